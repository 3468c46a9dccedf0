from __future__ import annotations

import pytest

from claims.policy import preset
from claims.text import Span
from claims.vocabulary import Fix, Role, Stance, Status, Verdict
from factcheck.desk import articles, claims, history, sources
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import BadInput, Conflict, NotFound, Refused
from tests.newsroom import COPY, FAMILIES, RAIN, add_copy, checked, claim_on, span_of, support


@pytest.fixture
def families(desk: Desk) -> str:
    """A claim of a fresh article."""
    add_copy(desk)
    return claim_on(desk, FAMILIES)


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {objection.code for objection in refusal.value.objections}


def test_a_verdict_on_evidence_checks_the_claim_and_signs_it(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = checked(either_desk, FAMILIES).claim
    assert (claim.status, claim.verdict, claim.assignee, claim.version) == (Status.CHECKED, Verdict.SUPPORTED, "Sari", 2)
    assert [(s.role, s.by, s.void) for s in claim.sign_offs] == [(Role.CHECKER, "Sari", None)]
    assert claims.find(either_desk, claim.id).claim == claim


def test_a_verdict_without_evidence_is_refused_and_nothing_changes(desk: Desk, families: str) -> None:
    before = articles.page(desk, 1)
    with pytest.raises(Refused) as refusal:
        claims.judge(desk, families, Verdict.SUPPORTED)
    assert codes(refusal) == {"needs_evidence"}
    assert articles.page(desk, 1) == before


def test_alone_a_written_reason_stands_in_for_evidence(database: str) -> None:
    with open_desk(database, actor="Sari", policy=preset("solo")) as desk:
        add_copy(desk)
        view = claims.judge(desk, claim_on(desk, FAMILIES), Verdict.SUPPORTED, reason="I counted them myself.")
    assert view.claim.reason == "I counted them myself."
    assert view.blocking == ()


def test_of_two_who_change_one_claim_the_second_is_told_of_the_first(either_desk: Desk) -> None:
    add_copy(either_desk)
    families = claim_on(either_desk, FAMILIES)
    claims.move(either_desk.acting_as("Budi"), families, Status.QUERY, reason="Which shelters?", expected_version=1)
    with pytest.raises(
        Conflict, match=r"Meanwhile Budi moved .* to query; it was open .“Which shelters.”., 2026-03-02 08:00 UTC"
    ):
        claims.move(either_desk, families, Status.CHECKING, expected_version=1)
    assert claims.find(either_desk, families).claim.status is Status.QUERY


def test_who_takes_a_claim_is_its_checker_until_another_takes_it(desk: Desk, families: str) -> None:
    assert claims.move(desk, families, Status.CHECKING).claim.assignee == "Sari"
    assert claims.move(desk.acting_as("Budi"), families, Status.QUERY, reason="When?").claim.assignee == "Sari"
    assert claims.move(desk.acting_as("Budi"), families, Status.CHECKING).claim.assignee == "Budi"


def test_a_claim_that_leaves_checked_loses_verdict_and_sign_offs_but_keeps_them_on_record(desk: Desk, families: str) -> None:
    checked(desk, FAMILIES)
    claims.sign(desk.acting_as("Budi"), families, Role.LEAD)
    claim = claims.move(desk, families, Status.CHECKING).claim
    assert (claim.verdict, claim.void_verdict) == (None, Verdict.SUPPORTED)
    assert [(s.role, bool(s.void)) for s in claim.sign_offs] == [(Role.CHECKER, True), (Role.LEAD, True)]


def test_a_new_verdict_voids_what_others_signed_for_the_old_one(desk: Desk, families: str) -> None:
    checked(desk, FAMILIES)
    claims.sign(desk.acting_as("Budi"), families, Role.LEAD)
    claim = claims.judge(desk, families, Verdict.SUPPORTED_IF_CHANGED, fix=Fix.PROPOSED, fix_wording="64 families").claim
    assert [(s.role, s.void is None) for s in claim.sign_offs] == [
        (Role.CHECKER, False),
        (Role.LEAD, False),
        (Role.CHECKER, True),
    ]
    assert (claim.fix, claim.fix_wording) == (Fix.PROPOSED, "64 families")


def test_the_second_reader_is_another_person(desk: Desk, families: str) -> None:
    checked(desk, FAMILIES)
    with pytest.raises(Refused) as refusal:
        claims.sign(desk, families, Role.SECOND_READER)
    assert codes(refusal) == {"same_person"}
    with pytest.raises(Refused):
        claims.sign(desk.acting_as("  Sari "), families, Role.SECOND_READER)
    (view,) = claims.sign(desk.acting_as("Budi"), families, Role.SECOND_READER)
    assert view.claim.sign_offs[-1].by == "Budi"


def test_signing_twice_writes_one_signature(desk: Desk, families: str) -> None:
    checked(desk, FAMILIES)
    claims.sign(desk, families, Role.LEAD)
    written = len(history.events(desk))
    claims.sign(desk, families, Role.LEAD)
    assert len(history.events(desk)) == written


def test_a_fix_is_recorded_with_its_wording_and_keeps_it_when_made(desk: Desk, families: str) -> None:
    claims.record_fix(desk, families, Fix.PROPOSED, wording="64 families")
    claim = claims.record_fix(desk, families, Fix.MADE).claim
    assert (claim.fix, claim.fix_wording) == (Fix.MADE, "64 families")
    with pytest.raises(Refused):
        claims.record_fix(desk, families, Fix.STET)


def test_a_selection_becomes_a_claim_with_what_can_be_read_off_it(desk: Desk) -> None:
    add_copy(desk)
    span = span_of(desk, "62 families in shelters")
    view = claims.create(desk, 1, [Span(span.start - 1, span.end)], wording="62 families are in shelters")
    assert (view.claim.text, view.claim.wording) == ("62 families in shelters", "62 families are in shelters")
    assert view.claim.sentence.exact == f"{FAMILIES}."
    assert view.claim.number == max(v.claim.number for v in articles.page(desk, 1).claims)


def test_the_same_selection_is_not_made_a_claim_twice(desk: Desk) -> None:
    add_copy(desk)
    claims.create(desk, 1, [span_of(desk, "14 villages")])
    with pytest.raises(Refused, match="already"):
        claims.create(desk, 1, [span_of(desk, "14 villages")])


@pytest.mark.parametrize("span", [Span(0, 0), Span(3, 4), Span(5, 100_000)])
def test_a_selection_without_words_or_beyond_the_text_is_refused(desk: Desk, span: Span) -> None:
    add_copy(desk)
    with pytest.raises(BadInput):
        claims.create(desk, 1, [span])


def test_words_are_set_aside_with_a_reason_and_a_claim_takes_them_back(either_desk: Desk) -> None:
    add_copy(either_desk, f"{COPY}\nShare this page with your friends now\n")
    page = articles.page(either_desk, 1)
    assert [one.span.of(page.text) for one in page.set_aside] == ["Share this page with your friends now"]
    claims.create(either_desk, 1, [span_of(either_desk, "with your friends")])
    again = articles.page(either_desk, 1)
    assert [one.span.of(page.text) for one in again.set_aside] == ["Share this page", "now"]
    assert again.coverage == page.coverage


def test_words_that_nothing_covers_are_set_aside_by_hand(either_desk: Desk) -> None:
    add_copy(either_desk)
    before = articles.page(either_desk, 1)
    (joint,) = (span for span in before.coverage.uncovered if span.of(before.text) == "and")
    page = claims.set_aside(either_desk, 1, joint, "a joint")
    assert [(one.span, one.reason) for one in page.set_aside] == [(joint, "a joint")]
    assert page.coverage.words > before.coverage.words


def test_words_of_a_claim_are_not_set_aside(desk: Desk, families: str) -> None:
    with pytest.raises(Refused, match=f"in claim {families}"):
        claims.set_aside(desk, 1, span_of(desk, "62 families"), "opinion")
    with pytest.raises(BadInput):
        claims.set_aside(desk, 1, span_of(desk, "62 families"), "   ")


@pytest.mark.parametrize("name", ["", "1", "x", "1.x", "1.2.3", "٣.1", "1" * 12 + ".1"])
def test_what_is_no_claims_name_is_bad_input(desk: Desk, name: str) -> None:
    with pytest.raises(BadInput):
        claims.find(desk, name)


def test_an_unknown_claim_is_not_found(desk: Desk, families: str) -> None:
    for name in ("1.999", "9.1"):
        with pytest.raises(NotFound):
            claims.judge(desk, name, Verdict.NO_EVIDENCE, reason="looked everywhere")


@pytest.mark.parametrize("reason", ["nul \x00", "half \udc00", "x" * 20_001])
def test_a_reason_that_no_database_keeps_is_bad_input(desk: Desk, families: str, reason: str) -> None:
    with pytest.raises(BadInput):
        claims.move(desk, families, Status.QUERY, reason=reason)


def test_withdrawing_the_only_evidence_takes_the_verdict_back(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = claim_on(either_desk, RAIN)
    number = support(either_desk, claim)
    claims.judge(either_desk, claim, Verdict.SUPPORTED)
    sources.withdraw(either_desk, number, "the list was forged")
    view = claims.find(either_desk, claim)
    assert (view.claim.status, view.claim.verdict, view.claim.void_verdict) == (Status.CHECKING, None, Verdict.SUPPORTED)
    assert all(s.void for s in view.claim.sign_offs)
    assert view.evidence == ()


def test_a_stance_that_no_longer_fits_takes_the_verdict_back(desk: Desk, families: str) -> None:
    number = support(desk, families)
    claims.judge(desk, families, Verdict.SUPPORTED)
    assert sources.set_stance(desk, number, Stance.CONTRADICTS).stance is Stance.CONTRADICTS
    assert claims.find(desk, families).claim.status is Status.CHECKING
