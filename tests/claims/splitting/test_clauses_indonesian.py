from __future__ import annotations

import pytest

from claims import split


def wordings(text: str) -> list[str]:
    return [claim.wording for claim in split(text, "id").claims]


SENTENCES = {
    "Perjanjian itu, yang didasarkan pada rencana yang dibuat Rani, mencakup 40 desa.": [
        "Perjanjian itu mencakup 40 desa",
        "Perjanjian itu didasarkan pada rencana",
        "rencana dibuat Rani",
    ],
    "Bantuan disalurkan untuk periode Oktober hingga Desember 2025.": [
        "Bantuan disalurkan untuk periode Oktober hingga Desember 2025"
    ],
    # the words behind a relative clause belong to its noun
    "Pasar yang dibangun pada 1984 itu terbakar.": ["Pasar itu terbakar", "Pasar dibangun pada 1984"],
    "Bupati yang menjabat sejak 2019 itu ditahan.": ["Bupati itu ditahan", "Bupati menjabat sejak 2019"],
    # what only tells which or of what kind is no claim
    "Kota itu mengubah aturan yang berlaku.": ["Kota itu mengubah aturan yang berlaku"],
    "Mereka membangun atap berbentuk perahu.": ["Mereka membangun atap berbentuk perahu"],
    "Hasil desa ini ialah kopi, kelapa, jagung.": ["Hasil desa ini ialah kopi, kelapa, jagung"],
    "Ia wakil Kementerian Perdagangan Daerah.": ["Ia wakil Kementerian Perdagangan Daerah"],
    "Hujan berhenti.": ["Hujan berhenti"],
    "Toko-toko dijarah dan gedung-gedung dibakar di Almaty.": ["Toko-toko dijarah", "gedung-gedung dibakar di Almaty"],
    "Dewan menyetujui rencana itu dan wali kota menandatanganinya.": [
        "Dewan menyetujui rencana itu",
        "wali kota menandatanganinya",
    ],
    "Banjir merendam 40 rumah, sementara longsor menutup jalan sepanjang 3 kilometer.": [
        "Banjir merendam 40 rumah",
        "longsor menutup jalan sepanjang 3 kilometer",
    ],
    "Mahasiswa berunjuk rasa karena biaya kuliah naik 12 persen.": [
        "Mahasiswa berunjuk rasa",
        "biaya kuliah naik 12 persen",
    ],
    "Ketika alarm berbunyi, para penjaga meninggalkan gedung.": ["alarm berbunyi", "para penjaga meninggalkan gedung"],
    "Meskipun sungai meluap, bendungan tetap kokoh dan tidak ada korban.": [
        "sungai meluap",
        "bendungan tetap kokoh",
        "tidak ada korban",
    ],
    "Badai itu menewaskan tiga orang, melukai 20 orang, dan merusak 400 rumah.": [
        "Badai itu menewaskan tiga orang",
        "Badai itu melukai 20 orang",
        "Badai itu merusak 400 rumah",
    ],
    "Ia lahir di Solo pada 1971 dan pindah ke Medan.": ["Ia lahir di Solo", "Ia lahir pada 1971", "Ia pindah ke Medan"],
    "Bendungan itu memasok air ke sawah yang menghasilkan padi.": [
        "Bendungan itu memasok air ke sawah",
        "sawah menghasilkan padi",
    ],
    "Menteri yang mundur pada Mei itu membantah tuduhan tersebut.": [
        "Menteri itu membantah tuduhan tersebut",
        "Menteri mundur pada Mei",
    ],
    "Bandung, ibu kota Jawa Barat, memiliki 2,5 juta penduduk.": [
        "Bandung memiliki 2,5 juta penduduk",
        "Bandung adalah ibu kota Jawa Barat",
    ],
    "Kami tiba di Almaty, kota terbesar di negara itu, yang berpenduduk 19 juta jiwa.": [
        "Kami tiba di Almaty",
        "Almaty adalah kota terbesar di negara itu",
        "Almaty berpenduduk 19 juta jiwa",
    ],
    # where an office ends and a name begins is not known
    "Ketua DPR Rani Wijaya menerima tamu dari Jepang.": ["Ketua DPR Rani Wijaya menerima tamu dari Jepang"],
    "Ia adalah penyanyi, penulis, dan guru.": ["Ia adalah penyanyi", "Ia adalah penulis", "Ia adalah guru"],
    "Menteri membeli roti, susu, dan telur.": ["Menteri membeli roti, susu, dan telur"],
    "Perusahaan itu menjual 300 bus pada 2019 dan 450 trem pada 2020.": [
        "Perusahaan itu menjual 300 bus pada 2019",
        "Perusahaan itu menjual 450 trem pada 2020",
    ],
    "Pada 2019, pengadilan menutup pelabuhan itu.": ["Pada 2019, pengadilan menutup pelabuhan itu"],
    "Tanggul itu dibangun pada 1987 dan terakhir diperbaiki pada 2016.": [
        "Tanggul itu dibangun pada 1987",
        "Tanggul itu terakhir diperbaiki pada 2016",
    ],
    "Jembatan di Desa Karang putus, dan dua sekolah diliburkan.": ["Jembatan di Desa Karang putus", "dua sekolah diliburkan"],
    "Badan itu mencatat 480 rumah terendam dan 1.350 warga mengungsi.": ["480 rumah terendam", "1.350 warga mengungsi"],
    "Jika hujan terus turun, tanggul akan jebol.": ["Jika hujan terus turun, tanggul akan jebol"],
    "Pasar itu akan dibuka lagi jika izin diterbitkan dinas.": ["Pasar itu akan dibuka lagi jika izin diterbitkan dinas"],
    "Ia biasanya menjual 400 kilogram sehari, tetapi kini hanya 180 kilogram.": [
        "Ia biasanya menjual 400 kilogram sehari, tetapi kini hanya 180 kilogram"
    ],
    # a verb that only measures its noun, before the verb of the sentence
    "Sebanyak 62 persen dari 45 sumur di kabupaten berpenduduk 310 ribu jiwa itu berusia lebih dari 15 tahun.": [
        "Sebanyak 62 persen dari 45 sumur di kabupaten itu berusia lebih dari 15 tahun",
        "kabupaten berpenduduk 310 ribu jiwa",
    ],
    "Kiper berusia 19 tahun Fajar Nugraha, yang baru tampil tiga kali, menepis dua tendangan.": [
        "Kiper Fajar Nugraha menepis dua tendangan",
        "Kiper berusia 19 tahun",
        "Fajar Nugraha baru tampil tiga kali",
    ],
    # who waits, police or cable, cannot be told: both stay in one claim
    "Polisi menduga kabel itu putus, tetapi menunggu hasil uji.": ["Polisi menduga kabel itu putus, tetapi menunggu hasil uji"],
    "Camat membantah ada dana yang hilang dan menuduh lawannya berbohong.": [
        "Camat membantah ada dana yang hilang",
        "Camat menuduh lawannya berbohong",
    ],
    "Polisi mengatakan bahwa dua orang ditangkap dan seorang lainnya melarikan diri.": [
        "dua orang ditangkap",
        "seorang lainnya melarikan diri",
    ],
    # a second verb that only ends what the first began
    "Hujan deras membuat jalan desa itu putus.": ["Hujan deras membuat jalan desa itu putus"],
    "Banjir menyebabkan harga beras dan gula naik.": ["Banjir menyebabkan harga beras dan gula naik"],
    "Warga mengangkat Rani menjadi ketua koperasi.": ["Warga mengangkat Rani menjadi ketua koperasi"],
    "Penjualan naik 14 persen menjadi 227 juta rupiah.": ["Penjualan naik 14 persen menjadi 227 juta rupiah"],
    "Kapal itu berangkat pada 3 Mei menuju Ambon.": ["Kapal itu berangkat pada 3 Mei menuju Ambon"],
    "Pemerintah menyusun upaya menurunkan harga beras.": ["Pemerintah menyusun upaya menurunkan harga beras"],
    # words that look like verbs or subordinators and are none
    "Berakhirnya lomba itu disambut warga.": ["Berakhirnya lomba itu disambut warga"],
    "Laba bersih setelah pajak mencapai 4 miliar rupiah.": ["Laba bersih setelah pajak mencapai 4 miliar rupiah"],
    "Harga beras pada pekan lalu sempat turun.": ["Harga beras pada pekan lalu sempat turun"],
    # numbers that lean on one another, and numbers that each say something
    "Harga naik Rp850 atau 11 persen.": ["Harga naik Rp850 atau 11 persen"],
    "Tarif turun dari 58 rupiah atau 2 persen menjadi 49 rupiah.": [
        "Tarif turun dari 58 rupiah atau 2 persen menjadi 49 rupiah",
    ],
    "Laba dan utang naik masing-masing 43 persen dan 22 persen.": ["Laba dan utang naik masing-masing 43 persen dan 22 persen"],
    "Bunga turun menjadi 9 persen di bank umum, dan 12 persen di bank desa.": [
        "Bunga turun menjadi 9 persen di bank umum",
        "Bunga turun menjadi 12 persen di bank desa",
    ],
    "Danau itu 60 km², dan dari luas itu, 59, 8 km² merupakan air tawar.": [
        "Danau itu 60 km², dan dari luas itu, 59, 8 km² merupakan air tawar",
    ],
    # who does it
    "Kapal itu singgah di Bima, sebelum dipindahkan ke Ambon pada 2 Mei.": [
        "Kapal itu singgah di Bima",
        "Kapal itu dipindahkan ke Ambon pada 2 Mei",
    ],
    "Benteng itu, yang dibangun oleh para pelaut, adalah bangunan tertua di Bima.": [
        "Benteng itu adalah bangunan tertua di Bima",
        "Benteng itu dibangun oleh para pelaut",
    ],
    "Rumah di atas bukit yang menghadap laut, adalah milik Rani.": [
        "Rumah di atas bukit adalah milik Rani",
        "bukit menghadap laut",
    ],
    "Di kota itu demokrasi kita dikendalikan oleh uang.": ["Di kota itu demokrasi kita dikendalikan oleh uang"],
    "Rapat itu berlangsung di gedung balai kota, Jakarta, hari ini.": [
        "Rapat itu berlangsung di gedung balai kota, Jakarta, hari ini",
    ],
    "Perusahaan itu berdiri sejak puluhan tahun yang lalu.": ["Perusahaan itu berdiri sejak puluhan tahun yang lalu"],
    "Langkah desa itu menuju energi bersih merupakan babak baru.": [
        "Langkah desa itu menuju energi bersih merupakan babak baru",
    ],
    # what is guessed stays a guess
    "Diduga kuat bahwa perusahaan itu tidak ikut dalam lelang.": ["Diduga kuat bahwa perusahaan itu tidak ikut dalam lelang"],
    # what somebody wants is not said to be so
    "Rani berharap seluruh ilmu yang diperoleh peserta dapat diterapkan di desa.": [
        "Rani berharap seluruh ilmu dapat diterapkan di desa",
        "seluruh ilmu diperoleh peserta",
    ],
    "Menteri mendorong agar partai melakukan pembenahan.": ["Menteri mendorong agar partai melakukan pembenahan"],
    "Upaya ini dilakukan agar harga beras tetap stabil.": ["Upaya ini dilakukan", "agar harga beras tetap stabil"],
    "Polisi meminta warga agar tidak panik, terlibat keributan.": ["Polisi meminta warga agar tidak panik, terlibat keributan"],
    "Hal ini sebagaimana diungkapkan Wali Kota Rani Wijaya, Selasa (7/10/2025).": [
        "Hal ini sebagaimana diungkapkan Wali Kota Rani Wijaya, Selasa (7/10/2025)",
    ],
    # an adverbial leads in
    "Meski murah, kata Rani, alat itu mampu mendeteksi gas.": ["Meski murah alat itu mampu mendeteksi gas"],
    "Kemudian, setelah membuka pintu, polisi menggeledah rumah itu.": [
        "setelah membuka pintu, polisi menggeledah rumah itu",
    ],
    "Sementara untuk 2008, bank itu memperkirakan inflasi mencapai 6 persen.": [
        "untuk 2008, bank itu memperkirakan inflasi mencapai 6 persen",
    ],
    "Kapal itu mengangkut 2.224&nbsp;orang ketika menabrak karang.": [
        "Kapal itu mengangkut 2.224&nbsp;orang ketika menabrak karang",
    ],
    "“Kami siap,” ujar Dewi, yang memimpin tim itu.": ["Kami siap", "Dewi memimpin tim itu"],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_cut_into_its_single_facts(sentence: str) -> None:
    assert wordings(sentence) == SENTENCES[sentence]


def test_three_numbers_of_one_statement_are_three_claims_of_the_same_speaker() -> None:
    text = (
        "Pejabat mengatakan lebih dari 1.000 orang terluka sejauh ini dalam kerusuhan itu, "
        "dengan hampir 400 dirawat di rumah sakit dan 62 di unit perawatan intensif."
    )

    claims = split(text, "id").claims

    assert [claim.wording for claim in claims] == [
        "lebih dari 1.000 orang terluka sejauh ini dalam kerusuhan itu",
        "hampir 400 dirawat di rumah sakit",
        "62 di unit perawatan intensif",
    ]
    assert [claim.attribution.speaker for claim in claims if claim.attribution] == ["Pejabat"] * 3


def test_the_day_on_which_something_was_said_is_not_the_day_of_what_was_said() -> None:
    text = "“Kami kehilangan dua rumah,” kata Direktur PT Laut Biru Siti Aminah, Selasa (7/10)."

    said, saying = split(text, "id").claims

    assert said.wording == "Kami kehilangan dua rumah"
    assert said.is_quotation
    assert "7/10" in saying.wording


def test_a_prepositional_source_is_no_part_of_the_statement() -> None:
    (claim,) = split("Menurut Rina, sekolah itu ditutup pada musim hujan.", "id").claims

    assert claim.wording == "sekolah itu ditutup pada musim hujan"
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Rina"
