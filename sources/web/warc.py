"""Captured pages as an archive's file (WARC 1.1, ISO 28500), which other programs can replay and check."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from typing import BinaryIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sources.model import Capture
from sources.web.client import user_agent

_DROPPED = frozenset({"set-cookie", "set-cookie2", "transfer-encoding"})
"""What would let its reader act as somebody else, and what was true of the wire alone."""

_RENAMED = frozenset({"content-encoding", "content-length"})
"""What was true of the page as it travelled: it is kept with its compression undone."""


def write_archive(out: BinaryIO, captures: Iterable[Capture]) -> int:
    """Write captures to ``out``, each as a record of its own; gives their number.

    A page's digest is over the bytes as they are kept, the same SHA-256 that the desk shows.
    """
    writer = WARCWriter(out, gzip=True, warc_version="WARC/1.1")
    about = {"software": user_agent().split(" ")[0], "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record(None, about))
    records = 0
    for capture in captures:
        writer.write_record(_response(writer, capture))
        records += 1
    return records


def _response(writer: WARCWriter, capture: Capture) -> object:
    fields = {
        "WARC-Date": _moment(capture.at),
        "WARC-Payload-Digest": f"sha256:{capture.sha256}",
    }
    head = StatusAndHeaders(f"{capture.status} {_phrase(capture.status)}", _head(capture), protocol="HTTP/1.1")
    return writer.create_warc_record(
        capture.final_url,
        "response",
        payload=BytesIO(capture.body),
        length=len(capture.body),
        warc_headers_dict=fields,
        http_headers=head,
    )


def _head(capture: Capture) -> list[tuple[str, str]]:
    kept = [(name, value) for name, value in capture.headers if name.casefold() not in _DROPPED]
    told = [(f"X-Archive-Orig-{name}" if name.casefold() in _RENAMED else name, value) for name, value in kept]
    came = [("X-Archive-Orig-URL", capture.url)] if capture.url != capture.final_url else []
    return [*told, ("Content-Length", str(len(capture.body))), *came]


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
