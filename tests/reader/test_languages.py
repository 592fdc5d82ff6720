"""What each language's figures read as, in the notation."""

import pytest

from claimtest.reader import read

TABLES: dict[str, dict[str, list[str]]] = {
    "en": {
        "US$600m": ["600 million USD"],
        "USD34.6 million": ["34.6 million USD"],
        "€1.5bn": ["1.5 billion EUR"],
        "$1.2-1.5 billion": ["1.2..1.5 billion USD"],
        "between 5 and 6 percent": ["5..6 percent"],
        "20 to 24 billion yuan": ["20..24 billion CNY"],
        "Rs 500 crore": ["5.00 billion INR"],
        "1,50,000 rupees": ["150000 INR"],
        "half a billion dollars": ["0.5 billion USD"],
        "two and a half billion dollars": ["2.5 billion USD"],
        "one hundred and six people": ["106 people"],
        "at least 12,000 jobs": [">= 12000 jobs"],
        "up to 30 km": ["<= 30 kilometer"],
        "nearly 4.50 kg": ["< 4.50 kilogram"],
        "a three-year-old company": ["3 year"],
        "rose 2.5 percentage points": ["2.5 percentage_point"],
        "75 USD million": ["75 million USD"],
        "-5.5 °C": ["-5.5 degree_Celsius"],
        "500 or more members": [">= 500 members"],
        "April 9, 2018": ["2018-04-09"],
        "9 April 2018": ["2018-04-09"],
        "In July": [],
        "one of the largest": [],
        "the third stage": [],
        "version 1.2.3": [],
        "at 12:30 in room 5": [],
        "won 3-1": [],
        "call +1-222-2222-2222": [],
        "COVID-19 and GPT-4": [],
    },
    "fr": {
        "1.500 à 2.000 collaborateurs": ["1500..2000 collaborateurs"],
        "deux cent mille euros": ["200 thousand EUR"],
        "vingt et un pour cent": ["21 percent"],
        "quatre-vingt-dix-sept ans": ["97 year"],
        "1 234 567,89 $": ["1234567.89 USD"],
        "3,2 Md€": ["3.2 billion EUR"],
        "environ 400 municipalités": ["~ 400 municipalités"],
        "d'ici 2020": ["2020"],
        "l'une des principales": [],
        "un milliard de dollars": ["1 billion USD"],
    },
    "de": {
        "4, 5 Milliarden US-Dollar": ["4.5 billion USD"],
        "600 Mio. Euro": ["600 million EUR"],
        "rund 1,2 Mrd. Euro": ["~ 1.2 billion EUR"],
        "1.500 Mitarbeiter": ["1500 Mitarbeiter"],
        "3 Komma 125 Millionen": ["3.125 million"],
        "anderthalb Millionen": ["1.5 million"],
        "zweihunderttausend Euro": ["200 thousand EUR"],
        "das dreijährige Start-up": ["3 year"],
        "bis 2025": ["2025"],
        "am 9.4.2018": ["2018-04-09"],
        "knapp 1'500 Franken": ["< 1500 CHF"],
    },
    "es": {
        "más de 3.500 millones de euros": ["> 3500 million EUR"],
        "dos millones y medio de dólares": ["2.5 million USD"],
        "veintitrés por ciento": ["23 percent"],
        "entre 20 y 24 kilómetros": ["20..24 kilometer"],
    },
    "pt": {"cerca de R$ 2,5 bilhões": ["~ 2.5 billion BRL"], "vinte e três por cento": ["23 percent"]},
    "it": {"circa 3,5 miliardi di euro": ["~ 3.5 billion EUR"], "ventitré per cento": ["23 percent"]},
    "nl": {"ruim 3,5 miljard euro": ["> 3.5 billion EUR"], "drieëntwintig procent": ["23 percent"]},
    "sv": {"cirka 3,5 miljarder kronor": ["~ 3.5 billion SEK"], "tjugotre procent": ["23 percent"]},
    "da": {"over 3,5 mia. kroner": ["> 3.5 billion DKK"], "treogtyve procent": ["23 percent"]},
    "nb": {"omtrent 2,5 milliarder kroner": ["~ 2.5 billion NOK"], "tjuetre prosent": ["23 percent"]},
    "fi": {
        "noin 3,5 miljardia euroa": ["~ 3.5 billion EUR"],
        "kaksikymmentäviisi prosenttia": ["25 percent"],
    },
    "pl": {"ponad 3,5 mld zł": ["> 3.5 billion PLN"], "dwadzieścia pięć procent": ["25 percent"]},
    "cs": {"asi 3,5 miliardy korun": ["~ 3.5 billion CZK"], "dvacet pět procent": ["25 percent"]},
    "ru": {"более 3,5 млрд рублей": ["> 3.5 billion RUB"], "двадцать пять процентов": ["25 percent"]},
    "uk": {"понад 3,5 мільярда гривень": ["> 3.5 billion UAH"], "двадцять відсотків": ["20 percent"]},
    "tr": {"yaklaşık 3,5 milyar dolar": ["~ 3.5 billion USD"], "yüzde on altı": ["16 percent"]},
    "ar": {"حوالي ٣٫٥ مليار دولار": ["~ 3.5 billion USD"], "خمسة وعشرون بالمئة": ["25 percent"]},
    "he": {"כ-3.5 מיליארד שקל": ["~ 3.5 billion ILS"], "25 אחוזים": ["25 percent"]},
    "hi": {
        "लगभग 500 करोड़ रुपये": ["~ 5.00 billion INR"],
        "पच्चीस प्रतिशत": ["25 percent"],
        "३ दशमलव ५ प्रतिशत": ["3.5 percent"],
    },
    "zh": {
        "3.5亿元": ["0.35 billion CNY"],
        "12万人": ["0.12 million 人"],
        "三亿五千万": ["350.00 million"],
        "超过1500亿元人民币": ["> 150.0 billion CNY"],
        "百分之二十五": ["25 percent"],
        "2018年4月9日": ["2018-04-09"],
    },
    "ja": {
        "約1兆2000億円": ["~ 1200.0 billion JPY"],
        "２５パーセント": ["25 percent"],
        "2018年4月": ["2018-04"],
    },
    "ko": {"약 3조 5천억 원": ["~ 3500.0 billion KRW"], "25퍼센트": ["25 percent"]},
    "vi": {"khoảng 3,5 tỷ đồng": ["~ 3.5 billion VND"], "hai mươi lăm phần trăm": ["25 percent"]},
    "id": {"sekitar Rp 3,5 triliun": ["~ 3.5 trillion IDR"], "dua puluh lima persen": ["25 percent"]},
    "th": {"ประมาณ 3.5 ล้านบาท": ["~ 3.5 million THB"], "ร้อยละ 25": ["25 percent"]},
}
CASES = [
    pytest.param(language, text, expected, id=f"{language}: {text}")
    for language, table in TABLES.items()
    for text, expected in table.items()
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, language)]

    assert found == expected
