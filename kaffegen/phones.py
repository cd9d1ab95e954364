"""The gateway to phonenumbers, imported when the first number is read (decision 12: a quick start)."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def international(number: str, country: str) -> str | None:
    """Give the number in E.164, read by the rules of `country`, or None when it cannot be one."""
    import phonenumbers  # noqa: PLC0415 - a gateway imports late

    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
