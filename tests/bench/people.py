"""The people of the generated journal, and their notes: every field of a contact is used by some of them."""

import datetime as dt
from dataclasses import dataclass
from itertools import product

from note_text import Draw, Fields, Value
from phrases import (
    AREAS,
    BEGINNINGS,
    CITIES,
    COMPANY_BEGINNINGS,
    COMPANY_ENDINGS,
    ENDINGS,
    FIRST_NAMES,
    GIFTS,
    MILESTONES,
    NEEDS,
    NOTES,
    PARAGRAPHS,
    PLACE_BEGINNINGS,
    PLACE_ENDINGS,
    POINTS,
    PRIVATE,
    RELATIONS,
    ROLES,
    STEPS,
    TAGS,
    TOPICS,
)

TODAY = dt.date(2026, 11, 18)
BEGAN = dt.date(2021, 1, 11)
COMPANIES_PER_CONTACT = 1 / 20


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a note; `number` counts from 0."""

    number: int
    id: str
    name: str
    company: str


@dataclass(frozen=True, slots=True)
class World:
    """All that notes may name: people with a note, names without one, companies and places by id."""

    draw: Draw
    people: tuple[Person, ...]
    strangers: tuple[str, ...]
    companies: dict[str, str]
    places: dict[str, str]


def world_of(contacts: int, seed: int) -> World:
    """Give the people and places of a journal with so many contacts."""
    draw = Draw(seed)
    last_names = [first + second for first, second in product(BEGINNINGS, ENDINGS)]
    names = draw.shuffled([f"{first} {last}" for first, last in product(FIRST_NAMES, last_names)])
    endings = [f"{end}{where}" for where in ("", " Nord", " Sør", " Øst", " Vest") for end in COMPANY_ENDINGS]
    firms = draw.shuffled([f"{start} {end}" for start, end in product(COMPANY_BEGINNINGS, endings)])
    companies = {slug(firm): firm for firm in firms[: max(3, round(contacts * COMPANIES_PER_CONTACT))]}
    venues = [start + end for start, end in product(PLACE_BEGINNINGS, PLACE_ENDINGS)]
    places = {slug(venue): venue for venue in draw.some(venues, 12, 12)}
    firm_ids = list(companies)
    people = tuple(
        Person(number, slug(name), name, draw.pick(firm_ids)) for number, name in enumerate(names[:contacts])
    )
    return World(draw, people, tuple(names[contacts : 2 * contacts + 20]), companies, places)


def slug(name: str) -> str:
    """Give the id of a name."""
    return name.lower().replace(" ", "-").replace("é", "e")


def contact_fields(world: World, person: Person) -> Fields:
    """Give the front matter of a person's note."""
    draw, number = world.draw, person.number
    fields: Fields = {"name": person.name, **_identity(world, person)}
    fields |= {
        "topics": draw.some(TOPICS, 2, 3) if number % 2 else ", ".join(draw.some(TOPICS, 2, 4)),
        "needs": draw.some(NEEDS, 1, 2) if number % 2 else draw.pick(NEEDS),
        "strength": draw.pick(("stranger", "acquaintance", "known", "known", "close")),
        "relation": draw.pick(RELATIONS),
    }
    if number and number % 4 == 1:
        fields["introduced_by"] = world.people[draw.number(0, number - 1)].id
    if number % 3 == 0:
        fields["knows"] = ", ".join(other.id for other in draw.some(world.people, 2, 3) if other is not person)
    if draw.chance(0.6):
        fields["met"] = str(draw.day(dt.date(2009, 1, 1), BEGAN))
    fields["connected"] = "true" if draw.chance(0.5) else str(draw.day(BEGAN, TODAY))
    if number % 4 == 2:
        fields["cadence"] = draw.pick(("2 months", "6 måneder", "1 year", "8 uker", "never"))
    if number % 30 == 7:
        fields |= {"status": "paused", "paused_until": "2027-02-01"} if number % 60 == 7 else {"status": "archived"}
    if draw.chance(0.5):
        born = draw.day(dt.date(1955, 1, 1), dt.date(1995, 12, 31))
        fields["birthday"] = str(born) if draw.chance(0.7) else f"{born:%m-%d}"
    if number % 5 == 3:
        fields["imported"] = [{"from": "linkedin", "name": fields["name"], "connected": fields["connected"]}]
    return fields | _history(draw, number) | _rare(number)


