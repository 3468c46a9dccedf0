"""English: abbreviations, sentence openers, and the lines around an article that are not the article."""

from __future__ import annotations

from claims.language.layout import Layout
from claims.language.tables import words

_TITLES = """
    Ph Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Rev Revd Fr Sr Jr Hon Sen Rep Reps Sens Gov Govs Pres Amb Atty Supt Insp Det
    Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Adm Brig Pvt Pfc Spc Ens Lieut Comdr St Ste Mt Ft No Nos Nr Vol Fig Figs Ch Sec
    Art Arts Para pp p ed eds Ed vs v cf ca al viz approx est Dist Op Msgr Pte Cllr Mme Mlle M Sir
"""
_ABBREVIATIONS = """
    LLC Inc Ltd Co Corp Bros Cos Assn Assoc Dept Univ Est Ave Blvd Rd Hwy Bldg Apt Ste Sq Jan Feb Mar Apr Jun Jul Aug Sep Sept
    Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun a.m p.m A.M P.M am pm U.S U.K U.N E.U U.A.E U.S.A U.S.S.R D.C
    L.A N.Y P.O e.g i.e etc Jr Sr Ph.D M.D B.A M.A B.Sc M.Sc Esq ft in lb lbs oz mi km kg cm mm min hr hrs yr yrs sq
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
    Vt Va Wash Wis Wyo N.H N.J N.M N.C N.D R.I S.C S.D W.Va N.Y Ont Que approx incl excl ext tel Tel dept govt
"""
_STARTERS = """
    the a an this that these those it its he she they we you i his her their our my your there here in on at by for from
    with without within during after before since until while when where what which who why how if although though because
    as but and or so yet nor not no however moreover meanwhile also still then thus therefore instead now today yesterday
    tomorrow according some many most several all both each every one another other such few more once despite about under
    over among between across like unlike police officials is are was were do does did has have had can could will would
    should may might must please let
"""


