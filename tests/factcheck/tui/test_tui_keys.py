from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual.binding import Binding
from textual.dom import DOMNode

from factcheck.tui.app import FactcheckApp
from factcheck.tui.keymap import KEYS
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.board import BoardScreen
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.screens.forms.again import AgainForm
from factcheck.tui.screens.forms.article import AddForm
from factcheck.tui.screens.forms.assign import AssignForm
from factcheck.tui.screens.forms.evidence import CorrectForm, WithdrawForm
from factcheck.tui.screens.forms.fix import FixForm
from factcheck.tui.screens.forms.origin import OriginForm
from factcheck.tui.screens.forms.query import QueryForm
from factcheck.tui.screens.forms.reply import AdverseForm, AskedForm, RepliedForm
from factcheck.tui.screens.forms.reveal import RevealedScreen, RevealForm
from factcheck.tui.screens.forms.revision import RevisionForm
from factcheck.tui.screens.forms.seal import SealForm
from factcheck.tui.screens.forms.set_aside import SetAsideForm
from factcheck.tui.screens.forms.signature import SignForm
from factcheck.tui.screens.forms.source import SourceForm
from factcheck.tui.screens.forms.status import StatusForm
from factcheck.tui.screens.forms.verdict import VerdictForm
from factcheck.tui.screens.forms.words import NoteForm, RewordForm
from factcheck.tui.screens.help import HelpScreen
from factcheck.tui.screens.jump import JumpScreen
from factcheck.tui.screens.revision import RevisionScreen
from factcheck.tui.screens.source import SourceScreen
from factcheck.tui.screens.trail import TrailScreen
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.widgets.board import Board
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.widgets.claim_detail import ClaimDetail
from factcheck.tui.widgets.claim_list import ClaimList
from factcheck.tui.widgets.filter_box import FilterBox
from factcheck.tui.widgets.kind_choice import KindChoice
from factcheck.tui.widgets.sheet import Sheet
from factcheck.tui.widgets.source_text import SourceText
from factcheck.tui.widgets.trail import Trail

SCREENS = (
    AdverseForm,
    AskedForm,
    AssignForm,
    FixForm,
    NoteForm,
    QueryForm,
    RepliedForm,
    RewordForm,
    AddForm,
    AgainForm,
    CorrectForm,
    OriginForm,
    RevealForm,
    RevealedScreen,
    RevisionForm,
    RevisionScreen,
    BoardScreen,
    JumpScreen,
    SourceScreen,
    SealForm,
    WithdrawForm,
    SetAsideForm,
    SignForm,
    SourceForm,
    StatusForm,
    VerdictForm,
    HelpScreen,
    TrailScreen,
    DeskScreen,
    ArticleScreen,
)
WIDGETS = (ArticleView, Board, Choice, ClaimDetail, ClaimList, FilterBox, KindChoice, Sheet, SourceText, Trail)
CONFUSED_BY_TERMINALS = {"ctrl+i", "ctrl+j", "ctrl+m", "ctrl+h", "ctrl+left_square_bracket", "ctrl+["}


def own_bindings(kind: type[DOMNode]) -> Iterator[Binding]:
    for ancestor in kind.__mro__:
        if ancestor.__module__.startswith("factcheck."):
            yield from (binding for binding in ancestor.__dict__.get("BINDINGS", ()) if isinstance(binding, Binding))


@pytest.mark.parametrize("kind", [FactcheckApp, *SCREENS, *WIDGETS])
def test_every_binding_has_an_id_and_a_sentence(kind: type[DOMNode]) -> None:
    found = list(own_bindings(kind))

    assert found
    for binding in found:
        assert binding.id in KEYS
        assert binding.tooltip.endswith(".") or binding.tooltip.endswith(").")
        assert binding.description


@pytest.mark.parametrize("kind", [FactcheckApp, *SCREENS, *WIDGETS])
def test_every_binding_leads_to_an_action_that_is_there(kind: type[DOMNode]) -> None:
    for binding in own_bindings(kind):
        assert hasattr(kind, f"action_{binding.action.partition('(')[0]}"), binding.id


@pytest.mark.parametrize("kind", [FactcheckApp, *SCREENS, *WIDGETS])
def test_no_key_does_two_things_in_one_place(kind: type[DOMNode]) -> None:
    keys = [key for binding in own_bindings(kind) for key in binding.key.split(",")]

    assert sorted(keys) == sorted(set(keys))


def test_no_key_is_one_that_terminals_confuse_with_another() -> None:
    assert not CONFUSED_BY_TERMINALS & {key for entry in KEYS.values() for key in entry.keys.split(",")}


def test_escape_never_quits() -> None:
    assert not [name for name, key in KEYS.items() if "escape" in key.keys.split(",") and key.action == "quit"]


async def test_a_key_can_be_given_to_another_action(still_app: FactcheckApp) -> None:
    still_app.set_keymap({"app.help": "f2"})

    async with still_app.run_test() as pilot:
        await pilot.press("f2")
        await pilot.pause()

        assert isinstance(still_app.screen, HelpScreen)
