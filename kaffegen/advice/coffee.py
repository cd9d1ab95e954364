"""An invitation says that the coffee is on the one who invites (M26)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when nobody is said to pay, unless they asked, or nothing is drunk together."""
    if invitation.meeting.asked_by == "them" or invitation.has("treat"):
        return
    if not (_is_at_a_distance(invitation) or invitation.has("outing")):
        yield invitation.remark("K414", "M26")


def _is_at_a_distance(invitation: Invitation) -> bool:
    """Tell whether only a video call or telephone is proposed."""
    return invitation.has("video") and not invitation.has("come") and not invitation.has("video_too")
