"""Saying where a source's information comes from: which office or wire, and of which other source it is a copy."""

from __future__ import annotations

from dataclasses import replace

from claims.phrase import phrase, phrases
from factcheck.desk import acts
from factcheck.desk.backing import origins_of
from factcheck.desk.session import Desk
from factcheck.desk.sources.bearing import reopen
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import sources as stored
from factcheck.store.transactions import Writing
from sources.model import Evidence, Source
from sources.origin import Origin


def counted_origins(desk: Desk, claim: str) -> tuple[Origin, ...]:
    """The origins that a claim's evidence comes from, as the policy counts them, each with its sources and why they are one.

    Raises ``NotFound``.
    """
    with desk.reading() as tx:
        pieces = acts.evidence_for(tx, acts.load(tx, claim))
    return tuple(origins_of(pieces))


def kinship(desk: Desk, attached: Evidence) -> tuple[str, ...]:
    """What to tell a person about a source that has just been attached: that it counts with others of its claim, and why."""
    number = attached.source.id
    found = next((one for one in counted_origins(desk, attached.claim) if number in one.sources), None)
    others = [source for source in found.sources if source != number] if found else []
    why = next((_WHY[one] for one in found.why if one in _WHY), None) if found else None
    if not others or why is None:
        return ()
    which = phrases("source {numbers}", "sources {numbers}", len(others), numbers=", ".join(map(str, others)))
    return (
        phrase("It counts as one with {sources}: {why}. If they are independent, correct its origin.", sources=which, why=why),
    )


_WHY: dict[str, str] = {
    "copy": phrase("the same words stand in both"),
    "rewrite": phrase("one tells what the other tells, sentence by sentence"),
    "agency": phrase("both name the same agency"),
    "site": phrase("they are pages of one site"),
}


def set_origin(desk: Desk, source: int, origin: str) -> Source:
    """Say which organisation or wire a source's information ultimately comes from (``""``: it isn't known).

    A verdict that needed the source to be independent of others, and no longer has that, is taken back.
    """
    words = typed(origin, phrase("The origin")) or ""
    with desk.writing() as tx:
        old = stored.load(tx, source)
        return _changed(tx, desk, old, replace(old, origin=words))


def set_same_as(desk: Desk, source: int, other: int | None) -> Source:
    """Say that a source is a copy of ``other``, stands on its own (its own number), or that nobody can say (``None``).

    A checker's word counts before any likeness. Raises ``NotFound``, and ``BadInput`` where ``other`` is itself a copy of it.
    """
    with desk.writing() as tx:
        old = stored.load(tx, source)
        first = other if other in (None, source) else _first(tx, other)
        if first == source and other != source:
            raise BadInput(
                phrase("Source {other} is a copy of source {source}, by what was said before.", other=other, source=source),
                phrase("Correct that first."),
            )
        return _changed(tx, desk, old, replace(old, same_as=first))


def _first(tx: Writing, source: int) -> int:
    """The source at the end of the chain of copies."""
    seen: set[int] = set()
    while (of := stored.load(tx, source).same_as) is not None and of not in seen | {source}:
        seen.add(source)
        source = of
    return source


def _changed(tx: Writing, desk: Desk, old: Source, new: Source) -> Source:
    if old == new:
        return old
    stored.save(tx, new)
    was, now = state(old), state(new)
    differing = [name for name in was if was[name] != now[name]]
    claims = stored.claims_on(tx, new.id)
    articles = {acts.parsed(claim)[0] for claim in claims}
    article = articles.pop() if len(articles) == 1 else None
    before, after = ({name: fields[name] for name in differing} for fields in (was, now))
    tx.log("origin", f"source:{new.id}", article, before, after)
    reopen_all(tx, desk, new.id)
    return new


def reopen_all(tx: Writing, desk: Desk, source: int) -> None:
    """Put back to checking what no longer holds of the claims that rest on a source."""
    for claim in stored.claims_on(tx, source):
        reopen(tx, desk, acts.load(tx, claim), phrase("where source {source} comes from was corrected", source=source))


def state(source: Source) -> dict[str, object]:
    """What a checker can correct about a source, as JSON."""
    return {"origin": source.origin, "same_as": source.same_as}
