"""E-mail as it is saved (.eml, RFC 5322): who wrote it when and about what, and the words by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from claims.phrase import phrase
from claims.text import normalise, paragraphs
from sources.errors import ExtractionRefused
from sources.extract.charset import decoded
from sources.extract.kind import File, Kind
from sources.extract.said import one_line
from sources.model import Extraction
from sources.places import HEADER, Piece, laid_out, paragraph

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_HEADERS_WITHIN = 32_000
_HEADER = re.compile(rb"(?:From [^\n]*\n)?[!-9;-~]{1,80}:")
_FROM = re.compile(rb"^From:", re.MULTILINE | re.IGNORECASE)
_OF_MAIL = re.compile(rb"^(?:MIME-Version|Message-ID|Received):", re.MULTILINE | re.IGNORECASE)
_SAVED = re.compile(rb"^(?:From: \"?<Saved by |Snapshot-Content-Location:)", re.MULTILINE | re.IGNORECASE)
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_UNTOLD = "windows-1252"
_STUB = 100
"""Of a letter whose plain words are fewer, in code points, the formatted words are taken where they are more."""


def is_letter(data: bytes) -> bool:
    """Whether bytes begin with the headers of a letter; those that somebody typed over a note are fewer."""
    head = _head(data)
    return bool(_FROM.search(head) and _OF_MAIL.search(head)) and not is_saved_page(data)


def is_saved_page(data: bytes) -> bool:
    """Whether they are those that a browser writes over a page it saves."""
    return bool(_SAVED.search(_head(data)))


def _head(data: bytes) -> bytes:
    """The headers at the beginning of bytes, if there are any."""
    return _END_OF_HEAD.split(data[:_HEADERS_WITHIN], maxsplit=1)[0] if _HEADER.match(data) else b""


def read(file: File) -> Extraction:
    """The words of a letter, under its sender, date and subject. Attachments are named: each is a source of its own."""
    message = message_of(file)
    words, charset, remarks = _body(message, file)
    attached = list(_attachments(message))
    header = [f"{name}: {said}" for name in _SHOWN if (said := said_in(message, name))]
    header += [f"Attachments: {', '.join(attached)}"] if attached else []
    text, places = laid_out([Piece(HEADER, "\n".join(header)), *words])
    if not text:
        raise ExtractionRefused(phrase("{file} is a letter without any words.", file=file.name))
    if attached:
        remarks = (
            *remarks,
            phrase(
                "{file} has attachments: {attached}. Save those that matter and attach each as a source.",
                file=file.name,
                attached=", ".join(attached),
            ),
        )
    return Extraction(
        text,
        KIND.media_types[0],
        charset,
        remarks,
        title=one_line(said_in(message, "Subject")),
        author=one_line(said_in(message, "From")),
        published=_day(message),
        places=places,
    )


def message_of(file: File) -> EmailMessage:
    """The file's bytes as a message with parts."""
    from email import message_from_bytes
    from email.message import EmailMessage
    from email.policy import default

    message = message_from_bytes(file.data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def said_in(message: EmailMessage, header: str) -> str | None:
    """What a header says, decoded; ``None`` where there is none, or nobody could read it."""
    try:
        return one_line(str(message[header])) if message[header] is not None else None
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):  # what the parser makes of hostile headers
        return None


def _body(message: EmailMessage, file: File) -> tuple[list[Piece], str | None, tuple[str, ...]]:
    """The words of the plain part, by paragraph, or those of the formatted one where there is none that says as much."""
    plain, formatted = message.get_body(("plain",)), message.get_body(("html",))
    if not plain and not formatted and isinstance(message.get_payload(), str):
        plain = message  # it says that it has parts, and has none
    words, charset, remarks = decoded_part(plain, file) if plain else ("", None, ())
    if formatted and len(words.strip()) < _STUB:
        rich, other, other_remarks = decoded_part(formatted, file)
        pieces = list(_of_page(rich))
        if sum(len(piece.words) for piece in pieces) > len(words.strip()):
            return pieces, other, other_remarks
    words = normalise(words)
    spans = paragraphs(words)
    return [Piece(paragraph(number), span.of(words)) for number, span in enumerate(spans, start=1)], charset, remarks


def decoded_part(part: MIMEPart, file: File) -> tuple[str, str, tuple[str, ...]]:
    """The text of a part, its charset, and remarks on that."""
    content = part.get_payload(decode=True)
    return decoded(content if isinstance(content, bytes) else b"", file.name, part.get_content_charset(), otherwise=_UNTOLD)


def _of_page(text: str) -> Iterator[Piece]:
    from sources.extract.blocks import blocks_of, numbered
    from sources.extract.kinds.html import parsed

    tree = parsed(text)
    return numbered(blocks_of(tree)) if tree is not None else iter(())


def _attachments(message: EmailMessage) -> Iterator[str]:
    for part in message.walk():
        name = part.get_filename()
        if name:
            yield one_line(name) or "(no name)"
        elif part.get_content_type() == "message/rfc822":
            yield "(a forwarded letter)"


def _day(message: EmailMessage) -> date | None:
    try:
        written = getattr(message["Date"], "datetime", None)
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return None
    return written.date() if isinstance(written, datetime) else None


KIND = Kind(
    called=phrase("an e-mail"),
    media_types=("message/rfc822",),
    endings=(".eml",),
    recognises=is_letter,
    read=read,
    foreign=True,
)
