"""Whom "he added" or "katanya" means: the person who spoke last, or of whom the sentence before tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.language.speech import Speech
from claims.splitting import speakers
from claims.splitting.cues import Cue
from claims.text import Span

_MEMORY = 12
"""Sentences without any speaker after which a pronoun is no longer taken for the last one."""

_GLANCE = 2
"""Sentences before a pronoun whose subject it can mean."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who was named, and the sentence that last told of them."""

    speaker: str
    span: Span
    sentence: int


class Antecedents:
    """The persons whom later pronouns can mean, as a text is read sentence by sentence."""

    def __init__(self, text: str, sentences: Sequence[Span], speech: Speech) -> None:
        self._text = text
        self._sentences = sentences
        self._speech = speech
        self._last: Named | None = None
        self._words: set[str] = set()

    def of(self, cue: Cue, number: int) -> Named | None:
        """Whom the pronoun of ``cue`` in sentence ``number`` means; ``None`` where that isn't known."""
        if not cue.refers or cue.speaker.lower() in self._speech.vague:
            return None
        last = self._last if self._last and number - self._last.sentence <= _MEMORY else None
        after = max(number - _GLANCE, last.sentence + 1 if last else 0)
        return next((told for at in range(number - 1, after - 1, -1) if (told := self._told_of(at))), last)

    def remember(self, heard: Iterable[tuple[Cue, Named | None]], number: int) -> None:
        """Keep the last person of a sentence; documents and offices speak, but are not "she"."""
        for cue, meant in heard:
            if meant:
                self._last = Named(meant.speaker, meant.span, number)
            elif cue.speaker_span and self._is_new(cue):
                self._last = Named(cue.speaker, cue.speaker_span, number)
                self._words.update(_names(cue.speaker))

    def _is_new(self, cue: Cue) -> bool:
        """Whether a cue names a person, and does not only refer to one."""
        return cue.form != "relay" and not (cue.refers or cue.nested) and _is_person(cue.speaker, self._speech)

    def _told_of(self, number: int) -> Named | None:
        """The person who is the subject of a sentence: by a title, or by a name that has spoken before."""
        sentence = self._sentences[number]
        subject = speakers.behind(self._text, sentence.start, sentence.end, self._speech)
        if subject is None:
            return None
        name = subject.of(self._text)
        names = _names(name)
        titled = name.split()[0].lower() in self._speech.roles
        if not names or not (titled or name.split()[0] in self._words) or not _is_person(name, self._speech):
            return None
        return Named(name, subject, number)


def _names(speaker: str) -> list[str]:
    """The capitalised words of a speaker's name."""
    return [word.strip(",.()") for word in speaker.split() if word[0].isupper()]


def _is_person(speaker: str, speech: Speech) -> bool:
    words = [word.lower() for word in speaker.split()]
    first = words[1] if len(words) > 1 and words[0] in speech.articles else words[0]
    return (
        not first[0].isdigit()
        and first not in speech.papers
        and first not in speech.bodies
        and not (len(words) == 1 and speaker.isupper())
    )
