"""What the splitter proposes and what a checker works on: claims, and what can be read off their words.

All values are frozen. Spans are code points of one normalised text (see ``claims.text``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from claims.sameness import canonical
from claims.text import Anchor, Span
from claims.vocabulary import Fix, Relation, Role, Status, Verdict


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, and by which cue. ``relayed_by`` names the agency or paper that passes it on, where there is one.

    ``speaker`` is as the text names them; a pronoun or clitic is resolved to the name it stands for where that is known.
    Of a clitic that can't be resolved ("katanya") the ending is left, with its hyphen ("-nya").
    """

    speaker: str
    cue: str
    speaker_span: Span | None = None
    cue_span: Span | None = None
    relayed_by: str | None = None

    @property
    def who(self) -> str:
        """The speaker as people read it: ``"?"`` where only the ending of a word tells that somebody spoke."""
        return "?" if self.speaker.startswith("-") else self.speaker


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what is counted. ``upper`` is set for ranges; ``value`` then is the lower end.

    Percentages have the unit ``"%"``; money the ISO 4217 code; a place in a row ("the third case") ``"#"``; a vague number
    ("dozens") its order of magnitude.
    """

    value: float
    unit: str | None
    relation: Relation
    span: Span
    upper: float | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as the text gives it. ``iso`` is as exact as the words are: ``2022-01-06``, ``2022-01`` or ``2022``;

    ``2022-W01`` for a week; without a year ``--01-06`` or ``--01``; ``None`` where it is relative and nothing is known to
    count from.
    ``weekday`` is 0 for Monday where the text names one beside the date.
    """

    iso: str | None
    span: Span
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class ProposedClaim:
    """One checkable statement as the splitter sees it.

    ``wording`` can be read alone; ``spans`` are the article's own words for it, in order and apart; ``worth`` (0..1)
    orders and emphasises, and never drops. ``reasons`` are the features that gave the worth.
    """

    wording: str
    spans: tuple[Span, ...]
    sentence: Span
    attribution: Attribution | None = None
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    is_quotation: bool = False
    worth: float = 0.5
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words that are no checkable article text, kept with the reason (a call to scroll, a photo credit, a question)."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the splitter makes of a text: nothing of it is stored until a person says so."""

    language: str
    sentences: list[Span] = field(default_factory=list)
    claims: list[ProposedClaim] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Something wrong that can be seen from the words alone. ``spans`` are the places that disagree."""

    kind: str
    message: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of an article lies in a claim or was marked not checkable.

    ``words`` is the share of words (0..1; 1 for a text without words); the other shares count only the numbers, names,
    quotations and superlatives. ``uncovered`` are the stretches that nothing covers, in order.
    """

    words: float
    numbers: float
    names: float
    quotations: float
    superlatives: float
    uncovered: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SignOff:
    """Somebody stands behind a claim's exact words. ``void`` says why it no longer holds (``None`` while it does)."""

    role: Role
    by: str
    at: datetime
    fingerprint: str
    void: str | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """An objection that somebody let pass on a claim, with the reason. ``code`` names the objection; ``void`` says why it no
    longer holds (``None`` while it does).
    """

    code: str
    reason: str
    by: str
    at: datetime
    void: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """One place at which a claim stands (the headline, the body, a caption), with its sentence and who says so there."""

    anchors: tuple[Anchor, ...]
    sentence: Anchor
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """What was verified at one place of a claim: its words (pieces joined by an ellipsis), their sentence, who says so.

    ``cut``: the claim no longer stands there.
    """

    words: str
    sentence: str
    speaker: str = ""
    cue: str = ""
    relayed_by: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Reopening:
    """New copy reopened a claim: the ``revision`` that did so last, what the claim was before (``status``), and what it rested
    on then, place by place.
    """

    revision: int
    status: Status
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim under verification.

    ``fingerprint`` binds verdict and sign-offs to the exact words; where the words change the verdict is cleared and the
    old one stays visible as ``void_verdict``. ``version`` counts its changes, so that nobody overwrites another's.
    ``reason`` is why it is out of scope, what a query asks, or what a verdict without evidence rests on.

    ``anchors`` are all its words, those of its first place before those of the others, which ``elsewhere`` holds; ``sentence``
    and ``attribution`` are the first place's. ``adverse`` is a person's word on whether it speaks ill of somebody (``None``:
    nobody has said), ``against`` of whom. ``asked_by`` raised its query, of ``asked_of``, ``asked_at``. ``fix_by`` decided its
    fix, for ``fix_reason``. ``note`` is for who works on it next.
    ``reopened`` is set from when new copy reopens it, or cuts its words, until somebody judges it again.
    """

    article: int
    number: int
    wording: str
    anchors: tuple[Anchor, ...]
    sentence: Anchor
    fingerprint: str
    attribution: Attribution | None = None
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    is_quotation: bool = False
    worth: float = 0.5
    status: Status = Status.OPEN
    verdict: Verdict | None = None
    void_verdict: Verdict | None = None
    fix: Fix = Fix.NONE
    fix_wording: str | None = None
    reason: str | None = None
    assignee: str | None = None
    sign_offs: tuple[SignOff, ...] = ()
    version: int = 1
    elsewhere: tuple[ClaimPlace, ...] = ()
    adverse: bool | None = None
    against: str | None = None
    asked_by: str | None = None
    asked_of: str | None = None
    asked_at: datetime | None = None
    note: str | None = None
    fix_by: str | None = None
    fix_reason: str | None = None
    overrides: tuple[Override, ...] = ()
    reopened: Reopening | None = None

    @property
    def id(self) -> str:
        """How people and programs name it: ``ARTICLE.NUMBER``."""
        return f"{self.article}.{self.number}"

    @property
    def text(self) -> str:
        """The article's own words, pieces joined by an ellipsis."""
        return " … ".join(anchor.exact for anchor in self.anchors)

    @property
    def places(self) -> tuple[ClaimPlace, ...]:
        """All places at which it stands, the first one first."""
        own = len(self.anchors) - sum(len(place.anchors) for place in self.elsewhere)
        return (ClaimPlace(self.anchors[:own], self.sentence, self.attribution), *self.elsewhere)


