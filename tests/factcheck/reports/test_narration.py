from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

import factcheck.desk
from factcheck.desk import articles, claims, history
from factcheck.desk.session import Desk
from factcheck.desk.views import EventView
from factcheck.reports.narration import _SENTENCES, changes, told
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


def test_every_act_of_the_desk_has_a_sentence_in_both_languages() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(factcheck.desk.__file__).parent.rglob("*.py"))
    verbs = set(re.findall(r"(?:tx\.log|acts\.change|_log)\(\s*(?:tx, |desk, )?\"([a-z_]+)\"", code))
    assert len(verbs) > 15
    assert verbs <= set(_SENTENCES)


@pytest.mark.parametrize("verb", _SENTENCES)
def test_both_sentences_say_the_same(verb: str) -> None:
    english, indonesian = _SENTENCES[verb]
    blanks = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (english, indonesian)]
    assert blanks[0] == blanks[1]


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
