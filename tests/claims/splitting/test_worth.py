from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import split
from claims.language import get
from claims.splitting.worth import weigh

ENGLISH = get("en").judgement
INDONESIAN = get("id").judgement


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("The city spent $4 million on buses last year", "I think buses are wonderful"),
        ("Senator Lim voted against the bill in 2019", "We will fight for you"),
        ("Unemployment fell to 4 percent", "We must bring the jobs back"),
        ("The firm has cut 300 jobs", "Thank you all and good evening"),
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


def test_a_claim_carries_its_worth_and_why() -> None:
    (claim,) = split("The mine employs 2,000 people.", "en").claims

    assert 0.5 < claim.worth <= 1
    assert "+number" in claim.reasons
