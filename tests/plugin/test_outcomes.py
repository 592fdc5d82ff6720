import re
from collections.abc import Callable

import pytest

Repository = Callable[..., pytest.Pytester]
Change = Callable[[str, str], str]

RULE = '''"""Acme makes what it says.

The reason does not matter here.

Holds:
    value: 1 kg

Fails:
    value: 9 kg
"""

from claimtest.claim import Claim
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Physical

{severity}
def check(value: Physical, claim: Claim) -> object:
    """Answer as the test needs."""
    {answer}
'''
FINDING = (
    """return Finding("it makes less", "look again", (("stated", str(value)), ("made", "9 kg")), (claim,))"""
)
CHECK = "claims/acme.yaml::output::makes"
HOLDING = 'return Holds((("stated", str(value)), ("made", "11.9 kg")), only_by_rounding=True)'
COMPARED = ["    stated  12 kg", "    made    11.9 kg", "    holds only thanks to rounding"]


def rule(answer: str, severity: str = "") -> str:
    return RULE.format(answer=answer, severity=severity)


def block(ran: pytest.RunResult, heading: str) -> str:
    """Return what stands under a heading of pytest's, without the words that open a source."""
    lines = ran.outlines
    start = next(number for number, line in enumerate(lines) if re.fullmatch(rf"[_=]+ {heading} [_=]+", line))
    end = next(number for number in range(start + 1, len(lines)) if re.match(r"[_=]{3,}", lines[number]))
    shown = lines[start + 1 : end]
    return "\n".join(shown[2:] if shown[0].startswith("acme is ") else shown)


TEXT = """\
claims/acme.yaml:11:12: makes: it makes less
11 |     value: 12 kg
   |            ^^^^^
seeds/acme.txt:1:11: "12 kg"
  stated  12 kg
  made    9 kg
  claims/acme.yaml:7:9: acme.output: "12 kg"
hint: look again"""


def test_a_finding_says_where_what_and_what_next(repository: Repository) -> None:
    ran = repository({"rules/makes.py": rule(FINDING)}).runpytest(CHECK)

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert block(ran, "output: makes") == TEXT


def test_a_sentence_is_a_finding(repository: Repository) -> None:
    ran = repository({"rules/makes.py": rule('return "it makes less"')}).runpytest(CHECK)

    assert block(ran, "output: makes").startswith("claims/acme.yaml:11:12: makes: it makes less\n")


def test_a_known_finding_is_expected_and_shown_with_its_reason(
    repository: Repository, change: Change
) -> None:
    known = change("parts: [4 kg, 8 kg]", "known: {makes: the scale was broken}")
    there = repository({"rules/makes.py": rule(FINDING), "claims/acme.yaml": known})
    ran, shown = there.runpytest(CHECK, "-rx"), there.runpytest(CHECK, "--runxfail")

    assert ran.ret == pytest.ExitCode.OK
    assert ran.parseoutcomes() == {"xfailed": 1}
    assert f"XFAIL {CHECK} - the scale was broken" in ran.outlines
    assert block(ran, "claims") == (
        "source  lang  claims  passed  failed  warned  known  vacuous  coverage\n"
        "acme    en         2       -       -       -      1        -      100%\n"
        "\n"
        "known findings (--runxfail shows them in full):\n"
        f"  {CHECK}\n"
        "      it makes less\n"
        "      known: the scale was broken"
    )
    assert shown.ret == pytest.ExitCode.TESTS_FAILED
    assert block(shown, "output: makes") == f"{TEXT}\nknown: the scale was broken"


@pytest.mark.parametrize(
    ("answer", "now"),
    [
        pytest.param("return None", "the check holds", id="it holds"),
        pytest.param(HOLDING, "the check holds", id="it holds and says why"),
        pytest.param('return Vacuous("too coarse")', "nothing can be said, too coarse", id="it is vacuous"),
    ],
)
@pytest.mark.parametrize("arguments", [[], ["--runxfail"]], ids=["strict", "runxfail"])
def test_a_known_finding_that_is_gone_fails(
    repository: Repository, change: Change, answer: str, now: str, arguments: list[str]
) -> None:
    known = change("parts: [4 kg, 8 kg]", "known: {makes: the scale was broken}")
    ran = repository({"rules/makes.py": rule(answer), "claims/acme.yaml": known}).runpytest(CHECK, *arguments)

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert block(ran, "output: makes") == (
        f"claims/acme.yaml:12:13: makes: the known finding is gone: {now}\n"
        "12 |     known: {makes: the scale was broken}\n"
        "   |             ^^^^^\n"
        "hint: take it out of known:, or correct the rule's name"
    )


