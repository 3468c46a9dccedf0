"""The sample newsroom, for who has nothing of their own yet: a throw-away copy, at which one works as Sari."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


def opener(folder: str) -> Callable[[], Desk]:
    """What opens a desk on a new sample newsroom in ``folder``."""

    def open_sample() -> Desk:
        from claims.policy import preset
        from factcheck.desk.session import open_desk
        from seeds.newsroom import load

        desk = open_desk(str(Path(folder) / "newsroom.db"), actor="Sari", policy=preset("desk"))
        load(desk)
        return desk

    return open_sample
