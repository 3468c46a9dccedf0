from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.language import get
from claims.splitting import set_aside

BODY = "Sungai meluap pada Senin dan menggenangi dua desa di lereng bukit, sehingga puluhan keluarga mengungsi ke balai desa."

# code, a whole line, why it is no article text
LINES = [
    ("id", "SCROLL TO CONTINUE WITH CONTENT", "call to scroll"),
    ("id", "Gulir untuk melanjutkan membaca", "call to scroll"),
    ("id", "Simak juga Video 'Warga Bersihkan Lumpur':", "call to watch"),
    ("id", 'Tonton juga video "Sungai Meluap Lagi" di sini:', "call to watch"),
    ("id", "Saksikan Live Obrolan Pagi:", "call to watch"),
    ("id", "Lihat Video: Jembatan Putus", "call to watch"),
    ("id", "Baca juga: Dua Desa Terendam", "call to watch"),
    ("id", "Baca selengkapnya di sini", "call to read"),
    ("id", "Halaman selanjutnya", "call to read"),
    ("id", "Berita Terkait", "call to read"),
    ("id", "Artikel ini telah tayang di Kabar Kota dengan judul Sungai Meluap", "call to read"),
    ("id", "Ikuti berita terbaru Kabar Kota di Google News", "subscription box"),
    ("id", "Mari bergabung di Grup Telegram Kabar Kota", "subscription box"),
    ("id", "Bagikan artikel ini:", "call to share"),
    ("id", "ADVERTISEMENT", "advertisement"),
    ("id", "Iklan", "advertisement"),
    ("id", "[Gambas:Video 20menit]", "placeholder"),
    ("id", "COPYRIGHT © KABAR KOTA 2026", "copyright notice"),
    ("id", "Tags: banjir, sungai", "page furniture"),
    ("id", "Penulis: Sari Wijaya", "byline"),
    ("id", "Editor: Budi Hartono dan Ani", "byline"),
    ("id", "Foto: Sari Wijaya/Kabar Kota", "photo credit"),
    ("id", "(abc/xyz)", "byline"),
    ("id", "Senin, 5 Jan 2026 10:15 WIB", "time stamp"),
    ("en", "Scroll down to continue reading", "call to scroll"),
    ("en", "Story continues below", "call to scroll"),
    ("en", "WATCH: The dam from the air", "call to watch"),
    ("en", "Watch the video below", "call to watch"),
    ("en", "Click here for the map", "call to watch"),
    ("en", "Read more: The bridge that nobody wanted", "call to read"),
    ("en", "Related stories", "call to read"),
    ("en", "Sign up for our morning newsletter", "subscription box"),
    ("en", "Subscribe now for unlimited access", "subscription box"),
    ("en", "Get the latest news in your inbox", "subscription box"),
    ("en", "Follow us on Instagram", "call to share"),
    ("en", "Share this article", "call to share"),
    ("en", "Advertisement", "advertisement"),
    ("en", "Sponsored content", "advertisement"),
    ("en", "Copyright 2026 The Harrow Bay Gazette. All rights reserved.", "copyright notice"),
    ("en", "By Mara Whitlock and Sam Adeyemi", "byline"),
    ("en", "Additional reporting by Jo Lindqvist", "byline"),
    ("en", "Photo: Jo Lindqvist/Harrow Bay Gazette", "photo credit"),
    ("en", "___", "separator"),
    ("en", "https://example.org/story", "address"),
    ("en", "@harrowgazette", "tags"),
    ("en", "Published 10:15, 5 January 2026", "time stamp"),
]

# code, a line that is article text although it looks a little like furniture
ARTICLE_TEXT = [
    ("id", "Lihat saja angkanya: 62 orang dirawat dan 4 orang meninggal."),
    ("id", "Warga diminta membaca juga papan pengumuman di balai desa."),
    ("id", "Oleh karena itu, pemerintah menutup jalan selama dua hari."),
    ("id", "Foto itu memperlihatkan jembatan yang putus pada Senin pagi."),
    ("id", "Foto: Warga menyeberangi sungai dengan perahu karet pada Senin."),
    ("id", "PERSIB - PERSIJA 2-1"),
    ("id", "Iklan rokok dilarang di sekolah sejak 2012."),
    ("en", "By Friday the water had fallen by two metres."),
    ("en", "Readers sign up for the race at the town hall."),
    ("en", "The photo shows a bridge that no longer exists."),
    ("en", "Watching the river, she counted 40 boats."),
    ("en", "Sharing a ferry costs 4 dollars."),
    ("en", "Share the cost, the mayor told the villages."),
    ("en", "Share the joy!"),
    ("en", "More than 40 families left; more will follow."),
    ("en", "Advertisement spending rose by 4 percent in 2025."),
    ("en", "Video games sold better than films."),
]

