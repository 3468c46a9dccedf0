"""The words of a sentence that announce speech, each with its speaker: "said NAME", "NAME mengatakan", "menurut NAME"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from claims.language.model import Language
from claims.language.speech import Speech
from claims.splitting import clauses, speakers
from claims.text import Span

Form = Literal["inverted", "verb", "passive", "source", "relay"]

_GLANCE = 160
"""Code points behind a verb that tell whether a clause follows it."""

_UP_TO_COMMA = re.compile(r"(?P<between>(?:\s+[\w'’-]{1,30}){1,6}),")
_QUOTE_MARKS = "\"'”’»›"
_OPENING_MARKS = '"“«:'
_NEXT = re.compile(r"\s*(?P<mark>[^\w\s])?\s*(?P<word>\w[\w'’-]*)?")


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of speech, its speaker, and the ``phrase`` of both, which says nothing but who said it.

    ``speaker_span`` is ``None`` for a clitic ("katanya"). ``refers``: the speaker is a pronoun or clitic. ``quoted``: the cue
    stands behind closing quotation marks. ``trailing``: it stands behind what was said, or in the middle. ``nested``: it is
    itself part of what somebody says.
    """

    form: Form
    span: Span
    speaker: str
    speaker_span: Span | None
    phrase: Span
    refers: bool = False
    quoted: bool = False
    trailing: bool = False
    nested: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
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


def find(text: str, sentence: Span, direct: list[Span], language: Language) -> Iterator[Cue]:
    """The cues of one sentence in order; ``direct`` are the quoted statements in it, and bound the names beside them."""
    speech = language.speech
    pattern = pattern_of(speech)
    end = sentence.start
    for hit in pattern.finditer(text, sentence.start, sentence.end) if pattern else ():
        if hit.start() < end or _is_part_of_name(text, hit, sentence):
            continue
        place = _place(text, hit, Span(end, sentence.end), direct)
        cue = _clitic(place, hit["cue"].lower(), speech) if hit["clitic"] else _read(place, hit["cue"].lower(), language)
        if cue:
            end = cue.phrase.end
            yield replace(cue, nested=place.nested)


def _is_part_of_name(text: str, hit: re.Match[str], sentence: Span) -> bool:
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


