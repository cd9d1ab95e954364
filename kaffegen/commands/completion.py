"""What a shell offers at the Tab key: people by their ids, and what is to be done towards them by its rule or id."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from kaffegen.commands.door import Door, opened
from kaffegen.model import SHOWN, Action, folded
from kaffegen.problems import KaffegenError
from kaffegen.wording import title


def people(ctx: click.Context, _param: click.Parameter, begun: str) -> list[CompletionItem]:
    """Offer those whose id, or any part of whose name, begins so; nothing where there is no journal."""
    door = _door(ctx)
    if door is None:
        return []
    found = ((one.id, one.name) for one in door.outlook().journal.contacts if one.has_note)
    return [CompletionItem(id_, help=name) for id_, name in found if _begins((id_, name), begun)]


def follow_ups(ctx: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """Offer people with something to do towards them, then the rules of it; the ids of what is begun as one."""
    door = _door(ctx)
    if door is None:
        return []
    shown = [action for action in door.outlook().actions if action.state in SHOWN]
    said: Sequence[str] = ctx.params.get(param.name or "") or ()
    if said:
        theirs = [action for action in shown if action.contact and _is(action, said[0])]
        return _items(door, ((action.rule.name, action) for action in theirs if action.rule.name not in said), begun)
    towards = [(action.contact.id, action) for action in shown if action.contact]
    return _items(door, [*towards, *((action.id, action) for action in shown if begun)], begun)


def _items(door: Door, found: Iterable[tuple[str, Action]], begun: str) -> list[CompletionItem]:
    """Give each word once, with what it would mean."""
    items: dict[str, CompletionItem] = {}
    for word, action in found:
        names = (word, action.contact.name) if action.contact and word == action.contact.id else (word,)
        if _begins(names, begun):
            items.setdefault(word, CompletionItem(word, help=title(action, door.language)))
    return list(items.values())


def _is(action: Action, who: str) -> bool:
    contact = action.contact
    return contact is not None and folded(who) in (folded(contact.id), folded(contact.name))


def _begins(names: Iterable[str], begun: str) -> bool:
    key = folded(begun)
    spelt = [folded(name) for name in names]
    return any(name.startswith(key) or f" {key}" in name for name in spelt)


def _door(ctx: click.Context) -> Door | None:
    """Open the journal that the words typed so far are about; a shell has no use for a reason why it cannot be."""
    directory = ctx.params.get("directory")
    try:
        return opened(Path(directory) if directory else None, ctx.params.get("today"))
    except KaffegenError:
        return None
