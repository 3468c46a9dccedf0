"""A third language is one module with one value: here a little Dutch, written as a newcomer would write it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import claims
from claims import language as languages
from claims.language.layout import Layout
from claims.language.model import Language
from claims.language.speech import Speech
from claims.language.tables import words

DUTCH = Language(
    code="nl",
    name="Dutch",
    marks=words("de het een van en dat niet is zijn op met voor aan door ook maar werd naar bij nog"),
    layout=Layout(
        names_follow=words("dhr mevr dr prof"),
        abbreviations=words("bijv enz"),
        starters=words("de het een dat"),
        asides=(("call to read", (r"lees (?:ook|verder)\b",)),),
    ),
    speech=Speech(
        inverted=words("zei zegt meldde"),
        sources=words("volgens"),
        pronouns=words("hij zij"),
        roles=words("wethouder mevr dhr"),
        stops=words("in op is duurt was werd staat dat tijdens"),
    ),
)
ARTICLE = (
    "Brug bij Haverzijl dicht\n\n"
    "De brug bij Haverzijl is dicht, zei wethouder Anna Terpstra. Volgens mevr. Veenstra duurt het herstel twee weken.\n"
    "Lees ook: Veerpont vaart weer\n"
    "“Het water steeg snel. De dijk hield,” zei Veenstra."
)


@pytest.fixture
def dutch() -> Iterator[Language]:
    languages.register(DUTCH)
    yield DUTCH
    languages.forget(DUTCH.code)


def test_a_registered_language_is_found_by_its_code_and_by_its_words(dutch: Language) -> None:
    assert languages.get("nl") is dutch
    assert languages.get("nl-BE") is dutch
    assert languages.detect(ARTICLE) == "nl"


def test_a_registered_language_splits_an_article_by_its_own_rules(dutch: Language) -> None:
    proposal = claims.split(ARTICLE, language="nl")
    assert proposal.language == "nl"
    assert proposal.notes == []
    assert [(aside.span.of(ARTICLE), aside.reason) for aside in proposal.set_aside] == [
        ("Lees ook: Veerpont vaart weer", "call to read")
    ]
    assert "Volgens mevr. Veenstra duurt het herstel twee weken." in [span.of(ARTICLE) for span in proposal.sentences]
    speakers = {claim.attribution.speaker for claim in proposal.claims if claim.attribution}
    assert {"wethouder Anna Terpstra", "mevr. Veenstra", "Veenstra"} <= speakers


def test_an_unknown_language_is_split_with_a_note_that_its_rules_are_missing() -> None:
    proposal = claims.split(ARTICLE, language="nl")
    assert proposal.language == "nl"
    assert len(proposal.notes) == 1
    assert len(proposal.sentences) > 4
    assert any(claim.is_quotation for claim in proposal.claims)


def test_a_text_in_no_known_language_says_so() -> None:
    assert claims.split(ARTICLE * 3).language == languages.UNKNOWN
