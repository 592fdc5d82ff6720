from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "value: 12 kg",
            "value: > 12 kg",
            (
                "claims/acme.yaml:11:14: not valid YAML: did not find expected comment or line break"
                " while scanning a block scalar\n"
                "11 |     value: > 12 kg\n"
                "   |              ^\n"
                'hint: YAML takes the > for a mark of its own; write "> 12 kg", in quotes'
            ),
            id="a bound without quotes",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    value: 3 kg",
            (
                'claims/acme.yaml:12:5: the key "value" is given twice\n'
                "12 |     value: 3 kg\n"
                "   |     ^^^^^\n"
                "hint: it stands in line 11 already; keep one of the two"
            ),
            id="a key given twice",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n---\nclaims: []",
            (
                "claims/acme.yaml:12:1: a second document starts here\n"
                "12 | ---\n"
                "   | ^^^\n"
                "hint: keep one document to a file"
            ),
            id="a second document",
        ),
        pytest.param(
            "value: 12 kg",
            "value: 12 kg\n    note: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
            (
                "claims/acme.yaml:12:24: nested more than 16 deep\n"
                "12 |     note: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n"
                "   |                        ^\n"
                "hint: claim files are three levels deep"
            ),
            id="too deep",
        ),
        pytest.param(
            "value: 12 kg",
            "value: &x 12 kg",
            (
                "claims/acme.yaml:11:12: anchors and aliases are not allowed\n"
                "11 |     value: &x 12 kg\n"
                "   |            ^^^^^^^^\n"
                "hint: write the value out"
            ),
            id="an anchor",
        ),
        pytest.param(
            "value: 12 kg",
            "value: *x",
            (
                "claims/acme.yaml:11:12: anchors and aliases are not allowed\n"
                "11 |     value: *x\n"
                "   |            ^^\n"
                "hint: write the value out"
            ),
            id="an alias",
        ),
        pytest.param(
            "source:",
            "a: &a [x, x]\nb: &b [*a, *a]\nsource:",
            (
                "claims/acme.yaml:1:4: anchors and aliases are not allowed\n"
                "1 | a: &a [x, x]\n"
                "  |    ^^^^\n"
                "hint: write the value out"
            ),
            id="a billion laughs",
        ),
        pytest.param(
            "value: 12 kg",
            "value: !!python/object/apply:os.system [ls]",
            (
                'claims/acme.yaml:11:12: the tag "tag:yaml.org,2002:python/object/apply:os.system" is not allowed\n'
                "11 |     value: !!python/object/apply:os.system [ls]\n"
                "   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                "hint: remove it; values are read as text"
            ),
            id="a tag",
        ),
        pytest.param(
            "made 12",
            "made \x00 12",
            (
                "claims/acme.yaml:10:17: U+0000 is not allowed in YAML\n"
                "10 |     quote: made � 12 kg\n"
                "   |                 ^\n"
                "hint: remove it"
            ),
            id="a NUL",
        ),
        pytest.param(
            "made 12",
            "made \x1b[31m12",
            (
                "claims/acme.yaml:10:17: U+001B is not allowed in YAML\n"
                "10 |     quote: made �[31m12 kg\n"
                "   |                 ^\n"
                "hint: remove it"
            ),
            id="a terminal control",
        ),
        pytest.param(
            "    value: 12 kg",
            "\tvalue: 12 kg",
            (
                "claims/acme.yaml:11:1: not valid YAML: found a tab character that violates indentation while scanning a plain scalar\n"
                "11 |  value: 12 kg\n"
                "   | ^\n"
                "hint: indent with spaces"
            ),
            id="a tab",
        ),
        pytest.param(
            "made 12 kg",
            "made: 12 kg",
            (
                "claims/acme.yaml:10:16: not valid YAML: mapping values are not allowed in this context\n"
                "10 |     quote: made: 12 kg\n"
                "   |                ^\n"
                "hint: check indentation and closing marks; a text with : or # in it, or a mark at its start, needs quotes around it"
            ),
            id="a colon in a text",
        ),
        pytest.param(
            "quote: made",
            'quote: "made',
            (
                "claims/acme.yaml:10:12: not valid YAML: found unexpected end of stream while scanning a quoted scalar\n"
                '10 |     quote: "made 12 kg\n'
                "   |            ^\n"
                "hint: check indentation and closing marks; a text with : or # in it, or a mark at its start, needs quotes around it"
            ),
            id="an open quotation mark",
        ),
        pytest.param(
            "",
            "",
            ("claims/acme.yaml:1:1: the file is empty\nhint: write its keys and values, or delete it"),
            id="an empty file",
        ),
        pytest.param(
            "",
            "# later\n",
            (
                "claims/acme.yaml:1:1: the file is empty\n"
                "1 | # later\n"
                "  | ^\n"
                "hint: write its keys and values, or delete it"
            ),
            id="nothing but a comment",
        ),
    ],
)
def test_a_file_that_is_not_plain_yaml_is_one_problem(
    complaint: Callable[[str, str], str], old: str, new: str, said: str
) -> None:
    assert complaint(old, new) == said
