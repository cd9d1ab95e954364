"""The meetings of the generated journal: from idea to closed, most of them closed, some five in a hundred open."""

import datetime as dt
from dataclasses import dataclass

from note_text import Draw, Fields, Value
from outcome import held_body, held_fields
from people import BEGAN, TODAY, Person, World
from phrases import FOR_ME, FOR_THEM, INVITATIONS, MOTIVATIONS, PURPOSES, QUESTIONS, TAGS, TOPICS

MEETINGS_EACH = 5
LAST_CLOSED = dt.date(2026, 10, 20)
OPEN_SHARE = 0.3  # of the last meetings; one in five is a last one
DAY = dt.timedelta(days=1)
PAST = ("held",) * 86 + ("declined",) * 5 + ("unanswered",) * 4 + ("cancelled",) * 3 + ("idea",) * 2
OPEN = ("idea", "invited", "nudged", "accepted", "asked", "scheduled", "scheduled", "passed", "fresh", "fresh")


@dataclass(frozen=True, slots=True)
class Coffee:
    """A meeting to write: what became of it, when it was begun, and when it is or was."""

    person: Person
    others: tuple[Person, ...]
    state: str
    begun: dt.date
    day: dt.date
    number: int

    @property
    def id(self) -> str:
        """Give the id, as one names the file on the day it is begun."""
        return f"{self.begun}-{self.person.id}"


def coffees(world: World, person: Person) -> list[Coffee]:
    """Give the meetings with one person, in order of time."""
    draw = world.draw
    span = (LAST_CLOSED - BEGAN).days // MEETINGS_EACH
    found = []
    for turn in range(MEETINGS_EACH):
        begun = BEGAN + (turn * span + draw.number(0, span - 40)) * DAY
        state, day = draw.pick(PAST), begun + draw.number(5, 30) * DAY
        if turn == MEETINGS_EACH - 1 and draw.chance(OPEN_SHARE):
            state = draw.pick(OPEN)
            begun, day = _open_days(draw, state)
        others: tuple[Person, ...] = ()
        if state == "held" and draw.chance(0.05):
            others = tuple(other for other in draw.some(world.people, 1, 2) if other is not person)
        found.append(Coffee(person, others, state, begun, day, person.number * MEETINGS_EACH + turn))
    return found


def _open_days(draw: Draw, state: str) -> tuple[dt.date, dt.date]:
    """Give when an open meeting was begun, and its day."""
    if state in ("idea", "invited", "accepted", "asked"):
        return TODAY - draw.number(1, 20) * DAY, TODAY
    if state == "nudged":
        return TODAY - draw.number(15, 40) * DAY, TODAY
    if state == "scheduled":
        return TODAY - draw.number(1, 14) * DAY, TODAY + draw.number(0, 30) * DAY
    day = TODAY - draw.number(1, 20) * DAY
    return day - draw.number(5, 20) * DAY, day


def meeting_fields(world: World, coffee: Coffee) -> Fields:
    """Give the front matter of a meeting's note."""
    draw = world.draw
    fields: Fields = {"contact": _reference(draw, coffee.person)}
    if coffee.others:
        fields = {"contacts": [coffee.person.id, *(other.id for other in coffee.others)]}
    status = {"fresh": "held", "passed": "scheduled", "nudged": "invited", "accepted": "invited", "asked": "invited"}
    said = status.get(coffee.state, coffee.state)
    if said in ("declined", "unanswered", "cancelled") or coffee.state == "fresh" or draw.chance(0.5):
        fields["status"] = said
    fields |= _invitation_fields(draw, coffee)
    fields |= _groundwork(draw, coffee)
    if coffee.state in ("held", "fresh", "scheduled", "passed", "cancelled"):
        fields |= _when_and_where(world, coffee)
    if coffee.state in ("held", "fresh"):
        everyone = (coffee.person, *coffee.others)
        fields |= held_fields(world, everyone, coffee.day, coffee.number, is_closed=coffee.state == "held")
    return fields | _rare(draw, coffee.number)


def _reference(draw: Draw, person: Person) -> str:
    return draw.pick((person.id, person.id, person.id, person.name, f"[[{person.id}]]"))


