from __future__ import annotations

import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine

from factcheck import locations
from factcheck.desk import articles, history
from factcheck.desk.session import open_desk
from factcheck.errors import BadInput, DatabaseBusy, DatabaseError, DatabaseRefused, FactcheckError
from factcheck.store import driver, schema, soundness, sqlite_file
from tests.factcheck.store.shape import differences
from tests.newsroom import add_copy


def opened(path: Path | str) -> None:
    open_desk(str(path), actor="Sari").close()


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A database of ours with an article in it, at rest."""
    path = tmp_path / "ours.db"
    with open_desk(str(path), actor="Sari") as desk:
        add_copy(desk)
    return path


def test_a_new_database_is_private_and_its_folders_are_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "news room%20?#.db"
    opened(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
    assert int.from_bytes(path.read_bytes()[68:72], "big") == sqlite_file.APPLICATION_ID


def test_without_a_name_the_database_is_in_the_users_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert locations.default_database() == tmp_path / "factcheck" / "factcheck.db"
    opened_there = open_desk(actor="Sari")
    opened_there.close()
    assert locations.default_database().exists()


def test_the_schema_is_what_the_records_say(either_database: str) -> None:
    open_desk(either_database, actor="Sari").close()
    engine = create_engine(either_database.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        found = differences(connection)
    engine.dispose()
    assert found == []


def test_the_newest_migration_is_the_one_that_the_program_expects() -> None:
    versions = Path(schema.__file__).parent / "migrations" / "versions"
    found = [re.search(r'^revision = "(\d+)"', file.read_text(), re.MULTILINE) for file in versions.glob("*.py")]
    assert max(match[1] for match in found if match) == schema.HEAD


def damaged(path: Path, change: Callable[[sqlite3.Connection], object]) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        change(connection)
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")
    return path


def test_another_programs_database_is_refused_and_untouched(tmp_path: Path) -> None:
    path = damaged(tmp_path / "other.db", lambda c: c.execute("CREATE TABLE article (id INTEGER)"))
    refused_untouched(path, "another program's")


def test_a_newer_database_is_refused_and_untouched(ours: Path) -> None:
    damaged(ours, lambda c: c.execute(f"UPDATE {schema.VERSION_TABLE} SET version_num = '9999'"))
    refused_untouched(ours, "newer Factcheck")


@pytest.mark.parametrize(
    "statement",
    [
        f"DELETE FROM {schema.VERSION_TABLE}",
        f"DROP TABLE {schema.VERSION_TABLE}",
        f"UPDATE {schema.VERSION_TABLE} SET version_num = '0000'",
        f"UPDATE {schema.VERSION_TABLE} SET version_num = 'a4f1'",
        "DROP TABLE sign_off",
        "CREATE TABLE _alembic_tmp_claim (id INTEGER)",
    ],
)
def test_a_half_migrated_database_is_refused_and_untouched(ours: Path, statement: str) -> None:
    damaged(ours, lambda c: c.execute(statement))
    refused_untouched(ours, "no Factcheck database")


@pytest.mark.parametrize("content", [b"just words\n" * 40, b"SQLite format 3\x00", b"\x00" * 4096])
def test_a_file_that_is_no_database_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "words.db"
    path.write_bytes(content)
    refused_untouched(path, "is no database")


def test_a_damaged_database_is_refused_and_untouched(ours: Path) -> None:
    damaged(ours, lambda c: None)
    content = bytearray(ours.read_bytes())
    content[4096:12288] = b"\xa5" * 8192
    ours.write_bytes(content)
    refused_untouched(ours, "damaged")


def test_a_copy_that_was_broken_off_is_refused_and_untouched(ours: Path) -> None:
    damaged(ours, lambda c: None)
    whole = ours.read_bytes()
    ours.write_bytes(whole[: len(whole) - 4096])
    refused_untouched(ours, "damaged")


def test_a_large_file_opens_at_once_and_nothing_is_written_before_all_of_it_was_looked_through(
    ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "AT_ONCE", 0)
    monkeypatch.setattr(soundness, "TRUSTED", 0)
    with open_desk(str(ours), actor="Sari") as desk:
        add_copy(desk)
    break_what_nobody_reads(ours)
    before = ours.read_bytes()
    with open_desk(str(ours), actor="Sari") as desk:
        assert len(articles.board(desk)) == 2
        for _ in range(2):
            with pytest.raises(DatabaseRefused, match="is damaged"):
                add_copy(desk)
    assert ours.read_bytes() == before


def test_a_large_file_that_was_found_whole_is_taken_for_whole_for_a_day(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "AT_ONCE", 0)
    looks: list[Path] = []
    look = soundness.Soundness
    monkeypatch.setattr(sqlite_file, "Soundness", lambda path: looks.append(path) or look(path))
    for _ in range(2):
        with open_desk(str(ours), actor="Sari") as desk:
            add_copy(desk)
    assert looks == [ours]
    monkeypatch.setattr(soundness, "TRUSTED", 0)
    opened(ours)
    assert looks == [ours, ours]


def break_what_nobody_reads(path: Path) -> None:
    """Overwrite the page of a table that a board doesn't look at."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'correction'").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(content)


