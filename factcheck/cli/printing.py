"""The one place that writes to the terminal.

Everything shown goes through ``say`` (standard output) or ``complain`` (standard error) and is neutralised there. Colour
is used on a terminal only, never where ``NO_COLOR`` asks for none, and never alone: every status has its sign and its word.
Where the terminal can't show the signs (another encoding than UTF-8, a bare terminal, ``--ascii``) there are ASCII ones.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from io import StringIO, TextIOWrapper
from typing import TextIO

import typer

from claims.phrase import Phrase, phrase
from claims.vocabulary import LABELS, CheckOutcome, Fix, Status, Term, Verdict, glyph, label
from factcheck.cli.terminal import is_bare, is_utf8
from factcheck.errors import BadInput
from factcheck.i18n import _, language
from factcheck.neutral import neutralise, on_one_line
from factcheck.reports.shapes import Json, dumps
from sources.errors import told_by_the_system

WIDEST = 100
"""Lines longer than this are hard to read, however wide the terminal is."""

_ASCII = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "·": "-", "→": "->", "█": "#", "░": ".", "✎": "*"}
)
_SIGN = re.compile(f"(?<!\\S)[{re.escape(''.join({entry.glyph for entry in LABELS.values()} - {'·'}))}] ")
_HELD = "\N{NO-BREAK SPACE}"
_HUES: dict[Term, str] = {
    Status.OPEN: "yellow",
    Status.CHECKING: "blue",
    Status.QUERY: "magenta",
    Status.CHECKED: "green",
    Status.STALE: "red",
    Verdict.SUPPORTED: "green",
    Verdict.SUPPORTED_IF_CHANGED: "yellow",
    Verdict.CONTRADICTED: "red",
    Verdict.SOURCES_CONFLICT: "magenta",
    Verdict.NO_EVIDENCE: "yellow",
    Fix.PROPOSED: "yellow",
    CheckOutcome.UNCHANGED: "green",
    CheckOutcome.CHANGED: "red",
    CheckOutcome.MOVED: "yellow",
    CheckOutcome.GONE: "red",
    CheckOutcome.FAILED: "yellow",
}


class OutputClosed(Exception):
    """Whoever read our output stopped reading: nothing is wrong, and there is nothing more to do."""


class OutputLost(BadInput):
    """What was to be shown can't be: the disk that standard output goes to is full, or gone."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a stretch of output is drawn where there is colour."""

    hue: str | None = None
    bold: bool = False
    dim: bool = False


BOLD = Style(bold=True)
DIM = Style(dim=True)
PLAIN = Style()


class _Look:
    """What the person asked for; the rest is seen from the stream itself."""

    ascii_only = False


def prepare(*, ascii_only: bool = False) -> None:
    """Say whether to draw with ASCII signs even where the terminal could show more, and let no stream fail on a sign."""
    _Look.ascii_only = ascii_only
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def style_of(term: Term) -> Style:
    """The hue of a word of the vocabulary."""
    return Style(hue=_HUES.get(term))


def word(term: Term) -> str:
    """A word of the vocabulary with its sign: ``✓ checked``."""
    return f"{glyph(term, ascii_only=is_ascii())} {label(term, language())}"


def is_ascii(stream: TextIO | None = None) -> bool:
    """Whether only ASCII signs are to be drawn on ``stream`` (standard output if not given)."""
    return _Look.ascii_only or is_bare(stream)


def bar(done: int, total: int, width: int = 20) -> str:
    """A bar of ``width`` cells; full only where all is done, empty only where nothing is."""
    filled = 0 if not total else done * width // total
    if done and not filled:
        filled = 1
    return "█" * filled + "░" * (width - filled)


def width() -> int:
    """How many columns a line may have."""
    return max(40, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))


def say(text: str = "", *, lead: str = "", lead_style: Style = PLAIN, indent: int = 0, style: Style = PLAIN) -> None:
    """Print ``text`` after ``lead``; what doesn't fit goes on below its own beginning, not below the lead's.

    A domain's phrase is said in the language in use.
    """
    lead, text = neutralise(lead, keep_newlines=False), on_one_line(_spoken(text))
    hang = indent + len(lead)
    lines = _wrapped(text, max(20, width() - hang))
    head = " " * indent + _drawn(lead, lead_style)
    body = ("\n" + " " * hang).join(_drawn(line, style) for line in lines)
    _write(sys.stdout, (head + body).rstrip() + "\n")


