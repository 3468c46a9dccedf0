from __future__ import annotations

from itertools import chain

import pytest

from claims.vocabulary import (
    LABELS,
    CheckOutcome,
    Fix,
    Role,
    SourceKind,
    Stage,
    Stance,
    Status,
    Term,
    Tier,
    Verdict,
    glyph,
    label,
)

KINDS = (Status, Verdict, Fix, Role, Tier, Stance, SourceKind, CheckOutcome, Stage)
TERMS: list[Term] = list(chain.from_iterable(KINDS))


@pytest.mark.parametrize("term", TERMS, ids=repr)
def test_every_value_has_a_glyph_of_one_cell_and_a_word_in_both_languages(term: Term) -> None:
    entry = LABELS[term]
    assert len(entry.glyph) == len(entry.ascii) == 1
    assert entry.ascii.isascii()
    assert entry.english
    assert entry.indonesian
    assert label(term) == entry.english
    assert label(term, "id") == entry.indonesian
    assert glyph(term, ascii_only=True) == entry.ascii
    assert glyph(term) == entry.glyph


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("field", ["glyph", "ascii", "english", "indonesian"])
def test_no_two_values_of_a_kind_look_or_read_alike(kind: type[Status], field: str) -> None:
    shown = [getattr(LABELS[term], field) for term in kind]
    assert len(set(shown)) == len(shown)


def test_no_two_kinds_share_a_name_but_for_what_is_written_and_drawn_alike() -> None:
    # To a dictionary they are one and the same key.
    twice = {str(term) for term in TERMS if sum(str(other) == str(term) for other in TERMS) > 1}
    assert twice == {"gone"}


def test_values_are_the_names_that_programs_rely_on() -> None:
    assert [status.value for status in Status] == ["open", "checking", "query", "checked", "out_of_scope", "stale", "gone"]
    assert [verdict.value for verdict in Verdict] == [
        "supported",
        "supported_if_changed",
        "contradicted",
        "sources_conflict",
        "no_evidence",
        "attribution_only",
    ]
