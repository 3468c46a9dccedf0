"""Which of an article's words lie in a claim or were set aside: measured again whenever that changes."""

from __future__ import annotations

from claims import measure_coverage
from claims.ledger import gap_key
from claims.model import Coverage
from claims.text import Span
from factcheck.store import articles, clearances
from factcheck.store import claims as stored
from factcheck.store.transactions import Writing


def measure(tx: Writing, article: int) -> Coverage:
    """Measure the coverage of an article's latest text and keep it, with what of the rest nobody has acknowledged."""
    piece, text = articles.load(tx, article), articles.latest(tx, article).text
    spans = stored.ground(tx, article) + [mark.words.span for mark in articles.marks(tx, piece)]
    coverage = measure_coverage(text, spans)
    articles.set_coverage(tx, article, coverage, _gaps(tx, article, text, coverage))
    return coverage


def _gaps(tx: Writing, article: int, text: str, coverage: Coverage) -> list[Span]:
    """Acknowledged is what has the same words in the same sentence: new words, or a changed sentence, are to be seen anew."""
    seen = {gap.key for gap in clearances.gaps(tx, article)}
    if not seen:
        return list(coverage.uncovered)
    sentences = articles.sentences(tx, article)
    return [span for span in coverage.uncovered if gap_key(text, span, sentences) not in seen]
