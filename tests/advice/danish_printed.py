"""Danish invitations as advisers print them for an example."""

GOOD = {
    "Fra sygeplejerske til underviser": """
Hej Bente

Jeg hørte dig fortælle om simulationstræning på temadagen i Odense, og jeg vil gerne høre, hvordan I kom i gang. Jeg
er sygeplejerske på en akutafdeling og kan dele fem anonymiserede cases, som I frit kan bruge i undervisningen. Har du
tid til en halv times kaffe tirsdag kl. 14 eller torsdag kl. 9.30 i næste uge? Jeg kommer gerne ud til jer, og jeg
giver kaffen, men vi kan også tage det over Teams.

Venlig hilsen
Louise Holm
""",
    "Ny projektleder": """
Hej Morten

Du har stået for flytningen af tre afdelinger til ét hus, og jeg skal i gang med det samme i Vejle. Jeg vil gerne
høre, hvad der overraskede dig undervejs. Til gengæld deler jeg den tidsplan og risikoliste, vi har lavet, så du kan
bruge den næste gang. Passer onsdag kl. 13.30 eller fredag kl. 10 til en kop kaffe på min regning? Jeg kommer til dig
eller ringer, hvis det er nemmere.

Mange hilsner
Sofie Krag
""",
    "Efter en artikel": """
Kære Henrik

Din artikel i fagbladet om skriftlige advarsler fik mig til at se på vores egen praksis. Jeg vil gerne høre, hvordan I
har klædt lederne på, og jeg viser dig gerne den samtaleguide, vi selv er glade for. Må jeg give en kop kaffe mandag
kl. 14.30 eller onsdag kl. 9.30? Jeg kommer til Aarhus, og ellers er en telefonsamtale også fin.

Venlig hilsen
Karin Bach
""",
    "Dimittend med speciale": """
Hej Anders

I mit speciale brugte jeg jeres undersøgelse af unges medievaner, og jeg blev nysgerrig på, hvordan I fik så mange til
at svare. Jeg sender dig gerne mine resultater på to sider, for de tyder på noget nyt om de 15-17-årige. Kunne du have
lyst til en kop kaffe på tyve minutter torsdag kl. 13 eller fredag kl. 14? Jeg giver og kommer til jer, eller vi kan
mødes på video.

Bedste hilsner
Fatima El-Sayed
""",
    "Kollega på tværs": """
Hej Jens

Jeg sidder i borgerservice og har lagt mærke til, at jeres nye breve giver færre opkald. Må jeg høre, hvordan I har
grebet det an? Jeg tager en liste med over de spørgsmål, borgerne stadig ringer om, så I kan se, hvor der er mere at
hente. Jeg er fleksibel alle dage mellem kl. 13 og 15.30 og kommer gerne op til dig med kaffe, eller også tager vi den
over telefonen.

Hilsen
Mette
""",
    "Gammel studiekammerat": """
Hej Trine

Det er længe siden læsegruppen, men jeg kan se, at du nu arbejder med whistleblowerordninger. Vi skal indføre en i
vores organisation, og jeg vil gerne høre, hvad du ville lægge vægt på i dag. Du skrev for nylig, at I leder efter et
godt e-læringsværktøj, og der kan jeg fortælle ærligt om det, vi har valgt. Skal vi drikke en kop kaffe tirsdag kl. 10
eller torsdag kl. 15? Jeg giver og kommer til dig, og video er også fint.

Kærlig hilsen
Pernille
""",
    "Tillidsrepræsentant": """
Hej Lone

Jeg er ny tillidsrepræsentant i Horsens og har hørt, at I har fået en god aftale om seniordage. Jeg vil gerne forstå,
hvordan I forberedte forhandlingen, og du må få resultaterne fra vores medlemsundersøgelse. Kan jeg komme forbi onsdag
kl. 15 eller mandag kl. 9.30 og give en kop kaffe? Hvis ugen er presset, kan vi også klare det på et kvarter i
telefonen.

Venlig hilsen
Kim Sørensen
""",
    "På vej mod selvstændig": """
Hej Charlotte

Jeg overvejer at blive selvstændig oversætter, og du har været det i otte år. Jeg vil især gerne høre, hvordan du
delte ugen op det første år. Som tak læser jeg gerne korrektur på en tekst til dig, for eksempel dit næste nyhedsbrev.
Jeg kan mandag kl. 14 eller torsdag kl. 10 og kommer til dit kontor med kaffe, eller jeg kan ringe.

Mange hilsner
Ida Lauritsen
""",
    "Efter et opslag på LinkedIn": """
Hej Rasmus

Dit opslag om mødefri onsdage ramte plet, for vi har prøvet det samme i tre måneder. Jeg er nysgerrig på, hvordan I
håndterer kunderne den dag, og jeg viser dig gerne vores tal før og efter. Har du lyst til en kop kaffe tirsdag kl.
13.30 eller fredag kl. 9.30? Jeg kommer til jer og giver, men vi kan også tage den online.

Bedste hilsner
Julie Friis
""",
    "Brancheskift": """
Hej Søren

Efter femten år som butikschef vil jeg vide mere om logistik, og du har selv taget det skridt. Jeg søger ikke job hos
jer, men vil gerne høre, hvilken del af ledererfaringen du har haft mest glæde af. Jeg fortæller til gengæld gerne,
hvordan butikkerne oplever jeres leveringer, for det hører man sjældent direkte. Kan vi mødes over en kop kaffe, som
jeg giver, torsdag kl. 14.30 eller mandag kl. 10, hos jer i Taulov eller på video?

Venlig hilsen
Claus Bruun
""",
    "Skole og museum": """
Hej Birgitte

I har fået mange skoleklasser på besøg om vinteren, og det vil vi gerne lære af på vores lille museum. Må jeg høre,
hvordan I aftaler forløbene med lærerne? Du får vores opgaveark om 1800-tallet, som er testet på fem klasser og gratis
at bruge. Jeg har tid tirsdag kl. 14 og onsdag kl. 9, men retter mig gerne efter dig. Jeg tager toget til jer og giver
kaffen, eller vi kan tale sammen i telefon.

Venlig hilsen
Poul Erik Dam
""",
    "Ny i byen": """
Hej Lars

Jeg er flyttet til Aalborg og arbejder ligesom du med arbejdsmiljø i byggeriet. Jeg vil gerne høre, hvordan I får
underentreprenørerne med på sikkerhedsrunderne. Fra mit forrige job har jeg en kort toolbox-øvelse på fire sprog, som
du må få. Skal vi tage en kop kaffe onsdag kl. 14 eller fredag kl. 13? Jeg giver og kommer ud på pladsen, men et
opkald er også fint.

Hilsen
Agnieszka Nowak
""",
    "Den erfarne spørger den unge": """
Hej Oliver

Du er den i huset, der ved mest om automatisering i Excel, og jeg vil gerne lære, hvordan du laver ugerapporten. Jeg
har været her i 25 år og kan til gengæld forklare, hvorfor tallene fra lageret nogle gange driller. Må jeg give en kop
kaffe nede hos jer tirsdag kl. 9.30 eller torsdag kl. 14? En halv time er nok, og vi kan også dele skærm på Teams.

Hilsen
Kirsten
""",
    "Frivillige kræfter": """
Hej Susanne

Jeg er formand for en besøgstjeneste i Køge og har læst, at I har fået mange unge frivillige. Det vil jeg gerne høre
mere om, og jeg deler gerne vores introduktionshæfte, som I kan rette til og bruge. Jeg kan mandag kl. 15.30 eller
torsdag kl. 10, og hvis ingen af delene passer, finder vi en anden dag. Jeg kommer til jer med kaffe og kage, eller vi
tager det på video.

Venlig hilsen
Hanne Juhl
""",
    "Tilbage efter sygdom": """
Hej Dorte

Jeg starter langsomt op efter en sygemelding, og du har fortalt åbent om, hvordan du selv vendte tilbage. Jeg vil
gerne høre, hvordan du lavede aftaler med din leder om opgaverne. Jeg har samlet en side om reglene for delvis
raskmelding, som du må få og give videre i dit netværk. Har du tid til en kop kaffe på min regning onsdag kl. 10 eller
fredag kl. 13.30? Jeg kommer til dig, og en gåtur eller et opkald er lige så godt.

Kærlig hilsen
Vibeke
""",
}

