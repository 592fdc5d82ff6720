"""What a person sees in a terminal of 80 columns."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable

import pytest

Repository = Callable[..., pytest.Pytester]
Change = Callable[[str, str], str]

COLOUR = re.compile(r"\x1b\[[\d;]*m")
QUOTE = 'quote: "12 kg and raised US$600 million, which is more than anybody else in the whole of Kiel has ever made"'
DOCUMENT = "Acme made 12 kg and raised US$600 million, which is more than anybody else in the whole of Kiel has ever made.\n"


def in_terminal(folder: str, *arguments: str) -> str:
    """Run pytest in a pseudo-terminal, and return what it shows, colours included."""
    keeper, terminal = pty.openpty()
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTEST", "PY_COLORS", "COV", "NO_COLOR", "CI"))
    }
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    with subprocess.Popen(
        command,
        cwd=folder,
        stdout=terminal,
        stderr=terminal,
        env=environment | {"COLUMNS": "80", "TERM": "xterm"},
    ):
        os.close(terminal)
        shown = b""
        while True:
            try:
                shown += os.read(keeper, 65536)
            except OSError:  # the end of a pseudo-terminal
                break
    os.close(keeper)
    return shown.decode().replace("\r\n", "\n")


@pytest.fixture
def shown(repository: Repository, change: Change) -> str:
    claims = change("quote: 12 kg", QUOTE).replace("8 kg]", "11 kg]")
    pytester = repository({"claims/acme.yaml": claims, "seeds/acme.txt": DOCUMENT})
    return in_terminal(str(pytester.path), "claims")


def test_a_finding_fits_below_what_its_source_is(shown: str) -> None:
    assert """\
acme is seeds/acme.txt: English, published 2018-04-10; 2 claims on 2 figures

claims/acme.yaml:11:12: parts_add_up: stated 12 kg, but its 2 parts add up to
    14..16 kg
11 |     value: 12 kg
   |            ^^^^^
seeds/acme.txt:1:11: "12 kg and raised US$600 million, which is more than
    anybody else in the whole of Kiel has ever made"
hint: a part may be missing, or a figure miscopied
""" in COLOUR.sub("", shown)


def test_the_summary_fits(shown: str) -> None:
    plain = COLOUR.sub("", shown).splitlines()
    start, end = (
        next(index for index, line in enumerate(plain) if f" {heading} ===" in line)
        for heading in ("claims", "short test summary info")
    )

    assert plain[start + 1] == "source  lang  claims  passed  failed  warned  known  vacuous  coverage"
    assert re.fullmatch(
        r"acme    en         2      .\d       1       -      -       .\d      100%", plain[start + 2]
    )
    assert max(map(len, plain[start:end])) <= 80


def test_colour_tells_the_parts_apart(shown: str) -> None:
    assert "\x1b[36mhint: a part may be missing, or a figure miscopied\x1b[0m" in shown
    assert "\x1b[31m\x1b[1m   |            ^^^^^\x1b[0m" in shown


def test_the_short_summary_has_the_sentence(shown: str) -> None:
    assert "FAILED claims/acme.yaml::output::parts_add_up - stated 12 kg, " in COLOUR.sub("", shown)


def test_a_source_is_introduced_once(repository: Repository, change: Change) -> None:
    claims = change("8 kg]", "11 kg]").replace("600 million USD", "600 billion USD")
    ran = repository({"claims/acme.yaml": claims}).runpytest("claims")

    assert sum(line.startswith("acme is seeds/acme.txt: ") for line in ran.outlines) == 1


def test_what_reads_along_gets_whole_lines(repository: Repository, change: Change) -> None:
    ran = repository({"claims/acme.yaml": change("8 kg]", "11 kg]")}).runpytest("claims")

    line = "claims/acme.yaml:11:12: parts_add_up: stated 12 kg, but its 2 parts add up to 14..16 kg"
    assert line in ran.outlines


def test_many_processes_look_the_same(repository: Repository, change: Change) -> None:
    pytester = repository({"claims/acme.yaml": change("8 kg]", "11 kg]")})
    one, two = (
        COLOUR.sub("", in_terminal(str(pytester.path), "claims", *arguments)).partition("= FAILURES =")[2]
        for arguments in ((), ("-n", "2"))
    )

    def without_time(text: str) -> str:
        return re.sub(r"(\[gw\d\].*\n|=+ 1 failed.*)", "", text)

    assert without_time(one) == without_time(two)
