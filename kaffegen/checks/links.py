"""Every link in a body must lead somewhere: K216 to nothing, K217 to several."""

from collections.abc import Iterator

from kaffegen.insights.link_targets import LinkTargets
from kaffegen.model import Known
from kaffegen.near import Near
from kaffegen.problems import Problem, Severity


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each link in a body that leads nowhere, or that could lead to several notes."""
    linking = [note for note in known.journal.notes if note.about.links]
    if not linking:
        return
    targets = LinkTargets(known.whole)
    near: Near | None = None
    for note in linking:
        for link in note.about.links:
            found = targets.find(link.name)
            if len(found) > 1:
                candidates = ", ".join(target.id for target in found)
                yield Problem(
                    note.place(link.spot), "K217", Severity.WARNING, {"text": link.name, "candidates": candidates}
                )
            elif not found:
                near = near or Near(targets.names())
                suggestion = "".join(near.find(link.name)[:1])
                yield Problem(note.place(link.spot), "K216", Severity.WARNING, {"text": link.name}, suggestion)
