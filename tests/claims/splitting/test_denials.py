"""What a sentence denies or leaves in doubt is no claim without the words that deny it."""

from __future__ import annotations

import pytest

from claims import ProposedClaim, split
from claims.sameness import canonical

SENTENCES = {
    "en": {
        "We found no trace that anyone opened it, the keeper said.": ["We found no trace that anyone opened it"],
        "Police said they had no proof that the broker took bribes.": ["they had no proof that the broker took bribes"],
        "The ministry denied that 40 people had died.": ["The ministry denied that 40 people had died"],
        "The clerk did not say that the dam was safe.": ["The clerk did not say that the dam was safe"],
        "The firm doubts that 12 workers were exposed.": ["The firm doubts that 12 workers were exposed"],
        "Officials never confirmed that the bridge was checked in 2019.": [
            "Officials never confirmed that the bridge was checked in 2019"
        ],
        "It is not true that the school closed in 2020.": ["It is not true that the school closed in 2020"],
        "It is unclear whether 60 houses burned.": ["It is unclear whether 60 houses burned"],
        "The survey does not show that sales fell by 20 percent.": ["The survey does not show that sales fell by 20 percent"],
        "He refused to say that the fund lost $3 million.": ["He refused to say that the fund lost $3 million"],
        "He refused to say the fund lost $3 million.": ["He refused to say the fund lost $3 million"],
        "Police have yet to confirm that 9 cars burned.": ["Police have yet to confirm that 9 cars burned"],
        "The court rejected claims that 200 voters were removed.": ["The court rejected claims that 200 voters were removed"],
        "The mayor ruled out that the bridge had cracked.": ["The mayor ruled out that the bridge had cracked"],
        "There is no evidence 40 goats died.": ["There is no evidence 40 goats died"],
        "The agency denied a report that said 7 cows died.": ["The agency denied a report that said 7 cows died"],
        "The firm doesn't believe the plant lost 300 workers.": ["The firm doesn't believe the plant lost 300 workers"],
        "Not a single official said that the dam broke.": ["Not a single official said that the dam broke"],
        "It is a myth that tea cured 9 sailors.": ["It is a myth that tea cured 9 sailors"],
        "It is not known if 60 houses burned.": ["It is not known if 60 houses burned"],
        "We do not think Rita Moss, the mayor, sold 12 houses.": ["We do not think Rita Moss, the mayor, sold 12 houses"],
        # each of two clauses keeps the one denial
        "The ministry denied that 40 people had died and that the dam had leaked.": [
            "The ministry denied that 40 people had died",
            "The ministry denied the dam had leaked",
        ],
        # what its speaker or another clause states is stated
        "Ana Lim denied that she left in 2019, but said that she sold 12 boats.": [
            "Ana Lim denied that she left in 2019",
            "she sold 12 boats",
        ],
        "Rita Moss, who denied that she took $50,000, resigned on Monday.": [
            "Rita Moss resigned on Monday",
            "Rita Moss denied that she took $50,000",
        ],
        "The ministry denied that the dam leaked, and the mayor resigned.": [
            "The ministry denied that the dam leaked",
            "the mayor resigned",
        ],
        "The firm, which does not sell boats, said that it earned $3 million.": [
            "The firm does not sell boats",
            "it earned $3 million",
        ],
        "The mayor did not attend but said that 8 people came.": ["The mayor did not attend", "8 people came"],
        "Doctors Without Borders said that 30 people were hurt.": ["30 people were hurt"],
        "There is no evidence linking the mill to the leak, the mayor said.": [
            "There is no evidence linking the mill to the leak"
        ],
        # it may be the reason that is denied
        "He did not leave because the train was late.": ["He did not leave because the train was late"],
        "He did not leave, because the train was late.": ["He did not leave", "the train was late"],
        "He could not leave because the train was late.": ["He could not leave", "the train was late"],
        # what is turned round stays so
        "Nor has the council paid the 40 guards.": ["Nor has the council paid the 40 guards"],
        "Not until Friday was the road open.": ["Not until Friday was the road open"],
        "Police declined to comment on whether 12 officers were hurt.": [
            "Police declined to comment on whether 12 officers were hurt"
        ],
    },
    "id": {
        "Kami tidak menemukan tanda bahwa gudang itu dibuka, kata petugas.": [
            "Kami tidak menemukan tanda bahwa gudang itu dibuka"
        ],
        "Polisi membantah bahwa 40 orang tewas.": ["Polisi membantah bahwa 40 orang tewas"],
        "Polisi membantah kabar 40 orang tewas di Ambon.": ["Polisi membantah kabar 40 orang tewas di Ambon"],
        "Tidak ada bukti bahwa jamu itu menyebabkan demam.": ["Tidak ada bukti bahwa jamu itu menyebabkan demam"],
        "Tidak ada bukti yang menunjukkan bahwa 20 rumah terbakar.": ["Tidak ada bukti yang menunjukkan bahwa 20 rumah terbakar"],
        "Tidak benar bahwa sekolah itu ditutup pada 2020.": ["Tidak benar bahwa sekolah itu ditutup pada 2020"],
        "Pabrik itu meragukan bahwa 12 pekerja terpapar.": ["Pabrik itu meragukan bahwa 12 pekerja terpapar"],
        "Pejabat belum memastikan bahwa jembatan itu diperiksa pada 2019.": [
            "Pejabat belum memastikan bahwa jembatan itu diperiksa pada 2019"
        ],
        "Survei itu tidak menunjukkan bahwa harga turun 20 persen.": ["Survei itu tidak menunjukkan bahwa harga turun 20 persen"],
        "Ia menyangkal menerima uang Rp 3 miliar.": ["Ia menyangkal menerima uang Rp 3 miliar"],
        "Ia menolak mengatakan bahwa dana itu hilang.": ["Ia menolak mengatakan bahwa dana itu hilang"],
        "Hakim menolak klaim bahwa 200 pemilih dihapus.": ["Hakim menolak klaim bahwa 200 pemilih dihapus"],
        "Dinas menyangkal laporan yang menyebut 7 sapi mati.": ["Dinas menyangkal laporan yang menyebut 7 sapi mati"],
        "Pemerintah belum mengumumkan apakah 12 sekolah akan ditutup.": [
            "Pemerintah belum mengumumkan apakah 12 sekolah akan ditutup"
        ],
        "Polisi enggan memastikan 40 orang tewas.": ["Polisi enggan memastikan 40 orang tewas"],
        "Tidak benar Rani dan Rudi mencuri 3 perahu.": ["Tidak benar Rani dan Rudi mencuri 3 perahu"],
        "Dinas membantah kabar yang menyebut bahwa Rani, bupati Ambon, menjual 12 rumah.": [
            "Dinas membantah kabar yang menyebut bahwa Rani, bupati Ambon, menjual 12 rumah"
        ],
        "Wali kota enggan menjawab apakah dana itu hilang.": ["Wali kota enggan menjawab apakah dana itu hilang"],
        "Bukan karena hujan jembatan itu runtuh.": ["Bukan karena hujan jembatan itu runtuh"],
        "Belum tentu kapal yang tenggelam itu membawa 40 penumpang.": [
            "Belum tentu kapal itu membawa 40 penumpang",
            "kapal tenggelam",
        ],
        "Bukan berarti harga turun 10 persen.": ["Bukan berarti harga turun 10 persen"],
        "Tidak satu pun pejabat mengatakan bahwa jalan itu ditutup.": [
            "Tidak satu pun pejabat mengatakan bahwa jalan itu ditutup"
        ],
        "Gubernur membantah bahwa 12 kapal tenggelam dan bahwa pelabuhan ditutup.": [
            "Gubernur membantah bahwa 12 kapal tenggelam",
            "Gubernur membantah pelabuhan ditutup",
        ],
        "Bupati menampik kabar bahwa 5 desa terendam dan mengatakan air sudah surut.": [
            "Bupati menampik kabar bahwa 5 desa terendam",
            "air sudah surut",
        ],
        "Pabrik itu belum mengakui bahwa 8 buruh sakit, tetapi dinas mencatat 9 buruh dirawat.": [
            "Pabrik itu belum mengakui bahwa 8 buruh sakit",
            "9 buruh dirawat",
        ],
        "Tak lama kemudian polisi mengatakan bahwa 5 orang ditahan.": ["5 orang ditahan"],
    },
}

