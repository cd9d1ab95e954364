"""Danish invitations of a third round, written to be unlike the first two."""

GOOD = {
    "a baker": """
Hej Nikolaj. Jeg har lige overtaget min fars bageri i Skive, og da jeg smagte din rugbrødsbolle på Torvehallerne, tænkte jeg: sådan skal vores også være. Hvor længe lader du dejen hvile? Du kan få min fars opskrift på kringle, som ellers ikke har forladt huset i 40 år. Jeg er på messe i København onsdag og torsdag i næste uge og kan nå forbi dig begge dage efter kl. 13.
Ellers finder vi en anden gang. Det koster dig ikke en krone, kaffen er med hjemmefra.
Jonna
""",
    "a city councillor": """
Kære Astrid Holm

Som nyvalgt formand for kulturudvalget leder jeg efter folk, der ser bibliotekerne udefra. Deres essay i Weekendavisen gjorde netop det. Kunne De tænke Dem en samtale om, hvad et bibliotek bør være om tyve år? Sagen kommer for i februar, og Deres synspunkter vil indgå i oplægget, med navn, hvis De ønsker det. Jeg er at træffe de fleste formiddage i uge 49 og 50, og jeg kommer gerne derhen, hvor De har det bedst.
Udvalget giver kaffen.

Med venlig hilsen
Terkel Nord
""",
    "a chef": """
Yo Nanna! Spiste hos jer i lørdags. Den fermenterede gulerod!! Jeg åbner selv på Vesterbro til marts og har bøvl med at holde fermenteringen stabil. Må jeg lokke dig til at fortælle, hvordan I styrer temperaturen? Jeg har en fisker i Gilleleje, som er helt vild, ham må du få nummeret på. Mandag er vel fridag for os begge, så hvad med mandag den 23. eller den 30., sådan ved tretiden? Jeg drikker også gerne
kaffen ved jeres køkkenbord. Har surdejsboller med.
""",
    "a lawyer": """
Hej Camilla

Vi var modparter i Østre Landsret i 2022, og siden har jeg spekuleret på, hvordan du fik skønsmanden til at tale så klart. Nu skal jeg undervise yngre advokater i netop skøn, og det ville være mig en stor hjælp at høre, hvordan du forbereder dem. Undervisningsmaterialet er naturligvis til fri afbenyttelse for dit kontor. Kan vi ses hos Original Coffee tirsdag den 24. november kl. 15.00 eller torsdag den 26. november kl. 15.30? En telefonsamtale kan også
gøre det, hvis det er nemmere. Regningen tager jeg.

Med venlig hilsen
Sverre Aaris
""",
    "a kindergarten teacher": """
Hej Mariam!

Du og jeg sad ved samme bord på sprogdagen i Ishøj, og du fortalte om eventyrkufferten på somali. Den kan jeg slet ikke slippe! Hvordan fik I forældrene til at lave den sammen med jer? Vi får syv somaliske børn fra januar. Hvis du har lyst, laver vi en kuffert til jer på polsk i samme omgang. Jeg har planlægningstid onsdag og fredag fra kl. 10 og kan sagtens komme over til jer. Ellers kan vi skrives ved og
tage den på Messenger en aften. Kakao eller kaffe, jeg giver :)

Knus Tine
""",
    "an investor": """
Hej Jacob, kort: Vi kigger på et selskab, der laver sensorer til havbrug. Du byggede jeres op fra tre til fyrre ansatte. Jeg vil forstå, hvad der er svært i år to. Du får vores markedsanalyse retur, alle 60 sider. 30 minutter, tirsdag 10.00 eller onsdag 14.00, på Teams eller på Islands Brygge. Fonden giver kaffen. Duer tiderne ikke, så skriv hvornår.

H.
""",
    "a sculptor": """
Kære Inger

I Information stod der en lille notits om, at du støber i genbrugt bronze, og siden har jeg samlet mod til at skrive. Selv hugger jeg i granit og har nået en alder, hvor ryggen beder om noget andet. Ville du lade mig se dit værksted og måske svare på et par enkle spørgsmål om smeltning? Jeg har en diamantsav stående, som jeg aldrig får brug for mere; den skal du have, hvis du vil. Jeg har tid næsten altid, måske lørdag den 28. eller søndag den 29.
november om eftermiddagen? Jeg tager færgen over og har kaffe og småkager med.

Mange hilsner
Regnar
""",
    "a municipal consultant": """
Hej Øjvind!

Vejle er vist de eneste, der har fået borgerne til at bruge digital byggesag, og ifølge KL er det din fortjeneste. Vi i Horsens går i gang efter nytår. Det ville være en kæmpe hjælp at høre, hvilke fejl du ville styre udenom. Til gengæld kan I få vores testrapport om webtilgængelighed før alle andre. Forslag: den 8. december kl. 10, den 9. december kl. 13 eller en dag, du selv vælger, hos jer i Vejle. Kaffe og lidt til ganen sørger jeg for.

Mvh Line
""",
    "a career changer": """
Hej Ellen! Efter ti år som journalist sagde jeg op i august, og jeg lægger ikke skjul på, at jeg leder efter vejen videre. Det, du skrev om at gå fra redaktion til kommunikation på et hospital, kunne have været mine egne ord. Hvad kom mest bag på dig? Jeg læser med glæde korrektur på årsberetningen eller kigger jeres pressemeddelelser igennem som tak for ulejligheden. Kan vi ses tirsdag den 1. december kl. 14.30 eller onsdag den 2. december kl. 10.15, på
Riget eller hvor du nu er? Andre dage er helt i orden. Jeg betaler.

Venlig hilsen
Synne
""",
    "bullet points": """
Hej Thomas

Hvorfor: du har indført firedagesuge i et konsulenthus, og vi overvejer det samme
Hvad: en halv time om, hvad kunderne sagde
Hvad du får: vores tal fra pilotgruppen (12 personer, seks måneder)
Hvornår: tirsdag 24/11 kl. 13.30 eller torsdag 26/11 kl. 10 – eller foreslå selv noget
Hvor: hos jer eller på Teams
Kaffen: på mig

Hilsen Mette
""",
}

