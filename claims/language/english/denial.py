"""English: denial and doubt."""

from __future__ import annotations

from claims.language.denial import Denial
from claims.language.tables import words

INVERTED = sorted(words("has have had did do does is are was were will can could would should may might must"))
"""What may follow "nor" before its subject: "nor has the council"."""

DENIAL = Denial(
    negations=words("""
        not never no nobody none neither nor nothing without cannot hardly scarcely
        cant wont wouldnt couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt
    """)
    | {"no longer"}
    | {f"{word} {verb}" for word in ("nor", "neither") for verb in INVERTED},
    denying=words("""
        deny denies denied denying doubt doubts doubted doubting dispute disputes disputed disputing
        refute refutes refuted refuting rebut rebuts rebutted rebutting disbelieve disbelieves disbelieved disprove disproves
        disproved disproving debunk debunks debunked debunking
    """),
    refusing=frozenset({"ruled out", "rules out"})
    | words("""
        refuse refuses refused refusing decline declines declined declining fail fails failed failing unable yet
        reject rejects rejected rejecting dismiss dismisses dismissed dismissing contradict contradicts contradicted
        lack lacks lacked lacking absence early pretend pretends pretended
        disagree disagrees disagreed retract retracts retracted short few little contrary
    """),
    doubtful=words("""
        unclear untrue false unlikely impossible doubtful unproven wrong incorrect sceptical skeptical unconvinced
        myth lie hoax fallacy fiction
    """),
    evidence=words("""
        evidence proof sign signs indication indications hint hints trace suggestion suggestions claim claims allegation
        allegations report reports rumour rumours rumor rumors accusation accusations doubt idea notion guarantee
    """),
    questions=frozenset({"whether", "if", "how", "why"}),
    limits=frozenset({"only", "just", "merely"}),
    causes=frozenset({"because"}),
    contrasts=frozenset({"but", "yet"}),
)
