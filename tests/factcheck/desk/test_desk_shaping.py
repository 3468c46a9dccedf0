from __future__ import annotations

import pytest

from claims.model import Claim
from claims.text import Span
from claims.vocabulary import Fix, Role, Status, Verdict, Way
from factcheck.desk import articles, aside, claims, history, replies, shaping
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, Conflict, NotFound, Refused
from tests.newsroom import COPY, FAMILIES, RAIN, add_copy, checked, claim_on, revise, span_of, support

JOINED = "The river rose and the market closed."


def claim(desk: Desk, name: str) -> Claim:
    return claims.find(desk, name).claim


def at(desk: Desk, word: str) -> int:
    return span_of(desk, word).start


def make_joined(desk: Desk) -> str:
    """The name of one claim that says two things, by hand: however the splitter reads it."""
    add_copy(desk, JOINED)
    whole = span_of(desk, "The river rose and the market closed")
    return (
        next((view.claim.id for view in articles.page(desk, 1).claims if view.claim.text == whole.of(JOINED)), None)
        or claims.create(desk, 1, [whole]).claim.id
    )


def test_a_selection_that_grabs_the_comma_makes_a_claim_without_it(desk: Desk) -> None:
    add_copy(desk)
    span = span_of(desk, "62 families in shelters.")
    assert claims.create(desk, 1, [span]).claim.text == "62 families in shelters"


def test_other_words_void_the_verdict_visibly_and_undo_brings_all_of_it_back(either_desk: Desk) -> None:
    add_copy(either_desk)
    before = checked(either_desk, FAMILIES).claim
    claims.sign(either_desk.acting_as("Budi"), before.id, Role.LEAD)
    before = claim(either_desk, before.id)

    after = shaping.reshape(either_desk, before.id, [span_of(either_desk, "62 families")]).claim
    assert (after.text, after.status, after.verdict, after.void_verdict) == (
        "62 families",
        Status.STALE,
        None,
        Verdict.SUPPORTED,
    )
    assert all(sign_off.void == "Sari gave it other words" for sign_off in after.sign_offs)
    assert [quantity.value for quantity in after.quantities] == [62]

    history.undo(either_desk, 1)
    back = claim(either_desk, before.id)
    assert back == Claim(**{**{name: getattr(before, name) for name in Claim.__slots__}, "version": back.version})
    history.redo(either_desk, 1)
    assert claim(either_desk, before.id).text == "62 families"
    assert history.verify(either_desk).whole


def test_words_that_are_shaped_again_and_again_are_each_kept_and_followed_into_new_copy(either_desk: Desk) -> None:
    add_copy(either_desk)
    name = claim_on(either_desk, FAMILIES)
    for words in ("62 families", "62 families in shelters", "62"):
        shaping.reshape(either_desk, name, [span_of(either_desk, words)])
    revise(either_desk, f"News. {COPY}")
    assert claim(either_desk, name).text == "62"
    shaping.reshape(either_desk, name, [span_of(either_desk, "62 families")])
    assert claim(either_desk, name).text == "62 families"
    assert history.verify(either_desk).whole


def test_words_shaped_before_new_copy_are_not_put_back_into_it(desk: Desk) -> None:
    add_copy(desk)
    name = claim_on(desk, FAMILIES)
    shaping.reshape(desk.acting_as("Budi"), name, [span_of(desk, "62 families")])
    revise(desk, f"News. {COPY}")
    with pytest.raises(Conflict):
        history.undo(desk.acting_as("Budi"), 1)


def test_a_wording_of_ones_own_stays_when_the_words_move_and_the_splitters_follows_them(desk: Desk) -> None:
    add_copy(desk)
    name = claim_on(desk, FAMILIES)
    assert shaping.reshape(desk, name, [span_of(desk, "62 families in shelters")]).claim.wording == "62 families in shelters"
    shaping.reword(desk, name, "There were 62 families")
    assert shaping.reshape(desk, name, [span_of(desk, "62 families")]).claim.wording == "There were 62 families"


