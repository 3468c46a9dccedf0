"""Pages written for this, as news sites and offices build theirs: in each the words to keep and those to leave are marked."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from sources.errors import ExtractionRefused
from sources.extract.kind import File
from sources.extract.kinds import every
from sources.model import Extraction

PAGES = sorted(Path(__file__).with_name("pages").glob("*.html"))
KNOWN_LEAKS = {
    "en-hashed-classes.html": {"Terms of use"},
    "en-old-markup.html": {"This page best viewed at 800 x 600."},
    "id-breaks.html": {"Jadwal Pemadaman Pekan Ini"},
}
"""Links and small print that nothing in the page tells from its text."""


def _read(content: bytes | str, name: str = "page.html") -> Extraction:
    data = content.encode() if isinstance(content, str) else content
    return every()["html"].read(File(data, name))


def _page(body: str, head: str = "") -> str:
    filler = (
        "<p>Sebanyak 1.430 orang mengungsi ke balai desa sejak Selasa malam, kata kepala badan penanggulangan bencana.</p>" * 2
    )
    return f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body><article>{body}{filler}</article></body></html>"


def _marked(content: bytes, mark: str) -> set[str]:
    tree = html.fromstring(content)
    return {" ".join(found.text_content().split()) for found in tree.iterfind(f".//*[@data-expect='{mark}']")}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_gives_all_its_article_and_nothing_around_it(path: Path) -> None:
    content = path.read_bytes()
    extraction = _read(re.sub(rb' data-expect="(?:keep|leave)"', b"", content), path.name)
    text = " ".join(extraction.text.split())
    assert {words for words in _marked(content, "keep") if words not in text} == set()
    assert {words for words in _marked(content, "leave") if words in text} == KNOWN_LEAKS.get(path.name, set())


def test_there_are_pages_of_many_kinds_in_both_languages() -> None:
    assert len(PAGES) >= 12
    assert sum(path.stem.startswith("id-") for path in PAGES) >= 5


def _said(name: str) -> tuple[str | None, str | None, str | None, date | None]:
    path = Path(__file__).with_name("pages") / name
    read = _read(path.read_bytes(), name)
    return read.title, read.author, read.publisher, read.published


def test_what_a_page_says_of_itself_is_taken() -> None:
    assert _said("en-semantic.html") == (
        "Harbour ferry service to end after 61 years",
        "Ellen Pryce",
        "The Marlow Courier",
        date(2026, 1, 9),
    )
    assert _said("id-portal.html")[0] == "Pemkot Larang Truk Melintas Siang Hari Mulai 1 April"
    assert _said("id-portal.html")[2:] == ("Warta Utama", date(2026, 3, 18))
    assert _said("id-wordpress.html")[1:] == ("Dewi Larasati", "Suara Pesisir", date(2026, 2, 11))
    assert _said("en-blog-comments.html")[0] == "What the bus figures really say"


def test_a_date_that_only_stands_in_the_text_is_no_publication_date() -> None:
    assert _read(_page("<p>Rapat digelar pada 4 Maret 2019 di aula.</p>")).published is None


def test_every_paragraph_point_and_row_has_its_place() -> None:
    read = _read(
        _page(
            "<h1>Judul berita banjir</h1><p>Satu dua tiga empat.</p><ul><li>Butir satu sekali.</li><li><p>Butir dua.</p></li>"
            "</ul><table><tr><th>Desa</th><th>Jiwa</th></tr><tr><td>Cibunar</td><td>410</td></tr></table>"
            "<p>Baris satu<br>baris dua<br><br>paragraf lain.</p>"
        )
    )
    assert [(place.label, place.span.of(read.text)) for place in read.places][:9] == [
        ("para. 1", "Judul berita banjir"),
        ("para. 2", "Satu dua tiga empat."),
        ("para. 3", "- Butir satu sekali."),
        ("para. 4", "- Butir dua."),
        ("table 1, row 1", "Desa | Jiwa"),
        ("table 1, row 2", "Cibunar | 410"),
        ("para. 5", "Baris satu\nbaris dua"),
        ("para. 6", "paragraf lain."),
        ("para. 7", "Sebanyak 1.430 orang mengungsi ke balai desa sejak Selasa malam, kata kepala badan penanggulangan bencana."),
    ]


@pytest.mark.parametrize(
    ("head", "charset", "remarks"),
    [("<meta charset='windows-1252'>", "cp1252", 0), ("<meta charset='utf-8'>", "cp1252", 1), ("", "cp1252", 1)],
)
def test_a_charset_is_taken_from_the_page_where_it_tells_the_truth(head: str, charset: str, remarks: int) -> None:
    page = f"<html><head>{head}</head><body><p>“Kami lelah,” kata Renée – di kafé. Harga naik 5 €.</p></body></html>"
    read = _read(page.encode(charset))
    assert "“Kami lelah,” kata Renée – di kafé. Harga naik 5 €." in read.text
    assert len(read.remarks) == remarks


def test_utf_8_that_is_called_something_else_is_still_utf_8() -> None:
    read = every()["html"].read(File(_page("<p>naïf – “ya”</p>").encode(), "x.html", "text/html", "iso-8859-1"))
    assert "naïf – “ya”" in read.text
    assert read.charset == "utf-8"


@pytest.mark.parametrize(
    "page", ["<html>", "<html><body></body></html>", "<html><script>go()</script></html>", "<!doctype html>"]
)
def test_a_page_without_words_is_refused(page: str) -> None:
    with pytest.raises(ExtractionRefused, match="without any words"):
        _read(page)


def test_a_small_page_gives_all_its_words() -> None:
    assert _read("<html><body><div>Rapat <b>ditunda</b>.</div><nav>Menu</nav></body></html>").text == "Rapat ditunda."
    assert _read("just words").text == "just words"
