"""English invitations that were written after the word lists, in other voices: what the lists had to be wide enough for."""

GOOD = {
    "a midwife who wants to teach": """
Good afternoon Marianne,

You teach midwifery at the college, after years on the wards yourself. I keep wondering whether that might be the road for me, and I haven't the faintest idea what a normal week looks like. May I ask you a few questions? If you ever find yourself short of a guest speaker on home births, I'm your woman. I'm off on Wednesday 2 December after three and Thursday 3 December from half past one,
or I can simply put my head round your door when you have a gap. The coffee's on me!

With best wishes,
Bridget, Ward 4
""",
    "an entrepreneur, brisk": """
Simon – you sold to Vodafone last year and I'm about to make the same mistake, or stroke of genius, with my own company. Would you tell me what you regret about the negotiations? As thanks, our flat in Lisbon is yours for a week. In London on Tuesday 8 and Wednesday 9 December; I'll drink an espresso with you wherever and whenever. My bill.
Chris
""",
    "a retired engineer": """
Dear old colleague,

I don't often write, but when I saw the photograph of you in front of the new bridge I had to smile. The two of us drew the last one, after all. At the local history society we are collecting stories of how the bridge came about, and nobody remembers it as you do. There will be a copy of the book for you, naturally. Shall we have a pot of tea at The Copper Kettle on Monday 30 November at two, or
Friday 4 December at ten? If it is better that I come to your house, I will. The scones are on me.

Yours,
Arthur
""",
    "an HR manager to an HR manager": """
Hi Catherine,

Our sick leave has dropped four points since we began early conversations, and in People Management you say you're thinking of trying something similar. Shall we swap stories? I'm particularly keen to hear what the unions said on your side. From me: 25/11 at 10.00 or 27/11 at 13.30, your place or ours. If neither is any good we'll find something else. I'll bring something nice to go with the coffee.

Best regards,
Lisa Myers
HR Director
""",
    "young developer, LinkedIn": """
Hi Fatima 👋 Your repo of accessible React components has saved me more than once! I'm on a small team at the tax office trying to get everyone testing with a screen reader, and I'd love your best tricks. Can share the recordings of our user tests (with consent), they're gold. Coffee after work Thursday or Friday? Meet is totally fine too. Coffee's on me ☕
""",
    "a vicar": """
Dear Harold,

Your hymn book for children is on my lectern every Sunday. In the spring we begin singing with babies, and I am unsure how much one can ask the parents to join in. I should very much value talking that over with you, and you shall have my own notes from five years of confirmation classes. If at all possible I would gladly come down to Wells one morning in the first week of December, Tuesday or Wednesday; otherwise
I am in your hands. I shall bring a cake, and stand us the coffee.

With warm regards,
Anne
""",
    "a student, shy": """
Hi,

Sorry to write out of the blue. I'm a second-year law student and have read the three judgments on foreshore rights in which you were counsel. Would it be all right to ask you how you build an argument? I don't have a lot to offer, but I'm a careful proofreader if you're ever in need of one. I'm free on Tuesdays and Thursdays and will fit in with you. A phone call is fine if that's simpler, though I would like to stand you a coffee.

Many thanks,
Amelia
""",
    "someone laid off": """
Hi Rory! As you may have heard, our department went in the October redundancies. I'm spending the winter finding out whether renewables might be for me, and you're the only person I know who has made the jump from oil to wind. Would you be up for telling me what it was like? I'm sitting on a fair bit about offshore maintenance that I suspect is relevant to you lot in Aberdeen, and you can have all of it.
Monday at 2 or Wednesday at 10.30? I'll jump on the train. And the coffee's on me, the severance stretches that far ;)

Jim
""",
    "a librarian with a list": """
Hi Ingrid!

Thank you for sharing how open hours without staff went for you. Our council is sceptical, and I'm wondering how you got the politicians on board.

* When: Monday 23 November at 2 pm or Thursday 26 November at 10 am (or say what's best)
* Where: yours, ours or on screen
* Coffee: on me
* For you: our evaluation of Saturday opening, not yet published

Best,
Trina
""",
    "to a senior in the civil service": """
Dear Stephen,

I have just taken over responsibility for the carbon accounts at the agency, a piece of work you laid the foundations for. Several people here tell me that you should be consulted before we change the method. Would you consider meeting for a cup of coffee and giving me your view? I will put our draft on the table, so that you can see where it is heading. Tuesday 1 December at 2 pm or Wednesday 2 December at
9 am suit me well, but I can shift most things. We might meet in your canteen. Coffee is of course on me.

Yours sincerely,
Rachel Foss
""",
}

BAD = {
    "hello and a cv": (
        """
Hello! Is it possible to get a job with you? I am a qualified electrician and don't mind overtime. Call me any time.

Kenneth
""",
        ["K401", "K402", "K403", "K407", "K412"],
    ),
    "keep me in mind": (
        """
Hi Wendy, you run tourism for the islands, and I'd love to hear how you think about the winter season. I hope you'll keep me in mind if something opens up in the spring. You're welcome to my market report. Coffee on me on Tuesday at 2 pm or Wednesday at 2 pm? I'm flexible and can come to you.
""",
        ["K412"],
    ),
    "a chat about nothing": (
        """
Hey Paul! Long time no see! Fancy a coffee to catch up and hear how life's treating you? I have plenty of time these days :) My treat!
""",
        ["K403", "K407", "K409", "K410"],
    ),
    "only wants": (
        """
Hi,
I am thinking of changing industry and need someone to talk to. I want to know what salaries are like, and I want to know how I should write my CV. I also hope for tips on who in your network I can contact. I can do Tuesday at 10 and Thursday at 2, in a café or on Teams. I'm flexible.
Grace
""",
        ["K402", "K403", "K411", "K413", "K414"],
    ),
    "early": (
        """
Hi Una! Your talk on AI in child protection was the best of the whole conference. I'd like to hear how you dealt with personal data, and you'll get to read our assessment. Are you free for a coffee on Thursday at 7.30 am or Friday at half past eight? I can come to you, or we can do it another time. Coffee is on me.
""",
        ["K415"],
    ),
    "for lunch, my treat": (
        """
Hi Una! Your talk on AI in child protection was the best of the whole conference. I'd like to hear how you dealt with personal data, and you'll get to read our assessment. Can I buy you lunch on Monday or Tuesday? I can come to you, and I'm flexible.
""",
        ["K415"],
    ),
    "an order": (
        """
Hi. I have put a meeting in your calendar on Tuesday at 2 pm. We will talk about your district heating project. Confirm asap. You will receive an agenda.
James
""",
        ["K404", "K407", "K409", "K414"],
    ),
    "nothing but praise": (
        """
Dear Sylvia,

I admire you. I have read everything you have written about landscape, and it has changed the way I look at the forest. It would be a great honour to meet you over a cup of coffee, for which I will of course pay.

Oscar
""",
        ["K403", "K407", "K409"],
    ),
    "whom should I ask": (
        """
Hi Eileen, I see that you led the purchase of the new trams, and I'd like to hear what you learnt about the suppliers. I can share what we found out about batteries. And who else at the tram company should I talk to? Coffee's on me, Wednesday 2 December at 10 or Thursday 3 December at 1.30 pm at your office. Flexible on everything.
""",
        ["K413"],
    ),
    "hear what you do": (
        """
Hi Marius! We have lots of mutual contacts on LinkedIn, and I'm trying to expand my network. It would be nice to hear what you're up to these days. Coffee next week?
""",
        ["K403", "K407", "K409", "K410", "K414"],
    ),
}
