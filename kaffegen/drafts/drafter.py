"""Makes the drafts of one journal, each when it is asked for."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from kaffegen.drafts import engine
from kaffegen.drafts.discreet import Discretion
from kaffegen.drafts.draft import Draft, gaps_in
from kaffegen.drafts.facts import as_context
from kaffegen.drafts.gather import facts_of
from kaffegen.drafts.kinds import BY_THE_WAY, KINDS, WRITTEN
from kaffegen.drafts.lookups import Lookups
from kaffegen.drafts.names import in_order
from kaffegen.drafts.occasion import Occasion, about, of_action, of_call
from kaffegen.drafts.openly import is_private
from kaffegen.drafts.own import as_problem, fault_of, own_template
from kaffegen.drafts.phrasing import Phrasing
from kaffegen.drafts.plain import one_line
from kaffegen.drafts.telling import Telling
from kaffegen.drafts.written import parted, written_in
from kaffegen.insights.ties import Ties
from kaffegen.languages import language
from kaffegen.model import Action, Contact, Known, Meeting
from kaffegen.problems import Problem


class Drafts:
    """Texts to send, from what the notes know. `own` are the user's templates, as `read.disk.own_drafts` gives them."""

    def __init__(self, known: Known, own: Mapping[str, str] | None = None) -> None:
        self._known, self._own = known, own or {}
        self._lookups = Lookups(known)
        self._discretion = Discretion(known)

    def of(self, action: Action, kind: str | None = None) -> Draft | None:
        """Give the text that a follow-up asks for, or one of that kind; None where there is nothing to send."""
        occasion = of_action(self._known, action, kind)
        return self._draft(occasion) if occasion else None

    def call(self, action: Action) -> Draft | None:
        """Give what to say on the telephone, None where a call is not the way (M27, M28)."""
        occasion = of_call(self._known, action)
        return self._draft(occasion) if occasion else None

    def about(self, note: Meeting | Contact, kind: str, topic: str = "", person: Contact | None = None) -> Draft:
        """Give a text of that kind on a meeting or to somebody, on one `topic` if given; KeyError for no kind.

        Of several in a meeting, it greets that `person`, else the first.
        """
        return self._draft(about(self._known, note, kind, topic, person))

    def _draft(self, occasion: Occasion) -> Draft:
        practices = KINDS[occasion.kind]
        telling = self._telling(occasion)
        context = as_context(facts_of(telling))
        template, fault = self._filled(telling, context)
        subject, body = parted(template)
        section = WRITTEN.get(occasion.kind)
        written = written_in(occasion.meeting, section) if section and occasion.meeting else ""
        if written:
            own_subject, body = parted(written)
            subject = own_subject or subject
        if not subject:
            subject, _ = parted(engine.built_in(telling.words.code, occasion.kind, context))
        gap = telling.words.say("draft.left-out")
        subject, body = telling.discreet.masked(subject, gap), telling.discreet.masked(body, gap)
        gaps = gaps_in(f"{subject}\n{body}")
        return Draft(occasion.kind, telling.reader, telling.words.code, subject, body, practices, gaps, fault)

    def _filled(self, telling: Telling, context: Mapping[str, Any]) -> tuple[str, Problem | None]:
        """Give the user's template filled, else kaffegen's own, and why the user's was not used."""
        kind, code = telling.occasion.kind, telling.words.code
        fault = None
        if key := own_template(self._own, code, kind):
            text = fault_of(self._own[key]) or engine.filled(self._own[key], context)
            if isinstance(text, str):
                return text, None
            fault = as_problem(text, key, self._known.settings)
        return engine.built_in(code, kind, context), fault

    def _telling(self, occasion: Occasion) -> Telling:
        contact = occasion.contact
        is_by_the_way = occasion.kind in BY_THE_WAY
        reader = self._opener(contact) if is_by_the_way else contact
        if is_by_the_way and occasion.meeting and is_private(self._known, occasion.meeting):
            occasion = replace(occasion, meeting=None)  # nobody on the way is to hear of it
        spoken_to = reader if occasion.kind == "introduction" else contact
        code = spoken_to.language if spoken_to and spoken_to.language else self._known.settings.language
        words = language(code)
        name = in_order(one_line(contact.name)) if contact else ""
        return Telling(
            known=self._known,
            occasion=occasion,
            reader=reader,
            contact=contact or Contact(),
            words=words,
            lookups=self._lookups,
            discreet=self._discretion.towards(reader, contact),
            phrasing=Phrasing(words, name, self._lookups.names, is_reader=occasion.kind != "introduction"),
        )

    def _opener(self, contact: Contact | None) -> Contact | None:
        """Give who could open the door: who is said to have, else whom I know well and who knows them (M08, M09)."""
        if contact is None:
            return None
        said = self._known.journal.who(contact.introduced_by) if contact.introduced_by else None
        paths = (path for path in self._ties.paths_to(contact) if len(path.links) == 1 and path.is_for_asking)
        return said or next((path.opener for path in paths), None)

    @cached_property
    def _ties(self) -> Ties:
        return Ties(self._known)
