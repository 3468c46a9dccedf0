"""New copy: what a new revision does to the claims on the words of the last one.

A claim keeps its verdict and its sign-offs only if its words, their sentence and the words that say who says so are all the
same, letter by letter. Else it is stale, or gone if its words were cut; what is said nowhere else becomes a new claim.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import claims as reader
from claims.anchoring import Anchoring
from claims.model import Article, Attribution, Claim, Proposal, ProposedClaim, SetAside, fingerprint
from claims.text import Span, anchor, merged
from claims.vocabulary import Fix, Status
from factcheck.desk import acts, copy, reading
from factcheck.desk.cover import measure
from factcheck.desk.session import Desk
from factcheck.desk.views import Revised
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store.transactions import Writing

_SAME = ("unchanged", "moved")
_NEW = 0.5
"""Which share of a proposed claim's characters must lie in no claim yet for it to become one."""


@dataclass(slots=True)
class _Outcome:
    """What became of the claims, by kind."""

    unchanged: list[Claim] = field(default_factory=list)
    moved: list[Claim] = field(default_factory=list)
    stale: list[tuple[Claim, Claim]] = field(default_factory=list)
    gone: list[tuple[Claim, Claim]] = field(default_factory=list)
    added: list[Claim] = field(default_factory=list)

    def alive(self) -> list[Claim]:
        """The claims that have words in the new text."""
        return [*self.unchanged, *self.moved, *(new for _, new in self.stale), *self.added]


@dataclass(frozen=True, slots=True)
class _Revision:
    """The two texts and how each was read."""

    number: int
    old: str
    new: str
    was: Proposal
    now: Proposal


def revise(desk: Desk, article: int, data: bytes | str, *, name: str) -> Revised:
    """Take new copy of an article as its next revision.

    Raises ``NotFound``, and ``BadInput`` for what is no text or holds no words. The same text again changes nothing.
    """
    with desk.reading() as tx:
        language = articles.load(tx, article).language
    received = copy.taken(data, name, language)
    with desk.writing() as tx:
        piece, latest = articles.load(tx, article), articles.latest(tx, article)
        if received.text.sha256 == latest.sha256:
            return Revised(piece, unchanged=tuple(claim.id for claim in _living(tx, article)))
        number = piece.revision + 1
        was = reading.proposed(latest.text, piece.language)
        revision = _Revision(number, latest.text, received.text.text, was, received.proposal)
        articles.add_revision(tx, article, number, received.text)
        found = reader.find_discrepancies(revision.new, piece.language, piece.published)
        articles.add_discrepancies(tx, article, number, found)
        kept = _kept_marks(tx, piece, revision)
        outcome = _outcome(tx, piece, revision, [mark.span for mark in kept])
        marks = sorted([*kept, *_new_marks(revision, kept, outcome)], key=lambda mark: mark.span)
        articles.advance(tx, article, number)
        piece = replace(piece, revision=number)
        _keep(tx, piece, received, outcome)
        articles.set_aside(tx, piece, marks)
        measure(tx, article)
        return _told(piece, outcome)


def _living(tx: Writing, article: int) -> list[Claim]:
    return [claim for claim in stored.of_article(tx, article) if claim.status is not Status.GONE]


def _outcome(tx: Writing, article: Article, revision: _Revision, set_aside: Sequence[Span]) -> _Outcome:
    """What becomes of each claim, and which claims are new: those on words that no claim has and nobody set aside."""
    claims = _living(tx, article.id)
    places = [_places(claim) for claim in claims]
    found = iter(reader.reanchor(revision.old, revision.new, [span for spans in places for span in spans]))
    read_before, read_now = reading.attributions(revision.was), reading.attributions(revision.now)
    outcome = _Outcome()
    for claim, spans in zip(claims, places, strict=True):
        anchorings = [next(found) for _ in spans]
        words = anchorings[: len(claim.anchors)]
        carried = _carried(claim, anchorings, revision)
        if carried and _same_voice(read_before, reading.places(claim.anchors), read_now, reading.places(carried.anchors)):
            stays = all(one.state == "unchanged" for one in anchorings)
            (outcome.unchanged if stays else outcome.moved).append(carried)
        elif all(one.state == "gone" for one in words):
            outcome.gone.append((claim, _gone(claim, revision)))
        else:
            outcome.stale.append((claim, _stale(claim, words, revision)))
    first = stored.next_number(tx, article.id)
    ground = merged([*set_aside, *(one.span for claim in outcome.alive() for one in claim.anchors)])
    fresh = [one for one in revision.now.claims if _is_new(one, ground)]
    outcome.added = [reading.claim_from(revision.new, one, article.id, first + n) for n, one in enumerate(fresh)]
    return outcome


def _places(claim: Claim) -> list[Span]:
    """All the words that a verification rests on: the claim's own, their sentence, then the speaker and the cue."""
    said = claim.attribution
    voice = [span for span in (said.speaker_span, said.cue_span) if span] if said else []
    return [*reading.places(claim.anchors), claim.sentence.span, *voice]


def _carried(claim: Claim, anchorings: Sequence[Anchoring], revision: _Revision) -> Claim | None:
    """The claim on its new places, if everything it rests on is the same letter by letter; else ``None``."""
    if any(one.state not in _SAME for one in anchorings):
        return None
    places = [one.spans[0] for one in anchorings]
    count = len(claim.anchors)
    words, sentence, voice = tuple(places[:count]), places[count], places[count + 1 :]
    said = _revoiced(claim.attribution, voice)
    if fingerprint(revision.new, words, sentence, said) != claim.fingerprint:
        return None
    old = _places(claim)
    steps = [(was, now.start - was.start) for was, now in zip(old, places, strict=True)]
    return replace(
        claim,
        anchors=tuple(anchor(revision.new, span) for span in words),
        sentence=anchor(revision.new, sentence),
        attribution=said,
        quantities=tuple(replace(q, span=_along(q.span, steps)) for q in claim.quantities),
        dates=tuple(replace(d, span=_along(d.span, steps)) for d in claim.dates),
    )


