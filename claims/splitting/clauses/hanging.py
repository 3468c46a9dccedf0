"""What hangs on a noun: relative clauses, participles, and clauses in brackets. Each function reads one mark.

They return the token from which the next mark is to be read, or 0 where nothing was found.
"""

from __future__ import annotations

import re

from claims.splitting.clauses.readings import NP, OPENING, SUBJECT
from claims.splitting.clauses.scan import Scan
from claims.splitting.clauses.tokens import Range

RELATIVE = re.compile(rf"[rd]{{0,3}}(?:V|{SUBJECT}r{{0,3}}V|i{NP}(?:[io]{NP}){{0,2}}r{{0,3}}V)")
_BARE = re.compile(r"r{0,2}VU*(?=[.,;:)]|$)")
_DATE_BEFORE = re.compile("i#N#?$")
_LONGEST_BRACKET = 30
_LONGEST_AGE = 3
_MEASURED = re.compile(r"V#{1,3}n{0,2}(?=d[mr]{0,3}V|N{1,4}(?:,q|r{0,2}V))")
_NEAR = 4
"""Tokens behind a verb among which its number stands."""

_FOLLOWS_PARTICIPLE = frozenset("irdaN#tTpW")


def relative(scan: Scan, at: int) -> int:
    """A relative clause: "which has 19 million inhabitants", "yang berpenduduk 19 juta jiwa"."""
    tags = scan.tags
    if not RELATIVE.match(tags, at + 1):
        return 0
    apart = at > 0 and tags[at - 1] in ",(-"
    counts = tags[at - 1 : at] == "#" and tags[at - 2 : at - 1] not in ("n", "N")  # "150 yang dipakai" tells how many are
    bare = _BARE.match(tags, at + 1) if scan.grammar.modifiers_follow and not apart and not counts else None
    if bare:
        return bare.end()  # "aturan yang berlaku": the relative clause says no more than which
    end = at - 1 if apart else at
    if end and tags[end - 1] == "i" and not scan.grammar.modifiers_follow:
        end -= 1  # "in which"
    if end in scan.gaps or at in scan.gaps:
        scan.close(end)
        scan.open("rel", None, at, apart=True)  # its noun was left out
        return at + 1
    head = scan.head(end)
    if _is_empty(head):
        return 0
    comma = tags.rfind(",", scan.at + 1, end) if apart else -1
    if comma > 0 and tags[comma - 1] == "N" and tags[comma + 1] in "dnA" and tags.find("V", comma, end) < 0:
        head = scan.head(comma)  # "Almaty, the largest city, which …": it is Almaty that has
    elif (
        comma > 1
        and tags[comma - 1] == "N"
        and tags[comma + 1 : end] == "#"
        and len(scan.tokens.words[comma + 1]) <= _LONGEST_AGE
    ):
        head = scan.head(comma)  # "Ana Lim, 57, who …"
    elif not apart and scan.tokens.words[head[0]] in scan.grammar.indefinite and tags[head[0] - 2 : head[0]] == "N,":
        if not scan.grammar.resumptive.isdisjoint(scan.tokens.words[head[0] : head[1]]):
            return 0  # "they will vote on Monday, a step that …"
        head = scan.head(head[0] - 1)  # "Ana Lim, a potter who …"
    if apart and set(tags[head[0] : head[1]]) == {"#"}:
        scan.close(end)
        scan.open("rel", None, at, apart=True)  # "in 2010, which leaves them two years": it tells of no noun
        return at + 1
    if apart and tags[at - 1] == "(":
        scan.bracketed = scan.clause
    scan.dashed = tags[at - 1] == "-"
    scan.modify(head, end, at + 1, apart=apart, kind="rel")
    return at + 1


def bare_relative(scan: Scan, at: int) -> int:
    """A relative clause without its pronoun, "the first thing I do": a pronoun and its verb straight behind a noun."""
    host = scan.clause
    if scan.grammar.modifiers_follow:
        return 0  # "demokrasi kita" is our democracy
    if host.kind == "sub" and host.verb >= 0:
        scan.close(at)
        scan.open("main", None, at)
        return at + 1
    head = scan.head(at)
    is_last = host.kind == "main" and scan.last_verb <= scan.tags.find("V", at)  # "That way we can stay"
    leads_in = host.verb < 0 and (scan.tags[scan.at] in "iW" or is_last)
    if _is_empty(head) or leads_in or scan.tokens.words[at] == "there":
        return 0
    scan.close(at)
    scan.open("rel", host, at).borrowed = [head]
    return at + 1


