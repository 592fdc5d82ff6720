"""What Thai figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "สองปีครึ่ง": ["2.5 year"],
    "2 ใน 3": ["0.666666666666667"],
    "รายได้เพิ่มเป็น 3.2 พันล้านบาท": ["3.2 billion THB"],
    "ขาดทุน 45.6 ล้านบาท": ["45.6 million THB"],
    "600 ล้านดอลลาร์สหรัฐ": ["600 million USD"],
    "฿1,299.50": ["1299.50 THB"],
    "USD 1.5 ล้าน": ["1.5 million USD"],
    "ราคา 1,299 บาท": ["1299 THB"],
    "2.5 แสนบาท": ["0.25 million THB"],
    "5-7 พันล้านบาท": ["5..7 billion THB"],
    "ระหว่าง 20 ถึง 24 เปอร์เซ็นต์": ["20..24 percent"],
    "20-24%": ["20..24 percent"],
    "มากกว่า 12,000 ตำแหน่ง": ["> 12000 ตำแหน่ง"],
    "กว่า 300 ล้านยูโร": ["> 300 million EUR"],
    "อย่างน้อย 40 คน": [">= 40 คน"],
    "ไม่เกิน 30 กม.": ["<= 30 kilometer"],
    "เกือบ 4.50 กก.": ["< 4.50 kilogram"],
    "ต่ำกว่า 2 พันล้านหยวน": ["< 2 billion CNY"],
    "ประมาณ 400 แห่ง": ["~ 400 แห่ง"],
    "ราว 1.1 ล้านคน": ["~ 1.1 million คน"],
    "เพิ่มขึ้น 2.5 จุดเปอร์เซ็นต์": ["2.5 percentage_point"],
    "ร้อยละ 25": ["25 percent"],
    "ยี่สิบห้าล้านบาท": ["25 million THB"],
    "สามร้อยล้านบาท": ["300 million THB"],
    "๓.๕ ล้านบาท": ["3.5 million THB"],
    "ติดลบ 5.5 เปอร์เซ็นต์": ["-5.5 percent"],
    "38 องศาเซลเซียส": ["38 degree_Celsius"],
    "80 ตารางเมตร": ["80 meter ** 2"],
    "100 กม./ชม.": ["100 kilometer / hour"],
    "18 เดือน": ["18 month"],
    "500 คนขึ้นไป": [">= 500 คน"],
    "9 เมษายน 2018": ["2018-04-09"],
    "ปี 2014": ["2014"],
    "พ.ศ. 2561": ["2018"],
    "เวลา 14.30 น.": [],
    "เวอร์ชัน 1.2.3": [],
    "ชนะ 3-1": [],
    "สามารถ": [],
    "หน้า 12 มาตรา 5": [],
    "ข้าว 5 พันธุ์": ["5 พันธุ์"],
    "ห้างสรรพสินค้า": [],
    "กว่าแสนล้านบาท": ["> 0.1 trillion THB"],
    "ตั้งแต่ 1.5 ถึง 2.5 ล้านยูโร": ["1.5..2.5 million EUR"],
    "1.2 ล้านตัน": ["1.2 million metric_ton"],
    "9 เมษายน ค.ศ. 2018": ["2018-04-09"],
    "สองล้านครึ่ง": ["2.5 million"],
    "ปี 2561": ["2018"],
    "โทร. 02-123-4567": [],
    "5 มีนาคม 2562": ["2019-03-05"],
    "สิบล้านบาท": ["10 million THB"],
    "สิบเอ็ดคน": ["11 คน"],
    "สิบสองเดือน": ["12 month"],
    "ศูนย์จุดห้าเปอร์เซ็นต์": [],
    "หนึ่งในสาม": ["0.333333333333333"],
    "สองในสาม": ["0.666666666666667"],
    "สามในสี่": ["0.75"],
    "หลายล้านบาท": [],
    "หลายหมื่นล้านบาท": [],
    "100 เรียล": ["100 IRR"],
    "100 ริยาลซาอุดีอาระเบีย": ["100 SAR"],
    "100 ดีแรห์ม": ["100 AED"],
    "100 แรนด์": ["100 ZAR"],
    "100 ซลอตี": ["100 PLN"],
    "100 ตากา": ["100 BDT"],
    "100 เชเกล": ["100 ILS"],
    "25 เบสิสพอยต์": ["25 basis_point"],
    "กว่าร้อยคน": ["> 100 คน"],
    "100 กว่าคน": ["> 100 คน"],
    "20 กว่าปี": ["> 20 year"],
    "ร้อยกว่าคน": ["> 100 คน"],
    "100 ตารางวา": ["100 ตารางวา"],
    "3 ขีด": ["0.3 thousand gram"],
    "อายุ 45 ปี": ["45 year"],
    "วัย 34 ปี": ["34 year"],
    "เด็กอายุสามขวบ": ["3 year"],
    "อายุ 18 ปีขึ้นไป": [">= 18 year"],
    "15 มี.ค. 63": ["2020-03-15"],
    "สิบบาท": ["10 THB"],
    "ร้อยบาท": ["100 THB"],
    "นับล้านคน": [],
    "วัย 70 ปี": ["70 year"],
    "20 ก.ย. 64": ["2021-09-20"],
    "วันที่ 5 ธ.ค. 2560": ["2017-12-05"],
    "เกือบร้อยคน": ["< 100 คน"],
    "หมื่นกว่าคน": ["> 0.01 million คน"],
    "3,000 กว่าคน": ["> 3000 คน"],
    "ปี 2560-2563": ["2017", "2020"],
    "เก้าอี้สิบตัว": ["10 ตัว"],
    "ครึ่งปีแรก": [],
}
AGES = {
    "ชายอายุ 45 ปี": "45 year",
    "เด็ก 5 ขวบ": "5 year",
    "อายุ 18-25 ปี": "18..25 year",
    "อายุระหว่าง 20-30 ปี": "20..30 year",
}
PAIRS = {
    "6 พันล้านหยวน (ประมาณ 3 หมื่นล้านบาท)": ("6 billion CNY", "~ 0.03 trillion THB"),
    "938 ล้านดอลลาร์ หรือราว 3 หมื่นล้านบาท": ("938 million USD", "~ 0.03 trillion THB"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "th")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "th") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "th")]

    assert found == [expected]
