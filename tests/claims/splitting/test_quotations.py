from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.language import get
from claims.splitting import quotations
from claims.splitting.quotations import Quotation

# a text, and its quotations: (with marks, whether it is a statement)
CASES: list[tuple[str, list[tuple[str, bool]]]] = [
    ('"Kami siap berangkat," kata Sari.', [('"Kami siap berangkat,"', True)]),
    ("“We are ready to go,” said Mara.", [("“We are ready to go,”", True)]),
    ('Ia menyebutnya "ajaib" sekali.', [('"ajaib"', False)]),
    ("The so-called “miracle” failed.", [("“miracle”", False)]),
    ('Film "Hujan di Lereng" laris.', [('"Hujan di Lereng"', False)]),
    ('Sari berkata: "Air naik. Kami lari."', [('"Air naik. Kami lari."', True)]),
    ("Mara said, 'The water rose fast.'", [("'The water rose fast.'", True)]),
    ("The players' bus didn't arrive, o'clock or not.", []),
    ("It was the '90s and rock 'n' roll.", []),
    ("Jum'at malam, Ma'ruf pulang.", []),
    ("«Nous partons demain», dit-il.", [("«Nous partons demain»", True)]),
    ("„Wir gehen jetzt heim.“", [("„Wir gehen jetzt heim.“", True)]),
    ("“He said ‘never again’ twice,” Mara noted.", [("“He said ‘never again’ twice,”", True), ("‘never again’", False)]),
    ("“It was a test of the new gate,’’ said Mara.", [("“It was a test of the new gate,’’", True)]),
    ("``It was a test of the new gate,'' said Mara.", [("``It was a test of the new gate,''", True)]),
    ('Layar 17" itu pecah.', []),
    ('Jalan rusak."Kami sudah lapor," ujar Dewi.', [('"Kami sudah lapor,"', True)]),
    ("‘The workers’ pay is late,’ said Mara.", [("‘The workers’ pay is late,’", True)]),
    ('"Ya," kata Sari, "kami siap berangkat."', [('"Ya,"', False), ('"kami siap berangkat."', True)]),
]


def found(text: str) -> list[Quotation]:
    return quotations.find(text, get("id"))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quoted_words_are_found_and_statements_told_from_terms(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(quotation.span.of(text), quotation.direct) for quotation in found(text)] == expected


def test_the_inner_words_are_those_between_the_marks() -> None:
    text = "Mara said: “We ‘won’ it.”"
    assert [quotation.inner.of(text) for quotation in found(text)] == ["We ‘won’ it.", "won"]
    assert [quotation.depth for quotation in found(text)] == [0, 1]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n"])
def test_a_quotation_that_opens_again_in_each_paragraph_goes_on(gap: str) -> None:
    text = f"“We waited for the ferry.{gap}“Nobody came. We left,” said Mara."
    first, second = found(text)
    assert (first.span.of(text), first.closed, first.continued) == ("“We waited for the ferry.", False, False)
    assert (second.span.of(text), second.closed, second.continued) == ("“Nobody came. We left,”", True, True)


def test_a_quotation_that_does_not_open_again_goes_on_to_its_closing_mark() -> None:
    text = '"Air naik sejak malam.\nKami tidak bisa tidur.\nPagi harinya kami lari," kata Sari.'
    assert [quotation.span.of(text) for quotation in found(text)] == [
        '"Air naik sejak malam.',
        "Kami tidak bisa tidur.",
        'Pagi harinya kami lari,"',
    ]
    assert [quotation.continued for quotation in found(text)] == [False, True, True]


def test_a_stray_mark_does_not_swallow_the_rest_of_the_article() -> None:
    text = 'Harga "naik di pasar. Warga mengeluh.\n\nDi balai desa, "kami lapar," kata Sari.'
    assert [quotation.span.of(text) for quotation in found(text)] == ['"kami lapar,"']


def test_an_opening_mark_without_a_closing_one_quotes_to_the_end_of_its_paragraph() -> None:
    text = "Sari berkata: “Air naik dan kami lari.\n\nHari itu Senin."
    (quotation,) = found(text)
    assert quotation.span.of(text) == "“Air naik dan kami lari."
    assert not quotation.closed


TEXTS = st.text(st.one_of(st.sampled_from("\"'“”‘’«»„`.,:!? \n\r"), st.sampled_from("abAB19é😀s"), st.characters()), max_size=100)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_quotations_hold_words_lie_inside_their_line_and_nest_properly(text: str) -> None:
    around: list[Quotation] = []
    last = -1
    for quotation in found(text):
        assert quotation.span.contains(quotation.inner) and quotation.inner.of(text).strip()
        assert "\n" not in quotation.span.of(text).replace("\r\n", "\n") or "\n\n" not in quotation.span.of(text)
        assert quotation.span.start >= last
        last = quotation.span.start
        while around and around[-1].span.end <= quotation.span.start:
            around.pop()
        assert quotation.depth == len(around)
        assert not around or around[-1].span.contains(quotation.span)
        around.append(quotation)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_a_paragraph_put_before_a_text_only_moves_its_quotations(text: str) -> None:
    before = "Pendahuluan 😀.\n\n"
    assert [q.span for q in found(before + text)] == [q.span.shifted(len(before)) for q in found(text)]
