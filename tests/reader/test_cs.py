"""What Czech figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "dvěma miliardami dolarů": ["2 billion USD"],
    "dvacátého století": [],
    "půlhodina": ["0.5 hour"],
    "půldruhého roku": ["1.5 year"],
    "Tržby vzrostly na 3,2 mld. Kč": ["3.2 billion CZK"],
    "ztráta činila 45,6 milionu korun": ["45.6 million CZK"],
    "600 milionů amerických dolarů": ["600 million USD"],
    "1,5 mld. EUR": ["1.5 billion EUR"],
    "cena je 1 299,90 Kč": ["1299.90 CZK"],
    "250 tisíc eur": ["250 thousand EUR"],
    "od 5 do 7 miliard korun": ["5..7 billion CZK"],
    "mezi 20 a 24 procenty": ["20..24 percent"],
    "20 až 24 procent": ["20..24 percent"],
    "více než 12 000 pracovních míst": ["> 12000 pracovních"],
    "přes 300 milionů eur": ["> 300 million EUR"],
    "nejméně 40 zaměstnanců": [">= 40 zaměstnanců"],
    "maximálně 30 km": ["<= 30 kilometer"],
    "téměř 4,50 kg": ["< 4.50 kilogram"],
    "necelé 2 miliardy švédských korun": ["< 2 billion SEK"],
    "asi 400 obcí": ["~ 400 obcí"],
    "zhruba 1,1 milionu lidí": ["~ 1.1 million lidí"],
    "vzrostl o 2,5 procentního bodu": ["2.5 percentage_point"],
    "dvacet pět procent": ["25 percent"],
    "pětadvacet procent": ["25 percent"],
    "dva a půl milionu korun": ["2.5 million CZK"],
    "půl milionu dolarů": ["0.5 million USD"],
    "sto dvacet lidí": ["120 lidí"],
    "pěti ministrů": ["5 ministrů"],
    "dvě třetiny voličů": ["0.666666666666667 voličů"],
    "1,2 bilionu korun": ["1.2 trillion CZK"],
    "1 250 000 eur": ["1250000 EUR"],
    "minus 5,5 stupně Celsia": ["-5.5 degree_Celsius"],
    "80 metrů čtverečních": ["80 meter ** 2"],
    "100 kilometrů za hodinu": ["100 kilometer / hour"],
    "po 18 měsících a 3 týdnech": ["18 month", "3 week"],
    "500 nebo více": [">= 500"],
    "9. dubna 2018": ["2018-04-09"],
    "v roce 2014": ["2014"],
    "v 3. čtvrtletí": [],
    "20. století": [],
    "verze 1.2.3": [],
    "vyhráli 3:1": [],
    "jeden z největších": [],
    "na str. 12 a v čl. 5": [],
    "tisíce lidí": [],
    "před třemi lety": ["3 year"],
    "Marek přišel v roce 2018": ["2018"],
    "kolem domu běhal pes": [],
    "v dubnu 2018": ["2018-04"],
    "9. 4. 2018": ["2018-04-09"],
    "až 24 procent": ["<= 24 percent"],
    "čtyřmi sty miliony dolarů": ["400 million USD"],
    "dvěma sty lidmi": ["200 lidmi"],
    "třemi sty korunami": ["300 CZK"],
    "pěti sty korunami": ["500 CZK"],
    "se sedmi sty padesáti vojáky": ["750 vojáky"],
    "desítky tisíc lidí": [],
    "tři čtvrtě milionu korun": ["0.75 million CZK"],
    "čtvrt milionu korun": ["0.25 million CZK"],
    "dva a čtvrt roku": ["2.25 year"],
    "tři celé dvacet pět setin procenta": ["3.25 percent"],
    "dvě celé pět desetin milionu": ["2.5 million"],
    "se 2 americkými dolary": ["2 USD"],
    "10 izraelských šekelů": ["10 ILS"],
    "3 miliony dirhamů": ["3 million AED"],
    "2 miliardy mexických pesos": ["2 billion MXN"],
    "50 argentinských pesos": ["50 ARS"],
    "z 5 na 7 procent": ["5 percent", "7 percent"],
    "stoprocentní záruka": ["100 percent"],
    "padesátiprocentní sleva": ["50 percent"],
    "20procentní podíl": ["20 percent"],
    "desetiprocentní růst": ["10 percent"],
    "více jak 100 tisíc lidí": ["> 100 thousand lidí"],
    "ve věku 87 let": ["87 year"],
    "čtyřhodinová cesta": ["4 hour"],
    "tři čtvrtě hodiny": ["0.75 hour"],
    "hodinu a půl": ["1.5 hour"],
    "rok a půl": ["1.5 year"],
    "5 deka": ["0.05 thousand gram"],
    "2 gigawatthodiny": ["2 gigawatt_hour"],
    "tucet vajec": ["12 vajec"],
    "v letech 2010 až 2015": ["2010", "2015"],
    "volejte 777 123 456": [],
    "v 14.30": [],
    "prodal ho za tři čtvrtě milionu": ["0.75 million"],
    "v první polovině roku": [],
    "třetina obyvatel": ["0.333333333333333 obyvatel"],
    "pár tisíc korun": [],
    "30. léta": [],
    "24hodinový": ["24 hour"],
    "stodolarová bankovka": ["100 USD"],
    "zvýšil z 250 na 300 milionů korun": ["250 million CZK", "300 million CZK"],
    "od 18.30": [],
    "tři čtvrtletí v řadě": ["3 čtvrtletí"],
    "5 kop vajec": ["300 vajec"],
}
AGES = {
    "45letý muž": "45 year",
    "pětadvacetiletá žena": "25 year",
    "ve věku 16 let": "16 year",
}
PAIRS = {
    "6 miliard jüanů (asi 20 miliard korun)": ("6 billion CNY", "~ 20 billion CZK"),
    "938 milionů dolarů, tedy 20 miliard korun": ("938 million USD", "20 billion CZK"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "v 18 hodin": ([], "a time of day in words"),
    "21 mil za hodinu": (
        ["21 mile / hour"],
        "words that only begin like numbers are not looked at in compounds",
    ),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "cs")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "cs") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "cs")]

    assert found == [expected]
