"""English invitations as different people write them: good ones, and what is said of the others."""

GOOD = {
    "formal, to a stranger": """
Dear Ms Hartley,

I read your article on nurse retention in the Health Service Journal with great interest, as we are facing the same problem in a much smaller hospital. I would very much like to hear how you persuaded the board to change the rotas, and in return I would be glad to share
our own figures from the past two years. Might you have half an hour on Thursday 3 December at 2 pm or Monday 7 December at 10 am? I can come to your office, or we could speak by video, and I will gladly fit in with your diary. The coffee is on me.

Kind regards,
Ingrid Solheim
""",
    "young and short": """
hey priya! saw your post on accessible forms and it honestly made my week 😊
i'm writing my bachelor's on the same thing and would love to know how you test with real users. you'd get to read my findings first!
coffee on tuesday or wednesday next week? i can come to you, or we do it on teams. my treat :)
""",
    "a former colleague": """
Hi Tom,

It must be three years since we shared that office on Storgata. I've started working on subscription pricing, and I remember you had strong views on exactly that – could I hear what you'd do in my place? I have fresh numbers from three customer journeys that you're welcome to see.
Coffee at Fuglen on Thursday 26th at 3 or Friday 27th at 9.30? Other times are fine too, and I'm happy to come over to you. It's my turn to pay.

Cheers, Vibeke
""",
    "open about looking for work": """
Hi Marit,

After twelve years in insurance I'm looking for something new, and I'd like to hear how you moved from claims to product management. Kari Berg says nobody explains that move better than you. If it's of any use, I can tell you what we learnt when we automated our claims.
Would you have half an hour on Tuesday 1 December at 10 or Thursday 3 December at 2? I'm flexible, happy to come by, and the coffee is mine.

Best regards,
Lars Moe
""",
    "a student": """
Dear Dr Okafor,

I'm a master's student in physics and heard your talk on quantum sensors at the open day. In my thesis I am trying to measure magnetic fields with diamond, and I would be grateful for your advice on noise, which you explained so well. I can't offer much yet, but I'd happily help the next time you
have school classes visiting. Could we meet for coffee on Monday 23 or Tuesday 24 November, any time after 2? I'll come to your lab, and I'm buying.

Yours sincerely,
Selma Dahl
""",
    "with a list of times": """
Hello Hannah!

Your review of “Quiet Leaders” hit home: I run a department where nobody ever contradicts me. I'd love to know how you get people to speak up, and I'll bring three exercises that worked for us. Would any of these do?

- Tuesday 24 November, 1.30 pm
- Wednesday 25 November, 10 am
- another day that suits you better

I can come to you in Leith, or we can use Teams. Coffee and buns are on me.

Best,
Gerald
""",
    "with links": """
Hi Oliver,

[[berit-dahl|Berit]] pointed me to [your report](https://example.org/report) on flooding, and I have read it twice. We are planning a new treatment plant and want to understand **how** you modelled extreme rain; you would get to see our model, which might be of use for the next edition. Would Thursday 3 December at 10 or
Friday 4 December at 2 suit you, at [The Mill](https://example.org/map) or wherever is easiest? I'll buy the coffee.

Many thanks,
Siri Lund
siri@example.org | +47 22 33 44 55
""",
    "humble and warm": """
Dear Ruth,

You wrote so wisely about leading in a headwind that I haven't been able to put it away. I quite understand if you have enough on your plate, but should you have half an hour to spare, I would be most grateful to hear how you kept your people's spirits up. Perhaps I can one day return the favour with what I know about budgets.
I am in town on both Wednesday 2 and Thursday 3 December and will gladly meet you wherever is easiest. Coffee is on me, of course.

Warmly,
Dorothy
""",
    "self-employed": """
Hi Max! I run a small bookkeeping firm and noticed you've put AI to work on receipts – not many have dared. I'm curious about what went wrong along the way, and will trade you my own blunders. Coffee next Tuesday or Thursday around 2pm, at your place in Leeds or on Zoom if that's easier? I'm paying, and I'll work around you. Peter
""",
    "video only": """
Hi Silje,

I heard you on the podcast about remote work outside the big cities, and we're in the middle of the same thing in Wick. I'd like to hear what you'd do differently, and can tell you what we got out of flexitime for shift workers. Could we take half an hour on Teams on Wednesday 25 November at 10 am or Friday 27 November at 2 pm? Other times work as well.

Best wishes,
Ellen
""",
    "a theme for both": """
Hi Ben,

We met briefly at the trends seminar in Aberdeen, where you asked who should own the battery data. I've been thinking about it since, and have talked to five grid companies about exactly that. Shall we compare notes over coffee? I can do Monday 30 November at 2 or Tuesday 1 December at 10, at your office if you like, but I'm flexible. I'm buying.

Anja
""",
    "someone sent me": """
Hi Kirsty!

It was Paul Lund who told me to write to you: he says you know more about volunteering among newcomers than anyone in Cardiff. I'm opening a language café in January and would like to avoid the worst mistakes. You'll hear what we learnt from the 200 people who answered our survey. Do you have time for a coffee in the first or second week of December? Do suggest a time and place yourself; I'll come to you, and the coffee is on me.

All the best,
Mohammed
""",
    "after a talk, plain": """
Hello! Thank you for a good talk at the breakfast seminar yesterday. You said that half of your pilots never went into service, and I know that from the hospital. I'd like to discuss why, and can contribute how we saved two of ours. Could we meet on Thursday at 2.30 pm or Monday at 10 am in the hospital café, or at your place? Let me know if other times are better. Coffee and cake are on me.

Kind regards,
Nora Vik, consultant
""",
    "an old teacher": """
Dear Liv,

You taught me to write, twenty years ago at Katta. Now I'm to teach writing myself, and I'd love to hear what you would do differently today. I'll bring some pupils' texts that I think you will enjoy. Would an afternoon next week suit, at home with you or at Café Opera? Choose whatever is easiest, and let me buy the coffee.

Love,
Edward
""",
    "two sentences": """
Hi Mona, I saw that you led the switch to fossil-free building sites in Bristol and would like to hear what the contractors said – you'll get our measurements from three projects in return. Could I buy you a coffee on Wednesday 25th at 2pm or Thursday 26th at 10am, at your office or online, or whenever else suits you?
Regards, Henry
""",
    "an American recruiter": """
Hi Dana! Loved your panel on structured interviews last month, especially the bit about scorecards. I'm rebuilding our campus program and would really value your perspective on what to keep human. Happy to walk you through the data we've collected on 1,200 candidates. Any chance you're up for coffee on the 2nd or 3rd of December? I'm easy on time and place, and it's on me.
Thanks! Jordan
""",
}

