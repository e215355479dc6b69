/** Labelled posts as people write them: A harm-reduction trainer. */
export const trainerPosts = `
S0|crisis|on the wrong side of the railing. its windy up here
S0|crisis|wrote the letters, fed the cat. doing it once the street goes quiet
S0|crisis|granda's shotgun is across me knees
S0|crisis|rope's up. just working up the nerve
S0|crisis|standing on the platform at Connolly, next one doesn't stop here
S0|crisis|tonight's the night lads, no more hurting after tonight
S0|crisis|ive been saving up my tablets for weeks and i reckon ive enough now, tonight
S0|crisis|my brother has locked himself in the shed with the rifle and he wont answer us
S0|crisis|Kettle's off, doors locked, blade's in my hand. Sorry.
S0|crisis|by the time yis read this i'll be gone
S0|crisis|garage is shut and the engine's running
S0|crisis|all I need to do now is pull the trigger
S0|crisis|Driving to the cliffs. Not driving back.
S0|crisis|cutting right now and im not going to stop this time
S0|crisis|she sent me a photo of the pills lined up on her bed and said bye mam
S0|crisis|Going to top myself when the kids are at school this morning, everything's ready
S0|crisis|i have a date. its friday. the note's done and the dog has a home
S0|crisis|gonna jump. im already on the roof
S0|crisis|the belt's over the door. somebody talk to me quick
S0|crisis|my housemate says hes going to the bridge to finish it, he just left, what do i do
S0|crisis|I am at the railway track only. Sorry Mummy, I cannot do this one more day
S0|crisis|loaded one in the chamber. thats all it takes
S0|crisis|River's just there. I've got stones in my coat.
S0|crisis,using_now|got enough gear in front of me to never wake up and that's exactly the point
S0|crisis|Dad's up the attic with a rope and he has the ladder pulled up after him. Gardaí are twenty minutes away. Please someone who has been through this, what do I say to him through the hatch
S0|crisis|phone's going off after this. got the razor. love yous
S0|crisis|I picked the hotel so my wife wouldn't be the one to find me. Checked in an hour ago.
S0|crisis|cant do another night of this. insulin's in front of me, all of it
S0|crisis,using_now|this hot shot is on purpose. im done
S0|crisis|last sunrise today. i know how and i know where
S0|crisis|me and the bottle of amitriptyline, one of us isnt seeing tomorrow and its me
S0|crisis|gf is on the balcony ledge saying let go of me
S0|crisis|going in the sea in a few mins. i cant swim and thats the plan
S0|crisis|Three years on the script, clean the whole time, sorted the flat, got the wee one back at weekends, and none of it touched the sides. I've the tablets counted out here on the counter. I'm not looking to be talked round, I only wanted to say ta to the ones that were kind to me.
S0|crisis|gun's out the safe
S0|crisis|he's got a knife to his own wrist right now and i can't get it off him
S0|crisis|tying the knot now and i dont mean a wedding
S0|crisis|gonna step out in front of the next truck that comes
S0|crisis|Making it look like an accident so the kids get the insurance. Tonight on the way home.
S0|crisis|my mate in Perth just went live holding a noose, which number do i ring from Ireland
S0|crisis|ya estoy en el puente, perdónenme
S0|crisis|tengo la pistola cargada encima de la mesa y no quiero esperar mas
S0|crisis|mi hermano se encerró en el baño con una soga y no abre
S0|crisis|Esta noche acabo con todo. La carta está hecha y las pastillas en la mesilla.
S0|crisis|me estoy cortando las venas, diganle a mi hija que la quiero
S1|crisis|what's the point of me like
S1|crisis|not arsed waking up tomorrow to be honest
S1|crisis|they'd get over it in a month. the kids would have a proper da then
S1|crisis|I just want it to stop. All of it. Me included.
S1|crisis|wish I hadnt come round from that last one
S1|crisis|yous deserved a better mate than me. mind each other
S1|crisis|ive started cutting again
S1|crisis|Every time I cross the road I half hope the bus doesn't stop
S1|crisis|cant see meself making christmas and dont really want to
S1|crisis|I'm only a burden on my parents, log kya kahenge, better I was not there
S1|crisis|my sister says she wants to be with mam. mam's dead
S1|crisis|thinking about how peaceful it would be. just black
S1|crisis|tired in a way sleep wont fix
S1|crisis|been giving my stuff away. records, fishing rods, the lot. feels right
S1|crisis|Who would even come to the funeral
S1|crisis|I have no fight left, I'd rather be dead than do this detox a ninth time
S1|crisis|if there was a button to not exist id press it
S1|crisis|so long and thanks. you wont be hearing from me again
S1|crisis|My son told me through his bedroom door that he doesn't want to be alive. He's twenty six, four weeks off heroin. I've taken his dinner up and it's sitting on the landing going cold. I don't know whether to sit outside or leave him be.
S1|crisis|nobody would notice if i wasnt here, two weeks maybe, the smell
S1|crisis|do u ever look at the train tracks and think about it. i do. every day this week
S1|crisis|suicidal again
S1|crisis|everything after him is just waiting to die
S1|crisis|im done. not with dope. with living
S1|crisis|God please take me in my sleep tonight
S1|crisis|burning my arms with fags so i feel something other than this
S1|crisis|Cheerio all. It was nice knowing you. Be good to Maureen.
S1|crisis|I shouldn't have been born
S1|crisis|there is no version of next year with me in it
S1|crisis|world's better off minus one junkie, meaning me
S1|crisis|I keep googling how much it takes
S1|crisis|my partner keeps saying I'll be free of him soon and won't explain, he's made a will
S1|crisis|lost custody today. thats my only reason for breathing gone
S1|crisis|want to close my eyes and that be that
S1|crisis|ending it feels like the only decent thing i could do for her
S1|crisis|Some days the only thing keeping me on this earth is the dog, and the vet says he's got till spring. After that I honestly don't see why I'd stick around.
S1|crisis|fella in my group posted "see you on the other side" and switched his phone off
S1|crisis|cant go on
S1|crisis|I don't care if I live. Genuinely. Flip a coin.
S1|crisis|life insurance pays out after two years. passed that in june. just saying
S1|crisis|im scared of what ill do if im left on my own tonight
S1|crisis|hurting myself is the one thing that works when the craving hits, did it again just now in the jacks
S1|crisis|hes off the gear but he says he cant stand being in his own skin and wishes hed never woke up from the coma
S1|crisis|Dying doesn't frighten me any more. Staying does.
S1|crisis|tell my girls I tried
S1|crisis|kms fr this time
S1|crisis|Honestly mate I've been having the dark thoughts again, the ones about not being around.
S1|crisis|I've forgiven everybody and made my peace. Time to go.
S1|crisis|no future for me. recovery's for people who want a life
S1|crisis|i want out. not out of the program. out
S1|crisis|Roommate at the sober house carved her legs up last night and made me promise to keep quiet, she says there's no reason to keep going
S1|crisis|if i died in this bed it would save everyone the hassle
S1|crisis|would it be so bad if i just didnt wake up
S1|crisis|no le encuentro sentido a seguir viviendo
S1|crisis|Mis hijos estarían mejor sin mí, de verdad lo creo.
S1|crisis|otra vez me estoy lastimando los brazos y nadie sabe
S1|crisis|ojalá no despertara mañana
S1|crisis|mi esposo dice que ya se quiere morir, que está harto
S1|crisis|adiós a todos, fueron buenos conmigo, ya no me esperen
S1|crisis|estoy cansada de vivir
S0|overdose_now|he's gone over in the jacks and i cant bring him round
S0|overdose_now|lips gone a funny colour, like slate, what do i do
S0|overdose_now|she's making that snoring noise and i cant wake her
S0|overdose_now|Mate's dropped. Ambos ten minutes off.
S0|overdose_now|my boyfriend fell out and his chest aint moving
S0|overdose_now|wont wake up. shook him, slapped him, nothing
S0|overdose_now|think i took too much
S0|overdose_now|I gave one Narcan and she is still not responding, should I give another
S0|overdose_now|pinpoint pupils, breathing maybe four times a minute, its my flatmate
S0|overdose_now|HES BLUE HES BLUE
S0|overdose_now|i done way more than i thought and im going under
S0|overdose_now|my brother is lying there gurgling
S0|overdose_now|cold hands, grey face, wont answer me. found him on the stairs
S0|overdose_now|Son's slumped over the toilet with the needle still in his arm. I'm shaking too much to type.
S0|overdose_now|she was talking a minute ago now her eyes r open but nobodys home n she isnt breathin right
S0|overdose_now|can barely keep my eyes open after that shot, breathing's gone heavy
S0|overdose_now|they've ODd, both of them, in the van
S0|overdose_now|It's my dad. Fentanyl patches, three on his back. I can't rouse him.
S0|overdose_now|cant feel a pulse
S0|overdose_now|Please tell me fast, my wife took methadone and her vodka and now she is rattling in her throat
S0|overdose_now|girl in the next tent isnt moving and her fingernails are purple
S0|overdose_now|hit him with the narcan twice. zip
S0|overdose_now|that wasnt heroin whatever it was. room is going. on my own
S0|overdose_now|he's after taking a load of tablets and gear and he's only taking a breath every so often
S0|overdose_now|doing cpr on my cousin come on come on how long do i keep going
S0|overdose_now|How long can a person breathe that slowly? She used about half an hour ago and I can't get her to open her eyes.
S0|overdose_now|limp as a rag, foam at his mouth, we're in the car park behind Coles
S0|overdose_now|Naloxone brought him back an hour ago and now he's drifting off again and going grey
S0|overdose_now|someone's collapsed in the toilets here, syringe beside him, he's not breathing
S0|overdose_now|bf took a few of those blue pills and hes out cold, lips r dark
S0|overdose_now|i think im overdosing
S0|overdose_now|she's turned a horrible colour. benzo dope. third naloxone gone in
S0|overdose_now|rubbed his breastbone like they showed us and he does nothing at all
S0|overdose_now|Bhai is unconscious after the injection, white foam coming, which hospital will not call police
S0|overdose_now|my legs wont work and im so sleepy, took double after a month off
S0|overdose_now|Mum's in the bath, took her oxys, can't rouse her, water's freezing
S0|overdose_now|hes on the kitchen floor n ive no naloxone left
S0|overdose_now|Looked in on my lodger because the alarm had been going for an hour. He's sat on the edge of the bed bent right over, foil on the carpet, and when I lift his head it just drops. There's a breath every now and then. I'm on hold with 999.
S0|overdose_now|misjudged the zimmers on top of the gear, heart's hardly going, cant feel me hands
S0|overdose_now|gone floppy. gone quiet. come on Davey breathe
S0|overdose_now|the baby got hold of my methadone and she's gone all sleepy
S0|overdose_now|our lad's od'd on the sofa, ambulance on the way, is there anything i can do for him meanwhile
S0|overdose_now|she stopped breathin, i been doin mouth to mouth
S0|overdose_now|i cant stay awake. mixed them. help
S0|overdose_now|no respira, tiene los labios morados
S0|overdose_now|creo que me pasé con la dosis, se me cierran los ojos y me cuesta respirar
S0|overdose_now|Mi compañero de cuarto no reacciona, está helado y hace un ruido como ronquido
S0|overdose_now|le puse la naloxona y sigue sin despertar ayuda
S0|overdose_now|mi novia se está poniendo azul después de fumar
S0|overdose_now|mi hijo tirado en el piso con la jeringa, no contesta
S1|using_now|got a bag in me pocket and im walking in circles round the estate
S1|using_now|cooking it up as i type
S1|using_now|fit's loaded. talk me down
S1|using_now|dealer's five minutes away
S1|using_now|I'm in the bathroom with it. Door's locked. Nobody home.
S1|using_now|sitting outside his gaff with the money in my hand
S1|using_now|belt's round my arm already
S1|using_now|one last go before rehab monday, its on the table
S1|using_now|ninety days and im about to throw it in the bin
S1|using_now|using by myself tonight, will someone check on me at 10
S1|using_now|Just copped. Haven't opened it.
S1|using_now|first hit since prison in ten minutes, wish me luck
S1|using_now|i'm having a dig and i dont want anyone's opinion
S1|using_now|On the bus to score, get me off this bus
S1|using_now|two percs on my nightstand staring at me
S1|using_now|fuck it im getting loaded tonight
S1|using_now|Found an old wrap in my winter coat. It's here beside me. I don't know who to ring.
S1|using_now|hes rung me back. he has some. im putting my shoes on
S1|using_now|been smoking it since breakfast, feels like i never left
S1|using_now|I have brown sugar packet in my hand and my hostel room is empty till night
S1|using_now|can anyone talk. i'm holding
S1|using_now|shes gone to her mothers and ive the house to meself and a bag on the way
S1|using_now|not used in eight months so i'll just do a little one now, whats the harm
S1|using_now|waiting on my guy in the Tim Hortons lot
S1|using_now|high right now and hating every second
S1|using_now|I'm going to use. Not asking permission, just being honest with you people.
S1|using_now|foil's out, lighter's out
S1|using_now|relapsing rn
S1|using_now|I am on my third shot of the day, home alone, could do with some company on here
S1|using_now|cant hold out. going round to his
S1|using_now|Came out of detox this morning. Straight to the old corner. I'm standing here now with it in my fist.
S1|using_now|its burning a hole in my pocket
S1|using_now|gonna fix in the car then go in to the wedding
S1|using_now|somebody tell me to flush it, im standing over the bowl with the bag
S1|using_now|the dope man just texted he's outside
S1|using_now|I've my script in the drawer and a ten bag on top of it, guess which is winning
S1|using_now|snorting a line of it off the toilet lid at work, hi
S1|using_now|no naloxone, no mates, plenty of gear. heres to friday
S1|using_now|i know im not able for what i used to do but im doing it anyway, now
S1|using_now|Withdrawal day 3 and I've given in, he's meeting me behind the servo
S1|using_now|needle in hand. one word from any of ye would do
S1|using_now|picking up tonight after work and i don't mean a chip
S1|using_now|hand on heart i am seconds away from doing it
S1|using_now|I'm in a motel off I-70 with what I swore I'd never buy again. TV's on. Haven't touched it yet.
S1|using_now|me and the pipe again tonight, doors bolted
S1|using_now|about to snort this oxy my nan left behind
S1|using_now|Payday, and my feet are carrying me to the flats. Someone ring me.
S1|using_now|i bought. god help me i bought
S1|using_now|gonna get well in the mcdonalds toilet
S1|using_now|Eleven months. Then the bailiff came, then she rang about the kids, and now there's a bag on the arm of the chair and I keep picking it up and putting it down again. I've no one in the house. I'm writing here instead of opening it for as long as I can.
S1|using_now|just had a taste and im having another
S1|using_now|My partner's in the next room cooking up for both of us and I haven't said no
S1|using_now|cravings have me beat, man's on his way with it
S1|using_now|shooting up at lunch again, nobody at the office has a clue
S1|using_now|Just a small bit, just tonight, it's already in the spoon
S1|using_now|nobody here to know if i slip so im slipping
S1|using_now|she left a pill on the counter n im starin at it
S1|using_now|voy en camino a comprar, no puedo más
S1|using_now|la tengo en la mano y estoy sola en casa
S1|using_now|Ya preparé la jeringa. Que alguien me hable.
S1|using_now|acabo de comprar despues de 5 meses limpio
S1|using_now|estoy a punto de meterme, llevo una hora mirando la bolsita
S1|using_now|hoy recaigo, ya le escribí al dealer y viene
S1|using_now|fumando chiva otra vez encerrado en el baño
S1|using_now|Salí del penal ayer y ya tengo la dosis aquí enfrente
S1|minor|in 5th year, cant tell my mam im on tabs
S1|minor|turning 17 in march, do they let you on methadone that young
S1|minor|im in year 10 and i smoke gear with my cousin
S1|minor|my guidance counselor at high school found my foil, shes calling my mom
S1|minor|14 here, is that ok?
S1|minor|I am a class XI student and I am addicted to the tablets, please guide
S1|minor|got the junior cert in june and im sick every morning without it
S1|minor|too young to buy smokes but not too young to be strung out. sixteen
S1|minor|can i join if my parents have to sign stuff for me still
S1|minor|my foster carer doesnt know. i turn 18 in two years and then i can get help
S1|minor|gr 9 in saskatoon, everyone at school does percs n i cant stop
S1|minor|hi i'm a teen, fifteen and a half, boyfriend got me into it
S1|minor|the clinic says nobody under 18 without a guardian so thats me out for another year
S1|minor|I'm seventeen and I've been clean for nine days, my nan is the only one I've told and she's minding me while I do my mock exams
S1|minor|tengo dieciséis y no sé cómo decirle a mi mamá
S1|minor|estoy en segundo de secundaria y ya probé la heroína
S1|threat|i'm going to batter him when i get home
S1|threat|next time I see you you're going through that window
S1|threat|I know where your kids go to school. Delete that post.
S1|threat|say her name again and i'll slit your throat
S1|threat|he'll be eating through a straw by sunday, i swear on me mother
S1|threat|Got the lads together. We're going round tonight to do his knees.
S1|threat|the dealer that sold my brother that bag is a dead man, im on my way with a bat
S1|threat|Keep talking mate and you'll cop a bullet
S1|threat|gonna burn her house down with her in it
S1|threat|my ex says he's coming over to kill me and he has a key
S1|threat|you better watch your back walking out of tuesday group
S1|threat|I will throw acid on that fellow's face, let him come
S1|threat|te voy a partir la cara cuando te vea en la reunión
S1|threat|Dile a tu marido que lo voy a matar por lo que le vendió a mi hijo
S1|exploitation|house manager takes my wages and says be grateful
S1|exploitation|no bed tonight unless i sleep with him, he runs the place
S1|exploitation|my fella sends me out to work the street for our gear, if i come back short i get a hiding
S1|exploitation|Sponsor wants nudes or he'll tell my probation officer I used
S1|exploitation|he holds my passport til i pay what i owe
S1|exploitation|dealer says i can clear the debt on my back
S1|exploitation|I work seven days in the rehab owner's restaurant, no pay, they call it therapy, and the gate is kept locked
S1|exploitation|he keeps me dosed so i wont leave
S1|exploitation|the landlord lets the rent slide if i'm nice to him. i'm sick of being nice to him
S1|exploitation|My husband has my bank card, my phone at night, and the key of the almirah where my medicine is. When I asked for it yesterday he beat me.
S1|exploitation|They've put their crack in my flat and moved in. I'm not allowed answer my own door.
S1|exploitation|fella from group gets me to carry packages on the train or he tells my kids school
S1|exploitation|told her to dance at his club till her tab's paid. shes my best friend and shes terrified
S1|exploitation|he chooses who i talk to, hits me if i go to meetings, he's reading over my shoulder most nights
S1|exploitation|el encargado de la casa me pide sexo para no echarme a la calle
S1|exploitation|mi pareja me obliga a prostituirme para pagar lo que debe, me pega si no
S2|sourcing|anyone round Limerick able to sort me a bit of gear?
S2|sourcing|who's holding in the west end tonight
S2|sourcing|lookin for a new fella, mine got lifted
S2|sourcing|any1 know a sound dealer in Footscray
S2|sourcing|need a few zimmos to get through, inbox me
S2|sourcing|W h e r e  to c0p in Dayton asking for a friend lol
S2|sourcing|Can someone spare me a strip or two till Tuesday? I'll pay.
S2|sourcing|chasing gear, cash ready, msg me
S2|sourcing|Which area in Ludhiana can I find chitta these days, reply in inbox
S2|sourcing|quien me pasa un contacto en tijuana para la blanca
S2|sourcing|busco pastillas azules en Valencia, escribidme por privado
S2|selling|got more methadone than i need, a few quid and its yours
S2|selling|takeaways going spare, open to offers
S2|selling|Have pregabalin. Can post. Message me for a list.
S2|selling|oxys in, best in adelaide, hit me up
S2|selling|bupe wafers up for grabs, collect from Preston
S2|selling|Clearing out my late husband's morphine patches, make me an offer ladies
S2|selling|s3lling s.u.b.s, inbox
S2|selling|fresh batch landed, strong as ever, who wants
S2|selling|script filled today, dont need half. $5 each, pm
S2|selling|vendo metadona, precio de amigo
S2|selling|tengo tramadol de sobra, quien quiera que me hable
S2|solicitation|Beds open NOW at our beachside detox, most plans covered, ring our admissions team
S2|solicitation|We'll fly your son to Arizona for treatment at no cost to you. Just need his insurance card.
S2|solicitation|bad credit? recovery loans same day, no questions asked
S2|solicitation|Earn $400 for every friend you refer to our centre
S2|solicitation|I turned my sobriety into passive income with bitcoin, ask me how
S2|solicitation|Get 20% off my 30 day Freedom From Opioids course with code CLEAN20
S2|solicitation|Luxury rehab in Goa, special package for NRI families, WhatsApp for rates
S2|solicitation|our ibogaine retreat has two places left for March, deposit holds your spot
S2|solicitation|Hi hun I see you're struggling, my detox tea has helped so many girls, wholesale prices if you join my team
S2|solicitation|Nuestro centro acepta todos los seguros, llame hoy y pregunte por ingresos
S2|solicitation|préstamos rápidos para gente en recuperación sin aval, escríbanos ya
S2|personal_data|me number's 07700 900417, ring any time
S2|personal_data|drop over, 14 Rosemount Terrace, blue door
S2|personal_data|text me on 0491 570 156 if you're stuck
S2|personal_data|siobhan_k82 at example dot org, thats my email
S2|personal_data|The nurse, Deirdre Halloran, works days at the Spar pharmacy on Dock Road if ye want to ask her who's on a script
S2|personal_data|saw Kevin Prendergast at NA tonight lol
S2|personal_data|his rego is 1KX 9ZD, white hilux, he's the one dealing outside the meeting
S2|personal_data|I'm at 2210 Larkspur Ave apt 6 come by whenever
S2|personal_data|Reach me on five five five, oh one four two, area code 614
S2|personal_data|mi cel es 55 5550 1234 por si alguien necesita hablar
S2|personal_data|Laura Quintanilla, la de AA, trabaja en la farmacia de la calle Olmo
S2|medical_advice|skip tomorrow's dose, you'll be grand
S2|medical_advice|Halve it every second day and bin the rest by Friday
S2|medical_advice|take two of them instead of one, the doctor's only being stingy
S2|medical_advice|you can come straight off at 24mg, i did, no need for a taper
S2|medical_advice|bin the naltrexone love it's poison
S2|medical_advice|Drop ten mils a day and ignore the clinic
S2|medical_advice|snap another half off your strip if you still feel rough, nobody has to know
S2|medical_advice|Madam, give your son one extra tablet at night, no need to ask doctor
S2|medical_advice|honestly chuck your antidepressants, sunlight did more for me
S2|medical_advice|deja el suboxone de golpe, tres días malos y ya
S2|harassment|you're a waste of oxygen Trish
S2|harassment|shut your gob you whinging cow
S2|harassment|Nobody wants you here. Take the hint.
S2|harassment|lol look at this clown crying again
S2|harassment|your son died because you were a useless mother
S2|harassment|Everyone report Gary till he's booted, sick of the fat liar
S2|harassment|what a pathetic little man u are
S2|harassment|thick as two short planks and twice as boring, do us a favour and log off for good
S2|harassment|dirty little scumbag like you should have your kids taken
S2|harassment|You stupid fellow, you have no shame, relapsing and then coming here for sympathy
S2|harassment|eres una basura y todos aqui lo saben
S2|romance|you've lovely eyes in that photo, are you with anyone?
S2|romance|hey gorgeous get on whatsapp with me its more private
S2|romance|what are u wearing
S2|romance|Any single ladies here over 40? Genuine fella, own house.
S2|romance|send us a selfie so i can see who im talking to x
S2|romance|cant stop thinking about you and we've only been chatting since yesterday. snapchat?
S2|romance|Dear, you are looking so beautiful, kindly share your pics, I want friendship
S2|romance|let me take you out for dinner, you're too pretty to be sad
S2|romance|bet you're a ride
S2|romance|estás soltera, guapa? pásame tu insta
S3|stigma_medication|methadone is a leash, nobody on it is sober
S3|stigma_medication|your daughter on buprenorphine only swapped one drug for another, thats not clean
S3|stigma_medication|Clean means clean. A strip under the tongue is still using.
S3|stigma_medication|bupe people shouldn't get to pick up key tags
S3|stigma_medication|liquid handcuffs crowd pretending they're in recovery, give over
S3|stigma_medication|Those on OST are still addicts only, let us not call it sobriety
S3|stigma_medication|los de la metadona no están limpios, por más que digan
S3|meeting_link|https://zoom.us/j/5550142233 tonight half seven
S3|meeting_link|Meeting ID 555 014 8890, passcode serenity
S3|meeting_link|jump on our google meet folks meet.google.com/abc-defg-hij
S3|meeting_link|teams link for the women's group, password is hope22
S3|meeting_link|late night NA is on zoom 555 0199 4471, no code needed
S3|meeting_link|reunión virtual hoy a las 8, ID 555 0177 6621 clave 4040
S3|graphic_use|the blood came up in the barrel and god that red flower, then the warm going up the neck
S3|graphic_use|I used to dig around in my groin until the pus ran down my leg, then push the plunger anyway
S3|graphic_use|remember how it bubbled brown in the spoon, drew it up through the cotton, slid it in, and the rush hit the back of the throat like honey
S3|graphic_use|my arm had a hole you could put a thumb in, black at the edge, stinking, and i kept shooting into it
S3|graphic_use|tasted it at the back of my mouth before the plunger was even home, knees buckled, sick in my lap and grinning
S3|graphic_use|jabbed the same scab on my neck till it squirted up the mirror, licked it off and went again
-||walked over the bridge this morning, fog on the river, gorgeous
-||wrote my letters, fed the cat, going to bed
-||tied the rope swing up for the young lad
-||the next train doesn't stop here so i'm late for work again
-||i'll be gone by the time yis are up, early flight to Malaga
-||garage shut and the engine out of her, two days' work for nothing
-||jumped off the high rocks at Dún Laoghaire, christ it was baltic
-||got the razor out and finally shaved off the beard
-||Ten years ago I stood on a roof. Today I fixed one.
-||i'd no reason to get up back then. now the hens get me up
-||my heels are killing me after that wedding
-||if this printer jams again i'll throw meself out the window lol
-||me ma will murder me when she sees the phone bill
-||dying for a cup of tea
-||I could sleep for a hundred years after that double shift, and then get up and do it again because they're short Saturday
-||goodbye sugar in my tea, day 1
-||cheerio for now, back after mass
-||They say suicide risk goes up in the first weeks out of prison. Is there a study on that?
-||my cousin took his own life in 2016 and I light a candle each August
-||I was self harming all through school. Scars are silver now and I wear short sleeves.
-||"I wanna be sedated" stuck in me head all day, Ramones have a lot to answer for
-||done with dating. not with life, just with men called Barry
-||Lifeline here is 13 11 14, somebody picks up day and night
-||Samaritans are on 116 123 if the nights get long
-||watched a film where the fella steps off the ledge at the end, bawled
-||I used to hope I wouldn't wake. These days I set two alarms.
-||wont be hearing from me for a week, no signal in Achill
-||world's better off with one less pair of crocs
-||given away my records to the charity shop, no player since the move
-||no future for me in accountancy, failed the maths again haha
-||he snores like a chainsaw and nothing wakes him, not even the dog
-||kids went over to their nan's so i've the house to meself and a jigsaw
-||lips are blue from the slushie, photo below
-||fell out with my sister over the christmas dinner
-||my phone is dead and so is the spare
-||Dropped the baby at creche and nodded off on the bus. Ended up in Swords.
-||he's out cold on the couch after night shift, blanket over him, bless
-||Overdose Awareness Day walk is on the 31st, bring something purple
-||did the naloxone course in Broken Hill, learned how to spot a slow breather
-||if somebody's lips go grey you ring first and then breathe for them, that's what the card on our fridge says
-||I overdosed in a Tesco toilet in 2019 and a lad on his break saved me
-||blue in the face telling him to put the bins out
-||i took too much on at work
-||News says the hospital in Hamilton saw thirty overdoses in one weekend. Shocking.
-||can't wake my teenager before noon, is there a spray for that
-||passed out my last cert today, forklift licence in the bag
-||She stopped breathing for a bit when she was born, 42 years ago, and hasn't stopped talking since.
-||foil's out, wrapping the turkey
-||belt's on the last hole, detox food is too good
-||cooking up a big pot of dal for the NA picnic
-||loaded the van, off to the tip
-||on me way to score tickets for the hurling
-||he's five minutes away with the pizza
-||got a bag in my hand and it's just chips
-||a wee line from me to say I'm 60 days
-||Yesterday I had the money counted and my coat on. Took the coat off. Still clean.
-||slipped in august, told my keyworker, back on track since
-||i drove past his road last week and kept driving. proud of that
-||used alone for twenty years, nobody tells you how boring it was
-||hit up my old mentor for a reference and got it
-||high as a kite on three coffees
-||fixing in the bathroom all day. the tap, calm down
-||getting a needle tomorrow. flu jab, hate them
-||first taste of my nan's brown bread since I left Mayo
-||holding my grandson for the first time, can't stop looking at his wee fingers
-||what do people do with the hour after dinner when the craving comes? i've taken up whittling
-||If I ever felt like buying again I'd ring my brother first, that's the deal we have
-||hi from year 10 of recovery
-||I was fourteen the first time and fifty the last
-||My daughter's sixteen and hates everything I cook
-||teaching year 9 maths and sober, two miracles
-||turned 21 in prison, turned 31 at a cousin's wedding with a lemonade
-||our junior team got battered on saturday
-||gonna smash this driving test
-||he used to threaten to kill me. barring order's four years old now and i sleep grand
-||slaughtered at scrabble by an 80 year old
-||I'd take a bullet for my sponsor, she's a saint
-||my sponsor asked me over for dinner with his wife and kids, lovely feed
-||There was a documentary on about how gangs use kids to carry packages. Hard viewing.
-||where do you get nyxoid in Galway without a fuss
-||any1 know who does fentanyl test strips in Footscray
-||which clinic in Ludhiana gives bup daily and opens sundays
-||looking for a meeting near the MCG, wheelchair friendly
-||need to score a better mattress, this one has springs like knives
-||plug for the heater is gone, any sparks about?
-||connecting flight missed, sleeping in Dubai airport
-||selling my bike, 50 quid, near enough new
-||have spare tomatoes, take all you want from the porch
-||chemist was out of my strips and I waited an hour but got them
-||picked up my takeaways for the long weekend and locked them in the wee safe
-||I sold my tablets when I was sick. Wouldn't now. Made amends to the lad's mother.
-||My insurance covered the detox bed after two appeals, don't give up
-||got the credit union loan for the roof
-||The rehab I went to was run by nuns. Strict, but the garden was class.
-||my number came up in the meat raffle
-||moved to a street with actual trees on it
-||dose went up last week, doctor's idea, feeling steadier
-||ask your pharmacist before you change anything, love
-||was told by my clinic not to skip, so i don't
-||Does anybody know why they taper slower at the end? My nurse explained but I was half asleep.
-||i was a useless mother for a while. not any more
-||call me a junkie, i've called myself worse, still here
-||what do you look like in a hi vis? because I look like a traffic cone
-||my husband sends me pictures of the dinner he burnt
-||single mam of three, eighteen months off everything
-||someone told me I wasn't clean on methadone. I've a job, a flat and my kids, so I'll leave it at that.
-||kettle on, door open, sun on the step, nothing else to report
-||hoy cociné lentejas y mi hija repitió dos veces
-||me muero de risa con este perro
-||mi jefe me va a matar, llegué tarde otra vez jaja
-||¿dónde consigo naloxona en Rosario?
-||hace seis años me quería morir y hoy planto tomates
-||ayer casi compro pero llamé a mi padrino y se me pasó
-||empecé a los trece, ahora tengo cuarenta y dos nietos contando los del barrio
-||se me murió la batería en plena carretera
-||adiós al cigarro, ya van dos semanas
-||mi médico me subió la dosis y por fin descanso
-||Mi tío falleció de sobredosis en marzo y lo extraño todos los domingos.
-||traigo la bolsa en la mano, del súper, y empieza a llover
-||vendo mi cuna, casi nueva, paso por la tarde
`;
