"""What German figures read as, in the notation."""

import pytest

from claimtest.reader import read

FIGURES: dict[str, list[str]] = {
    "zwei Drittel der Wähler": ["0.666666666666667"],
    "dreiviertel": ["0.75"],
    "ein Zwanzigstel": ["0.05"],
    "drei Hundertstel": ["0.03"],
    "mehr als die Hälfte der Deutschen": ["> 0.5"],
    "in der zweiten Hälfte": [],
    "einer von fünf": ["0.2"],
    "drei von vier Deutschen": ["0.75 Deutschen"],
    "eine halbe Stunde": ["0.5 hour"],
    "eine Dreiviertelstunde": ["0.75 hour"],
    "anderthalb Stunden": ["1.5 hour"],
    "zweieinhalb Millionen": ["2.5 million"],
    "ein Prozent": ["1 percent"],
    "um einen Prozentpunkt": ["1 percentage_point"],
    "ein halber Prozentpunkt": ["0.5 percentage_point"],
    "fünfprozentige Anleihe": ["5 percent"],
    "5 v. H.": ["5 percent"],
    "0,5 Promille": ["0.5 permille"],
    "25 Basispunkte": ["25 basis_point"],
    "ein Kilo Mehl": ["1 kilogram"],
    "einen Dollar": ["1 USD"],
    "15 Tsd. Euro": ["15 thousand EUR"],
    "500 TEUR": ["500 thousand EUR"],
    "TEUR 500": ["500 thousand EUR"],
    "5,- Euro": ["5 EUR"],
    "5 Euro und 50 Cent": ["5.50 EUR"],
    "100 polnische Zloty": ["100 PLN"],
    "1000 argentinischen Pesos": ["1000 ARS"],
    "50 Rappen": ["0.50 CHF"],
    "100 qm": ["100 meter ** 2"],
    "5 Seemeilen": ["5 nautical_mile"],
    "300 PS": ["300 horsepower"],
    "minus fünf Grad Celsius": ["-5 degree_Celsius"],
    "fünf Grad minus": ["-5 degree"],
    "größer oder gleich 5": [">= 5"],
    "100 oder mehr": [">= 100"],
    "zwischen fünf und zehn Prozent": ["5..10 percent"],
    "stieg um 5 auf 10 Prozent": ["5", "10 percent"],
    "stieg von 5 auf 10 Prozent": ["5..10 percent"],
    "um 5 bis 10 Prozent": ["5..10 percent"],
    "der erste Tag": [],
    "am dritten Tag": [],
    "zu dritt": [],
    "jeder fünfte Deutsche": [],
    "ein Mann und eine Frau": [],
    "ein Jahr später": [],
    "Dutzende Menschen": [],
    "Paragraf 218 und Satz 1": [],
    "die A 3 und die B 42": [],
    "eine Umfrage unter 1003 Personen": ["1003 Personen"],
    "gegen halb zehn": [],
    "ein paar hundert Euro": [],
    "der MDAX 50": [],
}
AGES = {
    "der 45-Jährige": "45 year",
    "die 18- bis 24-Jährigen": "18..24 year",
    "im Alter von 16 Jahren": "16 year",
    "ein Jahr alt": "1 year",
    "der fünfjährige Junge": "5 year",
    "sechs Monate alt": "6 month",
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "de")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "de") if reading.age]

    assert found == [expected]
