from collections.abc import Callable, Mapping

import pytest

from claimtest.suite import Suite


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "value: 12 kg",
            "value: outptu",
            (
                'claims/acme.yaml:11:12: there is no claim "outptu"\n'
                "11 |     value: outptu\n"
                "   |            ^^^^^^\n"
                'hint: did you mean "output"?'
            ),
            id="a reference to nothing",
        ),
        pytest.param(
            "value: 12 kg",
            "value: other.outptu",
            (
                'claims/acme.yaml:11:12: there is no claim "other.outptu"\n'
                "11 |     value: other.outptu\n"
                "   |            ^^^^^^^^^^^^\n"
                'hint: did you mean "other.output"?'
            ),
            id="a reference to nothing in another file",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    parts: [3 kg, half]",
            (
                'claims/acme.yaml:12:19: there is no claim "half"\n'
                "12 |     parts: [3 kg, half]\n"
                "   |                   ^^^^\n"
                "hint: write a quantity such as 12 kg, or the id of another claim"
            ),
            id="a reference to nothing in a list",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 3 year\n    since: foundation",
            (
                'claims/acme.yaml:12:12: there is no claim "foundation"\n'
                "12 |     since: foundation\n"
                "   |            ^^^^^^^^^^\n"
                "hint: write a date, or the id of another claim"
            ),
            id="a reference to nothing for a date",
        ),
        pytest.param(
            "value: 12 kg",
            "value: output",
            (
                'claims/acme.yaml:11:12: "output" closes a circle\n'
                "11 |     value: output\n"
                "   |            ^^^^^^\n"
                "hint: write one value out of acme.output -> acme.output"
            ),
            id="a reference to itself",
        ),
    ],
)
def test_a_reference_that_leads_nowhere_says_so(
    complaint: Callable[[str, str], str], old: str, new: str, said: str
) -> None:
    assert complaint(old, new) == said


def test_a_claim_knows_which_claims_its_values_come_from(
    build: Callable[..., Suite], suite_files: Mapping[str, str]
) -> None:
    more = """\
  - id: again
    subject: Acme
    measure: output
    quote: made 12 kg
    value: output
    parts: [3 kg, again_in_other, 4 kg]
  - id: again_in_other
    subject: Acme
    measure: output
    quote: made 12 kg
    value: other.output
"""
    suite = build({"claims/acme.yaml": suite_files["claims/acme.yaml"] + more})

    assert {claim.name: claim.refers for claim in suite.claims if claim.refers} == {
        "acme.again": {"value": ("acme.output",), "parts": (None, "other.output", None)},
        "acme.again_in_other": {"value": ("other.output",)},
    }
