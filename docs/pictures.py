"""Take the pictures of the documentation from real runs on this repository.

    python docs/pictures.py
    python docs/pictures.py --check

The terminal's is drawn from what `pytest` prints, and holds these words as its description. With `--check` nothing is
written: the exit status is 1 where the description is not what a run prints now. The page's is a screenshot, which differs from
one browser to the next, so `--check` leaves it out. Taking them needs rich, and Playwright with a Chromium:
`pip install -e '.[docs,browser]'`.
"""

# ruff: noqa: INP001 - a script, run by itself

import argparse
import fcntl
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator, Sequence
from html import escape, unescape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
TERMINAL = PICTURES / "terminal.svg"
COMMAND = "pytest claims --runxfail -k currencies_convert"
COLUMNS, ROWS = 100, 60
STYLE = re.compile(r"\x1b\[[\d;]*m")
DESCRIPTION = re.compile(r"<desc>(.*?)</desc>", re.DOTALL)
WEB_FONT = re.compile(r"@font-face \{\{.*?\}\}\s*", re.DOTALL)
FINDING = "core_industry_2030: currencies_convert"
PAGE = PICTURES / "page.png"


def main(arguments: Sequence[str]) -> int:
    """Take the pictures, or look whether the terminal's is true."""
    parser = argparse.ArgumentParser(description="Take the pictures of the documentation.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where one is stale")
    printed = terminal()
    if not parser.parse_args(arguments).check:
        PICTURES.mkdir(exist_ok=True)
        TERMINAL.write_text(drawn(printed), encoding="utf-8")
        screenshot()
    elif described() != STYLE.sub("", printed):
        sys.stderr.write(
            "docs/pictures/terminal.svg is not what pytest prints; run: python docs/pictures.py\n"
        )
        return 1
    return 0


def terminal() -> str:
    """Return what a person sees from the first finding on: in colour, fitted to the width, without the run's time."""
    lines = run_in_terminal([sys.executable, "-m", *COMMAND.split(), "-p", "no:cacheprovider"]).splitlines()
    first = next(index for index, line in enumerate(lines) if "= FAILURES =" in line)
    last = next(index for index, line in enumerate(lines) if "short test summary" in line)
    return "\n".join([f"$ {COMMAND}", "...", *lines[first:last]]) + "\n"


def run_in_terminal(command: list[str]) -> str:
    """Run a command in a terminal of a fixed size and return what it prints."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "GITHUB_"))
    }
    environment |= {"COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}
    for name in ("NO_COLOR", "CI", "FORCE_COLOR"):
        environment.pop(name, None)
    with subprocess.Popen(  # noqa: S603 - the command is this file's own
        command, cwd=ROOT, stdout=theirs, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        printed = b"".join(read(ours))
        process.wait()
    os.close(ours)
    return printed.decode()


def read(descriptor: int) -> Iterator[bytes]:
    """Yield what is printed until the other end is closed, which Linux tells by an error."""
    try:
        while chunk := os.read(descriptor, 65536):
            yield chunk
    except OSError:
        return


def drawn(printed: str) -> str:
    """Draw a terminal. Its words are the picture's description, and it loads no font from elsewhere."""
    from rich.console import CONSOLE_SVG_FORMAT, Console  # noqa: PLC0415 - `--check` does without
    from rich.text import Text  # noqa: PLC0415 - the same

    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        console.print(Text.from_ansi(printed), soft_wrap=True)
    code_format = WEB_FONT.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code", "DejaVu Sans Mono")
    picture = console.export_svg(title="", code_format=code_format, unique_id="terminal")
    words = escape(STYLE.sub("", printed), quote=False)
    return re.sub(r"(<svg[^>]*>)", lambda found: f"{found[1]}<desc>{words}</desc>", picture, count=1)


def described() -> str:
    """Return the words that the picture of the terminal shows."""
    found = DESCRIPTION.search(TERMINAL.read_text(encoding="utf-8")) if TERMINAL.is_file() else None
    return "" if found is None else unescape(found[1])


def screenshot() -> None:
    """Take the page of this repository's claims with a claim open."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra

    import claimtest  # noqa: PLC0415 - `--check` does without
    from claimtest.reports.files.html import render  # noqa: PLC0415 - the same

    chromium = os.environ.get("CLAIMTEST_BROWSER") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        page = Path(folder) / "claims.html"
        page.write_text(render(claimtest.check(claimtest.load(ROOT))), encoding="utf-8")
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page(viewport={"width": 1200, "height": 800}, color_scheme="light")
        tab.goto(page.as_uri())
        finding = tab.locator("article", has_text=FINDING).first
        finding.get_by_text("Open the claim").click()
        tab.screenshot(path=str(PAGE))
        browser.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
