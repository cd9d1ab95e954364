"""English invitations by a native who did not know the lists, and of rounds written blind to what they find."""

GOOD = {
    "ward nurse to wound-care specialist, mail": """
Dear Ingrid,
Your leg-ulcer routine at Haukeland has halved the number of dressing changes, and our ward in Stavanger is still stuck with the old one. Could we compare notes over coffee, my treat? In exchange you'd get six months of our anonymised photo documentation, which may help your follow-up
study. Tuesday at 14:00 or Thursday at 10:00 in the café by your main entrance would both suit, and should the ward be on fire, a phone call does just as well.
Kind regards,
Moira Kelly
""",
    "electrician, sms": """
Hiya Lars, Dave the spark here. Saw the heat-pump board you wired at the Nygård flats, cleanest job I've seen all year. Fancy showing me how you split the phases? Swap you my cheat sheet for the new EV-charger regs, and the coffee and buns are mine. Weds or Fri about half two, I'll swing
by your site.
""",
    "phd student to city planner, linkedin": """
Hi Annika, the cycling-bridge evaluation you signed in March is the only Nordic report that counts winter riders separately. My thesis has four years of sensor data from Oulu which nobody at your office has seen yet; would a look at it be worth thirty minutes and a cappuccino at my
expense? We could sit down near City Hall any afternoon between one and three next week, or do it on Teams if that is easier.
""",
    "retired shipbroker to museum curator, formal letter": """
Dear Ms Holmberg,
Reading your catalogue on the Baltic timber trade, it struck me that the chapter on the 1960s has no photographs from the Gävle quays. There are some two hundred in a box in my attic, and you would be welcome to borrow any of them. What I should like in return is your view on how a
private family archive ought to be arranged so that it outlives its owner. Might you be my guest for coffee in the museum café, on the 12th or the 14th at half past ten, or whichever morning you prefer?
Yours sincerely,
Geoffrey Aldous
""",
    "newcomer engineer to long-time expat": """
Hi Priya! Your post about moving from Bangalore structural codes to Eurocode was the first thing that actually made sense to me since landing in Gothenburg. Would you walk me through how you tackled the snow-load part? As thanks, you can have the Excel converter I built last month, free
to share with your team. Coffee's on me at Da Matteo or anywhere closer to your office, Monday or Wednesday around 17:30, or a video call after the kids are in bed.
""",
    "lawyer to data-protection officer, mail": """
Dear Mr Østby,
The Data Inspectorate's ruling of 4 May appears to adopt the reading you argued for in Lov & Data. We have just finished a clause-by-clause annotation of it for our own clients and would gladly hand you a copy. Over a coffee charged to our firm, it would be valuable to hear where you
believe the reasoning still leaks. Would 13:30 on Tuesday or 14:00 on Thursday be convenient at your premises? A telephone conference is equally possible.
With kind regards,
Eleanor Whitcombe
""",
    "baker, chatty": """
Hello Sven, I'm the new one at the sourdough place on Kungsgatan. Everyone says your rye never cracks, and mine looks like the San Andreas fault every single Saturday. Teach me your proofing trick and you'll go home with a jar of my hundred-year-old San Francisco starter. I'll come over
to your bakery with a thermos and two cups, Monday or Tuesday after two, you say which.
""",
    "hr leader to peer in another company": """
Hi Camilla, you ran the four-day-week pilot at Telia Care through to the end, while ours at Norlandia is entering month two. What do you wish you had measured from day one? Our sick-leave dashboard is built and you're welcome to the template. Let me buy you a decent latte at the place
under your office, either the 3rd at 9:30 or the 5th at 14:00; otherwise twenty minutes by phone would be great.
""",
    "freelance illustrator to picture-book editor": """
Hi Tone,
Three of the wordless books on my shelf turn out to be edited by you, and they all break the page-turn rule in the same lovely way. How do you and the artists decide where the silence goes? I'd bring the results of a reading test with 60 six-year-olds (two of your titles were in it, and
the kids were brutally honest). Any time between 10 and 11 or 13 and 15 in week 18, at Kaffebrenneriet beside your office or over Zoom, with the bill coming to me.
/Hannah
""",
    "physio to football coach, text": """
Hi Coach Berg! Your U15s had zero hamstring injuries last season, which is kind of unheard of. Would love to hear what the warm-up looks like, and happy to screen the whole squad for free as a thank-you. Can pop by the clubhouse Tue or Thu around 18:30 with takeaway coffees for us both.
Or ring me whenever.
""",
    "teacher to school librarian": """
Dear Marit, word has reached our staff room that your Year 4s borrowed three times as many books after you rearranged the shelves by mood. We tried the same with podcasts, and the lesson plans are yours if you'd like them. Could I treat you to coffee and hear what you did first, second
and third? I'm passing your school on both Monday and Friday; 14:15 would be ideal, though you set the clock.
""",
    "start-up founder to hospital procurement manager": """
Hi Henrik, not a sales pitch, promise. You sat on the panel that rewrote the region's tender rules for small suppliers, and half of us still misread paragraph 7. Give me thirty minutes on what you meant, and I'll write it up as a plain-language guide you can put on your own website.
Espresso's on us, on your floor or down in the lobby, Tuesday 10:00 or Wednesday 13:15; a call is fine too.
""",
    "nature guide to meteorologist": """
Hello Kjersti,
On the radio you said fog on the Lofoten side can be read two hours ahead from the colour of the swell. My guests would be safer if their guide could do the same! Perhaps we could trade: your fog signs against nine summers of handwritten logbooks from the water. The waffle house below the
station is open until six, and waffles plus coffee would be my pleasure any weekday from 13 to 15. Too busy? Then a phone call in the evening.
Best, Fergus
""",
    "master's student to alumni, linkedin": """
Hello Oskar, we share a supervisor, eight years apart. Your 2016 thesis on tidal turbines predicted the blade fatigue that our lab has just measured, and the fresh results would probably amuse you. Can I show you the graphs over a coffee (student budget, but yours is covered) and ask how
you chose your failure criterion? Thursday at 15:00 or Friday at 13:00 near Nydalen, or a quick Meet if you'd rather stay put.
""",
    "carpenter to restoration architect": """
Good morning Mrs Lindqvist, it's Tom Barrow, the joiner from the old rectory. You specified linseed putty on the north windows and I'd like to understand the reasons before we start on the south side. I've kept a tally of how long every sash took, hour by hour, which should make your next
cost estimate a good deal easier. May I come by your drawing office with coffee and something from the bakery, Wednesday or Thursday at ten?
""",
    "marketing manager to podcast host, informal mail": """
Hey Jonas,
Episode 41, the one where you killed your own newsletter: brave, and I have questions. Specifically, how did listeners react in the first month? We ran the opposite experiment at our place and can show you the raw open rates, on or off the record. You name the café, I pay, and Tuesdays
and Thursdays after 13 are wide open. Happy to do it on Riverside if you'd rather not leave the studio.
Cheers, Beth
""",
    "midwife (international) to interpreter": """
Dear Amina, when you interpreted for our Somali family in February, you explained things in an order that calmed everyone down. It would help our whole team to know how you think when you do this. We are making a small picture dictionary for the birth unit, and the first printed copies
could be yours to use in other wards. Maybe coffee in the hospital atrium, paid by us, on a Monday or Thursday between 13 and 15? If you are not in the building these days, we can also talk by telephone.
""",
    "accountant to municipal finance director": """
Dear Torbjørn,
Few municipalities publish their budget in fewer than twelve pages; yours is nine. Would you be willing to explain what was left out, and how the council took it? My side of the bargain is a benchmark of 31 small municipalities, prepared this spring and not yet released. Suggested dates
are 8 May at 13:00 or 9 May at 10:15 in your town hall canteen, coffee courtesy of my office, with Teams as a fallback.
Regards, Stephen Marsh
""",
    "beekeeper pensioner to entomologist": """
Hello Dr Vik, an old beekeeper writing. You told the local paper that varroa behaves differently above the tree line, and by sheer luck two of my hives stand at 900 metres. Come and count whatever you like, they're at your disposal for the summer. First, though, allow me to stand you a
coffee at your institute and hear what to look for: mornings from nine thirty or early afternoons, any day but Wednesday.
""",
    "ux designer to bus driver's union rep": """
Hi Ahmed! The drivers' app redesign lands on my desk next week, and you're the one who wrote that very funny (and very right) list of 14 things wrong with the current one. Which three would you fix first? You'd see the sketches before management does and could mark them up with a red pen.
Let me bring coffee to the depot, Monday 13:30 or Tuesday 14:30, whichever fits your breaks.
""",
    "newcomer from us to local choir leader": """
Hi Solveig, I just moved here from Minnesota with a suitcase full of Norwegian-American hymn sheets my grandmother's choir used in the 1930s. Your Christmas program was the first time I heard three of them sung the way she did. Want to go through the stack together and keep copies of
anything your choir can use? I'd love to learn how you handle the dialect. Coffee and lefse are on me, at the parish hall or your kitchen table, Sunday after church or Tuesday at 19:00.
""",
    "security researcher to sysadmin": """
Hi Mikkel, nice write-up on surviving the ransomware attempt at the college; the bit about printing the phone list saved us last month. Up for trading war stories on offline backups? Mine includes a restore script you can keep. Could be Coffee Collective by your campus (I've got the tab),
Wed 14:00 or Fri 10:30, or Signal if you're remote.
""",
    "dental hygienist to nursing home manager": """
Dear Berit,
Your nursing home is the only one in the county with a fixed tooth-brushing round after supper, and the inspectors noticed. Before our clinic suggests it elsewhere, we'd be grateful to hear what it took to get the evening shift on board. By way of thanks, a free one-hour course for your
summer temps, on a date you choose. Could I drop in with coffee and cake on the 20th or 21st, around 13:30, or should we take it by phone?
Warmly, Shauna Doyle
""",
    "farmer to agronomist": """
Morning Pål. That clover strip you trialled down at Skjetlein, did it really cut the nitrogen bill by a third? If so I've a twelve-hectare field on clay that's yours for a second trial, no charge. Let's have a brew on me at the Felleskjøpet café, ten o'clock Tuesday or two o'clock Friday,
or I'll drive over to you.
""",
    "career-changer teacher to instructional designer": """
Hi Yusuf,
Going from the classroom to corporate e-learning is what you did in 2021, and it's the step on my mind right now. No CV attached and no favours expected: what interests me is which teaching habits you had to unlearn. You mentioned testing a maths module this autumn, and my thirty
ninth-graders would happily be your guinea pigs. How about a coffee on my account at your nearest café, Tuesday at 15:00 or Saturday at 10:30? Or just send me a Zoom link.
Rachel
""",
    "museum volunteer to sound engineer, sms": """
Hello Erik, Joan from the maritime museum. Our foghorn recording hums terribly & you fixed the one at the lighthouse. Would you tell me how over a coffee I'm paying for? Museum gives you the tapes to use in your own work, nobody else has them. Thurs or Fri, any time 1 to 3, your studio or
here.
""",
    "senior civil servant to professor, formal": """
Dear Professor Halvorsen,
The Ministry is preparing a white paper on part-time work, and your register study is the one our committee quotes most and understands least. An hour with you, devoted to the third table in particular, would spare us several errors. Conversely, we can tell you which new variables will
become available to researchers next year, before the public announcement permits planning. We would be pleased to meet you at the Department, offering coffee, on 2 or 3 June between 13:00 and 15:00, or by video link at your convenience.
Respectfully, Catherine Loxley
""",
    "game developer to chess coach": """
Yo Magnus K, odd request. You teach eight-year-olds to lose without crying, and we're building a kids' game where they mostly quit after the first loss. Thirty minutes of your tricks = lifetime licences for the entire chess club. Hot chocolate or coffee, you pick, I tap the card. Sat
10:30 or Sun 14:00 at the club, or hop on Discord.
""",
    "social worker to bank adviser": """
Hi Linda, a client showed me the one-page budget sheet you drew for her, and she actually uses it, which is a small miracle in my line of work. Would you be open to a conversation on how you explain interest to people who are scared of letters? From our end you'd get a short intro to the
new debt-relief rules, since they hit the banks from July. Next Tuesday or Wednesday after 13 works, in your branch or at Espresso House across the street, and naturally the coffee's taken care of.
""",
    "translator to crime novelist": """
Dear Mr Nesvik, page 212 of your latest has kept me awake: is "å gå seg vill" meant as lost, or as lost on purpose? There are eleven such knots in my English sample chapter. Untie a few with me and you'll receive the entire list of slips in the Norwegian edition (seven so far) in time for
the paperback. A coffee as my guest at Litteraturhuset on the 6th at 13:00 or the 9th at 14:00, a phone call, your own doorstep: each would do nicely.
Yours, Imogen Frayne
""",
    "warehouse supervisor to competitor's safety rep": """
Hi Ronny, you and I run forklifts at opposite ends of the same road. Your lot hasn't had a near-miss in 400 days, ours had two in April. What did you change about the crossing by the gate? We've got a reflex-vest deal at half price that you can jump onto. I'll walk over with two coffees
on Tuesday or Wednesday, sometime between 1 and 2:30, just shout which.
""",
    "pharmacist, returning from abroad": """
Hej Lisbeth (my Swedish is rusty after ten years in Leeds, so English it is!). You introduced weekend medicine reviews in Umeå, something British pharmacies have been doing for years, for better and worse. Could we put our experiences side by side? You'd get the full list of what went
wrong in Leeds, and from you I'd learn how doctors up here responded. Fika is my shout, at your pharmacy on Friday at 14:30 or at Rex on Saturday at 13:00, with FaceTime as plan B.
""",
    "sustainability lead, linkedin american": """
Hi Kristin, your talk at the Bergen packaging day had one slide I can't stop thinking about: returnable fish crates paying for themselves in 14 months. My team crunched the same numbers for dairy and landed at 31. I'd be thrilled to open our spreadsheet for you and find out where we
differ. Would next Thursday at 10 or the following Monday at 2 p.m. be good for a coffee in your neighborhood, my tab? Happy to switch to Zoom.
""",
    "guitar teacher to occupational therapist": """
Hello Nina,
A pupil of mine, 71, plays again because of the thumb splint you made him. He insisted that you and I should talk about arthritis and strings, so here is the attempt. Whatever we come up with, your patients get a free trial lesson, and you're welcome to sit in. Coffee at the rehab centre
(put your wallet away) on the 16th or the 18th, 13:45 or thereabouts?
All the best, Colin
""",
    "refugee doctor to gp": """
Dear Dr Sandberg,
In the Journal you described how patients in the north say "a little tired" when they are seriously ill. For a doctor trained in Damascus this is new and important. If you would share some more of these examples with me, I can share how Syrian patients describe pain, because many of them
are now on your list also. It would be an honour to invite you for coffee close to your surgery on Monday at 17.30 or Thursday at 14.00, or to phone you when it suits you.
With respect, Samer Haddad
""",
    "project manager to rail signalling veteran": """
Hi Gunnar, they tell me you remember why the 1994 interlocking at Hamar was built backwards. We open it up in September, and a half-hour with you could save two weekends of closed track. You'd be given the grand tour of the trench, helmet and all, before the concrete goes in. Should I
come to you in Brumunddal with coffee and a Danish on the 22nd or 23rd (10:00?), or is the telephone simpler?
""",
    "yoga studio owner to café owner next door": """
Hi neighbour! Fifty people leave my studio thirsty every Tuesday and Thursday, and you mentioned your quiet hour is 18 to 19. Shall we work out a class-plus-coffee card together? I've got the booking system and you've got the best beans in town, so the extra customers would be yours. Let
me be a paying guest for once and buy us both a cortado at your own counter, tomorrow 14:00 or Friday 10:00, whenever the queue's short.
""",
    "engineer, non-native, to materials scientist": """
Dear Dr. Lindgren,
We have in our factory a problem with cracks in recycled aluminium, and your paper from 2022 shows exactly the same crack pattern. It would be very interesting to hear how you prepared the samples. We can give you broken parts from real production, around 200 pieces, with full history, as
universities normally do not get such. Is it possible to meet at your institute on Tuesday 13.00 or Wednesday 14.00? Coffee and cake we bring, and a Teams meeting is also okay.
Best regards, Piotr Zielinski
""",
    "charity trustee to former minister": """
Dear Ms Rønning, of the ministers who closed a rural courthouse, you alone went back afterwards to listen. Our charity must shut two of its shops, and it would mean a lot to learn from you how such news is best given. There is a small audience of village historians who have gathered
letters about your visit; you would be shown them, if you care to. Tea or coffee, at our expense, wherever is least trouble for you, on any morning from ten in the week of the 11th, or by telephone.
Yours truly, Harold Pym
""",
    "apprentice plumber to master, whatsapp": """
Hi Mr Nilsen, Kayleigh here, the apprentice from trade-fair day 👋 you said most leaks are found with the ears not the camera, can you show me what you meant? Got a free Saturday to carry your pipes in return, plus I can set up that online booking you were moaning about. Coffees on me at
the Circle K by your workshop, Tues or Thurs 2ish, or just bell me!!
""",
    "four o'clock with small children": """
Hey Maja, your parental-leave calculator is the best thing on the municipal website! Our union has collected 900 real-life cases that could make it even better, they're yours. Can I buy you a coffee by the town hall at 16:00 on Tuesday or 16:00 on Thursday and hear how you built it?
Video's fine as well.
""",
    "a vet": """
Hi Ingrid, the calving video you posted from Rauland has been shown at every staff meeting here since May. We lose far too many heifers' first calves, and what puzzles me is how calm yours stay. Could we sit down for half an hour? Our new ultrasound kit isn't earning its keep, so your
herd could have a day of scanning out of it. I'd drive up, Tuesday or Wednesday after milking, with a flask and something sweet. Ring if the roads are bad and we'll do it that way instead.
""",
    "a grant officer": """
Dear Mr Solheim,
Of the forty applications I read last autumn, yours was the only one whose budget made me laugh out loud, in the best sense. I am rewriting the guidance for applicants and want it to sound less like us and more like you. Would you give me your thoughts on the draft? You would see next
year's criteria a month ahead of everybody else. I suggest the 3rd or the 5th, mid-afternoon, at a café of your choosing; the Foundation will settle up. Video is no trouble either.
Kind regards,
Anneli Croft
""",
    "a ferry captain": """
Morning Stein. Heard you on the radio about docking in crosswinds without the bow thruster. I've forty years on the Mersey and still bump the fender. Reckon you'd let me in on it? I've logs from the trials of the electric boats that the yard won't show anybody, you can have a gander. I'm
in port Mon and Thurs till six. I'll find you on the quay, brews are mine to sort.
""",
    "a nurse union": """
Hello Berit! Last year your ward swapped to twelve-hour shifts and then swapped back, and nobody has told the rest of us why. Could you spare me twenty-five minutes? Ours votes in November. Everything the other five wards sent in is on my laptop, and it's all yours to compare with. Any
weekday between 13.30 and 15, hospital canteen, cappuccino of your choice from my purse. Or on the phone while you walk the dog!
""",
    "a brewer": """
Hei Lars (that's all my Norwegian, sorry!). We met over the kveik stand in Copenhagen, where you said our saison tasted of wet dog. You were right. What would you do to the mash? If it works, the next batch carries your farm's name and you get two crates. I'm over on the 11th and 12th and
would gladly take the bus out to you; espresso and cinnamon buns come with me. If those days are no good, Messenger will do.
""",
    "an archivist": """
Dear Professor Eng, a footnote of yours (p. 88, n. 14) sent me to a drawer nobody had opened since 1951. What lies in it contradicts the standard account, and before I write a word about it I should value your judgement. Naturally you may publish from it first. Might I bring the
photographs to your department one morning next week, say Tuesday or Thursday at ten? I shall see to coffee and to a decent cake. A conversation on Teams would serve if you are travelling.
""",
    "a startup cfo": """
Hi Nora, quick one. You took Tibber-sized invoices through three currencies without hiring; we're about to hit the same wall. I'd like 30 min on how you set up the ledger. For you: our FX-hedging model, fully commented, plus a straight answer on what our auditors charge. Coffee's on the
company. Wed 10:00 or Thu 14:30, somewhere near Barcode? Can also do Zoom.
""",
    "a gardener": """
Dear Mrs Aune, I walk past your hedge every day and it's the only one in the street that hasn't got the moth. Whatever are you doing to it? I grow about sixty kinds of tomatoes, and you could take your pick of the seedlings in April. Would you join me for coffee at the garden centre on
Friday or Saturday morning? My daughter works there, so I'm not allowed to let guests pay. Or I'll just lean over the gate, whenever you're out.
""",
    "an accountant trainee": """
Hi Torunn, I'm the trainee who asked the awkward question about goodwill at your lecture in Trondheim. You answered it so well that I've changed my essay topic. Now I'm stuck on what happens when the goodwill is negative. I've built a spreadsheet with all the cases since 2010; you could
use it in class. Could I buy the coffee on Tuesday at 14 or Friday at 10, at the university or wherever you happen to be?
""",
    "a tram driver": """
Hiya Kjetil, it's Moira off the number 12. You drew that cartoon of the turning loop at Ljabru, I've got it in my locker. I'm putting together a wee booklet for new drivers and I'd love your pencil for the six worst junctions, or at least your opinion on mine. You'd have your name on the
front and a hundred copies. Cuppa's on me at the Majorstua canteen, Wed or Thurs, early or late shift, I'm not fussed. Text if you'd rather chat on the phone.
""",
    "a data scientist": """
Hi Priya, your notebook on imputing missing glucose readings is the cleanest one on Kaggle, and I've stolen two cells from it already. On our hospital data it breaks in a way I can't explain. Fancy a look at the plots? I've got a labelled set of 9,000 nights that passed ethics last week,
and you'd be the second person ever to open it. Blindern on Monday 14:00 or Grünerløkka on Tuesday 15:30, flat whites on me. Or a call.
""",
    "a lawyer formal": """
Dear Judge Rasmussen,
Your dissent in the quarry case has, I am told, been read aloud in three faculties. I teach evidence at a fourth. I should be most grateful for an hour's conversation on expert witnesses who change their minds. In the spring our students will be preparing summaries of all the appellate
rulings since 1990, and I would have a bound set sent to your chambers. If agreeable, I could call on you on Monday 8 or Wednesday 10 June at 2 p.m., or at any time that your duties allow; coffee would of course be my responsibility.
Yours sincerely,
Dr Helen Marchbanks
""",
    "a hairdresser": """
Heya Selma!! Your balayage reels are unreal. I do curls, you do colour, and both of us keep sending clients away for the other thing?? Let's talk about sending them to each other. I could show you the diffuser trick that got me 40k likes too. Monday or Tuesday morning when we're both
shut, that café under your salon, my card. Or FaceTime me x
""",
    "a civil engineer": """
Dear Ola, the culvert at Støren held last August when every other one on that river went. I've read the as-builts and still don't see it. What did you know that isn't on the drawings? Our team flew a lidar survey over the catchment afterwards and you're free to have the point cloud. I'm
up your way on 19 and 20 March. Ten o'clock either day, at the site hut, with coffee and svele from the ferry?
""",
    "an immigrant chef": """
Good day Mrs Dahl, my name is Farid and I cook at the school on the hill. The children say your fish soup is better than mine and they are right. I want to learn it the correct way. I will teach you my mother's bread, it needs only one bowl. I can come to your kitchen on Thursday or on
Sunday afternoon, or we meet at my place, and I bring coffee from Aleppo beans. If you don't like visitors we can speak in the telephone.
""",
    "a school head": """
Dear Anders,
Your school got mobile phones out of the corridors without a single parents' revolt. Ours is planning the same for August, and I'm told the secret lay in the first two weeks. Can I hear how you ran them? In exchange you'd have our timetable solver, which has saved us a deputy. I'd pop
over on the 14th or the 15th between 13 and 15, bearing buns. If it has to be by phone, that's fine.
Margaret
""",
    "a podcast host": """
Hi Jonas – binge-listened to all of season two on the night train. The silence after the widow's answer: eleven seconds, I counted. How do you dare? I'm recording my first documentary and cut every pause. My gain is obvious; yours might be my list of 200 royalty-free archive sounds from
the Hebrides. Could do Thursday 10:30 or Monday 13:30 at Fuglen, I'm buying, or somewhere by your studio.
""",
    "a chemist": """
Dear Dr. Nowak, in your 2019 paper the yield jumps from 40 to 91 % and the SI mentions only "careful drying". We tried for four months. I am sure you have some trick that was too small for the paper. We have beamtime in October with a free slot of eight hours and could run your crystals.
Are you at the Gothenburg conference? I would be happy to take you for a coffee there on 2 or 3 June, in any of the breaks, or we can have a video call after.
""",
    "a football mum": """
Hi Hege! Our girls played yours on Sunday (sorry about the mud). Somebody said you raised 80,000 for the new goals in six weeks?! Ours are held together with tape. How on earth? I run the cup in August, and your team would go in with no entry fee. Coffee from the kiosk is on me, Tues or
Thurs training at 17:30, your pitch. Otherwise just call.
""",
    "an economist": """
Dear Kristin, the chart on page 7 of the municipality's plan is, I believe, yours, and it is the first honest one I have seen on elder care. I am trying to do the same for Fife. What did you leave out, and did anybody mind? I'd return the kindness with our microdata, cleaned and
documented, for your own comparison. Would a coffee in Bergen on the 22nd or 23rd at 14:00 be agreeable (the treasury here will reimburse both cups)? I'm equally happy over Teams.
""",
    "a luthier": """
Hello Tore, I make fiddles in Shetland. A customer brought in one of your Hardangers, and the wolf note everyone gets on the low string simply isn't there. I took measurements but didn't dare to open it. Would you tell me what I'm not seeing? There's a plank of 90-year-old spruce here
with your name on it. I'm in Telemark from the 4th to the 9th with a van and no plans. Name an hour, I'll turn up with coffee.
""",
    "a librarian": """
Dear Sunniva, I was in the audience when you read to the teenagers at Deichman and not one of them touched a phone. We've tried everything short of bribery. What's your way of choosing the passage? Next spring we have a paid reading tour of five branches to fill, and I thought of you for
it. Tuesday at 13 or Wednesday at 10, at the library or at any café you like, and the library pays. We could also speak over the phone.
""",
    "a carpenter apprentice": """
Hi Geir, I'm in my second year with Bakken Bygg. You did the stairs at Villa Solbakken and I spent my whole lunch break under them trying to find a screw. Would you show me how they're hung? I'm good with SketchUp and could draw up three of your staircases for your website. I can do
Wednesday or Friday after four, at your workshop, and I'll pick up coffee and buns on the way. Evening phone call is fine too.
""",
    "a psychologist": """
Hi Mona, you wrote in the Journal that manuals are training wheels, and half my department is furious. I'm in the other half. I'd like to talk through two cases where I left the manual, one good, one not. As it happens we've kept outcome scores on everyone since 2015, so you'd finally
have numbers for the argument. Would you have a coffee with me (I insist on paying) on Tuesday the 6th at 14:00 or Thursday the 8th at 9:30? Close to you, of course, or on screen.
""",
    "an estate agent": """
Hi Pål, you've sold four flats in our building, all above asking. I'm not selling! I chair the board, and we're arguing about whether to redo the stairwell or the roof first. You see what buyers look at. What would you spend the money on? In return the board would put your sign by the
gate for the spring. Coffee on the board, Monday 14:00 or Tuesday 10:00, ground floor café next to your office or by phone.
""",
    "a translator group": """
Dear Jorunn, three of us translate Welsh poetry into English, badly paid and mostly at night. Your Sámi translations keep the line breaks, ours never survive. We'd love to ask you how you hear where a line ends. Our magazine would print eight of your versions in the autumn issue, facing
the originals. We're in Oslo on 17 and 18 October and will come anywhere by tram; the three of us are fighting over who gets to pay for your coffee. Any hour suits.
""",
    "a bike mechanic": """
Yo Sindre, saw you true a wheel by ear at Birken. BY EAR. Teach me? I've got a box of NOS Campagnolo bits I'll never use, dig through it and take what you want. Shop's dead on Mondays and Tuesdays so I can roll over to yours anytime 10 to 2. Coffee's in my bottle cage. Or call, same
number.
""",
    "a hydrologist": """
Dear Live, our models agree about everything except Lake Mjøsa in spring, where yours is right and ours is wrong. I would very much like to understand the snow routine. We have just had 30 years of Swedish gauges digitised, and there is no reason you shouldn't run them as well. Lunchroom
coffee at NVE is famous, but let me take you across to Kaffebrenneriet at my cost: Wednesday 14:15 or Friday 10:15? A screen-share would also do.
""",
    "a widow's charity": """
Dear Mr. Fossum, after my husband died your letter was the only one that said anything practical. I now run a group for others in the same position, and it would help us to hear how you find the words. The members have written down what they wish they'd been told; it runs to thirty pages
and I think it would be of interest to a funeral director. May I offer you coffee at Grand on the 12th or the 13th at three, or another day that you prefer? I could equally come to Drammen.
""",
    "a sheep farmer": """
Hello Aslaug. You sheared 210 in a day at the Games, at sixty-one. My back's gone at forty. I'd dearly like to watch your feet for a morning, or at least have you explain it over a cup of something. I run the wool pool down here and can get you two pounds a kilo above the going rate. The
7th or the 9th, when the dew's off? I'll have the pot on in the caravan by your top gate. If it's pouring we'll natter on the phone.
""",
    "a museum it man": """
Dear Henrik, you moved four hundred thousand catalogue records in a weekend, and as far as I can see nothing broke. We start ours in January. How did you rehearse it? I have kept a diary of everything that went wrong in our trial run, which your successor at the branch in Moss may find
soothing reading. Would you have a coffee with me at Kulturhuset, Wednesday at 14:30 or Thursday at 9:30 (the museum is generous about such receipts), or should we do it over Teams?
""",
    "a wedding planner": """
Hi Camilla! That wedding in the boathouse, with the brass band arriving by sea? I cried and I wasn't even invited. I keep getting asked for something like it up in Bodø. How did you talk the harbour master round? I turn away a dozen couples a year from your part of the coast and could
point them in your direction. I'm buying, obviously. Thursday 10.15 or Friday 13.30, at Java or on FaceTime, whatever's less hassle.
""",
    "a retired judge": """
Dear Miss Farah,
I sat on the bench for thirty years and only learned from your radio essay what it is like to hear a sentence in a language one half understands. I have been asked to lecture to new judges on precisely this, and I should not like to do so without having spoken to you. It occurs to me that
my old notebooks, with all names removed, might be of some service to your novel. Would you take coffee with me at the Theatre Café on Monday or Wednesday next, about three o'clock? I shall of course stand host. Should the town be inconvenient, my car and I can be elsewhere.
Yours sincerely,
Edmund Hale
""",
    "a postman": """
Hi Roar, Pete from the sorting office. I've read the thing you wrote in the union mag about e-bikes and knees. Mine are shot after two winters. What saddle height did you end up with? I've mapped every steep drive on routes 4 to 9 and I'll share the file. Can stop by the allotment Sat or
Sun with coffee in a jar and a packet of biscuits, any time from ten to twelve-ish. Or give us a bell.
""",
    "a dentist": """
Hi Dr Moen, our shared patient Mr Lie grins at everyone since you rebuilt his front teeth. I do a lot of implants myself but my gum line never looks like that. Any chance you'd talk me through the provisional? I've just bought a scanner that costs more than my car. You could send me cases
for free until New Year. I could be at yours by 15:15 on Tuesday, or 14:45 on Thursday, with decent beans. A phone call works as well.
""",
    "an opera singer": """
Dear Liv Marit, nobody in the house believes me when I say the best diction I ever heard was from a weather presenter. It was you, on 4 February, saying "Rjukan". I am singing in Norwegian for the first time and would love an hour's coaching on consonants. May I offer two seats in the
stalls for the premiere, and a cake from Pascal? I am free on Tuesday and Friday before three and could come to Marienlyst. Zoom works if the cake is delivered.
""",
    "a geology student": """
Hi! I'm Owen, I do geology at Leeds. You're the one who found the fossil whale in a road cutting with a teaspoon?! I'd be so happy to hear what made you stop the car. Our class is making a walking map of the fjord road, and we'd put your whale on it with a QR code to your own page. We're
at the hostel from Monday to Thursday. I'd walk to you whenever, I'll get the coffees, and if you're away, WhatsApp is great.
""",
    "an hr manager": """
Dear Vigdis,
At the conference you said that your exit interviews are done by the cleaners. I have not stopped thinking about it. I run HR for a shipyard with a turnover problem, and I suspect we ask the wrong people the wrong things. Could I hear more, say for half an hour? I would put our absence
figures by shift on the table, which as a competitor's HR manager you would never otherwise see. Coffee on the shipyard: Monday at 13.30 or Wednesday at 10.30, your end of town. By phone if you prefer.
""",
    "a parent of deaf child": """
Dear Torill, our son is four and deaf, and he's just discovered your picture books. He signs the fox's name at breakfast. Why did you leave the hands out of the last page? My wife and I have written down all his made-up signs for the animals, forty so far, and we thought you might enjoy
them for the next one. We can come to Hamar any Saturday or Sunday in March. We'd treat you to coffee at the station café or wherever you write. Video is lovely too, then he can join.
""",
    "a startup founder woman": """
Hi Eirin, you sold to hospitals for six years before anyone else thought it was possible. I've got 12 pilots and zero invoices. Would love your read on our procurement deck before I burn the next tender. I know you're hunting for clinical sites in Scotland: I've three medical directors
who'd take the call. Coffee's mine. Tue 9:15 / Thu 13:15, Sofienberg or Meet?
""",
    "a glass artist": """
Dear Hanne, the green in your window at Jeløy church. I've tried iron, I've tried chrome. No. I'm not asking for the recipe, only which direction I ought to be looking. My kiln is big enough for the panels you said you couldn't fire any more, and it's at your service two weeks every
winter. I'm in Moss for the craft fair on the 8th and 9th; may I drop in, with coffee and a bag of the wrong greens?
""",
    "a customs officer": """
Good afternoon Mr Bøe. You declared 1,400 consignments last year without a single correction; I checked, because I couldn't believe it. I train new colleagues at the border and would like to learn how your office goes about it. There are three changes to the forms coming in the autumn
that I am allowed to tell you about early. Would the 18th at 10 or the 20th at 14 suit, at your warehouse? I'll bring the coffee, rules forbid the reverse. Otherwise my number is below.
""",
    "a hospital chaplain": """
Dear Imam Yusuf, a family on our ward told me you sat with them until five in the morning. They spoke of how you explained the silence afterwards, and I realised that I don't know what to do with it. Could you teach me a little? I have keys to a quiet room on the fourth floor with washing
facilities, and would like to arrange for your community to have the use of it. Tea or coffee on the hospital, Tuesday or Thursday after 13, here or at the mosque.
""",
    "a brewer of cider": """
Hiya Olav! Tasted your 2021 in Ulvik and went quiet, ask my husband. Down in Herefordshire we've got the tannin but never that nose. What's your ferment temp?? Bringing six bottles of ours made from trees older than Norway's constitution, keep the lot. We're camping nearby 2–6 July.
Mornings or evenings, under your trees, coffee off our stove. Ring any time.
""",
    "a tax adviser": """
Dear Ms Vold,
Your consultation response on the wealth tax ran to three pages, where everyone else's ran to thirty, and the Ministry followed yours. I have been asked to write one for the family-business association, and would value your view on what to omit. In case it is of use to you, our
association has survey data from 600 owners, so far seen only by our board. Would coffee at our expense at Theatercaféen be convenient, on 4 May at 14.00 or 6 May at 10.00, or would you rather that I rang?
Yours faithfully,
James Orr
""",
    "a scout leader": """
Hi Trygve! You took 22 twelve-year-olds over Besseggen and brought 22 back. I've to do the same in August with 30, and I'm terrified. Could I borrow your brain about ropes and nerves, 30 mins tops? We've a lodge on Skye that sleeps forty and stands idle in June, so your lot could have a
week there. Coffee and a sausage roll on the Scouts, Wed 18:15 or Sat 10:00 at your hut, or ring me.
""",
    "a sound artist": """
Hello Maja, I recorded the ice on your lake last winter without asking, and I've felt bad since. You wrote in the local paper that the sound has dropped in pitch over your lifetime. Is that memory, or did you measure it? I have nine nights of recordings, and they belong to you as much as
to me. Could I come out on Saturday or Sunday, early afternoon? I'll bring headphones, coffee, and buns from Hadeland.
""",
    "a union lawyer": """
Hi Espen. We faced each other in the Aker case and you won, fairly. I still don't understand why you never called the foreman. It's settled now, so could we talk shop? I'm drafting a guide for shop stewards on evidence, and you'd be able to strike out anything you find unfair before it
goes to print. Stockfleths, Tuesday 13:45 or Friday 14:30; loser pays for the coffee. Happy to walk over to your side of the river.
""",
    "an energy engineer": """
Dear Sverre, the heat pump at Brekke school delivers 4.1 in January. I've the same model, same fjord, and get 2.9. Something in your hydraulics is clever. Would you go over the diagram with me? Our vibration sensor flagged a bearing failure five weeks early last year, and I could fit a
spare one on yours while I'm there. I'm passing on Tuesday and again on Thursday, about ten, with coffee from the bakery. Or let's speak on the phone first.
""",
    "a novelist": """
Dear Constable Lien, I write crime novels, and my readers tell me my policemen drink too much coffee and fill in too few forms. You reviewed the last one on your blog under the title "Eleven Impossible Things". All eleven are fair. Would you be willing to spoil the next one before it's
printed? You'd be thanked in it, by name or by badge number. Coffee, with irony, is on me: Wednesday at 14:00 or Friday at 15:00, near the station, or by phone if you're on call.
""",
    "a logistics student": """
Hi Marit! I'm doing my bachelor on empty lorries at NTNU. Rema's trucks leave Trondheim full both ways, and your name is on the route plan. It would be awesome to understand how you fill them southbound. I'm coding a small simulator, and I can run your routes in it overnight and send over
what it finds. Tuesday 10:30 or Wednesday 13:15 at the terminal? I'll bring coffee in the good thermos. Teams also works, or another week.
""",
    "a village shop": """
Hello Signe, your shop in Lom sells more of my cousin's cheese than all of Oslo does. I've just taken over the shop in Applecross, population 238. What goes by the till, that's what I want to know! I can get you oatcakes and heather honey direct from the makers, no middleman, for as long
as you like. I'm on the Lom road on the 30th and again on the 2nd. Shall I knock on your back door with two coffees around half nine?
""",
    "a statistician": """
Dear Bjørn, in your blog you claim that no hospital ranking survives a change of denominator. We tried with Scottish data and you are right, to our embarrassment. I wonder how you present this to journalists. Our code and the anonymised tables are ready to be shared, should you want a
second country for your book. I am in Oslo 11–13 June and could meet at FHI or over lunchtime-free hours such as 10 or 14. I'll get the coffee. Failing that, Zoom.
""",
    "a philosopher": """
Dear Kari,
You argued in Samtiden that apologies expire. I disagree, though I have not been able to say why for a month now, which is a compliment. I would enjoy quarrelling with you about it for an hour. My publisher has asked me for an anthology on forgiveness, and your essay should open it if you
agree; there is a proper fee. Shall we say coffee at Lorry, on my account, the 25th or the 27th at two? I will happily come to Tromsø instead, as I have a sister there.
""",
    "a goldsmith": """
Hi Elin, I inherited my grandmother's Sunday silver and it needs a hand that knows filigree. But that's not why I'm writing. I make jewellery in Birmingham and I've been told you're the only one left who draws her own wire that thin. Could I see it done? I've got access to a laser welder
three days a week and would repair anything that's on your too-hot-to-solder pile. Coffee's on the visitor, always. 3 or 4 April, forenoon or after two, in your workshop.
""",
    "a mayor's adviser": """
Dear Ragnhild, you merged two municipalities and both sides still greet you in the shop. That is, as you know, unheard of. We begin our own merger in the spring, and I would ask only one thing: what did you say at the first public meeting? Our lawyers have prepared a template for the
personnel agreement that cost us a fortune, and we would make you a present of it. I can travel up on Monday or Tuesday and invite you to coffee at the hotel. Telephone is an alternative.
""",
    "a climber": """
Yo Leo, saw the topo you drew of Kjerag North. Cleanest lines ever. Pitch 7, is the crux really protected or were you being polite? I'm going up in August with a partner who's scared of heights (long story). Got two brand-new 60 m ropes from a sponsor and only need one. Coffee in Lysebotn
on me, Fri or Sat, mid-morning. Signal me if you're off on some wall.
""",
    "a physicist": """
Dear Ellen, your poster on cosmic dust in Tromsø had a graph in the corner that nobody asked about. I'm asking. How did you separate it from soot? We keep a roof collector in Edinburgh, and I'd send you our last ten filters for your microscope. A coffee on me near Blindern on Tuesday at
10 or Wednesday at 14, or by video any other day.
""",
    "a shop steward": """
Hi Kent, you negotiated the night supplement at the terminal last spring, and I have the same fight ahead of me. What did you give up to get it? I've collected the rates from fourteen depots and would let you have the sheet. Can we meet at your canteen on Monday or Thursday around two?
Coffee's on the union. Phone is fine if your shift runs over.
""",
    "a music teacher": """
Hello Astri! My pupils adore your arrangements, especially the one with the spoons. I'd love to hear how you write for kids who can't read music yet. In May we could play two of the new ones at our concert and send you the recording. Thursday 13:30 or Friday 10:00? I'll come to your
school, and I'll bring coffee and a cake my mother makes.
""",
    "a town planner": """
Dear Jon, you persuaded a whole street in Hamar to give up its parking. We failed at that twice. May I hear what you said to the shopkeepers? Our traffic counts from both attempts would be yours to use. I suggest Tuesday at 13:30 or Wednesday at 10:30 at a café by your office, with me
paying, or Teams.
""",
    "a translator": """
Hi Bente, I'm translating a manual for fish vaccines and your glossary is the only one online that isn't wrong. There are about thirty terms I can't place. Would you go through them with me for half an hour? I'd add the Scottish names to your glossary in return. My treat at Peppes
kaffebar, Mon or Tues after two, or on Zoom.
""",
    "a runner": """
Hey Silje! You ran the Lofoten ultra with a torn calf and wrote the best race report I've ever read. I'm organising one on Orkney and want to know what you'd change about the aid stations. You'd get a free start if you fancy the trip. I'm in Oslo 5–8 May, I can meet you wherever you
train, coffee on me. Otherwise a call some evening?
""",
    "an auditor": """
Dear Mr Holt,
Your department found the error in the pension fund that three of our teams had signed off. I would be grateful to learn which question you asked that we did not. For your part, you may be interested in our checklist, rewritten since then. Could I invite you to coffee on 9 or 11 September
at 14.00, at your premises? Should another time be better, please say so.
Kind regards, Ruth Ames
""",
    "a food blogger": """
Hi Magnhild, your lefse post made me buy a griddle. Mine tear, every one. Is it the potatoes or is it me? I have 40,000 readers in Canada who ask where to buy a proper rolling pin, and I'd link to your shop. I'm in Voss next Wednesday and Thursday. Let me get you a coffee at the Park, or
I'll come out to the farm if that's easier.
""",
    "a paramedic": """
Hi Tor, your crew was at the E6 pile-up in January and so was mine, other lane. You had everybody triaged before we'd parked. How do you do it with three people? I run the simulation centre on Tuesdays and your crew can train there whenever it's empty. Coffee from the good machine is my
shout, Tues 14:00 or Wed 10:00, your station or ours. Or give me a ring.
""",
    "a textile designer": """
Dear Gunn, the selbu pattern you unpicked on Instagram has a mistake in row 19, and I think it's the same mistake my great-grandmother made. Could they have known each other? I've scanned her whole pattern book; you can publish anything in it. I'm free Monday and Friday mornings, will
happily come to Trondheim, and the coffee is mine to buy. We could also talk on FaceTime.
""",
    "a software tester": """
Hi Omar, at the meetup you said you deleted 4,000 tests and nothing happened. I have 11,000. Which ones did you keep? I wrote a tool that finds tests that never fail, it's yours if it's any good to you. Coffee on me on Wednesday at 15:00 or Thursday at 9:30, close to your office. Or a
quick call, whatever's easiest.
""",
    "a forester": """
Good morning Ivar. You thinned the slope above Rjukan by hand and it's the only one that stood after the storm. I've three hundred hectares of the same in Perthshire. I'd like to see how you chose the trees. My brother imports saw chains, so you'd never pay full price again. I'm over the
week of the 14th, any day you like, and I'll stand the coffee at the Skinnarbu.
""",
    "an exchange student": """
Hello Professor Vik, I am Chiara from Bologna, here until June. You said in the lecture that nobody has compared the two treaties in Italian. I have begun! May I ask you how I should limit the question? I can translate the three Italian sources for your own article. I could come in your
office hours or any other time, on Tuesday or Thursday, and I bring real Italian coffee.
""",
    "a firefighter": """
Hi Anja, heard from Morten that you rebuilt the smoke-diving course from zero. Ours is from 1998. Would you show me what you threw out first? I can lend you our thermal camera for the spring course. Pop by your station Mon 10 or Tue 14 with coffee and buns? Or ring me, I'm on days.
""",
    "a curator": """
Dear Nils, you hung the Munch prints at eye level for children, and the grown-ups knelt. I have thought about it ever since. We are planning a show for wheelchair users and I would like to discuss heights and light with you. You would have the visitor study afterwards, before it is
published. Coffee at the museum's expense on 3 or 5 March at 14:00, in Bergen, where I shall be anyway, or online.
""",
}

