"""Use cases on articles: import and one article's page. The board is in ``board``, what new copy does in ``revision``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

import claims as reader
from claims.drafting import Draft
from claims.ledger import unverified
from claims.model import Article, Claim, Coverage
from claims.phrase import phrase
from claims.repetition import drafted, repeated
from factcheck.desk import acts, copy
from factcheck.desk.board import board, progress_of
from factcheck.desk.cover import measure
from factcheck.desk.describing import people, set_authors, set_deadline, set_desk, set_title, told
from factcheck.desk.docket import Docket
from factcheck.desk.revision import revise
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticleAdded, ArticlePage
from factcheck.desk.wording import typed
from factcheck.store import articles, clearances, events, publications, sources
from factcheck.store import claims as stored
from factcheck.store.chain import wordings_digest
from factcheck.store.transactions import Reading, Writing
from sources.model import Extraction

__all__ = ["add", "board", "page", "page_of", "revise", "set_authors", "set_deadline", "set_desk", "set_title"]


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
    of_desk: str = "",
    read: Extraction | None = None,
) -> ArticleAdded:
    """Import an article: its text is kept as revision 1, with the claims that the splitter proposes.

    The title is by default what the file calls itself, or its first line; the language what the splitter takes it for.
    ``published`` is the date to which relative dates refer, by default the one in the file; ``authors`` are the people of its
    byline, ``of_desk`` is the newsroom's desk it comes from. ``read`` is what was read off ``data``, where that is done already.
    Raises ``BadInput`` for what no text can be got from, or no words.
    """
    received = copy.taken(data, name, language, read)
    text = received.text.text
    title = typed(title, phrase("The title")) or copy.title_of(received)
    remarks = received.remarks if published or not received.published else (*received.remarks, _dated(received.published))
    published = published or received.published
    discrepancies = tuple(reader.find_discrepancies(text, received.proposal.language, published))
    with desk.writing() as tx:
        twins = articles.with_text(tx, received.text.sha256)
        byline, of_desk = people(authors), typed(of_desk, phrase("The desk")) or ""
        number, language = articles.next_id(tx), received.proposal.language
        article = Article(number, title, language, 1, deadline, published, byline, desk=of_desk)
        articles.add(tx, article, Coverage(0.0, 0.0, 0.0, 0.0, 0.0))
        articles.add_revision(tx, article.id, 1, received.text)
        articles.add_discrepancies(tx, article.id, 1, discrepancies)
        articles.set_aside(tx, article, received.proposal.set_aside)
        draft = Draft(text, received.proposal)
        apart = repeated(draft, received.proposal.claims)
        made = [drafted(draft, several, article.id, number) for number, several in enumerate(apart, start=1)]
        stored.add(tx, made, 1)
        _log(tx, article, received, made)
        coverage = measure(tx, article.id)
    return ArticleAdded(
        article=article,
        claims=len(made),
        set_aside=tuple(received.proposal.set_aside),
        coverage=coverage,
        discrepancies=discrepancies,
        text=text,
        remarks=(*remarks, *(phrase("The same text is already article {twin}.", twin=twin) for twin in twins)),
    )


def _dated(day: date) -> str:
    return phrase(
        "It says that it is of {day}: “yesterday” is read from there. Give --published for another day.", day=day.isoformat()
    )


def _log(tx: Writing, article: Article, received: copy.Copy, claims: Sequence[Claim]) -> None:
    after: dict[str, object] = {
        **told(article),
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "revision": article.revision,
        "name": received.text.name,
        "sha256": received.text.sha256,
        "claims": len(claims),
        "wordings": wordings_digest([one.wording for one in claims]),
    }
    tx.log("import", f"article:{article.id}", article.id, {}, after)


def page(desk: Desk, article: int) -> ArticlePage:
    """An article at its latest revision, with all that lies on its words. Raises ``NotFound``."""
    with desk.reading() as tx:
        return page_of(tx, desk, article)


def page_of(tx: Reading, desk: Desk, article: int) -> ArticlePage:
    """The same within a transaction."""
    docket, policy = Docket.read(tx, article), desk.policy
    claims, evidence = stored.of_article(tx, article), sources.evidence_of(tx, article)
    views = tuple(acts.seen(desk, claim, evidence.get(claim.number, []), docket) for claim in claims)
    ran, corrected = publications.every(tx, article)[article], publications.corrections(tx, article)[article]
    return ArticlePage(
        article=docket.article,
        text=articles.latest(tx, article).text,
        claims=views,
        set_aside=tuple(mark.words for mark in articles.marks(tx, docket.article)),
        discrepancies=articles.discrepancies(tx, docket.article),
        coverage=docket.coverage,
        progress=progress_of(Counter(claim.status for claim in claims)),
        blocking=tuple(objection for view in views for objection in view.blocking) + docket.against_article(claims, policy),
        policy=policy.name,
        head=events.head(tx),
        sentences=articles.sentences(tx, article),
        gaps=docket.gaps,
        acknowledged=tuple(clearances.gaps(tx, article)),
        cleared=docket.standing(claims, policy),
        publications=tuple(ran),
        corrections=tuple(corrected),
        unverified=unverified(ran, corrected),
    )
