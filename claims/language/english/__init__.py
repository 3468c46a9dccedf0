"""English."""

from __future__ import annotations

from claims.language.english.calendar import CALENDAR
from claims.language.english.checks import CHECKS
from claims.language.english.grammar import GRAMMAR
from claims.language.english.layout import LAYOUT
from claims.language.english.numerals import NUMERALS
from claims.language.english.speech import SPEECH
from claims.language.model import Language

LANGUAGE = Language(
    code="en",
    name="English",
    layout=LAYOUT,
    speech=SPEECH,
    numerals=NUMERALS,
    calendar=CALENDAR,
    grammar=GRAMMAR,
    checks=CHECKS,
)
