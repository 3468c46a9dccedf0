"""Indonesian."""

from __future__ import annotations

from claims.language.indonesian.blame import BLAME
from claims.language.indonesian.calendar import CALENDAR
from claims.language.indonesian.checks import CHECKS
from claims.language.indonesian.grammar import GRAMMAR
from claims.language.indonesian.judgement import JUDGEMENT
from claims.language.indonesian.layout import LAYOUT
from claims.language.indonesian.matching import MATCHING
from claims.language.indonesian.numerals import NUMERALS
from claims.language.indonesian.speech import SPEECH
from claims.language.model import Language
from claims.language.tables import words

_MARKS = """
    yang dan dengan untuk pada dari dalam itu ini tidak akan adalah oleh juga telah sudah kepada mereka karena bahwa atau
    saat sebagai para kata menurut menjadi dia kami kita saya ada bisa dapat lebih seorang sebuah tersebut sejumlah ke di
    masih belum namun hari tahun orang setelah ketika secara antara hingga serta lalu bukan agar jika maka banyak salah satu
    ia bila ialah atas tetapi persen beliau adapun yaitu yakni
"""

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    marks=words(_MARKS),
    beginnings=("meng", "meny", "menj", "mend", "menc", "memb", "memp", "diper", "peng", "pemb", "keber"),
    endings=("nya", "kan"),
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
