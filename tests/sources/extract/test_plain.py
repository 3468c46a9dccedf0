from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import normalise
from sources import ExtractionRefused
from sources.extract import LIMIT, extract
from sources.extract.kind import File
from sources.extract.kinds import every, kind_of

PROSE = "Gubernur mengatakan “62 orang dirawat” di rumah sakit – katanya di kafé naïf, bukan façade."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-be", "utf-32-be"])
def test_text_in_unicode_is_read_as_it_is(codec: str) -> None:
    mark = "\ufeff" if codec.endswith("-be") else ""
    extraction = extract((mark + PROSE).encode(codec), "note.txt")
    assert (extraction.text, extraction.media_type) == (PROSE, "text/plain")
    assert extraction.charset == codec.removesuffix("-sig").removesuffix("-be")
    assert bool(extraction.remarks) == (not codec.startswith("utf-8"))


@pytest.mark.parametrize(
    "words", ["RIFF raff on the pier", "ID3 is a tag", "BZh writes", "GIF87 files", "<!-- a note -->\nAir naik."]
)
def test_words_that_begin_like_a_file_are_still_words(words: str) -> None:
    assert extract(words.encode(), "note.md").text == words


def test_another_charset_is_guessed_and_told() -> None:
    extraction = extract(PROSE.encode("cp1252"), "note.txt")
    assert (extraction.text, extraction.charset) == (PROSE, "windows-1252")
    assert any("Windows-1252" in remark for remark in extraction.remarks)


@pytest.mark.parametrize("content", [bytes(range(128, 256)) * 3, b"\xff\xfex", PROSE.encode() + b"\xff\xfe bad \x93 tail"])
def test_a_charset_that_cannot_be_told_is_refused(content: bytes) -> None:
    with pytest.raises(ExtractionRefused):
        extract(content, "note.txt")


def test_markdown_is_text_of_its_own_type_and_line_breaks_are_one_kind() -> None:
    extraction = extract(b"# Title\r\n\r\nText\rmore", "note.MD")
    assert (extraction.text, extraction.media_type) == ("# Title\n\nText\nmore", "text/markdown")


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"", "a.txt", "empty"),
        (b" \n", "a.txt", "no words"),
        (b"PK\x03\x04rest", "a.docx", "ZIP"),
        (b"PK\x03\x04xl/workbook.xml", "a.xlsx", "spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "a.doc", "old Office document"),
        (b"words", "a.doc", "old Word document"),
        (b"{\\rtf1 x}", "a.txt", "RTF"),
        (b"\x1f\x8b\x08rest", "a.txt", "packed"),
        (b"words", "a.pdf", "called a PDF, and isn't"),
        (b"words", "a.docx", "called a Word document, and isn't"),
        (b"words", "a.jpg", "called a picture, and isn't"),
        (b"words", "a.mp3", "called a recording, and isn't"),
        (b"a\x00b", "a.txt", "binary"),
        ("a\x00b".encode("utf-16"), "a.txt", "NUL"),
        (b"x" * (LIMIT + 1), "a.txt", "20 MB"),
    ],
)
def test_what_is_not_read_is_named_and_refused_in_one_sentence(content: bytes, name: str, kind: str) -> None:
    with pytest.raises(ExtractionRefused, match=kind) as refusal:
        extract(content, name)
    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n...", "image/png"),
        (b"\xff\xd8\xff\xe0...", "image/jpeg"),
        (b"\x00\x00\x00\x18ftypheic....", "image/heic"),
        (b"RIFF\x01\x02\x03\x04WAVE", "audio/wav"),
        (b"OggS\x00\x02...", "audio/ogg"),
        (b"\x00\x00\x00\x20ftypM4A ....", "audio/mp4"),
    ],
)
def test_pictures_and_recordings_are_taken_without_a_text_and_say_so(content: bytes, media_type: str) -> None:
    extraction = extract(content, "a.bin")
    assert (extraction.text, extraction.media_type, extraction.places) == ("", media_type, ())
    assert "no text" in extraction.remarks[0]


def test_what_a_server_says_of_a_file_goes_before_its_address() -> None:
    assert extract(b"# Title", "https://example.org/notes.txt?x=1", "text/markdown").media_type == "text/markdown"
    assert extract(b"# Title", "https://example.org/notes.md?x=1", "text/plain").media_type == "text/markdown"
    assert extract("naïve ’".encode("cp1252"), "a.txt", charset="windows-1252").text == "naïve ’"


@pytest.mark.parametrize("charset", ["unicode_escape", "idna", "zlib", "utf-7", "utf-16", "no-such", "\x00"])
def test_a_charset_that_nobody_writes_text_in_is_not_believed(charset: str) -> None:
    assert extract(rb"a\u0062+AGI-", "a.txt", charset=charset).text == r"a\u0062+AGI-"


def test_a_text_is_mapped_by_its_paragraphs() -> None:
    extraction = extract(b"One.\nStill one.\n\nTwo.\n \nThree.", "a.txt")
    assert [(place.label, place.span.of(extraction.text)) for place in extraction.places] == [
        ("para. 1", "One.\nStill one."),
        ("para. 2", "Two."),
        ("para. 3", "Three."),
    ]


@given(st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        kind = every()[kind_of(File(content, "note.txt"))]
        if kind.foreign:
            return
        text = kind.read(File(content, "note.txt")).text
    except ExtractionRefused:
        return
    assert text.strip() or kind.certain
    assert "\x00" not in text
    assert normalise(text) == text
    text.encode("utf-8")


def test_curly_quotation_marks_of_an_old_editor_do_not_pass_for_another_script() -> None:
    words = "Harga naik 5 € – kata „Pak Budi“ di café José. “Kami lelah,” ujar warga. It’s fine — really."
    assert extract(words.encode("cp1252"), "berita.txt").text == words
