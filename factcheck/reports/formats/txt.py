"""The report as plain text of at most 80 columns: for a terminal, a mail, a printer."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from factcheck.neutral import on_one_line
from factcheck.reports.details import note
from factcheck.reports.model import Report, percent, when
from factcheck.reports.sections import Section, after_the_claims, before_the_text

WIDTH = 80


def render(report: Report) -> str:
    """The report; its text ends with one newline."""
    first, last = map(_told, before_the_text(report)), map(_told, after_the_claims(report))
    sections = (
        _head(report),
        _in_the_way(report),
        *first,
        _claims(report),
        *last,
        _uncovered(report),
        *_rest(report),
        _record(report),
    )
    return "\n\n".join("\n".join(section) for section in sections) + "\n"


def _head(report: Report) -> list[str]:
    page, words = report.page, report.words
    done = f"{page.progress.done} {words.of_claims} {page.progress.total} ({percent(page.progress.share)})"
    about = [f"{words.revision} {page.article.revision}"]
    if page.article.deadline:
        about.append(f"{words.deadline} {when(page.article.deadline)}")
    about.append(f"{words.made} {when(report.made)}")
    counts = " · ".join(f"{report.label(status)} {count}" for status, count in report.counts)
    title = wrapped(page.article.title)
    return [
        *title,
        "=" * max(map(len, title), default=0),
        *wrapped(report.verdict_line),
        *wrapped(" · ".join(about)),
        done,
        *wrapped(counts),
    ]


def _in_the_way(report: Report) -> list[str]:
    words = report.words
    return [*heading(words.blocking), *(listed(report.blocking) or [words.nothing_blocks])]


def _claims(report: Report) -> list[str]:
    lines = heading(report.words.claims)
    for view in report.page.claims:
        first, *rest = note(report, view)
        place = report.claim_place(view)
        lines += [*wrapped(f"{first} · {place}" if place else first), *(one for line in rest for one in wrapped(line, "    "))]
    return lines if report.page.claims else [*lines, report.words.no_claims]


def _told(section: Section) -> list[str]:
    lines = (": ".join(part for part in (", ".join(entry.claims), entry.text) if part) for entry in section.entries)
    return [*heading(section.title), *listed(lines)]


def _uncovered(report: Report) -> list[str]:
    words, cover = report.words, report.page.coverage
    shares = f"{words.coverage}: {words.words} {percent(cover.words)}, {words.numbers} {percent(cover.numbers)}"
    found = [f"{one.place}: “{one.text}”" for one in report.uncovered]
    return [*heading(words.uncovered), shares, *(listed(found) or [words.nothing_uncovered])]


def _rest(report: Report) -> Iterator[list[str]]:
    words = report.words
    if report.set_aside:
        yield [*heading(words.set_aside), *listed(f"{one.place}: “{one.text}” ({one.note})" for one in report.set_aside)]
    if report.history:
        yield [*heading(words.history), *listed(f"{when(at)} {told}" for at, told in report.history)]


def _record(report: Report) -> list[str]:
    words, page = report.words, report.page
    record = [f"{words.policy}: {page.policy}", f"{words.text_hash}:", report.sha256, f"{words.head}:", page.head]
    return [*heading(words.record), *(one for line in record for one in wrapped(line))]


def heading(text: str) -> list[str]:
    """``text`` with a line below it."""
    return [text, "-" * len(text)]


def listed(lines: Iterable[str]) -> list[str]:
    """Each of ``lines`` after a dash."""
    return [one for line in lines for one in wrapped(line, "  ", first="- ")]


def wrapped(text: str, indent: str = "", first: str | None = None) -> list[str]:
    """``text`` in lines of at most ``WIDTH``, made harmless; the first begins with ``first``, the others with ``indent``."""
    lead = indent if first is None else first
    return textwrap.wrap(on_one_line(text), WIDTH, initial_indent=lead, subsequent_indent=indent) or [""]
