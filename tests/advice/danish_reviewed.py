"""Danish invitations after an outside review."""

GOOD = {
    "somewhere nearer": """
Hej Nina! Jeg tænkte straks på dig, fordi du fik det til at lykkes med genbrug i Ørestad. Hvordan overtalte du rådgiverne? Jeg vil gerne kvittere med en kop kaffe og dele den liste over fejl, vi selv lavede. Skal vi sige tirsdag kl. 10 eller torsdag kl. 14 på Paludan, eller et sted tættere på dig?
""",
    "one who brings coffee": """
Hej Nina! Jeg læser altid dine indlæg om fremtidens kontor, og i sidste uge delte jeg et af dem. Vi vil stifte et netværk for indkøbere, og jeg tror, at vi kan have nytte af hinandens erfaringer. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en anden dag? Jeg kommer gerne til dit kontor på Østerbro med kaffe fra Andersen.
""",
}

BAD = {
    "five wants": (
        """
Hej Nina! Jeg har tænkt på at skifte branche og mangler nogen at tale med. Jeg vil have råd om mit CV, jeg vil vide, hvilke kurser jeg bør tage, og jeg ønsker at forstå, hvad jeg kan tjene. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en anden dag? Jeg kommer gerne til dig, og kaffen er på mig.
""",
        ["K402", "K403", "K411"],
    ),
    "synergies": (
        """
Hej Nina! Lad os mødes og udforske synergier mellem vores firmaer. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en anden dag? Jeg kommer gerne til dig, og kaffen er på mig.
""",
        ["K402", "K403", "K410"],
    ),
    "products": (
        """
Hej Nina! Jeg vil gerne præsentere vores produkter for jer og fortælle, hvordan vores løsning kan spare jer tid. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en anden dag? Jeg kommer gerne til dig, og kaffen er på mig.
""",
        ["K402", "K403", "K411"],
    ),
    "a reproach": (
        """
Hej Nina! Det undrer mig, at du ikke har svaret på min mail om fjernvarme. Du ved meget om emnet, og jeg deler gerne vores tal. Passer tirsdag kl. 10 eller torsdag kl. 14, eller en anden dag? Jeg kommer gerne til dig, og kaffen er på mig.
""",
        ["K404"],
    ),
}
