"""How a language says that something is not so, or that nobody knows whether it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Denial:
    """Words of a sentence that does not state one of its clauses; all in small letters.

    - ``negations`` turn round whatever follows: "no" in "no sign that", "not" in "did not say that".
    - ``denying``: verbs that deny or doubt what follows them, in every form: "denied", "membantah".
    - ``refusing``: words that do so with an infinitive or a noun before the clause: "refused to say that",
      "rejected claims that".
    - ``doubtful``: words that do so straight before the clause: "it is untrue that".
    - ``evidence``: nouns behind which the clause stands that they bear out, or that they tell: "proof", "claims".
    - ``questions`` open a clause of which a denial leaves open what is so: "whether".
    - ``causes`` open a reason of which a denial before it leaves open whether it holds: "did not leave because he was ill".
    - ``limits`` behind a negation undo it: "not only".
    - ``contrasts``: coordinators after which a denial holds no longer: "but".
    """

    negations: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    evidence: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()

    @cached_property
    def turning(self) -> frozenset[str]:
        """Every word that denies what follows it, or leaves it in doubt."""
        return self.negations | self.denying | self.refusing | self.doubtful
