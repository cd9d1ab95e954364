"""Norwegian invitations as different people write them: good ones, and what is said of the others."""

GOOD = {
    "formal, to a stranger": """
Kjære Anne Berg

Jeg leste kronikken din om rekruttering i helsesektoren med stor interesse, og sitter selv med de samme utfordringene i en mindre
kommune. Jeg vil gjerne høre hvordan dere fikk sykepleierne til å bli, og deler gjerne tallene fra vår egen turnusordning, som
kan være nyttige for dere. Passer det med en kaffe torsdag 3. desember kl. 14 eller mandag 7. desember kl. 10, på kontoret ditt eller på video?
Jeg retter meg etter din kalender, og kaffen er på meg.

Med vennlig hilsen
Ingrid Solheim
""",
    "young and short": """
hei kari! så innlegget ditt om universell utforming, skikkelig bra 😊
jeg skriver bachelor om det samme og lurer på hvordan dere tester med ekte brukere. du skal få lese funnene mine når de er klare!
kan jeg ta deg med på en kaffe tirsdag eller onsdag neste uke? kommer gjerne til dere, eller tar det på teams. jeg spanderer :)
""",
    "a former colleague": """
Hei Tor!

Det er jammen tre år siden vi satt på samme rom i Storgata. Jeg har begynt å jobbe med prising av abonnementer, og husker at du hadde sterke
meninger om akkurat det – kan jeg få høre hva du ville gjort i mitt sted? Til gjengjeld har jeg ferske tall fra tre kundereiser som
du gjerne får se. Kaffe på Fuglen torsdag 26. kl. 15 eller fredag 27. kl. 9.30? Andre tider går fint, og jeg kommer gjerne bort til deg.
Kaffen er min regning denne gangen.

Klem, Vibeke
""",
    "open about looking for work": """
Hei Marit,

Jeg ser etter ny jobb etter tolv år i forsikring, og vil gjerne høre hvordan du gikk fra skadeoppgjør til produktledelse. Kari Berg sa at ingen
forklarer den overgangen bedre enn deg. Om du har nytte av det, forteller jeg gjerne hva vi lærte da vi automatiserte oppgjørene. Har du
en halvtime tirsdag 1. desember kl. 10 eller torsdag 3. desember kl. 14? Jeg er fleksibel, kommer gjerne innom, og spanderer kaffen.

Vennlig hilsen Lars Moe
""",
    "a student": """
Hei Jonas!

Jeg er masterstudent i fysikk ved NTNU og hørte foredraget ditt på Realfagsdagen om kvantesensorer. I oppgaven min prøver jeg å måle
magnetfelt med diamant, og jeg vil gjerne spørre deg om råd om støy, som du snakket så godt om. Jeg kan ikke by på så mye ennå, men
hjelper gjerne til neste gang dere har besøk av skoleklasser. Kunne du tenke deg en kaffe mandag 23. eller tirsdag 24. november etter kl. 14? Jeg kommer gjerne
til dere på Gløshaugen, og kaffen tar jeg.

Hilsen Selma
""",
    "with a list of times": """
Hei, Hanne!

Bok­anmeldelsen din av «Tause ledere» traff meg, for jeg leder selv en avdeling der ingen sier imot. Jeg vil gjerne høre hvordan du får folk til å
snakke i møter, og tar med tre øvelser som virket hos oss. Passer noe av dette?

- tirsdag 24. november kl. 13.30
- onsdag 25. november kl. 10
- en annen dag som passer deg bedre

Jeg kommer til deg på Majorstua, eller vi kan ta det på Teams. Kaffe og boller står jeg for.

Beste hilsen
Geir
""",
    "with links": """
Hei Ola,

[[berit-dahl|Berit]] tipset meg om [rapporten din](https://example.org/rapport) om flomvern, og jeg har lest den to ganger. Vi planlegger et nytt renseanlegg og vil gjerne forstå **hvordan**
dere regnet på ekstremregn; du får se modellen vår, som kanskje kan brukes i neste utgave. Passer det torsdag 3. desember kl. 10 eller fredag 4. desember kl. 14
på [Godt brød](https://example.org/kart), eller der det passer best for deg? Jeg byr på kaffen.

Mvh Siri Lund
siri@example.org | tlf. 22 33 44 55
""",
    "humble and warm": """
Kjære Randi!

Du skrev så klokt om å lede i motvind at jeg ikke har klart å slippe det. Jeg forstår godt om du har nok å gjøre, men skulle du ha en halvtime til overs,
ville jeg vært veldig takknemlig for å få høre hvordan du holdt motet oppe i laget ditt. Kanskje kan jeg en gang gjøre gjengjeld med det jeg kan om
budsjett og økonomistyring. Jeg er i byen både onsdag 2. og torsdag 3. desember og møter deg gjerne der det er lettest for deg. Kaffen er selvsagt på meg.

Varm hilsen
Torunn
""",
    "self-employed": """
Hei Mads! Jeg driver et lite regnskapsbyrå, og ser at dere har tatt i bruk KI i bilagsføringen – det er få som har turt det. Jeg er nysgjerrig på hva som
gikk galt underveis, og byr gjerne på mine egne bommerter i retur. Kaffe neste tirsdag eller torsdag rundt kl. 14, hos dere på Lysaker eller på Zoom om
det er enklere? Jeg tar regningen og tilpasser meg. Hilsen Petter
""",
    "formal De": """
Kjære professor Aas

Deres forelesning om fiskehelse på Havforskningsdagene gjorde inntrykk, og De nevnte at overvåkingen halter. Jeg leder utviklingen av en ny sensor, og
ønsker å høre Deres syn på hvor den kunne gjøre mest nytte; gjerne stiller vi den til disposisjon for instituttet. Kunne De avse en halvtime mandag 30. november
kl. 13 eller onsdag 2. desember kl. 10? Jeg kommer gjerne til Bergen, eller vi kan snakkes på telefon om det passer Dem bedre. Kaffen spanderer jeg.

Med vennlig hilsen
Kåre Lien
""",
    "nynorsk": """
Hei Oddrun!

Eg las intervjuet med deg i Hallingdølen om gardsturisme, og eg driv sjølv med utleige på ein liten gard i Valdres. Eg vil gjerne høyre korleis de fekk gjestene til å
kome att om hausten. Eg deler gjerne tala våre frå i sommar. Passar det med ein kaffi måndag 23. eller tysdag 24. november? Eg kjem gjerne til dykk, og eg spanderer kaffien.

Venleg helsing
Gudrun
""",
    "video only": """
Hei Silje!

Jeg hørte deg i podkasten om hjemmekontor i distriktene, og vi står midt i det samme i Vadsø. Jeg vil gjerne høre hva dere angrer på, og kan fortelle hva vi fikk til med
fleksitid for skiftarbeidere. Kan vi ta en halvtime på Teams onsdag 25. november kl. 10 eller fredag 27. november kl. 14? Andre tider går også bra.

Hilsen Elin
""",
    "a theme for both": """
Hei Bjørn,

vi møttes så vidt på trendseminaret i Stavanger, der du stilte spørsmålet om hvem som skal eie batteridataene. Jeg har tenkt på det siden, og har snakket med
fem nettselskaper om akkurat det. Skal vi sammenligne notater over en kaffe? Jeg kan mandag 30.11 kl. 14 eller tirsdag 1.12 kl. 10, gjerne hos dere på Forus,
men er fleksibel. Jeg spanderer.

Beste hilsen Anja
""",
    "someone sent me": """
Hei Kjersti!

Det var Per Lunde som ba meg skrive til deg: han mener du er den i Trondheim som kan mest om frivillighet blant innvandrere. Jeg starter språkkafé i januar og vil gjerne unngå de verste
feilene. Du skal få høre hva vi lærte av de 200 som svarte på undersøkelsen vår. Har du tid til en kaffe i uke 48 eller 49? Foreslå gjerne tid og sted selv; jeg tar turen dit du er, og kaffen går på meg.

Hilsen Mohammed
""",
    "after a talk, plain": """
Hei! Takk for et godt innlegg på frokostseminaret i går. Du sa at halvparten av pilotene deres aldri kom i drift, og det kjenner jeg igjen fra sykehuset. Jeg
skulle gjerne drøftet hvorfor, og kan bidra med hvordan vi reddet to av våre. Kan vi møtes torsdag kl. 14.30 eller mandag kl. 10 i kafeen på Ahus, eller hos deg?
Si fra hvis andre tider er bedre. Kaffe og kake er på meg.

Vennlig hilsen
Nora Vik, overlege
""",
    "an old teacher": """
Kjære Liv

Du lærte meg å skrive, for tjue år siden på Katta. Nå skal jeg selv undervise i skriving på videregående, og vil gjerne høre hva du ville gjort annerledes i dag. Jeg
tar med noen elevtekster som jeg tror du får glede av. Passer det en ettermiddag neste uke, hjemme hos deg eller på Café Opera? Velg det som er enklest, og la meg få spandere kaffen.

Klem fra Eivind
""",
    "two sentences": """
Hei Mona, jeg så at du har ledet innføringen av fossilfrie byggeplasser i Bærum, og vil gjerne høre hva entreprenørene sa – du får våre målinger fra tre prosjekter til gjengjeld. Passer en
kaffe på meg onsdag 25. kl. 14 eller torsdag 26. kl. 10, hos deg eller digitalt, eller når det ellers måtte passe?
Mvh Henrik
""",
}

