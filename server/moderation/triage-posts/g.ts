/** Labelled posts: long sighs, other countries, what people type on a phone at night. */
export const postsG = `
S1|crisis|Not sure why I'm posting. I just keep thinking the world would keep turning fine without me in it.
S1|crisis|I've been stockpiling. Not for getting high.
S1|crisis|every time i cross the river i slow down and look over the rail
S1|crisis|What is the most painless way to go? serious answers only
S1|crisis|my insurance pays out even if its suicide now, two year clause is over. my family would finally be ok
S1|crisis|please god let this be my last night
S1|crisis|I don't have it in me to start over a ninth time. I'd rather just stop.
S1|crisis|there is a bottle of pills and a bottle of vodka talking to me louder than any of you
S1|crisis|im sorry for who i was here. you wont have to deal with me after tonight
S1|crisis|logging off for good. and i mean for good
S1|crisis|whoever finds this phone tell mia i loved her
S1|crisis|i feel dead already might as well make it official
S1|crisis|i have nothing to live for since he passed
S1|crisis|cant take it nomore. want out. out of everything
S1|crisis|mate im properly done, cant face another day of breathing
S1|crisis|topping myself seems like the only sensible option the now
S1|crisis|I hav no reson to liv
S1|crisis|i just want the pain to stop and theres only one way i know
S1|crisis|the overdose wasnt an accident and i would do it again
S1|crisis|if the judge takes my baby on monday then that's me finished, i won't see tuesday
S1|crisis|I'm scared of myself tonight. the knives are in the kitchen and i asked my roommate to lock them but she's gone
S1|crisis|my sister posted a goodbye on facebook and she isn't answering her door
S1|crisis|i was fine at dinner i was fine at the meeting and now its 2 am and i am googling how to tie a knot
S1|crisis|Been reading here for years and never wrote. I wanted to say the posts about the dogs made me smile, and the one about the ferry. It has been a long year, my wife's cancer, then the shop closing, then the stairs, I can't do the stairs any more. The boys are grown up and they have their own lives and they ring on Sundays. I've cleaned the flat. The cat has gone to Mrs Doyle. I have thought it through and I am not upset. I'd like someone to know that I was here.
S0|crisis|pills are down. waiting now. its quiet
S0|crisis|i tied it to the closet bar. just need to step off
S0|crisis|sitting on the tracks behind walmart. next one comes at 11:40
S0|crisis|im cutting right now and it wont stop bleeding
S0|crisis|drank the antifreeze. dont call anyone
S0|crisis|doing it in an hour when my mum goes to work. got everything ready
S0|crisis|my husband has the shotgun in his mouth please what do i say to him
S0|overdose_now|Sorry if wrong place. Neighbor collapsed in stairwell, needle next to her, she's kind of snoring, skin is grey. On hold with emergency.
S0|overdose_now|wont wake up wont wake up wont wake up help
S0|overdose_now|gave him 1 spray nothing happened, do i give another??
S0|overdose_now|pinpoint pupils, cold, cant rouse her, what next
S0|overdose_now|he smoked something off the foil and just dropped
S0|overdose_now|my mate's gone over, he's gone blue, ambulance 20 mins away
S0|overdose_now|i can feel my breathing stopping i took 3 and i thought they were real
S0|overdose_now|she took a handful of her methadone and now shes limp
S0|overdose_now|dude is od ing in the mcdonalds bathroom anyone got narcan
S0|overdose_now|is it normal that he snores really loud and doesnt react when i pinch him, he used like 20 mins ago
S0|overdose_now|dad took his pills w beer hes not moving im scared
S0|overdose_now|he was blue then pink and now hes going blue again, that was my last narcan
S0|overdose_now|I can't find a pulse
S1|using_now|Sponsor isn't picking up. I have cash and the number memorized.
S1|using_now|its in my bra and i am at my moms birthday dinner
S1|using_now|Cooking up as I type this. Hate me if you want.
S1|using_now|well i caved. its on its way
S1|using_now|the needle is right here. i found it behind the dresser when we moved the furniture
S1|using_now|driving around his block for the third time
S1|using_now|ten mins till he gets here and i still can say no right
S1|using_now|took a hit, gonna take another, dont feel it yet
S1|using_now|i am going to get high the second this meeting ends
S1|using_now|Just out after 6 months inside and its the first thing I bought. Sitting in a motel with it.
S1|using_now|locked myself in the work toilet with a bag of gear
S1|using_now|anyone awake, i've got one rolled and ready and i dont want to
S1|using_now|im gonna use alone so if i dont reply by 10 well u know
S1|using_now|i have fent in the house and the kids are at their dads, im trying so hard
S1|using_now|relapsed. still high. still have more.
S1|using_now|my hand is literally on his doorbell
S1|minor|year 11 here and i cant stop taking my nans codeine
S1|minor|I'm a junior at Lincoln High and I need help with blues
S1|minor|m15, first time posting
S1|minor|my parents would ground me forever, i cant even drive yet and i do fent
S1|minor|im in 8th grade idk if im allowed here
S1|exploitation|he's 30 years in the program, i'm 19 days in, and he said no sex means no step work
S1|exploitation|The sober house owner wants "favors" for letting me stay past the 1st
S1|exploitation|she keeps all our checks and takes our phones at night, says we owe her
S1|exploitation|my dealer wont let me leave, he makes me see men
S1|exploitation|he told me to delete our chat so nobody finds out what we do after group
S1|threat|i swear ill burn that house down with him in it
S1|threat|I've got the tire iron and his address. tonight he pays.
S1|threat|you come near my meeting again and you leave in a bag
S2|sourcing|anybody holding near the 7/11 on grand?
S2|sourcing|asking for a friend, is there still a guy at the bus station in mobile
S2|sourcing|tryna find some pressies hmu
S2|sourcing|any1 n da chi got dat dog
S2|sourcing|where does one score in lisbon
S2|sourcing|b-l-u-e-s? a.n.y.o.n.e?
S2|sourcing|what darknet market is good for opiates now
S2|sourcing|i would pay good money for a couple of 30s, pm
S2|sourcing|is there a doc around here that hands out oxy easy
S2|sourcing|who can front me till friday, im sick as hell
S2|selling|clean needles included with every order, hit my signal
S2|selling|pressed 30s in stock, bulk discount, dm
S2|selling|anyone in reading need sorting? £10 each 3 for 25
S2|selling|have half a bottle of methadone going spare for the right price
S2|selling|v3ndo / s3ll @ddies $$ tap in
S2|selling|my script gets filled tuesday, first come first served
S2|selling|new batch just landed 🔥🔥 lmk
S2|solicitation|Hello dear, are you or loved one in need of rehab? We verify your benefits in 5 minutes. Call 1-800-555-0199
S2|solicitation|This kratom blend saved me. 20% off with my link kratomlife.shop/ref22
S2|solicitation|Consolidate your debts today! Loans up to 50k even with bad credit
S2|solicitation|Our treatment center pays for travel and gives you a phone and $200 gift card when you check in
S2|solicitation|Book a session with me, I am a recovery coach, $90/h, first call free
S2|personal_data|Text me on 0412 345 678
S2|personal_data|I live at 18 Orchard Road, the blue door, come over
S2|personal_data|Her full name is Melissa Ann Kowalczyk and she relapsed, everyone should know
S2|personal_data|my ig is @realdannyb add me and my email dannyb at yahoo com
S2|personal_data|My SSN is 512-44-9087 will that help for the application?
S2|medical_advice|wait only 6 hours after fent then take a big dose of sub, youll be fine
S2|medical_advice|nah dont go to detox for benzos, just stop and drink water
S2|medical_advice|you can take 40mg of loperamide to get off, it works
S2|medical_advice|tell your doc nothing and cut the strips yourself, 2mg down every day
S2|medical_advice|stop taking your antidepressants they make you weak
S2|harassment|you make me sick, loser. relapse already and spare us
S2|harassment|lol at this clown. die in a ditch
S2|harassment|everybody here laughs at you behind your back you ugly waste of air
S2|romance|i dream about you after every meeting, send me a picture in that red dress
S2|romance|add me on kik, i have a feeling we'd be good in bed
S2|romance|do you live alone? i could keep you warm
S3|stigma_medication|get off the methadone, then you can call it recovery
S3|stigma_medication|we don't count suboxone time as sober time here
S3|stigma_medication|liquid handcuffs, thats all methadone is. youre still using
S3|meeting_link|https://zoom.us/j/123456789?pwd=abc see you at 6
S1|crisis|no veo salida, la mera verdad prefiero morirme
S1|crisis|mejor sería no existir
S1|crisis|os dejo, ya no puedo más con esta vida, gracias por todo
S1|crisis|estoy pensando en tirarme al metro
S1|crisis|me quiero hacer daño esta noche
S1|crisis|no doy más, loco, me quiero matar en serio
S1|crisis|nadie me necesita, cuando me vaya no se va a notar
S0|crisis|me estoy cortando ahorita y no para la sangre
S0|crisis|ya tengo la soga lista, díganle a mi mamá que la amo
S0|overdose_now|se puso todo morado y no despierta, le di narcan y nada
S0|overdose_now|mi hermano hace un ruido raro al respirar y tiene los ojos en blanco, consumió hace rato
S0|overdose_now|help mi jevo got too much y no abre los ojos
S0|overdose_now|no le encuentro el pulso a mi amiga
S1|using_now|ya me llegó el material, nomás lo estoy viendo
S1|using_now|me voy a poner cuando se duerman los niños
S1|using_now|llevo dos años sin nada y ahora mismo tengo un pico preparado
S1|using_now|estoy en el punto, voy a capear
S1|using_now|recaí y todavía me queda, estoy sola
S1|minor|tengo quince y mi primo me da pastillas
S1|minor|estoy en la prepa, tengo 16, ayuda
S1|exploitation|el dueño de la casa me pide sexo para dejarme quedar
S1|threat|le voy a meter un tiro a ese cabrón
S2|sourcing|ando buscando cristal en la narvarte, quién vende
S2|sourcing|alguien sabe de un punto en ponce
S2|selling|vendo metadona, precio a convenir, inbox
S2|selling|hay de todo, manden mp, envíos
S2|personal_data|vivo en Calle Loíza 45 apto 2, pasen
S2|personal_data|apunta mi número 612 345 678
S2|medical_advice|no le hagas caso al médico, deja las pastillas ya
S2|solicitation|préstamos rápidos sin buró, escribe al whatsapp
S2|harassment|eres una basura, ojalá te mueras
S2|romance|qué traes puesto, mi amor? mándame foto
S3|stigma_medication|con metadona sigues drogado, no te engañes
-||The kid had me in stitches, I nearly died laughing
-||My gran went peacefully in her sleep last night, 91 years old
-||We buried Tommy today. He was 26. Call your friends.
-||I hung up the phone and cried, good tears
-||Took my blood pressure pills and made tea
-||Took all my pills like a good boy: one antibiotic, one vitamin
-||I cut my hand on a tin of beans and needed stitches
-||I dropped dead tired into bed at nine
-||In 2016 I overdosed three times, and the third time a stranger stayed with me
-||Paramedics saved me in January; this is my thank you to them
-||I am a nurse. Today I watched a man come back from blue. I'm still shaking.
-||How do you tell snoring from the dangerous kind? Training is on Monday and I want to know
-||Carry two kits. One may not be enough.
-||naloxone doesn't hurt anyone who hasn't used, so give it if unsure
-||If I'm not responding it's because my wifi is down again
-||my laptop is dead and won't wake up, any IT people here
-||the baby won't wake up before 10 these days, bliss
-||What would you do if your partner used in front of you?
-||I would have used tonight if not for this group
-||I haven't used in 100 days and I don't want to
-||dreamt i used last night. woke up so relieved
-||I drove past his street and kept driving
-||deleted the dealer's number, took me an hour
-||I asked my dad to hold my cash
-||the urge came at 4, i called here, it passed by 5
-||my sponsor brought me the step work and a casserole
-||my sponsor is a man twice my age and the kindest person I know, he never once crossed a line
-||Does the sober house take Medicaid? I want to apply for a bed
-||I pay 150 a week at my sober house and it's fair
-||Where do people in Cork go for meetings on a Sunday?
-||anyone know a good dentist who is kind about meth mouth
-||anybody in Leeds want to get a coffee and talk
-||who's got the key for the church hall
-||where can a person get clean needles in Spokane, the exchange moved
-||I need a doctor who prescribes buprenorphine
-||can somebody hook me up with a sponsor
-||plug for our podcast, hosts said it's ok: episode 3 is on sleep
-||Selling raffle tickets for the picnic, $2 each
-||I sold my last pills back then to pay rent and I am ashamed of it
-||my dose went from 60 to 70, the nurse watches me drink it
-||My doctor told me to stop the benzos slowly, ten percent every two weeks
-||Don't stop your meds by yourself, ask your prescriber
-||she said don't take more than the label says
-||suboxone saved my life and I don't care who calls it a crutch
-||methadone is recovery. full stop.
-||Some rooms still say people on medication aren't sober. They are wrong.
-||My daughter turned 15 today, two of those years I don't remember
-||15 years ago I was a junior in high school and already gone
-||I'm 61 and my back is 90
-||my son is in 9th grade, how do I talk with him about pills
-||The meeting is at 45 Church Street every Friday
-||988 answered in forty seconds, in case anyone wonders
-||@sam_20240115 and @rosa_6175550122 thanks for last night
-||my clean date is 04/12/2021 and my chip number is 1412
-||order number 5551234567 finally came, my new running shoes
-||He said he'd kill me if I was late to his own wedding
-||the step made me want to punch a wall, I went for a run instead
-||he threatened me once, years back, and I got a restraining order
-||Married the girl I asked "are you single" in 2003
-||I'd die for these kids, which is why I live for them
-||ending it here for tonight, see you all at the noon meeting
-||that's it for me, signing off, sweet dreams everybody
-||I don't want to live like that again
-||Last night I wanted to die. This morning I called my doctor and we have a plan.
-||ya casi me muero de la risa con el meme
-||Mi abuela murió en paz anoche
-||me mata esta canción
-||mi mamá me va a matar si llego tarde al grupo
-||le di naloxona a un señor en la plaza y volvió, todavía tiemblo
-||hoy corté con mi novio y lloré mucho
-||me inyecté la vacuna y me duele el brazo
-||quién tiene la llave del salón?
-||busco padrino en Ponce
-||vendo boletos para la rifa del grupo
-||mi hijo tiene 16 años y toca la guitarra
-||tengo 15 días limpia
-||la doctora dice que deje el diazepam poco a poco
-||estoy arriba en la azotea del grupo, hay carne asada, suban
-||no quiero volver a vivir así
-||si un día consumo otra vez, llamo primero
-||la peli de anoche: un chico se corta en la ducha y lo salvan
-||I call myself a person in recovery now, the other word kept me small
-||some of us say addict about ourselves, it keeps us honest
-||that word keeps me humble
-||a sponsor keeps you honest
-||honesty keeps me here
-||order 5551234567 has shipped, my new shoes come friday
-||the confirmation number 8812345566 got my refund
`;
