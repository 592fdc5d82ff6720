"""A lexicon is data: one file adds a language, and a malformed one says where it is wrong."""

import sys
from pathlib import Path

import pytest

from claimtest.errors import InputError
from claimtest.reader import pairs, read
from claimtest.reader.cldr import known_units
from claimtest.reader.lexiconfiles import load_lexicon
from claimtest.units import find_unit

LANGUAGES = sys.modules["claimtest.reader.languages"]
MADE_UP = """
articles = ["una"]
of = ["da"]
pair_words = ["aut"]

[qualifiers]
"pli ol" = ">"

[currencies]
"moneroj" = "EUR"

[units]
"elno" = "percent"

[scales]
"centmil" = 5

[values]
"tri" = 3
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "eo.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_one_file_adds_a_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = (LANGUAGES.LEXICONS / "und.toml").read_text(encoding="utf-8")
    (tmp_path / "und.toml").write_text(shared, encoding="utf-8")
    write(tmp_path, MADE_UP)
    monkeypatch.setattr(LANGUAGES, "LEXICONS", tmp_path)
    monkeypatch.setattr("claimtest.reader.find_language", LANGUAGES.find_language.__wrapped__)

    found = read("pli ol 2,5 centmil da moneroj, tri elno", "eo")

    assert [str(reading.figure) for reading in found] == ["> 0.25 million EUR", "3 percent"]
    assert len(pairs("3 moneroj aut US$4", "eo")) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "[qualifier]\n",
            'eo.toml:1:2: "qualifier" is not a part of a lexicon\n1 | [qualifier]\n  |  ^^^^^^^^^\n'
            'hint: did you mean "qualifiers"?',
            id="unknown part",
        ),
        pytest.param(
            'of = "de"\n',
            'eo.toml:1:1: "of" is a list of words\n1 | of = "de"\n  | ^^',
            id="no list",
        ),
        pytest.param(
            '[qualifiers]\n"over" = "more"\n',
            'eo.toml:1:2: "over" in "qualifiers" is not given one of the signs = ~ > >= < <=\n'
            "1 | [qualifiers]\n  |  ^^^^^^^^^^",
            id="no sign",
        ),
        pytest.param(
            "[scales]\nMio = 6\n",
            'eo.toml:1:2: "Mio" in "scales" is not in lower case\n1 | [scales]\n  |  ^^^^^^',
            id="upper case",
        ),
        pytest.param(
            "[values]\none = true\n",
            'eo.toml:1:2: "one" in "values" is not given a whole number\n1 | [values]\n  |  ^^^^^^',
            id="no number",
        ),
        pytest.param(
            '[currencies]\n"mdp" = "MXN6"\n',
            'eo.toml:1:2: "mdp" in "currencies" is not given a currency\'s code\n'
            "1 | [currencies]\n  |  ^^^^^^^^^^",
            id="no code",
        ),
        pytest.param(
            "compounds = 1\n",
            'eo.toml:1:1: "compounds" is true or false\n1 | compounds = 1\n  | ^^^^^^^^^',
            id="no flag",
        ),
    ],
)
def test_a_malformed_lexicon_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError) as refused:
        load_lexicon(write(tmp_path, text))

    assert str(refused.value) == f"{tmp_path.name}/{message}"


def test_broken_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"the lexicon is no valid TOML: "):
        load_lexicon(write(tmp_path, "[qualifiers\n"))


@pytest.mark.parametrize("path", sorted(LANGUAGES.LEXICONS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_lexicon_loads(path: Path) -> None:
    readings = read("5", path.stem if path.stem != "und" else "en")

    assert [reading.text for reading in readings] == ["5"]


def test_units_are_named_as_pint_names_them() -> None:
    named = {unit.name: unit for unit in known_units().values()}

    assert {name: find_unit(name).kind for name in named} == {name: unit.kind for name, unit in named.items()}
    assert [name for name in named if find_unit(name).name != name] == []