def test_a_vacuous_check_is_skipped_with_its_reason(repository: Repository) -> None:
    ran = repository({"rules/makes.py": rule('return Vacuous("too coarse")')}).runpytest(CHECK, "-rs")

    assert ran.parseoutcomes() == {"skipped": 1}
    assert "SKIPPED [1] claims/acme.yaml:11: too coarse" in ran.outlines


@pytest.mark.parametrize("arguments", [[], ["-n", "2"]], ids=["one process", "two processes"])
def test_what_holds_shows_under_v_what_it_compared(repository: Repository, arguments: list[str]) -> None:
    there = repository({"rules/makes.py": rule(HOLDING)})
    lines = there.runpytest(CHECK, "-v", *arguments).outlines
    line = next(number for number, text in enumerate(lines) if CHECK in text and "PASSED" in text)

    assert lines[line + 1 : line + 4] == COMPARED


@pytest.mark.parametrize("arguments", [[], ["-q"], ["-rA"]], ids=["plain", "quiet", "all listed"])
def test_what_holds_says_no_more_without_v(repository: Repository, arguments: list[str]) -> None:
    ran = repository({"rules/makes.py": rule(HOLDING)}).runpytest(CHECK, *arguments)

    assert ran.parseoutcomes() == {"passed": 1}
    assert "12 kg" not in ran.stdout.str()


def test_a_warning_is_shown_on_a_passing_test(repository: Repository) -> None:
    there = repository({"rules/makes.py": rule(FINDING, 'SEVERITY = "warning"\n')})
    ran = there.runpytest(CHECK)

    assert ran.parseoutcomes() == {"passed": 1, "warnings": 1}
    assert "  claims/acme.yaml:11: ClaimWarning: makes: it makes less" in ran.outlines
    assert '  seeds/acme.txt:1:11: "12 kg"' in ran.outlines
    assert block(ran, "claims").splitlines()[1].split() == [
        "acme",
        "en",
        "2",
        "-",
        "-",
        "1",
        "-",
        "-",
        "100%",
    ]


@pytest.mark.parametrize("category", ["error", "error::claimtest.warning.ClaimWarning"])
def test_a_warning_that_is_promoted_reads_like_a_finding(repository: Repository, category: str) -> None:
    there = repository({"rules/makes.py": rule(FINDING, 'SEVERITY = "warning"\n')})
    ran = there.runpytest(CHECK, "-W", category)

    assert ran.parseoutcomes() == {"failed": 1}
    assert block(ran, "output: makes") == TEXT


def test_severity_is_a_setting(repository: Repository) -> None:
    settings = '[tool.claimtest.rules.makes]\nseverity = "warning"\n'
    ran = repository({"rules/makes.py": rule(FINDING)}, settings).runpytest(CHECK)

    assert ran.parseoutcomes() == {"passed": 1, "warnings": 1}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param(
            "return {}['kg']",
            "KeyError: 'kg'\n  rules/makes.py:19: in check: return {}['kg']",
            id="an exception",
        ),
        pytest.param(
            "raise SystemExit(0)",
            "SystemExit: 0\n  rules/makes.py:19: in check: raise SystemExit(0)",
            id="an exit",
        ),
        pytest.param(
            'raise __import__("pytest").skip.Exception("never mind")',
            'Skipped: never mind\n  rules/makes.py:19: in check: raise __import__("pytest").skip.Exception("never mind")',
            id="a skip",
        ),
        pytest.param(
            "return True",
            "check() returned bool; return None, Holds, a sentence, a Finding or a Vacuous",
            id="a flag",
        ),
        pytest.param(
            "return Finding(value)",
            "check() returned a Finding that holds something else than its texts",
            id="a finding without a sentence",
        ),
        pytest.param(
            'return Finding("x", figures=[("a",)])',
            "check() returned a Finding that holds something else than its texts",
            id="figures that are no pairs",
        ),
        pytest.param(
            "return Vacuous(3)",
            "check() returned a Vacuous that holds something else than its texts",
            id="a vacuous answer without a reason",
        ),
        pytest.param(
            'return Holds(("a", "b"))',
            "check() returned a Holds that holds something else than its texts",
            id="a holding answer whose figures are no rows",
        ),
        pytest.param(
            "return Holds((), only_by_rounding=1)",
            "check() returned a Holds that holds something else than its texts",
            id="a holding answer that is unsure about rounding",
        ),
    ],
)
@pytest.mark.parametrize("known", [False, True], ids=["unrecorded", "recorded"])
def test_a_broken_rule_fails_its_checks(
    repository: Repository, change: Change, answer: str, said: str, *, known: bool
) -> None:
    record = change("parts: [4 kg, 8 kg]", "known: {makes: whatever}") if known else change("id", "id")
    ran = repository({"rules/makes.py": rule(answer), "claims/acme.yaml": record}).runpytest(CHECK)

    assert ran.parseoutcomes() == {"failed": 1}
    assert block(ran, "output: makes") == (
        f"claims/acme.yaml:11:12: makes: the rule is broken: {said}\n".replace(
            "\n", "\n11 |     value: 12 kg\n   |            ^^^^^\n", 1
        )
        + "hint: mend rules/makes.py; a rule returns what is wrong, and raises nothing"
    )


