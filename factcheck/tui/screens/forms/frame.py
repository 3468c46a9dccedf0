"""The frame of every act's form: fields, what stands against it, and the way back without losing what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Label, Static, TextArea

from claims.workflow import Objection
from factcheck.i18n import _
from factcheck.tui import drafts
from factcheck.tui.answers import Done, Underway
from factcheck.tui.drafts import DraftsRead
from factcheck.tui.errands import Failed, Work
from factcheck.tui.keymap import bindings
from factcheck.tui.plain import content, line
from factcheck.tui.screens.ready import ReadyModal
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from sources.web.limits import Progress


_KEPT_AFTER = 0.3
"""Seconds after which what was typed is on disk."""


class Form(ReadyModal[str | None]):
    """Answers with the sentence that says what was done, or ``None`` where nothing was."""

    CSS_PATH = "../../styles/forms.tcss"
    BINDINGS = bindings("form.")

    def __init__(self, workplace: Workplace, heading: str, subject: str) -> None:
        super().__init__()
        self.workplace = workplace
        self.heading = heading
        self._draft = f"{type(self).__name__} {subject}"
        self.done: Done | None = None
        self._sending = False
        self._broken_off = Event()
        self._begun: dict[str, str] = {}
        self._keeping: Timer | None = None

    # what a form of a certain kind says of itself

    def fields(self) -> Iterable[Widget]:
        """The fields, in the order in which they are filled in."""
        raise NotImplementedError

    def work(self) -> Work:
        """The act, made of what the fields say now."""
        raise NotImplementedError

    def goes_out(self) -> bool:
        """Whether the act waits for the network: then nobody else waits for it."""
        return False

    def unkept(self) -> frozenset[str]:
        """The fields that are forgotten where the form is left unsent, besides those of passphrases."""
        return frozenset()

    def unwritten(self) -> frozenset[str]:
        """The fields that are never written to disk while the form is open, besides those of passphrases."""
        return self.unkept()

    @property
    def is_leaving(self) -> bool:
        return self._sending and not self.goes_out()

    def objections(self) -> Sequence[Objection]:
        """What can be said against it before it is tried."""
        return ()

    # the frame

    def compose(self) -> ComposeResult:
        with Vertical(id="form"):
            yield Static(line(self.heading, "bold $lead"), id="heading")
            with VerticalScroll(id="fields", can_focus=False):
                yield from self.fields()
            yield Static(id="against", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        self.app.clear_notifications()  # what was told before has been read, and would lie on the fields
        self._restore(self.workplace.drafts.get(self._draft, {}))
        self._begun = self._typed()
        self.refresh_objections()
        if self._draft not in self.workplace.drafts:
            self.workplace.errands.run(self, drafts.read)
        self.call_after_refresh(self.query_one("#fields").scroll_home, animate=False)

    # what was typed survives the program

    @on(DraftsRead)
    def come_back(self, message: DraftsRead) -> None:
        """What stood in this form when the program ended, unless something was typed meanwhile."""
        kept = message.drafts.get(self._draft)
        if kept is not None and self._typed() == self._begun:
            self._restore(kept)
            self.say_against([_("This is what you typed before; it was not sent yet.")], "$quiet")

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Choice.Chosen)
    def keep_soon(self) -> None:
        if self._keeping is None and not self._sending:
            self._keeping = self.set_timer(_KEPT_AFTER, self.keep)

    def keep(self) -> None:
        """Write to disk what stands in the form, off the event loop."""
        self._keeping = None
        typed, form, never = self._typed(), self._draft, self.unwritten()
        if self._begun and typed != self._begun and not self._sending:
            fields = {name: value for name, value in typed.items() if name not in never}
            self.workplace.errands.run(self.app, lambda desk: drafts.write(desk, form, fields))

    def value_of(self, name: str) -> str | None:
        """What was typed into a field, or ``None`` where there is nothing but white space."""
        field = self.query_one(f"#{name}")
        typed = field.text if isinstance(field, TextArea) else field.value if isinstance(field, Input) else ""
        return typed.strip() or None

    @on(Input.Changed)
    @on(Choice.Chosen)
    def refresh_objections(self) -> None:
        self.say_against([_(objection.message) for objection in self.objections()], "$quiet")

    @on(Input.Changed)
    def point(self) -> None:
        """A field that is filled in by the form takes the terminal's own cursor along: give it back."""
        if isinstance(self.focused, Choice):
            self.focused.point()

    def say_against(self, sentences: Sequence[str], ink: str) -> None:
        """Show what stands against the act."""
        lines = [content(f"• {sentence}", ink) for sentence in sentences]
        self.query_one("#against", Static).update(Content("\n").join(lines))

    @on(Input.Submitted)
    def go_on(self, message: Input.Submitted) -> None:
        """Enter goes to the next field; in the last one it sends."""
        chain = self.focus_chain
        if chain and chain[-1] is message.input:
            self.action_send()
        else:
            self.focus_next()

    def action_editor(self) -> None:
        """Write what stands in the field in the person's own editor; what is confidential goes into no file."""
        from factcheck.tui import editor

        field = self.focused
        if not isinstance(field, Input | TextArea) or (isinstance(field, Input) and field.password) or field.id in self.unkept():
            self.say_against([_("Go to a field of text first; one that is confidential stays here.")], "$alarm")
            return
        typed = field.text if isinstance(field, TextArea) else field.value
        try:
            found = editor.written(self.app, typed)
        except editor.EditorFailed as error:
            self.say_against([str(error)], "bold $alarm")
            return
        if isinstance(field, TextArea):
            field.text = found
        else:
            field.value = " ".join(found.split())

    def action_send(self) -> None:
        if not self._sending:
            self._sending = True
            self._broken_off = Event()
            if self.goes_out():
                self.workplace.errands.away(self, self.work(), self._broken_off)
            else:
                self.workplace.errands.run(self, self.work())

    # long work: what it says from its thread, and how a person breaks it off

    def tell(self, words: str) -> None:
        """Say how far the act is; from any thread."""
        self.post_message(Underway(words))

    def tell_how_far(self, progress: Progress) -> None:
        """Say how far a page is that is being captured; from any thread."""
        doing = f"{_(progress.doing).capitalize()} {progress.url}"
        if progress.received:
            doing = _("{doing}, {size:,} bytes", doing=doing, size=progress.received)
        self.tell(_("{doing}. esc breaks it off.", doing=doing))

    def is_broken_off(self) -> bool:
        """Whether the person doesn't want to wait any more; asked from any thread."""
        return self._broken_off.is_set()

    @on(Underway)
    def show_how_far(self, message: Underway) -> None:
        if self._sending:
            self.say_against([message.words], "$quiet")

    def on_unmount(self) -> None:
        self._broken_off.set()

    @on(Done)
    def finish(self, message: Done) -> None:
        self.done = message
        self.workplace.drafts.pop(self._draft, None)
        form = self._draft
        self.workplace.errands.run(self.app, lambda desk: drafts.write(desk, form, None))
        self.dismiss(message.sentence)

    @on(Failed)
    def keep_open(self, message: Failed) -> None:
        """The act was refused: say why, and leave everything that was typed where it is."""
        self._sending = False
        self.say_against([message.error.told()], "bold $alarm")

    async def action_help(self) -> None:
        await self.app.run_action("app.help")

    def action_cancel(self) -> None:
        """Break off what is being done; where nothing is, go back."""
        if self._sending and not self._broken_off.is_set():
            self._broken_off.set()
            return
        self.workplace.drafts[self._draft] = self._typed()
        self.keep()
        self.dismiss(None)

    def _typed(self) -> dict[str, str]:
        typed = {field.id: field.value for field in self.query(Input) if field.id and not field.password}
        typed |= {field.id: field.text for field in self.query(TextArea) if field.id}
        typed |= {field.id: str(field.place) for field in self.query(Choice) if field.id}
        return {name: value for name, value in typed.items() if name not in self.unkept()}

    def _restore(self, draft: dict[str, str]) -> None:
        for name, value in draft.items():
            field = self.query_one(f"#{name}")
            if isinstance(field, Input):
                field.value = value
            elif isinstance(field, TextArea):
                field.text = value
            elif isinstance(field, Choice):
                field.place = int(value)


def caption(words: str) -> Label:
    """The name above a field."""
    return Label(line(words, "$quiet"), classes="caption")


def page(name: str, value: str = "") -> TextArea:
    """A field of several lines; tab leaves it."""
    return TextArea(value, id=name, compact=True, tab_behavior="focus")


def entry(name: str, placeholder: str = "", value: str = "", *, secret: bool = False) -> Input:
    """A field of one line; what is typed into a ``secret`` one is shown as dots, and forgotten with the form."""
    return Input(value, placeholder=placeholder, id=name, compact=True, password=secret)
