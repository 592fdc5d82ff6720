"""What Chinese figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "营收增长12.5%，达到3.5亿元": ["12.5 percent", "0.35 billion CNY"],
    "商汤科技将在上海投资60亿元人民币（约合9.38亿美元）": ["6.0 billion CNY", "0.938 billion USD"],
    "参会人数超过1200人": ["> 1200 人"],
    "约400家企业": ["~ 400 家"],
    "500多人受伤": ["> 500 人"],
    "十几万人": ["> 0.10 million 人"],
    "二十几岁": ["> 20 year"],
    "一千多万元": ["> 10.00 million CNY"],
    "几十万人": [],
    "数百名员工": [],
    "每股1.95港元": ["1.95 HKD"],
    "180亿元": ["18.0 billion CNY"],
    "387万亩": ["3.87 million chinese_mu"],
    "十斤大米": ["10 jin"],
    "三十两白银": ["30 liang"],
    "一吨半": ["1.5 metric_ton"],
    "两个半小时": ["2.5 hour"],
    "三年半后": ["3.5 year"],
    "一米七五": ["1.75 meter"],
    "三块五": ["3.5 CNY"],
    "五十元六角三分": ["50.63 CNY"],
    "九五折": ["95 percent"],
    "95折": ["95 percent"],
    "七成六": ["76 percent"],
    "百分之五": ["5 percent"],
    "百分之零点九": ["0.9 percent"],
    "千分之三": ["3 permille"],
    "万分之三": ["3 basis_point"],
    "一百分之五十五": ["0.55"],
    "三分之一": ["0.333333333333333"],
    "三又四分之一": ["3.25"],
    "三百五又三分之一": ["350.333333333333333"],
    "四万万同胞": ["400.00 million"],
    "一万零五十": ["10050"],
    "一千三": ["1300"],
    "壹拾贰万叁仟元整": ["123 thousand CNY"],
    "4.78万亿": ["4.78 trillion"],
    "1.2345万人": ["12345 人"],
    "2.4个百分点": ["2.4 percentage_point"],
    "25个基点": ["25 basis_point"],
    "零下5摄氏度": ["-5 degree_Celsius"],
    "华氏98.6度": ["98.6 degree_Fahrenheit"],
    "20~100个": ["20..100 个"],
    "从20到24亿欧元": ["2.0..2.4 billion EUR"],
    "20至24%": ["20..24 percent"],
    "至少300万美元": [">= 3.00 million USD"],
    "不超过30公里": ["<= 30 kilometer"],
    "将近4.50公斤": ["< 4.50 kilogram"],
    "二〇一八年四月九日": ["2018-04-09"],
    "2018年4月9日": ["2018-04-09"],
    "5月19日": [],
    "第三次": [],
    "21世纪": [],
    "百 分之 一百二十": ["120 percent"],
    "一个国家": [],
    "两个国家": ["2 个"],
    "四川": [],
    "万一": [],
    "第21届": [],
    "3～4日": [],
    "70周年": ["70 周年"],
    "1.2×10的6次方": ["1200000"],
    "100赫兹": ["100 hertz"],
    "2.4微克": ["2.4 microgram"],
    "80平方米": ["80 meter ** 2"],
    "12千米": ["12 kilometer"],
    "三百米": ["300 meter"],
    "成交价为每吨3.5万元": ["0.035 million CNY"],
    "排名前三的品牌": ["3"],
    "8点30分": [],
    "二十一个国家": ["21 个"],
    "五百年": ["500 year"],
    "一名男子": [],
    "未来三到五年内": ["3..5 year"],
    "25比21": [],
    "等于1535": ["= 1535"],
    "1101.9亿": ["110.19 billion"],
    "11月11日": [],
    "1千零1": ["1001"],
    "2两": ["2 liang"],
    "两天": ["2 day"],
    "三十一人": ["31 人"],
    "30余家企业": ["> 30 家"],
    "同比下降一成": ["0.01 thousand percent"],
    "425.60分夺冠": ["425.60 分"],
    "2小时23分": ["2 hour", "23 分"],
    "1元2角3分": ["1.23 CNY"],
    "9秒83打破纪录": ["9.83 second"],
    "90打破": ["90"],
    "831.6万辆和832万辆": ["8.316 million 辆", "8.32 million 辆"],
    "10和20之间": ["10..20"],
    "1至9月": [],
    "公元618年": ["618 year"],
    "歼-20战机和波音737": [],
    "气温为-20℃": ["-20 degree_Celsius"],
    "时速350公里": ["350 kilometer / hour"],
    "拨打12345热线": [],
    "乱七八糟、五花八门": [],
    "华为Mate 60 Pro起售价6999元": ["60", "6999 CNY"],
    "两百来人等候了两个多小时": ["~ 200 人", "> 2 hour"],
    "票房突破五百亿元，人次达11.3亿": ["> 50.0 billion CNY", "1.13 billion"],
    "从5亿元增至8亿": ["0.5 billion CNY", "0.8 billion CNY"],
    "二十国集团增长两位数": [],
    "三五成群": [],
    "5年期以上": [">= 5 year"],
    "其中100来自北京": ["100"],
    "下午3点": [],
    "下午三点": [],
    "凌晨两点半": [],
    "早上8点开会": [],
    "上涨300点": ["300 点"],
    "还有二分之。": [],
    "三点五": ["3.5"],
    "打八折": ["0.08 thousand percent"],
    "打8折": ["0.08 thousand percent"],
    "打对折": ["50 percent"],
    "一打": ["12"],
    "五点": ["5 点"],
    "3点钟": [],
    "涨了20点": ["20 点"],
    "两个多小时": ["> 2 hour"],
    "三个多月": ["> 3 month"],
    "一个半月": ["1.5 month"],
    "三个半月": ["3.5 month"],
    "一个多世纪": ["> 1 century"],
    "三、四百人": ["300..400 人"],
    "七、八个": ["7..8 个"],
    "每小时120公里": ["120 kilometer / hour"],
    "每秒7.9公里": ["7.9 kilometer / second"],
    "每小时100人": ["100 人"],
    "民国113年5月": ["2024-05"],
    "摄氏35度": ["35 degree_Celsius"],
    "从5%升至8%": ["5 percent", "8 percent"],
    "三个半天": ["3 个"],
    "半小时": ["0.5 hour"],
    "半个小时后": ["0.5 hour"],
    "近一半": ["< 0.5"],
    "学生半价": ["50 percent"],
    "四百二十三　〇〇〇〇": ["423", "0"],
    "九 九 折": ["99 percent"],
}
AGES = {
    "他现年65岁": "65 year",
    "三岁半的孩子": "3.5 year",
    "她已经满七周岁了": "7 year",
    "三周大": "3 week",
}
PAIRS = {
    "300公里，约合186英里": ("300 kilometer", "186 mile"),
    "60亿元人民币（约合9.38亿美元）": ("6.0 billion CNY", "0.938 billion USD"),
}
# Figures that are not read yet, or not right.
LACKING: dict[str, list[str]] = {
    "三四百人": ["300..400 人"],
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
    found = [str(reading.figure or reading.period) for reading in read(text, "zh")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "zh") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "zh")]

    assert found == [expected]
