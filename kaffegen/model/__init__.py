"""The nouns: what a journal is made of, and what follows from it."""

from kaffegen.model.contact import Contact, Milestone, Past, Touch
from kaffegen.model.event import NO_HISTORY, Change, Event, History, Log, Unsaved
from kaffegen.model.follow_up import (
    SHOWN,
    Action,
    AppendTouch,
    ByHand,
    Closing,
    Exchange,
    FollowUp,
    Gift,
    Insights,
    Known,
    Order,
    Rule,
    SetField,
    SetItem,
    State,
    Tick,
)
from kaffegen.model.journal import Journal, folded
from kaffegen.model.meeting import Meeting, Recommendation, Referral, Signal
from kaffegen.model.next_step import NextStep
from kaffegen.model.note import About, Item, Link, Note, Path, Spot
from kaffegen.model.others import Asset, Away, Company, Me, Plan, Topic, Venue
from kaffegen.model.outlook import Findings, Outlook

__all__ = [
    "NO_HISTORY",
    "SHOWN",
    "About",
    "Action",
    "AppendTouch",
    "Asset",
    "Away",
    "ByHand",
    "Change",
    "Closing",
    "Company",
    "Contact",
    "Event",
    "Exchange",
    "Findings",
    "FollowUp",
    "Gift",
    "History",
    "Insights",
    "Item",
    "Journal",
    "Known",
    "Link",
    "Log",
    "Me",
    "Meeting",
    "Milestone",
    "NextStep",
    "Note",
    "Order",
    "Outlook",
    "Past",
    "Path",
    "Plan",
    "Recommendation",
    "Referral",
    "Rule",
    "SetField",
    "SetItem",
    "Signal",
    "Spot",
    "State",
    "Tick",
    "Topic",
    "Touch",
    "Unsaved",
    "Venue",
    "folded",
]  # fmt: skip
