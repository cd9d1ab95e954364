"""Danish invitations by another native, who had not seen the word lists, and of three rounds after them."""

GOOD = {
    "Bygningsingeniør på LinkedIn": """
Hej Mette
Dit oplæg om genbrugte mursten i Ørestad fik mig til at regne vores skoleprojekt i Køge igennem en gang til. Har du tyve minutter til at fortælle, hvordan I fik dokumentationen forbi kommunen? Til gengæld får du vores CO2-tal på tre facadeløsninger, som ikke er offentliggjort endnu.
Tirsdag kl. 10 eller torsdag kl. 14 passer fint, og jeg cykler gerne ud til jer på Refshaleøen – kaffen er på min regning.
Bh. Jonas Friis
""",
    "Sygeplejerske, sms": """
Hej Gitte! Har hørt at det er dig der fik overlevering ved sengen til at køre på 4B 👏 Må jeg få opskriften over en kop? Tager vores skema til pårørendesamtaler med, det har I jo manglet. Jeg kan smutte over til jer man eller ons ved 14-tiden, og kanelsnegl + kaffe gir jeg. Knus Trine M3
""",
    "Advokat, formel mail": """
Kære Henrik Lassen
Deres artikel om whistleblowerordninger i mindre selskaber behandler netop det spørgsmål om fortrolighed, som to af mine klienter slås med. Det ville glæde mig at drøfte Deres tredje punkt en halv times tid, og jeg lægger gerne en anonymiseret gennemgang af begge forløb på bordet, da
praksis på området jo er sparsom. Jeg kan indfinde mig på Deres kontor i uge 38, enten onsdag kl. 9.30 eller fredag kl. 13.30, og medbringer ordentlig kaffe. Skulle telefonen være lettere, retter jeg mig efter Dem.
Med venlig hilsen
Birgitte Holm-Nielsen
""",
    "Pensionist til biblioteksleder": """
Kære Sanne. I lokalavisen læste jeg, at din it-café må sende folk hjem, fordi der er for få hjælpere til MitID. I Ældre Sagen har vi fjorten friske frivillige og et lille kursushæfte, som biblioteket frit kan overtage. Skal vi tage en snak om, hvordan de to ting kan mødes? Som pensionist
er jeg fri de fleste formiddage fra kl. 10, kigger gerne ind på biblioteket og har termokande og hjemmebagt med. Venlig hilsen Poul Erik, tidl. Sparekassen
""",
    "Nytilkommen ingeniør fra Portugal": """
Hej Lars, vi talte kort sammen på sprogskolens åbent hus, hvor du fortalte, at du har arbejdet seks år i Lissabon. Kan du fortælle mig om forskellen på møder i Danmark og Portugal? Jeg forstår ikke altid, hvornår en dansk chef siger nej! Du kan få en time portugisisk af mig, så sproget
ikke ruster. Er lørdag kl. 14 eller søndag kl. 10.30 godt, tæt på dig i Valby? Det er mig, der betaler kaffen. Hilsen Inês
""",
    "Specialestuderende til HR-chef": """
Hej Dorthe Krag. I dit indlæg i HR Chefen skrev du, at nyansatte falder fra i måned tre, og præcis den måned handler mit speciale på RUC om. Må jeg afprøve mine foreløbige fund på dig i 25 minutter? Du får en tosiders opsummering af tolv interview med folk, der sagde op i prøvetiden, til
frit brug hos jer. Mandag efter kl. 13 eller hele torsdag formiddag fra 9.30 kan lade sig gøre; jeg tager toget til Ringsted og køber kaffe på vejen, men Teams er også helt i orden. Mvh. Amalie Juhl
""",
    "Kommunal leder til lederkollega": """
Kære Preben, I er et halvt år foran os med firedagesugen, og rygtet siger, at du har fået vagtplanen til at gå op. Det kunne jeg godt tænke mig at se på nært hold, før vi selv går i gang i Teknik og Miljø. Vores erfaringer med at måle sygefravær uge for uge deler vi med glæde, regnearket
inklusive. Hvad med at mødes i jeres kantine på enten den 3. eller den 5. kl. 13.30? Kaffe og en god basse er min sag. Hilsen Lone Skytte
""",
    "Tømrer, sms til kollega": """
Davs Kenneth. Du har bygget med hampebeton ovre i Thy, og nu har jeg fået en kunde, som vil ha det i sit udhus. Kan du ofre en halv time på at sige, hvad der gik galt første gang? Du kan låne min nye fugtmåler i 14 dage, den er guld til den slags. Kommer forbi pladsen når det passer dig,
fx tors eller fre ved halv ti, med kaffe på kanden. Mvh Bo, Hurup
""",
    "Forsker til skoleleder": """
Kære Kirsten Bach
Tolv skoler svarede på vores undersøgelse af mobilfri pauser, og Strandskolen skiller sig ud: Hos jer steg konfliktniveauet først for så at falde markant. Hvordan forklarer du selv den kurve? Jeg viser dig gerne jeres egne tal side om side med de øvrige elleves, inden rapporten udkommer,
så du har dem til næste bestyrelsesmøde. Vælg mellem tirsdag kl. 14.15 og onsdag kl. 9.45; jeg kører til Strandby med friskbrygget kaffe, og ellers ringer jeg dig op på video.
De bedste hilsner, Anders Toft, DPU
""",
    "Freelancegrafiker til freelancetekstforfatter": """
Hey Nanna! Jeg faldt over din side med faste pakkepriser, og den er det klareste, jeg har set i vores branche. Ville du være med på at bytte: du fortæller, hvordan kunderne tog imod skiftet fra timepris, og jeg giver din portefølje et ærligt designtjek? Min uge er luftig, så sig en
eftermiddag mellem 13 og 15, og så dukker jeg op på din yndlingscafé på Nørrebro. Lad pungen blive hjemme 😉 /Sofie
""",
    "Ledig kemiker til laboratorieleder": """
Hej Rasmus. Din gruppe skiftede fra acetonitril til ethanol i HPLC'en, mens resten af os nøjedes med at tale om det. Efter ni år med netop de metoder er jeg nysgerrig på, hvad det gjorde ved opløsningen, og du kan få mine valideringsnoter fra et forsøg, der slog fejl – de sparer jer
formentlig for en blindgyde. Bare for god ordens skyld: Jeg er ikke ude efter en stilling. Kan vi ses i Kalundborg onsdag kl. 10 eller fredag kl. 13.15, hvor jeg trakterer med kaffe, eller tage den over telefonen? Vh Marianne Ploug
""",
    "Folkeskolelærer til e-læringsfolk": """
Kære Jeppe
Dit brøkspil har reddet flere mandage i min 5. b, men eleverne snyder sig konsekvent forbi bane syv. Det vil jeg gerne vise dig, og samtidig høre, hvordan man bygger en opgave, så fejl bliver til læring. 24 ufiltrerede elevkommentarer følger med. Passer det bedst, at jeg lægger vejen forbi
jeres kontor i Aarhus en tirsdag kl. 14.30, eller klarer vi det online en aften efter kl. 19? I første tilfælde er der kaffe og drømmekage med fra mig.
Hilsen Tina Overgaard
""",
    "Landmand til nabo-landmand": """
Godaften Niels Jørgen. Vi kan se fra vejen, at dine efterafgrøder står flot, hvor vores er gået i stå, og det på samme jord. Hvad har du sået, og hvornår? Hvis du har lyst til at kigge med, har vi lige fået svar på 30 jordprøver, hvoraf fire er taget helt ude ved dit skel. Jeg kan trille
over til dig en regnvejrsdag, når du alligevel er inde, gerne midt på formiddagen eller efter aftensmaden, og konen sender kaffe og kringle med. Hilsen Svend, Højgård
""",
    "Sognepræst til bedemand": """
Kære Marie Louise, flere familier har på det sidste fortalt mig, hvor fint du får talt med børnene før en bisættelse. Gid jeg kunne det kunststykke! Vil du dele lidt af din fremgangsmåde, så skal du få den lille samling af salmer og tekster for børn, som vi har afprøvet her i sognet.
Præstegården står åben onsdag eller torsdag kl. 10, men jeg kommer lige så gerne ned i forretningen med kaffe og boller. Kærlig hilsen Jakob Rønne
""",
    "Socialrådgiver til socialrådgiver": """
Hej Fatima, din sagsskabelon fra Odense er havnet på vores fælles drev, og den er så god, at jeg vil forstå tanken bag afsnittet om barnets egne ord. Kan vi bruge en halv time på det? Vi har selv en tjekliste til netværksmøder, som Ombudsmandens folk roste, og den er din. Jeg er i Odense i
uge 41 både mandag og tirsdag eftermiddag indtil kl. 15, så du bestemmer sted og klokkeslæt, og jeg bestemmer, hvem der betaler kaffen: mig. Vh Pernille, Svendborg
""",
    "Udvikler, chatbesked": """
yo Mads, så din talk om at droppe microservices igen. Vi står midt i samme oprydning og er kørt fast på databasen, så 30 min om hvordan I delte tabellerne ville være guld. Har skrevet et script der finder døde endpoints, det kan du få med repo og det hele. Er på Vesterbro hele ugen: tirs
10, tors 14 eller en call en aften? Flat white for min regning hvis det bliver live ☕ /Emil
""",
    "Køkkenchef til gartner": """
Hej Ulla
Jeres vinterspinat holder sig sprød i fire dage, hvor andres hænger efter to. Fortæl mig hvorfor, så fortæller jeg, hvad køkkenerne på havnen vil have leveret i februar, og hvad de betaler for det. Mine mandage er frie, og tirsdag før kl. 11 går også. Jeg kører ud til drivhusene med kaffe
og rugbrød fra i morges.
Claus, Restaurant Møllen
""",
    "Museumsinspektør til kunsthåndværker": """
Kære Bodil Winther. På magasinet ligger sytten kniplebreve fra Tønder, som ingen af os kan tyde, og dit navn er det eneste, der går igen i litteraturen. Kunne det friste dig at se dem, inden de pakkes ned igen? Du må gerne fotografere frit til din nye bog. Enten henter jeg dig ved
stationen tirsdag eller fredag kl. 13 og dækker op med kaffe i konservatorens stue, eller også tager jeg billeder med hjem til dig. Hjertelig hilsen Astrid Boesen
""",
    "Bogholder til webshopejer": """
Hej Simon! Som kunde hos jer gennem tre år har jeg set jer gå ind på det tyske marked, og nu skal en af mine egne kunder samme vej. Hvordan greb I momsen an det første kvartal? Mod dine erfaringer giver jeg et gratis eftersyn af jeres OSS-indberetning; det plejer at kunne betale sig.
Onsdag kl. 9.30 eller 13.30 hos jer på lageret, eller et opkald, når det er stille i butikken – mødes vi, er kaffen indkøbt. Mvh Heidi Lund, Tal & Tid
""",
    "Jordemoder til forsker": """
Kære Ida Marie
Din afhandling om vandfødsler ligger opslået i vores vagtstue, fuld af gule sedler. Især side 88 diskuterer vi, for på vores afdeling ser vi noget andet, og dét tænker jeg, du gerne vil høre om. Kan jeg lokke dig med en kop kaffe og et kig i vores (godkendte) opgørelse over 210 forløb, mod
at du forklarer, hvordan I definerede langvarigt forløb? Efter nattevagt er jeg i byen torsdag og søndag kl. 10, gerne ved universitetet, og ellers er Zoom fint.
Venligst, Camilla, Hvidovre
""",
    "Elektriker til energirådgiver": """
Hej Thomas, tak for svaret i Facebook-gruppen om varmepumper og gamle tavler. Du er den første, jeg har mødt, som både kender reglerne og har stået i en kælder. Skal vi sætte os ned og sammenligne? Du får mine billeder fra tyve installationer med fejl, de er som skabt til dine kurser.
Torsdag eller fredag kl. 14 er jeg alligevel i Horsens, så jeg finder dig, og kaffen klarer jeg. /Allan
""",
    "Ph.d.-studerende til kommunal planlægger": """
Kære Rikke Damgaard
Middelfart nævnes i næsten alle de klimaplaner, jeg læser til min ph.d., men ingen skriver, hvordan I fik grundejerne med. Det ved du, for du sad for bordenden. Et kvarters fortælling fra dig ville hjælpe afhandlingen, og jeg kvitterer med et kort over, hvad 31 andre kystkommuner har
valgt, før det bliver trykt. Foreslå selv en dag i de næste tre uger: jeg kommer med toget, køber kaffe på havnen og er ude igen, før mødet bliver langt, eller vi ordner det pr. telefon.
Mange hilsner, Kasper Yde, AAU
""",
    "HR-partner til tidligere kollega": """
Kære Vibeke. Hvor er det længe siden Nordea! Jeg så, at du har afskaffet de årlige MUS-samtaler til fordel for kvartalssnakke, og vi overvejer det samme til foråret. Din erfaring med de skeptiske mellemledere ville være særlig nyttig, og selv kan jeg bidrage med vores nye lønåbenhedsguide,
som I jo også får brug for. Enten en gåtur rundt om Søerne med kaffe to go (jeg gi'r) mandag kl. 14 eller tirsdag kl. 10, eller en snak i telefonen, når du kører hjem. Kh Anne-Mette
""",
    "Kommunikationsrådgiver til læge": """
Hej Peter Brix. Dine korte film om blodtryk bliver set af flere end Sundhedsstyrelsens egne, og som en, der lever af at forklare svære ting, vil jeg vældig gerne vide, hvordan du vælger, hvad du udelader. Jeg har kigget på kommentarsporene og fundet tre steder, hvor seerne står af – dem
får du, uanset hvad. Sig til, om onsdag kl. 13 i klinikken eller en videosamtale torsdag kl. 20 er mindst til besvær. Vælger du klinikken, er der kaffe fra den gode bager. Vh Line Storgaard
""",
    "Politimand på vej mod pension": """
Hej Torben. Du gik fra Station City til at undervise på erhvervsskole, og til maj er det min tur til at aflevere skiltet. Hvad overraskede dig mest det første år foran en klasse? Dine elever får en formiddag med mig om narko og festivaler, det kan du roligt regne med. Skal det være kaffe
hos dig i Roskilde på en onsdag ved 13-tiden, eller passer lørdag formiddag bedre? Jeg tager regningen og wienerbrødet. Hilsen Frank
""",
    "Farmaceut til plejehjemsleder": """
Kære Jytte Skov, Solbakken har halveret forbruget af sovemedicin på et år, hvilket ellers kun lykkes på papir. På apoteket møder vi dagligt pårørende, der spørger, hvordan man gør, og nu spørger jeg så dig. Som tak holder jeg en times gratis medicingennemgang for personalet, når det passer
ind. Jeg bor fem minutter fra jer og kan stå i døren med kaffe en hverdag mellem 13.30 og 15. Venlig hilsen Nadia Rahimi, Løve Apotek
""",
    "Dyrlæge til dyrlæge": """
Hej Mogens! Ketose-protokollen, du viste på årsmødet, har jeg prøvet på to besætninger, med held på den ene og fiasko på den anden. Lad os finde ud af hvorfor: du får alle mine målinger til din næste artikel, og jeg får forhåbentlig en forklaring. Ring, når du sidder i bilen, eller lad os
drikke en kop på tanken i Vamdrup, som ligger på din rute, tirsdag eller onsdag omkring 14.30. Kaffen er klaret, mit stempelkort rækker til os begge. Hilsen Gro
""",
    "Lagerchef på LinkedIn": """
Goddag Ayşe. Jeres omlægning til natlevering i indre by er den eneste herhjemme, som naboerne ikke klagede over. Hvad gjorde I ved ramperne? Vi har målt støj på fire typer pallevogne, og rapporten sender jeg på forhånd, så du kan se, om den er noget værd. Mødet kan ligge hos jer i Taastrup
mandag eller onsdag kl. 9.30, med mig som kaffeleverandør, eller på Teams efter kl. 13. Mvh Dennis Krogh
""",
    "Pædagog til skuespiller": """
Kære Sebastian
Børnene på Mælkevejen taler stadig om din forestilling med den generte drage, tre uger efter. Stuen vil gerne lege videre med den, og derfor vil jeg høre, hvordan du får de stille børn på gulvet. Du skal til gengæld have de 14 historier, børnene selv har digtet om dragen – nogle er bedre
end Andersen. Hvad siger du til kaffe, som børnehaven naturligvis giver, mens de små sover, altså kl. 13 til 14 en valgfri dag, og ellers går en telefonsnak også an?
Mange hilsner fra Bente og stuen
""",
    "Journalist til statistiker": """
Hej Ole. Din tråd om fejl i valgmålinger var hård læsning for os på redaktionen, mest fordi du havde ret. Vil du bruge en halv time på at gennemgå vores nye tjekliste, før vi tager den i brug? Den bliver offentlig med dit navn på, hvis du ønsker det, og du får adgang til vores rådata fra
2019 og frem. Vi ses gerne på Danmarks Statistik, fredag kl. 10 eller mandag kl. 14. Kaffebudgettet på avisen er afskaffet, så den går over min egen konto – og alt er til baggrund, intet til citat. Maja
""",
    "Fysioterapeut til løbetræner": """
Hej Coach Brian! Fire af mine patienter løber hos dig, og ingen af dem er kommet tilbage med skinneben. Det må skyldes din opvarmning, og den vil jeg lære af dig 😊 Måske kan jeg så screene holdet gratis inden Berlin? Foreslår stadion tirsdag kl. 19.30 efter træning eller lørdag kl. 10,
kaffe i termokoppen til os begge. Sanne, Fys på Torvet
""",
    "Oversætter til forlagsredaktør": """
Kære Charlotte Engberg
Efterordet til jeres nye Tokarczuk rejser et spørgsmål om kønnede verber, som jeg også kæmper med fra tjekkisk. Hvordan traf I valget? Min liste over løsninger fra elleve slaviske romaner er aldrig trykt, men den kan forlaget bruge som intern vejledning. Jeg står gerne i Pilestræde onsdag
kl. 13.30 eller torsdag kl. 10.15 og spenderer en kop hos italieneren nedenunder. Skulle De være uden for byen, er et videomøde lige så velkomment.
Med venlig hilsen Jan Hrubý Madsen
""",
    "Anlægsgartner til ejendomsmester": """
Hej Flemming, gården i Sjælør er den eneste på egnen, hvor vildbedet ikke er blevet til en losseplads. Du må ha en fidus med beboerne! Den hører jeg gerne, og så går vi bagefter en runde, hvor jeg peger ud, hvad der skal klippes i år, og hvad du kan spare væk. Jeg svinger forbi dig med
kaffe og basser, ons el. fre kl. 9.30, sig bare hvad. Vh Pia Grøn Have
""",
    "Bibliotekar til spiludvikler": """
Hej Noor, dit spil om Struensee er blevet lånt 340 gange hos os, og vi har gemt, hvad de unge skrev i gæstebogen. Vil du se det? Jeg er ved at lægge en plan for historiske spil på biblioteket og er nysgerrig efter, hvad du ville stille ved siden af dit eget. Kom gerne forbi og få en
cappuccino på husets regning torsdag eller fredag mellem 13 og 15; ellers kan jeg tage gæstebogen under armen og komme ud til jeres studie. Hilsen Thea, Hovedbiblioteket
""",
    "Formand i idrætsforening": """
Kære Yusuf! I Vollsmose har I fået 60 nye piger til håndbold på én sæson, og her i Næsby mistede vi ni. Hvad er det, I siger til forældrene? Vores klub kan tilbyde halleje til indkøbspris om søndagen, som jeg ved, I står og mangler. Mandag og torsdag aften fra kl. 19 er jeg fri; jeg kommer
over i jeres klubhus og tager kaffe og kage med til alle, der vil være med. Hilsen Karsten, Næsby IF
""",
    "Iværksætter til tidligere konkurrent": """
Hej Louise. For et år siden lukkede du LejLet, og du skrev ærligt om hvorfor, hvilket få tør. Punktet om forsikring er det, jeg selv tumler med nu, og ti minutter af din indsigt kan spare mig for samme fejl. Omvendt har vi betalt for en analyse af det svenske marked, og den giver jeg dig
gerne med hjem, for du nævnte jo Malmø. Kan man friste med espresso på Matrikel1 tirsdag kl. 13, onsdag kl. 10, eller skal jeg bare ringe? Du skal hverken betale eller forberede noget. Bedste hilsner Victor
""",
    "Veteran til sygehusleder": """
Goddag Helle Ravn
I Camp Bastion lærte vi at aflevere en patient på 45 sekunder, og din akutmodtagelse er ifølge Dagens Medicin i gang med at øve det samme. Jeg tilbyder at vise vores kort og de fejl, vi begik, helt uden faktura. Selv er jeg ved at skrive en lille håndbog for civile og vil gerne vide, hvor
metoden knækker på et dansk hospital. Giv mig et ryk, når vagtplanen tillader det; jeg bor i Viborg, møder op hos jer med kaffe, også om aftenen, eller tager den over telefonen.
Mvh. Michael Bang, oversergent
""",
    "Biolog til lystfisker": """
Hej Ejvind, man siger ved åen, at du har ført fangstdagbog siden 1978. Vi er to biologer, som prøver at forstå, hvornår havørrederne forsvandt fra Binderup Å, og sådan en række findes ikke andre steder. Får vi lov at bladre, skanner vi hele dagbogen og laver en pæn, indbundet udgave til
dig og børnebørnene. Vi kører gerne hjem til dig, enten lørdag kl. 14 eller en hverdag ved 10-tiden, og har både kaffe og lagkage med. Venlig hilsen Signe og Troels, DTU Aqua
""",
    "Pensioneret ingeniør til ung iværksætter": """
Kære Oliver, i TV Midtvest viste du din bølgemaskine, og jeg genkendte lejet: Det knækkede også for os i 1987. Tegningerne og brudrapporten har jeg endnu, og de er dine, hvis du vil have dem. Selv brænder jeg for at høre, hvilken legering I har valgt, for det spørgsmål slap mig aldrig.
Skal jeg komme til værkstedet i Hanstholm, eller er havnecaféen bedre? Ugedagen er ligegyldig for en pensionist, bare det bliver efter middagsluren, altså mellem 14 og 15, og kaffen går på folkepensionen. Hilsen Arne Toftdahl
""",
    "Frisør til nabobutik": """
Hej Zahra! Din butik er fuld om tirsdagen, min er tom, og vi ligger dør om dør 😄 Skal vi lægge hovederne sammen om et fælles tirsdagstilbud? Mit klippekort-system kan du få lov at kopiere gratis, og mine kunder spørger alligevel hele tiden, hvor de kan købe øreringe som dine. Jeg kigger
ind til dig med to latte i hånden, i morgen kl. 10 eller onsdag lige efter 14? Kh Malene
""",
    "Kl. 16 fredag på vej hjem": """
Hej Camilla, flot at I har fået godkendt altanerne på Amagerbro! Vores andelsforening skal i gang, og jeg vil høre, hvordan du håndterede nabohøringen; du får vores tre indhentede tilbud at sammenligne med. Er torsdag eller fredag kl. 16 god for dig? Så møder jeg dig ved metroen med en kop
kaffe i hver hånd. Mvh Rune
""",
    "a piano tuner": """
Kære Henrik Lund

Ved koncerten i Ribe Domkirke stod flyglet skarpt hele aftenen, selv om varmen blev skruet op undervejs. Det er din fortjeneste, har jeg fået at vide. Vil De lære en yngre stemmer, hvordan man tager højde for fugten? Jeg har arvet en kasse originale Hornung-hamre efter min mester, og De må
plukke, hvad De kan bruge. Jeg stemmer alligevel i Ribe den 3. og 4. december og kan stikke hovedet ind begge dage. Kaffen sørger jeg for, og en småkage slipper De heller ikke for.

Ærbødigst, Jonas Krabbe
""",
    "a school nurse": """
Hej Mette, du skrev i Sygeplejersken om teenagere, der ikke spiser morgenmad, og jeg nikkede hele vejen. På min skole er det hver fjerde. Hvad var det helt konkret, der virkede hos jer? Jeg har lavet en lille app-quiz, som eleverne elsker, og du får den kvit og frit. Skal vi sige tirsdag
eller torsdag klokken 14.15? Jeg tager bussen til Skanderborg og har croissanter i tasken. Kh Dorthe
""",
    "a wind engineer": """
Hej Pelle. Under webinaret i mandags viste du en kurve over isdannelse, som modsagde vores egen. En af os tager fejl, og det kunne være sjovt at finde ud af hvem! Jeg lægger vores rå SCADA-data på bordet. Er du frisk på 40 minutter i uge 48, fx onsdag eller fredag formiddag? Jeg er hos jer
i Brande på to timer, eller vi kan klare den via Teams. Tager du kurven med, tager jeg kaffen.
Bh Signe, Ørsted
""",
    "a rapper": """
Yo Karla, dit vers på Roskilde fik min mor til at græde, og det er ikke sket siden 94. Jeg kæmper med at skrive på dansk uden at det lyder som en reklame. Må jeg se, hvordan du arbejder, bare en time? Du kan få et beat, jeg aldrig har vist nogen. Din hjemmebane, din tid, tors eller fre
eftermiddag er mest chill for mig. Jeg smider en kaffe og en kanelstang. Peace, Umar
""",
    "an auditor": """
Kære Jens Chr. Falk

I deres redegørelse om hvidvask pegede I på tre huller, som vi også ser i mindre banker. Vi ville have stor glæde af at høre, hvad Finanstilsynet svarede. Til gengæld stiller vi vores anonymiserede stikprøver til rådighed, hvilket kan styrke jeres næste redegørelse. Jeg er på Frederiksberg
den 2., 8. og 9. december og kommer gerne op på 4. sal hos jer. Firmaet betaler kaffe og kage.

Med venlig hilsen
Birgitte Rask
""",
    "a beekeeper": """
Hej Vagn! Alle i foreningen siger: spørg Vagn om varroa. Så nu spørger jeg 😊 Jeg mistede seks stader i vinter og vil frygtelig gerne undgå at gøre det igen. Min kone laver glas med egne etiketter, så du får et års forbrug som tak. Må jeg komme ud til bigården en dag, hvor det alligevel
passer, f.eks. lørdag eller søndag ved 14-tiden? Jeg har termokanden med. Hilsen Poul Erik
""",
    "a diplomat": """
Kære Ambassadør Riis

Deres tale på Christiansborg om små staters råderum har sat sig fast hos os på Forsvarsakademiet. Vi er ved at skrive et kapitel om netop det, og et kvarters modspil fra Dem ville løfte det betydeligt. Som medforfatter på fodnote 12 vil De blive nævnt ved navn, og De får naturligvis
kapitlet til gennemsyn. Jeg kan indfinde mig på ambassaden mandag den 23. kl. 10 eller torsdag den 26. kl. 15, alternativt over en sikker linje. Akademiet står for forplejningen.

Med højagtelse
Kaptajn L. Bruun
""",
    "a florist": """
Hejsa Maja 🌷 Elsker dine tørrede buketter i vinduet på Jægergårdsgade! Jeg prøver selv med hortensia, men de bliver brune. Hvad er tricket? Jeg har en kontakt i Holland, der sælger silkepapir til halv pris, den får du gerne. Jeg har fri mandage og tirsdage, så jeg lander bare i butikken
med to iskaffe, når der er stille. Knus Freja
""",
    "a social entrepreneur": """
Hej Abdi. Jeg sad på bagerste række, da du fortalte om Brønshøj Boldklubs lektiecafé, og jeg blev siddende længe bagefter. Vi starter noget tilsvarende i Tingbjerg og aner ikke, hvordan man holder på de frivillige. Kan vi lære af jeres fejl? Vi har penge til to fælles weekendture, og dem
vil vi gerne dele med jer. Onsdag 15.30 eller søndag 11 i jeres klublokale? Ellers FaceTime. Vi tager både kaffe og dadler under armen.
Mvh Laila
""",
    "an HR director": """
Kære Søren

Tillykke med prisen for Årets Arbejdsplads. Juryen fremhævede jeres samtaler med ansatte, der siger op, og dem forsøger vi at efterligne uden held. Hvad spørger I om? Vi har fem års tal for, hvorfor folk bliver, og de ville passe som fod i hose til jeres. Foreslå selv en dag i uge 50 eller
51, så finder jeg vej til Horsens. Jeg inviterer på en ordentlig cappuccino.

De bedste hilsner
Pernille Dam
""",
    "a museum guide": """
Kære Inge, du førte i går vores gruppe gennem Skagens Museum, og jeg har aldrig set Ancher på den måde. Selv viser jeg rundt på et lille fiskerimuseum i Hvide Sande og savner grebet. Hvordan bygger du din fortælling op? Du er velkommen til at bruge mine lydoptagelser af gamle fiskere i din
næste omvisning. Jeg overnatter i byen til fredag, så onsdag efter lukketid eller torsdag kl. 10.30 kunne være skønt. Jeg giver en kop i museumshaven.
Venlig hilsen Knud
""",
    "a data analyst, on LinkedIn": """
Hi Sofus! Dit repo med DMI-data har sparet mig for en uge, tak. Jeg bruger det til at forudsige cykeltrafik i Odense, og nu giver regnvejr mystiske udslag. Gider du kigge på det sammen med mig? Jeg skriver en README på engelsk til dig og lukker tre af dine åbne issues. Fredag 14.00, mandag
10.30, eller hvad der nu giver mening, på Discord eller på kaffebaren under jeres kontor. Espressoen er på min tegning.
""",
    "a midwife to a politician": """
Kære Trine Torp

De stillede i Folketinget spørgsmål om fødeafdelingen i Holbæk, og svaret var, mildt sagt, tyndt. Jeg har arbejdet der i 19 år. Jeg kan fortælle Dem, hvad tallene ikke viser, og høre, hvad De tror, der skal til politisk. Hvornår De har tid, bestemmer De; jeg er fri mandag og onsdag i næste
uge og tager gerne til Slotsholmen. Kaffen kommer jeg selv med, den på sygehuset er jo legendarisk dårlig.

Venlig hilsen
Gitte Holm
""",
    "a carpenter's apprentice": """
Hej Mester Ove! Jeg er lærling hos Brdr. Dahl og har set dit tag på Rundetårn tæt på. Jeg vil vildt gerne vide, hvordan du samlede spærene uden beslag, for min svendeprøve handler om det. Jeg er god til droner, så du kan få luftfotos af alle dine tage. Jeg har fri kl. 15 og kan cykle til
værkstedet hvilken dag du vil i næste uge. Jeg køber kage for min lærlingeløn 😄 Mvh Silas
""",
    "a bishop's secretary": """
Kære Karen Marie

Jeres måde at skrive gudstjenestelister på er blevet kendt langt ud over stiftet: man forstår dem! Vi vil gerne stjæle idéen, men først efter at have spurgt. Kunne du afse en halv times tid? Vi har fået oversat vores begravelsesfolder til arabisk, polsk og ukrainsk, og filerne ligger klar
til dig. Tirsdag formiddag eller torsdag eftermiddag er jeg i Viborg, og jeg kan slå et smut forbi stiftskontoret. Kaffen hører med fra min side.

Kærlig hilsen Else
""",
    "a swimmer": """
Hej Rikke! Har lige set dit løb i Royal Arena igen. Vendingen!!! Træner selv et ungdomshold i Esbjerg, og de går i stå præcis dér. Vil du vise mig, hvad du tænker de sidste fem meter? Ungerne har samlet ind til din fond (2.350 kr.), dem overrækker jeg med et kæmpe smil. Lør el. søn kl.
10.30 i svømmehallen hos jer, eller et videokald hvis du er på lejr. Kakaoen gir jeg. /Coach Lasse
""",
    "an insurance actuary": """
Hej Merete. Din kommentar til min tråd om skybrud var den skarpeste af de 200. Du nævnte en fransk model, og den vil jeg gerne forstå bedre end Google kan forklare. Jeg har adgang til skadesdata fra 2011, og noget af det må jeg godt vise frem. Kan du torsdag kl. 13.30 eller mandag kl. 15
på Amager? Det er ved din dør, så vidt jeg kan se. Det bliver naturligvis for egen regning, altså min.
Hilsen Kaj
""",
    "a tattooist": """
Hej Ronni, du lavede koi-fisken på min brors ryg for ti år siden, og farverne står stadig som nye. Hvilken blæk bruger du? Jeg åbner i Svendborg til april og vil gøre det ordentligt fra starten. Har til gengæld fundet en autoklave til 4000 kr., og sælgeren har en mere, hvis du mangler.
Kommer til Odense man og tirs, sig hvornår der er hul i bogen. Energidrik eller kaffe, jeg hoster op. Kira
""",
    "a retired judge": """
Kære Ditte

I din kronik i Politiken anbefaler du, at lægdommere får en time mere til forberedelse. Det har jeg ment i tredive år. Nu, hvor jeg er pensioneret, skriver jeg en lille bog om sagen, og jeg ville sætte stor pris på at diskutere dine tal. Mine egne notater fra 400 nævningesager er til din
rådighed. Om det bliver på dit kontor, på Retsbygningens bænk eller i telefonen, er mig ét fedt; tirsdag og onsdag er mine bedste dage. Jeg holder naturligvis kaffen.

Mange hilsener
Preben Skov
""",
    "an oyster diver": """
Hej Malou. Dine gæster på Musling fik Limfjordsøsters i lørdags, og en af dem var min søster. Hun skrev 'bedste østers nogensinde' – det var mine! Jeg er nysgerrig på, hvordan du serverer dem, og hvilke størrelser du hellest vil have. Jeg sender en kasse til test, uden beregning. Onsdag
eller torsdag mellem 14 og 16 kan jeg stå i køkkendøren. Jeg brygger kaffen på mit gasblus, hvis du vil ha' den sort. Mvh Bjarke
""",
    "a translator": """
Kære Juliane Preisler

Jeg oversætter for tiden din novelle "Det stille rum" til italiensk, og ét ord driller: hvad mener du med "hverdagsvinter"? Der er syv andre steder, hvor jeg vakler. Forlaget i Torino vil gerne invitere dig til bogmessen i maj, og det kan jeg fortælle mere om. Jeg er i København i hele uge
49, så kom gerne med et tidspunkt. Et sted i nærheden af dig, og regningen deler vi ikke – den er min.

Cari saluti, Chiara
""",
    "a train driver": """
Hej Bent! Du var min instruktør på øvelsesbanen i 2009, kan du huske det? Nu skal jeg selv lære de nye op, og jeg er bange for at gøre dem lige så nervøse, som jeg var dengang. Hvad gjorde du for at få os til at slappe af? Jeg har billederne fra dengang scannet og lagt på et usb-stik til
dig. Har fri torsdag og fredag. Tager toget ud til Tølløse, selvfølgelig gratis 😉, med en pose basser og kaffe på dåse. Hilsen Morten fra hold 3
""",
    "a UX designer": """
Hej Yasmin. Den nye borger.dk-forside er jeres, så vidt jeg forstår, og min farmor på 86 kunne bruge den. Det siger alt. Jeg skal redesigne patientportalen i Region Nord og vil gerne spejle mine skitser i jeres erfaringer. Jeg har videoer af 22 testpersoner over 80, som du frit må bruge i
din undervisning. 30 minutter online, mandag kl. 9.30 eller tirsdag kl. 14, eller live ved jeres bord i Toldbodgade. I så fald er flødebollerne og kaffen mine.
/Mikkel
""",
    "a priest to a DJ": """
Kære DJ Nat! Konfirmanderne nævner dit navn oftere end Moses'. Jeg overvejer en gudstjeneste med elektronisk musik og vil nødig gøre mig til grin. Vil du høre mine tre idéer og sige ærligt, hvad der dur? Kirken har byens bedste akustik, og den står tom onsdag aften, hvis du vil optage
noget. Jeg er fri lørdag eftermiddag og hele mandag. Jeg dukker gerne op i øvelokalet, og kaffe og småkager følger altid med en præst. Hilsen Ane
""",
    "a mushroom grower": """
Hej Jakob. Du dyrker østershatte på kaffegrums i Valby, og jeg dyrker dem på halm på Falster. Hvem får mest pr. kilo? Jeg synes, vi skal bytte tal. Og så vil jeg forære dig en sæk mycelium af en stamme, der tåler varme. Jeg leverer på Torvehallerne hver fredag kl. 10 og kan svinge omkring
dig bagefter, eller vi kan ringes ved en aften. Kaffen er inkluderet, grumset er dit 😄 Troels
""",
    "a lawyer to a union rep": """
Hej Gert

Vi sad på hver sin side af bordet i OK24, og jeg beundrede din ro. I dag rådgiver jeg et lille firma, som aldrig har haft en tillidsmand før, og jeg vil gerne gøre det rigtigt fra begyndelsen. Hvilke tre ting ville du sige til ledelsen? Jeg gennemgår uden beregning de kontrakter, dine
medlemmer er i tvivl om, en hel eftermiddag. Passer 1. eller 3. december efter kl. 14? Jeg kommer til Vejle, eller vi ringes ved. Jeg betaler for både kaffe og parkering.

Vh Katrine
""",
    "an illustrator": """
Kære Rasmus B. Jeg læser "Otto er et næsehorn"-agtige bøger for mine børn hver aften, men din er den, de kan udenad. Hvordan ved du, hvornår en tekst er kort nok? Selv er jeg tegner, og jeg forærer dig gerne en tegning af Ellen på fire, der reciterer side 12. Det kunne være en kop kaffe på
Forfatterforeningens trappe, i din baghave eller over skærmen – mandag, tirsdag eller onsdag. Jeg har kaffekort med to klip tilbage. Hjerteligst Vibe
""",
    "a port worker": """
Dav Kurt. Hørte af Ib i Fredericia at I har fået folk til at bruge selerne uden at skælde ud. Det vil vi gerne kunne i Aabenraa. Hvordan har I grebet det an? Vi har en ny krog, der letter den tunge ende, jeg kan tage et par med så I kan prøve dem. Kan køre til jer onsdag eller torsdag
efter fyraften, ca. kl. 15. Jeg har kaffe og en halv brunsviger i bilen. Hilsen Flemming, kaj 4
""",
    "a hotel owner": """
Kære Familien Winther, vi boede hos jer i efteråret, og det gik op for os, at I ingen receptionist har – og ingen savnede den. Vi driver selv et pensionat på Ærø og vil gerne forstå, hvordan I gør med nøgler og sene gæster. Som tak kan I holde en weekend hos os uden at betale. Vi sejler
over den 1. eller den 8. december og kan nå frem til jer ved 14-tiden. Vi har kaffe og ærøpandekager med i kurven. Mange hilsner Ulla og Knud Aage
""",
    "a goldsmith": """
Kære Rosa, på din udstilling i Kolding hang en brosche af genbrugt titanium, som jeg måtte gå tilbage til tre gange. Titanium lodder man jo ikke bare. Hvordan fik du samlingerne så usynlige? Jeg har et lager af gamle engelske stempler, og du må vælge dig et par stykker. Jeg har stand på
Kunsthåndværkermarkedet fredag og lørdag og har pause ved 15-tiden begge dage; jeg går over til dit værksted, hvis du er hjemme. Der følger naturligvis kaffe og en træstamme med. Hilsen Viggo
""",
    "a mathematics teacher": """
Hej Anders. Jeg så din gennemgang af induktionsbeviser på YouTube, og for første gang rakte alle i 2.z hånden op. Du nævner til sidst, at du arbejder på et forløb om sandsynlighed. Hvad har du tænkt dig at begynde med? Jeg stiller gerne to klasser til rådighed som forsøgskaniner, og du får
deres besvarelser. Kan vi tage en halv time på Meet, onsdag kl. 14.30 eller torsdag kl. 15? Skulle du være i nærheden af Silkeborg, køber jeg kaffe og kringle.
Mvh Lone
""",
    "a shipbroker": """
Kære Thomas Friis

Markedet for brugte tankskibe har overrasket os alle i år, men du skrev det allerede i februar. Jeg vil gerne høre, hvad du holdt øje med. Vores kontor i Singapore sender hver uge en oversigt over handler, som ikke er offentlige, og den sætter jeg dig på listen til. Jeg har møder i Tuborg
Havn tirsdag og onsdag den 1. og 2. december og kan være hos dig med kort varsel. Jeg inviterer på kaffe.

Med venlig hilsen
Oliver Borch
""",
    "a kayak guide": """
Hey Line! Du padlede alene rundt om Sjælland i maj, og jeg læste hver en linje på bloggen. I august skal jeg selv af sted om Fyn, og jeg er i tvivl om, hvor man kan gå i land på nordkysten. Har du lyst til at kigge på mit kort? Jeg har en ny tørdragt i str. M i overskud, som du kan få for
ingenting. Jeg kan en hvilken som helst aften i næste uge, ude ved din klub eller på en videosnak. Kaffe på primus, det klarer jeg. Stine
""",
    "a hospital chaplain": """
Kære Leif

Da du holdt oplæg for os om de svære samtaler, sagde du en sætning, jeg har brugt næsten hver uge siden. Nu skal jeg selv oplære frivillige og ville ønske, at jeg kunne det så enkelt. Vil du hjælpe mig med at tænke det igennem? Til gengæld skriver jeg gerne en side til jeres håndbog om
islamiske ritualer ved livets slutning. Jeg er på vagt mandag og torsdag, men kan komme ud til dig tirsdag eller onsdag, når det er bedst. Jeg har kaffe med fra kantinen, den er bedre end sit rygte.

Varm hilsen
Samira
""",
    "a game shop owner": """
Hej Kasper, dit brætspil om andelsbevægelsen solgte bedre end Matador hos mig i december. Folk spørger, om der kommer en udvidelse. Det gør jeg også! Må jeg fortælle, hvad kunderne brokker sig over, og hvad de griner ad? Jeg kunne også lægge lokale til en prøveaften, hvor du kan teste
noget nyt. Kig forbi butikken, eller jeg kommer til Vanløse, mandag eller tirsdag efter kl. 17.30. Jeg giver kakao m. flødeskum. Hilsen Bo
""",
    "a river engineer": """
Hej Annika. Af Lars i Vejdirektoratet har jeg fået at vide, at du sidder med genslyngningen af Storåen. Vi skal i gang ved Omme Å til foråret, og jeg er særlig optaget af, hvordan I fik lodsejerne med. Jeg tager vores dronefotos og højdemodeller med, så I kan genbruge dem. Jeg kunne være i
Holstebro kl. 10 den 25. eller den 27.; ellers må du endelig sige, hvad der er bedre. Kaffen er på Vejle Kommune denne gang.
Venlig hilsen Esben
""",
    "a stand-up comedian": """
Hej Sara! Så dit show på Bremen. Den pause efter nummeret om svigermor… hvordan tør man?! Jeg har fem minutter på Comedy Zoo i januar og øver mig på at holde kæft på scenen. Ville du kigge et klip igennem og give det råt for usødet? Jeg er lydtekniker om dagen og mixer gerne din podcast en
måned for nul kroner. Kan alle hverdage ml. 13 og 16 på Nørrebro el. hvor du nu skriver. Jeg betaler selvfølgelig for dit koffein. Ali
""",
    "a landscape architect": """
Kære Dorte Hjort

Jeres forslag til Sankt Jørgens Sø vandt ikke, men det var det eneste, jeg huskede bagefter. Hvor kom ideen om de flydende haver fra? Vi sidder med en regnvandssø i Hillerød, hvor noget lignende måske kunne lade sig gøre, og vi mangler jeres blik. Skulle det blive til noget, skal jeres
navn med på tegningerne. Kan De mødes enten tirsdag den 1. kl. 10 eller fredag den 4. kl. 13.30? Vi kommer til Deres tegnestue og medbringer kaffe samt en model i 1:500.

Venlig hilsen
Tegnestuen Grøft
""",
    "a union accountant": """
Hej Winnie, jeg er faldet over den vejledning til kasserere, som du lavede for FOA. Den er til at forstå! Jeg vil lave noget tilsvarende for de små foreninger i Skive og vil gerne spørge, hvad du ville gøre om. Min version lægger jeg frit ud, og du kan selv bruge eksemplerne. Har du en
halv time fredag formiddag eller mandag eftermiddag? Jeg ringer, eller jeg tager forbi Viborg på vejen hjem og stiller med kaffe. Vh Jan Erik
""",
    "a biathlete": """
Hej Ukaleq, kæmpestort tillykke med 12.-pladsen! Jeg er landstræner for rulleskydning i Grønland… nej, spøg til side: jeg træner ti unge i Sisimiut, og de vil vide, hvordan du fik pulsen ned før stående skydning. Jeg kan betale med moskusuld, som min mor spinder. Er du på Zoom i denne uge
eller næste, helst om eftermiddagen dansk tid? Kommer du til Sisimiut, vanker der både kaffe og kage. Inussiarnersumik Pipaluk
""",
    "a librarian to a chess player": """
Kære stormester

Hver torsdag spiller fjorten børn skak hos os i Nykøbing, og de kender alle dit parti mod Carlsen udenad. Hvad skal vi lære dem nu? Vi vil gerne høre, hvordan du selv trænede som tiårig. Børnene har tegnet dig (der er mange dronninger), og tegningerne får du. Torsdag kl. 15 eller lørdag
kl. 10.30, på Teams eller hos dig i Roskilde. Biblioteket har råd til kaffe og en romkugle.

De bedste hilsner fra Kirsten
""",
    "a bike messenger": """
Hej Gry. Jeg cyklede bud for jer i 2015, sikkert nummer 34 i rækken. Du lærte mig, at ruter tegnes i blyant. I dag har jeg selv ni bude i Aalborg, og vinteren gør mig nervøs. Hvordan aflønnede I, når det sneede? Du kan få vores ruteprogram, som min kæreste har kodet, hvis du vil afprøve
det. Er i Kbh. tors.–lør. og kan være ved garagen på et kvarter. Kaffe og en hotdog på mig!
/Rasmus 34
""",
    "a glazier": """
Goddag Karl-Emil. De satte ruder i på Aarhus Domkirke, så vidt jeg kan læse mig til, og vi skal have et kirkevindue ud i Ebeltoft. Blyet er tyndt som papir. Hvad gør man? Det ville være en fornøjelse at se Deres værktøj, og vi har 40 kg antikglas stående, som De må overtage. Onsdag eller
fredag efter kl. 13 kører jeg en tur til Hasselager med kaffe på termokande. Mvh Glarmester Buhl
""",
    "a grant writer": """
Hej Johan

I fik 3 mio. fra Novo til jeres madskoler, og ifølge rygtet på ét forsøg. Respekt. Jeg har læst ansøgningen (den ligger jo offentligt) og sidder tilbage med to spørgsmål om budgettet. Kunne vi vende dem? Jeg læser gerne korrektur på jeres næste, det er mit levebrød. Tidsmæssigt er jeg ret
fri: mandag til onsdag i uge 49 passer, og jeg cykler hen, hvor du er. Kaffe, te, kakao – du bestiller, jeg betaler.

Hilsen Ditte
""",
    "a mountain biker": """
Hej Torben, sporene i Rude Skov har aldrig været bedre, og det siges, at det er dig med skovlen. Vi er en flok i Thy, der gerne vil bygge på sandjord uden at det hele skrider. Hvad er det for et materiale, du lægger under? Vi kommer og graver en lørdag for jer, ti mand høj. Du siger,
hvornår og hvor. Vi har gasblus, kaffe og pølser med. Hilsen Kræn fra Thy MTB
""",
    "a patent attorney": """
Kære Linnea

Ved EPO's mundtlige forhandling i oktober argumenterede du på en måde, som vendte sagen på ti minutter. Jeg repræsenterede modparten. Ville du have lyst til at fortælle mig, hvor det gik galt for os? Jeg gør til gengæld rede for den japanske praksis, som jeg ved, at I er stødt på. Jeg
foreslår en kop kaffe på min regning ved Kongens Nytorv, to minutter fra dig, torsdag den 3. eller fredag den 4. kl. 15 – eller en telefonsamtale, om du foretrækker det.

Venlige hilsner
Mads Ravn
""",
    "a doula": """
Kære Josefine! Tre af mine kunder har født hos jer på Hvidovre i år, og alle tre talte om dit rolige væsen. Jeg skriver en folder til fædre og vil gerne have dine ord med. Hvad siger du til dem, lige når det brænder på? Du bliver selvfølgelig citeret, og 200 foldere går direkte til jeres
afdeling. Jeg bor ti minutters gang fra hospitalet og kan komme før eller efter en vagt, fx ti eller to i denne uge. Chai eller kaffe, jeg har begge dele i kurven. Kærligst Maria
""",
    "a robot builder": """
Hej Vibeke, jeg hedder Sander, er 17 og bygger robotter i min fars garage. I Teknologiens Verden forklarede du, hvorfor jeres gribearm ikke knuser jordbær. Kan jeg bruge samme idé uden tryksensorer, fordi de er for dyre? Jeg filmer alt og laver gerne en video om jer til min kanal (11.000
abonnenter). Jeg har fri fra skole tirsdag 14.15 og torsdag 13.30 og tager toget til Odense. Jeg har sparet op, så jeg gir kaffe til dig og en cola til mig selv.
""",
    "an editor": """
Kære Malte Ebbesen

Deres anmeldelse af Ditlevsen-breveneden satte fingeren på noget, jeg som redaktør burde have opdaget. Nu forbereder vi andet bind. Ville De mon læse to af de tvivlsomme breve og fortælle, hvordan De ville datere dem? De får brevene at se et halvt år før alle andre. En formiddag på Det
Kgl. Bibliotek, et sted efter Deres eget valg, eller blot over telefonen; jeg kan tirsdag, onsdag og fredag. Forlaget holder kaffen.

Med venlig hilsen
Sille Krogh
""",
    "a pig farmer to a vet student": """
Hej Clara. Du var i praktik hos os i efteråret, og soen Birthe har det fint! Du lavede et skema over pattegrisenes vægt, og nu vil naboerne også have det. Hvordan satte du det op, og må vi sende det videre? Vi betaler gerne med en halv gris til fryseren. Jeg skal til Frederiksberg med en
prøve den 30. og igen den 7., så jeg kan møde dig ude foran KVL ved to-tiden. Jeg har kaffe og mor Lises æblekage med. Hilsen Svend Åge
""",
    "a theatre sound designer": """
Hej Nils! Den der lyd af is i anden akt på Det Kongelige… har ligget vågen. Er det glas? Jeg laver selv lyd til en børneforestilling om Arktis og vil så gerne lære lidt af tricket. Jeg har optagelser fra Ilulissat i 96 kHz, tag hvad du vil. Kan vi bytte is over en kop kaffe, som jeg giver,
før en af dine prøver – fx onsdag kl. 10 eller torsdag kl. 10? Jeg møder op ved sceneindgangen. /Amalie
""",
    "a foster parent": """
Kære Bente Risager

Som plejemor læste jeg Deres interview i Kristeligt Dagblad om søskende, der bliver skilt ad. Vi står midt i det og vil meget nødig gøre noget galt. Må vi spørge Dem til råds om, hvordan man holder kontakten? De er velkommen til at bruge vores dagbog i Deres forskning, når navnene er
fjernet. Vi retter os helt efter Dem med hensyn til tid, men torsdage og fredage er lettest. Vi kører gerne den lange vej, og kaffebrød hjemmefra har vi også.

Mange venlige hilsner
Anne og Per
""",
    "a yoga teacher to a dentist": """
Hej Nanna, tak for sidst, da du reddede min visdomstand 😅 Du sagde noget om, at alle dine klienter spænder i kæben. Det har jeg tænkt over! Jeg vil lave en øvelse til venteværelset, men jeg aner ikke, hvad der er godt for kæbeleddet. Gider du fortælle mig det? Klinikken får øvelserne
indtalt, og I får alle et gratis klippekort. Har tid tirs og tors kl. 14, kommer bare ned på klinikken m. kaffe fra Emmerys. Namaste Ulla
""",
    "a photographer to a pilot": """
Hej Frederik. Dit billede af Limfjorden fra 3000 fod har fået 4000 likes, og du er ikke engang fotograf! Jeg er. Alligevel ved jeg ikke, hvordan man undgår genskin i ruden. Skal vi lave en handel: du lærer mig lys i luften, jeg lærer dig efterbehandling på jorden? Jeg bor i Nørresundby, så
lufthavnen er lige om hjørnet; mandag kl. 13 eller onsdag kl. 10.30 kunne være fint, medmindre du er i luften. Kaffen er naturligvis på jorden og på mig. Hilsen Jette
""",
    "an IT security person": """
Hej Camilla. I blev ramt af det der angreb i marts, og I fortalte åbent om det. Det er der ikke mange, der gør. Jeg sidder med beredskabet på et hospital, og jeg vil gerne forstå de første seks timer minut for minut. Vi har en øvelse klar, som I kan køre hos jer, inkl. drejebog. Et kvarter
på Signal er nok, eller jeg kan køre til Fredericia onsdag kl. 10 eller torsdag kl. 13. I det tilfælde giver jeg både kaffe og hindbærsnitter.
Mvh Tim
""",
    "a brewer": """
Hej Poul, jeres alkoholfri stout er den eneste, der ikke smager af te. Må man spørge, hvad I gør ved gæren? Vi slås med det samme på Bornholm. Vi har fået lavet en analyse af smagsstofferne i tolve danske øl, også jeres, og den er din, hvis vi ses. Jeg er på fastlandet i uge 50. Sig en
dag, sig et sted, og jeg kommer. Kaffen, eller noget stærkere, er på bryggeriet. Hilsen Gert, Svaneke
""",
    "a nursery owner to a scientist": """
Kære Hanne Lorentzen

I jeres forsøg på Årslev klarede roserne sig uden sprøjtning i fire somre. Vi er et familiegartneri med 11 ansatte og vil gerne prøve det samme. Hvilken sort ville du vælge først? I får lov at bruge vores drivhus 3 som forsøgsareal, kvit og frit. Vi kommer til Årslev mandag den 30. eller
tirsdag den 1., hvis det er belejligt, og ellers kan vi tage det pr. telefon. Vi sørger for rundstykker og en kande kaffe.

Venlig hilsen
Rosenborg Gartneri v. Aksel
""",
    "a mentor's mentee": """
Kære Ruth. For fem år siden bad du mig droppe titlen og tage opgaven, og det var det bedste råd, jeg nogensinde har fået. Nu sidder jeg i den anden ende: en ung kollega har spurgt mig om det samme, og jeg tør ikke bare gentage dig. Hvad kiggede du egentlig efter hos mig? Jeg fortæller dig
til gengæld, hvordan det gik, og tager de bøger med, jeg stadig skylder dig. Er en gåtur med kaffe i hånden noget, tirsdag eller torsdag i din ende af byen? Jeg køber begge kopper. Knus Mathilde
""",
    "a museum to a mechanic": """
Hej Jørn, der er kun tre i landet, som kan få en Bolinder til at starte, og du er den ene. Vores står stille. Vi vil gerne vide, om det er glødehovedet, og hvor man finder et. Du får museets gamle værkstedsmanual, 1919, i kopi, og et årskort til hele familien. Vi er hjemme hver dag på nær
mandag, men vi kører også gerne motoren ud til dig på en trailer. Kaffen er sort, gratis og altid varm. Mvh Gudrun, Havnemuseet
""",
    "a cheese maker": """
Hej Niels. Jeg smagte din vesterhavsost på Food Festival i Aarhus, og den havde krystaller, som jeg kun kender fra Holland. Hvor længe ligger den? Jeg er selv begyndt at lave gedeost på Mors og har fået min saltlage undersøgt på et laboratorium; resultatet må du gerne se. Kan jeg komme
forbi Lemvig en tirsdag eller en fredag, når du har ro på? Kaffen og rugbrødet er min afdeling. Hilsen Anna
""",
    "a city planner": """
Kære Henning Vium

Jeg så Deres skitser til Vesterport i Arkitekten og undrede mig over, at cykelrampen ligger mod nord. Der må være en god grund? Vi tegner på noget lignende i Aalborg, og vores vindstudier kunne måske spare Dem for en måling. Jeg er i København den 30. november og 1. december og kan komme,
når det passer Dem. En videosamtale er også fin. Naturligvis byder jeg på kaffen.

Med venlig hilsen
Pia Kold
""",
    "a running mum": """
Hej Sofie! Vi løb side om side de sidste to km i Eremitageløbet, og du fortalte, at du kodede om natten og havde tre børn. Hvordan hænger det sammen?? Jeg er lige startet på datamatiker som 38-årig. Jeg kan passe dine unger en lørdag, så I kan komme i biffen, det mener jeg! Er du til en
kaffe på min regning ved Lyngby Station mandag kl. 14 eller torsdag kl. 10? Ellers ringer jeg bare, når ungerne sover. Knus Ditte
""",
    "a sexton": """
Kære kollega i Nørre Snede. Jeres kirkegård har fået blomstereng, og ingen har klaget, siger provsten. Hvordan fik I menighedsrådet med? Vi har en slåmaskine, som kun bruges to gange om året, og den kunne I låne. Jeg kører gerne op til jer tirsdag eller torsdag formiddag i næste uge. Jeg
har rundstykker og kaffe i varevognen. Hilsen graver Jens
""",
    "a fintech founder": """
Hej Ahmed, i jeres podcast sagde du, at I fik licensen på syv måneder. Vi har ventet i fjorten. Hvad gjorde I anderledes over for tilsynet? Jeg har skrevet hele vores forløb ned, inkl. svarene vi fik, og sender det til dig på forhånd. Tirsdag 10.00 eller onsdag 14.30, hos jer på Vesterbro
eller på Meet. Kaffen er selvfølgelig på os.
Rikke
""",
    "a choir singer": """
Hej Bodil! Du har sunget i Mariakoret i 40 år, og jeg er ny alt på bagerste række. Hvordan lærte du at synge fra bladet? Jeg kører gerne dig hjem efter prøverne resten af sæsonen, det ligger på min vej. Vi kunne tage en kop, inden koret går i gang, fx på mandag eller mandagen efter kl. 18.
Jeg kommer gerne hjem til dig, eller jeg giver en kop på hjørnet. Kærlig hilsen Ulla
""",
    "a chemist": """
Kære Dr. Sand. Deres patent på biologisk nedbrydelig maling er den bedste læsning, jeg har haft i år. På vores fabrik i Køge får vi den desværre til at skalle efter to måneder, og jeg vil gerne diskutere bindemidlet med Dem. De får lov til at tage prøver fra produktionslinjen. Måske onsdag
kl. 13 eller torsdag kl. 9.30? Jeg kommer til DTU, og firmaet står for både kaffe og taxa. Med venlig hilsen Jens Lange
""",
    "a podcast host": """
Hej Jonatan. Jeg har hørt alle 48 afsnit af "Ledt vild", og nummer 31 om din far fik mig til at ringe til min egen. Jeg starter selv en podcast om søskende i januar og vil gerne vide, hvordan du får folk til at glemme mikrofonen. Jeg er ferm til lydklip og klipper gerne to afsnit for dig.
Hvornår og hvor er op til dig, jeg kan fx tirsdag og torsdag efter 15. Cappuccino på mig! Mvh Emma
""",
    "a geologist": """
Kære Troels. I rapporten om kviklerskred skriver I, at boringerne ved Løkken var for korte. Det er jeg enig i, for det var mig, der borede. Vi burde sætte os sammen og sammenligne kerner. Mine ligger på lageret i Hjørring, og dem kan I få halvdelen af. Jeg kan køre til Aarhus mandag den
30. eller onsdag den 2., begge dage kl. 13. Kaffe og boreslam medbringes 😊 Hilsen Hans Kurt
""",
    "a hairdresser to a wigmaker": """
Hej Ellinor, en kunde viste mig den paryk, du lavede til hende efter kemoen. Jeg var målløs! Jeg vil så gerne kunne klippe til dem, der kommer tilbage efter behandling, men ved ikke, hvordan man begynder. Må jeg se dig arbejde en time? Jeg samler flettet hår ind fra mine kunder, og du kan
få det hele. Onsdag fm eller fredag em hos dig i Svendborg, og jeg tager en kande kaffe og en roulade med. Kh Jette
""",
    "an EU official": """
Kære Marie Louise

Jeres høringssvar om batteriforordningen var det mest læsbare, vi modtog i kontoret. Du nævner en undtagelse for høreapparater, og jeg vil gerne forstå begrundelsen bedre, inden vi går videre. Jeg kan orientere dig om tidsplanen, så langt den er offentlig. Jeg er i Danmark i uge 50 og kan
møde dig i Ballerup tirsdag eller torsdag eftermiddag; ellers er en Webex om morgenen kl. 9.30 en mulighed. Kaffen betaler jeg, det siger reglerne.

Venlig hilsen
Stefan Holm
""",
    "a farmer's wife": """
Hej Karen. Jeg har fulgt jeres gårdbutik på Insta, siden I havde ti jordbærbakker og et bord. Nu har vi selv fået lov af kommunen! Hvordan gør I med vejefejl og svind, og hvad ville du aldrig gøre igen? I må gerne sætte jeres honning på hylden hos os i Hobro, vi skal ikke have noget for
det. Vi kan komme en eftermiddag i uge 49 eller 50, og jeg bager en drømmekage. Knus Lis-Marie
""",
    "a radio engineer": """
Hej Preben, OZ7XY her. Din antenne på Bornholm går igennem til mig i Ribe, hvor intet andet gør. Jeg har prøvet at regne den ud og får hver gang noget andet. Gider du forklare mig det? Jeg har et måleinstrument, som jeg godt vil undvære et halvt år. Jeg tager færgen over den 5. og hjem den
7., så lørdag eller søndag, eller vi tager den over radioen en aften. Kaffe og sild gir jeg. 73 de Ove
""",
    "a judge of dog shows": """
Kære Susanne, jeg stod ved ring 4 i Herning, da du diskvalificerede vinderen, og jeg syntes, det var modigt. Jeg er i gang med uddannelsen som dommer og kunne godt bruge din vurdering af tre bedømmelser, jeg har skrevet. Jeg har et sommerhus i Blokhus, som du og hundene kan låne en uge
uden for sæsonen. Er mandag kl. 14 eller onsdag kl. 10.30 noget? Jeg kommer, hvorhen du siger, med kaffe til os og kiks til dem. Venlig hilsen Bitten
""",
    "a startup lawyer": """
Hej Laust. Du skrev i går, at ejeraftaler skal være på én side. Jeg er advokat og burde være uenig, men du har en pointe! Hvad ville du beholde? Jeg skriver den gerne om til rigtig dansk jura, og så må alle bruge den, du med. Kan vi tage tyve minutter på telefon mandag eller onsdag mellem
13 og 15, eller over en americano på Rabalder, to døre fra jer? I det tilfælde betaler jeg. Vh Nadja
""",
}

