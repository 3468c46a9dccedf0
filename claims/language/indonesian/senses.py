"""Indonesian: words that say much the same, each group under the name that every language gives it."""

from __future__ import annotations

from claims.language.tables import senses

SENSES = senses(
    """
    accident: kecelakaan tabrakan menabrak tergelincir
    acquire: beli akuisisi mengakuisisi
    activist: aktivis
    agree: setuju sepakat kesepakatan perjanjian
    agriculture: pertanian tani
    aid: bantu bantuan dukung sumbangan menyumbang hibah donasi
    airport: bandara bandar
    allow: izin mengizinkan perizinan membolehkan
    ambassador: dubes
    animal: hewan ternak sapi
    announce: umum mengumumkan pengumuman menyatakan
    appeal: banding kasasi
    appoint: angkat lantik pelantikan tunjuk terpilih
    army: tentara militer tni prajurit pasukan
    arrest: tangkap tahan penjara memenjarakan
    artist: seniman penyanyi musisi pelukis
    ash: abu
    attack: serang serangan penyerangan menggempur
    award: penghargaan hadiah anugerah medali piala
    baker: roti
    ban: larang larangan pelarangan
    bank: bank perbankan
    beach: pantai pesisir
    begin: mulai buka resmi meresmikan peresmian luncur
    big: besar terbesar
    birth: lahir kelahiran
    boat: kapal perahu feri
    bomb: bom ledakan meledak
    book: buku novel
    border: perbatasan
    bridge: jembatan
    budget: anggaran apbn apbd belanja
    build: bangun bangunan konstruksi
    cancel: batal membatalkan pembatalan
    car: mobil kendaraan truk bus motor
    cause: sebab penyebab akibat
    centre: pusat sentra
    cheap: murah
    child: anak putra putri bayi balita
    church: gereja katedral
    city: kota kotamadya
    climate: iklim
    close: tutup berakhir berhenti selesai
    clothes: pakaian tekstil garmen
    coach: pelatih
    coal: batubara
    commission: komisi komite panitia
    company: perusahaan perseroan bisnis usaha
    corruption: korupsi koruptor suap penyuapan
    council: dprd
    country: negara bangsa negeri
    court: pengadilan hakim sidang mahkamah vonis
    crime: kejahatan kriminal pidana
    customer: pelanggan konsumen pembeli nasabah
    dam: bendungan tanggul waduk
    damage: rusak hancur roboh runtuh ambruk
    data: data angka statistik
    day: hari harian
    debt: utang pinjaman pinjam kredit
    deny: bantah tolak menyangkal
    deputy: wakil
    die: tewas meninggal mati wafat gugur bunuh korban
    disease: penyakit virus infeksi terinfeksi sakit
    district: kecamatan kabupaten distrik
    doctor: dokter medis
    drought: kekeringan kemarau
    drown: tenggelam
    drug: narkoba narkotika sabu
    earthquake: gempa guncangan
    east: timur
    economy: ekonomi perekonomian
    education: pendidikan
    election: pemilu pilkada pilpres pilih suara
    electricity: listrik kelistrikan
    emergency: darurat
    engine: mesin
    engineer: insinyur
    erupt: erupsi meletus letusan
    evidence: bukti
    expensive: mahal
    export: ekspor mengekspor
    factory: pabrik
    fall: turun penurunan kurang merosot anjlok
    family: keluarga kerabat
    farmer: petani
    father: ayah bapak
    festival: festival
    fight: bentrok tawuran berkelahi
    film: film bioskop
    find: temu
    fire: bakar kebakaran api
    fish: ikan nelayan perikanan
    flood: banjir terendam merendam
    food: makanan pangan
    foot: bola
    foreign: asing
    forest: hutan
    game: pertandingan laga
    gas: gas elpiji
    give: beri
    goal: gol skor cetak
    gold: emas
    government: pemerintah
    governor: gubernur
    growth: pertumbuhan
    harvest: panen
    health: kesehatan
    heritage: warisan
    hospital: rs rsud puskesmas klinik
    hotel: hotel penginapan
    house: rumah hunian
    human: manusia
    import: impor mengimpor
    increase: naik kenaikan tingkat peningkatan tambah tumbuh melonjak lonjakan
    inflation: inflasi
    injure: luka cedera
    insurance: asuransi
    interest: bunga
    internet: internet daring situs
    invest: investasi investor menanam
    investigate: selidik sidik
    island: pulau kepulauan
    join: gabung
    journalist: wartawan jurnalis
    judge: hakim
    land: tanah lahan
    landslide: longsor
    language: bahasa
    law: undang hukum aturan peraturan
    lawyer: pengacara advokat
    lead: ketua pimpin kepala direktur
    leave: meninggalkan
    lift: angkat
    lose: kalah kekalahan hilang rugi
    love: cinta
    market: pasar
    marry: nikah istri suami kawin
    mayor: wali walikota
    medicine: obat
    meet: temui pertemuan rapat
    member: anggota
    million: juta
    mine: tambang pertambangan penambang
    minister: menteri kementerian
    missing: hilang
    mobile: telepon ponsel
    money: uang dana
    month: bulan bulanan
    mosque: masjid mesjid
    mother: ibu
    mountain: gunung pegunungan
    move: pindah
    murder: pembunuhan pembunuh
    museum: museum galeri
    music: musik lagu album
    neighbour: tetangga
    newspaper: koran majalah
    night: malam
    north: utara
    nurse: perawat
    office: kantor
    official: pejabat
    oil: minyak bbm
    old: tua usia umur
    park: taman
    parliament: parlemen dpr dprd legislatif dewan
    partner: mitra kemitraan
    party: partai
    passenger: penumpang
    patient: pasien
    pay: bayar
    peace: damai perdamaian
    people: orang warga penduduk jiwa masyarakat
    photo: foto gambar
    plan: rencana
    plane: pesawat penerbangan maskapai
    player: pemain penyerang kiper
    poison: racun keracunan
    police: polisi polres polda polri
    pollution: polusi pencemaran tercemar
    poor: miskin kemiskinan
    port: pelabuhan
    president: presiden kepresidenan
    price: harga biaya
    profit: laba keuntungan untung
    project: proyek
    promise: janji berjanji
    prosecutor: jaksa kejaksaan dakwaan mendakwa
    protest: demo demonstrasi unjuk pengunjuk protes
    province: provinsi daerah wilayah
    public: publik umum
    publish: terbit rilis
    queue: antre antrean
    rain: hujan
    rate: tingkat
    receive: terima
    record: rekor
    refugee: ungsi pengungsi evakuasi mengevakuasi
    regent: bupati kabupaten
    religion: agama keagamaan
    rent: sewa
    repair: perbaikan memperbaiki renovasi
    report: lapor
    rescue: penyelamatan menyelamatkan diselamatkan
    research: peneliti penelitian riset ilmuwan
    resign: mundur
    restaurant: restoran warung kafe
    revenue: pendapatan penerimaan
    rice: beras padi nasi
    river: sungai kali
    road: jalan tol
    rob: rampok curi maling pencurian
    roof: atap
    sail: berlayar
    school: sekolah universitas kampus
    sea: laut
    search: cari pencarian
    season: musim
    secretary: sekretaris
    security: aman keamanan
    sell: jual
    sentence: hukuman menghukum bersalah terpidana
    series: serial
    shelter: pengungsian posko tenda
    shoot: tembak senjata
    show: menunjukkan ditunjukkan terungkap
    sink: tenggelam karam
    small: kecil terkecil
    smoke: asap
    social: sosial
    south: selatan
    spokesperson: juru
    sport: olahraga
    stall: kios toko lapak
    state: negara
    station: stasiun terminal
    storm: badai topan siklon
    strike: mogok
    student: siswa mahasiswa murid pelajar lulus
    subsidy: subsidi
    supply: pasokan memasok stok
    suspect: tersangka terdakwa diduga dugaan
    target: target
    tax: pajak
    teach: guru mengajar dosen
    team: tim klub skuad
    technology: teknologi
    tourist: wisata wisatawan turis
    trade: dagang perdagangan pedagang
    traffic: macet kemacetan
    train: kereta
    treat: rawat
    tree: pohon
    unemployment: pengangguran menganggur
    union: serikat
    use: guna pakai
    vaccine: vaksin vaksinasi
    victim: korban
    village: desa kampung kelurahan
    volunteer: relawan
    wage: upah gaji
    war: perang konflik
    water: air
    wave: ombak gelombang
    weapon: senjata
    weather: cuaca
    week: minggu pekan
    west: barat
    win: menang pemenang juara
    wind: angin
    witness: saksi
    woman: perempuan wanita
    work: kerja karyawan pegawai buruh
    world: dunia global
    write: tulis penulis
    year: tahun tahunan
    young: muda pemuda
    """
)
