"""The board: all articles by stage, and the figures of the newsroom; on the terminal, for programs, as a page."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claims.phrase import phrase
from claims.vocabulary import Status, glyph
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, PLAIN, Style, document, is_ascii, one_screen, pour, say, say_pieces, style_of, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import away, local, moment
from factcheck.desk.figures import Overview, Scope, Work
from factcheck.desk.views import BoardRow
from factcheck.errors import BadInput
from factcheck.i18n import N_, _, ngettext
from factcheck.i18n import language as said
from factcheck.reports.board.parts import parts, shared
from factcheck.reports.board.wording import board_wording, lasting
from factcheck.reports.model import percent
from factcheck.reports.shapes import shape

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_CELLS = 24
"""Cells of a stacked bar."""
_POLL = 2.0
"""Seconds between two looks at whether anybody did anything."""
_REFRESH = 60.0
"""Seconds after which ages and deadlines are told anew though nobody did anything."""


def board(
    context: typer.Context,
    as_json: AsJson = False,
    page: Annotated[str | None, typer.Option("--html", metavar="FILE", help="As a page; - is standard output.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there already.")] = False,
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Of the page's labels.")] = None,
    desk_name: Annotated[str, typer.Option("--desk", metavar="NAME", help="Only articles of this desk of the newsroom.")] = "",
    person: Annotated[str, typer.Option(metavar="NAME", help="Only articles that this person works on, and their work.")] = "",
    since: Annotated[
        str | None, typer.Option(metavar="TIME", help="Only what was worked on or is due from then on: 2026-11-24, -7d …")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="TIME", help="… and before then.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Stay, and show what changes; ctrl+c ends it.")] = False,
) -> None:
    """All articles by stage: progress, queries, deadline, who; and the figures of the last week."""
    scope = Scope(desk_name, person, _time(since), _time(until))
    labels = language or said()
    _refuse_odd(as_json, page, watch, labels)
    with opened(context) as desk:
        if watch:
            _watch(desk, scope)
            return
        from factcheck.desk.overview import overview

        seen = overview(desk, scope)
    if as_json:
        document(shape(seen))
    elif page is not None:
        _write(seen, page, labels, force=force)
    else:
        show_overview(seen)


def _time(text: str | None) -> datetime | None:
    """A day alone means its beginning here, for a stretch of days begins with one."""
    if text is None:
        return None
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").astimezone(UTC)
    except ValueError:
        return moment(text)


def _refuse_odd(as_json: bool, page: str | None, watch: bool, language: str) -> None:
    if sum((as_json, page is not None, watch)) > 1:
        raise BadInput(phrase("--json, --html and --watch are three ways to show the board."), phrase("Give one of them."))
    if watch and not sys.stdout.isatty():
        raise BadInput(phrase("--watch needs a terminal to draw on."), phrase("For programs there is --json."))
    if board_wording(language).code != language:
        raise BadInput(phrase("There are no labels in “{language}”; there are {known}.", language=language, known="en, id"))


def _write(seen: Overview, output: str, language: str, *, force: bool) -> None:
    from factcheck.cli.printing import complain, pour_bytes
    from factcheck.reports.board.page import html
    from factcheck.reports.writing import write

    data = html(seen, language).encode("utf-8")
    if output == "-":
        pour(data.decode()) if sys.stdout.isatty() else pour_bytes(data)
        return
    write(Path(output), data, force=force)
    complain(_("It is in “{path}”.", path=output))


def _watch(desk: Desk, scope: Scope) -> None:
    """Draw the board again whenever somebody has done something, until ctrl+c."""
    from factcheck.desk import history
    from factcheck.desk.overview import overview

    try:
        while True:
            head, drawn = history.head(desk), time.monotonic()
            with one_screen():
                show_overview(overview(desk, scope))
            while history.head(desk) == head and time.monotonic() - drawn < _REFRESH:
                time.sleep(_POLL)
    except KeyboardInterrupt:
        say()


def show_overview(seen: Overview) -> None:
    """The board, stage by stage, and its figures."""
    scope = layout.joined([_("desk {desk}", desk=seen.scope.desk) if seen.scope.desk else "", seen.scope.person])
    say(layout.joined([f"{word(stage)} {len(rows)}" for stage, rows in seen.stages]), lead=f"{local(seen.at)}  ", lead_style=DIM)
    if scope:
        say(scope, style=DIM)
    if not seen.rows:
        say(_("No articles here.") if scope or seen.scope.narrows_time else _(_NONE))
    for stage, rows in seen.stages:
        say()
        say(f"{word(stage)} ({len(rows)})", style=BOLD)
        for row in rows:
            show_row(row)
    _show_figures(seen)


def show_board(rows: list[BoardRow]) -> None:
    """The board without figures, one article below the other."""
    if not rows:
        say(_(_NONE))
    for place, row in enumerate(rows):
        if place:
            say()
        show_row(row)


_NONE = N_("No articles yet. Bring one in with “factcheck add article.txt”.")


def show_row(row: BoardRow) -> None:
    """One article."""
    article = row.article
    lead = f"{article.id}  "
    indent = len(lead)
    say(article.title or _("(no title)"), lead=lead, lead_style=BOLD, style=BOLD)
    if article.withdrawn:
        say(_("put away; {command} brings it back", command=f"factcheck redo {article.id}"), indent=indent, style=DIM)
        return
    covered = _("claims cover {share} of the words", share=percent(row.coverage))
    facts = layout.joined([layout.done_of(row.progress), covered])
    say_pieces(stacked(row), facts, indent=indent)
    if article.deadline:
        late = layout.ALARM if article.deadline < datetime.now(UTC) else PLAIN
        say(layout.due(article.deadline), indent=indent, style=late)
    asked = _("the oldest asked {when}", when=away(row.oldest_query)) if row.oldest_query else ""
    for status, count, more in ((Status.QUERY, row.queries, asked), (Status.STALE, row.stale, "")):
        if count:
            words = ", ".join(filter(None, (layout.claims(count), more)))
            say(words, lead=f"{word(status)}: ", lead_style=style_of(status), indent=indent)
    _show_ruling(row, indent)
    changed = _("last change {when}", when=away(row.last_change)) if row.last_change else ""
    say(layout.joined([article.desk, ", ".join(row.people), changed]), indent=indent, style=DIM)


def stacked(row: BoardRow, cells: int = _CELLS) -> list[tuple[str, Style]]:
    """A bar in which every cell is the sign of a status; no status that a claim has is rounded away."""
    counts = parts(row)
    total = sum(count for _, count in counts)
    if not total:
        return [("." * cells, DIM)]
    widths = shared([count for _, count in counts], cells)
    signs = [glyph(status, ascii_only=is_ascii()) for status, _ in counts]
    return [(sign * width, style_of(status)) for sign, width, (status, _) in zip(signs, widths, counts, strict=True)]


def _show_ruling(row: BoardRow, indent: int) -> None:
    """Whether it may run, and whether it ran before it was verified."""
    cleared = row.cleared is not None and row.cleared.whole
    if row.blocking:
        say(layout.in_the_way(row.blocking), indent=indent)
    elif not cleared:
        say(layout.may_run(row.gaps), indent=indent)
    if row.cleared is not None:
        say(row.cleared.sentence, indent=indent, style=PLAIN if cleared else layout.ALARM)
    if row.unverified is not None:
        say(layout.waiting_line(row.unverified), indent=indent, style=layout.ALARM)
    elif row.ran is not None:
        say(layout.publication_line(row.ran), indent=indent, style=DIM)


def _show_figures(seen: Overview) -> None:
    words = board_wording(said())
    if not (seen.work or seen.causes):
        return
    say()
    say(_("From {since} to {until}", since=local(seen.since), until=local(min(seen.until, seen.at))), style=BOLD)
    _aligned((f"{work.day}", work.person, _work(work)) for work in seen.work)
    if seen.to_check is not None:
        lasts = lasting(seen.to_check, words)
        say(_("{time} from taking a claim up to its verdict (median of {count})", time=lasts, count=seen.timed))
    if seen.carriers:
        say(_("Sources that carry most claims:"))
        _aligned(
            (
                "",
                layout.claims(one.claims),
                f"{one.source.name} ({ngettext('{count} article', '{count} articles', one.articles)})",
            )
            for one in seen.carriers
        )
    for cause, count in (seen.causes or {}).items():
        say(_("{count} corrected: {cause}", count=count, cause=cause or _("no cause given")))


def _work(done: Work) -> str:
    return _(
        "{judged} judged, {attached} attached, {signed} signed; {acts} in all",
        judged=done.judged,
        attached=done.attached,
        signed=done.signed,
        acts=done.acts,
    )


def _aligned(lines: Iterable[tuple[str, str, str]]) -> None:
    lines = list(lines)
    width = max((len(middle) for _, middle, _ in lines), default=0)
    for first, middle, last in lines:
        say(last, lead=f"{first}  {middle:<{width}}  ".lstrip() if first else f"  {middle:<{width}}  ")
