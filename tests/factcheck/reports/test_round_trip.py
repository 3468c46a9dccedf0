"""An export that is read elsewhere gives the same report, keeps the published schema, and is refused where it doesn't fit."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from claims.vocabulary import Cause, Condition, Fix, Remedy, Role, Status, Verdict, Way
from factcheck.desk import articles, claims, clearance, history, publishing, replies
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.errors import BadInput
from factcheck.reports import Report, build, encoded, names
from factcheck.reports.formats.json import schema
from factcheck.reports.reading import read
from seeds import newsroom
from tests.newsroom import add_copy, checked, claim_on, revise

MADE = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
MakePage = Callable[[str], ArticlePage]


def _strict(schema: Any) -> Any:
    """The schema with no key more than it names: what we export is to be told in full."""
    if isinstance(schema, dict):
        told = {key: _strict(value) for key, value in schema.items()}
        return told | {"additionalProperties": False} if "required" in schema else told
    return [_strict(one) for one in schema] if isinstance(schema, list) else schema


def _valid(data: bytes) -> None:
    validator = Draft202012Validator(_strict(json.loads(schema())), format_checker=FormatChecker())
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(json.loads(data))] == []


def _same(report: Report) -> None:
    """Every format of the report that was read again is the very same, but for the time written into the zips of two."""
    again = read(encoded(report, "json"))
    for name in names():
        if name not in ("docx", "xlsx"):
            assert encoded(again, name) == encoded(report, name), name


def _report(desk: Desk, article: int = 1) -> Report:
    return build(articles.page(desk, article), made=MADE, events=history.events(desk, article))


def test_every_article_of_the_demonstration_goes_round(desk: Desk) -> None:
    newsroom.load(desk)
    for row in articles.board(desk):
        report = _report(desk, row.article.id)
        _valid(encoded(report, "json"))
        _same(report)


def test_all_that_a_lead_does_goes_round(desk: Desk) -> None:
    add_copy(desk)
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    desk = desk.acting_as("Ratna")
    claims.judge(desk, claim_on(desk, "62"), Verdict.NO_EVIDENCE, reason="No list is kept.")
    claims.record_fix(desk, claim_on(desk, "62"), Fix.STET, by="Rina", reason="She saw the list.")
    replies.mark(desk, claim_on(desk, "rose"), True, against="the river office")
    replies.ask(desk, claim_on(desk, "rose"), "Head of the river office", Way.MAIL)
    clearance.acknowledge(desk, 1, "only joints")
    met = {condition: "It is met." for condition in Condition}
    publishing.publish(desk, 1, conditions=met, owner="Rina", due=desk.clock() + timedelta(days=1))
    publishing.correct(desk, 1, Remedy.ERRATUM, cause=Cause.SLIP, wrong="62", right="63")
    clearance.clear(desk.acting_as("Bima"), 1, role=Role.LEAD, override="It runs as it is.")
    report = _report(desk)
    told = encoded(report, "txt").decode()
    assert all(words in told for words in ("Right of reply", "Corrections", "Clearance", "before verification", "stet"))
    _valid(encoded(report, "json"))
    _same(report)
    revise(desk, "The river rose on Tuesday and closed the market. Officials counted 64 families in shelters.\n")
    assert {Status.STALE, Status.GONE} <= {view.claim.status for view in articles.page(desk, 1).claims}
    _valid(encoded(_report(desk), "json"))
    _same(_report(desk))


@pytest.mark.parametrize("hostile", ["\ud800", "\x00\x1b[2J", "=1+1", '"},{"', "</script>", "\u202e"])
def test_hostile_words_go_round_as_they_are(make_page: MakePage, hostile: str) -> None:
    report = build(make_page(f"a{hostile}b"), made=MADE)
    assert read(encoded(report, "json")).page.text == f"a{hostile}b"
    _same(report)


def _broken(report: Report, change: Callable[[Any], object]) -> bytes:
    document = json.loads(encoded(report, "json"))
    change(document)
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda it: it.update(format="other"), "no report exported"),
        (lambda it: it.update(version=2), "newer Factcheck"),
        (lambda it: it.pop("claims"), "no report exported"),
        (lambda it: it["claims"][0].update(status="fine"), "no report exported"),
        (lambda it: it["claims"][0]["places"][0]["anchors"][0].update(end=10**9), "no report exported"),
        (lambda it: it["claims"][0].update(places=[]), "no report exported"),
        (lambda it: it.update(text=it["text"] + "!"), "is not the one the report was made of"),
        (lambda it: it.update(made="2026-11-24T11:00:00"), "no report exported"),
        (lambda it: it["blocking"][0].update(terms=[{"kind": "eval", "name": "1"}]), "no report exported"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(page: ArticlePage, change: Callable[[Any], object], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        read(_broken(build(page, made=MADE), change))


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000, b'"report"'])
def test_what_is_no_export_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match="no report exported"):
        read(data)


def test_a_key_more_is_no_other_report(page: ArticlePage) -> None:
    report = build(page, made=MADE)
    assert encoded(read(_broken(report, lambda it: it.update(later="more"))), "html") == encoded(report, "html")


def test_the_labels_can_be_in_another_language(page: ArticlePage) -> None:
    assert read(encoded(build(page, language="en"), "json"), language="id").verdict_line.startswith("Belum")
