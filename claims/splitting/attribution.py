"""Who is said to have said it: speakers, the words that announce them, and the words they are said to have said.

A speaker stands before, behind or in the middle of what is said; goes on through the other sentences of the same
quotation; comes back as a pronoun or a clitic ("katanya", "he added"); and may be passed on by an agency, which is kept too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from claims.language.model import Language
from claims.language.speech import Speech
from claims.model import Attribution
from claims.splitting import cues
from claims.splitting.antecedents import Antecedents, Named
from claims.splitting.cues import Cue
from claims.splitting.lines import BREAKS
from claims.splitting.quotations import Quotation
from claims.text import Span, trimmed

_FARTHEST = 600
"""Code points between a speaker and a quotation of theirs that names nobody."""

_GLANCE = 120
"""Code points that tell whether there are words in a stretch."""

_ENDS = ".,!?…\"'”’»"
_EDGES = frozenset(",;:–—-\"'“”‘’«»")
_NEXT = re.compile(r"\s*(?P<comma>,)?\s*(?P<word>\w+)?")
_PARAGRAPH_END = re.compile(rf"[^\S{BREAKS}]*(?:[{BREAKS}]\s*|$)")


@dataclass(frozen=True, slots=True)
class Attributed:
    """Words that somebody is said to have said.

    ``span`` lies in one sentence. ``phrase`` are the words that only say who said it ("said Ms Lim"); ``None`` where the
    attribution was carried over from another sentence. ``nested``: somebody else is quoted as saying that they said so.
    """

    span: Span
    attribution: Attribution
    phrase: Span | None = None
    nested: bool = False


def find(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation], language: Language) -> list[Attributed]:
    """What in ``text`` is said by whom, in the order of the words.

    Where one speaker passes on what another said, both are there, the narrower span later.
    """
    direct = [quotation for quotation in quotations if quotation.direct and not quotation.depth]
    found: list[Attributed] = []
    antecedents = Antecedents(text, sentences, language.speech)
    first = 0
    for number, sentence in enumerate(sentences):
        while first < len(direct) and direct[first].span.end <= sentence.start:
            first += 1
        near = _near(sentence, direct, first)
        heard = list(cues.find(text, sentence, [quotation.span for quotation in near], language))
        if not heard:
            continue
        meant = [(cue, antecedents.of(cue, number)) for cue in heard]
        found += _attributed(text, sentence, near, [(cue, _resolved(cue, named)) for cue, named in meant], language.speech)
        antecedents.remember(meant, number)
    found += _carried(text, sentences, direct, sorted(found, key=_order))
    return sorted(found, key=_order)


def narrowest(attributed: Iterable[Attributed], span: Span) -> Attributed | None:
    """Of the values that share words with ``span`` the one with the fewest words: whoever is nearest to them."""
    return min((each for each in attributed if each.span.overlaps(span)), key=lambda each: len(each.span), default=None)


def _order(attributed: Attributed) -> tuple[int, int]:
    return attributed.span.start, -attributed.span.end


def _near(sentence: Span, direct: Sequence[Quotation], first: int) -> list[Quotation]:
    """The direct quotations from ``first`` on that share words with ``sentence``."""
    end = first
    while end < len(direct) and direct[end].span.start < sentence.end:
        end += 1
    return list(direct[first:end])


def _resolved(cue: Cue, meant: Named | None) -> Attribution:
    """The attribution of a cue, but for its words: a pronoun becomes the name that it is ``meant`` to stand for."""
    if meant:
        return Attribution(speaker=meant.speaker, cue="", speaker_span=meant.span, cue_span=cue.span)
    return Attribution(speaker=cue.speaker, cue="", speaker_span=cue.speaker_span, cue_span=cue.span)


def _attributed(
    text: str, sentence: Span, near: Sequence[Quotation], heard: Sequence[tuple[Cue, Attribution]], speech: Speech
) -> Iterator[Attributed]:
    """What each cue of a sentence says is said; whoever only passes it on is kept beside the speaker."""
    relays = [cue for cue, _ in heard if cue.form == "relay"]
    speakers = [(cue, attribution) for cue, attribution in heard if cue.form != "relay"]
    if len(speakers) > 1 and speakers[-1][0].form == "source" and not speakers[-1][0].refers and not relays:
        relays.append(speakers.pop()[0])
    relayed_by = relays[-1].speaker if relays and speakers else None
    passed_on = relays[-1].phrase if relayed_by else None
    bounds = [sentence.start, *(cue.phrase.end for cue, _ in speakers or heard)]
    for number, (cue, attribution) in enumerate(speakers or heard):
        complete = replace(attribution, cue=cue.span.of(text), relayed_by=relayed_by)
        for span in _said(text, sentence, near, cue, bounds[number], speech):
            piece = _without(text, span, passed_on)
            if piece and (cue.quoted or _has_words(text, piece)):
                yield Attributed(piece, complete, cue.phrase, cue.nested)


def _has_words(text: str, piece: Span) -> bool:
    """Whether a stretch is more than a single word that was left over ("But")."""
    return len(text[piece.start : min(piece.end, piece.start + _GLANCE)].split(None, 2)) > 1


def _said(text: str, sentence: Span, near: Sequence[Quotation], cue: Cue, since: int, speech: Speech) -> list[Span]:
    """The stretches of a sentence that a cue says somebody said; quotations only from ``since`` on."""
    at = bisect_right(near, cue.span.start, key=_start) - 1
    inside = at >= 0 and near[at].span.contains(cue.span)
    around = near[at].inner if inside else sentence
    start, end = max(sentence.start, around.start), min(sentence.end, around.end)
    before, after = Span(start, max(start, cue.phrase.start)), Span(min(end, cue.phrase.end), end)
    if cue.quoted and not inside and at >= 0:
        first = bisect_left(near, since, key=_start)
        quoted = [_common(quotation.inner, sentence) for quotation in near[min(first, at) : at + 1]]
        return quoted + [_common(quotation.inner, sentence) for quotation in near[at + 1 : at + 2]]
    if cue.form == "verb":
        return [before] if cue.trailing else [after]
    goes_on = cue.form in ("source", "relay") or not cue.trailing or _goes_on(text, cue.phrase.end, end, speech)
    return [before, after] if goes_on else [before]


def _goes_on(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether a statement goes on behind the words that say who made it, and not only its place and time follow them."""
    following = _NEXT.match(text, start, end)
    if following is None or following["comma"]:
        return True
    word = following["word"] or ""
    return word[:1].islower() and word not in speech.stops


