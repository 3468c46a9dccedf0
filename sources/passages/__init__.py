"""Which passages of a source's text bear on a claim.

Nothing is guessed about meaning: a passage is found by the words, names, numbers and dates that it shares with the claim, each
weighed by how rare it is in that source (BM25: Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"), and by
what its neighbours say. Numbers and dates are read, so that 62, "sixty-two" and "enam puluh dua" are one thing.
"""

from __future__ import annotations

from sources.passages.locating import locate

__all__ = ["locate"]
