"""Twice the text takes twice the time, whatever it is made of."""

import pytest

from .reading import TIMED, timed

SHORT = 30_000
TOO_MUCH = 3
TRIES = 5
ENOUGH = 1.0
CLASSES = [
    "a", "å", "A", "1", " ", "\t", "\n", "\r", "-", "_", "*", "`", "~", "#", ">", "<", "=", "[", "]", "(", ")", "{", "}", "|", ":", ",", ".",
    "'", '"', "\\", "/", "&", "!", "@", "%", "$", "^", "+", "?", ";", "\x00", "\x0b", "\u0085", "\u2028", "\u00a0", "😀", "📅", "✅", "🔁",
    "⏫", "\ufe0f", "[[", "]]", "[[a", "[[a|", "<!--", "-->", "<!-- -->", "- ", "- [ ] ", "- [", "``` ", "` ``", "`a``b", "(due ", "(frist 2", "(a 1",
    "📅 ", "📅 2", "1. ", "> ", "# ", "## a\n", "a\n-", "a\n\n", "\n- a: ", "a: ", ": ", "a, ", "- - ", "{{", "<%", "${", "{{}", "a:", "\n ", " \n",
    "\n\t", "a - ", "a – ", "(a", "2026-", "1/1/", "**_*_", "[]:0 ", "\n---", "\n--- ", "---\n", "...\n", "\n<<<<<<< ", "a@", "a@b.", "https://",
    "a.b", "\n#", "\n\"", "\n'a", "e\u0301", "priv\n", "\nprivate ",
]  # fmt: skip
FORMS = {
    "body": "---\nname: Åse Bø\n---\n{}\n",
    "log": "---\nname: Åse Bø\n---\n## Logg\n- {}\n",
    "log text": "---\nname: Åse Bø\n---\n## Logg\n- 2026-11-20 e-post: {}\n",
    "names": "---\ncontact: Åse Bø\n---\n## Navn jeg fikk\n- {}\n",
    "box": "---\ncontact: Åse Bø\n---\n- [ ] {}\n",
    "value": "---\nname: Åse Bø\nrole: {}\n---\n",
    "quoted": '---\nname: Åse Bø\nrole: "{}"\n---\n',
    "list": "---\nname: Åse Bø\nknows: {}\nemail: {}\nlinkedin: {}\n---\n",
    "front": "---\n{}\n---\n",
    "all": "{}",
}


@TIMED
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("part", range(4))
def test_time_is_linear_in_every_class_of_characters(form, part):
    kind = "meeting" if "contact" in FORMS[form] else "contact"
    for char in CLASSES[part::4]:
        short = SHORT // (3 if form == "list" else 1)
        text = char * (short // len(char.encode()))
        single = timed(FORMS[form].replace("{}", text), kind)
        if single < 0.1:
            continue  # too little to measure, and too little to matter
        growth = [_growth(FORMS[form], text, kind)]
        while growth[-1] > TOO_MUCH and len(growth) < TRIES:  # a busy machine is no quadratic reader
            growth.append(_growth(FORMS[form], text, kind))
        if growth[-1] > TOO_MUCH and timed(FORMS[form].replace("{}", text * 2), kind) < ENOUGH:
            continue  # front matter ends at 64 kB, whatever its growth
        assert growth[-1] <= TOO_MUCH, f"{char!r}: twice the text takes {growth} times as long"


def _growth(form, text, kind):
    """Give how many times as long twice the text takes: 2 when time is linear, 4 when it is quadratic."""
    single = timed(form.replace("{}", text), kind)
    return timed(form.replace("{}", text * 2), kind) / single
