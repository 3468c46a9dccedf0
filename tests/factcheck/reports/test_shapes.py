from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import Coverage, Proposal, ProposedClaim, SetAside
from claims.text import Span
from factcheck.desk.views import ArticlePage
from factcheck.neutral import HOSTILE
from factcheck.reports.shapes import dumps, moment, proposal, proposed, shape
from factcheck.reports.shapes.base import number

READ_OFF = {"attribution", "quantities", "dates", "quotation", "worth"}
STATE = {"status", "verdict", "void_verdict", "fix", "fix_wording", "reason", "assignee", "version", "fingerprint"}
RULES = {
    "fix_by",
    "fix_reason",
    "asked_by",
    "asked_of",
    "asked_at",
    "note",
    "adverse",
    "against",
    "overrides",
    "accusations",
    "replies",
}
AROUND = {"evidence", "sign_offs", "blocking", "edits", "places", "reopened"}
CLAIM_KEYS = {"id", "number", "wording", "spans", "text", "sentence"} | READ_OFF | STATE | RULES | AROUND


def test_a_claim_has_the_shape_that_other_programs_rely_on(page: ArticlePage) -> None:
    claim = shape(page.claims[0])
    assert set(claim) == CLAIM_KEYS
    assert claim["id"] == "1.1"
    assert claim["spans"] == [{"start": 42, "end": 58}]
    assert claim["text"] == page.text[42:58]
    assert claim["attribution"] == {"speaker": "Pemadam", "cue": "mengatakan", "relayed_by": None}
    [quantity] = json.loads(dumps(claim))["quantities"]
    assert quantity == {"value": 14, "unit": "orang", "relation": "exactly", "start": 42, "end": 44, "upper": None}
    assert (claim["status"], claim["verdict"], claim["fix"], claim["version"]) == ("checked", "supported", "none", 4)


def test_a_date_and_what_is_void_are_told(page: ArticlePage) -> None:
    claim = shape(page.claims[2])
    assert claim["dates"] == [{"iso": "2024", "start": 153, "end": 157}]
    assert (claim["verdict"], claim["void_verdict"], claim["fix_wording"]) == (None, "contradicted", "200 ton beras")


def test_a_proposed_claim_has_the_same_keys_as_one_that_was_just_stored() -> None:
    text = "Satu. Dua."
    claim = ProposedClaim("Satu.", (Span(0, 5),), Span(0, 5))
    document = proposal(
        text, Proposal("id", [Span(0, 5)], [claim], [SetAside(Span(6, 10), "caption")]), [], Coverage(1, 1, 1, 1, 1)
    )
    assert set(document) == {"language", "claims", "sentences", "set_aside", "discrepancies", "coverage", "notes"}
    [only] = json.loads(dumps(document))["claims"]
    assert (
        only.items() >= {"id": None, "number": 1, "text": "Satu.", "quotation": False, "status": "open", "verdict": None}.items()
    )
    assert document["set_aside"] == [{"start": 6, "end": 10, "reason": "caption"}]


def test_a_line_of_jsonl_has_nothing_more_than_its_contract() -> None:
    assert set(proposed("", Proposal("id"), [])) == {"claims", "sentences", "set_aside", "discrepancies"}


def test_what_has_no_shape_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="complex has no JSON shape"):
        shape(3j)


@pytest.mark.parametrize(
    ("value", "written"),
    [(62.0, "62"), (1.5, "1.5"), (-3.0, "-3"), (2.0**70, str(2.0**70)), (math.inf, "null"), (math.nan, "null")],
)
def test_numbers_are_written_as_people_would(value: float, written: str) -> None:
    assert dumps(number(value)) == written


def test_times_are_told_in_utc() -> None:
    in_jakarta = datetime(2026, 11, 24, 17, 0, tzinfo=timezone(timedelta(hours=7)))
    assert moment(in_jakarta) == "2026-11-24T10:00:00+00:00"
    assert moment(datetime(2026, 11, 24, tzinfo=UTC).date()) == "2026-11-24"
    assert moment(None) is None


@settings(max_examples=200)
@given(st.text(alphabet=st.characters(exclude_categories=())), st.booleans())
def test_a_program_reads_the_text_as_it_came_and_a_terminal_is_not_steered(text: str, ascii_only: bool) -> None:
    written = dumps({"text": text}, indent=None, ascii_only=ascii_only)
    assert json.loads(written) == {"text": text}
    assert HOSTILE.search(written) is None
    assert written.isascii() or not ascii_only
