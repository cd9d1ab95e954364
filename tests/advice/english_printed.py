"""English invitations as advisers print them for an example."""

GOOD = {
    "Moving from teaching to training": """
Hi Rachel,

I enjoyed your talk on designing short courses for new managers, and I'd like to hear how you decide what to leave
out. I've taught for ten years and would be glad to share the lesson-planning template my department uses, which
you're free to adapt. Would you have half an hour for a coffee on Tuesday at 2 pm or Thursday at 9.30 am next week?
I'm happy to come to your office and the coffee is on me, or we could do it on Zoom.

Best wishes,
Helen Marsh
""",
    "A new team leader": """
Dear Mark,

I've just taken over a team split between Leeds and Bristol, and I know you have led a split team for years. I'd love
to hear how you run your weekly catch-ups. In return I can show you the shared rota we built, which has cut our emails
considerably. Could I buy you a coffee near your office on Wednesday at 1.30 pm or Friday at 10 am, or give you a call
if that's simpler?

Kind regards,
Priya Nair
""",
    "After reading an article": """
Hi Susan,

Your article on plain-English contracts made me look again at the ones we send to suppliers. I'd like to ask how you
got your legal team on board, and I'll bring the before-and-after results from our own small trial for you to keep.
Are you free on Monday at 2.30 pm or Wednesday at 9.30 am? I can come to you and the coffee is my treat, though a
phone call would work just as well.

Best,
Daniel Owen
""",
    "The recent graduate": """
Dear Dr Hughes,

I used your flood-mapping study in my dissertation and would like to hear how the model has held up since the winter
storms. I can share my own data from two smaller rivers, along with a two-page summary. Would twenty minutes on
Thursday at 3 pm or Friday at 10 am suit you? I'd gladly come to the campus and buy the coffee, or we could speak on
Teams.

Yours sincerely,
Amara Okafor
""",
    "A colleague in another department": """
Hi Pete,

I work on the help desk and have noticed far fewer calls since you rewrote the login page. I'd like to hear how you
tested it. I can bring a list of the ten questions people still ring us about, so you can see what might be worth
fixing next. I'm free any day between 1 and 3.30 pm and can come up to your floor with coffees, or we can talk on the
phone.

Thanks,
Joanne
""",
    "Getting back in touch": """
Hi Claire,

It's been a while since our course in Manchester, but I saw that you now look after volunteer training. I'm setting up
something similar and would like to hear what you'd do first if you were starting again. You mentioned you were
thinking of changing your booking system, and I can tell you honestly how our switch went. Shall we have a coffee on
Tuesday at 10 am or Thursday at 2 pm? I'll come to you and it's my treat, or we can do a video call.

Warm wishes,
Gemma
""",
    "Union rep to union rep": """
Hi Yvonne,

I'm a new rep at the Coventry site and hear that you negotiated a good flexible-working agreement. I'd like to
understand how you prepared for the meetings, and I can share the member survey we've just finished. Could I come over
on Wednesday at 3 pm or Monday at 9.30 am and buy you a coffee? If the week is busy, fifteen minutes on the phone
would be fine too.

In solidarity,
Neil Barker
""",
    "Thinking of going freelance": """
Dear Fiona,

I'm thinking about going freelance as an editor, and you've been doing it successfully for six years. What I'd most
like to ask is how you planned your first three months. As a thank-you I'd happily proofread your next newsletter or a
page of your website. I could drop by with coffee on Monday at 2 pm or Thursday at 10 am, or ring you whenever you
prefer.

Best wishes,
Laura Finch
""",
    "After a LinkedIn post": """
Hi Sam,

Your post about meeting-free Wednesdays struck a chord because we've been trying the same thing since January. I'd
like to compare notes on how you handle clients that day, and I'm happy to show you our figures so far. Would you be
up for a coffee on Tuesday at 1.30 pm or Friday at 9.30 am? I'll come to wherever suits you and I'm buying, or we can
meet online.

All the best,
Olivia Grant
""",
    "Changing sector": """
Dear Graham,

After twelve years in retail I want to learn more about housing associations, and you made that move yourself. I'm not
looking for a vacancy, just curious which parts of your customer experience turned out to be most useful. In exchange
I can talk you through how we halved our complaint response times, as I saw that's one of your goals this year. Could
I buy you a coffee at or near your office on Thursday at 2.30 pm or Monday at 10 am, or would a video call be easier?

Kind regards,
Tom Whitaker
""",
    "Library and school": """
Hi Margaret,

Your library has managed to get teenagers coming in after school, and we'd like to try that at our branch. Could I
hear how you got started, and give you our ready-made creative writing sessions to use as you like? I can do Tuesday
at 2 pm or Wednesday at 9.30 am, but I'm happy to fit around you. I'll come on the train and the coffee is on me, or
we can speak by phone.

Best wishes,
Ruth Ellison
""",
    "New in town": """
Hi Alan,

I've recently moved to Glasgow and, like you, work in construction safety. I'd like to hear how you get subcontractors
involved in your site walks. I have a short toolbox talk in four languages from my last job, which you're welcome to
have. Could we meet for a coffee on Wednesday at 2 pm or Friday at 1.30 pm? I'll come out to the site and bring the
coffees, or I can give you a ring.

Regards,
Marta Kowalska
""",
    "Learning from a younger colleague": """
Hi Jake,

You know more about automating spreadsheets than anyone here, and I'd like to learn how you build the weekly report.
I've been with the company for 24 years and can explain where the stock figures come from and which ones to treat with
care. May I buy you a coffee in your building on Tuesday at 9.30 am or Thursday at 2 pm? Half an hour is plenty, and
we could share screens on Teams instead.

Thanks,
Linda
""",
    "Running a charity project": """
Dear Sanjay,

I coordinate a befriending scheme in Derby and read that very few of your volunteers leave in the first year. I'd like
to hear how you welcome them, and I'll share our induction booklet for you to edit and use. I can do Monday at 3.30 pm
or Thursday at 10 am, and can find another day if neither suits. I'll come to you with coffee and cake, or we can talk
over video.

Kind regards,
Beth Lawson
""",
    "Returning from a career break": """
Hi Naomi,

I'm going back to accountancy after four years at home with my children, and your blog about doing the same was a
great help. I'd like to ask how you caught up on the new software in your first weeks. I've put together a one-page
list of free refresher courses, which you're welcome to share with your readers. Would a coffee on me work on
Wednesday at 10 am or Friday at 2 pm? I can come to you, and a phone call is just as good.

Warm regards,
Kate Sheridan
""",
}

