"""Jumping to an article or a claim by its number or its words, from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input

from factcheck.desk.views import Found
from factcheck.i18n import _
from factcheck.tui.answers import FoundRead
from factcheck.tui.errands import Failed
from factcheck.tui.keymap import bindings
from factcheck.tui.screens.ready import ReadyModal
from factcheck.tui.widgets.findings import Findings
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_MOST = 20


class JumpScreen(ReadyModal[Found | None]):
    """Answers with what was chosen. A bare number is a claim of the ``article`` one is on, too."""

    CSS_PATH = "../styles/forms.tcss"
    BINDINGS = bindings("jump.")

    def __init__(self, workplace: Workplace, article: int | None) -> None:
        super().__init__()
        self.workplace = workplace
        self._article = article

    def compose(self) -> ComposeResult:
        with Vertical(id="jump"):
            yield Input(placeholder=_("number or words of an article or a claim …"), id="words", compact=True)
            yield Findings()
        yield Keys()

    def on_mount(self) -> None:
        self.query_one(Findings).show_found([], "")
        self.query_one(Input).focus()

    @on(Input.Changed)
    def look_for(self, message: Input.Changed) -> None:
        words, article = message.value.strip(), self._article
        if words:
            self.workplace.errands.run(self, lambda desk: _find(desk, words, article))
        else:
            self.query_one(Findings).show_found([], "")

    @on(FoundRead)
    def show_found(self, message: FoundRead) -> None:
        if message.words == self.query_one(Input).value.strip():  # else more was typed meanwhile
            self.query_one(Findings).show_found(message.found, message.words)

    @on(Failed)
    def say_failure(self, message: Failed) -> None:
        self.app.notify(message.error.told(), severity="error", markup=False)

    @on(Input.Submitted)
    @on(Findings.Opened)
    def choose(self) -> None:
        if (found := self.query_one(Findings).current) is not None:
            self.dismiss(found)

    def action_step(self, step: int) -> None:
        self.query_one(Findings).index += step

    def action_cancel(self) -> None:
        self.dismiss(None)


def jump(app: App[None], workplace: Workplace) -> None:
    """Ask where to go, and go there."""
    from factcheck.tui.screens.article import ArticleScreen

    here = next((one for one in reversed(app.screen_stack) if isinstance(one, ArticleScreen)), None)

    def arrive(found: Found | None) -> None:
        if found is None or found.article is None:
            return
        claim = int(found.id.rpartition(".")[2]) if found.kind == "claim" else None
        if here is not None and here is app.screen and here.article == found.article:
            if claim is not None:
                here.go_to(claim)
        else:
            app.push_screen(ArticleScreen(workplace, found.article, claim))

    app.push_screen(JumpScreen(workplace, here.article if here is not None else None), arrive)


def _find(desk: Desk, words: str, article: int | None) -> Message:
    from factcheck.desk import finding

    found = finding.find(desk, words, most=_MOST)
    if article is not None and words.removeprefix("#").isdigit():
        found = [*finding.find(desk, f"{article}.{words.removeprefix('#')}", most=1), *found]
    return FoundRead(words, [one for one in dict.fromkeys(found) if one.article is not None])
