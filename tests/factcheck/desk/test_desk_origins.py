from __future__ import annotations

import pytest

from claims.policy import Policy
from claims.vocabulary import SourceKind, Status, Tier, Verdict
from factcheck.desk import claims, history, sources
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, NotFound, Refused
from tests.newsroom import FAMILIES, add_copy, claim_on


@pytest.fixture
def two_papers(desk: Desk) -> tuple[Desk, str]:
    """A desk that asks for two independent sources, and a claim with two papers behind it."""
    strict = Desk(desk.store, desk.actor, Policy(name="two", independent_origins=2), desk.clock)
    add_copy(strict)
    claim = claim_on(strict, FAMILIES)
    for name in ("Harian Selatan", "Portal Lensa"):
        sources.attach(
            strict, claim, name=name, kind=SourceKind.DOCUMENT, text=f"{name}: 62.", tier=Tier.SECONDARY, origin=name, at="p. 1"
        )
    return strict, claim


def test_a_copy_counts_with_what_it_is_a_copy_of_and_the_verdict_is_taken_back(two_papers: tuple[Desk, str]) -> None:
    desk, claim = two_papers
    claims.judge(desk, claim, Verdict.SUPPORTED)
    assert sources.set_same_as(desk, 2, 1).same_as == 1
    assert claims.find(desk, claim).claim.status is Status.CHECKING
    with pytest.raises(Refused, match="independent"):
        claims.judge(desk, claim, Verdict.SUPPORTED)
    history.undo(desk, 1)
    assert sources.sheet(desk, 2).source.same_as is None
    assert claims.find(desk, claim).claim.verdict is Verdict.SUPPORTED


def test_the_same_wire_behind_two_papers_is_one_origin(two_papers: tuple[Desk, str]) -> None:
    desk, claim = two_papers
    for source in (1, 2):
        sources.set_origin(desk, source, "Kantor Berita Utara")
    with pytest.raises(Refused, match="independent"):
        claims.judge(desk, claim, Verdict.SUPPORTED)
    sources.set_same_as(desk, 2, 2)
    assert claims.judge(desk, claim, Verdict.SUPPORTED).claim.verdict is Verdict.SUPPORTED


def test_a_copy_of_a_copy_is_a_copy_of_the_first(two_papers: tuple[Desk, str]) -> None:
    desk, claim = two_papers
    sources.attach(desk, claim, name="Third", kind=SourceKind.DOCUMENT, text="Third: 62.")
    sources.set_same_as(desk, 2, 1)
    assert sources.set_same_as(desk, 3, 2).same_as == 1
    with pytest.raises(BadInput, match="is a copy of source 1"):
        sources.set_same_as(desk, 1, 2)
    with pytest.raises(NotFound):
        sources.set_same_as(desk, 1, 9)
    assert sources.set_same_as(desk, 2, None).same_as is None


WIRE = "The harbour office said on Monday that 62 families sleep in the shelters of the old town, while the river goes on rising."


def test_a_copied_report_counts_with_the_first_until_somebody_says_that_it_stands_alone(two_papers: tuple[Desk, str]) -> None:
    desk, claim = two_papers
    for source in (1, 2):
        sources.withdraw(desk, source, "an old paper")
    first, second = (
        sources.attach(desk, claim, name=name, kind=SourceKind.DOCUMENT, text=f"{WIRE} {ending}", origin=name)
        for name, ending in (("Harian Barat", "Read on."), ("Portal Timur", ""))
    )
    assert first.remarks == ()
    assert second.remarks[-1].startswith("It counts as one with source 3: the same words stand in both.")
    assert [origin.sources for origin in sources.counted_origins(desk, claim)] == [(3, 4)]
    with pytest.raises(Refused, match="independent"):
        claims.judge(desk, claim, Verdict.SUPPORTED)
    sources.set_same_as(desk, 4, 4)
    assert [origin.sources for origin in sources.counted_origins(desk, claim)] == [(3,), (4,)]
    assert claims.judge(desk, claim, Verdict.SUPPORTED).claim.verdict is Verdict.SUPPORTED
