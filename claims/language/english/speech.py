"""English: speech."""

from __future__ import annotations

from claims.language.speech import Speech

SPEECH = Speech()
