"""The newsroom's passphrase, and what it opens."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claims.phrase import phrase
from factcheck.cli.printing import BOLD, DIM, complain, document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.sources import asking
from factcheck.cli.sources.bearing import Reason
from factcheck.cli.words import row_number
from factcheck.desk.views import Revealed, Vault
from factcheck.errors import BadInput
from factcheck.i18n import N_, _
from factcheck.reports.shapes import shape
from sources.errors import told_by_the_system

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_LOST = N_(
    "Whoever knows it can open every confidential source of this newsroom. Keep it where two people can find it:"
    " once it is lost, nobody can say who they are, not even Factcheck."
)


def seal(
    context: typer.Context,
    change: Annotated[bool, typer.Option("--change", help="Set another passphrase, and seal everything anew.")] = False,
    as_json: AsJson = False,
) -> None:
    """Set the newsroom's passphrase, which opens what confidential sources have sealed."""
    from factcheck.desk import sources

    with opened(context) as desk:
        found = sources.vault(desk)
        if change and found.ready:
            old = asking.passphrase(_("The present passphrase:"))
            found = sources.seal_with(desk, asking.new_passphrase(), old=old)
        elif not found.ready:
            found = set_first(desk)
        else:
            found = replace(found, remarks=sources.purge(desk))
    if as_json:
        document(shape(found))
    else:
        _show_vault(found)


def set_first(desk: Desk) -> Vault:
    """Let the person set the newsroom's first passphrase."""
    from factcheck.desk import sources

    complain(_("This newsroom has no passphrase yet; a confidential source is sealed under one.") + " " + _(_LOST))
    return sources.seal_with(desk, asking.new_passphrase(asking.PASSPHRASE))


def reveal(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Its number, as “factcheck source list” gives it.")],
    reason: Reason,
    files: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Also put the files that it sealed into this folder.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show who a confidential source is, by the passphrase; that you asked, and why, is put on record."""
    from factcheck.desk import sources

    number = row_number(source, phrase("source"))
    with opened(context) as desk:
        sealed = sources.sheet(desk, number).source.confidential and sources.vault(desk).ready
        words = asking.passphrase() if sealed else None
        found = sources.reveal(desk, number, reason, words, files=files is not None)
    if files is not None:
        _put(found, files)
    if as_json:
        document({"source": number, **shape(found)})
    else:
        _show_revealed(found)


def _put(found: Revealed, folder: Path) -> None:
    """The files, under their own names as far as a file may bear them, readable by their owner alone."""
    from pathvalidate import sanitize_filename

    for file in found.files:
        path = folder / f"{file.snapshot} {sanitize_filename(file.name, platform='universal')}".strip()
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
                target.write(file.content or b"")
        except OSError as error:
            reason = told_by_the_system(error, phrase("it can't be written"))
            raise BadInput(phrase("“{path}”: {reason}.", path=path, reason=reason), phrase("Name an empty folder.")) from error
        complain(_("{path} is open now: delete it when you are done.", path=path))


def _show_vault(found: Vault) -> None:
    say(_("A passphrase is set.") if found.ready else _("No passphrase is set."), style=BOLD)
    say(_("Confidential sources that are sealed: {count}.", count=found.sealed))
    if found.in_the_clear:
        say(_("In the clear, from an earlier version: {count}.", count=found.in_the_clear))
    for remark in found.remarks:
        say(remark)


def _show_revealed(found: Revealed) -> None:
    who = found.identity
    say(who.name)
    for name, text in {_("contact"): who.contact, _("when"): who.met, _("address"): who.locator}.items():
        if text:
            say(text, lead=f"{name:<9}", style=DIM)
    for words in found.words:
        say(words, lead=f"{_('said'):<9}")
    for file in found.files:
        size = _("{bytes:,} bytes", bytes=file.size)
        say(f"[{file.snapshot}] {file.name}, {size}", lead=f"{_('file'):<9}", style=DIM)
