"""The whole way from a text to its proposal: each reader in turn, and what they found put together sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from claims.language import detect, get
from claims.language.grammar import Grammar
from claims.language.model import Language
from claims.model import Attribution, DateMention, Proposal, ProposedClaim, Quantity, SetAside
from claims.phrase import phrase
from claims.splitting import attribution, clauses, dates, quantities, quotations, sayings, sentences, set_aside, turns, worth
from claims.splitting.attribution import Attributed, narrowest
from claims.splitting.clauses import Link
from claims.splitting.sayings import Part
from claims.splitting.wording import spans, wording
from claims.text import Span, merged

_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_WORD_RUN = re.compile(r"\w+")
_MARKS = " \t\n\r,.;:–—-\"'“”‘’"

_BESIDE = 8
"""Code points at most between the words that say who said it and what was said."""

_FEW = 3
"""Words of a claim that may state nothing, for its verb does not."""

_MOST_NESTED = 12
"""How many attributions of one sentence are tried on a claim: those that begin last before its end."""

Found = TypeVar("Found", Attributed, DateMention, Quantity)


@dataclass(frozen=True, slots=True)
class _Ordered(Generic[Found]):
    """Values in the order in which they begin, and where each begins."""

    values: list[Found]
    starts: list[int]

    def inside(self, span: Span) -> list[Found]:
        """Those that begin inside ``span``."""
        start = bisect_left(self.starts, span.start)
        return self.values[start : bisect_left(self.starts, span.end, start)]


def _ordered(values: list[Found]) -> _Ordered[Found]:
    return _Ordered(values, [value.span.start for value in values])


@dataclass(frozen=True, slots=True)
class _Readings:
    """What the other readers found in the whole text, each in order."""

    language: Language
    attributed: _Ordered[Attributed]
    quoted: list[Span]
    quantities: _Ordered[Quantity]
    dates: _Ordered[DateMention]


def propose(text: str, language: str | None = None) -> Proposal:
    """What ``text`` claims, in ``language`` (an ISO 639-1 code; found out from the words where it is ``None``)."""
    spoken = get(language or detect(text))
    aside = set_aside.find(text, spoken)
    found = sentences.find(text, spoken, aside)
    marked = quotations.find(text, spoken)
    named = dates.find(text, spoken)
    readings = _Readings(
        spoken,
        _ordered(list(turns.cut(text, attribution.find(text, found, marked, spoken), spoken.grammar))),
        [quotation.span for quotation in marked if quotation.direct],
        _ordered(quantities.find(text, spoken, named)),
        _ordered(named),
    )
    claims = [claim for sentence in _checkable(found, aside) for claim in _claims(text, sentence, readings)]
    notes: list[str] = (
        []
        if spoken.known
        else [phrase("The rules are not written for “{spoken}”: claims are whole sentences.", spoken=spoken.name)]
    )
    return Proposal(spoken.code, found, claims, aside, notes)


def _checkable(found: Sequence[Span], aside: Sequence[SetAside]) -> Iterator[Span]:
    """The sentences that lie in no set-aside words."""
    place = 0
    for sentence in found:
        while place < len(aside) and aside[place].span.end <= sentence.start:
            place += 1
        if place == len(aside) or aside[place].span.start >= sentence.end:
            yield sentence


def _claims(text: str, sentence: Span, readings: _Readings) -> list[ProposedClaim]:
    grammar = readings.language.grammar
    said = readings.attributed.inside(sentence)
    phrases = sayings.phrases(text, sentence, said, readings.language)
    parts = sayings.parts(text, sentence, phrases, readings.quoted, said, grammar)
    made = _stated(text, sentence, said, phrases, parts, grammar)
    missed = _missed_numbers(text, sentence, sayings.circumstances(phrases, parts), list(made))
    around = worth.read(sentence.of(text), readings.language.judgement)
    claims = [_claim(places, words, sentence, said, readings, around) for places, words in made.items()]
    for place in missed:
        told = [value for value in said if value.phrase is None or not place.contains(value.phrase)]
        words = wording(text, (place,), None, grammar)
        claims.append(_claim((place,), words, sentence, told, readings, around))
    return claims


def _stated(
    text: str, sentence: Span, said: Sequence[Attributed], phrases: Sequence[Span], parts: Sequence[Part], grammar: Grammar
) -> dict[tuple[Span, ...], str]:
    """What a sentence states: the places of each claim, and its wording."""
    whole = (_bare(text, sentence),)
    made: dict[tuple[Span, ...], str] = {}
    if phrases and not sayings.tells(text, phrases, parts, grammar):
        made[whole] = wording(text, whole, None, grammar)
    else:
        made |= _said(text, sentence, said, parts, grammar)
    for words in sayings.asides(text, said, phrases):
        for tokens, fact in clauses.find(text, [words], grammar):
            places = spans(text, tokens, fact, sentence, grammar)
            if len(places) > 1 and clauses.states(tokens, fact):
                made.setdefault(places, wording(text, places, fact.link, grammar))
    for both in sayings.described(said, phrases, text):
        if not text[both[1].start : both[1].end].isdigit():
            made[both] = wording(text, both, Link(both[1].start, grammar.equals), grammar)
    _keep_statements(made)
    if phrases and len(made) == 1 and all(_is_empty(words, grammar) for words in made.values()):
        return {whole: wording(text, whole, None, grammar)}
    return made


def _said(
    text: str, sentence: Span, said: Sequence[Attributed], parts: Sequence[Part], grammar: Grammar
) -> dict[tuple[Span, ...], str]:
    """What is stated beside the words that only say who said it."""
    made: dict[tuple[Span, ...], str] = {}
    for part in parts:
        for tokens, fact in clauses.find(text, part.stretches, grammar, interrupted=part.quoted, told=bool(said)):
            places = spans(text, tokens, fact, sentence, grammar)
            whole = sayings.with_speaker(text, places, said, grammar)
            if whole == places and part.saying and not clauses.states(tokens, fact):
                continue
            if whole and whole not in made:
                made[whole] = wording(text, whole, fact.link, grammar)
    return made


def _keep_statements(made: dict[tuple[Span, ...], str]) -> None:
    """Drop single words without a figure where the sentence states more than those."""
    single = [places for places, words in made.items() if len(_WORD_RUN.findall(words)) < 2 and not _NUMBER.search(words)]
    if len(single) < len(made):
        for places in single:
            del made[places]


def _is_empty(words: str, grammar: Grammar) -> bool:
    """Whether a claim ends before its verb says anything: "they would", in "Ms Lim said they would"."""
    said = words.lower().split()
    return not grammar.modifiers_follow and len(said) <= _FEW and grammar.words.get(said[-1], "") in ("m", "b", "h", "f")


def _missed_numbers(text: str, sentence: Span, phrases: Sequence[Span], made: Iterable[tuple[Span, ...]]) -> list[Span]:
    """What must be a claim of its own so that every number lies in one: the words around a number that lies in none."""
    missed: list[Span] = []
    made = list(made)
    covered = merged(place for places in made for place in places)
    for number in _NUMBER.finditer(text, sentence.start, sentence.end):
        if _holds(covered, number) or (missed and _holds(missed[-1:], number)):
            continue
        around = next((phrase for phrase in phrases if phrase.start <= number.start() < phrase.end), sentence)
        body = _bare(text, _with_statement(around, made))
        missed.append(body if body.start <= number.start() and number.end() <= body.end else sentence)
    return missed


def _with_statement(phrase: Span, made: Sequence[tuple[Span, ...]]) -> Span:
    """Words that say who said it and when, with what was said behind them: "On 3 May, the mayor said that …"."""
    ends = [places[-1].end for places in made if phrase.end <= places[0].start <= phrase.end + _BESIDE]
    return Span(phrase.start, min(ends, default=phrase.end))


def _holds(places: Sequence[Span], number: re.Match[str]) -> bool:
    """Whether one of ``places``, which are in order and apart, holds all of ``number``."""
    before = bisect_right(places, number.start(), key=lambda place: place.start) - 1
    return before >= 0 and number.end() <= places[before].end


def _bare(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_MARKS))
    return Span(start, max(start, span.start + len(words.rstrip(_MARKS))))


def _claim(
    places: tuple[Span, ...],
    words: str,
    sentence: Span,
    said: Sequence[Attributed],
    readings: _Readings,
    around: worth.Impression,
) -> ProposedClaim:
    weight, reasons = worth.weigh(words, readings.language.judgement, around)
    return ProposedClaim(
        wording=words,
        spans=places,
        sentence=sentence,
        attribution=_attribution(places, said),
        quantities=tuple(value for place in places for value in readings.quantities.inside(place)),
        dates=tuple(value for place in places for value in readings.dates.inside(place)),
        is_quotation=_is_quoted(places, readings.quoted),
        worth=weight,
        reasons=reasons,
    )


def _attribution(places: tuple[Span, ...], said: Sequence[Attributed]) -> Attribution | None:
    """Who says a claim: whoever is nearest to its last words, or else to its longest stretch that anybody says."""
    for place in (places[-1], *sorted(places[:-1], key=len, reverse=True)):
        behind = bisect_left(said, place.end, key=lambda value: value.span.start)
        nearest = narrowest(said[max(0, behind - _MOST_NESTED) : behind], place)
        if nearest:
            return nearest.attribution
    return None


def _is_quoted(places: tuple[Span, ...], quoted: Sequence[Span]) -> bool:
    """Whether most of a claim's words stand in a direct quotation."""
    number = bisect_left(quoted, places[-1].start, key=lambda span: span.end)
    return number < len(quoted) and quoted[number].start <= places[-1].start and places[-1].end <= quoted[number].end
