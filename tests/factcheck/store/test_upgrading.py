from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from claims.model import fingerprint_of
from factcheck.desk import articles, claims, finding, history, sources
from factcheck.desk.condition import condition
from factcheck.desk.session import open_desk
from factcheck.store import driver, schema
from factcheck.store.sqlite_file import copies_beside
from tests.factcheck.store import first_version
from tests.factcheck.store.shape import differences

ROOT = Path(__file__).parents[3]


OLDER = [f"{number:04}" for number in range(1, int(schema.HEAD))]
"""Every schema that the program wrote before this one."""


@pytest.fixture
def older_database(either_database: str) -> str:
    """The address of a database that version 0.1 wrote, once of each kind."""
    first_version.make(either_database)
    return either_database


def held_whole(database: str) -> None:
    """Everything that the first version wrote is there, and explained."""
    with open_desk(database, actor="Sari") as desk:
        (view,) = articles.page(desk, 1).claims
        assert [one.source.name for one in view.evidence] == ["an official", "list.txt"]
        assert [one.source.name for one in sources.sources(desk)] == ["list.txt", "an official"]
        assert [one.verb for one in history.events(desk)] == ["import", "sign", "attach", "attach"]
        assert finding.find(desk, "families") != []
        found = condition(desk)
        assert (found.chain.whole, found.losses, found.mendable) == (True, (), ())


@pytest.mark.parametrize("version", OLDER)
def test_a_file_of_every_schema_is_brought_to_this_one_and_a_copy_kept(version: str, tmp_path: Path) -> None:
    path = tmp_path / "newsroom.db"
    first_version.make(f"sqlite:///{path}", version)
    before = path.read_bytes()
    held_whole(str(path))
    copies = copies_beside(str(path))
    assert [copy.name.split(".")[2][:5] for copy in copies] == [f"{version}-"]
    assert all(len(copy.read_bytes()) == len(before) for copy in copies)


@pytest.mark.slow
@pytest.mark.parametrize("version", OLDER)
def test_a_server_of_every_schema_is_brought_to_this_one(version: str, new_postgres_database: Callable[..., str]) -> None:
    database = new_postgres_database()
    first_version.make(database, version)
    held_whole(database)


@pytest.fixture(scope="module")
def migrator() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.factcheck.store.migrator"]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process


def killed_at(migrator: subprocess.Popen[str], database: str, statement: int) -> bool:
    """Have a process open the database that is killed before it does its ``statement``-th; whether it got there."""
    assert migrator.stdin is not None
    assert migrator.stdout is not None
    print(json.dumps({"database": database, "statement": statement}), file=migrator.stdin, flush=True)
    return migrator.stdout.readline() == "killed\n"


def migrations_killed(migrator: subprocess.Popen[str], tmp_path: Path, step: int) -> int:
    """How many kills an old file came through, one at every ``step``-th statement of its migration."""
    old = tmp_path / "old.db"
    first_version.make(f"sqlite:///{old}")
    for round_ in count():
        path = tmp_path / str(round_) / "newsroom.db"
        path.parent.mkdir()
        shutil.copy(old, path)
        if not killed_at(migrator, str(path), 1 + round_ * step):
            return round_
        with closing(driver.driver().connect(path)) as left:
            assert left.execute("SELECT version_num FROM factcheck_schema").fetchone() == ("0001",)
        held_whole(str(path))
    raise AssertionError


@pytest.mark.slow
def test_a_migration_that_is_killed_half_way_is_done_anew_by_the_next_to_open_the_file(
    migrator: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert migrations_killed(migrator, tmp_path, 40) >= 3


@pytest.mark.slow
def test_a_migration_may_be_killed_anywhere(migrator: subprocess.Popen[str], tmp_path: Path) -> None:
    assert migrations_killed(migrator, tmp_path, 5) >= 20


@pytest.mark.slow
def test_a_servers_migration_may_be_killed_too(
    migrator: subprocess.Popen[str], new_postgres_database: Callable[..., str]
) -> None:
    database = new_postgres_database()
    first_version.make(database)
    for statement in (5, 40, 90):
        assert killed_at(migrator, database, statement)
    held_whole(database)


def test_a_database_of_the_first_version_is_brought_to_this_one_with_all_its_rows(older_database: str) -> None:
    with open_desk(older_database, actor="Sari") as desk:
        (view,) = articles.page(desk, 1).claims
        assert [evidence.source.name for evidence in view.evidence] == ["an official", "list.txt"]
        snapshot = view.evidence[0].snapshot
        assert snapshot is not None
        assert (snapshot.text, snapshot.headers, snapshot.places, snapshot.sealed) == (first_version.WORDS, (), (), False)
        assert view.evidence[1].source.contact is None
        assert history.verify(desk).whole


def test_what_was_signed_by_the_earlier_rule_for_fingerprints_stands(older_database: str) -> None:
    with open_desk(older_database, actor="Sari") as desk:
        claim = claims.find(desk, "1.1").claim
        assert claim.fingerprint == fingerprint_of([claim.text], claim.sentence.exact, None)
        assert [(one.fingerprint, one.void) for one in claim.sign_offs] == [(claim.fingerprint, None), ("e" * 64, "judged anew")]


def test_an_upgraded_database_has_the_shape_of_a_new_one(older_database: str) -> None:
    open_desk(older_database, actor="Sari").close()
    engine = create_engine(older_database.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        assert differences(connection) == []
        for statement in ("DELETE FROM source", "UPDATE snapshot SET text = ''", "DELETE FROM evidence"):
            with pytest.raises(DBAPIError, match="never deleted"), connection.begin_nested():
                connection.execute(text(statement))
    engine.dispose()
