"""From what words can be to what they are here: the context rules, finite verb groups, and participles told from pasts.

A finite verb group is written ``V`` and, for each of its further words, ``U``; a participle that is no verb of its clause ``E``.
"""

from __future__ import annotations

import re

from claims.language.grammar import Grammar

NP = r"(?:[pQ]d?|d{0,2}[ar#ekg]{0,4}[nSNA#ul][nSNA#aud]{0,8}|dr?a)"
"""A plain noun phrase, or a pronoun."""
SUBJECT = rf"{NP}(?:[io]{NP}){{0,3}}(?:c{NP})?"
CLAUSE = rf"r{{0,3}}(?:i{NP}(?:[io]{NP}){{0,2}},?)?{SUBJECT}r{{0,3}}V"
"""A subject and its verb, after an adverbial or two."""
OPENING = re.compile(CLAUSE)
# "the village twice, in May and in June, asked for help": between commas stands when or where
INTERRUPTED = re.compile(rf"{SUBJECT}(?:r{{0,2}}#[nS])?,i[^V,;:()\-]{{1,16}},r{{0,3}}V")

_ACRONYM = re.compile(r"(?<=[nNS])\([nNSA#]{1,3}\)")
_NO_CLAUSE = re.compile(rf"[sR](?!{CLAUSE})|^R")
_NO_CLAUSE_YET = re.compile(rf"s(?!{CLAUSE.replace('V', '[Ve]')})")
# "the miners, who earn little, want more": behind a relative clause or a participle a bare form is the subject's verb
_RESUMED = re.compile(r"(?<=[nNS])(,[qeEg][^,;:()]{1,60},)[wkl](?=[dipaNrtuyT#])")
_EVENT = re.compile(r"VU*|[eE]|[;:()\-,csRqzW]")
_SECOND_SUBJECT = re.compile(r".,?c[da#]{1,3}[nSNA]{0,4}$|.,?c[nSNA]{1,4}$")
_NOMINAL = frozenset("nSNA#pul)d")
_LEAD_IN = re.compile("[cr]?[iW][^Ve;:]{1,16}")
_NEAR_START = 3
"""A subordinator among the first tokens opens a clause that leads in, and ends at a comma."""
_AHEAD = 8
"""How many marks and verbs ahead are looked at to tell a past from a participle."""


def read(tags: str, grammar: Grammar) -> str:
    """``tags`` with every word read by its neighbours."""
    if "(" in tags:
        tags = _ACRONYM.sub(lambda found: "N" * len(found.group()), tags)
    if "," in tags and not grammar.modifiers_follow:
        tags = _RESUMED.sub(r"\1v", tags)
    present = set(tags)
    for pattern, tag, found in grammar.readings:
        if not found.isdisjoint(present):
            tags = pattern.sub(tag, tags)
            present.add(tag)
    if grammar.verb_group is None:
        return tags
    tags = grammar.verb_group.sub(lambda group: "V" + "U" * (len(group.group()) - 1), tags)
    if "e" in tags:
        tags = _participles(_NO_CLAUSE_YET.sub("i", tags))
    return _NO_CLAUSE.sub(lambda found: "i" if found.group() == "s" else "r", tags).replace("R", "s")


def _participles(tags: str) -> str:
    """A form in -ed is the verb of its clause where that has no other; else it is a participle."""
    read = list(tags)
    events = [(event.start(), event.group()[0]) for event in _EVENT.finditer(tags)]
    seen = relative = leads = told = False
    for number, (at, mark) in enumerate(events):
        if mark in ";:sRz":
            seen = relative = told = False
            leads = mark in "sR" and (at < _NEAR_START or _LEAD_IN.fullmatch(tags, 0, at) is not None)
        elif mark == "," and leads:
            seen = leads = False
        elif mark == "q":
            relative = True
        elif mark == "V":
            seen, relative, told = seen or not relative, False, relative
        elif mark == "e":
            ahead = events[number + 1 : number + 1 + _AHEAD]
            resumed = told and not seen and tags[at - 1] == ","  # "Lee, who is ill, resigned"
            finite = relative or resumed or _is_finite(tags, read, at, ahead, seen)
            read[at] = "V" if finite else "E"
            if finite:
                seen, relative, told = seen or not relative, False, relative
    return "".join(read)


def _has_own_subject(words: str, after: str) -> bool:
    """Whether the form is the verb of a second subject: "shops were looted and buildings burned", "and the mayor signed it"."""
    subject = _SECOND_SUBJECT.search(words)
    if subject is None:
        return False
    named = subject.group()[1] == "," and subject.group()[-1] == "N"  # "had a goal, and Ana Lim scored for the Reds"
    return named or subject.group()[0] in "VUr" or after in ("d", "p", "u", "N", "#")


def _has_later_past(tags: str, ahead: list[tuple[int, str]]) -> bool:
    """Whether behind a comma a form with an object follows: "a survey made in May, at low tide, found two cracks"."""
    place = next((place for place, mark in ahead if mark != ","), 0)
    return (
        place > 0 and tags[place] == "e" and tags[place - 1] == "," and tags[place + 1 : place + 2] in ("d", "p", "u", "N", "#")
    )


def _is_finite(tags: str, read: list[str], at: int, ahead: list[tuple[int, str]], seen: bool) -> bool:
    """Whether the form at ``at`` is a past; ``seen`` tells whether its clause has a verb already."""
    before = at - 1
    while before >= 0 and tags[before] == "r":
        before -= 1
    previous = tags[before] if before >= 0 else "."
    if previous == "c":
        return seen
    if previous in _NOMINAL or (previous == "a" and tags[before - 1 : before] == "d"):
        if seen and _has_own_subject("".join(read[max(0, before - 9) : before + 1]), tags[at + 1 : at + 2]):
            return True
        if not seen and previous != "p" and tags[at + 1 : at + 2] == "i" and _has_later_past(tags, ahead):
            return False
        return previous == "p" if seen else not (ahead and ahead[0][1] == "V" and previous != "p")
    if previous in ",)":
        return not seen and not any(mark in "Ve" and tags[place - 1] not in "cr" for place, mark in ahead)
    return False
