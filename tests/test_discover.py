import os
from pathlib import Path

import pytest

from claimtest.discover import Discovery, built_in_folder, discover
from claimtest.rule import Scope, Severity

RULE = '''\
"""Acme makes what it says.

The reason does not matter here.

Holds:
    value: 1 kg

Fails:
    value: 9 kg
"""

from claimtest.quantity import Quantity


def check(value: Quantity) -> None:
    """Hold always."""
'''


def found(root: Path, text: str | bytes, name: str = "makes.py") -> Discovery:
    """Search a folder that holds one rule."""
    path = root / "rules" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return discover(root / "rules", root)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            '    """Hold always."""',
            "  foo(",
            (
                "rules/makes.py:16:3: the rule cannot be imported: SyntaxError: '(' was never closed\n"
                "16 |   foo(\n"
                "   |   ^^^^\n"
                "hint: mend the file, or take it out of the folder"
            ),
            id="a syntax error",
        ),
        pytest.param(
            "from claimtest.quantity",
            'raise ValueError("boom\\nbang")\nfrom claimtest.quantity',
            (
                "rules/makes.py:12:1: the rule cannot be imported: ValueError: boom bang\n"
                '12 | raise ValueError("boom\\nbang")\n'
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: mend the file, or take it out of the folder"
            ),
            id="an exception",
        ),
        pytest.param(
            "from claimtest.quantity",
            "raise SystemExit(0)\nfrom claimtest.quantity",
            (
                "rules/makes.py:12:1: the rule cannot be imported: SystemExit: 0\n"
                "12 | raise SystemExit(0)\n"
                "   | ^^^^^^^^^^^^^^^^^^^\n"
                "hint: mend the file, or take it out of the folder"
            ),
            id="an exit",
        ),
        pytest.param(
            "claimtest.quantity",
            "claimtest.quantities",
            (
                "rules/makes.py:12:1: the rule cannot be imported: ModuleNotFoundError: No module named 'claimtest.quantities'\n"
                "12 | from claimtest.quantities import Quantity\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: mend the file, or take it out of the folder"
            ),
            id="a module that is not there",
        ),
        pytest.param(
            "Quantity\n",
            "Quantity\x00\n",
            (
                "rules/makes.py:1:1: the rule cannot be imported: SyntaxError: source code string cannot contain null bytes\n"
                '1 | """Acme makes what it says.\n'
                "  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: mend the file, or take it out of the folder"
            ),
            id="a NUL",
        ),
        pytest.param(
            "def check",
            "def checks",
            (
                "rules/makes.py:1:1: a rule has no function named check()\n"
                '1 | """Acme makes what it says.\n'
                "  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: add it; what it returns is what is wrong"
            ),
            id="no check",
        ),
        pytest.param(
            'def check(value: Quantity) -> None:\n    """Hold always."""',
            "check = 3",
            (
                "rules/makes.py:1:1: a rule has no function named check()\n"
                '1 | """Acme makes what it says.\n'
                "  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: add it; what it returns is what is wrong"
            ),
            id="a check that cannot be called",
        ),
        pytest.param(
            RULE.partition("\n\n\ndef")[0],
            "from claimtest.quantity import Quantity",
            (
                "rules/makes.py:1:1: the rule has no docstring\n"
                "hint: start the file with a docstring: one sentence, the reason, then Holds: and Fails: with indented YAML"
            ),
            id="no docstring",
        ),
        pytest.param(
            "says.",
            "says",
            (
                "rules/makes.py:1:1: the rule's docstring has no summary that ends with a full stop\n"
                "hint: start the file with a docstring: one sentence, the reason, then Holds: and Fails: with indented YAML"
            ),
            id="no full stop",
        ),
        pytest.param(
            "The reason does not matter here.\n\n",
            "",
            (
                "rules/makes.py:1:1: the rule's docstring has no reason below its summary\n"
                "hint: start the file with a docstring: one sentence, the reason, then Holds: and Fails: with indented YAML"
            ),
            id="no reason",
        ),
        pytest.param(
            "    value: 1 kg\n",
            "",
            (
                "rules/makes.py:1:1: the rule's docstring has no example under Holds:\n"
                "hint: start the file with a docstring: one sentence, the reason, then Holds: and Fails: with indented YAML"
            ),
            id="no example that holds",
        ),
        pytest.param(
            "Fails:\n    value: 9 kg\n",
            "",
            (
                "rules/makes.py:1:1: the rule's docstring has no example under Fails:\n"
                "hint: start the file with a docstring: one sentence, the reason, then Holds: and Fails: with indented YAML"
            ),
            id="no example that fails",
        ),
        pytest.param(
            "value: Quantity",
            "value: dict[str, int]",
            (
                'rules/makes.py:15:11: the parameter "value" has a type that no key can have\n'
                "15 | def check(value: dict[str, int]) -> None:\n"
                "   |           ^^^^^\n"
                "hint: annotate it with Quantity, Money, Physical, Percent, Count, Duration, Number, Period, Formula, str, or a list of one"
            ),
            id="an unknown type",
        ),
        pytest.param(
            "value: Quantity",
            "value",
            (
                'rules/makes.py:15:11: the parameter "value" has no annotation\n'
                "15 | def check(value) -> None:\n"
                "   |           ^^^^^\n"
                "hint: annotate it with Quantity, Money, Physical, Percent, Count, Duration, Number, Period, Formula, str, or a list of one"
            ),
            id="no annotation",
        ),
        pytest.param(
            "value: Quantity",
            "parts: list[int]",
            (
                'rules/makes.py:15:11: the parameter "parts" has a type that no key can have\n'
                "15 | def check(parts: list[int]) -> None:\n"
                "   |           ^^^^^\n"
                "hint: annotate it with Quantity, Money, Physical, Percent, Count, Duration, Number, Period, Formula, str, or a list of one"
            ),
            id="a list of unknown things",
        ),
        pytest.param(
            "value: Quantity",
            "parts: list[Quantity] | str",
            (
                'rules/makes.py:15:11: the parameter "parts" has a type that no key can have\n'
                "15 | def check(parts: list[Quantity] | str) -> None:\n"
                "   |           ^^^^^\n"
                "hint: annotate it with Quantity, Money, Physical, Percent, Count, Duration, Number, Period, Formula, str, or a list of one"
            ),
            id="two shapes",
        ),
        pytest.param(
            "value: Quantity",
            "**parts: Quantity",
            (
                'rules/makes.py:15:13: the parameter "parts" stands for any number of keys, or has no name to callers\n'
                "15 | def check(**parts: Quantity) -> None:\n"
                "   |             ^^^^^\n"
                "hint: name each key as a plain parameter"
            ),
            id="any number of keys",
        ),
        pytest.param(
            "value: Quantity",
            "model_config: str",
            (
                'rules/makes.py:15:11: the parameter "model_config" cannot be a key\n'
                "15 | def check(model_config: str) -> None:\n"
                "   |           ^^^^^^^^^^^^\n"
                "hint: choose another name"
            ),
            id="a name that no key can have",
        ),
        pytest.param(
            "value: Quantity",
            "known: str",
            (
                'rules/makes.py:15:11: the parameter "known" cannot be a key\n'
                "15 | def check(known: str) -> None:\n"
                "   |           ^^^^^\n"
                "hint: choose another name"
            ),
            id="the records of known findings",
        ),
        pytest.param(
            "value: Quantity",
            "value: list[Quantity]",
            (
                'rules/makes.py:15:11: the parameter "value" is every claim\'s own key, and a quantity there\n'
                "15 | def check(value: list[Quantity]) -> None:\n"
                "   |           ^^^^^\n"
                "hint: choose another name, or annotate it so"
            ),
            id="a claim's own key of another shape",
        ),
        pytest.param(
            "value: Quantity",
            'value: "Amount"',
            (
                "rules/makes.py:15:1: check() has an annotation that does not resolve: name 'Amount' is not defined\n"
                '15 | def check(value: "Amount") -> None:\n'
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: import the types that it names"
            ),
            id="an annotation that does not resolve",
        ),
        pytest.param(
            "value: Quantity",
            "",
            (
                "rules/makes.py:15:1: check() takes nothing to check\n"
                "15 | def check() -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^\n"
                "hint: ask for keys, or for claim, source, suite"
            ),
            id="no parameter",
        ),
        pytest.param(
            "def check",
            "async def check",
            (
                "rules/makes.py:15:1: check() is async or a generator\n"
                "15 | async def check(value: Quantity) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: write a plain function that returns"
            ),
            id="a coroutine",
        ),
        pytest.param(
            "value: Quantity",
            "parts: str",
            (
                "rules/makes.py:15:1: check() takes parts: text\n"
                "15 | def check(parts: str) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: parts_add_up takes parts: list of Quantity; choose another name for the key"
            ),
            id="a key that another rule writes differently",
        ),
        pytest.param(
            "value: Quantity",
            "value: Quantity, settings: object",
            (
                "rules/makes.py:15:1: check() asks for settings, but its file has no class Settings\n"
                "15 | def check(value: Quantity, settings: object) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: write a frozen dataclass of Decimal, int, bool and str, each with its default"
            ),
            id="settings without a class",
        ),
        pytest.param(
            'value: Quantity) -> None:\n    """Hold always."""',
            "value: Quantity, settings: object) -> None:\n    ...\n\n\nclass Settings:\n    def __init__(self, x: int) -> None: ...",
            (
                "rules/makes.py:15:1: Settings() cannot be made: TypeError: Settings.__init__() missing 1 required positional argument: 'x'\n"
                "15 | def check(value: Quantity, settings: object) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: write a frozen dataclass of Decimal, int, bool and str, each with its default"
            ),
            id="settings without defaults",
        ),
        pytest.param(
            'value: Quantity) -> None:\n    """Hold always."""',
            "value: Quantity, settings: object) -> None:\n    ...\n\n\nfrom dataclasses import dataclass\n@dataclass\nclass Settings:\n    x: float = 0.5",
            (
                "rules/makes.py:15:1: Settings holds something that no setting can be\n"
                "15 | def check(value: Quantity, settings: object) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: write a frozen dataclass of Decimal, int, bool and str, each with its default"
            ),
            id="settings of an unknown type",
        ),
        pytest.param(
            "\n\n\ndef",
            '\n\nSEVERITY = "fatal"\n\n\ndef',
            (
                'rules/makes.py:17:1: SEVERITY is "error" or "warning", not \'fatal\'\n'
                "17 | def check(value: Quantity) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                'hint: write SEVERITY = "warning", or leave it out'
            ),
            id="an unknown severity",
        ),
        pytest.param(
            "\n\n\ndef",
            '\n\nKIND = "flux"\n\n\ndef',
            (
                "rules/makes.py:17:1: KIND is one of stock, flow, cumulative, not 'flux'\n"
                "17 | def check(value: Quantity) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: write one of them, or leave it out for every measure"
            ),
            id="an unknown kind of measures",
        ),
        pytest.param(
            "quantity import Quantity\n\n\ndef check(value: Quantity)",
            'source import Source\n\nKIND = "flow"\n\n\ndef check(source: Source)',
            (
                "rules/makes.py:17:1: KIND is about the measures of claims, but the rule runs on a whole source\n"
                "17 | def check(source: Source) -> None:\n"
                "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: leave it out, or ask for keys"
            ),
            id="a kind of measures without a claim",
        ),
    ],
)
def test_a_rule_that_does_not_load_says_why(tmp_path: Path, old: str, new: str, said: str) -> None:
    discovery = found(tmp_path, RULE.replace(old, new, 1))

    assert "\n\n".join(map(str, discovery.problems["rules/makes.py"])) == said
    assert list(discovery.problems) == ["rules/makes.py"]
    assert "makes" not in discovery.rules
    assert "parts_add_up" in discovery.rules


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param(
            "my-rule.py",
            'rules/my-rule.py:1:1: "my-rule.py" cannot name a rule\n'
            "hint: name it with letters, digits and _, as in parts_add_up.py",
            id="no name",
        ),
        pytest.param(
            "parts_add_up.py",
            'rules/parts_add_up.py:15:1: there is a rule "parts_add_up" already\n'
            "15 | def check(value: Quantity) -> None:\n"
            "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
            "hint: claimtest/rules/parts_add_up.py has that name; choose another",
            id="the name of another rule",
        ),
    ],
)
def test_a_rule_whose_name_cannot_be_used_says_why(tmp_path: Path, name: str, said: str) -> None:
    discovery = found(tmp_path, RULE, name)

    assert [str(problem) for problem in discovery.problems[f"rules/{name}"]] == [said]


