"""The audit trail in words: one sentence for each entry, in English or Indonesian.

The sentence says who did what to what, and what was before ("Rina judged 1.13 contradicted; it was open"). A verb that has
no sentence of its own is told by its name and by what differs, so that nothing on record is ever left untold.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from claims.vocabulary import Fix, Role, Stance, Status, Term, Verdict, label
from factcheck.desk.views import EventView

Fields = Mapping[str, Any]

_SENTENCES: dict[str, tuple[str, str]] = {
    "import": ("brought in {subject}, “{title}”, with {claims} claims", "memasukkan {subject}, “{title}”, dengan {claims} klaim"),
    "revise": ("took new copy of {subject}: revision {revision}", "memasukkan naskah baru {subject}: revisi {revision}"),
    "title": ("gave {subject} the title “{title}”", "memberi {subject} judul “{title}”"),
    "deadline": ("set the deadline of {subject}: {deadline}", "menetapkan tenggat {subject}: {deadline}"),
    "authors": ("set the byline of {subject}: {authors}", "mencatat penulis {subject}: {authors}"),
    "desk": ("put {subject} on the desk {desk}", "menaruh {subject} di meja {desk}"),
    "create": ("made claim {subject}: “{wording}”", "membuat klaim {subject}: “{wording}”"),
    "judge": ("judged {subject} {verdict}; it was {was}", "menilai {subject} {verdict}; tadinya {was}"),
    "move": ("moved {subject} to {status}; it was {was}", "memindahkan {subject} ke {status}; tadinya {was}"),
    "assign": ("gave {subject} to {assignee}", "menyerahkan {subject} kepada {assignee}"),
    "fix": ("set the fix of {subject}: {fix}", "mencatat perbaikan {subject}: {fix}"),
    "sign": ("signed {subject} as {role}", "menandatangani {subject} sebagai {role}"),
    "reject": ("sent {subject} back", "mengembalikan {subject}"),
    "reshape": ("gave {subject} other words: “{text}”", "memberi {subject} kata-kata lain: “{text}”"),
    "reword": ("reworded {subject}: “{wording}”", "merumuskan ulang {subject}: “{wording}”"),
    "split": ("split {subject}; it keeps “{text}”", "membelah {subject}; yang tinggal “{text}”"),
    "merge": ("merged another claim into {subject}: “{text}”", "menggabungkan klaim lain ke {subject}: “{text}”"),
    "absorb": ("let {subject} go into another claim", "meleburkan {subject} ke klaim lain"),
    "note": ("noted on {subject}", "mencatat pada {subject}"),
    "reopen": ("reopened {subject}; it was {was}", "membuka lagi {subject}; tadinya {was}"),
    "stale": ("changed the words of {subject}; it was {was}", "mengubah kata-kata {subject}; tadinya {was}"),
    "gone": ("cut the words of {subject}; it was {was}", "menghapus kata-kata {subject}; tadinya {was}"),
    "back": ("brought the words of {subject} back", "mengembalikan kata-kata {subject}"),
    "confirm": ("confirmed {subject}, whose own words stand", "menegaskan {subject}, yang katanya sendiri tetap"),
    "adverse": ("said whether {subject} speaks against somebody", "menyatakan apakah {subject} merugikan seseorang"),
    "override": ("let an objection to {subject} pass", "mengesampingkan keberatan atas {subject}"),
    "join": ("joined {subject} with another place", "menggabungkan {subject} dengan tempat lain"),
    "attach": ("attached {name} to {claim}: it {stance} it", "melampirkan {name} ke {claim}: {stance}"),
    "stance": ("corrected what {subject} does: it {stance}", "membetulkan arah {subject}: {stance}"),
    "annotate": ("corrected the note on {subject}", "membetulkan catatan pada {subject}"),
    "passage": ("let {subject} rest on “{exact}”", "mendasarkan {subject} pada “{exact}”"),
    "withdraw": ("withdrew {subject}", "menarik {subject}"),
    "origin": ("corrected where {subject} comes from", "membetulkan asal {subject}"),
    "capture": ("captured {subject}", "menyimpan {subject}"),
    "look": ("looked at {subject} again: {outcome}", "melihat lagi {subject}: {outcome}"),
    "source_changed": (
        "found that a source of {subject} changed; it was {was}",
        "mendapati sumber {subject} berubah; tadinya {was}",
    ),
    "archive": ("asked for a public copy of {subject}", "meminta salinan publik {subject}"),
    "archive_asked": ("looked for a public copy of {subject}", "mencari salinan publik {subject}"),
    "reveal": ("asked who {subject} is", "meminta identitas {subject}"),
    "wrong_passphrase": ("gave a wrong passphrase for {subject}", "memberi frasa sandi yang salah untuk {subject}"),
    "seal": ("sealed the confidential sources under a new passphrase", "menyegel sumber rahasia dengan frasa sandi baru"),
    "set_aside": ("set words aside: {reason}", "mengesampingkan kata-kata: {reason}"),
    "take_back": ("took {subject} back into the text", "mengembalikan {subject} ke naskah"),
    "acknowledge": ("saw words that no claim covers and let them stand", "melihat kata-kata tanpa klaim dan membiarkannya"),
    "ask": ("asked {asked} for a reply", "meminta tanggapan {asked}"),
    "clear": ("cleared the article at revision {revision}", "meloloskan artikel pada revisi {revision}"),
    "publish": ("recorded that the article ran", "mencatat bahwa artikel terbit"),
    "correct": ("corrected the published article", "meralat artikel yang sudah terbit"),
    "restore": ("restored a backup with {entries} entries", "memulihkan cadangan dengan {entries} catatan"),
    "undo": ("took back what was done to {subject}", "membatalkan perubahan pada {subject}"),
    "redo": ("did again what was taken back on {subject}", "mengulang perubahan pada {subject}"),
}

_SUBJECTS: dict[str, tuple[str, str]] = {
    "article": ("article {name}", "artikel {name}"),
    "claim": ("{name}", "{name}"),
    "source": ("source {name}", "sumber {name}"),
    "evidence": ("evidence {name}", "bukti {name}"),
    "set_aside": ("set-aside words", "kata-kata yang dikesampingkan"),
}

_TERMS: dict[str, Callable[[str], Term]] = {"status": Status, "verdict": Verdict, "fix": Fix, "stance": Stance, "role": Role}
_TOLD_IN_FULL = ("reason", "fix_wording", "note")
"""What a person wrote is quoted after the sentence."""
_TOLD_BY_OTHERS = frozenset({"reopened"})
"""Fields that are told by others beside them: what a claim rested on, by its words, their sentence and who said so."""


def told(event: EventView, language: str = "en") -> str:
    """The entry as a sentence, without its time."""
    sentence = _SENTENCES.get(event.verb)
    if sentence is None:
        return f"{event.actor}: {event.verb.replace('_', ' ')} {named(event.subject, language)}"
    filled = sentence[int(language == "id")].format_map(_Words(event, language))
    return f"{event.actor} {filled}{_written(event)}"


def changes(before: Fields, after: Fields) -> list[str]:
    """What differs, a field each: ``status: open → checked``; what was nothing before is told by what it is now."""
    found = []
    for field in dict.fromkeys([*before, *after]):
        if field in _TOLD_BY_OTHERS:
            continue
        was, now = plain(before.get(field)), plain(after.get(field))
        if was != now:
            found.append(f"{field.replace('_', ' ')}: {f'{was} → ' if was else ''}{now or '–'}")
    return found


def plain(value: object) -> str:
    """A value of the record as a person reads it; nothing, no and an empty list are not worth a word."""
    if isinstance(value, Mapping):
        return " ".join(words for words in map(plain, value.values()) if words)
    if isinstance(value, list | tuple):
        return ", ".join(map(plain, value))
    if isinstance(value, bool):
        return "✓" if value else ""
    return "" if value is None else str(value)


class _Words(dict[str, str]):
    """What a sentence's blanks are filled with; a blank that the entry says nothing of is a dash."""

    def __init__(self, event: EventView, language: str) -> None:
        super().__init__({name: _word(name, value, language) for name, value in event.after.items()})
        self["subject"] = named(event.subject, language)
        self["was"] = _word("status", event.before.get("status") or event.after.get("status"), language)
        role = _newest_role(event.after.get("sign_offs"))
        if role:
            self["role"] = _word("role", role, language)

    def __missing__(self, name: str) -> str:
        return "–"


def _newest_role(sign_offs: object) -> str:
    found = sign_offs if isinstance(sign_offs, Sequence) and sign_offs else [{}]
    return str(found[-1].get("role", ""))


def _word(name: str, value: object, language: str) -> str:
    try:
        return label(_TERMS[name](str(value)), language)
    except (KeyError, ValueError):
        return plain(value) or "–"


def named(subject: str, language: str = "en") -> str:
    """What an event is about: ``claim:1.3`` as ``1.3``, ``article:1`` as ``article 1``."""
    kind, _, name = subject.partition(":")
    known = _SUBJECTS.get(kind)
    return known[int(language == "id")].format(name=name) if known else kind.replace("_", " ")


def _written(event: EventView) -> str:
    words = [plain(event.after.get(field)) for field in _TOLD_IN_FULL if event.verb != "set_aside" or field != "reason"]
    return "".join(f" (“{one}”)" for one in words if one)
