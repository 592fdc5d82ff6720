"""The pictures show what a run prints, and load nothing."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PICTURES = sorted((ROOT / "docs" / "pictures").glob("*.svg"))


@pytest.mark.skipif(
    sys.platform != "linux", reason="the run needs a pseudo-terminal that ends as Linux's does"
)
def test_the_terminal_shows_what_a_run_prints() -> None:
    command = [sys.executable, str(ROOT / "docs" / "pictures.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_a_drawing_loads_nothing_from_elsewhere(picture: Path) -> None:
    text = picture.read_text(encoding="utf-8")

    assert "<desc>$ pytest" in text
    assert not re.findall(r"url\((?!#)|href=|@import|<script", text)
