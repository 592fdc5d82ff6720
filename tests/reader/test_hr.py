"""What Croatian figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "Prihodi su porasli na 3,2 mlrd. eura": ["3.2 billion EUR"],
    "gubitak od 45,6 milijuna eura": ["45.6 million EUR"],
    "600 milijuna američkih dolara": ["600 million USD"],
    "1,5 milijardi eura": ["1.5 billion EUR"],
    "cijena je 1.299,90 kuna": ["1299.90 HRK"],
    "250 tisuća eura": ["250 thousand EUR"],
    "250.000 kn": ["250000 HRK"],
    "od 5 do 7 milijardi kuna": ["5..7 billion HRK"],
    "između 5 i 7 milijardi kuna": ["5..7 billion HRK"],
    "između 20 i 24 posto": ["20..24 percent"],
    "20-24 posto": ["20..24 percent"],
    "više od 12.000 radnih mjesta": ["> 12000 radnih"],
    "preko 300 milijuna eura": ["> 300 million EUR"],
    "najmanje 40 zaposlenika": [">= 40 zaposlenika"],
    "barem 40 zaposlenika": [">= 40 zaposlenika"],
    "najviše 30 km": ["<= 30 kilometer"],
    "do 5000 kuna": ["<= 5000 HRK"],
    "gotovo 4,50 kg": ["< 4.50 kilogram"],
    "gotovo 2 milijarde švedskih kruna": ["< 2 billion SEK"],
    "oko 400 općina": ["~ 400 općina"],
    "otprilike 1,1 milijun ljudi": ["~ 1.1 million ljudi"],
    "manje od 100 dolara": ["< 100 USD"],
    "ispod 5 posto": ["< 5 percent"],
    "porasla je za 2,5 postotna boda": ["2.5 percentage_point"],
    "dvadeset pet posto": ["25 percent"],
    "dvadeset i pet posto": ["25 percent"],
    "dva i pol milijuna kuna": ["2.5 million HRK"],
    "dva milijuna i pol": ["2.5 million"],
    "milijun i pol eura": ["1.5 million EUR"],
    "pola milijuna dolara": ["0.5 million USD"],
    "jedna milijarda eura": ["1 billion EUR"],
    "milijarda eura": ["1 billion EUR"],
    "milijardu eura": ["1 billion EUR"],
    "sto dvadeset ljudi": ["120 ljudi"],
    "pet ministara": ["5 ministara"],
    "petero ministara": ["5 ministara"],
    "dvojica ministara": ["2 ministara"],
    "dvije tisuće petsto kuna": ["2500 HRK"],
    "tristo šezdeset i pet dana": ["365 day"],
    "dvanaest mjeseci": ["12 month"],
    "tisuću devetsto osamdeset kuna": ["1980 HRK"],
    "dvjesto tisuća tona": ["200 thousand metric_ton"],
    "dvije trećine zastupnika": ["0.666666666666667 zastupnika"],
    "tri četvrtine stanovništva": ["0.75 stanovništva"],
    "jedna trećina prihoda": ["0.333333333333333 prihoda"],
    "polovica građana": ["0.5 građana"],
    "više od polovice": ["> 0.5"],
    "dvije i pol godine zatvora": ["2.5 year"],
    "dvije godine i pol": ["2.5 year"],
    "sat i pol": ["1.5 hour"],
    "pola sata": ["0.5 hour"],
    "minus 5,5 stupnjeva Celzija": ["-5.5 degree_Celsius"],
    "stan od 80 četvornih metara": ["80 meter ** 2"],
    "130 kilometara na sat": ["130 kilometer / hour"],
    "130 km/h": ["130 kilometer / hour"],
    "nakon 18 mjeseci i 3 tjedna": ["18 month", "3 week"],
    "500 ili više": [">= 500"],
    "9. travnja 2018.": ["2018-04-09"],
    "u travnju 2018.": ["2018-04"],
    "2018. godine": ["2018"],
    "u 2018. godini": ["2018"],
    "od 2014.": ["2014"],
    "9. 4. 2018.": ["2018-04-09"],
    "u 3. tromjesečju": [],
    "20. stoljeće": [],
    "u prvom tromjesečju": [],
    "verzija 1.2.3": [],
    "pobijedili su 3:1": [],
    "jedan od najvećih": [],
    "jedna od najvećih": [],
    "jednog dana": [],
    "u 18 sati": [],
    "prije tri godine": ["3 year"],
    "tisuće ljudi": [],
    "stotine milijuna": [],
    "nekoliko tisuća ljudi": [],
    "desetak ljudi": ["10 ljudi"],
    "2 eura i 50 centi": ["2.50 EUR"],
    "50 lipa": ["0.50 HRK"],
    "7,53450 kuna za euro": ["7.53450 HRK"],
    "troje od petero": ["0.6"],
    "porasla s 1,5 na 2,5 posto": ["1.5 percent", "2.5 percent"],
    "091 234 5678": [],
    "dvadeset i jednu godinu": ["21 year"],
    "sto eura": ["100 EUR"],
    "tisuću eura": ["1 thousand EUR"],
    "deset tisuća ljudi": ["10 thousand ljudi"],
    "90-ih godina": [],
    "300 MW": ["300 megawatt"],
    "300 megavata": ["300 megawatt"],
    "5 puta": ["5 puta"],
    "31. prosinca 2019.": ["2019-12-31"],
    "1. siječnja": [],
    "10-15 tisuća eura": ["10..15 thousand EUR"],
    "četiri milijuna i dvjesto tisuća": ["4200 thousand"],
    "do 31. ožujka 2020.": ["2020-03-31"],
    "5-postotni rast": ["5 percent"],
    "čl. 5. st. 2.": [],
    "dva cijela tri posto": ["2.3 percent"],
    "dvije cijele tri posto": ["2.3 percent"],
    "Inflacija je u svibnju 2023. iznosila 7,9 posto": ["2023-05", "7.9 percent"],
    "s 18 godina": ["18 year"],
    "sastao se s 12 ministara": ["12 ministara"],
    "od 1. srpnja": [],
    "u razdoblju od 2010. do 2015.": ["2010", "2015"],
    "u svibnju": [],
    "tisuću i jedna noć": ["1001 noć"],
    "stotinu ljudi": ["100 ljudi"],
    "u 2 sata": [],
    "više od dvije tisuće ljudi": ["> 2 thousand ljudi"],
    "HRK 500": ["500 HRK"],
    "500 HRK": ["500 HRK"],
    "za 3,2%": ["3.2 percent"],
    "u prosjeku 3,5 litre na 100 km": ["3.5 liter", "100 kilometer"],
    "trećina prihoda": ["0.333333333333333 prihoda"],
    "četvrtinu građana": ["0.25 građana"],
    "sto godina": ["100 year"],
}
AGES = {
    "45-godišnjak": "45 year",
    "45-godišnji muškarac": "45 year",
    "u dobi od 16 godina": "16 year",
}
PAIRS = {
    "6 milijardi juana (oko 800 milijuna eura)": ("6 billion CNY", "~ 800 million EUR"),
    "938 milijuna dolara, odnosno 800 milijuna eura": ("938 million USD", "800 million EUR"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "hr")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "hr") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "hr")]

    assert found == [expected]
