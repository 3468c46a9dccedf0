"""The demonstration newsroom: four articles at four stages of their checking, told in our own words.

Everything goes through the desk, as a checker would do it, so that loading the newsroom is itself a test of the main job.
Sari checks, Bima reads second, Ratna leads. The Kazakhstan story was revised after checking had begun: one claim whose
words changed is stale, one that was cut is gone, and the weekday in its first paragraph does not match its date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files

from claims.text import Span
from claims.vocabulary import Fix, Role, SourceKind, Stance, Status, Tier, Verdict
from factcheck.desk import articles, claims, sources
from factcheck.desk.session import Desk
from sources.sealing import Cost


@dataclass(frozen=True, slots=True)
class _File:
    """A source of the newsroom that is a file beside this module."""

    file: str
    name: str
    origin: str
    tier: Tier = Tier.PRIMARY
    kind: SourceKind = SourceKind.DOCUMENT


_WIRE = "Kantor Berita Utara"
_BULLETIN = _File("ministry-bulletin.txt", "Buletin Kementerian Kesehatan", "Kementerian Kesehatan Kazakhstan")
_AGENCY = _File("wire-utara.txt", _WIRE, _WIRE, Tier.SECONDARY, SourceKind.WIRE)
_DAILY = _File("wire-copy-harian.txt", "Harian Selatan", _WIRE, Tier.SECONDARY, SourceKind.WEB_PAGE)
_PORTAL = _File("wire-copy-portal.txt", "Portal Lensa", _WIRE, Tier.SECONDARY, SourceKind.WEB_PAGE)
_PROFILE = _File("country-profile.md", "Profil negara: Kazakhstan", "Badan statistik")
_REPORT = _File("flood-report.txt", "Laporan harian pusat kendali", "Pusat kendali Muara Tiram")
_MINUTES = _File("council-minutes.txt", "Council minutes, item 7", "Port Ellery City Council")
_FLEET = _File("fleet-list.txt", "Fleet list", "Transport department")
_HANDOVER = _File("library-handover.txt", "Handover certificate", "City building office")


PASSPHRASE = "perahu kertas hanyut pelan"
"""What opens the newsroom's one confidential source: it is no secret, and made to be opened quickly."""


def load(desk: Desk, now: datetime | None = None) -> None:
    """Fill the newsroom behind ``desk``; deadlines are counted from ``now`` (UTC; the present if not given)."""
    now = now or datetime.now(UTC)
    checker, reader, lead = (desk.acting_as(name) for name in ("Sari", "Bima", "Ratna"))
    sources.seal_with(lead, PASSPHRASE, cost=Cost(n=2**10))
    _kazakhstan(checker, reader, now)
    _flood(checker, now)
    _buses(checker, now)
    _library(checker, reader, lead, now)


def _kazakhstan(checker: Desk, reader: Desk, now: datetime) -> None:
    article = _add(checker, "kazakhstan-1.md", now + timedelta(hours=3), date(2022, 1, 7))

    injured = _about(checker, article, "1.000 orang terluka")
    _attach(checker, injured, _BULLETIN)
    claims.judge(checker, injured, Verdict.SUPPORTED)
    claims.sign(reader, injured, Role.SECOND_READER)
    in_care = _about(checker, article, "62 di ruang perawatan intensif")
    if in_care != injured:
        _attach(checker, in_care, _BULLETIN)
        claims.judge(checker, in_care, Verdict.SUPPORTED)

    attackers = _about(checker, article, "belasan penyerang tewas")
    sources.attach(
        checker,
        attackers,
        name="Juru bicara kepolisian Almaty",
        kind=SourceKind.PHONE,
        text="Telepon pukul 10.40: juru bicara menyebut belasan penyerang tewas; angka pastinya menyusul.",
        tier=Tier.PRIMARY,
        origin="Kepolisian Almaty",
        at="menit 2",
    )
    claims.judge(checker, attackers, Verdict.ATTRIBUTION_ONLY)

    looted = _about(checker, article, "Toko-toko dijarah")
    _attach(checker, looted, _AGENCY)
    _attach(checker, looted, _PORTAL)
    sources.attach(
        checker,
        looted,
        name="Penghuni Jalan Abai",
        kind=SourceKind.MESSAGE,
        text="Toko di bawah rumah kami dijarah semalam, saya lihat dari jendela.",
        origin="Saksi mata",
        at="pesan pukul 07.15",
    )
    claims.judge(checker, looted, Verdict.SUPPORTED)
    sources.attach(
        checker,
        _about(checker, article, "kafe di dekat stasiun tetap buka"),
        name="Pemilik kafe",
        pseudonym="Narasumber K",
        kind=SourceKind.MESSAGE,
        text="Kami buka sampai pagi, tetapi jangan sebut nama saya.",
        contact="lewat kasir, setelah pukul 22",
        met="Jumat malam, lewat pesan",
        confidential=True,
        tier=Tier.PRIMARY,
        origin="Saksi mata",
    )

    troops = _about(checker, article, "mengirim pasukan")
    _attach(checker, troops, _AGENCY, Stance.CONTRADICTS, "Menyebut Kamis, bukan Rabu.")
    _attach(checker, troops, _DAILY, Stance.CONTRADICTS)
    claims.move(checker, troops, Status.QUERY, reason="Penulis: Rabu tanggal 5 atau Kamis tanggal 6 Januari?")

    people = _about(checker, article, "19 juta")
    _attach(checker, people, _PROFILE)
    claims.judge(checker, people, Verdict.SUPPORTED)
    claims.move(checker, _about(checker, article, "naik sekitar dua kali lipat"), Status.CHECKING)
    forecast = _about(checker, article, "mengubah arah politik kawasan")
    claims.move(checker, forecast, Status.OUT_OF_SCOPE, reason="Ramalan pengamat, bukan fakta.")

    articles.revise(checker.acting_as("Dimas"), article, _read("articles", "kazakhstan-2.md"), name="kazakhstan-2.md")


