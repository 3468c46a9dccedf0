from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims
from claims import find_discrepancies

PUBLISHED = date(2024, 10, 9)
SPRING = date(2022, 3, 1)

# The language, the day of publication, the text, and the words that disagree.
CONTRADICTIONS: dict[str, list[tuple[str, date | None, str, list[str]]]] = {
    "weekday": [
        ("en", None, "The vote was held on Wednesday, 6 January 2022.", ["Wednesday, 6 January 2022"]),
        ("en", None, "The vote was held on Wednesday, January 6, 2022, in Bern.", ["Wednesday, January 6, 2022"]),
        ("en", None, "The vote was held on 6 January 2022, a Wednesday.", ["6 January 2022, a Wednesday"]),
        ("en", PUBLISHED, "The council met on Monday (Oct. 8).", ["Monday (Oct. 8)"]),
        ("id", None, "Pasar itu dibuka Rabu (6/1/2022).", ["Rabu (6/1/2022)"]),
        ("id", None, "Pasar itu dibuka pada Rabu, 6 Januari 2022.", ["Rabu, 6 Januari 2022"]),
        ("id", PUBLISHED, "Pasar itu dibuka Rabu (8/10).", ["Rabu (8/10)"]),
        ("id", None, "Pasar dibuka Senin (7/10/2024) dan ditutup Rabu (8/10).", ["Rabu (8/10)"]),
    ],
    "no_such_day": [
        ("en", None, "The meeting was on September 31, 2024.", ["September 31, 2024"]),
        ("en", None, "The meeting was on 30 February.", ["30 February"]),
        ("en", None, "The meeting was on 09/31/2024.", ["09/31/2024"]),
        ("id", None, "Rapat digelar pada 29 Februari 2023.", ["29 Februari 2023"]),
        ("id", None, "Rapat digelar Senin (31/9/2024).", ["Senin (31/9/2024)"]),
    ],
    "after_publication": [
        ("en", PUBLISHED, "The bridge was opened on 12 October 2024.", ["12 October 2024"]),
        ("id", PUBLISHED, "Jembatan itu telah dibuka pada 12 Oktober 2024.", ["12 Oktober 2024"]),
        ("id", PUBLISHED, '"Jembatan dibuka," kata Bupati, Sabtu (12/10/2024).', ["Sabtu (12/10/2024)"]),
    ],
    "count": [
        (
            "en",
            None,
            "Almost 400 people are in hospital and 62 in intensive care.\n\nThe ministry said 64 people were in intensive care.",
            ["62", "64"],
        ),
        ("en", None, "62 in intensive care after the fire\n\nDoctors say 64 patients are in intensive care.", ["62", "64"]),
        ("en", None, "The blast killed 12 people. Police said the blast killed 14 people.", ["12", "14"]),
        ("id", None, "Ledakan itu menewaskan 12 orang. Polisi mengatakan ledakan itu menewaskan 14 orang.", ["12", "14"]),
        ("en", None, "Twelve people were killed when the bridge gave way. The 14 people killed lived nearby.", ["Twelve", "14"]),
        (
            "en",
            None,
            "In all 40 percent of pupils walk to school. The caption says 45 percent of pupils walk to school.",
            ["40 percent", "45 percent"],
        ),
        (
            "id",
            None,
            "Sebanyak 62 orang dirawat di ruang intensif. Dinas menyebut 64 orang dirawat di ruang intensif.",
            ["62", "64"],
        ),
        ("id", None, "Sebanyak 12 orang tewas dalam kecelakaan itu. Polisi menyebut 14 orang tewas.", ["12", "14"]),
    ],
    "part": [
        ("en", None, "By noon 70 of 62 patients had gone home.", ["62", "70"]),
        ("en", None, "The crash hurt 62 people, 70 of them children.", ["62", "70"]),
        ("en", None, "The crash hurt 62 people, including 70 children.", ["62", "70"]),
        ("id", None, "Kecelakaan itu melukai 62 orang, 70 di antaranya anak-anak.", ["62", "70"]),
        ("id", None, "Kecelakaan itu melukai 62 orang, termasuk 70 anak.", ["62", "70"]),
        ("id", None, "Sebanyak 70 dari 62 pasien sudah pulang.", ["62", "70"]),
    ],
    "sum": [
        ("en", None, "The delegation had 100 people, consisting of 60 men and 30 women.", ["100", "60", "30"]),
        (
            "en",
            None,
            "The fund holds $10 million, made up of $6 million from donors and $2 million from the state.",
            ["$10 million", "$6 million", "$2 million"],
        ),
        ("id", None, "Rombongan itu berjumlah 100 orang, terdiri dari 60 pria dan 30 wanita.", ["100", "60", "30"]),
        ("id", None, "Korban tewas 12 orang. Jumlah itu terdiri dari 7 pria dan 4 perempuan.", ["12", "7", "4"]),
    ],
    "share": [
        ("en", None, "In the survey 120 percent of respondents said yes.", ["120 percent"]),
        ("en", None, "In the poll 60% voted yes, 35% voted no and 15% were undecided.", ["60%", "35%", "15%"]),
        ("en", None, "Of the roads, 60 percent are paved and the remaining 50 percent are not.", ["60 percent", "50 percent"]),
        ("id", None, "Sebanyak 120 persen responden menjawab ya.", ["120 persen"]),
        ("id", None, "Sebanyak 60 persen setuju, sisanya 50 persen menolak.", ["60 persen", "50 persen"]),
    ],
    "name": [
        (
            "en",
            None,
            "Siti Nurhaliza sang first. The crowd cheered Siti Nurhalizah for an hour.",
            ["Siti Nurhaliza", "Siti Nurhalizah"],
        ),
        (
            "id",
            None,
            "Bupati Bambang Sulistyo hadir. Menurut Bambang Sulistiyo, pasar dibuka besok.",
            ["Bambang Sulistyo", "Bambang Sulistiyo"],
        ),
    ],
    "age": [
        ("en", SPRING, "Anna Weber (35), who was born in 1980, runs the shop.", ["35", "1980"]),
        ("en", SPRING, "Anna Weber, a 35-year-old baker born in 1980, runs the shop.", ["35", "1980"]),
        ("en", SPRING, "Anna Weber, 35, runs the shop. She was born in 1980.", ["35", "1980"]),
        ("id", SPRING, "Budi Santoso (35), lahir di Solo pada 5 Mei 1980, menjadi lurah.", ["35", "5 Mei 1980"]),
        ("id", SPRING, "Perempuan kelahiran 1980 itu kini berusia 35 tahun.", ["1980", "35"]),
    ],
}

