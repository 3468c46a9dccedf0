from __future__ import annotations

import pytest

from claims.language import get
from claims.splitting import dates, quantities
from claims.vocabulary import Relation as R

INDONESIAN = get("id")

# The sentence, the quantity's words, its value, its unit, its relation and, for a range, its upper end.
EXPRESSIONS: list[tuple[str, str, float, str | None, R] | tuple[str, str, float, str | None, R, float]] = [
    # figures
    ("Banjir itu merendam 12 rumah.", "12", 12, "rumah", R.EXACTLY),
    ("Panitia membagikan 1.000 bibit kelapa.", "1.000", 1000, "bibit", R.EXACTLY),
    ("Kota itu dihuni 1.234.567 jiwa.", "1.234.567", 1_234_567, "jiwa", R.EXACTLY),
    ("Luas sawahnya 1,5 hektare.", "1,5", 1.5, "hektare", R.EXACTLY),
    ("Luas sawahnya 1.250,75 hektare.", "1.250,75", 1250.75, "hektare", R.EXACTLY),
    ("Paket itu berisi 1,000 lembar.", "1,000", 1000, "lembar", R.EXACTLY),
    ("Berat ikan itu 3.5 kilogram.", "3.5", 3.5, "kilogram", R.EXACTLY),
    ("Penduduknya 1\u00a0200 orang.", "1\u00a0200", 1200, "orang", R.EXACTLY),
    ("Pohon itu setinggi 0,8 meter.", "0,8", 0.8, "meter", R.EXACTLY),
    # number words
    ("Dua belas perahu tenggelam.", "Dua belas", 12, "perahu", R.EXACTLY),
    ("Kapal itu membawa dua puluh lima penumpang.", "dua puluh lima", 25, "penumpang", R.EXACTLY),
    ("Ada tiga ratus empat puluh satu kursi.", "tiga ratus empat puluh satu", 341, "kursi", R.EXACTLY),
    ("Desa itu punya seratus sumur.", "seratus", 100, "sumur", R.EXACTLY),
    ("Sebelas pelajar ikut lomba.", "Sebelas", 11, "pelajar", R.EXACTLY),
    ("Sepuluh kambing hilang.", "Sepuluh", 10, "kambing", R.EXACTLY),
    ("Gempa merusak seribu rumah.", "seribu", 1000, "rumah", R.EXACTLY),
    ("Gerakan itu menanam sejuta pohon.", "sejuta", 1_000_000, "pohon", R.EXACTLY),
    ("Petani memanen dua ribu lima ratus ton padi.", "dua ribu lima ratus", 2500, "ton", R.EXACTLY),
    ("Yayasan itu merawat satu anak.", "satu", 1, "anak", R.EXACTLY),
    ("Kecelakaan itu membuat seorang tewas.", "seorang", 1, "orang", R.EXACTLY),
    ("Delapan belas warga dievakuasi.", "Delapan belas", 18, "warga", R.EXACTLY),
    ("Ketiga tersangka ditahan.", "Ketiga", 3, "tersangka", R.EXACTLY),
    ("Suhunya naik dua koma lima derajat.", "dua koma lima", 2.5, "derajat", R.EXACTLY),
    # scale words
    ("Acara itu ditonton 1,2 juta orang.", "1,2 juta", 1_200_000, "orang", R.EXACTLY),
    ("Pabrik itu membuat 35 ribu sepatu.", "35 ribu", 35_000, "sepatu", R.EXACTLY),
    ("Tambang itu mengeruk 3 miliar ton batu.", "3 miliar", 3e9, "ton", R.EXACTLY),
    ("Ekspornya 2 juta 500 ribu ton.", "2 juta 500 ribu", 2_500_000, "ton", R.EXACTLY),
    ("Aplikasi itu dipakai 5 jt pelanggan.", "5 jt", 5_000_000, "pelanggan", R.EXACTLY),
    ("Toko itu menjual 20rb paket.", "20rb", 20_000, "paket", R.EXACTLY),
    ("Satu setengah juta pemilih terdaftar.", "Satu setengah juta", 1_500_000, "pemilih", R.EXACTLY),
    ("Dua juta tiga ratus ribu keluarga terdata.", "Dua juta tiga ratus ribu", 2_300_000, "keluarga", R.EXACTLY),
    ("Setengah juta ekor ayam mati.", "Setengah juta", 500_000, "ayam", R.EXACTLY),
    # vague orders of magnitude
    ("Belasan orang pingsan.", "Belasan", 10, "orang", R.DOZENS),
    ("Puluhan warga mengungsi.", "Puluhan", 10, "warga", R.DOZENS),
    ("Ratusan rumah terendam.", "Ratusan", 100, "rumah", R.HUNDREDS),
    ("Ribuan buruh turun ke jalan.", "Ribuan", 1000, "buruh", R.THOUSANDS),
    ("Puluhan ribu orang berkumpul.", "Puluhan ribu", 10_000, "orang", R.THOUSANDS),
    ("Ratusan ribu penonton hadir.", "Ratusan ribu", 100_000, "penonton", R.THOUSANDS),
    ("Jutaan ikan mati.", "Jutaan", 1_000_000, "ikan", R.MILLIONS),
    ("Kerugiannya miliaran rupiah.", "miliaran rupiah", 1e9, "IDR", R.MILLIONS),
    ("Beberapa ratus murid absen.", "Beberapa ratus", 100, "murid", R.HUNDREDS),
    # fractions
    ("Setengah penduduk mengungsi.", "Setengah", 0.5, "penduduk", R.EXACTLY),
    ("Separuh warga sudah pulang.", "Separuh", 0.5, "warga", R.EXACTLY),
    ("Sepertiga sawah gagal panen.", "Sepertiga", 1 / 3, "sawah", R.EXACTLY),
    ("Seperempat murid absen.", "Seperempat", 0.25, "murid", R.EXACTLY),
    ("Dua pertiga anggota hadir.", "Dua pertiga", 2 / 3, "anggota", R.EXACTLY),
    ("Tiga perempat hutan terbakar.", "Tiga perempat", 0.75, "hutan", R.EXACTLY),
    ("Sekitar 2/3 anggota hadir.", "2/3", 2 / 3, "anggota", R.ABOUT),
    ("Perjalanan itu makan dua setengah jam.", "dua setengah", 2.5, "jam", R.EXACTLY),
    # shares
    ("Inflasi mencapai 5,75 persen.", "5,75 persen", 5.75, "%", R.EXACTLY),
    ("Sebanyak 28% responden menolak.", "28%", 28, "%", R.EXACTLY),
    ("Harga turun 3 %.", "3 %", 3, "%", R.EXACTLY),
    ("Lima puluh persen kursi kosong.", "Lima puluh persen", 50, "%", R.EXACTLY),
    ("Elektabilitasnya naik 2 poin persentase.", "2 poin persentase", 2, "percentage points", R.EXACTLY),
    ("Lebih dari 60 persen lahan rusak.", "60 persen", 60, "%", R.MORE_THAN),
    # money
    ("Anggarannya Rp 1,5 triliun.", "Rp 1,5 triliun", 1.5e12, "IDR", R.EXACTLY),
    ("Harganya Rp100.000 per kilogram.", "Rp100.000", 100_000, "IDR", R.EXACTLY),
    ("Harganya Rp. 25.000 sebuah.", "Rp. 25.000", 25_000, "IDR", R.EXACTLY),
    ("Dana itu Rp 52 T.", "Rp 52 T", 52e12, "IDR", R.EXACTLY),
    ("Dana itu Rp 479 M.", "Rp 479 M", 479e9, "IDR", R.EXACTLY),
    ("Uangnya Rp 300 ribu.", "Rp 300 ribu", 300_000, "IDR", R.EXACTLY),
    ("Proyek itu bernilai US$ 643,8 miliar.", "US$ 643,8 miliar", 643.8e9, "USD", R.EXACTLY),
    ("Utangnya 3 miliar dolar.", "3 miliar dolar", 3e9, "USD", R.EXACTLY),
    ("Utangnya 3 miliar dolar AS.", "3 miliar dolar AS", 3e9, "USD", R.EXACTLY),
    ("Bantuan itu sebesar 20 juta euro.", "20 juta euro", 20e6, "EUR", R.EXACTLY),
    ("Tiketnya £45.", "£45", 45, "GBP", R.EXACTLY),
    ("Hadiahnya 2 juta rupiah.", "2 juta rupiah", 2e6, "IDR", R.EXACTLY),
    ("Kerugian ditaksir sekitar Rp 1,2 miliar.", "Rp 1,2 miliar", 1.2e9, "IDR", R.ABOUT),
    ("Sewanya S$ 900 sebulan.", "S$ 900", 900, "SGD", R.EXACTLY),
    # relations
    ("Lebih dari 1.500 orang diperiksa.", "1.500", 1500, "orang", R.MORE_THAN),
    ("Kurang dari 40 siswa lulus.", "40", 40, "siswa", R.LESS_THAN),
    ("Hampir 400 pasien dirawat.", "400", 400, "pasien", R.NEARLY),
    ("Nyaris 90 kios terbakar.", "90", 90, "kios", R.NEARLY),
    ("Sekitar 10 nelayan selamat.", "10", 10, "nelayan", R.ABOUT),
    ("Kira-kira 70 kendaraan terjebak.", "70", 70, "kendaraan", R.ABOUT),
    ("Kurang lebih 30 relawan datang.", "30", 30, "relawan", R.ABOUT),
    ("Setidaknya 6 perahu karam.", "6", 6, "perahu", R.AT_LEAST),
    ("Sedikitnya 17 rumah roboh.", "17", 17, "rumah", R.AT_LEAST),
    ("Paling sedikit 5 saksi dipanggil.", "5", 5, "saksi", R.AT_LEAST),
    ("Minimal 3 dokter berjaga.", "3", 3, "dokter", R.AT_LEAST),
    ("Tidak kurang dari 50 sapi mati.", "50", 50, "sapi", R.AT_LEAST),
    ("Maksimal 20 peserta diterima.", "20", 20, "peserta", R.AT_MOST),
    ("Paling banyak 8 penumpang diangkut.", "8", 8, "penumpang", R.AT_MOST),
    ("Antrean mengular hingga 2 kilometer.", "2", 2, "kilometer", R.AT_MOST),
    ("Tidak lebih dari 12 kapal berlayar.", "12", 12, "kapal", R.AT_MOST),
    ("Panitia memperbaiki 8.000 sekolah lebih.", "8.000", 8000, "sekolah", R.MORE_THAN),
    ("Sudah 500 lebih warga mendaftar.", "500", 500, "warga", R.MORE_THAN),
    ("Kursus itu untuk 15 orang atau lebih.", "15", 15, "orang", R.AT_LEAST),
    ("Ada 20-an orang di aula.", "20", 20, "orang", R.ABOUT),
    ("Nilainya di atas 80 juta rupiah.", "80 juta rupiah", 80e6, "IDR", R.MORE_THAN),
    ("Tinggi air di bawah 30 sentimeter.", "30", 30, "sentimeter", R.LESS_THAN),
    # ranges
    ("Rombongan itu 10-15 orang.", "10-15", 10, "orang", R.BETWEEN, 15),
    ("Antara 10 dan 15 rumah rusak.", "10 dan 15", 10, "rumah", R.BETWEEN, 15),
    ("Butuh 5 hingga 7 hari.", "5 hingga 7", 5, "hari", R.BETWEEN, 7),
    ("Butuh 5 sampai 7 hari.", "5 sampai 7", 5, "hari", R.BETWEEN, 7),
    ("Butuh dua atau tiga hari.", "dua atau tiga", 2, "hari", R.BETWEEN, 3),
    ("Butuh dua-tiga hari.", "dua-tiga", 2, "hari", R.BETWEEN, 3),
    ("Pesertanya 5 ribu hingga 10 ribu orang.", "5 ribu hingga 10 ribu", 5000, "orang", R.BETWEEN, 10_000),
    ("Pesertanya 5-10 ribu orang.", "5-10 ribu", 5000, "orang", R.BETWEEN, 10_000),
    ("Kadar airnya 20-30 persen.", "20-30 persen", 20, "%", R.BETWEEN, 30),
    ("Ongkosnya Rp 10 juta hingga Rp 20 juta.", "Rp 10 juta hingga Rp 20 juta", 10e6, "IDR", R.BETWEEN, 20e6),
    # units
    ("Polisi menyita 30 butir peluru.", "30", 30, "peluru", R.EXACTLY),
    ("Pemkab membeli 12 unit bus.", "12", 12, "bus", R.EXACTLY),
    ("Lima ekor sapi dicuri.", "Lima", 5, "sapi", R.EXACTLY),
    ("Luas aulanya 200 meter persegi.", "200", 200, "meter persegi", R.EXACTLY),
    ("Jaraknya 50 km.", "50", 50, "km", R.EXACTLY),
    ("Jaraknya 50km.", "50", 50, "km", R.EXACTLY),
    ("Suhu naik menjadi 35°C.", "35", 35, "°C", R.EXACTLY),
    ("Sebanyak 97 WNI dipulangkan.", "97", 97, "WNI", R.EXACTLY),
    ("Ia terbang 59 kali.", "59", 59, "kali", R.EXACTLY),
    ("Pompa itu berdaya 20 MW.", "20", 20, "MW", R.EXACTLY),
    ("Radio itu bekerja pada 900 MHz.", "900", 900, "MHz", R.EXACTLY),
    ("Bunganya naik 25 basis poin.", "25", 25, "basis poin", R.EXACTLY),
    ("Nilainya belum sampai 5 persen.", "5 persen", 5, "%", R.LESS_THAN),
    # places in a row
    ("Ini kasus ke-3 bulan berjalan.", "ke-3", 3, "#", R.EXACTLY),
    ("Itu percobaan kelima mereka.", "kelima", 5, "#", R.EXACTLY),
]

