"""What English figures read as, in the notation."""

import pytest

from claimtest.reader import read

FIGURES: dict[str, list[str]] = {
    "half a percentage point": ["0.5 percentage_point"],
    "half an hour": ["0.5 hour"],
    "half of voters": ["0.5 voters"],
    "a quarter mile": ["0.25 mile"],
    "a year and a half": ["1.5 year"],
    "two years and a half": ["2.5 year"],
    "rose by a third": ["0.333333333333333"],
    "a third higher": ["0.333333333333333"],
    "the first half of the year": [],
    "for a third day": [],
    "a fifth year in a row": [],
    "a third-quarter profit": [],
    "a half-time lead": [],
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "en")]

    assert found == expected
