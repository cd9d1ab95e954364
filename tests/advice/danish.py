"""Danish invitations as different people write them: good ones, and what is said of the others."""

GOOD = {
    "formal, to a stranger": """
Kære Lone Friis

Jeg læste Deres indlæg i Berlingske om direktørskifter i familieejede virksomheder, og De satte ord på noget, som vores bestyrelse går og tumler med. Jeg vil gerne høre, hvordan De forbereder en næste generation, og til gengæld
deler jeg gerne vores egne erfaringer fra generationsskiftet i 2021. Kan vi mødes til en kop kaffe tirsdag den 1. december kl. 14 eller torsdag den 3. december kl. 10? Jeg kommer gerne til Deres kontor, og jeg indretter mig efter Deres kalender. Kaffen giver jeg naturligvis.

Med venlig hilsen
Henning Bach
""",
    "young and short": """
hej sofie! så dit opslag om ux i det offentlige og blev helt glad 🙌
jeg skriver speciale om borgernes digitale post og vil vildt gerne høre, hvordan I tester med ældre. du får mine interviews, når de er skrevet ud!
kaffe på mig onsdag eller torsdag i næste uge? jeg kommer gerne forbi jer, eller vi tager den på teams
""",
    "a former colleague": """
Hej Mikkel

Det er efterhånden fire år siden, vi sad over for hinanden på Rådhuspladsen. Jeg er begyndt at arbejde med indkøb af vindmøllevinger, og jeg husker, at du altid sagde, man skal tage på fabrikken først. Må jeg høre, hvad du kiggede efter? Jeg har friske priser fra tre leverandører,
som du gerne må se. Kaffe på Café Europa torsdag den 26. kl. 15 eller fredag den 27. kl. 9.30? Et andet tidspunkt er også fint, og jeg kommer gerne ud til dig. Det er min tur til at give.

Kh Vibeke
""",
    "open about looking for work": """
Hej Camilla

Efter ti år som revisor ser jeg mig om efter noget nyt, og jeg vil gerne høre, hvordan du gik fra revision til bæredygtighedsrapportering. Peter Holm siger, at ingen har gjort det mere gennemtænkt end dig. Hvis I kan bruge det, fortæller jeg gerne, hvordan revisorer læser jeres tal.
Har du en halv time mandag den 30. november kl. 14 eller onsdag den 2. december kl. 10? Jeg er fleksibel, kommer gerne forbi og giver en kop kaffe.

Venlig hilsen
Thomas Lind
""",
    "a student": """
Kære Anders

Jeg læser til ingeniør på DTU og hørte dit oplæg om varmepumper på Energidagen. I mit bachelorprojekt regner jeg på en skole i Herlev, og jeg vil gerne spørge dig til råds om støj, for det var du den eneste, der talte om. Jeg har ikke så meget at byde på endnu, men jeg hjælper gerne, næste gang I
har brug for en til at måle. Kan du mandag den 23. eller tirsdag den 24. november efter kl. 14? Jeg cykler ud til jer, og kaffen betaler jeg.

Hilsen Emil
""",
    "with a list of times": """
Hej Helle!

Din anmeldelse af »Den tavse chef« ramte mig, for jeg leder selv en afdeling, hvor ingen siger mig imod. Jeg vil gerne høre, hvordan du får folk til at tale på møderne, og jeg har tre øvelser med til dig, som virkede hos os. Er et af disse tidspunkter muligt?

- tirsdag den 24. november kl. 13.30
- onsdag den 25. november kl. 10
- en anden dag, der passer dig bedre

Jeg kommer til Frederiksberg, eller vi kan tage det på Teams. Jeg giver kaffe og kage.

Bedste hilsner
Gert
""",
    "with links": """
Hej Ole

[[berit-dahl|Berit]] gjorde mig opmærksom på [din rapport](https://example.org/rapport) om skybrud, og jeg har læst den to gange. Vi er ved at planlægge et nyt renseanlæg og vil gerne forstå, **hvordan** I regnede på ekstremregn; du får vores model at se, og den kan måske bruges i næste udgave.
Passer torsdag den 3. december kl. 10 eller fredag den 4. december kl. 14 på [Kaffesalonen](https://example.org/kort), eller hvor det er nemmest for dig? Jeg giver kaffen.

Mvh. Sine Lund
sine@example.org | tlf. 22 33 44 55
""",
    "humble and warm": """
Kære Ruth

Du skrev så klogt om at lede i modvind, at jeg ikke har kunnet slippe det. Jeg forstår godt, hvis du har rigeligt at se til, men skulle du have en halv time til overs, ville jeg være meget taknemmelig for at høre, hvordan du holdt modet oppe hos dine folk. Måske kan jeg engang gøre gengæld med det, jeg
ved om budgetter. Jeg er i Aarhus både onsdag den 2. og torsdag den 3. december og møder dig gerne, hvor det er lettest for dig. Kaffen er selvfølgelig på mig.

Varme hilsner
Tove
""",
    "self-employed": """
Hej Mads! Jeg driver et lille bogholderi og kan se, at I er begyndt at bruge AI til bilag – det er der ikke mange, der har turdet. Jeg er nysgerrig på, hvad der gik galt undervejs, og byder gerne ind med mine egne brølere. Kaffe næste tirsdag eller torsdag omkring kl. 14, hos jer i Valby eller på Zoom,
hvis det er nemmere? Jeg betaler og retter mig efter dig. Hilsen Peter
""",
    "plural you": """
Kære Anne og Jens

I har åbnet landets første lånebutik for værktøj, og I skriver, at den løber rundt. I vores boligforening vil vi gerne gøre det samme, og jeg vil gerne høre, hvordan I fik frivillige nok. I får selvfølgelig vores beregning af, hvad der faktisk bliver brugt. Må jeg komme forbi lørdag den 28. november om formiddagen eller
onsdag den 2. december kl. 16? Ellers er I meget velkomne til at foreslå noget. Jeg tager en kringle med.

Hilsen Lars fra Solbakken
""",
    "video only": """
Hej Signe

Jeg hørte dig i podcasten om hjemmearbejde uden for de store byer, og vi står midt i det samme i Thisted. Jeg vil gerne høre, hvad I fortryder, og kan fortælle, hvad vi fik ud af flekstid til skifteholdene. Kan vi tage en halv time på Teams onsdag den 25. november kl. 10 eller fredag den 27. november kl. 14? Andre tider går også fint.

Hilsen Else
""",
    "a theme for both": """
Hej Bo

Vi mødtes kort på trendseminaret i Odense, hvor du spurgte, hvem der skal eje batteridata. Det har jeg tænkt på lige siden, og jeg har talt med fem netselskaber om netop det. Skal vi sammenligne noter over en kop kaffe? Jeg kan mandag 30/11 kl. 14 eller tirsdag 1/12 kl. 10, gerne hos jer i Fredericia, men jeg er fleksibel. Jeg giver.

Bedste hilsner
Anja
""",
    "someone sent me": """
Hej Kirsten!

Det var Per Lund, der bad mig skrive til dig: han mener, at du er den i Aalborg, der ved mest om frivillige med indvandrerbaggrund. Jeg åbner en sprogcafé i januar og vil gerne undgå de værste fejl. Du skal få at høre, hvad vi lærte af de 200, der svarede på vores undersøgelse. Har du tid til en kop kaffe i uge 48 eller 49? Foreslå gerne
selv tid og sted; jeg tager turen derhen, hvor du er, og kaffen er på mig.

Hilsen Mohammed
""",
    "after a talk, plain": """
Hej! Tak for et godt oplæg til morgenmødet i går. Du sagde, at halvdelen af jeres piloter aldrig kom i drift, og det kender jeg fra hospitalet. Jeg ville gerne drøfte hvorfor og kan bidrage med, hvordan vi reddede to af vores. Kan vi ses torsdag kl. 14.30 eller mandag kl. 10 i caféen på Rigshospitalet, eller hos dig? Sig endelig til, hvis
andre tider er bedre. Jeg giver kaffe og kage.

Venlig hilsen
Nora Vik, overlæge
""",
    "an old teacher": """
Kære Lis

Du lærte mig at skrive for tyve år siden på Rysensteen. Nu skal jeg selv undervise i skriftlig dansk og vil gerne høre, hvad du ville gøre anderledes i dag. Jeg har nogle elevtekster med, som jeg tror, du får glæde af. Passer det en eftermiddag i næste uge, hjemme hos dig eller på Café Norden? Vælg det, der er nemmest, og lad mig give kaffen.

Knus fra Esben
""",
    "two sentences": """
Hej Mona, jeg så, at du har stået for de fossilfri byggepladser i København, og vil gerne høre, hvad entreprenørerne sagde – du får vores målinger fra tre projekter til gengæld. Passer en kop kaffe på mig onsdag den 25. kl. 14 eller torsdag den 26. kl. 10, hos dig eller digitalt, eller hvornår det ellers passer?
Mvh Henrik
""",
}

