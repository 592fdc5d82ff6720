"""What French figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "12 millions d'euros": ["12 million EUR"],
    "2,5 Md€": ["2.5 billion EUR"],
    "3 milliards de dollars américains": ["3 billion USD"],
    "un euro symbolique": ["1 EUR"],
    "un penny": ["0.01 GBP"],
    "une bonne journée": [],
    "il y a un an": [],
    "un an et demi": ["1.5 year"],
    "deux ans et demi de prison": ["2.5 year"],
    "deux heures et quart": ["2.25 hour"],
    "treize euros et quarante-cinq cents": ["13.45 EUR"],
    "trois cents euros": ["300 EUR"],
    "cinquante cents": ["0.50 USD"],
    "trois virgule cinq millions d'euros": ["3.5 million EUR"],
    "zéro virgule zéro cinq": ["0.05"],
    "deux virgule cent vingt-cinq": ["2.125"],
    "trois virgule un quatre": ["3.14"],
    "vingt-et-un": ["21"],
    "soixante et onze": ["71"],
    "septante-deux": ["72"],
    "quatre-vingt-dix-neuf mille": ["99 thousand"],
    "un vingt-et-unième": ["0.047619047619048"],
    "trois vingt et unièmes": ["0.142857142857143"],
    "un cent cinquième": ["0.00952380952381"],
    "vingt et un cinquièmes": ["4.2"],
    "trois dix-millièmes": ["0.0003"],
    "le vingt-troisième jour": [],
    "au vingt et unième siècle": [],
    "un cinquième mandat": [],
    "un quatrième est en fuite": [],
    "un cinquième des électeurs": ["0.2 électeurs"],
    "plus de la moitié": ["> 0.5"],
    "les deux quarts de finale": ["2 quarts de finale"],
    "neuf personnes": ["9 personnes"],
    "un appartement neuf": [],
    "six hectometres": ["6 hectometer"],
    "130 kilometres a l'heure": ["130 kilometer"],
    "130 kilomètres à l'heure": ["130 kilometer / hour"],
    "0,4 point de pourcentage": ["0.4 percentage_point"],
    "50 p. 100": ["50 percent"],
    "entre 5 et 7 milliards de dollars": ["5..7 billion USD"],
    "égale ou supérieure à 30": [">= 30"],
    "jusqu'aux 30 euros": ["<= 30 EUR"],
    "en dessous des 30 %": ["< 30 percent"],
    "le 1er avril 2018": ["2018-04-01"],
    "le 1er avril": [],
    "2 et 3/4 kg": ["2.75 kilogram"],
    "demi": ["0.5"],
    "un demi de mêlée": [],
    "baisse de 1,2% à 5.345,67 points": ["1.2 percent", "5345.67 points"],
    "elle mesure 1,68 m.": ["1.68 meter"],
    "vers 2 h 30": [],
    "un immeuble neuf de six étages": ["6 étages"],
    "5€-7€": ["5..7 EUR"],
    "magnitude 6,4 à 10 km de profondeur": ["6.4", "10 kilometer"],
    "dans les années 80": [],
    "a gagné 3 euros à 45 euros": ["3 EUR", "45 EUR"],
    "7 jours sur 7 et 24 heures sur 24": ["7 day", "7", "24 hour", "24"],
    "entre 7 et 24 heures": ["7..24 hour"],
    "Un Français sur trois a renoncé à des soins.": ["0.333333333333333 Français"],
    "Trois jeunes Français sur dix partent.": ["0.3 jeunes"],
    "un peu plus d'un salarié sur quatre télétravaille": ["> 0.25 salarié"],
    "un chef d'entreprise sur trois": ["0.333333333333333 chef"],
    "un film sur deux frères": ["2 frères"],
    "un accord sur trois ans": ["3 year"],
    "une vingtaine de millions d'euros": ["20 million EUR"],
    "une demi-douzaine d'œufs": ["6.0 œufs"],
    "dépasser le milliard d'euros": ["> 1 billion EUR"],
    "2,3 mios de francs": ["2.3 million CHF"],
    "mil neuf cent quatorze": ["1914"],
    "le mil et le sorgho": [],
    "cinq cent mille euros et 50 centimes": ["500000.50 EUR"],
    "elle mesure un mètre soixante-dix": ["1.70 meter"],
    "1 m 80": ["1.80 meter"],
    "un kilo de pommes": ["1 kilogram"],
    "2,5 kg.": ["2.5 kilogram"],
    "1,5 L d'eau": ["1.5 liter"],
    "une heure et quart": ["1.25 hour"],
    "une hausse de 25 pb": ["25 basis_point"],
    "cent et trente cinquièmes": ["26"],
    "négative cinq": ["-5"],
    "un F3 au 3e étage": [],
    "France 2": [],
    "à deux doigts de réussir": [],
    "battus 2 à 0": [],
    "2 à 3 fois": ["2..3 fois"],
    "à 20 heures, vers 8 heures": [],
    "de 9 heures à 17 heures": [],
    "travailler à 8 heures par jour, à 8 heures de route": ["8 hour", "8 hour"],
    "limité à 35 heures": ["35 hour"],
    "une baisse de 5 à 7 %": ["5..7 percent"],
    "entre 300 et 400 000 euros": ["300000..400000 EUR"],
    "de 30 à 40 000 euros": ["30000..40000 EUR"],
    "de 5 à 20 000 adhérents": ["5..20000 adhérents"],
    "de 500 à 1 000 euros": ["500..1000 EUR"],
    "deux ou trois cents personnes": ["200..300 personnes"],
    "cinq à six heures": ["5..6 hour"],
    "à 20 heures 30": [],
    "un dividende de 2,5 G$": ["2.5 billion USD"],
    "0,2 cent US": ["0.002 USD"],
    "la RN 20 et la résolution 1701": [],
    "12 Mrds FCFA et 3 mio. de francs": ["12 billion XOF", "3 million CHF"],
    "450 MDH et 20 kilo-euros": ["450 million MAD", "20 thousand EUR"],
    "20 cts": ["0.20 EUR"],
    "du 12 au 15 mars 2024": ["2024-03-12/2024-03-15"],
    "Ligue 1, top 14, art. 12, p. 45": [],
    "10 rue de la Paix": [],
    "un baril": ["1 oil_barrel"],
    "il mesure 1m85": ["1.85 meter"],
    'en 9"58, en 2h03\'23"': [],
    "la loi du 29 juillet 1881": ["1881-07-29"],
    "le 5 mai 1800 personnes": ["1800 personnes"],
    "une livre sterling": ["1 GBP"],
    "12 000 $CAN": ["12000 CAD"],
    "1200 pi2": ["1200 foot ** 2"],
    "trois virgule un": ["3.1"],
    "le tiers des voix et plus du quart des sièges": ["0.333333333333333 voix", "> 0.25 sièges"],
    "près du quatrième étage": [],
    "le quart d'heure, un quart de tour": [],
    "un pour mille": ["1 permille"],
    "entre cent et mille euros": ["0.100..1 thousand EUR"],
    "mille et cent euros": ["1100 EUR"],
    "1,5 G$ au premier trimestre": ["1.5 billion USD"],
    "5 $ australiens": ["5 AUD"],
    "un contrat de 53 MMDH": ["53 billion MAD"],
    "450 MDH, puis 3 milliards": ["450 million MAD", "3 billion MAD"],
    "En 1905 l'Église": ["1905"],
    "la guerre de Cent Ans, le Onze national": [],
    "Bilan – Deux morts": ["2 morts"],
    "un quatre-pièces rénové": [],
    "jeudi 12, samedi 4 et dimanche 5": [],
    "le 15 à Oujda, du 3 au 7": [],
    "jeudi 12 personnes": ["12 personnes"],
    "des enfants de 4 et 7 ans": ["4 year", "7 year"],
    "60 millions d'euros, plus 10 millions de bonus": ["60 million EUR", "10 million EUR"],
    "le projet de loi 69, les bus 24, le groupe 2": [],
    "2 c. à soupe de rhum": ["2 tablespoon"],
    "buteur (23')": [],
}
AGES = {
    "âgé de 45 ans": "45 year",
    "un bébé de dix-huit mois d'âge": "18 month",
}
PAIRS = {
    "6 milliards de yuans (environ 938 millions de dollars)": ("6 billion CNY", "~ 938 million USD"),
    "938 millions de dollars, soit 850 millions d'euros": ("938 million USD", "850 million EUR"),
    "6 milliards de yuans, environ 938 millions de dollars": ("6 billion CNY", "~ 938 million USD"),
    "6 milliards de yuans – soit 938 millions de dollars –": ("6 billion CNY", "938 million USD"),
    "de 5 à 7 milliards de dollars (entre 4,6 et 6,4 milliards d'euros)": (
        "5..7 billion USD",
        "4.6..6.4 billion EUR",
    ),
    "6 milliards de yuans, soit l'équivalent de 938 millions de dollars": (
        "6 billion CNY",
        "938 million USD",
    ),
    "2 milliards de yuans, ce qui équivaut à 275 millions de dollars": ("2 billion CNY", "= 275 million USD"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "fr")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "fr") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "fr")]

    assert found == [expected]


def test_span_takes_the_last_decimal_in() -> None:
    [reading] = read("zéro virgule zéro un.", "fr")

    assert reading.text == "zéro virgule zéro un"


def test_span_of_a_date_leaves_the_words_before_it_out() -> None:
    [reading] = read("jusqu'au 31 janvier 2025", "fr")

    assert reading.text == "31 janvier 2025"
