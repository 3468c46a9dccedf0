"""The audit trail in words: one sentence for each entry.

The sentence says who did what to what, and what was before ("Rina judged 1.13 contradicted; it was open"). A verb that has
no sentence of its own is told by its name and by what differs, so that nothing on record is ever left untold.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from string import Formatter
from typing import Any, cast

from claims.phrase import Phrase, phrase
from claims.vocabulary import (
    Answer,
    Cause,
    CheckOutcome,
    Fix,
    Remedy,
    Role,
    SourceKind,
    Stance,
    Status,
    Term,
    Tier,
    Verdict,
    Way,
    label,
)
from factcheck.desk.views import EventView
from factcheck.i18n import N_, said
from factcheck.i18n.retelling import retold

Fields = Mapping[str, Any]

_SENTENCES: dict[str, str] = {
    "import": N_("{actor} brought in {subject}, “{title}”, with {claims} claims"),
    "revise": N_("{actor} took new copy of {subject}: revision {revision}"),
    "title": N_("{actor} gave {subject} the title “{title}”"),
    "deadline": N_("{actor} set the deadline of {subject}: {deadline}"),
    "authors": N_("{actor} set the byline of {subject}: {authors}"),
    "desk": N_("{actor} put {subject} on the desk {desk}"),
    "create": N_("{actor} made claim {subject}: “{wording}”"),
    "judge": N_("{actor} judged {subject} {verdict}; it was {was}"),
    "move": N_("{actor} moved {subject} to {status}; it was {was}"),
    "assign": N_("{actor} gave {subject} to {assignee}"),
    "fix": N_("{actor} set the fix of {subject}: {fix}"),
    "sign": N_("{actor} signed {subject} as {role}"),
    "reject": N_("{actor} sent {subject} back"),
    "reshape": N_("{actor} gave {subject} other words: “{text}”"),
    "reword": N_("{actor} reworded {subject}: “{wording}”"),
    "split": N_("{actor} split {subject}; it keeps “{text}”"),
    "merge": N_("{actor} merged another claim into {subject}: “{text}”"),
    "absorb": N_("{actor} let {subject} go into another claim"),
    "note": N_("{actor} noted on {subject}"),
    "reopen": N_("{actor} reopened {subject}; it was {was}"),
    "stale": N_("{actor} changed the words of {subject}; it was {was}"),
    "gone": N_("{actor} cut the words of {subject}; it was {was}"),
    "back": N_("{actor} brought the words of {subject} back"),
    "confirm": N_("{actor} confirmed {subject}, whose own words stand"),
    "adverse": N_("{actor} said whether {subject} speaks against somebody"),
    "override": N_("{actor} let an objection to {subject} pass"),
    "join": N_("{actor} joined {subject} with another place"),
    "attach": N_("{actor} attached {name} to {claim}: it {stance} it"),
    "stance": N_("{actor} corrected what {subject} does: it {stance}"),
    "annotate": N_("{actor} corrected the note on {subject}"),
    "passage": N_("{actor} let {subject} rest on “{exact}”"),
    "withdraw": N_("{actor} withdrew {subject}"),
    "origin": N_("{actor} corrected where {subject} comes from"),
    "capture": N_("{actor} captured {subject}"),
    "look": N_("{actor} looked at {subject} again: {outcome}"),
    "source_changed": N_("{actor} found that a source of {subject} changed; it was {was}"),
    "archive": N_("{actor} asked for a public copy of {subject}"),
    "archive_asked": N_("{actor} looked for a public copy of {subject}"),
    "reveal": N_("{actor} asked who {subject} is"),
    "wrong_passphrase": N_("{actor} gave a wrong passphrase for {subject}"),
    "seal": N_("{actor} sealed the confidential sources under a new passphrase"),
    "set_aside": N_("{actor} set words aside: {reason}"),
    "take_back": N_("{actor} took {subject} back into the text"),
    "acknowledge": N_("{actor} saw words that no claim covers and let them stand"),
    "ask": N_("{actor} asked {asked} for a reply"),
    "reply": N_("{actor} recorded what came of {subject}"),
    "clear": N_("{actor} cleared the article at revision {revision}"),
    "publish": N_("{actor} recorded that the article ran"),
    "correct": N_("{actor} corrected the published article"),
    "restore": N_("{actor} restored a backup with {entries} entries"),
    "undo": N_("{actor} took back what was done to {subject}"),
    "redo": N_("{actor} did again what was taken back on {subject}"),
}

_ANY = N_("{actor}: {verb} {subject}")
"""An entry that has no sentence of its own."""

_SUBJECTS = {
    "article": N_("article {name}"),
    "source": N_("source {name}"),
    "evidence": N_("evidence {name}"),
    "set_aside": N_("set-aside words"),
    "reply": N_("reply {name}"),
    "gap": N_("uncovered words"),
    "clearance": N_("the clearance"),
    "publication": N_("the publication"),
    "correction": N_("the correction"),
    "sealing_key": N_("the seals"),
    "database": N_("the database"),
}

_FIELDS = {
    "status": N_("status"),
    "verdict": N_("verdict"),
    "void_verdict": N_("void verdict"),
    "fix": N_("fix"),
    "fix_wording": N_("new wording"),
    "fix_by": N_("fix decided by"),
    "fix_reason": N_("reason for the fix"),
    "reason": N_("reason"),
    "assignee": N_("given to"),
    "asked_by": N_("asked by"),
    "asked_of": N_("asked of"),
    "asked_at": N_("asked at"),
    "note": N_("note"),
    "adverse": N_("speaks against somebody"),
    "against": N_("against whom"),
    "wording": N_("wording"),
    "text": N_("words"),
    "sentence": N_("sentence"),
    "said_by": N_("said by"),
    "overrides": N_("overrides"),
    "sign_offs": N_("sign-offs"),
    "stance": N_("stance"),
    "exact": N_("passage"),
    "locator": N_("place"),
    "withdrawn": N_("withdrawn"),
    "origin": N_("origin"),
    "tier": N_("tier"),
    "kind": N_("kind"),
    "name": N_("name"),
    "title": N_("title"),
    "authors": N_("byline"),
    "asked": N_("asked"),
    "way": N_("way"),
    "tries": N_("tries"),
    "answer": N_("answer"),
    "answered_at": N_("answered at"),
    "words": N_("words"),
    "printed": N_("printed"),
    "same_as": N_("same as"),
    "undoes": N_("takes back entry"),
    "redoes": N_("does again entry"),
    "remedy": N_("remedy"),
    "cause": N_("cause"),
    "language": N_("language"),
    "deadline": N_("deadline"),
    "desk": N_("desk"),
    "revision": N_("revision"),
    "claims": N_("claims"),
    "claim": N_("claim"),
    "source": N_("source"),
    "snapshot": N_("snapshot"),
    "spans": N_("places"),
    "start": N_("start"),
    "end": N_("end"),
    "outcome": N_("outcome"),
    "touched": N_("touched"),
    "stale": N_("stale"),
    "gone": N_("gone"),
    "back": N_("brought back"),
    "added": N_("added"),
    "retouched": N_("touched again"),
    "dropped": N_("taken back"),
    "role": N_("role"),
    "by": N_("by"),
    "entries": N_("entries"),
    "head": N_("head"),
    "seals": N_("seals"),
    "sha256": N_("SHA-256"),
    "wordings": N_("SHA-256 of the wordings"),
}
"""What the record's fields are called; others go by their own name."""

