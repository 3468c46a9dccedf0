"""Use cases on articles: import, the board, and one article's page. What new copy does to them is in ``revision``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

import claims as reader
from claims.model import Article, Claim, Coverage
from claims.vocabulary import Status
from claims.workflow import Objection, objections_to_publication
from factcheck.desk import acts, copy, reading
from factcheck.desk.cover import measure
from factcheck.desk.revision import revise
from factcheck.desk.session import Desk, person
from factcheck.desk.views import ArticleAdded, ArticlePage, BoardRow, Progress
from factcheck.desk.wording import typed
from factcheck.store import articles, boards, events, sources
from factcheck.store import claims as stored
from factcheck.store.transactions import Reading, Writing
from sources.model import Extraction

__all__ = ["add", "board", "page", "page_of", "revise", "set_authors"]

_DONE = frozenset({Status.CHECKED, Status.OUT_OF_SCOPE})


def add(
    desk: Desk,
    data: bytes | str,
    *,
    name: str,
    title: str | None = None,
    language: str | None = None,
    deadline: datetime | None = None,
    published: date | None = None,
    authors: Sequence[str] = (),
    read: Extraction | None = None,
) -> ArticleAdded:
    """Import an article: its text is kept as revision 1, with the claims that the splitter proposes.

    The title is by default what the file calls itself, or its first line; the language what the splitter takes it for.
    ``published`` is the date to which relative dates refer, by default the one in the file; ``authors`` are the people of its
    byline. ``read`` is what was read off ``data``, where that is done already. Raises ``BadInput`` for what no text can be got
    from, or no words.
    """
    received = copy.taken(data, name, language, read)
    text = received.text.text
    title = typed(title, "The title") or copy.title_of(received)
    remarks = received.remarks if published or not received.published else (*received.remarks, _dated(received.published))
    published = published or received.published
    discrepancies = tuple(reader.find_discrepancies(text, received.proposal.language, published))
    with desk.writing() as tx:
        twins = articles.with_text(tx, received.text.sha256)
        article = Article(articles.next_id(tx), title, received.proposal.language, 1, deadline, published, _people(authors))
        articles.add(tx, article, Coverage(0.0, 0.0, 0.0, 0.0, 0.0))
        articles.add_revision(tx, article.id, 1, received.text)
        articles.add_discrepancies(tx, article.id, 1, discrepancies)
        articles.set_aside(tx, article, received.proposal.set_aside)
        proposed = enumerate(received.proposal.claims, start=1)
        stored.add(tx, [reading.claim_from(text, one, article.id, number) for number, one in proposed], 1)
        _log(tx, article, received, len(received.proposal.claims))
        coverage = measure(tx, article.id)
    return ArticleAdded(
        article=article,
        claims=len(received.proposal.claims),
        set_aside=tuple(received.proposal.set_aside),
        coverage=coverage,
        discrepancies=discrepancies,
        text=text,
        remarks=(*remarks, *(f"The same text is already article {twin}." for twin in twins)),
    )


def _dated(day: date) -> str:
    return f"It says that it is of {day.isoformat()}: “yesterday” is read from there. Give --published for another day."


def _log(tx: Writing, article: Article, received: copy.Copy, claims: int) -> None:
    after: dict[str, object] = {
        "title": article.title,
        "language": article.language,
        "revision": article.revision,
        "name": received.text.name,
        "sha256": received.text.sha256,
        "claims": claims,
        "authors": list(article.authors),
    }
    tx.log("import", f"article:{article.id}", article.id, {}, after)


def set_authors(desk: Desk, article: int, authors: Sequence[str]) -> Article:
    """Say whose byline an article bears, in place of what was said before. Raises ``NotFound`` and ``BadInput``."""
    names = _people(authors)
    with desk.writing() as tx:
        old = articles.load(tx, article)
        if names != old.authors:
            articles.set_authors(tx, article, names)
            tx.log("authors", f"article:{article}", article, {"authors": list(old.authors)}, {"authors": list(names)})
        return articles.load(tx, article)


def _people(names: Sequence[str]) -> tuple[str, ...]:
    """Names in the form in which they are compared, each once."""
    return tuple(dict.fromkeys(person(name, "Give the names of the byline.") for name in names))


def board(desk: Desk) -> list[BoardRow]:
    """All articles, by deadline (those without one last), then by number; those that were put away come at the end."""
    with desk.reading() as tx:
        states, people, changes = boards.states(tx), boards.people(tx), boards.last_changes(tx)
        rows = [
            _row(desk, article, coverage, states.get(article.id, []), people.get(article.id, set()), changes.get(article.id))
            for article, coverage in boards.articles(tx)
        ]
    return sorted(
        rows, key=lambda row: (row.article.withdrawn, row.article.deadline is None, row.article.deadline or 0, row.article.id)
    )


def _row(
    desk: Desk,
    article: Article,
    coverage: Coverage,
    states: Sequence[boards.Alike],
    people: set[str],
    changed: datetime | None,
) -> BoardRow:
    counts: Counter[Status] = Counter()
    objections = 0
    for alike in states:
        counts[alike.claim.status] += alike.count
        objections += alike.count * len(objections_to_publication(alike.claim, desk.policy))
    progress = _progress(counts)
    return BoardRow(
        article=article,
        progress=progress,
        queries=progress.counts.get(Status.QUERY, 0),
        stale=progress.counts.get(Status.STALE, 0),
        blocking=objections + len(_about_the_whole(desk, article, progress, coverage)),
        coverage=coverage.words,
        people=tuple(sorted(people)),
        last_change=changed,
    )


def page(desk: Desk, article: int) -> ArticlePage:
    """An article at its latest revision, with all that lies on its words. Raises ``NotFound``."""
    with desk.reading() as tx:
        return page_of(tx, desk, article)


def page_of(tx: Reading, desk: Desk, article: int) -> ArticlePage:
    """The same within a transaction."""
    piece, coverage = articles.load(tx, article), articles.coverage(tx, article)
    claims, evidence = stored.of_article(tx, article), sources.evidence_of(tx, article)
    return ArticlePage(
        article=piece,
        text=articles.latest(tx, article).text,
        claims=tuple(acts.seen(desk, claim, evidence.get(claim.number, [])) for claim in claims),
        set_aside=tuple(mark.words for mark in articles.marks(tx, piece)),
        discrepancies=articles.discrepancies(tx, piece),
        coverage=coverage,
        progress=progress_of(claims),
        blocking=tuple(blocking(desk, piece, claims, coverage)),
        policy=desk.policy.name,
        head=events.head(tx),
        sentences=articles.sentences(tx, article),
    )


def progress_of(claims: Sequence[Claim]) -> Progress:
    """How far the claims are; those that were cut from the text no longer count."""
    return _progress(Counter(claim.status for claim in claims))


def _progress(counts: Counter[Status]) -> Progress:
    total = sum(count for status, count in counts.items() if status is not Status.GONE)
    return Progress(counts=dict(counts), total=total, done=sum(counts[status] for status in _DONE))


def blocking(desk: Desk, article: Article, claims: Sequence[Claim], coverage: Coverage) -> list[Objection]:
    """All that keeps an article from running: its claims' objections, and what no claim covers."""
    found = [objection for claim in claims for objection in objections_to_publication(claim, desk.policy)]
    return found + _about_the_whole(desk, article, progress_of(claims), coverage)


def _about_the_whole(desk: Desk, article: Article, progress: Progress, coverage: Coverage) -> list[Objection]:
    found: list[Objection] = []
    if progress.total == 0:
        found.append(Objection("no_claims", f"Article {article.id} has no claims: nothing in it was checked."))
    if desk.policy.cover_numbers and coverage.numbers < 1:
        message = f"Article {article.id} has numbers that no claim covers: make claims of them, or set them aside."
        found.append(Objection("uncovered_numbers", message))
    return found
