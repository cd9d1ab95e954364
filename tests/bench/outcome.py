"""What came out of the held meetings: names, recommendations, signals, promises, thanks and memos."""

import datetime as dt
from collections.abc import Sequence

from note_text import Draw, Fields, Value
from people import TODAY, Person, World, prose
from phrases import GIFTS, OPENINGS, POINTS, PRIVATE, ROLES, SIGNALS, STEPS, THANKS, TITLES, TOPICS

DAY = dt.timedelta(days=1)
KINDS = ("book", "article", "film", "podcast", "course", "group", "other")
SIGNAL_KINDS = (
    "trend", "product", "market", "hidden-job", "hiring", "retirement", "reorganisation", "expansion", "merger",
    "culture", "association", "publication", "other",
)  # fmt: skip


def held_fields(world: World, people: Sequence[Person], day: dt.date, number: int, *, is_closed: bool) -> Fields:
    """Give what the front matter says of a held meeting."""
    draw = world.draw
    fields: Fields = {"talk_share": f"{draw.number(15, 70)}%" if draw.chance(0.3) else str(draw.number(15, 70))}
    fields["went"] = draw.pick(("well", "well", "well", "ok", "ok", "badly" if draw.chance(0.3) else "well"))
    for way in ("gave", "got"):
        if draw.chance(0.4):
            fields[way] = draw.some(GIFTS, 1, 2) if draw.chance(0.3) else draw.pick(GIFTS)
    fields |= _names(world, day, number) | _recommendations(draw, day, number) | _signals(world)
    if is_closed and ("referrals" in fields or "recommendations" in fields):
        fields["reported"] = str(_after(draw, day, 5, 14)) if draw.chance(0.95) else "false"
    if draw.chance(0.15):
        fields["openings"] = draw.some(OPENINGS, 1, 2)
    if draw.chance(0.4):
        fields["next_steps"] = [_step(draw, day, is_closed=is_closed) for _ in range(1 + draw.chance(0.3))]
    elif is_closed and not _writes_promises(number):
        fields["next_steps"] = "none"
    if is_closed:
        fields |= _closings(draw, people, day)
    return fields


def held_body(world: World, person: Person, day: dt.date, number: int, *, is_closed: bool) -> list[str]:
    """Give what the body says of a held meeting, as its parts."""
    draw = world.draw
    parts = ["## Notater", prose(draw, 2, 3), "\n".join(f"- {point}" for point in draw.some(POINTS, 2, 3))]
    if draw.chance(0.2):
        parts += ["### Mer", prose(draw, 2, 3)]
    if draw.chance(0.2):
        friend = draw.pick(world.people)
        parts.append(f"Vi snakket også om [[{friend.id}|{friend.name}]] og om [[{draw.pick(TOPICS)}]].")
    if number % 6 == 0:
        company = draw.pick(list(world.companies.values()))
        parts += ["## Navn jeg fikk", f"- {draw.pick(world.strangers)} ({company}): {draw.pick(ROLES)}"]
    if draw.chance(0.15):
        parts += ["## Anbefalt", f"- [x] {draw.pick(TITLES)} ✅ {_after(draw, day, 3, 30)}"]
    if draw.chance(0.1):
        parts += ["## Det som skjer", f"- {draw.pick(SIGNALS)}"]
    if _writes_promises(number):
        parts += ["## Løfter", "\n".join(_boxes(draw, day, is_closed=is_closed))]
    if is_closed and draw.chance(0.2):
        parts += ["## Takk", f"Hei, {person.name.partition(' ')[0]}! {draw.pick(THANKS)}"]
    if is_closed and draw.chance(0.3):
        parts += ["## Oppsummering", prose(draw, 1, 2)]
    if draw.chance(0.06):
        parts += ["## Bare for meg", draw.pick(PRIVATE)]
    return parts


def _writes_promises(number: int) -> bool:
    """Tell whether promises stand in the body: two meetings in five."""
    return number % 5 < 2


def _after(draw: Draw, day: dt.date, least: int, most: int) -> dt.date:
    """Give a day so long after the meeting, never in the future."""
    return min(day + draw.number(least, most) * DAY, TODAY)


