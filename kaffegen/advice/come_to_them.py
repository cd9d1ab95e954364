"""An invitation offers to come to them, or to meet by video (M22)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when it offers neither."""
    if not invitation.has("come") and not invitation.has("video"):
        yield invitation.remark("K409", "M22")
