"""An invitation says why it goes to this very person (M20)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when nothing they did, know or are is named, nor who sent one to them."""
    if not invitation.has("why"):
        yield invitation.remark("K402", "M20")
