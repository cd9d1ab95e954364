"""Front matter in every shape that people and programs give it."""

import pytest

from .reading import check, read, told

GOOD = {
    "plain": "---\nname: Åse Bø\ncity: Ås\n---\nbrød\n",
    "byte order mark": "\ufeff---\nname: Åse Bø\ncity: Ås\n---\nbrød\n",
    "crlf": "---\r\nname: Åse Bø\r\ncity: Ås\r\n---\r\nbrød\r\n",
    "mixed line ends": "---\r\nname: Åse Bø\ncity: Ås\r\n---\nbrød\n",
    "blank lines before": "\n\n---\nname: Åse Bø\ncity: Ås\n---\nbrød\n",
    "byte order mark and blank line": "\ufeff\r\n---\r\nname: Åse Bø\r\ncity: Ås\r\n---\r\nbrød\n",
    "longer fences": "----\nname: Åse Bø\ncity: Ås\n----\nbrød\n",
    "fences with spaces": "---  \nname: Åse Bø\ncity: Ås\n--- \t\nbrød\n",
    "dots": "---\nname: Åse Bø\ncity: Ås\n...\nbrød\n",
    "comments": "---\n# om meg\nname: Åse Bø\n\n# sted\ncity: Ås\n---\nbrød\n",
    "blank lines within": "---\n\nname: Åse Bø\n\n\ncity: Ås\n\n---\nbrød\n",
    "quoted keys": "---\n\"name\": 'Åse Bø'\n'city': \"Ås\"\n---\nbrød\n",
    "space before the colon": "---\nname : Åse Bø\ncity : Ås\n---\nbrød\n",
    "a mapping in braces": "---\n{name: Åse Bø, city: Ås}\n---\nbrød\n",
    "indented": "---\n  name: Åse Bø\n  city: Ås\n---\nbrød\n",
    "a rule in the body": "---\nname: Åse Bø\ncity: Ås\n---\nbrød\n\n---\n\nsmør: ja\n\n---\n",
    "dashes in a text": "---\nname: Åse Bø\ncity: Ås\nneeds: |\n  råd\n  ---\n  tips\n---\nbrød\n",
}


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD)
def test_front_matter_is_read_in_every_usual_shape(text):
    note, problems = read(text)
    assert not problems
    assert (note.name, note.city) == ("Åse Bø", "Ås")
    assert note.about.text[note.about.body_start :].startswith("brød")
    assert not note.about.unreadable


@pytest.mark.parametrize(
    "text",
    ["---\nname: Åse Bø\n---", "---\nname: Åse Bø\n---\n", "---\nname: Åse Bø\n---\n\n", "---\r\nname: Åse Bø\r\n---"],
)
def test_only_front_matter_is_a_note(text):
    note, problems = read(text)
    assert (note.name, problems) == ("Åse Bø", [])
    assert not note.about.text[note.about.body_start :].strip()


@pytest.mark.parametrize(
    "body", ["## Logg\n- 2026-11-20 e-post: hei 😀\n", "\n\n\n## Logg\r\n- 2026-11-20 e-post: hei 😀\r\n"]
)
@pytest.mark.parametrize(
    "shape", ["plain", "byte order mark", "crlf", "blank lines before", "longer fences", "dots", "blank lines within"]
)
def test_places_in_the_body_are_counted_from_the_top_of_the_file(shape, body):
    text = GOOD[shape].removesuffix("brød\n").removesuffix("brød\r\n") + body
    note, problems = read(text)
    assert not problems
    line, column = note.touches[0].at
    plain = text.removeprefix("\ufeff")
    assert plain.split("\n")[line - 1][column - 1 :].startswith("2026-11-20")


@pytest.mark.parametrize("shape", [name for name in GOOD if name not in ("a mapping in braces", "quoted keys")])
def test_places_of_faults_are_right_in_every_shape(shape):
    text = GOOD[shape].replace("Ås\n", "[Ås, By]\n").replace("Ås\r\n", "[Ås, By]\r\n")
    _, problems = read(text)
    assert [p.code for p in problems] == ["K113"]
    place = problems[0].place
    line = text.removeprefix("\ufeff").split("\n")[place.line - 1]
    assert line[place.column - 1 :].startswith("[Ås, By]")


