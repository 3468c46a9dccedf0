from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.vocabulary import Status, Verdict
from factcheck.desk import claims, history, shaping
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import BadInput
from factcheck.store.chain import GENESIS, Entry, canonical, entry_hash, walk
from tests.factcheck.store.tampering import tampered
from tests.newsroom import COPY, FAMILIES, RAIN, add_copy, checked, claim_on, revise, support

names = st.text(max_size=8)
objects = st.dictionaries(names, st.one_of(names, st.integers(), st.booleans(), st.none()), max_size=3)


def linked(drafts: Sequence[tuple[str, str, dict[str, object], dict[str, object]]]) -> list[Entry]:
    entries: list[Entry] = []
    head = GENESIS
    for number, (actor, verb, before, after) in enumerate(drafts, start=1):
        draft = Entry(
            number,
            number,
            "2026-03-02T08:00:00.000000+00:00",
            actor,
            verb,
            "claim:1.1",
            1,
            canonical(before),
            canonical(after),
            head,
            "",
        )
        entries.append(draft._replace(hash=entry_hash(draft)))
        head = entries[-1].hash
    return entries


chains = st.lists(st.tuples(names, names, objects, objects), min_size=2, max_size=6).map(linked)


@given(chains)
@settings(max_examples=50, deadline=None)
def test_a_chain_as_it_was_written_is_whole(entries: list[Entry]) -> None:
    found = walk(entries)
    assert (found.entries, found.head, found.broken) == (len(entries), entries[-1].hash, None)


@given(entries=chains, data=st.data())
@settings(max_examples=100, deadline=None)
def test_any_changed_field_breaks_the_chain_at_its_entry(entries: list[Entry], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(entries) - 1))
    field = data.draw(st.sampled_from(["act", "at", "actor", "verb", "subject", "article", "before", "after", "hash"]))
    value = getattr(entries[place], field)
    other = 99 if isinstance(value, int) else value + "x"
    tampered = [*entries[:place], entries[place]._replace(**{field: other}), *entries[place + 1 :]]
    assert walk(tampered).broken == place + 1
    assert "changed" in walk(tampered).why


@given(entries=chains, data=st.data())
@settings(max_examples=50, deadline=None)
def test_an_entry_that_was_cut_out_is_named(entries: list[Entry], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(entries) - 2))
    found = walk([*entries[:place], *entries[place + 1 :]])
    assert (found.broken, found.entries) == (place + 2, place)
    assert f"entry {place + 1} is missing" in found.why


@given(entries=chains)
@settings(max_examples=50, deadline=None)
def test_an_entry_that_was_replaced_with_a_hash_of_its_own_breaks_the_next(entries: list[Entry]) -> None:
    forged = entries[0]._replace(actor=entries[0].actor + "x", hash="")
    forged = forged._replace(hash=entry_hash(forged))
    found = walk([forged, *entries[1:]])
    assert found.broken == 2
    assert "follow" in found.why


@pytest.fixture
def records(database: str) -> str:
    """A database with a few entries."""
    with open_desk(database, actor="Sari") as desk:
        add_copy(desk)
        for status in (Status.CHECKING, Status.OPEN, Status.CHECKING):
            claims.move(desk, claim_on(desk, FAMILIES), status)
    return database


@pytest.mark.parametrize(
    ("statements", "broken", "why"),
    [
        (["UPDATE event SET actor = 'Budi' WHERE number = 2"], 2, "changed"),
        (["""UPDATE event SET after = replace(after, 'checking', 'query') WHERE number = 2"""], 2, "changed"),
        (["DELETE FROM event WHERE number = 3"], 4, "entry 3 is missing"),
        (
            [
                "UPDATE event SET number = 10 WHERE number = 2",
                "UPDATE event SET number = 2 WHERE number = 3",
                "UPDATE event SET number = 3 WHERE number = 10",
            ],
            2,
            "changed",
        ),
    ],
)
def test_verify_names_the_first_entry_that_was_tampered_with(records: str, statements: list[str], broken: int, why: str) -> None:
    tampered(records, *statements)
    with open_desk(records, actor="Sari") as desk:
        report = history.verify(desk)
    assert (report.whole, report.broken) == (False, broken)
    assert why in report.why


