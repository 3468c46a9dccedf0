from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.errors import SealBroken, WrongPassphrase
from sources.sealing import Cost, locked, new_key, opened, seal, unlocked
from tests.newsroom import CHEAP

KEY = new_key("four words in no order", CHEAP)
OPENED = opened(KEY, "four words in no order")


@given(st.binary(max_size=200), st.text(max_size=20))
def test_what_is_sealed_is_opened_for_its_own_purpose_alone(content: bytes, purpose: str) -> None:
    sealed = seal(KEY.public, content, purpose)
    assert OPENED.open(sealed, purpose) == content
    assert content not in sealed or len(content) < 4
    with pytest.raises(SealBroken):
        OPENED.open(sealed, purpose + "!")


@given(st.binary(max_size=60), st.data())
def test_a_seal_that_was_touched_opens_nothing(content: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY.public, content, "source 1"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SealBroken):
        OPENED.open(bytes(sealed), "source 1")
    with pytest.raises(SealBroken):
        OPENED.open(b"short", "source 1")


@given(st.binary(max_size=500))
def test_a_file_is_locked_under_a_key_of_its_own(content: bytes) -> None:
    key, encrypted = locked(content)
    assert unlocked(key, encrypted) == content
    with pytest.raises(SealBroken):
        unlocked(key, encrypted[:-1] + bytes([encrypted[-1] ^ 1]))
    with pytest.raises(SealBroken):
        unlocked(locked(content)[0], encrypted)


@given(st.text(max_size=30))
def test_another_passphrase_opens_nothing(words: str) -> None:
    if words != "four words in no order":
        with pytest.raises(WrongPassphrase):
            opened(KEY, words)


def test_a_passphrase_typed_on_another_keyboard_is_the_same() -> None:
    key = new_key("cafe\N{COMBINING ACUTE ACCENT} di kali besar", CHEAP)
    assert opened(key, "caf\N{LATIN SMALL LETTER E WITH ACUTE} di kali besar")


def test_the_same_passphrase_makes_another_key_every_time() -> None:
    again = new_key("four words in no order", CHEAP)
    assert (again.public, again.salt) != (KEY.public, KEY.salt)
    with pytest.raises(SealBroken):
        opened(again, "four words in no order").open(seal(KEY.public, b"who", "source 1"), "source 1")


def test_an_opened_key_is_never_shown() -> None:
    assert repr(OPENED) == "OpenedKey()"


def test_one_try_is_dear_by_default() -> None:
    cost = Cost()
    assert 128 * cost.r * cost.n >= 128 * 2**20  # bytes of memory (RFC 7914, section 2)


def test_the_cryptography_is_loaded_when_it_is_needed() -> None:
    script = "import sys, sources.sealing, factcheck.desk.sources; sys.exit('cryptography' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
