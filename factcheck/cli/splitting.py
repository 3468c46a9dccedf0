"""Splitting without storing: what the house would propose for a text."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, BinaryIO

import typer

import claims
from claims.model import Coverage, Discrepancy, Proposal, ProposedClaim
from claims.phrase import phrase, sentence_of
from claims.text import Span
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, document, say
from factcheck.cli.session import AsJson
from factcheck.cli.words import path_of
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext
from factcheck.reports.places import Places
from factcheck.reports.shapes import Json, proposal, proposed
from sources.errors import ExtractionRefused, told_by_the_system
from sources.model import Extraction

_HINT = phrase("A line is {example}.", example='{"id": …, "text": "…", "lang": "id"}')


def split(
    file: Annotated[str | None, typer.Argument(metavar="[FILE|-]", help="A text; - reads standard input.")] = None,
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Its language; else it is detected.")] = None,
    as_json: AsJson = False,
    as_lines: Annotated[bool, typer.Option("--jsonl", help='{"id","text","lang"} lines in, a line of JSON each out.')] = False,
) -> None:
    """Propose the claims of a text; nothing is stored."""
    if as_lines:
        _split_lines(file, language)
        return
    if file is None:
        raise BadInput(phrase("No text to split."), phrase("Name a file, or - for standard input."))
    extraction = _text_of(file)
    text = extraction.text
    value = claims.split(text, language)
    found = claims.find_discrepancies(text, value.language)
    covered = claims.measure_coverage(text, _ground(value))
    if as_json:
        document(proposal(text, value, found, covered))
    else:
        _show(text, value, found, covered)
        for remark in (*extraction.remarks, *value.notes):
            say(remark, lead=layout.head(_("Remark")))
        say(_("Nothing was stored."), style=DIM)


def _ground(value: Proposal) -> list[Span]:
    """Every stretch that a claim covers, or that was set aside."""
    return [place for claim in value.claims for place in claim.spans] + [words.span for words in value.set_aside]


def _text_of(file: str) -> Extraction:
    """A file's text as it would be stored, with what there is to remark on it."""
    from factcheck.desk import intake
    from sources.extract import extract

    data, name = intake.read(path_of(file))
    try:
        return extract(data, name)
    except ExtractionRefused as error:
        raise BadInput(sentence_of(error)) from error


def _split_lines(file: str | None, language: str | None) -> None:
    with _stream(file) as lines:
        for number, name, text, lang in _texts(lines):
            try:
                value = claims.split(text, lang or language)
                found = claims.find_discrepancies(text, value.language)
            except RecursionError as error:
                raise BadInput(phrase("Line {number} is nested too deeply to be split.", number=number)) from error
            document({"id": name, **proposed(text, value, found)}, one_line=True)


@contextmanager
def _stream(file: str | None) -> Iterator[BinaryIO]:
    path = path_of(file or "-")
    if path is None:
        yield sys.stdin.buffer
        return
    try:
        with path.open("rb") as lines:
            yield lines
    except OSError as error:
        raise BadInput(phrase("“{path}” can't be read: {reason}.", path=path, reason=told_by_the_system(error))) from error


def _texts(lines: BinaryIO) -> Iterator[tuple[int, Json, str, str | None]]:
    """The number, id, text and language of every line that isn't blank. Lines end with a newline and nothing else."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadInput(phrase("Line {number} is no JSON in UTF-8.", number=number), _HINT) from error
        text = row.get("text") if isinstance(row, dict) else None
        if not isinstance(text, str):
            raise BadInput(phrase("Line {number} has no “text”.", number=number), _HINT)
        lang = row.get("lang")
        if lang is not None and not isinstance(lang, str):
            raise BadInput(phrase("Line {number} has a “lang” that is no text.", number=number))
        yield number, row.get("id"), text, lang or None


def _show(text: str, value: Proposal, found: list[Discrepancy], covered: Coverage) -> None:
    places = Places(text)
    sentences = ngettext("{count} sentence", "{count} sentences", len(value.sentences))
    facts = [layout.language_name(value.language), sentences, layout.claims(len(value.claims))]
    say(layout.joined(facts), style=BOLD)
    say()
    for number, claim in enumerate(value.claims, start=1):
        _show_claim(claim, number, places)
    say()
    layout.set_aside_lines(text, value.set_aside)
    layout.coverage_lines(text, covered)
    layout.discrepancy_lines(text, found)


def _show_claim(claim: ProposedClaim, number: int, places: Places) -> None:
    lead = f"{number:>3}  "
    said = layout.speaker(claim.attribution) if claim.attribution else ""
    kind = _("quotation") if claim.is_quotation else ""
    numbers = [layout.quantity(found) for found in claim.quantities]
    where = _("line {number}", number=places.of(claim.spans[0]).line) if claim.spans else ""
    say(claim.wording, lead=lead, lead_style=BOLD)
    say(layout.joined([said, kind, *numbers, where, _("worth {share:.2f}", share=claim.worth)]), indent=len(lead), style=DIM)
