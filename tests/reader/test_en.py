"""What English figures read as, in the notation."""

import pytest

from claimtest.reader import read

FIGURES: dict[str, list[str]] = {
    "half a percentage point": ["0.5 percentage_point"],
    "half an hour": ["0.5 hour"],
    "half of voters": ["0.5 voters"],
    "a quarter mile": ["0.25 mile"],
    "a year and a half": ["1.5 year"],
    "two years and a half": ["2.5 year"],
    "rose by a third": ["0.333333333333333"],
    "a third higher": ["0.333333333333333"],
    "the first half of the year": [],
    "for a third day": [],
    "a fifth year in a row": [],
    "a third-quarter profit": [],
    "a half-time lead": [],
    "a percentage of 62.5": ["62.5 percent"],
    "20 percent of 30": ["20 percent", "30"],
    "a percentage of 500 workers": ["500 workers"],
    "at 11pm": [],
    "scp2-173m": [],
    "equal to 5000 or less than 6000": ["5000", "< 6000"],
    "6ft 4": ["6.333333333333333 foot"],
    "a 6ft 4 striker": ["6.333333333333333 foot"],
    "a 6-foot-4 forward": ["6.333333333333333 foot"],
    "12 ft 2 in": ["12.166666666666667 foot"],
    "6 ft. 4 in. tall": ["6.333333333333333 foot"],
    "11 stone 4": ["11.285714285714286 stone"],
    "5 pounds 3 ounces": ["5.1875 pound"],
    "20 feet 4 people": ["20 foot", "4 people"],
    'a 10" pipe': ["10 inch"],
    'the "Top 10" list': ["10"],
    "2.33 k": ["2.33 thousand"],
    "twenty-one people": ["21 people"],
    "one hundred and one dogs": ["101 dogs"],
    "10 US gallons": ["10 gallon"],
    "10 imperial gallons": ["10 imperial_gallon"],
    "a 500cc engine": ["500 centimeter ** 3"],
    "6 sq. mi.": ["6 mile ** 2"],
    "5 fl. oz.": ["5 fluid_ounce"],
    "temperatures of 25C to 30C": ["25..30 degree_Celsius"],
    "300 metres per second": ["300 meter / second"],
    "5 per mille": ["5 permille"],
    "5pc": ["5 percent"],
    "5pp": ["5 percentage_point"],
    "30bp": ["30 basis_point"],
    "5 Brazilian reais": ["5 BRL"],
    "500 Emirati dirhams": ["500 AED"],
    "revenues of MEUR 60": ["60 million EUR"],
    "more than or equal to 5": [">= 5"],
    "5 or older": [">= 5"],
    "the fifteenth of May": [],
    "seven sixteenths": ["0.4375"],
    "rose 40 cents to $71.25 a barrel": ["0.40 USD", "71.25 USD"],
    "rose by a fifth to $3.4bn": ["0.2", "3.4 billion USD"],
    "a quarter to a half of voters": ["0.25..0.5 voters"],
    "landed at gate 5C": [],
    "one in the crowd": [],
    "one in five Americans": ["0.2 Americans"],
    "nine out of 10 people": ["0.9 people"],
    "3 in 12 games": ["3", "12 games"],
    "nearly one in five adults": ["< 0.2 adults"],
    "1.2-1.5 million barrels per day": ["1.2..1.5 million oil_barrel"],
    "in the 21st century": [],
    "a magnitude 6.4 to 10 km deep": ["6.4", "10 kilometer"],
    "beat them 112-108": [],
    "fell from 70 to 63 percent": ["70 percent", "63 percent"],
    "fell 4.5p to 456p": ["0.045 GBP", "4.56 GBP"],
    "shares rose 5 to 10 percent": ["5..10 percent"],
    "half a million pounds": ["0.5 million GBP"],
    "on Sept. 11, 2001": ["2001-09-11"],
    "filed its 10-K": [],
    "a 4-under 68": ["4", "68"],
    "a one-off charge": [],
    "a one-day strike": ["1 day"],
    "bake at 350F": ["350 degree_Fahrenheit"],
    "a 13F filing": [],
    "the FTSE 100 index": [],
    "on day three": [],
    "nearly a 20% rise": ["< 20 percent"],
}
AGES = {
    "a three-year-old company": "3 year",
    "18- to 24-year-olds": "18..24 year",
    "aged between 18 and 24": "18..24 year",
    "at the age of 16": "16 year",
    "six months old": "6 month",
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "en")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "en") if reading.age]

    assert found == [expected]