NO_QUANTITIES = [
    "Ia lahir pada 1980.",
    "Pemilu 2024 berlangsung damai.",
    "Rapat digelar Selasa (7/10/2025).",
    "Rapat dimulai pukul 14.30 WIB.",
    "Rapat dimulai jam 9 malam.",
    "Ia dijerat Pasal 28 ayat (2) undang-undang itu.",
    "Pesawat Boeing 737 itu mendarat.",
    "Kasus Covid-19 menurun.",
    "Ia tinggal di RT 03.",
    "Rumahnya di Jalan Merpati No. 5.",
    "Hubungi 0812 3456 7890.",
    "Hubungi 021-555-1234.",
    "Persela menang 2-1 atas tamunya.",
    "Skor akhir 0-0.",
    "Salah satu korban selamat.",
    "Seorang warga melapor.",
    "Perang Dunia II berakhir.",
    "Surat bernomor 24/105/KEP/DIR itu terbit.",
    "Jaringan 5G belum tersedia.",
    "Presiden ke-7 RI hadir.",
    "Gedung itu dibangun pada abad ke-19.",
    "Nomor 100.3.3.1/712/013/2025 dicabut.",
    "Mereka berdagang di Simpang Lima.",
    "1. Siapkan berkas.",
    "Program itu dibagi: (1) pelatihan, (2) modal.",
    "Dua hari lalu ia datang.",
]


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=lambda expression: expression[0])
def test_an_indonesian_expression_is_read(expression: tuple[str, str, float, str | None, R, float]) -> None:
    sentence, words, value, unit, relation, *upper = expression
    found = quantities.find(sentence, INDONESIAN, dates.find(sentence, INDONESIAN))
    assert [quantity.span.of(sentence) for quantity in found] == [words]
    assert found[0].value == pytest.approx(value)
    assert (found[0].unit, found[0].relation, found[0].upper) == (unit, relation, upper[0] if upper else None)


