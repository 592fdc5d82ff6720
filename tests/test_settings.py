from collections.abc import Callable
from decimal import Decimal

import pytest

from claimtest.settings import Settings, read_settings
from claimtest.suite import Suite

Build = Callable[..., Suite]


def said(build: Build, settings: str) -> str:
    suite = build(settings=settings)

    assert list(suite.problems) == ["pyproject.toml"]
    assert len(suite.claims) == 2
    return "\n\n".join(map(str, suite.problems["pyproject.toml"]))


def test_settings_are_read() -> None:
    settings = read_settings(
        '[tool.claimtest]\nclaims = "./data/claims/"\nrates = ["own.csv", "ecb"]\ndollar = {en-CA = "CAD"}\n'
        "[tool.claimtest.rules.sources_agree]\ntolerance = 0.05\n"
    )

    assert settings == Settings(
        claims="data/claims",
        rates=("own.csv", "ecb"),
        dollar={"en-CA": "CAD"},
        rules={"sources_agree": {"tolerance": Decimal("0.05")}},
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="an empty file"),
        pytest.param("tool = 3", id="no table of tools"),
        pytest.param("[tool.other]\n# [tool.claimtest]", id="another tool"),
    ],
)
def test_without_a_table_there_are_no_settings(text: str) -> None:
    assert read_settings(text) is None


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        pytest.param(
            'clams = "x"\n',
            (
                'pyproject.toml:2:1: unknown setting "clams"\n'
                '2 | clams = "x"\n'
                "  | ^^^^^\n"
                'hint: did you mean "claims"?'
            ),
            id="an unknown setting",
        ),
        pytest.param(
            "claims = 3\n",
            (
                "pyproject.toml:2:1: claims takes the path of a folder below the root\n"
                "2 | claims = 3\n"
                "  | ^^^^^^\n"
                'hint: such as claims = "claims"'
            ),
            id="a number for the folder",
        ),
        pytest.param(
            'claims = "../x"\n',
            (
                "pyproject.toml:2:1: claims takes the path of a folder below the root\n"
                '2 | claims = "../x"\n'
                "  | ^^^^^^\n"
                'hint: such as claims = "claims"'
            ),
            id="a folder outside",
        ),
        pytest.param(
            'claims = "."\n',
            (
                "pyproject.toml:2:1: claims takes the path of a folder below the root\n"
                '2 | claims = "."\n'
                "  | ^^^^^^\n"
                'hint: such as claims = "claims"'
            ),
            id="the root itself",
        ),
        pytest.param(
            'rates = "x"\n',
            (
                "pyproject.toml:2:1: rates takes a list of tables\n"
                '2 | rates = "x"\n'
                "  | ^^^^^\n"
                'hint: such as rates = ["rates.csv", "ecb"]'
            ),
            id="a text for the rates",
        ),
        pytest.param(
            "rates = [3]\n",
            (
                "pyproject.toml:2:1: rates takes a list of tables\n"
                "2 | rates = [3]\n"
                "  | ^^^^^\n"
                'hint: such as rates = ["rates.csv", "ecb"]'
            ),
            id="a list of numbers",
        ),
        pytest.param(
            'dollar = ["USD"]\n',
            (
                "pyproject.toml:2:1: dollar takes a currency by language\n"
                '2 | dollar = ["USD"]\n'
                "  | ^^^^^^\n"
                'hint: such as dollar = { en = "USD" }'
            ),
            id="a list for the dollar",
        ),
        pytest.param(
            'dollar = {en = ["USD"]}\n',
            (
                "pyproject.toml:2:1: dollar takes a currency by language\n"
                '2 | dollar = {en = ["USD"]}\n'
                "  | ^^^^^^\n"
                'hint: such as dollar = { en = "USD" }'
            ),
            id="a list for a currency",
        ),
        pytest.param(
            'dollar = {en = "USX"}\n',
            (
                "pyproject.toml:2:1: dollar takes a currency by language\n"
                '2 | dollar = {en = "USX"}\n'
                "  | ^^^^^^\n"
                'hint: such as dollar = { en = "USD" }'
            ),
            id="an unknown currency",
        ),
        pytest.param(
            'review = { author = "Fact Desk" }\n',
            (
                "pyproject.toml:2:1: review takes the author of reviews and the address of their page\n"
                '2 | review = { author = "Fact Desk" }\n'
                "  | ^^^^^^\n"
                'hint: such as review = { author = "Fact Desk", url = "https://example.org/checks" }'
            ),
            id="reviews without an address",
        ),
        pytest.param(
            'review = { author = "Fact Desk", url = "example.org" }\n',
            (
                "pyproject.toml:2:1: review takes the author of reviews and the address of their page\n"
                '2 | review = { author = "Fact Desk", url = "example.org" }\n'
                "  | ^^^^^^\n"
                'hint: such as review = { author = "Fact Desk", url = "https://example.org/checks" }'
            ),
            id="no address for reviews",
        ),
        pytest.param(
            "rules = 3\n",
            (
                "pyproject.toml:2:1: rules takes a table by rule\n"
                "2 | rules = 3\n"
                "  | ^^^^^\n"
                "hint: such as [tool.claimtest.rules.currencies_convert]"
            ),
            id="a number for the rules",
        ),
        pytest.param(
            "[tool.claimtest.rules]\nsources_agree = 3\n",
            (
                "pyproject.toml:2:17: rules takes a table by rule\n"
                "2 | [tool.claimtest.rules]\n"
                "  |                 ^^^^^\n"
                "hint: such as [tool.claimtest.rules.currencies_convert]"
            ),
            id="a number for a rule",
        ),
        pytest.param(
            '[tool.claimtest.rules.sources_agre]\nseverity = "error"\n',
            (
                'pyproject.toml:2:23: settings for "sources_agre", which is not a rule\n'
                "2 | [tool.claimtest.rules.sources_agre]\n"
                "  |                       ^^^^^^^^^^^^\n"
                'hint: did you mean "sources_agree"?'
            ),
            id="settings of no rule",
        ),
        pytest.param(
            '[tool.claimtest.rules.sources_agree]\nseverity = "fatal"\n',
            (
                'pyproject.toml:3:1: severity is "error" or "warning", not "fatal"\n'
                '3 | severity = "fatal"\n'
                "  | ^^^^^^^^\n"
                "hint: write one of the two"
            ),
            id="an unknown severity",
        ),
        pytest.param(
            '[tool.claimtest.rules.sources_agree]\nseverity = ["error"]\n',
            (
                'pyproject.toml:3:1: severity is "error" or "warning", not "[\'error\']"\n'
                '3 | severity = ["error"]\n'
                "  | ^^^^^^^^\n"
                "hint: write one of the two"
            ),
            id="a list for a severity",
        ),
        pytest.param(
            '[tool.claimtest.rules.sources_agree]\ntolerance = "x"\n',
            (
                "pyproject.toml:3:1: tolerance takes a number that is not negative\n"
                '3 | tolerance = "x"\n'
                "  | ^^^^^^^^^\n"
                "hint: the default is 0.03"
            ),
            id="a text for a tolerance",
        ),
        pytest.param(
            "[tool.claimtest.rules.sources_agree]\ntolerance = nan\n",
            (
                "pyproject.toml:3:1: tolerance takes a number that is not negative\n"
                "3 | tolerance = nan\n"
                "  | ^^^^^^^^^\n"
                "hint: the default is 0.03"
            ),
            id="no number for a tolerance",
        ),
        pytest.param(
            "[tool.claimtest.rules.sources_agree]\ntolerance = -1\n",
            (
                "pyproject.toml:3:1: tolerance takes a number that is not negative\n"
                "3 | tolerance = -1\n"
                "  | ^^^^^^^^^\n"
                "hint: the default is 0.03"
            ),
            id="a negative tolerance",
        ),
        pytest.param(
            "[tool.claimtest.rules.sources_agree]\ntolerance = true\n",
            (
                "pyproject.toml:3:1: tolerance takes a number that is not negative\n"
                "3 | tolerance = true\n"
                "  | ^^^^^^^^^\n"
                "hint: the default is 0.03"
            ),
            id="a flag for a tolerance",
        ),
        pytest.param(
            "[tool.claimtest.rules.sources_agree]\ntolerence = 1\n",
            (
                'pyproject.toml:3:1: sources_agree has no setting "tolerence"\n'
                "3 | tolerence = 1\n"
                "  | ^^^^^^^^^\n"
                'hint: did you mean "tolerance"?'
            ),
            id="an unknown tolerance",
        ),
        pytest.param(
            '[tool.claimtest.rules.scale_agrees]\ntolerance = 0\n[tool.claimtest.rules.sources_agree]\ntolerance = "x"\n',
            (
                "pyproject.toml:5:1: tolerance takes a number that is not negative\n"
                '5 | tolerance = "x"\n'
                "  | ^^^^^^^^^\n"
                "hint: the default is 0.03"
            ),
            id="the same setting of two rules",
        ),
        pytest.param(
            'clams = "x"\nrates = 3\n',
            (
                'pyproject.toml:2:1: unknown setting "clams"\n'
                '2 | clams = "x"\n'
                "  | ^^^^^\n"
                'hint: did you mean "claims"?\n'
                "\n"
                "pyproject.toml:3:1: rates takes a list of tables\n"
                "3 | rates = 3\n"
                "  | ^^^^^\n"
                'hint: such as rates = ["rates.csv", "ecb"]'
            ),
            id="two mistakes",
        ),
        pytest.param(
            'rates = ["rates.csv", "ecb"]\n',
            (
                "pyproject.toml:2:1: there is no file rates.csv\n"
                '2 | rates = ["rates.csv", "ecb"]\n'
                "  | ^^^^^\n"
                "hint: add it, or correct the path"
            ),
            id="no rate table",
        ),
        pytest.param(
            'rates = ["../rates.csv"]\n',
            (
                "pyproject.toml:2:1: there is no file ../rates.csv\n"
                '2 | rates = ["../rates.csv"]\n'
                "  | ^^^^^\n"
                "hint: add it, or correct the path"
            ),
            id="a rate table outside",
        ),
    ],
)
def test_what_is_wrong_is_said_and_the_defaults_stand(build: Build, settings: str, problem: str) -> None:
    assert said(build, settings) == problem


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param(
            "[tool]\nclaimtest = 3",
            "pyproject.toml:1:1: claimtest takes a table\nhint: write [tool.claimtest]",
            id="no table",
        ),
        pytest.param(
            "[tool.claimtest]\nclaims = \n",
            "pyproject.toml:2:10: not valid TOML: Invalid value\n2 | claims = \n  |          ^\nhint: mend the line",
            id="no value",
        ),
        pytest.param(
            "x = " + "[" * 5_000,
            "pyproject.toml:1:1: not valid TOML: maximum recursion depth exceeded",
            id="too deep",
        ),
    ],
)
def test_a_file_that_is_not_toml_is_a_problem(text: str, problem: str) -> None:
    settings = read_settings(text)

    assert settings is not None
    assert [str(each).startswith(problem) for each in settings.problems] == [True]


def test_a_tolerance_and_a_severity_reach_their_rule(build: Build) -> None:
    suite = build(settings='[tool.claimtest.rules.sources_agree]\nseverity = "warning"\ntolerance = 0\n')

    assert not suite.problems
    assert suite.rules["sources_agree"].severity == "warning"
    assert suite.rules["sources_agree"].settings.tolerance == Decimal(0)  # type: ignore[attr-defined]
