"""The board's own words, in English and Indonesian."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class BoardWording:
    """The headings and phrases of the board in one language."""

    code: str
    board: str
    made: str
    narrowed_desk: str
    narrowed_person: str
    period: str
    to: str
    articles: str
    no_articles: str
    claims_open: str
    due: str
    overdue: str
    no_deadline: str
    in_the_way: str
    nothing_in_the_way: str
    to_be_seen: str
    done: str
    of: str
    covered: str
    oldest_query: str
    touched: str
    nobody: str
    ran: str
    verifies: str
    work: str
    no_work: str
    person: str
    day: str
    judged: str
    attached: str
    signed: str
    acts: str
    to_check: str
    to_check_of: str
    no_times: str
    carriers: str
    source: str
    claims: str
    causes: str
    no_causes: str
    no_cause: str
    minutes: str
    hours: str
    days: str


ENGLISH = BoardWording(
    code="en",
    board="The board",
    made="as of",
    narrowed_desk="desk",
    narrowed_person="person",
    period="Figures from",
    to="to",
    articles="Articles",
    no_articles="No article.",
    claims_open="Claims of the articles on their way",
    due="due",
    overdue="overdue since",
    no_deadline="no deadline",
    in_the_way="in the way",
    nothing_in_the_way="nothing in the way",
    to_be_seen="uncovered stretches to be seen",
    done="claims done",
    of="of",
    covered="of the words covered",
    oldest_query="oldest query",
    touched="touched since it was cleared",
    nobody="nobody yet",
    ran="ran",
    verifies="verifies it until",
    work="Work, by person and day",
    no_work="Nothing was done.",
    person="Person",
    day="Day",
    judged="Claims judged",
    attached="Sources attached",
    signed="Claims signed",
    acts="Acts",
    to_check="Median time to check a claim",
    to_check_of="claims that somebody took up and judged",
    no_times="No claim was taken up and judged.",
    carriers="Sources that carry most claims",
    source="Source",
    claims="Claims",
    causes="Corrections by cause",
    no_causes="No corrections.",
    no_cause="no cause given",
    minutes="{} min",
    hours="{} h",
    days="{} days",
)

INDONESIAN = BoardWording(
    code="id",
    board="Papan",
    made="per",
    narrowed_desk="meja",
    narrowed_person="orang",
    period="Angka dari",
    to="sampai",
    articles="Artikel",
    no_articles="Tidak ada artikel.",
    claims_open="Klaim artikel yang sedang berjalan",
    due="tenggat",
    overdue="lewat tenggat sejak",
    no_deadline="tanpa tenggat",
    in_the_way="hal menghalangi",
    nothing_in_the_way="tidak ada yang menghalangi",
    to_be_seen="bagian tanpa klaim perlu dilihat",
    done="klaim selesai",
    of="dari",
    covered="kata tercakup",
    oldest_query="pertanyaan tertua",
    touched="tersentuh sesudah diloloskan",
    nobody="belum ada orang",
    ran="terbit",
    verifies="memverifikasi sampai",
    work="Pekerjaan, per orang dan hari",
    no_work="Tidak ada yang dikerjakan.",
    person="Orang",
    day="Hari",
    judged="Klaim dinilai",
    attached="Sumber dilampirkan",
    signed="Klaim ditandatangani",
    acts="Tindakan",
    to_check="Median waktu memeriksa klaim",
    to_check_of="klaim yang diambil dan dinilai",
    no_times="Belum ada klaim yang diambil dan dinilai.",
    carriers="Sumber yang menopang klaim terbanyak",
    source="Sumber",
    claims="Klaim",
    causes="Ralat menurut sebab",
    no_causes="Tidak ada ralat.",
    no_cause="tanpa sebab",
    minutes="{} mnt",
    hours="{} jam",
    days="{} hari",
)


def board_wording(language: str) -> BoardWording:
    """The words for ``language``; English for one that has none."""
    return INDONESIAN if language == "id" else ENGLISH


def lasting(span: timedelta, words: BoardWording) -> str:
    """How long something lasts or waits: "25 min", "3 h", "2 days"."""
    minutes = max(0, round(span.total_seconds() / 60))
    if minutes < 60:
        return words.minutes.format(minutes)
    return words.hours.format(round(minutes / 60)) if minutes < 48 * 60 else words.days.format(round(minutes / 1440))
