"""The shape of claim files and of the vocabulary, as closed pydantic models.

Scalars arrive as text and leave typed. The keys that a claim may carry are the model's own and those of the
loaded rules, so a new rule brings its own keys.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
    create_model,
)
from pydantic_core import PydanticCustomError

from claimtest.errors import NotationError, suggest
from claimtest.formula import Formula
from claimtest.formula_parse import REFERENCE
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rule import Parameter, Rule, Shape
from claimtest.units import currencies
from claimtest.vocabulary import MeasureKind, Sign

MAX_TEXT = 10_000
MAX_CLAIMS = 100_000
RESERVED = ("loads", "source", "suite")
"""Names of tests that stand beside the claims of a file."""

_IDENTIFIER = re.compile(r"[^\W\d][\w-]{0,99}")
Parsed = TypeVar("Parsed", Quantity, Period, Formula)
ADDRESS = re.compile(r"https?://[^\s/]\S*")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Record:
    """What a person says of a finding that they have confirmed.

    Attributes:
        reason: why it is expected.
        verdict: what a published review calls it, or nothing where none is published.
    """

    reason: str
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """The name of another claim, written where a quantity or a period could stand.

    Attributes:
        text: `series_c`, or `cnn.series_c` for a claim of another file.
        shape: what it stands for: a quantity or a period.
    """

    text: str
    shape: Shape = Shape.QUANTITY


def _wrong(message: str, hint: str | None = None, **context: object) -> PydanticCustomError:
    return PydanticCustomError("shape", message, {"hint": hint, **context})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _wrong("takes one text, not {given}", "write one text behind the colon", given=_named(value))
    if not value.strip():
        raise _wrong("is empty", "write it, or leave the key out")
    if len(value) > MAX_TEXT:
        raise _wrong("is longer than {limit} characters", "shorten it", limit=MAX_TEXT)
    return value


def _identifier(value: object) -> str:
    text = _text(value)
    if not _IDENTIFIER.fullmatch(text):
        raise _wrong(
            'is no name: "{text}"', "start with a letter and go on with letters, digits, _ or -", text=text
        )
    if text in RESERVED:
        raise _wrong('is "{text}", which names other tests of the file', "choose another name", text=text)
    return text


def _language(value: object) -> str:
    text = _text(value)
    if not LANGUAGE.fullmatch(text):
        raise _wrong('is no language tag: "{text}"', "write en, de or pt-BR", text=text)
    return text


def _currency(value: object) -> str:
    text = _text(value)
    if text not in currencies():
        hint = suggest(text.upper(), currencies()) or "write an ISO 4217 code such as USD"
        raise _wrong('is no currency: "{text}"', hint, text=text)
    return text


def _parsed(parse: Callable[[str], Parsed], text: str) -> Parsed:
    try:
        return parse(text)
    except NotationError as error:
        context = {
            "message": error.message,
            "hint": error.hint,
            "start": error.start,
            "end": error.end or len(text),
        }
        raise PydanticCustomError("notation", "{message}", context) from None


def _quantity(value: object, info: ValidationInfo) -> Quantity | Reference:
    text = _text(value)
    if REFERENCE.fullmatch(text):
        return Reference(text)
    counts = (info.context or {}).get("counts", {})
    return _parsed(lambda given: Quantity.parse(given, counts), text)


def _quantity_or_text(value: object, info: ValidationInfo) -> Quantity | Reference | str:
    """Read an amount, or the name of a claim, or else words; which of the two a single word is, the claims decide."""
    text = _text(value)
    if REFERENCE.fullmatch(text):
        return Reference(text, Shape.EITHER)
    return _quantity(text, info) if any(character.isdigit() for character in text) else text


def _formula(value: object, info: ValidationInfo) -> Formula:
    counts = (info.context or {}).get("counts", {})
    return _parsed(lambda given: Formula.parse(given, counts), _text(value))


def _period(value: object) -> Period:
    return _parsed(Period.parse, _text(value))


def _period_or_reference(value: object) -> Period | Reference:
    text = _text(value)
    return (
        Reference(text, Shape.PERIOD)
        if REFERENCE.fullmatch(text) and not text[:1].isdigit()
        else _period(text)
    )


def _url(value: object) -> str:
    text = _text(value)
    if not ADDRESS.fullmatch(text):
        raise _wrong('is no address: "{text}"', "write it in full, from https:// on", text=text)
    return text


def _record(value: object) -> Record:
    if not isinstance(value, dict):
        return Record(_text(value))
    if "reason" not in value or not value.keys() <= {"reason", "verdict"}:
        raise _wrong(
            "takes a reason and a verdict", "write the reason alone, or reason: and verdict: below it"
        )
    return Record(**{key: _text(given) for key, given in value.items()})


def _flag(value: object) -> bool:
    if value not in ("true", "false"):  # a list is not hashable
        raise _wrong("is neither true nor false", "write true, or leave the key out")
    return value == "true"


def _named(value: object) -> str:
    return "a list" if isinstance(value, list) else "a mapping"


Text = Annotated[str, PlainValidator(_text), WithJsonSchema({"type": "string", "minLength": 1})]
Flag = Annotated[bool, PlainValidator(_flag), WithJsonSchema({"type": "boolean"})]
Identifier = Annotated[
    str,
    PlainValidator(_identifier),
    WithJsonSchema({"type": "string", "pattern": r"^[^\s\d.-][^\s.]{0,99}$"}),  # \w is ASCII alone in editors
]
Language = Annotated[
    str,
    PlainValidator(_language),
    WithJsonSchema({"type": "string", "pattern": f"^{LANGUAGE.pattern}$"}),
]
Currency = Annotated[
    str,
    PlainValidator(_currency),
    WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"}),
]
Url = Annotated[
    str,
    PlainValidator(_url),
    WithJsonSchema({"type": "string", "pattern": f"^{ADDRESS.pattern}$"}),
]
_REASON = {"type": "string", "minLength": 1}
Known = Annotated[
    Record,
    PlainValidator(_record),
    WithJsonSchema(
        {
            "anyOf": [
                _REASON,
                {
                    "type": "object",
                    "properties": {"reason": _REASON, "verdict": _REASON},
                    "required": ["reason"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
Notation = Annotated[
    Any,
    PlainValidator(_quantity),
    WithJsonSchema({"type": ["string", "number"], "description": "a quantity, or another claim's id"}),
]
Date = Annotated[
    Any,
    PlainValidator(_period),
    WithJsonSchema(
        {"type": ["string", "number"], "description": "2020, 2017-07, 2018-04-09 or 2017-07/2018-04"}
    ),
]
DateOrReference = Annotated[
    Any,
    PlainValidator(_period_or_reference),
    WithJsonSchema({"type": ["string", "number"], "description": "a date or period, or another claim's id"}),
]
NotationOrText = Annotated[
    Any,
    PlainValidator(_quantity_or_text),
    WithJsonSchema({"type": ["string", "number"], "description": "a quantity, another claim's id, or words"}),
]
Comparison = Annotated[
    Any,
    PlainValidator(_formula),
    WithJsonSchema({"type": "string", "description": "a comparison over claims, such as a + b == c"}),
]
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
