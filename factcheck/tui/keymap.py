"""Every key of the desk: one name for each action, which is also its entry in the palette and its line in the help.

A widget or screen takes its bindings by name (``bindings("claims.open", …)``). All of them can be given other keys with
``App.set_keymap``. Keys that terminals can't tell apart from others (ctrl+i is tab, ctrl+m is enter, ctrl+h is
backspace, ctrl+[ is escape, ctrl+j is newline) are not used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from textual.binding import Binding, BindingType
from textual.keys import format_key

from claims.phrase import Phrase, phrase
from claims.vocabulary import LABELS, SourceKind
from factcheck.i18n import N_, _


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
    "app.quit": Key("q", "quit", N_("Quit"), N_("Leave. Everything you finished is saved."), True),
    "app.quit_anywhere": Key("ctrl+q", "quit", N_("Quit"), N_("Leave, from inside a field too.")),
    "app.help": Key("question_mark", "help", N_("Help"), N_("Show the keys of the pane you are in."), True),
    "app.help_anywhere": Key("f1", "help", N_("Help"), N_("Show the keys of the pane you are in, from inside a field too.")),
    "app.palette": Key("ctrl+p", "command_palette", N_("Palette"), N_("Find anything that can be done here by its name.")),
    "app.jump": Key("ctrl+o", "jump", N_("Jump"), N_("Go to an article or a claim by its number or its words.")),
    "app.theme": Key("ctrl+t", "other_theme", N_("Dark or light"), N_("Change between the dark and the light theme.")),
    # the board of articles
    "desk.add": Key("a", "add", N_("Add"), N_("Add an article from a file."), True),
    "desk.filter": Key("slash", "filter", N_("Filter"), N_("Show only what has these words."), True),
    "desk.sort": Key("s", "sort", N_("Sort"), N_("Put the articles in another order: deadline, progress, title, stale, latest.")),
    "desk.board": Key("b", "board", N_("Board"), N_("All articles by stage, what blocks each, and who did how much."), True),
    "desk.sample": Key("N", "sample", N_("Sample newsroom"), N_("Try everything on a throw-away newsroom.")),
    "desk.log": Key("L", "log", N_("Log"), N_("Read the audit trail of the article under the cursor."), True),
    "desk.reload": Key("f5", "reload", N_("Reload"), N_("Read the articles again, now.")),
    "desk.back": Key("escape", "back", N_("Back"), N_("Leave the filter.")),
    # one article: panes and the way through them
    "article.text": Key("1", "pane('text')", N_("Text"), N_("Go to the article's text."), True, N_("Panes")),
    "article.claims": Key("2", "pane('claims')", N_("Claims"), N_("Go to the list of claims."), True, N_("Panes")),
    "article.detail": Key(
        "3", "pane('detail')", N_("Detail"), N_("Go to the claim in full, with its evidence."), True, N_("Panes")
    ),
    "article.next": Key("n", "claim(1)", N_("Next claim"), N_("Go to the next claim.")),
    "article.previous": Key("p", "claim(-1)", N_("Previous claim"), N_("Go to the claim before.")),
    "article.next_open": Key(
        "o,right_square_bracket", "open_claim(1)", N_("Next open"), N_("Go to the next claim that nobody has finished."), True
    ),
    "article.previous_open": Key(
        "O,left_square_bracket", "open_claim(-1)", N_("Previous open"), N_("Go to the unfinished claim before.")
    ),
    "article.triage": Key("T", "triage", N_("Triage"), N_("After each decision go on to the next claim by itself, or no more.")),
    "article.filter": Key("slash", "filter", N_("Filter"), N_("Show only the claims that have these words.")),
    "article.uncovered": Key("U", "uncovered", N_("Uncovered"), N_("Mark every word that no claim covers, or stop marking.")),
    "article.next_gap": Key("N", "gap(1)", N_("Next gap"), N_("Go to the next words that no claim covers.")),
    "article.previous_gap": Key("P", "gap(-1)", N_("Previous gap"), N_("Go to the uncovered words before.")),
    "article.describe": Key("D", "describe", N_("About it"), N_("Say the article's title, deadline, byline or desk anew.")),
    "article.back": Key("escape", "back", N_("Back"), N_("Leave the selection, then the filter, then the article.")),
    "article.reload": Key("f5", "reload", N_("Reload"), N_("Read the article again, now.")),
    # one article: acts
    "claim.verdict": Key("d", "verdict", N_("Verdict"), N_("Decide: give the claim a verdict."), True),
    "claim.move": Key("m", "move", N_("Status"), N_("Move the claim: take it, ask a question, set it out of scope."), True),
    "claim.attach": Key(
        "a", "attach", N_("Source"), N_("Attach a source to the claim: a file, or a note of a conversation."), True
    ),
    "claim.again": Key("r", "again", N_("Source again"), N_("Attach a source that another claim of this article rests on.")),
    "claim.evidence": Key(
        "e", "evidence", N_("Evidence"), N_("Correct what a piece of evidence does to the claim, or its note.")
    ),
    "claim.withdraw": Key("E", "withdraw", N_("Withdraw"), N_("Let a piece of evidence no longer count; it stays on record.")),
    "claim.origin": Key("I", "origin", N_("Origin"), N_("Correct where a source comes from, or of which other it is a copy.")),
    "claim.reveal": Key(
        "R", "reveal", N_("Reveal"), N_("See who a confidential source is, by the passphrase; it is put on record.")
    ),
    "claim.look_again": Key("F", "look_again", N_("Look again"), N_("Capture the article's pages again, and see what changed.")),
    "claim.sign": Key("S", "sign", N_("Sign"), N_("Put your name to the claim's verdict.")),
    "claim.sign_all": Key("A", "sign_all", N_("Sign all"), N_("Put your name to all of the article's verdicts.")),
    "claim.undo": Key("u", "undo", N_("Undo"), N_("Take back the last act on this article (the record keeps both)."), True),
    "claim.redo": Key("ctrl+r", "redo", N_("Redo"), N_("Do again what was undone.")),
    "claim.log": Key("L", "log", N_("Log"), N_("Read the article's audit trail.")),
    "claim.copy": Key(
        "y,ctrl+c,super+c", "copy", N_("Copy"), N_("Copy the selected words, or the claim, to the clipboard (OSC 52).")
    ),
    "claim.new_copy": Key(
        "ctrl+n", "new_copy", N_("New copy"), N_("Bring new copy of the article, and see what it changes first.")
    ),
    "claim.view_source": Key(
        "V", "view_source", N_("In the source"), N_("See where in its sources the claim stands, side by side.")
    ),
    "claim.confirm": Key(
        "C", "confirm", N_("Confirm"), N_("Say that a claim whose sentence was changed is as it was: its own words stand.")
    ),
    # a claim's words
    "shape.start_earlier": Key(
        "less_than_sign", "end('start', -1)", N_("Start earlier"), N_("Let the claim start a word earlier.")
    ),
    "shape.start_later": Key("comma", "end('start', 1)", N_("Start later"), N_("Let the claim start a word later.")),
    "shape.end_earlier": Key("full_stop", "end('end', -1)", N_("End earlier"), N_("Let the claim end a word earlier.")),
    "shape.end_later": Key("greater_than_sign", "end('end', 1)", N_("End later"), N_("Let the claim end a word later.")),
    "shape.reword": Key("i", "reword", N_("Reword"), N_("Say in other words what is to be checked.")),
    "shape.split": Key("vertical_line", "split", N_("Split"), N_("Make two claims of one, at the text's cursor.")),
    "shape.merge": Key("M", "merge", N_("Merge"), N_("Make one claim of this one and the next.")),
    "shape.set_aside": Key("x", "set_aside", N_("Set aside"), N_("Mark the selected words as not checkable.")),
    "shape.take_back": Key("X", "take_back", N_("Take back"), N_("Let words that were set aside be text again.")),
    # what is known of a claim
    "judge.query": Key("Q", "query", N_("Ask"), N_("Ask somebody about the claim; it waits for the answer.")),
    "judge.note": Key("t", "note", N_("Note"), N_("Note something on the claim for who works on it next.")),
    "judge.fix": Key("f", "fix", N_("Fix"), N_("Say what happens to the copy, with the new wording.")),
    "judge.assign": Key("at", "assign", N_("Assign"), N_("Give the claim to somebody.")),
    "judge.adverse": Key("asterisk", "adverse", N_("Adverse"), N_("Say whether the claim speaks ill of somebody.")),
    "judge.reply": Key("ampersand", "reply", N_("Reply"), N_("Put on record whom one asked for a reply, and what came of it.")),
    # the text
    "text.open": Key("enter", "choose", N_("Claim here"), N_("Go to the claim that lies on the cursor.")),
    "text.claim": Key("c", "make_claim", N_("Claim"), N_("Make a claim of the selected words."), True),
    "text.sentence": Key("s", "sentence", N_("Sentence"), N_("Select the sentence at the cursor.")),
    "text.word": Key("W", "word", N_("Word"), N_("Select the word at the cursor, or one word more.")),
    "text.select": Key("v", "select", N_("Select"), N_("Start or stop selecting with the plain movement keys.")),
    # a list of anything
    "list.down": Key("down,j", "go('down')", N_("Down"), N_("One down.")),
    "list.up": Key("up,k", "go('up')", N_("Up"), N_("One up.")),
    "list.page_down": Key("pagedown,ctrl+d,space", "go('page_down')", N_("Page down"), N_("One screen down.")),
    "list.page_up": Key("pageup,ctrl+b", "go('page_up')", N_("Page up"), N_("One screen up.")),
    "list.top": Key("home,g", "go('top')", N_("Top"), N_("To the first.")),
    "list.bottom": Key("end,G", "go('bottom')", N_("Bottom"), N_("To the last.")),
    "list.open": Key("enter", "open", N_("Open"), N_("Open what is under the cursor."), True),
    # the detail
    "detail.down": Key("down,j", "scroll_down", N_("Down"), N_("Scroll down.")),
    "detail.up": Key("up,k", "scroll_up", N_("Up"), N_("Scroll up.")),
    "detail.page_down": Key("pagedown,space", "page_down", N_("Page down"), N_("Scroll one screen down.")),
    "detail.page_up": Key("pageup", "page_up", N_("Page up"), N_("Scroll one screen up.")),
    "detail.top": Key("home,g", "scroll_home", N_("Top"), N_("To the beginning.")),
    "detail.bottom": Key("end,G", "scroll_end", N_("Bottom"), N_("To the end.")),
    # filter fields, forms, other screens
    "filter.leave": Key("escape", "leave", N_("Clear"), N_("Empty the filter and go back to the list."), True),
    "filter.keep": Key("enter,down", "keep", N_("To the list"), N_("Keep the filter and go back to the list."), True),
    "form.send": Key("ctrl+s", "send", N_("Do it"), N_("Do it."), True),
    "form.help": Key("f1", "help", N_("Help"), N_("Show the keys of this form."), True),
    "form.editor": Key("f4,ctrl+g", "editor", N_("Editor"), N_("Write what stands in this field in your own editor ($EDITOR).")),
    "form.cancel": Key("escape", "cancel", N_("Back"), N_("Go back; what you typed is kept for the next time."), True),
    "choice.down": Key("down,j,right,l", "step(1)", N_("Next"), N_("The next choice.")),
    "choice.up": Key("up,k,left,h", "step(-1)", N_("Before"), N_("The choice before.")),
    "choice.take": Key("enter", "take", N_("Take"), N_("Take this choice and go on.")),
    "revealed.close": Key("escape,enter", "close", N_("Close"), N_("Close this; it is kept nowhere."), True),
    "revision.take": Key("t,ctrl+s", "take", N_("Take it"), N_("Take the new copy as the next revision."), True),
    "revision.back": Key("escape", "back", N_("Leave it"), N_("Go back; nothing was kept of the new copy."), True),
    # a claim beside a source
    "source.next": Key("n", "step(1)", N_("Next"), N_("To the next passage that bears on the claim."), True),
    "source.previous": Key("p", "step(-1)", N_("Before"), N_("To the passage before.")),
    "source.rest": Key("enter", "rest", N_("Rest here"), N_("Let the evidence rest on this passage."), True),
    "source.supports": Key("1", "stance('supports')", N_("Supports"), N_("The source supports the claim."), True),
    "source.contradicts": Key("2", "stance('contradicts')", N_("Contradicts"), N_("The source contradicts the claim."), True),
    "source.mentions": Key("3", "stance('mentions')", N_("Mentions"), N_("The source mentions it, no more."), True),
    "source.other": Key("right_square_bracket", "other(1)", N_("Next source"), N_("The claim's next source.")),
    "source.before": Key("left_square_bracket", "other(-1)", N_("Source before"), N_("The claim's source before.")),
    "source.changes": Key("v", "changes", N_("Changes"), N_("What the source says otherwise since it was captured again.")),
    "source.undo": Key("u", "undo", N_("Undo"), N_("Take back the last act on this article (the record keeps both).")),
    "source.redo": Key("ctrl+r", "redo", N_("Redo"), N_("Do again what was undone.")),
    "source.back": Key("escape", "back", N_("Back"), N_("Go back."), True),
    "source.reload": Key("f5", "reload", N_("Reload"), N_("Read it again, now.")),
    "reading.down": Key("down,j", "scroll_down", N_("Down"), N_("Scroll down.")),
    "reading.up": Key("up,k", "scroll_up", N_("Up"), N_("Scroll up.")),
    "reading.page_down": Key("pagedown,space,ctrl+d", "page_down", N_("Page down"), N_("Scroll one screen down.")),
    "reading.page_up": Key("pageup,ctrl+b", "page_up", N_("Page up"), N_("Scroll one screen up.")),
    "reading.top": Key("home,g", "scroll_home", N_("Top"), N_("To the beginning.")),
    "reading.bottom": Key("end,G", "scroll_end", N_("Bottom"), N_("To the end.")),
    # a long text to read
    "sheet.next": Key("n", "step(1)", N_("Next"), N_("To the next place that something is said of."), True),
    "sheet.previous": Key("p", "step(-1)", N_("Before"), N_("To the place before.")),
    "sheet.down": Key("down,j", "scroll_down", N_("Down"), N_("Scroll down.")),
    "sheet.up": Key("up,k", "scroll_up", N_("Up"), N_("Scroll up.")),
    "sheet.page_down": Key("pagedown,space,ctrl+d", "page_down", N_("Page down"), N_("Scroll one screen down.")),
    "sheet.page_up": Key("pageup,ctrl+b", "page_up", N_("Page up"), N_("Scroll one screen up.")),
    "sheet.top": Key("home,g", "scroll_home", N_("Top"), N_("To the beginning.")),
    "sheet.bottom": Key("end,G", "scroll_end", N_("Bottom"), N_("To the end.")),
    "jump.cancel": Key("escape", "cancel", N_("Back"), N_("Go back."), True),
    "jump.down": Key("down", "step(1)", N_("Down"), N_("One down.")),
    "jump.up": Key("up", "step(-1)", N_("Up"), N_("One up.")),
    "board.back": Key("escape", "back", N_("Back"), N_("Go back."), True),
    "board.reload": Key("f5", "reload", N_("Reload"), N_("Read it again, now.")),
    "board.log": Key("L", "log", N_("Log"), N_("Read the audit trail of the article under the cursor.")),
    "trail.undo": Key("u", "undo", N_("Undo"), N_("Take back the last act on this article (the record keeps both)."), True),
    "trail.redo": Key("ctrl+r", "redo", N_("Redo"), N_("Do again what was undone."), True),
    "trail.claim": Key(
        "c", "claim", N_("Claim or article"), N_("Show what concerns the claim alone, or the whole article."), True
    ),
    "trail.reload": Key("f5", "reload", N_("Reload"), N_("Read it again, now.")),
    "trail.back": Key("escape", "back", N_("Back"), N_("Go back."), True),
    "help.close": Key("escape,question_mark,f1,enter", "close", N_("Close"), N_("Close the help."), True),
}

_MOVES: dict[str, tuple[str, str, Phrase]] = {
    "left": ("left,h", "shift+left,H", phrase("One character to the left")),
    "right": ("right,l", "shift+right", phrase("One character to the right")),
    "up": ("up,k", "shift+up,K", phrase("One row up")),
    "down": ("down,j", "shift+down,J", phrase("One row down")),
    "word_left": ("ctrl+left,b", "ctrl+shift+left,B", phrase("One word to the left")),
    "word_right": ("ctrl+right,w", "ctrl+shift+right", phrase("One word to the right")),
    "row_start": ("home,0", "shift+home", phrase("To the start of the row")),
    "row_end": ("end,dollar_sign", "shift+end", phrase("To the end of the row")),
    "page_up": ("pageup,ctrl+b", "shift+pageup", phrase("One screen up")),
    "page_down": ("pagedown,space,ctrl+d", "shift+pagedown", phrase("One screen down")),
    "top": ("ctrl+home,g", "ctrl+shift+home", phrase("To the beginning")),
    "bottom": ("ctrl+end,G", "ctrl+shift+end", phrase("To the end")),
    "paragraph_up": ("left_curly_bracket", "", phrase("To the paragraph before")),
    "paragraph_down": ("right_curly_bracket", "", phrase("To the next paragraph")),
}


def _text_moves() -> dict[str, Key]:
    plain = {
        f"text.{how}": Key(keys, f"move('{how}')", words, phrase("{what}.", what=words))
        for how, (keys, _selecting, words) in _MOVES.items()
    }
    selecting = {
        f"text.select_{how}": Key(
            keys, f"move('{how}', True)", phrase("{what}, selecting", what=words), phrase("{what}, selecting.", what=words)
        )
        for how, (_plain, keys, words) in _MOVES.items()
        if keys
    }
    return plain | selecting


KEYS |= _text_moves()
KEYS |= {
    f"kind.{kind.value}": Key(
        LABELS[kind].ascii, f"kind('{kind.value}')", phrase("{kind:C}", kind=kind), phrase("It is: {kind}.", kind=kind)
    )
    for kind in SourceKind
}
KEYS |= {
    f"choice.number_{number}": Key(
        str(number),
        f"number({number})",
        phrase("Choice {number}", number=number),
        phrase("Take choice {number}.", number=number),
    )
    for number in range(1, 10)
}

_SHOWN = {"enter": "⏎", "enter,down": "⏎", "escape": "esc"}


_SIGNS = {
    **{"at": "@", "asterisk": "*", "ampersand": "&", "vertical_line": "|", "comma": ",", "full_stop": "."},
    **{"less_than_sign": "<", "greater_than_sign": ">", "question_mark": "?", "slash": "/", "escape": "esc"},
}
_OTHERS: dict[str, str] = {}


def give_keys(others: Mapping[str, str]) -> None:
    """From now on these actions are called by other keys than usual; all others by their own."""
    _OTHERS.clear()
    _OTHERS.update(others)


def key_of(name: str) -> str:
    """The first of the keys that an action has now, as people know it."""
    first = _OTHERS.get(name, KEYS[name].keys).partition(",")[0]
    modifiers, sign, base = first.rpartition("+")
    if base[:1] == "f" and base[1:].isdigit():
        base = base.upper()
    return f"{modifiers}{sign}{_SIGNS.get(base) or (format_key(base) if '_' in base else base)}"


def bindings(*names: str) -> list[BindingType]:
    """The bindings of the actions called ``names``; a name that ends in a dot stands for all that begin with it."""
    wanted = [name for prefix in names for name in KEYS if name == prefix or (prefix.endswith(".") and name.startswith(prefix))]
    return [_binding(name, KEYS[name]) for name in wanted]


def name_of(binding: Binding) -> str:
    """What the action of ``binding`` is called, in the language in use."""
    return _(KEYS[binding.id].name if binding.id in KEYS else binding.description)


def sentence_of(binding: Binding) -> str:
    """What the action of ``binding`` does, in the language in use."""
    return _(KEYS[binding.id].sentence if binding.id in KEYS else binding.tooltip)


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