def refused_untouched(path: Path, why: str) -> None:
    before = path.read_bytes()
    with pytest.raises(DatabaseRefused, match=why) as refusal:
        opened(path)
    assert "\n" not in str(refusal.value)
    assert path.read_bytes() == before
    assert [other for other in path.parent.iterdir() if other != path] == []


def test_a_folder_or_a_device_is_no_database(tmp_path: Path) -> None:
    for place in (tmp_path, Path("/dev/null")):
        with pytest.raises(DatabaseError):
            opened(place)


def test_a_locked_database_is_busy_in_one_sentence(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.05)
    with closing(driver.driver().connect(str(ours), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with open_desk(str(ours), actor="Sari") as desk:
            with pytest.raises(DatabaseBusy, match="Nothing was changed") as busy:
                add_copy(desk)
            assert len(articles.board(desk)) == 1
    assert "\n" not in str(busy.value)


def test_a_database_that_cannot_be_written_is_said_to_be(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = driver.sqlite_engine
    monkeypatch.setattr(sqlite_file, "sqlite_engine", lambda path, **_: engine(path, read_only=True))
    with open_desk(str(ours), actor="Sari") as desk:
        with pytest.raises(DatabaseBusy, match="can't be written to") as refusal:
            add_copy(desk)
        assert len(articles.board(desk)) == 1
    assert "\n" not in str(refusal.value)


def test_a_file_that_may_not_be_opened_is_one_sentence(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(sqlite_file.os, "open", forbidden)
    with pytest.raises(DatabaseBusy, match="can't be written to"):
        opened(ours)


def next_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be one whose schema is newer than the file's."""
    for module in (schema, sqlite_file):
        monkeypatch.setattr(module, "HEAD", f"{int(schema.HEAD) + 1:04}")


def test_an_older_database_is_backed_up_privately_before_it_is_migrated(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = schema.HEAD
    next_program(monkeypatch)
    done: list[str] = []

    def migrated(connection: Connection) -> None:
        done.append("migrated")

    monkeypatch.setattr(sqlite_file, "upgrade", migrated)
    opened(ours)
    (copy,) = [path for path in ours.parent.iterdir() if path.suffix == ".backup"]
    assert done == ["migrated"]
    assert re.fullmatch(rf"ours\.db\.{version}-\d{{8}}T\d{{6}}Z\.backup", copy.name)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_database_as_it_was(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged(ours, lambda c: None)
    next_program(monkeypatch)
    before = ours.read_bytes()

    def broken(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")
        raise DatabaseError("The migration stopped.")

    monkeypatch.setattr(sqlite_file, "upgrade", broken)
    with pytest.raises(DatabaseError):
        opened(ours)
    assert ours.read_bytes() == before


def test_the_write_ahead_log_is_used_only_where_it_is_sound(ours: Path) -> None:
    assert not driver.wal_is_sound((3, 40, 1))
    assert not driver.wal_is_sound((3, 51, 2))
    assert driver.wal_is_sound((3, 51, 3))
    mode = "wal" if driver.wal_is_sound(driver.driver().sqlite_version_info) else "delete"
    with closing(driver.driver().connect(str(ours))) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == mode


def test_an_affected_sqlite_keeps_a_rollback_journal_and_does_the_same_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "wal_is_sound", lambda version: False)
    monkeypatch.setattr(sqlite_file, "wal_is_sound", lambda version: False)
    path = tmp_path / "newsroom.db"
    with open_desk(str(path), actor="Sari") as desk:
        add_copy(desk)
        assert history.verify(desk).whole
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"


def test_python_without_pysqlite3_uses_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    monkeypatch.delitem(sys.modules, "pysqlite3.dbapi2", raising=False)
    assert driver.driver() is sqlite3


@pytest.mark.parametrize("address", ["mysql://host/name", "sqlite://", "postgresql:///x?host=/nowhere", "ftp://x", "://"])
def test_an_address_that_leads_nowhere_is_one_sentence(address: str) -> None:
    with pytest.raises(FactcheckError) as refusal:
        opened(address)
    assert isinstance(refusal.value, BadInput | DatabaseError)
    assert "\n" not in str(refusal.value)


def test_a_password_is_never_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DatabaseError) as refusal:
        opened("postgresql://sari:hunter2@localhost:1/newsroom?password=hunter2")
    assert "hunter2" not in str(refusal.value)


def test_importing_the_desk_needs_no_database_library() -> None:
    script = "import sys, factcheck.desk, factcheck.desk.views, factcheck.desk.session; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
