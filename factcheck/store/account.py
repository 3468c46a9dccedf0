"""Whether the tables say what the audit trail says: the state of everything is told again from the entries, and compared.

A row that no entry made, a row that is missing, and a row that says something else than the last entry about it are each
told in a sentence. What no entry speaks of by name is held to the hashes of rows in them (see ``written``).
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Select, String, select, type_coerce
from sqlmodel import SQLModel, col

from claims.phrase import phrase
from claims.vocabulary import Fix, Status
from factcheck.store import bulk
from factcheck.store.chain import Entry, wordings_digest
from factcheck.store.columns import UtcTime
from factcheck.store.records import (
    ArticleRecord,
    ClaimRecord,
    EvidenceRecord,
    RevisionRecord,
    SetAsideRecord,
    SignOffRecord,
    SnapshotRecord,
    SourceRecord,
)
from factcheck.store.rule_records import (
    ClearanceRecord,
    CorrectionRecord,
    GapRecord,
    OverrideRecord,
    PublicationRecord,
    ReplyRecord,
)
from factcheck.store.transactions import Reading
from factcheck.store.written import Written

_TABLES: dict[str, type[SQLModel]] = {
    "article": ArticleRecord,
    "evidence": EvidenceRecord,
    "gap": GapRecord,
    "clearance": ClearanceRecord,
    "reply": ReplyRecord,
    "publication": PublicationRecord,
    "correction": CorrectionRecord,
}
"""The kinds of subject whose rows are each made by an entry of their own. Claims and what is set aside come with a text."""

_NEW_CLAIM: dict[str, Any] = {
    **dict.fromkeys(("verdict", "void_verdict", "fix_wording", "reason", "assignee", "asked_of", "asked_at", "note")),
    **dict.fromkeys(("asked_by", "fix_by", "fix_reason", "adverse", "against", "reopened")),
    "joined_into": None,
    **{"status": Status.OPEN.value, "fix": Fix.NONE.value, "dropped": False},
}
_HANGING: dict[str, tuple[type[SQLModel], tuple[str, ...]]] = {
    "sign_offs": (SignOffRecord, ("role", "by", "void")),
    "overrides": (OverrideRecord, ("code", "by", "reason", "void")),
}
_MADE = "create"
_MOST_AT_ONCE = 100_000
"""How many gaps one entry may name: a forged one could name more than there is time to count."""
_NEVER_TOLD = frozenset({"quantities", "dates", "attribution", "elsewhere", "sentences", "states", "coverage"})
"""Columns that no entry speaks of, and that take long to read."""
_NOTHING_THERE: dict[str, dict[str, Any]] = {
    "claim_id": {"claim": None},
    "source_id": {"source": None},
    "snapshot_id": {"sha256": None},
}
_OF_A_SOURCE = ("name", "kind", "tier", "origin")
"""What an entry about evidence tells of its source, as it was when it was attached."""

_Named = dict[str, dict[Any, dict[str, Any]]]


@dataclass(slots=True)
class _Told:
    """What the entries say of one subject: who made it and when, its fields as they were left, and how many there are."""

    actor: str
    at: str
    verb: str
    fields: dict[str, Any] = field(default_factory=dict)
    entries: int = 0
    first_wording: str = ""


@dataclass(slots=True)
class Account:
    """The state of everything, as the entries tell it that were ``taken``."""

    subjects: dict[str, _Told] = field(default_factory=dict)
    claims: set[str] = field(default_factory=set)
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    wordings: list[tuple[list[str], str]] = field(default_factory=list)
    written: Written = field(default_factory=Written)

    def taken(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The same entries, each remembered as it goes by."""
        for entry in entries:
            self._remember(entry)
            yield entry

    def _remember(self, entry: Entry) -> None:
        try:
            before, after = json.loads(entry.before), json.loads(entry.after)
        except ValueError:
            return  # the chain breaks here, and says so
        self.written.remember(entry, after)
        for subject in _subjects(entry.subject):
            told = self.subjects.setdefault(subject, _Told(entry.actor, entry.at, entry.verb))
            told.entries += 1
            told.fields.update(after)
            told.first_wording = told.first_wording or before.get("wording", "")
        if entry.subject.startswith("evidence:") and "source" in after:
            source = self.subjects.setdefault(f"source:{after['source']}", _Told(entry.actor, entry.at, entry.verb))
            source.fields.update({name: after[name] for name in _OF_A_SOURCE if name in after})
        if entry.article is None:
            return
        if entry.subject.startswith("claim:") and before.get("dropped"):
            self.claims.add(entry.subject.removeprefix("claim:"))
        elif entry.verb in ("import", "revise"):
            self._remember_text(entry.article, entry.verb, after)

    def _remember_text(self, article: int, verb: str, after: dict[str, Any]) -> None:
        made = after.get("added", [])
        if verb == "import":
            made = [f"{article}.{number}" for number in range(1, int(after.get("claims", 0)) + 1)]
        self.claims.update(made)
        if "wordings" in after:
            self.wordings.append((made, after["wordings"]))
        if "sha256" in after:
            self.texts[article, int(after["revision"])] = after["sha256"]


