"""Why a source couldn't be taken. A message is a sentence for the person who brought it."""

from __future__ import annotations


class ExtractionRefused(ValueError):
    """Bytes that no text can be got from, or not yet; the message says which and what to bring instead."""
