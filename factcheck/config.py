"""Settings: which database, which person, which policy.

They come from a TOML file, from the environment and from the command line; the last of these that says something wins:

    db = "/data/desk.db"      # FACTCHECK_DB       --db
    user = "Sari"             # FACTCHECK_USER     --as
    policy = "strict"         # FACTCHECK_POLICY   --policy
    wayback = "on"            # FACTCHECK_WAYBACK: the Wayback Machine may be asked; or the address of one that answers as it does
    wayback_key = "KEY:SECRET"  # FACTCHECK_WAYBACK_KEY: of an account there

and, read by ``preferences`` before the first frame, how the screen is liked: ``language``, ``theme``, ``ascii``, ``keys``.

The file is ``config.toml`` in the user's configuration folder, or the one that ``FACTCHECK_CONFIG`` names.
"""

from __future__ import annotations

import getpass
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from claims.phrase import Phrase, phrase
from claims.policy import DEFAULT, PRESETS, Policy, PolicyError, parse, preset
from factcheck.errors import BadInput
from factcheck.locations import config_file


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for one run. ``database`` is a file or a URL (``None``: the one in the user's data folder)."""

    database: str | None
    user: str
    policy: Policy


@dataclass(frozen=True, slots=True)
class Wayback:
    """Which archive may be asked about pages (``base`` is empty for the Internet Archive), and as whom."""

    base: str
    key: str = field(repr=False)


class _Sources(BaseSettings):
    """The keys of the file; with the prefix, in capitals, the environment's variables."""

    model_config = SettingsConfigDict(env_prefix="FACTCHECK_", env_ignore_empty=True, extra="forbid")

    db: str | None = None
    user: str | None = None
    policy: str | None = None
    wayback: str | None = None
    wayback_key: str | None = None
    # what ``preferences`` reads
    language: str | None = None
    theme: str | None = None
    ascii: bool | None = None
    keys: dict[str, str] | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=config_file())


def settings(database: str | None = None, user: str | None = None, policy: str | None = None) -> Settings:
    """What holds, given what the command line says.

    Raises ``BadInput`` for a file that can't be read or has an unknown key (naming the nearest), and for an unknown policy.
    """
    found = _read({"db": database, "user": user, "policy": policy})
    return Settings(found.db, (found.user or "").strip() or login_name(), policy_named(found.policy or DEFAULT))


def wayback_of(said: str | None = None) -> Wayback:
    """The archive that may be asked, given what the command line says (``on``, ``off`` or an address).

    Raises ``BadInput`` where it isn't switched on, or where neither word nor address is given.
    """
    found = _read({"wayback": said})
    words = (found.wayback or "off").strip()
    if words.casefold() == "on":
        return Wayback("", found.wayback_key or "")
    if words.startswith(("http://", "https://")):
        return Wayback(words, found.wayback_key or "")
    if words.casefold() != "off":
        raise BadInput(phrase("“wayback” is on, off or an address, not “{words}”.", words=words))
    raise BadInput(
        phrase("The Wayback Machine is off: asking it tells the Internet Archive which page you look into."),
        phrase('Switch it on with --wayback on, or for good with wayback = "on" in the configuration file.'),
    )


def _read(said: dict[str, str | None]) -> _Sources:
    """The settings file and the environment under what the command line says."""
    try:
        given: dict[str, Any] = {key: value for key, value in said.items() if value is not None}
        return _Sources(**given)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(
            phrase("The configuration file “{file}” is not valid TOML: {error}.", file=config_file(), error=error)
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(phrase("The configuration file “{file}” can't be read.", file=config_file())) from error
    except ValidationError as error:
        raise BadInput(
            phrase("The configuration file “{file}” {complaint}.", file=config_file(), complaint=_complaint(error))
        ) from error


def login_name() -> str:
    """The name a person is logged in under. Raises ``BadInput`` where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as error:
        raise BadInput(
            phrase("Your login name isn't known here."), phrase("Say who you are with --as NAME or FACTCHECK_USER.")
        ) from error


def policy_named(name: str) -> Policy:
    """The preset called ``name``, or the policy in the TOML file at that path. Raises ``BadInput`` for neither."""
    try:
        if name in PRESETS:
            return preset(name)
        if Path(name).is_file():
            return parse(Path(name).read_text(encoding="utf-8"))
    except PolicyError as error:
        raise BadInput(phrase("The policy “{name}” can't be used: {error}.", name=name, error=error)) from error
    except (OSError, ValueError) as error:
        raise BadInput(phrase("The policy file “{name}” can't be read as text.", name=name)) from error
    near = get_close_matches(name.casefold(), PRESETS, n=1)
    hint = phrase("Did you mean “{name}”?", name=near[0]) if near else ""
    raise BadInput(
        phrase("There is no policy “{name}”: name a TOML file or one of {names}.", name=name, names=", ".join(PRESETS)), hint
    )


def _complaint(error: ValidationError) -> Phrase:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    if first["type"] != "extra_forbidden":
        if first["type"].startswith("bool"):
            return phrase("gives “{key}” a value that is neither true nor false", key=key)
        return phrase("gives “{key}” a value that is no text", key=key)
    near = get_close_matches(key, list(_Sources.model_fields), n=1)
    if near:
        return phrase("has an unknown key “{key}” (did you mean “{near}”?)", key=key, near=near[0])
    return phrase("has an unknown key “{key}”", key=key)
