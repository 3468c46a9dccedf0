"""What a board needs of every article, in a few queries whatever the number of claims."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from claims.model import Article, Coverage
from factcheck.store import bulk, converters
from factcheck.store.records import ArticleRecord, EventRecord
from factcheck.store.transactions import Reading


def articles(tx: Reading) -> list[tuple[Article, Coverage, int]]:
    """All articles by number, each with the shares of its latest text that are covered, but not the places that aren't, and
    how many of those nobody has acknowledged.
    """
    shares = ("words", "numbers", "names", "quotations", "superlatives")
    known = [column for column in bulk.table_of(ArticleRecord).columns if column.name not in ("coverage", "gaps")]
    coverage = [col(ArticleRecord.coverage)[share].as_float() for share in shares]
    gaps = func.json_array_length(func.coalesce(col(ArticleRecord.gaps), col(ArticleRecord.coverage)["uncovered"]))
    query = select(*known, *coverage, gaps).order_by(col(ArticleRecord.id))
    found = tx.session.connection().execute(query).all()
    return [(converters.article(cast(ArticleRecord, row)), Coverage(*row[-len(shares) - 1 : -1]), row[-1]) for row in found]


def last_entries(tx: Reading) -> dict[int, tuple[int, datetime]]:
    """The number and the time of the last entry of the audit trail about each article."""
    same = aliased(EventRecord)
    its_own = col(same.article) == ArticleRecord.id
    latest = select(func.max(same.number)).where(its_own).scalar_subquery()  # one step into an index for each article
    query = select(col(ArticleRecord.id), col(EventRecord.number), col(EventRecord.at))
    found = tx.session.connection().execute(query.join(EventRecord, col(EventRecord.number) == latest))
    return {article: (number, at) for article, number, at in found}
