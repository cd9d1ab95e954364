"""English invitations of a third round, written to be unlike the first two."""

GOOD = {
    "a baker": """
Hi Nick. I've just taken over my dad's bakery in Whitby, and one bite of your rye roll at Borough Market told me that's how ours ought to be. How long do you rest the dough? My dad's recipe for stollen hasn't left the house in 40 years, but I'd hand it over for that. I'm in London for a trade fair on Wednesday and Thursday next week and can get to you either day after 1pm. If not, another time. It won't cost you a penny, I'm bringing the
coffee.
Joanna
""",
    "a councillor": """
Dear Dr Holm,

As the newly elected chair of the culture committee I am looking for people who see libraries from the outside. Your essay in the Review did exactly that. Would you consider a conversation about what a library should be in twenty years' time? The committee takes the matter up in February, and your views would go into the paper, under your name if you wish. I can be reached most mornings in the first two weeks of December and would come to wherever you are most comfortable.
The committee will provide the coffee.

Yours sincerely,
Terence North
""",
    "a chef": """
Yo Nina! Ate at yours on Saturday. That fermented carrot!! I'm opening my own place in Hackney in March and can't keep my ferments stable. Could I get you to tell me how you control the temperature? I've got a shellfish guy who's unreal, I'll pass you his number. Guessing Monday's a day off for both of us, so how about Monday 23rd or 30th, around three? I'll happily drink the coffee at your kitchen counter. Bringing sourdough buns.
""",
    "a lawyer": """
Dear Camilla,

We were on opposite sides in the Bristol case in 2022, and I have wondered ever since how you got the expert to speak so plainly. I am now to teach younger colleagues about experts, and it would be a great help to hear how you prepare them. The course material would of course be free for your chambers to use. Could we meet at Society Café on Tuesday 24 November at 3 pm or Thursday 26 November at 3.30 pm? Should a telephone call be simpler, that is just as good. The bill is mine.

Regards,
Simon Ashworth
""",
    "a nursery teacher": """
Hi Mariam!

You and I sat at the same table at the language day in Luton, and you told us about the fairytale suitcase in Somali. I can't get it out of my head! How did you get the parents to make it with you? We'll have seven Somali children from January. If you like, we'll make one for you in Polish while we're at it. I have planning time on Wednesdays and Fridays from ten and can easily come over to Dunstable. Or we could do WhatsApp one evening. Cocoa or coffee, my treat :)

Tina x
""",
    "an investor": """
Jacob – short note. We're looking at a company that makes sensors for fish farms. You took yours from three to forty people. I want to understand what's hard in year two. You'd get our market study in return, all 60 pages. 30 minutes, Tuesday 10.00 or Wednesday 14.00, Teams or Canary Wharf. Coffee's on the fund. If the times are no good, name one.

H.
""",
    "a sculptor": """
Dear Inga,

There was a small notice in the Guardian that you cast in recycled bronze, and I have been gathering my courage to write ever since. I carve granite myself and have reached an age at which my back asks for something else. Would you let me see your workshop, and perhaps answer a simple question or two about melting? I own a diamond saw that I shall never use again; it is yours if you want it. I am free nearly always: Saturday 28 or Sunday 29 November, say, in the afternoon? I'll take the ferry across
and bring coffee and shortbread.

Best wishes,
Ronald
""",
    "a digital officer": """
Hi Owen!

Cardiff seems to be the only place that has got residents to use online planning applications, and according to the Association that's your doing. We're starting in Swansea after New Year. It would be a huge help to hear which mistakes you would steer clear of. In exchange you can have our accessibility test report before anyone else. How about 8 December at 10, 9 December at 1 pm or a day of your own choosing, at yours in Cardiff? Coffee and something sweet I'll see to.

Lynn
""",
    "a career changer": """
Hi Ellen! After ten years as a journalist I handed in my notice in August, and I make no secret of looking for the way ahead. What you wrote about going from a newsroom to hospital communications could have been my own words. What surprised you the most? I'd happily proofread the annual report or cast an eye over your press releases for your trouble. Could we meet on Tuesday 1 December at 2.30 pm or Wednesday 2 December at 10.15 am, at St Thomas' or wherever you are? Other days are perfectly all right. I'm paying.

Kind regards,
Sunniva
""",
    "bullet points": """
Hi Thomas

Why: you introduced a four-day week at a consultancy, and we're considering the same
What: half an hour on what the clients said
What you get: our numbers from the pilot group (12 people, six months)
When: Tuesday 24/11 at 1.30 pm or Thursday 26/11 at 10 am – or suggest something yourself
Where: your office or Teams
Coffee: on me

Best, Mette
""",
}

