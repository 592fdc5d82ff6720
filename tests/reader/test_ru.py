"""What Russian figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "полчаса назад": ["0.5 hour"],
    "полмиллиона рублей": ["0.5 million RUB"],
    "год с половиной": ["1.5 year"],
    "двадцать первого века": [],
    "тысяча девятьсот сорок первый год": [],
    "5 первых мест": ["5 первых"],
    "первые 10 дней": ["10 day"],
    "Выручка выросла до 3,2 млрд рублей": ["3.2 billion RUB"],
    "убыток составил 45,6 млн руб.": ["45.6 million RUB"],
    "600 миллионов долларов США": ["600 million USD"],
    "1,5 трлн ₽": ["1.5 trillion RUB"],
    "$2,5 млрд": ["2.5 billion USD"],
    "цена 1 299,90 рубля": ["1299.90 RUB"],
    "250 тыс. евро": ["250 thousand EUR"],
    "от 5 до 7 млрд рублей": ["5..7 billion RUB"],
    "между 20 и 24 процентами": ["20..24 percent"],
    "20–24%": ["20..24 percent"],
    "более 12 тыс. рабочих мест": ["> 12 thousand рабочих"],
    "свыше 300 млн евро": ["> 300 million EUR"],
    "не менее 40 сотрудников": [">= 40 сотрудников"],
    "не более 30 км": ["<= 30 kilometer"],
    "почти 4,50 кг": ["< 4.50 kilogram"],
    "менее 2 миллиардов шведских крон": ["< 2 billion SEK"],
    "около 400 городов": ["~ 400 городов"],
    "примерно 1,1 млн человек": ["~ 1.1 million человек"],
    "вырос на 2,5 процентного пункта": ["2.5 percentage_point"],
    "снизилась на 0,5 п.п.": ["0.5 percentage_point"],
    "двадцать пять процентов": ["25 percent"],
    "два с половиной миллиона долларов": ["2.5 million USD"],
    "полтора миллиарда рублей": ["1.5 billion RUB"],
    "половина миллиона": ["0.5 million"],
    "сто двадцать человек": ["120 человек"],
    "пятерых министров": ["5 министров"],
    "две трети избирателей": ["0.666666666666667 избирателей"],
    "1 250 000 евро": ["1250000 EUR"],
    "минус 5,5 градуса": ["-5.5 degree"],
    "80 кв. м": ["80 meter ** 2"],
    "100 км/ч": ["100 kilometer / hour"],
    "100 километров в час": ["100 kilometer / hour"],
    "через 18 месяцев и 3 недели": ["18 month", "3 week"],
    "500 и более": [">= 500"],
    "9 апреля 2018 года": ["2018-04-09"],
    "09.04.2018": ["2018-04-09"],
    "в 2014 году": ["2014"],
    "в 14:30": [],
    "версия 1.2.3": [],
    "победа со счётом 3:1": [],
    "один из крупнейших": [],
    "стр. 12 и ст. 5": [],
    "5-й канал": [],
    "по телефону +7 495 123-45-67": [],
    "тысячи людей": [],
    "около ста человек": ["~ 100 человек"],
    "2 млрд 300 млн рублей": ["2300 million RUB"],
    "5 млн т нефти": ["5 million metric_ton"],
    "в 1990-е годы": [],
    "драма 2018": ["2018"],
    "Реал выиграл 3:1": [],
    "продажи 2018 года": ["2018"],
    "в апреле 2018 года": ["2018-04"],
    "до 30 градусов": ["<= 30 degree"],
    "тел. 8 (495) 123-45-67": [],
    "05 апреля 2018 года": ["2018-04-05"],
    "полумиллиона долларов": ["0.5 million USD"],
    "к трёмстам рублям, с четырьмястами рублями": ["300 RUB", "400 RUB"],
    "в двухстах метрах": ["200 meter"],
    "тринадцатью голосами": ["13 голосами"],
    "100 фунтов": ["100 GBP"],
    "50 динаров и 3000 тугриков": ["50 KWD", "3000 MNT"],
    "треть россиян": ["0.333333333333333 россиян"],
    "более трети бюджета": ["> 0.333333333333333 бюджета"],
    "половина россиян": ["0.5 россиян"],
    "вторая половина дня": [],
    "дюжина яиц": ["12 яиц"],
    "15 градусов мороза": ["-15 degree"],
    "5 градусов ниже нуля": ["-5 degree"],
    "ноль целых пять десятых": ["0.5"],
    "три целых четырнадцать сотых": ["3.14"],
    "одна целая две десятых процента": ["1.2 percent"],
    "в 18.30": [],
    "5-процентный рост": ["5 percent"],
    "двадцатипроцентная скидка": ["20 percent"],
    "семью рублями": ["7 RUB"],
    "он увёз семью в Москву": [],
    "а в 2023-м вырос на 3,6%": ["3.6 percent"],
    "500 г сахара": ["500 gram"],
    "с 5 по 12 августа": [],
    "3 кг 200 г": ["3.2 kilogram"],
    "тридцать лет назад, тридцать назад": ["30 year", "30"],
    "температура ниже нуля": [],
    "триста гривен, шесть копеек": ["300.06 UAH"],
    "одна целая одна сотая": ["1.01"],
    "три запятая четырнадцать": ["3.14"],
}
AGES = {
    "45-летний мужчина": "45 year",
    "двадцатипятилетняя девушка": "25 year",
    "в возрасте 16 лет": "16 year",
}
PAIRS = {
    "6 млрд юаней (около 60 млрд рублей)": ("6 billion CNY", "~ 60 billion RUB"),
    "$938 млн, или 58 млрд рублей": ("938 million USD", "58 billion RUB"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "5 с лишним миллионов рублей": (
        ["> 5 million RUB"],
        "a qualifier between the digits and their scale word",
    ),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "ru")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "ru") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "ru")]

    assert found == [expected]
