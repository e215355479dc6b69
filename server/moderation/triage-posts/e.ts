/** Labelled posts in pairs: what is meant and what only sounds like it. */
export const postsE = `
S1|crisis|i don't want to exist
S1|crisis|wish i could go to sleep and never wake up
S1|crisis|there's no point to me being here
S1|crisis|everyone would be relieved if i died
S1|crisis|thinking of driving into a wall on the way home
S1|crisis|my life is over, nothing left to fix
S1|crisis|i hate that narcan brought me back
S1|crisis|i can't live like this another week
S1|crisis|i have been reading about ways to die
S1|crisis|what happens to my cat if i kill myself
S1|crisis|had the bottle of pills in my hand again last night and i don't trust myself today
S1|crisis|tonight feels like the last one
S1|crisis|you've all been good friends. take care of yourselves, i won't be back
S1|crisis|i keep picturing my own funeral and it calms me
S1|crisis|don't be sad when you hear about me
S1|crisis|i made up my mind, i'm done fighting. love to all of you
S1|crisis|the thoughts of hurting myself are back and louder
S1|crisis|burned my arm with the lighter again, it's the only thing that helps
S1|crisis|my brother says he wants to die and he won't let me in
S1|crisis|my friend sent me a text that sounds like a suicide note
S1|crisis|part of me hopes the next bag is the one that kills me
S1|crisis|i would rather be dead than go back to jail
S1|crisis|nobody would come to my funeral anyway
S1|crisis|i'm a burden. they would be better off
S1|crisis|i can't see any way out of this except one
S1|crisis|some days i stand on the platform and think about it
S1|crisis|i've given all my things away
S1|crisis|i am so tired of being alive
S1|crisis|life isn't for me. i tried it. thanks
S1|crisis|if i don't make it through the weekend know that you helped
S1|crisis|i've stopped taking my insulin, what's the point
S1|crisis|i stopped eating, i just want it to be over
S1|crisis|suicidal again today, safe for now but it's bad
S1|crisis|trying to find a reason to stay and coming up empty
S1|crisis|i want to be with my son, he died in june
S1|crisis|can't wait to join my brother up there, soon
S1|crisis|what's the use, i'm gone either way
S1|crisis|i bought a rope today. it's in the trunk
S1|crisis|i feel like walking into the sea
S0|crisis|i took the whole bottle
S0|crisis|took 40 tylenol an hour ago, i don't know if i regret it
S0|crisis|i'm on the roof and i'm not coming down
S0|crisis|the gun is loaded and i've said my goodbyes
S0|crisis|i cut my wrist and there's a lot of blood
S0|crisis|i'm going to hang myself after everyone is asleep tonight
S0|crisis|standing on the bridge. water looks cold
S0|crisis|i have a plan and the pills, tonight is the night
S0|crisis|my daughter swallowed a bunch of pills on purpose, she won't tell me what
S0|crisis|he has a knife to his own throat right now
S0|crisis|this is my goodbye letter, by the time you read this it's done
S0|crisis|the car is running in the garage, hose is in
S0|overdose_now|he's not breathing
S0|overdose_now|my boyfriend is unconscious and i can't wake him
S0|overdose_now|she turned blue what do i do
S0|overdose_now|i think my roommate is overdosing
S0|overdose_now|he took too much and now he's making gurgling noises
S0|overdose_now|used one narcan no change
S0|overdose_now|i don't know if he's alive, he's on the bathroom floor with a needle in his arm
S0|overdose_now|i did a huge shot and i can feel myself slipping
S0|overdose_now|my friend nodded out hard and her lips look grey
S0|overdose_now|is my brother od'ing? he's slumped over and breathes maybe 5 times a minute
S0|overdose_now|come on wake up wake up, he won't wake up you guys
S0|overdose_now|he took a pill somebody gave him and passed out, barely breathing
S0|overdose_now|my wife is limp and cold and there's foil next to her
S0|overdose_now|i can't stay awake, i mixed xanax and dope, i'm scared i'll stop breathing
S0|overdose_now|no pulse. doing cpr. talk me through
S0|overdose_now|kid in the park is turning purple, people say he smoked fentanyl
S0|overdose_now|he came back for a minute and now he's out again
S0|overdose_now|ambulance is coming but he stopped breathing what now
S0|overdose_now|she's foaming at the mouth and shaking after she shot up
S0|overdose_now|took my normal amount after 3 months clean and everything is going dark
S1|using_now|i'm about to use
S1|using_now|i have a bag in my pocket right now
S1|using_now|dealer is on his way and i can't cancel
S1|using_now|i'm going to relapse tonight i can feel it
S1|using_now|sitting in the parking lot waiting for my guy
S1|using_now|needle's loaded, someone please talk me out of it
S1|using_now|i just bought, it's in the car
S1|using_now|i found my old stash and i haven't thrown it out
S1|using_now|using alone tonight, door's unlocked just in case
S1|using_now|i slipped an hour ago and i want more
S1|using_now|day 3, sick as a dog, got the money in my hand and the spot is two blocks away
S1|using_now|my hands are shaking, it's right in front of me
S1|using_now|i can't fight this craving, i'm getting dressed to go get some
S1|using_now|high right now and i hate it
S1|using_now|i give up, going to get high
S1|using_now|he left pills on the nightstand and i'm alone with them
S1|using_now|my tolerance is gone and i'm about to do a whole one
S1|using_now|typing this with the straw in my mouth
S1|using_now|just copped. tell me to flush it
S1|using_now|i'm in the bathroom stall with it, people are knocking
S1|using_now|i already called him, he said twenty minutes
S1|using_now|gonna do just one, nobody has to know
S1|using_now|can someone call me i'm about to throw away 11 months
S1|using_now|just did a shot by myself in my room
S1|minor|i'm 15 and i need help with pills
S1|minor|i am a high school senior, 17, can i stay here
S1|minor|i'm in middle school and my sister gives me her percs
S1|minor|i'll be 16 in march, is there a group for my age
S1|minor|my mom thinks i'm at school, i'm 14 and i use
S1|minor|im 13 n my bf sells
S1|exploitation|my sponsor touched me after the meeting
S1|exploitation|he said he'd give me dope if i slept with him
S1|exploitation|the man who runs the house makes us work for free and keeps our id cards
S1|exploitation|she threatens to tell my boss i'm in recovery unless i pay her
S1|exploitation|he hits me when i don't bring money home
S1|exploitation|my boyfriend locks me in when he leaves
S1|exploitation|an oldtimer wants me to stay at his place and keep it between us
S1|exploitation|my counselor is asking me for sex
S1|exploitation|he's pimping me out and i can't get away
S1|threat|i will kill him if he comes to the meeting
S1|threat|i'm gonna stab that guy
S1|threat|you're a dead man, i know your street
S1|threat|i'm bringing my gun to the clinic on monday
S1|threat|someone should shoot up that place and i might
S2|sourcing|where can i get fent in this city
S2|sourcing|looking for a dealer who delivers
S2|sourcing|anybody got oxys, will pay
S2|sourcing|who's got subs for sale in nashville
S2|sourcing|hmu if you know someone with h
S2|sourcing|need some dope tonight, i'm in south side, pm me
S2|sourcing|can anyone hook me up with a few 30s
S2|sourcing|new in town, where do people score
S2|sourcing|does anyone have a line on real xanax
S2|sourcing|who knows a good vendor on the dark web
S2|sourcing|any suppliers here? message me
S2|sourcing|i'll buy your leftover pain pills
S2|sourcing|what corner in baltimore is good now
S2|sourcing|got cash, need blues, who's around
S2|sourcing|anyone selling their methadone bottles?
S2|sourcing|is there any tar around fresno? asking so i don't get burned
S2|selling|got blues, 5 each
S2|selling|i've got oxy 30s, message me for prices
S2|selling|selling suboxone strips, $10 a piece, ship fast
S2|selling|hit me up if you need anything, fire dope, best prices
S2|selling|extra methadone for sale
S2|selling|have 20 klonopins to get rid of, make me an offer
S2|selling|menu: h 60, coke 80, bars 3. delivery all day
S2|selling|plenty of white and tar in stock, inbox me
S2|selling|will trade adderall for subs
S2|selling|who needs? i'm around til midnight, cash only, got dope
S2|selling|legit vendor here, bitcoin accepted, discreet shipping of pills
S2|solicitation|call our treatment center now, most insurance accepted
S2|solicitation|free detox placement for anyone with insurance, dm me
S2|solicitation|get paid to go to rehab, ask me how
S2|solicitation|work from home and earn 5000 a week, link below
S2|solicitation|my supplement cures cravings in three days, order now
S2|solicitation|i am a life coach and i have two open spots, rates in my bio
S2|solicitation|need a loan? low interest, fast approval, whatsapp me
S2|solicitation|invest in crypto with me, guaranteed returns
S2|solicitation|our sober living has beds, we pay your first month and your flight
S2|personal_data|call me on 415 555 0199 tonight
S2|personal_data|my address is 77 Birch Lane, come any time
S2|personal_data|her real name is Donna Pratt, she lives on Cedar Street
S2|personal_data|reach me at kevin.miles@outlook.com
S2|personal_data|i work at the Home Depot on Route 9, ask for Steve Harlow
S2|personal_data|add me on snapchat lilrico_88
S2|personal_data|his license plate is KLM 4521, that's the dealer
S2|medical_advice|stop your methadone, you don't need it
S2|medical_advice|take two more, you will be fine
S2|medical_advice|you should quit your meds cold turkey like i did
S2|medical_advice|just drop 10 mg a day, ignore the clinic
S2|medical_advice|mix your subs with a little xanax, it helps you sleep
S2|medical_advice|you can safely take 32 mg of sub in one go
S2|medical_advice|no need to taper, just stop
S2|medical_advice|inject the suboxone, it works better that way
S2|medical_advice|don't listen to your doctor about the blood pressure pills, drop them
S2|medical_advice|take a benzo with your methadone if you're anxious
S2|harassment|you are trash and you should be dead
S2|harassment|kill yourself, nobody wants you here
S2|harassment|fuck you, you pathetic liar
S2|harassment|you stupid bitch get lost
S2|harassment|what a moron, you will die an addict and i'll laugh
S2|romance|are you single? you look gorgeous
S2|romance|send me a pic of you
S2|romance|come over tonight, i'll make you feel good
S2|romance|what's your bra size
S2|romance|i think we should date, you are so hot
S2|romance|let's move this to whatsapp sweetie, i want to see more of you
S3|stigma_medication|if you take suboxone you're still an addict
S3|stigma_medication|methadone isn't recovery
S3|stigma_medication|people on mat shouldn't share at meetings
S3|stigma_medication|you're not clean if you're on bupe
S3|stigma_medication|methadone is just government heroin
S3|stigma_medication|suboxone is a crutch for people who don't want real sobriety
S3|meeting_link|zoom id 812 3456 7890 password hope
S3|meeting_link|meeting tonight at 8: https://us02web.zoom.us/j/8123456789
S1|crisis|no quiero seguir viviendo
S1|crisis|ojalá me muriera hoy
S1|crisis|pienso en matarme todos los días
S1|crisis|ya no tiene sentido nada, quiero acabar con todo
S1|crisis|mi familia estaría mejor sin mí
S1|crisis|adiós a todos, gracias por intentarlo
S1|crisis|quisiera dormir y no despertar jamás
S1|crisis|mi hermana dice que se quiere morir y no me abre
S1|crisis|estoy harto de vivir
S1|crisis|volví a cortarme anoche
S0|crisis|me tomé un frasco entero de pastillas
S0|crisis|estoy en el puente y voy a saltar
S0|crisis|tengo la cuerda lista para esta noche
S0|overdose_now|no respira, ayuda
S0|overdose_now|mi amiga está azul y no despierta
S0|overdose_now|creo que tiene una sobredosis
S0|overdose_now|se desmayó después de inyectarse y ronca feo
S0|overdose_now|me puse demasiado, se me va la cabeza
S0|overdose_now|ya le di dos naloxonas y no reacciona
S1|using_now|estoy por consumir
S1|using_now|tengo la dosis enfrente y nadie en casa
S1|using_now|acabo de comprar, ayúdenme a no hacerlo
S1|using_now|voy a recaer, no aguanto
S1|using_now|ya llamé al dealer
S1|using_now|recaí hoy y quiero más
S1|minor|tengo 14 años y necesito ayuda con las pastillas
S1|exploitation|me ofrece droga si me acuesto con él
S1|exploitation|mi pareja me pega si no traigo dinero
S1|threat|te voy a matar, sé dónde trabajas
S2|sourcing|dónde consigo heroína por aquí
S2|sourcing|alguien vende pastillas en guadalajara
S2|sourcing|busco dealer en el bronx, mándenme mensaje
S2|selling|vendo heroína, buen precio
S2|selling|tengo tiras de suboxone, 200 pesos
S2|selling|traigo del bueno, manden dm
S2|personal_data|mi número es 787 555 0133
S2|personal_data|escríbeme a rosa.perez@gmail.com
S2|medical_advice|no necesitas la metadona, déjala hoy
S2|medical_advice|tómate tres de 2 mg y listo
S2|harassment|cállate imbécil, das asco
S2|romance|qué guapa, estás sola? pásame tu foto
S3|stigma_medication|la metadona es otra droga, eso no es recuperación
-||i wanted to die for years and now i want to see spring
-||last year i tried to kill myself. i'm glad i failed
-||the lyrics go "i don't wanna live no more" and i cried in the car
-||my cousin killed himself in 2015, the anniversary is today
-||i am not suicidal, just sad
-||suicide is never the answer, please call 988
-||if you are thinking of hurting yourself tell somebody
-||our speaker talked about losing her son to suicide
-||i'm dying of embarrassment
-||i could kill for a nap
-||this heat is killing us
-||my boss is going to kill me for being late
-||i was dead wrong and i said so
-||dead battery, stuck at walmart
-||the old me is dead and buried
-||killing time before the noon meeting
-||killed my craving with ice cream
-||i laughed so hard i died
-||goodbye summer
-||said goodbye to my counselor today, last session, we both cried
-||it's my last day at the treatment center, thank you all
-||i'm leaving the group because we move to ohio, thank you for everything
-||end of the road for my old truck
-||i'm done with this day, going to bed
-||i'm done with that relationship
-||my plan: three meetings this week and a call each night
-||we planned it for tonight: pizza and a movie
-||i have it all planned, the cake is a surprise
-||i jumped off the couch when the phone rang
-||my son jumps off the bridge at the lake every summer, makes me nervous
-||hung the new curtains
-||i took all my vitamins
-||took my pills this morning as prescribed
-||cut my finger chopping onions
-||blue lips from the popsicle, the kids looked funny
-||he stopped breathing for a second in his sleep, doctor says it's apnea
-||my dad snores like a truck
-||the dog is foaming at the mouth from the toothpaste lol
-||narcan saved me in 2021
-||i carry narcan and i know how to use it
-||signs of an overdose: slow breathing, blue lips, no response
-||a man overdosed outside our church last month and lived
-||documentary about fentanyl tonight on channel 4
-||my friend overdosed in april, the funeral was small
-||when someone is not breathing you give rescue breaths
-||the training dummy doesn't breathe, obviously
-||i passed out on the couch at nine, long shift
-||i can't keep my eyes open, time for bed
-||i slept like the dead
-||i used to use alone, that's why i tell people not to
-||i was about to use last night and then my daughter called
-||i wanted to use today and didn't
-||a bag of groceries on the table, first in weeks
-||i have a bag of clothes to donate
-||got the needle out: knitting a scarf
-||picked up my prescription and gave it to my wife to hold
-||i flushed what i had
-||i drove to his house and turned around
-||he offered me a hit and i said no
-||i walked past my old corner and felt nothing
-||cravings come and go, ten minutes each
-||i relapsed in may and came back in june
-||how do i tell my sponsor that i relapsed last week
-||relapse is not the end
-||dreamed i was high
-||high blood pressure again, doctor changed the pills
-||where can i get narcan in denver
-||where do i find a suboxone doctor
-||anyone know a free clinic near memphis
-||who has a big book they don't need
-||looking for a sponsor in the east bay
-||need a ride to detox tomorrow
-||does anyone have a link to the meeting list
-||can someone hook up my laptop to the projector for the meeting
-||i have strips for my blood sugar, the cheap ones are fine
-||fentanyl test strips are free at the library
-||i sold drugs for ten years and did six in prison
-||selling girl scout cookies for my niece
-||for sale: crib, barely used
-||my old dealer got sober, he's in my home group now
-||my ex sold my tools for dope
-||the price of insulin is a crime
-||my doctor lowered my dose to 60
-||psychiatrist wants me to take 20 mg at night
-||i take 16 mg and it works for me
-||my doctor says don't stop suddenly
-||should i ask my doctor about a taper?
-||i tapered with my clinic over two years
-||i'm 45 and i started at 14
-||my nephew is 16 and i worry
-||i coach 15 year olds in soccer
-||i'm 17 days in
-||my sponsor asked how old my kids are
-||my husband is single-handedly raising the garden
-||we met on a dating app, first sober date
-||my girlfriend sent me a picture of the cat
-||my wife says i look hot in this hat
-||he threatened to fire me, i stayed calm
-||i wanted to hit him and i went outside
-||step 4 is beating me up
-||they call us junkies on the news and it hurts
-||i called myself a junkie for years
-||a nurse called me a junkie and i reported her
-||someone told me methadone isn't recovery and i cried
-||i'm on methadone and proud
-||the meeting is at 200 Main Street, side door
-||call SAMHSA at 1-800-662-4357
-||crisis text line: text home to 741741
-||my sobriety date is 03-14-2022
-||the number on my chip is 730
-||room 4125550, just kidding, it's room 41
-||thanks @jo_9175550188 and @kay4085550123
-||@grace1234567890 i hear you
-||quería morirme y hoy quiero vivir
-||hace un año intenté matarme, hoy doy gracias
-||me muero de hambre
-||me muero de ganas de verte
-||esta subida me mata
-||mi jefe me mata si falto
-||la canción dice "ya no quiero vivir" y la canto a gritos
-||adiós mi vieja vida
-||hoy me despido de mi terapeuta, terminé el programa
-||mi primo murió de sobredosis en marzo
-||si alguien no respira, llama al 911 y da naloxona
-||nos enseñaron a usar naloxona
-||casi consumo ayer pero llamé a mi padrino
-||hace meses que no consumo
-||dónde encuentro un grupo en monterrey
-||dónde me dan naloxona gratis
-||mi doctora me bajó la dosis
-||vendí todo por la droga, hace años
-||vendo tamales los domingos
-||tengo 16 meses limpio
-||mi hijo de 15 toca la batería
-||mi esposo me mandó una foto del perro
-||me dijeron que con metadona no estoy limpia y me dolió
`;
