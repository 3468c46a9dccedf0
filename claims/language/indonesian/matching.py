"""Indonesian: words in other forms."""

from __future__ import annotations

from claims.language.indonesian.measures import MEASURES
from claims.language.indonesian.senses import SENSES
from claims.language.matching import Matching
from claims.language.tables import words

_WHOLE = words("menteri periksa")
"""Words that begin like a prefix and are none."""

MATCHING = Matching(
    beginnings=(
        *((word, word, 0) for word in _WHOLE),
        ("memperiksa", "periksa", 0),
        ("diperiksa", "periksa", 0),
        *((prefix, "", 4) for prefix in ("memper", "diper", "keber", "keter", "keper")),
        ("belajar", "ajar", 0),
        ("pelajar", "ajar", 0),
        ("bekerja", "kerja", 0),
        ("meny", "s", 3),
        ("meng", "", 3),
        ("mem", "p", 3),
        ("men", "t", 3),
        ("me", "", 4),
        ("peny", "s", 3),
        ("peng", "", 3),
        ("pem", "p", 3),
        ("pen", "t", 3),
        ("per", "", 4),
        ("ber", "", 4),
        ("ter", "", 4),
        ("di", "", 4),
        ("ke", "", 4),
        ("pe", "", 4),
    ),
    openings={
        "pb": "b",
        "pp": "p",
        "pf": "f",
        "tt": "t",
        "td": "d",
        "tc": "c",
        "tj": "j",
        "ts": "s",
        "k": "",
        "m": "p",
        "ny": "s",
        "n": "t",
    },
    clitics=(("lah", "", 5), ("kah", "", 5), ("pun", "", 5), ("nya", "", 3)),
    endings=(("kan", "", 3), ("an", "", 4), ("i", "", 4), ("k", "", 3)),
    idle=words(
        """
        yang dan di ke dari dalam pada untuk dengan oleh ini itu tersebut adalah ialah merupakan yaitu yakni juga akan telah
        sudah masih belum sedang bisa dapat agar supaya bahwa karena sebab sehingga serta atau tetapi tapi namun sedangkan
        sementara kepada terhadap tentang antara sebagai seperti secara saat ketika setelah sebelum sejak hingga sampai para
        sang si sebuah seorang suatu ia dia mereka kami kita saya aku anda beliau nya pun lah lagi saja hanya lebih kurang
        sangat paling tidak bukan pernah ada atas bagi jika kalau bila maka pula kata ujar ucap
        """
    ),
    bearing=words(
        """
        tidak bukan tak hoaks hoax keliru salah palsu menyesatkan disesatkan bohong benar asli membantah dibantah bantahan
        membenarkan dibenarkan menyangkal disangkal menepis ditepis meluruskan bukti terbukti klarifikasi mengklarifikasi
        rekayasa direkayasa suntingan disunting satir fitnah rumor kabar isu dibesar-besarkan terverifikasi konfirmasi
        mengonfirmasi dikonfirmasi
        """
    ),
    negations=words("tidak bukan tak belum tanpa jangan tiada bukanlah tidaklah nggak enggak gak"),
    limits=words("hanya saja sekadar cuma kurang lebih lagi lama"),
    measures=MEASURES,
    credits=(
        *("kantor berita", "dikutip dari", "seperti dikutip", "dilansir dari", "dilansir", "melansir", "mengutip", "demikian"),
        *("sumber", "laporan"),
    ),
    senses=SENSES,
)
