"""Danish invitations of a fourth round: how often is one wrong about a text that was never seen?"""

GOOD = {
    "a project manager": """
Hej Anne-Lise

Jeg følger med i, hvordan Movia arbejder med førerløse busser, og du har været med helt fra forsøget i Gladsaxe. Selv leder jeg et mindre projekt i Slagelse Kommune. Kunne du have lyst til at dele nogle erfaringer over en kop kaffe? Jeg giver dig gerne indblik i vores brugerundersøgelse, som viser noget overraskende om ældre passagerer. Jeg kan den 25. november kl. 14 eller den 27. november kl. 10 og kommer gerne til Valby. Andre dage kan
også lade sig gøre. Jeg giver kaffen!

Venlig hilsen
Henrik Dahl
""",
    "a young lawyer": """
Hej Maria!

Vi mødtes til Kvinder i jura i oktober, og det, du sagde om at fravælge partnersporet, gav genlyd hos mig. Jeg står over for et lignende valg og ville gerne høre, hvordan du tænkte. Måske kan jeg gøre gengæld ved at holde et oplæg om persondata for dit team? Passer det at mødes på Andersen Bakery tirsdag 1/12 eller onsdag 2/12, omkring kl. 15? Jeg er fleksibel med stedet, og vi kan også tage den hos dig. Kaffen er på mig.

Hilsen
Sofie
""",
    "a returning expat": """
Kære Bjørn

Efter otte år i Singapore flytter jeg hjem til Svendborg, og du er den eneste, jeg ved om, der har gjort det samme i shipping. Jeg er nysgerrig på, hvordan branchen har ændret sig, især med grøn finansiering, og håber, at du vil dele dit syn på det. Jeg har fulgt det asiatiske marked tæt og fortæller gerne, hvad rederierne dér går op i. Må jeg byde på en kop kaffe mandag den 7. eller onsdag den 9. december? Jeg indretter mig efter din dag og kigger gerne forbi, eller vi tager et
videoopkald.

Bedste hilsner
Christian
""",
    "a teacher": """
Hej Peter. Jeg underviser i fysik i Viborg og så dit forløb om vejrballoner i lærergruppen på Facebook. Mine elever ville elske det! Vil du fortælle mig, hvordan du fik tilladelse af Trafikstyrelsen? Jeg har lavet et forløb om åer, som du må bruge frit. Jeg er i Randers hver torsdag, så måske den 26. november eller den 3. december efter skoletid? Jeg kommer hen på skolen, eller også ringes vi ved. Kaffe på mig.
Mvh Ida
""",
    "sustainability, mid-career": """
Hej Karoline

Jeg har arbejdet ti år i olie og gas og undersøger nu, om bæredygtighedsrapportering kunne være næste skridt. Du har bygget et helt fagmiljø op om det hos KPMG, og jeg vil gerne lære af, hvordan du gjorde. Jeg kender til, hvordan operatørerne faktisk måler udledning, og deler det gerne med jer. Har du tid til en kop kaffe torsdag 26/11 kl. 10 eller fredag 27/11 kl. 13? Jeg kommer ind på dit kontor på Tuborg Havn eller et andet sted, der passer, og jeg tager
regningen.

Hilsen Stig
""",
    "a librarian turned UX": """
Hej Nora! Det var Lise Berg, der foreslog, at jeg skrev til dig. Jeg er bibliotekar og efteruddanner mig i servicedesign, og Lise siger, at du er den bedste i landet til indsigtsarbejde i det offentlige. Jeg vil gerne høre, hvordan I finder borgere til interview. Til gengæld kan jeg skaffe jer deltagere gennem biblioteket; vi når folk, der ellers er svære at nå. Onsdag den 2. december kl. 10 eller torsdag den 3. december kl. 14.30, på Dokk1 eller hos jer? Jeg er fleksibel.
Kaffen tager jeg mig af.
""",
    "a board member": """
Goddag Erik

Som nyvalgt formand for en lille teknologivirksomhed har jeg stor respekt for det arbejde, du gjorde i Oticon. Jeg ønsker råd om, hvordan en bestyrelse bedst støtter en iværksætter, der skal ansætte sin første økonomidirektør. Jeg kan bidrage med min erfaring fra tre kapitalrejsninger de seneste to år. Jeg foreslår 20 minutter på Teams den 24. eller 26. november mellem kl. 9 og 11. Hvis det er bedre at mødes, kommer jeg gerne til Smørum. Kaffen står jeg for.

Med venlig hilsen
Vibeke Strand
""",
    "casual, tech": """
Hej! Du holdt lyntale på GOTO om feature flags. Vi sidder med 400 af dem og aner ikke, hvordan vi skal rydde op. Må jeg give en kaffe og høre, hvordan I gjorde? Jeg viser gerne det værktøj, vi har lavet til at finde døde flag, det er open source. Torsdag eller fredag efter frokost, i Nordhavn eller der, hvor du er. Alle tider dur egentlig.
/Magnus
""",
    "a physiotherapist": """
Kære Gunn

Du har drevet din egen klinik i over tyve år, og jeg åbner min første til foråret. Jeg ville sætte stor pris på at høre, hvad du ville ønske, du havde vidst, da du begyndte. Der er ikke så meget, jeg kan give igen lige nu, men mangler du en vikar til sommer, så stiller jeg op. Må jeg komme forbi en dag i uge 48 eller 49, for eksempel tirsdag efter lukketid? Jeg tager kaffe og kanelsnegle med.

Varm hilsen
Ane
""",
    "a researcher": """
Hej Torben

Din artikel i Dansk Sociologi om tillid og teknologi har været vigtig for min ph.d. Jeg har samlet nye data ind, som til dels modsiger dine resultater, og tænkte, at det kunne interessere dig at se dem, før de bliver udgivet. Kunne vi diskutere metoden over en kop kaffe på CSS, mandag den 30. november kl. 10 eller tirsdag den 1. december kl. 14? Jeg kan også tage det digitalt en anden dag. Kaffen giver jeg.

Venlig hilsen
Ingeborg
""",
}

