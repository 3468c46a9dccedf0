"""After sealing, nothing of who a confidential source is can be found anywhere: not in the file, not in what is shown."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from claims.vocabulary import SourceKind, Stance, Tier, Verdict
from factcheck.desk import articles, claims, finding, history, sources
from factcheck.desk.session import Desk
from factcheck.errors import Refused
from factcheck.reports import build, encoded, formats
from factcheck.reports.shapes import shape
from factcheck.store.driver import driver
from tests.factcheck.desk.conftest import ON_A_FILE
from tests.newsroom import CHEAP, FAMILIES, PASSPHRASE, add_copy, claim_on

NAME, CONTACT, MET, ADDRESS = "Wulan Hartati", "0811-555-0199", "warung Bu Tejo", "/rekaman/wulan-di-warung.m4a"
OTHER = "another five words, unordered"
SECRETS = [NAME, CONTACT, "8115550199", MET, ADDRESS, "wulan-di-warung", PASSPHRASE, OTHER, "BEGIN VOICE"]


def live_through(desk: Desk) -> None:
    """All that can happen to a confidential source."""
    add_copy(desk)
    claim = claim_on(desk, FAMILIES)
    sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    number = confide(desk, claim, "Saya, Wulan Hartati, melihat daftarnya.")
    confide(desk, claim, "Saya melihat daftarnya: 62.")
    claims.judge(desk, claim, Verdict.SUPPORTED)
    sources.set_stance(desk, number, Stance.MENTIONS)
    sources.annotate(desk, number, "dia yakin")
    sources.withdraw(desk, number, "keliru")
    for _ in range(3):
        history.undo(desk, 1)
    for _ in range(2):
        history.redo(desk, 1)
    sources.reveal(desk, 1, "hak jawab", PASSPHRASE, files=True)
    try:
        sources.reveal(desk, 1, "ingin tahu", OTHER)
    except Refused as refusal:
        assert not any(secret in str(refusal) for secret in SECRETS)
    sources.seal_with(desk, OTHER, old=PASSPHRASE, cost=CHEAP)


def confide(desk: Desk, claim: str, words: str) -> int:
    return sources.attach(
        desk,
        claim,
        name=NAME,
        contact=CONTACT,
        met=MET,
        locator=ADDRESS,
        kind=SourceKind.INTERVIEW,
        data=f"BEGIN VOICE of {NAME} at {MET}".encode(),
        file=Path(ADDRESS).name,
        text=words,
        tier=Tier.PRIMARY,
        confidential=True,
        pseudonym="seorang pegawai",
    ).evidence.id


def everything_kept(desk: Desk) -> Iterator[bytes]:
    """The database's files as they lie on the disk, and what is packed in them."""
    for file in Path(desk.database).parent.iterdir():
        yield file.read_bytes()
    with closing(driver().connect(desk.database)) as connection:
        for (packed,) in connection.execute("SELECT packed FROM blob"):
            yield zlib.decompress(packed)


def everything_shown(desk: Desk) -> Iterator[bytes]:
    """What screens, reports, exports, the log and programs get to see."""
    page = articles.page(desk, 1)
    for name in formats.names():
        made = encoded(build(page), name)
        yield from _members(made) if made.startswith(b"PK") else (made,)
    beside = (
        sources.beside_evidence(desk, 1),
        sources.beside(desk, "1.1", 1),
        *sources.counted_origins(desk, claim_on(desk, FAMILIES)),
    )
    for view in (*history.events(desk), *sources.sources(desk), sources.sheet(desk, 1), *page.claims, *beside):
        yield repr(shape(view)).encode() + repr(view).encode()
    yield repr(sources.reveal(desk, 1, "hak jawab", OTHER, files=True)).encode()


def _members(packed: bytes) -> Iterator[bytes]:
    with ZipFile(BytesIO(packed)) as archive:
        yield from map(archive.read, archive.namelist())


def leaks(found: Iterator[bytes]) -> list[str]:
    return [secret for content in found for secret in SECRETS if secret.casefold().encode() in content.lower()]


@ON_A_FILE
def test_no_identity_is_found_in_the_database_or_in_what_is_shown(desk: Desk) -> None:
    live_through(desk)
    assert leaks(everything_kept(desk)) == []
    assert leaks(everything_shown(desk)) == []
    with closing(driver().connect(desk.database)) as connection:
        connection.execute("VACUUM")
    assert leaks(everything_kept(desk)) == []
    assert sources.reveal(desk, 1, "hak jawab", OTHER).identity.name == NAME


def test_no_identity_can_be_searched_for(desk: Desk) -> None:
    live_through(desk)
    assert [words for words in SECRETS if finding.find(desk, words)] == []
    assert [found.id for found in finding.find(desk, "seorang pegawai")] == ["1", "2"]


@ON_A_FILE
def test_what_was_not_finished_leaves_nothing_behind(desk: Desk) -> None:
    add_copy(desk)
    sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    try:
        confide(desk, "1.99", "Saya, Wulan Hartati, melihat daftarnya.")
    except Exception as error:
        assert not any(secret in str(error) for secret in SECRETS)
    assert sources.sources(desk) == []
    assert leaks(everything_kept(desk)) == []
