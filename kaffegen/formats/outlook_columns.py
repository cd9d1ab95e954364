"""What Outlook calls its columns in English, Norwegian and Danish, as it has done over the years."""

from collections.abc import Mapping

from kaffegen.formats.table import named

# each: what it is for, its label, and its names in en, nb, da
_NAMES = (
    ("first", "", "First Name", "Fornavn", "Fornavn"),
    ("middle", "", "Middle Name", "Mellomnavn", "Mellemnavn"),
    ("last", "", "Last Name|Surname", "Etternavn", "Efternavn"),
    ("full", "", "Full Name|Display Name|Name", "Fullt navn|Visningsnavn|Navn", "Fulde navn|Vist navn|Navn"),
    ("aliases", "", "Nickname", "Kallenavn", "Kaldenavn|Kælenavn"),
    ("company", "", "Company|Company Name", "Firma|Selskap", "Firma|Virksomhed"),
    ("role", "", "Job Title", "Stilling", "Stilling"),
    ("note", "", "Notes", "Notater|Merknader", "Noter|Notater|Bemærkninger"),
    ("topics", "", "Categories", "Kategorier", "Kategorier"),
    ("birthday", "", "Birthday", "Fødselsdag|Fødselsdato", "Fødselsdag|Fødselsdato"),
    ("day", "", "Anniversary", "Merkedag|Jubileum|Årsdag", "Mærkedag|Årsdag"),
    ("language", "", "Language", "Språk", "Sprog"),
    ("web", "", "Web Page|Personal Web Page|Business Web Page|Website", "Webside|Nettside|Hjemmeside", "Webside"),
    ("phone", "mobile", "Mobile Phone|Mobile", "Mobiltelefon|Mobil", "Mobiltelefon|Mobil"),
    ("phone", "other", "Other Phone|Radio Phone|Car Phone", "Annen telefon|Biltelefon", "Anden telefon|Biltelefon"),
    ("phone", "", "Primary Phone", "Hovedtelefon|Primærtelefon", "Primær telefon"),
    ("own", "", "Initials|Priority|Sensitivity|Private", "Initialer|Prioritet|Følsomhet", "Prioritet|Følsomhed"),
    ("own", "", "Given Yomi|Surname Yomi", "Angitt Yomi|Etternavn-Yomi", "Given Yomi|Surname Yomi"),
    ("own", "", "Internet Free Busy|Gender", "Kjønn|Privat", "Køn|Privat"),
    ("place", "other", "Other City", "Annen adresse: Poststed", "Anden by"),
    ("code", "other", "Other Postal Code", "Annen adresse: Postnummer", "Andet postnummer"),
    ("state", "other", "Other State", "Annen adresse: Område", "Andet område"),
    ("land", "other", "Other Country|Other Country/Region", "Annet land/område", "Andet land/område|Andet land"),
    ("box", "other", "Other Address PO Box", "Annen postboksadresse", "Anden adresse, postboks"),
    ("whole", "other", "Other Address", "Annen adresse", "Anden adresse"),
    ("street", "other", "Other Street", "Annen adresse: Gate/vei", "Anden gade"),
    ("street2", "other", "Other Street 2", "Annen adresse 2: Gate/vei", "Anden gade 2"),
    ("street3", "other", "Other Street 3", "Annen adresse 3: Gate/vei", "Anden gade 3"),
)
# the same for work and home: {} is Business, Home; arb., priv.; arbejde, privat
_TWICE = (
    ("street", "{} Street", "Adresse, {}: Gate/vei|{3}: gate|{3}, gate|Gate, {1}|Gate ({1})", "Gade ({})"),
    ("street2", "{} Street 2", "Adresse 2, {}: Gate/vei|{3}: gate 2|{3}, gate 2", "Gade 2 ({})|Gade 2 ({2})"),
    ("street3", "{} Street 3", "Adresse 3, {}: Gate/vei|{3}: gate 3|{3}, gate 3", "Gade 3 ({})|Gade 3 ({2})"),
    ("place", "{} City", "Adresse, {}: Poststed|{3}: poststed|{3}, poststed|Poststed, {1}|Poststed ({1})", "By ({})"),
    ("state", "{} State", "Adresse, {}: Område|{3}: område|{3}, område|Fylke ({1})", "Område ({})"),
    (
        "code",
        "{} Postal Code",
        "Adresse, {}: Postnummer|{3}: postnummer|{3}, postnummer|Postnummer, {1}|Postnummer ({1})",
        "Postnummer ({})",
    ),
    (
        "land",
        "{} Country/Region|{} Country",
        "{2}land/område|{3}: land/område|{3}, land/område|Land ({1})",
        "Land/område ({})|Land ({})",
    ),
    ("box", "{} Address PO Box", "Adresse, {}: Postboks|{3}: postboks", "Adresse, postboks ({})"),
    ("whole", "{} Address", "{3}|Adresse ({1})|Adresse {1}", "Adresse ({})"),
    ("phone", "{} Phone", "Telefon, {}|Telefon {1}|Telefon ({1})|{4}", "Telefon ({})"),
    ("phone", "{} Phone 2", "Telefon 2, {}|Telefon {1} 2|Telefon 2 ({1})|{4} 2", "Telefon 2 ({})"),
)
_WORK = (("Business",), ("arb.", "arbeid", "Firma", "Forretningsadresse", "Arbeidstelefon"), ("arbejde", "", "firma"))
_HOME = (("Home",), ("priv.", "privat", "Hjem", "Privatadresse", "Privattelefon"), ("privat", "", "privat"))
_MAILS = (
    (
        "email",
        "E-mail{} Address",
        "E-postadresse{}|E-post{}-adresse|E-post{}",
        "E-mail{}-adresse|E-mailadresse{}|Mail{}-adresse|Mailadresse{}",
    ),
    ("own", "E-mail{} Type", "E-posttype{}|E-post{}-type", "E-mail{}-type|Mail{}-type"),
    (
        "own",
        "E-mail{} Display Name",
        "Visningsnavn for e-post{}|E-post{}-visningsnavn",
        "E-mail{}-vist navn|Mail{}-vist navn",
    ),
)

LANGUAGES = ("en", "nb", "da")


def outlook_uses() -> dict[str, Mapping[str, tuple[str, str]]]:
    """Give what each column is for, by its name, for each language."""
    return {language: dict(_uses(place)) for place, language in enumerate(LANGUAGES)}


def _uses(language: int) -> list[tuple[str, tuple[str, str]]]:
    rows = [(use, label, names[language]) for use, label, *names in _NAMES]
    for label, words in (("work", _WORK[language]), ("home", _HOME[language])):
        rows += [(use, label, _filled(names[language], words)) for use, *names in _TWICE]
    for number in ("", " 2", " 3"):
        rows += [(use, "", names[language].replace("{}", number)) for use, *names in _MAILS]
    return [(named(name), (use, label)) for use, label, names in rows for name in names.split("|")]


def _filled(names: str, words: tuple[str, ...]) -> str:
    for place, word in enumerate(words):
        names = names.replace(f"{{{place}}}", word)
    return names.replace("{}", words[0])
