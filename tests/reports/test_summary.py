from claimtest.reports.summary import Row, render


def test_rows_are_aligned_under_their_headings() -> None:
    full = Row("claims/a.yaml", "en", "8", "100%")
    full.counts |= {"passed": 39, "failed": 1, "known": 4}
    wide = Row("claims/商汤.yaml", "zh", "12", "7%")
    broken = Row("claims/\x1b[31mb.yaml")
    broken.counts["failed"] = 1

    assert render([full, wide, broken]) == [
        "source              language  claims  passed  failed  warned  known  vacuous  coverage",
        "claims/a.yaml       en             8      39       1       -      4        -      100%",
        "claims/商汤.yaml    zh            12       -       -       -      -        -        7%",
        "claims/\ufffd[31mb.yaml  -              -       -       1       -      -        -         -",
    ]
