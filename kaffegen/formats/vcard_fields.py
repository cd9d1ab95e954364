"""What the properties of a card say of a person, as a contact's note says it; what else they say is named as lost."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

from kaffegen.formats.markdown_text import as_words
from kaffegen.formats.record import Lost, labelled
from kaffegen.formats.texts import one_line
from kaffegen.formats.vcard_lines import MEDIA, Line
from kaffegen.formats.vcard_values import birthday, entries, note, parts, unescaped
from kaffegen.values import Manner, addresses, shown

LONGEST = 300
WITHOUT_TEXT = {*MEDIA, "AGENT"}
INDIVIDUAL = ("KIND", "individual")
_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_NO_TELEPHONE = {"FAX": "Fax", "PAGER": "Pager", "BBS": "BBS", "MODEM": "Modem", "TLX": "Telex", "TELEX": "Telex"}
_LABELS = {"CELL": "mobile", "MOBILE": "mobile", "IPHONE": "mobile", "WORK": "work", "HOME": "home"}
_LANGUAGES = {"nb": "nb", "no": "nb", "nn": "nb", "da": "da", "en": "en"}
_TOLD = {  # what a person may want to know, though no field holds it: it is kept in the text too
    "ANNIVERSARY": "Anniversary", "X-ANNIVERSARY": "Anniversary", "X-MS-ANNIVERSARY": "Anniversary",
    "X-EVOLUTION-ANNIVERSARY": "Anniversary", "RELATED": "Related", "X-ABRELATEDNAMES": "Related",
    "X-SPOUSE": "Spouse", "X-EVOLUTION-SPOUSE": "Spouse", "X-MS-SPOUSE": "Spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "Spouse",
    "X-MANAGER": "Manager", "X-EVOLUTION-MANAGER": "Manager", "X-MS-MANAGER": "Manager", "X-ASSISTANT": "Assistant",
    "X-EVOLUTION-ASSISTANT": "Assistant", "X-MS-ASSISTANT": "Assistant", "IMPP": "IM", "X-MS-IMADDRESS": "IM",
    "X-SKYPE": "Skype", "X-SKYPE-USERNAME": "Skype", "X-JABBER": "Jabber", "X-GTALK": "GTalk",
    "X-GOOGLE-TALK": "GTalk", "X-AIM": "AIM", "X-ICQ": "ICQ", "X-MSN": "MSN", "X-YAHOO": "Yahoo", "X-QQ": "QQ",
    "X-TWITTER": "Twitter", "HOBBY": "Hobby", "INTEREST": "Interest", "EXPERTISE": "Expertise", "X-ABDATE": "Date",
    "X-KADDRESSBOOK-X-ANNIVERSARY": "Anniversary", "X-KADDRESSBOOK-X-ASSISTANTSNAME": "Assistant",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "Manager", "X-KADDRESSBOOK-X-IMADDRESS": "IM",
    "X-KADDRESSBOOK-X-DEPARTMENT": "Department", "X-DEPARTMENT": "Department",
}  # fmt: skip
_WITHOUT_VALUE = ("VERSION", "X-ABLABEL", "X-ABADR", "N", "FN", "UID", "X-ABUID")
_ADDRESSES = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL", "IMPP")


@dataclass(slots=True)
class Said:
    """What one card says, while it is read."""

    fields: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)  # lines of the text: what no field holds
    lost: list[Lost] = field(default_factory=list)
    is_own: bool = False  # a card of ours, whose notes are Markdown

    @property
    def text(self) -> str:
        """Give the notes, and after them what no field holds, as a note's Markdown."""
        return "\n\n".join([*self.notes, *(["\n".join(self.told)] if self.told else [])])

    def lose(self, what: str, value: str, line: int, is_told: bool = True) -> None:
        """Keep what no field holds, if it says anything: named, and where one may want it in the text too."""
        text = one_line(value)
        is_kept = is_told and bool(text)
        self.lost.append(Lost(shown(what), shown(text), line, is_kept))
        told = as_words(f"- {what}: {text}")
        if is_kept and told not in self.told:
            self.told.append(told)


