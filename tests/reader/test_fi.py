"""What Finnish figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "Liikevaihto kasvoi 3,2 miljardiin euroon": ["3.2 billion EUR"],
    "tappio oli 45,6 milj. euroa": ["45.6 million EUR"],
    "600 miljoonaa Yhdysvaltain dollaria": ["600 million USD"],
    "EUR 1,5 miljardia": ["1.5 billion EUR"],
    "hinta on 1 299,95 €": ["1299.95 EUR"],
    "3,2 mrd. euron kauppa": ["3.2 billion EUR"],
    "5–7 miljardia euroa": ["5..7 billion EUR"],
    "20-24 prosenttia": ["20..24 percent"],
    "yli 12 000 työpaikkaa": ["> 12000 työpaikkaa"],
    "runsaat 300 miljoonaa kruunua": ["> 300 million SEK"],
    "vähintään 40 työntekijää": [">= 40 työntekijää"],
    "enintään 30 kilometriä": ["<= 30 kilometer"],
    "lähes 4,50 kg": ["< 4.50 kilogram"],
    "vajaat 2 miljardia Ruotsin kruunua": ["< 2 billion SEK"],
    "alle viidessä minuutissa": ["< 5 minute"],
    "noin 400 kuntaa": ["~ 400 kuntaa"],
    "noin kymmenen prosentin lasku": ["~ 10 percent"],
    "nousi 2,5 prosenttiyksikköä": ["2.5 percentage_point"],
    "kaksikymmentäviisi prosenttia": ["25 percent"],
    "kaksisataaviisikymmentä ihmistä": ["250 ihmistä"],
    "kaksi ja puoli miljoonaa euroa": ["2.5 million EUR"],
    "puolitoista miljardia euroa": ["1.5 billion EUR"],
    "puoli miljoonaa euroa": ["0.5 million EUR"],
    "kahden miljoonan euron tuki": ["2 million EUR"],
    "kaksi kolmasosaa äänistä": ["0.666666666666667 äänistä"],
    "kolme biljoonaa jeniä": ["3 trillion JPY"],
    "miinus 5,5 astetta": ["-5.5 degree"],
    "80 neliömetriä": ["80 meter ** 2"],
    "100 kilometriä tunnissa": ["100 kilometer / hour"],
    "18 kuukautta ja 3 viikkoa": ["18 month", "3 week"],
    "500 tai enemmän": [">= 500"],
    "9. huhtikuuta 2018": ["2018-04-09"],
    "9.4.2018": ["2018-04-09"],
    "vuonna 2014": ["2014"],
    "kello 14.30": [],
    "1990-luvulla": [],
    "versio 1.2.3": [],
    "yksi suurimmista": [],
    "sivulla 12": [],
    "viidennen kerran": [],
    "15 %:n korotus": ["15 percent"],
    "joka neljäs lapsi": [],
    "n. 5 km": ["~ 5 kilometer"],
    "valtatie E 75": [],
    "huhtikuussa 2018": ["2018-04"],
    "voitti 3–1": [],
    "miljoona euroa": ["1 million EUR"],
    "yli miljoona ihmistä": ["> 1 million ihmistä"],
    "miljoonan euron": ["1 million EUR"],
    "muutama miljoona euroa": [],
    "kaksisataaneljäkymmentäviisi": ["245"],
    "kasvoi 8,5 miljardista 9,2 miljardiin euroon": ["8.5 billion", "9.2 billion EUR"],
    "45,6 (43,2) miljoonaa euroa": ["45.6 million EUR", "43.2 million EUR"],
    "100 ja 200 euron välillä": ["100..200 EUR"],
    "viiden ja kymmenen prosentin välillä": ["5..10 percent"],
    "5 prosentilta": ["5 percent"],
    "5 pakkasastetta": ["-5 degree"],
    "5 astetta pakkasta": ["-5 degree"],
    "20 lämpöastetta": ["20 degree"],
    "puolet suomalaisista": ["0.5 suomalaisista"],
    "kolmannes äänistä": ["0.333333333333333 äänistä"],
    "toisen neljänneksen tulos": [],
    "sadan kilometrin tuntinopeus": ["100 kilometer / hour"],
    "100 megabittiä sekunnissa": ["100 megabit / second"],
    "vuodesta 2010 vuoteen 2018": ["2010", "2018"],
    "2000 ihmistä": ["2000 ihmistä"],
    "40-tuumainen televisio": ["40 inch"],
    "kymmenprosenttinen korotus": ["10 percent"],
    "100 shekeliä": ["100 ILS"],
    "3 rkl öljyä": ["3 tablespoon"],
    "kaksi vuosikymmentä": ["0.02 thousand year"],
    "kaksin ja kolmisin": [],
    "39,90e": ["39.90 EUR"],
    "valtatie E 18": [],
    "klo 8–18": [],
    "89. minuutilla": [],
    "tyypin 2 diabetes": [],
    "5 §:n 2 momentti": [],
    "99 eurosta alkaen": [">= 99 EUR"],
    "alk. 99 €": [">= 99 EUR"],
}
AGES = {
    "kymmenvuotias": "10 year",
    "15-vuotiaasta": "15 year",
    "45-vuotias mies": "45 year",
    "viisivuotias poika": "5 year",
    "16-vuotiaan tytön": "16 year",
}
PAIRS = {
    "6 miljardia juania (noin 780 miljoonaa euroa)": ("6 billion CNY", "~ 780 million EUR"),
    "938 miljoonaa dollaria eli 760 miljoonaa euroa": ("938 million USD", "760 million EUR"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "fi")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "fi") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "fi")]

    assert found == [expected]