BAD = {
    "a salesman": (
        """
Hi Andrew,

My name is Joe and I work for a leading CRM company. I want to present our solution to you and believe it will be a perfect fit. When do you have an hour this week?

Joe
""",
        ["K402", "K403", "K407", "K409", "K414"],
    ),
    "a position in the spring": (
        """
Dear Dan,

I have followed your work on the tramway for years. Do you have any openings in the team for the spring? I am a civil engineer with five years behind me and will gladly share my experience from Nice. Coffee at your office on Tuesday at 2 pm or Thursday at 10 am? I'm buying and I'm flexible.
""",
        ["K412"],
    ),
    "an early bird": (
        """
Hi Liv, your book on sleep has helped the whole family. I make a podcast about shift work and would like to hear what you think employers could do. You'd get the book mentioned to 3000 listeners. How about coffee at 8 on Monday or 8.30 am on Tuesday? I'll come to you, and I'm paying. Other days are fine too.
""",
        ["K415"],
    ),
    "connect me": (
        """
Hi Celia! We were at LSE together, and I remember you from the revue. I'm wondering if you could connect me with your boss, or give me names of people on the board. I'll buy the coffee, Tuesday or Wednesday, at your office or on Zoom.
""",
        ["K401", "K403", "K413"],
    ),
    "vague and friendly": (
        """
Hi! Lovely to meet you at the Christmas party :) Would be nice to have a coffee and get to know each other better, we seem to have quite a bit in common. Free tomorrow or Friday? I can come to you. My turn to pay!
""",
        ["K403", "K410"],
    ),
    "needs and needs": (
        """
Hi Ewan. I need help with my CV. I also need someone who can tell me what I'm worth in salary. I've been out of work since March and must move on. I can meet at any time, and I live in Leith.
""",
        ["K402", "K403", "K407", "K409", "K411", "K414"],
    ),
    "waiting for an answer": (
        """
Hi again Ewan. You wrote well about cruise ships in the Herald, and I want to talk to you about emission rules. I expect you to make time. You'll see our calculations. Wednesday at 2 pm or Thursday at 10 am at your office, or another time. Coffee's on me.
""",
        ["K404"],
    ),
    "half a day": (
        """
Hi Ewan, you wrote well about cruise ships in the Herald, and I'd like to discuss the emission rules with you. Could you set aside the whole morning on Wednesday or Thursday? You'll see our calculations. I can come to you, other days are fine too, and the coffee is on me.
""",
        ["K404"],
    ),
    "no word on the coffee": (
        """
Hi Rhona! Your exhibition at the Burrell was quite something. I curate for the hospital in Oban and would like to hear how you chose works for a room people are afraid in. Perhaps I can show you our collection in return. Do you have time on Wednesday 25 or Thursday 26 November at 2 pm, at the Burrell or with me in Oban?
""",
        ["K408", "K409", "K414"],
    ),
    "too long about oneself": (
        """
Hi Oliver,

I am 29 years old, come from Leicester and have lived in London since 2015. I have a bachelor's degree in economics from Exeter and a master's in finance from Rotterdam. I have had a summer job at Barclays and a part-time job at PwC, and I chaired the student society. I am structured, analytical and curious, and I thrive in a team. In my spare time I run marathons and play the piano. I am
now looking for my next challenge, preferably in sustainable finance, where I can use my skills and develop further. I would like to tell you more about myself over a coffee, and I hope to hear about opportunities at your company. I can do most days, and I can come to you at Canary Wharf, but I can also do it on Teams if that is better.

Kind regards,
Jonas
""",
        ["K402", "K403", "K406", "K411", "K412", "K414"],
    ),
}
