"""Outside text made harmless to look at: every character that could steer a terminal, or turn the reading direction, becomes
a visible sign.

Each such code point becomes exactly one other, so that offsets, spans and columns stay what they were. The text is stored
as it came; only what is shown goes through here. What counts as steering: the controls of ECMA-48 (C0, DEL and C1, among
them ESC and CSI), the bidirectional controls of UAX #9, line and paragraph separators, interlinear annotation, and lone
surrogates, which no stream can carry.
"""

from __future__ import annotations

import re

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The bidirectional controls; they can make a line read otherwise than it is stored."""

_OTHER = "\u2028\u2029\ufff9\ufffa\ufffb"
_UNPRINTABLE = "\ufffd"
_TURNS = "⇄"
_SIGNS = (
    {code: chr(0x2400 + code) for code in range(0x20)}
    | {0x7F: "␡"}
    | dict.fromkeys(range(0x80, 0xA0), _UNPRINTABLE)
    | dict.fromkeys(map(ord, BIDI), _TURNS)
    | dict.fromkeys(map(ord, _OTHER), "␤")
    | dict.fromkeys(range(0xD800, 0xE000), _UNPRINTABLE)
)
_SIGNS_BUT_NEWLINE = {code: sign for code, sign in _SIGNS.items() if code != ord("\n")}

HOSTILE = re.compile(f"[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f{BIDI}{_OTHER}\ud800-\udfff]")
"""Matches one code point that is never shown as it is (a newline is not among them)."""


def neutralise(text: str, *, keep_newlines: bool = True) -> str:
    """``text`` with every control, bidirectional or lone surrogate code point as one visible sign; as long as before.

    A control character becomes its picture (``␛`` for ESC), one that turns the direction ``⇄``, one without a picture
    ``�``. With ``keep_newlines`` a newline stays one; otherwise it becomes ``␊``.
    """
    if HOSTILE.search(text) is None and (keep_newlines or "\n" not in text):
        return text
    return text.translate(_SIGNS_BUT_NEWLINE if keep_newlines else _SIGNS)


def on_one_line(text: str) -> str:
    """``text`` neutralised, with every run of white space as one space: for a heading, a table's cell, a list's line."""
    return neutralise(" ".join(text.split()))