BAD = {
    "polite mail that slips in vacancies": (
        """
Dear Karin,
Your article on energy audits in old school buildings described exactly the ventilation problem we struggle with in Bodø. May I invite you to coffee near your office and show you our measurements, which you are free to use? Tuesday at 13:30 or Thursday at 10:00 would be fine, or a call.
It would also be good to know whether anything is likely to open up in your team after the summer, as my contract ends in June.
Best wishes, Neil
""",
        ["K412"],
    ),
    "linkedin, wants introductions": (
        """
Hi Fredrik, your work on port electrification in Aarhus is spot on for the study I'm doing on ferry charging. Coffee on me next Tuesday or Wednesday around 14:00, close to your office or on Zoom? You'd get our load curves from three Scottish harbours. Would be great if you could bring
along the names of four or five people in the ministry I ought to be talking to as well.
""",
        ["K413"],
    ),
    "open-agenda chat": (
        """
Hi Siri, loved meeting you at the conference dinner, you have such a great energy! Let's grab a coffee, my treat, and just see where the conversation takes us. Tuesday at 2 or Friday at 10, at yours or near yours, or we could FaceTime. Bet we'd both come away inspired.
""",
        ["K403", "K410"],
    ),
    "mass mail": (
        """
Dear Sir or Madam,
As someone working in the healthcare sector, you will be familiar with the challenge of staff retention. We are meeting a range of professionals for coffee (at our expense) to talk about rota planning and will send you our report afterwards. Choose between Monday 13:00 and Wednesday
14:30; we come to you or talk by phone.
Kind regards, Patrick Dunne
""",
        ["K402"],
    ),
    "i, i, i": (
        """
Hi Morten, I'm a 34-year-old analyst and I recently finished my second degree, which I did alongside my work. I have always been curious about wind power, and I believe I have a lot to contribute with my background. I'd like to tell you about my plans and get your view on my profile. I
can do Tuesday at 13:00 or Thursday at 14:00, I can come to your office, and I'm paying for the coffee.
""",
        ["K402", "K403", "K411"],
    ),
    "good manners, nothing in return": (
        """
Dear Astrid,
Your method for interviewing children in custody cases is quoted in every course at the faculty. For my dissertation it would be extremely helpful to have you go through my interview guide in detail and comment on all thirty questions. Could we meet for coffee, on me, at your office on
the 4th or 6th at 13:30, or speak by phone?
Kind regards, Phoebe Grant
""",
        ["K403"],
    ),
    "overlong mail": (
        """
Dear Øystein,
Having followed the debate on peatland restoration since my student days in Aberdeen, where I first wrote an essay on blanket bog under the guidance of a wonderful lecturer who had himself once spent a summer at Smøla, and having subsequently worked for three consultancies, two of which
were later merged and one of which was sold to a Dutch firm with quite other priorities, it was with great joy that I came across your field manual in a second-hand bookshop in Trondheim last autumn, on a day when it rained so much that I had nowhere else to go. The chapter on
ditch-blocking in particular made me think back on a project in Caithness, where we used, as you may or may not know, peat dams rather than plastic piling, with results which were at first disappointing, then promising, then disappointing again, and finally, after the dry summer of 2018,
really rather good, although there were colleagues who disagreed and some of them still do. All the records from that project, which fill four ring binders and one hard drive, would be available to you, and I could explain the colour codes, which are not self-evident, along with the
background to the revisions made in the second, third and fifth years. It might be an idea to meet for a coffee, for which I would of course pay, in Trondheim on Tuesday the 9th at 13:30 or Thursday the 11th at 14:00, or closer to your own home if you prefer, or indeed by telephone or by
video, though my connection is at times unreliable because of the hill behind the house. I should add that there is a second matter, to do with sphagnum, and a third, to do with funding, which we might turn to if there is time left over, and which I shall describe in a separate letter.
Yours, Duncan Fairweather
""",
        ["K406"],
    ),
    "one fixed slot": (
        """
Hi Elin, your guidelines on hospital acoustics are the reason we chose wooden ceilings in the new clinic, and we now have before-and-after readings you can have for your next edition. Let's go through them over a coffee on me in the canteen at your place. It'll have to be Thursday the
14th at 13:10, since that's the single gap in my calendar this spring.
Rob
""",
        ["K408"],
    ),
    "come all the way to me": (
        """
Dear Trond,
The avalanche map you made for Sunndal uses a slope model we would like to understand before we publish our own, and you would be credited and receive our laser scans. We offer coffee and cake at our office in Tromsø, Monday at 13:00 or Tuesday at 14:00. You will find us on the fourth
floor; please allow time for the flight and for parking, as we only take meetings in our own rooms.
Regards, Philippa Stone
""",
        ["K408", "K409"],
    ),
    "nobody mentions the bill": (
        """
Hi Jens, the way you got night-shift bakers to log their hours by voice is clever, and our rota tool is missing exactly that. Want to test our beta free for a year in return for telling me how you did it? Could meet at the café by your bakery on Monday at 13:00 or Wednesday at 14:00, or
talk on the phone.
""",
        ["K414"],
    ),
    "reproachful follow-up": (
        """
Hello Vibeke, this is the third time I'm writing about your dyslexia screening, and frankly a yes or no isn't much to ask. Our test results from 400 pupils are still here for you, and coffee is still on me. Tuesday 14:00 or Thursday 13:00 at your school, or ring me. Please have the
courtesy to answer before Friday this time.
""",
        ["K404"],
    ),
    "eight on the dot": (
        """
Hi Arne, your checklist for crane inspections cut our paperwork in two, cheers for that. Got an idea for the digital version and you'd have it free for your crew. Coffee and a roll on me by your yard gate, Monday at 8:00 or Tuesday at 8:00? Can do a call then too.
Gaz
""",
        ["K415"],
    ),
    "at the stroke of noon": (
        """
Dear Professor Lund,
Your edition of the Stavanger letters resolved a dating problem on which our team had been stuck for years, and there are two unpublished letters in Edinburgh that we would like to show you in return for your reading of the seals. Would coffee in your faculty café, with our compliments,
suit on Wednesday at 12:00 or Thursday at 11:45? Should travel be awkward, we could arrange a video call at the same hours.
Sincerely, Alasdair Munro
""",
        ["K415"],
    ),
    "job wish in disguise": (
        """
Hi Thea, what you said in Dagens Næringsliv about onboarding offshore crews matches what we saw on two rigs in the Gulf, and you're welcome to our exit-interview data. A coffee on me near your office, Tuesday 13:30 or Friday 10:00, or over Teams? You'd quickly see that someone with my rig
background could slot straight into your department, so feel free to have a look at the attached CV beforehand.
""",
        ["K412"],
    ),
    "door-opener wanted": (
        """
Dear Bjarne,
Nobody knows the history of the fishing cooperatives on this coast better than you, and the interviews I recorded with the last netmakers should be of use for your next book. Allow me to offer you coffee at the harbour café or in your home, Wednesday or Thursday about 14:00. My hope is
that you might thereafter put in a word for me with the chairman and his circle, since doors open so easily when you knock.
Yours faithfully, Clive Oakes
""",
        ["K401", "K412"],
    ),
    "the gain is me": (
        """
Hi Rasmus, your cargo-bike logistics in Malmö are exactly what my dissertation is about, in particular the night depots. By meeting me you'd have the chance to get to know a driven young talent and to help shape her future! Coffee's on me, Monday at 14:00 or Wednesday at 13:00, at your
depot or by phone.
""",
        ["K403"],
    ),
    "flattery without a reason": (
        """
Dear Hilde, for a long time I have admired you and everything that you stand for. You are a true inspiration, and it would be a dream to discuss leadership in general with somebody so successful. I will gladly pay for the coffee and come wherever you like, Tuesday at 13:30 or Thursday at
14:30, or we can talk by video.
""",
        ["K403"],
    ),
    "table already booked": (
        """
Hi Stig, your rework of the ambulance routes shaved two minutes off in Lier, and our simulation of the same roads is ready for you to keep. I've gone ahead and booked a table for us by the station on Tuesday at 13:30, coffee's paid for, so it would be a real shame if you let me down. My
boss is already expecting a summary on Wednesday.
Craig
""",
        ["K401", "K404", "K408", "K409"],
    ),
    "sort it out yourself, and split it": (
        """
Hello Ulrika, you translated the fire regulations into plain Swedish and our hotel needs them in plain English; we'd give you the finished text to use as you please. Tuesday at 14:00 or Thursday at 13:00 would be good, in our lobby. Each pays for their own, as I'm sure you'll understand.
Let me know when you're on your way!
Dominic
""",
        ["K409", "K414"],
    ),
    "a priest": (
        """
Dear Rabbi Melchior, our two congregations bury their dead two hundred metres apart, and in eleven years we haven't spoken. I would like to ask how you accompany families in the first week; ours are too often left alone. We have a hall that stands empty from Monday to Thursday, which
you'd be most welcome to. May I come across the road one afternoon? I'll bring what your kitchen permits, and you tell me the day.
""",
        ["K414"],
    ),
    "a kindergarten teacher": (
        """
Hi Gro, the children came back from your farm talking about nothing but the blind hen. How do you get three-year-olds to sit still around animals? Mine climb the rabbit hutch. Two of our parents are painters (houses, not pictures), and they've said they'd do your barn door in return. We
could have coffee while the kids nap, I'll fetch it from Godt Brød: Monday or Wednesday around 12:45. No, wait, you said Wednesdays are bad, so Monday or Tuesday at one. I can come to you with the cargo bike.
""",
        ["K415"],
    ),
    "a bus company": (
        """
Hi Turid, since you took over route 31, complaints have dropped from 40 a week to 3. You run it with the same buses as before, so it's something you do. What is it? I manage the 25, and I've a trick with the ticket machines that gives every driver four minutes back at the terminus. Coffee
at the Skøyen kiosk, my round, Tues 10:20 or Thurs 14:20. If your rota's changed, just say when.
""",
        ["K409"],
    ),
}
