"""The text of a formula to a tree, by Python's `ast` against a closed list of constructs.

Nothing is ever run as code; `ast` only finds where the parts are.
"""

import ast
import re
import warnings
from collections.abc import Mapping
from decimal import Decimal
from typing import NoReturn

from claimtest import units
from claimtest.errors import NotationError, suggest
from claimtest.figure import MAX_DIGITS
from claimtest.formula_tree import Call, Chain, Conversion, Literal, Name, Node, Operation, Span, names
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity

MAX_LENGTH = 500
MAX_NODES = 100
MAX_DEPTH = 50
CONVERT = "convert"
FUNCTIONS = ("sum", "min", "max", "abs")
REFERENCE = re.compile(r"(?:[\w./-]+\.)?[^\W\d][\w-]{0,99}")
"""The name of a claim: `series_c`, or `cnn.series_c` for one of another file."""

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?", re.ASCII)
_HINT = "write names, figures, + - * /, sum min max abs convert, and == < <= > >= between them"
MAX_SHOWN = 40


def parse_formula(text: str, counts: Mapping[str, str] = units.NO_COUNTS) -> Chain:
    """Parse a formula.

    Args:
        text: such as `series_c + series_b == raised_in_a_year`.
        counts: count nouns that figures in it may use.

    Raises:
        NotationError: it is no formula, is too large, names no claim, or uses something else than is listed.
    """
    if len(text) > MAX_LENGTH:
        raise NotationError(f"a formula is written in at most {MAX_LENGTH} characters", end=len(text))
    _refuse_characters(text)
    parsed = _parse(text)
    if sum(1 for _ in ast.walk(parsed)) > MAX_NODES * 3:  # contexts and operators count as nodes too
        raise NotationError("the formula is too large", hint="split it over several claims", end=len(text))
    chain = _Reader(text, counts).chain(parsed)
    if not any(True for operand in chain.operands for _ in names(operand)):
        raise NotationError("the formula names no claim", hint="compare what claims state", end=len(text))
    return chain


