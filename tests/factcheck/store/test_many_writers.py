from __future__ import annotations

import random
import shutil
import time
from contextlib import closing
from pathlib import Path

import pytest

from claims.vocabulary import Status
from factcheck.desk import articles, claims, history
from factcheck.desk.session import open_desk
from factcheck.errors import Conflict
from factcheck.store import driver
from tests.factcheck.store.conftest import Writers


def all_write_at_once(writers: Writers, database: str, processes: int, acts: int) -> None:
    started = [writers.start(database, f"Writer {n}", acts) for n in range(processes)]
    acknowledged = [writer.wait() for writer in started]
    assert [len(lines) for lines in acknowledged] == [acts + 1] * processes, [lines[-3:] for lines in acknowledged]
    with open_desk(database, actor="Sari") as desk:
        numbers = range(1, processes + 1)
        assert sorted(row.article.id for row in articles.board(desk)) == list(numbers)
        assert [claims.find(desk, f"{n}.1").claim.version for n in numbers] == [acts + 1] * processes
        assert len(history.events(desk)) == processes * (acts + 1)
        assert history.verify(desk).whole


def test_processes_that_write_at_once_lose_nothing_and_nobody_is_locked_out(writers: Writers, either_database: str) -> None:
    all_write_at_once(writers, either_database, 4, 10)


@pytest.mark.slow
def test_eight_processes_of_two_hundred_acts_each_lose_nothing_and_nobody_is_locked_out(
    writers: Writers, either_database: str
) -> None:
    all_write_at_once(writers, either_database, 8, 200)


def test_of_many_who_saw_the_same_version_one_wins(either_database: str) -> None:
    outcomes = []
    with open_desk(either_database, actor="Sari") as desk:
        articles.add(desk, "Air naik 3 meter.", name="copy.txt")
        for name in ("Budi", "Ratna", "Tono"):
            try:
                claims.move(desk.acting_as(name), "1.1", Status.CHECKING, expected_version=1)
                outcomes.append("done")
            except Conflict as conflict:
                outcomes.append(str(conflict))
    assert outcomes[0] == "done"
    assert all("Meanwhile Budi" in told for told in outcomes[1:])


def survives_kills(writers: Writers, database: str, seeds: range) -> None:
    for seed in seeds:
        writer = writers.start(database, f"Writer {seed}", 100_000)
        time.sleep(random.Random(seed).uniform(0.0, 0.25))
        acknowledged = writer.kill()
        with open_desk(database, actor="Sari") as desk:
            assert history.verify(desk).whole
            if acknowledged:
                name, version = acknowledged[-1].split()
                assert claims.find(desk, name).claim.version >= int(version)
        with closing(driver.driver().connect(database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_what_was_acknowledged_survives_a_kill(writers: Writers, database: str) -> None:
    survives_kills(writers, database, range(20))


@pytest.mark.slow
def test_what_was_acknowledged_survives_a_thousand_kills(writers: Writers, empty_database: Path, tmp_path: Path) -> None:
    for first in range(0, 1000, 50):  # a desk for every fifty: the trail is read through after each, and they all add to it
        database = str(shutil.copy(empty_database, tmp_path / f"{first}.db"))
        survives_kills(writers, database, range(first, first + 50))


@pytest.mark.slow
def test_a_kill_while_the_tables_are_laid_out_leaves_a_file_that_opens(writers: Writers, tmp_path: Path) -> None:
    for seed in range(12):
        database = str(tmp_path / f"new {seed}.db")
        writer = writers.start(database, f"Writer {seed}", 0)
        time.sleep(seed / 100)
        writer.kill()
        with open_desk(database, actor="Sari") as desk:
            articles.add(desk, "Air naik 3 meter.", name="copy.txt")
            assert history.verify(desk).whole
