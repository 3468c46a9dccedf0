from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.language import get
from claims.splitting import attribution, quotations, sentences
from claims.splitting.attribution import Attributed, narrowest
from claims.text import Span

# a sentence, its speaker, the cue, and the words they are said to have said ("…" between pieces)
INDONESIAN = [
    ('"Air naik sejak pagi," kata Sari.', "Sari", "kata", "Air naik sejak pagi"),
    (
        '"Air naik sejak pagi," kata Camat Sukamaju, Budi Hartono, di balai desa, Senin (5/1).',
        "Camat Sukamaju, Budi Hartono",
        "kata",
        "Air naik sejak pagi",
    ),
    (
        '"Air naik," ujar Kepala Dinas Sosial Maya Lestari saat ditemui di posko.',
        "Kepala Dinas Sosial Maya Lestari",
        "ujar",
        "Air naik",
    ),
    (
        "Camat Sukamaju Budi Hartono mengatakan air naik sejak pagi.",
        "Camat Sukamaju Budi Hartono",
        "mengatakan",
        "air naik sejak pagi.",
    ),
    (
        "Ketua RT 05, Budi Hartono, di Medan, Senin, mengatakan bahwa air naik.",
        "Ketua RT 05, Budi Hartono",
        "mengatakan",
        "bahwa air naik.",
    ),
    ("Sementara itu, Budi menyatakan air sudah surut.", "Budi", "menyatakan", "air sudah surut."),
    (
        "Menurut Maya, banjir itu yang terparah dalam sepuluh tahun.",
        "Maya",
        "Menurut",
        "banjir itu yang terparah dalam sepuluh tahun.",
    ),
    ("Menurut data Dinas Sosial, 62 orang dirawat.", "data Dinas Sosial", "Menurut", "62 orang dirawat."),
    ("Menurut Kepala Balai Sungai, Rudi Salim, debit air naik.", "Kepala Balai Sungai, Rudi Salim", "Menurut", "debit air naik."),
    ("Bantuan itu, kata Budi, belum cukup untuk semua warga.", "Budi", "kata", "Bantuan itu … belum cukup untuk semua warga."),
    ("Namun, lanjut Maya, air belum surut.", "Maya", "lanjut", "air belum surut."),
    ("Dijelaskan Budi, tanggul itu dibangun tahun 1990.", "Budi", "Dijelaskan", "tanggul itu dibangun tahun 1990."),
    (
        "Tanggul itu retak, seperti disampaikan Kepala Balai Sungai Rudi Salim.",
        "Kepala Balai Sungai Rudi Salim",
        "disampaikan",
        "Tanggul itu retak",
    ),
    ("Tanggul itu retak, demikian kata Rudi Salim dalam rapat.", "Rudi Salim", "kata", "Tanggul itu retak"),
    (
        '"Air naik," kata analis sungai dari Universitas Lereng, Maya Lestari.',
        "analis sungai dari Universitas Lereng, Maya Lestari",
        "kata",
        "Air naik",
    ),
    ('"Air naik," tutur Maya Lestari, peneliti banjir.', "Maya Lestari, peneliti banjir", "tutur", "Air naik"),
    ("Dilansir Kantor Berita Lereng, 62 orang dirawat.", "Kantor Berita Lereng", "Dilansir", "62 orang dirawat."),
    (
        "Dikutip dari laman resmi Balai Sungai, debit air naik dua kali lipat.",
        "laman resmi Balai Sungai",
        "Dikutip dari",
        "debit air naik dua kali lipat.",
    ),
    ("Budi mengaku tidak tahu soal retakan itu.", "Budi", "mengaku", "tidak tahu soal retakan itu."),
    ('Budi berkata, "Air naik sejak pagi."', "Budi", "berkata", "Air naik sejak pagi."),
    ('"Air naik," pungkas dia.', "dia", "pungkas", "Air naik"),
    ('"Air naik," imbuhnya.', "-nya", "imbuhnya", "Air naik"),
    ("Menurutnya, air sudah surut.", "-nya", "Menurutnya", "air sudah surut."),
    ("Budi mengatakan kepada wartawan bahwa air surut.", "Budi", "mengatakan", "bahwa air surut."),
    ("Budi mengatakan kepada Pos Lereng, air surut.", "Budi", "mengatakan", "air surut."),
    ("Budi menyampaikan kepada warga bahwa air surut.", "Budi", "menyampaikan", "bahwa air surut."),
    ("Bupati Sari menyebut bantuan sudah disalurkan.", "Bupati Sari", "menyebut", "bantuan sudah disalurkan."),
    ("Dinas Sosial mencatat 480 rumah terendam.", "Dinas Sosial", "mencatat", "480 rumah terendam."),
    ("Ia menambahkan, bantuan datang besok.", "Ia", "menambahkan", "bantuan datang besok."),
]
ENGLISH = [
    ("After the meeting ended, the mayor said that it rained.", "the mayor", "said", "that it rained."),
    ("Court papers obtained by the Herald say that it rained.", "Court papers", "say", "that it rained."),
    ("The Centre for Disease Control and Care said it rained.", "The Centre for Disease Control and Care", "said", "it rained."),
    ("“The water rose all night,” said Mara Whitlock.", "Mara Whitlock", "said", "The water rose all night"),
    ("“The water rose all night,” Mara Whitlock said on Monday.", "Mara Whitlock", "said", "The water rose all night"),
    (
        '"The water rose," said Mara Whitlock, head of the ferry service.',
        "Mara Whitlock, head of the ferry service",
        "said",
        "The water rose",
    ),
    (
        "Mara Whitlock, the mayor of Harrow Bay, said the bridge was closed.",
        "Mara Whitlock, the mayor of Harrow Bay",
        "said",
        "the bridge was closed.",
    ),
    (
        "Mayor Mara Whitlock told reporters that the bridge was closed.",
        "Mayor Mara Whitlock",
        "told",
        "that the bridge was closed.",
    ),
    ("The harbour office also confirmed that 62 boats were lost.", "The harbour office", "confirmed", "that 62 boats were lost."),
    ("According to the harbour office, 62 boats were lost.", "the harbour office", "According to", "62 boats were lost."),
    (
        "Sixty-two boats were lost, according to the Harrow Bay Gazette.",
        "the Harrow Bay Gazette",
        "according to",
        "Sixty-two boats were lost",
    ),
    ("The bridge will stay closed, she said.", "she", "said", "The bridge will stay closed"),
    ("He added that the ferry would run.", "He", "added", "that the ferry would run."),
    (
        "“The water rose,” explained Sam Adeyemi, a senior river engineer.",
        "Sam Adeyemi, a senior river engineer",
        "explained",
        "The water rose",
    ),
    ("“We left,” she said, “before the water came.”", "she", "said", "We left … before the water came."),
    ("On Tuesday, Adeyemi said the dam had held.", "Adeyemi", "said", "the dam had held."),
    ("Sam Adeyemi, 41, who built the dam, said it had held.", "Sam Adeyemi", "said", "it had held."),
    (
        "The dam was old, says retired river engineer Sam Adeyemi.",
        "retired river engineer Sam Adeyemi",
        "says",
        "The dam was old",
    ),
    ("She told the council she had signed the contract.", "She", "told", "she had signed the contract."),
    ("Mara Whitlock said on Monday it would open.", "Mara Whitlock", "said", "it would open."),
    ("Tokyo, the capital, said the dam had held.", "Tokyo, the capital", "said", "the dam had held."),
    ("The study found the dam was unsafe.", "The study", "found", "the dam was unsafe."),
    ("The dam, said Adeyemi, would hold.", "Adeyemi", "said", "The dam … would hold."),
    (
        "Sam Adeyemi of the River Trust warned that the dam was old.",
        "Sam Adeyemi of the River Trust",
        "warned",
        "that the dam was old.",
    ),
]

