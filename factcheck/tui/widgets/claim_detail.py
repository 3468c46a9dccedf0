"""One claim in full: what it says, what backs it, who stands behind it, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from claims.briefing import in_brief
from claims.model import Claim, Override, SignOff
from claims.reopening import words_stand
from claims.vocabulary import Fix, Status, Term, glyph
from factcheck.desk.comparing import differing
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import N_, _, language, word
from factcheck.i18n.retelling import retold
from factcheck.tui import looks
from factcheck.tui.inks import Inked
from factcheck.tui.keymap import bindings, key_of
from factcheck.tui.plain import content, line
from factcheck.tui.times import when
from factcheck.tui.widgets.claim_needs import Need, Rules, needs
from factcheck.tui.widgets.edits import told
from sources.model import Evidence

_NEW_LINE = Content("\n")
_REASONS = {Status.QUERY: N_("asks"), Status.OUT_OF_SCOPE: N_("because")}


def described(view: ClaimView, page: ArticlePage, rules: Rules | None = None) -> Content:
    """A claim and all that belongs to it, as lines; with ``rules``, what each key would meet."""
    asked = _next(needs(view, page, rules)) if rules is not None else ()
    return _NEW_LINE.join([*_words(view.claim), *asked, *_evidence(view), *_sign_offs(view.claim), *_missing(view, page)])


def _next(found: Sequence[Need]) -> Iterator[Content]:
    for need in found:
        ink = "$quiet" if need.met else "$alarm"
        yield Content.assemble(line(key_of(need.action), "bold $lead"), "  ", line(need.words, ink))


def overview(page: ArticlePage) -> Content:
    """What can be said of the whole article while no claim is looked at."""
    lines = [
        content(
            _(
                "Go to a claim with {next}, {open} or the list ({list}).",
                next=key_of("article.next"),
                open=key_of("article.next_open"),
                list=key_of("article.claims"),
            ),
            "$quiet",
        )
    ]
    if page.blocking:
        lines += [Content(), _heading(_("Before it can run")), *map(_point, in_brief(page.blocking, language(), _))]
    if page.discrepancies:
        lines += [Content(), _heading(_("To look at in the copy"))]
        lines += [_point(_(discrepancy.message)) for discrepancy in page.discrepancies]
    return _NEW_LINE.join(lines)


def _words(claim: Claim) -> Iterator[Content]:
    ink = f"bold $tone-{looks.tone(claim)}"
    yield Content.assemble(line(claim.id, "$quiet"), "  ", line(f"{looks.sign(claim)} {looks.state(claim)}", ink))
    if claim.void_verdict is not None and claim.verdict is None:
        yield content(_("{why}: check it again.", why=_why_void(claim)), "$tone-stale")
    yield from told(claim)
    if words_stand(claim):
        yield line(_("What it says itself is what was checked: {key} confirms it.", key=key_of("claim.confirm")), "$lead")
    yield content(claim.wording, "bold")
    if claim.text.casefold().strip(" .") != claim.wording.casefold().strip(" ."):
        yield _named(_("in the copy"), f"“{claim.text}”")
    if claim.attribution is not None:
        said = f"{claim.attribution.who} (“{claim.attribution.cue}”)"
        if claim.attribution.relayed_by:
            said = _("{said}, by way of {whom}", said=said, whom=claim.attribution.relayed_by)
        yield _named(_("who says so"), said)
    if claim.assignee:
        yield _named(_("taken by"), claim.assignee)
    if claim.reason:
        name = _(_REASONS.get(claim.status, N_("reason")))
        yield _named(_asks(claim) if claim.asked_by else name, claim.reason)
    if claim.note:
        yield _named(_("note"), claim.note)
    if claim.adverse:
        yield _named(_("speaks ill of"), claim.against or "?")
    if claim.fix is not Fix.NONE:
        wording = f": “{claim.fix_wording}”" if claim.fix_wording else ""
        yield _named(_("fix"), f"{_termed(claim.fix)}{wording}{f', {claim.fix_by}' if claim.fix_by else ''}")
        if claim.fix_reason:
            yield content(f"   {claim.fix_reason}")


def _asks(claim: Claim) -> str:
    """Who asks, of whom, since when."""
    since = when(claim.asked_at) if claim.asked_at else ""
    if claim.asked_of:
        return _("{name} asks {whom}, {when}", name=claim.asked_by, whom=claim.asked_of, when=since)
    return _("{name} asks, {when}", name=claim.asked_by, when=since) if since else _("{name} asks", name=claim.asked_by)


def _why_void(claim: Claim) -> str:
    if claim.status is Status.STALE:
        return _("Its words changed after the verdict, which is void")
    reasons = [sign_off.void for sign_off in claim.sign_offs if sign_off.void]
    return _("The verdict is void ({reason})", reason=retold(reasons[-1])) if reasons else _("The verdict is void")


def _evidence(view: ClaimView) -> Iterator[Content]:
    standing = [evidence for evidence in view.evidence if not evidence.withdrawn]
    withdrawn = len(view.evidence) - len(standing)
    yield Content()
    yield _heading(_("Evidence"))
    if not standing:
        yield content(_("No source yet: {key} attaches one.", key=key_of("claim.attach")), "$quiet")
    for evidence in standing:
        yield from _piece(view.claim, evidence)
    if withdrawn:
        yield content(_("{count} withdrawn, kept on record", count=withdrawn), "$quiet")


def _piece(claim: Claim, evidence: Evidence) -> Iterator[Content]:
    source = evidence.source
    ink = {"supports": "$tone-holds", "contradicts": "$tone-fails"}.get(evidence.stance, "$quiet")
    yield Content.assemble(line(_termed(evidence.stance), f"bold {ink}"), "  ", line(source.name, "bold"))
    confidential = _("confidential") if source.confidential else ""
    origin = _("from {origin}", origin=source.origin) if source.origin and source.origin != source.name else ""
    sealed = _("what it says is sealed") if evidence.snapshot is not None and evidence.snapshot.sealed else ""
    kinds = [_termed(source.tier), _termed(source.kind), origin, source.met or "", evidence.locator]
    facts = [*kinds, confidential, sealed, _("by {name}", name=evidence.by)]
    yield Content.assemble("   ", line(" · ".join(fact for fact in facts if fact), "$quiet"))
    if evidence.exact:
        yield content(f"   “{evidence.exact}”")
        for point in differing(claim, evidence):
            yield content(f"   ≠ {_(point.message)}", "$alarm")
    if evidence.note:
        yield content(f"   {evidence.note}")
    if found := evidence.found:
        what = _("{outcome} since it was captured, {when}.", outcome=_termed(found.outcome), when=when(found.at))
        yield content(f"   {what} {retold(found.note)}".rstrip(), "$alarm")


def _sign_offs(claim: Claim) -> Iterator[Content]:
    if claim.sign_offs:
        yield Content()
        yield _heading(_("Signed"))
        yield from map(_signed, claim.sign_offs)
    if claim.overrides:
        yield Content()
        yield _heading(_("Overridden"))
        yield from map(_passed, claim.overrides)


def _passed(override: Override) -> Content:
    words = f"{_(override.code.replace('_', ' '))}: {override.by}, {when(override.at)}: {override.reason}"
    return line(f"! {words}") if override.void is None else line(_void(words, override.void), "$tone-stale")


def _signed(sign_off: SignOff) -> Content:
    words = f"{word(sign_off.role)}: {sign_off.by}, {when(sign_off.at)}"
    if sign_off.void is None:
        return line(f"✓ {words}", "$tone-holds")
    return line(_void(words, sign_off.void), "$tone-stale")


def _void(words: str, why: str) -> str:
    return _("↻ {words} — void: {why}", words=words, why=retold(why))


def _missing(view: ClaimView, page: ArticlePage) -> Iterator[Content]:
    spans = [anchor.span for anchor in view.claim.anchors]
    here = [
        _(discrepancy.message)
        for discrepancy in page.discrepancies
        if any(span.overlaps(other) for span in spans for other in discrepancy.spans)
    ]
    if here:
        yield Content()
        yield _heading(_("To look at in the copy"))
        yield from map(_point, here)
    if view.blocking:
        yield Content()
        yield _heading(_("Before the article can run"))
        yield from map(_point, (_(objection.message) for objection in view.blocking))


def _point(message: str) -> Content:
    return line(f"• {message}", "$alarm")


def _heading(words: str) -> Content:
    return line(words, "$lead bold")


def _named(name: str, words: str) -> Content:
    return Content.assemble(line(f"{name}:", "$quiet"), " ", content(words))


def _termed(term: Term) -> str:
    return f"{glyph(term)} {word(term)}"


class ClaimDetail(ScrollView, Inked, can_focus=True):
    """The pane that shows one claim, or what keeps the article from running.

    Its lines are made once for each claim, and nothing else on the screen is laid out anew for them: it follows every step.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    ClaimDetail { background: $surface; color: $foreground; padding: 0 1; scrollbar-size-vertical: 1; overflow-x: hidden; }
    """
    BINDINGS = bindings("detail.")

    def __init__(self) -> None:
        super().__init__()
        self._shown = Content()
        self._lines: list[Strip] = []
        self._width = 0

    def show(self, view: ClaimView | None, page: ArticlePage, people: str = "", rules: Rules | None = None) -> None:
        """Show ``view``, or the article as a whole; a new claim is shown from its beginning. ``people`` are on it too."""
        shown = overview(page) if view is None else described(view, page, rules)
        if people:
            shown = _NEW_LINE.join([line(_("{people} is on this claim now", people=people), "$lead"), shown])
        self._shown = shown
        self._lay_out()
        key = view.claim.id if view is not None else ""
        if key != self.name_of_shown:
            self.name_of_shown = key
            self.scroll_home(animate=False)

    name_of_shown = ""
    """The id of the claim on show."""

    def on_resize(self) -> None:
        if self.scrollable_content_region.width != self._width:
            self._lay_out()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._width = 0

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        self._lines = Visual.to_strips(self, self._shown, self._width, None, self.visual_style, pad=True)
        size = Size(self._width, len(self._lines))
        self.set_reactive(Widget.virtual_size, size)  # set plainly, it would have the whole screen laid out anew
        self._scroll_update(size)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        if self.scrollable_content_region.width != self._width:
            self._lay_out()
        index = y + self.scroll_offset.y
        return self._lines[index] if index < len(self._lines) else Strip.blank(self._width, self.ground)
