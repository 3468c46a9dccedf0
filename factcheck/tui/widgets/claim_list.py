"""The claims of one article, in the order of their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from claims.vocabulary import Fix
from factcheck.desk.views import ClaimView
from factcheck.i18n import _, ngettext, word
from factcheck.tui import looks
from factcheck.tui.keymap import key_of
from factcheck.tui.widgets.cards import CardLine, CardList, Piece

ONE_LINE_FROM = 64
"""From this width on a claim needs one line; on a narrower list its words of state go below."""


def _nothing_here() -> tuple[CardLine, ...]:
    text, key = key_of("article.text"), key_of("text.claim")
    how = _("Select words in the text ({text}) and press {key}.", text=text, key=key)
    return (
        CardLine(),
        CardLine((Piece(f"  {_('No claim yet.')}", "strong"),)),
        CardLine((Piece(f"  {how}", "quiet"),)),
    )


def _nothing_found() -> tuple[CardLine, ...]:
    return (CardLine(), CardLine((Piece(f"  {_('No claim has these words. Esc empties the filter.')}", "quiet"),)))


def matches(view: ClaimView, words: str) -> bool:
    """Whether a claim has all of ``words`` in its wording, number, state, speaker or person."""
    claim = view.claim
    speaker = claim.attribution.who if claim.attribution else ""
    found = f"{claim.id} {claim.wording} {claim.text} {looks.state(claim)} {speaker} {claim.assignee or ''}".casefold()
    return all(word in found for word in words.casefold().split())


class ClaimList(CardList[ClaimView]):
    """Claims: sign, number, wording; status, verdict, person and sources in words."""

    def show_claims(self, views: Sequence[ClaimView], *, filtered: bool) -> None:
        """Take over claims."""
        self.empty = _nothing_found() if filtered else _nothing_here()
        self.show(views)

    people: Mapping[str, str] = MappingProxyType({})
    """Who is on which claim just now, by its id."""

    def show_people(self, people: Mapping[str, str]) -> None:
        """Take over who is where."""
        self.people = people
        self.refresh()

    def key_of(self, row: ClaimView) -> str:
        return row.claim.id

    def card_height(self, width: int) -> int:
        return 1 if width >= ONE_LINE_FROM else 2

    def card(self, row: ClaimView, width: int) -> Sequence[CardLine]:
        claim = row.claim
        tone = looks.tone(claim)
        wording = Piece(" ".join(claim.wording.split()))
        number = Piece(f"{looks.sign(claim)} {claim.number:>3}  ", tone)
        state = Piece(looks.state(claim), tone)
        there = (Piece(f"◉ {self.people[claim.id]} ", "lead"),) if claim.id in self.people else ()
        if width >= ONE_LINE_FROM:
            return [CardLine((number, wording), (*there, state, Piece(" ")))]
        return [
            CardLine((number, wording)),
            CardLine((Piece("       "), state), (*there, Piece(_aside(row), "quiet"), Piece(" "))),
        ]


def _aside(row: ClaimView) -> str:
    sources = sum(not evidence.withdrawn for evidence in row.evidence)
    parts = [row.claim.assignee] if row.claim.assignee else []
    if sources:
        parts.append(ngettext("{count} source", "{count} sources", sources))
    if row.claim.fix is not Fix.NONE:
        parts.append(word(row.claim.fix))
    return " · ".join(parts)