def test_a_missing_end_is_said_and_the_fields_are_kept():
    for rest in ("", "\nHei, dette er en tekst.\n", "\n# Overskrift\n\nTekst\n"):
        note, problems = read(f"---\nname: Åse Bø\ncity: Ås\n{rest}")
        assert [(p.place.line, p.code) for p in problems] == [(1, "K102")]
        assert (note.name, note.city) == ("Åse Bø", "Ås")
        assert note.about.text[note.about.body_start :].strip() == rest.strip()
        assert note.about.unreadable


def test_a_missing_end_is_not_found_at_a_rule_far_down_in_the_body():
    body = "Hei, dette er en tekst.\n\n---\n\n## Logg\n- 2026-11-20 e-post: hei\n"
    note, problems = read(f"---\nname: Åse Bø\ncity: Ås\n\n{body}")
    assert [(p.place.line, p.code) for p in problems] == [(1, "K102")]
    assert (note.name, note.city) == ("Åse Bø", "Ås")
    assert note.about.text[note.about.body_start :] == body
    assert len(note.touches) == 1


def test_a_missing_end_before_a_heading_without_blank_line():
    note, problems = read("---\nname: Åse Bø\n## Logg\n- 2026-11-20 e-post: hei\n")
    assert "K102" in [p.code for p in problems]
    assert note.name == "Åse Bø"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("---\n- a\n- b\n---\nbrød\n", "K107"),
        ("---\nbare tekst\n---\nbrød\n", "K107"),
        ("+++\nname = 'Åse Bø'\n+++\nbrød\n", "K107"),
        ('{"name": "Åse Bø"}\nbrød\n', "K107"),
        (";;;\n{}\n;;;\n", "K107"),
        ("name: Åse Bø\ncity: Ås\n", "K110"),
        ("name: Åse Bø\n\n# Hei\n", "K110"),
        ("# Åse Bø\n\nbrød\n", "K109"),
        ("brød og smør\n", "K109"),
        ("", "K109"),
        ("\n\n", "K109"),
        ("\ufeff", "K109"),
    ],
)
@pytest.mark.parametrize("kind", ["contact", "meeting", "company"])
def test_other_notations_are_named_once(text, code, kind):
    note, problems = read(text, kind)
    assert [p.code for p in problems if p.code != "K137"] == [code]
    assert problems[0].place.line <= 2
    assert note.id == "x"
    assert note.about.unreadable


@pytest.mark.parametrize("text", ["---\n---\n", "---\n\n---\nbrød\n", "---\n# bare en kommentar\n---\nbrød\n"])
def test_empty_front_matter_lacks_a_name_and_nothing_else(text):
    _, problems = read(text)
    assert [(p.code, p.words.get("field")) for p in problems] == [("K137", "name")]
    assert problems[0].place.line <= text.count("\n")


@pytest.mark.parametrize(
    ("lines", "suggestion"),
    [
        ("role: ▶Leder: Digital", 'role: "Leder: Digital"'),
        ("role: ▶blåbær 😀: rømme", 'role: "blåbær 😀: rømme"'),
        ("linkedin: ▶@ase", 'linkedin: "@ase"'),
        ("role: ▶`leder`", 'role: "`leder`"'),
        ("role: ▶%leder", 'role: "%leder"'),
        ("role: ▶'leder", 'role: "leder"'),
        ('role: ▶"leder', 'role: "leder"'),
        ('role: ▶"leder" av Alfa', "role: '\"leder\" av Alfa'"),
        ("role: ▶[leder", 'role: "[leder"'),
        ("role: ▶{leder", 'role: "{leder"'),
        ("role: ▶[leder] og sjef", 'role: "[leder] og sjef"'),
        ("role: ▶- leder", 'role: "- leder"'),
        ("role: ▶: leder", 'role: ": leder"'),
        ("role: ▶Kaffe: 'og' te: \"nå\"", "role: 'Kaffe: ''og'' te: \"nå\"'"),
    ],
)
def test_a_line_that_is_not_yaml_is_said_at_its_value_with_the_line_as_it_should_be(lines, suggestion):
    marked = f"---\nname: Åse Bø\n{lines}\ncity: Ås\ntags: [rød 😀]\n---\nbrød\n"
    note, problems = check(marked, f"K103 {suggestion}")
    assert (note.name, note.city, note.tags) == ("Åse Bø", "Ås", ("rød 😀",))
    assert lines.partition(":")[0] in note.about.faulty
    assert problems[0].words["text"] == lines.replace("▶", "")
    mended = marked.replace(lines, problems[0].suggestion)
    assert lines.startswith("linkedin") or not read(mended)[1], "the suggested line must be well"


