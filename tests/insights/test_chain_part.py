"""The part of the network that is drawn: all while it is small, else around the plan, else the longest (M05, M08)."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.insights.chain_part import DEEPEST, chain_part
from kaffegen.insights.chains import Chains
from kaffegen.model import About, Contact


def chains_of(openers):
    """Give chains from who was led to by whom, as numbers; None for nobody."""
    everybody = [Contact(name=f"P{n}").belongs_to(About("contact", f"p{n:04}")) for n in range(len(openers))]
    opened_by, led_to = {}, {}
    for person, opener in zip(everybody, openers, strict=True):
        if opener is not None:
            opened_by[person.id] = everybody[opener]
            led_to[everybody[opener].id] = (*led_to.get(everybody[opener].id, ()), person)
    return Chains(opened_by, led_to), everybody


def told(part):
    return [[f"{drawn.depth}{drawn.contact.id}" for drawn in tree] for tree in part.trees]


def shape(part):
    """Check that each tree can be drawn, and give the ids in all of them."""
    found = []
    for tree in part.trees:
        assert tree[0].depth == 0
        assert all(1 <= after.depth <= before.depth + 1 for before, after in pairwise(tree))
        found += [drawn.contact.id for drawn in tree]
    assert len(found) == len(set(found))
    return found


def test_a_small_network_is_drawn_whole_the_longest_chain_first():
    chains, _ = chains_of([None, 0, 1, None, 3])
    part = chain_part(chains, [])
    assert part.kind == "all"
    assert told(part) == [["0p0000", "1p0001", "2p0002"], ["0p0003", "1p0004"]]


def test_of_a_large_one_the_part_around_the_plan_is_drawn():
    chains, everybody = chains_of([None, 0, 1, 2, 1, None, 5, None, 7])
    part = chain_part(chains, [everybody[2], everybody[6]], most=6)
    assert part.kind == "plan"
    assert told(part) == [["0p0000", "1p0001", "2p0002", "3p0003"], ["0p0005", "1p0006"]]
    assert [drawn.further for drawn in part.trees[0]] == [0, 1, 0, 0], "one more came after"


def test_without_a_plan_the_longest_chains_are_drawn_the_nearest_first():
    chains, everybody = chains_of([None, 0, 0, 1, None, 4])
    part = chain_part(chains, [], most=3)
    assert (part.kind, told(part)) == ("longest", [["0p0000", "1p0001", "1p0002"]])
    assert [drawn.further for drawn in part.trees[0]] == [0, 1, 0]
    assert chain_part(chains, everybody[:0], most=3) == part


def test_whoever_is_planned_and_in_no_chain_changes_nothing():
    chains, everybody = chains_of([None, 0, 0, None])
    assert chain_part(chains, [everybody[3]], most=2).kind == "longest"


def test_nobody_is_nothing():
    assert chain_part(chains_of([])[0], []).trees == ()


def test_a_chain_of_2000_is_cut_where_it_would_be_too_wide():
    chains, _ = chains_of([None, *range(1999)])
    (tree,) = chain_part(chains, []).trees
    assert [drawn.depth for drawn in tree] == list(range(DEEPEST))
    assert tree[-1].further == 2000 - DEEPEST


@pytest.mark.parametrize("openers", [[1, 0], [1, 2, 0], [1, 2, 0, 0, 3]])
def test_people_in_a_ring_are_drawn_once(openers):
    chains, _ = chains_of(openers)
    assert len(shape(chain_part(chains, []))) == len(openers)


@pytest.mark.untraced
@settings(max_examples=200, deadline=None)
@given(st.data())
def test_whatever_the_chains_it_can_be_drawn_and_nobody_is_forgotten(data):
    count = data.draw(st.integers(0, 40))
    openers = [data.draw(st.one_of(st.none(), st.integers(0, count - 1).filter(lambda n, own=own: n != own)))
               for own in range(count)] if count > 1 else [None] * count  # fmt: skip
    chains, everybody = chains_of(openers)
    planned = data.draw(st.lists(st.sampled_from(everybody), max_size=3)) if everybody else []
    most = data.draw(st.integers(1, 50))
    part = chain_part(chains, planned, most)
    ids = shape(part)
    in_chains = {person.id for person in everybody if person.id in chains.opened_by or person.id in chains.led_to}
    further = sum(drawn.further for tree in part.trees for drawn in tree)
    assert set(ids) <= in_chains
    if part.kind == "all":
        assert len(ids) + further == len(in_chains)
    else:
        assert 0 < len(ids) <= most
