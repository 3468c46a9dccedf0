"""Indonesian: words that say much the same, each group under the name that every language gives it."""

from __future__ import annotations

from claims.language.tables import senses

SENSES = senses(
    """
    accident: kecelakaan tabrakan menabrak tergelincir
    acquire: beli akuisisi mengakuisisi
    agree: setuju sepakat kesepakatan perjanjian
    aid: bantu bantuan dukung sumbangan menyumbang hibah donasi
    airport: bandara bandar
    allow: izin mengizinkan perizinan membolehkan
    animal: hewan ternak sapi
    appoint: angkat lantik pelantikan tunjuk terpilih
    army: tentara militer tni prajurit pasukan
    arrest: tangkap tahan penjara memenjarakan
    attack: serang serangan penyerangan menggempur
    award: penghargaan hadiah anugerah medali piala
    ban: larang larangan pelarangan
    bank: bank perbankan
    begin: mulai buka resmi meresmikan peresmian luncur
    big: besar terbesar
    birth: lahir kelahiran
    boat: kapal perahu feri
    book: buku novel
    border: perbatasan
    bridge: jembatan
    budget: anggaran apbn apbd belanja
    build: bangun bangunan konstruksi
    car: mobil kendaraan truk bus motor
    cause: sebab penyebab akibat
    centre: pusat sentra
    child: anak putra putri bayi balita
    church: gereja katedral
    city: kota kotamadya
    close: tutup berakhir berhenti selesai
    coach: pelatih
    company: perusahaan perseroan bisnis usaha
    corruption: korupsi koruptor suap penyuapan
    country: negara bangsa negeri
    court: pengadilan hakim sidang mahkamah vonis
    crime: kejahatan kriminal pidana
    damage: rusak hancur roboh runtuh ambruk
    data: data angka statistik
    day: hari harian
    debt: utang pinjaman pinjam kredit
    deny: bantah tolak menyangkal
    die: tewas meninggal mati wafat gugur bunuh korban
    disease: penyakit virus infeksi terinfeksi sakit
    district: kecamatan kabupaten distrik
    doctor: dokter medis
    earthquake: gempa guncangan
    election: pemilu pilkada pilpres pilih suara
    expensive: mahal
    export: ekspor mengekspor
    fall: turun penurunan kurang merosot anjlok
    family: keluarga kerabat
    father: ayah bapak
    film: film bioskop
    find: temu
    fire: bakar kebakaran api
    flood: banjir terendam merendam
    food: makanan pangan
    foreign: asing
    forest: hutan
    game: pertandingan laga
    give: beri
    goal: gol skor cetak
    government: pemerintah
    governor: gubernur
    harvest: panen
    health: kesehatan
    hospital: rs rsud puskesmas klinik
    house: rumah hunian
    import: impor mengimpor
    increase: naik kenaikan tingkat peningkatan tambah tumbuh melonjak lonjakan
    injure: luka cedera
    investigate: selidik sidik
    island: pulau kepulauan
    join: gabung
    land: tanah lahan
    law: undang hukum aturan peraturan
    lead: ketua pimpin kepala direktur
    leave: meninggalkan
    lose: kalah kekalahan hilang rugi
    love: cinta
    marry: nikah istri suami kawin
    mayor: wali walikota
    medicine: obat
    meet: temui pertemuan rapat
    million: juta
    minister: menteri kementerian
    missing: hilang
    money: uang dana
    month: bulan bulanan
    mosque: masjid mesjid
    mother: ibu
    mountain: gunung pegunungan
    move: pindah
    murder: pembunuhan pembunuh
    museum: museum galeri
    music: musik lagu album
    newspaper: koran majalah
    night: malam
    office: kantor
    official: pejabat
    oil: minyak bbm
    old: tua usia umur
    park: taman
    parliament: parlemen dpr dprd legislatif dewan
    passenger: penumpang
    patient: pasien
    pay: bayar
    people: orang warga penduduk jiwa masyarakat
    photo: foto gambar
    plan: rencana
    plane: pesawat penerbangan maskapai
    player: pemain penyerang kiper
    police: polisi polres polda polri
    poor: miskin kemiskinan
    port: pelabuhan
    president: presiden kepresidenan
    price: harga biaya
    project: proyek
    protest: demo demonstrasi unjuk pengunjuk protes
    province: provinsi
    publish: terbit rilis
    rain: hujan
    receive: terima
    refugee: ungsi pengungsi evakuasi mengevakuasi
    report: lapor
    rescue: penyelamatan menyelamatkan diselamatkan
    research: peneliti penelitian riset ilmuwan
    resign: mundur
    rice: beras padi nasi
    river: sungai kali
    road: jalan tol
    sail: berlayar
    school: sekolah universitas kampus
    sea: laut
    season: musim
    sell: jual
    series: serial
    shoot: tembak senjata
    show: menunjukkan ditunjukkan terungkap
    small: kecil terkecil
    station: stasiun terminal
    student: siswa mahasiswa murid pelajar lulus
    suspect: tersangka terdakwa diduga dugaan
    tax: pajak
    teach: guru mengajar dosen
    team: tim klub skuad
    tourist: wisata wisatawan turis
    train: kereta
    treat: rawat
    tree: pohon
    use: guna pakai
    vaccine: vaksin vaksinasi
    village: desa kampung kelurahan
    war: perang konflik
    water: air
    week: minggu pekan
    win: menang pemenang juara
    woman: perempuan wanita
    work: kerja karyawan pegawai buruh
    world: dunia global
    write: tulis penulis
    year: tahun tahunan
    young: muda pemuda
    """
)
