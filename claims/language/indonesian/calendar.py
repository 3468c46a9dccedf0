"""Indonesian months, weekdays and relative dates."""

from __future__ import annotations

from claims.language.calendar import Calendar, Period
from claims.language.tables import words

_MONTHS = {
    "januari": 1,
    "februari": 2,
    "pebruari": 2,
    "maret": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "agustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "nopember": 11,
    "desember": 12,
}
_SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "agu": 8,
    "agt": 8,
    "ags": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "aug": 8,
    "oct": 10,
    "dec": 12,
    "nov": 11,
    "des": 12,
}
_WEEKDAYS = {
    "senin": 0,
    "selasa": 1,
    "rabu": 2,
    "kamis": 3,
    "jumat": 4,
    "jum'at": 4,
    "jum’at": 4,
    "sabtu": 5,
    "minggu": 6,
    "ahad": 6,
}


def _moved(words: tuple[str, ...], period: Period) -> dict[str, tuple[Period, int]]:
    steps = {"lalu": -1, "yang lalu": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1}
    return {f"{word} {step}": (period, count) for word in words for step, count in steps.items()}


CALENDAR = Calendar(
    months={**_MONTHS, **_SHORT_MONTHS},
    doubtful_months=frozenset({"maret", "april", "mei", "juni", "juli", *_SHORT_MONTHS}),
    month_cues=words("""
        pada bulan sejak hingga sampai dari di awal akhir pertengahan selama mulai per dan antara sebelum
        setelah tiap setiap
    """),
    weekdays=_WEEKDAYS,
    bare_weekdays=frozenset(_WEEKDAYS),
    day_parts=("pagi", "siang", "sore", "petang", "malam", "dini hari", "subuh", "kemarin", "ini", "lalu", "depan"),
    date_words=("tanggal", "tgl"),
    year_cues=words("""
        tahun pada sejak hingga sampai awal akhir pertengahan per sepanjang selama periode tahunnya
    """),
    phrases={
        "kemarin lusa": (Period.DAY, -2),
        "kemarin": (Period.DAY, -1),
        "kemarin malam": (Period.DAY, -1),
        "tadi malam": (Period.DAY, -1),
        "semalam": (Period.DAY, -1),
        "hari ini": (Period.DAY, 0),
        "tadi pagi": (Period.DAY, 0),
        "tadi siang": (Period.DAY, 0),
        "tadi sore": (Period.DAY, 0),
        "pagi ini": (Period.DAY, 0),
        "siang ini": (Period.DAY, 0),
        "sore ini": (Period.DAY, 0),
        "malam ini": (Period.DAY, 0),
        "pagi tadi": (Period.DAY, 0),
        "siang tadi": (Period.DAY, 0),
        "sore tadi": (Period.DAY, 0),
        "nanti malam": (Period.DAY, 0),
        "besok": (Period.DAY, 1),
        "esok hari": (Period.DAY, 1),
        "lusa": (Period.DAY, 2),
        **_moved(("minggu", "pekan"), Period.WEEK),
        **_moved(("bulan",), Period.MONTH),
        **_moved(("tahun",), Period.YEAR),
    },
    steps_after={"lalu": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1, "nanti": 1},
    periods={
        "hari": Period.DAY,
        "minggu": Period.WEEK,
        "pekan": Period.WEEK,
        "bulan": Period.MONTH,
        "tahun": Period.YEAR,
    },
    ago=frozenset({"lalu", "silam"}),
    ago_links=("yang",),
    future=frozenset({"akan", "bakal", "depan", "mendatang", "nanti", "besok", "rencananya", "dijadwalkan"}),
    range_words=("hingga", "sampai", "sampai dengan", "s/d", "s.d.", "dan", "atau"),
)
