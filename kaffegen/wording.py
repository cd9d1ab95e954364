"""Problems and actions in words, in one language: what the pages and the commands say of them."""

import datetime as dt
import re
from collections.abc import Iterable

from kaffegen.insights.activity import Activity
from kaffegen.insights.ties import WarmPath
from kaffegen.languages import Language
from kaffegen.model import Action, AppendTouch, ByHand, Closing, Contact, Meeting, SetField, SetItem, State, Tick
from kaffegen.problems import Problem

_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")


def message(problem: Problem, language: Language) -> str:
    """Say what is written and what would be right."""
    key = problem.code
    if problem.suggestion and language.has(f"{key}.near"):
        key += ".near"
    elif not problem.suggestion and language.has(f"{key}.none"):
        key += ".none"
    return language.say(key, **{**problem.words, "suggestion": problem.suggestion})


def plain(text: str) -> str:
    """Give a text with its links as they are shown, on one line."""
    return " ".join(_LINK.sub(r"\1", text).split()) if "[[" in text or "\n" in text else text


def name_of(action: Action, language: Language) -> str:
    """Give whom one acts towards."""
    contact = action.contact
    return (contact.name or contact.id or language.say("untitled")) if contact else ""


def title(action: Action, language: Language) -> str:
    """Say what is to be done, and towards whom."""
    words = _words(action, language)
    key = f"title.{action.rule.name}"
    if action.rule.name == "report-back" and not words["who"]:
        key += ".none"
    return language.say(key, name=name_of(action, language), **words)


def reason(action: Action, language: Language, today: dt.date) -> str:
    """Say why it is due."""
    words = _words(action, language)
    days = {key: language.on(day, today) for key, day in action.follow_up.days.items()}
    key = f"reason.{action.rule.name}"
    needs = {"invite": words.get("purpose"), "next-step": days.get("date"), "await": days.get("date")}
    if not needs.get(action.rule.name, True):
        key += ".none"
    elif action.rule.name in ("next-step", "await") and action.follow_up.days["date"] > today:
        key += ".coming"
    return language.say(key, name=name_of(action, language), **words, **days)


def _words(action: Action, language: Language) -> dict[str, str]:
    words = {key: plain(text) for key, text in action.follow_up.words.items() if key not in ("missing", "who")}
    if missing := action.follow_up.words.get("missing"):
        words["missing"] = language.listed([language.say(f"missing.{name}") for name in missing.split()])
    who = action.follow_up.words.get("who", "")
    words["who"] = language.listed(who.split("\n")) if who else ""
    return words


def due_words(action: Action, language: Language, today: dt.date) -> str:
    """Say when: how long it has waited, today, tomorrow, the weekday, the date."""
    if action.state is State.SNOOZED and action.shown_from:
        return language.say("snoozed.until", day=language.day(action.shown_from, today))
    if action.due is None:
        return language.say("bucket.someday").lower()
    days = (action.due - today).days
    if days < 0:
        return language.count("since", -days)
    if days <= 1:
        return language.say("due.tomorrow" if days else "due.today")
    return language.weekday(action.due) if days <= 7 else language.day(action.due, today)  # noqa: PLR2004 - a week


def bucket(action: Action, today: dt.date) -> str:
    """Give the key of the heading it stands under: `soon` is the rest of this week, and the next."""
    if action.state is not State.SOON or action.due is None:
        return str(action.state)
    return "week" if action.due.isocalendar()[:2] == today.isocalendar()[:2] else "next-week"


BUCKETS = ("overdue", "today", "week", "next-week", "later", "someday", "snoozed", "restrained", "lapsed")


def closing_words(action: Action, language: Language, today: dt.date) -> list[str]:
    """Say how a person closes it in the note, one sentence a way."""
    fields = [closing for closing in action.follow_up.closings if isinstance(closing, SetField)]
    said = [_fields_words(action, fields, language, today)] if fields else []
    return said + [_closing_words(action, c, language, today) for c in action.follow_up.closings if c not in fields]


def _fields_words(action: Action, fields: list[SetField], language: Language, today: dt.date) -> str:
    place = action.follow_up.note.about.file
    if fields[0].field == "connected" and action.contact:
        place = action.contact.about.file
    lines = [_line(action, f.field, str(today) if v == "today" else v) for f in fields[:2] for v in f.values]
    if len(lines) > 1:
        return language.say("close.field.or", line=lines[0], other=lines[1], file=place)
    return language.say("close.field", line=lines[0], file=place)


def _line(action: Action, field: str, value: str) -> str:
    """Give a field's line as it is to be: for one person of several, or after what stands there already."""
    note = action.follow_up.note
    said = getattr(note, field, None) if isinstance(note, Meeting) else None
    if action.rule.per_person and field in ("thanked", "memo") and isinstance(note, Meeting) and action.contact:
        done = {name: day for name, day in said.items() if name} if isinstance(said, dict) else {}
        if done or len(note.people) > 1:
            parts = [*(f"{name}: {_written(day)}" for name, day in done.items()), f"{action.contact.id}: {value}"]
            return f"{field}: {{{', '.join(parts)}}}"
    if isinstance(said, tuple) and said:
        return f"{field}: [{', '.join([*map(_written, said), value])}]"
    return f"{field}: {value}"


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _closing_words(action: Action, closing: Closing, language: Language, today: dt.date) -> str:
    note = action.follow_up.note
    if isinstance(closing, SetItem):
        line = str(note.place(closing.path).line)
        part = f"{closing.field}: {today}"
        main = note.items.get(str(closing.path[0]), "what")
        if note.place((*closing.path, main)) == note.place(closing.path):  # a plain text, and no {title: …}
            part = f'- {{{main}: "{action.follow_up.item or action.follow_up.words.get("what", "…")}", {part}}}'
        return language.say("close.item", line=part, number=line, file=note.about.file)
    if isinstance(closing, Tick):
        return language.say(
            "close.tick", line=f"- [x] … ✅ {today}", number=str(closing.spot.line), file=note.about.file
        )
    if isinstance(closing, AppendTouch):
        contact = action.contact
        if contact is None or not contact.has_note:
            return language.say("by-hand.begin-note", name=name_of(action, language))
        file = contact.about.file
        gift = f"{language.say('log.gave')}: {language.say('close.touch.gift')}"
        text = gift if closing.gave else language.say("close.touch.text")
        return language.say("close.touch", file=file, line=f"- {today} {language.say('via.email').lower()}: {text}")
    if isinstance(closing, ByHand):
        return language.say(f"by-hand.{closing.how}", name=name_of(action, language))
    raise TypeError(closing)


def path_words(path: WarmPath, language: Language) -> str:
    """Say whom to ask, and whom they know on the way to somebody (M08); or whom to get to know better first (M09)."""
    links = [
        language.say(f"path.{'worked' if link.how == 'worked' else 'knows'}", name=_called(link.to), at=link.company)
        for link in path.links
    ]
    key = "path.ask" if path.is_for_asking else "path.first"
    return language.say(key, name=_called(path.opener), links=", ".join(links))


def reasons_words(reasons: Iterable[str], language: Language) -> str:
    """Say why somebody would like to hear of a topic (M65)."""
    return ", ".join(language.say(f"theme.reason.{reason}") for reason in reasons)


def outcome_words(activity: Activity, language: Language) -> str:
    """Say what came of an activity."""
    if activity.outcome:
        return language.say(f"status.{activity.outcome}")
    words = language.listed([language.say(f"activity.came.{name}") for name in activity.came_of])
    return words[:1].upper() + words[1:]


def _called(contact: Contact) -> str:
    return contact.name or contact.id
