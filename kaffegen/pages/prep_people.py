"""Those whom one is to meet, for the sheet: how to reach them, whom both know, what passed the last time (M08, M33)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaffegen.insights.acquaintances import acquaintances
from kaffegen.insights.last_time import LastTime, Promise, last_time
from kaffegen.model import Contact, Meeting
from kaffegen.pages.cut import Cut, cut
from kaffegen.pages.view import View
from kaffegen.rules.prepare import missing_in

MOST_OTHERS = 5


@dataclass(frozen=True, slots=True)
class Room:
    """How much there is room for: people in common, promises of each, characters of what else is known of them."""

    common: int
    promises: int
    about: int
    research: int


AT_EASE, CROWDED = Room(4, 2, 50, 180), Room(3, 1, 32, 120)  # others at the table take room on the paper too


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise, and whether it is still open."""

    what: Cut
    is_open: bool


@dataclass(frozen=True, slots=True)
class Common:
    """Somebody both know; `how` is the key of what is to be said of it, or empty."""

    contact: Contact
    name: Cut
    how: str
    company: str


@dataclass(frozen=True, slots=True)
class Before:
    """What there was before: the last meeting, or a touch after it, and the promises."""

    met: Meeting | None
    met_about: Cut
    touched: str
    mine: list[Promised]
    theirs: list[Promised]
    recommended: Cut

    @property
    def is_known(self) -> bool:
        """Tell whether there is anything to say."""
        return bool(self.met or self.touched or self.mine or self.theirs)


@dataclass(frozen=True, slots=True)
class They:
    """The one whom one is to meet first of all."""

    contact: Contact
    post: Cut
    phone: str
    needs_phone: bool
    linkedin: Cut
    common: list[Common]
    before: Before
    research: Cut


@dataclass(frozen=True, slots=True)
class Others:
    """The others at the table, and how many there is no room for."""

    people: list[tuple[Contact, Cut, Cut]]  # name; post and telephone
    more: int


def they(view: View, meeting: Meeting, contact: Contact, people: Sequence[Contact]) -> They:
    """Give what is known of the one whom one is to meet."""
    known, room = view.outlook.known, CROWDED if len(people) > 1 else AT_EASE
    phone = next(iter(contact.phone.values()), "")
    return They(
        contact=contact,
        post=cut(_post(view, contact), 90),
        phone=phone,
        needs_phone="phone" in missing_in(meeting, contact),
        linkedin=cut((contact.linkedin or "").partition("://")[2].removeprefix("www.").rstrip("/"), 46),
        common=[
            Common(
                found.contact,
                cut(found.contact.name or found.contact.id, 30),
                f"prep.common.{found.how}" if found.how in ("opened", "worked") else "",
                cut(found.company, 24).shown,
            )
            for found in acquaintances(known, view.ties, contact, people)[: room.common]
        ],
        before=_before(view, last_time(known, meeting, contact), room),
        research=cut(meeting.research or "", room.research),
    )


def others(people: Sequence[Contact]) -> Others:
    """Give the others at the table."""
    shown = [
        (person, cut(person.name or person.id, 34), cut(", ".join(_reach(person)), 60))
        for person in people[:MOST_OTHERS]
    ]
    return Others(shown, max(0, len(people) - MOST_OTHERS))


def _post(view: View, contact: Contact) -> str:
    company = view.find(contact.company) if contact.company else None
    name = view.name(company) if company is not None else contact.company
    return ", ".join(part for part in (contact.role, name) if part)


def _reach(person: Contact) -> list[str]:
    return [part for part in (next(iter(person.phone.values()), ""), person.role) if part]


def _before(view: View, last: LastTime, room: Room) -> Before:
    met = last.meeting
    about = (met.purpose or met.theme or ", ".join(met.topics or ())) if met else ""
    titles = [one.title for one in (met.recommendations or ()) if not one.hidden] if met else []
    return Before(
        met=met,
        met_about=cut(about, room.about),
        touched=_touched(view, last, room),
        mine=_promised(last.mine, room),
        theirs=_promised(last.theirs, room),
        recommended=cut(", ".join(titles), room.about),
    )


def _touched(view: View, last: LastTime, room: Room) -> str:
    """Say what the last touch was about; nothing where only its day is known."""
    if last.touch is None:
        return ""
    about = last.touch.note or ", ".join((*(last.touch.gave or ()), *(last.touch.got or ())))
    via = view.say(f"via.{last.touch.via or 'other'}")
    return f"{via} {view.words.day(last.touch.on, view.today)}: {cut(about, room.about).shown}" if about else ""


def _promised(promises: Sequence[Promise], room: Room) -> list[Promised]:
    return [Promised(cut(promise.step.what, room.about), promise.is_open) for promise in promises[: room.promises]]
