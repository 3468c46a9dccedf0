from __future__ import annotations

import pytest

from claims import split

# a sentence, and all its claims
INDONESIAN = [
    ('"Air naik cepat," kata Budi, ditemui di posko pengungsian.', ["Air naik cepat"]),
    (
        '"Air naik cepat," kata Budi saat membuka rapat di balai desa, Senin (5/1/2026).',
        ["Air naik cepat", "kata Budi saat membuka rapat di balai desa, Senin (5/1/2026)"],
    ),
    (
        '"Air naik cepat," ujar Sari, seraya menambahkan bahwa 800 warga mengungsi.',
        ["Air naik cepat", "800 warga mengungsi"],
    ),
    ('"Air naik cepat," tegasnya.', ["Air naik cepat"]),
    # what leads over to the speaker is no part of what is said
    ("Tidak lama setelah itu, warga mengatakan bahwa tanggul itu jebol.", ["tanggul itu jebol"]),
    ("Belum lama ini, kepala dinas mengatakan bahwa 40 sumur kering.", ["40 sumur kering"]),
    ("Sebelum rapat selesai, wali kota mengatakan bahwa dana itu sudah cair.", ["rapat selesai", "dana itu sudah cair"]),
    ("Tanpa menyebut nama, pejabat itu mengatakan bahwa proyek dihentikan.", ["proyek dihentikan"]),
    ("Kota Lereng menyatakan akan membangun 40 rumah.", ["Kota Lereng akan membangun 40 rumah"]),
    ("Kota Lereng menyatakan ada 40 rumah roboh.", ["ada 40 rumah roboh"]),
    ("Kota itu mengklaim pulau itu sebagai wilayahnya.", ["Kota itu mengklaim pulau itu sebagai wilayahnya"]),
    ("Khususnya, kata Rani, yang perlu diawasi ialah impor.", ["yang perlu diawasi ialah impor"]),
    # interrupted by its attribution
    ('"Tidak ada bukti," kata Sari, "bahwa tanggul itu jebol."', ["Tidak ada bukti bahwa tanggul itu jebol"]),
    (
        '"Kami membangun jembatan," kata Sari, "yang menghubungkan dua desa."',
        ["Kami membangun jembatan", "jembatan menghubungkan dua desa"],
    ),
    ('Budi berkata, "Air naik cepat dan kami semua lari ke bukit."', ["Air naik cepat", "kami semua lari ke bukit"]),
]
ENGLISH = [
    ("“The water rose fast,” said Ana Lim, visiting a shelter near the port.", ["The water rose fast"]),
    ("“We left,” she said, “before the dam broke.”", ["We left", "the dam broke"]),
    # what leads over to the speaker is no part of what is said
    ("Not long after that, residents said that the bridge had collapsed.", ["the bridge had collapsed"]),
    ("After the meeting ended, the mayor said that 40 people had come.", ["the meeting ended", "40 people had come"]),
    ("Last month, the mayor announced that 40 shops would close.", ["40 shops would close"]),
    (
        "On 3 May 2021, the mayor said that the dam held.",
        ["the dam held", "On 3 May 2021, the mayor said that the dam held"],
    ),
    ("Finding water, she said, is hard.", ["Finding water is hard"]),
    ("In March, the council said, 40 homes burned.", ["In March 40 homes burned"]),
    ("The mayor said the dam held, adding that repairs take a month.", ["the dam held", "repairs take a month"]),
    ('"We left," Rita Moss said, adding that it rained.', ["We left", "it rained"]),
    # interrupted by its attribution
    ('"There is no proof," he said, "that the dam failed in March."', ["There is no proof that the dam failed in March"]),
    ('"We run ferries," he said, "which carry 90 cars."', ["We run ferries", "ferries carry 90 cars"]),
    ("China “greatly improved its ports,” the report said.", ["China “greatly improved its ports,”"]),
    (
        "The mayor urged voters, “Look at the roads that we have built.”",
        ["The mayor urged voters", "Look at the roads that we have built"],
    ),
    (
        "She won prizes for “Night Ferry,” a film from Peru.",
        ["She won prizes for “Night Ferry,”", "Night Ferry is a film from Peru"],
    ),
]


@pytest.mark.parametrize(("sentence", "wordings"), INDONESIAN)
def test_an_indonesian_quotation_ends_where_its_mark_stands(sentence: str, wordings: list[str]) -> None:
    assert [claim.wording for claim in split(sentence, "id").claims] == wordings


@pytest.mark.parametrize(("sentence", "wordings"), ENGLISH)
def test_an_english_quotation_ends_where_its_mark_stands(sentence: str, wordings: list[str]) -> None:
    assert [claim.wording for claim in split(sentence, "en").claims] == wordings


def test_only_quoted_words_are_a_quotation() -> None:
    text = '"Air naik cepat," kata Budi di balai desa, Senin (5/1/2026).'
    assert [claim.is_quotation for claim in split(text, "id").claims] == [True, False]


