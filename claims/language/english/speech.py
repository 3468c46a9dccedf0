"""English: the words that announce speech."""

from __future__ import annotations

import re

from claims.language.speech import Speech
from claims.language.tables import phrases, words

_REGULAR = words("""
    add announce argue assert claim confirm contend declare disclose explain insist maintain mention note observe
    predict proclaim reaffirm reiterate recall remark repeat reply report respond reveal stress suggest testify
    acknowledge allege assure caution complain conclude counter emphasise emphasize estimate joke quip lament inform
    concede warn vow pledge boast urge comment conclude tweet post believe
""")


def _forms(verb: str) -> tuple[str, str]:
    """Third person and past tense of a regular verb."""
    if verb.endswith("e"):
        return verb + "s", verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied"
    if verb.endswith(("ss", "sh", "ch", "x")):
        return verb + "es", verb + "ed"
    return verb + "s", verb + "ed"


_PAST = frozenset(form for verb in _REGULAR for form in _forms(verb))
_IRREGULAR = words("""
    said says saying told tells wrote writes written admitted admits quipped thought thinks felt swore swears
    put puts held holds read reads found finds quoted
""") - words("saying put puts held holds felt thought thinks quoted")

SPEECH = Speech(
    verbs=_PAST | _IRREGULAR | words("say tell admit show shows showed"),
    plain_verbs=words("said says told"),
    telling=words("told tells tell informed informs warned warns assured assures reminded reminds"),
    toward=words("to"),
    inverted=(_PAST | _IRREGULAR) - words("told tells reports found finds read reads"),
    relays=phrases("""
        as quoted by|quoted by|as reported by|reported by|as told to|as cited by|cited by|according to a report by
        according to a report in|according to reports in
    """),
    sources=phrases("according to|in the words of|in the view of"),
    complements=words("that how why whether"),
    pronouns=words("he she they it"),
    vague=words("they it"),
    own=words("i we you me us my our your that"),
    adverbs=words("""
        also later then now has have had recently previously repeatedly once again earlier himself herself itself themselves
        still first just only even subsequently further publicly openly reportedly simply finally often always
        sometimes immediately quickly separately jointly privately both all reporters correctly rightly famously
        specifically explicitly clearly ultimately eventually initially originally apparently allegedly formally flatly
        bluntly strongly firmly categorically consistently jokingly already reasonably
    """),
    stops=words("""
        in on at during that who whom whose which from when while after before as to with without about but and or if because
        so since until by through over under against into upon where why how is was are were be been being has have had will
        would could should can may might must do does did not this last next earlier later yesterday today tomorrow tonight
        monday tuesday wednesday thursday friday saturday sunday there then it he she they we i you adding noting speaking
        referring citing using pointing following amid despite told recently wednesday's ahead outside inside via for
        explaining describing here
    """),
    participles=re.compile(r"[a-z]{3,}ed|seen|written|made|sent|held|found|taken|given|shown|drawn|kept|led"),
    links=words("of the and for al bin de van von der la le du 's & in at on"),
    roles=words("""
        head chief director president vice-president chairman chairwoman chair chairperson spokesman spokeswoman
        spokesperson secretary minister founder co-founder owner manager analyst professor lecturer economist researcher
        scientist author editor reporter lawyer attorney judge officer commander captain coach player member leader deputy
        former ceo cfo executive senior associate assistant mayor governor senator representative ambassador general
        principal teacher doctor physician nurse resident son daughter wife husband mother father brother sister one
        partner co-author coordinator curator strategist official advocate expert critic student worker
        farmer witness survivor master keeper secretary-general neighbour neighbor organizer organiser activist trader driver
    """),
    conjunctions=words("""
        but that because when while if as although though since after before until so where whereas however meanwhile what how
        why whether despite to this last yesterday today is are was were be been being has have had will would could should
        can may might must do does did
    """),
    bodies=words("""
        bank agency ministry company department police government court commission council office party committee
        university institute association organization organisation group team army military union army firm board bureau
        administration authority authorities officials residents witnesses critics experts researchers scientists analysts
        white pentagon kremlin kingdom united house senate congress parliament league federation service newspaper
    """),
    negations=words("""
        not n't never nobody none no to will would can could may might shall should must cannot the a an his her
        its their this these those some many several more such any my our your
    """),
    relatives=words("who which whose whom"),
    joins=words("and or nor"),
    articles=words("the a an"),
    possessives=words("its his her their"),
    settings=words("in on at during after before who last this"),
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    papers=words("report reports data figures study survey statement document documents website poll records results papers"),
)
