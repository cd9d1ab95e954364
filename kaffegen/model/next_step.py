"""What was promised (M50), in a meeting or in a box of a contact's note."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from kaffegen.model.note import AGREED, Item
from kaffegen.values import Day, Done, Name, Text, one_of


class NextStep(Item):
    """What was promised (M50): by me, or by them."""

    what: Text
    due: Day | None = None
    who: Annotated[str, one_of("me", "them")] = "me"
    person: Name | None = Field(default=None, alias="with")
    done: Done | None = None
    agreed: bool = Field(default=True, alias=AGREED)  # False for a box that stands outside the promises

    def is_open(self, today: dt.date) -> bool:
        """Tell whether it is still to be done on a day; of a faulty one that is not known."""
        is_done = self.done is not None and (isinstance(self.done, bool) or self.done <= today)
        return not (is_done or self.faulty or self.is_dropped(today))
