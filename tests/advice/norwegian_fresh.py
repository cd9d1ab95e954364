"""Norwegian invitations of a fourth round, to see how often one is wrong about a text that was never seen."""

GOOD = {
    "a project manager": """
Hei Anne Lise,

Jeg leser med interesse om hvordan Ruter jobber med selvkjørende busser, og du har vært med helt fra piloten på Fornebu. Selv leder jeg et mindre prosjekt i Kongsberg kommune. Kunne du tenke deg å dele noen erfaringer over en kaffe? Jeg gir deg gjerne innsyn i brukerundersøkelsen vår, som har noen overraskende funn om eldre passasjerer.
Jeg kan 25. november kl. 14 eller 27. november kl. 10, og kommer gjerne til Oslo. Andre dager kan også fungere. Jeg spanderer!

Vennlig hilsen
Henrik Dahl
""",
    "a young lawyer": """
Hei Maria!

Vi møttes på Kvinner i jus i oktober, og det du sa om å velge bort partnerløpet ga gjenklang. Jeg står overfor et liknende valg og skulle gjerne hørt hvordan du tenkte. Kanskje kan jeg gjengjelde ved å holde et innlegg om personvern for teamet ditt? Passer det å møtes på Handwerk tirsdag 1.12 eller onsdag 2.12, rundt kl. 15? Jeg er fleksibel
på sted, og vi kan godt ta det hos deg. Kaffen er på meg.

Hilsen
Sofie
""",
    "a returning expat": """
Kjære Bjørn

Etter åtte år i Singapore flytter jeg hjem til Bergen, og du er den eneste jeg vet om som har gjort det samme i shippingbransjen. Jeg lurer på hvordan bransjen har endret seg, særlig på grønn finansiering, og håper du vil dele ditt syn. Jeg har fulgt det asiatiske markedet tett og forteller gjerne hva rederne der er opptatt av. Kan jeg by på en kaffe mandag 7. eller onsdag 9. desember?
Jeg tilpasser meg dagen din og stikker gjerne innom Nordnes, eller vi tar en videosamtale.

Beste hilsener
Christian
""",
    "a teacher": """
Hei Petter. Jeg underviser i naturfag på Lillehammer og så opplegget ditt om værballonger i Naturfag-gruppa. Elevene mine ville elsket det! Kan du fortelle meg hvordan du fikk tillatelse fra Avinor? Jeg har laget et opplegg om elvemusling som du får bruke fritt. Jeg er i Hamar hver torsdag, så kanskje 26. november eller 3. desember etter skoletid? Jeg kommer til skolen din, eller så ringes vi. Kaffe på meg.
Mvh Ida
""",
    "sustainability, mid-career": """
Hei Karoline,

jeg har jobbet ti år i olje og gass og utforsker nå om bærekraftsrapportering kan være et neste steg. Du har bygget opp et helt fagmiljø på dette i KPMG, og jeg vil gjerne lære av hvordan du gjorde det. Jeg kjenner til hvordan operatørene faktisk måler utslipp, og kan gjerne dele det med dere. Har du tid til en kaffe torsdag 26.11 kl. 10 eller fredag 27.11 kl. 13? Jeg kommer til kontoret ditt i Bjørvika eller et annet sted som passer,
og jeg tar regningen.

Hilsen Stian
""",
    "a librarian turned UX": """
Hei Nora! Det var Lise Berg som foreslo at jeg skulle skrive til deg. Jeg er bibliotekar og tar videreutdanning i tjenestedesign, og Lise sier du er best i Norge på innsiktsarbeid i offentlig sektor. Jeg vil gjerne høre hvordan dere rekrutterer brukere til intervjuer. Til gjengjeld kan jeg skaffe dere deltakere via biblioteket, vi når folk som ellers er vanskelige å nå. Onsdag 2. desember kl. 10 eller torsdag 3. desember kl. 14.30, på Deichman eller hos dere?
Jeg er fleksibel. Kaffen tar jeg.
""",
    "a board member": """
God dag Erik,

Som nyvalgt styreleder i et lite teknologiselskap har jeg stor respekt for det arbeidet du gjorde i Nordic Semiconductor. Jeg ønsker råd om hvordan et styre best støtter en gründer som må ansette sin første finansdirektør. Jeg kan by på min erfaring fra tre emisjoner de siste to årene. Jeg foreslår 20 minutter på Teams 24. eller 26. november mellom kl. 9 og 11. Hvis det er bedre å møtes, kommer jeg gjerne til Trondheim.
Kaffen står jeg for.

Med vennlig hilsen
Wenche Strand
""",
    "casual, tech": """
Hei! Du holdt lyntale på JavaZone om feature flags. Vi sitter med 400 av dem og aner ikke hvordan vi skal rydde. Kan jeg få spandere en kaffe og høre hvordan dere gjorde det? Jeg viser gjerne verktøyet vi har laget for å finne døde flagg, det er åpen kildekode. Torsdag eller fredag etter lunsj, i Bjørvika eller der du er. Alle tider funker egentlig.
/Magnus
""",
    "a physiotherapist": """
Kjære Gunn,

du har drevet egen klinikk i over tjue år, og jeg skal åpne min første til våren. Jeg ville satt stor pris på å høre hva du skulle ønske du visste da du startet. Det er ikke så mye jeg kan gi tilbake nå, men trenger du vikar i sommer, stiller jeg opp. Kan jeg komme innom en dag i uke 48 eller 49, for eksempel tirsdag etter stengetid? Jeg tar med kaffe og skillingsboller.

Varm hilsen
Ane
""",
    "a researcher": """
Hei Tormod,

artikkelen din i Tidsskrift for samfunnsforskning om tillit og teknologi har vært viktig for doktorgradsarbeidet mitt. Jeg har samlet inn nye data som delvis motsier funnene dine, og tenkte at det kunne interessere deg å se dem før de publiseres. Kunne vi diskutert metodevalgene over en kaffe på Blindern, mandag 30. november kl. 10 eller tirsdag 1. desember kl. 14? Jeg kan også ta det digitalt en annen dag. Kaffen spanderer jeg.

Vennlig hilsen
Ingeborg
""",
    "as many write: 1": """
Hei Trine!

Håper alt står bra til med deg :) Jeg så at du har begynt som produktsjef i Vipps, gratulerer så mye! Jeg vurderer selv å gå fra utvikling til produkt, og hadde satt stor pris på å høre om erfaringene dine så langt. Kanskje jeg kan spandere en kaffe på deg en dag etter jobb neste uke, for eksempel tirsdag eller torsdag? Jeg kan møte deg i Barcode eller hvor det passer deg. Og så forteller jeg gjerne hvordan vi utviklere opplever gode (og dårlige) produktledere ;)

Klem fra Kristin
""",
    "as many write: 2": """
Hei Jonny! Lenge siden sist. Jeg har begynt for meg selv som takstmann og tenker mye på hvordan du fikk de første kundene. Har du tid til en kopp? Jeg er i Sandnes mandag og onsdag neste uke, og kan svinge innom lageret ditt når som helst på dagen. Jeg tar med noe å bite i, og så kan jeg ta en titt på taket du snakket om. Geir
""",
    "as many write: 3": """
Hei Lars,

Vi ble kjent på lederprogrammet til AFF i 2019, og jeg husker godt diskusjonene våre om tillit. Nå skal jeg lede en avdeling med 40 ansatte for første gang, og har lyst til å høre hvordan du gikk fra fagperson til leder for så mange. Jeg har selv lært en del om hjemmekontor og kultur det siste året som jeg gjerne deler. Har du anledning til en kaffe i uke 49, helst tirsdag eller torsdag? Jeg kan komme til Skøyen, og vi kan ta den på Teams om det blir enklere. Kaffen er det jeg som tar.

Vennlig hilsen
Bente
""",
    "as many write: 4": """
Hei! Jeg er Tonje, 24, og jobber som konsulent i Sopra Steria. Kollegaen min Ali sier at ingen i huset kan mer om GovTech enn deg, og jeg skal ha min første kunde i staten nå. Kunne du tenkt deg å gi meg en rask innføring? Jeg lager gjerne presentasjonen til fagkvelden din i bytte ;) Onsdag 14:30 eller fredag 10:00, i kaffebaren i andre? Eller når du har tid. Latte på meg!
""",
    "as many write: 5": """
Kjære Reidun

Som du vet gikk jeg av i juni, og jeg savner noen å tenke høyt sammen med. Du har sittet i så mange styrer, og jeg har fått spørsmål om å bli med i ett. Hva bør jeg undersøke før jeg sier ja? Hagen min er full av epler, så du får en kasse med hjem. Du er velkommen torsdag eller fredag ettermiddag, eller jeg kommer ned til byen når det måtte passe deg. Jeg steker vafler og koker kaffe.

Kjærlig hilsen Gerd
""",
    "as many write: 6": """
Hei Amund

Takk for at du godtok invitasjonen min på LinkedIn! Jeg jobber med innkjøp i Coop og har sett at du la om hele leverandørkjeden i Norgesgruppen på to år. Det står jeg midt oppe i, og jeg lurer særlig på hvordan du fikk med deg de små leverandørene. Jeg kan godt fortelle hva vi har erfart med felles transport. Passer det med en liten prat på Teams i neste uke, mandag 10.00 eller onsdag 14.00? Hvis du heller vil møtes over en kopp, spanderer jeg, og kommer dit du er.

Mvh Jon
""",
    "as many write: 7": """
Hei Vilde, jeg har sett deg spille tre ganger og skriver nå min egen monolog. Får jeg lov å spørre hvordan du øver alene? Jeg er grafiker til daglig, så plakaten til neste forestilling lager jeg gratis om du vil. Mandager er jeg alltid ledig, ellers etter fire. Kan møte deg ved teateret eller hvor som helst. Kaffe og kake på meg. Eirik
""",
    "as many write: 8": """
Hei Anders,
jeg leder IT i en kommune på 6000 innbyggere og vi har blitt utsatt for et dataangrep. Dere opplevde det samme i 2021, og du stod i det. Ville du brukt en halvtime på å fortelle oss hva dere skulle ønske dere hadde gjort den første uka? Vi dokumenterer alt nå og deler loggen vår åpent med dere og KS etterpå. Vi kan kjøre til dere når som helst neste uke, eller ta det på video allerede tirsdag kl. 13 eller onsdag kl. 9. Vi tar med lunsj... nei, kaffe og kringle!
Hilsen Monica
""",
    "as many write: 9": """
Hei Gro!
Vi har aldri møttes, men Hans Petter i Tekna mener vi bør snakke sammen. Jeg leder et nettverk for kvinner i maritim sektor og ser at du har startet noe tilsvarende i bygg. Kan vi dele oppskrifter? Jeg er særlig interessert i hvordan dere finner mentorer, og har selv en mal for mentoravtaler du kan få. Tirsdag 1.12 kl 10 eller torsdag 3.12 kl 14, jeg stikker innom Rebel eller kontoret ditt, og spanderer. Funker ikke det, tar vi det etter jul.
Hilsen Siv
""",
    "as many write: 10": """
Kjære Erlend,
Jeg skriver fordi du i sommer ga ut romanen jeg selv har prøvd å skrive i ti år. Det er ment som ros! Jeg har et manus som forlagene liker, men ikke tar, og skulle gjerne visst hvordan du jobbet med redaktøren din. Til gjengjeld kan jeg lese neste manus med øynene til en sykepleier, for jeg la merke til et par ting på intensivavdelingen. Har du tid til en kaffe i Trondheim i uke 50, eller når du ellers er hjemme i Levanger? Jeg tar toget dit. Kaffen er på meg, og du får en vaffel.
Beste hilsen Aud
""",
    "as many write: 11": """
Hei Joachim

Kort om meg: økonom, 52, sluttet i DNB i høst med sluttpakke, og vurderer å bli sparringspartner for gründere. Kort om deg: du gjorde det samme for fem år siden, og Innovasjon Norge snakker varmt om deg.

Jeg vil gjerne høre hva som skal til for å få det til å gå rundt. Det jeg har å by på, er 25 års erfaring med hvordan banken tenker, og det deler jeg gjerne med gründerne dine.

Forslag: onsdag 25. kl. 13.00 eller torsdag 26. kl. 9.30, på StartupLab eller på Teams. Alt kan flyttes. Jeg tar kaffen.

Med vennlig hilsen
Odd-Arne
""",
    "as many write: 12": """
Hei! Så du var med i juryen for Farmand-prisen i år. Vi skal skrive vår første bærekraftsrapport, og jeg er livredd for å bli tatt for grønnvasking. Kunne du gitt meg fem gode råd over en kaffe? Vi er et bryggeri, så det følger en kasse øl med på kjøpet. Kan møte deg i Oslo tirsdag eller onsdag neste uke, når som helst etter ti. Jeg spanderer selvfølgelig kaffen også. Hilsen Vetle
""",
    "as many write: 13": """
Hei Ingvild,
datteren min går på skolen der du er rektor, så jeg har sett på nært hold hvordan dere jobber med mobbing. Selv er jeg trener i fotballklubben, og vi vil lage retningslinjer som virker. Kan jeg få låne øret ditt en halvtimes tid? Trenerne våre kan stille på en aktivitetsdag hos dere til våren. Jeg er innom skolen nesten hver dag rundt halv fire; mandag eller onsdag kanskje? Skal jeg ta med kaffe?
Vennlig hilsen Tom Erik
""",
}

