/** Labelled posts as people write them: A counsellor of a crisis line. */
export const counsellorPosts = `
S0|crisis|sitting on the wrong side of the railing typing this
S0|crisis|note written. door locked. sorry whoever finds me
S0|crisis|The letters are on the kitchen table, one for each of the kids. I feel calm for the first time in months, it's almost pleasant. It will be tonight, once they are asleep at their grandmother's and the street is quiet.
S0|crisis|gun is in my lap
S0|crisis|my brother just texted "take care of mom, its all in the drawer" and his truck is gone and so is dads rifle. we found his phone charger and his wallet left on the bed. i dont know where to drive
S0|crisis|rope is already up in the garage
S0|crisis|counted my saved up pills. enough. doing it tonight
S0|crisis|parked on the top level of the car park, stood at the edge twice now. its quiet up here. nobody is waiting for me at home any more so third time maybe
S0|crisis|My wife has locked herself in the bathroom with a razor and she's saying she is finished. What do I say to her through the door?
S0|crisis|ill be gone before the night shift ends, set an email to send at 6 so someone finds me and not the poor cleaner
S0|crisis|pills lined up on the bed. tonights it
S0|crisis|train comes thru at 11.40. im at the crossing
S0|crisis|ok so I cut deeper than I meant to and its not stopping and honestly im fine with that
S0|crisis|my roommate is standing on the roof, wont come down
S0|crisis|Ex just sent me a picture of a heap of pills in his hand with "this is what you wanted". Is he serious?? He did this once before and ended up in the ICU, and that time nobody believed him either until the neighbour kicked the door in
S0|crisis|She left the group chat with "love you all, dont call the cops", and her location says the bridge. It hasn't moved in ten minutes. I'm two hours away and her roommate thinks that I'm overreacting. Please, what do I do first?
S0|crisis|I have the means in the house and I have decided. I'm writing because a counsellor once made me promise that I would tell someone first. So this is me telling someone. I kept that promise, which is more than I managed with most of them.
S0|crisis|sitting in the garage with the engine running and the door shut. getting sleepy
S0|crisis|everything is paid, dog is at my sisters with two bags of the food he likes, will is in the glovebox. im walking into the lake now, its not even that cold. tell her the spare key is under the frog
S0|crisis|BELT IS ON THE DOOR I CANT STOP LOOKING AT IT SOMEBODY TALK TO ME
S0|crisis|my son is holding a knife to his own wrist n screaming at me to leave the room
S0|crisis|two more hours then im out of everyones hair for good. got it all worked out this time, no mistakes like in june. door wedged, music on so the kids upstairs dont hear, sign on the bathroom saying dont come in call police
S0|crisis|well i finally loaded it. both barrels, dads old one. wrote on the wall so noone thinks it was an accident
S0|crisis|can someone phone my dad after midnight? just tell him where to find me, cabin by the river, he has a key. i wont be picking up by then. tell him it was never about the money and that i fixed the boat like i said i would
S0|crisis|tonight when the house is asleep. i know how.
S0|crisis|been sat on the ledge outside my window having a smoke, nine floors. pigeon keeps looking at me like im in his spot. last one in the pack. when its finished so am i. wasnt a bad day even, got my laundry done
S0|crisis|Bought it today, the waiting period is over. Came home, cleaned the house, showered, put on the suit. I'd like to look decent when they come for me in the morning.
S0|crisis|My boyfriend just texted "by the time u read this" and nothing after. He took the pills out of the cabinet and the car is gone. We argued over a parking ticket this morning, a parking ticket, and he kissed me on the head when he left, he never does that.
S0|crisis|all four bottles open, glass of water poured
S0|crisis|in the tub with the blade. say something
S0|crisis|He's tied something round the beam in the barn and he won't let me in. 911 is twenty five minutes out, it's just me and his mother here and I can hear the stool scraping on the boards. I'm talking to him about the calves. What else do I say?
S0|crisis|its all here. opened the box. tonight im dead
S0|crisis|doing it now. bye
S0|crisis|not going to see the sun come up. ive got what i need with me, the motel is paid til 10 and i left the maid a tip and an apology. weird what you think of. brushed my teeth too
S0|crisis|my finger's on it. tell me one reason
S0|crisis|she has dads pistol pointed at herself
S0|crisis|I am on the platform and I keep stepping over the yellow line. The next one is in four minutes. A lady asked me if I was all right and I said yes, because she had shopping and looked tired.
S0|crisis|Carrier is packed for the cat with her food and papers, so whoever comes can take her. Lights are off. I have what I've been saving up and I'm going to lie down with it now. Thanks for the kindness here, you made the last months softer.
S0|crisis|blade on my wrist rn
S0|crisis|tengo la cuerda en la mano y los niños están dormidos. no puedo más
S0|crisis|mi hermano está en la azotea y dice que se va a tirar, qué hago
S0|crisis|Lo tengo decidido, es esta noche cuando mi mujer se vaya a trabajar. Las cartas están en el cajón y la pistola de mi papá ya está limpia.
S0|crisis,using_now|going to do all of it at once tonight, on purpose. no narcan, phone off, door shut. please tell my sponsor it wasnt his fault
S0|crisis,using_now|whole bag in front of me and i dont plan on waking up from it
S0|crisis,overdose_now|just swallowed every last one of my mums sleeping tablets on purpose, starting to feel floaty. dont know what i wanted. she gets home at nine. i put the packets back in the drawer all neat so she wouldnt be cross
S1|crisis|worth more dead than alive, ask my insurance
S1|crisis|I'm just a hole my family pours money into. Three rehabs, two lawyers, my brother's college fund. Fill it in with me at the bottom and they could all afford to live. I did the maths on the back of the bill and I'm not wrong.
S1|crisis|who wants my guitar. dont need it where im headed
S1|crisis|does it hurt when you bleed out
S1|crisis|cant see myself still alive at 40
S1|crisis|wish i just wouldnt wake up
S1|crisis|funny, i feel so peaceful all of a sudden. everyone has been fighting so hard to keep me here, and this week i understood that i dont have to let them. so dont worry about me anymore ok? i mean it kindly
S1|crisis|cut again last night. arms this time
S1|crisis|i gave my daughter my wedding ring today. she asked why now, i said because i love her. been putting names on the backs of the pictures too so they wont fight over them after me. i wont be round for easter
S1|crisis|My girlfriend just texted "you'll be happier without me in the world" and she's not picking up. She's been so sweet all week, baked for the neighbours, gave my sister her boots. I thought that she was getting better. Now I'm not sure what I was looking at.
S1|crisis|Every night I pray that God takes me in my sleep, and every morning I'm angry that he hasn't. Then I pack the lunches and sign the school forms. I don't tell the priest, he would only tell my mother.
S1|crisis|sorry for everything. you were all good to me. dont look for me
S1|crisis|would anyone here even notice if i went quiet forever
S1|crisis|Husband keeps saying the kids deserve a dad who isn't him and that soon they'll be free of him. He says it so calmly, while doing the dishes. He fixed the gate he's ignored for two years and showed me where the water shuts off. Am I crazy to be frightened?
S1|crisis|3 yrs clean and i still want to die
S1|crisis|how many people survive hanging. asking for me
S1|crisis|dont save me a chair. im leaving this life
S1|crisis|if a truck hit me tomorrow id say thank you
S1|crisis|been working out which of my friends would take the dogs once im dead. dave has a garden but he shouts. lin is kind but its a flat. its the only planning i do these days, everything else i just let slide
S1|crisis|burning my legs again. only thing that works
S1|crisis|there's no version of the future with me in it
S1|crisis|cancelled my dentist, my phone contract, my gym. weird how little there is to cancel when a person is done with living. took me one lunch break. the lady at the phone company asked was i switching and i said no just finished
S1|crisis|im pointless. tired of taking up air
S1|crisis|My sponsee told me tonight that he thinks about driving into the bridge pillar on his way home. He made me swear not to tell anyone. I have eleven years and I have never broken a confidence. I'm telling.
S1|crisis|cats the only reason im not dead
S1|crisis|tell everyone thank you, wont see them again alive
S1|crisis|After Mom passes there's nothing holding me here, and the doctors say weeks. I nurse her, I wash her, I smile at the nurses. My sister asks what I will do with the flat afterwards. I don't plan on there being an afterwards for me.
S1|crisis|i dont want to kill myself i just want to not exist, is that different?
S1|crisis|keep looking up what a train does to a person. cant stop looking
S1|crisis|lol imagine thinking im making it to 30. not gonna be around for that one chief
S1|crisis|lighter on my skin again. punching walls stopped working
S1|crisis|wrote out all my passwords for my sister today, bank, email, the lot, and where the boiler papers are. she thinks im just being organised, she was so pleased with me. i let her think it. one less mess for her when im dead
S1|crisis|is death just dark. im hoping its dark soon
S1|crisis|theyll cry a week when im dead, then relief
S1|crisis|I'm the problem in every room. Take me off this earth and it's solved.
S1|crisis|My dad hasn't eaten in four days. He says there's no point in being alive since Mum, he gave me his watch, and he's stopped locking the front door because "what for".
S1|crisis|Suicide is on my mind from the moment I open my eyes. I have no plan and nothing in the house. I go to work, I smile, I say fine thanks and you. I just needed one place where I don't say fine.
S1|crisis|got no more chances left in me. goodnight, and i mean it for good
S1|crisis|how do u write a goodbye letter to a 6 yr old
S1|crisis|My friend from detox posted "see yall on the other side 🕊️", then deleted all her photos. Her mum doesn't know where she is and the last person who saw her says that she was hugging everybody twice. She isn't a hugger. I have a very bad feeling.
S1|crisis|drive past the bridge slower every night. tempting
S1|crisis|so easy to let go of the wheel
S1|crisis|if detox fails again im not staying alive
S1|crisis|being dead would be cheaper for everyone
S1|crisis|just wouldnt look both ways anymore. hope it hits
S1|crisis|Been a burden since I was born, mom said as much on the phone today. She's right. She raised four and the other three send money. I think I'll do her the favor and take myself off the books for good.
S1|crisis|i envy the ones who od'd. they got to stop. everyone cries and says gone too soon and im in the back row thinking lucky. i know thats sick. i want it to be my picture on the table next to the bad coffee
S1|crisis|cant live another winter. wont. have my coat
S1|crisis|whats the least painful way to go. serious question
S1|crisis|when im gone play something loud. not that churchy crap. ive wrote a list, its on the fridge under the pizza menu. and it wont be long so start picking who carries me, not uncle rob, he drops everything
S1|crisis|please look after my brother in here when im not around anymore. hes quiet and acts tough but he reads everything you write. he'll need people. promise me a couple of you will message him after
S1|crisis|I dug a pencil into my thigh all through group today, until it bled. Everyone was sharing about gratitude. Nobody saw. I do it most days now, I choose long skirts for it, and it's the one part of the day when I feel like I'm steering.
S1|crisis|if anybody finds my notebook read the last page to my kids one day. thats all i have left to give them. im sorry i wasnt built for this world
S1|crisis|he wrote "soon you wont have to worry about me ❤️" and put the phone off. two days ago he paid back the forty quid he owed my dad and asked for the photo of us at the beach. wtf does he mean soon
S1|crisis|I lost custody this morning. I'm sitting in the parking lot of the court and honestly I can't think of one reason to go on living. People walk past with coffee. My lawyer said we could appeal in a year and I laughed, a year.
S1|crisis|why am i still alive when better people die of this every day. should of been me, still could be
S1|crisis|I want out. not out of the program. out out
S1|crisis|gonna kms fr, not joking this time
S1|crisis|not scared of dying anymore. kind of want it
S1|crisis|I'm 71, my wife is buried, my son does not speak to me, my hands shake. I have had enough of life, and I say that soberly in both senses of the word.
S1|crisis|think my last good day was in august. there wont be any more, i can tell, and i dont want to hang about for the rest
S1|crisis|My roommate has carved a word into her stomach and hides it under hoodies. She says it helps. She's 24, and last night I heard her doing it again in the bathroom with the tap running. I have no idea what to do, she trusts me.
S1|crisis|if i dont answer on monday dont be surprised and dont be sad. i was never really meant to stay
S1|crisis|nobody would come to my funeral except my PO to check im really dead. hes gonna get his chance
S1|crisis|I think about the river a lot lately. How quiet it would be under there, how nobody could phone me, how the cold would only be bad for a minute. I used to fish there with my boy. Now I just park and look and I don't bring the rod.
S1|crisis|even god is sick of me. ready to die
S1|crisis|voices keep telling me to end it
S1|crisis|i hate that the narcan worked
S1|crisis|why did they bring me back last week. i was finally gone and it was so nice. paramedic was so proud of himself, high fived his mate. i cant stop wishing he'd been stuck in traffic
S1|crisis|anchors get cut. rather die than drag mum under
S1|crisis|think ive been alive long enough now
S1|crisis|I've made my peace. Said sorry to every person on my list, step nine, all done. There's nothing left that I need to stay alive for now, and it feels like a relief to type that.
S1|crisis|My niece, 19, messaged me that she's "tired of being a person". She gave her hamster to a neighbour and has been asking her mum what happens to someone's ashes. Her mum says it's drama. I don't think that it's drama.
S1|crisis|theres a wall ahead, i wont be alive after
S1|crisis|thirty two days sober and my wife says its too late. she was the reason. so now whats the reason. i cant think of one, i dont want to be on this planet
S1|crisis|only dying will stop the noise
S1|crisis|deleted everything, photos, accounts, the lot. this is the last one. take care of each other, it was nice to be known for a bit. the woman with the parrots, you made me laugh in the worst year of my life. its over now
S1|crisis|hope the next relapse kills me
S1|crisis|mi familia estaría mejor si yo no existiera
S1|crisis|ya no le encuentro sentido a seguir viviendo
S1|crisis|gracias por todo compañeros, cuiden a mi perro, come dos veces al día y le dan miedo los cohetes. perdón por no aguantar más. ustedes fueron lo único bueno de estos años, no es culpa de nadie
S1|crisis|me volví a cortar anoche, no le digan a nadie
S1|crisis|Mi hija dice que quiere dormirse y no despertar nunca. Lleva dos semanas regalando su ropa y sus cuadernos. Estoy desesperada, no sé con quién hablar y mi marido dice que es la edad, pero tiene veintidós.
S1|crisis|ojalá Dios me llevara de una vez, ya no quiero esta vida
S1|crisis|Mi novio me acaba de escribir "perdóname, ya no voy a ser una carga para nadie" y no contesta. Ayer me regaló su cadena, la de su papá, que nunca se quita. Yo pensé que era por nuestro aniversario.
S0|overdose_now|hes snoring really loud and weird and i cant get him to roll over or open his eyes. he had a bad week so i let him have something
S0|overdose_now|her lips look kinda purple and she wont answer me, is that from the cold?
S0|overdose_now|my flatmate has been asleep since yesterday lunch, took some pills for his back. shaking him doesnt wake him. hes warm though so its probably ok?
S0|overdose_now|hes making bubbling noises, took something at the party
S0|overdose_now|i think i did too much, cant keep my eyes op
S0|overdose_now|Dad is in his chair, very pale, breathing maybe once every ten or fifteen seconds. He's on the patch for his back and the new one went on this morning. He looks so peaceful that I hate to disturb him. Should I just let him sleep?
S0|overdose_now|she wont wake up
S0|overdose_now|narcan in, second one in, still nothing, ambulance says 12 min
S0|overdose_now|why are his fingernails blue
S0|overdose_now|boyfriend came out of the bathroom, sat down, chin on his chest, drooling. i say his name and he goes "hm" and then nothing. its been 10 min and now theres not even the hm. his mum is upstairs, do i get her or will he be mad
S0|overdose_now|chest feels heavy and i keep forgetting to breathe, took the same as before jail
S0|overdose_now|Found a lad on the floor of the loo at work. His skin is clammy and grey and there's foil by the sink. The others say leave him, he'll sleep it off, but I've pinched his ear hard and he didn't so much as frown.
S0|overdose_now|toddler got into the methadone bottle. really drowsy
S0|overdose_now|My mother put on a second fentanyl patch because the first "stopped working", and now she's confused, her pupils are tiny and I can't keep her talking. She started to tell me about the hens and stopped in the middle of the word. She's 79. I've got the box here, it says nothing useful.
S0|overdose_now|guy on the bench foaming, not reacting, eyes half open
S0|overdose_now|everythings going grey round the edges, so warm, dont think i measured right
S0|overdose_now|he was fine then thud. looks like wax. HELP
S0|overdose_now|She took a blue off some guy and she's gone floppy like a doll. We put her in a cold shower and she didn't even flinch. Her friend says give it an hour, it's just how she gets, but her face is the wrong colour and there's this whistling when she breathes.
S0|overdose_now|is it normal that after his shot hes all white and stops for ages before the next breath? like right now. he told me dont freak out i always look rough after. ive never been there for this part before, im new to going out with him
S0|overdose_now|xans oxy wine. cant feel my face. hearts slow
S0|overdose_now|we walked him round the room for an hour cos thats what you do in films and now his legs dont work and hes gurgling. ty says prop him up with cushions. his skin is like a wet fish. nobody wants to be the one to ring
S0|overdose_now|pulse like 38, cold, eyes rolled up, what now
S0|overdose_now|Should I wake my brother? He's making this rattling snore I've never heard from him. He got out of rehab on Friday, there's a spoon on the nightstand, and I turned the light on and said his name a few times. Mum says he needs his rest.
S0|overdose_now|i think hes dead i think hes dead hes blue
S0|overdose_now|NO PULSE WHAT DO I DO
S0|overdose_now|He came back after the narcan, swore at me, drank some water, and now he's going under again. Eyes rolling, breathing getting shallow. He made me promise no ambulance because of his warrant. It's been maybe forty minutes. I only had the one.
S0|overdose_now|sis on video call just slid out of frame after a line of smth, i can see her arm, its not moving, shes in another state and i dont know the address
S0|overdose_now|used after 8 months clean, nodding so hard i hit my head on the sink twice, this feels wrong, my breaths are tiny
S0|overdose_now|He's in the tent next to mine. I can hear him sort of choking, then quiet, then choking. He doesn't answer. I looked in with the torch and his face is ashy, and there's stuff lying about.
S0|overdose_now|counting 14 seconds between his breaths. bad?
S0|overdose_now|Her baby is crying and she's just lying there with her mouth open and her eyes not shut all the way. I'm the neighbour, I came because of the crying. There's a burnt spoon on the floor. I tapped her cheek and nothing.
S0|overdose_now|put ice down his pants and slapped him n he still wont come to, they say milk helps??
S0|overdose_now|fixed a minute ago, chest wont move, stiff
S0|overdose_now|he was gurgling for like half an hour after he fixed. snoring stopped. thats good right?
S0|overdose_now|dropped his pipe, slumped on the wheel, engines on. im in the passenger seat and he wont answer me, we are outside a lidl with people walking past with trolleys. his hand is like cold chicken. i dont drive. do i pull him out or leave him sat up
S0|overdose_now|Granddad has had his morphine syrup twice because my aunt and I both gave it to him. He is very sleepy, hard to rouse and breathing slowly. The surgery is closed until eight, so do we wait?
S0|overdose_now|doing my check in like i promised. used 10 min ago. cant feel my legs. keyboard is going swimmy and theres a noise like the sea. you lot are so nice. gonna just put my head on the carpet for a sec. so slee
S0|overdose_now|she was laughing and then she sat down on the stairs like she was tired. shes breathing but its like hiccups and shes the colour of putty. pills all over the carpet, little blue ones. her boyfriend ran off
S0|overdose_now|needle still in his arm, not moving, shelter toilets
S0|overdose_now|puking in his sleep and wont wake. pills
S0|overdose_now|We thought she was just drunk, but she's ice cold, we can't rouse her, her mouth has gone a funny colour and there's half a pill in her purse.
S0|overdose_now|no despierta y tiene los labios morados
S0|overdose_now|mi primo se inyectó y está haciendo un ronquido raro, no me responde
S0|overdose_now|creo que me pasé, se me cierran los ojos y me cuesta respirar
S0|overdose_now|¿Es normal que después de fumar eso esté tan pálido y respire tan poquito? Le echamos agua fría y nada, ni se mueve. Mi cuñado dice que lo dejemos dormir la mona, pero nunca lo había visto así, tiene las uñas azules.
S1|using_now|old bag in my winter coat. in my palm
S1|using_now|payday and im on the bus. not the bus home. the one that goes to his place. ive got the whole wage in my sock so i cant be robbed, thats how much i have planned this and told everyone i was just tired
S1|using_now|just once. one last time then ill reset my date, who cares, its already in front of me
S1|using_now|She went to her mother's for the weekend and the house is empty. He still has the same number. I typed "you around", I sent it, and now there are three dots. I was doing so well that people had stopped asking how I was.
S1|using_now|kids asleep, foils out
S1|using_now|gear in my pocket at home group lol. help
S1|using_now|six months inside and clean, first night out, got a bag. hostel room, tv doesnt work, wall paper thin. i know i should start small. gonna start small. anyone awake? just want to hear from somebody while i do it
S1|using_now|Cleaning out mum's medicines after the funeral. There's a whole box of her liquid morphine and I'm standing in the kitchen with it. My brothers are in the next room arguing about the piano. Nobody would count the bottles. Nobody but me even knows what they are.
S1|using_now|talking myself into it as i type. nobody will know. its friday, ive earned it, and its sat right here
S1|using_now|dealers 5 min away and i havent told him no
S1|using_now|flushed half. couldnt flush the rest. its looking at me
S1|using_now|I'm cooking up right now and crying, somebody tell me to stop
S1|using_now|already high and alone. no lectures
S1|using_now|relapsing as we speak 🙃
S1|using_now|At the ATM. I told myself it's for groceries. It's not for groceries, I'm headed to my old corner straight from here. Behind me is a man with a baby in a sling, and I let him go first, and I still got back in the line.
S1|using_now|door locked music on needle ready. 92 days down the drain in 3 2 1
S1|using_now|Wisdom teeth out this morning and they sent me home with a script of percs though I told them, twice. The bottle is on the counter. My husband's at work until six. I keep walking past it, and each time I walk past I'm a bit slower.
S1|using_now|about to fold, its right here on the table
S1|using_now|just did a line after 14 months. hands shaking. gonna do another
S1|using_now|walking to score. cant turn my feet around
S1|using_now|my ex came over w/ some to "celebrate" his new job. its on the coffee table n hes asking if im in. ive said im thinking. im in the loo pretending to pee and typing this w my thumb. hes put our song on
S1|using_now|been sat in the car outside my dealers house for half an hour. engine on, engine off, engine on. my thirty day tag is swinging on the mirror. his curtain moved. i told my girlfriend i was getting milk and i did get milk
S1|using_now|using tonight dont talk me out of it
S1|using_now|two left over from my surgery, in my hand. counting reasons not to and i ran out of reasons before i ran out of pills. number four was the dog. the dog will be fine. the dog loves me either way
S1|using_now|no one checks on me till monday and i have enough gear here for the weekend. starting now
S1|using_now|lighter in hand, foil flat, just smoking it tho
S1|using_now|i only want to sleep. one wont hurt. its already in my mouth and i havent swallowed
S1|using_now|on my way to cop, talk to me
S1|using_now|shot up alone, no narcan, going again soon
S1|using_now|my tolerance must be zero but i bought what i used to buy. looking at it
S1|using_now|Stopped my naltrexone three weeks back so that this would work. Guess I planned it the whole time. He's dropping it off after dark and I don't even feel bad about it yet. I set the table like it's a date.
S1|using_now|fought with my wife, heading to the block
S1|using_now|rigs loaded
S1|using_now|at work, got it in the toilet. say no
S1|using_now|so lonely tonight i texted him for some gear. hes coming. i dont even like him. i think i wanted somebody to come to the door more than i wanted the bag but hes bringing the bag and i know ill do it
S1|using_now|Third floor landing of my old dealer's building. Knocked once, no answer. Waiting. Somebody has painted the stairs since I was last here. I can still go home but I don't think I will, I have the exact money folded up in my glove.
S1|using_now|the stash i hid in 2021 is still behind the vent. still sealed. why did i look. three years of walking past that vent with the hoover, and tonight i got the screwdriver out like i was fixing something. im sat on the floor holding it
S1|using_now|It's the anniversary of losing our baby. My husband grieves by chopping wood, I can hear him out there. There's a baggie in my hand instead of flowers, and I've locked the bathroom and run the tap. Please.
S1|using_now|just picked up 😞 sitting on the edge of the tub with it
S1|using_now|sober 5 yrs n im about to throw it away for a wednesday, its cut and lined up
S1|using_now|can someone stay on here while i do this shot. im by myself and its been a long time since
S1|using_now|I keep telling myself that if the traffic light is red I go home without buying. It was green. It was green again. I'm on his street now, and his kitchen light is on.
S1|using_now|bought it. havent opened it. its on the passenger seat with the seatbelt on lmao
S1|using_now|first shot since detox. half now. nobody home
S1|using_now|COUSINS DOPE IS IN MY HOUSE. CANT STAY HERE
S1|using_now|he nodded at me from the corner like old times and now ive got a bag in my sock. 3 blocks from home. throw it or do it. throw it or do it. my legs are so happy and my head is screaming
S1|using_now|picking up at 8, clean again monday
S1|using_now|dopesick, 20 bucks, guys downstairs, going
S1|using_now|unwrapping it. one hit for the wedding nerves
S1|using_now|I'm with people who are passing it round and I'm next. I said I came for the football
S1|using_now|spoon, water, lighter. hello old friends
S1|using_now|I thought I'd thrown them all out, but there were four oxys in the Christmas decorations box, and now I have them in my fist while my mother-in-law is singing downstairs and somebody is calling me to come and hang the star.
S1|using_now|back on it daily, tonight alone in the van
S1|using_now|hes behind this door with the gear. idk
S1|using_now|about to break my clean date out of boredom
S1|using_now|cobré hoy y ya voy para allá a comprar, no me aguanto
S1|using_now|la tengo en la mano y estoy solo en casa
S1|using_now|una vez nomás, la última. ya la estoy preparando
S1|using_now|Encontré una bolsita en la mochila vieja cuando buscaba los papeles del seguro. La tengo aquí en la mesa, mis hijos llegan a las cinco, y no sé si tirarla o metérmela. Llevo un año y dos meses y me tiemblan las manos.
S1|using_now|Mi esposa se fue con los niños. Estoy en el coche afuera de la casa del que vende, llevo ocho meses limpio. Alguien que me hable por favor
S1|minor|hi im 14, is this only for adults? my mom uses and i dont know who to tell
S1|minor|turn 17 next month. 60 days off percs
S1|minor|cant get to the meeting cause i dont have my license yet, im a sophomore in high school and my mom thinks im at band practice. she doesnt know i ever took anything
S1|minor|foster mom found my pills and now im grounded til im 18, thats like 3 years
S1|minor|yr 10 here. my mates all do lean. i stopped
S1|minor|am i allowed here if im fifteen
S1|minor|homeroom teacher caught me sleeping again so now the principal wants my parents in. freshman year of high school, great start. nobody knows its from quitting the pills and not from partying
S1|minor|i get my braces off tuesday and my 9th grade english teacher says she can tell im trying. 40 days no pills
S1|minor|I'm 16, is there a youth group?
S1|minor|my caseworker says i age out of care in two years when im legal, then i get a flat maybe. one month clean and nobody to show the keyring to. the other kids in the home think its from a video game
S1|minor|13f, dads in recovery, i just read here
S1|minor|got suspended from middle school last week for having my grandmas oxys. i dont take them anymore
S1|minor|not old enough to buy smokes and already done with heroin lol. sixteen
S1|minor|tengo 15 años y mi hermano consume
S1|threat|if he sells to my brother again im gonna put him in the ground
S1|threat|waiting by her car tonight with a bat
S1|threat|Tell Marcus I'm coming for him, and I'm bringing a blade, not an apology.
S1|threat|whoever ratted me out to the house manager better start sleeping with one eye open, i will break your jaw
S1|threat|im loading up and going to that trap house. nobodys walking out of there
S1|threat|gonna burn his place down with him in it i swear on my kids
S1|threat|neighbors boyfriend just told me hell stab me if i call anyone about the needles in the stairwell again. he had the knife in his hand when he said it and he knows what time i get home
S1|threat|post about my wife one more time and ill come to your door and put you in hospital. i know which building, i know its the third floor. think im joking, ask the last guy. he eats through a straw
S1|threat|The man who gave my daughter that pill lives eleven minutes from here. The police did nothing, the judge did nothing. I own a shotgun, and this weekend he is going to answer for it.
S1|threat|voy a matar a ese cabrón que le vendió a mi hermana
S1|exploitation|my landlord at the sober house says rent is free if im "nice" to him
S1|exploitation|My sponsor said he'd "hold" my disability check for me until I was steady. Third month now and I get none of it, just a lecture and twenty dollars on Sundays. When I asked for my card back he said that's my addict talking and he'd tell the group I was using.
S1|exploitation|House manager makes us do roofing for his own company six days a week with no pay, or we get kicked out. He calls it work therapy. One of the guys fell and was told to say that it happened on the porch. Half of us are on paper so nobody talks.
S1|exploitation|boyfriend wont let me have my dose unless i sleep with his friends
S1|exploitation|she takes my phone and my card and counts my pills out to me, hits me if im late home
S1|exploitation|Dealer says I can clear my debt by driving packages for him or by "entertaining" his friends. I have until Friday to pick which. I owe him less than a month's rent, and somehow it grows every time that I pay some of it back.
S1|exploitation|he took my passport when i came to work at the farm, pays us in pills
S1|exploitation|sponsor put his hand up my shirt, "its trust"
S1|exploitation|Theres a girl at my halfway house, the manager goes in her room at night. She told me she has no choice because he'll tell her PO that she tested dirty. She stopped eating with us. Who do you even report that to when he is the one you report to
S1|exploitation|my bf pimps me out for our dope, i dont know how to get out
S1|exploitation|The pastor who runs our program has us selling candles on the highway twelve hours a day and keeps every cent. He says that it's therapy. My feet bled through my socks. If you sit down you lose your phone call, and if you complain he rings your probation officer.
S1|exploitation|counselor wants a kiss for my clean report
S1|exploitation|he filmed me when i was high and says hell send it to my kids school unless i keep paying
S1|exploitation|he locks me in the flat when he goes to work. he brings me gear so i dont kick off, and he says the door is for my own good. i used to shout for the neighbours but he turns the tv up before he goes. im typing on the tablet he forgot
S1|exploitation|The old-timer who drives me to meetings wants me to "thank him properly" each time now, in the car, before he'll unlock the door. It's the only lift for forty miles and everyone in that room thinks that he's a saint.
S1|exploitation|husband broke my wrist last nite cause i hid his stash money
S1|exploitation|my friends being moved from motel to motel by a guy who keeps her dosed and takes what the men pay, she texts me when she can
S1|exploitation|clinic nurse says shell mark my urine dirty unless i slip her fifty cash every week
S1|exploitation|el encargado de la casa me pide sexo para no echarme
S1|exploitation|mi pareja me pega y me quita el dinero, no me deja ir a las juntas
S2|sourcing|anyone in spokane got a line on roxys, cash ready
S2|sourcing|whos holding near the river district 👀 inbox me
S2|sourcing|doc cut me off, need someone w oxys, can pay today
S2|sourcing|anybody selling subs? not a clinic, i pay direct
S2|sourcing|New in town, lost all my old contacts when I moved for work, and my back is bad again. Who do I talk to around here for some H? Discreet people only please, cash in hand, I don't need anything fancy.
S2|sourcing|busco quien venda pastillas por el centro, mándenme mensaje
S2|selling|leftover methadone takehomes if anyones short, $$
S2|selling|have a few strips i dont take anymore, 8 each, can ship
S2|selling|blues in hand, delivery all weekend, hmu
S2|selling|My nan's script got refilled the week that she passed, so there's a full bottle of tramadol here looking for a new home. Make me an offer in private, first come first served.
S2|selling|clonazepam for sale, sealed bottle, local pickup
S2|solicitation|Beachfront detox with openings this week! Private rooms, chef, ocean view, most PPO plans taken. We'll fly you or your loved one down at no cost. Message our admissions team now, beds go fast and your insurance may cover everything.
S2|solicitation|earn $500 for each friend you refer to our sober home, ask me how
S2|solicitation|broke in early recovery? instant cash loan, no credit check, link in my bio
S2|solicitation|put my old dope money in crypto and made 4k in a month, my mentor is taking 5 new people, inbox me
S2|solicitation|My coaching program got 200 addicts clean in 21 days. Usually it's 999, today only 199 for members of this community. Comment READY and I'll send you the payment link.
S2|personal_data|call me anytime 509-555-0142
S2|personal_data|my address is 418 Linden Ave apt 3 if someone wants to drop by for coffee
S2|personal_data|The one who relapsed is Peter Hallworth from Tuesday NA, works at the Shell on route 9
S2|personal_data|mi correo es lucero.prueba@example.com escríbanme
S2|medical_advice|dump your antidepressant today, it only numbs you
S2|medical_advice|take two extra of your pills when the cravings hit, works better than waiting around for the doctor
S2|medical_advice|dont bother with the slow taper, just jump from where youre at, few bad days is all
S2|medical_advice|Tell your mom to stop the naltrexone. Nobody needs it after the first month, the doctors only keep you on it because they get paid for it.
S2|harassment|nobody likes you here kelly, every post is you whining, get lost
S2|harassment|lmao look at this pathetic liar, everyone tell him what you think of him
S2|harassment|You're a disgusting excuse for a mother and everyone here can see it
S2|romance|u have such pretty eyes in your profile, got snap? lets talk there instead
S2|romance|any single ladies in this group? send a pic 😉
S2|romance|I've read all your posts twice and I think I'm falling for you. Are you seeing anybody? Tell me what you're wearing tonight.
S3|stigma_medication|if youre on subs you shouldnt get a chip, sorry not sorry
S3|stigma_medication|swapping heroin for methadone is just a legal high, dont call it sober
S3|stigma_medication|In my opinion anyone on Suboxone is still using, and they should sit quietly at the back until they're actually sober like the rest of us.
S3|stigma_medication|la metadona no es recuperación, es seguir drogado
S3|meeting_link|join us 7pm https://zoom.us/j/5550001111 pwd hope
S3|meeting_link|Meeting ID 555 222 3434, passcode serenity, all welcome tonight
S3|meeting_link|google meet for the womens group: meet.google.com/abc-defg-hij
S3|graphic_use|the blood would bloom up in the barrel like a little red flower and id push it in slow and feel the heat crawl up my neck
S3|graphic_use|i remember digging for a vein in my foot, blood all over the tile, missing five times till it finally hit
S3|graphic_use|The abscess burst while I was shooting into it, back in 2016, pus and black skin everywhere, and I still pushed the plunger down and watched it all run out of the hole again.
S3|graphic_use|used to chase every last brown drop round the foil, that vinegar taste at the back of the throat, then the rush like melting butter
-||im so tired i could sleep til thursday
-||gave away half my wardrobe, charity shop was thrilled
-||my nana died sunday. miss her so bad
-||I used to think they'd be better off without me. My daughter's drawing on the fridge says otherwise, and these days I believe the drawing.
-||this commute will be the end of me
-||Made my will today with a solicitor, because I'm 43, six years clean and I've just bought a flat. She asked who gets everything and I laughed, because for most of my life everything would have fitted in one carrier bag. Now there is a sofa to argue about.
-||finally feel calm. yoga works
-||dead on my feet after doubles
-||thank you all, goodnight, see you at the 8am
-||sorry i missed your call, phone died
-||he snores like a tractor and i love having him back in my bed
-||her lips were blue from the slushie 😂
-||naloxone class tonight: no response, blue lips, slow breathing, call 911. glad i went, brought two kits home
-||Yesterday I found an old pill in my jeans. Flushed it, rang my sponsor, ate a whole pizza with her on the phone. Today I'm fine, a bit proud, and I've been through every other pocket in the house with my wife standing next to me.
-||payday! rent paid, treated myself to ribs
-||Two years ago tonight I was on that railing. Today I walked across the same bridge with my kid on my shoulders and he counted the boats. He doesn't know. One day I'll tell him, when he's tall, but today it was just boats, eleven of them.
-||that season finale killed me im deceased
-||I'd kill for a decent burrito in this town
-||sad today. nothing big, rain and my exs birthday. gonna make soup
-||lost my cousin to an overdose in 2019, lighting a candle for her tonight. she did my hair for prom and she'd have hated the candle, it's vanilla. i'm okay, just soft. eating toast over the sink in her honour
-||does the sublocade shot hurt? first one monday
-||Our baby sleeps so deep that I keep holding a mirror to her nose to check she's breathing. New mum stuff. She's fine, pink, snorting like a piglet, and she woke up furious about the mirror.
-||cleared out my storage unit, sold the drum kit, new start
-||no future in that factory so i applied for the welding course. woman at the desk asked about the gap on my cv and i just told her, heroin then rehab then dishes. she said her brother too and gave me the good start date
-||cut my finger chopping onions, 3 stitches, said no to the pain pills 💪
-||we were hanging pictures until midnight
-||my husband texted "goodbye forever, you were too good for this world" and my stomach fell through the floor. then the photo came. he was at the tip, with our old brown couch. i've told him never again, and then i laughed till i cried
-||A friend told me long ago that he had been suicidal. He stayed, he married, he's boring now in the best way. How do I thank somebody for that without making it weird?
-||cant wait to end this lease and get out of here
-||son is still asleep at 2pm, hes home from college, grunted at me and asked for toast
-||just once id like the wifi to work
-||alone tonight and actually enjoying it. book, tea, cat
-||They showed us a documentary on bridge suicides and the patrolmen who talk people down. Heavy stuff for a Tuesday at rehab, but the facilitator was great and we all went out and played cards after.
-||i almost called my dealer friday. had the number up and everything. then i called a woman from this group instead, she talked about her tomatoes for forty minutes, and it passed. day 31 today and i know a lot about blight
-||Question for the carers: after naloxone, how long do hospitals usually keep a person for observation?
-||my knee is killing me since the 10k
-||took all my pills this morning like a good girl, blood pressure is 120 over 80
-||overdosed on turkey yesterday, needed a 4 hour nap
-||he wont wake up before noon for love nor money, teenagers!
-||We are burying my brother on Thursday. I'm not in danger, I have my sister with me and my sponsor on speed dial. Just heartbroken, and I wanted to say his name somewhere that he would have liked. Danny.
-||15 mins late to my first meeting and they still clapped
-||someone stole my bag out of the car, gym clothes only, jokes on them
-||ready to jump into this new job on monday
-||Where do I get test strips and a free naloxone kit in Leeds?
-||old scars, short sleeves again, proud of it
-||bf nodded off during the movie again, night shifts man
-||my tolerance for my mother in law is gone lol
-||about to use my last vacation day, any hiking tips
-||I HAVE IT IN MY HAND!! my one year chip!!!
-||burnt the lasagna. im a failure 😂
-||cant go on like this w my back so i finally booked the physio
-||ring 988 before it gets dark, my sponsor says
-||Some evenings are long. I miss my wife, gone three years this spring. I set the table for one, put the radio on, and then I come here and read what you young people are up to. That is company enough for me.
-||goodbye january, you wont be missed
-||last smoke in the pack, nicotine patches start tomorrow
-||fed the cat double by accident, she conned us both
-||the 11.40 train was cancelled again
-||id die if my mom saw my old myspace
-||My therapist asked if I have thoughts of hurting myself, and for the first time in ten years I could honestly answer no. She wrote it down. I wanted to ask her to underline it.
-||shooting free throws with the guys from the house
-||wife needs a bridge. dental bridge. 900 dollars
-||grey day grey mood. not using over it
-||"we need to talk" he texted. wants a dog
-||terrible horrible week but im safe and clean and going to bed
-||I slipped last month. Told my group the next morning, got back on my meds, apologised to my landlady for the noise. It's 26 days again now and I've stopped calling it starting over. I call it carrying on with a limp.
-||can anyone recommend a book about grief after suicide? my uncle, ten years ago
-||what happens with takehomes when you travel? going to my sisters wedding
-||Ending things with my girlfriend today. It's mutual, we'll stay friends, we even split the records fairly. Still stings though. Walking round the park until it stings less.
-||do dogs know when youre sad? mine sits on my feet
-||got a new plug for the kettle, fuse was gone
-||Signing my car over to my nephew now that my eyes are too bad for driving. He cried, I cried, then he drove me to bingo and I won a ham.
-||cold turkey sandwiches for everyone, leftovers for days
-||read an article that overdose deaths fell again in our county, first good headline in ages
-||i hate mornings
-||my kid drew me with wings and said im an angel. "not a dead one tho mommy just a nice one"
-||slept 11 hrs. best sleep since detox
-||"I'll be gone by Friday", says my boss, who is retiring. Nicest man, hired me straight out of prison. We got him a fishing rod and a card with everyone's handprint from the paint line.
-||exhausted, pms, and out of chocolate
-||im done with this app eating my posts lol
-||I was that guy slumped over the wheel and turning blue. A stranger with a backpack narcanned me and sat on the kerb until the ambulance came. That's four years ago now and I never learned her name, so I carry two kits and think of it as paying rent.
-||my heart stopped when i saw the electric bill
-||Saw my old dealer at Walmart yesterday. He said my name. I kept walking, hands shaking, bought bananas that I didn't need and went home. Told my wife, told my sponsor, slept fine. We are going to be eating banana bread until the end of time.
-||Mom's hospice nurse keeps the morphine in a locked box and only she has the code. I asked for it that way on the first day, told her straight out about my history. She just nodded and said plenty of families do. Felt good to be honest.
-||finished step nine. lighter than ive been in years, off for ice cream w my sponsor
-||she left me for the last time and honestly? thank god
-||leg day burned so bad i cant do stairs
-||if loving this casserole is wrong bury me with it
-||do crisis lines trace your call? thinking of volunteering on one and my mum asked
-||I'm writing a scene for my playwriting class where a father finds his son's suicide note. Is anyone willing to read it? It's heavy, so only if you are in a good place this week. The teacher says the ending needs air.
-||Dropped my son off at his first day of high school and bawled in the parking lot. He asked me not to wave. I waved. I missed his first day of kindergarten because I was in detox, so he can put up with one wave.
-||nothing to look forward to on tv tonight
-||cooked for 12 people by myself, rigged up two ovens
-||scored front row tickets!!
-||said no to oxy, hernia op, tylenol and netflix
-||cant feel my face, dentist numbed everything lol
-||I was a burden to my parents for years. Today I drove Dad to dialysis and he slept on my shoulder in the waiting room. It goes both ways now.
-||He used to beat me, and he used to hold my methadone to keep me home. I've been out for seven years. I sleep with the windows open, I have a noisy dog and my own front door key, and nobody counts my change.
-||does everyone go flat around week 6? not sad, just meh. like food tastes of cardboard and jokes arrive late. counselor says its normal, brain chemistry, and it lifts. im going swimming tuesdays anyway because my sister drives
-||first tooth out and the tooth fairy is broke until payday
-||my meds make me drowsy so doc moved the dose to bedtime
-||who else cries at insurance commercials
-||Thinking of everyone here who lost someone to this. My candle is for Rosa, who taught me to swear in Portuguese and how to sit through a bad night.
-||bored at work counting ceiling tiles
-||bought my first sober suit, for father in laws funeral
-||i dont want to be here 😭 (dmv line, im number 94, they just called 31)
-||Last day in this sober house. I'm giving my plants to the new guys and the good pillow to Ray. Moving in with my sister on Saturday, she's already painted the room.
-||woke up alive, sober and with all my teeth, count it
-||using dream. woke sweaty. still 200 days
-||my cousin was suicidal in the spring, whole family took turns sleeping on his floor. now hes coaching little league and yelling at umpires. lost every game so far, best season of our lives
-||"the needle and the damage done" came on in the supermarket. bit on the nose for the cereal aisle
-||me muero de hambre, ¿quién cocina hoy?
-||Hace tres años quería morirme y ni siquiera abría las cortinas. Hoy llevé a mi hija al parque, se cayó del columpio, lloramos los dos y luego nos comimos un helado enorme. Qué vida tan rara y tan buena.
-||estoy cansada del trabajo pero contenta, 90 días
-||adiós al invierno por fin
-||¿dónde consigo naloxona gratis en Tijuana?
-||ayer se me antojó, llamé a mi padrino y se me pasó
-||Mi abuelo murió en enero y todavía pongo su silla en la mesa. Mi mamá dice que ya la quite, mi tía dice que la deje. Yo por ahora la dejo, y el gato duerme ahí como si fuera el patrón.
-||este calor me mata jaja
-||Mi hijo ronca como camión desde chiquito, el doctor dice que son las anginas y lo operan en mayo.
-||killing time at the airport, layover is 5 hrs
`;
