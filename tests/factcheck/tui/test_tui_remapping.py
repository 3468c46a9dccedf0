from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from factcheck.errors import BadInput
from factcheck.preferences import Preferences
from factcheck.tui.app import FactcheckApp
from factcheck.tui.keymap import KEYS, key_of
from factcheck.tui.remapping import TOGETHER, remapped
from factcheck.tui.screens.help import HelpScreen

Read = Callable[[Pilot[None]], str]


def test_an_action_gets_the_keys_it_is_given_under_the_librarys_names() -> None:
    assert remapped({"claim.verdict": "f2, ctrl+k , !"}) == {"claim.verdict": "f2,ctrl+k,exclamation_mark"}


@pytest.mark.parametrize(
    ("keys", "complaint"),
    [
        ({"claim.verdikt": "d"}, "there is no action “claim.verdikt”. Did you mean “claim.verdict”?"),
        ({"claim.verdict": "m"}, "m would be both “claim.verdict” and “claim.move”. Give “claim.move” another key too."),
        ({"claim.verdict": "q"}, "q would be both “claim.verdict” and “app.quit”"),
        ({"claim.verdict": "j"}, "j would be both “claim.verdict” and “list.down”"),
        ({"claim.verdict": "f2", "claim.move": "f2"}, "f2 would be both “claim.verdict” and “claim.move”"),
        ({"claim.verdict": "ctrl+i"}, "a terminal sends tab for it"),
        ({"claim.verdict": "ctl+x"}, "“ctl+x” is no key for “claim.verdict”"),
        ({"claim.verdict": "bogus"}, "“bogus” is no key for “claim.verdict”"),
        ({"claim.verdict": ""}, "“” is no key for “claim.verdict”"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_with_what_to_do(keys: dict[str, str], complaint: str) -> None:
    with pytest.raises(BadInput) as refused:
        remapped(keys)
    assert complaint in str(refused.value)


def test_keys_may_be_exchanged() -> None:
    assert remapped({"claim.verdict": "m", "claim.move": "d"}) == {"claim.verdict": "m", "claim.move": "d"}


def test_actions_that_are_never_waiting_together_may_have_the_same_key() -> None:
    assert remapped({"desk.add": "d"}) == {"desk.add": "d"}


def test_the_default_keys_clash_nowhere() -> None:
    assert remapped({name: entry.keys for name, entry in KEYS.items()})


async def test_the_footer_and_the_help_show_the_keys_as_they_are_now(shown: Read) -> None:
    app = FactcheckApp(look=Preferences(keys={"app.help": "f2", "desk.add": "ctrl+n,+"}))

    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "f2 Help" in shown(pilot)
        assert "^n Add" in shown(pilot)

        await pilot.press("f2")
        await pilot.pause()

        assert isinstance(app.screen, HelpScreen)
        assert "ctrl+n +" in shown(pilot)


def test_every_action_belongs_to_a_place_whose_keys_are_watched() -> None:
    alone = {"help", "revealed"}

    assert {name.partition(".")[0] for name in KEYS} <= set().union(*TOGETHER) | alone


def test_hints_name_the_keys_in_force() -> None:
    FactcheckApp(look=Preferences(keys={"claim.attach": "ctrl+w,z", "claim.undo": "?", "app.help": "f2", "desk.reload": "f6"}))
    assert [key_of(name) for name in ("claim.attach", "claim.undo", "desk.reload")] == ["ctrl+w", "?", "F6"]

    FactcheckApp()
    assert [key_of(name) for name in ("claim.attach", "claim.undo", "desk.reload")] == ["a", "u", "F5"]
