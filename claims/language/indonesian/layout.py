"""Indonesian: abbreviations, sentence openers, and the lines around an article that are not the article."""

from __future__ import annotations

from claims.language.layout import Layout
from claims.language.tables import words

_TITLES = """
    dr Dr drg drh Drs Dra Ir Prof H Hj KH K.H Hb Tgk Tn Ny Nn Sdr Sdri Bpk Bp Ust R Rd R.A R.M R.Ng Pdt Pdp Rm Mgr St Sto
    Jend Letjen Mayjen Brigjen Kol Letkol May Kapt Lettu Letda Peltu Pelda Serma Serka Sertu Serda Kopka Koptu Kopda
    Kompol AKBP AKP Iptu Ipda Aiptu Aipda Bripka Brigpol Briptu Bripda Irjen Kombes Laks Marsdya Marsma
    Ph JL Tb Dk Rev Jl Jln Gg Kec Kab Kel Ds Dsn Kav Blk Kp Komp Prov No Nomor Nr Rp
    PT CV UD PD NV Fa hlm hal ay Ps ps jo jis Lt lt
    tgl Tgl pkl Pkl ttg thn bln sdr a.n an u.p d.a u.b Yth Ytc Mr Mrs Ms cf vs vol Vol ed Telp telp Tel
"""
_ABBREVIATIONS = """
    LLC RS dll dsb dst dkk Tbk tbk Ltd Inc Co Corp Bhd Pte s.d s/d sda S.H S.E S.Sos S.Pd S.Ag S.T S.Kom S.Ked S.Ikom S.IP S.I.K
    S.Psi S.Si S.Hum S.Th S.Pi S.Hut M.Hum M.Si M.Sc M.M M.A M.H M.Kes M.Pd M.Kom M.Ag M.T M.Ed
    M.Eng M.Kn M.B.A MBA Ph.D Sp.A Sp.B
    Sp.PD Sp.OG Sp.P Sp.KJ Sp.JP Lc B.A B.Sc A.Md Amd SH SE ST MM MH U.S U.K U.N D.C a.m p.m WIB WITA WIT Jan Feb Mar Apr Jun
    Jul Agu Agt Ags Sep Sept Okt Nov Des Sr Jr km kg cm m.dpl SM M.Hum swt saw SWT SAW ra as M H tst ybs
"""
_STARTERS = """
    ini itu ia dia beliau mereka kami kita saya aku anda hal yang di ke dari pada dalam untuk dengan oleh bagi atas antara
    saat ketika setelah sebelum sejak selama sesudah usai seusai sementara sedangkan namun tetapi tapi akan meski meskipun
    walau walaupun karena jika bila apabila kalau agar supaya sebab sehingga maka jadi selain juga adapun bahkan padahal
    begitu demikian menurut sebagai seperti tak tidak bukan belum sudah telah masih ada adalah para sebuah seorang setiap
    semua seluruh sejumlah beberapa banyak salah kini kemudian lalu selanjutnya sebelumnya akibatnya akhirnya apa apakah
    bagaimana mengapa kenapa siapa dan atau serta melalui terkait pihaknya pihak kemarin besok tadi nanti hingga sampai
    berdasarkan
"""


