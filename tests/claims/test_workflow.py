from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.ledger import Reply
from claims.model import Attribution, Claim, Override, SignOff
from claims.policy import OVERRIDABLE, Policy, parse, preset
from claims.text import Anchor, Span
from claims.vocabulary import Answer, Fix, Role, Stance, Status, Tier, Verdict, Way
from claims.workflow import (
    BY_HAND,
    Backing,
    Objection,
    objections_to_article,
    objections_to_fix,
    objections_to_gaps,
    objections_to_judge,
    objections_to_move,
    objections_to_publication,
    objections_to_rejection,
    objections_to_sign,
    objections_to_verdict,
    overridden,
)

SOLO, DESK, STRICT = preset("solo"), preset("desk"), preset("strict")
HERE = Anchor(Span(0, 3), "abc", "", "")
CLAIM = Claim(article=1, number=3, wording="abc", anchors=(HERE,), sentence=HERE, fingerprint="f")
SUPPORT = Backing(Stance.SUPPORTS, Tier.PRIMARY, "court")
HEARSAY = Backing(Stance.SUPPORTS, Tier.SECONDARY, "agency")
AGAINST = Backing(Stance.CONTRADICTS, Tier.SECONDARY, "agency")


def codes(objections: list[Objection]) -> list[str]:
    return [objection.code for objection in objections]


def signed(*signatures: tuple[Role, str]) -> tuple[SignOff, ...]:
    return tuple(SignOff(role, by, datetime(2026, 3, 2, tzinfo=UTC), "f") for role, by in signatures)


@given(start=st.sampled_from(Status), to=st.sampled_from(Status), reason=st.sampled_from([None, " ", "why"]))
@settings(max_examples=200, deadline=None)
def test_a_person_moves_only_where_the_table_says_and_with_a_reason_where_one_is_due(
    start: Status, to: Status, reason: str | None
) -> None:
    allowed = not objections_to_move(replace(CLAIM, status=start), to, reason)
    due = to in (Status.QUERY, Status.OUT_OF_SCOPE)
    assert allowed == (to in BY_HAND[start] and (not due or reason == "why"))


@pytest.mark.parametrize("system", [Status.STALE, Status.GONE, Status.CHECKED])
def test_nobody_makes_a_claim_stale_gone_or_checked_by_hand(system: Status) -> None:
    assert all(objections_to_move(replace(CLAIM, status=status), system, "why") for status in Status)


def test_every_verdict_needs_what_stands_behind_it() -> None:
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [], DESK)) == ["needs_evidence"]
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [AGAINST], DESK)) == ["needs_stance"]
    assert codes(objections_to_verdict(CLAIM, Verdict.CONTRADICTED, [SUPPORT], DESK)) == ["needs_stance"]
    assert codes(objections_to_verdict(CLAIM, Verdict.SOURCES_CONFLICT, [SUPPORT], DESK)) == ["needs_stance"]
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [SUPPORT], DESK) == []
    assert objections_to_verdict(CLAIM, Verdict.CONTRADICTED, [AGAINST], DESK) == []
    assert objections_to_verdict(CLAIM, Verdict.SOURCES_CONFLICT, [SUPPORT, AGAINST], DESK) == []


def test_no_evidence_says_where_one_looked() -> None:
    assert codes(objections_to_verdict(CLAIM, Verdict.NO_EVIDENCE, [], SOLO)) == ["needs_reason"]
    assert objections_to_verdict(CLAIM, Verdict.NO_EVIDENCE, [], DESK, reason="in the register") == []


def test_a_reason_stands_in_for_evidence_only_where_the_policy_says_so() -> None:
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [], SOLO, reason="I was there") == []
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [], SOLO, reason="  ")) == ["needs_evidence"]
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [], DESK, reason="I was there")) == ["needs_evidence"]


def test_attribution_only_is_for_what_somebody_said() -> None:
    said = replace(CLAIM, attribution=Attribution("Ratna", "said"))
    assert codes(objections_to_verdict(CLAIM, Verdict.ATTRIBUTION_ONLY, [SUPPORT], DESK)) == ["no_speaker"]
    assert codes(objections_to_verdict(said, Verdict.ATTRIBUTION_ONLY, [], DESK)) == ["needs_evidence"]
    assert objections_to_verdict(said, Verdict.ATTRIBUTION_ONLY, [SUPPORT], DESK) == []


