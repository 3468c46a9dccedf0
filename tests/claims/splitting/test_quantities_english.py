from __future__ import annotations

import pytest

from claims.language import get
from claims.splitting import dates, quantities
from claims.vocabulary import Relation as R

ENGLISH = get("en")

# The sentence, the quantity's words, its value, its unit, its relation and, for a range, its upper end.
EXPRESSIONS: list[tuple[str, str, float, str | None, R] | tuple[str, str, float, str | None, R, float]] = [
    # figures
    ("The flood reached 12 houses.", "12", 12, "houses", R.EXACTLY),
    ("The club planted 1,000 trees.", "1,000", 1000, "trees", R.EXACTLY),
    ("The town has 1,234,567 inhabitants.", "1,234,567", 1_234_567, "inhabitants", R.EXACTLY),
    ("The field measures 1.5 hectares.", "1.5", 1.5, "hectares", R.EXACTLY),
    ("The field measures 1,250.75 hectares.", "1,250.75", 1250.75, "hectares", R.EXACTLY),
    ("The city has 1.000.000 residents.", "1.000.000", 1_000_000, "residents", R.EXACTLY),
    ("The fish weighed 3,5 kilograms.", "3,5", 3.5, "kilograms", R.EXACTLY),
    ("The hall seats 1\u00a0200 people.", "1\u00a0200", 1200, "people", R.EXACTLY),
    ("The snake is 0.8 metres long.", "0.8", 0.8, "metres", R.EXACTLY),
    # number words
    ("Twelve boats sank.", "Twelve", 12, "boats", R.EXACTLY),
    ("The ferry carried twenty-five passengers.", "twenty-five", 25, "passengers", R.EXACTLY),
    ("There are three hundred and forty-one seats.", "three hundred and forty-one", 341, "seats", R.EXACTLY),
    ("There are three hundred forty-one seats.", "three hundred forty-one", 341, "seats", R.EXACTLY),
    ("The village has a hundred wells.", "a hundred", 100, "wells", R.EXACTLY),
    ("The hospital bought a dozen beds.", "a dozen", 12, "beds", R.EXACTLY),
    ("Two dozen goats escaped.", "Two dozen", 24, "goats", R.EXACTLY),
    ("Half a dozen shops closed.", "Half a dozen", 6, "shops", R.EXACTLY),
    ("Fifteen hundred students marched.", "Fifteen hundred", 1500, "students", R.EXACTLY),
    ("Two thousand five hundred tonnes arrived.", "Two thousand five hundred", 2500, "tonnes", R.EXACTLY),
    ("One thousand and one nights passed.", "One thousand and one", 1001, "nights", R.EXACTLY),
    ("One person drowned.", "One", 1, "person", R.EXACTLY),
    ("It grew by two point five degrees.", "two point five", 2.5, "degrees", R.EXACTLY),
    # scale words
    ("The country has 19 million inhabitants.", "19 million", 19_000_000, "inhabitants", R.EXACTLY),
    ("The film drew 1.2 million viewers.", "1.2 million", 1_200_000, "viewers", R.EXACTLY),
    ("The plant made 35 thousand shoes.", "35 thousand", 35_000, "shoes", R.EXACTLY),
    ("The mine holds 3 billion tonnes.", "3 billion", 3e9, "tonnes", R.EXACTLY),
    ("Half a million people fled.", "Half a million", 500_000, "people", R.EXACTLY),
    ("Two and a half million voters registered.", "Two and a half million", 2_500_000, "voters", R.EXACTLY),
    ("A quarter of a million homes lost power.", "A quarter of a million", 250_000, "homes", R.EXACTLY),
    (
        "Three million two hundred thousand people live there.",
        "Three million two hundred thousand",
        3_200_000,
        "people",
        R.EXACTLY,
    ),
    ("A million trees burned.", "A million", 1_000_000, "trees", R.EXACTLY),
    ("The site had 2bn visits.", "2bn", 2e9, "visits", R.EXACTLY),
    # vague orders of magnitude
    ("Dozens of people fainted.", "Dozens", 10, "people", R.DOZENS),
    ("Hundreds of houses flooded.", "Hundreds", 100, "houses", R.HUNDREDS),
    ("Thousands of workers marched.", "Thousands", 1000, "workers", R.THOUSANDS),
    ("Tens of thousands of people gathered.", "Tens of thousands", 10_000, "people", R.THOUSANDS),
    ("Hundreds of thousands of fans came.", "Hundreds of thousands", 100_000, "fans", R.THOUSANDS),
    ("Millions of fish died.", "Millions", 1_000_000, "fish", R.MILLIONS),
    ("It cost millions of dollars.", "millions of dollars", 1_000_000, "USD", R.MILLIONS),
    ("Several hundred pupils stayed home.", "Several hundred", 100, "pupils", R.HUNDREDS),
    ("It drew a few thousand visitors.", "few thousand", 1000, "visitors", R.THOUSANDS),
    # fractions
    ("Half of the residents fled.", "Half", 0.5, "residents", R.EXACTLY),
    ("Two thirds of voters stayed home.", "Two thirds", 2 / 3, "voters", R.EXACTLY),
    ("Two-thirds of the members came.", "Two-thirds", 2 / 3, "members", R.EXACTLY),
    ("One-third of the pupils were ill.", "One-third", 1 / 3, "pupils", R.EXACTLY),
    ("A third of the farmers agreed.", "A third", 1 / 3, "farmers", R.EXACTLY),
    ("A quarter of all households pay.", "A quarter", 0.25, "households", R.EXACTLY),
    ("Three quarters of the shops closed.", "Three quarters", 0.75, "shops", R.EXACTLY),
    ("About 2/3 of the members came.", "2/3", 2 / 3, "members", R.ABOUT),
    ("The trip took two and a half hours.", "two and a half", 2.5, "hours", R.EXACTLY),
    ("The trip took 2½ hours.", "2½", 2.5, "hours", R.EXACTLY),
    ("Three fifths of the land is dry.", "Three fifths", 0.6, None, R.EXACTLY),
    # shares
    ("Inflation reached 5.75 percent.", "5.75 percent", 5.75, "%", R.EXACTLY),
    ("Inflation reached 5.75 per cent.", "5.75 per cent", 5.75, "%", R.EXACTLY),
    ("In the survey 28% refused.", "28%", 28, "%", R.EXACTLY),
    ("Prices fell 3 % in May.", "3 %", 3, "%", R.EXACTLY),
    ("Fifty percent of the seats were empty.", "Fifty percent", 50, "%", R.EXACTLY),
    ("Support rose by 2 percentage points.", "2 percentage points", 2, "percentage points", R.EXACTLY),
    ("More than 60 percent of the land is lost.", "60 percent", 60, "%", R.MORE_THAN),
    # money
    ("The budget is $1.5 trillion.", "$1.5 trillion", 1.5e12, "USD", R.EXACTLY),
    ("The ticket costs $45.", "$45", 45, "USD", R.EXACTLY),
    ("The deal is worth US$500m.", "US$500m", 500e6, "USD", R.EXACTLY),
    ("The fund holds €2bn.", "€2bn", 2e9, "EUR", R.EXACTLY),
    ("The house cost £450,000.", "£450,000", 450_000, "GBP", R.EXACTLY),
    ("They paid 3 billion dollars.", "3 billion dollars", 3e9, "USD", R.EXACTLY),
    ("They paid 20 million euros.", "20 million euros", 20e6, "EUR", R.EXACTLY),
    ("They paid Rp 100,000 for it.", "Rp 100,000", 100_000, "IDR", R.EXACTLY),
    ("They paid A$30 for it.", "A$30", 30, "AUD", R.EXACTLY),
    ("They owe $7.9 million dollars.", "$7.9 million dollars", 7.9e6, "USD", R.EXACTLY),
    ("Damage is put at about ¥80 million.", "¥80 million", 80e6, "JPY", R.ABOUT),
    ("The fee is 500 rupees.", "500 rupees", 500, "INR", R.EXACTLY),
    # relations
    ("More than 1,500 people were tested.", "1,500", 1500, "people", R.MORE_THAN),
    ("Over 90 flights were cancelled.", "90", 90, "flights", R.MORE_THAN),
    ("Upwards of 60 boats sailed.", "60", 60, "boats", R.MORE_THAN),
    ("Less than 40 pupils passed.", "40", 40, "pupils", R.LESS_THAN),
    ("Fewer than 40 pupils passed.", "40", 40, "pupils", R.LESS_THAN),
    ("Almost 400 patients were treated.", "400", 400, "patients", R.NEARLY),
    ("Nearly 90 stalls burned.", "90", 90, "stalls", R.NEARLY),
    ("Close to 70 cars were stuck.", "70", 70, "cars", R.NEARLY),
    ("About 10 fishermen survived.", "10", 10, "fishermen", R.ABOUT),
    ("Around 30 volunteers came.", "30", 30, "volunteers", R.ABOUT),
    ("Some 400 homes were damaged.", "400", 400, "homes", R.ABOUT),
    ("Roughly 25 shops reopened.", "25", 25, "shops", R.ABOUT),
    ("An estimated 5,000 birds died.", "5,000", 5000, "birds", R.ABOUT),
    ("At least 17 houses fell.", "17", 17, "houses", R.AT_LEAST),
    ("No fewer than 6 boats sank.", "6", 6, "boats", R.AT_LEAST),
    ("Up to 20 guests are allowed.", "20", 20, "guests", R.AT_MOST),
    ("As many as 80 prisoners escaped.", "80", 80, "prisoners", R.AT_MOST),
    ("At most 8 passengers fit.", "8", 8, "passengers", R.AT_MOST),
    ("No more than 12 ships may dock.", "12", 12, "ships", R.AT_MOST),
    ("The course is for 15 people or more.", "15", 15, "people", R.AT_LEAST),
    ("The course is for 15 or more people.", "15", 15, "people", R.AT_LEAST),
    ("It drew 100+ visitors.", "100", 100, "visitors", R.MORE_THAN),
    ("There were 20-odd visitors.", "20", 20, "visitors", R.ABOUT),
    ("Exactly 9 votes decided it.", "9", 9, "votes", R.EXACTLY),
    # ranges
    ("The group had 10-15 people.", "10-15", 10, "people", R.BETWEEN, 15),
    ("The group had 10–15 people.", "10–15", 10, "people", R.BETWEEN, 15),
    ("Between 10 and 15 houses were hit.", "10 and 15", 10, "houses", R.BETWEEN, 15),
    ("It takes 5 to 7 days.", "5 to 7", 5, "days", R.BETWEEN, 7),
    ("It takes from 5 to 7 days.", "5 to 7", 5, "days", R.BETWEEN, 7),
    ("It takes two or three days.", "two or three", 2, "days", R.BETWEEN, 3),
    ("It drew 5,000 to 10,000 people.", "5,000 to 10,000", 5000, "people", R.BETWEEN, 10_000),
    ("It drew 10 to 15 million people.", "10 to 15 million", 10e6, "people", R.BETWEEN, 15e6),
    ("The share is 20-30 percent.", "20-30 percent", 20, "%", R.BETWEEN, 30),
    ("It costs $10 to $15 million.", "$10 to $15 million", 10e6, "USD", R.BETWEEN, 15e6),
    # units
    ("Twelve police officers were hurt.", "Twelve", 12, "officers", R.EXACTLY),
    ("It saved 12 injured people.", "12", 12, "people", R.EXACTLY),
    ("Police seek three more suspects.", "three", 3, "suspects", R.EXACTLY),
    ("The hall covers 5,000 square metres.", "5,000", 5000, "square metres", R.EXACTLY),
    ("The road is 50 km long.", "50", 50, "km", R.EXACTLY),
    ("The road is 50km long.", "50", 50, "km", R.EXACTLY),
    ("A 55-year-old teacher won.", "55", 55, "year", R.EXACTLY),
    ("They held a two-day meeting.", "two", 2, "day", R.EXACTLY),
    ("A 12-member panel decides.", "12", 12, "member", R.EXACTLY),
    ("It reached 35°C.", "35", 35, "°C", R.EXACTLY),
    ("It is 10 times larger.", "10", 10, "times", R.EXACTLY),
    # places in a row
    ("This is the third case.", "third", 3, "#", R.EXACTLY),
    ("It was her 30th win.", "30th", 30, "#", R.EXACTLY),
]

