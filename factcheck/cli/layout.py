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
from factcheck.reports.model import percent
from factcheck.reports.places import Places
from sources.model import Evidence

ALARM = Style(hue="red")
LANGUAGES = {"id": "Indonesian", "en": "English"}
_LONGEST_QUOTE = 200
_VAGUE = frozenset({Relation.DOZENS, Relation.HUNDREDS, Relation.THOUSANDS, Relation.MILLIONS})


def heading(article: Article, *more: str) -> None:
    """An article's number, its title, and what is known of it."""
    lead = f"{article.id}  "
    say(article.title or "(no title)", lead=lead, lead_style=BOLD, style=BOLD)
    facts = [LANGUAGES.get(article.language, article.language), f"revision {article.revision}", *more]
    if article.deadline:
        facts.insert(2, f"due {away(article.deadline)} ({local(article.deadline)})")
    say(joined(facts), indent=len(lead), style=DIM)


def progress_line(progress: Progress, *more: str, indent: int = 0) -> None:
    """A bar, and how many claims are done."""
    done = f"{progress.done} of {progress.total} done"
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
        facts.append(f"was {word(claim.void_verdict)}")
    facts += [speaker(claim.attribution)] if claim.attribution else []
    facts += [place(view, places)] if claim.status is not Status.GONE else []
    standing = [piece for piece in view.evidence if not piece.withdrawn]
    facts += [counted(len(standing), "source")] if standing else []
    facts += list(dict.fromkeys(f"source {piece.source.id} {word(piece.found.outcome)}" for piece in standing if piece.found))
    say(joined(facts), indent=len(lead), style=DIM)


def place(view: ClaimView, places: Places) -> str:
    """Where a claim's first words stand."""
    found = places.of(view.claim.anchors[0].span) if view.claim.anchors else None
    return f"paragraph {found.paragraph}, line {found.line}" if found else ""


def speaker(attribution: Attribution) -> str:
    """Who says so, by which cue, and who passes it on."""
    relayed = f", passed on by {attribution.relayed_by}" if attribution.relayed_by else ""
    return f"{attribution.who} (“{attribution.cue}”){relayed}"


def coverage_lines(text: str, coverage: Coverage) -> None:
    """The shares that claims cover, and the numbers that none does."""
    shares = {
        "words": coverage.words,
        "numbers": coverage.numbers,
        "names": coverage.names,
        "quotations": coverage.quotations,
        "superlatives": coverage.superlatives,
    }
    say(", ".join(f"{name} {percent(share)}" for name, share in shares.items()), lead="Covered       ")
    from claims.coverage import overlooked  # slow to load, and not for --help

    missing = overlooked(text, coverage.uncovered).numbers
    if missing:
        places = Places(text)
        found = "; ".join(f"{span.of(text)} (line {places.of(span).line})" for span in missing)
        say(f"numbers that no claim covers: {found}", indent=14, style=ALARM)


def set_aside_lines(text: str, stretches: Iterable[SetAside]) -> None:
    """What was set aside, each with its reason."""
    stretches = list(stretches)
    if not stretches:
        return
    say(counted(len(stretches), "passage"), lead="Set aside     ")
    for words in stretches:
        say(f"{quoted(words.span.of(text))} {words.reason}", lead="– ", indent=14, style=DIM)


def discrepancy_lines(text: str, found: Iterable[Discrepancy]) -> None:
    """What contradicts itself, with the words that do."""
    found = list(found)
    if not found:
        return
    say("what contradicts itself in the article", lead="Look at       ", lead_style=ALARM)
    for each in found:
        say(f"{each.message} {quoted(words_at(text, each.spans))}", lead="! ", lead_style=ALARM, indent=14)


def quantity(value: Quantity) -> str:
    """A number with what it counts, and how it stands to the number meant: ``more than 1,000 people``."""
    low, high = (
        f"{number:,.0f}" if float(number).is_integer() else f"{number:,}" for number in (value.value, value.upper or 0.0)
    )
    size = f"{low} to {high}" if value.upper is not None else low
    relation = "" if value.relation in (Relation.EXACTLY, Relation.BETWEEN) else value.relation.value
    if value.relation in _VAGUE:
        size = ""
    return " ".join(part for part in (relation, size, value.unit or "") if part)


def found_since(piece: Evidence) -> str:
    """What a later look at its source found, if that is something else than was captured."""
    return f"{word(piece.found.outcome)} since it was captured ({local(piece.found.at)})" if piece.found else ""


def quoted(text: str) -> str:
    """Words in quotation marks, cut where they are too many to read."""
    text = " ".join(text.split())
    return f"“{text[:_LONGEST_QUOTE].rstrip()}…”" if len(text) > _LONGEST_QUOTE else f"“{text}”"


def counted(count: int, noun: str, nouns: str = "") -> str:
    """``1 claim``, ``2 claims``; ``nouns`` is for words that take no plain s."""
    return f"{count} {noun if count == 1 else nouns or f'{noun}s'}"


def joined(facts: Iterable[str]) -> str:
    """Facts on one line, with what is empty left out."""
    return " · ".join(fact for fact in facts if fact)


def ruling_lines(page: ArticlePage, *, indent: int = 0) -> None:
    """Where an article stands: cleared or not, run or not, and what is to be done about it."""
    if page.blocking:
        words = f"{counted(len(page.blocking), 'thing')} in the way of publication: factcheck report {page.article.id}"
        say(words, indent=indent, style=DIM)
    elif page.cleared is None or not page.cleared.whole:
        seen = f"; {counted(len(page.gaps), 'stretch', 'stretches')} that no claim covers to be seen" if page.gaps else ""
        say(f"may run when cleared{seen}: factcheck clear {page.article.id}", indent=indent, style=DIM)
    if page.cleared is not None:
        say(page.cleared.sentence, indent=indent, style=PLAIN if page.cleared.whole else ALARM)
    for ran in page.publications:
        say(publication_line(ran), indent=indent, style=DIM)
    for correction in page.corrections:
        say(f"{word(correction.remedy)} {local(correction.ran_at)}", indent=indent, style=DIM)
    if page.unverified is not None:
        say(waiting_line(page.unverified), indent=indent, style=ALARM)


def publication_line(ran: Publication) -> str:
    """What ran when, and by what right."""
    how = "under its clearance" if ran.clearance is not None else f"not cleared: {ran.reason}" if ran.reason else ""
    how = "before verification" if ran.before_verification else how
    return joined([f"revision {ran.revision} ran {local(ran.ran_at)}", how, ran.link])


def waiting_line(ran: Publication) -> str:
    """What ran before verification: who verifies it, and whether they are late."""
    if ran.due is None:
        return f"ran before verification; {ran.owner} verifies it"
    late = "overdue, " if ran.due < datetime.now(UTC) else ""
    return f"ran before verification; {ran.owner} verifies it, {late}due {away(ran.due)} ({local(ran.due)})"