BAD = {
    "Nyuddannet økonom, jobjagt": (
        """
Kære Susanne. Dit arbejde med grønne obligationer i Nykredit er meget inspirerende, og jeg har skrevet speciale om emnet, som jeg gerne deler med dig. Kan vi tage en kop kaffe tirsdag kl. 10 eller torsdag kl. 14 hos jer, så jeg kan høre, om I har noget ledigt til en nyuddannet i foråret?
Jeg giver selvfølgelig kaffen. Mvh Frederik
""",
        ["K412"],
    ),
    "Projektleder beder om navne": (
        """
Hej Karina, du har bygget fællesskabet omkring velfærdsteknologi op i Region Syd, og derfor skriver jeg til dig. Jeg vil høre, hvordan I fik kommunerne med, og kan give dig vores evaluering af skærmbesøg. Det vil også være rigtig fint, hvis du har tre-fire personer i dit netværk, du kan
sætte mig i forbindelse med. Onsdag kl. 13 eller fredag kl. 10 hos dig, kaffen er på mig. Vh Stine
""",
        ["K413"],
    ),
    "Uden emne": (
        """
Hej Jesper! Du har lavet så meget spændende i Vestas, og jeg tror, vi kunne have glæde af hinanden. Skal vi ikke bare ses og se, hvor snakken fører hen? Jeg er fri mandag kl. 14 og tirsdag kl. 10, kommer gerne til Aarhus N og giver en kop kaffe. Hilsen Mikkel
""",
        ["K410"],
    ),
    "Masseudsendt": (
        """
Hej! Jeg er ved at undersøge, hvordan virksomheder arbejder med bæredygtig emballage, og tager i den forbindelse en række kaffemøder med folk i branchen. Alle deltagere får min opsummering bagefter. Jeg kan tirsdag og onsdag mellem 13 og 15, kommer gerne forbi, og kaffen er min. Bedste
hilsner Katrine
""",
        ["K402"],
    ),
    "Kun om afsenderen": (
        """
Kære Hanne. Jeg har 15 års erfaring som projektleder, jeg er certificeret i PRINCE2, og jeg er nu nået til et sted, hvor jeg vil videre mod strategi. Jeg har fulgt dig længe, og jeg vil gerne fortælle dig om mine resultater og høre, hvad du tænker om min profil. Jeg kan onsdag kl. 10 eller
torsdag kl. 13.30, jeg kommer til dig, og jeg giver kaffen. Jeg glæder mig. Mvh Carsten
""",
        ["K403", "K411"],
    ),
    "Ingen gevinst for den anden": (
        """
Hej Maria Juul
Som leder af jordemoderuddannelsen kender du bedre end nogen overgangen fra praksis til undervisning, og den står jeg foran. Må jeg stille dig fem spørgsmål om det første år? Det vil betyde meget for mig, og det tager højst en halv time. Mandag kl. 13.30 eller torsdag kl. 10 kan jeg komme
ud til jer, og jeg køber kaffen.
Venlig hilsen Lea
""",
        ["K403"],
    ),
    "Én fast tid": (
        """
Kære Erik Thygesen. Din rapport om grundvand i Hvidovre er den bedste, vi har læst i vandværket, og vi vil gerne drøfte din metode til prøvetagning. Du får vores egne målinger fra de seneste ti år. Vi har sat mødet til torsdag den 12. kl. 14.00 på jeres kontor og tager kaffe med. Med
venlig hilsen Bjarne, Avedøre Vandværk
""",
        ["K404", "K408"],
    ),
    "Modtageren skal rejse": (
        """
Hej Tobias, dit foredrag om solceller på landbrugsjord ramte lige ned i vores lokalplan. Fortæl mig, hvordan I forhandlede med naboerne, så får du vores juridiske notat om samme emne. Du kan komme forbi mit kontor i Rønne mandag kl. 10 eller onsdag kl. 13, hvor jeg har kaffe klar. Det er
nemmest for mig at blive på øen. Mvh Gert
""",
        ["K408", "K409"],
    ),
    "Ingen ord om regningen": (
        """
Kære Winnie. Du har i årevis skrevet de tydeligste afgørelser i nævnet, og jeg underviser nu i netop klarsprog for jurister. Kunne vi tale om, hvordan du bygger en begrundelse op, mod at du får mit øvehæfte til dine nye kolleger? Caféen på hjørnet ved dit kontor ser hyggelig ud, og tirsdag
kl. 14 eller fredag kl. 10 ligger åbent hos mig. Venlig hilsen Peder Ovesen
""",
        ["K414"],
    ),
    "Bebrejdende rykker": (
        """
Hej Daniel. Nu skriver jeg for tredje gang, og jeg undrer mig ærlig talt over, at du ikke kan finde tyve minutter, når du selv på LinkedIn taler om at hjælpe andre. Det handler stadig om din model for ventelister, og du får stadig vores data. Jeg kan onsdag kl. 10 eller 14 hos jer og har
kaffe med, men giv nu lyd senest i morgen. Mvh Ulrik
""",
        ["K404"],
    ),
    "Kl. 8 og frokost": (
        """
Kære Ane, dit arbejde med delebiler i Randers er forbilledligt, og jeg vil gerne høre om jeres aftale med boligselskaberne. Til gengæld kan du få vores brugerundersøgelse fra Silkeborg. Jeg foreslår mandag kl. 8.00 eller tirsdag kl. 12.00 hos jer, og jeg har kaffe med. De bedste hilsner
Søren
""",
        ["K415"],
    ),
    "Alt for lang": (
        """
Kære Lisbeth. Jeg håber, at du har haft en dejlig sommer, og at du har fået slappet af oven på det, der må have været et meget travlt forår med fusionen, flytningen til de nye lokaler og alt det andet, man har kunnet læse om i avisen, og som vi også har talt en del om her hos os, fordi vi
for nogle år siden var igennem noget, der på mange måder minder om det, selv om det selvfølgelig også var anderledes, eftersom vi kun var 40 ansatte dengang. Grunden til, at jeg skriver, er, at jeg i juni hørte dig i den podcast, som min kollega Birthe anbefalede mig, da vi kørte hjem fra
et seminar i Vejle, og hvor du blandt andet fortalte om kulturmøder efter fusioner, hvilket er et emne, jeg har interesseret mig for, lige siden jeg læste på CBS i halvfemserne og skrev opgave om to mejerier, der skulle lægges sammen, og hvor det viste sig, at det hele strandede på
kaffeordningen. Jeg vil gerne høre mere om det, og jeg har en rapport, et spørgeskema, to artikler og et oplæg fra vores egen proces, som jeg kan give dig og gennemgå side for side, hvis det har interesse, for der er mange detaljer, som man ikke lige ser første gang. Jeg kan alle dage i
uge 36, 37 og 39 mellem 13 og 15, dog ikke onsdag i uge 37, hvor vi har revision, og heller ikke tirsdag i uge 39, hvor min datter har fødselsdag, og jeg kommer gerne til dig, eller vi kan tage det på Teams, telefon eller hvad du nu er vant til, og jeg giver kaffen og gerne også et stykke
kage. Med venlig hilsen Gunhild
""",
        ["K406"],
    ),
    "Skjult jobønske": (
        """
Hej Anja! Jeres nye afdeling for datavisualisering ser fantastisk ud, og særligt dit kort over pendlere er noget af det flotteste. Jeg tager gerne et par af mine egne kort med, som I kan bruge, og vil høre, hvordan du valgte farveskala – og om I mon får brug for flere hænder, når
afdelingen vokser. Mit cv er vedhæftet. Torsdag kl. 10 eller 14 hos jer, jeg gir kaffe 😊 Vh Jacob
""",
        ["K412"],
    ),
    "Sms uden noget": (
        """
Hej Lone, det er Britta fra kurset. Skal vi ikke drikke en kop kaffe en dag og vende verdenssituationen? Jeg kan fx tirs eller tors efter 13, kan godt komme til dig, og jeg gir. Kh
""",
        ["K402", "K403"],
    ),
    "Ydmyg studerende": (
        """
Kære professor Winkel. Jeg ved godt, at De har travlt, og at jeg bare er studerende, men jeg læser til ingeniør og vil så gerne høre om Deres arbejde med batterier, fordi De er førende på området. Jeg kan desværre ikke tilbyde noget, men jeg ville blive utrolig glad. Jeg har tid alle dage
mellem kl. 13 og 15 og kommer hen til Deres kontor med kaffe. Ærbødigst Magnus
""",
        ["K403"],
    ),
    "Hvem bør jeg ellers tale med": (
        """
Kære Steffen Hald
Dit indlæg om lærlinge med ordblindhed satte gang i en god debat hos os på værkstedet. Jeg vil gerne høre, hvilke programmer I bruger, og kan vise dig vores videomanualer, som du må tage kopi af. Tag også gerne din kontaktliste med, for jeg har brug for at vide, hvem på de andre skoler jeg
skal have fat i. Jeg kan være hos jer tirsdag eller onsdag kl. 13.30 med kaffe og brunsviger.
Hilsen Ivan, smedemester
""",
        ["K413"],
    ),
    "Salgsmøde uden fleksibilitet": (
        """
Hej Morten. Som indkøbschef i en virksomhed af jeres størrelse ved du, hvad spildtid koster, og vores nye lagersystem sparer typisk 22 procent. Jeg giver kaffe og en demo på vores kontor i Ballerup onsdag kl. 10.00. Bekræft venligst i dag, da der er rift om pladserne. Mvh Kim, Logisoft
""",
        ["K403", "K404", "K408", "K409"],
    ),
    "Vagt emne, vag tid": (
        """
Kære Grethe. Du har jo prøvet lidt af hvert inden for kulturlivet, og jeg står et sted, hvor jeg overvejer forskelligt. Det ville være dejligt med lidt sparring fra en klog kvinde over en kop kaffe, som jeg giver. Jeg kommer gerne til dig, tirsdag kl. 14 eller torsdag kl. 10? Kærlig hilsen
Mai-Britt
""",
        ["K403", "K410"],
    ),
    "Hver betaler sit, du kommer til mig": (
        """
Hej Lasse, din blog om gamle vinduer har lært mig at kitte, og jeg vil gerne drøfte linolie kontra alkyd med en, der har prøvet begge dele. Jeg kan vise dig resultatet på tolv vinduer efter fem vintre, det har du efterlyst. Kan du være på caféen ved mig i Gilleleje lørdag kl. 10 eller
søndag kl. 14? Vi deler bare regningen. Mvh Jens Ole
""",
        ["K408", "K409", "K414"],
    ),
    "a nutritionist": (
        """
Hej Lotte! Vi har vist aldrig talt sammen, men min veninde Sanne (dit hold i Herlev) kan ikke tie stille om dig. Hun siger, at du får mænd over 60 til at spise linser?! Det må jeg høre mere om. Jeg står selv med 30 af slagsen på et sundhedscenter. Min opskriftssamling på arabisk og tyrkisk
er efterspurgt, og du får hele mappen. Kan du fx torsdag kl. 10 eller fredag kl. 13 i Herlev, eller en helt anden dag? Min treat. Kram Aylin
""",
        ["K409"],
    ),
}
