"""Running heads and feet: what stands at the edge of page after page, and belongs to none of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from sources.extract.printed.lines import Line

_EDGE = 3
"""How many lines from the top and from the foot of a page a running head may stand."""

_SHARE = 3
"""On one page in so many it stands at least: chapters have heads of their own, and left and right pages may differ."""

_NUMBER = re.compile(r"\d{1,4}")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:hal(?:aman)?|hlm|page|pg?)\b\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|dari|\|)\s*\d{1,4})?\W*", re.IGNORECASE
)

Form = tuple[int, str]
"""Where on the page a line stands, and its words but for the number of the page."""


def without_heads(pages: Sequence[Sequence[Line]]) -> list[tuple[list[Line], list[Line]]]:
    """Of each page the running heads that no page before it has, and the lines that are its own. Page numbers are in neither."""
    running = _running(pages)
    seen: set[Form] = set()
    found = []
    for number, lines in enumerate(pages):
        marginal = {id(line): forms & running for line in _at_edge(lines) if (forms := _forms(line, number)) & running}
        marginal |= {id(line): frozenset() for line in _outermost(lines) if is_page_number(line) and _says(line, number + 1)}
        fresh = [line for line in lines if id(line) in marginal and not marginal[id(line)] & seen and not is_page_number(line)]
        seen |= {form for forms in marginal.values() for form in forms}
        found.append((fresh, [line for line in lines if id(line) not in marginal]))
    return found


def is_page_number(line: Line) -> bool:
    """Whether a line says which page it is and nothing else: "12", "– iv –", "Halaman 3 dari 10"."""
    return bool(_PAGE_NUMBER.fullmatch(line.text))


def _outermost(page: Sequence[Line]) -> list[Line]:
    """The highest and the lowest line of a page."""
    return [max(page, key=lambda line: line.top), min(page, key=lambda line: line.bottom)] if page else []


def _says(line: Line, page: int) -> bool:
    return any(int(number) == page for number in _NUMBER.findall(line.text))


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[Form]:
    counted = Counter(
        form for number, lines in enumerate(pages) for form in {f for line in _at_edge(lines) for f in _forms(line, number)}
    )
    fewest = max(2, len(pages) // _SHARE)
    return frozenset(form for form, count in counted.items() if count >= fewest)


def _at_edge(page: Sequence[Line]) -> list[Line]:
    """The lines nearest to the top and to the foot of a page."""
    from_top = sorted(page, key=lambda line: -line.top)
    return [*from_top[:_EDGE], *from_top[_EDGE:][-_EDGE:]]


def _forms(line: Line, page: int) -> frozenset[Form]:
    """What a line has in common with those at its place on other pages: all its words, or all but a number that counts up.

    A table's last row, whose numbers are its own, has nothing in common with that of the page before.
    """
    place, words = round(line.bottom / 2), line.text.casefold()
    if is_page_number(line):
        return frozenset({(place, "#")})
    numbers = list(_NUMBER.finditer(words))
    counting = {_counted(words, number, page) for number in (*numbers[:1], *numbers[-1:])}
    return frozenset((place, form) for form in {words, *counting})


def _counted(words: str, number: re.Match[str], page: int) -> str:
    """The words with one number in them told from the page's."""
    return f"{words[: number.start()]}#{int(number[0]) - page}{words[number.end() :]}"
