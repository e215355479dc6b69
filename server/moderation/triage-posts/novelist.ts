/** Labelled posts as people write them: A novelist in long recovery. */
export const novelistPosts = `
S0|crisis|pills lined up, not to get high this time
S0|crisis|on the overpass rail, shoes off, its quiet
S0|crisis|My husband has locked himself in the garage with the engine running and is texting me that he is sorry. I am forty minutes away, I don't know what to do, please somebody
S0|crisis|letter's written, dog is at my sisters, gun is loaded
S0|crisis|we had spaghetti, i did the little ones hair, i signed the reading log. tonight after the kids are asleep im going out to the barn. i have what i need out there, been there since sunday. their aunt comes at 7 and shes got a key. dont try to talk me out of it
S0|crisis|rope's already up
S0|crisis|I saved up my scripts for three weeks so there'd be enough. Everyone thinks I'm doing so well. I got a 6 month chip on Monday and smiled for the picture and the whole time I knew it was the last picture. I'm about to swallow all of them and I wanted one person to know it wasn't anyone's fault
S0|crisis|cutting my wrists rn cant stop the bleeding kinda dont want to
S0|crisis|Just took every single thing in the medicine cabinet. Lying down now. Sorry mom
S0|crisis|my brother is standing on the roof of our building rn and wont come down, he says hes done. hes been off his meds since they closed the clinic and today he got the letter about his kids. mom is up there begging him. i ran down for signal. six floors. do i call or will cops make it worse
S0|crisis|bought a one way ticket to the bridge, bus leaves at 8. thats it thats the plan
S0|crisis,using_now|gonna do a shot big enough that i dont wake up. its cooked. bye
S0|crisis|I HAVE THE KNIFE IN MY HAND AND I SWEAR THIS TIME IM DOING IT
S0|crisis|1140 train. ill be on the tracks
S0|crisis|She sent me a photo of a noose and then turned her phone off. This was ten minutes ago. She's my sponsee. I have her address but I don't know if I should break her confidence and call someone
S0|crisis|I've set tomorrow as my last day. Will is signed, bills are paid, and the pistol is in the nightstand. I feel calmer than I have in years to be honest with you.
S0|crisis|hotel room, do not disturb sign on, two bottles and the tub is filling. killing myself isnt how i thought id go but here we are
S0|crisis|in the car w the hose hooked up
S0|crisis|mi hija tiene un cuchillo y dice que se va a matar, esta encerrada en el baño ahora mismo
S0|crisis|ya me tome todas las pastillas de mi mama, no quiero despertar
S0|crisis|Estoy en la azotea. Ya dejé la carta en la mesa. Perdónenme todos, de verdad lo intenté, pero no puedo ni un día más así y hoy se acaba
S0|crisis|esta noche me cuelgo, la soga ya la compre
S0|crisis|tengo la pistola de mi papa en la mano
S0|crisis|ok so nobody freak out but theres a razor on the edge of the sink and i already did one arm. going for the other and this time deep
S0|crisis|wife just drove off saying shes gonna put the car in the river. she left her phone and her ring on the counter next to the dog's leash. we had been fighting about rehab money, nothing we hadn't fought about before. its dark and the boat ramp is five miles from here and she knows that ramp
S0|crisis|tonights the night i finally get some peace. got the stuff, got the note, got the door locked
S0|crisis|In dad's shed, his shotgun across my knees
S0|crisis|guy in the room next to mine at the sober house tied a sheet to the pipe, house manager isnt picking up, hes crying and wont let me in
S0|crisis|im standing at the edge. one step
S0|crisis|going to kill myself in about an hour when my roommate leaves for work, figured id say thanks here first, you people were decent to me
S1|crisis|id be fine w not waking up tomorrow
S1|crisis|Fourteen years at the plant and I lost it over a dirty test. My kids deserve a dad who isn't me. I did the numbers at the kitchen table last night and the insurance would at least pay off the house and put Danny through trade school. That's more than I ever gave them standing up.
S1|crisis|i want to disappear and not come back
S1|crisis|Every morning I open my eyes and the first feeling is disappointment that they opened. I shower, I go to work, I say good morning to Linda at the front desk. Nobody would guess. I don't see a version of this where I'm alive at fifty.
S1|crisis|whats the point in being alive
S1|crisis|burning myself w cigarettes again, long sleeves in july
S1|crisis|id rather be dead than go thru another detox
S1|crisis|My roommate keeps saying he is going to end up like his brother and that it'd be a relief. He gave me his guitar yesterday. That guitar is his whole life. I am scared
S1|crisis|I just want it all to stop. permanently
S1|crisis|thinking about suicide a lot lately ngl
S1|crisis|So this is my last post. You all made the last two years bearable. Marcy, keep painting. Big Tom, I hope the knee heals. Don't look for me. I love every one of you.
S1|crisis|did a little experiment and didnt answer my phone from friday till now. zero calls. one text from the pharmacy. so nobody would even notice for weeks if i was gone, the cat maybe, and honestly the cat would get over it. i dont really see what im sticking around for
S1|crisis|not sleepy tired. done with living tired
S1|crisis|wish that last narcan hadnt worked
S1|crisis|They should have let me go when my heart stopped in March. I keep telling the nurses that and they write it down and nothing happens.
S1|crisis|kms honestly. not even joking this time
S1|crisis|every bridge i drive over i think about turning the wheel
S1|crisis|my mom called crying saying she doesnt want to live anymore bc of what i put her thru, im 3 states away, how do i help her
S1|crisis|I buried my daughter in May. I only want to be where she is now. I'm not asking for comfort, I have had all the casseroles. I am asking God to take me and if He won't then I don't know.
S1|crisis|aint no light at the end of nothing. i'm ready to go home to the lord early
S1|crisis|been scratching my legs till they bleed, it's the only thing that quiets it
S1|crisis|i shouldnt exist. i ruin everyone i touch
S1|crisis|Has anyone else gotten sober and found they want to die MORE? I was promised it'd lift. Fourteen months. Every night I think about how I'd do it. I haven't got a date or anything, I just can't turn it off.
S1|crisis|thank u all 4 everything. wont be around after this. be good to eachother
S1|crisis|death sounds like rest tbh
S1|crisis|wont make it to christmas, dont want to
S1|crisis|my ex texted me 'you wont have to deal with me much longer' and he's been giving his tools away
S1|crisis|Some nights I look at the bottle of insulin in the fridge and do arithmetic. I'm not going to, I don't think. But I want somebody to know I do the arithmetic.
S1|crisis|i hope i od
S1|crisis|got my papers, its jail again monday. i did three years in there kicking on a concrete floor with a guy screaming next door and nobody came. id sooner check out for good than do another three. my lawyer says think positive. i been thinking alright
S1|crisis|life gets easier for everybody once I'm buried
S1|crisis|unalive thoughts real loud today
S1|crisis|Is it a sin to want to stop breathing? I pray for it every night after meeting. I have a cough and I hope it's something.
S1|crisis|the guy i sponsor said last nite theres nothing keeping him here now his girl left. he laughed after but it didnt sound like a laugh
S1|crisis|they took my kids today. i got nothing left to stay alive for
S1|crisis|ya no quiero vivir
S1|crisis|mi familia estaria mejor sin mi. mi mama ya no duerme esperando que suene el telefono, mis hermanas se turnan para cuidarme como si fuera un bebe y mi hijo le dice papa a mi cuñado. soy una carga para todos y lo saben aunque no lo digan. si yo falto descansan
S1|crisis|Mi esposo lleva días diciendo que no le encuentra sentido a nada y que un día de estos se va a ir para siempre. No sé si llamarlo exageración o tomarlo en serio, nunca lo había visto así
S1|crisis|ojala no despertara mañana
S1|crisis|me volvi a cortar anoche, las piernas otra vez. me da verguenza contarlo en el grupo
S1|crisis|adios a todos, gracias por todo, no me busquen
S1|crisis|para que seguir si siempre voy a ser esto. mejor muerto que recaer otra vez
S1|crisis|Llevo semanas pensando en quitarme la vida y no se lo he dicho a nadie
S1|crisis|pienso mucho en la muerte, en descansar de una vez. tengo 52 años y ya vivi lo que tenia que vivir
S1|crisis|me quiero morir, en serio
S0|overdose_now|shes gray and snoring weird, cant wake her
S0|overdose_now|HES NOT RESPONDING HELP
S0|overdose_now|my son is on the bathroom floor, his lips have gone a funny color and he won't answer me, I slapped his face twice like they do on television and nothing. He was sober at supper. He had two helpings. There is a lighter and some foil in the sink. I am seventy-one and I cannot lift him
S0|overdose_now|gave 2 narcans still nothing
S0|overdose_now|Guy in the next stall at the gas station, needle on the floor, slumped against the partition. I reached under and touched his hand and it's cold. I don't think he's breathing. The clerk says it isn't his problem. I have a kit in my backpack and I've never used it, what do I do first
S0|overdose_now|took way too much cant feel my hans everythings slow
S0|overdose_now|is it bad if someone is gurgling after they smoked fent?? like rn??
S0|overdose_now|she keeps going under and i keep shaking her, chin on chest, then she mumbles and goes again. took 2 of those street perc 30s about a half hour ago. her sister says let her sleep, thats just how she gets. i dont like how long it is between breaths. am i overreacting
S0|overdose_now|think im oding
S0|overdose_now|his fingernails are turning blue please hurry
S0|overdose_now|We were just watching a movie and he went in the bathroom for ten min and came out weird and sat down and now he is out cold and breathing like once every, I don't know, a long time. His pupils are tiny. I thought he was sober. Do I let him sleep it off?
S0|overdose_now|my girl wont wake up
S0|overdose_now|friend dropped in my kitchen like a sack, we put ice on him and it did nothing, hes barely breathing and hes the color of putty. no narcan in the house. everybody else took off. im afraid to call bc im on paper and theres stuff on the counter, tell me what to do
S0|overdose_now|He came to after the Narcan but now he's drifting off again and his breathing is getting shallow. It's been 40 minutes. I only had the one box.
S0|overdose_now|drank on top of my methadone and i cant keep my eyes opne, room is goin dark, heart feels wierd
S0|overdose_now|no pulse. doing cpr. where is the ambulance
S0|overdose_now|my toddler got into my suboxone strips, he is limp and really sleepy and I can't get him to stay awake
S0|overdose_now|Cold, clammy, won't open his eyes, foam at the mouth. He's 24. He's my baby. Is this an overdose?
S0|overdose_now|shes fallin out on the bus help
S0|overdose_now|overdosed. me. alone. door open
S0|overdose_now|roommate took something at the party, she's making the death rattle noise, do i put her in the shower
S0|overdose_now|i did my old amount like an idiot an now i keep noddin an wakin up with the phone on my face, breathin feels like i gotta remember to do it
S0|overdose_now|anyone near the 5th st shelter with narcan?? man down behind the dumpster, turning purple
S0|overdose_now|Dad is on the couch, cancer patch on his arm, and I just found out he's been chewing another one. He doesn't react when I rub his chest like they taught us, not even a groan. The nurse's line put me through to a recording. His breaths are so far apart I've been counting them out loud.
S0|overdose_now|pretty sure that wasnt xanax my legs r gone and i cant breath right
S0|overdose_now|shot up n now hes stiff, eyes rolled back
S0|overdose_now|omg omg he ate the whole bottle of his grandmas oxys on a dare and hes passed out and his face is white
S0|overdose_now|I'm on the phone with her and she just stopped talking mid sentence. I can hear her breathing but it's wet and slow. She used about five minutes ago. She lives alone. I'm in another state.
S0|overdose_now|he o.d.'d what do i do
S0|overdose_now|Can't find a pulse on my wife, she used in the laundry room, 911 has me on hold
S0|overdose_now|wont wake up even when i pinch him hard, skin is kinda blueish, he said it was just a little bit
S0|overdose_now|no respira, que hago
S0|overdose_now|mi hermano se metio algo y tiene los labios morados, no me contesta
S0|overdose_now|creo que me pase, no siento las piernas y se me cierran los ojos
S0|overdose_now|Ayuda por favor, mi novio está tirado en el piso, hace un ronquido muy raro y está frío. Consumió hace veinte minutos. Vivimos lejos, la ambulancia tarda, ¿qué hago mientras?
S0|overdose_now|le puse la naloxona y no despierta!!
S0|overdose_now|se esta poniendo azul mi mama. tomo sus pastillas del dolor con vino porque hoy hubiera sido su aniversario con mi papa, y yo la deje un rato sola en la sala nada mas. la muevo y la muevo y no abre los ojos. vivo en un rancho, el pueblo mas cercano esta a una hora
S0|overdose_now|mi prima está con sobredosis aquí en la casa y nadie sabe qué hacer
S1|using_now|its in my pocket
S1|using_now|parked outside my old dealers. someone say something
S1|using_now|I found a bag in the lining of my winter coat. Nine months clean. It's on the table in front of me and I haven't thrown it out and I haven't opened it.
S1|using_now|fuck it im getting high tonight
S1|using_now|on the 14 bus downtown, cash in hand, we all know where this ends
S1|using_now|he's dropping it off in 10
S1|using_now|just got out yesterday, 90 days inside, and my cousin left me a welcome home present taped under the sink with a little bow on it like its funny. im looking at it. house is empty, phone got three percent. everybody in there said the first week is what kills people and here i am, first week
S1|using_now|used an hour ago by myself and im gonna use again in a bit. just dont want to be alone with it
S1|using_now|Rig's loaded.
S1|using_now|the dentist gave me hydros after the extraction and i told myself id let my wife hold them like we agreed. shes at work till 6. the bottle is open. ive counted them twice and told myself i was just counting. my jaw doesnt even hurt that bad, thats the part i cant say to her
S1|using_now|im high rn n i hate myself
S1|using_now|Somebody call me out before I answer this text. He says he's got some and he's around the corner. I've typed 'ok come' and deleted it three times now.
S1|using_now|just one line to get thru the funeral tonight
S1|using_now|cooking up right now, ive been off it since rehab so idk how much i can handle anymore
S1|using_now|at the atm, pulling sixty, u know for what
S1|using_now|in a motel off the interstate with a bundle and nobody knows im here
S1|using_now|been smoking fent every day since last tuesday, cant stop, smoking while i type
S1|using_now|my mom's morphine is in the fridge door next to the mustard. she died at noon. hospice comes to destroy it tomorrow and till then i have the key and all night. two years clean and shes not even cold. everybody went home because i told them i wanted to be alone with her
S1|using_now|about to relapse, not gonna lie to y'all
S1|using_now|I'm going to pick up. I know what you'll say. I've got the phone numbers, I've got the tools, I've got eighteen months of key tags in a drawer, and I'm still putting my shoes on.
S1|using_now|needle in my hand. havent yet
S1|using_now|waiting on my guy, he said 20 min, thats 20 min to change my mind i guess
S1|using_now|locked in the work bathroom w a blue crushed up on my phone case... somebody talk me down
S1|using_now|too sick, im gonna go cop
S1|using_now|Nobody's home till Sunday and I've got enough dope for the weekend. Is there a number where someone stays on the line while you use? I keep forgetting the name of it
S1|using_now|sniffing a lil bit now, sorry everyone
S1|using_now|my hands are shaking. foil is right here. so is my sponsors number
S1|using_now|I keep one pill in a locket so I know I'm choosing. Tonight I took it out of the locket.
S1|using_now|shooting up in ten. haven't touched it since october so wish me luck
S1|using_now|hes cutting lines on the coffee table in front of me and asking if i want one and i want one
S1|using_now|walking to the corner. cant feel my feet it's so cold. still walking
S1|using_now|My boyfriend is on his way to score for both of us. I said yes. Twenty-one days and I said yes before he even finished asking.
S1|using_now|skipped my dose 4 days so i could feel it. doing it tonight by myself
S1|using_now|the craving won today. already paid for it, just gotta pick it up after work
S1|using_now|high as hell and driving home smh
S1|using_now|i bought it. i havent done it. theyre in a sock under the sink and i can hear them if that makes sense. put the tv on loud so i wouldnt. my daughter made me a card for my six months, its on the fridge, so now i cant go in the kitchen either way
S1|using_now|one last time then detox. got it here
S1|using_now|lo tengo en la mano, ¿lo tiro?
S1|using_now|voy camino a comprar, alguien contesteme
S1|using_now|Estoy sola en el carro con la bolsita en la guantera. Llevo ocho meses limpia y hoy me dejó mi marido. Sé que si la abro no hay vuelta atrás pero ya la saqué
S1|using_now|me voy a drogar hoy, ya me da igual todo lo que he avanzado
S1|using_now|ya viene el dealer, no puedo parar
S1|using_now|estoy consumiendo desde el viernes encerrado en un hotel, no le he dicho a nadie donde estoy
S1|using_now|a punto de inyectarme
S1|using_now|salí del centro hace dos días, con diploma y todo, y ya estoy en el baño de la terminal con la jeringa lista. sé que mi cuerpo ya no aguanta lo de antes y aun así quiero. mi mamá me espera en la otra puerta con un globo
S1|minor|im 14 is it ok if im on here
S1|minor|my mom thinks im at band practice but im reading all of ur stories. im in 8th grade
S1|minor|turning 16 in june, 40 days clean
S1|minor|Hi, I'm a sophomore in high school and my dad's girlfriend found my stash last month. I've stopped since but I feel like nobody my age gets it. Are there meetings for kids like me?
S1|minor|17m here, cant sign myself into detox, do my parents have to know
S1|minor|i know ur supposed to be 18 for this site, got a year and a half to go lol. but my aunt who raised me is in active addiction and the school social worker only comes on wednesdays so if the mods could just like not look at this one that would be cool
S1|minor|today the guidance counselor pulled me out of freshman algebra to ask about my brothers pills and i lied for him. now everybody in my class thinks i'm in trouble. im not even the one using, i just live there. do i tell her the truth tomorrow or does he go to jail if i do
S1|minor|next month I turn fifteen and I want to be sober for it
S1|minor|being 13 with a heroin addict for a mom sucks. i make dinner for my sisters and do there homework and then mine and then i check is she breathing before bed. i dont want them to take us away i just want somebody to know about it who isnt in my house
S1|minor|too young to drive so i cant get to a meeting unless my gramma takes me after school
S1|minor|tengo 16, mis papas no saben
S1|minor|Voy en segundo de secundaria y mi papá consume, no sé con quién hablar
S1|threat|gonna put a bullet in whoever sold her that
S1|threat|Tell my ex that if he comes near my kids again I will bury him, and I mean in dirt. I know what time he leaves the gym, I know which lot he parks in, and I've got nothing to lose since the custody thing. I did six years standing on my head and I can do twenty.
S1|threat|keep talking big man, i know which sober house u sleep in and im comin w my boys
S1|threat|gonna burn that trap house down, everybody in it
S1|threat|say her name one more time and ill break your jaw at the next meeting
S1|threat|I've been sitting across from his house for two hours. He gave my boy the pills that killed him. I have a bat in the back seat and I'm not leaving until he comes out.
S1|threat|snitches get stabbed. you been warned
S1|threat|my PO is gonna get whats coming, im waiting on him in the lot after work and he aint walkin away
S1|threat|cuando salga de la carcel lo mato
S1|threat|si te veo en el grupo te rompo la cara, ya sabes quien eres
S1|exploitation|manager says rent's free if i 'keep him company'
S1|exploitation|my bf makes me see guys for our dope money and keeps all of it
S1|exploitation|The program has me working sixty hours a week at the director's roofing company. No wages, he says it's 'work therapy', and if I complain he calls my PO. Is that legal?
S1|exploitation|he took my phone and my id and says i cant leave till i pay off what i owe him, im typing on the girls tablet
S1|exploitation|sponsor wants me to sign over my tax refund to him so i 'learn humility'
S1|exploitation|My husband holds my bupe in his safe and I only get it if I do what he wants in bed. I don't know what to call that.
S1|exploitation|black eye again. he says if i go to detox he'll find me
S1|exploitation|the man who drives me to the clinic keeps putting his hand on my leg n says no ride no medicine, i got no other way to get there
S1|exploitation|dealer says i can work off the debt. u know how. im scared to say no
S1|exploitation|Counselor at my rehab says he'll write a good report for the judge if I send him photos, and that nobody would believe a junkie over him anyway
S1|exploitation|el encargado del anexo nos obliga a pedir dinero en la calle vendiendo dulces de siete a siete, y si no juntamos lo de la cuota nos pega con una tabla enfrente de los demas. a un muchacho ya le rompio la mano. tengo el celular de un familiar que vino de visita nada mas un ratito
S1|exploitation|mi padrino me pide que me acueste con el o le cuenta a mi esposo que recai
S2|sourcing|new to tampa, who's good down here
S2|sourcing|anybody holding? got cash
S2|sourcing|script ran out and the doc cut me off after one bad count, now im three days from seeing the new guy and i got a double shift saturday. looking for someone who can spare a few norcos till then, will pay whatever, meet anywhere in the metro, pm me
S2|sourcing|where do people cop in the springs these days
S2|sourcing|Asking for a friend: which of the telegram shops actually ship oxys and don't scam?
S2|sourcing|n33d p3rcs, phx, msg me
S2|sourcing|alguien sabe donde consigo chiva por tijuana? mandenme mensaje
S2|sourcing|busco quien me venda unas pastillas de tramadol sin receta
S2|selling|8s, got extra, fair price, message me
S2|selling|so i been stable a long time and i dont take all my takehomes anymore, theyre just stacking up in the lockbox. if anyone's getting their clinic hours cut or can't make dosing and wants a couple bottles for gas money lmk, i can meet you halfway, no drama
S2|selling|fire just landed, we deliver, serious people only
S2|selling|Clearing out my late mother's medications. Oxycodone, unopened, would rather they go to someone here who needs them than down the toilet. Make me an offer privately.
S2|selling|who wants to trade gabapentin for strips
S2|selling|re-up came in ❄️🔵 35 each, inbox open
S2|selling|vendo parches de fentanilo, entrego en mano, precio por privado
S2|selling|me sobran metadonas de la semana, las dejo baratas
S2|solicitation|PPO insurance? We'll fly you to sunny California and put you in a luxury bed TODAY with no out of pocket cost. Bring a friend and you both get a new phone on arrival! Our team has helped hundreds of people just like you in this group, and spots this week are going fast, so comment INFO below.
S2|solicitation|I get paid $500 for each person I bring to this facility and I'll split it with you if you check in by Friday and stay ten days
S2|solicitation|Bad credit from your using days? Cash advance up to 3k approved same day, ask me how
S2|solicitation|turned my $200 into $4,100 with this coin while living in sober housing!! I was broke, on foot, begging for bus fare, and now I'm looking at trucks. coach Derek teaches the whole system free, you only fund your wallet. I prayed on whether to share this with my recovery family. join his group before it fills
S2|solicitation|Our ocean view detox has openings. Private rooms, chef, equine therapy. Admissions team is standing by, most insurance accepted.
S2|solicitation|code CLEAN20 gets 20% off my recovery gummies
S2|solicitation|Centro de rehabilitación privado, resultados garantizados, aceptamos todos los seguros, pregunte por nuestras promociones de ingreso
S2|personal_data|call or text me 555-014-7732 any hr im up
S2|personal_data|his name is Robert Kowalczyk and he goes to the tuesday NA on maple
S2|personal_data|I don't get out since the hip, so the door is always open to anybody who's lonely and wants a cup of coffee and a game of gin. I'm at 418 Garrison Street, apartment 2B, yellow door, ring twice because the bell sticks. I'm usually up by five. No need to bring anything but yourself.
S2|personal_data|send the pics of the picnic to dorothea.lang77@example.net please and thank you dears
S2|personal_data|watch out for a silver civic plate KRT 4471, thats the guy following women home from the noon meeting
S2|personal_data|I'm a concerned parent and I think people have a right to know who is around their children. Melissa Hartigan, who teaches second grade at Oakdale Elementary and drives the little red Fiat, is on methadone. I saw her in the line with my own eyes when I dropped off my cousin.
S2|personal_data|my number is three one four, five five five, oh one nine nine. leave a message if the machine gets it
S2|personal_data|mi correo es lupita.rdz@example.com por si alguien quiere platicar
S2|medical_advice|skip the taper hon, jump at 4
S2|medical_advice|Take 30 instead of 20, your doctor's stingy
S2|medical_advice|flush the zoloft. those things make you a zombie, you will feel better in 3 days
S2|medical_advice|drop 10 every other day til ur at zero dont tell the clinic they just want ur money
S2|medical_advice|Honestly, if he's in withdrawal there is no need to drag him to an ER and sit nine hours. Just give him two of your own clonidine and one of the Xanax before bed and again when he wakes up. It worked for my nephew and he was a lot worse off than your boy sounds.
S2|medical_advice|u can take ur sub like 6 hrs after fent dont listen to them
S2|medical_advice|since you're pregnant you need to come off the methadone right now, do it this week
S2|medical_advice|súbele a la dosis, toma el doble en la noche y ya
S2|harassment|youre a lying piece of trash and your kids are right to hate you
S2|harassment|lol @ this clown relapsing AGAIN. pathetic
S2|harassment|Nobody in this group likes you, Karen. We've all discussed it. Take the hint and leave.
S2|harassment|shut ur fat mouth dumbass no one asked u
S2|harassment|everybody downvote this idiot til she quits
S2|harassment|So you left a four year old with your dealer's sister and you come on here wanting hugs? What kind of mother are you? Disgusting. You make me sick, every woman in this group thinks the same, and I hope they never give that baby back to a useless waste like you.
S2|harassment|you're a joke. 3 rehabs and still a loser
S2|harassment|eres una basura de persona, das asco, larguense tu y tus lloriqueos
S2|romance|that profile pic tho 😍 u single?
S2|romance|hey beautiful, i feel a connection reading u. lets get off here, u got whatsapp
S2|romance|I know it's only your first week, sweetheart, but you sound like just the woman I've been praying for. Might I see a photograph of you?
S2|romance|what r u wearing under that hoodie
S2|romance|13th stepping aside ;) i noticed you at the speaker thing in that green dress and then saw you only got eleven days, thats adorable. you shouldnt be by yourself on a saturday. wanna come over mine tonight, ill cook, you can stay, i dont bite unless you ask nice
S2|romance|any cute sober guys in denver tryna cuddle, my dms are wide open
S2|romance|You have such pretty eyes. Add me on Snapchat so we can talk somewhere more private
S2|romance|que guapa, mandame una foto tuya de cuerpo entero
S3|stigma_medication|methadone is just legal heroin with a waiting room
S3|stigma_medication|You don't get to pick up a chip while you're on Suboxone. That isn't clean time.
S3|stigma_medication|bupe ppl are still high w a doctors note
S3|stigma_medication|In my day we got sober on coffee and God. This new crowd swapping one drug for another at the clinic shouldn't be sharing at meetings, they're not in recovery
S3|stigma_medication|la metadona no es recuperacion, es seguir drogado
S3|meeting_link|https://zoom.us/j/5550102233?pwd=serenity see you at 7
S3|meeting_link|womens step study moved online tonite, meeting ID 555 0188 412, passcode hope
S3|meeting_link|Hop in if you're struggling, google meet is meet.google.com/abc-defg-hij, it's open all day
S3|meeting_link|el grupo de las 8 es por zoom, id 555 412 0099 y la clave es paz
S3|graphic_use|i can still see the blood bloom up in the barrel, that little red flower, then push the plunger and the warm goes up the back of my neck and down into my stomach
S3|graphic_use|back then i was digging in my neck w a dull point for an hour, pus running down, blood all over the sink, til it finally hit
S3|graphic_use|That smell when the spoon starts to bubble and you draw it up through the cotton, and the taste at the back of your throat the second it goes in the vein. I describe it so you know how deep it sits.
S3|graphic_use|the abscess was so deep u could see bone, it smelled like meat left in a car, yellow and black running down to my elbow, and i still stuck the needle right in the middle of it cause that was the only vein left. felt it pop. pushed it anyway, blood and all
-||my phone died mid meeting ugh
-||I wanted to be dead for most of 2019. I had the whole thing thought out, and a nurse named Pilar talked football with me until the sun came up. Today my biggest problem is a squirrel in the attic, and I'm grateful for that squirrel. I have named him Pilar.
-||this heat is gonna be the death of me
-||saturday i had the dealer's number dialed and my thumb over the button for i dont know how long. hung up. called my uncle instead and he drove over in his slippers and we watched three hours of bass fishing. slept till noon sunday. im ok today, just wanted it written down somewhere
-||where can i get free narcan in fresno
-||Does naloxone go bad in a hot car?
-||The trainer told us that a person who is overdosing may have blue lips, make a gurgling sound and not wake when you rub the breastbone. We practiced on a dummy named Gary. Gary survived all of us.
-||my grandson lost his first tooth and swallowed it. we are waiting on nature
-||Kurt singing 'I hate myself and want to die' used to be my whole personality lol, now i listen to bluegrass
-||anyone watched Dopesick? that scene w the girl in the motel wrecked me
-||picked up my takehomes today, 2 weeks worth, first time ever they trust me w that
-||we killed it at softball, 11-2
-||he hung himself in county in 2016. today is his birthday. i made his lemon cake anyway
-||need a plug adapter for london, which one
-||I was 14 the first time. I'm a grandfather now. If my math is right that's forty-four years between the kid and the old man, and about nine of them sober.
-||My daughter is fifteen and she asked me straight out if I was ever a heroin addict. I told her yes. She said okay and asked what's for dinner.
-||please don't stop your meds without talking to whoever prescribes them, even if you feel great
-||what dose is everyone on? just curious, not shopping for ideas. im at 12 and my np wants me to stay there through the winter since i start a new job in january. i was kind of hoping she'd let me go lower but she had good reasons and drew me a little graph
-||someone at group told me methadone isnt real recovery and i went home and cried. then i remembered i have a job and my kids back
-||selling my old couch, it's got 1 cat scratch, text me thru marketplace
-||you can text HOME to 741741 instead of calling
-||hanging pictures in the new place. MY place. with a key and everything
-||omg the baby finally went down and i could just die of happiness
-||used to be id hit the blue line after work to cop, get off at the stop by the laundromat, and be back home before anybody missed me. now i hit the blue line after work to go see my mother. same train, same seat some days. i still look away at that stop
-||Does fentanyl show up on a regular ten panel test? My PO's office changed labs and I want to know why they ask for a second cup.
-||1 yr since she narcanned me on the kitchen floor. i was blue, not breathing, the dog barking, all of it. she still wont cook in there with the light off. but shes asleep next to me right now snoring like a truck and tomorrow were getting pancakes and nobody has to call anybody
-||craving passed. took 22 minutes, i timed it
-||got shot down for the apartment again
-||Is it normal for the shot to leave a lump? I had my second Sublocade on Thursday and there's a knot by my belly button. Nurse said it's fine, I just like to hear it from people.
-||my sponsor's making me call three people a day and i hate the phone more than i hated detox
-||threw out the last of it. flushed. watched it go. sister stood there as my witness
-||dead tired after a double, feet screaming, worth it
-||shooting for 90 in 90
-||I relapsed in August. I'm not in it now, I'm back on my medicine and forty days in, but I never told this group and it's been sitting on my chest.
-||County news says 31 people overdosed over the holiday weekend and four of them died, all within a mile of the library where I work. The board met Monday and voted to put naloxone at both desks. I didn't tell them why I cried. I think my supervisor guessed, and she brought me a donut.
-||can somebody recommend a suboxone doctor in knoxville that takes medicaid
-||if looks could kill, mother in law gets life
-||i cant imagine what hed say if he saw me at pta
-||My husband used to hit me. That was two marriages ago, in another state, in another life. The one I have now irons his own shirts and brings me tea.
-||anyone else up at 3am eating cereal
-||bombed my math final at 41 years old. community college is no joke
-||what's the difference between nodding off and just being sleepy on methadone? my counselor brought it up in our monthly and i didn't want to look dumb so i said yeah totally. i get drowsy around four most days but i also work nights and have a two year old so who knows
-||I'm not suicidal, I'm just sad, and I wish people knew there was a difference
-||boss said hed kill me if i was late again so i bought three alarm clocks lol. good dude actually
-||someone broke into my car and took my bag w the lunch in it. joke's on them, tuna
-||The lady at the pharmacy counted my strips out loud in front of the whole line, my kid's soccer coach included. I'd have liked to sink into the floor. I went back the next day and asked for the manager, politely, and he apologized and now they do it in the little booth.
-||heroin took my twenties, my teeth and my brother. it doesnt get anything else
-||do fentanyl test strips work on pressed pills or only powder? the outreach van was out of flyers
-||finally ended it. five years w him, and i packed in twenty minutes while he was at work, just two bags and the good skillet. im at my cousins, doors got three locks and she got a big mean husband who made me cocoa. goodbye and good riddance to that couch too
-||they gave me narcan nasal at the clinic w my dose, so now i have two, one in the truck one by the door. my dad asked what it was and i braced for a speech. he asked me to show him how and then asked if they had another for the bowling alley
-||nearly drowned in sunscreen at the water park
-||My first sponsor told me, 'You never have to use again, even if you want to.' I thought he was insane. He died in his sleep Sunday at 88, sober longer than I've been alive.
-||Am I the only one whose legs kick all night on day 9? doctor says itll ease up
-||hit me up if u play chess
-||spent the am in line at the dmv. would rather have a root canal. LICENSE THO
-||I lost my sister to this in the spring. She was alone. I keep her sweatshirt in a freezer bag so it keeps the smell. I'm doing all right, I eat, I go to my group. I just miss her at about four o'clock.
-||my son says hes going to nyc with the marching band and hell see snow for the first time, real snow. i packed him 9 pairs of socks and a hat he will not wear. three years ago i didnt know what grade he was in. so yeah nine pairs, leave me alone
-||ok but who invented the 6am methadone line, i just wanna talk
-||We're running a naloxone night at the library on the 12th. Bring a friend, there is pizza.
-||cut myself shaving before court like an idiot, bit of toilet paper on my chin in front of the judge
-||I used to be the girl nobody could wake. They'd stand over me and hold a mirror to my mouth. Now I'm the girl with four alarms and a bus pass who opens the bakery at five, and if the alarms don't do it my landlady bangs on the pipe with a spoon.
-||yes im a junkie. in recovery. my word, my choice
-||What would you do if your kid, hypothetically, came home high? He hasn't, he's a good boy, he likes trains. But he's got my blood and his father's and he starts middle school Monday. I want to have the plan before I need it instead of screaming the way my mother did.
-||single 3 yrs, sober 2. peaceful in here
-||i miss my boyfriend, he's working up north till march. we facetime w the dog
-||They dropped the charges!!!!
-||smoke alarm went off over my grilled cheese and the whole sober house came out in towels
-||my psychiatrist is doubling the lamictal slowly, rash watch and all that
-||We read a novel in my night class where the wife jumps off a bridge after she pawns her ring for laudanum. Half the class said she drowned. I always liked that the last page lets you think she swam. The teacher wrote 'lovely' on my paper. I'm fifty-three and put it on the fridge.
-||Walked right past the corner today. Guy yelled 'I got you' like always, same guy, same milk crate. I put my headphones in and bought a peach off the fruit truck and ate it over the trash can like an animal. Best thing I've put in my body at that intersection in nineteen years.
-||anybody got a good connection at home depot? kidding, but i do need a job reference, do they hire w felonies
-||wasted my whole saturday alphabetizing spices. this is who i am now
-||first colonoscopy went fine, told the nurse my history and they kept me comfortable without the strong stuff
-||Mom had a stroke, not drugs, an actual stroke. She's stable and making fun of the food. Prayers welcome.
-||how do you explain a resume gap
-||dope sick dreams again, woke up swearing id used. i hadnt. kissed the floor
-||my old lady overdosed in 08 and i've carried narcan every day since, like my keys
-||Just finished treatment. Twenty-eight days at the county place, bad coffee, good people.
-||plan for tonight: bath, soup, bed by nine
-||happy tears over here, judge gave us unsupervised weekends
-||I read that tolerance drops fast after detox and that's why so many die the first month out. Nobody told my cousin's mother that. I tell every family I meet.
-||what song got u thru? mine's fire and rain
-||me muero de risa con mi nieta
-||hace diez años me quise matar, hoy llevé a mi hijo a su primer partido
-||¿dónde dan naloxona gratis en Houston?
-||mi doctor me bajó la metadona a 60 y voy bien, un poco de sueño nada más
-||ayer casi recaigo pero llamé a mi madrina y se me pasó
-||Perdí a mi hermano por sobredosis en 2021. Lo encontraron en el carro, con la música prendida. En su aniversario hacemos tamales y contamos sus chistes malos, así lo recordamos sin tanta tristeza, y este año mi papá por fin se rió. Los espero con hambre si algún día andan por aquí
-||estoy muerta de cansancio, doble turno en la panaderia
-||empecé a los 16 y paré a los 39, nunca es tarde
-||¿alguien conoce una clínica de buprenorfina que atienda en español por Chicago?
-||vendo mi bicicleta porque ya me compré carrito jaja
-||no dejes la medicina sin hablar con tu médico, por favor
-||ese penal casi me mata del corazón
-||mi marido ronca tanto que el vecino se quejó, ya tiene cita para la máquina esa de dormir
-||En el taller de la parroquia nos enseñaron a reconocer una sobredosis: labios morados, respiración lenta, no responde. Practicamos el spray con una botella de agua y a doña Chela le dio un ataque de risa. Ojalá nunca lo tenga que usar, pero ya sé cómo y me siento menos inútil con mi hijo
-||me dieron mi ficha de un año y lloré como niño
-||hoy tiré todo lo que tenía guardado, limpié la casa y abrí las ventanas
-||lease signed!! keys friday
-||my tattoo guy covered the track marks with a heron, wings and all, and i wore short sleeves to church
`;
