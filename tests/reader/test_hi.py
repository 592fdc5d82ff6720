"""What Hindi figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "500 करोड़ रुपये": ["5.00 billion INR"],
    "500 करो\u095c रुपये": ["5.00 billion INR"],
    "500 करोड रुपए": ["5.00 billion INR"],
    "1.5 लाख करोड़ रुपये": ["1500.00 billion INR"],
    "बीस हजार करोड़": ["200.00 billion"],
    "एक अरब 30 करोड़": ["1.30 billion"],
    "दो अरब डॉलर": ["2 billion USD"],
    "₹1,50,000": ["150000 INR"],
    "१२,३४,५६७ रुपये": ["1234567 INR"],
    "2 लाख 50 हज़ार रुपये": ["250 thousand INR"],
    "5 मिलियन डॉलर": ["5 million USD"],
    "500 रु.": ["500 INR"],
    "रु. 500": ["500 INR"],
    "साढ़े तीन लाख रुपये": ["0.35 million INR"],
    "साढ़े 3 करोड़ रुपये": ["35 million INR"],
    "साढ़े तीन सौ": ["350"],
    "पौने दो सौ लोग": ["175 लोग"],
    "सवा लाख": ["125 thousand"],
    "सवा तीन करोड़": ["32.5 million"],
    "सवा घंटे": ["1.25 hour"],
    "पौन घंटा": ["0.75 hour"],
    "डेढ़ हजार": ["1500"],
    "ढाई साल": ["2.5 year"],
    "पंचानबे प्रतिशत": ["95 percent"],
    "उन्यासी": ["79"],
    "पाँच": ["5"],
    "पैंतालीस लोग": ["45 लोग"],
    "दो लोगों की मौत": ["2 लोगों"],
    "एक": ["1"],
    "एक किलोमीटर": ["1 kilometer"],
    "एक बटा 20": ["0.05"],
    "माइनस एक": ["-1"],
    "शून्य से 5 डिग्री नीचे": ["-5 degree"],
    "एक तिहाई आबादी": ["0.333333333333333 आबादी"],
    "दो-तिहाई बहुमत": ["0.666666666666667 बहुमत"],
    "एक और एक चौथाई": ["1.25"],
    "एक पांचवां हिस्सा": ["0.2"],
    "पांच का आठवां भाग": ["0.625"],
    "तीन का इक्कीसवां": ["0.142857142857143"],
    "एक सौ तीस और दो का पांचवां": ["130.4"],
    "सौ का एक हजार पांचवां": ["0.099502487562189"],
    "एक का दस खरबवां": ["0.000000000001"],
    "माइनस पंचानबे सौ का पाँचवा": ["-1900"],
    "10 में से एक": ["0.1"],
    "5 में से 2 लोग": ["0.4 लोग"],
    "थ्री डज़न आम": ["36 आम"],
    "फ़िफ़्टी टू": ["52"],
    "5 से 10 लाख रुपये": ["0.5..1.0 million INR"],
    "5 से 10 फीसदी तक": ["5..10 percent"],
    "10 और 20 के बीच": ["10..20"],
    "तीन-चार साल": ["3..4 year"],
    "5 और 10 देश": ["5", "10 देश"],
    "आधे से अधिक": ["> 0.5"],
    "50 हजार से ज़्यादा लोग": ["> 50 thousand लोग"],
    "50,000 से भी कम": ["< 50000"],
    "30 के बराबर या उससे अधिक": [">= 30"],
    "कम से कम 20 लोग": [">= 20 लोग"],
    "अधिकतम 30 किमी": ["<= 30 kilometer"],
    "लगभग 4.50 किलो": ["~ 4.50 kilogram"],
    "0.5 फीसदी अंक": ["0.5 percentage_point"],
    "45 डिग्री सेल्सियस": ["45 degree_Celsius"],
    "100 किमी प्रति घंटा": ["100 kilometer / hour"],
    "500 वर्ग मीटर": ["500 meter ** 2"],
    "15 अगस्त 1947 को": ["1947-08-15"],
    "वर्ष 2018 के पांचवें महीने": ["2018"],
    "मृतकों की संख्या 200 हुई": ["200"],
    "ट्रेन संख्या 12951": [],
    "एक 1/4 मील": ["0.25 mile"],
    "5 टन": ["5 metric_ton"],
    "16 जीबी": ["16 gigabyte"],
    "आधी आबादी": ["0.5 आबादी"],
    "आधी रात को": [],
    "दो बार": ["2 बार"],
    "एक बार फिर": [],
    "तीन-तीन लाख रुपये का मुआवजा": ["0.3 million INR"],
    "तेतालीस": ["43"],
    "एक आदमी": [],
    "पानी दो।": [],
    "जाने दो मुझे": [],
    "सबसे बड़े शहरों में से एक": [],
    "सऊदी अरब": [],
    "शराब का सेवन": [],
    "21वीं सदी": [],
    "125वीं जयंती": [],
    "एक सौ पच्चीसवीं जयंती": [],
    "पांचवें स्थान पर": [],
    "हजारों लोग": [],
    "साढ़े पांच बजे": [],
    "2-1 से हराया": [],
    "धारा 370": [],
    "साढ़े तीन घंटे तक चली बैठक": ["3.5 hour"],
    "तीव्रता 5.3 मापी गई": ["5.3"],
    "90 फीसद छात्र": ["90 percent"],
    "नौ दो ग्यारह हो गया, चार चांद लगाए": [],
    "बोइंग 737 और आईफोन 16": [],
}
AGES = {
    "25 साल का युवक": "25 year",
    "30 वर्षीय महिला": "30 year",
    "पंचानबे साल की आयु": "95 year",
    "सिक्स वीक्स का": "6 week",
    "twenty nine year का": "29 year",
}
PAIRS = {
    "6 अरब युआन (लगभग 70 अरब रुपये)": ("6 billion CNY", "~ 70 billion INR"),
}
# What the reader does not manage yet, each with the reason.
LACKING: dict[str, tuple[list[str], str]] = {
    "नब्बे के दशक में": ([], "a decade by its tens looks like a count of decades"),
}
CASES = [pytest.param(text, expected, id=text) for text, expected in FIGURES.items()] + [
    pytest.param(text, expected, id=text, marks=pytest.mark.xfail(reason=reason))
    for text, (expected, reason) in LACKING.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "hi")]

    assert found == expected


@pytest.mark.parametrize(
    "text", ["7 साल की कैद", "10 साल के लिए", "5 वर्ष के दौरान"], ids=["sentence", "for", "during"]
)
def test_durations_that_are_no_ages(text: str) -> None:
    (reading,) = read(text, "hi")

    assert not reading.age


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "hi") if reading.age]

    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "hi")]

    assert found == [expected]
