"""A claim whose words were in the old text: it is carried over as it is, reopened on the words that stand there now, or gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from claims.anchoring import Comparison
from claims.drafting import Draft
from claims.language import get
from claims.model import Attribution, Claim, ClaimPlace, Reopening
from claims.phrase import phrase
from claims.reopening import rested_on
from claims.revising.fate import Fate
from claims.sameness import canonical
from claims.standing import fingerprint_at, standing_at, unsettled
from claims.text import Span, anchor, merged
from claims.vocabulary import Status
from claims.workflow import unjudged

_LEAD = 2
"""How many sentences before a pronoun tell whom it means."""


class _Landed(NamedTuple):
    """One place of a claim in the new text (``None``: it was cut), and whether everything about it stands."""

    place: ClaimPlace | None
    stands: bool


@dataclass(frozen=True)
class Carrying:
    """Two drafts of an article, and what has to be known to take claims from the one to the other."""

    before: Draft
    after: Draft
    compared: Comparison
    revision: int

    def fate(self, claim: Claim) -> Fate:
        """What becomes of a claim that stands in the old text."""
        landed = [self._landed(place) for place in claim.places]
        left = [one.place for one in landed if one.place]
        if not left:
            why = phrase("its words were cut in revision {revision}", revision=self.revision)
            return Fate("gone", claim, replace(unjudged(claim, Status.GONE, why), reopened=self._reopening(claim, landed)))
        if all(one.stands for one in landed) and fingerprint_at(left) == claim.fingerprint:
            now = self._carried(claim, left)
            return Fate("unchanged" if _spans(now) == _spans(claim) else "moved", claim, now)
        return Fate("stale", claim, self._stale(claim, landed, left))

    def _landed(self, place: ClaimPlace) -> _Landed:
        words, voice = _words(place), _voice_spans(place.attribution)
        found = self.compared.reanchor([*words, place.sentence.span, *voice])
        if all(one.stands for one in found):
            there = [one.spans[0] for one in found]
            spans, sentence = tuple(there[: len(words)]), there[len(words)]
            said = _revoiced(place.attribution, there[len(words) + 1 :])
            if self._same_voice(words, place.attribution, spans, said):
                return _Landed(self._place(spans, sentence, said), True)
        spans = tuple(merged(span for one in found[: len(words)] for span in one.spans))
        if not spans:
            return _Landed(None, False)
        read = self.after.read_off(spans)
        return _Landed(self._place(read.spans, read.sentence, read.attribution), False)

    def _place(self, spans: Sequence[Span], sentence: Span, said: Attribution | None) -> ClaimPlace:
        text = self.after.text
        return ClaimPlace(tuple(anchor(text, span) for span in spans), anchor(text, sentence), said)

    def _same_voice(
        self, was: tuple[Span, ...], said: Attribution | None, now: tuple[Span, ...], says: Attribution | None
    ) -> bool:
        """Whether the splitter still reads the same speaker, in the same words: "he" may be another man after an edit further up,
        and a sentence that stands twice may have lost the copy in which this speaker was named.
        """
        if self.compared.says_the_same:
            return True
        before, after = self.before.voice(was), self.after.voice(now)
        as_read = _voice_spans(before) == _voice_spans(said)
        if _voice(before) != _voice(after) or (as_read and _voice_spans(after) != _voice_spans(says)):
            return False
        refers = said is not None and get(self.before.proposal.language).speech.refers(said.speaker)
        return not refers or self._same_lead(was, now)

    def _same_lead(self, was: tuple[Span, ...], now: tuple[Span, ...]) -> bool:
        """Whether the sentences before are the same: they tell who "she" is, where the splitter doesn't know."""
        before = self.before.lead(was, _LEAD)
        after = self.after.lead(now, len(before) or 1)
        return canonical(" ".join(before)) == canonical(" ".join(after))

    def _carried(self, claim: Claim, places: Sequence[ClaimPlace]) -> Claim:
        """The claim on its new places, with what was read off its words where that stands now."""
        quantities = self.compared.reanchor([quantity.span for quantity in claim.quantities])
        dates = self.compared.reanchor([mention.span for mention in claim.dates])
        return replace(
            standing_at(claim, places),
            quantities=tuple(
                replace(one, span=there.spans[0]) for one, there in zip(claim.quantities, quantities, strict=True) if there.spans
            ),
            dates=tuple(replace(one, span=there.spans[0]) for one, there in zip(claim.dates, dates, strict=True) if there.spans),
        )

    def _stale(self, claim: Claim, landed: Sequence[_Landed], places: Sequence[ClaimPlace]) -> Claim:
        """The claim on the words that stand in place of its own, with everything read off them anew; it waits for a checker."""
        why = phrase("its words changed in revision {revision}", revision=self.revision)
        stale = replace(
            standing_at(unjudged(claim, Status.STALE, why), places),
            fingerprint=fingerprint_at(places),
            reopened=self._reopening(claim, landed),
        )
        read = self.after.read_off(_words(places[0]))
        stale = replace(stale, quantities=read.quantities, dates=read.dates)
        if [_said(place) for place in claim.places] == [_said(place) for place in places]:
            return stale
        return replace(unsettled(stale), wording=read.wording, is_quotation=read.is_quotation, worth=read.worth)

    def _reopening(self, claim: Claim, landed: Sequence[_Landed]) -> Reopening:
        rest = iter(landed)
        basis = tuple(one if one.cut else replace(one, cut=next(rest).place is None) for one in rested_on(claim))
        status = claim.reopened.status if claim.reopened and claim.status is Status.STALE else claim.status
        return Reopening(self.revision, status, basis)


def _words(place: ClaimPlace) -> tuple[Span, ...]:
    return tuple(one.span for one in place.anchors)


def _spans(claim: Claim) -> list[Span]:
    return [one.span for one in claim.anchors]


def _said(place: ClaimPlace) -> list[str]:
    return [canonical(one.exact) for one in place.anchors]


def _voice_spans(said: Attribution | None) -> list[Span]:
    return [span for span in (said.speaker_span, said.cue_span) if span] if said else []


def _revoiced(said: Attribution | None, spans: Sequence[Span]) -> Attribution | None:
    """The same attribution, with its words where they stand now."""
    if said is None:
        return None
    there = iter(spans)
    speaker = next(there) if said.speaker_span else None
    return replace(said, speaker_span=speaker, cue_span=next(there) if said.cue_span else None)


def _voice(said: Attribution | None) -> tuple[str, str, str]:
    return (canonical(said.speaker), canonical(said.cue), canonical(said.relayed_by or "")) if said else ("", "", "")
