"""Danish invitations that were written after the word lists, in other voices: what the lists had to be wide enough for."""

GOOD = {
    "a midwife who wants to teach": """
Goddag Marianne

Du underviser jo på jordemoderuddannelsen i Esbjerg og har selv haft vagter i årevis. Jeg går og overvejer at søge den vej, men aner ikke, hvad hverdagen består af. Må jeg spørge dig lidt ud? Står I en dag og mangler en gæstelærer om hjemmefødsler, så stiller jeg mere end gerne op. Jeg har fri onsdag den 2. december efter klokken tre og
torsdag den 3. fra halv to, og jeg kan også bare kigge forbi skolen, når du har et hul i skemaet. Kaffen står jeg for!

De bedste hilsner
Bente, fødegangen i Kolding
""",
    "an entrepreneur, brisk": """
Hej Simon. I solgte til TDC sidste år, og jeg er ved at begå samme fejl eller genistreg med mit eget firma. Gider du fortælle, hvad du fortryder ved forhandlingerne? Som tak kan du låne vores kontor i Lissabon en uge. Jeg er i København tirsdag den 8. og onsdag den 9. december og tager gerne en espresso, lige hvor og hvornår du vil. På min regning.
/Christian
""",
    "a retired engineer": """
Kære gamle kollega

Det er ikke så tit, jeg skriver, men da jeg så billedet af dig foran den nye bro, måtte jeg smile. Vi to tegnede jo den forrige. I lokalarkivet samler vi på historier om, hvordan broen blev til, og ingen husker det som dig. Du får naturligvis et eksemplar af bogen. Skal vi drikke en kop kaffe på Café Vivaldi mandag den 30. november klokken
et eller fredag den 4. december klokken ti? Er det bedre, at jeg kommer hjem til dig, så gør jeg det. Jeg tager kringle med.

Alt godt fra Otto
""",
    "an HR manager to an HR manager": """
Hej Cathrine

Hos os er sygefraværet faldet fire procentpoint, siden vi begyndte med tidlige samtaler, og i Lederne siger du, at I overvejer noget lignende. Skal vi udveksle erfaringer? Jeg er især nysgerrig efter, hvad tillidsfolkene sagde hos jer. Forslag fra min side: 25.11. kl. 10.00 eller 27.11. kl. 13.30, hos jer eller hos os. Duer ingen af dem, finder vi noget andet. Jeg har noget godt med til kaffen.

Venlig hilsen
Lise Myhre
HR-direktør
""",
    "young developer, LinkedIn": """
Hej Fatima 👋 Dit repo med tilgængelige React-komponenter har reddet mig flere gange! Sidder selv i et lille team i Skat, hvor jeg prøver at få de andre med på at teste med skærmlæser, og ville elske at høre dine bedste tricks. Kan dele optagelserne fra vores brugertest (med samtykke), de er guld værd. Kaffe efter arbejde torsdag eller fredag? Ellers er Meet helt perfekt. Kaffen er på mig ☕
""",
    "a vicar": """
Kære Halfdan

Din salmebog for børn ligger på min prædikestol hver søndag. Til efteråret begynder vi med babysalmesang, og jeg er i tvivl om, hvor meget man kan bede forældrene om at synge med. Det ville jeg sætte stor pris på at drøfte med dig, og du skal have mine egne optegnelser fra fem år med konfirmander med hjem. Hvis det kan lade sig gøre, kommer jeg gerne til Ribe en formiddag i den første uge
af december, tirsdag eller onsdag; ellers retter jeg mig efter, hvad du ønsker. Kagen tager jeg med, og kaffen giver jeg også.

Varm hilsen
Anne Grethe
""",
    "a student, shy": """
Hej!

Undskyld, at jeg skriver, uden at vi kender hinanden. Jeg læser jura på andet år og har læst de tre domme om strandbeskyttelse, hvor du var advokat. Ville det være muligt at spørge dig om, hvordan du bygger en procedure op? Jeg har ikke så meget at komme med, men jeg læser meget gerne korrektur på noget for dig, hvis du mangler et par øjne. Jeg har fri tirsdage og
torsdage og tilpasser mig. Vi kan tage det over telefonen, hvis det er lettere, men jeg vil nu gerne give en kop kaffe.

Mvh
Amalie
""",
    "someone laid off": """
Hej Jens! Som du måske har hørt, forsvandt vores afdeling i fyringsrunden i oktober. Jeg bruger vinteren på at finde ud af, om energibranchen er noget for mig, og du er den eneste, jeg kender, der har taget springet fra olie til vind. Har du lyst til at fortælle, hvordan det var? Jeg ved en hel del om vedligehold offshore, som jeg tror er relevant for jer i Esbjerg, og det deler jeg mere end gerne ud af.
Mandag kl. 14 eller onsdag kl. 10.30? Jeg tager toget over til dig. Og kaffen er på mig, så langt rækker fratrædelsen ;)

Hilsen Jørgen
""",
    "a librarian with a list": """
Hej Ingrid!

Tak, fordi du delte jeres erfaringer med åbent bibliotek på Facebook. Hos os er byrådet skeptisk, og jeg er spændt på, hvordan I fik politikerne med.

* Tid: mandag den 23. november kl. 14 eller torsdag den 26. november kl. 10 (eller sig, hvad der er bedst)
* Sted: hos dig, hos mig eller på skærmen
* Kaffe: på mig
* Til dig: vores evaluering af lørdagsåbent, som ikke er offentliggjort

Bedste hilsner
Trine
""",
    "to a senior in the ministry": """
Kære Steen

Jeg har lige overtaget ansvaret for klimaregnskabet i styrelsen, et arbejde, som du i sin tid lagde grunden til. Flere herinde siger, at du bør spørges, før vi ændrer på metoden. Kunne du tænke dig at mødes over en kop kaffe og give mig dit syn på sagen? Jeg lægger gerne vores udkast frem, så får du et indtryk af, hvor det bærer hen. Tirsdag den 1. december
kl. 14 eller onsdag den 2. december kl. 9 passer mig fint, men jeg kan rykke på det meste. Vi kan ses i jeres kantine. Jeg giver kaffen.

Med venlig hilsen
Ragnhild Foss
""",
}

