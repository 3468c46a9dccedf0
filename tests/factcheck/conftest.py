from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.i18n import DEFAULT, speak
from tests.factcheck.i18n import alphabet


@pytest.fixture(scope="session")
def catalogue_in_other_letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the catalogue of that language lies, made once."""
    folder = tmp_path_factory.mktemp("letters")
    alphabet.write_catalogue(folder)
    return folder


@pytest.fixture
def other_letters(catalogue_in_other_letters: Path) -> Iterator[None]:
    """Everything of ours is said in other letters for the length of a test."""
    with pytest.MonkeyPatch.context() as patch:
        alphabet.speak_in_other_letters(catalogue_in_other_letters, patch)
        yield
    alphabet.forget()
    speak(DEFAULT)
