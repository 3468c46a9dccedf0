"""Indonesian numbers, units and the words around them."""

from __future__ import annotations

from claims.language.numerals import Numerals
from claims.language.tables import words
from claims.vocabulary import Relation

_DIGITS = {
    "nol": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
}
_MILLION, _MILLIARD, _BILLION = 10**6, 10**9, 10**12

NUMERALS = Numerals(
    decimal=",",
    ones={**_DIGITS, "sepuluh": 10, "sebelas": 11, "seratus": 100},
    teens={"belas": 10},
    times={"puluh": 10, "ratus": 100},
    scales={
        "ribu": 1000,
        "juta": _MILLION,
        "miliar": _MILLIARD,
        "milyar": _MILLIARD,
        "miliyar": _MILLIARD,
        "triliun": _BILLION,
        "trilyun": _BILLION,
        "kuadriliun": 10**15,
    },
    fused={"seribu": 1000, "sejuta": _MILLION, "semiliar": _MILLIARD, "setriliun": _BILLION},
    vague={
        "belasan": 10,
        "puluhan": 10,
        "ratusan": 100,
        "ribuan": 1000,
        "jutaan": _MILLION,
        "miliaran": _MILLIARD,
        "milyaran": _MILLIARD,
        "triliunan": _BILLION,
    },
    vague_before=frozenset({"beberapa", "sekian"}),
    short_scales={"rb": 1000, "jt": _MILLION},
    money_scales={"T": _BILLION, "M": _MILLIARD, "K": 1000, "k": 1000, "Jt": _MILLION, "Rb": 1000},
    fractions={
        "setengah": 0.5,
        "separuh": 0.5,
        "separo": 0.5,
        "sepertiga": 1 / 3,
        "seperempat": 0.25,
        "seperlima": 0.2,
        "sepersepuluh": 0.1,
    },
    denominators={"pertiga": 3, "perempat": 4, "perlima": 5, "perenam": 6, "perdelapan": 8, "persepuluh": 10},
    halves=frozenset({"setengah"}),
    ordinals={
        "ketiga": 3,
        "keempat": 4,
        "kelima": 5,
        "keenam": 6,
        "ketujuh": 7,
        "kedelapan": 8,
        "kesembilan": 9,
        "kesepuluh": 10,
    },
    ordinal_prefixes=frozenset({"ke"}),
    never_after={
        "satu": frozenset({"salah", "nomor", "hari", "sila", "pasal"}),
        "setengah": frozenset({"babak"}),
    },
    never_before={
        "satu": frozenset({"sama", "pun", "persatu", "per"}),
        "setengah": frozenset({"hati", "mati"}),
        "seperempat": frozenset({"final"}),
        "dua": frozenset({"duanya"}),
        "lima": frozenset({"waktu"}),
        "lebih": words("""
            dari tinggi besar banyak rendah kecil cepat murah mahal lama baik awal sedikit buruk tua
            muda ringan berat lanjut luas jauh dahulu dulu kuat parah
        """),
    },
    labels=words("""
        pasal ayat butir huruf no nomor nomer rt rw jalan jl jln blok bab halaman hlm hal kelas lantai
        terminal gerbang jalur tahap jilid seri tipe type versi edisi liga divisi grup pool zona bus gate
        perpres uu pp perda permen inpres keppres perppu undang-undang peraturan komisi episode musim boeing
        airbus covid nopol pelat kode km stasiun dapil sd sdn smp smpn sma sman smk smkn kodim kanal saluran
        peringkat ranking urutan posisi level tingkat formula pilar langkah bagian golongan
    """),
    clock_before=frozenset({"pukul", "jam", "pkl"}),
    clock_after=("wib", "wita", "wit", "am", "pm", "gmt", "utc", "waktu setempat"),
    score_words=words("""
        menang kalah imbang seri skor unggul tertinggal kedudukan kemenangan kekalahan menyamakan gol
        mengalahkan takluk ditaklukkan babak laga
    """),
    lone={"seorang": "orang"},
    fates=words("""
        tewas meninggal luka luka-luka hilang selamat kritis terluka dirawat ditangkap ditahan tertimbun
        terjebak mengungsi sembuh positif gugur terbunuh lainnya lagi di
    """),
    currency_signs={
        "rp": "IDR",
        "idr": "IDR",
        "us$": "USD",
        "usd": "USD",
        "$": "USD",
        "s$": "SGD",
        "sgd": "SGD",
        "a$": "AUD",
        "aud": "AUD",
        "hk$": "HKD",
        "€": "EUR",
        "eur": "EUR",
        "£": "GBP",
        "gbp": "GBP",
        "¥": "JPY",
        "jpy": "JPY",
        "rm": "MYR",
        "sar": "SAR",
        "cny": "CNY",
        "₩": "KRW",
        "₹": "INR",
        "₱": "PHP",
        "฿": "THB",
    },
    currency_words={
        "rupiah": "IDR",
        "dolar": "USD",
        "dolar as": "USD",
        "dolar amerika": "USD",
        "dolar amerika serikat": "USD",
        "dolar singapura": "SGD",
        "dolar australia": "AUD",
        "dolar hong kong": "HKD",
        "dolar kanada": "CAD",
        "euro": "EUR",
        "poundsterling": "GBP",
        "pound sterling": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "ringgit": "MYR",
        "baht": "THB",
        "peso": "PHP",
        "riyal": "SAR",
        "real": "SAR",
        "rupee": "INR",
        "won": "KRW",
        "franc": "CHF",
        "usd": "USD",
    },
    decimal_words=frozenset({"koma"}),
    eras=words("abad sm"),
    percent=("persen", "prosen"),
    points=("persen poin", "poin persentase", "poin persen"),
    noun_first=True,
    part_links=frozenset({"dari"}),
    counted=words("""
        orang warga korban anak perempuan laki-laki pria wanita jiwa penduduk keluarga kk pasien kasus rumah
        bangunan unit buah ekor butir lembar desa kota negara provinsi kabupaten kecamatan kelurahan sekolah
        siswa guru pekerja karyawan pegawai buruh petani nelayan tersangka terdakwa saksi pelaku polisi
        prajurit tentara personel petugas relawan pengungsi penumpang wisatawan pengunjung peserta pemain
        responden pemilih suara kursi mobil motor kendaraan pesawat kapal truk bus perusahaan toko kios
        pohon sapi kambing ayam mahasiswa dokter perawat santri jemaah calon pelanggan nasabah wni wna umkm
        paket dosis kali gempa titik partai pembeli jemaat anggota tim ton hari jam menit detik bulan minggu
        pekan tahun meter kilometer hektare hektar kilogram gram liter
    """),
    measures=words("""
        basis hz khz mhz ghz kbps mbps
        hari jam menit detik bulan minggu pekan tahun abad dekade windu meter m kilometer km sentimeter cm
        milimeter mm hektare hektar ha kilogram kg gram g ton kuintal ons liter l mil kaki inci derajat watt
        kilowatt megawatt mw gw kwh volt barel knot magnitudo kali karat byte gb mb tb hp
    """),
    measure_signs=words("""
        km m cm mm kg g mg gr ton ha l ml kwh mw gw kb mb gb tb hp mdpl kva cc c v w jam menit hari tahun
        bulan persen orang kali
    """),
    measure_suffixes=frozenset({"poin", "persegi", "kubik", "celsius", "laut"}),
    classifiers=frozenset(
        {"unit", "buah", "ekor", "butir", "lembar", "batang", "helai", "keping", "pucuk", "bidang", "tangkai", "sosok"}
    ),
    no_nouns=words("""
        yang di ke dari dan atau dengan untuk pada dalam oleh karena sebagai adalah itu ini tersebut lebih
        lagi lainnya lain sisanya hingga sampai per tiap setiap antara sementara serta juga tetapi tapi
        namun namum saat ketika setelah sebelum agar bahwa jika kalau akan telah sudah masih sedang belum
        tidak bukan tak hanya saja pun bagi tentang terhadap atas bawah luka luka-luka tewas meninggal
        hilang selamat kritis sembuh positif negatif gugur rusak mengungsi antaranya kemudian lalu selama
        sejak termasuk yakni yaitu sekitar hampir menjadi maupun bahkan secara kini ada naik turun kurang
        dirawat sendiri sekaligus pertama kedua ketiga terakhir harus bisa dapat mau ingin para sang si bila
        apabila meski walau ia dia mereka kami kita saya anda se
    """),
    skipped=frozenset({"para"}),
    verb_prefixes=("di", "ter", "ber", "mem", "men", "meng", "meny"),
    prefixed_nouns=words("""
        dinas dinding dialog divisi direktur direksi distrik dinasti dirjen diplomat disabilitas diskon
        dimensi tersangka terdakwa terpidana teroris terowongan terminal ternak terapis terumbu termin
        berita berkas beras berlian menit menteri mentor member menara mental mempelai
    """),
    before={
        "lebih dari": Relation.MORE_THAN,
        "lebih": Relation.MORE_THAN,
        "di atas": Relation.MORE_THAN,
        "diatas": Relation.MORE_THAN,
        "melebihi": Relation.MORE_THAN,
        "melampaui": Relation.MORE_THAN,
        "kurang dari": Relation.LESS_THAN,
        "di bawah": Relation.LESS_THAN,
        "dibawah": Relation.LESS_THAN,
        "tidak sampai": Relation.LESS_THAN,
        "belum sampai": Relation.LESS_THAN,
        "tak sampai": Relation.LESS_THAN,
        "setidaknya": Relation.AT_LEAST,
        "sedikitnya": Relation.AT_LEAST,
        "paling sedikit": Relation.AT_LEAST,
        "sekurang-kurangnya": Relation.AT_LEAST,
        "sekurangnya": Relation.AT_LEAST,
        "setidak-tidaknya": Relation.AT_LEAST,
        "minimal": Relation.AT_LEAST,
        "minimum": Relation.AT_LEAST,
        "tidak kurang dari": Relation.AT_LEAST,
        "tak kurang dari": Relation.AT_LEAST,
        "paling tidak": Relation.AT_LEAST,
        "maksimal": Relation.AT_MOST,
        "maksimum": Relation.AT_MOST,
        "paling banyak": Relation.AT_MOST,
        "paling lama": Relation.AT_MOST,
        "sebanyak-banyaknya": Relation.AT_MOST,
        "hingga": Relation.AT_MOST,
        "sampai": Relation.AT_MOST,
        "tidak lebih dari": Relation.AT_MOST,
        "tak lebih dari": Relation.AT_MOST,
        "hampir": Relation.NEARLY,
        "nyaris": Relation.NEARLY,
        "mendekati": Relation.NEARLY,
        "sekitar": Relation.ABOUT,
        "kira-kira": Relation.ABOUT,
        "kurang lebih": Relation.ABOUT,
        "lebih kurang": Relation.ABOUT,
        "kisaran": Relation.ABOUT,
        "di kisaran": Relation.ABOUT,
        "rata-rata": Relation.ABOUT,
        "diperkirakan": Relation.ABOUT,
        "tepat": Relation.EXACTLY,
    },
    after={
        "lebih": Relation.MORE_THAN,
        "atau lebih": Relation.AT_LEAST,
        "ke atas": Relation.AT_LEAST,
        "ke bawah": Relation.AT_MOST,
        "atau kurang": Relation.AT_MOST,
    },
    suffixes={"an": Relation.ABOUT},
    list_words=words("dan atau serta"),
    range_words=frozenset({"hingga", "sampai", "sampai dengan", "s/d", "s.d.", "atau"}),
    openers={"antara": "dan", "di antara": "dan", "dari": "hingga"},
    change_words=words("""
        naik turun meningkat menurun bertambah berkurang berubah menjadi melonjak merosot anjlok tumbuh
        susut menyusut bergeser
    """),
)
