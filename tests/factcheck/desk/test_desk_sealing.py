from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from claims.vocabulary import SourceKind
from factcheck.desk import history, sources
from factcheck.desk.condition import condition
from factcheck.desk.session import Desk, open_desk
from factcheck.desk.sources import secrecy
from factcheck.desk.sources.sealing import NoPassphrase, PassphraseNeeded
from factcheck.desk.views import Attached
from factcheck.errors import BadInput, NotFound, Refused
from factcheck.store.driver import driver
from sources.model import Identity
from tests.factcheck.desk.conftest import ON_A_FILE
from tests.factcheck.store import first_version
from tests.newsroom import CHEAP, PASSPHRASE, add_copy

WHO = Identity("Wulan Hartati", "wulan@kantor.example", "behind the depot, 2 March", "/home/sari/wulan-hartati.m4a")
OTHER = "another five words, unordered"
VOICE = b"\x00\x00\x00\x20ftypM4A " + bytes(range(256)) * 20


def confide(desk: Desk, text: str | None = "I saw the list: 62.", data: bytes | None = VOICE) -> Attached:
    return sources.attach(
        desk,
        "1.1",
        name=WHO.name,
        contact=WHO.contact,
        met=WHO.met,
        locator=WHO.locator,
        kind=SourceKind.INTERVIEW,
        data=data,
        file="wulan-hartati.m4a" if data else None,
        text=text,
        at="12:30",
        confidential=True,
        pseudonym="a clerk",
    )


@pytest.fixture
def sealed_desk(desk: Desk) -> Desk:
    """Sari's desk with an article and a passphrase."""
    add_copy(desk)
    sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    return desk


def test_nothing_confidential_is_kept_before_there_is_a_passphrase(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(NoPassphrase, match="factcheck source seal"):
        confide(desk)
    assert sources.sources(desk) == []


def test_anybody_can_seal_and_the_passphrase_opens_all_of_it(either_desk: Desk) -> None:
    add_copy(either_desk)
    sources.seal_with(either_desk, PASSPHRASE, cost=CHEAP)
    attached = confide(either_desk.acting_as("Bima"))
    source, snapshot = attached.evidence.source, attached.evidence.snapshot
    assert (source.name, source.locator, source.contact, source.met) == ("a clerk", None, None, None)
    assert snapshot is not None
    assert (snapshot.text, snapshot.sealed) == ("I saw the list: 62.", False)
    revealed = sources.reveal(either_desk, 1, "the lawyer asks", PASSPHRASE, files=True)
    assert revealed.identity == WHO
    assert [(file.name, file.size, file.content) for file in revealed.files] == [("wulan-hartati.m4a", len(VOICE), VOICE)]
    (recording, words) = sources.sheet(either_desk, 1).snapshots
    assert (recording.sealed, recording.text, words.sealed) == (True, "", False)


def test_words_that_name_the_source_are_sealed_with_it(sealed_desk: Desk) -> None:
    attached = confide(sealed_desk, text="I, WULAN  hartati, saw the list.", data=None)
    assert attached.evidence.snapshot is not None
    assert (attached.evidence.snapshot.sealed, attached.evidence.snapshot.text) == (True, "")
    assert "names the source" in " ".join(attached.remarks)
    assert sources.reveal(sealed_desk, 1, "to check", PASSPHRASE).words == ("I, WULAN  hartati, saw the list.",)


def test_half_a_name_that_can_be_read_is_pointed_out(sealed_desk: Desk) -> None:
    attached = confide(sealed_desk, text="Wulan saw the list.", data=None)
    assert attached.evidence.snapshot is not None
    assert not attached.evidence.snapshot.sealed
    assert "“Wulan”" in " ".join(attached.remarks)


def test_a_number_gives_the_source_away_however_it_is_written(sealed_desk: Desk) -> None:
    with pytest.raises(BadInput, match="gives the confidential"):
        sources.attach(
            sealed_desk,
            "1.1",
            name="W.",
            contact="+62 (811) 000-123",
            kind=SourceKind.PHONE,
            note="call 0062 811 000 123",
            confidential=True,
        )
    assert sources.sources(sealed_desk) == []


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("Al", "Al said so.", True),
        ("Al", "He also said so.", False),
        ("Wulan Hartati", "ask wulan\thartati's office", True),
        ("Wulan Hartati", "ask wulanhartati", False),
        ("Wulan Hartati", "it is in wulan-2026.mp3", True),
        ("Wulan Hartati", "62 in 2026, 811 in all", False),
    ],
)
def test_a_name_is_found_where_it_stands_by_itself(name: str, words: str, told: bool) -> None:
    identity = Identity(name, contact="+62 811 000", locator="/home/sari/wulan-2026.mp3")
    assert secrecy.gives_away(words, identity) is told


def test_who_asks_needs_the_passphrase_and_a_wrong_one_is_on_record(sealed_desk: Desk) -> None:
    confide(sealed_desk)
    with pytest.raises(PassphraseNeeded):
        sources.reveal(sealed_desk, 1, "curious")
    with pytest.raises(Refused, match="isn't the newsroom's passphrase"):
        sources.reveal(sealed_desk, 1, "curious", OTHER)
    with pytest.raises(NotFound):
        sources.reveal(sealed_desk, 7, "curious", PASSPHRASE)
    last = history.events(sealed_desk)[-1]
    assert (last.verb, last.actor, last.subject) == ("wrong_passphrase", "Sari", "source:1")
    assert dict(last.after) == {"reason": "curious", "source": "a clerk"}
    assert history.verify(sealed_desk).whole


