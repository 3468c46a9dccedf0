"""Every screen there is, with an article on it, for what must hold on all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from textual.message import Message
from textual.pilot import Pilot
from textual.screen import Screen

from claims.anchoring.model import Passage
from claims.ledger import Reply
from claims.model import Discrepancy
from claims.policy import preset
from claims.text import Span
from claims.vocabulary import Answer, Way
from factcheck.desk.figures import Carrier, Overview, Scope, Work
from factcheck.desk.views import ArticlePage, Bearing, Beside, BoardRow, ClaimView, EventView, Found, Revealed, Revised, Since
from factcheck.tui.answers import BlockersRead, BoardRead, FoundRead, OverviewRead, PageRead, Previewed, SourceRead, TrailRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.board import BoardScreen
from factcheck.tui.screens.forms.again import AgainForm
from factcheck.tui.screens.forms.article import AddForm
from factcheck.tui.screens.forms.assign import AssignForm
from factcheck.tui.screens.forms.describe import DescribeForm
from factcheck.tui.screens.forms.evidence import CorrectForm, WithdrawForm
from factcheck.tui.screens.forms.fix import FixForm
from factcheck.tui.screens.forms.origin import OriginForm
from factcheck.tui.screens.forms.query import QueryForm
from factcheck.tui.screens.forms.reply import AdverseForm, AskedForm, RepliedForm
from factcheck.tui.screens.forms.reveal import RevealedScreen, RevealForm
from factcheck.tui.screens.forms.revision import RevisionForm
from factcheck.tui.screens.forms.seal import SealForm
from factcheck.tui.screens.forms.set_aside import SetAsideForm
from factcheck.tui.screens.forms.signature import SignForm
from factcheck.tui.screens.forms.source import SourceForm
from factcheck.tui.screens.forms.status import StatusForm
from factcheck.tui.screens.forms.verdict import VerdictForm
from factcheck.tui.screens.forms.words import NoteForm, RewordForm
from factcheck.tui.screens.help import HelpScreen
from factcheck.tui.screens.jump import JumpScreen
from factcheck.tui.screens.revision import RevisionScreen
from factcheck.tui.screens.source import SourceScreen
from factcheck.tui.screens.trail import TrailScreen
from factcheck.tui.workplace import Workplace
from sources.comparison import hold
from sources.model import Identity, Snapshot, Standing

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
AnyScreen = Screen[None] | Screen[str | None]
Hung = tuple[str, Callable[[], AnyScreen], Sequence[Message]]
"""What it is called, how it is made, and what it then reads from the desk."""


def hung(at: Workplace, page: ArticlePage) -> Iterator[Hung]:
    """Every screen but the first, about ``page`` and the first of its claims that has evidence."""
    yield from _faces(at, page)
    yield from _forms(at, page)


def first_screen(page: ArticlePage) -> BoardRead:
    """What the first screen reads from the desk."""
    return BoardRead([_row(page)], "1")


async def hang(app: FactcheckApp, one: Hung) -> None:
    """Put a screen on top, with something on it."""
    _name, made, answers = one
    screen = made()
    await app.push_screen(screen)
    for answer in answers:
        screen.post_message(answer)


async def visited(pilot: Pilot[None], app: FactcheckApp, page: ArticlePage) -> AsyncIterator[str]:
    """Each screen's name while it is on top, the first one's before; it is left with escape alone."""
    app.screen.post_message(first_screen(page))
    await pilot.pause()
    yield "desk"
    for one in hung(app.workplace, page):
        await hang(app, one)
        await pilot.pause()
        yield one[0]
        for _ in range(4):
            if len(app.screen_stack) > 1:
                await pilot.press("escape")
        assert len(app.screen_stack) == 1, f"escape doesn't lead back from {one[0]}"
        assert app.is_running, f"escape quits from {one[0]}"


def backed(page: ArticlePage) -> ClaimView:
    """The first claim of an article that has evidence."""
    return next(view for view in page.claims if view.evidence)


def _row(page: ArticlePage) -> BoardRow:
    return BoardRow(page.article, page.progress, 1, 1, len(page.blocking), 0.9, (backed(page).claim.wording, "Bima"), NOW)


def _faces(at: Workplace, page: ArticlePage) -> Iterator[Hung]:
    view, title = backed(page), page.article.title
    words, number = view.claim.wording, view.evidence[0].id
    snapshot = Snapshot(1, 1, "a" * 64, "text/plain", 40, f"{words}\n\n{words}", NOW, title=title)
    bearing = Bearing(Span(0, len(words)), words, 0.9, words, hold(words, words))
    piece = replace(view.evidence[0], snapshot=snapshot, span=bearing.span, exact=words)
    beside = Beside(view.claim, words, piece.source, snapshot, (bearing,), piece, bearing)
    since = Since(NOW, Standing("changed", words, title), (Standing("gone", words),))
    shown = [PageRead(page, preset("desk"), words, "1")]
    event = EventView(
        1,
        NOW,
        words,
        "judge",
        "claim:1.1",
        1,
        {"status": "open"},
        {"status": "checked", "verdict": "supported", "reason": words},
        "",
        "a" * 64,
    )
    found = [Found("article", "1", title, 1), Found("claim", "1.1", words, 1, view.claim.status), Found("source", "1", words)]
    carrier, work = Carrier(piece.source, 3, 2), Work(words, NOW.date(), 1, 2, 3, 6)
    overview = Overview(Scope(words, words), NOW, NOW - timedelta(days=7), NOW, (_row(page),), (work,), None, 0, (carrier,))
    changed = Passage("changed", Span(0, 20), Span(0, len(title)))
    text = (page.text, f"{title}\n\n{words}")
    wrong = Discrepancy("name", words, (Span(0, 5),))
    stale, touched = (view.claim.id,), (view.claim,)
    revised = Revised(page.article, stale=stale, claims=touched, passages=(changed,), texts=text, discrepancies=(wrong,))
    yield "article", lambda: ArticleScreen(at, 1), shown
    yield "board", lambda: BoardScreen(at), [OverviewRead(overview, "1"), BlockersRead(page)]
    yield "trail", lambda: TrailScreen(at, 1, title), [TrailRead([event], "1", [event])]
    yield "source", lambda: SourceScreen(at, view), [SourceRead(number, beside, since, "1")]
    yield "revision", lambda: RevisionScreen(at, Previewed(revised, "", words, "1")), []
    yield "jump", lambda: JumpScreen(at, 1), [FoundRead("", found)]
    yield "help", lambda: HelpScreen([]), []
    yield "revealed", lambda: RevealedScreen(words, 1, Revealed(Identity(words, words, words, words), (words,))), []


def _forms(at: Workplace, page: ArticlePage) -> Iterator[Hung]:
    view = backed(page)
    words, sources = view.claim.wording, [piece.source for piece in view.evidence]
    secret = replace(view, evidence=tuple(replace(one, source=replace(one.source, confidential=True)) for one in view.evidence))
    reply = Reply(1, view.claim.id, words, NOW, Way.CALL, 1, Answer.WAITING, words, None, words, words, NOW)
    accused = replace(view, accusations=(words,), replies=(reply,))
    forms: dict[str, Callable[[], AnyScreen]] = {
        "add": lambda: AddForm(at),
        "describe": lambda: DescribeForm(at, page.article),
        "verdict": lambda: VerdictForm(at, view, preset("desk")),
        "status": lambda: StatusForm(at, view),
        "attach": lambda: SourceForm(at, view),
        "again": lambda: AgainForm(at, view, sources),
        "correct": lambda: CorrectForm(at, view),
        "withdraw": lambda: WithdrawForm(at, view),
        "origin": lambda: OriginForm(at, view),
        "reveal": lambda: RevealForm(at, secret),
        "sign": lambda: SignForm(at, view.claim.id, words, words),
        "set aside": lambda: SetAsideForm(at, 1, Span(0, 3), words),
        "seal": lambda: SealForm(at),
        "assign": lambda: AssignForm(at, view, [words, "Bima"]),
        "fix": lambda: FixForm(at, view),
        "query": lambda: QueryForm(at, view),
        "adverse": lambda: AdverseForm(at, accused),
        "asked": lambda: AskedForm(at, accused),
        "replied": lambda: RepliedForm(at, accused, reply),
        "reword": lambda: RewordForm(at, view),
        "note": lambda: NoteForm(at, view),
        "new copy": lambda: RevisionForm(at, page),
    }
    yield from ((name, made, ()) for name, made in forms.items())
