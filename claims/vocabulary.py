"""The words of the house: what a claim's fields may say, and how each is written and drawn.

Four independent fields, never one list: *status* is about the work, *verdict* about the words as printed, *fix* about
what happens to the copy, and sign-offs (by *role*) about who stands behind it. A value's string is its name in JSON,
in the database and on the command line, and never changes. Every value has a glyph of one terminal cell and a word, so
that none is ever told by colour alone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """Where the work on a claim stands."""

    OPEN = "open"
    CHECKING = "checking"
    QUERY = "query"
    CHECKED = "checked"
    OUT_OF_SCOPE = "out_of_scope"
    STALE = "stale"
    GONE = "gone"


class Verdict(StrEnum):
    """What was found about the words as printed."""

    SUPPORTED = "supported"
    SUPPORTED_IF_CHANGED = "supported_if_changed"
    CONTRADICTED = "contradicted"
    SOURCES_CONFLICT = "sources_conflict"
    NO_EVIDENCE = "no_evidence"
    ATTRIBUTION_ONLY = "attribution_only"


class Fix(StrEnum):
    """What happens to the copy."""

    NONE = "none"
    PROPOSED = "proposed"
    MADE = "made"
    CUT = "cut"
    STET = "stet"


class Role(StrEnum):
    """In which capacity somebody signs."""

    CHECKER = "checker"
    SECOND_READER = "second_reader"
    LEAD = "lead"
    LEGAL = "legal"


class Tier(StrEnum):
    """How near a source stands to the fact."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"


class Stance(StrEnum):
    """What a passage does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    MENTIONS = "mentions"


class SourceKind(StrEnum):
    """What a source is."""

    WEB_PAGE = "web_page"
    DOCUMENT = "document"
    DATASET = "dataset"
    INTERVIEW = "interview"
    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    PAPER = "paper"
    OBSERVATION = "observation"
    WIRE = "wire"
    PREVIOUS_CHECK = "previous_check"


class CheckOutcome(StrEnum):
    """What came of looking at a source again."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MOVED = "moved"
    GONE = "gone"
    FAILED = "failed"


class Way(StrEnum):
    """By what way somebody was asked for a reply."""

    CALL = "call"
    MAIL = "mail"
    CHAT = "chat"
    LETTER = "letter"
    VISIT = "visit"


class Answer(StrEnum):
    """What came of asking somebody for a reply."""

    WAITING = "waiting"
    ANSWERED = "answered"
    DECLINED = "declined"
    UNREACHED = "unreached"


class Condition(StrEnum):
    """The four on which Dewan Pers' guideline for cyber media (2012, 2.c) lets news run before it is verified."""

    URGENT = "urgent_public_interest"
    NAMED_SOURCE = "named_first_source"
    OUT_OF_REACH = "subject_out_of_reach"
    READERS_TOLD = "readers_told"


class Remedy(StrEnum):
    """What is done about what ran."""

    ERRATUM = "erratum"
    CORRECTION = "correction"
    REPLY = "reply"
    UPDATE = "update"
    RETRACTION = "retraction"


class Cause(StrEnum):
    """Why what ran was wrong."""

    SOURCE_WRONG = "source_wrong"
    MISREAD = "misread"
    NO_CLAIM = "no_claim"
    LET_PASS = "let_pass"
    COPY_CHANGED = "copy_changed"
    OVERTAKEN = "overtaken"
    SLIP = "slip"
    ONE_SIDED = "one_sided"


class Stage(StrEnum):
    """Where an article is on its way through the house."""

    NEW = "new"
    CHECKING = "being_checked"
    READY = "ready"
    CLEARED = "cleared"
    REOPENED = "reopened"
    RAN = "ran"
    UNVERIFIED = "unverified"
    PUT_AWAY = "put_away"


class Relation(StrEnum):
    """How a quantity's value relates to the number meant."""

    EXACTLY = "exactly"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    NEARLY = "nearly"
    ABOUT = "about"
    BETWEEN = "between"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    MILLIONS = "millions"