def _identity(world: World, person: Person) -> Fields:
    draw, number = world.draw, person.number
    fields: Fields = {}
    if number % 4 == 0:
        fields["aliases"] = f"{person.name.partition(' ')[0]} fra {world.companies[person.company]} nr. {number}"
    fields["company"] = person.company if number % 5 else f"{world.companies[person.company]} Holding"
    fields |= {"role": draw.pick(ROLES), "city": draw.pick(CITIES)}
    if number % 3 == 1:
        fields["address"] = f"{draw.pick(AREAS)}gata {draw.number(1, 90)}"
    if number % 3 == 0:
        start = draw.number(1998, 2010)
        past: dict[str, Value] = {"company": "Fjordbyen forsyning", "role": draw.pick(ROLES)}
        fields["past"] = [past | {"from": str(start), "to": f"{start + draw.number(1, 9)}-06"}]
    handle = person.id.replace("-", ".")
    ascii_handle = handle.replace("å", "aa").replace("ø", "oe").replace("æ", "ae")
    work = f"{ascii_handle}@example.org"
    fields["email"] = work if number % 3 else {"work": work, "home": f"{ascii_handle}@hjemme.example.org"}
    if number % 10:
        fields["phone"] = f"+47 4{number // 1000:02} {number // 100 % 10}0 {number % 100:02}{number % 7}"
    if number % 2:
        fields["linkedin"] = f"https://www.example.org/in/{ascii_handle}"
    if number % 8 == 3:
        fields["web"] = f"https://{person.company.replace('ø', 'o').replace('å', 'a')}.example.org"
    if number % 6 == 0:
        fields["language"] = draw.pick(("nb", "da", "en"))
    return fields


def _history(draw: Draw, number: int) -> Fields:
    fields: Fields = {}
    if number % 4 == 3:
        on = draw.day(BEGAN, TODAY)
        milestone: dict[str, Value] = {"on": str(on), "what": draw.pick(MILESTONES)}
        if draw.chance(0.9):
            milestone["congratulated"] = str(draw.day(on, min(on + dt.timedelta(days=3), TODAY)))
        fields["milestones"] = [milestone]
    days = sorted(draw.day(BEGAN, TODAY) for _ in range(draw.number(0, 2)))
    touches: list[Value] = [_touch(draw, day) for day in days]
    if touches:
        fields["touches"] = touches
    return fields


def _touch(draw: Draw, on: dt.date) -> Value:
    via = draw.pick(("email", "call", "message", "linkedin", "post", "event", "other"))
    touch: dict[str, Value] = {"on": str(on), "via": via}
    if draw.chance(0.3):
        touch["by"] = "them"
    if draw.chance(0.4):
        touch[draw.pick(("gave", "gave", "got"))] = draw.pick(GIFTS)
    else:
        touch["note"] = draw.pick(NOTES)
    if draw.chance(0.2):
        touch["topics"] = draw.pick(TOPICS)
    return touch


def _rare(number: int) -> Fields:
    fields: Fields = {}
    if number % 3 == 2:
        fields["tags"] = TAGS[number % len(TAGS)]
    if number % 25 == 4:
        fields["was"] = [f"gammel-{number}"]
    if number % 50 == 13:
        fields["private"] = "true"
    if number % 30 == 11:
        fields["skip"] = ["keep-in-touch", "birthday"]
    if number % 30 == 17:
        fields["snooze"] = {"keep-in-touch": "2027-01-15"}
    if number % 20 == 9:
        fields["x_kort"] = f"eske {number}"
    return fields


def contact_body(world: World, person: Person) -> str:
    """Give the body of a person's note: paragraphs, a list, boxes, the log, now and then what is nobody else's."""
    draw = world.draw
    parts = [
        prose(draw, 2, 4),
        "## Bakgrunn",
        prose(draw, 1, 3),
        "\n".join(f"- {point}" for point in draw.some(POINTS, 1, 3)),
    ]
    if person.number and draw.chance(0.3):
        friend = world.people[draw.number(0, person.number - 1)]
        link = draw.pick((f"[[{friend.id}]]", f"[[{friend.name}]]", f"[[{friend.id}|en felles kjenning]]"))
        parts.append(f"Kom til meg gjennom {link}, se også [[{draw.pick(TOPICS)}]].")
    if draw.chance(0.2):
        day = draw.day(BEGAN, TODAY)
        parts.append(f"- [x] {draw.pick(STEPS)} ✅ {day}" if draw.chance(0.8) else f"- [ ] {draw.pick(STEPS)}")
    if draw.chance(0.3):
        days = sorted(draw.day(BEGAN, TODAY) for _ in range(draw.number(1, 3)))
        entries = [
            (day, draw.pick(("e-post", "telefon", "melding")), draw.pick(("", "ga: ", "fikk: "))) for day in days
        ]
        parts += ["## Logg", "\n".join(f"- {day} {via}: {gift}{draw.pick(GIFTS)}" for day, via, gift in entries)]
    if draw.chance(0.08):
        parts += ["## Bare for meg", draw.pick(PRIVATE)]
    return "\n\n".join(parts)


def prose(draw: Draw, least: int, most: int) -> str:
    """Give a paragraph of so many sentences."""
    return " ".join(sentence.format(topic=draw.pick(TOPICS)) for sentence in draw.some(PARAGRAPHS, least, most))
