"""English: calendar."""

from __future__ import annotations

from claims.language.calendar import Calendar

CALENDAR = Calendar()
