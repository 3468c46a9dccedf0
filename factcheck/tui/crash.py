"""What is printed when the program itself fails: where it failed, and nothing of what anybody wrote.

The terminal library's own report shows the local variables of every frame, and messages of errors may quote what was
being stored: with embargoed copy neither may reach a terminal, a log or a bug report.
"""

from __future__ import annotations

import traceback
from types import TracebackType

from factcheck.i18n import _


def report(error: BaseException) -> str:
    """The kinds of the errors that led to ``error``, and the places in the code; no message, no value."""
    lines = [_("Factcheck failed by a mistake of its own. What you had finished is saved."), ""]
    for one in _chain(error):
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        lines += _places(one.__traceback__)
    lines += ["", _("Please report this; it holds nothing of your articles.")]
    return "\n".join(lines)


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain:
        chain.append(one)
        inner = getattr(one, "error", None)
        one = inner if isinstance(inner, BaseException) else one.__cause__ or one.__context__
    return chain


def _places(trace: TracebackType | None) -> list[str]:
    return [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
