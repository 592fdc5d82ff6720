"""What each kind of mistake prints, in several languages, and whether the rules see it: one run of the command."""

import json
from collections.abc import Mapping
from contextlib import chdir, redirect_stdout
from io import StringIO
from typing import Any

import pytest

from claimtest.cli import main
from claimtest.mutate.slip import kinds

PAIR = {"value": "6 billion CNY", "converted": "938 million USD"}
DOCUMENTS: Mapping[str, tuple[str, str, Mapping[str, object]]] = {
    "money_en": ("en", "invests 6 billion yuan (US$938 million)", PAIR),
    "money_de": ("de", "investiert 6 Milliarden Yuan (938 Millionen US-Dollar)", PAIR),
    "money_fr": ("fr", "investit 6 milliards de yuans (938 millions de dollars)", PAIR),
    "money_ru": ("ru", "вложит 6 миллиардов юаней (938 миллионов долларов)", PAIR),
    "money_zh": ("zh", "投资60亿元人民币（9.38亿美元）", PAIR),
    "money_hi": ("hi", "6 करोड़ रुपये", {"value": "60 million INR"}),
    "trillion_en": ("en", "a plan of 2 trillion dollars", {"value": "2 trillion USD"}),
    "total_en": (
        "en",
        "raised $1,010 million",
        {"value": "1010 million USD", "parts": ["600 million USD", "410 million USD"]},
    ),
    "total_de": (
        "de",
        "nahm 1.010 Millionen Euro ein",
        {"value": "1010 million EUR", "parts": ["600 million EUR", "410 million EUR"]},
    ),
    "total_fr": (
        "fr",
        "a levé 1 010 millions d’euros",
        {"value": "1010 million EUR", "parts": ["600 million EUR", "410 million EUR"]},
    ),
    "miles_en": ("en", "more than 1,010 miles (1,625 km)", {"value": "> 1010 mile", "converted": "1625 km"}),
    "miles_de": (
        "de",
        "mehr als 4,25 Kilometer (2,64 Meilen)",
        {"value": "> 4.25 km", "converted": "2.64 mile"},
    ),
    "miles_fr": ("fr", "plus de 4,2 km (2,6 miles)", {"value": "> 4.2 km", "converted": "2.6 mile"}),
    "area_en": (
        "en",
        "burned 100 square miles (259 square kilometers)",
        {"value": "100 mile ** 2", "converted": "259 km ** 2"},
    ),
    "points_en": ("en", "rose by 2.5 percentage points", {"value": "2.5 percentage_point"}),
    "points_de": ("de", "stieg um 2,5 Prozentpunkte", {"value": "2.5 percentage_point"}),
    "points_fr": ("fr", "a augmenté de 2,5 points de pourcentage", {"value": "2.5 percentage_point"}),
    "day_en": ("en", "on Monday, 2018-04-09", {"date": "2018-04-09", "weekday": "Monday"}),
    "day_de": ("de", "am Montag, dem 9. April 2018", {"date": "2018-04-09", "weekday": "Monday"}),
    "day_fr": ("fr", "le lundi 9 avril 2018", {"date": "2018-04-09", "weekday": "Monday"}),
}

