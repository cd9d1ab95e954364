"""Norwegian invitations by others, a thousand forms of them; what lacks something by the method stands under BAD."""

GOOD = {
    "sykepleierstudent til sårsykepleier": """
Hei Marit!
Foredraget ditt om trykksår på sykehjem fikk meg til å legge om hele bacheloroppgaven, og nå gjenstår tre spørsmål om hvordan dere fikk med dere nattevaktene. Til gjengjeld får du litteraturlista mi, 42 nyere studier sortert etter tiltak. Passer tirsdag kl. 13 eller torsdag kl. 14.30 i kantina
hos dere, så spanderer jeg kaffe og noe søtt? Telefon går også helt fint.
Vennlig hilsen Ida Kvamme, tredje året ved HVL
""",
    "byggingeniør til dameier": """
God dag, Torstein.
Dere tettet dammen uten å tappe magasinet, og til vinteren skal vi forsøke det samme i Setesdal. Hvordan målte dere lekkasjen gjennom isen? I bytte får du rådata fra de to fiberkablene vi testet i fjor, inkludert feilene som aldri havnet i rapporten. Den 12. og 13. mars er jeg på Notodden og
kan stikke innom kontoret ditt når som helst mellom ett og tre. Jeg holder kaffe og wienerbrød.
Håvard Lie
""",
    "advokat til forfatter av fagartikkel": """
Kjære kollega,
i Advokatbladet hevdet du at naboer bør mekle før befaringen, ikke etter, og det strider mot det meste av min praksis. Kunne du tenke deg å forsvare synspunktet over en kopp? Til boken du arbeider med, stiller jeg med tre anonymiserte saker der det gikk motsatt vei. Mandag 9. kl. 14.15 eller
onsdag 11. kl. 9.30 på kafeen vis-à-vis tinghuset, to minutter fra deg – regningen går til meg. Foretrekker du Teams, sender jeg en lenke.
Med vennlig hilsen
Benedicte Sørlie, advokat (H)
""",
    "pensjonist til lokalhistoriker": """
Til Arnfinn,
det du skrev i årboka om dampsaga ved Eina, var midt i blinken, for far kjørte tømmer dit i tolv vintre. I kjelleren min står en eske med seksti fotografier som ingen har skannet, og dem skal du få låne så lenge du vil. Det jeg selv går og grunner på, er hvor den gamle tømmerrenna gikk.
Formiddagene mine er ledige hele uka og bilen er nysmurt, så si dag og sted, så kommer jeg kjørende. Kaka på bakeriet står jeg for.
Hilsen Oddvar
""",
    "flyktning og baker til surdeigsbaker": """
Hei Grethe. Jeg heter Samer og var baker i Aleppo i elleve år. Du har drevet surdeigsbakeri i Moss siden 2015, og derfor vil jeg spørre akkurat deg: Hvordan handler norske kunder brød gjennom uka? Jeg kan vise deg flatbrødet vårt med timian og sesam, og oppskriften blir din. Kan vi møtes onsdag
eller fredag etter klokka 13, nær bakeriet ditt? Kaffen betaler jeg, og har du dårlig tid, kan jeg ringe i stedet.
""",
    "avdelingsleder til avdelingsleder": """
Hei Lars Petter! Ryktet sier at dere prøvde firedagersuke på kundesenteret i fjor høst, og at dere droppet den igjen. Vi vurderer det samme, og det er nettopp grunnen til at dere stoppet, som interesserer meg mest. Våre egne tall på sykefravær og svartid før og etter turnusomleggingen legger vi
åpent på bordet, så får du noe å sammenligne med. Uke 14 er vid åpen for min del mellom 9 og 11, hos dere på Skøyen eller på skjerm om det er lettere. Det er jeg som drar kortet.
– Camilla, Bergen
""",
    "tømrer til arkitekt (SMS)": """
Hei Jonas, Kjell Arne snekker her 👋 Har satt opp to av massivtrehyttene du har tegna på Sjusjøen, og det er en gesimsdetalj som koster oss en hel dag hver gang. Lurer på hva du tenkte der, og så kan jeg vise deg på ei skisse hvordan den kan bygges på to timer. Er i Hamar tirsdag og torsdag og
kan komme bort til kontoret ditt i ettida. Jeg blar opp for kaffe og skolebolle, eller så tar vi det på tråden!
""",
    "forsker til byplanlegger": """
Hei, Anne Lise. Som en av svært få planleggere har du gjennomført en bygate der lekeplassen kom før parkeringen. Forskningsprosjektet vårt ved NMBU har telt barn i fjorten slike gater, og sammen kunne vi se om tellingene stemmer med det du opplevde. Materialet kan gå rett inn i høringsnotatet
ditt, lenge før det er publisert. Ville en halvtime rundt kl. 10 passe, enten 4., 5. eller 6. juni? Rådhuskafeen er nærmest deg; kaffe på min regning, selvsagt, og Zoom om du sitter på hjemmekontor.
Hilsen Sunniva Brekke
""",
    "illustratør til barnebokforfatter": """
Hallo Nils-Ove!
Du fikk forlaget med på å dele lydbokinntektene med tegneren. Hvordan i all verden argumenterte du? Min halvdel av byttehandelen: tre skisser til hovedpersonen i den nye serien din, som du kan bruke eller kaste som du vil. Atelieret mitt er i Trondheim, men fram til påske tar jeg gjerne trikken
opp til deg på Lian en ettermiddag mellom 13 og 15. Jeg byr på kakao. FaceTime er plan B.
Runa, frilanser
""",
    "dataanalytiker til farmasøyt (LinkedIn)": """
Hei Farah, innlegget ditt om feilmedisinering ved utskriving stoppet meg midt i skrollingen. Jeg bygger varslingsmodeller for forsikring og grubler på om samme metode kunne fanget opp dobbeltresepter, noe du trolig kan avkrefte på fem minutter. Det du får igjen, er en ærlig gjennomgang av hva
modellene i innkjøpsrundene deres faktisk kan og ikke kan. 20 minutter på Meet, eller en kopp ved Ullevål der du er min gjest? Du velger dag; alt mellom 13 og 15 fungerer fint.
""",
    "rørlegger til energirådgiver": """
Heisann Silje. Rapporten din om bergvarme i sameier ligger oppslått på verkstedet her, full av kaffeflekker. Særlig side 14, der du regner på turtemperatur, stemmer dårlig med det vi måler ute hos folk. Du skal ikke gå tomhendt: Loggene fra ni anlegg ligger på en minnepinne med navnet ditt på.
Jeg er innom Lillestrøm både mandag og fredag, cirka klokka 10 eller cirka klokka 14, og møter deg der du sitter. Kaffen tar jeg.
Mvh Roger i Romerike Rør
""",
    "lærer til skolebibliotekar": """
Hei du! På Nesodden har du fått niendeklassinger til å lese høyt for hverandre, og det trodde jeg var umulig. Kan vi snakke om hvordan de første tre ukene så ut, altså før det løsnet? Elevene mine har spilt inn 25 bokanbefalinger på video som du kan bruke fritt på biblioteket. Jeg har fri
onsdager og kan ta båten over kl. 9.30, alternativt sees vi på Aker brygge en torsdag rundt seks på kvelden. Bolla er på meg!
Klem fra Tuva
""",
    "nyutdannet jurist til personvernombud": """
Hei, Mohammed Aziz. På frokostseminaret nevnte du i en bisetning at barnehager er det vanskeligste området innen personvern, og siden har setningen fulgt meg. Masteroppgaven min handlet om bilder av barn i lukkede grupper, og jeg vil gjerne prøve to av konklusjonene på en som står i det daglig.
Som takk skriver jeg om oppgaven til en ensiders veileder du kan dele ut til barnehagene. Enten Kaffebrenneriet på Majorstua den 3. kl. 14 eller en samtale på telefon den 5. kl. 10; koppen din er i så fall allerede betalt.
Vennlig hilsen Live Storaas
""",
    "fastlege til veileder i Nav": """
Hei Trine, vi har skrevet brev til hverandre i fire år uten å møtes. Du stiller de mest presise spørsmålene av alle veilederne jeg har hatt med å gjøre, og jeg vil gjerne forstå hva som egentlig mangler i erklæringene mine. Sannsynligvis sparer vi oss begge for en bunke purringer hver måned.
Jeg kan komme bort til dere med kaffe og frukt, uten utlegg for deg, tirsdag den 8. kl. 14 eller onsdag den 9. kl. 9. Ti minutter på telefonen er også bra.
Hilsen Eirik Moen, Sentrum legekontor
""",
    "geitebonde til ostemaker": """
Hei Solveig, vi hilste så vidt på hverandre på Matstreif. Den hvite geitosten din sprekker ikke, og det gjør min hver bidige gang, så nå må jeg spørre om lagringa. Jeg har med meg et halvt kilo av rødkittosten du smakte på, og fôrplanen bak den. Skal til Voss i løpet av uke 22 og kan svinge
innom garden din en formiddag etter fjøset, samme hvilken dag. Er det for travelt, møtes vi på kafeen på stasjonen i totida, og vaflene er det jeg som betaler.
Hilsen Gunn Åse
""",
    "masterstudent til appgründer": """
Halla Emir! Skriver master om hvorfor folk slutter å bruke treningsapper etter uke tre, og din er den eneste norske der kurven går oppover igjen. Hva gjorde dere i den uka?? Funnene mine fra 31 intervjuer er dine samme dag, og jeg stiller gladelig som testperson på neste versjon. Er på
Mesh-sida av byen hele torsdag og fredag fra 13 til 15, ellers går Discord. Studentbudsjettet tåler to kaffe, så la lommeboka ligge 😄 – Vetle
""",
    "styreleder til styreleder": """
Til styrelederen i Solhaug borettslag. Dere har 80 ladeplasser i drift uten å ha oppgradert trafoen, mens vårt styre har fått beskjed om at det er umulig. Det hadde vært verdifullt å høre hvordan dere fordelte effekten, og i samme slengen kan jeg legge fram de fire tilbudene på felles
strømavtale som vi nettopp har forhandlet ned. Benken utenfor vaskeriet deres, stua mi i nummer 12 eller kafeen på senteret: velg selv, gjerne en kveld etter 18.30. Blir det kafé, vipser jeg for oss begge.
Nabohilsen Wenche Dahl
""",
    "frisør til regnskapsfører": """
Hei Bente! Du fører regnskapet for tre salonger i Drammen, så du veit bedre enn noen hva som spiser opp fortjenesten i faget vårt. Jeg skal legge om prislista i august og trenger en som kan si hvilke av tallene mine som er tull. En klipp med farge når du måtte ønske, er det du får for bryet.
Hva med mandag formiddag, da holder jeg stengt, eller torsdag kveld når du likevel er på Gulskogen? Jeg kommer dit du er, og kaffe latte med alt på går på min kasse. Anita på Hårfin
""",
    "kantor til konsertarrangør": """
God dag, Harald Tveit. Kammerkonsertene dine fylte kirken i Risør på tirsdager, som ellers er den dødeste kvelden i uken. Hva var det som lokket folk ut? Gjerne vil jeg dele et opptaksoppsett som gir brukbar lyd for under fem tusen kroner, siden du nevnte strømming i avisen. La oss treffes på
Kafé Strøm hos dere den 17. eller 18. ved fjortentiden, eller ta det over video. Det er jeg som inviterer, og da er det jeg som betaler også.
Vennlig hilsen Ingeborg, kantor i Arendal
""",
    "offiser til HR-sjef med samme bakgrunn": """
Hei Kristin,
du gikk fra stabsoffiser til HR på 18 måneder, og nå oversetter du tydeligvis militær erfaring til sivilt språk for andre. Om et år slutter jeg selv, og lurer på hvilke ord som fungerte og hvilke som skremte folk. En ferdig kriseøvelse for ledergrupper, to timer med manus, ligger klar til deg.
Jeg tar kaffen på meg, på Bardufoss eller i Tromsø sentrum, 21. april kl. 13 eller 23. april kl. 9.30. En lydsamtale på kvelden er like greit.
Thomas
""",
    "ukrainsk byggingeniør til norsk rådgiver": """
Hei Oddbjørn, jeg er Olena, byggingeniør fra Kharkiv. På kurset forklarte du TEK17 så godt at jeg endelig forsto brannkapitlet, men to ting er fortsatt uklare for meg: rømning og dagslys. Du fortalte at firmaet ditt skal rehabilitere elementblokker; slike har jeg reparert i ni år, og gjerne
viser jeg bilder av hva som skjuler seg i fugene. Har du 30 minutter neste uke, på en dag du velger, for eksempel kl. 10 eller kl. 14? Jeg kan reise til deg på Lysaker, og jeg vil gjerne betale for kaffen.
""",
    "barnehageleder til styrer i friluftsbarnehage": """
Kjære Guro! Hos dere sover ettåringene ute i ti minus, mens foreldrene hos oss ringer når det yrer. Fortell meg hvordan dere snakker med foreldre den første høsten, så forteller jeg hvordan vi fikk ned fraværet blant de ansatte til under fem prosent. I tillegg er hele gjengen din velkommen til
å hospitere i klatreparken vår. Jeg kan være hos dere i gapahuken fredag 13. kl. 9.30, eller så ses vi på Åpent Bakeri på Torshov samme dag kl. 14, med kanelsnurr på min bekostning.
Varm hilsen Mona
""",
    "fisker til havforsker": """
Hei, Dr. Nilsen. Du sa på radioen at makrellen har flytta seg nordover, og det kan jeg skrive under på fra styrhuset. Spørsmålet mitt er om det er temperaturen eller maten som drar den, for det avgjør hvor vi setter bruket til sommeren. Ekkoloddlogger fra seks sesonger ligger på ei plate her om
bord, og dem kan du kopiere. Vi ligger i Tromsø fra mandag til torsdag, så enten kommer du om bord, eller så rusler jeg opp til instituttet en gang mellom 13 og 15. Jeg spanderer kaffe, og den er svart. Jon-Inge på «Havsula»
""",
    "uX-designer til synspedagog": """
Hei Ragnhild 😊 Videoen der eleven din bestiller buss med skjermleser, burde vært pensum på alle designstudier. Teamet vårt tegner billettkjøpet på nytt, og før vi låser skissene ville en halvtime med deg være gull verdt. Skolens egen nettside får en full tilgjengelighetsgjennomgang i retur, med
ferdig rettet kode. Onsdag 15. kl. 13.30 eller torsdag 16. kl. 10, på Huseby der du holder til. Drikke og noe attåt spanderes av undertegnede; Teams virker det også.
Petter
""",
    "elektriker til huseier med batterianlegg": """
Hei Stein! Naboen din fortalte at du nesten ikke betaler for strøm, og jeg trudde det var juks 😂 Har du lyst til å fortelle hvordan du har stilt inn batteriet mot timeprisen? Jeg har sertifikat og termokamera, så tavla di får en sjekk på kjøpet mens vi prater. Kan komme heim til deg på Tretten
lørdag ved titida eller søndag ved totida, kaffe og lefse står på mi regning. Ring heller hvis det er lettvintere! Hilsen Ola elektriker
""",
    "bibliotekar til spillutvikler": """
Hei Aksel, fjorårets spill fra studioet ditt er det eneste guttene på tirsdagsklubben legger fra seg fotballen for. Vi vil lage en lesekampanje rundt fortellinger i spill og trenger å vite hvordan dere skriver dialog som tolvåringer gidder å lese. Har dere bruk for tjue ærlige testspillere,
stiller klubben med dem i vår. Det passer fint når som helst etter kl. 13 i uke 18 eller 19, og jeg sykler gjerne ned til Hamar sentrum. Cappuccinoen er sponset av biblioteket, eller rettere sagt av meg.
Hilsen Pernille
""",
    "kommunikasjonsrådgiver til brannsjef": """
Brannsjef Haugland,
under kvikkleireskredet sendte dere ut fem korte meldinger som ingen misforsto. Vår kommune øver på det samme i høst, og vi ønsker å lære hvordan dere valgte ut hva som ikke skulle sies. Dere får vår mal for befolkningsvarsling på seks språk, kvalitetssikret av morsmålsbrukere. Foreslår
brannstasjonen hos dere 2. september kl. 13 eller 4. september kl. 9.30, subsidiært en videokonferanse på et tidspunkt du velger. Bevertningen er min.
Med hilsen Dag Finne, kommunikasjonsrådgiver
""",
    "fysioterapeut til dansepedagog": """
Hei Yasmin! Ingen av danserne dine har vært hos meg med hoften i år, og det er mistenkelig bra. Hva slags oppvarming bruker du egentlig på de eldste? Du kan få en gratis bevegelsesanalyse av fem elever, med video og korte råd til hver. Er i nabobygget ditt hver dag, så skal vi si mandag 14.30
eller tirsdag 13.15 i juicebaren? Smoothie eller kaffe, jeg tar kassalappen. Går det i ball, ringer jeg deg en kveld.
Mvh Henning
""",
    "kokk til kjøkkensjef på sykehus": """
God formiddag, Turid. På to år har dere halvert matsvinnet ved sykehuset, mens jeg på hotellet står og kaster lunsjbuffet i bøttevis. Kunne vi sammenligne én ukes bestillinger, deres og våre, og se hvor kronene blir av? Menyplanleggeren jeg har laget i Excel, følger med, og den håndterer
fjorten allergener. Jeg baker, så det koster deg ingenting: Bare si om du vil ha besøk på kjøkkenet i rolige timer, for eksempel ved halv to-tiden onsdag eller fredag, eller om vi skal ringes.
Hilsen Stian, kjøkkensjef på fjellet
""",
    "tolk til jordmor": """
Kjære Hilde. I går tolket jeg en svangerskapskontroll, og måten du ventet på svarene, var annerledes enn hos alle andre. Jeg lager et lite hefte for tolker om stillhet i samtaler, og ditt blikk på to av eksemplene vil gjøre det bedre. For deg oversetter jeg plakaten om varseltegn til tigrinja,
slik at den kan henge på venterommet. Jeg inviterer på te eller kaffe ved helsestasjonen, 6. mai kl. 14 eller 7. mai kl. 10, eller vi tar det på WhatsApp når du har fri.
Hilsen Selam T.
""",
    "bussjåfør til ruteplanlegger": """
Hei Monica, det er han som kjører 31-en. Du la om ruta over Sinsen i vår, og for første gang på ni år rekker jeg do på endeholdeplassen! Nå lurer vi sjåfører på om samme grep er mulig på 60-en, og du skal få lista vår over de ti stedene der tabellen aldri stemmer. Den kan du umulig lese ut av
systemet. Jeg har delt skift og er ledig mellom 10 og 11 og fra 13 til 14.30 alle hverdager, rett ved kontoret ditt. Første og andre kopp er min runde.
Hilsen Abdi
""",
    "rektor til politikontakt": """
Hei Vegard. Sist du var innom åttende trinn, la elevene faktisk bort telefonene, og kontaktlærerne spør hva du gjorde. Jeg ønsker å drøfte hvordan skolen kan følge opp samtalene om nakenbilder uten at det blir løftede pekefingre. Resultatet fra den anonyme elevundersøkelsen vår gir deg kanskje
ferske tall til forebyggingsplanen. Skal vi ta en halvtime på stasjonen hos deg, onsdag 20. kl. 9, eller på konditoriet dagen etter kl. 14? Jeg stiller med kaffe og betaler parkeringen din.
Elisabeth, rektor
""",
    "stipendiat til fagbokforfatter": """
Kjære Dag O., boken din om myr var grunnen til at jeg begynte på biologi, og nå graver jeg selv i den. På side 203 skriver du at torvmose kan reetableres på fem år; mine ruter på Smøla tyder på tolv. Skulle det komme et nytt opplag, faktasjekker jeg gjerne hele kapittelet uten honorar. Vil du
diskutere avviket på Litteraturhuset lørdag 1. kl. 14, eller heller hjemme på Kjelsås en ukedag du finner rom til det? Et kakestykke og all kaffen du orker, på min konto.
Maja, ph.d.-stipendiat
""",
    "pensjonert ingeniør til lærer i entreprenørskap": """
Hei, Kaja Lund! I Østlandets Blad leste jeg at ungdomsbedriften din lager fuglekasser av paller, og at de sprekker i skjøten. Etter førti år med lim og trevirke kan jeg trolig vise elevene et triks eller to, og jeg dømmer gjerne på messa om dere mangler folk. Selv er jeg nysgjerrig på hvordan
du får sekstenåringer til å tåle å feile, for det fikk aldri jeg til med lærlingene. Oppgi en dag og et klokkeslett utenom timene, så møter jeg opp på skolen eller tar telefonen. Pensjonen rekker til to kaffe og en napoleonskake, det insisterer jeg på.
Mvh Finn-Erik
""",
    "bokhandler til bokbinder": """
Hei Johannes! En kunde la igjen en dagbok du hadde bundet, og tre andre spurte straks hvor man får kjøpt noe sånt. Hva skal til for å reparere folks gamle kokebøker til en pris de faktisk betaler? Vindusplassen min mot torget står tom i november og kan bli din, gratis. Jeg stikker gjerne innom
verkstedet ditt en dag i neste uke, eller vi setter oss på kafeen ved brua tirsdag eller torsdag ved totiden. Jeg gjør opp i kassa.
Hilsen Agnes på Bok & Papir
""",
    "prest til imam": """
Fred være med deg, Ibrahim. I sorggruppen du startet, kommer mennene, og det har vi aldri fått til hos oss. Jeg vil gjerne lære hvordan du inviterer dem inn, og du er velkommen til å se hvordan vi følger opp barn etter et dødsfall, med samtalekortene våre på arabisk og somali. La meg traktere
deg på konditoriet i Storgata tirsdag 13.30 eller torsdag 18.30. Jeg kommer også gjerne til moskeen om det faller deg lettere.
Beste hilsen Kjersti, sokneprest
""",
    "journalist til statistiker": """
Hei Øyvind – du rettet en graf i saken vår om barnefattigdom, og du hadde rett. Jeg vil unngå neste tabbe og håper du kan forklare forskjellen på de to lavinntektsmålene med et par eksempler. Et R-skript som vasker kommunetallene på tvers av sammenslåingene, kan du få i hånden; det tok oss tre
uker å lage. Kongsvinger er ikke langt unna: Jeg kan være på stasjonskafeen 11. mars mellom 13 og 15, eller på video 12. mars kl. 10. Jeg plukker opp regninga.
Nora, Hamar Arbeiderblad
""",
    "eiendomsmegler til takstmann": """
Hei Geir Magne. Av alle tilstandsrapportene jeg leser, er dine de eneste kjøperne forstår uten at jeg må oversette. Kunne vi gått gjennom hvordan du formulerer våtromsavvik? Ut av det får du en oversikt over hvilke ord som har ført til klager de siste tre årene, 140 saker i alt. Jeg har visning
på Jessheim søndag og mandag og kan møte deg der etterpå, eller en annen dag du foreslår; hjemmebesøk eller telefon er like bra. Kaffen er spandert!
Mvh Linn Therese
""",
    "veterinær til reineier": """
Bures Nils Ánte! Flokken din slapp unna øyebetennelsen i vinter, enda den var på begge sider av dere. Kan du fortelle hvordan dere fôret i januar? Blodprøvesvarene fra hele distriktet, uten eiernavn, har jeg lov til å vise deg, så du ser hvor dine dyr ligger. Jeg kjører E6 to ganger neste uke,
tirsdag og fredag, og kan stoppe ved gjerdet når det måtte passe. Bålkaffe og tørrkjøtt har jeg med og spanderer, eller så tar vi en prat over samband.
Risten, veterinær i Karasjok
""",
    "økonom mellom jobber til controller i annen bransje": """
Hei Sigrid. For ordens skyld: Dette handler ikke om ledige stillinger, men om lakselus. Du la fram kostnaden per avlusning på årsmøtet, og med bakgrunn fra varehandel stusset jeg over at svinn føres så ulikt i de to bransjene. Modellen vi brukte på ferskvarer, kan vise deg hvor i kjeden tapet
oppstår, og den tar et kvarter å forklare. Jeg unner meg å spandere på Kafé Løvold i Bodø 24. eller 25. kl. 13.30; er du ute på lokaliteten, holder det med en telefon.
Hilsen Joakim
""",
    "a beekeeper": """
Hei Kjartan! Kubene dine på Ekeberg klarte seg gjennom april, mens jeg mistet seks av ni. Hva gjorde du med fôringa da det snødde igjen? Hos meg står en honningslynge ubrukt ti måneder i året, den kan vi dele på. Jeg syklar forbi deg både tirsdag og fredag rundt klokka 17, og har alltid en
kanne med meg.
Eilif
""",
    "a choir leader": """
Kjære Ragna. Altene i Koret ditt synger rent uten piano, og det er en kunst jeg gjerne skulle ha forstått. Notearkivet vårt på 300 satser er åpent for deg fra i dag. Lørdag 14. eller søndag 15. etter gudstjenesten er jeg i byen; kirkekaffen er gratis, og vaffelen kjøper jeg. Passer Zoom bedre
en kveld, er det like greit.
Hilsen Odd-Geir
""",
    "a data centre manager": """
God dag, Helene. I innlegget på Energidagen viste dere hvordan spillvarmen går rett til svømmehallen. Vi bygger tilsvarende på Rjukan og strever med kontrakten mot kommunen. Avtaleutkastet vårt, gjennomgått av tre jurister, kan dere bruke som dere vil. Kan jeg besøke anlegget 3. juni kl. 13
eller 5. juni kl. 9.30? En Teams-samtale duger også. Jeg stiller selvsagt med kaffe og kringle.
Mvh Sindre Moe
""",
    "a nurse to a game designer": """
Hei Iselin! Spillet du laga om diabetes ligger på vaktrommet vårt, og kveldsvaktene krangler om rekorden :) Jeg vil lage noe lignende om håndhygiene, men aner ikke hvor man begynner. Du kan teste på hele avdelingen, 42 personer, med ærlige tilbakemeldinger. Jobber turnus, så formiddager er
best: onsdag eller torsdag neste uke, på Blindern eller der du vil. Jeg tar regninga, altså. Ada
""",
    "a carpenter sms": """
Hei Bård, Ola fra byggeplassen på Lade. Listverket ditt i trapperommet var det fineste jeg har sett. Hvordan får du gjæringa tett i gammelt hus? Du skal få sagbladene jeg fikk for mye av. Stikker innom verkstedet mandag eller tirsdag etter fire med pølse i lompe og kaffe. Eller ring!
""",
    "a phd on glaciers": """
Kjære professor Aas. Modellen Deres fra 1998 treffer fortsatt bedre enn vår, og det plager veilederen min kraftig. Jeg ville sette stor pris på å få vite hvorfor De utelot sidemorenene. Feltdataene fra Jostedalsbreen er Deres, upublisert og alt. Jeg kan ta toget til Bergen en hvilken som helst
dag i uke 40, og kaffen er naturligvis på instituttets regning. Om De heller vil snakke i telefonen, ringer jeg.
Med vennlig hilsen Jørgen Lunde
""",
    "a union rep": """
Hei Malin! Dere fikk gjennom betalt spisepause uten streik. Det har vi prøvd på i seks år. Kan du si noe om hvilke argumenter som bet på ledelsen? Statistikken vår over overtid, brutt ned på alder, er din om du vil ha den. Tirsdag 10. kl. 14 eller onsdag 11. kl. 15 på Folkets Hus ved siden av
dere, eller på Teams. Kaffen står klubben for.
Hilsen Geir Inge
""",
    "a retired judge": """
Kjære Tormod Eide,
Deres kronikk om domstolenes språk gledet en gammel dommer. Særlig avsnittet om passivformen fikk meg til å tenke på mine egne avgjørelser, og jeg skulle gjerne høre hvor De setter grensen mellom klart og forenklet. Jeg har tatt vare på førti dommer i før- og etterversjon, og De er velkommen
til å bruke dem i undervisningen. Jeg bor fem minutter fra fakultetet og har tid torsdag og fredag formiddag. Det ville være meg en glede å by på kaffe og en napoleonskake.
Vennlig hilsen Aslak Brun
""",
    "a startup founder": """
Hei Jenny, kort fortalt: vi leverer programvare til tannleger og står fast på integrasjon mot Helsenorge. Du ledet det prosjektet hos Aidn. 25 minutter av din tid kunne spart oss for tre måneder. Du får bruke sandkassen vår gratis i et år, eller så donerer vi 3000 til et formål du velger.
Google Meet tirsdag 10.00 eller torsdag 13.30? Alternativt kaffe i Barcode, jeg spanderer.
/Arman
""",
    "a museum guide": """
Hei Torbjørg! Omvisningen din for døve barn på Maihaugen fikk datteren min til å le høyt, og det skjer ikke ofte. Nå planlegger vi noe liknende på Norsk Folkemuseum. Hvor mye tid brukte dere på å øve inn tegnene? Tolkene våre har laget en ordliste på 80 museumsbegreper, og den får du med glede.
Vi kunne treffes midtveis på Hamar, eller jeg kommer oppover til dere, mandag eller onsdag i neste uke. Kakebiten er på meg.
Hilsen Vår
""",
    "an accountant in Nynorsk": """
Hei Gunnhild! Du skreiv i Dag og Tid at små kulturlag betaler for mykje i revisjon, og det er eg samd i. Eg vil gjerne høyre korleis de løyste det i Vinje. Til gjengjeld kan eg sjå over rekneskapen dykkar for i fjor, utan at det kostar noko. Kan vi møtast tysdag 6. kl. 10 eller onsdag 7. kl. 14
på biblioteket hos dykk? Kaffien tek eg. Helsing Arve
""",
    "a chef de cuisine": """
Hei Pernille. Ærlig talt: sausen din på Bocuse-finalen har holdt meg våken. Hvor lenge reduserer du den, og med hvilken syre? Jeg har kontakt med en sjøgressdykker på Frøya som ikke leverer til noen andre, og han tar en prøvekasse med til deg. Jeg er i Stavanger 8.–10. mai og dukker opp når det
er rolig på kjøkkenet ditt. Kaffe fikser jeg, du lager vel nok mat. Mathias
""",
    "a social worker": """
Hei Fatima, vi traff hverandre så vidt på Utekontaktens fagdag. Det du fortalte om å møte foreldre hjemme før skolestart, sitter fortsatt i. Kunne du tenke deg å fortelle hvordan dere får tillit på første besøk? Vi har utviklet en samtaleguide på urdu og arabisk som jeg printer ut til deg.
Torsdag kl. 13 eller fredag kl. 10, på Grønland der du jobber, eller på telefon om det butter. Jeg spanderer te og baklava!
Hilsen Ragnhild
""",
    "an airline mechanic": """
Hallo Terje! Fikk høre av Bjørn Tore at du har skrevet ferdig feilsøkingstreet for hydraulikken på Dash 8. Vi mangler akkurat det på basen i Bodø. Er det greit om jeg stiller et par spørsmål om giverne? I bytte har jeg loggen vår over 200 lekkasjer siden 2019. Skal til Widerøe i Sandefjord uke
23, alle dager, og tar en tur bort til hangaren din når du har pause. Kaffeautomaten er gratis, men jeg har med skikkelig bakst!
Frode
""",
    "a translator": """
Kjære Siri, oversettelsen din av Szymborska ligger på nattbordet. Hvordan valgte du mellom rim og presisjon i «Katt i en tom leilighet»? Jeg sitter selv med Herbert og låser meg fast. Du får gjerne lese utkastet mitt og hugge løs, og jeg kan bidra med polske konnotasjoner du kanskje er på jakt
etter. Litteraturhuset tirsdag kl. 14.30, onsdag kl. 10, eller kjøkkenbordet ditt? Jeg betaler og tar med sjokolade.
Hilsen Agnieszka
""",
    "a football coach": """
Hei Morten! Jentene dine presser høyt i nitti minutter. Mine orker tjue. Kan du vise meg øktplanen for en vanlig uke, og forklare hvordan du doserer? Du får keepertreneren vår en hel lørdag, hun har spilt i Toppserien. Jeg er på Stovner hver mandag og torsdag fra 16, så det er bare å si
hvilken. En kopp i klubbhuset hos dere, og jeg legger på tjue kroner til en vaffel. Hilsen Kaja
""",
    "a seamstress": """
Hei Synne 🧵 Så bunaden du restaurerte i vinduet hos Husfliden. Fargen på forkleet!! Hvordan matcher du gammel plantefarging? Jeg har arvet to kasser med ullgarn fra 1940-tallet som jeg aldri får brukt, og du må gjerne forsyne deg. Er ledig onsdager etter 17 eller hele lørdag, kan komme til
systua di eller vi kan ta en videoprat. Tar med kake!! Berit
""",
    "a municipal planner": """
Hei Anders. Elverum har klart å få innbyggere under 25 til å svare på høringer, noe vi i Gjøvik aldri har fått til. Hva var det som utløste det? I retur deler vi malene for medvirkning i skolegården, som KS nettopp premierte. Forslag til tid: 12. mars kl. 10, 13. mars kl. 14, eller noe helt
annet. Jeg kjører til Elverum, eller vi tar det digitalt. Kaffen på Elvarheim dekkes av Gjøvik kommune.
Vennlig hilsen Tonje Sveen
""",
    "a radio host": """
Hei Yngve, stemmen din på nattradioen har fulgt meg over Dovre mer enn én gang. Jeg begynner med podkast for langtransportsjåfører og trenger å skjønne hvordan du får folk til å ringe inn midt på natta. Som takk får du fem plasser i lastebilen fra Oslo til Tromsø til en reportasje. Jeg parkerer
på Alnabru mandag og torsdag fra 13, og der er det kaffe på meg så lenge det varer. Telefon på veien går også fint! Kurt
""",
    "a pharmacist": """
Hei Nasrin. Artikkelen din om legemiddelbruk under ramadan burde vært hengt opp på alle apotek. Vi vil trykke et kort med rådene og er usikre på insulin. Kan du se på utkastet sammen med meg? Kortene dine får du i 500 eksemplarer, med navnet ditt på. Mandag 9.30 eller onsdag 14.15 på Ullevål,
jeg kommer bort til kontoret ditt, kaffen er jeg ansvarlig for.
Hilsen Lene, Apotek 1
""",
    "an HR adviser": """
Hei Camilla, på HR Norge-dagen sa du at stillingsannonsene deres ble halvert i lengde og fikk dobbelt så mange søkere. Hvilke setninger strøk dere? Vi har gjort motsatt test og kan by på resultatene. 20 minutter på Teams tirsdag eller onsdag, eller en kaffe i foajeen deres som jeg betaler. Velg
det som er lettest.
Mvh Stine
""",
    "a graphic designer": """
Halla Sander, typografien på festivalplakatene dine gjør meg misunnelig på en god måte. Har et kundeoppdrag for et museum der jeg trenger akkurat den kvaliteten, og vil plukke fra hverandre et par valg du tok: hvorfor kursiv i store grader, og hvordan du får trykkeriet med. Du får lisens på
skriften jeg tegna i vinter, helt kostnadsfritt. Ledig onsdag og fredag fra 13 på Grünerløkka, ikke langt fra deg. Flat white på min regning. Emma
""",
    "a retired fisherman to a chef": """
Hei Ketil. Du serverte sei på menyen og solgte ut. I femti år har folk sagt til meg at sei ikke går. Jeg vil gjerne forstå hva du gjorde med den. Om du kommer på brygga en morgen jeg lander fisk, får du velge først i kassa. Jeg er på kaia i Henningsvær de fleste dager mellom 9 og 11, men reiser
gjerne til deg òg. Kaffe på svartkjelen, og den koster ikke noe.
Johan
""",
    "a teacher with a disability": """
Hei Lars Erik! Jeg sitter i rullestol og skal undervise i naturfag til høsten. Kollegaen min, Vibeke, fortalte at du har bygd om laben på Heimdal for halvannen tusenlapp. Kan jeg få vite hvordan, og hva som ikke virket? Jeg dokumenterer alt i en veileder som dere kan legge på nettsida. Onsdag
22. kl. 13.30 eller torsdag 23. kl. 14 passer, og jeg kommer til Heimdal om det er heis. Kaffe og skillingsbolle er mitt ansvar.
Ingvild
""",
    "a consultant switching field": """
Hei Trude. Etter tolv år i olja har jeg sagt opp og ser mot havbruk. Overgangen din fra Equinor til Mowi beskrev du så ærlig i podkasten «Skifte» at jeg spilte episoden to ganger. Hvilken del av fagkunnskapen måtte du avlære? Har du nytte av en som kan risikomodeller, setter jeg av en dag til
dere uten betaling. Treffes vi på Bryggen 4. kl. 10 eller 6. kl. 14? Det er jeg som ber, så det er jeg som tar regningen. Skjerm går selvsagt fint.
Knut
""",
    "an electrician apprentice": """
Hei Mona! Jeg er lærling andre året, og du er den eneste kvinnelige installatøren jeg vet om her i Alta. Lurer på hvordan du lærte å lese skjema så fort, og hva du gjorde når folk ikke tok deg på alvor. Jeg er ganske god på TikTok og kan lage en film om firmaet ditt hvis du vil ha flere søkere.
Kan møtes etter jobb mandag, onsdag eller fredag, gjerne hos dere på lageret. Jeg kjøper kaffe på Circle K på veien! Hilsen Sara
""",
    "a short formal one": """
Kjære Birgitte Falk,
De har innført tillitsreform i en etat med 900 ansatte. Jeg skal gjøre det samme i en med 90, og ønsker å lære av Deres første halvår. Vår evaluering, som foreligger i mai, vil De få tilsendt før den offentliggjøres. Passer 20. april kl. 10 eller 21. april kl. 14 på Deres kontor? Jeg sørger for
kaffe. Et videomøte er også mulig.
Med hilsen Eivind Roll
""",
    "a luthier": """
Hei Ingebrigt. Felen du bygde til Annbjørg klinger så åpent på kvinten at jeg har spilt opptaket for alle elevene mine. Hvor tynn er bunnen? Jeg har liggende granplanker felt ved Tinn i 1931, og to av dem kan komme i bilen din. Fredag etter tre eller lørdag formiddag er jeg på Rauland uansett,
og ser gjerne innom. Kaffe og lompe tek eg med.
Halvor
""",
    "a data journalist": """
Hei Vilde! Kartet ditt over stengte fødestuer ble delt i redaksjonen vår til det sto på storskjerm. Vi prøver noe tilsvarende for legevakt og står bom fast på reisetid. Kan du fortelle hvilken kilde du endte med? Vi har renset ut 14 år med kommunedata og sender deg gjerne hele settet. Onsdag 10
eller torsdag 14.30, enten på Teams eller på Tullins, og da trekker jeg kortet.
Hilsen Ådne
""",
    "a dentist": """
Kjære Henriette, du holdt innlegg om tannskrekk på landsmøtet, og siden har jeg lagt om hele timeboka. Det går bra med voksne, men barna gråter fortsatt. Hva er det jeg overser? Hvis du noen gang vil ha en vikar i sommerferien, er jeg den første du kan ringe. La meg invitere på kaffe ved
klinikken din mandag 13.15 eller torsdag 9.30. Går ingen av delene, så si en dag, så rydder jeg.
Mvh Trym
""",
    "a farmer to a researcher": """
Hei Kirsti. På markdagen i Stange sa du at fangvekster kan halvere avrenninga, og det lo naboen av. Jeg vil prøve likevel. Hvor mye frø går det per dekar, og når må det i jorda? Du får bruke skiftet mitt som forsøksfelt så lenge du vil, det er 40 dekar rett ved E6. Jeg er på Ås to ganger i
mars, 11. og 12., og kan kikke innom kontoret ditt når det måtte være. Kaffen er min. Arne Jo
""",
    "a game dev student": """
Halla Thea! Spilte gjennom Draumkvedet på en natt, og AI-en til bjørnen er sjukt bra. Hvordan fikk du den til å virke redd? Skriver bachelor om nettopp fiender som føler noe. Jeg bugtester alt dere har, med skjermopptak og rapport, helt uten å ta betalt. Er i Bergen hele uke 7 og kan ta kaffe
på dere når som helst etter 13, eller Discord en kveld. Jeg spleiser ikke, jeg spanderer 😎 Jonas
""",
    "a minister's secretary": """
Kjære departementsråd Vold, i Stat & Styring beskrev De hvordan møtereferater kan kortes til en halv side. Vi ønsker å innføre samme praksis og har noen spørsmål om arkivplikten. Vårt utkast til veileder oversendes gjerne, til fri bruk. Kunne De avse et kvarter den 18. kl. 13 eller den 19. kl.
10 på Deres kontor, eventuelt per telefon? Kaffe medbringes.
Med vennlig hilsen Wilhelm Krag
""",
    "a yoga teacher": """
Hei Rannveig 🌿 Kurset ditt for nybakte fedre er fullt hver gang, og hos meg kommer bare mødrene. Hva skriver du i annonsen? Jeg kan ta timen din en lørdag så du får fri, helt uten motkrav. Passer det med te på Vulkan tirsdag eller onsdag rundt to? Ellers kommer jeg til studioet ditt. Teen
spanderer jeg selvsagt.
Klem Dorthe
""",
    "a shipbroker": """
Hei Nicolai. Din analyse av bulkratene traff spikeren i februar, da alle andre bommet. Hva så du som vi ikke så? Fra min side: et regneark med 800 fikstureringer som ikke ligger i noen database, det er ditt hvis du vil ha det. Har møter i Arendal 4.–5. mai og kan stå i døra hos dere når som
helst. Jeg kjøper kaffen og du velger bordet.
Hilsen Preben
""",
    "a librarian and a rapper": """
Heisann Kamal! Elevene på Tøyen kan tekstene dine utenat, men ingen av dem låner bøker. Hvordan skriver du så de gidder? Biblioteket har lydstudio, og du kan booke det gratis ut året. Jeg er på jobb til seks alle dager unntatt fredag, stikk innom, eller så møter jeg deg på Grønland. Kebab eller
kaffe, jeg betaler begge deler 😄 Ellen
""",
    "a bridge engineer": """
Hei Sigmund, jeg leste beregningen din av vindlast på Hålogalandsbrua i NOU-vedlegget, og fant ingenting å innvende, noe som er uvanlig for meg. Vi prosjekterer en gangbru i Alta med samme problem. Kunne du tenke deg å se på dempingen sammen med meg? Vindtunneldata fra Trondheim har vi betalt
for, og de kan deles. Narvik passer fint 2. eller 3. september, jeg tar nattoget, eller vi tar det over Teams. Alt av kaffe og kaker besørges.
Tor Helge Bø
""",
    "a hairdresser to an architect": """
Hei Ulrikke! Salongen du tegna i Sandvika har lys som gjør at folk ser sunne ut, og jeg skal pusse opp min til sommeren. Hva slags pærer er det, og hvor høyt henger de? Du får klipp hele det neste året av meg. Jeg stenger klokka fire mandag og tirsdag, så da kan jeg komme til deg. Eller send en
melding om når det passer! Kaffekoppen tar jeg hånd om. Jeanette
""",
    "a widower writing a memoir": """
Til forfatter Oddny Ravn. Boken Deres om søsteren fikk meg til å begynne å skrive om min kone. Etter tre kapitler har jeg kjørt meg fast i spørsmålet om hva som er mitt å fortelle. Ville De snakke med meg om det? Jeg var typograf i førti år og går gjerne gjennom korrekturen på Deres neste bok,
linje for linje. Jeg kommer dit De ønsker, og har all tid i verden, bortsett fra søndager. Kaken er jeg kjent for, og den har jeg med.
Vennlig hilsen Ragnvald Moe
""",
    "a physio in Nynorsk": """
Hei Torgeir! Du fekk heile Førde-laget gjennom ein sesong utan korsbandskadar. Eg er fysio på Stord og har hatt fire. Kva gjer de annleis på oppvarminga? Eg har eit testbatteri med styrketal frå 200 jenter som du gjerne kan få. Eg er i Førde tysdag 3. og onsdag 4., og kan koma innom hallen når
det høver. Kaffi og svele på meg! Helsing Marit
""",
    "a photographer": """
Hei Kaspar, serien din fra Svalbard er skutt uten ett eneste blitzlys, sier Aftenposten. Stemmer det, og hvordan fikk du skyggene så myke? Jeg skal til Barentsburg i november. Til deg har jeg en svært god kontakt på Polarinstituttet som lånte meg scooter, og jeg setter dere gjerne i
forbindelse. Kaffe på Fuglen fredag 14.00, lørdag 10.30, eller en annen gang på telefon. Jeg tar den.
Eline
""",
    "a procurement officer": """
God dag Synnøve! Dere kjøpte inn elektriske ferger til under budsjett. Vi skal gjøre det samme i Trøndelag og trenger særlig å forstå hvordan dere vektet opsjoner. Erfaringsnotatet vårt fra bussanbudet, 22 sider uten sladding, går i posten til deg uansett. Passer det med et besøk hos dere 9.
eller 10. juni kl. 13? Digitalt møte kan også ordnes. Vi tar med kransekake til hele avdelingen og betaler for kaffen.
Hilsen Per-Olav
""",
    "a volunteer": """
Hei Randi, leksehjelpen deres på Fjell har 60 frivillige, vi har fire. Hva gjør dere når de vil slutte? Vi har til gjengjeld et opplegg for matte på dari som fungerer, og alt materiellet er delbart. Er du på Fjell mandag? Jeg kan komme klokka ti eller klokka to. Ellers tirsdag. Jeg har med
kaffe på termos og noe å tygge på.
Torunn, Røde Kors
""",
    "a priest to a comedian": """
Hei Else! Du fikk to hundre mennesker til å le i en begravelse og ingen ble støtt. Jeg har prøvd én gang, det gikk ikke bra. Hvor ligger grensen, tror du? Kirkerommet vårt har den beste akustikken i byen, og det kan du låne til innspilling når det står tomt. Onsdag eller torsdag rundt klokka
14, på Postkontoret eller hos deg. Jeg lover å spandere og å ikke preke. Vennlig hilsen Tomas
""",
    "a cook sms": """
Hei Ruth, Marek fra Sentralen her. Brødet ditt på jobb i går: hvilken hydrering?? Min blir flat. Jeg kan lære deg ekte polske pierogi, min bestemors. Fri tirsdag og onsdag, kommer til Sagene hvis du vil, kaffe på meg 🥖
""",
    "an ornithologist": """
Kjære Johan Fredrik, du ringmerket hubro på Hitra lenge før noen trodde de hekket der. I fjor fant jeg to reir på Frøya, og nå spør Statnett hvor linja bør gå. Jeg ville satt pris på ditt syn på avstand og hekketid. Koordinatene skal du få, de har jeg ikke gitt til noen. Ville det passe at jeg
kom over med ferga en dag i uke 15, tidspunktet er ditt? Nistepakke og kaffe har jeg i sekken til oss begge.
Hilsen Guro Sandvik
""",
    "a recruiter turned author": """
Hei Maja. Jeg skriver bok om oppsigelser, sett fra dem som må gi beskjeden. Kronikken din om å si opp tolv kolleger på en onsdag er det ærligste jeg har funnet. Vil du fortelle om uka før? Du leser alt før det trykkes, og kan stryke hva du vil. Vi kan gå en tur rundt Sognsvann mandag eller
fredag formiddag, eller sitte hjemme hos deg med kake som jeg har bakt. Eller telefon, om du heller vil det.
Hilsen Sunniva
""",
    "a power company engineer": """
Hei Amund, det var du som la kabelen over Vestfjorden på rekordtid, har jeg latt meg fortelle av Silje Dahl. Vi står foran noe lignende til Træna. Hvilken årstid ville du valgt i dag? Sjøbunnskartene våre er nyere enn Kartverkets og kan bli en del av deres neste søknad, kostnadsfritt. Jeg er i
Bodø 21. og 22. august fra 10 til 14 og kan troppe opp på Jakhelln. Kaffe og møsbrømlefse spanderes.
Mvh Kåre
""",
    "a kindergarten assistant": """
Hei Bodil! Sønnen min går hos dere, og han sier navnet på alle mosene. Jeg er assistent i en annen barnehage og har ikke peiling på mose. Hvordan lærer du bort navn til treåringer? Jeg syr gjerne lupeposer til hele gruppa, har symaskin og masse stoff. Kan bli igjen etter henting tirsdag eller
torsdag, rundt kvart over tre, med kaffe til deg og juice til ungene. Nina
""",
    "a security researcher": """
Hei Oda, rapporten din om sårbarheten i heisstyringer er en av få jeg har lest to ganger. Vi drifter 1400 heiser og lurer på hvordan vi bør prioritere. Du kan få testriggen vår, en komplett styring fra 2012, til laben, og loggene hører med. Signal eller fysisk, begge deler går: tirsdag 13.30,
onsdag 10.00 eller torsdag 15.00. Fysisk kommer vi til dere og har med oss noe bedre enn maskinkaffe.
Hilsen Mikael
""",
    "a hospice musician": """
Kjære Liv Torill. Jeg spiller for døende på Hospice Stabekk, og sangboka di for demente har vist meg at repertoaret mitt er feil. Hvilke sanger åpner, og hvilke lukker? Notene jeg har arrangert for strupesang og lyre vil jeg gjerne gi deg. Jeg har fri mandager hele dagen og onsdager til klokka
14. Skal jeg komme til Levanger, eller vil du heller høres? Jeg byr på lunken kaffe fra stasjonen og varm bolle fra bakeren.
Åsmund
""",
    "an economist to a fisherman": """
Hei Torvald! I høringen om kvotemeldingen var du den eneste som hadde regnet på bunkers per kilo. Jeg har et modellverktøy der det tallet mangler, og vil høre hvordan du kom fram til det. Når modellen er ferdig, regner den ut driften din for ti år framover, og det skal du ha uten å betale. 5.
februar kl. 14 eller 6. februar kl. 10, på kaia i Honningsvåg eller på Zoom. Kaffen går på NHH.
Hilsen Synne Holt
""",
    "a mother and engineer returning": """
Hei Anette, vi gikk i parallellklasser på Gløshaugen. Etter seks år hjemme er jeg tilbake i betong, og mye har skjedd. Foredraget ditt om lavkarbonklasser var det som forklarte meg hva B35 betyr i praksis. Har du en halvtime til å fortelle hvilke resepter som svikter om vinteren? Jeg gjør
gjerne litteratursøket til den artikkelen du nevnte at du ikke får tid til. Onsdag eller fredag mellom 10 og 12, hos dere eller på Meet. Kaffe med fløteskum på min konto!
Hilsen Ane
""",
    "a theatre director": """
Kjære Bartek. Scenografien din på Det Andre var bygd av tre stoler og en snor, og jeg ga meg ende over. Neste år setter jeg opp Brand med like lite. Hva er det første du fjerner? Prøvesalen vår står ledig hele juni, og nøkkelen er din. Kom og se en prøve tirsdag eller torsdag, eller så treffes
vi på ditt verksted en formiddag du bestemmer. Te, kaffe og altfor mye sjokolade holder teatret.
Mona
""",
    "a plumber to a teacher": """
Hei Wenche, guttungen har deg i naturfag og kom hjem og snakka om trykk til middag! Skal holde yrkesdag for tiende på Kuben og er livredd. Hvordan får du dem til å høre etter i førti minutter? Jeg fikser gjerne den vasken på klasserommet som har dryppa siden august. Kan stikke bortom etter
skoletid mandag, tirsdag eller onsdag, og har alltid en full termos i bilen. Rune
""",
    "a diplomat": """
Kjære Ambassadør Lie, Deres bok om forhandlingene i Oslo 1993 nevner i en fotnote et utkast som aldri ble lagt fram. Jeg forsker på nettopp de forkastede utkastene ved PRIO, og en samtale om fotnoten ville være uvurderlig. I Riksarkivet har jeg funnet tre av Deres egne notater, som jeg har
kopiert til Dem. Er De ledig 14. eller 15. november kl. 10.30? Jeg kommer hjem til Dem, eller vi kan møtes på Theatercafeen som mine gjester.
Ærbødigst Henrik Falck
""",
    "a bus union cleaner": """
Hei Marit! Dere på Haukeland har fått ergonomiske mopper, og skuldrene til Fatuma er bra igjen. Hun ba meg spørre deg hvordan dere overtalte innkjøp. Jeg kan gi deg brevet vårt til Arbeidstilsynet, det virka i Stavanger. Jeg har fri onsdag og torsdag og kommer til Bergen, eller så kan vi ringes
etter seks på kvelden. Kaffe betaler jeg, det er ikke snakk om annet. Hilsen Rosa
""",
}

