"""The gateway to phonenumbers, imported when a number is read that was not foreseen (decision 12: a quick start)."""

import re
from functools import lru_cache

from kaffegen.prepared import prepared


@lru_cache(maxsize=4096)
def international(number: str, country: str) -> str | None:
    """Give the number in E.164, read by the rules of `country`, or None when it cannot be one."""
    plain = number.replace(" ", "")
    if _is_foreseen(plain):
        return plain
    import phonenumbers  # noqa: PLC0415 - a gateway imports late

    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _is_foreseen(plain: str) -> bool:
    """Tell whether it is a number with + of a country whose numbers' pattern was listed when kaffegen was built."""
    patterns = prepared("numbers").items()
    return any(plain.startswith(code) and re.fullmatch(pattern, plain, re.ASCII) for code, pattern in patterns)
