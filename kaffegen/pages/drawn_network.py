"""The network as a drawing: who led to whom, how well one knows them, who sleeps, who is planned (M02, M05, M08)."""

from markupsafe import Markup

from kaffegen.insights.chain_part import Drawn, Part, chain_part
from kaffegen.insights.plan_progress import current_plan
from kaffegen.model import Contact
from kaffegen.model.contact import STRENGTHS
from kaffegen.pages.page import Href
from kaffegen.pages.view import View
from kaffegen.pictures import LegendEntry, Picture, Said
from kaffegen.pictures.tree import Face, Person, face, sample, tree

UNKNOWN = STRENGTHS.index("acquaintance")  # how large somebody is of whom it is not said


def network(view: View, href: Href) -> Picture | None:
    """Draw who led to whom, each chain by itself; None without any. The lists beside it tell the same."""
    plan = current_plan(view.outlook.known)
    planned = view.outlook.journal.all_of(plan.people or ()) if plan else []
    part = chain_part(view.chains, planned)
    if not part.trees:
        return None
    ids = frozenset(contact.id for contact in planned)
    trees = [_tree(view, number, people, ids, href) for number, people in enumerate(part.trees, 1)]
    svg = Markup("").join(Markup('<div class="kg-forest__tree">{}</div>').format(one) for one in trees)
    shown = [drawn.contact for people in part.trees for drawn in people]
    return Picture(
        Markup('<div class="kg-forest">{}</div>').format(svg),
        view.say("network.chains"),
        _description(view, part),
        legend=tuple(_legend(view, shown, ids)),
    )


def face_of(view: View, contact: Contact) -> Face:
    """Give how somebody is drawn: name, how well one knows them, whether they sleep; worked out once."""
    known = view.faces.get(contact.id)
    if known is None:
        name = contact.name or contact.id
        is_asleep = contact.id in view.asleep
        said = [name]
        said += [view.say(f"strength.{contact.strength}").lower()] if contact.strength else ()
        said += [view.say("picture.asleep").lower()] if is_asleep else ()
        strength = STRENGTHS.index(contact.strength) if contact.strength else UNKNOWN
        known = face(name, ", ".join(said), strength, "is-asleep" if is_asleep else "")
        view.faces[contact.id] = known
    return known


def _tree(view: View, number: int, people: tuple[Drawn, ...], planned: frozenset[str], href: Href) -> Markup:
    first = people[0].contact
    title = view.say("picture.chain", name=first.name or first.id)
    said = Said(f"kg-chain-{number}", title, view.words.count("picture.chain.of", len(people)))
    return tree(said, [_person(view, one, planned, href) for one in people])


def _person(view: View, one: Drawn, planned: frozenset[str], href: Href) -> Person:
    looks = face_of(view, one.contact)
    also = []
    if one.contact.id in planned:
        looks = looks._replace(looks=f"{looks.looks} is-planned")
        also.append(view.say("picture.planned").lower())
    if one.further:
        also.append(view.words.count("picture.further", one.further))
    return Person(looks, view.href_of(one.contact, href), one.depth, one.further, ", ".join(also))


def _description(view: View, part: Part) -> str:
    said = [view.say("picture.network")]
    if part.kind != "all":
        said.append(view.say(f"picture.network.{part.kind}"))
    further = next((one.further for people in part.trees for one in people if one.further), 0)
    if further:
        said.append(view.words.count("picture.network.further", further))
    return " ".join(said)


def _legend(view: View, shown: list[Contact], planned: frozenset[str]) -> list[LegendEntry]:
    """Give what the signs mean, of those that are there."""
    there = {contact.strength for contact in shown}
    found = [
        LegendEntry(sample(size), view.say(f"strength.{strength}"))
        for size, strength in enumerate(STRENGTHS)
        if strength in there
    ]
    if any(contact.id in planned for contact in shown):
        found.append(LegendEntry(sample(UNKNOWN, "is-planned"), view.say("picture.planned")))
    if any(contact.id in view.asleep for contact in shown):
        found.append(LegendEntry(sample(UNKNOWN, "is-asleep"), view.say("picture.asleep")))
    return found