PRINTED = [
    ("million_for_billion", "money_en", "6 million yuan"),
    ("million_for_billion", "money_de", "6 Millionen Yuan"),
    ("million_for_billion", "money_fr", "6 millions de yuans"),
    ("million_for_billion", "money_ru", "6 миллионов юаней"),
    ("million_for_billion", "money_zh", "60万元人民币"),
    ("million_for_billion", "money_hi", "6 लाख रुपये"),
    ("billion_for_million", "money_en", "US$938 billion"),
    ("billion_for_million", "money_de", "938 Milliarden US-Dollar"),
    ("billion_for_million", "money_fr", "938 milliards de dollars"),
    ("billion_for_million", "money_hi", "6 अरब रुपये"),
    ("long_scale_for_short", "trillion_en", "2 billion dollars"),
    ("long_scale_for_short", "money_de", "6 Billionen Yuan"),
    ("long_scale_for_short", "money_fr", "6 billions de yuans"),
    ("missing_scale_word", "money_en", "6 yuan"),
    ("missing_scale_word", "money_de", "6 Yuan"),
    ("missing_scale_word", "money_fr", "6 yuans"),
    ("missing_scale_word", "money_zh", "60元人民币"),
    ("other_currency", "money_en", "6 billion dollars"),
    ("other_currency", "money_de", "6 Milliarden Dollar"),
    ("other_currency", "money_fr", "938 millions de yuans"),
    ("other_currency", "money_ru", "6 миллиардов долларов"),
    ("other_currency", "money_zh", "60亿美元"),
    ("namesake_currency", "money_en", "HK$938 million"),
    ("namesake_currency", "money_de", "938 Millionen Hongkong-Dollar"),
    ("namesake_currency", "money_fr", "938 millions de dollars de Hong Kong"),
    ("namesake_currency", "money_zh", "9.38亿港元"),
    ("inverse_rate", "money_en", "US$38.4 billion"),
    ("inverse_rate", "money_de", "38,4 Milliarden US-Dollar"),
    ("inverse_rate", "money_zh", "384亿美元"),
    ("inverse_rate", "miles_en", "627.8 km"),
    ("linear_factor", "area_en", "161 square kilometers"),
    ("rate_one_year_old", "money_en", "US$870 million"),
    ("rate_one_year_old", "money_fr", "870 millions de dollars"),
    ("rate_one_year_old", "money_zh", "8.70亿美元"),
    ("rate_three_years_old", "money_en", "US$966 million"),
    ("rate_three_years_old", "money_de", "966 Millionen US-Dollar"),
    ("rate_three_years_old", "money_fr", "966 millions de dollars"),
    ("rate_of_another_currency", "money_en", "US$7.41 billion"),
    ("rate_of_another_currency", "money_fr", "7,41 milliards de dollars"),
    ("rate_of_another_currency", "money_zh", "74.1亿美元"),
    ("swapped_digits", "money_en", "US$398 million"),
    ("swapped_digits", "miles_de", "mehr als 2,45 Kilometer"),
    ("swapped_digits", "total_fr", "1 100 millions d’euros"),
    ("dropped_zero", "total_en", "$110 million"),
    ("dropped_zero", "total_de", "101 Millionen Euro"),
    ("dropped_zero", "total_fr", "110 millions d’euros"),
    ("doubled_zero", "total_en", "$10,010 million"),
    ("doubled_zero", "total_de", "10.100 Millionen Euro"),
    ("doubled_zero", "total_fr", "10 010 millions d’euros"),
    ("comma_read_as_point", "total_en", "$1.010 million"),
    ("comma_read_as_point", "total_de", "1,010 Millionen Euro"),
    ("dropped_decimal_mark", "miles_de", "mehr als 425 Kilometer"),
    ("dropped_decimal_mark", "miles_fr", "plus de 42 km"),
    ("dropped_decimal_mark", "points_en", "25 percentage points"),
    ("shifted_decimal_mark", "miles_de", "mehr als 42,5 Kilometer"),
    ("shifted_decimal_mark", "miles_fr", "plus de 0,42 km"),
    ("shifted_decimal_mark", "money_zh", "93.8亿美元"),
    ("mile_for_kilometre", "miles_en", "more than 1,010 kilometers"),
    ("mile_for_kilometre", "miles_de", "mehr als 4,25 Meilen"),
    ("mile_for_kilometre", "miles_fr", "2,6 kilomètres"),
    ("more_for_less", "miles_en", "less than 1,010 miles"),
    ("more_for_less", "miles_de", "weniger als 4,25 Kilometer"),
    ("more_for_less", "miles_fr", "moins de 4,2 km"),
    ("percent_for_points", "points_en", "2.5 percent"),
    ("percent_for_points", "points_de", "2,5 Prozent"),
    ("percent_for_points", "points_fr", "2,5 pour cent"),
    ("part_left_out", "total_en", "$410 million"),
    ("part_left_out", "total_de", "600 Millionen Euro"),
    ("part_left_out", "total_fr", "410 millions d’euros"),
    ("wrong_weekday", "day_en", "Tuesday"),
    ("wrong_weekday", "day_de", "Sonntag"),
    ("wrong_weekday", "day_fr", "mardi"),
    ("wrong_year", "day_en", "2017-04-09"),
    ("wrong_year", "day_de", "9. April 2017"),
    ("wrong_year", "day_fr", "9 avril 2019"),
]
FATES = [
    ("million_for_billion", "money_en", ["caught"], "currencies_convert"),
    ("swapped_digits", "money_en", ["caught"], "currencies_convert"),
    (
        "rate_three_years_old",
        "money_en",
        ["missed"],
        "stays inside of what currencies_convert allows",
    ),
    ("million_for_billion", "money_hi", ["unseen"], "no other claim is about money_hi: money amount"),
    ("part_left_out", "total_en", ["caught", "caught"], "parts_add_up"),
    ("mile_for_kilometre", "miles_de", ["caught", "caught", "caught"], "units_convert"),
    ("percent_for_points", "points_en", ["unseen"], "no other claim is about points_en: percent amount"),
    ("wrong_weekday", "day_de", ["caught", "caught"], "weekday_matches"),
    ("wrong_year", "day_fr", ["caught", "caught"], "weekday_matches"),
]