BAD = {
    "nyutdannet ingeniør spør om jobb": (
        """
Hei Rune! Du bygde opp automasjonsavdelingen deres fra tre til førti, og jeg vil gjerne høre hvordan dere valgte styresystem. Jeg tar med bacheloroppgaven min om PLS-sikkerhet, som dere kan bruke fritt. Kan vi ta en kaffe hos dere tirsdag kl. 13 eller torsdag kl. 14, på min regning? Det hadde
også vært flott å få vite om dere har noe ledig til høsten, så legger jeg ved CV.
Hilsen Magnus
""",
        ["K412"],
    ),
    "skjult jobbforespørsel fra markedsfører": (
        """
Kjære Annette, rebrandingen dere gjorde av meieriet, er den modigste jeg har sett i bransjen. Jeg kunne tenke meg å høre hvordan dere fikk styret med, og deler gjerne kundeinnsikten fra vår egen kampanje. Onsdag kl. 10 eller fredag kl. 14, ved kontoret ditt eller på Teams, og jeg tar kaffen.
Samtidig kunne vi se litt på hvor en med min profil kunne passet inn hos dere framover.
Vennlig hilsen Charlotte
""",
        ["K412"],
    ),
    "ber om fem navn": (
        """
Hei Tor Egil, foredraget ditt om havvind var konkret og godt. Jeg ønsker å forstå hvordan dere regner på vedlikehold, og har ferske tall fra landbasert vind som du kan få. Jeg kommer til deg mandag 13.30 eller onsdag 9.30 og spanderer. Fint om du på forhånd kan tenke ut fire–fem navn på folk
jeg bør kontakte videre.
Mvh Preben
""",
        ["K413"],
    ),
    "vil låne nettverket": (
        """
Hei Lise! Du kjenner jo alle i museumsverdenen etter tjue år, og jeg vil snakke med deg om formidling for tenåringer. Jeg har laget et escape room på skolen som du kan kopiere rett av. Skal vi si Kunstnernes Hus torsdag kl. 14 eller fredag kl. 13, eller telefon? Jeg betaler, og så kan du
kanskje sette meg i kontakt med noen av dem du kjenner.
Hilsen Maren
""",
        ["K413"],
    ),
    "uten tema": (
        """
Hei Kåre! Jeg har lagt merke til det du gjør i kommunestyret, og syns du virker som en spennende fyr. Det hadde vært hyggelig å treffes og bli litt bedre kjent. Jeg tar med nybakt brød til deg fra bakeriet vårt og spanderer kaffe, tirsdag kl. 10 eller torsdag kl. 14, gjerne hos deg. Ring om du
heller vil ta det på telefon.
Hilsen Terje
""",
        ["K403", "K410"],
    ),
    "masseutsendelse uten begrunnelse": (
        """
Hei! Jeg kontakter folk som jobber med bærekraft for å snakke om klimaregnskap i små bedrifter. Du får tilsendt en oppsummering av alle samtalene når jeg er ferdig. Jeg kan møte deg der du er, eller ringe, i uke 10 eller 11 mellom 13 og 15. Kaffen går på meg.
Hilsen Andrine Vik
""",
        ["K402"],
    ),
    "bare om meg selv": (
        """
Hei Vibeke. Jeg har jobbet ti år i bank, jeg har tatt en MBA, jeg er nå klar for noe nytt, og jeg føler at jeg har mye å by på. Jeg vil gjerne fortelle om reisen min, og jeg tror jeg har vært gjennom mer omstilling enn de fleste. Jeg kan tirsdag kl. 9.30 eller onsdag kl. 14, jeg kan komme til
deg, og jeg spanderer kaffe.
Hilsen Jan-Fredrik
""",
        ["K402"],
    ),
    "ingen gevinst for den andre": (
        """
Hei Hege! Du har skrevet den beste veilederen om universell utforming av turstier, og jeg trenger hjelp til kapittel tre i rapporten min. Kan du lese gjennom på forhånd og ta med kommentarer på papir? Jeg kan møte deg på Lillehammer mandag kl. 13 eller tirsdag kl. 10, eller på Zoom. Kaffe og
kake er på meg.
Mvh Sondre, masterstudent
""",
        ["K403"],
    ),
    "altfor lang": (
        """
Kjære Bjørg, jeg håper du har det bra og at våren har kommet til dere også, for her på Toten har vi hatt en merkelig vinter med mye is og lite snø, og hunden vår har til og med vært hos dyrlegen to ganger etter å ha sklidd på trappa. Som du kanskje husker, satt vi ved samme bord på
landbrukskonferansen i 2019, der du fortalte om kløver i omløpet, og etter det har jeg tenkt mye på jord, på far som alltid sa at jorda husker, og på hvordan jeg selv tok over i 1998 etter en lang og litt vond prosess med søsknene mine som jeg ikke skal trette deg med her, selv om den forklarer
en del. Siden da har vi lagt om to ganger, først til korn og så til gras, deretter delvis tilbake til korn, og i mellomtiden har jeg tatt agronomkurs, sittet i styret i samvirkelaget, bygd redskapshus og forsøkt meg på nettbutikk, noe som ikke gikk så bra, men som lærte meg en god del om både
folk og frakt. Det jeg egentlig vil spørre om, er kløver i blanding med raigras, men også litt om husdyrgjødsel, kalking, maskinsamarbeid, generasjonsskifte og hvordan du ser på framtida for norsk matproduksjon i det store og hele, og så har jeg jordprøver fra tjue år som du kan få se og bruke
som du vil. Jeg kan komme til deg onsdag kl. 10 eller torsdag kl. 13, og hvis ikke det går, kan vi ringes, eller jeg kan skrive et nytt brev, eller vi kan ta det på neste konferanse dersom den blir noe av, hvilket jeg har hørt delte meninger om. Kaffen spanderer jeg uansett, og kanskje har kona
bakt.
Hilsen Per Kristian
""",
        ["K406"],
    ),
    "én fast tid, ingen fleksibilitet": (
        """
Hei Ståle! Artikkelen din om rustbeskyttelse på bruer traff meg, for vi sliter med akkurat det på Helgeland. Jeg har bilder og målinger fra elleve bruer som du gjerne må bruke. Jeg spanderer kaffe på kafeen ved siden av kontoret ditt tirsdag 4. kl. 13.15, og det er det eneste tidspunktet som er
mulig. Gi beskjed innen fredag.
Mvh Trond
""",
        ["K404"],
    ),
    "den andre må reise": (
        """
Hei Inger Johanne. Arbeidet ditt med demensvennlig hage på Ørlandet vil jeg gjerne lære av, særlig valget av planter. Du får med deg lista vår over 30 giftfrie stauder. Jeg tar imot på kontoret mitt i Oslo, tredje etasje, enten 7. mai kl. 10 eller 8. mai kl. 14, og serverer kaffe. Husk at det
er lite parkering i området.
Hilsen Vibecke
""",
        ["K408", "K409"],
    ),
    "ingenting om hvem som betaler": (
        """
Hei Amina! Du har fått ungdommene på Holmlia til å lede sitt eget festivalstyre, og jeg vil vite hvordan dere fordelte ansvaret det første året. Søknadsmalen som ga oss 200 000 i støtte, tar jeg med til deg. Kan du på Deichman Bjørvika mandag kl. 13 eller onsdag kl. 18, eller skal jeg komme til
deg? Telefon er også mulig.
Hilsen Sverre
""",
        ["K414"],
    ),
    "pågående påminnelse": (
        """
Hei igjen Jarle, dette er tredje gang jeg skriver, og jeg ser at du har lest meldingene. Det gjelder fortsatt erfaringene dine med fjernvarme i Fredrikstad, og du får jo se tallene våre fra Sarpsborg. Jeg trenger svar i dag om det blir tirsdag kl. 10 eller torsdag kl. 14, hos deg eller på
Teams. Jeg spanderer som sagt.
Kenneth
""",
        ["K404"],
    ),
    "skyldfølelse": (
        """
Kjære Unni. Du er den niende jeg spør om tvangsekteskap og skolens rolle, og alle de andre har vært for opptatt, så nå håper jeg at du i det minste tar deg tid. Du har jo skrevet at vi må stille opp for hverandre, og da bør det gjelde i praksis også. Jeg deler gjerne casene våre, kommer til deg
onsdag kl. 13 eller fredag kl. 10, og betaler kaffen.
Hilsen Laila, rådgiver
""",
        ["K404"],
    ),
    "tider midt i rushet": (
        """
Hei Eskil! Måten du løste ventilasjonen i den gamle meierigården på, vil jeg gjerne forstå, for vi skal pusse opp en tilsvarende. Du får tegningene våre fra låven i Vang, med alle mål. Passer det tirsdag kl. 8.00 eller torsdag kl. 16.00 på kafeen i bygget ditt? Jeg spanderer, eller så ringer
jeg deg på samme tid.
Mvh Kari Anne
""",
        ["K415"],
    ),
    "midt i lunsjen": (
        """
Hei Sissel, du la om vaktlistene på ortopeden slik at folk slapp å bytte helg, og det vil vi kopiere på gyn. Jeg tar med regnearket vårt som fordeler røde dager rettferdig, det kan du bruke videre. Hva med kafeteriaen hos dere mandag 11.45 eller onsdag 12.00? Jeg tar regninga, og telefon i
samme tidsrom er også greit.
Hilsen Gro, seksjonsleder
""",
        ["K415"],
    ),
    "løst og fast": (
        """
Heisann Pål! Lenge siden sist, og du som har drevet seilskole i så mange år, har alltid noe interessant å komme med. Har du lyst på en uforpliktende kaffe, bare en prat om løst og fast, så ser vi hvor det bærer? Jeg har noen gamle sjøkart du kan få. Kan på Aker brygge tirsdag kl. 14 eller
torsdag kl. 18, eller komme til deg, og jeg spanderer så klart.
Vidar
""",
        ["K410"],
    ),
    "salgsmøte forkledd som kaffe": (
        """
Hei Rita, siden du er daglig leder i et voksende firma i Asker, vil jeg gjerne høre hvordan dere håndterer timeføring. Du får se en demo av løsningen vår og et uslåelig introduksjonstilbud som bare gjelder ut måneden. Jeg kommer til dere tirsdag kl. 10 eller onsdag kl. 13, eller på Teams, og
kaffen er på meg. De fleste jeg møter, signerer samme uke!
Mvh Robin
""",
        ["K411"],
    ),
    "den andre skal betale": (
        """
Hei Leif, som ringrev i oppdrettsnæringa har du sett alle slags merder, og jeg skriver om rømming på nittitallet. Du får lese kapittelet før alle andre og rette det som er feil. Jeg kan onsdag kl. 14 eller torsdag kl. 10, på kafeen på kaia hos deg eller på telefon. Jeg er fattig forfatter, så
vi tar hver vår kaffe, eller du spanderer om du er i godlag 😉
Hilsen Mathias
""",
        ["K414"],
    ),
    "diffus begrunnelse og ensidig nytte": (
        """
Hei, Sylvi! LinkedIn foreslo deg som en interessant kontakt, og jeg er på leting etter innsikt om offentlige anskaffelser. Det ville gitt meg mye å få dine beste tips, og jeg lover å være lydhør. Jeg møter deg gjerne ved kontoret ditt mandag kl. 10 eller tirsdag kl. 14, eventuelt på video.
Kaffe og croissant betaler jeg.
Beste hilsen Adrian
""",
        ["K402", "K403"],
    ),
    "a dog trainer": (
        """
Heia Linnea. Hunden til naboen min gikk fra å være en bølle til et lam på fire uker, og det var visst du som sto bak. Jeg driver selv kurs i Sarpsborg og sliter med nettopp leieaggresjon. La meg få observere en time, så lager jeg en promofilm for deg, jeg har både drone og redigeringsprogram.
Jeg kan når som helst i uke 12 utenom tirsdag. Cappuccino og bolle er selvfølgelig inkludert fra min side. Klem Siv
""",
        ["K409"],
    ),
    "a sailor": (
        """
Ohoi Kristin! Du seilte alene til Jan Mayen i fjor sommer og beskrev strømmen ved Sørkapp så jeg fikk vondt i magen. Jeg skal dit i juli og vil høre hva du ville gjort annerledes. Jeg har reserveanker, sekstant og et helt sett papirkart som kan bli med deg hjem. Ligger i Bergen havn fram til
20. mai, så kom om bord når det passer, eller møt meg på Kaffemisjonen ved brygga. Første runde er min, og andre også.
Hilsen Tor Arild
""",
        ["K409"],
    ),
    "an architect to a sexton": (
        """
Til Arnt. Kirketaket på Ringebu ble lagt om uten å fjerne en eneste original stein, har jeg lest i Fortidsvern. Vi har samme oppgave i Øyer, og jeg vil be om en halvtime til å spørre om sorteringen. Laserskannet av tårnet, som vi tok i forbifarten, gir jeg fra meg til menigheten. 14. oktober
kl. 10 eller 15. oktober kl. 13, på kirkebakken eller i våpenhuset. Termos og kaker har jeg i bilen.
Hilsen Mona Hagen, sivilarkitekt
""",
        ["K408", "K409"],
    ),
}
