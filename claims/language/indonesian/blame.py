"""Indonesian: words of accusation."""

from __future__ import annotations

from claims.language.blame import Blame
from claims.language.tables import phrases, words

BLAME = Blame(
    words=words("""
        diduga dugaan tersangka terdakwa terpidana pelaku dituduh menuduh tuduhan dituding menuding tudingan didakwa dakwaan
        dipidana pidana kejahatan penjahat suap menyuap disuap penyuapan gratifikasi pungli pungutan memeras diperas pemerasan
        pemeras menipu ditipu penipuan penipu tipuan mencuri dicuri pencurian pencuri maling curang kecurangan berbohong bohong
        dibohongi kebohongan pembohong palsu memalsukan dipalsukan pemalsuan fiktif merampok perampokan perampok menggelapkan
        digelapkan penggelapan melanggar dilanggar pelanggaran pelanggar lalai kelalaian melalaikan abai mengabaikan diabaikan
        pengabaian melecehkan dilecehkan pelecehan memperkosa diperkosa pemerkosaan perkosaan mencabuli pencabulan cabul
        menganiaya dianiaya penganiayaan membunuh pembunuhan pembunuh menyiksa disiksa penyiksaan menculik penculikan mengancam
        diancam ancaman mengintimidasi diintimidasi intimidasi menyalahgunakan disalahgunakan penyalahgunaan memanipulasi
        dimanipulasi manipulasi menyembunyikan ditutup-tutupi menutup-nutupi menyesatkan fitnah memfitnah makar hoaks rasis
        rasialis diskriminasi mendiskriminasi plagiat plagiarisme menjiplak nepotisme kolusi mafia kartel ilegal liar teroris
        terorisme selingkuh perselingkuhan gagal kegagalan skandal bersalah kesalahan malpraktik penyelundupan menyelundupkan
    """),
    beginnings=("korup", "dikorup", "mengkorup", "pencucian"),
    phrases=phrases(
        "konflik kepentingan | melawan hukum | tidak becus | main hakim | cuci uang | pungutan liar | ujaran kebencian"
    ),
)
