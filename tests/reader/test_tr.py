"""What Turkish figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "cirosu 3,2 milyar TL'ye yükseldi": ["3.2 billion TRY"],
    "45,6 milyon lira zarar etti": ["45.6 million TRY"],
    "600 milyon ABD doları": ["600 million USD"],
    "2,5 milyar dolarlık yatırım": ["2.5 billion USD"],
    "1,5 trilyon ₺": ["1.5 trillion TRY"],
    "fiyatı 1.299,90 lira": ["1299.90 TRY"],
    "5 milyar 200 milyon avro": ["5200 million EUR"],
    "bin 500 liralık ödeme": ["1500 TRY"],
    "Avro 19,5 liraya yükseldi": ["19.5 TRY"],
    "100 bin dolardan fazla": ["> 100 thousand USD"],
    "5 milyon liranın üzerinde": ["> 5 million TRY"],
    "5 milyonu aşkın kişi": ["> 5 million kişi"],
    "iki milyona yakın seçmen": ["< 2 million seçmen"],
    "binden fazla işçi": ["> 1 thousand işçi"],
    "yüz elliden az ev": ["< 150 ev"],
    "12 bin 500'den fazla öğrenci": ["> 12500 öğrenci"],
    "30'dan az ya da eşit": ["<= 30"],
    "500 veya daha fazla": [">= 500"],
    "en az 40 çalışan": [">= 40 çalışan"],
    "en fazla 30 km": ["<= 30 kilometer"],
    "yaklaşık 1,1 milyon kişi": ["~ 1.1 million kişi"],
    "20 civarında ülke": ["~ 20 ülke"],
    "5 ila 7 milyar dolar": ["5..7 billion USD"],
    "20 ile 30 lira arasında": ["20..30 TRY"],
    "on ve on beş arasında": ["10..15"],
    "%20–24": ["20..24 percent"],
    "2-3 kişi": ["2..3 kişi"],
    "yüzde 5,5'ten yüzde 6'ya": ["5.5 percent", "6 percent"],
    "öğrencilerin yüzde yirmi beşi": ["25 percent"],
    "%20'si": ["20 percent"],
    "binde 3": ["3 permille"],
    "2,5 puan arttı": ["2.5 percentage_point"],
    "nüfusun üçte biri": ["0.333333333333333"],
    "3'te 1'i": ["0.333333333333333"],
    "dörtte üçü": ["0.75"],
    "bir bölü 20": ["0.05"],
    "yirmibeş lira": ["25 TRY"],
    "ikiyüzelli bin lira": ["250 thousand TRY"],
    "onbinaltıyüz": ["10600"],
    "yüz elli milyon": ["150 million"],
    "bir buçuk milyar dolar": ["1.5 billion USD"],
    "yarım milyon kişi": ["0.5 million kişi"],
    "çeyrek milyar lira": ["0.25 billion TRY"],
    "yarımdan fazla": ["> 0.5"],
    "yarım düzine": ["6.0"],
    "üçü öldü": ["3"],
    "yedi kişi öldü": ["7 kişi"],
    "altı üye": ["6 üye"],
    "eksi 5 derece": ["-5 degree"],
    "50 derece santigratta": ["50 degree_Celsius"],
    "100 metrekarelik daire": ["100 meter ** 2"],
    "120 km/sa": ["120 kilometer / hour"],
    "2 haftalık tatil": ["2 week"],
    "28 Şubat 2018": ["2018-02-28"],
    "2018 yılında": ["2018"],
    "15 Aralık 2019'da": ["2019-12-15"],
    "bir dekametre kare": ["1 decameter ** 2"],
    "1": ["1"],
    "bir": ["1"],
    "saat 14.30": [],
    "yemek yedi.": [],
    "yüz yüze eğitim": [],
    "yüz tanıma sistemi": [],
    "bu yüzden": [],
    "birden durdu": [],
    "onu ve onun evini gördüm": [],
    "bir şirket": [],
    "masanın altında": [],
    "altın fiyatı": [],
    "birbirini": [],
    "binlerce kişi": [],
    "on binlerce kişi": [],
    "ikinci ve üçüncü": [],
    "elli ikinci": [],
    "3. tur": [],
    "21'inci yüzyıl": [],
    "3-1 kazandı": [],
    "milyarlarca dolarlık bir anlaşma": [],
    "5 yıldan 10 yıla kadar hapis": ["5..10 year"],
    "5 liraya kadar": ["<= 5 TRY"],
    "5 lira kadar": ["~ 5 TRY"],
    "termometreler sıfırın altında 18 dereceyi": ["-18 degree"],
    "Anayasa'nın 101. maddesi ile 6284 sayılı kanun": [],
    "Yargıtay 3. Ceza Dairesi": [],
    "13.45'te kalktı": [],
    "3+1 daire": [],
    "BIST 100 endeksi": [],
    "kırk yılda bir, yüz yüze, on numara": [],
    "hata payı artı eksi 2,5": ["~ 2.5"],
    "50 km/s'den 70 km/s'ye": ["50 kilometer / hour", "70 kilometer / hour"],
    "nüfusun yarısı kadın": ["0.5 kadın"],
    "nüfusun yarısından fazlası": ["> 0.5"],
    "gece yarısı operasyonu": [],
    "on binde bir": ["1 basis_point"],
    "90 kilometre hızla": ["90 kilometer / hour"],
    "50 dönüm arazi": ["50 decaare"],
    "1990'lı yıllar": [],
    "90'larda": [],
    "9,8 büyüklüğünde deprem": ["9.8"],
    "çeyrek altın": [],
    "5 altın ve 3 gümüş madalya": ["5 altın", "3 gümüş"],
    "Nüfusun yüzde 10'undan fazlası": ["> 10 percent"],
    "endeks 8.245,36 puandan kapandı": ["8245.36 puandan"],
    "18 yaş altı çocuklar": ["< 18 year"],
    "90+3'te gelen gol": [],
    "her 100 binde 5 kişide": ["0.00005 kişide"],
    "yüz binde 5": ["0.00005"],
    "5 ve 6 Mayıs'ta": [],
    "112 ekipleri geldi": [],
    "Atatürk Caddesi No: 25'teki bina": [],
    "5'er yıl hapis": ["5 year"],
    "3'er bin lira": ["3 thousand TRY"],
    "4 yıllığına kiralandı": ["4 year"],
    "bu sayı 40'a yakındı": ["< 40"],
    "6,2 milyar dolar gelir elde etti. Yolcu sayısı 62,9 milyona ulaştı": ["6.2 billion USD", "62.9 million"],
    "2. Dünya Savaşı": [],
    "İstanbul 15. Ağır Ceza Mahkemesi": [],
    "İki kişiden biri kredi kullanıyor": ["0.5 kredi"],
    "2030'a kadar": ["2030"],
    "net sıfır emisyon": [],
    "TRT 1'de": [],
    "40 küsur yıl": ["40 year"],
    "155 Polis İmdat": [],
}
AGES = {
    "18 yaşındaki genç": "18 year",
    "Henüz 17 yaşındasın": "17 year",
    "40-50 yaş arası": "40..50 year",
    "65 yaş üstü": "> 65 year",
    "18 yaşından küçük": "< 18 year",
    "6 haftalıkken": "6 week",
    "Bebek 20 günlükmüş": "20 day",
    "onaltı yaşında": "16 year",
}
PAIRS = {
    "6 milyar yuan (yaklaşık 25 milyar lira)": ("6 billion CNY", "~ 25 billion TRY"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "iki ya da üç kişi": (["2..3 kişi"], "words for or list figures more often than they open a range"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "tr")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "tr") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "tr")]

    assert found == [expected]
