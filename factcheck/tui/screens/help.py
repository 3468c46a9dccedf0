"""The keys of the pane one is in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import groupby

from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.keys import KEY_NAME_REPLACEMENTS, format_key
from textual.widgets import Static

from claims.vocabulary import Status, Verdict, glyph
from factcheck.i18n import N_, _, word
from factcheck.tui.keymap import bindings, sentence_of
from factcheck.tui.looks import TONE_OF_STATUS, TONE_OF_VERDICT
from factcheck.tui.plain import line
from factcheck.tui.screens.ready import ReadyModal
from factcheck.tui.widgets.footer import Keys

_KEY_CELLS = 22
_ROOMS = {
    "text": N_("In the text"),
    "list": N_("In the list"),
    "detail": N_("In the detail"),
    "article": N_("On this screen"),
    "claim": N_("What you can do"),
    "shape": N_("A claim's words"),
    "judge": N_("What is known of a claim"),
    "desk": N_("On the desk"),
    "app": N_("Anywhere"),
    "trail": N_("In the log"),
    "board": N_("On the board"),
    "jump": N_("Jump"),
    "revision": N_("New copy"),
    "source": N_("In the source"),
    "reading": N_("In the text"),
    "sheet": N_("In the text"),
    "filter": N_("In the filter"),
    "form": N_("In this form"),
    "choice": N_("Among the choices"),
    "kind": N_("What a source is"),
}
_DISPLAY = {"escape": "esc", "pageup": "pgup", "pagedown": "pgdn"}


class HelpScreen(ReadyModal[None]):
    """What every key does here, and what the signs mean."""

    CSS_PATH = "../styles/forms.tcss"
    BINDINGS = bindings("help.")

    def __init__(self, active: Iterable[ActiveBinding]) -> None:
        super().__init__()
        self._active = list(active)

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help"):
            yield Static(Content("\n").join([*key_lines(self._active), *sign_lines()]))
        yield Keys()

    def on_mount(self) -> None:
        self.query_one("#help").focus()

    def action_close(self) -> None:
        self.dismiss()


def key_lines(active: Iterable[ActiveBinding]) -> list[Content]:
    """The keys, grouped by where they hold; one line for each action."""
    keys: dict[str, list[str]] = {}
    sentences: dict[str, str] = {}
    for _node, binding, enabled, _tooltip in active:
        if binding.id is not None and enabled:
            keys.setdefault(binding.id, []).append(key_shown(binding.key))
            sentences[binding.id] = sentence_of(binding)
    lines: list[Content] = []
    for room, names in groupby(keys, key=lambda name: name.partition(".")[0]):
        lines += [line(_(_ROOMS.get(room, room.capitalize())), "$lead bold")]
        for name in names:
            shown = " ".join(dict.fromkeys(keys[name]))
            lines.append(
                Content.assemble("  ", line(shown, "bold"), " " * max(1, _KEY_CELLS - len(shown)), line(sentences[name]))
            )
        lines.append(Content())
    return lines


def key_shown(key: str) -> str:
    """A key as it is written on a keyboard: ``question_mark`` as ``?``, ``ctrl+plus`` as ``ctrl++``."""
    modifiers, sign, base = key.rpartition("+")
    is_sign = "_" in base or base in KEY_NAME_REPLACEMENTS.values() or _names_a_sign(base)
    return f"{modifiers}{sign}{format_key(base) if is_sign else _DISPLAY.get(base, base)}"


def _names_a_sign(name: str) -> bool:
    """Whether a key goes by the name that Unicode gives its sign: ``asterisk``, ``ampersand``."""
    try:
        return unicodedata.category(unicodedata.lookup(name.upper()))[0] in "PS"
    except KeyError:
        return False


def sign_lines() -> list[Content]:
    """What the signs in the gutter and in the lists mean."""
    statuses = [_sign(s, TONE_OF_STATUS[s]) for s in Status]
    verdicts = [_sign(v, TONE_OF_VERDICT[v]) for v in Verdict]
    return [
        line(_("Signs of the work"), "$lead bold"),
        *statuses,
        Content(),
        line(_("Signs of the verdict, once a claim is checked"), "$lead bold"),
        *verdicts,
        Content.assemble("  ", line(f"╌ {_('a number that no claim covers')}", "$alarm")),
    ]


def _sign(term: Status | Verdict, tone: str) -> Content:
    return Content.assemble("  ", line(f"{glyph(term)} {word(term)}", f"$tone-{tone}"))
