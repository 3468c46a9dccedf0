"""Indonesian: denial and doubt."""

from __future__ import annotations

from claims.language.denial import Denial
from claims.language.tables import words

DENIAL = Denial(
    negations=words("tidak tak belum bukan bukanlah tidaklah tanpa tiada jangan"),
    denying=words("""
        membantah dibantah menyangkal disangkal meragukan diragukan ragu menyanggah disanggah menepis ditepis menampik
        mengingkari membantahnya
    """),
    refusing=words("menolak ditolak enggan gagal mematahkan mementahkan"),
    doubtful=words("mustahil keliru salah bohong hoaks mitos"),
    evidence=words("""
        bukti tanda indikasi petunjuk dugaan klaim tuduhan tudingan kabar isu rumor anggapan laporan jaminan kepastian
    """),
    questions=frozenset({"apakah", "jika", "kalau", "bagaimana", "mengapa", "kenapa"}),
    causes=words("karena sebab lantaran"),
    limits=frozenset({"hanya", "cuma", "sekadar", "saja"}),
    contrasts=frozenset({"tetapi", "tapi", "namun", "melainkan"}),
)
