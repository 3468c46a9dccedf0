"""Every key of the desk: one name for each action, which is also its entry in the palette and its line in the help.

A widget or screen takes its bindings by name (``bindings("claims.open", …)``). All of them can be given other keys with
``App.set_keymap``. Keys that terminals can't tell apart from others (ctrl+i is tab, ctrl+m is enter, ctrl+h is
backspace, ctrl+[ is escape, ctrl+j is newline) are not used.
"""

from __future__ import annotations

from typing import NamedTuple

from textual.binding import Binding, BindingType

from claims.vocabulary import LABELS, SourceKind, label


class Key(NamedTuple):
    """The keys of one action, what it runs, its name for people, and a sentence about it."""

    keys: str
    action: str
    name: str
    sentence: str
    in_footer: bool = False
    group: str = ""


KEYS: dict[str, Key] = {
    # anywhere
    "app.quit": Key("q", "quit", "Quit", "Leave. Everything you finished is saved.", True),
    "app.quit_anywhere": Key("ctrl+q", "quit", "Quit", "Leave, from inside a field too."),
    "app.help": Key("question_mark", "help", "Help", "Show the keys of the pane you are in.", True),
    "app.help_anywhere": Key("f1", "help", "Help", "Show the keys of the pane you are in, from inside a field too."),
    "app.theme": Key("ctrl+t", "other_theme", "Dark or light", "Change between the dark and the light theme."),
    # the board of articles
    "desk.add": Key("a", "add", "Add", "Add an article from a file.", True),
    "desk.filter": Key("slash", "filter", "Filter", "Show only what has these words.", True),
    "desk.log": Key("L", "log", "Log", "Read the audit trail of the article under the cursor.", True),
    "desk.reload": Key("f5", "reload", "Reload", "Read the articles again, now."),
    "desk.back": Key("escape", "back", "Back", "Leave the filter."),
    # one article: panes and the way through them
    "article.text": Key("1", "pane('text')", "Text", "Go to the article's text.", True, "Panes "),
    "article.claims": Key("2", "pane('claims')", "Claims", "Go to the list of claims.", True, "Panes "),
    "article.detail": Key("3", "pane('detail')", "Detail", "Go to the claim in full, with its evidence.", True, "Panes "),
    "article.next": Key("n", "claim(1)", "Next claim", "Go to the next claim."),
    "article.previous": Key("p", "claim(-1)", "Previous claim", "Go to the claim before."),
    "article.next_open": Key("o", "open_claim(1)", "Next open", "Go to the next claim that nobody has finished.", True),
    "article.previous_open": Key("O", "open_claim(-1)", "Previous open", "Go to the unfinished claim before."),
    "article.filter": Key("slash", "filter", "Filter", "Show only the claims that have these words."),
    "article.uncovered": Key("U", "uncovered", "Uncovered", "Mark every word that no claim covers, or stop marking."),
    "article.next_gap": Key("N", "gap(1)", "Next gap", "Go to the next words that no claim covers."),
    "article.previous_gap": Key("P", "gap(-1)", "Previous gap", "Go to the uncovered words before."),
    "article.back": Key("escape", "back", "Back", "Leave the selection, then the filter, then the article."),
    "article.reload": Key("f5", "reload", "Reload", "Read the article again, now."),
    # one article: acts
    "claim.verdict": Key("d", "verdict", "Verdict", "Decide: give the claim a verdict.", True),
    "claim.move": Key("m", "move", "Status", "Move the claim: take it, ask a question, set it out of scope.", True),
    "claim.attach": Key("a", "attach", "Source", "Attach a source to the claim: a file, or a note of a conversation.", True),
    "claim.again": Key("r", "again", "Source again", "Attach a source that another claim of this article rests on."),
    "claim.evidence": Key("e", "evidence", "Evidence", "Correct what a piece of evidence does to the claim, or its note."),
    "claim.withdraw": Key("E", "withdraw", "Withdraw", "Let a piece of evidence no longer count; it stays on record."),
    "claim.origin": Key("I", "origin", "Origin", "Correct where a source comes from, or of which other it is a copy."),
    "claim.reveal": Key("R", "reveal", "Reveal", "See who a confidential source is, by the passphrase; it is put on record."),
    "claim.look_again": Key("F", "look_again", "Look again", "Capture the article's pages again, and see what changed."),
    "claim.sign": Key("S", "sign", "Sign", "Put your name to the claim's verdict."),
    "claim.sign_all": Key("A", "sign_all", "Sign all", "Put your name to all of the article's verdicts."),
    "claim.set_aside": Key("x", "set_aside", "Set aside", "Mark the selected words as not checkable."),
    "claim.undo": Key("u", "undo", "Undo", "Take back the last act on this article (the record keeps both).", True),
    "claim.redo": Key("ctrl+r", "redo", "Redo", "Do again what was undone."),
    "claim.log": Key("L", "log", "Log", "Read the article's audit trail."),
    "claim.copy": Key("y,ctrl+c,super+c", "copy", "Copy", "Copy the selected words, or the claim, to the clipboard (OSC 52)."),
    # the text
    "text.open": Key("enter", "choose", "Claim here", "Go to the claim that lies on the cursor."),
    "text.claim": Key("c", "make_claim", "Claim", "Make a claim of the selected words.", True),
    "text.sentence": Key("s", "sentence", "Sentence", "Select the sentence at the cursor."),
    "text.select": Key("v", "select", "Select", "Start or stop selecting with the plain movement keys."),
    # a list of anything
    "list.down": Key("down,j", "go('down')", "Down", "One down."),
    "list.up": Key("up,k", "go('up')", "Up", "One up."),
    "list.page_down": Key("pagedown,ctrl+d,space", "go('page_down')", "Page down", "One screen down."),
    "list.page_up": Key("pageup,ctrl+b", "go('page_up')", "Page up", "One screen up."),
    "list.top": Key("home,g", "go('top')", "Top", "To the first."),
    "list.bottom": Key("end,G", "go('bottom')", "Bottom", "To the last."),
    "list.open": Key("enter", "open", "Open", "Open what is under the cursor.", True),
    # the detail
    "detail.down": Key("down,j", "scroll_down", "Down", "Scroll down."),
    "detail.up": Key("up,k", "scroll_up", "Up", "Scroll up."),
    "detail.page_down": Key("pagedown,space", "page_down", "Page down", "Scroll one screen down."),
    "detail.page_up": Key("pageup", "page_up", "Page up", "Scroll one screen up."),
    "detail.top": Key("home,g", "scroll_home", "Top", "To the beginning."),
    "detail.bottom": Key("end,G", "scroll_end", "Bottom", "To the end."),
    # filter fields, forms, other screens
    "filter.leave": Key("escape", "leave", "Clear", "Empty the filter and go back to the list.", True),
    "filter.keep": Key("enter,down", "keep", "To the list", "Keep the filter and go back to the list.", True),
    "form.send": Key("ctrl+s", "send", "Do it", "Do it.", True),
    "form.cancel": Key("escape", "cancel", "Back", "Go back; what you typed is kept for the next time.", True),
    "choice.down": Key("down,j,right,l", "step(1)", "Next", "The next choice."),
    "choice.up": Key("up,k,left,h", "step(-1)", "Before", "The choice before."),
    "choice.take": Key("enter", "take", "Take", "Take this choice and go on."),
    "revealed.close": Key("escape,enter", "close", "Close", "Close this; it is kept nowhere.", True),
    "trail.back": Key("escape", "back", "Back", "Go back.", True),
    "help.close": Key("escape,question_mark,f1,enter", "close", "Close", "Close the help.", True),
}

