"""Norwegian invitations after an outside review."""

GOOD = {
    "one who brings coffee": """
Hei Nina! Jeg leser alltid innleggene dine om fremtidens kontor. Vi skal begynne med universell utforming, og jeg tror vi kan ha nytte av hverandres erfaringer. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en annen dag? Jeg kommer gjerne til kontoret ditt på Majorstuen med kaffe fra Jacobsen.
""",
    "somewhere nearer": """
Hei Nina! Jeg tenkte straks på deg, fordi du fikk ombruk til å lykkes i Bjørvika. Hvordan fikk du med deg rådgiverne? Jeg vil gjerne kvittere med en kopp kaffe, og funnene våre kan være interessante for det du skriver på. Skal vi si tirsdag kl. 10 eller torsdag kl. 14 på Fuglen, eller et sted nærmere deg?
""",
}

BAD = {
    "five wants": (
        """
Hei Nina! Jeg har tenkt å bytte bransje og trenger noen å snakke med. Jeg vil ha råd om CV-en min, jeg vil vite hvilke kurs jeg bør ta, og jeg ønsker å forstå hva jeg kan tjene. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en annen dag? Jeg kommer gjerne til deg, og kaffen er på meg.
""",
        ["K402", "K403", "K411"],
    ),
    "synergies": (
        """
Hei Nina! La oss møtes og utforske synergier mellom selskapene våre. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en annen dag? Jeg kommer gjerne til deg, og kaffen er på meg.
""",
        ["K402", "K403", "K410"],
    ),
    "products": (
        """
Hei Nina! Jeg vil gjerne presentere våre produkter for dere og fortelle hvordan vår løsning kan spare dere for tid. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en annen dag? Jeg kommer gjerne til deg, og kaffen er på meg.
""",
        ["K402", "K403", "K411"],
    ),
    "a reproach": (
        """
Hei Nina! Det undrer meg at du ikke har svart på e-posten min om fjernvarme. Du kan mye om emnet, og jeg deler gjerne tallene våre. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en annen dag? Jeg kommer gjerne til deg, og kaffen er på meg.
""",
        ["K404"],
    ),
}
