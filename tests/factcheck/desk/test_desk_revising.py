from __future__ import annotations

import pytest

from claims.vocabulary import Fix, Role, Status, Verdict
from factcheck.desk import articles, claims, history
from factcheck.desk.session import Desk
from factcheck.errors import BadInput
from tests.newsroom import COPY, FAMILIES, RAIN, RIVER, add_copy, checked, claim_on, revise, support


def test_a_changed_word_voids_the_sign_off(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = checked(either_desk, FAMILIES).claim
    claims.sign(either_desk.acting_as("Budi"), claim.id, Role.LEAD)
    revised = articles.revise(either_desk, 1, COPY.replace("62", "620"), name="copy.txt")
    assert revised.stale == (claim.id,)
    now = claims.find(either_desk, claim.id).claim
    assert (now.status, now.verdict, now.void_verdict) == (Status.STALE, None, Verdict.SUPPORTED)
    assert now.text == FAMILIES.replace("62", "620")
    assert [s.void for s in now.sign_offs] == ["its words changed in revision 2"] * 2
    assert now.fingerprint != claim.fingerprint


def test_untouched_claims_keep_everything_wherever_they_go(either_desk: Desk) -> None:
    add_copy(either_desk)
    before = checked(either_desk, RAIN).claim
    revised = articles.revise(
        either_desk, 1, f"{RAIN}.\n\nA new first line says 5 things.\n\n{RIVER}. {FAMILIES}.\n", name="copy.txt"
    )
    after = claims.find(either_desk, before.id).claim
    assert before.id in revised.moved
    assert (after.status, after.verdict, after.sign_offs, after.version) == (
        before.status,
        before.verdict,
        before.sign_offs,
        before.version,
    )
    page = articles.page(either_desk, 1)
    assert all(a.span.of(page.text) == a.exact for view in page.claims for a in view.claim.anchors)


def test_words_that_were_cut_are_gone_and_stay_on_record(desk: Desk) -> None:
    add_copy(desk)
    claim = checked(desk, RAIN).claim
    revised = articles.revise(desk, 1, f"{RIVER}. {FAMILIES}.\n", name="copy.txt")
    assert claim.id in revised.gone
    now = claims.find(desk, claim.id).claim
    assert (now.status, now.verdict, now.text) == (Status.GONE, None, claim.text)
    assert claim.id in {view.claim.id for view in articles.page(desk, 1).claims}
    assert articles.page(desk, 1).progress.total == len(articles.page(desk, 1).claims) - len(revised.gone)


def test_new_words_become_new_claims_with_numbers_of_their_own(desk: Desk) -> None:
    add_copy(desk)
    numbers = {view.claim.number for view in articles.page(desk, 1).claims}
    revised = articles.revise(desk, 1, COPY + "\nTwo bridges in Selorejo collapsed.\n", name="copy.txt")
    assert revised.added
    assert not {int(name.split(".")[1]) for name in revised.added} & numbers
    assert any("bridges" in claims.find(desk, name).claim.text for name in revised.added)


def test_who_is_said_to_have_said_it_belongs_to_what_was_verified(desk: Desk) -> None:
    add_copy(desk, "Mayor Ratna Dewi spoke first. “The dam held for 3 days,” she said.\n")
    claim = checked(desk, "dam held").claim
    revise(desk, "Mayor Ratna Dewi spoke first. “The dam held for 3 days,” she denied.\n")
    assert claims.find(desk, claim.id).claim.status is Status.STALE


def test_the_same_text_again_is_no_revision(desk: Desk) -> None:
    add_copy(desk)
    written = len(history.events(desk))
    revised = articles.revise(desk, 1, COPY.replace("\n", "\r\n"), name="copy.txt")
    assert (revised.article.revision, len(history.events(desk))) == (1, written)


def test_a_refused_revision_changes_nothing(desk: Desk) -> None:
    add_copy(desk)
    before = articles.page(desk, 1)
    with pytest.raises(BadInput):
        articles.revise(desk, 1, b"\x00\x01\x02", name="copy.txt")
    assert articles.page(desk, 1) == before


def test_an_editors_stet_does_not_outlive_the_words_it_was_for(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, FAMILIES)
    claims.record_fix(desk, claim, Fix.STET, reason="The city confirmed it to me.")
    revise(desk, COPY.replace("62", "64"))
    assert claims.find(desk, claim).claim.fix is Fix.NONE


def test_what_was_set_aside_stays_so_while_its_words_are_the_same(desk: Desk) -> None:
    add_copy(desk)
    page = articles.page(desk, 1)
    (joint,) = (span for span in page.coverage.uncovered if span.of(page.text) == "and")
    claims.set_aside(desk, 1, joint, "a joint")
    revise(desk, "Headline of the day.\n\n" + COPY)
    now = articles.page(desk, 1)
    assert [(one.span.of(now.text), one.reason) for one in now.set_aside] == [("and", "a joint")]
    revise(desk, COPY.replace("rose", "sank"))
    assert articles.page(desk, 1).set_aside == ()


def test_a_claim_out_of_scope_stays_so_while_its_words_are_the_same(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, RAIN)
    claims.move(desk, claim, Status.OUT_OF_SCOPE, reason="a forecast")
    revise(desk, "Headline of the day.\n\n" + COPY)
    assert claims.find(desk, claim).claim.status is Status.OUT_OF_SCOPE
    revise(desk, COPY.replace("14", "15"))
    assert claims.find(desk, claim).claim.status is Status.STALE


def test_evidence_stays_attached_to_a_stale_claim(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, FAMILIES)
    support(desk, claim)
    revise(desk, COPY.replace("62", "64"))
    assert len(claims.find(desk, claim).evidence) == 1
    assert claims.judge(desk, claim, Verdict.SUPPORTED).claim.status is Status.CHECKED
