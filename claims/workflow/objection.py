"""Why a move isn't allowed, and what a person may let pass all the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from claims.model import Override
from claims.policy import Policy
from claims.vocabulary import Term

Value = str | int
"""What an objection speaks of: a name, a number, a word of the vocabulary."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a move isn't allowed: ``code`` for programs, ``message`` for people, with what to do about it.

    ``claim`` is the id of the one it is about, and ``terms`` what it says of it, where many are told in brief. ``values``
    are all that the message speaks of, so that it can be said in another language.
    """

    code: str
    message: str
    claim: str = ""
    terms: tuple[Term, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)


def overridden(objections: Sequence[Objection], policy: Policy) -> list[Objection]:
    """Those of ``objections`` that ``policy`` lets a person override."""
    return [objection for objection in objections if objection.code in policy.overridable]


def remaining(objections: Sequence[Objection], overrides: Collection[Override]) -> list[Objection]:
    """The objections that nobody has overridden; an override that is void lets nothing pass."""
    passed = {override.code for override in overrides if override.void is None}
    return [objection for objection in objections if objection.code not in passed]


def same(one: str, other: str) -> bool:
    """Whether two names are one person's: capital letters make no other person."""
    return one.casefold() == other.casefold()
