from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from claims.model import Claim
from claims.policy import preset
from claims.shaping import end_moved
from claims.vocabulary import Fix, Role, SourceKind, Stance, Status, Verdict
from factcheck.desk import articles, claims, history, shaping, sources
from factcheck.desk.session import open_desk
from factcheck.errors import FactcheckError, Refused
from tests.conftest import SteppingClock
from tests.newsroom import span_of

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

    @initialize(text=copies, rules=st.sampled_from(["solo", "desk"]))
    def open(self, text: str, rules: str) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.database = str(Path(self.folder.name) / "newsroom.db")
        self.desk = open_desk(self.database, actor="Sari", policy=preset(rules), clock=SteppingClock())
        articles.add(self.desk, text, name="copy.txt")
        self.verified: dict[str, tuple[str, str, str]] = {}

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            with self.desk, open_desk(self.database, actor="Sari", policy=self.desk.policy) as again:
                assert articles.page(again, 1) == articles.page(self.desk, 1), "opening again shows something else"
            self.folder.cleanup()

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

    @rule(person=people, step=st.sampled_from([history.undo, history.redo]))
    def step_back(self, person: str, step: object) -> None:
        with suppress(FactcheckError):
            (history.undo if step is history.undo else history.redo)(self.desk.acting_as(person), 1)

    @invariant()
    def the_chain_is_whole(self) -> None:
        assert history.verify(self.desk).whole

    @invariant()
    def a_changed_word_never_keeps_its_verdict_or_a_sign_off(self) -> None:
        page = articles.page(self.desk, 1)
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


TestRandomActs = RandomActs.TestCase
TestRandomActs.settings = settings(
    max_examples=15, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