CONSISTENT: list[tuple[str, date | None, str]] = [
    ("en", None, "The vote was held on Thursday, 6 January 2022."),
    ("en", None, "The vote was held on Wednesday, 6 January."),
    ("en", None, "The Wednesday, 6 January, vote and the Friday, 6 January, count were both late."),
    ("id", None, "Pasar itu dibuka Kamis (6/1/2022)."),
    ("id", PUBLISHED, "Pasar itu dibuka Selasa (8/10)."),
    ("id", None, "Pameran digelar Sabtu-Minggu, 18-19 Oktober 2025, lalu Sabtu dan Minggu (25-26/10/2025)."),
    ("en", None, "The fair runs Friday through Sunday, October 17-19, 2025, and Monday and Tuesday, October 20-21, 2025."),
    ("en", None, "They met on Monday. 6 January 2022 was the first day."),
    ("en", None, "On 6 January 2022, Friday prayers were moved. By 6 January 2022 the Friday group had left."),
    ("en", PUBLISHED, "The bridge will be opened on 12 October 2024."),
    ("en", PUBLISHED, "The bridge was opened on 9 October 2024."),
    ("id", PUBLISHED, "Jembatan itu akan dibuka pada 12 Oktober 2024."),
    ("id", PUBLISHED, "Pendaftaran telah dibuka hingga 12 Oktober 2024."),
    ("en", None, "In Almaty 62 people were in intensive care. In Astana 64 people were in intensive care."),
    ("en", None, "On 3 May 62 people were in intensive care. On 5 May 64 people were in intensive care."),
    ("en", None, "At first 62 people were in intensive care. Another 14 people were in intensive care."),
    ("en", None, "More than 60 people were in intensive care. In all 64 people were in intensive care."),
    ("en", None, "The count of people in intensive care rose to 64. Earlier 62 people were in intensive care."),
    ("id", None, "Sebanyak 62 orang dirawat. Sebanyak 30 orang hilang."),
    ("id", None, "Pada 2018 sebanyak 12 orang tewas. Pada 2021 sebanyak 14 orang tewas."),
    ("en", None, "The crash hurt 62 people, 40 of them children."),
    ("en", None, "The studio is at 3230 Campbell Hall. The library is at 2230 Campbell Hall."),
    ("en", None, "Nearby 12 nurses were hurt in the fire. Nearby 14 pupils were hurt in the fire."),
    ("id", None, "Ledakan itu menewaskan 12 orang. Kebakaran itu menewaskan 14 orang."),
    ("en", None, "The crash hurt more than 62 people, including 70 children."),
    ("en", None, "Shares fell to 8 from 10 and 70 of 62 is no score."),
    ("en", None, "The delegation had 100 people, consisting of 60 men and 40 women."),
    ("en", None, "The delegation had 100 people, consisting of about 60 men and 30 women."),
    ("en", None, "The fund holds $1.2 million, made up of $0.8 million from donors and $0.45 million from the state."),
    ("id", None, "Rombongan itu berjumlah 100 orang, terdiri dari 60 pria, termasuk 10 anak, dan 40 wanita."),
    ("en", None, "Sales rose 120 percent among respondents."),
    ("en", None, "The harvest reached 120 percent of the target."),
    ("en", None, "In the poll 60% voted yes, 30% voted no and 10% were undecided."),
    ("en", None, "In the survey 60% said they read, 50% said they swim and 40% said they run."),
    ("id", None, "Sebanyak 60 persen setuju, sisanya 40 persen menolak."),
    ("en", None, "Andi Wijaya and Andy Wijaya are brothers."),
    ("en", None, "The Indonesian Army marched. The Indonesia Army museum opened."),
    ("en", None, "Siti Nurhaliza sang. Siti Nurhayati danced."),
    ("en", None, "A port reopens. By Rina SantosoAug. 14\n\nA mill closes. By Rina SantosoJul. 31"),
    ("en", None, "Kota Malang lies inland. Kota Padang lies by the sea."),
    ("en", SPRING, "Anna Weber (41), who was born in 1980, runs the shop."),
    ("en", SPRING, "Anna Weber (42), who was born in 1980, runs the shop."),
    ("en", SPRING, "Anna Weber, born in 1980, died at the age of 35."),
    ("en", None, "Anna Weber (35), who was born in 1980, runs the shop."),
    ("id", SPRING, "Budi Santoso (42), lahir pada 1980, punya 3 anak."),
    ("xx", None, "Am 6. Januar 2022 kamen 62 Leute. Von 62 blieben 64."),
]