# a sentence in which nobody is said to have said anything
SILENT = [
    ("id", "Kata kunci itu salah."),
    ("id", "Dengan kata lain, air sudah surut."),
    ("id", "Harga beras naik, jelas memberatkan warga."),
    ("id", "Pihak desa tidak menyebutkan jumlah korban."),
    ("id", "Warga yang mengaku kehilangan rumah didata."),
    ("id", "Budi ingin menambahkan gula ke dalam kopi."),
    ("id", "Penelitian lebih lanjut diperlukan."),
    ("id", "Film itu disebut terbaik tahun ini."),
    ("en", "The reports filled a shelf."),
    ("en", "She did not say when the bridge would open."),
    ("en", "The dam announced a new age of building."),
    ("en", "I said so."),
    ("en", "The club hired Ana Lim, replacing Omar Said as coach."),
    ("en", "The study found a crack."),
    ("id", "Klub itu mencatat 3 kemenangan."),
    ("id", "Bupati menyebut angka 62."),
    ("en", "A man who said nothing left."),
]


def read(text: str, code: str) -> list[Attributed]:
    language = get(code)
    return attribution.find(text, sentences.find(text, language), quotations.find(text, language), language)


def told(text: str, code: str) -> list[tuple[str, str]]:
    """Who says which words, in order."""
    return [(each.attribution.speaker, each.span.of(text)) for each in read(text, code)]


