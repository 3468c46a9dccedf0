"""Taking new copy back: the copy before it is the latest again, with every claim where it was, and as it was.

The text that was taken back stays on record under its number, which is not used again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claims.drafting import Draft
from claims.model import Attribution, Claim, ClaimPlace
from claims.phrase import phrase
from claims.sameness import canonical
from claims.standing import fingerprint_at, standing_at
from factcheck.desk import acts, reading, turns
from factcheck.desk.restoring.base import Difference, Step
from factcheck.errors import Conflict
from factcheck.store import articles, events, replies
from factcheck.store import claims as stored
from factcheck.store.chain import Entry
from factcheck.store.transactions import Reading

_ON_A_TEXT = frozenset({"set_aside", "clearance", "publication", "correction"})
"""What hangs on one revision as a whole, and would be left behind with it."""


def restore(step: Step) -> Difference:
    """Make the other revision the latest. Raises ``Conflict`` where somebody else has built on the one there is."""
    article, wanted = int(step.name), step.before["revision"]
    was = articles.load(step.tx, article).revision
    if was != step.after["revision"]:
        told = phrase("Article {article} was revised since: it is at revision {revision}.", article=article, revision=was)
        raise Conflict(told, phrase("Nothing was changed."))
    _expect_nothing_built(step, article)
    articles.advance(step.tx, article, wanted)
    return {"revision": was}, {"revision": wanted}


def _expect_nothing_built(step: Step, article: int) -> None:
    for act in turns.still_done(events.of_article(step.tx, article), but=step.tx.actor):
        for entry in act:
            if entry.number > step.number and _lies_on_a_text(entry):
                raise Conflict(acts.since(step.tx, entry.subject), phrase("It lies on this revision. Nothing was changed."))


def _lies_on_a_text(entry: Entry) -> bool:
    """Whether an entry made or moved something on one revision's words."""
    return entry.subject.partition(":")[0] in _ON_A_TEXT or bool({"text", "dropped"} & events.parsed(entry.after).keys())


def entailed(step: Step) -> Mapping[str, Difference]:
    """Take back the claims that the new copy brought. Raises ``Conflict`` where somebody has worked on one."""
    found: dict[str, Difference] = {}
    for claim in step.after.get("added", ()):
        subject = f"claim:{claim}"
        if _others(step, subject) or stored.dropped(step.tx, *acts.parsed(claim)):
            raise Conflict(acts.since(step.tx, subject), phrase("Nothing was changed; look at the log."))
        kept = acts.load(step.tx, claim)
        if acts.evidence_for(step.tx, kept) or replies.of_article(step.tx, kept.article).get(kept.number):
            told = phrase("{claim}, which came with this copy, has evidence or a reply by now.", claim=claim)
            raise Conflict(told, phrase("Nothing was changed."))
        stored.drop(step.tx, kept.article, kept.number, dropped=True)
        found[subject] = ({"dropped": False}, {"dropped": True})
    return found


def _others(step: Step, subject: str) -> bool:
    """Whether somebody else has done something to a subject that they have not taken back."""
    return bool(turns.still_done(events.of_subjects(step.tx, [subject]), but=step.tx.actor))


def settle(step: Step) -> None:
    """Let every claim lie where it lay in the revision that is the latest now, with what is read off its words there.

    Raises ``Conflict`` where a sign-off would come back for words that are read otherwise by now.
    """
    article = int(step.name)
    lineage = _lineage(step.tx, article)
    before = {claim.number: claim for claim in stored.of_article(step.tx, article)}
    moved = stored.lay(step.tx, article, lineage)
    piece, text = articles.load(step.tx, article), articles.latest(step.tx, article).text
    draft = Draft(text, reading.proposed(text, piece.language))
    reread = [_reread(claim, before[claim.number], draft) for claim in moved if _lies_in(claim, text)]
    stored.keep_readings(step.tx, reread)
    for claim in reread:
        if any(one.void is None and one.fingerprint != claim.fingerprint for one in claim.sign_offs):
            why = phrase("The words of {claim} are read otherwise than when it was signed.", claim=claim.id)
            raise Conflict(why, phrase("Nothing was changed; take the older copy as a new revision instead."))


def _lineage(tx: Reading, article: int) -> list[int]:
    """The latest revision, the one that it took the place of, and so on to the first."""
    came_after = {
        _revision(entry.after): _revision(entry.before) for entry in events.of_article(tx, article) if entry.verb == "revise"
    }
    found = [articles.load(tx, article).revision]
    while found[-1] in came_after:
        found.append(came_after[found[-1]])
    return found


def _revision(fields: str) -> int:
    return int(str(events.parsed(fields)["revision"]))


def _lies_in(claim: Claim, text: str) -> bool:
    """Whether the claim stands in ``text``: one that is gone lies on an older one."""
    return all(one.span.of(text) == one.exact for place in claim.places for one in (*place.anchors, place.sentence))


def _reread(claim: Claim, other: Claim, draft: Draft) -> Claim:
    """The claim with what is read off its words in ``draft``; who says so is as the sign-offs that hold have it."""
    read = draft.read_off(tuple(one.span for one in claim.places[0].anchors))
    signed = {one.fingerprint for one in claim.sign_offs if one.void is None}
    voices: list[Sequence[Attribution | None]] = [
        [draft.voice(tuple(one.span for one in place.anchors)) for place in claim.places],
        [_unplaced(place.attribution) for place in other.places],
    ]
    candidates = [_voiced(claim, said) for said in voices if len(said) == len(claim.places)]
    found = next((one for one in candidates if fingerprint_at(one) in signed), candidates[0])
    there = replace(standing_at(claim, found), fingerprint=fingerprint_at(found), quantities=read.quantities, dates=read.dates)
    if _said(claim) == _said(other):
        return there
    return replace(there, is_quotation=read.is_quotation, worth=read.worth)


def _said(claim: Claim) -> list[str]:
    return [canonical(one.exact) for one in claim.anchors]


def _voiced(claim: Claim, said: Iterable[Attribution | None]) -> list[ClaimPlace]:
    return [replace(place, attribution=one) for place, one in zip(claim.places, said, strict=True)]


def _unplaced(said: Attribution | None) -> Attribution | None:
    """Who says so, without the places of these words in another text."""
    return replace(said, speaker_span=None, cue_span=None) if said else None
