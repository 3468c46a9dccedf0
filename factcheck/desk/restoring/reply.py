"""An entry of the right-of-reply ledger as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from claims.ledger import Reply
from claims.vocabulary import Answer, Way
from factcheck.desk.replies import state
from factcheck.desk.restoring.base import Difference, Fields, Restorer, Step, differing
from factcheck.store import replies


def restore(step: Step) -> Difference:
    """Give the entry the state of ``before``."""
    old = replies.one(step.tx, int(step.name))
    step.expect(state(old))
    new = replies.save(step.tx, _as_before(old, step.before))
    return differing(state(old), state(new))


def _as_before(reply: Reply, before: Fields) -> Reply:
    fields: dict[str, Any] = {name: before[name] for name in ("tries", "words", "printed", "withdrawn") if name in before}
    if "way" in before:
        fields["way"] = Way(before["way"])
    if "answer" in before:
        fields["answer"] = Answer(before["answer"])
    if "answered_at" in before:
        fields["answered_at"] = datetime.fromisoformat(before["answered_at"]) if before["answered_at"] else None
    return replace(reply, **fields)


RESTORER = Restorer(restore)
