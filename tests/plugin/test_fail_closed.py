from collections.abc import Callable

import pytest

Repository = Callable[..., pytest.Pytester]
HEALTHY = "claims/acme.yaml::output::parts_add_up"


@pytest.mark.parametrize(
    ("files", "settings", "said"),
    [
        pytest.param(
            {"claims/vocabulary.yaml": None},
            "",
            "claims/vocabulary.yaml:1:1: there is no vocabulary",
            id="no vocabulary",
        ),
        pytest.param(
            {"claims/vocabulary.yaml": "subjects: ["},
            "",
            "claims/vocabulary.yaml:1:1: not valid YAML: did not find expected node content while parsing a flow node",
            id="a broken vocabulary",
        ),
        pytest.param(
            {"rules/broken.py": "import nothing_of_that_name\n"},
            "",
            "rules/broken.py:1:1: the rule cannot be imported: ModuleNotFoundError: No module named 'nothing_of_that_name'",
            id="a rule that cannot be imported",
        ),
        pytest.param(
            {},
            "clams = 3\n",
            'pyproject.toml:2:1: unknown setting "clams"',
            id="an unknown setting",
        ),
        pytest.param(
            {},
            'rates = ["rates.csv"]\n',
            "pyproject.toml:2:1: there is no file rates.csv",
            id="no rate table",
        ),
        pytest.param(
            {"rates.csv": "date,currency\n"},
            'rates = ["rates.csv", "ecb"]\n',
            "rates.csv:1:1: the first line does not name the columns of a rate table",
            id="a broken rate table",
        ),
        pytest.param(
            {},
            '[tool.claimtest.rules.parts_add_pu]\nseverity = "warning"\n',
            'pyproject.toml:2:23: settings for "parts_add_pu", which is not a rule',
            id="settings of no rule",
        ),
    ],
)
@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([HEALTHY], id="by node id"),
        pytest.param(["claims", "-k", "output and parts_add_up"], id="by keyword"),
    ],
)
def test_what_the_suite_needs_fails_whatever_is_selected(
    repository: Repository, files: dict[str, str | None], settings: str, said: str, arguments: list[str]
) -> None:
    ran = repository(files, settings).runpytest(*arguments)

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert {name: ran.parseoutcomes()[name] for name in ("passed", "failed")} == {"passed": 1, "failed": 1}
    assert any(line.strip("_ ") == f"{said.partition(':')[0]} does not load" for line in ran.outlines)
    assert said in ran.outlines


def test_a_broken_claim_file_is_one_failing_test_and_the_others_run(
    repository: Repository, acme: str
) -> None:
    bad = (
        acme.replace("language: en", "language: xxq").replace("value: 12 kg", "value: 12 kgg") + "extra: 1\n"
    )
    ran = repository({"claims/bad.yaml": bad}).runpytest("-k", "loads or parts_add_up")
    text = "\n".join(ran.outlines)

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert {name: ran.parseoutcomes()[name] for name in ("passed", "failed")} == {"passed": 1, "failed": 1}
    assert (
        text.index("claims/bad.yaml:3:13: ")
        < text.index("claims/bad.yaml:11:15: ")
        < text.index("claims/bad.yaml:18:1: ")
    )
    assert "bad     -          -       -       1       -      -        -         -" in ran.outlines


def test_a_missing_claims_folder_fails_even_when_nothing_of_it_is_asked_for(repository: Repository) -> None:
    there = repository({"test_other.py": "def test_other(): pass\n"}, 'claims = "clams"\n')
    ran = there.runpytest("test_other.py")

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert ran.parseoutcomes() == {"passed": 1, "failed": 1}
    assert "pyproject.toml:2:1: there is no folder clams" in ran.outlines


def test_other_tests_of_the_repository_do_not_load_the_suite(repository: Repository) -> None:
    there = repository({"test_other.py": "def test_other(): pass\n", "claims/bad.yaml": "- a\n"})
    ran = there.runpytest("test_other.py")

    assert ran.ret == pytest.ExitCode.OK
    assert ran.parseoutcomes() == {"passed": 1}


def test_a_link_out_of_the_repository_is_not_followed(repository: Repository) -> None:
    there = repository({"secrets/secret.yaml": "password: x\n"})
    inside = there.path / "inside"
    for name in ("claims", "seeds", "pyproject.toml"):
        inside.mkdir(exist_ok=True)
        (there.path / name).rename(inside / name)
    (inside / "claims" / "link.yaml").symlink_to(there.path / "secrets" / "secret.yaml")
    ran = there.runpytest(
        "--rootdir", str(inside), "-c", str(inside / "pyproject.toml"), str(inside / "claims")
    )

    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert ran.parseoutcomes()["failed"] == 1
    assert "claims/link.yaml:1:1: claims/link.yaml lies outside the suite's root" in ran.outlines
    assert "password" not in ran.stdout.str()
