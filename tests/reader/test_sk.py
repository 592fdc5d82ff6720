"""What Slovak figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "Tržby vzrástli na 3,2 mld. eur": ["3.2 billion EUR"],
    "strata dosiahla 45,6 milióna eur": ["45.6 million EUR"],
    "600 miliónov amerických dolárov": ["600 million USD"],
    "1,5 mld. EUR": ["1.5 billion EUR"],
    "cena je 1 299,90 eura": ["1299.90 EUR"],
    "250-tisíc eur": ["250 thousand EUR"],
    "250 tisíc eur": ["250 thousand EUR"],
    "od 5 do 7 miliárd korún": ["5..7 billion SKK"],
    "medzi 20 a 24 percentami": ["20..24 percent"],
    "20 až 24 percent": ["20..24 percent"],
    "viac ako 12 000 pracovných miest": ["> 12000 pracovných"],
    "vyše 300 miliónov eur": ["> 300 million EUR"],
    "najmenej 40 zamestnancov": [">= 40 zamestnancov"],
    "maximálne 30 km": ["<= 30 kilometer"],
    "takmer 4,50 kg": ["< 4.50 kilogram"],
    "necelé 2 miliardy švédskych korún": ["< 2 billion SEK"],
    "asi 400 obcí": ["~ 400 obcí"],
    "približne 1,1 milióna ľudí": ["~ 1.1 million ľudí"],
    "okolo 30 metrov": ["~ 30 meter"],
    "menej ako 100 dolárov": ["< 100 USD"],
    "pod 5 percent": ["< 5 percent"],
    "vzrástla o 2,5 percentuálneho bodu": ["2.5 percentage_point"],
    "dvadsaťpäť percent": ["25 percent"],
    "dva a pol milióna eur": ["2.5 million EUR"],
    "pol milióna dolárov": ["0.5 million USD"],
    "poldruha milióna": ["1.5 million"],
    "jedna miliarda eur": ["1 billion EUR"],
    "miliarda eur": ["1 billion EUR"],
    "stodvadsať ľudí": ["120 ľudí"],
    "piati ministri": ["5 ministri"],
    "dvetisíc päťsto eur": ["2500 EUR"],
    "dvetisícpäťsto eur": ["2500 EUR"],
    "tristošesťdesiatpäť dní": ["365 day"],
    "dvanásť mesiacov": ["12 month"],
    "dvestotisíc ton": ["200 thousand metric_ton"],
    "tridsaťpäťtisíc divákov": ["35 thousand divákov"],
    "dve tretiny poslancov": ["0.666666666666667 poslancov"],
    "tri štvrtiny obyvateľov": ["0.75 obyvateľov"],
    "polovica Slovákov": ["0.5 Slovákov"],
    "1,2 bilióna dolárov": ["1.2 trillion USD"],
    "mínus 5,5 stupňa Celzia": ["-5.5 degree_Celsius"],
    "80 metrov štvorcových": ["80 meter ** 2"],
    "130 kilometrov za hodinu": ["130 kilometer / hour"],
    "130 km/h": ["130 kilometer / hour"],
    "po 18 mesiacoch a 3 týždňoch": ["18 month", "3 week"],
    "500 alebo viac": [">= 500"],
    "9. apríla 2018": ["2018-04-09"],
    "v apríli 2018": ["2018-04"],
    "v roku 2018": ["2018"],
    "od roku 2014": ["2014"],
    "9. 4. 2018": ["2018-04-09"],
    "v 3. štvrťroku": [],
    "20. storočie": [],
    "verzia 1.2.3": [],
    "vyhrali 3:1": [],
    "jeden z najväčších": [],
    "na str. 12 a v čl. 5": [],
    "tisíce ľudí": [],
    "stovky miliónov": [],
    "niekoľko tisíc ľudí": [],
    "o 18. hodine": [],
    "pred tromi rokmi": ["3 year"],
    "50 centov": ["0.50 EUR"],
    "2 eurá a 50 centov": ["2.50 EUR"],
    "dva roky a pol": ["2.5 year"],
    "dva a pol roka": ["2.5 year"],
    "každý tretí": [],
    "traja z piatich": ["0.6"],
    "úrok 4,5 %": ["4.5 percent"],
    "od 1,5 do 2,5 percenta": ["1.5..2.5 percent"],
    "klesla z 1,5 na 1,2 percenta": ["1.5 percent", "1.2 percent"],
    "0905 123 456": [],
    "dvadsaťjeden rokov": ["21 year"],
    "sto eur": ["100 EUR"],
    "tisíc eur": ["1 thousand EUR"],
    "desaťtisíc ľudí": ["10 thousand ľudí"],
    "5-krát": [],
    "dvojnásobok": [],
    "11. septembra": [],
    "do 10 rokov": ["10 year"],
    "300 MW": ["300 megawatt"],
    "v rokoch 2010 až 2015": ["2010", "2015"],
    "polhodina": ["0.5 hour"],
    "jedna celá päť percenta": ["1.5 percent"],
    "tri celé dva milióna": ["3.2 million"],
    "päť celých dva percenta": ["5.2 percent"],
    "dvaja muži": ["2 muži"],
    "troch mesiacov": ["3 month"],
    "v siedmich krajinách": ["7 krajinách"],
    "osemsto miliónov eur": ["800 million EUR"],
    "15-tisíc ľudí": ["15 thousand ľudí"],
    "v 70. rokoch": [],
    "stotisíc eur": ["100 thousand EUR"],
    "milión eur": ["1 million EUR"],
    "10 až 15 tisíc eur": ["10..15 thousand EUR"],
    "až 24 percent": ["<= 24 percent"],
    "do výšky 500 eur": ["<= 500 EUR"],
    "1 200 Kčs": ["1200 CSK"],
    "500 Sk": ["500 SKK"],
    "8,5-percentný rast": ["8.5 percent"],
    "0,75 percentuálneho bodu": ["0.75 percentage_point"],
    "tri štvrte roka": ["0.75 year"],
    "stopercentný": ["100 percent"],
    "tretina Slovákov": ["0.333333333333333 Slovákov"],
    "každý deň štvrtina ľudí": ["0.25 ľudí"],
}
AGES = {
    "45-ročný muž": "45 year",
    "päťdesiatročná žena": "50 year",
    "trojročný chlapec": "3 year",
    "vo veku 16 rokov": "16 year",
    "žena vo veku 30 rokov": "30 year",
    "12-ročný": "12 year",
}
PAIRS = {
    "6 miliárd jüanov (asi 800 miliónov eur)": ("6 billion CNY", "~ 800 million EUR"),
    "938 miliónov dolárov, teda 800 miliónov eur": ("938 million USD", "800 million EUR"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "sk")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "sk") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "sk")]

    assert found == [expected]
