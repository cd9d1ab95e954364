"""A drawing as it is seen: its parts, where they stand, and how far it reaches."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

_WAY = re.compile(r"M(-?[\d.]+) (-?[\d.]+)(?:H(-?[\d.]+))?(?:C[-\d. ]+ (-?[\d.]+) (-?[\d.]+))?(?=M|$)")


@dataclass(frozen=True)
class Seen:
    """The parts of a drawing."""

    root: ET.Element
    size: tuple[float, float]

    def all(self, tag):
        """Give the parts of a kind."""
        return list(self.root.iter(tag))

    def places(self, tag, *names):
        """Give the numbers of each part of a kind."""
        return [tuple(float(part.get(name)) for name in names) for part in self.all(tag)]

    def ways(self):
        """Give where each line of people begins and ends."""
        found = []
        for path in self.all("path"):
            written = path.get("d")
            ways = list(_WAY.finditer(written))
            assert "".join(way.group() for way in ways) == written
            for way in ways:
                x, y, straight, end, to = way.groups()
                found.append(((float(x), float(y)), (float(end or straight), float(to or y))))
        return found


def seen(svg):
    """Read a drawing; it is whole, and says what it is."""
    root = ET.fromstring(str(svg))
    view = [float(number) for number in root.get("viewBox").split()]
    assert view[:2] == [0, 0]
    title, description = root.find("title"), root.find("desc")
    assert title.text
    assert description.text
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert root.get("role") == ("group" if root.find(".//a") is not None else "img")
    assert "style" not in str(svg)
    return Seen(root, (view[2], view[3]))


def outside(drawing):
    """Give what lies outside of the drawing."""
    width, height = drawing.size
    rects = drawing.places("rect", "x", "y", "width", "height")
    boxes = [(x, y, x + w, y + h) for x, y, w, h in rects]
    boxes += [(x - r, y - r, x + r, y + r) for x, y, r in drawing.places("circle", "cx", "cy", "r")]
    boxes += [(x, y - 8, x, y) for x, y in drawing.places("text", "x", "y")]
    for path in drawing.all("path"):
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", path.get("d").replace("H", " "))]
        if "H" not in path.get("d"):
            boxes += [(x, y, x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    slack = 0.6  # lines are drawn on half a pixel
    return [
        box for box in boxes if box[0] < -slack or box[1] < -slack or box[2] > width + slack or box[3] > height + slack
    ]
