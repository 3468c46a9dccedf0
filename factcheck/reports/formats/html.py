"""The report as one HTML file that stands alone: no script, nothing fetched, readable on a phone, on paper and in the dark.

Jinja escapes every value; a content security policy in the page forbids everything but the page's own style, named by
its hash, so that even text that slipped through could neither run nor call out.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from factcheck.neutral import neutralise
from factcheck.reports.details import details, heading
from factcheck.reports.model import Report, percent, when
from factcheck.reports.sections import after_the_claims, before_the_text, clearance


def render(report: Report) -> str:
    """The page; its text ends with one newline."""
    cleared = list(clearance(report))
    lists = {"cleared": cleared, "before": before_the_text(report), "after": after_the_claims(report)}
    return page("report.html.j2", report=report, page=report.page, words=report.words, details=details, heading=heading, **lists)


def page(template: str, **values: object) -> str:
    """A page that stands alone, from a template beside the report's, with the style and the policy that all of them share."""
    environment = _environment()
    style = environment.get_template("report.css").render()
    policy = f"default-src 'none'; style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"
    return environment.get_template(template).render(style=Markup(style), policy=policy, **values)


def _harmless(value: object) -> object:
    return value if isinstance(value, Markup) else escape(neutralise(str(value)))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck", "reports/templates"),
        autoescape=True,
        finalize=_harmless,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(when=when, percent=percent)
    return environment