def _flood(checker: Desk, now: datetime) -> None:
    article = _add(checker, "banjir.md", now - timedelta(minutes=25))

    evacuees = _about(checker, article, "1.350 warga")
    _attach(checker, evacuees, _REPORT, Stance.CONTRADICTS, "Laporan menyebut 1.530.")
    claims.judge(checker, evacuees, Verdict.CONTRADICTED, fix=Fix.PROPOSED, fix_wording="1.530 warga mengungsi")

    dyke = _about(checker, article, "15 meter")
    _attach(checker, dyke, _REPORT)
    sources.attach(
        checker,
        dyke,
        name="Wawancara warga Karangsoka",
        kind=SourceKind.INTERVIEW,
        text="Lubangnya lebih dari tiga puluh meter, saya ukur sendiri dengan tali.",
        tier=Tier.TERTIARY,
        origin="Warga",
        stance=Stance.CONTRADICTS,
    )
    claims.judge(checker, dyke, Verdict.SOURCES_CONFLICT)

    worst = _about(checker, article, "terparah dalam sepuluh tahun")
    claims.judge(checker, worst, Verdict.NO_EVIDENCE, reason="Tidak ada catatan sepuluh tahun di pusat kendali maupun di arsip.")
    hope = _about(checker, article, "segera memperbaiki tanggul")
    claims.move(checker, hope, Status.OUT_OF_SCOPE, reason="Harapan warga.")


def _buses(checker: Desk, now: datetime) -> None:
    article = _add(checker, "buses.md", now + timedelta(days=1, hours=2))

    vote = _about(checker, article, "9 to 4")
    _attach(checker, vote, _MINUTES)
    claims.judge(checker, vote, Verdict.SUPPORTED)

    electric = _about(checker, article, "23 of the buses are electric")
    _attach(checker, electric, _FLEET, note="21, not 23.")
    wording = "21 of the buses are electric"
    claims.judge(checker, electric, Verdict.SUPPORTED_IF_CHANGED, fix=Fix.PROPOSED, fix_wording=wording)
    union = _about(checker, article, "it was not consulted")
    claims.judge(
        checker, union, Verdict.ATTRIBUTION_ONLY, reason="Its secretary said so at the meeting; the city has not answered."
    )
    claims.move(checker, _about(checker, article, "38 percent"), Status.CHECKING)
    claims.move(checker, _about(checker, article, "stand for a third term"), Status.OUT_OF_SCOPE, reason="A forecast.")


def _library(checker: Desk, reader: Desk, lead: Desk, now: datetime) -> None:
    article = _add(checker, "library.md", now + timedelta(hours=6))
    for view in articles.page(checker, article).claims:
        _attach(checker, view.claim.id, _HANDOVER)
        claims.judge(checker, view.claim.id, Verdict.SUPPORTED)
    claims.sign(reader, str(article), Role.SECOND_READER)
    claims.sign(lead, str(article), Role.LEAD)


def _add(desk: Desk, name: str, deadline: datetime, published: date | None = None) -> int:
    return articles.add(desk, _read("articles", name), name=name, deadline=deadline, published=published).article.id


def _about(desk: Desk, article: int, words: str) -> str:
    """The id of the shortest claim that holds ``words``, as a person would point at it; made by hand where there is none."""
    page = articles.page(desk, article)
    found = [view.claim for view in page.claims if words in view.claim.text or words in view.claim.wording]
    if found:
        return min(found, key=lambda claim: (len(claim.text), claim.number)).id
    start = page.text.index(words)
    return claims.create(desk, article, [Span(start, start + len(words))]).claim.id


def _attach(desk: Desk, claim: str, source: _File, stance: Stance = Stance.SUPPORTS, note: str = "") -> None:
    sources.attach(
        desk,
        claim,
        name=source.name,
        kind=source.kind,
        data=_read("sources", source.file),
        locator=source.file,
        tier=source.tier,
        origin=source.origin,
        stance=stance,
        note=note,
    )


def _read(folder: str, name: str) -> bytes:
    return files("seeds").joinpath(folder, name).read_bytes()
