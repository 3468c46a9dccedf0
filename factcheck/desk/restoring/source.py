"""A source as it was: where it was said to come from."""

from __future__ import annotations

from dataclasses import replace

from factcheck.desk.restoring.base import Difference, Restorer, Step, differing
from factcheck.desk.sources.origins import reopen_all, state
from factcheck.store import sources


def restore(step: Step) -> Difference:
    """Give the source the origin of ``before``, and what it was a copy of."""
    old = sources.load(step.tx, int(step.name))
    step.expect(state(old))
    fields = {name: value for name, value in step.before.items() if name in state(old)}
    new = replace(old, **fields)
    sources.save(step.tx, new)
    return differing(state(old), state(new))


def settle(step: Step) -> None:
    """No verdict stays that needed the source to be independent."""
    reopen_all(step.tx, step.desk, int(step.name))


RESTORER = Restorer(restore, settle)
