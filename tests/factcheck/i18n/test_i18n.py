from __future__ import annotations

from collections.abc import Mapping

import pytest

from claims.language import get
from claims.model import Claim
from claims.phrase import phrase, phrases
from claims.policy import OVERRIDABLE, OVERRIDDEN
from claims.splitting.set_aside import REASONS
from claims.text import Anchor, Span
from claims.vocabulary import Status
from claims.workflow import Objection, objections_to_move
from factcheck.errors import BadInput, Refused
from factcheck.i18n import _, chosen, said, word
from sources.errors import CaptureFailed


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


@pytest.mark.usefixtures("in_indonesian")
def test_what_a_domain_says_is_said_in_the_language_in_use_with_its_words_and_its_sentences() -> None:
    here = Anchor(Span(0, 3), "abc", "", "")
    claim = Claim(article=1, number=3, wording="abc", anchors=(here,), sentence=here, fingerprint="f", status=Status.QUERY)
    [needs_reason] = objections_to_move(claim, Status.OUT_OF_SCOPE)

    assert _(needs_reason.message) == (
        "Untuk memindahkan 1.3 ke di luar lingkup, katakan mengapa tidak bisa benar atau salah (pendapat, ramalan …)."
    )
    assert needs_reason.message.startswith("To move 1.3 to out of scope, say why")


@pytest.mark.usefixtures("in_indonesian")
def test_what_is_refused_is_said_in_the_language_in_use() -> None:
    refused = Refused([Objection("x", phrases("a source", "{count} sources", 2)), Objection("y", "No such sentence.")])

    assert refused.told() == "2 sumber No such sentence."
    assert str(refused) == "2 sources No such sentence."


def test_a_report_may_speak_another_language_than_the_screen() -> None:
    assert said(phrase("{claim} is {status}.", claim="1.3", status=Status.OPEN), "id") == "1.3 terbuka."
    assert _(phrase("{claim} is {status}.", claim="1.3", status=Status.OPEN)) == "1.3 is open."


def test_a_text_in_a_blank_is_never_looked_up_or_filled() -> None:
    assert said(phrase("{claim} is {status}.", claim="{status}", status="open"), "id") == "{status} open."


@pytest.mark.usefixtures("in_indonesian")
def test_an_error_within_another_ones_sentence_is_said_in_the_same_language() -> None:
    inner = CaptureFailed(phrase("The page broke off before its end. Try again; nothing of it was kept."))
    outer = BadInput(phrase("{url} sends its readers on, and we don't follow. {error}", url="“a.example”", error=inner))

    assert outer.told() == (
        "“a.example” mengalihkan pembacanya, dan kami tidak mengikutinya."
        " Lamannya terputus sebelum selesai. Coba lagi; tidak ada yang disimpan."
    )
    assert str(outer).endswith("and we don't follow. The page broke off before its end. Try again; nothing of it was kept.")


def test_every_reason_to_set_aside_and_every_objection_that_may_be_overridden_can_be_said_in_another_language() -> None:
    named = {reason for language in ("id", "en") for reason, _patterns in get(language).layout.asides}

    assert named <= set(REASONS)
    assert [code.replace("_", " ") for code in OVERRIDABLE] == list(OVERRIDDEN)
