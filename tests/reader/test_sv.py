"""What Swedish figures read as, in the notation."""

import pytest

from claimtest.reader import read

FIGURES: dict[str, list[str]] = {
    "två tredjedelar av väljarna": ["0.666666666666667 väljarna"],
    "trekvarts": ["0.75"],
    "en tolftedel": ["0.083333333333333"],
    "tre tjugoförstedelarna": ["0.142857142857143"],
    "etthundra triljontedelar": ["0.0000000000000001"],
    "mer än hälften": ["> 0.5"],
    "en av fem svenskar": ["0.2 svenskar"],
    "två och ett halvt år": ["2.5 year"],
    "en halvtimme": ["0.5 hour"],
    "en procent": ["1 percent"],
    "en halv procentenhet": ["0.5 percentage_point"],
    "femprocentig ränta": ["5 percent"],
    "en procentandel på 30": ["30 percent"],
    "25 räntepunkter": ["25 basis_point"],
    "5:- styck": ["5 SEK"],
    "en krona": ["1 SEK"],
    "fem kronor och 50 öre": ["5.50 SEK"],
    "1,2 mkr": ["1.2 million SEK"],
    "MSEK 60": ["60 million SEK"],
    "500 filippinska pesos": ["500 PHP"],
    "3 hekto ost": ["3 hectogram"],
    "5 sjömil": ["5 nautical_mile"],
    "20 minusgrader": ["-20 degree"],
    "34,9 celsiusgrader": ["34.9 degree_Celsius"],
    "minus fem grader": ["-5 degree"],
    "mellan fem och tio procent": ["5..10 percent"],
    "3 hundra och 2,12 hundra": ["300", "212"],
    "större än eller lika med 5": [">= 5"],
    "förtiofem": ["45"],
    "+46(0)403123123123": [],
    "en femte dag": [],
    "tredje dagen": [],
    "en man och en kvinna": [],
    "ett år senare": [],
    "tiotals människor": [],
    "tio barn": ["10 barn"],
    "på 80-talet": [],
    "3 kap. 12 § brottsbalken": [],
    "klockan 19.30": [],
    "ett par hundra kronor": [],
    "kvart över åtta": [],
    "två tal": ["2 tal"],
    "den 34-årige": ["34 year"],
    "en tjugo femtedel": ["0.04"],
    "tjugo femtedelar": ["4"],
    "en - fjärdedel": ["0.25"],
    "5 mil": ["0.05 thousand kilometer"],
    "145:50 kronor": ["145.50 SEK"],
    "klockan 12:50": [],
    "2000 genom 3": ["666.666666666666667"],
    "mellan 500 miljoner och 1 miljard kronor": ["0.500..1 billion SEK"],
    "en meter och åttio": ["1.80 meter"],
    "ökade i fjol från 8,5 till 9,2 miljarder kronor": ["8.5 billion SEK", "9.2 billion SEK"],
    "resor från 5 till 10 dagar": ["5..10 day"],
    "9,2 (8,5) miljarder kronor": ["9.2 billion SEK", "8.5 billion SEK"],
    "45 (38) Mkr": ["45 million SEK", "38 million SEK"],
    "ettusentvåhundra": ["1200"],
    "ett femtiotal personer": ["50 personer"],
    "tiotusentals människor": [],
    "en fjärdedels liter": ["0.25 liter"],
    "tre tiondels sekund": ["0.3 second"],
    "2000 personer": ["2000 personer"],
    "år 2000": ["2000"],
    "sid 12": [],
    "vi sex": [],
    "sex och våld": [],
    "sex barn": ["6 barn"],
    "fem till sex procent": ["5..6 percent"],
    "minus fem till plus två grader": ["-5..2 degree"],
    "5 grader kallt": ["-5 degree"],
    "två grader över noll": ["2 degree"],
    "halvannan miljon": ["1.5 million"],
    "20 pund": ["20 GBP"],
    "20 pund kött": ["20 pound"],
    "en dryg miljon kronor": ["> 1 million SEK"],
    "mer än en halv miljard kronor": ["> 0.5 billion SEK"],
    "priset höjs från 100 till 120 kronor": ["100 SEK", "120 SEK"],
    "två och en halv mil": ["25 kilometer"],
    "fem miljoners vinst": ["5 million vinst"],
    "två decennier": ["0.02 thousand year"],
    "200 000-300 000 kronor": ["200000..300000 SEK"],
    "070-123 456": [],
    "100 Mbit/s": ["100 megabit / second"],
    "5000 bath": ["5000 THB"],
    "bortåt 3 000 kronor": ["< 3000 SEK"],
    "Hälften är kvinnor": ["0.5"],
    "i första hälften av 2020": ["2020"],
    "den andra hälften av matchen": [],
    "de första tre månaderna": ["3 month"],
    "ett tjugotal poliser": ["20 poliser"],
    "39:90 kr": ["39.90 SEK"],
    "1 199,-": ["1199 SEK"],
    "2 BSEK": ["2 billion SEK"],
    "många hundra": [],
    "sid 12–14": [],
}
AGES = {
    "en 45-åring": "45 year",
    "18- till 24-åringar": "18..24 year",
    "i åldern 18-24": "18..24 year",
    "vid 16 års ålder": "16 year",
    "ett år gammalt": "1 year",
    "den femåriga pojken": "5 year",
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "sv")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "sv") if reading.age]

    assert found == [expected]
