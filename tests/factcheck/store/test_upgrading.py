from __future__ import annotations

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from claims.model import fingerprint_of
from factcheck.desk import articles, claims, history
from factcheck.desk.session import open_desk
from tests.factcheck.store import first_version
from tests.factcheck.store.shape import differences


@pytest.fixture
def older_database(either_database: str) -> str:
    """The address of a database that version 0.1 wrote, once of each kind."""
    first_version.make(either_database)
    return either_database


def test_a_database_of_the_first_version_is_brought_to_this_one_with_all_its_rows(older_database: str) -> None:
    with open_desk(older_database, actor="Sari") as desk:
        (view,) = articles.page(desk, 1).claims
        assert [evidence.source.name for evidence in view.evidence] == ["an official", "list.txt"]
        snapshot = view.evidence[0].snapshot
        assert snapshot is not None
        assert (snapshot.text, snapshot.headers, snapshot.places, snapshot.sealed) == (first_version.WORDS, (), (), False)
        assert view.evidence[1].source.contact is None
        assert history.verify(desk).whole


def test_what_was_signed_by_the_earlier_rule_for_fingerprints_stands(older_database: str) -> None:
    with open_desk(older_database, actor="Sari") as desk:
        claim = claims.find(desk, "1.1").claim
        assert claim.fingerprint == fingerprint_of([claim.text], claim.sentence.exact, None)
        assert [(one.fingerprint, one.void) for one in claim.sign_offs] == [(claim.fingerprint, None), ("e" * 64, "judged anew")]


def test_an_upgraded_database_has_the_shape_of_a_new_one(older_database: str) -> None:
    open_desk(older_database, actor="Sari").close()
    engine = create_engine(older_database.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        assert differences(connection) == []
        for statement in ("DELETE FROM source", "UPDATE snapshot SET text = ''", "DELETE FROM evidence"):
            with pytest.raises(DBAPIError, match="never deleted"), connection.begin_nested():
                connection.execute(text(statement))
    engine.dispose()