def _start(quotation: Quotation) -> int:
    return quotation.span.start


def _common(one: Span, other: Span) -> Span:
    start = max(one.start, other.start)
    return Span(start, max(start, min(one.end, other.end)))


def _without(text: str, span: Span, phrase: Span | None) -> Span | None:
    """``span`` without a phrase at its beginning or end, and the marks there; ``None`` where no word is left."""
    start, end = span.start, span.end
    if phrase and start <= phrase.start < end:
        start, end = (start, phrase.start) if phrase.start > start else (min(phrase.end, end), end)
    while start < end and (text[start].isspace() or text[start] in _EDGES):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    piece = Span(start, end)
    return piece if any(letter.isalnum() for letter in text[start : min(end, start + _GLANCE)]) else None


def _carried(
    text: str, sentences: Sequence[Span], direct: Sequence[Quotation], found: Sequence[Attributed]
) -> Iterator[Attributed]:
    """The sentences of quotations that name no speaker themselves, with the speaker of the rest, or of the words before."""
    found = [attributed for attributed in found if not attributed.nested]
    starts = [attributed.span.start for attributed in found]
    firsts = [sentence.start for sentence in sentences]
    for chain in _chains(direct):
        pieces = [piece for quotation in chain for piece in _pieces(text, sentences, firsts, quotation)]
        spoken = {piece: _overlapping(found, starts, piece) for piece in pieces}
        known = next((attributed for attributed in spoken.values() if attributed), None)
        known = known or _speaking(text, found, starts, chain[0].span)
        if known:
            yield from (Attributed(piece, known.attribution) for piece in pieces if not spoken[piece])


def _chains(direct: Sequence[Quotation]) -> Iterator[list[Quotation]]:
    """The quotations, with those that run over several paragraphs together."""
    chain: list[Quotation] = []
    for quotation in direct:
        if chain and not quotation.continued:
            yield chain
            chain = []
        chain.append(quotation)
    if chain:
        yield chain


def _pieces(text: str, sentences: Sequence[Span], firsts: Sequence[int], quotation: Quotation) -> Iterator[Span]:
    """What of a quotation lies in each sentence."""
    at = max(0, bisect_right(firsts, quotation.inner.start) - 1)
    while at < len(sentences) and sentences[at].start < quotation.inner.end:
        piece = trimmed(text, _common(quotation.inner, sentences[at]))
        if piece:
            yield piece
        at += 1


def _overlapping(found: Sequence[Attributed], starts: Sequence[int], piece: Span) -> Attributed | None:
    at = bisect_left(starts, piece.end)
    return next((each for each in reversed(found[max(0, at - 6) : at]) if each.span.overlaps(piece)), None)


def _speaking(text: str, found: Sequence[Attributed], starts: Sequence[int], quoted: Span) -> Attributed | None:
    """Whoever speaks just before a quotation that names nobody: in the same paragraph, or in the one before it."""
    at = bisect_left(starts, quoted.start)
    if not at:
        return None
    before = found[at - 1]
    end = max(before.span.end, before.phrase.end if before.phrase else 0)
    if not 0 <= quoted.start - end <= _FARTHEST:
        return before if end > quoted.start else None
    broken = sum(letter in BREAKS for letter in text[end : quoted.start].replace("\r\n", "\n").strip(" "))
    if not broken:
        return before
    alone = _PARAGRAPH_END.match(text, quoted.end) and not text[end : quoted.start].rstrip().rstrip(_ENDS)
    return before if alone else None
