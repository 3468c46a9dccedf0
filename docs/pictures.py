"""Draw the pictures in this folder anew, from the program itself: the demonstration newsroom, in the terminal and in
headless Chromium.

.venv/bin/python docs/pictures.py
"""

from __future__ import annotations

import asyncio
import shutil
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from textual.pilot import Pilot

from factcheck.desk import articles, history
from factcheck.desk.overview import overview
from factcheck.desk.session import open_desk
from factcheck.reports import build, render
from factcheck.reports.board.page import html
from factcheck.tui.app import FactcheckApp
from seeds import newsroom

FOLDER = Path(__file__).parent
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def pages(folder: Path) -> None:
    """Write the reports on the newsroom's articles, and its board, into ``folder``."""
    with open_desk(str(folder / "demo.db"), actor="Sari", clock=lambda: NOW) as desk:
        newsroom.load(desk, NOW)
        for row in articles.board(desk):
            number = row.article.id
            report = build(articles.page(desk, number), made=NOW, events=history.events(desk, number))
            (folder / f"report-{number}.html").write_text(render(report, "html"), encoding="utf-8")
        (folder / "board.html").write_text(html(overview(desk)), encoding="utf-8")


async def screen(database: Path) -> None:
    """The article screen of the terminal, with one claim's evidence."""
    app = FactcheckApp(str(database), "Sari", "desk", clock=lambda: NOW)
    async with app.run_test(size=(120, 40)) as pilot:
        await _come_to_rest(pilot)
        for key in ("down", "enter", *"nnnn"):
            await pilot.press(key)
            await _come_to_rest(pilot)
        (FOLDER / "screenshot.svg").write_text(app.export_screenshot(title="Factcheck"), encoding="utf-8")


async def _come_to_rest(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause(0.3)


def shoot(browser: Browser, page: Path, name: str, width: int, height: int, *, dark: bool = False) -> None:
    """The first screenful of a page."""
    view = browser.new_page(viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light")
    view.goto(page.as_uri())
    keep(Image.open(BytesIO(view.screenshot())), name)
    view.close()


def print_first(browser: Browser, page: Path, name: str) -> None:
    """The first sheet of paper."""
    view = browser.new_page()
    view.goto(page.as_uri())
    keep(pypdfium2.PdfDocument(view.pdf(prefer_css_page_size=True))[0].render(scale=1.0).to_pil(), name)
    view.close()


def keep(picture: Image.Image, name: str) -> None:
    """Keep a picture in few colours: small, and good enough to read."""
    picture.convert("RGB").quantize(48).save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Draw all of them."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pages(folder)
        asyncio.run(screen(folder / "demo.db"))
        photograph(folder)


def photograph(folder: Path) -> None:
    """The pages, in a browser."""
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for number in (1, 2, 3):
            shoot(browser, folder / f"report-{number}.html", f"report-{number}-phone", 390, 844)
        shoot(browser, folder / "report-1.html", "report-1-wide", 1280, 800)
        shoot(browser, folder / "report-3.html", "report-3-dark", 1280, 800, dark=True)
        print_first(browser, folder / "report-1.html", "report-1-paper")
        shoot(browser, folder / "board.html", "board", 1280, 720)
        browser.close()


if __name__ == "__main__":
    main()
