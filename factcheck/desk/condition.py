"""In what condition the database is: what a person needs to know before they trust it, or report a mistake."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from factcheck.desk import history
from factcheck.desk.session import Desk
from factcheck.desk.sources.sealing import vault
from factcheck.desk.views import ChainReport, Condition
from factcheck.store.driver import driver, wal_is_sound
from factcheck.store.schema import version_of


def condition(desk: Desk) -> Condition:
    """Look the database over; it is only read."""
    found = _condition(desk)
    remarks = [remark for remark in (found.remark, _unsealed(desk)) if remark]
    return replace(found, remark=" ".join(remarks))


def _unsealed(desk: Desk) -> str:
    """What to know of confidential sources that an earlier version kept without sealing them."""
    kept = vault(desk)
    if not kept.in_the_clear:
        return ""
    return (
        f"Confidential sources that an earlier version kept in the clear: {kept.in_the_clear}. Seal them: factcheck source seal."
    )


def _condition(desk: Desk) -> Condition:
    chain = history.verify(desk)
    with desk.reading() as tx:
        connection = tx.session.connection()
        schema = version_of(connection, desk.database) or "none"
        if connection.dialect.name == "sqlite":
            return _of_a_file(desk, connection, schema, chain)
        server = _answer(connection, "SHOW server_version")
        return Condition(desk.database, f"{connection.dialect.name} {server}", "", schema, chain)


def _of_a_file(desk: Desk, connection: Connection, schema: str, chain: ChainReport) -> Condition:
    sqlite = driver()
    checked = _answer(connection, "PRAGMA quick_check(1)")
    sound = wal_is_sound(sqlite.sqlite_version_info)
    return Condition(
        database=desk.database,
        engine=f"SQLite {sqlite.sqlite_version} ({sqlite.__name__.partition('.')[0]})",
        journal=_answer(connection, "PRAGMA journal_mode"),
        schema=schema,
        chain=chain,
        damage="" if checked == "ok" else checked,
        remark="" if sound else "Write-ahead logging isn't safe in this version of SQLite; a rollback journal is used instead.",
    )


def _answer(connection: Connection, question: str) -> str:
    return str(connection.exec_driver_sql(question).scalar())
