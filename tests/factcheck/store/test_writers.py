"""What a writer is told who doesn't get their turn, and what is asked of a drive before the write-ahead log is trusted to it."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from threading import Event, Thread

import pytest

from claims.vocabulary import Status
from factcheck.desk import articles, claims
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import DatabaseBusy
from factcheck.store import driver
from factcheck.store.drives import shared_among, shared_drive
from factcheck.store.writers import FileWriters
from tests.newsroom import add_copy


@contextmanager
def held_by(name: str, desk: Desk) -> Iterator[None]:
    """While somebody else is in the middle of writing."""
    begun, over = Event(), Event()

    def write() -> None:
        with desk.acting_as(name).writing():
            begun.set()
            over.wait()

    thread = Thread(target=write)
    thread.start()
    begun.wait()
    try:
        yield
    finally:
        over.set()
        thread.join()


def test_who_waits_too_long_is_told_who_writes_and_reads_on_meanwhile(either_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add_copy(either_desk)
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.05)
    with (
        open_desk(_address(either_desk), actor="Budi") as other,
        held_by("Rina Ñuñez", either_desk),
        pytest.raises(DatabaseBusy) as busy,
    ):
        assert len(articles.board(other)) == 1
        claims.move(other, "1.1", Status.CHECKING)
    assert f"Rina Ñuñez has been writing for 1 s (process {os.getpid()} on {platform.node()[:20]}" in str(busy.value)
    assert "Nothing was changed" in str(busy.value)
    assert claims.move(either_desk, "1.1", Status.CHECKING).claim.version == 2


def _address(desk: Desk) -> str:
    return str(desk.store._engine.url) if "://" in desk.database else desk.database


def test_a_note_that_a_killed_writer_left_names_nobody(tmp_path: Path) -> None:
    note = tmp_path / "newsroom.db-writer"
    told = {"person": "Rina", "host": platform.node(), "process": 2**22 + 1, "since": datetime.now(UTC).isoformat()}
    note.write_text(json.dumps(told))
    assert FileWriters(tmp_path / "newsroom.db").holder() == ""
    note.write_text(json.dumps(told | {"host": "another-machine"}))
    assert FileWriters(tmp_path / "newsroom.db").holder().startswith("Rina has been writing")
    for broken in ("", "{", "[]", '{"person": 1}'):
        note.write_text(broken)
        assert FileWriters(tmp_path / "newsroom.db").holder() == ""


def test_a_writers_note_is_private_and_gone_when_the_act_is_done(desk: Desk) -> None:
    note = Path(f"{desk.database}-writer")
    with held_by("Rina", desk):
        assert note.stat().st_mode & 0o777 == 0o600
    assert not note.exists()


MOUNTS = r"""/dev/vda / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
fileserver:/news /mnt/news\040room nfs4 rw,vers=4.2 0 0
//nas/desk /mnt/nas cifs rw 0 0
/dev/sdb1 /mnt/nas/local ext4 rw 0 0
sari@host:/srv /home/sari/remote fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/sari/newsroom.db", ""),
        ("/mnt/news room/desk/newsroom.db", "nfs4"),
        ("/mnt/news", ""),
        ("/mnt/nas/newsroom.db", "cifs"),
        ("/mnt/nas/local/newsroom.db", ""),
        ("/home/sari/remote/a/b.db", "fuse.sshfs"),
    ],
)
def test_a_network_drive_is_known_by_the_mount_table(path: str, kind: str) -> None:
    assert shared_among(PurePosixPath(path), MOUNTS) == kind
    assert shared_among(PurePosixPath(path), "") == ""


def test_on_a_network_drive_a_rollback_journal_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty_database: Path, opened_copy: Callable[[str], Desk]
) -> None:
    monkeypatch.setattr("factcheck.store.sqlite_file.shared_drive", lambda path: "nfs4")
    desk = opened_copy("far.db")
    add_copy(desk)
    with desk.reading() as tx:
        assert tx.session.connection().exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
    assert shared_drive(tmp_path) == ""


@pytest.fixture
def opened_copy(tmp_path: Path, empty_database: Path) -> Iterator[Callable[[str], Desk]]:
    opened: list[Desk] = []

    def open_copy(name: str) -> Desk:
        path = tmp_path / name
        path.write_bytes(empty_database.read_bytes())
        opened.append(open_desk(str(path), actor="Sari"))
        return opened[-1]

    yield open_copy
    for desk in opened:
        desk.close()
