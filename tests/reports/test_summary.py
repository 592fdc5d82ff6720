from claimtest.reports.summary import Row, render

WIDE = 100


def rows() -> list[Row]:
    full = Row("claims/a.yaml", "a", "en", "8", "100%")
    full.counts |= {"passed": 39, "failed": 1, "known": 4}
    wide = Row("claims/商汤.yaml", "商汤", "zh", "12", "7%")
    broken = Row("claims/\x1b[31mb.yaml", "\x1b[31mb")
    broken.counts["failed"] = 1
    return [full, wide, broken]


def test_rows_are_aligned_under_their_headings() -> None:
    assert render(rows(), WIDE) == [
        "source  lang  claims  passed  failed  warned  known  vacuous  coverage",
        "a       en         8      39       1       -      4        -      100%",
        "商汤    zh        12       -       -       -      -        -        7%",
        "\ufffd[31mb  -          -       -       1       -      -        -         -",
    ]


def test_numbers_move_together_before_a_name_is_cut() -> None:
    name = "a_source_with_23_letter"

    assert render([Row("", name, "en")], 80) == [
        "source                  lang claims passed failed warned known vacuous coverage",
        f"{name} en        -      -      -      -     -       -        -",
    ]


def test_a_name_that_is_too_long_loses_its_middle() -> None:
    shown = render([Row("", "the_first_words_and_the_last", "en")], 80)

    assert shown[1].startswith("the_first_w...d_the_last en ")
    assert max(map(len, shown)) <= 80


def test_only_numbers_are_coloured() -> None:
    shown = render(rows()[:1], WIDE, lambda text, state: f"<{state} {text}>" if state else text)

    assert shown[1] == (
        "a       en         <claims 8>      <passed 39>       <failed 1>       -      <known 4>        -      100%"
    )
