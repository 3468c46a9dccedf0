"""Whose turn it is: which acts a person could undo, and which undoings they could redo."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from factcheck.store.chain import Entry
from factcheck.store.events import parsed

Act = list[Entry]
"""The entries that one person wrote in one transaction."""

SEEN = frozenset({"look", "capture", "source_changed"})
"""What was seen of the world and not decided by a person: there is nothing to take back."""


def acts(entries: Iterable[Entry], actor: str | None = None) -> list[Act]:
    """The acts (of one person) in ``entries``, in their order."""
    found = [list(act) for _, act in groupby(entries, key=lambda entry: entry.act)]
    return [act for act in found if actor is None or act[0].actor == actor]


def done_and_undone(entries: Iterable[Entry], actor: str) -> tuple[list[Act], list[Act]]:
    """A person's acts that could be undone, and the undoings that could be redone; the last is the next in turn."""
    done: list[Act] = []
    undone: list[Act] = []
    for act in acts(entries, actor):
        if act[0].verb in SEEN:
            continue
        if act[0].verb == "undo":
            done.pop()
            undone.append(act)
        elif act[0].verb == "redo":
            undone.pop()
            done.append(act)
        else:
            done.append(act)
            undone.clear()
    return done, undone


def origin(entries: Iterable[Entry], act: Act) -> Act:
    """What an act did when it was first done: an undoing and a redoing lead back to what they undid or redid."""
    known = {one[0].act: one for one in acts(entries)}
    while act[0].verb in ("undo", "redo"):
        act = known[int(str(parsed(act[0].after)["undoes"]))]
    return act


def still_done(entries: Iterable[Entry], *, but: str) -> list[Act]:
    """What other people than ``but`` did and have not undone, in the order of its last entries."""
    entries = list(entries)
    others = {entry.actor for entry in entries} - {but}
    return sorted((act for actor in others for act in done_and_undone(entries, actor)[0]), key=lambda act: act[-1].number)
