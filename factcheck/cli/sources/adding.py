"""Attaching sources to a claim: files, or what somebody said, wrote, showed or saw."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from claims.phrase import phrase
from claims.vocabulary import SourceKind, Stance, Tier
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, complain, document, say, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.sources import asking, pages, passages
from factcheck.cli.words import path_of, word_of
from factcheck.desk.views import Attached, Beside
from factcheck.desk.wording import is_address
from factcheck.errors import BadInput
from factcheck.i18n import _
from factcheck.reports.shapes import shapes

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


@dataclass(frozen=True, slots=True)
class _Offered:
    """One source as the command line offers it: a file's bytes, the words of a note, or of a conversation both."""

    name: str
    kind: SourceKind
    data: bytes | None = None
    file: str | None = None
    text: str | None = None
    locator: str | None = None


def add(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="ARTICLE.NUMBER, like 1.3.")],
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE|URL", help="Files, pages; - reads standard input.")] = None,
    interview: Annotated[str | None, typer.Option(metavar="TEXT", help="What was said, instead of a file; - reads it.")] = None,
    phone: Annotated[str | None, typer.Option(metavar="TEXT", help="Said on the phone.")] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT", help="Written in an e-mail.")] = None,
    message: Annotated[str | None, typer.Option(metavar="TEXT", help="Written in a message.")] = None,
    paper: Annotated[str | None, typer.Option(metavar="TEXT", help="Read in a document on paper.")] = None,
    observation: Annotated[str | None, typer.Option(metavar="TEXT", help="Seen with one's own eyes.")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="Who or what it is; else the file's name.")] = None,
    when: Annotated[str | None, typer.Option(metavar="TEXT", help="When and where it was said or seen.")] = None,
    contact: Annotated[str | None, typer.Option(metavar="TEXT", help="How to reach the person again.")] = None,
    file: Annotated[str | None, typer.Option(metavar="FILE", help="What came with it: a recording, a picture.")] = None,
    kind: Annotated[str, typer.Option(metavar="KIND", help="What a file is: document, wire, dataset …")] = "document",
    origin: Annotated[str, typer.Option(metavar="NAME", help="Who the information ultimately comes from.")] = "",
    tier: Annotated[str, typer.Option(metavar="TIER", help="primary, secondary or tertiary.")] = "secondary",
    stance: Annotated[str, typer.Option(metavar="STANCE", help="supports, contradicts or mentions.")] = "supports",
    note: Annotated[str, typer.Option(metavar="TEXT", help="A note on it.")] = "",
    at: Annotated[str, typer.Option(metavar="PLACE", help="Where to look: p. 3, or 12:30 in a recording.")] = "",
    confidential: Annotated[
        bool, typer.Option("--confidential", help="Seal who it is (Factcheck asks for the name); show the pseudonym.")
    ] = False,
    pseudonym: Annotated[str | None, typer.Option(metavar="NAME", help="What to call a confidential source.")] = None,
    as_json: AsJson = False,
) -> None:
    """Attach files, pages of the web, or what somebody said or wrote, to a claim as evidence."""
    from factcheck.desk import sources

    rank, bearing = word_of(Tier, tier, phrase("tier")), word_of(Stance, stance, phrase("stance"))
    told = {
        SourceKind.INTERVIEW: interview,
        SourceKind.PHONE: phone,
        SourceKind.EMAIL: email,
        SourceKind.MESSAGE: message,
        SourceKind.PAPER: paper,
        SourceKind.OBSERVATION: observation,
    }
    notes = {of: text for of, text in told.items() if text is not None}
    if file is not None and len(notes) != 1:
        raise BadInput(
            phrase("--file comes with what was said."),
            phrase("Give one of --interview, --phone, --email, --message, --paper …"),
        )
    urls = [one for one in files or [] if is_address(one)]
    if urls and confidential:
        raise BadInput(
            phrase("A page that is fetched can't be confidential: its site sees who asks."),
            phrase("Nothing was fetched: attach it as a file."),
        )
    if confidential:
        name, contact = _secrets(name, contact)
    paths = [one for one in files or [] if not is_address(one)]
    offered = _offered(paths, notes, file, name, word_of(SourceKind, kind, phrase("kind of source")), nothing=not urls)
    with opened(context) as desk:
        if confidential:
            _have_a_passphrase(desk)
        attach = partial(
            sources.attach,
            desk,
            claim,
            tier=rank,
            stance=bearing,
            origin=origin,
            at=at,
            note=note,
            met=when,
            contact=contact,
            confidential=confidential,
            pseudonym=pseudonym,
        )
        attached = [
            attach(name=one.name, kind=one.kind, data=one.data, file=one.file, text=one.text, locator=one.locator)
            for one in offered
        ]
        attached += pages.attach(desk, claim, urls, name=name, tier=rank, stance=bearing, origin=origin, at=at, note=note)
        nearest = [sources.beside_evidence(desk, each.evidence.id, limit=1) for each in attached]
    if as_json:
        document({"claim": claim, "evidence": shapes(attached)})
    else:
        show_attached(claim, attached, nearest)


