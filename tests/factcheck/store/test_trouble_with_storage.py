"""A disk that is full, a file that may not grow, a file and a folder that may not be written to: real ones."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.desk import articles, claims, history, keeping
from factcheck.desk.condition import condition
from factcheck.desk.session import open_desk
from factcheck.errors import BadInput, DatabaseError
from tests.factcheck.store.conftest import Writers
from tests.newsroom import add_copy

NOBODY = 65534
ACKNOWLEDGED = re.compile(r"1\.1 (\d+)")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def test_on_a_full_disk_nothing_is_lost_and_work_goes_on_when_there_is_room(small_disk: Path, empty_database: Path) -> None:
    path = Path(shutil.copy(empty_database, small_disk / "newsroom.db"))
    filler = small_disk / "filler"
    filler.write_bytes(bytes(200_000))
    added = 0
    with open_desk(str(path), actor="Sari") as desk:
        with pytest.raises(DatabaseError, match="no room left on the disk") as full:
            while added < 500:
                added += bool(add_copy(desk))
        assert "Nothing was changed" in str(full.value)
        assert len(articles.board(desk)) == added
        assert history.verify(desk).entries == added
        filler.unlink()
        add_copy(desk)
    with open_desk(str(path), actor="Sari") as desk:
        assert len(articles.board(desk)) == added + 1
        assert condition(desk).sound


def test_a_backup_for_which_there_is_no_room_leaves_nothing(small_disk: Path, database: str) -> None:
    (small_disk / "filler").write_bytes(bytes(900_000))
    with open_desk(database, actor="Sari") as desk:
        add_copy(desk)
        with pytest.raises((DatabaseError, BadInput)) as full:
            keeping.back_up(desk, small_disk / "kept.db")
        assert "\n" not in str(full.value)
        assert os.listdir(small_disk) == ["filler"]
        with pytest.raises((DatabaseError, BadInput)):
            keeping.restore(str(small_disk / "restored.db"), Path(database), actor="Rina")
    assert os.listdir(small_disk) == ["filler"]


def last_acknowledged(lines: list[str]) -> int:
    return max(int(found[1]) for line in lines if (found := ACKNOWLEDGED.fullmatch(line)))


def test_a_file_that_may_not_grow_any_more_keeps_all_that_was_acknowledged(writers: Writers, database: str) -> None:
    lines = writers.start(database, "Budi", 100_000, most=Path(database).stat().st_size + 200_000).wait()
    assert any(line.startswith("factcheck.errors.Database") and "Nothing was changed" in line for line in lines), lines[-5:]
    with open_desk(database, actor="Sari") as desk:
        assert claims.find(desk, "1.1").claim.version == last_acknowledged(lines)
        assert condition(desk).sound


@pytest.fixture
def open_folder(empty_database: Path) -> Iterator[Path]:
    """A folder that everybody reaches, with a database in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        path = Path(shutil.copy(empty_database, folder / "newsroom.db"))
        with open_desk(str(path), actor="Sari") as desk:
            add_copy(desk)
        yield folder
        folder.chmod(0o755)


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o444, 0o555), (0o666, 0o555), (0o000, 0o755)])
def test_what_may_not_be_written_to_is_said_and_left_as_it_is(
    writers: Writers, open_folder: Path, file: int, folder: int
) -> None:
    path = open_folder / "newsroom.db"
    before = path.read_bytes()
    path.chmod(file)
    open_folder.chmod(folder)
    limits = {} if os.geteuid() else {"user": NOBODY}
    lines = writers.start(str(path), "Budi", 3, **limits).wait()
    assert any(f"DatabaseBusy: {path} can't be written to" in line for line in lines), lines[-3:]
    assert path.read_bytes() == before
    assert os.listdir(open_folder) == ["newsroom.db"]
    assert stat.S_IMODE(path.stat().st_mode) == file