_SCROLL = (
    r"scroll (?:to|untuk|ke bawah|down)\b",
    r"gulir (?:untuk|ke bawah|layar)",
    r"lanjutkan membaca",
    r"artikel (?:ini )?(?:berlanjut|dilanjutkan) di bawah",
    r"geser (?:ke|untuk)",
    r"lewati iklan",
)
_WATCH = (
    r"(?:simak|tonton|saksikan|lihat|dengarkan|putar|nonton|cek|intip)(?:lah)? (?:juga |selengkapnya )?(?:di |dalam )?"
    r"(?:live|siaran|tayangan|video|foto|infografis|podcast|galeri|potret|streaming|cuplikan|detik-detik|momen)",
    r"(?:simak|tonton|saksikan|lihat|dengarkan|baca|cek)(?:lah)? juga\b",
    r"(?:video|podcast|galeri foto|live streaming)\s*(?:terkait|lainnya|pilihan)?\s*:",
    r"klik (?:di sini|tautan|link|halaman|untuk)\b",
    r"ketuk (?:di sini|untuk)\b",
)
_READ = (
    r"(?:baca|simak|lihat|ikuti)(?:lah)? (?:selengkapnya|lebih lanjut|berita|artikel|ulasan|informasi|laporan|liputan|halaman"
    r"|selanjutnya|lainnya)\b",
    r"baca (?:pula|di sini|lagi)\b",
    r"baca\s*:",
    r"(?:berita|artikel|video|konten|topik|bacaan) (?:terkait|lainnya|pilihan|terpopuler|rekomendasi|selanjutnya"
    r"|sebelumnya)\s*(?::|$)",
    r"(?:terpopuler|terkait|rekomendasi|pilihan editor|populer|trending|selengkapnya)\s*(?::|$)",
    r"halaman (?:selanjutnya|berikutnya|sebelumnya|\d+ dari \d+)",
    r"selanjutnya\s*:",
    r"(?:bersambung|lanjut) ke halaman",
    r"(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat|dipublikasikan)",
    r"untuk (?:informasi|berita|membaca) (?:lebih lanjut|lainnya|selengkapnya)\b.{0,60}(?:klik|kunjungi|baca|ikuti|di sini)",
)
_SUBSCRIBE = (
    r"(?:berlangganan|langganan|daftar sekarang|daftarkan|masuk atau daftar|gabung|bergabung(?:lah)?|mari (?:bergabung|gabung)"
    r"|ayo (?:gabung|ikuti))\b.{0,100}(?:newsletter|buletin|kanal|channel|grup|saluran|whatsapp|telegram|aplikasi|email|surel"
    r"|premium|sekarang|di sini|kami)\b",
    r"(?:dapatkan|ikuti|cek|temukan|update) (?:\w+ ){0,6}(?:berita|kabar|informasi|update|notifikasi|artikel)\b.{0,100}"
    r"(?:google news|whatsapp|telegram|channel|kanal|aplikasi|email|newsletter|setiap hari|lainnya|klik|link|di sini|hanya di)",
    r"(?:unduh|download|instal) (?:\w+ ){0,3}(?:aplikasi|app)\b",
    r"ikuti kami\b",
    r"masukkan (?:alamat )?email",
)
_SHARE = (
    r"(?:bagikan|share|sebarkan|komentar(?:i)?|tulis komentar|kirim komentar|beri komentar|copy link|salin tautan|cetak|print"
    r"|like dan share|\d+ komentar)(?: (?:berita|artikel|ini|ke|di|melalui|via|facebook|twitter|whatsapp)){0,6}\s*:?$",
    r"follow (?:us|kami|akun|ig|instagram|twitter|@)",
    r"ikuti akun\b",
)
_ADVERT = (r"(?:advertisements?|advertorial|iklan|sponsored|adv|promo(?:si)?|konten (?:bersponsor|sponsor|promosi)|ads?)\s*:?$",)
_RIGHTS = (
    r"©",
    r"\(c\) ?\d{4}",
    r"copyright\b",
    r"hak cipta (?:©|\d{4}|dilindungi)",
    r"all rights reserved",
    r"dilarang (?:keras )?(?:mengambil|menyalin|mengutip|mengcopy|memperbanyak) .{0,80}(?:konten|isi|tanpa izin|situs)",
)
_FURNITURE = (
    r"(?:tags?|topik|kata kunci|kategori|hashtags?|label)\s*:",
    r"\[(?:gambas|embed|video|foto|iklan)",
    r"(?:terakhir )?(?:diperbarui|dipublikasikan|diterbitkan|tayang|diunggah)\s*(?::|pada\b|\d).{0,60}$",
    r"kembali ke atas",
)

LAYOUT = Layout(
    names_follow=words(_TITLES),
    abbreviations=words(_ABBREVIATIONS),
    starters=words(_STARTERS),
    asides=(
        ("call to scroll", _SCROLL),
        ("call to watch", _WATCH),
        ("subscription box", _SUBSCRIBE),
        ("call to read", _READ),
        ("call to share", _SHARE),
        ("advertisement", _ADVERT),
        ("copyright notice", _RIGHTS),
        ("page furniture", _FURNITURE),
    ),
    inline=(
        (
            "call to scroll",
            (r"SCROLL TO CONTINUE(?: WITH CONTENT)?", r"SCROLL UNTUK (?:MELANJUTKAN|LANJUT)(?: MEMBACA)?"),
        ),
        ("advertisement", (r"(?<![A-Z] )(?:ADVERTISEMENT|ADVERTORIAL)(?! [A-Z])",)),
        (
            "call to watch",
            (
                r"\[Gambas:[^\]\n]{1,60}\]",
                r"(?<=[.!?”\"] )(?:Simak|Tonton|Lihat|Saksikan)(?: juga)? [Vv]ideo [^\n.!?]{1,200}[.!?]?",
            ),
        ),
        (
            "call to read",
            (
                r"(?<=[.!?”\"] )(?:Baca|BACA|Simak|Tonton|Lihat|Saksikan)(?: [Jj]uga| JUGA| [Pp]ula)?(?: [Vv]ideo)?: ?"
                r"[^\n.!?]{1,200}[.!?]?",
            ),
        ),
    ),
    bylines=(
        r"(?:oleh|penulis|reporter|pewarta|editor|penyunting|redaktur|wartawan|kontributor|laporan|jurnalis|penerjemah"
        r"|sumber berita|sumber)\s*:",
        r"(?:oleh|laporan wartawan|penulis|editor|reporter|pewarta)",
    ),
    credits=(
        r"(?:sumber )?(?:foto|gambar|ilustrasi|dok(?:umentasi)?|kredit|infografis|video|grafis|photo|image|credit)"
        r"(?: (?:oleh|milik|dari))?\.?\s*:?",
    ),
)
