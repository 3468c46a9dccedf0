"""English: words of accusation."""

from __future__ import annotations

from claims.language.blame import Blame
from claims.language.tables import phrases, words

BLAME = Blame(
    words=words("""
        accuse accused accuses accusing accusation accusations alleged allegedly allegation allegations steal steals stole
        stolen stealing theft thief thieves lied lies lying liar liars rape raped rapes rapist rapists illegal illegally illicit
        unlawful unlawfully criminal criminals crime crimes racist racism sexist guilty perpetrator perpetrators culprit culprits
        suspect suspects suspected misconduct wrongdoing wrongdoings malpractice scandal scandals cartel bogus fake faked faking
        perjury blame blamed blames faulted hoax hoaxes spied spying scam scams scammed treason blackmail blackmailed
    """),
    beginnings=(
        *(
            "brib",
            "corrupt",
            "fraud",
            "embezzl",
            "extort",
            "launder",
            "forger",
            "forged",
            "plagiari",
            "cheat",
            "swindl",
            "smuggl",
        ),
        *("convict", "indict", "prosecut", "molest", "assault", "harass", "abus", "murder", "negligen", "reckless", "incompeten"),
        *("mislead", "misled", "misus", "mismanag", "misappropriat", "manipulat", "conceal", "falsif", "fabricat", "defam"),
        *("discriminat", "intimidat", "threaten", "violat", "neglect", "dishonest", "unethical", "nepotis", "cronyis", "tortur"),
    ),
    phrases=phrases(
        "covered up | cover up | cover-up | conflict of interest | charged with | failed to | refused to | broke the law"
    ),
)
