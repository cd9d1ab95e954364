"""The texts to send that pages offer (M60): each is made when the first page asks, as it stands on several."""

from collections.abc import Iterable

from kaffegen.drafts import Draft, Drafts, mailto
from kaffegen.model import SHOWN, Action, Contact, Meeting, Outlook


class Letters:
    """The drafts of a journal, as pages want them."""

    def __init__(self, outlook: Outlook) -> None:
        self._drafts = Drafts(outlook.known, outlook.own_drafts)
        self._of: dict[tuple[str, ...], Draft | None] = {}

    def of(self, actions: Iterable[Action]) -> list[Draft]:
        """Give the texts that do what actions ask for soon, each once; none where there is nothing to send."""
        found = (self._draft(action) for action in actions if action.state in SHOWN)
        return list({(draft.kind, draft.body): draft for draft in found if draft}.values())

    def call(self, actions: Iterable[Action]) -> Draft | None:
        """Give what to say on the telephone, for the first of the actions that is better done by a call (M27, M28)."""
        calls = (self._drafts.call(action) for action in actions if action.state in SHOWN)
        return next((call for call in calls if call is not None and call.contact and call.contact.phone), None)

    def about(self, note: Meeting | Contact, kind: str) -> Draft:
        """Give a text of that kind on a meeting or to somebody."""
        return self._drafts.about(note, kind)

    def mailto(self, draft: Draft) -> str:
        """Give the address that opens a draft in the mail program."""
        return mailto(draft)

    def mail(self, address: str, texts: Iterable[Draft]) -> str:
        """Give the address that opens a mail to somebody: with the first of the texts in it, or an empty one."""
        ready = (mailto(draft) for draft in texts if draft.contact is not None and draft.contact.email)
        return next(ready, f"mailto:{address}")

    def _draft(self, action: Action) -> Draft | None:
        if action.identity not in self._of:
            self._of[action.identity] = self._drafts.of(action)
        return self._of[action.identity]
