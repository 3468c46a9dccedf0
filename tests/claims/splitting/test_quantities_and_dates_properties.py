from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claims.language import get
from claims.model import DateMention, Quantity
from claims.splitting import dates, quantities
from claims.text import Span

WORDS = """
    12 1.000 1,5 7/10/2024 2024-10-07 14:30 2-1 10-15 % persen percent Rp $ € juta million ribu hundred dua belas twenty-five
    half setengah sepertiga a of and dan antara hingga between from to more than lebih dari sekitar about orang people rumah
    homes Senin Monday ( ) 6 Januari January May 2022 , . kemarin yesterday lalu last next ago two days minggu week ke- th ½ No.
    Pasal Boeing seorang tewas puluhan dozens - – — + : / 0 00 999999999999999999999999999 ٣ ² 😀 A320 K3 3rd
    """
PIECES = st.sampled_from(WORDS.split())
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\n", "\n\n", "\u00a0"])), max_size=25).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)
LANGUAGES = st.sampled_from(["id", "en", "xx"])
DAYS = st.none() | st.dates()


def _read(text: str, code: str, published: date | None) -> tuple[list[DateMention], list[Quantity]]:
    mentions = dates.find(text, get(code), published)
    return mentions, quantities.find(text, get(code), mentions)


def _stand_apart(spans: list[Span], length: int) -> bool:
    inside = all(0 <= span.start < span.end <= length for span in spans)
    return inside and all(first.end <= second.start for first, second in pairwise(spans))


@given(TEXTS | st.text(), LANGUAGES, DAYS)
def test_dates_and_quantities_lie_in_the_text_in_order_and_apart(text: str, code: str, published: date | None) -> None:
    mentions, counted = _read(text, code, published)
    spans = sorted([m.span for m in mentions] + [q.span for q in counted])
    assert _stand_apart(spans, len(text))
    assert [m.span for m in mentions] == sorted(m.span for m in mentions)
    assert [q.span for q in counted] == sorted(q.span for q in counted)
    assert all(span.of(text).strip() == span.of(text) for span in spans)


@given(TEXTS, LANGUAGES, DAYS)
def test_the_same_text_is_read_the_same_way_twice(text: str, code: str, published: date | None) -> None:
    assert _read(text, code, published) == _read(text, code, published)


@given(TEXTS, LANGUAGES)
def test_a_paragraph_before_shifts_every_place_and_changes_nothing_else(text: str, code: str) -> None:
    before = "Kata pengantar 😀.\n\n"
    mentions, counted = _read(text, code, None)
    moved, moved_counted = _read(before + text, code, None)
    assert [(m.iso, m.span.shifted(len(before)), m.weekday) for m in mentions] == [(m.iso, m.span, m.weekday) for m in moved]
    assert [(q.value, q.unit, q.relation, q.upper, q.span.shifted(len(before))) for q in counted] == [
        (q.value, q.unit, q.relation, q.upper, q.span) for q in moved_counted
    ]


@given(TEXTS, LANGUAGES, DAYS)
def test_a_full_date_is_a_day_of_the_calendar(text: str, code: str, published: date | None) -> None:
    for mention in dates.find(text, get(code), published):
        if mention.iso and len(mention.iso) == 10:
            assert date.fromisoformat(mention.iso).isoformat() == mention.iso


@given(TEXTS, LANGUAGES)
def test_a_range_ends_above_its_beginning(text: str, code: str) -> None:
    for quantity in _read(text, code, None)[1]:
        assert quantity.upper is None or quantity.value < quantity.upper


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_either_language_and_form(day: date) -> None:
    english, indonesian = get("en").calendar, get("id").calendar
    month = {
        code: next(name for name, n in table.months.items() if n == day.month)
        for code, table in (("en", english), ("id", indonesian))
    }
    weekday = {
        code: next(name for name, n in table.weekdays.items() if n == day.weekday())
        for code, table in (("en", english), ("id", indonesian))
    }
    forms = [
        ("id", f"Rapat {weekday['id'].title()}, {day.day} {month['id'].title()} {day.year} batal."),
        ("id", f"Rapat {weekday['id'].title()} ({day.day}/{day.month}/{day.year}) batal."),
        ("en", f"They met on {weekday['en'].title()}, {month['en'].title()} {day.day}, {day.year}, as planned."),
        ("en", f"They met on {weekday['en'].title()} {day.day} {month['en'].title()} {day.year} as planned."),
    ]
    for code, sentence in forms:
        assert [(m.iso, m.weekday) for m in dates.find(sentence, get(code))] == [(day.isoformat(), day.weekday())], sentence
