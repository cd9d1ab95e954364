"""Which buttons a follow-up has on its card, while one serves the site oneself, and what each is called (M66)."""

from collections.abc import Mapping

from kaffegen.model import Action, State

DONE, SNOOZE, DROP = {"done": "desk.done"}, {"snooze": "desk.snooze"}, {"drop": "desk.drop"}
INVITED = {"invited": "desk.invited"}
ANSWER = {"yes": "desk.yes", "no": "desk.no"}
OF_RULE: Mapping[str, Mapping[str, str]] = {
    "plan-invite": INVITED | SNOOZE | DROP,
    "referral": INVITED | SNOOZE | DROP,
    "agree-next-step": {"done": "desk.nothing-further", **SNOOZE},
    "plan": SNOOZE,
    "rhythm": SNOOZE,
    "nudge": {"done": "desk.asked-again", **ANSWER, **SNOOZE},
    "let-go": {"yes": "desk.said-yes", "done": "desk.let-go", **SNOOZE},
    "schedule": {"moved": "desk.agreed", "no": "desk.came-to-nothing", **SNOOZE},
    "answer": {**ANSWER, **SNOOZE},
    "outcome": {"done": "desk.met", "moved": "desk.moved", "no": "desk.came-to-nothing"},
}


def buttons(action: Action) -> Mapping[str, str]:
    """Give the buttons of a follow-up, the usual one first: what is pressed → the key of what it is called."""
    if action.rule.name == "plan-invite" and action.contact is not None and not action.contact.has_note:
        return INVITED  # nowhere to write the rest
    if action.rule.name == "birthday" and action.state is not State.TODAY:
        return DONE if action.state is State.OVERDUE else {}  # nobody is congratulated early
    return OF_RULE.get(action.rule.name, DONE | SNOOZE | DROP)
