"""Which of an article's words lie in a claim or were set aside: measured again whenever that changes."""

from __future__ import annotations

from claims import measure_coverage
from claims.model import Coverage
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store.transactions import Writing


def measure(tx: Writing, article: int) -> Coverage:
    """Measure the coverage of an article's latest text and keep it."""
    piece = articles.load(tx, article)
    spans = stored.ground(tx, article) + [mark.words.span for mark in articles.marks(tx, piece)]
    coverage = measure_coverage(articles.latest(tx, article).text, spans)
    articles.set_coverage(tx, article, coverage)
    return coverage
