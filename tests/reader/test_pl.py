"""What Polish figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "jedna trzecia": ["0.333333333333333"],
    "jedną czwartą": ["0.25"],
    "trzecia część": [],
    "była trzecia.": [],
    "Przychody wzrosły o 3,2 mld zł": ["3.2 billion PLN"],
    "strata wyniosła 45,6 mln złotych": ["45.6 million PLN"],
    "600 milionów dolarów amerykańskich": ["600 million USD"],
    "1,5 mld USD kredytu": ["1.5 billion USD"],
    "cena to 1 299,95 zł": ["1299.95 PLN"],
    "250 tys. euro": ["250 thousand EUR"],
    "od 5 do 7 mld zł": ["5..7 billion PLN"],
    "między 20 a 24 procent": ["20..24 percent"],
    "20-24 proc.": ["20..24 percent"],
    "ponad 12 tys. miejsc pracy": ["> 12 thousand miejsc"],
    "przeszło 300 mln euro": ["> 300 million EUR"],
    "co najmniej 40 pracowników": [">= 40 pracowników"],
    "maksymalnie 30 km": ["<= 30 kilometer"],
    "prawie 4,50 kg": ["< 4.50 kilogram"],
    "niespełna 2 miliardy koron czeskich": ["< 2 billion CZK"],
    "około 400 gmin": ["~ 400 gmin"],
    "ok. 1,1 mln Polaków": ["~ 1.1 million Polaków"],
    "wzrost o 2,5 punktu procentowego": ["2.5 percentage_point"],
    "spadek o 0,5 pkt proc.": ["0.5 percentage_point"],
    "dwadzieścia pięć procent": ["25 percent"],
    "dwa i pół miliona złotych": ["2.5 million PLN"],
    "półtora miliarda złotych": ["1.5 billion PLN"],
    "pół miliona dolarów": ["0.5 million USD"],
    "sto dwadzieścia osób": ["120 osób"],
    "pięciu ministrów": ["5 ministrów"],
    "dwie trzecie wyborców": ["0.666666666666667 wyborców"],
    "1,2 biliona złotych": ["1.2 trillion PLN"],
    "1 250 000 euro": ["1250000 EUR"],
    "minus 5,5 stopnia Celsjusza": ["-5.5 degree_Celsius"],
    "80 metrów kwadratowych": ["80 meter ** 2"],
    "80 m kw.": ["80 meter ** 2"],
    "100 km na godzinę": ["100 kilometer / hour"],
    "po 18 miesiącach i 3 tygodniach": ["18 month", "3 week"],
    "500 lub więcej": [">= 500"],
    "9 kwietnia 2018 roku": ["2018-04-09"],
    "9.04.2018": ["2018-04-09"],
    "o godz. 14.30": [],
    "wersja 1.2.3": [],
    "wygrał 3:1": [],
    "jeden z największych": [],
    "na str. 12 i w art. 5": [],
    "tysiące ludzi": [],
    "nawet 5 proc.": ["<= 5 percent"],
    "dwieście pięćdziesiąt milionów": ["250 million"],
    "Marek przyszedł w maju": [],
    "w 2018 roku": ["2018"],
    "w kwietniu 2018 r.": ["2018-04"],
    "tel. 22 123 45 67": [],
    "12 zł 50 gr": ["12.50 PLN"],
    "trzy i pół tysiąca ludzi": ["3500 ludzi"],
    "z dwudziestoma pięcioma złotymi": ["25 PLN"],
    "100 funtów": ["100 GBP"],
    "50 lei, 30 lewów i 100 szekli": ["50 RON", "30 BGN", "100 ILS"],
    "połowa Polaków": ["0.5 Polaków"],
    "druga połowa meczu": [],
    "do połowy roku": [],
    "siedmiu na dziesięciu": ["0.7"],
    "tuzin jajek": ["12 jajek"],
    "bilion dolarów": ["1 trillion USD"],
    "5 stopni poniżej zera": ["-5 degree"],
    "15 stopni mrozu": ["-15 degree"],
    "60-procentowa frekwencja": ["60 percent"],
    "dwukrotnie": [],
    "w latach 90. ubiegłego wieku": [],
    "o 25 pkt. bazowych": ["25 basis_point"],
    "mecz rozpocznie się o 20.45": [],
    "a 12 zostało rannych": ["12"],
}
AGES = {
    "45-letni mężczyzna": "45 year",
    "45-latek": "45 year",
    "dwudziestoletni student": "20 year",
}
PAIRS = {
    "6 mld juanów (około 3,2 mld zł)": ("6 billion CNY", "~ 3.2 billion PLN"),
    "938 mln dolarów, czyli 3,2 mld zł": ("938 million USD", "3.2 billion PLN"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "pl")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "pl") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "pl")]

    assert found == [expected]
