"""`kaffegen draft`: a text to send, made from what the notes know; what they do not know is a gap to fill."""

from collections.abc import Iterable, Iterator

import click

from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.drafts import KINDS, OF_RULE, Draft, Drafts, mailto
from kaffegen.model import SHOWN, Action, Contact, Meeting, Outlook, State, folded
from kaffegen.near import Near
from kaffegen.wording import message

OF_STATUS = {"idea": "invitation", "invited": "nudge", "scheduled": "thank-you", "held": "thank-you"}
IN_STATES = (SHOWN, (State.RESTRAINED, State.LATER, State.SOMEDAY, State.SNOOZED))  # the first ones first


@click.command("draft")
@click.argument("what", metavar="ACTION|MEETING|CONTACT", shell_complete=people)
@click.option("--kind", type=click.Choice(list(KINDS)), metavar="KIND", help=f"Which text: {', '.join(KINDS)}.")
@click.option("--to", "person", metavar="NAME", help="Whom to greet, where a meeting is with several.")
@click.option("--format", "form", type=click.Choice(["text", "json", "mailto"]), default="text", show_default=True)
@options
def command(door: Door, what: str, kind: str | None, person: str | None, form: str) -> None:
    """Write a text to send: for a follow-up, a meeting or a person. Gaps in it are named on the error output.

    Example: kaffegen draft "Kari Berg" --kind thank-you
    """
    outlook = door.outlook()
    draft = _draft(door, outlook, what, kind, person)
    if form == "json":
        click.echo(door.json(draft=as_json(draft)))
    elif form == "mailto":
        click.echo(mailto(draft))
    else:
        click.echo(f"{draft.subject}\n\n{draft.body}")
    if draft.fault is not None:
        click.echo(f"{draft.fault.place}: {draft.fault.code} {message(draft.fault, door.language)}", err=True)
    if draft.gaps and form != "json":
        gaps = "".join(f"\n  [{gap}]" for gap in draft.gaps)
        click.echo(f"\n{door.language.count('cli.draft.gaps', len(draft.gaps))}{gaps}", err=True)


def _draft(door: Door, outlook: Outlook, what: str, kind: str | None, name: str | None) -> Draft:
    """Give the draft that is asked for; raise KaffegenError when nobody is meant, or nothing is to be sent."""
    drafts = Drafts(outlook.known, outlook.own_drafts)
    action = next((action for action in outlook.actions if action.id == what), None)
    meant = action or _note(door, outlook, what)
    found: Draft | None = None
    if isinstance(meant, Action):
        found = drafts.of(meant, kind)
    else:
        person = _member(door, outlook, meant, name) if name else None
        asking = (
            one
            for one in _actions(outlook, meant)
            if (kind is None or OF_RULE.get(one.rule.name) == kind) and (person is None or one.contact is person)
        )
        found = next((draft for one in asking if (draft := drafts.of(one))), None)
        usual = kind or (_usual(meant) if isinstance(meant, Meeting) else None)
        if found is None and usual:
            found = drafts.about(meant, usual, person=person)
    if found is None:
        raise door.stop("cli.draft.nothing", text=what, choices=", ".join(KINDS))
    return found


def _member(door: Door, outlook: Outlook, meant: Meeting | Contact, name: str) -> Contact:
    """Give who of a meeting is meant by that name; raise KaffegenError for nobody in it, naming who is."""
    found = _note(door, outlook, name)
    people = outlook.journal.people_in(meant) if isinstance(meant, Meeting) else (meant,)
    if isinstance(found, Contact) and any(found is one for one in people):
        return found
    raise door.stop("cli.draft.not-in-it", text=name, choices=", ".join(one.name or one.id for one in people))


def _actions(outlook: Outlook, note: Meeting | Contact) -> Iterator[Action]:
    """Give what is to be done because of a meeting, or towards somebody, what is due first."""
    for states in IN_STATES:
        for action in outlook.actions:
            of_note = action.follow_up.note if isinstance(note, Meeting) else action.contact
            if of_note is note and action.state in states:
                yield action


def _usual(meeting: Meeting) -> str | None:
    """Give the text that a meeting asks for where no follow-up does."""
    return "answer" if meeting.status == "invited" and meeting.asked_by == "them" else OF_STATUS.get(meeting.status)


def _note(door: Door, outlook: Outlook, what: str) -> Meeting | Contact:
    """Give the meeting or the person that is meant: by id, path, name or alias, or a first name only one has."""
    journal = outlook.journal
    named = folded(what)
    meetings = [meeting for meeting in journal.meetings if named == folded(meeting.id) or _is_path(what, meeting)]
    people = list(journal.people.get(named, ())) or [one for one in journal.contacts if _is_path(what, one)]
    people = people or [c for c in journal.contacts if named and folded(c.name).startswith(f"{named} ")]
    found: list[Meeting | Contact] = [*people, *meetings]
    if len(found) == 1:
        return found[0]
    near = [note.id for note in found] or _near(what, outlook)
    raise door.stop("cli.draft.unknown", text=what, suggestion=", ".join(near))


def _is_path(what: str, note: Meeting | Contact) -> bool:
    return note.has_note and what in (note.about.file, note.about.src)


def _near(what: str, outlook: Outlook) -> list[str]:
    names: Iterable[str] = (
        *(contact.name for contact in outlook.journal.contacts),
        *(meeting.id for meeting in outlook.journal.meetings),
        *(action.id for action in outlook.actions),
    )
    return Near(names).find(what)[:1]


def as_json(draft: Draft) -> dict[str, object]:
    """Give a draft as the commands print it."""
    return {
        "kind": draft.kind,
        "contact": draft.contact.id if draft.contact else None,
        "contact_name": (draft.contact.name or draft.contact.id) if draft.contact else None,
        "language": draft.language,
        "subject": draft.subject,
        "body": draft.body,
        "gaps": list(draft.gaps),
        "practices": list(draft.practices),
        "mailto": mailto(draft),
    }
