from __future__ import annotations

import pytest

from claims.policy import DEFAULT, PRESETS, PolicyError, parse, preset
from claims.vocabulary import Role


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_there_under_its_own_name(name: str) -> None:
    assert preset(name).name == name


def test_the_presets_grow_stricter() -> None:
    solo, desk, strict = (preset(name) for name in PRESETS)
    assert DEFAULT == "desk"
    assert solo.reason_instead
    assert not desk.reason_instead
    assert len(solo.sign_offs) < len(desk.sign_offs) < len(strict.sign_offs)
    assert [policy.independent_origins for policy in (solo, desk, strict)] == [0, 2, 3]
    assert [policy.reply_tries for policy in (solo, desk, strict)] == [1, 2, 3]
    assert set(strict.overridable) < set(desk.overridable)


def test_a_newsrooms_own_rules_are_read() -> None:
    policy = parse('name = "ours"\nevidence = 2\nsign_offs = ["lead", "legal"]\ndistinct_people = false')
    assert (policy.name, policy.evidence, policy.sign_offs, policy.distinct_people) == ("ours", 2, (Role.LEAD, Role.LEGAL), False)


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("name = ", "not valid TOML"),
        ('name = "x"\nevidense = 1', "did you mean “evidence”"),
        ('name = "x"\nzzzz = 1', "no key “zzzz”"),
        ("evidence = 1", "no “name”"),
        ('name = "x"\nevidence = -1', "whole number"),
        ('name = "x"\nevidence = true', "whole number"),
        ('name = "x"\nreason_instead = "yes"', "true or false"),
        ("name = 5", "a text"),
        ('name = "x"\nsign_offs = ["boss"]', "must be a list of checker"),
        ('name = "x"\nsign_offs = "lead"', "must be a list of checker"),
        ('name = "x"\nlocator = "nearly"', "one of none, source, passage"),
        ('name = "x"\noverridable = ["is_stale"]', "must be a list of needs_evidence"),
        ('name = "x"\noverridable = true', "must be a list of needs_evidence"),
        ('name = "x"\nallow_hosts = "wiki.local"', "must be a list of hosts"),
        ('name = "x"\nallow_hosts = ["http://wiki.local/a b"]', "must be a list of hosts"),
        ('name = "x"\nallow_hosts = ["*"]', "must be a list of hosts"),
    ],
)
def test_a_policy_that_cannot_be_used_says_what_is_wrong_with_which_key(toml: str, told: str) -> None:
    with pytest.raises(PolicyError, match=told):
        parse(toml)


def test_a_policy_names_the_newsrooms_own_hosts_and_the_presets_name_none() -> None:
    assert parse('name = "x"\nallow_hosts = ["wiki.redaksi.local", "[::1]:8080"]').allow_hosts == (
        "wiki.redaksi.local",
        "[::1]:8080",
    )
    assert preset("desk").allow_hosts == ()


def test_an_unknown_preset_is_told_with_those_there_are() -> None:
    with pytest.raises(PolicyError, match="solo, desk, strict"):
        preset("lax")
