"""Use cases on the words of claims: give a claim other words, reword it, split it, merge two.

A verification belongs to exact words. Whatever changes a claim's words makes its verdict and its sign-offs void, visibly and
on record, and can be undone like every other act.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims import shaping
from claims.drafting import Draft
from claims.model import Claim
from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import Status
from claims.workflow import Objection
from factcheck.desk import acts, reading
from factcheck.desk.aside import withdraw_marks
from factcheck.desk.cover import measure
from factcheck.desk.session import Desk
from factcheck.desk.sources.bearing import state as evidence_state
from factcheck.desk.views import ClaimView
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles, replies, sources
from factcheck.store import claims as stored
from factcheck.store.transactions import Reading, Writing
from sources.model import Evidence


def create(desk: Desk, article: int, spans: Sequence[Span], *, wording: str | None = None) -> ClaimView:
    """Make a claim by hand from selected words; words among them that were set aside are taken back.

    The selection is trimmed of white space and of punctuation at its ends. Raises ``BadInput`` for a selection without words or
    beyond the text, and ``Refused`` where the same words are a claim already.
    """
    wording = typed(wording, phrase("The wording"))
    with desk.writing() as tx:
        piece = articles.load(tx, article)
        draft = _draft(tx, article)
        chosen = reading.selection(draft.text, spans)
        acts.unless(_already(tx, article, chosen))
        claim = draft.claim(draft.read_off(chosen), article, stored.next_number(tx, article))
        claim = replace(claim, wording=wording) if wording else claim
        _add(tx, claim, piece.revision)
        withdraw_marks(tx, article, chosen)
        measure(tx, article)
        return acts.view(tx, desk, claim)


def reshape(desk: Desk, claim: str, spans: Sequence[Span], *, place: int = 0, expected_version: int | None = None) -> ClaimView:
    """Give a claim other words of the article, at the ``place`` that is meant where it stands at several.

    Verdict and sign-offs are void where the words differ; words that were set aside are taken back. Raises ``BadInput`` as
    ``create`` does and for a place that isn't there, ``Refused`` for a claim that is gone and for words that are a claim already,
    and ``Conflict``.
    """
    with desk.writing() as tx:
        old = _living(tx, claim, expected_version)
        draft = _draft(tx, old.article)
        chosen = reading.selection(draft.text, spans)
        if not 0 <= place < len(old.places):
            told = phrase(
                "{claim} stands at {count} places; there is no place {place}.",
                claim=old.id,
                count=len(old.places),
                place=place + 1,
            )
            raise BadInput(told)
        acts.unless(_already(tx, old.article, chosen, but=old.number))
        new = shaping.reshaped(old, draft, chosen, phrase("{actor} gave it other words", actor=tx.actor), place)
        changed = acts.change(tx, "reshape", old, new)
        withdraw_marks(tx, old.article, chosen)
        measure(tx, old.article)
        return acts.view(tx, desk, changed)


def reword(desk: Desk, claim: str, wording: str, *, expected_version: int | None = None) -> ClaimView:
    """Tell a claim in other words; the article's words stay. A verdict on what it said before is void. Raises ``Conflict``."""
    words = typed(wording, phrase("The wording"))
    if words is None:
        raise BadInput(phrase("A claim needs a wording."), phrase("Say what is to be checked."))
    with desk.writing() as tx:
        old = _living(tx, claim, expected_version)
        return acts.view(
            tx, desk, acts.change(tx, "reword", old, shaping.reworded(old, words, phrase("{actor} reworded it", actor=tx.actor)))
        )


def split(desk: Desk, claim: str, at: int, *, expected_version: int | None = None) -> tuple[ClaimView, ClaimView]:
    """Make two claims of one, at offset ``at`` of the article's text: it keeps the words before, a new one gets the others.
    At the edge of the words at one of several places, the new claim gets that place.

    The evidence goes along to both; a verdict and its sign-offs are void, for each half says less than what was verified.
    Whether it is adverse, and who has it, goes for both. Raises ``BadInput`` where one half had no words, and ``Conflict``.
    """
    with desk.writing() as tx:
        old = _living(tx, claim, expected_version)
        draft, revision = _draft(tx, old.article), articles.load(tx, old.article).revision
        place = _place_at(old, at)
        spans = tuple(one.span for one in old.places[place].anchors)
        halves = shaping.cut_in_two(draft.text, spans, at, draft.proposal.language)
        why = phrase("{actor} split it", actor=tx.actor)
        if halves is None and len(old.places) == 1:
            told = phrase("There is nothing to split {claim} at.", claim=old.id)
            raise BadInput(told, phrase("Put the cursor on the first word of the second half."))
        left = shaping.reshaped(old, draft, halves[0], why, place) if halves else shaping.parted(old, place, draft, why)
        first = acts.change(tx, "split", old, left)
        second = draft.claim(draft.read_off(halves[1] if halves else spans), old.article, stored.next_number(tx, old.article))
        second = replace(second, assignee=old.assignee, adverse=old.adverse, against=old.against)
        _add(tx, second, revision)
        _give(tx, acts.evidence_for(tx, old), second)
        measure(tx, old.article)
        return acts.view(tx, desk, first), acts.view(tx, desk, second)


