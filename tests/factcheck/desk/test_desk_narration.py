from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

import factcheck.desk
from factcheck.desk import articles, claims, history
from factcheck.desk.narration import _SENTENCES, changes, told
from factcheck.desk.session import Desk
from factcheck.desk.views import EventView
from seeds import newsroom

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def _event(verb: str, subject: str, before: dict[str, object], after: dict[str, object]) -> EventView:
    return EventView(1, NOW, "Rina", verb, subject, 1, before, after)


@pytest.mark.parametrize(
    ("event", "english", "indonesian"),
    [
        (
            _event("judge", "claim:1.13", {"status": "open"}, {"status": "checked", "verdict": "contradicted"}),
            "Rina judged 1.13 contradicted; it was open",
            "Rina menilai 1.13 terbantah; tadinya terbuka",
        ),
        (
            _event("sign", "claim:1.2", {"sign_offs": []}, {"sign_offs": [{"by": "Rina", "role": "lead", "void": None}]}),
            "Rina signed 1.2 as lead",
            "Rina menandatangani 1.2 sebagai penanggung jawab",
        ),
        (
            _event("move", "claim:1.2", {"status": "open"}, {"status": "query", "reason": "Which day?"}),
            "Rina moved 1.2 to query; it was open (“Which day?”)",
            "Rina memindahkan 1.2 ke tanya; tadinya terbuka (“Which day?”)",
        ),
        (_event("polish", "vase:3", {}, {}), "Rina: polish vase", "Rina: polish vase"),
    ],
)
def test_an_entry_is_told_in_words(event: EventView, english: str, indonesian: str) -> None:
    assert (told(event), told(event, "id")) == (english, indonesian)


def test_every_act_of_the_desk_has_a_sentence() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(factcheck.desk.__file__).parent.rglob("*.py"))
    verbs = set(re.findall(r"(?:tx\.log|acts\.change|_log|_keep)\(\s*(?:tx, |desk, )?\"([a-z_]+)\"", code))
    assert len(verbs) > 15
    assert verbs <= set(_SENTENCES)


def test_everything_in_the_demonstration_is_told_without_a_gap(desk: Desk) -> None:
    newsroom.load(desk)
    for event in history.events(desk):
        assert "{" not in told(event)
        assert "–" not in told(event).replace(event.actor, "")


def test_what_differs_is_told_field_by_field(desk: Desk) -> None:
    added = articles.add(desk, "The river rose on Tuesday and closed the market.\n", name="copy.txt")
    claims.move(desk, f"{added.article.id}.1", claims.Status.CHECKING)
    event = history.events(desk, added.article.id)[-1]
    assert "status: open → checking" in changes(event.before, event.after)
    assert "status: terbuka → diperiksa" in changes(event.before, event.after, "id")


def test_why_a_sign_off_is_void_is_told_in_the_readers_language_though_it_was_stored_in_english() -> None:
    was = {"sign_offs": [{"role": "checker", "by": "Sari", "void": None}]}
    now = {"sign_offs": [{"role": "checker", "by": "Sari", "void": "Budi took it up again"}]}

    assert changes(was, now, "id") == ["tanda tangan: pemeriksa Sari → pemeriksa Sari (batal: Budi mengambilnya lagi)"]
