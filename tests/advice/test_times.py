"""Times, days and places as people write them: which are proposed, and which fall in a rush (M22, M30)."""

import pytest

from kaffegen.advice.clock import clocks
from kaffegen.advice.proposals import proposals

from .reading import remarks
from .test_said import read

HOUR = 60
TIMES = [
    # language, text, the times in minutes, the quoted times in a rush
    ("nb", "Passer kl. 8 på tirsdag?", [480], ["kl. 8"]),
    ("nb", "Passer kl 08.30?", [510], ["kl 08.30"]),
    ("nb", "Rundt kl 7:45.", [465], ["kl 7:45"]),
    ("nb", "kl.12", [720], ["kl.12"]),
    ("nb", "Klokka tolv?", [720], ["Klokka tolv"]),
    ("nb", "Kl. halv ni passer.", [510], ["Kl. halv ni"]),
    ("nb", "Kvart over åtte?", [495], ["Kvart over åtte"]),
    ("nb", "I 8-tiden?", [480], ["8-tiden"]),
    ("nb", "Kl. 8 om kvelden?", [1200], []),
    ("nb", "Kl. 9, kl. 11, kl. 13?", [540, 660, 780], []),
    ("nb", "Kl. 10, 12 eller 14?", [600, 720, 840], ["12"]),
    ("nb", "Kl. 11.29, 11.30, 12.59 eller 13.00?", [689, 690, 779, 780], ["11.30", "12.59"]),
    ("nb", "Kl. 12.30–13.30 torsdag?", [750], ["Kl. 12.30–13.30"]),
    ("nb", "Fra kl. 12 til 13?", [720], ["kl. 12 til 13"]),
    ("nb", "Mellom kl. 8 og 16 er jeg ledig.", [480], []),
    ("nb", "Mellom 10 og 12 på tirsdag?", [600], []),
    ("nb", "Tirsdag 12.30 eller onsdag 13.00?", [750, 780], ["12.30"]),
    ("nb", "Ikke kl. 12, da har jeg møte.", [720], []),
    ("nb", "Etter kl. 8, eller før kl. 9.", [480, 540], []),
    ("nb", "Tirsdag 8.12, uke 12, 12 minutter, 12 ansatte, 10-12. desember", [], []),
    ("nb", "Dere solgte for 8.15 millioner.", [], []),
    ("da", "Kl. 8 på tirsdag, eller klokken tolv?", [480, 720], ["Kl. 8", "klokken tolv"]),
    ("da", "Kl. halv tolv, eller kvart i ni?", [690, 525], ["Kl. halv tolv", "kvart i ni"]),
    ("da", "Kl. 8 om aftenen, den 8/12 kl. 10?", [1200, 600], []),
    ("da", "Mellem kl. 12 og 13?", [720], ["kl. 12 og 13"]),
    ("en", "8am or 8.30 a.m., or 12 p.m.?", [480, 510, 720], ["8am", "8.30 a.m", "12 p.m"]),
    ("en", "At 12 or 1?", [720, 780], ["At 12"]),
    ("en", "At 3, at 8pm, or at 8 in the evening?", [900, 1200, 1200], []),
    ("en", "Half past eight, or eight o'clock?", [510, 480], ["Half past eight", "eight o'clock"]),
    ("en", "12–1pm?", [720], ["12–1pm"]),
    ("en", "Between 12 and 1, or between 9 and 5?", [720, 540], ["12 and 1"]),
    ("en", "From 8 am to 4 pm.", [480], []),
    ("en", "I met her at 12 firms, at 8 different places and at one point.", [], []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "minutes", "rushed"), TIMES)
def test_a_time_is_read_and_one_in_a_rush_is_remarked(
    code: str, text: str, minutes: list[int], rushed: list[str]
) -> None:
    assert [clock.minutes for clock in clocks(read(code, text))] == minutes
    assert [p.words["text"] for p in remarks(text, language=code) if p.code == "K415"] == rushed


@pytest.mark.parametrize(
    ("code", "text", "times", "places"),
    [
        ("nb", "Har du tid til en kaffe når det passer deg?", 0, 0),
        ("nb", "Passer tirsdag 24. november kl. 10?", 1, 0),
        ("nb", "Passer tirsdag 24. eller torsdag 26. november?", 2, 0),
        ("nb", "Passer tirsdag kl. 10 eller kl. 14?", 2, 0),
        ("nb", "Passer 24. eller 25. november?", 2, 0),
        ("nb", "Passer det 24/11, 25/11 eller 2026-11-26?", 3, 0),
        ("nb", "Passer det 10-12. desember?", 2, 0),
        ("nb", "Neste uke, eller uka etter?", 2, 0),
        ("nb", "I uke 48 eller 49?", 2, 0),
        ("nb", "En dag neste uke hos deg?", 1, 1),
        ("nb", "Kaffe på Fuglen eller hos Tim Wendelboe tirsdag?", 1, 2),
        ("nb", "Jeg jobber i Alfa og bor i Bergen.", 0, 0),
        ("nb", "Velg en tid på https://calendly.com/per?", 2, 0),
        ("nb", "Etter kl. 15 er fint.", 0, 0),
        ("da", "Passer tirsdag den 24. eller torsdag den 26. november?", 2, 0),
        ("da", "I starten af december på Café Norden?", 1, 1),
        ("en", "Would November 24th or 25th suit?", 2, 0),
        ("en", "Tuesday morning or Wednesday afternoon?", 2, 0),
        ("en", "Some time next week, at the Copper Kettle?", 1, 0),
    ],
)
def test_what_there_is_to_choose_from_is_counted(code: str, text: str, times: int, places: int) -> None:
    found = proposals(read(code, text))
    assert (found.times, found.places) == (times, places)
