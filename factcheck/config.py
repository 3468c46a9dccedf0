"""Settings: which database, which person, which policy.

They come from a TOML file, from the environment and from the command line; the last of these that says something wins:

    db = "/data/desk.db"      # FACTCHECK_DB       --db
    user = "Sari"             # FACTCHECK_USER     --as
    policy = "strict"         # FACTCHECK_POLICY   --policy

The file is ``config.toml`` in the user's configuration folder, or the one that ``FACTCHECK_CONFIG`` names.
"""

from __future__ import annotations

import getpass
import os
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from claims.policy import DEFAULT, PRESETS, Policy, PolicyError, parse, preset
from factcheck.errors import BadInput
from factcheck.locations import config_folder


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for one run. ``database`` is a file or a URL (``None``: the one in the user's data folder)."""

    database: str | None
    user: str
    policy: Policy


class _Sources(BaseSettings):
    """The keys of the file; with the prefix, in capitals, the environment's variables."""

    model_config = SettingsConfigDict(env_prefix="FACTCHECK_", env_ignore_empty=True, extra="forbid")

    db: str | None = None
    user: str | None = None
    policy: str | None = None

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
    said = {"db": database, "user": user, "policy": policy}
    try:
        found = _Sources(**{key: value for key, value in said.items() if value is not None})
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"The configuration file “{config_file()}” is not valid TOML: {error}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The configuration file “{config_file()}” can't be read.") from error
    except ValidationError as error:
        raise BadInput(f"The configuration file “{config_file()}” {_complaint(error)}.") from error
    return Settings(found.db, (found.user or "").strip() or login_name(), policy_named(found.policy or DEFAULT))


def config_file() -> Path:
    """Where the settings file is, whether it exists or not."""
    named = os.environ.get("FACTCHECK_CONFIG")
    return Path(named) if named else config_folder() / "config.toml"


def login_name() -> str:
    """The name a person is logged in under. Raises ``BadInput`` where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as error:
        raise BadInput("Your login name isn't known here.", "Say who you are with --as NAME or FACTCHECK_USER.") from error


def policy_named(name: str) -> Policy:
    """The preset called ``name``, or the policy in the TOML file at that path. Raises ``BadInput`` for neither."""
    try:
        if name in PRESETS:
            return preset(name)
        if Path(name).is_file():
            return parse(Path(name).read_text(encoding="utf-8"))
    except PolicyError as error:
        raise BadInput(f"The policy “{name}” can't be used: {error}.") from error
    except (OSError, ValueError) as error:
        raise BadInput(f"The policy file “{name}” can't be read as text.") from error
    near = get_close_matches(name.casefold(), PRESETS, n=1)
    hint = f"Did you mean “{near[0]}”?" if near else ""
    raise BadInput(f"There is no policy “{name}”: name a TOML file or one of {', '.join(PRESETS)}.", hint)


def _complaint(error: ValidationError) -> str:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    if first["type"] != "extra_forbidden":
        return f"gives “{key}” a value that is no text"
    near = get_close_matches(key, list(_Sources.model_fields), n=1)
    return f"has an unknown key “{key}”" + (f" (did you mean “{near[0]}”?)" if near else "")
