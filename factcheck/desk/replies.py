"""Use cases of the right of reply: whether a claim speaks ill of somebody, whom one asked, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from claims.ledger import Reply
from claims.phrase import phrase
from claims.vocabulary import Answer, Way, label
from factcheck.desk import acts
from factcheck.desk.session import Desk
from factcheck.desk.views import ClaimView
from factcheck.desk.wording import typed
from factcheck.errors import BadInput, Conflict
from factcheck.store import replies as stored
from factcheck.store.columns import utc_text
from factcheck.store.transactions import Reading, Writing

_SAID = frozenset({Answer.ANSWERED, Answer.DECLINED})


def mark(
    desk: Desk, claim: str, adverse: bool | None, *, against: str | None = None, expected_version: int | None = None
) -> ClaimView:
    """Say that a claim speaks ill of somebody (``against`` whom, where that is known), that it doesn't, or take either back.

    Raises ``NotFound`` and ``Conflict``.
    """
    against = typed(against, phrase("The name"))
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        new = replace(old, adverse=adverse, against=against or (old.against if adverse else None))
        return acts.view(tx, desk, acts.change(tx, "adverse", old, new))


def ask(
    desk: Desk,
    claim: str,
    whom: str,
    way: Way,
    *,
    at: datetime | None = None,
    tries: int = 1,
    answer: Answer = Answer.WAITING,
    words: str | None = None,
    printed: str | None = None,
) -> ClaimView:
    """Put on record that somebody was asked about what a claim says of them; the claim is adverse then, if nobody has said yet.

    ``at`` is when they were first asked (now), ``words`` their answer, ``printed`` where it stands in the article. Raises
    ``NotFound``, and ``BadInput`` without a name, for an answer without words, and for numbers of tries that can't be.
    """
    asked = typed(whom, phrase("The name"))
    if asked is None:
        raise BadInput(phrase("Nobody is named who was asked."), phrase("Say whom."))
    said, place = typed(words, phrase("The answer")) or "", typed(printed, phrase("The place")) or ""
    with desk.writing() as tx:
        old = acts.load(tx, claim)
        if old.adverse is None:
            against = old.against or asked
            old = acts.change(tx, "adverse", old, replace(old, adverse=True, against=against))
        reply = Reply(
            id=stored.next_id(tx),
            claim=old.id,
            asked=asked,
            asked_at=_past(at or tx.at, tx.at),
            way=way,
            tries=tries,
            answer=answer,
            words=said,
            answered_at=tx.at if answer in _SAID else None,
            printed=place,
            by=tx.actor,
            at=tx.at,
        )
        _check(reply)
        stored.add(tx, old, reply)
        tx.log("ask", f"reply:{reply.id}", old.article, {"withdrawn": True}, state(reply))
        return acts.view(tx, desk, old)


def record(
    desk: Desk,
    reply: int,
    *,
    answer: Answer | None = None,
    tries: int | None = None,
    way: Way | None = None,
    words: str | None = None,
    printed: str | None = None,
    at: datetime | None = None,
    expected_version: int | None = None,
) -> ClaimView:
    """Put on record what came of asking: that they were tried again, answered, refused to, or can't be reached.

    What isn't given stays as it is; ``at`` is when they answered (now). Raises ``NotFound``, ``Conflict`` where somebody else
    changed the entry meanwhile, and ``BadInput`` as ``ask`` does.
    """
    said, place = typed(words, phrase("The answer")), typed(printed, phrase("The place"))
    with desk.writing() as tx:
        old = _load(tx, reply, expected_version)
        outcome = answer or (Answer.ANSWERED if said and old.answer is Answer.WAITING else old.answer)
        first_said = old.answered_at if old.answer in _SAID and at is None else _past(at or tx.at, tx.at)
        new = replace(
            old,
            way=way or old.way,
            tries=old.tries if tries is None else tries,
            answer=outcome,
            words=old.words if said is None else said,
            answered_at=first_said if outcome in _SAID else None,
            printed=old.printed if place is None else place,
        )
        _check(new)
        _keep(tx, "reply", old, new)
        return acts.view(tx, desk, acts.load(tx, old.claim))


def withdraw(desk: Desk, reply: int, reason: str | None) -> ClaimView:
    """Let an entry no longer count, for a reason (it was on the wrong claim, it never happened); it stays on record."""
    why = typed(reason, phrase("The reason"))
    if why is None:
        raise BadInput(phrase("An entry is withdrawn with a reason."), phrase("Say what is wrong with it."))
    with desk.writing() as tx:
        old = _load(tx, reply, None)
        _keep(tx, "withdraw", old, replace(old, withdrawn=True), why)
        return acts.view(tx, desk, acts.load(tx, old.claim))


def _load(tx: Reading, number: int, expected_version: int | None) -> Reply:
    found = stored.one(tx, number)
    if found.withdrawn:
        raise BadInput(phrase("Reply {number} was withdrawn.", number=number))
    if expected_version is not None and found.version != expected_version:
        raise Conflict(acts.since(tx, f"reply:{number}"), phrase("Look at it again; nothing was changed."))
    return found


def _keep(tx: Writing, verb: str, old: Reply, new: Reply, reason: str | None = None) -> None:
    was, now = state(old), state(new)
    names = [name for name in was if was[name] != now[name]]
    if not names:
        return
    stored.save(tx, new)
    after = {name: now[name] for name in names} | ({"reason": reason} if reason else {})
    tx.log(verb, f"reply:{old.id}", _article(old), {name: was[name] for name in names}, after)


def state(reply: Reply) -> dict[str, object]:
    """What the audit trail keeps of an entry, as JSON."""
    return {
        "claim": reply.claim,
        "asked": reply.asked,
        "asked_at": utc_text(reply.asked_at),
        "way": reply.way.value,
        "tries": reply.tries,
        "answer": reply.answer.value,
        "words": reply.words,
        "answered_at": utc_text(reply.answered_at) if reply.answered_at else None,
        "printed": reply.printed,
        "withdrawn": reply.withdrawn,
    }


def _article(reply: Reply) -> int:
    return acts.parsed(reply.claim)[0]


def _check(reply: Reply) -> None:
    """Raise ``BadInput`` for what can't be on record."""
    if not 1 <= reply.tries < 1000:
        raise BadInput(phrase("Somebody is asked once or more often, not {tries} times.", tries=reply.tries))
    if reply.answer is Answer.ANSWERED and not reply.words:
        raise BadInput(phrase("{asked} answered: what?", asked=reply.asked), phrase("Give the words, or their sense."))
    if reply.words and reply.answer not in _SAID:
        raise BadInput(
            phrase("There is an answer, but it says “{label}”.", label=label(reply.answer)),
            phrase("Say that it was answered, or declined."),
        )


def _past(at: datetime, now: datetime) -> datetime:
    if at > now:
        raise BadInput(phrase("Nobody was asked, or answered, in the future."), phrase("Look at the time."))
    return at
