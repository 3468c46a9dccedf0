"""An article as a whole: taking its import back puts it away, with all that hangs on it; new copy that is taken back leaves the
copy before it; its byline and its desk are put back as they were.

Nothing of it is lost.
"""

from __future__ import annotations

from collections.abc import Mapping

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.desk import turns
from factcheck.desk.restoring.base import Difference, Restorer, Step, differing
from factcheck.desk.revision import going_back
from factcheck.errors import Conflict, Refused
from factcheck.store import articles, events


def restore(step: Step) -> Difference:
    """Put the article away, or bring it back. Raises ``Conflict`` where somebody else has worked on it."""
    article = int(step.name)
    if "authors" in step.before:
        return _restore_authors(step, article)
    if "revision" in step.before:
        return going_back.restore(step)
    if step.verb != "import" and "desk" in step.before:
        return _restore_desk(step, article)
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


def _restore_authors(step: Step, article: int) -> Difference:
    old: dict[str, object] = {"authors": list(articles.load(step.tx, article).authors)}
    step.expect(old)
    articles.set_authors(step.tx, article, step.before["authors"])
    return differing(old, {"authors": step.before["authors"]})


def _restore_desk(step: Step, article: int) -> Difference:
    old: dict[str, object] = {"desk": articles.load(step.tx, article).desk}
    step.expect(old)
    articles.set_desk(step.tx, article, step.before["desk"])
    return differing(old, {"desk": step.before["desk"]})


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
