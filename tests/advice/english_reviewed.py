"""English invitations after an outside review."""

GOOD = {
    "open about mistakes": """
Hi Nina! I read your paper on tram depots. We made three costly mistakes in ours; you're welcome to see them and hear what we got wrong. How did you get the unions on board? Does Wednesday at 10 or Friday at 2 work for a coffee on me, at your place or wherever suits you?
""",
    "one who brings coffee": """
Hi Nina! I immediately thought of you, because you got reuse to work in Leith. I am writing an analysis of reused steel, and the findings may be useful for what you are building. Would Tuesday at 10 or Thursday at 2 suit you, or another day? I would gladly drop by your office with coffee and buns.
""",
}

BAD = {
    "five wants": (
        """
Hi Nina! I am thinking of changing industry and need someone to talk to. I want advice on my CV, I want to know which courses I should take, and I would like to understand what I could earn. Would Tuesday at 10 or Thursday at 2 suit you, or another day? I can come to you, and the coffee is on me.
""",
        ["K402", "K403", "K411"],
    ),
    "synergies": (
        """
Hi Nina! Let's meet and explore synergies between our firms. Would Tuesday at 10 or Thursday at 2 suit you, or another day? I can come to you, and the coffee is on me.
""",
        ["K402", "K403", "K410"],
    ),
    "products": (
        """
Hi Nina! I would like to present our products to you and tell you how our solution could save you time. Would Tuesday at 10 or Thursday at 2 suit you, or another day? I can come to you, and the coffee is on me.
""",
        ["K402", "K403", "K411"],
    ),
    "a reproach": (
        """
Hi Nina! I am surprised that you have not answered my email about district heating. You know the topic inside out, and I would gladly share our figures. Would Tuesday at 10 or Thursday at 2 suit you, or another day? I can come to you, and the coffee is on me.
""",
        ["K404"],
    ),
}
