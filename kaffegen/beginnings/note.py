"""The text of a new note: the fields that matter now, each with why, and the sections to fill in (M10, M14, M34)."""

from collections.abc import Iterator, Mapping

from kaffegen.edit import as_yaml
from kaffegen.languages import table

FIELDS: Mapping[str, tuple[str, ...]] = {  # what a note of a kind begins with; a meeting's kind is its status
    "contact": ("name", "company", "role", "email", "phone", "strength", "topics", "needs"),
    "known": ("name", "company", "email", "strength", "topics"),  # of the first people in a new journal
    "idea": ("contact", "contacts", "status", "invite_by"),
    "invited": ("contact", "contacts", "status", "invited", "via"),
    "scheduled": ("contact", "contacts", "status", "date", "place"),
    "held": ("contact", "contacts", "status", "date", "place", "went", "talk_share"),
    "let-go": ("contact", "contacts", "status"),
    "company": ("name", "industry", "target", "web", "topics"),
    "place": ("name", "address", "area", "noise", "seats", "crowd"),
    "topic": ("name", "aliases"),
    "plan": ("from", "to", "goal", "people", "topics", "companies"),
    "me": ("name", "situation", "pitch", "assets", "discretion", "email", "phone", "bring", "away"),
}
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "contact": ("touches",),
    "idea": ("purpose", "for_them", "for_me", "invitation", "questions"),
    "invited": ("purpose", "for_them", "for_me", "questions"),
    "scheduled": ("purpose", "for_them", "for_me", "research", "questions"),
    "held": ("next_steps", "referrals", "recommendations", "signals", "memo"),
    "me": ("private",),
}
EITHER = {"contact": "contacts", "contacts": "contact"}  # the one that is left out where the other is said
BLOCKS = frozenset({"people"})  # lists with a line each


def begun(kind: str, said: Mapping[str, str | tuple[str, ...]], code: str, **words: str) -> str:
    """Give the text of a new note in the language `code`; `words` fill its comments: `day`, `person`.

    What is `said` is a field's text, or the texts of a list, or a section's.
    """
    table_of = table(code, "beginnings")
    comments, sections = table_of.get(kind, {}), SECTIONS.get(kind, ())
    fields = dict.fromkeys(FIELDS[kind], "") | {name: value for name, value in said.items() if name not in sections}
    lines = ["---"]
    for name, value in fields.items():
        if value or (name != "contacts" and not said.get(EITHER.get(name, ""))):
            if name in comments:
                lines.append(f"# {filled(comments[name], **words)}")
            lines += _field(name, value)
    lines += ["---", ""]
    for name in sections:
        text = said.get(name) or f"<!-- {filled({**table_of['sections'], **comments}[name], **words)} -->"
        lines += [f"## {heading(code, name)}", "", str(text), ""]
    if "body" in comments:
        lines += [f"<!-- {comments['body']} -->", ""]
    return "\n".join(lines)


def filled(text: str, **words: str) -> str:
    """Give a text with its words filled in; any other brace stays as it is."""
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    return text


def _field(name: str, value: str | tuple[str, ...]) -> Iterator[str]:
    """Give the lines of a field; empty, it waits to be filled in."""
    if isinstance(value, str):
        yield f"{name}: {as_yaml(value)}" if value else f"{name}:"
    elif name in BLOCKS:
        yield f"{name}:"
        yield from (f"  - {as_yaml(entry)}" for entry in value)
    else:
        yield f"{name}: [{', '.join(as_yaml(entry, in_list=True) for entry in value)}]"


def heading(code: str, section: str) -> str:
    """Give the heading of a section as one writes it in that language."""
    written: str = table(code, "words")["headings"][section][0]
    return written[:1].upper() + written[1:]
