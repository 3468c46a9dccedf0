"""What stands on an article's page and is no article text: calls to scroll or watch, credits, bylines, datelines, adverts.

Found line by line, by each language's own phrases and by shape. Nothing is dropped: the words keep their place, with
the reason beside them, and a checker can take them back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claims.language.layout import Layout
from claims.language.model import Language
from claims.model import SetAside
from claims.phrase import phrase
from claims.splitting.lines import lines
from claims.text import Span, trimmed

_LONGEST = 300
"""Code points; a longer line is a paragraph, and at most its beginning is set aside."""

_SHORTEST_LEAD = 30
"""Code points that must follow a dateline; less is a heading or a score ("PERSIB - PERSIJA 2-1")."""

_SHORTEST_PARAGRAPH = 100
"""Code points; a city in small letters with a dash ("Jakarta - ") is a dateline only before a paragraph."""

_NAME = r"[^\W\d_a-z][\w.'’/@-]{0,30}"
REASONS = (
    *(phrase("separator"), phrase("tags"), phrase("address"), phrase("placeholder"), phrase("time stamp"), phrase("byline")),
    *(phrase("dateline"), phrase("photo credit"), phrase("call to scroll"), phrase("call to watch"), phrase("call to read")),
    *(phrase("call to share"), phrase("subscription box"), phrase("advertisement"), phrase("copyright notice")),
    phrase("page furniture"),
)
"""Why something is set aside, as it can be said in another language."""
_SHAPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("separator", (r"[\W_]+",)),
    ("tags", (r"[@#]\w+(?:[\s,]+[@#]\w+)*",)),
    ("address", (r"<?(?:https?://|www\.)\S+>?", r"\S+@\S+\.\w+")),
    ("placeholder", (r"\[[^\]]{0,80}\]",)),
    (
        "time stamp",
        (r"(?=[^\n]{0,40}\b\d{4}\b)(?=[^\n]{0,60}\b\d{1,2}[:.]\d{2}\b)[\w.:,/|()–+-]+(?: [\w.:,/|()–+-]+){1,8}",),
    ),
    ("byline", (r"\([a-z]{2,5}(?:/[a-z]{2,5}){1,3}\)",)),
)
_IN_BRACKETS = re.compile(
    r"(?P<credit>\((?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Ii]mage|[Dd]ok\.?|[Cc]redit|[Ii]lustrasi|AP Photo|Getty|REUTERS/)\b"
    r"[^()\n]{0,80}\))"
    r"|(?P<byline>(?<=[.\"”])\s?\([a-z]{2,5}(?:/[a-z]{2,5}){1,3}\)(?=\s*$))",
    re.MULTILINE,
)
_DASH = r"(?:\s(?:--|[-–—―])\s|\s?(?:--|[–—―])\s?)(?=\S)"
_PLACE = r"(?:,\s[\w.' ]{2,30}){0,2}"
_DATELINE = re.compile(
    # "MEDAN (KBN) —", "JAKARTA, 5 Mei -"
    rf"(?:[^\W\d_a-z]{{3,20}}(?:[ .'’/-]{{1,2}}[^\Wa-z]{{1,20}}){{0,4}}{_PLACE}(?:\s?\([^()\n]{{2,40}}\))?{_DASH}"
    # "Medan (KBN) -"
    rf"|{_NAME}(?: {_NAME}){{0,3}}{_PLACE}\s?\([^()\n]{{2,40}}\)\s?(?:--|[-–—―:])\s{{0,2}}(?=\S)"
    # "Medan, kabarkota.com -"
    rf"|{_NAME}(?: {_NAME}){{0,2}},\s[\w .-]{{2,30}}\.(?:com|co|id|net|co\.id){_DASH}"
    # "(KBN)"
    rf"|\([A-Z][\w ./]{{1,30}}\)\s?(?:--|[-–—―:])?\s{{0,2}}(?=[^\W\d_a-z\"“]))"
)
_CITY = re.compile(rf"(?=[\w ]{{4}}){_NAME}(?: {_NAME}){{0,2}}\s(?:--|[-–—])\s(?=[^\W\d_a-z\"“])")
_JOINERS = frozenset(
    {"and", "dan", "&", "for", "in", "of", "di", "the", "/", "|", "-", "–", "untuk", "with", "via", "bin", "binti", "de", "van"}
)


class _Patterns(NamedTuple):
    """One language's furniture, compiled: reasons by group name."""

    line: re.Pattern[str]
    reasons: dict[str, str]
    inline: re.Pattern[str] | None
    named: re.Pattern[str] | None


