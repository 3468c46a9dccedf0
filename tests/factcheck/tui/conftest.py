"""A desk in a real SQLite file, hand-made articles for the looks, and one way to wait for a screen."""

from __future__ import annotations

import shutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from textual.dom import DOMNode
from textual.pilot import Pilot

from claims.model import Article, Attribution, Claim, Coverage, Discrepancy, SignOff
from claims.policy import preset
from claims.text import Span, anchor
from claims.vocabulary import Fix, Role, SourceKind, Stance, Status, Tier, Verdict
from claims.workflow import objections_to_publication
from factcheck.desk import articles
from factcheck.desk.session import Desk, open_desk
from factcheck.desk.views import ArticlePage, BoardRow, ClaimView, EventView, Progress
from factcheck.tui.app import FactcheckApp
from factcheck.tui.errands import Errands, Work
from factcheck.tui.fetching import fetch_the_rest
from factcheck.tui.in_order import KeysInOrder
from factcheck.tui.workplace import Workplace
from sources.model import Evidence, Source
from tests.watchdog import MOST, watching

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
PATIENCE = 10
"""How many times longer than it should a call may hold the event loop in a test: machines differ, and are busy."""
MORE_PATIENCE = 40
"""The same for what no newsroom has: a word of a hundred thousand letters."""
COPY = """Jembatan Sungai Lendir dibuka pada Senin.

Wali kota mengatakan 240 keluarga tinggal di seberang sungai. Biayanya 12 miliar rupiah.

Warga menunggu jembatan itu selama tujuh tahun."""

Settle = Callable[[Pilot[None]], Awaitable[None]]


def screen_text(pilot: Pilot[None]) -> str:
    """What stands on the screen, row by row, without trailing white space."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


@pytest.fixture(autouse=True)
def nobody_holds_the_event_loop(request: pytest.FixtureRequest) -> Iterator[None]:
    """The watchdog: a key that is pressed is answered at once, whatever else is going on (``tests/bench`` has true figures)."""
    fetch_the_rest()  # as the app does by itself, once it has a desk
    with watching() as seen:
        yield
    patience = MORE_PATIENCE if request.node.get_closest_marker("huge") else PATIENCE
    assert seen.over(patience * MOST) == []


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own for what is typed and not sent."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def settle(monkeypatch: pytest.MonkeyPatch) -> Settle:
    """Wait until every errand has come back and nothing is painted any more."""
    painted: list[None] = []
    monkeypatch.setattr(FactcheckApp, "post_display_hook", lambda app: painted.append(None))

    async def wait(pilot: Pilot[None]) -> None:
        for _ in range(50):
            before = len(painted)
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            while isinstance(pilot.app, KeysInOrder) and pilot.app.has_keys_to_do:
                await pilot.pause(0.01)
            if len(painted) == before:
                return
        raise AssertionError("the screen never came to rest")

    return wait


@pytest.fixture(scope="session")
def with_the_bridge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one article in it, made once, to be copied."""
    path = tmp_path_factory.mktemp("bridge") / "desk.db"
    with open_desk(str(path), actor="Sari", policy=preset("desk"), clock=lambda: NOW) as desk:
        articles.add(desk, COPY, name="jembatan.md", title="Jembatan dibuka", language="id", deadline=NOW + timedelta(hours=2))
    return path


@pytest.fixture
def database(tmp_path: Path, with_the_bridge: Path) -> str:
    """Where the test's database is, with one article in it."""
    return str(shutil.copy(with_the_bridge, tmp_path / "desk.db"))


@pytest.fixture
def desk(database: str) -> Iterator[Desk]:
    """A desk with one article on it, at which Sari works."""
    with open_desk(database, actor="Sari", policy=preset("desk"), clock=lambda: NOW) as opened:
        yield opened


STATES: tuple[tuple[Status, Verdict | None], ...] = (
    (Status.OPEN, None),
    (Status.CHECKING, None),
    (Status.QUERY, None),
    *((Status.CHECKED, verdict) for verdict in Verdict),
    (Status.OUT_OF_SCOPE, None),
    (Status.STALE, None),
    (Status.GONE, None),
)
SENTENCES = (
    "The bridge opened on Monday.",
    "Two hundred families live beyond the river.",
    "The mayor called it a promise kept.",
    "It cost twelve million.",
    "The old ferry sank in 1998.",
    "Nobody was hurt.",
    "Schools stayed open.",
    "Traffic fell by a third.",
    "Fishermen lost their landing.",
    "It is the most beautiful bridge in the country.",
    "The toll is 5,000 for cars.",
)
BARE = "Some 40 boats remain."
TEXT = "\n\n".join(" ".join(SENTENCES[place : place + 4]) for place in range(0, len(SENTENCES), 4)) + f" {BARE}"

HOSTILE = "\x1b]0;gotcha\x07 [bold]loud[/bold] [@click=app.quit]leave[/] \u202eesrever \x9b31m [/nothing]"
"""A title for the terminal, markup, an action, a turned direction, a C1 sequence, and a tag that closes nothing."""


def evidence(claim: str, name: str = "Harbour office", note: str = "", exact: str = "") -> Evidence:
    """One piece of evidence."""
    source = Source(1, SourceKind.PHONE, name, None, Tier.PRIMARY, name)
    return Evidence(1, claim, source, None, Stance.SUPPORTS, exact=exact, locator="minute 4", note=note, by="Sari", at=NOW)