def test_a_bad_line_in_a_list_is_said_at_its_item():
    for item in ("@alfa", "'alfa", "a: b: c"):
        note, problems = read(f"---\nname: Åse Bø\nneeds:\n  - blåbær\n  - {item}\ncity: Ås\n---\n")
        assert [(p.place.line, p.place.column, p.code) for p in problems] == [(5, 5, "K103")] or (
            item == "a: b: c" and problems[0].place.line == 5
        )
        assert (note.name, note.city, note.needs) == ("Åse Bø", "Ås", None)
        assert "needs" in note.about.faulty


@pytest.mark.parametrize(
    "front", ["name: Åse Bø\n▶\trole: leder\ncity: Ås", "name: Åse Bø\nneeds:\n▶\t- råd\ncity: Ås"]
)
def test_a_tab_before_a_line_is_said_where_it_stands(front):
    note, problems = read(f"---\n{front.replace('▶', '')}\n---\n")
    assert [p.code for p in problems][:1] == ["K108"]
    assert problems[0].place.column == 1
    assert note.city == "Ås"


def test_tabs_elsewhere_do_no_harm():
    note, problems = read("---\nname:\tÅse Bø\t\ncity: Ås\t# by\n---\n")
    assert (note.name, note.city) == ("Åse Bø", "Ås")
    assert not [p for p in problems if p.severity.value == "error"]


def test_a_tab_is_said_at_the_line_in_which_it_stands():
    _, problems = read("---\nname: Åse Bø\nneeds:\n  - råd\n\t- tips\ncity: Ås\n---\n")
    assert [(p.place.line, p.code) for p in problems] == [(5, "K108")]


@pytest.mark.parametrize("kept_open", ["'", '"'])
def test_a_quote_left_open_hides_one_field_only(kept_open):
    note, problems = read(f"---\nname: Åse Bø\nrole: {kept_open}leder\ncity: Ås\naddress: Gate 1\n---\nbrød\n")
    assert [(p.place.line, p.place.column, p.code) for p in problems] == [(3, 7, "K103")]
    assert (note.name, note.city, note.address) == ("Åse Bø", "Ås", "Gate 1")


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\ufffe"])
def test_a_control_character_is_said_where_it_stands(char):
    note, _ = check(f"---\nname: Åse Bø\nrole: blå 😀▶{char}leder\ncity: Ås\n---\nbrød\n", "K119")
    assert (note.name, note.city) == ("Åse Bø", "Ås")
    assert char not in (note.role or "")


def test_a_note_full_of_nul_is_a_problem():
    for raw in (b"\x00" * 4096, b"---\nname: A\n" + b"\x00" * 4096, b"---\nname: A\n---\n" + b"\x00" * 100):
        _, problems = read(raw)
        assert len(problems) <= 3
    assert read(b"\x00" * 4096)[1]


def test_what_is_not_utf8_is_said_with_the_offset_of_the_byte():
    raw = "---\nname: Åse\ncity: ".encode() + "blåbær".encode("latin-1") + b"\n---\n"
    _, problems = read(raw)
    assert [(p.place.line, p.place.column, p.code) for p in problems] == [(3, 9, "K101")]
    assert problems[0].words["offset"] == str(raw.index(b"\xe5"))
    assert problems[0].words["byte"] == "0xe5"


def test_a_latin_1_note_is_unreadable_and_its_column_counts_characters():
    raw = "---\nname: Åse 😀 Bø ".encode() + b"\xe5\n---\n"
    note, problems = read(raw)
    assert [(p.place.line, p.place.column) for p in problems] == [(2, 16)]
    assert note.about.unreadable


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_said(code):
    note, problems = read("---\nname: Åse Bø\n---\n".encode(code))
    assert problems[0].code in ("K101", "K109", "K119")
    assert note.about.unreadable


