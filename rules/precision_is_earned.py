"""A converted figure is not more precise than the original allows.

Whoever turns "about 400 km" into 248.5 miles knows the distance to fifty kilometres and states it to a hundred metres.
It is a warning, since the figure is not wrong, only rounded too little. Digits are counted from the first that is not
zero; zeros that end a whole number do not count, since they may be rounding.

Newspapers convert "6 billion yuan" into 938 million dollars as a matter of course, so two digits more than the original
has are allowed for, and always four. On 6,594 correct conversions printed by English-language newspapers that flags
1.6 percent, such as "100 billion euros ($126.91 billion)"; one digit more would flag 2.3 percent, three 0.8 percent. Of
a figure that calls itself approximate, three digits are always allowed for.

Holds:
    value: ~ 400 km
    converted: 250 mile

Fails:
    value: ~ 400 km
    converted: 248.5 mile
"""

from dataclasses import dataclass

from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Money, Physical

SEVERITY = "warning"


@dataclass(frozen=True, slots=True)
class Settings:
    """How many digits a converted figure may have.

    Attributes:
        more: digits beyond those of the original.
        always: digits that are never too many.
        approximate: digits that are never too many where the original is approximate.
    """

    more: int = 2
    always: int = 4
    approximate: int = 3


def check(
    value: Money | Physical, converted: Money | Physical, settings: Settings
) -> Finding | Holds | Vacuous:
    """Count the digits of both figures."""
    if value.figure is None or converted.figure is None:
        return Vacuous(
            f"{value if value.figure is None else converted} was computed, and has no digits of its own"
        )
    if value.figure.qualifier == "=":
        return Vacuous(f"{value} is exact, and allows for any number of digits")
    original, stated = _digits(value), _digits(converted)
    always = settings.approximate if value.figure.qualifier == "~" else settings.always
    if stated <= max(original + settings.more, always):
        return Holds(((f"{value}", _counted(original)), (f"{converted}", _counted(stated))))
    return Finding(
        f"{converted} has {_counted(stated)}, but {value}, which it was converted from, has {original}",
        hint="round the converted figure, or find the original's exact one",
    )


def _digits(given: Money | Physical) -> int:
    """Count the digits that tell something: from the first that is not zero, to the last one that is not rounding."""
    numbers = () if given.figure is None else given.figure.numbers
    return max((len(_telling(number)) for number in numbers), default=0)


def _counted(digits: int) -> str:
    return f"{digits} digit{'' if digits == 1 else 's'}"


def _telling(number: str) -> str:
    digits = number.lstrip("-").replace(".", "").lstrip("0")
    return digits if "." in number else digits.rstrip("0")
