from collections.abc import Callable

import pytest

Repository = Callable[..., pytest.Pytester]
Change = Callable[[str, str], str]

DOCUMENT = "Photo 3 of 12.\nAcme made 12 kg and raised US$600 million, after US$410 million.\n"


def section(ran: pytest.RunResult) -> list[str]:
    start = next(index for index, line in enumerate(ran.outlines) if " claims coverage " in line)
    end = next(index for index in range(start + 1, len(ran.outlines)) if ran.outlines[index].startswith("="))
    return ran.outlines[start + 1 : end]


def aside(change: Change, *rows: str) -> str:
    words = "".join(f"\n    {row}" for row in rows)
    return change("published: 2018-04-10", f"published: 2018-04-10\n  set_aside:{words}")


def test_missing_figures_are_listed_by_line(repository: Repository) -> None:
    ran = repository({"seeds/acme.txt": DOCUMENT}).runpytest("claims", "--claims-coverage")

    assert ran.ret == pytest.ExitCode.OK
    assert section(ran) == [
        "source  figures  claimed  aside  coverage",
        "acme          5        2      -       40%",
        "",
        "not claimed in seeds/acme.txt:",
        '  1:7  "3"',
        '  1:12  "12"',
        '  2:50  "US$410 million"',
    ]


def test_what_is_set_aside_counts_neither_way(repository: Repository, change: Change) -> None:
    claims = aside(change, "Photo 3 of 12: a picture", "after US$410 million: an older round")
    ran = repository({"seeds/acme.txt": DOCUMENT, "claims/acme.yaml": claims}).runpytest(
        "claims", "--claims-coverage"
    )

    assert section(ran) == [
        "source  figures  claimed  aside  coverage",
        "acme          2        2      3      100%",
    ]
    assert "100%" in next(line for line in ran.outlines if line.startswith("acme    en"))


def test_it_is_not_shown_unasked(repository: Repository) -> None:
    ran = repository().runpytest("claims")

    assert not any(" claims coverage " in line for line in ran.outlines)


def test_many_processes_show_the_same(repository: Repository) -> None:
    pytester = repository({"seeds/acme.txt": DOCUMENT})
    one = pytester.runpytest("claims", "--claims-coverage")
    two = pytester.runpytest_subprocess("claims", "--claims-coverage", "-n", "2")

    assert section(one) == section(two)


@pytest.mark.parametrize(
    ("least", "status"),
    [
        pytest.param(40, pytest.ExitCode.OK, id="enough"),
        pytest.param(41, pytest.ExitCode.TESTS_FAILED, id="less"),
    ],
)
def test_too_little_fails_the_run(repository: Repository, least: int, status: pytest.ExitCode) -> None:
    ran = repository({"seeds/acme.txt": DOCUMENT}).runpytest("claims", "--claims-fail-under", str(least))

    said = "acme: 40% of the figures are claimed, less than 41%"
    assert ran.ret == status
    assert (said in ran.outlines) == (status != pytest.ExitCode.OK)


def test_a_least_share_that_is_none_is_refused(repository: Repository) -> None:
    ran = repository().runpytest("claims", "--claims-fail-under", "101")

    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert ran.errlines[0] == "ERROR: --claims-fail-under: 101 is no percentage from 0 to 100"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        pytest.param(
            "Photo 4 of 12: a picture",
            """\
claims/acme.yaml:6:5: these words are not in seeds/acme.txt
6 |     Photo 4 of 12: a picture
  |     ^^^^^^^^^^^^^
hint: quote them as they stand there""",
            id="not there",
        ),
        pytest.param(
            "Acme made: the name",
            """\
claims/acme.yaml:6:5: no figure is read in these words
6 |     Acme made: the name
  |     ^^^^^^^^^
hint: take them out, or quote a figure""",
            id="no figure",
        ),
    ],
)
def test_words_that_set_nothing_aside_are_an_error(
    repository: Repository, change: Change, row: str, message: str
) -> None:
    files = {"seeds/acme.txt": DOCUMENT, "claims/acme.yaml": aside(change, row)}
    ran = repository(files).runpytest("claims")

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert message in "\n".join(ran.outlines)
