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
from claims.text import Span
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, document, say
from factcheck.cli.session import AsJson
from factcheck.cli.words import path_of
from factcheck.errors import BadInput
from factcheck.reports.places import Places
from factcheck.reports.shapes import Json, proposal, proposed
from sources.errors import ExtractionRefused
from sources.model import Extraction


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
        raise BadInput("No text to split.", "Name a file, or - for standard input.")
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
            say(remark, lead="Remark        ")
        say("Nothing was stored.", style=DIM)


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
        raise BadInput(str(error)) from error


def _split_lines(file: str | None, language: str | None) -> None:
    with _stream(file) as lines:
        for number, name, text, lang in _texts(lines):
            try:
                value = claims.split(text, lang or language)
                found = claims.find_discrepancies(text, value.language)
            except RecursionError as error:
                raise BadInput(f"Line {number} is nested too deeply to be split.") from error
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
        raise BadInput(f"“{path}” can't be read: {(error.strerror or str(error)).lower()}.") from error


def _texts(lines: BinaryIO) -> Iterator[tuple[int, Json, str, str | None]]:
    """The number, id, text and language of every line that isn't blank. Lines end with a newline and nothing else."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadInput(f"Line {number} is no JSON in UTF-8.", 'A line is {"id": …, "text": "…", "lang": "id"}.') from error
        text = row.get("text") if isinstance(row, dict) else None
        if not isinstance(text, str):
            raise BadInput(f"Line {number} has no “text”.", 'A line is {"id": …, "text": "…", "lang": "id"}.')
        lang = row.get("lang")
        if lang is not None and not isinstance(lang, str):
            raise BadInput(f"Line {number} has a “lang” that is no text.")
        yield number, row.get("id"), text, lang or None


def _show(text: str, value: Proposal, found: list[Discrepancy], covered: Coverage) -> None:
    places = Places(text)
    name = layout.LANGUAGES.get(value.language, value.language)
    counts = [layout.counted(len(value.sentences), "sentence"), layout.counted(len(value.claims), "claim")]
    say(layout.joined([name, *counts]), style=BOLD)
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
    kind = "quotation" if claim.is_quotation else ""
    numbers = [layout.quantity(found) for found in claim.quantities]
    where = f"line {places.of(claim.spans[0]).line}" if claim.spans else ""
    say(claim.wording, lead=lead, lead_style=BOLD)
    say(layout.joined([said, kind, *numbers, where, f"worth {claim.worth:.2f}"]), indent=len(lead), style=DIM)
