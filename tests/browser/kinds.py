"""One page of each kind of the demonstration journal's site, and where a page of a path is served."""

from urllib.parse import quote

# What a page shows → its path. The paths are those of the journal in this repository.
KINDS = {
    "dashboard": "",
    "follow-ups": "follow-ups/",
    "contacts": "contacts/",
    "contact with much": "contacts/guro-lindseth/",
    "contact with a draft to an introducer": "contacts/fatima-noori/",
    "person without a note": "contacts/vibeke-storm/",
    "meetings": "meetings/",
    "idea": "meetings/2026-11-13-kari-bjørnstad/",
    "invited": "meetings/2026-11-12-kristoffer-wold/",
    "scheduled": "meetings/2026-11-09-jonas-ekeland/",
    "held": "meetings/2026-11-02-guro-lindseth/",
    "declined": "meetings/2026-09-21-ragna-finnøy/",
    "unanswered": "meetings/2026-04-09-kari-bjørnstad/",
    "cancelled": "meetings/2026-09-01-silje-nygård/",
    "prep": "prep/2026-11-09-jonas-ekeland/",
    "plan": "plan/",
    "plan's own page": "plans/2026-høst/",
    "network": "network/",
    "signals": "signals/",
    "topics": "topics/",
    "topic": "topics/ombruk/",
    "companies": "companies/",
    "company": "companies/rimfaks/",
    "places": "places/",
    "place": "places/lasterampa/",
    "helped": "helped/",
    "activity": "activity/",
    "log": "log/",
    "problems": "problems/",
    "calendar": "calendar/",
    "method": "method/",
    "phase of the method": "method/preparation/",
    "oneself": "me/",
    "own page": "om-dagboken/",
    "nowhere": "404.html",
}
LIGHT_AND_DARK = ("light", "dark")
WIDE, TELEPHONE = 1280, 360  # pixels


def address_of(origin: str, path: str) -> str:
    """Give the address of a page that lies at the path below the origin."""
    return f"{origin}/{quote(path)}"
