"""What a person types, turned into values: a reader gives the value, or raises `wrong(code)` for pydantic to report."""

import datetime as dt
from typing import Annotated

from pydantic import BeforeValidator

from kaffegen.values import addresses, dates, texts
from kaffegen.values.addresses import Manner
from kaffegen.values.dates import Birthday, Moment, Never
from kaffegen.values.reads import Reads, ReadsIn, ReadsOne, ReadsText
from kaffegen.values.texts import one_of, shown

__all__ = ["Birthday", "Manner", "Moment", "Never", "one_of", "shown"]

Text = Annotated[str, ReadsText(texts.text)]
Texts = Annotated[tuple[str, ...], Reads(texts.texts)]
Prose = Annotated[str, ReadsText(texts.prose)]
Words = Annotated[tuple[str, ...], Reads(texts.words)]
Name = Annotated[str, Reads(texts.name)]
Names = Annotated[tuple[str, ...], Reads(texts.names)]
NameWords = Annotated[tuple[str, ...], Reads(texts.name_words)]
Day = Annotated[dt.date, ReadsOne(dates.day)]
When = Annotated[Moment, ReadsOne(dates.moment)]
Done = Annotated[dt.date | bool, ReadsOne(dates.done)]
Cadence = Annotated[dates.Period | Never, ReadsOne(dates.cadence)]
Since = Annotated[str, ReadsOne(dates.since)]
Born = Annotated[Birthday, ReadsOne(dates.birthday)]
Minutes = Annotated[int, ReadsOne(dates.minutes)]
Percent = Annotated[int, ReadsOne(texts.percent)]
Number = Annotated[int, ReadsOne(texts.number)]
Truth = Annotated[bool, ReadsOne(texts.truth)]
Url = Annotated[str, ReadsOne(addresses.url)]
Email = Annotated[str, ReadsOne(addresses.email)]
Phone = Annotated[str, ReadsIn(addresses.phone)]
PerContact = Annotated[dict[str, Done], BeforeValidator(texts.by_contact)]
Emails = Annotated[dict[str | int, Email], BeforeValidator(texts.labelled)]
Phones = Annotated[dict[str | int, Phone], BeforeValidator(texts.labelled)]
Links = Annotated[tuple[Url, ...], BeforeValidator(texts.single)]
