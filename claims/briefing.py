"""Many objections told in few lines: those that say the same of several claims stand together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from claims.vocabulary import Term, glyph, label
from claims.workflow import Objection

_PHRASES = {
    "en": {"unsettled": "{terms}, and the copy neither changed nor kept (stet)", "unsigned": "not signed by the {terms}"},
    "id": {
        "unsettled": "{terms}, naskah belum diubah atau dipertahankan (stet)",
        "unsigned": "belum ditandatangani {terms}",
    },
}
_AND = {"en": " and the ", "id": " dan "}


@dataclass(frozen=True, slots=True)
class Brief:
    """One line for all objections of a kind (``code``), and the claims it is about (none where it is about the article)."""

    phrase: str
    claims: tuple[str, ...] = ()
    code: str = ""

    def __str__(self) -> str:
        return f"{self.phrase}: {_ids(self.claims)}" if self.claims else self.phrase


def in_brief(objections: Iterable[Objection], language: str = "en", say: Callable[[str], str] = str) -> list[str]:
    """One line for all objections of a kind, with the claims it is about: ``○ open: 1.1–1.4, 1.7``.

    The lines come in the order in which their kinds first appear; an objection about no single claim stands as
    it is, in the language in which ``say`` says it.
    """
    return [str(brief) for brief in briefs(objections, language, say)]


def briefs(objections: Iterable[Objection], language: str = "en", say: Callable[[str], str] = str) -> list[Brief]:
    """The same lines, each with the ids of its claims apart, in their order."""
    kinds: dict[tuple[str, tuple[Term, ...] | str], list[Objection]] = {}
    for objection in objections:
        of_a_kind = objection.terms if objection.claim and objection.terms else objection.message
        kinds.setdefault((objection.code, of_a_kind), []).append(objection)
    return [_brief(alike, "id" if language == "id" else "en", say) for alike in kinds.values()]


def _brief(alike: Sequence[Objection], language: str, say: Callable[[str], str]) -> Brief:
    first = alike[0]
    if not (first.claim and first.terms):
        return Brief(say(first.message), code=first.code)
    terms = _AND[language].join(_term(term, first.code, language) for term in first.terms)
    phrase = _PHRASES[language].get(first.code, "{terms}").format(terms=terms)
    return Brief(phrase, tuple(objection.claim for objection in alike), first.code)


def _term(term: Term, code: str, language: str) -> str:
    word = label(term, language)
    return word if code == "unsigned" else f"{glyph(term)} {word}"


def _ids(claims: Sequence[str]) -> str:
    """``1.1, 1.2, 1.3, 1.7`` as ``1.1–1.3, 1.7``."""
    pairs = sorted({(int(article), int(number)) for article, _, number in (claim.partition(".") for claim in claims)})
    runs = [list(run) for _, run in groupby(enumerate(pairs), key=lambda at: (at[1][0], at[1][1] - at[0]))]
    return ", ".join(_run([pair for _, pair in run]) for run in runs)


def _run(pairs: Sequence[tuple[int, int]]) -> str:
    ends = [f"{article}.{number}" for article, number in (pairs[0], pairs[-1])]
    return ends[0] if len(pairs) == 1 else f"{ends[0]}, {ends[1]}" if len(pairs) == 2 else f"{ends[0]}–{ends[1]}"
