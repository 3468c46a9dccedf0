from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import ProposedClaim, Span, split
from claims.text import words_at

WORDS = """the and or , . ; : ( ) " “ ” who which that yang dan karena dengan termasuk with including 1,000 62 3.2% 2019 (2014)
    said kata Ana Lim, Budi menteri president of in on di pada was were is adalah menewaskan people orang looted burned
    because if jika when ketika — – 's n't ! ? \n \n\n e\u0301 😀 Rp15.000 $5 killed three , a former judge , to run"""
PIECES = st.sampled_from(WORDS.split(" "))
SENTENCE_LIKE = st.lists(PIECES, max_size=40).map(" ".join)
ANY = st.one_of(st.text(max_size=200), SENTENCE_LIKE)
LANGUAGES = st.sampled_from(["en", "id", "xx"])
BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


@settings(max_examples=150, deadline=None)
@given(ANY, LANGUAGES)
def test_every_claim_points_at_its_own_words(text: str, language: str) -> None:
    for claim in split(text, language).claims:
        assert claim.spans
        assert all(0 <= span.start < span.end <= len(text) and span.of(text).strip() for span in claim.spans)
        assert all(claim.sentence.contains(span) for span in claim.spans)
        assert all(before.end <= after.start for before, after in zip(claim.spans, claim.spans[1:], strict=False))
        assert not BLANK_LINE.search(text[claim.spans[0].start : claim.spans[-1].end])


@settings(max_examples=100, deadline=None)
@given(ANY, LANGUAGES)
def test_a_wording_says_nothing_the_article_does_not(text: str, language: str) -> None:
    joiners = {"is", "adalah"}
    for claim in split(text, language).claims:
        own = set(re.findall(r"\w+", words_at(text, claim.spans).lower()))
        assert set(re.findall(r"\w+", claim.wording.lower())) - joiners <= own
        assert claim.wording.strip()


@settings(max_examples=75, deadline=None)
@given(ANY, LANGUAGES)
def test_every_number_of_a_sentence_that_is_read_lies_in_a_claim(text: str, language: str) -> None:
    proposal = split(text, language)
    free = [s for s in proposal.sentences if not any(aside.span.overlaps(s) for aside in proposal.set_aside)]
    for sentence in free:
        for number in re.finditer(r"\d+(?:[.,:/]\d+)*", text):
            if sentence.start <= number.start() and number.end() <= sentence.end:
                assert any(span.start <= number.start() and number.end() <= span.end for c in proposal.claims for span in c.spans)


@settings(max_examples=50, deadline=None)
@given(ANY, LANGUAGES)
def test_the_same_text_gives_the_same_proposal(text: str, language: str) -> None:
    assert split(text, language) == split(text, language)


@settings(max_examples=75, deadline=None)
@given(SENTENCE_LIKE)
def test_a_paragraph_before_it_only_moves_the_claims(text: str) -> None:
    # quotations and speakers may reach over a paragraph's end, so the text begins and ends outside of any
    text = re.sub(r"[\"“”]", "", text.strip("\n "))
    before = "Preface 😀.\n\n"

    moved = [claim for claim in split(before + text, "en").claims if claim.spans[0].start >= len(before)]

    assert [shape(claim, len(before)) for claim in moved] == [shape(claim, 0) for claim in split(text, "en").claims]


def shape(claim: ProposedClaim, moved: int) -> tuple[str, list[Span]]:
    return claim.wording, [Span(span.start - moved, span.end - moved) for span in claim.spans]


@pytest.mark.parametrize(
    "unit",
    ["word ", "a, ", "yang ada dan ", "(", "1,", "“a ", "who was ", "a; ", "if the man said that ", "5 kg rice x, ", "A (b), "],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_long_line_that_never_ends_is_read_to_its_end(unit: str, language: str) -> None:
    text = unit * (8_000 // len(unit))

    claims = split(text, language).claims

    assert claims
    assert max(claim.spans[-1].end for claim in claims) > len(text) * 0.95


WORDS = """5 2019 Rp5 kg persen percent Lima Ana , , , . ; : ( ) “ ” - and dan or atau of the a itu yang who which in di at with
jika said kata menurut was has naik menjadi sebelum agar to untuk opened built mayor ketua big he that one rice 's 5-6 1.000"""


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=6), st.sampled_from(["en", "id"]))
def test_no_pattern_of_words_keeps_the_splitter_for_ever(words: list[str], language: str) -> None:
    unit = " ".join(words) + " "
    text = unit * (1_200 // len(unit))

    claims = split(text, language).claims

    assert all(0 <= span.start < span.end <= len(text) for claim in claims for span in claim.spans)


def test_an_unknown_language_gets_whole_sentences_and_a_note() -> None:
    proposal = split("Le chat dort et le chien mange 3 os. La pluie tombe.", "fr")

    assert [claim.wording for claim in proposal.claims] == ["Le chat dort et le chien mange 3 os", "La pluie tombe"]
    assert proposal.notes


def test_a_text_without_words_claims_nothing() -> None:
    assert split("", "en").claims == []
    assert split(" \n\n … ", "id").claims == []
