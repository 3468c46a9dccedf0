"""The HTML report in a real browser: alone, without script, on a phone and on paper."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from factcheck.desk import articles, history
from factcheck.desk.overview import overview
from factcheck.desk.session import open_desk
from factcheck.reports import build, fixes, render
from factcheck.reports.board.page import html as board
from seeds import newsroom

pytestmark = pytest.mark.slow

HOSTILE = """\
Uji <script>document.title = "dibajak"</script>

Gudang <img src=x onerror="document.title='dibajak'"> menyimpan 250 ton beras, kata <b>Sari</b>.
"""


@pytest.fixture
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert chromium, "these tests need Chromium: install it (.ci/run does)"
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    arguments = ["--no-sandbox", "--disable-gpu", *quiet]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def report(run: Any, tmp_path: Path) -> Path:
    (tmp_path / "article.txt").write_text(HOSTILE, encoding="utf-8")
    assert run("add", "article.txt").returncode == 0
    assert run("report", "1", "--format", "html", "-o", "report.html").returncode == 0
    return tmp_path / "report.html"


def test_nothing_of_the_article_runs_and_nothing_is_fetched(browser: Browser, report: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(report.as_uri())
    assert "dibajak" not in page.title() or "document.title" in page.title()
    assert page.locator("img, script, iframe").count() == 0
    assert "<script>" in page.inner_text("body")
    assert asked == [report.as_uri()]


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_it_never_scrolls_sideways(browser: Browser, report: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(report.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints(browser: Browser, report: Path) -> None:
    page = browser.new_page()
    page.goto(report.as_uri())
    assert page.pdf().startswith(b"%PDF")


@pytest.fixture(scope="module")
def demo_pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The report and the list of fixes of each article of the demonstration newsroom."""
    folder = tmp_path_factory.mktemp("demo")
    with open_desk(str(folder / "demo.db"), actor="Sari") as desk:
        newsroom.load(desk)
        pages = [(articles.page(desk, row.article.id), history.events(desk, row.article.id)) for row in articles.board(desk)]
        for language in ("en", "id"):
            (folder / f"board-{language}.html").write_text(board(overview(desk), language), encoding="utf-8")
    for page, events in pages:
        (folder / f"report-{page.article.id}.html").write_text(render(build(page, events=events), "html"), encoding="utf-8")
        (folder / f"fixes-{page.article.id}.html").write_text(fixes.render(fixes.collect(page), "html"), encoding="utf-8")
    return sorted(folder.glob("*.html"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_mend_on_any_page_of_the_demo(browser: Browser, demo_pages: list[Path], scheme: Any) -> None:
    page = browser.new_page(color_scheme=scheme)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: said.append(request.url) if not request.url.startswith("file:") else None)
    for path in demo_pages:
        page.goto(path.as_uri())
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
    assert len(demo_pages) == 10
    assert said == []


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_whether_it_may_run_and_what_is_missing_stands_in_the_first_screenful(
    browser: Browser, demo_pages: list[Path], width: int, height: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": height})
    reports = [path for path in demo_pages if path.name.startswith("report")]
    assert len(reports) == 4
    for path in reports:
        page.goto(path.as_uri())
        told = page.locator(".decision")
        box = told.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < height
        assert told.locator(".verdict").inner_text()
        assert told.locator("li").count() > 0 or path.name == "report-4.html"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_of_the_demo_scrolls_sideways(browser: Browser, demo_pages: list[Path], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    for path in demo_pages:
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path.name


def test_every_link_inside_a_report_leads_somewhere(browser: Browser, demo_pages: list[Path]) -> None:
    page = browser.new_page()
    for path in demo_pages:
        page.goto(path.as_uri())
        assert page.evaluate("[...document.links].filter(a => !document.getElementById(a.hash.slice(1))).length") == 0
