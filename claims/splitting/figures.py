"""What figures say: ``1.000``, ``1,5``, ``1 000 000``, in either way of writing them."""

from __future__ import annotations

_LONGEST = 24
"""Figures longer than this many characters are no number that anybody counts."""


def figures(written: str, decimal: str) -> float | None:
    """The value of figures such as ``1.000`` or ``1,5``, or ``None`` where they are no number (``1.2.3``, ``007``).

    With ``decimal`` given the other mark groups thousands, unless the shape says otherwise: in ``1,000`` and
    ``1.000.000`` groups are seen in either language. Without it both are told by their shape.
    """
    if len(written) > _LONGEST:
        return None
    if written.isdecimal():
        return None if len(written) > 1 and written[0] == "0" else float(written)
    if "\u00a0" in written or "\u202f" in written:
        return float(written.replace("\u00a0", "").replace("\u202f", ""))
    if "." in written and "," in written:
        return _with_both(written)
    mark = "," if "," in written else "."
    parts = written.split(mark)
    if len(parts) > 2:
        return float("".join(parts)) if _are_groups(parts) else None
    if mark == decimal and not (mark == "," and parts[1] == "000" and _are_groups(parts)):
        return float(f"{parts[0]}.{parts[1]}")
    return float("".join(parts)) if _are_groups(parts) else float(f"{parts[0]}.{parts[1]}")


def _with_both(written: str) -> float | None:
    mark = max(".", ",", key=written.rfind)
    whole, _, rest = written.rpartition(mark)
    group = "," if mark == "." else "."
    parts = whole.split(group)
    if mark in whole or not _are_groups(parts):
        return None
    return float(f"{''.join(parts)}.{rest}")


def _are_groups(parts: list[str]) -> bool:
    return len(parts[0]) <= 3 and parts[0][0] != "0" and all(len(part) == 3 for part in parts[1:])
