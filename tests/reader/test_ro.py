"""What Romanian figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "Cifra de afaceri a crescut la 3,2 miliarde de lei": ["3.2 billion RON"],
    "pierderi de 45,6 milioane de euro": ["45.6 million EUR"],
    "600 de milioane de dolari americani": ["600 million USD"],
    "600 milioane dolari": ["600 million USD"],
    "1,5 mld. euro": ["1.5 billion EUR"],
    "1.299,90 lei": ["1299.90 RON"],
    "250.000 de euro": ["250000 EUR"],
    "250 de mii de euro": ["250 thousand EUR"],
    "între 5 și 7 miliarde de lei": ["5..7 billion RON"],
    "între 20 şi 24 la sută": ["20..24 percent"],
    "de la 20 la 24 de procente": ["20..24 percent"],
    "20-24%": ["20..24 percent"],
    "mai mult de 12.000 de locuri de muncă": ["> 12000 locuri"],
    "peste 300 de milioane de euro": ["> 300 million EUR"],
    "cel puțin 40 de angajați": [">= 40 angajați"],
    "cel puţin 40 de angajaţi": [">= 40 angajaţi"],
    "maximum 30 km": ["<= 30 kilometer"],
    "până la 5.000 de lei": ["<= 5000 RON"],
    "aproape 4,50 kg": ["< 4.50 kilogram"],
    "aproape 2 miliarde de coroane suedeze": ["< 2 billion SEK"],
    "circa 400 de localități": ["~ 400 localități"],
    "aproximativ 1,1 milioane de oameni": ["~ 1.1 million oameni"],
    "în jur de 30 de metri": ["~ 30 meter"],
    "mai puțin de 100 de dolari": ["< 100 USD"],
    "sub 5%": ["< 5 percent"],
    "a crescut cu 2,5 puncte procentuale": ["2.5 percentage_point"],
    "douăzeci și cinci la sută": ["25 percent"],
    "două milioane și jumătate de lei": ["2.5 million RON"],
    "un milion și jumătate de euro": ["1.5 million EUR"],
    "jumătate de milion de dolari": ["0.5 million USD"],
    "un miliard de euro": ["1 billion EUR"],
    "o sută douăzeci de oameni": ["120 oameni"],
    "cinci miniștri": ["5 miniștri"],
    "două mii cinci sute de lei": ["2500 RON"],
    "trei sute șaizeci și cinci de zile": ["365 day"],
    "douăsprezece luni": ["12 month"],
    "o mie nouă sute optzeci de lei": ["1980 RON"],
    "două sute de mii de tone": ["200 thousand metric_ton"],
    "patru milioane două sute de mii de oameni": ["4200 thousand oameni"],
    "două treimi dintre parlamentari": ["0.666666666666667 parlamentari"],
    "trei sferturi din populație": ["0.75 populație"],
    "o treime din venituri": ["0.333333333333333 venituri"],
    "jumătate dintre români": ["0.5 români"],
    "doi ani și jumătate de închisoare": ["2.5 year"],
    "o oră și jumătate": ["1.5 hour"],
    "minus 5,5 grade Celsius": ["-5.5 degree_Celsius"],
    "un apartament de 80 de metri pătrați": ["80 meter ** 2"],
    "80 mp": ["80 meter ** 2"],
    "130 de kilometri pe oră": ["130 kilometer / hour"],
    "130 km/h": ["130 kilometer / hour"],
    "după 18 luni și 3 săptămâni": ["18 month", "3 week"],
    "500 sau mai mult": [">= 500"],
    "9 aprilie 2018": ["2018-04-09"],
    "aprilie 2018": ["2018-04"],
    "în 2018": ["2018"],
    "din 2014": ["2014"],
    "anul 2018": ["2018"],
    "09.04.2018": ["2018-04-09"],
    "trimestrul 3": [],
    "secolul al 20-lea": [],
    "al 3-lea loc": [],
    "versiunea 1.2.3": [],
    "au câștigat cu 3-1": [],
    "unul dintre cei mai mari": [],
    "una dintre cele mai mari": [],
    "a doua zi": [],
    "al doilea trimestru": [],
    "mai mult": [],
    "un om bun": [],
    "o zi frumoasă": [],
    "ora 18:30": [],
    "la ora 20": [],
    "acum trei ani": ["3 year"],
    "mii de oameni": [],
    "sute de milioane de euro": [],
    "câteva mii de oameni": [],
    "500 RON": ["500 RON"],
    "1 leu și 50 de bani": ["1.50 RON"],
    "50 de bani": ["0.50 RON"],
    "3 milioane 200 de mii de lei": ["3200 thousand RON"],
    "doi virgulă cinci la sută": ["2.5 percent"],
    "trei din patru români": ["0.75 români"],
    "sferturile de finală": [],
    "PIB-ul a scăzut cu 3,9% în 2020": ["3.9 percent", "2020"],
    "de la 1,5% la 2,5%": ["1.5..2.5 percent"],
    "500 lei/kg": ["500 RON"],
    "300 MW": ["300 megawatt"],
    "legea nr. 31 din 1990": ["1990"],
    "0721 234 567": [],
    "treizeci și unu de ani": ["31 year"],
    "douăzeci şi una de zile": ["21 day"],
    "un procent": ["1 percent"],
    "o duzină de ouă": ["12 ouă"],
    "două duzini": ["24"],
    "o mie de lei": ["1 thousand RON"],
    "salariul minim brut de 3.300 de lei": ["3300 RON"],
    "1,2 milioane lei moldoveneşti": ["1.2 million MDL"],
    "10 milioane de lire sterline": ["10 million GBP"],
    "cu 20 de ani mai tânăr": ["20 year"],
    "a crescut de la 1,5% la 2,5%": ["1.5 percent", "2.5 percent"],
    "prețul a urcat până la 5 lei": ["5 RON"],
    "100 de mii de oameni": ["100 thousand oameni"],
    "un salariu de 1.000 de euro pe lună": ["1000 EUR"],
    "cele 27 de state membre": ["27 state"],
    "o mamă cu 3 copii": ["3 copii"],
    "200 a fost numărul": ["200"],
    "a fost 1-1": [],
    "1 decembrie": [],
    "în 1989, 1.104 persoane au murit": ["1989", "1104 persoane"],
    "deficit de 5,8% din PIB": ["5.8 percent"],
    "o sută la sută": ["100 percent"],
    "zece mii de lei": ["10 thousand RON"],
    "peste o mie de persoane": ["> 1 thousand persoane"],
    "1.5 milioane euro": ["1.5 million EUR"],
    "cu peste 30%": ["> 30 percent"],
    "de circa 2,3 ori": ["~ 2.3"],
    "două treimi": ["0.666666666666667"],
    "-5 grade": ["-5 degree"],
    "un leu": ["1 RON"],
    "4,9774 lei pentru un euro": ["4.9774 RON", "1 EUR"],
    "15.000 km pătrați": ["15000 kilometer ** 2"],
}
AGES = {
    "un bărbat în vârstă de 45 de ani": "45 year",
    "o fată de 16 ani": "16 year",
    "o femeie de 34 de ani": "34 year",
}
PAIRS = {
    "6 miliarde de yuani (circa 4 miliarde de lei)": ("6 billion CNY", "~ 4 billion RON"),
    "938 de milioane de dolari, adică 4 miliarde de lei": ("938 million USD", "4 billion RON"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "ro")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "ro") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "ro")]

    assert found == [expected]
