"""Which sources are one: forty origins at ten invented events, and what a person's word does to them."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.vocabulary import SourceKind
from sources.model import Source
from sources.origin import Origin, Telling, likeness, origins
from tests.sources.origin.stories import EVENTS, Event

PRECISION, RECALL = 0.95, 0.85
FILLER = (
    "The committee met on Monday and spoke about budget, members, parking and the weather of past weeks; then all went to lunch."
)


def page(number: int, text: str, **known: object) -> Telling:
    """A page on a site of its own."""
    locator = f"https://www.paper{number}.example/news"
    return Telling(Source(number, SourceKind.WEB_PAGE, f"Paper {number}", locator, **known), text)  # type: ignore[arg-type]


def document(number: int, text: str = "", origin: str = "", same_as: int | None = None) -> Telling:
    return Telling(Source(number, SourceKind.DOCUMENT, f"File {number}", origin=origin, same_as=same_as), text)


def reports(event: Event) -> tuple[list[Telling], list[set[int]]]:
    """An event's reports on as many sites, and the numbers of those that come from one origin."""
    words = event.told.split()
    shortened = " ".join(words[: len(words) * 2 // 3])
    framed = f"Our reader's digest\n\n{event.told.replace(',', ' ,').upper()}\n\nSubscribe to our letter."
    texts = [event.told, shortened, framed, event.rewritten, event.own, event.apart, *event.wired]
    return [page(number, text) for number, text in enumerate(texts, start=1)], [{1, 2, 3, 4}, {5}, {6}, {7, 8}]


def pairs(groups: list[set[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def numbers(found: list[Origin]) -> list[tuple[int, ...]]:
    return [origin.sources for origin in found]


def test_copies_rewritings_and_one_agencys_reports_are_told_from_independent_ones() -> None:
    right = wrong = missed = groups = 0
    for event in EVENTS:
        tellings, expected = reports(event)
        found, wanted = pairs([set(origin.sources) for origin in origins(tellings)]), pairs(expected)
        right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
        groups += len(expected)
    assert groups >= 30
    assert right / (right + wrong) >= PRECISION
    assert right / (right + missed) >= RECALL


@pytest.mark.parametrize("event", EVENTS, ids=[event.told.split()[0] for event in EVENTS])
def test_why_sources_are_one_is_told(event: Event) -> None:
    found = origins([page(1, event.told), page(2, event.told[: len(event.told) * 2 // 3]), page(3, event.rewritten)])
    assert [(origin.sources, set(origin.why) <= {"copy", "rewrite"}) for origin in found] == [((1, 2, 3), True)]
    (wired,) = origins([page(1, event.wired[0]), page(2, event.wired[1])])
    assert wired.why == ("agency",)
    assert wired.name in event.agency.casefold()


def test_two_who_quote_the_same_words_are_not_one() -> None:
    speech = "“We will rebuild every house on the hill before the rains come, and nobody will sleep in a tent another winter.”"
    one = f"{speech} So the governor promised on the square. Marta Lund, who lost her roof, does not believe a word of it."
    other = (
        f"In the assembly hall Governor Ilves read from a sheet: {speech} Engineers doubt it: cement has been short since March."
    )
    assert numbers(origins([page(1, one), page(2, other)])) == [(1,), (2,)]


def test_a_persons_word_counts_before_likeness() -> None:
    event = EVENTS[0]
    assert numbers(origins([page(1, event.told), page(2, event.told, same_as=2)])) == [(1,), (2,)]
    (found,) = origins([page(1, event.own), page(2, event.apart, same_as=1)])
    assert (found.sources, found.why) == ((1, 2), ("said",))


def test_the_same_origin_by_name_is_one_however_it_is_written() -> None:
    (found,) = origins([document(1, origin="Kantor Berita ANTARA"), document(2, origin="antara")])
    assert (found.name, found.why) == ("Kantor Berita ANTARA", ("named",))
    (found,) = origins([document(1, origin="Antara"), page(2, EVENTS[5].wired[0])])
    assert (found.name, found.why) == ("Antara", ("agency",))


def test_pages_of_one_site_are_one_unless_it_is_said_where_both_come_from() -> None:
    first, second = (
        Telling(Source(n, SourceKind.WEB_PAGE, "x", f"https://{at}.example/{n}")) for n, at in ((1, "www.a"), (2, "m.a"))
    )
    (found,) = origins([first, second])
    assert (found.name, found.why) == ("a.example", ("site",))


def test_sources_of_which_nothing_is_known_are_one() -> None:
    found = origins([document(1), document(2, "It rained."), document(3, origin="Police")])
    assert [(origin.sources, origin.known) for origin in found] == [((1, 2), False), ((3,), True)]


def test_people_who_were_spoken_to_are_origins_of_their_own_however_often() -> None:
    talks = [(1, SourceKind.INTERVIEW, "Dewi Lestari"), (2, SourceKind.PHONE, "dewi lestari"), (3, SourceKind.MESSAGE, "a nurse")]
    found = origins([Telling(Source(number, kind, name), "62.") for number, kind, name in talks])
    assert [(origin.sources, origin.name, origin.known) for origin in found] == [
        ((1, 2), "Dewi Lestari", True),
        ((3,), "a nurse", True),
    ]


def test_texts_that_are_too_short_are_not_compared() -> None:
    assert likeness("62 people died.", "62 people died.") == (0.0, 0.0)
    assert likeness("", FILLER) == (0.0, 0.0)
    assert likeness(FILLER, FILLER) == (1.0, 1.0)


@given(st.lists(st.sampled_from([*(event.told for event in EVENTS[:3]), EVENTS[0].rewritten, "", FILLER]), max_size=5))
@settings(max_examples=25, deadline=None)
def test_every_source_has_one_origin_whatever_their_order(texts: list[str]) -> None:
    tellings = [page(number, text) for number, text in enumerate(texts, start=1)]
    found = sorted(map(sorted, numbers(origins(tellings))))
    assert sorted(number for group in found for number in group) == [*range(1, len(texts) + 1)]
    assert sorted(map(sorted, numbers(origins(tellings[::-1])))) == found