def _place(text: str, hit: re.Match[str], sentence: Span, direct: list[Span]) -> _Place:
    low, high, nested = _bounds(hit, sentence, direct)
    gap = text[max(sentence.start, hit.start() - 4) : hit.start()]
    before = gap.rstrip()
    following = _NEXT.match(text, hit.end(), sentence.end)
    assert following is not None  # every part of the expression may be empty
    return _Place(
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


def _is_beside(place: _Place) -> bool:
    """Whether a comma or a dash stands before the word."""
    return bool(place.mark_before) and place.mark_before in ",?!…—–"


def _clitic(place: _Place, word: str, speech: Speech) -> Cue | None:
    """A cue that bears its speaker as an ending: "katanya", "menurutnya"."""
    form: Form = "source" if word in speech.sources else "passive" if word in speech.passives else "inverted"
    if form == "inverted" and not (
        (place.quoted and place.is_small) or _is_beside(place) or (place.opening and place.mark_after == ",")
    ):
        return None
    return Cue(form, place.word, f"-{speech.clitic}", None, place.word, True, place.quoted, not place.opening)


def _read(place: _Place, word: str, language: Language) -> Cue | None:
    speech = language.speech
    if word in speech.sources:
        return _cue(place, "source", speakers.behind(place.text, place.word.end, place.high, speech, source=True), speech)
    if word in speech.relays:
        cue = _cue(place, "relay", speakers.behind(place.text, place.word.end, place.high, speech, source=True), speech)
        if cue and _is_named(cue, speech):
            return cue
    if word in speech.passives:
        return _passive(place, speech)
    if word in speech.inverted:
        cue = _inverted(place, word, speech)
        if cue:
            return cue
    return _verb(place, word, language) if word in speech.verbs else None


def _is_named(cue: Cue, speech: Speech) -> bool:
    words = cue.speaker.split()
    first = words[1] if len(words) > 1 and words[0] in speech.articles else words[0]
    return first[0].isupper() or first.lower() in speech.roles | speech.papers


def _passive(place: _Place, speech: Speech) -> Cue | None:
    """The speaker behind a passive: "Dikatakan NAME," or "seperti disampaikan oleh NAME"."""
    if not (place.opening or place.quoted or _is_beside(place) or _lead(place, speech)):
        return None
    start = place.word.end
    if place.word_after.lower() in speech.agents:
        start = place.text.index(place.word_after, start) + len(place.word_after)
    cue = _cue(place, "passive", speakers.behind(place.text, start, place.high, speech), speech)
    if cue is None or not (cue.refers or _is_named(cue, speech)):
        return None
    return _with_lead(cue, place, speech)


def _with_lead(cue: Cue, place: _Place, speech: Speech) -> Cue:
    return replace(cue, phrase=Span(place.word.start - len(_lead(place, speech)), cue.phrase.end))


def _lead(place: _Place, speech: Speech) -> str:
    """The word before a passive that makes it a remark on the whole statement ("as ..."), with the space after it."""
    before = place.text[max(place.low, place.word.start - 20) : place.word.start]
    words = before.split()
    return before[before.rindex(words[-1]) :] if words and words[-1].lower() in speech.leads else ""


def _inverted(place: _Place, word: str, speech: Speech) -> Cue | None:
    """The speaker behind the verb, as in "said NAME", after quoted words or a comma."""
    if place.mark_after or not ((place.quoted and place.is_small) or _is_beside(place) or place.opening or _lead(place, speech)):
        return None
    speaker = speakers.behind(place.text, place.word.end, place.high, speech)
    cue = _cue(place, "inverted", speaker, speech)
    if cue is None or place.quoted:
        return cue
    named = _is_named(cue, speech) or cue.speaker.split()[-1][0].isupper()  # "says certified planner Ana Lim"
    if not (cue.refers or (not place.opening and named)):
        return None
    if word in speech.verbs and not _is_closed(place, cue, speech):
        return None
    return _with_lead(cue, place, speech)


def _is_closed(place: _Place, cue: Cue, speech: Speech) -> bool:
    """Whether a name behind a verb that also takes a statement ends there, and begins no statement ("said it had …")."""
    after = _NEXT.match(place.text, cue.phrase.end, place.high)
    if after is None or after["mark"] or not after["word"]:
        return True
    return not cue.refers and after["word"] in speech.settings


def _verb(place: _Place, word: str, language: Language) -> Cue | None:
    """The speaker before the verb, as in "NAME says (that) …", or "…, NAME says"."""
    speech = language.speech
    speaker = speakers.before(place.text, place.low, place.word.start, speech)
    if speaker is None:
        return None
    plain = word in speech.plain_verbs
    announced = bool(place.mark_after) and place.mark_after in _OPENING_MARKS + ","
    announced = announced or (not place.mark_after and place.word_after.lower() in speech.complements)
    mark, closes = _mark_before(place, speaker)
    if not (announced or place.mark_after):
        directed = place.word_after.lower() in speech.toward and complement_of(speech).match(place.text, place.word.end, place.high)
        announced = bool(directed) or (not plain and _states(place, word, language))
    trailing = bool(mark) and (closes or (not announced and _trails(place, mark, plain, speech)))
    if not (announced or trailing or plain):
        return None
    cue = _cue(place, "verb", speaker, speech)
    if cue is None or (trailing and not (plain or cue.refers or _is_named(cue, speech))):
        return None
    if not trailing:
        cue = replace(cue, phrase=Span(cue.phrase.start, _statement(place, word, language)))
    return replace(cue, quoted=trailing and closes, trailing=trailing)


def _statement(place: _Place, word: str, language: Language) -> int:
    """Where the words end that stand between a verb and the statement: "told reporters (that)", "said on Monday that"."""
    speech, end = language.speech, place.word.end
    told = word in speech.telling
    if place.mark_after or not (told or place.word_after.lower() in speech.stops):
        return end
    between = complement_of(speech).match(place.text, end, place.high)
    if place.word_after.lower() in speech.toward and not between:
        between = _UP_TO_COMMA.match(place.text, end, place.high)
    between = between or day_after(speech).match(place.text, end, place.high)
    if between:
        return between.end("between")
    if told:
        return end + clauses.addressed(place.text, Span(end, min(place.high, end + _GLANCE)), language.grammar)
    return end


@cache
def complement_of(speech: Speech) -> re.Pattern[str]:
    """At most eight words and then one that opens a statement."""
    words = "|".join(re.escape(word) for word in sorted(speech.complements)) or "(?!)"
    return re.compile(rf"(?P<between>(?:,?\s+[\w'’()/-]{{1,30}}){{1,8}}?),?\s+(?:{words})\b")


@cache
def day_after(speech: Speech) -> re.Pattern[str]:
    """The day on which something was said, right behind the verb."""
    days = "|".join(sorted(speech.days)) or "(?!)"
    return re.compile(rf"(?P<between>(?:\s+\w{{2,4}})?\s+(?i:{days})\b(?:\s+\([^()]{{1,20}}\))?)(?=\s+\w)")


def _states(place: _Place, word: str, language: Language) -> bool:
    """Whether a clause follows a verb that takes one: "notes the dam will hold", and not "notes a change"."""
    grammar = language.grammar
    takes_clause = word in grammar.reporting and word not in grammar.estimating
    counts = word in grammar.recording and place.word_after[:1].isdigit()
    return (takes_clause or counts) and clauses.opens(place.text, Span(place.word.end, min(place.high, place.word.end + _GLANCE)), language.grammar)


def _mark_before(place: _Place, speaker: Span) -> tuple[str, bool]:
    """The mark right before a name, and whether it closes a quotation."""
    gap = place.text[max(place.low - 2, speaker.start - 3, 0) : speaker.start]
    before = gap.rstrip()
    return before[-1:], _closes(before, gap)


def _closes(before: str, gap: str) -> bool:
    """Whether the quotation mark at the end of ``before`` is a closing one: a space follows it, or an end mark stands before."""
    return before != "" and before[-1] in _QUOTE_MARKS and (before != gap or before[:-1].rstrip()[-1:] in [*",.?!…"])


def _trails(place: _Place, mark: str, plain: bool, speech: Speech) -> bool:
    """Whether speaker and verb stand behind what is said: after its comma, and with nothing said after them."""
    following = place.word_after.lower()
    if mark not in ",?!":
        return False
    if not following or place.mark_after == "." or following in speech.days:
        return True
    return following in speech.stops and not plain


def _cue(place: _Place, form: Form, speaker: Span | None, speech: Speech) -> Cue | None:
    if speaker is None:
        return None
    name = speaker.of(place.text)
    phrase = Span(min(speaker.start, place.word.start), max(speaker.end, place.word.end))
    return Cue(form, place.word, name, speaker, phrase, name.lower() in speech.pronouns, place.quoted, not place.opening)
