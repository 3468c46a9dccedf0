from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from claims.model import Claim
from claims.policy import PRESETS, preset
from claims.shaping import end_moved
from claims.text import Span
from claims.vocabulary import Answer, Fix, Role, SourceKind, Stance, Status, Verdict, Way
from factcheck.desk import articles, aside, claims, clearance, confirming, history, publishing, replies, shaping, sources
from factcheck.desk.session import open_desk
from factcheck.desk.views import ArticlePage, EventView
from factcheck.errors import FactcheckError, Refused
from factcheck.store import tallies
from tests.conftest import SteppingClock
from tests.newsroom import as_it_stands, span_of, the_board_says_what_the_pages_say

NUMBERS = ("62", "620", "14", "41", "9")
SENTENCES = (
    "Officials counted {} families.",
    "Rain fell on {} villages.",
    "“The dam held {} days,” she said.",
    "It cost {} rupiah.",
)
people = st.sampled_from(["Sari", "Budi", "Ratna"])
copies = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(NUMBERS)), min_size=1, max_size=4, unique=True).map(
    lambda chosen: "\n\n".join(sentence.format(number) for sentence, number in chosen)
)
numbers = st.integers(1, 6)


class RandomActs(RuleBasedStateMachine):
    """People at one desk do anything in any order: what they may not do is refused, and nothing that matters ever breaks."""

    def __init__(self, new_database: Callable[[], str]) -> None:
        super().__init__()
        self.database = new_database()

    @initialize(text=copies, rules=st.sampled_from(PRESETS))
    def open(self, text: str, rules: str) -> None:
        self.desk = open_desk(self.database, actor="Sari", policy=preset(rules), clock=SteppingClock())
        articles.add(self.desk, text, name="copy.txt")
        self.written: list[EventView] = []
        self.verified: dict[str, tuple[str, str, str]] = {}

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            with self.desk, open_desk(self.database, actor="Sari", policy=self.desk.policy) as again:
                assert articles.page(again, 1) == articles.page(self.desk, 1), "opening again shows something else"

    @rule(person=people, number=numbers, verdict=st.sampled_from(Verdict))
    def judge(self, person: str, number: int, verdict: Verdict) -> None:
        with suppress(FactcheckError):
            claims.judge(self.desk.acting_as(person), f"1.{number}", verdict, reason="seen", fix=Fix.PROPOSED, fix_wording="9")

    @rule(person=people, number=numbers, status=st.sampled_from(Status))
    def move(self, person: str, number: int, status: Status) -> None:
        with suppress(FactcheckError):
            claims.move(self.desk.acting_as(person), f"1.{number}", status, reason="because")

    @rule(person=people, number=numbers, role=st.sampled_from(Role))
    def sign(self, person: str, number: int, role: Role) -> None:
        with suppress(FactcheckError):
            claims.sign(self.desk.acting_as(person), f"1.{number}", role)

    @rule(person=people, number=numbers, stance=st.sampled_from(Stance))
    def attach(self, person: str, number: int, stance: Stance) -> None:
        with suppress(FactcheckError):
            sources.attach(
                self.desk.acting_as(person), f"1.{number}", name="Note", kind=SourceKind.PHONE, text="She said so.", stance=stance
            )

    @rule(person=people, evidence=numbers)
    def withdraw(self, person: str, evidence: int) -> None:
        with suppress(FactcheckError):
            sources.withdraw(self.desk.acting_as(person), evidence, "a mistake")

    @rule(person=people, evidence=numbers, stance=st.sampled_from(Stance))
    def correct(self, person: str, evidence: int, stance: Stance) -> None:
        with suppress(FactcheckError):
            sources.set_stance(self.desk.acting_as(person), evidence, stance)
            sources.annotate(self.desk.acting_as(person), evidence, stance.value)

    @rule(person=people, word=st.sampled_from(["families", "villages", "held", "rupiah"]))
    def create(self, person: str, word: str) -> None:
        with suppress(FactcheckError, ValueError):
            claims.create(self.desk.acting_as(person), 1, [span_of(self.desk, word)])

    @rule(person=people, number=numbers, end=st.sampled_from(["start", "end"]), step=st.sampled_from([1, -1]))
    def reshape(self, person: str, number: int, end: str, step: int) -> None:
        with suppress(FactcheckError):
            desk = self.desk.acting_as(person)
            claim, text = claims.find(desk, f"1.{number}").claim, articles.page(desk, 1).text
            span = end_moved(text, claim.anchors[0].span, "start" if end == "start" else "end", step)
            shaping.reshape(desk, claim.id, [span, *(one.span for one in claim.anchors[1:])])

    @rule(person=people, number=numbers, words=st.sampled_from(["It rained.", "620 came"]))
    def reword(self, person: str, number: int, words: str) -> None:
        with suppress(FactcheckError):
            shaping.reword(self.desk.acting_as(person), f"1.{number}", words)

    @rule(person=people, number=numbers, part=st.floats(0, 1))
    def split(self, person: str, number: int, part: float) -> None:
        with suppress(FactcheckError):
            span = claims.find(self.desk, f"1.{number}").claim.anchors[0].span
            shaping.split(self.desk.acting_as(person), f"1.{number}", span.start + int(part * len(span)))

    @rule(person=people, number=numbers, other=numbers)
    def merge(self, person: str, number: int, other: int) -> None:
        with suppress(FactcheckError):
            shaping.merge(self.desk.acting_as(person), f"1.{number}", f"1.{other}")

    @rule(person=people, text=copies)
    def revise(self, person: str, text: str) -> None:
        with suppress(Refused):  # the article was put away
            articles.revise(self.desk.acting_as(person), 1, text, name="copy.txt")

    @rule(person=people, number=numbers)
    def reject(self, person: str, number: int) -> None:
        with suppress(FactcheckError):
            claims.reject(self.desk.acting_as(person), f"1.{number}", "no claim")

    @rule(person=people, number=numbers)
    def confirm(self, person: str, number: int) -> None:
        with suppress(FactcheckError):
            was = claims.find(self.desk, f"1.{number}").claim
            now = confirming.confirm(self.desk.acting_as(person), was.id).claim
            assert was.status is Status.STALE
            assert (now.verdict, now.text) == (was.void_verdict, was.text)

    @rule(person=people, number=numbers, answer=st.sampled_from(Answer))
    def ask(self, person: str, number: int, answer: Answer) -> None:
        with suppress(FactcheckError):
            replies.ask(self.desk.acting_as(person), f"1.{number}", "The mayor", Way.CALL, answer=answer, words="No.")

    @rule(person=people, part=st.floats(0, 1))
    def set_aside(self, person: str, part: float) -> None:
        with suppress(FactcheckError):
            gaps = articles.page(self.desk, 1).coverage.uncovered
            aside.set_aside(self.desk.acting_as(person), 1, gaps[int(part * (len(gaps) - 1))] if gaps else Span(0, 0), "a joint")

    @rule(person=people, override=st.sampled_from([None, "nobody is left to ask"]))
    def clear(self, person: str, override: str | None) -> None:
        with suppress(FactcheckError):
            clearance.acknowledge(self.desk.acting_as(person), 1, "joints")
        with suppress(FactcheckError):
            assert clearance.clear(self.desk.acting_as(person), 1, override=override).cleared

    @rule(person=people)
    def publish(self, person: str) -> None:
        with suppress(FactcheckError):
            publishing.publish(self.desk.acting_as(person), 1)

    @rule(person=people)
    def step_back_and_forth(self, person: str) -> None:
        desk, was = self.desk.acting_as(person), as_it_stands(self.desk)
        try:
            history.undo(desk, 1)
        except FactcheckError:
            assert as_it_stands(self.desk) == was
            return
        history.redo(desk, 1)
        assert as_it_stands(self.desk) == was

    @rule(person=people, step=st.sampled_from([history.undo, history.redo]))
    def step_back(self, person: str, step: object) -> None:
        with suppress(FactcheckError):
            (history.undo if step is history.undo else history.redo)(self.desk.acting_as(person), 1)

    @invariant()
    def the_chain_is_whole_and_nothing_is_lost_from_it(self) -> None:
        assert history.verify(self.desk).whole
        written = history.events(self.desk)
        assert written[: len(self.written)] == self.written
        self.written = written

    @invariant()
    def what_the_article_shows_holds(self) -> None:
        page = articles.page(self.desk, 1)
        self._every_word_lies_in_a_claim_or_is_set_aside_or_shown_as_uncovered(page)
        self._a_changed_word_never_keeps_its_verdict_or_a_sign_off(page)
        if page.cleared is not None and page.cleared.whole:
            assert not [view.claim.id for view in page.claims if view.blocking], "what is cleared has nothing against it"
        assert the_board_says_what_the_pages_say(self.desk, [page])
        with self.desk.reading() as tx:
            assert tallies.astray(tx.session.connection()) == [], "the board counts as the page does"

    def _every_word_lies_in_a_claim_or_is_set_aside_or_shown_as_uncovered(self, page: ArticlePage) -> None:
        living = [view.claim for view in page.claims if view.claim.status is not Status.GONE]
        ground = [anchor.span for claim in living for anchor in claim.anchors] + [one.span for one in page.set_aside]
        for word in re.finditer(r"\w+", page.text):
            there = Span(*word.span())
            assert any(one.overlaps(there) for one in (*ground, *page.coverage.uncovered)), word

    def _a_changed_word_never_keeps_its_verdict_or_a_sign_off(self, page: ArticlePage) -> None:
        for view in page.claims:
            claim = view.claim
            assert claim.status is Status.GONE or all(a.span.of(page.text) == a.exact for a in claim.anchors)
            assert (claim.verdict is not None) == (claim.status is Status.CHECKED)
            assert all(s.void or s.fingerprint == claim.fingerprint for s in claim.sign_offs)
            self._same_words_as_when_judged(claim)

    def _same_words_as_when_judged(self, claim: Claim) -> None:
        words = (claim.text, claim.sentence.exact, claim.wording)
        if claim.verdict is None:
            self.verified.pop(claim.id, None)
        else:
            assert self.verified.setdefault(claim.id, words) == words


def at_random(new_database: Callable[[], str], examples: int, steps: int) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: RandomActs(new_database),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a failure tells its steps; shrinking them takes minutes
        ),
    )


@pytest.fixture
def new_file(tmp_path: Path, empty_database: Path) -> Callable[[], str]:
    """Copies the laid-out file for every run."""
    names = (tmp_path / f"newsroom-{n}.db" for n in itertools.count())
    return lambda: str(shutil.copy(empty_database, next(names)))


def test_people_do_anything_in_any_order(new_file: Callable[[], str]) -> None:
    at_random(new_file, 8, 15)


@pytest.mark.slow
def test_people_do_very_much_in_any_order(new_file: Callable[[], str]) -> None:
    at_random(new_file, 60, 40)


@pytest.mark.slow
def test_people_do_very_much_in_any_order_on_a_server(new_postgres_database: Callable[[], str]) -> None:
    at_random(new_postgres_database, 12, 30)
