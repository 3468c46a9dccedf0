"""Putting back what an act changed: nothing is deleted, the old state is written again, with entries of its own.

Each module beside this one puts back one kind of subject of the audit trail, and is named after it: ``evidence:4`` is put
back by ``evidence.RESTORER``. Making an act undoable is logging, in ``before``, what has to come back (a new row as well:
``{"withdrawn": True}``) and adding the module of its subject if that is a new one. An entry whose subject has no module
can't be taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.desk.cover import measure
from factcheck.desk.restoring.base import Restorer, Step
from factcheck.desk.session import Desk
from factcheck.errors import Refused
from factcheck.store import events
from factcheck.store.chain import Entry
from factcheck.store.transactions import Writing

_SHARED = "base"


def kinds() -> list[str]:
    """The kinds of subject that can be put back, in alphabetical order."""
    return sorted(module.name for module in iter_modules(__path__) if module.name != _SHARED)


def revert(tx: Writing, desk: Desk, verb: str, act: Sequence[Entry]) -> None:
    """Put everything that ``act`` changed back to what it was before, last entry first; ``verb`` is ``undo`` or ``redo``.

    Raises ``Conflict`` where something is no longer as the act left it, and ``Refused`` where it can't be taken back, or where
    a verdict would come back that the policy does not allow on the evidence there is now.
    """
    steps = [(entry, _step(tx, desk, entry), _restorer(entry)) for entry in act]
    for entry, step, restorer in reversed(steps):
        entailed = restorer.entailed(step) if restorer.entailed is not None else {}
        for subject, (was, now) in {**entailed, entry.subject: restorer.restore(step)}.items():
            tx.log(verb, subject, entry.article, was, now | {"undoes": entry.act})
    for _, step, restorer in steps:
        if restorer.settle is not None:
            restorer.settle(step)
    if act[0].article is not None:
        measure(tx, act[0].article)


def _step(tx: Writing, desk: Desk, entry: Entry) -> Step:
    before, after = events.parsed(entry.before), events.parsed(entry.after)
    return Step(tx, desk, entry.number, entry.verb, entry.subject, entry.article, before, after)


def _restorer(entry: Entry) -> Restorer:
    kind = entry.subject.partition(":")[0]
    if kind not in kinds():
        raise Refused(
            [
                Objection(
                    "cannot_be_undone",
                    phrase("“{verb}” can't be taken back: it stays on record.", verb=entry.verb.replace("_", " ")),
                )
            ]
        )
    restorer: Restorer = import_module(f"{__name__}.{kind}").RESTORER
    return restorer
