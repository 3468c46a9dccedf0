from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import text

from claims.vocabulary import Status
from factcheck.desk import articles, claims, finding, history, keeping, presence, sources
from factcheck.desk.session import Desk, open_desk
from factcheck.desk.views import ArticlePage
from factcheck.errors import BadInput, DatabaseBusy, DatabaseRefused, FactcheckError, Refused
from factcheck.store import driver
from tests.conftest import SteppingClock
from tests.factcheck.desk.conftest import ON_A_FILE
from tests.factcheck.store import first_version
from tests.factcheck.store.tampering import tampered
from tests.newsroom import FAMILIES, RAIN, add_copy, checked, claim_on, support


def furnished(desk: Desk) -> ArticlePage:
    """An article with evidence, a query, and two sources of which the first is a copy of the second."""
    add_copy(desk)
    checked(desk, FAMILIES)
    support(desk, claim_on(desk, RAIN), origin="Kantor Berita Utara")
    sources.set_same_as(desk, 1, 2)
    claims.move(desk, claim_on(desk, RAIN), Status.QUERY, reason="“14”, \u202e or 41?\n")
    return articles.page(desk, 1)


def test_a_backup_of_either_kind_is_a_file_that_holds_everything(either_desk: Desk, tmp_path: Path) -> None:
    page = furnished(either_desk)
    made = keeping.back_up(either_desk, tmp_path / "kept.db")
    assert (made.chain.whole, made.chain.head) == (True, history.head(either_desk))
    assert made.size == Path(made.path).stat().st_size
    assert stat.S_IMODE(Path(made.path).stat().st_mode) == 0o600
    with open_desk(made.path, actor="Sari") as copy:
        assert articles.page(copy, 1) == page
        assert history.events(copy) == history.events(either_desk)
        assert finding.find(copy, "villages") == finding.find(either_desk, "villages") != []


def test_a_backup_is_restored_into_either_kind_and_work_goes_on(either_database: str, tmp_path: Path) -> None:
    with open_desk(str(tmp_path / "elsewhere.db"), actor="Sari") as desk:
        page = furnished(desk)
        made = keeping.back_up(desk, tmp_path / "kept.db")
    done = keeping.restore(either_database, tmp_path / "kept.db", actor="Rina")
    assert (done.chain.head, done.kept) == (made.chain.head, "")
    with open_desk(either_database, actor="Budi") as restored:
        assert articles.page(restored, 1).claims == page.claims
        last = history.events(restored)[-1]
        assert (last.verb, last.actor, last.after["head"], last.hash) == ("restore", "Rina", made.chain.head, done.head)
        add_copy(restored)
        support(restored, claim_on(restored, FAMILIES, 2))
        assert claims.move(restored, claim_on(restored, FAMILIES, 2), Status.CHECKING).claim.version == 2
        report = history.verify(restored, made.chain.head)
        assert (report.whole, report.since) == (True, 4)


def test_a_server_is_only_restored_into_while_nothing_is_in_it(
    desk: Desk, new_postgres_database: Callable[[], str], tmp_path: Path
) -> None:
    add_copy(desk)
    keeping.back_up(desk, tmp_path / "kept.db")
    server = new_postgres_database()
    keeping.restore(server, tmp_path / "kept.db", actor="Sari")
    with open_desk(server, actor="Sari") as restored, restored.reading() as tx:
        counted = text("SELECT relname FROM pg_class WHERE relname IN ('claim', 'event') AND reltuples > 0 ORDER BY 1")
        assert tx.session.connection().execute(counted).scalars().all() == ["claim", "event"]  # its planner knows them
    with pytest.raises(DatabaseRefused, match="entries in this database already"):
        keeping.restore(server, tmp_path / "kept.db", actor="Sari")


