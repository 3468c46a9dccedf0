"""How the house's values are laid out for a person to read, in 80 columns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from claims.ledger import Publication
from claims.model import Article, Attribution, Coverage, Discrepancy, Quantity, SetAside
from claims.text import words_at
from claims.vocabulary import Relation, Status
from factcheck.cli.printing import BOLD, DIM, PLAIN, Style, bar, say, style_of, word
from factcheck.cli.times import away, local
from factcheck.desk.views import ArticlePage, ClaimView, Progress
from factcheck.i18n import N_, _, ngettext
from factcheck.reports.model import percent
from factcheck.reports.places import Places
from sources.model import Evidence

ALARM = Style(hue="red")
LANGUAGES = {"id": N_("Indonesian"), "en": N_("English")}
COLUMN = 14
"""How wide the names of facts are, before them."""
_LONGEST_QUOTE = 200
_KINDS = {
    "number": N_("number"),
    "date": N_("date"),
    "name": N_("name"),
    "negation": N_("negation"),
    "quotation": N_("quotation"),
}
_RELATIONS = {
    Relation.MORE_THAN: N_("more than"),
    Relation.LESS_THAN: N_("less than"),
    Relation.AT_LEAST: N_("at least"),
    Relation.AT_MOST: N_("at most"),
    Relation.NEARLY: N_("nearly"),
    Relation.ABOUT: N_("about"),
    Relation.DOZENS: N_("dozens"),
    Relation.HUNDREDS: N_("hundreds"),
    Relation.THOUSANDS: N_("thousands"),
    Relation.MILLIONS: N_("millions"),
}
_VAGUE = frozenset({Relation.DOZENS, Relation.HUNDREDS, Relation.THOUSANDS, Relation.MILLIONS})


def heading(article: Article, *more: str) -> None:
    """An article's number, its title, and what is known of it."""
    lead = f"{article.id}  "
    say(article.title or _("(no title)"), lead=lead, lead_style=BOLD, style=BOLD)
    facts = [language_name(article.language), _("revision {number}", number=article.revision), *more]
    if article.deadline:
        facts.insert(2, due(article.deadline))
    say(joined(facts), indent=len(lead), style=DIM)


def progress_line(progress: Progress, *more: str, indent: int = 0) -> None:
    """A bar, and how many claims are done."""
    done = done_of(progress)
    say(joined([done, *more]), lead=bar(progress.done, progress.total) + "  ", indent=indent)


def counts(progress: Progress) -> list[str]:
    """How many claims stand where: ``✓ checked 3``."""
    return [f"{word(status)} {count}" for status in Status if (count := progress.counts.get(status, 0))]


def claim_lines(view: ClaimView, places: Places, columns: int) -> None:
    """One claim of a list; ``columns`` is the width of the ids."""
    claim = view.claim
    lead = f"{claim.id:<{columns}}  {word(claim.status):<14}  "
    say(claim.wording, lead=lead, lead_style=style_of(claim.status))
    facts = [word(claim.verdict)] if claim.verdict else []
    if claim.void_verdict:
        facts.append(_("was {state}", state=word(claim.void_verdict)))
    facts += [speaker(claim.attribution)] if claim.attribution else []
    facts += [place(view, places)] if claim.status is not Status.GONE else []
    standing = [piece for piece in view.evidence if not piece.withdrawn]
    facts += [ngettext("{count} source", "{count} sources", len(standing))] if standing else []
    facts += list(dict.fromkeys(f"{source(piece.source.id)} {word(piece.found.outcome)}" for piece in standing if piece.found))
    say(joined(facts), indent=len(lead), style=DIM)


def place(view: ClaimView, places: Places) -> str:
    """Where a claim's first words stand."""
    found = places.of(view.claim.anchors[0].span) if view.claim.anchors else None
    return _("paragraph {paragraph}, line {line}", paragraph=found.paragraph, line=found.line) if found else ""


def speaker(attribution: Attribution) -> str:
    """Who says so, by which cue, and who passes it on."""
    who = f"{attribution.who} (“{attribution.cue}”)"
    by = attribution.relayed_by
    return _("{who}, passed on by {by}", who=who, by=by) if by else who


def coverage_lines(text: str, coverage: Coverage) -> None:
    """The shares that claims cover, and the numbers that none does."""
    shares = {
        _("words"): coverage.words,
        _("numbers"): coverage.numbers,
        _("names"): coverage.names,
        _("quotations"): coverage.quotations,
        _("superlatives"): coverage.superlatives,
    }
    say(", ".join(f"{name} {percent(share)}" for name, share in shares.items()), lead=head(_("Covered")))
    from claims.coverage import overlooked  # slow to load, and not for --help

    missing = overlooked(text, coverage.uncovered).numbers
    if missing:
        places = Places(text)
        found = "; ".join(_("{words} (line {line})", words=span.of(text), line=places.of(span).line) for span in missing)
        say(_("numbers that no claim covers: {numbers}", numbers=found), indent=COLUMN, style=ALARM)


def set_aside_lines(text: str, stretches: Iterable[SetAside]) -> None:
    """What was set aside, each with its reason."""
    stretches = list(stretches)
    if not stretches:
        return
    say(ngettext("{count} passage", "{count} passages", len(stretches)), lead=head(_("Aside")))
    for words in stretches:
        say(f"{quoted(words.span.of(text))} {_(words.reason)}", lead="– ", indent=COLUMN, style=DIM)


