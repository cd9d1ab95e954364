"""Norwegian invitations of a fourth round: how often is one wrong about a text that was never seen?"""

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
}
