from __future__ import annotations

from collections.abc import Mapping

import pytest

from claims.vocabulary import Status
from factcheck.i18n import chosen, word


@pytest.mark.parametrize(
    ("said", "environment", "language"),
    [
        (None, {}, "en"),
        (None, {"LANG": "id_ID.UTF-8"}, "id"),
        (None, {"LANG": "id_ID.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        (None, {"LC_MESSAGES": "id", "LANG": "en_GB.UTF-8"}, "id"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        ("id", {"LANG": "en_GB.UTF-8"}, "id"),
        ("en", {"LANG": "id_ID.UTF-8"}, "en"),
        ("Bahasa Indonesia", {}, "id"),
        ("ID-id", {}, "id"),
    ],
)
def test_what_is_said_decides_then_the_locale_then_english(
    said: str | None, environment: Mapping[str, str], language: str
) -> None:
    assert chosen(said, environment) == language


@pytest.mark.usefixtures("in_indonesian")
def test_words_of_the_vocabulary_are_said_in_the_language_in_use() -> None:
    assert word(Status.OPEN) == "terbuka"


def test_english_is_spoken_unless_somebody_says_otherwise() -> None:
    assert word(Status.OPEN) == "open"
