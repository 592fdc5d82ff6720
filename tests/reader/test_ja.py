"""What Japanese figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "売上高は1兆2000億円": ["1200.0 billion JPY"],
    "純利益は前年同期比12.5%増の345億6700万円": ["12.5 percent", "34567.00 million JPY"],
    "600万ドル": ["6.00 million USD"],
    "1億2千万人": ["120.00 million 人"],
    "約400人": ["~ 400 人"],
    "500人以上": [">= 500 人"],
    "30人未満": ["< 30 人"],
    "百余人": ["> 100 人"],
    "二十数万人": ["> 0.20 million 人"],
    "10余万": ["> 0.10 million"],
    "数百人": [],
    "数十億円": [],
    "人数300人": ["300 人"],
    "3割": ["0.03 thousand percent"],
    "3割8分7厘": ["38.7 percent"],
    "5割半": ["55 percent"],
    "七割": ["0.07 thousand percent"],
    "20〜24%": ["20..24 percent"],
    "20から24億ユーロ": ["2.0..2.4 billion EUR"],
    "3分の2": ["0.666666666666667"],
    "2と4分の1": ["2.25"],
    "百三と三分の二": ["103.666666666666667"],
    "一と二分の一": ["1.5"],
    "300と200": ["300", "200"],
    "10の14乗": ["100000000000000"],
    "12.32×10の14乗": ["1232000000000000"],
    "2.5の-1乗": ["0.4"],
    "マイナス5.5%": ["-5.5 percent"],
    "マイナス一": ["-1"],
    "マイナス3分のマイナス百五十七": ["52.333333333333333"],
    "氷点下5度": ["-5 degree"],
    "摂氏40度": ["40 degree_Celsius"],
    "時速100キロ": ["100 kilometer / hour"],
    "168cm": ["168 centimeter"],
    "5フィート4インチ": ["5.333333333333333 foot"],
    "80平方メートル": ["80 meter ** 2"],
    "25坪": ["25 tsubo"],
    "1年半前": ["1.5 year"],
    "2時間半": ["2.5 hour"],
    "3カ月": ["3 month"],
    "5月19日": [],
    "19日午前": [],
    "90日間": ["90 day"],
    "二千十八年五月十七日": ["2018-05-17"],
    "2018年4月9日": ["2018-04-09"],
    "午後3時15分": [],
    "第3回": [],
    "3位": [],
    "21世紀": [],
    "1980年代": [],
    "百万五": ["1000005"],
    "〇・〇八": ["0.08"],
    "答えは四ではなくて、五です。": ["4", "5"],
    "十一時": [],
    "一人": ["1 人"],
    "三菱": [],
    "四国": [],
    "五輪": [],
    "万博": [],
    "一部": [],
    "15パ ーセ ント": ["15 percent"],
    "5〜6日": [],
    "20に等しい": ["= 20"],
    "3ダース": ["36"],
    "半ダース": ["6.0"],
    "50セント": ["0.50 USD"],
    "1ドル=110円": ["1 USD", "110 JPY"],
    "28歳": ["28 year"],
    "生後3か月": ["3 month"],
    "0.5ポイント": ["0.5 percentage_point"],
    "2国間": ["2"],
    "154円60～61銭": ["154.60..154.61 JPY"],
    "5人民元と3角": ["5.3 CNY"],
    "三から五年": ["3..5 year"],
    "3対1": [],
    "二十一人": ["21 人"],
    "五百年": ["500 year"],
    "168cmも": ["168 centimeter"],
    "百分の五": ["5 percent"],
    "2024年4～9月期の純利益": ["2024"],
    "30人と50人": ["30 人", "50 人"],
    "2045個、3005個": ["2045 個", "3005 個"],
    "10と20の間": ["10..20"],
    "身元10人": ["10 人"],
    "9秒96の日本歴代2位": ["9.96 second"],
    "前半の2得点": ["2 得点"],
    "3打数2安打2打点": ["3 打数", "2 安打", "2 打点"],
    "3連勝で10勝目": ["3 連勝"],
    "震度5弱の地震": [],
    "70代の女性": [],
    "5階建ての3階": ["5 階建て"],
    "憲法9条2項": [],
    "体重70キロ、60キロ級": ["70 kilogram", "60 kilogram"],
    "ボーイング737の後継機": [],
    "五十歩百歩": [],
    "1ユーロ=163円50銭前後": ["1 EUR", "~ 163.50 JPY"],
    "89メートル98を記録": ["89.98 meter"],
    "後半35分に得点": [],
    "四十肩と百円玉": [],
    "2ダース発注": ["24"],
    "価格はMate 60 Pro価格は12万円": ["60", "0.12 million JPY"],
}
AGES = {
    "28歳の会社員": "28 year",
    "生後3か月の赤ちゃん": "3 month",
    "九十歳": "90 year",
    "無職の男（42）": "42 year",
}
PAIRS = {
    "10億ドル（約1540億円）": ("1.0 billion USD", "~ 154.0 billion JPY"),
    "100マイル（約160キロメートル）": ("100 mile", "~ 160 kilometer"),
}
# Figures that are not read yet, or not right.
LACKING: dict[str, list[str]] = {
    "にひゃくさんじゅう円": ["230 JPY"],
    "二、三人": ["2..3 人"],
}
CASES = [
    *(pytest.param(text, expected, id=text) for text, expected in FIGURES.items()),
    *(
        pytest.param(text, expected, id=text, marks=pytest.mark.xfail(strict=True, reason="not read yet"))
        for text, expected in LACKING.items()
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "ja")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "ja") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "ja")]

    assert found == [expected]
