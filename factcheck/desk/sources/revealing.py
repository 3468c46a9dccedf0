"""The one way to what is sealed: for a reason, by the passphrase, on record."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass

from claims.phrase import phrase, sentence_of
from factcheck.desk.session import Desk
from factcheck.desk.sources.sealing import fields_of, opened_key
from factcheck.desk.views import Revealed, SealedFile
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles, seals, snapshots
from factcheck.store import sources as stored
from factcheck.store.seals import Seal
from factcheck.store.transactions import Reading
from sources.errors import SealBroken
from sources.model import Identity
from sources.sealing import OpenedKey, unlocked


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request that was granted: the seals of the source, what opens them, and what the first version kept in the clear."""

    seals: tuple[Seal, ...]
    key: OpenedKey | None
    clear: Identity | None


def reveal(desk: Desk, source: int, reason: str, passphrase: str | None = None, *, files: bool = False) -> Revealed:
    """Who a confidential source is, with the words that are sealed with it, and the names (or, with ``files``, all) of its files.

    The audit trail says who asked and why, never what the answer was; a wrong passphrase is on it as well. Raises
    ``NotFound``, ``BadInput`` without a reason, without a passphrase, for a source that isn't confidential and for a seal that
    was broken, and ``Refused`` for a wrong passphrase.
    """
    asked = _asked(desk, source, reason, passphrase, files)
    if asked.key is None:
        return Revealed(asked.clear or Identity(""))
    try:
        with desk.reading() as tx:
            return _revealed(tx, asked.seals, asked.key, files)
    except SealBroken as error:
        raise BadInput(sentence_of(error), phrase("Look for it in an older backup.")) from error


def _asked(desk: Desk, source: int, reason: str, passphrase: str | None, files: bool) -> _Asked:
    why = typed(reason, phrase("The reason"))
    if why is None:
        raise BadInput(phrase("A confidential source is revealed for a reason."), phrase("Give it; it is logged with your name."))
    with desk.reading() as tx:
        found, kept = stored.load(tx, source), tuple(seals.every(tx, source))
        clear = dict(seals.in_the_clear(tx)).get(source)
        key = seals.key(tx)
    if not kept and clear is None:
        raise BadInput(phrase("Source {source} isn't confidential: it is {name}.", source=source, name=found.name))
    record: dict[str, object] = {"reason": why, "source": found.name} | ({"files": True} if files else {})
    opened = None if key is None or clear is not None else opened_key(desk, key, passphrase, f"source:{source}", record)
    with desk.writing() as tx:
        tx.log("reveal", f"source:{source}", None, {}, record)
    return _Asked(kept, opened, clear)


def _revealed(tx: Reading, kept: Sequence[Seal], key: OpenedKey, with_files: bool) -> Revealed:
    identity, words, files = Identity(""), [], []
    for one in kept:
        fields = fields_of(key, one)
        if one.snapshot is None:
            identity = Identity(**fields)
        elif fields["file"] is None:
            words.append(_content(tx, one.snapshot, fields["key"]).decode("utf-8"))
        else:
            content = _content(tx, one.snapshot, fields["key"]) if with_files else None
            files.append(SealedFile(one.snapshot, fields["file"], fields["size"], content))
    return Revealed(identity, tuple(words), tuple(files))


def _content(tx: Reading, snapshot: int, key: str) -> bytes:
    return unlocked(base64.b64decode(key), articles.bytes_of(tx, snapshots.load(tx, snapshot).sha256))
