from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck.config import settings
from factcheck.errors import BadInput
from factcheck.preferences import Preferences, last_theme, preferences, remember_theme


@pytest.fixture(autouse=True)
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("FACTCHECK_LANG", "FACTCHECK_THEME", "FACTCHECK_ASCII"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / "config.toml"
    monkeypatch.setenv("FACTCHECK_CONFIG", str(path))
    return path


def test_without_a_file_nothing_is_said() -> None:
    assert preferences() == Preferences()


def test_the_file_says_how_the_screen_is_liked_beside_the_other_settings(settings_file: Path) -> None:
    settings_file.write_text(
        'user = "Sari"\nlanguage = "id"\ntheme = "light"\nascii = true\n[keys]\n"claim.verdict" = "d, f2"\n', encoding="utf-8"
    )
    assert preferences() == Preferences("id", "light", True, {"claim.verdict": "d, f2"})
    assert settings().user == "Sari"


def test_the_environment_wins_over_the_file(settings_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings_file.write_text('language = "id"\ntheme = "light"\nascii = true\n', encoding="utf-8")
    for name, value in {"FACTCHECK_LANG": "en_GB", "FACTCHECK_THEME": "dark", "FACTCHECK_ASCII": "off"}.items():
        monkeypatch.setenv(name, value)
    assert preferences() == Preferences("en", "dark", False)


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ('language = "tlh"', "“language” is one of id, en, not “tlh”."),
        ("theme = 3", "“theme” is one of dark, light, not “3”."),
        ('ascii = "maybe"', "“ascii” is one of true, false, not “maybe”."),
        ('keys = "d"', "“keys” gives each action its keys as text"),
        ('keys = { "claim.verdict" = 3 }', "“keys” gives each action its keys as text"),
        ("theme = ", "is not valid TOML"),
    ],
)
def test_a_mistake_in_the_file_is_named(settings_file: Path, toml: str, complaint: str) -> None:
    settings_file.write_text(toml, encoding="utf-8")
    with pytest.raises(BadInput, match=re.escape(complaint)):
        preferences()


def test_an_unknown_key_is_named_with_the_nearest(settings_file: Path) -> None:
    settings_file.write_text('langage = "id"', encoding="utf-8")
    with pytest.raises(BadInput, match=r"unknown key “langage” \(did you mean “language”\?\)"):
        settings()


def test_a_file_that_is_no_text_is_said_so(settings_file: Path) -> None:
    settings_file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput, match="can't be read"):
        preferences()


@pytest.mark.parametrize(("ground", "theme"), [("15;0", "dark"), ("0;15", "light"), ("0;default;7", "light"), ("", "dark")])
def test_without_a_choice_the_theme_fits_the_terminals_ground(ground: str, theme: str) -> None:
    assert last_theme({"COLORFGBG": ground}) == theme


def test_the_theme_that_was_chosen_is_remembered_and_the_settings_file_left_alone(settings_file: Path) -> None:
    remember_theme("light")

    assert last_theme({}) == "light"
    assert not settings_file.exists()


def test_where_nothing_can_be_written_nobody_is_bothered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("FACTCHECK_CONFIG", str(tmp_path / "file" / "config.toml"))

    remember_theme("light")

    assert last_theme({}) == "dark"
