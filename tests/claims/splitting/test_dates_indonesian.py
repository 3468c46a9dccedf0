from __future__ import annotations

from datetime import date

import pytest

from claims.language import get
from claims.splitting import dates

INDONESIAN = get("id")
WEDNESDAY = date(2022, 1, 12)

# The sentence, the date's words, its iso form and the weekday beside it; relative ones count from WEDNESDAY.
EXPRESSIONS: list[tuple[str, str, str | None] | tuple[str, str, str | None, int]] = [
    # figures
    ("Rapat digelar 7/10/2024.", "7/10/2024", "2024-10-07"),
    ("Rapat digelar 07-10-2024.", "07-10-2024", "2024-10-07"),
    ("Rapat digelar 7.10.2024.", "7.10.2024", "2024-10-07"),
    ("Rapat digelar 2024-10-07.", "2024-10-07", "2024-10-07"),
    ("Rapat digelar 2024/10/07.", "2024/10/07", "2024-10-07"),
    ("Rapat digelar 7/10/24.", "7/10/24", "2024-10-07"),
    ("Ia lahir 7/10/79.", "7/10/79", "1979-10-07"),
    ("Rapat digelar (7/10/2024).", "7/10/2024", "2024-10-07"),
    ("Rapat digelar Selasa (7/10/2025).", "Selasa (7/10/2025)", "2025-10-07", 1),
    ("Rapat digelar Selasa, 7/10/2025.", "Selasa, 7/10/2025", "2025-10-07", 1),
    ("Rapat digelar Sabtu malam (18/10/2025).", "Sabtu malam (18/10/2025)", "2025-10-18", 5),
    ("Rapat digelar Minggu (19/10).", "Minggu (19/10)", "--10-19", 6),
    ("Rapat digelar Jumat 17/10.", "Jumat 17/10", "--10-17", 4),
    ("Rapat itu (19/10) ditunda.", "19/10", "--10-19"),
    # spelled
    ("Rapat digelar 6 Januari 2022.", "6 Januari 2022", "2022-01-06"),
    ("Rapat digelar tanggal 31 Maret 1992.", "31 Maret 1992", "1992-03-31"),
    ("Rapat digelar 17 Agustus.", "17 Agustus", "--08-17"),
    ("Rapat digelar 5 Feb 2021.", "5 Feb 2021", "2021-02-05"),
    ("Rapat digelar 9 Des. 2020.", "9 Des. 2020", "2020-12-09"),
    ("Rapat digelar 1 Okt 2019.", "1 Okt 2019", "2019-10-01"),
    ("RAPAT DIGELAR 3 MEI 2018.", "3 MEI 2018", "2018-05-03"),
    ("Rapat digelar 28 Pebruari 1998.", "28 Pebruari 1998", "1998-02-28"),
    ("Rapat digelar 11 Nopember 2001.", "11 Nopember 2001", "2001-11-11"),
    ("Rapat digelar Kamis, 6 Januari 2022.", "Kamis, 6 Januari 2022", "2022-01-06", 3),
    ("Rapat digelar Kamis 6 Januari 2022.", "Kamis 6 Januari 2022", "2022-01-06", 3),
    ("Rapat digelar Kamis (6 Januari 2022).", "Kamis (6 Januari 2022)", "2022-01-06", 3),
    ("Rapat digelar Kamis tanggal 6 Januari 2022.", "Kamis tanggal 6 Januari 2022", "2022-01-06", 3),
    ("Rapat digelar Jum'at, 7 Januari 2022.", "Jum'at, 7 Januari 2022", "2022-01-07", 4),
    ("Rapat digelar Ahad, 9 Januari 2022.", "Ahad, 9 Januari 2022", "2022-01-09", 6),
    ("Rapat digelar Rabu, 5 Januari.", "Rabu, 5 Januari", "--01-05", 2),
    ("Rapat digelar 29 Februari 2024.", "29 Februari 2024", "2024-02-29"),
    ("Rapat digelar 31 September 2024.", "31 September 2024", "2024-09"),
    ("Rapat digelar Jumat (23-Aug).", "Jumat (23-Aug)", "--08-23", 4),
    # months
    ("Jembatan dibuka Januari 2022.", "Januari 2022", "2022-01"),
    ("Jembatan dibuka awal Maret 2022.", "Maret 2022", "2022-03"),
    ("Jembatan dibuka pada Oktober.", "Oktober", "--10"),
    ("Jembatan dibuka bulan Mei.", "Mei", "--05"),
    ("Jembatan dibuka akhir Juli.", "Juli", "--07"),
    ("Jembatan dibuka Desember.", "Desember", "--12"),
    ("Jembatan dibuka November lalu.", "November lalu", "2021-11"),
    ("Jembatan dibuka Maret mendatang.", "Maret mendatang", "2022-03"),
    ("Jembatan dibuka 3 Januari lalu.", "3 Januari lalu", "2022-01-03"),
    ("Jembatan dibuka 20 Desember lalu.", "20 Desember lalu", "2021-12-20"),
    ("Jembatan dibuka 5 Februari mendatang.", "5 Februari mendatang", "2022-02-05"),
    # years
    ("Jembatan dibuka pada 2019.", "2019", "2019"),
    ("Jembatan dibuka tahun 1825.", "1825", "1825"),
    ("Pemilu 2024 berjalan damai.", "2024", "2024"),
    ("Jembatan dibuka sejak 1998 lalu.", "1998", "1998"),
    ("Jembatan dibuka pertengahan 2020.", "2020", "2020"),
    # relative
    ("Ia datang hari ini.", "hari ini", "2022-01-12"),
    ("Ia datang kemarin.", "kemarin", "2022-01-11"),
    ("Ia datang kemarin lusa.", "kemarin lusa", "2022-01-10"),
    ("Ia datang tadi malam.", "tadi malam", "2022-01-11"),
    ("Ia datang semalam.", "semalam", "2022-01-11"),
    ("Ia datang tadi pagi.", "tadi pagi", "2022-01-12"),
    ("Ia datang siang ini.", "siang ini", "2022-01-12"),
    ("Ia datang nanti malam.", "nanti malam", "2022-01-12"),
    ("Ia datang besok.", "besok", "2022-01-13"),
    ("Ia datang lusa.", "lusa", "2022-01-14"),
    ("Ia datang minggu ini.", "minggu ini", "2022-W02"),
    ("Ia datang minggu lalu.", "minggu lalu", "2022-W01"),
    ("Ia datang pekan depan.", "pekan depan", "2022-W03"),
    ("Ia datang bulan ini.", "bulan ini", "2022-01"),
    ("Ia datang bulan lalu.", "bulan lalu", "2021-12"),
    ("Ia datang bulan depan.", "bulan depan", "2022-02"),
    ("Ia datang tahun ini.", "tahun ini", "2022"),
    ("Ia datang tahun lalu.", "tahun lalu", "2021"),
    ("Ia datang tahun depan.", "tahun depan", "2023"),
    ("Ia datang dua hari lalu.", "dua hari lalu", "2022-01-10"),
    ("Ia datang 3 hari yang lalu.", "3 hari yang lalu", "2022-01-09"),
    ("Ia datang dua minggu lalu.", "dua minggu lalu", "2021-W52"),
    ("Ia datang tiga bulan silam.", "tiga bulan silam", "2021-10"),
    ("Ia datang 10 tahun lalu.", "10 tahun lalu", "2012"),
    # weekdays without a date
    ("Ia datang Senin lalu.", "Senin lalu", "2022-01-10", 0),
    ("Ia datang Rabu lalu.", "Rabu lalu", "2022-01-05", 2),
    ("Ia datang Jumat depan.", "Jumat depan", "2022-01-14", 4),
    ("Ia datang pada Selasa.", "Selasa", "2022-01-11", 1),
    ("Ia akan datang pada Kamis.", "Kamis", "2022-01-13", 3),
]

