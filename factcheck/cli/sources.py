"""Sources: attach them to claims, see them, take them back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from claims.vocabulary import SourceKind, Stance, Tier
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, document, say, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import article_number, path_of, row_number, word_of
from factcheck.desk.views import Attached, SourceView
from factcheck.errors import BadInput
from factcheck.reports.shapes import shape, shapes

app = typer.Typer(help="Sources: attach them to claims, see them.", no_args_is_help=True)

Reason = Annotated[str, typer.Option(metavar="TEXT", help="Why; it is kept in the audit trail.")]


@dataclass(frozen=True, slots=True)
class _Offered:
    """One source as the command line offers it: a file's bytes, or the words of a note."""

    name: str
    kind: SourceKind
    data: bytes | None = None
    text: str | None = None
    locator: str | None = None


@app.command("add")
def add(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="ARTICLE.NUMBER, like 1.3.")],
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Text files; - reads standard input.")] = None,
    interview: Annotated[str | None, typer.Option(metavar="TEXT", help="What was said, instead of a file.")] = None,
    phone: Annotated[str | None, typer.Option(metavar="TEXT", help="Said on the phone.")] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT", help="Written in an e-mail.")] = None,
    message: Annotated[str | None, typer.Option(metavar="TEXT", help="Written in a message.")] = None,
    observation: Annotated[str | None, typer.Option(metavar="TEXT", help="Seen with one's own eyes.")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="Who or what it is; else the file's name.")] = None,
    kind: Annotated[str, typer.Option(metavar="KIND", help="What a file is: document, wire, dataset …")] = "document",
    origin: Annotated[str, typer.Option(metavar="NAME", help="Who the information ultimately comes from.")] = "",
    tier: Annotated[str, typer.Option(metavar="TIER", help="primary, secondary or tertiary.")] = "secondary",
    stance: Annotated[str, typer.Option(metavar="STANCE", help="supports, contradicts or mentions.")] = "supports",
    note: Annotated[str, typer.Option(metavar="TEXT", help="A note on it.")] = "",
    at: Annotated[str, typer.Option(metavar="PLACE", help="Where to look: page 3, minute 12.")] = "",
    confidential: Annotated[bool, typer.Option("--confidential", help="Seal the name; show the pseudonym.")] = False,
    pseudonym: Annotated[str | None, typer.Option(metavar="NAME", help="What to call a confidential source.")] = None,
    as_json: AsJson = False,
) -> None:
    """Attach files or a note to a claim, as evidence."""
    from factcheck.desk import sources

    rank, bearing = word_of(Tier, tier, "tier"), word_of(Stance, stance, "stance")
    notes = {
        SourceKind.INTERVIEW: interview,
        SourceKind.PHONE: phone,
        SourceKind.EMAIL: email,
        SourceKind.MESSAGE: message,
        SourceKind.OBSERVATION: observation,
    }
    offered = _offered(files or [], notes, name, word_of(SourceKind, kind, "kind of source"))
    with opened(context) as desk:
        attached = [
            sources.attach(
                desk,
                claim,
                name=each.name,
                kind=each.kind,
                data=each.data,
                text=each.text,
                locator=each.locator,
                tier=rank,
                origin=origin,
                stance=bearing,
                at=at,
                note=note,
                confidential=confidential,
                pseudonym=pseudonym,
            )
            for each in offered
        ]
    if as_json:
        document({"claim": claim, "evidence": shapes(attached)})
    else:
        _show_attached(claim, attached)


@app.command("list")
def show_list(
    context: typer.Context,
    article: Annotated[str | None, typer.Argument(metavar="[ARTICLE]", help="Only those of this article.")] = None,
    as_json: AsJson = False,
) -> None:
    """The sources, each with the claims it is evidence for."""
    from factcheck.desk import articles, sources

    number = article_number(article) if article else None
    with opened(context) as desk:
        if number is not None:
            articles.page(desk, number)  # an article that isn't there is told, not answered with an empty list
        views = sources.sources(desk, number)
    if as_json:
        document({"sources": shapes(views)})
        return
    if not views:
        say("No sources yet. Attach one with “factcheck source add 1.3 notes.txt”.")
    for view in views:
        _show_source(view)


@app.command("withdraw")
def withdraw(
    context: typer.Context,
    evidence: Annotated[str, typer.Argument(metavar="EVIDENCE", help="Its number, as “factcheck show” gives it.")],
    reason: Reason,
    as_json: AsJson = False,
) -> None:
    """Take a piece of evidence back; it stays on record."""
    from factcheck.desk import sources

    number = row_number(evidence, "piece of evidence")
    with opened(context) as desk:
        piece = sources.withdraw(desk, number, reason)
    if as_json:
        document(shape(piece))
    else:
        say(f"Evidence {piece.id} on {piece.claim} is withdrawn.")


@app.command("reveal")
def reveal(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Its number, as “factcheck source list” gives it.")],
    reason: Reason,
    as_json: AsJson = False,
) -> None:
    """Show who a confidential source is; that you asked, and why, is put on record."""
    from factcheck.desk import sources

    number = row_number(source, "source")
    with opened(context) as desk:
        identity = sources.reveal(desk, number, reason)
    if as_json:
        document({"source": number, "identity": identity})
    else:
        say(identity)


def _offered(files: list[str], notes: dict[SourceKind, str | None], name: str | None, kind: SourceKind) -> list[_Offered]:
    """What is to be attached; everything is read before anything is attached."""
    said = [_Offered(name or f"{of.value} note", of, text=text) for of, text in notes.items() if text is not None]
    offered = [_read(file, name, kind) for file in files] + said
    if not offered:
        raise BadInput(
            "Nothing to attach.", "Name a file, or write a note with --interview, --phone, --email, --message or --observation."
        )
    return offered


def _read(file: str, name: str | None, kind: SourceKind) -> _Offered:
    from factcheck.desk import intake

    data, found = intake.read(path_of(file))
    return _Offered(name or found, kind, data=data, locator=None if file == "-" else file)


def _show_attached(claim: str, attached: list[Attached]) -> None:
    for each in attached:
        piece = each.evidence
        lead = f"{claim}  "
        say(f"{word(piece.stance)}: {piece.source.name}", lead=lead, lead_style=BOLD)
        facts = [word(piece.source.kind), word(piece.source.tier), f"origin {piece.source.origin}" if piece.source.origin else ""]
        say(layout.joined([f"evidence {piece.id}", f"source {piece.source.id}", *facts]), indent=len(lead), style=DIM)
        for remark in each.remarks:
            say(remark, indent=len(lead))


def _show_source(view: SourceView) -> None:
    source = view.source
    lead = f"{source.id:>3}  "
    say(source.name, lead=lead, style=BOLD)
    facts = [word(source.kind), word(source.tier), f"origin {source.origin}" if source.origin else "", source.locator or ""]
    say(layout.joined([*facts, "confidential" if source.confidential else ""]), indent=len(lead), style=DIM)
    if view.claims:
        say(", ".join(view.claims), lead="for ", indent=len(lead), style=DIM)
