/** Labelled posts as people write them: A harm-reduction worker of the street. */
export const streetPosts = `
S0|crisis|got my dads 38 on the bed next to me rn. just wanted somebody to know
S0|crisis|on the ben franklin bridge. cold up here
S0|crisis|saved up my seizure meds. its tonite. dont call mom
S0|crisis|my brother locked hisself in the bathroom w a razor after him n daddy got into it bout the truck. he been in there a half hour n he wont answer me n theres red comin under the door wtf do i do
S0|crisis|rope is up in the garage.
S0|crisis|already cut. lotta blood. dont mind it
S0|crisis|Im parked at the tracks off Kensington waitin on the next train. tell my girl daddy tried
S0|crisis|wrote the letters. one for my ma, one for my son when hes 18. fed the cat enough for 3 days n left the window cracked. i got 2 hrs left on my shift n after that its over, i got what i need in the trunk
S0|crisis|I have decided. The note is on the kitchen table and the shotgun is in the truck with me. I am sorry to put this on you folks, you have been kinder than my own kin.
S0|crisis|bf just texted me pic of a gun in his mouth he in the woods behind the dollar general PLEASE somebody
S0|crisis,overdose_now|ya me tome todas las pastillas. perdon a todos
S0|crisis|tengo la pistola en la mano y ya
S0|crisis,overdose_now|took every klonopin in the bottle bout 20 min ago. gettin sleepy. tell em i wasnt mad
S0|crisis,using_now|they said 90 days n id feel different. 90 days n i feel the same just wit nothin to cover it. so im gonna do a shot big enuf i dont wake up. its all here in front of me on the tv tray
S0|crisis|aurora bridge. shoes off. idk why
S0|crisis|truck runnin, garage door down, im in it
S0|crisis|been 9 yrs in and 4 mos out and i cant do this world yall. belt round the closet bar already. aint nobody gonna miss inmate 4
S0|crisis|my cellie from the halfway house is on the roof n he sayin he gon jump. aint no staff here its just me n some new dude who wont come out his room. he got one leg over. what do i do what do i say to him
S0|crisis|tonights the night i stop being everybodys problem. i know how and i know where
S0|crisis|loaded the pistol, unloaded it, loaded it again
S0|crisis|standing on the overpass at i-71. its not that high but its high enough
S0|crisis|kids r at they grandmas til sunday so they wont b the ones to find me. i cleaned the house. first time i cleaned it right in a yr. bills is in the blue folder. everything ready n im weirdly calm, havent been this calm since before the pills
S0|crisis|i picked friday. after the check clears so my sister can pay for the burial
S0|crisis|mi hermana se esta cortando las venas ahorita y no me deja entrar al cuarto
S0|crisis|knife's right here. talk to me pls
S0|crisis|HE GOT THE RIFLE OUT AND SAYS HES DONE WITH ALL OF IT. WERE UP THE HOLLER 40 MIN FROM ANY COPS
S0|crisis|me n the river tonight. rocks in my coat pockets like that writer lady. not jokin
S0|crisis|they swept the camp today n took everythin, my tent, my moms ashes, my id i waited 3 months for. all i got left is a bottle of pills from the er n a good reason. sittin behind the safeway. its gonna be quick n nobody gonna step over me no more
S0|crisis,overdose_now|My daughter just called me to say goodbye, she says she swallowed all her Tylenol and she won't tell me where she is
S0|crisis|posting this then turnin the phone off for good. h0se is on the exhaust n thru the back window, i been sittin here workin up to the key
S0|crisis|my husband took the gun out the safe and drove off he left his ring on the counter
S0|crisis|estoy arriba del puente y ya no bajo
S0|crisis|im about to step off this chair
S0|crisis|Y'all were real good to me. Gave my dog to the neighbor this morning, deed's in the drawer, gun's cleaned. Gonna go sit out by the pond where Daddy's buried and that'll be that.
S0|crisis,overdose_now|homegirl from the stroll just texted she takin all her trazodone at the motel, room locked, she not pickin up
S1|crisis|honestly id be ok w not wakin up 2moro
S1|crisis|they better off w the insurance money than w me
S1|crisis|i wanna die
S1|crisis|wat even is the point of me
S1|crisis|been thinkin bout killin myself all week and nobody at this shelter even looks up
S1|crisis|burnin my arms again. only thing i feel
S1|crisis|ya no quiero vivir asi, de verdad ya no
S1|crisis|My mamaw raised me and she's gone now and I don't see no reason to be on this earth without her. Everybody at the church says she's in a better place. Well then that's where I want to go. I can't get nobody to hear me say it.
S1|crisis|homie been givin away all his shoes n sayin sorry to ppl from like 10 yrs ago. at first i thought it was step 9 but he aint even workin steps. he hugged my mom too long n told me keep the ps5. i think he plannin to off hisself n i dont know how to ask
S1|crisis|watchin trains come in. one step
S1|crisis|if god took me tonight id say thank you
S1|crisis|kms fr this time not a joke
S1|crisis|prolly my last post. love yall
S1|crisis|my son is 24, two weeks out of county, and last night he told me he wishes the overdose had taken him. He won't talk now. I am scared to go to work and leave him.
S1|crisis|tired of bein alive. not tired like sleepy tired
S1|crisis|next time they narcan me im gonna be pissed. just let me go
S1|crisis|my wife says the baby would b better w a different mom and she dont wanna exist no more. she 3 wks postpartum on methadone. how do i help her
S1|crisis|if i died nobody would notice til rent was due
S1|crisis|I do not intend to see my fiftieth birthday. It is in March. I have stopped making plans past that and honestly it feels like relief.
S1|crisis|i got nothin left no kids no teeth no house. done fightin. done done.
S1|crisis|googlin how much it hurts to die
S1|crisis|wish id stayed dead when i fell out in the mcdonalds bathroom
S1|crisis|goodnite forever lol. nah but like. maybe
S1|crisis|cut my thighs again after 7 mos of not. dont tell me to call nobody
S1|crisis|aint scared of dyin no more. that scares me
S1|crisis|mi primo dice que se quiere matar desde que le quitaron los ninos, que hago
S1|crisis|every day the bridge rail looks lower
S1|crisis|unalive thoughts real loud 2nite
S1|crisis|if court goes bad monday i aint goin back to that cell. 11 yrs was enough. my celly did it wit a sheet n i used to think he was weak n now i get it. ill be out one way or the other, feet first if i gotta
S1|crisis|counselor told me make a list of reasons to stay alive. sat in the library two hrs wit a pencil. wrote 'dog' then remembered they took the dog. cant find one reason. not one. page still blank
S1|crisis|sorry for everythin i did to yall. tell my kids i wasnt always this
S1|crisis|mi vida no vale nada, estarian mejor sin mi
S1|crisis|trick beat me up n took my money back, cops laughed n ran my name, motel kicked me out for bleedin on the sheets. its 4am n i got one shoe. id rather be dead than do one more nite of this n i mean that
S1|crisis|my roommate at the oxford keeps sayin wont matter soon, wont matter soon. she stopped eatin. she told me not to worry bout her half of rent for next month
S1|crisis|hope the next bag takes me out
S1|crisis|i want it to stop. all of it. me
S1|crisis|I been prayin for a heart attack. Hell of a thing to pray for.
S1|crisis|day 3 no sleep no hope. i wanna go be w my brother, he passed in june. i hear him callin me
S1|crisis|not suicidal suicidal. just fantasize bout it 20x daily
S1|crisis|punchin the wall til my hand breaks cuz it better than feelin this. third time this week i hurt myself on purpose
S1|crisis|What's a man supposed to do when the VA won't see him till spring and every night he thinks about eating a bullet? I call, they put me on hold, they play that music. I did two tours and I can't get through the music.
S1|crisis|my gf txted 'take care of my plants ok' n turned her fone off. she tried once b4. im freakin
S1|crisis|dont save me no seat at thursday group. wont need it. thx for the coffee n everythin
S1|crisis|family blocked me. world runs better w/o me
S1|crisis|mi mama dijo anoche que ya se quiere morir y que la dejemos en paz. no come, regalo sus aretes a mi prima y no quiere que le llevemos a los ninos. desde que murio mi hermano por la droga no es la misma. esta muy rara y tengo miedo
S1|crisis|ion wanna be here no mo
S1|crisis|this xylazine wound so bad they talkin bout takin the arm at the elbow. i tattooed for a livin. that arm was me. id just as soon they bury me whole. told the nurse i was ready to go n she said go home? no baby. go
S1|crisis|dreamt i was dead n woke up disappointed. been that way every mornin since xmas
S1|crisis|lost custody. no reason to breathe
S1|crisis|Signing off for good. You won't hear from me again and that's nobody's fault here.
S0|overdose_now|he snorin weird, wont wake, lips gray
S0|overdose_now|my girl fell out in the tub i hit her w 1 narcan nothin happen
S0|overdose_now|HES BLUE
S0|overdose_now|somebody od in the porta potty at mcpherson i aint got no narcan whos close
S0|overdose_now|no respira!! mi esposo no respira que hago
S0|overdose_now|think i did too much. cant keep my ey
S0|overdose_now|narcanned my buddy 10 min ago n he came up cussin n swingin. now he goin back out n hes breathin like 4 times a min. i aint got another dose n he made everybody promise no ambulance. hes turnin that color again
S0|overdose_now|is it normal if she gurgles?? she did a bag like 15 min ago n i cant get her up
S0|overdose_now|roommate slumped on toilet wont respond to sternum rub
S0|overdose_now|snorted what they said was a perc n my chest feel heavy n my fingers purple im by myself
S0|overdose_now|cold, clammy, pinpoint pupils, wont answer me
S0|overdose_now|Please help. I came home and my son is on the floor of his room and I cannot wake him. There is foil beside him. The ambulance says 25 minutes out here.
S0|overdose_now|yo dude on the el just went limp needle on the seat nobody doin nothin
S0|overdose_now|2 sprays n he still out. third?
S0|overdose_now|my heart beatin weird n slow n i keep fallin asleep standin up. smoked a blue from a new guy
S0|overdose_now|mi novio se inyecto y se puso morado, ayuda
S0|overdose_now|took my methadone this mornin like always AND then the xanax i found in my coat like a dumbass. now i cant feel my face n my breathin takes effort like i gotta remember to do it. im alone n the floor feel real good. shud i be worried
S0|overdose_now|baby got into my strips he 2 yrs old he so sleepy i cant get him to open his eyes
S0|overdose_now|Her chest aint movin
S0|overdose_now|he droppd in the walmart bathroom up in chillicothe. door locked n he aint answerin n i can see his shoes under it not movin. i know what he had on him. manager keeps lookin for the key like its a spilled milk
S0|overdose_now|tranq dope got my man out cold narcan brought his breath back but he wont wake up it been 30 min breath gettin shallow again
S0|overdose_now|somthin wrong. i od i think. alone. door unlocked
S0|overdose_now|they put him in the shower w ice n slapped him n poured milk in his mouth n hes still not comin to. his lips purple. they wont let me call 911 cuz theres warrants. im in the hallway typin this what do i do hes gonna die
S0|overdose_now|mom is foaming at the mouth help
S0|overdose_now|no pulse. doin mouth to mouth. typin one hand
S0|overdose_now|im noddin way too hard n everything far away. only did half what i used to do
S0|overdose_now|bunkie at the recovery house gray as ashes n drippin sweat, one breath every forever
S0|overdose_now|My neighbor is passed out in his truck with the engine on, won't wake up when I bang on the glass, lips blue as a robin egg. He just got out of jail Tuesday.
S0|overdose_now|hes snoring real loud n wont wake up is that bad or do i let him sleep it off
S0|overdose_now|ayuda mi tia tomo unas pastillas azules y no despierta, tiene los labios morados
S0|overdose_now|drank on top of my done cuz its my birthday n i was sad. now im pukin n cant stay awake, i keep wakin up gaspin like my breathin stops n starts. watch says my oxygen 81. thats bad right
S0|overdose_now|out of narcan. hit her w my last one. she still blue. under i5 by the jungle
S0|overdose_now|trick i was with just went stiff n stopped breathin i dont even kno his name
S0|overdose_now|Eyes rolled back, jaw locked, no response to his name. What do we do first?
S0|overdose_now|got dosed w somethin at this party thought was coke its not i cant stand up everybody left
S0|overdose_now|pawpaw wore two patches, now we cant rouse him
S0|overdose_now|2 of em down in the camp one came back one didnt STILL WORKIN ON HIM
S0|overdose_now|she stopped respondin to me mid sentence on the phone. all i hear is this rattle. she was usin
S0|overdose_now|wife took double her oxys by mistake cuz the home nurse changed the bottle. now she slurrin n noddin n her lips got a tint n i gotta keep slappin her leg to make her take a breath. never touched drugs in her life. 61 yrs old
S0|overdose_now|he wont get up he wont get up he wont get up
S0|overdose_now|creo que me pase de dosis. no siento las manos
S0|overdose_now|rubbed his chest hard. nothing. fingertips goin blue
S0|overdose_now|limp like a doll, foil still in her hand
S0|overdose_now|everything slow. did a line. cant breath rigt
S1|using_now|got the bag in my hand. 61 days. sum1 talk me out of it
S1|using_now|omw to the avenue. i kno i kno
S1|using_now|lil bump by myself in the work bathroom, here goes
S1|using_now|fresh out of county 6 mos clean n my cousin just laid a bag on the table, said welcome home, n walked out the room. i aint touched it. i also aint moved. been like 20 min of me n this bag n the judge judy on
S1|using_now|got paid. sittin outside his house. engine still on
S1|using_now|its cooked up. cant stop my hands
S1|using_now|Found my old stash behind the water heater while fixing a leak. It is on the workbench and I have been staring at it for an hour. Wife is at church till noon.
S1|using_now|voy en camino a comprar. no puedo mas
S1|using_now|im high rn typing this. dont be mad
S1|using_now|gonna use tonite no matter wat so how do i not die. alone in a motel
S1|using_now|smokin blues in my tent w nobody round n my narcan got rained on
S1|using_now|dude comin thru in 10 min. i already sent the cashapp. can i still back out
S1|using_now|first time in 2 yrs. rig still in wrapper
S1|using_now|fuck it im usin. 8 months down the toilet
S1|using_now|got me a bundle n the door locked
S1|using_now|on the 9 bus goin to cop. somebody call me stupid so i get off
S1|using_now|left detox ama an hr ago. walkin. feet goin toward the block all by theyself
S1|using_now|dentist gave me a script for percs n i filled it n didnt tell nobody. 20 of em on my counter. i took 3 already n its only monday n my tooth quit hurtin yesterday. countin the rest of em over n over
S1|using_now|la traigo en la bolsa y estoy solo
S1|using_now|my man bringin home dope rite now n told me i aint gotta do it but he gonna do it in front of me. ima cave
S1|using_now|doin just half cuz my tolerance shot
S1|using_now|im using while i write this post. thats how lonely it is out here in vinton county
S1|using_now|dope sick as a dog. got $10 n a ride to dayton. leavin in 5
S1|using_now|hes asleep and his pills r in the nightstand and my hand was already on the drawer
S1|using_now|flushed one bag. cant flush the other two
S1|using_now|relapsed tuesday n aint stopped since. still goin. on the floor of my sisters basement
S1|using_now|just copped. its in my sock. wawa lot
S1|using_now|payday. phone been ringin wit dude's number since noon n now he outside in the gray charger. money in my hand, shoes on. i want it so bad i can taste it. standin behind my own front door typin to strangers
S1|using_now|ima shoot up one last time then go to rehab at 8am
S1|using_now|torch in one hand pipe in the other
S1|using_now|Tonight I'm going to use. I've fought it for eleven hours, I've walked, I've prayed, I called two people and got two voicemails. I bought it at lunch and it's in my jacket on the hook by the door.
S1|using_now|me n my husband split a bag after 14 months off. feels like shit. theres more on the dresser
S1|using_now|foil in hand. tell me somethin good first
S1|using_now|date left his dope in my room. its just sittin there by the tv lookin at me
S1|using_now|no he usado en 90 dias y ahorita estoy preparando una. alguien despierto?
S1|using_now|halfway house can piss test me all they want im bout to get loaded
S1|using_now|dude got me waitin on the steps. 8 mins he say. been 40. its rainin n i got my sons birthday money in my pocket n every min i think just leave. every min i dont. bus came twice. ima end up gettin it
S1|using_now|its 4am n im doin another one
S1|using_now|rig loaded. no one home. first since april
S1|using_now|kickin on my aunties couch day 2 n my cousin got some upstairs. im goin up there
S1|using_now|who up. usin alone n spooked after what happend to tay. can somebody stay on w me
S1|using_now|got my moms morphine out the hospice box before the nurse counted. she only passed this mornin. its in my pocket at the funeral home n im pickin out flowers n all i can think bout is the bathroom n how quick i could be
S1|using_now|i sold my phone charger n my boots so yeah im goin to get well in a min
S1|using_now|boutta slam. dont @ me
S1|using_now|Drove three hours to Columbus telling myself it was for tires. It was not for tires. I am two blocks from the house and I can see his porch light. My wife thinks I will be home for supper. The money is folded in the visor.
S1|using_now|counselor said post before not after. ok. this is before. its in my lap
S1|using_now|my sister is shootin up in our bathroom rite now. she been clean a yr n i heard the lighter. door locked n she yellin shes fine leave her alone. she still talkin so i know shes awake. what do i do, sit here? she only just got her kids back
S1|using_now|i can see the corner. money in my fist
S1|using_now|me la voy a meter ya, perdonenme
S1|using_now|did a shot an hour ago. first one since last summer. im ok, awake, but its more in the cotton n i know ima do the rest in a min n theres nobody home til 6. lockin the cat out so she dont see
S1|using_now|day 9 of tryna wean myself off dope wit a notebook n a stopwatch n here i am liftin the spoon again an hr early. this notebook a joke
S1|using_now|holdin the bag n cryin. anybody else
S1|using_now|out after 5 yrs fed. first stop shoulda been PO. instead im on my old plugs couch watchin him weigh it n he say this one on the house. i aint had nothin stronger than commissary coffee since 2019. hands sweatin
S1|crisis,using_now|im usin again n i dont wanna live thru it this time
S1|using_now|cant do the sick no more, clinic said come back tuesday. so ima walk down to the ave n buy the real thing tonight. got my coat on
S1|minor|im 16 do u guys let kids on here
S1|minor|cant go to the meeting i got 10th grade finals n no car
S1|minor|turn 18 in feb til then cps got me in this group home
S1|minor|my juvie po said i need 2 join a support thing so here i am. fifteen. from kensington
S1|minor|tengo 14 y mi hermano usa en mi cuarto
S1|minor|im a junior at west high n i been off percs 3 wks. dont tell my coach
S1|minor|too young to sign myself into detox they said need a parent. mine are both locked up n my gram dont have papers on me. so i just gotta stay sick til august when i turn 18? thats 5 months. how do other ppl my age do this
S1|minor|they took my fone in homeroom lol
S1|minor|13 and already tired of rehab
S1|minor|my foster mom says i cant be on this site til im grown but alateen dont meet out here n the closest one is 50 miles. im in 8th grade. my real mom is on that stuff n i just wanna know if she gon be ok
S1|minor|i put 19 when i joined. im really 15
S1|minor|just got my learners permit so i can drive dad to the clinic now. he says im the only one he trusts. i turned sixteen tuesday
S1|minor|estoy en secundaria, mi papa consume, no se con quien hablar
S1|minor|freshman yr of hs n they put me on suboxone already feel like a freak at lunch
S1|minor|i ran from the group home. 17. dont wanna go back dont wanna get high neither
S1|threat|when i see that boy who sold my sister the bag im puttin 2 in him
S1|threat|ima burn that house down w him in it
S1|threat|keep runnin ur mouth in here. i know where u stay at n ill come see u
S1|threat|got a bat n a address. he gonna learn not to touch my daughter. leavin now
S1|threat|te voy a partir la cara saliendo de la junta
S1|threat|snitch in room 6 gettin stabbed. on my mama
S1|threat|If my ex shows up for visitation Saturday he'll leave in the back of the coroner's wagon. I've already sighted in the deer rifle and I can see the whole driveway from the kitchen. Law won't do nothing so I will.
S1|threat|swear to god im finna kill my po
S1|threat|watch ur back denise. snitches get buried out here n nobody ever find em
S1|threat|he robbed me for my check n my meds while i was in the shower. aint callin no cops. me n my cousins gonna catch him at the methadone line tomorrow 6am n break his legs n let everybody watch
S1|threat|come near my tent tonite ray n u gettin cut
S1|threat|i wanna put that doctor in the ground. got his schedule n everythin. he gonna pay for my boy
S1|exploitation|house manager says i can be short on rent if i 'keep him company' friday nites
S1|exploitation|my man holds my dope til i bring back 200. if its 150 i stay sick n get hit. if its 200 i get half n get hit anyway. he got my phone too im on a girls phone at the dropin, gotta be back by 9 or he come lookin
S1|exploitation|owner of this sober home got us roofin his rentals 12 hrs a day no pay says its therapy. complain n u out on the street
S1|exploitation|he took my id n ebt so i cant leave
S1|exploitation|sponsor keeps touchin my leg. says its step 3
S1|exploitation|el dueno de la casa sobria nos quita los cheques y las tarjetas de comida. somos ocho, casi todos sin papeles, y nos manda a limpiar sus otras casas gratis. dice que si hablamos nos echa a la calle o llama a la migra
S1|exploitation|owe my dealer 600. he say i can work it off wit his friends. they comin tonite
S1|exploitation|My niece is in a motel outside Huntington with a man who puts her ad online and takes the money. She calls me whispering. She says he has another girl there too.
S1|exploitation|he choked me again last nite n my voice gone. says if i go to the er he gonna tell my po im usin, n i aint usin, but who they gonna believe. he at work til 4. he took the battery out the car
S1|exploitation|counselor wants pics or he wont sign my completion
S1|exploitation|husband locks up my suboxone n only gives it when i do what he wants in bed
S1|exploitation|bf makes me hold his packs when cops come cuz i got no record. if i say no he beats me, bruises all down my back this week. he say if i leave he'll put it all on me n i wont never see my son. i dont even use no more
S1|exploitation|they picked me up outta detox n brung me to florida n now i cant leave til i 'pay back the flight' dancin at they club
S1|exploitation|mi novio me obliga a acostarme con otros para pagar su droga
S1|exploitation|my sponsor got me givin him half my ssi every month. says its a 'service commitment'. he knows stuff i done so i cant say no
S2|sourcing|who holdin in frankford
S2|sourcing|any1 got a line on roxys around chillicothe. real ones not pressed
S2|sourcing|tryna get well, who good rn. south seattle
S2|sourcing|my guy got locked up, need a new one asap
S2|sourcing|n e 1 sellin subs in portsmouth ill pay 15 a strip
S2|sourcing|what corner still got tar?
S2|sourcing|lookin for that boy. not tranq. k&a. hmu
S2|sourcing|alguien que me conecte en yakima? ando malilla
S2|sourcing|ISO bars or kpins near huntington, cash in hand
S2|sourcing|In town from Pittsburgh for two weeks visiting family and I did not bring enough to last. Could somebody point me toward a reliable source for oxycodone? I pay fairly, I am a quiet professional man, and discretion would be appreciated on both sides.
S2|sourcing|n33d bl00z s3attl3 pm m3
S2|sourcing|dog got in my lockbox, clinic dont believe me, im out three take homes n its a holiday weekend. can somebody spot me a couple bottles of done til thurs? ill pay double i just cant be sick at my moms
S2|sourcing|whats the going rate for a bun these days n who got it
S2|sourcing|lf gabbies 2 kick w. will buy. tacoma
S2|sourcing|donde consigo chiva en kent, mandame dm
S2|sourcing|doc cut me off norco after 6 yrs. my back is killin me. anybody round pikeville know somebody who'd let go of some? i aint no cop
S2|sourcing|wtb adderall 4 finals. cincy
S2|sourcing|where the ❄️ at in lancaster
S2|sourcing|sum1 drop ur dealers snap i got money
S2|sourcing|p l u g ? north philly. 4 real
S2|sourcing|is there a dark web site that still ships. asking for me lol
S2|sourcing|which doc in eastern ky writes no questions asked? tryna get percs
S2|sourcing|need up n down tonite 69th st who got
S2|selling|strips 4 sale. 8mg. meet at the sheetz
S2|selling|dem 🔵 10 a pop, cap hill, im out here
S2|selling|i dont take all my take homes so if anybody sick holla i can do 20 a bottle
S2|selling|fire batch landed. no tranq. serious ppl inbox
S2|selling|Husband passed and I have nearly two full bottles of his hydrocodone. I hate to throw them out. If somebody needs them and can help with my electric bill, message me.
S2|selling|wholesale m30s ship anywhere telegram in bio
S2|selling|vendo tiras de suboxone, baratas, zona norte
S2|selling|got a pile of gabbies to let go of, 2 bucks each
S2|selling|fresh D at ur door. free sample. kensington
S2|selling|had my gallbladder out n i dont like how them vicodin make me feel. still got most of the bottle. if anybody round athens hurtin real bad n cant get seen u can have em, just message me n ill meet u
S2|selling|s3lling x@nz bulk only
S2|selling|my script fills the 3rd. 60 perc 10s. first come first serve yall
S2|selling|clean pee 40 bucks n i got subs too
S2|selling|u sick? i gotchu, half price. library til 9
S2|selling|addys n vyvanse, 5 each, meet by wvu
S2|selling|tengo de la buena, entrego a domicilio, escribeme
S2|selling|hot new stamp bundle 50 text 4 the menu
S2|selling|lettin go of my neurontins n a couple methadone wafers need gas money
S2|solicitation|Ready for a fresh start? We fly you out to sunny AZ same day, PPO accepted, no cost to you! Private rooms, pool, chef, keep your phone. Admissions counselors standing by 24/7, comment BED and ask for Tyler before spots fill up
S2|solicitation|id pay $300 per person u refer to my sober living if they got good insurance. easy money fam
S2|solicitation|broke after rehab?? same day cash advance no credit check apply thru my link
S2|solicitation|i turned my stimmy into 9k w this crypto coach, dm me n ill show u how
S2|personal_data|hit my cell 215-555-0148 if u wanna talk i up all nite
S2|personal_data|that nurse karen doyle who got fired off the third floor for stealin pills stays at 418 locust st apt 2 now, the one wit the green door. thought yall should know who u sittin next to
S2|personal_data|email me tre.banks88@example.com i dont check this much
S2|personal_data|saw bobby hargrove from tuesday NA comin out the bar. silver f150 plate GHX 4471
S2|medical_advice|dont let that clinic string u along. just split ur strip in 4ths n skip every other day til theres nothin left to split. thats all u gotta do, did it in 2 weeks. doctors want u on it forever
S2|medical_advice|u can take 2 more of them klonopin on top u be fine
S2|medical_advice|jump at 4mg hun, no lower
S2|medical_advice|quit ur lexapro. throw it out tonite
S2|medical_advice|sube tu dosis a 80 y ya, no le preguntes a nadie
S2|harassment|u a lyin ass crackhead keisha everybody kno it
S2|harassment|Nobody asked you, you pathetic waste of skin. Go cry to your mommy again.
S2|harassment|lol at this dumb bitch relapsin 5 times n givin advice. clown
S2|romance|u got a man? u fine. drop ur snap
S2|romance|send a lil pic beautiful
S2|romance|eres soltera? pasame tu whatsapp mami y platicamos en privado
S3|stigma_medication|u trade one dope for another n call it recovery. methadone ppl aint clean
S3|stigma_medication|In my home group a person on Suboxone may listen but shouldn't pick up a chip. They have not earned it. I have thirty-one years with nothing in my body and I won't clap for a prescription.
S3|stigma_medication|liquid handcuffs. thats all that clinic is, legal junkies in a line
S3|stigma_medication|subs is just dope w a doctors note
S3|stigma_medication|con metadona no estas limpio, compadre, es puro cuento
S3|meeting_link|https://zoom.us/j/55512340987 pwd serenity come thru 8pm est
S3|meeting_link|mtg id 884 555 2210 passcode keepit
S3|meeting_link|heres the google meet for ladies group meet.google.com/abc-defg-hij
S3|meeting_link|para la reunion de hoy el ID es 777 123 4455 y la clave es vida
S3|graphic_use|i remember the blood bloomin up in the barrel n pushin it slow n that taste in the back of ur throat n the warm comin up ur neck like bathwater. best feelin god ever made
S3|graphic_use|used to dig in my groin for an hr w a dull point, abscess poppin, pus n blood all down my leg n id still register n push it in
S3|graphic_use|id fold the foil just so n chase that bead back n forth n it smell like burnt sugar n the smoke so thick. mouth waterin thinkin bout it, black gunk on my teeth n all
S3|graphic_use|my neck vein was all i had left. mirror in one hand rig in the other, miss it n it burn n swell up like a egg, try again two inches over til blood ran in my collar
-||tryna kill time til the clinic opens at 530. who else in line freezin
-||where can i get free narcan, west philly
-||shot some hoops w my po today lol never thought id say that
-||that boosie track dope af been on repeat
-||phone dead n the shelter plug dont work
-||lost my cousin sunday. fent. he was 29
-||10 yrs ago i put a gun in my mouth. today i packed my daughters lunch
-||almost copped last nite. ate waffles instead
-||im dyin at this video lmaooo
-||Anybody know a suboxone doctor round Jackson County that takes Medicaid?
-||narcan class at the firehall sat. they teach u the blue lips n the gurgle n the sternum rub n how to count breaths on a dummy. my aunt kept callin the dummy sugar. free kit n donuts, bring ur mamaw
-||they found a man not breathin in the wendys bathroom, it was on the news last nite. third one this month in our county n we only got 9 thousand ppl. didnt know him. lit a candle anyhow, somebody did know him
-||mom hangin curtains all day cuz im comin home
-||finally connected w my brother after 6 yrs. he hugged me first
-||who won the score last nite phillies??
-||need to drop off my kid at high school then hit the 9am meeting
-||started usin at 13 behind the skatin rink. im 41. u do the math
-||i was a junior in high school when my mom od'd on the kitchen floor. im a grandma now n i still hear that phone ring in the office where they told me. tellin it in group this week for the first time. 39 yrs late but whatever
-||my son is 15 and i need to know how to talk to him about my using
-||usaba tecatas hace veinte anos, ahora vendo tamales los domingos jaja
-||cooked up a whole pot of beans n cornbread for the house
-||this flu kickin my ass. thought it was withdrawal for a sec lol its just the flu
-||if anybody in crisis its 988, works by text too. saved my cousin
-||used tuesday. told my counselor wed, she didnt even yell. got my vivitrol moved up n my mom took my debit card. clean since n im home on her couch w the ugly afghan. back to day 4 n thats ok
-||my wife would kill me if i tracked mud on that floor again
-||selling my old couch. cheap. tacoma
-||clinic bumped me to 90 n i aint woke up sick once this week
-||Talk to your doctor before you change anything, honey. Mine took me down slow and it made all the difference.
-||got fired over a old charge. im so mad i could spit
-||i used to sell. did 7 for it. aint proud aint hidin it
-||alguien sabe donde dan naloxona gratis en seattle?
-||caught a big ole bass on a dead line today. 6 lb. sober fishin aint so bad
-||biggie said im ready to die like nine times on that album n i played that tape til it popped when i was a kid in west philly. played it for my nephew. he said its 'mid'. i have failed this family
-||noddin off in church cuz i worked a double at the plant. preacher called me out by name n my whole pew grabbed me cuz they know my history. had to stand up n say im just TIRED yall. old lady gave me a peppermint
-||i call myself a dope fiend in my own story. thats my word for me. dont use it on nobody else
-||anyone remember that movie where he ods in the bathtub n they hit her w the big needle in the chest? i think im mixin up two movies. anyway my roommate put it on n i went n did dishes til it was over. cant watch that stuff
-||my truck battery dead as a doornail n its 9 degrees. jump me somebody im at the kroger
-||they got test strips at the needle exchange still or they run out??
-||ten mos ago they narcanned me twice in a taco bell. tonite i took my girl to that same taco bell n we laughed til we cried
-||snow up to my knees. dog loves it
-||dont wanna die anymore. wild sayin that
-||who got a extra blanket? im at the tent by the church, cold as hell out here
-||he used to hit me. hid my keys, hid my meds, told everybody i was crazy. been gone 3 yrs from that. tonite i painted my own bathroom yellow cuz i felt like it n nobody had nothin to say
-||Grandson is six weeks in and he's staying in the sewing room. I still check if he is breathing when he naps. He is fine, he just snores like his pawpaw did, God rest him. Habit I suppose. Eleven years of listening at doors.
-||hmu if u need a ride to group, ask the front desk they got my info
-||told my old plug lose my number. blocked. deleted. went n got a haircut
-||never use alone line is 1-877-696-1996 tell ur ppl
-||the blues band at the vfw was so good last nite i forgot i wasnt drinkin
-||got in a fight w the sink trap n lost. water everywhere, flooded the neighbor, she came up w a mop n a attitude. anyone know how to fix a leak under there or do i gotta pay a man
-||me quiero morir de la pena jaja le dije te quiero al guardia del refugio
-||does methadone show up on a regular 5 panel? got a job interview at the warehouse
-||My sister in law says methadone isn't real recovery and it hurt so bad I left the cookout.
-||if i ever relapsed i think the shame would be worse than the dope. thats just me thinkin out loud, im good, 3 yrs in may
-||killed it at karaoke. johnny cash hurt. whole bar of sober ppl singin about needles lol
-||bag of chips from the bodega n a loosie. dinner of champs
-||slept 8 hrs. eight!! first time since detox
-||finna shoot my shot at this warehouse job
-||they let me hold my grandbaby. nuff said
-||when i was sick i would of robbed jesus for a bag. stole my own kids xbox twice. same xbox. thank god that aint today. bought him a new one w roofin money n he hid it from me lol fair
-||judge said complete treatment n she drop the charge. 61 days to go
-||wrote a goodbye letter to heroin in group. read it n everybody cried. then we had pizza
-||anybody scared of heights? i had to walk over the ben franklin bridge for a charity thing n my knees was jelly. lady behind me sang gospel the whole way n held my belt. raised 400 bucks for the narcan fund
-||hunting season. got my rifle back from my uncle now im off paper, all legal, did the class n everything. dad n me goin up the ridge saturday first time since i was 16. freezer gonna be full of deer n i got a jerky recipe from my sponsor
-||lost 40 lb in my addiction gained 60 in recovery. somebody stop me at the buffet
-||what does tranq do different than reg dope? my kid is out there n i wanna understand
-||my brother overdosed last month n lived. two weeks on a vent n they told us plan a funeral. hes in a bed in scioto county now n eatin good n complainin bout the jello. i can sleep again
-||lo peor ya paso. hace un ano queria matarme y hoy tengo trabajo
-||hit a deer. im ok. car aint
-||ran outta gas on the way to buy diapers. that kinda day
-||gotta get my fix of root beer every summer
-||Reading the naloxone leaflet to my Bible study tonight. Gray lips, slow breath, no answer when you shout. These women are seventy and every one wanted a kit.
-||when i first got out i slept w the light on n a chair on the door. couldnt do crowds, couldnt order at subway. 4 yrs later i sleep like a baby n the subway lady knows my name
-||my old sponsor tried to get in my pants back in 09. i got a new one, a old lady w a parrot. best thing ever happen
-||somebody cut me in the dmv line n i didnt even cuss. growth
-||what time the wound van come by allegheny
-||chargin $20 for haircuts at the shelter, fades n lineups, come see me in the day room
-||i got 18 months not 18 yrs lol ppl keep askin if im old enough to be here. im 33 w a baby face n a 12 yr old son who taller than me. bouncer at bingo carded me
-||dont let nobody tell u suboxone aint recovery. im alive aint i
-||how long do withdrawal last after like 3 yrs of fent? startin detox thurs, they got a bed for me n my sister drivin me so i cant chicken out. packin slippers n a book of word searches. anything i should bring
-||passed by the old spot today on the bus. heart jumped. bus kept goin. so did i
-||miss my cellie. he was a funny dude. passed in his sleep in there, heart thing
-||that test was a killer but i got my GED yall!!! 52 yrs old
-||had a usin dream. woke up sweatin checkin my arms. it was just a dream thank u lord
-||soñé que consumía y desperté llorando, pero estoy limpio, puro sueño
-||my boys dad is 6 mos clean n i still hide my purse. when does that stop
-||smoke detector went off cuz i burnt the toast n the whole recovery house was outside in they drawers
-||Would anyone want to hear about my pain clinic? They tapered me off oxycodone over a year and I did not want to die once, which surprised me.
-||out of needles. knittin. who goes by joanns
-||they really shut the syringe exchange down up in charleston?? saw it on the news. thats where i got my first wound kit n the first person who ever said come back safe. heard hep c numbers climbed after. makes me sick
-||i got the munchies n a bag of gummy bears n no guilt
-||back when i was turnin tricks on aurora i never thought id see 30. buried four girls off that strip. turned 36 sunday w cake n a candle n two of the ones who made it out wit me
-||dude at the shelter cuts everybody hair for free n hums gospel. small things
-||im beat. 12 hrs on a roof n then step study. goin to bed
-||this heat man. stick a fork in me
-||quien va a la junta del martes? llevo pan
-||vivitrol shot tomorrow. nervous bout the needle which is hilarious considerin
-||yelled 'im gonna kill u' at a raccoon in my trash at 3am n woke the whole trailer park
-||my daughter overdosed in 2021. every june i plant somethin. this yr its tomatoes
-||which bus go to the methadone place on 8th n girard? new to the city
-||threw out the last of my stash in march, spoon too. still find burnt spots on the dresser
-||gave a dude narcan on the 23 bus last wk, two sprays n a lot of prayin. he came up n cussed me out for ruinin it. then he sent thank u thru the outreach lady. he in detox now. im still kinda proud
-||no dope no drama just me n this pole
-||he says im trippin cuz i count his strips every mornin. i aint countin to be mean im countin cuz im scared. counselor said try once a week. so i been puttin the box on top the fridge n makin coffee instead
-||I had the number pulled up and my thumb over it. That was Saturday. I threw the phone in the laundry basket and went to bed. Woke up clean and a little smug.
-||lot of ppl say they rather be dead than go thru kickin again. i used to say it every time, from the floor, meanin it. then i did it n lived n now i make oatmeal for the new guys on day 3
-||ride share driver had naloxone in the cup holder. asked him bout it n turns out he 8 yrs
-||got a dime? nah for real i collect em. mercury dimes. new hobby
-||wifi here straight trash cant load nothin
-||mi doctora me bajo a 4, todo tranquilo
-||what do i say to my sister when she calls high? i just sit there n let her talk bout when we was little n the creek n daddys truck. she wont remember n i will. then i do my crossword. thats how we love each other right now
-||in the joint they called me shooter cuz of basketball. out here that name get weird looks at the clinic. new counselor had me explain it for 20 min wit a straight face. i go by leon now
-||sleepin in my car aint so bad tonite. got socks n a sandwich from the outreach van n the lot at the church is lit. lady asked did i need narcan n i said i got two. housing list says june. i can do june
-||stayed up w my bunkie all nite cuz she was low. took her to crisis center at 6am n they admitted her. she safe now. im wiped
-||used to b u could get a bag for 5 bucks w a cute lil stamp on it. now folks i came up with payin w they legs from that tranq. i carry gauze n narcan n socks in my bookbag. glad im out. sad who aint
-||Coal company cut my daddy's pension and the pills filled up the hole it left. Four of us boys started. I am the one still here to tell it, and I tell it at the middle school every spring.
-||my po a dick but he came to my 1 yr
-||they asked me at intake do u have thoughts of hurtin urself. every other time i lied n said no. this time i said no n for once it was true n the lady musta seen it cuz she put the pen down n smiled
-||coffee is my drug of choice now n i will not b takin questions
-||need a connect for cheap brake pads. 06 chevy. anybody work at a shop
-||ayer estaba mal, hoy amaneci tranquila
-||home group moved to the church basement on 5th, coffee still terrible, same time tuesdays
`;
