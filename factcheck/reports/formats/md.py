"""The report as Markdown: readable as it is, and in anything that renders CommonMark or GitHub's dialect of it.

Every value goes through ``escape`` on its way into the template, without being asked to: outside text can't become
a heading, a link, an image, HTML, a table or mathematics.
"""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from factcheck.neutral import on_one_line
from factcheck.reports.details import details
from factcheck.reports.model import Report, percent, when
from factcheck.reports.sections import after_the_claims, before_the_text

_ACTIVE = re.compile(r"[\\`*_\[\]<>&|~$@{}]")
# What is turned into a link without being asked: a scheme, and what looks like a host, with or without www.
_AUTOLINK = re.compile(r"(?<=[A-Za-z]):(?=\S)|(?<=\w)\.(?=[^\W\d_]{2})")
# What begins a block when it stands first: a heading, a list, a rule, an underline.
_BLOCK = re.compile(r"#{1,6}(?=\s|$)|[+-](?=[\s+-]|$)|=+$|\d{1,9}[.)](?=\s|$)")

# What ends a heading without being part of it.
_CLOSING = re.compile(r"(?<![#\\])#+$")


def escape(value: object) -> str:
    """``value`` as Markdown that reads as exactly that text, on one line."""
    text = _AUTOLINK.sub(_backslashed, _ACTIVE.sub(_backslashed, on_one_line(str(value))))
    text = _CLOSING.sub(_backslashed, text)
    block = _BLOCK.match(text)
    return text if block is None else f"{text[: block.end() - 1]}\\{text[block.end() - 1 :]}"


def _backslashed(match: re.Match[str]) -> str:
    return "\\" + match.group()


def render(report: Report) -> str:
    """The report; its text ends with one newline."""
    template = _environment().get_template("report.md.j2")
    lists = {"before": before_the_text(report), "after": after_the_claims(report)}
    told = template.render(report=report, page=report.page, words=report.words, details=details, **lists)
    return told.strip("\n") + "\n"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck", "reports/templates"),
        autoescape=False,  # `finalize` escapes every value for Markdown, which HTML's escaping is not
        finalize=escape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(when=when, percent=percent)
    return environment
