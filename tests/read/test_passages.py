"""The lines of a section with their numbers: what checks and advice point at."""

import pytest

from kaffegen.read.note import Source, note_of
from kaffegen.read.passages import passages
from kaffegen.values import Manner

HEAD = "---\ncontact: Åse Bø\n---\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("## Invitasjon\nHei\n\nHå\n", [(5, "Hei"), (6, ""), (7, "Hå"), (8, "")]),
        ("## Invitasjon\n\n## Takk\nNei\n", [(5, "")]),
        ("Før\n\nInvitation\n----------\nHei", [(8, "Hei")]),
        ("## Invitasjon\nHei\n### Utkast\nIgjen\n", [(5, "Hei"), (7, "Igjen"), (8, "")]),
        ("## Invitation\nA\n## Takk\nB\n## Invitasjon\nC", [(5, "A"), (9, "C")]),
        ("## Invitation\r\nA\r\nB", [(5, "A"), (6, "B")]),
        (
            "## Invitation\nA\n```\nkode\n```\n<!-- b -->c",
            [(5, "A"), (6, "|||"), (7, "||||"), (8, "|||"), (9, "          c")],
        ),
        ("## Bare for meg\n### Invitasjon\nHemmelig", []),
        ("Ingen", []),
        ("## Invitasjon", []),
    ],
)
def test_each_line_of_the_section_has_its_number_in_the_file(body: str, expected: list[tuple[int, str]]) -> None:
    note, _ = note_of(Source("journal/meetings/m.md", "meetings/m.md", "meeting", (HEAD + body).encode()), Manner("NO"))
    assert list(passages(note, "invitation")) == expected
