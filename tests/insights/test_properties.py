"""What holds in every network: paths and chains come to an end, go only by what the notes say, and never differ."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.insights.chains import chains, names_given
from kaffegen.insights.helped import helpers
from kaffegen.insights.ties import DISTANCE, MOST, NEAREST, STEP, Ties

from .small import known_of

QUICK = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
TODAY = "2026-11-18"
NAMES = ("anne", "bo", "cis", "dag", "eva", "finn", "gro", "Uten Notat")
NOTED = NAMES[:-1]
who = st.sampled_from(NAMES)

notes = st.fixed_dictionaries(
    {
        "strength": st.sampled_from(["", "stranger", "acquaintance", "known", "close"]),
        "status": st.sampled_from(["active", "active", "active", "paused", "archived"]),
        "introduced_by": st.none() | who,
        "knows": st.lists(who, max_size=3),
        "company": st.sampled_from(["", "", "Alfa", "Beta"]),
        "past": st.lists(st.sampled_from(["alfa", "Beta", "Gamma"]), max_size=2),
        "met": st.none() | st.integers(-40, 5),
    }
)
talks = st.fixed_dictionaries(
    {
        "people": st.lists(st.sampled_from(NOTED), min_size=1, max_size=2, unique=True),
        "day": st.integers(-40, 5),
        "names": st.lists(who, max_size=3),
        "status": st.sampled_from(["held", "held", "held", "cancelled"]),
    }
)
networks = st.tuples(st.fixed_dictionaries(dict.fromkeys(NOTED, notes)), st.lists(talks, max_size=6))


def day(number):
    return (dt.date.fromisoformat(TODAY) + dt.timedelta(days=number)).isoformat()


def files(network):
    people, meetings = network
    written = {}
    for name, said in people.items():
        lines = [
            f"name: {name.title()}",
            f"status: {said['status']}",
            f"knows: {said['knows']}",
            f"past: {said['past']}",
        ]
        lines += [f"{field}: {said[field]}" for field in ("strength", "company", "introduced_by") if said[field]]
        lines += [f"met: {day(said['met'])}"] if said["met"] is not None else []
        written[f"contacts/{name}.md"] = "\n".join(lines)
    for number, talk in enumerate(meetings):
        lines = [f"contacts: {talk['people']}", f"date: {day(talk['day'])}", f"status: {talk['status']}"]
        written[f"meetings/{number}.md"] = "\n".join([*lines, f"referrals: {talk['names']}"])
    return written


def held(network):
    return [talk for talk in network[1] if talk["status"] == "held" and talk["day"] <= 0]


def firms(network, name):
    said = network[0].get(name, {"company": "", "past": []})
    return {firm.lower() for firm in (said["company"], *said["past"]) if firm}


def is_said(network, one, other, how):
    """Tell whether the notes say that these two know each other, whoever of them says it."""
    people = network[0]
    pairs = ((one, other), (other, one))
    if how == "knows":
        return any(b in people[a]["knows"] for a, b in pairs if a in people)
    if how == "introduced":
        return any(people[a]["introduced_by"] == b for a, b in pairs if a in people)
    if how == "named":
        return any(talk["people"][0] == a and b in talk["names"] for talk in held(network) for a, b in pairs)
    return bool(firms(network, one) & firms(network, other))


@QUICK
@given(networks)
def test_every_step_of_a_path_stands_in_the_notes(network):
    known = known_of(files(network), TODAY)
    ties = Ties(known)
    for contact in known.journal.contacts:
        for path in ties.paths_to(contact):
            steps = [path.opener.id, *(link.to.id for link in path.links)]
            assert steps[-1] == contact.id
            assert len(set(steps)) == len(steps) <= 3
            for (one, other), link in zip(pairwise(steps), path.links, strict=True):
                assert is_said(network, one, other, link.how), (steps, link.how)


@QUICK
@given(networks)
def test_only_whom_one_may_ask_opens_a_door_once_and_the_nearest_first(network):
    known = known_of(files(network), TODAY)
    ties = Ties(known)
    for contact in known.journal.contacts:
        paths = ties.paths_to(contact)
        asked = [path.opener for path in paths]
        assert len(paths) <= MOST
        assert len({opener.id for opener in asked}) == len(asked)
        assert all(opener.status == "active" and opener.strength != "stranger" for opener in asked)
        far = [NEAREST[p.strength] + STEP * (len(p.links) - 1) + sum(DISTANCE[x.how] for x in p.links) for p in paths]
        assert far == sorted(far)
        assert [path.is_for_asking for path in paths] == sorted((p.is_for_asking for p in paths), reverse=True)
        near = ties.links_of(contact)
        could = [one for one, link in near.items() if ties.strength(link.to) in NEAREST and link.to.status == "active"]
        assert len(paths) == MOST or set(could) <= {opener.id for opener in asked}


@pytest.mark.untraced
@QUICK
@given(networks)
def test_a_chain_has_everybody_once_and_nobody_below_or_above_themselves(network):
    known = known_of(files(network), TODAY)
    found = chains(known)
    for contact in known.journal.contacts:
        for line in ([branch.contact.id for branch in found.below(contact)], [c.id for c in found.above(contact)]):
            assert contact.id not in line
            assert len(set(line)) == len(line)
    told = [one for r in found.roots() for one in (r.id, *(branch.contact.id for branch in found.below(r)))]
    assert sorted(told) == sorted({*found.opened_by, *(opener.id for opener in found.opened_by.values())})


@QUICK
@given(networks)
def test_every_door_stands_in_the_notes(network):
    known = known_of(files(network), TODAY)
    for contact, opener in chains(known).opened_by.items():
        said = network[0].get(contact, {}).get("introduced_by")
        named = any(talk["people"][0] == opener.id and contact in talk["names"] for talk in held(network))
        assert opener.id == said or (named and said in (None, contact))
        assert opener.id != contact


@pytest.mark.untraced
@QUICK
@given(networks)
def test_the_same_notes_say_the_same_again(network):
    def told():
        known = known_of(files(network), TODAY)
        ties, found = Ties(known), chains(known)
        paths = [[(p.opener.id, *(x.to.id for x in p.links)) for p in ties.paths_to(c)] for c in known.journal.contacts]
        trees = [(r.id, [(b.contact.id, b.depth) for b in found.below(r)]) for r in found.roots()]
        names = [(n.referral.name, n.giver.id, n.state, n.outcome, n.told) for n in names_given(known)]
        return paths, trees, names, [(h.contact.id, h.names, h.hours) for h in helpers(known, found)]

    assert told() == told()
