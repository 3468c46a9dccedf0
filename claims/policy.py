"""A newsroom's rules, read from TOML: which guards the workflow applies.

Three presets ship with the program: ``solo`` (one person, few questions), ``desk`` (the default) and ``strict``.
The rule of one primary or three independent secondary sources is the KSJ Fact-Checking Project's; that the second
reader is another person, and that every criticism is put to whom it is about, is the practice of line-by-line checking desks.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any, get_type_hints

from claims.phrase import phrase
from claims.vocabulary import Role

PRESETS = ("solo", "desk", "strict")
DEFAULT = "desk"

LOCATORS = ("none", "source", "passage")
"""How exactly evidence must say where it stands: not at all; so that the source can be found again; the place in it."""

OVERRIDABLE = (
    *("needs_evidence", "needs_locator", "needs_stance", "needs_origins", "needs_reply", "undecided", "not_yours"),
    *("same_person", "is_author", "unsettled", "unsigned", "uncovered_numbers", "gaps", "not_cleared"),
)
"""The objections that a policy may let a person override. Open, queried and stale claims are none of them."""


OVERRIDDEN = (
    *(phrase("needs evidence"), phrase("needs locator"), phrase("needs stance"), phrase("needs origins"), phrase("needs reply")),
    *(phrase("undecided"), phrase("not yours"), phrase("same person"), phrase("is author"), phrase("unsettled")),
    *(phrase("unsigned"), phrase("uncovered numbers"), phrase("gaps"), phrase("not cleared")),
)
"""The same in words, in their order."""
_HOST = re.compile(r"[^\s/@*]+")


class PolicyError(ValueError):
    """A policy file that can't be used; the message says what is wrong with which key."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Which guards apply. The field names are the keys of the TOML file."""

    name: str
    evidence: int = 1
    """Pieces of evidence that a verdict about truth needs."""
    reason_instead: bool = False
    """Whether a written reason may stand in for evidence."""
    stance_must_match: bool = True
    """Whether ``supported`` needs evidence that supports, and ``contradicted`` evidence that contradicts."""
    locator: str = "none"
    """One of ``LOCATORS``: how exactly evidence must say where it stands, unless the verdict gives a reason."""
    independent_origins: int = 0
    """Where no source is primary: from how many independent origins ``supported`` needs evidence (0: no such rule)."""
    sign_offs: tuple[Role, ...] = ()
    """The sign-offs that every claim needs before publication."""
    distinct_people: bool = True
    """Whether checker, second reader and author must be different people."""
    own_queries: bool = True
    """Whether a query is closed by the one who raised it alone."""
    right_of_reply: bool = True
    """Whether a claim marked adverse waits until the one it speaks ill of was asked, and answered or could not be reached."""
    reply_tries: int = 2
    """How often somebody must have been tried before their silence counts as no answer."""
    decide_adverse: bool = False
    """Whether somebody must say of every claim with words of accusation whether it is adverse."""
    cover_numbers: bool = True
    """Whether a number that no claim covers blocks publication."""
    acknowledge_gaps: bool = True
    """Whether every stretch that no claim covers must be set aside or acknowledged before the article is cleared."""
    clearance: bool = True
    """Whether an article needs a clearance before it is published."""
    overridable: tuple[str, ...] = ()
    """The objections that may be overridden with a reason, on record; of ``OVERRIDABLE``."""
    allow_hosts: tuple[str, ...] = ()
    """The newsroom's own hosts that pages may be captured from, as in ``wiki.redaksi.local`` or ``10.0.0.7:8080``."""


@cache
def preset(name: str) -> Policy:
    """One of the policies that ship with the program. Raises ``PolicyError`` for any other name."""
    if name not in PRESETS:
        raise PolicyError(
            phrase(
                "there is no policy “{name}”; the presets are {presets}, or name a TOML file",
                name=name,
                presets=", ".join(PRESETS),
            )
        )
    return parse(files("claims").joinpath("policies", f"{name}.toml").read_text(encoding="utf-8"))


def parse(toml: str) -> Policy:
    """The policy that ``toml`` describes; keys left out have the default of ``desk``'s kind.

    Raises ``PolicyError`` for text that is no TOML, an unknown key (naming the nearest), or a value of the wrong kind.
    """
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(phrase("the policy is not valid TOML: {error}", error=error)) from error
    known = [f.name for f in fields(Policy)]
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            told = phrase("the policy has no key “{key}”; did you mean “{near}”?", key=key, near=near[0]) if near else None
            raise PolicyError(told or phrase("the policy has no key “{key}”", key=key))
    if "name" not in table:
        raise PolicyError(phrase("the policy has no “name”"))
    return Policy(**{key: _value(key, value) for key, value in table.items()})


@cache
def _kinds() -> dict[str, Any]:
    return get_type_hints(Policy)


def _value(key: str, value: Any) -> Any:
    if key == "sign_offs":
        return tuple(Role(name) for name in _listed(key, value, [role.value for role in Role]))
    if key == "overridable":
        return _listed(key, value, OVERRIDABLE)
    if key == "allow_hosts":
        return _hosts(value)
    if key == "locator" and value not in LOCATORS:
        raise PolicyError(
            phrase("the policy's “locator” must be one of {locators}, not {value!r}", locators=", ".join(LOCATORS), value=value)
        )
    wanted = _kinds()[key]
    if type(value) is not wanted or (wanted is int and value < 0):
        kind = {str: phrase("a text"), int: phrase("a whole number from 0"), bool: phrase("true or false")}[wanted]
        raise PolicyError(phrase("the policy's “{key}” must be {kind}, not {value!r}", key=key, kind=kind, value=value))
    return value


def _listed(key: str, value: Any, known: Sequence[str]) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(name in known for name in value):
        raise PolicyError(
            phrase("the policy's “{key}” must be a list of {known}, not {value!r}", key=key, known=", ".join(known), value=value)
        )
    return tuple(value)


def _hosts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(host, str) and _HOST.fullmatch(host) for host in value):
        raise PolicyError(
            phrase(
                "the policy's “allow_hosts” must be a list of hosts, as in wiki.redaksi.local:8080, not {value!r}", value=value
            )
        )
    return tuple(value)
