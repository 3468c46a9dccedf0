"""Looking at captured pages again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from claims.phrase import phrase
from claims.vocabulary import SourceKind
from factcheck.desk.captures.looking import look, missed
from factcheck.desk.captures.pages import allowed, read
from factcheck.desk.session import Desk
from factcheck.desk.views import Looked
from factcheck.errors import BadInput
from factcheck.store import snapshots
from factcheck.store import sources as stored
from factcheck.store.transactions import Reading
from sources.errors import CaptureCancelled, CaptureFailed
from sources.model import Source
from sources.web.bulk import PAUSE, Fetched, Round, capture_many
from sources.web.limits import DEFAULT, Limits, Progress
from sources.web.statuses import GONE


def due(
    desk: Desk, numbers: Sequence[int] = (), *, article: int | None = None, older_than: timedelta | None = None
) -> list[Source]:
    """The pages to look at again: those named, those that an article's claims rest on, or all; with ``older_than`` only those
    that nobody has looked at for so long. Raises ``NotFound``, and ``BadInput`` for a source that is no captured page.
    """
    with desk.reading() as tx:
        if numbers:
            chosen = [page_of(stored.load(tx, number)) for number in dict.fromkeys(numbers)]
        else:
            chosen = [source for source, _ in stored.every(tx, article) if _is_page(source)]
        if older_than is None:
            return chosen
        return [source for source in chosen if _last_look(tx, source) <= desk.clock() - older_than]


def refresh(
    desk: Desk,
    chosen: Sequence[Source],
    *,
    limits: Limits = DEFAULT,
    pause: float = PAUSE,
    progress: Callable[[str, Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Looked]:
    """Capture each source again, sites side by side, and tell of each as it lands; each is a transaction of its own.

    A page that was attached by a person is asked for again without asking robots.txt: that person stands behind it. Whoever
    stops taking, or says by ``cancelled`` that it is enough, leaves the rest as it was.
    """
    by_address: dict[str, list[Source]] = {}
    for source in chosen:
        by_address.setdefault(source.locator or "", []).append(source)
    going = Round(limits, allowed(desk), robots=False, pause=pause, progress=progress)
    for fetched in capture_many(by_address, going, cancelled):
        for source in by_address[fetched.url]:
            yield _looked(desk, source, fetched)


def _looked(desk: Desk, source: Source, fetched: Fetched) -> Looked:
    page = read(desk, fetched.capture) if fetched.capture else None
    with desk.writing() as tx:
        if page is not None:
            return look(tx, desk, source, page)
        error = fetched.error or CaptureCancelled()
        return missed(tx, source, str(error), gone=isinstance(error, CaptureFailed) and error.status in GONE)


def page_of(source: Source) -> Source:
    """The source, if it is a page that can be asked for again. Raises ``BadInput``."""
    if not _is_page(source):
        what = phrase("is confidential") if source.confidential else phrase("is no page that was captured from the web")
        raise BadInput(
            phrase("Source {id} ({name}) {what}.", id=source.id, name=source.name, what=what),
            phrase("It can't be looked at again by itself."),
        )
    return source


def _is_page(source: Source) -> bool:
    return source.kind is SourceKind.WEB_PAGE and source.locator is not None and not source.confidential


def _last_look(tx: Reading, source: Source) -> datetime:
    latest = snapshots.latest(tx, source.id)
    moments = [check.at for check in snapshots.checks(tx, source.id)] + ([latest.at] if latest else [])
    return max(moments, default=datetime.min.replace(tzinfo=UTC))
