"""The shape a database must have to be ours, and how it is brought up to date."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlmodel import Session

from claims.phrase import phrase
from factcheck.errors import DatabaseRefused
from factcheck.store import live_records, lookup, records, rule_records, tallies

HEAD = "0007"
"""The schema that this program writes: the newest in ``migrations/versions``.

It is kept here so that opening an up-to-date database needn't load the migrations.
"""

VERSION_TABLE = "factcheck_schema"
_OF_RECORD = (records.EventRecord, rule_records.CorrectionRecord, live_records.LookupRecord)
OURS = frozenset(name for record in _OF_RECORD for name in record.metadata.tables)
"""The names of all tables; those of a module are known when it has been loaded."""
_MIGRATIONS = Path(__file__).with_name("migrations")


def version_of(connection: Connection, place: str) -> str | None:
    """Which schema the database has; ``None`` where it has none yet. Raises ``DatabaseRefused`` where it isn't ours."""
    tables = {name for name in inspect(connection).get_table_names() if not name.startswith("sqlite_")}
    if VERSION_TABLE not in tables:
        if tables & OURS:
            raise _unfit(place, phrase("it has tables by our names that Factcheck didn't make"))
        return None
    rows = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalars().all()
    if len(rows) != 1:
        raise _unfit(place, phrase("it says nothing, or two things, about its own version: a migration was broken off"))
    version = str(rows[0])
    _check(version, tables, place)
    return version


def _check(version: str, tables: set[str], place: str) -> None:
    if version.isdigit() and version > HEAD:
        raise DatabaseRefused(
            phrase(
                "{place} was written by a newer Factcheck (its schema is {version}, this program knows {head}).",
                place=place,
                version=version,
                head=HEAD,
            ),
            phrase("It was left as it is: update Factcheck to open it."),
        )
    if not version.isdigit() or not list(_MIGRATIONS.glob(f"versions/{version}_*.py")):
        raise _unfit(place, phrase("there is no schema “{version}”", version=version))
    if version == HEAD and OURS - tables:
        raise _unfit(place, phrase("the table “{table}” is missing", table=min(OURS - tables)))
    if any(name.startswith("_alembic_tmp_") for name in tables):
        raise _unfit(place, phrase("a migration was broken off in it"))


def _unfit(place: str, why: str) -> DatabaseRefused:
    return DatabaseRefused(
        phrase("{place} is no Factcheck database that can be used: {why}.", place=place, why=why), phrase("It was left as it is.")
    )


def upgrade(connection: Connection) -> None:
    """Bring the database to ``HEAD`` within the transaction that ``connection`` is in."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    with Session(connection) as session:
        lookup.rebuild(session)
        tallies.mend(connection)
        session.flush()