BAD = {
    "hello and a cv": (
        """
Halløj! Er det muligt at få job hos jer? Jeg er udlært elektriker og har ikke noget imod overarbejde. Ring til mig når som helst.

Mvh Kenneth
""",
        ["K401", "K402", "K403", "K407", "K412"],
    ),
    "keep me in mind": (
        """
Hej Vibeke, du står jo for turismen på Bornholm, og jeg vil gerne høre, hvordan I tænker om vintersæsonen. Jeg håber, du vil huske mig, hvis der dukker noget op hos jer til foråret. Du får gerne min markedsrapport. Kaffe på mig tirsdag kl. 14 eller onsdag kl. 14? Jeg er fleksibel og kommer til jer.
""",
        ["K412"],
    ),
    "a chat about nothing": (
        """
Hejsa Poul! Længe siden! Skal vi tage en kop kaffe og sludre lidt og høre, hvordan det går? Jeg har god tid for tiden :) Jeg giver!
""",
        ["K403", "K407", "K409", "K410"],
    ),
    "only wants": (
        """
Hej
Jeg overvejer at skifte branche og mangler nogen at snakke med. Jeg vil vide, hvad man kan få i løn, og jeg vil vide, hvordan jeg bør skrive mit cv. Jeg håber også på tips til, hvem i dit netværk jeg kan kontakte. Jeg kan tirsdag kl. 10 og torsdag kl. 14, på en café eller på Teams. Jeg er fleksibel.
Hilsen Grith
""",
        ["K402", "K403", "K411", "K413", "K414"],
    ),
    "early": (
        """
Hej Una! Dit oplæg om AI i familieafdelingen var det bedste på hele konferencen. Jeg vil gerne høre, hvordan I sikrede jer med persondata, og du får vores vurdering at læse. Er du ledig til en kop kaffe torsdag kl. 07.30 eller fredag klokken halv ni? Jeg kommer til dig, eller vi tager det en anden gang. Kaffen er på mig.
""",
        ["K415"],
    ),
    "for lunch, my treat": (
        """
Hej Una! Dit oplæg om AI i familieafdelingen var det bedste på hele konferencen. Jeg vil gerne høre, hvordan I sikrede jer med persondata, og du får vores vurdering at læse. Må jeg give frokost mandag eller tirsdag? Jeg kommer til dig og er fleksibel.
""",
        ["K415"],
    ),
    "an order": (
        """
Hej. Jeg har lagt et møde i din kalender tirsdag kl. 14. Vi skal tale om dit projekt med fjernvarme. Bekræft snarest. Du får tilsendt en dagsorden.
Jens
""",
        ["K404", "K407", "K409", "K414"],
    ),
    "nothing but praise": (
        """
Kære Synnøve

Jeg beundrer dig. Alt, hvad du har skrevet om landskaber, har jeg læst, og det har ændret den måde, jeg ser på skoven. Det ville være en stor ære at få lov at møde dig over en kop kaffe, som jeg naturligvis betaler.

Hilsen Otto
""",
        ["K403", "K407", "K409"],
    ),
    "whom should I ask": (
        """
Hej Eline, jeg kan se, at du ledede indkøbet af de nye letbanetog, og jeg vil gerne høre, hvad du lærte om leverandørerne. Jeg kan dele, hvad vi fandt ud af om batterier. Og hvem ellers i Letbanen bør jeg snakke med? Kaffen er på mig, onsdag den 2. kl. 10 eller torsdag den 3. december kl. 13.30 hos dig. Fleksibel med alt.
""",
        ["K413"],
    ),
    "hear what you do": (
        """
Hej Marius! Vi har mange fælles kontakter på LinkedIn, og jeg er i gang med at udvide mit netværk. Det kunne være hyggeligt at høre, hvad du laver for tiden. Kaffe i næste uge?
""",
        ["K403", "K407", "K409", "K410", "K414"],
    ),
}
