"""The method: an overview and a page a phase, each practice with what kaffegen does for it and a link to it there.

Where kaffegen helps is told for all of them, from M01 to M71; what reminds of a practice, and what is drafted for it,
is asked of the rules and the drafts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from kaffegen.drafts.kinds import KINDS
from kaffegen.languages import table
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.practices import FOLDER, PHASES, Practice, phase_src, practices_in
from kaffegen.pages.view import View
from kaffegen.rules import RULES

SRC = f"{FOLDER}/index.md"
WHERE: Mapping[str, tuple[str, ...]] = {  # practice → the pages that show it; each by its name
    "M01": ("contacts",), "M02": ("network", "contacts"), "M03": ("plan", "companies"), "M04": ("meetings",),
    "M05": ("plan", "dashboard"), "M06": ("plan", "activity"), "M07": ("network",), "M08": ("plan", "network"),
    "M09": ("plan", "contacts"),
    "M10": ("meetings",), "M11": ("meetings",), "M12": ("meetings", "contacts"), "M13": ("me", "meetings"),
    "M14": ("meetings",), "M15": ("topics",), "M16": ("me",),
    "M20": ("meetings",), "M21": ("meetings",), "M22": ("meetings",), "M23": ("meetings",), "M24": ("meetings",),
    "M25": ("meetings",), "M26": ("meetings",), "M27": ("dashboard", "activity"), "M28": ("follow-ups",),
    "M29": ("follow-ups", "meetings"),
    "M30": ("prep",), "M31": ("prep", "places"), "M32": ("prep",), "M33": ("prep",), "M34": ("prep",),
    "M35": ("prep", "me"), "M36": ("prep", "me"), "M37": ("prep",), "M38": ("prep",),
    "M40": ("prep",), "M41": ("network",), "M42": ("prep",), "M43": ("prep", "network"), "M44": ("prep", "network"),
    "M45": ("signals",), "M46": ("signals",), "M47": ("contacts",), "M48": ("prep",), "M49": ("prep", "meetings"),
    "M50": ("follow-ups", "dashboard"),
    "M60": ("dashboard",), "M61": ("dashboard",), "M62": ("dashboard",), "M63": ("network", "helped"),
    "M64": ("network",), "M65": ("topics",), "M66": ("follow-ups",), "M67": ("contacts",),
    "M68": ("contacts",), "M69": ("follow-ups",), "M70": ("network", "helped"), "M71": ("topics",),
}  # fmt: skip
REMARKS: Mapping[str, tuple[str, ...]] = {  # what is remarked in a note, by its code → the practices behind it
    "K203": ("M47",), "K209": ("M10",), "K210": ("M14",), "K211": ("M31",), "K212": ("M05",), "K213": ("M11",),
    "K214": ("M16",), "K220": ("M05",),
    "K401": ("M20",), "K402": ("M20",), "K403": ("M20", "M12"), "K404": ("M20",), "K405": ("M21",), "K406": ("M21",),
    "K407": ("M22",), "K408": ("M22",), "K409": ("M22",), "K410": ("M23",), "K411": ("M24",), "K412": ("M25",),
    "K413": ("M43",), "K414": ("M26",), "K415": ("M30",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """A page of the site by its name; `src` is empty where there is none."""

    label: str
    src: str


@dataclass(frozen=True, slots=True)
class Help:
    """A practice, and all by which kaffegen serves it, in words."""

    practice: Practice
    rules: tuple[str, ...]
    remarks: tuple[str, ...]
    drafts: tuple[str, ...]
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of the method, from whom to meet to what comes afterwards."""

    name: str
    src: str
    title: str
    lead: str
    practices: tuple[Practice, ...]


def pages(view: View) -> Iterator[Page]:
    """Yield the overview, which is in the navigation, and a page a phase."""
    phases = _phases(view.words.code)
    yield Page(SRC, view.say("page.method"), partial(_overview, view, phases), in_nav=True)
    for number, phase in enumerate(phases):
        yield Page(phase.src, phase.title, partial(_phase, view, phases, number))


def helps(view: View, practice: Practice) -> Help:
    """Give what kaffegen does for a practice: reminders, remarks, drafts, pages."""
    words = table(view.words.code, "method")
    return Help(
        practice,
        rules=tuple(view.say(f"rule.{rule.name}") for rule in RULES if practice.id in rule.practices),
        remarks=tuple(words["remarks"][code] for code, served in REMARKS.items() if practice.id in served),
        drafts=tuple(words["drafts"][kind] for kind, served in KINDS.items() if practice.id in served),
        places=tuple(_link(view, name) for name in WHERE[practice.id]),
    )


def _overview(view: View, phases: list[Phase], href: Href) -> str:
    intro = table(view.words.code, "method")["intro"]
    return render("method_index.html", v=view, href=href, intro=intro, phases=phases)


def _phase(view: View, phases: list[Phase], number: int, href: Href) -> str:
    phase = phases[number]
    return render(
        "method.html",
        v=view,
        href=href,
        index=SRC,
        phase=phase,
        helps=[helps(view, practice) for practice in phase.practices],
        before=phases[number - 1] if number else None,
        after=phases[number + 1] if number + 1 < len(phases) else None,
    )


def _phases(code: str) -> list[Phase]:
    written: dict[str, dict[str, Any]] = table(code, "method")["phases"]
    known = practices_in(code)
    return [
        Phase(name, phase_src(name), **written[name], practices=tuple(known[practice] for practice in practices))
        for name, practices in PHASES.items()
    ]


def _link(view: View, name: str) -> Link:
    """Give the link to a page; plain text where this site has no such page."""
    if name == "me":
        return Link(view.say("page.me"), view.outlook.journal.me.about.src)
    if name == "prep":
        return Link(view.say("page.prep"), _next_sheet(view))
    src = _src(view, name)
    return Link(view.say(f"page.{name}"), src if src in view.made else "")


def _next_sheet(view: View) -> str:
    """Give the sheet for the next meeting, else for one that is still to be agreed on; empty without any."""
    meetings = [meeting for meeting in view.outlook.journal.meetings if view.prep_src(meeting) in view.made]
    meetings.sort(key=lambda m: (m.day is None or m.day < view.today, m.day or view.today, m.id))
    return view.prep_src(meetings[0]) if meetings else ""


def _src(view: View, name: str) -> str:
    settings = view.outlook.known.settings
    folders = {
        "contacts": settings.contacts,
        "meetings": settings.meetings,
        "topics": settings.topics,
        "companies": settings.companies,
        "places": settings.places,
    }
    if name in folders:
        return f"{folders[name]}/index.md"
    return "index.md" if name == "dashboard" else f"{name}.md"
