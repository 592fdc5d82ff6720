"""The page in a real browser: Playwright drives the Chromium that the system has, or that CLAIMTEST_BROWSER names."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import claimtest
from claimtest.reports.files.html import render
from claimtest.testing import make_suite

ROOT = Path(__file__).resolve().parents[2]
NAMED = os.environ.get("CLAIMTEST_BROWSER")
HOSTILE = """\
<script>document.title = "taken"</script><img src=x onerror="document.title='taken'"> made 12 kg
</div></section><h1>12 kg</h1> <a href="javascript:document.title='taken'">made 40 kg</a> \u202egnihton\u202c &lt;b&gt; 3 kg
"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Start the browser once; where CI names one, its absence is a failure."""
    path = NAMED or shutil.which("chromium") or shutil.which("google-chrome")
    if NAMED is None and path is None:
        pytest.skip("there is no Chromium")
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install -e '.[browser]'")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:  # noqa: ANN401 - playwright is an extra, and so are its types
    """Open an empty tab that fails on any console error and any request beyond the file itself."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    wrong: list[str] = []
    tab.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on(
        "request", lambda request: wrong.append(request.url) if not request.url.startswith("file:") else None
    )
    yield tab
    tab.close()

    assert wrong == []


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the page of this repository's own suite, and return its address."""
    path = tmp_path_factory.mktemp("page") / "claims.html"
    path.write_text(render(claimtest.check(claimtest.load(ROOT))), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the page of a suite that is full of markup, and return its address."""
    claim = {
        "id": "made",
        "subject": "<b>Acme</b>",
        "measure": "</script><script>document.title='taken'</script>",
        "quote": "<img src=x onerror=\"document.title='taken'\"> made 12 kg",
        "value": "12 kg",
        "parts": ["4 kg", "11 kg"],
    }
    suite = make_suite(claimtest.load(ROOT).rules, {"text": HOSTILE, "claims": [claim]})
    path = tmp_path_factory.mktemp("page") / "hostile.html"
    path.write_text(render(claimtest.check(suite)), encoding="utf-8")
    return path.as_uri()
