"""Clauses on their way, and the place the reading of a sentence has reached."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claims.language.grammar import Grammar
from claims.splitting.clauses.readings import INTERRUPTED
from claims.splitting.clauses.tokens import Range, Tokens

_OFTEN = re.compile("r{1,2}#[nS]$")
_NO_OBJECT = re.compile("r{0,2}(?:[iN,.)]|$)")
_IN_HEAD = frozenset("nSNA#apudrejEq")
_BEFORE_OF = frozenset("nSNA#ad")
_OPENS_LEAD = frozenset("irsWTtgEc")
_LONGEST_HEAD = 12


@dataclass(slots=True)
class Clause:
    """A clause: its own words, the words it borrows, and the clause it hangs on.

    ``kind`` is ``main``, ``sub`` (with a subordinator), ``rel`` (relative), ``part`` (participle) or ``say`` (it only
    announces what another clause states). ``apart``: a comma or bracket sets it apart. ``verb`` is its finite verb's
    first token, or -1 while it has none. ``counts``: it is a number of what the clause before it tells of. ``prefix``: who
    estimates what it states. ``teller``: the subject of the clause that announces it.
    """

    kind: str
    host: Clause | None = None
    apart: bool = False
    borrowed: list[Range] = field(default_factory=list)
    own: list[Range] = field(default_factory=list)
    subject: list[Range] = field(default_factory=list)
    verb: int = -1
    start: int = 0
    counts: bool = False
    prefix: list[Range] = field(default_factory=list)
    teller: list[Range] = field(default_factory=list)

    @property
    def hangs(self) -> bool:
        """Whether it tells more of a noun of its host."""
        return self.kind in ("rel", "part")

    @property
    def interrupted(self) -> Clause | None:
        """The clause whose verb is still to come while this one, or another that hangs on it, tells more of its noun."""
        host = self.host if self.hangs else None
        while host is not None and host.verb >= 0:
            host = host.host if host.hangs else None
        return host

    @property
    def interrupts(self) -> bool:
        """Whether it stands before the verb of the clause it hangs on."""
        return self.hangs and self.host is not None and self.host.verb < 0


class Scan:
    """One sentence, read from left to right: the clauses so far, the one that is open, and where its last words began."""

    def __init__(
        self,
        tokens: Tokens,
        tags: str,
        grammar: Grammar,
        denied: frozenset[int] = frozenset(),
        gaps: frozenset[int] = frozenset(),
    ) -> None:
        self.tokens = tokens
        self.tags = tags
        self.grammar = grammar
        self.denied = denied
        self.gaps = gaps
        self.clauses: list[Clause] = []
        self.at = 0
        self.bracketed: Clause | None = None
        self.leading: Clause | None = None
        self.lead: list[Range] = []
        self.bound = self.dashed = self.told = False
        self.last_verb = tags.rfind("V")
        self.last_colon = tags.rfind(":")
        self.clause = self.open("main", None, 0)

    def open(self, kind: str, host: Clause | None, at: int, *, apart: bool = False) -> Clause:
        """Begin a clause at token ``at``."""
        clause = Clause(kind, host, apart, start=at)
        self.clauses.append(clause)
        self.clause = clause
        self.at = at
        return clause

    def close(self, end: int) -> None:
        """Give the open clause its words up to ``end``."""
        self.bound = False
        if end > self.at:
            self.clause.own.append((self.at, end))
        self.at = end

    def resume(self, clause: Clause, at: int) -> None:
        """Go on with an earlier clause from token ``at``."""
        self.clause = clause
        self.at = at

    def share(self, end: int, start: int) -> None:
        """End the open clause and begin one from ``start`` on with the same subject: a second verb."""
        host = self.clause
        self.close(end)
        clause = self.open(host.kind if host.hangs else "main", host.host, start)
        clause.borrowed = host.subject
        clause.prefix = host.prefix

    def announce(self, end: int, start: int) -> None:
        """The open clause only says who says what follows from ``start`` on; an estimate stays with whoever makes it."""
        self.close(end)
        said = self.clause
        if not said.hangs:
            said.kind = "say"
        verb = self.end_of_verb(said.verb)
        follows = self.open("main", None, start)
        follows.teller = said.subject
        if self.tokens.words[verb - 1] in self.grammar.estimating:
            follows.prefix = [*said.borrowed, *said.own]
            if not said.hangs:
                said.own = []

    def modify(self, head: Range, end: int, start: int, *, apart: bool = False, kind: str = "part") -> Clause:
        """End the open clause and begin one that tells more of its noun ``head``."""
        host = self.clause
        self.close(end)
        clause = self.open(kind, host, start, apart=apart)
        clause.borrowed = self._told_of(host, head)
        if kind == "part":
            clause.subject = clause.borrowed
            clause.verb = start
        return clause

    def _told_of(self, host: Clause, head: Range) -> list[Range]:
        """In "Ann is a singer who moved to Perth" the relative clause tells of Ann: the singer is she."""
        if not host.subject or host.verb < 0 or self.tokens.words[host.subject[0][0]] == "there":
            return [head]
        end = self.end_of_verb(host.verb)
        is_copula = self.grammar.words.get(self.tokens.words[end - 1]) in ("b", "x")
        return host.subject if is_copula and re.fullmatch("[dar#nSNAc,]{0,24}", self.tags[end : head[0]]) else [head]

    def head(self, end: int) -> Range:
        """The noun phrase that ends before token ``end``; an empty range where there is none."""
        tags = self.tags
        behind_verb = self.end_of_verb(self.clause.verb) if self.at <= self.clause.verb < end else 0
        low = max(self.at, end - _LONGEST_HEAD, behind_verb)
        at = end
        while at > low and tags[at - 1] in _IN_HEAD:
            at -= 1
        if at > low and tags[at - 1] == "o" and tags[at] != "g":
            at -= 1
            while at > low and tags[at - 1] in _BEFORE_OF:
                at -= 1
            return (at, end)
        while at < end and tags[at] == "r":
            at += 1
        return (at, end)

    def subject(self, verb: int) -> list[Range]:
        """What stands before the open clause's verb, without the adverbial that leads it in."""
        clause = self.clause
        if clause.borrowed:
            return clause.borrowed
        while verb > self.at and self.tags[verb - 1] == "r":
            verb -= 1
        ranges = [*clause.own, (self.at, verb)]
        if self.tags[ranges[0][0]] in _OPENS_LEAD:
            comma = self.tags.rfind(",", ranges[-1][0], verb)
            if comma >= 0:
                return [(comma + 1, verb)]
        if len(ranges) == 1 and INTERRUPTED.match(self.tags, self.at):
            ranges = [(self.at, self._before_aside(self.tags.index(",", self.at)))]
        return [(start, end) for start, end in ranges if end > start]

    def _before_aside(self, comma: int) -> int:
        """Where a subject ends before how often and when: "the village | twice, in May and June,"."""
        often = _OFTEN.search(self.tags, self.at, comma)
        return often.start() if often else comma

    def end_of_verb(self, verb: int) -> int:
        """The token behind the verb group that begins at ``verb``."""
        end = verb + 1
        while end < len(self.tags) and self.tags[end] == "U":
            end += 1
        return end

    def announces(self, end: int) -> bool:
        """Whether the verb group that ends before ``end`` is one of saying or thinking, and not one that denies."""
        if end in self.denied:
            return False
        word = self.tokens.words[end - 1]
        return word in self.grammar.reporting or (word in self.grammar.recording and self.tags[end : end + 1] == "#")

    def is_prospective(self, verb: int) -> bool:
        """Whether the verb at ``verb`` tells of what is not so yet: "will open"."""
        return not self.grammar.prospective.isdisjoint(self.tokens.words[verb : self.end_of_verb(verb)])

    def only_says(self, verb: int) -> bool:
        """Whether the verb at ``verb`` says who said what went before, and nothing but a time or a place follows it."""
        end = self.end_of_verb(verb)
        if not self.announces(end) or self.last_verb >= end or self.last_colon >= end:
            return False
        is_passive = any(self.grammar.words.get(word) in ("b", "x") for word in self.tokens.words[verb : end - 1])
        return not is_passive and _NO_OBJECT.match(self.tags, end) is not None
