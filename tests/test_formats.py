from importlib import import_module

import pytest

from claimtest.formats import formats


@pytest.mark.parametrize("name", formats())
def test_each_format_renders_and_says_what_it_is(name: str) -> None:
    module = import_module(f"claimtest.reports.files.{name}")

    assert callable(module.render)
    assert formats()[name]
    assert not formats()[name].endswith(".")