def merge(
    desk: Desk, claim: str, other: str, *, expected_version: int | None = None, other_version: int | None = None
) -> ClaimView:
    """Make one claim of two: ``claim`` gets the words and the evidence of ``other``, which stays on record and no longer counts.

    Two that stand on lines of their own, as in the headline and in the body, become one that stands in several places. A verdict
    and its sign-offs are void. An open query of either stays open. Raises ``Refused`` where one of them is gone, is the other, or
    stands at several places and on a line of the other, and where ``other`` has entries in the ledger of replies; and
    ``Conflict``.
    """
    with desk.writing() as tx:
        old, absorbed = _living(tx, claim, expected_version), _living(tx, other, other_version)
        draft = _draft(tx, old.article)
        apart = shaping.apart(draft.text, old, absorbed)
        acts.unless(_objections_to_merge(tx, old, absorbed, apart=apart))
        why = phrase("{actor} merged {absorbed} into it", actor=tx.actor, absorbed=absorbed.id)
        new = _with_query(_merged(old, absorbed, draft, why, apart=apart), absorbed)
        new = replace(new, adverse=absorbed.adverse if not old.adverse else True, against=old.against or absorbed.against)
        merged = acts.change(tx, "merge", old, new)
        _drop_into(tx, absorbed, old)
        _give(tx, _missing(acts.evidence_for(tx, absorbed), acts.evidence_for(tx, old)), merged)
        measure(tx, old.article)
        return acts.view(tx, desk, merged)


def _draft(tx: Reading, article: int) -> Draft:
    """The article's latest text, and what the splitter makes of it."""
    text = articles.latest(tx, article).text
    return Draft(text, reading.proposed(text, articles.load(tx, article).language))


def _living(tx: Reading, claim: str, expected_version: int | None) -> Claim:
    found = acts.load(tx, claim, expected_version)
    if found.status is Status.GONE:
        cut = phrase("The words of {claim} were cut from the article; there are none to shape.", claim=found.id)
        acts.unless([Objection("gone", cut, found.id)])
    return found


def _add(tx: Writing, claim: Claim, revision: int) -> None:
    stored.add(tx, [claim], revision)
    tx.log("create", acts.subject(claim), claim.article, {"dropped": True}, acts.state(claim) | {"dropped": False})


def _already(tx: Reading, article: int, chosen: tuple[Span, ...], but: int | None = None) -> list[Objection]:
    """Why these words can't be a claim: they are one."""
    return [
        Objection("same_words", phrase("These words are claim {claim} already.", claim=claim.id))
        for claim in stored.of_article(tx, article)
        if claim.status is not Status.GONE and claim.number != but and tuple(one.span for one in claim.anchors) == chosen
    ]


def _place_at(claim: Claim, at: int) -> int:
    """Which of a claim's places has words around ``at``; the first where none has."""
    around = [any(one.span.start <= at <= one.span.end for one in place.anchors) for place in claim.places]
    return around.index(True) if True in around else 0


def _merged(claim: Claim, other: Claim, draft: Draft, why: str, *, apart: bool) -> Claim:
    if apart:
        return shaping.gathered(claim, other, draft, why)
    own, more = (tuple(one.span for one in each.anchors) for each in (claim, other))
    return shaping.reshaped(claim, draft, shaping.joined(draft.text, own, more, draft.proposal.sentences), why)


def _objections_to_merge(tx: Reading, claim: Claim, other: Claim, *, apart: bool) -> list[Objection]:
    if claim.article != other.article or claim.number == other.number:
        pair = {"claim": claim.id, "other": other.id}
        return [Objection("not_two", phrase("{claim} and {other} are not two claims of one article.", **pair))]
    several = next((one for one in (claim, other) if one.elsewhere), None)
    if several is not None and not apart:
        message = phrase("{claim} stands at several places; it can't be merged with another.", claim=several.id)
        return [Objection("several_places", message)]
    if replies.of_article(tx, other.article).get(other.number):
        message = phrase(
            "Somebody was asked for a reply to {other}: merge {claim} into it instead.", other=other.id, claim=claim.id
        )
        return [Objection("has_replies", message, other.id)]
    return []


def _with_query(claim: Claim, other: Claim) -> Claim:
    """The claim with what the other one asks."""
    if other.status is not Status.QUERY:
        return claim
    asked = " / ".join(one.reason for one in (claim, other) if one.status is Status.QUERY and one.reason)
    if claim.status is Status.QUERY:
        return replace(claim, reason=asked)
    return replace(
        claim, status=Status.QUERY, reason=asked, asked_by=other.asked_by, asked_of=other.asked_of, asked_at=other.asked_at
    )


def _drop_into(tx: Writing, claim: Claim, into: Claim) -> None:
    stored.drop(tx, claim.article, claim.number, dropped=True, into=into.number)
    before = {"dropped": False, "joined_into": None}
    tx.log("absorb", acts.subject(claim), claim.article, before, {"dropped": True, "joined_into": into.number})


def _missing(evidence: Sequence[Evidence], there: Sequence[Evidence]) -> list[Evidence]:
    """The evidence that is not ``there`` already: the same passage of the same source, with the same stance."""
    known = {_bears(one) for one in there}
    return [one for one in evidence if _bears(one) not in known]


def _bears(piece: Evidence) -> tuple[object, ...]:
    return piece.source.id, piece.span, piece.locator, piece.note, piece.stance


def _give(tx: Writing, evidence: Sequence[Evidence], to: Claim) -> None:
    """Hang the same evidence on another claim as well."""
    for piece in evidence:
        draft = sources.Draft(piece.source, piece.snapshot, piece.stance, piece.span, piece.exact, piece.locator, piece.note)
        given = sources.add_evidence(tx, to, draft)
        tx.log("attach", f"evidence:{given.id}", to.article, {"withdrawn": True}, evidence_state(given))
