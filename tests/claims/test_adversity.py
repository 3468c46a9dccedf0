from __future__ import annotations

import pytest

from claims.adversity import accusations


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The mayor allegedly took bribes.", "en", ("allegedly", "bribes")),
        ("The firm covered up the leak and was charged with fraud.", "en", ("covered up", "charged with", "fraud")),
        ("Bribes, bribes and BRIBES", "en", ("Bribes",)),
        ("Bupati diduga menerima suap dari pengembang.", "id", ("diduga", "suap")),
        ("Direktur itu terlibat konflik kepentingan dan korupsi.", "id", ("konflik kepentingan", "korupsi")),
        ("The bridge opened on Monday and 62 people crossed it.", "en", ()),
        ("Jembatan dibuka pada Senin; 62 orang melintasinya.", "id", ()),
        ("The suspected-looking word pre-fraud is another word", "en", ()),
        ("De burgemeester nam smeergeld aan.", "nl", ()),
        ("", "id", ()),
    ],
)
def test_words_of_accusation_are_named_as_they_stand_each_once(text: str, language: str, words: tuple[str, ...]) -> None:
    assert accusations(text, language) == words
