"""What was typed into forms and not sent, kept on disk: a form that was open when the program died comes back as it was.

One file for each database and person, in the user's state folder, which only they can read. Passphrases, and what may name a
confidential source, are never in it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

from factcheck.locations import state_folder

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

Fields = dict[str, str]
"""What stands in a form's fields, by their names."""


class DraftsRead(Message):
    """What was kept, by the forms' names and subjects."""

    def __init__(self, drafts: Mapping[str, Fields]) -> None:
        super().__init__()
        self.drafts = drafts


class DraftsWritten(Message):
    """What was typed is on disk, as far as that takes it."""


def read(desk: Desk) -> Message:
    """An errand: what was kept for this person at this database. A file that can't be read holds nothing."""
    try:
        found = json.loads(file_of(desk).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return DraftsRead({})
    return DraftsRead({name: fields for name, fields in found.items() if _is_fields(fields)} if isinstance(found, dict) else {})


def write(desk: Desk, form: str, fields: Fields | None) -> Message:
    """An errand: keep what stands in a form, or forget the form (``None``). A full disk is not the form's trouble."""
    kept = read(desk)
    drafts = dict(kept.drafts) if isinstance(kept, DraftsRead) else {}
    if fields is None and form not in drafts:
        return DraftsWritten()
    drafts.pop(form, None)
    path = file_of(desk)
    part = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(drafts if fields is None else {**drafts, form: fields}, file, ensure_ascii=False)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
    return DraftsWritten()


def file_of(desk: Desk) -> Path:
    """Where the drafts of the person at this desk are."""
    whose = hashlib.sha256(f"{desk.database}\n{desk.actor}".encode()).hexdigest()[:24]
    return state_folder() / "drafts" / f"{whose}.json"


def _is_fields(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
