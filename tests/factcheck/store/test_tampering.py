"""Whatever somebody changes behind the program's back is found, table by table and column by column."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Column, Date, Float, Integer, LargeBinary
from sqlmodel import SQLModel

from claims.text import Span
from claims.vocabulary import Answer, Cause, CheckOutcome, Fix, Remedy, Role, SourceKind, Status, Verdict, Way
from factcheck.desk import articles, aside, claims, clearance, publishing, replies, shaping, sources
from factcheck.desk.condition import condition
from factcheck.desk.session import Desk, open_desk
from factcheck.store import snapshots
from factcheck.store.columns import UtcTime
from factcheck.store.driver import driver
from factcheck.store.schema import OURS
from tests.factcheck.store.tampering import tampered
from tests.newsroom import CHEAP, COPY, FAMILIES, PASSPHRASE, RAIN, add_copy, claim_on, revise, span_of, support

pytestmark = pytest.mark.slow

LIVE = {
    "presence": "who is at the desk just now",
    "source_identity": "what version 0.1 kept in the clear; sealing empties it",
}
"""Tables that hold no fact of their own."""

READ_OFF = "read off words that are held fast, anew with every new copy; no verification rests on it"
SAYS_NOTHING = {
    "claim.quantities": READ_OFF,
    "claim.dates": READ_OFF,
    "claim.is_quotation": READ_OFF,
    "claim.worth": READ_OFF,
    "claim.elsewhere": "who says so at its other places, which is part of the fingerprint where there are any",
    "lookup.id": "the index's own number",
    "sealed.ciphertext": "an authenticated cipher: changed, it doesn't open any more, and says so",
    "sealing_key.wrapped": "the same",
}
"""Columns in which no change is found, each with the reason."""


def everything(desk: Desk) -> None:
    """A row of every kind."""
    sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    add_copy(desk, f"{COPY}\nOn Monday, 6 January 2022, the dam held.\n\nSCROLL TO CONTINUE\n")
    articles.set_deadline(desk, 1, desk.clock())
    articles.set_desk(desk, 1, "Metro")
    articles.set_authors(desk, 1, ["Tom"])
    shaping.create(desk, 1, [span_of(desk, "villages")])
    for view in articles.page(desk, 1).claims:
        support(desk, view.claim.id)
        claims.judge(desk, view.claim.id, Verdict.SUPPORTED)
    families = claim_on(desk, FAMILIES)
    replies.mark(desk, families, True, against="The mayor")
    claims.sign(desk, families, Role.LEAD)
    clearance.acknowledge(desk, 1, "joints")
    clearance.clear(desk, 1, override="It is late.")
    aside.set_aside(desk, 1, span_of(desk, "and"), "a joint")
    publishing.publish(desk, 1, link="https://news.example/1")
    publishing.correct(desk, 1, Remedy.CORRECTION, wrong="62", right="64", cause=Cause.SOURCE_WRONG, claim=families)
    replies.ask(desk, families, "The mayor", Way.CALL, answer=Answer.ANSWERED, words="No.")
    claims.record_fix(desk, families, Fix.STET, reason="I was there.", by="Ratna")
    claims.note(desk, families, "Ask the nurse.")
    confided = {"kind": SourceKind.PHONE, "text": "Yes.", "confidential": True, "contact": "62 811", "at": "minute 2"}
    sources.attach(desk, families, name="Wulan", **confided)  # type: ignore[arg-type]
    sources.rest_on(desk, 1, Span(0, 4))
    claims.move(desk, claim_on(desk, RAIN), Status.QUERY, reason="Which?", asked_of="Tom")
    revise(desk, articles.page(desk, 1).text.replace("the market", "the old market"))
    with desk.writing() as tx:
        snapshots.add_check(tx, 1, CheckOutcome.UNCHANGED, note="seen")
        tx.log("look", "source:1", 1)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "desk.db"
    with open_desk(str(path), actor="Sari") as desk:
        everything(desk)
        assert condition(desk).sound
    return path


def found(path: Path, *statements: str) -> bool:
    """Whether somebody who looks the database over is told that something is wrong."""
    tampered(str(path), *statements)
    with open_desk(str(path), actor="Sari") as desk:
        return not condition(desk).sound


def other(column: Column[Any]) -> str:
    """What stands in a column instead, as SQL."""
    name = f'"{column.name}"'
    if isinstance(column.type, Boolean):
        return f"NOT coalesce({name}, 0)"
    if isinstance(column.type, Integer | Float):
        return f"coalesce({name}, 0) + 1000"
    if isinstance(column.type, LargeBinary):
        return f"CAST('0' || coalesce({name}, '') AS BLOB)"
    if isinstance(column.type, UtcTime):
        return "'2021-02-03T04:05:06.000000+00:00'"
    if isinstance(column.type, JSON):
        more = f"CASE WHEN {name} LIKE '[_%_]' THEN '[[0, 1], ' || substr({name}, 2) ELSE '[[0, 1]]' END"
        nothing = "'[]'" if column.name in ("quantities", "dates") else more
        changed = f"replace(replace(replace({name}, ': \"', ': \"x'), ': 1', ': 3'), ': 2', ': 4')"
        objects = f"""WHEN {name} = '{{}}' THEN '{{"x": "y"}}' WHEN {name} LIKE '{{%' THEN {changed}"""
        return f"CASE {objects} ELSE {nothing} END"
    if isinstance(column.type, Date):
        return "'2021-02-03'"
    return f"coalesce({name}, '') || 'x'"


def columns() -> Iterator[tuple[str, Column[Any]]]:
    for table in SQLModel.metadata.sorted_tables:
        if table.name in OURS - LIVE.keys():
            yield from ((f"{table.name}.{column.name}", column) for column in table.columns)


def test_a_change_in_any_column_is_found(template: Path, tmp_path: Path) -> None:
    unseen = []
    for name, column in columns():
        path = shutil.copy(template, tmp_path / "desk.db")
        table = f'"{column.table.name}"'  # type: ignore[union-attr]
        with closing(driver().connect(path)) as connection:
            (row,) = connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()
        assert row is not None, f"no row of {table} to change"
        if not found(path, f'UPDATE {table} SET "{column.name}" = {other(column)} WHERE rowid = {row}'):
            unseen.append(name)
    assert sorted(unseen) == sorted(SAYS_NOTHING)


def test_a_row_that_was_taken_out_of_any_table_is_found(template: Path, tmp_path: Path) -> None:
    for table in sorted(OURS - LIVE.keys()):
        path = shutil.copy(template, tmp_path / "desk.db")
        assert found(path, f'DELETE FROM "{table}" WHERE rowid = (SELECT min(rowid) FROM "{table}")') or table == "event", table
