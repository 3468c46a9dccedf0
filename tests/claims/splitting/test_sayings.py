from __future__ import annotations

import pytest

from claims import split

# a sentence, and all its claims
INDONESIAN = [
    ('"Air naik cepat," kata Budi, ditemui di posko pengungsian.', ["Air naik cepat"]),
    (
        '"Air naik cepat," kata Budi saat membuka rapat di balai desa, Senin (5/1/2026).',
        ["Air naik cepat", "kata Budi saat membuka rapat di balai desa, Senin (5/1/2026)"],
    ),
    (
        '"Air naik cepat," ujar Sari, seraya menambahkan bahwa 800 warga mengungsi.',
        ["Air naik cepat", "800 warga mengungsi"],
    ),
    ('"Air naik cepat," tegasnya.', ["Air naik cepat"]),
    ('Budi berkata, "Air naik cepat dan kami semua lari ke bukit."', ["Air naik cepat", "kami semua lari ke bukit"]),
]
ENGLISH = [
    ("“The water rose fast,” said Ana Lim, visiting a shelter near the port.", ["The water rose fast"]),
    ("“We left,” she said, “before the dam broke.”", ["We left", "the dam broke"]),
    ("China “greatly improved its ports,” the report said.", ["China “greatly improved its ports,”"]),
    (
        "The mayor urged voters, “Look at the roads that we have built.”",
        ["The mayor urged voters", "Look at the roads that we have built"],
    ),
    (
        "She won prizes for “Night Ferry,” a film from Peru.",
        ["She won prizes for “Night Ferry,”", "Night Ferry is a film from Peru"],
    ),
]


@pytest.mark.parametrize(("sentence", "wordings"), INDONESIAN)
def test_an_indonesian_quotation_ends_where_its_mark_stands(sentence: str, wordings: list[str]) -> None:
    assert [claim.wording for claim in split(sentence, "id").claims] == wordings


@pytest.mark.parametrize(("sentence", "wordings"), ENGLISH)
def test_an_english_quotation_ends_where_its_mark_stands(sentence: str, wordings: list[str]) -> None:
    assert [claim.wording for claim in split(sentence, "en").claims] == wordings


def test_only_quoted_words_are_a_quotation() -> None:
    text = '"Air naik cepat," kata Budi di balai desa, Senin (5/1/2026).'
    assert [claim.is_quotation for claim in split(text, "id").claims] == [True, False]


@pytest.mark.parametrize(
    ("code", "sentence", "wording"),
    [
        ("en", "“It held,” said Dr Ana Lim, head of the dam.", "Dr Ana Lim is head of the dam"),
        ("id", '"Air naik," kata Kepala Desa Sukamurni, Wiryo Hadi.', "Kepala Desa Sukamurni adalah Wiryo Hadi"),
    ],
)
def test_what_a_speaker_is_said_to_be_is_a_fact_too(code: str, sentence: str, wording: str) -> None:
    said, described = split(sentence, code).claims
    assert described.wording == wording
    assert described.attribution is None and said.attribution is not None


def test_an_estimate_or_a_hope_stays_with_whoever_has_it() -> None:
    text = "Bank itu memperkirakan laba naik 5 persen. Warga berharap jalan itu dibuka."
    assert [claim.wording for claim in split(text, "id").claims] == [
        "Bank itu memperkirakan laba naik 5 persen",
        "Warga berharap jalan itu dibuka",
    ]
    (claim,) = split("Many people think that the mill is closed.", "en").claims
    assert claim.wording == "Many people think the mill is closed"
