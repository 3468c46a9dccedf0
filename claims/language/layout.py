"""How a language's articles are laid out: furniture that is no article text, and full stops that end no sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    """Abbreviations, words that begin sentences, and the lines that are no article text.

    Abbreviations are written without their last full stop, in the capitals they are used with (``"Dr"``, ``"a.m"``).

    ``names_follow``: titles and the like, after which a name or a number comes, never a new sentence.
    ``abbreviations``: those that may stand at a sentence's end as well.
    ``starters``: lower-cased words which, capitalised after an abbreviation or an initial, do begin a new sentence.
    ``asides``: the lines that are no article text, as a reason a checker reads and regular expressions that are matched at a
    line's beginning, ignoring case. Where such a line is a bare label ("Read also:"), a title on the next line belongs to it.
    ``inline``: the same for furniture that got into the middle of a line; matched anywhere, capitals as given.
    ``bylines`` and ``credits``: expressions for the words before the names of writers and of photographers.
    """

    names_follow: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    asides: tuple[tuple[str, tuple[str, ...]], ...] = ()
    inline: tuple[tuple[str, tuple[str, ...]], ...] = ()
    bylines: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