BAD = {
    "asks for a job": (
        """
Hej!

Jeg søger nyt job og vil høre, om I har noget ledigt. Kan vi tage en kop kaffe?

Mvh. Ole
""",
        ["K401", "K402", "K403", "K407", "K409", "K412", "K414"],
    ),
    "me-focus": (
        """
Hej Anne

Jeg vil gerne lære noget om din virksomhed, høre om de generelle jobmuligheder og få råd til, hvem jeg ellers bør tale med. Kan vi tage en kop kaffe tirsdag kl. 10 eller torsdag kl. 14? Jeg kommer gerne til jer, er fleksibel og giver kaffen.

Hilsen Per
""",
        ["K402", "K403", "K411", "K413"],
    ),
    "open agenda": (
        """
Hej Karin!

Skal vi ikke tage en kop kaffe og lære hinanden lidt at kende og se, hvad det fører til? Tirsdag eller onsdag i næste uge, hos dig eller på en café? Jeg er fleksibel, og jeg giver.

Per
""",
        ["K402", "K403", "K410"],
    ),
    "see what happens": (
        """
Hej Troels! Tak for sidst på konferencen om havvind. Jeg synes, vi skal tage en uforpligtende snak og se, hvad det kan føre til. Måske kan vi hjælpe hinanden med noget. Passer mandag den 23. eller tirsdag den 24. november? Jeg kommer gerne forbi, er fleksibel og giver kaffen.
""",
        ["K410"],
    ),
    "much too short": (
        "Hej, har du tid til en kop kaffe en dag?",
        ["K401", "K402", "K403", "K405", "K407", "K409", "K414"],
    ),
    "much too long": (
        """
Hej Birgitte!

Jeg håber, at alt står godt til. Jeg hedder Anders og er lige blevet færdig med en kandidat i organisationspsykologi. Før det arbejdede jeg fire år i detailhandlen. Der ledede jeg et hold på seks. Jeg har altid været optaget af, hvordan mennesker trives på deres arbejde. Derfor valgte jeg at skrive speciale
om tillid i hybride hold. Det fik 10, og min vejleder mente, at det burde læses af flere. Under arbejdet faldt jeg over din artikel om tillid i staten. Den er efter min mening noget af det bedste, der er skrevet på dansk om emnet. Jeg citerede den elleve gange. Nu vil jeg gerne høre, hvordan du ser på det i dag. Du må gerne
læse, hvad de 40, jeg interviewede, sagde. Kan vi mødes tirsdag kl. 14 eller torsdag kl. 10? Jeg er fleksibel og kommer gerne til dig. Jeg giver kaffen.

Hilsen Anders
""",
        ["K406"],
    ),
    "one time only": (
        """
Hej Ivan! Jeg læste din rapport om broafgifter og vil gerne høre, hvordan I regnede på myldretiden. Jeg viser dig gerne tallene fra Odense, som ikke er offentlige. Jeg kan tirsdag den 24. november kl. 14. Kaffen er på mig.

Hilsen Mia
""",
        ["K407", "K409"],
    ),
    "not flexible": (
        """
Hej Ivan! Jeg læste din rapport om broafgifter og vil gerne høre, hvordan I regnede på myldretiden. Jeg viser dig gerne tallene fra Odense. Kan vi mødes tirsdag den 24. november kl. 14 eller torsdag den 26. november kl. 10 på Coffee Collective? Kaffen er på mig.

Hilsen Mia
""",
        ["K408", "K409"],
    ),
    "in the rushes": (
        """
Hej Ivan! Jeg læste din rapport om broafgifter og vil gerne høre, hvordan I regnede på myldretiden. Jeg viser dig gerne tallene fra Odense. Passer det kl. 8 på tirsdag eller klokken 12 på torsdag? Jeg kommer til dig, er fleksibel, og kaffen er på mig.
""",
        ["K415"],
    ),
    "a breakfast meeting": (
        """
Hej Gitte, dit oplæg om stille innovation satte gang i meget hos os i kommunen. Jeg vil gerne høre, hvordan du fik ledelsen med, og deler vores egen plan med dig. Skal vi tage det over et frokostmøde tirsdag eller onsdag? Jeg kommer gerne til dig, og jeg giver. Andre dage går fint.
""",
        ["K415"],
    ),
    "asks for names": (
        """
Hej Gitte, dit oplæg om stille innovation satte gang i meget hos os i kommunen. Jeg vil gerne høre, hvordan du fik ledelsen med, og deler vores egen plan med dig. Kan du også sætte mig i kontakt med nogen i ministeriet? Tirsdag kl. 14 eller onsdag kl. 10, hos dig eller på Teams? Jeg er fleksibel og giver kaffen.
""",
        ["K413"],
    ),
    "a good word": (
        """
Hej Gitte, vi arbejdede sammen i Teknik- og Miljøforvaltningen, og jeg har fulgt det, du laver med grønne tage, lige siden. Jeg har søgt stillingen som projektleder hos jer. Vil du lægge et godt ord ind for mig? Jeg hjælper dig gerne en anden gang. Kaffe tirsdag eller onsdag, hos dig eller på Teams? Jeg er fleksibel, og kaffen er på mig.
""",
        ["K401", "K412"],
    ),
    "presses": (
        """
Hej Gitte, jeg så dit opslag om grønne tage og vil høre, hvordan I regnede på vægten. Du skal møde mig i denne uge, for jeg skal have svar så hurtigt som muligt. Du får vores rapport at læse. Tirsdag kl. 14 eller onsdag kl. 10, hos dig eller på Teams? Jeg giver kaffen.
""",
        ["K404"],
    ),
    "two hours": (
        """
Hej Gitte, jeg så dit opslag om grønne tage og vil gerne høre, hvordan I regnede på vægten. Må jeg låne to timer af din tid? Du får vores rapport at læse. Tirsdag kl. 14 eller onsdag kl. 10, hos dig eller på Teams? Jeg giver kaffen og er fleksibel.
""",
        ["K404"],
    ),
    "who pays": (
        """
Hej Arne! Du har bygget kundecentret i Esbjerg op fra bunden, og det imponerer mig. Jeg vil gerne høre, hvordan I lærer nye op, og du får vores plan at se. Kan vi tage en kop kaffe torsdag den 26. november kl. 10 eller fredag den 27. november kl. 14, hos dig eller på video? Jeg er fleksibel.

Hilsen Rune
""",
        ["K414"],
    ),
    "why you": (
        """
Hej! Jeg skriver opgave om deleøkonomi og vil gerne tale med folk i branchen om emnet. Jeg deler gerne resultaterne. Passer det med en kop kaffe mandag den 23. eller tirsdag den 24. november? Jeg er fleksibel, kommer gerne forbi og giver kaffen.

Hilsen Thea
""",
        ["K402"],
    ),
    "nothing for them": (
        """
Hej Stig! Du er jo gået fra lærer til udvikler, og det vil jeg også. Jeg vil gerne høre, hvordan du lærte at kode, og hvad du ville gøre anderledes. Passer det med en kop kaffe onsdag kl. 15 eller lørdag kl. 10? Jeg er fleksibel, kan komme til dig, og kaffen er på mig.

Hilsen Ida
""",
        ["K403"],
    ),
    "all about me": (
        """
Hej!

Jeg er nyuddannet cand.merc. og søger mit første job. Jeg vil gerne præsentere mig selv, og jeg håber på at få nogle tips til min jobsøgning. Jeg vil også gerne vide, hvordan jeg kan få en fod indenfor i branchen. Jeg kan mandag, tirsdag eller onsdag. Jeg er fleksibel og kan komme til jer. Kaffen er på mig.

Hilsen Martin
""",
        ["K402", "K403", "K411"],
    ),
}
