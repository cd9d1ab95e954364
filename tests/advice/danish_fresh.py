"""Danish invitations of a fourth round, to see how often one is wrong about a text that was never seen."""

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
    "as many write: 1": """
Kære Louise

Jeg håber, at det er i orden, at jeg skriver til dig. Vi har ikke mødt hinanden, men jeg har hørt dig tale på DI's konference om grøn omstilling, og dit indlæg om cirkulære indkøb gjorde stort indtryk. Jeg er indkøber i en mellemstor virksomhed i Horsens, og vi står lige nu og skal formulere vores første politik på området. Vil du mødes med mig til en kop kaffe og fortælle, hvad du ville gøre først? Jeg bidrager meget gerne med vores erfaringer med leverandører i Tyrkiet, som jeg kan forstå, at I også arbejder med. Jeg kan både tirsdag den 1. og torsdag den 3. december, og jeg kommer gerne til Aarhus. Det er naturligvis mig, der giver.

Venlig hilsen
Morten
""",
    "as many write: 2": """
Hej Kasper!

Jeg hedder Julie og er ved at skrive speciale i HR på AAU. Jeg faldt over jeres podcast om medarbejdertrivsel og synes, I rammer noget vigtigt. Kunne jeg få lov at stille dig et par spørgsmål over en kop kaffe? Specialet handler om onboarding af nyuddannede, og du får selvfølgelig lov at læse det, når det er færdigt. Jeg er fleksibel og kommer gerne til jer, f.eks. i uge 48 eller 49. Jeg giver kaffen :)

Mange hilsner
Julie
""",
    "as many write: 3": """
Hej Lars

Vi lærte hinanden at kende på lederuddannelsen i 2019, og jeg husker tydeligt vores diskussioner om tillid. Nu skal jeg for første gang lede 40 mennesker, og jeg vil gerne høre, hvordan du kom fra specialist til chef for så mange. Jeg har selv lært en del om hjemmearbejde og kultur, som jeg gerne deler ud af. Har du tid til en kop kaffe i uge 49, helst tirsdag eller torsdag? Jeg kan komme til Hellerup, og vi kan også tage den på Teams, hvis det er nemmere. Kaffen klarer jeg.

Venlig hilsen
Bente
""",
    "as many write: 4": """
Hej! Jeg hedder Trine, er 24 og konsulent i Netcompany. Min kollega Ali siger, at der ikke er nogen i huset, der ved mere om det offentlige end dig, og jeg får min første kunde i staten nu. Har du lyst til at give mig et lynkursus? Så laver jeg gerne dine slides til næste fagaften ;) Onsdag 14.30 eller fredag 10.00 i kaffebaren på anden? Eller når du kan. Latte på mig!
""",
    "as many write: 5": """
Kære Ruth

Som du ved, gik jeg på pension i juni, og jeg savner nogen at tænke højt med. Du har siddet i så mange bestyrelser, og nu er jeg blevet spurgt, om jeg vil være med i en. Hvad bør jeg undersøge, inden jeg siger ja? Min have bugner af æbler, så du får en kasse med hjem. Du er velkommen torsdag eller fredag eftermiddag, eller jeg kommer ind til byen, når det passer dig. Jeg bager boller og laver kaffe.

Kærlig hilsen Gerda
""",
    "as many write: 6": """
Hej Anders

Jeg er it-chef i en kommune med 6000 borgere, og vi er blevet ramt af et hackerangreb. Det samme skete hos jer i 2021, og du stod midt i det. Ville du bruge en halv time på at fortælle os, hvad I ville ønske, I havde gjort den første uge? Vi dokumenterer alt og deler vores log åbent med jer og KL bagefter. Vi kan køre over til jer når som helst i næste uge eller tage det på video allerede tirsdag kl. 13 eller onsdag kl. 9. Vi har kaffe og kringle med!
Hilsen Monika
""",
    "as many write: 7": """
Hej Vibeke! Jeg har set dig spille tre gange og skriver nu min egen monolog. Må jeg spørge, hvordan du øver alene? Til daglig er jeg grafiker, så plakaten til din næste forestilling laver jeg gratis, hvis du vil. Mandag er jeg altid fri, ellers efter fire. Jeg kan møde dig ved teatret eller hvor som helst. Kaffe og kage på mig. Erik
""",
    "as many write: 8": """
Hej Mogens. Jeg overtager min onkels vognmandsforretning til nytår og har hørt, at du kører halvdelen af dine biler på el. Hvad gjorde du med opladningen? Jeg har selv regnet på biogas i to år, og de tal må du få. Jeg er i Kolding mandag og tirsdag i næste uge – kan jeg kigge ind til en kop? Basserne har jeg med. Passer det bedre en anden gang, så sig frem. Hilsen Kim
""",
    "as many write: 9": """
Hej Grethe!
Vi har aldrig mødtes, men Hans Peter i IDA mener, at vi burde tale sammen. Jeg leder et netværk for kvinder i den maritime branche og kan se, at du har startet noget lignende i byggeriet. Skal vi bytte opskrifter? Jeg er især nysgerrig på, hvordan I finder mentorer, og jeg har selv en skabelon til mentoraftaler, som du kan få. Tirsdag 1/12 kl. 10 eller torsdag 3/12 kl. 14, jeg kigger forbi jeres kontor og giver kaffen. Dur det ikke, tager vi den efter jul.
Hilsen Sif
""",
    "as many write: 10": """
Kære Erland
Jeg skriver, fordi du i sommer udgav den roman, jeg selv har forsøgt at skrive i ti år. Det er ment som ros! Jeg har et manuskript, som forlagene synes om, men ikke tager, og jeg ville gerne vide, hvordan du arbejdede med din redaktør. Til gengæld kan jeg læse dit næste manuskript med en sygeplejerskes øjne. Har du tid til en kop kaffe i Aarhus i uge 50, eller når du ellers er hjemme i Ebeltoft? Jeg tager gerne bussen derud. Kaffen er på mig, og du får en kanelsnegl.
Bedste hilsner Åse
""",
    "as many write: 11": """
Hej Joakim

Kort om mig: økonom, 52, fratrådt Danske Bank i efteråret og overvejer at blive sparringspartner for iværksættere. Kort om dig: du gjorde det samme for fem år siden, og Erhvervshuset taler varmt om dig.

Jeg vil gerne høre, hvad der skal til, for at det løber rundt. Det, jeg kan tilbyde, er 25 års viden om, hvordan banken tænker, og den deler jeg gerne med dine iværksættere.

Forslag: onsdag den 25. kl. 13.00 eller torsdag den 26. kl. 9.30, på Matrikel1 eller på Teams. Det hele kan flyttes. Jeg giver kaffen.

Med venlig hilsen
Ole-Arne
""",
    "as many write: 12": """
Hej! Jeg så, at du sad i juryen for Årets Rapport. Vi skal lave vores første bæredygtighedsrapport, og jeg er rædselsslagen for at blive taget i greenwashing. Kunne jeg få fem gode råd over en kop kaffe? Vi er et bryggeri, så der følger en kasse øl med. Jeg kan møde dig i København tirsdag eller onsdag i næste uge, når som helst efter ti. Kaffen giver jeg selvfølgelig også. Hilsen Villads
""",
    "as many write: 13": """
Hej Inger
Min datter går på den skole, hvor du er leder, så jeg har set på nært hold, hvordan I arbejder med mobning. Selv er jeg træner i fodboldklubben, og vi vil gerne lave retningslinjer, der virker. Må jeg låne dit øre en halv times tid? Vores trænere kan stille op til jeres idrætsdag. Jeg er på skolen næsten hver dag ved halvfiretiden; mandag eller onsdag måske? Skal jeg tage kaffe med?
Venlig hilsen Tom
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