def _subjects(name: str) -> Iterator[str]:
    """What an entry is about: several gaps that were acknowledged at once are named by the first and the last (``gap:3-7``)."""
    kind, _, number = name.partition(":")
    first, _, last = number.partition("-")
    if kind == "gap" and first.isdigit() and last.isdigit():
        yield from (f"{kind}:{one}" for one in range(int(first), min(int(last), int(first) + _MOST_AT_ONCE) + 1))
    else:
        yield name


def discrepancies(tx: Reading, account: Account) -> Iterator[str]:
    """Where the tables say something else than the entries, a sentence each."""
    named = _named_in_rows(tx)
    for kind, record in _TABLES.items():
        yield from _rows(tx, account, kind, record, named)
    yield from _claims(tx, account)
    yield from _wordings(tx, account)
    yield from _sources(tx, account)
    yield from _marks(tx, account)
    yield from _texts(tx, account)


def _named_in_rows(tx: Reading) -> _Named:
    """By the column that points to it and by its key, what the entries of rows tell of another row."""
    claims = select(col(ClaimRecord.id), col(ClaimRecord.article_id), col(ClaimRecord.number))
    snapshots = select(col(SnapshotRecord.id), col(SnapshotRecord.sha256))
    ask = tx.session.connection().execute
    return {
        "claim_id": {key: {"claim": f"{article}.{number}"} for key, article, number in ask(claims)},
        "source_id": {key: {"source": key} for key in ask(select(col(SourceRecord.id))).scalars()},
        "snapshot_id": {key: {"sha256": sha256} for key, sha256 in ask(snapshots)},
    }


def _rows(tx: Reading, account: Account, kind: str, record: type[SQLModel], named: _Named) -> Iterator[str]:
    seen = set()
    for row in bulk.mappings(tx, _query(record)):
        for column, rows in named.items():
            if row.get(column) is not None:
                row.update(rows.get(row[column], _NOTHING_THERE[column]))
        subject = f"{kind}:{row['id']}"
        seen.add(subject)
        told = account.subjects.get(subject)
        if told is None:
            yield phrase("{subject} is in the database, and no entry made it.", subject=_named(subject))
            continue
        yield from _differing(subject, row, {"withdrawn": False} | told.fields)
        if row.get("version", told.entries) != told.entries:
            yield phrase(
                "{subject} is at version {version}, and by the audit trail at {count}.",
                subject=_named(subject),
                version=row["version"],
                count=told.entries,
            )
        if row["by"] != told.actor:
            yield phrase(
                "{subject} is by {by}, and its entry by {actor}.", subject=_named(subject), by=row["by"], actor=told.actor
            )
        if row["at"] != told.at:
            yield phrase("{subject} is of {is_at}, and its entry of {at}.", subject=_named(subject), is_at=row["at"], at=told.at)
    for subject in account.subjects:
        if subject.startswith(f"{kind}:") and subject not in seen:
            yield phrase("{subject} is in the audit trail, and not in the database any more.", subject=_named(subject))


def _differing(subject: str, row: dict[str, Any], told: dict[str, Any]) -> Iterator[str]:
    for name, value in told.items():
        now = row[name].isoformat() if isinstance(row.get(name), date) else row.get(name)
        if name in row and not isinstance(value, dict) and (now or None) != (value or None):
            yield phrase(
                "{subject}: its {field} is {now}, and by the audit trail {was}.",
                subject=_named(subject),
                field=name.replace("_", " "),
                now=_brief(now),
                was=_brief(value),
            )


def _query(record: type[SQLModel]) -> Select[Any]:
    """All columns of a table that an entry may speak of, moments as the text that is kept: a forged one need not be a moment."""
    columns = [one for one in bulk.table_of(record).columns if one.name not in _NEVER_TOLD]
    return select(*(type_coerce(one, String).label(one.name) if isinstance(one.type, UtcTime) else one for one in columns))


