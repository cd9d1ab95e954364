"""An invitation is no open agenda: "let us get to know each other and see what happens" (M23)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark on an open agenda, unless what is asked for has a theme beside it."""
    asked = {invitation.sentence_of(at.first) for at in invitation.found("asks")}
    if any(invitation.sentence_of(at.first) in asked for at in invitation.found("about")):
        return
    for at in invitation.found("open")[:1]:
        yield invitation.remark("K410", "M23", at=at)
