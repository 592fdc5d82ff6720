"""What holds for every rule that is found."""

import ast
import inspect
import re
from dataclasses import fields
from pathlib import Path

import pytest

from claimtest.discover import discover
from claimtest.rule import Example, Rule, Severity
from claimtest.testing import run_example

ROOT = Path(__file__).parents[2]
FOUND = discover(ROOT / "rules", ROOT)
RULES = [pytest.param(rule, id=name) for name, rule in FOUND.rules.items()]
HOLDING = [
    pytest.param(rule, example, id=f"{name}:{example.where.line}")
    for name, rule in FOUND.rules.items()
    for example in rule.holds
]
FAILING = [
    pytest.param(rule, example, id=f"{name}:{example.where.line}")
    for name, rule in FOUND.rules.items()
    for example in rule.fails
]


def source_of(rule: Rule) -> str:
    return (ROOT / rule.where.path).read_text(encoding="utf-8")


def test_every_rule_loads() -> None:
    files = {path.stem for path in (ROOT / "rules").glob("[!_]*.py")}

    assert not FOUND.problems
    assert set(FOUND.rules) == files


@pytest.mark.parametrize(("rule", "example"), HOLDING)
def test_what_holds_holds_and_could_have_failed(rule: Rule, example: Example) -> None:
    answer = run_example(rule, example, FOUND.rules)

    assert answer.message is None
    assert answer.vacuous is None
    assert answer.holds


@pytest.mark.parametrize(("rule", "example"), FAILING)
def test_what_fails_fails_in_one_sentence(rule: Rule, example: Example) -> None:
    message = run_example(rule, example, FOUND.rules).message

    assert message is not None
    assert not message.endswith(".")
    assert "\n" not in message
    assert "None" not in message


@pytest.mark.parametrize("rule", RULES)
def test_the_summary_is_a_sentence_of_what_must_hold(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z][^.]+\.", rule.summary)
    assert len(rule.explanation) > len(rule.summary) / 2


@pytest.mark.parametrize("rule", RULES)
def test_the_name_is_words(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)+", rule.name)
    assert rule.name == Path(rule.where.path).stem


@pytest.mark.parametrize("rule", RULES)
def test_the_rule_has_its_own_tests(rule: Rule) -> None:
    assert (ROOT / "tests" / "rules" / f"test_{rule.name}.py").is_file()


@pytest.mark.parametrize("rule", RULES)
def test_check_is_documented(rule: Rule) -> None:
    assert inspect.getdoc(rule.check)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.values[0].settings is not None])  # type: ignore[union-attr]
def test_every_setting_is_documented(rule: Rule) -> None:
    documentation = inspect.getdoc(type(rule.settings)) or ""

    for setting in fields(rule.settings):  # type: ignore[arg-type]
        assert f"{setting.name}: " in documentation


@pytest.mark.parametrize("rule", RULES)
def test_a_warning_says_why_it_is_one(rule: Rule) -> None:
    assert ("It is a warning, since " in rule.explanation) == (rule.severity is Severity.WARNING)


@pytest.mark.parametrize("rule", RULES)
def test_a_tolerance_stands_in_the_documentation_with_its_size(rule: Rule) -> None:
    tolerance = getattr(rule.settings, "tolerance", None)

    assert tolerance is None or f"{(tolerance * 100).normalize():f} percent" in rule.explanation


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_neither_prints_nor_reads_files_nor_catches(rule: Rule) -> None:
    assert not re.search(r"\b(?:print|open|eval|exec)\(|\bexcept\b|\bimport os\b", source_of(rule))


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_computes_without_floats(rule: Rule) -> None:
    nodes = list(ast.walk(ast.parse(source_of(rule))))

    assert not any(isinstance(node, ast.Constant) and isinstance(node.value, float) for node in nodes)
    assert not any(isinstance(node, ast.Name) and node.id == "float" for node in nodes)
