"""The claim status report, on paper or for programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.printing import complain, is_ascii, pour
from factcheck.cli.session import opened
from factcheck.cli.words import article_number
from factcheck.errors import BadInput


def report(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE")],
    form: Annotated[str | None, typer.Option("--format", "-f", metavar="FORMAT", help="md, html, json or csv.")] = None,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Where to; - is standard output.")] = "-",
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Of its labels; else the article's.")] = None,
) -> None:
    """The claim status report, as md, html, json or csv."""
    from factcheck.desk import articles
    from factcheck.reports import build, formats
    from factcheck.reports.wording import LANGUAGES
    from factcheck.reports.writing import write

    number = article_number(article)
    name = form or _by_suffix(output, formats.names()) or "md"
    formats.check(name)
    if language is not None and language not in LANGUAGES:
        raise BadInput(f"There are no labels in “{language}”; there are {', '.join(LANGUAGES)}.")
    with opened(context) as desk:
        page = articles.page(desk, number)
    to_screen = output == "-"
    text = formats.render(build(page, language=language, ascii_only=to_screen and is_ascii()), name)
    if to_screen:
        # Markdown is for eyes; the other formats are for programs, which want the very same bytes everywhere.
        pour(text, exact=name != "md")
    else:
        write(Path(output), text)
        complain(f"The report is in “{output}”.")


def _by_suffix(output: str, names: list[str]) -> str | None:
    suffix = Path(output).suffix.removeprefix(".").casefold()
    return suffix if suffix in names else None
