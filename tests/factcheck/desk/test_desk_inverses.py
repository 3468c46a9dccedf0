"""Every kind of act that is put on record is taken back by undo and done again by redo, or stays for a reason given here."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

import factcheck
from claims.text import Span
from claims.vocabulary import Answer, Cause, Condition, Fix, Remedy, Role, Stance, Status, Verdict, Way
from factcheck.desk import (
    articles,
    aside,
    assignment,
    claims,
    clearance,
    confirming,
    history,
    publishing,
    replies,
    shaping,
    sources,
    turns,
)
from factcheck.desk.session import Desk
from tests.newsroom import COPY, FAMILIES, RAIN, RIVER, add_copy, as_it_stands, checked, claim_on, revise, span_of, support

STAYS = {
    "look": "what was seen of the world, and decided by nobody",
    "capture": "the same",
    "source_changed": "the same: the claim is judged again, and what a page said can't be unseen",
    "archive": "a request that left the newsroom",
    "archive_asked": "the same",
    "reveal": "who asked for an identity has seen it",
    "wrong_passphrase": "a watch on the seals, and no act on an article",
    "seal": "the old key is gone for good",
    "database": "of the whole database, and of no article",
    "restore": "the same",
    "write": "it tells of rows alone, whose act has an entry of its own",
}
"""What stays on record, and why."""

IN_PASSING = {"stale", "gone", "back", "reopen", "absorb"}
"""What other acts bring about: it goes back with them."""

LOGGED_BY = {"log": 0, "change": 1, "_log": 1, "_keep": 1, "_said": 2}
"""Which argument of these is the verb."""


@cache
def verbs() -> frozenset[str]:
    """All verbs that the desk logs, as its source has them."""
    return frozenset(_found())


def _found() -> Iterator[str]:
    for path in Path(factcheck.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
                given = node.args[LOGGED_BY.get(name, len(node.args)) :][:1]
                yield from (one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str))


def everything_checked(desk: Desk) -> None:
    """All claims supported, all gaps seen."""
    for view in articles.page(desk, 1).claims:
        support(desk, view.claim.id)
        claims.judge(desk, view.claim.id, Verdict.SUPPORTED)
    clearance.acknowledge(desk, 1, "joints")


def first(desk: Desk) -> str:
    return claim_on(desk, FAMILIES)


def cleared(desk: Desk) -> None:
    everything_checked(desk)
    clearance.clear(desk, 1, override="It is late.")


def published(desk: Desk) -> None:
    ways = dict.fromkeys(Condition, "As the guideline says.")
    publishing.publish(desk, 1, conditions=ways, owner="Budi", due=desk.clock())


def gone(desk: Desk) -> None:
    checked(desk, RAIN)
    revise(desk, COPY.replace(f"{RAIN}.", ""))


def reopened(desk: Desk) -> None:
    checked(desk, RIVER.split(" and ")[0])
    revise(desk, COPY.replace("closed the market", "closed the bank"))


def nothing(desk: Desk) -> None:
    """The article as it was brought in."""


Scene = tuple[Callable[[Desk], object], Callable[[Desk], object]]

SCENES: dict[str, Scene] = {
    "import": (nothing, nothing),
    "title": (nothing, lambda desk: articles.set_title(desk, 1, "The river")),
    "deadline": (nothing, lambda desk: articles.set_deadline(desk, 1, desk.clock())),
    "authors": (nothing, lambda desk: articles.set_authors(desk, 1, ["Tom"])),
    "desk": (nothing, lambda desk: articles.set_desk(desk, 1, "Metro")),
    "judge": (lambda desk: support(desk, first(desk)), lambda desk: claims.judge(desk, first(desk), Verdict.SUPPORTED)),
    "move": (lambda desk: checked(desk, FAMILIES), lambda desk: claims.move(desk, first(desk), Status.QUERY, reason="Who?")),
    "reject": (lambda desk: checked(desk, FAMILIES), lambda desk: claims.reject(desk, first(desk), "Look again.")),
    "fix": (nothing, lambda desk: claims.record_fix(desk, first(desk), Fix.STET, reason="I was there.", by="Ratna")),
    "note": (nothing, lambda desk: claims.note(desk, first(desk), "Ask the nurse.")),
    "sign": (lambda desk: checked(desk, FAMILIES), lambda desk: claims.sign(desk, first(desk), Role.LEAD)),
    "assign": (nothing, lambda desk: assignment.assign(desk, first(desk), "Budi")),
    "adverse": (nothing, lambda desk: replies.mark(desk, first(desk), True, against="The mayor")),
    "ask": (nothing, lambda desk: replies.ask(desk, first(desk), "The mayor", Way.CALL)),
    "reply": (
        lambda desk: replies.ask(desk, first(desk), "The mayor", Way.CALL),
        lambda desk: replies.record(desk, 1, answer=Answer.ANSWERED, words="No."),
    ),
    "attach": (nothing, lambda desk: support(desk, first(desk))),
    "stance": (lambda desk: checked(desk, FAMILIES), lambda desk: sources.set_stance(desk, 1, Stance.CONTRADICTS)),
    "annotate": (lambda desk: support(desk, first(desk)), lambda desk: sources.annotate(desk, 1, "Page 2.")),
    "withdraw": (lambda desk: checked(desk, FAMILIES), lambda desk: sources.withdraw(desk, 1, "wrong list")),
    "passage": (lambda desk: support(desk, first(desk)), lambda desk: sources.rest_on(desk, 1, Span(0, 4))),
    "origin": (lambda desk: support(desk, first(desk)), lambda desk: sources.set_origin(desk, 1, "City hall")),
    "create": (nothing, lambda desk: shaping.create(desk, 1, [span_of(desk, "62 families")])),
    "reshape": (
        lambda desk: checked(desk, FAMILIES),
        lambda desk: shaping.reshape(desk, first(desk), [span_of(desk, "62 families in shelters")]),
    ),
    "reword": (lambda desk: checked(desk, FAMILIES), lambda desk: shaping.reword(desk, first(desk), "62 families fled.")),
    "split": (
        lambda desk: checked(desk, FAMILIES),
        lambda desk: shaping.split(desk, first(desk), span_of(desk, "in shelters").start),
    ),
    "merge": (
        lambda desk: checked(desk, FAMILIES),
        lambda desk: shaping.merge(desk, claim_on(desk, "The river rose"), claim_on(desk, "closed the market")),
    ),
    "set_aside": (nothing, lambda desk: aside.set_aside(desk, 1, span_of(desk, "and"), "a joint")),
    "take_back": (
        lambda desk: aside.set_aside(desk, 1, span_of(desk, "and"), "a joint"),
        lambda desk: aside.take_back(desk, 1, span_of(desk, "and")),
    ),
    "acknowledge": (nothing, lambda desk: clearance.acknowledge(desk, 1, "joints")),
    "clear": (everything_checked, lambda desk: clearance.clear(desk, 1)),
    "publish": (nothing, published),
    "correct": (
        published,
        lambda desk: publishing.correct(desk, 1, Remedy.CORRECTION, wrong="62", right="64", cause=Cause.SOURCE_WRONG),
    ),
    "revise": (cleared, lambda desk: revise(desk, f"{COPY}\nTwo bridges fell.\n")),
    "stale": (cleared, lambda desk: revise(desk, COPY.replace("62", "620"))),
    "gone": (cleared, lambda desk: revise(desk, COPY.replace(f"{RAIN}.", ""))),
    "back": (gone, lambda desk: revise(desk, COPY)),
    "confirm": (reopened, lambda desk: confirming.confirm(desk, claim_on(desk, "The river rose"))),
}
"""For each verb what comes before, and an act that writes it."""


def test_every_verb_that_is_logged_has_an_inverse_or_a_reason_to_stay() -> None:
    known = SCENES.keys() | STAYS.keys() | IN_PASSING
    logged = set(verbs())
    assert len(logged) > 30
    assert logged - known == set()
    assert STAYS.keys() >= turns.SEEN


@pytest.mark.parametrize("verb", SCENES)
def test_what_was_done_is_taken_back_and_done_again(desk: Desk, verb: str) -> None:
    add_copy(desk)
    before, act = SCENES[verb]
    before(desk)
    was, written = as_it_stands(desk), len(history.events(desk, 1))
    act(desk)
    now = as_it_stands(desk)
    if verb != "import":
        assert verb in {entry.verb for entry in history.events(desk, 1)[written:]}
        assert now != was
    history.undo(desk, 1)
    assert articles.page(desk, 1).article.withdrawn if verb == "import" else as_it_stands(desk) == was
    history.redo(desk, 1)
    assert as_it_stands(desk) == now
    assert history.verify(desk).whole
