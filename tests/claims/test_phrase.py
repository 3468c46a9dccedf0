from __future__ import annotations

from claims.phrase import phrase, phrases
from claims.vocabulary import Status, Verdict


def test_a_phrase_is_the_english_sentence_itself() -> None:
    assert phrase("{claim} is {status}.", claim="1.3", status=Status.OUT_OF_SCOPE) == "1.3 is out of scope."


def test_a_word_may_begin_with_a_capital_letter() -> None:
    assert phrase("“{verdict:C}” needs a source.", verdict=Verdict.SUPPORTED) == "“Supported” needs a source."


def test_what_is_counted_has_its_number() -> None:
    assert [phrases("{count} thing blocks {what}", "{count} things block {what}", n, what="1") for n in (0, 1, 2)] == [
        "0 things block 1",
        "1 thing blocks 1",
        "2 things block 1",
    ]


def test_a_phrase_may_stand_in_another_ones_blank() -> None:
    assert phrase("Look: {what}", what=phrase("{n:,} bytes", n=2048)) == "Look: 2,048 bytes"


def test_text_in_a_blank_is_never_a_template_itself() -> None:
    assert phrase("{title} ran.", title="{0} {x} {{}}") == "{0} {x} {{}} ran."