def _brief(value: object) -> str:
    words = phrase("nothing") if value is None or value == [] else str(value)
    return words if len(words) <= 80 else f"{words[:79]}…"


def _named(subject: str) -> str:
    return subject.replace(":", " ").replace("_", " ").capitalize()


def _claims(tx: Reading, account: Account) -> Iterator[str]:
    hanging = {name: _by_claim(tx, record, columns) for name, (record, columns) in _HANGING.items()}
    seen = set()
    for row in bulk.mappings(tx, _query(ClaimRecord)):
        name = f"{row['article_id']}.{row['number']}"
        seen.add(name)
        if name not in account.claims:
            yield phrase("Claim {name} is in the database, and no entry made it.", name=name)
            continue
        told = account.subjects.get(f"claim:{name}")
        fields = _NEW_CLAIM | {key: [] for key in _HANGING} | (told.fields if told else {})
        state = row | {key: rows.get(row["id"], []) for key, rows in hanging.items()}
        yield from _differing(f"claim:{name}", state, fields)
        changes = (told.entries - (told.verb == _MADE)) if told else 0
        if row["version"] != changes + 1:
            yield phrase(
                "Claim {name} is at version {version}, and by the audit trail at {changes}.",
                name=name,
                version=row["version"],
                changes=changes + 1,
            )
    for name in sorted(account.claims - seen):
        yield phrase("Claim {name} is in the audit trail, and not in the database any more.", name=name)


def _wordings(tx: Reading, account: Account) -> Iterator[str]:
    """The wordings with which claims came with a text, by the hash of them all that its entry tells."""
    query = select(col(ClaimRecord.article_id), col(ClaimRecord.number), col(ClaimRecord.wording))
    now = {f"{article}.{number}": wording for article, number, wording in tx.session.connection().execute(query)}
    for names, digest in account.wordings:
        told = [account.subjects[f"claim:{name}"].first_wording if f"claim:{name}" in account.subjects else "" for name in names]
        came = [first or now.get(name, "") for first, name in zip(told, names, strict=True)]
        if wordings_digest(came) != digest:
            yield phrase(
                "Claims {first} to {last}: their wordings aren't those that came with the text.", first=names[0], last=names[-1]
            )


def _sources(tx: Reading, account: Account) -> Iterator[str]:
    for row in bulk.mappings(tx, _query(SourceRecord)):
        told = account.subjects.get(f"source:{row['id']}")
        yield from _differing(f"source:{row['id']}", row, {"same_as": None} | (told.fields if told else {}))


def _by_claim(tx: Reading, record: type[SQLModel], columns: tuple[str, ...]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    table = bulk.table_of(record)
    for row in bulk.mappings(tx, _query(record).order_by(table.c.id)):
        found[row["claim_id"]].append({name: row[name] for name in columns})
    return found


def _marks(tx: Reading, account: Account) -> Iterator[str]:
    """What was set aside by a person has an entry of its own; the rest came with an imported text."""
    for row in bulk.mappings(tx, _query(SetAsideRecord)):
        subject = f"set_aside:{row['id']}"
        told = account.subjects.get(subject)
        came_with_text = (row["article_id"], row["revision"]) in account.texts
        if told is not None:
            yield from _differing(subject, row, told.fields)
        elif not came_with_text or row["withdrawn"]:
            yield phrase("{subject} is in the database, and no entry made it so.", subject=_named(subject))


def _texts(tx: Reading, account: Account) -> Iterator[str]:
    """Every text is the one that its entry names by its SHA-256."""
    seen = set()
    for row in bulk.mappings(tx, _query(RevisionRecord).order_by(col(RevisionRecord.id))):
        seen.add((row["article_id"], row["number"]))
        named = phrase("Revision {number} of article {article}", number=row["number"], article=row["article_id"])
        told = account.texts.get((row["article_id"], row["number"]))
        if told is None:
            yield phrase("{named} is in the database, and no entry made it.", named=named)
        elif hashlib.sha256(row["text"].encode("utf-8", "surrogatepass")).hexdigest() != told:
            yield phrase("{named} has another text than the one that was imported.", named=named)
    for article, number in sorted(account.texts.keys() - seen):
        yield phrase(
            "Revision {number} of article {article} is in the audit trail, and not in the database any more.",
            number=number,
            article=article,
        )
