"""Whether words are the same in the next revision. Nothing here is a matter of likeness."""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.anchoring.alignment import Alignment
from claims.anchoring.model import Change
from claims.anchoring.sheets import Sheet
from claims.differences import Piece, word_by_word
from claims.sameness import canonical
from claims.text import Span

_ROOM = 64
"""By how many characters the same words may take up more room in the old text, for their white space."""


@dataclass
class Deciding:
    """Holds words and their sentences against what stands in the new text."""

    alignment: Alignment
    _kept: dict[Span, Span | None] = field(default_factory=dict)
    _edits: dict[tuple[Span, Span], tuple[Change, ...]] = field(default_factory=dict)

    def same(self, span: Span) -> Span | None:
        """Where ``span`` of the old text stands in the new one, if its words and their whole sentence say the same there."""
        old, new = self.alignment.old, self.alignment.new
        sentence = old.around(span)
        if sentence not in self._kept:
            self._kept[sentence] = self._sentence(sentence)
        if self._kept[sentence] is None:
            return None
        there = self._image(span)
        return there if there and canonical(there.of(new.text)) == canonical(span.of(old.text)) else None

    def _sentence(self, sentence: Span) -> Span | None:
        """Where a whole sentence stands, with no word put into it, taken out of it, or joined to it on either side."""
        old, new = self.alignment.old, self.alignment.new
        there = self._image(sentence)
        if there is None or canonical(there.of(new.text)) != canonical(sentence.of(old.text)):
            return None
        whole = new.around(there)
        before, after = new.text[whole.start : there.start], new.text[there.end : whole.end]
        return there if self._stood_before(sentence, before) and self._stood_behind(sentence, after) else None

    def _stood_before(self, sentence: Span, words: str) -> bool:
        """Whether ``words`` stood right before a sentence already, in what was another one only for its white space."""
        wanted = canonical(words)
        room = Span(max(0, sentence.start - len(words) - _ROOM), sentence.start)
        stood = canonical(room.of(self.alignment.old.text))
        return (
            not wanted
            or (stood.endswith(wanted) and _apart(stood[: -len(wanted)], wanted))
            or wanted == canonical(self.alignment.old.text[self._word_from_end(room, words) : room.end])
        )

    def _stood_behind(self, sentence: Span, words: str) -> bool:
        """The same for words behind it."""
        wanted = canonical(words)
        stood = canonical(self.alignment.old.text[sentence.end : sentence.end + len(words) + _ROOM])
        return not wanted or (stood.startswith(wanted) and _apart(wanted, stood[len(wanted) :]))

    def _word_from_end(self, room: Span, words: str) -> int:
        """Where as many words as there are in ``words`` begin, counted from the end of ``room`` in the old text."""
        there = list(self.alignment.old.words(room))
        count = sum(1 for _ in Sheet(words, []).words(Span(0, len(words))))
        return there[-count][0] if 0 < count <= len(there) else room.end

    def _image(self, span: Span) -> Span | None:
        """From where the first word of ``span`` stands to where the last one does; letter by letter the same, if it is."""
        old, new = self.alignment.old.text, self.alignment.new.text
        blocks = self.alignment.on(span)
        if not blocks or blocks[0].at >= blocks[-1].to:
            return None
        by = blocks[0].at - blocks[0].start
        if span.start + by >= 0 and span.shifted(by).of(new) == span.of(old):
            return span.shifted(by)
        return Span(blocks[0].at, blocks[-1].to)

    def changes(self, span: Span, place: Span | None) -> tuple[Change, ...]:
        """The edits in the sentences of ``span``, whose words now stand at ``place`` or nowhere."""
        old, new = self.alignment.old, self.alignment.new
        if place is None:
            return (Change(span.of(old.text), ""),)
        pair = (old.around(span), new.around(place))
        if pair not in self._edits:
            self._edits[pair] = _edits(pair[0].of(old.text), pair[1].of(new.text))
        return self._edits[pair]


def _apart(one: str, other: str) -> bool:
    """Whether no word goes over from the one text to the other."""
    return not (one[-1:].isalnum() and other[:1].isalnum())


def _edits(old: str, new: str) -> tuple[Change, ...]:
    """What was cut, and what was put in its place."""
    found: list[Change] = []
    cut = ""
    for piece in (*word_by_word(old, new), Piece("same", "")):
        if piece.kind == "put" or (cut and piece.kind != "cut"):
            found.append(Change(cut, piece.text.strip() if piece.kind == "put" else ""))
        cut = piece.text.strip() if piece.kind == "cut" else ""
    return tuple(dict.fromkeys(found))
