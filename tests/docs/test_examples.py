"""Every block of every page is what it says: files load, commands run, and what they print is printed."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from claimtest.discover import discover
from claimtest.files import Memory
from claimtest.load_vocabulary import load_vocabulary
from claimtest.testing import make_suite
from claimtest.testing import run as ask_rule
from claimtest.yaml_tree import parse

if TYPE_CHECKING:
    from tests.docs.conftest import Fence

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    *sorted(path.name for path in (ROOT / "docs").glob("*.md") if path.name != "rules.md"),
    "../CONTRIBUTING.md",
    "../README.md",
]
BROKEN_ON_PURPOSE = {"problems.md"}
RULES = discover(None, ROOT).rules
FRAGMENTS = {"keys of a claim", "claims of one file", "part of vocabulary.yaml"}
BUILT_IN = "built-in: "
DRAFTED = "drafted: "
PRINTED = " prints"
LEFT_OUT = "..."
UNUSED = "-p no:cacheprovider -p no:hypothesispytest -p no:xdist"
PROGRESS = re.compile(r"\s+(?:\[ *\d+%\])?$")


@pytest.mark.parametrize("page", PAGES)
def test_page_is_true(page: str, fences: "Callable[[str], list[Fence]]", tmp_path: Path) -> None:
    """Go through a page as a reader would: write its files, run its commands, compare what they print.

    README's reader stands in a checkout.
    """
    if page == "../README.md":
        for folder in ("claims", "seeds"):
            shutil.copytree(ROOT / folder, tmp_path / folder)
        shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for fence in fences(page):
        try_out(fence, tmp_path)
    if (tmp_path / "claims").is_dir() and page not in BROKEN_ON_PURPOSE:
        assert not problems(tmp_path)


def try_out(fence: "Fence", folder: Path) -> None:
    """Load, compare, write or run a block, as its title or its language says."""
    if fence.title in FRAGMENTS:
        load_fragment(fence)
    elif fence.title.startswith(BUILT_IN):
        name = fence.title.removeprefix(BUILT_IN)
        assert fence.body == (ROOT / "rules" / name).read_text(encoding="utf-8")
    elif fence.title.startswith(DRAFTED):
        assert fence.body == (folder / fence.title.removeprefix(DRAFTED)).read_text(encoding="utf-8")
    elif fence.title.endswith(PRINTED):
        script = str(ROOT / fence.title.removesuffix(PRINTED))
        assert run([sys.executable, script], folder).strip() == fence.body.strip()
    elif fence.title:
        write(fence, folder)
    elif fence.language == "console":
        run_console(fence, folder)
    elif fence.language == "pycon":
        run_doctest(fence, folder)
    elif fence.language == "sh":
        check_commands(fence)
    else:
        pytest.fail(f"{fence}: nothing tests this block; give it a title or a language")


def load_fragment(fence: "Fence") -> None:
    plain: Any = parse(fence.body, str(fence)).root.plain()
    if fence.title == "part of vocabulary.yaml":
        path = "claims/vocabulary.yaml"
        load_vocabulary(Memory({path: fence.body.encode()}), path)
    elif fence.title == "claims of one file":
        make_suite(RULES, {"claims": plain})
    else:
        assert isinstance(plain, dict)
        make_suite(RULES, {"claims": [plain]})
        for rule in plain.get("known", {}):
            assert [outcome.state for outcome in ask_rule(rule, claims=[plain]).outcomes] == ["known"], (
                f"{fence}: {rule}"
            )


def write(fence: "Fence", folder: Path) -> None:
    path = folder / fence.title
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(fence.body, encoding="utf-8")


def run_console(fence: "Fence", folder: Path) -> None:
    first, *lines = fence.body.splitlines()
    assert first.startswith("$ "), f"{fence}: starts with no command"
    assert lines, f"{fence}: shows nothing that the command prints"
    command, _, target = first[2:].partition(" > ")
    printed = run([*python(shlex.split(command))], folder, target)

    rest = printed
    for chunk in chunks(lines):
        _, found, rest = rest.partition(f"\n{chunk}\n")
        rest = f"\n{rest}"
        assert found, f"{fence}: does not print\n{chunk}\nbut\n{printed}"


def chunks(lines: Iterable[str]) -> list[str]:
    """Divide what is shown where the page leaves something out."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line == LEFT_OUT:
            found.append([])
        else:
            found[-1].append(line)
    return ["\n".join(chunk) for chunk in found if chunk]


def python(words: list[str]) -> list[str]:
    """Run this Python, and pytest and claimtest through it."""
    assert words[0] in {"claimtest", "pytest", "python"}, f"no test runs {words[0]}"
    return [sys.executable, *([] if words[0] == "python" else ["-m", words[0]]), *words[1:]]


def run(command: list[str], folder: Path, target: str = "") -> str:
    """Run a command in the page's folder and return what it prints; 0 and 1 are what tests end with.

    What goes to a file, as behind `> FILE`, is not printed.
    """
    left_out = ("PYTEST_", "COV_")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(left_out)}
    environment |= {"PYTEST_ADDOPTS": UNUSED, "COLUMNS": "80", "NO_COLOR": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    if target:
        (folder / target).write_text(done.stdout, encoding="utf-8")
    printed = done.stderr if target else done.stdout + done.stderr
    return "\n" + "\n".join(PROGRESS.sub("", line) for line in printed.splitlines()) + "\n"


def run_doctest(fence: "Fence", folder: Path) -> None:
    script = folder / "example.txt"
    script.write_text(fence.body, encoding="utf-8")
    printed = run([sys.executable, "-m", "doctest", "-o", "NORMALIZE_WHITESPACE", script.name], folder)
    script.unlink()

    assert not printed.strip(), f"{fence}: {printed}"


def problems(folder: Path) -> str:
    """Return what does not load, asked for as a program would."""
    program = "import claimtest; print(*claimtest.load('.').problems.values(), sep='\\n')"
    return run([sys.executable, "-c", program], folder).strip()


def check_commands(fence: "Fence") -> None:
    """Check commands that no test can run, because they install or need a file that is not here."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in fence.body.splitlines():
        words = shlex.split(line.partition(" && ")[0])
        match words:
            case ["pip", "install", "-e", target]:
                named = target.removeprefix(".").strip("[]").split(",") if "[" in target else []
                assert set(named) <= set(extras["optional-dependencies"]), f"{fence}: {line}"
            case ["pip", "install", _] | ["pip", "install", "--upgrade", _]:
                pass
            case ["python", script, *_]:
                assert (ROOT / script).is_file(), f"{fence}: {line}"
            case ["claimtest", "draft", _, "--text", _, ">", _]:
                pass
            case ["mkdocs", "build" | "serve", *_] | ["pytest" | "git" | "pre-commit", *_]:
                pass
            case [script]:
                assert os.access(ROOT / script, os.X_OK), f"{fence}: {line}"
            case _:
                pytest.fail(f"{fence}: nobody checks {line!r}")
