"""Holding a page as it is now against what was captured of it, and what follows for the claims that rest on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.phrase import phrase, together
from claims.vocabulary import CheckOutcome, Status
from factcheck.desk import acts
from factcheck.desk.captures.pages import Page
from factcheck.desk.session import Desk
from factcheck.desk.views import Looked, Touched
from factcheck.store import snapshots
from factcheck.store import sources as stored
from factcheck.store.transactions import Writing
from sources.model import Evidence, Snapshot, Source, SourceCheck, Standing
from sources.standing import differences, plain, standing

_SHOWN = 120


def look(tx: Writing, desk: Desk, source: Source, page: Page) -> Looked:
    """Keep what came of capturing ``source`` again. Of words that changed the new page is kept beside the old."""
    before = snapshots.latest(tx, source.id)
    moved = _moved(source, before, page)
    if before is not None and _same(before, page):
        outcome = CheckOutcome.MOVED if moved else CheckOutcome.UNCHANGED
        note = moved or ("" if before.sha256 == page.capture.sha256 else phrase("Its bytes are others, its words the same."))
        return _kept(tx, source, snapshots.add_check(tx, source.id, outcome, note=note))
    if before is not None and before.text and not page.extraction.text:
        return missed(tx, source, together(page.extraction.remarks), gone=False)
    now = snapshots.add(tx, source.id, page.capture.body, page.extraction, page.capture)
    resting = [one for one in stored.drawn_from(tx, source.id) if not one.withdrawn]
    touched = [found for one in resting if (found := _touched(one, before, now))]
    numbers = tuple(one.evidence for one in touched)
    check = snapshots.add_check(tx, source.id, CheckOutcome.CHANGED, now, moved, numbers)
    looked = _kept(tx, source, check)
    reopened = tuple(claim for claim in dict.fromkeys(one.claim for one in touched) if _asks_again(tx, claim, source, touched))
    return replace(
        looked,
        touched=tuple(touched),
        standing=len(resting) - len(touched),
        reopened=reopened,
        changes=tuple(differences(before.text, now.text)) if before else (),
        remarks=page.extraction.remarks,
    )


def missed(tx: Writing, source: Source, why: str, *, gone: bool) -> Looked:
    """Keep that a source could not be captured again: because it is gone, or for another reason."""
    outcome = CheckOutcome.GONE if gone else CheckOutcome.FAILED
    return _kept(tx, source, snapshots.add_check(tx, source.id, outcome, note=why))


def _kept(tx: Writing, source: Source, check: SourceCheck) -> Looked:
    after: dict[str, object] = {"outcome": check.outcome.value, "snapshot": check.snapshot, "touched": list(check.touched)}
    tx.log("look", f"source:{source.id}", None, {}, after)
    return Looked(source, check)


def _same(before: Snapshot, page: Page) -> bool:
    if before.sha256 == page.capture.sha256:
        return True
    return bool(before.text) and plain(before.text) == plain(page.extraction.text)


def _moved(source: Source, before: Snapshot | None, page: Page) -> str:
    """Where the page is now, in words, if that is elsewhere than before; the encryption alone is no other place."""
    was = (before.final_url if before else None) or source.locator or ""
    now = page.capture.final_url
    return phrase("It is at {now} now.", now=now) if _place(was) != _place(now) else ""


def _place(url: str) -> str:
    return url.partition("://")[2].rstrip("/")


def _touched(evidence: Evidence, before: Snapshot | None, now: Snapshot) -> Touched | None:
    """What became of the passage, as far as the last look at its source didn't find the same already."""
    of = evidence.snapshot
    if of is None or evidence.span is None:
        return Touched(evidence.id, evidence.claim)
    found = standing(of.text, evidence.span, now.text)
    known = standing(of.text, evidence.span, before.text) if before and before.id != of.id else None
    if found.state == "stands" or found == known:
        return None
    return Touched(evidence.id, evidence.claim, found)


def _asks_again(tx: Writing, name: str, source: Source, touched: Sequence[Touched]) -> bool:
    """Take the verdict of a checked claim back, with the reason where everybody reads it; whether there was one."""
    claim = acts.load(tx, name)
    if claim.status is not Status.CHECKED:
        return False
    found = next((one.standing for one in touched if one.claim == name and one.standing), None)
    acts.change(tx, "source_changed", claim, acts.unjudged(claim, Status.CHECKING, told(source, found)))
    return True


def told(source: Source, found: Standing | None) -> str:
    """What happened to a source, as the reason for which a verdict is void."""
    which = {"source": source.id, "name": _short(source.name)}
    if found is None:
        return phrase("source {source} ({name}) changed since it was captured", **which)
    if found.state == "gone":
        return phrase(
            "source {source} ({name}) changed since it was captured: “{before}” is not in it any more",
            before=_short(found.before),
            **which,
        )
    return phrase(
        "source {source} ({name}) changed since it was captured: “{before}” is “{after}” now",
        before=_short(found.before),
        after=_short(found.after),
        **which,
    )


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
