"""One claim beside its sources: where in each the passage stands, what agrees and what differs."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message

from claims.vocabulary import Stance
from factcheck.desk.views import Bearing, Beside, ClaimView, Since
from factcheck.i18n import _, word
from factcheck.tui.answers import Done, SourceRead
from factcheck.tui.errands import Failed
from factcheck.tui.keymap import bindings, key_of
from factcheck.tui.screens.source_lines import candidates, changes, headline, marks, points
from factcheck.tui.screens.turning import Turning
from factcheck.tui.screens.watching import Place
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.widgets.sheet import Sheet
from factcheck.tui.widgets.source_text import SourceText
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_PASSAGES = 9
"""Passages to step through at most."""


class SourceScreen(Turning):
    """The source's text with the passages that bear on the claim, and the claim's numbers beside the source's."""

    BINDINGS = bindings("source.")

    def __init__(self, workplace: Workplace, view: ClaimView, evidence: int | None = None) -> None:
        super().__init__(workplace)
        self.article, self._number = view.claim.article, view.claim.number
        self._pieces = tuple(piece.id for piece in view.evidence if not piece.withdrawn)
        self._place = self._pieces.index(evidence) if evidence in self._pieces else 0
        self._left = Event()
        self.beside: Beside | None = None
        self.since: Since | None = None
        self.passages: tuple[Bearing, ...] = ()
        self.chosen: int | None = None

    @property
    def place(self) -> Place:
        return Place(self.article, self._number)

    def compose(self) -> ComposeResult:
        yield Headline(CardLine((Piece(_("reading …"), "quiet"),)), CardLine())
        yield SourceText()
        yield Sheet("changes")
        yield Sheet("points")
        yield Keys()

    def on_mount(self) -> None:
        self.query_one(SourceText).focus()

    def on_unmount(self) -> None:
        self._left.set()

    @property
    def evidence(self) -> int:
        """The number of the piece of evidence that is looked at."""
        return self._pieces[self._place]

    def read(self) -> None:
        """Have the text searched beside everything else: a long one takes its time."""
        evidence = self.evidence
        self.workplace.errands.away(self, lambda desk: _read(desk, evidence), self._left)

    @on(SourceRead)
    def show_source(self, message: SourceRead) -> None:
        if message.evidence != self.evidence:
            return  # somebody went on to another piece meanwhile
        looked_at = self.passages[self.chosen].span if self.chosen is not None and self._same(message.beside) else None
        self.head, self.beside, self.since = message.head, message.beside, message.since
        self.passages = candidates(message.beside)
        spans = [one.span for one in self.passages]
        resting = message.beside.resting.span if message.beside.resting is not None else None
        wanted = looked_at if looked_at in spans else resting
        self.chosen = spans.index(wanted) if wanted in spans else 0 if spans else None
        self._show()

    def _same(self, beside: Beside) -> bool:
        return (
            self.beside is not None
            and self.beside.evidence is not None
            and beside.evidence is not None
            and (self.beside.evidence.id == beside.evidence.id)
        )

    def _show(self) -> None:
        beside = self.beside
        if beside is None:
            return
        here = self.passages[self.chosen] if self.chosen is not None else None
        count = (self._place + 1, len(self._pieces))
        lines = list(headline(beside, self.passages, self.chosen, count))
        if self.since is not None:
            lines.append(
                CardLine(
                    (Piece(_("It was captured again since: {key} shows what changed.", key=key_of("source.changes")), "alarm"),)
                )
            )
        self.query_one(Headline).show(*lines)
        self.query_one("#points", Sheet).show(points(beside, here))
        self.query_one("#changes", Sheet).show(changes(self.since) if self.since is not None else [])
        text = beside.snapshot.text if beside.snapshot is not None else ""
        span = here.span if here is not None else None
        self.query_one(SourceText).show(text, marks(beside, self.passages, self.chosen), span)

    # actions

    def action_step(self, step: int) -> None:
        if self.has_class("-changes"):
            self.query_one("#changes", Sheet).action_step(step)
        elif self.chosen is not None:
            self.chosen = (self.chosen + step) % len(self.passages)
            self._show()

    def action_rest(self) -> None:
        if self.chosen is not None:
            evidence, span = self.evidence, self.passages[self.chosen].span
            self.errand(lambda desk: _rest_on(desk, evidence, span.start, span.end))

    def action_stance(self, stance: str) -> None:
        evidence, chosen = self.evidence, Stance(stance)
        self.errand(lambda desk: _bears(desk, evidence, chosen))

    def action_other(self, step: int) -> None:
        if len(self._pieces) < 2:
            self.app.notify(_("The claim has no other source: {key} attaches one.", key=key_of("claim.attach")), markup=False)
            return
        self._place = (self._place + step) % len(self._pieces)
        self.set_class(False, "-changes")
        self.chosen = None
        self.read()

    def action_changes(self) -> None:
        if self.since is None:
            self.app.notify(
                _(
                    "Nothing newer was captured of it: {key} on the article looks at its pages again.",
                    key=key_of("claim.look_again"),
                ),
                markup=False,
            )
            return
        self.toggle_class("-changes")
        self.set_focus(self.query_one("#changes" if self.has_class("-changes") else "#source_text"))

    @on(Done)
    def act_done(self, message: Done) -> None:
        self.app.notify(message.sentence, markup=False)
        self.read()

    @on(Failed)
    def show_failure(self, message: Failed) -> None:
        """Where there is nothing to show, say why above, for as long as it holds."""
        if self.beside is None:
            self.query_one(Headline).show(CardLine((Piece(message.error.told(), "alarm"),)), CardLine())

    def action_back(self) -> None:
        if self.has_class("-changes"):
            self.action_changes()
        else:
            self.dismiss(None)


def _read(desk: Desk, evidence: int) -> Message:
    from factcheck.desk import history, sources

    head = history.head(desk)
    return SourceRead(evidence, sources.beside_evidence(desk, evidence, limit=_PASSAGES), sources.since(desk, evidence), head)


def _rest_on(desk: Desk, evidence: int, start: int, end: int) -> Message:
    from claims.text import Span
    from factcheck.desk import sources

    piece = sources.rest_on(desk, evidence, Span(start, end))
    return Done(_("The evidence rests on this passage now ({place}); u takes it back.", place=piece.locator or "–"), piece.claim)


def _bears(desk: Desk, evidence: int, stance: Stance) -> Message:
    from factcheck.desk import sources

    piece = sources.set_stance(desk, evidence, stance)
    return Done(f"{piece.source.name} {word(stance)} {piece.claim}.", piece.claim)