MATRICES = {
    "en": """The council denied that | The council denies | The council has not said that | Nobody thinks that | It is untrue that
        There is no sign that | The council found no evidence that | The council never said | The council declined to say that
        The judge dismissed reports that | None of the guards said that | Rita Moss said it was not true that
        The council disputes claims that | The council lacks proof that | The council cannot prove that""",
    "id": """Bupati membantah bahwa | Bupati menepis kabar bahwa | Bupati tidak menyatakan bahwa | Tidak benar bahwa
        Tidak ada tanda bahwa | Bupati belum membenarkan bahwa | Bupati enggan mengakui bahwa | Bupati meragukan bahwa
        Hakim menolak tuduhan bahwa | Tak seorang pun percaya bahwa | Rani mengatakan tidak ada bukti bahwa
        Bukan berarti | Tanpa bukti bahwa""",
}
EMBEDDED = {
    "en": ("the old dam leaked in 2019", "14 pupils were hurt", "Rudi Hartono sold the boat for $9,000"),
    "id": ("bendungan itu retak pada 2019", "14 murid terluka", "Rudi Hartono menjual perahu seharga Rp 9 juta"),
}


def matrices(language: str) -> list[str]:
    return [matrix.strip() for line in MATRICES[language].splitlines() for matrix in line.split("|") if matrix.strip()]


