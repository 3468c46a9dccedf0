from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from factcheck.desk import finding
from factcheck.desk.condition import condition, mend
from factcheck.desk.session import Desk, open_desk
from factcheck.store.driver import driver
from tests.factcheck.desk.conftest import ON_A_FILE
from tests.factcheck.store.tampering import tampered
from tests.newsroom import FAMILIES, add_copy, claim_on, support


@pytest.fixture
def records(database: str) -> Iterator[str]:
    """A database at rest, with an article and a source in it."""
    with open_desk(database, actor="Sari") as desk:
        add_copy(desk)
        support(desk, claim_on(desk, FAMILIES))
        assert condition(desk).sound
    yield database


def test_a_desk_that_was_worked_at_is_sound(either_desk: Desk) -> None:
    add_copy(either_desk)
    support(either_desk, claim_on(either_desk, FAMILIES))
    found = condition(either_desk)
    assert (found.sound, found.losses, found.mendable, found.remark) == (True, (), (), "")
    assert found.engine.partition(" ")[0] in ("SQLite", "postgresql")


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE blob SET packed = (SELECT packed FROM blob ORDER BY size LIMIT 1)", "isn't what was kept"),
        ("UPDATE blob SET packed = x'00'", "The original of article 1, revision 1 isn't what was kept"),
        ("UPDATE snapshot SET source_id = 99", "Row 1 of “snapshot” points to a row of “source” that isn't there"),
    ],
)
def test_what_was_lost_is_told_and_not_mended(records: str, statement: str, told: str) -> None:
    tampered(records, statement)
    with open_desk(records, actor="Sari") as desk:
        mend(desk)
        found = condition(desk)
    assert not found.sound
    assert any(told in sentence for sentence in found.losses), found.losses
    assert found.mendable == ()


OTHER_INDEX = "CREATE INDEX ix_revision_sha256 ON revision (name)"


def other_words(records: str) -> None:
    tampered(
        records,
        "UPDATE lookup SET words = 'nothing' WHERE subject = 'claim:1.1'",
        "DELETE FROM lookup WHERE subject LIKE 'source%'",
    )


def other_counts(records: str) -> None:
    tampered(
        records, "UPDATE tally SET counted = replace(counted, 'open', 'checking')", "INSERT INTO tally VALUES (99, 1, '', '')"
    )


def extra_words(records: str) -> None:
    tampered(records, "INSERT INTO lookup (subject, words) VALUES ('claim:9.9', 'ghost')")


def broken_search(records: str) -> None:
    tampered(records, "DELETE FROM lookup_index_data WHERE id > 10")


def guard_taken_off(records: str) -> None:
    with closing(driver().connect(records)) as connection:
        connection.execute("DROP TRIGGER event_frozen")
        connection.commit()


def index_taken_off(records: str) -> None:
    with closing(driver().connect(records)) as connection:
        connection.execute("DROP INDEX ix_evidence_claim_id")
        connection.commit()


def index_that_disagrees(records: str) -> None:
    with closing(driver().connect(records)) as connection:
        (right,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'ix_revision_sha256'").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'ix_revision_sha256'", (OTHER_INDEX,))
        connection.execute("PRAGMA schema_version = 9999")
        connection.commit()
    with closing(driver().connect(records)) as connection:
        connection.execute("REINDEX ix_revision_sha256")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'ix_revision_sha256'", (right,))
        connection.commit()


def leftover(records: str) -> None:
    path = Path(records)
    (path.parent / f".{path.name}.0123.part").write_text("half a copy")


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (other_words, "The search index has 2 entries"),
        (extra_words, "The search index has 1 entries"),
        (broken_search, "The search index is damaged"),
        (other_counts, "What is counted for the board is not what is there: 2 articles"),
        (guard_taken_off, "The trigger “event_frozen” is missing"),
        (index_taken_off, "The index “ix_evidence_claim_id” is missing"),
        (index_that_disagrees, "index ix_revision_sha256"),
        (leftover, "was left by a program that was killed"),
    ],
)
def test_what_can_be_made_again_is_told_and_mended(records: str, harm: object, told: str) -> None:
    assert callable(harm)
    harm(records)
    with open_desk(records, actor="Sari") as desk:
        found = condition(desk)
        assert not found.sound
        assert any(told in sentence for sentence in found.mendable), found
        assert found.losses == ()
        head = found.chain.head
        mend(desk)
        found = condition(desk)
        assert (found.sound, found.chain.head) == (True, head), found
        assert [one.kind for one in finding.find(desk, "families")] == ["article", "claim"]
        assert "source" in [one.kind for one in finding.find(desk, "shelter list")]


def test_a_servers_search_is_mended_too(either_desk: Desk) -> None:
    add_copy(either_desk)
    with either_desk.writing() as tx:
        tx.session.execute(text("DELETE FROM lookup WHERE subject = 'claim:1.1'"))
    assert "1 entries" in condition(either_desk).mendable[0]
    mend(either_desk)
    assert condition(either_desk).sound


@ON_A_FILE
def test_a_network_drive_and_an_unsound_sqlite_are_remarked_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.desk.condition.shared_drive", lambda path: "nfs4")
    monkeypatch.setattr("factcheck.desk.condition.wal_is_sound", lambda version: False)
    remark = condition(desk).remark
    assert "network drive (nfs4)" in remark
    assert "a rollback journal is used" in remark
