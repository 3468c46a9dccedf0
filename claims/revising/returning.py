"""A claim whose words were cut: where they are in the text again, it comes back, and somebody confirms it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claims.anchoring import Comparison
from claims.drafting import Draft
from claims.model import Basis, Claim, ClaimPlace, Reopening
from claims.reopening import rested_on
from claims.revising.fate import Fate
from claims.sameness import canonical, find
from claims.standing import fingerprint_at, standing_at
from claims.text import Span, anchor
from claims.vocabulary import Status

_JOINT = " … "
_TELLING = 3
"""From how many different words on they are known again in another sentence than their own."""
_WORD = re.compile(r"\w+")
_UNVERIFIED = frozenset({Status.OPEN, Status.CHECKING, Status.QUERY, Status.OUT_OF_SCOPE})


@dataclass(frozen=True)
class Returning:
    """The new draft, in which words may stand again that were cut from an older one."""

    after: Draft
    compared: Comparison
    revision: int

    def fate(self, claim: Claim) -> Fate | None:
        """What becomes of a claim that is gone; ``None`` if its words are still missing.

        Its sign-offs stay void: whoever confirms it signs. A claim that nobody had judged is again what it was.
        """
        rested = rested_on(claim)
        places = [self._found(one) for one in rested]
        left = [place for place in places if place]
        if not left:
            return None
        basis = tuple(replace(one, cut=place is None) for one, place in zip(rested, places, strict=True))
        status = claim.reopened.status if claim.reopened else Status.CHECKED
        back = replace(standing_at(claim, left), fingerprint=fingerprint_at(left))
        read = self.after.read_off(tuple(one.span for one in left[0].anchors))
        back = replace(back, quantities=read.quantities, dates=read.dates)
        if claim.void_verdict is None and status in _UNVERIFIED and len(left) == len(places):
            return Fate("back", claim, replace(back, status=status, reopened=None))
        return Fate("back", claim, replace(back, status=Status.STALE, reopened=Reopening(self.revision, status, basis)))

    @cached_property
    def _fresh(self) -> dict[str, Span]:
        """The sentences that the old text hadn't, by what they say."""
        sentences = (one for one in self.after.proposal.sentences if not self.compared.stood(one))
        return {canonical(one.of(self.after.text)): one for one in sentences}

    @cached_property
    def _by_word(self) -> dict[str, list[Span]]:
        """The same by each of their words."""
        found: dict[str, list[Span]] = defaultdict(list)
        for saying, sentence in self._fresh.items():
            for word in set(_WORD.findall(saying)):
                found[word].append(sentence)
        return found

    def _found(self, one: Basis) -> ClaimPlace | None:
        """Where the words stand again: in their own sentence, or in another one that is new."""
        own = self._fresh.get(canonical(one.sentence))
        for sentence in [own] if own else self._sentences_with(one.words):
            if spans := self._pieces(sentence, one.words.split(_JOINT)):
                read, text = self.after.read_off(spans), self.after.text
                return ClaimPlace(tuple(anchor(text, span) for span in spans), anchor(text, read.sentence), read.attribution)
        return None

    def _sentences_with(self, words: str) -> list[Span]:
        """The new sentences that have the rarest of ``words``; none for words that are too few to be known again."""
        said = set(_WORD.findall(canonical(words)))
        return min((self._by_word.get(word, []) for word in said), key=len) if len(said) >= _TELLING else []

    def _pieces(self, sentence: Span, pieces: Sequence[str]) -> tuple[Span, ...]:
        """Where all ``pieces`` stand in a sentence, one behind the other; nothing if one is missing."""
        found: list[Span] = []
        start = sentence.start
        for piece in pieces:
            there = find(piece, self.after.text, Span(start, sentence.end))
            if there is None:
                return ()
            found.append(there)
            start = there.end
        return tuple(found)
