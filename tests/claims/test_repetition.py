from __future__ import annotations

import pytest

from claims import split
from claims.drafting import Draft
from claims.repetition import drafted, repeated

HOMES = "Flood drives 62 families out of homes"


def groups(text: str) -> list[list[str]]:
    """The words of the claims that say the same in several places."""
    draft = Draft(text, split(text))
    found = repeated(draft, draft.proposal.claims)
    assert sorted(id(one) for several in found for one in several) == sorted(map(id, draft.proposal.claims))
    return [[" ".join(span.of(text) for span in one.spans) for one in several] for several in found if len(several) > 1]


@pytest.mark.parametrize(
    "text",
    [
        f"{HOMES}\n\n{HOMES}. The mayor left.\n",
        f"{HOMES}\n\nThe {HOMES[0].lower()}{HOMES[1:]}. The mayor left.\n",
        f"# Flood Drives 62 Families Out of Homes\n\nThe mayor left. {HOMES}.\n",
        f"The mayor left. {HOMES}.\n\n{HOMES}\n",
        "Banjir merendam tiga desa di Muara Tiram\n\nBanjir merendam tiga desa di Muara Tiram. Warga mengungsi.\n",
    ],
)
def test_what_is_said_word_for_word_in_headline_body_or_caption_is_one_claim(text: str) -> None:
    assert [len(several) for several in groups(text)] == [2]


@pytest.mark.parametrize(
    "other",
    [
        "Flood drives 64 families out of homes.",
        "Flood drives over 62 families out of homes.",
        "Flood drives 62 families out of their homes.",
        "Flood never drives 62 families out of homes.",
        "The mayor denied that the flood drives 62 families out of homes.",
        "The flood drives 62 families out of homes, the mayor said.",
        "If the flood drives 62 families out of homes, the mayor goes.",
        "Fire drives 62 families out of homes.",
        "The flood drives 62 families out of homes on Tuesday.",
    ],
)
def test_where_a_word_a_figure_a_denial_or_the_speaker_differs_there_are_two(other: str) -> None:
    assert groups(f"{HOMES}\n\n{other} The mayor left.\n") == []


def test_words_that_point_elsewhere_or_are_too_few_tell_nothing() -> None:
    assert groups("She sends 40 doctors north\n\nThe king left. She sends 40 doctors north.\n") == []
    assert groups("Boats sank\n\nBoats sank. The mayor left.\n") == []
    assert groups("WHO sends 40 doctors north\n\nWho sends 40 doctors north. The mayor left.\n") == []


def test_what_is_repeated_within_running_text_stays_apart() -> None:
    assert groups(f"{HOMES}. The mayor left.\n\nRain fell. {HOMES}.\n") == []


def test_the_one_claim_stands_in_every_place_with_the_words_and_the_sentence_of_each() -> None:
    text = f"{HOMES}\n\nThe mayor left. The {HOMES[0].lower()}{HOMES[1:]}.\n"
    draft = Draft(text, split(text))
    several = next(one for one in repeated(draft, draft.proposal.claims) if len(one) == 2)
    claim = drafted(draft, several, 1, 1)
    assert [place.sentence.exact.rstrip(".") for place in claim.places] == [HOMES, f"The {HOMES[0].lower()}{HOMES[1:]}"]
    assert claim.wording.startswith("The flood")
    assert all(one.span.of(text) == one.exact for one in claim.anchors)
