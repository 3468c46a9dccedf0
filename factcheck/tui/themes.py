"""The colours: a dark and a light theme, and one colour for each tone a claim can have.

The tones were searched for, with the grounds below as given: contrast of at least 4.5 (WCAG 2.2, 1.4.3) on every ground
they are drawn on, and a distance (CIE 1976 ΔE) of at least 20 between any two, for normal sight and for simulated
protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009). Colour is never alone: every tone has a
sign and a word (``looks``) and an attribute of the text.
"""

from __future__ import annotations

from textual.theme import Theme

DARK, LIGHT = "factcheck-dark", "factcheck-light"

TONES: dict[str, tuple[str, str]] = {
    "open": ("#E7F1E3", "#1D1702"),
    "checking": ("#769DC7", "#293894"),
    "query": ("#F9DD62", "#4B2E04"),
    "holds": ("#4DD78E", "#367100"),
    "doubtful": ("#D68C09", "#925343"),
    "fails": ("#FE6A59", "#77193A"),
    "out-of-scope": ("#9F9C9C", "#696170"),
    "stale": ("#C97AFB", "#9020EA"),
    "gone": ("#B0E0FE", "#141849"),
}
"""Each tone's colour on dark and on light grounds. A checked claim has the tone of its verdict."""

GROUNDS: dict[str, tuple[str, str]] = {
    "background": ("#0f1419", "#f4f1ea"),
    "surface": ("#141a21", "#fbf9f4"),
    "panel": ("#1d252e", "#ebe6db"),
    "row-ground": ("#26323f", "#dbe5f1"),
}
"""What is drawn upon; ``row-ground`` lies under the row or claim that is looked at."""

INKS: dict[str, tuple[str, str]] = {
    "foreground": ("#dfe4ea", "#22201c"),
    "quiet": ("#a3b0be", "#595650"),
    "alarm": ("#FE6A59", "#8c1d18"),
    "lead": ("#8cc2f5", "#20337f"),
}
"""What is written with: plain text, what may stand back, what stops you, and what leads the eye."""

_BORDER = ("#3d4d5e", "#b3ab98")
_PLAIN = ("#e8e8e8", "#1a1a1a")


def variables(dark: bool, *, no_color: bool = False) -> dict[str, str]:
    """The theme variables of the desk: ``$tone-…``, ``$row-ground``, ``$quiet``, ``$alarm``, ``$lead``.

    Without colour every ink is the plain foreground: the terminal library turns hues into greys then, in which a
    saturated one would fade, and sign, word and attribute speak alone.
    """
    column = 0 if dark else 1
    own_inks = {name: both for name, both in INKS.items() if name != "foreground"}
    inks = {f"tone-{name}": both for name, both in TONES.items()} | own_inks
    chosen = {name: (_PLAIN if no_color else both)[column] for name, both in inks.items()}
    return chosen | {"row-ground": GROUNDS["row-ground"][column]}


def colours(dark: bool, no_color: bool = False) -> dict[str, str]:
    """Every colour of the desk by its name: the variables, the grounds and the foreground."""
    column = 0 if dark else 1
    grounds = {name: both[column] for name, both in GROUNDS.items()}
    return grounds | {"foreground": INKS["foreground"][column]} | variables(dark, no_color=no_color)


def themes() -> tuple[Theme, Theme]:
    """The dark and the light theme."""
    return _theme(DARK, 0), _theme(LIGHT, 1)


def _theme(name: str, column: int) -> Theme:
    lead, alarm = INKS["lead"][column], INKS["alarm"][column]
    return Theme(
        name=name,
        dark=column == 0,
        primary=lead,
        secondary=INKS["quiet"][column],
        accent=lead,
        warning=TONES["doubtful"][column],
        error=alarm,
        success=TONES["holds"][column],
        foreground=INKS["foreground"][column],
        background=GROUNDS["background"][column],
        surface=GROUNDS["surface"][column],
        panel=GROUNDS["panel"][column],
        variables={
            "footer-background": GROUNDS["panel"][column],
            "footer-key-foreground": lead,
            "footer-description-foreground": INKS["foreground"][column],
            "scrollbar": INKS["quiet"][column],
            "scrollbar-hover": lead,
            "scrollbar-active": lead,
            "scrollbar-background": GROUNDS["panel"][column],
            "scrollbar-background-hover": GROUNDS["panel"][column],
            "scrollbar-background-active": GROUNDS["panel"][column],
            "border": lead,
            "border-blurred": _BORDER[column],
            "input-selection-background": GROUNDS["row-ground"][column],
        },
    )
