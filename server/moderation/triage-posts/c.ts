/** More labelled posts, as in b.ts. */
export const postsC = `
S1|crisis|I've been planning my death in my head on the bus every morning
S1|crisis|dont know how much longer i can pretend i want to be alive
S1|crisis|no one would find me for days and thats kind of the point
S1|crisis|i tried to hang myself in march and i feel it coming again
S1|crisis|if i'm gone by morning please water my plants
S1|crisis|There's no version of next year that has me in it
S0|crisis|I just took every pill in the cabinet and I'm scared now
S1|crisis|my mom would be better off burying me than burying me slowly like this
S1|crisis|I can't promise anyone I'll be alive tomorrow
S1|crisis|what's the least painful way to go
S1|crisis|i think its time for me to go home to jesus
S1|crisis|everyone leaves. i should leave too, permanently
S0|crisis|the shotgun is in my lap and im drunk
S1|crisis|feel like jumping in front of the 4 train
S1|crisis|i dont want to wake up sober or high. i just dont want to wake up
S1|crisis|im only alive because i dont have the energy to do anything about it
S1|crisis|i hate my life and i want it over
S1|crisis|suicidal ideation is back and louder
S1|crisis|wish that car had finished the job
S1|crisis|been cutting again, my legs this time so nobody sees
S1|crisis|i have zero reasons left not to
S0|crisis|going to jump. ledge. tell her sorry
S1|crisis|My friend from detox posted that he is done with life and now he won't pick up
S1|crisis|cant stop thinkin bout endin it all
S1|crisis|i jus wanna dye
S1|crisis|ending my own life would be the first decision ive made on my own
S1|crisis|i feel like a burden every second of every day and i want to disappear
S1|crisis|thank you for the kindness. you wont see me post again
S1|crisis|me siento un estorbo, quisiera no haber nacido
S1|crisis|nomás quiero que se acabe todo, me quiero ir con mi jefita al cielo
S1|crisis|hoy pensé en aventarme al tren otra vez
S1|crisis|si mañana no contesto ya saben por qué
S0|crisis|tengo la pistola de mi papá cargada y ya no tengo miedo
S1|crisis|mi hermana se quiere suicidar, me acaba de mandar un audio despidiéndose
S1|crisis|no tengo razones para seguir viviendo
S1|crisis|ojalá la próxima dosis me mate
S0|overdose_now|she injected and went limp, lips are grey
S0|overdose_now|wheres the nearest narcan?? hes not breathing right
S0|overdose_now|my uncle is snoring weird after his shot and we cant wake him
S0|overdose_now|i overdid it. heart is slow. room is going dark
S0|overdose_now|my friend overdosed right now in front of me what do i do
S0|overdose_now|his fingernails are blue and he wont answer me
S0|overdose_now|he's barely got a pulse
S0|overdose_now|i smoked that blue and now i cant feel my face and i keep forgetting to breathe
S0|overdose_now|she is ODing please someone
S0|overdose_now|hes out cold on the couch and breathing super slow
S0|overdose_now|narcan didnt work on my brother, still blue
S0|overdose_now|two people down at the camp, only one narcan left
S0|overdose_now|se tomó como veinte pastillas y no la podemos despertar
S0|overdose_now|mi hijo está morado y no respira
S0|overdose_now|me puse de más y siento que me voy
S0|overdose_now|le dio sobredosis a mi vecino, qué hago
S1|using_now|i have the needle in one hand and the phone in the other
S1|using_now|a friend just gave me two percs for my back and i have been clean 3 years and i want them both
S1|using_now|heading to the block. dont message me
S1|using_now|im going to use today. i already know it
S1|using_now|the bag is still sealed. its sitting in the cup holder
S1|using_now|i relapsed this morning and im about to do more
S1|using_now|dealer is parked in my driveway
S1|using_now|locked in the bathroom at my sisters wedding with a baggie
S1|using_now|just copped. shaking. someone tell me to flush it
S1|using_now|cant take the cravings. ten more minutes and im gone
S1|using_now|drunk and calling the plug
S1|using_now|using alone at the hotel tonight, door unlocked just in case
S1|using_now|i want to get high more than i want to live
S1|using_now|got paid and im spending it all on dope tonight
S1|using_now|shooting up again after 14 months and nobody knows
S1|using_now|i caved, im smoking rn
S1|using_now|already cooked it up, tying off now
S1|using_now|my hands are shaking holding this foil
S1|using_now|estoy a nada de consumir, ya lo tengo preparado
S1|using_now|mi compa trajo cristal y le voy a decir que sí
S1|using_now|ya voy a pegarme un toque, no me juzguen
S1|using_now|llevo consumiendo desde ayer y no puedo parar
S1|using_now|estoy solo en casa con una dosis
S1|exploitation|my sponsor wants me to move in with him and says i owe him for saving my life
S1|exploitation|the tech at detox asked for a kiss before he gave me my meds
S1|exploitation|he keeps my ID and my phone and says i can leave when i pay him back
S1|exploitation|i am scared of my husband, he said he would kill me if i go to rehab
S1|exploitation|she said she will call CPS unless i give her my pills
S1|exploitation|my dealer says i can pay with my body
S1|exploitation|el pastor del anexo me pidió fotos sin ropa
S1|exploitation|mi pareja me amenaza con quitarme a los niños si voy al grupo
S1|threat|imma pull up to that meeting with my strap
S1|threat|you better sleep with one eye open
S1|threat|I am going to kill the man who sold my son that pill
S1|threat|le voy a partir su madre al que me robó
S1|minor|i'm 14 and my friend od'd at a party
S1|minor|im a sophomore in high school and i cant stop taking my moms pills
S1|minor|only 16 but i feel 40
S1|minor|i cant tell my parents, i'm a minor
S1|minor|tengo 17 años, me puedo unir?
S2|sourcing|whats the move for some fire in baltimore
S2|sourcing|need someone who can get suboxone without a script, cash
S2|sourcing|anyone in phoenix sell blues
S2|sourcing|busco quien me venda tramadol
S2|sourcing|w h e r e can i buy oxy online
S2|selling|I have 15 strips I don't need, $8 each
S2|selling|china white, bulk only, signal me
S2|selling|vendo clona y rivotril, por privado
S2|solicitation|looking for help? call our admissions team today, we verify your insurance in 10 minutes
S2|solicitation|join my trading team and be financially free
S2|personal_data|here is my number 646-555-0173
S2|personal_data|vivo en calle hidalgo 214, vengan
S2|medical_advice|just quit suboxone cold turkey, two weeks of hell and you're done
S2|medical_advice|you can take an extra 8 mg if you feel sick, no need to ask
S2|romance|you sound hot, are you single?
S2|harassment|nobody wants you here, go die
S3|stigma_medication|suboxone people are not sober, period
S3|stigma_medication|methadone is a crutch
-||it has been four years since my attempt and i am so glad it failed
-||my aunt killed herself when i was ten
-||i laughed so hard i almost died
-||the movie trainspotting always triggers me
-||he is dead to me after what he did
-||my back is killing me after moving the couch
-||i used to cut myself as a teenager. i have not since 2012
-||i wanted to end things with him for months and finally did
-||we lost another one. i'm tired of funerals
-||if you find someone unresponsive, call 911 first
-||carry narcan. it saved my brother's life
-||my dad was blue when the medics came. he is in rehab today
-||i was about to call my dealer last week and called you all instead
-||i used to hide my needles in a coffee can
-||i have been thinking about using my vacation days to visit my mom
-||my guy at the garage fixed my brakes for free
-||picked up my kids, picked up groceries, stayed clean
-||how do you say no when an old friend offers
-||got high on life today, the beach was beautiful
-||my boyfriend relapsed and i need support from other loved ones
-||what helps with restless legs at night in withdrawal
-||is there anyone else here on 24 mg
-||my sponsor makes me laugh every single call
-||my landlord is kind and gave me more time
-||he hit rock bottom before i did
-||i got kicked out of my house at 16, now i am 38
-||16 days today!!
-||i teach high school and nobody there knows i'm in recovery
-||selling my couch, free delivery
-||what time is the pharmacy open
-||who has experience with vivitrol
-||looking for a sponsor in cleveland
-||do you know a good dentist who takes medicaid
-||our home group has coffee and donuts
-||my doctor says never stop it suddenly
-||people who judge methadone don't get it
-||i'm proud of you, don't give up
-||gracias a todos, hoy dormí bien
-||mi papá murió el mes pasado y sigo limpia
-||hace un año me quería morir y hoy me río
-||voy a usar mis herramientas hoy
-||dónde hay grupos para familiares
`;