# code, dateline, the words after it
DATELINES = [
    ("id", "MEDAN, Kabarkota.com -", BODY),
    ("id", "Medan (KBN) -", BODY),
    ("id", "Medan -", BODY),
    ("id", "BANDA ACEH –", BODY),
    ("en", "HARROW BAY (GNA) —", "The river rose on Monday and closed the old bridge for two days."),
    ("en", "PORT ELM, Maine (Gazette) -", "The river rose on Monday and closed the old bridge for two days."),
    ("en", "(GNN)", "The river rose on Monday and closed the old bridge for two days."),
]


def found(text: str, code: str) -> list[tuple[str, str]]:
    return [(aside.span.of(text), aside.reason) for aside in set_aside.find(text, get(code))]


@pytest.mark.parametrize(("code", "line", "reason"), LINES)
def test_a_line_that_is_no_article_text_is_set_aside_with_its_reason(code: str, line: str, reason: str) -> None:
    text = f"{BODY}\n{line}\n\n{BODY}"
    assert found(text, code) == [(line, reason)]


@pytest.mark.parametrize(("code", "line"), ARTICLE_TEXT)
def test_article_text_stays_article_text(code: str, line: str) -> None:
    assert found(f"{BODY}\n{line}\n{BODY}", code) == []


@pytest.mark.parametrize(("code", "dateline", "words"), DATELINES)
def test_a_dateline_is_set_aside_without_the_sentence_behind_it(code: str, dateline: str, words: str) -> None:
    assert found(f"Judul\n\n{dateline} {words}", code) == [(dateline, "dateline")]


def test_the_title_under_a_bare_label_goes_with_it() -> None:
    text = f"Baca juga:\nDua Desa Terendam Lumpur\n{BODY}"
    assert found(text, "id") == [("Baca juga:", "call to watch"), ("Dua Desa Terendam Lumpur", "call to watch")]


def test_a_photo_credit_inside_a_caption_leaves_the_caption() -> None:
    text = "Warga menyeberangi sungai pada Senin. (Foto: Sari Wijaya/Kabar Kota)"
    assert found(text, "id") == [("(Foto: Sari Wijaya/Kabar Kota)", "photo credit")]


def test_furniture_in_the_middle_of_a_paragraph_is_cut_out_of_it() -> None:
    text = "Sungai meluap. SCROLL TO CONTINUE WITH CONTENT Warga mengungsi. Baca juga: Dua Desa Terendam"
    assert [words for words, _ in found(text, "id")] == ["SCROLL TO CONTINUE WITH CONTENT", "Baca juga: Dua Desa Terendam"]


def test_shapes_are_told_in_any_language() -> None:
    assert found("De brug is dicht.\n***\nwww.example.org", "nl") == [("***", "separator"), ("www.example.org", "address")]


LINE = st.one_of(st.sampled_from([line for _, line, _ in LINES] + [f"{d} {w}" for _, d, w in DATELINES]), st.text(max_size=60))


@settings(max_examples=120, deadline=None)
@given(st.lists(LINE, max_size=6), st.sampled_from(["\n", "\n\n", "\r\n"]), st.sampled_from(["id", "en"]))
def test_set_aside_words_are_in_order_apart_and_each_on_one_line(lines: list[str], line_break: str, code: str) -> None:
    text = line_break.join(lines)
    aside = set_aside.find(text, get(code))
    assert all(one.span.end <= other.span.start for one, other in pairwise(aside))
    for each in aside:
        assert each.span.of(text).strip() and each.reason
        assert not any(mark in each.span.of(text) for mark in "\n\r")
    before = "Pendahuluan 😀.\n\n"
    assert [(a.span.shifted(len(before)), a.reason) for a in aside] == [
        (a.span, a.reason) for a in set_aside.find(before + text, get(code))
    ]
