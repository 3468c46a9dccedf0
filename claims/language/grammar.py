"""How a language joins clauses: what its words can be, and what their neighbours make of them.

A word is read as one letter, its *tag*; a sentence then is a string of tags, and the rules are regular expressions over it
(a cascade of finite-state steps, Abney 1996, "Partial parsing via finite-state cascades"). The letters:

====  =======================================  ====  =======================================
n     noun, or a word nobody knows             v     finite verb
S     plural noun (languages that mark it)     e     finite verb or participle ("looted")
N     name                                     E     participle only ("taken")
a     adjective                                g     verb in -ing
d     determiner, possessive                   w     bare verb
#     number                                   k     bare verb or noun ("plan")
p     pronoun that can be a subject            l     verb in -s or plural noun ("plans")
u     pronoun that cannot                      m     modal
r     adverb, negation                         b     copula ("is")
i     preposition                              h     "have", finite
o     "of"                                     f     "do", finite
t     "to"; T before an infinitive             x     "be", "been", "having": never finite
c     coordinator ("and")                      A     title ("president", "ketua")
s     subordinator ("because")                 W     preposition that opens a new fact ("with")
q     relative pronoun                         K     bare verb, past and noun in one ("cut")
Q     "what": a relative with no head          V     first word of a finite verb group, U its others
R     adverb that may join clauses ("so")      j     "'s"
y     "that"; z once it opens a clause         Y     "left": also what is over
====  =======================================  ====  =======================================

Punctuation stands for itself: ``,`` ``;`` ``:`` ``(`` ``)``, ``-`` for a dash, ``"`` for any quotation mark, ``.`` for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from claims.language.denial import Denial

Rule = tuple[re.Pattern[str], str, frozenset[str]]
"""A pattern over tags, the tag that takes the place of what it finds, and the tags of which it finds one."""

_AROUND = re.compile(r"\(\?<?[=!][^)]*\)")


@dataclass(frozen=True)
class Be:
    """The forms of "be" for one and for several, and the words that tell of ``several``: "they", "people"; or of ``one``: "a".

    ``several_verbs`` and ``one_verbs`` do so too: "have" and "has". ``lasting`` participles tell of what is so still: "based";
    ``never`` are forms that look like participles and are only a past: "resigned".
    """

    present: tuple[str, str]
    past: tuple[str, str]
    present_verbs: frozenset[str] = frozenset()
    present_ending: str = ""
    several: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    several_verbs: frozenset[str] = frozenset()
    one_verbs: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()

    def is_present(self, verb: str) -> bool:
        """Whether a verb, in small letters, tells of what is so now."""
        return verb in self.present_verbs or (verb not in self.past and verb.endswith(self.present_ending))


@dataclass(frozen=True)
class Grammar:
    """One language's words and the rules over their tags.

    ``words`` gives the tag of a lower-case word; ``phrases`` are the entries of several words. ``endings`` and
    ``beginnings`` are tried in order on a word that is not listed, with the least length it must have. ``readings`` each
    put one tag in place of one other by its neighbours. ``verb_group`` finds finite verb groups. A claim "Almaty, the
    country's largest city" is worded with ``equals`` between its halves.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    phrases: tuple[str, ...] = ()
    endings: tuple[tuple[str, str, int], ...] = ()
    beginnings: tuple[tuple[str, str, int], ...] = ()
    nominal: re.Pattern[str] | None = None
    """Words that look like verbs and name the act: "berakhirnya"."""
    compounds: tuple[str, ...] = ()
    """Endings that make an adjective of words joined by a hyphen: "peace-keeping", "state-owned"."""
    readings: tuple[Rule, ...] = ()
    verb_group: re.Pattern[str] | None = None
    reporting: frozenset[str] = frozenset()
    """Verbs whose complement is the statement: "said", "mengatakan"."""
    estimating: frozenset[str] = frozenset()
    """Those of them that estimate or foretell: the statement stays with whoever makes it."""
    acting: frozenset[str] = frozenset()
    """Verbs of what somebody does by speaking, beside saying what is so: "accused", "declined", "menuduh"."""
    recording: frozenset[str] = frozenset()
    """Verbs whose complement is a statement where it begins with a number: "mencatat 480 rumah terendam"."""
    pairing: frozenset[str] = frozenset()
    """Words after which two things belong together: "between", "from", "only"."""
    until: frozenset[str] = frozenset()
    """Prepositions before the end of a time that began with the words before them: "hingga"."""
    prepositional: frozenset[str] = frozenset()
    """Subordinators that stand before a noun as well: "after"."""
    conditions: frozenset[str] = frozenset()
    """Words that leave open whether what follows is so; a wording keeps them: "if"."""
    binding: frozenset[str] = frozenset()
    """Those of them on which all depends that the other clause tells of: "if", not "even if"."""
    prospective: frozenset[str] = frozenset()
    """Words of a verb that tell of what is not so yet: "will", "akan"."""
    existential: frozenset[str] = frozenset()
    """Verbs that need no subject before them: "ada"."""
    alternatives: frozenset[str] = frozenset()
    """Coordinators of which one side holds, not both: "or"."""
    respective: frozenset[str] = frozenset()
    """Words that pair the members of one list with those of another: "respectively"."""
    purposes: frozenset[str] = frozenset()
    """Nouns of what somebody may or wants to do, which the next verb names: "upaya"."""
    completing: frozenset[str] = frozenset()
    """Second verbs that tell what the first one led to: "menjadi"."""
    causing: frozenset[str] = frozenset()
    """Verbs that make somebody do what the next verb tells: "membuat"."""
    times: frozenset[str] = frozenset()
    """Nouns of time, which tell of nothing that stands before them: "hari" in "hari ini"."""
    resumptive: frozenset[str] = frozenset()
    """Nouns that behind a comma take up the whole clause, not its last noun: ", a step that …"."""
    ordinals: frozenset[str] = frozenset()
    """Words that count how often something happened: "second"."""
    offices: frozenset[str] = frozenset()
    """Titles that only one person has, and that need no article: "president"."""
    pointing: frozenset[str] = frozenset()
    """Determiners before a noun that describes no name behind it: "this firm Lim bought"."""
    describing: re.Pattern[str] = re.compile("(?!)")
    """Verbs that straight behind a noun only tell its kind, unless a number follows: "atap berbentuk cangkang"."""
    undertaking: re.Pattern[str] = re.compile("(?P<verb>(?!))")
    """The beginning of a statement whose subject is whoever makes it, up to its ``verb``: "akan membangun"."""
    aims: frozenset[str] = frozenset()
    """Subordinators before what somebody wants to be so: "agar"."""
    hedges: frozenset[str] = frozenset()
    """Verbs without a subject that leave open whether the statement holds: "diduga"."""
    denial: Denial = field(default_factory=Denial)
    examples: frozenset[str] = frozenset()
    """Words that introduce examples of the whole before them: "such as"."""
    ranking: re.Pattern[str] | None = None
    """Words that rank their noun, so that what narrows it cannot be left out: "first", "largest"."""
    equals: str = ""
    be: Be | None = None
    """Its forms, where a participle needs one to state something."""
    indefinite: tuple[str, str] = ("", "")
    """The article before what somebody is, and the one before a vowel: "a", "an"."""
    modifiers_follow: bool = False
    """Whether adjectives stand behind their noun."""

    @cached_property
    def kept(self) -> frozenset[str]:
        """Conjunctions that a wording keeps, for without them it would state what the copy doesn't."""
        return self.conditions | self.denial.negations


def listed(tag: str, words: str) -> dict[str, str]:
    """An entry with ``tag`` for every word of ``words``, which are separated by white space, or by ``|`` where it holds one."""
    entries = words.split("|") if "|" in words else words.split()
    return {" ".join(entry.split()): tag for entry in entries if entry.strip()}


def rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    """Patterns over tags, each of which finds one tag between what must stand around it, and the tag that takes its place."""
    return tuple((re.compile(pattern), tag, frozenset(_AROUND.sub("", pattern).strip("[]"))) for pattern, tag in pairs)
