from __future__ import annotations

import pytest

from claims.policy import preset
from claims.vocabulary import Fix, Role, Stance, Status, Tier, Verdict
from factcheck.desk import articles, claims, clearance, history, replies, sources
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import BadInput, Refused
from tests.newsroom import COPY, FAMILIES, RAIN, add_copy, checked, claim_on, revise, span_of, support

LONGER = COPY + "\nThe dam broke on Monday and flooded the fields.\n"


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {objection.code for objection in refusal.value.objections}


def ready(desk: Desk, text: str = COPY) -> Desk:
    """An article whose claims are all checked and whose gaps are seen; gives the lead's desk."""
    add_copy(desk, text)
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    clearance.acknowledge(desk, 1, "only joints")
    return desk.acting_as("Ratna")


def test_a_lead_clears_an_article_and_signs_its_claims_by_it(either_desk: Desk) -> None:
    lead = ready(either_desk)
    page = clearance.clear(lead, 1)
    assert page.cleared is not None and page.cleared.whole
    assert page.cleared.sentence == "cleared at revision 1 by Ratna"
    assert page.blocking == ()
    for view in page.claims:
        assert [(s.role, s.by) for s in view.claim.sign_offs if s.void is None] == [(Role.CHECKER, "Sari"), (Role.LEAD, "Ratna")]
    assert articles.board(either_desk)[0].cleared is not None
    assert history.verify(either_desk).whole


def test_clearing_again_writes_nothing(desk: Desk) -> None:
    lead = ready(desk)
    clearance.clear(lead, 1)
    written = len(history.events(desk))
    clearance.clear(lead, 1)
    assert len(history.events(desk)) == written


def test_everything_that_stands_against_a_clearance_is_told_at_once_and_nothing_is_kept(desk: Desk) -> None:
    add_copy(desk)
    checked(desk, FAMILIES)
    claims.move(desk, claim_on(desk, RAIN), Status.QUERY, reason="Which villages?")
    before = articles.page(desk, 1)
    lead = desk.acting_as("Ratna")
    with pytest.raises(Refused) as refusal:
        clearance.clear(lead, 1)
    assert codes(refusal) == {"is_open", "is_query", "gaps"}
    assert codes(refusal) == {objection.code for objection in clearance.objections(lead, 1)}
    assert articles.page(desk, 1) == before


@pytest.mark.parametrize("verdict", [Verdict.CONTRADICTED, Verdict.NO_EVIDENCE])
def test_what_is_wrong_or_unproved_is_changed_cut_or_kept_by_name_before_the_lead_can_clear(desk: Desk, verdict: Verdict) -> None:
    lead = ready(desk)
    claim = claim_on(desk, RAIN)
    support(desk, claim, Stance.CONTRADICTS)
    claims.judge(desk, claim, verdict, reason="the log says 11")
    with pytest.raises(Refused) as refusal:
        clearance.clear(lead, 1)
    assert codes(refusal) == {"unsettled"}
    kept = claims.record_fix(desk, claim, Fix.STET, by="Dimas", reason="the minister's own figure")
    assert (kept.claim.fix_by, kept.claim.fix_reason, kept.claim.reason) == (
        "Dimas",
        "the minister's own figure",
        "the log says 11",
    )
    assert clearance.clear(lead, 1).cleared is not None


@pytest.mark.parametrize("change", ["reject", "judge", "move", "withdraw", "revise", "undo"])
def test_what_is_touched_after_a_clearance_reopens_that_and_nothing_else(either_desk: Desk, change: str) -> None:
    lead = ready(either_desk)
    clearance.clear(lead, 1)
    claim = claim_on(either_desk, RAIN)
    match change:
        case "reject":
            claims.reject(lead, claim, "the log says 11")
        case "judge":
            claims.judge(either_desk.acting_as("Budi"), claim, Verdict.SUPPORTED)
        case "move":
            claims.move(either_desk, claim, Status.CHECKING)
        case "withdraw":
            evidence = next(view for view in articles.page(either_desk, 1).claims if view.claim.id == claim).evidence
            sources.withdraw(either_desk, evidence[0].id, "forged")
        case "revise":
            revise(either_desk, COPY.replace("14 villages", "41 villages"))
        case "undo":
            claims.move(either_desk, claim, Status.CHECKING)
            history.undo(either_desk, 1)
            assert articles.page(either_desk, 1).cleared is not None
            claims.reject(lead, claim, "again")
    page = articles.page(either_desk, 1)
    assert page.cleared is not None
    assert (page.cleared.whole, page.cleared.reopened) == (False, (claim,))
    assert page.cleared.sentence == "cleared at revision 1 by Ratna; 1 claim reopened since"
    row = articles.board(either_desk)[0].cleared
    assert row is not None
    assert row.sentence == page.cleared.sentence


