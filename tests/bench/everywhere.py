"""What holds wherever one is: how long a single call holds the event loop, and how much memory a long article takes.

Run ``python -m tests.bench.everywhere``. Prints; asserts nothing. Processor time of the longest calls, with the key that led to
them, for an article of 5,000 words and 300 claims and for one of 1 MB and 10,000 claims; then the resident memory of a process
that shows the second, beside a bare Textual app's, and that of the library's TextArea and DataTable with the same on them.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.pilot import Pilot

from claims.policy import preset
from factcheck.tui.answers import PageRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.errands import Errands, Work
from factcheck.tui.fetching import fetch_the_rest
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.workplace import Workplace
from tests.bench.first_frame import long_article
from tests.watchdog import MOST, watching

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.desk.views import ArticlePage

SIZES = {"5,000 words, 300 claims": (5_000, 300), "1 MB, 10,000 claims": (175_000, 10_000)}
KEYS = "n n o down pagedown 2 down pagedown 3 down 1 U N G g d escape a escape m escape S escape question_mark escape ctrl+t"
TOLD = 6

_MEMORY = """
import asyncio
from textual.app import App
{imports}
async def main():
    {show}
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    print(int(status["VmHWM"].split()[0]) / 1024)
asyncio.run(main())
"""
_BARE = (
    "",
    """app = App()
    async with app.run_test(size=(120, 40)) as pilot: await pilot.pause()""",
)
_OURS = (
    "from tests.bench.everywhere import an_app, long_article, shown",
    """app = an_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await shown(app, long_article(175_000, 10_000))
        for key in "n n down 2 down pagedown 1 G g".split(): await pilot.press(key)
        await pilot.pause(0.2)""",
)
_LIBRARY = (
    "from tests.bench.everywhere import long_article; from textual.widgets import DataTable, TextArea",
    """page = long_article(175_000, 10_000)
    app = App()
    async with app.run_test(size=(120, 40)) as pilot:
        area, table = TextArea(page.text), DataTable()
        await app.mount(area, table)
        table.add_columns("sign", "claim", "wording")
        table.add_rows([("o", view.claim.id, view.claim.wording) for view in page.claims])
        await pilot.pause(0.2)""",
)


class _Still(Errands):
    """Runs no errand: what is shown was made by hand."""

    def __init__(self) -> None:
        super().__init__(_no_desk)

    def run(self, asker: DOMNode, work: Work) -> bool:
        """Do nothing."""
        return False


def _no_desk() -> Desk:
    raise AssertionError("nobody asked for a desk")


def main() -> None:
    """Measure and print everything."""
    print(f"calls that held the event loop longest (bar: {MOST * 1000:.0f} ms of the processor)")
    for name, (words, claims) in SIZES.items():
        print(f"  {name}")
        for busy, key in asyncio.run(longest_calls(words, claims)):
            print(f"    {busy * 1000:6.0f} ms  {key}")
    for name, program in {"bare Textual app": _BARE, "the desk": _OURS, "TextArea and DataTable": _LIBRARY}.items():
        print(f"resident memory, 1 MB and 10,000 claims, {name:24} {resident(*program):6.0f} MB")


async def longest_calls(words: int, claims: int) -> list[tuple[float, str]]:
    """The longest calls while an article is shown and worked on, each with what led to it."""
    page = long_article(words, claims)
    app = an_app()
    fetch_the_rest()
    found: list[tuple[float, str]] = []
    with watching(kept=0.005) as seen:

        async def after(pilot: Pilot[None], what: str) -> None:
            await pilot.pause(0.05)
            found.append((seen.worst, what))
            seen.longest.clear()

        async with app.run_test(size=(120, 40)) as pilot:
            await after(pilot, "the first screen")
            screen = ArticleScreen(app.workplace, 1)
            await app.push_screen(screen)
            await after(pilot, "the article's screen, empty")
            screen.post_message(PageRead(page, preset("desk"), "Sari", "1"))
            await after(pilot, "the article on it")
            for key in KEYS.split():
                await pilot.press(key)
                await after(pilot, key)
    return sorted(found, reverse=True)[:TOLD]


def an_app() -> FactcheckApp:
    """The desk's app, which is shown what was made by hand."""
    app = FactcheckApp()
    app.workplace = Workplace(_Still())
    return app


async def shown(app: FactcheckApp, page: ArticlePage) -> None:
    """Show an article."""
    screen = ArticleScreen(app.workplace, 1)
    await app.push_screen(screen)
    screen.post_message(PageRead(page, preset("desk"), "Sari", "1"))


def resident(imports: str, show: str) -> float:
    """The most memory, in MB, that a process of its own had in use (Linux: getrusage would count that of who started it)."""
    program = _MEMORY.format(imports=imports, show=show)
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])


if __name__ == "__main__":
    main()
