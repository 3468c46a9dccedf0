"""What every kind of subject is put back with: one step of an act, and the promise not to overwrite what came after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from claims.phrase import phrase
from factcheck.desk import acts
from factcheck.desk.session import Desk
from factcheck.errors import Conflict
from factcheck.store.transactions import Writing

Fields = Mapping[str, Any]
Difference = tuple[dict[str, object], dict[str, object]]
"""What a step changed: as it was, and as it is; both go into its entry of the audit trail."""


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the act that is taken back (or done again): ``name`` is what of its subject stands after the colon.

    ``verb`` is the entry's own: what was done; ``before`` is what has to come back, ``after`` how it was left. ``number`` is
    the entry's.
    """

    tx: Writing
    desk: Desk
    number: int
    verb: str
    subject: str
    article: int | None
    before: Fields
    after: Fields

    @property
    def name(self) -> str:
        """The claim ``"1.3"`` of ``claim:1.3``."""
        return self.subject.partition(":")[2]

    def expect(self, current: Fields) -> None:
        """Raise ``Conflict`` unless everything in ``current`` is still as the act left it; it says who changed what since."""
        for field, value in self.after.items():
            if field in current and not _as_left(value, current[field]):
                raise Conflict(acts.since(self.tx, self.subject), phrase("Nothing was changed; look at the log."))


def _as_left(left: Any, now: Any) -> bool:
    """Whether nothing is other than it was left. Sign-offs and overrides are only ever added: void ones count for nothing."""
    if not isinstance(left, list) or not isinstance(now, list):
        return bool(left == now)
    added = now[len(left) :]
    return now[: len(left)] == left and all(isinstance(one, dict) and one.get("void") for one in added)


@dataclass(frozen=True, slots=True)
class Restorer:
    """How one kind of subject is put back.

    ``restore`` writes the old state again and tells the difference. ``settle`` is called for each entry when all of the act
    are put back: it refuses what may not come back (``Refused``), or takes away what no longer holds. ``entailed`` goes before:
    it puts back what has no entry of its own, and tells the difference by subject.
    """

    restore: Callable[[Step], Difference]
    settle: Callable[[Step], object] | None = None
    entailed: Callable[[Step], Mapping[str, Difference]] | None = None


def differing(old: Fields, new: Fields) -> Difference:
    """The fields in which two states differ."""
    names = [name for name in old if old[name] != new[name]]
    return {name: old[name] for name in names}, {name: new[name] for name in names}


def flagged(withdraw: Callable[[Writing, int, bool], bool]) -> Restorer:
    """How something is put back that counts or was withdrawn, and else never changes.

    ``withdraw`` sets whether the one with this number is withdrawn, and gives what it was.
    """

    def restore(step: Step) -> Difference:
        wanted: bool = step.before["withdrawn"]
        was = withdraw(step.tx, int(step.name), wanted)
        step.expect({"withdrawn": was})
        return {"withdrawn": was}, {"withdrawn": wanted}

    return Restorer(restore)
