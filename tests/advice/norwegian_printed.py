"""Norwegian invitations as advisers print them for an example."""

GOOD = {
    "Fra lærer til HR": """
Hei Marianne!

Jeg leste intervjuet med deg om lederopplæringen dere har bygget opp, og har lyst til å høre hvordan dere fikk de
travle mellomlederne med. Selv har jeg vært lærer i tolv år, og jeg deler gjerne opplegget mitt for kollegaveiledning,
som dere kan bruke fritt. Passer det med en halvtimes kaffe tirsdag kl. 14 eller torsdag kl. 9.30 neste uke? Jeg
kommer til dere og spanderer kaffen, eller vi kan ta det på Teams hvis det er enklere.

Vennlig hilsen
Ingrid Moe
""",
    "Ny leder søker erfaring": """
Hei Tor!

Du har ledet et team som er spredt på tre byer, og jeg har nettopp fått ansvar for et lignende team i Bodø og Tromsø.
Kan jeg by på en kaffe og høre hvordan dere holder kontakten i hverdagen? Til gjengjeld viser jeg deg malen vi bruker
for korte ukemøter, den har spart oss for mye tid. Jeg kan onsdag kl. 13.30 eller fredag kl. 10, og kommer gjerne
innom kontoret ditt eller ringer deg.

Beste hilsen
Silje Aune
""",
    "Etter et foredrag": """
Hei Nina!

Takk for foredraget ditt om klarspråk i kommunen i forrige uke, særlig delen om vedtaksbrevene. Vi skal i gang med det
samme hos oss, og jeg vil gjerne høre hva dere ville gjort annerledes i dag. Jeg tar med resultatene fra brukertestene
våre, så kan du se om noe av det er nyttig for dere. Har du tid til en kaffe på min regning mandag kl. 14.30 eller
onsdag kl. 9? Jeg kommer til rådhuset, men telefon går også fint.

Hilsen
Jonas Berg
""",
    "Tilbake etter permisjon": """
Hei Camilla!

Jeg er snart tilbake i jobb etter permisjon og husker at du la om arbeidsdagen din da du var i samme situasjon. Det
hadde vært fint å høre hva som fungerte for deg, over en kaffe som jeg spanderer. Jeg har laget en oversikt over
reglene for redusert arbeidstid som du gjerne kan få og dele med andre på avdelingen. Jeg kan tirsdag kl. 10 eller
torsdag kl. 13, enten hos deg eller på video.

Vennlig hilsen
Hanne Lie
""",
    "Nyutdannet ingeniør": """
Hei Per!

I masteroppgaven min skrev jeg om fukt i massivtre, og rapporten din fra skolebygget på Hamar var en av de viktigste
kildene mine. Jeg vil gjerne høre hvordan målingene har utviklet seg siden, og du får selvsagt oppgaven og tallene
mine. Kan vi ta en kaffe i tjue minutter onsdag kl. 15 eller fredag kl. 9.30? Jeg kommer til dere og spanderer, eller
så tar vi det på telefon.

Hilsen
Amina Yusuf
""",
    "Kollega i en annen avdeling": """
Hei Rune!

Jeg jobber i kundesenteret og har sett at du har fått orden på malene i fagsystemet. Vi sliter med det samme, og jeg
lurer på hvordan du gikk fram. Jeg kan vise deg de ti vanligste spørsmålene kundene ringer om, så ser du hvilke maler
som skaper mest trøbbel. Jeg er fleksibel alle dager mellom kl. 13 og 15.30 og kommer gjerne opp til deg, og kaffen
tar jeg med.

Hilsen
Lene
""",
    "Gammel studievenn": """
Hei Kristin!

Det er lenge siden Bergen, men jeg så at du nå jobber med bærekraftsrapportering. Jeg skal lage vår første rapport i
høst og vil gjerne høre hvilke tall dere startet med. Du nevnte at dere vurderer nytt regnskapssystem, og der kan jeg
fortelle ærlig hvordan byttet gikk hos oss. Skal vi ta en kaffe torsdag kl. 14 eller mandag kl. 10? Jeg spanderer og
kommer til deg, men video er også helt greit.

Klem fra
Anne
""",
    "Tillitsvalgt til tillitsvalgt": """
Hei Mona!

Jeg er ny tillitsvalgt på Gjøvik og har hørt at dere fikk til en god avtale om hjemmekontor. Jeg vil gjerne forstå
hvordan dere la opp drøftingene, og kan dele undersøkelsen vi nettopp har gjort blant medlemmene våre. Passer det at
jeg kommer til Lillehammer tirsdag kl. 13.30 eller onsdag kl. 15? Jeg spanderer kaffen, og en telefonsamtale er like
bra om uka er full.

Hilsen
Geir Solberg
""",
    "Vurderer å starte for seg selv": """
Hei Elin!

Jeg vurderer å starte egen praksis som fysioterapeut, og du har drevet din i fem år. Det jeg lurer mest på, er hvordan
du satte prisene det første året. Jeg er god på nettsider og går gjerne gjennom din og gir deg tre konkrete forslag
som takk. Kan jeg stikke innom med kaffe mandag kl. 15.30 eller torsdag kl. 9, eller ringe deg en ettermiddag?

Vennlig hilsen
Marte Haugen
""",
    "Etter et LinkedIn-innlegg": """
Hei Fredrik!

Innlegget ditt om å kutte i antall møter traff godt, for vi prøver det samme i teamet mitt. Jeg vil gjerne høre
hvordan dere fikk med ledelsen, og kan vise deg tallene våre fra de første tre månedene. Har du en halvtime til kaffe
onsdag kl. 10 eller torsdag kl. 14.30? Jeg kommer dit du er og spanderer, eller vi tar det digitalt.

Beste hilsen
Thea Nilsen
""",
    "Bytte bransje": """
Hei Øyvind!

Etter ti år i olje og gass vil jeg lære mer om havvind, og du har gått den samme veien. Jeg er nysgjerrig på hvilke
deler av HMS-erfaringen du fikk bruk for, og er ikke ute etter en stilling. Jeg har samlet sjekklistene fra våre siste
offshorekampanjer og forklarer gjerne hva vi lærte av dem. Kan vi møtes til en kaffe på meg tirsdag kl. 15 eller
fredag kl. 13, hos dere i Stavanger eller på video?

Hilsen
Kjetil Vik
""",
    "Biblioteket og skolen": """
Hei Solveig!

Du har fått ungdomsskoleelever til å bruke biblioteket etter skoletid, og det vil vi også prøve på vår filial. Kan jeg
få høre hvordan dere startet, mot at du får det ferdige opplegget vårt for skrivekurs? Jeg har tid mandag kl. 14 og
onsdag kl. 9.30, men retter meg etter deg. Jeg tar bussen til dere og spanderer kaffen, eller ringer hvis det passer
bedre.

Vennlig hilsen
Berit Dahl
""",
    "Ny i byen": """
Hei Lars!

Jeg har flyttet til Trondheim og jobber med innkjøp i helsesektoren, akkurat som deg. Jeg vil gjerne høre hvordan dere
følger opp miljøkravene i avtalene, for det er nytt hos oss. Fra forrige jobb har jeg god erfaring med anbud på
medisinsk utstyr, og den deler jeg gjerne. Skal vi ta en kaffe torsdag kl. 13 eller fredag kl. 14? Jeg kommer til dere
og spanderer, men vi kan også ta en prat på telefon.

Hilsen
Sara Lund
""",
    "Senior som vil lære noe nytt": """
Hei Emil!

Du er den på huset som har kommet lengst med Power BI, og jeg vil lære hvordan du lager månedsrapporten. Jeg har
jobbet her i 22 år og kan fortelle deg hvor tallene kommer fra, og hvilke du bør være forsiktig med. Kan jeg by på
kaffe i pausekroken hos dere tirsdag kl. 9.30 eller torsdag kl. 14? En halvtime holder, og vi kan gjerne dele skjerm
på Teams i stedet.

Hilsen
Randi
""",
    "Frivillig arbeid": """
Hei Hilde!

Jeg leder et leksehjelptilbud i Drammen og har lest at dere har svært lite frafall blant de frivillige. Det vil jeg
gjerne høre mer om, og du får vaktplanløsningen vår som er gratis og enkel å ta i bruk. Jeg kan onsdag kl. 16 eller
mandag kl. 10, og finner gjerne en annen tid hvis ingen av dem passer. Jeg kommer til dere med kaffe og boller, eller
vi tar det på video.

Vennlig hilsen
Ali Rahimi
""",
}

