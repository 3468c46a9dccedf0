"""Use cases on sources and evidence: attach, set the stance, withdraw, and the one way to a confidential identity."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from claims.model import Claim
from claims.text import Span, normalise
from claims.vocabulary import SourceKind, Stance, Status, Tier
from factcheck.desk import acts
from factcheck.desk.session import Desk
from factcheck.desk.views import Attached, SourceView
from factcheck.desk.wording import typed, well_formed
from factcheck.errors import BadInput
from factcheck.store import snapshots
from factcheck.store import sources as stored
from factcheck.store.transactions import Writing
from sources.errors import ExtractionRefused
from sources.extract import extract
from sources.model import Evidence, Extraction, Snapshot, Source


@dataclass(frozen=True, slots=True)
class _Offer:
    """A new source as the person describes it. ``name`` and ``locator`` of a confidential one are sealed."""

    name: str
    kind: SourceKind
    locator: str | None
    tier: Tier
    origin: str
    confidential: bool
    pseudonym: str | None


@dataclass(frozen=True, slots=True)
class _Content:
    """What was brought of a source: its bytes and their text."""

    data: bytes
    extraction: Extraction


def attach(
    desk: Desk,
    claim: str,
    *,
    name: str,
    kind: SourceKind,
    data: bytes | None = None,
    text: str | None = None,
    locator: str | None = None,
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

    ``data`` (a file's bytes) or ``text`` (a note) is kept as a snapshot; ``source`` takes one that is there already, and
    then only ``stance``, ``at``, ``note`` and ``passage`` are looked at. The very same bytes under the same name are the
    same source. ``at`` says where to look (page, timecode), ``passage`` is a span of the snapshot's text.

    Of a ``confidential`` source ``name`` and ``locator`` are sealed, and every view and event says ``pseudonym``. Raises
    ``NotFound``, and ``BadInput`` for content that is no text, a passage outside of it, or words that give a name away.
    """
    offer = _Offer(
        name=typed(name, "The source's name") or "",
        kind=kind,
        locator=typed(locator, "The source's address"),
        tier=tier,
        origin=typed(origin, "The origin") or "",
        confidential=confidential,
        pseudonym=typed(pseudonym, "The pseudonym"),
    )
    at, note = typed(at, "The place") or "", typed(note, "The note") or ""
    content = _content(offer, data, text) if source is None else None
    with desk.writing() as tx:
        of = acts.load(tx, claim)
        if source is None:
            _keep_secret(offer, at, note)
            taken, snapshot, remarks = _taken(tx, offer, content)
        else:
            taken, snapshot, remarks = stored.load(tx, source), snapshots.latest(tx, source), ()
        exact = _exact(snapshot, passage)
        evidence = stored.add_evidence(tx, of, stored.Draft(taken, snapshot, stance, passage, exact, at, note))
        tx.log("attach", f"evidence:{evidence.id}", of.article, {"withdrawn": True}, _state(evidence))
    return Attached(evidence, remarks)


def _content(offer: _Offer, data: bytes | None, text: str | None) -> _Content | None:
    if data is not None and text is not None:
        raise BadInput("A source is a file or a note, not both at once.")
    if text is not None:
        well_formed(text, "The note")
        if not text.strip():
            raise BadInput("The note is empty.", "Write down what was said.")
        return _Content(text.encode("utf-8"), Extraction(normalise(text), "text/plain", "utf-8"))
    if data is None:
        return None
    try:
        extraction = extract(data, offer.name)
    except ExtractionRefused as error:
        raise BadInput(str(error)) from error
    if offer.confidential:
        extraction = replace(extraction, remarks=tuple(r.replace(offer.name, "The file") for r in extraction.remarks))
    return _Content(data, extraction)


def _keep_secret(offer: _Offer, *shown: str) -> None:
    """Refuse a confidential source whose name stands in what everybody will read."""
    if not offer.name:
        raise BadInput("A source needs a name.", "Say what or who it is.")
    if not offer.confidential:
        return
    secrets = [secret.casefold() for secret in (offer.name, offer.locator) if secret]
    for words in (*shown, offer.origin, offer.pseudonym or ""):
        if any(secret in words.casefold() for secret in secrets):
            raise BadInput(
                "The pseudonym, the origin, the place or the note gives the confidential source's name or address away.",
                "Nothing was kept: reword it.",
            )


def _taken(tx: Writing, offer: _Offer, content: _Content | None) -> tuple[Source, Snapshot | None, tuple[str, ...]]:
    """The source, new or the one that is there already, with what it says and remarks for the person."""
    remarks: tuple[str, ...] = content.extraction.remarks if content else ()
    if content:
        for twin, snapshot in snapshots.with_bytes(tx, hashlib.sha256(content.data).hexdigest()):
            if _same(twin, offer):
                return twin, snapshot, (f"These are the very bytes of source {twin.id}, which was taken.", *remarks)
            remarks = (*remarks, f"The same bytes are kept already as source {twin.id} ({twin.name}).")
    source = _added(tx, offer)
    if content and offer.confidential and offer.name.casefold() in content.extraction.text.casefold():
        remarks = (*remarks, "The text itself names the confidential source: whoever may see this desk can read it there.")
    return source, snapshots.add(tx, source.id, content.data, content.extraction) if content else None, remarks


