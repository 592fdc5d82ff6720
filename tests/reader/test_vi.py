"""What Vietnamese figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "ngày 9 tháng 4 năm 2018": ["2018-04-09"],
    "tháng 4/2018": ["2018-04"],
    "tháng 4 năm 2018": ["2018-04"],
    "ngày 9 tháng 4": [],
    "trong 9 tháng": ["9 month"],
    "một năm rưỡi": ["1.5 year"],
    "hai mươi mốt": ["21"],
    "hai phần ba": ["0.666666666666667"],
    "thứ tư tuần sau": [],
    "doanh thu đạt 3.200 tỷ đồng": ["3200 billion VND"],
    "lỗ 45,6 triệu USD": ["45.6 million USD"],
    "600 triệu đô la Mỹ": ["600 million USD"],
    "giá 1.299.000 đồng": ["1299000 VND"],
    "15.000đ một bát": ["15000 VND"],
    "250 nghìn euro": ["250 thousand EUR"],
    "80 nghìn tỷ đồng": ["80 trillion VND"],
    "từ 5 đến 7 triệu đồng": ["5..7 million VND"],
    "20-24%": ["20..24 percent"],
    "hơn 12.000 việc làm": ["> 12000 việc làm"],
    "trên 300 triệu euro": ["> 300 million EUR"],
    "ít nhất 40 nhân viên": [">= 40 nhân viên"],
    "tối đa 30 km": ["<= 30 kilometer"],
    "gần 4,50 kg": ["< 4.50 kilogram"],
    "dưới 2 tỷ nhân dân tệ": ["< 2 billion CNY"],
    "khoảng 400 xã": ["~ 400 xã"],
    "khoảng 1,1 triệu người": ["~ 1.1 million người"],
    "tăng 2,5 điểm phần trăm": ["2.5 percentage_point"],
    "hai mươi lăm phần trăm": ["25 percent"],
    "ba triệu đồng": ["3 million VND"],
    "nửa triệu đô la": ["0.5 million USD"],
    "năm người chết": ["5 người"],
    "âm 5,5 độ C": ["-5.5 degree_Celsius"],
    "80 mét vuông": ["80 meter ** 2"],
    "100 km/giờ": ["100 kilometer / hour"],
    "sau 18 tháng và 3 tuần": ["18 month", "3 week"],
    "500 người trở lên": [">= 500 người"],
    "ngày 9/4/2018": ["2018-04-09"],
    "năm 2014": ["2014"],
    "đến năm 2020": ["2020"],
    "lúc 14:30": [],
    "phiên bản 1.2.3": [],
    "thắng 3-1": [],
    "một trong những công ty lớn nhất": [],
    "trang 12, điều 5": [],
    "thứ hai": [],
    "tỷ lệ thất nghiệp": [],
    "5 đồng nghiệp": ["5 đồng nghiệp"],
    "hợp đồng 5 năm": ["5 year"],
    "tỷ giá 23.000 đồng": ["23000 VND"],
    "5 triệu m3": ["5 million meter ** 3"],
    "3 - 5 triệu đồng": ["3..5 million VND"],
    "SĐT 0903 123 456": [],
    "tỉnh Phú Yên năm 2018": ["2018"],
    "2 triệu rưỡi đồng": ["2.5 million VND"],
    "200k một suất": ["200 thousand"],
    "1tr5": ["1.5 million"],
    "hai nghìn không trăm hai mươi": ["2020"],
    "một phần ba dân số": ["0.333333333333333 dân"],
    "không phẩy năm phần trăm": [],
    "100 đôla Hong Kong": ["100 HKD"],
    "100 đô la Đài Loan": ["100 TWD"],
    "500 tệ": ["500 CNY"],
    "100 peso Philippines": ["100 PHP"],
    "10.000 kíp": ["10000 LAK"],
    "100 kyat": ["100 MMK"],
    "100 lira": ["100 TRY"],
    "100 riyal": ["100 SAR"],
    "100 dirham": ["100 AED"],
    "100 real": ["100 BRL"],
    "100 zloty": ["100 PLN"],
    "100 hryvnia": ["100 UAH"],
    "100 forint": ["100 HUF"],
    "100 shekel": ["100 ILS"],
    "3 mẫu": ["3 mẫu"],
    "3 tạ": ["0.3 thousand kilogram"],
    "5 yến": ["0.05 thousand kilogram"],
    "2 lạng": ["0.2 thousand gram"],
    "2 lượng vàng": ["2 lượng vàng"],
    "5 chỉ vàng": ["5 chỉ vàng"],
    "17 đại biểu": ["17 đại biểu"],
    "mười quả trứng": ["10 quả"],
    "thế kỷ 20": [],
    "8 trên 10 người": ["0.8 người"],
    "100 nghìn tỉ": ["100 trillion"],
    "10 tỷ đô": ["10 billion USD"],
    "2,5 ngàn tỉ đồng": ["2.5 trillion VND"],
    "một dự án": [],
    "bốn mươi năm": ["40 year"],
    "vào lúc 14 giờ": [],
    "lúc 14 giờ 30": [],
    "tăng từ 10 lên 15 triệu đồng": ["10 million VND", "15 million VND"],
    "5 con bò": ["5 con bò"],
    "10 cái bàn": ["10 cái"],
}
AGES = {
    "ông Nam, 45 tuổi": "45 year",
    "cô gái 16 tuổi": "16 year",
}
PAIRS = {
    "3,5 tỷ USD (khoảng 80 nghìn tỷ đồng)": ("3.5 billion USD", "~ 80 trillion VND"),
    "938 triệu USD, tương đương 21.000 tỷ đồng": ("938 million USD", "21000 billion VND"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "thứ hai tuần sau": ([], "a label before a number with a unit"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "vi")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "vi") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "vi")]

    assert found == [expected]
