"""WCAG 2.2 AA, as far as a machine can tell: axe finds nothing on any kind of page, in either scheme and width."""

from pathlib import Path

from .kinds import KINDS, TELEPHONE, WIDE

AXE = (Path(__file__).parent / "axe.min.js").read_text("utf-8")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RUN = """
async (tags) => {
  const found = await axe.run(document, {resultTypes: ["violations"], runOnly: tags});
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} | ${node.html.slice(0, 80)} | ${
      [...node.any, ...node.all, ...node.none][0].message.slice(0, 90)}`)
  );
}
"""


def violations(page, widths=(WIDE, TELEPHONE)) -> list[str]:
    """Give what axe finds on the page that is open, at each width."""
    page.evaluate(AXE)
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{width} px: {what}" for what in page.evaluate(RUN, TAGS)]
    return found


def test_axe_finds_nothing(site, tabs, kind, scheme):
    page = tabs(scheme).page
    page.goto(site.address(KINDS[kind]), wait_until="load")
    assert page.evaluate("document.body.dataset.mdColorScheme") == {"light": "default", "dark": "slate"}[scheme]
    found = violations(page)
    assert not found, "\n".join(found)
