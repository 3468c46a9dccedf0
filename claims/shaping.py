"""What a person does to the words of a claim: select them, move their ends, cut them in two, join them with the next.

Pure functions over one text; words are what a reader takes for one ("1.000", "ibu-ibu", "don't", "12%").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from claims.drafting import Draft
from claims.language import get
from claims.model import Claim, ClaimPlace
from claims.sameness import canonical
from claims.standing import fingerprint_at, standing_at, unsettled
from claims.text import Span, anchor, merged, trimmed
from claims.vocabulary import Status
from claims.workflow import unjudged

End = Literal["start", "end"]

_WORD = re.compile(r"[$€£¥]?\w+(?:[-'’.,:/@]\w+)*[%°]?")
_FAR = 400
"""How far (in code points) the next word is looked for; nobody selects across more blank paper than that."""
_PARAGRAPH_ENDS = re.compile(r"\n[^\S\n]*\n")
_LOOSE = frozenset(",;:–—-…!?.")
"""What stands at the ends of words without belonging to them."""
_OPENS, _CLOSES = "“‘«([{", "”’»)]}"
_EVEN = "\"'"
_ABBREVIATED = re.compile(r"\w\.\w+\.$")
_BETWEEN = 3
"""So many words may stand between two claims that become one without being left out of it: "and", "dan juga"."""
_SETTLED = frozenset({Status.CHECKED, Status.OUT_OF_SCOPE})


def words_in(text: str, span: Span) -> list[Span]:
    """The words that lie wholly in ``span``, in order."""
    return [Span(found.start(), found.end()) for found in _WORD.finditer(text, span.start, span.end)]


def word_around(text: str, offset: int) -> Span | None:
    """The word under ``offset``, or the one that ends there."""
    near = _near(text, offset)
    return next((word for word in words_in(text, near) if word.start <= offset <= word.end), None)


def closed(text: str, span: Span) -> Span:
    """``span`` without what only happens to stand at its ends: white space, a comma, a bracket whose fellow is outside."""
    span = trimmed(text, span)
    while span and (fewer := trimmed(text, _without_end(text, span))) != span:
        span = fewer
    return span


def _without_end(text: str, span: Span) -> Span:
    words = span.of(text)
    first, last = words[0], words[-1]
    if last in _LOOSE and not _ABBREVIATED.search(words):
        return Span(span.start, span.end - 1)
    if first in _LOOSE and not (first in "-–." and words[1:2].isdigit()):
        return Span(span.start + 1, span.end)
    if _lonely(words, last, _CLOSES, _OPENS):
        return Span(span.start, span.end - 1)
    if _lonely(words, first, _OPENS, _CLOSES):
        return Span(span.start + 1, span.end)
    return span


def _lonely(words: str, sign: str, kind: str, fellows: str) -> bool:
    """Whether a mark at an end has no fellow in ``words``."""
    if sign in _EVEN:
        return words.count(sign) % 2 == 1
    if sign not in kind:
        return False
    fellow = fellows[kind.index(sign)]
    return words.count(sign) > words.count(fellow)


def end_moved(text: str, span: Span, end: End, step: int) -> Span:
    """``span`` with one end a word further on (``step`` 1) or back (-1); the same where no word is there, or only one is left.

    It stays within the paragraph.
    """
    words = words_in(text, _paragraph_around(text, span))
    edge, edges = (span.start, [word.start for word in words]) if end == "start" else (span.end, [word.end for word in words])
    on = [one for one in edges if (one > edge if step > 0 else one < edge)]
    if not on:
        return span
    place = on[0] if step > 0 else on[-1]
    start, stop = (place, span.end) if end == "start" else (span.start, place)
    return Span(start, stop) if start < stop and words_in(text, Span(start, stop)) else span


def _paragraph_around(text: str, span: Span) -> Span:
    near = Span(_near(text, span.start).start, _near(text, span.end).end)
    before = [found.end() for found in _PARAGRAPH_ENDS.finditer(text, near.start, span.start)]
    after = _PARAGRAPH_ENDS.search(text, span.end, near.end)
    return Span(before[-1] if before else near.start, after.start() if after else near.end)


def _near(text: str, offset: int) -> Span:
    """Some text around ``offset``, from the beginning of a word to the end of one."""
    start, end = max(0, offset - _FAR), min(len(text), offset + _FAR)
    while start and text[start - 1].isalnum() and text[start].isalnum() and start > offset - 2 * _FAR:
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum() and end < offset + 2 * _FAR:
        end += 1
    return Span(max(0, start), end)


def cut_in_two(text: str, spans: Sequence[Span], at: int, language: str) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """A claim's words before ``at`` and those from there on; ``None`` where one side has no words.

    A word is not cut: it goes to the second half. A word that only joins the halves ("and") is left to neither.
    """
    if word := next((one for span in spans for one in words_in(text, span) if one.start < at < one.end), None):
        at = word.start
    before = [Span(span.start, max(span.start, min(span.end, at))) for span in spans]
    after = [Span(min(span.end, max(span.start, at)), span.end) for span in spans]
    first = _with_words(text, [closed(text, _unjoined(text, one, language, last=True)) for one in before if one])
    second = _with_words(text, [closed(text, one) for one in after if one])
    if second:
        second = _with_words(text, [closed(text, _unjoined(text, second[0], language)), *second[1:]])
    return (first, second) if first and second else None


def _with_words(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(span for span in spans if any(sign.isalnum() for sign in span.of(text)))


def _unjoined(text: str, span: Span, language: str, *, last: bool = False) -> Span:
    """``span`` without a coordinator ("and", "dan") at its beginning, or at its end."""
    words = words_in(text, span)
    if len(words) < 2:
        return span
    word = words[-1 if last else 0]
    if get(language).grammar.words.get(word.of(text).lower()) != "c":
        return span
    return Span(span.start, word.start) if last else Span(word.end, span.end)


def joined(text: str, first: Sequence[Span], second: Sequence[Span], sentences: Sequence[Span]) -> tuple[Span, ...]:
    """The words of two claims as those of one; a few words between them, within one sentence, go along."""
    spans = merged([*first, *second])
    result = spans[:1]
    for span in spans[1:]:
        gap = Span(result[-1].end, span.start)
        if len(words_in(text, gap)) <= _BETWEEN and any(one.contains(gap) for one in sentences):
            result[-1] = Span(result[-1].start, span.end)
        else:
            result.append(span)
    return tuple(result)


def reshaped(claim: Claim, draft: Draft, spans: tuple[Span, ...], why: str, place: int = 0) -> Claim:
    """The claim with other words at one of its places, and what can be read off them.

    A verification belongs to exact words: where they differ, verdict, sign-offs and overrides are void, for the reason
    ``why``, and what was settled waits to be checked again. A wording that a person wrote stays; the splitter's own follows the
    words.
    """
    read = draft.read_off(spans)
    own = tuple(one.span for one in claim.places[place].anchors)
    here = ClaimPlace(tuple(anchor(draft.text, one) for one in spans), anchor(draft.text, read.sentence), read.attribution)
    places = [here if number == place else one for number, one in enumerate(claim.places)]
    new = replace(standing_at(claim, places), fingerprint=fingerprint_at(places))
    if place == 0:
        wording = read.wording if claim.wording in (draft.read_off(own).wording, claim.text) else claim.wording
        new = replace(new, wording=wording, quantities=read.quantities, dates=read.dates, is_quotation=read.is_quotation)
        new = replace(new, worth=read.worth)
    if new.fingerprint == claim.fingerprint and canonical(new.wording) == canonical(claim.wording):
        return new
    return void(new, Status.STALE if claim.status in _SETTLED else claim.status, why)


def apart(text: str, claim: Claim, other: Claim) -> bool:
    """Whether two claims stand on lines of their own everywhere, as one in the headline and one in the body do."""
    mine, others = ({text.count("\n", 0, at.sentence.span.start) for at in one.places} for one in (claim, other))
    return not mine & others


def gathered(claim: Claim, other: Claim, draft: Draft, why: str) -> Claim:
    """The claim where ``other`` stands as well, in the order of the text. It is told as before."""
    places = sorted([*claim.places, *other.places], key=lambda place: place.anchors[0].span)
    return _standing_anew(claim, places, draft, why)


def parted(claim: Claim, place: int, draft: Draft, why: str) -> Claim:
    """The claim without one of its several places."""
    return _standing_anew(claim, [one for number, one in enumerate(claim.places) if number != place], draft, why)


def _standing_anew(claim: Claim, places: Sequence[ClaimPlace], draft: Draft, why: str) -> Claim:
    read = draft.read_off(tuple(one.span for one in places[0].anchors))
    new = replace(standing_at(claim, places), fingerprint=fingerprint_at(places), quantities=read.quantities, dates=read.dates)
    return void(new, Status.STALE if claim.status in _SETTLED else claim.status, why)


def reworded(claim: Claim, wording: str, why: str) -> Claim:
    """The claim told in other words. What was verified was what it said before: a verdict and its sign-offs are void."""
    new = replace(claim, wording=wording)
    if canonical(wording) == canonical(claim.wording):
        return new
    return void(new, Status.STALE if claim.status is Status.CHECKED else claim.status, why)


def void(claim: Claim, status: Status, why: str) -> Claim:
    """The claim in ``status``, without what stood for other words."""
    return unsettled(unjudged(claim, status, why))
