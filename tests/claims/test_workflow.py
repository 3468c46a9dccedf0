from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import Attribution, Claim, SignOff
from claims.policy import preset
from claims.text import Anchor, Span
from claims.vocabulary import Fix, Role, Stance, Status, Tier, Verdict
from claims.workflow import (
    BY_HAND,
    Backing,
    Objection,
    objections_to_fix,
    objections_to_move,
    objections_to_publication,
    objections_to_sign,
    objections_to_verdict,
)

SOLO, DESK, STRICT = preset("solo"), preset("desk"), preset("strict")
HERE = Anchor(Span(0, 3), "abc", "", "")
CLAIM = Claim(article=1, number=3, wording="abc", anchors=(HERE,), sentence=HERE, fingerprint="f")
SUPPORT = Backing(Stance.SUPPORTS, Tier.SECONDARY, "agency")
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
