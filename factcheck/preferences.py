"""How a person likes the screen: what must be known before its first frame, read with the standard library alone.

It stands in the same file as the other settings (``config``, which is slower to load, says what is wrong with all of them):

    language = "id"              # FACTCHECK_LANG   --lang
    theme = "light"              # FACTCHECK_THEME: dark or light; without it the one that was chosen last with its key
    ascii = true                 # FACTCHECK_ASCII  --ascii

    [keys]                       # an action's name, as the help shows it, and the keys it has from now on
    "claim.verdict" = "d, f2"
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.i18n import LANGUAGES, named
from factcheck.locations import config_file, config_folder

THEMES = ("dark", "light")
_YES, _NO = ("1", "on", "true", "yes"), ("0", "off", "false", "no")
_LIGHT_GROUNDS = ("7", "15")
"""Of the sixteen colours of a terminal, those that a light one has for its ground (COLORFGBG, as rxvt has set it since 1998)."""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was said of the screen; ``None`` where nothing was. ``keys`` are those of an action, by its name."""

    language: str | None = None
    theme: str | None = None
    ascii_only: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)


def preferences() -> Preferences:
    """What the environment says, else the settings file.

    Raises ``BadInput`` for a file that can't be read, and for a language, a theme or keys that are none.
    """
    file = _file()
    return Preferences(
        _said("language", "FACTCHECK_LANG", file, _language),
        _said("theme", "FACTCHECK_THEME", file, _theme),
        bool(_said("ascii", "FACTCHECK_ASCII", file, _yes_or_no)),
        _keys(file.get("keys", {})),
    )


def last_theme(environment: Mapping[str, str] = os.environ) -> str:
    """The theme that was chosen last; else the one that fits the terminal's ground, where it tells; else the dark one."""
    with suppress(OSError, ValueError):
        chosen = _memory().read_text(encoding="utf-8").strip()
        if chosen in THEMES:
            return chosen
    ground = environment.get("COLORFGBG", "").rpartition(";")[2]
    return "light" if ground in _LIGHT_GROUNDS else "dark"


def remember_theme(theme: str) -> None:
    """Keep the choice for the next time, where that can be written; where it can't, nobody is bothered with it."""
    with suppress(OSError):
        _memory().parent.mkdir(parents=True, exist_ok=True)
        _memory().write_text(f"{theme}\n", encoding="utf-8")


def _memory() -> Path:
    """Beside the settings file, which is the person's own and never written to."""
    named_file = os.environ.get("FACTCHECK_CONFIG")
    return (Path(named_file).parent if named_file else config_folder()) / "theme"


def _file() -> dict[str, object]:
    if not config_file().exists():
        return {}
    import tomllib

    try:
        return tomllib.loads(config_file().read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise BadInput(
            phrase("The configuration file “{file}” is not valid TOML: {error}.", file=config_file(), error=error)
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(phrase("The configuration file “{file}” can't be read.", file=config_file())) from error


def _said(key: str, variable: str, file: Mapping[str, object], read: Callable[[str, object], Value]) -> Value | None:
    """What the environment says under ``variable``, else the file under ``key``."""
    if os.environ.get(variable):
        return read(variable, os.environ[variable])
    return read(key, file[key]) if key in file else None


def _language(key: str, value: object) -> str:
    language = named(value) if isinstance(value, str) else None
    if language is None:
        raise _neither(key, value, LANGUAGES)
    return language


def _theme(key: str, value: object) -> str:
    if not isinstance(value, str) or value.casefold() not in THEMES:
        raise _neither(key, value, THEMES)
    return value.casefold()


def _yes_or_no(key: str, value: object) -> bool:
    said = str(value).casefold()
    if said not in (*_YES, *_NO):
        raise _neither(key, value, ("true", "false"))
    return said in _YES


def _keys(value: object) -> dict[str, str]:
    if isinstance(value, Mapping) and all(isinstance(keys, str) for keys in value.values()):
        return {str(name): keys for name, keys in value.items()}
    raise BadInput(phrase('“keys” gives each action its keys as text, like "claim.verdict" = "d, f2".'))


def _neither(key: str, value: object, known: Iterable[str]) -> BadInput:
    return BadInput(phrase("“{key}” is one of {values}, not “{value}”.", key=key, values=", ".join(known), value=str(value)))
