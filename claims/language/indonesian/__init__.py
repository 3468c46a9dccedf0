"""Indonesian."""

from __future__ import annotations

from claims.language.indonesian.calendar import CALENDAR
from claims.language.indonesian.checks import CHECKS
from claims.language.indonesian.grammar import GRAMMAR
from claims.language.indonesian.layout import LAYOUT
from claims.language.indonesian.numerals import NUMERALS
from claims.language.indonesian.speech import SPEECH
from claims.language.model import Language

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    layout=LAYOUT,
    speech=SPEECH,
    numerals=NUMERALS,
    calendar=CALENDAR,
    grammar=GRAMMAR,
    checks=CHECKS,
)
