"""What evidence bears: its stance, its note, and whether it counts at all."""

from __future__ import annotations

from claims.model import Claim
from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import Stance, Status
from factcheck.desk import acts
from factcheck.desk.session import Desk
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles
from factcheck.store import sources as stored
from factcheck.store.transactions import Writing
from sources.model import Evidence, Snapshot
from sources.places import locator as place_of


def set_stance(desk: Desk, evidence: int, stance: Stance) -> Evidence:
    """Say what a piece of evidence does to its claim. A verdict that it no longer bears is taken back (see ``reopen``)."""
    with desk.writing() as tx:
        old = _counting(stored.evidence(tx, evidence))
        if old.stance is stance:
            return old
        new = stored.save_evidence(tx, evidence, stance=stance)
        _log(tx, "stance", old, new)
        reopen(
            tx, desk, acts.load(tx, old.claim), phrase("evidence {evidence} now {stance} it", evidence=evidence, stance=stance)
        )
        return new


def annotate(desk: Desk, evidence: int, note: str) -> Evidence:
    """Put a note on a piece of evidence in place of the one it has; an empty one takes it away."""
    words = typed(note, phrase("The note")) or ""
    with desk.writing() as tx:
        old = _counting(stored.evidence(tx, evidence))
        if old.note == words:
            return old
        new = stored.save_evidence(tx, evidence, note=words)
        _log(tx, "annotate", old, new)
        return new


def rest_on(desk: Desk, evidence: int, passage: Span | None, *, at: str = "") -> Evidence:
    """Say which passage of what was captured a piece of evidence rests on (``None``: none in particular).

    ``at`` says where it is; without it that is the passage's own page or paragraph. Raises ``NotFound``, and ``BadInput`` where
    there is no text, or the passage isn't in it.
    """
    place = typed(at, phrase("The place")) or ""
    with desk.writing() as tx:
        old = _counting(stored.evidence(tx, evidence))
        exact = exact_words(old.snapshot, passage)
        if passage is not None and old.snapshot is not None and not place:
            place = place_of(old.snapshot.places, passage, articles.load(tx, acts.parsed(old.claim)[0]).language)
        if (old.span, old.exact, old.locator) == (passage, exact, place):
            return old
        new = stored.place_evidence(tx, evidence, passage, exact, place)
        _log(tx, "passage", old, new)
        return new


def exact_words(snapshot: Snapshot | None, passage: Span | None) -> str:
    """The words of a passage. Raises ``BadInput`` for one that isn't in the captured text."""
    if passage is None:
        return ""
    if snapshot is None or snapshot.sealed or not snapshot.text:
        raise BadInput(
            phrase("A passage lies in a source's text, and there is none."),
            phrase("Bring the text, or say where to look instead."),
        )
    if passage.end > len(snapshot.text) or not passage:
        raise BadInput(
            phrase(
                "The passage {start}-{end} isn't in the source, which has {count} characters.",
                start=passage.start,
                end=passage.end,
                count=len(snapshot.text),
            )
        )
    return passage.of(snapshot.text)


def withdraw(desk: Desk, evidence: int, reason: str) -> Evidence:
    """Let a piece of evidence no longer count; it stays on record. A verdict that it bore is taken back (see ``reopen``)."""
    why = typed(reason, phrase("The reason"))
    if why is None:
        raise BadInput(phrase("Evidence is withdrawn with a reason."), phrase("Say what is wrong with it."))
    with desk.writing() as tx:
        old = _counting(stored.evidence(tx, evidence))
        new = stored.save_evidence(tx, evidence, withdrawn=True)
        _log(tx, "withdraw", old, new, why)
        reopen(tx, desk, acts.load(tx, old.claim), phrase("evidence {evidence} was withdrawn", evidence=evidence))
        return new


def reopen(tx: Writing, desk: Desk, claim: Claim, why: str) -> Claim:
    """Put a checked claim back to checking if the policy would not allow its verdict on the evidence that is left."""
    if claim.status is not Status.CHECKED or claim.verdict is None:
        return claim
    left = acts.evidence_for(tx, claim)
    if not acts.objections_to_its_verdict(desk, claim, left):
        return claim
    return acts.change(tx, "reopen", claim, acts.unjudged(claim, Status.CHECKING, why))


def state(evidence: Evidence) -> dict[str, object]:
    """What the audit trail keeps of a piece of evidence, as JSON."""
    return {
        "claim": evidence.claim,
        "source": evidence.source.id,
        "name": evidence.source.name,
        "stance": evidence.stance.value,
        "locator": evidence.locator,
        "note": evidence.note,
        "start": evidence.span.start if evidence.span else None,
        "end": evidence.span.end if evidence.span else None,
        "exact": evidence.exact,
        "withdrawn": evidence.withdrawn,
    }


def _counting(evidence: Evidence) -> Evidence:
    if evidence.withdrawn:
        raise BadInput(phrase("Evidence {id} was withdrawn already.", id=evidence.id))
    return evidence


def _log(tx: Writing, verb: str, old: Evidence, new: Evidence, reason: str | None = None) -> None:
    was, now = state(old), state(new)
    differing = [name for name in was if was[name] != now[name]]
    after = {name: now[name] for name in differing} | ({"reason": reason} if reason else {})
    tx.log(verb, f"evidence:{old.id}", int(old.claim.split(".")[0]), {name: was[name] for name in differing}, after)
