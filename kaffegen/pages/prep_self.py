"""What I bring and say, for the sheet: self-introduction, things, who pays, the thanks (M35, M36, M37, M38, M48)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.insights.last_time import to_do_before
from kaffegen.model import Contact, Meeting
from kaffegen.pages.cut import Cut, cut, pitch_cut
from kaffegen.pages.view import View

MOST_THINGS, MOST_BESIDE, MOST_BEFORE = 7, 5, 3
FEW, LONG, SHORT = 5, 60, 30  # few things may take two lines each, more of them one
WITH_CV = ("searching", "student")
LONGEST_GREETING, LONGEST_THANKS = 60, 100


@dataclass(frozen=True, slots=True)
class Myself:
    """What I bring and say. `pitch_words` counts the whole self-introduction where only its beginning fits."""

    pitch: Cut
    pitch_words: int
    bring: list[Cut]
    before: list[Cut]
    pays: str
    thanks: Cut
    thanks_goes_on: bool  # with what one cannot know before: room is left for it


def myself(view: View, meeting: Meeting, contact: Contact | None) -> Myself:
    """Give what I bring and say."""
    me = view.outlook.journal.me
    pitch = pitch_cut(me.pitch or "")
    thanks, goes_on = _thanks(view, meeting) if contact else (Cut(""), True)
    before = [step.what for step in to_do_before(view.outlook.known, meeting)[:MOST_BEFORE]]
    things = (me.bring or tuple(_usual(view, meeting)))[: MOST_BESIDE if before else MOST_THINGS]
    longest = LONG if len(things) + len(before) <= FEW else SHORT
    return Myself(
        pitch=pitch,
        pitch_words=len((me.pitch or "").split()) if pitch.whole else 0,
        bring=[cut(thing, longest) for thing in things],
        before=[cut(what, longest) for what in before],
        pays="" if meeting.online else f"prep.pays.{meeting.asked_by}",
        thanks=thanks,
        thanks_goes_on=goes_on,
    )


def _usual(view: View, meeting: Meeting) -> Iterator[str]:
    """Name what one brings anyhow: nothing to pay or hand over to a video call."""
    yield view.say("prep.bring.notebook")
    yield view.say("prep.bring.sheet")
    if not meeting.online:
        if meeting.asked_by == "me":
            yield view.say("prep.bring.money")
        yield view.say("prep.bring.cards")
    if view.outlook.journal.me.situation in WITH_CV:
        yield view.say("prep.bring.cv")


def _thanks(view: View, meeting: Meeting) -> tuple[Cut, bool]:
    """Give how the thank-you begins, behind the greeting, and whether it then says what one cannot know yet (M37)."""
    if meeting.status != "scheduled" and not meeting.section("thank_you"):
        return Cut(""), True  # there is time enough for it
    body = view.letters.about(meeting, "thank-you").body
    parts = [part for part in body.split("\n\n") if part.strip()]
    if len(parts) > 1 and len(parts[0]) <= LONGEST_GREETING:
        parts = parts[1:]
    said, gap, _ = (parts[0] if parts else "").partition("[")
    return cut(said, LONGEST_THANKS), bool(gap) or not said.strip()
