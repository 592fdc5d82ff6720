import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.errors import InputError, Problem
from claimtest.yaml_tree import Key, parse


def said(text: str) -> list[str]:
    with pytest.raises(InputError) as raised:
        parse(text, "a.yaml")
    return [str(problem) for problem in raised.value.problems]


@pytest.mark.parametrize(
    "text", ["no", "1_000", "12:30", "010", "1e3", "2018-04-10", "null", "~", "0x1F", ".5"]
)
def test_every_scalar_stays_the_text_that_was_written(text: str) -> None:
    assert parse(f"key: {text}", "a.yaml").root.plain() == {"key": text}


@pytest.mark.parametrize(
    ("text", "path", "where"),
    [
        pytest.param("a: b", ("a",), "a.yaml:1:4+1", id="a scalar"),
        pytest.param("a:\n  - b\n  - cd", ("a", 1), "a.yaml:3:5+2", id="an item of a list"),
        pytest.param("a: 約 12", ("a",), "a.yaml:1:4+4", id="columns are characters"),
        pytest.param("a: {b: c}", ("a", "z"), "a.yaml:1:4+1", id="as far as the path leads"),
        pytest.param("a: 1\r\nb: 2\rc: 3\u2028d: 4", ("d",), "a.yaml:4:4+1", id="any line end of YAML"),
        pytest.param("a: |\n  b\n  c\n", ("a",), "a.yaml:1:4+1", id="a block of lines"),
    ],
)
def test_every_node_knows_its_place(text: str, path: tuple[Key, ...], where: str) -> None:
    location = parse(text, "a.yaml").at(path)

    assert f"{location}+{location.length}" == where


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("a: 12 kg", "kg", id="plain"),
        pytest.param("a: '12 kg'", "kg", id="single quotation marks"),
        pytest.param('a: "12 kg"', "kg", id="double quotation marks"),
        pytest.param('a: "12\\x20kg"', '"12\\x20kg"', id="an escape makes it the whole text"),
        pytest.param("a: '12''kg'", "kg", id="a doubled mark"),
        pytest.param('a: "12\\"kg"', "kg", id="an escaped mark"),
        pytest.param("a: |\n  12\n  kg\n", "kg", id="a block of lines"),
        pytest.param("a: >-\n\n  12\n    kg\n", "kg", id="a folded block"),
        pytest.param("a: 12\n  kg", "kg", id="a text over two lines"),
        pytest.param("a: 'x1\n  kg'", "kg", id="a quoted text over two lines"),
    ],
)
def test_a_part_of_a_text_has_its_own_place(text: str, words: str) -> None:
    tree = parse(text, "a.yaml")
    text_of = (tree.root.entries or {})["a"].text or ""
    start = text_of.index("kg")
    where = tree.inside(("a",), start, start + 2)

    assert where.text[where.column - 1 : where.column - 1 + where.length] == words


def test_every_repeated_key_is_reported() -> None:
    assert [line.splitlines()[0] for line in said("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n")] == [
        'a.yaml:2:1: the key "a" is given twice',
        'a.yaml:5:3: the key "c" is given twice',
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param(
            "? [a]\n: b", "a.yaml:1:3: a key is a word, not a list or a mapping", id="a list for a key"
        ),
        pytest.param(
            "a: @b", "a.yaml:1:4: not valid YAML: found character that cannot start any token", id="a mark"
        ),
        pytest.param(
            "a: b\n...\nc", "a.yaml:3:1: not valid YAML: something follows the end of the document", id="more"
        ),
        pytest.param(
            "é\n é: \x00", "a.yaml:2:5: U+0000 is not allowed in YAML", id="a NUL after wide characters"
        ),
        pytest.param("a: \ud800", "a.yaml:1:4: U+D800 is not allowed in YAML", id="a lone surrogate"),
        pytest.param("<<: *a", "a.yaml:1:5: anchors and aliases are not allowed", id="a merge key"),
        pytest.param("a: !t b", 'a.yaml:1:4: the tag "!t" is not allowed', id="a tag of one's own"),
    ],
)
def test_what_is_not_plain_yaml_is_located(text: str, problem: str) -> None:
    assert said(text)[0].startswith(problem)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 1_000_000, id="a million lists"),
        pytest.param("{a: " * 1_000_000, id="a million mappings"),
        pytest.param("- " * 1_000_000, id="a million dashes"),
        pytest.param("a: '" + "x\n" * 500_000, id="an open quotation mark"),
        pytest.param("? " * 500_000, id="question marks"),
    ],
)
def test_hostile_nesting_stops_at_once(text: str) -> None:
    assert len(said(text)) == 1


def problems(text: str) -> tuple[Problem, ...]:
    try:
        parse(text, "a.yaml")
    except InputError as error:
        return error.problems
    return ()


@given(st.text(max_size=80))
def test_any_text_parses_or_says_why(text: str) -> None:
    assert all(problem.hint for problem in problems(text))
