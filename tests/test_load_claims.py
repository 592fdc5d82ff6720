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
            "value: 12",
            "valeu: 3\n    value: 12",
            (
                'claims/acme.yaml:11:5: unknown key "valeu"\n'
                "11 |     valeu: 3\n"
                "   |     ^^^^^\n"
                'hint: did you mean "value"?'
            ),
            id="an unknown key",
        ),
        pytest.param(
            "value: 12",
            "zzzzz: 3\n    value: 12",
            (
                'claims/acme.yaml:11:5: unknown key "zzzzz"\n'
                "11 |     zzzzz: 3\n"
                "   |     ^^^^^\n"
                "hint: the keys here are id, subject, measure, quote, value, date, on, note, known, since, parts, converted"
            ),
            id="a key that resembles none",
        ),
        pytest.param(
            "subject: Acme",
            "subject: [Acme]",
            (
                'claims/acme.yaml:8:14: "subject" takes one text, not a list\n'
                "8 |     subject: [Acme]\n"
                "  |              ^\n"
                "hint: write one text behind the colon"
            ),
            id="a list for a text",
        ),
        pytest.param(
            "subject: Acme",
            "subject: {a: b}",
            (
                'claims/acme.yaml:8:14: "subject" takes one text, not a mapping\n'
                "8 |     subject: {a: b}\n"
                "  |              ^\n"
                "hint: write one text behind the colon"
            ),
            id="a mapping for a text",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    parts: 3 kg",
            (
                'claims/acme.yaml:12:12: "parts" takes a list\n'
                "12 |     parts: 3 kg\n"
                "   |            ^^^^\n"
                "hint: write [3 kg]"
            ),
            id="a text for a list",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    parts: {a: b}",
            (
                'claims/acme.yaml:12:12: "parts" takes a list, not keys with values\n'
                "12 |     parts: {a: b}\n"
                "   |            ^\n"
                "hint: start each entry with a dash"
            ),
            id="a mapping for a list",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    parts: [[3 kg]]",
            (
                'claims/acme.yaml:12:13: an entry of "parts" takes one text, not a list\n'
                "12 |     parts: [[3 kg]]\n"
                "   |             ^\n"
                "hint: write one text behind the colon"
            ),
            id="a list in a list",
        ),
        pytest.param(
            "subject: Acme",
            "subject:",
            (
                'claims/acme.yaml:8:13: "subject" is empty\n'
                "8 |     subject:\n"
                "  |             ^\n"
                "hint: write it, or leave the key out"
            ),
            id="an empty text",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    known: scale_agrees",
            (
                'claims/acme.yaml:12:12: "known" takes keys with values\n'
                "12 |     known: scale_agrees\n"
                "   |            ^^^^^^^^^^^^\n"
                "hint: write them below it, indented"
            ),
            id="a text for known findings",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    known: {parts_add_up: {verdict: Wrong}}",
            (
                'claims/acme.yaml:12:27: "parts_add_up" takes a reason and a verdict\n'
                "12 |     known: {parts_add_up: {verdict: Wrong}}\n"
                "   |                           ^\n"
                "hint: write the reason alone, or reason: and verdict: below it"
            ),
            id="a verdict without a reason",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    known: {parts_add_up: {reason: [a], verdict: Wrong}}",
            (
                'claims/acme.yaml:12:27: "parts_add_up" takes one text, not a list\n'
                "12 |     known: {parts_add_up: {reason: [a], verdict: Wrong}}\n"
                "   |                           ^\n"
                "hint: write one text behind the colon"
            ),
            id="a list for a reason",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kgg",
            (
                'claims/acme.yaml:11:15: "kgg" is not a unit, a currency or a count noun\n'
                "11 |     value: 12 kgg\n"
                "   |               ^^^\n"
                'hint: did you mean "kgf"?'
            ),
            id="an unknown unit",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 million EURO",
            (
                'claims/acme.yaml:11:23: "EURO" is not a unit, a currency or a count noun\n'
                "11 |     value: 12 million EURO\n"
                "   |                       ^^^^\n"
                'hint: did you mean "EUR"?'
            ),
            id="an unknown currency",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 1,012 kg",
            (
                "claims/acme.yaml:11:12: digits are not grouped here, and decimals take a point\n"
                "11 |     value: 1,012 kg\n"
                "   |            ^^^\n"
                "hint: write 1010.5, not 1,010.5"
            ),
            id="grouped digits",
        ),
        pytest.param(
            "value: 12 kg",
            'value: "> 1,012 kg"',
            (
                "claims/acme.yaml:11:15: digits are not grouped here, and decimals take a point\n"
                '11 |     value: "> 1,012 kg"\n'
                "   |               ^^^\n"
                "hint: write 1010.5, not 1,010.5"
            ),
            id="a value in quotation marks",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12",
            (
                'claims/acme.yaml:11:12: "12" has no unit\n'
                "11 |     value: 12\n"
                "   |            ^^\n"
                "hint: write [= ~ > >= < <=] NUMBER [.. NUMBER] [thousand|million|billion|trillion] UNIT, as in > 1.5 billion USD"
            ),
            id="no unit",
        ),
        pytest.param(
            "value: 12 kg",
            "value: twelve kilograms!",
            (
                'claims/acme.yaml:11:12: "twelve kilograms!" is not a quantity\n'
                "11 |     value: twelve kilograms!\n"
                "   |            ^^^^^^^^^^^^^^^^^\n"
                "hint: write [= ~ > >= < <=] NUMBER [.. NUMBER] [thousand|million|billion|trillion] UNIT, as in > 1.5 billion USD"
            ),
            id="no number",
        ),
        pytest.param(
            "subject: Acme",
            "subject: Acmee",
            (
                'claims/acme.yaml:8:14: the vocabulary has no subject "Acmee"\n'
                "8 |     subject: Acmee\n"
                "  |              ^^^^^\n"
                'hint: did you mean "Acme"?'
            ),
            id="an unknown subject",
        ),
        pytest.param(
            "measure: output",
            "measure: revenue",
            (
                'claims/acme.yaml:9:14: the vocabulary has no measure "revenue"\n'
                "9 |     measure: revenue\n"
                "  |              ^^^^^^^\n"
                "hint: add it to the vocabulary's measures if it is meant"
            ),
            id="an unknown measure",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    known: {parts_add_pu: a reason}",
            (
                'claims/acme.yaml:12:13: there is no rule "parts_add_pu"\n'
                "12 |     known: {parts_add_pu: a reason}\n"
                "   |             ^^^^^^^^^^^^\n"
                'hint: did you mean "parts_add_up"?'
            ),
            id="a known finding of no rule",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    known: {parts_add_up: a reason}",
            (
                "claims/acme.yaml:12:13: parts_add_up does not run on this claim\n"
                "12 |     known: {parts_add_up: a reason}\n"
                "   |             ^^^^^^^^^^^^\n"
                "hint: it takes value: Quantity, parts: list of Quantity"
            ),
            id="a known finding of a rule that does not run",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    on: 2018\n    known: {part_of_period: a reason}",
            (
                "claims/acme.yaml:13:13: part_of_period does not run on this claim\n"
                "13 |     known: {part_of_period: a reason}\n"
                "   |             ^^^^^^^^^^^^^^\n"
                "hint: it takes value: Quantity, measure: text, on: Period, of a measure of kind flow"
            ),
            id="a known finding of a rule about other measures",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    known: {scale_agrees: }",
            (
                'claims/acme.yaml:12:27: "scale_agrees" is empty\n'
                "12 |     known: {scale_agrees: }\n"
                "   |                           ^\n"
                "hint: write it, or leave the key out"
            ),
            id="a known finding without a reason",
        ),
        pytest.param(
            "id: output",
            "id: source",
            (
                'claims/acme.yaml:7:9: "id" is "source", which names other tests of the file\n'
                "7 |   - id: source\n"
                "  |         ^^^^^^\n"
                "hint: choose another name"
            ),
            id="the id source",
        ),
        pytest.param(
            "id: output",
            "id: suite",
            (
                'claims/acme.yaml:7:9: "id" is "suite", which names other tests of the file\n'
                "7 |   - id: suite\n"
                "  |         ^^^^^\n"
                "hint: choose another name"
            ),
            id="the id suite",
        ),
        pytest.param(
            "id: output",
            "id: loads",
            (
                'claims/acme.yaml:7:9: "id" is "loads", which names other tests of the file\n'
                "7 |   - id: loads\n"
                "  |         ^^^^^\n"
                "hint: choose another name"
            ),
            id="the id loads",
        ),
        pytest.param(
            "id: output",
            "id: 12 kg",
            (
                'claims/acme.yaml:7:9: "id" is no name: "12 kg"\n'
                "7 |   - id: 12 kg\n"
                "  |         ^^^^^\n"
                "hint: start with a letter and go on with letters, digits, _ or -"
            ),
            id="an id that is no name",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    date: 2014",
            (
                'claims/acme.yaml:12:11: the claim "output" states both a value and a date\n'
                "12 |     date: 2014\n"
                "   |           ^^^^\n"
                "hint: make it two claims"
            ),
            id="a value and a date",
        ),
        pytest.param(
            "    value: 12 kg\n",
            "",
            (
                'claims/acme.yaml:7:9: the claim "output" states neither a value nor a date\n'
                "7 |   - id: output\n"
                "  |         ^^^^^^\n"
                "hint: add value: or date:"
            ),
            id="neither a value nor a date",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    converted: 12 USD",
            (
                'claims/acme.yaml:12:16: no rule can use "converted" here\n'
                "12 |     converted: 12 USD\n"
                "   |                ^^^^^^\n"
                "hint: units_convert takes value: Physical, converted: Physical"
            ),
            id="a key that no rule can use",
        ),
        pytest.param(
            CLAIMS,
            "  - none\n",
            (
                'claims/acme.yaml:7:5: an entry of "claims" takes keys with values\n'
                "7 |   - none\n"
                "  |     ^^^^\n"
                "hint: write them below it, indented"
            ),
            id="a text for a claim",
        ),
        pytest.param(
            "value: 12 kg",
            'value: 12 kg\n    "\\e[31mred\\u202e": x',
            (
                'claims/acme.yaml:12:5: unknown key "�[31mred�"\n'
                '12 |     "\\e[31mred\\u202e": x\n'
                "   |     ^^^^^^^^^^^^^^^^^\n"
                "hint: the keys here are id, subject, measure, quote, value, date, on, note, known, since, parts, converted"
            ),
            id="controls in a key",
        ),
        pytest.param(
            "value: 12 kg\n",
            f"value: 12 kg\n{CLAIMS}",
            (
                'claims/acme.yaml:12:9: the id "output" is given twice\n'
                "12 |   - id: output\n"
                "   |         ^^^^^^\n"
                "hint: line 7 has it already; give each claim its own"
            ),
            id="an id given twice",
        ),
    ],
)
def test_a_claim_that_does_not_load_says_why(
    complaint: Callable[[str, str], str], old: str, new: str, said: str
) -> None:
    assert complaint(old, new) == said
