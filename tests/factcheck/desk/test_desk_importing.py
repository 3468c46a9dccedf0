"""Articles and sources out of every kind of file, and off the web."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

import pytest

from claims.text import Span
from claims.vocabulary import SourceKind
from factcheck.desk import articles, captures, history, sources
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, NotCaptured
from factcheck.store import articles as stored
from sources.model import Extraction
from tests.documents import letter, pdf, word
from tests.newsroom import FAMILIES, RAIN, RIVER, add_copy, claim_on
from tests.servers import page, serving

PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Market shut by flood | River Post</title>
<meta property="article:published_time" content="2026-03-03T06:00:00Z"></head><body><nav>News</nav><article>
<h1>Market shut by flood</h1><p>{RIVER}.</p><p>{FAMILIES}.</p><p>{RAIN}.</p></article></body></html>"""


@pytest.mark.parametrize(
    ("content", "name", "title"),
    [
        (pdf([f"{RIVER}.", f"{FAMILIES}."]), "copy.pdf", f"{RIVER}."),
        (
            word("Market shut by flood", f"{RIVER}. {FAMILIES}.", title="Market shut by flood"),
            "copy.docx",
            "Market shut by flood",
        ),
        (letter(f"{RIVER}.\n\n{FAMILIES}.", Subject="Copy for today"), "copy.eml", "Copy for today"),
        (PAGE.encode(), "copy.html", "Market shut by flood"),
    ],
    ids=["pdf", "docx", "eml", "html"],
)
def test_an_article_is_imported_from_any_kind_of_file(desk: Desk, content: bytes, name: str, title: str) -> None:
    added = articles.add(desk, content, name=name)
    assert added.article.title == title
    assert FAMILIES in articles.page(desk, 1).text
    assert "example.org" not in articles.page(desk, 1).text
    assert claim_on(desk, "62 families")
    with desk.reading() as tx:
        assert stored.bytes_of(tx, hashlib.sha256(content).hexdigest()) == content
    assert history.events(desk, 1)[0].after["name"] == name


def test_the_title_and_the_day_in_the_file_are_taken_where_nobody_says_another(desk: Desk) -> None:
    read = Extraction(FAMILIES, "text/html", title="Market shut by flood", published=date(2026, 3, 3))
    taken = articles.add(desk, PAGE.encode(), name="copy.html", read=read)
    assert (taken.article.title, taken.article.published) == ("Market shut by flood", date(2026, 3, 3))
    assert any("2026-03-03" in remark for remark in taken.remarks)
    given = articles.add(desk, PAGE.encode(), name="copy.html", title="Flood", published=date(2026, 3, 4), read=read)
    assert (given.article.title, given.article.published) == ("Flood", date(2026, 3, 4))
    assert not any("2026-03-03" in remark for remark in given.remarks)


def test_an_article_is_imported_from_its_page_on_the_web(desk: Desk) -> None:
    with serving(story=page(PAGE, kind="text/html; charset=utf-8")) as server:
        web = replace(desk, policy=replace(desk.policy, allow_hosts=(server.host,)))
        added = captures.import_page(web, server.url("/story"))
        with pytest.raises(NotCaptured):
            captures.import_page(web, server.url("/missing"))
    assert (added.article.title, added.article.published) == ("Market shut by flood", date(2026, 3, 3))
    assert len(articles.board(desk)) == 1
    assert history.events(desk, 1)[0].after["name"] == server.url("/story")


@pytest.mark.parametrize(("content", "name"), [(b"\x89PNG\r\n\x1a\n...", "a.png"), (b"%PDF-1.4 broken", "a.pdf")])
def test_what_has_no_words_becomes_no_article(desk: Desk, content: bytes, name: str) -> None:
    with pytest.raises(BadInput, match=name) as refusal:
        articles.add(desk, content, name=name)
    assert "\n" not in str(refusal.value)
    assert articles.board(desk) == []


def test_evidence_drawn_from_a_file_says_on_which_page_it_stands(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, FAMILIES)
    content = pdf(["Nothing here."], ["On the list there are 62 families."], ["Nor here."])
    first = sources.attach(desk, claim, name="List", kind=SourceKind.DOCUMENT, data=content, file="list.pdf").evidence
    assert first.snapshot is not None
    start = first.snapshot.text.index("62 families")
    passage = Span(start, start + len("62 families"))
    by_itself = sources.attach(desk, claim, name="", kind=SourceKind.DOCUMENT, source=first.source.id, passage=passage).evidence
    by_hand = sources.attach(
        desk, claim, name="", kind=SourceKind.DOCUMENT, source=first.source.id, passage=passage, at="table 3"
    ).evidence
    assert (by_itself.exact, by_itself.locator, by_hand.locator) == ("62 families", "p. 2", "table 3")


def test_a_picture_is_kept_as_a_source_without_a_text(desk: Desk) -> None:
    add_copy(desk)
    attached = sources.attach(
        desk, claim_on(desk, RAIN), name="Photograph", kind=SourceKind.DOCUMENT, data=b"\x89PNG\r\n\x1a\n...", file="a.png"
    )
    assert attached.evidence.snapshot is not None
    assert (attached.evidence.snapshot.text, attached.evidence.snapshot.media_type) == ("", "image/png")
    assert any("no text" in remark for remark in attached.remarks)
