"""The Internet Archive's Wayback Machine: has it a copy of a page, and can it take one now?

Either question tells the Archive which page somebody looks into. Nothing here is called unless the newsroom switched it on.
The look-up is the Archive's availability API; the request is its Save Page Now (with an account's keys its second version,
which answers with the number of a job that is asked for until it is done).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from claims.phrase import phrase
from sources.errors import CaptureFailed
from sources.web.client import Answer, Question, Request, fetch
from sources.web.guard import Allowed, destination
from sources.web.limits import Limits, Watch

_LOOK_UP = "https://archive.org"
_SAVE = "https://web.archive.org"
_STAMP = re.compile(r"/web/([0-9]{14})(?:[a-z]{2}_)?/")
_JOB = re.compile(r"[\w-]{1,100}")
_LIMITS = Limits(total=30, bytes=2_000_000, decoded=2_000_000)
_PATIENCE = 180.0
_PAUSE = 2.0


@dataclass(frozen=True, slots=True)
class Archived:
    """A copy of a page that the Archive has: where, and of when."""

    url: str
    at: datetime


class Wayback:
    """The Archive, or (``base``) a server that answers as it does; ``key`` is an account's ``ACCESS:SECRET``."""

    def __init__(
        self, base: str = "", key: str = "", allow: Iterable[str] = (), cancelled: Callable[[], bool] | None = None
    ) -> None:
        self._look_up = (base or _LOOK_UP).rstrip("/")
        self._save = (base or _SAVE).rstrip("/")
        self._key = key
        self._allowed = Allowed.of(allow)
        self._cancelled = cancelled

    def look_up(self, url: str, near: datetime | None = None) -> Archived | None:
        """The copy nearest to ``near`` (the newest, if not given); ``None`` where there is none.

        Raises ``CaptureRefused`` for an address that is nobody's business outside, and ``CaptureFailed``.
        """
        asked = {"url": self._public(url)} | ({"timestamp": f"{near.astimezone(UTC):%Y%m%d%H%M%S}"} if near else {})
        answer = self._ask(f"{self._look_up}/wayback/available?{urlencode(asked)}", Question(fields=_JSON))
        found = _object(answer, "archived_snapshots", "closest")
        if not found or found.get("available") is not True:
            return None
        return _archived(str(found.get("url", "")), str(found.get("timestamp", "")))

    def save(self, url: str) -> Archived:
        """Ask for a copy to be taken now, and wait for it. Raises as ``look_up`` does."""
        page = self._public(url)
        if self._key:
            return self._job(page)
        answer = self._ask(f"{self._save}/save/{quote(page, safe=':/?&=%~')}", Question())
        places = [answer.url, *(value for name, value in answer.headers if name.casefold() in ("content-location", "link"))]
        for place in places:
            if stamp := _STAMP.search(place):
                return _archived(f"{self._save}/web/{stamp[1]}/{page}", stamp[1])
        raise CaptureFailed(
            phrase("The Archive took the request and doesn't say where the copy is. Look it up in a few minutes.")
        )

    def _job(self, page: str) -> Archived:
        """Save Page Now's second version: a job, asked for until it is done."""
        fields = (*_JSON, ("Authorization", f"LOW {self._key}"))
        form = Question(
            "POST", urlencode({"url": page}).encode(), (*fields, ("Content-Type", "application/x-www-form-urlencoded"))
        )
        job = str(_object(self._ask(f"{self._save}/save", form)).get("job_id", ""))
        if not _JOB.fullmatch(job):
            raise CaptureFailed(phrase("The Archive did not take the request. Try again later."))
        watch = Watch(_PATIENCE, None, self._cancelled)
        while True:
            told = _object(self._ask(f"{self._save}/save/status/{job}", Question(fields=fields)))
            if told.get("status") == "success":
                return _archived(f"{self._save}/web/{told.get('timestamp', '')}/{page}", str(told.get("timestamp", "")))
            if told.get("status") != "pending":
                raise CaptureFailed(
                    phrase(
                        "The Archive could not take the page: {reason}.",
                        reason=str(told["message"])[:200] if "message" in told else phrase("no reason given"),
                    )
                )
            watch.sleep(_PAUSE)

    def _ask(self, url: str, question: Question) -> Answer:
        watch = Watch(_LIMITS.total, None, self._cancelled)
        return fetch(url, Request(_LIMITS, self._allowed, watch, question=question))

    @staticmethod
    def _public(url: str) -> str:
        """The page's address, if it is one that everybody could ask for: the newsroom's own are told to nobody."""
        return destination(url, Allowed()).url


_JSON = (("Accept", "application/json"),)


def _object(answer: Answer, *path: str) -> dict[str, Any]:
    """The JSON object in an answer, or the one at ``path`` in it."""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise CaptureFailed(phrase("The Archive's answer can't be read. Try again later.")) from error
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def _archived(url: str, stamp: str) -> Archived:
    try:
        at = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError as error:
        raise CaptureFailed(phrase("The Archive's answer can't be read. Try again later.")) from error
    return Archived(
        url if url.startswith("https://") or "://web.archive.org" not in url else url.replace("http:", "https:", 1), at
    )