def find(text: str, language: Language) -> list[SetAside]:
    """The stretches of ``text`` that are no checkable article text, with the reason; in order, apart, each on one line."""
    patterns = _compiled(language.layout)
    found: list[SetAside] = []
    label = False
    for line in lines(text):
        reason = _reason(text, line, patterns) if len(line) <= _LONGEST else None
        if reason is None and label and _is_title(line.of(text)):
            reason = found[-1].reason
            label = False
        elif reason is not None:
            label = _is_label(line.of(text))
        else:
            label = False
        found += [SetAside(line, reason)] if reason else _pieces(text, line, patterns)
    return found


def _reason(text: str, line: Span, patterns: _Patterns) -> str | None:
    """Why the whole line is no article text."""
    match = patterns.line.match(text, line.start, line.end)
    if match:
        return patterns.reasons[match.lastgroup or ""]
    named = patterns.named.match(text, line.start, line.end) if patterns.named else None
    if named and _are_names(text[named.end() : line.end], labelled=named[0].rstrip().endswith(":")):
        return "byline" if named.lastgroup == "by" else "photo credit"
    return None


def _pieces(text: str, line: Span, patterns: _Patterns) -> Iterator[SetAside]:
    """The parts of a line that are no article text: a dateline before it, a credit or a call in the middle."""
    start = line.start
    dateline = _DATELINE.match(text, start, line.end) or (
        _CITY.match(text, start, line.end) if len(line) >= _SHORTEST_PARAGRAPH else None
    )
    if dateline and line.end - dateline.end() >= _SHORTEST_LEAD:
        start = dateline.end()
        yield SetAside(Span(line.start, line.start + len(dateline[0].rstrip())), "dateline")
    found = [
        SetAside(trimmed(text, Span(*match.span())), "photo credit" if match["credit"] else "byline")
        for match in _IN_BRACKETS.finditer(text, start, line.end)
    ]
    if patterns.inline:
        for match in patterns.inline.finditer(text, start, line.end):
            found.append(SetAside(Span(*match.span()), patterns.reasons[match.lastgroup or ""]))
    for aside in sorted(found, key=lambda aside: aside.span):
        if aside.span.start >= start:
            start = aside.span.end
            yield aside


def _are_names(rest: str, *, labelled: bool) -> bool:
    """Whether what follows "By" or "Photo:" is who made it, and not a sentence."""
    words = rest.replace(",", " ").split()
    if not 0 < len(words) <= 12 or rest.rstrip()[-1] in "?!:":
        return False
    plain = [word for word in words if word not in _JOINERS and not word[0].isupper() and "/" not in word and "@" not in word]
    return not plain or (labelled and len(words) <= 4)


def _is_label(line: str) -> bool:
    return line.endswith(":") and len(line.split()) <= 4


def _is_title(line: str) -> bool:
    return len(line) <= 140 and not line.rstrip("\"'”’").endswith((".", ","))


@cache
def _compiled(layout: Layout) -> _Patterns:
    reasons: dict[str, str] = {}

    def grouped(kind: str, table: tuple[tuple[str, tuple[str, ...]], ...], end: str = "") -> list[str]:
        groups = []
        for number, (reason, patterns) in enumerate(table):
            reasons[f"{kind}{number}"] = reason
            groups.append(f"(?P<{kind}{number}>(?:{'|'.join(patterns)}){end})")
        return groups

    whole = grouped("shape", _SHAPES, "$") + [f"(?i:{group})" for group in grouped("aside", layout.asides)]
    inline = grouped("inline", layout.inline)
    named = [f"(?P<{kind}>{'|'.join(words)})" for kind, words in (("by", layout.bylines), ("photo", layout.credits)) if words]
    return _Patterns(
        line=re.compile("|".join(whole)),
        reasons=reasons,
        inline=re.compile("|".join(inline)) if inline else None,
        named=re.compile(rf"(?i:(?:{'|'.join(named)}))\s+(?=\S)") if named else None,
    )
