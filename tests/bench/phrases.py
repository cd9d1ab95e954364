"""The words that the generated journal is made of: Norwegian, invented, said by nobody."""

FIRST_NAMES = (
    "Kari", "Ola", "Berit", "Åse", "Bjørn Egil", "Fatima", "Guro", "Henrik", "Ingeborg", "Jonas", "Kristoffer", "Linh",
    "Magnus", "Nina", "Petter", "Ragna", "Silje", "Søren", "Thea", "Tor Arne", "Vibeke", "Yusuf", "Amir", "Ellen Marie",
    "Øyvind", "Sunniva", "Anne-Lise", "Ebba", "Gaute", "Hedda", "Ivar", "Jorunn", "Ludvig", "Mehmet", "Oddbjørg",
    "Priya", "Rolf", "Solfrid", "Torgeir", "Ulrikke",
)  # fmt: skip
BEGINNINGS = (
    "Alm", "Bjørke", "Dyp", "Eike", "Furu", "Gran", "Hassel", "Istad", "Kverne", "Lind", "Myr", "Nedre", "Ospe",
    "Rogne", "Selje", "Torv", "Ulve", "Vass", "Ytter", "Øster",
)  # fmt: skip
ENDINGS = ("bakken", "dal", "fjell", "haug", "jordet", "lund", "moen", "rud", "stad", "torp", "vik", "åsen")
COMPANY_BEGINNINGS = ("Rim", "Lyng", "Havbris", "Tange", "Nordlys", "Kobber", "Fjell", "Atter", "Sagbruk", "Perle")
COMPANY_ENDINGS = ("Logistikk", "Helse", "Drift", "Anskaffelser", "Data", "Verksted", "Terminal", "Ombruk")
PLACE_BEGINNINGS = ("Kanel", "Trappe", "Brygge", "Hjørne", "Torg", "Hage", "Sjokolade", "Loft")
PLACE_ENDINGS = ("huset", "kaféen", "baren", "stua", "rommet")
AREAS = ("Grünerløkka", "Torshov", "Sentrum", "Majorstuen", "Kampen")
CITIES = ("Oslo", "Bergen", "Trondheim", "Tromsø", "Lillestrøm", "Ås", "Hønefoss")
ROLES = (
    "Avdelingsleder", "Forsyningssjef", "Prosjektleder", "Rådgiver", "Innkjøpssjef", "Daglig leder", "Driftssjef",
    "Utviklingsleder", "Dataarkitekt", "Økonomisjef",
)  # fmt: skip
RELATIONS = ("tidligere kollega", "nabo", "studievenn", "tidligere sjef", "fra korps", "rekrutterer", "fetter")
INDUSTRIES = ("Helse", "Transport", "Handel", "Offentlig forvaltning", "Bygg og anlegg")
TOPICS = (
    "sporing", "ombruk", "lagerautomatisering", "endringsledelse", "offentlige-anskaffelser", "ki-i-drift",
    "beredskap", "varedata", "kundedialog", "rekruttering", "sirkulær-økonomi", "prosjektstyring",
)  # fmt: skip
TAGS = ("helse", "tech", "offentlig", "oslo", "styrearbeid", "korps")
TITLES = (
    "Flyt i felles lager", "Boka om de stille møtene", "Varer på vent", "Når innkjøp blir strategi", "Kaffe med alle",
    "Fem lag med data", "Det siste lageret", "Ledelse på gulvet", "Hvem eier hylla", "Rapporten om ombruk",
)  # fmt: skip
NEEDS = (
    "noen utenfra å tenke høyt med", "folk som kan varedata", "en foredragsholder til høsten", "hjelp med robotlager",
    "kontakter i kommunene", "en god mal for gevinster",
)  # fmt: skip
PURPOSES = (
    "Forstå hvordan de får varedata til å stemme", "Høre hva som stoppet det forrige systembyttet",
    "Lære hvordan de velger leverandører", "Sammenligne erfaringer med ombruk i daglig drift",
    "Se hvordan de leder folk gjennom omstilling",
)  # fmt: skip
FOR_THEM = (
    "En enkel måte å vise gevinster på, til eget bruk", "Navn på tre som har gjort det samme før",
    "En ærlig gjennomgang av hva vi ville gjort annerledes", "Sjekklisten for varedata før et systembytte",
)  # fmt: skip
FOR_ME = (
    "Se det store bildet fra innkjøpssiden", "Et råd om hvor neste samtale bør gå", "Forstå et felt jeg ikke kjenner",
    "Øve på å fortelle kort hva jeg kan",
)  # fmt: skip
MOTIVATIONS = (
    "Ønsker stillingen som blir ledig etter årsskiftet.", "Vurderer å søke dit selv, helst innen påske.",
    "Nysgjerrig på lønnsnivået blant konkurrentene.",
)  # fmt: skip
QUESTIONS = (
    "Hva blir dere enige om først, og hva aldri?", "Hva skulle du ønske at ledelsen spurte om?",
    "Hvem andre bør jeg snakke med?", "Hva er det vanskeligste med å få data til å stemme?",
    "Når sier en liten leverandør nei takk?", "Hva ville du gjort om igjen på samme måte?",
    "Hvordan måler dere at noe ble bedre?",
)  # fmt: skip
GIFTS = (
    "malen for gevinstoversikt", "artikkel om varedata i sykehus", "navnet på en god foredragsholder",
    "lenke til rapporten om ombruk", "tilbakemelding på et utkast", "sjekklisten for systembytte",
)  # fmt: skip
OPENINGS = ("Lese gjennom anbudet deres før fristen", "Holde innlegg på fagdagen", "Dele erfaringer fra flyttingen")
STEPS = (
    "sende gevinstmalen som regneark", "ringe om datoen for fagdagen", "lese utkastet og gi en kort tilbakemelding",
    "invitere til omvisning på lageret", "sende lenken til rapporten", "spørre om hvem som eier prosjektet nå",
    "finne fram notatene fra forrige runde",
)  # fmt: skip
MILESTONES = ("ny stilling som leder", "ti år i samme firma", "fylte femti år", "fikk fagprisen", "ga ut bok om lager")
NOTES = (
    "Spurte hvordan det gikk med prosjektet", "Ringte på vei hjem fra ferie", "Kommenterte innlegget om ombruk",
    "Sendte en hilsen etter foredraget", "Svarte på spørsmålet om leverandører",
)  # fmt: skip
SIGNALS = (
    "To kommuner til vil inn i samarbeidet fra sommeren", "De bygger nytt lager med roboter fra neste vår",
    "Lederen går av til høsten, og ingen er utpekt", "Budsjettet for opplæring er doblet",
    "De leter etter en prosjektleder uten å lyse ut", "To avdelinger blir til én etter nyttår",
)  # fmt: skip
INVITATIONS = (
    "Jeg har fulgt arbeidet deres med {topic} en stund, og har lyst til å forstå det bedre. Har du tid til en kaffe?",
    "Tirsdag klokka ti eller torsdag klokka ett passer for meg, men jeg er fleksibel, og video går også bra.",
    "Kaffen er på meg, og jeg lover å holde meg til en halv time.",
)
PARAGRAPHS = (
    "Vi begynte med {topic} og endte et helt annet sted, slik det gjerne går når begge har god tid.",
    "Det som overrasket meg mest, var hvor lite de måler av det som faktisk virker i hverdagen.",
    "De har prøvd tre systemer på fem år, og det siste var ikke det dyreste, bare det enkleste å forklare.",
    "Folkene på gulvet var med fra første dag, og det tror jeg er hele forskjellen.",
    "Ledelsen vil ha tall hver måned, mens de som gjør jobben, heller vil ha færre skjermer.",
    "Om {topic} var vi uenige, og det ble den beste delen av samtalen.",
    "Jeg snakket for mye i begynnelsen, men tok meg i det og stilte heller et spørsmål til.",
    "Det finnes en gruppe som møtes hver måned om {topic}, og den er åpen for flere.",
    "Her var det roligere enn ventet, og vi ble sittende en halvtime lenger enn avtalt.",
    "Ett råd skrev jeg ned med en gang: ta den minste avdelingen først, og vis det fram.",
    "Kontrakten går ut neste år, så det blir snakk om {topic} igjen da.",
    "Alle er enige om prisen, men ingen om ordene, og derfor tar det tid.",
    "De vil gjerne høre hvordan det går, og ba meg ta kontakt når rapporten er ferdig.",
    "Vi kom inn på de gamle dagene, og hvem som sitter hvor nå.",
)
POINTS = (
    "gevinsten vises best for den som skal forsvare den i et møte", "varedata først, så system, så opplæring",
    "små leverandører trenger lengre frister", "ombruk må inn i den daglige driften", "ta bilder før flyttingen",
    "spør de som bærer, ikke bare de som bestiller", "en pilot på seks uker holder lenge",
)  # fmt: skip
THANKS = (
    "Takk for praten i dag, og for at du var så åpen. Jeg tar kontakt når jeg har snakket med dem du nevnte.",
    "Tusen takk for tiden og for rådet. Det med den minste avdelingen først tar jeg med meg videre.",
)
PRIVATE = ("Virket sliten. Ikke be om noe mer før jul.", "Vurderer å slutte. Ikke nevn det for noen.")
PITCH = (
    "Jeg har fått varer og data til å følges ad i offentlig sektor i femten år.",
    "Nå ser jeg etter neste oppgave, helst der drift, folk og ny teknologi møtes til daglig.",
)
