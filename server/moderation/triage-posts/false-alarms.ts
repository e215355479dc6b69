/** Labelled posts as people write them: A moderator tired of false alarms and of missed dealers. */
export const falseAlarmsPosts = `
S0|crisis|wrote the letters. dogs at my brothers. tonight
S0|crisis|wrong side of the overpass rail. trucks look small
S0|crisis,overdose_now|I took the whole bottle of my sleeping pills maybe ten minutes ago, on purpose, and now I'm getting really heavy and scared
S0|crisis|he just texted "tell mom im sorry" and his gun isnt in the safe anymore. what do i do what do i do
S0|crisis|Kids are with their dad till Sunday so it won't be them who find me. I left the door unlocked for the super. I don't want to be talked out of it, I only wanted to say this group was kind to me when it didn't have to be.
S0|crisis|sitting in the garage w the engine running
S0|crisis|finally saved enough pills. wont see friday
S0|crisis|I've got the rope in the trunk and I know the tree, been driving past it for an hour. My brother-in-law thinks I went for tile grout. It's funny how normal everybody was at breakfast. I'm not even upset now, it's just a thing I'm about to do.
S0|crisis|my wife locked herself in the bathroom with a razor and says shes done, kids are screaming, I cant get the door open
S0|crisis|After the hearing I decided. I go when my shift ends at six. Would somebody please feed the strays behind the laundromat on weekdays, the gray one only eats if you walk away. That's all. No hard feelings to anyone in this room, you did what you could.
S0|crisis|up on my roof, one step. sorry
S0|crisis|its loaded and its in my lap
S0|crisis|last train comes thru at 11:40 and im at the crossing, standing between the rails. tell my sister it wasnt her
S0|crisis,using_now|everything i have left is in this one rig and it's meant to be too much. i dont want to wake up from it
S0|crisis|My daughter is 19 and just sent me a picture of her pill bottles lined up on the desk with "bye mama", then blocked me. I'm four hours from her dorm and campus police keeps putting me on hold.
S0|crisis|picked my day to die last month. its today
S0|crisis|cut way deeper tonight, not calling anybody
S0|crisis|ya escribí la carta y tengo las pastillas aquí en la mesa, esta noche se acaba todo
S0|crisis|mi hermano está en la azotea y grita que se va a tirar, ayuda por favor!!! Mi mamá está abajo hincada rezando y los vecinos nomás graban con el teléfono. Ya llamé al 911 hace rato y no llegan. ¿Qué le digo para que se siente?
S0|crisis|Estoy parado en el puente. Perdónenme todos, ya no aguanto ni un minuto más.
S1|crisis|would be ok with not waking up
S1|crisis|They'd get the insurance and a new stepdad who isn't a screwup. Do the math. I did it three times on the back of a light bill and it comes out the same each time, they win if I'm gone. I'd never say this out loud in a meeting.
S1|crisis|what's the point of day 1 number fourteen. honestly what is the point of me
S1|crisis|so quiet if i just stopped existing
S1|crisis|been burning myself with the lighter again, nobody at work notices cause long sleeves
S1|crisis|My son told the counselor he'd rather be dead than go back to detox. She wrote it down and sent him home to me. He's in his room now and I'm sitting on the hallway floor outside his door like a guard dog.
S1|crisis|some ppl just arent built to make it to 40 and im one of them, wont be around for xmas
S1|crisis|thank you all for the four years. you wont hear from me again. take care of each other
S1|crisis|I look at the river on my way to work and every morning I slow down a little more. I've got a toddler seat in the back, empty by then, and I tell myself it's the traffic. It isn't the traffic. I don't know who you're supposed to tell a thing like this.
S1|crisis|wish it had been me in that car instead of Danny. wish that every single day, still do right now
S1|crisis|wouldnt step out of the way of a bus
S1|crisis|My mother is 71, on pain meds 20 years, and last night she said very calmly that she is a burden and has lived long enough. She gave me her ring. I don't know if that's just old lady talk or if I should be frightened.
S1|crisis|give my chips away. wont be needing them
S1|crisis|I hate myself so much i want to claw my skin off. already did my thighs this morning with the blade
S1|crisis|nobody would notice for weeks. the landlord would, maybe, when rent's late. I did the count yesterday of who'd come to the funeral and got to three, one of them's the dealer and he'd want his forty bucks. I'm so ready to be finished with all this.
S1|crisis|Honest share: the narcan kid saved me on Tuesday and I was angry at him. I wanted it to be over. I still do. People keep hugging me and saying it's a second chance and I nod and feel absolutely nothing.
S1|crisis|my ex keeps texting that he'll off himself if i dont come home, idk if he means it this time. He did swallow something once, in 2020. I can't be his reason to live and I can't be the reason he doesn't either. His mother has her phone off. What would you folks do?
S1|crisis|i'm done fighting. not done with dope. DONE
S1|crisis|Everyone gets better once I'm out of the picture. My kids did when I was in jail, grades went up and everything. So maybe I make it permanent.
S1|crisis|no veo salida, quisiera dormirme y no despertar nunca
S1|crisis|mi hijo dice que la vida ya no vale nada y que mejor se muere. Tiene 24 años y lleva tres semanas sin salir del cuarto. No sé a quién llamar.
S1|crisis|gracias por todo compañeros, aquí me despido, ya no voy a dar más lata a nadie. Me aguantaron mucho. Mi medalla se la dejan a Toño, que la cuide mejor que yo. No me busquen ni le llamen a mi esposa, ella ya sabe que la quiero.
S1|crisis|mis hijos estarían mejor sin mí
S1|crisis|does it get any better bc if this is it i would rather not be alive for it
S1|crisis|googled if it hurts to die. googled again
S0|overdose_now|lips blue making that snoring noise PLEASE
S0|overdose_now|she wont wake up i slapped her nothing
S0|overdose_now|one narcan 3 min ago, nothing, what now
S0|overdose_now|My roommate is on the bathroom floor and breathing like once every ten seconds, I've called 911 but they said 12 minutes, do I give a second spray?
S0|overdose_now|i did what i always do and somethings wrong my chest is slow cant keep my eyes ope
S0|overdose_now|Found my dad in his recliner gray and cold hands but theres a pulse, tv still on. he took his patch and I think more. I'm shaking so bad i can barely type
S0|overdose_now|think it was fent not oxy. everything going dark. im in the target bathroom, third stall, purple sneakers. I'm a nurse, I know exactly what this is, I just can't reach the door handle from down here. Tell my mom I was only going to take the one.
S0|overdose_now|guy in the tent next to ours is gurgling no narcan anybody near the river camp? He's maybe fifty, they call him Preacher, he's on his back and I rolled him to his side but it's still that wet sound. My minutes are almost out. Dispatch keeps asking me for a street address and there isn't one.
S0|overdose_now|can u OD on methadone if u took ur weekend bottles all at once? asking cause my bf did an hr ago and hes talking slurred and keeps falling asleep mid word
S0|overdose_now|two narcans in and hes not coming back
S0|overdose_now|Okay. Okay. She is my sister, she was in rehab till Monday, she's slumped over the steering wheel in my driveway and her nails are purple. Ambulance is coming. Should I pull her out or leave her sitting up? Somebody answer me
S0|overdose_now|took way too many cant hol phone
S0|overdose_now|baby got into my suboxone film and is limp and so sleepy omg
S0|overdose_now|he was nodding now no breaths
S0|overdose_now|my wife mixed her xanax w the pills and i cant get her to stay awake more than 5 secs, her breath is so shallow
S0|overdose_now|I count 4 breaths a minute on him. Is that too few? He's pale and sweaty and I can't get him to answer his name.
S0|overdose_now|mi novio no respira bien, está morado de la boca, ya le di un naloxona y nada
S0|overdose_now|creo que me pasé, no siento las manos y se me cierran los ojos solos, estoy sola en casa
S0|overdose_now|¡Mi primo se metió algo y no despierta! Ronca raro y tiene las uñas azules. ¿Qué hago mientras llega la ambulancia?
S0|overdose_now|narcan worked for like 20 min and now shes going out again, lips turning
S1|using_now|its on the sink. im staring at it
S1|using_now|outside his house cash in hand, someone call
S1|using_now|60 days out of county, just copped
S1|using_now|I have it in my pocket and I'm in the church parking lot. The meeting starts in eight minutes. Half of me wants to walk in and half of me wants to drive around the corner. I haven't even turned off the engine.
S1|using_now|fuck it im doing it
S1|using_now|already cookin dont @ me
S1|using_now|Husband left for the night shift, house is empty, a guy from my old job dropped something in the mailbox for me. I haven't opened it. I haven't thrown it out either.
S1|using_now|relapsed this morning, still high rn, got half left
S1|using_now|On the bus downtown to see my guy. I know. I KNOW. 11 months. I'm writing this so somebody knows where my head is at.
S1|using_now|found my stash behind the dryer, still holding it
S1|using_now|using soon as the kids are asleep
S1|using_now|going to do just a tiny bit since its been a year and a half, door locked. I know what everyone here will say about tolerance, I've said it to newcomers myself. I've got it all laid out next to the sink with my one year coin beside it, of all the dumb things.
S1|using_now|I'm alone in a motel in Barstow with two bags and it's been since March. I told myself I'd pour them out after the shower. Took the shower. They're still here.
S1|using_now|dealer says 10 min away
S1|using_now|counting to 100 then using. at 71
S1|using_now|bag in my bra at my nephews baptism what is wrong with me
S1|using_now|so yeah im loaded right now typing this. day 3 of a run. not trying to stop just trying not to be alone with it
S1|using_now|Mom's leftover hospice morphine is in the fridge and I'm the one who's supposed to return it tomorrow. I have the bottle on the counter. I keep unscrewing the cap and screwing it back on.
S1|using_now|needle's in the drawer, stuff's in the other drawer, I'm sitting between them lol help. My roommate took his dog to the coast till Sunday so it's only me and the refrigerator humming. I called my sponsor, voicemail. Called the next name, voicemail. You are name number three.
S1|using_now|walking to the corner rn. legs just going
S1|using_now|my girl went back out, she just got out of a 90 day program and shes in our bedroom fixing up right this second, wont open for me
S1|using_now|if he texts back im gone
S1|using_now|I told everybody I was going for milk. I'm at the trap instead. Somebody talk me back into my car.
S1|using_now|picked up an hour ago and i can't decide between the toilet and my arm
S1|using_now|tengo la bolsita en la mano y tiemblo
S1|using_now|voy camino a comprar, ya no aguanto la malilla
S1|using_now|Llevaba ocho meses limpia. Acabo de conseguir y estoy encerrada en el baño del trabajo. Háblenme de lo que sea.
S1|using_now|recaí anoche y sigo consumiendo ahorita, no puedo parar
S1|using_now|one pressed blue between me and sleep. it's right here on the nightstand. haven't had one since august
S1|using_now|about 5 min from doing smth dumb w what's in my glovebox, 9 mo clean. The funeral was at two, everyone went back to my aunt's to eat and I went to my car. Uncle handed it to me like it was a mint. I can see the church from here.
S1|minor|im 16 and my mom found my percs, is this group ok for me. She's not even mad which is worse. I've been taking them since I had my wisdom teeth out in the spring, and then buying from a kid on my bus. I want to stop but I've got finals.
S1|minor|sophomore yr starts monday and i havent been sober a whole day since 8th grade ended
S1|minor|Hi I turn 15 next month. My brother is the one with the problem but I started taking some of his and now I feel sick when I don't.
S1|minor|cant drive myself to meetings yet lol, permit in november when i turn 16
S1|minor|do they tell my parents if im 17 and go to the clinic by myself
S1|minor|My guidance counselor says I should talk to someone about the pills. I'm in ninth grade and everybody here seems like really old, no offense. Is there anyone close to my age?
S1|minor|class of 2030 gang who else withdrawing in homeroom
S1|minor|im only 14 so i lied about my age to sign up. dont kick me off
S1|minor|tengo 16 y mi mamá no sabe que tomo las pastillas de mi abuela. Empecé por el dolor de la rodilla cuando me lesioné en el fut y ahora me siento mal si no tomo. Mi abuela cree que la farmacia le da de menos. Me siento como rata.
S1|minor|voy en segundo de secundaria y ya no puedo estar sin eso, ¿me pueden ayudar aunque sea menor?
S1|threat|tell marcus when i see him at the tuesday mtg im breaking his jaw
S1|threat|You gave my sister that bag. I know your car and I know where you park it at night. Sleep light. When they unplug her on Thursday I'll be coming by with my two cousins, and nobody on your street is going to hear a thing.
S1|threat|i will put u in the ground u snitch
S1|threat|Whoever stole from the clothing bin: I've got a bat and all weekend. You'll be eating through a straw.
S1|threat|if she takes my kids in court friday she wont make it home from the courthouse, swear to god
S1|threat|keep talking, ill rearrange your teeth
S1|threat|gonna torch that halfway house with him inside
S1|threat|te voy a encontrar y te voy a partir la cara, ya sé dónde trabajas
S1|exploitation|house mgr waives rent if im "nice" fridays
S1|exploitation|My sponsor has me cleaning his rental houses six days a week, no pay, says it's step work. If I miss a day he tells me I'll be using by the weekend and he'll tell my PO.
S1|exploitation|my bf takes my whole paycheck and only gives me my dose if i do what he says w his friends
S1|exploitation|he hits me when im sick and hits me when im not. door's locked from outside till he gets home
S1|exploitation|I owe my dealer 900 and he says I can work it off at a motel by the airport, a girl will pick me up tonight
S1|exploitation|The recovery home took my ID, my EBT card and my phone. We pack boxes all day in a warehouse and never see a check, and they say leaving means a call to the judge.
S1|exploitation|old timer w 22 yrs says i have to sleep over so he can "hold me accountable", told me not to mention it to the women
S1|exploitation|my pimp keeps me in dope so i wont run. i'm writing from the gas station bathroom. He's in the car right outside with my shoes and my kid's picture. I don't have my own phone, this belongs to the cashier. Is there someplace that takes a woman with no ID tonight?
S1|exploitation|El encargado de la casa me dice que si no me acuesto con él me echa a la calle esta semana
S1|exploitation|mi pareja me quita el dinero, me pega y no me deja ir a la clínica sola. Dice que si hablo con mi consejera va a decirle al DIF que me drogo para que me quiten al niño. Escribo mientras se baña.
S2|sourcing|anyone in tulsa know somebody solid, everything round here is cut to hell
S2|sourcing|Moved to Spokane last week and I don't know a soul here. Who's good out this way? Not trying to get burned. You know what I mean. PM is fine.
S2|sourcing|lf 🔵 in phx, paying tonight
S2|sourcing|wtb subs, got cut off by my dr and cant wait 3 wks, ill pay $15 a strip. I work nights at a dairy and I can't be puking in the parlor. Cash, meet anywhere off I-43 between here and Sheboygan, I'm not a cop, I just need about twelve of them to make it through.
S2|sourcing|who has 30s
S2|sourcing|where the boy at in east bmore rn
S2|sourcing|my guy got locked up, who's got me
S2|sourcing|Does anybody here have a few extra methadone take-homes they'd part with? Clinic is closed for the holiday weekend and I'd make it worth your while, gas money included.
S2|sourcing|n33d a c0nnect 4 p3rcs
S2|sourcing|asking for a friend lol which block do you go to in kensington for the good stamp? He's driving in from Delaware Friday after work and he's tired of getting beat by kids on the corner. If you don't want to post it out loud, my inbox is open and I won't repeat it.
S2|sourcing|¿quién me conecta en Monterrey? pago bien
S2|sourcing|busco chiva lado este San José, inbox
S2|sourcing|quién vende tiras de suboxone, las compro hoy mismo
S2|selling|got 8mg strips, twenty each or 4 for 60
S2|selling|Clinic doubled my take-homes and I don't need em all. Somebody could use them more than me, for the right price. Message me, Dayton area only.
S2|selling|got that fire, tap in 🔥📦
S2|selling|ran into some extra gabbies n clonidine for yall kicking, cheap, hmu
S2|selling|30s available, signal only, no time wasters
S2|selling|My husband passed in June and there's half a bottle of his oxycodone left. Seems a waste to throw it out. If anybody in real pain would want to buy them at what the pharmacy charges, I'd mail it.
S2|selling|menu updated on my channel, ships everywhere
S2|selling|if ur sick in the akron area ur boy got u, fair prices, dm
S2|selling|trading my adderall script for subs, monthly, reliable
S2|selling|s.u.b.s 4 s.a.l.e pick up only northside
S2|selling|vendo parches de fentanilo, precio a tratar
S2|selling|tengo metadona de sobra, se la dejo barata al que la necesite, escríbanme por privado. Me dan para toda la quincena y yo con la mitad la hago. Es la rosita, sellada, de la clínica de la avenida. Nomás no anden preguntando mi nombre.
S2|selling|hay azules y blancas, entrego hoy
S2|solicitation|Our beds are OPEN this week!! PPO insurance? We fly you to sunny South Florida at no cost. Message me "READY" and an intake specialist calls you in ten minutes.
S2|solicitation|i get $500 for every person i send to my detox, we can split it, you just gotta have blue cross
S2|solicitation|Struggling with bills in early recovery? Get up to $2,000 today, no credit check, link in my profile
S2|solicitation|Friends, I turned $300 into $4,100 in nine days with my mentor's bitcoin plan. Recovery taught me discipline, trading gave me freedom. Comment FREEDOM and I'll show you how.
S2|solicitation|luxury rehab, ocean view, call admissions today
S2|solicitation|CLEAN20 gets u 20% off my detox tea
S2|solicitation|Does your loved one have good insurance? I work with several programs on the coast that waive the deductible and pay for the plane ticket. I can have a driver at your door tonight. Inbox me the front and back of the card.
S2|solicitation|Become a certified recovery coach from home and earn 6k a month! First 20 to sign up get the course half price, ask me how
S2|solicitation|free sober living rent for 60 days if u do our IOP. bring a friend get a gift card. Pool, gym, catered meals, phones allowed, pets too! Your policy must be out-of-state PPO. My cousin placed eleven people this month and every one of them loves it. Ask me for the application.
S2|solicitation|New here! I help people like you wipe out debt so you can focus on healing. Fast approval even with a felony. Text LOAN to get started.
S2|solicitation|Clínica privada con camas disponibles, aceptamos tu seguro y pagamos el vuelo. Manda tu póliza por mensaje y hoy mismo te internamos. Alberca, comida casera, testimonios en mi perfil. Además, por cada familiar que recomienden les damos una bonificación en efectivo.
S2|solicitation|préstamos sin buró, aprobado en 15 minutos
S2|solicitation|ibogaine retreat in baja, 3 spots left for may, deposit holds yours, dm for the brochure
S2|personal_data|call me anytime day or night 419 555 0143
S2|personal_data|my email's rustybucket dot jones at example dot com if the site goes down
S2|personal_data|I'm at 2218 Larkspur Court apt 6, back door's open for anybody who needs coffee
S2|personal_data|The man who drives that white Silverado with plate KTR 4471 goes to our noon group, and he is a teacher at Brookside Elementary, did you all know that?
S2|personal_data|thats Gail Hutchinson from NA, the realtor
S2|personal_data|text don't call, five one three, five five five, zero one eight eight
S2|personal_data|New sponsor is Bob Karlsberg, AA Westside, works the parts counter at the Ford dealer on Grand if you want to meet him
S2|personal_data|whoever needs a ride im on 40 Pinecrest Rd, blue trailer past the dumpsters. knock loud, twice because of the dogs. I leave at quarter past six for the early group and I can fit three if somebody's willing to hold the oxygen tank.
S2|personal_data|Her full name is Denise Marie Oakley and she lives in the yellow duplex at 907 Fulton. Somebody should go check on what she's telling people about sobriety.
S2|personal_data|my snail mail for chips n cards: T. Abernathy, PO Box 318, Millbrook
S2|personal_data|mi cel 55 5550 0172, márquenme
S2|personal_data|escríbanme a lupita.ramos@example.com porque aquí casi no entro
S2|personal_data|Vivo en calle Álamos 114, colonia Las Fuentes, segundo piso. Los espero el sábado con café.
S2|medical_advice|drop 2 mg every 3 days and jump at 1, ignore your prescriber they just want the money
S2|medical_advice|flush the zoloft, step 3 covers it
S2|medical_advice|Honestly at your size I would just take double tonight and skip tomorrow. Doctors lowball everyone. I've been around this stuff since before you were born, and what they print on the label is for lawyers. Two now, none tomorrow, and you'll thank me Thursday.
S2|medical_advice|go cold turkey hun, one bad week
S2|medical_advice|Stop the blood pressure pill while you're kicking, take three of the clonidine instead and you'll sleep through it. Worked for my cousin.
S2|medical_advice|you're pregnant so get off the methadone NOW, taper yourself down over the weekend
S2|medical_advice|quit ur benzos today just toss em, the shakes are only in ur head
S2|medical_advice|take 4 gabapentin with your sub, thats what makes it hit right
S2|medical_advice|Don't wait 24 hours to start the bupe, that's a myth. Put a whole strip under your tongue this afternoon, you'll be fine.
S2|medical_advice|cut your dose in half starting tmrw and dont tell the clinic, they drag it out for years
S2|medical_advice|deje ese antidepresivo, con oración basta
S2|medical_advice|Súbele a 24 por tu cuenta, el doctor ni se va a enterar y así ya no te da ansia
S2|medical_advice|your kid on vivitrol? skip the next shot, let his brain heal by itself
S2|harassment|nobody wants you here take the hint
S2|harassment|9 relapses and giving ADVICE. sit down clown
S2|harassment|You're a liar, Kev, you've always been a liar, and that sob story about your kid was the most pathetic thing I've read all year.
S2|harassment|ur mom shoulda swallowed
S2|harassment|everybody go downvote and report this fake, lets run her out of here
S2|harassment|Oh look, our little princess is crying for attention again. Third thread today. Get a life, get a job, and get off the internet. You people feeding her are just as pathetic. I'm saving screenshots so everyone can laugh at them when she comes back loaded, which she will, because she always does.
S2|harassment|shut up fat cow
S2|harassment|once trash always trash, thats you buddy
S2|harassment|I read your whole post and all I can say is your children deserve a better mother than a worthless pillhead like you.
S2|harassment|you're too stupid to get sober
S2|harassment|eres una basura, nadie te quiere aquí
S2|harassment|cállate ridícula, das pena ajena
S2|romance|saw ur pic. damn. u single?
S2|romance|Hey newcomer 😘 30 days looks good on you. What's your snap? We can talk there, more private.
S2|romance|send me a selfie beautiful, a full length one
S2|romance|I felt a connection when you shared about your divorce. I'm a good listener and a better kisser. Dinner Friday, just us, no need to mention it to your sponsor.
S2|romance|any ladies 20-30 want to keep a lonely vet company, whatsapp me
S2|romance|u got a man? cuz i'd treat u right
S2|romance|whatcha wearing to bed miss two weeks
S2|romance|Darling, I am an engineer on an oil rig and a widower. Your words touched my heart. Let us continue on Telegram, this site is not so good for deep talk.
S2|romance|come detox in my bed lol
S2|romance|how old r u and do u live alone? ur voice on the call was so cute. Me I'm 44 but look way younger, own my truck, no kids at home. I could drive up Saturday and we'd get a room by the lake. don't tell the group they're jealous types
S2|romance|estás bien linda, pásame tu insta y una fotito
S2|romance|Oye reina, ¿tienes novio? Vente a mi casa el viernes y vemos una peli los dos solitos.
S2|romance|Been watching your posts for days. Can't stop thinking about you. Give me your number and let me take care of you, I know what a woman like you needs
S3|stigma_medication|methadone's a legal high, not recovery
S3|stigma_medication|on subs? no chip, aint clean time
S3|stigma_medication|Call me old school but the folks lined up at that clinic every morning are still using. They just have a doctor for a dealer.
S3|stigma_medication|bupe people sharing in meetings, smh. come back when ur actually sober
S3|stigma_medication|My home group voted and I agree with it: people on maintenance can listen but shouldn't speak or hold service. Abstinence means abstinence. If that hurts your feelings then get off the stuff and come back to us clean.
S3|stigma_medication|nobody on that clinic juice is clean
S3|stigma_medication|con metadona no estás limpio, compa
S3|meeting_link|https://zoom.us/j/5550142233 starts at 8 eastern come thru
S3|meeting_link|meeting ID 555 208 4410, passcode serenity
S3|meeting_link|Women's step study is on tonight, here's the room: meet.google.com/abc-defg-hij, everybody with a desire to stop is welcome, cameras off is fine
S3|meeting_link|teams id 555 301 777 22 pw hope
S3|meeting_link|Reunión por Zoom a las 7, ID 555 019 2288, clave 1212, pásenle
S3|graphic_use|the blood swirling up in the barrel, then warm honey up my neck, god i can still taste it at the back of my throat
S3|graphic_use|I used to dig around in my foot for forty minutes, blood all over the tile, missing and missing, until one went in and that hot rush climbed up my spine
S3|graphic_use|foil, straw, that sweet burnt smell, watching the bead run brown down the crease and sucking every last wisp of it
S3|graphic_use|abscess on my arm burst while i was pushing the plunger in, pus and blood everywhere, and i finished the shot anyway
S3|graphic_use|crushed em up, railed two fat lines off the cd case and felt the drip go bitter down my throat, then the whole body melt. that was every morning for six years
-||my feet are killing me, twelve hours on concrete
-||dying, the chair ate our treasurer
-||Buried my best friend on Saturday. Nobody told me how many casseroles would come. I'm okay, I'm fed, my sponsor slept on the couch two nights, and I'm going back to work tomorrow.
-||I'd kill for a cheeseburger right now
-||ficus dead, im a murderer. day 200 tho
-||Twelve years ago today I stood on a bridge in the rain and a trucker pulled over. I never learned his name. This afternoon I drove over that same bridge with my two girls arguing about french fries in the back seat and I had to laugh out loud.
-||phone's about to die, ttyl
-||dead tired but sober, good trade
-||The part of the old me that lied to my mother every day can stay dead and buried, thank you very much. Saw her on Sunday, told her the truth about a parking ticket, and she nearly dropped the gravy. Baby steps at 53.
-||who else is dying for this heat to end
-||suicide squad sucked, will die on this hill
-||Our county held a suicide prevention walk and forty people from this fellowship carried the banner. My sister would have been 30. I was proud of us.
-||took two ibuprofen and a nap
-||shot pool w my old man today
-||Got my shot this morning, sore butt, thirty more days of not having to think about it. Vivitrol club where you at. Nurse Pam hums while she does it, always the same hymn, and I've decided that's part of the medicine.
-||using my lunch break to call my sponsor
-||i'm about to use up the last of the turkey, send soup recipes
-||have it in my hand: my EXPUNGEMENT letter!!
-||going to pick up. my kid. from soccer. you should see your faces
-||Last night I had the money out and the number half dialed. Then the baby coughed. I hung up, deleted it, called my home group and ate an entire pie. I woke up clean and I'm fine, just humbled.
-||alone tonight with a puzzle of 1000 pieces and a cat that eats the pieces
-||craving hit at 4, gone by 4:20
-||I used to hide it in the hem of the curtains. Sold that house. The new owners have no idea what those curtains have seen.
-||three relapses, last one 2016
-||Using dreams again. Woke up sweating and sure I'd blown nine years, then saw the dog snoring on my feet. Does everybody get these in spring or is it just me?
-||gonna get high, 9,400 ft baby 🏔️
-||that trail nearly killed my lungs, 10/10
-||i cook now. CHILI people. relax
-||where yall buy wide work boots
-||Anyone know where I can get fentanyl test strips in Lubbock? The health dept was out. The lady there said to try the college, but the college said students only. I keep them in a fishbowl on the counter of my barbershop and they go faster than the lollipops.
-||looking for a plug adapter for ireland, leaving tuesday
-||Need a good connection for the Zoom service training, my wifi drops every ten minutes. Any advice on cheap internet? I'm way out past the grain elevator, and the last person I asked tried to sell me a satellite dish the size of my truck.
-||does somebody know a dr in erie taking new suboxone patients w medicaid
-||who has narcan kits in south memphis?
-||My dealer turned out to be, of all people, the guy now bagging my groceries. We looked at each other, he said two years, I said three, and we both started crying next to the bananas.
-||hit me up if you need a hand moving this weekend, i got a truck and a bad back. I charge one sandwich. No pianos, not after what happened with Ruth's piano.
-||score!! found a couch on the curb, no bugs
-||what's the going price for a used crib? trying not to get ripped off
-||Where in Albuquerque can I fill a buprenorphine script on a Sunday? The pharmacy by my place told me they don't stock it and the clerk gave me that look.
-||selling girl scout cookies, thin mints go fast lol
-||we sold 62 plates at the spaghetti fundraiser, roof fund is halfway there
-||My brother sold my TV, my tools and then my wedding ring to his connection. That was 2011. Last Sunday he handed me an envelope with the whole amount, counted out in twenties, and neither of us could speak.
-||extra strips of bacon for setup crew
-||got a spare big book, free to a good home, ask at the coffee table
-||I was the delivery boy for the guy upstairs when I was 13, bags in my lunchbox. I'm 52, I coach little league, and I still check lunchboxes.
-||trading my Saturday coffee slot for Wednesday, takers?
-||selling my drum kit, thin walls 😭
-||is the bake sale cash only
-||16mg, coffee, toast, done. boring is beautiful
-||dr took me from 90 down to 85 on the methadone and i didnt even feel it
-||Please don't change anything on your own, call the prescriber first thing in the morning. That is all I'm qualified to say.
-||How long does Vivitrol stay in your system? I'm having my gallbladder out and want to ask the surgeon the right questions about pain control. Last time I had surgery nobody asked and I was too embarrassed to bring it up, so this time I'm walking in with a list.
-||pharmacist said never mix it with benzos and i told her lady i've read the leaflet more than you. Then I felt bad, because she was only being careful, so I went back with donuts. We're friends now. She calls me her favorite grouch and checks all my refills twice.
-||forgot my noon dose of antibiotics twice this wk, dentist not impressed
-||My doctor and I are stopping the Lexapro over three months. She made a chart. I stuck it on the fridge next to the school lunch menu.
-||methadone saved my life, fight me
-||Somebody at the noon meeting once told me to throw away my lithium. I didn't. I ended up with a better sponsor and I haven't been in the hospital for six years. Glad I ignored that one.
-||8 yrs on bupe, still got my kids
-||I used to think people on methadone weren't really clean. I said so, out loud, in rooms. Then I ended up needing it. I've been making that amends for a long time.
-||cats on prozac now. CATS. what a world
-||insulin's up to 22 units, cut back on the pie i guess
-||goodbye nicotine you were a terrible roommate
-||Bye for now, kids' bus is here!
-||i wont be here next week, family reunion in tulsa, save me a donut. My aunt hasn't seen me since I stole from her purse in 2009, and she's the one who mailed me the bus ticket. Nervous, but I've rehearsed it with my sponsor four times in the car.
-||Saying farewell to my job of nine years on Friday. They got me a cake with a fish on it. I don't fish. I cried anyway.
-||thank you for everything this year, see everybody at new years bowling
-||last post of the night, melatonin is winning
-||We said our goodbyes to the old meeting hall last night. Forty one years of smoke in those ceiling tiles. Somebody unscrewed the "Easy Does It" sign and gave it to the oldest member and she hit him with it.
-||leaving fb, staying here, too much politics
-||off to bed, love u weirdos
-||granddaughter's 16, drives better than me
-||Started stealing my mom's pills at 12, in treatment by 15, prison at 19, college at 41. I don't recommend the route but I do recommend college.
-||taught 10th grade 20 yrs, fear only copiers
-||Is 17 months too soon to sponsor someone?
-||turned 30 today. never thought id need reading glasses before a funeral
-||15 days!!!!!
-||My son's in ninth grade and asked me straight out why I go to meetings. I told him the truth in short words. He said "ok" and asked for pizza. Did I do it right? How have other parents handled this?
-||i was 14 going on 40
-||back to school at 46, freshman orientation, they thought i was somebody's mom
-||class of 99 reunion and not one of us ordered a drink, how about that
-||love you people more than coffee
-||My husband and I renewed our vows in the parking lot of the clinic where we met. The nurses threw oatmeal because rice is bad for pigeons.
-||single at 50 and finally not looking, feels great
-||send dog pics please, rough day
-||wife says i look better clean. took the compliment AND the trash out
-||Should a person date in the first year? My sponsor says get a plant first. I've got a plant. It's alive. Just wondering how the rest of you handled it.
-||my girlfriend's got 3 months today and i'm so damn proud i could bust. She came in weighing ninety pounds and wouldn't take her coat off for a week. Today she wore yellow and told a joke at the podium, a bad one, about a horse.
-||what does your sponsor look like when you tell them you skipped step 4? asking because mine turned purple
-||come to my place at the table saturday, i saved you the chair by the pie
-||fuck yes!!! custody restored!!!
-||that was one hell of a bitch of a Monday but i'm sober in my pjs
-||Shit. Shit shit shit. Locked the keys in the running car outside the meeting. AAA says an hour. The newcomer is laughing at me and honestly it's good for both of us.
-||this damn printer can go straight to hell
-||I'm an idiot, i read the wrong page of the daily reading two days running
-||old junkie here, 27 years away from it, ask me anything about gardening
-||I was a worthless liar and a thief back then, and the strange thing is that saying so today doesn't hurt, it just feels like reading somebody else's mail.
-||ex-wife called me every name in the book in court. i said nothing. sponsor bought me a steak. Ten years back I'd have been thrown in a cell for what I would have said. The judge gave me every other weekend and I cried on a bench by the vending machine like a fool.
-||hold music. 55 minutes. pan flute. help
-||RANT: the county closed our only bus line on Sundays and now half the dosing window folks have to walk two miles on the highway shoulder. I'm writing the council. If you can write too, be polite but be a pest.
-||people who leave meetings before cleanup i'm looking at you with love and a mop
-||why's every rehab brochure a sunset
-||The guy on the radio said addicts should be left to die and I turned it off before my kid could ask what that meant. Some days the world's ignorance is heavier than the work itself. Anyway, I made pancakes.
-||im gonna strangle whoever invented the automatic flush
-||boss will murder me over these invoices lol
-||The Lakers got destroyed, absolute massacre, i had to call my sponsor
-||That guy at karaoke killed it. Whole room on its feet for a man who couldn't look anyone in the eye in January.
-||Kid's karate test: he broke the board, then bowed to the board. I can't.
-||He threatened me years ago, back when we were both strung out. He's inside now, I've got my order of protection and a good lock, and honestly I sleep fine.
-||beat my brother (at chess. finally.)
-||wanted to punch walls, washed dishes instead
-||My ex used to take my check and lock me in. I got out in 2018 with a garbage bag of clothes. If you're reading the pinned list, that shelter on it is the one that took me and they're good people.
-||sponsor made me do pushups for being late, we are both 60, nobody won
-||How does a sober house get certified? I'm helping set one up and want the rules done right from day one, including how residents can complain about staff.
-||Training last night: look for blue lips, slow breathing, no response to a knuckle rub. Practised on a dummy named Gary. Gary made it. We also learned to say "not breathing" when you call, and that there's no use in a cold bath or in milk. Two teenagers from the youth group were better at it than anyone.
-||in the video the man's not breathing, then two sprays, then he sits up. the whole class clapped. Then the trainer told us it was her own brother, and that he's a welder now, and nobody clapped after that, we just sat there being quiet together for a bit.
-||I overdosed four times before I turned 25. Five if you count the one my mother never found out about. This morning I taught her to make a spreadsheet.
-||news says ODs down 20 percent in the state this yr, about time
-||nodding along to every word of this
-||my coffee overdosed on creamer
-||Can naloxone hurt someone if it turns out they hadn't taken anything? The librarian wants to know before she'll keep it behind the desk.
-||dog wont wake up for walkies, lazy bum
-||blue lips from the popsicles, whole nursery class lol
-||He passed in October from an overdose. I'm not in the anger part anymore. I've begun giving away his shirts, one each week, to the men's shelter, and keeping count.
-||carried narcan for 3 years and used it once, at a wedding, on the dj
-||If I go out, I know where it leads: one, then two, then the couch, then the county. That's why I'm staying in my chair with my bad coffee.
-||what if somebody shows up high to the meeting, do we let them stay? question for group conscience. We had a fellow nodding by the radiator on Monday, someone checked on him, he was breathing fine and drank some water, and half the room was still upset. I'd rather have him here than in the alley, but I want to be fair.
-||I would never judge anyone who uses alone, I'd only want them to have the hotline number, 1-877-696-1996, on the fridge. Last year I didn't know the line existed, I'm just glad the lady at the exchange writes it on every bag.
-||call or text 988 folks, they picked up in under a minute for my cousin last year
-||home group meets in the basement of st marks, use the side door, it sticks
-||can i bring my toddler to the noon mtg or is that a no
-||chairing tonight, first time!! hands like ice
-||Does the app have a way to see which meetings are hybrid? I looked in the calendar and only found the in-person filter.
-||zoom fatigue is real, three video calls for work then group, my eyes are raisins
-||we need a new GSR by june, pays nothing, perks include a folding chair
-||I take the H&I panel to the county jail every second Thursday. Last week a man asked if it's really possible, and I rolled up my sleeve, and he looked at the scars a long time, and said okay then.
-||Syringe exchange needs volunteers for Saturday packing, mostly cotton, band-aids, water and socks. Bring your sense of humor. We start at nine by the loading dock. No experience needed, we'll show you how to count to ten repeatedly without losing your mind.
-||who ordered 400 paper cups. WHO
-||I'm doing the literature order tonight, tell me if you want step guides, I have 11 on the list
-||we buried the time capsule: one chip, one cigarette nobody smoked, one very bad poem
-||Poem for nobody: the spoon is for soup now / the belt is for pants / the foil wraps a sandwich / and the needle mends socks
-||roses are red / my chip is bronze / i no longer nod off / on strangers' lawns
-||I wrote this one in detox: I asked the night to take me and it gave me back a morning, rude and bright, with oatmeal. Eleven years later it's taped inside my kitchen cupboard.
-||that johnny cash hurt cover gets me every time, "i hurt myself today", had to pull over. My daughter asked from the back seat why I was crying at an old man's song. I said because he made it to old, baby.
-||"The only way out is through" - my nana, and also some poet i think
-||snow day!! nobody going anywhere till noon
-||dmv line broke me more than detox
-||left my bag on the bus w all my step work in it, if you find a blue notebook dont read page 9. I'm serious. Page nine is the whole of 1998. The driver on the 22 says lost and found opens at eight, and I'll be standing there at a quarter till with a thermos.
-||blues in the park sunday, bring chairs
-||he's a chemist at a paint factory and still can't hang a shelf level
-||finally fixed the drip under the sink. plumber quoted 300, youtube quoted 0
-||Crystal from the quilting circle made 90 squares. Ninety. One for every day of her daughter's treatment. She hung it in the hall of the center and they've asked her for a second one. Her fingers look like a boxer's and she's never been happier.
-||my car jumped the curb and took out a mailbox, i am fine, the mailbox is not
-||rope swing at the lake scared the life out of me in the best way
-||garage is finally clean enough that the car fits in it, i sat in there w the radio on just to enjoy it, engine off obviously, lol battery died
-||Railroad museum with the grandkids. One of them asked if I ever rode in a boxcar. I have, and I said so, and left out the rest until he's older.
-||gave my late husband's leftover morphine to the pharmacist for disposal. hands shook. done now
-||Ran into an old running buddy outside the courthouse. He said he had something for me. I said I had something for him too and gave him a meeting list. He actually took it. I was shaking all the way home but it was the good kind.
-||my sister drives me up the wall, refuses to mute herself, still the best thing in my life
-||On paper I'm a miracle: two felonies, a dead liver the doctors brought back, and an associate degree in dental hygiene. In person I'm a tired woman who can't find her glasses. They're on my head. They're always on my head.
-||slipped in july, told on myself same night, reset the date, that's behind me and i'm doing ok. What I'd tell anyone sitting on a secret is that the telling took ninety seconds and the dreading took eleven hours. My group just slid over and made room on the bench.
-||used to think the world would be better off without me. turns out the world needed someone to run the coffee urn. I don't mean it as a joke, that was how small it started. Somebody handed me a scoop and said forty cups, don't be late. I wasn't. It's been fourteen years of not being late.
-||They had me on a psych hold the winter I turned 22. I'd made a plan, I'd given things away, the whole bit. I'm 36 now with a mortgage and opinions about gutters. If you'd told that kid about the gutters he would not have believed you.
-||cutting: carbs, cable, my bangs (mistake)
-||how do you all deal w people asking why you're not drinking at weddings
-||Worried mom here, nothing urgent. He's eleven weeks in, calls on Sundays, sounds like himself. I still sleep with my phone in my hand. When did you stop doing that?
-||anybody else cry at tire commercials?
-||no more weekend pickups at the clinic, they gave me 13 take-homes and a lockbox!
-||the lender wants two pay stubs and my blood type apparently. buying a house sober is WILD
-||My treatment center was a dump with bedbugs and the best counselor I ever met. You asked where I went so there it is: the county one on Fourth, state funded, long wait, worth it.
-||insurance denied my third appeal, i'm writing the commissioner, anybody won one of these?
-||Did my cousin really lose 4 grand on crypto again. yes. did i laugh. also yes
-||Moderators, thank you for leaving my ugly post up the other night and for writing me back. I was sad, not in danger, and whoever it was took the trouble to ask which one.
-||sorry if i was short w anybody yesterday, hadn't eaten, hadn't slept, had plenty of opinions
-||Long one, forgive me. I grew up over a bar, I learned pills from an uncle and needles from a husband, I lost two babies to the state and one to the ground. At 44 I got a bed because somebody else didn't show. That was nineteen Octobers ago. Today my youngest, the one they gave back, asked me to hold her newborn while she showered, and didn't check on us once.
-||gym guy asked if i wanted gear. i said no thanks, and also what, and then told the desk. They'd already had three complaints on him apparently. I lifted my tiny pink weights and went home feeling like a sheriff.
-||Is 8 hours between my Tylenol doses right? nurse said six, bottle says eight
-||you missed the best potluck, somebody's grandpa brought venison and a ukulele
-||Not gonna lie, the holidays make me want to crawl under a porch, so I signed up for the marathon meeting from noon to noon. Who's on the 3 a.m. shift with me?
-||she asked for my number and I gave her the group's list instead, because she's got nine days and I've got manners. Took me years to learn that. Back when I was new, a man with a nice watch was very helpful to me, and none of it was help. So now we've got a women's list by the door.
-||My uncle swore he'd kill the man who sold to my cousin. He never went near him. He plants tomatoes and cries, and gives them all away to people on our street.
-||my first sponsor used to say "shoot for progress" and then throw a basketball at me
-||me muero de hambre, ¿qué hay de cenar?
-||Hace seis años quise quitarme la vida. Hoy llevé a mi niña a su primer día de kínder y me pidió que no llorara. Lloré.
-||me mató el recibo de la luz, válgame
-||qué risa, casi me muero cuando don Chuy se cayó con todo y pastel
-||Adiós al cigarro, ya son 30 días y huelo la comida otra vez
-||nos vemos mañana si Dios quiere, descansen
-||ayer casi compro pero le hablé a mi madrina y se me pasó, hoy amanecí bien
-||¿dónde dan naloxona gratis en Tijuana?
-||alguien sabe de una clínica que dé buprenorfina en El Paso y acepte medicaid
-||Vendo tamales el sábado afuera de la iglesia, de rajas y de puerco, todo es para la renta del local. El mes pasado acabamos a las diez y se quedó gente con las ganas, así que ahora hacemos el doble y doña Tere trae champurrado.
-||se vende bicicleta rodada 26, casi nueva
-||Yo le compraba al del puesto de discos, hace mil años. Ahora paso por ahí y el puesto vende fundas de celular y yo compro flores para mi vieja.
-||empecé a los 13, paré a los 40
-||tengo 15 días limpio!!! 🙌
-||Mi hijo de 16 ya sabe manejar y yo apenas aprendí a estarme quieto.
-||la doctora me subió la metadona a 70 y por fin dejé de sudar en las noches. Llevaba meses callado por pena, pensando que pedir más era fallar. Me dijo que para eso están las consultas. Ojalá la hubiera oído antes.
-||gracias a la metadona sigo aquí, diga lo que diga mi suegra
-||Pregúntale a tu médico antes de mover la dosis, aquí nadie es doctor, compa.
-||qué coraje, otra vez cerraron la clínica sin avisar y nos tuvieron parados dos horas en el sol. Había una señora embarazada y un muchacho en muletas. Vamos a llevar una carta firmada el lunes a la dirección, el que quiera firmar que llegue temprano.
-||pinche lunes, pero aquí andamos sobrios
-||Los quiero mucho, familia. Sin ustedes no habría llegado a la boda de mi hermana, y menos a bailar el vals sin una copa encima.
-||¿a qué hora es la junta de los martes? no la veo en el calendario
-||quién trae las sillas, yo pongo café
-||Mi hermano murió de sobredosis en abril. Hoy cumpliría 33. Le prendí su veladora y puse a Los Ángeles Azules bien fuerte, como le gustaba.
-||En el curso nos enseñaron: si no despierta y respira lento, naloxona y al 911. Practicamos con una almohada.
-||mi esposa dice que ronco como tractor, ya me mandaron con el especialista
-||Versito de la abuela: el que cae y se levanta, ni se queda ni se espanta. Me lo decía cada vez que salía de la cárcel, y fueron varias. Ya no está, pero lo mandé bordar y lo tengo colgado arriba de la estufa.
-||ando buscando un contacto de plomería en Laredo, se me inundó el baño
-||tuve un sueño donde consumía y desperté llorando, gracias a Dios solo fue un sueño
`;
