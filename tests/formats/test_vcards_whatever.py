"""No octets make the reader of vCards raise, and none make it slow (B12, B14)."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaffegen.formats.record import OWNED, Given
from kaffegen.formats.vcard_read import read_vcards

PIECES = (
    "BEGIN:VCARD", "END:VCARD", "\r\n", "\n", "\r", " ", "\t", "=", "=\r\n", ";", ":", ",", "\\", '"', ".", "item1.", "FN:", "N:", "ADR",
    "TEL", "EMAIL:", "BDAY:", "NOTE:", "AGENT:", "PHOTO", "URL:", "LANG:", "ORG:", "UID:", "X-KAFFEGEN-NOTE:{", "X-ABLABEL:", "Kari", "Åse",
    "KIND:group", ";ENCODING=QUOTED-PRINTABLE", ";ENCODING=b", ";CHARSET=Shift_JIS", ";CHARSET=utf-7", ";CHARSET=hex", ";PREF=", ";ENCODING=", ";TYPE=", "=C3", "QUJD",
    "VERSION:2.1", "\x00", "\ufeff", "2026-02-30", "+47 40 12 34 56", "kari@example.org", "https://[", "<b", "1604-02-29",
)  # fmt: skip
NOTICED = 0.25  # seconds; what takes less is not measured again
OCTETS = st.lists(st.one_of(st.binary(max_size=4), st.sampled_from(PIECES).map(str.encode)), max_size=40).map(b"".join)


@given(octets=OCTETS, country=st.sampled_from(["NO", "DK"]), is_wide=st.booleans())
def test_nothing_raises(octets: bytes, country: str, is_wide: bool) -> None:
    content = b"BEGIN:VCARD\r\n" + octets
    if is_wide:
        content = content.decode("latin-1").encode("utf-16")
    heard = read_vcards(Given("kort.vcf", content), country)
    for record in heard.records:
        assert record.fields["name"]
        assert record.fields.keys() <= set(OWNED)
        assert record.line >= 1
        assert all(len(lost.value) <= 80 and "\n" not in lost.value for lost in record.lost)


@pytest.mark.untraced
@pytest.mark.parametrize(
    "shape",
    [
        "{0}", "FN:{0}\n", "NOTE:a\n{0}\n", "X;{0}:\n", "X;A={0}\n", "FN;ENCODING=QUOTED-PRINTABLE:{0}\n", "NOTE:<{0}\n", "URL:{0}\n",
        "N:{0}\n", "PHOTO;ENCODING=b:\n{0}", "EMAIL:{0}\n", "TEL:{0}\n", "BDAY:{0}\n", "X-KAFFEGEN-NOTE:{0}\n", "ADR;LABEL=a:{0}\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "piece",
    [
        "a",
        ";",
        ",",
        ":",
        '"',
        "\\",
        "=\n",
        "\n ",
        "a\n",
        "=C3",
        ";a=b",
        "a.",
        "<a",
        "@",
        "æ",
        "BEGIN:VCARD\n",
        "AGENT:\n",
        "1",
        "[",
    ],
)
def test_the_time_grows_with_the_length_alone(shape: str, piece: str) -> None:
    def taken(length: int) -> float:
        content = ("BEGIN:VCARD\n" + shape.format(piece * (length // len(piece)))).encode()
        start = process_time()
        read_vcards(Given("kort.vcf", content), "NO")
        return process_time() - start

    taken(1000)
    assert taken(100_000) < NOTICED or min(taken(100_000) for _ in range(3)) < 3 * min(taken(50_000) for _ in range(3))
