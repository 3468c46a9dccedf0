"""Attaching a source: a file, or a note of a conversation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import TextArea

from claims.vocabulary import SourceKind, Stance, Tier, label
from factcheck.desk.views import ClaimView
from factcheck.errors import BadInput
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class SourceForm(ClaimForm):
    """What the source is, how near it stands to the fact, and what it does to the claim."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, "Attach a source", view)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption("Path of a file (text, Markdown)")
        yield entry("path", "leave empty for a conversation")
        yield caption("or a note of what was said or seen")
        yield TextArea(id="note", compact=True, tab_behavior="focus")
        yield caption("Name of the source")
        yield entry("name", "a document's title, a person and their office …")
        yield caption("It")
        yield Choice(tuple(Stance), name="stance", flat=True)
        yield caption("It is a")
        yield Choice(tuple(SourceKind), SourceKind.DOCUMENT, name="kind", flat=True)
        yield caption("How near it stands to the fact")
        yield Choice(tuple(Tier), Tier.SECONDARY, name="tier", flat=True)
        yield caption("Where the information ultimately comes from (the office, the wire)")
        yield entry("origin")
        yield caption("Where in it (page, minute of the call)")
        yield entry("at")
        yield caption("Pseudonym: with one the source is confidential, and its name is sealed")
        yield entry("pseudonym")

    @on(TextArea.Changed)
    def take_for_interview(self) -> None:
        """Where a note is typed and no file named, it is no document."""
        kind = self.query_one("#kind", Choice)
        if self.value_of("note") and not self.value_of("path") and kind.value is SourceKind.DOCUMENT:
            kind.place = list(SourceKind).index(SourceKind.INTERVIEW)

    def work(self) -> Work:
        claim, pseudonym = self.view.claim.id, self.value_of("pseudonym")
        path, note, name = self.value_of("path"), self.value_of("note"), self.value_of("name")
        stance = Stance(self.query_one("#stance", Choice).value)
        kind = SourceKind(self.query_one("#kind", Choice).value)
        tier = Tier(self.query_one("#tier", Choice).value)
        origin, at = self.value_of("origin") or "", self.value_of("at") or ""

        def attach(desk: Desk) -> Done:
            from factcheck.desk import sources

            data, read_name = _bytes_at(path)
            attached = sources.attach(
                desk,
                claim,
                name=name or read_name or _nameless(),
                kind=kind,
                data=data,
                text=None if data is not None else note,
                locator=read_name,
                tier=tier,
                origin=origin,
                stance=stance,
                at=at,
                note=(note or "") if data is not None else "",
                confidential=pseudonym is not None,
                pseudonym=pseudonym,
            )
            sentence = f"{attached.evidence.source.name} {label(stance)} {claim}."
            return Done(" ".join([sentence, *attached.remarks]), claim)

        return attach


def _bytes_at(path: str | None) -> tuple[bytes | None, str | None]:
    """The file at ``path`` and its name; nothing of both where none was given."""
    if path is None:
        return None, None
    from factcheck.desk import intake

    data, name = intake.read(Path(path).expanduser())
    return data, name


def _nameless() -> str:
    raise BadInput("The source needs a name.", "Say who or what it is.")
