"""The newsroom's passphrase, and sealing under it.

There is one for the whole database: who may know the sources of a newsroom is one small circle, and a passphrase for each
source would end on a slip of paper. Sealing needs no passphrase, so every checker can bring a confidential source; opening
needs it. Nobody can open what was sealed once it is lost.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.desk.session import Desk
from factcheck.desk.sources.secrecy import gives_away
from factcheck.desk.views import Vault
from factcheck.desk.wording import well_formed
from factcheck.errors import BadInput, Conflict, DatabaseError, Refused
from factcheck.store import seals, snapshots
from factcheck.store.seals import Seal
from factcheck.store.sqlite_file import copies_beside
from factcheck.store.transactions import Reading, Writing
from sources.errors import WrongPassphrase
from sources.model import Extraction, Identity, Snapshot
from sources.sealing import SHORTEST, Cost, OpenedKey, SealingKey, locked, new_key, opened, seal

_PADDING = 512
"""Seals are made as long as a multiple of this, so that their length doesn't tell how long a name is."""


class NoPassphrase(BadInput):
    """Nothing can be sealed as long as the newsroom has set no passphrase."""

    def __init__(self) -> None:
        super().__init__(
            phrase("A confidential source is sealed, and this newsroom has no passphrase to open its seals with."),
            phrase("Nothing was kept: set one first with “factcheck source seal”."),
        )


class PassphraseNeeded(BadInput):
    """What was asked for is sealed, and no passphrase was given."""

    def __init__(self) -> None:
        super().__init__(
            phrase("This is sealed: the newsroom's passphrase is needed."), phrase("On a terminal Factcheck asks for it.")
        )


