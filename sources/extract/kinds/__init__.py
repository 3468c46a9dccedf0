"""The kinds of file whose text can be got. Each module beside this one that holds a ``KIND`` is one; adding a kind is
adding a module.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from claims.phrase import phrase
from sources.errors import ExtractionRefused
from sources.extract.kind import File, Kind
from sources.extract.unread import unread

_PLAIN = "plain"
_UNTOLD = frozenset({"application/octet-stream", "text/plain", "binary/octet-stream"})
"""Media types that servers give to what they don't know."""


@cache
def every() -> dict[str, Kind]:
    """Every known kind by its module's name."""
    found = {}
    for module in pkgutil.iter_modules(__path__):
        kind = getattr(importlib.import_module(f"{__name__}.{module.name}"), "KIND", None)
        if isinstance(kind, Kind):
            found[module.name] = kind
    return found


def kind_of(file: File) -> str:
    """The name of the kind that ``file`` is of: by its bytes, else by what its sender calls it, else by its name's ending.

    Raises ``ExtractionRefused`` for what no kind reads, naming it, and for what only bears a kind's name.
    """
    by_bytes = [name for name, kind in every().items() if kind.recognises(file.data)]
    if by_bytes:
        return by_bytes[0]
    other = unread(file)
    if other:
        raise ExtractionRefused(phrase("{file} is {other}", file=file.name, other=other))
    return _by_name(file)


def _by_name(file: File) -> str:
    told = (file.media_type or "").lower()
    by_type = [name for name, kind in every().items() if told in kind.media_types and told not in _UNTOLD]
    by_ending = [name for name, kind in every().items() if file.ending in kind.endings]
    name = next(iter(by_type + by_ending), _PLAIN)
    if every()[name].certain:
        called = every()[name].called
        raise ExtractionRefused(
            phrase("{file} is called {called}, and isn't: it is damaged, or its name is wrong.", file=file.name, called=called)
        )
    return name
