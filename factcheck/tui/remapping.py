"""Other keys for an action, from the settings file: by its name, checked before anything is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

from textual.keys import KEY_NAME_REPLACEMENTS, Keys, _character_to_key, key_to_character

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.tui.keymap import KEYS

_MODIFIERS = frozenset({"ctrl", "shift", "alt", "meta", "super", "hyper"})
_NAMED = frozenset(key.value for key in Keys) | frozenset(KEY_NAME_REPLACEMENTS.values())
CONFUSED_BY_TERMINALS = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+h": "backspace",
    "ctrl+j": "enter",
    "ctrl+left_square_bracket": "escape",
}
"""What a terminal sends for these is what it sends for that other key."""

TOGETHER: Sequence[frozenset[str]] = (
    frozenset({"app", "desk", "list"}),
    frozenset({"app", "desk", "filter"}),
    frozenset({"app", "article", "claim", "shape", "judge", "text"}),
    frozenset({"app", "article", "claim", "shape", "judge", "list"}),
    frozenset({"app", "article", "claim", "shape", "judge", "detail"}),
    frozenset({"app", "article", "claim", "shape", "judge", "filter"}),
    frozenset({"app", "revision", "sheet"}),
    frozenset({"app", "revision", "list"}),
    frozenset({"app", "source", "reading"}),
    frozenset({"app", "source", "sheet"}),
    frozenset({"app", "source", "list"}),
    frozenset({"app", "trail", "list"}),
    frozenset({"form", "choice", "kind"}),
    frozenset({"jump", "list"}),
    frozenset({"app", "board", "list"}),
    frozenset({"app", "board", "sheet"}),
)
"""Which actions, by the first part of their names, can be waiting for a key at the same time."""


def remapped(said: Mapping[str, str]) -> dict[str, str]:
    """The keys of every action that ``said`` gives other ones, as the terminal library takes them.

    Raises ``BadInput`` for an action or a key that there isn't, and for a key that would do two things in one place.
    """
    found = {_action(name): ",".join(_key(name, key.strip()) for key in keys.split(",")) for name, keys in said.items()}
    for name in found:
        for key in found[name].split(","):
            for other in _others(name, key, found):
                sentence = phrase("In “keys”, {key} would be both “{one}” and “{other}”.", key=key, one=name, other=other)
                raise BadInput(sentence, phrase("Give “{other}” another key too.", other=other))
    return found


def meet(one: str, other: str) -> bool:
    """Whether both actions can be waiting for a key at the same time."""
    rooms = {one.partition(".")[0], other.partition(".")[0]}
    return len(rooms) == 1 or any(rooms <= place for place in TOGETHER)


def _others(name: str, key: str, found: Mapping[str, str]) -> Iterator[str]:
    """The actions that have ``key`` too, where ``name`` has it; but for those that do the very same, or always shared it."""
    for other, entry in KEYS.items():
        if other != name and entry.action != KEYS[name].action and meet(name, other):
            from_the_first = key in KEYS[name].keys.split(",") and key in entry.keys.split(",")
            if key in found.get(other, entry.keys).split(",") and not from_the_first:
                yield other


def _action(name: str) -> str:
    if name in KEYS:
        return name
    near = get_close_matches(name, KEYS, n=1)
    hint = phrase("Did you mean “{name}”?", name=near[0]) if near else phrase("The help names them all.")
    raise BadInput(phrase("In “keys” there is no action “{name}”.", name=name), hint)


def _key(action: str, said: str) -> str:
    """A key as the library names it: ``?`` is ``question_mark``."""
    *modifiers, key = said.split("+") if len(said) > 1 else [said]
    key = _character_to_key(key) if len(key) == 1 else key.casefold()
    whole = "+".join([*modifiers, key])
    if set(modifiers) - _MODIFIERS or (key not in _NAMED and key_to_character(key) is None):
        sentence = phrase("In “keys”, “{said}” is no key for “{name}”.", said=said, name=action)
        raise BadInput(sentence, phrase("Write it as ctrl+x, f2, d or ?."))
    if (other := CONFUSED_BY_TERMINALS.get(whole)) is not None:
        sentence = phrase("In “keys”, {key} can't be used: a terminal sends {other} for it.", key=said, other=other)
        raise BadInput(sentence, phrase("Take another key for “{name}”.", name=action))
    return whole