@ON_A_FILE
def test_a_backup_is_of_one_moment_while_others_write(desk: Desk, tmp_path: Path) -> None:
    add_copy(desk)
    over = False

    def write() -> None:
        with open_desk(desk.database, actor="Budi") as other:
            while not over:
                for status in (Status.CHECKING, Status.OPEN):
                    claims.move(other, "1.1", status)

    writer = Thread(target=write)
    writer.start()
    try:
        made = [keeping.back_up(desk, tmp_path / f"kept {n}.db") for n in range(4)]
    finally:
        over = True
        writer.join()
    assert all(one.chain.whole for one in made)
    assert [history.verify(desk, one.chain.head).cut for one in made] == [False] * 4


@ON_A_FILE
def test_a_backup_goes_over_no_file_unless_it_is_told_to(desk: Desk, tmp_path: Path) -> None:
    add_copy(desk)
    there = tmp_path / "kept.db"
    there.write_text("notes")
    with pytest.raises(BadInput, match="there already"):
        keeping.back_up(desk, there)
    assert there.read_text() == "notes"
    assert keeping.back_up(desk, there, force=True).chain.whole
    with pytest.raises(BadInput, match="the database itself"):
        keeping.back_up(desk, Path(desk.database), force=True)
    for nowhere in (tmp_path, tmp_path / "no such folder" / "kept.db"):
        with pytest.raises(BadInput):
            keeping.back_up(desk, nowhere, force=True)
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.startswith("newsroom.db-")) == [
        "kept.db",
        "newsroom.db",
    ]


@pytest.fixture
def kept(database: str, clock: SteppingClock, tmp_path: Path) -> Path:
    """A backup of a newsroom of which more was written afterwards, and that is closed."""
    with open_desk(database, actor="Sari", clock=clock) as desk:
        add_copy(desk)
        keeping.back_up(desk, tmp_path / "kept.db")
        claims.move(desk, claim_on(desk, FAMILIES), Status.CHECKING)
    return tmp_path / "kept.db"


def test_the_file_that_a_backup_takes_the_place_of_is_kept_beside_it(database: str, kept: Path) -> None:
    before = kept.read_bytes()
    done = keeping.restore(database, kept, actor="Rina")
    assert done.replaced == 2
    assert kept.read_bytes() == before
    with open_desk(database, actor="Sari") as restored, open_desk(done.kept, actor="Sari") as old:
        assert claims.find(restored, claim_on(restored, FAMILIES)).claim.status is Status.OPEN
        assert claims.find(old, claim_on(old, FAMILIES)).claim.status is Status.CHECKING
        assert history.events(restored)[-1].before["entries"] == 2
        assert history.verify(restored).whole
        assert history.verify(restored, history.head(old)).cut
    assert keeping.restore(database, kept, actor="Rina").kept != done.kept


def test_nothing_is_restored_over_a_database_that_somebody_has_open(database: str, kept: Path) -> None:
    with open_desk(database, actor="Budi") as other:
        assert len(articles.board(other)) == 1
        with pytest.raises(DatabaseBusy, match="open in another program"):
            keeping.restore(database, kept, actor="Rina")
        claims.move(other, claim_on(other, FAMILIES), Status.OPEN)
        assert len(history.events(other)) == 3
    assert not list(kept.parent.glob("*replaced*"))


@pytest.fixture
def rollback_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.store.sqlite_file.wal_is_sound", lambda version: False)


def test_who_gave_a_sign_of_life_is_waited_for_where_an_open_file_cannot_be_seen(
    rollback_journal: None, database: str, kept: Path
) -> None:
    with open_desk(database, actor="Budi") as other:
        presence.tell(other, "his seat")
        with pytest.raises(DatabaseBusy, match="open at Budi's desk"):
            keeping.restore(database, kept, actor="Rina")
        presence.leave(other, "his seat")
        keeping.restore(database, kept, actor="Rina")
        with pytest.raises(DatabaseBusy, match="another file than the one that was opened"):
            claims.move(other, claim_on(other, FAMILIES), Status.OPEN)
    with open_desk(database, actor="Budi") as other:
        assert [event.verb for event in history.events(other)] == ["import", "restore"]


