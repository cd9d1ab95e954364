"""Questions: open ones, one's own first, none twice in sense, in the language of whom they are for (M34, M42–M44)."""

import re
import time

import pytest
from prep_meeting import meeting_in

from kaffegen.insights.question_bank import ENOUGH, GENERAL, purposes_of, questions_for, senses_of
from kaffegen.languages import LANGUAGES, table

OPEN = {
    "nb": ("Hva", "Hvordan", "Hvem", "Hvilke", "Hvilket", "Hvilken", "Hvor", "Hvorfor", "Når"),
    "da": ("Hvad", "Hvordan", "Hvem", "Hvilke", "Hvilket", "Hvilken", "Hvor", "Hvorfor", "Hvornår"),
    "en": ("What", "How", "Who", "Which", "Where", "Why", "When"),
}
FORMAL = {"nb": r"\b(Dem|Deres)\b", "da": r"\b(De|Dem|Deres)\b", "en": r"\bSir\b"}
IN_EACH = pytest.mark.parametrize("code", LANGUAGES)


def bank(code):
    return table(code, "questions")


def asked(code):
    """Give every question of a language with its sense, those that are always asked too."""
    found = [(entry["ask"], entry["sense"]) for p in bank(code)["purposes"].values() for entry in p["questions"]]
    return found + [(entry["ask"], sense) for sense, entry in bank(code)["always"].items()]


@IN_EACH
def test_there_are_enough_purposes_and_questions(code):
    purposes = bank(code)["purposes"]
    assert {
        name: len(purpose["questions"]) for name, purpose in purposes.items() if len(purpose["questions"]) < 6
    } == {}
    assert len(purposes) == 10


@IN_EACH
def test_every_language_asks_for_the_same(code):
    def shape(of):
        return {name: [entry["sense"] for entry in purpose["questions"]] for name, purpose in of["purposes"].items()}

    assert shape(bank(code)) == shape(bank("nb"))
    assert bank(code)["senses"].keys() == bank("nb")["senses"].keys()
    assert bank(code)["always"].keys() == bank("nb")["always"].keys()


@IN_EACH
def test_every_question_is_open_and_in_plain_words(code):
    for question, _ in asked(code):
        assert question.startswith(tuple(f"{word} " for word in OPEN[code])), question
        assert question.endswith("?")
        assert len(question) <= 90
        assert not re.search(FORMAL[code], question), question


@IN_EACH
def test_no_question_stands_twice_but_where_two_purposes_share_it(code):
    for name, purpose in bank(code)["purposes"].items():
        senses = [entry["sense"] for entry in purpose["questions"]]
        assert len(senses) == len(set(senses)), name


@IN_EACH
def test_every_question_is_known_by_its_sense(code):
    assert [(question, sense) for question, sense in asked(code) if sense not in senses_of(question)] == []


@IN_EACH
def test_no_question_counts_as_one_that_is_always_asked(code):
    always = set(bank(code)["always"])
    for question, sense in asked(code):
        assert senses_of(question) & always <= {sense}, question


PURPOSES = {
    "Lære om bransjen og trendene": "trade",
    "Forstå hva som skjer i markedet": "trade",
    "Høre hvordan det er å være leder": "role",
    "Høre hvordan flyttingen gikk": "experience",
    "Høre hvilke forsøk med KI som har overlevd i havna": "experience",
    "Finne ut om jeg bør bytte bransje": "change",
    "Få råd om jobbsøk og CV": "search",
    "Snakke om et samarbeid": "business",
    "Velge mellom to tilbud": "decision",
    "Det er lenge siden sist": "reconnect",
    "Skrive masteroppgave om retur": "student",
    "Forstå, hvad der sker i branchen": "trade",
    "Høre, hvordan det gik med flytningen": "experience",
    "Tale om et karriereskift": "change",
    "Få gode råd til min jobsøgning": "search",
    "Drøfte et samarbejde": "business",
    "Få råd om en svær beslutning": "decision",
    "Ses igen, det er længe siden": "reconnect",
    "Tale om mit speciale": "student",
    "Høre, hvordan det er at lede et lager": "role",
    "Learn about trends in the industry": "trade",
    "Hear what she does as a manager": "role",
    "Learn from how they did it": "experience",
    "Talk about a career change": "change",
    "Ideas for my job search": "search",
    "Explore working together": "business",
    "Advice on a difficult choice": "decision",
    "Catch up": "reconnect",
    "Talk about my thesis": "student",
    "Se på lyset i skogen": GENERAL,
}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_the_meeting_is_about_is_known_by_its_words(view, purpose):
    seen = view({"meetings/m.md": f'contact: Kari Berg\npurpose: "{purpose}"'})
    assert purposes_of(seen.outlook.known, meeting_in(seen), None)[0] == PURPOSES[purpose]


