"""What the rules need to know of a language. Adding one is adding a module that fills a ``Language``.

Each section has its own module beside this one, next to the rules that read it; every field has an empty default, so that
a language may start small.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One language's lexicons, section by section."""

    code: str
    name: str
