"""A vCard file as properties, whatever wrote it: unfolded, decoded, each with its line.

vobject's parser is left out. One line of 24 commas without a colon keeps it busy for nine seconds, and twice as long
with each comma more; and what is to be joined depends on the parameters, which must have been read before.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kaffegen.formats.vcard_encodings import (
    OTHERWISE,
    encoding_named,
    from_base64,
    from_quoted_printable,
    text_of,
)

MEDIA = {"PHOTO", "LOGO", "SOUND", "KEY"}
TEXTS = {"N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "ADR", "LABEL", "NOTE", "EMAIL", "TEL", "URL"}
PROPERTIES = {
    *MEDIA, *TEXTS, "BEGIN", "END", "VERSION", "BDAY", "ANNIVERSARY", "GENDER", "IMPP", "LANG", "TZ", "GEO", "AGENT",
    "MEMBER", "RELATED", "CATEGORIES", "PRODID", "REV", "UID", "CLASS", "SORT-STRING", "MAILER", "SOURCE", "PROFILE",
    "KIND", "XML", "FBURL", "CALURI", "CALADRURI", "CLIENTPIDMAP", "NAME",
}  # fmt: skip
_EDGE = re.compile(rb"\s*(?:BEGIN|END)\s*:\s*VCARD\s*$", re.IGNORECASE)
_HEAD = re.compile(rb'(?>(?:[^":]|"[^"]*")*):')
_NAME = re.compile(r"(?:([\w -]+)\.)?([A-Za-z0-9_-]+)", re.ASCII)
_PARAMETER = re.compile(r';((?>(?:[^";]|"[^"]*"|")*))')
_VALUE = re.compile(r'"([^"]*)"|([^",]+)')
_BASE64 = re.compile(rb"\s*[A-Za-z0-9+/=]+\s*")
_ENCODED = {"QUOTED-PRINTABLE", "BASE64", "B"}
_ENCODINGS = {*_ENCODED, "8BIT", "7BIT"}
_FULL = 70  # a line that was cut where it was full; a shorter one was cut at a blank, which counts (vCard 2.1)
_SEVERAL_LINES = ("NOTE", "LABEL", "ADR")


class Line(NamedTuple):
    """One property. An empty name: what stands there is none."""

    number: int
    group: str
    name: str  # in capitals
    params: Mapping[str, tuple[str, ...]]  # names and values in capitals; those without a name are types
    value: str  # with its escapes; empty for pictures and sounds


def lines_of(content: bytes, is_unicode: bool = False) -> Iterator[Line]:
    """Give the properties of a file, numbered from 1. `is_unicode`: it is in UTF-8, whatever it declares."""
    raw = content.replace(b"\r\r\n", b"\n").splitlines()  # some telephones end lines twice
    at, otherwise, is_old = 0, OTHERWISE, False
    last: Line | None = None
    more: list[str] = []  # lines of the last one's text that nobody folded
    while at < len(raw):
        number, (joined, at) = at + 1, _joined(raw, at, is_old)
        if not joined.strip():
            continue
        line, at, otherwise = _read(raw, at, joined, otherwise, is_unicode)
        if last and _goes_on(last, line, joined):
            more += [text_of(joined, "", otherwise).strip()] if last.name not in MEDIA else []
            continue
        if last:
            yield last._replace(value="\n".join([last.value, *more])) if more else last
        last, more = line._replace(number=number), []
        if line.name == "VERSION":
            is_old = line.value.strip().startswith("2")
    if last:
        yield last._replace(value="\n".join([last.value, *more])) if more else last


def _goes_on(last: Line, line: Line, joined: bytes) -> bool:
    """Tell whether a line is a part of the text before it: no property, or a word with a colon in a note."""
    if not line.name:
        return last.name in _SEVERAL_LINES or last.name in MEDIA or not last.name
    is_shouted = joined[: len(line.name)].isupper() or line.name.startswith("X-")
    return last.name == "NOTE" and not line.params and not is_shouted and line.name not in PROPERTIES


def _joined(raw: list[bytes], at: int, is_old: bool) -> tuple[bytes, int]:
    """Give the line at `at` with those folded from it, or broken softly, and where the next one begins."""
    parts = [raw[at].removeprefix(b"\xef\xbb\xbf")]
    is_quoted = b"QUOTED-PRINTABLE" in parts[0].partition(b":")[0].upper()
    length = len(parts[0])
    at += 1
    while at < len(raw):
        following = raw[at]
        if is_quoted and (kept := parts[-1].rstrip(b" \t")).endswith(b"="):
            if _EDGE.match(following):
                break
            parts[-1] = kept[:-1]
            parts.append(following)
        elif following[:1] in (b" ", b"\t") and not _EDGE.match(following):
            parts.append(b" " + following.lstrip() if is_old and length < _FULL else following[1:])
        else:
            break
        length = len(following)
        at += 1
    return b"".join(parts), at


def _read(raw: list[bytes], at: int, joined: bytes, otherwise: str, is_unicode: bool) -> tuple[Line, int, str]:
    """Give a line as a property, where the next one begins, and the encoding of what declares none."""
    head = _HEAD.match(joined)
    colon = head.end() - 1 if head else joined.find(b":")
    named = text_of(joined[:colon], "").strip() if colon >= 0 else ""
    name = _NAME.match(named)
    rest = named[name.end() :].lstrip() if name else "?"
    if name is None or rest[:1] not in ("", ";"):
        return Line(0, "", "", {}, text_of(joined, "", otherwise).strip()), at, otherwise
    upper = name[2].upper().replace("_", "-")
    if upper == "ADR" and '"' not in rest and "LABEL=" in rest.upper():  # a label with colons, not in quotes
        colon = joined.rfind(b":", colon, joined.find(b";", colon) + 1 or None)
    params, value = _parameters(rest), joined[colon + 1 :]
    encoding = encoding_named((params.get("CHARSET") or ("",))[0])
    if encoding and encoding != "utf-8":
        otherwise = encoding
    kind = (params.get("ENCODING") or ("",))[0]
    if is_unicode and kind not in _ENCODED:
        encoding = "utf-8"
    if kind in ("B", "BASE64"):
        start = at
        while at < len(raw) and _BASE64.fullmatch(raw[at]):
            at += 1
        value = b"".join([value, *raw[start:at]])
    written = "" if _is_data(upper, kind, value) else _decoded(kind, value, encoding, otherwise)
    return Line(0, (name[1] or "").upper(), upper, params, written), at, otherwise


def _is_data(name: str, kind: str, value: bytes) -> bool:
    """Tell whether a value is no text: a picture, a sound, a key."""
    is_base64 = kind in ("B", "BASE64")
    return (is_base64 and name not in TEXTS) or (name in MEDIA and value.lstrip()[:5].lower() == b"data:")


def _decoded(kind: str, value: bytes, encoding: str, otherwise: str) -> str:
    if kind == "QUOTED-PRINTABLE":
        value = from_quoted_printable(value, encoding)
    elif kind in ("B", "BASE64"):
        octets = from_base64(value)
        value = octets.replace(b"\\", b"\\\\") if octets is not None else b""
    return text_of(value, encoding, otherwise)


def _parameters(written: str) -> dict[str, tuple[str, ...]]:
    """Give the parameters of `;TYPE=WORK;VOICE;PREF=1`; those of vCard 2.1 have no names."""
    found: dict[str, list[str]] = {}
    for part in _PARAMETER.findall(written):
        name, sign, value = part.partition("=")
        name, value = name.strip().upper(), value.strip() if sign else name.strip()
        values = [(quoted or bare).strip().upper() for quoted, bare in _VALUE.findall(value)]
        if not sign:
            name = "ENCODING" if name in _ENCODINGS else "TYPE"
        if name == "TYPE":  # TYPE="work,voice" is two as well
            values = [each.strip() for value in values for each in value.split(",")]
        found.setdefault(name, []).extend(values)
    return {name: tuple(values) for name, values in found.items()}
