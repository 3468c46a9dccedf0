"""Indonesian: grammar."""

from __future__ import annotations

import re

from claims.language.grammar import Grammar, listed, rules
from claims.language.indonesian.denial import DENIAL
from claims.language.tables import words

_SOON = [f"{negation} lama" for negation in ("tidak", "tak")]

_CLOSED = {
    # "tidak lama setelah itu": a negation that denies nothing
    **listed(
        "s", " | ".join(f"{soon} {after}" for soon in _SOON for after in ("setelah", "sesudah", "sebelum", "usai", "sejak"))
    ),
    **listed("i", " | ".join(f"{soon} {after} itu" for soon in _SOON for after in ("setelah", "sesudah", "sebelum", "sejak"))),
    **listed("r", " | ".join(f"{soon} {then}" for soon in _SOON for then in ("kemudian", "berselang", "lagi"))),
    **listed("r", "belum lama ini | baru-baru ini | tidak hanya itu | tak hanya itu | bukan hanya itu | tak cuma itu"),
    **listed(
        "d",
        """
        ini itu tersebut sebuah seorang seekor sepasang selembar suatu para sang si setiap tiap semua seluruh segala
        beberapa berbagai
        """,
    ),
    **listed("d", "pelbagai sejumlah masing-masing salah tadi nya begitu demikian"),
    **listed(
        "p",
        """
        saya aku kami kita anda kamu engkau kau dia ia beliau mereka kalian keduanya ketiganya semuanya siapa apa
        seseorang
        """,
    ),
    **listed(
        "#",
        """
        satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar milyar
        triliun
        """,
    ),
    **listed(
        "#",
        """
        seratus seribu sejuta semiliar setengah puluhan belasan ratusan ribuan jutaan miliaran triliunan kedua ketiga
        """,
    ),
    **listed("c", "dan atau tetapi tapi namun serta melainkan maupun & lalu kemudian"),
    **listed("c", "dan juga | namun juga | tetapi juga"),
    **listed(
        "s",
        """
        karena ketika setelah sebelum sejak jika jikalau apabila bila bilamana kalau meski meskipun walau walaupun
        sehingga agar supaya sebab sambil seraya sementara sedangkan padahal sekalipun kendati biarpun selagi seusai apakah
        usai sesudah tatkala andai andaikan saat lantaran asalkan hingga manakala selama apalagi
        """,
    ),
    **listed(
        "s",
        """
        oleh karena | oleh sebab | pada saat | di mana | dimana | sampai saat | pada waktu | sebelum akhirnya
        """,
    ),
    **listed(
        "i",
        """
        oleh karena itu | karena itu | oleh sebab itu | sementara itu | setelah itu | sebelum itu | sejak itu |
        saat ini | saat itu | pada saat ini | pada saat itu | sampai saat ini | hingga saat ini | selama ini |
        selain itu | dengan demikian | dengan begitu
        """,
    ),
    **listed("z", "bahwa"),
    **listed(
        "r",
        """
        lebih dari | kurang dari | tidak kurang dari | tidak lebih dari | setidaknya | sedikitnya | sekurang-kurangnya
        """,
    ),
    **listed("q", "yang | yang kemudian"),
    **listed("t", "untuk guna demi"),
    **listed(
        "i",
        """
        di ke dari pada dalam tentang terhadap antara bagi kepada tanpa menurut melalui sampai akibat atas sebagai
        secara mengenai seperti menjelang per oleh berdasarkan hingga_ sekitar_ selain untuk_ daripada antar kecuali bak
        bagaikan ibarat laksana sepanjang seputar seluas sebesar sebanyak setinggi seberat sejauh senilai selaku serupa
        berkat lewat via menyusul dekat bersama dibanding dibandingkan terkait sesuai seiring sejalan yakni yaitu misalnya
        dibawah diatas didalam tepat kira-kira tergantung
        """,
    ),
    **listed(
        "i",
        """
        di antara | di dalam | di luar | di atas | di bawah | di depan | di belakang | di samping | di sekitar |
        di tengah | ke dalam | dari pada | sampai dengan | sehubungan dengan | sesuai dengan | seiring dengan |
        terdiri atas_ | bersama dengan | bersama-sama | di bidang | di sisi | dari sisi | hingga | antara lain
        """,
    ),
    **listed("W", "dengan termasuk"),
    **listed(
        "m",
        """
        akan dapat bisa mampu harus boleh perlu hendak sudah telah sedang tengah masih belum tidak tak tiada pernah
        bakal mesti wajib enggan jangan gagal berhasil sempat mulai kembali ingin mau ikut turut terus tetap selalu
        kerap sering mungkin dianggap_
        """,
    ),
    **listed("b", "adalah ialah merupakan bukan bukanlah"),
    **listed(
        "r",
        """
        juga pun hanya baru lebih paling sangat amat cukup agak makin semakin terlalu justru bahkan lagi pula hampir
        nyaris sekitar kini sekarang nanti kelak dulu dahulu kemarin besok lusa biasanya umumnya rata-rata segera
        langsung secara_ memang tentu pasti tentunya sebenarnya sebetulnya ternyata akhirnya awalnya sebelumnya
        sesudahnya selanjutnya kadang kadang-kadang terutama khususnya saja cuma sekadar saling kurang sekali rupanya
        sepertinya tampaknya seharusnya seolah seakan masing maka lantas jadi_ lah kah dong sih kok begitu sekaligus
        serentak bersama-sama kira-kira sesungguhnya diam-diam perlahan pertama-tama seringkali acapkali
        bagaimana mengapa kenapa
        """,
    ),
    **listed(
        "v",
        """
        ada jadi naik turun tumbuh masuk keluar datang pergi lahir tinggal duduk ikut_ hidup_ mati tewas meninggal jatuh
        tiba pulang bangun_ tidur makan_ minum mandi kalah menang suka tahu percaya lupa ingat kenal punya butuh tampil
        tampak terjadi terdiri tercatat terletak muncul hilang lulus gugur bubar runtuh rusak_ selesai_ lewat_ pindah
        lari terbang hadir singgah sampai_ mundur maju bangkit gelar_ terdapat tercapai selesai habis timbul cair_
        setuju sepakat yakin sadar wafat luka_ cedera_ pecah roboh ambruk jebol terlambat selamat lolos absen unggul
        anjlok melonjak putus macet padam lumpuh hanyut bocor amblas retak surut tutup batal mogok sembuh
        pingsan bebas_ pensiun kehilangan kedapatan ketahuan
        bekerja belajar menjadi memiliki mempunyai bernama
        berasal hancur terbakar karam tenggelam bertemu kawin menikah cerai mengaku
        mengalami diduga dikenal disebut minta lihat tanya beri kata_ terang_ ujar_ tutur_ adakan lakukan gunakan
        dapatkan sebutkan katakan temukan berikan berikut_
        """,
    ),
}

