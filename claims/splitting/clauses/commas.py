"""What a comma does: it ends a clause, sets one apart, or only lists. Each function reads one comma.

They return the token from which the next mark is to be read, or 0 where no clause ends.
"""

from __future__ import annotations

import re

from claims.splitting.clauses.readings import OPENING
from claims.splitting.clauses.scan import Scan

_LEAD = re.compile(r"[cr]?,?[iW]")
_SUBORDINATED = re.compile("ir{0,2}V")
_PARTICIPLE = re.compile(r"r{0,2}(?:[gE]|xr{0,2}[eE])")
_INSIDE = re.compile(r"[gE][^,V]{1,30}(?:,N{1,4}){0,2},r{0,2}V")
_VERB = re.compile(r"r{0,3}V")


def comma(scan: Scan, at: int) -> int:
    """A comma between two tokens."""
    tags, clause = scan.tags, scan.clause
    after = tags[at + 1 : at + 2]
    if not after or after in "cqszW":
        return 0
    adds = _comma_saying(scan, at)
    if adds:
        return adds
    if _VERB.match(tags, at + 1):
        return _comma_verb(scan, at)
    if clause.verb >= 0 and clause.subject and _PARTICIPLE.match(tags, at + 1):
        return _comma_participle(scan, at)
    if clause.verb >= 0 and _SUBORDINATED.match(tags, at + 1) and _is_told_of_subject(scan, at + 1):
        scan.share(at, at + 2)
        return at + 2
    if clause.verb < 0 and clause.kind != "sub":
        return _comma_inside(scan, at) or _comma_after_participle(scan, at)
    if clause.verb >= 0 and tags[at - 1] in "VU" and scan.announces(at) and after in "rinNdp#aAS":
        scan.announce(at, at + 1)  # "Ia mengatakan, …"
        return at + 1
    return _comma_clause(scan, at)


def _comma_saying(scan: Scan, at: int) -> int:
    """A participle that only announces more of what somebody says: ", adding that repairs take a month"."""
    if not scan.told:
        return 0
    tags, said = scan.tags, at + 1 + (scan.tags[at + 1] == "r")
    start = said + 1 + (tags[said + 1 : said + 2] == "z")
    if tags[said : said + 1] != "g" or scan.tokens.words[said] not in scan.grammar.reporting or not OPENING.match(tags, start):
        return 0
    scan.close(at)
    scan.open("say", None, at + 1).verb = said
    scan.close(start)
    scan.open("main", None, start)
    return start


def _is_told_of_subject(scan: Scan, at: int) -> bool:
    """Whether a subordinator is followed by its verb, and the subject is understood: ", sebelum dipindahkan ke Ambon"."""
    grammar, word = scan.grammar, scan.tokens.words[at]
    return grammar.modifiers_follow and grammar.words.get(word) == "s" and word not in grammar.conditions


def _comma_clause(scan: Scan, at: int) -> int:
    clause = scan.clause
    follows = OPENING.match(scan.tags, at + 1)
    if not follows:
        return 0
    is_first = clause.kind == "main" and not clause.own and not clause.borrowed
    is_bound = scan.tokens.words[scan.at] in scan.grammar.binding
    if is_first and clause.verb >= 0 and (is_bound or _LEAD.match(scan.tags, scan.at)):
        clause.verb = -1  # the verb belonged to the adverbial that leads in
        return at + 1
    if clause.verb < 0 and scan.tags[scan.at] in "iW":
        clause.kind = "main"
        return at + 1  # "sementara untuk 2008, …": an adverbial leads in
    scan.close(at)
    opened = scan.open("say" if scan.only_says(follows.end() - 1) else "main", None, at + 1)
    opened.prefix, scan.lead = scan.lead, []
    return at + 1


def _comma_inside(scan: Scan, at: int) -> int:
    """A participle between a subject and its verb: "the firm, founded in 1990, makes boats"."""
    head = scan.head(at)
    place = head[0] > scan.at and scan.tags[head[0] - 1] == ","  # "in Perth, Australia, built …": it tells of no country
    if head[1] <= head[0] or place or scan.tags[scan.at] in "iW" or not _INSIDE.match(scan.tags, at + 1):
        return 0
    scan.modify(head, at, at + 1, apart=True)
    return at + 2


def _comma_after_participle(scan: Scan, at: int) -> int:
    """A participle before its subject: "Born in Perth, she moved to Lima"."""
    clause = scan.clause
    if clause.own or clause.kind != "main" or not _PARTICIPLE.match(scan.tags, scan.at) or not OPENING.match(scan.tags, at + 1):
        return 0
    scan.close(at)
    clause.kind = "part"
    scan.leading = clause
    scan.open("main", None, at + 1)
    return at + 1


def _comma_verb(scan: Scan, at: int) -> int:
    clause = scan.clause
    if clause.verb >= 0 and scan.tags[at + 2 : at + 3] not in ("", "i", "d") and scan.only_says(at + 1):
        scan.close(at)
        scan.open("say", None, at + 1)
    elif clause.interrupted:
        scan.close(at)
        scan.resume(clause.interrupted, at + 1)
    elif clause.verb >= 0 and not _is_aimed_at(scan, at):
        scan.share(at, at + 1)
        if scan.grammar.words.get(scan.tokens.words[scan.end_of_verb(at + 1) - 1]) == "b":
            _tell_of_topic(scan)
    return at + 1


def _is_aimed_at(scan: Scan, at: int) -> bool:
    """Whether the verb behind the comma belongs to what is only wanted: "agar warga tidak panik, tetap tenang"."""
    return not scan.grammar.aims.isdisjoint(scan.tokens.words[max(scan.at, scan.clause.verb) : at])


def _tell_of_topic(scan: Scan) -> None:
    """Behind a comma "is" tells of what the sentence is about, not of the noun of a relative clause before it."""
    clause = scan.clause
    host = clause
    while host.hangs and host.host is not None:
        host = host.host
    if host is not clause:
        clause.kind, clause.host = "main", host.host
        clause.borrowed = host.subject


def _comma_participle(scan: Scan, at: int) -> int:
    """A participle behind a comma ("they moved on, passing through Iowa"): the subject does that too.

    A past participle tells of the name before the comma: "they moved to Perth, founded in 1829".
    """
    host = scan.clause
    if scan.tags[at + 1] == "E" and scan.tags[at - 1] == "N" and host.verb < at - 1:
        head = scan.head(at)
        if head[1] > head[0]:
            scan.modify(head, at, at + 1, apart=True)
            return at + 2
    if scan.tags[at + 1] == "g" and scan.is_prospective(host.verb):
        return 0  # "it will open in May, creating 40 jobs" does not say that it creates them
    scan.close(at)
    clause = scan.open("part", host, at + 1, apart=True)
    clause.borrowed = clause.subject = host.subject
    clause.verb = at + 1
    return at + 2 + (scan.tags[at + 1] == "r")
