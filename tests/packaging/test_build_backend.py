import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

BACKEND = Path(__file__).resolve().parents[2] / "packaging" / "build_backend.py"


@pytest.fixture
def backend() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_backend", BACKEND)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


HOOKS = ["get_requires_for_build_wheel", "get_requires_for_build_sdist", "get_requires_for_build_editable"]


@pytest.mark.parametrize("hook", HOOKS)
def test_a_build_takes_nothing_but_setuptools(
    hook: str, backend: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLAIMTEST_COMPILE", raising=False)

    assert getattr(backend, hook)() == []


@pytest.mark.parametrize("hook", HOOKS)
def test_a_build_that_compiles_takes_mypyc_and_the_types_of_regex(
    hook: str, backend: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMTEST_COMPILE", "1")

    assert getattr(backend, hook)({}) == ["mypy>=1.11", "types-regex>=2024.4"]


@pytest.mark.parametrize(
    "hook", ["build_wheel", "build_sdist", "build_editable", "prepare_metadata_for_build_wheel"]
)
def test_every_other_hook_is_the_one_of_setuptools(hook: str, backend: ModuleType) -> None:
    assert getattr(backend, hook).__module__.startswith("setuptools.")
