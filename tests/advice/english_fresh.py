"""English invitations of a fourth round: how often is one wrong about a text that was never seen?"""

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
