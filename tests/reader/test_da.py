"""What Danish figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "enogtyve": ["21"],
    "et hundrede": ["100"],
    "på en gang": [],
    "Omsætningen steg til 3,2 mia. kr.": ["3.2 billion DKK"],
    "et underskud på 45,6 mio.kr.": ["45.6 million DKK"],
    "600 millioner amerikanske dollar": ["600 million USD"],
    "DKK 1,5 mia. i lån": ["1.5 billion DKK"],
    "prisen er 1.299,95 kr.": ["1299.95 DKK"],
    "€2,5 mio. eller 18 mio. kr.": ["2.5 million EUR", "18 million DKK"],
    "fra 5 til 7 mia. kr.": ["5..7 billion DKK"],
    "mellem 20 og 24 procent": ["20..24 percent"],
    "20-24 pct.": ["20..24 percent"],
    "mere end 12.000 arbejdspladser": ["> 12000 arbejdspladser"],
    "godt 300 mio. euro": ["> 300 million EUR"],
    "mindst 40 ansatte": [">= 40 ansatte"],
    "op til 30 km": ["<= 30 kilometer"],
    "næsten 4,50 kg": ["< 4.50 kilogram"],
    "knap 2 milliarder svenske kroner": ["< 2 billion SEK"],
    "omkring 400 kommuner": ["~ 400 kommuner"],
    "steg 2,5 procentpoint": ["2.5 percentage_point"],
    "femogtyve procent": ["25 percent"],
    "to en halv million kroner": ["2.5 million DKK"],
    "halvanden milliard kroner": ["1.5 billion DKK"],
    "halvfems kommuner": ["90 kommuner"],
    "to og en halv million kroner": ["2.5 million DKK"],
    "en halv milliard dollar": ["0.5 billion USD"],
    "to tredjedele af vælgerne": ["0.666666666666667 vælgerne"],
    "en billion kroner": ["1 trillion DKK"],
    "1 250 000 euro": ["1250000 EUR"],
    "en temperatur på -5,5 °C": ["-5.5 degree_Celsius"],
    "80 kvadratmeter": ["80 meter ** 2"],
    "130 km/t": ["130 kilometer / hour"],
    "efter 18 måneder og 3 uger": ["18 month", "3 week"],
    "500 eller flere medlemmer": [">= 500 medlemmer"],
    "den 9. april 2018": ["2018-04-09"],
    "i april 2018": ["2018-04"],
    "siden 2014": ["2014"],
    "i 3. kvartal": [],
    "kl. 14.30": [],
    "version 1.2.3": [],
    "vandt 3-1": [],
    "han er en af de største": [],
    "se side 12 og § 14": [],
    "ring på +45 33 12 34 56": [],
    "mange tusinde mennesker": [],
    "prisen er 2½ mio. kr.": ["2.5 million DKK"],
    "tre-fire dage": ["3..4 day"],
    "hundrede tusind kroner": ["100 thousand DKK"],
    "en ud af ti danskere": ["0.1 danskere"],
    "han satte sig ved randen": [],
    "Tlf. 33 12 34 56": [],
    "steg fra 5 til 7 procent": ["5 percent", "7 percent"],
    "omsætning på 9,2 (8,5) mia. kr.": ["9.2 billion DKK", "8.5 billion DKK"],
    "5,-": ["5 DKK"],
    "kr. 5,-": ["5 DKK"],
    "100 t.kr.": ["100 thousand DKK"],
    "20 pund": ["20 GBP"],
    "20 pund kød": ["20 pound"],
    "et pund smør": ["1 pound"],
    "5 graders frost": ["-5 degree"],
    "10 minusgrader": ["-10 degree"],
    "20 sekundmeter": ["20 meter / second"],
    "en snes": ["20"],
    "hundredtusind kroner": ["0.1 million DKK"],
    "titusinder af mennesker": [],
    "et par hundrede kroner": [],
    "fem-seks hundrede": ["500..600"],
    "en til to procent": ["1..2 percent"],
    "3-4 gange": ["3..4 gange"],
    "16 år og ældre": [">= 16 year"],
    "2000 personer": ["2000 personer"],
    "en god million kroner": ["> 1 million DKK"],
    "en meter og firs": ["1.80 meter"],
    "100 Mbit/s": ["100 megabit / second"],
    "1990-tallet": [],
    "to årtier": ["0.02 thousand year"],
    "Halvdelen er kvinder": ["0.5"],
    "mellem minus 5 og plus 2 grader": ["-5..2 degree"],
    "et hundredtal gæster": ["100 gæster"],
    "CVR 12345678": [],
    "1.199,-": ["1199 DKK"],
}
AGES = {
    "en 45-årig mand": "45 year",
    "den femårige dreng": "5 year",
    "hun er 16 år gammel": "16 year",
}
PAIRS = {
    "6 mia. yuan (svarende til 5,7 mia. kr.)": ("6 billion CNY", "5.7 billion DKK"),
    "938 mio. dollar, eller cirka 6 mia. kr.": ("938 million USD", "~ 6 billion DKK"),
    "80 km/t (50 mph)": ("80 kilometer / hour", "50 mile / hour"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "mødet er i lokale 5B": ([], "a letter right behind a number that is a unit elsewhere"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "da")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "da") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "da")]

    assert found == [expected]
