"""English numbers, units and the words around them."""

from __future__ import annotations

from claims.language.numerals import Numerals
from claims.language.tables import words
from claims.vocabulary import Relation

_ONES = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = {
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
}
_MILLION, _BILLION, _TRILLION = 10**6, 10**9, 10**12

NUMERALS = Numerals(
    decimal=".",
    ones={**_ONES, **_TENS},
    times={"hundred": 100, "dozen": 12},
    scales={
        **{"thousand": 1000, "million": _MILLION, "billion": _BILLION, "trillion": _TRILLION, "quadrillion": 10**15},
        **{"juta": _MILLION, "miliar": _BILLION, "triliun": _TRILLION},  # sums in rupiah are often left as they were written
    },
    joiners=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    vague={
        "dozens": 10,
        "scores": 10,
        "tens": 10,
        "hundreds": 100,
        "thousands": 1000,
        "millions": _MILLION,
        "billions": _BILLION,
        "trillions": _TRILLION,
    },
    part_links=frozenset({"of"}),
    among=frozenset({"in"}),
    vague_links=frozenset({"of"}),
    vague_before=frozenset({"several", "few", "many"}),
    short_scales={"bn": _BILLION, "mn": _MILLION, "tn": _TRILLION, "mln": _MILLION, "bln": _BILLION},
    money_scales={
        "m": _MILLION,
        "M": _MILLION,
        "b": _BILLION,
        "B": _BILLION,
        "k": 1000,
        "K": 1000,
        "t": _TRILLION,
        "T": _TRILLION,
    },
    fractions={"half": 0.5},
    denominators={
        "half": 2,
        "halves": 2,
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "tenth": 10,
        "tenths": 10,
    },
    halves=frozenset({"half"}),
    half_links=frozenset({"and"}),
    ordinals=_ORDINALS,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    never_after={
        "one": words("""
            no any every each some this that the which another only only-one number square these those
            good big
        """),
        "half": words("""
            second first other better latter former each in one's his her final this by
        """),
        "two": frozenset({"square"}),
        "tens": frozenset({"the"}),
        "scores": words("""
            the test their his her its exam credit box final high low goal he she it who and that
        """),
    },
    never_before={
        "one": words("""
            another of who that which is was has had can could would should must may might will thing
            day way s the a its to in on at and or by for with from as but else such side hand per after
            more last final
        """),
        "half": words("time back brother sister way hearted life term baked court"),
        "quarter": frozenset({"final", "finals", "back", "backs", "century"}),
        "tenth": frozenset({"century"}),
        "scores": words("a twice two three for his in and from"),
    },
    idle=frozenset({"one"}),
    labels=words("""
        no number nos article section chapter page pages pp vol volume act title rule route highway
        interstate room gate platform terminal flight level phase grade class type version season episode
        part group world war boeing airbus covid apollo windows iphone formula channel area district ward
        precinct unit block lot apartment apt suite floor figure table appendix amendment resolution bill
        proposition prop line track lane stage step tier round category psalm verse studio pier exit
    """),
    clock_before=frozenset({"at"}),
    clock_after=("am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "utc", "est", "bst", "cet"),
    score_words=words("""
        won win wins beat beats lost lose lead led leads victory defeat draw drew tied tie score scored
        record improved fell over past game games match series set sets goal overtime seed ruled voted vote
        decision
    """),
    fates=words(
        "killed injured wounded dead died hurt missing arrested detained hospitalised hospitalized displaced rescued evacuated"
    ),
    currency_signs={
        "us$": "USD",
        "usd": "USD",
        "$": "USD",
        "a$": "AUD",
        "au$": "AUD",
        "aud": "AUD",
        "c$": "CAD",
        "ca$": "CAD",
        "cad": "CAD",
        "s$": "SGD",
        "sgd": "SGD",
        "hk$": "HKD",
        "nz$": "NZD",
        "€": "EUR",
        "eur": "EUR",
        "£": "GBP",
        "gbp": "GBP",
        "¥": "JPY",
        "jpy": "JPY",
        "rp": "IDR",
        "idr": "IDR",
        "rm": "MYR",
        "rs": "INR",
        "₹": "INR",
        "₦": "NGN",
        "₩": "KRW",
        "₱": "PHP",
        "฿": "THB",
        "₽": "RUB",
        "₺": "TRY",
        "₴": "UAH",
        "chf": "CHF",
        "cny": "CNY",
        "rmb": "CNY",
    },
    currency_words={
        "dollars": "USD",
        "dollar": "USD",
        "us dollars": "USD",
        "u.s. dollars": "USD",
        "american dollars": "USD",
        "australian dollars": "AUD",
        "canadian dollars": "CAD",
        "singapore dollars": "SGD",
        "hong kong dollars": "HKD",
        "euros": "EUR",
        "euro": "EUR",
        "pounds sterling": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "rupiah": "IDR",
        "ringgit": "MYR",
        "baht": "THB",
        "rupees": "INR",
        "pesos": "PHP",
        "rubles": "RUB",
        "roubles": "RUB",
        "naira": "NGN",
        "rand": "ZAR",
        "swiss francs": "CHF",
        "riyals": "SAR",
        "tenge": "KZT",
        "usd": "USD",
        "eur": "EUR",
    },
    decimal_words=frozenset({"point"}),
    eras=words("century centuries ad bc ce bce"),
    percent=("per cent", "percent", "pct"),
    points=("percentage points", "percentage point", "percent points", "per cent points"),
    counted=words("""
        people others men women children boys girls residents villagers victims patients workers employees
        officers soldiers protesters protestors demonstrators students teachers passengers tourists homes
        houses buildings shops cars vehicles countries cities villages schools hospitals cases deaths voters
        votes seats members miles metres meters kilometres kilometers feet inches acres hectares tonnes tons
        pounds kilograms litres liters gallons barrels days hours minutes seconds weeks months years times
        points jobs families households troops civilians prisoners refugees migrants doctors nurses beds
        respondents participants inhabitants adults animals
    """),
    measures=words("""
        khz mhz kbps mbps
        day days hour hours minute minutes second seconds week weeks month months year years decade decades
        century centuries m km cm mm kg g mg lb lbs oz ft mph kph kmh ml l ha mw gw kwh gb mb tb hz ghz
        metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch inches
        yard yards acre acres hectare hectares ton tons tonne tonnes pound pounds kilogram kilograms gram
        grams litre litres liter liters gallon gallons barrel barrels degree degrees knots watts kilowatts
        megawatts volts calories points times tablespoons cups
    """),
    measure_signs=words("""
        km m cm mm kg g mg lb lbs oz ft mph kph kmh ml l ha kwh mw gw kb mb gb tb hz ghz cc c f v w in
    """),
    measure_prefixes=frozenset({"square", "cubic", "metric", "nautical", "light"}),
    unit_links=frozenset({"of", "the", "its", "their", "all", "our", "his", "her", "those", "these"}),
    plurals=words("""
        people men women children mice feet teeth geese sheep fish deer aircraft troops staff personnel
        police data media criteria bacteria cattle offspring alumni spacecraft clergy folk countrymen
        businessmen policemen servicemen lawmen gunmen fishermen firemen congressmen workmen policewomen
        businesswomen grandchildren schoolchildren wives lives knives wolves shelves leaves
    """),
    plural_ending="s",
    no_nouns=words("""
        the a an in on at of to from by with for and or but as than that which who whom whose when where
        while after before since until till is are was were be been being has have had do does did will
        would can could may might must shall should not no nor so if then there here it its they them their
        he she his her him we us our you your i me my this these those one others' per over under between
        among amid into onto out up down off about around through during without within against because
        although though however yet also just only even still already ago later earlier each every both
        either neither such said says percent cent including included according across along towards less
        was's has's previous perhaps alone together himself herself themselves versus vs plus minus whether
        this's
    """),
    skipped=frozenset({"more", "other", "additional", "further", "new", "different", "separate", "extra", "fewer"}),
    before={
        "more than": Relation.MORE_THAN,
        "over": Relation.MORE_THAN,
        "above": Relation.MORE_THAN,
        "upwards of": Relation.MORE_THAN,
        "upward of": Relation.MORE_THAN,
        "exceeding": Relation.MORE_THAN,
        "exceeded": Relation.MORE_THAN,
        "greater than": Relation.MORE_THAN,
        "in excess of": Relation.MORE_THAN,
        "less than": Relation.LESS_THAN,
        "fewer than": Relation.LESS_THAN,
        "under": Relation.LESS_THAN,
        "below": Relation.LESS_THAN,
        "at least": Relation.AT_LEAST,
        "no less than": Relation.AT_LEAST,
        "no fewer than": Relation.AT_LEAST,
        "not less than": Relation.AT_LEAST,
        "a minimum of": Relation.AT_LEAST,
        "minimum of": Relation.AT_LEAST,
        "as many as": Relation.AT_MOST,
        "as much as": Relation.AT_MOST,
        "up to": Relation.AT_MOST,
        "at most": Relation.AT_MOST,
        "no more than": Relation.AT_MOST,
        "not more than": Relation.AT_MOST,
        "a maximum of": Relation.AT_MOST,
        "maximum of": Relation.AT_MOST,
        "nearly": Relation.NEARLY,
        "almost": Relation.NEARLY,
        "close to": Relation.NEARLY,
        "nearing": Relation.NEARLY,
        "approaching": Relation.NEARLY,
        "just under": Relation.NEARLY,
        "about": Relation.ABOUT,
        "around": Relation.ABOUT,
        "approximately": Relation.ABOUT,
        "roughly": Relation.ABOUT,
        "some": Relation.ABOUT,
        "an estimated": Relation.ABOUT,
        "estimated": Relation.ABOUT,
        "circa": Relation.ABOUT,
        "an average of": Relation.ABOUT,
        "exactly": Relation.EXACTLY,
        "precisely": Relation.EXACTLY,
    },
    after={
        "or more": Relation.AT_LEAST,
        "or less": Relation.AT_MOST,
        "or fewer": Relation.AT_MOST,
        "or so": Relation.ABOUT,
        "and above": Relation.AT_LEAST,
        "or older": Relation.AT_LEAST,
        "and over": Relation.AT_LEAST,
        "and older": Relation.AT_LEAST,
        "or under": Relation.AT_MOST,
        "and under": Relation.AT_MOST,
    },
    suffixes={"odd": Relation.ABOUT, "plus": Relation.MORE_THAN, "ish": Relation.ABOUT},
    list_words=words("and or"),
    range_words=frozenset({"to", "through", "until", "or"}),
    openers={"between": "and", "from": "to"},
    change_words=words("""
        rose rise rises rising grew grow grows fell fall falls falling increased increase increases dropped
        drop drops cut cuts raised raise raises climbed jumped declined decline shrank went go goes lowered
        reduced expanded slipped moved changed upgraded downgraded surged up down soared plunged doubled
        improved extended
    """),
)
