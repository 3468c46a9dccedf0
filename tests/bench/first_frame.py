"""How quickly the desk is there, and how quickly it moves, beside what the library offers. Prints; asserts nothing.

Run ``python tests/bench/first_frame.py``. Figures are the best of several runs, ours and the library's by turns, so that
the ratio holds on a busy machine too: the first frame (start of the process to the first screen painted), the command
line's help and import, and the CPU time of loading and moving through many claims and through a long article.
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.app import App, ComposeResult
from textual.widget import Widget
from textual.widgets import DataTable, TextArea

from claims.model import Article, Claim, Coverage
from claims.text import Span, anchor
from claims.vocabulary import Status
from factcheck.desk.views import ArticlePage, ClaimView, Progress
from factcheck.tui import themes
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.widgets.claim_list import ClaimList

RUNS = 7
CLAIMS, SPANS, WORDS, STEPS = 10_000, 300, 5_000, 40

FRAME = """
import os, time
begun = time.perf_counter()
{make}
def on_ready(app):
    print((time.perf_counter() - begun) * 1000, time.process_time() * 1000, flush=True)
    os._exit(0)
type(app).on_ready = on_ready
app.run(headless=True, size=(120, 40))
"""
BARE = "from textual.app import App\napp = App()"
_OURS = "from factcheck.tui.app import FactcheckApp\napp = FactcheckApp({database!r}, 'bench')"
_IMPORT = (
    "import time; begun = time.perf_counter(); import factcheck.cli; "
    "print((time.perf_counter() - begun) * 1000, time.process_time() * 1000)"
)


def main() -> None:
    """Measure and print everything."""
    with tempfile.TemporaryDirectory() as folder:
        first_frames(str(Path(folder) / "bench.db"))
    print(f"import factcheck.cli      {best(lambda: said(_IMPORT)[0]):7.0f} ms")
    print(f"factcheck --help          {best(helped):7.0f} ms (whole process)")
    asyncio.run(widgets())


def first_frames(database: str) -> None:
    """The first frame of a bare app and of ours, by turns: by the clock, and of the processor, with the interpreter's start."""
    bare, ours = [], []
    for _ in range(RUNS):
        bare.append(said(FRAME.format(make=BARE)))
        ours.append(said(FRAME.format(make=_OURS.format(database=database))))
    print("first frame               by the clock   of the processor, ms")
    found = [[min(figures) for figures in zip(*runs, strict=True)] for runs in (bare, ours)]
    for name, (clock, busy) in zip(("bare Textual", "the desk"), found, strict=True):
        print(f"  {name:24}{clock:10.0f} {busy:14.0f}")
    print(f"  {'ratio':24}{found[1][0] / found[0][0]:10.2f} {found[1][1] / found[0][1]:14.2f}")


def best(measure: Callable[[], float]) -> float:
    """The least of several runs."""
    return min(measure() for _ in range(RUNS))


def said(program: str) -> tuple[float, float]:
    """What a program in a fresh interpreter prints: milliseconds by the clock, and of the processor.

    Byte code is kept from run to run, as it is where the program was installed.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=kept)
    clock, busy = run.stdout.split()[-2:]
    return float(clock), float(busy)


def helped() -> float:
    """Milliseconds until ``factcheck --help`` is through."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-m", "factcheck", "--help"], capture_output=True, check=True)
    return (time.perf_counter() - begun) * 1000


class _Stage(App[None]):
    """One widget and the desk's colours."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self._widget = widget

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.variables(self.current_theme.dark)

    def compose(self) -> ComposeResult:
        yield self._widget


async def widgets() -> None:
    """CPU time of loading, and of each step and page, with our widgets and with the library's."""
    page = long_article(WORDS, SPANS)
    views = long_article(CLAIMS * 8, CLAIMS).claims
    table: DataTable[str] = DataTable(cursor_type="row")
    rows = [("○", view.claim.id, view.claim.wording) for view in views]
    claims, article, area = ClaimList(), ArticleView(), TextArea(read_only=True)
    print(f"CPU ms                        load   step   page   ({CLAIMS} claims; {WORDS} words)")
    await moved("claims, DataTable", table, lambda: (table.add_columns("sign", "claim", "wording"), table.add_rows(rows)))
    await moved("claims, ours", claims, lambda: claims.show(views))
    await moved("article, TextArea", area, lambda: area.load_text(page.text))
    await moved("article, ours", article, lambda: article.show(page))


async def moved(name: str, widget: Widget, load: Callable[[], object]) -> None:
    """Load a widget, and press down and page down many times."""
    app = _Stage(widget)
    async with app.run_test(size=(120, 40)) as pilot:
        widget.focus()
        await pilot.pause()

        async def loaded() -> None:
            load()
            await pilot.pause()

        async def pressed(key: str) -> None:
            for _ in range(STEPS):
                app.simulate_key(key)
                await pilot.pause()

        load_time = await spent(loaded)
        step, page = [await spent(lambda key=key: pressed(key)) / STEPS for key in ("down", "pagedown")]
    print(f"{name:24} {load_time:9.0f} {step:6.1f} {page:6.1f}")


async def spent(work: Callable[[], Awaitable[None]]) -> float:
    """CPU milliseconds of ``work``."""
    begun = time.process_time()
    await work()
    return (time.process_time() - begun) * 1000


def long_article(words: int, claims: int) -> ArticlePage:
    """A made-up article with claims in every state, spread evenly over its words."""
    dice = random.Random(7)
    vocabulary = ["mayor", "said", "prices", "rose", "by", "11%", "since", "harga", "menurut", "“mereka”", "Zürich", "東京"]
    text = " ".join(dice.choice(vocabulary) + ("\n\n" if number % 55 == 54 else "") for number in range(words))
    step = len(text) // claims
    spans = [Span(place * step, place * step + max(2, step * 2 // 3)) for place in range(claims)]
    statuses = list(Status)[:-1]
    views = tuple(
        ClaimView(Claim(1, number, span.of(text), (anchor(text, span),), anchor(text, span), "", status=dice.choice(statuses)))
        for number, span in enumerate(spans, 1)
    )
    nothing = Coverage(1, 1, 1, 1, 1)
    return ArticlePage(
        Article(1, "Long", "en", 1), text, views, (), (), nothing, Progress({}, claims, 0), (), "desk", "", tuple(spans)
    )


if __name__ == "__main__":
    main()