_TERMS: dict[str, Callable[[str], Term]] = {
    "status": Status,
    "verdict": Verdict,
    "void_verdict": Verdict,
    "fix": Fix,
    "stance": Stance,
    "role": Role,
    "tier": Tier,
    "kind": SourceKind,
    "outcome": CheckOutcome,
    "way": Way,
    "answer": Answer,
    "remedy": Remedy,
    "cause": Cause,
}
_TOLD_IN_FULL = ("reason", "fix_wording", "note")
"""What a person wrote is quoted after the sentence."""
_MOMENTS = frozenset({"asked_at", "answered_at", "deadline"})
"""Fields that hold a moment, as ISO 8601 writes it."""
_TOLD_BY_OTHERS = frozenset({"reopened", "rows", "shape"})
"""Fields that are told by others beside them: what a claim rested on, by its words, their sentence and who said so; and hashes of
the rows that were written.
"""


def told(event: EventView, language: str = "en") -> str:
    """The entry as a sentence, without its time."""
    return said(sentence(event.actor, event.verb, event.subject, event.before, event.after), language)


def sentence(actor: str, verb: str, subject: str, before: Fields, after: Fields) -> Phrase:
    """What an entry says, as a sentence that can be said in another language."""
    template = _SENTENCES.get(verb, _ANY)
    values = {name: _value(name, value) for name, value in after.items()}
    values |= {"actor": actor, "subject": named(subject), "verb": verb.replace("_", " ")}
    values["was"] = _value("status", before.get("status") or after.get("status"))
    if role := _newest_role(after.get("sign_offs")):
        values["role"] = _value("role", role)
    blanks = {name: values.get(name, "–") for _, name, _, _ in Formatter().parse(template) if name}
    filled = phrase(template, **blanks)
    written = "".join(f" (“{one}”)" for one in _written(verb, after)) if verb in _SENTENCES else ""
    return phrase("{told}{written}", told=filled, written=written) if written else filled


