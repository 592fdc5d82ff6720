"""What Indonesian figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "Pendapatan naik menjadi Rp 3,2 triliun": ["3.2 trillion IDR"],
    "rugi Rp45,6 miliar": ["45.6 billion IDR"],
    "600 juta dolar AS": ["600 million USD"],
    "USD 1,5 miliar": ["1.5 billion USD"],
    "harga Rp 1.299.000": ["1299000 IDR"],
    "harganya Rp15.000,00": ["15000.00 IDR"],
    "250 ribu euro": ["250 thousand EUR"],
    "antara 5 dan 7 persen": ["5..7 percent"],
    "dari 20 hingga 24 persen": ["20..24 percent"],
    "Rp 5-7 triliun": ["5..7 trillion IDR"],
    "lebih dari 12.000 pekerja": ["> 12000 pekerja"],
    "di atas 300 juta euro": ["> 300 million EUR"],
    "setidaknya 40 karyawan": [">= 40 karyawan"],
    "maksimal 30 km": ["<= 30 kilometer"],
    "hampir 4,50 kg": ["< 4.50 kilogram"],
    "kurang dari 2 miliar yuan": ["< 2 billion CNY"],
    "sekitar 400 desa": ["~ 400 desa"],
    "kira-kira 1,1 juta orang": ["~ 1.1 million orang"],
    "naik 2,5 poin persentase": ["2.5 percentage_point"],
    "turun 25 basis poin": ["25 basis_point"],
    "dua puluh lima persen": ["25 percent"],
    "dua setengah juta rupiah": ["2.5 million IDR"],
    "setengah miliar dolar": ["0.5 billion USD"],
    "lima ribu rupiah": ["5 thousand IDR"],
    "sebelas orang": ["11 orang"],
    "dua pertiga pemilih": ["0.666666666666667 pemilih"],
    "minus 5,5 derajat Celsius": ["-5.5 degree_Celsius"],
    "80 meter persegi": ["80 meter ** 2"],
    "100 kilometer per jam": ["100 kilometer / hour"],
    "setelah 18 bulan dan 3 minggu": ["18 month", "3 week"],
    "500 atau lebih": [">= 500"],
    "9 April 2018": ["2018-04-09"],
    "pada April 2018": ["2018-04"],
    "9/4/2018": ["2018-04-09"],
    "pada tahun 2014": ["2014"],
    "pukul 14.30": [],
    "versi 1.2.3": [],
    "menang 3-1": [],
    "salah satu yang terbesar": [],
    "halaman 12 dan pasal 5": [],
    "sejuta orang": ["1 million orang"],
    "Rp 2,3 T": ["2.3 trillion IDR"],
    "ribuan orang": [],
    "telepon 021-1234567": [],
    "09 April 2018": ["2018-04-09"],
    "seribu rupiah": ["1 thousand IDR"],
    "sejuta rupiah": ["1 million IDR"],
    "separuh penduduk": ["0.5 penduduk"],
    "seperempat penduduk": ["0.25 penduduk"],
    "sepertiga penduduk": ["0.333333333333333 penduduk"],
    "100 dolar Taiwan": ["100 TWD"],
    "100 dirham UEA": ["100 AED"],
    "100 shekel": ["100 ILS"],
    "lebih dari sejuta orang": ["> 1 million orang"],
    "hingga Rp 10 juta": ["<= 10 million IDR"],
    "Rp 10 jutaan": ["10 million IDR"],
    "5 kuintal": ["0.5 thousand kilogram"],
    "5 ons": ["0.5 thousand gram"],
    "100 cc": ["100 milliliter"],
    "8 gigabita": ["8 gigabyte"],
    "berusia 45 tahun": ["45 year"],
    "usia 17 tahun": ["17 year"],
    "anak umur lima tahun": ["5 year"],
    "sepekan": ["1 week"],
    "setahun": ["1 year"],
    "sebulan": ["1 month"],
    "seminggu": ["1 week"],
    "sejam": ["1 hour"],
    "selusin telur": ["12 telur"],
    "31-12-2021": ["2021-12-31"],
    "8 dari 10 orang": ["0.8 orang"],
    "satu dari lima": ["0.2"],
    "dua dari tiga": ["0.666666666666667"],
    "lima puluhan ribu": ["50 thousand"],
    "10 ribuan": ["10 thousand"],
    "hingga 5 persen": ["<= 5 percent"],
    "dari 5 ke 7 persen": ["5 percent", "7 percent"],
    "dua dari sepuluh orang": ["0.2 orang"],
    "150 cc": ["150 milliliter"],
    "sebulan lalu": ["1 month"],
    "liga 1": [],
}
AGES = {
    "pria berusia 45 tahun": "45 year",
}
PAIRS = {
    "6 miliar yuan (sekitar Rp 13 triliun)": ("6 billion CNY", "~ 13 trillion IDR"),
    "938 juta dolar AS atau Rp 13 triliun": ("938 million USD", "13 trillion IDR"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "UU Nomor 13 Tahun 2003": (["2003"], "a label before a number with a unit"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "id")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "id") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "id")]

    assert found == [expected]
