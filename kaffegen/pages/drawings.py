"""The pictures of numbers, with their words and their tables: rhythm, plan, talk, giving, growth, topics, funnel.

The practices M05, M06, M07, M28, M41, M67 and M71.
"""

import datetime as dt
from collections.abc import Sequence

from markupsafe import Markup, escape

from kaffegen.insights.exchange_months import exchange_months
from kaffegen.insights.funnel import funnel
from kaffegen.insights.growth import months
from kaffegen.insights.listening import GOOD, Share
from kaffegen.insights.people_met import people_met
from kaffegen.insights.plan_progress import Progress
from kaffegen.insights.topics_over_time import topics_over_time
from kaffegen.pages.page import Href
from kaffegen.pages.view import View
from kaffegen.pictures import Picture, Said, Table
from kaffegen.pictures import exchange as exchange_drawing
from kaffegen.pictures import funnel as funnel_drawing
from kaffegen.pictures import growth as growth_drawing
from kaffegen.pictures import plan as plan_drawing
from kaffegen.pictures import rhythm as rhythm_drawing
from kaffegen.pictures import talk as talk_drawing
from kaffegen.pictures import topics as topics_drawing
from kaffegen.pictures.months import Month

LATEST = 24  # meetings of which the share of talking is drawn
LEAST_TOPICS = 2


def rhythm(view: View) -> Picture:
    """Draw how many meetings were held, month by month (M06)."""
    found = [(_month(view, month.first), month.held) for month in months(view.outlook.known)]
    held = sum(count for _, count in found)
    said = Said("kg-rhythm", view.say("dashboard.rhythm.of"), view.words.count("picture.rhythm", held))
    table = _by_month(view, [view.say("page.meetings")], [(month, count) for month, count in found])
    return _picture(said, rhythm_drawing.rhythm(said, found), table)


def plan(view: View, progress: Progress) -> Picture | None:
    """Draw meetings held against the plan's goal, and what is expected by now (M05); None without a goal."""
    if not progress.goal:
        return None
    numbers = {"held": progress.held, "expected": progress.expected, "goal": progress.goal}
    held, expected, goal = (view.say(f"picture.plan.{name}", n=number) for name, number in numbers.items())
    said = Said("kg-plan", view.say("picture.plan"), f"{held}, {expected}, {goal}")
    svg = plan_drawing.plan(said, progress.held, progress.expected, progress.goal, (held, expected, goal))
    head = (view.say("status.held"), view.say("picture.even-pace"), view.say("picture.goal"))
    return _picture(said, svg, Table(head, (tuple(map(str, numbers.values())),)))


def talk(view: View, shares: Sequence[Share], href: Href) -> Picture | None:
    """Draw my share of the talking in the last meetings, with the line of twenty percent (M41); None without any."""
    latest = shares[-LATEST:]
    if not latest:
        return None
    said = Said("kg-talk", view.say("network.listening"), view.say("picture.talk"))
    days = [view.words.short(share.day) for share in latest]
    svg = talk_drawing.talk(said, [(day, share.percent) for day, share in zip(days, latest, strict=True)], GOOD)
    rows = [
        (_link(day, view.href_of(share.meeting, href)), f"{share.percent} %")
        for day, share in zip(days, latest, strict=True)
    ]
    return _picture(said, svg, Table((view.say("label.date"), view.say("picture.share")), tuple(reversed(rows))))


def exchange(view: View) -> Picture | None:
    """Draw what was given and got, month by month, with everybody together (M67); None when nothing was."""
    found = exchange_months(view.outlook.known)
    if not any(month.gave or month.got for month in found):
        return None
    gave, got = view.say("contact.balance.gave"), view.say("contact.balance.got")
    said = Said("kg-exchange", view.say("contact.balance"), view.say("picture.exchange"))
    rows = [(_month(view, month.first), month.gave, month.got) for month in found]
    return _picture(said, exchange_drawing.exchange(said, rows, gave, got), _by_month(view, [gave, got], rows))


def growth(view: View) -> Picture | None:
    """Draw how many people one had met, month by month over two years (M07); None when that is nobody."""
    found = [(_month(view, first), total) for first, total in people_met(view.outlook.known)]
    first, last = found[0][1], found[-1][1]
    if not last:
        return None
    now, new = "picture.growth.now", "picture.growth.all"
    words = view.words.count(now, last, first=first) if first else view.words.count(new, last)
    said = Said("kg-growth", view.say("picture.growth"), words)
    return _picture(said, growth_drawing.growth(said, found), _by_month(view, [view.say("label.people")], found))


def topics(view: View, href: Href) -> Picture | None:
    """Draw what one talked about over the last year (M71); None for less than two topics."""
    found = topics_over_time(view.outlook.known)
    if len(found) < LEAST_TOPICS:
        return None
    shown = [_month(view, month.first) for month in months(view.outlook.known)]
    said = Said("kg-topics", view.say("picture.topics"), view.say("picture.topics.of"))
    rows = [(topic.name, view.href_of(view.find(topic.name), href), topic.counts) for topic in found]
    table = [
        (_link(name, address), view.words.listed([m.name for m, n in zip(shown, counts, strict=True) if n]))
        for name, address, counts in rows
    ]
    svg = topics_drawing.topics(said, shown, rows)
    return _picture(said, svg, Table((view.say("picture.topic"), view.say("picture.when")), tuple(table)))


def steps(view: View) -> Picture | None:
    """Draw how many of those one thought of were asked, said yes, and were met (M28, M29); None when none was asked."""
    found = funnel(view.outlook.known)
    if not found.asked:
        return None
    counts = {"thought": found.thought, "asked": found.asked, "yes": found.yes, "held": found.held}
    rows = [(view.say(f"picture.step.{step}"), count) for step, count in counts.items()]
    said = Said(
        "kg-steps", view.say("picture.steps"), view.words.count("picture.steps.of", found.asked, held=found.held)
    )
    table = Table((view.say("picture.step"), view.say("page.meetings")), tuple((w, str(count)) for w, count in rows))
    return _picture(said, funnel_drawing.funnel(said, rows), table)


def _picture(said: Said, svg: Markup, table: Table) -> Picture:
    return Picture(svg, said.title, said.description, table)


def _month(view: View, first: dt.date) -> Month:
    return Month(first, view.words.month_letter(first), view.words.month(first))


def _by_month(view: View, heads: list[str], rows: Sequence[tuple[Month, *tuple[int, ...]]]) -> Table:
    cells = tuple((month.name, *map(str, counts)) for month, *counts in rows)
    return Table((view.say("picture.month"), *heads), tuple(reversed(cells)))


def _link(words: str, href: str) -> str | Markup:
    return Markup('<a href="{}">{}</a>').format(href, words) if href else escape(words)