BAD = {
    "asks for a job": (
        """
Hei!

Jeg søker ny jobb og lurer på om dere har noe ledig. Kan vi ta en kaffe?

Mvh Ole
""",
        ["K401", "K402", "K403", "K407", "K409", "K412", "K414"],
    ),
    "me-focus": (
        """
Hei Anne,

Jeg vil gjerne lære mer om firmaet ditt og høre hvem jeg bør snakke med. Kan vi ta en kaffe tirsdag kl. 10 eller torsdag kl. 14? Jeg kommer gjerne til dere, er fleksibel på tid og spanderer kaffen.

Hilsen Per
""",
        ["K402", "K403", "K411", "K413"],
    ),
    "open agenda": (
        """
Hei Kari!

Skal vi ta en kaffe og bli litt bedre kjent? Jeg tror det kunne vært hyggelig for oss begge. Tirsdag eller onsdag neste uke, hos deg eller på kafé? Jeg er fleksibel, og jeg spanderer.

Per
""",
        ["K402", "K410"],
    ),
    "see what happens": (
        """
Hei Trond! Takk for sist på konferansen om havvind. Jeg synes vi skal ta en uforpliktende prat og se hva det kan føre til. Kanskje kan vi hjelpe hverandre med noe. Passer mandag 23. eller
tirsdag 24. november? Jeg kommer gjerne innom, er fleksibel og tar regningen.
""",
        ["K410"],
    ),
    "much too short": (
        "Hei, har du tid til en kaffe en dag?",
        ["K401", "K402", "K403", "K405", "K407", "K409", "K414"],
    ),
    "much too long": (
        """
Hei Berit!

Jeg håper alt står bra til med deg. Jeg heter Anders og har nettopp fullført en mastergrad i organisasjonspsykologi. Før det jobbet jeg fire år i varehandelen. Der ledet jeg et team på seks. Jeg har
alltid vært opptatt av hvordan mennesker trives på jobb. Derfor valgte jeg å skrive oppgaven om tillit i hybride team. Den fikk en B, og veilederen min mente at den burde leses av flere. I arbeidet med
oppgaven kom jeg over artikkelen din om tillit i staten. Den er etter min mening noe av det beste som er skrevet på norsk om temaet. Jeg siterte den elleve ganger. Nå vil jeg gjerne høre hvordan du
tenker om det i dag. Du får gjerne lese hva de 40 jeg intervjuet sa. Kan vi møtes tirsdag kl. 14 eller torsdag kl. 10? Jeg er fleksibel og kommer gjerne til deg. Kaffen er på meg.

Hilsen Anders
""",
        ["K406"],
    ),
    "one time only": (
        """
Hei Ivar! Jeg leste rapporten din om bompenger og vil gjerne høre hvordan dere regnet på rushtiden. Jeg viser deg gjerne tallene fra Drammen, som ikke er publisert. Tirsdag 24. november kl. 14 kan jeg. Kaffen er på meg.

Hilsen Mia
""",
        ["K407", "K409"],
    ),
    "not flexible": (
        """
Hei Ivar! Jeg leste rapporten din om bompenger og vil gjerne høre hvordan dere regnet på rushtiden. Jeg viser deg gjerne tallene fra Drammen. Kan vi møtes tirsdag 24. november kl. 14 eller torsdag 26. november kl. 10 på Tim Wendelboe? Kaffen er på meg.

Hilsen Mia
""",
        ["K408", "K409"],
    ),
    "in the rushes": (
        """
Hei Ivar! Jeg leste rapporten din om bompenger og vil gjerne høre hvordan dere regnet på rushtiden. Jeg viser deg gjerne tallene fra Drammen. Passer det kl. 8 på tirsdag eller klokken 12 på torsdag? Jeg kommer til deg, er fleksibel, og kaffen er på meg.
""",
        ["K415"],
    ),
    "over lunch": (
        """
Hei Guri, foredraget ditt om stille innovasjon satte i gang mye hos oss i kommunen. Jeg vil gjerne høre hvordan du fikk ledelsen med, og deler vår egen plan med deg. Kan vi ta det over lunsj tirsdag eller onsdag? Jeg kommer gjerne til deg, og jeg spanderer. Andre dager går fint.
""",
        ["K415"],
    ),
    "asks for names": (
        """
Hei Guri, foredraget ditt om stille innovasjon satte i gang mye hos oss i kommunen. Jeg vil gjerne høre hvordan du fikk ledelsen med, og deler vår egen plan med deg. Kan du også sette meg i kontakt med noen i departementet? Tirsdag kl. 14 eller onsdag kl. 10, hos deg eller på Teams? Jeg er fleksibel og spanderer kaffen.
""",
        ["K413"],
    ),
    "a good word": (
        """
Hei Guri, vi jobbet sammen i Bymiljøetaten, og jeg har fulgt det du gjør med grønne tak siden. Jeg har søkt på stillingen som prosjektleder hos dere. Kan du legge inn et godt ord for meg? Jeg hjelper deg gjerne en annen gang. Kaffe tirsdag eller onsdag, hos deg eller på Teams? Jeg er fleksibel, og kaffen er på meg.
""",
        ["K401", "K412"],
    ),
    "presses": (
        """
Hei Guri, jeg så innlegget ditt om grønne tak og vil høre hvordan dere regnet på vekt. Du må møte meg denne uka, for jeg trenger svar så fort som mulig. Du får lese rapporten vår. Tirsdag kl. 14 eller onsdag kl. 10, hos deg eller på Teams? Jeg spanderer kaffen.
""",
        ["K404"],
    ),
    "two hours": (
        """
Hei Guri, jeg så innlegget ditt om grønne tak og vil gjerne høre hvordan dere regnet på vekt. Kan jeg få låne to timer av tiden din? Du får lese rapporten vår. Tirsdag kl. 14 eller onsdag kl. 10, hos deg eller på Teams? Jeg spanderer kaffen, og er fleksibel.
""",
        ["K404"],
    ),
    "who pays": (
        """
Hei Arild! Du har bygd opp kundesenteret i Bodø fra bunnen, og det imponerer meg. Jeg vil gjerne høre hvordan dere lærer opp nye, og du får se opplæringsplanen vår. Kan vi ta en kaffe torsdag 26. november kl. 10 eller fredag 27. november kl. 14, hos deg eller på video? Jeg er fleksibel.

Hilsen Rune
""",
        ["K414"],
    ),
    "why you": (
        """
Hei! Jeg skriver en oppgave om delingsøkonomi og vil gjerne snakke med folk i bransjen om temaet. Jeg deler gjerne resultatene. Passer det med en kaffe mandag 23. eller tirsdag 24. november? Jeg er fleksibel, kommer gjerne innom, og spanderer kaffen.

Hilsen Thea
""",
        ["K402"],
    ),
    "nothing for them": (
        """
Hei Stian! Du har jo gått fra lærer til utvikler, og det vil jeg også. Jeg vil gjerne høre hvordan du lærte deg å kode, og hva du ville gjort annerledes. Passer det med en kaffe onsdag kl. 15 eller lørdag kl. 10? Jeg er fleksibel, kan komme til deg, og kaffen er på meg.

Hilsen Ida
""",
        ["K403"],
    ),
    "all about me": (
        """
Hei!

Jeg er nyutdannet siviløkonom og ser etter min første jobb. Jeg vil gjerne presentere meg selv, og jeg håper å få noen tips til jobbsøkingen min. Jeg lurer også på hvordan jeg kan få en fot innenfor i bransjen. Jeg kan mandag, tirsdag eller onsdag. Jeg er fleksibel og kan komme til dere. Kaffen er på meg.

Hilsen Martin
""",
        ["K402", "K403", "K411"],
    ),
}
