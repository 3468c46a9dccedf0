from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from factcheck.desk import intake
from factcheck.errors import BadInput


def test_a_file_is_read_as_its_bytes_and_its_name(tmp_path: Path) -> None:
    path = tmp_path / "copy.md"
    path.write_bytes(b"# Floods\r\n")
    assert intake.read(path) == (b"# Floods\r\n", "copy.md")


def test_without_a_file_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"words")))
    assert intake.read(None) == (b"words", "standard input")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"a\x00b", b"x" * 20_000_001])
def test_what_is_empty_binary_or_too_large_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=r"copy\.txt") as refusal:
        intake.read(path)
    assert "\n" not in str(refusal.value)


def test_what_is_no_readable_file_is_one_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "missing.txt", tmp_path / "pipe", Path("nul\x00.txt"), tmp_path / ("x" * 300)):
        with pytest.raises(BadInput) as refusal:
            intake.read(path)
        assert "\n" not in str(refusal.value)