def said_in(lines: Iterable[Line], country: str, *, is_own: bool = False) -> Said:
    """Give what the properties of a card say."""
    said = Said(is_own=is_own)
    by_name: dict[str, list[Line]] = {}
    labels: dict[str, str] = {}
    for line in lines:
        by_name.setdefault(line.name, []).append(line)
        if line.name == "X-ABLABEL":
            labels[line.group] = _text(line).removeprefix("_$!<").removesuffix(">!$_")
            if labels[line.group] == _text(line):  # one of their own
                said.lose(line.name, line.value, line.number, is_told=False)
    for name in by_name.keys() - {"ADR"}:
        if len(by_name[name]) > 1 and name not in ("NOTE", "NICKNAME"):
            by_name[name].sort(key=_preference)
    _say_names(said, by_name)
    _say_work(said, by_name)
    _say_place(said, by_name)
    _say_ways(said, by_name, labels, country)
    _say_web(said, by_name)
    _say_rest(said, by_name, labels)
    said.lost.sort(key=lambda lost: lost.line)
    return said


def _preference(line: Line) -> int:
    given = (line.params.get("PREF") or ("",))[0]
    if given.isdecimal():
        return int(given[:4])
    return 1 if "PREF" in line.params.get("TYPE", ()) else 101


def _text(line: Line) -> str:
    return one_line(unescaped(line.value))


def _short(said: Said, line: Line, text: str) -> str:
    """Give a text short enough for a field; the whole of a longer one is told."""
    if len(text) <= LONGEST:
        return text
    said.lose(line.name, text, line.number)
    return text[:LONGEST].rstrip()


def _say_names(said: Said, by_name: dict[str, list[Line]]) -> None:
    names = [(line, text) for line in by_name.get("FN", ()) if (text := _text(line))]
    for line in by_name.get("N", ()):
        family, given, middle, before, after = [*map(one_line, parts(line.value)), "", "", "", "", ""][:5]
        ordered = one_line(" ".join((given, middle, family)).replace(",", " "))
        if not names and ordered:
            names.append((line, ordered))
            for value in filter(None, (before, after)):
                said.lose(line.name, value, line.number, is_told=False)
    aliases = [text.replace(",", " ") for _, text in names[1:]]
    for line in by_name.get("NICKNAME", ()):
        aliases += [one_line(entry) for entry in entries(line.value.replace("\\,", ","))]
    if names:
        said.fields["name"] = _short(said, *names[0])
    known = [
        alias[:LONGEST] for alias in dict.fromkeys(map(one_line, aliases)) if alias and alias != said.fields.get("name")
    ]
    if known:
        said.fields["aliases"] = known


def _say_work(said: Said, by_name: dict[str, list[Line]]) -> None:
    for line in by_name.get("ORG", ()):
        company, *units = [text for part in parts(line.value) if (text := one_line(part))] or [""]
        if company and "company" not in said.fields:
            said.fields["company"] = _short(said, line, company)
        elif company and company != said.fields["company"]:
            units.insert(0, company)
        if units:
            said.lose(line.name, ", ".join(units), line.number)
    for name in ("TITLE", "ROLE"):
        for line in by_name.get(name, ()):
            role = _text(line)
            if role and "role" not in said.fields:
                said.fields["role"] = _short(said, line, role)
            elif role and role != said.fields["role"]:
                said.lose(line.name, role, line.number)


def _say_place(said: Said, by_name: dict[str, list[Line]]) -> None:
    for line in sorted(by_name.get("ADR", ()), key=_preference):
        box, extended, street, city, region, code, country, *_ = [*map(_on_one_line, parts(line.value)), *[""] * 7]
        town = " ".join(filter(None, (code, city)))
        town = "" if town in street else town  # the whole address in one part
        address = ", ".join(filter(None, (box, extended, street, town, region if region != city else "", country)))
        if address and "address" not in said.fields and "city" not in said.fields:
            if city:
                said.fields["city"] = _short(said, line, city)
            if address != city:
                said.fields["address"] = _short(said, line, address)
        elif address and address != said.fields.get("address"):
            said.lose(line.name, address, line.number)
    for line in by_name.get("LABEL", ()):
        if (address := _on_one_line(unescaped(line.value))) and "address" not in said.fields:
            said.fields["address"] = _short(said, line, address)
        elif address:
            said.lose(line.name, address, line.number, is_told=False)


