"""Invented news from ten places, each told by several papers: by one of its own, by others that copied or rewrote it, and so on.

For each event ``told`` is one paper's report, ``rewritten`` another's light rewriting of it, ``own`` what somebody saw who was
there, ``apart`` a report of the same facts by a newsroom that gathered them itself, and ``wired`` two reports that name the same
agency and share no sentence.
"""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """One event, as it was told."""

    told: str
    rewritten: str
    own: str
    apart: str
    wired: tuple[str, str]
    agency: str


EVENTS = (
    Event(
        told="""A ferry with 43 people on board ran aground off the island of Lendra early on Tuesday after its engine failed
in heavy seas. Fishing boats from the village of Pasir Karang took all passengers ashore within two hours.
Three of them were treated for cuts at the island's clinic, its head nurse said. The harbour office has opened
an inquiry into why the ferry sailed in spite of a storm warning that was issued on Monday evening.""",
        rewritten="""Early Tuesday, a ferry carrying 43 people ran aground off Lendra island when its engine failed in rough seas.
All passengers were brought ashore within two hours by fishing boats from Pasir Karang village. Three were
treated for cuts at the clinic on the island, according to its head nurse. The harbour office opened an
inquiry into why the vessel sailed despite a storm warning issued the evening before.""",
        own="""Mardi Sutan had just mended his nets when he saw the lights of the boat standing still on the reef. He called
his brothers, he told us on the beach, and eleven boats went out. "We carried the children first," he said.
The skipper, who would not give his name, spoke of water in the fuel. By nine in the morning every one of the
43 was drinking tea in the school of Pasir Karang; three had bandages on their arms.""",
        apart="""Forty-three passengers and crew were rescued off Lendra on Tuesday when the boat taking them to the mainland
lost power and drifted onto a reef. The coast guard logged the call for help at ten to five; its own cutter
was in dock, so skippers from Pasir Karang did the work. Doctors saw three people with small wounds. Why the
master put to sea with a storm coming is now for the harbour office to find out.""",
        wired=(
            """PORT LENDRA (Northwire) - Rescuers in wooden boats saved everyone on a stranded ferry on Tuesday. The operator
said it would pay for lodging. A tug is on its way from the mainland and should arrive on Thursday.""",
            """Everyone is safe after the stranding of a passenger ship, the news agency Northwire reported. Weather on the
strait stays bad until the weekend, and sailings are cancelled. The owner has two more ships of the same kind.""",
        ),
        agency="Northwire",
    ),
    Event(
        told="""The council of Harbridge voted by 17 to 12 on Wednesday to close the town's last public swimming pool in
October. The pool costs 410,000 pounds a year and needs a new roof, treasurer Anne Mallory told the meeting.
Swimmers in the gallery shouted as the result was read out. The council will sell the site, which lies beside
the railway station, and spend the money on sports fields in the east of the town.""",
        rewritten="""Harbridge's last public swimming pool will close in October after the town council voted 17 to 12 on
Wednesday. Treasurer Anne Mallory told councillors the pool needs a new roof and costs 410,000 pounds a year.
Swimmers shouted from the gallery when the result was read. The site beside the railway station will be sold,
and the money spent on sports fields in the town's east.""",
        own="""For sixty years Joan Pettit has swum forty lengths before breakfast. On Wednesday night she sat in the gallery
with a towel round her neck and heard that it will end with the autumn. Labour members Singh and Doyle broke
ranks to vote with the majority; both declined to explain why as they left by the back stairs. A petition with
nine thousand names lay unread on the clerk's desk.""",
        apart="""The baths at Harbridge are to shut. After four hours of debate on Wednesday, 17 councillors backed the
proposal and 12 opposed it. Ms Mallory, who looks after the town's money, put the yearly bill at 410,000
pounds, not counting repairs to the roof. The land, next to the station, goes on the market; playing fields
are promised for the estates across the river.""",
        wired=(
            """HARBRIDGE, Wednesday (Crown Press) - A town council decided late tonight to shut its baths. Opponents
announced that they would go to court over the sale. The baths date from 1931.""",
            """Councillors ended a two-year dispute with their vote on the baths. A developer from Leeds is said to be
interested in the plot, which is worth about two million. (Crown Press)""",
        ),
        agency="Crown Press",
    ),
    Event(
        told="""Researchers at the University of Varna Bay have found a frog in the Kessel mountains that was believed to be
extinct since 1954. The team heard its call on a tape that had been left beside a stream for three weeks, and
photographed six adults in March. The frog is four centimetres long and lives under waterfalls. Its valley has
no protection, and a mining firm holds a licence to search for copper there, said team leader Ilse Brandt.""",
        rewritten="""A frog believed extinct since 1954 has been found in the Kessel mountains by researchers from the University
of Varna Bay. They heard its call on a tape left for three weeks beside a stream and in March photographed six
adults. The four-centimetre frog lives under waterfalls. According to team leader Ilse Brandt, a mining firm
is licensed to search for copper in the valley, which is not protected.""",
        own="""You hear it before you see it: a click like two stones, then silence. We walked up with Brandt at dusk, wet to
the knees. She has spent eleven summers looking and thinks there may be two hundred animals left on this side
of the ridge. The mine's geologist, met at the inn, says drilling is years away. "Nobody wants to be the man
who killed the last frog," he says.""",
        apart="""A stream in the Kessel range has given back a small amphibian last seen 70 years ago. Ilse Brandt's group at
Varna Bay put out recorders, listened to five hundred hours of water, and then went looking with torches: six
grown animals, each as long as a thumb. Copper prospectors already have papers for the area, and no law stands
in their way.""",
        wired=(
            """VARNA BAY - Scientists reported the rediscovery of an amphibian on Monday in the journal Herpetology Letters.
The environment ministry said it would look into a reserve. Source: Balkan News Agency""",
            """According to the Balkan News Agency, a species has been struck from the list of the lost. Two more that
vanished in the same decade are still being looked for, and the zoo at Varna Bay plans to breed them.""",
        ),
        agency="Balkan News Agency",
    ),
    Event(
        told="""Prices in Morland rose by 6.4 percent in the year to May, the statistics office said on Friday, after 5.9
percent in April. Bread and cooking oil became dearer by a fifth. Economists had expected 6.1 percent. The
central bank is likely to raise its rate by half a point when its board meets on 14 June, said Peter
Lindqvist, an analyst at Havn Bank in the capital.""",
        rewritten="""Morland's prices were up 6.4 percent in the year to May after 5.9 percent in April, said the statistics
office on Friday. Cooking oil and bread became a fifth dearer. Economists had expected 6.1 percent. Peter Lindqvist,
an analyst at Havn Bank in the capital, said the central bank is likely to raise its rate by half a point at
its board meeting on 14 June.""",
        own="""At the covered market in Elsby the woman at the oil stall has taken her price board down. She rewrites it
every morning in chalk. Customers buy half bottles now, she says, and ask for credit until the first of the
month. Her rent went up in spring. The figure from the government, 6.4 percent, makes her laugh: “Not at my
stall.”""",
        apart="""Consumers paid 6.4 percent more in May than a year before, official figures for Morland showed, the steepest
climb since 2008. Food led the way. The number beat the forecast of 6.1 percent. Traders now expect the
central bank to move on 14 June; a rise of half a point would be the largest in a decade.""",
        wired=(
            """ELSBY (Reuters) - Inflation in Morland quickened again last month, driven by food. Markets priced in a rate
rise, and the krona gained against the euro.""",
            """Food is the reason that life in Morland costs more. Unions called for a supplement to the minimum wage, the
first since 2019. Reporting by Reuters""",
        ),
        agency="Reuters",
    ),
    Event(
        told="""A gas explosion destroyed a bakery in the old town of Sorrel on Sunday morning and hurt nine people, two of
them badly. Firefighters pulled the baker, Tomas Reyle, alive from the cellar after six hours. Windows broke
in forty houses. The gas works had been called on Saturday because of a smell in the street, but found no
leak, a spokeswoman said. Prosecutors are looking into the case.""",
        rewritten="""Nine people were hurt, two badly, when a gas explosion destroyed a bakery in Sorrel's old town on Sunday
morning. After six hours firefighters pulled baker Tomas Reyle out of the cellar alive. Forty houses had
windows broken. A spokeswoman for the gas works said it had been called about a smell in the street on
Saturday but had found no leak. Prosecutors look into the case.""",
        own="""The bell of Saint Odo rang by itself, Marie Lantz says, and then her kitchen was full of flour. From her
balcony she could see the hole where the shop had been. All day she carried coffee down to the men who dug.
When they brought Reyle up, white as his own bread, the whole lane clapped. She had smelled gas since Thursday
and had rung the works twice.""",
        apart="""Nine people went to hospital after a shop in Sorrel blew up as the bells rang for mass. Rescue dogs led
diggers to Tomas Reyle, 58, who lay under an oven until mid-afternoon. Neighbours are angry: a smell had been
reported the day before, and the company's men left without finding anything. A prosecutor was at the ruin on
Sunday evening.""",
        wired=(
            """SORREL, Sunday (AFP) - An old building collapsed in a blast here today. The mayor opened a gymnasium for those
who may not return to their flats. A baptism in the church next door had been put off by an hour.""",
            """A blast shook a tourist town on Sunday, AFP said. The region's president promised help for those who lost
their homes. It was the third such accident in five years.""",
        ),
        agency="AFP",
    ),
    Event(
        told="""Sebanyak 1.250 rumah di Kecamatan Wanasari terendam banjir setelah tanggul Sungai Lira jebol pada Selasa
malam. Warga mengungsi ke tujuh sekolah dan satu masjid. Bupati Rahmat Hidayat menyatakan keadaan darurat
selama dua minggu. Enam puluh dua warga dirawat di Rumah Sakit Harapan karena luka dan hipotermia, kata kepala
pelaksana penanggulangan bencana Siti Aminah. Tanggul itu baru diperbaiki pada 2023.""",
        rewritten="""Tanggul Sungai Lira jebol pada Selasa malam dan merendam 1.250 rumah di Kecamatan Wanasari. Tujuh sekolah dan
satu masjid dipakai warga untuk mengungsi. Keadaan darurat selama dua minggu dinyatakan Bupati Rahmat Hidayat.
Menurut kepala pelaksana penanggulangan bencana Siti Aminah, 62 warga dirawat di Rumah Sakit Harapan akibat
luka dan hipotermia. Tanggul tersebut baru diperbaiki tahun 2023.""",
        own="""Air datang tanpa suara, tutur Pak Karso, dan tahu-tahu kasurnya mengambang. Ia menggendong ibunya menembus
gelap ke balai desa. Di sana orang tidur beralas terpal. Mi instan dibagi dua. Yang paling ia sesali ialah
ayamnya, tiga puluh ekor, dan buku sekolah cucunya. Truk bantuan pertama tiba pukul sebelas siang membawa air
minum dan selimut.""",
        apart="""Banjir menggenangi Wanasari sejak Selasa malam. Catatan kecamatan menyebut 1.250 bangunan tergenang dan
ratusan keluarga tidur di gedung sekolah. Tanggul yang runtuh berumur tiga tahun; kontraktornya akan dipanggil
DPRD. Bupati Rahmat Hidayat meneken status darurat sampai dua pekan ke depan, sementara perawat Rumah Sakit
Harapan menangani 62 pasien.""",
        wired=(
            """WANASARI (ANTARA) - Pemerintah pusat mengirim 200 ton beras bagi korban banjir. Perahu karet didatangkan dari
dua kabupaten tetangga, dan dapur umum mulai bekerja.""",
            """Jalur kereta di utara lumpuh karena air, seperti dikutip dari Antara. Penumpang dialihkan ke bus, dan tiket
dapat diuangkan kembali sampai akhir pekan.""",
        ),
        agency="Antara",
    ),
    Event(
        told="""Harga beras medium di Pasar Induk Tanjung naik menjadi Rp 14.800 per kilogram pada Senin, naik dari Rp 13.900
pekan lalu. Pedagang menyebut pasokan dari Indramaya berkurang karena sawah puso. Kepala dinas perdagangan
Lukman Hakim berjanji menggelar operasi pasar di lima kecamatan mulai Kamis. Stok di gudang pemerintah masih
4.200 ton, cukup untuk dua bulan.""",
        rewritten="""Beras medium di Pasar Induk Tanjung pada Senin dijual Rp 14.800 per kilogram, naik dari Rp 13.900 pada pekan
lalu. Menurut pedagang, pasokan dari Indramaya berkurang akibat sawah puso. Operasi pasar akan digelar di lima
kecamatan mulai Kamis, janji kepala dinas perdagangan Lukman Hakim. Gudang pemerintah masih menyimpan stok
4.200 ton yang cukup untuk dua bulan.""",
        own="""Bu Yanti menakar beras dengan kaleng susu. Dulu pelanggannya membeli satu karung, kini seliter. Warung nasinya
menaikkan harga seribu rupiah, dan dua langganan tetap pindah ke penjual mi. Ia tidak tahu kapan truk dari
gudang datang; spanduk operasi pasar di ujung gang masih yang tahun lalu.""",
        apart="""Kenaikan harga beras belum berhenti. Pantauan kami di Pasar Induk Tanjung, Senin, kualitas medium ditawarkan
Rp 14.800. Sebulan lalu masih Rp 13.200. Gagal panen di Indramaya disebut sebagai biangnya. Dinas perdagangan
menyiapkan beras murah bagi lima kecamatan, dan kepala dinasnya, Lukman Hakim, meminta warga tidak menimbun.""",
        wired=(
            """Jakarta - Kenaikan harga pangan menjadi bahasan rapat kabinet. Impor disebut sebagai pilihan terakhir oleh
menteri. (Kantor Berita Utara)""",
            """Menurut Kantor Berita Utara, petani di tiga provinsi menunda panen. Cuaca kering diperkirakan berakhir bulan
depan, dan bibit baru dibagikan lebih awal.""",
        ),
        agency="Kantor Berita Utara",
    ),
    Event(
        told="""Polisi menangkap empat orang yang diduga memalsukan sertifikat tanah milik 37 warga Desa Sukamaju. Mereka
ditangkap pada Jumat dini hari di dua rumah kontrakan di Kota Selaras, kata Kapolres Ajun Komisaris Besar Dian
Pratama. Polisi menyita 112 lembar blangko dan tiga cap palsu. Kerugian warga ditaksir Rp 8,4 miliar. Para
tersangka terancam hukuman enam tahun penjara.""",
        rewritten="""Empat orang ditangkap polisi karena diduga memalsukan sertifikat tanah 37 warga Desa Sukamaju. Menurut
Kapolres Ajun Komisaris Besar Dian Pratama, penangkapan berlangsung Jumat dini hari di dua rumah kontrakan di
Kota Selaras. Sebanyak 112 lembar blangko dan tiga cap palsu disita polisi. Warga ditaksir rugi Rp 8,4 miliar,
dan tersangka terancam enam tahun penjara.""",
        own="""Sertifikat itu disimpan Mbah Sarinem di bawah tikar, dibungkus plastik gula. Ketika hendak menjual sepetak
kebun untuk berobat, ia diberi tahu bahwa tanahnya sudah bukan miliknya. Notaris di pasar menunjukkan surat
dengan cap jempol orang lain. Sejak itu ia ikut berkumpul tiap malam di langgar bersama tetangga yang senasib.""",
        apart="""Komplotan pemalsu surat tanah di Sukamaju terbongkar. Empat tersangka, satu di antaranya bekas perangkat desa,
digelandang ke markas polisi Jumat subuh. Dian Pratama memperlihatkan stempel buatan dan blangko kosong kepada
wartawan. Korbannya 37 keluarga; sebagian sudah menjual sawah untuk membayar pengacara.""",
        wired=(
            """SELARAS, ANTARA - Badan pertanahan membuka posko pengaduan. Warga diminta membawa surat asli dan kartu
keluarga.""",
            """Kasus mafia tanah kembali terungkap tahun ini. Menteri menargetkan seluruh peta digital selesai dua tahun
lagi. Sumber: Antara""",
        ),
        agency="Antara",
    ),
    Event(
        told="""Kapal pengangkut ikan Sinar Bahari tenggelam di perairan Pulau Meranti pada Rabu sore setelah dihantam ombak
setinggi empat meter. Sebelas awak selamat, dua belum ditemukan. Tim pencari mengerahkan tiga kapal dan satu
helikopter, kata kepala kantor pencarian dan pertolongan Yusuf Daud. Pencarian dihentikan pada malam hari
karena kabut dan dilanjutkan Kamis pagi.""",
        rewritten="""Dihantam ombak setinggi empat meter, kapal pengangkut ikan Sinar Bahari tenggelam pada Rabu sore di perairan
Pulau Meranti. Dua awak belum ditemukan dan sebelas selamat. Menurut kepala kantor pencarian dan pertolongan
Yusuf Daud, tiga kapal dan satu helikopter dikerahkan tim pencari. Karena kabut pencarian dihentikan malam
hari, lalu dilanjutkan pada Kamis pagi.""",
        own="""Anwar berpegangan pada jeriken selama lima jam. Ia mendengar temannya bernyanyi, lalu tidak lagi. Lampu
mercusuar menjadi satu-satunya arah. Di dermaga, istrinya menunggu dengan jaket kering yang dipinjam dari
penjaga warung. Ia belum mau bicara tentang dua orang yang hilang; salah satunya adik iparnya.""",
        apart="""Pencarian dua nelayan di sekitar Meranti belum berhasil. Perahu mereka, Sinar Bahari, karam Rabu petang ketika
gelombang mencapai empat meter. Sebelas kawan mereka dijemput kapal tanker yang kebetulan lewat. Kantor
pencarian menurunkan helikopter pada hari kedua. Menurut Yusuf Daud, jarak pandang sangat buruk.""",
        wired=(
            """MERANTI - Peringatan gelombang tinggi berlaku sampai Minggu, demikian Antara. Nelayan kecil diminta tidak
melaut.""",
            """Dua keluarga menunggu kabar di pelabuhan. Pemilik perahu akan diperiksa pekan depan mengenai alat keselamatan.
(Antara)""",
        ),
        agency="Antara",
    ),
    Event(
        told="""Tim bulu tangkis putri Selaras merebut gelar juara nasional untuk pertama kali setelah mengalahkan Bahari 3-1
di Gedung Olahraga Merdeka, Sabtu. Partai penentu dimenangi Rani Wulandari, 17 tahun, dalam tiga gim selama 71
menit. Pelatih Herman Susilo mengatakan kemenangan itu hasil latihan delapan tahun. Tim menerima bonus Rp 500
juta dari wali kota.""",
        rewritten="""Untuk pertama kali tim bulu tangkis putri Selaras menjadi juara nasional. Di Gedung Olahraga Merdeka pada
Sabtu mereka mengalahkan Bahari 3-1. Rani Wulandari yang berusia 17 tahun memenangi partai penentu dalam tiga
gim selama 71 menit. Menurut pelatih Herman Susilo, kemenangan itu adalah hasil latihan delapan tahun. Bonus
Rp 500 juta dari wali kota diterima tim.""",
        own="""Sepatu Rani dijahit ayahnya dua kali musim ini. Pada poin terakhir ia menutup mata, katanya sambil tertawa,
dan baru membukanya ketika kawan-kawannya sudah menindihnya. Di tribun neneknya tidak menonton: ia berdoa di
lorong. Besok Rani ada ulangan kimia, dan gurunya tidak memberi keringanan.""",
        apart="""Selaras punya juara baru. Regu putri bulu tangkisnya menundukkan Bahari, pemegang tiga gelar terakhir, dengan
skor 3-1. Gadis 17 tahun, Rani Wulandari, bertarung lebih dari satu jam sebelum smes penutup. Ribuan penonton
memenuhi Gedung Olahraga Merdeka. Wali kota menjanjikan setengah miliar rupiah.""",
        wired=(
            """SELARAS (ANTARA) - Kejuaraan beregu ditutup dengan pesta kembang api. Tahun depan tuan rumahnya Tanjung.""",
            """Sebanyak 22 regu ambil bagian musim ini, terbanyak dalam sejarah, lapor kantor berita Antara. Wasit perempuan
memimpin final untuk pertama kalinya.""",
        ),
        agency="Antara",
    ),
)
