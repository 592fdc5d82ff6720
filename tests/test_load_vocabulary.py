from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from claimtest.checking import check
from claimtest.discover import discover
from claimtest.files import Memory
from claimtest.finding import Vacuous
from claimtest.loading import load_suite
from claimtest.settings import Settings
from claimtest.suite import Suite
from claimtest.testing import run


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, knd: flow}",
            (
                'claims/vocabulary.yaml:4:27: unknown key "knd"\n'
                "4 |   output: {dimension: kg, knd: flow}\n"
                "  |                           ^^^\n"
                'hint: did you mean "kind"?'
            ),
            id="an unknown key",
        ),
        pytest.param(
            "subjects:",
            "units: {}\nsubjects:",
            (
                'claims/vocabulary.yaml:1:1: unknown key "units"\n'
                "1 | units: {}\n"
                "  | ^^^^^\n"
                'hint: did you mean "counts"?'
            ),
            id="an unknown section",
        ),
        pytest.param(
            "{dimension: kg}",
            "{}",
            (
                'claims/vocabulary.yaml:4:11: "dimension" is missing\n'
                "4 |   output: {}\n"
                "  |           ^\n"
                "hint: add it; the keys here are dimension, aliases, kind, sign, forecast, limits"
            ),
            id="no dimension",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: mony}",
            (
                'claims/vocabulary.yaml:4:23: "mony" is not a dimension\n'
                "4 |   output: {dimension: mony}\n"
                "  |                       ^^^^\n"
                'hint: did you mean "money"?'
            ),
            id="an unknown dimension",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, kind: flw}",
            (
                'claims/vocabulary.yaml:4:33: "kind" is stock, flow or cumulative\n'
                "4 |   output: {dimension: kg, kind: flw}\n"
                "  |                                 ^^^\n"
                "hint: write one of them"
            ),
            id="an unknown kind",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, kind: [flow]}",
            (
                'claims/vocabulary.yaml:4:33: "kind" is stock, flow or cumulative\n'
                "4 |   output: {dimension: kg, kind: [flow]}\n"
                "  |                                 ^\n"
                "hint: write one of them"
            ),
            id="a list for a kind",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, sign: negative}",
            (
                'claims/vocabulary.yaml:4:33: "sign" is any or positive\n'
                "4 |   output: {dimension: kg, sign: negative}\n"
                "  |                                 ^^^^^^^^\n"
                "hint: write one of them"
            ),
            id="an unknown sign",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, forecast: [yes]}",
            (
                'claims/vocabulary.yaml:4:37: "forecast" is neither true nor false\n'
                "4 |   output: {dimension: kg, forecast: [yes]}\n"
                "  |                                     ^\n"
                "hint: write true, or leave the key out"
            ),
            id="no flag",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, limits: 0..5 USD}",
            (
                "claims/vocabulary.yaml:4:35: = 0..5 USD is not an amount in kg\n"
                "4 |   output: {dimension: kg, limits: 0..5 USD}\n"
                "  |                                   ^^^^^^^^\n"
                "hint: give limits in the measure's unit"
            ),
            id="limits of another dimension",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, limits: output}",
            (
                "claims/vocabulary.yaml:4:35: limits are an amount\n"
                "4 |   output: {dimension: kg, limits: output}\n"
                "  |                                   ^^^^^^\n"
                "hint: such as 0..100 percent"
            ),
            id="limits that are a reference",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, limits: 0..5 kgg}",
            (
                'claims/vocabulary.yaml:4:40: "kgg" is not a unit, a currency or a count noun\n'
                "4 |   output: {dimension: kg, limits: 0..5 kgg}\n"
                "  |                                        ^^^\n"
                'hint: did you mean "kgf"?'
            ),
            id="limits that do not read",
        ),
        pytest.param(
            "employee: [employees]",
            "USD: []",
            (
                'claims/vocabulary.yaml:9:3: "USD" is a unit or a currency already\n'
                "9 |   USD: []\n"
                "  |   ^^^\n"
                "hint: choose another noun"
            ),
            id="a noun that is a unit",
        ),
        pytest.param(
            "[employees]",
            "[employees, metre]",
            (
                'claims/vocabulary.yaml:9:25: "metre" is a unit or a currency already\n'
                "9 |   employee: [employees, metre]\n"
                "  |                         ^^^^^\n"
                "hint: choose another noun"
            ),
            id="a spelling that is a unit",
        ),
        pytest.param(
            "Acme: [Acme Inc]",
            "Acme: [Acme Inc]\n  Bcme: [Acme Inc]",
            (
                'claims/vocabulary.yaml:3:10: "Acme Inc" belongs to "Acme" already\n'
                "3 |   Bcme: [Acme Inc]\n"
                "  |          ^^^^^^^^\n"
                "hint: keep it in one place"
            ),
            id="a spelling of two subjects",
        ),
        pytest.param(
            "{dimension: kg}",
            "{dimension: kg, aliases: [round]}",
            (
                'claims/vocabulary.yaml:4:37: "round" belongs to "round" already\n'
                "4 |   output: {dimension: kg, aliases: [round]}\n"
                "  |                                     ^^^^^\n"
                "hint: keep it in one place"
            ),
            id="a spelling that is another measure",
        ),
        pytest.param(
            "[Acme Inc]",
            "Acme Inc",
            (
                'claims/vocabulary.yaml:2:9: "Acme" takes a list\n'
                "2 |   Acme: Acme Inc\n"
                "  |         ^^^^^^^^\n"
                "hint: write [Acme Inc]"
            ),
            id="a text for a list",
        ),
        pytest.param(
            "output: {dimension: kg}",
            "kind: {dimension: kg, knd: flow}",
            (
                'claims/vocabulary.yaml:4:25: unknown key "knd"\n'
                "4 |   kind: {dimension: kg, knd: flow}\n"
                "  |                         ^^^\n"
                'hint: did you mean "kind"?'
            ),
            id="a measure that is named like a key",
        ),
        pytest.param(
            "",
            "subjects: [",
            (
                "claims/vocabulary.yaml:1:1: not valid YAML: did not find expected node content while parsing a flow node\n"
                "1 | subjects: [\n"
                "  | ^\n"
                "hint: check indentation and closing marks; a text with : or # in it, or a mark at its start, needs quotes around it"
            ),
            id="invalid YAML",
        ),
        pytest.param(
            "",
            "",
            ("claims/vocabulary.yaml:1:1: the file is empty\nhint: write its keys and values, or delete it"),
            id="an empty file",
        ),
    ],
)
def test_a_vocabulary_that_does_not_load_says_why(
    build: Callable[..., Suite], suite_files: Mapping[str, str], old: str, new: str, said: str
) -> None:
    suite = build(
        {"claims/vocabulary.yaml": suite_files["claims/vocabulary.yaml"].replace(old, new, 1) if old else new}
    )

    assert "\n\n".join(map(str, suite.problems["claims/vocabulary.yaml"])) == said
    assert list(suite.problems) == ["claims/vocabulary.yaml"]
    assert "other.output" in [claim.name for claim in suite.claims]


