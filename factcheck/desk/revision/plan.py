"""What new copy would do to an article, worked out without writing anything: comparing long texts takes its time."""

from __future__ import annotations

from dataclasses import dataclass, replace

import claims as reader
from claims.anchoring import Comparison, Passage
from claims.drafting import Draft
from claims.model import Article, Claim, Discrepancy, SetAside
from claims.repetition import drafted, repeated
from claims.revising import Fate, Outcome, outcome
from claims.revising.ground import covered
from claims.text import merged
from factcheck.desk import reading
from factcheck.desk.copy import Copy
from factcheck.desk.views import Revised
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store.transactions import Reading

_Seen = tuple[int, tuple[tuple[int, int], ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """The article as it will be, the copy as it was received, and what becomes of claims and of what was set aside.

    ``added`` are the new claims, ``seen`` the state for which all of it was worked out. ``is_new``: it isn't the text there is.
    """

    article: Article
    received: Copy
    was: str
    outcome: Outcome
    added: tuple[Claim, ...]
    marks: tuple[SetAside, ...]
    discrepancies: tuple[Discrepancy, ...]
    passages: tuple[Passage, ...]
    seen: _Seen
    is_new: bool

    @property
    def base(self) -> int:
        """The number of the revision whose place it takes."""
        return self.seen[0]

    def fits(self, tx: Reading) -> bool:
        """Whether nothing that it was worked out from has changed."""
        return self.seen == _seen(tx, self.article.id)

    def fates(self, *kinds: str) -> list[Fate]:
        """What became of the claims to which this happened."""
        return [fate for fate in self.outcome.fates if fate.kind in kinds]

    def told(self, *, kept: bool = True) -> Revised:
        """What the faces are told of it."""
        return Revised(
            article=self.article,
            **{kind: tuple(fate.now.id for fate in self.fates(kind)) for kind in ("unchanged", "moved", "stale", "gone", "back")},
            added=tuple(claim.id for claim in self.added),
            retouched=tuple(fate.now.id for fate in self.outcome.fates if fate.retouched),
            claims=(*(fate.now for fate in self.fates("stale", "back", "gone")), *self.added),
            passages=self.passages,
            texts=(self.was, self.received.text.text),
            discrepancies=self.discrepancies,
            remarks=self.received.remarks,
            verdicts=sum(fate.was.verdict is not None and fate.now.verdict is None for fate in self.outcome.fates),
            sign_offs=sum(_holding(fate.was) - _holding(fate.now) for fate in self.outcome.fates),
            kept=kept,
        )


def _holding(claim: Claim) -> int:
    return sum(one.void is None for one in claim.sign_offs)


def planned(tx: Reading, article: int, received: Copy) -> Plan:
    """What ``received`` would do as the next revision. Raises ``NotFound``."""
    piece, latest = articles.load(tx, article), articles.latest(tx, article)
    is_new = received.text.sha256 != latest.sha256
    before = Draft(latest.text, reading.proposed(latest.text, piece.language))
    after = Draft(received.text.text, received.proposal)
    number = articles.next_revision(tx, article) if is_new else piece.revision
    compared = Comparison(before.text, after.text, piece.language)
    kept = _kept_marks(tx, piece, compared)
    claims = stored.of_article(tx, article)
    came = outcome(claims, before, after, compared, revision=number, set_aside=[mark.span for mark in kept])
    added = _added(tx, article, after, came) if is_new else ()
    ground = merged([*came.ground, *(anchor.span for claim in added for anchor in claim.anchors)])
    fresh = [mark for mark in received.proposal.set_aside if not covered(mark.span, ground)]
    wrong = [*reader.find_discrepancies(after.text, piece.language, piece.published), *came.discrepancies()]
    return Plan(
        article=replace(piece, revision=number),
        received=received,
        was=before.text,
        outcome=came,
        added=added,
        marks=tuple(sorted([*kept, *fresh], key=lambda mark: mark.span)),
        discrepancies=tuple(wrong),
        passages=tuple(compared.passages()),
        seen=_seen(tx, article),
        is_new=is_new,
    )


def _added(tx: Reading, article: int, draft: Draft, came: Outcome) -> tuple[Claim, ...]:
    first = stored.next_number(tx, article)
    apart = repeated(draft, came.fresh)
    return tuple(drafted(draft, several, article, number) for number, several in enumerate(apart, start=first))


def _kept_marks(tx: Reading, article: Article, compared: Comparison) -> list[SetAside]:
    """What was set aside, and says the same in the new text."""
    old = [mark.words for mark in articles.marks(tx, article)]
    found = compared.reanchor([one.span for one in old])
    return [replace(one, span=there.spans[0]) for one, there in zip(old, found, strict=True) if there.stands]


def _seen(tx: Reading, article: int) -> _Seen:
    """The revision, the claims' versions, and what is set aside."""
    piece = articles.load(tx, article)
    versions = tuple((claim.number, claim.version) for claim in stored.of_article(tx, article))
    return piece.revision, versions, tuple(mark.id for mark in articles.marks(tx, piece))
