"""Lists whose members are facts of their own: "she is a singer, a writer and a judge"."""

from __future__ import annotations

import re

from claims.language.grammar import Grammar
from claims.splitting.clauses.tokens import Range, Tokens

_CORE = r"[are#g]{0,4}[nSNA#u](?:a?[nSNA#]){0,8}"
# Once read, a member is not tried another way (an atomic group): however long a list is, it is read in one go.
_MEMBER = rf"(?>d{{0,2}}{_CORE}(?:j{_CORE})?(?:od{{0,2}}[ar]{{0,2}}[nSNA#]{{1,6}})?(?:\([^(),V]{{1,8}}\))?)"
_LIST = re.compile(rf"{_MEMBER}(?:,{_MEMBER}){{0,30}},?c{_MEMBER}|{_MEMBER}(?:,{_MEMBER}){{2,30}}")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_NAME = re.compile(r"d?N{1,8}")
# "two medals at the first games, and six medals at the second": a number and a place belong to each
_COUNTED_MEMBER = rf"(?>r{{0,2}}#[aegnSN]{{0,6}}(?:i{_MEMBER}a?){{1,2}})"
_COUNTED_LIST = re.compile(rf"{_COUNTED_MEMBER}(?:,{_COUNTED_MEMBER}){{0,12}},?c{_COUNTED_MEMBER}")
_COUNTED = re.compile(_COUNTED_MEMBER)
_ONE = re.compile(_MEMBER)
# "to the Reds in May and to the Blues in June": one preposition before each
_LED = rf"(?>i{_MEMBER}(?:i{_MEMBER})?)"
_LED_LIST = re.compile(rf"{_LED}(?:,{_LED}){{0,12}},?c{_LED}")
_LED_ONE = re.compile(_LED)
_STATES = re.compile(r"[VEegx(#N]")
_PLACE = re.compile("N{1,4}")
_VERBAL = re.compile("[VgE]")
_ADJECTIVES = re.compile(r"(?:[aeg#](?:,[aeng]){0,9},?c[ae]|a(?:,[ae]){1,9})(?=[ar]{0,2}[nSN])")
_OUTER = re.compile(rf"d{_CORE}[io]$")
_EARLIER = re.compile(rf"(d{_CORE}(?:[io]{_MEMBER}){{0,2}}),$")
_MOST = 12
"""Members of a first list beyond which a second one stays whole."""


def variants(tokens: Tokens, tags: str, grammar: Grammar, own: list[Range], depth: int = 2) -> list[list[Range]]:
    """``own`` once for each member of its lists whose members are facts of their own; nothing where it has none.

    ``depth``: so many lists of one clause are taken apart.
    """
    tags = _with_possessives(tokens, tags)
    by_adjective = [] if grammar.modifiers_follow else _by_adjective(tags, own)
    if by_adjective:
        return by_adjective
    found = _variants(tokens, tags, grammar, own)
    if depth < 2 or len(found) > _MOST:
        return found
    return [one for each in found for one in variants(tokens, tags, grammar, each, depth - 1) or [each]]


def _with_possessives(tokens: Tokens, tags: str) -> str:
    """``tags`` with ``j`` for a possessive ending that stands alone: "Jolie's performance" is one member."""
    if "'s" not in tokens.words:
        return tags
    return "".join("j" if word == "'s" else tag for word, tag in zip(tokens.words, tags, strict=True))


def _variants(tokens: Tokens, tags: str, grammar: Grammar, own: list[Range]) -> list[list[Range]]:
    for number, (first, last) in enumerate(own):
        around = (own[:number], own[number + 1 :])
        counted = _COUNTED_LIST.search(tags, first, last)
        if counted:
            return _by_member(tags, first, last, [one.span() for one in _COUNTED.finditer(tags, *counted.span())], around, False)
        led = None if grammar.modifiers_follow else _LED_LIST.search(tags, first, last)
        if led and _VERBAL.search(tags, first, led.start()):
            members = [one.span() for one in _LED_ONE.finditer(tags, *led.span())]
            if len({tokens.words[start] for start, _ in members}) == 1 and tokens.words[members[0][0]] not in grammar.pairing:
                return _by_member(tags, first, last, members, around, False)
        for match in _LIST.finditer(tags, first, last):
            members = _members(tokens, tags, match, first)
            if _are_facts(tokens, tags, grammar, first, last, members):
                start = members[0][0]
                is_example = start > first and tokens.words[start - 1] in grammar.examples
                return _by_member(tags, first, last, members, around, is_example)
    return []


def _members(tokens: Tokens, tags: str, match: re.Match[str], low: int) -> list[Range]:
    """The members of a list, of which the first may begin before the match, or within it.

    "Cities of Lima, Cusco and Puno" lists three names, the first of which is Lima. "The Council on Foreign Relations and the
    Inter-American Dialogue" lists two bodies: what the last member begins with tells where the first one does.
    """
    members = [one.span() for one in _ONE.finditer(tags, *match.span())]
    inner = tags.rfind("o", *members[0]) + 1
    if inner and all(_NAME.fullmatch(tags, start, end) for start, end in [(inner, members[0][1]), *members[1:]]):
        members[0] = (inner, members[0][1])
    elif tags[members[-1][0]] == "d" and tags[members[0][0]] != "d":
        outer = _OUTER.search(tags, low, members[0][0])
        if outer and tokens.words[outer.start()] == tokens.words[members[-1][0]]:
            members[0] = (outer.start(), members[0][1])
            while earlier := _EARLIER.search(tags, low, members[0][0]):
                members.insert(0, earlier.span(1))
    return members


