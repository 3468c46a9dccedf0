from __future__ import annotations

from claims.language.calendar import Calendar, Period
from claims.language.model import Language
from claims.language.numerals import Numerals
from claims.splitting import dates, quantities
from claims.vocabulary import Relation

GERMAN = Language(
    code="de",
    name="German",
    numerals=Numerals(
        decimal=",",
        ones={"zwei": 2, "zwölf": 12},
        scales={"millionen": 10**6},
        currency_signs={"€": "EUR"},
        currency_words={"euro": "EUR"},
        percent=("prozent",),
        noun_first=True,
        before={"mehr als": Relation.MORE_THAN, "fast": Relation.NEARLY},
        range_words=frozenset({"bis"}),
        labels=frozenset({"artikel"}),
    ),
    calendar=Calendar(
        months={"januar": 1, "mai": 5},
        weekdays={"mittwoch": 2},
        bare_weekdays=frozenset({"mittwoch"}),
        phrases={"gestern": (Period.DAY, -1)},
    ),
)


def test_a_language_is_read_from_its_tables_alone() -> None:
    text = "mehr als 1.500 schiffe, zwölf boote, 1,5 millionen euro, fast 3 prozent, 10 bis 15 häuser, artikel 5"
    assert [(q.value, q.upper, q.unit, q.relation) for q in quantities.find(text, GERMAN)] == [
        (1500, None, "schiffe", Relation.MORE_THAN),
        (12, None, "boote", Relation.EXACTLY),
        (1_500_000, None, "EUR", Relation.EXACTLY),
        (3, None, "%", Relation.NEARLY),
        (10, 15, "häuser", Relation.BETWEEN),
    ]


def test_its_dates_are_read_likewise() -> None:
    text = "Am Mittwoch, 6 Januar 2022, und am 12/5/2022."
    assert [(m.iso, m.weekday) for m in dates.find(text, GERMAN)] == [("2022-01-06", 2), ("2022-05-12", None)]


def test_a_language_without_tables_has_figures_shares_and_numeric_dates() -> None:
    text = "Le 6/1/2022, 12 maisons et 3,5 % des 1.500 arbres."
    unknown = Language(code="fr", name="fr", known=False)
    mentions = dates.find(text, unknown)
    assert [m.iso for m in mentions] == ["2022-01-06"]
    assert [(q.value, q.unit) for q in quantities.find(text, unknown, mentions)] == [(12, None), (3.5, "%"), (1500, None)]
