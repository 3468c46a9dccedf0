"""Claims held against passages: a table in both languages and across them, written for this."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import Span
from sources import compare, hold

SAME = [
    # English
    ("62 people are in intensive care.", "Sixty-two people were still in intensive care on Monday."),
    ("62 patients were treated.", "In all, 62 patients were treated at the clinic."),
    ("More than 60 people died.", "62 people died, the hospital said."),
    ("At least 62 people died.", "At least 62 people have died."),
    ("Nearly 1,000 people fled.", "987 people fled the valley."),
    ("About 500 houses burned.", "The fire burned 512 houses."),
    ("Dozens of people were hurt.", "The crash hurt 43 people."),
    ("The damage is $1.5 million.", "She put the damage at 1,500,000 dollars."),
    ("The damage is $1.5 million.", "The damage came to $1,523,400."),
    ("The bridge is 1.5 km long.", "The bridge, 1,500 metres long, was paid for by the province."),
    ("The park covers 5 hectares.", "The park covers 50,000 square metres."),
    ("The siege lasted two weeks.", "The siege lasted 14 days."),
    ("The lake is two years old.", "The lake is 24 months old."),
    ("A third of the stalls are insured.", "The insurer covers 33 percent of the stalls."),
    ("Half of the voters stayed at home.", "50 percent of the voters stayed at home."),
    ("Prices rose 12 percent.", "Prices rose by 12%."),
    ("He was the third mayor.", "He was the 3rd mayor of the town."),
    ("The fire began on 14 July 2022.", "The fire began on 14/7/2022."),
    ("The fire began on 14 July 2022.", "On Thursday, July 14, the fire began in the market."),
    ("The market opened in 1988.", "The market opened on 3 May 1988."),
    ("The fire began on Thursday.", "The fire began on 14 July 2022."),
    ("The meeting began at 10.30.", "The meeting began at 10:30 in the town hall."),
    ("The team won 3-1.", "The team won 3–1 after extra time."),
    ("Article 28 forbids it.", "It is Article 28 that forbids it."),
    ("Nurhaliza Siregar leads the brigade.", "The brigade is led by Nurhaliza Siregar."),
    ("Siregar leads the brigade.", "The brigade is led by Nurhaliza Siregar."),
    ("Nurhaliza Siregar leads the brigade.", "Siregar leads the brigade."),
    ("Nobody died in the fire.", "No one died in the fire, said the brigade."),
    ("No one was killed.", "Nobody died."),
    ("The mayor denied that the hydrants were dry.", "The hydrants were not dry, the mayor said."),
    ("Not only houses burned.", "Houses burned, and so did two schools."),
    ("The dam is not safe.", "The dam isn't safe."),
    ("Exports rose.", "Exports grew again in May."),
    ('She said: "We found no sign that anybody lit it."', "“We found no sign that anybody lit it,” she told reporters."),
    ('She said: "We found no sign … that anybody lit it."', "“We found no sign at this stage that anybody lit it,” she said."),
    ('She said: "[T]he river is rising."', "“I told them the river is rising,” she said."),
    ('She said: "They [the traders] were warned."', "“They were warned,” she said."),
    ('She said: "It\'s the worst flood in years."', "“It’s the worst\nflood in years,” she said."),
    ("62 were hurt and 12 died.", "12 died and 62 were hurt."),
    ("62 people were hurt.", "62 people were hurt, 14 of them badly; 300 fled."),
    ("Prices rose from 20 to 25 percent.", "Prices rose from 20 percent to 25 percent."),
    ("The fire killed 3 people.", "Three people were killed by the fire, which began in 1,200 bales of hay."),
    ("Damage is put at Rp 1,5 miliar.", "The damage was 1.5 billion rupiah."),
    # Indonesian
    ("Sebanyak 62 orang dirawat.", "Enam puluh dua warga dirawat di rumah sakit."),
    ("Sebanyak 1.250 rumah terendam.", "Seribu dua ratus lima puluh rumah terendam banjir."),
    ("Lebih dari 60 orang tewas.", "Korban tewas mencapai 64 orang."),
    ("Sedikitnya 62 orang tewas.", "Paling sedikit 62 orang tewas."),
    ("Hampir 1.000 warga mengungsi.", "Sebanyak 987 warga mengungsi."),
    ("Sekitar 500 rumah terbakar.", "Api menghanguskan dan membakar 512 rumah."),
    ("Puluhan orang terluka.", "Kecelakaan itu membuat 43 orang terluka."),
    ("Kerugian mencapai Rp 1,5 triliun.", "Kerugian ditaksir 1.500 miliar rupiah."),
    ("Kerugian mencapai Rp 1,5 miliar.", "Kerugian mencapai Rp1.523.400.000."),
    ("Jembatan itu sepanjang 1,5 km.", "Panjang jembatan itu 1.500 meter."),
    ("Taman itu seluas 5 hektare.", "Luas taman itu 50.000 meter persegi."),
    ("Pengepungan berlangsung dua minggu.", "Pengepungan itu berlangsung 14 hari."),
    ("Sepertiga kios diasuransikan.", "Sebanyak 33 persen kios diasuransikan."),
    ("Harga naik 12 persen.", "Harga naik 12%."),
    ("Ia wali kota ketiga.", "Ia wali kota ke-3."),
    ("Kebakaran terjadi pada 14 Juli 2022.", "Kebakaran terjadi pada Kamis (14/7/2022)."),
    ("Kebakaran terjadi pada Kamis.", "Kebakaran terjadi pada Kamis, 14 Juli 2022."),
    ("Pasar itu dibuka pada 1988.", "Pasar itu dibuka pada 3 Mei 1988."),
    ("Rapat dimulai pukul 10.30.", "Rapat dimulai pukul 10:30 WIB."),
    ("Pasal 28 melarangnya.", "Hal itu dilarang Pasal 28."),
    ("Bupati Rahmat Hidayat hadir.", "Acara itu dihadiri Bupati Rahmat Hidayat."),
    ("Tidak ada korban jiwa.", "Kepala dinas menyatakan tidak ada korban jiwa."),
    ("Polisi membantah ada korban jiwa.", "Menurut polisi, tidak ada korban jiwa."),
    ("Tidak hanya rumah yang terbakar.", "Rumah warga terbakar, juga dua sekolah."),
    ("Ekspor naik.", "Ekspor meningkat lagi pada Mei."),
    ("Ia berkata: “Kami tidak menerima laporan korban.”", "“Kami tidak menerima laporan korban,” kata Siti Aminah."),
    ("Ia berkata: “Kami tidak … laporan korban.”", "“Kami tidak pernah menerima laporan korban,” katanya."),
    ("62 orang terluka dan 12 tewas.", "12 orang tewas dan 62 orang terluka."),
    ("Sebanyak 62 orang terluka.", "Sebanyak 62 orang terluka, 14 di antaranya berat."),
    # across
    ("Enam puluh dua orang dirawat.", "62 people were treated."),
    ("Sebanyak 1.012 orang diselamatkan.", "One thousand and twelve people were rescued."),
    ("Kerugian 1,5 juta dolar.", "She put the damage at 1.5 million dollars."),
    ("Kebakaran terjadi pada 14 Juli 2022.", "The fire broke out on 14 July 2022."),
    ("Jembatan itu sepanjang 1,5 km.", "The bridge is 1,500 metres long."),
    ("Harga naik 7,5 persen.", "Prices rose 7.5 percent."),
    ("Lebih dari 60 orang tewas.", "62 people died."),
    ("Tidak ada yang tewas.", "Nobody died."),
    ("The river flooded 1,250 houses.", "Sebanyak 1.250 rumah terendam banjir."),
    ("Sixty-two people were treated.", "Enam puluh dua warga dirawat."),
    ("The damage is 1.5 trillion rupiah.", "Kerugian ditaksir Rp 1,5 triliun."),
    ("The meeting lasted two weeks.", "Rapat itu berlangsung 14 hari."),
    ("Regent Rahmat Hidayat declared it.", "Bupati Rahmat Hidayat menyatakannya."),
    ("He said: “We were never warned about it.”", "“Kami tidak pernah diperingatkan,” katanya."),
]

DIFFERENT = [
    # English
    ("62 people are in intensive care.", "Sixty-four people were still in intensive care.", "number"),
    ("62 people are in intensive care.", "620 people are in intensive care.", "number"),
    ("14 people died.", "41 people died.", "number"),
    ("62 in intensive care, 120 evacuated.", "120 were evacuated and 64 are in intensive care.", "number"),
    ("62 were hurt and 12 died.", "62 were hurt and 21 died.", "number"),
    ("62 were injured and 12 died.", "12 were injured and 62 died.", "number"),
    ("More than 60 people died.", "More than 16 people died.", "number"),
    ("More than 60 people died.", "60 people died.", "number"),
    ("More than 60 people died.", "Less than 60 people died.", "number"),
    ("More than 60 people died.", "Nearly 60 people died.", "number"),
    ("More than 60 people died.", "620 people died.", "number"),
    ("62 people died.", "About 62 people died.", "number"),
    ("Dozens of people were hurt.", "Hundreds of people were hurt.", "number"),
    ("The damage is $1.5 million.", "The damage is $1.5 billion.", "number"),
    ("The damage is $1.5 million.", "The damage is €1.5 million.", "number"),
    ("The damage is $1.5 million.", "She put the damage at 1,600,000 dollars.", "number"),
    ("The bridge is 1.5 km long.", "The bridge is 1,050 metres long.", "number"),
    ("The bridge is 1.5 km long.", "The bridge is 1.5 miles long.", "number"),
    ("The siege lasted two weeks.", "The siege lasted 12 days.", "number"),
    ("A third of the stalls are insured.", "The insurer covers 43 percent of the stalls.", "number"),
    ("Prices rose 12 percent.", "Prices rose 21 percent.", "number"),
    ("Prices rose 12 percent.", "Prices rose 1.2 percent.", "number"),
    ("Prices rose 12 percent.", "Prices rose 12 percentage points.", "number"),
    ("He was the third mayor.", "He was the fourth mayor.", "number"),
    ("The meeting began at 10.30.", "The meeting began at 11:30.", "number"),
    ("The team won 3-1.", "The team won 2-1.", "number"),
    ("Article 28 forbids it.", "It is Article 27 that forbids it.", "number"),
    ("The fire began on 14 July 2022.", "The fire began on 15 July 2022.", "date"),
    ("The fire began on 14 July 2022.", "The fire began on 14 June 2022.", "date"),
    ("The fire began on 14 July 2022.", "The fire began on 14/7/2021.", "date"),
    ("The market opened in 1988.", "The market opened on 3 May 1998.", "date"),
    ("The fire began on Thursday.", "The fire began on 15 July 2022.", "date"),
    ("The flight left on Monday.", "The flight left on Tuesday.", "date"),
    ("Nurhaliza Siregar leads the brigade.", "The brigade is led by Nurhalisa Siregar.", "name"),
    ("Siti Nurhaliza was elected.", "Siti Nurhayati was elected.", "name"),
    ("The fire broke out in Bandung.", "The fire broke out in Surabaya.", "name"),
    ("The fire broke out in North Tanjung.", "The fire broke out in South Tanjung.", "name"),
    ("Nobody died in the fire.", "Three people died in the fire.", "negation"),
    ("Three people died in the fire.", "Nobody died in the fire.", "negation"),
    ("The dam is safe.", "The dam is not safe.", "negation"),
    ("The dam isn't safe.", "The dam is safe.", "negation"),
    ("The mayor said the hydrants were dry.", "The mayor denied that the hydrants had been dry.", "negation"),
    ("The mayor denied that the hydrants were dry.", "The mayor said the hydrants were dry.", "negation"),
    ("Prices rose 12 percent.", "Prices fell 12 percent.", "negation"),
    ("The team won the final.", "The team lost the final.", "negation"),
    ('She said: "We found no sign that anybody lit it."', "“We found no proof that anybody lit it,” she said.", "quotation"),
    ('She said: "The dam will hold for years."', "She spoke to reporters about the weather.", "quotation"),
    ('She said: "The dam will … hold."', "“The dam will not,” she said, “break.”", "quotation"),
    # Indonesian
    ("Sebanyak 62 orang dirawat.", "Enam puluh empat warga dirawat di rumah sakit.", "number"),
    ("Sebanyak 62 orang dirawat.", "Sebanyak 620 orang dirawat.", "number"),
    ("Sebanyak 1.250 rumah terendam.", "Sebanyak 1.520 rumah terendam banjir.", "number"),
    ("Lebih dari 60 orang tewas.", "Hampir 60 orang tewas.", "number"),
    ("Lebih dari 60 orang tewas.", "Korban tewas mencapai 16 orang.", "number"),
    ("Sedikitnya 62 orang tewas.", "Paling banyak 62 orang tewas.", "number"),
    ("Kerugian mencapai Rp 1,5 triliun.", "Kerugian mencapai Rp 1,5 miliar.", "number"),
    ("Kerugian mencapai Rp 1,5 miliar.", "Kerugian mencapai Rp1.623.400.000.", "number"),
    ("Jembatan itu sepanjang 1,5 km.", "Panjang jembatan itu 1.050 meter.", "number"),
    ("Harga naik 12 persen.", "Harga naik 1,2 persen.", "number"),
    ("Ia wali kota ketiga.", "Ia wali kota keempat.", "number"),
    ("Rapat dimulai pukul 10.30.", "Rapat dimulai pukul 11.30.", "number"),
    ("Pasal 28 melarangnya.", "Hal itu dilarang Pasal 27.", "number"),
    ("Kebakaran terjadi pada 14 Juli 2022.", "Kebakaran terjadi pada Jumat (15/7/2022).", "date"),
    ("Kebakaran terjadi pada 14 Juli 2022.", "Kebakaran terjadi pada 14 Juni 2022.", "date"),
    ("Kebakaran terjadi pada Kamis.", "Kebakaran terjadi pada Jumat.", "date"),
    ("Pasar itu dibuka pada 1988.", "Pasar itu dibuka pada 1998.", "date"),
    ("Bupati Rahmat Hidayat hadir.", "Acara itu dihadiri Bupati Rachmat Hidayat.", "name"),
    ("Bupati Rahmat Hidayat hadir.", "Bupati Rahmat Wibowo hadir.", "name"),
    ("Kebakaran terjadi di Bandung.", "Kebakaran terjadi di Surabaya.", "name"),
    ("Tidak ada korban jiwa.", "Ada tiga korban jiwa.", "negation"),
    ("Tanggul itu aman.", "Tanggul itu tidak aman.", "negation"),
    ("Polisi menyebut ada korban jiwa.", "Polisi membantah ada korban jiwa.", "negation"),
    ("Harga beras naik.", "Harga beras turun.", "negation"),
    ("Ia berkata: “Kami tidak menerima laporan korban.”", "“Kami sudah menerima laporan korban,” kata Siti Aminah.", "quotation"),
    # across
    ("Enam puluh dua orang dirawat.", "64 people were treated.", "number"),
    ("Sebanyak 1.012 orang diselamatkan.", "One thousand and two people were rescued.", "number"),
    ("Kerugian 1,5 juta dolar.", "She put the damage at 15 million dollars.", "number"),
    ("Kebakaran terjadi pada 14 Juli 2022.", "The fire broke out on 15 July 2022.", "date"),
    ("Harga naik 7,5 persen.", "Prices rose 5.7 percent.", "number"),
    ("Tidak ada yang tewas.", "Three people died.", "negation"),
    ("Harga naik.", "Prices fell.", "negation"),
    ("The river flooded 1,250 houses.", "Sebanyak 1.520 rumah terendam banjir.", "number"),
    ("Regent Rahmat Hidayat declared it.", "Bupati Rachmat Hidayat menyatakannya.", "name"),
]


@pytest.mark.parametrize(("claim", "passage"), SAME)
def test_what_is_the_same_in_other_words_is_no_discrepancy(claim: str, passage: str) -> None:
    assert [found.message for found in compare(claim, passage)] == []


@pytest.mark.parametrize(("claim", "passage", "kind"), DIFFERENT)
def test_what_differs_is_told(claim: str, passage: str, kind: str) -> None:
    assert kind in [found.kind for found in compare(claim, passage)]


def test_the_table_is_as_long_as_it_must_be() -> None:
    assert len(SAME) + len(DIFFERENT) >= 120


def test_a_discrepancy_has_its_words_in_the_claim_first_and_then_in_the_passage() -> None:
    claim, passage = "Of 120 evacuees, 62 are in intensive care.", "There are 64 in intensive care, of 120 evacuees."
    (found,) = compare(claim, passage)
    assert [found.spans[0].of(claim), found.spans[1].of(passage)] == ["62", "64"]
    assert found.message == "“62” here, “64” there."


def test_what_the_passage_leaves_out_is_missing_and_no_discrepancy() -> None:
    held = hold("62 people in Bandung were hurt on 14 July.", "People were hurt.")
    assert [(point.kind, point.outcome, point.there) for point in held.points] == [
        ("number", "missing", None),
        ("name", "missing", None),
        ("date", "missing", None),
    ]
    assert held.differing == ()


def test_a_quotation_that_is_nowhere_in_the_passage_says_so() -> None:
    (found,) = compare("She said: “The dam will hold for years.”", "It rained in the hills.")
    assert (found.kind, len(found.spans), found.message) == ("quotation", 1, "The quotation isn't in the passage.")


def test_a_quotation_in_another_language_is_not_said_to_differ() -> None:
    held = hold("He said: “We were never warned about it.”", "“Kami tidak pernah diperingatkan,” kata Rahmat.")
    assert [point.outcome for point in held.points if point.kind == "quotation"] == ["missing"]
    assert held.differing == ()


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_a_text_agrees_with_itself(text: str) -> None:
    assert [found.message for found in compare(text, text) if found.kind != "number"] == []


@given(st.integers(1, 999_999), st.sampled_from(["people were hurt", "houses burned", "percent of them voted"]))
@settings(max_examples=60)
def test_a_number_agrees_with_itself_and_with_no_other(number: int, rest: str) -> None:
    assert compare(f"{number} {rest}.", f"In all, {number:,} {rest}.") == []
    assert [one.kind for one in compare(f"{number} {rest}.", f"In all, {number + 1:,} {rest}.")] == ["number"]


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=60)
def test_any_two_texts_can_be_compared_and_every_place_lies_in_them(claim: str, passage: str) -> None:
    for point in hold(claim, passage).points:
        assert Span(0, len(claim)).contains(point.here)
        assert point.there is None or Span(0, len(passage)).contains(point.there)
