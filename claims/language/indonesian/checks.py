"""Indonesian: words by which contradictions are seen."""

from __future__ import annotations

from claims.language.checks import Checks
from claims.language.tables import words

CHECKS = Checks(
    born=words("lahir kelahiran dilahirkan"),
    died=words("meninggal wafat mangkat tewas gugur almarhum almarhumah"),
    aged=words("berusia berumur usia umur"),
    old=("tahun",),
    part_of=("dari", "dari total", "dari sekitar", "dari seluruh"),
    of_them=("di antaranya", "diantaranya", "di antara mereka", "dari mereka", "dari jumlah itu", "dari jumlah tersebut"),
    including=("termasuk",),
    composed=("terdiri dari", "terdiri atas", "terbagi atas", "yakni", "yaitu", "dengan rincian", "rinciannya"),
    referring=words("jumlah angka total mereka para korban anggaran dana ini itu"),
    people=words("""
        orang warga korban anak perempuan laki-laki pria wanita jiwa penduduk pasien siswa mahasiswa guru pekerja karyawan
        pegawai buruh petani nelayan tersangka terdakwa saksi pelaku polisi prajurit tentara personel petugas relawan
        pengungsi penumpang wisatawan pengunjung peserta pemain responden pemilih pelajar dokter perawat santri jemaah
        nasabah wni wna anggota bayi balita lansia remaja dewasa demonstran pengunjuk
    """),
    anybody=words("orang warga jiwa korban"),
    rest=("sisanya", "selebihnya"),
    answers=words("responden memilih menjawab mengaku menyatakan puas setuju suara survei jajak mendukung menolak"),
    denials=words("tidak bukan belum tak abstain menolak golput"),
    scopes=words("""
        lain lainnya lagi tambahan masing-masing per setiap tiap sebelumnya awalnya semula kini sementara kemudian
        bertambah menjadi terbaru pembaruan naik turun meningkat menurun berkurang jika kalau target rencana
        terpisah selanjutnya dulu dahulu lalu
    """),
    superlatives=words("""
        terbesar terkecil tertinggi terendah terbanyak tersedikit terbaik terburuk terpanjang terpendek tercepat terlambat
        terlama tertua termuda termahal termurah terluas tersempit terkuat terlemah terparah terpadat terkaya termiskin
        terdalam terdangkal terjauh terdekat terpopuler terlaris terkenal terkemuka terpenting tersukses tercantik terindah
        terberat teringan terpanas terdingin tersulit termudah terkini termodern tercanggih terlengkap terpintar terbersih
        terkotor teraman terburuknya pertama satu-satunya
    """),
    superlative_leads=words("paling"),
    past=words("telah sudah lalu kemarin tadi silam"),
    ahead=words("""
        akan bakal hingga sampai mulai rencana rencananya berencana dijadwalkan direncanakan depan mendatang nanti besok
        paling sebelum target ditargetkan batas berlaku tenggat menjelang
    """),
)
