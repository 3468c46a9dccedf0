"""A claim beside what its source says, and evidence that rests on a passage of it."""

from __future__ import annotations

import pytest

from claims.text import Span
from claims.vocabulary import SourceKind
from factcheck.desk import claims, history, sources
from factcheck.desk.comparing import differing
from factcheck.desk.narration import told
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, NotFound
from tests.newsroom import CHEAP, FAMILIES, PASSPHRASE, RAIN, add_copy, claim_on

BULLETIN = "Rain fell all night.\n\nOfficials counted 64 families in shelters.\n\nThe market stays closed.\n"


@pytest.fixture
def claim(desk: Desk) -> str:
    add_copy(desk)
    return claim_on(desk, FAMILIES)


def bulletin(desk: Desk, claim: str) -> int:
    """Attach the bulletin; gives the evidence's number."""
    attached = sources.attach(desk, claim, name="bulletin.txt", kind=SourceKind.DOCUMENT, data=BULLETIN.encode())
    return attached.evidence.id


def test_the_passage_that_bears_on_a_claim_stands_beside_it_with_what_differs(desk: Desk, claim: str) -> None:
    bulletin(desk, claim)
    found = sources.beside(desk, claim, 1)
    best = found.passages[0]
    assert (best.words, best.place) == ("Officials counted 64 families in shelters.", "para. 2")
    assert best.span.of(BULLETIN) == best.words
    assert [point.message for point in best.held.differing] == ["“62 families” here, “64 families” there."]
    assert (found.resting, found.evidence) == (None, None)


def test_evidence_can_rest_on_a_passage_that_was_found_later(either_desk: Desk) -> None:
    add_copy(either_desk)
    number = bulletin(either_desk, claim_on(either_desk, FAMILIES))
    best = sources.beside_evidence(either_desk, number).passages[0]
    rested = sources.rest_on(either_desk, number, best.span)
    assert (rested.exact, rested.locator, rested.span) == (best.words, "para. 2", best.span)
    found = sources.beside_evidence(either_desk, number)
    assert found.resting is not None
    assert (found.resting.span, found.resting.held) == (best.span, best.held)
    assert told(history.events(either_desk)[-1]).endswith("let evidence 1 rest on “Officials counted 64 families in shelters.”")
    assert history.verify(either_desk).whole


def test_that_evidence_rests_on_a_passage_can_be_taken_back(desk: Desk, claim: str) -> None:
    number = bulletin(desk, claim)
    before = claims.find(desk, claim).evidence
    sources.rest_on(desk, number, Span(0, 20))
    after = claims.find(desk, claim).evidence
    history.undo(desk, 1)
    assert claims.find(desk, claim).evidence == before
    history.redo(desk, 1)
    assert claims.find(desk, claim).evidence == after
    sources.rest_on(desk, number, None)
    assert claims.find(desk, claim).evidence == before
    assert history.verify(desk).whole


def test_a_passage_outside_of_the_source_is_refused(desk: Desk, claim: str) -> None:
    number = bulletin(desk, claim)
    for wrong in (Span(0, 10_000), Span(3, 3)):
        with pytest.raises(BadInput, match="isn't in the source"):
            sources.rest_on(desk, number, wrong)
    with pytest.raises(NotFound):
        sources.rest_on(desk, 9, Span(0, 3))
    noted = sources.attach(desk, claim, name="Own count", kind=SourceKind.OBSERVATION).evidence.id
    with pytest.raises(BadInput, match="there is none"):
        sources.rest_on(desk, noted, Span(0, 3))


def test_what_has_no_text_has_no_passages(desk: Desk, claim: str) -> None:
    sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    sources.attach(desk, claim, name="Own count", kind=SourceKind.OBSERVATION)
    sources.attach(desk, claim, name="Wulan", kind=SourceKind.PHONE, text="I, Wulan, counted 62 families.", confidential=True)
    assert [sources.beside(desk, claim, source).passages for source in (1, 2)] == [(), ()]


def test_a_capture_of_another_source_is_none_of_this_one(desk: Desk, claim: str) -> None:
    bulletin(desk, claim)
    sources.attach(desk, claim_on(desk, RAIN), name="other.txt", kind=SourceKind.DOCUMENT, data=b"It rained.")
    assert sources.beside(desk, claim, 1, snapshot=1).passages
    with pytest.raises(NotFound):
        sources.beside(desk, claim, 1, snapshot=2)


def test_a_quotation_is_held_against_the_source_word_for_word(desk: Desk) -> None:
    add_copy(desk, "“The dam will hold for years to come,” said Ratna Dewi.\n")
    claim = claim_on(desk, "The dam")
    sources.attach(
        desk, claim, name="a", kind=SourceKind.DOCUMENT, data="“The dam should hold for years to come,” said Dewi.".encode()
    )
    found = sources.beside(desk, claim, 1)
    assert found.compared == "“The dam will hold for years to come”"
    assert [point.kind for point in found.passages[0].held.differing] == ["quotation"]


def test_what_differs_from_the_passage_that_evidence_names_is_told_with_the_claim(desk: Desk, claim: str) -> None:
    number = bulletin(desk, claim)
    (piece,) = claims.find(desk, claim).evidence
    view = claims.find(desk, claim)
    assert differing(view.claim, piece) == ()
    sources.rest_on(desk, number, sources.beside_evidence(desk, number).passages[0].span)
    (piece,) = claims.find(desk, claim).evidence
    assert [point.message for point in differing(view.claim, piece)] == ["“62 families” here, “64 families” there."]