@pytest.mark.parametrize("sentence", NO_QUANTITIES)
def test_what_counts_nothing_in_indonesian_is_no_quantity(sentence: str) -> None:
    assert quantities.find(sentence, INDONESIAN, dates.find(sentence, INDONESIAN)) == []


def test_a_number_without_a_noun_counts_what_the_last_one_counted() -> None:
    text = "Lebih dari 1.000 orang terluka, hampir 400 di rumah sakit dan 62 dalam perawatan intensif."
    found = quantities.find(text, INDONESIAN)
    assert [(q.value, q.unit, q.relation) for q in found] == [
        (1000, "orang", R.MORE_THAN),
        (400, "orang", R.NEARLY),
        (62, "orang", R.EXACTLY),
    ]


def test_the_numbers_of_a_list_share_the_unit_of_the_last() -> None:
    found = quantities.find("Obligasi itu berjangka tiga, lima, dan tujuh tahun.", INDONESIAN)
    assert [(q.value, q.unit) for q in found] == [(3, "tahun"), (5, "tahun"), (7, "tahun")]


def test_no_unit_is_inherited_from_another_sentence() -> None:
    found = quantities.find("Ada 12 rumah di sana. Sebanyak 5 di antaranya kosong.", INDONESIAN)
    assert [q.unit for q in found] == ["rumah", None]


def test_a_change_from_one_number_to_another_is_no_range() -> None:
    found = quantities.find("Harga naik dari 10 persen menjadi 15 persen.", INDONESIAN)
    assert [(q.value, q.upper) for q in found] == [(10, None), (15, None)]


def test_a_part_is_counted_in_the_unit_of_its_whole() -> None:
    found = quantities.find("Sebanyak 12 dari 30 siswa sakit.", INDONESIAN)
    assert [(q.value, q.unit) for q in found] == [(12, "siswa"), (30, "siswa")]
