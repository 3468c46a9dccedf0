"""What a lead decides by: may the article run, and if not, how much of what stands in the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from claims.briefing import Brief, briefs
from claims.vocabulary import Status, Tier, label
from claims.workflow import Objection
from factcheck.desk.backing import origins_of
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.reports.wording import Wording

_URGENT = ("is_stale", "is_query", "is_open", "is_checking")
"""In which order the work that is left is told: what was passed and isn't true any more comes first."""
_ORDER = (*_URGENT, "unsettled", "needs_reply", "undecided", "unsigned")
_OF_THE_ARTICLE = frozenset({"no_claims", "uncovered_numbers"})


def verdict_line(page: ArticlePage, words: Wording) -> str:
    """What a lead reads first: "May run" (till it is cleared: "May run when cleared"), or "Not yet: 1 stale, 3 open"; with the
    claims that rest on one source alone.
    """
    alone = len(single_source(page))
    resting = [f"{alone} {words.single_source}"] if alone else []
    if not page.blocking:
        may_run = words.may_run if page.cleared is not None and page.cleared.whole else words.may_run_when_cleared
        return f"{may_run} ({resting[0]})" if resting else may_run
    return f"{words.not_yet}: {', '.join([*_in_the_way(page.blocking, words), *resting])}"


def obstacles(page: ArticlePage, words: Wording, say: Callable[[str], str] = str) -> list[Brief]:
    """What stands in the way, a line for all claims of which the same is said, the most urgent first, in plain words.

    ``say`` says in the report's language what there are no plainer words for.
    """
    found: dict[str, Brief] = {}
    for brief in briefs(page.blocking, words.code, say):
        meant = _in_words(brief, page, words)
        known = found.get(meant.phrase, Brief(""))
        found[meant.phrase] = Brief(meant.phrase, tuple(dict.fromkeys((*known.claims, *meant.claims))), brief.code)
    return sorted(found.values(), key=lambda one: _ORDER.index(one.code) if one.code in _ORDER else len(_ORDER))


def _in_words(brief: Brief, page: ArticlePage, words: Wording) -> Brief:
    meaning = words.meanings.get(brief.code)
    if meaning is None:
        return brief
    if brief.claims:
        return Brief(f"{brief.phrase} ({meaning})", brief.claims)
    about = tuple(one.claim for one in page.blocking if one.code == brief.code and one.claim)
    return Brief(meaning[:1].upper() + meaning[1:], about) if about or brief.code in _OF_THE_ARTICLE else brief


def single_source(page: ArticlePage) -> list[ClaimView]:
    """The checked claims whose evidence is all of one origin, and not primary."""
    return [view for view in page.claims if view.claim.status is Status.CHECKED and _stands_alone(view)]


def _stands_alone(view: ClaimView) -> bool:
    counted = [piece for piece in view.evidence if not piece.withdrawn]
    if not counted or any(piece.source.tier is Tier.PRIMARY for piece in counted):
        return False
    return len(origins_of(counted)) == 1


def _in_the_way(blocking: tuple[Objection, ...], words: Wording) -> list[str]:
    counts = Counter(objection.code for objection in blocking)
    statuses = [f"{counts.pop(code)} {label(Status(code[3:]), words.code)}" for code in _URGENT if code in counts]
    known = {"unsettled": words.unsettled, "unsigned": words.unsigned}
    told = [f"{counts.pop(code)} {phrase}" for code, phrase in known.items() if code in counts]
    others = sum(counts.values())
    return [*statuses, *told, *([f"{others} {words.other_obstacles}"] if others else [])]
