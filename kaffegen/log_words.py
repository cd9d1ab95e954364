"""Events in words, in one language: what the log, the timelines and the commit messages say of them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kaffegen.folded_log import lines_of_commit
from kaffegen.history.kinds import KINDS, OF_CONTACTS, OF_ITEMS, OF_MEETINGS
from kaffegen.insights.meant import meant_by
from kaffegen.languages import Language
from kaffegen.model import Change, Contact, Event, Journal, Meeting, Note
from kaffegen.wording import plain

LONGEST_SUBJECT = 72
NAMED = 2  # of many who came at once
NONE = ".none"  # the phrase that does without what was before
OF_SOME = frozenset({"thanked", "memo", "promised", "promised-by-them", "kept", "kept-by-them"})
ALONE = frozenset({"renamed", "company", "role", "cadence", "scheduled", "moved"})
IN_MESSAGE = (*OF_MEETINGS, *OF_ITEMS, *OF_CONTACTS)


class LogWords:
    """Says what happened, of the notes there are today."""

    def __init__(self, journal: Journal, language: Language, today: dt.date) -> None:
        self._journal, self._language, self._today = journal, language, today
        self._notes = {note.about.src: note for note in journal.notes}
        self._firms = meant_by(journal.companies)
        self._phrases: dict[tuple[str, bool], str] = {}

    def note(self, src: str) -> Note | None:
        """Give the note that an event is of."""
        return self._notes.get(src)

    def called(self, note: Note) -> str:
        """Give what a note is called: a person's name, whom a meeting was with."""
        if isinstance(note, Meeting):
            return self._language.say("event.held", name=self._name(note.about.src, Change("held")))
        return getattr(note, "name", "") or note.id

    def people(self, src: str, change: Change) -> list[Contact]:
        """Give the people with a note, or a page, whom it is about."""
        note = self._notes.get(src)
        if isinstance(note, Contact):
            return [note]
        if change.kind in OF_SOME and change.people:
            return self._journal.all_of(change.people)
        return list(self._journal.people_in(note)) if isinstance(note, Meeting) else []

    def said(self, event: Event) -> str:
        """Say what happened, and how long it took."""
        return self.said_of(event, self.people(event.src, event.change))

    def said_of(self, event: Event, people: Iterable[Contact]) -> str:
        """Say what happened, and how long it took, of those whom it is about."""
        said, days = self._phrase(event.change, self._named(people)), event.days
        return said if days is None else self._language.say("event.took", said=said, after=self.after(days))

    def after(self, days: int) -> str:
        """Say after how long."""
        return self._language.count("after", days) if days else self._language.say("after.same-day")

    def meant(self, src: str, change: Change) -> str:
        """Say what a change means."""
        return self._phrase(change, self._name(src, change))

    def arrived(self, names: Sequence[str]) -> str:
        """Say who came into the journal at once: the first two, and how many more."""
        others = self._language.count("others", len(names) - NAMED)
        return self._language.say("event.appeared", name=self._language.listed([*names[:NAMED], others]))

    def by_name(self, people: Iterable[Contact]) -> list[Contact]:
        """Give people in the order of the alphabet."""
        return sorted(people, key=lambda one: (self._language.order(one.name or one.id), one.id))

    def line(self, changes: Sequence[tuple[str, Change]]) -> str:
        """Say what a line of a log means."""
        if len(changes) == 1:
            return self.meant(*changes[0])
        people = [contact for src, change in changes for contact in self.people(src, change)]
        names = [contact.name or contact.id for contact in self.by_name(people)]
        gone = len(changes) - len(names)  # what is staged may be taken away again
        return self.arrived([*names, *[self._language.say("event.someone")] * gone])

    def lines(self, changes: Sequence[tuple[str, Change]]) -> list[str]:
        """Say what changes of one commit mean, line by line."""
        return [self.line(these) for these in lines_of_commit(changes)]

    def message(self, changes: Sequence[tuple[str, Change]], tidied: int) -> str:
        """Give a commit's message: what happened in one line, and all of it below where that is too short.

        Where nothing of meaning changed, `tidied` notes were.
        """
        parts = self._parts(changes)
        if not parts:
            return self._language.count("commit.tidied", tidied)
        subject = parts[0]
        for number, part in enumerate(parts[1:], 1):
            longer = f"{subject}; {part}"
            is_last = number == len(parts) - 1
            if len(longer) > LONGEST_SUBJECT - (0 if is_last else 2):
                break
            subject = longer
        if subject == "; ".join(parts) and len(subject) <= LONGEST_SUBJECT and len(parts) == len(changes):
            return subject
        if len(subject) > LONGEST_SUBJECT:
            subject = subject[: LONGEST_SUBJECT - 1].rstrip() + "…"
        elif subject != "; ".join(parts):
            subject += " …"
        lines = [f"- {line}" for line in self.lines(in_order(changes))]
        return "\n".join([subject, "", *lines])

    def _parts(self, changes: Sequence[tuple[str, Change]]) -> list[str]:
        """Give what happened, each kind of thing once."""
        kinds: dict[str, list[tuple[str, Change]]] = defaultdict(list)
        for src, change in in_order(changes):
            kinds[change.kind].append((src, change))
        found: list[str] = []
        for kind, these in kinds.items():
            if len(these) > 1 and kind not in ALONE and self._language.has(f"many.{kind}"):
                phrases = [self._language.count(f"many.{kind}", len(these))]
            elif len(these) > 1 and kind not in ALONE:
                names = dict.fromkeys(self._name(src, change) for src, change in these)
                phrases = [self._phrase(these[0][1], self._language.listed(list(names)))]
            else:
                phrases = [self.meant(src, change) for src, change in these]
            found += [self._inside(phrase, these) if found or phrase != phrases[0] else phrase for phrase in phrases]
        return found

    def _inside(self, phrase: str, these: Sequence[tuple[str, Change]]) -> str:
        """Give a phrase as it goes on in a sentence: its first letter small, unless a name begins with it."""
        names = [text for src, change in these for text in (self._name(src, change), change.before) if text]
        first = phrase.partition(" ")[0]
        return phrase if any(name.startswith(first) for name in names) else phrase[:1].lower() + phrase[1:]

    def _name(self, src: str, change: Change) -> str:
        return self._named(self.people(src, change))

    def _named(self, people: Iterable[Contact]) -> str:
        names = [contact.name or contact.id for contact in people]
        return self._language.listed(names or [self._language.say("event.someone")])

    def _phrase(self, change: Change, name: str) -> str:
        words = {"before": plain(change.before), "after": plain(change.after), "item": plain(change.item)}
        if change.kind == "company":
            words |= {part: self._firms.name(words[part]) for part in ("before", "after")}
        elif change.kind in ("scheduled", "moved"):
            words |= {part: self._day(words[part]) for part in ("before", "after")}
            words["on"] = words["after"]
        elif change.kind == "cadence":
            if change.after == "never":
                return self._language.say("event.cadence.never", name=name)
            words["period"] = self._every(change.after)
        return self._unfilled(change.kind, is_bare=not change.before).format(name=name, **words)

    def _unfilled(self, kind: str, *, is_bare: bool) -> str:
        """Give the phrase of a kind as it stands, looked up once; `is_bare`: nothing is known of what was before."""
        phrase = self._phrases.get((kind, is_bare))
        if phrase is None:
            key = f"event.{kind}"
            has_own = is_bare and self._language.has(key + NONE)
            phrase = self._phrases[kind, is_bare] = self._language.say(key + NONE if has_own else key)
        return phrase

    def _day(self, written: str) -> str:
        try:
            return self._language.on(dt.date.fromisoformat(written), self._today)
        except ValueError:
            return written

    def _every(self, period: str) -> str:
        count, _, unit = period.partition(" ")
        own = f"every.{unit}-{count}"  # every other month, every half-year: few say it with a number
        if self._language.has(own):
            return self._language.say(own)
        key = f"every.{unit}"
        return self._language.count(key, int(count)) if count.isdecimal() and self._language.has(key) else period


def in_order(changes: Iterable[tuple[str, Change]]) -> list[tuple[str, Change]]:
    """Give the changes with what was done first, then what was said, then who people are."""
    places = {kind: place for place, kind in enumerate(IN_MESSAGE)}
    return sorted(changes, key=lambda one: (places.get(one[1].kind, len(KINDS)), one[0]))