@pytest.mark.parametrize(("text", "speaker", "cue", "said"), INDONESIAN)
def test_an_indonesian_sentence_keeps_its_speaker(text: str, speaker: str, cue: str, said: str) -> None:
    found = read(text, "id")
    assert {(each.attribution.speaker, each.attribution.cue) for each in found} == {(speaker, cue)}
    assert " … ".join(each.span.of(text) for each in found) == said


@pytest.mark.parametrize(("text", "speaker", "cue", "said"), ENGLISH)
def test_an_english_sentence_keeps_its_speaker(text: str, speaker: str, cue: str, said: str) -> None:
    found = read(text, "en")
    assert {(each.attribution.speaker, each.attribution.cue) for each in found} == {(speaker, cue)}
    assert " … ".join(each.span.of(text) for each in found) == said


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_words_that_only_look_like_speech_give_no_speaker(code: str, text: str) -> None:
    assert read(text, code) == []


def test_every_sentence_of_a_quotation_has_its_speaker() -> None:
    text = '"Air naik. Kami lari. Rumah hanyut," kata Sari.'
    assert told(text, "id") == [("Sari", "Air naik."), ("Sari", "Kami lari."), ("Sari", "Rumah hanyut")]


def test_a_quotation_behind_the_speaker_belongs_to_them_too() -> None:
    text = "“The water rose,” Mara said. “We left. Nobody came.”"
    assert told(text, "en") == [("Mara", "The water rose"), ("Mara", "We left."), ("Mara", "Nobody came.")]


def test_a_quotation_over_several_paragraphs_has_one_speaker() -> None:
    text = "“The water rose.\n\n“We left,” Mara said."
    assert told(text, "en") == [("Mara", "The water rose."), ("Mara", "We left")]


def test_a_clitic_or_a_pronoun_stands_for_the_last_person_named() -> None:
    text = 'Camat Budi Hartono mengatakan air naik. "Kami lari," katanya.\n\nMenurut dia, bantuan datang besok.'
    assert told(text, "id") == [
        ("Camat Budi Hartono", "air naik."),
        ("Camat Budi Hartono", "Kami lari"),
        ("Camat Budi Hartono", "bantuan datang besok."),
    ]
    text = "Mara Whitlock said the bridge was closed. She added that the ferry would run."
    assert [speaker for speaker, _ in told(text, "en")] == ["Mara Whitlock", "Mara Whitlock"]


def test_a_pronoun_does_not_stand_for_an_office_or_a_document() -> None:
    text = 'Menurut data Balai Sungai, debit naik. "Kami lari," katanya.'
    assert [speaker for speaker, _ in told(text, "id")] == ["data Balai Sungai", "-nya"]


def test_a_pronoun_may_stand_for_whoever_the_sentence_before_tells_of() -> None:
    text = 'Camat Budi Hartono meninjau tanggul pada Senin. "Air naik," ujarnya.'
    assert told(text, "id") == [("Camat Budi Hartono", "Air naik")]
    text = "Sari mengatakan air naik. Budi mengatakan air surut. Sari lalu meninjau tanggul. Menurutnya, tanggul itu retak."
    assert [speaker for speaker, _ in told(text, "id")] == ["Sari", "Budi", "Sari"]


def test_each_pronoun_keeps_its_person_in_mind() -> None:
    text = "Mara Whitlock said the bridge was closed. " + "It rained. It blew. It froze. She said so again. " * 4
    assert {speaker for speaker, _ in told(text, "en")} == {"Mara Whitlock"}


