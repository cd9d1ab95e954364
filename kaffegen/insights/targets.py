"""The companies one aims for: whom one knows there, and whether one has met somebody who leads (M03)."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.insights.meant import meant_by
from kaffegen.insights.met import is_met
from kaffegen.insights.plan_progress import aimed_at
from kaffegen.languages import vocabulary
from kaffegen.model import Company, Contact, Known, folded

SHORT = 3  # a CEO is a word by itself, never the end of one
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Target:
    """A company that one aims for: who works there, who of them leads, and which leaders one has met.

    Whom one may ask nothing of is left out, but not a leader whom one has met.
    """

    company: Company
    people: tuple[Contact, ...]
    leaders: tuple[Contact, ...]
    met: tuple[Contact, ...]  # leaders
    before: tuple[Contact, ...]  # who worked there once, and may know somebody


def targets(known: Known) -> Iterator[Target]:
    """Give the companies that one aims for, those without a leader met first."""
    meant = meant_by(known.journal.companies)
    here: dict[str, list[Contact]] = defaultdict(list)  # a company → who is there
    before: dict[str, list[Contact]] = defaultdict(list)
    for contact in known.journal.contacts:
        now = meant.key(contact.company) if contact.company else ""
        here[now].append(contact)
        if not contact.is_asleep(known.today):
            for firm in {meant.key(past.company) for past in contact.past} - {now}:
                before[firm].append(contact)
    keys = ((company, meant.key(company.id)) for company in aimed_at(known))
    found = [_target(known, company, here.get(key, []), before.get(key, [])) for company, key in keys]
    yield from sorted(found, key=lambda target: (bool(target.met), folded(target.company.name or target.company.id)))


def leads(contact: Contact) -> bool:
    """Tell whether somebody's role says that they lead: avdelingsleder, driftschef, head of sales."""
    role = " ".join((contact.role or "").casefold().split())
    for guide in vocabulary().guides:
        role = role.replace(guide, " ")
    titles = vocabulary().leaders
    endings = tuple(title for title in titles if len(title) > SHORT)
    return any(word in titles or word.endswith(endings) for word in _WORD.findall(role))


def _target(known: Known, company: Company, here: list[Contact], before: list[Contact]) -> Target:
    awake = tuple(contact for contact in here if not contact.is_asleep(known.today))
    leaders = tuple(contact for contact in awake if leads(contact))
    met = tuple(contact for contact in here if leads(contact) and is_met(known, contact))
    return Target(company, awake, leaders, met, tuple(before))