@dataclass(frozen=True, slots=True)
class Sealer:
    """Seals with one public key."""

    number: int
    public: bytes

    @classmethod
    def of(cls, tx: Reading) -> Sealer:
        """What seals now. Raises ``NoPassphrase``."""
        found = seals.key(tx)
        if found is None:
            raise NoPassphrase
        return cls(found[0], found[1].public)

    def identity(self, tx: Writing, source: int, who: Identity) -> None:
        """Keep who a source is, sealed."""
        fields = {"name": who.name, "contact": who.contact, "met": who.met, "locator": who.locator}
        seals.add(tx, source, self._sealed(fields, purpose(source)), self.number)

    def snapshot(self, tx: Writing, source: int, data: bytes, media_type: str, file: str | None = None) -> Snapshot:
        """Keep bytes of a source (which came in ``file``) under a key of their own, and that key sealed."""
        key, encrypted = locked(data)
        kept = snapshots.add(tx, source, encrypted, Extraction("", media_type), sealed=True)
        fields = {"key": base64.b64encode(key).decode("ascii"), "file": file, "size": len(data)}
        seals.add(tx, source, self._sealed(fields, purpose(source, kept.id)), self.number, kept.id)
        return kept

    def again(self, tx: Writing, key: OpenedKey, old: Seal) -> None:
        """Put this seal in place of one that ``key`` opens."""
        where = purpose(old.source, old.snapshot)
        seals.replace(tx, old, seal(self.public, key.open(old.ciphertext, where), where), self.number)

    def _sealed(self, fields: dict[str, Any], where: str) -> bytes:
        content = json.dumps(fields).encode("ascii")
        return seal(self.public, content.ljust(-len(content) // _PADDING * -_PADDING), where)


def purpose(source: int, snapshot: int | None = None) -> str:
    """What a seal is bound to: it opens nothing in another's place."""
    return f"factcheck source {source}" if snapshot is None else f"factcheck source {source} snapshot {snapshot}"


def fields_of(key: OpenedKey, one: Seal) -> dict[str, Any]:
    """What a seal holds. Raises ``SealBroken``."""
    found: dict[str, Any] = json.loads(key.open(one.ciphertext, purpose(one.source, one.snapshot)))
    return found


def vault(desk: Desk) -> Vault:
    """Whether the newsroom has a passphrase, and how much is sealed or, from the first version, still in the clear."""
    with desk.reading() as tx:
        return _vault(tx)


def _vault(tx: Reading, remarks: tuple[str, ...] = ()) -> Vault:
    sealed = {one.source for one in seals.every(tx)}
    return Vault(seals.key(tx) is not None, len(sealed), len(seals.in_the_clear(tx)), remarks)


def seal_with(desk: Desk, passphrase: str, *, old: str | None = None, cost: Cost | None = None) -> Vault:
    """Set the newsroom's passphrase, or another in place of the ``old`` one, and seal everything anew under it.

    What the first version kept in the clear is sealed too, and wiped from the database. Raises ``BadInput`` for a passphrase
    that is too short or where ``old`` is missing, and ``Refused`` where that is wrong (which is put on record).
    """
    well_formed(passphrase, phrase("The passphrase"))
    if len(passphrase) < SHORTEST:
        hint = phrase("Take four or five words that don't belong together.")
        raise BadInput(phrase("The passphrase is too short: {shortest} characters are the fewest.", shortest=SHORTEST), hint)
    with desk.reading() as tx:
        found = seals.key(tx)
    key = None if found is None else opened_key(desk, found, old, f"sealing_key:{found[0]}", {})
    fresh = new_key(passphrase, cost)
    with desk.writing() as tx:
        now = seals.key(tx)
        if (now and now[0]) != (found and found[0]):
            raise Conflict(phrase("Somebody else set the passphrase meanwhile."), phrase("Nothing was changed: ask who it was."))
        remarks = _seal_all(tx, key, fresh, desk.database)
    remarks = (*remarks, *purge(desk))
    with desk.reading() as tx:
        return _vault(tx, remarks)


def _seal_all(tx: Writing, key: OpenedKey | None, fresh: SealingKey, place: str) -> tuple[str, ...]:
    """Seal everything under the fresh key; remarks on what was in the clear before and can still be read somewhere."""
    kept, clear = seals.every(tx), seals.in_the_clear(tx)
    sealer = Sealer(seals.add_key(tx, fresh), fresh.public)
    if key is not None:
        for one in kept:
            sealer.again(tx, key, one)
    for source, who in clear:
        sealer.identity(tx, source, who)
    seals.wipe_the_clear(tx)
    tx.log("seal", f"sealing_key:{sealer.number}", None, {}, {"seals": len(kept) + len(clear)})
    return _still_readable(tx, clear, place)


def _still_readable(tx: Reading, clear: Sequence[tuple[int, Identity]], place: str) -> tuple[str, ...]:
    """Captured words are never changed, and copies are out of our hands: the person has to know of both."""
    if not clear:
        return ()
    beside = ", ".join(str(path) for path in copies_beside(place)) or phrase("backups, if you have made any")
    naming = [
        phrase(
            "What source {source} said names it, and can be read at the desk: withdraw that evidence, and note it again.",
            source=source,
        )
        for source, who in clear
        if any(gives_away(snapshot.text, who) for snapshot in snapshots.of_source(tx, source))
    ]
    return (
        phrase("Copies from before still hold them in the clear: {beside}. Delete them when you can.", beside=beside),
        *naming,
    )


def purge(desk: Desk) -> tuple[str, ...]:
    """Let what was wiped leave the database's files too; remarks where somebody else has them open."""
    try:
        desk.store.purge()
    except DatabaseError as error:
        return (
            phrase(
                "What was wiped may still lie in the database's free space. {error} Then say “factcheck source seal” again.",
                error=error,
            ),
        )
    return ()


def opened_key(
    desk: Desk, found: tuple[int, SealingKey], passphrase: str | None, subject: str, record: dict[str, object]
) -> OpenedKey:
    """The private key, for one request. A wrong passphrase is put on record under ``subject``, with ``record``."""
    if passphrase is None:
        raise PassphraseNeeded
    try:
        return opened(found[1], passphrase)
    except WrongPassphrase as error:
        with desk.writing() as tx:
            tx.log("wrong_passphrase", subject, None, {}, record)
        message = phrase("That isn't the newsroom's passphrase. The attempt is on record.")
        raise Refused([Objection("wrong_passphrase", message)]) from error
