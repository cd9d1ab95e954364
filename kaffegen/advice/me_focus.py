"""An invitation does not look at the inviter's own needs alone (M24), and is no sales talk (M42)."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.advice.phrases import is_among
from kaffegen.problems import Problem

OWN_WISHES = 2  # such as: learn about your firm, be told whom to ask
WANTS = 3
MANY = 5
TIMES_MORE = 3


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark on sales talk, and where one wants much and offers nothing: by wishes, or by I against you."""
    if sold := invitation.found("sales"):
        yield invitation.remark("K411", "M24", "M42", at=sold[0])
        return
    if invitation.has("gain"):
        return
    own, wants = invitation.found("own_wishes"), invitation.found("wants")
    me, you = _count(invitation, "i_words"), _count(invitation, "you_words")
    is_all_me = me >= MANY and me > TIMES_MORE * you
    wants_much = len(wants) >= WANTS and me > 2 * you
    if len(own) >= OWN_WISHES or ((is_all_me or wants_much) and wants):
        yield invitation.remark("K411", "M24", at=(own or wants)[0])


def _count(invitation: Invitation, name: str) -> int:
    return sum(is_among(invitation.code, name, text) for text in invitation.flat.replace(",", "").split())
