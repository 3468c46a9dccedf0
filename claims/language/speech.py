"""How a language says who says something."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Speech:
    """The words that announce speech, and those that bound the name of a speaker. All are in small letters.

    ``verbs``: the speaker stands before them ("she said"); ``plain_verbs`` are those of them that are hardly used
    otherwise, so that they need no conjunction or comma after them. ``inverted``: the speaker stands behind them ("said
    Ms Lim"), but only beside quoted words or a comma. ``passives``: the speaker stands behind them, at any place
    ("disampaikan Menteri"). ``agents`` may stand between a passive and its speaker ("by"); ``leads`` before a passive make it a remark
    on the whole statement ("as"). ``clitic``: a pronoun of the
    third person that is written together with an inverted or passive verb or a source word. ``sources``: prepositions
    before a speaker ("according to"). ``relays``: words before whoever passes the words of others on ("as quoted by").

    ``complements``: what follows a verb that does announce speech ("that"). ``pronouns`` refer back to a named speaker
    (those that are also ``vague`` to several people or to a thing, and are left as they are);
    ``own`` are the first and second person, who are nobody's source. ``adverbs`` may stand between speaker and verb.
    ``stops`` end a speaker's name; ``links`` may stand within it; ``roles`` are common nouns that begin an apposition.
    ``determiners`` end a noun phrase ("lembaga itu"). ``conjunctions`` before a speaker begin a new clause. ``papers`` are
    documents and numbers, ``bodies`` offices and companies: they speak, but are no persons whom a later pronoun means. ``negations`` undo a verb. ``days`` end a
    name although they are written with a capital. ``relatives`` begin a relative clause; ``joins`` stand between two nouns
    or two verbs; ``articles`` begin a noun phrase whose noun comes last ("a Tirta spokesman").
    """

    verbs: frozenset[str] = frozenset()
    plain_verbs: frozenset[str] = frozenset()
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
    links: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    @cached_property
    def dangling(self) -> frozenset[str]:
        """Words right before a verb that leave it without a speaker of its own."""
        return self.negations | self.own | self.conjunctions | self.relatives | self.joins


def words(*tables: str) -> frozenset[str]:
    """The words of tables that are written as running text."""
    return frozenset(word for table in tables for word in table.split())


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table that has one on each line, or several with a bar between."""
    return frozenset(phrase.strip() for line in table.splitlines() for phrase in line.split("|") if phrase.strip())
