"""Who a confidential source is: asked for by the passphrase, shown until the next key, kept nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.desk.views import ClaimView, Revealed
from factcheck.i18n import _
from factcheck.tui.errands import Failed, Work
from factcheck.tui.keymap import bindings
from factcheck.tui.plain import content, line
from factcheck.tui.screens.forms.evidence import PieceForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.screens.ready import ReadyModal
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.workplace import Workplace
from sources.model import Evidence

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


def confidential(view: ClaimView) -> tuple[Evidence, ...]:
    """The claim's pieces of evidence whose source is confidential."""
    return tuple(piece for piece in view.evidence if piece.source.confidential)


class Opened(Message):
    """A source was revealed."""

    def __init__(self, pseudonym: str, source: int, revealed: Revealed) -> None:
        super().__init__()
        self.pseudonym = pseudonym
        self.source = source
        self.revealed = revealed


class RevealForm(PieceForm):
    """Which source, why, and the passphrase."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Reveal a source"), view, confidential(view))

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption(_("Why (it is put on record with your name)"))
        yield entry("reason")
        yield caption(_("The newsroom's passphrase"))
        yield entry("passphrase", secret=True)

    def objections(self) -> Sequence[Objection]:
        return [] if self.value_of("reason") else [Objection("needs_reason", phrase("A source is revealed for a reason."))]

    def work(self) -> Work:
        piece, reason = self.piece, self.value_of("reason") or ""
        passphrase = self.query_one("#passphrase", Input).value or None

        def reveal(desk: Desk) -> Message:
            from factcheck.desk import sources

            source = piece.source
            return Opened(source.name, source.id, sources.reveal(desk, source.id, reason, passphrase))

        return reveal

    @on(Failed)
    def forget_the_passphrase(self) -> None:
        """Have it typed again, and leave the sentence that says why where it is."""
        with self.prevent(Input.Changed):
            self.query_one("#passphrase", Input).value = ""

    @on(Opened)
    def show(self, message: Opened) -> None:
        self.app.switch_screen(RevealedScreen(message.pseudonym, message.source, message.revealed))


class RevealedScreen(ReadyModal[str | None]):
    """What was sealed. It is on the screen alone: it can't be copied by a key, and goes when the screen does."""

    CSS_PATH = "../../styles/forms.tcss"
    BINDINGS = bindings("revealed.")

    def __init__(self, pseudonym: str, source: int, revealed: Revealed) -> None:
        super().__init__()
        self._lines = Content("\n").join(_told(pseudonym, source, revealed))

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help"):
            yield Static(self._lines, markup=False)
        yield Keys()

    def on_mount(self) -> None:
        self.query_one("#help").focus()

    def action_close(self) -> None:
        self.dismiss(None)


def _told(pseudonym: str, source: int, found: Revealed) -> Iterator[Content]:
    who = found.identity
    yield line(_("“{pseudonym}” is", pseudonym=pseudonym), "$lead bold")
    yield content(who.name, "bold")
    for name, words in ((_("contact:"), who.contact), (_("when:"), who.met), (_("address:"), who.locator)):
        if words:
            yield Content.assemble(line(name, "$quiet"), " ", content(words))
    for words in found.words:
        yield Content.assemble(line(_("said:"), "$quiet"), " ", content(words))
    for file in found.files:
        yield Content.assemble(line(_("file:"), "$quiet"), " ", line(_("{name}, {size:,} bytes", name=file.name, size=file.size)))
    if found.files:
        command = f"factcheck source reveal {source} --reason … --files FOLDER"
        yield line(_("To open them: {command}", command=command), "$quiet")
    yield Content()
    yield line(_("That you looked is on record. Close this before somebody looks over your shoulder."), "$quiet")
