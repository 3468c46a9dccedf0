"""Foreign files are read in a process of their own: a library that meets a hostile file takes down that process at most.

It gets the file through a pipe and answers with JSON; it has no environment, no shell, and limits on its time, its memory
and the length of its answer. Where the platform can't limit memory (macOS, Windows) time alone is limited.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import IO, Any

from claims.phrase import phrase, unpacked
from claims.text import Span
from sources.errors import ExtractionRefused, told_by_the_system
from sources.extract.kind import File
from sources.model import Extraction, Place

SECONDS = 9.0
"""How long reading a file may take, start and end of the process included."""

MEGABYTES = 300
"""How much memory the process may have."""

LONGEST_ANSWER = 80_000_000
"""In bytes; more is no text of a file that may be read."""

_REMEDY = phrase("Save the part that matters as PDF or text, and bring that.")
_CHILD = Path(__file__).with_name("child.py")
_ROOT = Path(__file__).parents[2]
_KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What Python itself may need to start."""


def read_apart(kind: str, file: File) -> Extraction:
    """What ``kind`` reads out of ``file``, in a process of its own. Raises ``ExtractionRefused``."""
    fields = _fields(_answered(_question(kind, file), file))
    if fields is None:
        raise ExtractionRefused(
            phrase(
                "{file} can't be read: it is damaged, or needs more than {megabytes} MB of memory. {remedy}",
                file=file.name,
                megabytes=MEGABYTES,
                remedy=_REMEDY,
            )
        )
    if "refused" in fields:
        raise ExtractionRefused(unpacked(fields["refused"]))
    return _extraction(fields)


def _fields(answer: bytes) -> dict[str, Any] | None:
    """The JSON object that came back; ``None`` where the process ended before it had said everything."""
    try:
        fields = json.loads(answer)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _question(kind: str, file: File) -> bytes:
    """A line of JSON, and the file's bytes after it. Nothing of it can be seen from outside, as arguments could."""
    paths = [str(_ROOT), *(str(Path(path).absolute()) for path in sys.path if path)]
    head = {
        "kind": kind,
        "name": file.name,
        "media_type": file.media_type,
        "charset": file.charset,
        "paths": paths,
        "seconds": SECONDS,
        "megabytes": MEGABYTES,
    }
    return json.dumps(head).encode() + b"\n" + file.data


def _answered(question: bytes, file: File) -> bytes:
    """What the process says to ``question`` before it ends. Raises ``ExtractionRefused`` where its time runs out."""
    child = _started(file)
    late = threading.Event()
    clock = threading.Timer(SECONDS, _end, (child, late))
    feeder = threading.Thread(target=_hand_over, args=(child.stdin, question), daemon=True)
    clock.daemon = True
    try:
        clock.start()
        feeder.start()
        answer = _all_of(child.stdout)
    finally:
        clock.cancel()
        child.kill()
        child.wait()
    feeder.join()
    if late.is_set():
        raise ExtractionRefused(
            phrase(
                "{file} takes longer than {seconds:.0f} seconds to read: it is damaged or too large. {remedy}",
                file=file.name,
                seconds=SECONDS,
                remedy=_REMEDY,
            )
        )
    return answer


def _started(file: File) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            [sys.executable, "-I", "-S", "-B", str(_CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT.anchor,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            start_new_session=True,  # a Ctrl+C in the terminal is for us to act on
        )
    except OSError as error:
        raise ExtractionRefused(
            phrase(
                "{file} can't be read: no process could be started for it ({reason}).",
                file=file.name,
                reason=told_by_the_system(error),
            )
        ) from error


def _end(child: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    child.kill()


def _hand_over(pipe: IO[bytes] | None, question: bytes) -> None:
    """Write the question; a process that ends before it has read it all has its reasons."""
    if pipe:
        with suppress(OSError), pipe:
            pipe.write(question)


def _all_of(pipe: IO[bytes] | None) -> bytes:
    if not pipe:
        return b""
    with pipe:
        return pipe.read(LONGEST_ANSWER)


def _extraction(fields: dict[str, Any]) -> Extraction:
    """An extraction from the JSON that ``child`` makes of it."""
    published, places, remarks = fields.pop("published"), fields.pop("places"), fields.pop("remarks")
    return Extraction(
        **fields,
        published=date.fromisoformat(published) if published else None,
        places=tuple(Place(Span(start, end), label) for start, end, label in places),
        remarks=tuple(unpacked(remark) for remark in remarks),
    )
