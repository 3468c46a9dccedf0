"""Who may know whom: the import contracts of ``pyproject.toml``, and what a command doesn't load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
HEAVY = {"textual", "sqlmodel", "sqlalchemy", "alembic", "httpx", "jinja2", "chardet"}


def _all_loaded_by(program: str) -> set[str]:
    """The modules that are loaded once ``program`` has run, in a Python of its own."""
    code = f"import contextlib, io, sys\nwith contextlib.redirect_stdout(io.StringIO()):\n    {program}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True)
    return set(done.stdout.split())


def _loaded_by(program: str) -> set[str]:
    """The same, of each the top-level package."""
    return {name.partition(".")[0] for name in _all_loaded_by(program)}


def test_the_import_contracts_hold() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"], capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_help_loads_no_screen_no_database_and_no_network() -> None:
    asked = [["--help"], ["verdict", "--help"], ["source", "add", "--help"], ["--version"]]
    loaded = _loaded_by(f"from factcheck.__main__ import main; assert not any(main(words) for words in {asked})")
    assert "typer" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_the_first_help_doesnt_load_pydantic_either() -> None:
    assert "pydantic" not in _loaded_by("from factcheck.__main__ import main; assert main(['--help']) == 0")


def test_splitting_loads_no_database(tmp_path: Path) -> None:
    text = tmp_path / "text.jsonl"
    text.write_text('{"id": 1, "text": "Ada 62 orang.", "lang": "id"}', encoding="utf-8")
    loaded = _loaded_by(f"from factcheck.__main__ import main; assert main(['split', '--jsonl', {str(text)!r}]) == 0")
    assert loaded.isdisjoint({"textual", "sqlmodel", "sqlalchemy", "httpx"})


def test_the_domains_load_nothing_of_the_house() -> None:
    assert "factcheck" not in _loaded_by("import claims, sources; claims.split('Ada 62 orang.', 'id')")


def test_what_the_faces_see_loads_no_database() -> None:
    loaded = _loaded_by("import factcheck.desk.views, factcheck.desk.session, factcheck.tui.app")
    assert loaded.isdisjoint({"sqlmodel", "sqlalchemy", "httpx", "pydantic", "typer"})


def test_the_first_frame_waits_for_no_splitter_no_report_and_no_settings_library() -> None:
    loaded = _all_loaded_by("import factcheck.tui.app")
    assert loaded.isdisjoint({"claims.splitting", "factcheck.reports.model", "factcheck.config", "factcheck.store"})
    assert loaded.isdisjoint({"pydantic", "sqlmodel", "sqlalchemy", "httpx", "rapidfuzz", "jinja2"})