BAD = {
    "a flatterer who wants in": (
        """
Hei Karoline! Jeg har fulgt deg lenge på LinkedIn og synes du er utrolig inspirerende. Jeg kunne tenke meg å jobbe hos dere, og lurer på hvordan jeg best kommer inn. Kan vi ta en kaffe?

Mvh Emil
""",
        ["K403", "K407", "K409", "K412", "K414"],
    ),
    "no time at all": (
        """
Hei Karoline, jeg så innlegget ditt om sirkulære forretningsmodeller og vil gjerne høre hvordan dere regner på det. Jeg kan dele hvordan vi gjør det i møbelbransjen. Kan vi ta en kaffe en gang når det passer deg? Jeg kommer til deg, og jeg spanderer.

Hilsen Ola
""",
        ["K407"],
    ),
    "wants tips and contacts": (
        """
Hei Karoline,

Jeg er på utkikk etter nye muligheter og håper du kan gi meg noen tips til jobbsøkingen. Jeg vil også gjerne vite hvem i bransjen jeg bør ta kontakt med. Passer det tirsdag kl. 10 eller onsdag kl. 14 på Teams? Jeg er fleksibel.

Hilsen Ola
""",
        ["K402", "K403", "K411", "K413"],
    ),
    "lunch at noon": (
        """
Hei Karoline, jeg så innlegget ditt om sirkulære forretningsmodeller og vil gjerne høre hvordan dere regner på det. Jeg kan dele hvordan vi gjør det i møbelbransjen. Skal vi si kl. 12 på tirsdag eller onsdag? Jeg kommer til deg, andre dager går også, og jeg spanderer.
""",
        ["K415"],
    ),
    "friendly, without a theme": (
        """
Hei Karoline! Det var veldig hyggelig å møte deg på nettverkskvelden. Jeg vil gjerne invitere deg på en kaffe så vi kan bli bedre kjent og se om det er noe vi kan samarbeide om. Passer det torsdag eller fredag? Jeg kommer gjerne til deg.
""",
        ["K403", "K410"],
    ),
    "one dry line": (
        "Hei, kan vi ta et møte onsdag kl. 10 om digitalisering? Mvh Knut",
        ["K402", "K403", "K405", "K407", "K409", "K414"],
    ),
    "neither there nor by video": (
        """
Hei,

Mitt navn er Ahmed og jeg er nyutdannet dataingeniør fra OsloMet. Jeg har fulgt med på det dere gjør innen helseteknologi, og spesielt prosjektet med digital hjemmeoppfølging. Jeg er på jakt etter min første jobb, og vil gjerne høre mer om hvordan dere jobber og hva dere ser etter hos nyutdannede. Har du mulighet til å ta en kaffe i løpet av de neste ukene? Jeg kan møte når det passer for deg, og kaffen er selvfølgelig på meg. Bacheloroppgaven min handler om personvern i helseapper, så kanskje det også kan være interessant for dere å høre hva vi fant ut.

Med vennlig hilsen
Ahmed
""",
        ["K409"],
    ),
}
