"""An invitation is humble, and respects the other one's time (M20)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark on words that press, or that ask for hours."""
    for at in invitation.found("pressing")[:1]:
        yield invitation.remark("K404", "M20", at=at)