def _by_adjective(tags: str, own: list[Range]) -> list[list[Range]]:
    """Adjectives in a row: "a critical and commercial success" was a critical one, and a commercial one."""
    for number, (first, last) in enumerate(own):
        row = _ADJECTIVES.search(tags, first, last)
        if row and tags[row.start() - 1] not in "VUr":
            before, after = (first, row.start()), (row.end(), last)
            places = [place for place in range(*row.span()) if tags[place] not in ",c"]
            return [[*own[:number], before, (place, place + 1), after, *own[number + 1 :]] for place in places]
    return []


def _by_member(
    tags: str, first: int, last: int, members: list[Range], around: tuple[list[Range], list[Range]], is_example: bool
) -> list[list[Range]]:
    start, end = members[0][0], members[-1][1]
    is_subject = _is_subject(tags, first, last, start, end)
    found: list[list[Range]] = []
    if is_example or (tags[start - 1] in "Wi" and tags[start - 2 : start - 1] == ","):
        whole = [(end, last), *around[1]] if is_subject else []
        found.append([*around[0], (first, start - 1), *whole])  # before ", including A and B" the whole is stated too
    for member in members:
        # what follows the list belongs to its last member, or to all where the list is the subject
        tail = [(end, last), *around[1]] if is_subject or member == members[-1] else []
        found.append([*around[0], (first, start), member, *tail])
    return [[span for span in pieces if span[1] > span[0]] for pieces in found]


def _is_subject(tags: str, first: int, last: int, start: int, end: int) -> bool:
    return tags.find("V", end, last) >= 0 and tags.find("V", first, start) < 0


def _belong_together(tokens: Tokens, tags: str, grammar: Grammar, own: Range, members: list[Range]) -> bool:
    """Whether the members of a list say nothing alone.

    "850 rupiah or 11 percent" is one sum told twice, and "43 and 22 percent respectively" leans on the list before it. "It
    will be on Monday or Friday" says of no day that it will.
    """
    first, last = own
    start, end = members[0][0], members[-1][1]
    if tokens.words[members[-1][0] - 1] in grammar.denial.contrasts:
        return True
    if tokens.words[members[-1][0] - 1] in grammar.alternatives:
        return "#" in tags[start:end] or any(grammar.words.get(word) == "m" for word in tokens.words[first:start])
    return "#" in tags[start:end] and not grammar.respective.isdisjoint(tokens.words[first:last])


def _are_told_apart(tokens: Tokens, tags: str, grammar: Grammar, members: list[Range]) -> bool:
    """Whether members without a coordinator are several: "Rowan College, Lima, Ohio" is one place, and so is "Ambon, Maluku"."""
    if grammar.modifiers_follow:
        return False
    is_example = tokens.words[members[0][0] - 1] in grammar.examples
    return is_example or not all(_PLACE.fullmatch(tags, *member) for member in members[1:])


def _is_one_name(tags: str, members: list[Range]) -> bool:
    """Whether two names belong to the one before them: "the Ministry of Trade and Industry"."""
    start = members[0][0]
    return tags[start - 2 : start] == "No" and all(_PLACE.fullmatch(tags, *member) for member in members)


def _are_facts(tokens: Tokens, tags: str, grammar: Grammar, first: int, last: int, members: list[Range]) -> bool:
    """Whether a list's members can be told apart, and each be right or wrong by itself."""
    if len(members) < 2:
        return False
    start, end = members[0][0], members[-1][1]
    if not _STATES.search(tags):
        return False  # a heading, or a thing on offer
    if "c" not in tags[start:end] and not _are_told_apart(tokens, tags, grammar, members):
        return False
    if "c" not in tags[start:end] and tags[first] in "iW" and "V" not in tags[first:start]:
        return False  # "in Lima, a city of ten million, the rate is …"
    if _belong_together(tokens, tags, grammar, (first, last), members):
        return False
    before = tags[start - 1] if start > first else ""
    if tokens.words[start] in grammar.pairing or (before and tokens.words[start - 1] in grammar.pairing):
        return False
    figures = [tokens.words[start] for start, end in members if set(tags[start:end]) == {"#"}]
    if figures:  # "in 2007 and 2009" are two times; "grades 10, 11 and 12" is one range
        return len(figures) == len(members) and all(_YEAR.fullmatch(figure) for figure in figures)
    if all("#" in tags[one:other] for one, other in members):
        return tags[members[0][0]] != "#" or all(tags[one] in "#r" for one, _ in members)  # not "4 percent and that of May 6"
    if grammar.modifiers_follow:  # where one member ends and its modifiers begin cannot be told, but for "X is A, B and C"
        return len(members) > 2 and bool(before) and grammar.words.get(tokens.words[start - 1]) == "b"
    pair = len(members) == 2
    if pair and (_is_one_name(tags, members) or (before == "i" and all(_PLACE.fullmatch(tags, *one) for one in members))):
        return False  # "in Lima and Quito" is one circumstance
    if before == "o":
        return not pair or tags[end - 1] in "N#"
    together = _is_subject(tags, first, last, start, end)
    if together and start == first and len(members) == 3 and tags[end : end + 1] == ",":
        return False  # "Ana, a singer and judge, won"
    return not (pair and together)
