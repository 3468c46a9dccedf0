from __future__ import annotations

import pytest

from factcheck.desk import articles, assignment, claims, history
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, Conflict, NotFound, Refused
from tests.newsroom import FAMILIES, RAIN, RIVER, add_copy, checked, claim_on, revise


def test_a_claim_is_given_to_somebody_and_to_nobody_again(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = claim_on(either_desk, RAIN)
    assert assignment.assign(either_desk, claim, " Budi  Santoso ").claim.assignee == "Budi Santoso"
    assert articles.board(either_desk)[0].people == ("Budi Santoso",)
    entry = history.events(either_desk)[-1]
    assert (entry.verb, entry.after) == ("assign", {"assignee": "Budi Santoso"})
    with pytest.raises(Conflict, match="Meanwhile Sari gave"):
        assignment.assign(either_desk.acting_as("Tono"), claim, "Tono", expected_version=1)
    history.undo(either_desk, 1)
    assert claims.find(either_desk, claim).claim.assignee is None
    assert assignment.assign(either_desk, claim, None).claim.version == 3


def test_what_is_nobodys_and_unfinished_is_given_at_once_and_taken_back_at_once(desk: Desk) -> None:
    add_copy(desk)
    mine = checked(desk, FAMILIES).claim.id
    assignment.assign(desk, claim_on(desk, RAIN), "Tono")
    given = assignment.assign_rest(desk, 1, "Budi")
    people = {view.claim.id: view.claim.assignee for view in articles.page(desk, 1).claims}
    assert people[mine] == "Sari"
    assert people[claim_on(desk, RAIN)] == "Tono"
    assert {people[view.claim.id] for view in given} == {"Budi"}
    assert None not in people.values()
    history.undo(desk, 1)
    assert None in {view.claim.assignee for view in articles.page(desk, 1).claims}


def test_nobody_is_given_what_isnt_there(desk: Desk) -> None:
    add_copy(desk)
    claim = claim_on(desk, RAIN)
    revise(desk, f"{RIVER}.\n")
    with pytest.raises(Refused):
        assignment.assign(desk, claim, "Budi")
    with pytest.raises(NotFound):
        assignment.assign(desk, "1.99", "Budi")
    with pytest.raises(BadInput):
        assignment.assign(desk, "1.1", "  ")
    with pytest.raises(NotFound):
        assignment.assign_rest(desk, 9, "Budi")