def left_as_it_was(database: str, backup: Path, error: type[FactcheckError], why: str) -> None:
    before, content = Path(database).read_bytes(), backup.read_bytes()
    files = sorted(backup.parent.iterdir())
    with pytest.raises(error, match=why) as refusal:
        keeping.restore(database, backup, actor="Rina")
    assert "\n" not in str(refusal.value)
    assert ".part" not in str(refusal.value)
    assert (Path(database).read_bytes(), backup.read_bytes()) == (before, content)
    assert sorted(backup.parent.iterdir()) == files


def test_what_is_no_sound_backup_is_refused_and_everything_left_as_it_was(database: str, kept: Path) -> None:
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-8192])
    left_as_it_was(database, kept, DatabaseRefused, "is damaged")
    kept.write_bytes(whole[:20480] + b"\xa5" * 4096 + whole[24576:])
    left_as_it_was(database, kept, DatabaseRefused, "is damaged")
    for content, why in ((b"words\n" * 99, "is no database"), (b"", "There is nothing in")):
        kept.write_bytes(content)
        left_as_it_was(database, kept, DatabaseRefused, why)
    kept.write_bytes(whole)
    with closing(driver.driver().connect(kept)) as connection:
        connection.execute("UPDATE factcheck_schema SET version_num = '9999'")
        connection.commit()
    left_as_it_was(database, kept, DatabaseRefused, "newer Factcheck")
    with pytest.raises(BadInput, match="There is no file"):
        keeping.restore(database, kept.with_name("missing.db"), actor="Rina")
    with pytest.raises(BadInput, match="is the database itself"):
        keeping.restore(database, Path(database), actor="Rina")


def test_a_backup_that_was_tampered_with_is_restored_only_when_it_is_told_to(database: str, kept: Path) -> None:
    tampered(str(kept), "UPDATE article SET title = 'Sun'")
    left_as_it_was(database, kept, Refused, "Article 1: its title is Sun")
    assert not keeping.restore(database, kept, actor="Rina", force=True).chain.whole
    with open_desk(database, actor="Sari") as desk:
        assert articles.page(desk, 1).article.title == "Sun"


def test_a_damaged_database_gives_its_place_to_a_backup_with_all_that_lay_beside_it(database: str, kept: Path) -> None:
    with open_desk(database, actor="Budi") as other:
        claims.move(other, claim_on(other, FAMILIES), Status.OPEN)
        for suffix in ("", "-wal"):
            shutil.copy(f"{database}{suffix}", kept.with_name(f"crashed.db{suffix}"))
    crashed = kept.with_name("crashed.db")
    content = bytearray(crashed.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    crashed.write_bytes(content)
    done = keeping.restore(str(crashed), kept, actor="Rina")
    assert Path(done.kept).read_bytes()[4096:] == bytes(content[4096:])
    with open_desk(str(crashed), actor="Sari") as desk:
        assert history.verify(desk).whole
        assert claims.find(desk, claim_on(desk, FAMILIES)).claim.version == 1


def test_what_a_killed_program_left_is_a_backup_too(database: str, kept: Path) -> None:
    left = kept.with_name("left.db")
    with open_desk(database, actor="Budi") as other:
        claims.move(other, claim_on(other, FAMILIES), Status.OPEN)
        for suffix in ("", "-wal"):
            shutil.copy(f"{database}{suffix}", f"{left}{suffix}")
        entries = len(history.events(other))
    done = keeping.restore(str(kept.with_name("new.db")), left, actor="Rina")
    assert done.chain.entries == entries


def test_a_backup_of_an_older_version_is_brought_to_this_one(tmp_path: Path) -> None:
    first_version.make(f"sqlite:///{tmp_path / 'old.db'}")
    before = (tmp_path / "old.db").read_bytes()
    keeping.restore(str(tmp_path / "newsroom.db"), tmp_path / "old.db", actor="Rina")
    assert (tmp_path / "old.db").read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["newsroom.db", "old.db"]
    with open_desk(str(tmp_path / "newsroom.db"), actor="Sari") as desk:
        assert articles.page(desk, 1).article.title == "Floods"
