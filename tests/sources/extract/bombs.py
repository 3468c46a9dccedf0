"""Files made to break whoever reads them: small ones that unpack to gigabytes, endless ones, deep ones, broken ones."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Callable

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MEGABYTE = 1_000_000


def word(document: str | bytes, *, filler: int = 0) -> bytes:
    """A DOCX file with this ``word/document.xml``, and so many megabytes of spaces behind it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        with archive.open("word/document.xml", "w") as part:
            part.write(document.encode() if isinstance(document, str) else document)
            for _ in range(filler):
                part.write(b" " * _MEGABYTE)
    return packed.getvalue()


def body(inner: str) -> str:
    return f'<?xml version="1.0"?><w:document {_W}><w:body>{inner}</w:body></w:document>'


def paragraphs(count: int, words: str = "a") -> str:
    return body(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" * count)


def laughs(levels: int = 12) -> str:
    """Entities of entities: ten to the power of ``levels`` words."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, levels))
    inner = f"<w:p><w:r><w:t>&e{levels - 1};</w:t></w:r></w:p>"
    return f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ha">{entities}]>{body(inner)[21:]}'


def reaching_out() -> str:
    """An entity that is to be read from another file."""
    inner = "<w:p><w:r><w:t>&file;</w:t></w:r></w:p>"
    return f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/hostname">]>{body(inner)[21:]}'


def pdf(*objects: bytes, root: int = 1) -> bytes:
    """A PDF file of these objects, numbered from 1, with the table of where they are."""
    written, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, root, start)
    return bytes(written)


def stream(content: bytes, *, rounds: int = 1) -> bytes:
    """A packed stream; with several ``rounds`` packed again and again."""
    for _ in range(rounds):
        content = zlib.compress(content, 9)
    filters = b" ".join([b"/FlateDecode"] * rounds)
    return b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream" % (len(content), filters, content)


_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def page_of(content: bytes) -> bytes:
    """A PDF of one page with this content stream."""
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        content,
        _FONT,
    )


def many_pages(count: int) -> bytes:
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * count, count),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        stream(b"BT /F 12 Tf 50 700 Td (A page like all others, with some words on it.) Tj ET"),
        _FONT,
    )


def letters(levels: int) -> bytes:
    """A letter in a letter in a letter."""
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{level}"\r\n\r\n--b{level}\r\n' for level in range(levels))
    return (
        f"From: a@example.com\r\nSubject: deep\r\nDate: Thu, 14 Jul 2022 10:00:00 +0000\r\nMIME-Version: 1.0\r\n{head}".encode()
    )


def _attached(megabytes: int) -> bytes:
    words = base64.encodebytes(b"a word. " * (megabytes * _MEGABYTE // 8))
    return (
        b"From: a@example.com\r\nSubject: large\r\nDate: Thu, 14 Jul 2022 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + words
    )


BOMBS: dict[str, Callable[[], tuple[str, bytes]]] = {
    "a word file that unpacks to a gigabyte": lambda: ("a.docx", word(paragraphs(3), filler=1000)),
    "a word file that unpacks to a hundred megabytes": lambda: ("a.docx", word(paragraphs(3), filler=100)),
    "a million paragraphs": lambda: ("a.docx", word(paragraphs(1_000_000))),
    "entities of entities": lambda: ("a.docx", word(laughs())),
    "an entity from another file": lambda: ("a.docx", word(reaching_out())),
    "a table in a table in a table": lambda: (
        "a.docx",
        word(body("<w:tbl><w:tr><w:tc>" * 5000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 5000)),
    ),
    "a word file cut in the middle": lambda: ("a.docx", word(paragraphs(500, "some words"))[:900]),
    "a page of a gigabyte": lambda: ("a.pdf", page_of(stream(zlib.compress(b" " * (1000 * _MEGABYTE), 9)[:-4], rounds=1))),
    "a stream packed ten times": lambda: ("a.pdf", page_of(stream(b" " * (50 * _MEGABYTE), rounds=10))),
    "a page with ten million letters": lambda: (
        "a.pdf",
        page_of(stream(b"BT /F 1 Tf 1 1 Td " + b"(aaaaaaaaaaaaaaaaaaaa) Tj 0 1 Td " * 500_000 + b"ET")),
    ),
    "a hundred thousand pages": lambda: ("a.pdf", many_pages(100_000)),
    "pages that hold themselves": lambda: (
        "a.pdf",
        pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9999999 >>"),
    ),
    "arrays in arrays": lambda: ("a.pdf", page_of(stream(b"[" * 2_000_000))),
    "a pdf of nothing but its name": lambda: ("a.pdf", b"%PDF-1.7\n" + bytes(5 * _MEGABYTE)),
    "a pdf cut in the middle": lambda: ("a.pdf", many_pages(50)[:1500]),
    "a page of tags in tags": lambda: ("a.html", b"<html><body>" + b"<div>" * 1_000_000 + b"words here"),
    "a page of a million paragraphs": lambda: ("a.html", b"<html><body><article>" + b"<p>Some words, and more.</p>" * 700_000),
    "a tag without an end": lambda: ("a.html", b"<html><body><p title='" + b"a" * (15 * _MEGABYTE)),
    "a million links": lambda: ("a.html", b"<html><body><p>" + b"<a href='/x'>a link</a> " * 700_000),
    "a letter in a letter": lambda: ("a.eml", letters(50_000)),
    "a letter of many megabytes": lambda: ("a.eml", _attached(13)),
    "one line of many megabytes": lambda: ("a.txt", b"word and word, 62 of them. " * 700_000),
    "twenty megabytes of full stops": lambda: ("a.txt", b"." * (19 * _MEGABYTE)),
}