def test_a_rule_that_is_not_utf_8_says_where(tmp_path: Path) -> None:
    discovery = found(tmp_path, RULE.encode() + b"# \xff\n")

    assert [str(problem) for problem in discovery.problems["rules/makes.py"]] == [
        "rules/makes.py:1:1: the rule is not UTF-8: byte 218 is 0xFF\nhint: save it as UTF-8"
    ]


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
def test_a_rule_is_described_by_its_file(tmp_path: Path, mark: str) -> None:
    rule = found(tmp_path, mark + RULE).rules["makes"]

    assert (rule.scope, rule.severity) == (Scope.CLAIM, Severity.ERROR)
    assert [str(parameter) for parameter in rule.parameters] == ["value: Quantity"]
    assert rule.summary == "Acme makes what it says."
    assert rule.explanation == "The reason does not matter here."
    assert [(example.text, str(example.where)) for example in (*rule.holds, *rule.fails)] == [
        ("value: 1 kg", "rules/makes.py:5:1"),
        ("value: 9 kg", "rules/makes.py:8:1"),
    ]


def test_a_changed_rule_is_read_again(tmp_path: Path) -> None:
    found(tmp_path, RULE)
    path = tmp_path / "rules" / "makes.py"
    path.write_text(RULE.replace("makes what", "does what"), encoding="utf-8")
    os.utime(path, ns=(1, 1))

    assert discover(tmp_path / "rules", tmp_path).rules["makes"].summary == "Acme does what it says."


def test_files_that_start_with_an_underscore_are_no_rules(tmp_path: Path) -> None:
    assert not found(tmp_path, "raise SystemExit", "_helper.py").problems


def test_the_built_in_folder_is_not_read_twice() -> None:
    folder = built_in_folder()

    assert not discover(folder, folder.parent).problems
