"""What counts as the same words: one form in which white space and the typography of quotation marks and dashes are alike.

A verification belongs to words in this form (``claims.model.fingerprint``), and new copy is held against old in it
(``claims.anchoring``). Everything that can change what is said stays: letters and their case, digits and the signs between
them, an apostrophe in a word, a mark behind a digit (5' is no 5"), a minus. Letters that only look alike, zero-width and
direction characters are characters like any other: putting one in, or taking one out, is a change.
"""

from __future__ import annotations

import re
import unicodedata

from claims.text import Span

WHITE = " \t\n\v\f\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""White space, as it stands in a character class: Unicode's, without the information separators U+001C to U+001F."""

_SINGLE = "'‘’‚‛‹›"
_DOUBLE = '"“”„‟«»'
_DASH = "-\u2010-\u2015\u2212"  # hyphens, dashes and the minus sign, as they stand in a character class
_DASHES = (0x2D, *range(0x2010, 0x2016), 0x2212)
_PLAIN = str.maketrans(dict.fromkeys(_SINGLE, "'") | dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(map(chr, _DASHES), "-"))
_UNEVEN = re.compile(rf"[{WHITE}]{{2,}}|[{WHITE.replace(' ', '', 1)}]")
_NUMBER = r"(?:[A-Za-z]{1,3}\.? ?)?[^\w\s]?\d"  # with a currency or a decimal sign before it: Rp5, US$5, .5
_OPENS = "([{<=/:+±~≈"
_TYPOGRAPHY = re.compile(
    rf"(?P<minus>(?: |(?<![^{re.escape(_OPENS)}{_SINGLE}{_DOUBLE}]))[{_DASH}](?={_NUMBER}))"
    rf"|(?P<dash> ?(?:-{{2,3}}|[{_DASH}]) ?)"
    rf"|(?P<mark>[«‹] ?| ?[»›]|[{_SINGLE}{_DOUBLE}])"
    r"|(?P<dots>…)"
)
_AMOUNT = re.compile(_NUMBER)
_BEFORE_OPENING = f" -−([{{{_SINGLE}{_DOUBLE}"


def canonical(text: str) -> str:
    """The form of ``text`` in which the same words are equal.

    White space at the ends goes, runs of it are one space. Hyphens and dashes are one sign, with or without space around it,
    but for a minus: one that stands before a number and behind a space, or at the beginning. Quotation marks are one sign;
    between letters, and behind a digit where it closes no quotation, a single and a double one are two.
    """
    even = _UNEVEN.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    return _Typography(even).read() if _TYPOGRAPHY.search(even) else even


class _Typography:
    """One reading of a text that keeps count of the quotations that are open, by the kind of their marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: list[str] = []

    def read(self) -> str:
        return _TYPOGRAPHY.sub(self._sign, self.text)

    def _sign(self, match: re.Match[str]) -> str:
        if match["minus"]:
            return " −" if match["minus"].startswith(" ") else "−"
        if match["dash"]:
            return "- " if self._would_be_minus(match) else "-"
        return "..." if match["dots"] else self._mark(match)

    def _would_be_minus(self, dash: re.Match[str]) -> bool:
        """Whether a dash at the beginning, before a number, would be read as a minus without the space behind it."""
        before = self.text[max(0, dash.start() - 1) : dash.start()]
        return (not before or before in _OPENS + _SINGLE + _DOUBLE) and bool(_AMOUNT.match(self.text, dash.end()))

    def _mark(self, match: re.Match[str]) -> str:
        kind = "'" if match["mark"].strip() in _SINGLE else '"'
        before, after = self.text[max(0, match.start() - 1) : match.start()], self.text[match.end() : match.end() + 1]
        if (not before or before in _BEFORE_OPENING) and after and after != " ":
            self.open.append(kind)
            return '"'
        if before.isalnum() and after.isalnum():
            return kind
        if self.open and self.open[-1] == kind:
            self.open.pop()
            return '"'
        return ("'" if kind == "'" else "″") if before.isdigit() else '"'


def plain(word: str) -> str:
    """A word or sign with its quotation marks, apostrophes and dashes written plainly."""
    return word.translate(_PLAIN)


def find(words: str, text: str, within: Span) -> Span | None:
    """Where ``text`` says the same as ``words`` first, as whole words, between two places; ``None`` if it doesn't."""
    signs = (_alike(sign) for sign in re.findall(r"\w+|\S", words))
    pattern = re.compile(rf"(?<!\w){rf'[{WHITE}]*'.join(signs)}(?!\w)")
    wanted = canonical(words)
    for match in pattern.finditer(text, within.start, within.end):
        if canonical(match.group()) == wanted:
            return Span(*match.span())
    return None


def _alike(sign: str) -> str:
    """A pattern for a word, or for a sign in any typography."""
    if sign in _SINGLE + _DOUBLE:
        return f"[{_SINGLE}{_DOUBLE}]"
    return rf"[{_DASH}]{{1,3}}" if re.fullmatch(f"[{_DASH}]", sign) else re.escape(sign)
