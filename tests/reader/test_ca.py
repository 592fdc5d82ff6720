"""What Catalan figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "La facturació va pujar fins als 3.200 milions d'euros": ["3200 million EUR"],
    "unes pèrdues de 45,6 milions d'euros": ["45.6 million EUR"],
    "600 milions de dòlars": ["600 million USD"],
    "1.500 milions de dòlars nord-americans": ["1500 million USD"],
    "costa 1.299,90 euros": ["1299.90 EUR"],
    "250.000 euros": ["250000 EUR"],
    "entre 5 i 7 milions d'euros": ["5..7 million EUR"],
    "entre el 20 i el 24 per cent": ["20..24 percent"],
    "entre el 20% i el 24%": ["20..24 percent"],
    "de 20 a 24 quilòmetres": ["20..24 kilometer"],
    "més de 12.000 llocs de treball": ["> 12000 llocs"],
    "més de 300 milions d'euros": ["> 300 million EUR"],
    "més d'1,5 milions de persones": ["> 1.5 million persones"],
    "almenys 40 treballadors": [">= 40 treballadors"],
    "com a mínim 40 treballadors": [">= 40 treballadors"],
    "com a màxim 30 km": ["<= 30 kilometer"],
    "fins a 5.000 euros": ["<= 5000 EUR"],
    "gairebé 4,50 kg": ["< 4.50 kilogram"],
    "gairebé 2.000 milions de corones sueques": ["< 2000 million SEK"],
    "uns 400 municipis": ["~ 400 municipis"],
    "unes 400 persones": ["~ 400 persones"],
    "prop d'1,1 milions de persones": ["~ 1.1 million persones"],
    "al voltant de 30 metres": ["~ 30 meter"],
    "menys de 100 dòlars": ["< 100 USD"],
    "per sota del 5%": ["< 5 percent"],
    "va augmentar 2,5 punts percentuals": ["2.5 percentage_point"],
    "vint-i-cinc per cent": ["25 percent"],
    "dos milions i mig d'euros": ["2.5 million EUR"],
    "un milió i mig d'euros": ["1.5 million EUR"],
    "mig milió de dòlars": ["0.5 million USD"],
    "mil milions d'euros": ["1 billion EUR"],
    "un milió d'euros": ["1 million EUR"],
    "cent vint persones": ["120 persones"],
    "cinc ministres": ["5 ministres"],
    "dos mil cinc-cents euros": ["2500 EUR"],
    "tres-cents seixanta-cinc dies": ["365 day"],
    "dotze mesos": ["12 month"],
    "mil nou-cents vuitanta euros": ["1980 EUR"],
    "dues-centes mil tones": ["200 thousand metric_ton"],
    "quatre milions dues-centes mil persones": ["4200 thousand persones"],
    "dos terços dels diputats": ["0.666666666666667 diputats"],
    "tres quartes parts de la població": ["0.75"],
    "un terç dels ingressos": ["0.333333333333333 ingressos"],
    "la meitat dels catalans": ["0.5 catalans"],
    "més de la meitat": ["> 0.5"],
    "dos anys i mig de presó": ["2.5 year"],
    "una hora i mitja": ["1.5 hour"],
    "mitja hora": ["0.5 hour"],
    "5,5 graus sota zero": ["-5.5 degree"],
    "menys 5 graus": ["-5 degree"],
    "un pis de 80 metres quadrats": ["80 meter ** 2"],
    "130 quilòmetres per hora": ["130 kilometer / hour"],
    "120 km/h": ["120 kilometer / hour"],
    "després de 18 mesos i 3 setmanes": ["18 month", "3 week"],
    "500 o més": [">= 500"],
    "9 d'abril de 2018": ["2018-04-09"],
    "el 9 d'abril del 2018": ["2018-04-09"],
    "l'1 d'octubre del 2017": ["2017-10-01"],
    "l'abril del 2018": ["2018-04"],
    "el 2018": ["2018"],
    "l'any 2014": ["2014"],
    "des del 2014": ["2014"],
    "09/04/2018": ["2018-04-09"],
    "al segle XX": [],
    "el tercer trimestre": [],
    "versió 1.2.3": [],
    "van guanyar 3-1": [],
    "un dels més grans": [],
    "una de les més grans": [],
    "un dia": [],
    "una casa": [],
    "el nou govern": [],
    "any nou": [],
    "de nou": [],
    "deu haver marxat": [],
    "a les 20 h": [],
    "a les 18.30 h": [],
    "a dos quarts de nou": [],
    "fa tres anys": ["3 year"],
    "milers de persones": [],
    "centenars de milions": [],
    "2 euros i 50 cèntims": ["2.50 EUR"],
    "50 cèntims": ["0.50 EUR"],
    "un de cada tres catalans": ["0.333333333333333 catalans"],
    "va pujar del 2,5% al 3,5%": ["2.5 percent", "3.5 percent"],
    "els quarts de final": [],
    "l'article 155": [],
    "vint-i-una persones": ["21 persones"],
    "trenta-un dies": ["31 day"],
    "cent euros": ["100 EUR"],
    "mil euros": ["1 thousand EUR"],
    "deu mil persones": ["10 thousand persones"],
    "set persones": ["7 persones"],
    "nou milions": ["9 million"],
    "els anys 90": [],
    "300 MW": ["300 megawatt"],
    "un 3,2%": ["3.2 percent"],
    "un per cent": ["1 percent"],
    "una dotzena d'ous": ["12 ous"],
    "10-15 milions": ["10..15 million"],
    "l'1 de gener": [],
    "el 50%": ["50 percent"],
    "de 18 a 24 anys": ["18..24 year"],
    "100 M€": ["100 million EUR"],
    "20.000 pessetes": ["20000 ESP"],
    "dos coma cinc per cent": ["2.5 percent"],
    "huit-cents euros": ["800 EUR"],
    "Des del 2014": ["2014"],
    "des de l'any 2014": ["2014"],
    "desembre del 2014": ["2014-12"],
    "6 des. 2014": ["2014-12-06"],
    "va caure del 10% al 5%": ["10 percent", "5 percent"],
    "1.234,56 €": ["1234.56 EUR"],
    "3/4 parts": ["0.75 parts"],
    "té 3 fills": ["3 fills"],
    "1'5 milions": ["1.5 million"],
    "prop de 2 milions de turistes": ["~ 2 million turistes"],
    "els 3.000 primers": ["3000 primers"],
    "nou-cents noranta-nou": ["999"],
    "deu ferits": ["10 ferits"],
    "mig any": ["0.5 year"],
    "l'atur va baixar fins al 10,4%": ["10.4 percent"],
}
AGES = {
    "un home de 45 anys": "45 year",
    "té 45 anys": "45 year",
}
PAIRS = {
    "6.000 milions de iuans (uns 800 milions d'euros)": ("6000 million CNY", "~ 800 million EUR"),
    "938 milions de dòlars, és a dir, 800 milions d'euros": ("938 million USD", "800 million EUR"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "ca")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "ca") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "ca")]

    assert found == [expected]
