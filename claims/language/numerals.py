"""How a language writes numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from claims.vocabulary import Relation


@dataclass(frozen=True)
class Numerals:
    """Number words, scale words, units, currencies and the words around a number, lower-cased unless said otherwise.

    *Writing.* ``decimal``: the decimal mark; the other of comma and full stop groups thousands. Empty: told by shape.
    ``decimal_words`` speak it ("koma", "point").

    *Number words.* ``ones``: words that add ("dua": 2, "twelve": 12, "ninety": 90, "seratus": 100). ``teens``: words that
    add to the digit before ("belas": 10). ``times``: words that multiply what stands before, below a thousand ("puluh": 10,
    "hundred": 100). ``scales``: thousand and beyond. ``fused``: a scale with its one ("seribu": 1000). ``joiners`` may stand
    between hundreds and what follows ("and"). ``articles`` stand for one before a scale ("a" hundred).
    ``part_links`` stand between a part and its whole ("12 of 30"), ``among`` before the whole of a ratio ("two riders in five").
    ``vague``: orders of magnitude ("puluhan": 10, "hundreds": 100); ``vague_links`` join two of them ("of");
    ``vague_before``: words that make a scale vague ("several" hundred). ``short_scales`` stand after figures ("jt", "bn");
    ``money_scales`` do so only beside a currency, in the capitals given ("T").

    *Fractions and places.* ``fractions``: words of their own ("sepertiga"). ``denominators``: words after a numerator
    ("pertiga": 3, "thirds": 3). ``halves``: what adds a half ("setengah"); ``half_links`` join it, an article behind
    them ("and a").
    ``ordinals``: "third", "ketiga". ``ordinal_suffixes`` stand after figures ("th"), ``ordinal_prefixes`` before ("ke").

    *Where a number counts nothing.* ``never_after`` and ``never_before``: for a word, the words beside it with which it
    doesn't count ("salah" satu, one "another"). ``idle``: words that count only where a noun follows ("one").
    ``labels``: words after which a number is a name ("Pasal", "No"). ``eras``: words beside the number of a century.
    ``clock_before`` and ``clock_after`` stand beside a time of day; ``score_words`` near the result of a game.
    ``lone``: words that count one person, with the unit, where ``fates`` follow, the
    words for what becomes of people ("seorang" tewas).

    *Currencies and shares.* ``currency_signs`` stand before a sum, ``currency_words`` after it; both with the ISO 4217
    code. ``percent``: words for per cent. ``points``: words for percentage points.

    *Units.* ``noun_first``: whether the noun counted is the first of those that follow ("rumah warga"), or the last.
    ``counted``: nouns that are surely counted things or people. ``measures``: units of measurement and of time, which later
    numbers don't inherit; ``measure_signs`` may be glued to figures ("km"); ``measure_prefixes`` ("square") and
    ``measure_suffixes`` ("persegi") belong to them. ``classifiers`` stand between number and noun ("unit", "buah").
    ``unit_links`` lead from a vague number or a fraction to its noun ("of", "the"). ``plurals``: plural nouns without
    ``plural_ending`` ("s"; empty where there is none). ``no_nouns``: words that are never the noun counted.
    ``skipped`` may stand between number and noun ("more" suspects). ``verb_prefixes``: beginnings that make a word a verb,
    except for ``prefixed_nouns``.

    *Relations.* ``before``: phrases before a number. ``after``: phrases after it or after its noun. ``suffixes``: what a
    hyphen joins to it ("20-an"). ``list_words`` stand before the last of several numbers ("and"). ``range_words`` stand
    between the ends of a range; ``openers`` before it, each with the word that then joins the ends ("antara": "dan").
    ``change_words``: after which "from … to" is no range.
    """

    decimal: str = ""
    ones: Mapping[str, int] = field(default_factory=dict)
    teens: Mapping[str, int] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    fused: Mapping[str, int] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    vague: Mapping[str, int] = field(default_factory=dict)
    part_links: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    vague_links: frozenset[str] = frozenset()
    vague_before: frozenset[str] = frozenset()
    short_scales: Mapping[str, int] = field(default_factory=dict)
    money_scales: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    denominators: Mapping[str, int] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()
    half_links: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()
    ordinal_prefixes: frozenset[str] = frozenset()
    never_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    never_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    idle: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    clock_before: frozenset[str] = frozenset()
    clock_after: tuple[str, ...] = ()
    score_words: frozenset[str] = frozenset()
    decimal_words: frozenset[str] = frozenset()
    eras: frozenset[str] = frozenset()
    lone: Mapping[str, str] = field(default_factory=dict)
    fates: frozenset[str] = frozenset()
    currency_signs: Mapping[str, str] = field(default_factory=dict)
    currency_words: Mapping[str, str] = field(default_factory=dict)
    percent: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    noun_first: bool = False
    counted: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    measure_signs: frozenset[str] = frozenset()
    measure_prefixes: frozenset[str] = frozenset()
    measure_suffixes: frozenset[str] = frozenset()
    classifiers: frozenset[str] = frozenset()
    unit_links: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    plural_ending: str = ""
    no_nouns: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    verb_prefixes: tuple[str, ...] = ()
    prefixed_nouns: frozenset[str] = frozenset()
    before: Mapping[str, Relation] = field(default_factory=dict)
    after: Mapping[str, Relation] = field(default_factory=dict)
    suffixes: Mapping[str, Relation] = field(default_factory=dict)
    list_words: frozenset[str] = frozenset()
    range_words: frozenset[str] = frozenset()
    openers: Mapping[str, str] = field(default_factory=dict)
    change_words: frozenset[str] = frozenset()

    @cached_property
    def starts(self) -> frozenset[str]:
        """Every word with which a number can begin."""
        words = {*self.ones, *self.times, *self.scales, *self.fused, *self.vague, *self.fractions, *self.halves, *self.lone}
        return frozenset(words | {*self.denominators, *self.ordinals})

    @cached_property
    def joints(self) -> frozenset[str]:
        """Every word that is never the noun counted: function words, and what joins two numbers."""
        return self.no_nouns | self.range_words | self.list_words | frozenset(self.openers.values())
