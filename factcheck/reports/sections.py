"""The lists of a report, each told once for every format: what waits, what rests on little, what was let pass, what ran."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.ledger import Correction, Publication
from claims.model import Override
from claims.vocabulary import Status, label
from factcheck.desk.views import ClaimView
from factcheck.i18n import said
from factcheck.reports.details import asking, changed_since, told
from factcheck.reports.model import Report, when


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list, with the claims it is about before it. ``alarm``: somebody has to look at it."""

    text: str
    claims: tuple[str, ...] = ()
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A list under its heading."""

    title: str
    entries: tuple[Entry, ...]


def before_the_text(report: Report) -> list[Section]:
    """What a lead asks next: where it stands, what waits for an answer, what contradicts itself."""
    words = report.words
    lists = [
        (words.clearance, clearance(report)),
        (words.queries, _queries(report)),
        (words.replies, _replies(report)),
        (words.discrepancies, (Entry(f"{one.note} {one.place}: “{one.text}”", alarm=True) for one in report.discrepancies)),
        (words.expired, _expired(report)),
        (words.alone, (Entry(_standing(report, view), (view.claim.id,)) for view in report.single_source)),
    ]
    return _filled(lists)


def after_the_claims(report: Report) -> list[Section]:
    """What stays on record: what an editor keeps, what was let pass, who signed, what ran and was put right."""
    words = report.words
    lists = [
        (words.stet, _stet(report)),
        (words.let_pass, _let_pass(report)),
        (words.signatures, _signatures(report)),
        (words.corrections, (Entry(_correction(report, one), _about(one)) for one in report.page.corrections)),
        (words.alike, (Entry("", ids) for ids in report.page.alike)),
        (words.acknowledged, _acknowledged(report)),
    ]
    return _filled(lists)


def _filled(lists: Iterable[tuple[str, Iterable[Entry]]]) -> list[Section]:
    found = [Section(title, tuple(entries)) for title, entries in lists]
    return [section for section in found if section.entries]


def clearance(report: Report) -> Iterator[Entry]:
    """Who let the article run, what still holds of it, and what ran."""
    page, words = report.page, report.words
    if page.cleared is not None:
        given = page.cleared.clearance
        role = label(given.role, words.code)
        head = words.cleared_by.format(revision=given.revision, by=given.by, role=role, at=when(given.at), policy=given.policy)
        yield Entry(
            f"{head}; {words.cleared_whole if page.cleared.whole else words.cleared_touched}", alarm=not page.cleared.whole
        )
        if page.cleared.reopened:
            yield Entry(words.touched, page.cleared.reopened, alarm=True)
    elif not page.blocking:
        yield Entry(words.not_cleared, alarm=bool(page.gaps))
    if page.gaps and (page.cleared is not None or not page.blocking):
        yield Entry(words.to_be_seen.format(count=len(page.gaps)), alarm=True)
    for ran in page.publications:
        yield Entry(_publication(report, ran), alarm=ran == page.unverified)


def _publication(report: Report, ran: Publication) -> str:
    words = report.words
    head = words.ran.format(revision=ran.revision, at=when(ran.ran_at))
    if ran.before_verification:
        verifies = words.verifies.format(owner=ran.owner or "–", due=when(ran.due))
        met = "; ".join(f"{report.label(condition)}: {how}" for condition, how in ran.conditions.items())
        how = f"{words.before_verification} ({met}); {verifies}"
    else:
        how = words.under_clearance if ran.clearance is not None else f"{words.without_clearance}: {ran.reason}"
    return " · ".join(part for part in (head, how, ran.link) if part)


def _queries(report: Report) -> Iterator[Entry]:
    for view in report.page.claims:
        if view.claim.status is Status.QUERY:
            asked = f" ({asking(view.claim)})" if view.claim.asked_by else ""
            whom = f" · {report.words.assignee}: {view.claim.assignee}" if view.claim.assignee else ""
            yield Entry(f"{view.claim.reason or ''}{asked}{whom}", (view.claim.id,), alarm=True)


def _replies(report: Report) -> Iterator[Entry]:
    words = report.words
    for view in report.page.claims:
        against = f"{words.adverse}: {view.claim.against or words.somebody}" if view.claim.adverse else ""
        asked = [told(report, reply) for reply in view.replies if not reply.withdrawn]
        if view.claim.status is not Status.GONE and (asked or against):
            lines = [part for part in (against, *(asked or [words.nobody_asked])) if part]
            yield Entry(" · ".join(lines), (view.claim.id,), alarm=not asked)


def _expired(report: Report) -> Iterator[Entry]:
    """Claims that were passed on a page which is not any more what it was when they were."""
    for view in report.page.claims:
        changed = [piece for piece in view.evidence if piece.found and not piece.withdrawn]
        if view.claim.status is Status.CHECKED and changed:
            found = (f"{piece.source.name}: {changed_since(report, piece)}" for piece in changed)
            yield Entry("; ".join(found), (view.claim.id,), alarm=True)


def _standing(report: Report, view: ClaimView) -> str:
    """On whom alone a claim rests."""
    names = dict.fromkeys(piece.source.name for piece in view.evidence if not piece.withdrawn)
    origins = dict.fromkeys(piece.source.origin for piece in view.evidence if not piece.withdrawn and piece.source.origin)
    origin = f" ({report.words.origin} {', '.join(origins)})" if origins else ""
    return f"{', '.join(names)}{origin}"


def _stet(report: Report) -> Iterator[Entry]:
    for view in report.stet:
        by = f" ({view.claim.fix_by})" if view.claim.fix_by else ""
        why = view.claim.fix_reason or view.claim.reason or ""
        yield Entry(f"“{view.claim.wording}”: {why}{by}", (view.claim.id,))


def _let_pass(report: Report) -> Iterator[Entry]:
    def let_pass(passed: Override) -> str:
        return f"{said(passed.code.replace('_', ' '), report.words.code)}: {passed.reason} ({passed.by} {when(passed.at)})"

    for view in report.page.claims:
        for passed in view.claim.overrides:
            if passed.void is None:
                yield Entry(let_pass(passed), (view.claim.id,))
    for passed in report.page.cleared.clearance.overrides if report.page.cleared else ():
        yield Entry(let_pass(passed))


def _signatures(report: Report) -> Iterator[Entry]:
    for role, by, count, last in report.signatures:
        yield Entry(f"{report.label(role)} · {by}: {count} ({report.words.last} {when(last)})")


def _about(correction: Correction) -> tuple[str, ...]:
    return (correction.claim,) if correction.claim else ()


def _correction(report: Report, one: Correction) -> str:
    changed = f"“{one.wrong}” → “{one.right}”" if one.wrong or one.right else ""
    cause = report.label(one.cause) if one.cause else ""
    parts = (f"{report.label(one.remedy)} {when(one.ran_at)}", changed, cause, one.note, one.link, one.by)
    return " · ".join(part for part in parts if part)


def _acknowledged(report: Report) -> Iterator[Entry]:
    for gap in report.page.acknowledged:
        yield Entry(f"“{gap.exact}”: {gap.reason} ({gap.by} {when(gap.at)})")
