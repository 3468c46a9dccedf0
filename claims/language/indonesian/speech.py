"""Indonesian: the words that announce speech.

The verbs are those of the attribution chapters of newsroom style guides and of the Kamus Besar Bahasa Indonesia's entries for
*kata* and *ujar*, in their active, passive, bare and clitic forms.
"""

from __future__ import annotations

from claims.language.speech import Speech
from claims.language.tables import phrases, words

_SAYING = words("""
    mengatakan menyatakan menuturkan mengungkapkan menjelaskan menambahkan menegaskan menyebutkan mengucapkan mendata
    memaparkan menerangkan mengemukakan mengutarakan menguraikan menceritakan menyampaikan mengumumkan mengabarkan
    memberitakan memberitahukan melaporkan menulis menuliskan mencuitkan mengaku mengakui mengklaim menyimpulkan
    mengingatkan memperingatkan menandaskan melanjutkan membeberkan menggarisbawahi menekankan menyatakannya
    mencontohkan mengisahkan mengenang merinci memerinci menjawab membantah menampik menepis menyangkal berdalih
    berkilah beralasan berkata bertutur berujar berpendapat berpandangan bercerita berargumen menuding menuduh
    mengeluhkan mengeluh mengkritik menyindir meyakini meyakinkan memastikan menjamin menjanjikan berjanji bersaksi
    mengonfirmasi mengkonfirmasi membenarkan mengimbau menduga mencatat menyebut menilai mengungkap bilang mengutip
    memprediksi memperkirakan menaksir mengiyakan menyayangkan menyesalkan menanggapi menyatakan
""")
_PLAIN = words("""
    mengatakan menyatakan menuturkan mengungkapkan menjelaskan menambahkan menegaskan menyebutkan memaparkan menerangkan
    mengemukakan mengutarakan berkata berujar bilang mengaku mengklaim menandaskan menceritakan berpendapat
""")
_INVERTED = words("""
    kata ujar tutur ucap ungkap jelas tegas imbuh tambah tulis papar terang lanjut sebut pungkas tukas cetus tandas beber
    sambung tanya jawab kilah keluh urai cerita kenang simpul ulas timpal seru sahut sergah dalih celetuk seloroh kelakar
    lapor aku akui bisik gumam sindir kritik pesan pinta ajak harap imbau tantang puji canda ungkit singkap bual rinci
    bantah kutip cuit klaim nilai duga komentar bela ingat tutup
""")
_PASSIVES = words("""
    dikatakan dijelaskan disebutkan ditambahkan dinyatakan diungkapkan dituturkan ditegaskan dipaparkan diterangkan
    disampaikan dikemukakan diutarakan diucapkan diakui dilaporkan dikabarkan diberitakan ditulis diceritakan dibeberkan
    ditandaskan dilanjutkan dikonfirmasi dibenarkan diuraikan diumumkan dibantah diklaim diingatkan
""")
_STOPS = words("""
    di ke pada dalam kepada saat ketika usai seusai setelah sebelum sambil seraya sembari melalui lewat seperti sebagaimana
    dikutip dilansir dihubungi ditemui ditanya menanggapi mengutip terkait mengenai soal tentang dengan tanpa karena sebab
    agar supaya sehingga namun tetapi tapi sedangkan sementara serta bahwa oleh sejak hingga sampai sebagai adalah ialah
    merupakan yakni yaitu akan telah sudah masih sedang harus bisa dapat mampu tidak tak bukan belum perlu jika bila kalau
    meski meskipun walaupun senin selasa rabu kamis jumat jum'at sabtu minggu ahad kemarin tadi hari pagi siang sore malam
    pekan baru baru-baru beberapa lantas lalu kemudian saja juga pun lagi ini berdasarkan dan/atau selama antara itu tersebut
    menjadi memang hanya justru malah kini dulu besok lusa waktu menjelang selepas selesai pasca bersama sesaat ada ditambahkan
    dikatakan diduga diperkirakan lebih lanjut atas bagi
""")

SPEECH = Speech(
    verbs=_SAYING,
    plain_verbs=_PLAIN,
    toward=words("kepada"),
    inverted=_INVERTED,
    passives=_PASSIVES,
    agents=words("oleh"),
    leads=words("seperti sebagaimana demikian itu tersebut ini yang"),
    clitic="nya",
    sources=words("menurut"),
    relays=phrases("""
        dilansir dari|dilansir oleh|dilansir|melansir dari|melansir|dikutip dari|dikutip oleh|dikutip|mengutip dari|mengutip
        dinukil dari|dinukil|diwartakan oleh|diwartakan|seperti diberitakan|sebagaimana diberitakan|dilaporkan oleh
        seperti dilaporkan|sebagaimana dilaporkan|mewartakan|seperti ditulis
    """),
    complements=words("bahwa jika kalau"),
    pronouns=words("ia dia beliau mereka"),
    vague=words("mereka"),
    own=words("saya aku kami kita anda kamu pihaknya"),
    adverbs=words("""
        juga telah sudah sebelumnya kemudian lalu lantas pun sempat kembali turut hanya pernah akan akhirnya selalu sering
        kerap terus langsung bahkan sendiri secara tegas terang-terangan resmi baru masih lagi pula memang justru
    """),
    stops=_STOPS,
    links=words("dan bin binti al el de van von the of for untuk sekaligus and dari bidang asal selaku a.k.a alias"),
    roles=words("""
        analis pengamat ekonom pakar peneliti juru jubir dosen guru pengacara kuasa ketua wakil kepala direktur menteri
        gubernur bupati wali walikota presiden sekretaris anggota mantan seorang salah warga penduduk pemilik pengusaha
        pendiri korban saksi tersangka terdakwa jaksa hakim polisi petugas dokter perawat pelatih pemain kapten manajer
        koordinator aktivis tokoh ulama ustaz pendeta petani nelayan pedagang sopir karyawan buruh mahasiswa siswa putra
        putri anak istri suami ayah ibu kakak adik keluarga kerabat tetangga ahli guru staf komandan panglima kapolres
        kapolda kapolsek kapolri camat lurah penasihat pembina pimpinan
    """),
    determiners=words("itu tersebut ini tadi"),
    conjunctions=words("""
        akan adalah ialah merupakan namun tetapi tapi sedangkan sementara karena sehingga meski meskipun walau walaupun ketika
        setelah sebelum bahwa jika bila kalau agar supaya sebab lalu kemudian selain bahkan padahal adapun jadi maka sejak
        hingga sebelumnya
    """),
    relatives=words("yang"),
    joins=words("dan serta atau maupun"),
    days=words("senin selasa rabu kamis jumat jum'at sabtu minggu ahad"),
    papers=words("data laporan hasil survei riset studi penelitian catatan informasi keterangan dokumen situs laman rilis"),
    bodies=words("""
        bank badan kementerian kemenkes kemenkeu kemendag kemenag pt cv perusahaan dinas lembaga komisi pemerintah pemprov pemkot
        pemkab polri polda polres polisi partai fraksi dewan mahkamah pengadilan majelis kantor rumah universitas yayasan
        asosiasi organisasi gerakan tim pihak maskapai kejaksaan kejagung tni pbb uni media surat harian koran laman harian
        kepolisian otoritas direktorat ikatan persatuan perserikatan himpunan serikat forum koalisi aliansi
    """),
    negations=words(
        "tidak tak belum bukan enggan menolak jangan tanpa akan harus bisa dapat untuk berusaha ingin mau hendak ikut"
    ),
)
