from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from claims.policy import preset
from claims.vocabulary import Role
from factcheck.config import policy_named, settings
from factcheck.errors import BadInput
from factcheck.locations import config_file


@pytest.fixture(autouse=True)
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("FACTCHECK_DB", "FACTCHECK_USER", "FACTCHECK_POLICY"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / "config.toml"
    monkeypatch.setenv("FACTCHECK_CONFIG", str(path))
    return path


def test_without_a_word_from_anybody_the_defaults_hold() -> None:
    found = settings()
    assert found.database is None
    assert found.user == getpass.getuser()
    assert found.policy == preset("desk")


def test_the_file_is_read(settings_file: Path) -> None:
    settings_file.write_text('db = "/data/desk.db"\nuser = "Sari"\npolicy = "strict"\n', encoding="utf-8")
    found = settings()
    assert (found.database, found.user, found.policy.name) == ("/data/desk.db", "Sari", "strict")


def test_the_environment_wins_over_the_file_and_the_command_line_over_both(
    settings_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings_file.write_text('db = "file.db"\nuser = "Sari"\npolicy = "strict"\n', encoding="utf-8")
    monkeypatch.setenv("FACTCHECK_DB", "environment.db")
    monkeypatch.setenv("FACTCHECK_USER", "Bima")
    found = settings(database="flag.db")
    assert (found.database, found.user, found.policy.name) == ("flag.db", "Bima", "strict")


def test_an_empty_variable_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_DB", "")
    assert settings().database is None


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ('polcy = "solo"', "unknown key “polcy” (did you mean “policy”?)"),
        ("db = 3", "gives “db” a value that is no text"),
        ("db = ", "not valid TOML"),
    ],
)
def test_a_mistake_in_the_file_is_named(settings_file: Path, toml: str, complaint: str) -> None:
    settings_file.write_text(toml, encoding="utf-8")
    with pytest.raises(BadInput) as refused:
        settings()
    assert complaint in str(refused.value)
    assert str(settings_file) in str(refused.value)


def test_a_file_that_is_no_text_is_refused(settings_file: Path) -> None:
    settings_file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput, match="can't be read"):
        settings()


def test_the_file_stands_in_the_users_folder_unless_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FACTCHECK_CONFIG")
    assert config_file().name == "config.toml"
    assert config_file().is_absolute()


@pytest.mark.parametrize("name", ["solo", "desk", "strict"])
def test_a_preset_is_a_policy(name: str) -> None:
    assert policy_named(name).name == name


def test_a_file_is_a_policy_too(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text('name = "ours"\nevidence = 2\nsign_offs = ["legal"]\n', encoding="utf-8")
    policy = policy_named(str(path))
    assert (policy.name, policy.evidence, policy.sign_offs) == ("ours", 2, (Role.LEGAL,))


@pytest.mark.parametrize(
    ("name", "complaint"),
    [("Strikt", "Did you mean “strict”?"), ("nowhere.toml", "name a TOML file or one of solo, desk, strict")],
)
def test_an_unknown_policy_is_refused_with_what_there_is(name: str, complaint: str) -> None:
    with pytest.raises(BadInput) as refused:
        policy_named(name)
    assert complaint in str(refused.value)


def test_a_policy_file_with_a_mistake_is_refused_with_the_mistake(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text('name = "ours"\nevidnce = 2\n', encoding="utf-8")
    with pytest.raises(BadInput, match=r"evidnce.*did you mean “evidence”"):
        policy_named(str(path))