NO_DATES = [
    "Sebanyak 2000 orang hadir.",
    "Lebih dari 2000 kios tutup.",
    "Harganya Rp 2000 saja.",
    "Rapat dimulai pukul 14.30.",
    "Nomor 100.3.3.1/712/013/2025 dicabut.",
    "Surat 24/105/KEP/DIR itu terbit.",
    "Sekitar 1/3 warga mengungsi.",
    "Skornya 3/4 saja.",
    "Kasus Covid-2019 menurun.",
    "Itu gaya tahun 90-an.",
    "Tanggal 45/13/2022 tidak ada.",
    "Dua minggu ia dirawat.",
]


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=lambda expression: expression[0])
def test_an_indonesian_date_is_read(expression: tuple[str, str, str | None, int]) -> None:
    sentence, words, iso, *weekday = expression
    found = dates.find(sentence, INDONESIAN, WEDNESDAY)
    assert [mention.span.of(sentence) for mention in found] == [words]
    assert (found[0].iso, found[0].weekday) == (iso, weekday[0] if weekday else None)


@pytest.mark.parametrize("sentence", NO_DATES)
def test_what_is_no_indonesian_date_is_left_alone(sentence: str) -> None:
    assert dates.find(sentence, INDONESIAN, WEDNESDAY) == []


@pytest.mark.parametrize(
    "sentence", ["Ia datang kemarin.", "Ia datang minggu lalu.", "Ia datang dua hari lalu.", "Ia datang Senin lalu."]
)
def test_a_relative_date_without_a_day_of_publication_has_no_iso(sentence: str) -> None:
    assert [mention.iso for mention in dates.find(sentence, INDONESIAN)] == [None]


def test_the_days_of_a_range_share_month_and_year() -> None:
    text = "Pameran berlangsung 5, 6 dan 7 Oktober 2024, lalu 8 Oktober hingga 8 November 2025."
    assert [m.iso for m in dates.find(text, INDONESIAN)] == ["2024-10-05", "2024-10-06", "2024-10-07", "2025-10-08", "2025-11-08"]


def test_days_of_one_month_are_read_from_figures() -> None:
    text = "Pameran berlangsung Sabtu-Minggu (18-19/10/2025), dan nanti (25-26/10)."
    assert [m.iso for m in dates.find(text, INDONESIAN)][-4:] == ["2025-10-18", "2025-10-19", "--10-25", "--10-26"]


def test_years_in_a_row_are_each_a_date() -> None:
    text = "Uang emisi 1979,1980, dan 1982 ditarik; rencana 2025-2029 disusun."
    assert [m.iso for m in dates.find(text, INDONESIAN)] == ["1979", "1980", "1982", "2025", "2029"]


def test_a_capital_tells_sunday_from_a_week() -> None:
    found = dates.find("Ia datang Minggu lalu, bukan minggu lalu.", INDONESIAN, WEDNESDAY)
    assert [m.iso for m in found] == ["2022-01-09", "2022-W01"]
