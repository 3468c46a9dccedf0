"""The desk at work on a real database: an article from the start of the process, a verdict from its key, the memory of it all.

Run ``python -m tests.bench.at_work``. Prints; asserts nothing. What starts a process is by the clock and of the processor, the
best of several runs, ours and a bare Textual app's by turns; of verdicts and steps it is the median. The large article is taken
up once, which takes a while.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from claims.policy import preset
from claims.vocabulary import Status
from factcheck.desk import articles
from factcheck.desk.session import open_desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.widgets.board import Board
from factcheck.tui.widgets.claim_list import ClaimList
from tests.bench.everywhere import resident
from tests.bench.first_frame import BARE, FRAME, RUNS, said

SIZES = {"5,000 words, 300 claims": (5_000, 300), "1 MB, 10,000 claims": (175_000, 10_000)}
STEPS = 30
_REST = 0.15
"""Seconds after which everything that a key leads to has been done."""

_SHOWN = """
import os, time
begun = time.perf_counter()
from factcheck.tui.app import FactcheckApp
from factcheck.tui.answers import BoardRead, PageRead
from factcheck.tui.screens.desk import DeskScreen
app = FactcheckApp({database!r}, 'bench', 'solo')
show = DeskScreen.show_board
def open_it(screen, message):
    show(screen, message)
    app.call_later(app.simulate_key, "enter")
    from factcheck.tui.screens.article import ArticleScreen
    show_page = ArticleScreen.show_page
    def told(article, *page):
        show_page(article, *page)
        article.call_after_refresh(done)
    ArticleScreen.show_page = told
def done():
    print((time.perf_counter() - begun) * 1000, time.process_time() * 1000, flush=True)
    os._exit(0)
DeskScreen.show_board = open_it
DeskScreen._decorated_handlers[BoardRead] = [(open_it, {{}})]
app.run(headless=True, size=(120, 40))
"""
_MEMORY = (
    "from tests.bench.at_work import opened",
    """app, keys = opened({database!r}), "n n down 2 down pagedown 1 G g d escape a escape question_mark escape".split()
    async with app.run_test(size=(120, 40)) as pilot:
        from tests.bench.at_work import at_the_article
        await at_the_article(pilot, app)
        for key in keys: await pilot.press(key)
        await pilot.pause(0.2)""",
)


def main() -> None:
    """Measure and print everything."""
    with tempfile.TemporaryDirectory() as folder:
        for name, (words, claims) in SIZES.items():
            path = str(Path(folder) / f"{claims}.db")
            print(f"{name}: {stored(path, words, claims)} claims were proposed")
            shown_from_the_start(path, RUNS if claims < 1000 else 1)
            asyncio.run(steps_and_verdicts(path))
        imports, show = _MEMORY
        print(
            f"resident memory, 1 MB and 10,000 claims from the database: {resident(imports, show.format(database=path)):.0f} MB"
        )


def stored(path: str, words: int, claims: int) -> int:
    """Take an article with so many sentences of one claim each up into a new database; gives how many there are."""
    dice = random.Random(7)
    towns = ["Ellery", "Marrow", "Tindle", "Orsk", "Bramble", "Hollow", "Fenwick", "Lorne", "Pike"]
    places = ("on", "the", "old", "pier", "by", "the", "north", "wall", "near", "the", "grey", "lock")
    told = []
    for number in range(claims):
        tail = " ".join(places[: max(0, words // claims - 7)])
        told.append(f"Port {dice.choice(towns)} counted {dice.randrange(11, 9999)} boats in {dice.randrange(1950, 2025)} {tail}.")
        told.append("\n\n" if number % 5 == 4 else " ")
    with open_desk(path, actor="bench", policy=preset("solo")) as desk:
        article = articles.add(desk, "".join(told), name="boats.txt", title="Boats", language="en").article.id
        return len(articles.page(desk, article).claims)


def shown_from_the_start(path: str, runs: int) -> None:
    """From the start of the process to the article on the screen, opened with enter as soon as the first screen names it."""
    bare, ours = [], []
    for _ in range(runs):
        bare.append(said(FRAME.format(make=BARE)))
        ours.append(said(_SHOWN.format(database=path)))
    for name, runs_of in {"bare Textual app, first frame": bare, "the desk, the article shown": ours}.items():
        clock, busy = (min(figures) for figures in zip(*runs_of, strict=True))
        print(f"  {name:32} {clock:6.0f} ms by the clock, {busy:6.0f} of the processor")


async def steps_and_verdicts(path: str) -> None:
    """What one step from claim to claim costs in all; how long a verdict takes from its key to the screen, and to the disk."""
    app = opened(path)
    async with app.run_test(size=(120, 40)) as pilot:
        await at_the_article(pilot, app)
        for key in ("n", "o"):
            print(f"  one step ({key}), all in all     {await step(pilot, key):6.1f} ms of the processor")
        await pilot.press("2")
        print(f"  one step (down, list)       {await step(pilot, 'down'):6.1f} ms of the processor")
        seen = [await verdict(pilot, app) for _ in range(7)]
        print(f"  a verdict, key to screen    {statistics.median(seen):6.0f} ms by the clock")


async def step(pilot: Pilot[None], key: str) -> float:
    """The median of the processor's milliseconds that a key costs until everything rests."""
    found = []
    for _ in range(STEPS):
        begun = time.process_time()
        await pilot.press(key)
        await pilot.pause(_REST)
        found.append((time.process_time() - begun) * 1000)
    return statistics.median(found)


async def verdict(pilot: Pilot[None], app: FactcheckApp) -> float:
    """Milliseconds from the key that sends a verdict until a screen is painted whose list of claims says so."""
    screen = app.screen
    assert isinstance(screen, ArticleScreen)
    painted: list[float] = []
    app.post_display_hook = lambda: painted.append(time.perf_counter())  # type: ignore[method-assign]
    await pilot.press("o", "d")
    await pilot.pause(_REST)
    await pilot.press("5", "tab", "x")
    await pilot.pause(_REST)
    number = screen.number
    begun = time.perf_counter()
    app.simulate_key("ctrl+s")
    await until(lambda: (view := screen.view_of(number)) is not None and view.claim.status is Status.CHECKED)
    known = time.perf_counter()
    await until(lambda: painted[-1] > known)
    found = (painted[-1] - begun) * 1000
    await pilot.pause(1.0)
    return found


def opened(path: str) -> FactcheckApp:
    """The app on a database."""
    return FactcheckApp(path, "bench", "solo")


async def at_the_article(pilot: Pilot[None], app: FactcheckApp) -> None:
    """Open the first article, and wait until it is there."""
    await until(lambda: bool(app.screen.query_one(Board).rows))
    await pilot.press("enter")
    await until(lambda: isinstance(app.screen, ArticleScreen) and bool(app.screen.query_one(ClaimList).rows))
    await pilot.pause(1.0)


async def until(met: Callable[[], bool], patience: float = 60.0) -> None:
    """Wait for something to be so."""
    begun = time.monotonic()
    while not met():
        if time.monotonic() - begun > patience:
            sys.exit("it never came")
        await asyncio.sleep(0.001)


if __name__ == "__main__":
    main()
