"""What the names in a formula stand for, and where what is wrong with them is shown."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from claimtest.discover import discover
from claimtest.errors import InputError
from claimtest.files import Memory
from claimtest.loading import load_suite
from claimtest.settings import Settings
from claimtest.testing import run

CLAIMS = [
    {"id": "a", "value": "4 kg", "converted": "9 lb"},
    {"id": "b", "value": "6 kg"},
    {"id": "c", "value": "b"},
    {"id": "x-y", "value": "1 kg"},
    {"id": "day", "date": "2018-04-09"},
    {"id": "converted", "value": "1 kg"},
]
COUNTS = {
    "subjects": {"subject": []},
    "measures": {"measure": {"dimension": "mass"}},
    "counts": {"box": ["boxes"]},
}


def holds(formula: str, **keys: object) -> bool:
    claims = [*CLAIMS, {"id": "all", "value": "10 kg", "formula": formula, **keys}]
    return run("formula_holds", claims=claims, vocabulary=COUNTS).holds


def refused(formula: str, **keys: object) -> str:
    with pytest.raises(InputError) as raised:
        holds(formula, **keys)
    return str(raised.value)


@pytest.mark.parametrize(
    "formula",
    [
        pytest.param("a + b == all", id="ids, its own among them"),
        pytest.param("a + b == value", id="the claim's own value"),
        pytest.param("a + c == all", id="a claim whose value is a reference"),
        pytest.param("source.a + b == source.all", id="full names"),
        pytest.param("a == a.converted", id="another key of a claim"),
        pytest.param("a == source.a.converted", id="the same by its full name"),
        pytest.param('"a" + b == all', id="a name in quotation marks"),
        pytest.param('a + b - "x-y" < all', id="a name with a hyphen"),
        pytest.param("source . a + b == all", id="white space around a point"),
    ],
)
def test_names_stand_for_values(formula: str) -> None:
    assert holds(formula)


def test_a_list_is_a_key_too() -> None:
    assert holds("sum(parts) == value", parts=["4 kg", "b"])


def test_figures_may_use_the_vocabularys_nouns() -> None:
    claims = [{"id": "all", "value": "10 box", "formula": 'all > "9 boxes"'}]

    assert run("formula_holds", claims=claims, vocabulary=COUNTS).holds


def test_claims_of_other_files_go_by_the_files_name() -> None:
    sources = [
        {"name": "one", "claims": [{"id": "a", "value": "4 kg"}]},
        {"name": "other", "claims": [{"id": "b", "value": "5 kg", "formula": "one.a < b"}]},
    ]

    assert run("formula_holds", sources=sources).holds


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        pytest.param(
            "a + bb == all",
            'claims/source.yaml:42:16: there is no claim "bb"\n'
            "42 |   formula: a + bb == all\n"
            "   |                ^^\n"
            'hint: did you mean "b"?',
            id="an unknown name",
        ),
        pytest.param(
            "a + source.bc == all",
            'claims/source.yaml:42:16: there is no claim "source.bc"\n'
            "42 |   formula: a + source.bc == all\n"
            "   |                ^^^^^^^^^\n"
            'hint: did you mean "source.b"?',
            id="an unknown full name",
        ),
        pytest.param(
            "x - y == all",
            'claims/source.yaml:42:12: there is no claim "x"\n'
            "42 |   formula: x - y == all\n"
            "   |            ^\n"
            'hint: write "x-y" in quotation marks, or else - subtracts\n\n'
            'claims/source.yaml:42:16: there is no claim "y"\n'
            "42 |   formula: x - y == all\n"
            "   |                ^\n"
            "hint: write the id of a claim, or file.id for one of another file",
            id="a name with a hyphen",
        ),
        pytest.param(
            "a == day",
            'claims/source.yaml:42:17: "day" is no amount\n'
            "42 |   formula: a == day\n"
            "   |                 ^^^\n"
            "hint: name claims or keys that state amounts",
            id="a date",
        ),
        pytest.param(
            'a == "1 USD" * 2',
            "claims/source.yaml:42:12: kg and USD measure different things\n"
            '42 |   formula: a == "1 USD" * 2\n'
            "   |            ^^^^^^^^^^^^^^^^",
            id="two things",
        ),
        pytest.param(
            "a == b > 5 kg",
            "claims/source.yaml:42:21: a figure with a unit stands in quotation marks\n"
            "42 |   formula: a == b > 5 kg\n"
            "   |                     ^^^^\n"
            'hint: write "5 kg"',
            id="a mistake of form",
        ),
    ],
)
def test_points_into_the_formula(formula: str, said: str) -> None:
    assert refused(formula) == said


def test_a_key_and_a_claim_of_one_name_are_told_apart() -> None:
    said = refused("a == converted", converted="22 lb")

    assert said.splitlines()[0] == 'claims/source.yaml:42:17: "converted" is ambiguous'
    assert said.splitlines()[-1] == (
        "hint: give one of the two another name;"
        " it is the key converted of this claim and the claim source.converted"
    )


RULES = discover(None, Path("/"))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        pytest.param(
            "formula: output == staff",
            'claims/acme.yaml:12:24: there is no claim "staff"\n'
            "12 |     formula: output == staff\n"
            "   |                        ^^^^^",
            id="plain",
        ),
        pytest.param(
            "formula: 'output == staff'",
            'claims/acme.yaml:12:25: there is no claim "staff"\n'
            "12 |     formula: 'output == staff'\n"
            "   |                         ^^^^^",
            id="single quotation marks",
        ),
        pytest.param(
            'formula: "\\"3 kg\\" <  output == staff"',
            'claims/acme.yaml:12:37: there is no claim "staff"\n'
            '12 |     formula: "\\"3 kg\\" <  output == staff"\n'
            "   |                                     ^^^^^",
            id="double quotation marks with marks in them",
        ),
        pytest.param(
            "formula: >-\n      output\n      == staff",
            'claims/acme.yaml:14:10: there is no claim "staff"\n14 |       == staff\n   |          ^^^^^',
            id="a folded block",
        ),
        pytest.param(
            "formula: |\n\n      output ==\n        staff\n",
            'claims/acme.yaml:15:9: there is no claim "staff"\n15 |         staff\n   |         ^^^^^',
            id="a literal block",
        ),
        pytest.param(
            "formula: output\n      == staff",
            'claims/acme.yaml:13:10: there is no claim "staff"\n13 |       == staff\n   |          ^^^^^',
            id="plain over two lines",
        ),
        pytest.param(
            "formula: [output == staff]",
            'claims/acme.yaml:12:14: "formula" takes one text, not a list\n'
            "12 |     formula: [output == staff]\n"
            "   |              ^\nhint: write one text behind the colon",
            id="a list",
        ),
    ],
)
def test_points_at_the_words_however_yaml_writes_them(
    suite_files: Mapping[str, str], written: str, said: str
) -> None:
    contents = {**suite_files, "claims/acme.yaml": f"{suite_files['claims/acme.yaml']}    {written}\n"}
    files = Memory({path: text.encode() for path, text in contents.items()})
    (problem,) = load_suite(files, Settings(), RULES).problems["claims/acme.yaml"]

    assert str(problem).startswith(said)
