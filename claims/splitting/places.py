"""Where a word of speech stands in its sentence: what is beside it, and where the statement begins that it announces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from claims.language.model import Language
from claims.language.speech import Speech
from claims.splitting import clauses
from claims.text import Span

_GLANCE = 160
"""Code points behind a verb that tell whether a clause follows it."""

_UP_TO_COMMA = re.compile(r"(?P<between>(?:\s+[\w'’-]{1,30}){1,6}),")
_QUOTE_MARKS = "\"'”’»›"
_OPENING_MARKS = '"“«:'
NEXT = re.compile(r"\s*(?P<mark>[^\w\s])?\s*(?P<word>\w[\w'’-]*)?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word of speech stands: how far its speaker may lie to either side, and what is beside it."""

    text: str
    word: Span
    low: int
    high: int
    mark_before: str
    quoted: bool
    mark_after: str
    word_after: str
    opening: bool
    nested: bool

    @property
    def is_small(self) -> bool:
        """Whether the word begins with a small letter, as one behind a quotation does."""
        return self.text[self.word.start].islower()

    @property
    def is_beside(self) -> bool:
        """Whether a comma or a dash stands before the word."""
        return bool(self.mark_before) and self.mark_before in ",?!…—–"


def read(text: str, hit: re.Match[str], sentence: Span, direct: list[Span]) -> Place:
    """What is beside ``hit``; names beside it reach neither into the ``direct`` quotations nor out of them."""
    low, high, nested = _bounds(hit, sentence, direct)
    gap = text[max(sentence.start, hit.start() - 4) : hit.start()]
    before = gap.rstrip()
    following = NEXT.match(text, hit.end(), sentence.end)
    assert following is not None  # every part of the expression may be empty
    return Place(
        text=text,
        word=Span(*hit.span()),
        low=low,
        high=high,
        mark_before=before[-1:],
        quoted=_closes(before, gap),
        mark_after=following["mark"] or "",
        word_after=following["word"] or "",
        opening=hit.start() == sentence.start,
        nested=nested,
    )


def _bounds(hit: re.Match[str], sentence: Span, direct: list[Span]) -> tuple[int, int, bool]:
    """How far a name beside the word may reach, neither into a quotation nor out of one; and whether it stands in one."""
    at = bisect_right(direct, hit.start(), key=lambda quoted: quoted.start)
    low, high, inside = sentence.start, sentence.end, False
    if at:
        inside = direct[at - 1].end > hit.start()
        low = max(low, direct[at - 1].start if inside else direct[at - 1].end)
        high = min(high, direct[at - 1].end) if inside else high
    if at < len(direct):
        high = min(high, direct[at].start)
    return low, high, inside


def is_part_of_name(text: str, hit: re.Match[str], sentence: Span) -> bool:
    """Whether a word of speech is a name's: "Omar Said"."""
    if not hit[0][0].isupper() or hit.start() < sentence.start + 2 or text[hit.start() - 1] != " ":
        return False
    before = text[max(sentence.start, hit.start() - 40) : hit.start() - 1].split(" ")[-1]
    return before[:1].isupper() and before[-1:].isalpha()


@cache
def pattern_of(speech: Speech) -> re.Pattern[str] | None:
    """All of a language's words of speech as one expression, or ``None`` where it has none."""
    bearing = speech.inverted | speech.passives | speech.sources
    plain = speech.verbs | speech.relays
    if not bearing and not plain:
        return None
    clitic = f"(?P<clitic>{re.escape(speech.clitic)})?" if speech.clitic else "(?P<clitic>(?!))?"
    return re.compile(rf"(?<![\w-])(?P<cue>{_alternatives(bearing | plain)}){clitic}(?![\w-])")


def _alternatives(words: Iterable[str]) -> str:
    """Words as an expression that reads each first letter once, small or capital; longer words first."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        f"[{letter}{letter.upper()}](?:{'|'.join(sorted(rests, key=lambda rest: (-len(rest), rest)))})"
        for letter, rests in sorted(by_letter.items())
    )


def mark_before(place: Place, speaker: Span) -> tuple[str, bool]:
    """The mark right before a name, and whether it closes a quotation."""
    gap = place.text[max(place.low - 2, speaker.start - 3, 0) : speaker.start]
    before = gap.rstrip()
    return before[-1:], _closes(before, gap)


def _closes(before: str, gap: str) -> bool:
    """Whether the quotation mark at the end of ``before`` is a closing one: a space follows it, or an end mark stands before."""
    return before != "" and before[-1] in _QUOTE_MARKS and (before != gap or before[:-1].rstrip()[-1:] in [*",.?!…"])


def is_announced(place: Place, speech: Speech) -> bool:
    """Whether a mark or a conjunction behind the verb announces a statement, also behind the person told."""
    if place.mark_after:
        return place.mark_after in _OPENING_MARKS + ","
    following = place.word_after.lower()
    if following in speech.toward:
        return _complement_of(speech).match(place.text, place.word.end, place.high) is not None
    return following in speech.complements


def statement(place: Place, word: str, language: Language) -> int:
    """Where the words end that stand between a verb and the statement: "told reporters (that)", "said on Monday that"."""
    speech, end = language.speech, place.word.end
    told = word in speech.telling
    if (
        place.word_after.lower() in speech.complements
        or place.mark_after
        or not (told or place.word_after.lower() in speech.stops)
    ):
        return end
    between = _complement_of(speech).match(place.text, end, place.high)
    if between and clauses.has_denial(place.text, Span(*between.span("between")), language.grammar):
        between = None  # "said they had no evidence that"
    if place.word_after.lower() in speech.toward and not between:
        between = _UP_TO_COMMA.match(place.text, end, place.high)
    between = between or _day_after(speech).match(place.text, end, place.high)
    if between:
        return between.end("between")
    if told:
        return end + clauses.addressed(place.text, Span(end, min(place.high, end + _GLANCE)), language.grammar)
    return end


@cache
def _complement_of(speech: Speech) -> re.Pattern[str]:
    """At most eight words and then one that opens a statement."""
    words = "|".join(re.escape(word) for word in sorted(speech.complements)) or "(?!)"
    return re.compile(rf"(?P<between>(?:,?\s+[\w'’()/-]{{1,30}}){{1,8}}?),?\s+(?:{words})\b")


@cache
def _day_after(speech: Speech) -> re.Pattern[str]:
    """The day on which something was said, right behind the verb."""
    days = "|".join(sorted(speech.days)) or "(?!)"
    return re.compile(rf"(?P<between>(?:\s+\w{{2,4}})?\s+(?i:{days})\b(?:\s+\([^()]{{1,20}}\))?)(?=\s+\w)")


def states(place: Place, word: str, language: Language) -> bool:
    """Whether a clause follows a verb that takes one: "notes the dam will hold", and not "notes a change"."""
    grammar = language.grammar
    takes_clause = word in grammar.reporting and word not in grammar.estimating
    counts = word in grammar.recording and place.word_after[:1].isdigit()
    return (takes_clause or counts) and clauses.opens(
        place.text, Span(place.word.end, min(place.high, place.word.end + _GLANCE)), language.grammar
    )
