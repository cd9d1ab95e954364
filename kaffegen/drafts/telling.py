"""An occasion with all that it takes to tell of it: to whom, in which language, and what stays untold."""

from collections.abc import Iterable
from dataclasses import dataclass

from kaffegen.drafts.discreet import Discreet
from kaffegen.drafts.lookups import Lookups
from kaffegen.drafts.occasion import Occasion
from kaffegen.drafts.phrasing import Phrasing
from kaffegen.drafts.plain import one_line, one_sentence
from kaffegen.languages import Language, is_rather
from kaffegen.model import Contact, Known, Meeting

MOST = 3  # of a list: a draft is short


@dataclass(frozen=True, slots=True)
class Telling:
    """What a draft is told with. `reader` is whom it greets, None where nobody is known."""

    known: Known
    occasion: Occasion
    reader: Contact | None
    contact: Contact  # whom it is about; without a name, where nobody is known
    words: Language
    lookups: Lookups
    discreet: Discreet
    phrasing: Phrasing

    @property
    def meeting(self) -> Meeting | None:
        """Give the meeting it is about."""
        return self.occasion.meeting

    def kept(self, text: str | None) -> str:
        """Give a text on one line, empty when it tells too much."""
        return self.discreet.kept(one_line(text or ""))

    def sentence(self, text: str | None) -> str:
        """Give the first sentence of a text, empty when it tells too much, or in another language than the draft."""
        said = self.discreet.kept(one_sentence(text or ""))
        return "" if is_rather(said, self.known.settings.language, self.words.code) else said

    def phrases(self, texts: Iterable[str], most: int = MOST) -> tuple[str, ...]:
        """Give the texts as parts of a sentence, without those that tell too much."""
        kept = filter(None, map(self.sentence, texts))
        return tuple(dict.fromkeys(map(self.phrasing.phrase, kept)))[:most]

    def topics(self, written: Iterable[str]) -> tuple[str, ...]:
        """Give topics by the names of their notes."""
        return self.phrases(map(self.lookups.topics.name, written))

    def is_asked_for(self, topic: str) -> bool:
        """Tell whether a topic is the one that the text is to be about; any is, where none was named."""
        key = self.lookups.topics.key
        return not self.occasion.topic or key(topic) == key(self.occasion.topic)

    def name(self, contact: Contact | None) -> str:
        """Give somebody's name, empty when they are nobody, or private."""
        if contact is None or (contact.private and contact is not self.reader):
            return ""
        return self.kept(contact.name)