_SIGNED = (
    "INSERT INTO sign_off (claim_id, role, by, at, fingerprint) SELECT id, 'lead', 'Budi', '', fingerprint FROM claim LIMIT 1"
)
_MARKED = "INSERT INTO set_aside SELECT 99, 1, 7, 0, 5, 'forged', 'Budi', '', 0"
_ATTACHED = "INSERT INTO evidence SELECT 99, claim_id, source_id, NULL, stance, NULL, NULL, '', '', '', by, at, 0 FROM evidence"


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE claim SET status = 'checked', verdict = 'supported' WHERE number = 1", "Claim 1.1: its status is checked"),
        ("UPDATE claim SET reason = 'seen' WHERE number = 1", "its reason is seen, and by the audit trail nothing"),
        ("UPDATE claim SET version = 9 WHERE number = 2", "Claim 1.2 is at version 9"),
        ("UPDATE claim SET dropped = 1 WHERE number = 2", "Claim 1.2: its dropped is True"),
        ("DELETE FROM anchor WHERE claim_id = 3; DELETE FROM claim WHERE id = 3", "Claim 1.3 is in the audit trail, and not"),
        ("UPDATE claim SET number = 77 WHERE number = 3", "Claim 1.77 is in the database, and no entry made it"),
        (_SIGNED, "its sign offs is"),
        (_ATTACHED, "Evidence 99 is in the database, and no entry made it"),
        ("UPDATE evidence SET stance = 'contradicts'", "Evidence 1: its stance is contradicts"),
        ("UPDATE evidence SET by = 'Budi'", "Evidence 1 is by Budi, and its entry by Sari"),
        ("DELETE FROM evidence", "Evidence 1 is in the audit trail, and not in the database"),
        (_MARKED, "Set aside 99 is in the database"),
        ("UPDATE revision SET text = replace(text, '62', '64')", "Revision 1 of article 1 has another text"),
        ("UPDATE article SET title = 'Sun'", "Article 1: its title is Sun"),
        ("UPDATE claim SET wording = 'Officials counted 64 families' WHERE number = 2", "their wordings aren't those that came"),
        ("UPDATE claim SET adverse = 1 WHERE number = 2", "its adverse is True"),
        ("UPDATE anchor SET start = start + 1 WHERE claim_id = 2 AND part = 'words'", "Claim 1.2 lies on other words"),
        ("UPDATE anchor SET exact = 'Officials' WHERE claim_id = 2", "Claim 1.2 lies on other words"),
        ("UPDATE claim SET fingerprint = '00' WHERE number = 2", "Claim 1.2: its fingerprint isn't that of its words"),
        ("DELETE FROM anchor WHERE claim_id = 2 AND part = 'words'", "Claim 1.2: its fingerprint isn't that of its words"),
        ("UPDATE evidence SET claim_id = 1", "Evidence 1: its claim is 1.1, and by the audit trail"),
        ("UPDATE evidence SET at = '2020'", "Evidence 1 is of 2020, and its entry of"),
        ("UPDATE source SET tier = 'tertiary'", "Source 1: its tier is tertiary, and by the audit trail primary"),
        ("UPDATE source SET name = 'Nobody'", "Source 1: its name is Nobody"),
        ("UPDATE snapshot SET sha256 = (SELECT original FROM revision)", "Evidence 1: its sha256 is"),
    ],
)
def test_verify_names_a_row_that_no_entry_explains(records: str, statement: str, told: str) -> None:
    with open_desk(records, actor="Sari") as desk:
        support(desk, claim_on(desk, FAMILIES))
        assert history.verify(desk).whole
    tampered(records, *statement.split("; "))
    with open_desk(records, actor="Sari") as desk:
        report = history.verify(desk)
    assert report.broken is None
    assert not report.whole
    assert any(told in sentence for sentence in report.unexplained), report.unexplained


def test_verify_names_a_sign_off_that_is_for_other_words(records: str) -> None:
    with open_desk(records, actor="Sari") as desk:
        claims.judge(desk, checked(desk, RAIN).claim.id, Verdict.SUPPORTED)
        assert history.verify(desk).whole
    tampered(records, "UPDATE sign_off SET fingerprint = '00'")
    with open_desk(records, actor="Sari") as desk:
        assert "the sign-off by Sari is for other words" in history.verify(desk).unexplained[0]


def test_a_wording_that_somebody_changed_on_record_is_explained(records: str) -> None:
    with open_desk(records, actor="Sari") as desk:
        shaping.reword(desk, claim_on(desk, RAIN), "Rain fell on fourteen villages")
        revise(desk, COPY.replace("62 families", "620 families") + "\nThe dam held, said 3 engineers.\n")
        assert history.verify(desk).whole


def test_only_a_head_that_was_kept_outside_shows_that_the_end_was_cut_off(records: str) -> None:
    with open_desk(records, actor="Sari") as desk:
        head = history.verify(desk).head
        claims.move(desk, claim_on(desk, FAMILIES), Status.OPEN)
        assert (history.verify(desk, head).since, history.verify(desk, head[:12]).cut) == (1, False)
        later = history.verify(desk).head
        for nonsense in ("", "62", "x" * 20, head + "0"):
            with pytest.raises(BadInput):
                history.verify(desk, nonsense)
    tampered(
        records,
        "DELETE FROM event WHERE number = (SELECT max(number) FROM event)",
        "UPDATE claim SET status = 'checking', version = version - 1 WHERE status = 'open' AND version > 1",
    )
    with open_desk(records, actor="Sari") as desk:
        assert history.verify(desk).whole
        assert history.verify(desk, head).since == 0
        report = history.verify(desk, later)
    assert (report.whole, report.cut, report.broken) == (False, True, None)


@pytest.mark.parametrize("table", ["event", "revision", "blob", "anchor"])
def test_the_database_itself_refuses_to_rewrite_what_was_recorded(records: str, table: str) -> None:
    with closing(sqlite3.connect(records)) as connection:
        column = connection.execute(f"PRAGMA table_info({table})").fetchall()[1][1]
        for statement in (f"DELETE FROM {table}", f'UPDATE {table} SET "{column}" = "{column}"'):
            with pytest.raises(sqlite3.IntegrityError, match="never deleted or rewritten"):
                connection.execute(statement)


def test_postgresql_refuses_it_too(new_postgres_database: Callable[[], str]) -> None:
    import psycopg

    url = new_postgres_database()
    with open_desk(url, actor="Sari") as desk:
        add_copy(desk)
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in (
            "DELETE FROM claim",
            "TRUNCATE event",
            "UPDATE event SET actor = 'Budi'",
            "UPDATE revision SET text = ''",
        ):
            with pytest.raises(psycopg.errors.RaiseException, match="never deleted or rewritten"):
                connection.execute(statement)


def test_hostile_words_go_through_the_chain_unharmed(desk: Desk) -> None:
    add_copy(desk)
    reason = "\u202e“62” \x1b[31m 👩🏽\u200d🚒 '; DROP TABLE event; -- \\"
    claims.move(desk, claim_on(desk, FAMILIES), Status.QUERY, reason=reason)
    assert history.events(desk)[-1].after["reason"] == reason
    assert history.verify(desk).whole
