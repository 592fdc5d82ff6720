"""The files of a new suite, and what a folder has of them already."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from claimtest.errors import InputError, Location, Problem
from claimtest.settings import FILE

TEMPLATE = Path(__file__).with_name("template")
EXAMPLE = {
    "seeds/example.txt": "example.txt",
    "claims/example.yaml": "example.yaml",
    "claims/vocabulary.yaml": "vocabulary.yaml",
}
"""The first document and its claims; a folder that has claims needs none of it."""
HOOK = ".pre-commit-config.yaml"
REST = {".github/workflows/claims.yml": "workflow.yml", HOOK: "pre-commit.yaml"}
SECTION = "\n[tool.claimtest]\n"


class Done(StrEnum):
    """What became of a file."""

    CREATED = "created"
    EXTENDED = "extended"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Step:
    """One file of the suite.

    Attributes:
        path: below the folder, with forward slashes.
        done: what became of it.
        advice: what a person should do about it, or nothing.
    """

    path: str
    done: Done
    advice: str = ""


def make(folder: Path) -> Iterator[Step]:
    """Write what a suite needs and the folder does not have; nothing that is there is changed, but for the settings.

    Yields:
        A step for each file, when it is done.

    Raises:
        InputError: the folder's `pyproject.toml` cannot be extended.
        OSError: a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    yield _settings(folder)
    if not folder.joinpath(_claims(folder)).exists():
        for path, template in EXAMPLE.items():
            yield _file(folder, path, template)
    if not folder.joinpath("rules").exists():
        folder.joinpath("rules").mkdir()
        folder.joinpath("rules", ".gitkeep").touch(exist_ok=False)
        yield Step("rules/", Done.CREATED)
    for path, template in REST.items():
        yield _file(folder, path, template)


def _settings(folder: Path) -> Step:
    """Create the settings, or add their table to those of other tools."""
    path = folder / FILE
    if not path.exists():
        return _file(folder, FILE, FILE)
    old = path.read_bytes()
    settings = _parsed(old)
    if "claimtest" in _table(settings, "tool"):
        return Step(FILE, Done.KEPT, _paths_advice(settings))
    added = SECTION if old.endswith(b"\n") or not old else f"\n{SECTION}"
    _parsed(old + added.encode())
    with path.open("ab") as file:
        file.write(added.encode())
    return Step(FILE, Done.EXTENDED, _paths_advice(settings))


def _parsed(content: bytes) -> Mapping[str, object]:
    try:
        return tomllib.loads(content.decode())
    except ValueError as error:
        message = f"cannot be extended: {error}"
        raise InputError([Problem(Location(FILE), message, "mend it, and start again")]) from None


def _claims(folder: Path) -> str:
    """Return the folder of the claims as the settings name it."""
    settings = _parsed(folder.joinpath(FILE).read_bytes())
    return str(_table(settings, "tool", "claimtest").get("claims", "claims"))


def _paths_advice(settings: Mapping[str, object]) -> str:
    """Say where pytest's own settings keep a bare `pytest` from the claims."""
    paths = _table(settings, "tool", "pytest", "ini_options").get("testpaths")
    if not isinstance(paths, list) or "claims" in paths:
        return ""
    return 'add "claims" to testpaths, or a bare pytest leaves the claims out'


def _table(settings: Mapping[str, object], *keys: str) -> Mapping[str, object]:
    """Return a table inside of tables; an empty one where there is none."""
    for key in keys:
        below = settings.get(key)
        settings = below if isinstance(below, dict) else {}
    return settings


def _file(folder: Path, name: str, template: str) -> Step:
    path = folder / name
    content = TEMPLATE.joinpath(template).read_bytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        same = path.is_file() and path.read_bytes() == content
        wants_hook = name == HOOK and not same and b"pytest claims" not in path.read_bytes()
        entry = content.decode().partition("\n")[2].rstrip()
        return Step(name, Done.KEPT, f"add this to its repos:\n{entry}" if wants_hook else "")
    return Step(name, Done.CREATED)