def test_what_is_undone_holds_the_clearance_again(desk: Desk) -> None:
    lead = ready(desk)
    clearance.clear(lead, 1)
    claims.move(desk, claim_on(desk, RAIN), Status.CHECKING)
    history.undo(desk, 1)
    page = articles.page(desk, 1)
    assert page.cleared is not None and page.cleared.whole
    row = articles.board(desk)[0].cleared
    assert row is not None and row.whole


def test_a_new_claim_and_new_uncovered_words_are_not_cleared(desk: Desk) -> None:
    lead = ready(desk)
    clearance.clear(lead, 1)
    revise(desk, LONGER)
    page = articles.page(desk, 1)
    assert page.cleared is not None
    assert page.cleared.reopened == tuple(view.claim.id for view in page.claims if "dam" in view.claim.text)
    assert page.cleared.sentence == "cleared at revision 1 by Ratna; 2 claims reopened and 1 stretch uncovered since"


def test_cut_words_and_other_white_space_leave_a_clearance_whole(desk: Desk) -> None:
    lead = ready(desk)
    clearance.clear(lead, 1)
    revise(desk, COPY.replace(f"\n\n{RAIN}.", ""))
    page = articles.page(desk, 1)
    assert {view.claim.status for view in page.claims} == {Status.CHECKED, Status.GONE}
    assert page.cleared is not None
    assert page.cleared.whole
    row = articles.board(desk)[0].cleared
    assert row is not None and row.whole


def test_taking_a_clearance_back_takes_its_signatures_back(desk: Desk) -> None:
    lead = ready(desk)
    clearance.clear(lead, 1)
    history.undo(lead, 1)
    page = articles.page(desk, 1)
    assert page.cleared is None
    assert {objection.code for objection in page.blocking} == {"unsigned"}
    history.redo(lead, 1)
    again = articles.page(desk, 1)
    assert again.cleared is not None and again.cleared.whole


def test_an_author_does_not_clear_their_own_article(desk: Desk) -> None:
    lead = ready(desk)
    articles.set_authors(desk, 1, ["Ratna", "Dimas"])
    with pytest.raises(Refused) as refusal:
        clearance.clear(lead, 1)
    assert codes(refusal) == {"is_author"}
    assert clearance.clear(desk.acting_as("Budi"), 1).cleared is not None


def test_what_the_policy_lets_pass_is_passed_with_a_reason_on_record(desk: Desk) -> None:
    lead = ready(desk)
    claim = claim_on(desk, FAMILIES)
    replies.mark(desk, claim, True, against="the governor")
    with pytest.raises(Refused) as refusal:
        clearance.clear(lead, 1)
    assert codes(refusal) == refusal.value.overridable == {"needs_reply"}
    page = clearance.clear(lead, 1, override="the governor died in May")
    [passed] = claims.find(desk, claim).claim.overrides
    assert (passed.code, passed.by, passed.reason, passed.void) == ("needs_reply", "Ratna", "the governor died in May", None)
    assert page.blocking == ()
    assert page.cleared is not None and page.cleared.whole
    assert any("needs_reply" in str(event.after) for event in history.events(desk, 1) if event.subject == f"claim:{claim}")
    revise(desk, COPY.replace("62 families", "64 families"))
    [void] = claims.find(desk, claim).claim.overrides
    assert void.void is not None