def test_supported_if_changed_needs_the_change() -> None:
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED_IF_CHANGED, [SUPPORT], DESK)) == ["needs_fix"]
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED_IF_CHANGED, [SUPPORT], DESK, fix=Fix.PROPOSED, fix_wording="64") == []


def test_one_wire_story_three_times_is_one_origin() -> None:
    wire = [Backing(Stance.SUPPORTS, Tier.SECONDARY, origin) for origin in ("Antara", "ANTARA", "antara")]
    three = [Backing(Stance.SUPPORTS, Tier.SECONDARY, origin) for origin in ("Antara", "police", "hospital")]
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, wire, STRICT)) == ["needs_origins"]
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, three, STRICT) == []
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [Backing(Stance.SUPPORTS, Tier.PRIMARY, "court")], STRICT) == []


def test_cut_words_are_neither_judged_nor_moved() -> None:
    gone = replace(CLAIM, status=Status.GONE)
    assert codes(objections_to_verdict(gone, Verdict.SUPPORTED, [SUPPORT], SOLO, reason="why")) == ["gone"]
    assert codes(objections_to_move(gone, Status.OPEN)) == ["gone"]


def test_a_fix_says_what_a_person_needs_to_act() -> None:
    assert codes(objections_to_fix(CLAIM, Fix.PROPOSED, " ", None)) == ["needs_wording"]
    assert codes(objections_to_fix(CLAIM, Fix.STET, None, None)) == ["needs_reason"]
    assert objections_to_fix(CLAIM, Fix.STET, None, "the editor insists") == []
    assert objections_to_fix(CLAIM, Fix.MADE, None, None) == []


def secondary(*origins: str) -> list[Backing]:
    return [Backing(Stance.SUPPORTS, Tier.SECONDARY, origin) for origin in origins]


@pytest.mark.parametrize(("policy", "needed"), [(SOLO, 1), (DESK, 2), (STRICT, 3)])
def test_as_many_independent_sources_as_the_policy_says_or_one_primary(policy: Policy, needed: int) -> None:
    origins = ("court", "police", "hospital")
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, secondary(*origins[:needed]), policy) == []
    if needed > 1:
        [objection] = objections_to_verdict(CLAIM, Verdict.SUPPORTED, secondary(*origins[: needed - 1]), policy)
        assert (objection.code, objection.values["needed"], objection.values["found"]) == ("needs_origins", needed, needed - 1)


def test_what_only_mentions_or_contradicts_a_claim_or_is_tertiary_is_no_independent_support() -> None:
    mention = Backing(Stance.MENTIONS, Tier.PRIMARY, "court")
    hearsay = Backing(Stance.SUPPORTS, Tier.TERTIARY, "forum")
    for other in (mention, hearsay, replace(AGAINST, tier=Tier.PRIMARY)):
        assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [HEARSAY, other], DESK)) == ["needs_origins"]


def test_sources_of_unknown_origin_count_as_one_and_the_objection_says_so() -> None:
    [objection] = objections_to_verdict(CLAIM, Verdict.SUPPORTED, secondary("", "", " "), DESK)
    assert objection.code == "needs_origins"
    assert "unknown origin count as one" in objection.message


def test_one_source_is_enough_to_doubt_what_is_printed() -> None:
    assert objections_to_verdict(CLAIM, Verdict.CONTRADICTED, [AGAINST], STRICT) == []


def test_evidence_says_where_it_can_be_found_again_or_the_verdict_says_why() -> None:
    lost = replace(SUPPORT, found=False, placed=False)
    kept = replace(SUPPORT, placed=False)
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [lost], SOLO) == []
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [lost], DESK)) == ["needs_locator"]
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [lost], DESK, reason="the archive burnt down") == []
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [kept], DESK) == []
    assert codes(objections_to_verdict(CLAIM, Verdict.SUPPORTED, [kept], STRICT)) == ["needs_locator"]
    assert objections_to_verdict(CLAIM, Verdict.SUPPORTED, [SUPPORT], STRICT) == []


