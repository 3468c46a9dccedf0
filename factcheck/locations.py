"""Where Factcheck keeps its files on this machine."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_state_path

_NAME = "factcheck"


def default_database() -> Path:
    """The database that is used where none is named: in the user's own data folder."""
    return data_folder() / "factcheck.db"


def data_folder() -> Path:
    """The user's data folder for Factcheck (it need not be there yet)."""
    return user_data_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """The user's settings folder for Factcheck (it need not be there yet)."""
    return user_config_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """Where what is not finished waits for the user to come back (it need not be there yet)."""
    return user_state_path(_NAME, appauthor=False)


def config_file() -> Path:
    """Where the settings are, whether the file exists or not: ``config.toml`` there, or what ``FACTCHECK_CONFIG`` names."""
    named = os.environ.get("FACTCHECK_CONFIG")
    return Path(named) if named else config_folder() / "config.toml"
