"""What Norwegian Bokmål figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "tjueen": ["21"],
    "en mann": [],
    "Omsetningen økte til 3,2 mrd. kroner": ["3.2 billion NOK"],
    "et underskudd på 45,6 mill. kr": ["45.6 million NOK"],
    "600 millioner amerikanske dollar": ["600 million USD"],
    "NOK 1,5 mrd.": ["1.5 billion NOK"],
    "prisen er 1 299,95 kr": ["1299.95 NOK"],
    "fra 5 til 7 milliarder kroner": ["5..7 billion NOK"],
    "mellom 20 og 24 prosent": ["20..24 percent"],
    "20–24 prosent": ["20..24 percent"],
    "mer enn 12 000 arbeidsplasser": ["> 12000 arbeidsplasser"],
    "drøyt 300 millioner euro": ["> 300 million EUR"],
    "minst 40 ansatte": [">= 40 ansatte"],
    "opptil 30 km": ["<= 30 kilometer"],
    "nesten 4,50 kg": ["< 4.50 kilogram"],
    "snaut 2 milliarder svenske kroner": ["< 2 billion SEK"],
    "rundt 400 kommuner": ["~ 400 kommuner"],
    "om lag 1,1 millioner nordmenn": ["~ 1.1 million nordmenn"],
    "økte med 2,5 prosentpoeng": ["2.5 percentage_point"],
    "tjuefem prosent": ["25 percent"],
    "to og en halv million kroner": ["2.5 million NOK"],
    "halvannen milliard kroner": ["1.5 billion NOK"],
    "nittisju kommuner": ["97 kommuner"],
    "en halv milliard dollar": ["0.5 billion USD"],
    "to tredjedeler av velgerne": ["0.666666666666667 velgerne"],
    "en billion kroner": ["1 trillion NOK"],
    "1 250 000 euro": ["1250000 EUR"],
    "minus 5,5 grader": ["-5.5 degree"],
    "80 kvadratmeter": ["80 meter ** 2"],
    "70 dollar per fat": ["70 USD"],
    "130 km/t": ["130 kilometer / hour"],
    "etter 18 måneder og 3 uker": ["18 month", "3 week"],
    "9. april 2018": ["2018-04-09"],
    "i april 2018": ["2018-04"],
    "siden 2014": ["2014"],
    "i 3. kvartal": [],
    "på 1990-tallet": [],
    "klokken 14.30": [],
    "versjon 1.2.3": [],
    "vant 3-1": [],
    "en av de største": [],
    "se side 12 og § 14": [],
    "mange tusen mennesker": [],
    "tre-fire dager": ["3..4 day"],
    "4 250 000 kroner": ["4250000 NOK"],
    "tlf. 22 12 34 56": [],
    "falt fra 12 til 10 prosent": ["12 percent", "10 percent"],
    "økte fra 8,5 til 9,2 milliarder kroner": ["8.5 billion NOK", "9.2 billion NOK"],
    "9,2 (8,5) mrd. kroner": ["9.2 billion NOK", "8.5 billion NOK"],
    "100,-": ["100 NOK"],
    "20 pund": ["20 GBP"],
    "5 kuldegrader": ["-5 degree"],
    "5 mil": ["0.05 thousand kilometer"],
    "halvannen mil": ["15 kilometer"],
    "20 dekar": ["20 thousand meter ** 2"],
    "3 mål": ["3 mål"],
    "toogtyve": ["22"],
    "femogtredve kroner": ["35 NOK"],
    "tjueto": ["22"],
    "fem-seks hundre kroner": ["500..600 NOK"],
    "hus av tre": [],
    "tre av fire": ["0.75"],
    "huset som han åtte": [],
    "åtte personer": ["8 personer"],
    "16 år og eldre": [">= 16 year"],
    "2000 personer": ["2000 personer"],
    "i 20-årene": [],
    "en drøy million kroner": ["> 1 million NOK"],
    "et par hundre kroner": [],
    "en meter og åtti": ["1.80 meter"],
    "20 øre/kWh": ["0.20 NOK"],
    "Halvparten er kvinner": ["0.5"],
    "mellom minus 5 og pluss 2 grader": ["-5..2 degree"],
    "ett par hundre": [],
    "E 18": [],
    "1 199,-": ["1199 NOK"],
}
AGES = {
    "en 45-årig mann": "45 year",
    "en 45-åring": "45 year",
    "den femårige gutten": "5 year",
    "hun er 16 år gammel": "16 year",
}
PAIRS = {
    "6 milliarder yuan (tilsvarende 7,3 milliarder kroner)": ("6 billion CNY", "7.3 billion NOK"),
    "938 millioner dollar, eller rundt 7,3 milliarder kroner": ("938 million USD", "~ 7.3 billion NOK"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "nb")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "nb") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "nb")]

    assert found == [expected]


@pytest.mark.parametrize("language", ["no", "nn", "nb-NO"])
def test_norwegian_is_read_by_any_of_its_names(language: str) -> None:
    found = [str(reading.figure) for reading in read("meir enn 2,5 milliardar kroner", language)]

    assert found == ["> 2.5 billion NOK"]
