"""An article as a whole: taking its import back puts it away, with all that hangs on it; new copy that is taken back leaves the
copy before it; its title, deadline, byline and desk are put back as they were.

Nothing of it is lost.
"""

from __future__ import annotations

from collections.abc import Mapping

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.desk import turns
from factcheck.desk.describing import DESCRIBED, told, with_told
from factcheck.desk.restoring.base import Difference, Restorer, Step, differing
from factcheck.desk.revision import going_back
from factcheck.errors import Conflict, Refused
from factcheck.store import articles, events


def restore(step: Step) -> Difference:
    """Put the article away, or bring it back. Raises ``Conflict`` where somebody else has worked on it."""
    article = int(step.name)
    if "revision" in step.before:
        return going_back.restore(step)
    if described := next((name for name in DESCRIBED if name in step.before), None):
        return _describe(step, article, described)
    if step.verb != "import" and "withdrawn" not in step.before:
        raise Refused(
            [Objection("cannot_be_undone", phrase("“{verb}” can't be taken back: it stays on record.", verb=step.verb))]
        )
    was = articles.load(step.tx, article).withdrawn
    wanted = bool(step.before.get("withdrawn", True))
    if wanted:
        _expect_untouched(step, article)
    articles.withdraw(step.tx, article, wanted)
    return {"withdrawn": was}, {"withdrawn": wanted}


def _describe(step: Step, article: int, name: str) -> Difference:
    old = articles.load(step.tx, article)
    step.expect(told(old))
    new = with_told(old, name, step.before[name])
    articles.describe(step.tx, new)
    return differing({name: told(old)[name]}, told(new))


def _expect_untouched(step: Step, article: int) -> None:
    others = turns.still_done(events.of_article(step.tx, article), but=step.tx.actor)
    if others:
        entry = others[-1][-1]
        what = f"{entry.verb.replace('_', ' ')} {entry.subject.replace(':', ' ')}, {entry.at[:16].replace('T', ' ')} UTC"
        raise Conflict(
            phrase("{actor} has worked on article {article} since ({what}).", actor=entry.actor, article=article, what=what),
            phrase("Nothing was changed."),
        )


def _entailed(step: Step) -> Mapping[str, Difference]:
    return going_back.entailed(step) if step.verb == "revise" else {}


def _settle(step: Step) -> None:
    if "revision" in step.before:
        going_back.settle(step)


RESTORER = Restorer(restore, _settle, _entailed)