def claims_of(text: str, language: str) -> list[ProposedClaim]:
    return list(split(text, language).claims)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, text, expected) for language, table in SENTENCES.items() for text, expected in table.items()],
)
def test_a_denied_clause_stays_with_the_words_that_deny_it(language: str, text: str, expected: list[str]) -> None:
    assert [claim.wording for claim in claims_of(text, language)] == expected


@pytest.mark.parametrize("tail", ["", ", Maya Sari said", ", kata Maya Sari"], ids=["alone", "said", "kata"])
@pytest.mark.parametrize("language", ["en", "id"])
def test_no_claim_is_the_bare_clause_that_its_sentence_does_not_state(language: str, tail: str) -> None:
    for matrix in matrices(language):
        for embedded in EMBEDDED[language]:
            text = f"{matrix} {embedded}{tail}."
            claims = claims_of(text, language)
            assert claims, text
            for claim in claims:
                assert canonical(claim.wording).casefold() not in (
                    canonical(embedded).casefold(),
                    canonical(matrix).casefold(),
                ), text
                assert len(claim.wording) > len(embedded), text


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cue"),
    [
        ("en", "We found no trace that anyone opened it, the keeper said.", "the keeper", "said"),
        ("en", "Police said they had no proof that the broker took bribes.", "Police", "said"),
        ("en", "They said on Monday it was untrue that 80 goats died.", "They", "said"),
        ("id", "Kami tidak menemukan tanda bahwa gudang itu dibuka, kata petugas.", "petugas", "kata"),
        ("id", "Polisi membantah bahwa 40 orang tewas.", "Polisi", "membantah"),
        ("id", "Rani mengatakan tidak ada bukti bahwa 30 sapi mati.", "Rani", "mengatakan"),
    ],
)
def test_whoever_says_that_it_is_not_so_still_says_it(language: str, text: str, speaker: str, cue: str) -> None:
    (claim,) = claims_of(text, language)
    assert claim.attribution
    assert (claim.attribution.speaker, claim.attribution.cue) == (speaker, cue)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Officials never confirmed that the bridge was checked in 2019."),
        ("en", "The court rejected claims that 200 voters were removed."),
        ("en", "None of the guards said that the bus stopped."),
        ("en", "Not one guard said that 5 men ran."),
        ("id", "Tidak semua warga mengatakan bahwa air itu keruh."),
        ("id", "Bupati tidak membenarkan bahwa 5 desa terendam."),
    ],
)
def test_nobody_is_the_source_of_what_nobody_said(language: str, text: str) -> None:
    assert [claim.attribution for claim in claims_of(text, language)] == [None]
