/** Labelled posts as people write them: A moderator of families, women, veterans and older people. */
export const familiesPosts = `
S0|crisis|I'm a district nurse so I know perfectly well what I have laid out on the bedside table and what it will do. I have fed the cat, paid the milkman and locked the front door. I'm not asking for anything, I only wanted somebody to know I was sorry.
S0|crisis|My husband's revolver is on the passenger seat and I have parked at the reservoir, where the children won't be the ones to find me. I was a school secretary for nineteen years and I've left everything filed and labelled. I'm only sorry about the upholstery.
S0|crisis|Sorry to trouble everyone so late. I've written the letters to the boys and put them on the mantelpiece. Once the rain stops I'm walking down to the weir and I shan't be walking back.
S0|crisis|Served two tours and never once shook. Hands are steady tonight too. The pistol is cleaned and loaded, and the VA line put me on hold, so I hung up. Tell my squad it wasn't their fault.
S0|crisis|wrong side of the railing. very quiet up here
S0|crisis|My brother has just rung me from the multi storey car park in Leeds. He is on the top level, he says he's going over, and he's put the phone down on me. I am forty minutes away and I don't know what to do.
S0|crisis|All my mother's leftover tablets are in a bowl in front of me and I have poured a glass of water. Seventy-one years is enough for anybody.
S0|crisis|Please could someone advise, my wife has locked herself in the bathroom with the razor blades and says she won't be coming out alive, she's gone quiet in the last few minutes
S0|crisis|The grandkids were picked up at four. I have tidied round so nobody has to, changed the bed, left the will on the table. Tonight, after the nine o'clock news, it will be done. I have what I need. Thank you all, you were kind to an old fool.
S0|crisis|I drive trucks for a living and I've picked the bridge pillar already. Mile marker coming up in about twenty minutes. No trailer on, won't hurt nobody else.
S0|crisis|Tied it to the beam. Finishing my beer first.
S0|crisis,overdose_now|I took the whole packet about ten minutes ago and I don't want anybody to be cross with me. I just got so tired of being the one who ruined Christmas.
S0|crisis|My daughter sent me a photo of the train line and the words sorry mam. She's there now, she's not picking up, I've told the Guards but please what else can I do
S0|crisis|I've had a lovely day actually, took myself to the pictures, bought the good cheese. It's tonight. I chose the date weeks ago because he has the children and there'd be nobody to hear. I didn't expect to feel this peaceful about it. The cheese was very nice.
S0|crisis|There is a hose and there is a garage and I've already taped up the door. I teach year four. Somebody will have to tell them Miss isn't coming back on Monday.
S0|crisis,overdose_now|I've swallowed them. All of them. Please don't ring my mum.
S0|crisis|Roommate in my veterans' housing just gave me his watch, shook my hand and walked out towards the tracks with his dress blues on. He told me not to wait up. I'm following him but my leg is bad.
S0|crisis|I am sat in the car at the cliffs at the place where we scattered Dad. Engine's running and the handbrake's the only thing left. It's a beautiful night for it honestly.
S0|crisis|I kept back enough insulin from work. The syringe is drawn up. I'm a good nurse, I just wasn't a good mother.
S0|crisis|Gun's in my lap. Thats all I got to say.
S0|crisis|Lads I'm not able for it any more. I have the rope in the boot and I'm heading up to the bog road now, tell Maura the keys are under the pot.
S0|crisis|I've decided, and deciding has made me calm for the first time since the baby was taken. When my sister goes to work at six I'm going to use the tablets I've been saving. The note is under the kettle.
S0|crisis|My son is on the roof of our building and he's shouting that he'll jump if anyone comes up. He's nineteen, eight days out of detox.
S0|crisis|Cutting has gone too deep this time and I'm not going to ring anyone, I'm just going to lie here and let it run
S0|crisis,using_now|I know what day it is. A year since my boy. I've bought enough gear to make certain of it and I'm going to use the lot this evening, lying on his bed. I'm not an accident waiting to happen, I'm choosing.
S0|crisis|My partner's taken the shotgun out to the paddock and said look after the dogs. Nearest neighbour is 30 km. What do I do
S0|crisis|letter's written, blade's here, waiting for flatmate to sleep
S0|crisis|I'm in the bath with the blade and my phone. Isn't that ridiculous, I came on here to say goodnight.
S0|crisis,overdose_now|I was a chaplain and I used to talk men out of this. There's nobody awake to talk me out of it and the bottle of pills is open. Half gone already.
S0|crisis|i've filled my coat pockets with stones like a daft woman in a book and i'm at the water. it's colder than i thought it would be
S0|crisis|Mom of three in Saskatoon here. Dad's hunting rifle, the basement, kids at their Nana's until Sunday. I've turned the heat down so it won't be so bad for whoever comes. I really did try your way.
S0|crisis|Plan made, means in the drawer, house empty tonight.
S0|crisis|A lady from my women's group is on the phone to me this minute and she says she has the pills in her hand and is going to take them when we hang up. I'm keeping her talking. She won't give me her address.
S0|crisis|Platform 2. The fast one doesn't stop here. Tell my kids I was ill, not bad.
S0|crisis|The hospice nurse left my late husband's morphine behind and I've poured it into a tumbler. Going to drink it and go and be with him. Forty-six years, what would I do with a forty-seventh.
S1|crisis|I don't suppose anybody would notice until the rent was due, and honestly that thought is starting to be a comfort more than a worry.
S1|crisis|Got my 90 day coin on Tuesday and everyone clapped, and I smiled, and drove home past the river thinking how easy it would be. I've never told anyone that. The kids had fish fingers. I did the ironing. I keep thinking how easy it would be.
S1|crisis|The girls would do better without me in the world.
S1|crisis|I pray every night that I won't wake up. I'm sixty-eight and it seems a reasonable thing to ask for.
S1|crisis|i want it all to stop, me included
S1|crisis|My sister in Cork told me on the phone this morning she can't see a reason to be alive since the methadone clinic closed. She's usually so cheerful. I'm not sure how worried to be.
S1|crisis|Thank you to Jean, Marguerite and the night crew. You gave me two good years. I've given my chips to the newcomer and I'd like you all to remember me as I was at the picnic. Take care of each other.
S1|crisis|Twenty-two years a paramedic and now I look at every bridge like a menu. Haven't done anything. Just telling you it's there.
S1|crisis|I've started cutting again, on my thighs where the children can't see.
S1|crisis|Wouldn't hurt myself, I'm a coward, but if the bus came round the corner I don't think I'd step back.
S1|crisis|Since the funeral my mum keeps asking me who would take her budgie, and giving away her good china, and today she said she'll be with Dad by Easter. She isn't ill. She's been on the tramadol since her hip. Am I being silly to worry?
S1|crisis|there's nothing left of me worth keeping alive
S1|crisis|I suppose I should say goodbye properly. You have been more family to me than family. Don't look for me here again, and don't be sad, I'm not.
S1|crisis|Bloody tired of being the burden, mate. The missus would cry for a week and then breathe out for the first time in ten years.
S1|crisis|My veteran husband sleeps in the truck now. Last night he said the only brothers who got it right were the ones who didn't come home, and that he thinks about joining them every day. He made me promise not to say.
S1|crisis|I'm not meant to make forty. Made my peace.
S1|crisis|burnt my arm on purpose this morning
S1|crisis|Every exit is locked bar the one, if you take my meaning. I'd never do it while Mam's living. But she's ninety-three and failing.
S1|crisis|I want to die. I'm typing that in the staff toilets between lessons.
S1|crisis|They've put my baby with foster carers and the judge said it was permanent. I can't picture next week. I don't mean I'm anxious about it, I mean there's no picture, I am not in it, and I find I don't mind.
S1|crisis|My lad is 27 and has been in bed since Sunday and he said mum please just let me go. I don't think he meant out.
S1|crisis|Does anyone else rehearse their own funeral? Not as a joke. I've chosen the hymns and written who should be told. My counsellor thinks I'm doing well.
S1|crisis|Whats the point in getting clean if the person you get back to is someone you'd rather was dead
S1|crisis|I'd be grateful if somebody would keep an eye on Patricia from the Thursday group. She told me over tea she has been reading up about ways to end her life and then changed the subject to her grandson's school play.
S1|crisis|been looking up ways to go that look accidental
S1|crisis|If anyone ever wonders about my dog, Biscuit likes the liver treats and is frightened of hoovers. My cousin says she'll have him. I won't be needing much after this weekend.
S1|crisis|Hate to be a bother. The dark thoughts came back on the long haul to Thunder Bay and they've stayed, and I caught myself wishing that moose had been a wall.
S1|crisis|Ghost already, may as well make it official
S1|crisis|Please forgive the length, I am not used to the internet. I lost my pension to the pills, then the house, then Barbara stopped speaking to me. I sit by the window until it's dark. I've come to think that my life ended in 2019 and nobody has had the decency to bury me. I should like to be done.
S1|crisis|My best friend texted "im done, look after my girls" half an hour ago and her phone is off.
S1|crisis|not suicidal exactly. i just would give anything to not exist and it's every hour now
S1|crisis|I scratch myself until I bleed because it's the only thing that quiets the wanting. I am a grown woman with a mortgage.
S1|crisis|Is it a sin if you only stop eating? Father Dominic is away and I haven't anyone to ask. I'd rather slip away than keep shaming them.
S1|crisis|My ex-army partner has started sorting the paperwork, passwords, who gets the van. He laughs when I ask why. He says it'll be easier on me after. I feel sick.
S1|crisis|They would all be sad and then they would be free.
S1|crisis|My baby's young enough to forget me when I'm dead.
S1|crisis|I don't want to be alive for my one year.
S1|crisis|Forty years in nursing and not one of them has rung since I was struck off. I've stopped taking my heart tablets. No particular reason. I just think nature should be allowed to get on with it and finish me.
S1|crisis|My roommate at the sober house keeps hitting her head on the wall and saying she deserves to be dead, we don't have staff on until seven
S1|crisis|No version of this has me alive in it.
S1|crisis|I'm a man of few words. I do not want to be here any longer. I don't mean the forum.
S1|crisis|When the craving comes I tell myself one more won't kill me, and lately I've noticed I'm disappointed that it's true.
S1|crisis|My niece posted a black square, then a song about going home to Jesus, then she deleted all her pictures. Her cellmate from the program says she talked about hanging herself on Friday. I'm in Manitoba, she's in Halifax.
S1|crisis|Hopeless isn't the word. I've gone through hopeless and come out the other side where you don't want anything, including a morning.
S1|crisis|Let everyone down for the last time. Farewell, friends.
S1|crisis|Husband says I'm attention seeking so I'll say it here and then be quiet: I think about killing myself when I'm washing up, when I'm driving, when I'm reading to them. I don't know what to do with it.
S1|crisis|honestly hope the next relapse finishes me off
S1|crisis|I'm not going to make a fuss about it. But I've written to each of my children and I feel lighter. If you don't hear from me, the recipe for the soda bread is in the October thread.
S1|crisis|Birthday wish: to be dead by the next one.
S1|crisis|My mother-in-law is in recovery from codeine and she took me aside at the christening and said "I shan't be a nuisance much longer." She squeezed my hand when she said it. My husband thinks it's drama.
S1|crisis|Thirty more years of this? I'd sooner be dead.
S1|crisis|Haven't self-harmed in four years and this morning I did. Nobody knows. It's bandaged and I've got a parents' evening at five.
S1|crisis|Survivor's guilt they call it. Five of us, and the best four are under flags. I keep thinking the count's wrong and it's on me to correct it.
S1|crisis|A chap from my old regiment rang, drunk, saying he's had enough and there's no place for him in this world. He hung up laughing. I've rung back six times.
S1|crisis|I can hear how I sound. But I'm worth more gone, and that isn't sadness, it's arithmetic.
S0|overdose_now|I've just found my son on the bathroom floor and his lips have gone a funny colour. I'm shaking so much I can hardly type.
S0|overdose_now|She's snoring but it isn't her snore, it's wet and there are such long gaps. I can't rouse her.
S0|overdose_now|The gentleman in the flat below is slumped in the stairwell with a needle beside him and he doesn't stir when I speak to him. I'm eighty and can't get down on my knees. Is it best to leave him sitting up?
S0|overdose_now|He won't wake up. I've slapped him, I've shouted. He won't wake up
S0|overdose_now|I gave my husband one spray of the Narcan four minutes ago and nothing has happened, should I give the other?
S0|overdose_now|I think I've taken too much. My chest feels like somebody's sitting on it and I keep forgetting to breathe.
S0|overdose_now|Hello, I am a carer for my brother Declan. I came in from the late shift at the hospital, he's grey, his eyes are open a crack and pinpoint, there's no chest movement that I can see. I have rung 999 and they say eleven minutes. Please can somebody stay on here with me.
S0|overdose_now|my partner only had half of one and now shes making this gurgling noise and her fingers are blue
S0|overdose_now|There's a young woman gone over in the ladies at the Tim Hortons, cold and clammy, barely breathing. Staff are frightened to touch her.
S0|overdose_now|Mum's patches. She's got three on and I can't get any sense out of her, she's going in and out and her breathing's ever so shallow. I only popped round with her dinner.
S0|overdose_now|ive used more than i meant to and im going under every few secs, kids asleep upstairs
S0|overdose_now|Is it normal for him to be breathing about four times a minute after a hit? He's pale but he was talking a bit ago. I don't want to ring an ambulance if he's only sleeping because social services are already involved.
S0|overdose_now|Neighbour collapsed in the hallway, foil everywhere, no pulse
S0|overdose_now|I'm sat in the cab at a truck stop outside Amarillo and the fella I was splitting with has gone stiff and blue round the mouth. I got no Narcan. Nobody's answering the CB.
S0|overdose_now|Our Kieran has gone limp on me. Rang the ambulance. What do I do till they come, he's hardly breathing
S0|overdose_now|He said he felt fine and lay down for a nap two hours ago. I've just been in to wake him for tea, and he's a terrible grey and there's froth at his mouth. I'm his mother. Oh God.
S0|overdose_now|naloxone brought her round, now she's drifting off again
S0|overdose_now|My toddler got hold of one of my buprenorphine tablets, it's gone from the side and he's floppy and won't keep his eyes open
S0|overdose_now|took a little bit. everythings going dark. help
S0|overdose_now|Apologies if this is the wrong place. My grandson is staying with us after rehab and I have found him kneeling, face down against the bed, quite blue, and he doesn't answer to his name. Frank is trying to turn him over.
S0|overdose_now|Facetiming my sister in Perth and she's dropped off mid-sentence with her head back, making a choking sound, and I can't get her to hear me. I'm in Dublin. How do I call 000 from here?
S0|overdose_now|baz is od'ing in my lounge room
S0|overdose_now|he shot up and he's turned purple
S0|overdose_now|I don't think he's asleep. I hold the mirror to his mouth and there's hardly any mist on it. He had his methadone and then he took some of my diazepam because of the nightmares, and he's a big man, I can't shift him.
S0|overdose_now|The girl in the next room at the shelter has her head between her knees and there's vomit, I've rubbed her breastbone like they showed us and she's not responding at all
S0|overdose_now|On the bus, number 38, top deck. Bloke at the back's gone waxy and his lips are blue, everyone's just looking at their phones. I've told the driver.
S0|overdose_now|Took my usual after five months away, and something's wrong, I can't keep my head up and I'm forgetting to breathe. Door's unlocked. Unit 4.
S0|overdose_now|His heart's going but his chest is not. Two breaths a minute maybe. I'm a dental nurse, I'm doing mouth to mouth with one hand and typing with the other, somebody send
S0|overdose_now|boyfriend's fingernails are blue and he won't answer me
S0|overdose_now|My daughter isn't breathing properly, I've got the recovery position, I've used both sprays, how long does it take for the ambulance in Sligo
S0|overdose_now,crisis|I've swallowed the lot of my tramadol because I couldn't see any other way, and now I've gone cold and I'm being sick and I can't stay awake
S0|overdose_now|We thought it was oxy. All three of us took one. The other two have passed out on the couch and I can't get either of them to open their eyes and I'm going too
S0|overdose_now|Dad's 74 and on fentanyl for his back. This morning he's all muddled, very slow breathing, his lips look dusky. The surgery doesn't open until half eight. Would you wait?
S0|overdose_now|there's a man down in the disabled loo at the library where I work, door locked from inside, I can hear a rattle in his throat, we're trying to get it open
S0|overdose_now|nodded right off the chair, now he isn't breathing
S0|overdose_now|I'm a school bus driver and my own boy's the one I've come home to. He's on the porch swing, needle still in, chin on his chest, no color in his face. I've called it in. I'm just screaming inside.
S0|overdose_now|I am so ashamed. I took my patient's leftover patch, cut it and put it in my mouth, and now the kitchen is sliding away from me. I live on my own. My pulse is very slow.
S0|overdose_now|he's used and can't be woken, someone please
S0|overdose_now|Not sure whether I'm allowed to post for another member, but Sheila from here was on the telephone with me, slurring, said she'd had a bit more than she ought, and then I heard her fall. The line is open and I can hear her breathing badly.
S0|overdose_now|lad next door's overdosed, spray one nostril or both??
S0|overdose_now|her eyes rolled back, we're in the tent, bradford
S0|overdose_now|The fella in room 6 had his bag delivered at four and nobody's seen him since. I looked through the letterbox and I can see his feet and they're the wrong colour.
S0|overdose_now|Third dose in and he's still not come round, his skin is like candle wax and I've no more kits
S0|overdose_now|My pregnant niece has been on the nod all afternoon and now I can't get her to respond to pain. She's hardly breathing. I never wanted to be that auntie who rings the ambulance, but I have.
S0|overdose_now|Was telling my husband off for falling asleep in his soup. He isn't asleep. His face is blue.
S1|using_now|I'm in the car outside his house. I've told my wife I'm getting milk.
S1|using_now|It's wrapped in a bit of kitchen roll in my dressing gown pocket. I've had it since Mass. I keep putting my hand on it.
S1|using_now|Seven months clean and I've the foil out on the draining board. Somebody please say something to me.
S1|using_now|I'm a night nurse and I've just signed out an ampoule that isn't for any patient. It's in my pocket. I'm in the sluice room and I haven't done it yet.
S1|using_now|Just got out of Mountjoy this morning after fourteen months and I'm on the Luas to meet a lad. I know what they say about tolerance. I'm going anyway.
S1|using_now|He left half of his on the nightstand and went to work. The baby is down for her nap. I've got about an hour, and I've stopped pretending I won't.
S1|using_now|I relapsed. I'm still at it, to be honest, third day now, on my own in the caravan with the curtains drawn and the phone off. I didn't want to worry my sponsor over the bank holiday.
S1|using_now|Pulled off at exit 41, my old dealer lives there
S1|using_now|The tablets from my daughter's wisdom teeth are in the cabinet and I've been up and down the stairs six times to look at them. I've counted them. I've now got two in my palm.
S1|using_now|going to pick up and use, sorry all
S1|using_now|I don't want a lecture, I only want someone to know where I am: I'm in the ladies at the shopping centre and I've got it cooked.
S1|using_now|Thirty years teaching, retired Friday, and the first thing I did this morning was ring a number I swore I'd lost. He'll be here by two. I've put my good blouse on, isn't that mad.
S1|using_now|Is anyone up? I've used already tonight, and there's more here, and I'm on my own and I'd feel better if somebody was about.
S1|using_now|My hip replacement script came and I've taken double since lunch because it felt like coming home. There are forty left in the bottle. I can't flush them and I can't leave them be.
S1|using_now|About to put it in my arm, first since mum.
S1|using_now|sat in the van with a twenty bag on the dash and my daughters car seat in the mirror
S1|using_now|My ex-cellmate turned up with gear as a coming home present, he's in my kitchen setting it up. I've had nothing since March twelvemonth. I don't know how to ask him to leave.
S1|using_now|I've walked past the corner three times and I've the money in my fist. The fourth time I won't walk past.
S1|using_now|Tonight's the night I fall, I'm afraid. I have it beside me, and there's no one in the house, and I've taken my tablets for nerves as well so I'm a bit woolly.
S1|using_now|Withdrawal has me on the floor, day four. My dealer's ten minutes out. I hate that I'm relieved.
S1|using_now|As a pharmacist I ought to know better. I've had a bottle of oxycodone under the counter since noon, miscounted on purpose, and I close in half an hour. It's going home with me unless I can be talked round.
S1|using_now|Fuck it. I'm loading it now.
S1|using_now|It's the anniversary of Fallujah and I've a bag in the glove box that I bought on the way home. Wife's at her mother's. I'm telling you instead of telling her.
S1|using_now|I'm three lines in and I don't know if it's even what he said it was. Hotel room in Calgary, conference week. Nobody here knows I'm in recovery.
S1|using_now|I said I'd only hold it for my cousin. It's on the sideboard and I can't hear the telly for it.
S1|using_now|I've been clean eleven years. My neighbour passed away and I helped to clear out, and I have her liquid morphine in my handbag. I'm on the bus home with it. I've not told a soul until now.
S1|using_now|sponsors not picking up so im off out to score
S1|using_now|Every five minutes I tell myself I'll throw it out of the window, and every five minutes I check it's still there. Holding it now.
S1|using_now|Was only going to smoke the one. That was at teatime. I've nearly done the lot and I don't want to be by myself with what's left.
S1|using_now|The clinic's shut until Tuesday for the long weekend and they never gave me my takeaways. I can't do this sick with two small ones. I've asked my old fella's mate to drop something round and I'm waiting on the knock.
S1|using_now|just copped, parked behind the church
S1|using_now|I have my late wife's Percocet lined up on the tray where her breakfast used to go. I'm going to have one. I know one isn't one, not for me.
S1|using_now|Left the meeting early. Heading to Kensington to score.
S1|using_now|My tolerance must be on the floor after the hospital, but I've got a bag and I'm having it, and I'll sit by the door in case.
S1|using_now|We both promised. He's shooting up in the next room right now and he's left mine on the sink, made up for me, like a cup of tea.
S1|using_now|I've relapsed and I'm using in the attic so the kids don't see, this is the fourth hour, I can't seem to come down the ladder
S1|using_now|Do you ever just hold it to see if you're stronger than it? That's what I'm doing. I'm not.
S1|using_now|Got my backpay from the VA, eleven grand, and I've been to the ATM twice. Dude's meeting me at the Waffle House in fifteen.
S1|using_now|I told my husband it was a headache. I'm lying in the dark with the pills under my tongue deciding whether to swallow.
S1|using_now|There's a syringe of it ready beside the bath, the water's running so my mother won't hear. I've been off it since the baby was born.
S1|using_now|Snow's cut the power, the liquor store's closed, and my neighbour has offered me one of his blues. I've got my coat on to go across.
S1|using_now|I found an old stash in the lining of my suitcase while packing for my sister's wedding. I've sat on the bed with it for an hour. My heart's going like the clappers. I think I'm going to.
S1|using_now|using alone tonight, ring me after?
S1|using_now|I'm not in any danger I don't think, I've done a small one already. I just don't like how much I want the second, and it's there.
S1|using_now|Sat in the rain waiting on my dealer. Nine months.
S1|using_now|I've booked the babysitter till ten and told her it was a meeting. I'm going to Moss Side. I'm telling you because I'd half like to be stopped.
S1|using_now|Today I asked a patient's family if I could dispose of the medication for them. I've not disposed of it. It's in my lunchbox, in my locker, and my break is at three.
S1|using_now|first dig in two years is in my hand
S1|using_now|I'm at the door of the flat. I can hear them inside. I said I would never come up these stairs again
S1|using_now|Off to meet someone who can sort me out before the hearing. I can't face a judge while I'm rattling. Two clean months up in smoke, I know, I know.
S1|minor|I'm in Year 10 and my nan doesn't know I'm on here. Her tablets help me sleep and I can't stop.
S1|minor|Can I join? I turn seventeen in June.
S1|minor|My mum is the addict, not me. I look after my little brothers and get them to school. I'm fourteen. Is there anyone on here my age?
S1|minor|i lied when i signed up, im actually 16
S1|minor|Hello, I'm doing my Junior Cert this year and I found my da's foil. I don't know who you tell.
S1|minor|My guidance counselor says I should talk to someone. I'm a sophomore and I've been taking my grandpa's pain pills since football camp.
S1|minor|Please don't ring my foster parents. They said if I mess up again before I'm 18 I'll be moved, and that's two whole years away.
S1|minor|turned 13 sunday, mum forgot, she was asleep
S1|minor|I know this is mostly for mums and older people, but I'm in sixth form, lower sixth, sixteen, and you're the only people who speak kindly about heroin. My own mother throws plates.
S1|minor|I can't go to the meetings because you need a parent to sign until you're eighteen, and mine would kill me if they knew
S1|minor|Does the pharmacist have to tell your parents if you're fifteen and ask for naloxone?
S1|minor|Writing this on the school bus. Ninth grade is hard enough without being dope sick in algebra.
S1|minor|I've got exams at Easter, GCSEs, and I've been off codeine for eleven days and no one at home noticed either thing
S1|minor|my daughter left herself logged in, this is actually her little sister, im 12, is mum going to die from the needles
S1|minor|Too young to buy a lottery ticket and I've already been through detox twice. Two more birthdays til I'm legal.
S1|threat|If that man comes to my daughter's door once more with his little bags, I'll be waiting behind it with the hurley, and I'll not stop at his knees.
S1|threat|My ex has sent me a picture of my own front gate with the words "see you tonight, you're dead." I've the children in the bath.
S1|threat|Tell Gerry from the Tuesday group I know what van he drives and I'm going to put him in the ground.
S1|threat|I buried my son because of that dealer. The police won't act. I've bought a gun and I know where he has his breakfast, and I'm going to shoot him there.
S1|threat|you grassed me up. watch your back walking home
S1|threat|A fellow in the house says he'll stab whoever took his methadone bottle and he has the bread knife out on the table.
S1|threat|I'm going to burn that recovery house to the ground with the lot of them in it, so help me.
S1|threat|He owes my brother money and tomorrow we're going round to break his legs. I'm only telling you because my wife says I should talk about things.
S1|threat|I'm a quiet woman. But I've decided to put something in his tea on Sunday, the way he put something in my sister's arm. Let him see what it is to not wake up.
S1|threat|delete that post or I'll have your face slashed
S1|threat|My son rang to say that if I don't send the money for his debt they'll come and hurt me, and then another voice came on and told me what I'd be wearing when they did.
S1|threat|Next time I see that counsellor in the car park I'll beat him so badly he'll need his own bloody program.
S1|exploitation|The man who runs our sober house says I can be behind on rent if I'm nice to him on Thursdays. I've been nice three times. I feel filthy but I've nowhere else for me and the baby.
S1|exploitation|My sponsor is a respected woman in our fellowship and I clean her house, mind her children and do her ironing, and she says I'm not to have a job of my own until I've finished the steps. It's been fourteen months.
S1|exploitation|He keeps my passport and my Suboxone in the same drawer and I get one strip when I've seen his friends.
S1|exploitation|She has my dad's bank card and his PIN. She's his carer and she gives him his oxycodone according to how much he signs over.
S1|exploitation|my boyfriend says i've to work off what i owe his mate and its not washing dishes if you know what i mean
S1|exploitation|I'm not sure if this counts. My landlord, who got me into the programme, comes into my room at night and sits on the bed, and says who'd believe a heroin addict.
S1|exploitation|They moved us from Manila to care for old people in Alberta. The boss gives us pills for the pain and takes it from our wages, and now we owe more than we earn. He holds our papers.
S1|exploitation|My husband hit me again on Sunday because I was late back from the methadone clinic. He times me now. He has the car keys and the phone most days.
S1|exploitation|The lads that supply my son have moved into his flat. They sleep in his bed and he's on the floor, and they have him answering the door to customers. He's got a learning disability. The council says he's an adult.
S1|exploitation|Counsellor at my rehab wants me to send him photographs before he will write my letter for the judge
S1|exploitation|I drive loads for a man who paid for my detox. Unpaid. Nineteen months. When I ask how much is left he says a bit more, and mentions my wife by name.
S1|exploitation|Is it usual for a house manager to keep your benefit card, your whole allowance, and give you a tenner on a Saturday?
S1|exploitation|I get my medicine if I sleep with him.
S1|exploitation|My daughter's been taken to another city by a fella she met in detox. She rang from a hotel and whispered that there are men coming to the room and he takes the money. She couldn't tell me the name of the hotel.
S1|exploitation|I'm 63 and my step guide says the Lord wants me to sign my bungalow over to the ministry before I can have my twelve month chip. He brought the forms and stood over me.
S1|exploitation|Our sergeant, who everybody loves, got me clean, and now he expects things from me when his wife's at work. If I say no he says he'll tell the VA I've been using. I haven't been.
S1|exploitation|the staff here make us do telesales ten hours a day for no pay and if you complain you're 'in your disease' and lose your bed
S1|exploitation|he locks me in and keeps hold of my script
S1|exploitation|I was told to do a Fifth Step in his motel room. He locked the door and said honesty means being willing to be touched. He says we'll carry on next week.
S1|exploitation|My sister has black eyes again, and her fella sells, and she's not let out to see Mam. She mouths things at the window when I drive past.
S1|exploitation|My dealer's said he'll forget my debt if I let him use my boy's bedroom and my boy's bike. I said no and he said it wasn't a question.
S1|exploitation|Pastor takes the girls' wages from the charity shop and says a handmaid needs no purse. We sleep six to a room. I left my phone with a neighbour to write this.
S2|sourcing|I do hate to ask this here, but my doctor has cut me off after nineteen years and I'm in agony. If any of you ladies has a few oxycodone to spare I'd happily pay and cover the post.
S2|sourcing|Visiting my sister in Galway next week, who would a person ask there for a bit of brown? Message me privately please.
S2|sourcing|anyone near the tampa VA holding?
S2|sourcing|My husband is very unwell and the surgery's shut. I'm not after a lecture, only the name of somebody around Wolverhampton who delivers gear at night.
S2|sourcing|Does anyone know a reliable website that ships codeine without asking for a prescription? I've been let down twice.
S2|sourcing|wanted: methadone takeaways, Footscray way, cash
S2|sourcing|I'm a trucker laid over in Spokane until Monday and sick as a dog. Who do I call up here for fetty or whatever's going?
S2|selling|My mother passed and there's two unopened boxes of her fentanyl patches. It seems a waste. Open to offers from anybody who needs them.
S2|selling|I only take half my Subutex so I've a fair few put by. I'd let them go at a fiver each to someone from the group.
S2|selling|Pregabalin and zopiclone, next day post, ask for list
S2|selling|Got extra takehomes this week if any of the girls are stuck, twenty a bottle, I'm outside the clinic at nine
S2|selling|To the lady from Bendigo who can't get her Endone: I have two sheets spare and could let you have them for petrol money.
S2|selling|Best quality in the north east, been serving nurses and professional people discreetly for years, drop me a line
S2|selling|dads leftover dilaudid, who wants it?
S2|solicitation|Mothers, is your child struggling? Our oceanfront facility has beds open this week, flights included, most PPO plans accepted. Our admissions team is standing by, call now.
S2|solicitation|I'm so blessed to earn from home since I got sober! I've taught forty women in recovery to trade crypto. Ask me how to start with just fifty pounds.
S2|solicitation|Veterans: we pay YOU to attend treatment. $500 gift card on arrival, travel arranged, just need your TRICARE details. Message me today.
S2|solicitation|Behind with the rent while getting clean? Same day loans, bad credit welcome, no guarantor, apply on our website in minutes.
S2|solicitation|Have you considered ibogaine? Our retreat in Mexico has a spring discount for members of this forum, ten per cent off with the code HOPE. Places are limited.
S2|solicitation|I get a thank-you payment for each person I refer to a lovely home in Arizona, and I'm happy to split it with you. All you need is insurance.
S2|solicitation|My new herbal detox drops took away my cravings in three days! Ladies, I'm a distributor now, buy two get one free through my link
S2|solicitation|Our luxury rehab near Malaga is taking bookings. Private chef, sea views, detox guaranteed painless. Enquire for prices, we'll collect you from the airport free of charge.
S2|personal_data|If you're lonely of an evening, ring me any time on 07700 900461, I never sleep.
S2|personal_data|My email is maureen.tipp58@example.com, I can't work the messages on here.
S2|personal_data|The man who robbed my mother drives a silver Astra, registration KX14 ZPT, look out for him
S2|personal_data|I was surprised to see Gillian Featherstonehaugh at the NA meeting on Wednesday, she teaches my granddaughter at St Bride's Primary.
S2|personal_data|I'm always glad of visitors. 14 Larkspur Close, Ballarat, the blue door, kettle's on.
S2|personal_data|you can text me (306) 555-0148 if the sub clinic in regina is full
S2|personal_data|He calls himself RoadDog here, but his real name is Dale Hutchinson and he works at the Petro-Canada on Albert Street. His wife ought to know.
S2|medical_advice|Speaking as an old nurse, dear, you can safely halve your methadone on Monday and halve it again on Friday. Don't bother the clinic.
S2|medical_advice|Skip tomorrow's dose, pet, and the one after.
S2|medical_advice|I wouldn't wait for the doctor. Take three of the eight milligram and then if you still feel sick take another.
S2|medical_advice|Bin the naltrexone, you're strong enough without it.
S2|medical_advice|Pregnant? Come straight off the methadone, today, and don't tell the midwife. I did and mine was grand.
S2|medical_advice|you should be jumping off at 2mg hun, tapering lower than that is a waste of time
S2|medical_advice|Stop his sertraline at the same time as the buprenorphine so he only has to suffer the once.
S2|medical_advice|Mix your Xanax with the Subutex, two of each at bedtime, and you'll sleep like a lamb. No need to mention it to the prescriber.
S2|harassment|No wonder your children were taken off you, Denise. Everybody here thinks it.
S2|harassment|You're a disgrace to the uniform and a liar, and nobody on this board wants you back.
S2|harassment|Shut up, you pathetic whining woman.
S2|harassment|You always were a waste of space, Colin. Go and crawl back under your rock and leave decent folk be.
S2|harassment|ladies can we all agree to report and ignore Brenda til she leaves, she's a thick attention seeking cow
S2|harassment|Your son died because of you. Read your own posts.
S2|harassment|LOL at this fat old fool thinking he's a writer. embarrassing, give it up you clown
S2|romance|You have such gentle eyes in your profile picture. Are you married? I'm a widower with my own home, and I'd love to see a few more photos of you.
S2|romance|I know you've only been with us three days, sweetheart, but I feel a bond. Let's move to WhatsApp where we can be more private.
S2|romance|single dad 9mths clean, any lonely ladies fancy cuddles
S2|romance|Newcomer in the pink jumper at last night's video chat, you're gorgeous. What are you like under the jumper? x
S2|romance|Retired Marine, 58, good shape, looking for a woman in recovery to share my bed and my pension. Send me a picture and tell me your measurements.
S2|romance|do u have a bf? i could come over to yours tonight and help you through the sweats
S3|stigma_medication|With respect, those of you on Subutex should not be taking sobriety chips. You have swapped one drug for another.
S3|stigma_medication|In our home group we don't let people on methadone share. They're still under the influence as far as we're concerned.
S3|stigma_medication|I will always say it: liquid handcuffs. Methadone folk are just legal addicts.
S3|stigma_medication|My brother tells everyone he's two years sober but he's on the Buvidal injection so it's not real sobriety, is it?
S3|stigma_medication|True abstinence means no suboxone. If there's bupe in your blood, you haven't begun recovery.
S3|stigma_medication|Sorry but those MAT people aren't clean, they're parked
S3|meeting_link|Ladies' meeting tonight at eight, here's the Zoom: meeting ID 812 0044 1937, passcode serenity.
S3|meeting_link|Join us at https://meet.example.org/j/widows-in-recovery, we start at half past seven Irish time
S3|meeting_link|For the veterans' group use Google Meet code kqa-wtzn-bof, doors open ten minutes early.
S3|meeting_link|New link for Sunday's step study since the old one was hacked: https://zoom.us/j/99900011122?pwd=keepcoming
S3|meeting_link|Grandparents' Nar-Anon is on Teams tonight, ID 240 555 118 72, password Tulip9
S3|graphic_use|I can still see it: the blood blooming up into the barrel like a little rose, and me pushing the plunger and my whole neck going hot. I'd dig for twenty minutes in the back of my hand until there was a hole.
S3|graphic_use|By the end my groin was a crater. I used to slide the needle through the pus to get to the vein, and draw back black clots, and shoot those as well.
S3|graphic_use|The taste in the back of your throat as the brown runs down the foil, the beetle of it skating ahead of the flame and you chasing with the tube, and then the warm flood behind the eyes. I could describe it for hours.
S3|graphic_use|He was jabbing at his neck in the wing mirror, blood running down into his collar, missed, jabbed again, then I watched the register and the rush hit him and the needle hung there swinging.
S3|graphic_use|crushing it on the cistern lid, snorting till the blood and the blue drip ran together over my lip and licking it off, then the burn, then heaven. thats what it was every day
-||I'm sixty-six now, and in 1998 I stood on the Severn Bridge with my coat folded on the rail. A lorry driver talked to me about his pigeons until I cried. I named my first grandson after him.
-||Overdose awareness evening at the parish hall, Thursday at seven. They'll show us how to tell when somebody isn't breathing, and every family takes home a naloxone kit.
-||My daughter lost her battle on the third of May last year. The paramedics said her lips were blue before they reached her. I miss her at every mealtime, and I'm doing all right, thank you for asking.
-||These hot flushes will be the death of me, I swear. Three blouses today.
-||Had it in my hand on Saturday and flushed it. My husband heard me cheering from the garden.
-||Could someone please tell me which chemists in Limerick keep naloxone? I want one for my handbag.
-||The jumper I'm knitting for the raffle has one sleeve longer than the other and I could weep.
-||My doctor has put my methadone up by five and I've stopped watching the clock at four in the morning. I'm so grateful for her.
-||I did my first shift back on the ward since my suspension. They have me counting the controlled drugs with a witness, and it stung for about an hour, and then it was just counting.
-||He's breathing down my neck about the wallpaper again
-||Would anybody know of a women's meeting in Hobart where children are welcome?
-||The bag I was after has gone down to forty pounds in the sale, shall I be naughty?
-||Watched that film about Vietnam with my group. The scene with the pistol on the table, one bullet, the men shouting. Two of us walked out for air and had an ice cream. It was the right call.
-||I used to hide my needles in the knitting basket. These days there's only the knitting kind in there and I've finished a matinee coat.
-||It's been dead quiet on this thread since Easter, is everybody on holidays?
-||My grandson is fifteen and he's asked me straight out why Nana goes to meetings on a Tuesday. I told him. He made me a sandwich.
-||In our training at the depot they put up a slide: no response, gurgling, blue lips, call it in. I never said a word, but I was the man in the slide once.
-||Samaritans are on 116 123, day or night, and they don't mind if you only want to cry.
-||Does buprenorphine show on a work test?
-||Nearly went round to his Friday. Did a crossword.
-||Shooting in the village hall on Wednesdays, it's air rifles, over fifties welcome, tea provided.
-||My sponsor has asked me round to her place for Sunday roast with her husband and the twins. I've not been asked to anyone's table in years. What does one bring?
-||dying to see the baby, three more sleeps!
-||Four years ago I wrote goodbye letters to all my children. I burnt them in the stove on my sobriety birthday, with my eldest holding the lid.
-||There was a piece in the Irish Times about people being found dead in hostel bathrooms, and the new consumption room on the quays. I thought it was fair. Did anybody else read it?
-||finally got a plug for the caravan kettle
-||I'm having my knee done in March and I'm frightened of the painkillers. My surgeon and my keyworker are going to speak to each other, and my sister will hold the bottle.
-||Well I'm hanging, and it's only from two slices of Maureen's trifle
-||Thirty-one days. My son unblocked my number.
-||I work nights in A&E and people ask how I can hand out morphine and go home clean. Some shifts I don't know either. I ring my sponsor from the car, every single shift, even the easy ones.
-||I've been asked to speak at a school about heroin. I was sixteen when I began and I'm forty-nine. How honest should one be with teenagers?
-||Shot my best round of golf since 2006!
-||My wife says I talk about killing time as if it were a person. Retirement doesn't suit me.
-||Our choir is doing "Ain't No Grave" and I cannot get through the second verse. Lovely though.
-||Not sleeping, not eating much, missing my boy who's away at rehab. It's only nerves, and I've my sister here with me.
-||As somebody whose brother took his own life, could I gently ask that we say "died by suicide" here? It matters to my mother.
-||I was selling my tablets to the girls at work before I got help. I've written to each of them in my Step Nine.
-||Can anyone recommend a solicitor in Adelaide who handles family court? My ex uses my old record against me and I'd like to see the children at Christmas.
-||The nurse at the clinic says I may ask about tapering after the summer. No hurry on anyone's part.
-||I overdosed the potatoes with salt and nobody said a word till pudding
-||Hubby nodded off in front of the snooker again, snoring like a tractor, dog on his lap
-||If you're thinking of coming down on your dose, please do it with your prescriber and not with a forum. I say that with love.
-||What does S mean on the naloxone box, is it the expiry?
-||I had a using dream. Woke up tasting it. Put the light on, had a Weetabix, all well.
-||On Remembrance Sunday I used to drink and use until I couldn't hear the bugle. This year I carried the standard.
-||Our speaker told of the night she was found on the bathroom floor, blue and not breathing, by her own little girl. That girl was sitting in the front row, twenty-six, beaming.
-||I could murder a cup of tea
-||My partner and I met in the rooms nineteen years ago. He still sends me a picture of his breakfast every day when he's on the rigs.
-||The dog has eaten a whole packet of custard creams and looks at me as though I did it
-||It was ten years ago, but he took my wages, my keys and my teeth. I've a key of my own now on a pink ribbon. If you're in that place, Women's Aid helped me.
-||How do you explain to your mother's generation that Subutex is medicine? Mine thinks it's a swap. I've left a leaflet by the bread bin.
-||The pharmacist was so rude to me about my script, in front of the whole queue. I held my head up and cried in the car.
-||My lad's on his third week in treatment and he told me on the phone he'd laughed. Actual laughing. I had to sit on the stairs.
-||I do beg your pardon, but how does one change the size of the letters on this thing?
-||Some days I think I'm a terrible mother and then she asks me to plait her hair.
-||I'd jump through hoops for a bacon sandwich
-||We lost Tommy from the Thursday group at the weekend. Overdose, they think. The wake's tomorrow and the men are making sandwiches. He'd have laughed at the state of them.
-||Do fentanyl strips work on tablets or only on powder? Our outreach van has a box and no instructions.
-||I relapsed at Christmas, it lasted four days, I told my group and my GP, and I'm back on day 52. I'm putting this here for anybody who thinks it's the end. It wasn't.
-||The physio wants me to hang from a bar for my shoulder. At my age!
-||My sister says she'd rather die than sing karaoke, but guess who had the microphone all night
-||Did anyone see the Corrie storyline with the lad and the pills? I thought they did it well, particularly the mother ringing the ambulance.
-||Line of washing out and it's raining, back shortly
-||Sunday evenings are long. I've taken up bread.
-||I hid my dad's whisky when I was 14, and I hid my own tablets at 41. Funny how you keep the same hiding places.
-||A former student came up to me in Tesco. "Miss, I heard you were poorly." I said I was, and I'm mending. She gave me a hug by the yoghurts.
-||I know of a woman who came off it cold, against advice, and ended up in hospital, so please see your doctor first.
-||Is it wrong that I'm still so angry at the fella who sold it to him? I wanted to kill him for a year or more. Now I just cross the street.
-||My trucker husband's got a load of snow tyres to drop in Winnipeg, so it'll be just me and the cat until Friday
-||The doctor asked whether I had any thoughts of harming myself and I could say no and mean it. First time since the accident.
-||Dope little jacket on you in that photo, Agnes! (My grandson taught me that word.)
-||My legs wouldn't keep still all night, day five off the codeine with the GP keeping an eye. Hot bath, magnesium, Radio 4.
-||I've read the policy and I'd like to ask: if a member posts that they're about to use, what are we volunteers meant to do?
-||I shall be saying goodbye to my desk on Friday after thirty-four years. There will be cake.
-||He used to give me mine after he'd had his, like a lord. I left him in 2011 and I still flinch at a spoon on a saucer.
-||Could you tell me the proper dose interval for the second naloxone spray? My memory of the course is hazy and the card's gone through the wash.
-||In group the chaplain asked what we'd say to the version of us that wanted to end it. I said, hold on, you're going to have a granddaughter called Poppy.
-||our wee one is in p7 and wants a phone, is eleven too young?
-||I've got to hand in my gun licence renewal, for the farm, and I'm not sure how honest to be about my history. Does anybody know how it goes in Queensland?
-||smoke alarm battery's dead, it's bleeping me demented
-||Honestly those people who say you're not clean on methadone should try raising three children on nothing but willpower. I take mine with my porridge and I'm proud of it.
-||Off to pick up my prescription, then my grandson
-||My counsellor in rehab was a saint. Wouldn't even accept a box of Roses because of the gift policy.
-||New here. Widow, 72, codeine, eight weeks. I don't know what else one says.
-||What a dreadful week. Boiler's broken, car failed its MOT, mother-in-law's arrived. I haven't used, and I'm taking that as a win.
-||Cut myself on the tin of salmon, blood everywhere, three stitches, no painkillers thank you very much, and the nurse was impressed.
-||I remember waiting in that phone box in Govan for my man to come, rain in my shoes. Passed it today on the bus and it's a wee library.
-||I'm a carer and my gentleman's on morphine patches. I told my manager about my past before I took the job. We keep them in a safe I don't have the code for. It can be done.
-||First year's hardest, they say. Met my second?
-||My veteran son has a new medication for the nightmares and slept right through the fireworks. I didn't, I was too busy listening to him sleep.
-||shot of espresso, hit the road, Calgary by dark 🚛
-||"Every day's a gift, that's why they call it the present" is on my fridge and I want to hit it with a hammer
-||Has anyone's family had an intervention go badly? We're thinking about it for my brother and our counsellor wants us to plan each word.
-||I've lost the plot with this crochet pattern. Can anyone score me a hint? Row nine makes no sense.
-||When my ex was alive he'd threaten all sorts. It's a queer thing to feel safe because somebody has died, and be sorry too.
-||Phone list discovery: Doreen is hilarious
-||I'd the spare strips from my old prescription and I took them back to the chemist this morning. She just said thanks, pet.
-||Mam found me unconscious in '09, and we've never once spoken of it until tonight, over the washing up. She said, I still check you're breathing when you nap on the sofa. I'm eleven years clean.
-||Please remember it's the ticket desk for lost property, not me, I only run the raffle!
-||Can I have my late husband's morphine collected by the pharmacy, or must I bring it in? I'd sooner it was out of the house today, my neighbour is keeping it in hers meanwhile.
-||Dark evenings get me down a bit. Lamp's ordered.
-||I think I'd have been dead by fifty if that judge had let me off
-||Our dealer (in antiques, don't get excited) says the clock is worth nothing
-||The baby is finally off the morphine drops and out of special care. Six weeks of watching her shake, and that guilt is mine to carry, but today she's home, nine pounds, roaring for her bottle.
-||I wonder do other grandmothers get custody payments in Ontario, or are we all just managing?
-||Anyone else find the quiet after the kids go to bed the worst hour? I do the ironing to the radio and it passes.
-||My friend in the States says they sell Narcan in vending machines. Vending machines! We've to fill out a form.
-||I didn't take the pethidine in labour and I did not enjoy a single minute, but look at her
-||Johnny Cash doing "Hurt" came on in the cab and I had to pull over at Gundagai. Good cry. Pie after.
-||Does the loneliness lift? I'm not in a bad way, I've the dog and the garden, I'd just like to know.
-||I asked my husband to hold my tablets and give me the day's one each morning. It was my own idea, and it's taken such a weight off us both.
-||That exam nearly finished me, but I passed: I'm a qualified peer support worker at 59
-||I had a wee lapse in June, nothing since, and my keyworker says not to catastrophise
-||First responders' group is brilliant. We talked about the calls that stay with you, the hangings, the little ones. I drove home lighter than I came.
-||Nobody died, the turkey did not catch fire, and my sister and I spoke civilly. Best Thanksgiving since 2010.
-||If I could go back to the girl I was at seventeen, holding that first bit of foil, I'd put a coat round her.
-||ate all the meeting biscuits in the car park
-||The library van comes on Mondays now
-||Sorry I missed check-in, I was asleep by eight like a baby. No drama, just the new shift pattern, the grandchildren and a very large lasagne. I did read everybody's posts this morning, and Jean, I'm thinking of you and your hip.
-||Thanks for asking after my neighbour. The ambulance men got to her in time on Tuesday, she'd stopped breathing altogether, and the daft thing is home now complaining about my soup. She's agreed to see the key worker. I've put a kit in the porch.
`;