def test_a_query_is_closed_by_who_raised_it() -> None:
    asked = replace(CLAIM, status=Status.QUERY, asked_by="Sari")
    for closing in (Status.OPEN, Status.CHECKING, Status.OUT_OF_SCOPE):
        assert codes(objections_to_move(asked, closing, "why", actor="Budi", policy=DESK)) == ["not_yours"]
        assert objections_to_move(asked, closing, "why", actor="sari", policy=DESK) == []
        assert objections_to_move(asked, closing, "why", actor="Budi", policy=SOLO) == []
    assert codes(objections_to_judge(asked, "Budi", DESK)) == ["not_yours"]
    assert objections_to_judge(asked, "Sari", DESK) == []


def test_an_author_neither_judges_nor_signs_but_may_where_one_works_alone() -> None:
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED)
    assert codes(objections_to_judge(CLAIM, "Dimas", DESK, ["Sari", "dimas"])) == ["is_author"]
    assert objections_to_judge(CLAIM, "Dimas", SOLO, ["Dimas"]) == []
    for role in (Role.CHECKER, Role.SECOND_READER, Role.LEAD):
        assert codes(objections_to_sign(done, role, "Dimas", DESK, ["Dimas"])) == ["is_author"]
        assert objections_to_sign(done, role, "Budi", DESK, ["Dimas"]) == []


def test_a_second_reader_does_not_become_the_checker_afterwards() -> None:
    read = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED, sign_offs=signed((Role.SECOND_READER, "Budi")))
    assert codes(objections_to_sign(read, Role.CHECKER, "Budi", DESK)) == ["same_person"]


def test_only_a_judged_claim_is_sent_back_and_with_what_to_look_at() -> None:
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED)
    assert codes(objections_to_rejection(CLAIM, "why")) == ["not_checked"]
    assert codes(objections_to_rejection(done, " ")) == ["needs_reason"]
    assert objections_to_rejection(done, "the page says 26") == []


def test_only_a_checked_claim_is_signed_and_by_two_people() -> None:
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED, sign_offs=signed((Role.CHECKER, "Sari")))
    assert codes(objections_to_sign(CLAIM, Role.LEAD, "Budi", DESK)) == ["not_checked"]
    assert codes(objections_to_sign(done, Role.SECOND_READER, "Sari", DESK)) == ["same_person"]
    assert objections_to_sign(done, Role.SECOND_READER, "Sari", SOLO) == []
    assert objections_to_sign(done, Role.SECOND_READER, "Budi", DESK) == []
    void = replace(done, sign_offs=(replace(done.sign_offs[0], void="judged anew"),))
    assert objections_to_sign(void, Role.SECOND_READER, "Sari", DESK) == []


def test_an_article_waits_for_every_claim() -> None:
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED)
    both = replace(done, sign_offs=signed((Role.CHECKER, "Sari"), (Role.LEAD, "Budi")))
    wrong = replace(both, verdict=Verdict.CONTRADICTED)
    assert codes(objections_to_publication(CLAIM, DESK)) == ["is_open"]
    assert codes(objections_to_publication(replace(CLAIM, status=Status.STALE), DESK)) == ["is_stale"]
    assert codes(objections_to_publication(done, DESK)) == ["unsigned"]
    assert objections_to_publication(both, DESK) == []
    assert codes(objections_to_publication(wrong, DESK)) == ["unsettled"]
    assert objections_to_publication(replace(wrong, fix=Fix.STET), DESK) == []
    assert objections_to_publication(replace(CLAIM, status=Status.OUT_OF_SCOPE), DESK) == []
    assert objections_to_publication(replace(CLAIM, status=Status.GONE), DESK) == []


def reply(answer: Answer, tries: int = 1) -> Reply:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    return Reply(1, "1.3", "the mayor", at, Way.CALL, tries, answer, "", None, "", "Sari", at)