BAD = {
    "Beder om job": (
        """
Hej Bente

Jeg mangler et job og kan se, at I har travlt, så jeg tænkte, at vi kunne drikke en kop kaffe. Jeg har vedhæftet mit
CV og min ansøgning. Hvis du kan tale godt for mig hos din chef, vil jeg blive meget glad.

Hilsen
Michael
""",
        ["K401", "K403", "K407", "K409", "K411", "K412", "K414"],
    ),
    "Uden emne": (
        """
Hej Morten

Du virker som en virkelig inspirerende person. Må jeg ikke pille lidt i din hjerne over en kop kaffe? Jeg har ikke
noget bestemt på programmet, vi ser bare, hvad der sker.

Hilsen
Nikolaj
""",
        ["K403", "K407", "K409", "K410", "K414"],
    ),
    "Livshistorien": (
        """
Hej Henrik

Jeg er født i Skive, blev student i 1998, arbejdede to år på en højskole, læste lidt historie, skiftede til psykologi,
droppede ud og endte så som sælger i et teleselskab, hvor jeg var i seks år. Derefter blev jeg fyret, rejste i Asien,
blev gift, fik to børn og tog en diplomuddannelse, som jeg egentlig aldrig har brugt. Sidste år lavede jeg en
personlighedstest, der viste, at jeg er en udadvendt idémager med sans for detaljen, og det er min kone helt enig i.
Jeg har meget mere at fortælle, så det ville være rart med en lang kop kaffe en dag.

Hilsen
Flemming
""",
        ["K401", "K402", "K403", "K407", "K409"],
    ),
    "Kun om mig": (
        """
Hej Charlotte

Jeg står et sted i mit liv, hvor jeg har brug for sparring på min karriere, mine styrker og mit næste skridt. Jeg
tror, at jeg kunne få rigtig meget ud af at tale med dig. Jeg vil gerne have, at du kigger på min profil inden, så vi
kan bruge hele tiden på mig.

Hilsen
Simone
""",
        ["K407", "K409", "K414"],
    ),
    "Beder om navne": (
        """
Hej Anders

Jeg har hørt, at du har et stort netværk i mediebranchen. Kan vi tage en kop kaffe, hvor du giver mig navnene på dem,
der ansætter hos jer og hos konkurrenterne? Du må også gerne skrive til dem først og anbefale mig.

Hilsen
Kasper
""",
        ["K401", "K403", "K407", "K409", "K414"],
    ),
    "Vi skal ses en dag": (
        """
Hej Trine

Nu må vi altså snart drikke den kop kaffe! Det kunne være så hyggeligt, og jeg kunne også godt bruge et par gode råd.
Skriv lige, når du engang får luft i kalenderen.

Knus
Maria
""",
        ["K407", "K409", "K414"],
    ),
    "Du skal komme til mig": (
        """
Hej Søren

Jeg vil gerne høre om dit skift til logistik. Vi kan mødes på caféen neden for min lejlighed på Østerbro mandag kl. 8,
for jeg gider ikke køre til Taulov. Det er den eneste dag, jeg kan, og du betaler vel bare din egen kaffe.

Hilsen
Brian
""",
        ["K403", "K408", "K414", "K415"],
    ),
    "Presser på": (
        """
Hej Lone

Jeg har nu skrevet tre gange, og jeg forstår ikke, at du ikke kan finde tid til en enkelt kop kaffe. Andre i din
stilling har svaret med det samme. Jeg regner med at høre fra dig i dag, ellers tager jeg fat i din leder.

Hilsen
Torben
""",
        ["K403", "K407", "K409", "K414"],
    ),
    "Sendt til alle": (
        """
Hej

Jeg er i gang med at udvide mit netværk og tager kaffemøder med interessante profiler fra hele landet. Din profil
dukkede op, og jeg tænker, at vi kan skabe synergi. Klik på linket og book en tid i min kalender.

Mvh
Patrick Lind
""",
        ["K403", "K407", "K409", "K410"],
    ),
    "Gratis konsulent": (
        """
Hej Rasmus

Kan du afsætte et par timer kl. 12 på fredag til kaffe? Jeg vil gerne have dig til at gennemgå min forretningsplan,
mit budget og min hjemmeside, og jeg sender det hele på forhånd, så du kan læse det. Jeg har ikke råd til en rådgiver,
så det ville være en stor hjælp, hvis du også kunne finde et par kunder til mig.

Hilsen
Jeppe
""",
        ["K402", "K404", "K407", "K409", "K414", "K415"],
    ),
}
