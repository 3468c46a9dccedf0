"""Forms that were left unsent: they are named when the desk opens, for whoever wonders where what was typed has gone."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.i18n import _, ngettext
from factcheck.tui.drafts import Fields
from factcheck.tui.keymap import KEYS, key_of

_ACTS = {
    "AddForm": "desk.add",
    "DescribeForm": "article.describe",
    "VerdictForm": "claim.verdict",
    "StatusForm": "claim.move",
    "SourceForm": "claim.attach",
    "AgainForm": "claim.again",
    "CorrectForm": "claim.evidence",
    "WithdrawForm": "claim.withdraw",
    "OriginForm": "claim.origin",
    "SignForm": "claim.sign",
    "RevisionForm": "claim.new_copy",
    "RewordForm": "shape.reword",
    "QueryForm": "judge.query",
    "NoteForm": "judge.note",
    "FixForm": "judge.fix",
    "AssignForm": "judge.assign",
    "AdverseForm": "judge.adverse",
    "AskedForm": "judge.reply",
    "RepliedForm": "judge.reply",
}
"""The act of each form that can be left and found again, by the form's name."""


def named(drafts: Mapping[str, Fields]) -> str:
    """Which forms wait, and with which key each comes back, in a sentence; empty where none does."""
    forms = [name.partition(" ") for name, fields in drafts.items() if any(value.strip() for value in fields.values())]
    waiting = [(_ACTS[form], subject) for form, _space, subject in forms if form in _ACTS]
    if not waiting:
        return ""
    act, subject = waiting[-1]
    name, key, more = _(KEYS[act].name), key_of(act), len(waiting) - 1
    last = f"{name} {subject}".rstrip()
    told = _("A form that you left unsent is waiting: {name} ({key} opens it).", name=last, key=key)
    return f"{told} {ngettext('And {count} more.', 'And {count} more.', more)}" if more else told