Term = (
    Status | Verdict | Fix | Role | Tier | Stance | SourceKind | CheckOutcome | Way | Answer | Condition | Remedy | Cause | Stage
)


class Label(NamedTuple):
    """How a value is written and drawn. ``glyph`` and ``ascii`` are one cell wide; ``ascii`` is for bare terminals."""

    glyph: str
    ascii: str
    english: str
    indonesian: str


LABELS: dict[Term, Label] = {
    Status.OPEN: Label("○", "o", "open", "terbuka"),
    Status.CHECKING: Label("◐", "~", "checking", "diperiksa"),
    Status.QUERY: Label("?", "?", "query", "tanya"),
    Status.CHECKED: Label("✓", "+", "checked", "selesai"),
    Status.OUT_OF_SCOPE: Label("–", "-", "out of scope", "di luar lingkup"),
    Status.STALE: Label("↻", "!", "stale", "basi"),
    Status.GONE: Label("∅", "0", "gone", "hilang"),
    Verdict.SUPPORTED: Label("✓", "+", "supported", "terbukti"),
    Verdict.SUPPORTED_IF_CHANGED: Label("±", "*", "supported if changed", "terbukti bila diubah"),
    Verdict.CONTRADICTED: Label("✗", "x", "contradicted", "terbantah"),
    Verdict.SOURCES_CONFLICT: Label("≠", "#", "sources conflict", "sumber bertentangan"),
    Verdict.NO_EVIDENCE: Label("□", "_", "no evidence", "tanpa bukti"),
    Verdict.ATTRIBUTION_ONLY: Label("»", ">", "attribution only", "hanya atribusi"),
    Fix.NONE: Label("·", ".", "no fix", "tanpa perbaikan"),
    Fix.PROPOSED: Label("✎", "p", "fix proposed", "perbaikan diusulkan"),
    Fix.MADE: Label("✔", "m", "fix made", "sudah diperbaiki"),
    Fix.CUT: Label("✂", "c", "cut", "dihapus"),
    Fix.STET: Label("=", "=", "stet", "dipertahankan"),
    Role.CHECKER: Label("①", "1", "checker", "pemeriksa"),
    Role.SECOND_READER: Label("②", "2", "second reader", "pembaca kedua"),
    Role.LEAD: Label("③", "3", "lead", "penanggung jawab"),
    Role.LEGAL: Label("§", "$", "legal", "hukum"),
    Tier.PRIMARY: Label("●", "1", "primary", "primer"),
    Tier.SECONDARY: Label("◍", "2", "secondary", "sekunder"),
    Tier.TERTIARY: Label("◌", "3", "tertiary", "tersier"),
    Stance.SUPPORTS: Label("+", "+", "supports", "mendukung"),
    Stance.CONTRADICTS: Label("−", "-", "contradicts", "membantah"),
    Stance.MENTIONS: Label("·", ".", "mentions", "menyebut"),
    SourceKind.WEB_PAGE: Label("◫", "w", "web page", "laman web"),
    SourceKind.DOCUMENT: Label("▤", "d", "document", "dokumen"),
    SourceKind.DATASET: Label("▦", "t", "dataset", "kumpulan data"),
    SourceKind.INTERVIEW: Label("◖", "i", "interview", "wawancara"),
    SourceKind.PHONE: Label("☏", "p", "phone call", "telepon"),
    SourceKind.EMAIL: Label("✉", "e", "e-mail", "surel"),
    SourceKind.MESSAGE: Label("◧", "m", "message", "pesan"),
    SourceKind.PAPER: Label("▯", "a", "on paper", "di atas kertas"),
    SourceKind.OBSERVATION: Label("◉", "o", "observation", "pengamatan"),
    SourceKind.WIRE: Label("≋", "n", "wire", "kantor berita"),
    SourceKind.PREVIOUS_CHECK: Label("↩", "c", "previous check", "pemeriksaan terdahulu"),
    CheckOutcome.UNCHANGED: Label("=", "=", "unchanged since we captured it", "tidak berubah sejak disimpan"),
    CheckOutcome.CHANGED: Label("↻", "!", "changed", "berubah"),
    CheckOutcome.MOVED: Label("→", ">", "moved", "pindah"),
    CheckOutcome.GONE: Label("∅", "0", "gone", "hilang"),
    CheckOutcome.FAILED: Label("✗", "x", "could not be looked at", "gagal diperiksa"),
    Way.CALL: Label("☏", "c", "phone call", "telepon"),
    Way.MAIL: Label("✉", "m", "e-mail", "surel"),
    Way.CHAT: Label("◧", "t", "message", "pesan"),
    Way.LETTER: Label("▤", "l", "letter", "surat"),
    Way.VISIT: Label("◖", "v", "in person", "bertemu"),
    Answer.WAITING: Label("…", ".", "waiting", "menunggu"),
    Answer.ANSWERED: Label("✓", "+", "answered", "menjawab"),
    Answer.DECLINED: Label("✗", "x", "declined to answer", "menolak menjawab"),
    Answer.UNREACHED: Label("∅", "0", "no answer", "tidak menjawab"),
    Condition.URGENT: Label("1", "1", "urgent public interest", "kepentingan publik yang mendesak"),
    Condition.NAMED_SOURCE: Label(
        "2", "2", "first source named, credible, competent", "sumber pertama jelas, kredibel, kompeten"
    ),
    Condition.OUT_OF_REACH: Label("3", "3", "its subject can't be reached", "subjek berita tidak dapat dihubungi"),
    Condition.READERS_TOLD: Label("4", "4", "readers are told it isn't verified", "pembaca diberi tahu belum terverifikasi"),
    Remedy.ERRATUM: Label("✎", "e", "erratum", "ralat"),
    Remedy.CORRECTION: Label("±", "*", "correction", "koreksi"),
    Remedy.REPLY: Label("»", ">", "right of reply", "hak jawab"),
    Remedy.UPDATE: Label("↻", "u", "update", "pemutakhiran"),
    Remedy.RETRACTION: Label("✗", "x", "retraction", "pencabutan"),
    Cause.SOURCE_WRONG: Label("◌", "s", "the source was wrong", "sumbernya keliru"),
    Cause.MISREAD: Label("≠", "r", "we misread the source", "sumber salah dibaca"),
    Cause.NO_CLAIM: Label("□", "n", "it was in no claim", "tidak masuk klaim"),
    Cause.LET_PASS: Label("✓", "p", "checked, and wrongly let pass", "diperiksa tetapi lolos"),
    Cause.COPY_CHANGED: Label("↻", "c", "the copy changed after checking", "naskah berubah sesudah diperiksa"),
    Cause.OVERTAKEN: Label("»", ">", "overtaken by events", "didahului peristiwa"),
    Cause.SLIP: Label("✎", "t", "a slip in writing or typesetting", "salah tulis"),
    Cause.ONE_SIDED: Label("◐", "o", "the other side was not heard", "pihak lain tidak ditanya"),
    Stage.NEW: Label("○", "o", "not begun", "belum dimulai"),
    Stage.CHECKING: Label("◐", "~", "being checked", "sedang diperiksa"),
    Stage.READY: Label("◕", ">", "to be cleared", "menunggu diloloskan"),
    Stage.CLEARED: Label("✓", "+", "cleared", "diloloskan"),
    Stage.REOPENED: Label("↻", "!", "touched since it was cleared", "tersentuh sesudah diloloskan"),
    Stage.RAN: Label("▣", "r", "published", "terbit"),
    Stage.UNVERIFIED: Label("△", "^", "published before verification", "terbit sebelum verifikasi"),
    Stage.PUT_AWAY: Label("–", "-", "put away", "disingkirkan"),
}


def label(term: Term, language: str = "en") -> str:
    """The word for ``term`` in ``language`` (``"id"`` or anything else, which is English)."""
    entry = LABELS[term]
    return entry.indonesian if language == "id" else entry.english


def glyph(term: Term, *, ascii_only: bool = False) -> str:
    """The one-cell sign for ``term``."""
    entry = LABELS[term]
    return entry.ascii if ascii_only else entry.glyph
