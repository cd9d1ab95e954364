"""What stands below the fields of an Obsidian note, as it can stand in a note of kaffegen's."""

import re

from kaffegen.formats.person import Person

_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*(dataview|dataviewjs|button|tasks|base|query|meta-bind[\w-]*)\b.*")
_EMBED = re.compile(r"!\[\[([^\[\]\n]*)\]\]|!\[[^\[\]\n]*\]\(([^()\n]*)\)")
_LINK = re.compile(r"\[\[([^\[\]|#\n]*)(?:#[^\[\]|\n]*)?(?:\|([^\[\]\n]*))?\]\]")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")


def put_body(person: Person, body: str, people: frozenset[str]) -> None:
    """Keep the text; what is shown in it from elsewhere is listed, and links lead to people alone."""
    body = "\n".join(_without_queries(person, body.splitlines()))
    body = _EMBED.sub(lambda found: _missed(person, "![[…]]", found.group(1) or found.group(2) or ""), body)
    body = _LINK.sub(lambda found: _link(found, people), body)
    lines = _without_empty(body.splitlines())
    if lines and (found := _HEADING.fullmatch(lines[0].strip())) and found.group(2) == person.fields.get("name"):
        lines = lines[1:]
    person.remark("\n".join(lines))


def _without_queries(person: Person, lines: list[str]) -> list[str]:
    """Leave out the code that Obsidian's plugins show something for; what is never closed is text."""
    kept: list[str] = []
    since: list[str] = []  # the lines of such code
    mark = kind = ""
    for line in lines:
        if mark:
            since.append(line)
            if line.strip() == mark:
                person.miss(kind)
                mark, since = "", []
        elif line[:1] in ("`", "~") and (found := _FENCE.fullmatch(line)):
            mark, kind = found.groups()
            since = [line]
        else:
            kept.append(line)
    return kept + since


def _missed(person: Person, what: str, value: str) -> str:
    person.miss(what, value)
    return ""


def _link(found: re.Match[str], people: frozenset[str]) -> str:
    """Give a link to one of the people as it is, any other as the words it shows."""
    name = found.group(1).strip().rpartition("/")[2]
    if name.casefold() in people:
        return f"[[{name}|{found.group(2)}]]" if found.group(2) else f"[[{name}]]"
    return found.group(2) or name


def _without_empty(lines: list[str]) -> list[str]:
    """Leave out the headings below which nothing stands."""
    kept: list[str] = []
    below = 0  # the level of the heading that stands below, nothing between; 0 where a text does
    nothing = True
    for line in reversed(lines):
        if found := _HEADING.fullmatch(line):
            level = len(found.group(1))
            if nothing or (below and below <= level):
                continue
            below = level
        elif line.strip():
            below, nothing = 0, False
        kept.append(line)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept[::-1]
