"""How a language says who says something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Speech:
    """The words that announce speech, and those that bound the name of a speaker; all in small letters.

    *What announces speech*

    - ``verbs``: the speaker stands before them ("she said"); ``plain_verbs`` are those of them that are hardly used otherwise,
      so that they need no conjunction or comma after them.
    - ``telling``: those behind which the person told stands, before the statement ("told reporters").
      ``toward``: what leads to such a person ("kepada").
    - ``inverted``: the speaker stands behind them ("said Ms Lim"), but only beside quoted words or a comma.
    - ``passives``: the speaker stands behind them, at any place ("disampaikan Menteri"). ``agents`` may stand between ("by");
      ``leads`` before a passive make it a remark on the whole statement ("as").
    - ``sources``: prepositions before a speaker ("according to"). ``relays``: words before whoever passes on what another
      said ("as quoted by").
    - ``clitic``: a pronoun that is written together with any of these but the verbs ("katanya").
    - ``complements``: what follows a verb that does announce speech ("that").

    *Who speaks*

    - ``pronouns`` refer back to a named speaker; those that are also ``vague`` mean several people or a thing, and stay as they
      are. ``own`` are the first and second person, who are nobody's source.
    - ``roles``: common nouns for what people are; they begin a title or an apposition. ``papers``: documents and numbers.
      ``bodies``: offices and companies. The last two speak, but are no persons whom a later pronoun means.

    *Where a name ends*

    - ``participles`` before a word that ends it do not belong to it ("papers obtained by the Herald").
    - ``stops`` end it; ``days`` do so although they are written with a capital; ``determiners`` end it and belong to it
      ("lembaga itu"); ``links`` may stand within it ("Bank of Java"); ``articles`` begin one whose noun comes last ("a Tirta
      spokesman"), and so may ``possessives`` ("its chair"). ``settings`` may follow a name to say where or when it was said.
    - ``adverbs`` may stand between a speaker and the verb; ``negations`` before a verb undo it.
    - ``conjunctions`` begin a clause, ``relatives`` a relative clause; ``joins`` stand between two nouns or two verbs.
    """

    verbs: frozenset[str] = frozenset()
    plain_verbs: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    toward: frozenset[str] = frozenset()
    inverted: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    clitic: str = ""
    sources: frozenset[str] = frozenset()
    relays: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    participles: re.Pattern[str] = re.compile("(?!)")
    links: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()

    @cached_property
    def dangling(self) -> frozenset[str]:
        """Words right before a verb that leave it without a speaker of its own."""
        return self.negations | self.own | self.conjunctions | self.relatives | self.joins

    def refers(self, speaker: str) -> bool:
        """Whether ``speaker`` is no name, but refers to one elsewhere: a pronoun, or the ending of a word ("-nya")."""
        return speaker.startswith("-") or speaker.casefold() in self.pronouns
