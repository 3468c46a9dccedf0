"""Claims from what the splitter proposes, and from words that a person selected or that stand in place of edited ones."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from claims.model import Attribution, Claim, Proposal, ProposedClaim, fingerprint
from claims.text import Span, anchor, trimmed, words_at


@dataclass(frozen=True)
class Draft:
    """A text, and what the splitter makes of it."""

    text: str
    proposal: Proposal

    def claim(self, read: ProposedClaim, article: int, number: int) -> Claim:
        """A new claim from what was read off its words."""
        return Claim(
            article=article,
            number=number,
            wording=read.wording,
            anchors=tuple(anchor(self.text, span) for span in read.spans),
            sentence=anchor(self.text, read.sentence),
            fingerprint=fingerprint(self.text, read.spans, read.sentence, read.attribution),
            attribution=read.attribution,
            quantities=read.quantities,
            dates=read.dates,
            is_quotation=read.is_quotation,
            worth=read.worth,
        )

    def read_off(self, spans: tuple[Span, ...]) -> ProposedClaim:
        """What the splitter says about just these words: the claim it proposes on them, or what it read in and around them."""
        if spans in self._by_words:
            return self._by_words[spans]
        near = [one for one in self._near(spans) if any(a.overlaps(b) for a in one.spans for b in spans)]
        nearest = max(near, key=lambda one: _shared(one.spans, spans), default=None)
        return ProposedClaim(
            wording=words_at(self.text, spans),
            spans=spans,
            sentence=self.around(spans),
            attribution=nearest.attribution if nearest else None,
            quantities=tuple(dict.fromkeys(q for one in near for q in one.quantities if _inside(q.span, spans))),
            dates=tuple(dict.fromkeys(d for one in near for d in one.dates if _inside(d.span, spans))),
            is_quotation=bool(nearest and nearest.is_quotation),
            worth=nearest.worth if nearest else 0.5,
        )

    def around(self, spans: Sequence[Span]) -> Span:
        """The sentence (or sentences) in which ``spans`` lie."""
        sentences = self.proposal.sentences
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        first = bisect_right(sentences, start, key=lambda one: one.end)
        last = bisect_left(sentences, end, key=lambda one: one.start)
        touched = [one for one in sentences[first:last] if any(one.overlaps(span) for span in spans)]
        every = [*touched, *spans]
        return trimmed(self.text, Span(min(span.start for span in every), max(span.end for span in every)))

    def lead(self, spans: Sequence[Span], most: int) -> list[str]:
        """The sentences before those in which ``spans`` lie, so many at ``most``."""
        last = bisect_right(self.proposal.sentences, self.around(spans).start, key=lambda one: one.end)
        return [one.of(self.text) for one in self.proposal.sentences[max(0, last - most) : last]]

    def voice(self, spans: tuple[Span, ...]) -> Attribution | None:
        """Who says so, as the splitter reads these words."""
        return self.read_off(spans).attribution

    @cached_property
    def _by_words(self) -> dict[tuple[Span, ...], ProposedClaim]:
        return {one.spans: one for one in self.proposal.claims}

    @cached_property
    def _in_order(self) -> list[ProposedClaim]:
        return sorted(self.proposal.claims, key=lambda one: one.sentence)

    def _near(self, spans: Sequence[Span]) -> list[ProposedClaim]:
        """The proposed claims of the sentences in which ``spans`` lie, and of those beside them."""
        around = self.around(spans)
        first = bisect_left(self._in_order, around.start, key=lambda one: one.sentence.start)
        last = bisect_left(self._in_order, around.end, key=lambda one: one.sentence.start)
        while first and self._in_order[first - 1].sentence.end > around.start:
            first -= 1
        return self._in_order[first:last]


def _shared(a: Sequence[Span], b: Sequence[Span]) -> int:
    return sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    return any(one.contains(span) for one in spans)
