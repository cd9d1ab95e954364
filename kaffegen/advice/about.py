"""An invitation says what the meeting is to be about (M20)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when no theme is named; where the agenda is left open, that is said by itself (M23)."""
    if not invitation.has("about") and not invitation.has("open"):
        yield invitation.remark("K401", "M20")
