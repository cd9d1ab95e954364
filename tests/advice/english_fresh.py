"""English invitations of a fourth round, to see how often one is wrong about a text that was never seen."""

GOOD = {
    "a project manager": """
Hi Annalise,

I've been following how the council is working with driverless buses, and you have been there right from the Greenwich pilot. I run a smaller project in Kent myself. Would you be willing to share some of your experience over a coffee? I'd gladly give you a look at our passenger survey, which has a few surprises about older people. I can do 25 November at 2pm or 27 November at 10am and am happy to come up to London. Other days may work as well. I'm buying!

Kind regards,
Henry Dale
""",
    "a young lawyer": """
Hi Maria!

We met at Women in Law in October, and what you said about opting out of the partner track really resonated. I'm facing a similar choice and would love to hear how you thought about it. Perhaps I could return the favour by giving a talk on data protection for your team? Would Tuesday 1 December or Wednesday 2 December around 3pm work, at Redemption Roasters? I'm flexible on place, and we can do it at your office. Coffee's on me.

Best,
Sophie
""",
    "a returning expat": """
Dear Ben,

After eight years in Singapore I'm moving home to Glasgow, and you're the only person I know of who has done the same in shipping. I'm wondering how the industry has changed, particularly on green finance, and hope you'd share your view. I've followed the Asian market closely and would be glad to tell you what the owners there care about. Might I buy you a coffee on Monday 7 or Wednesday 9 December? I'll fit around your day and can drop by the office, or we could do a video call.

Best wishes,
Christian
""",
    "a teacher": """
Hi Peter. I teach science in Lincoln and saw your weather balloon unit in the teachers' group. My pupils would love it! Could you tell me how you got permission from the aviation authority? I've made a unit on river mussels that you can use freely. I'm in Newark every Thursday, so perhaps 26 November or 3 December after school? I'll come to your school, or we could talk on the phone. Coffee on me.
Ida
""",
    "sustainability, mid-career": """
Hi Caroline,

I've spent ten years in oil and gas and am now exploring whether sustainability reporting could be a next step. You built a whole practice around it at KPMG, and I'd like to learn from how you did it. I know how the operators actually measure their emissions and am happy to share that with you. Do you have time for a coffee on Thursday 26 November at 10 or Friday 27 November at 1? I'll come to your office in Canary Wharf or anywhere else that suits, and I'll get the bill.

Stephen
""",
    "a librarian turned UX": """
Hi Nora! It was Lisa Berg who suggested I write to you. I'm a librarian studying service design, and Lisa says you're the best there is at user research in the public sector. I'd like to hear how you recruit people for interviews. In return I can find you participants through the library; we reach people who are otherwise hard to reach. Wednesday 2 December at 10 am or Thursday 3 December at 2.30 pm, at the Central Library or at yours? I'm flexible. I'll take care of the coffee.
""",
    "a board member": """
Good morning Eric,

As the newly appointed chair of a small technology company I have great respect for the work you did at Arm. I would value your advice on how a board can best support a founder who has to hire a first finance director. I can contribute my experience from three funding rounds over the past two years. May I suggest 20 minutes on Teams on 24 or 26 November between 9 and 11 am? If meeting is better, I'd be happy to come to Cambridge. The coffee would be mine.

Kind regards,
Wendy Strand
""",
    "casual, tech": """
Hi! You gave a lightning talk at Devoxx about feature flags. We're sitting on 400 of them with no clue how to clean up. Can I buy you a coffee and hear how you did it? Happy to show you the tool we built for finding dead flags, it's open source. Thursday or Friday after lunch, in Shoreditch or wherever you are. Any time works really.
/Magnus
""",
    "a physiotherapist": """
Dear Gwen,

You have run your own clinic for more than twenty years, and I'm opening my first in the spring. I would so appreciate hearing what you wish you had known when you started. There isn't much I can give back just now, but if you need cover in the summer I'll step in. May I come by one day in the last week of November or the first of December, say on a Tuesday after closing time? I'll bring coffee and buns.

Warmly,
Ann
""",
    "a researcher": """
Hi Tom,

Your paper in the British Journal of Sociology on trust and technology has been important for my PhD. I've collected new data that partly contradict your findings, and thought you might be interested to see them before they're published. Could we discuss the methods over a coffee on campus, on Monday 30 November at 10 am or Tuesday 1 December at 2 pm? I can also do it online another day. The coffee's on me.

Kind regards,
Imogen
""",
    "as many write: 1": """
Dear Mr. Brown,

My name is Laura Hill and I am a junior at Vassar College majoring in economics. I found your profile on the alumni network and was impressed by your path from consulting to renewable energy. I would love the opportunity to speak with you about how you made that move and what skills you think matter most. Would you be available for a 20-minute phone call next Tuesday or Thursday afternoon? I understand you are busy and am happy to work around your schedule. As a student I can't offer much, but I'd be glad to share what our energy club has learned about what graduates look for.

Thank you for your time,
Laura Hill
""",
    "as many write: 2": """
Hi Jane,

I hope you're doing well! I came across your article about customer research on Medium and really enjoyed it. I'm currently exploring a transition from marketing to UX research and would appreciate the chance to hear about your experience. Could I treat you to a coffee near your office sometime next week, perhaps Wednesday or Friday morning? If it's easier, we can also chat over Zoom. I'd be happy to return the favor by giving feedback on your upcoming course.

Best,
Tom
""",
    "as many write: 3": """
Hi Sarah, we met briefly at the Lean conference in Manchester. I'm putting together a workshop on hospital logistics and keep thinking of your example about the blood samples. Can I get your thoughts on how to explain flow to clinicians? Happy to send you the finished slides to use as you like. I'm in Leeds on the 1st and 2nd of December - coffee at yours, my treat? If those don't work, a call is just as good. Mark
""",
    "as many write: 4": """
Hi Lars,

We got to know each other on the leadership programme in 2019, and I still remember our discussions about trust. I'm about to lead 40 people for the first time and would like to hear how you went from specialist to head of so many. I've learnt a thing or two about remote work and culture that I'd be glad to share. Would you have time for a coffee in the first week of December, ideally Tuesday or Thursday? I can come to Paddington, and Teams is fine if that's easier. The coffee's mine.

Kind regards,
Beth
""",
    "as many write: 5": """
Hi! I'm Toni, 24, a consultant at Capgemini. My colleague Ali says nobody in the building knows more about govtech than you, and I'm about to have my first public-sector client. Would you give me a crash course? I'll make the slides for your next tech night in exchange ;) Wednesday 14:30 or Friday 10:00, the coffee bar on the second floor? Or whenever you can. Latte's on me!
""",
    "as many write: 6": """
Dear Ruth,

As you know I retired in June, and I miss having someone to think aloud with. You have sat on so many boards, and I have now been asked to join one. What should I look into before I say yes? My garden is full of apples, so you'll go home with a crate. You'd be welcome on Thursday or Friday afternoon, or I can come into town whenever suits you. I'll bake scones and make the coffee.

With love,
Gerda
""",
    "as many write: 7": """
Hi Andrew

I run IT for a council of 6,000 people and we've been hit by ransomware. The same happened to yours in 2020, and you were in the thick of it. Would you spend half an hour telling us what you wish you had done in the first week? We're documenting everything and will share our log openly with you afterwards. We can drive to you any time next week, or do it by video as early as Tuesday at 1 pm or Wednesday at 9 am. We'll bring coffee and cake!
Monica
""",
    "as many write: 8": """
Hi Vera, I've seen you on stage three times and am now writing a monologue of my own. May I ask how you rehearse alone? I'm a graphic designer by day, so I'll do the poster for your next show free of charge if you want it. Mondays I'm always free, otherwise after four. Can meet you by the theatre or anywhere. Coffee and cake on me. Eric
""",
    "as many write: 9": """
Hi Morris. I take over my uncle's haulage firm at New Year and hear that you run half your fleet electric. What did you do about charging? I've been doing sums on biogas for two years, and those numbers are yours. I'm in Hull on Monday and Tuesday next week – could I look in for a cuppa? I'll bring the doughnuts. If another time is better, just shout. Kim
""",
    "as many write: 10": """
Hi Grace!
We've never met, but Hal at the Institution thinks we should. I run a network for women in shipping and see that you've started something similar in construction. Shall we trade recipes? I'm particularly interested in how you find mentors, and I have a template for mentor agreements you can have. Tuesday 1 December at 10 or Thursday 3 December at 2, I'll look in at your office and buy the coffee. If that's no good, after Christmas is fine.
Siv
""",
    "as many write: 11": """
Dear Erland,
I'm writing because last summer you published the novel I have been trying to write for ten years. That's meant as praise! I have a manuscript that publishers like but don't take, and I'd love to know how you worked with your editor. In return I could read your next one with the eyes of a nurse. Would you have time for a coffee in York in the second week of December, or whenever you're home in Malton? I'll take the train out. The coffee's on me, and a bun.
Best wishes, Audrey
""",
    "as many write: 12": """
Hi Joe

About me: economist, 52, left Barclays in the autumn and considering becoming a sounding board for founders. About you: you did the same five years ago, and people at the Growth Hub speak warmly of you.

I'd like to hear what it takes to make it pay. What I have to offer is 25 years of how a bank thinks, and I'm happy to share that with your founders.

How about Wednesday 25th at 1pm or Thursday 26th at 9.30am, at the Hub or on Teams. All of it can move. I'll get the coffees.

Kind regards
Arnold
""",
    "as many write: 13": """
Hi! I saw you were on the jury for the reporting awards this year. We're about to write our first sustainability report, and I'm terrified of being called out for greenwashing. Could you give me five good pieces of advice over a coffee? We're a brewery, so there's a case of beer in it for you. I can meet you in London on Tuesday or Wednesday next week, any time after ten. I'll buy the coffee too, of course. Victor
""",
    "as many write: 14": """
Hi Ingrid,
My daughter goes to the school where you're head, so I've seen at close quarters how you work on bullying. I coach at the football club, and we want to draw up guidelines that work. Could I borrow your ear for half an hour? Our coaches could help out at your sports day. I'm at the school most days around half past three; Monday or Wednesday perhaps? Shall I bring coffee?
Kind regards, Tom
""",
}

