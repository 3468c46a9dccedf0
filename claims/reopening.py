"""What new copy changed about a claim since somebody judged it, and whether its own words stand all the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claims.differences import Piece, word_by_word
from claims.model import Basis, Claim, ClaimPlace
from claims.sameness import canonical
from claims.vocabulary import Status

Why = Literal["words", "sentence", "speaker", "cut", "back"]


@dataclass(frozen=True, slots=True)
class Edited:
    """What became of a claim at one of its places.

    Its own ``words`` were changed; only their ``sentence`` was; only who is said to have said it (``speaker``); its words were
    ``cut``; or it stands there as it did when it was judged (``back``). ``pieces`` are the words it rested on and now stands
    in, word by word; ``said`` is who said so then, and now, where that differs.
    """

    why: Why
    pieces: tuple[Piece, ...]
    said: tuple[str, str] | None = None


def basis(claim: Claim) -> tuple[Basis, ...]:
    """What the claim rests on now, place by place."""
    return tuple(_basis(place) for place in claim.places)


def rested_on(claim: Claim) -> tuple[Basis, ...]:
    """What the claim rested on when it was last judged, or when its words were last its own."""
    return claim.reopened.basis if claim.reopened else basis(claim)


def edits(claim: Claim) -> tuple[Edited, ...]:
    """What became of the claim at each place on which it rested; nothing if no new copy reopened it."""
    if not claim.reopened:
        return ()
    if claim.status is Status.GONE:
        return tuple(_cut(one) for one in claim.reopened.basis)
    places = iter(basis(claim))
    return tuple(_cut(one) if one.cut else _edited(one, next(places, one)) for one in claim.reopened.basis)


def words_stand(claim: Claim) -> bool:
    """Whether new copy reopened the claim, but left its own words, and who says so, alone at every place."""
    changes = edits(claim)
    return bool(changes) and all(one.why in ("sentence", "back") and one.said is None for one in changes)


def _basis(place: ClaimPlace) -> Basis:
    said = place.attribution
    words = " … ".join(anchor.exact for anchor in place.anchors)
    return (
        Basis(words, place.sentence.exact, said.speaker, said.cue, said.relayed_by or "")
        if said
        else Basis(words, place.sentence.exact)
    )


def _cut(was: Basis) -> Edited:
    return Edited("cut", word_by_word(was.sentence, ""))


def _edited(was: Basis, now: Basis) -> Edited:
    pieces = word_by_word(was.sentence, now.sentence)
    said = None if _voice(was) == _voice(now) else (told_voice(was), told_voice(now))
    if canonical(was.words) != canonical(now.words):
        return Edited("words", pieces, said)
    if canonical(was.sentence) != canonical(now.sentence):
        return Edited("sentence", pieces, said)
    return Edited("speaker" if said else "back", pieces, said)


def _voice(one: Basis) -> tuple[str, str, str]:
    return canonical(one.speaker), canonical(one.cue), canonical(one.relayed_by)


def told_voice(one: Basis) -> str:
    """Who says so, in one phrase, for people."""
    named = f"{one.speaker} ({one.cue})" if one.speaker and one.cue else one.speaker or one.cue
    return f"{named}, via {one.relayed_by}" if one.relayed_by else named
