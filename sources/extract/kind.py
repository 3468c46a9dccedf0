"""What a kind of file is: how it is known, and how its text is got."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from sources.model import Extraction


@dataclass(frozen=True, slots=True)
class File:
    """A file as it came: its bytes and its name, and what whoever sent it said that it is.

    ``name`` may be an address; ``called`` is what messages call it.
    """

    data: bytes
    name: str
    media_type: str | None = None
    charset: str | None = None

    @property
    def ending(self) -> str:
        """The name's ending in small letters, with its dot: ``.pdf``. Empty without one."""
        path = self.name.partition("?")[0].partition("#")[0] if "://" in self.name else self.name
        return PurePosixPath(PureWindowsPath(path).name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file.

    ``called`` is what messages call one of it (``"a PDF"``); its ``media_types`` and ``endings`` are those it goes by, the
    usual one first. ``recognises`` tells by the bytes alone; of a ``certain`` kind all files are known by their bytes, so
    that one which only bears its name is none. Of a ``foreign`` kind ``read`` leaves the work to a library, and is only
    called in a process of its own (``sources.extract.process``); it raises ``ExtractionRefused`` with a reason for a
    person. Whatever ``read`` needs is imported in it, so that knowing the kinds costs nothing.
    """

    called: str
    media_types: tuple[str, ...]
    endings: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    read: Callable[[File], Extraction]
    certain: bool = False
    foreign: bool = False
