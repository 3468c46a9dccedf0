from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import split
from claims.language import get
from claims.splitting.worth import FEATURES, WEIGHTS, read, weigh

ENGLISH = get("en").judgement
INDONESIAN = get("id").judgement


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("The city spent $4 million on buses last year", "I think buses are wonderful"),
        ("Senator Lim voted against the bill in 2019", "We will fight for you"),
        ("Unemployment fell to 4 percent", "We must bring the jobs back"),
        ("The firm has cut 300 jobs", "Thank you all and good evening"),
        ("Senator Lim opposed the budget", "We will bring this country together"),
        ("The army killed protesters in the capital", "These are tough problems"),
        ("She signed the treaty before the election", "If you elect me, I would sign a treaty"),
        ("Our schools spend less than any other state", "We should do something about our schools"),
        ("Wages fell in every province", "Let me tell you about wages"),
    ],
)
def test_a_fact_is_worth_more_than_a_view_a_promise_or_a_courtesy(more: str, less: str) -> None:
    assert weigh(more, ENGLISH)[0] > weigh(less, ENGLISH)[0]


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Pemerintah telah membangun 40 sekolah sejak 2019", "Saya rasa sekolah itu penting"),
        ("Inflasi naik menjadi 5 persen", "Kita harus bekerja keras"),
        ("Polisi menangkap 12 orang di Medan", "Terima kasih dan selamat malam"),
        ("DPR mengesahkan undang-undang itu", "Kita ingin Indonesia bersatu"),
        ("Pengadilan memvonis bupati itu dua tahun penjara", "Ini persoalan yang sulit"),
        ("Harga beras naik di seluruh provinsi", "Jika harga beras naik, kami akan bergerak"),
    ],
)
def test_the_same_holds_in_indonesian(more: str, less: str) -> None:
    assert weigh(more, INDONESIAN)[0] > weigh(less, INDONESIAN)[0]


def test_the_reasons_name_what_raised_and_what_lowered_it() -> None:
    _, reasons = weigh("I think we will spend $4 million", ENGLISH)

    assert {"+number", "+measure", "-announcement", "-view"} <= set(reasons)


@given(st.text(max_size=120))
def test_worth_lies_between_nothing_and_all(wording: str) -> None:
    assert 0 <= weigh(wording, ENGLISH)[0] <= 1


def test_what_stands_around_a_claim_counts_half() -> None:
    wording = "the mine employs 2,000 people"
    bare, _ = weigh(wording, ENGLISH)
    hedged, reasons = weigh(wording, ENGLISH, read("I believe the mine employs 2,000 people", ENGLISH))

    assert hedged < bare
    assert {"+number", "-view"} <= set(reasons)


def test_every_feature_has_a_weight_and_a_class_of_words_or_a_sign() -> None:
    named = set(FEATURES.values()) | {"number", "measure", "question"}

    assert named == set(WEIGHTS)


def test_a_claim_carries_its_worth_and_why() -> None:
    (claim,) = split("The mine employs 2,000 people.", "en").claims

    assert 0.5 < claim.worth <= 1
    assert "+number" in claim.reasons
