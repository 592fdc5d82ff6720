"""The shape of claim files and of the vocabulary, as closed pydantic models.

The keys that a claim may carry are the model's own and those of the loaded rules, so a new rule brings its own keys.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    create_model,
)

from claimtest.rule import Parameter, Rule, Shape
from claimtest.scalars import (
    Comparison,
    Currency,
    Date,
    DateOrReference,
    Flag,
    Identifier,
    Known,
    Language,
    Notation,
    NotationOrText,
    Text,
    Url,
)
from claimtest.vocabulary import MeasureKind, Sign

MAX_CLAIMS = 100_000

_SHAPES: Mapping[Shape, Any] = {
    Shape.QUANTITY: Notation,
    Shape.PERIOD: DateOrReference,
    Shape.FORMULA: Comparison,
    Shape.EITHER: NotationOrText,
    Shape.TEXT: Text,
}


class Closed(BaseModel):
    """A mapping with no other keys than these."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceEntry(Closed):
    """The document that a claim file is about."""

    text: Text = Field(
        description="path of the document, relative to the claim file; it must lie inside the repository"
    )
    language: Language = Field(description="the document's language as a BCP 47 tag: `en`, `de`, `pt-BR`")
    published: Date = Field(description="date of publication, to the precision known")
    publisher: Text = Field(default="", description="who published it")
    url: Url = Field(default="", description="where it was published")
    dollar: Currency = Field(
        default="", description="the currency that a bare `$` stands for in this document, such as `CAD`"
    )
    note: Text = Field(default="", description="a remark, such as how the date was inferred")
    set_aside: dict[str, Text] = Field(
        default_factory=dict,
        description="figures that need no claim: the document's words, each with the reason",
    )
    known: dict[str, Known] = Field(
        default_factory=dict,
        description="confirmed findings about the document as a whole: the rule, and the reason",
    )


class ClaimEntry(Closed):
    """One declared statement."""

    id: Identifier = Field(
        description="its name, unique in the file: a letter, then letters, digits, `_` or `-`; not `loads`, `source` or `suite`"
    )
    subject: Text = Field(description="whom or what it is about; listed in the vocabulary")
    measure: Text = Field(description="what is measured; listed in the vocabulary")
    quote: Text = Field(description="the document's words")
    value: Notation = Field(default=None, description="the amount that the words state, in the notation")
    date: Date = Field(
        default=None, description="the date that the words state, where they state a date and no amount"
    )
    on: Date = Field(default=None, description="the date or period that the figure is about")
    note: Text = Field(default="", description="a remark")
    known: dict[str, Known] = Field(
        default_factory=dict, description="confirmed findings about this claim: the rule, and the reason"
    )


class Outline(Closed):
    """A claim file's two parts, each checked by itself so that one mistake does not hide the others."""

    source: Any = Field(description="the document")
    claims: list[Any] = Field(min_length=1, max_length=MAX_CLAIMS, description="what it says")


class MeasureEntry(Closed):
    """What can be measured."""

    dimension: Text = Field(
        description="`money`, `percent`, `count`, `duration`, `physical`, `date`; `length`, `area`, `volume`, `mass`, `speed`, `temperature`, `energy`, `power`; or a unit that its values convert to: `USD`, `km`, a count noun"
    )
    aliases: list[Text] = Field(default_factory=list, description="other spellings of the measure")
    kind: MeasureKind | None = Field(
        default=None,
        description="`stock` at a moment, `flow` over a period, or `cumulative`, a total that only grows",
    )
    sign: Sign = Field(
        default=Sign.POSITIVE,
        description="`positive`, the default, or `any` where values can fall below zero",
    )
    forecast: Flag = Field(
        default=False, description="`true` for targets and everything else about the future"
    )
    limits: Notation = Field(
        default=None,
        description="the values that are plausible; taken as exact, so `0..100 percent` ends at 100",
    )


class VocabularyFile(Closed):
    """The subjects, measures and count nouns that a suite knows."""

    subjects: dict[str, list[Text]] = Field(
        default_factory=dict, description="subject to its other spellings"
    )
    measures: dict[str, MeasureEntry] = Field(default_factory=dict, description="measure to its properties")
    counts: dict[str, list[Text]] = Field(
        default_factory=dict, description="count noun to its other spellings"
    )


def claim_model(rules: Iterable[Rule], *, open_keys: bool = False) -> type[ClaimEntry]:
    """Return the model of a claim that carries the keys of these rules.

    Args:
        rules: the loaded rules.
        open_keys: whether unknown keys pass, because a rule that may own them did not load.
    """
    fields: dict[str, Any] = {}
    for rule in rules:
        for parameter in rule.parameters:
            if parameter.is_own and parameter.name not in fields:
                fields[parameter.name] = (
                    _annotation(parameter),
                    Field(default=None, description=f"for {rule.name}"),
                )
    made: type[ClaimEntry] = create_model("Claim", __base__=ClaimEntry, **fields)
    if open_keys:
        made.model_config["extra"] = "ignore"
        made.model_rebuild(force=True)
    return made


def _annotation(parameter: Parameter) -> object:
    shape: Any = _SHAPES[parameter.shape]
    return list.__class_getitem__(shape) if parameter.many else shape
