"""The page of the rules is generated, complete and fresh."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from pathlib import Path

import pytest

from claimtest.discover import discover
from claimtest.errors import Location
from claimtest.period import Period
from claimtest.quantity import Money, Quantity
from claimtest.reports.rules_page import render
from claimtest.rule import Example, Parameter, Rule, Scope, Severity, Shape
from claimtest.vocabulary import MeasureKind

ROOT = Path(__file__).resolve().parents[2]
RULES: Mapping[str, Rule] = discover(None, ROOT).rules


def generate(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_page_is_fresh() -> None:
    done = generate(ROOT / "docs" / "generate.py", "--check")

    assert (done.returncode, done.stderr) == (0, "")


def test_stale_page_is_told_and_mended(tmp_path: Path) -> None:
    script = tmp_path / "docs" / "generate.py"
    script.parent.mkdir()
    script.write_text((ROOT / "docs" / "generate.py").read_text(encoding="utf-8"), encoding="utf-8")

    stale = generate(script, "--check")
    mended = generate(script)
    fresh = generate(script, "--check")

    assert (stale.returncode, mended.returncode, fresh.returncode) == (1, 0, 0)
    assert stale.stderr.splitlines() == [
        f"docs/{page} is not what the program says; run: python docs/generate.py"
        for page in ("rules.md", "api.md", "claim-files.md")
    ]


@pytest.mark.parametrize("name", RULES)
def test_section_says_everything_about_a_rule(name: str) -> None:
    rule = RULES[name]
    section = render([rule]).partition(f"\n## {name}\n")[2]

    assert f"**{rule.summary}**" in section
    assert rule.explanation in section
    for parameter in rule.parameters:
        assert f"\n| `{parameter.name}` | " in section
    for setting in fields(rule.settings) if rule.settings is not None else ():  # type: ignore[arg-type]
        assert f"\n| `{setting.name}` | `{getattr(rule.settings, setting.name)}` | " in section
    for example in (*rule.holds, *rule.fails):
        assert example.text in section


@dataclass(frozen=True, slots=True)
class Tolerances:
    """What may be set.

    Attributes:
        share: of the amount.
        strict: whether ends count.
    """

    share: Decimal = Decimal("0.05")
    strict: bool = True


RULE = Rule(
    name="prices_agree",
    check=lambda: None,
    scope=Scope.CLAIM,
    parameters=(
        Parameter("value", Shape.QUANTITY, (Money,)),
        Parameter("rivals", Shape.QUANTITY, (Quantity,), many=True),
        Parameter("on", Shape.PERIOD, (Period,), required=False),
        Parameter("until", Shape.PERIOD, (Period,), required=False),
        Parameter("shop", Shape.TEXT, (str,), required=False),
    ),
    severity=Severity.WARNING,
    settings=Tolerances(),
    summary="Prices agree.",
    explanation="A reason.",
    holds=(Example("value: 1 USD", Location("")),),
    fails=(Example("value: 2 USD", Location("")),),
)

SECTION = """\
## prices_agree

**Prices agree.**

A reason.

Runs once for each claim that carries the keys it needs. A finding is a warning.

| key | type | written as | needed |
| --- | --- | --- | --- |
| `value` | `Money` | a quantity, or a claim's id | yes |
| `rivals` | list of `Quantity` | a list, each a quantity, or a claim's id | yes |
| `on` | `Period` | a date or period | no |
| `until` | `Period` | a date or period, or a claim's id | no |
| `shop` | text | text | no |

Settings, under `[tool.claimtest.rules.prices_agree]`:

| setting | default | meaning |
| --- | --- | --- |
| `share` | `0.05` | of the amount. |
| `strict` | `true` | whether ends count. |

```yaml title="Holds"
value: 1 USD
```

```yaml title="Fails"
value: 2 USD
```
"""


def test_section_reads_as_intended() -> None:
    assert render([RULE]).endswith(SECTION)


def test_section_says_which_measures_a_rule_is_about() -> None:
    section = render([replace(RULE, kind=MeasureKind.FLOW)])

    assert (
        "carries the keys it needs. It is about measures of kind `flow` only. A finding is a warning."
        in section
    )


def test_keys_lead_to_their_rules() -> None:
    assert "\n| `rivals` | [prices_agree](#prices_agree) |\n" in render([RULE])
    assert "\n| `on` | [" not in render([RULE])
