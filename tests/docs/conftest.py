"""What the tests of the pages share: the pages, their fenced blocks and their tables."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
FENCE = re.compile(
    r'^```(?P<language>\w*)(?: title="(?P<title>[^"]*)")?\n(?P<body>.*?)^```$', re.MULTILINE | re.DOTALL
)
ROW = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block of a page; its title names a file, or says what part of one it is."""

    page: str
    line: int
    language: str
    title: str
    body: str

    def __str__(self) -> str:
        return f"docs/{self.page}:{self.line}"


@pytest.fixture
def docs() -> Path:
    return DOCS


@pytest.fixture
def fences() -> Callable[[str], list[Fence]]:
    def read(page: str) -> list[Fence]:
        text = (DOCS / page).read_text(encoding="utf-8")
        return [
            Fence(
                page,
                text.count("\n", 0, found.start()) + 1,
                found["language"],
                found["title"] or "",
                found["body"],
            )
            for found in FENCE.finditer(text)
        ]

    return read


@pytest.fixture
def table() -> Callable[[str, str], list[list[str]]]:
    """Read the rows of the table that stands first below a heading, or below the text that introduces it."""

    def read(page: str, below: str) -> list[list[str]]:
        _, found, rest = (DOCS / page).read_text(encoding="utf-8").partition(f"{below}\n")
        assert found, f"docs/{page} does not say {below!r}"
        lines = rest.splitlines()
        start = next(index for index, line in enumerate(lines) if line.startswith("|"))
        rows = []
        for line in lines[start + 2 :]:
            if not line.startswith("|"):
                break
            rows.append([cell.strip().replace("\\|", "|") for cell in ROW.split(line)[1:-1]])
        return rows

    return read
