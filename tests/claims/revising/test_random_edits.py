"""A verification belongs to exact words: held against random edits of invented articles.

``FACTCHECK_CASES`` is the number of edits of either kind in the slow run (100000 for the long one).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest

from claims import split
from claims.anchoring import Comparison
from claims.drafting import Draft
from claims.model import Claim, SignOff
from claims.revising import Fate, outcome
from claims.text import Span
from claims.vocabulary import Role, Status, Verdict
from tests.claims.revising.invented import Edit, article, change_of_words, rearranged, set_otherwise

MANY = int(os.environ.get("FACTCHECK_CASES", "1500"))
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def verified(draft: Draft) -> list[Claim]:
    """All claims of a draft, supported and signed."""
    claims = [draft.claim(one, 1, number) for number, one in enumerate(draft.proposal.claims, start=1)]
    return [
        replace(
            claim,
            status=Status.CHECKED,
            verdict=Verdict.SUPPORTED,
            sign_offs=(SignOff(Role.CHECKER, "Sari", NOW, claim.fingerprint),),
        )
        for claim in claims
    ]


def drafted(text: str, language: str | None = None) -> Draft:
    return Draft(text, split(text, language))


def fates(before: Draft, claims: Sequence[Claim], text: str) -> Sequence[Fate]:
    after = drafted(text, before.proposal.language)
    return outcome(claims, before, after, Comparison(before.text, text, before.proposal.language), revision=2).fates


def leans_on(draft: Draft, claim: Claim) -> list[Span]:
    """The claim's sentence, and the sentences in which the words stand that say who says so."""
    said = claim.attribution
    voice = [span for span in (said.speaker_span, said.cue_span) if span] if said else []
    return [draft.around((span,)) for span in (claim.sentence.span, *voice)]


def within(edit: Edit, span: Span) -> bool:
    return edit.start < span.end and edit.end > span.start if edit.end > edit.start else span.start < edit.start < span.end


def an_edit_that_changes_words_leaves_nothing_verified_that_it_touches(seed: int) -> int:
    """How many verified claims it was held against."""
    chance = Random(seed)
    before = drafted(article(chance))
    claims = verified(before)
    edit = change_of_words(chance, before.text)
    text = edit.made(before.text)
    if chance.random() < 0.3:
        text = set_otherwise(chance, text)
    if chance.random() < 0.3:
        text = rearranged(chance, text)
    held = 0
    for fate in fates(before, claims, text):
        if any(within(edit, span) for span in leans_on(before, fate.was)):
            sentence = fate.was.sentence.exact
            assert not fate.stands or before.text.count(sentence) > 1, (seed, edit, before.text, text, fate)
            held += 1
        if not fate.stands:
            assert all(one.void for one in fate.now.sign_offs) and fate.now.verdict is None, (seed, fate)
    return held


def an_edit_that_only_sets_words_otherwise_reopens_nothing(seed: int) -> int:
    """How many verified claims it was held against."""
    chance = Random(seed)
    before = drafted(article(chance))
    text = set_otherwise(chance, before.text)
    found = fates(before, verified(before), text)
    for fate in found:
        assert fate.stands, (seed, before.text, text, fate)
        assert (fate.now.fingerprint, fate.now.sign_offs) == (fate.was.fingerprint, fate.was.sign_offs)
    return len(found)


def test_an_edit_that_changes_a_word_leaves_nothing_verified_that_it_touches() -> None:
    assert sum(an_edit_that_changes_words_leaves_nothing_verified_that_it_touches(seed) for seed in range(60)) > 60


def test_an_edit_of_white_space_or_typography_reopens_nothing() -> None:
    assert sum(an_edit_that_only_sets_words_otherwise_reopens_nothing(seed) for seed in range(60)) > 200


@pytest.mark.slow
def test_many_edits_that_change_a_word_leave_nothing_verified_that_they_touch() -> None:
    held = sum(an_edit_that_changes_words_leaves_nothing_verified_that_it_touches(seed) for seed in range(100, 100 + MANY))
    assert held > MANY


@pytest.mark.slow
def test_many_edits_of_white_space_or_typography_reopen_nothing() -> None:
    assert sum(an_edit_that_only_sets_words_otherwise_reopens_nothing(seed) for seed in range(100, 100 + MANY)) > MANY
