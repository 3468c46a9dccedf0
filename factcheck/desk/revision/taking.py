"""Taking new copy: the text, the claims' places in it, what it reopens, and the entries of the audit trail, all at once."""

from __future__ import annotations

from factcheck.desk import acts
from factcheck.desk.cover import measure
from factcheck.desk.revision.plan import Plan
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store.chain import wordings_digest
from factcheck.store.transactions import Writing


def take(tx: Writing, plan: Plan) -> None:
    """Keep what ``plan`` says: one entry for the article, and one for each claim whose state changed."""
    article, text = plan.article, plan.received.text
    articles.add_revision(tx, article.id, article.revision, text)
    articles.add_discrepancies(tx, article.id, article.revision, plan.discrepancies)
    articles.advance(tx, article.id, article.revision)
    stored.carry(tx, [fate.now for fate in plan.fates("unchanged", "moved")], article.revision)
    stored.add(tx, plan.added, article.revision)
    articles.set_aside(tx, article, plan.marks)
    _log(tx, plan)
    for fate in plan.fates("stale", "back"):
        acts.change(tx, fate.kind, fate.was, fate.now, revision=article.revision)
    for fate in plan.fates("gone"):
        acts.change(tx, fate.kind, fate.was, fate.now)
    measure(tx, article.id)


def _log(tx: Writing, plan: Plan) -> None:
    told = plan.told()
    after: dict[str, object] = {
        "revision": plan.article.revision,
        "name": plan.received.text.name,
        "sha256": plan.received.text.sha256,
        "stale": list(told.stale),
        "gone": list(told.gone),
        "back": list(told.back),
        "added": list(told.added),
        **({"wordings": wordings_digest([claim.wording for claim in plan.added])} if plan.added else {}),
        "retouched": list(told.retouched),
    }
    tx.log("revise", f"article:{plan.article.id}", plan.article.id, {"revision": plan.base}, after)
