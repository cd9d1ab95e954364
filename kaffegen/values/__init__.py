"""What a person types, turned into values: a reader gives the value, or raises `wrong(code)` for pydantic to report."""

import datetime as dt
from typing import Annotated

from pydantic import BeforeValidator

from kaffegen.values import addresses, dates, texts
from kaffegen.values.addresses import Manner
from kaffegen.values.dates import Birthday, Moment, Never
from kaffegen.values.reads import Reads, ReadsIn, ReadsText
from kaffegen.values.texts import one_of, shown

__all__ = ["Birthday", "Manner", "Moment", "Never", "one_of", "shown"]

Text = Annotated[str, ReadsText(texts.text)]
Texts = Annotated[tuple[str, ...], Reads(texts.texts)]
Prose = Annotated[str, ReadsText(texts.prose)]
Words = Annotated[tuple[str, ...], Reads(texts.words)]
Name = Annotated[str, Reads(texts.name)]
Names = Annotated[tuple[str, ...], Reads(texts.names)]
NameWords = Annotated[tuple[str, ...], Reads(texts.name_words)]
Day = Annotated[dt.date, Reads(dates.day)]
When = Annotated[Moment, Reads(dates.moment)]
Done = Annotated[dt.date | bool, Reads(dates.done)]
Cadence = Annotated[dates.Period | Never, Reads(dates.cadence)]
Since = Annotated[str, Reads(dates.since)]
Born = Annotated[Birthday, Reads(dates.birthday)]
Minutes = Annotated[int, Reads(dates.minutes)]
Percent = Annotated[int, Reads(texts.percent)]
Number = Annotated[int, Reads(texts.number)]
Truth = Annotated[bool, Reads(texts.truth)]
Url = Annotated[str, Reads(addresses.url)]
Email = Annotated[str, Reads(addresses.email)]
Phone = Annotated[str, ReadsIn(addresses.phone)]
PerContact = Annotated[dict[str, Done], BeforeValidator(texts.by_contact)]
Emails = Annotated[dict[str | int, Email], BeforeValidator(texts.labelled)]
Phones = Annotated[dict[str | int, Phone], BeforeValidator(texts.labelled)]
Links = Annotated[tuple[Url, ...], BeforeValidator(texts.single)]
