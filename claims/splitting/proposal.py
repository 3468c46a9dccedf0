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
from claims.splitting import attribution, clauses, dates, quantities, quotations, sentences, set_aside, worth
from claims.splitting.attribution import Attributed, narrowest
from claims.splitting.clauses import Fact
from claims.splitting.wording import spans, wording
from claims.text import Span, merged, trimmed

_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_WORD_RUN = re.compile(r"\w+")
_MARKS = " \t\n\r,.;:–—-\"'“”‘’"

_MOST_NESTED = 12
"""How many attributions of one sentence are tried on a claim: those that begin last before its end."""

_OPENER = re.compile(r"[\s,]{0,4}(?P<word>\w+)")
_QUOTE = re.compile(r"[\"“”«»]\w")
_FEWEST_BEFORE = 12
"""Code points of a sentence before words that only say who said it; with fewer, what is said follows them."""

_LONGEST_TAIL = 80

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
        _ordered(attribution.find(text, found, marked, spoken)),
        [quotation.span for quotation in marked if quotation.direct],
        _ordered(quantities.find(text, spoken, named)),
        _ordered(named),
    )
    claims = [claim for sentence in _checkable(found, aside) for claim in _claims(text, sentence, readings)]
    notes = [] if spoken.known else [f"The rules are not written for “{spoken.name}”: claims are whole sentences."]
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
    phrases = [phrase for value in said if (phrase := value.phrase) and not _is_adverbial(value, readings.language)]
    phrases = _with_head(text, sentence, _with_tail(text, sentence, phrases, grammar), said, grammar)
    made: dict[tuple[Span, ...], str] = {}
    for tokens, fact in clauses.find(text, _stretches(text, sentence, phrases, grammar), grammar):
        places = spans(text, tokens, fact, sentence, grammar)
        places = _with_speaker(text, places, said, grammar)
        if places and places not in made:
            made[places] = wording(text, places, fact, grammar)
    _keep_statements(made)
    for place in _missed_numbers(text, sentence, phrases, list(made)):
        made[(place,)] = wording(text, (place,), Fact(()), grammar)
    return [_claim(places, words, sentence, said, readings) for places, words in made.items()]


def _is_adverbial(value: Attributed, language: Language) -> bool:
    """Whether a preposition announces the speaker ("menurut …"): such words belong to the statement itself."""
    return language.grammar.words.get(value.attribution.cue.lower()) == "i"


def _with_head(text: str, sentence: Span, phrases: list[Span], said: Sequence[Attributed], grammar: Grammar) -> list[Span]:
    """The phrases; the first one with the noun before it, where that is all there is: "The report, out today, says that …"."""
    if not phrases or not sentence.start < phrases[0].start <= sentence.start + _LONGEST_TAIL:
        return phrases
    head = Span(sentence.start, phrases[0].start)
    if grammar.verb_group is None or any(value.span.overlaps(head) for value in said):
        return phrases
    first = _WORD_RUN.match(text, head.start)
    if not first or grammar.words.get(first.group().lower(), "n") not in "dnAp" or clauses.has_verb(text, head, grammar):
        return phrases
    return [Span(sentence.start, phrases[0].end), *phrases[1:]]


def _with_tail(text: str, sentence: Span, phrases: list[Span], grammar: Grammar) -> list[Span]:
    """The phrases; the last one with what follows it, where that has no verb: the day of "said Ms Lim, Tuesday (7/10)"."""
    if not phrases or grammar.verb_group is None or phrases[-1].start - sentence.start < _FEWEST_BEFORE:
        return phrases
    tail = Span(phrases[-1].end, sentence.end)
    if len(tail) > _LONGEST_TAIL or _QUOTE.search(text, tail.start, tail.end) or clauses.has_verb(text, tail, grammar):
        return phrases
    return [*phrases[:-1], Span(phrases[-1].start, sentence.end)]


def _with_speaker(text: str, places: tuple[Span, ...], said: Sequence[Attributed], grammar: Grammar) -> tuple[Span, ...]:
    """The places; behind "said Ms Lim," the relative "who runs a farm" gets the name it tells of, in place of its pronoun."""
    if not places or not said:
        return places
    pronoun = _WORD_RUN.match(text, places[0].start)
    if not pronoun or grammar.words.get(pronoun.group().lower()) != "q" or pronoun.end() >= places[0].end:
        return places
    for value in said:
        name = value.attribution.speaker_span
        if name and value.phrase and name.end <= value.phrase.end <= places[0].start <= value.phrase.end + 2:
            return (name, trimmed(text, Span(pronoun.end(), places[0].end)), *places[1:])
    return places


def _stretches(text: str, sentence: Span, phrases: Sequence[Span], grammar: Grammar) -> list[Span]:
    """The sentence without the words that only say who said it."""
    left: list[Span] = []
    start = sentence.start
    for phrase in sorted(phrases):
        if start < phrase.start:
            left.append(Span(start, phrase.start))
        start = max(start, phrase.end)
        opener = _OPENER.match(text, start, sentence.end)
        if opener and grammar.words.get(opener["word"].lower()) in ("y", "z"):  # "said that"
            start = opener.end()
    if start < sentence.end:
        left.append(Span(start, sentence.end))
    return left


def _keep_statements(made: dict[tuple[Span, ...], str]) -> None:
    """Drop single words without a figure where the sentence states more than those."""
    single = [places for places, words in made.items() if len(_WORD_RUN.findall(words)) < 2 and not _NUMBER.search(words)]
    if len(single) < len(made):
        for places in single:
            del made[places]


def _missed_numbers(text: str, sentence: Span, phrases: Sequence[Span], made: Iterable[tuple[Span, ...]]) -> list[Span]:
    """What must be a claim of its own so that every number lies in one: the words around a number that lies in none."""
    missed: list[Span] = []
    covered = merged(place for places in made for place in places)
    for number in _NUMBER.finditer(text, sentence.start, sentence.end):
        if _holds(covered, number) or (missed and _holds(missed[-1:], number)):
            continue
        around = next((phrase for phrase in phrases if phrase.start <= number.start() < phrase.end), sentence)
        body = _bare(text, around)
        missed.append(body if body.start <= number.start() and number.end() <= body.end else sentence)
    return missed


def _holds(places: Sequence[Span], number: re.Match[str]) -> bool:
    """Whether one of ``places``, which are in order and apart, holds all of ``number``."""
    before = bisect_right(places, number.start(), key=lambda place: place.start) - 1
    return before >= 0 and number.end() <= places[before].end


def _bare(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_MARKS))
    return Span(start, max(start, span.start + len(words.rstrip(_MARKS))))


def _claim(
    places: tuple[Span, ...], words: str, sentence: Span, said: Sequence[Attributed], readings: _Readings
) -> ProposedClaim:
    weight, reasons = worth.weigh(words, readings.language.judgement)
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
