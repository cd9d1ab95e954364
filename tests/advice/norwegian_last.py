"""Norwegian invitations of a third round, written to be unlike the first two."""

GOOD = {
    "a farmer": """
Hei Håkon. Jeg driver økologisk med 30 melkekyr på Toten og hørte på radioen at du har gått over til kalv ved ku. Det tør jeg nesten ikke, men vil. Hvor mye melk mistet du det første året? Kom gjerne innom fjøset mitt og se løsdriften når det passer, for den har vi fått skryt for. Jeg skal uansett til Felleskjøpet på Hamar førstkommende torsdag og fredag, så da kan jeg svinge opp til deg med en
termos og nystekte vafler. Passer det dårlig, så ring.
Arne
""",
    "a politician": """
Kjære Astrid Hoel,

som nyvalgt leder av kulturutvalget leter jeg etter folk som ser bibliotekene utenfra. Essayet Deres i Samtiden gjorde nettopp det. Kunne De tenke Dem en samtale om hva et bibliotek bør være om tjue år? Utvalget behandler saken i februar, og Deres synspunkter vil bli tatt med i grunnlaget med navn, om De ønsker det. Jeg er å treffe de fleste formiddager i uke 49 og 50, og møter Dem der De
har det best. Utvalget spanderer kaffen.

Vennlig hilsen
Terje Nordvik
""",
    "a chef": """
Halla Nina! Spiste hos dere på lørdag. Den fermenterte gulroten!! Jeg åpner eget sted på Tøyen i mars og sliter med å få fermenteringen stabil. Kan jeg lure ut av deg hvordan du holder temperaturen? Jeg har en leverandør på skjell som er helt rå, han kan du få nummeret til. Mandag er fridag for oss begge, tipper jeg, så hva med mandag 23. eller 30., rundt tre? Jeg drikker gjerne kaffe på kjøkkenbenken
din. Tar med surdeigsboller.
""",
    "a lawyer": """
Hei Camilla,

Vi var motparter i Bergen tingrett i 2022, og jeg har siden lurt på hvordan du fikk den sakkyndige til å bli så tydelig. Nå skal jeg holde kurs for yngre advokater om nettopp sakkyndige, og ville satt pris på å høre hvordan du forbereder dem. Kursmaterialet er selvsagt til fri benyttelse for ditt kontor. Kaffe hos Kaffemisjonen tirsdag 24. november kl. 15.00 eller torsdag 26. november kl. 15.30? Skulle en telefonprat være enklere, er
det like greit. Regningen er min.

Med hilsen
Sverre Aarseth
""",
    "a kindergarten teacher": """
Hei Mariam!

Du og jeg satt ved samme bord på språksamlingen i Lørenskog, og du fortalte om eventyrkofferten på somali. Den får jeg ikke ut av hodet! Hvordan fikk dere foreldrene til å lage den sammen med dere? Vi har sju somaliske barn hos oss fra januar. Hvis du vil, lager vi en koffert til dere på polsk i samme slengen. Jeg har plantid onsdager og fredager fra ti, og kan fint komme bort til Rælingen.
Ellers kan vi snakkes på Messenger en kveld. Kakao eller kaffe, jeg byr :)

Klem Tone
""",
    "an investor": """
Hei Jakob, kort melding: Vi ser på et selskap som lager sensorer til oppdrett. Du bygde Aquabyte fra tre til førti ansatte. Jeg vil forstå hva som er vanskelig i år to. Du får innsikten vår i markedet tilbake, alle 60 sidene. 30 minutter, tirsdag 10.00 eller onsdag 14.00, Teams eller på Aker Brygge. Kaffen går på fondet. Funker ikke tidene, si når.

H.
""",
    "a sculptor": """
Kjære Inger,

det sto en liten notis i Klassekampen om at du støper i resirkulert bronse, og siden har jeg samlet mot til å skrive. Selv hogger jeg i granitt og har nådd et alder hvor ryggen ber om noe annet. Ville du la meg få se verkstedet ditt, og kanskje svare på et par enkle spørsmål om smelting? Jeg har en diamantsag stående som jeg aldri kommer til å bruke mer; den skal du få om du vil ha den.
Jeg er ledig nesten alltid. Kanskje lørdag den 28. eller søndag den 29. november, på ettermiddagen? Jeg tar båten over og har med kaffe og lefse.

Beste hilsen Ragnvald
""",
    "a municipal IT adviser": """
Hei Øystein!

Kristiansand er visst de eneste som har fått innbyggerne til å bruke digital byggesøknad, og ifølge KS er det din fortjeneste. Vi i Arendal starter opp over nyttår. Det hadde vært til stor hjelp å høre hvilke feil du ville styrt unna. Som motytelse kan dere få testrapporten vår på universell utforming før alle andre. Forslag: 8. desember kl. 10, 9. desember kl. 13 eller en dag du selv velger, hos dere i Kristiansand. Kaffe og noe attåt sørger jeg for.

Mvh Linn, digitaliseringsrådgiver
""",
    "a career changer": """
Hei Ellen! Etter ti år som journalist sa jeg opp i august, og jeg er åpen om at jeg leter etter veien videre. Det du skrev om å gå fra redaksjon til kommunikasjon i et sykehus, kunne vært mine egne ord. Hva overrasket deg mest? Jeg leser gjerne korrektur på årsrapporten eller tar et blikk på pressemeldingene deres som takk for bryet. Kan vi ses tirsdag 1. desember kl. 14.30 eller onsdag 2. desember kl. 10.15, på Ullevål
eller der du er? Andre dager er helt i orden. Jeg betaler.

Vennlig hilsen
Synne
""",
    "bullet points": """
Hei Thomas

Hvorfor: du har innført firedagersuke i et konsulentselskap, og vi vurderer det samme
Hva: en halvtime om hva kundene sa
Hva du får: våre tall fra pilotgruppa (12 personer, seks måneder)
Når: tirsdag 24.11 kl. 13.30 eller torsdag 26.11 kl. 10 – eller foreslå noe selv
Hvor: hos dere, eller på Teams
Kaffen: på meg

Hilsen Mette
""",
}

