"""Pages of the web as sources: captured, looked at again, taken from an article's links, written as an archive."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from warcio.archiveiterator import ArchiveIterator

from claims.text import Span
from claims.vocabulary import CheckOutcome, SourceKind, Status, Tier, Verdict
from factcheck.desk import articles, captures, claims, history, sources
from factcheck.desk.session import Desk
from factcheck.desk.views import Looked
from factcheck.errors import BadInput, Conflict, NotCaptured, NotFound
from tests.newsroom import FAMILIES, RAIN, RIVER, add_copy, claim_on
from tests.servers import RawServer, page, redirect, serving

LIST = (
    "Shelter list\n\nOn Tuesday officials counted 62 families in shelters. The river fell later.\n\nRain fell on 14 villages.\n"
)


@pytest.fixture
def server() -> Iterator[RawServer]:
    with serving(list=page(LIST, kind="text/plain; charset=utf-8")) as running:
        yield running


@pytest.fixture
def web(desk: Desk, server: RawServer) -> Desk:
    """Sari's desk under a policy that names the test's server."""
    return replace(desk, policy=replace(desk.policy, allow_hosts=(server.host,)))


def says(server: RawServer, text: str, path: str = "/list") -> None:
    server.routes[path] = page(text, kind="text/plain; charset=utf-8")


def attached(desk: Desk, server: RawServer, words: str = FAMILIES, passage: str = "62 families") -> str:
    """The claim on ``words``, judged on a passage of the captured list."""
    claim = claim_on(desk, words)
    evidence = captures.attach_page(desk, claim, server.url("/list"), tier=Tier.PRIMARY).evidence
    if passage and evidence.snapshot:
        start = evidence.snapshot.text.index(passage)
        sources.withdraw(desk, evidence.id, "a passage instead")
        kept = {"name": "", "kind": SourceKind.WEB_PAGE, "source": evidence.source.id}
        sources.attach(desk, claim, passage=Span(start, start + len(passage)), **kept)  # type: ignore[arg-type]
    claims.judge(desk, claim, Verdict.SUPPORTED)
    return claim


def refreshed(desk: Desk) -> Looked:
    (looked,) = captures.refresh(desk, captures.due(desk), pause=0)
    return looked


def test_a_page_becomes_a_source_with_its_snapshot_and_evidence_in_one_act(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = claim_on(web, FAMILIES)
    taken = captures.attach_page(web, claim, server.url("/list#part"), origin="Shelter office", note="the list")
    source, snapshot = taken.evidence.source, taken.evidence.snapshot
    assert (source.kind, source.locator, source.origin) == (SourceKind.WEB_PAGE, server.url("/list"), "Shelter office")
    assert snapshot is not None
    assert snapshot.text == LIST.rstrip("\n") or snapshot.text == LIST
    assert (snapshot.status, snapshot.final_url) == (200, server.url("/list"))
    entry = history.events(web, 1)[-1]
    assert (entry.verb, entry.after["sha256"], entry.after["url"]) == ("attach", snapshot.sha256, server.url("/list"))
    history.undo(web, 1)
    assert not claims.find(web, claim).evidence


def test_the_policy_says_which_hosts_inside_may_be_asked(desk: Desk, server: RawServer) -> None:
    add_copy(desk)
    with pytest.raises(NotCaptured, match="allow_hosts"):
        captures.attach_page(desk, "1.1", server.url("/list"))
    broken = replace(desk, policy=replace(desk.policy, allow_hosts=("a:b:c",)))
    with pytest.raises(BadInput, match="allow_hosts"):
        captures.attach_page(broken, "1.1", server.url("/list"))
    assert not server.asked
    assert not sources.sources(desk)


def test_nobody_waits_for_a_page_to_learn_that_there_is_no_such_claim(web: Desk, server: RawServer) -> None:
    add_copy(web)
    with pytest.raises(NotFound):
        captures.attach_page(web, "1.99", server.url("/list"))
    assert not server.asked


def test_a_page_that_fails_leaves_nothing_behind(web: Desk, server: RawServer) -> None:
    add_copy(web)
    with pytest.raises(NotCaptured, match="is not there"):
        captures.attach_page(web, "1.1", server.url("/missing"))
    assert not sources.sources(web)
    assert [entry.verb for entry in history.events(web)] == ["import"]


def test_the_same_page_again_is_the_same_source(web: Desk, server: RawServer) -> None:
    add_copy(web)
    first = captures.attach_page(web, claim_on(web, FAMILIES), server.url("/list")).evidence
    again = captures.attach_page(web, claim_on(web, RAIN), server.url("/list"))
    assert again.evidence.source == first.source
    assert again.evidence.snapshot == first.snapshot
    assert again.remarks[0] == "This is source 1: unchanged since we captured it."
    history.undo(web, 1)
    assert len(sources.sources(web)[0].claims) == 1


def test_an_unchanged_page_is_looked_at_and_nothing_happens(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server)
    assert refreshed(web).check.outcome is CheckOutcome.UNCHANGED
    says(server, LIST.replace("\n", "  \n"))
    looked = refreshed(web)
    assert (looked.check.outcome, looked.check.note) == (CheckOutcome.UNCHANGED, "Its bytes are others, its words the same.")
    assert claims.find(web, claim).claim.status is Status.CHECKED
    assert len(sources.sheet(web, 1).snapshots) == 1
    assert len(sources.sheet(web, 1).checks) == 2


def test_a_changed_passage_takes_the_verdict_back_and_says_why_everywhere(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server)
    says(server, LIST.replace("62", "64"))
    looked = refreshed(web)
    assert looked.check.outcome is CheckOutcome.CHANGED
    assert looked.reopened == (claim,)
    (touched,) = looked.touched
    assert touched.standing is not None
    assert (touched.standing.before, touched.standing.after) == (
        "On Tuesday officials counted 62 families in shelters.",
        "On Tuesday officials counted 64 families in shelters.",
    )
    view = claims.find(web, claim)
    assert (view.claim.status, view.claim.verdict, view.claim.void_verdict) == (Status.CHECKING, None, Verdict.SUPPORTED)
    assert "“On Tuesday officials counted 64 families in shelters.” now" in (view.claim.sign_offs[0].void or "")
    assert view.evidence[0].found is not None
    assert view.evidence[0].found.outcome is CheckOutcome.CHANGED
    assert [entry.verb for entry in history.events(web, 1)][-1] == "source_changed"
    sheet = sources.sheet(web, 1)
    assert [len(sheet.snapshots), sheet.snapshots[0].text == view.evidence[0].snapshot.text] == [2, True]  # type: ignore[union-attr]


def test_a_page_that_changed_elsewhere_leaves_the_verdict(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server)
    says(server, LIST.replace("14 villages", "15 villages") + "\nUpdated.")
    looked = refreshed(web)
    assert (looked.check.outcome, looked.touched, looked.standing) == (CheckOutcome.CHANGED, (), 1)
    view = claims.find(web, claim)
    assert (view.claim.status, view.evidence[0].found) == (Status.CHECKED, None)


def test_evidence_that_names_no_passage_rests_on_the_whole_page(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server, passage="")
    says(server, LIST + "\nUpdated.")
    assert refreshed(web).reopened == (claim,)


def test_a_verdict_given_again_in_knowledge_of_the_change_stays(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server)
    says(server, LIST.replace("62", "64"))
    refreshed(web)
    claims.judge(web, claim, Verdict.SUPPORTED)
    says(server, LIST.replace("62", "64") + "\nUpdated.")
    assert (looked := refreshed(web)).reopened == () and looked.check.outcome is CheckOutcome.CHANGED
    says(server, LIST.replace("62", "66"))
    assert refreshed(web).reopened == (claim,)


def test_a_page_that_is_gone_moved_or_silent_is_told_and_the_verdict_stays(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server)
    server.routes["/list"] = page("no", "410 Gone")
    assert refreshed(web).check.outcome is CheckOutcome.GONE
    assert claims.find(web, claim).evidence[0].found is not None
    server.routes["/list"] = page("no", "500 Oops")
    assert (looked := refreshed(web)).check.outcome is CheckOutcome.FAILED and "fault of its own" in looked.check.note
    says(server, LIST, "/new")
    server.routes["/list"] = redirect("/new")
    assert (looked := refreshed(web)).check.note == f"It is at {server.url('/new')} now."
    assert looked.check.outcome is CheckOutcome.MOVED
    assert claims.find(web, claim).claim.status is Status.CHECKED


def test_what_was_seen_is_not_taken_back_with_what_a_person_decided(web: Desk, server: RawServer) -> None:
    add_copy(web)
    claim = attached(web, server)
    refreshed(web)
    assert history.undo(web, 1).subject == f"claim:{claim}"
    history.redo(web, 1)
    says(server, LIST.replace("62", "64"))
    refreshed(web)
    with pytest.raises(Conflict, match=r"a source of 1\.3 changed"):
        history.undo(web, 1)


def test_the_pages_that_nobody_looked_at_for_a_while_are_due(web: Desk, server: RawServer) -> None:
    add_copy(web)
    attached(web, server)
    sources.attach(web, claim_on(web, RAIN), name="Phone", kind=SourceKind.PHONE, text="It rained.")
    assert [source.id for source in captures.due(web)] == [1]
    assert captures.due(web, article=1, older_than=timedelta(0))
    assert not captures.due(web, older_than=timedelta(days=7))
    later = replace(web, clock=lambda: web.clock() + timedelta(days=8))
    assert captures.due(later, older_than=timedelta(days=7))
    with pytest.raises(BadInput, match="is no page that was captured"):
        captures.due(web, [2])
    with pytest.raises(NotFound):
        captures.due(web, [9])


def test_an_articles_links_are_found_with_the_claims_they_stand_by(web: Desk, server: RawServer) -> None:
    one, other = server.url("/list"), server.url("/rain_(1)")
    text = f"{RIVER} ({one}). {FAMILIES}, see [the list]({one}).\n\n{RAIN}: {other}…\n"
    add_copy(web, text)
    found = captures.links(web, 1)
    assert [link.url for link in found] == [one, other]
    assert found[0].span == Span(text.index(one), text.index(one) + len(one))
    around = {view.claim.id for view in articles.page(web, 1).claims if one in view.claim.sentence.exact}
    assert around
    assert set(found[0].claims) == around


def test_the_links_behind_the_words_of_an_imported_page_are_found_too(web: Desk) -> None:
    original = b"<p>" + RIVER.encode() + b'. <a href="https://news.example.com/a">More</a> <a href="/b">here</a> <a>x</a></p>'
    articles.add(web, original, name="page.txt")
    assert [link.url for link in captures.links(web, 1)] == ["https://news.example.com/a"]


def test_links_are_captured_as_sources_and_become_no_evidence(web: Desk, server: RawServer) -> None:
    add_copy(web, f"{RIVER}. {FAMILIES} {server.url('/list')} {server.url('/missing')}.\n")
    urls = [link.url for link in captures.links(web, 1)]
    taken = {one.url: one for one in captures.capture_links(web, 1, urls, pause=0)}
    source = taken[urls[0]].source
    assert source is not None and source.locator == urls[0]
    assert "is not there" in taken[urls[1]].failure
    assert all(not view.evidence for view in articles.page(web, 1).claims)
    assert captures.links(web, 1)[0].source == source.id
    assert history.events(web, 1)[-1].verb == "capture"


def test_what_was_captured_is_exported_as_an_archive(web: Desk, server: RawServer) -> None:
    add_copy(web)
    attached(web, server)
    says(server, LIST.replace("62", "64"))
    refreshed(web)
    for chosen in ({"source": 1}, {"article": 1}):
        out = BytesIO()
        assert captures.export(web, out, **chosen) == 2
        out.seek(0)
        bodies = [one.content_stream().read() for one in ArchiveIterator(out) if one.rec_type == "response"]
        assert bodies == [LIST.encode(), LIST.replace("62", "64").encode()]
    sources.attach(web, claim_on(web, RAIN), name="Phone", kind=SourceKind.PHONE, text="It rained.")
    with pytest.raises(BadInput, match="Nothing was captured"):
        captures.export(web, BytesIO(), source=2)
    with pytest.raises(NotFound):
        captures.export(web, BytesIO(), article=9)


def test_the_archive_is_asked_about_public_pages_alone_and_that_it_was_is_on_record(web: Desk, server: RawServer) -> None:
    add_copy(web)
    attached(web, server)
    with pytest.raises(NotCaptured, match="no address of the public net"):
        captures.archived(web, 1, base=server.url())
    with serving() as archive:
        archive.routes["*"] = page(json.dumps({"archived_snapshots": {}}), kind="application/json")
        asking = replace(web, policy=replace(web.policy, allow_hosts=(server.host, archive.host)))
        with pytest.raises(NotCaptured):
            captures.archive(asking, 1, base=archive.url())
        assert not archive.asked


def test_the_whole_of_it_holds_on_postgresql_too(either_desk: Desk, server: RawServer) -> None:
    web = replace(either_desk, policy=replace(either_desk.policy, allow_hosts=(server.host,)))
    add_copy(web)
    claim = attached(web, server)
    says(server, LIST.replace("62", "64"))
    assert refreshed(web).reopened == (claim,)
    assert history.verify(web).whole
