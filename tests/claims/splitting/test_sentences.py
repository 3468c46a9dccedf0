from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.language import get
from claims.model import SetAside
from claims.splitting import sentences
from claims.text import Span

# A bar stands where one sentence ends and the next begins.
INDONESIAN = [
    "Banjir surut pada Senin. | Warga kembali ke rumah.",
    "Bupati Ir. H. Suryadi, M.Si. meninjau lokasi. | Ia datang bersama dr. Maya Lestari, Sp.A.",
    "Kantor itu di Jl. Merpati No. 12, Kec. Sukamaju. | Telepon tidak dijawab.",
    "PT Tirta Abadi Tbk. membeli 1.250 hektare lahan. | Harganya Rp 2,5 miliar.",
    "Rapat dihadiri Kapten R. A. Wibowo, K.H. Mansur, dan lain-lain. | Acara selesai pukul 10.30 WIB.",
    "Barang seperti beras, gula, dll. akan dikirim. | Truk berangkat besok.",
    "Mereka membawa tikar, selimut, dsb. | Namun tidak ada tenda.",
    '"Kami lelah. | Kami ingin pulang," kata Sari. | Ia menangis.',
    '"Siapa yang bertanggung jawab?" tanya Sari. | Tidak ada yang menjawab.',
    "Benarkah demikian? | Tidak juga! | Data menunjukkan sebaliknya.",
    "Ia ragu... lalu pergi. | Pintu tertutup.",
    "Harga naik… | Pembeli mengeluh.",
    'Jalan itu rusak.|"Kami sudah lapor," ujar Dewi.',
    "Jembatan selesai tahun lalu.|Kini jalan itu ramai.",
    "Situs kabarkota.com dan surel info@kabarkota.co.id tidak bisa diakses. | Penyebabnya belum jelas.",
    "Skornya 2-1. | Gol ketiga dicetak Rudi.",
    "Kasus itu diatur dalam Pasal 5 ayat (2) UU No. 7 Tahun 2020. | Ancamannya lima tahun.",
    "Rumah itu (dibangun tahun 1920.) kini kosong. | Atapnya bocor.",
    "Gempa bermagnitudo 5.6 mengguncang Lembah Sari. | Tidak ada korban.",
    "Ia lahir pada 5 Mei 1990. | Ayahnya seorang guru.",
]
ENGLISH = [
    "The river rose on Monday. | Families left their homes.",
    "Dr. Lena Ortiz met Gov. Adams at 9 a.m. on Friday. | They agreed.",
    "The U.S. Senate passed it. | The U.K. did not.",
    "Acme Inc. bought Widget Co. for $2.5 million. | The price surprised analysts.",
    "He moved to Washington, D.C. in May. | She stayed.",
    "It opens at 10 a.m. | The doors close at noon.",
    "J. R. Whitlock and Prof. A. B. Crane wrote it. | Nobody read it.",
    "“We waited. | Nobody came,” said Mara. | She left.",
    "“Who did it?” asked Mara. | Nobody knew.",
    "Prices rose 3.5 percent, to $1.20. | Wages did not.",
    "He hesitated ... and left. | The door closed.",
    "Is it true? | No! | The figures say otherwise.",
    "The show “Who's There?” opened. | Critics yawned.",
    "See example.com or write to desk@example.org. | Answers take a week.",
    "The vote was 12-3 (No. 4 abstained). | It passed.",
    "He scored in the first half.|Then he was injured.",
    "Ms. Okoye v. St. Clair was heard on Jan. 5. | The court adjourned.",
    "Bring tents, food, etc. | We meet at six.",
    "Police in St. Albans said no. | They gave no reason.",
]


def pieces(text: str, code: str) -> list[str]:
    return [span.of(text) for span in sentences.find(text, get(code))]


def marked(example: str) -> tuple[str, list[str]]:
    parts = example.split("|")
    return "".join(parts).replace("  ", " "), [part.strip() for part in parts]


@pytest.mark.parametrize("example", INDONESIAN)
def test_indonesian_sentences_end_where_a_reader_ends_them(example: str) -> None:
    text, expected = marked(example)
    assert pieces(text, "id") == expected


