/** Labelled posts written last, measured once; nothing was ever learned of them. */
export const acceptanceTwoPosts = `
S0|crisis|ive got the pills lined up on the nightstand. not waiting for morning
S0|crisis|other side of the bridge railing now. its so quiet up here
S0|crisis|My husband locked himself in the garage with the shotgun and says this is it. Please, somebody tell me what to do
S0|crisis|tonight is the night. letters are written
S0|crisis|rope is already up
S0|crisis|loaded the gun, put it down, picked it up again. im shaking
S0|crisis|My brother texted our mom goodbye and he is up on the roof of his building right now
S0|crisis|been saving my meds for three weeks for this. once the kids are asleep im taking them all
S0|crisis|i bought what i need and i know the place, it happens after work today, nobody will see it coming
S0|crisis|cut deep this time and im not going to stop the bleeding
S0|crisis|gonna drive into the overpass on the way home, decided at lunch. feel calm for the first time in months
S0|crisis|standing at the tracks. next train in 10 min
S0|crisis|Planned it for Saturday when my roommate is at her mom's. I gave my cat to the neighbor already so nobody has to find her hungry.
S0|crisis|my daughter just called from a motel, she has enough to kill herself sitting in front of her and says she doesnt plan on waking up. im 3 hours away, what do i do
S0|crisis|wrote the note. fed the dog. thats everything
S0|crisis|in the bathtub with the razor blade, somebody talk to me
S0|crisis|kms tonight no cap, already got the stuff
S0|crisis|I put my papers in order and paid the rent through the end of the month so nobody gets stuck with it. Tomorrow at dawn I am walking into the lake. I am not looking to be talked out of it, I only wanted one place where I could say it.
S0|crisis|guy in my sober house is in the bathroom with a knife saying hes going to kill himself if we open the door
S0|crisis|midnight is the time i picked. 40 minutes left. i love you all
S0|crisis|Lost custody this morning. Drove straight to my dad's and took his pistol from the safe. It's on the passenger seat and I keep looking at it. I can't think of one reason to drive home.
S0|crisis|ya tengo las pastillas en la mano y esta noche se acaba todo
S0|crisis|estoy en la azotea, voy a saltar
S0|crisis|Mi hermano se encerró con la pistola y dice que se va a matar. ¿Qué hago?
S0|crisis|escribí la carta, dejé las llaves en la mesa, hoy me quito la vida
S0|crisis,overdose_now|i just swallowed the whole bottle on purpose. i dont want to be found
S0|crisis,overdose_now|took every pill i had so i wouldnt wake up. now im scared and my hands are going numb
S0|crisis,using_now|its loaded, way more than anyone could survive. thats the point. one last shot and im gone
S1|crisis|i want to die
S1|crisis|whats the point of even waking up tomorrow
S1|crisis|My kids would be better off with the insurance money than with me
S1|crisis|cant do this anymore. cant. im done with living
S1|crisis|Sometimes I pray that I just won't wake up.
S1|crisis|honestly if a truck hit me tomorrow id be relieved
S1|crisis|My sister keeps saying she wants to be dead and I have no idea how to answer her.
S1|crisis|been cutting again, thighs so nobody sees
S1|crisis|thank you for everything. you were the only family i had. take care of each other
S1|crisis|nobody would even notice if i was gone
S1|crisis|suicidal again. third night in a row
S1|crisis|I am 71, my wife is dead, my son is dead of this drug. I do not see why I should go on living.
S1|crisis|keep thinking about ending it all, its louder at night
S1|crisis|im a burden to everyone who loves me and the world would be lighter without me
S1|crisis|unalive thoughts are back fr, like really bad
S1|crisis|Does anyone else look at every tall building and wonder? I can't stop.
S1|crisis|dont want to be alive rn
S1|crisis|My boyfriend relapsed and now he's texting me stuff like "you won't have to deal with me much longer". He won't pick up.
S1|crisis|this is my last post. be good to yourselves
S1|crisis|i hate myself so much i burned my arm with a lighter tonight
S1|crisis|either i get clean this time or i kill myself, those are the only two options left
S1|crisis|I wish I had never been brought back. They should have left me on that floor. I mean it.
S1|crisis|there is no way out of this except dying
S1|crisis|I'm not going to hurt myself tonight, but I think about dying from the moment I wake up to the moment I finally fall asleep, and I am so tired of it.
S1|crisis|my best friend from detox told me he doesn't plan to see his 30th birthday. he turns 30 in may
S1|crisis|wanna disappear permanently
S1|crisis|just want the pain to stop forever, and theres only one thing that stops it forever
S1|crisis|nothing left for me here. nothing.
S1|crisis|told my counselor im fine. im not. i think about suicide every single day
S1|crisis|God forgive me but I do not want this life any longer
S1|crisis|i dont deserve to live after what i did to my mom
S1|crisis|If I'm not here next week, please somebody tell my son I tried.
S1|crisis|everyone will be happier at my funeral than they were at my birthday
S1|crisis|HOW DO PEOPLE KEEP GOING. I HAVE NO WILL TO LIVE LEFT
S1|crisis|my wife lost her job and her medication in the same week and now she says she'd rather be dead. she's in bed facing the wall
S1|crisis|im scared of what i might do to myself if i stay alone tonight
S1|crisis|no quiero seguir viviendo
S1|crisis|mi mamá estaría mejor sin mí, soy una carga para todos
S1|crisis|Llevo días pensando en quitarme la vida y no se lo he contado a nadie.
S1|crisis|adiós a todos, perdón por todo lo que hice
S1|crisis|mi hija de 22 años dice que se quiere morir, no come, no sale del cuarto
S1|crisis|ojalá me duerma y no despierte nunca más
S0|overdose_now|shes blue and i cant wake her up
S0|overdose_now|my roommate isnt breathing
S0|overdose_now|I think I'm ODing, everything is going dark
S0|overdose_now|he's making this snoring gurgling sound and won't open his eyes
S0|overdose_now|used narcan once already, nothing is happening, how long do i wait
S0|overdose_now|Found my son on the bathroom floor. His lips are purple. Ambulance is on the way but he's hardly breathing.
S0|overdose_now|took way too much, heart is slowing down, cant keep my eyes open
S0|overdose_now|friend just dropped after a hit, lips gray, WHAT DO I DO
S0|overdose_now|cant feel her pulse
S0|overdose_now|she did a line and now shes limp like a doll, eyes rolled back
S0|overdose_now|my husband is passed out with the needle still in his arm and i cant get him to respond
S0|overdose_now|breathing like once every 15 seconds is that bad?? he took two blues
S0|overdose_now|i did my normal amount but something is wrong, chest so heavy, cant breathe right
S0|overdose_now|HELP HE WONT WAKE UP THERES FOAM COMING OUT HIS MOUTH
S0|overdose_now|somebody is down in the restroom of the gas station, cold and pale, no narcan here
S0|overdose_now|im nodding out bad and i took xanax on top. alone. scared
S0|overdose_now|overdosing i think. pls
S0|overdose_now|My mom took her whole day's methadone plus somebody else's and now I can't rouse her. She is 58. Do I call 911 or let her sleep it off?
S0|overdose_now|kid in the next tent shot up ten min ago and hes turning blue rn
S0|overdose_now|she was talking a minute ago and now theres no answer and her fingernails are blue
S0|overdose_now|gave him the nasal spray, he came to for a bit, now he's sinking again and breathing slow
S0|overdose_now|my gf smoked something off foil and just slid down the wall. shaking her does nothing
S0|overdose_now|I can hear the death rattle from the next room, he has been using all night, the door is locked
S0|overdose_now|i think it was fent not coke. two of us are down. i can barely type
S0|overdose_now|Neighbor upstairs collapsed, syringe beside her, skin is clammy and her lips have no color. I'm a retired teacher, I have never seen this. Guide me please.
S0|overdose_now|hes od'ing hes od'ing
S0|overdose_now|pupils like pinpoints, he dont answer when i yell his name, what now
S0|overdose_now|we put him in a cold shower but hes still not coming round
S0|overdose_now|cant stay awake, took my dose twice by mistake, breaths are real shallow
S0|overdose_now|I got home from the night shift ten minutes ago and my brother is slumped over the kitchen table. He's warm, but he only takes a breath now and then, and there's a burnt spoon next to him. I rubbed his chest like they show and he just groans.
S0|overdose_now|no respira, tiene los labios morados
S0|overdose_now|mi novio se metió y no despierta, ayuda por favor
S0|overdose_now|creo que tomé demasiado, me estoy apagando, no puedo respirar bien
S0|overdose_now|Le puse la naloxona a mi hermana y sigue sin reaccionar, ¿le pongo otra?
S0|overdose_now|mi compañero de piso está tirado en el baño, ronca raro y está azul
S1|using_now|got a bag in my pocket and im staring at the bathroom door
S1|using_now|im on my way to meet my guy, somebody stop me
S1|using_now|about to break 90 days
S1|using_now|needle's ready. tell me why i shouldnt
S1|using_now|8 months clean and ive got one in my palm right now
S1|using_now|just bought. havent opened it yet. sitting in the walmart parking lot
S1|using_now|using alone tonight, first time since i got out of jail
S1|using_now|i'm going to get high as soon as he leaves for work
S1|using_now|Relapsed an hour ago and there's more on the table. I can't make myself flush it.
S1|using_now|foil and lighter in front of me. crying
S1|using_now|dealer is 5 min away
S1|using_now|I know my tolerance isn't what it was, but I'm doing it anyway
S1|using_now|three days into a run and i cant stop, nobody knows
S1|using_now|Found my old stash while cleaning behind the dryer. I've been holding it for half an hour and I want it so badly.
S1|using_now|fuck it im using
S1|using_now|high rn, dont even know why im posting
S1|using_now|she dropped off two pills and left. theyre on the counter. my hands are sweating
S1|using_now|cant talk myself out of it this time, cash is already out of the atm and im walking to the block
S1|using_now|im smoking fetty again, in the shed, by myself
S1|using_now|Six years. Six years and I'm parked outside his house with the engine running and money in my hand.
S1|using_now|just did a bump, planning on another one in a few
S1|using_now|texted my old dealer, he said come thru, putting my shoes on
S1|using_now|i just got out of rehab yesterday and im about to do the same amount i used to
S1|using_now|Please someone talk to me before I do this, I have it right here
S1|using_now|in the bus station bathroom w a fresh point and a bag. nobody around
S1|using_now|gonna use tonight. not asking for permission
S1|using_now|picked up on the way home from the meeting lol. its in my sock. wife is downstairs
S1|using_now|Home from surgery with thirty oxycodone, nobody in the house, and I've already taken double what it says and I want more. I had eleven years.
S1|using_now|i have one foot out the door to go score
S1|using_now|cooking up right now cuz nothing else works
S1|using_now|detoxed 2 weeks and i cant hack it, buying in an hour
S1|using_now|if nobody answers me im opening this bag
S1|using_now|He's bringing some over tonight and I said yes. I don't want to want it. It's 7 now and he comes at 8.
S1|using_now|back on it since tuesday, doing it alone in my room with the door locked
S1|using_now|my thumb is on the plug's name and the other hand's got my keys, im leaving in 2 minutes
S1|using_now|I told everyone I threw it out. I didn't. It's in my hand under the blanket
S1|using_now|tengo la bolsa aquí enfrente y no sé si voy a aguantar
S1|using_now|voy camino a comprar, alguien hábleme
S1|using_now|estoy a punto de meterme, estoy solo en casa
S1|using_now|Salí de la cárcel ayer, ya no tengo tolerancia, pero hoy me voy a pinchar igual.
S1|using_now|me estoy fumando un chino ahora mismo, perdón familia
S1|using_now|acabo de pillar y lo tengo en el bolsillo, me tiemblan las manos
S1|minor|im 15 and nobody in my family knows i take percs
S1|minor|I'm a sophomore in high school and I can't stop
S1|minor|turning 17 next month, can i still go to meetings here
S1|minor|is there a group for teens? im fourteen
S1|minor|my mom would ground me till im 18 if she saw im on this site, thats 2 more years
S1|minor|hi im in 9th grade and my brother gave me pills to hold and i tried some
S1|minor|Sixteen, female, three weeks clean. My guidance counselor told me to find support online.
S1|minor|cant drive yet so my dad drops me at IOP after school, im the only 11th grader there
S1|minor|do i need my parents permission to get suboxone? im not 18 yet
S1|minor|16m here, been sniffing oxys since summer
S1|minor|tengo 15 años y estoy enganchado al tramadol
S1|minor|voy en tercero de secundaria y mis papás no saben que consumo
S1|threat|i know where you live and im coming for you
S1|threat|say that again and ill break your jaw
S1|threat|I'm going to kill the dealer who sold to my son. I have his address and I have a gun.
S1|threat|you snitched on me. watch your back at the meeting tonight
S1|threat|when i find my ex im gonna put him in the ground
S1|threat|Gonna burn that trap house down with all of them in it
S1|threat|my stepdad says hes going to shoot my boyfriend if he comes by tonight and he means it
S1|threat|keep talking and youll get stabbed, i swear to god
S1|threat|te voy a partir la cara cuando te vea en el grupo
S1|threat|si vuelves a hablar con mi mujer te mato
S1|exploitation|house manager says i can skip rent if i sleep with him
S1|exploitation|My sponsor has me clean his house every weekend for free and says he'll tell my PO I'm using if I quit.
S1|exploitation|my bf makes me see guys for money to pay for our dope, i dont want to anymore
S1|exploitation|dealer says i owe him and he wants me to work it off with his friends
S1|exploitation|he wont let me leave the apartment and he keeps my phone and ID
S1|exploitation|sober living takes my whole paycheck and my food stamps and says they'll put me on the street if i complain
S1|exploitation|he hit me again last night because i wouldn't give him my dose. he counts my take homes and keeps them
S1|exploitation|a guy at my meetings, 20 years in, says stepwork goes faster if i stay the night. im 30 days clean and he's my sponsor
S1|exploitation|They brought me from Ohio to Florida for treatment, and now the owner moves us house to house and pays us in drugs so he can keep billing. He has my documents.
S1|exploitation|my counselor keeps touching my leg and says he can make my UA come back dirty
S1|exploitation|el encargado de la casa me pide sexo a cambio de no echarme
S1|exploitation|mi pareja me obliga a vender para él y me pega si digo que no
S2|sourcing|anybody know whos got in dayton? passing thru til sunday
S2|sourcing|where can i cop near kensington, my old guy got locked up
S2|sourcing|lf ❄️ and 🔵, 30 each?, hit my wickr
S2|sourcing|Does anyone have oxycodone they could spare? I would pay well. Please message me privately.
S2|sourcing|n33d p3rcs 2nite dm m3 pric3s
S2|sourcing|can someone hook me up with a few subs till my appt thursday? got cash
S2|sourcing|my dude dried up. who do you guys go through in phoenix
S2|sourcing|looking for xans and gabbies, no cops no time wasters, signal only
S2|sourcing|alguien tiene contacto en valencia? busco caballo, escriban por privado
S2|selling|got a box of bupe films i dont need, 8 bucks a piece, msg me
S2|selling|Taking orders for the weekend. Blues, bars, fast drop. Telegram in bio
S2|selling|I switched to the monthly shot, so I have films left over and would part with them for a fair price.
S2|selling|fresh batch in, first ones free for anybody here 😉 dm
S2|selling|s e l l i n g addys + oxy, ships discreet
S2|selling|still have my late husbands fentanyl patches, will trade for gas money
S2|selling|who needs? that fire in east atl, delivering til 2am
S2|selling|anyone want my take home bottles this week, $20 each
S2|selling|vendo tramadol y parches, envío a toda España, precio por privado
S2|solicitation|Luxury rehab in Malibu! PPO insurance accepted, we fly you out free. Call our admissions team now
S2|solicitation|Have Blue Cross? I can place your loved one in a bed TODAY at no cost, just send me a photo of the insurance card
S2|solicitation|Earn $500 for every person you refer to our sober homes. Ask me how
S2|solicitation|need cash fast while ur in recovery? payday loans approved in minutes, no credit check
S2|solicitation|i paid off all my debts with this crypto bot, guaranteed 3% daily, dm for the link
S2|solicitation|use my code CLEAN20 for 20% off these detox gummies
S2|solicitation|Our treatment specialists are standing by 24/7 to verify your benefits! 800-555-0142
S2|solicitation|hi all, im trish with Bright Shores Recovery, we have scholarships and cover your plane ticket, inbox me if you or a family member needs a bed
S2|solicitation|Clínica privada en Marbella, desintoxicación en 7 días, ingreso gratis con su seguro, llame ya
S2|personal_data|text me anytime 415-555-0132
S2|personal_data|my mail is rob.k77@example.org if you want to talk steps
S2|personal_data|she lives at 218 Alder Street apt 3, somebody go knock
S2|personal_data|The man who shared on Tuesday is Martin Kowalczyk, he's in NA in Duluth
S2|personal_data|he drives a grey silverado, plate KTR 4471
S2|personal_data|FYI Denise from this group works the register at the Walgreens on 5th and Main
S2|personal_data|my tent is at 41.8790, -87.6360 if anyone wants to visit
S2|personal_data|marisol (at) example (dot) com, write whenever
S2|personal_data|call me if u get cravings, five five five oh one eight two, area code 303
S2|personal_data|mi número es 612 555 014, llámenme cuando quieran
S2|medical_advice|take half your sub tomorrow and none by friday, youll be fine
S2|medical_advice|Quit the benzos all at once. A taper is just how they keep you paying.
S2|medical_advice|bump it up to 32 mg, 16 wont touch it
S2|medical_advice|jump off at 2mg like i did, dont bother with what the clinic says
S2|medical_advice|dont wait for withdrawal, take your first sub right now
S2|medical_advice|if i were you id double the methadone on bad days
S2|medical_advice|You should throw out your antidepressants, they only mask it
S2|medical_advice|swap your methadone for kratom and walk away from the clinic monday
S2|medical_advice|súbete la dosis a 80 mg por tu cuenta, el médico no sabe nada
S2|harassment|nobody here likes you, leave
S2|harassment|lol you relapsed AGAIN? pathetic
S2|harassment|@kara you're a lying sack of garbage
S2|harassment|You are a worthless junkie and your husband was right to go.
S2|harassment|shut up you fat cow, nobody asked for your sob story
S2|harassment|everybody go to bens profile and tell him what a fraud he is
S2|harassment|stupid bitch learn to spell before you give anybody advice
S2|harassment|what kind of mother shoots up with a baby in the house. you disgust me, you should never have had kids
S2|harassment|eres una basura, ni tu familia te aguanta
S2|romance|are you single? you seem cute from your posts
S2|romance|send me a pic beautiful
S2|romance|you've been on my mind since last night, lets move to snapchat, its too public here
S2|romance|hey newcomer, love your vibe, what do you look like?
S2|romance|I could keep you company on those lonely nights ;) where abouts are you
S2|romance|Any ladies here 30 to 45 who would go out with a handsome man with six years clean?
S2|romance|whats ur insta gorgeous, wanna know you for real
S2|romance|come over to mine, ill make you forget him, we can cuddle
S2|romance|qué guapa debes ser, mándame una foto por privado
S3|stigma_medication|bupe is trading one dealer for another in a white coat. not sobriety
S3|stigma_medication|sorry but if you're dosing every morning you can't claim clean time
S3|stigma_medication|MAT folks shouldnt be allowed to share at meetings, theyre still high
S3|stigma_medication|Methadone patients are just legal addicts. Real recovery is abstinence.
S3|stigma_medication|los que toman metadona no están limpios, que no se engañen
S3|meeting_link|https://us02web.zoom.us/j/5550001234 come on in, starts at 8
S3|meeting_link|tonight's women's meeting: ID 812 555 0199 passcode serenity
S3|meeting_link|Google Meet for the step study is meet.google.com/abc-defg-hij
S3|meeting_link|were on zoom now, code 555 123 9876 pw hope, all welcome
S3|meeting_link|les dejo la reunión de hoy, zoom ID 555 222 3344 clave luz
S3|graphic_use|i can still see the blood bloom in the barrel before i pushed it in, then that hot rush up the back of my neck
S3|graphic_use|Used to dig around in my arm for an hour, blood running down to my elbow, until I finally hit a vein in my neck.
S3|graphic_use|nothing like that first smoke curling off the foil, chasing the black drop down, the taste, lungs full, whole body melting
S3|graphic_use|we drew it up out of a puddle and banged it in our feet, pus and all
S3|graphic_use|tie off, slap the vein, feel it pop, watch the red flag shoot up into the rig, plunge, and heaven
-||my back is killing me after moving day
-||Five years ago I wrote a goodbye note. Today I signed my daughter's report card.
-||dead battery again, third time this winter
-||yesterday i almost used. called my sponsor instead, went for pancakes
-||where do i get free narcan in columbus?
-||Does anyone know a clinic taking new bupe patients near Tulsa?
-||anyone shoot hoops at the Y on saturdays
-||these wings are to die for
-||I overdosed in 2019 and a stranger's naloxone saved me
-||Narcan training tonight went great, we practised on a dummy that "wasn't breathing"
-||my dealer days are over, one year today!
-||plug in your phone before the meeting, the outlet's by the coffee
-||if i hear that song one more time i'll scream
-||how long does methadone stay in your system?
-||lost my brother to fentanyl on this date. miss him every day
-||I'm 15 months clean 🎉
-||my son is 15 and asks good questions about my recovery, what do you tell yours?
-||killing time in the waiting room, say hi
-||Good morning from rainy Seattle. Coffee, dog, gratitude list.
-||text 988 if it gets dark, they really do answer
-||hanging the new curtains while my sponsee paints, best sunday in ages
-||old playground nearby, craving hit like a train, drove past it, home now with tea
-||Watched a documentary on overdose last night. Heavy, but it was well made.
-||"Rather be dead than cool" was taped above my bed as a teen, now I know why my mother worried lol
-||I dont want to die anymore. crazy to type that
-||doctor lowered my dose by 2 mg and im sleeping fine
-||my sub doc is great, six years with him
-||ask your doctor before you change anything, please
-||I was suicidal my whole first month. It lifted. Hang in there.
-||drop off at daycare, then group, then work. busy and sober
-||so i bombed the interview lol. next one
-||my husband is doing well on methadone and i'm proud of him
-||slept through my alarm and my boss nearly murdered me
-||The line at the clinic was an hour long this morning.
-||relapsed last month for four days, told on myself, back to 30 days tomorrow
-||what do you do with your hands when you quit smoking
-||bag of chips and a bad movie, thats my friday
-||can somebody explain what fentanyl test strips look for
-||news said three people overdosed downtown over the weekend. so sad
-||I used to hide needles in the lamp. My wife still checks it, and we can laugh about it now
-||connected with two people at the picnic, feels good to have friends
-||shot my first deer with my dad, sober season
-||took my kid to jump on trampolines, i am sore in places i forgot about
-||i'd kill for a donut right now
-||Is it normal to still dream about using after three years?
-||flushed it. all of it. my roommate watched me do it
-||I've worked as a nurse for 20 years and have seen many blue lips. Carry naloxone.
-||game night score: me 4, sponsor 0
-||heroin took my twenties. it doesnt get my thirties
-||mom nods off in front of the tv every night at 8, she's 80 and adorable
-||I call my addiction "the landlord" because it always came back for rent
-||how do I tell my boss I need mornings off for the clinic?
-||what's a good first book for someone new to the steps
-||sponsor said call before, not after. so i called before. didnt use
-||my ex used to hit me. four years free of him this week
-||Is there a meeting near downtown Boise on Thursday nights?
-||selling my old guitar to pay my fines, wish me luck
-||who else is addicted to crossword puzzles lol
-||the withdrawal chapter in that memoir was so real I had to put it down
-||I would die of embarrassment if I had to share first
-||My daughter has been using for six years. I'm not sure where she sleeps tonight. I leave the porch light on. How do you other parents get through the evenings?
-||snow day! kids are sledding down the church hill
-||If someone says they want to die, what should I say? We're putting together a volunteer handout.
-||got my 60 mg this morning, counselor signed my first take home
-||dope beat, who made that track in the video
-||he asked me to marry him!! two people from the same rehab graduation class, 5 years later
-||anyone have experience with vivitrol side effects
-||i turned down a ride from my old plug today. felt powerful
-||Please don't stop your medication without your prescriber, it can be dangerous.
-||quit my job, not my recovery
-||blue is my favourite colour so the 6 month keytag is perfect
-||end it with the ads already, every video has three now
-||I said goodbye to my apartment key today, moving into sober living!
-||drove 2 hrs to see the ocean. cried. good cry
-||Nobody told me how loud birds are at 6am when you're not hungover
-||lost a sponsee in march. speaking at his memorial tomorrow and I don't know what to say about a man who never let me pay for coffee
-||my phone died mid meeting, sorry i vanished
-||he punched a wall once in 2016, got help, hasnt since. people change
-||in high school i was the quiet one, nobody guessed
-||My wife found me blue on the kitchen floor two Christmases ago. She gave me two doses and breathed for me until the medics got there. This Christmas I made the pie. I don't have any wise words, I just wanted somebody who understands to know about the pie.
-||When I got out of prison my tolerance was gone and nobody warned me. I lived by luck. If you have someone coming home soon, talk to them about it and put naloxone in the house.
-||The lyrics say "I can't go on" and the entire car sings it at the top of their lungs, four ladies from detox on a road trip, windows down.
-||I pick up my nephew from school on Tuesdays now. A year ago my sister wouldn't let me hold her purse. He told his teacher I'm the funny uncle and I had to sit in the truck for a minute before I could drive.
-||Long shift, feet dead, but the kitchen where I wash dishes gave me a raise and the cook, who has nine years, says I'm the only one who's never late. Me! I was late to my own court dates.
-||does insurance usually cover inpatient, or do you have to fight them
-||I thought about calling my old connect on the drive home, said the serenity prayer about fifty times, and the urge passed somewhere around exit 12. Eating cereal now. Safe.
-||mi hija cumple un año limpia hoy, qué orgullo
-||me muero de hambre, ¿alguien más después del grupo?
-||Hace tres años quise quitarme la vida. Hoy doy gracias por estar aquí.
-||¿dónde puedo conseguir naloxona gratis en Sevilla?
-||ayer casi consumo, pero llamé a mi padrino y se me pasó
-||me bajaron la metadona a 40 y me siento bien
-||este calor me está matando
-||mi primo murió de sobredosis en 2020, lo extraño mucho
-||empecé a los 14 y ahora tengo 39, nunca es tarde
-||¿Cuánto dura el síndrome de abstinencia normalmente?
-||estoy solo en casa con el perro y una película, tranquilo
-||se me murió el celular, por eso no contesté
-||Mañana voy por primera vez a la clínica a pedir buprenorfina. Estoy nervioso pero contento, mi esposa me acompaña.
-||voy a matar la tarde cocinando tamales con mi suegra
`;
