import pytest

from claimtest.errors import ClaimtestError, InputError
from claimtest.testing import run


def test_an_answer_that_holds_says_what_it_compared() -> None:
    answer = run("parts_add_up", value="10 kg", parts=["4 kg", "6 kg"])

    assert answer.holds
    assert (answer.message, answer.hint, answer.vacuous) == (None, None, None)
    assert answer.figures == (("stated", "10 kg"), ("its parts add up to", "9..11 kg"))


def test_a_finding_has_its_sentence_and_its_hint() -> None:
    answer = run("parts_add_up", value="12 kg", parts=["4 kg", "5 kg"])

    assert not answer.holds
    assert answer.message == "stated 12 kg, but its 2 parts add up to 8..10 kg"
    assert answer.hint == "a part may be missing, or a figure miscopied"


def test_a_check_that_could_not_fail_does_not_hold() -> None:
    answer = run("scale_agrees", value="12 kg")

    assert not answer.holds
    assert answer.message is None
    assert answer.vacuous == "no other claim is about subject: measure"


@pytest.mark.parametrize(
    ("name", "keys", "said"),
    [
        pytest.param("parts_add_pu", {}, 'there is no rule "parts_add_pu"', id="no rule"),
        pytest.param(
            "parts_add_up",
            {"value": "12 kg"},
            "parts_add_up does not run on this; it takes value: Quantity, parts: list of Quantity",
            id="keys that are missing",
        ),
    ],
)
def test_a_question_that_makes_no_sense_is_an_error(name: str, keys: dict[str, object], said: str) -> None:
    with pytest.raises(ClaimtestError) as raised:
        run(name, **keys)

    assert str(raised.value) == said


def test_a_key_that_does_not_load_is_located() -> None:
    with pytest.raises(InputError, match="digits are not grouped here") as raised:
        run("parts_add_up", value="1,012 kg", parts=["4 kg"])

    assert raised.value.problems[0].where.text == "  value: 1,012 kg"


def test_count_nouns_need_no_vocabulary() -> None:
    assert run("parts_add_up", value="10 cameras", parts=["4 cameras", "6 cameras"]).holds