@pytest.mark.parametrize(
    ("code", "sentence", "wording"),
    [
        ("en", "“It held,” said Dr Ana Lim, head of the dam.", "Dr Ana Lim is head of the dam"),
        ("id", '"Air naik," kata Kepala Desa Sukamurni, Wiryo Hadi.', "Kepala Desa Sukamurni adalah Wiryo Hadi"),
    ],
)
def test_what_a_speaker_is_said_to_be_is_a_fact_too(code: str, sentence: str, wording: str) -> None:
    said, described = split(sentence, code).claims
    assert described.wording == wording
    assert described.attribution is None and said.attribution is not None


def test_an_estimate_or_a_hope_stays_with_whoever_has_it() -> None:
    text = "Bank itu memperkirakan laba naik 5 persen. Warga berharap jalan itu dibuka."
    assert [claim.wording for claim in split(text, "id").claims] == [
        "Bank itu memperkirakan laba naik 5 persen",
        "Warga berharap jalan itu dibuka",
    ]
    (claim,) = split("Many people think that the mill is closed.", "en").claims
    assert claim.wording == "Many people think the mill is closed"


def test_a_quotation_that_its_speaker_interrupts_keeps_its_exact_words() -> None:
    text = '"There is no proof," he said, "that the dam failed."'
    (claim,) = split(text, "en").claims
    assert [text[span.start : span.end] for span in claim.spans] == ["There is no proof", "that the dam failed"]
    assert claim.attribution and claim.attribution.speaker == "he"


# a sentence, its claims, and who is said to say each
BESIDE = [
    (
        "en",
        "Leo Brandt, who owns the mill, said that the dam had failed, but declined to give details.",
        [("the dam had failed", "Leo Brandt"), ("Leo Brandt declined to give details", None), ("Leo Brandt owns the mill", None)],
    ),
    (
        "en",
        "The nurses' union, which has 90 members, said it had warned the clinic.",
        [("it had warned the clinic", "The nurses' union"), ("The nurses' union has 90 members", None)],
    ),
    (
        "en",
        "Its harbour master, Leo Brandt, told reporters that the dam had failed.",
        [("the dam had failed", "Its harbour master, Leo Brandt"), ("Its harbour master is Leo Brandt", None)],
    ),
    ("en", "Leo Brandt, elected in March, told reporters that the dam had failed.", [("the dam had failed", "Leo Brandt")]),
    ("en", "No oil was spilled, according to the World Farm Fund (WFF).", [("No oil was spilled", "the World Farm Fund")]),
    (
        "en",
        "Two children are ill, said Dr Ana Lim, the county's public health director, adding that none had been vaccinated.",
        [
            ("Two children are ill", "Dr Ana Lim, the county's public health director"),
            ("none had been vaccinated", "Dr Ana Lim, the county's public health director"),
            ("Dr Ana Lim is the county's public health director", None),
        ],
    ),
    (
        "en",
        "A clerk for the trust declined to say whether any of the money had been found, but said the board had left.",
        [("A clerk for the trust declined to say whether any of the money had been found", None), ("the board had left", None)],
    ),
    ("en", "Ms Brandt said they would.", [("Ms Brandt said they would", "Ms Brandt")]),
    (
        "id",
        "Rina Sari, yang memimpin dinas itu sejak 2019, mengatakan bahwa bendungan jebol, tetapi menolak memberi rincian.",
        [
            ("bendungan jebol", "Rina Sari"),
            ("Rina Sari menolak memberi rincian", None),
            ("Rina Sari memimpin dinas itu sejak 2019", None),
        ],
    ),
    (
        "id",
        "Rina mengatakan timnya akan mengajukan protes, namun tidak merinci dasarnya.",
        [("timnya akan mengajukan protes", "Rina"), ("Rina tidak merinci dasarnya", None)],
    ),
    (
        "id",
        "Di Pasar Baru, Kota Lama, pedagang bernama Mul mengaku bahwa jualannya turun.",
        [("jualannya turun", "pedagang bernama Mul")],
    ),
    (
        "id",
        "Rina menyebut warga sudah dua kali, yakni pada Mei dan Juni, meminta bantuan, tetapi tidak mendapat jawaban.",
        [
            ("warga sudah dua kali, yakni pada Mei dan Juni, meminta bantuan", "Rina"),
            ("warga tidak mendapat jawaban", "Rina"),
        ],
    ),
    ("id", "Menurut lembaga riset itu, panen turun.", [("panen turun", "lembaga riset itu")]),
]


@pytest.mark.parametrize(("code", "sentence", "claims"), BESIDE)
def test_what_is_told_of_a_speaker_is_no_part_of_what_is_said(
    code: str, sentence: str, claims: list[tuple[str, str | None]]
) -> None:
    found = [(claim.wording, claim.attribution and claim.attribution.speaker) for claim in split(sentence, code).claims]
    assert found == claims
