"""Every test of the desk that takes a ``desk`` runs on SQLite, and among the slow tests on PostgreSQL too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from factcheck.desk.session import Desk, open_desk
from tests.conftest import SteppingClock

ON_A_FILE = pytest.mark.parametrize("desk", ["sqlite"], indirect=True)
"""What only a SQLite file is asked, or what is looked for in its bytes."""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def desk(request: pytest.FixtureRequest, clock: SteppingClock) -> Iterator[Desk]:
    """Sari's desk, on an empty database of either kind."""
    if request.param == "sqlite":
        address: str = request.getfixturevalue("database")
    else:
        make: Callable[..., str] = request.getfixturevalue("new_postgres_database")
        address = make(request.getfixturevalue("laid_out_postgres"))
    with open_desk(address, actor="Sari", clock=clock) as opened:
        yield opened
