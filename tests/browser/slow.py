"""A page on a slow telephone: `python -m tests.browser.slow` says when it is seen, can be used, and how much it moves.

The telephone is a quarter as fast as this machine, on Fast 3G. Figures depend on the machine, so no test holds them.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from .demonstration import EXECUTABLE, FLAGS, NO_BROWSER, REPOSITORY, at_address, build
from .kinds import KINDS, TELEPHONE, address_of

FAST_3G = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
SLOWER = 4  # times
MEASURED = ("dashboard", "contacts", "contact with much", "prep")
# Shifts are summed as they come; what moves within half a second of a tap is asked for, and not counted (web.dev/cls).
WATCH = """
window.kgShifts = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries())
    if (!one.hadRecentInput)
      kgShifts.push([one.value, one.sources.map(({node}) => node && (node.outerHTML || node.data).slice(0, 120))]);
}).observe({type: "layout-shift", buffered: true});
"""
FIGURES = """
async () => {
  await new Promise((after) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(after, 300))));
  const [page] = performance.getEntriesByType("navigation");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const files = performance.getEntriesByType("resource");
  return {
    "painted": paint ? Math.round(paint.startTime) : null,
    "usable": Math.round(page.domContentLoadedEventEnd),
    "loaded": Math.round(page.loadEventEnd),
    "kilobytes": Math.round([page, ...files].reduce((sum, file) => sum + file.transferSize, 0) / 1000),
    "requests": files.length + 1,
    "moved": kgShifts.reduce((sum, [value]) => sum + value, 0),
    "what moved": kgShifts.map(([value, what]) => `${value.toFixed(3)}: ${what.join(" | ")}`),
  };
}
"""


def measure(browser: Any, address: str) -> dict[str, Any]:
    """Give, for the first visit to a page: milliseconds, kilobytes, requests, and how much of it moved (0 to 1)."""
    context = browser.new_context(
        viewport={"width": TELEPHONE, "height": 740}, is_mobile=True, has_touch=True, device_scale_factor=2
    )
    page = context.new_page()
    page.add_init_script(WATCH)
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", FAST_3G)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="load", timeout=60_000)
    found: dict[str, Any] = page.evaluate(FIGURES)
    context.close()
    return found


def main() -> int:
    """Print the figures of each page that is measured."""
    if EXECUTABLE is None:
        sys.exit(NO_BROWSER)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as running:
        browser = running.chromium.launch(executable_path=EXECUTABLE, args=FLAGS)
        with at_address(build(REPOSITORY, Path(folder) / "site")) as origin:
            for kind in MEASURED:
                found = measure(browser, address_of(origin, KINDS[kind]))
                moved = found.pop("what moved")
                figures = (f"{name} {round(value, 3)}" for name, value in found.items())
                sys.stdout.write("\n    ".join(["  ".join((f"{kind:20}", *figures)), *moved]) + "\n")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
