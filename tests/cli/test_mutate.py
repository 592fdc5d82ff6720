"""The command on a small suite: what it prints, and that it changes nothing."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from claimtest.cli import main

VOCABULARY = """\
subjects: {Acme: []}
measures:
  round: {dimension: money}
  founding: {dimension: date}
"""
CLAIMS = """\
source:
  text: ../seeds/{name}.txt
  language: en
  published: 2018-04-10
claims:
  - id: round
    subject: Acme
    measure: round
    quote: {quote}
    value: {value}
"""
STOPS = '''\
"""The figure is the one that it was.

It stands for everything that ends a run half-way.

Holds:
    value: 30 million USD

Fails:
    value: 31 million USD
"""

from claimtest.quantity import Money


def check(value: Money) -> str | None:
    """End it all at the first mistake but one."""
    if str(value) == "300 million USD":
        raise KeyboardInterrupt
    return f"is {value}" if str(value) != "30 million USD" else None
'''
PRINTED = """\
kind of mistake      made  error  warning  missed  unseen  unreadable
billion_for_million     3      3        -       -       -           -
doubled_zero            3      3        -       -       -           -
dropped_zero            3      3        -       -       -           -
missing_scale_word      3      3        -       -       -           -
namesake_currency       9      9        -       -       -           -
other_currency          3      3        -       -       -           -
wrong_year              2      -        -       1       1           -
all                    26     24        -       1       1           -

rule           found  alone
sources_agree     24     12
scale_agrees      12      0

Of 26 mistakes 24 are caught: 92.3 %.
Of the 25 that any rule could see: 96.0 %.

Missed, although a rule could have seen them: 1
  b.founding: stays inside of what dates_are_in_order allows
    2014 -> 2015 (wrong_year)

Out of sight of every rule: 1
  b.founding: no other claim is about Acme: founding
    2014 -> 2013 (wrong_year)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    founding = "  - {id: founding, subject: Acme, measure: founding, quote: founded in 2014, date: 2014}\n"
    files = {
        "pyproject.toml": "[tool.claimtest]\n",
        "claims/vocabulary.yaml": VOCABULARY,
        "claims/a.yaml": CLAIMS.format(name="a", quote="raised $30 million", value="30 million USD"),
        "claims/b.yaml": CLAIMS.format(name="b", quote="got $30 million", value="30 million USD") + founding,
        "claims/c.yaml": CLAIMS.format(name="c", quote="took $30 million", value="30 million USD"),
        "seeds/a.txt": "Acme raised $30 million.\n",
        "seeds/b.txt": "Acme, founded in 2014, got $30 million.\n",
        "seeds/c.txt": "Acme took $30 million.\n",
    }
    for path, content in files.items():
        tmp_path.joinpath(path).parent.mkdir(exist_ok=True)
        tmp_path.joinpath(path).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["mutate", *words]) == 0

    return capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_shows_what_was_caught_by_kind_and_by_rule_and_what_was_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert printed(capsys, "--jobs", "1") == PRINTED


def test_leaves_every_file_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def state() -> Mapping[Path, tuple[bytes, int]]:
        files = [path for path in folder.rglob("*") if path.is_file()]
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}

    before = state()
    printed(capsys, "--jobs", "1")

    assert state() == before


@pytest.mark.usefixtures("folder")
def test_says_the_same_whatever_the_number_of_processes(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "--jobs", "1", "--json") == printed(capsys, "--jobs", "3", "--json")


@pytest.mark.usefixtures("folder")
def test_a_seed_decides_which_mistakes_are_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    once, again, other = (
        json.loads(printed(capsys, "--sample", "5", "--seed", seed, "--jobs", "1", "--json"))["trials"]
        for seed in ("1", "1", "2")
    )

    assert once == again
    assert once != other
    assert len(once) == len(other) == 5


@pytest.mark.usefixtures("folder")
def test_a_sample_larger_than_all_is_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "--sample", "1000", "--jobs", "1") == PRINTED


@pytest.mark.usefixtures("folder")
def test_keeps_to_kinds_and_files_that_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    kinds = ("--kind", "wrong_year", "--kind", "dropped_zero")
    trials = json.loads(printed(capsys, "claims/b.yaml", *kinds, "--jobs", "1", "--json"))["trials"]

    assert [(trial["claim"], trial["kind"]) for trial in trials] == [
        ("b.founding", "wrong_year"),
        ("b.founding", "wrong_year"),
        ("b.round", "dropped_zero"),
    ]


@pytest.mark.usefixtures("folder")
def test_takes_a_folder_of_claim_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "claims", "--jobs", "1") == PRINTED


@pytest.mark.parametrize(
    ("least", "status"), [pytest.param("96", 0, id="enough"), pytest.param("96.1", 1, id="too few")]
)
@pytest.mark.usefixtures("folder")
def test_the_status_tells_whether_enough_was_caught(least: str, status: int) -> None:
    assert main(["mutate", "--jobs", "1", "--fail-under", least]) == status


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(
            ["--kind", "wrong_yaer"],
            'claimtest: there is no kind of mistake "wrong_yaer"\nhint: did you mean "wrong_year"?\n',
            id="an unknown kind",
        ),
        pytest.param(
            ["seeds"],
            "claimtest: no claim file is at seeds\nhint: name claim files below {folder}\n",
            id="no claim file",
        ),
        pytest.param(
            ["--sample", "0"],
            "claimtest mutate: argument --sample: 0 is not a number from 1 on\n"
            "hint: claimtest mutate --help lists the arguments\n",
            id="a sample of nothing",
        ),
        pytest.param(
            ["--fail-under", "101"],
            "claimtest mutate: argument --fail-under: 101 is not a number from 0 to 100\n"
            "hint: claimtest mutate --help lists the arguments\n",
            id="more than everything",
        ),
    ],
)
def test_refuses_what_it_cannot_do(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["mutate", *words]) == 2
    assert capsys.readouterr().err == said.replace("{folder}", str(folder))


def test_a_suite_that_does_not_load_is_located(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "claims/c.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("value:", "vaule:"), encoding="utf-8")

    assert main(["mutate", "--jobs", "1"]) == 2
    assert capsys.readouterr().err.startswith("claims/c.yaml:")


def test_an_interrupt_says_how_far_it_came(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.joinpath("rules").mkdir()
    folder.joinpath("rules/stays.py").write_text(STOPS, encoding="utf-8")

    assert (
        main(["mutate", "claims/a.yaml", "--jobs", "1", "--kind", "dropped_zero", "--kind", "doubled_zero"])
        == 130
    )
    assert capsys.readouterr().err == "claimtest: interrupted after 1 of 2 mistakes\n"