def changes(before: Fields, after: Fields, language: str = "en") -> list[str]:
    """What differs, a field each: ``status: open → checked``; what was nothing before is told by what it is now."""
    found = []
    for field in dict.fromkeys([*before, *after]):
        if field in _TOLD_BY_OTHERS or (field == "withdrawn" and not after.get(field)):
            continue
        was, now = (_shown(field, of.get(field), language) for of in (before, after))
        if was != now:
            name = said(_FIELDS.get(field, field.replace("_", " ")), language)
            found.append(f"{name}: {f'{was} → ' if was else ''}{now or '–'}")
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


def _newest_role(sign_offs: object) -> str:
    found = sign_offs if isinstance(sign_offs, Sequence) and sign_offs else [{}]
    return str(found[-1].get("role", ""))


def _value(name: str, value: object) -> str:
    """What a blank is filled with: a word of the vocabulary where that is what the field holds, else what a person reads."""
    try:
        return _TERMS[name](str(value))
    except (KeyError, ValueError):
        return plain(value) or "–"


def _shown(field: str, value: object, language: str) -> str:
    if isinstance(value, Mapping):
        return " ".join(words for name, one in value.items() if (words := _shown(name, one, language)))
    if isinstance(value, list | tuple):
        return ", ".join(_shown(field, one, language) for one in value)
    if field in _MOMENTS and isinstance(value, str):
        return f"{value[:16].replace('T', ' ')} UTC"
    if field == "void" and isinstance(value, str):
        return f"({said(phrase('void: {why}', why=retold(value, language)), language)})"
    if value is None or field not in _TERMS:
        return plain(value)
    found = _value(field, value)
    return label(cast("Term", found), language) if isinstance(found, StrEnum) else found


def named(subject: str) -> str:
    """What an event is about: ``claim:1.3`` as ``1.3``, ``article:1`` as ``article 1``."""
    kind, _, name = subject.partition(":")
    if kind == "claim":
        return name
    return phrase(_SUBJECTS[kind], name=name) if kind in _SUBJECTS else kind.replace("_", " ")


def _written(verb: str, after: Fields) -> list[str]:
    """What a person wrote, to be quoted after the sentence."""
    words = [plain(after.get(field)) for field in _TOLD_IN_FULL if verb != "set_aside" or field != "reason"]
    return [one for one in words if one]
