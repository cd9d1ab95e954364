"""A meeting avoids the morning rush and the lunch rush (M30)."""

from collections.abc import Iterator

from kaffegen.advice.clock import HOUR, Clock, clocks
from kaffegen.advice.invitation import Invitation
from kaffegen.problems import Problem

RUSHES = ((7 * HOUR, 9 * HOUR), (11 * HOUR + 30, 13 * HOUR))
WIDE = 3 * HOUR  # a stretch in which a quiet time can be found


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark for each time in a rush that is proposed, and for each meal."""
    proposed = [clock.at for clock in clocks(invitation) if _is_in_rush(clock)]
    for at in sorted([*proposed, *invitation.found("meals")]):
        yield invitation.remark("K415", "M30", at=at)


def _is_in_rush(clock: Clock) -> bool:
    is_wide = clock.until is not None and clock.until - clock.minutes >= WIDE
    return not (clock.is_loose or is_wide) and any(start <= clock.minutes < end for start, end in RUSHES)