@pytest.mark.parametrize(
    "dimension", ["length", "area", "volume", "mass", "speed", "temperature", "energy", "power"]
)
def test_a_physical_dimension_goes_by_its_name(dimension: str) -> None:
    values = {
        "length": "3 km",
        "area": "3 hectare",
        "volume": "3 oil_barrel",
        "mass": "3 metric_ton",
        "speed": "3 km/hour",
        "temperature": "3 degC",
        "energy": "3 kWh",
        "power": "3 GW",
    }
    vocabulary = {"subjects": {"subject": []}, "measures": {"measure": {"dimension": dimension}}}

    assert [
        name
        for name, value in values.items()
        if run("unit_fits_measure", value=value, vocabulary=vocabulary).holds
    ] == [dimension]


def test_a_measure_is_vacuous_where_the_vocabulary_did_not_load(suite_files: Mapping[str, str]) -> None:
    contents = {**suite_files, "claims/vocabulary.yaml": "subjects: ["}
    files = Memory({path: text.encode() for path, text in contents.items()})
    suite = load_suite(files, Settings(), discover(None, Path("/")))
    answers = [each.answer for each in check(suite).outcomes if each.check.rule.name == "unit_fits_measure"]

    assert set(answers) == {Vacuous('the vocabulary that would know "output" did not load')}