def say_pieces(pieces: Sequence[tuple[str, Style]], text: str, *, indent: int = 0) -> None:
    """Print ``text`` after pieces that are each drawn in a style of their own."""
    drawn = "".join(_drawn(neutralise(piece, keep_newlines=False), style) for piece, style in pieces)
    taken = indent + sum(len(piece) for piece, _style in pieces)
    first, *more = _wrapped(on_one_line(text), max(20, width() - taken - 2))
    _write(sys.stdout, "\n".join([f"{' ' * indent}{drawn}  {first}", *(" " * (taken + 2) + line for line in more)]) + "\n")


@contextmanager
def one_screen() -> Iterator[None]:
    """Draw what is printed in this block over the whole terminal; what doesn't fit is counted, and not drawn."""
    terminal = sys.stdout
    with _Held(terminal) as held, redirect_stdout(held):
        yield
    lines = held.text.rstrip("\n").split("\n")
    room = max(2, shutil.get_terminal_size((80, 24)).lines - 1)
    if len(lines) > room:
        lines = [*lines[: room - 1], _("({count} more lines)", count=len(lines) - room + 1)]
    with _reaching_the_reader():
        terminal.write(f"\x1b[H\x1b[2J{chr(10).join(lines)}\n")
        terminal.flush()


class _Held(StringIO):
    """Output that is held back, drawn as it would be on the terminal that it is for."""

    def __init__(self, terminal: TextIO) -> None:
        super().__init__()
        self._terminal = terminal
        self.text = ""

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._terminal.encoding

    def isatty(self) -> bool:
        return self._terminal.isatty()

    def close(self) -> None:
        self.text = self.getvalue()
        super().close()


def pour(text: str) -> None:
    """Print ``text`` as it is laid out; it is neutralised all the same."""
    _write(sys.stdout, neutralise(text))


def pour_bytes(data: bytes) -> None:
    """Hand a file's bytes to whoever reads them, the very same everywhere: HTML with its quotation marks replaced would be
    something else. Raises ``BadInput`` where that is a terminal and the bytes are no text.
    """
    if sys.stdout.isatty():
        try:
            pour(data.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise BadInput(phrase("This format is no text to read here."), phrase("Write it to a file with -o.")) from error
        return
    with _reaching_the_reader():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)


def document(value: Json, *, one_line: bool = False) -> None:
    """Print one JSON document."""
    _write(sys.stdout, dumps(value, indent=None if one_line else 2, ascii_only=not is_utf8(sys.stdout)) + "\n", drawing=False)


def complain(text: str) -> None:
    """Print a sentence for the person on standard error; on a terminal no word is broken at its edge."""
    text = _spoken(text)
    lines = _wrapped(on_one_line(text), width()) if sys.stderr.isatty() else [on_one_line(text)]
    _write(sys.stderr, "\n".join(lines) + "\n")


def finish() -> None:
    """Hand over what is still held back, so that a full disk or a closed pipe is noticed while it can be told."""
    with _reaching_the_reader():
        sys.stdout.flush()
        sys.stderr.flush()


def _spoken(text: str) -> str:
    return _(text) if isinstance(text, Phrase) else text


def _wrapped(text: str, columns: int) -> list[str]:
    """``text`` in lines of ``columns``; a sign stays with the word that it stands for."""
    held = _SIGN.sub(lambda sign: f"{sign.group()[:-1]}{_HELD}", text)
    lines = textwrap.wrap(held, columns, break_long_words=False, break_on_hyphens=False)
    return [line.replace(_HELD, " ") for line in lines] or [""]


@contextmanager
def _reaching_the_reader() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise OutputClosed from error
    except OSError as error:
        raise OutputLost(phrase("The output can't be written: {reason}.", reason=told_by_the_system(error))) from error


def _drawn(text: str, style: Style) -> str:
    if style == PLAIN or not text or not _has_colour():
        return text
    return typer.style(text, fg=style.hue, bold=style.bold or None, dim=style.dim or None)


def _has_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write(stream: TextIO, text: str, *, drawing: bool = True) -> None:
    if drawing and is_ascii(stream):
        text = text.translate(_ASCII)
    with _reaching_the_reader():
        stream.write(text)
