from __future__ import annotations

import pytest

from claims.vocabulary import Role, Status, Verdict
from factcheck.desk import articles, claims, history, sources
from factcheck.desk.session import Desk
from factcheck.errors import Conflict, NotFound, Refused
from factcheck.store.columns import utc_text
from tests.newsroom import COPY, FAMILIES, RAIN, add_copy, checked, claim_on, revise, span_of, support


def test_every_act_is_one_entry_that_says_who_what_and_when(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = claim_on(either_desk, FAMILIES)
    claims.move(either_desk.acting_as("Budi"), claim, Status.QUERY, reason="Which shelters?")
    imported, moved = history.events(either_desk, 1)
    assert (imported.verb, imported.subject, imported.after["claims"]) == (
        "import",
        "article:1",
        len(articles.page(either_desk, 1).claims),
    )
    assert (moved.actor, moved.verb, moved.subject) == ("Budi", "move", f"claim:{claim}")
    asked_at = utc_text(moved.at)
    assert dict(moved.before) == {"status": "open", "reason": None, "asked_by": None, "asked_at": None}
    assert dict(moved.after) == {"status": "query", "reason": "Which shelters?", "asked_by": "Budi", "asked_at": asked_at}
    assert (moved.number, moved.previous) == (2, imported.hash)
    assert moved.at > imported.at
    assert history.verify(either_desk).whole
    assert history.head(either_desk) == moved.hash == history.verify(either_desk).head


def test_who_has_seen_a_head_is_told_what_came_after_it(either_desk: Desk) -> None:
    add_copy(either_desk)
    seen = history.head(either_desk)
    assert history.news(either_desk, seen) == []
    claim = claim_on(either_desk, FAMILIES)
    claims.move(either_desk.acting_as("Budi"), claim, Status.CHECKING)
    claims.move(either_desk.acting_as("Rina"), claim, Status.OPEN)
    assert [(one.actor, one.subject) for one in history.news(either_desk, seen)] == [
        ("Budi", f"claim:{claim}"),
        ("Rina", f"claim:{claim}"),
    ]
    assert [one.actor for one in history.news(either_desk, seen, most=1)] == ["Rina"]
    assert len(history.news(either_desk, "a head of another newsroom")) == 3


def test_a_refused_act_leaves_no_entry(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(Refused):
        claims.judge(desk, claim_on(desk, FAMILIES), Verdict.SUPPORTED)
    assert len(history.events(desk)) == 1


def test_undo_takes_the_last_act_back_and_redo_does_it_again(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = checked(either_desk, FAMILIES).claim
    undone = history.undo(either_desk, 1)
    now = claims.find(either_desk, claim.id).claim
    assert (undone.verb, undone.subject) == ("undo", f"claim:{claim.id}")
    assert (now.status, now.verdict) == (Status.OPEN, None)
    assert all(s.void for s in now.sign_offs)
    history.redo(either_desk, 1)
    again = claims.find(either_desk, claim.id).claim
    assert (again.status, again.verdict, again.sign_offs) == (claim.status, claim.verdict, claim.sign_offs)
    assert history.verify(either_desk).whole


def test_acts_are_undone_in_turn_back_to_the_import_and_done_again(desk: Desk) -> None:
    add_copy(desk)
    before = articles.page(desk, 1)
    claim = claim_on(desk, RAIN)
    number = support(desk, claim)
    claims.judge(desk, claim, Verdict.SUPPORTED)
    sources.withdraw(desk, number, "wrong list")
    claims.create(desk, 1, [span_of(desk, "62 families")])
    made = history.events(desk)
    for _ in range(4):
        history.undo(desk, 1)
    after = articles.page(desk, 1)
    assert [(v.claim.status, v.claim.verdict, v.evidence) for v in after.claims] == [
        (v.claim.status, v.claim.verdict, v.evidence) for v in before.claims
    ]
    assert (after.coverage, after.set_aside) == (before.coverage, before.set_aside)
    history.undo(desk, 1)
    assert articles.page(desk, 1).article.withdrawn
    with pytest.raises(Refused):
        history.undo(desk, 1)
    assert history.events(desk)[: len(made)] == made
    for _ in range(5):
        history.redo(desk, 1)
    assert any(v.claim.text == "62 families" for v in articles.page(desk, 1).claims)
    with pytest.raises(Refused):
        history.redo(desk, 1)


def test_sign_offs_are_taken_back_one_after_the_other_and_given_again(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = checked(either_desk, FAMILIES).claim
    signed = claims.sign(either_desk, claim.id, Role.LEAD)[0].claim
    for _ in range(2):
        history.undo(either_desk, 1)
    now = claims.find(either_desk, claim.id).claim
    assert (now.status, [one.void is None for one in now.sign_offs]) == (Status.OPEN, [False, False])
    for _ in range(2):
        history.redo(either_desk, 1)
    assert claims.find(either_desk, claim.id).claim.sign_offs == signed.sign_offs
    assert history.verify(either_desk).whole


def test_a_new_act_ends_what_could_be_redone(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, RAIN)
    claims.move(desk, claim, Status.CHECKING)
    history.undo(desk, 1)
    claims.move(desk, claim, Status.QUERY, reason="When?")
    with pytest.raises(Refused):
        history.redo(desk, 1)


def test_nobody_undoes_what_another_did(desk: Desk) -> None:
    add_copy(desk)
    claims.move(desk, claim_on(desk, RAIN), Status.CHECKING)
    with pytest.raises(Refused, match="nothing of Budi's"):
        history.undo(desk.acting_as("Budi"), 1)


def test_what_another_has_changed_since_is_not_undone(desk: Desk) -> None:
    add_copy(desk)
    claim = checked(desk, FAMILIES).claim
    claims.sign(desk.acting_as("Budi"), claim.id, Role.LEAD)
    before = articles.page(desk, 1)
    with pytest.raises(Conflict, match="Since then Budi signed"):
        history.undo(desk, 1)
    assert articles.page(desk, 1) == before


def test_no_verdict_comes_back_after_its_words_or_its_evidence_went(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, FAMILIES)
    number = support(desk, claim)
    claims.judge(desk, claim, Verdict.SUPPORTED)
    history.undo(desk, 1)
    sources.withdraw(desk.acting_as("Budi"), number, "wrong list")
    with pytest.raises(Refused):
        history.redo(desk, 1)
    claims.move(desk, claim, Status.CHECKING)
    revise(desk, COPY.replace("62", "64"))
    assert claims.find(desk, claim).claim.verdict is None
    history.undo(desk, 1)
    assert (articles.page(desk, 1).article.revision, claims.find(desk, claim).claim.verdict) == (1, None)


def test_an_import_that_is_taken_back_puts_the_article_away_until_it_is_brought_back(either_desk: Desk) -> None:
    add_copy(either_desk)
    add_copy(either_desk, "Air naik 3 meter.")
    before = articles.page(either_desk, 1)
    undone = history.undo(either_desk, 1)
    assert (undone.subject, undone.after["withdrawn"]) == ("article:1", True)
    assert [(row.article.id, row.article.withdrawn) for row in articles.board(either_desk)] == [(2, False), (1, True)]
    assert articles.page(either_desk, 1).text == before.text
    with pytest.raises(Refused, match="Article 1 was put away"):
        claims.move(either_desk, claim_on(either_desk, RAIN), Status.CHECKING)
    with pytest.raises(Refused, match="Article 1 was put away"):
        revise(either_desk, COPY + "Three bridges fell.")
    with pytest.raises(Refused, match="Article 1 was put away"):
        history.redo(either_desk.acting_as("Budi"), 1)
    history.redo(either_desk, 1)
    back = articles.page(either_desk, 1)
    assert (back.article, back.claims, back.coverage) == (before.article, before.claims, before.coverage)
    assert history.verify(either_desk).whole


def test_an_article_on_which_somebody_else_worked_is_not_put_away(desk: Desk) -> None:
    add_copy(desk)
    claims.move(desk.acting_as("Budi"), claim_on(desk, RAIN), Status.CHECKING)
    with pytest.raises(Conflict, match=r"Budi has worked on article 1 since \(move claim 1"):
        history.undo(desk, 1)
    assert not articles.page(desk, 1).article.withdrawn
    history.undo(desk.acting_as("Budi"), 1)
    assert history.undo(desk, 1).after["withdrawn"]


def test_marks_on_an_older_text_stay_as_they_are(desk: Desk) -> None:
    add_copy(desk)
    page = articles.page(desk, 1)
    (joint,) = (span for span in page.coverage.uncovered if span.of(page.text) == "and")
    claims.set_aside(desk, 1, joint, "a joint")
    revise(desk.acting_as("Budi"), "Headline of the day.\n\n" + COPY)
    with pytest.raises(Conflict, match="revised since"):
        history.undo(desk, 1)


def test_a_claim_taken_back_is_not_found_and_its_number_stays_its_own(desk: Desk) -> None:
    add_copy(desk)
    first = claims.create(desk, 1, [span_of(desk, "62 families")]).claim.id
    history.undo(desk, 1)
    with pytest.raises(NotFound, match="taken back"):
        claims.find(desk, first)
    assert claims.create(desk, 1, [span_of(desk, "14 villages")]).claim.id != first


def test_the_history_of_one_claim_is_its_own_and_its_evidences(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = checked(either_desk, FAMILIES).claim
    checked(either_desk, RAIN)
    history.undo(either_desk, 1)
    told = history.of_claim(either_desk, claim.id)
    assert [(entry.verb, entry.subject) for entry in told] == [("attach", "evidence:1"), ("judge", f"claim:{claim.id}")]
    with pytest.raises(NotFound):
        history.of_claim(either_desk, "1.99")


def test_the_log_of_an_unknown_article_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        history.events(desk, 5)
    assert history.events(desk) == []


def test_what_undo_and_redo_would_do_is_told_before_as_it_was_first_done(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = claim_on(either_desk, FAMILIES)
    claims.move(either_desk, claim, Status.CHECKING)
    claims.move(either_desk.acting_as("Budi"), claim_on(either_desk, RAIN), Status.CHECKING)
    (undo,), redo = history.in_turn(either_desk, 1)
    assert (undo.verb, undo.subject, redo) == ("move", f"claim:{claim}", ())
    history.undo(either_desk, 1)
    (undo,), (again,) = history.in_turn(either_desk, 1)
    assert (undo.verb, again.verb, again.subject) == ("import", "move", f"claim:{claim}")
    history.redo(either_desk, 1)
    (undo,), redo = history.in_turn(either_desk, 1)
    assert (undo.verb, undo.subject, redo) == ("move", f"claim:{claim}", ())
