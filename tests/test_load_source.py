from collections.abc import Callable

import pytest

HEAD = """\
source:
  text: ../seeds/acme.txt
  language: en
  published: 2018-04-10

"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "acme.txt",
            "acne.txt",
            (
                "claims/acme.yaml:2:9: there is no file seeds/acne.txt\n"
                "2 |   text: ../seeds/acne.txt\n"
                "  |         ^^^^^^^^^^^^^^^^^\n"
                "hint: add it, or correct the path"
            ),
            id="a missing document",
        ),
        pytest.param(
            "publi",
            "publishr: x\n  publi",
            (
                'claims/acme.yaml:4:3: unknown key "publishr"\n'
                "4 |   publishr: x\n"
                "  |   ^^^^^^^^\n"
                'hint: did you mean "publisher"?'
            ),
            id="an unknown key of the source",
        ),
        pytest.param(
            "2018-04-10",
            "2018-04-10\n  known: {scale_agrees: a reason}",
            (
                "claims/acme.yaml:5:11: scale_agrees does not run on a whole source\n"
                "5 |   known: {scale_agrees: a reason}\n"
                "  |           ^^^^^^^^^^^^\n"
                "hint: record it where it was found: it runs once for each claim"
            ),
            id="a source's known finding of a claim's rule",
        ),
        pytest.param(
            "2018-04-10",
            "2018-04-10\n  known: {zzz: a reason}",
            (
                'claims/acme.yaml:5:11: there is no rule "zzz"\n'
                "5 |   known: {zzz: a reason}\n"
                "  |           ^^^\n"
                "hint: record a finding under the name of the rule that made it"
            ),
            id="a source's known finding of no rule",
        ),
        pytest.param(
            "../seeds",
            "../../seeds",
            (
                "claims/acme.yaml:2:9: ../../seeds/acme.txt lies outside the suite's root\n"
                "2 |   text: ../../seeds/acme.txt\n"
                "  |         ^^^^^^^^^^^^^^^^^^^^\n"
                "hint: keep every file inside the repository, as in ../seeds/name.txt"
            ),
            id="a path out of the root",
        ),
        pytest.param(
            "../seeds/acme.txt",
            "/etc/passwd",
            (
                "claims/acme.yaml:2:9: /etc/passwd lies outside the suite's root\n"
                "2 |   text: /etc/passwd\n"
                "  |         ^^^^^^^^^^^\n"
                "hint: keep every file inside the repository, as in ../seeds/name.txt"
            ),
            id="an absolute path",
        ),
        pytest.param(
            "../seeds/acme.txt",
            "..\\seeds\\acme.txt",
            (
                "claims/acme.yaml:2:9: ..\\seeds\\acme.txt lies outside the suite's root\n"
                "2 |   text: ..\\seeds\\acme.txt\n"
                "  |         ^^^^^^^^^^^^^^^^^\n"
                "hint: keep every file inside the repository, as in ../seeds/name.txt"
            ),
            id="a path of another system",
        ),
        pytest.param(
            "../seeds/acme.txt",
            '"../seeds/acme\\0.txt"',
            (
                "claims/acme.yaml:2:9: ../seeds/acme�.txt lies outside the suite's root\n"
                '2 |   text: "../seeds/acme\\0.txt"\n'
                "  |         ^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: keep every file inside the repository, as in ../seeds/name.txt"
            ),
            id="a path with a NUL",
        ),
        pytest.param(
            "2018-04-10",
            "10 April 2018",
            (
                'claims/acme.yaml:4:14: "10 April 2018" is not a date\n'
                "4 |   published: 10 April 2018\n"
                "  |              ^^^^^^^^^^^^^\n"
                "hint: write 2020, 2017-07, 2018-04-09 or 2017-07/2018-04"
            ),
            id="a date that is not ISO 8601",
        ),
        pytest.param(
            "2018-04-10",
            "2018-04-31",
            (
                'claims/acme.yaml:4:14: "2018-04-31" is not in the calendar\n'
                "4 |   published: 2018-04-31\n"
                "  |              ^^^^^^^^^^"
            ),
            id="a date that is not in the calendar",
        ),
        pytest.param(
            "language: en",
            "language: qqq",
            (
                'claims/acme.yaml:3:13: "qqq" is not a language that CLDR knows\n'
                "3 |   language: qqq\n"
                "  |             ^^^\n"
                'hint: did you mean "qxq"?'
            ),
            id="a language that CLDR does not know",
        ),
        pytest.param(
            "language: en",
            "language: en\n  url: example.com/acme",
            (
                'claims/acme.yaml:4:8: "url" is no address: "example.com/acme"\n'
                "4 |   url: example.com/acme\n"
                "  |        ^^^^^^^^^^^^^^^^\n"
                "hint: write it in full, from https:// on"
            ),
            id="no address",
        ),
        pytest.param(
            "language: en",
            "language: English please",
            (
                'claims/acme.yaml:3:13: "language" is no language tag: "English please"\n'
                "3 |   language: English please\n"
                "  |             ^^^^^^^^^^^^^^\n"
                "hint: write en, de or pt-BR"
            ),
            id="no language tag",
        ),
        pytest.param(
            "language: en",
            "language: en\n  dollar: usd",
            (
                'claims/acme.yaml:4:11: "dollar" is no currency: "usd"\n'
                "4 |   dollar: usd\n"
                "  |           ^^^\n"
                'hint: did you mean "USD"?'
            ),
            id="an unknown default currency",
        ),
        pytest.param(
            "  language: en\n",
            "",
            (
                'claims/acme.yaml:2:3: "language" is missing\n'
                "2 |   text: ../seeds/acme.txt\n"
                "  |   ^\n"
                "hint: add it; the keys here are text, language, published, publisher, url, dollar, note, set_aside, known"
            ),
            id="a missing key",
        ),
        pytest.param(
            HEAD,
            "",
            (
                'claims/acme.yaml:1:1: "source" is missing\n'
                "1 | claims:\n"
                "  | ^\n"
                "hint: add it; the keys here are source, claims"
            ),
            id="no source",
        ),
        pytest.param(
            HEAD,
            "source:\n\n",
            (
                'claims/acme.yaml:1:8: "source" takes keys with values\n'
                "1 | source:\n"
                "  |        ^\n"
                "hint: write them below it, indented"
            ),
            id="an empty source",
        ),
    ],
)
def test_a_source_that_does_not_load_says_why(
    complaint: Callable[[str, str], str], old: str, new: str, said: str
) -> None:
    assert complaint(old, new) == said
