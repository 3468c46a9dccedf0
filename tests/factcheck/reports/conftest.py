"""A page made by hand: an article with claims in several states, and one maker of pages for any words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from claims.model import Article, Attribution, Claim, Coverage, DateMention, Discrepancy, Quantity, SetAside, SignOff
from claims.text import Span, anchor
from claims.vocabulary import Fix, Relation, Role, SourceKind, Stance, Status, Tier, Verdict
from claims.workflow import Objection
from factcheck.desk.views import ArticlePage, ClaimView, Progress
from sources.model import Evidence, Snapshot, Source

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)

TEXT = """\
Gudang beras terbakar

Pemadam mengatakan 14 orang terluka, dan 3 di antaranya dirawat.

Foto: Koleksi redaksi

Gudang itu menyimpan 250 ton beras sejak 2024.
"""

MakePage = Callable[..., ArticlePage]


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _claim(number: int, words: str) -> Claim:
    place = anchor(TEXT, span_of(TEXT, words))
    return Claim(1, number, wording=words, anchors=(place,), sentence=place, fingerprint=f"{number:064x}")


@pytest.fixture
def page() -> ArticlePage:
    source = Source(7, SourceKind.DOCUMENT, "Laporan pemadam", "laporan.txt", Tier.PRIMARY, "Dinas Pemadam")
    snapshot = Snapshot(3, 7, "ab" * 32, "text/plain", 120, "14 orang luka ringan", NOW)
    evidence = Evidence(4, "1.1", source, snapshot, Stance.SUPPORTS, Span(0, 8), "14 orang", "halaman 2", "cocok", "Sari", NOW)
    wire = Source(8, SourceKind.WIRE, "Kantor Berita", None, Tier.SECONDARY)
    withdrawn = Evidence(5, "1.1", wire, None, Stance.MENTIONS, by="Bima", at=NOW, withdrawn=True)
    injured = replace(
        _claim(1, "14 orang terluka"),
        attribution=Attribution("Pemadam", "mengatakan"),
        quantities=(Quantity(14.0, "orang", Relation.EXACTLY, span_of(TEXT, "14")),),
        status=Status.CHECKED,
        verdict=Verdict.SUPPORTED,
        sign_offs=(
            SignOff(Role.CHECKER, "Sari", NOW, "1" * 64),
            SignOff(Role.LEAD, "Ratna", NOW, "0" * 64, void="its words changed"),
        ),
        version=4,
    )
    treated = replace(_claim(2, "3 di antaranya dirawat"), status=Status.QUERY, reason="Dirawat di mana?", assignee="Bima")
    rice = replace(
        _claim(3, "250 ton beras"),
        status=Status.STALE,
        void_verdict=Verdict.CONTRADICTED,
        fix=Fix.PROPOSED,
        fix_wording="200 ton beras",
        dates=(DateMention("2024", span_of(TEXT, "2024")),),
    )
    aside = SetAside(span_of(TEXT, "Foto: Koleksi redaksi"), "photo credit")
    blocking = (Objection("is_query", "1.2 is query."), Objection("is_stale", "1.3 is stale."))
    return ArticlePage(
        article=Article(1, "Gudang beras terbakar", "id", 2, NOW),
        text=TEXT,
        claims=(
            ClaimView(injured, (evidence, withdrawn)),
            ClaimView(treated, (), blocking[:1]),
            ClaimView(rice, (), blocking[1:]),
        ),
        set_aside=(aside,),
        discrepancies=(Discrepancy("sum", "The parts don't add up.", (span_of(TEXT, "14"), span_of(TEXT, "3 di"))),),
        coverage=Coverage(0.54, 0.75, 1.0, 1.0, 1.0, (span_of(TEXT, "Pemadam"), span_of(TEXT, "sejak 2024"))),
        progress=Progress({Status.CHECKED: 1, Status.QUERY: 1, Status.STALE: 1}, 3, 1),
        blocking=blocking,
        policy="desk",
        head="c0ffee" * 10,
    )


@pytest.fixture
def make_page() -> MakePage:
    """A page whose every word that comes from outside is ``hostile``."""

    def make(hostile: str) -> ArticlePage:
        text = hostile or " "
        everything = Span(0, len(text))
        source = Source(1, SourceKind.DOCUMENT, hostile, hostile, Tier.PRIMARY, hostile)
        evidence = Evidence(
            1, "1.1", source, None, Stance.SUPPORTS, exact=hostile, locator=hostile, note=hostile, by=hostile, at=NOW
        )
        claim = Claim(
            article=1,
            number=1,
            wording=hostile,
            anchors=(anchor(text, everything),),
            sentence=anchor(text, everything),
            fingerprint="0" * 64,
            attribution=Attribution(hostile, hostile, relayed_by=hostile),
            status=Status.QUERY,
            fix=Fix.PROPOSED,
            fix_wording=hostile,
            reason=hostile,
            assignee=hostile,
            sign_offs=(SignOff(Role.LEAD, hostile, NOW, "0" * 64, void=hostile),),
        )
        return ArticlePage(
            article=Article(1, hostile, "en", 1, NOW),
            text=text,
            claims=(ClaimView(claim, (evidence,), (Objection("x", hostile),)),),
            set_aside=(SetAside(everything, hostile),),
            discrepancies=(Discrepancy("x", hostile, (everything,)),),
            coverage=Coverage(0.0, 0.0, 0.0, 0.0, 0.0, (everything,)),
            progress=Progress({Status.QUERY: 1}, 1, 0),
            blocking=(Objection("x", hostile),),
            policy=hostile,
            head="0" * 64,
        )

    return make
