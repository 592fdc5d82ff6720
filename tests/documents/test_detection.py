"""Language and day of documents that do not name them."""

import subprocess
import sys
from pathlib import Path

import pytest

from claimtest.documents.dateline import find_dateline
from claimtest.documents.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The company raised 600 million dollars in a round of funding.", "en"),
        ("La société a levé 600 millions de dollars auprès de ses actionnaires.", "fr"),
        ("Das Unternehmen sammelte 600 Millionen Dollar von seinen Aktionären ein.", "de"),
        ("La empresa recaudó 600 millones de dólares entre sus accionistas.", "es"),
        ("La società ha raccolto 600 milioni di dollari dagli azionisti.", "it"),
        ("A empresa captou 600 milhões de dólares junto dos seus acionistas, não mais.", "pt"),
        ("Het bedrijf haalde 600 miljoen dollar op bij zijn aandeelhouders.", "nl"),
        ("Företaget fick in 600 miljoner dollar från sina aktieägare.", "sv"),
        ("Selskapet hentet inn 600 millioner dollar fra aksjonærene, ifølge avisen.", "nb"),
        ("Şirket hissedarlarından 600 milyon dolar topladı.", "tr"),
        ("该公司从股东那里筹集了6亿美元。", "zh"),
        ("同社は株主から6億ドルを調達した。", "ja"),
        ("회사는 주주들로부터 6억 달러를 조달했다.", "ko"),
        ("कंपनी ने अपने शेयरधारकों से 60 करोड़ डॉलर जुटाए।", "hi"),
    ],
)
def test_languages_are_detected(text: str, language: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.value, found.origin) == (language, "detected")


@pytest.mark.parametrize("text", ["", " \n", "600 000 - 12 %"])
def test_without_letters_there_is_no_language(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "BEIJING, April 9, 2018 (Xinhua) -- China said", id="agency"),
        pytest.param("en", "A title\n\nMonday, April 9, 2018\nThe text", id="line of its own"),
        pytest.param("en", "Published: 9 April 2018 10:32\nThe text", id="word before, time behind"),
        pytest.param("en", "A title\nBy John Smith | 9 April 2018\nThe text", id="behind an author"),
        pytest.param("en", " date 2018-04-09 China's SenseTime has raised", id="before the text"),
        pytest.param("de", "Berlin, den 9. April 2018\nDer Text", id="de: place"),
        pytest.param("de", "Stand: 09.04.2018, 12:30 Uhr\nDer Text", id="de: word before"),
        pytest.param("fr", "Publié le 9 avril 2018 à 10h32\nLe texte", id="fr: word before, time behind"),
        pytest.param("es", "Madrid, 9 abr. 2018 (EFE).- El texto", id="es: agency"),
        pytest.param("zh", "新华社北京2018年4月9日电 中国", id="zh: agency"),
        pytest.param("ja", "2018年4月9日付\n本文", id="ja: ending"),
    ],
)
def test_datelines_are_found(language: str, text: str) -> None:
    found = find_dateline(text, language)

    assert found is not None
    assert (str(found.value), found.origin) == ("2018-04-09", "dateline")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On April 9, 2018, the company raised money.", id="when something happened"),
        pytest.param("April 9, 2018 was a good day.", id="subject"),
        pytest.param("The deal closed on 9 April 2018.\nIt was large.", id="end of a sentence"),
        pytest.param("LONDON (Reuters) - Shares fell on Monday, 9 April 2018.", id="in the text"),
        pytest.param("April 2018\nThe text", id="no day"),
        pytest.param("\n".join(["The text."] * 20 + ["9 April 2018"]), id="far from the start"),
    ],
)
def test_days_in_passing_are_no_datelines(text: str) -> None:
    assert find_dateline(text, "en") is None


def test_without_the_detector_a_language_must_be_said(tmp_path: Path) -> None:
    tmp_path.joinpath("a.txt").write_text("It made 12 kg.\n", encoding="utf-8")
    code = "import sys; sys.modules['py3langid'] = None; from claimtest.cli import main; sys.exit(main())"
    run, said = (
        subprocess.run(
            [sys.executable, "-c", code, "scan", *words, "a.txt"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        for words in ((), ("--language", "en"))
    )

    assert run.returncode == 2
    assert run.stderr == (
        "claimtest: the language is detected by py3langid, which is not installed; "
        "say --language, or install it with pip install 'claimtest[documents]'\n"
    )
    assert said.returncode == 0