BAD = {
    "a salesman": (
        """
Hei Anders,

Jeg heter Joakim og jobber i et ledende CRM-selskap. Jeg ønsker å presentere løsningen vår for dere og tror den vil passe perfekt. Når har du en time denne uka?

Joakim
""",
        ["K402", "K403", "K407", "K409", "K414"],
    ),
    "a position in the spring": (
        """
Kjære Dag

Jeg har fulgt arbeidet ditt med bybanen i mange år. Har dere behov for flere folk i avdelingen til våren? Jeg er sivilingeniør med fem års erfaring, og deler gjerne erfaringene mine fra Nice. Kaffe hos deg tirsdag kl. 14 eller torsdag kl. 10? Jeg spanderer og er fleksibel.
""",
        ["K401", "K412"],
    ),
    "an early bird": (
        """
Hei Liv, boka di om søvn har hjulpet hele familien. Jeg lager en podkast om skiftarbeid og vil høre hva du mener arbeidsgiverne kan gjøre. Du får omtale av boka hos 3000 lyttere. Hva med kaffe kl. 8 mandag eller 8.30 tirsdag? Kommer til deg, og jeg betaler. Andre dager er også fine.
""",
        ["K415"],
    ),
    "connect me": (
        """
Hei Silje! Vi gikk sammen på BI, og jeg husker masteroppgaven din om bærekraft. Jeg lurer på om du kan koble meg på lederen din, eller gi meg navn på noen i styret. Jeg spanderer kaffe, tirsdag eller onsdag, hos dere eller på Zoom.
""",
        ["K403", "K413"],
    ),
    "vague and friendly": (
        """
Hei! Fint å treffe deg på julebordet :) Hadde vært koselig å ta en kaffe og bli bedre kjent, ser jo ut til at vi har mye til felles. Ledig i morgen eller fredag? Kan komme til deg. Min tur å spandere!
""",
        ["K403", "K410"],
    ),
    "needs and needs": (
        """
Hei Espen. Jeg trenger hjelp med CV-en min. Jeg trenger også noen som kan si meg hva jeg er verdt i lønn. Jeg har vært ledig siden mars og må komme meg videre. Jeg kan møtes når som helst, og jeg bor på Grünerløkka.
""",
        ["K402", "K403", "K407", "K409", "K411", "K414"],
    ),
    "waiting for an answer": (
        """
Hei igjen Espen. Du skrev godt om fjordcruise i DN, og jeg vil snakke med deg om utslippskrav. Jeg forventer at du setter av tid. Du får se beregningene våre. Onsdag kl. 14 eller torsdag kl. 10 på kontoret ditt, eller et annet tidspunkt. Kaffen spanderer jeg.
""",
        ["K404"],
    ),
    "half a day": (
        """
Hei Espen, du skrev godt om fjordcruise i DN, og jeg vil gjerne diskutere utslippskravene med deg. Kan du sette av hele formiddagen på onsdag eller torsdag? Du får se beregningene våre. Jeg kommer til deg, men kan også andre dager, og kaffen er på meg.
""",
        ["K404"],
    ),
    "no word on the coffee": (
        """
Hei Randi! Utstillingen din på Kode var en opplevelse. Jeg kuraterer for sykehuset på Voss og vil gjerne høre hvordan du valgte verk til et rom folk er redde i. Kanskje kan jeg vise deg samlingen vår til gjengjeld. Har du tid onsdag 25. eller torsdag 26. november kl. 14, på Kode eller hos meg på Voss?
""",
        ["K408", "K409", "K414"],
    ),
    "too long about oneself": (
        """
Hei Ulrik,

Jeg er 29 år, kommer fra Molde og har bodd i Oslo siden 2015. Jeg har en bachelor i økonomi fra Handelshøyskolen i Trondheim og en master i finans fra Rotterdam. Jeg har hatt sommerjobb i DNB, deltidsjobb i PwC og vært leder i linjeforeningen. Jeg er strukturert, analytisk og nysgjerrig, og jeg trives godt i team. På fritiden løper jeg maraton og spiller piano. Jeg er
nå på jakt etter min neste utfordring, helst innen bærekraftig finans, der jeg kan bruke min kompetanse og utvikle meg videre. Jeg vil gjerne fortelle mer om meg selv over en kaffe, og jeg håper å få høre om muligheter hos dere. Jeg kan de fleste dager, og jeg kommer gjerne til dere på Aker Brygge, men jeg kan også ta det på Teams om det er bedre.

Med vennlig hilsen
Jonas
""",
        ["K402", "K403", "K406", "K411", "K414"],
    ),
}
