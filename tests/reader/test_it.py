"""What Italian figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "ventitremilacinquecento euro": ["23500 EUR"],
    "trecentoquarantadue milioni di euro": ["342 million EUR"],
    "centoventitré": ["123"],
    "un ventunesimo": ["0.047619047619048"],
    "un centocinquesimo": ["0.00952380952381"],
    "cinquanta tremilacinquesimi": ["0.016638935108153"],
    "tre centesimi di secondo": ["0.03 second"],
    "cento bilionesimi": ["0.0000000001"],
    "due terzi degli italiani": ["0.666666666666667 italiani"],
    "un terzo uomo": [],
    "il ventunesimo secolo": [],
    "i quarti di finale": [],
    "due ottavi di finale": ["2 ottavi di finale"],
    "più della metà": ["> 0.5"],
    "tre mezzi": ["1.5"],
    "uno e mezzo": ["1.5"],
    "tre anni e mezzo di carcere": ["3.5 year"],
    "un'ora e mezza": ["1.5 hour"],
    "un milione e mezzo di euro": ["1.5 million EUR"],
    "tre virgola settantuno milioni": ["3.71 million"],
    "trent'anni fa": ["30 year"],
    "cent'anni": ["100 year"],
    "quarantacinque cent": ["0.45 EUR"],
    "tredici euro e quarantacinque cent": ["13.45 EUR"],
    "un euro per azione": ["1 EUR"],
    "un per cento": ["1 percent"],
    "un bel giorno": [],
    "tu sei stato bravo": [],
    "sei d'accordo": [],
    "sei persone": ["6 persone"],
    "Mila Kunis": [],
    "cinquemila persone": ["5 thousand persone"],
    "2,3 miliardi di dollari": ["2.3 billion USD"],
    "tra i 18 e i 65 anni": ["18..65 year"],
    "dal 5 al 7 per cento": ["5..7 percent"],
    "ben oltre 30 euro": ["> 30 EUR"],
    "fino ai 30 euro": ["<= 30 EUR"],
    "uguale o superiore a 30": [">= 30"],
    "-1 e 4/5": ["-1.8"],
    "il 1° aprile 2018": ["2018-04-01"],
    "30° all'ombra": ["30 degree"],
    "660 metri quadri": ["660 meter ** 2"],
    "130 chilometri orari": ["130 kilometer / hour"],
    "0,5 punti percentuali": ["0.5 percentage_point"],
    "nel 2018 ha realizzato": ["2018"],
    "più della metà degli intervistati": ["> 0.5 intervistati"],
    "nella seconda metà del 2018": ["2018"],
    "magnitudo 6.4 a 10 km": ["6.4", "10 kilometer"],
    "gli anni '80": [],
    "quasi l'80%": ["< 80 percent"],
    "articolo 12, comma 3": [],
    "383 milioni di un anno prima": ["383 million"],
    "alle 19.30": [],
    "alle 12 squadre": ["12 squadre"],
    "un 27enne": ["27 year"],
    "Tre italiani su dieci non leggono.": ["0.3 italiani"],
    "Quasi un giovane su quattro è disoccupato.": ["< 0.25 giovane"],
    "un film su tre fratelli": ["3 fratelli"],
    "mille miliardi di euro": ["1 trillion EUR"],
    "ha superato il miliardo di euro": ["> 1 billion EUR"],
    "una ventina di milioni di euro": ["20 million EUR"],
    "millenovecentottantaquattro": ["1984"],
    "centotto": ["108"],
    "duecentottantamila": ["280 thousand"],
    "un centottantesimo": ["0.005555555555556"],
    "duecentouno": ["201"],
    "centounomila": ["101 thousand"],
    "uno dei migliori": [],
    "mezz'ora di ritardo": ["0.5 hour"],
    "un'ora e un quarto": ["1.25 hour"],
    "cinque dollari e venti centesimi": ["5.20 USD"],
    "venti centesimi": ["0.20 EUR"],
    "5 centesimi di euro": ["0.05 EUR"],
    "alto un metro e ottanta": ["1.80 meter"],
    "2 metri e 20 centimetri": ["2.20 meter"],
    "3 metri e 50 persone": ["3 meter", "50 persone"],
    "è finita 3 a 1": [],
    "alle 20, dalle 9 alle 17, dopo le otto": [],
    "dalle due alle tre ore": ["2..3 hour"],
    "dove sei, tu sei italiano": [],
    "due o trecento persone": ["200..300 persone"],
    "tra 300 e 400.000 euro": ["300000..400000 EUR"],
    "il 150° anniversario": [],
    "45° di latitudine nord": ["45 degree"],
    "venti da 80 a 100 km/h": ["80..100 kilometer / hour"],
    "dai 6 agli 11 anni": ["6..11 year"],
    "dall'8 all'11 per cento": ["8..11 percent"],
    "un po' più di 2 miliardi": ["> 2 billion"],
    "l'art. 18": [],
    "gli over 65": ["> 65"],
    "1 milione e 200mila euro": ["1200 thousand EUR"],
    "5mld e 6mld": ["5 billion", "6 billion"],
    "1.000 lev bulgari e 500 hryvnie": ["1000 BGN", "500 UAH"],
    "3 mio. di franchi": ["3 million CHF"],
    "cerca lei": [],
    "pag. 12, gara 3, top 10": [],
    "tra le 8 e le 10, il treno delle 18.05": [],
    "tra le 8 e le 10 persone": ["8..10 persone"],
    "cell. 333 1234567": [],
    "nel Novecento, l'Ottocento, il '68": [],
    "Novecento persone. Erano novecento persone, OLTRE NOVECENTO.": ["900 persone", "900 persone", "> 900"],
    "mille grazie, grazie mille": [],
    "l'uno per mille": ["1 permille"],
    "inferiore o uguale al 5%": ["<= 5 percent"],
    "massimo 50 persone, minimo 100 euro": ["<= 50 persone", ">= 100 EUR"],
    "tra cento e mille euro": ["0.100..1 thousand EUR"],
    "venti centesimi in più. Investirà 7 miliardi": ["0.20 EUR", "7 billion EUR"],
    "Nel 1861 l'Italia": ["1861"],
    "la linea 2 della metro": [],
    "in via Torino 12 il prezzo, piazza della Repubblica 3": [],
    "via Torino 12 persone": ["12 persone"],
    "giovedì 12, fino al 15, dal 3 al 7": [],
    "dal 3 al 7 per cento": ["3..7 percent"],
    "al 67' ha segnato (23')": [],
    "i Mille di Garibaldi": [],
    "alle 24, alle 3 di notte": [],
    "ragazzi di 19 e 21 anni": ["19 year", "21 year"],
    "a 130 all'ora": ["130 kilometer / hour"],
    "i 3 miliardi dello stesso periodo": ["3 billion"],
    "Radio 3, calibro 9, al km 14": [],
    "il 3 trasmetterà": [],
}
AGES = {
    "un ventenne": "20 year",
    "una diciassettenne": "17 year",
    "aveva cinque anni": "5 year",
    "a 6 settimane di età": "6 week",
}
PAIRS = {
    "6 miliardi di yuan (circa 938 milioni di dollari)": ("6 billion CNY", "~ 938 million USD"),
    "6 miliardi di yuan, circa 938 milioni di dollari": ("6 billion CNY", "~ 938 million USD"),
    "6 miliardi di yuan, al cambio attuale circa 938 milioni di dollari": (
        "6 billion CNY",
        "~ 938 million USD",
    ),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "it")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "it") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "it")]

    assert found == [expected]
