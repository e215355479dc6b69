/** Labelled posts as people write them: A counsellor of a line for those who use alone, on the last hour. */
export const lastHourPosts = `
S0|crisis|pills out, water poured, i just keep looking at them
S0|crisis|wrong side of the railing. the trucks look like toys from here
S0|crisis|I have my grandfathers revolver in my lap and no one is due home till six.
S0|crisis|been saving my heart pills since easter. tonight i stop saving
S0|crisis|rope is up. cat is fed. thats everything on the list
S0|crisis|my brother shut himself in the garage with the engine going and he wont answer me
S0|crisis|sitting on the rails behind the old mill. freight comes thru at 11:40
S0|crisis,using_now|loaded it way past survivable and that's on purpose
S0|crisis|She's on the roof of our building barefoot and she won't come in, what do I say to her
S0|crisis|Husband took the deer rifle and the truck. Wedding ring was on the counter. He hasn't hunted in four years.
S0|crisis|wrote the letters. the blade's still in its little paper sleeve. not for long
S0|crisis|i picked the motel cause nobody knows me here. door chained, pills lined up, phone going off after this
S0|crisis,overdose_now|took all of them about twenty minutes ago. dont be mad at me
S0|crisis|boots over the ledge lol. windy up here. wont hurt long
S0|crisis|driving it into the bridge pillar, already unbuckled
S0|crisis|My sponsee just sent me a picture of a noose and then his phone went off. I don't know his address.
S0|crisis|doing it after the kids are asleep. note is in the cereal box so she finds it, not them
S0|crisis|i coached little league on sundays and nobody would guess this about me but im parked at the lookout w the headlights off and the nose pointed at the drop. one foot on the gas is all it takes and i'm lifting it
S0|crisis|Tonight. I have what I need in the glovebox. I am very calm.
S0|crisis|roommate has a knife to her own wrist right now
S0|crisis|bath running, razor out. not planning on getting out again
S0|crisis|the gun shop waiting period ended today. it's on my passenger seat. i don't think i'm going in to work
S0|crisis|all my insulin in one go, that's how. pens are in front of me
S0|crisis|just need the family downstairs to turn the tv off and then i can go hang myself in peace
S0|crisis|Dad has locked the shed and I can see him through the window throwing a cord over the beam
S0|crisis|waist deep in the lake, coat full of stones. so cold
S0|crisis|gave the dog to the neighbor, cleaned the fridge out, swallowing them at nine
S0|crisis|ex said go ahead and jump. so im on the fourth level of the parking deck
S0|crisis|i know which train. i'm on the platform. third one from now
S0|crisis,using_now|last shot. like LAST last. i want it to take me out. needle's ready
S0|crisis|My daughter texted "I have the pills and I'm at peace" ten minutes ago and now she isn't picking up.
S0|crisis|belt's around the closet bar. i keep stepping off the chair and back on
S0|crisis|poured the gas can over my own clothes, lighter in my hand, alone in a field. so tired
S0|crisis|they can put it on my headstone that i tried. gun's loaded. no more steps for me
S0|crisis|my buddy from the halfway house gave me his chip this morning, said keep it, and i laughed it off. now he's got his legs hanging off the water tower and every time i start up the ladder he scoots further out
S0|crisis|got the tarp down so nobody has to scrub. always considerate, that's me haha
S0|crisis|it's in my mouth rn. the barrel. i can taste oil
S0|crisis|counted them twice. enough. goodnight cairn
S0|crisis|Somebody talk to me before I finish this handful.
S0|crisis,overdose_now|I swallowed my whole months worth of amitriptyline and now the room has two of everything
S0|crisis|hose is already on the tailpipe. windows taped
S0|crisis|My wife is standing in the kitchen with the bottle of drain cleaner open saying she'll drink it if I come closer
S0|crisis|hope the river's deep enough here. taking my jacket off
S0|crisis|if he doesn't call by midnight i'm pulling the trigger. it's 11:32
S0|crisis|Mom checked herself out of the ward, bought two bottles of sleeping tablets and booked a hotel. The clerk just told me she's in the room.
S0|crisis|cutting deep this time, not like before. towels on the floor
S0|crisis|i stole the oxys from gran's drawer but not to get high. to go. they're in my fist
S0|crisis|everyone's at the meeting, house is empty, cord's up. my window
S0|crisis|Can't stop my hand. the knife's already on my neck
S0|crisis|my son has barricaded his bedroom, he's got my service weapon, i can hear him crying and racking it
S0|crisis|three years clean and im writing this from the edge of the quarry. 80 feet. nobody down there
S0|crisis|Picked today because it's payday, so the funeral's covered. Doing it in the barn after chores.
S0|crisis|i already did the cuts. they're not stopping. good
S0|crisis|drank the antifreeze. my belly hurts. maybe i dont want this
S0|crisis|my boyfriend's in the bathroom w his dads pistol sayin count to 10 and i can't get the door open
S0|crisis|got the window up. eleventh floor. curtains blowing like a movie
S0|crisis|I was told to reach out first so here I am, reaching out. Then I'm stepping off.
S0|crisis|tying it now. hands are shaking too much for a good knot
S0|crisis|u guys were right i shouldve flushed my old scripts. theyre crushed up in yogurt next to me. spoon's in. bye
S0|crisis|the tide takes everything off this beach by 3 am. i'll be lying on it
S0|crisis|My best friend is livestreaming from a bridge and people are sending laughing emojis. Please, somebody tell me what to do.
S0|crisis,using_now|Double bag, no narcan, door locked, phone on silent. I'm not coming back from this one and I don't want to
S0|crisis|im a nurse, i know exactly what to draw up, and i've drawn it up
S0|crisis|have a plan, have the stuff, have an hour alone. three for three
S0|crisis|bag's over my head already once, took it off. going again in a min
S0|crisis|He left a voicemail saying sorry for the mess. I thought he meant the kitchen. Then I went down to get the laundry and there's a shotgun missing from the cabinet, and his truck is still here, and the barn light is on.
S0|crisis|laid out my suit so they don't have to choose. the pills go down after the ball game
S0|crisis|ok the chair's kicked over but the hook came out of the ceiling. looking for something stronger
S0|crisis|on hold w the crisis line, pistol in my other hand
S0|crisis|grandma is 81 and she just told me on the phone she has stockpiled her morphine and tonight she will take it all and join grandpa
S0|crisis|highway median. walking out in front of the next big rig
S0|crisis|if anyone knows Terri from the tuesday group: she's at the falls, outside the fence, she called me to say bye
S0|crisis|sharpened it. sat down in the tub so it's easy to clean
S0|crisis|no more court dates for me, the sheet's tied to the top bunk
S0|crisis|got the note to one page finally. pinned to my shirt. heading up the silo
S0|crisis|can someone remember to pick up my kid thursday. i won't be alive, i have the gun already
S0|crisis|I'M DONE. PILLS ARE IN MY HAND. TELL MARCUS IT WASNT HIM
S0|crisis|my aa sponsor of all people is drunk with a loaded .38 on his table telling me this is his last call
S0|crisis|Thirty one days sober and everyone keeps telling me it gets brighter. I smile and say thank you. Tonight after my wife leaves for her shift I plan to hang myself from the attic beam. I've moved the ladder and fed the cats.
S0|crisis,overdose_now|ate every fentanyl patch i had left so i wouldn't wake up. getting floaty
S0|crisis,using_now|gave my narcan to the kid next door cause tonight i don't want saving. it's all on the tray
S0|crisis|taking the boat out past the buoys at dark with an anchor tied to me. thanks for reading, strangers
S1|crisis|tired in a way that sleep doesnt fix. wouldn't mind not waking up
S1|crisis|I did the sums at the kitchen table again last night. The mortgage, the truck, the girls' school. However I add it up my kids would do better with the insurance money than with me, and I think they half know it too.
S1|crisis|if i was gone the house would finally be quiet for them
S1|crisis|this is my last post. you were kind to me. look after each other
S1|crisis|She keeps asking me who would come to her funeral. She's asked three times today.
S1|crisis|praying for a bus with bad brakes
S1|crisis|cut my arms again last night, just to feel like there's an edge to me
S1|crisis|don't see next christmas happening for me and i'm oddly fine with it
S1|crisis|My son says he's jealous of his cousin who died. He means it, I saw his face.
S1|crisis|i drive past the bridge every day and every day i think about it
S1|crisis|what's the point of getting clean if i still want to be dead
S1|crisis|I'm not going to do anything, I just think about dying from the minute I wake up.
S1|crisis|been giving my records away. won't be needing music where i'm headed
S1|crisis|they revived me. i wish they'd left me there
S1|crisis|hubby came home from detox and told me quietly he'd rather be in the ground than feel like this
S1|crisis|burned myself w the lighter again so i wouldn't have to think
S1|crisis|tell my girl im sorry i wasnt stronger. she deserved a whole dad. farewell yall
S1|crisis|some people aren't made for staying alive. im one
S1|crisis|Part of me hopes the next bag is the bad one.
S1|crisis|started googling painless ways at work today, scared myself
S1|crisis|My best friend says nobody'd notice if she vanished
S1|crisis|I'm a burden with a pulse
S1|crisis|day 9 and i hate every breath. i don't want to be alive for day 10
S1|crisis|my mother is 76 and since the funeral she won't open the curtains. today she told the priest she's ready for God to take her and if He won't she'll see to it herself. he patted her hand. i don't know what to do with that
S1|crisis|can u miss being alive while u still are. asking cause i think im already done
S0|crisis|ya tengo la soga puesta en la viga. perdón a todos
S0|crisis|estoy en la azotea y no hay nadie. un paso y ya
S0|crisis|Mi hermano se encerró en el baño con la pistola de mi papá y no me abre.
S0|crisis,overdose_now|me tragué todas las pastillas de mi abuela hace rato y se me duermen las manos
S0|crisis|las pastillas ya las tengo contadas, falta que se duerman los niños
S0|crisis|Sentado en las vías, esperando el de las once y cuarto. No me llaméis.
S0|crisis|wey mi compa está parado afuera del barandal del puente y dice que no lo sigamos
S0|crisis|tengo el cuchillo en la muñeca, alguien que me hable porfa
S0|crisis|Dejé la carta debajo del mate. En un rato abro la llave del gas y se terminó.
S0|crisis|mi hija me mandó un audio despidiéndose, dice que ya se tomó la mitad del frasco y que va por la otra
S0|crisis|esta noche. ya está todo comprado y la puerta con llave
S0|crisis,using_now|me la voy a poner toda junta pa no despertar, ya la tengo cargada
S0|crisis|hoy le puse comida al perro para tres días. el arma está en la mesa
S0|crisis|Mi marido salió con la escopeta hacia el monte y me dejó las llaves y el anillo en la cama
S0|crisis|parado en la ventana del noveno, ya abrí el vidrio
S0|crisis|tengo el veneno pa ratas servido en un vaso y estoy llorando como tonta
S0|crisis|me corté feo y no para la sangre, así lo quería
S0|crisis|Solo escribo para avisar que dejo las llaves en el buzón. El cinturón ya está colgado.
S1|crisis|ya no quiero despertar mañana, estoy muy cansado
S1|crisis|mis hijos estarían mejor sin mí, eso lo tengo claro
S1|crisis|mi mamá dice que ojalá Dios se la lleve ya, no come, no quiere ver a nadie
S1|crisis|Gracias por todo, grupo. Hasta aquí llegué. Cuídense mucho.
S1|crisis|pienso en morirme cuando me baño, cuando manejo, cuando rezo
S0|overdose_now|noise like a coffee pot and i cant wake him
S0|overdose_now|lips gone the color of a plum, she's slumped in the tub, HELP
S0|overdose_now|one line and my chest is wrong, fingers wont close
S0|overdose_now|Is it normal that my son's fingernails look purple when he sleeps? I've shaken him and he just flops.
S0|overdose_now|narcan'd him ten min ago, he sat up, now he's going under again
S0|overdose_now|Found a lady in the library restroom, sitting, chin on chest, grey. Foot is blocking the stall. She doesn't respond.
S0|overdose_now|cant keep my eyes open n every breath is work
S0|overdose_now|my gf took two bars and a pint and her breathing stops and then starts, stops and then starts
S0|overdose_now|dude in the next tent hasnt moved and theres foam
S0|overdose_now|toddler got into my strips. she's so sleepy. she's limp
S0|overdose_now|sinking thru the couch and forgetting to breathe. somethin in this batch
S0|overdose_now|Roommate snores, sure, but this is a gurgle, and his eyes are half open and he doesn't see me
S0|overdose_now|He's cold. He's sweaty. He's not answering. There's a straw on the desk.
S0|overdose_now|bro fell out at the gas pump, still holding the nozzle, blue as hell
S0|overdose_now|think i doubled my methadone by mistake this morning and now im nodding at the wheel, pulled over, can't lift my arms
S0|overdose_now|mama says sleeping it off but his chest aint going up
S0|overdose_now|she smoked some of my stuff and slid down the wall smiling. now shes not smiling or anything
S0|overdose_now|My father-in-law put on a second patch and he's talking to people who aren't here, and breathing about five times a minute
S0|overdose_now|two sprays in and nothing. nothing. where is the ambulance
S0|overdose_now|im burning up, jaw locked, heart going like a machine gun, did way too much crystal
S0|overdose_now|her skin's like candle wax and there's a sound coming out of her like snoring underwater
S0|overdose_now|wont wake up wont wake up wont wake up
S0|overdose_now|Is there any way to tell drunk from something else? My cousin was on pills, he's gone floppy and I can't find a pulse in his wrist.
S0|overdose_now|guy on the bus next to me has pinpoint eyes and just stopped mid-sentence, drooling, not moving now
S0|overdose_now|I'm slurring and my lips tingle and feel numb, I took my night dose and then forgot and took it again with wine
S0|overdose_now|she's seizing on the kitchen floor, she's been up four days on meth
S0|overdose_now|put ice down his pants like they say and he still isn't coming to
S0|overdose_now|in the jail cell next to me a dude went quiet after he snorted what they passed him. guards wont come. hes not answerin
S0|overdose_now|hes got a pulse but hes breathing like once every ten seconds
S0|overdose_now|think i got a hot one. legs gone. typin with one thm
S0|overdose_now|My girl took something at the party and she's lying in the back seat, I keep slapping her face and she doesn't even flinch
S0|overdose_now|is it ok to let him sleep it off?? he took like a bunch of percs and his lips look kinda grey
S0|overdose_now|room's going dark at the sides, needle's barely out
S0|overdose_now|we put her in a cold shower and she didnt even blink
S0|overdose_now|I'm seventy and I don't know about these things. My neighbor's boy is face down on the stairs with one of those needles beside him. He's warm but I can't get him to answer, and there's a little sound every so often like a drip.
S0|overdose_now|we thought it was funny at first, somebody even filmed it, him snoring in the hot tub. they pulled him out and he's doing this rattle thing and he's got no color and the ambulance is lost looking for the gate
S0|overdose_now|the bathroom at work is locked 40 min, i can see his shoes, not moving, he had that look earlier
S0|overdose_now|Grandpa mixed his oxycodone with the sleeping tablets, he's grey and we can only rouse him for a second before he drops off again.
S0|overdose_now|somethings not right i did my usual and i cant feel my face or catch my breath
S0|overdose_now|my dealer gave her a "sample" and now shes on my floor eyes rolled white
S0|overdose_now|he hit the pen n dropped, breathing weird, wont talk
S0|overdose_now|baby's father is blue. im doing the breaths. count for me somebody
S0|overdose_now|I think he's dead. He isn't. He just gasped. Long gap. Gasped again.
S0|overdose_now|puked, it's bubbling in his throat, hes out cold
S0|overdose_now|chest pain down left arm after that last rail, i'm alone, i'm scared to stand up
S0|overdose_now|My husband went upstairs for his reading glasses and came down different, slow, scratching his nose. I think he relapsed. Now he is asleep at the table with his face in his dinner and I can't wake him, and his hands are like ice.
S0|overdose_now|gave her the nose spray, still not breathing right
S0|overdose_now|he was laughing 2 min ago. now hes a ragdoll
S0|overdose_now|im od'ing i think. door's unlocked. 2nd floor
S0|overdose_now|the kid at the skatepark is shaking and stiff, his friends say he took a blue and ran off
S0|overdose_now|tranq dope, its gotta be. three narcans and she's breathing but i can't rouse her for nothing
S0|overdose_now|someone's slumped in a red civic outside my work, windows up, foil on the lap, doesn't react when I bang
S0|overdose_now|Why is his tongue blue? He only had his normal amount, I watched him.
S0|overdose_now|we took the same pill n im fine but she's making a sound like a door hinge n her eyes are open n empty
S0|overdose_now|sponsor's dog wouldnt stop barking so i went in. shes on the floor, rig in her arm, barely a breath
S0|overdose_now|woke up on the tile after my shot, going out again
S0|overdose_now|my twin's gone all cold and stretchy and gray since she did that ghb, i cant hear her breathing over the music
S0|overdose_now|está morado y no me responde, qué hago??
S0|overdose_now|mi vieja se tomó no sé qué y ronca rarísimo, como con agua, no la puedo despertar
S0|overdose_now|le eché el narcan y abrió los ojos y ya se me está yendo otra vez
S0|overdose_now|se me está cerrando el pecho, me metí una raya y no puedo respirar bien
S0|overdose_now|Trabajo limpiando la estación. Hay un muchacho en el último baño, toqué mucho y al final abrí con la llave. Tiene los labios azules y la jeringa puesta todavía, le hablo y no contesta, y el guardia dice que espere a su jefe.
S0|overdose_now|Mi nieto está dormido desde anoche y tiene las uñas azulitas, lo muevo y se cae como muñeco
S0|overdose_now|señor tirado en la parada, espuma en la boca, no reacciona
S0|overdose_now|mi novio tomó tramadol con cerveza y convulsiona
S0|overdose_now|tía me he pasado, no siento las piernas, me voy
S0|overdose_now|respira cada mucho rato, está fría, solo fumó eso
S0|overdose_now|La niña se comió uno de mis parches y está toda flojita, ya viene la ambulancia pero no abre los ojos
S0|overdose_now|le pego en la cara y nada. le eché agua y nada. está gris
S0|overdose_now|mi hermano dice q esta bien pero se le van los ojos pa arriba y deja de respirar a ratos, se metio fentanilo
S1|using_now|he's two minutes away and i've already got the cash folded
S1|using_now|at the atm. you know why
S1|using_now|Was getting the winter coats down for the kids and felt it through the lining of mine, two years it's been in there. Nobody's home until three. I've put it down and picked it up so many times and it's in my hand again.
S1|using_now|day three of this run. started w a friend's birthday, then the friend went home and i didnt. phone full of messages from my mom i cant open. still have a bit and ill do it, i cant find the brakes
S1|using_now|i told myself id only drive by. then id only park. then id only see if his light was on. been in the car outside his place for an hour, light's on, going in
S1|using_now|First hit in 14 months and honestly? feels like a hug
S1|using_now|hey so i'm gonna smoke this alone, somebody check on me in 20?
S1|using_now|The pharmacist gave me thirty of them. I only came for a tooth. They are in my lap and I live alone.
S1|using_now|foil's out. lighter's out. willpower's out
S1|using_now|on the 14 bus to the corner where i always cop. talk me off at the next stop
S1|using_now|haha guess who's high at her own one year party
S1|using_now|i flushed half. the other half's still here on the sink looking at me
S1|using_now|Cleaning out my late brother's apartment and there it was, taped behind the mirror. I sat down on his floor with it. I haven't decided.
S1|using_now|tied off, texting with my teeth basically
S1|using_now|told my wife im getting milk. im not getting milk
S1|using_now|just got outta county, 90 days dry, and my boy's waiting with a welcome home present. gonna do it
S1|using_now|been slammin since friday. no sleep. not sorry
S1|using_now|I teach tenth grade, I run the robotics club, I have been clean since before my students were born. I know I can't handle what I used to. It is on my desk under the ungraded tests and I'm doing it anyway, as soon as the janitor leaves.
S1|using_now|my hand's in the drawer where the rig is
S1|using_now|dealer said 5 min, it's been 40. i'm not leaving
S1|using_now|cant stop staring at mom's percocets. bathroom door locked
S1|using_now|one bump. then another bump. then i quit counting
S1|using_now|Used this morning, used at lunch, and I'm using again as I write this. Please don't be nice to me.
S1|using_now|its just a pipe its just one its just tonight
S1|using_now|My son just walked out with the rent money and that guy's car is at the curb, I know he's going to use.
S1|using_now|nurse here. pocketed the leftover dilaudid at end of shift. it's in my scrubs. i'm in the parking garage, shaking
S1|using_now|bout to boof this cause my veins are shot lol
S1|using_now|kratom then xans then the real thing, that was my week, and the real thing is cut up in front of me now
S1|using_now|I've got it in my sock. walking home the long way so i can maybe throw it in the creek
S1|using_now|cooker's warm
S1|using_now|never use alone line keeps ringing out and i'm not waiting anymore, gonna push it
S1|using_now|ngl im numb. bag's on the table. don't even want it. gonna do it
S1|using_now|Ubering to my old connect's house with $60 and a lie ready for when I get back
S1|using_now|my first rail since treatment is drawn on my kid's lego box. i hate me
S1|using_now|licked the wrapper. now i want the rest
S1|using_now|Eight years. Eight years and there is an open bottle of hydrocodone syrup in my hand at one in the morning.
S1|using_now|high as a kite rn and writing my 4th step, best one yet 😂
S1|using_now|pls somebody call me out. im walking to the trap house and my legs wont turn around
S1|using_now|bf's cooking up in the next room. i said gimme a minute
S1|using_now|back at it tonight. needle and all
S1|using_now|waiting on the corner in the rain like it's 2016
S1|using_now|gonna snort my adderall, no one home to judge
S1|using_now|half a blue on the foil, other half waiting
S1|using_now|I poured the vodka, I have the xanax next to it, and I haven't swallowed either. Forty minutes now.
S1|using_now|he fronted me. now its in my pocket and burning a hole
S1|using_now|Three days of speed, two of downers, still going, i think it's Tuesday
S1|using_now|drove past my exit. drove past my meeting. im at his gate
S1|using_now|Just shot up. Alone. I'm ok. Just didn't want nobody knowing.
S1|using_now|zero tolerance left n i'm chasing it on the foil anyways
S1|using_now|they're out of the safe. he forgot to lock it. my whole body's humming
S1|using_now|missed twice, crying, trying my other arm
S1|using_now|My roommate's passing the bong and the pipe and I've said no to one
S1|using_now|venmo'd him. it's on its way up the stairs
S1|using_now|i'm proud of it, ok? using, functioning, smoked before work and i'm gonna smoke again at lunch
S1|using_now|Found Dad's fentanyl lozenges from hospice. Funeral was Saturday. One's already unwrapped.
S1|using_now|who's up? about to do my last bag and i dont wanna be by myself when i do
S1|using_now|crushing it now
S1|using_now|leaving for the dope house now, back before the sitter notices
S1|using_now|ordered pills off an app and they came in the mail today. envelope's still sealed. scissors in my hand
S1|using_now|i wasn't gonna tell anybody but i've been using the whole time i've been posting here, including tonight
S1|using_now|Tried calling six people from the list. Nobody picked up. Dealer picked up on the first ring. He's on his way.
S1|using_now|scraping the old pipe for resin. that's where im at
S1|using_now|it's meth not dope so it doesn't count right (it counts). loading the bulb
S1|using_now|took 4 of my gabapentin to get loaded and i'm fixing to take more
S1|using_now|Sat in a church lot with a point on the dash. Doing it before or after the service, haven't picked.
S1|using_now|ive been up since wednesday hitting the glass and theres still a half ball left
S1|using_now|My sister's locked in the bathroom with her kit, I can hear the lighter going
S1|using_now|got the itch, got the twenty, got the ride
S1|using_now|i'm in the mcdonalds bathroom w it in my hand. someone say something
S1|using_now|mixed it already. talk to me till it goes bad
S1|using_now|I told the dentist I wasn't an addict. Now I'm on my fifth pill of the afternoon and it isn't for my jaw.
S1|using_now|my plan: copping at 6, high by 6:15, dinner w the inlaws at 7
S1|using_now|smoked some fetty w a girl from rehab n we bout to go again
S1|using_now|the spoon came out before i even knew i'd decided
S1|using_now|Snuck out of sober living. On foot. He said he'd meet me by the car wash.
S1|using_now|whole apartment smells like vinegar and burnt sugar and i dont care im mid hit
S1|using_now|she left it on my pillow like a mint. she knows i'm 70 days. i'm sniffing it through the plastic
S1|using_now|Heading into the city to score. I'll be back in group Monday like nothing happened.
S1|using_now|k hole friday, coke saturday, sunday we dont talk about, and im cutting another one
S1|using_now|relapsing as we speak. ask me how it's going. bad. it's going bad
S1|using_now|I have two left and I said I'd taper and I'm going to take them both now
S1|using_now|chewed my patch 😬 n i got another one in my hand
S1|using_now|nobody on my floor. door locked. gonna fix. pray for me i guess
S1|using_now|one hit then bed. that's what i said four hits ago
S1|using_now|Got it. Threw it out. Went back through the trash. Got it.
S1|using_now|plug just pulled up. ill do it in the stairwell
S1|using_now|sober since march. sippin lean right now, cup's half gone
S1|using_now|The ballgame's on and there is a line on the coffee table and no one to see if I do it or not
S1|using_now|wife asleep, baby asleep, me in the garage with a straw up my nose
S1|using_now|my bones hurt so bad im going to get well, hes around the block w it
S1|using_now|ya viene el dealer, tengo los billetes en la mano
S1|using_now|la tengo enfrente en la mesa y no sé qué hacer
S1|using_now|llevo tres días sin dormir fumando cristal y sigo
S1|using_now|encontré una bolsita en el saco viejo y no la puedo soltar
S1|using_now|Le dije a mi esposa que iba por tortillas. Voy a la esquina a comprar, ustedes saben qué.
S1|using_now|me la estoy metiendo ahorita, solo, en el baño de la chamba
S1|using_now|recién salgo de la granja, seis meses limpio, y ya estoy en el punto con la plata lista
S1|using_now|Dos años, dos años tenía, con la llave de la iglesia y todo, me dejaban contar la ofrenda. Acabo de pincharme en el baño del salón parroquial y están cantando allá afuera. Qué asco me doy.
S1|using_now|alguien despierto? voy a fumar y no quiero estar solita
S1|using_now|Tengo el frasco de oxicodona de mi madre en el bolsillo del delantal y ya van dos que me tomo sin dolerme nada
S1|using_now|en el taxi rumbo a donde mi jíbaro, díganme algo antes de que llegue
S1|using_now|una rayita más y paro, eso dije hace cinco
S1|using_now|tío estoy liado desde el viernes, base y caballo, y no me da la gana parar
S1|using_now|el papel de aluminio listo, el encendedor también. faltan las ganas de no hacerlo
S1|using_now|jajaja ya valí, estoy bien loco y apenas son las diez
S1|using_now|Mi hijo de treinta años está en su cuarto fumando fentanilo ahora mismo, solo y con la puerta trancada, y yo aquí en el pasillo sin saber qué hacer
S1|using_now|ya la preparé. está en la jeringa. no me la he puesto todavía
S1|using_now|saqué la plata del cajero, me tiembla todo, el man llega en diez
S1|using_now|No aguanto la malilla, me voy a curar, ya la tengo en la cuchara
S1|using_now|todos en misa y yo en la cochera con la pipa prendida
-||On Sunday I found my brother the color of ashes and did everything the card on our fridge says, crying the whole time. Today he's awake, he's mad at everybody, he's eating hospital jello and complaining about the flavor. Best Tuesday of my life.
-||blue lips! blue tongue! the snow cone truck came
-||narcan training tonight, i got to kneel on a rubber man named Steve
-||Held the bag over the toilet for an hour last night and then I flushed it. Slept like a rock. Just wanted to report in.
-||waiting on the dealer. the honda one, wants 9k for a civic
-||rope's up! kids finally have a swing in the oak
-||Took my methadone at the window, took the bus, took a nap. That's my day.
-||baby snores like a coffee pot, anybody else's do that
-||found my old stash. of yarn. three bins of it, send help lol
-||the gun's loaded with hot glue and i am making wreaths for the whole group
-||my teen will not get up before noon, i swear summer has ruined us
-||In 2019 a stranger in a bakery apron talked me back over the rail of that bridge. I never got her name. Today I walked across it on purpose, middle of the day, and bought a pretzel on the other side from a different stranger.
-||pills counted, sorted, in the sunday-to-saturday box. adulting
-||crossed the tracks, missed the train, late for group again, save me a donut
-||Gave the revolver to the sheriff's buyback in April. I do not miss it being in the house.
-||first hit of the season and my son slid into second face first
-||out cold by 8pm after a double shift, woke up w the remote on my face
-||got my wisdom teeth pulled, wife keeps the vicodin in her purse and hands me one when it's due
-||hanging off the ledge of my seat, who else is watching this final??
-||that corner used to be where i waited for him. now there's a taco place. good tacos
-||In the overdose class they taught us that snoring sounds can be an airway problem. I never knew that.
-||cash in hand, ride outside, off to buy a used crib
-||my cousin died in that bathroom in may. i light a candle there at the door sometimes
-||tied off the tomato plants before the storm
-||On Friday I sat in my old dealer's driveway ten minutes with the money in my hand, then drove to my sister's instead and she made me peel potatoes. Gave her my card too. Today I'm at work, fed, clean and a bit embarrassed.
-||turns out the purple nails were polish she got at the mall. i aged ten years
-||day three of a run! charity thing, 5k a day for a week, my knees hate it
-||Will the naloxone in my glovebox still work if it froze over the winter?
-||edge of the quarry at sunset, best picture i ever took
-||i fixed. the sink lol. no leaks since noon
-||needle's out, thread's out, patching his jeans
-||The ER doc said what I had was a panic attack, not an overdose, and sent me home with a pamphlet and a sandwich.
-||killed the engine in the garage, listened till the song ended. love that truck
-||phone's dead, battery's dead, i'm alive and at the meeting
-||she jumped! all the way off the high board! seven years old!!
-||gray face, foam, wobbly walk. my zombie costume won first prize
-||last call for the potluck list, we have nine potato salads
-||note on the counter says "feed the fish, back sunday"
-||two years ago i wrote my letters and had the pills. today i wrote thank you cards
-||Grandma's morphine is in the hospice lockbox and my aunt has the only code, just how I asked for it.
-||used to use alone in my car at lunch. now it's podcasts
-||heart racing, hands sweaty, and it was the job interview, nothing else
-||cooking for forty at the shelter, pot's so big i could bathe in it
-||line's long at the dmv, been here since nine
-||what do you all say when a coworker offers you a drink at a party next week?
-||A guy in my home group carries four doses of the spray and has brought back two strangers. I want to be like him.
-||my sponsee had a slip on saturday, told me sunday, was in detox monday. he's safe, i'm proud of him
-||the poison control lady was so nice. kid only licked a marker
-||high on the ladder cleaning gutters, wife filming in case i fall
-||they hung my painting at the recovery center!!
-||"I can't breathe", my daughter says, laughing at the dog in a sweater
-||razor's on the edge of the tub again, whose turn is it to shave before the wedding
-||Our library put a box of naloxone next to the restroom and the clerks all got trained. Cried a little.
-||i was dead for two minutes on a kitchen floor in dayton. that was 2021. hi, i'm new here
-||shot up four inches since may, none of his pants fit
-||my bag was on the wrong carousel and i panicked for nothing
-||fentanyl strips: is one line positive, or two? always mix it up
-||The roof is done, the shingles are on and I came down the ladder in one piece.
-||gonna smoke a brisket alone all night and love every minute
-||woke up choking at 3am, it was the cpap hose again
-||had the urge at the atm. called my brother. took out bus money instead and went home
-||goodnight cairn, clean sheets, day 44, cat on my feet
-||ended it today. the lease i mean. moving in with my mom
-||The film we saw has a scene where she finds him on the floor with a needle and I had to walk out to the lobby for a bit. My friend came too. Popcorn helped.
-||gas leak guy came, it was just the stove knob, all good
-||snorted milk out my nose at the joke about the camel
-||go see the mural they painted on the overpass
-||my doctor and the pharmacist sorted my pain pills after surgery: short script, my husband counts, extras go to the drop box
-||whoever left the drain cleaner by the coffee in the church kitchen, please don't, label it
-||hit rock bottom, started a garage band. Rock Bottom. we play saturday
-||In the never use alone call-taker course they had us practice a whole silent call. My hands shook and it was pretend.
-||locked in the bathroom for ten min of peace from my kids. heaven
-||yes my hand was on the drawer. no i didn't open it. yes it's empty now, my sister took everything away last night
-||got my rig back from the shop, hauling to tulsa tomorrow
-||pulled the trigger on the air fryer finally
-||he ODed in march, i breathed for him till they came. he starts welding school next week
-||Anyone know if the county health van still gives out clean works and strips on Thursdays?
-||my blood sugar was 41 and i went floppy on the couch, wife got juice in me, all good by supper
-||my insulin pens live in the fridge door and my roommate keeps putting mustard on them
-||plan for tonight: soup, bath, bed
-||kid got a splinter, i got the tweezers, you'd think i was sawing off a leg
-||the lake was so cold my lips went blue and my wife made me sit by the fire
-||That picture of pills in the news gave me a jolt. Turned the page. Watered the plants.
-||dropped him at the station, cried in the car, he's off to rehab. good cry
-||kettle gurgled and i jumped a mile. it's tea
-||white powder all over the counter, it's my first sourdough
-||Standing on the platform, third train, still packed. This city.
-||tapped my vein on the first try, that phlebotomist is an angel
-||snow so deep i can't find the car
-||crushing it at work lately, boss noticed
-||how do you stay calm if you find somebody? my trainer says say every step out loud
-||He hid his kit in my garage years ago. Last week the demo crew found it and I let them take it to the hazmat bin. Felt nothing, which felt good.
-||song on the radio goes "i'm going off the edge tonight" and my whole van sang it
-||strung the lights off the balcony, eleventh floor, looks like a movie
-||my kid asked what the nose spray on my keys is for. good talk
-||clinic moved my take-homes to six a week. lockbox is so full
-||slept fourteen hours. no drugs, just the flu
-||nobody's home till six so i'm vacuuming in my underwear
-||five minutes he said. forty minutes later the pizza shows up cold
-||My husband nods off in his recliner with the ballgame on and the dog on his chest. Twelve years sober and that is our Saturday.
-||two bars on my phone out here, i'll post the hike pics later
-||I'd have said yes to that bump a year ago. Said no at the wedding, danced with my aunt instead, drove everybody home.
-||chewing the nicotine gum like it owes me money
-||the ambulance on our street was for mr ortiz's hip, he's alright and waving at everyone
-||Last year on this date I sat with a bottle and a note. This year I'm sitting at a school play.
-||trigger warning: i am going to talk about my tax return
-||seizure dog graduated today, he is the goodest boy
-||spoon, foil, lighter: camp dinner was fish in butter
-||mom took her own blood pressure pill twice by mistake, pharmacist said sit down, drink water, and she was fine. that was tuesday
-||the stash house on my block got torn down and they are putting in a garden
-||gonna need someone to talk me down from buying a third kayak
-||Naloxone doesn't work on xylazine but you give it anyway, because there is nearly always an opioid too. That's what our outreach nurse taught us.
-||i'm numb. dentist says it wears off in two hours
-||tip for new folks: i keep the line's number on a sticker on my mirror, i called it when i was using, it's why i'm here
-||The bridge is out so I'll be late for chairing.
-||blade's dull on the mower, grass looks chewed
-||no idea what day it is, newborn life, send coffee
-||first time i walked past his building and didn't look up
-||gun season opens saturday, i gave my brother the safe combo years ago and i only hunt with him now
-||hospice took the lozenges when dad passed, nurse poured cat litter in the bag while i watched. one less thing
-||Last night the bathroom was locked a long time and he'd had that look at dinner, so I stood there with the spray in my hand and knocked. He opened. He was crying, sober, missing his dad. We sat on the edge of the tub and talked till late.
-||my wife's on the roof w the antenna again, football must be on
-||Overdose drill at the shelter this morning. I was the one lying on the floor, lips painted blue, while the new volunteers tried to remember the steps. One of them shook me so hard my glasses flew off. They'll do great.
-||la soga nueva es para la hamaca, quedó preciosa
-||labios azules por la paleta de mora, casi me infarto jaja
-||ayer tuve la bolsa en la mano y la tiré al río. hoy desayuné con mi mamá
-||Hace tres años me subí a ese puente para no bajar. Hoy lo cruzo en bici al trabajo.
-||en el curso nos enseñaron a poner la naloxona con un muñeco y me salió bien a la segunda
-||me pinché. con la aguja de coser, cosiendo el disfraz de la nena
-||la raya del pantalón me quedó chueca y la boda es a las cinco
-||mi abuelo ronca que tiembla la casa, así ha sido siempre, bendito viejo
-||esperando al que conecta el internet, quedó a las diez
-||¿Saben en qué farmacia dan naloxona gratis en el centro?
-||me tomé mi metadona y me fui a sembrar chiles
-||mi hijo salió del hospital, ya come, ya se enoja, ya es él
-||el sábado me llamó el dealer de antes justo saliendo del trabajo, con la quincena en la bolsa, como si oliera el dinero. le colgué, le di la tarjeta a mi prima y nos fuimos a bailar. hoy amanecí con dolor de pies y nada más
-||se me murió la batería en plena autopista, qué calor
-||me tiré del trampolín a mis cincuenta y ocho, me aplaudieron los niños
-||Mi hermana murió de eso en abril. Prendo su vela y sigo viniendo aquí.
-||polvo blanco hasta en el pelo, haciendo polvorones con la abuela
-||la pistola de silicona se me quedó pegada al mantel
-||mis pastillas de la presión las guarda mi mujer porque se me olvida si ya las tomé
-||cuchilla nueva y por fin me quité la barba, parezco de veinte
-||qué viaje, doce horas en bus pero llegué al encuentro
-||Pasé por la esquina donde compraba y ahora hay una panadería. Me comí una concha.
-||me dieron tramadol por la muela, mi madrina lo tiene en su casa y me da una cada que toca
-||el bebé durmió tanto que le puse el espejito. perfecto, exagerada yo
-||mañana toca simulacro de sobredosis en el refugio, yo hago de víctima
-||me corté picando cebolla, tres puntos y a casa
-||llave del gas cambiada, ya no huele, dijo el plomero que quedó firme
`;