def _secrets(name: str | None, contact: str | None) -> tuple[str, str | None]:
    """The name to be sealed, and how to reach the person; what doesn't stand on the command line is asked for."""
    if name is None:
        name = asking.line(_("Who is it (sealed)?") + " ")
        if contact is None and asking.at_a_terminal():
            contact = asking.line(_("How to reach them (sealed; may be empty)?") + " ")
    else:
        complain(
            _("A name on the command line can be read by others, and in the shell's history: leave it out to be asked for it.")
        )
    return name, contact


def _have_a_passphrase(desk: Desk) -> None:
    from factcheck.cli.sources.seals import set_first
    from factcheck.desk import sources

    if not sources.vault(desk).ready:
        set_first(desk)


def _offered(
    files: list[str], notes: dict[SourceKind, str], file: str | None, name: str | None, kind: SourceKind, *, nothing: bool
) -> list[_Offered]:
    """What is to be attached; everything is read before anything is attached. ``nothing`` says that there is nothing else."""
    said = [_said(of, text, file, name) for of, text in notes.items()]
    offered = [_read(path, name, kind) for path in files] + said
    if not offered and nothing:
        raise BadInput(
            phrase("Nothing to attach."),
            phrase(
                "Name a file or a page, or write a note with --interview, --phone, --email, --message, --paper or --observation."
            ),
        )
    return offered


def _said(kind: SourceKind, text: str, file: str | None, name: str | None) -> _Offered:
    from factcheck.desk import intake

    words = intake.typed_in() if text == "-" else text
    shown = name or _("{kind} note", kind=kind)
    if file is None:
        return _Offered(shown, kind, text=words)
    data, found = intake.read_any(path_of(file))
    return _Offered(shown, kind, data, found, words, file)


def _read(file: str, name: str | None, kind: SourceKind) -> _Offered:
    from factcheck.desk import intake

    data, found = intake.read(path_of(file))
    return _Offered(name or found, kind, data, found, locator=None if file == "-" else file)


def show_attached(claim: str, attached: list[Attached], nearest: list[Beside]) -> None:
    """What was hung on a claim, with what to know of it and the passage of it that bears on the claim most."""
    for each, found in zip(attached, nearest, strict=True):
        piece = each.evidence
        lead = f"{claim}  "
        say(f"{word(piece.stance)}: {piece.source.name}", lead=lead, lead_style=BOLD)
        facts = [
            word(piece.source.kind),
            word(piece.source.tier),
            _("origin {name}", name=piece.source.origin) if piece.source.origin else "",
        ]
        say(
            layout.joined([_("evidence {number}", number=piece.id), layout.source(piece.source.id), *facts]),
            indent=len(lead),
            style=DIM,
        )
        for remark in each.remarks:
            say(remark, indent=len(lead))
        passages.show_best(found, len(lead))
