"""Norwegian invitations that were written after the word lists, in other voices: what the lists had to be wide enough for."""

GOOD = {
    "a nurse who wants to teach": """
God dag, Marianne!

Du underviser jo på sykepleien i Drammen, og har selv stått i turnus i mange år. Nå kjenner jeg at jeg kunne tenke meg noe av det samme, men aner ikke hva hverdagen går ut på. Får jeg lov å spørre deg ut en halvtimes tid? Trenger
du noen fra praksisfeltet som gjesteforeleser om demens, stiller jeg mer enn gjerne. Onsdag 2. desember etter klokka tre, eller torsdag 3. midt på dagen fra halv to – jeg kan også bare stikke bortom høgskolen når du har et hull. Kaffen betaler jeg, så klart!

Hilsen Bente, sykehjemmet på Fjell
""",
    "an entrepreneur, brisk": """
Hei Sindre. Dere solgte til Telenor i fjor, og jeg er i ferd med å gjøre samme tabbe eller genistrek med mitt eget selskap. Vil du si litt om hva du angrer på i forhandlingene? Som takk kan du få bruke kontoret vårt i Lisboa ei uke. Jeg er i Oslo
tirsdag 8. og onsdag 9. desember, og tar en espresso med deg hvor og når du vil. Min regning.
/Kristian
""",
    "a retired engineer": """
Kjære kollega fra gamle dager

Det er ikke så ofte jeg skriver, men da jeg så bildet av deg foran den nye brua, måtte jeg smile. Vi to tegnet jo den forrige. I historielaget samler vi fortellinger om hvordan brua ble til, og ingen
husker det som deg. Du skal selvsagt få et eksemplar av boka. Skal vi ta en kopp på Kafé Gyldenløve mandag 30. november klokka ett eller fredag 4. desember klokka ti? Er det bedre at jeg kommer hjem til deg, så gjør jeg det. Jeg spanderer vaflene.

Alt godt fra Odd
""",
    "an HR manager to an HR manager": """
Hei Cathrine,

hos oss har sykefraværet gått ned fire prosentpoeng siden vi begynte med tidlige samtaler, og i Dagens Perspektiv sier du at dere tenker på å prøve noe liknende. Skal vi bytte erfaringer? Jeg er spesielt interessert i hva tillitsvalgte har sagt hos dere. Forslag fra min side: 25.11. kl. 10.00 eller 27.11. kl.
13.30, hos dere eller hos oss. Funker ingen av dem, finner vi noe annet. Jeg tar med noe godt til kaffen.

Vennlig hilsen
Lise Myhre
HR-direktør
""",
    "young developer, LinkedIn": """
Hei Fatima 👋 Repoet ditt med tilgjengelige React-komponenter har reddet meg flere ganger! Jobber selv i et lite team på NAV hvor jeg prøver å få med meg de andre på testing med skjermleser, og skulle gjerne hatt dine beste triks. Kan dele opptakene
av brukertestene våre (med samtykke), de er gull verdt. Kaffe etter jobb torsdag eller fredag? Ellers er Meet helt topp. Kaffen er på meg ☕
""",
    "a priest": """
Kjære Halvor

Salmeboka di for barn ligger på prekestolen min hver søndag. I høst begynner vi med babysang, og jeg er usikker på hvor mye en kan be foreldrene om å synge med. Det ville jeg satt stor pris på å drøfte med deg, og du skal få
med deg mine egne opptegnelser fra fem år med trosopplæring. Om det lar seg gjøre, kommer jeg gjerne til Hamar en formiddag i første uke av desember, tirsdag eller onsdag; ellers retter jeg meg etter hva du ønsker. Jeg tar med kringle og byr på kaffe.

Med varm hilsen
Anne Grete
""",
    "a student, shy": """
Hei!

Unnskyld at jeg skriver uten at vi kjenner hverandre. Jeg går andre året på jus og har lest de tre dommene om strandsonen der du var advokat. Kunne jeg fått spurt deg om hvordan du bygger opp en prosedyre? Jeg har ikke så mye å komme med, men korrekturleser mer enn gjerne noe for deg
om du trenger det. Jeg har fri tirsdager og torsdager, og tilpasser meg deg. Vi kan ta det på telefon hvis det er lettere, men jeg spanderer altså gjerne en kaffe.

Mvh
Amalie
""",
    "someone laid off": """
Hei Roar! Som du kanskje har hørt, forsvant avdelingen vår i nedbemanningen i oktober. Jeg bruker vinteren på å finne ut om energibransjen er noe for meg, og du er den eneste jeg kjenner som har gjort hoppet fra olje til vind. Har du lyst til å fortelle hvordan det var? Jeg sitter på ganske mye om
vedlikehold offshore som jeg tror er relevant for dere i Utsira, og det deler jeg mer enn gjerne. Mandag 14 eller onsdag 10.30? Jeg hopper på bussen til Haugesund. Og kaffen er på meg, sluttpakken rekker til det ;)

Hilsen Jarle
""",
    "a librarian with a list": """
Hei Yngvild!

Takk for at du delte erfaringene fra meråpent bibliotek på Facebook. Hos oss er kommunestyret skeptisk, og jeg lurer på hvordan dere fikk politikerne med.

* Tid: mandag 23. november kl. 14 eller torsdag 26. november kl. 10 (eller si hva som er best)
* Sted: hos deg, hos meg eller på skjerm
* Kaffe: på meg
* Til deg: evalueringen vår av lørdagsåpent, som ikke er publisert

Beste hilsen Trine
""",
    "to a senior in the civil service": """
Hei Steinar,

Jeg har nettopp tatt over ansvaret for klimaregnskapet i direktoratet, et arbeid du i sin tid la grunnlaget for. Flere her inne sier at du bør spørres før vi endrer på metoden. Kunne du tenke deg å møte meg til en kopp kaffe og gi meg ditt syn? Jeg legger
gjerne fram utkastet vårt, så får du et innblikk i hvor det bærer. Tirsdag 1. desember kl. 14 eller onsdag 2. desember kl. 9 passer godt for meg, men jeg kan skyve på det meste. Vi kan sees i kantina deres. Jeg påspanderer kaffe.

Hilsen
Ragnhild Foss
""",
}

