"""An invitation does not ask for a job, now or later (M25); to say openly that one looks for one is well."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark on words that ask for a job."""
    for at in invitation.found("job")[:1]:
        yield invitation.remark("K412", "M25", at=at)
