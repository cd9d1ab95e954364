"""An invitation that proposes a time says that another one does as well (M22)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.advice.proposals import ENOUGH, proposals
from kaffegen.problems import Problem

MANY = 3
BOTH = 2


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when times are proposed and nothing else seems to be possible."""
    ways = invitation.has("come") + invitation.has("video")
    if invitation.has("flexible") or ways == BOTH:
        return
    proposed = proposals(invitation)
    is_choice = proposed.times >= (ENOUGH if ways else MANY)  # who comes to them, on a day they choose, is flexible
    if proposed.count >= ENOUGH and not is_choice:
        yield invitation.remark("K408", "M22")
