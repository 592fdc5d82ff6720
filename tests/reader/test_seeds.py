"""Every figure of the five documents reads correctly."""

from pathlib import Path

import pytest

from claimtest.reader import pairs, read

SEEDS = Path(__file__).parents[2] / "seeds"

FIGURES = {
    ("000_81bcdad136118155.txt", "fr"): [
        "600 million USD",
        "410 million USD",
        "6 billion CNY",
        "938 million USD",
        "> 150 billion CNY",
        "24 billion USD",
        "2020",
        "400 billion CNY",
        "2025",
    ],
    ("001_f80a61eb5db3ba93.txt", "fr"): [
        "600 million USD",
        "600 million USD",
        "600 million USD",
        "2017-07",
        "410 million USD",
        "> 3 billion USD",
        "2014",
        "< 400 municipalités",
        "170 million caméra",
        "16 year",
        "2017-07",
        "20 billion USD",
        "2020",
        "> 60 billion USD",
        "2025",
        "1500..2000 collaborateurs",
    ],
    ("002_814a4dd0be699414.txt", "en"): [
        "600 million USD",
        "> 150 billion CNY",
        "24 billion USD",
        "2020",
        "400 billion CNY",
        "2025",
        "600 million USD",
        "410 million USD",
        "6 billion CNY",
        "938 million USD",
        "> 150 billion CNY",
        "24 billion USD",
        "2020",
        "400 billion CNY",
        "2025",
    ],
    ("003_09df3dcad04d2b33.txt", "de"): [
        "600 million USD",
        "600 million USD",
        "3 year",
        "> 3 billion USD",
        "~ 4.5 billion USD",
        "2025",
        "410 million USD",
        "> 1.5 billion USD",
    ],
    ("004_602f9017c9731173.txt", "en"): [
        "2018-04-09",
        "600 million USD",
        "> 3 million USD",
        "410 million USD",
        "2030",
        "1 trillion CNY",
        "147.7 billion USD",
        "2.1 billion USD",
        "~ 400 businesses",
    ],
}


def text_of(name: str) -> str:
    return (SEEDS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "language"), FIGURES, ids=[name[:3] for name, _ in FIGURES])
def test_reads_every_figure(name: str, language: str) -> None:
    readings = read(text_of(name), language)

    assert [str(reading.figure or reading.period) for reading in readings] == FIGURES[name, language]


@pytest.mark.parametrize(("name", "language"), FIGURES, ids=[name[:3] for name, _ in FIGURES])
def test_spans_point_at_the_words(name: str, language: str) -> None:
    text = text_of(name)

    assert all(text[reading.start : reading.end] == reading.text for reading in read(text, language))


def test_an_amount_without_its_currency_takes_the_one_before() -> None:
    readings = read(text_of("001_f80a61eb5db3ba93.txt"), "fr")

    assert [reading.text for reading in readings if reading.inherited] == [
        "410 millions",
        "plus de 3 milliards",
        "plus de 60 milliards",
    ]


def test_finds_the_stated_pairs() -> None:
    text = text_of("000_81bcdad136118155.txt")

    assert [(pair.first.text, pair.second.text) for pair in pairs(text, "fr")] == [
        ("6 milliards de yuans", "938 millions de dollars"),
        ("plus de 150 milliards de yuans", "24 milliards de dollars"),
    ]
