"""Where sentences begin and end.

Own rules rather than a library: they must keep exact offsets, know each language's titles and abbreviations, and never
join what an editor set on lines of its own. A candidate is a run of ``.!?…`` with the marks that close a quotation or a
bracket; the words on both sides of it decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.language.layout import Layout
from claims.language.model import Language
from claims.model import SetAside
from claims.splitting.lines import blocks
from claims.text import Span, trimmed

_CLOSERS = "\"'”’»›)\\]}"
_OPENERS = "\"'“‘«‹(\\[{¿¡"
_TRAILING = ",;:)]}"  # what carries on, or belongs to, the sentence before it; smileys too
_DOMAINS = frozenset({"com", "co", "id", "net", "org", "js", "go", "ac"})

_SMILEY = r"(?:[ ]?[:;]-?[()DP](?!\w))?"

# What follows an end mark is white space, or nothing at all where somebody forgot it ("selesai.Lalu").
_CANDIDATE = re.compile(
    rf"(?P<marks>[.!?…](?:[.!?…]|[ ](?=[.!?…](?:\s|$))){{0,20}})(?P<closers>[{_CLOSERS}]{{0,4}}{_SMILEY})"
    rf"(?:(?P<gap>\s{{1,200}})(?=\S)|(?=[\"“‘]?[^\W\d_]))"
)
_HEADING = re.compile(r"#{1,6}[ \t]+")  # Markdown's mark for a heading is not among its words (CommonMark 0.31, 4.2)
_AFTER = re.compile(rf"(?P<openers>[{_OPENERS}]{{0,4}})(?P<word>\w[\w'’-]{{0,40}})?")
_ENUMERATOR = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_]{1,2})*|[A-Z][a-z]?(?:\.[A-Z][a-z]?)+")


def find(text: str, language: Language, set_aside: Sequence[SetAside] = ()) -> list[Span]:
    """The sentences of ``text`` in order: trimmed, apart, none across a blank line or out of the line it stands on.

    Words that were set aside keep their own sentences, so that everything can be read and selected; no sentence lies
    partly inside and partly outside of them.
    """
    found: list[Span] = []
    for stretch in _stretches(text, set_aside):
        start = stretch.start
        for end in _ends(text, stretch, language.layout):
            found.append(trimmed(text, Span(start, end)))
            start = end
        found.append(trimmed(text, Span(start, stretch.end)))
    return [sentence for sentence in found if sentence]


def _stretches(text: str, set_aside: Sequence[SetAside]) -> Iterator[Span]:
    """The text's blocks, cut where set-aside words begin and end."""
    cuts = sorted({edge for aside in set_aside for edge in (aside.span.start, aside.span.end)})
    nearest = 0
    for block in blocks(text):
        heading = _HEADING.match(text, block.start, block.end)
        start = heading.end() if heading else block.start
        while nearest < len(cuts) and cuts[nearest] < block.end:
            if cuts[nearest] > start:
                yield Span(start, cuts[nearest])
                start = cuts[nearest]
            nearest += 1
        yield Span(start, block.end)


def _ends(text: str, stretch: Span, layout: Layout) -> Iterator[int]:
    """The positions inside ``stretch`` at which a sentence ends."""
    straight, counted, begin = 0, stretch.start, stretch.start
    for mark in _CANDIDATE.finditer(text, stretch.start, stretch.end):
        end = mark.end("closers")
        if mark["gap"] is None and mark["closers"]:
            straight += text.count('"', counted, mark.start())
            counted = mark.start()
            if mark["closers"] == "“" or (mark["closers"] == '"' and straight % 2 == 0):
                end = mark.end("marks")
        if _is_end(text, begin, mark, end, layout):
            yield end
            begin = mark.end() if mark["gap"] else end


def _is_end(text: str, begin: int, mark: re.Match[str], end: int, layout: Layout) -> bool:
    if mark.start() == begin:
        return False
    after = _AFTER.match(text, mark.end() if mark["gap"] else end)
    word = (after["word"] or "") if after else ""
    openers = after["openers"] if after else ""
    before = _word_before(text, begin, mark.start())
    if mark["gap"] is None and not _is_glued(before, word, openers):
        return False
    if not word and not openers and text[mark.end()] in _TRAILING:
        return False
    if mark["marks"] != ".":
        return _ends_loudly(mark, word, openers)
    if word[:1].islower():
        return not openers and not mark["closers"] and _is_plain(before, layout)
    return not _is_abbreviated(text, begin, mark, before, word, openers, layout)


def _word_before(text: str, begin: int, end: int) -> str:
    pieces = text[max(begin, end - 30) : end].split()
    return pieces[-1].lstrip("\"'“‘«‹([{") if pieces and not text[end - 1].isspace() else ""


def _is_glued(before: str, word: str, openers: str) -> bool:
    """Whether an end mark with no space after it ends a sentence all the same, and is not part of an address or a name."""
    if not word[:1].isupper() or not (word[1:2].islower() or openers) or word.lower() in _DOMAINS:
        return False
    return (before[-3:].isalpha() and before[-2:].islower()) or before[-1:] in ")”\"'’"


def _ends_loudly(mark: re.Match[str], word: str, openers: str) -> bool:
    """Whether ``!``, ``?`` or an ellipsis ends a sentence: not before a small letter that carries the sentence on."""
    if not word:
        return bool(openers) or not mark["closers"]
    if word[0].islower() and not openers:
        return not mark["closers"] and mark["marks"][-1] in "!?"
    return True


def _is_plain(before: str, layout: Layout) -> bool:
    """Whether a word is an ordinary one, after which even a small letter begins a new sentence (careless typing)."""
    return len(before) > 2 and before.isalpha() and before.islower() and not _is_known(before, layout)


def _is_known(before: str, layout: Layout) -> bool:
    return before in layout.names_follow or before in layout.abbreviations


def _is_abbreviated(text: str, begin: int, mark: re.Match[str], before: str, word: str, openers: str, layout: Layout) -> bool:
    """Whether the full stop belongs to the word before it, and the sentence goes on."""
    if _ENUMERATOR.fullmatch(before) and not text[begin : mark.start() - len(before)].strip():
        return True
    if before[-1:].isdigit() and word[:1].isdigit() and not openers and before.replace(".", "").isdigit():
        return True
    fresh = (word.lower() in layout.starters and not word.isupper()) or any(opener in '"“‘«' for opener in openers)
    if before in layout.names_follow:
        return before not in layout.abbreviations or not fresh
    return (before in layout.abbreviations or bool(_INITIALS.fullmatch(before))) and not fresh
