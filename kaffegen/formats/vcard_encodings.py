"""What the octets of a vCard property say: quoted-printable, base64, and whatever encoding is declared."""

import binascii
import re

_NAMES = {  # as they are declared → what reads all that is written under that name
    "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "shiftjis": "cp932", "windows-31j": "cp932",
    "ms-kanji": "cp932", "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp", "euc-kr": "cp949", "ks-c-5601-1987": "cp949",
    "iso-2022-kr": "iso2022_kr", "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "cp950",
    "big5-hkscs": "big5hkscs", "utf8": "utf-8", "utf-8": "utf-8", "utf-7": "utf-7", "koi8-r": "koi8-r",
    "koi8-u": "koi8-u", "macintosh": "mac_roman", "latin1": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252",
    "tis-620": "tis_620",
}  # fmt: skip
_OF_SEVERAL_OCTETS = {
    "cp932", "euc_jp", "iso2022_jp", "cp949", "iso2022_kr", "gb18030", "cp950", "big5hkscs", "utf-7",
}  # fmt: skip
_SEVEN_BITS = ("iso2022_jp", "iso2022_kr", "utf-7")
_LITERAL = ((b"=3B", rb"\;"), (b"=3b", rb"\;"), (b"=5C", rb"\\"), (b"=5c", rb"\\"))  # a sign, and no separator
OTHERWISE = "cp1252"
SELDOM = 4


def encoding_named(charset: str) -> str:
    """Give the encoding that a declared character set means; empty for one that is none, or none of texts."""
    name = charset.strip("\"' ").casefold().replace("_", "-")
    if name in _NAMES:
        return _NAMES[name]
    return name if re.fullmatch(r"iso-?8859-[0-9]{1,2}|(?:windows-|cp)(?:125[0-8]|8[0-9]{2}|932|949|950)", name) else ""


def text_of(octets: bytes, encoding: str, otherwise: str = OTHERWISE) -> str:
    """Give the text of octets: UTF-8 wherever it is that, else as declared, else `otherwise`. Never raises."""
    if octets.isascii() and encoding not in _SEVEN_BITS:
        return octets.decode("ascii")
    is_sure = encoding in _OF_SEVERAL_OCTETS  # few texts can be read as these by chance
    for each in (encoding if is_sure else "", "utf-8", encoding, "" if _is_cut(octets) else otherwise):
        try:
            if each:
                return octets.decode(each)
        except (UnicodeError, LookupError):
            continue
    return octets.decode("utf-8", "ignore") if _is_cut(octets) else octets.decode(OTHERWISE, "replace")


def _is_cut(octets: bytes) -> bool:
    """Tell whether it is UTF-8 but for a letter here and there, where somebody cut it by octets."""
    text = octets.decode("utf-8", "replace")
    faults, letters = text.count("\ufffd"), sum(sign > "\x7f" for sign in text)
    return faults * SELDOM <= letters or (faults == 1 < letters and text.endswith("\ufffd"))


def from_quoted_printable(value: bytes, encoding: str) -> bytes:
    """Give the octets that quoted-printable stands for; a semicolon or backslash written so separates nothing."""
    if encoding not in _OF_SEVERAL_OCTETS:  # in the others these octets are parts of letters
        for written, meant in _LITERAL:
            value = value.replace(written, meant)
    return binascii.a2b_qp(value)


def from_base64(value: bytes) -> bytes | None:
    """Give the octets that base64 stands for; None where it is broken."""
    try:
        return binascii.a2b_base64(value + b"==")
    except binascii.Error:
        return None
