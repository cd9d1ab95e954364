"""What an import writes: the text of each new note, and of each changed one only the bytes that say the change."""

from collections.abc import Iterator, Mapping
from typing import Any

from kaffegen.beginnings.note import heading
from kaffegen.edit import AddTo, AppendPassage, BeginList, Change, PutField, PutPart
from kaffegen.incoming.begun import SECTION, yaml_of
from kaffegen.incoming.person import LEDGER, Person, ledger
from kaffegen.incoming.worded import worded


def changes_of(person: Person, code: str) -> list[Change]:
    """Give what changes in a person's note, its own heading in the language `code`."""
    before, after = person.before or {}, person.fields
    changes: list[Change] = []
    for field, value in after.items():
        if field != LEDGER and value != before.get(field):
            changes += _changed(field, before.get(field), value)
    changes += _in_ledger(before, after)
    changes += [AppendPassage("", worded(text, code), heading(code, SECTION)) for text in person.texts]
    return changes


def _changed(field: str, before: Any, after: Any) -> Iterator[Change]:
    """Yield a list's further entries, or the field's new value."""
    if isinstance(before, list) and isinstance(after, list) and before == after[: len(before)] and before:
        yield from (AddTo(field, yaml_of(entry)) for entry in after[len(before) :])
    elif _is_first_entry(before, after):
        yield BeginList(field, tuple((key, yaml_of(part)) for key, part in after[0].items()))
    elif isinstance(before, dict) and isinstance(after, dict) and before.items() <= after.items():
        yield from (AddTo(field, yaml_of(part), key) for key, part in after.items() if key not in before)
    else:
        yield PutField(field, yaml_of(after))


def _is_first_entry(before: Any, after: Any) -> bool:
    return before is None and isinstance(after, list) and len(after) == 1 and isinstance(after[0], dict)


def _in_ledger(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    """Yield what each source gave now: the parts of its entry that are others, or an entry of its own."""
    old, new = ledger(before), ledger(after)
    for index, entry in enumerate(new):
        if index < len(old):
            path = (LEDGER, index) if isinstance(before.get(LEDGER), list) else (LEDGER,)
            changed = {part: value for part, value in entry.items() if old[index].get(part) != value}
            yield from (PutPart(path, part, yaml_of(value)) for part, value in changed.items())
        elif not old and index == 0 and LEDGER not in before:
            yield BeginList(LEDGER, tuple((part, yaml_of(value)) for part, value in entry.items()))
        else:
            yield AddTo(LEDGER, yaml_of(entry))
