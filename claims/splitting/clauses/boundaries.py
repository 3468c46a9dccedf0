"""Where one clause ends and the next begins, and what each owes the one it stands beside."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from claims.language.grammar import Grammar
from claims.splitting.clauses import commas, hanging
from claims.splitting.clauses.denials import Denied, negates
from claims.splitting.clauses.readings import CLAUSE, INTERRUPTED, NP, OPENING, SUBJECT
from claims.splitting.clauses.scan import Clause, Scan
from claims.splitting.clauses.tokens import Range, Tokens

_EVENT = re.compile(r"VU*|(?<=[nSa])p(?=r{0,2}V)|[;:()\-,cszqQEgW]")
_ADDRESSEE = re.compile(rf"({NP}|u){CLAUSE}")
_VERB = re.compile(r"r{0,3}V")
_ATTENDANT = re.compile(rf"{SUBJECT}r{{0,2}}[xgE]")  # ", with the winner being a girl of twelve"
_LATER_CLAUSE = re.compile(f",{CLAUSE}")
_LONGEST_LEAD = 40
_MEASURE = re.compile(r",?r{0,2}(?:d|d?a?[d#]{1,3})a?[nS]$")
_COUNT = re.compile(r"[rda]{0,3}(?:[nSNA]{1,3}o)?r?#")
_LATER_VERB = re.compile(rf"r{{0,2}}i{NP}(?:[io]{NP})?,?r{{0,3}}V")


def find(
    tokens: Tokens,
    tags: str,
    grammar: Grammar,
    denied: Sequence[Denied] = (),
    gaps: frozenset[int] = frozenset(),
    *,
    told: bool = False,
) -> list[Clause]:
    """The clauses of a sentence, in the order in which they open; what is ``denied`` stays in the clause that denies it.

    ``told``: it is said elsewhere in the sentence who says this. ``gaps`` are the tokens before which the noun may have been
    left out of which they tell.
    """
    scan = Scan(tokens, tags, grammar, frozenset(each.start for each in denied), gaps)
    scan.told = told
    skip = 0
    for event in _EVENT.finditer(tags):
        at = event.start()
        if at < skip or any(each.start <= at < each.end for each in denied):
            continue
        if tags[at] == "V":
            _verb(scan, at, event.end())
        else:
            skip = _HANDLERS[tags[at]](scan, at)
    scan.close(len(tags))
    return scan.clauses


def is_clause(tags: str) -> bool:
    """Whether a clause begins with the first of ``tags``."""
    return (OPENING.match(tags) or INTERRUPTED.match(tags)) is not None


def addressee(tags: str) -> int:
    """How many of the first tokens are a noun phrase before a clause; 0 where no clause follows."""
    found = _ADDRESSEE.match(tags)
    return found.end(1) if found else 0


def _verb(scan: Scan, at: int, end: int) -> None:
    clause = scan.clause
    if scan.bound and clause.verb >= 0:
        scan.bound = False  # the verb of a condition
        return
    if hanging.measured(scan, at):
        return
    if clause.verb >= 0 and scan.grammar.modifiers_follow and scan.tags[at - 1] == "#" and scan.tags[at - 2] in "VU":
        scan.share(at, at)  # "gempa berkekuatan 5,6 terjadi": the quake happened, not the number
    elif hanging.second_verb(scan, at):
        return
    clause = scan.clause
    interrupted = clause.interrupted
    if clause.verb >= 0 and interrupted and scan.tags[at - 1] not in "Tic":
        while scan.tags[at - 1] == "r":
            at -= 1
        if scan.grammar.modifiers_follow and scan.tags[at - 1] == "d" and scan.tokens.words[at - 1] in scan.grammar.pointing:
            at -= 1  # "pasar yang dibangun pada 1984 itu terbakar": it is that market, not that year
        scan.close(at)
        scan.resume(interrupted, at)
        clause = scan.clause
    if clause.verb >= 0:
        return
    clause.verb = at
    clause.subject = scan.subject(at)
    if scan.leading is not None:
        scan.leading.borrowed, scan.leading.host = clause.subject, clause
        scan.leading = None
    if scan.announces(end) and is_clause(scan.tags[end:]):
        scan.announce(end, end)  # "said Rita was …"


def _semicolon(scan: Scan, at: int) -> int:
    scan.close(at)
    scan.open("main", None, at + 1)
    return at + 1


def _colon(scan: Scan, at: int) -> int:
    clause = scan.clause
    if scan.dashed and clause.apart and clause.hangs and clause.host and scan.tags[at] == "-":
        scan.close(at)
        scan.resume(clause.host, at + 1)
        scan.dashed = False
        return at + 1
    if scan.clause.verb >= 0 and OPENING.match(scan.tags, at + 1):
        _semicolon(scan, at)
    return at + 1


def _coordinator(scan: Scan, at: int) -> int:
    tags, clause = scan.tags, scan.clause
    end = at - 1 if at and tags[at - 1] == "," else at
    if tags[at + 1 : at + 2] in ("q", "s", "z"):
        return 0
    if _VERB.match(tags, at + 1) or (clause.verb >= 0 and _LATER_VERB.match(tags, at + 1)):
        return _second_verb(scan, at, end)
    if tags[at + 1 : at + 2] == "w" and _under_modal(scan, at):
        modal = clause.verb
        scan.share(end, at + 1)
        scan.clause.borrowed = [*scan.clause.borrowed, (modal, modal + 1)]
        scan.clause.verb = at + 1
        return at + 2
    if clause.kind == "part" and tags[at + 1 : at + 2] in ("g", "E"):
        scan.share(end, at + 1)
        scan.clause.verb = at + 1
        return at + 2
    if clause.verb >= 0 and scan.tokens.words[scan.end_of_verb(clause.verb) - 1] in scan.grammar.causing and end == at:
        return 0
    counts = clause.counts and _COUNT.match(tags, at + 1) is not None
    follows = OPENING.match(tags, at + 1)
    if follows and not scan.grammar.denial.contrasts.isdisjoint(scan.tokens.words[at + 1 : follows.end()]):
        return 0  # "a singer or a judge, but she …"
    if follows and tags[at + 1] == "#" and scan.tokens.words[follows.end() - 1] in scan.grammar.completing:
        return 0  # "turun dari 58 juta atau 2 persen menjadi 49 juta"
    if counts or (clause.verb >= 0 and follows):
        scan.close(end)
        scan.open("main", None, at + 1).counts = counts
    return 0


def _under_modal(scan: Scan, at: int) -> bool:
    """Whether a bare verb behind "and" hangs on the modal before it: "will open in May and carry 300 people"."""
    verb = scan.clause.verb
    return verb >= 0 and scan.grammar.words.get(scan.tokens.words[verb]) == "m" and scan.tags.find("T", verb, at) < 0


def _tells_again(scan: Scan, at: int, end: int) -> bool:
    """Whether who speaks also does what the second verb tells: "they suspect that two fled, and appealed for witnesses"."""
    host = scan.clause
    while host.hangs and host.host is not None:
        host = host.host
    teller = host.teller or (host.subject if host is not scan.clause else [])
    verb = scan.tags.find("V", at)
    if not teller or verb > at + 2 or scan.tokens.words[scan.end_of_verb(verb) - 1] not in scan.grammar.acting:
        return False
    scan.close(end)
    scan.open("main", None, at + 1).borrowed = teller
    return True


def _second_verb(scan: Scan, at: int, end: int) -> int:
    clause = scan.clause
    if clause.verb >= 0 and _tells_again(scan, at, end):
        return at + 1
    if clause.verb < 0 or (clause.prefix and scan.tokens.words[at] in scan.grammar.denial.contrasts):
        return 0  # "police suspect that it broke, but wait for a test": who waits cannot be told
    if end < at and clause.apart and clause.host and clause.host.verb >= 0:
        scan.close(end)
        scan.resume(clause.host, end)
    verb = scan.tags.index("V", at + 1)
    if scan.tokens.words[scan.end_of_verb(verb) - 1] in scan.grammar.existential:
        scan.close(end)
        scan.open("main", None, at + 1)
    else:
        passive = _passive(scan, at, verb) if end == at else None
        scan.share(end, at + 1)
        if passive:
            scan.clause.borrowed = [*scan.clause.borrowed, passive]
            scan.clause.verb = at + 1
            return at + 2
    return at + 1


def _passive(scan: Scan, at: int, verb: int) -> Range | None:
    """The auxiliary of a passive that a second participle straight behind the first one shares: "was read and signed"."""
    words, tags, first = scan.tokens.words, scan.tags, scan.clause.verb
    is_form = verb == at + 1 and tags[verb + 1 : verb + 2] != "U" and scan.grammar.words.get(words[verb], "e") in "eE"
    end = scan.end_of_verb(first)
    is_passive = end == at and any(scan.grammar.words.get(word) in ("b", "x") for word in words[first : end - 1])
    return (first, end - 1) if is_form and is_passive and not scan.grammar.modifiers_follow else None


def _counted(scan: Scan, at: int) -> int:
    """What is counted beside the rest: ", with 400 in hospital and 62 in intensive care"."""
    if not at or scan.tags[at - 1] != ",":
        return 0
    counts = _COUNT.match(scan.tags, at + 1) is not None
    if not counts and not _ATTENDANT.match(scan.tags, at + 1):
        return 0
    scan.close(at - 1)
    scan.open("main", None, at + 1).counts = counts
    return at + 1


def _subordinator(scan: Scan, at: int) -> int:
    tags, clause = scan.tags, scan.clause
    if not OPENING.match(tags, at + 1) or (at and negates(scan.tokens.words[at - 1], scan.grammar)):
        return 0  # "Not until the rain stopped did they leave" tells of no time at which they didn't
    is_time = tags[at + 1] == "#" and scan.tokens.words[at] in scan.grammar.prepositional
    if is_time and clause.interrupts and scan.last_verb <= tags.find("V", at):
        return 0  # "wali kota yang menjabat sejak 2019 itu ditahan": the verb is still his
    end = _before_measure(scan, at)
    while end > scan.at and tags[end - 1] in ",cr":
        end -= 1
    if clause.verb < 0 and end == at > scan.at and (tags[at - 1] in "nN" or (tags[at - 1] == "a" and _is_preposition(scan, at))):
        return 0  # "profit after tax rose": no clause has begun
    if _is_bound(scan, at):
        scan.bound = clause.verb >= 0
        return at + 1
    start = at if scan.tokens.words[at] in scan.grammar.conditions else at + 1
    if clause.verb < 0 and clause.kind == "main" and not clause.own and end > scan.at and _leads_over(scan, at):
        scan.lead = [(scan.at, end)]
        clause.kind = "say"
        scan.open("sub", None, start)
        return at + 1
    if end <= clause.start and clause.kind == "main" and not clause.own:
        clause.kind = "sub"
        scan.at = start
        return at + 1
    if clause.verb >= 0 and scan.end_of_verb(clause.verb) == end and scan.announces(end):
        scan.announce(end, start)  # "people wonder whether …"
        scan.clause.kind = "sub"
        return at + 1
    scan.close(end)
    scan.open("sub", None, start)
    return at + 1


def _is_bound(scan: Scan, at: int) -> bool:
    """Whether what will or may be depends on the clause that opens, so that it says more without it: "will sail if it rains"."""
    if scan.tokens.words[at] not in scan.grammar.binding:
        return False
    clause, verb = scan.clause, scan.clause.verb
    if verb < 0 and not clause.own and clause.kind == "main" and at == scan.at:
        later = _LATER_CLAUSE.search(scan.tags, at, at + _LONGEST_LEAD)
        verb = later.end() - 1 if later else -1
    return verb >= 0 and scan.is_prospective(verb)


def _before_measure(scan: Scan, at: int) -> int:
    """Where the words before a subordinator end that do not tell by how much it came first: ", two days [after …]"."""
    measure = _MEASURE.search(scan.tags, scan.at, at)
    is_time = measure is not None and scan.tokens.words[at - 1].removesuffix("s") in scan.grammar.times
    return measure.start() if measure and is_time else at


def _leads_over(scan: Scan, at: int) -> bool:
    """Whether the words so far lead in the clause behind the one that opens: "On Monday, after the rain stopped, farmers …"."""
    return scan.tags[scan.at] in "iW" and _LATER_CLAUSE.search(scan.tags, at, at + _LONGEST_LEAD) is not None


def _is_rumour(scan: Scan, at: int) -> bool:
    """Whether nobody in particular says it: "it is rumoured that", not "it is not known that"."""
    verb = scan.clause.verb
    group = scan.tags[verb:at]
    is_passive = re.fullmatch("VU{1,3}", group) is not None and scan.tokens.words[at - 1].endswith("ed")
    return is_passive and scan.tokens.words[verb - 1 : verb] == ["it"]


def _is_preposition(scan: Scan, at: int) -> bool:
    """Whether what stands before ``at`` is a noun and its adjective, and no predicate: "laba bersih setelah pajak"."""
    return scan.tags[at - 2] in "nN" and scan.tokens.words[at] in scan.grammar.prepositional


def _complementiser(scan: Scan, at: int) -> int:
    tags, clause = scan.tags, scan.clause
    if clause.verb < 0 or scan.last_verb < at:
        return 0
    announces = scan.announces(scan.end_of_verb(clause.verb))
    if tags[at - 1] in "nS" and tags[at + 1 : at + 2] == "p" and not announces:
        return hanging.relative(scan, at)  # "a question that he had not expected"
    if scan.tokens.words[clause.verb] in scan.grammar.hedges:
        return 0  # "diduga kuat bahwa …": the guess stays
    if not announces and scan.grammar.words.get(scan.tokens.words[at - 1]) == "b":
        return 0  # "one answer is that …"
    stop = at - 1 if tags[at - 1] == "," else at
    if announces or _is_rumour(scan, at):
        scan.announce(stop, at + 1)
        return at + 1
    scan.close(stop)
    scan.open("main", None, at + 1)
    return at + 1


_HANDLERS: dict[str, Callable[[Scan, int], int]] = {
    ";": _semicolon,
    ":": _colon,
    "-": _colon,
    ",": commas.comma,
    "c": _coordinator,
    "s": _subordinator,
    "z": _complementiser,
    "W": _counted,
    "q": hanging.relative,
    "p": hanging.bare_relative,
    "Q": hanging.what,
    "E": hanging.participle,
    "g": hanging.participle,
    "(": hanging.bracket,
    ")": hanging.unbracket,
}