BAD = {
    "asks for a job": (
        """
Hi!

I am looking for a new job and wonder if you have any vacancies. Can we have a coffee?

Regards, Ole
""",
        ["K401", "K402", "K403", "K407", "K409", "K412", "K414"],
    ),
    "me-focus": (
        """
Hi Anne,

I would like to learn more about your firm and hear who I should talk to. Could we have a coffee on Tuesday at 10 or Thursday at 2? I can come to you, I am flexible, and the coffee is on me.

Regards, Per
""",
        ["K402", "K403", "K411", "K413"],
    ),
    "open agenda": (
        """
Hi Kari!

Shall we grab a coffee and get to know each other a bit? Tuesday or Wednesday next week, at your place or in a café? I'm flexible, and it's on me.

Per
""",
        ["K402", "K403", "K410"],
    ),
    "pick your brain": (
        """
Hi Trond! Great to see you at the offshore wind conference. I'd love to buy you a coffee, pick your brain and see where it goes. Would Monday 23 or Tuesday 24 November work? I can come to you, and any other day is fine.
""",
        ["K402", "K403", "K410"],
    ),
    "much too short": (
        "Hi, do you have time for a coffee some day?",
        ["K401", "K402", "K403", "K405", "K407", "K409", "K414"],
    ),
    "much too long": (
        """
Hi Beth!

I hope all is well with you. My name is Andrew and I have just finished a master's degree in organisational psychology. Before that I worked in retail for four years. I led a team of six there. I have always been interested in how people thrive at work. That is why I chose to write my thesis on trust in hybrid teams. It was awarded
a distinction, and my supervisor thought that more people should read it. While I was writing it I came across your article on trust in the civil service. It is in my view one of the best things written on the subject. I quoted it eleven times. Now I would like to hear how you think about it today. You are welcome to read what the 40 people I
interviewed said. Could we meet on Tuesday at 2 pm or Thursday at 10 am? I am flexible and happy to come to you. The coffee is on me.

Regards, Andrew
""",
        ["K406"],
    ),
    "one time only": (
        """
Hi Ivor! I read your report on road tolls and would like to hear how you modelled the rush hour. I'll show you the figures from Drammen, which are not published. I can do Tuesday 24 November at 2 pm. Coffee is on me.

Mia
""",
        ["K407", "K409"],
    ),
    "not flexible": (
        """
Hi Ivor! I read your report on road tolls and would like to hear how you modelled the rush hour. I'll show you the figures from Drammen. Can we meet on Tuesday 24 November at 2 pm or Thursday 26 November at 10 am at Monmouth Coffee? It's on me.

Mia
""",
        ["K408", "K409"],
    ),
    "in the rushes": (
        """
Hi Ivor! I read your report on road tolls and would like to hear how you modelled the rush hour. I'll show you the figures from Drammen. Would 8am on Tuesday or at 12 on Thursday suit you? I can come to you, I'm flexible, and coffee is on me.
""",
        ["K415"],
    ),
    "over lunch": (
        """
Hi Grace, your talk on quiet innovation started a lot here at the council. I'd like to hear how you got the management on board, and will share our own plan with you. Could we do it over lunch on Tuesday or Wednesday? I'm happy to come to you, and it's my treat. Other days are fine.
""",
        ["K415"],
    ),
    "asks for names": (
        """
Hi Grace, your talk on quiet innovation started a lot here at the council. I'd like to hear how you got the management on board, and will share our own plan with you. Could you also introduce me to someone at the ministry? Tuesday at 2 pm or Wednesday at 10 am, at your office or on Teams? I'm flexible, and coffee is on me.
""",
        ["K413"],
    ),
    "a good word": (
        """
Hi Grace, we worked together at the council, and I have followed your green roofs ever since. I have applied for the project manager role in your department. Could you put in a good word for me? I'll gladly help you another time. Coffee on Tuesday or Wednesday, at your office or on Teams? I'm flexible, and it's on me.
""",
        ["K401", "K412"],
    ),
    "presses": (
        """
Hi Grace, I saw your post on green roofs and want to hear how you worked out the weight. You must meet me this week, as I need an answer as soon as possible. You'll get to read our report. Tuesday at 2 pm or Wednesday at 10 am, at your office or on Teams? Coffee is on me.
""",
        ["K404"],
    ),
    "two hours": (
        """
Hi Grace, I saw your post on green roofs and would love to hear how you worked out the weight. Could I borrow two hours of your time? You'll get to read our report. Tuesday at 2 pm or Wednesday at 10 am, at your office or on Teams? Coffee is on me, and I'm flexible.
""",
        ["K404"],
    ),
    "who pays": (
        """
Hi Arnold! You built the customer centre in Leeds from scratch, and that impresses me. I'd like to hear how you train new people, and you'll see our training plan. Could we have a coffee on Thursday 26 November at 10 am or Friday 27 November at 2 pm, at your office or by video? I'm flexible.

Rune
""",
        ["K414"],
    ),
    "why you": (
        """
Hi! I'm writing a paper on the sharing economy and would like to talk to people in the industry about the topic. I'll gladly share the results. Would coffee on Monday 23 or Tuesday 24 November suit? I'm flexible, happy to drop by, and the coffee is on me.

Thea
""",
        ["K402"],
    ),
    "nothing for them": (
        """
Hi Stuart! You went from teacher to developer, and I want to do the same. I'd like to hear how you learnt to code and what you would do differently. Would coffee on Wednesday at 3 pm or Saturday at 10 am suit? I'm flexible, can come to you, and the coffee is on me.

Ida
""",
        ["K403"],
    ),
    "all about me": (
        """
Hi!

I am a recent business graduate and I'm looking for my first job. I would like to introduce myself, and I hope to get some tips for my job search. I'd also like to know how I can get a foot in the door of the industry. I can do Monday, Tuesday or Wednesday. I'm flexible and can come to you. Coffee is on me.

Martin
""",
        ["K402", "K403", "K411"],
    ),
    "are you hiring": (
        """
Hi Sam, I follow your work on tidal energy and would love to hear how you got the licence. Are you hiring at the moment? I can show you the sea maps I made at university. Coffee is on me, on Tuesday 1 December at 10 am or Thursday 3 December at 2 pm, wherever suits you.
""",
        ["K412"],
    ),
}