BAD = {
    "Ber om jobb": (
        """
Hei Marianne!

Jeg så at dere ansetter, og lurer på om vi kan ta en kaffe så jeg kan fortelle hvorfor dere bør velge meg. CV og
vitnemål ligger ved. Jeg kan begynne allerede neste måned og håper du kan legge inn et godt ord for meg hos sjefen.

Hilsen
Petter
""",
        ["K402", "K407", "K409", "K412", "K414"],
    ),
    "Uten tema": (
        """
Hei Tor!

Jeg har fulgt deg lenge og synes du virker veldig spennende. Hadde det vært mulig å plukke hjernen din litt over en
kaffe? Jeg har ikke noe bestemt jeg vil snakke om, men det dukker sikkert opp noe.

Hilsen
Vegard
""",
        ["K403", "K407", "K409", "K414"],
    ),
    "Hele livshistorien": (
        """
Hei Nina!

Jeg vokste opp på Toten, begynte på sykepleien i 2003, hoppet av etter et år, jobbet i butikk, tok fagbrev, flyttet
til Oslo, ble skilt og startet deretter på en bachelor i administrasjon som jeg fullførte med gode karakterer. Så fikk
jeg jobb i et vikarbyrå, men der trivdes jeg ikke, for sjefen var vanskelig og lønna lav, og etter det hadde jeg tre
vikariater som heller ikke førte til noe. I fjor gikk jeg til en coach, som sa at jeg er kreativ, strukturert og god
med mennesker, og det kjente jeg meg veldig igjen i. Alt dette vil jeg gjerne fortelle mer om over en kaffe en dag.

Hilsen
Wenche
""",
        ["K403", "K407", "K409", "K411", "K414"],
    ),
    "Bare om meg": (
        """
Hei Camilla!

Jeg er i en fase der jeg trenger å finne ut hva jeg vil, og jeg tror et møte kunne gitt meg mye. Jeg ønsker
tilbakemelding på CV-en min, LinkedIn-profilen min og planene mine framover. For meg hadde det passet best på fredag,
for da har jeg fri.

Hilsen
Joakim
""",
        ["K402", "K403", "K407", "K409", "K411", "K414"],
    ),
    "Fisker etter navn": (
        """
Hei Per!

Du kjenner jo alle i bransjen, så jeg vil gjerne ta en kaffe med deg. Kan du ta med en liste over fem personer jeg bør
kontakte, helst med telefonnummer? Det er fint om du sier ifra til dem på forhånd at jeg kommer til å ringe.

Hilsen
Stian
""",
        ["K401", "K403", "K407", "K413"],
    ),
    "En eller annen gang": (
        """
Hei Kristin!

Vi burde ta en kaffe en gang! Det er så lenge siden sist, og det hadde vært nyttig for meg å høre litt om det du
driver med. Si ifra når du har tid, så får vi se om det passer.

Hilsen
Bente
""",
        ["K403", "K407", "K409", "K414"],
    ),
    "Du må komme til meg": (
        """
Hei Øyvind!

Jeg vil gjerne høre om overgangen din til havvind. Du kan møte meg på kafeen ved kontoret mitt i Sandnes mandag kl. 8,
for jeg har dessverre ikke anledning til å reise noe sted. Video liker jeg ikke, så det må bli der.

Hilsen
Roy
""",
        ["K403", "K408", "K414", "K415"],
    ),
    "Masete purring": (
        """
Hei Elin!

Nå har jeg skrevet til deg to ganger uten å få svar, og det synes jeg er rart. Det er snakk om en kaffe, og alle har
vel en time til overs. Jeg må ha svar innen i morgen kl. 12, ellers ringer jeg deg på jobben.

Hilsen
Trond
""",
        ["K401", "K402", "K403", "K404", "K414", "K415"],
    ),
    "Massesendt": (
        """
Hei!

Jeg kontakter spennende mennesker i ulike bransjer for å utvide nettverket mitt, og du er en av dem. Er du åpen for en
uforpliktende kaffeprat om muligheter? Svar med et ja, så sender jeg deg en lenke der du kan booke deg inn.

Mvh
Daniel Krogh
""",
        ["K407", "K409", "K410", "K414"],
    ),
    "For mye å be om": (
        """
Hei Fredrik!

Kan vi møtes til en lengre kaffe, gjerne to–tre timer midt på dagen kl. 12? Jeg vil at du leser forretningsplanen min
på 40 sider på forhånd og sier hva du synes. Etterpå hadde det vært fint om du kunne hjelpe meg å finne investorer.

Hilsen
Marius
""",
        ["K401", "K402", "K403", "K407", "K409", "K414", "K415"],
    ),
}
