"""The kinds of text one sends: which practice each serves, and which follow-up asks for it."""

from collections.abc import Mapping

KINDS: Mapping[str, tuple[str, ...]] = {
    "invitation": ("M20", "M21", "M22", "M26"),
    "nudge": ("M28",),
    "answer": ("M20",),
    "schedule": ("M28", "M22"),
    "thank-you": ("M60", "M49"),
    "memo": ("M61",),
    "connect": ("M62",),
    "introduction": ("M09", "M08"),
    "forward": ("M09", "M08"),
    "report-back": ("M63",),
    "thoughts": ("M64",),
    "drip": ("M65", "M67"),
    "congratulation": ("M69",),
    "birthday": ("M69",),
    "wake": ("M02", "M68", "M70"),
    "await": ("M50",),
    "helped": ("M63", "M70"),
    "call": ("M27", "M28"),
}
OF_RULE: Mapping[str, str] = {
    "answer": "answer",
    "invite": "invitation",
    "plan-invite": "invitation",
    "referral": "invitation",
    "nudge": "nudge",
    "schedule": "schedule",
    "thank": "thank-you",
    "memo": "memo",
    "connect": "connect",
    "report-back": "report-back",
    "send-thoughts": "thoughts",
    "drip": "drip",
    "give-back": "drip",
    "keep-in-touch": "wake",
    "milestone": "congratulation",
    "job-change": "congratulation",
    "birthday": "birthday",
    "await": "await",
}
CALLED = frozenset({"invite", "plan-invite", "referral", "nudge", "schedule", "keep-in-touch"})  # better by telephone
WRITTEN = {"invitation": "invitation", "thank-you": "thank_you", "memo": "memo"}  # kind → section of the meeting
BY_THE_WAY = frozenset({"introduction", "forward"})  # they go to whom one asks, not to the one to be met
