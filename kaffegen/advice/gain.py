"""An invitation says what the other one gets out of it (M20); help in the future is enough (M12)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when nothing is offered."""
    if not invitation.has("gain"):
        yield invitation.remark("K403", "M20", "M12")
