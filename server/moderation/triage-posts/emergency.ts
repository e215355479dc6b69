/** Labelled posts as people write them: A paramedic and nurse. */
export const emergencyPosts = `
S0|crisis,overdose_now|ive swallowed the whole strip on purpose and now im scared
S0|crisis,overdose_now|took all ma maws tablets. didny want saved but noo i dunno
S0|crisis|am on the kingston bridge wrong side of the barrier
S0|crisis|the gun is on my lap and the dog keeps looking at me
S0|crisis|Sitting out at the gorge bridge. The railing is not very high. I left my truck keys on the seat with a note for my brother.
S0|crisis|rope's up
S0|crisis|tonight after the kids are asleep. note's written. please somebody look after my wee cat
S0|crisis|my husband has locked himself in the garage with his pistol and says its over please what do i do
S0|crisis|been to the doctor twice this week smiling and saying im grand, even watered the plants this morning. saved up every tablet since march for this. got the glass of water poured
S0|crisis|I WONT BE HERE TOMORROW I ALREADY BOUGHT WHAT I NEED TO DO IT
S0|crisis|standing at the platform edge at queen street counting trains. next one im stepping off
S0|crisis|cut deep this time wont stop bleeding dont care
S0|crisis|my flatmate's in the bath wi the door locked and there's blood coming under it, she text me sorry i've banged on it and shouted and the neighbour's shouting back at me for the noise, her music's still going in there
S0|crisis,using_now|im gonna do a hot shot and go to sleep for good, its loaded. tell my mum she was a good mum
S0|crisis|Engine is running, garage is shut. I just wanted somebody to know it wasn't Linda's fault.
S0|crisis|gonna kill myself when my shift ends at 6
S0|crisis|no joke ive got the blade here
S0|crisis|I have given away the horses, paid the feed store, and cleaned the rifle. It will be Sunday, before church lets out, so the kids don't find me.
S0|crisis|pals just sent me a photo of him on the multi storey roof saying bye. hes no answering his phone. whit do a dae
S0|crisis|ma da took the belt aff the door and hes greetin in the bedroom sayin hes gonnae dae it right this time. ma maw's at ma auntie's in saltcoats and her phone's aff, a'm stood at the door and a can hear him movin the chair
S0|crisis,overdose_now|i drank the bleach
S0|crisis,overdose_now|we had a nice dinner, i did the dishes, i kissed everybody goodnight like usual. 30 mins ago i took everything in the cabinet so i would not wake up. feeling strange now. ears ringing
S0|crisis|going into the clyde the night. water looks quiet
S0|crisis|She has a knife to her own wrist and says if I come closer she'll do it. She's my daughter, she's 29, she relapsed Tuesday. I'm typing this from the hallway.
S0|crisis|this is my last post, by the time the sun is up ill be with my boy. its all set out on the bed
S0|crisis|bought the bullets today. one's enough
S0|crisis|cant do another withdrawal in this cell of a room, tied the sheet already
S0|crisis|im walking out to the interstate in the dark clothes. first semi that comes
S0|crisis|Ive decided. Ten oclock. Peaceful about it actually. Insurance papers are in the blue folder
S0|crisis,overdose_now|hi so i took like all of my antidepressants bc i didnt want to feel anything ever again and i think i changed my mind??
S0|crisis,overdose_now|my ex just texted that she's injected all her insulin to end it. I'm 90 miles away and her road has no cell coverage past the cattle guard, the sheriff's dispatcher keeps asking me for a house number and there isn't one
S0|crisis|leave me alone im doing it now
S0|crisis|got ma meds lined up in rows on the table like wee soldiers, all of them the night, then nae mair. been clean 5 month and a really did try, the meetings were lovely, the biscuits were lovely, am just no built for it
S0|crisis|the window is open and its 11 floors. been sat on the sill since my ma went to bed
S0|crisis|finger on the trigger lol. last laugh
S0|crisis|Neighbor here, not a member, using Tom's laptop. He's on the roof threatening to jump and I found this page open. What's his sponsor's name?
S0|crisis,overdose_now|ya me tomé todas las pastillas de mi abuela, no quería despertar
S0|crisis|tengo la pistola de mi apá aquí conmigo. perdón a todos
S0|crisis|esta noche me mato, ya dejé la carta en la mesa
S0|crisis|mi hermano está en el puente y dice que se va a tirar, estoy hablando con él por el otro teléfono, ayúdenme, el de San Juan, acaba de salir del anexo y perdió la custodia ayer, ya llamó mi cuñada al 911 pero no llegan
S0|crisis|me corté las venas y me está dando frío
S0|crisis|ya tengo la soga lista en el cuarto de atrás, nomás espero que se vayan a misa
S0|crisis|Mi esposa se encerró en el baño con un frasco de pastillas y grita que se las va a tragar todas. No me abre.
S0|crisis|es hoy. lo tengo todo planeado, a las diez me voy de este mundo
S0|crisis|estoy parado en las vías y ya oigo el tren
S1|crisis|i just want to stop existing
S1|crisis|wouldny bother me if a didny wake up the morra
S1|crisis|whats the point of any of it. honestly. 3 rehabs and im still this
S1|crisis|my kids would get the insurance and a better stepmum. win win
S1|crisis|been cutting again. nobody knows, long sleeves
S1|crisis|Every night I pray that God takes me instead of waking me up to do this over.
S1|crisis|my boy said on the phone from the jail he doesnt want to live no more and then the call time ran out
S1|crisis|tired. not sleep tired. done tired. want to be dead tired
S1|crisis|how long does it take folk to get over you when you're gone? asking for me
S1|crisis|It should have been me in that coffin and not Danny. I keep thinking I should go and join him.
S1|crisis|thinking about suicide a lot since they cut my script
S1|crisis|yous have been brilliant. don't be sad about me when ye hear. cheerio
S1|crisis|everyone i love would breathe easier w me in the ground
S1|crisis|I don't have a plan, I want to be honest about that, but the thought of dying is the only thing that calms me down at night and that frightens me a bit.
S1|crisis|cant see a single reason to keep breathing
S1|crisis|i burn myself with the lighter when i get cravings it helps. dont judge
S1|crisis|my sponsee told me tonight she wishes she was dead and then asked me to promise not to tell anyone. i'm telling you lot because what else do i do. she's 24 with a wee one. she sounded flat, not crying, and that's what's bothering me at four in the morning
S1|crisis|work's ok, the new roof is on, mom's hip is healing. so i don't know why sometimes when im driving 84 home i think just close your eyes and drift over the line
S1|crisis|nae family nae weans nae job. naebody wid even notice for a month if a wisny here. mibby better that way
S1|crisis|KMS honestly. not being dramatic i mean it this time
S1|crisis|if the court takes my babies on friday i won't be sticking around after. lawyer says 50/50. ive done every class they told me to do and peed in every cup and it was still not enough for them
S1|crisis|I am 71, my wife is gone, my son is gone. I am ready to be finished with it. Thank you for your kindness these months.
S1|crisis|they narcanned me and i was so pissed. shoulda let me go. still wish they had
S1|crisis|my brother keeps saying weird goodbye type stuff and gave me his guitar. he relapsed in june. im worried he's going to hurt himself
S1|crisis|anyone else feel like life just isn't for them? like i was never meant to make it past 30 and i dont really want to
S1|crisis|scratched my arms raw again last night. wanted it to hurt
S1|crisis|want it all to be over n not in the good way
S1|crisis|ya no quiero vivir así, ni así ni de ningún modo
S1|crisis|mi mamá estaría mejor sin mí, nomás le doy vergüenzas
S1|crisis|a veces le pido a diosito que ya me recoja
S1|crisis|Mi compadre anda diciendo que se quiere morir desde que enterró a su hijo. No sé cómo ayudarlo, hoy no contesta. Antes venía los domingos a ver el box y ahora nomás cuelga el teléfono.
S1|crisis|adiós familia, gracias por aguantarme, ya no van a saber de mí
S1|crisis|no le hallo sentido a seguir, para qué despertar mañana
S1|crisis|me hago daño cuando estoy sola, otra vez empecé con la navaja
S1|crisis|quisiera dormirme y no despertar nunca. no se lo he dicho a nadie
S0|overdose_now|hes blue
S0|overdose_now|she wont wake up i slapped her threw water on her nothing
S0|overdose_now|how many narcan can i give hes had 2 and still not breathing right
S0|overdose_now|making that snoring noise. the bad one. what do i do
S0|overdose_now|ma man's gone over in the toilet door's locked cannae hear him breathin
S0|overdose_now|HELP MY SISTER IS ON THE FLOOR HER LIPS ARE PURPLE
S0|overdose_now|guy in the mcdonalds bathroom slumped needle still in arm does anybody know is it 1 spray or 2
S0|overdose_now|cant keep my eyes open took too much chest feels slow
S0|overdose_now|think ive went over
S0|overdose_now|narcan given 4 min ago no change ambulance says 40 minutes out here
S0|overdose_now|breathing like once every 15 seconds is that ok
S0|overdose_now|he said let him sleep it off but his fingernails are grey
S0|overdose_now|We're at the trailhead outside Chimayó, no signal except this app on wifi from the visitor center. My cousin smoked a blue and now he's limp and his face looks like ash. Which number do I call from here?
S0|overdose_now|my daughter's friend took something at the party and she's gurgling and foam coming out. the other girls all ran off, i'm the only adult, i dont know her last name even, she's on her side on my kitchen tiles
S0|overdose_now|no pulse i dont think i dont know how to check
S0|overdose_now|is it normal to be this floppy?? he did street vallies on top of his meth. his maw's doonstairs and he made me promise nae ambulances cause of last time but a'm holding his heid up and it just rolls
S0|overdose_now|he came round after the naloxone and now hes going under again. he was up on his feet swearing at us ten minutes ago and sent the ambulance away, noo he's slid doon the wall and we've nae more kits
S0|overdose_now|think my benzos and the kit were too much. typing slow. cant feel hands. alone
S0|overdose_now|my toddler got my patch off and its stuck in her mouth shes all sleepy
S0|overdose_now|kid next door ate a gummy or something no one knows what, hes turning a funny colour and hardly taking breaths. his granny only speaks navajo and im trying to explain on the phone to the clinic in shiprock with her crying beside me
S0|overdose_now|dont wanna call 911 im on probation but shes not responding at all pls
S0|overdose_now|4 of us up the close and wan boy's oan his back wi sick in his mooth an he's no movin
S0|overdose_now|Roommate unresponsive, pinpoint pupils, skin clammy. I have no naloxone in the house. Calling now, someone tell me what to do meanwhile.
S0|overdose_now|just found ma son in his bed freezing cold to touch wee foil beside him, still a faint breath
S0|overdose_now|everything going black at the edges, shot way more than i meant
S0|overdose_now|wake up wake up wake up jesus somebody what do u do when they stop breathing
S0|overdose_now|my heart is going so slow after that line and i keep forgetting to breathe
S0|overdose_now|she's odin
S0|overdose_now|my bf is ODing rn where does the spray go
S0|overdose_now|used both sprays already, the second one the nozzle broke a bit i think some went on his cheek. been doing the mouth to mouth for ten min am getting tired whos near govanhill
S0|overdose_now|I am the night manager at the sober house. Bed 3 will not rouse with a sternum rub, respirations maybe six. EMS is on the way but nobody on staff has been trained and I need someone to talk me through this.
S0|overdose_now|took double my methadone by mistake on top of a drink, feel really out of it, cant stand, should i worry
S0|overdose_now|hes nodding so hard his chin is on his chest n lips going white, every time i shake him he takes longer to come back
S0|overdose_now|mixed it w xanax didnt know. room is spinning im going under i think
S0|overdose_now|cant get a answer out her just a groan then nothing. she done a bag bout 20 mins ago
S0|overdose_now|theres a man collapsed outside the chemist, folk are walking by, he's grey, somebody said he's just had his script
S0|overdose_now|whats it mean if there eyes are open but they dont see you and there not breathing good
S0|overdose_now|pulled him out the car at the allsups and he is like a rag doll, nobody has narcan
S0|overdose_now|i think they sold me fent not dope im so heavy call my
S0|overdose_now|put ma wee brother in the recovery position but he's stopped snorin noo and gone quiet an that's worse in't it
S0|overdose_now|My mother is 68 and she mixed up her oxycodone. She's slurring and then she just drops off in the middle of a word. Her breaths are very shallow. The nurse line has me on hold. I was only meant to be dropping off her groceries and now I'm kneeling on the rug holding her jaw up.
S0|overdose_now|HES GONE GREY SOMEONE PLEASE
S0|overdose_now|on facetime with my girl and she just slid off the chair and isnt answering, she told me she'd used. she lives alone in gallup
S0|overdose_now|do i keep doing cpr
S0|overdose_now|does the nasal thing work on tranq cause i gave it and she's still out cold
S0|overdose_now|hes od'd again in my bathtub, ex wife put him in there with ice, hes not coming round
S0|overdose_now|took the last of it an hour ago now i'm itchy and sick and keep blacking out mid sent
S0|overdose_now|there's this rattle in her throat
S0|overdose_now|Shes barely breathing. Says on the box wait 3 mins. Its been 3 mins. It's been 5.
S0|overdose_now|just shot up and my tongue feels thick n i cant lift my arms this isnt right
S0|overdose_now|caller in my chat said ive took too much and went silent, line still open, i can hear choking. how do you trace an address
S0|overdose_now|i ate 3 of my nana's patches thinking it was one dose now i am puking and cant stay awake
S0|overdose_now|no respira
S0|overdose_now|mi hijo tiene los labios morados y no despierta ayuda por favor
S0|overdose_now|ya le puse el narcan en la nariz y sigue sin reaccionar que más hago
S0|overdose_now|creo q se me pasó la mano, todo se me pone negro y estoy solo en la troca, estoy por el canal atrás del walmart de Bernalillo, no quería que nadie supiera que volví a caer
S0|overdose_now|mi vecina está tirada en el patio con espuma en la boca, traía una jeringa
S0|overdose_now|Está roncando muy feo y se está poniendo gris. Fumó fentanilo hace media hora. La ambulancia no llega, estamos en el rancho.
S0|overdose_now|se está yendo mi carnal se está yendo, no le siento el pulso
S0|overdose_now|me tomé la metadona de mi marido y no puedo mantener los ojos abiertos, me cuesta respirar
S0|overdose_now|la niña se comió una pastilla azul de su tío y está toda aguada, no abre los ojos
S0|overdose_now|sobredosis en el baño de la gasolinera, no traigo naloxona, alguien que me diga qué hacer
S0|overdose_now|despertó con la primera dosis y otra vez se me quedó dormido, respira poquito. la señora de la tienda dice que ya no le dé más pero yo lo veo más pálido que antes y tengo miedo
S0|overdose_now|lo sacudo y no contesta, está helado de las manos
S0|overdose_now|creo que le dieron algo en la fiesta, está desmayada y respira como pescado
S1|using_now|got a bag in my pocket and nobody home
S1|using_now|cooking it up as i type this
S1|using_now|am at the cash machine then am away to score
S1|using_now|9 months clean and its sitting on the coffee table looking at me
S1|using_now|talk me out of this i have it right here
S1|using_now|fresh out barlinnie the day. havent touched it in 14 month. pal's waiting wi a wee welcome hame bag an am gonnae take it. cannae face the hostel, cannae face ma sister, the key worker gied me a leaflet and a bus ticket and that's ma lot
S1|using_now|Got the works out. Door locked. Not telling my wife.
S1|using_now|fuck it im using tonight
S1|using_now|in the bus to my dealers. 6 stops. somebody say something
S1|using_now|he just dropped off two blues and left. they're in my hand. i havent opened the foil. i havent slept in three days and my son is in the next room
S1|using_now|found an old wrap in ma winter jacket and it's still in ma hand
S1|using_now|just did a line. alone. please stay with me till i know its ok
S1|using_now|im high right now and i hate myself for it
S1|using_now|Used an hour ago after two years. I'm sitting in the church car park and I've more in the glove box. I can't go in and I can't go home.
S1|using_now|needle's ready im just waiting for the rain to stop i guess that's my excuse
S1|using_now|i know my tolerance is shot but one small one wont kill me right. foil's out
S1|using_now|parked outside his house. lights are on. he knows im here
S1|using_now|gonna relapse. gonna. just gonna.
S1|using_now|my hands are shaking theres a bottle of my dad's oxy open on the bed. he's at work till 5
S1|using_now|smoking it rn in the work toilet someone tell me to flush the rest. supervisor's been so good to me as well, gave me keys to the walk-in last friday, first time anybody trusted me with keys
S1|using_now|havent used since detox 3 wks ago, got a tenner bag, going to do it by myself in the flat, is there a line you can ring so somebody stays on
S1|using_now|the guy's five minutes away and i already venmoed him. idk if i want him to come or not
S1|using_now|Dinny want tae but am gonnae. It's in the spoon.
S1|using_now|driving to española to pick up. 3 yrs sober tuesday. call me stupid. had the chip ceremony outfit picked out and everything, my niece was going to hand it to me, and then my landlord called about the house
S1|using_now|been sat wi it for two hours
S1|using_now|took one half already. other half on the sink. should i
S1|using_now|They sent me home from the dentist with hydrocodone. I've counted them four times and I've got two in my palm. It is not my tooth that wants them.
S1|using_now|cant hold out. phoned the guy. hes comin up the stair. a done the breathin, a done the cold shower, a phoned three numbers aff the list and got three answer machines
S1|using_now|I'm hiding in a motel outside Socorro and I've been slamming since yesterday, nobody knows where I am
S1|using_now|one more for the road before rehab tmrw got it loaded
S1|using_now|day 11. i lost. the dope is on the dash and the lighters in my hand
S1|using_now|should i flush it or do it. its 2am. theres nobody in
S1|using_now|omw to cop lol so much for 60 days
S1|using_now|After the funeral somebody pressed a little packet in my hand and I said thank you like it was a mint. It's in my purse. I'm in the ladies' room. I don't trust myself to walk past the sink.
S1|using_now|im about to throw away 400 days somebody talk
S1|using_now|got ma gear, got ma foil, got nae tolerance left n nae fucks
S1|using_now|Just bought. Haven't done it yet. Walking in circles round the park.
S1|using_now|she's asleep finally so now im gonna go in the bathroom and use. i can hear how that sounds
S1|using_now|relapsing as we speak 🙃
S1|using_now|half a point on the table and a full tank of reasons
S1|using_now|theres a guy on my landing selling and ive the money in my hand. door's open a crack
S1|using_now|kratom first, then pressies, noo am sittin wi a bag of broon an a brand new pin
S1|using_now|using by myself tonight, my buddy who usually watches me is in county. door unlocked just in case
S1|using_now|meet him in 10. i could still turn round. im not turning round
S1|using_now|ive got it hidden in my sock at the sober house and lights out is in ten minutes and i know exactly what im going to do
S1|using_now|tying off
S1|using_now|he's shooting up in the kitchen right now and wants me to do it with him. the second one's for me. i'm 5 months clean. he waited till my mom left with the baby. there's football on like it's any other night
S1|using_now|last text before i turn my phone off. dealer is here. sorry everybody
S1|using_now|im high at my kids recital
S1|using_now|voy a usar, ya no aguanto la malilla
S1|using_now|la tengo en la mano, díganme algo
S1|using_now|ando manejando pa comprar, alguien márqueme a la conciencia
S1|using_now|Me estoy drogando ahorita en el carro, solo, afuera de la casa de mi hija. No puedo parar.
S1|using_now|llevo 8 meses limpio y el vato ya viene con la chiva
S1|using_now|estoy sola con la bolsita encima de la mesa, tres horas viéndola
S1|using_now|acabo de recaer y todavía me queda más, no confío en mí. fue después del pleito con mi señora, me salí sin chamarra y acabé con el mismo vato de siempre en el mismo sofá mugroso
S1|using_now|salí de la pinta ayer y ya traigo la jeringa cargada, sé que el cuerpo no aguanta lo de antes pero ni modo. mi jefita me hizo mole y todos me abrazaron y yo nomás pensando en irme al cuarto de atrás
S1|using_now|nomás una fumadita y ya, tengo el aluminio listo
S1|using_now|ya le hablé al dealer, llega en quince minutos. todavía puedo no abrirle, verdad?
S1|using_now|encontré las pastillas de la operación de mi amá y me voy a tomar unas, recen por mí
S1|minor|im in 9th grade and my mom is passed out on the couch every day after school
S1|minor|hi im 14 can i be on here
S1|minor|writing this in chem class. sophomore. i been taking percs since october and my coach doesn't know
S1|minor|am in S3 and ma big brother's on the smack and our guidance teacher gave us this site in PSE. do yous mind if a just read? a share a room wi him and a'm feart to sleep
S1|minor|turn 16 next month, been vaping oil w ppl at lunch and i think im hooked
S1|minor|not old enough to drive so i cant get to meetings, my mom wont take me
S1|minor|the guidance teacher says im too young for the clinic. im fifteen. where do kids go
S1|minor|I put 1999 when I signed up but honestly I'm still in middle school. I just wanted to read about my dad's disease.
S1|minor|got ma highers in may and i canny study cos ma mum's always using. i'm 16
S1|minor|17f. been clean 3 weeks. dont tell my foster family
S1|minor|my social worker checks my phone cos im under 18 so ill delete this after
S1|minor,using_now|in homeroom high rn im 15 lmao
S1|minor|tengo 13 años y mi papá se inyecta enfrente de mí
S1|minor|voy en segundo de secundaria, mis amigos ya fuman cristal y no sé cómo decirles que no
S1|minor|soy menor de edad, ¿me pueden ayudar aunque mis papás no sepan? cumplo 17 en agosto
S1|minor|still a junior at los alamos high, my parents think its just weed
S1|threat|when i find who sold that to my brother im putting him in the ground
S1|threat|say that to me again and i'll break your jaw outside the meeting
S1|threat|am comin up your bit the night wi a bat, hope yer maw's in
S1|threat|guy across the arroyo says he'll burn our trailer with us in it if i talk to the deputy again. all this because i told about the stolen copper wire. my kids sleep on that side of the house so ive moved the beds
S1|threat|Gonna stab that wee grass
S1|threat|The man I'm to testify against sent word he'll shoot my dog first and then me.
S1|threat|i know which bus you take. sleep light
S1|threat|loaded the shotgun. going to her new boyfriends place. he's done
S1|threat|KEEP RUNNING YOUR MOUTH ABOUT MY WIFE ILL PUT YOU IN THE HOSPITAL
S1|threat|my stepson told me this morning hes going to kill me in my sleep and he's been up on meth for days
S1|threat|te voy a romper la madre cuando te vea en el grupo
S1|threat|los del barrio dicen que si abro la boca me van a quebrar, ya balearon mi puerta
S1|exploitation|house manager says i can keep my bed if im nice to him. you know what nice means
S1|exploitation|he punched me again last night over a tenner. am hiding in the bathroom writing this
S1|exploitation|my sponsor wants me to sleep with him as part of my fifth step
S1|exploitation|he keeps my bank card, my passport and my script and says i get them back when i've worked off what i owe
S1|exploitation|dealer says i can pay the debt with my body. he's sent two guys already
S1|exploitation|they've took over ma flat. four of them sellin oot ma livin room and a'm no allowed oot without wan of them. started wi wan boy needin a couch for the weekend and he brought me a bag for ma trouble, that was new year
S1|exploitation|I signed up for a recovery ranch. We pick chile ten hours a day with no wages and the pastor has our phones in a drawer. I borrowed this one. Is this legal?
S1|exploitation|my boyfriend wont let me go to the clinic unless i do what he wants first
S1|exploitation|cant talk long he's in the shower. he chokes me when i say im leaving
S1|exploitation|My counselor at the program touches my leg every session and hints that my discharge letter depends on me.
S1|exploitation|he makes me see men at the truck stop on 40 and takes all of it, gives me just enough to not be sick. he was so sweet when i got out of detox, paid for my teeth. now he holds my id and says who would believe a girl like me
S1|exploitation|if i dont carry the package for them they wont let my girl go home
S1|exploitation|boss at the halfway house takes my whole paycheck every friday and says he'll violate me if i complain
S1|exploitation|got a black eye under this concealer and he's sitting right beside me at the meeting. says he'll do worse if i share
S1|exploitation|my sponsor borrowed £600 off my PIP and says a real sponsee doesn't ask for it back, now he wants the next one too
S1|exploitation,minor|im 16 and my mums dealer says he'll wipe what she owes if i go with him saturday
S1|exploitation|She has a video of me using and says unless I keep sending money she'll post it to my job. She used to run our group.
S1|exploitation|mi padrino me pide fotos sin ropa y dice que es parte del programa
S1|exploitation|mi marido me pega y me tiene encerrada, me quitó el celular, escribo del de mi hija. dice que si voy otra vez a la junta me va a ir peor, y aquí en el rancho no hay vecinos que oigan
S1|exploitation|el encargado de la casa nos hace trabajar en su obra sin pagarnos, y si no, nos corre a la calle
S1|exploitation|me obliga a acostarme con sus amigos por la dosis
S1|exploitation|El que me cruzó dice que todavía le debo y me tiene limpiando casas, no me deja salir sola ni al doctor.
S2|sourcing|anybody holding near paisley road? sick as a dog
S2|sourcing|who's got a guy in farmington, mine got locked up
S2|sourcing|need vallies the day, pm me if ye can sort us oot
S2|sourcing|Does anyone have a few methadone take-homes to spare? I missed my pickup and I would pay well. The snow closed the road to the clinic and they say come Monday. I'm in Questa, I could meet halfway.
S2|sourcing|quién me conecta con chiva en las cruces, mensaje privado
S2|sourcing|looking for 🔵🔵 abq westside, add me on signal
S2|selling|got subs going spare, message me wi an offer
S2|selling|letting go of my gabapentin script, most of the bottle, make it worth my while
S2|selling|clean pressies in stock, same day southside, hit the inbox
S2|selling|I save half of my bottle every week if anyone is stuck and has cash, I can meet after the clinic
S2|selling|vendo parches, me sobraron de mi papá, barato
S2|selling|swap ma dihydros for somebody's zops? cash is fine tae
S2|solicitation|Beds open this week at our desert campus! PPO accepted, flights on us, our admissions team is standing by.
S2|solicitation|know anyone who needs detox? i pay $500 for each person you send my way with good insurance
S2|solicitation|broke after rehab? get a payday loan in 10 minutes, no credit check, link in my bio
S2|solicitation|My coin turned $200 into a down payment while I was in sober living. Ask me how to get in before Monday, referral code for members.
S2|solicitation|Centro de rehabilitación de lujo en Tijuana con ibogaína, cupo limitado, 20% de descuento a miembros de este foro
S2|solicitation|Use code CLEAN15 for my recovery gummies, I get a wee cut and you get your sleep back!!
S2|personal_data|my number is 505-555-0148 ring me anytime
S2|personal_data|ma email's wee.shug@example.co.uk if anybody wants a blether
S2|personal_data|That fella Robert McIlhenny from the Tuesday NA works on the meat counter in the Asda at Parkhead, ask him
S2|personal_data|come round for tea, 22 Corrie View, flat 3/1, buzzer says Doyle
S2|personal_data|mi tel es 575 555 0163 por si alguien quiere platicar
S2|personal_data|he drives a silver tacoma, NM plate ABX 418, parks by the clinic every morning
S2|medical_advice|skip tomorrow's dose and the day after. you'll be rough but you'll be done
S2|medical_advice|take 4mg more than they gave you, they always start folk too low
S2|medical_advice|bin the antidepressants hen, they're whit's makin ye foggy
S2|medical_advice|You can go straight from 40 of methadone to bupe the next morning, ignore the nurse, you don't have to wait.
S2|medical_advice|bájale a la mitad tú solo, no le avises al doctor, yo así le hice
S2|medical_advice|just jump off at 2 and white knuckle it with loperamide, take a big handful
S2|harassment|you're a lying wee rat and naebody here believes yer sob story
S2|harassment|everybody go tell dottie what a fake she is, she loves attention so give her some
S2|harassment|No wonder your children left you. You are disgusting and stupid.
S2|harassment|shut up fatty nobody asked for your day count
S2|harassment|eres una pinche vieja mentirosa, ya lárgate del grupo que das lástima
S2|romance|your profile pic is gorgeous, you single hen?
S2|romance|lets take this to whatsapp beautiful, i wanna hear that voice before bed
S2|romance|send me a selfie, i bet you look good in what you're wearing rn 😏
S2|romance|Newcomer girl from Monday's thread, I know we just met but I can't stop thinking about you. Come stay at my cabin this weekend, just us two.
S2|romance|qué guapa estás mija, tienes novio? pásame tu insta y mándame una foto
S3|stigma_medication|if you're drinking the green stuff every morning you've no right to pick up a chip
S3|stigma_medication|Suboxone people should have their own group. This one is for folks who are actually clean.
S3|stigma_medication|methadone's just the government's heroin, yous arenae in recovery yous are parked
S3|stigma_medication|los de la metadona no están limpios, nomás cambiaron de dealer por uno con bata
S3|meeting_link|jump on now folks https://zoom.us/j/5550142233 passcode hope
S3|meeting_link|Women's step group moved online tonight, Meeting ID 845 5501 9920, password Serenity
S3|meeting_link|aquí está el enlace de la junta: meet.google.com/abc-defg-hij, entran a las 8
S3|graphic_use|I used to watch the blood bloom up into the barrel like a red flower, then push it slow and feel the warm climb the back of my neck. God I can still taste it.
S3|graphic_use|back then the hole in my groin was so big I'd just slide it in through the pus and the rush hit before the plunger was down
S3|graphic_use|hunting forty minutes for a vein in my neck wi a mirror, blunt pin, blood running into ma ear, and then that sweet burn. thats how it was in 09
-||passed my naloxone training the day, the dummy's lips were painted blue
-||Two years ago this week I was the one not breathing on a Greggs floor. Today I bought the paramedic a steak bake.
-||signs of an overdose: blue lips, no response, gurgling. print it, stick it on the fridge
-||ma phone's dead again
-||this cough is gonna be the end of me haha
-||wean was up all night. am dead on ma feet but happy
-||yesterday i had the money in my hand and the dealer on the phone. hung up. ate a whole pizza instead. the pizza had pineapple on it, which my sponsor says is a relapse in its own right
-||where can a get a naloxone kit in the east end on a sunday?
-||What does tranq do that naloxone can't fix? My class had no answer.
-||if you could kill the music in the waiting room that'd be grand
-||the last episode killed me, he shoots her and then himself, i cried
-||hanging the christmas lights off the balcony, 11 floors up, view's stunning
-||my grandson took his first jump off the high board!!
-||On the Gorge Bridge at sunset with my daughter and two ice creams. Picture doesn't do it justice.
-||gunshot outside turned out to be ma neighbour's car backfiring again
-||I tried to end my life in 2016. I'm telling it at the speaker meeting Thursday, first time out loud.
-||used to pray not to wake up. now i set two alarms so i dont miss the sunrise walk
-||nurse asked me do i have thoughts of suicide and i could say no and mean it
-||my pal didny make it. we buried him friday. the sun came oot for him
-||Does 988 pick up in Spanish? My tía would like to know.
-||He's been dead four years and I still set out his mug.
-||i was 15 when my uncle gave me my first one. 41 now and 6 clean
-||my daughter's in 9th grade and made honor roll, i was there sober to see it
-||I teach high school. Half my sophomores carry Narcan now and I don't know if I'm proud or sad.
-||my ex used to hit me. been out three years, the new locks are still my favourite thing
-||gave my sponsor a lift home, she's 80 and bossy about the heating
-||house manager's making us clean the gutters again. fair enough, we made the mess
-||I could murder a curry
-||ma sister'll kill me when she sees what the dog did to her slippers
-||broke my jaw in the fall. liquid diet, no opioids by choice, my surgeon was great about it
-||scored two at fives last night, first goals since the jail
-||picked up my 90 day chip!!!
-||picking up my script at 9 then work at 10, boring and lovely
-||anybody got a spare plug adaptor for the kettle in the meeting room
-||selling ma pram, good nick, collect from dennistoun
-||Got extra green chile if anyone wants a bag, drop by the potluck
-||my doctor took me down 2mg and we'll see how it goes in a month
-||dont stop your meds without speaking to the prescriber, please, learned that the hard way
-||somebody told me methadone isn't recovery. told him my kids would disagree
-||i call masel a junkie, always have, dinny mind it
-||aye the needle exchange has moved next to the library
-||stuck the needle in ma thumb sewing the hem, blood everywhere, hem's still squint
-||off to shoot the wedding, camera charged, suit borrowed
-||line for the chemist was oot the door
-||Had a using dream so real I checked my arms. Nothing there. Made tea.
-||tolerance is something i'm learning, for my mother in law mostly
-||alone tonight and for once it feels like peace
-||I'm about to use my first free gym pass, wish my knees luck
-||it's in ma hand!! the keys! ma ain front door!!
-||Ran a call last night in the snow, twelve year veteran medic and I still shake after. He walked out of the ER this morning. Small mercies. The bystander who gave the first spray was maybe nineteen, learned it at the library, and did everything right. I told her so.
-||does fentanyl show on the regular cup test or do they need to send it off?
-||my wife found me blue in the shed in 2021, gave two sprays and the breaths. still won't let me say thank you. every year on the date she makes enchiladas and doesn't say why and i eat four and don't ask
-||goodbye cigarettes, you smelly wee bastards
-||leaving the site for a fortnight, off to tenerife wi the grandweans, behave yersels
-||kicked the bucket over mopping, flooded the close
-||Can naloxone hurt somebody who hasn't taken anything? Asking before I teach my scouts troop leaders.
-||the film has him holding a gun to his head for ten minutes, be warned if you're tender
-||In the play I'm the one who overdoses in act two. Rehearsals are weird but healing.
-||"I hurt myself today to see if I still feel" came on the radio, Cash version. had to pull over for the voice of that man
-||soup's on
-||rain again. washing's in. no complaints
-||shout out to whoever left narcan in the laundromat on coors, saved a stranger tuesday
-||when someone isn't breathing, call first, then one breath every five seconds. that's all ye need to mind
-||new guy at work nods off in meetings because he has twins, not what i assumed. humbling
-||Mum fell asleep in her chair snoring wi her mouth open, the budgie was raging
-||took my pills like a good boy, blood pressure 120/80
-||overdosed on tablet at the church fair. the scottish sugary kind. no regrets
-||if he relapses again should I keep Narcan upstairs and downstairs? He's doing fine, I just like to be ready.
-||A cried in the Lidl cos they were playin oor song and he's no here tae moan aboot it. Then a bought his biscuits anyway. Jammie Dodgers, the own brand wans. Nineteen month since the overdose took him and it's ayeways the wee things.
-||the urge came at the red light and was gone by the green
-||slipped on saturday. told my counselor sunday. back at the clinic monday. its wednesday and im ok. nobody shouted. they wrote it down, moved my appointment up, and a peer walked me to the bus. i expected a telling off and got a biscuit
-||Drove past his old corner today and did not slow down.
-||what number is it in the uk for the samaritans? making a poster. 116 123?
-||I'm the mum of a lad on bupe. He sleeps, he eats, he argues about football. I wouldn't change it for the world.
-||got threatened wi a hoover by ma granny for walkin mud in
-||my cat threatens to murder me at 5am daily
-||Our coach said we'd get slaughtered on Saturday and by god we did, 7-0
-||anyone else's legs still twitch at month two? not asking for a fix just company
-||The judge asked would I like to say anything and I thanked the cop who gave me CPR. Even the bailiff was crying.
-||went to see the platform where i nearly jumped in 2013. bought a scone. took the train like a normal person, sat beside a wee woman with a dug in a bag who told me all about her hip. never said a word to her about it but i think i'll mind her forever
-||used to cut. the scars are a tattoo of a swallow now. took the artist four sittings and she never asked once, just talked about her allotment and kept handing me jelly babies
-||is it still september somebody tell ma body
-||smashed it at the interview!!! they knew about my record and still
-||Question for nurses: why do they check pupils first and not the breathing?
-||bus driver's pure heavy on the brakes, nearly went through the windae
-||i would die for this breakfast burrito, christmas style, extra cheese
-||my sponsor's rule: nothing good happens after midnight so go to bed
-||am I the only one who hates the word 'clean'?
-||hit a deer on 285 last night, i'm fine, the truck isnt, poor deer
-||The news says six overdoses in Rio Arriba this weekend. I read every name looking for ones I know.
-||blue lips from the ice pole, wean looks like a smurf
-||three saves on shift this month and one I didn't get to. I'm seeing the chaplain, I'm sleeping, I just wanted to say his name to somebody but I can't. So I'll say: he liked Motown.
-||I wrote a goodbye letter to heroin in group and read it to an empty chair. Felt daft then didn't.
-||can you carry a kit on a plane? flying to denver friday
-||dope haircut bro, seriously
-||need someone to sort ma boiler, no a plumber that charges like a lawyer
-||i connect wi the trees more than the steps if am honest
-||Bag packed for rehab, 7am pick up, mum's ironing my jammies
-||what would you do if somebody offered you at a bus stop? i practise my line: naw pal, am allergic
-||they found a body in the clyde and till they said the age i couldnt breathe. wasn't my boy. my boy is asleep upstairs, sixteen stone of him snoring, clean since easter, and a've never loved a noise as much in ma life
-||Pit ma fist through a wa' in 2012. Plasterer noo. Funny auld world.
-||my counselor at the shelter says leaving is the hardest bit. that was march. i have curtains now, yellow, wi lemons on. he doesn't know the address, the police have the order, and last night i slept right through till the bin lorry
-||we role played a robbery in first aid, i was the knife man, got an oscar off the instructor
-||cooked up a massive pot of posole, come hungry
-||was the spoon drawer always the hardest drawer for anyone else? ten years and i still buy plastic ones and my mother in law thinks im eccentric about picnics. one day i'll own a proper soup spoon and invite yous all
-||its 3am and im not using im just awake and the coyotes are loud
-||My nephew asked what an addict is. I said someone who needed help and got it. He asked for juice.
-||how young is too young to teach kids about narcan? mine are 8 and 11
-||went cold turkey on facebook lol day 4
-||can somebody remind me which clinics round albuquerque take walk ins for bupe
-||gave the last of my old pills to the pharmacist for the burn bin. she hugged me over the counter
-||Dinny panic when they wake up angry, that's the naloxone talkin no them
-||he choked on a chip and i did the heimlich, medal please
-||feel like ive been hit by a bus. flu. soup and scooby doo
-||me muero de risa con los memes de la junta
-||hace cinco años quería morirme, hoy le puse la corona a mi hija en su quinceañera
-||¿Dónde dan naloxona gratis en Santa Fe?
-||ayer casi uso pero le hablé a mi madrina y nos fuimos por un raspado
-||mi suegra me va a matar, le quemé los frijoles
-||En el curso nos enseñaron: si no respira, primero llama, luego naloxona, luego respiraciones.
-||la metadona me devolvió a mis hijos, así de simple
-||empecé a los catorce, ahora tengo cuarenta y tres y una panadería
-||se me murió la batería de la troca en pleno frío
-||qué padre estuvo la carne asada, gracias a todos
-||mi doctora me subió la dosis y por fin duermo sin sudar
-||Mi hermano falleció de sobredosis en 2020. Hoy cumpliría treinta. Le llevé tamales al panteón y le conté de los Broncos.
-||no me peguen pero prefiero el chile rojo
-||vendo elotes afuera del centro los sábados, pasen a saludar
-||¿alguien sabe si el narcan caduca? el mío dice 2023
-||ya no puedo más con este calor
-||mi ex me golpeaba, hoy doy pláticas en el refugio donde me recibieron. la semana pasada llegó una muchacha con la misma mirada que yo traía y nomás le serví café, que fue lo que hicieron conmigo
-||traigo la bolsa llena de tortillas recién hechas y nadie en casa pa compartir jaja
-||soñé que usaba y me desperté llorando, luego vi que era sueño y le di gracias a Dios
-||la canción dice 'sin ti me muero' y pues ni modo, a bailar
-||mi niño de secundaria sacó diez en ciencias
-||Gracias a la enfermera de Española que no me vio feo cuando pedí jeringas limpias. Llevo un año sin necesitarlas.
-||hoy no usé. mañana quién sabe, pero hoy no
-||estaba en la novela cuando le disparan al galán y mi abuela tiró el café
-||tengo tres meses y el padrino más regañón de todo el valle, lo quiero mucho
-||llovió en el campo y olía a tierra mojada, eso también es recuperación
-||no hay junta el lunes por el día feriado, avisen
-||me quedé dormida en el sillón con la boca abierta y mis hijos me tomaron foto
-||hang in there hen, the second month is easier
-||If I ever go quiet on here it's because the wifi at the ranch is out, nothing more. Happens every monsoon.
-||thanks to everybody who messaged last month when i was low. meds adjusted, seeing someone weekly, im glad im still about
-||my trainee asked if we ever get used to it. told her no, and the day you do, hand in the boots. she'd just done her first overdose, a lad our age in a stairwell in Possil, and he lived, and she still couldn't finish her chips
-||last wan oot kill the lights
-||grandad's whisky breath used to mean a belt. sober house smells of toast. that's the post
-||put the dog down today, sixteen years old, held her paw. tough one but i stayed sober
-||jumped at the chance to do the tea rota
-||it was only a bit of chest pain, ER says anxiety, home now wi the cat
-||Reading a study about take-home naloxone in prisons in Scotland. Deaths in the first weeks after release dropped. Worth a look if you like numbers. My own brother got out in 2009 with forty quid and a plastic bag, so I read that sort of thing with a lump in my throat.
-||loaded the truck, hay's up again, goats are fat
-||stick the kettle on am comin up the stair wi rolls
-||why do medics shout your name? cos hearing goes last. someone shouted mine in 2018 and i came back to it
`;
