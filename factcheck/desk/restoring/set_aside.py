"""Words that were set aside, or taken back from it."""

from __future__ import annotations

from claims.phrase import phrase
from factcheck.desk.restoring.base import Difference, Restorer, Step
from factcheck.errors import Conflict
from factcheck.store import articles


def restore(step: Step) -> Difference:
    """Let the mark count or not as it did."""
    wanted: bool = step.before["withdrawn"]
    if (
        step.article is not None
        and articles.revision_of_mark(step.tx, int(step.name)) != articles.load(step.tx, step.article).revision
    ):
        raise Conflict(
            phrase("Article {article} was revised since; what was set aside went along with its words.", article=step.article),
            phrase("Nothing was changed."),
        )
    was = articles.withdraw_mark(step.tx, int(step.name), wanted)
    step.expect({"withdrawn": was})
    return {"withdrawn": was}, {"withdrawn": wanted}


RESTORER = Restorer(restore)