def _invitation_fields(draw: Draw, coffee: Coffee) -> Fields:
    if coffee.state == "idea":
        return {"invite_by": str(TODAY + draw.number(2, 40) * DAY)} if coffee.day == TODAY else {}
    fields: Fields = {"invited": str(coffee.begun), "via": draw.pick(("email", "message", "linkedin", "call"))}
    answered = coffee.begun + draw.number(1, 4) * DAY
    if coffee.state == "nudged" or (coffee.state == "unanswered" and draw.chance(0.7)) or draw.chance(0.05):
        answered = coffee.begun + draw.number(8, 10) * DAY
        fields["nudged"] = str(coffee.begun + 7 * DAY)
    if coffee.state not in ("invited", "nudged", "asked", "unanswered"):
        fields["answered"] = str(min(answered, TODAY, coffee.day))
    if coffee.state == "asked" or draw.chance(0.12):
        fields["asked_by"] = "them"
    elif draw.chance(0.1):
        fields["asked_by"] = "me"
    return fields


def _groundwork(draw: Draw, coffee: Coffee) -> Fields:
    fields: Fields = {}
    if not writes_sections(coffee):
        fields |= {"purpose": draw.pick(PURPOSES), "for_them": draw.pick(FOR_THEM), "for_me": draw.pick(FOR_ME)}
    if draw.chance(0.6):
        fields["theme"] = draw.pick(TOPICS)
    if draw.chance(0.08):
        fields["motivation"] = draw.pick(MOTIVATIONS)
    if draw.chance(0.12):
        fields["questions"] = draw.some(QUESTIONS, 2, 4)
    if draw.chance(0.15):
        fields["research"] = f"Holdt foredrag om {draw.pick(TOPICS)}: verdt å spørre om"
    fields["topics"] = ", ".join(draw.some(TOPICS, 1, 3))
    return fields


def writes_sections(coffee: Coffee) -> bool:
    """Tell whether purpose and value stand under headings of the body: one meeting in four."""
    return coffee.number % 4 == 0


def _when_and_where(world: World, coffee: Coffee) -> Fields:
    draw = world.draw
    time = f"{draw.number(8, 16):02}:{draw.pick(('00', '15', '30'))}"
    written: Value = draw.pick((str(coffee.day), f"{coffee.day}T{time}", f"{coffee.day} {time}"))
    fields: Fields = {"date": written, "duration": draw.pick(("30 min", "45 min", "1 time", "1 hour"))}
    if draw.chance(0.15):
        fields["online"] = f"https://video.example.org/rom-{coffee.number}"
    else:
        fields["place"] = draw.pick(list(world.places)) if draw.chance(0.8) else "kontoret deres"
    prepared = min(coffee.day - draw.number(1, 3) * DAY, TODAY)
    if coffee.state != "scheduled" and draw.chance(0.6):
        fields["prepared"] = str(prepared)
    return fields


def _rare(draw: Draw, number: int) -> Fields:
    fields: Fields = {}
    if number % 4 == 1:
        fields["tags"] = ", ".join(draw.some(TAGS, 1, 2))
    if number % 50 == 21:
        fields["private"] = "true"
    if number % 60 == 33:
        fields["skip"] = "report-back, memo"
    if number % 60 == 47:
        fields["snooze"] = {"thank": "2026-12-01"}
    if number % 40 == 6:
        fields["was"] = f"tidligere-{number}"
    return fields


def meeting_body(world: World, coffee: Coffee) -> str:
    """Give the body of a meeting's note: sections of the format, and what one writes beside them."""
    draw = world.draw
    parts: list[str] = []
    if coffee.state != "idea" and draw.chance(0.35):
        lines = [sentence.format(topic=draw.pick(TOPICS)) for sentence in INVITATIONS]
        parts += ["## Invitasjon", f"Hei, {coffee.person.name.partition(' ')[0]}!", " ".join(lines)]
    if writes_sections(coffee):
        parts += ["## Hensikt", draw.pick(PURPOSES), "## For dem", draw.pick(FOR_THEM), "## For meg", draw.pick(FOR_ME)]
    if draw.chance(0.35) or coffee.state == "scheduled":
        parts += ["## Spørsmål", "\n".join(f"- {question}" for question in draw.some(QUESTIONS, 2, 4))]
    if coffee.state in ("held", "fresh"):
        parts += held_body(world, coffee.person, coffee.day, coffee.number, is_closed=coffee.state == "held")
    return "\n\n".join(parts) or "Bare en tanke så langt."
