"""English: layout."""

from __future__ import annotations

from claims.language.layout import Layout

LAYOUT = Layout()
