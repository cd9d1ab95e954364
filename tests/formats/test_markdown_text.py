"""Texts of an address book stand in a note as words: none of them is a promise, a section, code or a picture."""

import pytest

from kaffegen.formats.known import heard
from kaffegen.formats.markdown_text import as_words, words_of_html
from kaffegen.formats.record import Given
from kaffegen.read.body import body_of

NOTED = """Hei
## Logg
- 2026-11-01 e-post: hei
- [ ] ringe 📅 2026-10-01
Kun for mig
===
[[Kari Berg]] ![](https://evil.example.org/p.png)
```
aldri lukket"""
VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Vik\nNOTE:{}\nEND:VCARD\n"
GOOGLE = 'First Name,Last Name,E-mail 1 - Value,Notes\nBo,Vik,bo@example.org,"{}"\n'


@pytest.mark.parametrize(
    "file", [VCARD.format(NOTED.replace("\n", "\\n")), GOOGLE.format(NOTED)], ids=["vcard", "google"]
)
def test_a_note_of_an_address_book_has_no_sections_promises_links_or_pictures(file):
    text = heard(Given("x", file.encode()), "NO").records[0].text
    body = body_of(f"{text}\n\n## Løfter\n\n- svare\n", 0)
    assert (list(body.sections), body.links, "![" in text) == (["next_steps"], [], False)
    assert [bullet.text for bullet in body.bullets if bullet.box or bullet.section] == ["svare"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#1 på lista, og # 2", "#1 på lista, og # 2"),
        ("# A\n\n---\nB\n---", "\\# A\n\n---\nB\n\\---"),
        ("1. [x] ferdig", "1. \\[x] ferdig"),
        ("- lest [x]", "- lest [x]"),
        ("~~~\nx", "&#126;&#126;&#126;\nx"),
    ],
)
def test_only_what_would_mean_something_is_marked(text, words):
    assert as_words(text) == words


def test_html_keeps_its_words_where_a_comment_never_ends():
    assert words_of_html("<p>Hei <!-- og resten") == "&lt;p>Hei &lt;!-- og resten"


def test_html_loses_its_pictures_and_comments_alone():
    written = '<b>Hei</b> <!-- x --><img src="https://evil.example.org/q.png"> ![](https://evil.example.org/p.png)'
    assert words_of_html(written) == "<b>Hei</b>  [](https://evil.example.org/p.png)"
