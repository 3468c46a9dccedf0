from __future__ import annotations

import pytest

from claims.text import Span
from claims.vocabulary import SourceKind, Stance
from factcheck.desk import claims, history, sources
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, NotFound
from sources.model import Identity
from tests.newsroom import CHEAP, FAMILIES, PASSPHRASE, RAIN, add_copy, claim_on

SECRET = "Wulan Hartati"


@pytest.fixture
def claim(desk: Desk) -> str:
    add_copy(desk)
    return claim_on(desk, FAMILIES)


def test_a_note_is_kept_as_it_was_written_down(either_desk: Desk) -> None:
    add_copy(either_desk)
    attached = sources.attach(
        either_desk,
        "1.1",
        name="Call with the city",
        kind=SourceKind.PHONE,
        text="She counted 62.\r\n",
        at="minute 3",
        note="sure",
    )
    evidence = attached.evidence
    assert evidence.snapshot is not None
    assert (evidence.snapshot.text, evidence.snapshot.size) == ("She counted 62.\n", 17)
    assert (evidence.locator, evidence.note, evidence.stance, evidence.by) == ("minute 3", "sure", Stance.SUPPORTS, "Sari")
    assert claims.find(either_desk, "1.1").evidence == (evidence,)


def test_a_file_is_attached_with_the_passage_that_matters(desk: Desk, claim: str) -> None:
    attached = sources.attach(
        desk, claim, name="list.txt", kind=SourceKind.DOCUMENT, data=b"Shelters: 62 families.", passage=Span(10, 21)
    )
    assert (attached.evidence.exact, attached.evidence.span) == ("62 families", Span(10, 21))
    assert attached.evidence.locator == "para. 1"


def test_the_same_file_is_the_same_source_and_its_bytes_are_kept_once(desk: Desk, claim: str) -> None:
    first = sources.attach(desk, claim, name="list.txt", kind=SourceKind.DOCUMENT, data=b"62 families")
    again = sources.attach(desk, claim_on(desk, RAIN), name="list.txt", kind=SourceKind.DOCUMENT, data=b"62 families")
    other = sources.attach(desk, claim, name="copy of list.txt", kind=SourceKind.DOCUMENT, data=b"62 families")
    assert again.evidence.source == first.evidence.source
    assert other.evidence.source.id == 2
    assert any("source 1" in remark for remark in other.remarks)
    assert [(view.source.id, view.claims) for view in sources.sources(desk)] == [
        (1, (claim, claim_on(desk, RAIN))),
        (2, (claim,)),
    ]


def test_a_source_that_is_there_already_can_be_attached_by_its_number(desk: Desk, claim: str) -> None:
    first = sources.attach(desk, claim, name="list.txt", kind=SourceKind.DOCUMENT, data=b"62 families")
    again = sources.attach(desk, claim_on(desk, RAIN), name="", kind=SourceKind.DOCUMENT, source=1, stance=Stance.MENTIONS)
    assert again.evidence.snapshot == first.evidence.snapshot
    with pytest.raises(NotFound):
        sources.attach(desk, claim, name="", kind=SourceKind.DOCUMENT, source=9)


def test_a_conversation_needs_no_text_but_a_passage_does(desk: Desk, claim: str) -> None:
    assert sources.attach(desk, claim, name="Own count", kind=SourceKind.OBSERVATION).evidence.snapshot is None
    with pytest.raises(BadInput):
        sources.attach(desk, claim, name="Own count", kind=SourceKind.OBSERVATION, passage=Span(0, 3))
    with pytest.raises(BadInput):
        sources.attach(desk, claim, name="a.txt", kind=SourceKind.DOCUMENT, data=b"short", passage=Span(0, 30))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"PK\x03\x04", b"a\x00b"])
def test_a_file_that_is_no_text_is_refused_and_leaves_no_source(desk: Desk, claim: str, data: bytes) -> None:
    with pytest.raises(BadInput):
        sources.attach(desk, claim, name="list", kind=SourceKind.DOCUMENT, data=data)
    assert sources.sources(desk) == []


def test_a_confidential_source_is_known_by_its_pseudonym_alone(either_desk: Desk) -> None:
    add_copy(either_desk)
    sources.seal_with(either_desk, PASSPHRASE, cost=CHEAP)
    attached = sources.attach(
        either_desk,
        "1.1",
        name=SECRET,
        kind=SourceKind.INTERVIEW,
        text="I saw the list.",
        locator="+62 811 000",
        confidential=True,
        pseudonym="an official",
    )
    assert (attached.evidence.source.name, attached.evidence.source.locator) == ("an official", None)
    revealed = sources.reveal(either_desk, 1, "the editor-in-chief asks", PASSPHRASE)
    assert revealed.identity == Identity(SECRET, locator="+62 811 000")
    shown = repr(history.events(either_desk)) + repr(sources.sources(either_desk)) + repr(claims.find(either_desk, "1.1"))
    assert SECRET not in shown
    assert "811" not in shown
    asked = history.events(either_desk)[-1]
    assert (asked.verb, asked.actor, asked.after["reason"]) == ("reveal", "Sari", "the editor-in-chief asks")


def test_a_note_that_gives_the_confidential_name_away_is_refused(desk: Desk, claim: str) -> None:
    for words in (
        {"note": f"{SECRET.upper()} told me"},
        {"pseudonym": SECRET},
        {"origin": f"office of {SECRET}"},
        {"at": SECRET},
    ):
        with pytest.raises(BadInput, match="gives the confidential"):
            sources.attach(desk, claim, name=SECRET, kind=SourceKind.PHONE, confidential=True, **words)
    assert sources.sources(desk) == []


def test_who_asks_for_an_identity_says_why(desk: Desk, claim: str) -> None:
    sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    sources.attach(desk, claim, name=SECRET, kind=SourceKind.PHONE, confidential=True)
    sources.attach(desk, claim, name="list.txt", kind=SourceKind.DOCUMENT, data=b"62 families")
    with pytest.raises(BadInput):
        sources.reveal(desk, 1, " ")
    with pytest.raises(BadInput, match="isn't confidential"):
        sources.reveal(desk, 2, "curious")
    with pytest.raises(NotFound):
        sources.reveal(desk, 3, "curious")


def test_withdrawn_evidence_counts_no_more_and_is_not_withdrawn_twice(desk: Desk, claim: str) -> None:
    number = sources.attach(desk, claim, name="list.txt", kind=SourceKind.DOCUMENT, data=b"62 families").evidence.id
    assert sources.withdraw(desk, number, "an old list").withdrawn
    assert claims.find(desk, claim).evidence == ()
    with pytest.raises(BadInput):
        sources.withdraw(desk, number, "an old list")
    with pytest.raises(NotFound):
        sources.withdraw(desk, 99, "an old list")
