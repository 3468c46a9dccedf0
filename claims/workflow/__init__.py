"""Which move is allowed when, and why not.

Pure functions: each answers with the objections to a move, in the order in which a person would deal with them; an
empty list means that the move may be made. Messages are sentences for the checker, who reads what is missing and what
to do about it; an objection's code and values say the same to a program, or in another language.
"""

from __future__ import annotations

from claims.workflow.confirming import objections_to_confirm
from claims.workflow.moves import BY_HAND, objections_to_move, objections_to_rejection
from claims.workflow.objection import Objection, overridden, remaining, same
from claims.workflow.publication import SETTLED, objections_to_article, objections_to_gaps, objections_to_publication
from claims.workflow.running import objections_to_conditions, objections_to_correction, objections_to_running
from claims.workflow.signing import objections_to_clear, objections_to_judge, objections_to_sign
from claims.workflow.verdicts import Backing, objections_to_fix, objections_to_verdict
from claims.workflow.voiding import unjudged, void_overrides, voided

__all__ = [
    "BY_HAND",
    "SETTLED",
    "Backing",
    "Objection",
    "objections_to_article",
    "objections_to_clear",
    "objections_to_conditions",
    "objections_to_confirm",
    "objections_to_correction",
    "objections_to_fix",
    "objections_to_gaps",
    "objections_to_judge",
    "objections_to_move",
    "objections_to_publication",
    "objections_to_rejection",
    "objections_to_running",
    "objections_to_sign",
    "objections_to_verdict",
    "overridden",
    "remaining",
    "same",
    "unjudged",
    "void_overrides",
    "voided",
]