def _on_one_line(text: str) -> str:
    return ", ".join(filter(None, (one_line(part).strip(", ") for part in text.replace("\r", "\n").split("\n"))))


def _say_ways(said: Said, by_name: dict[str, list[Line]], labels: dict[str, str], country: str) -> None:
    mails, telephones = [], []
    manner = Manner(country)
    for line in by_name.get("EMAIL", ()):
        written = _text(line)
        mail = written.rpartition("<")[2].partition(">")[0] if "<" in written else written
        mail = mail[7:] if mail[:7].lower() == "mailto:" else mail
        if _is(addresses.email, mail):
            mails.append((_label(line, labels), mail))
        elif written:
            said.lose("EMAIL", written, line.number)
    for line in by_name.get("TEL", ()):
        written = _text(line)
        kinds = {*line.params.get("TYPE", ()), *labels.get(line.group, "").upper().split()}
        other = next((_NO_TELEPHONE[kind] for kind in sorted(kinds) if kind in _NO_TELEPHONE), "")
        number = written[4:] if written[:4].lower() == "tel:" else written
        number = number.replace(";ext=", " ext. ")
        if not other and "," not in number and _is(lambda value: addresses.phone(value, manner), number):
            telephones.append((_label(line, labels), number))
        elif written:
            said.lose(other or "TEL", number, line.number)
    for name, pairs in (("email", mails), ("phone", telephones)):
        if pairs:
            said.fields[name] = labelled(pairs)


def _label(line: Line, labels: dict[str, str]) -> str:
    kinds = {*line.params.get("TYPE", ()), labels.get(line.group, "").upper()}
    return next((label for kind, label in _LABELS.items() if kind in kinds), "")


def _is(read: Callable[[str], str], value: str) -> bool:
    try:
        return bool(read(value))
    except PydanticCustomError:
        return False


def _say_web(said: Said, by_name: dict[str, list[Line]]) -> None:
    web: list[str] = []
    for name in _ADDRESSES:
        for line in by_name.get(name, ()):
            written = _text(line)
            address = f"https://{written}" if _BARE.fullmatch(written) else written
            if not _is(addresses.url, address):
                if written:
                    said.lose(_TOLD.get(name, name), written, line.number)
            elif "linkedin" not in said.fields and _is_linkedin(address):
                said.fields["linkedin"] = address
            elif address not in web and address != said.fields.get("linkedin"):
                web.append(address)
    if web:
        said.fields["web"] = web[0] if len(web) == 1 else web


def _is_linkedin(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    return host == "linkedin.com" or host.endswith(".linkedin.com")


def _say_rest(said: Said, by_name: dict[str, list[Line]], labels: dict[str, str]) -> None:
    done = {"ORG", "TITLE", "ROLE", "ADR", "LABEL", "EMAIL", "TEL", "NICKNAME", *_ADDRESSES, *_WITHOUT_VALUE}
    for name, lines in by_name.items():
        for line in lines if name not in done else ():
            text = _text(line)
            if name == "NOTE":
                said.notes += [written] if (written := note(unescaped(line.value), said.is_own)) else []
            elif name == "BDAY" and (born := birthday(text)) and "birthday" not in said.fields:
                said.fields["birthday"] = born
            elif name == "LANG" and "language" not in said.fields and text[:2].lower() in _LANGUAGES:
                said.fields["language"] = _LANGUAGES[text[:2].lower()]
            elif name == "BDAY" and text and text != said.fields.get("birthday"):
                said.lose("BDAY", text, line.number, is_told="birthday" not in said.fields)
            elif name in _TOLD:
                said.lose(labels.get(line.group) or _TOLD[name], text, line.number)
            elif name == "CATEGORIES":
                said.lose(name, text, line.number, is_told=False)
            elif (text or name in WITHOUT_TEXT or "ENCODING" in line.params) and (name, text) != INDIVIDUAL:
                said.lose(name or "?", text, line.number, is_told=not name)
