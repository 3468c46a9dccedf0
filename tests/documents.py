"""Files of every kind, written for tests."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from fpdf import FPDF

NOTE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


class Pdf(FPDF):
    """Pages of A4 in Times 11, with a running head and foot where they are given; ``{page}`` in them is the page's number."""

    def __init__(self, head: str = "", foot: str = "") -> None:
        super().__init__()
        self._head, self._foot = head, foot
        self.set_font("times", size=11)

    def header(self) -> None:
        if self._head:
            self.set_font("helvetica", size=8)
            self.cell(0, 6, self._head.format(page=self.page_no()), new_x="LMARGIN", new_y="NEXT")
            self.ln(4)
            self.set_font("times", size=11)

    def footer(self) -> None:
        if self._foot:
            self.set_y(-15)
            self.set_font("helvetica", size=8)
            self.cell(0, 6, self._foot.format(page=self.page_no()), align="C")

    def written(self) -> bytes:
        return bytes(self.output())


def pdf(*pages: Sequence[str], head: str = "", foot: str = "", **about: str) -> bytes:
    """A PDF whose pages hold the given paragraphs, set justified."""
    made = Pdf(head, foot)
    for name, words in about.items():
        getattr(made, f"set_{name}")(words)
    for paragraphs in pages:
        made.add_page()
        for words in paragraphs:
            made.multi_cell(0, 5.5, words, new_x="LMARGIN", new_y="NEXT")
            made.ln(3)
    return made.written()


def word(*paragraphs: str, fill: Callable[[Any], None] | None = None, **about: str) -> bytes:
    """A Word document with the given paragraphs, and with what ``fill`` puts in it."""
    made = docx.Document()
    for name, words in about.items():
        setattr(made.core_properties, name, words)
    for words in paragraphs:
        made.add_paragraph(words)
    if fill:
        fill(made)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def add_notes(document: Any, *notes: str) -> None:
    """Give a Word document footnotes: the first is referred to at the end of its first paragraph, and so on."""
    from docx.opc.constants import CONTENT_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    bodies = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:footnote>' for n, words in enumerate(notes, 1)
    )
    blob = f"<w:footnotes {nsdecls('w')}>{bodies}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
    document.part.relate_to(part, NOTE_TYPE)
    for number, paragraph in enumerate(document.paragraphs[: len(notes)], start=1):
        paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="{number}"/></w:r>'))


def tracked(inserted: str, deleted: str) -> Any:
    """Words that tracked changes put in and took out, to be appended to a paragraph's element."""
    yield parse_xml(f'<w:ins {nsdecls("w")} w:id="8" w:author="Ed"><w:r><w:t xml:space="preserve">{inserted}</w:t></w:r></w:ins>')
    yield parse_xml(f'<w:del {nsdecls("w")} w:id="9" w:author="Ed"><w:r><w:delText>{deleted}</w:delText></w:r></w:del>')


def letter(text: str | None, html: str | None = None, attached: Sequence[str] = (), **headers: str) -> bytes:
    """A letter as a mail program saves it."""
    message = EmailMessage()
    given = {"From": "Humas <humas@example.org>", "Message-ID": "<1@example.org>"} | headers
    for name, words in given.items():
        message[name.replace("_", "-")] = words
    if text is not None:
        message.set_content(text)
    if html is not None:
        if text is None:
            message.set_content(html, subtype="html")
        else:
            message.add_alternative(html, subtype="html")
    for name in attached:
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=name)
    return bytes(message)