@pytest.mark.parametrize("example", ENGLISH)
def test_english_sentences_end_where_a_reader_ends_them(example: str) -> None:
    text, expected = marked(example)
    assert pieces(text, "en") == expected


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\x85", "\u2028"])
def test_a_heading_without_a_full_stop_is_a_sentence_of_its_own(line_break: str) -> None:
    text = line_break.join(["Floods close the market", "The river rose. It fell.", "What next"])
    assert pieces(text, "en") == ["Floods close the market", "The river rose.", "It fell.", "What next"]


def test_a_paragraph_that_was_wrapped_by_a_machine_is_read_across_its_lines() -> None:
    text = (
        "The council of Harrow Bay voted on Tuesday to close the old\n"
        "bridge for two months. Residents had asked for a ferry, but\n"
        "the council said that it had no money.\n\nThe bridge is ninety years old."
    )
    assert pieces(text, "en") == [
        "The council of Harrow Bay voted on Tuesday to close the old\nbridge for two months.",
        "Residents had asked for a ferry, but\nthe council said that it had no money.",
        "The bridge is ninety years old.",
    ]


def test_short_lines_are_not_taken_for_a_wrapped_paragraph() -> None:
    text = "Wrong place\nthis is not the bridge\nit is a mile away"
    assert pieces(text, "en") == text.split("\n")


def test_a_list_number_stays_with_its_words() -> None:
    assert pieces("1. Prioritas pertama\n2. Anggaran", "id") == ["1. Prioritas pertama", "2. Anggaran"]
    assert pieces("a. Minum air. Lalu istirahat.", "id") == ["a. Minum air.", "Lalu istirahat."]


def test_a_smiley_stays_with_its_sentence() -> None:
    assert pieces("We won. :) See you.", "en")[0] == "We won. :)"


def test_sentences_do_not_reach_over_the_edge_of_what_was_set_aside() -> None:
    text = "MEDAN (KBN) — The river rose. It fell."
    aside = [SetAside(Span(0, 13), "dateline")]
    assert [span.of(text) for span in sentences.find(text, get("en"), aside)] == ["MEDAN (KBN) —", "The river rose.", "It fell."]


def test_a_language_nobody_has_written_still_gets_sentences() -> None:
    assert pieces("De brug is dicht. De veerpont vaart.", "nl") == ["De brug is dicht.", "De veerpont vaart."]


def test_decomposed_letters_and_emoji_keep_the_offsets_right() -> None:
    text = unicodedata.normalize("NFD", "Café Zoé menang 😀. Juré itu pulang.")
    assert pieces(text, "id") == [
        unicodedata.normalize("NFD", "Café Zoé menang 😀."),
        unicodedata.normalize("NFD", "Juré itu pulang."),
    ]


TEXTS = st.text(
    st.one_of(st.sampled_from(" .!?…\"“”'’,\n\r()[]:-"), st.sampled_from("aAbBdDrR1905é😀\u0301\x85\u2028"), st.characters()),
    max_size=120,
)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["id", "en", "xx"]))
def test_sentences_are_trimmed_in_order_apart_and_never_cross_a_blank_line(text: str, code: str) -> None:
    found = sentences.find(text, get(code))
    for span in found:
        assert span.of(text).strip() == span.of(text) != ""
        assert "\n\n" not in span.of(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    covered = "".join(span.of(text) for span in found)
    assert [c for c in covered if not c.isspace()] == [c for c in text if not c.isspace()]


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.sampled_from(["id", "en"]))
def test_a_paragraph_put_before_a_text_only_moves_its_sentences(text: str, code: str) -> None:
    before = "Pendahuluan 😀.\n\n"
    moved = [span.shifted(len(before)) for span in sentences.find(text, get(code))]
    assert sentences.find(before + text, get(code))[1:] == moved


def test_a_markdown_heading_is_a_sentence_without_its_mark() -> None:
    text = "## Gudang terbakar\n\nApi padam pukul tiga. Nilainya #1 di kota."
    found = [span.of(text) for span in sentences.find(text, get("id"))]
    assert found == ["Gudang terbakar", "Api padam pukul tiga.", "Nilainya #1 di kota."]
