"""What the terminal can show."""

from __future__ import annotations

import codecs
import os
import sys
from typing import TextIO


def is_bare(stream: TextIO | None = None) -> bool:
    """Whether only ASCII signs can be drawn on ``stream`` (standard output if not given): it has another encoding, or no font."""
    return not is_utf8(stream or sys.stdout) or os.environ.get("TERM") in ("linux", "dumb")


def is_utf8(stream: TextIO) -> bool:
    """Whether ``stream`` takes every letter there is."""
    return codecs.lookup(stream.encoding or "utf-8").name == "utf-8"
