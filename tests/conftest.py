"""A small suite that loads, for tests that break one thing in it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from claimtest.discover import Discovery, discover
from claimtest.files import Memory
from claimtest.loading import load_suite
from claimtest.settings import read_settings
from claimtest.suite import Suite

VOCABULARY = """\
subjects:
  Acme: [Acme Inc]
measures:
  output: {dimension: kg}
  round: {dimension: money}
  founding: {dimension: date}
  staff: {dimension: count}
counts:
  employee: [employees]
"""
DOCUMENT = "Acme, founded in 2014, made 12 kg with 40 employees and raised US$600 million.\n"
ACME = """\
source:
  text: ../seeds/acme.txt
  language: en
  published: 2018-04-10

claims:
  - id: output
    subject: Acme
    measure: output
    quote: made 12 kg
    value: 12 kg
"""
OTHER = ACME.replace("acme.txt", "other.txt")

Build = Callable[..., Suite]


RULES = (
    "age_matches",
    "every_figure_is_claimed",
    "part_of_period",
    "parts_add_up",
    "scale_agrees",
    "sources_agree",
    "units_convert",
)


@pytest.fixture(scope="session")
def built_in() -> Discovery:
    """Keep to some rules, so that a message that lists keys stays the same when a rule is added."""
    found = discover(None, Path("/"))
    return Discovery({name: found.rules[name] for name in RULES}, {})


@pytest.fixture(scope="session")
def suite_files() -> Mapping[str, str]:
    return {
        "claims/vocabulary.yaml": VOCABULARY,
        "claims/acme.yaml": ACME,
        "claims/other.yaml": OTHER,
        "seeds/acme.txt": DOCUMENT,
        "seeds/other.txt": DOCUMENT,
    }


@pytest.fixture(scope="session")
def build(built_in: Discovery, suite_files: Mapping[str, str]) -> Build:
    """Load the small suite with some files replaced, added, or taken away (None)."""

    def loaded(files: Mapping[str, str | bytes | None] | None = None, *, settings: str = "") -> Suite:
        contents = {**suite_files, **(files or {})}
        encoded = {
            path: text if isinstance(text, bytes) else text.encode()
            for path, text in contents.items()
            if text is not None
        }
        read = read_settings(f"[tool.claimtest]\n{settings}")
        assert read is not None
        return load_suite(Memory(encoded), read, built_in)

    return loaded


@pytest.fixture(scope="session")
def complaint(build: Build, suite_files: Mapping[str, str]) -> Callable[[str, str], str]:
    """Replace words of one claim file, or all of it, and return what is said of it; the other file still loads."""

    def said(old: str, new: str) -> str:
        file = "claims/acme.yaml"
        suite = build({file: suite_files[file].replace(old, new, 1) if old else new})

        assert list(suite.problems) == [file]
        assert "other.output" in [claim.name for claim in suite.claims]
        return "\n\n".join(map(str, suite.problems[file]))

    return said
