"""Tables of words and phrases, written so that a person can read and extend them."""

from __future__ import annotations


def words(*tables: str) -> frozenset[str]:
    """The words of tables that are written as running text."""
    return frozenset(word for table in tables for word in table.split())


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table that has one on each line, or several with a bar between."""
    return frozenset(phrase.strip() for line in table.splitlines() for phrase in line.split("|") if phrase.strip())


def senses(table: str) -> dict[str, tuple[str, ...]]:
    """For each word of a table with one sense a line, its name and a colon before its words: the names of its senses."""
    found: dict[str, tuple[str, ...]] = {}
    for line in filter(str.strip, table.splitlines()):
        name, _, members = line.partition(":")
        for word in members.split():
            found[word] = (*found.get(word, ()), name.strip())
    return found
