"""English."""

from __future__ import annotations

from claims.language.english.blame import BLAME
from claims.language.english.calendar import CALENDAR
from claims.language.english.checks import CHECKS
from claims.language.english.grammar import GRAMMAR
from claims.language.english.judgement import JUDGEMENT
from claims.language.english.layout import LAYOUT
from claims.language.english.matching import MATCHING
from claims.language.english.numerals import NUMERALS
from claims.language.english.speech import SPEECH
from claims.language.model import Language
from claims.language.tables import words

_MARKS = """
    the of and to that with for from by be are were has have had this which they not but it he she his her their its will
    would could about after before who been than when said or an there if into you your our more other what
"""

LANGUAGE = Language(
    code="en",
    name="English",
    marks=words(_MARKS),
    endings=("ing", "tion", "tions", "ness", "ment", "ed", "ly"),
    layout=LAYOUT,
    speech=SPEECH,
    numerals=NUMERALS,
    calendar=CALENDAR,
    grammar=GRAMMAR,
    judgement=JUDGEMENT,
    checks=CHECKS,
    blame=BLAME,
    matching=MATCHING,
)
