"""What the tables of the pages say is what the program has."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from pydantic import BaseModel

from claimtest import figure, files, passage, rates_csv, rates_series, resolve, scalars, schema, yaml_tree
from claimtest.discover import discover
from claimtest.errors import NotationError
from claimtest.quantity import Quantity, written
from claimtest.reader.lexiconfiles import load_lexicon
from claimtest.reports.summary import HEADINGS
from claimtest.settings import Settings
from claimtest.signature import CONTEXT

ROOT = Path(__file__).resolve().parents[2]
COUNTS = {"employees": "employee"}
NOTATIONS = [
    ("claim-files.md", "## Quantities"),
    ("semantics.md", "## A written figure is an interval"),
    ("semantics.md", "less than the plain reading."),
    ("semantics.md", '**Bounds** have one end at the figure; the other is open. "Nearly 400" is below 400.'),
    ("semantics.md", "**Ranges** reach from the lower end's rounding to the upper end's."),
    ("semantics.md", "declared so, and a quote that states `5` supports a declared `= 5`."),
]

Table = Callable[[str, str], list[list[str]]]


def code(cell: str) -> str:
    return cell.strip("`")


@pytest.mark.parametrize(("page", "below"), NOTATIONS, ids=lambda value: str(value)[:20])
def test_notation_stands_for_what_the_page_says(page: str, below: str, table: Table) -> None:
    for shown, *_, meaning in table(page, below):
        parsed = Quantity.parse(code(shown), COUNTS)

        assert written(parsed.interval, str(parsed.unit)) == meaning
        assert str(parsed) == code(shown)


def test_refusals_say_what_the_page_says(table: Table) -> None:
    for shown, message in table(
        "claim-files.md", "What other notations allow is refused, with the way to write it:"
    ):
        with pytest.raises(NotationError) as refusal:
            Quantity.parse(code(shown))

        assert str(refusal.value) == message


@pytest.mark.parametrize(
    ("below", "model"),
    [
        pytest.param("## The source", schema.SourceEntry, id="source"),
        pytest.param("## A claim", schema.ClaimEntry, id="claim"),
        pytest.param("### Measures", schema.MeasureEntry, id="measure"),
    ],
)
def test_every_key_is_described(below: str, model: type[BaseModel], table: Table) -> None:
    rows = table("claim-files.md", below)

    assert [code(key) for key, *_ in rows] == list(model.model_fields)
    assert {code(key) for key, needed, _ in rows if needed == "yes"} == {
        name for name, field in model.model_fields.items() if field.is_required()
    }


def test_reserved_ids_are_named(table: Table) -> None:
    described = table("claim-files.md", "## A claim")[0][2]

    assert [name for name in scalars.RESERVED if name not in described] == []


def test_settings_have_the_defaults_that_the_page_says(table: Table) -> None:
    shown = {
        code(key): tomllib.loads(f"x = {code(default)}")["x"]
        for key, default, _ in table("settings.md", "```")
    }
    made = {each.name: getattr(Settings(), each.name) for each in fields(Settings) if each.compare}

    assert shown == {key: list(value) if isinstance(value, tuple) else value for key, value in made.items()}


def test_options_are_those_of_pytest(table: Table, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    options = [
        option
        for row in table("settings.md", "## Options of pytest")
        for option in re.findall(r"`([^`]+)`", row[0])
    ]
    words = [word for option in options if option.startswith("-") for word in option.split()]
    command = [sys.executable, "-m", "pytest", *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED, done.stdout + done.stderr


LIMITS: dict[str, object] = {
    "a file, of any kind": f"{files.MAX_BYTES // files.MEBIBYTE} MiB",
    "depth of nested lists and mappings in YAML": yaml_tree.MAX_DEPTH,
    "claims in a file": f"{schema.MAX_CLAIMS:,}",
    "characters of a text in YAML, such as a quote": f"{scalars.MAX_TEXT:,}",
    "characters of a quantity": figure.MAX_LENGTH,
    "characters of a number": figure.MAX_DIGITS,
    "characters of a line in a rate table": rates_csv.MAX_LINE,
    "problems listed of a rate table": rates_csv.MAX_PROBLEMS,
    "references that lead from one claim to the next until a value is found": resolve.MAX_STEPS,
    "days between two fixings that count as neighbours": rates_series.MAX_GAP.days,
    "characters of a quote that are compared when its nearest passage is sought": passage.MAX_FUZZY,
    "seconds that this search may take": f"{passage.FUZZY_SECONDS:g}",
}


def test_limits_are_those_of_the_program(table: Table) -> None:
    assert dict(table("problems.md", "## Limits")) == {what: str(limit) for what, limit in LIMITS.items()}


def test_summary_has_the_columns_that_the_page_says(table: Table) -> None:
    assert [column for column, _ in table("index.md", "## The summary of a run")] == list(HEADINGS)


def test_currency_rules_have_the_defaults_that_the_page_says(table: Table) -> None:
    rules = discover(None, ROOT).rules
    rows = table(
        "rates.md",
        "that were paired wrongly when the table was made, and some are real mistakes. An excerpt:",
    )
    marked = {row[-1].strip("*"): row[:3] for row in rows if row[-1]}

    assert set(marked) == {"currencies_convert", "rate_is_current"}
    for name, shown in marked.items():
        settings: Any = rules[name].settings

        assert shown == [
            str(settings.before),
            str(settings.after),
            f"{(settings.tolerance * 100).normalize():f} %",
        ]


def test_reserved_parameters_are_those_of_the_program(table: Table) -> None:
    assert {code(name) for name, _ in table("write-a-rule.md", "Reserved parameters give context:")} == set(
        CONTEXT
    )


def test_annotations_are_those_of_the_program(table: Table) -> None:
    named = [code(name) for name, _ in table("write-a-rule.md", "## What a rule may ask for")]
    kinds = {"Quantity", *(kind.__name__ for kind in subclasses(Quantity))}

    assert set(named) == kinds | {"Period", "Formula", "str", "list[...]"}


def subclasses(kind: type[Quantity]) -> list[type[Quantity]]:
    return [found for direct in kind.__subclasses__() for found in (direct, *subclasses(direct))]


def test_languages_are_those_that_have_a_lexicon(table: Table) -> None:
    folder = ROOT / "src" / "claimtest" / "reader" / "lexicons"
    rows = table("languages.md", "These languages have a lexicon:")

    assert [code for code, _ in rows] == sorted(
        path.stem for path in folder.glob("*.toml") if path.stem != "und"
    )
    assert [name for _, name in rows] == [Locale.parse(code).english_name for code, _ in rows]


def test_the_lexicon_of_the_page_loads(fences: Callable[[str], list[Any]], tmp_path: Path) -> None:
    (fence,) = (fence for fence in fences("languages.md") if fence.language == "toml")
    path = tmp_path / "eo.toml"
    path.write_text(fence.body, encoding="utf-8")
    lexicon = load_lexicon(path)

    assert lexicon.qualifiers["pli ol"] == ">"
    assert lexicon.currencies["dolaroj"] == "USD?"


def test_words_stand_in_their_order() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    words = re.findall(r"^\*\*(.+)\*\*$", text, re.MULTILINE)

    assert words == sorted(set(words))
