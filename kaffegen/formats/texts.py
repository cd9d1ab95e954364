"""Texts from other tools: bytes in whatever encoding, and what in them could do harm."""

import codecs
import unicodedata

import nh3

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_ENDS = dict.fromkeys(map(ord, "\r\x0b\x0c\x85\u2028\u2029"), "\n")
_BLANKS = dict.fromkeys(map(ord, "\n\t\xa0"))
_SAMPLE = 4096
_TAGS = {"a", "b", "strong", "i", "em", "ul", "ol", "li", "p", "br", "code", "pre", "blockquote"}


def decoded(content: bytes) -> tuple[str, str]:
    """Give a file's text and the encoding it was found to be in: a mark at its begin, UTF-8, UTF-16, else cp1252."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    sample = content[:_SAMPLE]
    if sample.count(0) * 3 > len(sample) > 1:  # every other byte of UTF-16 in Latin letters is none
        encoding = "utf-16-be" if sample[0] == 0 else "utf-16-le"
        return content.decode(encoding, "replace"), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace"), "cp1252"


def one_line(text: str) -> str:
    """Give a text on one line, in NFC, without what no reader sees: controls, directions, lone surrogates."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):  # the usual, quickly
        return " ".join(text.split())
    return " ".join(cleaned(text).split())


def cleaned(text: str) -> str:
    """Give a text of several lines in the same way; every kind of line end is one line feed."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").translate(_LINE_ENDS)
    if lines.translate(_BLANKS).isprintable():  # the usual, quickly
        return lines
    return "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs", "Cf"))


def harmless(html: str) -> str:
    """Give HTML that came from outside without what runs, loads or hides: it is to stand in a note's Markdown."""
    return nh3.clean(html, tags=_TAGS, url_schemes={"http", "https", "mailto"}, link_rel="noopener noreferrer")