def what(scan: Scan, at: int) -> int:
    """A relative clause that is its own head: "doing what they can"."""
    if at <= scan.clause.start or scan.tags[at - 1] in ",c" or not RELATIVE.match(scan.tags, at + 1):
        return 0
    host = scan.clause
    scan.close(at + 1)
    scan.open("rel", host, at + 1).borrowed = [(at, at + 1)]
    return at + 1


def participle(scan: Scan, at: int) -> int:
    """A participle straight behind its noun: "a film directed by Ana"."""
    tags = scan.tags
    if at == 0 or tags[at - 1] not in "nSNA#u)" or tags[at + 1 : at + 2] not in _FOLLOWS_PARTICIPLE:
        return 0
    head = scan.head(at)
    if _is_empty(head) or _is_ranked(scan, head):
        return 0
    scan.modify(head, at, at)
    return at + 1


def _is_ranked(scan: Scan, head: Range) -> bool:
    """Whether the noun is ranked: "the sixth final held in Oslo" is not the sixth final, so what narrows it must stay."""
    ranking = scan.grammar.ranking
    return ranking is not None and any(ranking.fullmatch(word) for word in scan.tokens.words[head[0] : head[1]])


def measured(scan: Scan, at: int) -> bool:
    """Whether a verb behind a noun only measures it, before the clause's own: "sumur berusia 40 tahun itu kering"."""
    ends = _MEASURED.match(scan.tags, at) if scan.grammar.modifiers_follow and scan.clause.verb < 0 else None
    head = scan.head(at)
    if ends is None or _is_empty(head):
        return False
    host = scan.clause
    scan.modify(head, at, at)
    scan.close(ends.end())
    scan.resume(host, ends.end())
    return True


def second_verb(scan: Scan, at: int) -> bool:
    """Whether a second verb straight behind a noun tells more of it: "obligasi terdiri dari dua seri"."""
    clause = scan.clause
    if not scan.grammar.modifiers_follow or clause.verb < 0 or clause.interrupts or scan.tags[at - 1] not in "nN#a)d":
        return False
    if _goes_on(scan, at):
        return True
    if clause.hangs and clause.host is not None and clause.host.verb >= 0 and scan.announces(scan.end_of_verb(clause.host.verb)):
        scan.close(at)  # "Rani berharap ilmu yang diperoleh warga dapat diterapkan": it is hoped that it can
        scan.resume(clause.host, at)
        return True
    head = scan.head(at)
    if _is_empty(head):
        return False
    clause = scan.modify(head, at, at)
    clause.borrowed = clause.subject = [head]
    return True


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether the second verb only ends what the first began, and nothing is said by it alone.

    "Mereka mengangkat Rani menjadi ketua", "Kapal berangkat pada 3 Mei menuju Ambon", "Hujan membuat jalan itu putus".
    """
    words, grammar, verb = scan.tokens.words, scan.grammar, scan.clause.verb
    first, second = words[scan.end_of_verb(verb) - 1], words[scan.end_of_verb(at) - 1]
    if words[verb] in grammar.hedges or first in grammar.causing or words[at] in grammar.completing:
        return True
    if first in grammar.existential and not scan.clause.subject:
        return True  # "ada 40 rumah roboh"
    if grammar.describing.fullmatch(words[at]) and "#" not in scan.tags[at : at + _NEAR]:
        return True
    if first in grammar.completing and grammar.words.get(second) == "b":
        return True  # "langkah menuju energi bersih merupakan babak baru"
    return words[at - 1] in grammar.purposes or _DATE_BEFORE.search(scan.tags, scan.at, at) is not None


def bracket(scan: Scan, at: int) -> int:
    """A bracket that holds a clause ("(she was 19)") or a participle ("(born 1990)")."""
    tags = scan.tags
    head = scan.head(at)
    host = scan.clause
    if OPENING.match(tags, at + 1):
        scan.close(at)
        scan.open("main", host, at + 1, apart=True)
    elif tags[at + 1 : at + 2] in ("E", "g") and not _is_empty(head):
        scan.modify(head, at, at + 1, apart=True)
    elif tags[at + 1 : at + 2] == "q":
        return at + 1
    else:
        close = tags.find(")", at, at + _LONGEST_BRACKET)
        return close + 1 if close >= 0 else at + 1  # no marks inside end a clause
    scan.bracketed = host
    return at + 2


def unbracket(scan: Scan, at: int) -> int:
    """The end of such a bracket."""
    if scan.bracketed is not None:
        scan.close(at)
        scan.resume(scan.bracketed, at + 1)
        scan.bracketed = None
    return at + 1


def _is_empty(head: Range) -> bool:
    return head[1] <= head[0]
