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


def measures(table: str) -> dict[str, tuple[str, float]]:
    """For each unit of a table what it measures, and how many of that one's base unit it is.

    Each line has the measure, a colon, the factor, and the unit's names with a bar between: ``length: 1000 km | kilometres``.
    """
    found: dict[str, tuple[str, float]] = {}
    for line in filter(str.strip, table.splitlines()):
        name, _, rest = line.partition(":")
        factor, _, units = rest.strip().partition(" ")
        found |= {unit.strip(): (name.strip(), float(factor)) for unit in units.split("|")}
    return found
