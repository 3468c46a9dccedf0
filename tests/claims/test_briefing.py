from __future__ import annotations

from claims.briefing import in_brief
from claims.vocabulary import Role, Status, Verdict
from claims.workflow import Objection


def _open(*claims: str) -> list[Objection]:
    return [Objection("is_open", f"{claim} is open.", claim, (Status.OPEN,)) for claim in claims]


def test_claims_of_which_the_same_is_said_stand_on_one_line() -> None:
    assert in_brief(_open("1.1", "1.2", "1.3", "1.7", "1.9", "1.10")) == ["○ open: 1.1–1.3, 1.7, 1.9, 1.10"]


def test_it_is_told_in_the_readers_language() -> None:
    unsigned = Objection("unsigned", "…", "2.4", (Role.CHECKER, Role.LEAD))
    assert in_brief([*_open("2.1"), unsigned], "id") == [
        "○ terbuka: 2.1",
        "belum ditandatangani pemeriksa dan penanggung jawab: 2.4",
    ]


def test_what_differs_stays_apart() -> None:
    unsettled = [
        Objection("unsettled", "…", "1.1", (Verdict.CONTRADICTED,)),
        Objection("unsettled", "…", "1.2", (Verdict.NO_EVIDENCE,)),
    ]
    assert len(in_brief(unsettled)) == 2


def test_what_is_about_no_claim_stands_as_it_is() -> None:
    assert in_brief([Objection("uncovered_numbers", "Two numbers lie in no claim.")]) == ["Two numbers lie in no claim."]
