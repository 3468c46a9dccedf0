"""What stood for words that have changed, or was judged anew: it stays on record, and no longer holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.model import Claim, Override, SignOff
from claims.vocabulary import Status


def voided(sign_offs: Sequence[SignOff], why: str) -> tuple[SignOff, ...]:
    """The same sign-offs on record, those that held made void."""
    return tuple(s if s.void else replace(s, void=why) for s in sign_offs)


def void_overrides(overrides: Sequence[Override], why: str) -> tuple[Override, ...]:
    """The same overrides on record, those that held made void."""
    return tuple(o if o.void else replace(o, void=why) for o in overrides)


def unjudged(claim: Claim, status: Status, why: str) -> Claim:
    """The claim without its verdict, which stays visible as void; its sign-offs and overrides are void for the same reason."""
    return replace(
        claim,
        status=status,
        verdict=None,
        void_verdict=claim.verdict or claim.void_verdict,
        sign_offs=voided(claim.sign_offs, why),
        overrides=void_overrides(claim.overrides, why),
    )
