/** Labelled posts: other registers (young people, voice to text, long posts, Spanish of several countries). */
export const postsD = `
S1|crisis|ngl i kinda hope i just dont wake up tmrw
S1|crisis|lowkey done with life fr no cap
S1|crisis|kms. not joking this time
S1|crisis|im so over existing like whats the reason
S0|crisis|bro im finna end it tonight i got my dads 9 in my backpack
S1|crisis|i wanna unalive myself and nobody even notices
S1|crisis|everyday i think abt sewerslide
S1|crisis|if i kms would anyone here even care
S1|crisis|deadass dont wanna be alive rn
S1|crisis|im at the point where disappearing forever sounds better than one more morning of this
S0|crisis|ok so i wrote the note and gave my dog to my neighbor and i have the pills counted out on the counter so i guess this is it
S0|crisis|hey siri text the group i am sitting in the garage with the engine running and the door closed tell my mom i love her
S1|crisis|so yeah i been thinking maybe it would be easier on everybody if i was just gone you know like not here and i dont know who to tell so i am telling you
S1|crisis|i cant keep doing this i really cant i look at the train every morning and i think one step thats all it would take
S1|crisis|gave away my records today. my guitar goes to sam. feels peaceful actually. thank you all for everything you did for me
S1|crisis|I have put my papers in order, paid the rent to the end of the month and wrote to my sister. You have all been very kind to me. Please look after the newcomers.
S1|crisis|by the time the meeting starts on sunday i wont be around anymore
S1|crisis|tell my kids i tried
S1|crisis|don't save me a chair next week. or any week
S1|crisis|who wants my coins? i have 6 of them. i wont be needing them where im going
S1|crisis|first of all thank you for the welcome yesterday, it was nice to read. i wanted to share a bit about how the move went because some of you asked. the new place is small but it has a window to the park and the bus stops right outside. my landlord is a decent man, he fixed the heater the same day. work is work, the same shifts, the same boss who never says hello. my sister came on saturday and we cooked together, she made the soup of our grandmother. i dont really see a reason to keep going though. every night i lie there and plan how i would do it. anyway the park has ducks and an old man who feeds them at six in the morning, and the coffee at the corner is not bad. have a good week everybody.
S1|crisis|Long one, sorry. We had the review at work and it went fine, they are keeping me on, and I got a small raise, which is more than I expected after the year I had. My counselor says to write down three good things a day so: the raise, the raise, and the sandwich. My ex let me talk to my daughter on the phone for ten minutes and she told me about a frog. I laughed. Then I hung up and sat on the bathroom floor with a belt for an hour because she sounded so happy without me. I put it away. I don't know what I will do tonight. Anyway. Thanks for reading all of this.
S0|overdose_now|ok so long story, we were at my cousins for the game and everybody was just hanging out eating wings and my cousin went to the bathroom and did not come back for like half an hour so we knocked and nothing and my uncle broke the door and she is on the floor and her face is gray and she is making this snoring sound and we dont have any of that spray what do we do my aunt is screaming
S1|using_now|Good morning family. Just checking in like my sponsor told me to. Day 12. The weather is finally turning and I took a walk around the lake. Saw a heron. Work called me back about the interview, second round on Thursday. My mom is doing better after her surgery. The guy downstairs came by and dropped off a bag and it is sitting on my kitchen table right now and I keep walking past it. I have not called anybody. I made eggs. Hope you are all well.
S0|overdose_now|yo my boy is out cold lips purple wont wake up wtf do i do
S0|overdose_now|he took a perc at the party and hes breathing like once every 15 sec
S0|overdose_now|omg omg she's not responding i slapped her and everything she did fent like 10 min ago
S0|overdose_now|i used narcan twice hes still blue
S0|overdose_now|how long can someone go without breathing my roommate just fell out
S0|overdose_now|shes cold and her fingernails are blue is it too late
S0|overdose_now|i think i did too much. my chest is so slow. cant keep my eyes open
S0|overdose_now|help my husband shot up in the bathroom i hear gurgling he doesnt answer
S0|overdose_now|my girl is falling out narcan isnt working pls someone
S0|overdose_now|found my son face down. there is a needle. he is breathing but barely
S0|overdose_now|he keeps going under every time i stop shaking him
S1|using_now|gonna do it. got 2 blues in my pocket and nobody home
S1|using_now|somebody talk to me before i drive to his house
S1|using_now|im outside the trap rn
S1|using_now|im bouta relapse fr its right here on my desk
S1|using_now|texted my old dealer. hes 10 min away
S1|using_now|loaded. just sitting here looking at it
S1|using_now|first time using in 8 months tonight and im by myself, wish me luck
S1|using_now|i bought some. havent done it. its in the glovebox
S1|using_now|i just used after 90 days and i feel like garbage and there is more in the bag
S1|using_now|idk why im typing this i have foil in my hand
S1|using_now|on my way to cop. i know. dont say anything
S1|using_now|cant stop staring at the baggie in my sock drawer help
S1|using_now|gonna use as soon as my roommate leaves
S1|using_now|no one's here tonight. got a bundle. its been a year so idk what will happen
S1|minor|im in 10th grade and i been popping percs
S1|minor|hi im 16 can i join or is it only adults
S1|minor|my freshman year of high school is going so bad, i got caught with pills in my locker last week
S1|minor|turning 17 next month and ive been on oxy since my surgery
S1|minor|Im fourteen. My mom doesnt know I am on here
S1|minor|i am a sophomore in hs and my friends all do lean
S1|exploitation|this guy from the meeting says he'll pay my rent if i "hang out" with him
S1|exploitation|my sponsor keeps texting me for pics and says it's part of trusting him
S1|exploitation|he lets me stay at his place but only if i sleep with him
S1|exploitation|the house manager takes my food stamps and said he will kick me out if i tell
S1|exploitation|my boyfriend makes me do dates to pay for his dope and he has my id
S1|exploitation|an older member offered me a bag if i send him nudes
S1|exploitation|she said she would get me well if i let her brother do things
S1|threat|im going to find you and break your jaw
S1|threat|keep talking and i'll come to your house, i know where you live
S1|threat|hes dead when i see him. i have a bat in the car
S1|threat|you snitched on me and you will pay for it, watch your back at the tuesday meeting
S2|sourcing|anyone in tucson got that good good? asking for me lol
S2|sourcing|who serves around the east side
S2|sourcing|w h e r e c a n i g e t b l u e s
S2|sourcing|n33d s0me p3rcs tn, h m u
S2|sourcing|lf ❄️ in portland 🔌 pls
S2|sourcing|whats the going rate for a bun in philly these days and who has it
S2|sourcing|f3nt pl.ug needed asap d-m me
S2|sourcing|im sick can somebody point me in the right direction tonight, atlanta
S2|sourcing|anyone know a guy in leeds for some b
S2|sourcing|dm me if you can help me get well 😉
S2|sourcing|is the open air market on kensington still going? where do i go
S2|sourcing|need someone with a script who doesnt need all of theirs
S2|sourcing|signal user looking for a connect in denver
S2|sourcing|add me on wickr: nightowl99 need tar
S2|selling|got subs for the low, 15 a strip
S2|selling|s e l l i n g  m y  x a n s
S2|selling|percs 30 🔵 $8 each dm
S2|selling|i have a couple takehomes i dont need if someone wants to buy
S2|selling|can ship anywhere, telegram @candyshop for menu
S2|selling|letting go of my extra gabapentin, name your price
S2|selling|s3lling k-pins n addys. cashapp only
S2|selling|if anybody is dopesick in the bronx i can sort you out. 10 a bag
S2|selling|trade my 8mg strips for your vyvanse?
S2|solicitation|Tired of struggling? Our luxury rehab in Malibu takes most PPO insurance. Call our admissions team 24/7!
S2|solicitation|we'll fly you out for free treatment, just need your insurance card, text me
S2|solicitation|Need cash fast? Payday advances with no credit check, apply at quickcash dot com
S2|solicitation|I doubled my bitcoin in a week and so can you, message me for the link
S2|solicitation|my friend runs a sober home in Delray, beds open, he pays you if you bring someone with good insurance
S2|solicitation|Become a certified recovery coach in 2 weeks!!! Use my code SOBER20 for a discount
S2|solicitation|Buy my herbal detox tea that ends withdrawal in 24 hours, link in profile
S2|personal_data|my number is five five five, two three four, eight nine one zero
S2|personal_data|his name is Gregory Thornton and he works at the Wells Fargo on Main, he is in NA
S2|personal_data|im at 2214 Elmhurst Ave apt 3 if anybody wants to come by
S2|personal_data|hmu 312 555 0148
S2|personal_data|email me: tony underscore b at gmail dot com
S2|personal_data|whatsapp +44 7700 900123
S2|personal_data|the guy who robbed me drives a grey civic plate 7XKD201
S2|medical_advice|take 8 mg every two hours until the shakes stop, thats what you do
S2|medical_advice|just quit the benzos today, dont bother with a taper
S2|medical_advice|skip your dose for two days and then you can feel the dope
S2|medical_advice|you should double up on your clonidine, mix it with gabapentin, you'll be ok
S2|medical_advice|crush the sub and snort it, hits faster
S2|medical_advice|jump off at 4mg its not that bad trust me
S2|medical_advice|throw your methadone away and sweat it out, 3 days tops
S2|harassment|you're a worthless piece of shit and everybody in this group hates you
S2|harassment|shut up you lying junkie, your kids were right to leave
S2|harassment|go kill yourself
S2|harassment|nobody asked you, you fat cow, get out of our group
S2|romance|ur profile pic is cute, u single? snap me
S2|romance|what are you wearing right now
S2|romance|you sound lonely beautiful, let's talk somewhere more private
S2|romance|how tall are you and do you have a bf
S3|stigma_medication|being on subs is just legal dope, sorry not sorry
S3|stigma_medication|you don't get to pick up a chip if you're on methadone
S3|stigma_medication|bupe people should sit in the back and listen, they aren't sober
S3|stigma_medication|trading one drug for another is not recovery
S3|meeting_link|tonights meeting zoom.us/j/94412345678 pw serenity
S3|meeting_link|join id 832 4455 9921 passcode 4321 starts at 8
S1|crisis|neta ya no quiero vivir, estoy hasta la madre de todo
S1|crisis|wey ya no aguanto, me quiero morir hoy
S1|crisis|tía, que no puedo más, que me quiero quitar de en medio
S1|crisis|che, la verdad que no le encuentro sentido a nada, mejor si no me despierto
S1|crisis|bendición a todos, cuiden a mi nena cuando yo no esté
S1|crisis|ya me cansé de vivir así, nadie me va a extrañar
S0|crisis|estoy arriba del puente, perdónenme todos
S0|crisis|me acabo de tomar todas las pastillas, adiós
S0|crisis|tengo la pistola de mi papá aquí conmigo y ya escribí la carta
S0|overdose_now|mi novio se metió fentanilo y no reacciona, está morado
S0|overdose_now|ayuda mi carnal no respira y trae los labios azules
S0|overdose_now|mi pana se quedó tieso en el baño, no contesta, qué hago
S0|overdose_now|boludo se puso y no se despierta, respira re lento
S0|overdose_now|creo que me pasé de dosis, se me duermen los brazos y me estoy apagando
S1|using_now|estoy a punto de meterme, lo tengo en la mano
S1|using_now|voy camino a comprar, ya no aguanto la malilla
S1|using_now|mi dealer viene para acá, estoy solo en el apartamento
S1|using_now|tengo la bolsa en la mesa y las ganas me están ganando
S1|using_now|me quedé sola y tengo manteca en la cartera, no sé qué hacer
S1|minor|tengo 16 años y ya me meto perico
S1|minor|voy en segundo de secundaria y fumo cristal
S1|exploitation|mi padrino me pide fotos y dice que es secreto entre los dos
S1|threat|te voy a partir la cara cuando te vea, ya sé dónde vives
S2|sourcing|quién conecta chiva en tijuana, manden inbox
S2|sourcing|alguien me pasa el contacto de un camello en vallecas
S2|sourcing|dónde pego algo en santurce hoy
S2|sourcing|necesito merca, quién tiene en palermo
S2|selling|vendo pastillas azules, 10 c/u, entrego en el metro
S2|selling|tengo suboxone a la venta, escríbeme por telegram
S2|personal_data|mi celular es 55 1234 5678 escríbanme
S2|medical_advice|deja la metadona de golpe, no pasa nada
S2|medical_advice|tómate el doble y ya, yo así lo hago
S2|romance|estás soltera? mándame una foto
S3|stigma_medication|los que toman metadona no están limpios de verdad
S2|solicitation|anexo con cupo disponible, aceptamos seguros, llámanos ya
S1|crisis|i told mi mamá que ya no puedo, i just want to sleep y no despertar
S1|using_now|ya compré, estoy en el carro, im about to do it y nadie sabe
S0|overdose_now|my cousin no respira pls help se metió algo
S2|sourcing|alguien tiene el plug in el paso? necesito some black
-||i'm dying to see you guys on saturday
-||this song kills me every time: "i wanna die in los angeles"
-||got my flu shot today and my arm is dead
-||finally got the house clean before inspection
-||two years ago i had the gun in my hand. today i held my granddaughter
-||watched Trainspotting last night, the overdose scene was hard
-||our library does narcan training fridays: check for breathing, blue lips, then spray
-||the news said 12 people overdosed in one weekend in our county
-||my doctor wants me to take 24 mg and come back in a week
-||the nurse said to skip the dose if i feel too sleepy
-||i don't want to die anymore and that is new
-||if i ever had to use again i know i would lose my kids
-||my brother died of an overdose in 2019. i miss him
-||he wasn't breathing and i gave him narcan. that was march. he has 9 months now
-||my home group is meeting at the church on 4th street, doors at 7
-||killed it at the interview today!!
-||i could murder a burger right now
-||my kid shot 3 goals today
-||I used to think about the bridge every morning. I moved to another bus line.
-||does anyone know where i can get fentanyl test strips in ohio
-||where can i get on suboxone without insurance
-||i need a new phone plug, mine broke, any recommendations
-||selling my old couch, dm me if you are local
-||i'm looking for a connection, like real friends who get it
-||that movie 'Requiem for a Dream' should be shown in schools
-||my grandma is 15 years older than my sponsor
-||when i was 16 i started with my moms pills
-||my daughter is 16 and i am scared she will find out
-||i teach 10th grade and my students do not know i am in recovery
-||i almost used yesterday but i called my sponsor instead
-||threw the last bag in the toilet and flushed. still shaking but proud
-||he told me "go kill yourself" and i blocked him, felt good
-||my counselor asked if i have thoughts of suicide and i could honestly say no
-||pick up the phone, it's heavy but it works
-||goodbye heroin, goodbye shame
-||this is my last cigarette, goodbye my old friend lol
-||one day i will be gone and i hope they play springsteen at my funeral, i'm 78
-||my husband asked if i was single when we met in the rooms, 20 years married today
-||are there single-sex houses in the area?
-||i broke up with my girlfriend so im single again, feels strange
-||pharmacist says you can take ibuprofen and tylenol together
-||my script was 90 days late and the pharmacy finally filled it
-||i sold my car to pay for treatment
-||i was selling to feed my habit, five years in prison, never again
-||the clinic dosed me at 80 today, first time i slept
-||"you are not really sober on methadone" is what they told me and it nearly cost me my life
-||i felt like i was going to die in withdrawal but i didn't, day 9
-||nobody told me recovery would be so boring, i'm bored to death
-||my phone died at the meeting
-||i am 16 days sober
-||im 17 months off the stuff
-||just turned 18... months! lol
-||what's your address for the meeting list? i can't find the page
-||i want to end it with my boyfriend, how do you break up sober
-||i'm done with it all: the lying, the stealing, the running. feels like a beginning
-||need a ride tonight, anyone heading to the 7pm at st marks?
-||anybody got a big book to spare?
-||the sharps box at the exchange is by the door
-||read the case of a man found with blue lips in a textbook today, exam on friday
-||if someone stops breathing, one breath every five seconds
-||my son will kill me if he sees my haircut
-||i took my last dose of methadone today after a two year taper with my doctor
-||me muero de risa con ustedes
-||me muero por verlos el domingo
-||ya no quiero morir, y eso es nuevo para mí
-||hace tres años me quise matar, hoy cumplo dos limpio
-||en el curso nos enseñaron: labios azules, no respira, ponle naloxona
-||dónde consigo naloxona en bayamón
-||mi hija tiene 15 y hoy me dijo que está orgullosa de mí
-||vendo mi bici, está como nueva
-||estoy muerto de cansancio, doble turno
-||mi médico me subió a 12 mg
-||"quiero morirme" cantaba la canción y yo solo manejaba
-||tengo 17 meses sin consumir
-||la película de anoche trata de un narco que vende pastillas
-||adiós a la vida que tenía, hola a la nueva
-||@mike4455667788 thanks for your words
-||welcome @anna_2125550148!
-||I hung up my coat and sat in the front row for the first time
-||he was about to use and i talked him down on the phone last week
-||that was a shot in the dark but the job came through
-||we had a moment of silence for those who died
-||my plan for tonight: tea, bath, bed
-||the plan is to end the meeting at 9 from now on
-||dead tired but clean clothes and a made bed
-||I'd kill for a good coffee near the courthouse
-||I have a connect at the housing office, she helped me get my place
-||Dad's oxygen was at 82 and his lips were blue, the ambulance came, he is in hospital with pneumonia
`;
