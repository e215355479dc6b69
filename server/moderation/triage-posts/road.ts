/** Labelled posts as people write them: A case manager, bartender and truck driver. */
export const roadPosts = `
S0|crisis|rifle's laid across the bed. done talkin
S0|crisis|Got granddaddy's pistol in my lap and the porch light off.
S0|crisis|parked on the second street bridge. goin over the rail when this traffic thins out
S0|crisis|letters are wrote. kids are at their mamaw's. it's tonight
S0|crisis|laying on the tracks behind the feed store and I aint moving
S0|crisis|My brother's locked himself in the garage with the truck running and he hollered at us to leave him be
S0|crisis|rope's up in the barn. wish i had more to say
S0|crisis|one in the chamber. somebody give me a reason, quick
S0|crisis|Driving. Picked my overpass pillar. Belt's off.
S0|crisis|I got my insulin and my mind made up
S0|crisis|she's on the roof of the parking structure, my wife, she wont come down, im standing under her on the phone
S0|crisis|wading in. river's cold
S0|crisis|bought the bullets on my lunch break. they're on the seat next to me
S0|crisis|Been sober 61 days and I'm sat in the tub with a razor and it ain't for shaving
S0|crisis|gonna do it soon as this beer's gone
S0|crisis|Saved up my sleepers since Easter. They are all counted out on the nightstand and I fed the dog.
S0|crisis|dad just texted "look after your mom" and his gun safe is open and his truck's gone
S0|crisis|sunday after church. shed. nobody be home til 4. already got what i need
S0|crisis|I'm not calling 988. Belt's round the closet bar. Just wanted somebody to know it wasn't Tammy's fault.
S0|crisis|18 wheels and a cliff on 421, I'm at the turnout now with my foot on the brake
S0|crisis|cut deep this time. towel's red. dont care
S0|crisis|my bunkie at the halfway house is tying his sheets together and says dont you tell staff
S0|crisis|Y'all been decent. Gun's in my mouth when I aint typing.
S0|crisis|I will be dead before the judge takes the bench at nine. I've got the means and I've got the nerve now.
S0|crisis|Drove a rig for nineteen years and never hurt a soul. Lost my CDL, lost Deb, lost the house on Tuesday. I got it all set up in the sleeper, windows taped, and my logbook has a note for each of the kids. I ain't drunk and I ain't high. I just don't see no road past tonight.
S0|crisis|my cousin is sitting on the ledge at the quarry texting me bye
S0|crisis|tell my PO he can close the file. trigger in 5
S0|crisis|standing on a bucket. if i kick it its over
S0|crisis|He put the shotgun under his chin in front of me and now he's walked off to the creek with it. My son. 24.
S0|crisis|Tonight I finish it. Door's locked, phone's going off after this.
S0|crisis|stove's on, pilot's out, windows shut. im tired folks
S0|crisis|goin to step out in front of the coal train, its due 11:40
S0|crisis|counting my heart pills into a shot glass. last call
S0|crisis|tengo la pistola de papi aqui en la cama. perdonenme
S0|crisis|esta noche me tiro del puente, ya estoy aquí
S0|crisis|ya amarré la soga en el palo de mangó. no le digan a mami
S0|crisis|Mi hermano se encerró en el baño con una navaja y dice que hoy se acaba todo. Estoy dándole golpes a la puerta y no abre
S0|crisis|me voy a tomar todas las pastillas cuando se vaya la luz, ya las tengo en la mano
S0|crisis|voy guiando por la 52 y en la proxima curva no doblo. ya lo decidi
S1|crisis|I'm tired of bein alive, that's the long and short of it
S1|crisis|if the Lord took me in my sleep I'd thank him
S1|crisis|Kids'd do better on my life insurance than on me.
S1|crisis|dont nobody need me. think ill just quit existing
S1|crisis|I keep eyeing that bridge on my way to group
S1|crisis|what's the use of 90 days if I still hate wakin up
S1|crisis|My nephew told his mom he don't plan on seeing Christmas. He's 19. I don't know what to do with that.
S1|crisis|been burning my arm with the cigarette lighter again
S1|crisis|give my tools to Ray. give my dog to Ray too. thank y'all
S1|crisis|I pray for cancer
S1|crisis|honest question. would it hurt my daughter less now while shes little?
S1|crisis|cain't see a way out that ain't a pine box
S1|crisis|Wish that Narcan hadn't of worked.
S1|crisis|wish theyd let me go when I was blue
S1|crisis|I ain't gonna do nothing tonight but I'd be lying if I said I didn't want to be dead.
S1|crisis|So long fellas. Y'all did right by me.
S1|crisis|my wife found a goodbye note in his lunchbox, our boy, he says it was a joke. it wasnt no joke
S1|crisis|Every dead buddy of mine got it easier than me. I want to be where they at.
S1|crisis|Thinkin about checking out and I don't mean the Motel 6
S1|crisis|last post. don't look for me
S1|crisis|nobody would notice till the rent come due. maybe thats when i should go
S1|crisis|Lost custody at ten this morning. I got nothing to live for now, and I mean nothing.
S1|crisis|I'm a burden on mom, a burden on the county, burden on you all. World's got one too many of me.
S1|crisis|started cutting again. thighs, where the tech dont look
S1|crisis|My sponsor says he's got no fight left and it'd be best for everybody if he was under the dirt. Never heard him talk so.
S1|crisis|Tended bar eleven years listening to sad men and now I'm the one on the stool. I don't drink no more, I don't use no more, and I still don't want to live. Thought clean would fix that. It didn't. I don't know who to say it to so I am saying it to y'all.
S1|crisis|aint scared of dyin anymore. kinda looking forward to it
S1|crisis|just want it over. all of it. me included
S1|crisis|how do i stop wanting to be dead
S1|crisis|I'd do it if I wasn't chicken
S1|crisis|cleanin out my locker and paying what I owe folks. dont want to leave nobody short when im gone for good
S1|crisis|my girl keeps sayin she dont deserve to breathe. she said it again tonight, in that flat voice
S1|crisis|I punched the wall till my hand broke cause it's that or worse. I like the hurt.
S1|crisis|Two more weeks and I won't be nobody's problem.
S1|crisis|Some nights I hold the steering wheel real tight so I don't just let her drift into the oncoming lane
S1|crisis|if I go back to prison I'm not comin out alive, I'll see to that myself
S1|crisis|no quiero seguir vivo. asi de simple
S1|crisis|estaría mejor muerto, y mis nenes tambien estarían mejor sin mi
S1|crisis|Me despido, mi gente. Gracias por tanto. No me esperen.
S1|crisis|mi hija dice que quiere irse con su abuelo, y el abuelo lleva tres años muerto. tiene 20 y está tan apagada
S1|crisis|pa qué levantarme mañana. no hay pa qué
S1|crisis|ojalá no despierte
S1|crisis|He vuelto a cortarme los brazos. Me da vergüenza decirlo pero es lo unico que calma la cabeza
S1|crisis|I figure God's done with me, so I'm done with me
S1|crisis|told my caseworker im fine. im not. i want to die and im not fine
S0|overdose_now|he's purple. truck stop mens room. what do i do
S0|overdose_now|She's snoring funny and I can't get her to wake up
S0|overdose_now|my buddy went down in the walk-in cooler, no pulse I can find
S0|overdose_now|WONT WAKE UP HES GURGLIN
S0|overdose_now|gave her two sprays and she still aint come round
S0|overdose_now|Mom's lips are gray and she's cold and there's foil on the sink
S0|overdose_now|think i done too much. cant feel my face. going under
S0|overdose_now|he fell out on the toilet, eyes rolled back, breathing maybe once every long while
S0|overdose_now|How long do I wait between Narcans, he's limp in my passenger seat on 65 south
S0|overdose_now|dude in the next bunk is making that death rattle and staff is asleep
S0|overdose_now|I slapped him I rubbed his chest I poured water nothing
S0|overdose_now|took my husband's patches thinking they was the weak ones, im so heavy i keep slidin off the chair, cant hardly type
S0|overdose_now|she aint breathin!!!
S0|overdose_now|Girl in bathroom stall at work, needle still in her, not moving. Ambulance is twenty minutes out. Talk me through it.
S0|overdose_now|one of the regulars is slumped at the bar and he's turning blue, only had a coke
S0|overdose_now|my boy's chest isn't going up and down
S0|overdose_now|he came to after the narcan and now he's going back out on me
S0|overdose_now|shit he's nodding so hard I can't keep him up and his breathin's gone real slow
S0|overdose_now|found my sister on the kitchen floor. pinprick eyes. ice cold hands. somebody help me
S0|overdose_now|cant stay awake. took those pressed ones. scared. alone
S0|overdose_now|Is it normal to turn ashy and quit snoring? He quit snoring
S0|overdose_now|My daddy's on oxycodone for his back and I reckon he doubled up cause I can't rouse him and his fingernails are blue.
S0|overdose_now|i shot it and somethings wrong, my chest wont pull air
S0|overdose_now|roommate's on the couch foaming at the mouth. i got no narcan. nearest neighbor's a mile
S0|overdose_now|The baby got into my subs. She's two. She's floppy and won't open her eyes.
S0|overdose_now|he's OD'ing in the back of my cab right now im pulled over at exit 94
S0|overdose_now|doing mouth to mouth on my brother, got you on speaker text, squad is lost, what else
S0|overdose_now|I come home off the night haul and Kelly's in the recliner. Thought she was asleep. She's got foam on her lip and her face is the color of putty. I've hit her with one Narcan and I'm hollering her name. 911 says fourteen minutes. Do I give the second one now or wait?
S0|overdose_now|we put him in the shower and he still wont come to
S0|overdose_now|pulse is like, barely. theres a syringe beside her. shes 31 shes my baby sister
S0|overdose_now|two of em down in the same room. only got one narcan left
S0|overdose_now|bad batch, jimmy's out cold and wheezing and I'm startin to feel it too
S0|overdose_now|cold, clammy, wont answer me, he just got outta county today and used
S0|overdose_now|no respira mi hermano, esta azul, ayuda
S0|overdose_now|le di narcan y no reacciona que hago
S0|overdose_now|mi esposa está tirada en el baño, ronca raro y no abre los ojos
S0|overdose_now|me metí demasiado, se me cierran los ojos, no siento las manos
S0|overdose_now|El muchacho del cuarto 4 no despierta y tiene los labios morados. Ya llamé al 911 pero no llegan
S0|overdose_now|se me va, se me va, casi no respira, la jeringa todavia en el brazo
S0|overdose_now|titi se tomó las pastillas de abuelo y está fría y no contesta cuando le hablo
S0|crisis,overdose_now|took every pill in the house. dont send nobody. gettin sleepy
S0|crisis,overdose_now|she shot the whole lot on purpose, left a note, she's barely breathing
S1|using_now|it's on the dash and I'm lookin at it
S1|using_now|got a bag and a locked door
S1|using_now|Fixin to use. Talk me down or don't.
S1|using_now|on my way to his trailer right now with my whole paycheck
S1|using_now|Nine months clean and I'm unwrapping it on the toilet tank.
S1|using_now|just got out of county. 120 days. first thing I did was cop. it's in my shoe
S1|using_now|cooking it up as we speak
S1|using_now|Parked outside the dealer's. Engine's still runnin.
S1|using_now|found an old stash in my toolbox. been sat on the garage floor with it for an hour
S1|using_now|high as hell rn and nobody home
S1|using_now|Dude's meeting me in ten minutes behind the Speedway. I can't seem to turn around.
S1|using_now|somebody call me off. got the straw cut and the foil laid out
S1|using_now|I'm gonna get loaded soon as my wife goes to work
S1|using_now|had one. aint stoppin at one
S1|using_now|haven't touched it in two years so I know a little'll wreck me. Doin it anyhow
S1|using_now|I told drug court I was sick. I ain't sick. I'm at the motel with a needle.
S1|using_now|Left the meeting early. Left turn's home, right turn's Dwayne's house. Blinker's on right
S1|using_now|flushed half. other half's still in my fist
S1|using_now|my hands are shakin so bad I cant hit. third try
S1|using_now|Got two perc thirties in my glove box from a fella at the loading dock. I've got eleven hours to drive and they're talking to me every mile. I ain't thrown em out. I keep saying next exit, next exit. There's been nine exits.
S1|using_now|slipped last night and still going this morning
S1|using_now|I'm using by myself up at the deer camp, no signal but this wifi
S1|using_now|on the bus to lexington to pick up. stupid stupid stupid
S1|using_now|shes asleep beside me and her purse is full of it and im wide awake
S1|using_now|Screw it. 14 months. Tonight I'm getting high.
S1|using_now|loading up now
S1|using_now|dope's here. willpower aint
S1|using_now|My cousin just laid out a line and slid me the mirror
S1|using_now|been smokin fent since noon, can't put it down
S1|using_now|Just pawned my saw. Man's on his way with it.
S1|using_now|nobody knows I'm in this basement and I got enough for the night
S1|using_now|I'm sick as a dog, I got forty dollars and his number, and I'm about to dial it
S1|using_now|it's in my pocket at my own one-year chip meeting
S1|using_now|bartending tonight and a customer tipped me with a baggie. its in my apron. help
S1|using_now|Holding. Not used yet. Yet.
S1|using_now|ive got the rig out of the drawer
S1|using_now|took one already and the other is sitting here lookin at me
S1|using_now|rehab discharged me at noon and I'm at my old corner by two. money's in my hand
S1|using_now|goin to use. just wont be able to sit through this funeral otherwise
S1|using_now|Back at it. Third shot today. Don't tell my sponsor.
S1|using_now|door's shut, tourniquet's on, i got you all open on my phone, say somethin
S1|using_now|relapsing as i type this lol
S1|using_now|I got off methadone in march and I got a bag tonight and I know good and well my body can't take what it used to
S1|using_now|sent my buddy to go get it. he'll be back in 20
S1|using_now|bout to throw away 200 days
S1|using_now|dropped the kids at school and drove straight to the spot, waiting in line like its mcdonalds
S1|using_now|tengo la bolsita en la mano y estoy temblando
S1|using_now|voy de camino al punto, no puedo parar
S1|using_now|estoy solo en casa y ya la preparé
S1|using_now|Me voy a meter hoy. Ocho meses limpio y me voy a meter
S1|using_now|acabo de comprar. esta en el carro. no se si botarla o usarla
S1|using_now|estoy usando ahora mismo en el baño del trabajo
S1|using_now|Salí ayer de la cárcel, llevaba un año sin tocarla y ya tengo dos bolsas encima. Sé que no aguanto lo de antes.
S1|using_now|Llegué al caserío a ver a mi prima y el bichote me regaló una. La tengo en el bolsillo y mi prima salió. Nadie me ve
S1|using_now|recaí el viernes y todavia sigo dandole
S0|crisis,using_now|hotel room 2nd floor of nowhere, enough fent to make sure i dont come back, thats the point of it
S1|minor|im 16 and my mom dont know im on here
S1|minor|Sophomore at the county high school, can I come to y'all's meetings?
S1|minor|turn 15 in june, is that old enough for this
S1|minor|i cant drive yet so how do i get to group, my dads in jail
S1|minor|My guidance counselor pulled me out of 8th grade math and told me to find support
S1|minor|I'm 17. Everybody on here's old enough to be my papaw
S1|minor|got my learners permit last week, been on pills since middle school started
S1|minor|foster home wont let me have a phone, using the library computer. im 14
S1|minor|do they make u get a parent to sign for suboxone if your 16? asking for me
S1|minor|Missed homecoming cause I was in detox. Junior year sucks
S1|minor|i lied on the signup. im not 18 til next november
S1|minor|13 yrs old and the only sober one in my house
S1|minor|tengo 15 y mi mamá también usa, no sé con quien hablar
S1|minor|estoy en noveno grado y quiero dejar las pastillas
S1|threat|I'm gonna kill that son of a bitch that sold it to her
S1|threat|He said he'd burn my trailer with me in it if I talk to drug court
S1|threat|tell Donnie I'm comin tonight and I'm bringing the bat
S1|threat|keep on runnin your mouth in this group and I'll find where you sleep
S1|threat|my dealer says pay by friday or he breaks my boy's legs
S1|threat|If she takes my kids I'll put her in the ground.
S1|threat|somebody's gonna get shot at that sober house and it'll be me doin the shooting
S1|threat|ex just texted me a picture of my own front door and a bullet
S1|threat|waiting in his parking lot with a tire iron. he gets off at six
S1|threat|I know who stole my scripts. He'll be eatin through a straw.
S1|threat|Drove truck with a man that went in on me to the law. I found out where he lives now. I been sharpening my knife two nights and I don't even whittle.
S1|threat|She told my whole family she'd poison my dog and then me if I don't come home
S1|threat|you snitched. snitches get put in the river. you hear me marcus
S1|threat|i'll slit his throat i swear on my mother
S1|threat|my old man's got a gun and says he's going over to my sponsor's house to settle it
S1|threat|Next time that counselor laughs at me I'm going to knock his teeth down his neck. Thursday. Bet on it.
S1|threat|them boys i owe came by the bar, said they'd cut me if they see me again without the cash
S1|threat|gonna run him off the road and I got the truck to do it
S1|threat|watch your back, I know your truck and I know your route
S1|threat|lo voy a matar cuando lo vea, por mi madre
S1|threat|me dijo que si no pago el sabado me llenan de tiros
S1|threat|Dile a ese cabrón que le voy a partir la cabeza con un bate
S1|exploitation|house manager says I can skip rent if I sleep with him
S1|exploitation|my sponsor's got me roofing his rental six days a week for nothing, says it's service work
S1|exploitation|boyfriend holds my subs and wont give me one till I turn a trick
S1|exploitation|He took my ID and my EBT card. Says I get em back when I've worked it off.
S1|exploitation|Guy that runs the sober house keeps our checks and he'll violate anybody who asks
S1|exploitation|my P.O. told me to wear something nice and come after hours or he'd find me dirty
S1|exploitation|my husband beats me when I go to meetings. did it again this morning
S1|exploitation|they got six of us in one trailer, work us at the tobacco barn, and pay in pills. can't leave, he's got the keys
S1|exploitation|Old sponsor wants me to send him forty a week or he tells my wife what I said in my fifth step.
S1|exploitation|the dealer makes my sister sleep with his friends to clear her debt. she cant get out
S1|exploitation|she locks me in when she goes to work. took my phone twice. this is the tablet
S1|exploitation|Drove for a fella who said he'd help me get clean. Now he's got me hauling stuff I don't ask about, eighteen hours at a stretch, and he says if I quit he calls my judge and says I used. I got no pay in five weeks. He feeds me and that's all.
S1|exploitation|the tech at my rehab touches me during bed checks and says nobody'd believe a junkie
S1|exploitation|my girl's pimp is her old counselor. he's got her at a truck stop in Corbin right now
S1|exploitation|if i don't do what he wants in bed he says he'll call CPS on me
S1|exploitation|el encargado de la casa me pide sexo para no botarme
S1|exploitation|Mi padrino me quita el cheque todos los meses y si me quejo dice que me manda preso
S1|exploitation|mi marido me pega y no me deja salir ni a la clínica
S2|sourcing|anybody around Pikeville holdin?
S2|sourcing|need a new guy. mine got locked up. lexington area
S2|sourcing|who's got perc 30s in bowling green, I'll drive
S2|sourcing|lookin for subs off the books, pay cash, message me
S2|sourcing|know a doc that writes easy? tired of hurtin
S2|sourcing|L0oking f0r bl ues, hit my inbox
S2|sourcing|quien tiene perico en ponce, escribanme
S2|sourcing|where's a man score around this truck stop in Knoxville lol serious tho
S2|sourcing|my bud quit selling so im dry, whos got a connect for h
S2|selling|got extra strips if anybody's short this month. 10 each
S2|selling|Take homes for sale, clean bottles, meet at the BP
S2|selling|I've got fire. lville. dm before it's gone
S2|selling|don't take all my gabbies, could let some go cheap
S2|selling|vendo mis pastillas que me sobran, baratas
S2|selling|Week of subs to let go of, forty bucks, first man here takes em
S2|selling|s u b s 4 sale, I deliver anywhere off 75
S2|selling|my mamaw passed and left a full bottle of hydros, who wants em, best offer
S2|solicitation|Our luxury center has beds today! Free flight, your insurance pays all, ask for admissions
S2|solicitation|I get you into a real nice program in Florida no cost and there's a gift card in it for you
S2|solicitation|Need cash fast, bad credit ok? Loans approved same day for folks in recovery. Click my profile
S2|solicitation|I made 4k last week on crypto and it keeps me sober. Let me show you how, only $100 to start
S2|solicitation|Send me anybody with good PPO insurance. I pay $500 a head when they check in.
S2|solicitation|Con tu plan médico te metemos gratis en nuestro centro en Orlando. Pasaje incluido, escríbeme hoy
S2|solicitation|Use my code COWBOY20 on these detox teas, they pulled me right through
S2|solicitation|Sober coach here. First session free then 99 a week, I take Cash App, spots goin fast
S2|personal_data|call me anytime brother 606-555-0148
S2|personal_data|I'm at 212 Sycamore Hollow Rd, door's unlocked for anybody needing to talk
S2|personal_data|Saw Bill Hatcher at the Tuesday NA. Good to see a deputy in there for once
S2|personal_data|silver Ram, plate 482 KPX, thats the fella who nods out in our lot
S2|personal_data|email works best for me, bigrig.tom77@example.com
S2|personal_data|she waits tables at the Waffle House on Nicholasville Road, Crystal, the redhead, she's in our Thursday group
S2|personal_data|mi numero es 787-555-0163 llamame cuando quieras
S2|personal_data|Darlene Pruitt from my AA group teaches second grade at Elkhorn Elementary, you would never guess
S2|personal_data|My new address for cards: 88 Depot St Apt 3, Hazard KY 41701
S2|medical_advice|quit them zoloft tonight, they're what's makin you mean
S2|medical_advice|take two more subs when it wears off, thats what I'd do, go on
S2|medical_advice|just jump off at four mg, you'll be fine
S2|medical_advice|Skip your methadone a few days then you can feel what you're made of
S2|medical_advice|don't wait on that doctor, cut your dose in half tomorrow
S2|medical_advice|tómate doble la metadona si te duele, no pasa nada
S2|medical_advice|You ain't bipolar, you're just newly sober. Throw that lithium out.
S2|medical_advice|take your sub right now, never mind that 24 hour stuff they told you
S2|medical_advice|you're on 80? don't ask em, just drink yourself a bottle and a half each morning
S2|harassment|Kyle you're a lyin sack and everybody here knows it
S2|harassment|nobody likes you dude. quit posting
S2|harassment|Dumbest thing I ever read and I've read your other posts
S2|harassment|go back to the gutter you came from you worthless crackhead
S2|harassment|eres una basura de madre y tus hijos lo saben
S2|harassment|Hey everybody look at fatty's day count, he'll reset by friday like always
S2|harassment|you're a joke, a fake, and a fat one at that @roadhog
S2|harassment|Shut up you whiny little bitch, every night the same sob story
S2|romance|you single? you got pretty eyes in that picture
S2|romance|Send me a pic darlin, I won't show nobody
S2|romance|90 days looks good on you girl. what you wearin tonight
S2|romance|eres casada? me gustas desde que entraste al grupo, dame tu whatsapp
S2|romance|this app's slow. get on snapchat with me and let's get to know each other, handsome
S2|romance|Long haul gets lonely. Any women on here want to ride along? I'll treat you right
S2|romance|bet you're a looker. how tall are you, what color hair
S2|romance|come over to my place saturday, I'll cook you a steak. just us two. you smell good at meetings
S2|romance|been thinkin about you since your share, sexy. lets talk on telegram not here
S3|stigma_medication|Methadone's just a legal high. That ain't recovery
S3|stigma_medication|swapping dope for subs and calling it clean time, please
S3|stigma_medication|if you pee hot for bupe you got no business picking up a chip
S3|stigma_medication|el que está en metadona no está limpio, está drogado con permiso
S3|stigma_medication|Liquid handcuffs. Y'all on the clinic ain't sober, you're just parked.
S3|meeting_link|tonite 8pm zoom 845 555 2210 passcode truckers
S3|meeting_link|Join us https://zoom.us/j/5550148822 it's a good bunch, men only
S3|meeting_link|Reunión en español por zoom, ID 555 781 3340, clave 0909, a las siete
S3|meeting_link|here's the google meet for the noon group meet.google.com/abc-defg-hij
S3|meeting_link|meeting id's 912-555-0077, pw is hope, come as you are
S3|graphic_use|watching the blood bloom up in the barrel, that plum color, then push and your whole spine turns to warm syrup
S3|graphic_use|I'd dig in the same black hole in my arm till pus come out, then shoot right through it
S3|graphic_use|The smell of it bubblin in the spoon, vinegar sweet, then that pop in the vein and honey down the back of your skull, Lord it was heaven
S3|graphic_use|we was blowin it up each other's necks, missing, big knots of blood swelling under the skin, licking the needle clean
-||Wanted to die in 2019. Got a garden now
-||judge like to killed me with that look but I passed my screen
-||Had it in my hand Sunday. Flushed it. Called Earl. Slept.
-||my rig's in the shop, transmission, not the other kind lol
-||where can a fella get narcan free in Floyd County
-||Buried my brother in March. He od'd. I miss his dumb laugh
-||Been dead on my feet since this night shift
-||shot a 78 at the county course, best round of my life
-||shooting pool with the sober house boys tonight
-||I used to run pills up 23 from Florida. Now I run produce.
-||who's got a good bread recipe
-||A line at the DMV clear out the door and I didn't cuss once
-||took my strip under the tongue like always, then coffee, then work
-||The bar I used to tend burned down. Felt nothing. Felt good about that
-||they taught us at the library: blue lips, no breathing, spray, call 911
-||snow on the pass and I'm sittin in Berea till they salt it
-||my daughter's 16 today. sixteen! I missed five of em
-||started drinking at 12 on my uncle's shine. I'm 51
-||that song, "wish I was in heaven sittin down", gets me every time. Pretty tune
-||Had a using dream. Woke up mad, then glad.
-||Wife's gonna kill me, I forgot the milk again
-||does fentanyl show on a regular five panel?
-||Doctor took me down two milligrams, slow. So far so good
-||drowning in paperwork from the court, y'all
-||Drug court graduation was today. Nine of us crossed that stage and one of us had been pulled out of a creek dead two years ago and brought back. He hugged his mama so long the judge had to take her glasses off. I never cried in a courtroom for a good reason before.
-||Hung the drywall and hung the curtains, my back's shot
-||I'd kill for a mess of my mamaw's beans and cornbread
-||caught a buzz off two cups of gas station coffee
-||need a plug for the trailer lights, seven pin, any parts store carry em?
-||Is it true tolerance goes down after only a few days? Nurse said so in class
-||Relapsed in May. Back since June 2. Safe, housed, eatin.
-||drove by his house and kept drivin
-||The movie where the guy nods off at the wheel, what's that called? Good film, rough ending
-||suicide prevention training Thursday at the firehall, I signed up
-||UK missed every shot in the second half. shoot me lol
-||my sponsor asked me to help him move a couch. he bought lunch. good man
-||lost my nerve about talking to my PO. tried again today. wasn't so bad
-||ain't touched it in 4 years and I still cross the road at that corner
-||He's out of prison, six weeks, working at the tire place. I watch him breathe some nights, I won't lie. Then I go to bed.
-||got my hands on two tickets to the derby
-||Fella on the news od'd at the rest stop I used to sleep at. Gave me a chill
-||does 988 take calls from family too? puttin it on the flyer for the mamas' group
-||call 1-800-662-4357, they found me a bed, took an hour
-||killed a copperhead in the woodpile
-||Selling my bass boat. She's a good boat. Need the garage.
-||Said goodbye to my last truck today. 900,000 miles on her
-||a fella at work offered me a pill friday. I said no thanks. Went home shakin but I went home
-||I'm a junkie and a deacon both. God's got a sense of humor
-||Never did like the word clean but I'll take the cake
-||dead battery, dead phone, dead tired. but sober
-||What do y'all do with your hands when you quit smokin?
-||Nobody ever told me you could be bored and happy
-||Score's tied in the ninth and the cable goes out
-||what time's the clinic open on Good Friday?
-||my boy wrote a paper on opioids for his high school health class. Got an A. Interviewed me for it
-||tied one end of the rope to the tractor and pulled that stump right out
-||Fished the Cumberland from the bridge all day. Two bass and a sunburn
-||bag of groceries on my porch this morning. no note. somebody in this town's alright
-||he held a knife to me in '09. he's dead now. I forgive him most days
-||I used to say I'd be dead by thirty. Turned forty Saturday. Had a pie.
-||can you take ibuprofen with suboxone? I'll ask the pharmacist but wonderin what yours said
-||burned the brisket. house is full of smoke, kids are laughin
-||Dealer's number's still in my head. So is my mom's. I dialed mom's.
-||the vet put old Duke to sleep this mornin. went easy, head on my boot
-||Heart stopped twice in that ambulance, they told me. That was four Aprils ago.
-||I don't want to die. I used to. Strange thing to notice while you're changing oil.
-||lookin for a men's meeting near Paducah, any night but Wednesday
-||My ex beat me for six years. I've been gone for three. New locks, new name on the mailbox, new dog.
-||Blues band at the park saturday. free. bring a chair
-||Subs and chips for the super bowl, whos bringing what
-||Need somebody with a strong back to help me load hay. I'll pay fair, lunch too
-||I bartended sober for a year before I quit it. Don't recommend it, don't regret it
-||if I ever do use again I hope I call one of y'all first
-||do fent strips work on pressed pills? health department hands them out here and I want to know before I tell my group
-||Withdrawal at the county jail in '16, I thought I'd die on that floor. I did not. Hi, I'm Roy
-||put the needle on my daddy's old Merle record and just sat
-||somebody hit my parked truck. no plate no note. I breathed, I counted, I called insurance
-||Talk to your doctor before you drop any dose, buddy. That's all I know.
-||methadone kept me alive long enough to meet my granddaughter
-||Lost my license, got it back, lost my mind, working on that one
-||"I'd be better off dead," I told the nurse back in detox. She sat down. She sat the whole night. That was 2021 and I wish I knew her name.
-||crashed at my cousin's after second shift, slept like a corpse
-||who else hates the smell of them drug court hallways
-||fixin to head out. wish me luck on the CDL test
-||Went in a bar for the first time in two years to unload kegs. Unloaded em. Left.
-||that new guy from the detox cut his finger on a can and we all laughed till we cried, six stitches
-||got my first clean hair follicle. Shoulda seen my lawyer's face
-||My old partner hauled a load of narcan to Ohio last week, full trailer. Proud to see it
-||Feels like a hundred years since I laughed. Laughed today though. Squirrel fell off the feeder.
-||my nephew used last month. he's in a program at Morehead now and doin alright
-||this divorce'll be the death of my checkbook
-||bet your bottom dollar I'm beatin my brother at cornhole this weekend
-||ever notice how quiet it gets after you stop lying
-||He jumped... off the high dive! My 7 year old! No fear in that child
-||sick of the snow, sick of the salt, sick of this road. home by friday
-||Would never have guessed I'd be the one holdin the keys to the church
-||cravings come on me at 4 every day. I go run the dog. They pass
-||somebody lifted the copper off our meeting hall roof. Guess we got a skylight now
-||I thought about the gun a lot that first winter. Gave it to my uncle. He's still got it, and I'm still here
-||used up all my minutes. back now
-||My papaw ran shine, my daddy ran pills, I run a lawn crew. Six mowers, two trucks and three fellas from drug court that show up on time every day. Folks ask is it hard to trust em. I say I'm one of em. You'd be surprised how good a man works when somebody hands him a key instead of a cup to pee in.
-||Nineteen hours home to see mama, forty minutes of her telling me I'm thin
-||first time I ever had a savings account. 212 bucks. feel like Rockefeller
-||I hit a deer with the company truck and the boss said "you alright?" before he asked about the truck
-||can't sleep. nothing bad. just coffee at nine like an idiot
-||gonna hit the road at five, bed now. night all
-||"Choose life" is a good line but that ain't my favorite movie to watch newly sober
-||he wasn't breathing when I got there. That was two Novembers back. Medics got him. He's coaching T-ball
-||hola desde bayamon, primer dia aqui, buenas noches
-||Mi abuela me enseñó a hacer arroz con gandules. Hoy me salió igualito
-||me muero de calor, no hay luz desde ayer
-||hace seis años me quería morir. hoy fui a la playa con mis hijos
-||donde consigo naloxona gratis en mayagüez?
-||ayer casi uso. llamé a mi padrino y se me pasó
-||se me murió la batería del carro en pleno expreso, qué día
-||mi hermano murió de sobredosis en diciembre. hoy hubiera cumplido 30. lo extraño un montón
-||el juego está que mata, los Cangrejeros por dos
-||La doctora me subió la dosis y por fin duermo
-||el punto de la reunión es llegar, no hablar bonito
-||Yo vendía en el residencial. Ahora vendo pinchos. Menos dinero y mas paz
-||empecé a los 14, ya tengo 46, haga usted la cuenta
-||alguien sabe de un grupo en español por Lexington?
-||Estuve tres días sin dormir en el detox de Río Piedras y pensé que no salía. Salí. Hace un año ya. Mi mai me hizo un bizcocho con mi nombre mal escrito
-||me tiré del muelle con los nenes, el agua estaba fría pero sabrosa
-||mi jefe me tiene loco, lo voy a matar de un susto cuando le pida vacaciones
-||tremenda línea en el banco hoy
-||la canción dice que sin ti me muero, pero que bien se baila
-||gracias a la metadona estoy aqui contando el cuento
-||hoy nos dieron taller de cómo usar el Narcan en la iglesia. hasta el cura practicó
-||mi hijo está limpio desde agosto, toco madera
-||se acabó el café y casi me da un infarto
-||Chewin ice. Day 40.
-||mixed up my dope test and my driver's test on the calendar, showed up to pee with a parallel parking book
-||that chili'd wake the dead, who made it
-||She said yes. Dropped the ring in the creek first, but she said yes
`;