NO_QUANTITIES = [
    "She was born in 1980.",
    "The 2024 election was calm.",
    "They met on 7 October 2025.",
    "The meeting began at 2.30pm.",
    "The meeting began at 9 a.m. sharp.",
    "The meeting began at 14:30.",
    "He was charged under Article 28.",
    "The Boeing 737 landed.",
    "Cases of Covid-19 fell.",
    "They live at No. 5.",
    "Call +62 812-3456-7890.",
    "Call 555-123-4567.",
    "Rovers won 2-1 on Sunday.",
    "Rovers improved to 14-0-1.",
    "One of them survived.",
    "No one was hurt.",
    "This one is older.",
    "World War 2 ended.",
    "The 40th Trade Expo opened.",
    "They stayed at the Four Seasons.",
    "The house dates from the 19th century.",
    "It happened in the 1990s.",
    "The shop is open 24/7.",
    "1. Prepare the papers.",
    "Two days ago he came.",
    "The network is 5G.",
    "They scored in the second half.",
    "He died in the year 120 AD.",
    "The storm reached category five on Sunday.",
    "The painter (1585-1629) travelled far.",
]


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=lambda expression: expression[0])
def test_an_english_expression_is_read(expression: tuple[str, str, float, str | None, R, float]) -> None:
    sentence, words, value, unit, relation, *upper = expression
    found = quantities.find(sentence, ENGLISH, dates.find(sentence, ENGLISH))
    assert [quantity.span.of(sentence) for quantity in found] == [words]
    assert found[0].value == pytest.approx(value)
    assert (found[0].unit, found[0].relation, found[0].upper) == (unit, relation, upper[0] if upper else None)


