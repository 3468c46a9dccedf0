"""What a sentence does not state: a clause under a denial, a doubt or a "no evidence that".

"We found no sign that anybody lit it" does not say that anybody lit it. So such a clause is not read by itself: its words
stay with those that deny it, and are split only where the same denial governs two ("denied that … and that …").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.language.grammar import Grammar
from claims.splitting.clauses.readings import CLAUSE, NP
from claims.splitting.clauses.tokens import Range, Tokens

# A clause whose verb may have been read as a participle, and whose subject may be told more of: "Rita Moss, the mayor, sold".
_CLAUSE = re.compile(CLAUSE.removesuffix("r{0,3}V") + r"(?:,[^V,;:()]{1,16},)?q?r{0,3}[VE]")
_GROUP = re.compile("r{0,4}(?:VU*){0,2}")
_WORDS = r"[^V,;:()\-sz]{0,12}"
# From the word that denies to "that" stands at most one further verb: "no evidence has been found that".
_AFTER_NEGATION = re.compile(rf"{_WORDS}(?:VU*{_WORDS})?(?=[zs])")
_AFTER_REFUSAL = re.compile(rf"U*(?:r{{0,2}}VU*)?{_WORDS}(?:qr{{0,2}}VU*{_WORDS})?(?=[zs])")
_AFTER_DOUBT = re.compile("(?:r{0,2}Tr{0,2}w)?r{0,2}(?=[zsd])")
_REFUSED = re.compile("U+|r{0,2}VU*|Tr{0,2}w")
_ACT = re.compile(r"[gw]|[^V,;:()\-csz]{0,8}[VgE]")
_TO_NOUN = re.compile(r"[^,;:()\-cqsz]{0,8}")
_ASIDE = re.compile("[qEg]")
_TOLD = re.compile(rf"q?(?:r{{0,2}}[VgE])?{_CLAUSE.pattern}")
_STATED = re.compile(rf"(?:r{{0,2}}a)?(?:Tr{{0,2}}w)?(?P<clause>{_CLAUSE.pattern})")
_CAUSED = re.compile(rf"(?P<clause>{NP}(?:[io]{NP}){{0,3}}r{{0,3}}[VE])")
_ENDS = re.compile(rf",c?{CLAUSE}|,c?r{{0,2}}[VgE]|-{_CLAUSE.pattern}|[;:]|,?cr{{0,3}}V|,?c|\)")


@dataclass(frozen=True, slots=True)
class Denied:
    """Tokens from ``start`` to before ``end`` that are not stated; ``parts`` are the clauses under the one denial."""

    start: int
    end: int
    parts: tuple[Range, ...]


def find(tokens: Tokens, tags: str, grammar: Grammar) -> list[Denied]:
    """What a sentence denies, in order and apart."""
    found: list[Denied] = []
    turning = grammar.denial.turning
    for at, word in enumerate(tokens.words):
        known = word in turning or word[-3:] == "n't"
        if not known or (found and at < found[-1].end) or _is_noun(tokens, tags, at, grammar):
            continue
        clause = _clause(tokens, tags, at, grammar)
        if clause:
            aside = _ASIDE.search(tags, _behind(tags, at, grammar, word), clause)
            found.append(_reach(tokens, tags, aside.start() if aside else clause, clause, grammar))
    return found


def _is_noun(tokens: Tokens, tags: str, at: int, grammar: Grammar) -> bool:
    """Whether a word that may deny only names the matter: "the dispute comes", but not "the doubt that"."""
    named = at > 0 and tags[at] in "nS" and tags[at - 1] in "daio"
    return named and grammar.words.get(tokens.words[at]) in ("k", "l") and tags[at + 1 : at + 2] != "z"


def negates(word: str, grammar: Grammar) -> bool:
    """Whether a word, in small letters, is a negation."""
    return word in grammar.denial.negations or word.endswith("n't")


def none_of(tokens: Tokens, grammar: Grammar) -> bool:
    """Whether the words end in a count of nobody: "not a single", "tidak satu pun"."""
    words, tags = tokens.words, tokens.tags
    last = max((at for at, word in enumerate(words) if negates(word, grammar)), default=-1)
    return 0 <= last < len(words) - 1 and tags[last + 1] in "#d" and not set(tags[last + 1 :]) & set("vbhf,c")


def turns(word: str, grammar: Grammar) -> bool:
    """Whether a word, in small letters, denies what follows it, or leaves it in doubt."""
    return word in grammar.denial.turning or word.endswith("n't")


def _behind(tags: str, at: int, grammar: Grammar, word: str) -> int:
    """The token behind the word at ``at`` and, for a negation, behind the verb group it stands in."""
    if not negates(word, grammar):
        return at + 1
    group = _GROUP.match(tags, _start_of_verb(tags, at))
    return max(at + 1, group.end() if group else 0)


def _clause(tokens: Tokens, tags: str, at: int, grammar: Grammar) -> int:
    """Where the clause begins that the word at ``at`` denies; 0 where it denies none."""
    words, word = tokens.words, tokens.words[at]
    if words[at + 1 : at + 2] == ["."] or not grammar.denial.limits.isdisjoint(words[at + 1 : at + 2]):
        return 0  # "not only said that"
    end = _behind(tags, at, grammar, word)
    negated = negates(word, grammar)
    pattern = _AFTER_NEGATION if negated else _AFTER_DOUBT if word in grammar.denial.doubtful else _AFTER_REFUSAL
    complement = pattern.match(tags, end)
    if complement and not _joins(words[end : complement.end()], grammar):
        opens = _opens(tokens, tags, complement.end(), grammar)
        if opens or (negated and _is_reason(tokens, tags, at, end, complement.end(), grammar)):
            return complement.end()
    if word in grammar.denial.denying:
        return end if _ACT.match(tags, end) or _CLAUSE.match(tags, end) else 0
    if word in grammar.denial.doubtful:
        return 0  # "the false alarm rang" denies nothing
    bare = _bare_clause if negated else _refused_clause
    return _behind_noun(tokens, tags, end, grammar) or bare(tokens, tags, end, grammar)


def _opens(tokens: Tokens, tags: str, at: int, grammar: Grammar) -> bool:
    word = tokens.words[at]
    if tags[at] == "d":  # "a myth that tea cured them", where "that tea" could be one noun phrase
        return grammar.words.get(word) == "y" and _CLAUSE.match(tags, at + 1) is not None
    return tags[at] == "z" or word in grammar.denial.questions


def _is_reason(tokens: Tokens, tags: str, at: int, end: int, reason: int, grammar: Grammar) -> bool:
    """Whether it may be the reason that is denied: "did not leave because he was ill", but not "could not leave because …"."""
    start = _start_of_verb(tags, at)
    group = [tokens.words[place] for place in range(start, end) if tags[place] in "VU"]
    can = any(grammar.words.get(word) == "m" and not negates(word, grammar) for word in group)
    return tokens.words[reason] in grammar.denial.causes and not can and (len(group) > 1 or reason == at + 1)


def _behind_noun(tokens: Tokens, tags: str, start: int, grammar: Grammar) -> int:
    """Where a clause begins straight behind a noun of evidence: "no evidence the plant lost money"; 0 where none does."""
    reach = _TO_NOUN.match(tags, start)
    nouns = range(start, reach.end() if reach else start)
    noun = next((at for at in nouns if tokens.words[at] in grammar.denial.evidence), -1)
    if noun < 0 or "V" in tags[start:noun]:
        return 0
    return noun + 1 if tags[noun + 1 : noun + 2] == "g" or _TOLD.match(tags, noun + 1) else 0


def _bare_clause(tokens: Tokens, tags: str, end: int, grammar: Grammar) -> int:
    """Where a clause begins straight behind a verb that is negated: "nobody believes the plant will reopen"."""
    verb = tags.find("V", end, end + 4) if tags[end - 1] not in "VU" else -1
    end = _end_of_verb(tags, verb) if verb >= 0 else end
    last = tokens.words[end - 1]
    says = last in grammar.reporting or grammar.words.get(last) == "a" or tags[end : end + 1] in ("T", "r", "a")
    bare = (_STATED if says else _CAUSED).match(tags, end)
    return bare.start("clause") if bare and tags[end - 1] in "VU" and (says or verb < 0) else 0


def _refused_clause(tokens: Tokens, tags: str, end: int, grammar: Grammar) -> int:
    """Where a clause begins that somebody will not say: "refused to say the fund lost money"."""
    verb = _REFUSED.match(tags, end)
    says = verb is not None and tokens.words[verb.end() - 1] in grammar.reporting
    return verb.end() if verb and says and _CLAUSE.match(tags, verb.end()) else 0


def _joins(words: list[str], grammar: Grammar) -> bool:
    """Whether a second statement begins among the words: "did not come but said that"."""
    return not grammar.denial.contrasts.isdisjoint(words) or any(grammar.words.get(word) == "c" for word in words)


def _start_of_verb(tags: str, at: int) -> int:
    while at and tags[at] == "U":
        at -= 1
    return at


def _end_of_verb(tags: str, verb: int) -> int:
    end = verb + 1
    while end < len(tags) and tags[end] == "U":
        end += 1
    return end


def _reach(tokens: Tokens, tags: str, start: int, clause: int, grammar: Grammar) -> Denied:
    """How far a denial reaches: up to what its speaker or another clause states again."""
    parts: list[Range] = []
    begins = clause
    end = len(tags)
    for mark in _ENDS.finditer(tags, clause + 1):
        at, sign = mark.start(), mark.group()
        joins = at + (sign[0] == ",")
        if tags[joins : joins + 2] == "cz" and tokens.words[joins] not in grammar.denial.contrasts:
            parts.append((begins, at))
            begins = joins + 1
        elif _is_end(tokens, tags, mark, clause, grammar):
            end = at
            break
    return Denied(start, end, (*parts, (begins, end)))


def _is_end(tokens: Tokens, tags: str, mark: re.Match[str], start: int, grammar: Grammar) -> bool:
    at, sign = mark.start(), mark.group()
    if sign[0] in ";:-":
        return True
    if sign == ")":
        return tags.count("(", start, at) <= tags.count(")", start, at)
    joins = at + (sign[0] == ",")
    if tags[joins] == "c" and tokens.words[joins] in grammar.denial.contrasts:
        return True
    if sign[0] == ",":
        return sign[-1] in "VgE" and ("V" in tags[start:at] or tags[start] == "g")
    verb = _end_of_verb(tags, mark.end() - 1) if sign[-1] == "V" else 0
    return verb > 0 and any(
        tokens.words[verb - 1] in some for some in (grammar.reporting, grammar.denial.denying, grammar.acting)
    )
