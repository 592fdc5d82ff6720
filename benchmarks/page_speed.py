"""How long a browser takes to open the page of a large suite.

    python benchmarks/page_speed.py --sources 100 --claims 50

A suite of this repository's own documents, copied until there are that many sources with that many claims each, is
checked and written as HTML; then Chromium opens it several times. Printed are the page's size, the median time until the
page is there and its script has run, and beside it that of an empty page in the same browser.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import claimtest
from claimtest.reports.files.html import render
from claimtest.suite import Suite
from claimtest.testing import make_suite

ROOT = Path(__file__).resolve().parents[1]
RUNS = 7
SHARED = 5
"""How many of the sources are about the same things, as in a suite on a few events."""
MEBIBYTE = 1 << 20


def large_suite(sources: int, claims: int) -> Suite:
    """Return a suite whose sources state a conversion in each sentence."""
    rules = claimtest.load(ROOT).rules
    return make_suite(rules, {"sources": [_source(number, claims) for number in range(sources)]})


def _source(number: int, claims: int) -> dict[str, Any]:
    named = [f"Plant {each}" if number < SHARED else f"Plant {each} of {number}" for each in range(claims)]
    amounts = [100 + (37 * (number // SHARED) + 11 * each) % 899 for each in range(claims)]
    quotes = [
        f"{name} cost {amount} million yuan (${amount / 6.3:.0f} million)"
        for name, amount in zip(named, amounts, strict=True)
    ]
    return {
        "text": "\n\n".join(f"{quote}." for quote in quotes),
        "claims": [
            {
                "id": f"plant{each}",
                "subject": named[each],
                "measure": "cost",
                "quote": quote,
                "value": f"{amounts[each]} million CNY",
                "converted": f"{amounts[each] / 6.3:.0f} million USD",
                "on": "2018",
            }
            for each, quote in enumerate(quotes)
        ],
    }


def opened(addresses: dict[str, str]) -> Iterator[tuple[str, float]]:
    """Yield the median seconds until each page has loaded."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra that only this needs

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, address in addresses.items():
            yield name, statistics.median(_seconds(browser, address) for _ in range(RUNS))
        browser.close()


def _seconds(browser: Any, address: str) -> float:  # noqa: ANN401 - playwright is an extra, and so are its types
    page = browser.new_page()
    start = time.perf_counter()
    page.goto(address, wait_until="load")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    took = time.perf_counter() - start
    page.close()
    return took


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how fast the page opens.")
    parser.add_argument("--sources", type=int, default=100)
    parser.add_argument("--claims", type=int, default=50, help="of each source")
    given = parser.parse_args()
    result = claimtest.check(large_suite(given.sources, given.claims))
    start = time.perf_counter()
    text = render(result)
    took = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as folder:
        page, empty = Path(folder, "page.html"), Path(folder, "empty.html")
        page.write_text(text, encoding="utf-8")
        empty.write_text("<!doctype html><title>empty</title>", encoding="utf-8")
        print(f"{given.sources} sources, {len(result.suite.claims)} claims, {len(result.outcomes)} checks")  # noqa: T201 - a script's output
        print(f"page  {len(text.encode()) / MEBIBYTE:.1f} MiB, written in {took:.2f} s")  # noqa: T201 - the same
        for name, seconds in opened({"empty": empty.as_uri(), "page": page.as_uri()}):
            print(f"{name:<5} opens in {seconds:.3f} s")  # noqa: T201 - the same
    return 0


if __name__ == "__main__":
    sys.exit(main())
