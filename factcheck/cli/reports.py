"""The claim status report, on paper or for programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claims.phrase import phrase
from factcheck.cli.printing import complain, is_ascii, pour, pour_bytes
from factcheck.cli.session import opened
from factcheck.cli.words import article_number, path_of
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext

if TYPE_CHECKING:
    from factcheck.reports import Report
    from factcheck.reports.fixes import FixRow

_FOR_EYES = frozenset({"md", "txt"})
"""What is laid out for a person; the other formats are for programs, which want the very same bytes everywhere."""


def report(
    context: typer.Context,
    article: Annotated[str | None, typer.Argument(metavar="ARTICLE")] = None,
    form: Annotated[
        str | None, typer.Option("--format", "-f", metavar="FORMAT", help="md, html, txt, json, csv, xlsx or docx.")
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to: a file or a folder; - is standard output.")
    ] = "-",
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there already.")] = False,
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Of its labels; else the article's.")] = None,
    source: Annotated[
        str | None, typer.Option("--from", metavar="FILE", help="Of an export (json) from elsewhere, instead of an article.")
    ] = None,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of the export.")] = False,
) -> None:
    """The claim status report, in one of seven formats."""
    from factcheck.cli.waiting import working
    from factcheck.reports import encoded, formats, render
    from factcheck.reports.wording import LANGUAGES
    from factcheck.reports.writing import file_name

    if schema:
        from factcheck.reports.formats import json

        pour(json.schema())
        return
    name = form or _by_suffix(output, formats.names()) or "md"
    formats.check(name)
    if language is not None and language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise BadInput(phrase("There are no labels in “{language}”; there are {known}.", language=language, known=known))
    to_screen = output == "-"
    made = _made(context, article, source, language=language, ascii_only=to_screen and is_ascii())
    if to_screen and name in _FOR_EYES:
        pour(render(made, name))
        return
    with working(f"{ngettext('{count} claim', '{count} claims', len(made.page.claims))}, {name}"):
        data = encoded(made, name)
    if to_screen:
        pour_bytes(data)
        return
    path = Path(output)
    if path.is_dir():
        path = path / file_name(made.page.article.id, made.page.article.title, name)
    _save(path, data, force=force)


def _made(context: typer.Context, article: str | None, source: str | None, *, language: str | None, ascii_only: bool) -> Report:
    """The report on an article of this desk, or the one that was exported from another."""
    if (article is None) == (source is None):
        raise BadInput(
            phrase("A report is of an article, or of an export."), phrase("Name the article's number, or give --from FILE.")
        )
    if source is not None:
        from factcheck.desk import intake
        from factcheck.reports.reading import read

        return read(intake.read(path_of(source))[0], language=language, ascii_only=ascii_only)
    from factcheck.desk import articles, history
    from factcheck.reports import build

    number = article_number(article or "")
    with opened(context) as desk:
        page, record = articles.page(desk, number), history.events(desk, number)
    return build(page, language=language, ascii_only=ascii_only, events=record)


def fixes(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE")],
    form: Annotated[str | None, typer.Option("--format", "-f", metavar="FORMAT", help="txt, md, html, csv or json.")] = None,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Where to; - is standard output.")] = "-",
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there already.")] = False,
    apply: Annotated[bool, typer.Option("--apply", help="The corrected text: a draft of the next revision.")] = False,
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Of its labels; else the article's.")] = None,
) -> None:
    """What the writer has to change: where, now, should be, why, source."""
    from factcheck.desk import articles
    from factcheck.reports.fixes import FORMATS, collect, render

    number = article_number(article)
    if apply and form is not None:
        raise BadInput(
            phrase("--apply gives the corrected text itself, which has no format."), phrase("Leave one of the two out.")
        )
    name = form or _by_suffix(output, list(FORMATS)) or "txt"
    with opened(context) as desk:
        listed = collect(articles.page(desk, number), language)
    text = listed.draft if apply else render(listed, name)
    if output != "-":
        _save(Path(output), text.encode("utf-8"), force=force)
    elif name in _FOR_EYES and not apply:
        pour(text)
    else:
        pour_bytes(text.encode("utf-8"))
    if apply:
        made = len(listed.rows) - len(listed.by_hand)
        told = _("{made} of {total} changes are in it.", made=made, total=len(listed.rows))
        complain(f"{told} {_left_to_the_writer(listed.by_hand)}".rstrip())


def _left_to_the_writer(rows: Sequence[FixRow]) -> str:
    return _("To be made by hand: {claims}.", claims=", ".join(row.claim for row in rows)) if rows else ""


def _save(path: Path, data: bytes, *, force: bool) -> None:
    from factcheck.reports.writing import write

    write(path, data, force=force)
    complain(_("It is in “{path}”.", path=path))


def _by_suffix(output: str, names: list[str]) -> str | None:
    suffix = Path(output).suffix.removeprefix(".").casefold()
    return suffix if suffix in names else None
