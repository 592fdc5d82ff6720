"""`claimtest rates`."""

from pathlib import Path

import pytest

from claimtest.cli import main

TABLE = """\
date,currency,per_eur
2018-04-09,TWD,36.1
2018-04-10,TWD,36.2
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["rates", *words]) == 0
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["rates", *words]) == 2
    return capsys.readouterr().err


def test_shows_a_day_with_its_neighbours(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        said(capsys, "CNY", "USD", "2018-04-09")
        == """\
CNY/USD, 2018-04-09: 6.2892..6.3139 (European Central Bank)
one CNY is 0.158381..0.159003 USD

  2018-04-03  6.28461
  2018-04-04  6.30572
  2018-04-05  6.30522
  2018-04-06  6.30521
  2018-04-09  6.31388  <
  2018-04-10  6.28922
  2018-04-11  6.28351
  2018-04-12  6.28516
  2018-04-13  6.28099
  2018-04-16  6.28343
"""
    )


def test_shows_the_ends_of_a_long_period(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "CNY", "USD", "2018").splitlines()[3:] == [
        "  2018-02-07  6.2746",
        "  2018-10-31  6.97429",
    ]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        pytest.param(
            ("CNY", "USD", "2018-04-09", "--implied", "6.77"),
            "6.765..6.775 CNY/USD last held from 2017-07-19 to 2017-07-21",
            id="held before",
        ),
        pytest.param(
            ("cny", "usd", "2018", "--implied", "6.31"), "6.305..6.315 CNY/USD held in 2018", id="holds"
        ),
        pytest.param(
            ("CNY", "USD", "2018-04-09", "--implied", "6.3"),
            "6.25..6.35 CNY/USD held on 2018-04-09",
            id="holds that day",
        ),
        pytest.param(
            ("CNY", "USD", "2018-04-09", "--implied", "60"),
            "59.5..60.5 CNY/USD was never the market's rate up to 2018-04-09",
            id="never held",
        ),
    ],
)
def test_tells_when_an_implied_rate_held(
    words: tuple[str, ...], answer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, *words).splitlines()[-1] == answer


def test_without_a_date_it_shows_the_latest(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "CNY", "USD").splitlines()[-1].endswith("  <")


def test_the_suites_own_tables_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.joinpath("pyproject.toml").write_text(
        '[tool.claimtest]\nrates = ["rates.csv", "ecb"]\n', encoding="utf-8"
    )
    tmp_path.joinpath("rates.csv").write_text(TABLE, encoding="utf-8")

    assert said(capsys, "TWD", "EUR", "2018-04-09").startswith(
        "TWD/EUR, 2018-04-09: 36.1..36.2 (rates.csv)\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(
            ("TWD", "EUR", "2018"),
            "claimtest: no rate table has TWD\nhint: docs/rates.md tells how to add rates of your own\n",
            id="no such series",
        ),
        pytest.param(
            ("USDD", "EUR"), 'claimtest: no rate table has USDD\nhint: did you mean "USD"?\n', id="slip"
        ),
        pytest.param(
            ("CNY", "USD", "1950"),
            "claimtest: CNY/USD rates start on 2005-04-01, and 1950 begins before\n"
            "hint: docs/rates.md tells how to add rates of your own\n",
            id="too early",
        ),
        pytest.param(
            ("CNY", "USD", "yesterday"),
            'claimtest: "yesterday" is not a date; write 2020, 2017-07, 2018-04-09 or 2017-07/2018-04\n',
            id="no date",
        ),
        pytest.param(
            ("CNY", "USD", "2018", "--implied", "0"),
            "claimtest: 0 is no rate\nhint: write a positive number, such as 6.77\n",
            id="no rate",
        ),
    ],
)
def test_what_it_cannot_show_is_refused(
    words: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, *words) == message


def test_a_broken_table_is_refused_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.joinpath("pyproject.toml").write_text(
        '[tool.claimtest]\nrates = ["rates.csv"]\n', encoding="utf-8"
    )
    tmp_path.joinpath("rates.csv").write_text(TABLE.replace("36.2", "x"), encoding="utf-8")

    assert refused(capsys, "TWD", "EUR").startswith("rates.csv:3:16: ")
