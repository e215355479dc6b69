/** Labelled posts as people write them: Somebody young who answers a text line. */
export const youngPosts = `
S0|crisis|pills r counted. not a joke. ily
S0|crisis|wrote the notes. one for mom one for jay. doing it after the house goes to sleep. been thinking abt it since august so dont act like its random. the pills r in my pillowcase. i cleaned my room so she wont have to
S0|crisis|parking garage roof. legs over the side rn
S0|crisis|u guys kept saying 'kms' as a bit and i laughed but ngl i bought what i need and tonight is the night. nobody's home til sunday, i checked. its in my closet behind the shoes
S0|crisis|My brother just texted me that he has the gun in his lap and to look after his cat. I am 40 minutes away. What do I do
S0|crisis|gf locked herself in the bathroom w a razor n says shes done fr. what do i do. she got fired today n the guy she was seeing blocked her n i can hear the water running. i dont have a key
S0|crisis,overdose_now|already swallowed them. kinda peaceful tbh. tell my sister the switch is hers
S0|crisis|standing on the platform counting trains. next one's mine
S0|crisis|saving up my meds all month was the plan and today the month is over
S0|crisis|rope's up. thats it thats the post
S0|crisis|i saved enough to make it look like a normal od so nobody has to be mad at me. doing it when my roommate leaves at 9
S0|crisis|lol so funny story im at the bridge everybody makes memes about and im not taking pics
S0|crisis|ya tengo las pastillas en la mano. adiós
S0|crisis|mi hermano esta en la azotea y dice q se va a tirar, ayuda porfa
S0|crisis|I have my late husband's revolver on the kitchen table and I have fed the dogs. I am sorry to put this here but there is nobody else awake.
S0|crisis|set a timer for 30 min. if nobody says anything by then i pull the trigger. literally
S0|crisis|im gonna drive into the overpass on the way home. seatbelt off. leaving work in 5
S0|crisis|my best friend went live saying bye and theres blood all down her arm someone help idk her address. we met on a server 3 yrs ago n all i have is her first name n that she lives near a lake
S0|crisis|i deleted my accts, gave away my steam library, and the bag i got isnt to get high. its to not wake up. tonight
S0|crisis|cutting rn, deep, dont wanna stop
S0|crisis|Son is barricaded in the garage with the car running. He relapsed Friday and lost his job today. The door will not budge.
S0|crisis|ok i picked friday. got the stuff, got the motel, got a playlist lmao
S0|crisis|knife's in my hand. stop typing to me
S0|crisis|taking every single one of my gabapentins at midnight. new year no me
S0|crisis,overdose_now|i just took my whole bottle on purpose n now im scared. i thought i wanted to go but my stomach hurts n my cat keeps looking at me. idk if i want it anymore
S0|crisis|window's open, 11th floor. sry
S0|crisis|My partner sent a scheduled email that says by the time I read it he will be dead. It came early. He is not picking up
S0|crisis|ending my life tonight. pls somebody be nice to my mom in the fam group after
S0|crisis|roomie is on the balcony railing wasted saying push me. hes been crying abt his ex all nite. this is happening NOW. theres 6 of us n nobody knows if grabbing him makes it worse, hes like a foot from the edge on the outside
S0|crisis|me voy a colgar hoy, ya dejé la carta debajo de la almohada de mi mamá
S0|crisis|its loaded. for real this time
S0|crisis|i know exactly how much it takes after 8 months clean and thats how much i have here. not looking to get high. looking to be gone
S0|crisis|she sent me a pic of all her meds poured out on the bed and 'tell my kids i tried'. its been 4 min. she lives 2 states over, her kids r w their dad this wknd n her neighbor isnt picking up
S0|crisis|walking to the tracks. phone at 3%
S0|crisis|BELT ROUND HIS NECK HE WONT LET ME IN
S1|crisis|everyone thinks the kms jokes are a bit. theyre not a bit
S1|crisis|dont rly see myself making it to 25
S1|crisis|wanna unalive so bad rn
S1|crisis|log me out of life fr, no respawn
S1|crisis|what if i just... didnt wake up. like that would be so chill for everybody
S1|crisis|tbh my parents would cry for a week then the house would be quiet and theyd finally sleep. idk how to argue with that. my brother was the good one. i was the one they hid their wallets from. i keep thinking theyd get a refund on the stress
S1|crisis|im so tired of being alive lol. lol
S1|crisis|My little sister, nineteen, told me over pancakes this morning that she does not plan on being around for graduation. She said it like the weather.
S1|crisis|started cutting again. 4 months gone
S1|crisis|ily guys. gonna go now. dont be sad
S1|crisis|been burning my arm w a lighter so i dont use. counts as harm reduction right haha. sponsor saw the marks n i said it was the oven. i dont even bake. its every night now
S1|crisis|haha anyway i hope i get hit by a bus. no actually i hope that. every crosswalk
S1|crisis|i googled if narcan works if u dont want it to. guess thats where im at. im not asking for tips im just sayin thats a wild thing to catch urself typing on the bus at 8am w ur backpack on
S1|crisis|does anyone else look at the prescription bottle and think abt the whole thing not just one
S1|crisis|if i stop answering, it finally won
S1|crisis|I am a 58 year old machinist and I do not see the point of another winter. I keep thinking how easy it would be for the kids with the insurance.
S1|crisis|no quiero seguir viva la vdd
S1|crisis|a veces pienso que mi familia descansaría si yo ya no estuviera
S1|crisis|mi novio me dijo anoche q se quiere morir y hoy no contesta
S1|crisis|me despido de este grupo y de todo. gracias por aguantarme tanto
S1|crisis|gave my dog to my cousin today. he'll be better there. dont rly need anything anymore
S1|crisis|my bf keeps joking abt offing himself but last nite he was crying when he said it and im scared. hes 22, just got out of rehab, says he cant stand his own head. i sleep w my hand on his back so ill feel it if he gets up
S1|crisis|every time i fix one thing another breaks and i genuinely think the fix is me not existing
S1|crisis|clean 2 yrs and still want to be dead every single morning. so what was it for. like i did all the steps, i say the things, i make the coffee. n then i go sit in my car n wish a truck would take me out
S1|crisis|id never do it bc of my cat. but if she goes im going
S1|crisis|sewer slide thoughts hitting different tonight
S1|crisis|whats the point of day 1 number 46. just let me go man
S1|crisis|My roommate in sober living has stopped eating, gave me his guitar, and says I should have it 'because where I'm going they have better ones.' I don't like it.
S1|crisis|wanna die n not even sad abt it
S1|crisis|suicidal again. hi. its me
S1|crisis|idk how many more nights of this i got in me, the not-dying part is a full time job n i already have one. dead on my feet n thinking abt the literal version a lot
S1|crisis|thinking abt the forever nap again
S1|crisis|they say it gets better like its a patch note. im not waiting for the update. im so done with being a person on this earth
S1|crisis|hit my head on the wall till it bled, didnt help, might do it again
S1|crisis|My wife has been clean since March and yesterday she asked me whether I would remarry. Then she asked if the kids would forget her. She won't say more. I think she wants to end her life.
S1|crisis|shouldve been me not him. it shouldve been me in that casket and tbh it still could be. he was the funny one, he had a scholarship, he only used that nite cuz i had it on me. i dont deserve to keep breathing
S1|crisis|not planning anything, promise, but if the universe offered me an exit button id press it so fast
S1|crisis|is it normal to be jealous of ppl who od'd and didnt come back
S1|crisis|took narcan out of my bag on purpose bc i dont want to be brought back next time. my roommate noticed it was gone n i said i lent it out. i dont know why im telling strangers. maybe so one person knows
S1|crisis|by the time the baby comes i wont be here so name him whatever u want
S1|crisis|nobody would even notice til the rent was late
S1|crisis|im scared of what ill do if im alone tonight. not using. the other thing
S1|crisis|can someone just sit on here w me, i keep thinking abt killing myself and my roommates asleep
S1|crisis|Kid brother posted 'last song on the playlist' and a black screen. He's 20, three days out of detox, and won't answer any of us.
S1|crisis|uninstalling. the games, the apps, myself eventually. gn forever
S1|crisis|there is nothing on the other side of this withdrawal for me. no job no girl no mom. i dont wanna reach the other side
S1|crisis|pls tell me a reason to stay alive
S1|crisis|honestly dying sounds like rest and i havent rested since i was 9
S1|crisis|i cut where nobody looks lmaooo
S1|crisis|Nurse here, night shift, nine months in a monitoring programme. I catch myself thinking the board would have less paperwork if I were dead. I say that dryly but I mean it.
S1|crisis|kms. and before u send the crying laughing emoji pls dont
S1|crisis|everyones better off. simple maths. subtract me
S1|crisis|my ex keeps sayin hell kill himself if i dont come back n now hes real quiet. hes said it before n i always ran over there. this time i promised my therapist i wouldnt. what if its real this time
S1|crisis|i dont want xmas gifts this yr i wont be around to use em
S1|crisis|got my will done at 27. prob not for the reason the lawyer thinks. i just want it tidy before i go
S1|crisis|not eating til i disappear. thats the goal now. im serious i want to be gone
S1|crisis|wish the last od had stuck
S1|crisis|they hit me w 3 narcans and i woke up pissed. still pissed i woke up. every day
S1|crisis|my homegirl says she's thinkin about jumping. she's laughing when she says it but her eyes arent. she lost her apartment n her baby's w cps n she lives on the 14th floor of her aunts building. i told her come over, she left me on read
S1|crisis|ya no le veo sentido a nada, ni a estar limpio ni a estar vivo
S1|crisis|cant do this anymore cant do this anymore cant do this anymore i want it all to stop i want ME to stop. i did the meeting i did the call i did the walk around the block n its still here. i dont want to see tomorrow
S1|crisis|tell lena she was right abt the ending of the show. tell my dad i tried. ok. bye
S1|crisis|I keep the bridge in my head like other people keep a beach.
S1|crisis,minor|17 isnt even old enough to be this tired of living but here i am
S1|crisis,minor|im in 9th grade and i hurt myself in the school bathroom today. my brothers the one on drugs so nobody looks at me. nobody checks. i wear a hoodie in gym. my friend saw n i told her it was the dog
S0|overdose_now|bro is gray n making weird snore sounds
S0|overdose_now|she wont wake up she wont wake up
S0|overdose_now|lips r purple. hes breathing like once every 15 sec maybe. no narcan in the dorm. everybody took off when they saw his face. its just me n i have a final tmrw n i dont even know cpr
S0|overdose_now|i think i took too much. cant feel my hands n everything's going slow n dark
S0|overdose_now|My daughter is on the bathroom floor, cold and limp, there is foil beside her. I have shouted and she does not respond. Her father is running to the neighbour to see if they have the spray. Please tell me what I should be doing with my hands.
S0|overdose_now|gave him one spray 3 min ago nothing happened do i do the other one??
S0|overdose_now|my friend thought it was a perc n now hes on the floor drooling n i cant get him up im scared to call. everybody here has weed on them n my RA is right downstairs. hes making this wet noise. pls
S0|overdose_now|hes od'ing in the discord call rn we can hear the gurgling none of us know his address
S0|overdose_now|no se despierta y tiene los labios morados, se metió algo en el baño
S0|overdose_now|mi prima apenas respira y no reacciona
S0|overdose_now|came bk from class n my roomate is blue. BLUE. sum1 tell me what to do
S0|overdose_now|we put him in the shower like in the movies n hes still not moving
S0|overdose_now|did a line of what i thought was k. its not k. chest heavy, cant keep eyes open, alone. my roomie went home for the wknd. i unlocked the door in case. if i stop typing thats why
S0|overdose_now|GIRL AT PARTY NOT BREATHING NOBODY WILL CALL
S0|overdose_now|my mans noddin so hard his chin on his chest n when i shake him he dont even groan. skin's clammy
S0|overdose_now|He came round after the naloxone, but it has been an hour and he is slipping under again and his breathing is getting shallow. The ambulance people left because he refused to go. I have one spray remaining and my wife is holding his head up.
S0|overdose_now|took my dose + 2 bars + drank n now i keep forgetting to breathe. not even joking i have to tell myself inhale
S0|overdose_now|cant find a pulse. idk if im doing it right
S0|overdose_now|in a gas station bathroom theres a guy slumped w a needle in his arm and hes cold i dont have narcan
S0|overdose_now|sis is foaming at the mouth. she relapsed tn. ambulance says 12 min
S0|overdose_now|how do u know if someones just sleeping it off or dying. hes making this rattle n his nails are blueish. his gf says let him rest he does this all the time but ive never heard that sound come out of a person
S0|overdose_now|smoked too mcuh im fallin ou t help
S0|overdose_now|The man in the room next to mine at the shelter has gone down and his face is the colour of putty. Staff have left for the night.
S0|overdose_now|toddler got into my methadone bottle. shes floppy and wont open her eyes
S0|overdose_now|guys this isnt a bit tyler is actually overdosing what number do i call in the uk
S0|overdose_now|rubbed his chest. nothing. head just flops
S0|overdose_now|my mom is in her chair, patch on each arm i didnt know about, breathing real slow and i cant rouse her. she had surgery on monday n i only came by to bring soup. my brothers on hold w 911
S0|overdose_now|someone stay on w me i shot the whole thing n its way stronger im gonna pass out
S0|overdose_now|he snorted smth off a key at the show n now hes down in the pit n his eyes r rolled back. security thinks hes just drunk n keeps saying give him space. his lips look wrong n he isnt moving at all
S0|overdose_now|pinpoint pupils n wont answer to her name
S0|overdose_now|creo que me pasé, se me duermen las manos y no puedo jalar aire
S0|overdose_now|boyfriend's heart is pounding then like skipping, been up 3 days on meth, now hes seizing on the rug
S0|overdose_now,minor|im 16 n my friend passed out after a pill n hes barely breathing if i call will my parents know. were in her basement n her parents r upstairs watching tv. pls just tell me
S0|overdose_now,crisis|this is his gf typing. he took the whole bottle to die and hes going blue pls
S0|overdose_now,crisis|he left a note n hes not breathing theres an empty bottle im doing cpr w one hand
S1|using_now|61 days n theres a bag in my hoodie pocket
S1|using_now|abt to relapse lol. someone say smth
S1|using_now|uber's 4 min away n its taking me to his place. u know which him
S1|using_now|just copped. staring contest w a baggie
S1|using_now|im high rn n hate it
S1|using_now|Just got out of county this morning after five months. My old man's already got some laid out for us. I know I can't take what I used to. I'm in his driveway.
S1|using_now|foil's out. lighter's out. mom's out. bad combo
S1|using_now|if nobody answers in 10 im doing it. the line not the other thing
S1|using_now|texted my dealer. 20 min out. talk fast
S1|using_now|using alone tn. dont lecture me
S1|using_now|estoy afuera de la casa del dealer con el dinero en la mano, alguien que me hable
S1|using_now|voy a consumir, ya está servida
S1|using_now|me acabo de meter después de un año limpio, me siento una basura
S1|using_now|found an old stash taped under my desk drawer while packing for college. im just sitting on the floor with it. forgot i even hid it. 7 months. my roommate for next yr is texting me abt a mini fridge n im holding this
S1|using_now|one won't hurt. (it's in my palm)
S1|using_now|dentist gave me oxy and nobody's here to hold the bottle and i keep opening and closing the cap. mom was supposed to keep em but shes on shift til 7. jaw is throbbing n i already took the ones i was allowed today
S1|using_now|My sister left rehab an hour ago and I can see on the map that she is heading to the corner where she always buys. I am driving after her.
S1|using_now|boutta slam it idc anymore
S1|using_now|i already mixed it up. needle's right there. tell me no, someone, pls tell me no. my kids bus comes at 3:15. i had 14 months. i can see my chip on the keychain from where im sitting on the tub
S1|using_now|smoking rn. day 1 tmrw i guess 🤡. lol my life is a sitcom
S1|using_now|im at his house n everybody's passing it around n its coming my way
S1|using_now|payday hit at midnight and im already on the bus to the east side u know what for. i told myself id get off at the library. we passed the library. theres a grandma next to me knitting n i wanna ask her to hold my wallet
S1|using_now|spent my rent on it an hour ago. it's in the glovebox. havent gone inside cause if i go inside i do it
S1|using_now|10 weeks no opis so my tolerance is trash but i cant w this feeling. gonna do half
S1|using_now|bf is in the other room cooking up n i said no twice. dont think i got a third no. he keeps saying its our last one then we both get clean monday. ive got 26 days already. i dont wanna start over monday
S1|using_now|I am a grown man of fifty-one hiding in my own garage with a bag of heroin and my daughter's wedding is in two hours.
S1|using_now|currently losing. bag on the nightstand, door locked, phone on dnd except u guys
S1|using_now|im using again. every day since my bday. havent told a soul till this text
S1|using_now|just did a bump in the work bathroom n now im crying in the stall. manager thinks i got food poisoning. ive got 6 tables n 11 months that i just threw in a toilet
S1|using_now|told my sponsor im at the gym. im at the atm. the other atm. the one by her house
S1|using_now|going to get some. dont wait up. fr
S1|using_now|3 blues left n cant flush em
S1|using_now|no one here, first time in a yr, doing a test shot then the rest. got narcan on the sink
S1|using_now|My husband is asleep and I have taken his key to the lockbox. I have it open. Please talk to me. He broke his back in June and we agreed I would never know the combination, but he wrote it inside his wallet. I had four years in September.
S1|using_now|so the funny part is i drove to the meeting, sat in the lot, and texted my guy instead. hes pulling in now
S1|using_now|fuck it. rolling up a bill as we speak
S1|using_now|dude across the hall sells. im in the hall
S1|using_now|little bro just messaged that hes about to shoot up by himself at our dads old place. hes been clean since feb. he sent me a pic of the spoon. i live 3 hrs away n our mom has a bad heart so i cant call her
S1|using_now|tapping out of the kick. scoring in 15
S1|using_now|it's raining, i got dumped, and the pharmacy gave me 30 of them. u do the math. i already counted out 5 to crush
S1|using_now|someone left half a bag in the booth i was cleaning. closing alone tonight. its in my apron now
S1|using_now|im not gonna make it past this block w/o stopping in. can smell the place from here
S1|using_now|relapsing as i type this. sorry sorry sorry
S1|using_now|grandma's morphine is just sitting in the fridge door and hospice doesnt count it til monday. took it out twice. its out now. im supposed to be sitting w her while my aunts at church. shes asleep, the house is so quiet, ive got 5 months n a syringe w no needle
S1|using_now|stuffs in my sock. bathroom fan on
S1|using_now|anyone up? got a needle in one hand n my phone in the other n id rather pick the phone. ive been out of rehab for 9 days, everyone i know is asleep or high. the ceiling fan is so loud. say literally anything
S1|using_now|its 2am n im walking to meet her for a half g. 5 blocks. talk me off this pls
S1|using_now|high af right now lol missed u guys 😭
S1|using_now|out of treatment 6 hrs, already got a baggie
S1|using_now,minor|im a junior in hs and theres a perc in my pencil case and im gonna take it before 4th period
S1|minor|is it ok if im here, im 15
S1|minor|turning 16 in june n my moms an addict. is there a chat for ppl like me. like she isnt bad shes just gone a lot. i make dinner for my brother n sign his school stuff
S1|minor|cant come to the friday thing i have a bio test n my mom wont drive me, im only a sophomore
S1|minor|lowkey im not 18 til next yr
S1|minor|my guidance counselor said to find a group. im in 10th grade if that matters
S1|minor|14f here. brothers in rehab
S1|minor|tengo 16 años y mi papá consume, no sé con quién hablar
S1|minor|voy en segundo de secundaria y mi hermana se droga, mis papás no me creen
S1|minor|lol im a freshman (hs not college)
S1|minor|they wont give me suboxone w/o a parent signing bc im seventeen n my parent is the one who got me into this. they said come back with a guardian. my guardian is the guardian i need guarding from lol
S1|minor|Hello. I am thirteen and I live with my grandmother because of my mum's heroin. She doesn't know I am on this site. I have been reading the posts from the families and it helped to know somebody else counts the spoons.
S1|minor|got caught vaping thc at school n now i gotta do a teen program. 8th grade btw
S1|minor|my dad od'd last yr, he lived. i turn 15 on saturday n hes taking me bowling
S1|minor|foster kid, 16, third placement, hi
S1|minor|u all talk abt jobs n kids n im over here doing algebra 2 homework. im 16 lol. not complaining, yall r nicer than my whole school. my brother got me thru detox n told me to make an account
S1|minor|im 17. na says too young??
S1|minor|do i gotta be 18 cuz im not yet
S1|minor|year 10 in england, mums on methadone and shes doing well, just lonely
S1|minor|im a minor so u prob cant help but my big bro is my hero n hes using again
S1|minor|posting from the library computer cuz they took my phone after the dean found my stuff. im 14. hate it here. my aunt says ill thank them later. i dont even use anymore it was from last semester but nobody believes a kid
S1|minor|prom sober any tips? im a hs junior
S1|minor|yes im 16. yes i have a problem
S1|minor|my parents put me in adolescent iop. its me n 5 other high schoolers n a therapist named doug
S1|minor|i cant even drive yet n ive already been to detox twice. get my permit in the fall when i hit 15. my grandma drives me to the group in her giant buick n waits outside w a crossword
S1|minor|My caseworker says I age out in fourteen months, when I turn eighteen. I would like to be sober before then.
S1|minor|16 y/o, one month clean from oxy after my knee surgery, coach still doesnt know
S1|minor|cumplo 15 el mes que viene y mi mamá sigue en la clínica, quería que estuviera en mi fiesta
S1|threat|see him tuesday, im putting him thru the wall
S1|threat|gonna stab the mf who sold my brother that pill. got his name now. he lives over the laundromat n he comes out at 6 to smoke. ive been sitting across the street since 4 with it in my sleeve
S1|threat|keep talking n ill come find u n hurt u
S1|threat|dani u better watch ur back fr. me n my cousins are coming
S1|threat|My ex is on here. He knows. He hit our son and tonight I am going over there with a bat and he will not walk again.
S1|threat|lo voy a matar al que le vendió eso a mi hermano, ya sé dónde vive
S1|threat|snitches in this group gonna get their teeth knocked out. thats a promise not a joke
S1|threat|ill burn that sober house down w everyone inside
S1|threat|bringing my pops gun to the clinic tmrw n making that counselor apologize
S1|threat|say her name again n ill break ur jaw
S1|threat|He told me he'd cut my face if I went back to meetings, and he's sitting outside the hall in his truck.
S1|threat|my stepdad texted 'ur dead when i get home' n hes drunk n he means it. im 20 but i still live here bc rent. mom locked herself in her room. the truck just pulled in
S1|threat|mods ban me again n see who shows up on ur porch
S1|threat|dude owes me 400 n relapsed on it. gonna catch him slippin outside the noon meeting n beat him half dead. everybody says let it go, resentments n all that. nah. hes leaving in an ambulance
S1|threat|i want her dead n im done just wanting. im driving over there
S1|threat|te voy a partir la cara, rata
S1|exploitation|my plug says i can work off what i owe 'on my back'. i owe a lot
S1|exploitation|house manager says curfew's flexible if im 'nice' to him. if not he'll say i failed a test. two other girls already got put out. im on paper so if i lose the bed i go back to jail. he comes to my room after lights out
S1|exploitation|bf takes my whole check n gives me just enough to not be sick. if i say anything he holds it
S1|exploitation|sponsor has me painting his rental for free every wknd n says its step work n if i quit he tells my PO. says real humility doesnt get paid. ive missed two shifts at my actual job for it
S1|exploitation|they took my id n phone when i got to the house. we clean hotels 12 hrs n dont see any money. they say we owe for the ride n the bed n the drug tests. number goes up every week. theres a guy at the gate at night
S1|exploitation|older guy from group lets me crash but i have to sleep in his bed. idk if thats a me problem. he says after everything hes done for me its rude to say no. its winter n the shelter has a waitlist
S1|exploitation|He chooses who I see and when. Last night he sent two of his friends in and said that was for the bag. I am writing this from the launderette.
S1|exploitation|mi padrino me pide fotos sin ropa y dice que si cuento algo me saca del grupo
S1|exploitation|el encargado de la casa se queda con mi sueldo y me encierra en la noche
S1|exploitation|hes got vids of me high n says he'll post them unless i keep making deliveries for him. he screenshot my moms number too. i only owed him 80 bucks, thats been paid off like 5 times over
S1|exploitation|my gf beats me when im dopesick n then scores for me after. its like a loop. black eye rn. shes asleep. she took my keys n my work badge so i cant go nowhere unless shes w me
S1|exploitation|counselor at my iop keeps touching my leg n says my discharge letter depends on 'trust'. he does the late check-ins himself w the door shut. if i dont get the letter i dont get my kid back in june
S1|exploitation|My sister is being driven between motels by the man who supplies her. He takes what she earns. She says she cannot leave because he will cut her off.
S1|exploitation|owner takes our food stamps or were out tn
S1|exploitation,minor|im 16 n my moms dealer says if i go to his place w him her debt goes away. she said its up to me but she wasnt looking at me when she said it. hes 40 smth
S1|exploitation|my bf is 31 n hes the one who gets me my stuff n now he wants me to be w his friend for rent money. i dont want to but hes standing right there when he asks
S2|harassment|ur actually pathetic. nobody asked
S2|harassment|still posting selfies after losing ur kids? trash
S2|harassment|@moth_girl ratio + ur fat + ur mom od'd cuz of u
S2|harassment|can we all agree kev is a clown n just stop replying to him till he leaves. every single convo he makes it abt his stupid dog n his stupid divorce. hes not even funny. dont give him attention hes a freak
S2|harassment|Frankly, Denise, you are a liar and a leech, and everyone in this group knows it.
S2|harassment|shut up loser, grown folks talking
S2|harassment|cállate inútil, a nadie le importas
S2|harassment|ur kid deserves better than ur sorry ass
S2|harassment|bro types like his brain cells od'd w/o him. dumbest person in this server no cap. mods can we get a mute button just for him, nobody would miss this moron
S2|harassment|everyone go downvote that crybaby's milestone lol 30 days of what, being annoying
S2|harassment|ray ur a worthless waste of a bed
S2|romance|ok but ur profile pic 👀 u single?
S2|romance|ur voice in group was so hot. snap?
S2|romance|hey new girl, lets get off this app n talk somewhere more private 😏
S2|romance|send a pic lol full body
S2|romance|Forgive an old romantic, but I believe we were meant to meet. Might you come to mine for dinner, just us two, no program talk? I noticed you in the newcomers' thread and could tell at once how lovely you must be in person. Do tell me you are unattached.
S2|romance|any cute sober guys?? slide in my dms
S2|romance|oye guapa tienes novio? pásame tu insta y platicamos
S2|romance|we both got 90 days thats basically destiny. what do u look like? wyd tn
S2|romance|u seem mature n sad n thats my type ngl. come over we can just cuddle
S2|romance|i know ur only a week in but cant stop thinking abt u. lets switch to whatsapp babe. ur smile in that garden pic, damn. promise im a gentleman, dont tell the mods lol they hate fun
S2|personal_data|call me 555-013-4471 day or nite
S2|personal_data|my disc got hacked so email me: soft.static.22@example.com
S2|personal_data|that guy who shared fri is Brandon Kowalczyk, he works the tire counter at the costco on 9th. thought his customers should know whos handling their cars. he told the whole NA room abt his dui so its not like its a secret
S2|personal_data|im at 418 larkspur ave apt 2b, doors open if anybody wants coffee n company
S2|personal_data|white civic plate 7KRT 402, thats my ex, if u see her car at a meeting tell me
S2|personal_data|mi número es 555 018 2290 por si alguien quiere platicar
S2|personal_data|Lovely to see Margaret Ellingham from the Tuesday NA group teaching at St Brendan's Primary now.
S2|personal_data|the mod's real name is Priya Venkataraman n she lives on Coldwater St, just so everybody knows. she banned me for nothing so fair is fair. drives a green subaru, works nights at the hospital on the hill
S2|personal_data|heres my sisters cell, she wont listen to me maybe she'll listen to yall 555-016-0938
S2|sourcing|anyone in tacoma know a dealer
S2|sourcing|who got 🔵 around the u district, dm
S2|sourcing|need a connect, not a lecture
S2|sourcing|anybody got extra subs i can buy off u till my appt weds
S2|sourcing|lf p3rcs no fent hmu w ur s1gnal
S2|sourcing|alguien sabe quién vende por la zona centro? escríbanme por privado
S2|sourcing|Would any member near Dundee have a few spare diazepam they could part with? I would pay postage and something for your trouble. My surgery has cut me off rather abruptly and I am not keen on buying from strangers on the estate.
S2|sourcing|asking for a friend (me) whats the going rate for roxys in philly n who has em
S2|selling|got some addys n a few k-pins, not using em, dm offers
S2|selling|5 strips, 10 each, meet by campus
S2|selling|restocked 🍃❄️💊 menu in bio, tg only
S2|selling|switched to the shot so i got a whole box of films left. who needs? cheaper than the street. legit from the pharmacy, still sealed, can do a bundle for the whole thing. message me, not in the main chat
S2|selling|vendo parches de mi abuela, baratos
S2|selling|blues, bars, whatever. i deliver. tap in
S2|selling|I have two take-home bottles I will not be needing, and would let them go to someone struggling for what I paid in bus fare.
S2|solicitation|make 300 a day from ur phone in recovery!! crypto signals group, link in profile 🚀
S2|solicitation|We have beds open by the beach. PPO accepted, flight covered. Our admissions team is standing by, message today.
S2|solicitation|i get 500 every time someone checks in w my code so lets both eat. dm for a free rehab bed. all u gotta do is say ur from out of state, they pay the plane, insurance covers it, easy money for everybody
S2|medical_advice|just halve ur subs every day til ur off, doctors only drag it out for money
S2|medical_advice|nah skip ur lexapro for a week, itll clear ur head, trust
S2|medical_advice|u can take 2 of those w ur methadone np, i do 3
S2|medical_advice|Lower your methadone by ten milligrams a day and jump off at thirty. You don't need the clinic's blessing. I did it in a spring and I have six children. Eat bananas, ignore the counsellors and you will be done by summer.
S3|stigma_medication|unpopular opinion: if ur on subs ur not sober, u just got a legal plug
S3|stigma_medication|methadone is liquid handcuffs not recovery
S3|stigma_medication|My son has merely swapped one addiction for another with that buprenorphine. I will not call it clean. He tells me the doctor calls it treatment. In my day one stopped, or one did not stop, and there was no third thing.
S3|stigma_medication|mat time aint clean time lol
S3|stigma_medication|la metadona no es recuperación, es seguir drogado con permiso
S3|meeting_link|hop on zoom.us/j/5550102244 pw serenity, we start at 8
S3|meeting_link|youth night mtg rn: meeting id 555 830 1192 passcode moth
S3|meeting_link|heres the google meet for women's group: meet.google.com/abc-defg-hij come as u are
S3|meeting_link|zoom 555 774 2093 code 8812 cmon in
S3|graphic_use|back then i'd dig for a vein in my neck in a rearview mirror, blood running in my collar, and still push it in and feel that warm wave roll up
S3|graphic_use|i still remember the way it bubbled black on the foil n id chase it w the straw n the taste, like sweet vinegar, then my whole skull melting
S3|graphic_use|abscess burst in my hand and i shot into the other arm while the pus was still running. thats how bad it got in 2019
-||group project partners ghosted me im gonna kms lmao
-||dead 💀 the counselor said 'yeet' in group
-||ok that meme killed me. im deceased. rip me
-||my phones about to die anyone got a charger, ill plug it by the coffee
-||3 yrs ago tn i had the note written. tn im making tacos w my niece. thats all. i found the note when i moved, in a biology textbook. read it, cried a lil, put it in the box w my old report cards. we r having guac too
-||i used to joke abt dying so nobody would notice i meant it. ive been ok for a long while now n i notice it in other ppl
-||he gave me a ride bk from campus n dropped me off at the door, what a king
-||lets shoot some hoops after group?
-||yesterday i was in his driveway. then i wasnt. drove home n ate cereal for dinner. w. sponsor says sitting in the driveway isnt a relapse its a field trip. we talked for an hour after. today i took a different road to work n got donuts
-||ngl the craving was a 10 at lunch n its like a 2 now. told my mom. watching anime
-||where do i get narcan on the low
-||does the health center on campus prescribe suboxone or do i gotta go downtown
-||who hands out test strips in fresno
-||first dose of bupe this morning n i can feel my legs again 😭 in the good way
-||dr dropped me 12 to 8, barely noticed
-||if this wifi drops one more time im throwing the router off the roof
-||that bass line is dope, whos the artist
-||High school reunion next month and I have decided to go sober and in flat shoes.
-||i was 14 when i took the first one. im 23 now w a dog n a lease. if u told me at 14 that id be arguing w a landlord abt a parking spot n thinking thats a good problem id have laughed in ur face
-||my nephews 15 n just told me he wants to be a chef. crying in the costco
-||got id'd at a pg-13. im 27
-||im 19, too old for young ppls meeting?
-||it's been a year since kyle overdosed. miss that idiot every day. lit a candle n played his playlist. his mom came over n we ate his gross favorite pizza, pineapple n jalapeño. she laughed. first time ive heard it since
-||we lost my cousin to suicide in march. therapist has me writing him letters. it helps some. in the last one i told him the knicks were good again n that i forgave him. i think i even meant it
-||narcan training tn was wild, the dummy had blue lips painted on n a lil beanie
-||saw on the news theres a bad batch in the county, 6 ods in one wknd. check on ur ppl
-||hearing 'i hurt myself today' on the radio the day after my 1 yr was a lot. johnny cash ver obv. my coworker asked why i was tearing up at the fryer n i said onions. we were making donuts
-||that euphoria scene... had to pause it
-||killing time before court, whats everybody doing
-||u can text 988 btw, u dont have to call. i hate phone calls too
-||text HOME to 741741 at 3am saved my butt last yr. real person, no weirdness
-||relapsed in april. told on myself. back in it since may. not hiding it
-||slipped sat, safe now, at my sisters, nothing in the house, starting over w coffee
-||My wife snores like a chainsaw and after years of listening for her breathing I have never loved a noise more. The doctor offered him a machine to quieten it and I said, thank you, no, leave that lovely racket where it is.
-||is it true naloxone wears off before fent does? had it on a quiz for my peer cert
-||diff between methadone n bupe? nerd question
-||pls ask ur doc before u taper
-||bf and i are 8 months sober n he asked what i look like when i sleep lol. like a shrimp apparently
-||are u single serving or family size? me w the ice cream tn
-||cant connect to the audio, is it me
-||finally found my ppl here. connecting w yall > connecting w any plug i ever had
-||deleted my old dealers number. freeing
-||i bought subs off some kid behind taco bell for a year before i got a script. wild times. script costs me 4 bucks now n nobody makes me wait by a dumpster. shoutout to the clinic lady w the frog earrings
-||selling my ps4, 2 controllers, need rent lol
-||extra strips of bacon if any1 is hungry
-||the line at the clinic was round the block in the rain n everyone was still nice. restored my faith a lil. dude w a guitar played wonderwall n not one person murdered him. dose was late, bus was late, still a good day
-||someone in my day program said im not sober cuz of my meds n i said ok boomer n took my meds. a yr ago that comment wouldve had me packing my stuff. today i had my lil film n a granola bar n went back to group
-||they used to call me junkie in the comments. i call myself a grateful addict w good skin
-||trash at chess, sober tho
-||needle felting is my new hobby lol
-||gonna smash this interview. hands shaking but its just nerves n dunkin
-||dog is out cold on my feet
-||first line... of code. gotcha
-||about to use my last gift card on a weighted blanket, worth it?
-||have it in my hand!!! the 1 yr chip!!!
-||goodbye finals goodbye dorm food
-||thats it, im leaving twitter forever, thanks for the memories bird app
-||logging off early, work at 5. love u weirdos, c u tmrw
-||My son used to say he would be dead by twenty-one. He is twenty-six and complaining about his council tax. He rang last night to ask how one defrosts a freezer, and I lay in bed afterwards smiling at the ceiling like a fool.
-||i dont want to die. i want a nap n a burrito. just clarifying bc i said 'kill me' in chat
-||therapist asked if im suicidal, n for the first time i could say no n not be lying
-||how do u ask a friend if theyre suicidal w/o making it worse? for a training im doing at the youth center. the trainer said asking straight out doesnt plant the idea but id like to hear how it felt from ppl who got asked
-||if i ever relapsed id call my sister first. thats my whole safety plan, that n the dog
-||what would u do if someone pulled out a bag at a party? im prepping for my cousins wedding. last wedding i just hid in the photo booth w the flower girl for an hr which tbh was a great strategy
-||el trabajo me está matando jaja
-||hoy cumplo dos años limpia, mi hijo me hizo un pastel chueco
-||antes quería morirme, hoy quiero aprender a bailar cumbia
-||dónde consigo naloxona gratis en san antonio?
-||me muero de risa con mi tía
-||ayer casi recaigo pero le hablé a mi madrina y se me pasó
-||mañana entrevista, recen por mí
-||mi abuela teje en las juntas y a todos nos tocó bufanda
-||whoever made the coffee at the 7am: violence. pure violence. (joking, ty for making it)
-||im gonna fight whoever ate my yogurt in the sober house fridge. w words. a strongly worded sticky note
-||my brother would kill me if i told yall his middle name
-||he threatened me back when we were both using, 2018. got the restraining order, moved states, safe now, sleeping thru the nite. saw a truck like his today n my body did the whole thing, sweaty hands etc. it was a plumber. he waved
-||my old sponsor was a creep. i reported him yrs ago n he's out. new one is a 70 yr old lady named barb who sends me soup
-||watched a doc on trafficking in sober homes. heavy. had to go pet the cat
-||my house manager made us all pancakes n cried abt his 5 yrs. love that man
-||snowing, campus closed, hot choc n step 4
-||fixing the sink w youtube n vibes
-||whats the score, did we lose again
-||bag's packed, leaving for treatment at 6am, scared but going
-||on my way to pick up… my daughter from ballet. 14 months ago that sentence ended different
-||I dozed off in church and my mother-in-law gave me The Look; I had to explain that new fathers nod as well. She has forgiven me, the vicar has forgiven me, and the baby, four months sober from birth, slept on through the organ.
-||adderall generic is on backorder again n my pharmacist is my personal hero for finding some
-||how long til u guys slept normal? im day 19 n its like 4 hrs
-||partner here. he's doing great n im still checking the bathroom every time. how do i stop. he's 14 months in, he made pancakes today, n im standing there listening to the shower like a cop. no reason for it. just habit
-||big sis of an addict. he hasnt called since sunday n im trying not to spiral. he does this when hes got a new job. last time it was a car wash n he came home w 9 air fresheners. my therapist says write it here instead of calling him 12 times
-||first time at a bar w coworkers. had a shirley temple. felt like a 7 yr old king. my boss got me a second one w extra cherries n didnt ask. went home at 9, slept like a baby
-||Q: can my roommate keep his pain meds in a lockbox after surgery? i asked him to n he said ofc
-||cleaned out grandpa's meds w my mom n took em to the drop box at cvs. proud of my lil hands. used to be id have offered to do it alone. this time i asked her to come n hold the bag. we got smoothies after
-||the dream where i use n wake up sweating n its NOT REAL. best part of waking up lol. i lay there a sec n check my arms n then its like xmas morning. told group abt it n like five hands went up
-||u ever overdose on garlic bread. bc i have
-||im addicted to this song send help
-||got jumped by the pond goose again
-||bungee jump w my sober softball team on sat!! if i chicken out no judging
-||our zoom froze on my face mid sneeze n everyone screenshotted it in their heart
-||fri meeting moved to the church basement, same time, ask at the desk
-||I teach Year 9 and one of mine wrote an essay about her dad's recovery. I had to go and stand in the corridor for a minute.
-||day 100. no speech. just 100.
-||kinda mid day tbh. not bad. didnt use, didnt cry, did laundry
-||feral for the leftover birthday cake
-||my little cousin asked what 'sober' means n i said its when u remember the whole party
-||hanging curtains in my own place. MY OWN PLACE. they r crooked n perfect
-||can anybody recommend a podcast for long bus rides, nothing abt drugs pls
-||yelled at mom, apologized, she made eggs. growth?
-||i revived a guy at the bus stop last month. he sent a thank u thru the outreach van. still thinking abt it. his name is dre n he said he has a daughter. i was just waiting on the 44 w my earbuds in. carry ur narcan kids
-||Does anyone know whether a methadone clinic will guest-dose you if you travel for a funeral? Asking for April. My uncle is being buried in Leeds and I should be away three nights. The nurse was off today, so I could not ask at the window.
-||shot day! vivitrol in the butt, ouch
-||ppl say 'just one' like theyre not talking to a guy who ate 40 nuggets
-||my ex used to say nobody would care if i was gone. well i got 31 bday texts today so. one was my dentist but it counts. my niece sent a voice note of her singing n got my age wrong by ten yrs
-||self harm scars n swimsuit season, how do yall deal w questions? been 6 yrs, they're just faded now. my gf says just tell ppl i wrestled a raccoon. therapist says i dont owe an explanation. both good
-||crisis over: found the remote
-||put the phone in the other room so i dont text my ex. wish me luck soldiers 🫡
`;