BAD = {
    "Asking for a job": (
        """
Hi Rachel,

I see your company is hiring, and I'd love to grab a coffee so I can tell you why I'm the right person. I've attached
my CV and two references. It would be great if you could put in a good word with your manager before Friday.

Thanks,
Craig
""",
        ["K407", "K409", "K412"],
    ),
    "Can I pick your brain?": (
        """
Hi Mark,

I've been following you for ages and think you're really inspiring. Could I pick your brain over a coffee? I don't
have anything particular in mind, but I'm sure we'd find something to talk about.

Cheers,
Josh
""",
        ["K403", "K407", "K409", "K410", "K414"],
    ),
    "The life story": (
        """
Dear Susan,

I grew up in Kent, studied geography, worked in a ski resort for two winters, came home, trained as an estate agent,
hated it, and then spent seven years in insurance before being made redundant. After that I tried a bakery business
with my sister, which didn't work out because of the rent, and then I took an evening course in marketing that I very
nearly finished. Last year a coach told me that I'm a creative thinker and a natural people person, which I think is
completely true. There's a lot more to tell, so it would be lovely to have a long coffee some time.

Best,
Adrian
""",
        ["K403", "K409", "K414"],
    ),
    "All about me": (
        """
Hi Fiona,

I'm at a point where I need to work out my next step, and I think a chat would help me a lot. I'd like feedback on my
CV, my profile and my five-year plan. Please have a look at them beforehand so we can spend the whole time on me.

Thanks,
Chloe
""",
        ["K402", "K403", "K407", "K409", "K411"],
    ),
    "After the contacts": (
        """
Hi Graham,

I hear you know everyone in the housing sector, so let's have a coffee. Could you bring the names and numbers of five
people who are likely to be recruiting? It would help if you emailed them first to say I'll be in touch.

Regards,
Lee
""",
        ["K401", "K407", "K409", "K414"],
    ),
    "Some time, somewhere": (
        """
Hi Claire,

We really must get together for a coffee some time! It's been ages, and I could do with some advice as well. Just let
me know when you're free and we'll see.

Love,
Becky
""",
        ["K402", "K407", "K409"],
    ),
    "Come to me": (
        """
Hi Alan,

I'd like to hear about your site walks. You can meet me at the café below my flat on Monday at 8 am, as I don't really
want to travel across town. I can't do calls or any other day, so please make that work.

Regards,
Wayne
""",
        ["K403", "K414", "K415"],
    ),
    "Turning up the pressure": (
        """
Hi Yvonne,

This is my third message and I'm surprised that you haven't replied. It's only a coffee, and surely everyone can spare
an hour. I expect an answer by the end of today or I'll speak to your manager instead.

Regards,
Stuart
""",
        ["K401", "K404", "K409", "K414"],
    ),
    "The mass mailing": (
        """
Hello,

I'm growing my network and connecting with interesting professionals like you in many industries. I believe there
could be great synergies between us. Click the link to book a slot in my calendar.

Regards,
Ryan Cole
""",
        ["K402", "K403", "K407", "K410", "K414"],
    ),
    "Free consulting": (
        """
Hi Sam,

Could you set aside two or three hours at 12 on Friday for a coffee? I'd like you to go through my business plan, my
budget and my website, and I'll send them all over tonight so you can read them first. I can't afford an adviser, so
it would be great if you could also find me a few clients.

Cheers,
Dean
""",
        ["K402", "K404", "K407", "K409", "K415"],
    ),
}