MEETING = "contact: Kari Berg\ndate: 2026-11-25"


@pytest.mark.parametrize(
    ("me", "meeting", "kari", "expected"),
    [
        ("situation: employed", MEETING, "", [GENERAL]),
        ("situation: searching", MEETING, "", ["search", GENERAL]),
        ("situation: student", MEETING, "", ["student", GENERAL]),
        ("situation: searching", f"{MEETING}\npurpose: Se på lyset", "", [GENERAL, "search"]),
        ("situation: searching", f"{MEETING}\ntheme: markedet", "", ["trade", "search", GENERAL]),
        ("situation: employed", f"{MEETING}\ntopics: [trender]", "", ["trade", GENERAL]),
        ("situation: employed", MEETING, "met: 2025-11-01", ["reconnect", GENERAL]),
        ("situation: employed", MEETING, "met: 2026-11-01", [GENERAL]),
    ],
)
def test_how_one_stands_comes_after_what_is_written(view, me, meeting, kari, expected):
    files = {"me.md": f"name: Per\n{me}", "meetings/m.md": meeting, "contacts/kari.md": f"name: Kari Berg\n{kari}"}
    seen = view(files)
    found = meeting_in(seen)
    assert purposes_of(seen.outlook.known, found, seen.outlook.journal.people_in(found)[0]) == expected


def ask(view, questions="", meeting="", me="name: Per", code="nb"):
    listed = f"\nquestions: [{questions}]" if questions else ""
    seen = view({"me.md": me, "meetings/m.md": f"{MEETING}{listed}{meeting}"})
    return questions_for(seen.outlook.known, meeting_in(seen), None, code)


@pytest.mark.parametrize("count", [0, 1, 5, 6, 9])
def test_ones_own_come_first_and_the_bank_fills_up_to_six(view, count):
    own = [f"Zzz{i}" for i in range(count)]
    found = ask(view, ", ".join(own))
    assert list(found.own) == own
    assert len(found.bank) == max(0, ENOUGH - count)


@pytest.mark.parametrize(
    ("own", "left_out"),
    [
        ("Hva er du opptatt av om dagen?", "busy"),
        ("Hvad er du optaget af for tiden?", "busy"),
        ("Hva synes du er mest krevende?", "hard"),
        ("Hva har overrasket deg?", "surprise"),
        ("Hva ser du av trender?", "change"),
        ("Hva kan jeg bidra med?", "help"),
        ("What do you find most difficult?", "hard"),
    ],
)
def test_what_one_asks_oneself_is_not_asked_again(view, own, left_out):
    assert left_out in {question.sense for question in ask(view).bank} | {"help"}
    assert left_out not in {question.sense for question in ask(view, f'"{own}"').bank}


def test_a_question_of_the_same_words_is_not_asked_again(view):
    own = "Hva er det du skulle ønske at flere kunder spurte deg om?"
    assert "asked" not in {question.sense for question in ask(view, f'"{own}"').bank}


@pytest.mark.parametrize(
    ("own", "left_out"),
    [
        ("Hvem andre burde jeg snakke med?", "whom"),
        ("Hvem bør jeg kontakte i Bergen?", "whom"),
        ("Hvem synes du, jeg skal tale med?", "whom"),
        ("Whom should I talk to next?", "whom"),
        ("Hvilke bøker anbefaler du?", "read"),
        ("Hva ville du gjort om du var meg?", "my_place"),
        ("Hvilke nettverk er verdt tiden?", "groups"),
    ],
)
def test_names_reading_groups_and_their_choice_are_always_asked_for_once(view, own, left_out):
    assert {question.sense: question.practice for question in ask(view).always} == {
        "whom": "M43", "read": "M44", "groups": "M44", "my_place": "M44",
    }  # fmt: skip
    assert left_out not in {question.sense for question in ask(view, f'"{own}"').always}


@pytest.mark.parametrize(("situation", "is_asked"), [("searching", True), ("employed", False), ("student", False)])
def test_only_who_looks_for_a_job_asks_about_the_cv(view, situation, is_asked):
    found = ask(view, me=f"name: Per\nsituation: {situation}").always
    assert any(question.sense == "cv" for question in found) is is_asked


@IN_EACH
def test_the_questions_are_in_the_language_asked_for(view, code):
    found = ask(view, code=code)
    known = {question for question, _ in asked(code)}
    assert {question.ask for question in (*found.bank, *found.always)} <= known


@pytest.mark.parametrize("text", ["jeg " * 20_000, "a" * 60_000, "hvem jeg snakke " * 4_000])
def test_a_very_long_question_is_read_in_no_time(text):
    begun = time.process_time()
    senses_of(text)
    assert time.process_time() - begun < 5