# Look like verbs with me-, ber-, di-, ter-; are none.
_NOT_VERBS = {
    **listed(
        "n",
        """
        menteri meja media medan mesin metode merek mei merah melati melayu mekanisme memori mental menu menit mentah
        menara mentor mercu meriam mertua merpati mesir meteran meter metro metropolitan mewah mega mebel medali medis
        mediasi mediator meditasi melodi memo memorandum mendiang menengah mengenai_ mesjid masjid metrik metropolis
        messi mekah melbourne metal menhub menkeu menko menlu berita beras berkas berlian bersih berat beranda berani
        berhala berondong bercak berbagai_ berkah berlin bernard berry bermuda dia_ diri dinas direktur direksi
        direktorat disiplin distrik dialog diskusi dividen divisi dinasti dimensi diplomat diplomasi digital dirut
        ditjen diskon diagram diet distribusi distributor diameter dinding dinamika dinamit dirjen diesel diktator
        disertasi diaspora diabetes diare difabel dini diploma direktori diskriminasi dispensasi dialek diah dian dilema
        dinamo dipa divestasi disinfektan disabilitas tersangka terminal teror teroris terapi teras terigu terasi
        terumbu terowongan terdakwa teritorial teriak terpal terik terong tera terra terang termin termos terompet
        terjemahan tertuduh terpidana terhukum terlapor teripang dirham dinar dirgantara
        """,
    ),
    **listed(
        "a",
        """
        terbesar terkecil tertinggi terendah terbaik terburuk terbaru terlama tercepat terakhir terdekat terjauh
        terpenting terkenal terkemuka tertua termuda terpanjang terpendek terluas terkuat terlemah terbanyak tersendiri
        tertentu terlambat_ terpadu terbuka_ tertutup_ terpencil terdalam terkaya termahal termurah terpopuler teratas
        terbawah terdepan terkini terlarang terlaris terparah terberat terdahulu tersibuk tertimggi berikut berikutnya
        bersama_ bersih berat berbeda_ berbahaya berharga berkala berkelanjutan bersejarah bersangkutan menengah
        terjangkau terbatas terpisah tertulis tepercaya terstruktur
        bermasalah bermotor bersubsidi berwenang bersenjata berpengalaman berkualitas
        mendatang mendalam menarik_ memadai_ menyeluruh mendasar menakutkan merata mendadak mendesak digital dini
        """,
    ),
    **listed(
        "i",
        """
        terhadap tentang mengenai menurut melalui menjelang menuju_ berdasarkan terkait bersama termasuk_
        """,
    ),
    **listed("a", "yang lalu | yang akan datang | siap minum | siap pakai"),
    **listed("r", "terutama terlalu terlebih tersendiri bersama-sama terkadang berulang-ulang berturut-turut"),
    **listed("d", "tersebut berbagai beberapa"),
    **listed("p", "dia"),
    **listed(
        "n",
        """
        demam berdarah | pekan lalu | tahun lalu | bulan lalu | minggu lalu | hari lalu | jam lalu | abad lalu | musim lalu |
        semester lalu | malam lalu | waktu lalu | pekan kemudian | tahun kemudian | bulan kemudian | minggu kemudian |
        hari kemudian | jam kemudian | juara bertahan | negara maju | tempat tidur |
        kamar tidur | rumah makan | tempat tinggal | air minum | kamar mandi | rumah sakit
        """,
    ),
    **listed("#", "berapa"),
}