def test_gaps_are_acknowledged_by_an_override_and_come_back_with_a_change_of_their_words(desk: Desk) -> None:
    add_copy(desk, LONGER)
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    lead = desk.acting_as("Ratna")
    assert articles.page(desk, 1).gaps != ()
    page = clearance.clear(lead, 1, override="joints")
    assert (page.gaps, page.blocking) == ((), ())
    assert {gap.reason for gap in page.acknowledged} == {"joints"}
    revise(desk, LONGER.replace("flooded the fields", "spared the fields"))
    again = articles.page(desk, 1)
    assert [gap.of(again.text) for gap in again.gaps] == ["and"]
    assert again.cleared is not None
    assert (len(again.cleared.reopened), again.cleared.gaps) == (2, 1)


def test_gaps_are_acknowledged_with_a_reason_some_or_all_and_that_is_undone(either_desk: Desk) -> None:
    add_copy(either_desk, LONGER)
    gaps = articles.page(either_desk, 1).gaps
    assert len(gaps) > 1
    with pytest.raises(BadInput, match="reason"):
        clearance.acknowledge(either_desk, 1, " ")
    some = clearance.acknowledge(either_desk, 1, "a joint", [span_of(either_desk, "Monday and flooded")])
    assert len(some.gaps) == len(gaps) - 1
    assert clearance.acknowledge(either_desk, 1, "the rest").gaps == ()
    with pytest.raises(BadInput, match="no words"):
        clearance.acknowledge(either_desk, 1, "once more")
    history.undo(either_desk, 1)
    assert articles.page(either_desk, 1).gaps == some.gaps
    history.undo(either_desk, 1)
    assert articles.page(either_desk, 1).gaps == gaps
    history.redo(either_desk, 1)
    assert articles.page(either_desk, 1).gaps == some.gaps


def test_acknowledged_words_in_the_same_sentence_stay_so_wherever_they_go(desk: Desk) -> None:
    add_copy(desk, LONGER)
    clearance.acknowledge(desk, 1, "joints")
    revise(desk, "The dam broke on Monday  and flooded the fields.\n\n" + COPY)
    assert articles.page(desk, 1).gaps == ()


def test_alone_one_clears_without_signatures_and_gaps(database: str) -> None:
    with open_desk(database, actor="Sari", policy=preset("solo")) as desk:
        add_copy(desk, LONGER)
        for view in articles.page(desk, 1).claims:
            claims.judge(desk, view.claim.id, Verdict.SUPPORTED, reason="I was there")
        page = clearance.clear(desk, 1)
        assert page.cleared is not None and page.cleared.whole
        assert [s.role for s in page.claims[0].claim.sign_offs] == [Role.CHECKER]


def test_a_verdict_is_given_over_an_objection_that_may_be_overridden_and_keeps_that_on_record(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = claim_on(either_desk, FAMILIES)
    support(either_desk, claim, tier=Tier.SECONDARY)
    with pytest.raises(Refused) as refusal:
        claims.judge(either_desk, claim, Verdict.SUPPORTED)
    assert codes(refusal) == refusal.value.overridable == {"needs_origins"}
    view = claims.judge(either_desk, claim, Verdict.SUPPORTED, override="the only witness")
    assert [(o.code, o.by, o.reason) for o in view.claim.overrides] == [("needs_origins", "Sari", "the only witness")]
    history.undo(either_desk, 1)
    assert claims.find(either_desk, claim).claim.overrides[0].void is not None
    history.redo(either_desk, 1)
    assert claims.find(either_desk, claim).claim.overrides[0].void is None
    claims.move(either_desk, claim, Status.CHECKING)
    assert claims.find(either_desk, claim).claim.overrides[0].void is not None


def test_what_the_policy_lets_nobody_override_stays_refused(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(Refused) as refusal:
        claims.judge(desk, claim_on(desk, FAMILIES), Verdict.SUPPORTED, override="I say so")
    assert (codes(refusal), refusal.value.overridable) == ({"needs_evidence"}, frozenset())


def test_gaps_that_were_acknowledged_at_once_are_each_explained_by_their_entry(either_desk: Desk) -> None:
    add_copy(either_desk, "“The dam held 9 days,” she said.\n\n“The bridge held 3 days,” she said.\n")
    assert len(articles.page(either_desk, 1).gaps) > 1
    clearance.acknowledge(either_desk, 1, "who says so")
    assert history.verify(either_desk).whole
    history.undo(either_desk, 1)
    assert history.verify(either_desk).whole
