"""What the rules need to know of a language. Adding one is adding a module that fills a ``Language``.

Each section has its own module beside this one; every field has an empty default, so that a language may start small.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.language.blame import Blame
from claims.language.calendar import Calendar
from claims.language.checks import Checks
from claims.language.grammar import Grammar
from claims.language.judgement import Judgement
from claims.language.layout import Layout
from claims.language.matching import Matching
from claims.language.numerals import Numerals
from claims.language.speech import Speech


@dataclass(frozen=True, slots=True)
class Language:
    """One language's lexicons, section by section.

    ``code`` is the ISO 639-1 code. ``marks`` are frequent words that few other languages share; a text is taken to be in
    the language whose marks it uses most. ``beginnings`` and ``endings`` of words count as well, where a text is short.
    ``known`` is false for the neutral language that stands in for a missing one.
    """

    code: str
    name: str
    marks: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    known: bool = True
    layout: Layout = field(default_factory=Layout)
    speech: Speech = field(default_factory=Speech)
    numerals: Numerals = field(default_factory=Numerals)
    calendar: Calendar = field(default_factory=Calendar)
    grammar: Grammar = field(default_factory=Grammar)
    judgement: Judgement = field(default_factory=Judgement)
    checks: Checks = field(default_factory=Checks)
    blame: Blame = field(default_factory=Blame)
    matching: Matching = field(default_factory=Matching)
