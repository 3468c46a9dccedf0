"""The words of a sentence that announce speech, each with its speaker: "said NAME", "NAME mengatakan", "menurut NAME"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from claims.language.model import Language
from claims.language.speech import Speech
from claims.splitting import clauses, places, speakers
from claims.splitting.places import Place
from claims.text import Span

Form = Literal["inverted", "verb", "passive", "source", "relay"]


_GLANCE = 40
"""Code points before a speaker that tell whether there is one: "not a single official"."""

_SHORTENED = re.compile(r"\s?\([A-Z][\w.&-]{1,12}\)")
"""How a body's name is shortened behind it: "the World Farm Fund (WFF)"."""


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


def find(text: str, sentence: Span, direct: list[Span], language: Language) -> Iterator[Cue]:
    """The cues of one sentence in order; ``direct`` are the quoted statements in it, and bound the names beside them."""
    speech = language.speech
    pattern = places.pattern_of(speech)
    end = sentence.start
    for hit in pattern.finditer(text, sentence.start, sentence.end) if pattern else ():
        if hit.start() < end or places.is_part_of_name(text, hit, sentence):
            continue
        place = places.read(text, hit, Span(end, sentence.end), direct)
        cue = _clitic(place, hit["cue"].lower(), speech) if hit["clitic"] else _read(place, hit["cue"].lower(), language)
        if cue and not _is_denied(text, cue, sentence.start, language):
            end = cue.phrase.end
            yield replace(cue, nested=place.nested)


def _is_denied(text: str, cue: Cue, start: int, language: Language) -> bool:
    """Whether nobody says it: "no official said that", "the court rejected claims that"; a verb that denies is itself said."""
    if cue.form != "verb" or cue.trailing:
        return False
    before = Span(cue.phrase.start, max(cue.phrase.start, cue.span.start))
    if clauses.counts_nobody(text, Span(max(start, cue.phrase.start - _GLANCE), before.end), language.grammar):
        return True
    verb_only = language.grammar.words.get(cue.span.of(text).lower()) not in ("l", "k")  # "claims" can be a noun
    return clauses.has_denial(text, before, language.grammar, negations_only=verb_only)


def _clitic(place: Place, word: str, speech: Speech) -> Cue | None:
    """A cue that bears its speaker as an ending: "katanya", "menurutnya"."""
    form: Form = "source" if word in speech.sources else "passive" if word in speech.passives else "inverted"
    if form == "inverted" and not (
        (place.quoted and place.is_small) or place.is_beside or (place.opening and place.mark_after == ",")
    ):
        return None
    return Cue(form, place.word, f"-{speech.clitic}", None, place.word, True, place.quoted, not place.opening)


def _read(place: Place, word: str, language: Language) -> Cue | None:
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
    return first[0].isupper() or first.lower() in speech.roles | speech.papers or words[-1].lower() in speech.papers


def _passive(place: Place, speech: Speech) -> Cue | None:
    """The speaker behind a passive: "Dikatakan NAME," or "seperti disampaikan oleh NAME"."""
    if not (place.opening or place.quoted or place.is_beside or _lead(place, speech)):
        return None
    start = place.word.end
    if place.word_after.lower() in speech.agents:
        start = place.text.index(place.word_after, start) + len(place.word_after)
    cue = _cue(place, "passive", speakers.behind(place.text, start, place.high, speech), speech)
    if cue is None or not (cue.refers or _is_named(cue, speech)):
        return None
    return _with_lead(cue, place, speech)


def _with_lead(cue: Cue, place: Place, speech: Speech) -> Cue:
    return replace(cue, phrase=Span(place.word.start - len(_lead(place, speech)), cue.phrase.end))


def _lead(place: Place, speech: Speech) -> str:
    """The word before a passive that makes it a remark on the whole statement ("as ..."), with the space after it."""
    before = place.text[max(place.low, place.word.start - 20) : place.word.start]
    words = before.split()
    return before[before.rindex(words[-1]) :] if words and words[-1].lower() in speech.leads else ""


def _inverted(place: Place, word: str, speech: Speech) -> Cue | None:
    """The speaker behind the verb, as in "said NAME", after quoted words or a comma."""
    if place.mark_after or not ((place.quoted and place.is_small) or place.is_beside or place.opening or _lead(place, speech)):
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


def _is_closed(place: Place, cue: Cue, speech: Speech) -> bool:
    """Whether a name behind a verb that also takes a statement ends there, and begins no statement ("said it had …")."""
    after = places.NEXT.match(place.text, cue.phrase.end, place.high)
    if after is None or after["mark"] or not after["word"]:
        return True
    return not cue.refers and after["word"] in speech.settings


def _verb(place: Place, word: str, language: Language) -> Cue | None:
    """The speaker before the verb, as in "NAME says (that) …", or "…, NAME says"."""
    speech = language.speech
    speaker = speakers.before(place.text, place.low, place.word.start, speech)
    cue = _cue(place, "verb", speaker, speech)
    if speaker is None or cue is None:
        return None
    plain = word in speech.plain_verbs
    known = cue.refers or _is_named(cue, speech)
    announced = places.is_announced(place, speech) or (known and not plain and places.states(place, word, language))
    mark, closes = places.mark_before(place, speaker)
    trailing = bool(mark) and (closes or (not announced and _trails(place, mark, plain, speech)))
    if not (announced or trailing or plain) or (trailing and not (plain or known)):
        return None
    if not trailing:
        cue = replace(cue, phrase=Span(cue.phrase.start, places.statement(place, word, language)))
    return replace(cue, quoted=trailing and closes, trailing=trailing)


def _trails(place: Place, mark: str, plain: bool, speech: Speech) -> bool:
    """Whether speaker and verb stand behind what is said: after its comma, and with nothing said after them."""
    following = place.word_after.lower()
    if mark not in ",?!":
        return False
    if not following or place.mark_after == "." or following in speech.days:
        return True
    return following in speech.stops and not plain


def _cue(place: Place, form: Form, speaker: Span | None, speech: Speech) -> Cue | None:
    if speaker is None:
        return None
    name = speaker.of(place.text)
    shortened = _SHORTENED.match(place.text, speaker.end, place.high)
    phrase = Span(min(speaker.start, place.word.start), max(shortened.end() if shortened else speaker.end, place.word.end))
    return Cue(form, place.word, name, speaker, phrase, name.lower() in speech.pronouns, place.quoted, not place.opening)