@pytest.mark.parametrize(
    ("replies", "heard"),
    [
        ([], False),
        ([reply(Answer.WAITING, 9)], False),
        ([reply(Answer.ANSWERED)], True),
        ([reply(Answer.DECLINED)], True),
        ([reply(Answer.UNREACHED, 1)], False),
        ([reply(Answer.UNREACHED, 2)], True),
        ([replace(reply(Answer.ANSWERED), withdrawn=True)], False),
        ([reply(Answer.WAITING), reply(Answer.ANSWERED)], True),
    ],
)
def test_whom_a_claim_speaks_ill_of_is_asked_before_it_runs(replies: list[Reply], heard: bool) -> None:
    both = signed((Role.CHECKER, "Sari"), (Role.LEAD, "Budi"))
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED, sign_offs=both)
    adverse = replace(done, adverse=True, against="the mayor")
    assert (objections_to_publication(adverse, DESK, replies) == []) == heard
    assert objections_to_publication(done, DESK, replies) == []
    if not heard:
        [objection] = objections_to_publication(adverse, DESK, replies)
        assert (objection.code, objection.claim) == ("needs_reply", "1.3")
        assert "the mayor" in objection.message


def test_words_of_accusation_wait_for_a_person_where_the_policy_says_so() -> None:
    roles = signed((Role.CHECKER, "Sari"), (Role.SECOND_READER, "Wati"), (Role.LEAD, "Budi"))
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED, sign_offs=roles)
    assert codes(objections_to_publication(done, STRICT, accusations=["fraud"])) == ["undecided"]
    assert objections_to_publication(replace(done, adverse=False), STRICT, accusations=["fraud"]) == []
    assert objections_to_publication(done, DESK, accusations=["fraud"]) == []


def test_what_was_overridden_no_longer_stands_against_a_claim_until_it_is_void() -> None:
    both = signed((Role.CHECKER, "Sari"), (Role.LEAD, "Budi"))
    passed = Override("needs_reply", "he is dead", "Budi", datetime(2026, 3, 2, tzinfo=UTC))
    done = replace(CLAIM, status=Status.CHECKED, verdict=Verdict.SUPPORTED, sign_offs=both, adverse=True)
    assert objections_to_publication(replace(done, overrides=(passed,)), DESK) == []
    assert codes(objections_to_publication(replace(done, overrides=(replace(passed, void="judged anew"),)), DESK)) == [
        "needs_reply"
    ]


@pytest.mark.parametrize("status", [Status.OPEN, Status.CHECKING, Status.QUERY, Status.STALE])
def test_nobody_overrides_that_a_claim_is_open_queried_or_stale(status: Status) -> None:
    loose = parse('name = "loose"\noverridable = [' + ", ".join(f'"{code}"' for code in OVERRIDABLE) + "]")
    found = objections_to_publication(replace(CLAIM, status=status), loose)
    assert codes(found) == [f"is_{status}"]
    assert overridden(found, loose) == []


def test_an_article_waits_for_its_numbers_and_for_every_gap_to_be_seen() -> None:
    assert codes(objections_to_article(1, 0, DESK, numbers=1.0)) == ["no_claims"]
    assert codes(objections_to_article(1, 3, DESK, numbers=0.9)) == ["uncovered_numbers"]
    assert codes(objections_to_gaps(1, 2, DESK)) == ["gaps"]
    assert objections_to_article(1, 3, DESK, numbers=1.0) + objections_to_gaps(1, 0, DESK) == []
    assert objections_to_article(1, 3, SOLO, numbers=0.5) + objections_to_gaps(1, 9, SOLO) == []


@given(
    verdict=st.sampled_from(Verdict),
    fix=st.sampled_from(Fix),
    stances=st.lists(st.sampled_from(Stance), max_size=3),
    policy=st.sampled_from([SOLO, DESK, STRICT]),
    status=st.sampled_from(Status),
)
@settings(max_examples=200, deadline=None)
def test_every_objection_names_its_claim_and_says_what_it_speaks_of(
    verdict: Verdict, fix: Fix, stances: list[Stance], policy: Policy, status: Status
) -> None:
    claim = replace(CLAIM, status=status, verdict=verdict, fix=fix)
    backing = [replace(HEARSAY, stance=stance) for stance in stances]
    found = objections_to_verdict(claim, verdict, backing, policy, fix=fix)
    found += objections_to_publication(claim, policy) + objections_to_sign(claim, Role.LEAD, "Sari", policy)
    for objection in found:
        assert objection.claim == objection.values["claim"] == "1.3"
        assert "1.3" in objection.message