@pytest.mark.parametrize("sentence", NO_QUANTITIES)
def test_what_counts_nothing_in_english_is_no_quantity(sentence: str) -> None:
    assert quantities.find(sentence, ENGLISH, dates.find(sentence, ENGLISH)) == []


def test_three_numbers_of_one_sentence_count_the_same_people() -> None:
    text = "More than 1,000 people were injured, with almost 400 in hospital and 62 in intensive care."
    found = quantities.find(text, ENGLISH)
    assert [(q.value, q.unit, q.relation) for q in found] == [
        (1000, "people", R.MORE_THAN),
        (400, "people", R.NEARLY),
        (62, "people", R.EXACTLY),
    ]


def test_the_numbers_of_a_list_share_the_unit_of_the_last() -> None:
    found = quantities.find(
        "The bonds run for three, five and seven years; the prizes were 12,000, 8,000 and 5,000 dollars.", ENGLISH
    )
    assert [q.unit for q in found] == ["years", "years", "years", "USD", "USD", "USD"]


def test_an_age_behind_a_name_does_not_count_what_was_counted_before() -> None:
    found = quantities.find("Twelve boats were led by Ana Reis, 38, and her son.", ENGLISH)
    assert [(q.value, q.unit) for q in found] == [(12, "boats"), (38, None)]


def test_a_rise_from_one_number_to_another_is_no_range() -> None:
    found = quantities.find("Prices rose from 10 to 15 euros.", ENGLISH)
    assert [(q.value, q.upper) for q in found] == [(10, None), (15, None)]


def test_a_fraction_of_a_number_stays_two_quantities() -> None:
    found = quantities.find("Only 12 of 13 boats came back.", ENGLISH)
    assert [q.value for q in found] == [12, 13]


def test_some_of_what_was_counted_is_counted_in_the_same_unit() -> None:
    found = quantities.find("The city runs 112 buses on 17 routes, and 23 of the buses are electric.", ENGLISH)
    assert [(q.value, q.unit) for q in found] == [(112, "buses"), (17, "routes"), (23, "buses")]
    found = quantities.find("In all 12 of the 30 pupils were ill.", ENGLISH)
    assert [(q.value, q.unit) for q in found] == [(12, "pupils"), (30, "pupils")]


def test_the_second_number_of_a_ratio_counts_nothing_that_went_before() -> None:
    found = quantities.find("We lost two riders in five.", ENGLISH)
    assert [(q.value, q.unit) for q in found] == [(2, "riders"), (5, None)]
