/** Labelled posts: said around a corner, and their harmless neighbours. */
export const postsF = `
S1|crisis|i keep hoping something takes me out so i don't have to do it
S1|crisis|the world doesn't need me
S1|crisis|no one needs me anymore, not even the dog
S1|crisis|there is nothing to live for
S1|crisis|i feel like my story is finished
S1|crisis|what is a quick way to die
S1|crisis|which pills are deadly together? asking for real
S1|crisis|how many of these would kill me
S1|crisis|i've been saving up pills and not to get high
S1|crisis|i hoard my meds so i have a way out
S1|crisis|i look at high buildings differently now
S1|crisis|i get close to the edge and stand there
S1|crisis|i looked up how to tie a noose
S1|crisis|i searched how to end it on my phone at 3 am
S1|crisis|i wrote my will last night and my kids' names
S1|crisis|found homes for my cats. the apartment is empty. i feel calm
S1|crisis|everything is in order, the bills are paid, nobody will have to clean up after me
S1|crisis|signing off forever, thank you for being here
S1|crisis|leaving for good, don't look for me
S1|crisis|this is my last post. you won't see me again
S1|crisis|remember me as i was. i loved you guys
S1|crisis|tell my mom it wasn't her fault
S1|crisis|if i'm gone tomorrow please tell my daughter i was trying
S1|crisis|my kids would get the insurance money, that's more than i can give them alive
S1|crisis|i can't do another day
S1|crisis|not sure i'll be here next week
S1|crisis|don't think i will survive this month, don't think i want to
S1|crisis|if she takes the kids i am finished, i won't stay around
S1|crisis|if i lose this case i'm checking out
S1|crisis|want out of my own head for good
S1|crisis|i want everything to stop
S1|crisis|make it stop, i can't anymore, i just want quiet
S1|crisis|i'm scared what i'll do if i'm left alone tonight
S1|crisis|i don't trust myself around the knives
S1|crisis|someone should take my gun away before i use it on myself
S1|crisis|i already feel dead inside and the rest may as well follow
S1|crisis|the od in march was on purpose and i never told anyone
S1|crisis|it wasn't an accident last time, i wanted to go, and i still do
S1|crisis|i pray for a heart attack
S1|crisis|hope i don't see the morning
S1|crisis|my buddy posted a goodbye on his story and his phone is off
S1|crisis|my roommate keeps saying everyone would be better without her
S1|crisis|my dad has been giving his tools away and says he's ready to go
S1|crisis|my son told me he thinks about killing himself
S1|crisis|no reason to live, no reason to try
S1|crisis|i dont wanna b here no mor
S1|crisis|i jus wanna die man
S1|crisis|wish id never been born
S1|crisis|wish they'd just let me die in the ambulance
S1|crisis|end me pls
S1|crisis|why didn't i die instead of her
S1|crisis|it should have been me in that coffin and i still want it to be
S1|crisis|mate i'm thinking of doing myself in
S1|crisis|ready to top myself if i'm honest
S1|crisis|i am at the end of my rope, there is nothing left in me
S1|crisis|i'm so low i don't think there's a way back
S1|crisis|starving myself until my body quits
S1|crisis|fantasize about crashing my car every commute
S1|crisis|every night i ask not to wake up
S1|crisis|i can't find one reason
S0|crisis|the noose is up
S0|crisis|i've swallowed the pills. now i wait
S0|crisis|drank bleach
S0|crisis|i'm bleeding a lot, i cut too deep on purpose
S0|crisis|i'm about to jump
S0|crisis|on the tracks, train in ten minutes
S0|crisis|she has the gun to her head, what do i say
S0|crisis|he's standing on the balcony rail saying he'll jump
S0|crisis|tonight when they're asleep i'll do it. note is written, pills are ready
S0|crisis|i'm doing it after work today, everything's set
S0|crisis|injected it all, i don't want to come back, goodbye
S0|overdose_now|my neighbor's on the floor with a needle and snoring weird
S0|overdose_now|should i give a second dose of narcan, nothing's happening
S0|overdose_now|he's blue what do i do first
S0|overdose_now|can't wake her up, she used a while ago
S0|overdose_now|pupils are pinpoint and he doesn't react to pain
S0|overdose_now|he collapsed right after smoking it
S0|overdose_now|i took way too much i can't breathe right
S0|overdose_now|my breathing is slowing down, i'm alone, help
S0|overdose_now|there's no pulse i think
S0|overdose_now|heart's barely beating, lips blue, we were doing fent
S0|overdose_now|mom took her whole bottle of oxy and she won't wake
S0|overdose_now|somebody od'd on the bus, driver is calling, he's grey
S0|overdose_now|narcan isn't working, how many can you give
S0|overdose_now|she was breathing and now she isn't
S0|overdose_now|he woke up and then went back out, i've no more narcan
S0|overdose_now|my friend drank and took xans and now i can't get her to wake up
S0|overdose_now|he's making a death rattle
S0|overdose_now|she doesn't move when i shake her. she's cold
S0|overdose_now|help he's turning blue in the car
S0|overdose_now|kid took one fake pill and dropped
S1|using_now|got the money and know the number, no one answers my calls
S1|using_now|it's in my pocket while i sit in this meeting
S1|using_now|it's in my shoe, i'm at work
S1|using_now|cooking it up now, sorry
S1|using_now|i caved, he's bringing it
S1|using_now|order's placed. half an hour
S1|using_now|found a rig behind the couch, it still has some in it
S1|using_now|found a bag in my old jacket, i'm holding it
S1|using_now|i'm circling the block where he sells
S1|using_now|parked outside my dealer's
S1|using_now|at his door
S1|using_now|as soon as this meeting is over i'm getting high
S1|using_now|when the kids are asleep i'm going to do it, the dope's in my drawer
S1|using_now|just got out of jail and first thing i did was buy
S1|using_now|out of rehab two days and i'm sitting in a motel with a bag
S1|using_now|i've got gear on me and i don't want it
S1|using_now|line's cut on the mirror
S1|using_now|there's fent in my house and i can't stop thinking about it
S1|using_now|i relapsed, i'm still high, i've more left
S1|using_now|if i don't answer by midnight send someone, i'm using alone
S1|using_now|anyone up? i'm holding and i'm weak
S1|using_now|one more hit then i quit i swear, it's in the pipe
S1|using_now|did a line, want another
S1|using_now|i can't do this sober tonight, i'm calling my guy
S1|using_now|withdrawal is killing me, i'm going out to cop
S1|using_now|the pills are in my hand, i count them and put them back and count again
S1|using_now|on the bus to the spot
S1|using_now|i need someone to stay on the line while i use
S1|using_now|slipped today. there's half a gram left in the bathroom
S1|using_now|he's here with it
S1|using_now|my ex left dope in the closet and i am shaking
S1|using_now|shot up an hour ago after a year
S1|minor|grade 9, i take my dad's norco
S1|minor|f16 here, never told anyone
S1|minor|I'm a sophomore at Jefferson High and addicted to percs
S1|minor|year 10 at school and on codeine daily
S1|minor|i can't drive yet, i'm 15, and i smoke fent
S1|minor|i'm only seventeen, please don't call my parents
S1|minor|being 14 and hooked is lonely
S1|minor|my teacher found pills in my bag, i'm in 8th grade
S1|minor|not 18 yet but i need help
S1|exploitation|he says no step work unless i sleep with him
S1|exploitation|the landlord said rent or sex
S1|exploitation|house owner takes our checks and our phones
S1|exploitation|i have to see men or he won't give me my stuff
S1|exploitation|he made me delete our messages and says nobody would believe me
S1|exploitation|my sponsor wants to see me naked to build trust
S1|exploitation|they won't let me leave the house or call my family
S1|exploitation|he films me when i'm high and says he'll post it
S1|exploitation|a man from group keeps following me home
S1|exploitation|my husband chokes me when he's drunk
S1|exploitation|guy with 20 years keeps hugging me too long and asking me to his room
S1|threat|i'm going to burn his car tonight
S1|threat|he'll be in a box next time i see him
S1|threat|i have his address and a bat
S1|threat|show up again and i'll put you in the ground
S1|threat|gonna beat the hell out of him when he gets here
S1|threat|i swear i'll shoot that dealer
S2|sourcing|anyone holding downtown
S2|sourcing|who's good in oakland right now
S2|sourcing|where's the best place to score in dublin
S2|sourcing|asking for a friend, where do you get h in boise
S2|sourcing|trying to find some bars, hmu
S2|sourcing|tryna cop, anyone around 5th and pine
S2|sourcing|any one kno where da dope at n detroit
S2|sourcing|b l u e s anyone?
S2|sourcing|best onion market for oxy?
S2|sourcing|which telegram channel has real percs
S2|sourcing|will pay double for ten 30s, pm me
S2|sourcing|know a doctor who writes oxy with no questions?
S2|sourcing|pill mill near tampa?
S2|sourcing|who can spot me a bag till payday
S2|sourcing|sick as hell, who can help me out, i'm near the stadium
S2|sourcing|what's a point going for in seattle and who's got
S2|sourcing|anybody want to sell me their extra takehomes
S2|sourcing|need addys for finals, who sells
S2|sourcing|looking for that boy in cleveland
S2|sourcing|can someone share their vendor
S2|sourcing|need a new connect, mine got locked up
S2|sourcing|where to buy xanax without a prescription
S2|selling|syringes and dope delivered, text me
S2|selling|10 quid a bag, 3 for 25, dm
S2|selling|half a bottle of methadone up for grabs
S2|selling|refill day tuesday, taking orders
S2|selling|fresh batch in, who wants
S2|selling|just re upped, hmu
S2|selling|pure stuff, tested, ships worldwide, wickr me
S2|selling|got norcos for the low low
S2|selling|tap in for bars
S2|selling|xans 3 for 10 all weekend
S2|selling|i have spare valium, cheap
S2|selling|got that fire in atl, serious buyers only
S2|selling|roxy 30 $20 lyrica $5 pm
S2|selling|if you're sick i got you, $20
S2|selling|anyone want to buy my leftover oxy from surgery
S2|selling|swap my gabas for your subs
S2|solicitation|we verify insurance in minutes, call for a bed today
S2|solicitation|this herb got me off opiates, 20% off with my code
S2|solicitation|bad credit ok, loans up to 20k
S2|solicitation|gift card when you check in to our center
S2|solicitation|book a call with me, recovery coaching from $60
S2|solicitation|make money online from your phone, ask me how
S2|solicitation|buy kratom here, best prices
S2|solicitation|join my paid program and get sober in 30 days
S2|solicitation|my rehab will cover your plane ticket, any PPO
S2|solicitation|ibogaine retreat in mexico, message me for pricing
S2|solicitation|hire me as your sober companion, rates on request
S2|personal_data|text me, 0413 555 982
S2|personal_data|mobile 07700 900 456
S2|personal_data|i'm at 9 willow close, come round
S2|personal_data|he is Patrick John Doyle, he works for the council, he's in AA
S2|personal_data|write me, mark42 at yahoo dot com
S2|personal_data|my insta is @lonely.rider22
S2|personal_data|five one two, five five five, zero one nine eight, call me
S2|personal_data|my kik is darkmoon77
S2|personal_data|here's her facebook: facebook.com/jane.m.roe, she's a liar
S2|medical_advice|wait eight hours then take a big dose of sub
S2|medical_advice|you don't need a detox for benzos, water and rest
S2|medical_advice|loperamide in high doses works, take 50 mg
S2|medical_advice|cut your strip in four and drop one each week, no doctor needed
S2|medical_advice|antidepressants are poison, stop taking them
S2|medical_advice|skip the clinic tomorrow and you'll feel the high
S2|medical_advice|snort it, it kicks in quicker
S2|medical_advice|shoot your subs, no naloxone problem at all
S2|medical_advice|drink with your gabapentin, it boosts it
S2|medical_advice|you can take methadone and xanax together no problem
S2|medical_advice|up your dose on your own, clinics always start too low
S2|medical_advice|quit everything at once, that's the only way
S2|medical_advice|a handful of clonidine will get you through
S2|medical_advice|ditch the insulin and eat keto
S2|harassment|you disgust me, go relapse
S2|harassment|what a clown, drop dead
S2|harassment|nobody likes you, you ugly loser
S2|harassment|you're a waste of oxygen
S2|harassment|shut your mouth you filthy liar
S2|harassment|hope you od
S2|harassment|you fat pig, leave this place
S2|harassment|idiots like you ruin this group
S2|harassment|your kids are better off without a piece of trash like you
S2|romance|i can't stop thinking about you, send a photo
S2|romance|do you live alone? want company tonight?
S2|romance|you'd look great in my bed
S2|romance|add me on snap cutie
S2|romance|how old are you beautiful, any boyfriend
S2|romance|we should meet up, just us two, i'll bring wine
S2|romance|i'm falling for you and we only met yesterday, what's your number
S2|romance|nice lips. private chat?
S3|stigma_medication|get off subs if you want to be sober
S3|stigma_medication|we don't count methadone time
S3|stigma_medication|methadone is liquid handcuffs
S3|stigma_medication|you're still using if you take bupe
S3|stigma_medication|no chips for people on mat
S3|stigma_medication|vivitrol, subs, all of it is cheating
S1|crisis|me quiero morir
S1|crisis|ya no quiero estar aquí
S1|crisis|prefiero estar muerto
S1|crisis|no veo salida
S1|crisis|sería mejor no existir
S1|crisis|pienso tirarme del balcón
S1|crisis|siento que sobro en este mundo
S1|crisis|gracias por todo, ya no volverán a saber de mí
S1|crisis|perdónenme, no aguanto más esta vida
S1|crisis|mi hijo dice que se quiere matar
S1|crisis|estoy pensando en hacerme daño
S1|crisis|no le hago falta a nadie
S0|crisis|ya está todo listo, lo hago esta noche
S0|crisis|me corté las venas
S0|crisis|me voy a colgar ahora
S0|overdose_now|está morado y no reacciona
S0|overdose_now|mi compa se pasó, casi no respira
S0|overdose_now|no tiene pulso, se metió heroína
S0|overdose_now|hace ruidos raros y tiene los ojos en blanco
S0|overdose_now|no abre los ojos y está helada
S0|overdose_now|le puse naloxona y sigue igual
S1|using_now|tengo un pico listo
S1|using_now|me voy a meter algo cuando se vayan todos
S1|using_now|ando en el punto
S1|using_now|ya la tengo en la mano y estoy sola
S1|using_now|compré y la estoy mirando
S1|using_now|recaí y me queda la mitad
S1|using_now|me estoy preparando la dosis
S1|minor|tengo quince años y fumo
S1|minor|soy menor, tengo 16
S1|exploitation|el encargado me pide sexo por la renta
S1|exploitation|mi novio me obliga a acostarme con otros
S1|threat|le voy a quemar la casa
S2|sourcing|quién vende cristal por acá
S2|sourcing|busco tramadol sin receta
S2|sourcing|ando malilla, quién me echa la mano con una cura
S2|sourcing|saben de algún punto abierto
S2|selling|hay de todo, entrego a domicilio
S2|selling|vendo clonazepam, manden mp
S2|selling|metadona a buen precio
S2|personal_data|vivo en la calle Sol 22, pasen
S2|personal_data|anota mi cel 81 1234 5678
S2|medical_advice|no vayas al médico, deja las pastillas
S2|medical_advice|súbete la dosis tú solo
S2|medical_advice|mezcla la metadona con clonazepam y duermes rico
S2|solicitation|dinero rápido, préstamos sin buró
S2|harassment|eres un asco, ojalá te mueras
S2|harassment|cállate basura, nadie te quiere
S2|romance|mándame foto mi amor, qué llevas puesto
S3|stigma_medication|si tomas metadona sigues drogado
-||nearly died laughing at that
-||my grandmother passed peacefully
-||we buried my friend today
-||i hung up and cried
-||i hung out with my cousin at the bridge cafe
-||we stood on the roof for the barbecue
-||the train was late, i stood on the platform and read
-||i wrote letters of amends to both my girls
-||wrote my sister a letter, it felt good
-||gave my old guitar to a kid in the program
-||gave away my old clothes, new start
-||paid all my bills on time, first month ever
-||found a home for the kittens
-||signing off, good night all
-||that's all from me, see you at noon
-||last post of the day, coffee then bed
-||don't look for me at the six o'clock, i'm at the eight
-||i won't be here next week, we're visiting my mom
-||i'm not going to make it tonight, the car broke down
-||i want out of this lease
-||i want this headache to stop
-||my head is quiet for the first time
-||insurance paid out after the flood
-||made a will with a lawyer, grown up stuff
-||the pain in my knee is better with ice
-||how many of these pamphlets do we need
-||how many meetings a week do you do
-||my phone is at one percent and dying
-||the plant i forgot came back from the dead
-||i survived the weekend
-||i survived an overdose and i speak at schools
-||glad they brought me back
-||the paramedic who saved me came to my one year
-||he overdosed in my arms in 2018 and i still see it
-||i had to narcan my brother last year
-||i work nights at a shelter, i've reversed nine overdoses
-||blue is my favorite color
-||got blue paint all over my lips at the kids' party
-||she won't wake before noon, teenagers
-||the baby sleeps at last
-||my cat was limp from the anesthesia
-||he dropped the chair and everybody jumped
-||he came back out of retirement
-||cold hands, warm heart
-||snoring keeps my wife awake
-||i fell asleep in the meeting, embarrassing
-||how do you use the nasal spray? i want to be ready
-||the class on rescue breathing was free
-||should everyone carry two doses of narcan
-||i would have been high by now a year ago
-||i haven't touched anything for 40 days
-||i thought about using and called my friend
-||the craving passed
-||i dreamt of the needle
-||i deleted his number
-||i don't go to that block anymore
-||found an old spoon, threw it out
-||handed my pain pills to my wife
-||dentist offered percs and i said no thanks
-||i'm at work with a bag of donuts in my pocket
-||it's in my bag: the big book
-||on the bus to my meeting
-||parked outside the church, nervous to go in
-||at the door of the meeting and scared
-||he's here with the pizza
-||calling my guy about the car
-||my guy at the dmv helped me
-||waiting for the delivery, new mattress
-||i called him, my sponsor, he came in 20 minutes
-||can't stop thinking about my grandson
-||when the kids are asleep i do my step work
-||as soon as this meeting's over i'm getting tacos
-||just got out of jail and the first thing i did was call my mom
-||i used to cop on that street, now i work there
-||using my coping skills
-||used the hotline once
-||got a hit song stuck in my head
-||one more cup and then bed
-||my daughter is in 8th grade
-||i was 15 when my dad gave me my first beer
-||i dropped out in 10th grade, got my ged at 40
-||i have a 17 year old at home who hates me
-||sophomore album is out
-||my sponsor is 70 and wise
-||my sponsor said we meet at her place with her husband, step 5
-||house rules: phones in the basket during dinner
-||i pay my rent with my own money
-||he hugged me and it was a kind hug, i had asked
-||he used to hit me, i left in 2012
-||i wanted revenge for years
-||burned dinner and laughed about it
-||i could beat my alarm clock to death
-||that test killed me but i passed
-||who's holding the keys for the hall
-||anyone around fifth street for coffee
-||where's the best place for a walk in dublin
-||asking for a friend: how do you start step 4
-||trying to find a home group
-||need a new sponsor, mine moved
-||where to buy big books cheap
-||what do people pay for sober living here
-||which doctor near tampa treats people on methadone kindly
-||who can drive me to the clinic tomorrow
-||sick with the flu, who can bring soup
-||my supplier at work is late with the flour
-||fresh batch of cookies for the meeting
-||tickets for the dance, $5, see me after
-||swapping recipes tonight
-||selling my car, 4000 or best offer
-||i used to sell percs in college
-||my leftover pills went to the take back day
-||my insurance finally approved treatment
-||my coach at the gym is sober too
-||got a loan for the car at last
-||i went to a treatment center in mexico in 2010
-||kratom wasn't for me
-||the meeting is at 12 oak street
-||my friend lives on cedar street, we walk there
-||i work at a bakery
-||my first name is pat, hi
-||warmline number is on the fridge
-||my doctor says wait 24 hours before the first sub
-||the clinic raised me to 90
-||my psychiatrist took me off of antidepressants slowly
-||i take gabapentin as prescribed
-||never mix benzos and methadone, my counselor says
-||please don't stop cold turkey, talk to your doctor
-||ask a pharmacist before you take anything
-||i quit cold turkey in jail and it was hell
-||my ex called me trash and i believed it for years
-||i'm not a waste of space, my sponsor says
-||i was an idiot and i made amends
-||do you live near the hall? the chairs need moving
-||my husband sends me a photo of the garden every day
-||i met my wife in recovery
-||love you all, good night
-||you are all beautiful people
-||methadone gave me my life back
-||in my group people on subs pick up chips
-||i feel judged for taking bupe
-||somebody said methadone is liquid handcuffs. i said it's my seat belt
-||me reí hasta morir
-||qué hambre, me muero por unos tacos
-||mi abuelo murió el lunes, en casa
-||ya no quiero estar enojado
-||no veo salida en este laberinto de papeles del seguro
-||está todo listo para la fiesta de esta noche
-||me corté el pelo
-||me corté cocinando
-||colgué el teléfono
-||mi compa respira mejor, fue asma
-||no abre los ojos mi bebé, duerme como angelito
-||ando en el grupo
-||compré pan y café para la junta
-||tengo la libreta de pasos en la mano
-||recaí en enero y volví
-||mi hijo es menor, tiene 16, y vive conmigo
-||quién vende libros usados
-||busco trabajo sin antecedentes
-||hay de todo en el bazar del grupo
-||el médico me subió la dosis
-||no mezcles pastillas, pregunta a tu doctora
-||mi novio me cocina los domingos
-||mándame la foto del grupo, la del aniversario
`;
