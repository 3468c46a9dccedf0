"""Indonesian: judgement."""

from __future__ import annotations

from claims.language.judgement import Judgement
from claims.language.tables import words

JUDGEMENT = Judgement(
    counts=words(
        """sebelas belasan puluhan ratusan ribuan jutaan belas puluh ratus ribu seratus seribu setengah separuh sepertiga
        seperempat ganda"""
    ),
    few=words("dua tiga empat lima enam tujuh delapan sembilan sepuluh"),
    scales=words(
        """persen juta jutaan miliar milyar miliaran triliun rupiah dolar euro ton kuintal hektare hektar kilometer meter kilogram
        liter barel derajat"""
    ),
    ranks=words(
        """lebih kurang paling daripada dibanding dibandingkan pertama satu-satunya terbesar terkecil tertinggi terendah
        terbanyak terbaik terburuk terpanjang tertua termuda semua seluruh setiap belum rekor rata-rata mayoritas minoritas
        mencapai sebesar sebanyak"""
    ),
    changes=words(
        """naik turun meningkat menurun bertambah berkurang melonjak melambung anjlok merosot tumbuh menyusut memangkas dipangkas
        menaikkan dinaikkan menurunkan diturunkan kenaikan penurunan peningkatan"""
    ),
    times=words("tahun bulan minggu pekan hari sejak lalu kemarin abad dekade selama hingga sebelum setelah kini sekarang"),
    deeds=words("telah sudah pernah adalah merupakan menjadi terjadi lahir menang kalah"),
    records=words(
        """mengesahkan disahkan menandatangani ditandatangani mencabut dicabut melarang dilarang memvonis divonis menangkap
        ditangkap menahan ditahan menggugat digugat menuntut dituntut membunuh dibunuh tewas meninggal terluka luka-luka menembak
        ditembak menyerang diserang melantik dilantik memecat dipecat menunjuk ditunjuk terpilih mengangkat diangkat mundur
        membangun dibangun menutup ditutup membuka dibuka membeli dibeli menjual dijual membayar dibayar menolak ditolak
        menyetujui disetujui mendukung menentang mengusulkan berjanji menerbitkan diterbitkan menyita disita mengirim dikirim
        menggelar digelar meresmikan diresmikan membantah mengakui mengungsi dievakuasi hancur rusak terendam terbakar"""
    ),
    publics=words(
        """anggaran apbn apbd defisit utang pengangguran inflasi pajak upah gaji pendapatan belanja ekspor impor minyak harga
        hukum undang-undang uu peraturan perda perppu kebijakan program tentara pasukan militer polri tni senjata perang
        korupsi kejahatan penjara kemiskinan bansos subsidi asuransi bpjs sekolah siswa mahasiswa pasien perbatasan
        kampanye pemilu pilkada pilpres survei laporan penelitian penyelidikan penyidikan penduduk populasi industri bank
        pinjaman investasi pensiun konstitusi sanksi kasus korban gempa banjir vaksin"""
    ),
    others=words(
        """dia ia mereka beliau pemerintah polisi kepolisian menteri kementerian presiden gubernur bupati dpr dprd mpr kpk
        mahkamah pengadilan perusahaan warga negara pejabat pekerja buruh"""
    ),
    selves=words("saya aku kami"),
    intents=words("akan bakal hendak ingin mau berencana berniat mari ayo berharap semoga"),
    duties=words("harus wajib perlu seharusnya sebaiknya semestinya bisa dapat jangan"),
    opinions=words("menurutku rasa kira pikir percaya yakin berharap semoga bangga senang setuju pendapat tampaknya rasanya"),
    values=words("penting hebat bagus baik buruk salah benar adil kuat indah serius sulit berbahaya moral"),
    loose=words("hal sesuatu masalah persoalan pertanyaan isu soal cara ide gagasan urusan"),
    appeals=words("lihat lihatlah dengar ingat ingatlah coba bayangkan tolong"),
    courtesies=words("terima kasih selamat halo hai maaf mohon silakan"),
    conditions=words("jika kalau apabila bila seandainya andai"),
)