def discrepancy_lines(text: str, found: Iterable[Discrepancy]) -> None:
    """What contradicts itself, with the words that do."""
    found = list(found)
    if not found:
        return
    say(_("what contradicts itself in the article"), lead=head(_("Look at")), lead_style=ALARM)
    for each in found:
        say(f"{_(each.message)} {quoted(words_at(text, each.spans))}", lead="! ", lead_style=ALARM, indent=COLUMN)


def quantity(value: Quantity) -> str:
    """A number with what it counts, and how it stands to the number meant: ``more than 1,000 people``."""
    low, high = (
        f"{number:,.0f}" if float(number).is_integer() else f"{number:,}" for number in (value.value, value.upper or 0.0)
    )
    size = _("{low} to {high}", low=low, high=high) if value.upper is not None else low
    relation = "" if value.relation in (Relation.EXACTLY, Relation.BETWEEN) else _(_RELATIONS[value.relation])
    if value.relation in _VAGUE:
        size = ""
    return " ".join(part for part in (relation, size, value.unit or "") if part)


def found_since(piece: Evidence) -> str:
    """What a later look at its source found, if that is something else than was captured."""
    if not piece.found:
        return ""
    return _("{outcome} since it was captured ({at})", outcome=word(piece.found.outcome), at=local(piece.found.at))


def quoted(text: str) -> str:
    """Words in quotation marks, cut where they are too many to read."""
    text = " ".join(text.split())
    return f"“{text[:_LONGEST_QUOTE].rstrip()}…”" if len(text) > _LONGEST_QUOTE else f"“{text}”"


def kind(name: str) -> str:
    """What it is that agrees with a source or differs from it: ``number``."""
    return _(_KINDS[name]) if name in _KINDS else name


def source(number: int) -> str:
    """A source by its number: ``source 4``."""
    return _("source {number}", number=number)


def claims(count: int) -> str:
    """``1 claim``, ``2 claims``."""
    return ngettext("{count} claim", "{count} claims", count)


def done_of(progress: Progress) -> str:
    """``3 of 7 done``."""
    return _("{done} of {total} done", done=progress.done, total=progress.total)


def due(at: datetime) -> str:
    """A deadline: ``due in 3 h (24 Nov 2026 17:00)``."""
    return _("due {when} ({at})", when=away(at), at=local(at))


def head(name: str) -> str:
    """The name of a fact, as wide as all are."""
    return f"{name:<{COLUMN - 1}} "


def language_name(code: str) -> str:
    """What a language is called."""
    return _(LANGUAGES[code]) if code in LANGUAGES else code


def joined(facts: Iterable[str]) -> str:
    """Facts on one line, with what is empty left out."""
    return " · ".join(fact for fact in facts if fact)


def ruling_lines(page: ArticlePage, *, indent: int = 0) -> None:
    """Where an article stands: cleared or not, run or not, and what is to be done about it."""
    if page.blocking:
        say(f"{in_the_way(len(page.blocking))}: factcheck report {page.article.id}", indent=indent, style=DIM)
    elif page.cleared is None or not page.cleared.whole:
        say(f"{may_run(len(page.gaps))}: factcheck clear {page.article.id}", indent=indent, style=DIM)
    if page.cleared is not None:
        say(page.cleared.sentence, indent=indent, style=PLAIN if page.cleared.whole else ALARM)
    for ran in page.publications:
        say(publication_line(ran), indent=indent, style=DIM)
    for correction in page.corrections:
        say(f"{word(correction.remedy)} {local(correction.ran_at)}", indent=indent, style=DIM)
    if page.unverified is not None:
        say(waiting_line(page.unverified), indent=indent, style=ALARM)


def in_the_way(count: int) -> str:
    """How many things stand in the way of publication."""
    return ngettext("{count} thing in the way of publication", "{count} things in the way of publication", count)


def may_run(gaps: int) -> str:
    """That an article may run once it is cleared, and how many uncovered stretches have to be seen before."""
    if not gaps:
        return _("may run when cleared")
    return ngettext(
        "may run when cleared; {count} stretch that no claim covers to be seen",
        "may run when cleared; {count} stretches that no claim covers to be seen",
        gaps,
    )


def publication_line(ran: Publication) -> str:
    """What ran when, and by what right."""
    how = _("not cleared: {reason}", reason=ran.reason) if ran.reason else ""
    how = _("under its clearance") if ran.clearance is not None else how
    how = _("before verification") if ran.before_verification else how
    return joined([_("revision {revision} ran {at}", revision=ran.revision, at=local(ran.ran_at)), how, ran.link])


def waiting_line(ran: Publication) -> str:
    """What ran before verification: who verifies it, and whether they are late."""
    if ran.due is None:
        return _("ran before verification; {who} verifies it", who=ran.owner)
    values = {"who": ran.owner, "when": away(ran.due), "at": local(ran.due)}
    if ran.due < datetime.now(UTC):
        return _("ran before verification; {who} verifies it, overdue, due {when} ({at})", **values)
    return _("ran before verification; {who} verifies it, due {when} ({at})", **values)
