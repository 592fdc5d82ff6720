"""A repository in a temporary folder, with the plugin installed as users have it."""

from collections.abc import Callable, Mapping

import pytest

from claimtest.testing import run

ACME = """\
source:
  text: ../seeds/acme.txt
  language: en
  published: 2018-04-10

claims:
  - id: output
    subject: Acme
    measure: output
    quote: 12 kg
    value: 12 kg
    parts: [4 kg, 8 kg]
  - id: round
    subject: Acme
    measure: round
    quote: US$600 million
    value: 600 million USD
"""
VOCABULARY = """\
subjects: {Acme: []}
measures:
  output: {dimension: kg}
  round: {dimension: money}
"""

Repository = Callable[..., pytest.Pytester]


@pytest.fixture(scope="session", autouse=True)
def libraries() -> None:
    """Load what is loaded at first use: pytester would unload it with each run, and leave half of it behind."""
    assert run("units_convert", value="26 mile", converted="42 km").holds
    assert run("currencies_convert", value="6 billion CNY", converted="952 million USD").holds


@pytest.fixture
def repository(pytester: pytest.Pytester) -> Repository:
    """Make a repository of a small suite, with some files replaced, added, or left out (None)."""

    def made(files: Mapping[str, str | bytes | None] | None = None, settings: str = "") -> pytest.Pytester:
        contents: dict[str, str | bytes | None] = {
            "pyproject.toml": f"[tool.claimtest]\n{settings}",
            "claims/acme.yaml": ACME,
            "claims/vocabulary.yaml": VOCABULARY,
            "seeds/acme.txt": "Acme made 12 kg and raised US$600 million.\n",
            **(files or {}),
        }
        for name, content in contents.items():
            if content is not None:
                path = pytester.path / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return pytester

    return made


@pytest.fixture
def acme() -> str:
    return ACME


@pytest.fixture
def change() -> Callable[[str, str], str]:
    """Replace words of the claim file."""

    def changed(old: str, new: str) -> str:
        assert old in ACME
        return ACME.replace(old, new, 1)

    return changed
