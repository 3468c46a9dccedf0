"""The claim status report, on paper or for programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.printing import complain, is_ascii, pour, pour_bytes
from factcheck.cli.session import opened
from factcheck.cli.words import article_number
from factcheck.errors import BadInput

_FOR_EYES = frozenset({"md", "txt"})
"""What is laid out for a person; the other formats are for programs, which want the very same bytes everywhere."""


def report(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE")],
    form: Annotated[
        str | None, typer.Option("--format", "-f", metavar="FORMAT", help="md, html, txt, json, csv, xlsx or docx.")
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to: a file or a folder; - is standard output.")
    ] = "-",
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there already.")] = False,
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Of its labels; else the article's.")] = None,
) -> None:
    """The claim status report, in one of seven formats."""
    from factcheck.desk import articles
    from factcheck.reports import build, encoded, formats, render
    from factcheck.reports.wording import LANGUAGES
    from factcheck.reports.writing import file_name, write

    number = article_number(article)
    name = form or _by_suffix(output, formats.names()) or "md"
    formats.check(name)
    if language is not None and language not in LANGUAGES:
        raise BadInput(f"There are no labels in “{language}”; there are {', '.join(LANGUAGES)}.")
    with opened(context) as desk:
        page = articles.page(desk, number)
    to_screen = output == "-"
    made = build(page, language=language, ascii_only=to_screen and is_ascii())
    if to_screen and name in _FOR_EYES:
        pour(render(made, name))
    elif to_screen:
        pour_bytes(encoded(made, name))
    else:
        path = Path(output)
        if path.is_dir():
            path = path / file_name(page.article.id, page.article.title, name)
        write(path, encoded(made, name), force=force)
        complain(f"The report is in “{path}”.")


def _by_suffix(output: str, names: list[str]) -> str | None:
    suffix = Path(output).suffix.removeprefix(".").casefold()
    return suffix if suffix in names else None
