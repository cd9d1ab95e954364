"""Days as other programs write them: read where they mean one day, and never guessed."""

import pytest

from kaffegen.formats.days import Day, Order, day_in, in_iso, is_ambiguous, order_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("22 May 2021", "2021-05-22"),
        ("20-Oct-19", "2019-10-20"),
        ("1-Feb-24", "2024-02-01"),
        ("3. mai 2021", "2021-05-03"),
        ("05 des. 2020", "2020-12-05"),
        ("1-okt-24", "2024-10-01"),
        ("December 5, 2020", "2020-12-05"),
        ("2021-05-22", "2021-05-22"),
        ("2021-05-22T10:00:00Z", "2021-05-22"),
        ("20210522", "2021-05-22"),
        ("17.05.1980", "1980-05-17"),
        ("7.5.1980", "1980-05-07"),
        ("17.05.1980 00:00:00", "1980-05-17"),
        ("17-05-1980", "1980-05-17"),
        ("5/17/1980", "1980-05-17"),
        ("17/5/1980", "1980-05-17"),
        ("5/5/1980", "1980-05-05"),
    ],
)
def test_a_day_is_read(written: str, expected: str) -> None:
    day = day_in(written)
    assert day is not None
    assert in_iso(day, 2000) == expected


@pytest.mark.parametrize("written", ["0/0/00", "00.00.0000", "0000-00-00", "0-0-0000", "1/1/4501"])
def test_no_day_is_no_day(written: str) -> None:
    day = day_in(written)
    assert day is not None
    assert day.is_none


@pytest.mark.parametrize("written", ["", "tomorrow", "31.2.1980", "32 May 2021", "5 Foo 2021", "1980517", "13/13/2020"])
def test_what_is_no_day_is_none(written: str) -> None:
    assert day_in(written) is None
    assert not is_ambiguous(written)


@pytest.mark.parametrize(("written", "day"), [("--05-17", Day(0, 5, 17)), ("--0517", Day(0, 5, 17)),
                                              ("05-17", Day(0, 5, 17)), ("1604-02-29", Day(0, 2, 29))])  # fmt: skip
def test_a_day_without_its_year(written: str, day: Day) -> None:
    assert day_in(written) == day


def test_what_may_be_two_days_is_not_guessed() -> None:
    assert day_in("5/7/1980") is None
    assert is_ambiguous("5/7/1980")
    assert day_in("5/7/1980", "day first") == (1980, 7, 5)
    assert day_in("5/7/1980", "month first") == (1980, 5, 7)
    assert not is_ambiguous("5.7.1980")


@pytest.mark.parametrize(
    ("written", "order"),
    [
        (["5/7/1980", "5/17/1980"], "month first"),
        (["5/7/1980", "17/5/1980"], "day first"),
        (["5/7/1980"], ""),
        (["17/5/1980", "5/17/1980"], ""),
    ],
)
def test_the_order_is_found_from_all_days_of_a_file(written: list[str], order: Order) -> None:
    assert order_of(written) == order
