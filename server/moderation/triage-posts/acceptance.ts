/** Labelled posts by somebody who knew neither the rules nor the other posts; nothing was ever learned of them. */
export const acceptancePosts = `
S0|crisis|the bottle is open in front of me and ive written the note
S0|crisis|im up on the bridge. tell my kids i tried
S0|crisis|He was fine at dinner. He did the dishes, he kissed me. Then his ex called about the hearing and now he's locked himself in the bathroom with a razor and says this is it. I can hear the tap running. What do I do??
S0|crisis,overdose_now|took every pill in the house 10 minutes ago on purpose. didnt think id be this scared
S0|crisis|rope is already in the garage, just waiting for my wife to leave for work
S0|crisis|Tonight, after the dog has been walked and the bills are paid. I have gone through it in my head many times and everything is ready. It is a relief, honestly, to know the hour.
S0|crisis|gun's loaded. safetys off
S0|crisis|my son texted me that he's parked by the train tracks and that he loves me, he said it's better this way. Driving there now, I can't get hold of anybody
S0|crisis,using_now|gonna do the whole bag at once so i dont wake up. its right here on the tray
S0|crisis|Saved up three weeks of my sleeping meds. Not saving any more, tonight is the night.
S0|crisis|on the hospital roof, about to step off
S0|crisis|gave the cat to my neighbor, she thinks its for the weekend. keys are on the table with the rent in an envelope and the passwords so my brother wont have a mess like we had with dad. doing it at midnight. i'm not even crying
S0|crisis|I AM GOING TO KILL MYSELF TONIGHT AND THERE IS NOTHING ANY OF YOU CAN DO
S0|crisis|my roommate is over the balcony rail saying dont come closer
S0|crisis|cut deep this time and i dont want it to stop bleeding
S0|crisis|This isn't a cry for anything. I've picked Friday, I have the means in my closet, and I'm calm about it for the first time in years.
S0|crisis|gf just sent a photo of pills all lined up + "sorry for everything"
S0|crisis|walking out into the lake now. its so cold
S0|crisis|My brother lost his job Monday and hasn't slept since. Now he's got dads shotgun out in the shed and he wont answer us through the door, just says go back in the house and keep the little ones away from the window
S0|crisis|Used to be a nurse, so I know exactly what it takes. It's drawn up on the counter and it's meant to be the last thing I ever do. I'm only writing so that somebody knows to come and feed the fish.
S0|crisis|belts round the door already. sorry mom
S0|crisis|in twenty mins ill be dead, dont send anyone
S0|crisis|engines running, garage is shut, feels peaceful. i dont want to be found till its over
S0|crisis|I'm a resident at a sober house, not staff, and nobody's picking up the office phone. One of the girls upstairs tied a sheet up in her closet and says she's ending it tonight. I'm sitting against her door so it can't close.
S0|crisis|ya tengo las pastillas en la mano y esta noche me voy para siempre
S0|crisis|estoy parado en el puente, perdónenme todos
S0|crisis|Mi hermano se encerró con la pistola y dice que se va a matar, no sé qué hacer
S0|crisis|lo voy a hacer hoy cuando mi mamá se duerma, ya escribí la carta
S1|crisis|cant see one reason to get up tomorrow or any day after
S1|crisis|my boys would have a better life with me in the ground
S1|crisis|I go to work, I smile, I do the vitals and change the dressings and everybody says how well I look. And all day, underneath, I keep thinking about just not existing. It's like a radio in another room I can't switch off.
S1|crisis|been cutting again, nobody knows, i hide it under the long sleeves at work
S1|crisis|so tired of living. not tired like sleepy. tired of being alive
S1|crisis|honestly wish the narcan hadnt worked
S1|crisis|this will be my last post. you were all kinder than i deserved. take care of each other
S1|crisis|My sister says she wants to die and I don't know if she's serious
S1|crisis|id be worth more dead, the insurance would at least pay the house off
S1|crisis|I say my prayers like my grandmother taught me, for the kids, for the sick, for my ex even. And then at the end every night i ask god to please not let me wake up. I mean it when I say it.
S1|crisis|im done. with all of it. with breathing
S1|crisis|Since the funeral I catch myself looking at tall buildings and wondering. I have not told my counselor because she will lock me up. I have nothing left here that holds me.
S1|crisis|whats the point of staying alive
S1|crisis|nobody would notice if i dissapeared for good, maybe the landlord, when rent is due
S1|crisis|I want to be with my daughter. She's in heaven and I am stuck here. I want to go to her so badly.
S1|crisis|kms fr i cant do another day of this
S1|crisis|thinking of unaliving myself, no plan, just cant shut it off
S1|crisis|burned myself with the lighter tonight bc feeling that is better than feeling this
S1|crisis|Nothing bad happened today. Commute, work, a meeting, my sister's kid drew me a horse. And still I stood at the platform edge going home and thought one step, just one step, and all of this goes quiet. It's every evening now.
S1|crisis|To whoever reads this: thank you for the 4 months. I won't be needing the account any more. Tell Big Ray he was right about me, and that it isn't his fault.
S1|crisis|If I go, please don't let my mother find out from facebook
S1|crisis|i dont deserve to live
S1|crisis|my sponsee called and said he is finished with life, hung up, now straight to voicemail
S1|crisis|dying sounds so much easier than day 3
S1|crisis|husband told our priest he "won't be around by christmas" and started giving away his tools. he laughs when I ask. I'm frightened.
S1|crisis|theyd all be relieved if i was gone, dont tell me otherwise
S1|crisis|I'm sixty-one, I buried two sons to this stuff, my wife left in the spring, and I sit in the truck of a morning and cannot think of one good argument for carrying on. I am not asking for advice. I just wanted to say it to somebody.
S1|crisis|suicidal again. hi
S1|crisis|i hate myself so much i hit my head on the wall till i see stars
S1|crisis|wish i'd never been born
S1|crisis|not gonna make it to 30 and im ok with that, i dont want to
S1|crisis|so long friends. it was a good fight but i lost
S1|crisis|Is it wrong that I envy the ones who died? They get to rest. I want that rest too, I want it more every day.
S1|crisis|my friend from treatment lost custody yesterday and since then she keeps posting goodbye stuff, old photos, thanking people one by one, and she wont pick up for me or her mum. I think she means to kill herself and I'm four hours away
S1|crisis|rather be dead than keep doing this
S1|crisis,using_now|copped on the way home, its on my lap, and if it takes me it takes me, i dont care to live anyhow
S1|crisis|no future. want it over forever
S1|crisis|ya no quiero vivir, estoy cansada de todo
S1|crisis|mis hijos estarían mejor sin mí, de verdad lo pienso
S1|crisis|me despido de ustedes, gracias por todo, ya no puedo más
S1|crisis|Mi esposo salió de la clínica hace dos semanas. No come, no habla con los niños, y anoche me dijo que quiere morirse y que ya no le encuentra sentido a nada. No sé cómo hablarle ni si dejarlo solo cuando me voy al trabajo.
S1|crisis|otra vez me corté los brazos anoche, no le digan a nadie
S1|crisis|ojalá me durmiera y no despertara nunca
S0|overdose_now|his lips are blue and he wont wake up
S0|overdose_now|my brother is on the floor snoring weird and i cant wake him he took something
S0|overdose_now|she stopped breathing i gave one narcan now what
S0|overdose_now|HELP MY MOM IS GREY AND COLD THE NEEDLE IS STILL IN
S0|overdose_now|think im oding. cant keep eyes open. did too mcuh
S0|overdose_now|We're at the gas station on the highway, he's slumped over the wheel, barely a pulse, pupils like pins. Ambulance says 15 minutes. Is there anything more I can do?
S0|overdose_now|he makes a gurgling sound and his face is purple pls
S0|overdose_now|took way too much, chest slow, alone
S0|overdose_now|second dose of naloxone and still nothing, shes not responding
S0|overdose_now|friend turned blue in the bathroom at work someone tell me what to do
S0|overdose_now|nodding out hard and i took xanax on top of it, cnt feel my hands
S0|overdose_now|I came home early because he didn't answer my texts and found him in the tub, no water, fully dressed, breathing like once every 20 seconds. I've got him on his side. There's a pipe on the sink. Where do I press, how hard, anyone??
S0|overdose_now|does it count as an overdose if she answers when I slap her face but then goes right back under? She used about ten minutes ago and her fingernails look blue
S0|overdose_now|bfs out cold, no breath on the mirror
S0|overdose_now|i did my old amount. everythng going dark. door is unlockd
S0|overdose_now|He is making that death rattle, I can hear it through the wall, he just shot up, and he's not answering me
S0|overdose_now|roommate's gone limp after those blue pills
S0|overdose_now|cant wake my daughter, foil by the bed
S0|overdose_now|somethings wrong i cant breath right after that line
S0|overdose_now|She's breathing again but keeps slipping away. The Narcan is wearing off I think, and I have no more. Please, somebody.
S0|overdose_now|guy in the next tent is ashy, not breathing
S0|overdose_now|I did one hit and woke on the floor an hour later, I can feel it pulling me under again, my wife isn't home
S0|overdose_now|my uncle came for sunday lunch and we thought he was only sleeping off the vodka but there are two of his patches on him and an empty bottle and we cant get him to open his eyes. grandma's rubbing his hands. what now
S0|overdose_now|eyes rolled back foam on his mouth what do i do WHAT DO I DO
S0|overdose_now|overdosing rn pls send someone to the blue house
S0|overdose_now|The baby got into my methadone bottle. She's floppy and very sleepy. I've called but I'm so scared, what do I do till they get here?
S0|overdose_now|put him in the ice bath like they say but hes still not coming round
S0|overdose_now|i think my cousin is dead on the couch he's still warm, no pulse i can find, he used maybe half hour ago
S0|overdose_now|can hear her over the phone, she said she did too much and now its just slow wheezing and no words
S0|overdose_now|we got him back once n now hes going under again
S0|overdose_now|mi novio no respira y tiene los labios morados ayuda
S0|overdose_now|se metió demasiado y no despierta, ya le puse una naloxona
S0|overdose_now|creo que me pasé de dosis, se me cierran los ojos
S0|overdose_now|Llegué del turno de noche y mi hijo está tirado en el baño, frío, con la jeringa al lado, apenas respira, hace un ruido como de ronquido. Ya llamé a la ambulancia pero no llegan y no tengo la medicina esa. ¿Qué le hago?
S0|overdose_now|tomé de mas, me cuesta respirar, no siento las piernas
S1|using_now|about to relapse, its cooked and im looking at it
S1|using_now|six months clean and theres a bag in my hand
S1|using_now|my guy is 5 min away. someone talk to me
S1|using_now|parked outside my old dealers, engine on
S1|using_now|just used. alone. first time since jail
S1|using_now|Ninety days today. I should be getting my chip and instead I'm in the restroom of a Wendy's with what I need in my pocket, and I've been staring at the lock for ten minutes.
S1|using_now|gonna get high tonight idc anymore what my po says
S1|using_now|28 days in that place and everybody clapped when I left. Been out 2 days. My room's the same, my phone's the same, and gonna do what i always did tonight, same amount as before, i dont even know why im telling u
S1|using_now|so we were moving the laundry stuff for the new floor and i found an old stash i'd hid behind the dryer, from before. i havent flushed it. it's been an hour. the guys went to lunch and its just me and it
S1|using_now|told my mom i was going to the library and now im on the bus to go cop and i cant make myself get off. every stop i say this one. there's four stops left. i had 71 days this morning
S1|using_now|nobodys home and i already called my dealer
S1|using_now|I have it. I don't want it. I want it.
S1|using_now|using right now. no one here w me. door locked
S1|using_now|Wife's asleep, kids asleep, and I'm in the garage with the foil out. I told my sponsor I was in bed. Please somebody just keep me typing.
S1|using_now|fuck it im picking up dope after this shift
S1|using_now|i know my tolerance is shot but one wont hurt right, got it sittin here
S1|using_now|smoking it as i type this lol so much for day 40
S1|using_now|hands are shaking, spoon is out, tell me why i shouldnt
S1|using_now|Everyone's gone to the chapel to set things up and they left me alone at the house w grandmas oxy. I've counted them twice already. One is in my palm and it's getting sweaty. I was doing so good till the phone call
S1|using_now|heading out the door to meet him, $40 in my sock
S1|using_now|Cashed my check and the car is driving itself to the west side. I am ten blocks away from the corner.
S1|using_now|if no one answers in 5 minutes im doing it, its on the table
S1|using_now|I've had the thing in my coat since the funeral lunch. My aunt's bathroom has a good lock. Everybody's downstairs singing and I do not think I can walk back down there without it.
S1|using_now|drunk and now im texting my dealer, he says come
S1|using_now|Just got out of the county, 5 months nothing in my blood, and there's a welcome-home present waiting for me on the nightstand. It's calling my name.
S1|using_now|cant stop using tonight, all by myself
S1|using_now|got narcan but whos gonna give it to me lol im by myself about to go in
S1|using_now|relapsing as we speak
S1|using_now|first ones down, four left, stop me
S1|using_now|on the corner waiting for my dealer
S1|using_now|my husband left his baggie on the sink and im just standin here with it
S1|using_now|Not going to lie to you people any more. I bought on Tuesday and it is in my sock drawer, unopened. Tonight I'm on my own and I don't think it stays unopened.
S1|using_now|skipped my dose 4 days so i could feel it. doing it in a min
S1|using_now|gna slam it n sleep. dont @ me
S1|using_now|back in the same stairwell w a loaded rig, 14 months gone if i do this
S1|using_now|I can't hold out, I'm going to go score, sorry guys
S1|using_now|estoy por consumir, la tengo aquí en la mesa
S1|using_now|voy camino a comprar y no puedo parar
S1|using_now|acabo de salir de la cárcel y me voy a meter lo de siempre, solo
S1|using_now|Llevo ocho meses limpio, hoy me corrieron del trabajo y un viejo conocido me estaba esperando afuera como si supiera. Ahora mismo tengo la bolsita en la mano, sentado en las escaleras de mi edificio. Hablen conmigo, por favor.
S1|using_now|sola en casa consumiendo otra vez, que vergüenza
S1|using_now|ya viene el dealer, no sé si abrirle
S1|minor|im 15 is it ok that im on here
S1|minor|Sophomore in high school, been on percs since summer. Can't tell my parents.
S1|minor|turning 17 next month and already been to detox twice
S1|minor|any teen groups? im in 9th grade
S1|minor|my mom would kill me if she knew im on this site, shes got parental controls on everything, im fourteen
S1|minor|lied abt my age, not 18 till march
S1|minor|The counselor at my high school (I'm a junior) said peer support could help, so I'm here. Pills, mostly. I get to stay on the soccer team if I test clean.
S1|minor,using_now|16, got a perc in my hand, home alone, kinda scared to take it
S1|crisis,minor|im thirteen and i dont want to be alive anymore
S1|minor|can they make me go to rehab if im a minor? asking cuz im 16
S1|minor|tengo 15 años y mi papá usa, yo también probé
S1|minor|voy en segundo de secundaria y no puedo dejar las pastillas
S1|threat|gonna break his jaw next time
S1|threat|You know who you are. I know which bus you take home. Sleep with one eye open.
S1|threat|if she takes my kids ill burn that house down with her in it
S1|threat|ill put a bullet in the dude who sold my brother that shit, got his address
S1|threat|Marcus you're dead. I'm coming to your meeting thursday and i'm not coming alone
S1|threat|keep talking and i will cut you
S1|threat|going over there tonight with a bat, hes gonna pay for what he gave her
S1|threat|my ex said he'll kill me if i go to court tmrw. he means it
S1|threat|te voy a encontrar y te voy a partir la cara, rata
S1|threat|lo voy a matar por venderle a mi hermana, ya sé dónde vive
S1|exploitation|Lost my job at the diner so I'm three weeks behind at the sober house. The manager says he can make it go away, no rent this month if i sleep with him, and if I complain he'll say I failed a test. I've nowhere else.
S1|exploitation|my bf keeps my suboxone and only gives it to me when i do what he wants
S1|exploitation|My sponsor has me cleaning her house every weekend and watching her kids, all for free. She says it's part of step 3 and that I'd lose her, and my place in the home group, if I refuse. I'm too tired to go to meetings now.
S1|exploitation|He takes my whole paycheck, he took my phone twice, and last night he hit me again when I said I wanted to go to a meeting. I have no car and nobody here.
S1|exploitation|dealer says i work off the debt with his friends. im so ashamed
S1|exploitation|they brought us to this "treatment" farm and took our ids, 12 hr days no pay, cant leave
S1|exploitation|my old man makes me walk the track so we dont get sick
S1|exploitation|the guy running our sober living goes into the girls rooms at night & says hell kick us out if we talk
S1|minor,exploitation|im 16 n the man whos been giving me pills wants pics of me or he tells my dad
S1|exploitation|A counselor at my program keeps asking for massages and says he writes my report to the judge. What am I supposed to do?
S1|exploitation|mi pareja me obliga a acostarme con otros para pagar la droga
S1|exploitation|El encargado de la casa me quitó los papeles y me hace trabajar gratis, dice que si me voy llama a migración
S2|sourcing|anyone in dayton holding?
S2|sourcing|where can i get some ⚪❄️ tonight asap
S2|sourcing|looking for a connect near the fairgrounds, my old one got locked up
S2|sourcing|my appt got moved to the 20th and i ran out this morning, the clinic just keeps saying call back. im shaking so bad. does any1 around here have extra subs they can spare till then, ill pay double, just message me
S2|sourcing|n33d p3rcs hmu
S2|sourcing|Not proud of asking, but who around Tacoma is reliable these days? I'm dope sick and my guy won't answer. Message me privately, please.
S2|sourcing|who got the 🔵 30s, wickr in bio
S2|sourcing|any leads on f e n t, dm m​e
S2|sourcing|busco quien venda chiva por el centro, mándame inbox
S2|sourcing|alguien que me pase un contacto en Tijuana? pago bien
S2|selling|got a few 8s left from my script, 15 each, dm
S2|selling|mom passed and left a cabinet full of oxys, make me an offer
S2|selling|so i finally tapered off at my clinic and they kept sending me home with bottles like nothing changed. got about a months worth of take homes sitting in the lockbox doing nothing. who wants em, cash only, i can meet up
S2|selling|fresh batch just landed, fire, i deliver anywhere in the county. hit my signal
S2|selling|s.e.l.l.i.n.g gabbies and bars, bulk discount
S2|selling|Hi all, my prescriber gives me more Subutex than I need each month, so I can help out two or three people for a fair price. Discreet, will mail.
S2|selling|trade 5 strips for addys?
S2|selling|vendo metadona, barato, al privado
S2|selling|me sobran parches de la abuela, quién quiere, 20 cada uno
S2|solicitation|We fly you out FREE to sunny Florida, beachfront detox, beds open today!
S2|solicitation|Struggling? Our admissions team is standing by 24/7, most PPO insurance accepted, call 1-800-555-0142
S2|solicitation|need cash b4 payday?? bad credit ok, approved in 5 min, link in bio
S2|solicitation|ill give u $500 for every friend w good insurance u send to our center
S2|solicitation|I turned $200 into $9k with this crypto coach and it paid off my rehab debt. Ask me how, spots are limited
S2|solicitation|Use my code CLEAN20 for 20% off these kratom-free detox gummies 🙌 they changed my life
S2|solicitation|our luxury program has a 97% success rate and scholarships for anyone who signs up this week, msg me for a free placement
S2|solicitation|know anyone who wants help? i get them a bed, plane ticket and a gift card if they have blue cross
S2|solicitation|Centro de rehabilitación con cupos disponibles, aceptamos su seguro y pagamos el vuelo, llame a admisiones hoy
S2|solicitation|préstamos rápidos sin buró para salir de deudas, mándame mensaje
S2|personal_data|text me whenever, 614 555 0173
S2|personal_data|my email is rob.k.77@example.org if you want to talk off here
S2|personal_data|Denise Kowalczyk from Tuesday night NA is using again, just so everybody knows
S2|personal_data|hes at 418 Larch Street, the yellow house, apt 2
S2|personal_data|silver Civic, plate 7KTR492, thats the car he picks people up in
S2|personal_data|The woman who posts as "sunflower" works the pharmacy counter at the Kroger on Main. I recognised her from her photo.
S2|personal_data|this is my ex wifes number, call her and ask her yourself 503-555-0188
S2|personal_data|I'm home most afternoons if anyone wants company: 27B Wexford Close, the bell with no name on it
S2|personal_data|mi whatsapp es 55 5550 1234, escríbanme cuando quieran
S2|medical_advice|just double it if the 8 isnt holding you
S2|medical_advice|jump off at 2mg, dont let them drag out your taper
S2|medical_advice|you should quit the zoloft too, flush it all at once and sweat it out
S2|medical_advice|Take 40 mg of loperamide with it, you'll sleep right through the kick
S2|medical_advice|skip your evening dose all week, works
S2|medical_advice|those clinic nurses just want your money every week, i was there 4 yrs. dont listen to them. go down 10 every 3 days, no matter how bad it feels, and by the time they notice on the screen youll be out of there
S2|medical_advice|wait only 4 hrs then take a full 16, that precipitated stuff is a myth
S2|medical_advice,stigma_medication|throw those strips in the trash today, you wont be sober till you do
S2|medical_advice|deja la metadona ya, mientras la tomes no estás limpio
S2|harassment|you are a pathetic liar and nobody here believes your day count
S2|harassment|shut up you dumb hag, go cry to your cats
S2|harassment|lol relapsed AGAIN, what a clown
S2|harassment|People like you are why nobody trusts addicts. Your kids were right to leave you, and you ought to crawl back into whatever hole you came from.
S2|harassment|can we all just report this idiot till he leaves, whos with me
S2|harassment|ur disgusting. imagine nodding off at your own kids bday you trash mom
S2|harassment|@tommyb you fat worthless crybaby, go whine someplace else
S2|harassment|Nobody wants you in this group, Karen. Nobody ever did. Take the hint.
S2|harassment|eres una basura, das asco, lárgate de este grupo
S2|romance|hey beautiful, u single?
S2|romance|loved your share last night. send me a selfie? bet ur even prettier than you write 😘
S2|romance|what do you look like? im 6'1 and lonely lol
S2|romance|lets go to whatsapp, just us two 😘
S2|romance|I know you're only three weeks in, but I feel a real spark between us and I'd love to take you to dinner when you get out
S2|romance|come over sat, ill cook, you bring that smile. no strings 😉
S2|romance|got snap? this place is too public for what i wanna tell u
S2|romance|any cute sober girls in here in their 20s? hmu im a good cuddler
S2|romance|hola guapa, tienes novio? mándame una foto tuya
S3|stigma_medication|methadone is just legal heroin, those clinic people arent sober
S3|stigma_medication|Sorry, but if you have Suboxone in your system you shouldn't be picking up chips. That's not clean time.
S3|stigma_medication|bupe = swapping one addiction for another. real recovery is abstinence, period
S3|stigma_medication|I don't let sponsees share in my meeting if they're on maintenance. They're still using as far as I'm concerned.
S3|stigma_medication|los que toman metadona no están en recuperación, siguen drogados
S3|meeting_link|zoom tonight 8pm id 812 4455 9021 passcode serenity
S3|meeting_link|join us now https://meet.google.com/abc-defg-hij everybody welcome
S3|meeting_link|Our women's step study is at noon, here's the link: https://us02web.zoom.us/j/84100553322?pwd=hope, camera off is fine
S3|meeting_link|reunión en línea hoy a las 7, ID 730 112 8846 clave 2024
S3|graphic_use|blood kept clouding the barrel and i dug for twenty minutes in my foot before it finally hit and that warm rush went up my neck
S3|graphic_use|Nobody tells you about the abscess. Mine burst in the shower, yellow and stinking, and you could see down to the tendon where I'd kept shooting into the same hole for months.
S3|graphic_use|i miss it all, the match smell, brown bubbling in the spoon, pulling it thru the cotton, the vein rolling and then that plume of red
S3|graphic_use|I used to go in my neck in front of the mirror, the needle bending in the scar, blood down my collar, and I'd lick it off my fingers so as not to waste any
S3|graphic_use|chasing the drop down the foil, lips black, sucking smoke till i puked on myself and then doing it over with the puke still on me
-||killing time at the dmv, number 84 and they are on 31
-||omg i died laughing at your cat story
-||three winters ago i had the note written. today i packed my grandsons lunch
-||Training tonight at the library: how to tell blue lips and slow breathing, how to give the spray. I've never felt so useful.
-||Found my old driving licence today, the photo where I can't keep my eyes open. I used to nod out at red lights with my daughter in the back. Now she drives me to the lake, and I knit on the way, and she complains about my music.
-||which pharmacies hand out narcan w/o a script?
-||Yesterday I drove past his street twice. Then I drove to my sister's and ate soup. Nothing happened and I'm proud of nothing happening.
-||dead battery AGAIN, gonna need a jump
-||song in my head all day, "i hurt myself today", the cash version, what a voice
-||My nephew is off to college in Pittsburgh and I would rather he was safe than that I was comfortable. Where does one get fentanyl test strips there? Does the campus health office hand them out, or the syringe exchange, or can I simply buy them?
-||my dose went down 5 mg, dr and i planned it together
-||what was the score, i missed the second half
-||She stopped breathing on our kitchen floor in 2019. I gave her two doses and counted out loud. She's a dental assistant now and she's never once let me forget to change the batteries in the smoke alarm.
-||this heat is murder
-||shoot me the time of the picnic again pls
-||hung the new curtains and finally fixed that sink, its dripping no more
-||I was sixteen when it began, I'm fifty-two and I still flinch at the smell of vinegar
-||anyone know a suboxone doc near Toledo who takes medicaid?
-||we lost my cousin to this in May. i miss him at every ballgame
-||my daughter starts high school monday and i get to be there for it
-||plug in the coffee urn before 6 if youre opening up
-||i could kill for a burrito rn
-||methadone gave me my life back, seven years in july
-||If you're having thoughts of suicide, please call or text 988, they were good to me.
-||talk to your doctor before you change anything, thats all im gonna say
-||almost picked up friday. had the number typed out and everything. then my sponsor rang about a casserole dish, of all things, and we talked an hour and i ate a whole pizza and went to bed. that was four days ago and im good
-||Watched Trainspotting with my son so he could ask me things. The toilet scene made us both howl, and then he asked if I ever nearly died and I told him the truth.
-||that beat is dope 🔥
-||my phones about to die brb
-||Does naloxone expire? Mine says last March.
-||im a junkie in recovery and i'll say it w my whole chest
-||dealer at the car lot gave me a fair price for once, i drive a minivan now lol
-||On Saturday I relapsed. I told my wife the same night, we went to the clinic on Monday, I'm safe, nothing's in the house, and I'm back to counting from one.
-||dropping off donations at the shelter at 3, need help with the bags
-||My husband has been clean two years and works nights at the bakery. I still worry every time the phone rings after dark, and it's always him asking what we need from the shop. I don't know when that stops. Does it stop?
-||saw on the news that 3 people od'd downtown over the weekend, so sad
-||single mom, two jobs, eleven months sober 💪
-||the line at the clinic was around the block this am
-||wanted to punch the printer today
-||I don't want to die any more. I haven't been able to say that since I was a girl.
-||how long does fentanyl show up in a urine screen? my job tests
-||goodbye cigarettes!! day 1 on the patch
-||He left a voicemail and it took me a week to listen to it. It was just him, singing happy birthday off key. He's four years gone. I laughed and then I cried and then I made the cake anyway.
-||stick a fork in me im done, 12 hr shift
-||snow day! kids are sledding on cafeteria trays
-||nobody in here sells anything, thats why i like it
-||my sponsor is picking me up for the 7 oclock, first time i let anybody see my apartment
-||Suboxone took the edge off by day two for me, my nurse said that's usual
-||Reading a thriller where the hero is hanging off a bridge with one hand and I can't put it down
-||i no longer keep anything in my sock drawer but socks
-||can you mix up the order of the steps or is that frowned on
-||bridge toll went up again, im walking to work
-||it hit me today that i havent thought about it in a whole week
-||He used to take my pay and hit me when I hid it. I've been out of there since spring, I have my own key, and I painted the door red.
-||Got my chip!! 18 months!!! who wants cake
-||high winds knocked our fence flat
-||dont worry im not gonna use over it, just needed to vent bout my landlord
-||whoever brought those brownies is trying to kill my diet
-||Our teen group is led by a social worker; ask at the front desk and she'll tell you the times
-||my kid is 14 and found my old rehab journal. how did you all tell yours?
-||ten years since i was the one blue on the floor. thank you to the stranger who stayed
-||I connect better with folks in small rooms than in the big Friday one
-||needles everywhere, real tree this year, never again
-||dying to see the baby photos!
-||my boss says insurance covers counselling now, took him long enough
-||they prescribed me oxy after the hip surgery & my wife keeps the bottle. so far so good, pain's a 3
-||In the old days I'd have known which corner to go to in any city in an hour. Last week, in Denver, all I looked for was a decent bookstore and I found two.
-||No, I'm not suicidal, I'm only sad. I've learned there's a difference, and a bath helps with one of them.
-||the new guy shared about his first detox and you could hear a pin drop
-||shoutout to the EMT who nodded at me in the grocery store like an old friend
-||full dose of sunshine today lol
-||what would you do if somebody offered you some at a wedding? im practising my no
-||bag packed for rehab, ride comes at 8, scared and ready
-||"Just stop" is what my father always said. If it were that easy none of us would need these rooms.
-||my back is shot and the chair is to blame
-||When I was 30 i was 90 lbs and selling my subs to eat, sleeping behind the laundromat. today i ran a 5k in a tutu with my niece, came in second to last, and somebody gave me a banana. best banana of my life
-||blues festival in the park sunday, bring a blanket
-||The court said I can have weekends with them. I sat in the car and cried, and then I went in to buy bunk beds.
-||cut my finger slicing onions, 3 stitches
-||if my mom had had narcan in the house she'd be here. so i carry two
-||ending it with my gf was hard but we both wanted different things
-||who else cant sleep in the first month? i read cookbooks at 3am
-||Question for the ones who know about such things: is there a law in Ohio that protects you if you call an ambulance for someone who overdosed, even if you're on probation? I'm putting together a leaflet for our church basement group.
-||pulled weeds for 4 hours, best high ive had in years
-||anyone else get anxious at the dentist about asking for no opioids
-||estoy muerta de cansancio, pero la fiesta de mi niña quedó linda
-||Hace cinco años me quería morir y tenía hasta la fecha escogida. Una enfermera se sentó conmigo toda la noche sin decir casi nada. Hoy estoy haciendo tamales con mis nietos y el más chico ya se comió tres crudos.
-||¿dónde consigo naloxona gratis en El Paso?
-||casi consumo el sábado, pero llamé a mi madrina y ya pasó
-||me muero de risa con sus audios jajaja
-||Mi doctora me subió la buprenorfina, duermo bien
-||empecé a los 13, ya tengo 41
-||Se nos fue mi primo por sobredosis en enero. Hoy sería su cumpleaños y le llevamos flores.
-||esta lluvia va a matar mis tomates
-||curso de primeros auxilios el jueves, enseñan qué hacer si alguien no respira
-||mi hijo otra vez no contesta los mensajes, siempre se queda sin pila y yo siempre me preocupo
-||me tiro a la piscina y me olvido del trabajo, feliz domingo
-||adiós al yeso, por fin puedo rascarme la pierna
-||Antes vendía pastillas en la esquina, hoy vendo pan dulce y duermo tranquilo
`;
