"""A journal of people whose names, titles, places, questions and addresses would rather be scripts."""

import json
from collections.abc import Iterator

MARK = "window.__canary=(window.__canary||0)+1"
PAYLOADS = {
    "script": f"Ola <script>{MARK}</script>",
    "image": f'Kari "><img src=x onerror="{MARK}">',
    "quote": f"Per' onmouseover='{MARK}' autofocus onfocus='{MARK}' x='",
    "svg": f"Siv <svg/onload={MARK}><animate onbegin={MARK} attributeName=x dur=1s>",
    "title": f"Liv </title></script></textarea></style><script>{MARK}</script>",
    "link": f"Ali [x](javascript:{MARK}) <javascript:{MARK}>",
    "details": f"Tor <details open ontoggle={MARK}><summary>x</summary></details>",
    "template": "Eva {{ ''.__class__ }} ${" + MARK + "} `x` <iframe srcdoc='<script>parent." + MARK + "</script>'>",
    "entity": f"Åse &lt;script&gt;{MARK}&lt;/script&gt; &#60;img src=x onerror={MARK}&#62;",
    "comment": f"Rut <!--><script>{MARK}</script>--> -->",
}
BAD_ADDRESS = f"javascript:{MARK}"


def journal() -> dict[str, str]:
    """Give the notes by their path: every payload wherever a page shows, a table sorts or the search finds a text."""
    return dict(_notes())


def own_pages() -> dict[str, str]:
    """Give pages that are no notes, with a payload as title and as heading."""
    return {
        f"egne/{key}-{place}.md": text
        for key, payload in PAYLOADS.items()
        for place, text in (("title", f"---\ntitle: {_said(payload)}\n---\n# Egen\n"), ("heading", f"# {payload}\n"))
    }


def _notes() -> Iterator[tuple[str, str]]:
    everyone = ", ".join(_said(f"Venn {text}") for text in PAYLOADS.values())
    one = _said(PAYLOADS["script"])
    yield "me.md", _note(f"name: {one}\npitch: {one}\nassets: [{{what: {one}, topics: {one}}}]\nbring: [{one}]")
    plan = f"from: 2026-07-01\nto: 2026-12-31\ngoal: 8\npeople: [{everyone}]\ntopics: [{one}]\ncompanies: [{one}]"
    yield "plans/høst.md", _note(plan)
    for key, text in PAYLOADS.items():
        said = _said(text)
        yield f"contacts/{key}.md", _note(_contact(key, said, _said(f"Venn {text}")))
        yield f"meetings/{key}.md", _note(_held(key, said, _said(f"Ny {text}")))
        yield f"meetings/{key}-2.md", _note(_scheduled(key, said))
        yield f"meetings/{key}-3.md", _note(f"contact: {_said(f'Idé {text}')}\npurpose: {said}\ninvite_by: 2026-11-17")
        yield f"topics/{key}.md", _note(f"name: {said}\naliases: [{said}]")
        yield f"companies/{key}.md", _note(f"name: {said}\nindustry: {said}\ntarget: true")
        yield f"places/{key}.md", _note(f"name: {said}\narea: {said}\nweb: {BAD_ADDRESS}")


def _contact(key: str, said: str, friend: str) -> str:
    return (
        f"name: {said}\nrole: {said}\ncompany: {said}\ncity: {said}\ntopics: [{said}]\nneeds: [{said}]\n"
        f"relation: {said}\nknows: [{friend}]\nstrength: close\nmet: 2026-01-05\nemail: {key}@example.org\n"
        f"linkedin: {BAD_ADDRESS}\nweb: [{BAD_ADDRESS}]\npast: [{{company: {said}, role: {said}}}]\n"
        f"touches:\n  - {{on: 2026-11-01, note: {said}, gave: {said}, got: {said}}}\n"
        f"milestones: [{{on: 2026-11-16, what: {said}}}]"
    )


def _held(key: str, said: str, new: str) -> str:
    return (
        f"contact: {key}\ndate: 2026-11-10\nplace: {said}\npurpose: {said}\ntheme: {said}\nwent: well\n"
        f"questions: [{said}]\ngave: [{said}]\ngot: [{said}]\nreferrals: [{{name: {new}, company: {said}}}]\n"
        f"recommendations: [{{title: {said}, url: {BAD_ADDRESS}}}]\nopenings: [{said}]\n"
        f"signals: [{{kind: hiring, what: {said}, company: {said}, private: false}}]\n"
        f"next_steps: [{{what: {said}, due: 2026-11-15}}]"
    )


def _scheduled(key: str, said: str) -> str:
    return (
        f"contact: {key}\ndate: 2026-11-24T13:00\nplace: {said}\nonline: {BAD_ADDRESS}\npurpose: {said}\n"
        f"for_them: {said}\nfor_me: {said}\nresearch: {said}\nquestions: [{said}]"
    )


def _note(fields: str) -> str:
    return f"---\n{fields}\n---\nx\n"


def _said(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