BAD = {
    "a flatterer who wants in": (
        """
Hi Caroline! I've followed you on LinkedIn for a long time and think you're incredibly inspiring. I would love to work for you, and wonder how I best get in. Can we have a coffee?

Emil
""",
        ["K403", "K407", "K409", "K412", "K414"],
    ),
    "no time at all": (
        """
Hi Caroline, I saw your post about circular business models and would like to hear how you do the sums. I can share how we do it in the furniture trade. Could we have a coffee some time when it suits you? I'll come to you, and I'm paying.

Olly
""",
        ["K407"],
    ),
    "wants tips and contacts": (
        """
Hi Caroline,

I'm looking for new opportunities and hope you can give me some tips for my job search. I would also like to know who in the industry I should contact. Would Tuesday at 10 or Wednesday at 2 on Teams suit? I'm flexible.

Olly
""",
        ["K402", "K403", "K411", "K413"],
    ),
    "lunch at noon": (
        """
Hi Caroline, I saw your post about circular business models and would like to hear how you do the sums. I can share how we do it in the furniture trade. Shall we say noon on Tuesday or Wednesday? I'll come to you, other days are fine, and I'm paying.
""",
        ["K415"],
    ),
    "friendly, without a theme": (
        """
Hi Caroline! It was lovely to meet you at the networking evening. I'd like to buy you a coffee so that we can get to know each other better and see if there's something we could collaborate on. Would Thursday or Friday work? I can come to you.
""",
        ["K403", "K410"],
    ),
    "one dry line": (
        "Hi, can we meet on Wednesday at 10 about digitalisation? Regards, Ken",
        ["K402", "K403", "K405", "K407", "K409", "K414"],
    ),
}
