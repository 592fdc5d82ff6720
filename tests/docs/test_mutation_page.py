"""The page on mutation lists the kinds of mistakes that there are, and says what a run says."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from claimtest.mutate.slip import kinds


def test_every_kind_is_described_in_its_own_words(table: Callable[[str, str], list[list[str]]]) -> None:
    rows = table("mutation.md", "## The kinds of mistakes")

    assert rows == [[name, kinds()[name].summary] for name in sorted(kinds())]


def test_the_result_is_that_of_a_run(docs: Path) -> None:
    command = [sys.executable, str(docs / "generate_mutation.py"), "--check"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert run.stderr == ""
    assert run.returncode == 0


def test_nearly_everything_that_a_rule_could_see_is_caught(docs: Path) -> None:
    text = (docs / "mutation.md").read_text(encoding="utf-8")
    share = text.partition("that any rule could see: ")[2].partition(" %")[0]

    assert float(share) >= 95