_ADJECTIVES = listed(
    "a",
    """
    besar kecil tinggi rendah baik buruk lama panjang pendek luas sempit kuat lemah cepat lambat mahal murah penting
    sulit mudah berat ringan tua muda kaya miskin cantik indah bagus jelek senang sedih marah takut sakit sehat bersih
    kotor panas dingin hangat terang gelap merah putih hitam biru hijau kuning cokelat benar salah_ jelas pasti_ aman
    bahaya utama khusus umum resmi penuh kosong lengkap cukup_ sama mirip dekat_ jauh dalam_ dangkal tebal tipis keras
    lunak lembut halus kasar tajam tumpul cerdas bodoh pintar rajin malas jujur adil bebas mandiri aktif pasif positif
    negatif nasional internasional lokal asing modern tradisional tertarik bangga puas kecewa khawatir cemas optimis
    optimistis pesimistis populer layak wajar normal stabil rawan rentan kritis parah serius baru_ sibuk siap kokoh
    tegak utuh tenang ramai sepi lancar bersalah berbeda terbuka tertutup yatim
    """,
)

_SUPERLATIVES = {f"ter{word}": tag for word, tag in _ADJECTIVES.items()}

_TITLES = listed(
    "A",
    """
    presiden wakil menteri gubernur bupati walikota camat lurah ketua sekretaris bendahara direktur manajer kepala juru_
    dirut dirjen komisaris jenderal kolonel letnan kapten mayor sersan kapolri kapolda kapolres panglima komandan
    pangdam jaksa hakim pengacara analis ekonom pengamat peneliti profesor dokter guru dosen rektor dekan aktor aktris
    penyanyi penulis sutradara produser pemain pelatih kiper penyerang bek gelandang duta dubes raja ratu pangeran putri
    sultan uskup paus kiai ustaz pendeta anggota pendiri pemilik pemimpin politisi politikus artis model_ perdana menkeu
    menko menlu deputi asisten staf koordinator jubir
    """,
)

_REPORTING = words(
    """
    mengatakan menyatakan menuturkan mengungkapkan menjelaskan menambahkan menegaskan menyebutkan menyebut
    mengumumkan menulis melaporkan mengklaim mengakui mengaku menuding berkata kata ujar tutur ucap ungkap jelas
    tegas imbuh tambah papar terang lanjut menilai menduga meyakini percaya yakin mengira berharap berpendapat
    menyampaikan memaparkan mengimbau menekankan memastikan membenarkan membantah menyangkal memperlihatkan
    menunjukkan mengingatkan menyimpulkan mengharapkan meminta bilang diketahui diperkirakan diharapkan disebutkan
    dikatakan dilaporkan diberitakan menerangkan menyangka merasa mengungkap melihat menginginkan
    """
)

_ESTIMATING = words(
    """
    mengimbau mendorong mendesak menuntut menyarankan merekomendasikan mengusulkan
    diduga diperkirakan diharapkan disinyalir ditengarai dikhawatirkan memperkirakan memprediksi menaksir
    memproyeksikan meramalkan menduga mengira berharap mengharapkan menginginkan yakin meyakini
    percaya merasa meminta menunjukkan memperlihatkan
    """
)

_ACTING = words(
    """
    menuduh menuding menyalahkan mendesak menuntut mengkritik mengecam meminta mengimbau mengancam berjanji memuji menolak
    enggan berjanji membantah mengajak merinci memerinci mengomentari memerintahkan menyambut mengapresiasi menantang
    """
)

_CAUSING = words(
    """
    membuat membuatnya menyebabkan menjadikan membiarkan memungkinkan mengajak menyuruh memerintahkan memaksa mendorong
    melarang mengizinkan menuduh mendakwa membantu mengundang mengharuskan mewajibkan mencegah menghalangi menugaskan
    """
)

