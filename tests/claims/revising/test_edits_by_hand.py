"""Edits that somebody thought of to slip a change past the decision, and settings that must not disturb it."""

from __future__ import annotations

import unicodedata

import pytest

from claims.text import normalise
from tests.claims.revising.test_random_edits import drafted, fates, verified

RAIN = "Rain fell on 14 villages. It cost 1.000 rupiah.\n"
SET = "Rain fell on 14 villages.\nThe dam’s gate “held” – nobody came.\n"
SHE = "Ratna Dewi spoke.\n\n“The dam held for 3 days,” she said.\n\nNina Patel spoke.\n"
MAYOR = "Mayor Ratna Dewi spoke first. “The dam held for 3 days,” she said.\n"
TWICE = "Rain fell on 14 villages. Nobody came.\n\nA dog barked.\n\nRain fell on 14 villages. Somebody came.\n"


def kinds(old: str, new: str, words: str) -> list[str]:
    """What becomes of the claims on ``words`` when ``new`` takes the place of ``old``."""
    before = drafted(old, "en")
    return [fate.kind for fate in fates(before, verified(before), normalise(new)) if words in fate.was.text]


@pytest.mark.parametrize(
    ("cut", "put"),
    [
        *[("14", other) for other in ("41", "1,4", "１４", "14%", "14½", "-14", "~14", "<14", "14–16", "14 km", "1 4")],
        *[("Rain fell", other) for other in ("“Rain” fell", "RAIN fell", "Allegedly rain fell", "R ain fell", "Rain, fell")],
        *[("Rain", other) for other in ("Rаin", "Rain\u0301", "Rain\u200b", "Rain\u202e", "Not rain")],
        *[
            ("villages.", other)
            for other in ("villages?", "villages!", "villages…", "villages (alleged).", "villages.*", "villages")
        ],
        *[("fell on", other) for other in ("fell-on", "fell on fell on", "on fell", "fell")],
    ],
)
def test_what_changes_a_word_or_what_it_says_reopens(cut: str, put: str) -> None:
    assert not {"unchanged", "moved"} & {*kinds(RAIN, RAIN.replace(cut, put, 1), "Rain fell")}


def test_another_sign_between_digits_reopens() -> None:
    assert kinds(RAIN, RAIN.replace("1.000", "1,000"), "rupiah") == ["stale"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Rain fell on 14 villages and the dam broke.\n", "Rain fell on 14 villages. And the dam broke.\n", "Rain fell"),
        ("Rain fell on 14 villages. The dam broke.\n", "Rain fell on 14 villages, the dam broke.\n", "Rain fell"),
        (MAYOR, MAYOR.replace("Ratna Dewi", "Tom Reed"), "dam held"),
        (MAYOR, MAYOR.replace("said", "denied"), "dam held"),
        (SHE, "Ratna Dewi spoke.\n\nNina Patel spoke.\n\n“The dam held for 3 days,” she said.\n", "dam held"),
        (SHE, SHE.replace("Ratna Dewi spoke.", "Ratna Dewi spoke.\n\nNina Patel came."), "dam held"),
    ],
    ids=["split", "joined", "speaker before", "cue", "moved under another speaker", "another speaker put between"],
)
def test_what_changes_the_sentence_or_who_says_so_reopens(old: str, new: str, words: str) -> None:
    assert kinds(old, new, words) == ["stale"]


def test_of_two_sentences_that_say_the_same_the_one_that_was_cut_is_gone() -> None:
    new = TWICE.replace("Rain fell on 14 villages. Nobody came.\n\n", "")
    assert sorted(kinds(TWICE, new, "Rain fell")) == ["gone", "moved"]


@pytest.mark.parametrize(
    "new",
    [
        SET.replace("\n", "\r\n"),
        unicodedata.normalize("NFD", SET),
        f"\ufeff{SET}",
        SET.replace("14 villages", "14\u00a0 villages"),
        SET.replace("’", "'").replace("“held”", '"held"'),
        SET.replace(" – ", "—"),
        f"A headline.\n\n{SET}",
    ],
    ids=["line ends", "decomposed", "byte order mark", "spaces", "quotation marks", "dash", "moved"],
)
def test_another_setting_reopens_nothing(new: str) -> None:
    assert {*kinds(SET, new, "")} <= {"unchanged", "moved"}


def test_who_she_is_stands_with_the_sentences_before() -> None:
    assert {*kinds(SHE, f"A headline.\n\nRain fell.\n\n{SHE}", "dam held")} == {"moved"}
