"""Which of an article's words lie in a claim or were set aside: measured again whenever that changes."""

from __future__ import annotations

from contextlib import suppress

from claims import measure_coverage
from claims.ledger import gap_key
from claims.model import Coverage
from claims.text import Span
from factcheck.errors import NotFound
from factcheck.store import articles, clearances
from factcheck.store import claims as stored
from factcheck.store.transactions import Reading, Writing


def measure(tx: Writing, article: int) -> Coverage:
    """Measure the coverage of an article's latest text and keep it, with what of the rest nobody has acknowledged."""
    coverage, gaps = _measured(tx, article)
    articles.set_coverage(tx, article, coverage, gaps)
    return coverage


def mismeasured(tx: Reading) -> list[int]:
    """The articles of which something else is kept than is measured now; one without a text can't be measured."""
    found = []
    for article in articles.numbers(tx):
        with suppress(NotFound):
            if _measured(tx, article) != _kept(tx, article):
                found.append(article)
    return found


def _kept(tx: Reading, article: int) -> tuple[Coverage, list[Span]]:
    return articles.coverage(tx, article), list(articles.gaps(tx, article))


def _measured(tx: Reading, article: int) -> tuple[Coverage, list[Span]]:
    piece, text = articles.load(tx, article), articles.latest(tx, article).text
    spans = stored.ground(tx, article) + [mark.words.span for mark in articles.marks(tx, piece)]
    coverage = measure_coverage(text, spans)
    return coverage, _gaps(tx, article, text, coverage)


def _gaps(tx: Reading, article: int, text: str, coverage: Coverage) -> list[Span]:
    """Acknowledged is what has the same words in the same sentence: new words, or a changed sentence, are to be seen anew."""
    seen = {gap.key for gap in clearances.gaps(tx, article)}
    if not seen:
        return list(coverage.uncovered)
    sentences = articles.sentences(tx, article)
    return [span for span in coverage.uncovered if gap_key(text, span, sentences) not in seen]