def _along(span: Span, steps: Sequence[tuple[Span, int]]) -> Span:
    """The place of words that went along with the claim's words, or their sentence, in which they lie."""
    return span.shifted(next((by for around, by in steps if around.contains(span)), steps[0][1]))


def _revoiced(said: Attribution | None, voice: Sequence[Span]) -> Attribution | None:
    if said is None:
        return None
    places = list(voice)
    speaker = places.pop(0) if said.speaker_span else None
    cue = places.pop(0) if said.cue_span else None
    return replace(said, speaker_span=speaker, cue_span=cue)


def _same_voice(
    before: dict[tuple[Span, ...], Attribution | None],
    was: tuple[Span, ...],
    after: dict[tuple[Span, ...], Attribution | None],
    now: tuple[Span, ...],
) -> bool:
    """Whether the splitter still reads the same speaker: "he" may be another man after an edit further up."""
    if was not in before:
        return True
    return now in after and _voice(before[was]) == _voice(after[now])


def _voice(said: Attribution | None) -> tuple[str, str, str | None] | None:
    return (said.speaker, said.cue, said.relayed_by) if said else None


def _gone(claim: Claim, revision: _Revision) -> Claim:
    return acts.unjudged(claim, Status.GONE, f"its words were cut in revision {revision.number}")


def _stale(claim: Claim, words: Sequence[Anchoring], revision: _Revision) -> Claim:
    """The claim on the words that stand in place of its own, with everything read off them anew; it waits for a checker."""
    spans = tuple(merged(span for one in words for span in one.spans))
    read = reading.read_off(revision.new, revision.now, spans)
    settled = claim.fix not in (Fix.NONE, Fix.PROPOSED)
    return replace(
        acts.unjudged(claim, Status.STALE, f"its words changed in revision {revision.number}"),
        wording=read.wording,
        anchors=tuple(anchor(revision.new, span) for span in read.spans),
        sentence=anchor(revision.new, read.sentence),
        fingerprint=fingerprint(revision.new, read.spans, read.sentence, read.attribution),
        attribution=read.attribution,
        quantities=read.quantities,
        dates=read.dates,
        is_quotation=read.is_quotation,
        worth=read.worth,
        elsewhere=(),
        fix=Fix.NONE if settled else claim.fix,
        fix_wording=None if settled else claim.fix_wording,
        fix_by=None if settled else claim.fix_by,
        fix_reason=None if settled else claim.fix_reason,
    )


def _is_new(proposal: ProposedClaim, ground: Sequence[Span]) -> bool:
    """Whether enough of what is proposed lies outside of ``ground``, the words that claims cover already."""
    total = sum(len(span) for span in proposal.spans)
    return total - sum(_covered(span, ground) for span in proposal.spans) >= _NEW * total


def _covered(span: Span, ground: Sequence[Span]) -> int:
    first = max(0, bisect_right(ground, span.start, key=lambda one: one.start) - 1)
    near = itertools.takewhile(lambda one: one.start < span.end, itertools.islice(ground, first, None))
    return sum(max(0, min(span.end, one.end) - max(span.start, one.start)) for one in near)


def _kept_marks(tx: Writing, article: Article, revision: _Revision) -> list[SetAside]:
    """What was set aside and stands letter by letter in the new text."""
    old = [mark.words for mark in articles.marks(tx, article)]
    found = reader.reanchor(revision.old, revision.new, [one.span for one in old])
    return [replace(one, span=there.spans[0]) for one, there in zip(old, found, strict=True) if there.state in _SAME]


def _new_marks(revision: _Revision, kept: Sequence[SetAside], outcome: _Outcome) -> list[SetAside]:
    """What the splitter sets aside in the new text, on words that are no claim's."""
    ground = merged([*(mark.span for mark in kept), *(one.span for claim in outcome.alive() for one in claim.anchors)])
    return [one for one in revision.now.set_aside if not _covered(one.span, ground)]


def _keep(tx: Writing, article: Article, received: copy.Copy, outcome: _Outcome) -> None:
    """Write the claims' new state, and the events: one for the article, one for every claim whose state changed."""
    after: dict[str, object] = {
        "revision": article.revision,
        "name": received.text.name,
        "sha256": received.text.sha256,
        "stale": [new.id for _, new in outcome.stale],
        "gone": [new.id for _, new in outcome.gone],
        "added": [claim.id for claim in outcome.added],
    }
    tx.log("revise", f"article:{article.id}", article.id, {"revision": article.revision - 1}, after)
    stored.carry(tx, [*outcome.unchanged, *outcome.moved], article.revision)
    for old, new in outcome.stale:
        acts.change(tx, "stale", old, new, revision=article.revision)
    for old, new in outcome.gone:
        acts.change(tx, "gone", old, new)
    stored.add(tx, outcome.added, article.revision)


def _told(article: Article, outcome: _Outcome) -> Revised:
    return Revised(
        article=article,
        unchanged=tuple(claim.id for claim in outcome.unchanged),
        moved=tuple(claim.id for claim in outcome.moved),
        stale=tuple(new.id for _, new in outcome.stale),
        gone=tuple(new.id for _, new in outcome.gone),
        added=tuple(claim.id for claim in outcome.added),
    )
