"""Texts to send, made from what the notes know; what they do not know is a gap in square brackets."""

from kaffegen.drafts.draft import Draft
from kaffegen.drafts.drafter import Drafts
from kaffegen.drafts.kinds import CALLED, KINDS, OF_RULE
from kaffegen.drafts.mail import mailto
from kaffegen.drafts.own import faults_in
from kaffegen.model import Action, Contact, Known, Meeting

__all__ = [
    "CALLED", "KINDS", "OF_RULE", "Draft", "Drafts", "call_script", "draft_for", "draft_of", "faults_in", "mailto",
]  # fmt: skip


def draft_of(known: Known, action: Action) -> Draft | None:
    """Give the text that does what a follow-up asks for, None where there is nothing to send."""
    return Drafts(known).of(action)


def draft_for(known: Known, note: Meeting | Contact, kind: str) -> Draft:
    """Give a text of that kind on a meeting or to somebody; KeyError for a kind that is none of `KINDS`."""
    return Drafts(known).about(note, kind)


def call_script(known: Known, action: Action) -> Draft | None:
    """Give what to say on the telephone, None where a call is not the way (M27, M28)."""
    return Drafts(known).call(action)