def test_a_text_that_ends_inside_a_character_is_said():
    note, problems = read("---\nname: Åse Bø\n---\nå".encode()[:-1])
    assert [(p.place.line, p.place.column, p.code) for p in problems] == [(4, 1, "K101")]
    assert note.name == "Åse Bø"


@pytest.mark.parametrize("char", ["\u0085", "\u2028", "\u2029", "\x0c"])
def test_lines_end_at_a_line_feed_alone(char):
    _, problems = read(f'---\nname: "Åse{char}Bø"\nrole: "a{char}b"\n\nmet: 2026-02-30\n---\n')
    assert (5, 6, "K121") in [(p.place.line, p.place.column, p.code) for p in problems]


@pytest.mark.parametrize("char", ["\u0085", "\u2028", "\u2029"])
def test_a_line_separator_in_a_bare_text_moves_no_place(char):
    note, problems = read(
        f"---\nname: Åse Bø\nrole: a{char}b\nmet: 2026-02-30\n---\n## Logg\n- 2026-11-20 e-post: hei\n"
    )
    assert (4, 6, "K121") in [(p.place.line, p.place.column, p.code) for p in problems]
    assert note.touches[0].at.line == 7


@pytest.mark.parametrize("char", ["\u0085", "\u2028", "\x0b", "\x0c", "\x1c"])
def test_odd_line_ends_in_a_body_move_no_place(char):
    note, problems = read(f"---\nname: Åse Bø\n---\n\na{char}b\n\n## Logg\n- 2026-11-20 e-post: hei{char}hopp\n- hei\n")
    assert note.touches[0].at == (8, 3)
    assert [(p.place.line, p.code) for p in problems] == [(9, "K142")]


@pytest.mark.parametrize(
    "line",
    ["role: ▶{{title}}", "role: ▶'{{title}}'", 'role: ▶"{{ rolle }}"', "role: ▶<% tp.file.title %>", "role: ▶'<% tp.x %>'", "role: ▶${rolle}",
     "role: ▶Leder {{x}}"],
)  # fmt: skip
def test_a_placeholder_left_from_a_template_is_said(line):
    note, problems = read(f"---\nname: Åse Bø\n{line.replace('▶', '')}\ncity: Ås\n---\n")
    assert [(p.place.line, p.code) for p in problems] == [(3, "K117")]
    written = line.partition("▶")[2]
    place = problems[0].place.column
    assert place == len("role: ") + 1 or written.find("{{") == place - 7
    assert (note.name, note.city, note.role) == ("Åse Bø", "Ås", None)
    assert "role" in note.about.faulty


def test_a_placeholder_in_place_of_a_list_or_a_key_is_said():
    for lines in ("tags: [{{tags}}]", "{{felter}}: ja", "tags:\n  - {{tag}}"):
        note, problems = read(f"---\nname: Åse Bø\n{lines}\ncity: Ås\n---\n")
        assert [p.code for p in problems] == ["K117"], lines
        assert (note.name, note.city) == ("Åse Bø", "Ås")


def test_a_byte_that_is_wrong_leaves_the_fields_before_it():
    note, problems = read("\ufeff---\nname: Åse Bø\ncity: [Ås]\n".encode() + b"role: \xe5\n---\n")
    assert note.name == "Åse Bø"
    assert [(p.place.line, p.place.column, p.code) for p in problems] == [(3, 7, "K113"), (4, 7, "K101")]


def test_front_matter_beyond_64_kib_is_refused():
    note, problems = read("---\nname: Åse Bø\nrole: " + "å" * 70_000 + "\n---\n## Logg\n- 2026-11-20 e-post: hei\n")
    assert [p.code for p in problems][:1] == ["K106"]
    assert note.about.unreadable
    assert not [p for p in problems if p.code == "K137"], "the name is unknown, not unsaid"


def test_problems_come_in_the_order_of_the_file():
    _, problems = read("---\nname: Åse Bø\nmet: 2026-02-30\nsted: Ås\nrole: [a, b]\n---\n## Logg\n- hei\n")
    assert [place[0] for place in told(problems)] == [3, 4, 5, 8]


def test_fields_of_which_none_begins_at_the_margin_are_said_not_to_be_yaml():
    _, problems = read("---\n\n- [ ] ringe 📅 2026-12-01")
    assert [(p.place.line, p.code) for p in problems] == [(1, "K102"), (3, "K103")]
