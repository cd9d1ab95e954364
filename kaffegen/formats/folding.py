"""What calendars and address books share: texts escaped, lines folded (RFC 5545 3.1, 3.3.11; RFC 6350 3)."""

LINE = 75  # octets, without the line's end
BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in BREAKS]
_TEXT = str.maketrans(
    {**dict.fromkeys(CONTROLS), "\t": " ", **dict.fromkeys(BREAKS, "\\n"), "\\": "\\\\", ";": "\\;", ",": "\\,"}
)


def escaped(text: str) -> str:
    """Give a text as a value: line ends of every kind as one, no other control characters, no lone surrogate."""
    return text.replace("\r\n", "\n").translate(_TEXT).encode("utf-8", "ignore").decode()


def folded(line: str) -> str:
    """Give a content line in parts of at most 75 octets, each but the first after a space; no letter is cut in two."""
    octets = line.encode()
    if len(octets) <= LINE:
        return line
    parts, start, room = [], 0, LINE
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # noqa: PLR2004 - a later octet of a letter
            end -= 1
        parts.append(octets[start:end])
        start, room = end, LINE - 1
    return b"\r\n ".join([*parts, octets[start:]]).decode()