BAD = {
    "a salesman": (
        """
Hej Anders

Jeg hedder Joakim og arbejder i et førende CRM-firma. Jeg ønsker at præsentere vores løsning for jer og tror, at den passer perfekt. Hvornår har du en time i denne uge?

Joakim
""",
        ["K402", "K403", "K407", "K409", "K414"],
    ),
    "a position in the spring": (
        """
Kære Dan

Jeg har fulgt dit arbejde med letbanen i mange år. Har I brug for flere folk i afdelingen til foråret? Jeg er civilingeniør med fem års erfaring og deler gerne mine erfaringer fra Nice. Kaffe hos dig tirsdag kl. 14 eller torsdag kl. 10? Jeg giver og er fleksibel.
""",
        ["K401", "K412"],
    ),
    "an early bird": (
        """
Hej Liv, din bog om søvn har hjulpet hele familien. Jeg laver en podcast om skiftehold og vil høre, hvad du mener, arbejdsgiverne kan gøre. Du får omtale af bogen hos 3000 lyttere. Hvad med kaffe kl. 8 mandag eller 8.30 tirsdag? Jeg kommer til dig, og jeg betaler. Andre dage er også fine.
""",
        ["K415"],
    ),
    "connect me": (
        """
Hej Silje! Vi gik sammen på CBS, og jeg kan huske dig fra revyen. Jeg vil høre, om du kan introducere mig for din chef eller give mig navne på nogen i bestyrelsen. Jeg giver kaffe, tirsdag eller onsdag, hos jer eller på Zoom.
""",
        ["K401", "K403", "K413"],
    ),
    "vague and friendly": (
        """
Hej! Fedt at møde dig til julefrokosten :) Kunne være hyggeligt at tage en kop kaffe og lære hinanden bedre at kende, vi har jo vist en del til fælles. Ledig i morgen eller fredag? Jeg kan komme til dig. Min tur til at give!
""",
        ["K403", "K410"],
    ),
    "needs and needs": (
        """
Hej Esben. Jeg mangler hjælp til mit cv. Jeg mangler også en, der kan sige mig, hvad jeg er værd i løn. Jeg har været ledig siden marts og skal videre. Jeg kan mødes når som helst, og jeg bor på Nørrebro.
""",
        ["K402", "K403", "K407", "K409", "K411", "K414"],
    ),
    "waiting for an answer": (
        """
Hej igen Esben. Du skrev godt om krydstogter i Børsen, og jeg vil tale med dig om udledningskrav. Jeg forventer, at du sætter tid af. Du får vores beregninger at se. Onsdag kl. 14 eller torsdag kl. 10 på dit kontor, eller et andet tidspunkt. Kaffen giver jeg.
""",
        ["K404"],
    ),
    "half a day": (
        """
Hej Esben, du skrev godt om krydstogter i Børsen, og jeg vil gerne diskutere udledningskravene med dig. Kan du afsætte hele formiddagen på onsdag eller torsdag? Du får vores beregninger at se. Jeg kommer til dig, men kan også andre dage, og kaffen er på mig.
""",
        ["K404"],
    ),
    "no word on the coffee": (
        """
Hej Randi! Din udstilling på Kunsten var en oplevelse. Jeg kuraterer for sygehuset i Thisted og vil gerne høre, hvordan du valgte værker til et rum, folk er bange i. Måske kan jeg vise dig vores samling til gengæld. Har du tid onsdag den 25. eller torsdag den 26. november kl. 14, på Kunsten eller hos mig i Thisted?
""",
        ["K408", "K409", "K414"],
    ),
    "too long about oneself": (
        """
Hej Ulrik

Jeg er 29 år, kommer fra Herning og har boet i København siden 2015. Jeg har en bachelor i økonomi fra Aarhus Universitet og en kandidat i finansiering fra Rotterdam. Jeg har haft studiejob i Nordea, deltidsjob i PwC og været formand for linjeforeningen. Jeg er struktureret, analytisk og nysgerrig, og jeg trives godt i teams. I fritiden løber jeg maraton og spiller klaver. Jeg er nu på jagt
efter min næste udfordring, helst inden for bæredygtig finans, hvor jeg kan bruge mine kompetencer og udvikle mig videre. Jeg vil gerne fortælle mere om mig selv over en kop kaffe, og jeg håber at høre om muligheder hos jer. Jeg kan de fleste dage, og jeg kommer gerne til jer på Kalvebod Brygge, men jeg kan også tage det på Teams, hvis det er bedre.

Med venlig hilsen
Jonas
""",
        ["K402", "K403", "K406", "K411", "K414"],
    ),
}