def _same(twin: Source, offer: _Offer) -> bool:
    if twin.confidential or offer.confidential:
        return False
    return (twin.name, twin.kind, twin.locator) == (offer.name, offer.kind, offer.locator)


def _added(tx: Writing, offer: _Offer) -> Source:
    number = stored.next_id(tx)
    shown = (offer.pseudonym or f"confidential source {number}") if offer.confidential else offer.name
    locator = None if offer.confidential else offer.locator
    source = Source(number, offer.kind, shown, locator, offer.tier, offer.origin, offer.confidential)
    stored.add(tx, source)
    if offer.confidential:
        stored.seal(tx, number, offer.name, offer.locator)
    return source


def _exact(snapshot: Snapshot | None, passage: Span | None) -> str:
    if passage is None:
        return ""
    if snapshot is None:
        raise BadInput("A passage lies in a source's text, and there is none.", "Bring the text, or say where to look instead.")
    if passage.end > len(snapshot.text) or not passage:
        raise BadInput(
            f"The passage {passage.start}-{passage.end} isn't in the source, which has {len(snapshot.text)} characters."
        )
    return passage.of(snapshot.text)


def sources(desk: Desk, article: int | None = None) -> list[SourceView]:
    """The sources that an article's claims rest on (or all), by number."""
    with desk.reading() as tx:
        return [SourceView(source, tuple(claims)) for source, claims in stored.every(tx, article)]


def set_stance(desk: Desk, evidence: int, stance: Stance) -> Evidence:
    """Say what a piece of evidence does to its claim. A verdict that it no longer bears is taken back (see ``reopen``)."""
    with desk.writing() as tx:
        old = _counting(stored.evidence(tx, evidence))
        if old.stance is stance:
            return old
        new = stored.save_evidence(tx, evidence, stance=stance)
        _log(tx, "stance", old, new)
        reopen(tx, desk, acts.load(tx, old.claim), f"evidence {evidence} now {stance.value} it")
        return new


def withdraw(desk: Desk, evidence: int, reason: str) -> Evidence:
    """Let a piece of evidence no longer count; it stays on record. A verdict that it bore is taken back (see ``reopen``)."""
    why = typed(reason, "The reason")
    if why is None:
        raise BadInput("Evidence is withdrawn with a reason.", "Say what is wrong with it.")
    with desk.writing() as tx:
        old = _counting(stored.evidence(tx, evidence))
        new = stored.save_evidence(tx, evidence, withdrawn=True)
        _log(tx, "withdraw", old, new, why)
        reopen(tx, desk, acts.load(tx, old.claim), f"evidence {evidence} was withdrawn")
        return new


def _counting(evidence: Evidence) -> Evidence:
    if evidence.withdrawn:
        raise BadInput(f"Evidence {evidence.id} was withdrawn already.")
    return evidence


def reopen(tx: Writing, desk: Desk, claim: Claim, why: str) -> Claim:
    """Put a checked claim back to checking if the policy would not allow its verdict on the evidence that is left."""
    if claim.status is not Status.CHECKED or claim.verdict is None:
        return claim
    left = acts.evidence_for(tx, claim)
    if not acts.objections_to_its_verdict(desk, claim, left):
        return claim
    return acts.change(tx, "reopen", claim, acts.unjudged(claim, Status.CHECKING, why))


def reveal(desk: Desk, source: int, reason: str) -> str:
    """Who a confidential source is. The audit trail says who asked and why, never what the answer was.

    Raises ``NotFound``, and ``BadInput`` without a reason or for a source that isn't confidential.
    """
    why = typed(reason, "The reason")
    if why is None:
        raise BadInput("A confidential source is revealed for a reason.", "Give it; it is logged with your name.")
    with desk.writing() as tx:
        found = stored.load(tx, source)
        identity = stored.identity(tx, source)
        if identity is None:
            raise BadInput(f"Source {source} isn't confidential: it is {found.name}.")
        tx.log("reveal", f"source:{source}", None, {}, {"reason": why, "source": found.name})
        return identity


def _state(evidence: Evidence) -> dict[str, object]:
    return {
        "claim": evidence.claim,
        "source": evidence.source.id,
        "name": evidence.source.name,
        "stance": evidence.stance.value,
        "locator": evidence.locator,
        "note": evidence.note,
        "exact": evidence.exact,
        "withdrawn": evidence.withdrawn,
    }


def _log(tx: Writing, verb: str, old: Evidence, new: Evidence, reason: str | None = None) -> None:
    was, now = _state(old), _state(new)
    differing = [name for name in was if was[name] != now[name]]
    after = {name: now[name] for name in differing} | ({"reason": reason} if reason else {})
    tx.log(verb, f"evidence:{old.id}", int(old.claim.split(".")[0]), {name: was[name] for name in differing}, after)