HOSTILE = "\x1b[31m\u202e\x9b7m"
NAME = "claims/\x1b[32m\u202ename.yaml"
HOSTILE_CLAIMS = """\
source:
  text: ../seeds/acme.txt
  language: en
  published: 2018-04-10
  known: {every_figure_is_claimed: "\\e[36m\\u202e"}
claims:
  - {id: output, subject: Acme, measure: output, quote: "made \\e[31m\\u202e\\u009b7m 12 kg", value: 12 kg}
  - {id: round, subject: "\\e[33m", measure: "\\u202e", quote: "\\e[34m", value: "\\e 12 kg"}
"""


@pytest.mark.parametrize("extra", ["", '"\\e[35m": x\n'], ids=["claims load", "nothing loads"])
def test_nothing_hostile_reaches_the_terminal_raw(repository: Repository, extra: str) -> None:
    there = repository(
        {
            "rules/makes.py": rule(
                f"return Finding({HOSTILE!r}, {HOSTILE!r}, (({HOSTILE!r}, {HOSTILE!r}),), (claim,))",
                'SEVERITY = "warning"\n',
            ),
            "rules/skips.py": rule(f"return Vacuous({HOSTILE!r})"),
            "rules/shows.py": rule(f"return Holds((({HOSTILE!r}, {HOSTILE!r}),))"),
            "rules/raises.py": rule(f"raise ValueError({HOSTILE!r})"),
            "rules/exits.py": f"raise SystemExit({HOSTILE!r})",
            "seeds/acme.txt": f"made {HOSTILE} 12 kg",
            "claims/acme.yaml": None,
            NAME: HOSTILE_CLAIMS + extra,
        }
    )
    text = there.runpytest("-rA", "-v").stdout.str()

    assert not {"\x1b", "\u202e", "\x9b"} & set(text)
    assert "claims/\ufffd[32m\ufffdname.yaml does not load" in text
    assert "TypeError" not in text


def test_wide_characters_and_tabs_keep_the_caret_in_place(repository: Repository, change: Change) -> None:
    text = change("value: 12 kg", "value:\t12 kg")
    ran = repository({"rules/makes.py": rule(FINDING), "claims/acme.yaml": text}).runpytest(CHECK)

    assert "11 |     value: 12 kg\n   |            ^^^^^" in block(ran, "output: makes")


def test_examples_of_a_rule_are_tests(repository: Repository) -> None:
    good = 'return None if value.meets(Physical.parse("1 kg")) else "it is not 1 kg"'
    there = repository({"rules/makes.py": rule(good), "rules/wrong.py": rule("return None")})
    ran = there.runpytest("rules", "-v")

    assert ran.parseoutcomes() == {"passed": 3, "failed": 1}
    assert any(line.startswith("rules/makes.py::holds1 PASSED") for line in ran.outlines)
    assert block(ran, "wrong: fails1") == (
        "rules/wrong.py:8:1: the example does not fail: the rule finds nothing\n"
        "8 | Fails:\n"
        "  | ^^^^^^\n"
        "hint: mend the example or the rule"
    )
