/** More labelled posts, as in a.ts; written when the rules already stood, and measured before they were tuned by. */
export const postsB = `
S1|crisis|i keep rehearsing how id do it and it calms me down which scares me
S1|crisis|would anybody even come to my funeral
S1|crisis|three attempts and i cant even get that right
S1|crisis|my will to live is at zero
S1|crisis|thinking maybe heaven has a spot for me after all, ready to find out
S0|crisis|flushing my phone after this. pills already down. tell my mom i love her
S1|crisis|i want to be erased
S1|crisis|every day i wake up disappointed that i woke up
S0|crisis|i have a knife to my arm right now i cant stop looking at it
S1|crisis|i'd be doing my parents a kindness if i just wasn't here
S1|crisis|if it doesn't get better by sunday i'm checking out
S1|crisis|my head keeps saying jump when i cross the bridge to work
S1|crisis|living is the worst part of recovery. i dont want to do the living part
S1|crisis|haven't felt this suicidal since i was a teenager
S0|crisis|Loaded. Safety off. Somebody say something.
S1|crisis|just tell my son it wasn't his fault
S1|crisis|i'm at peace with leaving. please don't be angry
S1|crisis|no more tomorrows for me
S1|crisis|ready 2 b done w this life
S1|crisis|im gna kms
S1|crisis|honestly death seems like rest
S1|crisis|i hate that i survived the od
S1|crisis|my roommate says hes gonna hang himself and i dont know if hes serious
S1|crisis|my daughter sent me a goodbye text and i am 4 states away
S0|crisis|dad is in the garage with the car running and wont open the door
S1|crisis|feel so worthless id rather not exist
S1|crisis|not sure i'll be around for my next chip
S1|crisis|Why did I have to be the one who lived
S1|crisis|i cant see any way this ends except with me dead
S1|crisis|i have been hiding how bad i want to die from everyone in here
S1|crisis|ya no quiero estar en este mundo
S1|crisis|me da miedo lo que puedo hacerme esta noche
S0|crisis|estoy en la azotea de mi edificio y no hay nadie que me detenga
S1|crisis|mi vida no vale nada, ojalá me atropelle un carro
S1|crisis|a veces pienso que muerta doy menos problemas
S1|crisis|ya les dije adiós a mis hijos con la mirada
S1|crisis|tengo ganas de acabar con todo de una vez
S0|crisis|me tomé un frasco entero de clonazepam, ya no hay vuelta atrás
S1|crisis|no sirvo, no valgo, no quiero seguir
S0|overdose_now|is it normal to breathe 4 times a minute? he just did a line
S0|overdose_now|she's turning colors idk what color but not good
S0|overdose_now|found him in the tub not moving narcan where do i spray
S0|overdose_now|my buddy is nodding so hard his chin is on his chest and hes not answering
S0|overdose_now|took double my usual and everything is spinning and slow
S0|overdose_now|i can hear the rattle in her throat. 911 put me on hold
S0|overdose_now|cant wake up my girlfriend she did fent
S0|overdose_now|guy in the stall next to me fell over theres a needle on the floor
S0|overdose_now|i gave him rescue breaths and he is pink now but not waking
S0|overdose_now|not brething help
S0|overdose_now|od od od send someone 4th floor
S0|overdose_now|i think i took too much, my lips are tingling and i keep dropping the phone
S0|overdose_now|hes cold and stiff and his eyes are half open
S0|overdose_now|my tolerance was gone and i did my old dose and i cant stay up
S0|overdose_now|she passed out in the bath after her shot and shes snoring really loud
S0|overdose_now|mi marido está tirado en el baño con la jeringa en el brazo
S0|overdose_now|no le encuentro el pulso a mi hijo
S0|overdose_now|me inyecté y ahora no puedo respirar bien
S0|overdose_now|está convulsionando después de meterse cristal
S0|overdose_now|creo que mi mamá se tomó todas sus pastillas y no despierta
S1|using_now|the money hit my account and im already on my way to the spot
S1|using_now|i can taste it. its in the next room. my cousin left it here
S1|using_now|someone please call me before i walk out this door to cop
S1|using_now|i lasted 11 days. cooking right now
S1|using_now|fuck recovery im going to go get loaded
S1|using_now|i have two pills left from my surgery and im about to take them both and crush them up
S1|using_now|been up 3 days smoking meth and fent, no one knows where i am
S1|using_now|told my wife im at work. im at the trap
S1|using_now|my ex just offered me a shot and im gonna say yes
S1|using_now|sitting on the floor with the foil and lighter. 4 months gone if i do this
S1|using_now|i never use alone but tonight i am
S1|using_now|cant sleep, cant eat, going to get a bag just so i can function
S1|using_now|picked up an hour ago. have not done it yet
S1|using_now|just did some. 5 years down the drain
S1|using_now|im in the car outside cvs with the percs i stole from grandma
S1|using_now|gonna do just enough to not be sick
S1|using_now|i want to use so bad i could scream
S1|using_now|on day 2 with no sleep and he keeps texting me that hes got fire
S1|using_now|relapsing as we speak
S1|using_now|i want dope more than i want my kids tonight
S1|using_now|no puedo más con la ansiedad, voy a comprar
S1|using_now|ya me metí una y quiero más
S1|using_now|mi ex trajo heroína y está aquí en la sala
S1|using_now|esta noche consumo, no me importa nada
S1|using_now|recaí hace una hora y no puedo parar
S1|using_now|estoy con la pipa en la mano
S1|exploitation|my boss at the recovery house makes me clean his house for free or i lose my bed
S1|exploitation|sponsor told me we should pray together in his bedroom and to keep it quiet
S1|exploitation|he recorded me high and says he will post it if i leave him
S1|exploitation|my man takes my whole check for dope and hits me when i say no
S1|exploitation|the driver for the treatment center keeps touching my thigh
S1|exploitation|the owner wants me to go on dates with his friends to pay my rent
S1|exploitation|my stepdad comes in my room at night and gives me pills after
S1|exploitation|an older member says he loves me and not to tell my parents
S1|exploitation|el dueño de la casa me dice que si no me acuesto con él me corre
S1|exploitation|mi novio me obliga a vender y se queda con todo
S1|threat|somebody is getting shot tonight i swear on my mother
S1|threat|i will find out where you live and make you regret that comment
S1|threat|im going to beat the shit out of my landlord tomorrow
S1|threat|snitches like you end up in the river
S1|threat|te voy a matar si sigues hablando de mí
S1|minor|can a 17 year old join? asking because thats me
S1|minor|my mom found my stash before school and im freaking out. im in 8th grade
S1|minor|I'm sixteen and pregnant and on heroin
S1|minor|soy menor de edad y no sé a quién decirle
S1|minor|tengo 16 y llevo un año con el fenta
S2|sourcing|any of yall have a number for someone in cleveland who has the good stuff
S2|sourcing|hmu if u got norcos
S2|sourcing|tryna find some tranq free dope in jersey
S2|sourcing|does anyone have extra strips they could sell me my doc cut me off
S2|sourcing|need a script doctor who doesnt ask questions for oxys
S2|sourcing|ocupo clonas alguien que venda por monterrey
S2|sourcing|looking 4 a reliable plug
S2|sourcing|who can get me some boy tonight
S2|selling|oxy 30s for sale, real pharma, cashapp only
S2|selling|extra gabapentin if anyone needs some, 1 dollar a pill
S2|selling|s e l l i n g x a n a x
S2|selling|se venden tiras de suboxone, 100 pesos cada una
S2|selling|best prices on h in the city, wickr: plugman
S2|solicitation|Our admissions team is standing by 24/7! Private rooms, gourmet meals, PPO insurance accepted
S2|solicitation|Make money from home while you recover, dm me for info
S2|solicitation|refer a friend to our detox and get a $500 gift card
S2|solicitation|Tenemos camas disponibles en nuestro centro, llámanos hoy
S2|personal_data|email me: rob dot smith at gmail dot com
S2|personal_data|im at 88 w 3rd street come by
S2|personal_data|su número es 555-867-5309 y se llama Marta López
S2|medical_advice|you should double your dose if you still have cravings
S2|medical_advice|come off the methadone before you have surgery, thats what i tell everyone, just stop taking it
S2|medical_advice|drop 10 mg every day and take loperamide for the rest
S2|romance|what do you look like? you sound sexy
S2|romance|add me on snap, i want to see more pics of you cutie
S2|harassment|you're a pathetic liar and a terrible mother
S2|harassment|ojalá te mueras, basura
S3|stigma_medication|being on methadone isn't being clean, sorry not sorry
S3|stigma_medication|la metadona es la misma droga con receta
S3|stigma|these tweakers never change
S3|meeting_link|meeting id 823 4455 6677 passcode 9999, starts at 8
-||i survived a suicide attempt at 19 and i speak about it at schools now
-||if you are thinking about suicide please call 988
-||he died by suicide last fall and i still text his number
-||i would die without coffee
-||killing time before the meeting
-||my phone died on the way to detox
-||i have a plan for the weekend: meeting, gym, laundry
-||i'm done with my community service, finally
-||going to end it with my boyfriend, he still uses
-||the needle on my record player is broken
-||got my bag packed for treatment tomorrow
-||one year ago i was shooting dope in a gas station bathroom
-||found my old rig while cleaning and threw it straight in the trash
-||my dealer got arrested and honestly i was relieved
-||i was about to use when my neighbor knocked. i flushed it
-||how do you deal with cravings after work
-||my husband is using again and i don't know how to help
-||i work at a needle exchange
-||just bought a house with my wife, four years sober
-||i had a using dream last night
-||using my lunch break to call my sponsor
-||what does an overdose look like? i want to be ready for my son
-||he turned blue in my arms in 2018 and i will never forget it
-||we hand out narcan at the food bank every thursday
-||i can finally breathe again
-||my therapist touched on grief today
-||my mom hits me up every sunday to see if i am eating
-||my boyfriend makes me laugh
-||kick this disease in the teeth
-||i will fight for my kids in court
-||my 15 year old asked why i go to meetings
-||i have 17 months today
-||high school reunion is this weekend, any advice for handling the bar
-||where do i find a doctor who prescribes buprenorphine near el paso
-||need a ride to the clinic tomorrow, anyone near the east side
-||looking for a women's meeting in austin
-||selling my truck to pay back my mom
-||did your insurance cover inpatient? mine denied it
-||i used my whole paycheck on rent this time instead of dope
-||my doctor said to take 8 mg twice a day and it works
-||please don't double your dose, call the clinic
-||the stigma around methadone makes me so angry
-||my family thinks suboxone is just another drug
-||stop calling people junkies
-||you guys saved my life
-||thank you all, good night, see you at the 7am
-||ya no quiero volver a consumir nunca
-||mi hijo murió hace un año y hoy le llevé flores
-||la clínica me cambió la dosis y me siento bien
-||hoy cumplo 60 días y estoy feliz
-||me quiero morir de la pena, me caí frente a todos jaja
-||quiero vivir y ver crecer a mis nietos
-||busco un grupo de na en madrid
`;
