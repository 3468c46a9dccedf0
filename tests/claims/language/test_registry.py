from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import language as languages

INDONESIAN = "Sungai meluap pada Senin dan menggenangi dua desa yang terletak di lereng bukit itu."
ENGLISH = "The river rose on Monday and flooded two villages that lie on the slope of the hill."
FRENCH = (
    "La rivière a débordé lundi et inondé deux villages situés sur la pente de la colline. Les habitants ont passé la nuit "
    "dans une salle de la commune, où des volontaires leur ont donné de la soupe, du pain, et des couvertures pour dormir."
)


def test_indonesian_and_english_are_known() -> None:
    known = languages.languages()
    assert {"id", "en"} <= known.keys()
    assert all(language.known and language.code == code for code, language in known.items())


@pytest.mark.parametrize(
    ("text", "code"), [(INDONESIAN, "id"), (ENGLISH, "en"), (FRENCH, languages.UNKNOWN), ("", "en"), ("62", "en")]
)
def test_the_language_of_a_text_is_told_by_its_words(text: str, code: str) -> None:
    assert languages.detect(text) == code


def test_one_foreign_quotation_does_not_change_the_language_of_an_article() -> None:
    assert languages.detect(INDONESIAN * 4 + f' "{ENGLISH}"') == "id"


@pytest.mark.parametrize(("code", "expected"), [("id", "id"), ("ID", "id"), ("en-GB", "en"), ("en_US", "en"), (" en ", "en")])
def test_a_code_may_carry_a_region(code: str, expected: str) -> None:
    assert languages.get(code).code == expected


def test_a_language_nobody_has_written_is_neutral() -> None:
    neutral = languages.get("tlh")
    assert not neutral.known
    assert neutral.code == "tlh"
    assert not neutral.marks and not neutral.speech.verbs and not neutral.layout.asides


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_language(text: str) -> None:
    assert languages.detect(text) in {*languages.languages(), languages.UNKNOWN}
