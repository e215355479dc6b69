/**
 * Labelled posts that no rule was ever written for: written before the rules, and only measured. When one of them turns out wrong, the
 * remedy is a rule for its kind, tried on posts of the other files; these stay as they are. Each line: severity|classes|words.
 */
export const unseenPosts = `
S1|crisis|honestly if i got hit by a bus on the way to group i would be fine with it
S0|crisis|wrote letters to both my girls and left them in the drawer. the gun is next to me. i love you all
S1|crisis|some nights i pray god takes me in my sleep and tonight is one of them
S1|crisis|i keep thinking my kids would have a better shot at life if i was in the ground
S0|crisis|i'm on the overpass by the mall. cars are so small from up here. just wanted somebody to know my name
S1|crisis|whats even the point of waking up tomorrow
S1|crisis|ive been googling how many of my pills it would take
S0|crisis|swallowed all of my seroquel about ten minutes ago i dont want help i just dont want to be alone
S1|crisis|i'm tired in a way sleep won't fix and i don't see myself making it to christmas
S1|crisis|they should have let me go when they found me. narcan was a mistake
S1|crisis|can't see a future with me in it
S0|crisis|got the rope from the garage. door is locked. im so sorry
S1|crisis|wish i never woke up from that last one
S1|crisis|nobody is gonna notice when im gone so whatever
S1|crisis|this is the last time you'll hear from me, you guys were good to me
S1|crisis|i feel like everyone is waiting for me to die anyway, maybe i should just give them what they want
S1|crisis|been thinking about suicide again since the custody hearing
S0|crisis|Tonight after my shift I'm going to end it, I have thought about how for weeks and I am calm
S1|crisis|I'm not going to do anything but I think about not being alive pretty much every hour
S1|crisis|cut myself again last night, deeper this time. scared of what i will do next
S1|crisis|my brother texted me that he cant do life anymore and now hes not picking up
S0|crisis|my wife is locked in the bathroom with the razor saying she is going to do it
S1|crisis|theres nothing left for me here. take care of each other
S1|crisis|i dnt wnna liv anymor
S1|crisis|every1 would b better of w/o me
S1|crisis|K M S is all i think about
S0|crisis|gonna un@live myself 2nite got everything i need
S1|crisis|don't worry about saving my seat on friday. or any friday
S1|crisis|ya no le encuentro sentido a nada, preferiría no despertar mañana
S0|crisis|tengo las pastillas en la mano y ya me despedí de mi mamá
S1|crisis|siento que mis hijos estarían mejor si yo no existiera
S1|crisis|no quiero hacerme daño pero tampoco quiero seguir viva
S0|crisis|hoy lo hago. ya dejé la carta en la mesa, perdónenme todos
S1|crisis|me da igual si amanezco o no
S0|crisis|estoy en el puente, no aguanto un día más
S1|crisis|gracias por todo, este es mi último mensaje
S1|crisis|ando pensando en matarme desde que perdí a mi beba
S0|overdose_now|my roommate took something and hes making this weird snoring sound i cant get him up
S0|overdose_now|help her lips are kinda purple and shes cold what do i do
S0|overdose_now|he fell out. did one narcan nothing happened
S0|overdose_now|i did way more than i meant to and i can barely keep my eyes open typing this
S0|overdose_now|hes breathing like once every 20 seconds
S0|overdose_now|shes slumped over in the passenger seat and wont answer me, there was a needle
S0|overdose_now|think im overdosing
S0|overdose_now|my son is on the bathroom floor and he is gray please someone
S0|overdose_now|i took like fifteen blues and my chest feels really heavy
S0|overdose_now|my girl is ODing rn no phone credit someone call
S0|overdose_now|he isn't waking up and he sounds like he's drowning
S0|overdose_now|mi primo se metió algo y no reacciona, tiene la boca morada
S0|overdose_now|creo que me pasé, se me cierran los ojos y estoy sola
S0|overdose_now|ayuda no despierta y casi no respira
S0|overdose_now|le di naloxona y sigue sin responder
S1|using_now|got a bag on the passenger seat and 71 days clean, please somebody talk to me
S1|using_now|dealer says ten minutes. i dont think i can stop myself
S1|using_now|i'm sitting in the walmart bathroom with it in my pocket
S1|using_now|fuck it im getting high tonight nobody can stop me
S1|using_now|rig is loaded. just staring at it
S1|using_now|just shot up after 8 months, by myself, feel like trash
S1|using_now|on the train to kensington rn i know what im gonna do when i get there
S1|using_now|I relapsed an hour ago and I'm still using, I'm home alone until Sunday
S1|using_now|already texted my guy. he's on his way. i hate myself
S1|using_now|one time cant hurt right? its right here in my hand
S1|using_now|been clean so long i dont even know how much to do but im doing it
S1|using_now|the craving won. going to go cop
S1|using_now|i wanna use so bad right now i'm shaking and the guy is two doors down
S1|using_now|estoy afuera de la casa del que vende, no sé si entrar
S1|using_now|me voy a drogar hoy, ya no puedo con las ganas
S1|using_now|tengo la jeringa lista y nadie en casa
S1|using_now|acabo de recaer y sigo consumiendo, estoy solo
S1|using_now|ya le marqué al dealer, viene en camino
S1|exploitation|the guy who runs my sober house says i can skip rent if i sleep with him
S1|exploitation|my sponsor keeps touching my leg after meetings and told me its part of trusting people
S1|exploitation|he holds my suboxone and only gives it to me if i do what he wants
S1|exploitation|my boyfriend makes me meet guys so we can afford our stuff and he takes all of it
S1|exploitation|mi padrino me pide fotos y dice que es nuestro secreto
S1|exploitation|an old timer wants me to pay him 300 a month to be my sponsor and not mention it to anyone
S1|threat|I know what car you drive and I am coming for you
S1|threat|next time i see that counselor im gonna put a bullet in him
S1|threat|te voy a encontrar y te voy a partir la cara
S1|minor|i'm 16 and i don't know who to tell about the pills
S1|minor|im a freshman in high school and i vape fent with my friends
S1|minor|tengo 14 y mi hermano me da pastillas
S1|minor|im turning 17 next month can i still join this
S2|sourcing|anybody around fishtown holding? got cash
S2|sourcing|new to denver, who do i talk to about some black
S2|sourcing|can somebody mail me a few subs til my appt ill pay
S2|sourcing|anyone kno a connect for percs in tampa
S2|sourcing|who's got the fetty, dm
S2|sourcing|quién vende chiva por la zona? manden inbox
S2|sourcing|iso xans no scammers
S2|selling|i have 20 subs left over, $10 a strip, dm me
S2|selling|got blues and bars, telegram @fastplug420
S2|selling|vendo metadona, precio bajo, mándame mensaje
S2|selling|fresh batch just landed, tap in, delivery in the bay area
S2|selling|trading methadone take homes for xanax
S2|solicitation|Our luxury rehab in Malibu has beds open now. Most PPO insurance accepted. Call 888-555-0199
S2|solicitation|I make 3k a week with forex, message me and I will show you how, great for people in recovery
S2|solicitation|we will fly your loved one out free of charge, just send me their insurance card
S2|personal_data|my cell is 215 555 0142 call me anytime
S2|personal_data|he lives at 1420 Spruce Street apt 3
S2|personal_data|escríbeme a luis.perez87@gmail.com
S2|medical_advice|take 24 mg instead of 8, doctors always lowball you
S2|medical_advice|just cut your dose in half every three days and youll be off methadone by june
S2|medical_advice|deja la metadona de golpe, es lo mejor
S2|harassment|you are a disgusting waste of space and nobody here likes you
S2|harassment|kill yourself junkie
S3|stigma_medication|if you're on subs you shouldn't share at meetings, you aren't sober
S3|stigma_medication|methadone is just legal heroin
S3|stigma_medication|los que toman metadona no están limpios de verdad
S3|meeting_link|join us tonight https://us02web.zoom.us/j/81234567890?pwd=abc
-||three years ago tonight i had a gun in my lap. today i coached my daughter's soccer team
-||my heart stopped twice in 2021 and narcan brought me back both times. i'm grateful
-||that meme had me dying
-||i would kill for a decent cup of coffee at these meetings
-||lost my son to fentanyl in march. he was 22. i still set a plate for him
-||the training showed us how lips turn blue and how to give rescue breaths
-||where do you all get your free narcan in ohio?
-||is there a clinic near dayton that does suboxone without a long wait
-||I almost used yesterday but I called my sponsor instead
-||used to shoot up in that exact bathroom. walked right past it today
-||what should you do if someone stops breathing? asking so i'm ready
-||johnny cash singing i hurt myself today gets me every time
-||I used to sell pills at school, not proud of it
-||my doctor is tapering me down 2 mg a month and it's going okay
-||I'm 15 days in and the mornings are easier
-||my daughter is 16 and i want to be a dad she can trust
-||i started smoking weed at 13
-||saying goodbye to my apartment today, moving into sober living
-||please don't ever stop methadone without talking to your doctor
-||did anyone see the news about the overdoses downtown? so sad
-||my sponsor asked me to come early and help set up chairs
-||gonna use my walk breaks to call people in the program
-||this cold is going to be the death of me lol
-||i'm selling my old bike if anyone in the group wants it
-||needle exchange on 5th street gave me test strips, no questions asked
-||I'm done with dating apps, i give up lol
-||i dont want to die anymore. that's new for me
-||hay días que cuestan pero hoy cumplo dos años limpio
-||me muero de risa con tus historias
-||hace cinco años quise quitarme la vida y hoy celebro con mi hija
-||dónde puedo conseguir naloxona gratis en houston
-||mi doctor me subió la dosis y duermo mejor
-||perdí a mi hermano por sobredosis el año pasado
-||antes compraba en la calle, ahora voy a la clínica
-||i lost my number for the warmline, does anyone know if 988 takes texts?
-||Never use alone: 1-800-484-3731. put it in your phone
-||kill your ego before it kills you, my sponsor says
-||watched the documentary about the pill mills, they were selling oxys like candy
-||my husband was blue when i got home that day. he made it. we are both in recovery now
-||dead tired after a double shift but sober
-||i hit rock bottom and wanted out. then i found this place
-||the plug on my phone charger broke, any good brands?
-||i'm looking for a ride to the tuesday meeting
-||my sponsor is 34 years clean and still picks up the phone at 2am
-||what dose are you all on? just curious if 120 is a lot
-||one day at a time. i am not giving up
-||he's a killer drummer and three years clean
-||my mom is not breathing down my neck anymore since i got my own place
-||my ex used to threaten me. i got a restraining order and feel safe now
-||thinking about my grandma who died last spring, grief is heavy today
`;
