"""A desk in a real SQLite file, hand-made pages for the looks, and one way to wait for a screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from claims.policy import preset
from factcheck.desk import articles
from factcheck.desk.session import Desk, open_desk

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
COPY = """Jembatan Sungai Lendir dibuka pada Senin.

Wali kota mengatakan 240 keluarga tinggal di seberang sungai. Biayanya 12 miliar rupiah.

Warga menunggu jembatan itu selama tujuh tahun."""

Settle = Callable[[Pilot[None]], Awaitable[None]]


def screen_text(pilot: Pilot[None]) -> str:
    """What stands on the screen, row by row, without trailing white space."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


@pytest.fixture
def settle() -> Settle:
    """Wait until every errand has come back and nothing on the screen changes any more."""

    async def wait(pilot: Pilot[None]) -> None:
        before = ""
        for _ in range(50):
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            shown = screen_text(pilot)
            if shown == before:
                return
            before = shown
        raise AssertionError("the screen never came to rest")

    return wait


@pytest.fixture
def database(tmp_path: Path) -> str:
    """Where the test's database is."""
    return str(tmp_path / "desk.db")


@pytest.fixture
def desk(database: str) -> Iterator[Desk]:
    """A desk with one article on it, at which Sari works."""
    with open_desk(database, actor="Sari", policy=preset("desk"), clock=lambda: NOW) as opened:
        articles.add(opened, COPY, name="jembatan.md", title="Jembatan dibuka", language="id", deadline=NOW + timedelta(hours=2))
        yield opened
