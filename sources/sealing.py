"""Sealing what must not be read: with a key that everybody at the desk has, to be opened by a passphrase that few know.

A newsroom has one pair of keys. What is sealed with the public half (HPKE, RFC 9180: X25519, HKDF-SHA256, AES-256-GCM) is
opened with the private half alone. That half is kept encrypted (AES-256-GCM) under a key which Scrypt (RFC 7914) derives
from the passphrase; that it opens at all shows that the passphrase is right. A seal names what it is for, so that none can
be put in another's place. All of the cryptography is that of the library of this name, loaded when it is needed.
"""

from __future__ import annotations

import os
import unicodedata
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.phrase import phrase
from sources.errors import SealBroken, WrongPassphrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.hpke import Suite

SHORTEST = 12
"""The fewest characters of a passphrase. Who has a copy of the database can try as many as they have time for."""

_SALT = 16
_NONCE = 12
_KEY = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try at a passphrase costs: Scrypt's parameters. The default takes 128 MiB and about a third of a second."""

    n: int = 2**17
    r: int = 8
    p: int = 1


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A newsroom's pair of keys as it is kept; ``wrapped`` is the private half under the passphrase, ``None`` once replaced."""

    public: bytes
    salt: bytes
    cost: Cost
    wrapped: bytes | None


@dataclass(frozen=True, slots=True)
class OpenedKey:
    """A private half in the clear; it lives as long as one request does, and is never kept or shown."""

    _private: X25519PrivateKey = field(repr=False)

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """What was sealed for ``purpose``. Raises ``SealBroken`` where it wasn't, or was touched since."""
        from cryptography.exceptions import InvalidTag

        try:
            return _suite().decrypt(sealed, self._private, info=purpose.encode())
        except (InvalidTag, ValueError) as error:
            raise SealBroken(phrase("This seal was broken: what it held can't be opened any more.")) from error


def new_key(passphrase: str, cost: Cost | None = None) -> SealingKey:
    """A new pair of keys whose private half this passphrase opens."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    private, salt, nonce, cost = X25519PrivateKey.generate(), os.urandom(_SALT), os.urandom(_NONCE), cost or Cost()
    public = private.public_key().public_bytes_raw()
    locked = AESGCM(_derived(passphrase, salt, cost)).encrypt(nonce, private.private_bytes_raw(), public)
    return SealingKey(public, salt, cost, nonce + locked)


def opened(key: SealingKey, passphrase: str) -> OpenedKey:
    """The private half of ``key``. Raises ``WrongPassphrase``, also for a key that was replaced."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapped = key.wrapped or b""
    try:
        derived = _derived(passphrase, key.salt, key.cost)
        private = AESGCM(derived).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], key.public)
    except (InvalidTag, ValueError) as error:
        raise WrongPassphrase(phrase("That isn't the passphrase.")) from error
    return OpenedKey(X25519PrivateKey.from_private_bytes(private))


def seal(public: bytes, content: bytes, purpose: str) -> bytes:
    """Seal ``content`` for whoever holds the private half of ``public``."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    return _suite().encrypt(content, X25519PublicKey.from_public_bytes(public), info=purpose.encode())


def locked(content: bytes) -> tuple[bytes, bytes]:
    """Large bytes under a key of their own: the key, which is to be sealed, and the packed bytes encrypted with it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key, nonce = AESGCM.generate_key(_KEY * 8), os.urandom(_NONCE)
    return key, nonce + AESGCM(key).encrypt(nonce, zlib.compress(content), None)


def unlocked(key: bytes, encrypted: bytes) -> bytes:
    """The bytes that ``locked`` encrypted. Raises ``SealBroken``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return zlib.decompress(AESGCM(key).decrypt(encrypted[:_NONCE], encrypted[_NONCE:], None))
    except (InvalidTag, ValueError) as error:
        raise SealBroken(phrase("The sealed file was touched since: it can't be opened any more.")) from error


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """In NFC, so that the same words typed on another keyboard are the same (RFC 8265 has it so for passwords)."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=_KEY, n=cost.n, r=cost.r, p=cost.p).derive(words)


def _suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
