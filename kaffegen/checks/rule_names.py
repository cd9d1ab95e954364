"""`skip` and `snooze` must name rules that exist (K218)."""

from collections.abc import Iterator

from kaffegen.model import Known, Path
from kaffegen.near import Near
from kaffegen.problems import Problem


def check(known: Known) -> Iterator[Problem]:
    """Yield an error for each name in `skip` or `snooze` that is no rule."""
    for note in known.journal.notes:
        if not (note.skip or note.snooze):
            continue
        named: list[tuple[Path, str]] = [(("skip", index), rule) for index, rule in enumerate(note.skip or ())]
        named += [(("snooze", str(rule)), str(rule)) for rule in note.snooze]
        for path, rule in named:
            if rule not in known.rule_names:
                suggestion = "".join(Near(known.rule_names).find(rule)[:1])
                words = {"text": rule, "choices": ", ".join(known.rule_names)}
                place = note.place(path) if path[0] == "skip" else note.key_place(path)
                yield Problem(place, "K218", words=words, suggestion=suggestion)