def test_another_passphrase_seals_everything_anew(either_desk: Desk) -> None:
    add_copy(either_desk)
    sources.seal_with(either_desk, PASSPHRASE, cost=CHEAP)
    confide(either_desk)
    confide(either_desk, text="Wulan Hartati speaking.")
    with pytest.raises(PassphraseNeeded):
        sources.seal_with(either_desk, OTHER, cost=CHEAP)
    with pytest.raises(Refused):
        sources.seal_with(either_desk, OTHER, old=OTHER, cost=CHEAP)
    assert sources.seal_with(either_desk, OTHER, old=PASSPHRASE, cost=CHEAP).sealed == 2
    with pytest.raises(Refused):
        sources.reveal(either_desk, 1, "to check", PASSPHRASE)
    assert sources.reveal(either_desk, 1, "to check", OTHER, files=True).files[0].content == VOICE
    assert sources.reveal(either_desk, 2, "to check", OTHER).words == ("Wulan Hartati speaking.",)
    assert [event.verb for event in history.events(either_desk) if event.subject.startswith("sealing_key")] == [
        "seal",
        "wrong_passphrase",
        "seal",
    ]


@pytest.mark.parametrize("words", ["", "short words", "x" * 11, "half of a \ud800 character"])
def test_a_passphrase_that_is_too_short_or_no_text_is_refused(desk: Desk, words: str) -> None:
    with pytest.raises(BadInput):
        sources.seal_with(desk, words, cost=CHEAP)
    assert not sources.vault(desk).ready


@ON_A_FILE
def test_the_length_of_a_seal_does_not_tell_the_length_of_a_name(sealed_desk: Desk) -> None:
    for name in ("W.", "Wulan Hartati Kusumaningrum"):
        sources.attach(sealed_desk, "1.1", name=name, kind=SourceKind.PHONE, confidential=True)
    with closing(driver().connect(sealed_desk.database)) as connection:
        sizes = {size for (size,) in connection.execute("SELECT length(ciphertext) FROM sealed")}
    assert len(sizes) == 1


@ON_A_FILE
def test_a_seal_put_in_anothers_place_opens_nothing(sealed_desk: Desk) -> None:
    confide(sealed_desk, data=None)
    confide(sealed_desk, data=None)
    with closing(driver().connect(sealed_desk.database)) as connection:
        connection.execute("UPDATE sealed SET ciphertext = (SELECT ciphertext FROM sealed WHERE id = 2) WHERE id = 1")
        connection.commit()
    with pytest.raises(BadInput, match="seal was broken"):
        sources.reveal(sealed_desk, 1, "to check", PASSPHRASE)


def test_what_the_first_version_kept_in_the_clear_is_sealed_and_wiped(either_database: str) -> None:
    first_version.make(either_database)
    with open_desk(either_database, actor="Sari") as desk:
        assert sources.vault(desk).in_the_clear == 1
        assert "in the clear: 1" in condition(desk).remark
        assert sources.reveal(desk, 2, "to check").identity == Identity(first_version.NAME, locator=first_version.ADDRESS)
        found = sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
        assert (found.ready, found.sealed, found.in_the_clear) == (True, 1, 0)
        assert "What source" not in " ".join(found.remarks)
        assert condition(desk).remark == ""
        assert "Copies from before" in " ".join(found.remarks)
        with pytest.raises(PassphraseNeeded):
            sources.reveal(desk, 2, "to check")
        revealed = sources.reveal(desk, 2, "to check", PASSPHRASE).identity
        assert revealed == Identity(first_version.NAME, locator=first_version.ADDRESS)
        assert history.verify(desk).whole
    if either_database.startswith("sqlite:///"):
        path = Path(either_database.removeprefix("sqlite:///"))
        kept = [file for file in path.parent.iterdir() if first_version.NAME.encode() in file.read_bytes()]
        assert [file.suffix for file in kept] == [".backup"]


def test_a_conversation_is_kept_with_its_recording_and_how_to_reach_the_person(desk: Desk) -> None:
    add_copy(desk)
    attached = sources.attach(
        desk,
        "1.1",
        name="Head nurse",
        kind=SourceKind.PHONE,
        text="62, not 64.",
        data=VOICE,
        file="call.m4a",
        contact="ext. 12",
        met="Tuesday 10:40",
        at="12:30",
    )
    assert attached.evidence.snapshot is not None
    assert attached.evidence.snapshot.text == "62, not 64."
    sheet = sources.sheet(desk, 1)
    assert (sheet.source.contact, sheet.source.met) == ("ext. 12", "Tuesday 10:40")
    assert [(kept.media_type, kept.size) for kept in sheet.snapshots] == [("audio/mp4", len(VOICE)), ("text/plain", 11)]


def test_a_document_is_a_file_or_a_note_and_a_file_of_it_is_read(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(BadInput, match="not both at once"):
        sources.attach(desk, "1.1", name="list", kind=SourceKind.DOCUMENT, data=b"62 families", text="62")
    noted = sources.attach(desk, "1.1", name="Letter", kind=SourceKind.EMAIL, data=b"62 families", file="letter.txt")
    assert noted.evidence.snapshot is not None
    assert noted.evidence.snapshot.text == "62 families"
