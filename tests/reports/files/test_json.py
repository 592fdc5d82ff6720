import json
from pathlib import Path

import claimtest
from claimtest.reports.files.json import ResultRecord, record, render

ROOT = Path(__file__).resolve().parents[3]
RESULT = claimtest.check(claimtest.load(ROOT))


def test_what_is_written_reads_back() -> None:
    assert ResultRecord.model_validate_json(render(RESULT)) == record(RESULT)


def test_every_check_has_a_name_of_its_own() -> None:
    names = [check.name for check in record(RESULT).checks]

    assert len(names) == len(set(names)) == len(RESULT.outcomes)


def test_counts_add_up_to_the_checks() -> None:
    assert sum(record(RESULT).counts.values()) == len(RESULT.outcomes)


def test_a_finding_carries_what_a_person_would_read() -> None:
    name = "claims/english_report.yaml::valuation::scale_agrees"
    found = next(check for check in json.loads(render(RESULT))["checks"] if check["name"] == name)

    assert found["state"] == "known"
    assert found["sentence"] == (
        "states > 3 million USD, about 1,000 times less than french_report and german_report"
    )
    assert found["figures"] or found["others"]
    assert found["place"]["file"] == "claims/english_report.yaml"
    assert found["known"].startswith('prints "million" where')


def test_claims_name_their_words_in_the_document() -> None:
    claims = {claim.name: claim for source in record(RESULT).sources for claim in source.claims}
    printed = claims["english_report.valuation"].printed

    assert printed is not None
    line = (ROOT / printed.file).read_text(encoding="utf-8").splitlines()[printed.line - 1]
    assert line[printed.column - 1 :].startswith(claims["english_report.valuation"].quote)
