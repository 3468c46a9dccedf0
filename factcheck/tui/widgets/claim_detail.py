"""One claim in full: what it says, what backs it, who stands behind it, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from claims.briefing import in_brief
from claims.model import Claim, Override, SignOff
from claims.vocabulary import Fix, Status, Term, glyph, label
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.tui import looks
from factcheck.tui.keymap import bindings
from factcheck.tui.plain import content, line
from factcheck.tui.times import when
from sources.model import Evidence

_NEW_LINE = Content("\n")
_REASONS = {Status.QUERY: "asks", Status.OUT_OF_SCOPE: "because"}


def described(view: ClaimView, page: ArticlePage) -> Content:
    """A claim and all that belongs to it, as lines."""
    return _NEW_LINE.join([*_words(view.claim), *_evidence(view), *_sign_offs(view.claim), *_missing(view, page)])


def overview(page: ArticlePage) -> Content:
    """What can be said of the whole article while no claim is looked at."""
    lines = [content("Go to a claim with n, o or the list (2).", "$quiet")]
    if page.blocking:
        lines += [Content(), _heading("Before it can run"), *map(_point, in_brief(page.blocking))]
    if page.discrepancies:
        lines += [Content(), _heading("To look at in the copy")]
        lines += [_point(discrepancy.message) for discrepancy in page.discrepancies]
    return _NEW_LINE.join(lines)


def _words(claim: Claim) -> Iterator[Content]:
    ink = f"bold $tone-{looks.tone(claim)}"
    yield Content.assemble(line(claim.id, "$quiet"), "  ", line(f"{looks.sign(claim)} {looks.state(claim)}", ink))
    if claim.void_verdict is not None and claim.verdict is None:
        yield content(f"{_why_void(claim)}: check it again.", "$tone-stale")
    yield content(claim.wording, "bold")
    if claim.text.casefold().strip(" .") != claim.wording.casefold().strip(" ."):
        yield _named("in the copy", f"“{claim.text}”")
    if claim.attribution is not None:
        relayed = f", by way of {claim.attribution.relayed_by}" if claim.attribution.relayed_by else ""
        yield _named("who says so", f"{claim.attribution.who} (“{claim.attribution.cue}”){relayed}")
    if claim.assignee:
        yield _named("taken by", claim.assignee)
    if claim.reason:
        name = f"{claim.asked_by} asks" if claim.asked_by else _REASONS.get(claim.status, "reason")
        yield _named(name, claim.reason)
    if claim.fix is not Fix.NONE:
        wording = f": “{claim.fix_wording}”" if claim.fix_wording else ""
        yield _named("fix", f"{_termed(claim.fix)}{wording}{f', {claim.fix_by}' if claim.fix_by else ''}")
        if claim.fix_reason:
            yield content(f"   {claim.fix_reason}")


def _why_void(claim: Claim) -> str:
    if claim.status is Status.STALE:
        return "Its words changed after the verdict, which is void"
    reasons = [sign_off.void for sign_off in claim.sign_offs if sign_off.void]
    return f"The verdict is void ({reasons[-1]})" if reasons else "The verdict is void"


def _evidence(view: ClaimView) -> Iterator[Content]:
    standing = [evidence for evidence in view.evidence if not evidence.withdrawn]
    withdrawn = len(view.evidence) - len(standing)
    yield Content()
    yield _heading("Evidence")
    if not standing:
        yield content("No source yet: a attaches one.", "$quiet")
    for evidence in standing:
        yield from _piece(evidence)
    if withdrawn:
        yield content(f"{withdrawn} withdrawn, kept on record", "$quiet")


def _piece(evidence: Evidence) -> Iterator[Content]:
    source = evidence.source
    ink = {"supports": "$tone-holds", "contradicts": "$tone-fails"}.get(evidence.stance, "$quiet")
    yield Content.assemble(line(_termed(evidence.stance), f"bold {ink}"), "  ", line(source.name, "bold"))
    confidential = "confidential" if source.confidential else ""
    origin = f"from {source.origin}" if source.origin and source.origin != source.name else ""
    sealed = "what it says is sealed" if evidence.snapshot is not None and evidence.snapshot.sealed else ""
    kinds = [_termed(source.tier), _termed(source.kind), origin, source.met or "", evidence.locator]
    facts = [*kinds, confidential, sealed, f"by {evidence.by}"]
    yield Content.assemble("   ", line(" · ".join(fact for fact in facts if fact), "$quiet"))
    if evidence.exact:
        yield content(f"   “{evidence.exact}”")
    if evidence.note:
        yield content(f"   {evidence.note}")
    if found := evidence.found:
        yield content(f"   {_termed(found.outcome)} since it was captured, {when(found.at)}. {found.note}".rstrip(), "$alarm")


def _sign_offs(claim: Claim) -> Iterator[Content]:
    if claim.sign_offs:
        yield Content()
        yield _heading("Signed")
        yield from map(_signed, claim.sign_offs)
    if claim.overrides:
        yield Content()
        yield _heading("Overridden")
        yield from map(_passed, claim.overrides)


def _passed(override: Override) -> Content:
    words = f"{override.code.replace('_', ' ')}: {override.by}, {when(override.at)}: {override.reason}"
    return line(f"! {words}") if override.void is None else line(f"↻ {words} — void: {override.void}", "$tone-stale")


def _signed(sign_off: SignOff) -> Content:
    words = f"{label(sign_off.role)}: {sign_off.by}, {when(sign_off.at)}"
    if sign_off.void is None:
        return line(f"✓ {words}", "$tone-holds")
    return line(f"↻ {words} — void: {sign_off.void}", "$tone-stale")


def _missing(view: ClaimView, page: ArticlePage) -> Iterator[Content]:
    spans = [anchor.span for anchor in view.claim.anchors]
    here = [
        discrepancy.message
        for discrepancy in page.discrepancies
        if any(span.overlaps(other) for span in spans for other in discrepancy.spans)
    ]
    if here:
        yield Content()
        yield _heading("To look at in the copy")
        yield from map(_point, here)
    if view.blocking:
        yield Content()
        yield _heading("Before the article can run")
        yield from _points(objection.message for objection in view.blocking)


def _points(messages: Iterable[str]) -> Iterator[Content]:
    return map(_point, messages)


def _point(message: str) -> Content:
    return line(f"• {message}", "$alarm")


def _heading(words: str) -> Content:
    return line(words, "$lead bold")


def _named(name: str, words: str) -> Content:
    return Content.assemble(line(f"{name}:", "$quiet"), " ", content(words))


def _termed(term: Term) -> str:
    return f"{glyph(term)} {label(term)}"


class ClaimDetail(VerticalScroll):
    """The pane that shows one claim, or what keeps the article from running."""

    DEFAULT_CSS = """
    ClaimDetail { background: $surface; padding: 0 1; scrollbar-size-vertical: 1; overflow-x: hidden; }
    """
    BINDINGS = bindings("detail.")

    def compose(self) -> ComposeResult:
        yield Static(id="described", markup=False)

    def show(self, view: ClaimView | None, page: ArticlePage) -> None:
        """Show ``view``, or the article as a whole; a new claim is shown from its beginning."""
        shown = overview(page) if view is None else described(view, page)
        self.query_one("#described", Static).update(shown)
        key = view.claim.id if view is not None else ""
        if key != self.name_of_shown:
            self.name_of_shown = key
            self.scroll_home(animate=False)

    name_of_shown = ""
    """The id of the claim on show."""