_SPACE = re.compile(r"\s")
_MISTAKES = (
    (re.compile("[≥≤≠×·÷−–—∗]"), "{found} is not part of a formula", "write >= <= == * / - instead"),
    (re.compile(r"[$€£¥₹]"), "currencies are written as ISO 4217 codes", 'write "3 million USD"'),
    (re.compile(r"(?<![=<>!])(?<!on)=(?!=)"), "one = compares nothing", "write == for equality"),
    (re.compile(r"[0-9],[0-9]{3}"), "digits are not grouped here", "write 1000, not 1,000"),
    (
        re.compile(r"(?<![\w.\"'])[0-9][0-9.,]*\s*[^\W\d_]\w*(?: [^\W\d_]\w*)*"),
        "a figure with a unit stands in quotation marks",
        'write "{found}"',
    ),
    (re.compile(r"%"), "a figure with a unit stands in quotation marks", 'write "5 percent"'),
)
_EARLY_END = re.compile(r"(?:[-+*/(,.<>]|[<>=]=)(?=\s*$)")
_FORBIDDEN = re.compile("[#\\\\\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


def _refuse_characters(text: str) -> None:
    """Refuse what would hide a part of the text from the parser, or shift its places."""
    found = _FORBIDDEN.search(text)
    if found:
        shown = found[0] if found[0] in "#\\" else f"U+{ord(found[0]):04X}"
        raise NotationError(
            f"{shown} is not part of a formula", hint="remove it", start=found.start(), end=found.end()
        )


def _parse(text: str) -> ast.expr:
    """Parse the text on one line, so that columns are offsets."""
    line = _SPACE.sub(" ", text)
    indent = len(line) - len(line.lstrip())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Python only warns of `1in x`
            return ast.parse(line[indent:], mode="eval").body
    except SyntaxError as error:
        raise _mistake(text, indent + (error.offset or 1) - 1) from None
    except (ValueError, RecursionError, MemoryError, OverflowError):
        raise NotationError("the formula is nested too deeply", hint=_HINT, end=len(text)) from None


def _habit(text: str) -> NotationError | None:
    """Say which habit of other notations a text follows, and where."""
    for pattern, message, hint in _MISTAKES:
        found = pattern.search(text)
        if found:
            return NotationError(
                message.format(found=found[0]),
                hint=hint.format(found=found[0]),
                start=found.start(),
                end=found.end(),
            )
    return None


def _mistake(text: str, offset: int) -> NotationError:
    """Say why a formula does not parse, or else where it goes wrong."""
    if (habit := _habit(text)) is not None:
        return habit
    early = _EARLY_END.search(text)
    if early:
        return NotationError("the formula ends too early", hint=_HINT, start=early.start(), end=early.end())
    return NotationError("the formula cannot be read from here", hint=_HINT, start=offset, end=offset + 1)


_OPERATORS: Mapping[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_COMPARISONS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}


class _Reader:
    """Turns nodes of `ast` into ours, and refuses every kind that is not listed."""

    def __init__(self, text: str, counts: Mapping[str, str]) -> None:
        self._text = text
        self._line = _SPACE.sub(" ", text)
        self._indent = len(self._line) - len(self._line.lstrip())
        self._bytes = self._line[self._indent :].encode()
        self._counts = counts

    def chain(self, given: ast.expr) -> Chain:
        """Read the comparison that a formula is."""
        if isinstance(given, ast.BoolOp):
            self._refuse(given, "write one comparison, or a chain such as a < b < c")
        if not isinstance(given, ast.Compare):
            nothing = NotationError(
                "the formula compares nothing", hint="write == or another comparison", end=len(self._text)
            )
            raise _habit(self._text) or nothing
        operators = [_COMPARISONS.get(type(each)) for each in given.ops]
        if None in operators:
            self._refuse(given, "compare with == < <= > >=")
        operands = tuple(self._node(each, 1) for each in (given.left, *given.comparators))
        return Chain(operands, tuple(filter(None, operators)))

    def _node(self, given: ast.expr, depth: int) -> Node:
        span = self._span(given)
        if depth > MAX_DEPTH:
            raise NotationError("the formula is nested too deeply", start=span.start, end=span.end)
        match given:
            case ast.UnaryOp(op=ast.USub()):
                return Call("-", (self._node(given.operand, depth + 1),), span)
            case ast.BinOp() if type(given.op) in _OPERATORS:
                left, right = (self._node(each, depth + 1) for each in (given.left, given.right))
                return Operation(left, _OPERATORS[type(given.op)], right, span)
            case ast.Call(func=ast.Name(id=name)):
                return self._call(given, name, depth)
            case _:
                return self._leaf(given, span)

    def _leaf(self, given: ast.expr, span: Span) -> Node:
        """Read a name or a figure."""
        match given:
            case ast.Name() | ast.Attribute():
                return Name(self._name(given), span)
            case ast.Constant(value=str(text)):
                return self._quoted(given, text)
            case ast.Constant(value=int() | float()) if _NUMBER.fullmatch(self._words(given)):
                return self._number(span)
            case _:
                return self._refuse(given)

    def _name(self, given: ast.expr) -> str:
        """Return a dotted name as written: `ast` would fold some letters into others."""
        if isinstance(given, ast.Attribute):
            if not isinstance(given.value, ast.Name | ast.Attribute):
                self._refuse(given)
            return f"{self._name(given.value)}.{self._words(given).rpartition('.')[2].strip()}"
        return self._words(given)

    def _number(self, span: Span) -> Literal:
        words = self._line[span.start : span.end]
        if len(words) > MAX_DIGITS:
            message = f"a figure has at most {MAX_DIGITS} digits"
            raise NotationError(message, start=span.start, end=span.end)
        return Literal(quantity(Interval.point(Decimal(words)), units.BARE), span)

    def _quoted(self, given: ast.Constant, text: str) -> Node:
        """Read what stands in quotation marks: a figure in the notation, or a name that `ast` would not take."""
        span = self._span(given)
        if self._line[span.start + 1 : span.end - 1] != text:
            self._refuse(given, "write one text in one pair of quotation marks")
        if REFERENCE.fullmatch(text):
            return Name(text, span)
        try:
            return Literal(Quantity.parse(text, self._counts), span)
        except NotationError as error:
            start, end = (span.start + 1 + (offset or 0) for offset in (error.start, error.end or len(text)))
            raise NotationError(error.message, hint=error.hint, start=start, end=end) from None

    def _call(self, given: ast.Call, name: str, depth: int) -> Node:
        if name == CONVERT:
            return self._conversion(given, depth)
        if name not in FUNCTIONS:
            hint = suggest(name, (*FUNCTIONS, CONVERT)) or f"there are {', '.join(FUNCTIONS)} and {CONVERT}"
            span = self._span(given.func)
            raise NotationError(f'there is no function "{name}"', hint=hint, start=span.start, end=span.end)
        if not given.args or given.keywords or (name == "abs" and len(given.args) > 1):
            self._refuse(given, "abs takes one amount" if name == "abs" else f"{name} takes amounts")
        return Call(name, tuple(self._node(each, depth + 1) for each in given.args), self._span(given))

    def _conversion(self, given: ast.Call, depth: int) -> Conversion:
        match given:
            case ast.Call(args=[amount, ast.Name(id=currency)], keywords=[]):
                on = None
            case ast.Call(
                args=[amount, ast.Name(id=currency)],
                keywords=[ast.keyword(arg="on", value=ast.Constant(value=str(text)) as date)],
            ):
                on = self._date(date, text)
            case _:
                self._refuse(given, 'write convert(amount, USD) or convert(amount, USD, on="2018-04-09")')
        if currency not in units.currencies():
            place = self._span(given.args[1])
            hint = suggest(currency.upper(), units.currencies()) or "write an ISO 4217 code such as USD"
            raise NotationError(f'"{currency}" is no currency', hint=hint, start=place.start, end=place.end)
        return Conversion(self._node(amount, depth + 1), units.find_unit(currency), on, self._span(given))

    def _date(self, given: ast.Constant, text: str) -> Period:
        try:
            return Period.parse(text)
        except NotationError as error:
            span = self._span(given)
            raise NotationError(error.message, hint=error.hint, start=span.start, end=span.end) from None

    def _span(self, given: ast.expr) -> Span:
        start, end = (
            self._indent + len(self._bytes[:column].decode(errors="replace"))
            for column in (given.col_offset, given.end_col_offset or given.col_offset)
        )
        return Span(start, end)

    def _words(self, given: ast.expr) -> str:
        span = self._span(given)
        return self._line[span.start : span.end]

    def _refuse(self, given: ast.expr, hint: str = _HINT) -> NoReturn:
        span, words = self._span(given), self._words(given)
        shown = words if len(words) <= MAX_SHOWN else f"{words[:MAX_SHOWN]}..."
        raise NotationError(f"{shown} cannot stand in a formula", hint=hint, start=span.start, end=span.end)
