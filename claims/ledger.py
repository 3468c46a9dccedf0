"""What the rules ask to be on record of an article: clearances, replies, publications, corrections, acknowledged gaps.

All values are frozen. What was taken back (``withdrawn``) stays on record and no longer counts.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from claims.model import Claim, Override
from claims.text import Span
from claims.vocabulary import Answer, Cause, Condition, Remedy, Role, Status, Way


@dataclass(frozen=True, slots=True)
class Reply:
    """One who was asked about what a claim says of them: when first, by what way, how often tried, and what came of it.

    ``words`` is the answer; ``printed`` says where in the article it stands. ``by`` asked. ``version`` counts its changes.
    """

    id: int
    claim: str
    asked: str
    asked_at: datetime
    way: Way
    tries: int
    answer: Answer
    words: str
    answered_at: datetime | None
    printed: str
    by: str
    at: datetime
    version: int = 1
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Clearance:
    """Somebody let a revision run. ``states`` are its claims as they were then (see ``state_of``), by their numbers;
    ``overrides`` are the objections to the article itself that were let pass.
    """

    id: int
    article: int
    revision: int
    role: Role
    policy: str
    states: Mapping[int, str] = field(hash=False)
    overrides: tuple[Override, ...]
    by: str
    at: datetime
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Words that no claim covers and that somebody has seen and let stand. ``key`` names them with their sentence."""

    id: int
    revision: int
    span: Span
    exact: str
    key: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Publication:
    """A revision ran at ``ran_at``, at ``link`` where that is known: under a clearance, or without one.

    Where it ran before verification ``conditions`` says how each of the four was met, and ``owner`` verifies it until ``due``.
    ``reason`` is why it ran without either.
    """

    id: int
    article: int
    revision: int
    ran_at: datetime
    link: str
    clearance: int | None
    conditions: Mapping[Condition, str] = field(hash=False)
    owner: str | None
    due: datetime | None
    reason: str
    by: str
    at: datetime

    @property
    def before_verification(self) -> bool:
        """Whether it ran on the four conditions, and has to be verified yet."""
        return bool(self.conditions)


@dataclass(frozen=True, slots=True)
class Correction:
    """What was done about what ran: ``wrong`` words, what is ``right``, since when (``ran_at``), at which ``link``.

    ``original`` is the link of what it corrects, as Dewan Pers' guideline for cyber media asks (2012, 4.b and c).
    """

    id: int
    publication: int
    original: str
    claim: str | None
    remedy: Remedy
    cause: Cause | None
    wrong: str
    right: str
    note: str
    ran_at: datetime
    link: str
    by: str
    at: datetime


def state_of(claim: Claim) -> str:
    """What a clearance was given for: the claim's exact words, its status, its verdict, and what happens to the copy."""
    verdict = claim.verdict.value if claim.verdict else None
    return state_from(claim.fingerprint, claim.status.value, verdict, claim.fix.value)


def state_from(fingerprint: str, status: str, verdict: str | None, fix: str) -> str:
    """The same of a claim of which no more is at hand."""
    return " ".join((fingerprint, status, verdict or "", fix))


def reopened(clearance: Clearance, claims: Sequence[Claim], blocked: Collection[str]) -> list[str]:
    """The ids of the claims that are no longer as they were cleared, or that something stands against (``blocked``), in order.

    New claims are among them: nobody has cleared them. Words that were cut are not: nothing of them runs.
    """
    living = [claim for claim in claims if claim.status is not Status.GONE]
    return [c.id for c in living if clearance.states.get(c.number) != state_of(c) or c.id in blocked]


def unverified(publications: Sequence[Publication], corrections: Sequence[Correction]) -> Publication | None:
    """What ran before verification and waits for it still: no later run under a clearance, and no update, has settled it."""
    pending: Publication | None = None
    for publication in sorted(publications, key=lambda one: (one.ran_at, one.id)):
        if publication.before_verification:
            pending = publication
        elif publication.clearance is not None:
            pending = None
    settled = {correction.publication for correction in corrections if correction.remedy in (Remedy.UPDATE, Remedy.RETRACTION)}
    return pending if pending is not None and pending.id not in settled else None


def gap_key(text: str, span: Span, sentences: Sequence[Span]) -> str:
    """The name of uncovered words: the words and the ``sentences`` (in order) they stand in. A change in either makes them
    another gap; white space doesn't count.
    """
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.end)
    last = bisect_left(sentences, span.end, key=lambda sentence: sentence.start)
    around = [sentence.of(text) for sentence in sentences[first:last]]
    parts = [" ".join(part.split()) for part in (span.of(text), *around)]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