BAD = {
    "hello and a cv": (
        """
Hallo! Er det mulig å få jobb hos dere? Jeg har fagbrev som elektriker og er villig til å jobbe overtid. Ring meg når som helst.

Mvh Kenneth
""",
        ["K401", "K402", "K403", "K407", "K412"],
    ),
    "keep me in mind": (
        """
Hei Wenche, du leder jo Innovasjon Norge i Tromsø, og jeg vil gjerne høre hvordan dere jobber med reiseliv i nord. Jeg håper du vil ha meg i bakhodet hvis det dukker opp noe hos dere til våren. Du får gjerne markedsrapporten min.
Kaffe på meg tirsdag kl. 14 eller onsdag kl. 14? Jeg er fleksibel, og kommer til dere.
""",
        ["K412"],
    ),
    "a chat about nothing": (
        """
Heisann Pål! Lenge siden sist! Skal vi ta en kaffe og mimre litt, og høre hvordan det går? Jeg har god tid for tiden :) Spanderer!
""",
        ["K403", "K407", "K409", "K410"],
    ),
    "only wants": (
        """
Hei,
jeg vurderer å bytte bransje, og trenger noen å snakke med. Jeg vil vite hva slags lønn man kan få, og jeg vil vite hvordan jeg bør skrive CV-en. Jeg håper også på tips om hvem i nettverket ditt jeg kan kontakte. Jeg kan tirsdag kl. 10 og torsdag kl. 14, på kafé eller Teams. Jeg er fleksibel.
Hilsen Gro
""",
        ["K402", "K403", "K411", "K413", "K414"],
    ),
    "early": (
        """
Hei Une! Foredraget ditt om KI i barnevernet var det beste på hele konferansen. Jeg vil gjerne høre hvordan dere sikret personvernet, og du får lese vurderingen vår. Er du ledig for en kaffe torsdag kl. 07.30 eller fredag klokka halv ni? Jeg kommer til deg, eller vi tar det en annen gang. Kaffen er på meg.
""",
        ["K415"],
    ),
    "for lunch, my treat": (
        """
Hei Une! Foredraget ditt om KI i barnevernet var det beste på hele konferansen. Jeg vil gjerne høre hvordan dere sikret personvernet, og du får lese vurderingen vår. Kan jeg spandere lunsj på deg mandag eller tirsdag? Jeg kommer til deg, og er fleksibel.
""",
        ["K415"],
    ),
    "an order": (
        """
Hei. Jeg har lagt inn et møte i kalenderen din tirsdag kl. 14. Vi skal snakke om prosjektet ditt med fjernvarme. Bekreft snarest. Du får tilsendt agenda.
Jens
""",
        ["K404", "K407", "K409", "K414"],
    ),
    "nothing but praise": (
        """
Kjære Synnøve

Jeg beundrer deg. Alt du har skrevet om landskap har jeg lest, og det har forandret måten jeg ser på skogen. Det hadde vært en stor ære å få møte deg over en kopp kaffe, som jeg naturligvis betaler.

Hilsen Ottar
""",
        ["K403", "K407", "K409"],
    ),
    "whom should I ask": (
        """
Hei Eline, jeg så at du ledet anskaffelsen av nye trikker, og vil gjerne høre hva du lærte om leverandørene. Jeg kan dele hva vi fant ut om batterier. Og hvem andre i Sporveien bør jeg snakke med? Kaffen er på meg, onsdag 2. kl. 10 eller torsdag 3. desember kl. 13.30 hos deg. Fleksibel på alt.
""",
        ["K413"],
    ),
    "hear what you do": (
        """
Hei Marius! Vi har mange felles kontakter på LinkedIn, og jeg prøver å utvide nettverket mitt. Det hadde vært hyggelig å høre hva du driver med for tiden. Kaffe neste uke?
""",
        ["K403", "K407", "K409", "K410", "K414"],
    ),
}
