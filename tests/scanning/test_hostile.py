"""Texts that are made to take long."""

import time

import pytest

from claimtest import scan
from claimtest.errors import InputError

LIMIT = 20


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1 kg, of which " * 4_000, id="parts of parts"),
        pytest.param("1 kg and " * 4_000, id="a list"),
        pytest.param("rose 1 percent to 1 kg from " * 3_000, id="changes of changes"),
        pytest.param("1 of " * 4_000, id="shares of shares"),
        pytest.param("Monday, " * 4_000, id="weekdays"),
        pytest.param("founded in 2011, the three-year-old, " * 1_000, id="ages"),
        pytest.param("It weighs 1 kg as it did on every day. " * 3_000, id="one sentence"),
        pytest.param(("x" * 100_000 + " 5 kg. ") * 20, id="long words"),
        pytest.param("((((" * 20_000, id="brackets"),
    ],
)
def test_takes_no_long_time(text: str) -> None:
    start = time.perf_counter()

    scan(text, language="en", published="2018-04-09")

    assert time.perf_counter() - start < LIMIT


def test_more_statements_than_any_document_has_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        scan("1 kg (1 lb), " * 5_001, language="en")

    assert str(caught.value) == (
        "text:1:1: states more than 5,000 amounts that can be checked\nhint: split it"
    )
