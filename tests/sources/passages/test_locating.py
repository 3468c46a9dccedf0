"""Where a claim's passage stands: tables of claims against sources written for this, in both languages and across them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources import locate

BULLETIN = """\
Ministry bulletin on the fire at the Tanjung market

The fire at the Tanjung market broke out shortly after four in the morning on 14 July 2022.
By noon one thousand and twelve people had been brought to safety.
Sixty-two of them were still in intensive care at Sardjito hospital on Thursday evening.
Nobody died, said the head of the fire brigade, Nurhaliza Siregar.
She put the damage at 1.5 million dollars.
"We found no sign that anybody lit it," she told reporters, "but the inquiry is not closed."
The market, which opened in 1988, has about 340 stalls.
Traders asked the city for help with new stalls. It has promised an answer within a week.
The mayor denied that the hydrants had been dry.

How the market is insured
An insurer from Medan covers a third of the stalls.
"""

LAPORAN = """\
Laporan banjir Sungai Lira

Sungai Lira meluap pada Selasa (7/10/2025) setelah hujan deras selama tiga hari.
Sebanyak 1.250 rumah di Kecamatan Wanasari terendam.
Enam puluh dua warga dirawat di Rumah Sakit Harapan, dan dua belas di antaranya anak-anak.
Bupati Rahmat Hidayat menyatakan keadaan darurat hingga 21 Oktober.
Kerugian ditaksir Rp 1,5 triliun.
Menurut kepala pelaksana penanggulangan bencana, Siti Aminah, tidak ada korban jiwa.
“Kami tidak menerima laporan adanya korban yang meninggal,” kata Siti Aminah.
Pengungsi ditampung di tujuh sekolah dan satu masjid.
Pemerintah pusat mengirim bantuan beras 200 ton.
Penyelidikan atas jebolnya tanggul masih berlangsung, ujar polisi.
"""

CASES = [
    (BULLETIN, "The fire began on 14/7/2022.", "broke out shortly"),
    (BULLETIN, "More than 1,000 people were evacuated.", "one thousand and twelve"),
    (BULLETIN, "62 people are in intensive care.", "Sixty-two"),
    (BULLETIN, "No one was killed in the blaze.", "Nobody died"),
    (BULLETIN, "The damage is $1,500,000.", "1.5 million"),
    (BULLETIN, "“We found no sign that anybody lit it,” said Siregar.", "no sign"),
    (BULLETIN, "Nurhalisa Siregar leads the fire brigade.", "Nurhaliza"),
    (BULLETIN, "The market has 340 stalls and opened in 1988.", "340 stalls"),
    (BULLETIN, "There was no water in the hydrants.", "hydrants"),
    (BULLETIN, "One in three stalls is insured.", "covers a third"),
    (BULLETIN, "The city promised to answer within seven days.", "promised"),
    (LAPORAN, "Banjir terjadi pada 7 Oktober 2025.", "meluap"),
    (LAPORAN, "Seribu dua ratus lima puluh rumah terendam banjir.", "1.250"),
    (LAPORAN, "62 orang dirawat di rumah sakit.", "Enam puluh dua"),
    (LAPORAN, "12 anak dirawat.", "dua belas"),
    (LAPORAN, "Kerugian mencapai Rp1.500.000.000.000.", "1,5 triliun"),
    (LAPORAN, "Tidak ada yang tewas, kata Siti Aminah.", "korban"),
    (LAPORAN, "Keadaan darurat berlaku sampai 21/10/2025.", "darurat"),
    (LAPORAN, "Ada 7 sekolah yang menampung pengungsi.", "tujuh sekolah"),
    (LAPORAN, "Polisi menyelidiki mengapa tanggul jebol.", "tanggul"),
    (LAPORAN, "Bupati Rachmat Hidayat mengumumkan keadaan darurat.", "Rahmat"),
    (LAPORAN, "Siti Aminah berkata: “tidak menerima laporan … yang meninggal”.", "menerima laporan"),
    # across the languages
    (BULLETIN, "Enam puluh dua orang masih dirawat intensif.", "Sixty-two"),
    (BULLETIN, "Kebakaran di pasar Tanjung terjadi pada 14 Juli 2022.", "broke out"),
    (BULLETIN, "Sebanyak 1.012 orang diselamatkan.", "one thousand and twelve"),
    (BULLETIN, "Kerugian 1,5 juta dolar.", "1.5 million"),
    (BULLETIN, "Pasar itu punya 340 kios.", "340 stalls"),
    (BULLETIN, "Kepala pemadam kebakaran Nurhaliza Siregar mengatakan tidak ada yang tewas.", "Nobody died"),
    (LAPORAN, "The river Lira burst its banks on 7 October 2025.", "meluap"),
    (LAPORAN, "1,250 houses in Wanasari are under water.", "1.250"),
    (LAPORAN, "Sixty-two people were taken to hospital, twelve of them children.", "Enam puluh dua"),
    (LAPORAN, "The damage is put at 1.5 trillion rupiah.", "1,5 triliun"),
    (LAPORAN, "Regent Rahmat Hidayat declared an emergency until 21 October.", "darurat"),
    (LAPORAN, "Seven schools took in the evacuees.", "tujuh sekolah"),
    (LAPORAN, "The government sent 200 tons of rice.", "200 ton"),
    (LAPORAN, "Nobody died, said Siti Aminah.", "Siti Aminah"),
]


@pytest.mark.parametrize(("text", "claim", "words"), CASES, ids=[claim for _, claim, _ in CASES])
def test_the_passage_that_bears_on_a_claim_comes_first(text: str, claim: str, words: str) -> None:
    best = locate(claim, text)[0]
    assert words in best.span.of(text)


def test_a_quotation_word_for_word_comes_before_whatever_is_like_it() -> None:
    text = (
        "The mayor said the new bridge will open in May, and that the bridge is safe and paid for, the mayor said.\n"
        "Asked about the bridge,\nhe said: “It is\nsafe. It is paid for.”\nHe then left."
    )
    best = locate('The mayor said of the new bridge: "It is safe. It is paid for."', text)[0]
    assert best.span.of(text) == "he said: “It is\nsafe. It is paid for.”"


@pytest.mark.parametrize("quoted", ["“the river [Lira] … three villages”", "'the river (...) three villages'"])
def test_of_a_quotation_with_an_ellipsis_all_pieces_are_found(quoted: str) -> None:
    text = "It rained. The river rose overnight and flooded three villages. Nobody saw the river. Three villages slept."
    assert locate(f"He said {quoted.replace('[Lira] ', '')} were flooded.", text)[0].span.of(text).startswith("The river rose")


def test_a_number_counts_only_where_all_of_it_stands() -> None:
    text = (
        "In the north 6,200 were ill. In the south 62 were ill. In the west sixty were ill. In the east 0.62 per cent were ill."
    )
    assert locate("62 were ill.", text)[0].span.of(text) == "In the south 62 were ill."


def test_what_a_sentence_leaves_out_is_taken_from_its_neighbours() -> None:
    text = (
        "Dewi Lestari runs the clinic in Wanasari.\nShe treated 40 patients that week.\n"
        "Rina Wulandari runs the clinic in Tegal.\nShe treated 40 patients that week too.\n"
    )
    assert "too" in locate("Rina Wulandari treated 40 patients.", text)[0].span.of(text)
    assert "too" not in locate("Dewi Lestari treated 40 patients.", text)[0].span.of(text)


def test_a_source_that_shares_nothing_gives_no_passage() -> None:
    assert locate("The ferry sank off Bima.", "Prices rose again. Nothing else was said.") == []
    assert locate("The ferry sank off Bima.", "") == []
    assert locate("", BULLETIN) == []


def test_a_passage_deep_in_a_long_source_is_found() -> None:
    filler = "The committee met on Monday and talked about its budget, its members and the weather of the past weeks.\n"
    text = filler * 6_000 + "Sixty-two ferries were built at Bima in 1988.\n" + filler * 6_000
    best = locate("62 ferries were built in Bima.", text)[0]
    assert best.span.of(text) == "Sixty-two ferries were built at Bima in 1988."
    told = "He said “the yard is closed for good” to the press.\n"
    text = filler * 6_000 + told + filler * 6_000
    assert locate("He said: “The yard is closed for good.”", text)[0].span.of(text) == told.strip()


@given(st.text(), st.text(max_size=300), st.integers(1, 7))
@settings(max_examples=60)
def test_any_text_gives_distinct_passages_inside_it_the_best_first(claim: str, text: str, limit: int) -> None:
    found = locate(claim, text, limit)
    assert len(found) <= limit
    assert len({passage.span for passage in found}) == len(found)
    assert all(0 <= passage.span.start < passage.span.end <= len(text) for passage in found)
    assert [passage.score for passage in found] == sorted((passage.score for passage in found), reverse=True)
    assert all(passage.score > 0 for passage in found)


@given(st.lists(st.sampled_from([*BULLETIN.split(), *LAPORAN.split(), "\n", "İ", "“", "”", "…", "62", "1.000"]), max_size=60))
@settings(max_examples=60)
def test_any_words_give_the_same_passages_twice(words: list[str]) -> None:
    claim, text = " ".join(words[:12]), " ".join(words)
    assert locate(claim, text) == locate(claim, text)
