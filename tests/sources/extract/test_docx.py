"""Word documents written for this: every passage on its paragraph, row or note."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from claims.text import Span
from sources.errors import ExtractionRefused
from sources.extract import extract
from sources.extract.kind import File
from sources.extract.kinds import every
from sources.model import Extraction
from sources.places import locator
from tests.documents import add_notes, tracked, word


def _read(content: bytes) -> Extraction:
    return every()["docx"].read(File(content, "report.docx"))


def _map(read: Extraction) -> list[tuple[str, str]]:
    return [(place.label, place.span.of(read.text)) for place in read.places]


def _report(document: Any) -> None:
    document.sections[0].header.paragraphs[0].text = "KOP SURAT DINAS"
    document.sections[0].footer.paragraphs[0].text = "Halaman 1"
    document.add_heading("Kerugian", 2)
    document.add_paragraph("")
    document.add_paragraph("340 hektare sawah terendam", style="List Bullet")
    document.add_paragraph("dua jembatan putus", style="List Number")
    table = document.add_table(2, 3)
    for place, words in enumerate(["Desa", "Jiwa", "", "Cibunar", "410", "aman"]):
        table.cell(place // 3, place % 3).text = words
    document.add_paragraph("Air surut ")
    for change in tracked("pada Kamis", "pada Rabu"):
        document.paragraphs[-1]._p.append(change)
    add_notes(document, "Angka sementara.", "According to the province.")


def test_every_paragraph_row_and_note_has_its_place() -> None:
    read = _read(word("Sebanyak 1.430 orang mengungsi.", "Nineteen people lost their jobs.", fill=_report))
    assert _map(read) == [
        ("para. 1", "Sebanyak 1.430 orang mengungsi."),
        ("para. 2", "Nineteen people lost their jobs."),
        ("para. 3", "Kerugian"),
        ("para. 4", "- 340 hektare sawah terendam"),
        ("para. 5", "- dua jembatan putus"),
        ("table 1, row 1", "Desa | Jiwa |"),
        ("table 1, row 2", "Cibunar | 410 | aman"),
        ("para. 6", "Air surut pada Kamis"),
        ("note 1", "Angka sementara."),
        ("note 2", "According to the province."),
    ]
    start = read.text.index("Air surut")
    assert locator(read.places, Span(start, start + 9), "id") == "par. 6"


def test_what_the_document_says_of_itself_is_taken() -> None:
    read = _read(word("Laporan Banjir", "Isi.", title="Laporan Banjir", author="Sekretariat"))
    assert (read.title, read.author, read.published) == ("Laporan Banjir", "Sekretariat", None)
    assert _read(word("Isi.", title="Template surat")).title is None


def test_line_breaks_and_tables_in_cells_keep_their_words() -> None:
    def fill(document: Any) -> None:
        document.add_paragraph("satu").add_run().add_break()
        document.paragraphs[-1].add_run("dua")
        cell = document.add_table(1, 2).cell(0, 0)
        cell.text = "luar"
        cell.add_table(1, 1).cell(0, 0).text = "dalam"

    assert _map(_read(word(fill=fill))) == [("para. 1", "satu\ndua"), ("table 1, row 1", "luar dalam |")]


def test_an_empty_document_says_so() -> None:
    read = _read(word(""))
    assert read.text == ""
    assert "no text" in read.remarks[0]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"word/document.xml": "<w:document"}, "damaged"),
        ({"word/other.xml": "<x/>", "word/documents.txt": ""}, "damaged"),
        ({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}, "declares entities"),
    ],
)
def test_what_only_looks_like_a_word_document_is_refused(parts: dict[str, str], words: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    with pytest.raises(ExtractionRefused, match=words) as refusal:
        extract(file.getvalue(), "a.docx")
    assert "\n" not in str(refusal.value)
