"""Capturing a page as a source of a claim."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from claims.phrase import phrase
from claims.vocabulary import SourceKind, Stance, Tier
from factcheck.desk import acts
from factcheck.desk.captures.looking import look
from factcheck.desk.captures.pages import Page, fetch
from factcheck.desk.session import Desk
from factcheck.desk.sources.bearing import state
from factcheck.desk.sources.origins import kinship
from factcheck.desk.views import Attached
from factcheck.desk.wording import typed
from factcheck.store import snapshots
from factcheck.store import sources as stored
from factcheck.store.transactions import Writing
from sources.model import Snapshot, Source
from sources.web.limits import DEFAULT, Limits, Progress


@dataclass(frozen=True, slots=True)
class Kept:
    """A captured page as a source, with remarks for the person."""

    source: Source
    snapshot: Snapshot
    remarks: tuple[str, ...] = ()


def attach_page(
    desk: Desk,
    claim: str,
    url: str,
    *,
    name: str | None = None,
    tier: Tier = Tier.SECONDARY,
    origin: str = "",
    stance: Stance = Stance.SUPPORTS,
    at: str = "",
    note: str = "",
    limits: Limits = DEFAULT,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Attached:
    """Capture the page at ``url`` and attach it to a claim, under its title or ``name``.

    A page that is a source already is that source: it is looked at again first, as ``refresh`` would. ``progress`` is told
    how far it is, ``cancelled`` asked whether to go on. Raises ``NotFound``, ``BadInput``, and ``NotCaptured`` with a sentence
    that a checker can act on; then nothing is kept.
    """
    at, note = typed(at, phrase("The place")) or "", typed(note, phrase("The note")) or ""
    called, origin = typed(name, phrase("The source's name")), typed(origin, phrase("The origin")) or ""
    with desk.reading() as tx:
        acts.load(tx, claim)  # nobody waits for a page to learn that there is no such claim
    page = fetch(desk, url, limits=limits, progress=progress, cancelled=cancelled)
    kept = known(desk, page)
    with desk.writing() as tx:
        of = acts.load(tx, claim)
        kept = kept or keep(tx, page, called, tier, origin)
        evidence = stored.add_evidence(tx, of, stored.Draft(kept.source, kept.snapshot, stance, None, "", at, note))
        after = state(evidence) | captured(kept.snapshot)
        tx.log("attach", f"evidence:{evidence.id}", of.article, {"withdrawn": True}, after)
    return Attached(evidence, (*kept.remarks, *kinship(desk, evidence)))


def known(desk: Desk, page: Page) -> Kept | None:
    """The source that was captured from this address before, looked at again; ``None`` where there is none.

    The look is an act of its own: whoever takes back what follows doesn't take back that the page was seen.
    """
    with desk.writing() as tx:
        source = stored.with_address(tx, page.capture.url)
        if source is None:
            return None
        looked = look(tx, desk, source, page)
        snapshot = snapshots.latest(tx, source.id) or snapshots.add(
            tx, source.id, page.capture.body, page.extraction, page.capture
        )
    told = phrase("This is source {source}: {outcome}.", source=source.id, outcome=looked.check.outcome)
    again = (phrase("Look again at {reopened}.", reopened=", ".join(looked.reopened)),) if looked.reopened else ()
    return Kept(source, snapshot, (told, *again, *page.extraction.remarks))


def keep(tx: Writing, page: Page, name: str | None = None, tier: Tier = Tier.SECONDARY, origin: str = "") -> Kept:
    """A captured page as a new source, unless somebody was quicker."""
    twin = stored.with_address(tx, page.capture.url)
    if twin and (latest := snapshots.latest(tx, twin.id)):
        return Kept(twin, latest, (phrase("This is source {twin}, which somebody captured a moment ago.", twin=twin.id),))
    source = Source(stored.next_id(tx), SourceKind.WEB_PAGE, name or page.name, page.capture.url, tier, origin)
    stored.add(tx, source)
    snapshot = snapshots.add(tx, source.id, page.capture.body, page.extraction, page.capture)
    twins = [one for one, _ in snapshots.with_bytes(tx, snapshot.sha256) if one.id != source.id and not one.confidential]
    told = tuple(
        phrase("The same bytes are kept already as source {twin} ({name}).", twin=twin.id, name=twin.name) for twin in twins[:1]
    )
    return Kept(source, snapshot, (*page.extraction.remarks, *told))


def captured(snapshot: Snapshot) -> dict[str, object]:
    """What the audit trail keeps of a capture: by its hash everybody can see later that it is still the same."""
    return {"snapshot": snapshot.id, "sha256": snapshot.sha256, "url": snapshot.final_url, "status": snapshot.status}
