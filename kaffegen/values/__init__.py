"""What a person types, turned into values: each reader gives the value, or raises `wrong(code)` for pydantic to report."""

import datetime as dt
from typing import Annotated

from dateutil.relativedelta import relativedelta
from pydantic import BeforeValidator, PlainValidator

from kaffegen.values import addresses, dates, texts
from kaffegen.values.addresses import Manner
from kaffegen.values.dates import Birthday, Moment, Never
from kaffegen.values.texts import one_of, shown

__all__ = ["Birthday", "Manner", "Moment", "Never", "one_of", "shown"]

Text = Annotated[str, PlainValidator(texts.text)]
Texts = Annotated[tuple[str, ...], PlainValidator(texts.texts)]
Prose = Annotated[str, PlainValidator(texts.prose)]
Words = Annotated[tuple[str, ...], PlainValidator(texts.words)]
Name = Annotated[str, PlainValidator(texts.name)]
Names = Annotated[tuple[str, ...], PlainValidator(texts.names)]
NameWords = Annotated[tuple[str, ...], PlainValidator(texts.name_words)]
Day = Annotated[dt.date, PlainValidator(dates.day)]
When = Annotated[Moment, PlainValidator(dates.moment)]
Done = Annotated[dt.date | bool, PlainValidator(dates.done)]
Period = Annotated[relativedelta, PlainValidator(dates.period)]
Cadence = Annotated[relativedelta | Never, PlainValidator(dates.cadence)]
Since = Annotated[str, PlainValidator(dates.since)]
Born = Annotated[Birthday, PlainValidator(dates.birthday)]
Minutes = Annotated[int, PlainValidator(dates.minutes)]
Percent = Annotated[int, PlainValidator(texts.percent)]
Number = Annotated[int, PlainValidator(texts.number)]
Truth = Annotated[bool, PlainValidator(texts.truth)]
Url = Annotated[str, PlainValidator(addresses.url)]
Email = Annotated[str, PlainValidator(addresses.email)]
Phone = Annotated[str, PlainValidator(addresses.phone)]
PerContact = Annotated[dict[str, Done], BeforeValidator(texts.by_contact)]
Emails = Annotated[dict[str | int, Email], BeforeValidator(texts.labelled)]
Phones = Annotated[dict[str | int, Phone], BeforeValidator(texts.labelled)]
Links = Annotated[tuple[Url, ...], BeforeValidator(texts.single)]