def test_the_same_words_change_nothing_and_those_of_another_claim_are_refused(desk: Desk) -> None:
    add_copy(desk)
    before = checked(desk, FAMILIES).claim
    assert shaping.reshape(desk, before.id, [anchor.span for anchor in before.anchors]).claim == before
    with pytest.raises(Refused, match="already"):
        shaping.reshape(desk, before.id, [span_of(desk, RAIN)])
    with pytest.raises(BadInput, match="no place 2"):
        shaping.reshape(desk, before.id, [span_of(desk, "62")], place=1)


def test_whoever_shapes_an_old_version_is_told_who_was_first(either_desk: Desk) -> None:
    add_copy(either_desk)
    name = claim_on(either_desk, FAMILIES)
    shaping.reword(either_desk.acting_as("Budi"), name, "62 families sleep in shelters", expected_version=1)
    for act in (
        lambda: shaping.reshape(either_desk, name, [span_of(either_desk, "62")], expected_version=1),
        lambda: shaping.reword(either_desk, name, "Other", expected_version=1),
        lambda: shaping.split(either_desk, name, at(either_desk, "62"), expected_version=1),
        lambda: shaping.merge(either_desk, name, claim_on(either_desk, RAIN), expected_version=1),
    ):
        with pytest.raises(Conflict, match="Meanwhile Budi reworded"):
            act()


def test_a_verdict_on_the_old_wording_does_not_hold_for_another(either_desk: Desk) -> None:
    add_copy(either_desk)
    name = checked(either_desk, FAMILIES).claim.id
    after = shaping.reword(either_desk, name, "Officials counted 620 families in shelters").claim
    assert (after.status, after.verdict, after.void_verdict) == (Status.STALE, None, Verdict.SUPPORTED)
    history.undo(either_desk, 1)
    assert claim(either_desk, name).verdict is Verdict.SUPPORTED


def test_a_claim_is_split_in_two_and_the_evidence_goes_along_to_both(either_desk: Desk) -> None:
    name = make_joined(either_desk)
    support(either_desk, name)
    claims.judge(either_desk, name, Verdict.SUPPORTED)
    first, second = shaping.split(either_desk, name, at(either_desk, "the market"))
    assert (first.claim.id, first.claim.text, second.claim.text) == (name, "The river rose", "the market closed")
    assert (first.claim.verdict, first.claim.void_verdict, second.claim.verdict) == (None, Verdict.SUPPORTED, None)
    assert [len(view.evidence) for view in (first, second)] == [1, 1]
    assert first.evidence[0].source == second.evidence[0].source

    history.undo(either_desk, 1)
    back = claims.find(either_desk, name)
    assert (back.claim.text, back.claim.verdict, len(back.evidence)) == (JOINED.strip("."), Verdict.SUPPORTED, 1)
    with pytest.raises(NotFound):
        claim(either_desk, second.claim.id)
    history.redo(either_desk, 1)
    assert len(claims.find(either_desk, second.claim.id).evidence) == 1
    assert history.verify(either_desk).whole


def test_at_the_edge_of_a_claim_there_is_nothing_to_split(desk: Desk) -> None:
    name = make_joined(desk)
    for offset in (0, len(JOINED)):
        with pytest.raises(BadInput, match="nothing to split"):
            shaping.split(desk, name, offset)


def test_two_claims_become_one_with_the_evidence_and_the_question_of_both(either_desk: Desk) -> None:
    name = make_joined(either_desk)
    second = shaping.split(either_desk, name, at(either_desk, "the market"))[1].claim.id
    support(either_desk, second)
    claims.move(either_desk, second, Status.QUERY, reason="Which market?", asked_of="the author")
    merged = shaping.merge(either_desk, name, second)
    assert merged.claim.text == JOINED.strip(".")
    assert (merged.claim.status, merged.claim.reason, merged.claim.asked_of) == (Status.QUERY, "Which market?", "the author")
    assert len(merged.evidence) == 1
    with pytest.raises(NotFound, match=f"merged into {name}"):
        claim(either_desk, second)

    history.undo(either_desk, 1)
    assert claim(either_desk, name).text == "The river rose"
    assert (claim(either_desk, second).text, claim(either_desk, second).status) == ("the market closed", Status.QUERY)
    history.redo(either_desk, 1)
    history.undo(either_desk, 1)
    assert [len(claims.find(either_desk, one).evidence) for one in (name, second)] == [0, 1]
    assert history.verify(either_desk).whole


