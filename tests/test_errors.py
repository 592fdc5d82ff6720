import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.errors import (
    ClaimtestError,
    InputError,
    Location,
    NotationError,
    Problem,
    UnitError,
    display_width,
    suggest,
)

LINE = "    value: 12 kgg"


def test_a_location_reads_as_editors_expect() -> None:
    assert str(Location("claims/energy.yaml", 7, 12)) == "claims/energy.yaml:7:12"


@pytest.mark.parametrize(
    ("text", "column", "length", "shown", "carets"),
    [
        pytest.param(LINE, 15, 3, LINE, " " * 14 + "^^^", id="under the words"),
        pytest.param(LINE, 18, 1, LINE, " " * 17 + "^", id="after the last character"),
        pytest.param("ab", 1, 99, "ab", "^^", id="no longer than the line"),
        pytest.param("\tkgg", 2, 3, " kgg", " ^^^", id="a tab takes one column"),
        pytest.param("约400亿元", 2, 3, "约400亿元", "  ^^^", id="wide before the words"),
        pytest.param("约400亿元", 5, 2, "约400亿元", "     ^^^^", id="wide words"),
        pytest.param("cafe\u0301 5", 7, 1, "cafe\u0301 5", "     ^", id="a combining mark"),
        pytest.param("5 \u202ekg", 4, 2, "5 \ufffdkg", "   ^^", id="a bidirectional control"),
        pytest.param("a\x1b[31mb", 1, 1, "a\ufffd[31mb", "^", id="a terminal control"),
        pytest.param("a\x00b", 2, 1, "a\ufffdb", " ^", id="a NUL"),
        pytest.param("a\ud800b", 3, 1, "a\ufffdb", "  ^", id="a lone surrogate"),
        pytest.param("\u200fb", 2, 1, "\u200fb", "^", id="a mark without width"),
    ],
)
def test_a_snippet_points_at_the_words(text: str, column: int, length: int, shown: str, carets: str) -> None:
    snippet = Location("x.yaml", 7, column, length, text).snippet()

    assert snippet == f"7 | {shown}\n  | {carets}"


def test_the_gutter_is_as_wide_as_the_line_number() -> None:
    assert Location("x.yaml", 1234, 1, 2, "ab").snippet() == "1234 | ab\n     | ^^"


def test_without_a_line_there_is_no_snippet() -> None:
    assert not Location("x.yaml").snippet()


def test_a_problem_says_where_what_and_what_next() -> None:
    where = Location("claims/energy.yaml", 7, 15, 3, LINE)

    assert str(Problem(where, '"kgg" is not a unit', 'did you mean "kg"?')) == (
        'claims/energy.yaml:7:15: "kgg" is not a unit\n'
        "7 |     value: 12 kgg\n"
        "  |               ^^^\n"
        'hint: did you mean "kg"?'
    )


def test_a_problem_without_a_line_or_a_hint_is_one_line() -> None:
    assert str(Problem(Location("x.yaml"), "the file is empty")) == "x.yaml:1:1: the file is empty"


def test_an_input_error_lists_every_problem() -> None:
    problems = [Problem(Location("a.yaml"), "one"), Problem(Location("b.yaml", 2, 3), "two", "three")]
    error = InputError(iter(problems))

    assert error.problems == tuple(problems)
    assert str(error) == "a.yaml:1:1: one\n\nb.yaml:2:3: two\nhint: three"


@pytest.mark.parametrize("kind", [NotationError, UnitError])
def test_a_notation_error_keeps_its_parts(kind: type[NotationError]) -> None:
    error = kind("wrong", hint="write right", start=2, end=5)

    assert (error.message, error.hint, error.start, error.end) == ("wrong", "write right", 2, 5)
    assert str(error) == "wrong; write right"
    assert str(kind("wrong")) == "wrong"
    assert isinstance(error, ClaimtestError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        pytest.param("valuaton", 'did you mean "valuation"?', id="a slip"),
        pytest.param("revenue", None, id="nothing near"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_suggests_the_nearest_known_word(word: str, hint: str | None) -> None:
    assert suggest(word, iter(["value", "valuation", "quote"])) == hint


@pytest.mark.parametrize(
    ("text", "width"),
    [
        pytest.param("abc", 3, id="Latin"),
        pytest.param("亿元", 4, id="Chinese"),
        pytest.param("ｋｇ", 4, id="full width"),
        pytest.param("e\u0301", 1, id="combining mark"),
        pytest.param("a\u200bb", 2, id="zero-width space"),
        pytest.param("مليون", 5, id="Arabic"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_counts_terminal_columns(text: str, width: int) -> None:
    assert display_width(text) == width


@given(st.text(), st.integers(1, 30), st.integers(1, 30))
def test_a_snippet_is_two_lines_without_controls(text: str, column: int, length: int) -> None:
    snippet = Location("x", 1, column, length, text).snippet()

    assert not text or snippet.count("\n") == 1
    assert not text or len(snippet.splitlines()) == 2
    assert not any(character in snippet for character in "\x00\x1b\r\u202e\u2066\u2028")
