"""What a suite looks up is what a comparison of each claim with all would find."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from claimtest.suite import Suite
from claimtest.testing import make_suite

TIMES = ("2018", "2018-01", "2018-04", "2018-04-09", "2018-01/2018-03", "2017-12/2019-01", "2019", "2020-02")
VALUES = (
    "3 million EUR",
    "> 3 million EUR",
    "3000 thousand EUR",
    "4 million EUR",
    "3 million USD",
    "1 kg",
    "1000 g",
)
STATED = st.lists(st.tuples(st.sampled_from(TIMES), st.sampled_from(VALUES)), min_size=1, max_size=8)


def suite_of(stated: Sequence[tuple[str, str]]) -> Suite:
    claims = [{"on": on, "value": value, "quote": "words"} for on, value in stated]
    return make_suite({}, {"claims": claims})


@given(STATED)
def test_claims_around_are_those_on_a_part_or_on_a_whole(stated: list[tuple[str, str]]) -> None:
    suite = suite_of(stated)

    for claim in suite.claims:
        on = claim.on
        assert on is not None
        assert set(suite.around(claim)) == {
            other
            for other in suite.claims
            if other.on is not None and other.on != on and (on.includes(other.on) or other.on.includes(on))
        }


@given(STATED)
def test_the_same_figure_is_one_whose_digits_say_the_same(stated: list[tuple[str, str]]) -> None:
    suite = suite_of(stated)
    same = [{"3 million EUR", "> 3 million EUR", "3000 thousand EUR"}, {"1 kg", "1000 g"}]

    for claim in suite.claims:
        group = next((each for each in same if str(claim.value) in each), {str(claim.value)})
        assert set(suite.same_figure(claim)) == {other for other in suite.claims if str(other.value) in group}
