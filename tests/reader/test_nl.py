"""What Dutch figures read as, in the notation."""

import pytest

from claimtest.reader import read

FIGURES: dict[str, list[str]] = {
    "twee derde van de kiezers": ["0.666666666666667"],
    "tweederde": ["0.666666666666667"],
    "bijna driekwart": ["< 0.75"],
    "een vijfde van de kiezers": ["0.2"],
    "meer dan de helft": ["> 0.5"],
    "een op de vijf Nederlanders": ["0.2 Nederlanders"],
    "negen van de tien": ["0.9"],
    "twee en een half miljoen": ["2.5 million"],
    "tweeënhalf miljoen": ["2.5 million"],
    "een half uur": ["0.5 hour"],
    "een procent": ["1 percent"],
    "een half procent": ["0.5 percent"],
    "een procentpunt": ["1 percentage_point"],
    "vijfprocentige lening": ["5 percent"],
    "een percentage van 30": ["30 percent"],
    "5 promille": ["5 permille"],
    "25 basispunten": ["25 basis_point"],
    "1,2 mln euro": ["1.2 million EUR"],
    "€ 5,-": ["5 EUR"],
    "5,- euro": ["5 EUR"],
    "vijf euro vijftig": ["5.50 EUR"],
    "een dollar": ["1 USD"],
    "50 Poolse zloty": ["50 PLN"],
    "500 Filipijnse peso's": ["500 PHP"],
    "5 ton kolen": ["5 metric_ton"],
    "een kilo": ["1 kilogram"],
    "10 km/u": ["10 kilometer / hour"],
    "5 zeemijl": ["5 nautical_mile"],
    "300 pk": ["300 horsepower"],
    "min vijf graden": ["-5 degree"],
    "5 graden onder nul": ["-5 degree"],
    "min één": ["-1"],
    "één man": ["1 man"],
    "tussen de 5 en 10 procent": ["5..10 percent"],
    "200 of hoger dan 190": ["200", "> 190"],
    "vijfentwintighonderd": ["2500"],
    "één van de grootste": [],
    "nummer één": [],
    "een derde keer": [],
    "de derde dag": [],
    "een man en een vrouw": [],
    "tientallen mensen": [],
    "een jaar later": [],
    "artikel 12, lid 3": [],
    "in de jaren tachtig": [],
    "om half tien": [],
    "een paar honderd euro": [],
    "een peiling onder 1003 mensen": ["1003 mensen"],
    "van 9.00 tot 17.30 uur": [],
    "19,5 uur": ["19.5 hour"],
    "tieners van 15 en 16 jaar": ["15", "16 year"],
    "tussen 15 en 16 jaar": ["15..16 year"],
    "twee tientjes": ["0.02 thousand EUR"],
    "vijf mille": ["5 thousand EUR"],
    "dik 5 miljoen": ["> 5 million"],
    "een slordige 5 miljoen": ["~ 5 million"],
    "plm. 5 miljoen": ["~ 5 million"],
    "ƒ 100": ["100 NLG"],
    "100 lira": ["100 TRY"],
    "100 Israëlische shekel": ["100 ILS"],
    "100 Wit-Russische roebel": ["100 BYN"],
    "100 CFA-frank": ["100 XOF"],
    "om twee uur": [],
    "rond 8 uur": [],
    "binnen 24 uur": ["24 hour"],
    "65-plussers": [],
    "15-04-2019": ["2019-04-15"],
    "de eerste helft van 2018": ["2018"],
    "3 ons": ["3 hectogram"],
    "tien graden boven nul": ["10 degree"],
    "1 meter 95 lang": ["1.95 meter"],
    "windkracht 8": [],
    "Radio 2": [],
    "ABN Amro schrapt 2000 banen": ["2000 banen"],
    "2000 nieuwe banen": ["2000 banen"],
    "het WK 2018 trekt veel mensen": ["2018"],
    "10-15 mensen": ["10..15 mensen"],
    "3500 nieuwe banen": ["3500 banen"],
    "een tot twee procent": ["1..2 percent"],
    "de 40-plussers": [],
    "van 5 tot en met 10 mei 2018": ["2018-05-05/2018-05-10"],
    "een are": ["1 decameter ** 2"],
    "6 gr. C": ["6 degree_Celsius"],
    "-20 tot -25 graden": ["-25..-20 degree"],
    "liep op tot 5 procent": ["5 percent"],
    "tot 5 procent": ["<= 5 percent"],
    "van 10 naar 20 procent": ["10 percent", "20 percent"],
    "Adyen won 2,1 procent": ["2.1 percent"],
    "de S&P 500 won 0,2 procent": ["0.2 percent"],
    "500 won": ["500 KRW"],
    "voor 24 uur": ["24 hour"],
    "800 van de 9200 banen": ["800", "9200 banen"],
    "tussen honderd en duizend euro": ["0.100..1 thousand EUR"],
    "lager dan twee jaar geleden": ["2 year"],
    "Giro 555": [],
    "pagina 24 en 25.": [],
    "aan de Prinsengracht 263 in Amsterdam": [],
    "in de straat 5 mensen": ["5 mensen"],
}
AGES = {
    "een 45-jarige": "45 year",
    "18- tot 24-jarigen": "18..24 year",
    "op de leeftijd van 16": "16 year",
    "een jaar oud": "1 year",
    "de vijfjarige jongen": "5 year",
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "nl")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "nl") if reading.age]

    assert found == [expected]
