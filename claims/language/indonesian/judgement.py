"""Indonesian: judgement."""

from __future__ import annotations

from claims.language.judgement import Judgement
from claims.language.tables import words

JUDGEMENT = Judgement(
    counts=words(
        """satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan puluhan ratusan ribuan jutaan belas
        puluh ratus ribu seratus seribu setengah separuh sepertiga seperempat ganda"""
    ),
    scales=words("persen juta miliar milyar triliun rupiah dolar ton hektare hektar kilometer meter kilogram derajat"),
    ranks=words(
        """lebih kurang paling pertama satu-satunya terbesar terkecil tertinggi terendah terbanyak terbaik terburuk terpanjang
        semua seluruh setiap tidak tak belum naik turun meningkat menurun bertambah berkurang melonjak anjlok rekor rata-rata
        mayoritas mencapai sebesar sebanyak"""
    ),
    times=words("tahun bulan minggu pekan hari sejak lalu kemarin abad dekade selama"),
    deeds=words("telah sudah pernah adalah merupakan menjadi terjadi tewas meninggal lahir menang kalah"),
    others=words("dia ia mereka pemerintah polisi kepolisian menteri kementerian presiden gubernur dpr perusahaan warga negara"),
    intents=words("akan bakal hendak ingin mau berencana berniat mari ayo"),
    duties=words("harus wajib perlu seharusnya sebaiknya semestinya bisa dapat jangan"),
    opinions=words(
        "saya kami menurutku rasa kira pikir percaya yakin berharap semoga penting hebat bangga senang setuju pendapat"
    ),
    courtesies=words("terima kasih selamat halo hai maaf tolong mohon silakan"),
    addresses=words("anda kamu kalian saudara"),
    conditions=words("jika kalau apabila bila seandainya andai"),
)
