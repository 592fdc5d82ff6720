import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimtest.errors import Location, display_width
from claimtest.reports.layout import Part, lay_out
from claimtest.reports.wrapping import cut, wrap

FINDING = """\
claims/energy.yaml:7:12: parts_add_up: stated 12 kg, but its 2 parts add up to 9..11 kg
7 |     value: 12 kg
  |            ^^^^^
seeds/acme-2024.txt:3:41: "a total of 12 kg"
  stated          12 kg
  added together  9..11 kg, which is less than any weight that is written as 12 kg
hint: a part may be missing, or a figure miscopied
known: the printer cut the last line"""

WORDS = st.text(st.sampled_from("ab ~>.中한é\u0301"), max_size=60).map(lambda text: " ".join(text.split()))


def test_a_finding_fits_and_goes_on_below_its_own_words() -> None:
    laid_out = [line.text for line in lay_out(FINDING, 48)]

    assert (
        "\n".join(laid_out)
        == """\
claims/energy.yaml:7:12: parts_add_up: stated 12
    kg, but its 2 parts add up to 9..11 kg
7 |     value: 12 kg
  |            ^^^^^
seeds/acme-2024.txt:3:41: "a total of 12 kg"
  stated          12 kg
  added together  9..11 kg, which is less than
                  any weight that is written as
                  12 kg
hint: a part may be missing, or a figure
    miscopied
known: the printer cut the last line"""
    )


def test_each_line_knows_what_it_is() -> None:
    assert [line.part for line in lay_out(FINDING, 100)] == [
        Part.HEAD,
        Part.CODE,
        Part.CARET,
        Part.REST,
        Part.REST,
        Part.REST,
        Part.HINT,
        Part.KNOWN,
    ]


def test_where_there_is_room_nothing_changes() -> None:
    assert "\n".join(line.text for line in lay_out(FINDING, 1000)) == FINDING


@pytest.mark.parametrize(
    ("text", "column", "length", "shown"),
    [
        pytest.param(
            "    quote: 商汤科技于周一宣布完成六亿美元融资",
            12,
            12,
            ["7 |     quote: 商汤科技于周一...", "  |            ^^^^^^^^^^^^^^^^^"],
            id="wide from its start",
        ),
        pytest.param(
            "    quote: 商汤科技于周一宣布完成六亿美元融资",
            23,
            4,
            ["7 | ...布完成六亿美元融资", "  |          ^^^^^^^^"],
            id="wide at its end",
        ),
        pytest.param(
            "    quote: גייסה 600 מיליון דולר",
            12,
            5,
            ["7 |     quote: גייסה 600 מילי...", "  |            ^^^^^"],
            id="from right to left",
        ),
    ],
)
def test_the_caret_stays_below_what_is_meant(text: str, column: int, length: int, shown: list[str]) -> None:
    where = Location("claims/a.yaml", 7, column, length, text)

    assert [line.text for line in lay_out(where.snippet(), 32)] == shown


@given(WORDS, st.integers(10, 60), st.integers(0, 6))
def test_wrapping_loses_nothing_but_spaces(text: str, width: int, indent: int) -> None:
    wrapped = "".join(wrap(text, width, indent))

    assert wrapped.replace(" ", "") == text.replace(" ", "")


@given(WORDS, st.integers(10, 60), st.integers(0, 6))
@example("> 3", 10, 6)
def test_only_a_word_that_is_too_long_alone_goes_over_the_edge(text: str, width: int, indent: int) -> None:
    over = [line for line in wrap(text, width, indent) if display_width(line) > width]

    assert all(len(line.replace("> ", ">").replace("~ ", "~").split()) == 1 for line in over)


@given(WORDS, st.data())
def test_a_cut_line_fits_and_shows_what_is_meant(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(0, display_width(text) - 1)))
    room = data.draw(st.integers(16, 80))
    shown, column = cut(text, start, 1, room)

    assert display_width(shown) <= room
    assert 0 <= column < max(room, 1)
