from collections.abc import Callable

import pytest

CLAIMS = """\
  - id: output
    subject: Acme
    measure: output
    quote: made 12 kg
    value: 12 kg
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "claims:",
            "sorces: x\nclaims:",
            (
                'claims/acme.yaml:6:1: unknown key "sorces"\n'
                "6 | sorces: x\n"
                "  | ^^^^^^\n"
                'hint: did you mean "source"?'
            ),
            id="an unknown section",
        ),
        pytest.param(
            f"claims:\n{CLAIMS}",
            "",
            (
                'claims/acme.yaml:1:1: "claims" is missing\n'
                "1 | source:\n"
                "  | ^\n"
                "hint: add it; the keys here are source, claims"
            ),
            id="no claims",
        ),
        pytest.param(
            f"claims:\n{CLAIMS}",
            "claims: []\n",
            (
                'claims/acme.yaml:6:9: "claims" is empty\n'
                "6 | claims: []\n"
                "  |         ^\n"
                "hint: list at least one"
            ),
            id="an empty list of claims",
        ),
        pytest.param(
            f"claims:\n{CLAIMS}",
            "claims:\n",
            ('claims/acme.yaml:6:8: "claims" is empty\n6 | claims:\n  |        ^\nhint: list at least one'),
            id="nothing under claims",
        ),
        pytest.param(
            f"claims:\n{CLAIMS}",
            "claims: none\n",
            (
                'claims/acme.yaml:6:9: "claims" takes a list\n'
                "6 | claims: none\n"
                "  |         ^^^^\n"
                "hint: write [none]"
            ),
            id="a text for the claims",
        ),
        pytest.param(
            "",
            "- a\n",
            (
                "claims/acme.yaml:1:1: the file takes keys with values\n"
                "1 | - a\n"
                "  | ^\n"
                "hint: write them below it, indented"
            ),
            id="a list for the file",
        ),
        pytest.param(
            "",
            "hello\n",
            (
                "claims/acme.yaml:1:1: the file takes keys with values\n"
                "1 | hello\n"
                "  | ^^^^^\n"
                "hint: write them below it, indented"
            ),
            id="a text for the file",
        ),
    ],
)
def test_a_file_of_another_shape_says_what_it_takes(
    complaint: Callable[[str, str], str], old: str, new: str, said: str
) -> None:
    assert complaint(old, new) == said