def test_a_place_or_an_office_is_not_whom_a_pronoun_means() -> None:
    text = "Bank Lereng memutuskan bunga naik. Menurutnya, bunga itu wajar."
    (said,) = read(text, "id")
    assert (said.attribution.speaker, said.attribution.who) == ("-nya", "?")


def test_they_is_left_as_it_is() -> None:
    text = "Mara said the bridge was closed. They said it was open."
    assert [speaker for speaker, _ in told(text, "en")] == ["Mara", "They"]


def test_a_pronoun_long_after_the_last_speaker_is_left_as_it_is() -> None:
    text = "Mara said the bridge was closed. " + "It rained. " * 14 + "She said it was open."
    assert [speaker for speaker, _ in told(text, "en")] == ["Mara", "She"]


@pytest.mark.parametrize(
    ("code", "text", "speaker", "agency"),
    [
        (
            "id",
            '"Air naik," kata Juru Bicara Maya Lestari, seperti dikutip Kantor Berita Lereng.',
            "Juru Bicara Maya Lestari",
            "Kantor Berita Lereng",
        ),
        ("id", "Dilansir Lereng Pos, Maya Lestari mengatakan air naik.", "Maya Lestari", "Lereng Pos"),
        (
            "en",
            "“The water rose,” spokeswoman Jo Lindqvist said, as quoted by the Gazette.",
            "spokeswoman Jo Lindqvist",
            "the Gazette",
        ),
        ("en", "Mara said the water rose, according to the Gazette.", "Mara", "the Gazette"),
    ],
)
def test_whoever_passes_words_on_is_kept_beside_the_speaker(code: str, text: str, speaker: str, agency: str) -> None:
    assert {(each.attribution.speaker, each.attribution.relayed_by) for each in read(text, code)} == {(speaker, agency)}


def test_somebody_quoted_inside_a_quotation_is_nearer_to_the_words() -> None:
    text = '"Balai Sungai menyatakan tanggul itu kuat," ujar Sari.'
    inner = text.index("tanggul")
    nearest = narrowest(read(text, "id"), Span(inner, inner + 7))
    assert nearest is not None and nearest.attribution.speaker == "Balai Sungai" and nearest.nested


def test_the_phrase_names_the_words_that_only_say_who_said_it() -> None:
    text = '"Air naik," kata Camat Budi.'
    (found,) = read(text, "id")
    assert found.phrase is not None and found.phrase.of(text) == "kata Camat Budi"
    assert found.attribution.speaker_span is not None and found.attribution.speaker_span.of(text) == "Camat Budi"
    assert found.attribution.cue_span is not None and found.attribution.cue_span.of(text) == "kata"


def test_a_language_nobody_has_written_gives_no_speakers() -> None:
    assert read("“De brug is dicht,” zei Anna.", "nl") == []


WORDS = st.sampled_from(
    [
        "kata",
        "Budi",
        "Sari,",
        '"Air',
        'naik,"',
        "katanya.",
        "mengatakan",
        "menurut",
        "bahwa",
        "di",
        "said",
        "Mara",
        "the",
        "that",
        "“We",
        "left,”",
        "according",
        "to",
        "he",
        "\n\n",
        ". ",
        "(AB)",
        "yang",
        "12,5",
        "persen",
        "told",
        "dilansir",
        "😀",
        ",",
        "é",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join), st.sampled_from(["id", "en"]))
def test_said_words_lie_in_one_sentence_and_speakers_are_named_as_in_the_text(text: str, code: str) -> None:
    language = get(code)
    whole = sentences.find(text, language)
    found = attribution.find(text, whole, quotations.find(text, language), language)
    for each in found:
        assert each.span.of(text).strip() == each.span.of(text) != ""
        assert any(sentence.contains(each.span) for sentence in whole)
        said = each.attribution
        assert said.speaker and said.cue
        assert said.speaker_span is None or said.speaker_span.of(text) == said.speaker
    assert found == sorted(found, key=lambda each: (each.span.start, -each.span.end))


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join), st.sampled_from(["id", "en"]))
def test_a_paragraph_put_before_a_text_only_moves_what_is_said(text: str, code: str) -> None:
    before = "Pendahuluan 😀.\n\n"
    assert [(speaker, words) for speaker, words in told(before + text, code)] == told(text, code)