_PURPOSES = words(
    """
    upaya usaha rencana keinginan niat tekad kesempatan peluang kemampuan kesulitan kewajiban kewenangan wewenang hak izin tugas
    cita-cita impian mimpi harapan ambisi langkah cara waktu
    biaya dana kebutuhan komitmen janji perintah larangan keputusan kesanggupan kesediaan target tujuan proses
    """
)

_WORDS = {
    word.rstrip("_"): tag
    for word, tag in {**_SUPERLATIVES, **_ADJECTIVES, **_TITLES, **_NOT_VERBS, **_CLOSED}.items()
    if not word.endswith("_")
}

_READINGS = rules(
    # "sudah dua kali, pada Mei dan Juni, …": the verb is still to come
    (r"m(?=#n,i)", "r"),
    # "untuk" before a verb opens an infinitive, else it is a preposition
    (r"t(?=[mr]{0,3}v)", "T"),
    (r"t", "i"),
    (r"(?<=T)v", "w"),
    (r"(?<=Tm)v", "w"),
    (r"(?<=Tr)v", "w"),
    (r"(?<=[cp,])a(?=[mr]{0,2}v)", "r"),
    # "Ini merupakan …", "kalau itu terjadi"
    (r"(?<![nNSA#adpu).qv])d(?=[mr]{0,3}[vb])", "p"),
    # a preposition's object is no verb, unless it is "dengan"
    (r"(?<=d)v(?=[dia,.])", "v"),
)

GRAMMAR = Grammar(
    words=_WORDS,
    phrases=tuple(sorted((word for word in _WORDS if " " in word), key=len, reverse=True)),
    endings=(),
    beginnings=(
        ("memper", "v", 8),
        ("meng", "v", 6),
        ("meny", "v", 6),
        ("mem", "v", 6),
        ("men", "v", 6),
        ("mel", "v", 6),
        ("mer", "v", 6),
        ("mew", "v", 6),
        ("mey", "v", 6),
        ("ber", "v", 6),
        ("bel", "n", 9),
        ("ter", "v", 6),
        ("di", "v", 6),
    ),
    nominal=re.compile(r"(?:ber|ter)\w{3,20}nya"),
    readings=_READINGS,
    verb_group=re.compile(r"[mr]{0,4}[vb]|m{1,3}r{0,2}a|mr{0,2}(?=[qi,c]|$)"),
    reporting=_REPORTING | _ESTIMATING,
    estimating=_ESTIMATING,
    recording=frozenset({"mencatat", "mendata", "menghitung"}),
    acting=_ACTING,
    pairing=frozenset({"antara", "dari", "sejak", "baik", "menurut"}),
    until=frozenset({"hingga", "sampai", "sampai dengan"}),
    prepositional=frozenset({"setelah", "sebelum", "sejak", "saat", "usai", "seusai", "sesudah", "selama", "hingga"})
    | {word for word, tag in _WORDS.items() if tag == "s" and word.startswith(tuple(_SOON))},
    conditions=frozenset(
        {"jika", "jikalau", "kalau", "apabila", "bila", "andai", "andaikan", "asalkan", "agar", "supaya", "apakah"}
    ),
    binding=frozenset({"jika", "jikalau", "kalau", "apabila", "bila", "asalkan"}),
    prospective=words("akan bakal dapat bisa boleh harus wajib mungkin perlu"),
    existential=frozenset({"ada", "terdapat", "tercatat", "terjadi", "muncul", "timbul"}),
    alternatives=frozenset({"atau", "maupun"}),
    respective=frozenset({"masing-masing"}),
    purposes=_PURPOSES | {f"{noun}nya" for noun in _PURPOSES},
    completing=frozenset({"menjadi", "menuju"}),
    causing=_CAUSING,
    times=frozenset({"hari", "malam", "pagi", "siang", "sore", "petang", "pekan", "minggu", "bulan", "tahun"}),
    pointing=frozenset({"itu", "ini", "tersebut", "tadi"}),
    undertaking=re.compile(
        r"(?:(?:akan|telah|sudah|belum|tidak|tak|ingin|siap|segera|terus|tetap|sedang|masih|pernah|sempat) ){0,3}"
        r"(?P<verb>(?:me|ber)[a-z]{3,30})\b"
    ),
    describing=re.compile(r"ber\w+"),
    aims=frozenset({"agar", "supaya"}),
    hedges=frozenset({"diduga", "diperkirakan", "diharapkan", "disinyalir", "ditengarai", "dikhawatirkan", "diasumsikan"}),
    denial=DENIAL,
    examples=frozenset({"seperti", "termasuk", "antara lain", "misalnya"}),
    equals="adalah",
    modifiers_follow=True,
)
