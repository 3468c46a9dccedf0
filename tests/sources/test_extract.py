from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import normalise
from sources import ExtractionRefused
from sources.extract import LIMIT, extract

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
        (b"%PDF-1.7", "a.txt", "PDF"),
        (b"PK\x03\x04rest", "a.docx", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "a.png", "picture"),
        (b"\xff\xd8\xff\xe0", "a.jpg", "picture"),
        (b"RIFF\x01\x02\x03\x04WAVE", "a.txt", "recording"),
        (b"{\\rtf1 x}", "a.txt", "RTF"),
        (b"\xef\xbb\xbf <HTML>", "a.txt", "web page"),
        (b"<!DOCTYPE html><p>x", "a.txt", "web page"),
        (b"words", "a.html", "web page"),
        (b"words", "a.pdf", "PDF"),
        (b"a\x00b", "a.txt", "binary"),
        ("a\x00b".encode("utf-16"), "a.txt", "NUL"),
        (b"x" * (LIMIT + 1), "a.txt", "20 MB"),
    ],
)
def test_what_is_no_text_is_named_and_refused_in_one_sentence(content: bytes, name: str, kind: str) -> None:
    with pytest.raises(ExtractionRefused, match=kind) as refusal:
        extract(content, name)
    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)


@given(st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        text = extract(content, "note.txt").text
    except ExtractionRefused:
        return
    assert text.strip()
    assert "\x00" not in text
    assert normalise(text) == text
    text.encode("utf-8")


def test_curly_quotation_marks_of_an_old_editor_do_not_pass_for_another_script() -> None:
    words = "Harga naik 5 € – kata „Pak Budi“ di café José. “Kami lelah,” ujar warga. It’s fine — really."
    assert extract(words.encode("cp1252"), "berita.txt").text == words
