"""Which language to speak: what the person says, else what the system is set to. Pure."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}
"""What can be spoken, by its own name."""
DEFAULT = "en"

_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In this order, as POSIX has it (XBD 8.2): the first that is set says it."""


def named(words: str) -> str | None:
    """The language that ``words`` name: ``id``, ``ID``, ``id_ID.UTF-8``, or by its own name; ``None`` for any other."""
    said = words.strip().casefold()
    code = said.replace("-", "_").partition(".")[0].partition("_")[0]
    return next((known for known, name in LANGUAGES.items() if code == known or said == name.casefold()), None)


def chosen(said: str | None, environment: Mapping[str, str]) -> str:
    """What ``said`` names; else the locale of ``environment``, where it is one of ours, else English."""
    if said is not None and (language := named(said)) is not None:
        return language
    system = next((environment[name] for name in _OF_THE_SYSTEM if environment.get(name)), "")
    return named(system) or DEFAULT
