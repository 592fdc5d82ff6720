import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import claimtest

ROOT = Path(__file__).resolve().parents[1]
SUBMODULES = sorted(path.stem for path in (ROOT / "src" / "claimtest").glob("[a-z]*.py"))


@pytest.mark.parametrize("name", claimtest.__all__)
def test_a_public_name_is_there(name: str) -> None:
    assert callable(getattr(claimtest, name))


def test_no_submodule_takes_the_place_of_a_public_name() -> None:
    assert not {*claimtest.__all__} & {*SUBMODULES}


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"^module 'claimtest' has no attribute 'laod'$"):
        _ = claimtest.laod


def test_the_repository_passes_its_own_claims() -> None:
    result = claimtest.check(claimtest.load(ROOT))

    assert result.passed
    assert {claim.source.file for claim in result.suite.claims} == {
        f"claims/{name}.yaml"
        for name in (
            "english_report",
            "french_report",
            "german_report",
            "shanghai_daily",
            "shanghai_daily_fr",
        )
    }


@pytest.mark.parametrize(
    "heavy", ["babel", "currency_converter", "decimal", "pint", "pydantic", "regex", "yaml"]
)
def test_the_plugins_door_imports_nothing_heavy(heavy: str) -> None:
    code = f"import sys; before = set(sys.modules); import claimtest.pytest_plugin; print({heavy!r} in set(sys.modules) - before)"
    command = [sys.executable, "-c", f"import pytest; {code}"]

    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"


def test_the_framework_imports_no_rule_by_name() -> None:
    sources = list((ROOT / "src" / "claimtest").rglob("*.py"))

    assert not [path.name for path in sources if "import claimtest.rules" in path.read_text(encoding="utf-8")]
    assert not [path.name for path in sources if "from claimtest.rules" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("module", SUBMODULES)
def test_every_module_says_what_it_is_for(module: str) -> None:
    found = import_module(f"claimtest.{module}")

    assert (found.__doc__ or "").strip()
