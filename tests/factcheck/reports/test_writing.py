from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from factcheck.errors import BadInput
from factcheck.reports.writing import file_name, write


def test_a_report_takes_the_old_ones_place(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")
    write(path, "new ✓\n".encode(), force=True)
    assert path.read_bytes() == "new ✓\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_there_already_is_never_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(BadInput, match="is there already"):
        write(path, b"new")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "title", ["CON", 'a/b\\c:d*e?f"g<h>i|j', "..", "", "x" * 500, "é\u0301\x00\x1b[2J\u202e", "trailing. ", "naïve — “kutipan”"]
)
def test_a_name_from_a_title_is_safe_on_every_file_system(title: str, tmp_path: Path) -> None:
    name = file_name(12, title, "html")
    assert name.startswith("12")
    assert name.endswith(".html")
    assert not set(name) & set('/\\:*?"<>|\x00\x1b')
    assert len(name.encode()) <= 255
    write(tmp_path / name, b"words")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_is_never_overwritten(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        write(tmp_path, b"words")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="can be written"):
        write(tmp_path / "nowhere" / "report.md", b"words")


def test_when_it_fails_the_old_one_is_still_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInput, match="no space left on device"):
        write(path, b"new", force=True)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write(link, b"new", force=True)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"words")
    reader.join()
    assert read == [b"words"]
    assert pipe.is_fifo()