def claim_in(number: int, status: Status, verdict: Verdict | None, span: Span) -> ClaimView:
    """A claim on ``span`` of the article."""
    where = anchor(TEXT, span)
    claim = Claim(1, number, where.exact, (where,), where, "f", status=status, verdict=verdict)
    if status is Status.STALE:
        claim = replace(
            claim,
            void_verdict=Verdict.SUPPORTED,
            sign_offs=(SignOff(Role.CHECKER, "Sari", NOW, "f", "the words changed"),),
        )
    if status is Status.QUERY:
        claim = replace(claim, reason="the mayor's office: which promise?", attribution=Attribution("The mayor", "called"))
    backing = (evidence(claim.id),) if status in (Status.CHECKED, Status.STALE) else ()
    return ClaimView(claim, backing, tuple(objections_to_publication(claim, preset("desk"))))


def page() -> ArticlePage:
    """An article with a claim in every state, and a sentence that no claim covers."""
    views = []
    for number, (status, verdict) in enumerate(STATES, 1):
        sentence = SENTENCES[(number - 1) % len(SENTENCES)]
        start = TEXT.index(sentence)
        views.append(claim_in(number, status, verdict, Span(start, start + len(sentence))))
    counts = {status: sum(view.claim.status is status for view in views) for status in Status}
    bare = Span(TEXT.index(BARE), len(TEXT))
    return ArticlePage(
        article=Article(1, "A bridge opens", "en", 2, NOW + timedelta(hours=2, minutes=10)),
        text=TEXT,
        claims=tuple(views),
        set_aside=(),
        discrepancies=(Discrepancy("weekday", "2 March 2026 was a Monday, not a Tuesday.", (Span(0, 28),)),),
        coverage=Coverage(0.93, 0.75, 1, 1, 1, (bare,)),
        progress=Progress(counts, len(views) - 1, counts[Status.CHECKED] + 1),
        blocking=tuple(objection for view in views for objection in view.blocking),
        policy="desk",
        head="0" * 64,
    )


def hostile_page(words: str = HOSTILE) -> ArticlePage:
    """An article whose text, title, claims, sources and people are all ``words``."""
    text = f"{words}\n\n{words}"
    where = anchor(text, Span(0, len(words)))
    claim = Claim(
        1,
        1,
        words,
        (where,),
        where,
        "f",
        attribution=Attribution(words, words, relayed_by=words),
        status=Status.CHECKED,
        verdict=Verdict.CONTRADICTED,
        fix=Fix.PROPOSED,
        fix_wording=words,
        reason=words,
        assignee=words,
        sign_offs=(SignOff(Role.CHECKER, words, NOW, "f", words),),
    )
    view = ClaimView(claim, (evidence("1.1", words, words, words),), tuple(objections_to_publication(claim, preset("desk"))))
    whole = page()
    return replace(
        whole,
        article=replace(whole.article, title=words),
        text=text,
        claims=(view,),
        discrepancies=(Discrepancy("name", words, (Span(0, 5),)),),
        policy=words,
        coverage=replace(whole.coverage, uncovered=()),
    )


def board() -> list[BoardRow]:
    """Three articles: one overdue, one due, one without a deadline and ready to run."""
    shown = page()
    late = replace(shown.article, id=2, title="The ferry's last crossing", deadline=NOW - timedelta(minutes=40))
    ready = replace(shown.article, id=3, title="A school reopens", deadline=None)
    return [
        BoardRow(ready, Progress({Status.CHECKED: 4}, 4, 4), 0, 0, 0, 1.0, ("Bima",), NOW),
        BoardRow(shown.article, shown.progress, 1, 1, len(shown.blocking), 0.93, ("Sari", "Bima"), NOW),
        BoardRow(late, Progress({Status.OPEN: 3, Status.QUERY: 2}, 5, 0), 2, 0, 5, 0.4, (), NOW),
    ]


def trail(words: str = "a bridge") -> list[EventView]:
    """Two entries of an audit trail."""
    return [
        EventView(
            2,
            NOW,
            words,
            "claim.judged",
            "claim:1.1",
            1,
            {"status": "open"},
            {"status": "checked", "reason": words},
            "a" * 64,
            "b" * 64,
        ),
        EventView(1, NOW, "Sari", "article.added", "article:1", 1, {}, {"title": words}, "", "a" * 64),
    ]


@pytest.fixture
def bridge() -> ArticlePage:
    """An article with a claim in every state."""
    return page()


@pytest.fixture
def three_articles() -> list[BoardRow]:
    """A board."""
    return board()


@pytest.fixture
def two_events() -> list[EventView]:
    """A log."""
    return trail()


@pytest.fixture
def hostile() -> str:
    """What no screen may show as it is."""
    return HOSTILE


@pytest.fixture
def hostile_article() -> ArticlePage:
    """An article whose every word is hostile."""
    return hostile_page()


@pytest.fixture
def hostile_events() -> list[EventView]:
    """A log whose every word is hostile."""
    return trail(HOSTILE)


class Still(Errands):
    """Runs no errand, so that a screen shows what it was given by hand."""

    def __init__(self) -> None:
        super().__init__(_no_desk)

    def run(self, asker: DOMNode, work: Work) -> bool:
        """Do nothing."""
        return False

    def away(self, asker: DOMNode, work: Work, called_back: Event) -> None:
        """Do nothing."""


def _no_desk() -> Desk:
    raise AssertionError("nobody asked for a desk")


@pytest.fixture
def still_app() -> FactcheckApp:
    """An app with a stopped clock that asks no desk."""
    app = FactcheckApp(clock=lambda: NOW)
    app.workplace = Workplace(Still(), lambda: NOW)
    return app


@pytest.fixture
def app(desk: Desk, database: str) -> FactcheckApp:
    """The app on the test's database, at which Sari works."""
    return FactcheckApp(database, actor="Sari", policy="desk", clock=lambda: NOW)


@pytest.fixture
def shown() -> Callable[[Pilot[None]], str]:
    """Reads what stands on the screen, row by row, without trailing white space."""
    return screen_text
