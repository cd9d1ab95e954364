"""The kinds of events there are, in the order in which they are told of one day."""

OF_CONTACTS = ("appeared", "renamed", "company", "role", "cadence", "paused", "woken", "archived")
OF_MEETINGS = (
    "idea", "asked", "invited", "nudged", "answered", "scheduled", "moved", "held", "declined", "unanswered",
    "cancelled", "thanked", "memo",
)  # fmt: skip
OF_ITEMS = (
    "promised", "promised-by-them", "kept", "kept-by-them", "named", "led-to", "recommended", "taken-up",
)  # fmt: skip
KINDS = (*OF_CONTACTS, *OF_MEETINGS, *OF_ITEMS)
BEGINS = frozenset({"appeared", "idea"})  # what a note begins with, and so told but once
