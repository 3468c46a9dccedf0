"""Attaching a source to a claim, as evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import SourceKind, Stance, Tier
from factcheck.desk import acts
from factcheck.desk.session import Desk
from factcheck.desk.sources import bearing, sealing, secrecy
from factcheck.desk.sources.offer import Content, Offer, contents, offered
from factcheck.desk.sources.origins import kinship
from factcheck.desk.views import Attached
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.i18n import _
from factcheck.store import articles, snapshots
from factcheck.store import sources as stored
from factcheck.store.transactions import Writing
from sources.model import Snapshot, Source
from sources.places import locator as place_of

Remarks = tuple[str, ...]


def attach(
    desk: Desk,
    claim: str,
    *,
    name: str,
    kind: SourceKind,
    data: bytes | None = None,
    file: str | None = None,
    text: str | None = None,
    locator: str | None = None,
    contact: str | None = None,
    met: str | None = None,
    tier: Tier = Tier.SECONDARY,
    origin: str = "",
    stance: Stance = Stance.SUPPORTS,
    at: str = "",
    note: str = "",
    passage: Span | None = None,
    confidential: bool = False,
    pseudonym: str | None = None,
    source: int | None = None,
) -> Attached:
    """Attach a source to a claim as evidence.

    ``data`` (a file's bytes, which came as ``file``) or ``text`` (what was said or seen) is kept as a snapshot; a conversation
    may have both. ``contact`` says how the person can be reached, ``met`` when and where it was. ``passage`` is a span of the
    snapshot's text; ``at`` says where to look (page, minute), or is the passage's own page or paragraph. The very same bytes
    under the same name are the same source; ``source`` takes one that is there already, and then only ``stance``, ``at``,
    ``note`` and ``passage`` are looked at.

    Of a ``confidential`` source the name, the locator, the contact, the meeting and the file are sealed, and every view and
    event says ``pseudonym``; words that name it are sealed as well. Raises ``NotFound``, ``NoPassphrase`` where there is
    nothing to seal with yet, and ``BadInput`` for content that is no text, a passage outside of it, or words to be shown that
    give a name away.
    """
    at, note = typed(at, phrase("The place")) or "", typed(note, phrase("The note")) or ""
    with desk.reading() as tx:
        acts.load(tx, claim)  # nobody waits for a file to be read to learn that there is no such claim
    if source is None:
        offer = offered(
            name,
            kind,
            tier,
            locator=locator,
            contact=contact,
            met=met,
            origin=origin,
            confidential=confidential,
            pseudonym=pseudonym,
        )
        brought = contents(offer, data, file, text)
    with desk.writing() as tx:
        of = acts.load(tx, claim)
        if source is None:
            _check(offer, at, note)
            taken, snapshot, remarks = _taken(tx, offer, brought, shown=(at, note))
        else:
            taken, snapshot, remarks = stored.load(tx, source), snapshots.latest(tx, source), ()
        exact = bearing.exact_words(snapshot, passage)
        if passage is not None and snapshot is not None and not at:
            at = place_of(snapshot.places, passage, articles.load(tx, of.article).language)
        evidence = stored.add_evidence(tx, of, stored.Draft(taken, snapshot, stance, passage, exact, at, note))
        after = bearing.state(evidence) | _described(taken, snapshot)
        tx.log("attach", f"evidence:{evidence.id}", of.article, {"withdrawn": True}, after)
    return Attached(evidence, (*remarks, *kinship(desk, evidence)))


def _described(source: Source, snapshot: Snapshot | None) -> dict[str, object]:
    """What the audit trail keeps of the source at that moment; by the hash everybody can see later what was captured."""
    known: dict[str, object] = {"kind": source.kind.value, "tier": source.tier.value, "origin": source.origin}
    return known if snapshot is None else {**known, "sha256": snapshot.sha256}


def _check(offer: Offer, *shown: str) -> None:
    if not offer.identity.name:
        raise BadInput(phrase("A source needs a name."), phrase("Say what or who it is."))
    if offer.confidential:
        secrecy.refuse_to_tell(offer.identity, *shown, offer.origin, offer.pseudonym or "")


def _taken(
    tx: Writing, offer: Offer, brought: Sequence[Content], shown: Sequence[str]
) -> tuple[Source, Snapshot | None, Remarks]:
    """The source, new or the one that is there already, with what it says and remarks for the person."""
    if offer.confidential:
        return _taken_in_confidence(tx, offer, brought, shown)
    remarks: Remarks = ()
    for content in brought:
        remarks = (*remarks, *content.extraction.remarks)
        for twin, snapshot in snapshots.with_bytes(tx, hashlib.sha256(content.data).hexdigest()):
            if len(brought) == 1 and _same(twin, offer):
                return (
                    twin,
                    snapshot,
                    (phrase("These are the very bytes of source {twin}, which was taken.", twin=twin.id), *remarks),
                )
            remarks = (
                *remarks,
                phrase("The same bytes are kept already as source {twin} ({name}).", twin=twin.id, name=twin.name),
            )
    who, number = offer.identity, stored.next_id(tx)
    source = Source(number, offer.kind, who.name, who.locator, offer.tier, offer.origin, contact=who.contact, met=who.met)
    stored.add(tx, source)
    kept = [snapshots.add(tx, source.id, content.data, content.extraction) for content in brought]
    return source, kept[-1] if kept else None, remarks


def _same(twin: Source, offer: Offer) -> bool:
    who = offer.identity
    return not twin.confidential and (twin.name, twin.kind, twin.locator) == (who.name, offer.kind, who.locator)


def _taken_in_confidence(
    tx: Writing, offer: Offer, brought: Sequence[Content], shown: Sequence[str]
) -> tuple[Source, Snapshot | None, Remarks]:
    """Only the pseudonym and words that don't name the source stay in the clear."""
    seal = sealing.Sealer.of(tx)
    number = stored.next_id(tx)
    pseudonym = offer.pseudonym or _("confidential source {number}", number=number)
    source = Source(number, offer.kind, pseudonym, tier=offer.tier, origin=offer.origin, confidential=True)
    stored.add(tx, source)
    seal.identity(tx, number, offer.identity)
    snapshot, remarks = None, _half_named(offer, brought, [*shown, offer.origin, pseudonym])
    for content in brought:
        if content.file is not None:
            snapshot = seal.snapshot(tx, number, content.data, content.extraction.media_type, content.file)
        elif secrecy.gives_away(content.extraction.text, offer.identity):
            snapshot = seal.snapshot(tx, number, content.data, content.extraction.media_type)
            remarks = (
                *remarks,
                phrase("What was said names the source: it was sealed too. Note it again without the name for the desk to read."),
            )
        else:
            snapshot = snapshots.add(tx, number, content.data, content.extraction)
    return source, snapshot, remarks


def _half_named(offer: Offer, brought: Sequence[Content], shown: Sequence[str]) -> Remarks:
    words = " ".join([*shown, *(content.extraction.text for content in brought)])
    found = secrecy.half_named(words, offer.identity)
    if not found or secrecy.gives_away(words, offer.identity):
        return ()
    told = ", ".join(f"“{word}”" for word in found)
    return (
        phrase(
            "{words} of the source's name can be read in what the desk is shown: look whether that gives it away.", words=told
        ),
    )