_SCROLL = (
    r"scroll (?:down )?(?:to|for) (?:continue|read|see|view|more|keep)",
    r"(?:story|article) continues below",
    r"continue reading\b",
    r"skip (?:past )?(?:to )?(?:advert|newsletter|content|main)",
)
_WATCH = (
    r"(?:watch|listen|video|audio|podcast|live)(?: (?:now|more|also|this|here|live|below))?\s*(?::|\||$)",
    r"(?:watch|listen to|view|play|see) (?:the|this|our|a|more|full)? ?(?:full |latest |live )?"
    r"(?:video|videos|clip|audio|podcast|gallery|photos|slideshow|livestream|interview)\b.{0,60}$",
    r"click (?:here|on|play|the)\b",
    r"tap (?:here|to)\b",
    r"in pictures\s*:",
)
_READ = (
    r"(?:read|see|learn|find out|discover|explore)"
    r"(?: (?:more|also|next|full story|the full story|this next|related|on|here|it here))?\s*(?:here\s*)?(?:[:>»|]|$)",
    r"(?:read|see) (?:more|also)\b(?! than)",
    r"also read\b",
    r"read the (?:full|original|rest|whole)\b",
    r"you (?:may|might) (?:also )?(?:like|be interested|want to read)\b",
    r"(?:related|more)(?: (?:stories|story|articles?|content|coverage|topics|links|news|reading|on this))?"
    r"(?: from [\w ]{2,30})?\s*(?::|$)",
    r"(?:recommended|trending|most read|most popular|top stories|don['’]t miss|must read|next article|previous article)"
    r"(?: (?:now|for you|stories|articles|in [\w ]{2,20}))?\s*(?::|$)",
    r"up next\s*:",
    r"for more (?:information|news|stories|on|details|coverage|great)\b.{0,60}"
    r"(?:visit|click|see|follow|go to|read|sign|subscribe|https?:|www\.)",
)
_SUBSCRIBE = (
    r"(?:sign up|subscribe|register|log in|sign in|join us)\b(?! (?:rate|fee|growth))",
    r"(?:already|not) a (?:subscriber|member)",
    r"get (?:the|our|more|all|your|unlimited|daily|breaking|exclusive)\b.{0,60}"
    r"(?:newsletter|inbox|app|alerts?|updates?|e-?mail|access)\b",
    r"you can also subscribe\b",
    r"(?:our|the|free|daily|weekly|e-?mail) (?:newsletter|alerts)\s*:?$",
    r"download (?:the|our)\b.{0,40}app\b",
    r"enter your e-?mail",
    r"support (?:our|independent|quality) journalism",
    r"become a (?:member|subscriber|supporter)",
    r"thank you for (?:subscribing|reading|signing)",
    r"create (?:a|an|your) (?:free )?account",
)
_SHARE = (
    r"follow (?:us|him|her|them|me|@\w+|[\w .]{2,40} on (?:twitter|x|facebook|instagram|threads|tiktok|youtube|linkedin))\b",
    r"like us on\b",
    r"share (?:(?:this|the) (?:article|story|post|page|piece|link|news|video|photo)|this\W*$|on\b|via\b).{0,60}$",
    r"(?:share|tweet|e-?mail|print|copy link|save|comments?|leave a (?:comment|reply)|show comments|view comments"
    r"|\d+ comments?)\s*$",
    r"join the (?:conversation|discussion)",
    r"tell us\b.{0,60}(?:comments|below|e-?mail)",
)
_ADVERT = (
    r"(?:advertisements?|advertising|sponsored(?: (?:content|by\b.{0,40}|post))?|paid (?:content|post|partnership)"
    r"|promoted(?: content)?|ads?)(?: feedback)?\s*:?$",
    r"this (?:article|post|page) (?:may )?contains? affiliate",
)
_RIGHTS = (
    r"©",
    r"\(c\) ?\d{4}",
    r"copyright\b.{0,3}(?:©|\d{4}|\(c\))",
    r"all rights reserved",
    r"this material may not be published",
)
_FURNITURE = (
    r"disclaimer\s*:?$",
    r"(?:tags?|topics|filed under|keywords|categories|category|hashtags?)\s*:",
    r"(?:page|part) \d+ of \d+$",
    r"(?:next|previous) page",
    r"back to top",
    r"(?:updated|published|posted|last (?:updated|modified))\b\s*(?::|on|at|\d).{0,60}$",
    r"\d+ (?:min|minute|minutes) read$",
)

LAYOUT = Layout(
    names_follow=words(_TITLES),
    abbreviations=words(_ABBREVIATIONS),
    starters=words(_STARTERS),
    asides=(
        ("call to scroll", _SCROLL),
        ("call to watch", _WATCH),
        ("call to read", _READ),
        ("subscription box", _SUBSCRIBE),
        ("call to share", _SHARE),
        ("advertisement", _ADVERT),
        ("copyright notice", _RIGHTS),
        ("page furniture", _FURNITURE),
    ),
    inline=(
        (
            "call to scroll",
            (
                r"SCROLL TO CONTINUE(?: WITH CONTENT)?",
                r"STORY CONTINUES BELOW(?: ADVERTISEMENT)?",
                r"CONTINUE READING BELOW",
            ),
        ),
        ("advertisement", (r"(?<![A-Z] )ADVERTISEMENT(?! [A-Z])",)),
        (
            "call to read",
            (r"(?<=[.!?”\"] )(?:Read more|Read also|READ MORE|READ ALSO|See also|Related|RELATED): [^\n.!?]{1,200}[.!?]?",),
        ),
        ("call to watch", (r"(?<=[.!?”\"] )(?:WATCH|Watch): [^\n.!?]{1,200}[.!?]?",)),
    ),
    bylines=(
        r"(?:additional |further )?(?:reporting|reported|writing|written|editing|edited|words|story|text|analysis|compiled"
        r"|produced)(?: and (?:writing|editing))? by\s*:?",
        r"(?:by|author|reporter|editor|correspondent|staff writer)\s*:?",
    ),
    credits=(
        r"(?:file |stock )?(?:photo|photograph|photography|picture|image|illustration|graphic|video|credit|photo credit"
        r"|image credit|credit line|courtesy|source)s?(?: (?:by|courtesy of|from|via))?\s*:?",
    ),
)
