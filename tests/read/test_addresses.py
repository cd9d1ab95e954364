"""Mail, telephone and the web: one, several, or by label; checked; schemes that could run something refused."""

import pytest

from .reading import check, contact, kept, read


@pytest.mark.parametrize(
    ("written", "addresses"),
    [
        ("email: a@example.org", {0: "a@example.org"}),
        ("email: a@example.org, b@example.org", {0: "a@example.org", 1: "b@example.org"}),
        ("email: [a@example.org, b@example.org]", {0: "a@example.org", 1: "b@example.org"}),
        ("email:\n- a@example.org\n- b@example.org", {0: "a@example.org", 1: "b@example.org"}),
        ("email: {work: a@example.org, home: b@example.org}", {"work": "a@example.org", "home": "b@example.org"}),
        ("email:\n  jobb: å.ås@example.org", {"jobb": "å.ås@example.org"}),
        ("email:", {}),
    ],
)
def test_mail_addresses_may_be_one_several_or_labelled(written, addresses):
    note, problems = read(contact(written))
    assert (note.email, problems) == (addresses, [])


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("phone: 99 88 77 66", {0: "99 88 77 66"}),
        ("phone: +4799887766", {0: "+4799887766"}),
        ("phone: 004799887766", {0: "004799887766"}),
        ("phone: 99887766, +45 32 12 34 56", {0: "99887766", 1: "+45 32 12 34 56"}),
        ("phone: {mobil: +47 998 87 766}", {"mobil": "+47 998 87 766"}),
    ],
)
def test_numbers_keep_their_plus_and_zeros(written, numbers):
    note, problems = read(contact(written))
    assert (note.phone, problems) == (numbers, [])


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ("email: ▶ola", "K129"),
        ("email: ▶'@example.org'", "K129"),
        ("email: ▶a@b", "K129"),
        ("email: [a@example.org, ▶b at example.org]", "K129"),
        ("email: {work: a@example.org, home: ▶b@}", "K129"),
        ("email:\n  work: a@example.org\n  home: ▶b@", "K129"),
        ("phone: ▶12", "K130"),
        ("phone: ▶ring meg", "K130"),
        ("phone: {jobb: ▶1, mobil: 99887766}", "K130"),
        ("phone: [99887766, ▶abc]", "K130"),
    ],
)
def test_an_impossible_address_is_said_at_its_place(lines, fault):
    note, _ = check(contact(lines), fault)
    assert lines.partition(":")[0] in note.about.faulty
    assert kept(note) == ("Åse Bø", "søster 😀")


def test_the_good_addresses_beside_a_bad_one_are_kept():
    note, _ = read(contact("email: {work: a@example.org, home: b@}"))
    assert note.email == {"work": "a@example.org"}


@pytest.mark.parametrize(
    "address",
    ["https://example.org", "http://example.org/å?q=1#x", "https://example.org:8080/a_(b)", "HTTPS://Example.org"],
)
def test_web_addresses_are_https_or_http(address):
    note, problems = read(contact(f"linkedin: {address}", f"web: [{address}]"))
    assert not problems
    assert (note.linkedin, note.web) == (address, (address,))


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example", "file:///etc/passwd",
        "ftp://example.org", "mailto:a@example.org", "https://", "http:/example.org", "https:example.org", "ring meg",
        '"\\x01javascript:alert(1)"', '"java\\nscript:alert(1)"', '"https://example.org/\\nEND:VEVENT"',
        "https://[::1", "https://a b.example", 'https://example.org/"onx=1', "https://example.org/<b>",
    ],
)  # fmt: skip
def test_no_other_scheme_is_let_through(address):
    for field in ("linkedin", "web"):
        note, _ = check(contact(f"{field}: ▶{address}"), "K131")
        assert not getattr(note, field)
        assert kept(note) == ("Åse Bø", "søster 😀")


@pytest.mark.parametrize("address", ["www.linkedin.com/in/ase", "example.org", "linkedin.com/in/åse-bø"])
def test_an_address_without_scheme_is_given_one(address):
    check(contact(f"linkedin: ▶{address}"), f"K131 https://{address}")
    check(contact(f"web: [https://example.org, ▶{address}]"), f"K131 https://{address}")


def test_numbers_follow_the_rules_of_the_country():
    _, problems = check(contact("phone: ▶123"), "K130")
    assert problems[0].words["country"] == "NO"
