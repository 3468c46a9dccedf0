"""PDF files written for this: every passage whole, on its page, however the page is set."""

from __future__ import annotations

import io
import textwrap

import pytest
from fpdf import FPDF

from claims.text import Span
from sources.errors import ExtractionRefused
from sources.extract import extract
from sources.extract.kind import File
from sources.extract.kinds import every
from sources.model import Extraction
from sources.places import locator
from tests.documents import Pdf, pdf

FLOOD = (
    "Banjir setinggi 1,2 meter merendam 12 desa di Kabupaten Sukamaju sejak Selasa malam. Sebanyak 1.430 orang mengungsi ke tiga"
    " balai desa, kata Kepala BPBD Hendra Wijaya kepada wartawan di posko induk."
)
LOSS = (
    "Kerugian ditaksir Rp2,4 miliar. Anak-anak mendapat layanan kesehatan gratis dari puskesmas pembantu yang didirikan di"
    " halaman balai desa, dan sekolah diliburkan sampai 9 Maret 2026."
)
FERRY = (
    "The ferry between Marlow Quay and Eastness carried 212,000 passengers in 2019 and 94,000 last year, according to Harbour"
    " Lines, which has run the boat since 1965. Nineteen people will lose their jobs."
)
SALT = (
    "The council bought 5,400 tonnes of road salt at an average of 71 pounds a tonne, although a framework contract offered the"
    " same grade at 54 pounds. The auditors wrote that nobody had compared the two prices."
)


def _read(content: bytes, name: str = "report.pdf") -> Extraction:
    return every()["pdf"].read(File(content, name))


def _where(read: Extraction, words: str) -> str:
    """The place of the one passage with these words."""
    assert read.text.count(words) == 1, f"{words!r} in {read.text!r}"
    start = read.text.index(words)
    return locator(read.places, Span(start, start + len(words)))


def test_every_passage_is_whole_and_on_its_page() -> None:
    read = _read(pdf([FLOOD, LOSS], [FERRY], [SALT, "The end."], head="Laporan Bersama 2026", foot="Halaman {page}"))
    assert {words: _where(read, words) for words in (FLOOD, LOSS, FERRY, SALT)} == {
        FLOOD: "p. 1",
        LOSS: "p. 1",
        FERRY: "p. 2",
        SALT: "p. 3",
    }
    assert read.text == "\n\n".join(["Laporan Bersama 2026", FLOOD, LOSS, FERRY, SALT, "The end."])
    assert (read.media_type, read.remarks) == ("application/pdf", ())


@pytest.mark.parametrize("align", ["J", "L", "C"])
def test_lines_are_put_together_to_paragraphs_however_they_are_set(align: str) -> None:
    made = Pdf()
    made.add_page()
    for words in (FLOOD, LOSS, FERRY, SALT):
        made.multi_cell(0, 5.5, words, align=align, new_x="LMARGIN", new_y="NEXT")
        made.ln(4)
    assert _read(made.written()).text.split("\n\n") == [FLOOD, LOSS, FERRY, SALT]


def test_paragraphs_that_an_indent_alone_marks_are_told_apart() -> None:
    made = Pdf()
    made.add_page()
    y = 20.0
    for words in (FLOOD, LOSS, FERRY, SALT):
        for row, line in enumerate(textwrap.wrap("    " + words, 96)):
            made.text(10 if row else 16, y := y + 5, line.strip())
    assert _read(made.written()).text.split("\n\n") == [FLOOD, LOSS, FERRY, SALT]


def test_two_columns_are_read_one_after_the_other() -> None:
    made = Pdf(head="Buletin Warga", foot="{page}")
    made.add_page()
    made.set_font("times", "B", 16)
    made.cell(0, 10, "Kabar dua bahasa", new_x="LMARGIN", new_y="NEXT")
    made.set_font("times", size=11)
    with made.text_columns(ncols=2, gutter=8, text_align="J") as columns:
        for words in (FLOOD, FERRY, LOSS, SALT) * 3:
            columns.write(words + "\n\n")
    read = _read(made.written())
    assert read.text.split("\n\n") == ["Buletin Warga", "Kabar dua bahasa", *(FLOOD, FERRY, LOSS, SALT) * 3]


def test_columns_that_the_file_holds_line_by_line_are_read_one_after_the_other_too() -> None:
    made = Pdf()
    made.add_page()
    left, right = textwrap.wrap(FLOOD, 44), textwrap.wrap(SALT, 44)
    for row in range(max(len(left), len(right))):
        for x, lines in ((10, left), (110, right)):
            if row < len(lines):
                made.text(x, 30 + row * 5, lines[row])
    assert _read(made.written()).text.split("\n\n") == [FLOOD, SALT]