def test_a_merged_claim_is_not_verified_by_what_one_half_had(desk: Desk) -> None:
    add_copy(desk)
    families, rain = checked(desk, FAMILIES).claim.id, claim_on(desk, RAIN)
    merged = shaping.merge(desk, families, rain).claim
    assert (merged.status, merged.verdict, merged.text) == (Status.STALE, None, f"{FAMILIES} … {RAIN}")


def test_what_is_no_pair_is_not_merged(desk: Desk) -> None:
    add_copy(desk)
    name, rain = claim_on(desk, FAMILIES), claim_on(desk, RAIN)
    with pytest.raises(Refused, match="not two claims"):
        shaping.merge(desk, name, name)
    replies.ask(desk, rain, "The mayor", Way.CALL)
    with pytest.raises(Refused, match="asked for a reply"):
        shaping.merge(desk, name, rain)


def test_cut_words_have_none_to_shape(desk: Desk) -> None:
    add_copy(desk)
    name = claim_on(desk, RAIN)
    revise(desk, COPY.replace(f"{RAIN}.", ""))
    with pytest.raises(Refused, match="were cut"):
        shaping.reword(desk, name, "It rained")


def test_a_decided_fix_does_not_stay_on_other_words_and_a_proposal_does(desk: Desk) -> None:
    add_copy(desk)
    name = claim_on(desk, FAMILIES)
    claims.record_fix(desk, name, Fix.PROPOSED, wording="64 families")
    assert shaping.reshape(desk, name, [span_of(desk, "62 families")]).claim.fix is Fix.PROPOSED
    claims.record_fix(desk, name, Fix.STET, reason="The editor counted.")
    assert shaping.reshape(desk, name, [span_of(desk, "62")]).claim.fix is Fix.NONE


def test_words_set_aside_are_taken_back_whole_or_in_part(either_desk: Desk) -> None:
    add_copy(either_desk, f"{COPY}\nShare this page with your friends now\n")
    page = aside.take_back(either_desk, 1, span_of(either_desk, "with your friends"))
    assert [one.span.of(page.text) for one in page.set_aside] == ["Share this page", "now"]
    start = page.text.index("this page")
    page = aside.take_back(either_desk, 1, Span(start, start))
    assert [one.span.of(page.text) for one in page.set_aside] == ["now"]
    history.undo(either_desk, 1)
    history.undo(either_desk, 1)
    assert [one.span.of(page.text) for one in articles.page(either_desk, 1).set_aside] == [
        "Share this page with your friends now"
    ]
    with pytest.raises(BadInput, match="Nothing was set aside"):
        aside.take_back(either_desk, 1, Span(0, 0))


def test_a_query_says_of_whom_and_when_it_was_asked_until_it_is_answered(either_desk: Desk) -> None:
    add_copy(either_desk)
    name = claim_on(either_desk, FAMILIES)
    asked = claims.move(either_desk, name, Status.QUERY, reason="Which shelters?", asked_of="the city").claim
    assert (asked.asked_by, asked.asked_of) == ("Sari", "the city")
    assert asked.asked_at is not None
    answered = claims.move(either_desk, name, Status.CHECKING).claim
    assert (answered.asked_by, answered.asked_of, answered.asked_at) == (None, None, None)
    history.undo(either_desk, 1)
    assert claim(either_desk, name).asked_at == asked.asked_at


def test_a_note_touches_no_verdict_and_can_be_undone(either_desk: Desk) -> None:
    add_copy(either_desk)
    name = checked(either_desk, FAMILIES).claim.id
    noted = claims.note(either_desk, name, "Call the city again on Monday.").claim
    assert (noted.note, noted.verdict) == ("Call the city again on Monday.", Verdict.SUPPORTED)
    history.undo(either_desk, 1)
    assert claim(either_desk, name).note is None