BAD = {
    "a flatterer who wants in": (
        """
Hej Karoline! Jeg har fulgt dig længe på LinkedIn og synes, du er enormt inspirerende. Jeg kunne godt tænke mig at arbejde hos jer og vil høre, hvordan jeg bedst kommer ind. Kan vi tage en kop kaffe?

Mvh Emil
""",
        ["K403", "K407", "K409", "K412", "K414"],
    ),
    "no time at all": (
        """
Hej Karoline, jeg så dit opslag om cirkulære forretningsmodeller og vil gerne høre, hvordan I regner på det. Jeg kan dele, hvordan vi gør i møbelbranchen. Kan vi tage en kop kaffe en gang, når det passer dig? Jeg kommer til dig, og jeg giver.

Hilsen Ole
""",
        ["K407"],
    ),
    "wants tips and contacts": (
        """
Hej Karoline

Jeg er på udkig efter nye muligheder og håber, at du kan give mig nogle tips til jobsøgningen. Jeg vil også gerne vide, hvem i branchen jeg bør tage kontakt til. Passer det tirsdag kl. 10 eller onsdag kl. 14 på Teams? Jeg er fleksibel.

Hilsen Ole
""",
        ["K402", "K403", "K411", "K413"],
    ),
    "lunch at noon": (
        """
Hej Karoline, jeg så dit opslag om cirkulære forretningsmodeller og vil gerne høre, hvordan I regner på det. Jeg kan dele, hvordan vi gør i møbelbranchen. Skal vi sige kl. 12 på tirsdag eller onsdag? Jeg kommer til dig, andre dage går også, og jeg giver.
""",
        ["K415"],
    ),
    "friendly, without a theme": (
        """
Hej Karoline! Det var rigtig hyggeligt at møde dig til netværksaftenen. Jeg vil gerne invitere dig på en kop kaffe, så vi kan lære hinanden bedre at kende og se, om der er noget, vi kan samarbejde om. Passer det torsdag eller fredag? Jeg kommer gerne til dig.
""",
        ["K403", "K410"],
    ),
    "one dry line": (
        "Hej, kan vi tage et møde onsdag kl. 10 om digitalisering? Mvh Knud",
        ["K402", "K403", "K405", "K407", "K409", "K414"],
    ),
}
