"""Claims that an article states in several places: in the headline, in the body, in a caption. They are one claim, judged once.

Only what is said word for word is taken for the same: the very words (but for articles, and for capitals of a headline), told by
nobody or by the same speaker with the same word of saying, with the same numbers and dates, in sentences that say nothing about
it but that. Where a word, a figure, a name or a
denial differs there are two claims; which one is right is a person's to say. Neither are words repeated that point elsewhere
("he said so"), nor what is too short to tell.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from claims.drafting import Draft
from claims.language import get
from claims.language.model import Language
from claims.model import Claim, ClaimPlace, ProposedClaim
from claims.sameness import canonical
from claims.standing import fingerprint_at, standing_at
from claims.text import Span, anchor, merged

_TELLING = 4
"""From so many words on a statement is known again elsewhere in the same article."""
_EDGES = ".,;:!?…()[]\"'"
"""What may stand at a word's ends without being part of it."""

Saying = tuple[object, ...]


def repeated(draft: Draft, claims: Sequence[ProposedClaim]) -> list[list[ProposedClaim]]:
    """``claims`` in their order, those that say the same in several places together, in the order of the text.

    At one of these places the statement stands alone on its line, as in a headline or a caption.
    """
    language = get(draft.proposal.language)
    ground: dict[Span, list[Span]] = defaultdict(list)
    for claim in draft.proposal.claims:
        ground[claim.sentence] += claim.spans
    alike: dict[Saying, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        saying = _saying(draft.text, claim, language)
        if saying and _says_no_more(draft.text, claim, ground[claim.sentence], language):
            alike[saying].append(number)
    together = {several[0]: several for several in alike.values() if _in_several_places(draft.text, [claims[n] for n in several])}
    taken = {number for first, several in together.items() for number in several if number != first}
    return [[claims[other] for other in together.get(number, [number])] for number in range(len(claims)) if number not in taken]


def drafted(draft: Draft, several: Sequence[ProposedClaim], article: int, number: int) -> Claim:
    """A new claim that stands wherever ``several`` that say the same do; it is told in the words that leave out nothing."""
    first = draft.claim(several[0], article, number)
    if len(several) == 1:
        return first
    places = [_place(draft.text, one) for one in several]
    fullest = max((one.wording for one in several), key=len)
    return replace(standing_at(first, places), fingerprint=fingerprint_at(places), wording=fullest)


def _place(text: str, claim: ProposedClaim) -> ClaimPlace:
    words = tuple(anchor(text, span) for span in claim.spans)
    return ClaimPlace(words, anchor(text, claim.sentence), claim.attribution)


def _saying(text: str, claim: ProposedClaim, language: Language) -> Saying:
    """What a claim says, in a form that is equal only for the same; nothing for what can't be known again elsewhere."""
    words = [word for span in claim.spans for word in _words(span.of(text))]
    told = [word for word in words if word.casefold() not in language.speech.articles]
    if len(told) < _TELLING or any(_points_elsewhere(word, language) for word in words):
        return ()
    said = claim.attribution
    voice = (canonical(said.speaker), canonical(said.cue), canonical(said.relayed_by or "")) if said else ()
    figures = tuple((one.value, one.upper, one.relation) for one in claim.quantities)
    dates = tuple((one.iso, one.weekday) for one in claim.dates)
    return tuple(_plain(word) for word in told), voice, figures, dates, claim.is_quotation


def _says_no_more(text: str, claim: ProposedClaim, ground: Sequence[Span], language: Language) -> bool:
    """Whether all words of the sentence are this claim's, another's, or tell who says so: what is left over may turn it round."""
    said = claim.attribution
    known = merged([*claim.spans, *ground, *(span for span in (said and (said.speaker_span, said.cue_span)) or () if span)])
    edges = [claim.sentence.start, *(edge for span in known for edge in (span.start, span.end)), claim.sentence.end]
    between = [text[edges[n] : edges[n + 1]] for n in range(0, len(edges), 2) if edges[n] < edges[n + 1]]
    left = [word.casefold() for piece in between for word in _words(piece)]
    grammar = language.grammar
    joining = {word for word in left if grammar.words.get(word) == "c"} - grammar.alternatives
    return all(word in joining or word in language.speech.articles for word in left)


def _words(words: str) -> list[str]:
    pieces = (piece.strip(_EDGES) for piece in canonical(words).split(" "))
    return [piece for piece in pieces if any(sign.isalnum() for sign in piece)]


def _plain(word: str) -> str:
    """A word without the capital of a headline; one that is all capitals ("US", "WHO") is another word than "us", "who"."""
    return word if len(word) > 1 and word.isupper() else word.casefold()


def _points_elsewhere(word: str, language: Language) -> bool:
    small = word.casefold()
    tag = language.grammar.words.get(small)
    return tag in ("p", "u") or language.speech.refers(small) or small in language.speech.own


def _in_several_places(text: str, claims: Sequence[ProposedClaim]) -> bool:
    sentences = {claim.sentence for claim in claims}
    return len(sentences) == len(claims) > 1 and any(_alone(text, sentence) for sentence in sentences)


def _alone(text: str, sentence: Span) -> bool:
    """Whether there is nothing else on the line, but for what marks a heading."""
    start, end = text.rfind("\n", 0, sentence.start) + 1, text.find("\n", sentence.end)
    around = text[start : sentence.start] + text[sentence.end : end if end >= 0 else len(text)]
    return not any(sign.isalnum() for sign in around)
