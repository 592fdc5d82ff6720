"""How the words of numbers go together, in the patterns that many languages share."""

import pytest

from claimtest.reader import read

FIGURES: dict[str, dict[str, list[str]]] = {
    "en": {
        "one and a quarter": ["1.25"],
        "two and three quarters percent": ["2.75 percent"],
        "two and three-quarter percent": ["2.75 percent"],
        "a million and a half": ["1.5 million"],
        "one billion and a quarter million": ["1000.25 million"],
        "one billion and three quarters million": ["1000.75 million"],
        "two hundred and three hundred": ["200", "300"],
        "between two thousand and three thousand dollars": ["2..3 thousand USD"],
        "3 hundred and 2.12 hundred": ["300", "212"],
        "one hundred and five thousand": ["105 thousand"],
    },
    "de": {
        "eine und eine halbe Million": ["1.5 million"],
        "ein und ein Viertel": ["1.25"],
        "ein Komma fünf Prozent": ["1.5 percent"],
        "minus ein Grad": ["-1 degree"],
        "minus ein Komma fünf": ["-1.5"],
        "eine und zwei": ["2"],
        "zwischen zweihundert und dreihundert": ["200..300"],
    },
    "sv": {
        "en och en halv miljon": ["1.5 million"],
        "ett och ett halvt år": ["1.5 year"],
        "minus en och en halv grad": ["-1.5 degree"],
        "minus ett": ["-1"],
        "en och två": ["2"],
    },
    "da": {"en og en halv million": ["1.5 million"], "et og et kvart": ["1.25"], "et komma fem": ["1.5"]},
    "fr": {
        "un et demi pour cent": ["1.5 percent"],
        "un virgule cinq": ["1.5"],
        "moins un degré": ["-1 degree"],
        "au moins un mort": [],
    },
    "es": {"uno y medio": ["1.5"], "menos uno": ["-1"], "al menos un muerto": []},
    "it": {"uno e mezzo": ["1.5"], "uno virgola cinque": ["1.5"], "meno uno": ["-1"]},
    "pt": {"um e meio": ["1.5"], "um vírgula cinco por cento": ["1.5 percent"], "pelo menos um": []},
}
CASES = [
    pytest.param(language, text, expected, id=f"{language}: {text}")
    for language, table in FIGURES.items()
    for text, expected in table.items()
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_words_make_one_number_where_they_say_so(language: str, text: str, expected: list[str]) -> None:
    found = [str(reading.figure) for reading in read(text, language)]

    assert found == expected
