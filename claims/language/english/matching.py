"""English: words in other forms."""

from __future__ import annotations

from claims.language.english.measures import MEASURES
from claims.language.english.senses import SENSES
from claims.language.matching import Matching
from claims.language.tables import words

_DOUBLED = "bdfgmnprt"

MATCHING = Matching(
    clitics=(
        ("'s", "", 1),
        ("’s", "", 1),
        ("sses", "ss", 2),
        ("ches", "ch", 2),
        ("shes", "sh", 2),
        ("xes", "x", 2),
        ("ies", "y", 2),
        ("ss", "ss", 0),
        ("us", "us", 0),
        ("is", "is", 0),
        ("s", "", 3),
    ),
    endings=(
        *((form, "", 4) for form in ("ation", "ating", "ated", "ator", "ate")),
        ("ement", "", 3),
        *((letter * 2 + "ing", letter, 2) for letter in _DOUBLED),
        ("ment", "", 4),
        ("ying", "y", 2),
        *((letter * 2 + "ed", letter, 2) for letter in _DOUBLED),
        *((letter * 2 + "er", letter, 2) for letter in _DOUBLED),
        ("ing", "", 3),
        ("ion", "", 4),
        ("ied", "y", 2),
        ("ier", "y", 3),
        ("ily", "y", 3),
        ("ed", "", 3),
        ("er", "", 4),
        ("or", "", 5),
        ("ly", "", 4),
        ("e", "", 3),
    ),
    idle=words(
        """
        a an the this that these those and or but nor so yet of to in on at by for with from into onto as than then if it its
        itself he she his him himself her herself hers they them their theirs themselves we us our ours you your i me my who
        whom whose which what is are was were be been being am do does did done has have had having will would can could shall
        should may might must cannot there here also not never no one when while where how why about after before over under
        out up down off again very such other more most less some any all both each own same too else s t says said say still
        already just only even now later soon ever often always sometimes usually currently recently quite rather almost
        nearly however therefore thus hence moreover furthermore meanwhile otherwise instead away back ago together perhaps
        maybe well much further previously formerly initially eventually finally originally
        """
    ),
    bearing=words(
        """
        not no never false falsely untrue true correct correctly verified genuine authentic deny denies denied denying confirm
        confirms confirmed confirming debunk debunked debunks hoax fake faked fabricated doctored altered contrived misleading
        misleadingly misquoted mistaken mistakenly inaccurate inaccurately incorrect incorrectly wrong wrongly baseless
        unfounded unproven unsubstantiated unverified exaggerated overstated evidence proof rumour rumours rumor rumors satire
        satirical bogus disputed disputes refuted rejected contradicts contradicted
        """
    ),
    negations=words("not no never neither nor without n't n’t cannot nobody nothing none"),
    limits=words("only just merely less fewer more longer later earlier least until"),
    measures=MEASURES,
    credits=("news agency", "newswire", "wire service", "source", "reporting by", "dispatch from", "as reported by"),
    senses=SENSES,
)