@pytest.mark.parametrize(
    ("kind", "language", "published", "text", "words"),
    [(kind, *case) for kind, cases in CONTRADICTIONS.items() for case in cases],
)
def test_a_contradiction_is_pointed_at(kind: str, language: str, published: date | None, text: str, words: list[str]) -> None:
    found = find_discrepancies(text, language, published)
    assert [(d.kind, [span.of(text) for span in d.spans]) for d in found] == [(kind, words)]
    assert found[0].message.endswith(".") and "\n" not in found[0].message


@pytest.mark.parametrize(("language", "published", "text"), CONSISTENT)
def test_what_may_be_right_raises_no_alarm(language: str, published: date | None, text: str) -> None:
    assert find_discrepancies(text, language, published) == []


def test_the_message_names_both_readings_of_a_date() -> None:
    found = find_discrepancies("They met on Wednesday, 6 January 2022.", "en")
    assert found[0].message == "6 January 2022 was a Thursday, not a Wednesday."


def test_the_message_quotes_both_counts() -> None:
    text = "Only 62 people were in intensive care. Officials said 64 people were in intensive care."
    message = find_discrepancies(text, "en")[0].message
    assert "62 people were in intensive care" in message and "64 people were in intensive care" in message


def test_the_language_is_told_from_the_text() -> None:
    text = "Pasar itu dibuka oleh bupati pada Rabu, 6 Januari 2022, dan akan ditutup pekan depan."
    assert [d.kind for d in find_discrepancies(text)] == ["weekday"]


def test_discrepancies_come_in_the_order_of_their_places() -> None:
    text = "The crash hurt 62 people, 70 of them children. It was Wednesday, 6 January 2022."
    assert [d.kind for d in find_discrepancies(text, "en")] == ["part", "weekday"]


@settings(max_examples=60)
@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from([case[2] for cases in CONTRADICTIONS.values() for case in cases]), max_size=4).map("\n".join),
    st.sampled_from(["id", "en", "xx", None]),
    st.none() | st.dates(),
)
def test_any_text_is_checked_and_every_place_lies_in_it(text: str, language: str | None, published: date | None) -> None:
    found = find_discrepancies(text, language, published)
    assert found == find_discrepancies(text, language, published)
    assert all(claims.Span(0, len(text)).contains(span) and span for d in found for span in d.spans)
    assert all(d.spans for d in found)
