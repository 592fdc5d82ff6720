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
    "stieg von 5 auf 10 Prozent": ["5 percent", "10 percent"],
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
    "Der Preis stieg von 8,50 auf 9,20 Euro.": ["8.50 EUR", "9.20 EUR"],
    "Der Umsatz wuchs von 8,5 auf rund 9,2 Milliarden Euro.": ["8.5 billion EUR", "~ 9.2 billion EUR"],
    "Die Zahl fiel von 950 auf 870 Millionen.": ["950 million", "870 million"],
    "von 500.000 auf 1 Million Euro": ["500000 EUR", "1 million EUR"],
    "von 12 Euro auf 10": ["12 EUR", "10 EUR"],
    "von 5 bis 10 Prozent": ["5..10 percent"],
    "Der Umsatz stieg auf 5,3 (Vorjahr: 4,8) Milliarden Euro.": ["5.3 billion EUR", "4.8 billion EUR"],
    "eine Marge von 12,3 (10,1) Prozent": ["12.3 percent", "10.1 percent"],
    "45,6 (i.Vj. 40,1) Mio. EUR": ["45.6 million EUR", "40.1 million EUR"],
    "zwischen 500 Mio. und 1 Mrd. Euro": ["0.500..1 billion EUR"],
    "zwischen fünfhunderttausend und einer Million Euro": ["0.500..1 million EUR"],
    "zwei- bis dreihundert Meter": ["200..300 meter"],
    "5.– Franken": ["5 CHF"],
    "Fr. 1'200.– im Monat": ["1200 CHF"],
    "SFr. 20.--": ["20 CHF"],
    "nur -,99 €": ["0.99 EUR"],
    "500 Mio. US-$": ["500 million USD"],
    "10 Lari": ["10 GEL"],
    "5000 CFA-Francs": ["5000 XOF"],
    "25,3 ct/kWh": ["0.253 EUR"],
    "1 Meter 80": ["1.80 meter"],
    "einen Meter achtzig": ["1.80 meter"],
    "3 m 20 cm": ["3.20 meter"],
    "drei Hundertstelsekunden": ["0.03 second"],
    "5 Doppelzentner": ["0.5 thousand kilogram"],
    "zwei Jahrzehnte": ["0.02 thousand year"],
    "20 dag Wurst": ["0.20 thousand gram"],
    "5 Grad Frost": ["-5 degree"],
    "minus 2 bis plus 5 Grad": ["-2..5 degree"],
    "zu zwei Dritteln": ["0.666666666666667"],
    "ein Viertelprozentpunkt": ["0.25 percentage_point"],
    "ein gutes Dutzend": ["> 12"],
    "eine knappe Milliarde Euro": ["< 1 billion EUR"],
    "drei Viertel aller Befragten": ["0.75"],
    "2000 Menschen": ["2000 Menschen"],
    "2018 stieg die Zahl": ["2018"],
    "einstündige Rede": ["1 hour"],
    "ISO 9001": [],
    "der 1. FC Köln": [],
    "rund eine halbe Milliarde Euro": ["~ 0.5 billion EUR"],
    "100 000-120 000 Euro": ["100000..120000 EUR"],
}
AGES = {
    "der 45-Jährige": "45 year",
    "die 18- bis 24-Jährigen": "18..24 year",
    "im Alter von 16 Jahren": "16 year",
    "ein Jahr alt": "1 year",
    "der fünfjährige Junge": "5 year",
    "sechs Monate alt": "6 month",
    "die einjährige Tochter": "1 year",
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