@pytest.fixture(scope="module")
def trials(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("suite")
    dimensions = {
        "money": ("money_", "trillion_", "total_"),
        "length": ("miles_",),
        "area": ("area_",),
        "percent": ("points_",),
        "date": ("day_",),
    }
    measures = {f"{name} amount": {"dimension": name} for name in dimensions}
    folder.joinpath("claims").mkdir()
    folder.joinpath("seeds").mkdir()
    folder.joinpath("pyproject.toml").write_text("[tool.claimtest]\n", encoding="utf-8")

    def write(path: str, content: object) -> None:
        folder.joinpath(path).write_text(json.dumps(content), encoding="utf-8")

    write("claims/vocabulary.yaml", {"subjects": {name: [] for name in DOCUMENTS}, "measures": measures})
    for name, (language, text, keys) in DOCUMENTS.items():
        measure = next(f"{kind} amount" for kind, starts in dimensions.items() if name.startswith(starts))
        claim = {"id": "one", "subject": name, "measure": measure, "quote": text, **keys}
        source = {"text": f"../seeds/{name}.txt", "language": language, "published": "2018-04-10"}
        write(f"claims/{name}.yaml", {"source": source, "claims": [claim]})
        folder.joinpath(f"seeds/{name}.txt").write_text(text, encoding="utf-8")
    printed = StringIO()
    with chdir(folder), redirect_stdout(printed):
        status = main(["mutate", "--json", "--jobs", "1"])

    assert status == 0
    found: list[dict[str, Any]] = json.loads(printed.getvalue())["trials"]
    return found


def test_every_kind_is_tried_in_some_language() -> None:
    assert {kind for kind, _, _ in PRINTED} == set(kinds())


@pytest.mark.parametrize(("kind", "document", "after"), PRINTED)
def test_a_mistaken_document_prints_it_in_its_own_language(
    trials: list[dict[str, Any]], kind: str, document: str, after: str
) -> None:
    made = [
        trial["after"]
        for trial in trials
        if trial["kind"] == kind and trial["claim"] == f"{document}.one" and trial["fate"] != "unreadable"
    ]

    assert after in made


@pytest.mark.parametrize(("kind", "document", "fates", "said"), FATES)
def test_a_mistake_is_caught_or_says_why_not(
    trials: list[dict[str, Any]], kind: str, document: str, fates: list[str], said: str
) -> None:
    found = [trial for trial in trials if trial["kind"] == kind and trial["claim"] == f"{document}.one"]

    assert [trial["fate"] for trial in found][: len(fates)] == fates
    assert all(said in trial["rules"] or trial["why"].startswith(said) for trial in found[: len(fates)])
