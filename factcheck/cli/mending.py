"""What a guard objects to, each objection with the command that would mend it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from factcheck.cli.printing import complain
from factcheck.errors import Refused
from factcheck.i18n import N_, _

_MENDS = {
    "needs_evidence": "factcheck source add {target} notes.txt",
    "needs_stance": "factcheck source add {target} notes.txt --stance supports|contradicts",
    "needs_origins": "factcheck source add {target} notes.txt --origin WHO --tier primary",
    "no_speaker": "factcheck verdict {target} supported",
    "needs_fix": N_('{again} --fix proposed --to "the new wording"'),
    "needs_wording": N_('{again} --to "the new wording"'),
    "needs_reason": '{again} --reason "…"',
    "needs_verdict": "factcheck verdict {target} supported",
    "words_changed": "factcheck verdict {target} VERDICT",
    "not_stale": "factcheck show {target}",
    "not_checked": "factcheck verdict {target} supported",
    "same_person": "{again} --as SOMEBODY_ELSE",
    "needs_locator": "factcheck source add {target} notes.txt --at PAGE",
    "is_author": "{again} --as SOMEBODY_ELSE",
    "needs_reply": "factcheck reply ask {target} WHOM --by call|mail|chat|letter|visit",
    "undecided": "factcheck adverse {target} yes|no",
    "unsettled": N_("factcheck fix {target} made|cut, or stet --by NAME --reason REASON"),
    "gaps": "factcheck acknowledge {article} --reason REASON",
    "not_cleared": "factcheck clear {article}",
    "not_published": "factcheck publish {article}",
    "gone": "factcheck log {article}",
}
_OVERRIDE = N_("or, on record with your name: {again} --override REASON")


@contextmanager
def explained(target: str, again: str) -> Iterator[None]:
    """Turn a refusal in this block into its objections and the commands that mend them, and exit status 1.

    ``target`` is the claim or the article, ``again`` the command as it would be tried again.
    """
    try:
        yield
    except Refused as refusal:
        for objection in refusal.objections:
            complain(_(objection.message))
            if objection.code in _MENDS:
                about = objection.claim or target
                article = target.partition(".")[0]
                complain("  → " + _(_MENDS[objection.code], target=about, again=again, article=article))
        if refusal.overridable == {objection.code for objection in refusal.objections}:
            complain("  → " + _(_OVERRIDE, again=again))
        raise typer.Exit(refusal.exit_code) from refusal
