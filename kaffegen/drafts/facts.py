"""What a template may say: every name it can use, with nothing in it where the notes do not know (docs/drafts.md)."""

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class News:
    """What became of a name. `outcome`: `met`, `coming`, `asked`, `declined`, `silent`, `waiting`, `unsure`."""

    name: str = ""
    outcome: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a draft is made from, in the words of its language. Texts and lists are empty when nothing is known."""

    language: str = ""
    name: str = ""
    first_name: str = ""
    company: str = ""
    met: bool = False
    my_name: str = ""
    my_first_name: str = ""
    my_email: str = ""
    my_phone: str = ""
    pitch: str = ""
    wish: str = ""
    offer: str = ""
    asset: str = ""
    theme: str = ""
    giver: str = ""
    place: str = ""
    first_time: str = ""
    second_time: str = ""
    asked: str = ""
    called: bool = False
    they_asked: bool = False
    when: str = ""
    badly: bool = False
    topics: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    got: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    promises_follow: bool = False
    promised: str = ""
    promised_follows: bool = False
    names: tuple[str, ...] = ()
    news: tuple[News, ...] = ()
    recommendations: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()
    title: str = ""
    title_kind: str = ""
    event: str = ""
    event_follows: bool = False
    belated: bool = False
    target: str = ""
    target_first_name: str = ""
    target_company: str = ""
    opener: str = ""


Found = dict[str, Any]  # some of the facts by name, as each step finds them
NAMES = tuple(field.name for field in fields(Facts))


def as_context(facts: Facts) -> dict[str, Any]:
    """Give the facts by name, as Jinja wants them."""
    return {name: getattr(facts, name) for name in NAMES}


def sample(count: int) -> dict[str, Any]:
    """Give facts for trying a template out: nothing known, or `count` of everything."""
    found: dict[str, Any] = {}
    for name, empty in as_context(Facts()).items():
        if isinstance(empty, tuple):
            one = News("x", "met", "x") if name == "news" else "x"
            found[name] = (one,) * count
        else:
            found[name] = count > 0 if isinstance(empty, bool) else "x" * min(count, 1)
    return found | {"language": "en"}
