"""How people are greeted: by first name (M20)."""

from collections.abc import Iterable

from kaffegen.languages import table

A_LAST_NAME = 2  # "J. Ekeland": of two words, the one that is no initial


def first_name(name: str, aliases: Iterable[str] = ()) -> str:
    """Give the name one greets with: the first word past titles and initials; the given one of "Berg, Kari".

    An alias that is the beginning of the name says how they are called: "Bjørn Egil" of "Bjørn Egil Tveit".
    """
    names = _given_first(name)
    for alias in aliases:
        if name.startswith(f"{alias} ") and " " in alias:
            return alias
    words = [word for word in names if not word.endswith(".")]
    if not words or (len(words) < len(names) and len(words) < A_LAST_NAME):
        return " ".join(names)
    return " ".join(words[:2]) if _is_double(words) else words[0]


def _is_double(words: list[str]) -> bool:
    """Tell whether a full name begins with two given names that go together: Tor Arne Vik."""
    if len(words) <= A_LAST_NAME:
        return False
    doubles = table("nb", "drafts")["doubles"]
    return words[0].casefold() in doubles["first"] and words[1].casefold() in doubles["second"]


def in_order(name: str) -> str:
    """Give a name with the first name first."""
    first = first_name(name)
    return " ".join([first, *(word for word in _given_first(name) if word not in first.split())])


def _given_first(name: str) -> list[str]:
    last, comma, given = name.partition(",")
    words = f"{given} {last}".split() if comma and given.strip() else name.replace(",", " ").split()
    bare = (word.strip("\"'«»“”()") for word in words)
    return [word for word in bare if any(map(str.isalpha, word))]
