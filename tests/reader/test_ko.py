"""What Korean figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "매출 3조 2000억원": ["3200.0 billion KRW"],
    "영업이익은 12.5% 감소한 6조6000억원": ["12.5 percent", "6600.0 billion KRW"],
    "600만 달러": ["6.00 million USD"],
    "1억2000만원": ["120.00 million KRW"],
    "12만 5천 명": ["125 thousand 명"],
    "약 400명": ["~ 400 명"],
    "500명 이상": [">= 500 명"],
    "30개 미만": ["< 30 개"],
    "30여 명": ["> 30 명"],
    "100여만 명": ["> 1.00 million 명"],
    "수백만 달러": [],
    "몇 십 명": [],
    "20~24%": ["20..24 percent"],
    "20에서 24억 유로": ["2.0..2.4 billion EUR"],
    "최소 3백만 달러": [">= 3.00 million USD"],
    "3할 8푼 7리": ["38.7 percent"],
    "2시간 반": ["2.5 hour"],
    "3년 반 만에": ["3.5 year"],
    "1년 반도체": ["1 year"],
    "3분의 2": ["0.666666666666667"],
    "삼분의 이": ["0.666666666666667"],
    "일과 이분의 일": ["1.5"],
    "300과 200": ["300", "200"],
    "일조분의 일": ["0.000000000001"],
    "10의 14제곱": ["100000000000000"],
    "영하 5도": ["-5 degree"],
    "마이너스 5.5%": ["-5.5 percent"],
    "시속 120㎞": ["120 kilometer / hour"],
    "84㎡": ["84 meter ** 2"],
    "25평": ["25 tsubo"],
    "168cm": ["168 centimeter"],
    "19일": [],
    "90일": ["90 day"],
    "5월 19일": [],
    "3일 만에": ["3 day"],
    "3~4일": [],
    "이천십팔년 오월 십칠일": ["2018-05-17"],
    "2018년 4월 9일": ["2018-04-09"],
    "오후 3시 15분": [],
    "제21대": [],
    "5·18": [],
    "두 번째": [],
    "세 살": ["3 year"],
    "스물세 살": ["23 year"],
    "서른 다섯 살": ["35 year"],
    "십 세": ["10 year"],
    "만 19세": ["19 year"],
    "세 개": ["3 개"],
    "하나만": ["1"],
    "한 다스만": ["12"],
    "오 퍼센트": ["5 percent"],
    "백 명": ["100 명"],
    "천만 관객": ["10.00 million 관객"],
    "이 회사": [],
    "이 중 30%": ["30 percent"],
    "사원": [],
    "공원에": [],
    "일본": [],
    "조원": [],
    "이곳": [],
    "1조원": ["1 trillion KRW"],
    "주당 470 펜스": ["4.70 GBP"],
    "30보다 크거나 같다": [">= 30"],
    "3000이 넘는": ["> 3000"],
    "1/2이 넘는": ["> 0.5"],
    "10명 중 7명": ["10 명", "7 명"],
    "20과 같다": ["= 20"],
    "1998분의 200과 같다": ["= 0.1001001001001"],
    "천에서 천오백까지이다": ["1..1.500 thousand"],
    "2009년": ["2009"],
    "0.6%포인트": ["0.6 percentage_point"],
    "한 달": ["1 month"],
    "60세 이상": [">= 60 year"],
    "시속 188 마일": ["188 mile / hour"],
    "100명까지": ["100 명"],
    "20부터 100까지": ["20..100"],
    "3대1": [],
    "64달러 45센트": ["64.45 USD"],
    "6조6000억원으로": ["6600.0 billion KRW"],
    "이십 초과 삼십오 이하": ["> 20", "<= 35"],
    "재석 의원 300명": ["300 명"],
    "병원 3곳과 직원 5명": ["3 곳", "5 명"],
    "초속 20m가 넘는 강풍": ["> 20 meter / second"],
    "1분44초40의 기록": ["1 minute", "44.40 second"],
    "30대 남성과 20대 부부": [],
    "차량 30대가 파손": ["30 대"],
    "이라크를 3대 2로 꺾고 3연승": ["3 연승"],
    "4타수 2안타 1타점": ["4 타수", "2 안타", "1 타점"],
    "시즌 10호 골": [],
    "보잉 737 여객기": [],
    "내년 1월 1일부터 시행": [],
    "오만 정부와 오만한 태도": [],
    "70달러 선을 밑돌았다": ["< 70 USD"],
    "20점 10리바운드 5어시스트": ["20", "10 리바운드", "5 어시스트"],
    "1.0∼3.5m": ["1.0..3.5 meter"],
    "헌법 제84조와 공직선거법 250조 1항": [],
    "후반 23분 1라운드": [],
    "3층 501호": [],
    "5층짜리 건물": ["5 층짜리"],
    "2단계와 5단체": ["2 단계", "5 단체"],
    "경제 5% 성장": ["5 percent"],
    "계약 3건을 체결": ["3 건"],
    "점수 3회 하락": ["3 회"],
    "권총 3정": ["3 정"],
    "20개의 기업": ["20 개"],
    "30대 후반 3명": ["3 명"],
    "후반 5% 상승": ["5 percent"],
    "1인당 300만원": ["3.00 million KRW"],
    "100점 만점에 85점": ["100", "85"],
    "창립 50주년": [],
    "코로나19 2차 유행": [],
    "백만장자": [],
    "백만 번째": [],
    "오십 대 남성": [],
    "두세 번": [],
    "조 바이든": [],
    "천만의 말씀": [],
    "10만 관객이 들었다": ["0.10 million 관객"],
    "20 어린이": ["20 어린이"],
    "최고시속 200㎞": ["200 kilometer / hour"],
    "섭씨 영하 5도": ["-5 degree_Celsius"],
    "이틀 만에": ["2 day"],
    "열흘간": ["10 day"],
    "셋 중 하나": ["0.333333333333333"],
    "셋 중 하나는 진짜": ["0.333333333333333"],
    "이 중 3명": ["3 명"],
    "조금만 기다려": [],
    "이 의원과 조 장관, 백 대표": [],
    "금 5개": ["5 개"],
    "사천팔백삼십칠": ["4837"],
    "천사백오십팔": ["1458"],
    "오만이천 원": ["52 thousand KRW"],
    "백조 원": ["100 trillion KRW"],
    "사천시의 천사 같은 백조의": [],
    "만일 오만이 없다면": [],
    "백에서 천 명": ["0.100..1 thousand 명"],
    "이 사고로 3명이": ["3 명"],
    "이 사람은 이 단계에서": [],
    "(62.3%)이 반대했다": ["62.3 percent"],
    "1인 가구": [],
    "삼은 자연수이다": ["3"],
    "삼은 돼지고기": [],
    "마이너스 일은 음수이다": ["-1"],
    "5정도": ["~ 5"],
    "5승용차와 3무역": ["5", "3"],
}
AGES = {
    "A(35)씨": "35 year",
    "김모씨(52)는": "52 year",
    "김모(52·여)씨": "52 year",
    "스물세 살": "23 year",
    "만 19세 이상": ">= 19 year",
    "십 세": "10 year",
    "생후 3개월 된 아기": "3 month",
}
PAIRS = {
    "10억 달러(약 1조3800억원)": ("1.0 billion USD", "~ 1380.0 billion KRW"),
    "100마일(약 160킬로미터)": ("100 mile", "~ 160 kilometer"),
}
# Figures that are not read yet, or not right.
LACKING: dict[str, list[str]] = {
    "삼사십 명": ["30..40 명"],
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
    found = [str(reading.figure or reading.period) for reading in read(text, "ko")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "ko") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "ko")]

    assert found == [expected]