def test_words_parted_at_the_end_of_a_line_are_whole_again() -> None:
    lines = [
        "Para pengung-",
        "si dan anak-",
        "anak berjalan kemerah-",
        "merahan. The re-",
        "port says that non-",
        "British flood Covid-",
        "19.",
    ]
    made = Pdf()
    made.add_page()
    for row, line in enumerate(lines):
        made.text(10, 30 + row * 5, line)
    text = "Para pengungsi dan anak-anak berjalan kemerah-merahan. The report says that non-British flood Covid-19."
    assert _read(made.written()).text == text


def test_a_sentence_that_goes_on_overleaf_is_one_and_its_places_are_two() -> None:
    made = Pdf(head="Laporan {page}", foot="- {page} -")
    for words in (
        "Sebanyak 1.430 orang dari 12 desa mengungsi ke tiga balai",
        "desa, kata kepala badan itu. Air surut pada hari Kamis.",
    ):
        made.add_page()
        made.multi_cell(0, 5.5, words, new_x="LMARGIN", new_y="NEXT")
    read = _read(made.written())
    assert _where(read, "mengungsi ke tiga balai desa, kata") == "pp. 1–2"
    assert _where(read, "tiga balai") == "p. 1"
    assert _where(read, "Air surut") == "p. 2"


def test_footnotes_tables_and_lists_keep_to_themselves() -> None:
    made = Pdf()
    made.add_page()
    made.multi_cell(0, 5.5, FLOOD, new_x="LMARGIN", new_y="NEXT")
    with made.table(width=100) as table:
        for row in (("Desa", "Pengungsi"), ("Cibunar", "410"), ("Sindang Sari", "220")):
            table.row(row)
    made.ln(5)
    for words in ("- 340 hektare sawah terendam di dua kecamatan", "- dua jembatan putus"):
        made.multi_cell(0, 5.5, words, new_x="LMARGIN", new_y="NEXT")
    made.set_y(-40)
    made.set_font("times", size=8)
    made.multi_cell(0, 4, "1. Angka sementara sampai pukul 18.00.", new_x="LMARGIN", new_y="NEXT")
    assert _read(made.written()).text.split("\n\n") == [
        FLOOD,
        "Desa | Pengungsi",
        "Cibunar | 410",
        "Sindang Sari | 220",
        "- 340 hektare sawah terendam di dua kecamatan",
        "- dua jembatan putus",
        "1. Angka sementara sampai pukul 18.00.",
    ]


def test_numbers_at_the_foot_of_a_table_are_no_page_numbers() -> None:
    made = Pdf()
    for total in ("410", "220", "95"):
        made.add_page()
        made.multi_cell(0, 5.5, FLOOD, new_x="LMARGIN", new_y="NEXT")
        made.multi_cell(0, 5.5, f"Jumlah {total} orang", new_x="LMARGIN", new_y="NEXT")
    read = _read(made.written())
    assert [_where(read, f"Jumlah {total} orang") for total in ("410", "220", "95")] == ["p. 1", "p. 2", "p. 3"]


def test_a_page_without_text_is_named() -> None:
    made = Pdf()
    for words in (FLOOD, "", LOSS, "", ""):
        made.add_page()
        if words:
            made.multi_cell(0, 5.5, words)
    read = _read(made.written(), "pindai.pdf")
    assert (_where(read, FLOOD), _where(read, LOSS)) == ("p. 1", "p. 3")
    assert "Pages 2, 4–5 of pindai.pdf hold no text" in read.remarks[0]
    empty = Pdf()
    empty.add_page()
    read = _read(empty.written(), "pindai.pdf")
    assert (read.text, read.places) == ("", ())
    assert "no text on any of its pages" in read.remarks[0]


def test_what_a_document_calls_itself_is_taken_where_its_text_bears_it_out() -> None:
    assert _read(pdf(["Laporan Banjir", FLOOD], title="Laporan banjir", author="Sekretariat")).title == "Laporan banjir"
    assert _read(pdf([FLOOD], title="Laporan banjir", author="Sekretariat")).author == "Sekretariat"
    for title in ("Template surat 2019", "Microsoft Word - laporan.docx", "untitled"):
        assert _read(pdf([FLOOD], title=title)).title is None


def test_a_locked_or_broken_pdf_is_refused_with_what_to_do() -> None:
    made = FPDF()
    made.add_page()
    made.set_encryption(owner_password="a", user_password="b")
    for content, words in ((bytes(made.output()), "password"), (b"%PDF-1.7\nrubbish", "damaged")):
        with pytest.raises(ExtractionRefused, match=words) as refusal:
            extract(content, "a.pdf")
        assert "\n" not in str(refusal.value)


def test_a_pdf_that_only_its_owner_may_change_is_read() -> None:
    made = Pdf()
    made.set_encryption(owner_password="a", permissions=0)
    made.add_page()
    made.multi_cell(0, 5.5, FLOOD)
    assert _read(made.written()).text == FLOOD


def test_standard_input_may_be_a_pdf() -> None:
    assert extract(io.BytesIO(pdf([LOSS])).read(), "standard input").text == LOSS
