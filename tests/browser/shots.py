"""Pictures of each kind of page, light, dark, telephone, print: `python -m tests.browser.shots [--to FOLDER]`."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from .demonstration import EXECUTABLE, FLAGS, NO_BROWSER, REPOSITORY, at_address, build
from .kinds import KINDS, TELEPHONE, WIDE, address_of

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": WIDE, "height": 900}, "color_scheme": "light"},
    "dark": {"viewport": {"width": WIDE, "height": 900}, "color_scheme": "dark"},
    "telephone": {"viewport": {"width": TELEPHONE, "height": 740}, "is_mobile": True, "has_touch": True},
    "paper": {"viewport": {"width": 794, "height": 1123}},  # A4 at 96 to the inch
}


def main() -> int:
    """Take the pictures, and say where they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser.shots", description=__doc__)
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where the pictures go; a new folder by default")
    parser.add_argument("--kind", action="append", help="only this kind of page; may be given again")
    asked = parser.parse_args()
    if EXECUTABLE is None:
        sys.exit(NO_BROWSER)
    to = asked.to or Path(tempfile.mkdtemp(prefix="kaffegen-shots-"))
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _take(build(REPOSITORY, Path(folder) / "site"), to, asked.kind)
    sys.stdout.write(f"{to}\n")
    return 0


def _take(site: Path, to: Path, kinds: list[str] | None) -> None:
    with sync_playwright() as running, at_address(site) as origin:
        browser = running.chromium.launch(executable_path=EXECUTABLE, args=FLAGS)
        for look, options in LOOKS.items():
            page = browser.new_context(reduced_motion="reduce", **options).new_page()
            page.emulate_media(media="print" if look == "paper" else "screen")
            for kind, path in KINDS.items():
                if kinds and kind not in kinds:
                    continue
                page.goto(address_of(origin, path), wait_until="load")
                page.screenshot(path=to / f"{kind.replace(' ', '-').replace(chr(39), '')}.{look}.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