def fingerprint(text: str, spans: tuple[Span, ...], sentence: Span, attribution: Attribution | None) -> str:
    """What a verification belongs to: the words at ``spans``, their sentence, and who is said to have said it by which cue.

    SHA-256 in hexadecimal. White space and the typography of quotation marks and dashes don't count (``claims.sameness``).
    """
    return fingerprint_of([span.of(text) for span in spans], sentence.of(text), attribution)


def fingerprint_of(words: Sequence[str], sentence: str, attribution: Attribution | None) -> str:
    """The same for words that are at hand already, piece by piece."""
    said = attribution
    speaker = (said.speaker, said.cue, said.relayed_by or "") if said else ("", "", "")
    parts = ("\x1d".join(canonical(piece) for piece in words), canonical(sentence), *(canonical(name) for name in speaker))
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def joined_fingerprint(fingerprints: Sequence[str]) -> str:
    """What a verification of a claim at several places belongs to: all that it belongs to at each of them, in their order."""
    if len(fingerprints) == 1:
        return fingerprints[0]
    return hashlib.sha256("\x1e".join(fingerprints).encode("ascii")).hexdigest()


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of an article's text; never changed once stored."""

    number: int
    text: str
    sha256: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Article:
    """A piece that is to be published. ``authors`` are the people whose byline it bears, ``desk`` is the newsroom's that it
    comes from ("Metro", "Sport").

    One that is ``withdrawn`` was put away: its import was taken back.
    """

    id: int
    title: str
    language: str
    revision: int
    deadline: datetime | None = None
    published: date | None = None
    authors: tuple[str, ...] = ()
    withdrawn: bool = False
    desk: str = ""
