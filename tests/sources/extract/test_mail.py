"""Letters, and pages that a browser saved as letters."""

from __future__ import annotations

import quopri
from datetime import date
from pathlib import Path

import pytest

from sources.extract import extract
from sources.extract.kind import File
from sources.extract.kinds import every, kind_of
from sources.model import Extraction
from tests.documents import letter


def _read(content: bytes, name: str = "a.eml") -> Extraction:
    return every()[kind_of(File(content, name))].read(File(content, name))


def _map(read: Extraction) -> list[tuple[str, str]]:
    return [(place.label, place.span.of(read.text)) for place in read.places]


def test_a_letter_is_its_header_and_its_paragraphs() -> None:
    read = _read(
        letter(
            "Yth. redaksi,\n\nPengungsi 1.430 orang,\nbukan 1.340.\n",
            "<p>lain</p>",
            ["data pengungsi.pdf"],
            To="redaksi@example.org",
            Date="Wed, 04 Mar 2026 23:30:00 +0700",
            Subject="Data pengungsi – 4 Maret",
        )
    )
    assert _map(read) == [
        (
            "header",
            "From: Humas <humas@example.org>\nTo: redaksi@example.org\nDate: Wed, 04 Mar 2026 23:30:00 +0700\n"
            "Subject: Data pengungsi – 4 Maret\nAttachments: data pengungsi.pdf",
        ),
        ("para. 1", "Yth. redaksi,"),
        ("para. 2", "Pengungsi 1.430 orang,\nbukan 1.340."),
    ]
    assert (read.title, read.author) == ("Data pengungsi – 4 Maret", "Humas <humas@example.org>")
    assert (read.media_type, read.published) == ("message/rfc822", date(2026, 3, 4))
    assert "data pengungsi.pdf" in read.remarks[0]


def test_a_letter_of_formatted_words_alone_is_read_too() -> None:
    body = "<table><tr><td><table><tr><td><p>Angka <b>62</b></p></td></tr></table></td></tr></table><p>Kedua</p><style>x</style>"
    assert _map(_read(letter(None, body)))[1:] == [("para. 1", "Angka 62"), ("para. 2", "Kedua")]
    assert _map(_read(letter("Open in a browser.", "<p>" + "Angka 62. " * 30 + "</p>")))[1][1].startswith("Angka 62.")


@pytest.mark.parametrize("charset", [b"iso-8859-1", b"no-such-charset", b"utf-8"])
def test_a_letter_in_another_charset_keeps_its_letters(charset: bytes) -> None:
    head = b"From: a@b.example\r\nMessage-ID: <1>\r\nContent-Type: text/plain; charset=" + charset + b"\r\n\r\n"
    read = _read(head + "“Kami lelah”, kata Renée – di kafé naïf, bukan façade, dan élan.".encode("cp1252"))
    assert "Renée" in read.text


@pytest.mark.parametrize(
    "head",
    [
        b"From: =?utf-8?b?//79?=\r\nDate: never\r\nSubject: =?x?y?z?=",
        b"From: \r\nDate: Wed, 99 Foo 20266 99:99:99 +9999\r\nSubject: \xff\xfe",
        b"From: a\r\nContent-Type: multipart/mixed",
        b"From: a\r\nContent-Type: text/plain; charset*=%%%''x; name*0*=a",
    ],
)
def test_headers_that_nobody_can_read_harm_nothing(head: bytes) -> None:
    assert "Isi surat." in _read(head + b"\r\nMIME-Version: 1.0\r\n\r\nIsi surat.\r\n").text


def test_a_note_that_begins_like_a_letter_is_a_note() -> None:
    note = b"From: the nurse\nDate: Tuesday\n\n62, not 64."
    assert extract(note, "note.txt").text == note.decode()


def test_a_page_that_a_browser_saved_is_read_as_the_page() -> None:
    page = (Path(__file__).with_name("pages") / "id-kutipan.html").read_bytes()
    head = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lentera.example/kopi\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    read = _read(head + quopri.encodestring(page) + b"\r\n--B--\r\n", "kopi.mhtml")
    assert (read.title, read.author) == ("Petani Kopi Gunung Sela Menolak Tambang Andesit", "Yusuf Hakim")
    assert "mata air kami ikut hilang" in read.text
    assert "Masuk/Daftar" not in read.text
    assert read.media_type == "multipart/related"
