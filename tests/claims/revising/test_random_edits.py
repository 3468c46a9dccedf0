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
from tests.claims.revising.invented import Edit, article, change_of_words, rearranged, said, set_otherwise

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


def says_the_same_where_it_stands(fate: Fate, before: str, after: Draft) -> bool:
    """Whether a claim that stands has its words, its sentence and its speaker in the new text, and nothing was joined to them."""
    for was, now in zip(fate.was.places, fate.now.places, strict=True):
        if [said(one.exact) for one in was.anchors] != [said(one.span.of(after.text)) for one in now.anchors]:
            return False
        if said(was.sentence.exact) != said(now.sentence.span.of(after.text)):
            return False
        voices = [(one.speaker, one.cue, one.relayed_by) if one else None for one in (was.attribution, now.attribution)]
        spans = [span for one in [now.attribution] if one for span in (one.speaker_span, one.cue_span) if span]
        if voices[0] != voices[1] or any(said(span.of(after.text)) not in said(before) for span in spans):
            return False
        if said(after.around((now.sentence.span,)).of(after.text)) not in said(before):
            return False
    return True


def nothing_is_verified_that_was_not(found: Sequence[Fate], before: str, after: Draft) -> None:
    """Hold all that stands to what it says there, and let no two places become one."""
    standing = [fate for fate in found if fate.stands]
    for fate in standing:
        assert says_the_same_where_it_stands(fate, before, after), (before, after.text, fate)
    landed = [tuple(anchor.span for anchor in fate.now.anchors) for fate in standing]
    assert len(set(landed)) == len({tuple(anchor.span for anchor in fate.was.anchors) for fate in standing}), (before, after.text)
    for fate in found:
        if not fate.stands:
            assert all(one.void for one in fate.now.sign_offs) and fate.now.verdict is None, (before, after.text, fate)


def many_edits_at_once_leave_nothing_verified_that_was_not(seed: int) -> int:
    """How many claims stand after edits all over the text."""
    chance = Random(seed)
    before = drafted(article(chance))
    text = before.text
    for _ in range(chance.randint(1, 4)):
        act = chance.choice((rearranged, set_otherwise, lambda chance, text: change_of_words(chance, text).made(text)))
        text = act(chance, text)
    after = drafted(text, before.proposal.language)
    found = outcome(verified(before), before, after, Comparison(before.text, text, before.proposal.language), revision=2).fates
    nothing_is_verified_that_was_not(found, before.text, after)
    return sum(fate.stands for fate in found)


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


def test_many_edits_at_once_leave_nothing_verified_that_says_something_else() -> None:
    assert sum(many_edits_at_once_leave_nothing_verified_that_was_not(seed) for seed in range(60)) > 60


def test_an_edit_of_white_space_or_typography_reopens_nothing() -> None:
    assert sum(an_edit_that_only_sets_words_otherwise_reopens_nothing(seed) for seed in range(60)) > 200


@pytest.mark.slow
def test_many_edits_that_change_a_word_leave_nothing_verified_that_they_touch() -> None:
    held = sum(an_edit_that_changes_words_leaves_nothing_verified_that_it_touches(seed) for seed in range(100, 100 + MANY))
    assert held > MANY


@pytest.mark.slow
def test_very_many_edits_at_once_leave_nothing_verified_that_says_something_else() -> None:
    assert sum(many_edits_at_once_leave_nothing_verified_that_was_not(seed) for seed in range(100, 100 + MANY)) > MANY


@pytest.mark.slow
def test_many_edits_of_white_space_or_typography_reopen_nothing() -> None:
    assert sum(an_edit_that_only_sets_words_otherwise_reopens_nothing(seed) for seed in range(100, 100 + MANY)) > MANY
