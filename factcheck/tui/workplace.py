"""What every screen is given: the way to the desk, the clock, and what was typed and not sent yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import uuid4

from factcheck.tui.errands import Errands


def now_utc() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Workplace:
    """One for the whole app. ``seat`` tells this open screen from all others at the same desk; ``drafts`` keeps a form's fields
    by the form's name and subject, until it is sent.
    """

    errands: Errands
    clock: Callable[[], datetime] = now_utc
    seat: str = field(default_factory=lambda: uuid4().hex)
    drafts: dict[str, dict[str, str]] = field(default_factory=dict)
