"""What of a sentence is stated, and what only tells who said it, where and when.

The words of a quotation are read by themselves: where it ends the statement ends, and "in Jakarta on Friday" behind "said Ms
Lim" is the place of saying.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claims.language.grammar import Grammar
from claims.language.model import Language
from claims.splitting import clauses, turns
from claims.splitting.attribution import Attributed
from claims.text import Span, trimmed

_WORD_RUN = re.compile(r"\w+")
_OPENER = re.compile(r"[\s,]{0,4}(?P<word>\w+)")
_LAST_WORD = re.compile(r"(?P<word>\w+)\s*$")
_LONGEST_WORD = 30
_QUOTE = re.compile(r"[\"“”«»]\w")
_INTRODUCED = re.compile(r"[,:]\s?$")
_MARK = re.compile(r"\s*[,:\"“«\d]")
_COMMA = re.compile(r"\s*,\s*")
_ASIDE = re.compile(r",\s\w+\s\w[^,]*,")
_ADDING = re.compile(r",\s(\w+)(?=\s)")
_FIGURE = re.compile(r"\d")
_FEWEST_BEFORE = 12
"""Code points of a sentence before words that only say who said it; with fewer, what is said follows them."""

_LEADS_IN = "dnApisrRWma#g"
"""What the words begin with that stand before a speaker and have no verb: "The report, out today,", "On Monday,"."""

_LONGEST_TAIL = 80
_LONGEST_TITLE = 5
"""Words of a title of a film or a book; a quotation behind a comma that has more is a statement."""

_BESIDE = 3
"""Code points at most between the end of a quotation and the words that say whose it is."""


@dataclass(slots=True)
class Part:
    """Stretches of a sentence that are read together. ``saying``: the words beside them that say who said what is said."""

    stretches: list[Span] = field(default_factory=list)
    quoted: bool = False
    saying: Span | None = None


def phrases(text: str, sentence: Span, said: Sequence[Attributed], language: Language) -> list[Span]:
    """The words of ``sentence`` that only say who said it, in order."""
    grammar = language.grammar
    found = [
        _with_addition(text, sentence, phrase, grammar)
        for value in said
        if (phrase := value.phrase) and not _is_stated(value, language)
    ]
    if found and grammar.verb_group is not None:
        found = _with_tail(text, sentence, found, said, language)
    return sorted(_with_head(text, sentence, found, said, grammar))


def _with_addition(text: str, sentence: Span, phrase: Span, grammar: Grammar) -> Span:
    """A phrase with the participle behind it that only announces more: "said Ms Lim, adding [that …]"."""
    adding = _ADDING.match(text, phrase.end, sentence.end)
    adds = adding and adding[1] in grammar.reporting and _is_conjoined(text, Span(adding.end(), sentence.end), grammar)
    return Span(phrase.start, adding.end()) if adding and adds else phrase


def _is_stated(value: Attributed, language: Language) -> bool:
    """Whether the words that say who said it belong to the statement: a preposition ("menurut …"), or a denial before it."""
    cue, phrase = value.attribution.cue.lower(), value.phrase
    denies = cue in language.grammar.denial.denying and phrase is not None and phrase.end <= value.span.start
    return denies


def _with_head(text: str, sentence: Span, phrases: list[Span], said: Sequence[Attributed], grammar: Grammar) -> list[Span]:
    """The phrases; the first one with what stands before it, where that has no verb: "The report, out today, says that …".

    Unless a conjunction parts them, a time with a figure tells of what is said ("In 2007 he said prices fell"), and so does what
    a comma parts from who said it ("In May, he said, prices fell", "Finding water, he said, is hard").
    """
    if not phrases or not sentence.start < phrases[0].start <= sentence.start + _LONGEST_TAIL:
        return phrases
    head, behind = Span(sentence.start, phrases[0].start), Span(phrases[0].end, sentence.end)
    if grammar.verb_group is None or any(value.span.overlaps(head) for value in said):
        return phrases
    first = _WORD_RUN.match(text, head.start)
    if not first or grammar.words.get(first.group().lower(), "n") not in _LEADS_IN or clauses.has_verb(text, head, grammar):
        return phrases
    between_commas = head.of(text).rstrip().endswith(",") and _COMMA.match(text, behind.start, behind.end)
    if not _is_conjoined(text, behind, grammar) and (between_commas or _FIGURE.search(text, head.start, head.end)):
        return phrases
    return [Span(sentence.start, phrases[0].end), *phrases[1:]]


def _with_tail(text: str, sentence: Span, phrases: list[Span], said: Sequence[Attributed], language: Language) -> list[Span]:
    """The phrases; the last one with what follows it, where that has no verb: the day of "said Ms Lim, Tuesday (7/10)".

    Where all that is said would follow, the words say no more than who said it only if a conjunction, a mark or a number
    announces it: "the firm claims the island as its own" is one statement.
    """
    last, grammar = phrases[-1], language.grammar
    tail = Span(last.end, sentence.end)
    if len(tail) > _LONGEST_TAIL or _QUOTE.search(text, tail.start, tail.end) or clauses.has_verb(text, tail, grammar):
        return phrases
    heard = [value for value in said if value.phrase == last]
    is_told = any(value.attribution.cue.lower() in language.speech.telling for value in heard)
    if not is_told and all(value.span.start >= last.end for value in heard):
        announced = _is_conjoined(text, tail, grammar) or _MARK.match(text, tail.start, tail.end)
        return phrases if announced else [phrase for phrase in phrases if phrase != last]
    if last.start - sentence.start < _FEWEST_BEFORE:
        return phrases
    return [*phrases[:-1], Span(last.start, sentence.end)]


def _is_conjoined(text: str, behind: Span, grammar: Grammar) -> re.Match[str] | None:
    """The conjunction that opens what is said behind a phrase: "that"."""
    opener = _OPENER.match(text, behind.start, behind.end)
    return opener if opener and grammar.words.get(opener["word"].lower()) in ("y", "z") else None


def with_speaker(text: str, places: tuple[Span, ...], said: Sequence[Attributed], grammar: Grammar) -> tuple[Span, ...]:
    """The places, with the speaker's name before what tells of the speaker.

    Behind "said Ms Lim," the relative "who runs a farm" gets the name in place of its pronoun; behind "kota itu menyatakan" so
    does "akan membangun jalan", which leaves its subject out.
    """
    if not places or not said:
        return places
    first = _WORD_RUN.match(text, places[0].start)
    if first and grammar.words.get(first.group().lower()) == "q" and first.end() < places[0].end:
        name = _told_of(said, places[0].start, before=True)
        return (name, trimmed(text, Span(first.end(), places[0].end)), *places[1:]) if name else places
    acts = grammar.undertaking.match(text, places[0].start, places[0].end)
    if acts and grammar.words.get(acts["verb"], "v") == "v":
        name = _told_of(said, places[0].start, before=False)
        return (name, *places) if name else places
    return places


def _told_of(said: Sequence[Attributed], start: int, *, before: bool) -> Span | None:
    """Whoever is named in the words that say who said it and end at ``start``.

    ``before``: their name stands last, and what they said ``before`` it; else they said what follows.
    """
    for value in said:
        name, phrase = value.attribution.speaker_span, value.phrase
        if not name or not phrase or not phrase.contains(name) or before != (value.span.start < phrase.start):
            continue
        end = name.end if before else phrase.end
        if end <= start <= end + 2:
            return name
    return None


def _stretches(text: str, sentence: Span, phrases: Sequence[Span], grammar: Grammar) -> list[list[Span]]:
    """The sentence without the words that only say who said it; cut in two where a conjunction opens what is said."""
    left: list[list[Span]] = [[]]
    start = sentence.start
    for phrase in sorted(phrases):
        before = Span(start, max(start, phrase.start))
        start = max(start, phrase.end)
        opener = _is_conjoined(text, Span(start, sentence.end), grammar)
        if before:
            left[-1].append(_without_conjunction(text, before, grammar) if opener else before)
        if opener:
            start = opener.end()
            left.append([])
    if start < sentence.end:
        left[-1].append(Span(start, sentence.end))
    return [stretches for stretches in left if stretches]


def _without_conjunction(text: str, span: Span, grammar: Grammar) -> Span:
    """The words without the one at their end that only leads over: "the work stopped, when [the mayor said that …]"."""
    last = _LAST_WORD.search(text, max(span.start, span.end - _LONGEST_WORD), span.end)
    leads = last is not None and grammar.words.get(last["word"].lower()) in ("s", "c")
    return Span(span.start, last.start()) if last and leads and last.start() > span.start else span


def _turned(text: str, left: list[list[Span]], said: Sequence[Attributed], grammar: Grammar) -> list[list[Span]]:
    """The stretches; those behind what is said that tell what its speaker does besides are read with the speaker."""
    if not left or not left[-1]:
        return left
    turn = turns.find(text, left[-1][-1], said, grammar)
    if turn is None:
        return left
    stated, speaker, done = turn
    return [*left[:-1], [*left[-1][:-1], stated], [speaker, done]]


def parts(
    text: str, sentence: Span, phrases: Sequence[Span], quoted: Sequence[Span], said: Sequence[Attributed], grammar: Grammar
) -> list[Part]:
    """What is read together: the words of a quotation, and those around it. ``quoted`` are the direct quotations, in order."""
    left = _stretches(text, sentence, phrases, grammar)
    near = [quotation for quotation in _near(sentence, quoted) if _is_said(text, quotation, sentence, phrases)]
    if not near:
        left = _turned(text, left, said, grammar)
        return [*(Part(some, saying=_leading_over(some, phrases)) for some in left[:-1]), *map(Part, left[-1:])]
    found: list[Part] = []
    for piece in _pieces(text, sentence, [stretch for stretches in left for stretch in stretches], near):
        if not _WORD_RUN.search(text, piece.start, piece.end):
            continue
        inside = _lies_in(text, piece, near)
        goes_on = _part_to_continue(text, piece, found, inside=inside, near=near)
        if goes_on is None:
            goes_on = Part(quoted=inside, saying=None if inside else _saying(piece, phrases, near))
            found.append(goes_on)
        goes_on.stretches.append(piece)
    return found


def tells(text: str, phrases: Sequence[Span], parts: Sequence[Part], grammar: Grammar) -> bool:
    """Whether anything is stated beside who said it: in "This, as the mayor said on Friday" nothing is."""
    places = [place for part in parts for place in part.stretches]
    if grammar.verb_group is None or not places or phrases[0].start <= places[0].start:
        return True
    return any(part.quoted for part in parts) or any(clauses.has_verb(text, place, grammar) for place in places)


def described(said: Sequence[Attributed], phrases: Sequence[Span], text: str) -> Iterator[tuple[Span, Span]]:
    """Name and description of the speakers in ``phrases`` that have both: "Ana Lim, head of the clinic", not "Unit 21, Lima"."""
    for value in said:
        name = value.attribution.speaker_span
        comma = text.find(", ", name.start, name.end) if name else -1
        if name and comma > 0 and not text[comma - 1].isdigit() and any(phrase.contains(name) for phrase in phrases):
            yield Span(name.start, comma), Span(comma + 2, name.end)


def asides(text: str, said: Sequence[Attributed], phrases: Sequence[Span]) -> Iterator[Span]:
    """Speakers and what is told of them before their verb: "The union, which has 90 members," of "…, said that"."""
    seen: set[Span] = set()
    for value in said:
        name, verb = value.attribution.speaker_span, value.attribution.cue_span
        if name and verb and name.end < verb.start and any(phrase.contains(Span(name.start, verb.end)) for phrase in phrases):
            words = Span(name.start, verb.start)
            if words not in seen and _ASIDE.match(text, name.end, verb.start):
                seen.add(words)
                yield words


def circumstances(phrases: Sequence[Span], parts: Sequence[Part]) -> list[Span]:
    """The phrases, each with the words beside it that only tell of the saying."""
    beside = {part.saying: part.stretches for part in parts if part.saying}
    return [
        Span(min(phrase.start, places[0].start), max(phrase.end, places[-1].end)) if places else phrase
        for phrase in phrases
        for places in [beside.get(phrase, [])]
    ]


def _leading_over(stretches: Sequence[Span], phrases: Sequence[Span]) -> Span | None:
    """The phrase to which words lead over that stand before it, and of which nothing that is said is part."""
    return next((phrase for phrase in phrases if phrase.start >= stretches[-1].end), None)


def _near(sentence: Span, quoted: Sequence[Span]) -> list[Span]:
    """The quotations that share words with ``sentence``."""
    at = max(0, bisect_right(quoted, sentence.start, key=lambda quotation: quotation.start) - 1)
    found: list[Span] = []
    while at < len(quoted) and quoted[at].start < sentence.end:
        if quoted[at].overlaps(sentence):
            found.append(quoted[at])
        at += 1
    return found


def _is_said(text: str, quotation: Span, sentence: Span, phrases: Sequence[Span]) -> bool:
    """Whether a quotation opens the sentence or is introduced, or stands beside the words that say whose it is.

    A title ("Home,") does neither.
    """
    if quotation.start <= sentence.start:
        return quotation.end < sentence.end
    if _is_introduced(text, sentence, quotation) and len(quotation.of(text).split(None, _LONGEST_TITLE)) > _LONGEST_TITLE:
        return True
    return any(0 <= phrase.start - quotation.end <= _BESIDE or 0 <= quotation.start - phrase.end <= _BESIDE for phrase in phrases)


def _pieces(text: str, sentence: Span, left: Sequence[Span], near: Sequence[Span]) -> Iterator[Span]:
    """The stretches, cut where a quotation ends, and where one begins that is introduced ("He said: …")."""
    ends = {quotation.end for quotation in near}
    starts = {quotation.start for quotation in near if _is_introduced(text, sentence, quotation)}
    cuts = sorted(ends | starts)
    for stretch in left:
        start = stretch.start
        for cut in cuts:
            if start < cut < stretch.end:
                yield Span(start, cut)
                start = cut
        yield Span(start, stretch.end)


def _is_introduced(text: str, sentence: Span, quotation: Span) -> bool:
    words = quotation.of(text)[:3].lstrip("\"“”«'‘ ")
    return words[:1].isupper() and bool(_INTRODUCED.search(text, max(sentence.start, quotation.start - 3), quotation.start))


def _lies_in(text: str, piece: Span, near: Sequence[Span]) -> bool:
    """Whether the words of ``piece`` are quoted; a comma may stand before their mark: ', "that the dam failed"'."""
    first = _WORD_RUN.search(text, piece.start, piece.end)
    words = Span(first.start(), piece.end) if first else piece
    return any(quotation.contains(words) for quotation in near)


def _part_to_continue(text: str, piece: Span, found: Sequence[Part], *, inside: bool, near: Sequence[Span]) -> Part | None:
    """The part whose words ``piece`` carries on: the last one, or the quotation that was interrupted."""
    if inside:
        first = _WORD_RUN.search(text, piece.start, piece.end)
        before = next((part for part in reversed(found) if part.quoted), None)
        same = before is not None and any(quotation.contains(Span(before.stretches[-1].start, piece.end)) for quotation in near)
        return before if before and (same or (first and first.group()[0].islower())) else None
    last = found[-1] if found else None
    cut = last is not None and any(last.stretches[-1].start < quotation.end <= piece.start for quotation in near)
    return None if cut else last


def _saying(piece: Span, phrases: Sequence[Span], near: Sequence[Span]) -> Span | None:
    """The phrase straight behind a quotation and before ``piece``."""
    before = [phrase for phrase in phrases if phrase.end <= piece.start]
    last = before[-1] if before else None
    if last and any(0 <= last.start - quotation.end <= _BESIDE for quotation in near):
        return last
    return None
