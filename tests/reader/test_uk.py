"""What Ukrainian figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "пів мільйона гривень": ["0.5 million UAH"],
    "півроку": ["0.5 year"],
    "двадцять першого століття": [],
    "Виручка зросла до 3,2 млрд гривень": ["3.2 billion UAH"],
    "збиток склав 45,6 млн грн": ["45.6 million UAH"],
    "600 мільйонів доларів США": ["600 million USD"],
    "1,5 трлн ₴": ["1.5 trillion UAH"],
    "$2,5 млрд": ["2.5 billion USD"],
    "ціна 1 299,90 гривні": ["1299.90 UAH"],
    "250 тис. євро": ["250 thousand EUR"],
    "від 5 до 7 млрд грн": ["5..7 billion UAH"],
    "між 20 та 24 відсотками": ["20..24 percent"],
    "20–24%": ["20..24 percent"],
    "понад 12 тис. робочих місць": ["> 12 thousand робочих"],
    "більше 300 млн євро": ["> 300 million EUR"],
    "щонайменше 40 працівників": [">= 40 працівників"],
    "не більше 30 км": ["<= 30 kilometer"],
    "майже 4,50 кг": ["< 4.50 kilogram"],
    "менше 2 мільярдів шведських крон": ["< 2 billion SEK"],
    "близько 400 міст": ["~ 400 міст"],
    "приблизно 1,1 млн осіб": ["~ 1.1 million осіб"],
    "зріс на 2,5 відсоткового пункту": ["2.5 percentage_point"],
    "знизилася на 0,5 в. п.": ["0.5 percentage_point"],
    "двадцять п'ять відсотків": ["25 percent"],
    "дев’яносто п’ять відсотків": ["95 percent"],
    "два з половиною мільйона доларів": ["2.5 million USD"],
    "півтора мільярда гривень": ["1.5 billion UAH"],
    "сто двадцять осіб": ["120 осіб"],
    "п'ятьох міністрів": ["5 міністрів"],
    "дві третини виборців": ["0.666666666666667 виборців"],
    "1 250 000 євро": ["1250000 EUR"],
    "мінус 5,5 градуса": ["-5.5 degree"],
    "80 кв. м": ["80 meter ** 2"],
    "100 км/год": ["100 kilometer / hour"],
    "через 18 місяців і 3 тижні": ["18 month", "3 week"],
    "500 і більше": [">= 500"],
    "9 квітня 2018 року": ["2018-04-09"],
    "09.04.2018": ["2018-04-09"],
    "у 2014 році": ["2014"],
    "о 14:30": [],
    "версія 1.2.3": [],
    "перемога з рахунком 3:1": [],
    "один із найбільших": [],
    "стор. 12 і ст. 5": [],
    "сім'я живе в будинку": [],
    "5-й канал": [],
    "тисячі людей": [],
    "близько ста осіб": ["~ 100 осіб"],
    "5 млн т нафти": ["5 million metric_ton"],
    "бюджет 2018 року": ["2018"],
    "у квітні 2018 року": ["2018-04"],
    "з двадцятьма п'ятьма гривнями": ["25 UAH"],
    "100 фунтів": ["100 GBP"],
    "50 леїв і 30 левів": ["50 RON", "30 BGN"],
    "третина українців": ["0.333333333333333 українців"],
    "більше третини бюджету": ["> 0.333333333333333 бюджету"],
    "половина українців": ["0.5 українців"],
    "дюжина яєць": ["12 яєць"],
    "15 градусів морозу": ["-15 degree"],
    "5 градусів нижче нуля": ["-5 degree"],
    "нуль цілих п'ять десятих": ["0.5"],
    "1990-ті роки": [],
    "десятьом тисячам глядачів": ["10 thousand глядачів"],
    "5-відсоткове зростання": ["5 percent"],
    "наприкінці 1990-х років": [],
    "3 кг 200 г": ["3.2 kilogram"],
    "засудив його до 12 років": ["12 year"],
    "сто рублів п'ять копійок": ["100.05 RUB"],
    "п'ять кома сімдесят три": ["5.73"],
}
AGES = {
    "45-річний чоловік": "45 year",
    "п'ятирічна дівчина": "5 year",
    "у віці 16 років": "16 year",
}
PAIRS = {
    "6 млрд юанів (близько 25 млрд гривень)": ("6 billion CNY", "~ 25 billion UAH"),
    "$938 млн, або 25 млрд грн": ("938 million USD", "25 billion UAH"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "двадцятип'ятирічна дівчина": (
        ["25 year"],
        "words that only begin like numbers are not looked at in compounds",
    ),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "uk")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "uk") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "uk")]

    assert found == [expected]
