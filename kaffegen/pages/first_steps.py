"""What to do first in a young journal, one step at a time: three names (M01), an invitation (M20), a plan (M05)."""

from collections.abc import Iterable
from dataclasses import dataclass

from kaffegen.insights.sleeping import sleepers, this_week
from kaffegen.model import SHOWN, Action, Contact
from kaffegen.pages.view import View
from kaffegen.rules.plan import GOAL, HALF_A_YEAR

FEW = 3  # people: then one is asked for more
NEAR_FIRST = ("close", "known", "acquaintance", None, "stranger")  # whom one dares to ask first
IN_PLAN = 6
INVITING = frozenset({"invite", "plan-invite", "referral", "answer"})  # follow-ups that say whom to invite already


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, the command for it, and what to write by hand instead, in which file."""

    name: str  # people, invite, plan: the keys of its words
    command: str
    file: str
    text: str
    is_new: bool = True  # else the text is a line of a file that is there
    contact: Contact | None = None
    draft: str = ""  # the command that gives a text to send first
    is_more: bool = False  # a few more people would do good
    action: Action | None = None  # the follow-up that it stands for


def first_step(view: View) -> Step | None:
    """Give the first step that is not taken yet; None in a journal that is under way."""
    journal = view.outlook.journal
    if not journal.contacts and not journal.meetings:
        return _people(view)
    shown = [action for action in view.outlook.actions if action.state in SHOWN]
    if all(meeting.status == "idea" for meeting in journal.meetings):
        return None if any(action.rule.name in INVITING for action in shown) else _invite(view)
    plan = next((action for action in shown if action.rule.name == "plan"), None)
    return _plan(view, plan) if plan and not journal.plans else None


def _people(view: View) -> Step:
    name = view.say("first-run.name")
    text = f"---\nname: {name}\nstrength: known\nmet: {view.today}\n---\n"
    file = _file(view, "contacts", view.say("first-run.id"))
    return Step("people", f'kaffegen new contact "{name}"', file, text)


def _invite(view: View) -> Step | None:
    """Give the step to invite whom one has thought of, else the nearest; None where everybody is asleep."""
    journal, today = view.outlook.journal, view.today
    for idea in journal.meetings:
        for contact in journal.people_in(idea):
            if not contact.is_asleep(today):
                return _inviting(view, contact, idea.about.file, f"invited: {today}\n", is_new=False)
    awake = _awake(view)
    if not awake:
        return None
    contact = awake[0]
    text = f"---\ncontact: {contact.id}\ninvited: {today}\n---\n"
    return _inviting(view, contact, _file(view, "meetings", f"{today}-{contact.id}"), text, is_new=True)


def _inviting(view: View, contact: Contact, file: str, text: str, *, is_new: bool) -> Step:
    name = contact.name or contact.id
    draft = f'kaffegen draft "{name}" --kind invitation'
    is_more = len(view.outlook.journal.contacts) < FEW
    return Step("invite", f'kaffegen invite "{name}"', file, text, is_new, contact, draft, is_more)


def _plan(view: View, action: Action) -> Step:
    people, today = _awake(view)[:IN_PLAN], view.today
    named = ", ".join(contact.name or contact.id for contact in people)
    listed = "".join(f"  - {contact.id}\n" for contact in people)
    text = f"---\nfrom: {today}\nto: {today + HALF_A_YEAR}\ngoal: {GOAL}\npeople:\n{listed}---\n"
    command = f'kaffegen new plan --people "{named}"'
    return Step("plan", command, _file(view, "plans", f"{today:%Y-%m}"), text, action=action)


def _awake(view: View) -> list[Contact]:
    """Give those with a note who may be asked, whom one knows best first; an address book last, its five first."""
    known = view.outlook.known
    contacts: Iterable[Contact] = known.journal.contacts
    awake = [contact for contact in contacts if contact.has_note and not contact.is_asleep(view.today)]
    unmet = known.insights.unmet_imports
    proposed = {sleeper.contact.id for sleeper in this_week(sleepers(known), view.today)} if unmet else set[str]()
    return sorted(
        awake,
        key=lambda one: (one.id in unmet, one.id in unmet and one.id not in proposed, NEAR_FIRST.index(one.strength)),
    )


def _file(view: View, folder: str, name: str) -> str:
    settings = view.outlook.known.settings
    return f"{settings.docs_dir}/{getattr(settings, folder)}/{name}.md"
