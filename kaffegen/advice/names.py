"""An invitation does not ask for names: whom else to talk to is asked in the meeting (M43)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark on words that ask for names."""
    for at in invitation.found("names")[:1]:
        yield invitation.remark("K413", "M43", at=at)
