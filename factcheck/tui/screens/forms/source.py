"""Attaching a source: a file, or what somebody said, wrote or saw. Each kind asks only for what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import on
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Input, Label, TextArea

from claims.phrase import phrase
from claims.vocabulary import SourceKind, Stance, Tier
from factcheck.desk.views import Attached, ClaimView
from factcheck.desk.wording import is_address
from factcheck.errors import BadInput
from factcheck.i18n import N_, _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Failed, Work
from factcheck.tui.plain import line
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.widgets.kind_choice import KindChoice
from factcheck.tui.workplace import Workplace
from sources.model import NOTED

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_FILED = {
    "path": N_("Path of a file (PDF, Word, text …), or the address of a page"),
    "note": N_("or its words, where there is no file; with a file, a note on it"),
    "name": N_("Name of the source"),
    "stance": N_("It"),
    "tier": N_("How near it stands to the fact"),
    "origin": N_("Where the information ultimately comes from (the office, the wire)"),
    "at": N_("Where in it (page, paragraph)"),
    "pseudonym": N_("Pseudonym: with one the source is confidential; who it is, and the file, are sealed"),
}
_TOLD = {
    "name": N_("Who said it (name and office)"),
    "met": N_("When and where"),
    "note": N_("What was said"),
    "path": N_("A recording or letter that came with it"),
    "at": N_("Where in it (12:30)"),
    "contact": N_("How to reach them again"),
    "stance": N_("It"),
    "tier": N_("How near they stand to the fact"),
    "origin": N_("Where the information ultimately comes from (the office, the wire)"),
    "pseudonym": N_("Pseudonym: with one the source is confidential; who it is, and the file, are sealed"),
}
_WRITTEN = {
    **_TOLD,
    "name": N_("Who wrote it (name and office)"),
    "note": N_("What was written"),
    "at": N_("Where in it (line, page)"),
}
_READ = {
    **_TOLD,
    "name": N_("Which paper, and who keeps it"),
    "note": N_("What it says"),
    "path": N_("A scan or picture of it"),
    "at": N_("Page"),
}
_SEEN = {
    **_TOLD,
    "name": N_("What was looked at"),
    "note": N_("What was seen"),
    "path": N_("A picture of it"),
    "contact": N_("Who saw it"),
}
_ASKED: Mapping[SourceKind, Mapping[str, str]] = {
    **dict.fromkeys(SourceKind, _FILED),
    **dict.fromkeys(NOTED, _TOLD),
    SourceKind.EMAIL: _WRITTEN,
    SourceKind.MESSAGE: _WRITTEN,
    SourceKind.PAPER: _READ,
    SourceKind.OBSERVATION: _SEEN,
}
"""What each kind is asked for, in this order, and how."""

_SECRET = frozenset({"name", "met", "note", "path", "contact"})
"""What a confidential source seals, or may name it in: nothing of it is kept with an unsent form."""


class SourceForm(ClaimForm):
    """What the source is, who it is and what it says, how near it stands to the fact, and what it does to the claim."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Attach a source"), view)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield KindChoice(SourceKind.DOCUMENT, name="kind")
        for name in dict.fromkeys([*_FILED, *_TOLD]):
            yield Vertical(caption(""), _field(name), id=f"row-{name}", classes="row")

    def on_mount(self) -> None:
        self._ask()
        super().on_mount()

    @property
    def kind(self) -> SourceKind:
        """What the source is said to be."""
        return SourceKind(self.query_one("#kind", KindChoice).value)

    @on(Choice.Chosen, "#kind")
    def _ask(self) -> None:
        """Show the fields of this kind, in their order; what was typed into others stays there, unseen and unsent."""
        asked = _ASKED[self.kind]
        order = [f"row-{name}" for name in asked]
        for row in self.query(".row"):
            name = str(row.id).removeprefix("row-")
            row.display = name in asked
            if name in asked:
                row.query_one(".caption", Label).update(line(_(asked[name]), "$quiet"))
        shown = {name: place for place, name in enumerate(["wording", "kind", *order])}
        self.query_one("#fields").sort_children(key=lambda row: shown.get(str(row.id), len(shown)))

    @on(KindChoice.Taken)
    def begin(self) -> None:
        """Go on with the first field of the kind that was taken."""
        first = self.query_one(f"#{next(iter(_ASKED[self.kind]))}")
        self.set_focus(first)
        self.call_after_refresh(first.scroll_visible)

    @on(TextArea.Changed)
    def take_for_interview(self) -> None:
        """Where a note is typed and no file named, it is no document."""
        kind = self.query_one("#kind", KindChoice)
        if self.value_of("note") and not self.value_of("path") and kind.value is SourceKind.DOCUMENT:
            kind.place = kind.terms.index(SourceKind.INTERVIEW)

    @on(Input.Changed, "#path")
    def take_for_page(self) -> None:
        """Where an address is typed, it is a page."""
        kind = self.query_one("#kind", KindChoice)
        if kind.value is SourceKind.DOCUMENT and is_address(self.value_of("path") or ""):
            kind.place = kind.terms.index(SourceKind.WEB_PAGE)

    def unkept(self) -> frozenset[str]:
        return _SECRET if self.value_of("pseudonym") else frozenset()

    def unwritten(self) -> frozenset[str]:
        """Whether a source is confidential is said last: until then nothing that may name it is written down."""
        return _SECRET

    def asked(self, name: str) -> str | None:
        """What was typed into a field, if this kind asks for it."""
        return self.value_of(name) if name in _ASKED[self.kind] else None

    def goes_out(self) -> bool:
        return is_address(self.asked("path") or "")

    def work(self) -> Work:
        path = self.asked("path")
        return self._page(path) if path is not None and is_address(path) else self._source(path)

    def _common(self) -> dict[str, Any]:
        """What is said of every source."""
        stance, tier = (self.query_one(f"#{name}", Choice).value for name in ("stance", "tier"))
        words = {name: self.asked(name) or "" for name in ("origin", "at")}
        return {"stance": Stance(stance), "tier": Tier(tier), **words}

    def _page(self, url: str) -> Work:
        claim, name, note, common = self.view.claim.id, self.asked("name"), self.asked("note") or "", self._common()
        in_confidence = self.value_of("pseudonym") is not None

        def capture(desk: Desk) -> Done:
            from factcheck.desk import captures

            if in_confidence:
                raise BadInput(
                    phrase("A page that is fetched can't be confidential: its site sees who asks."),
                    phrase("Attach it as a file."),
                )
            attached = captures.attach_page(
                desk, claim, url, name=name, note=note, **common, progress=self.tell_how_far, cancelled=self.is_broken_off
            )
            return _done(attached, claim)

        return capture

    def _source(self, path: str | None) -> Work:
        claim, kind, note, common = self.view.claim.id, self.kind, self.asked("note"), self._common()
        words = {name: self.asked(name) for name in ("name", "met", "contact", "pseudonym")}
        both = kind in NOTED or words["pseudonym"] is not None

        def attach(desk: Desk) -> Done:
            from factcheck.desk import sources

            data, file = _bytes_at(path, kind)
            attached = sources.attach(
                desk,
                claim,
                name=words["name"] or (file if kind not in NOTED else None) or _nameless(),
                kind=kind,
                data=data,
                file=file,
                text=note if both or data is None else None,
                note="" if both or data is None else note or "",
                locator=path,
                contact=words["contact"],
                met=words["met"],
                confidential=words["pseudonym"] is not None,
                pseudonym=words["pseudonym"],
                **common,
            )
            return _done(attached, claim)

        return attach

    @on(Failed)
    def ask_for_a_passphrase(self, message: Failed) -> None:
        """The first confidential source of a newsroom: let the passphrase be set, then go on."""
        from factcheck.desk.sources.sealing import NoPassphrase
        from factcheck.tui.screens.forms.seal import SealForm

        if isinstance(message.error, NoPassphrase):
            self.app.push_screen(SealForm(self.workplace), self._go_on_when_sealed)

    def _go_on_when_sealed(self, sentence: str | None) -> None:
        if sentence is not None:
            self.action_send()


_MADE: Mapping[str, Callable[[], Widget]] = {
    "path": lambda: entry("path", _("leave empty if there is none")),
    "note": lambda: TextArea(id="note", compact=True, tab_behavior="focus"),
    "stance": lambda: Choice(tuple(Stance), name="stance", flat=True),
    "tier": lambda: Choice(tuple(Tier), Tier.SECONDARY, name="tier", flat=True),
}


def _done(attached: Attached, claim: str) -> Done:
    piece = attached.evidence
    what = _("{source} {stance} {claim}.", source=piece.source.name, stance=piece.stance, claim=claim)
    return Done(" ".join([what, *map(_, attached.remarks)]), claim)


def _field(name: str) -> Widget:
    return _MADE[name]() if name in _MADE else entry(name)


def _bytes_at(path: str | None, kind: SourceKind) -> tuple[bytes | None, str | None]:
    """The file at ``path`` and its name; nothing of both where none was given."""
    if path is None:
        return None, None
    from factcheck.desk import intake

    read = intake.read_any if kind in NOTED else intake.read
    return read(Path(path).expanduser())


def _nameless() -> str:
    raise BadInput(phrase("The source needs a name."), phrase("Say who or what it is."))
