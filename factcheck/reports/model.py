"""The one model behind every format: an article's page, and what a report adds to it. A format only lays it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from claims.briefing import Brief
from claims.coverage import Overlooked, overlooked
from claims.text import Span, digest, words_at
from claims.vocabulary import Fix, Role, Status, Term, glyph, label
from factcheck.desk.narration import told
from factcheck.desk.views import ArticlePage, ClaimView, EventView
from factcheck.i18n import said
from factcheck.reports.decision import obstacles, single_source, verdict_line
from factcheck.reports.painting import Piece, painted
from factcheck.reports.places import Places
from factcheck.reports.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of the article with the place they stand at, in the report's language."""

    text: str
    place: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A claim status report. ``sha256`` is that of the revision's text, ``made`` the time it was written (UTC)."""

    page: ArticlePage
    sha256: str
    made: datetime
    words: Wording
    places: Places
    ascii_only: bool = False
    events: tuple[EventView, ...] = ()

    def place(self, span: Span) -> str:
        """Where ``span`` begins: "paragraph 3, line 7"."""
        found = self.places.of(span)
        return self.words.place.format(paragraph=found.paragraph, line=found.line)

    def claim_place(self, view: ClaimView) -> str:
        """Where the claim's first words stand; empty for a claim whose words were cut."""
        if view.claim.status is Status.GONE or not view.claim.anchors:
            return ""
        return self.place(view.claim.anchors[0].span)

    def brief(self, view: ClaimView) -> str:
        """What the note beside a claim's words says: its verdict (or where the work stands), and the source it rests on."""
        claim = view.claim
        told = [label(claim.verdict or claim.status, self.words.code)]
        if claim.fix_wording and claim.fix is not Fix.NONE:
            told.append(f"→ “{claim.fix_wording}”")
        counted = [piece.source.name for piece in view.evidence if not piece.withdrawn]
        return " · ".join([*told, *counted[:1], *([f"+{len(counted) - 1}"] if len(counted) > 1 else [])])

    def sources(self, view: ClaimView) -> int:
        """How many sources count for or against a claim."""
        return len({piece.source.id for piece in view.evidence if not piece.withdrawn})

    def signed(self, view: ClaimView) -> str:
        """Who stands behind a claim: "① Sari, ③ Ratna"."""
        return ", ".join(f"{self.sign(one.role)} {one.by}" for one in view.claim.sign_offs if one.void is None)

    def label(self, term: Term) -> str:
        """The word for ``term`` in the report's language, with its glyph before it: never one without the other."""
        return f"{self.sign(term)} {label(term, self.words.code)}"

    def sign(self, term: Term) -> str:
        """The one-cell sign for ``term``."""
        return glyph(term, ascii_only=self.ascii_only)

    @property
    def lines(self) -> list[list[Piece]]:
        """The article's text, cut into marked pieces."""
        return painted(self.page)

    @property
    def verdict_line(self) -> str:
        """Whether the article may run, and what is missing, in one line."""
        return verdict_line(self.page, self.words)

    @property
    def single_source(self) -> list[ClaimView]:
        """The checked claims that rest on one origin alone."""
        return single_source(self.page)

    @property
    def blocking(self) -> list[str]:
        """What keeps the article from running, a line for all claims of which the same is said."""
        return [str(brief) for brief in self.obstacles]

    @property
    def obstacles(self) -> list[Brief]:
        """The same lines, each with the claims it is about apart."""
        return obstacles(self.page, self.words, self._said)

    @property
    def overdue(self) -> bool:
        """Whether the deadline had passed when the report was made, and the article may not run yet."""
        deadline = self.page.article.deadline
        return bool(self.page.blocking) and deadline is not None and deadline < self.made

    @property
    def counts(self) -> list[tuple[Status, int]]:
        """How many claims stand where, without the empty ones."""
        return [(status, count) for status in Status if (count := self.page.progress.counts.get(status, 0))]

    @property
    def history(self) -> list[tuple[datetime, str]]:
        """What was done to the article, the first act first: when, and in words."""
        return [(event.at, told(event, self.words.code)) for event in self.events]

    @property
    def stet(self) -> list[ClaimView]:
        """The claims that an editor keeps as they are, whatever was found."""
        return [view for view in self.page.claims if view.claim.fix is Fix.STET and view.claim.status is not Status.GONE]

    @property
    def signatures(self) -> list[tuple[Role, str, int, datetime]]:
        """Who stands behind how many claims as what, and since when the last."""
        signed = [s for view in self.page.claims for s in view.claim.sign_offs if s.void is None]
        hands = sorted({(list(Role).index(s.role), s.by) for s in signed})
        found = [(list(Role)[role], by, [s.at for s in signed if (s.role, s.by) == (list(Role)[role], by)]) for role, by in hands]
        return [(role, by, len(times), max(times)) for role, by, times in found]

    @property
    def uncovered(self) -> list[Excerpt]:
        """The stretches that no claim covers."""
        return [self._excerpt(span) for span in self.page.coverage.uncovered]

    @property
    def uncovered_numbers(self) -> list[Excerpt]:
        """The numbers among them."""
        return [self._excerpt(span) for span in self._overlooked.numbers]

    @property
    def uncovered_names(self) -> list[Excerpt]:
        """The names among them."""
        return [self._excerpt(span) for span in self._overlooked.names]

    @property
    def _overlooked(self) -> Overlooked:
        return overlooked(self.page.text, self.page.coverage.uncovered)

    @property
    def set_aside(self) -> list[Excerpt]:
        """What was set aside, with the reason."""
        return [self._excerpt(words.span, self._said(words.reason)) for words in self.page.set_aside]

    @property
    def discrepancies(self) -> list[Excerpt]:
        """What contradicts itself: the words that do, and what is wrong with them."""
        return [
            Excerpt(
                words_at(self.page.text, found.spans),
                self.place(found.spans[0]) if found.spans else "",
                self._said(found.message),
            )
            for found in self.page.discrepancies
        ]

    def _said(self, sentence: str) -> str:
        return said(sentence, self.words.code)

    def _excerpt(self, span: Span, note: str = "") -> Excerpt:
        return Excerpt(span.of(self.page.text), self.place(span), note)


def build(
    page: ArticlePage,
    *,
    language: str | None = None,
    made: datetime | None = None,
    ascii_only: bool = False,
    events: Sequence[EventView] = (),
) -> Report:
    """The report on ``page``, in ``language`` (the article's if not given), as of ``made`` (now), with its ``events``.

    ``ascii_only`` draws the vocabulary's signs in ASCII; the article's own words stay as they are.
    """
    return Report(
        page=page,
        sha256=digest(page.text),
        made=made or datetime.now(UTC),
        words=wording(language or page.article.language),
        places=Places(page.text),
        ascii_only=ascii_only,
        events=tuple(events),
    )


def when(at: datetime | None) -> str:
    """A time as a report writes it: ``2026-11-24 17:00 UTC``."""
    return "" if at is None else f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def percent(share: float) -> str:
    """A share as whole per cent; what is not whole is never rounded up to 100, nor down to 0."""
    whole = round(share * 100)
    if share < 1:
        whole = min(whole, 99)
    if share > 0:
        whole = max(whole, 1)
    return f"{whole} %"