def _names(world: World, day: dt.date, number: int) -> Fields:
    draw = world.draw
    if not draw.chance(0.25):
        return {"referrals": "none"} if number % 12 == 1 else {}
    names: list[Value] = []
    for _ in range(draw.number(1, 2)):
        friend = draw.pick(world.people)
        name = draw.pick((friend.id, friend.name)) if draw.chance(0.5) else draw.pick(world.strangers)
        if draw.chance(0.3):
            names.append(name)
            continue
        entry: dict[str, Value] = {"name": name, "company": draw.pick(list(world.companies))}
        if draw.chance(0.5):
            entry["note"] = f"{draw.pick(ROLES)}, kan mye om {draw.pick(TOPICS)}"
        if draw.chance(0.4):
            entry["reported"] = str(_after(draw, day, 7, 60))
        elif draw.chance(0.1):
            entry["dropped"] = str(_after(draw, day, 7, 60))
        names.append(entry)
    return {"referrals": names}


def _recommendations(draw: Draw, day: dt.date, number: int) -> Fields:
    if not draw.chance(0.25):
        return {}
    if draw.chance(0.2):
        return {"recommendations": draw.some(TITLES, 1, 2)}
    done = _after(draw, day, 5, 60)
    title: dict[str, Value] = {"title": draw.pick(TITLES), "kind": draw.pick(KINDS)}
    if draw.chance(0.3):
        title["url"] = f"https://lesestoff.example.org/{number}"
    if draw.chance(0.85):
        title["done"] = str(done)
        if draw.chance(0.8):
            title["sent"] = str(_after(draw, done, 0, 9))
    elif draw.chance(0.5):
        title["snooze"] = "2026-12-15"
    return {"recommendations": [title]}


def _signals(world: World) -> Fields:
    draw = world.draw
    if not draw.chance(0.2):
        return {}
    if draw.chance(0.3):
        return {"signals": [draw.pick(SIGNALS)]}
    signal: dict[str, Value] = {"kind": draw.pick(SIGNAL_KINDS), "what": draw.pick(SIGNALS)}
    signal["company"] = draw.pick(list(world.companies))
    if draw.chance(0.3):
        signal["private"] = "false"
    return {"signals": [signal]}


def _step(draw: Draw, day: dt.date, *, is_closed: bool) -> Value:
    if draw.chance(0.1) and not is_closed:
        return draw.pick(STEPS)
    step: dict[str, Value] = {"what": draw.pick(STEPS), "due": str(day + draw.number(3, 21) * DAY)}
    if draw.chance(0.2):
        step["who"] = "them"
    if is_closed:
        step["done"] = str(_after(draw, day, 1, 20))
    return step


def _boxes(draw: Draw, day: dt.date, *, is_closed: bool) -> list[str]:
    due, done = day + draw.number(3, 14) * DAY, _after(draw, day, 1, 12)
    mark = draw.pick((f"📅 {due}", f"(frist {due})", f"(senest {due})"))
    ending = f" ✅ {done}" if is_closed else ""
    lines = [f"- [{'x' if is_closed else ' '}] {what} {mark}{ending}" for what in draw.some(STEPS, 1, 2)]
    if draw.chance(0.3):
        lines.append(f"- [{'x' if is_closed else ' '}] de: {draw.pick(STEPS)}{ending}")
    return [*lines, f"- [-] {draw.pick(STEPS)} igjen"] if draw.chance(0.1) else lines


def _closings(draw: Draw, people: Sequence[Person], day: dt.date) -> Fields:
    fields: Fields = {}
    for name, least, most in (("thanked", 0, 1), ("memo", 1, 4), ("card", 0, 0)):
        if name == "card" and not draw.chance(0.15):
            continue
        if len(people) > 1 and draw.chance(0.5):
            fields[name] = {person.id: str(_after(draw, day, least, most)) for person in people}
        elif name == "memo" and draw.chance(0.1):
            fields[name] = draw.pick(("true", "false"))
        else:
            fields[name] = str(_after(draw, day, least, most))
    return fields
