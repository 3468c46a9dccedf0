"""Web pages saved whole by a browser (MHTML, RFC 2557): the page in them, read as any other."""

from __future__ import annotations

from dataclasses import replace

from claims.phrase import phrase, renamed
from sources.errors import ExtractionRefused
from sources.extract.kind import File, Kind
from sources.extract.kinds.mail import is_saved_page, message_of, said_in
from sources.model import Extraction

_ADDRESS = "Snapshot-Content-Location"


def read(file: File) -> Extraction:
    """The article on the saved page, by paragraph."""
    from sources.extract.kinds import html

    message = message_of(file)
    page = message.get_body(("html",))
    content = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(content, bytes):
        raise ExtractionRefused(phrase("{file} is a saved page without the page: save it again as PDF.", file=file.name))
    name = said_in(message, _ADDRESS) or file.name
    read = html.read(File(content, name, charset=page.get_content_charset()))
    return replace(read, media_type=KIND.media_types[0], remarks=tuple(renamed(one, name, file.name) for one in read.remarks))


KIND = Kind(
    called=phrase("a saved web page"),
    media_types=("multipart/related",),
    endings=(".mht", ".mhtml"),
    recognises=is_saved_page,
    read=read,
    foreign=True,
)
