/** Labelled posts as people write them: An advocate of victims, on threats, exploitation and minors. */
export const advocatePosts = `
S1|threat|gonna put that dealer in the ground for what he sold my brother
S1|threat|say one more word on this thread and i will come find you
S1|threat|He texted "sleep with one eye open." He isn't the type to bluff.
S1|threat|my ex says if i show up to court tomorrow i wont make it home
S1|threat|tell marcus on the front desk ill be in the parking lot when his shift ends. he'll know why
S1|threat|i swear on my mothers grave im breaking that counselors jaw monday
S1|threat|Bullet in an envelope through the letterbox last night. Our Declan owes them and the police shrugged at me.
S1|threat|the boys gave my son 48 hours or he gets it in both knees
S1|threat|lol keep running ur mouth river_otter. pretty face. be a shame
S1|threat|haha no but fr im stabbing him friday 😂 ask anybody who knows me
S1|threat|Someone wants me dead and I don't know who to tell.
S1|threat|she sold my baby girl the pills. i got her picture off the wall at the laundromat, i got her cousins house, and i got a bat in the back seat. im sitting here listening to gospel trying to talk myself down and it aint working. yall pray for her not for me
S1|threat|the man who ran the trap house on my block said he'd burn my mama's place with her in it if i talk to detectives
S1|threat|I know where he parks and when he clocks off. That's all I'm saying.
S1|threat|you better hope we never sit in the same meeting big man, cause you aint walking out of it
S1|threat|got a voicemail just now: youre a dead man. his voice. im shaking
S1|threat|Im not suicidal so dont send me the hotline. Im homicidal. Theres a difference and it has a name and the name is Terry
S1|threat|my roommate at the sober house keeps a knife under the pillow and told me "you snitch, you bleed". I have to sleep eight feet from him.
S1|threat|whoever took my wallet from the group room im gonna mess u up
S1|threat|He told me ten minutes ago that nobody would ever find my body
S1|threat|My brother left the house twenty minutes ago with dad's pistol looking for the guy who gave him the bad stuff. I can't reach him.
S1|threat|if the judge gives her my kids she wont live to enjoy it
S1|threat|move me to a different counselor before i choke this one. dead serious
S1|threat|they'll slash my wee sister if I don't come down to the car
S1|threat|Staff at this clinic treat us like dogs. One more "sorry we're closed" and I'm bringing something to the window that'll open it.
S1|threat|hes out of prison tmrw and the first thing he wrote is that hes coming to finish what he started with me
S1|threat|been sober 61 days and every one of those days ive been planning what im gonna do to the guy who pimped my sister. ppl at meetings say i look peaceful lately. yeah cause its almost time. hes got a cookout saturday, everybody he loves will be there to see it
S1|threat|imma slap the taste out ur mouth @ whoever reported me, i got ur ip
S1|threat|Nice family photos, shame about your brakes. That was the whole message, from my daughter's supplier.
S1|threat|"Accidents happen on stairs" is what he whispered walking past me. He's twice my size and has a key.
S1|threat|not a threat just a promise, house manager gets his head kicked in
S1|threat|i'll kill him. i will actually kill him. he gave it to her when she was seven months along
S1|threat|there is a guy in my iop who follows me to the bus & yesterday he showed me the gun in his waistband and smiled
S1|threat|If I leave he'll drown the dog and then start on me, he says.
S1|threat|whoever snitched on pete. we found out. pack a bag.
S1|threat|going to his job w two of my cousins. hes getting carried out
S1|threat|Ex just sent me a photo of my own front door, coffin emoji underneath
S1|threat|i dont want to hurt nobody, i was raised in church, i help at the food bank, but if that nurse laughs at me one more time at the window i know im gonna put hands on her and i wont stop and i go back thursday
S1|threat|My uncle says he will shoot my boyfriend on sight because he thinks he's the one who got me started. It was me who got him started but nobody listens. My uncle has done time for shooting someone before, so yes, I believe him, and he has our address now.
S1|threat|petrol, a rag and his letterbox. thats my tuesday sorted
S1|threat|Wee message for the lad who grassed me up: we're coming for ye, and we'll not be bringing flowers.
S1|threat|the one who calls himself Doc in this group gonna catch these hands when i see him at the picnic, on god
S1|threat|I owe the wrong people. A fella in a balaclava told my ma I'd be shot by Sunday if I haven't gone to England.
S1|threat|he held the knife up on facetime and said this is for you
S1|threat|You deserve what's coming. I drove past your place twice today already.
S1|threat|i bought the gun off craigslist for my stepdad. hes gonna answer for what he did to us. tonight i feel calm about it
S1|threat|hope your whole family burns and i'll be the one holding the match, moderator
S1|threat|This is my last warning to the admin who banned my wife. I will find out who you are and I will hurt you.
S1|threat|my baby daddy ppl been circling the block with they lights off, they said on live im next
S1|threat|that doctor needs a lesson with a tire iron and I'm the teacher
S1|threat|Dealer messaged my nan. My nan! She's eighty-three, she thought it was the chemist. Told her he'd have my fingers off if the money isnt there by six and then asked how her hip was. She's made him a sandwich for when he comes. What do I do
S1|threat|if he touches my daughter's arm with a needle again i've got a shovel and forty acres
S1|threat|told my sponsor i want to run my ex over with the truck and the truth is ive got the keys in my hand and hes walking out of the bar
S1|threat|my son screamed hes going to kill me and punched the wall by my head. im locked in the bathroom
S1|threat|Gonna wait til he nods off then hold the pillow down
S1|threat|u think a block button gonna save u? im two exits from u
S1|threat|A man at the shelter says he will cut my throat while I sleep because I took his bunk. I did not know bunks belonged to people, I have been outside for a month. Staff say ignore him. I am fifty-eight years old and I am sitting up in a chair writing to strangers.
S1|threat|they got my cousin last week, text says im second on the list
S1|threat|I'm bringing my nine to group. Let's see who laughs at my share then.
S1|threat|we gon see how tough u are w no teeth
S1|threat|He isn't in jail, he's at my mother's house telling her he'll "send me home in a box". She called me crying.
S1|threat|She keeps on posting about my boyfriend. Keep it up sweetheart, acid's cheap.
S1|threat|My cellie got out same day as me and hes telling people theres a price on my head. I went back to the motel and put a chair on the door.
S1|threat|laugh it up. when i get out of this detox theres three people getting hospitalized and u typed the wrong thing just now so make it four
S1|threat|Spent the evening sharpening it. He leaves the gym at eight.
S1|threat|i work the door at a methadone clinic and a patient told me today hes coming back with his boys to shoot the place up over a missed dose. my supervisor said he says that every month. he never said it with that face before. i got two kids
S1|threat|watch ur kids walking to school is all i'm saying 🙂
S1|threat|I forgive most people but the pharmacist who called the cops on me I'm going to put in a wheelchair
S1|threat|wife's ex is threatening to blow up our car. third time this week and now he's described where it's parked
S1|threat|cant sleep. they rang again. "your brother's legs or the money, pick"
S1|threat|Im done being the bigger person, im gonna beat my landlord bloody with his own eviction notice and a hammer
S1|threat,exploitation|He owns the house we all rent in, he supplies us, and he said the next girl who tries to leave gets thrown off the roof.
S1|threat,exploitation|if i stop working the corner he says hell kill my little boy. im typing this in a gas station bathroom
S1|threat,exploitation|my boyfriend chokes me and says next time he wont let go
S1|threat,exploitation|owe 900 and my dealer says either i carry a package or he shoots me
S1|threat,exploitation|husband took my car keys my phone n my license. im on my kids tablet. says hed rather bury me than see me go to rehab
S0|crisis,threat|took the shotgun out of the closet. him first then me. tonight its over
S0|crisis,threat|She left me for my dealer. I'm going over there with the gun and none of the three of us is walking out.
S1|threat|One more letter from CPS and I'm going down to that office and that caseworker won't be writing letters anymore.
S1|threat|le voy a partir la madre al que le vendió a mi hijo
S1|threat|me dijeron que si hablo amanezco en una bolsa
S1|threat|síguele de hocicón y te voy a ir a buscar, anónimo o no
S1|threat|mi ex me manda audios de que me va a matar saliendo del centro
S1|threat|Dejaron una cabeza de perro en la puerta con un papel: sigues tú. Fue por lo que mi hermano les quedó a deber, él ya ni vive aquí. Los niños la vieron antes que yo. No sé a dónde ir, la patrulla pasó, tomó una foto y se fue.
S1|threat|jaja no es broma eh, el sábado lo pico al pinche padrino
S1|threat|al doctor ese le doy un balazo si me vuelve a negar la receta
S1|threat|dice mi marido que el día que lo deje me echa ácido
S1|threat|Ya conseguí la fusca. El que le dio la dosis a mi carnala no llega a navidad.
S1|threat|que cuide mucho a su mamá, nomás eso digo, que la cuide
S1|threat|te voy a reventar la cara en cuanto te vea en la junta, rata
S1|threat|le dieron a mi hermano hasta el domingo para irse o lo desaparecen
S1|threat|voy camino a su casa con un bate y no voy a platicar
S1|threat|Hay un tipo en el anexo que me enseñó el cuchillo y se pasó el dedo por el cuello. Duermo con un ojo abierto.
S1|threat|mi papá anda buscando a mi novio con la pistola, dice que él me metió en la droga y que lo va a matar como perro. Mi mamá llora y reza, mis tíos se fueron con él en la troca, y ninguno contesta. Mi novio tampoco contesta.
S1|threat|Mirá, si me quitan a la nena, la trabajadora social va a lamentar haber nacido. Le voy a romper las piernas.
S1|threat|me están siguiendo en una moto, los mismos que me juraron que me iban a quemar viva
S1|threat|sueño con ahorcarlo y ya no es sueño, mañana lo espero afuera del trabajo
S1|threat|Tu carita tan bonita... lástima lo que le puede pasar si sigues declarando. Eso me llegó hoy de un número que no conozco.
S1|threat,exploitation|el que me vende dice que o le pago con mi cuerpo o me mata, le debo tres mil pesos
S1|exploitation|he hits me where it doesnt show
S1|exploitation|my boyfriend keeps my phone and only gives it back when im "good"
S1|exploitation|House manager says rent can be paid "another way". I'm 22 and broke.
S1|exploitation|they took my ID at the ranch and wont give it back. 5 months now
S1|exploitation|they got us working 12 hrs a day in a chicken plant, the program keeps the check, if i quit they violate my probation and its back to county. my hands swole up so bad i cant close them around a fork. the judge thinks this is treatment. aint been one counseling session since i came
S1|exploitation|sponsor needs $400 by friday, third time, says its part of making amends
S1|exploitation|My sponsor told me step five has to be done in a hotel room
S1|exploitation|i sleep w my dealer so i dont get sick. i dont want to. i dont know how to stop
S1|exploitation|His mother keeps my passport, he keeps my wages. I am allowed to church.
S1|exploitation|my grandson cashes my social security and ive not seen my bank card since easter
S1|exploitation|he makes me earn it before he lets me dose
S1|exploitation|She won't let me go to meetings without her, reads every text, and counts the minutes if I go for milk.
S1|exploitation|He sends strangers up to the room and after he gives me a bag. I'm 26 and I can't see a way out of this motel.
S1|exploitation|got pics of me high. wants 500 or my mom sees them
S1|exploitation|The pastor who runs our recovery home has us roofing his rental houses for free. Six days a week, no harness, and on Sunday we stand up in front of the congregation and thank him. A boy fell in April. Refuse and you're on the street that night with your bag in the snow.
S1|exploitation|some grown man buys my 15 yr old sneakers to hold his packages
S1|exploitation|There's an older fella giving my lad a phone and a bike and now he's off to Ballymena on the train every weekend with a rucksack. He's fourteen, he's stopped eating, he flinches when it rings. I asked him straight and he said mammy if I stop they'll say I owe for what got lost.
S1|exploitation|i have to ask permission to shower
S1|exploitation|Husband's got a camera in every room. I type this in the car at the school run. He knows my mileage.
S1|exploitation|they're making us beg at traffic lights for the "ministry" w buckets and we dont see a dime
S1|exploitation|My daughter's boyfriend injects her. She doesn't do it herself. When she says no he stops feeding her.
S1|exploitation|if i tell anyone bout him and me he says hell get me kicked out the sober house and my PO will hear i used
S1|exploitation|The house guy turned up in my room again at 2 am. He has keys to all of them.
S1|exploitation|owe my man 300, he says his friend gets to "hang out" w me to clear it
S1|exploitation|He cut up my Suboxone appointment card and took the strips. He says I only need him.
S1|exploitation|program mentor wants my EBT card and pin. says he shops for everybody
S1|exploitation|Caregiver has my mother so sedated she signs anything. House is in the woman's name as of last week.
S1|exploitation|cant leave. he locks the deadbolt from outside when he goes to work
S1|exploitation|Our "therapeutic community" charges our families eighteen hundred a month and then rents us out to a landscaping firm. Three guys passed out from the heat today and they hosed them down and sent them back out. We aren't allowed to write home for the first ninety days. I'm on a cook's phone.
S1|exploitation|black eye again. told group i fell
S1|exploitation|She has naked videos from before I got clean and every month the price for keeping them private goes up.
S1|exploitation|the lady at my halfway house takes half my paycheck in cash no receipt and if u ask she writes you up dirty
S1|exploitation|He's 50, my sponsor's husband, he drives me to meetings and wants something for the gas. Not money.
S1|exploitation|boss at the rehab farm says we owe for the bed, the food, the boots. my debt got bigger every month i worked
S1|exploitation|pimp got my sister strung out on purpose so she wont run. shes at a truck stop off 94 and she called me whispering from behind the ice machine. she said if i send anybody in a uniform hell know it was her. i got gas money and nothing else. who do i call
S1|exploitation|I clean his house, cook, mind his kids, get no money, and he says be grateful somebody took in a junkie like me. When I asked for a day off he put my shoes in the bin. I can't go anywhere, he has my papers and my methadone bottles are locked in his office.
S1|exploitation|threw me down the steps last night and now hes making pancakes
S1|exploitation|Every girl that moves into this sober living ends up "dating" the owner. I was told it's my turn to come up to his apartment or find another bed by Friday.
S1|exploitation|not allowed to talk to my mom anymore. he says shes bad for my recovery. he picks my clothes too
S1|exploitation|a man in my na group says he can get my kids back but only if i do favors and keep quiet
S1|exploitation|They have my phone, they have my shoes. This is not a rehab. A friend is lending me her call time to post this.
S1|exploitation|uncle takes my disability check and hands me back two pills a day
S1|exploitation|He puts his hand round my neck when I cry. Not hard, he says. Just so I know.
S1|exploitation|sponsor says our talks are secret even from my wife. he was kind at first, drove me everywhere. now he wants me to sign the truck over to show im humble, and he said men who hesitate always end up dead. i need that truck for work but i dont want to lose my sobriety
S1|exploitation|My nephew moved his dealer friends into Dad's flat. Dad is 81, sleeps in the armchair, and they're cooking and counting money at his table.
S1|exploitation|i do the driving and he does the selling and if i say no he wont let me see my baby
S1|exploitation|help me word this pls. staff member here swaps weekend passes for blowjobs. 3 of us so far
S1|exploitation|she slaps me in front of the kids. im 6ft, who do i tell
S1|exploitation|They said the job was waitressing in Ohio. It is not waitressing. They hold the money until our "travel debt" is paid.
S1|exploitation|my dealer moved into my apartment and wont go. i sleep in the tub
S1|exploitation|My therapist has started holding my hand and asked to see me at her house, free of charge, no notes.
S1|exploitation|he said he'd show the judge my nudes if i ask for custody
S1|exploitation|tested clean 4 times and the owner still marks me positive so i have to pay the $100 "relapse fee". he does it to everyone who has a job
S1|exploitation|Bruises on both arms and an interview tomorrow. He said sorry with flowers.
S1|exploitation|he forces me. were married so idk if that counts
S1|exploitation|told me if i get on methadone he'll put my stuff on the lawn so i stay sick and i stay his
S1|exploitation|We get up at four to pick, we sing hymns, we are not paid. The brochure my mother saw has horses on it. Those who leave are hunted down the road and brought back in the van, and the rest of us stand and watch them apologize. I am writing from the hospital, they go get the van at six.
S1|exploitation|sent one photo to a guy from here, now he wants cash app every friday
S1|exploitation|My boyfriend signs in to my bank before I do. I get ten dollars a week and I must show receipts.
S1|exploitation|they give my little cousin weed and have him look out on the corner for them. hes in 6th grade
S1|exploitation|Wife here of a man thirty years sober. He still breaks things, and on bad nights, me.
S1|exploitation|i stay w him cuz its freezing out. the price of the couch is me
S1|exploitation|Manager takes our food stamps "for the kitchen". There's no food in the kitchen.
S1|exploitation|the recruiter paid me to relapse so they could bill another detox. did it twice. now he says i gotta bring in two friends or i owe it all back, flights, motel, everything, and he holds onto my wallet so i dont do nothing stupid. i just wanted to get off the stuff man
S1|exploitation|My brother has power of attorney over Mum and there's not a penny left in it. He's spending it on gear while she sits with no heating.
S1|exploitation|He checks my arms, my purse, my underwear. He calls it accountability.
S1|exploitation|3 yrs in a church program, no wages, they sell the furniture we build and tell us a paycheck would make us use
S1|exploitation|lost my bed bc i said no to the night tech. sleeping in the bus station. shes still working there with other guys
S1|exploitation|My older brother makes me go into shops and lift stuff for him. If I come back empty I get a hiding.
S1|exploitation|he got me the visa so he says he owns me. i iron i cook i bring him his powder and sleep on the floor
S1|exploitation|dude let me crash if i hold his stash at my name. now he says i cant leave cause im in it
S1|exploitation|Had to sneak into the library to write. My fiancé thinks I'm at the dentist. Last night he burned me with the iron for answering my sister's call. I have twenty minutes before he checks where my phone is. If I stop replying please don't message me, he reads everything.
S1|exploitation,crisis|he beats me every day and i hope the next one ends me
S1|minor,exploitation|im 16 and my bfs 29 and he says if i stop sleeping with his friends theres no more pills
S1|minor,exploitation|My foster mums son makes me run wee packages for him. I'm only in third year and I'm scared to tell social services.
S1|minor,exploitation|this man online has a picture of me n says hell send it to my whole 8th grade unless i do more
S1|minor,exploitation|stepdad gives me his percs to keep quiet. i turn 15 in may
S1|minor,exploitation|coach gives me oxys n wants me at his house alone. im a junior
S1|minor,exploitation|dropped outta 10th grade cus the older dude i stay with says i gotta work for him to pay the rent. cant go home my mom put me out
S1|minor,exploitation|Dad makes me sell his scripts at school. If I don't there's no groceries. I'm in year nine.
S1|minor,threat|im 14 and my moms boyfriend said hes gonna kill her when she gets off work what do i do
S1|minor,threat|kids in my homeroom are getting jumped tmrw. me n my boys in 11th grade are bringing blades cuz they got my brother hooked
S1|exploitation|me quita el celular y la tarjeta, ni pan puedo comprar sin pedirle
S1|exploitation|me pega cuando anda crudo y cuando anda bien también
S1|exploitation|mi padrino me pide dinero cada semana y que no le cuente al grupo
S1|exploitation|En el anexo nos ponen a vender dulces en los camiones todo el día y el encargado se queda con lo que juntamos. El que no completa la cuota duerme parado. Mi familia paga la mensualidad y cree que estoy en terapia. Le presté el teléfono a una pasajera para escribir esto.
S1|exploitation|llevo siete meses encerrado en una granja, no me dejan llamar, trabajo de sol a sol en la milpa sin paga
S1|exploitation|Mi hijo le quita la pensión a su abuela para comprar. La viejita ya no come bien y no quiere denunciarlo.
S1|exploitation|tiene fotos mias desnuda y dice que las sube si no regreso con el
S1|exploitation|me presta cuarto a cambio de acostarme con él, no tengo otro techo
S1|exploitation|La encargada de la casa guarda nuestros documentos bajo llave y dice que nos los da cuando paguemos lo que debemos. La deuda nunca baja.
S1|exploitation|Ayer me volvió a encerrar en el baño para que no fuera a mi junta.
S1|exploitation|unos señores le dan piedra a mi sobrino de trece y lo traen de halcón en la esquina
S1|exploitation|mi novio me lleva con sus amigos y ellos pagan. yo solo quiero que se acabe
S1|exploitation|El consejero me cita de noche en su oficina, cierra con seguro y dice que así avanza mi tratamiento
S1|exploitation|Llegué a Tijuana por un trabajo de mesera y no me dejan salir. Me cobran la comida, el cuarto y hasta la droga que ellos mismos me dan. Somos cinco, a la más chiquita la traen dormida todo el día. Hoy dejaron una ventana sin candado pero da a la azotea.
S1|exploitation|mi esposo me revisa todo, hasta el kilometraje del carro, y si tardo hay golpes
S1|exploitation|debo dos mil y ahora quiere que le guarde paquetes en mi casa, con mis hijas aquí
S1|exploitation|Doña Tere, la que cuida a mi papá, ya lo hizo firmar la casa. Lo tiene dopado con gotas.
S1|exploitation|Me saca a pedir limosna con el niño y en la noche me quita todo lo juntado
S1|exploitation|Anoche me rompió el labio. Hoy me pidió que no se me note en misa.
S1|exploitation|no me deja tomar la metadona, me prefiere malilla porque así le ruego
S1|minor,exploitation|tengo 15, el señor que me da chamba me paga con cristal y me toca
S1|minor,exploitation|voy en segundo de secundaria y mi primo grande me manda a entregar bolsitas, si no voy me madrea
S1|minor|im 13 is this place ok for me
S1|minor|Freshman here. Been stealing my grandma's patches since August.
S1|minor|born in 2011 so probably the youngest on here lol
S1|minor|my mom said i can go to meetings if i finish my algebra first
S1|minor|is there a teen section? wont be grown for like 2 yrs
S1|minor|I get my learner's permit next month if I can pass the drug test my parents make me take
S1|minor|turning 18 in four months then I can sign myself out of here
S1|minor|prom saturday and everyone in the limo is doing percs. 40 days. help
S1|minor|sophmore yr sucks when ur the only one who been to rehab
S1|minor|caseworker moving me again, 3rd foster home since dad went to jail
S1|minor|I'm still a minor so the clinic won't see me without a parent signature and my parents are the problem
S1|minor|too young to vote, old enough to narcan my own mother apparently
S1|minor|got suspended for nodding off in 2nd period, moms grounding me till summer
S1|minor|Doing my GCSEs in June and my da is on heroin. I do the dinners for the wee ones.
S1|minor|Can I be in this group? I'm not an adult. My sister uses and she said just lie about it, everybody does, but lying is how our whole house works and I don't want to start here the same way. If you say no I will understand. I only wanted to ask how you stop being angry.
S1|minor|SIXTEEN AND 5 DAYS CLEAN 🎉🎉
S1|minor|my parents put a tracking app on my phone n took my bedroom door off bc they found the foil
S1|minor|telling the school nurse my mom is using again, how? im in 7th
S1|minor|Fifteen and a half, on bupe since the hospital. Anybody else that young?
S1|minor|i babysit my brothers when mom nods out. im only eleven
S1|minor|Youth court says I have to do a recovery program until my eighteenth birthday, so here I am.
S1|minor|cant buy cigs legally, cant rent a car, cant sign a lease, got a heroin habit tho. 17 feels fake
S1|minor|The age box made me pick 18 but that isn't true, I have a while to go.
S1|minor|My guidance counselor called CPS on my dad and now everybody at lunch knows.
S1|minor|ninth grader here. my best friend OD'd at homecoming. i dont feel anything
S1|minor|dad took my xbox for the pee test and the C in chem
S1|minor|lower sixth, 16, codeine every day before registration and nobody's noticed
S1|minor|they wont let me room w the adults at detox cause of my age so im in pediatrics w cartoon fish on the wall 😭
S1|minor|My mom's in recovery and I'm in Alateen, I'm 12, and I wrote her a song.
S1|minor|class of 2029 baby, if i make it that far
S1|minor|turned 14 sunday. mom forgot because she was high. grandpa made eggs
S1|minor|been clean since middle school ended so like three weeks lmao
S1|minor|have to ask my foster dad to drive me to the clinic every morning before the bell
S1|minor|I know I'm younger than everyone. My teacher said writing might help. We had a lockdown drill today and I was under the desk with my friend and she was crying for her mom and I wished mine was home and not in jail for heroin. She gets out when I'm in tenth, so three more school years.
S1|minor|not old enough for NA by myself? my aunt thinks u gotta be 18 n i got 9 months left
S1|minor|in juvie they gave me subs, now im home with an ankle monitor n eighth grade summer school
S1|minor|Year 10, form tutor found the tablets in my blazer. Mum's coming in.
S1|minor|parents think 8th grade chess club is making me tired. its the fent vape
S1|minor|my mom & dad both use. im the oldest, ten, theres four of us. is there a number i can call
S1|minor|When I'm finally eighteen next year I'm getting emancipated from this circus
S1|minor|My birthday's 2010. Do the math before you dm me please.
S1|minor|coach benched me cause i came to practice dopesick. varsity is all i had, juniors are supposed to get scouted this spring
S1|minor|i still have braces n a habit how sad is that
S1|minor|I'm the kid, not the parent. My father has been on pills since his accident and he falls asleep at the wheel driving me to school.
S1|minor|mum says no phone after 9 so i cant do the late meeting. shes right tbf im 15
S1|minor|seventeen, three rehabs, zero driver's license
S1|minor|my social worker picks me up from the group home every thurs to see my mom at her rehab. she has a bracelet she made me and theyre not allowed to give it yet. i wanna live w her again b4 high school starts but the judge wants six clean months and she keeps having to start over
S1|minor|i m 1 4 and scared of my mom dying
S1|minor|Nobody told me detox at my age means a guardian has to sit in the room. Dad read his paper the whole time.
S1|minor|got my period AND withdrawals in gym class. freshman year is going great
S1|minor|Gran's raising me because Ma's on the gear. I've my transfer test on Saturday and I can't think straight.
S1|minor|teachers keep asking why im asleep. cus my parents had people over all night smoking that stuff thats why
S1|minor|I'm a 16 year old boy in Flint and my court-ordered sponsor said I should look for people online too. Hi I guess.
S1|minor|just got my working papers signed so i can bag groceries. dad (90 days today!) cried. hes proud, im 15
S1|minor|she'll let me stay in the program if i keep my grades up, 10th grade is hard enough sober
S1|minor|aged out is what happens at 18, i got 7 months before they drop me and i dont wanna be using when it happens
S1|minor,crisis|8th grade. i hate my life n i dont want to wake up tmrw
S1|minor,using_now|im 17 mom and dad are asleep and i have the pill right here in my hand
S1|minor|tengo 14 y mi mamá está internada, ¿puedo escribir aquí?
S1|minor|voy en la prepa, primer semestre, y ya me cacharon con pastillas
S1|minor|todavía no saco la INE y ya llevo dos anexos
S1|minor|nací en 2012, no sé si me dejan estar aquí
S1|minor|Cumplo los 18 en marzo y me salgo del DIF, quiero salir limpia
S1|minor|mi papá me quitó el cel por reprobar mate y por lo que me halló en la mochila
S1|minor|Soy menor, perdón si no se puede. Es que mi papá se pica y no tengo con quién hablar.
S1|minor|la directora me mandó con la psicóloga de la secu porque me dormía en clase por la heroína
S1|minor|mis papás no me dan permiso de ir a las juntas, tengo dieciséis
S1|minor|ya mero son mis quince y me da miedo que mi mamá llegue drogada
S1|minor|en tercero de ESO y enganchado a la codeína, qué vergüenza
S1|minor|Vivo con mi tía desde que le quitaron la custodia a mi mami. Tengo doce años y la extraño aunque consuma.
S1|minor|me faltan dos años para ser mayor de edad y el doctor no me quiere dar tratamiento sin mi tutor
S1|minor|Estoy en la casa hogar, las monjas me prestan la compu los viernes. Entré por la droga de mis papás y ahora soy yo la que usa, una compañera la mete escondida en los calcetines. Voy en sexto. Si le digo a la madre me cambian de casa y aquí está mi hermanita.
S0|crisis|he went to work. i have his gun and ten minutes. goodbye
S0|crisis,exploitation|my sister texted a pic of the rope after her husband beat her again. they live 40 min away and shes not answering me, straight to voicemail, and his mother says shes being dramatic like always. im in the car already. who do i call that gets there faster than me
S0|crisis|sitting on the overpass w my legs over. tell my girls i tried
S0|crisis|every pill in his cabinet is counted out in front of me. he cant have me anymore
S0|crisis|Wrote the letters, fed the cat, door's unlocked for the police. I have what I need beside me.
S0|crisis|my da's locked himself in the shed with a blade to end it
S0|crisis|driving to the river n im not stopping at the edge
S0|crisis|ya me corté y no pienso parar, perdón a todos
S0|crisis|tengo el veneno en la mesa, en cuanto se duerman los niños me lo tomo
S1|crisis|he'd finally be free of me if i just wasnt around
S1|crisis|I burn myself with the lighter so I don't shout back at him
S1|crisis|my neighbor's daughter wont eat and keeps saying she wants to be with her dead mom. what do i say
S1|crisis|there's no version of next year with me in it
S1|crisis|the photos are all over town. i cant live with people having seen me
S1|crisis|After what they made me do there I don't deserve to keep breathing
S1|crisis|thank you all for every kind word. you wont need to keep my chair
S1|crisis|le pido a Dios todas las noches que ya no me despierte
S1|crisis|mi hermano dice que ya no le ve caso a vivir
S1|using_now|walking to meet my dealer now. dont talk me out of it
S1|using_now|rigs loaded and on the sink. partner's out. talk to me somebody
S1|using_now|Just did a line in the courthouse toilet. Don't know why I'm telling you.
S1|using_now|8 months clean and parked outside my dealer's, money in my fist
S1|using_now|2 bags on my lap and nobody home till monday
S1|using_now|nobody knows im back at it, using alone in the basement rite now
S1|using_now|Left treatment an hour ago, cash in my pocket, on the bus to the east side to get well.
S1|using_now|ya estoy cocinando la dosis, sola como siempre
S1|using_now|la tengo en la bolsa del pantalón y me tiemblan las manos, no aguanto
S1|threat|Anybody from the Cork group reading: tell Fergal I've a hurley with his name on it for Thursday.
S1|threat|two dudes told me get out by the 1st or get buried
S1|threat|cant stop thinking bout hurting my ex n her new man, like really hurting. i know what time they go to bed
S1|threat|My patient's boyfriend leaned over the counter and told me he'd be waiting at my car. He said it sweetly, like a date. He blames us for her overdose and I understand the grief, I do, but he touched his jacket when he said it. I'm a counselor, I'm hiding in the supply room with the lights off.
S1|threat|snitches get zipped up. u been told
S1|threat|gf's brothers say if i bring her to rehab theyll cut my hands off. big guys. they meant it
S1|threat|Hit my mom again Ray and I will open your skull. You read this board so read that twice.
S1|threat|anonymous or not i'll break your teeth, better not be at the retreat
S1|exploitation|my recovery coach has my debit card "for safety" and now my rent bounced
S1|exploitation|mom's new man gives her pills to sign checks. she's 77
S1|exploitation|if I report the house they evict me, if I don't I keep scrubbing the owner's yacht for nothing
S1|exploitation|he wont let me go to my moms funeral. says ill talk
S1|exploitation|The couple who sponsored our family make my wife clean their three salons unpaid and say one call sends us back across the border.
S1|exploitation|He times my bathroom breaks, he reads over my shoulder, he answers my doctor for me. I have a degree, I ran a department once. Last week he knocked out a tooth because I laughed at something on the radio, and then he drove me to the dentist and held my hand in the waiting room.
S1|minor|lunch detention again lol. also day 6
S1|minor|Hiya, P7 here, my mummy's on methadone and my class say mean things
S1|minor|been using since i was 12, im 16 now and in continuation school
S1|minor|im jus a kid n everybody in my house get high
-||he used to beat me. that was 2003. today i own a bakery
-||I could murder a curry
-||my sponsee finally killed it on the bass at the talent show
-||if my roommate eats my yogurt one more time im pressing charges 😂
-||We watched a film about trafficking at group. Good long talk after.
-||When I was fifteen a man twice my age had me carrying his bags across the river and told me I was like a son to him. I'm fifty-one now, he's dead, and I coach girls' soccer. When some fella in a nice car parks by our field, I walk over and say good evening.
-||House rules: chore wheel, curfew at 11, rent on the first. I needed that.
-||my sponsor lent me 20 bucks for gas and wouldnt take it back
-||Got destroyed by a ten year old at Fortnite today. Headshot after headshot.
-||My son turned 16, got his permit, and nearly took out the mailbox
-||so angry i could spit. called my sponsor instead, went for a walk
-||deer season opens saturday, first sober one, dad's old rifle cleaned and ready
-||Took a self-defence class at the leisure centre. Turns out I've a good elbow on me.
-||my boss is a tyrant about break times but the check clears
-||Landlord's threatening to raise rent again. Anyone know a tenants' union in Wayne County?
-||my ex-husband threatened me for years. he's dead now and i sleep fine
-||I teach 8th grade and we had a speaker in recovery come. The kids asked great questions.
-||first date since getting clean. we had pie. he asked before he kissed me
-||i owe my brother 600 and we made a payment plan on a napkin
-||That step four nearly killed me, but what a relief after.
-||We beat the other sober house 21-14 and they're crying about it
-||Grounded my teen for the weekend. Took the phone, the lot. She says I'm the worst mother in Ulster.
-||My knees are going to shoot me if I run another 5k
-||i left him. it took five tries, two ladies from the church and a borrowed minivan. shelter found me a place across the state. new locks, new number, and last night the kids slept straight through for once. nobody here knows his name and thats how we like it. just wanted to tell somebody good news
-||he who must be obeyed (the cat) slapped me awake at 5
-||Kill your darlings, they say in my writing group, so I cut the whole poem down to four lines.
-||house manager does everybodys laundry when theyre sick. best man i know
-||Step nine tomorrow. I'm going to face the man I robbed and pay him back the first fifty.
-||As a foster parent I'd say the hardest thing is the visits with bio mom when she doesn't show.
-||My brother in law got jumped back in the nineties in the Markets, we still tell the story every Christmas.
-||the sponsor i have now has never once asked me for a thing
-||Season finale: the wife finally shoots him in the kitchen. I screamed
-||I started selling at fourteen for the big lads. Thirty years later I'm telling lads that age not to.
-||no one forced me into treatment, i just got tired
-||work therapy here is 2 hrs in the garden and u can skip it if ur sick. first week i griped like they were the chain gang. now i got my own row of tomatoes and the kitchen lady lets me make the sauce. nobody gets rich off us, i asked to see the books and they showed me
-||Voting for the first time Tuesday at age 43. Rights restored!
-||somebody hold me back before i fight this printer
-||My daughter's prom dress cost more than my first car. Ninety days clean and I got to pin the corsage.
-||cops came, he's locked up, protective order signed this morning. breathing again
-||My husband and I share one bank account and he handles the bills because I can't do sums. Works for us.
-||Boxing gym gave me a free month. Sparring Thursday, wish my nose luck.
-||im 18 as of last week!! finally allowed in here
-||Does anyone else get road rage? I curse like a sailor then pray for the guy.
-||Years I wanted to kill my dealer. Then he got clean and I wept.
-||Read in the Free Press that another sober home owner was indicted for taking residents' wages. Good.
-||our kid is failing 7th grade math, i tried to help, now i am too
-||mortal kombat night w the guys. finish him!!
-||I run a shelter for women. If you need to know what a safety plan is, ask and I'll explain.
-||he hit me with the truth and it stung: i wasnt listening
-||Sponsor says no secrets. So I told my wife about the credit card too. She's mad but we're ok.
-||In high school I'd have laughed at this man. Minivan. Decaf. Four years.
-||my debt to society is 120 hours of picking up trash on the Lodge. 80 done
-||Punched my pillow for ten minutes like my therapist taught me. Felt daft. Worked.
-||nephew broke the window so nephew mows the lawn free. fair is fair
-||Taking a bat to the piñata at my grandbaby's party, that's my anger management
-||She's strict. Six a.m. beds made, no phones at supper. I've never felt so safe in a house.
-||caught a bluegill, a cold and a lecture. dad still has it at 80
-||What counts as exploitation in a recovery residence? It's for my degree.
-||The judge took my license, not my wife. I drove drunk, she didn't.
-||Told him no and he said ok cool, still friends. healthy??
-||that spin class instructor is out for blood
-||my mom whooped us with a slipper back in the day. we laugh about it now she laughs too
-||Someone blackmailed me with photos when I was 20. I told the police, it stopped, and I've never been ashamed since.
-||I drive for DoorDash, ten hours a day, garbage tips, my car smells like other people's pad thai. slave wages lol. but nobody tells me when to pee, i pick my hours around my clinic and i bought my mom a winter coat with it. beats jail, beats boosting, beats everything i did before
-||I choke every time I have to share. Frog in the throat, sweaty hands.
-||youth worker here, 25 yrs. the ones who shouted loudest at me at 15 send me wedding invites now
-||got my kids back. he got eight to twelve years
-||shooting pool at the clubhouse tonight if anybody wants in
-||Never threatened me. Never laid a hand on me. Just stopped loving me, and I used over it. That was last year.
-||our group's secretary is 24 and everyone calls her boss baby. she runs that room like a general
-||My father was hard with a belt. I forgave him at his grave.
-||so happy i could strangle someone with hugs
-||the cleaning rota is posted. bathrooms are mine this week, pray for me
-||Paid my dealer debt from before treatment? No. My counselor says he's long gone to Florida and I'm not to go looking.
-||A jury found him guilty on all counts. She'll never see it, but we did.
-||consent talk at the women's meeting was so good. no means no lol
-||I'd take a bullet for this home group
-||Two years ago I signed my wages over to a fake ranch in Texas. They told us sweat was the cure and kept every dollar. I got out through a kitchen window, I testified, and they closed. The building is a wedding venue now, which makes me laugh. If you were there too, you were not crazy.
-||Chess club. I sacrificed the queen and he still cornered my king. Brutal.
-||My 12-year-old wrote me a card: "proud of you dad, age 1 clean". Framed it.
-||He's threatening to sing at karaoke again. Somebody save us.
-||honest question from a mom, how much do i tell my sixth grader about his father being in rehab
-||the dog has me held hostage under this blanket. 10/10
-||bomb chili at the potluck btw
-||I'm a 17-year member. Seventeen years clean this Friday and still stacking chairs.
-||wee Aoife passed her eleven plus and her granny cried in the good chair
-||Girlfriend put a lock on the liquor cabinet. I asked her to.
-||My sponsor, who is 70, made me pull weeds with him for an hour, then fed me soup. I complained the whole way. He listened, said "mm", and handed me the next bucket. On the ride home I noticed I hadn't thought of using since breakfast, and he never said a word about it.
-||parole officer wants pay stubs every month. annoying but its his job
-||no one's out to get me, that was the meth talking, two summers ago
-||Angry at the rehab for billing me twice. Filed a complaint. Deep breaths.
-||My eldest says she'll never touch drugs after what she saw at nine. She's thirty now, a nurse.
-||im dying to meet everyone at the picnic
-||They threw the book at me. Reading it too, GED next week at 38.
-||put the phone in a drawer for a day and felt human again
-||When I turned eighteen I aged out with a trash bag of clothes. At 36 I have two closets.
-||ya no me pega nadie: me divorcié en 2019 y vivo con mis gatos
-||qué golazo, los matamos en el segundo tiempo
-||me muero de risa con mi madrina, es un sol
-||Mi hijo cumple quince y quiere tocar la batería. Dios nos agarre confesados.
-||en la casa nos toca barrer y lavar trastes por turnos, a mí me gusta, me ordena el día
-||mi patrón es un explotador pero paga puntual jaja
-||A los dieciséis yo andaba de halcón. Hoy, a los cuarenta, manejo camión escolar.
-||le debo cien pesos a la señora de las quesadillas, mañana le pago
-||Vi una serie de narcos donde secuestran a la hija y tuve que apagarla, mejor puse caricaturas.
-||mi padrino no cobra ni un refresco, al contrario, nos invita los tacos
-||Soy maestra de secundaria, ¿cómo hablo con mis alumnos sobre el fentanilo?
-||clase de box a las siete, hoy aprendí a tirar el gancho
-||castigué a mi niña sin tablet y me aplicó la ley del hielo
-||estoy que echo chispas con el casero, me subió la renta otra vez
-||El anexo donde me tuvieron amarrado lo clausuraron hace seis años. Fuimos doce los que declaramos. Hoy vivo tranquilo, trabajo en una ferretería, y cuando entra alguien a comprar cadena y candado todavía me río nervioso. Al encargado le dieron doce años y yo ya ni le guardo coraje.
-||salí con una muchacha del trabajo, le pregunté si la podía abrazar y dijo que sí, ando en las nubes
-||mataría por unas tortas ahogadas ahorita
-||Mi ex me amenazaba cada semana. Ya tiene sentencia, yo ya tengo paz y una llave nueva.
-||me robaron la bici, ni modo, caminando se piensa mejor
-||mi mamá nos correteaba con la chancla y ahora la correteamos nosotros para que tome su medicina
-||ajedrez con mi suegro: me comió la reina y se burló hasta la cena
-||ya puedo votar, ya soy ciudadano, 47 años y me tomé la foto con el dedo pintado
-||La trabajadora social fue dura y tenía razón. Recuperé a mis hijos en junio.
-||se me cae la cara de vergüenza, le grité al encargado por unos frijoles y luego le pedí perdón
`;