_MOVES: dict[str, tuple[str, str, str]] = {
    "left": ("left,h", "shift+left,H", "One character to the left"),
    "right": ("right,l", "shift+right", "One character to the right"),
    "up": ("up,k", "shift+up,K", "One row up"),
    "down": ("down,j", "shift+down,J", "One row down"),
    "word_left": ("ctrl+left,b", "ctrl+shift+left,B", "One word to the left"),
    "word_right": ("ctrl+right,w", "ctrl+shift+right,W", "One word to the right"),
    "row_start": ("home,0", "shift+home", "To the start of the row"),
    "row_end": ("end,dollar_sign", "shift+end", "To the end of the row"),
    "page_up": ("pageup,ctrl+b", "shift+pageup", "One screen up"),
    "page_down": ("pagedown,space,ctrl+d", "shift+pagedown", "One screen down"),
    "top": ("ctrl+home,g", "ctrl+shift+home", "To the beginning"),
    "bottom": ("ctrl+end,G", "ctrl+shift+end", "To the end"),
    "paragraph_up": ("left_curly_bracket", "", "To the paragraph before"),
    "paragraph_down": ("right_curly_bracket", "", "To the next paragraph"),
}


def _text_moves() -> dict[str, Key]:
    plain = {f"text.{how}": Key(keys, f"move('{how}')", words, f"{words}.") for how, (keys, _, words) in _MOVES.items()}
    selecting = {
        f"text.select_{how}": Key(keys, f"move('{how}', True)", f"{words}, selecting", f"{words}, selecting.")
        for how, (_, keys, words) in _MOVES.items()
        if keys
    }
    return plain | selecting


KEYS |= _text_moves()
KEYS |= {
    f"kind.{kind.value}": Key(LABELS[kind].ascii, f"kind('{kind.value}')", label(kind).capitalize(), f"It is: {label(kind)}.")
    for kind in SourceKind
}
KEYS |= {
    f"choice.number_{number}": Key(str(number), f"number({number})", f"Choice {number}", f"Take choice {number}.")
    for number in range(1, 10)
}

_SHOWN = {"enter": "⏎", "enter,down": "⏎", "escape": "esc"}


def bindings(*names: str) -> list[BindingType]:
    """The bindings of the actions called ``names``; a name that ends in a dot stands for all that begin with it."""
    wanted = [name for prefix in names for name in KEYS if name == prefix or (prefix.endswith(".") and name.startswith(prefix))]
    return [_binding(name, KEYS[name]) for name in wanted]


def _binding(name: str, key: Key) -> Binding:
    return Binding(
        key.keys,
        key.action,
        key.name,
        show=key.in_footer,
        key_display=_SHOWN.get(key.keys),
        tooltip=key.sentence,
        id=name,
        group=Binding.Group(key.group, compact=True) if key.group else None,
    )
