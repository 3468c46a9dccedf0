"""Backups: made while others work, read back before they are called one, and put in the place of a database."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from claims.phrase import phrase
from claims.policy import DEFAULT, preset
from claims.workflow import Objection
from factcheck.desk.history import verify
from factcheck.desk.presence import STALE
from factcheck.desk.session import Desk, person, utc_now
from factcheck.desk.views import Backup, ChainReport, Restored
from factcheck.errors import BadInput, Refused
from factcheck.locations import default_database
from factcheck.placing import whole
from factcheck.store import backups as stored
from factcheck.store.opening import file_of, open_store
from factcheck.store.transactions import Writing
from sources.errors import told_by_the_system


def back_up(desk: Desk, path: Path, *, force: bool = False) -> Backup:
    """Copy the database as it is at one moment into a SQLite file at ``path``, which appears whole or not at all.

    The copy of a server's database is a SQLite file too. Raises ``BadInput`` where ``path`` is there already, unless ``force``
    is given, where it is the database itself, or where nothing can be written; and ``DatabaseError``.
    """
    path = path.expanduser().absolute()
    with _written(path):
        if path.is_dir():
            raise BadInput(phrase("“{path}” is a folder.", path=path), phrase("Name a file in it."))
        if path.exists() and desk.store.is_file and path.samefile(desk.database):
            raise BadInput(phrase("{path} is the database itself.", path=path), phrase("Name another file."))
        with whole(path, force=force) as beside:
            stored.fill(desk.store, beside)
            with stored.opened_copy(beside, path) as copy:
                chain = verify(Desk(copy, desk.actor, desk.policy))
            size = beside.stat().st_size
    return Backup(str(path), size, chain)


@contextmanager
def _written(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise BadInput(
            phrase("“{path}” is there already.", path=path),
            phrase("Nothing was changed there: name another file, or give --force."),
        ) from error
    except OSError as error:
        reason = told_by_the_system(error)
        raise BadInput(
            phrase("Nothing can be written to “{path}”: {reason}.", path=path, reason=reason),
            phrase("What was there is as it was."),
        ) from error


def restore(
    database: str | None, backup: Path, *, actor: str, force: bool = False, clock: Callable[[], datetime] = utc_now
) -> Restored:
    """Put a backup in the place of the database at a path or URL (by default the one in the user's data folder).

    That is on record, as an entry by ``actor``. The backup is looked through first: every page, every entry, and every row
    against them. A file that it takes the place of is kept beside it; a server's database must be empty. Raises ``BadInput``,
    ``DatabaseRefused`` for what is no sound backup, ``Refused`` for one whose audit trail isn't whole, unless ``force`` is
    given, and ``DatabaseBusy`` where somebody has the database open. Then nothing is changed.
    """
    who, backup = person(actor), backup.expanduser().absolute()
    _readable(backup)
    database = str(database or default_database())
    path = file_of(database)
    if path is None:
        return _into_a_server(database, backup, who, force, clock)
    path = path.absolute()
    if path.exists() and path.samefile(backup):
        raise BadInput(phrase("{backup} is the database itself.", backup=backup), phrase("Name a backup of it."))
    with _written(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _into_a_file(path.resolve(), backup, who, force, clock)


def _readable(backup: Path) -> None:
    try:
        backup.open("rb").close()
    except FileNotFoundError as error:
        raise BadInput(phrase("There is no file {backup}.", backup=backup), phrase("Look at its name and folder.")) from error
    except OSError as error:
        raise BadInput(phrase("{backup} can't be read: {reason}.", backup=backup, reason=told_by_the_system(error))) from error


def _into_a_file(path: Path, backup: Path, who: str, force: bool, clock: Callable[[], datetime]) -> Restored:
    with ExitStack() as lock, whole(path, force=True) as beside:
        chain = _checked(beside, backup, force)
        was = lock.enter_context(stored.alone(path, clock() - STALE))  # until the new file has its name
        with stored.opened_copy(beside, path, read_only=False) as copy, copy.writing(who, clock()) as tx:
            head = _recorded(tx, chain, was)
        kept = stored.keep(path)
    return Restored(str(path), chain, str(kept or ""), was[0] if was else 0, head)


def _into_a_server(database: str, backup: Path, who: str, force: bool, clock: Callable[[], datetime]) -> Restored:
    with tempfile.TemporaryDirectory(prefix="factcheck-restore-") as folder, open_store(database) as server:
        copied = Path(folder) / "backup.db"
        chain = _checked(copied, backup, force)
        with stored.opened_copy(copied, backup) as copy, server.writing(who, clock()) as tx:
            stored.pour(copy, tx)
            head = _recorded(tx, chain, None)
        return Restored(server.place, chain, "", 0, head)


def _checked(beside: Path, backup: Path, force: bool) -> ChainReport:
    """Unpack a backup, and hold everything in it to its audit trail."""
    stored.unpack(backup, beside)
    with stored.opened_copy(beside, backup) as copy:
        chain = verify(Desk(copy, "nobody", preset(DEFAULT)))
    if not chain.whole and not force:
        why = (
            phrase("it is broken at entry {broken}: {why}.", broken=chain.broken, why=chain.why)
            if chain.broken is not None
            else chain.unexplained[0]
        )
        message = phrase(
            "The audit trail of {backup} isn't whole: {why} Nothing was changed: restore it all the same with --force.",
            backup=backup,
            why=why,
        )
        raise Refused([Objection("broken_backup", message)])
    return chain


def _recorded(tx: Writing, chain: ChainReport, was: stored.Last | None) -> str:
    before = {"entries": was[0], "head": was[1]} if was else {}
    tx.log("restore", "database", None, before, {"entries": chain.entries, "head": chain.head})
    return tx.head[1]
