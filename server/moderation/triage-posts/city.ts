/** Labelled posts as people write them: A supervisor of a text line. */
export const cityPosts = `
S0|crisis|Kids are at they grandma's, I cleaned the whole house, even did the baseboards like my mama used to. Now I'm sitting here with my uncle's pistol on the kitchen table and it's the first time all week my head been quiet. Tell em I tried.
S0|crisis|im on the ledge of the parking garage on 55th. its so quiet up here
S0|crisis|already wrote the letters. doing it soon as my roommate leaves for second shift
S0|crisis|the pills are counted out. I'm just waiting for the song to finish
S0|crisis|Red line platform. next train im stepping off
S0|crisis|My brother locked himself in the bathroom with a knife and says he's going to end it, he won't open
S0|crisis|rope is up
S0|crisis|im sitting in the garage w the car running and the door down. tired yall
S0|crisis|I just cut my wrist deep and I don't think I want anybody to stop it
S0|crisis,overdose_now|took the whole bottle. on purpose. please just let my mother know I wasn't mad at her
S0|crisis|tonight is the night, i paid the phone bill thru friday so she can hear my voicemail one more time
S0|crisis,using_now|got enough fent here to never wake up and thats exactly the plan. no narcan, door locked
S0|crisis|Standing on the bridge on Wacker looking down. Somebody talk me off of here or don't.
S0|crisis|My cellie's sister here. He called her from the shelter saying he has a belt round his neck right now. who do we call
S0|crisis|its loaded. i keep picking it up n putting it down
S0|crisis|Good evening. I would like to thank the moderators of the Tuesday thread, who were kind to an old man. I have decided, and it will be before morning. The dog is with Mrs. Ruiz downstairs, the keys are in an envelope, and what I need is here on the bed beside me.
S0|crisis|we was arguing about the light bill, regular stuff, and she got real calm and went in the closet. she just drove off with my gun saying nobody is gonna find her alive. 60 days clean. I got the baby on my hip, I'm shaking, which way do I even go
S0|crisis|gonna hang myself when count clears. aint nobody coming for me
S0|crisis|estoy en la azotea y ya no tengo miedo, díganle a mi hija que la quiero
S0|crisis|ya tengo las pastillas en la mano, hoy me mato
S0|crisis|Mi esposo se encerró con la pistola y dice que se va a matar ahorita. ¿Qué hago?
S0|crisis|ya amarré la soga. perdón a todos
S0|crisis|me acabo de cortar las venas, hay mucha sangre y no quiero que venga nadie
S0|crisis|walking to the tracks now. leaving my phone with the dude at the liquor store
S0|crisis|I'm going in the lake tonight with my boots on. I can't swim, that's the point.
S0|crisis|nurse took my sharps at detox but i kept one. doing it after rounds
S0|crisis|judge denied my custody at 2 oclock. i wore the dress my sponsor bought me and everything, i had my certificates in a folder. its 4 now and i got the pills lined up on the windowsill and by 5 i wont be here. dont send nobody
S0|crisis|my homegirl posted a pic of pills n said 'see yall on the other side' 10 min ago and shes not answering!!
S0|crisis,overdose_now|saved up all my sleeping meds for this. swallowing them now
S0|crisis|I am in the motel on Cicero with everything I need to not see Sunday. I'm calm. That's how I know.
S0|crisis|going to kill myself in a few minutes. thank you moderators you was always nice to me
S0|crisis|got the razor. hot water running. bye
S0|crisis|He's my son, he's 26, he is on the roof of our building and he says he'll jump if I come closer. I'm typing with one hand
S0|crisis|I been driving around looking for a wall to hit at 90. found one. lights off.
S0|crisis|everything is ready, the note the gun the tarp so nobody gotta clean. just need to finish this cigarette
S1|crisis|I be praying God take me in my sleep every single night now
S1|crisis|honestly my kids would get more from my life insurance than from me
S1|crisis|whats the point of day 1 again. whats the point of any day
S1|crisis|I want to die. I said it. I don't have a plan, I just want it to stop.
S1|crisis|if i didnt wake up tomorrow id be cool with that
S1|crisis|My daughter is in a sober house out in Aurora and doing well, or so I thought; we had pancakes Sunday. An hour ago she texted that she can't do this life anymore, that we should forget her and let the boys call somebody else Mama. She has never talked like that. I can't stop rereading it.
S1|crisis|started burning my arms again. its the only thing that makes it quiet
S1|crisis|yall take care of each other. I won't be logging back in. it was real
S1|crisis|Work's fine, meetings fine, everybody says I look good. What nobody knows is that every morning on the platform I think about stepping in front of the train. I don't think I'd do it. But I stand with my back against the wall now and count until the doors open, and it's getting louder.
S1|crisis|some people ain't meant to make it to 40 and I'm one of them
S1|crisis|nobody would even notice for like a week
S1|crisis|Since my husband's funeral I see no reason to go on. I am seventy-one and I am finished, dear friends.
S1|crisis|suicidal again. been three weeks of it. meds not touching it
S1|crisis|ive been giving my stuff away. jordans to my nephew, the tv to my neighbor, my good coat to the lady that be at the bus stop. everybody like aw you so generous. truth is i just wont be needing it. feels lighter. been meaning to tell somebody that and yall dont know my face
S1|crisis|my bunkie been saying he dont want to live since his mama died. he dont eat. how i get somebody to listen
S1|crisis|They'd all be better without me dragging them down to Cook County every other month
S1|crisis|wish that last OD had took me fr. they shoulda left me there
S1|crisis|cut again last night, hid it under my sleeve at group
S1|crisis|Is it wrong to be jealous of the ones who didn't come back? I am. I want what they got. The rest.
S1|crisis|no me dan ganas de seguir viviendo, la neta
S1|crisis|Buenas noches, es la primera vez que escribo. Mi hermana dice que se quiere morir desde que le quitaron a los niños en marzo. No come, no se baña, antes era la que hacía reír a todos. Yo trabajo de noche y me da miedo dejarla sola, no sé cómo ayudarla.
S1|crisis|mi familia estaría mejor si yo no existiera
S1|crisis|Gracias por todo compañeros. Ya no me van a ver por aquí ni por ningún lado. Cuídense mucho.
S1|crisis|a veces pienso en quitarme la vida y hoy lo pienso mas que nunca
S1|crisis|I dont wanna be alive no more man. I just dont
S1|crisis|lost the job, lost the apartment, lost her. only thing left to lose is me and im about ready to
S1|crisis|i think about killing myself at work, on the bus, in the shower. just tired of my own brain
S1|crisis|HOW DO YALL KEEP LIVING LIKE THIS CAUSE I CANT. I WANT OUT. OUT OUT
S1|crisis|So my boyfriend got his third violation and he's been sleeping on the couch with his shoes on. Last night he said if he relapses one more time he's taking himself out and he don't want a big funeral. Then he laughed and asked what's for dinner. Do I take it serious? I feel like I should.
S1|crisis|Ain't no light at the end of this. I'm done fighting to stay on this earth.
S1|crisis|I made my peace. by the time the snow melts i'll be with my brother in heaven, I know it
S1|crisis|punching walls till my hands bleed cause i deserve it. did it again today
S1|crisis|kms. not joking this time
S1|crisis|I look at my baby and I think she deserve a mama that ain't me. She deserve me gone. For good gone.
S1|crisis|qué coraje haber despertado hoy, ya no quiero estar en este mundo
S1|crisis|Forty years of this. I was a welder, a husband, a deacon, I coached little league in Washington Park and I can still name every kid on that team. Now I'm a bed number. I don't see why a man should keep breathing just to be a bed number, and most nights I ask God to quit making me.
S1|crisis|my friend at the shelter keeps saying he'll be dead by his birthday and he's going to make sure of it. birthday is the 30th
S1|crisis|dont feel like a person anymore. wanna disappear and never be found
S1|crisis|been reading about how people end it. just reading. idk
S1|crisis|ya no puedo mas con esta vida, quisiera dormirme y no despertar
S0|overdose_now|he not breathin right he makin that snore noise n his lips turnin gray what do i do
S0|overdose_now|my cousin is blue on the bathroom floor HELP
S0|overdose_now|gave her 2 narcans she still aint waking up
S0|overdose_now|She's gurgling and I can't get her eyes open. We're in the car behind the Walgreens.
S0|overdose_now,using_now|think i did too much. cant keep my head up. hands tingly. alone
S0|overdose_now|how long u wait before second narcan he went out like 3 min ago and his chest barely moving
S0|overdose_now|dude in the bunk next to me is cold and won't wake up, staff is asleep
S0|overdose_now|my moms fingers are purple and she wont answer me
S0|overdose_now|I'm a shelter monitor on the overnight, three weeks on the job. Did my two a.m. walk and there's a man down in stall two, needle by him, skin gray, I can't find a pulse and I can't tell if that's me shaking. Other staff ran for the kit. 911 has me on hold. What next?
S0|overdose_now|took like six of em bc the first ones didnt hit and now everything is slow n i cant feel my face i think im going out
S0|overdose_now|she fell out. she FELL OUT. no narcan in the house
S0|overdose_now|I can't wake my husband. I rubbed his chest like they taught us. Nothing. Foil on the nightstand.
S0|overdose_now|mi novio no respira, tiene los labios morados, se inyectó hace rato
S0|overdose_now|No despierta mi hermano!! le puse el narcan y nada
S0|overdose_now|creo que me pasé, se me cierra el pecho y no puedo mantener los ojos abiertos
S0|overdose_now|Estamos en la obra, ya se habían ido casi todos, y fui a buscar a mi compa porque no salía del baño. Está tirado, hace un ronquido raro, está frío y tiene la boca azul. Nadie aquí tiene naloxona y el patrón no contesta. Díganme qué hago mientras llega la ambulancia.
S0|overdose_now|We thought he was just sleeping it off, he came in quiet and ate some cereal and laid down in his old room. Now my son is breathing maybe four times a minute. He swore to me it was only one pill but that was an hour ago and now he can't swear anything. My husband is driving home.
S2|sourcing|anyone holding? got cash, can meet by the Dan Ryan
S0|overdose_now|roommate slumped over in the chair, drooling, pinpoint eyes, wont respond to his name
S0|overdose_now|somebody pls im on the green line n this lady is unconscious lips blue no one is doing nothing
S0|overdose_now|narcan brought him back but now hes going under again and the ambulance aint here
S0|overdose_now|i dont feel right. did my shot ten minutes ago and i keep forgetting to breathe
S0|overdose_now|not breathing. not breathing. what is the address of the overdose card on here
S0|overdose_now|my grandbaby got in her mama's pills she so sleepy i cant get her to hold her head up
S0|overdose_now|Is it normal for somebody to be stiff like a board after they use? His jaw is locked and he's going blue right in front of me
S0|overdose_now|put him in the tub w ice like they say n he still aint came to
S0|overdose_now|Breathing for her. Mouth to mouth. Typing between. Somebody send help to the chat
S0|overdose_now|mixed my bars with the dope and my boys keep slapping me awake. i keep sliding back. scared
S0|overdose_now|yo the dude i came with is foamin at the mouth he did a line in the bathroom
S0|overdose_now|I found my wife on the back porch. Cold but I think there's a pulse. Her kit is open. I don't know how to use the spray
S0|overdose_now|overdosing i think call somebody im at the
S0|overdose_now|my brother nodding out so hard he hit the table, now i shake him and he just a rag doll, lips no color
S0|overdose_now|se está poniendo azul, no sé si tiene pulso, ayúdenme por favor
S0|overdose_now|ya van tres sprays y nada, tiene los ojos en blanco
S0|overdose_now|My sponsee called me at 1:40 slurring, talking about her mama's porch in Mississippi, and then in the middle of a sentence she went silent. The line is still open and I can hear that death rattle, the slow one. I'm at red lights driving to her. Somebody tell me what to do when I get in.
S0|overdose_now|took my methadone plus a bunch of xans n cant stand up room going black pls
S1|using_now|got 40 in my pocket and my feet already know the way
S1|using_now|fresh out Stateville, 11 months clean in there and that's not easy, it's more dope inside than out. stepped off the bus at my cousin's and dude hugged me and slid me a blow like it was a birthday card. its in my sock. I been walking round the same block for an hour. talk to me
S1|using_now|im bout to do it. sorry yall
S1|using_now|cooking up rn. dont lecture me
S1|using_now|It's in front of me on the coffee table. I have been staring at it for an hour. I do not want to be the woman who picks it up.
S1|using_now|just copped. sitting in the whip. cant make myself throw it
S1|using_now|on the bus to the west side n yall know what for
S1|using_now|found one of my old bags behind the dresser, packing to move. I'm holding it. nobody home
S1|using_now|using by myself tonight no one to call. door unlocked at least
S1|using_now|Day 92 ends here. He's pulling up in five.
S1|using_now|im high right now and i hate it
S1|using_now|been clean since march so i know my tolerance shot but im doing my old amount anyway fuck it
S1|using_now|Need someone on the phone with me while I do this shot. I'm alone in the motel and I don't want to die
S1|using_now|dealer outside. heart pounding. somebody say something
S1|using_now|my hand is on the foil. please
S1|using_now|relapsed an hour ago and theres still some left. flush it or finish it idk
S1|using_now|I told my PO I'd be at the meeting. I'm in the alley behind it instead with a rig loaded.
S1|using_now|hoy en la noche me drogo, ya lo decidí en la comida
S1|using_now|voy en camino a conectar, no pude aguantar
S1|using_now|la tengo aquí en la mano y estoy sola en la casa
S1|using_now|me voy a meter un piquete ahorita, ya ni modo
S1|using_now|Llevo ocho meses limpio, voy a la iglesia con mi esposa, pago mi renta, todo bien. Hoy me encontré a un viejo conocido en la gasolinera y sin pensarlo acabo de comprar. Está en la guantera y me quedan veinte minutos de camino. Díganme algo antes de que llegue a la casa.
S1|using_now|estoy fumando otra vez mientras escribo esto, que vergüenza
S1|using_now|sick as a dog and my man says one lil bump will fix me. its right there on the mirror
S1|using_now|sooo tempted rn theres percs in my mamas cabinet n shes sleep. ive got the bottle open
S1|using_now|walkin to the spot. somebody call my bluff
S1|using_now|I'm in the bathroom at work with it in my shoe. Break's ten minutes. Ten minutes is a long time.
S1|using_now|she left so im getting loaded. already texted my guy, hes on his way
S1|using_now|snorted half. the other half is looking at me
S1|using_now|just got out of detox this morning and I'm two blocks from the house where they sell. can't feel my legs turning around
S1|using_now|have it. havent done it. yet
S1|using_now|hitting it in 5, no test strip, no narcan, dont even care what's in it
S1|using_now|I'm a nurse, nineteen years, pediatrics, the one the new girls come to. I have a syringe in my scrubs I was supposed to waste and I am in the parking structure on level four with my seat back. Nobody knows me here so I can say it. I haven't done it. I don't trust the next ten minutes.
S1|using_now|Tell me why I shouldn't. it's paid for. its on the sink
S1|using_now|yall i'm loaded and cryin on the el
S1|using_now|buried my mama today. church was full, they sang her song, I didn't cry one time and everybody kept saying how strong I am. truth is I got a bag in my suit pocket since Thursday and my fingers been on it thru the whole sermon. im not gone make it thru the repast
S1|using_now|been dry 3 weeks so one wont hurt right?? got it here already
S1|using_now|in line at the currency exchange cashing my check then straight to the block. i know. i know
S1|using_now|chasing it off the foil as we speak lol 14 months gone
S1|using_now|recaí anoche y hoy sigo consumiendo, no puedo parar
S1|using_now|roommate left his works out. needle, spoon, everything. I'm sat on my hands literally
S1|using_now|Im going to meet him at 9 to get it. If anyone is up please give me one reason to miss him
S1|using_now|waiting on my ride to go score. never been so ashamed
S1|using_now|i poured half down the toilet n now im standing here with the other half n i cant
S1|using_now|Used an hour ago, going to use again before bed. Alone in the truck at a rest stop in Gary. If I go quiet that's why.
S1|using_now|Five years in August. I got the house, the dog, the boring job, all the promises came true like they said. And my wife is asleep next to me and I'm about to go downstairs to where I hid it this afternoon and break all of it, and I can't even tell you what happened. Nothing happened.
S1|using_now|one last time. tonight. then ill go back to group
S1|using_now|everybody so happy I'm home. aunties cooked, my little cousins drew a sign. then the homie came by w a welcome home gift wrapped in a lotto ticket and dapped me up with it. its in my palm right now under the table and my grandmother saying grace. im sweating thru my shirt
S1|using_now|nobody picked up. called 6 people off the list. so guess im getting high
S1|using_now|tengo la jeringa lista y nadie me contesta el teléfono
S1|minor|im 16 and my group home dont have any meetings for kids like me
S1|minor|sophomore in high school, been clean off percs 3 weeks. is this place ok for me?
S1|minor|turn 15 next month lol idk if i can be on here
S1|minor|tengo 14 años y mi mamá usa, no sé con quién hablar
S1|minor|Hi. My 8th grade counselor told me about this site. My dad just went to rehab for the third time and I live with my auntie, she's nice but she works nights so it's mostly me and my little brothers. I wanted to know if it's normal to be mad at him and miss him at the same time.
S1|minor|cant drive yet so my big sis takes me to alateen. im thirteen
S1|minor|i lied when i signed up im really 17
S1|minor|freshman year sucks. high school is full of pills and i dont know who to sit with since i quit
S1|minor|voy en segundo de secundaria y ya estuve internado una vez por la droga
S1|minor|Do I need a parent to sign for suboxone? I'm 16 and I don't want my mom to know yet
S1|minor|im only a kid (12) but my brother is hooked and i wanted to know if it is my fault
S1|minor|15f here. got kicked off the volleyball team for pills and now everybody at school know
S1|minor|juvie let me out Tuesday. court says i gotta do a program till i turn 18 in two years
S1|minor|my mom took my phone so this is on my school chromebook. in 10th. 45 days clean off blues
S1|threat|im gone beat his ass when i see him, he gave my sister that shit. on my mama he getting hurt
S1|threat|sigue hablando y te caigo en la junta con el fierro, te voy a dejar tirado
S1|threat|I know where you stay. Sleep light.
S1|threat|my ex says he'll burn the house down with me in it if I go to the shelter
S1|threat|gonna put a bullet in that dealer tonight, he killed my son
S1|threat|te voy a partir la cara cuando te vea en el grupo, ya estás avisado
S1|threat|whoever stole from my locker imma find u and im breaking both ur hands
S1|threat|Don't know if this the right thread. At the house tonight the manager got in Ray's face in front of all of us about the missing rent money and told him he'd stab him in his sleep if he snitches. He meant it, he went and got the kitchen knife to show it. Ray won't come out his room.
S1|threat|I swear I'll kill that man. I have the bat in the truck and I know what time he gets off.
S1|threat|somebody gotta shoot up that clinic. i might
S1|threat|me dijo que si no le pago me va a matar a mí y a mis hijos
S1|threat|run ur mouth again bitch n u gone end up in the trunk
S1|exploitation|house manager says i can sleep with him or sleep outside
S1|exploitation|He keeps my ID and my link card and I have to work the corner to get them back
S1|exploitation|my sponsor wants 50 a week 'for his time' or he tells my PO I used
S1|exploitation|boyfriend wont let me go to the clinic unless i see his friends first. u know what i mean by see
S1|exploitation|We signed up for Bible study and recovery. The pastor got us doing roofing ten hours a day, no pay, no harness, and says it's our program. He holds our IDs and our phones in a lockbox. One dude complained and got put out in January with no coat. I don't know if this is legal but I can't leave.
S1|exploitation|he hits me when i get back late from group. took my phone, im on a library computer
S1|exploitation|dude i owe says i can pay with my body. i owe 300. im so scared of him
S1|exploitation|No sé si esto se puede contar aquí. Llevo dos meses en la casa y voy bien con mi programa, pero el encargado me pide favores en la noche para dejarme quedar, y dice que si hablo le avisa a mi oficial que consumí. No tengo a dónde ir y mis niños vienen los domingos.
S1|exploitation|my counselor keeps putting his hand on my leg n says he write the discharge papers so be nice
S1|exploitation|A man at the bus station said he had a treatment bed for me, free, and I was so sick I got in the van. They brought me from Iowa and there isn't any treatment. I'm locked in an apartment with four girls and men come at night and we owe them for the ride. One girl gave me her phone.
S1|exploitation|mi marido me quita el cheque y me pega si no le traigo para su vicio
S1|exploitation|my sister's dealer makes her sell herself to cover what she owes and he got her locked in over on 79th, how do we get her out
S1|exploitation|PO said my drop could come back clean if I take care of him. what do i even do with that
S1|exploitation|The owner of my sober living takes my whole SSI check, leaves me ten dollars and says he'll have me violated if I move.
S2|sourcing|who got them thangs out south. tired of driving
S2|sourcing|anybody know a connect around Joliet? new in town
S2|sourcing|need subs till my appt thursday, can pay cash, dm
S2|sourcing|looking for blues 🔵 chi area hmu
S2|sourcing|quién me consigue chiva por la Villita, mándame mensaje
S2|sourcing|Does anyone have a spare few gabapentin or Klonopin they could mail me? I would pay shipping.
S2|sourcing|wya plug 👀 tryna grab a g
S2|sourcing|where the good dope at nowadays, K-town still on?
S2|sourcing|w h o g o t p e r c s
S2|selling|got extra take homes this week. 40 a bottle
S2|selling|8mg strips 15 each or 10 for a bill, meet at the clinic parking lot
S2|selling|i got that fire, free sample if u cop today
S2|selling|Vendo mis parches de suboxone, me sobran. Barato.
S2|selling|Hospice came and took the bed but they never asked about the rest. My mother passed and left a full bottle of morphine and some patches in the nightstand. Times are tight and I'd rather sell it to somebody here than see it go to waste. Reasonable price. Message me and we can work something out.
S2|selling|xans addys percs roxys all legit. menu in my bio
S2|selling|cambio mis suboxone por clonazepam, quién dice yo
S2|selling|letting go of my old script of norcos lmk what u can do price wise
S2|selling|s3lling cl3an p33 n str1ps dm m3
S2|solicitation|Struggling? We fly you to sunny Florida for rehab, PPO insurance accepted, admissions open 24/7!
S2|solicitation|I get $$ for every person I bring to the detox in Indiana and I split it with you. ask me how
S2|solicitation|Need cash before payday? I do quick loans no credit check, even w a record
S2|solicitation|my crypto mentor turned my last $200 into 4k, he's taking 5 new ppl from this group
S2|solicitation|Somos centro de rehabilitación, te recogemos gratis hoy mismo, aceptamos tu seguro, escríbenos
S2|solicitation|Are you tired of being tired? At our lakeside residence we believe in dignity: private chef, heated pool, equine therapy and a private room with a view. We have two beds left this week and most PPO plans are accepted. Mention this post and we waive the deposit. Our admissions angels are standing by!
S2|solicitation|¿necesitas dinero rápido? préstamos sin aval para gente en recuperación, mándame mensaje
S2|solicitation|we PAY you to come to treatment. gift card on arrival. call our placement team
S2|solicitation|this herbal detox tea got me off dope, i'm a distributor now, order thru my link
S2|personal_data|call me whenever 773 555 0148 im up all night
S2|personal_data|Y'all keep asking who the lady with the red glasses was that shared so beautiful Tuesday. That's Denise Kowalczyk, she been in NA forever, she works the service desk at the Jewel on 95th, just go up there in the morning and tell her you heard her story, she'll be tickled.
S2|personal_data|im at 6412 s drexel 2nd floor if anybody wanna drop off a plate
S2|personal_data|mi correo es lupita.rdz77@example.com escríbanme
S2|personal_data|watch out for a gray impala plate BK 44 719, that's Terrence's car
S2|personal_data|Here's my daughter's number, would some kind woman please text her: 312-555-0177.
S2|personal_data|my sponsor James Oyelaran teaches gym at Dunbar if u want to find him
S2|personal_data|hit my email mr.b.clean at example dot com
S2|medical_advice|you can cut your dose in half tomorrow, you'll be fine, doctors just want you hooked
S2|medical_advice|jump at 2mg girl, dont taper lower, waste of time
S2|medical_advice|skip your lexapro for a week and see, bet you feel better
S2|medical_advice|Tómate dos en vez de una, así se te quita la malilla
S2|medical_advice|just take an extra 20 of the methadone on top of what they gave u, nobody gone know
S2|medical_advice|Sweetheart, I read your post about the doctor and I had the same trouble in '98. Stop taking those psych meds, all three of them, tonight. They fog up the spirit. I threw mine in the alley and I never looked back. Prayer, magnesium, long walks by the lake, that is all you need.
S2|medical_advice|4mg of sub 12 hrs after ur last use. u dont gotta wait 24 like they say, trust me
S2|medical_advice|u pregnant? get off the methadone now, quick, thats what i'd tell any girl. quit it tomorrow
S2|harassment|you a clown Marcus n everybody in here knows it
S2|harassment|lol look at her whining again. shut up you dumb ugly cow
S2|harassment|Nobody wants you in this group. Take the hint and leave.
S2|harassment|eres una basura y tus hijos te tienen asco
S2|harassment|@tina fat lazy pig no wonder your man left
S2|harassment|Everyone go downvote this loser's posts, he's a liar and a thief
S2|harassment|you're a pathetic excuse for a mother and I hope you read this every day
S2|harassment|nadie te soporta en este grupo, pinche payaso, lárgate ya
S2|romance|you sound cute. got a pic?
S2|romance|hey beautiful u single? lets take this to whatsapp
S2|romance|Hola mi amor, ¿tienes novio? mándame una foto
S2|romance|Hey, I been reading your shares every night before bed and I know you're only a week clean and supposed to stay away from all that, but I feel like God put you on my screen. You write like I think. What do you look like? Do you have Snap? We don't gotta tell the group nothing.
S2|romance|any sober queens on here tryna cuddle 😏 im in chatham
S2|romance|read all ur posts, u seem like my type. come thru my crib we can watch a movie
S2|romance|qué haces despierta preciosa, vente a mi depa y platicamos
S2|romance|Good evening dear, I am a widower and I saw your lovely profile picture. Let us talk privately on Telegram, I wish to know you deeply.
S3|stigma_medication|methadone is just state dope, yall still using
S3|stigma_medication|I don't count sub time as clean time and neither should any sponsor
S3|stigma_medication|los que toman metadona no están limpios, nomás cambiaron de vicio
S3|stigma_medication|them bupe people shouldn't get keytags. trading one high for another
S3|stigma_medication|You're not sober if you got a strip under your tongue, period.
S3|meeting_link|https://zoom.us/j/5550142233 noon meeting come thru
S3|meeting_link|women's step group tonight: meeting id 555 210 8890 passcode serenity
S3|meeting_link|enlace de la junta de las 7: meet.google.com/abc-defg-hij
S3|meeting_link|For those who asked about the Sunday speaker meeting, the Zoom ID is 555 0199 3321 and the password is keepcoming.
S3|meeting_link|teams link for the family group, anyone can join https://teams.microsoft.com/l/meetup-join/19abc
S3|graphic_use|I remember watching the blood flower up in the barrel and pushing it slow, that warm rush climbing my neck. God the rush
S3|graphic_use|used to dig in my groin w a dull point till it was hamburger, pus running down my leg, still hit it
S3|graphic_use|the smell when it bubbles in the spoon, cotton soaking it up, tie off, vein pops like a worm, then boom
S3|graphic_use|Recuerdo la aguja entrando en el cuello, la sangre negra en la jeringa, la costra abierta que me picaba una y otra vez.
S3|graphic_use|my arm had a hole u could see the bone in n i was shooting around the rotten part every 2 hours, skin coming off in the tape
-||my feet are killing me, who invented steel toes
-||Four years ago I stood on a bridge with one shoe off and a trucker named Leon talked to me about his tomatoes until the police came. Today I drove my daughter across that same bridge to her first job at the aquarium and she complained about my music the whole way. I didn't tell her. I just turned it up.
-||If the Bears lose to Green Bay again I'm gonna die lmao
-||I could just kill for some Harold's mild sauce right now
-||that speaker had me dying 😂 the story about the goat??
-||pulled the trigger on the new couch finally
-||hung the curtains today, first apartment in 9 years, I cried on the step stool
-||Goodbye to cigarettes too. Patch goes on Monday.
-||dead tired after the double but I made it to group
-||My brother hung himself in 2011. I still set a plate for him at Thanksgiving.
-||When I came through these doors I was suicidal, I had the note in my coat and I'd picked the day. An old lady with a walker sat down by me and shared her peppermints and never asked me nothing. I ain't felt that way since the summer before last. She passed in May. I carry peppermints now.
-||phone bout to die, see yall at the picnic
-||does anyone know how to ask somebody if they're thinking about suicide? taking the QPR class saturday
-||end it with 'keep coming back', that's how our group close
-||used to wish I wouldnt wake up. now I set three alarms so I don't miss the bus to my job
-||That Biggie line about being ready to die used to be my whole mood. Now it's just a record.
-||me muero de hambre, a qué hora son los tamales
-||hace tres años me quería morir, hoy me dieron mi medalla
-||esta rodilla me está matando pero fui a caminar
-||Adiós al invierno, por fin salió el sol en Pilsen
-||matando el tiempo en la lavandería, ya leí hasta las etiquetas
-||my grandson jumped off the couch in a cape and chipped a tooth, never a dull day
-||Deadline for the housing voucher is the 14th. don't sleep on it
-||No I'm not suicidal, I'm just sad. It's okay to be just sad. My counselor and I talked it over.
-||the scene where he jumps in that movie wrecked me, had to go stand outside
-||988 has a text option too, just text 988. i keep it on my fridge
-||I volunteer on a crisis text line, ask me anything about how it works
-||the burn on my arm is from the fryer at work lol my sponsor asked twice, love her for it
-||got a paper cut from the big book, HP got jokes
-||scars on my wrist from when I was a different person. my niece asked and I told her the truth. eleven years healed
-||cut my hair off. whole new woman
-||Cut grass all day in this heat, forearms all scratched up
-||my mama said if i track mud on her floor again it's my funeral lol
-||Funeral for Mr. Otis is Saturday at eleven, he had 31 years. Wear his color, purple.
-||lost my best friend to fent in april. I'm okay today, I just wanted to say his name. Dre.
-||tired of this weather not tired of living haha. 40 below wind chill come on
-||who needs a reason to wake up when you got a toddler sitting on your head at 5am
-||my old self died in that cell. this new one gets up and makes his bed
-||I can't do this anymore — sourdough, I mean. Third starter I've ruined.
-||leaving this chat for a few days, going fishing with my pops in Wisconsin, back monday
-||Narcan training at the Woodson library Wednesday, they teach you the blue lips, the no breathing, all of it
-||i od'd twice in 2019. the second one is why my sister carry narcan in her church purse
-||where can I pick up free narcan near 63rd and Cottage?
-||what does a fentanyl overdose look like? I just started as a CNA at a shelter and want to be ready
-||news said 11 people overdosed on the west side over the weekend, bad batch. praying for their people
-||gave narcan to a stranger at the Ashland stop last week. He walked away mad but he walked
-||my cpap quit so i wasnt breathing right all night, technician comes friday
-||holding my breath for the bar exam results 😬
-||kept nodding off in the deacon's sermon, wife elbowed me blue
-||the baby's lips were blue from the snowcone lol scared me for half a second
-||couldn't wake my teenage son for school with a marching band. he ain't on nothing but video games
-||Three years ago paramedics found me blue in a Popeyes bathroom, not breathing, foil stuck to my knee. The manager was the one who broke the lock. Last week I finally went back, clean shirt, flowers from the Walgreens, and asked for her. She hugged me so long the line got mad at us.
-||does naloxone expire if it froze in my glove box?
-||overdosed on tamales at my comadre's house, need a nap
-||¿dónde dan naloxona gratis en Little Village?
-||Mi hijo tuvo una sobredosis en enero, lo encontró su hermanita y los paramédicos lo revivieron en la cocina. Pensé que nunca iba a volver a dormir. Gracias a Dios está vivo, se internó por su cuenta y hoy cumple 60 días. Le hice mole. Se comió tres platos y lavó los trastes.
-||en el taller nos enseñaron a dar respiración y a poner el spray, muy recomendable
-||the kid snores like a chainsaw, it's his adenoids, surgery's in march
-||I passed out at the blood drive, big tough me. they gave me two cookies
-||¿todavía enseñan la respiración boca a boca en las clases de primeros auxilios?
-||almost used yesterday. called my auntie instead and we made greens
-||had a using dream, woke up mad, then so glad it wasn't real
-||the urge came at the red line stop and it left by roosevelt. i just breathed thru it
-||I relapsed in November. Been back since Thanksgiving. Safe, housed, and chairing on Fridays.
-||about to use my whole tax refund on a bed. like a real bed frame and everything
-||got it in my hand!!! my ged!!!! 52 years old!!!
-||on my way to pick up my brother from treatment, bringing balloons
-||dealer at the casino night fundraiser was my old cellie, small world
-||i cooked up a whole pot of gumbo for the halfway house
-||needle and thread in hand, hemming my daughters prom dress
-||my man used to walk past the spot every day on the way to work. he takes the Cottage Grove bus now, longer but he sleeps at night
-||high as a kite off this runner's endorphin stuff, 5k done
-||getting high blood pressure checked tmrw, pray for me
-||one day at a time means tonight I'm just folding laundry and not using
-||alone tonight but good alone. soup, blues on WDCB, cat on my feet
-||has anyone used Never Use Alone? wondering whether to put the card in our outreach bags
-||my tolerance for foolishness is gone since i got sober
-||I run the dorm on the second floor and the doc who comes Thursdays explained how fast your tolerance drops after a few weeks inside, and that most guys who fall out do it in the first days home. So I made a poster. Drew a big door with a clock on it. Three fellas asked me about it already.
-||When we cleaned out mama's basement last month I opened a coffee can and there was my old kit, spoon and all, from before. My sister didn't say a word, she took it straight to the sharps box at the fire station. I went and sat in the yard under the clothesline. We ate pie after. That's the whole story.
-||temptation is wild. drove past, didnt stop, home now eating cereal
-||ayer casi recaigo pero le llamé a mi madrina y se me pasó
-||voy en camino a la junta, guárdenme café
-||soñé que me inyectaba y desperté llorando de alivio
-||ya compré la harina, mañana hago pan para el grupo
-||smoking... ribs. calm down sponsor
-||lighter in one hand, birthday candle in the other, 2 years today
-||took a shot at the buzzer and MADE IT. church league champs
-||flu shot got my arm sore as heck
-||shooting pool with the fellas at the alano club
-||what would you do if you found your roommate's stash? Just asking for the house rules discussion, nobody has one lol
-||Never going to understand how I once thought copping at 3am in January was normal. I was in house shoes.
-||the cravings hit hardest on the 1st. I have my wife hold my card that day. works for us
-||i was 14 the first time. now im 50 and teach the 14 year olds chess
-||My daughter is 15 and asking questions about my past. How honest were y'all with yours?
-||turned 18 in a cell, turned 30 in a condo
-||drove the school bus today, them 7th graders keep me humble
-||Went back to my old high school today to speak to the juniors about pills. Same ugly green lockers. I was shaking the whole time and I forgot half of what I wrote. Afterward a girl came up and hugged me and said her brother won't talk to anybody, so I gave her the number for the family group.
-||soy maestra de secundaria y llevo 6 años limpia
-||im 17 months clean today
-||i feel like a kid again, bought myself a bike
-||vamos en décimo lugar en la liga de fut pero qué a gusto jugamos
-||Cuando yo tenía 13 años mi papá ya me mandaba a la esquina por su droga, y a los 16 la droga ya era para mí. Hoy tengo 41, dos hijos y una troca que por fin es mía. Anoche mi niño me preguntó qué es una jeringa y le dije que es lo que usa el doctor, nada más.
-||is there an alateen for my nephew, he turns 13 in june
-||Parent-teacher night. My boy's in third grade and reads like a lawyer
-||gonna beat you all at spades sunday, bring kleenex
-||my wife gonna kill me, i shrunk her good sweater
-||For two years I wanted to kill the man who sold it to my son. I knew his car, I knew his mother's church. My grief group had us write a letter we'd never send, so I wrote his name down and burned it in a soup pot. That was eight years back. I plant sunflowers now, tall ones.
-||Blackhawks murdered em last night, 6-1
-||step 4 had me wanting to fight everybody on my list haha. then i got to my own name
-||they shot up a video on my old block, cameras everywhere, whole neighborhood dancing
-||si llego tarde otra vez mi jefa me mata jajaja
-||i'll break your heart if you come for my peach cobbler title
-||My ex used to threaten me every night, said he'd put me in the river, and I believed him because he never was lazy about anything else. Got an order of protection in 2021, changed churches, changed jobs. He's downstate doing twelve years. I sleep with the windows open now and I let the curtains blow.
-||how does a person report a bad sober home to the state? we are writing a guide for families
-||Watched a documentary on trafficking for my social work class. Had to pause it four times
-||my sponsor made me wash his car once lol jk he washed mine
-||house manager says curfew is ten now. fair enough
-||My first husband used to take my whole check, and when it was short he'd take it out on me. I left in '18 with a diaper bag and a Ventra card. Last Friday I opened my own account, first time in my life, at 44. The teller asked who else would be on it. I said nobody, baby, just me.
-||rent at the three quarter house is 130 a week, is that about normal for yall
-||mi padrino me invitó a comer con su esposa y sus hijos, me sentí en familia
-||boss got us working saturday again, overtime tho so im not mad
-||my PO shook my hand today. said see you never. I am off paper!!
-||anybody know a clinic that start suboxone same day on the south side
-||where do i get fentanyl test strips in cook county? health dept ran out
-||plug the crockpot in before you leave, i forgot again
-||new here, hoping to connect with other grandmas raising grandkids
-||need a ride to the noon meeting at St. Sabina, anybody passing 79th?
-||who got the good lemonade recipe from the cookout
-||this new Common album is straight dope
-||score was tied till the ninth, sox blew it as usual
-||dónde hay clínica de metadona que abra temprano, entro a trabajar a las 6
-||I used to have three plugs in my phone. Now the top three are my mother, my sponsor and the tamale lady.
-||looking for blue paint, the exact shade of the old kitchen, any hardware store tips
-||snow up to my knees, who got a shovel
-||My pharmacy is out of my strips again. Called the doctor, they're sending it to the one on Stony Island.
-||selling my dresser and two lamps, moving in with my sister
-||bake sale sunday, pound cake 2 dollars a slice, goes to the bus fund
-||threw out my extra oxy after the surgery, pharmacy has a drop box. easy
-||Guy outside the clinic tried to sell me strips this morning, two for one, calling me sis. A year ago I'd have been digging in my bra for the money. I kept walking. My legs was jelly but I kept walking, dosed, went to work, and told my counselor before she could ask. Fried myself some catfish to celebrate.
-||vendo tamales los sábados, así pago mi renta limpia
-||i sold dope on that corner. now i sell hot dogs two blocks down n pay taxes
-||weighed a whole ounce of saffron at the spice shop job, that stuff cost more than gold
-||went to Haymarket for 28 days, since you asked. food was ok, counselors were good
-||does medicaid cover inpatient in illinois? the letter makes no sense
-||paid off the payday loan today. that chapter is CLOSED
-||I do not trust those rehab commercials with the palm trees. A friend of mine got flown out to one, free flight, promises, nice lady on the phone, and when the insurance ran out they dropped him at a bus station with a garbage bag. Ask your county first. Ask who owns it. Ask twice.
-||my cousin lost rent money on crypto, i told him put it in a coffee can
-||samhsa line got me a bed in two days: 1-800-662-4357. be patient w the hold
-||poison control is 1-800-222-1222, put it in your phone if you got little ones
-||changed my number so the old crowd can't reach me. best ten minutes i ever spent on hold
-||please don't post your phone number here, there are private messages for that later on
-||i work at a car wash, minimum wage, honest soap
-||mi calle por fin tiene luz, gracias alderman
-||dr says we go down 2 mg a month, slow and steady. nervous but i trust her
-||i wouldn't change nothing without asking your prescriber first, hon
-||I tried to jump off methadone on my own in 2016 because a man at a meeting told me I wasn't free, and it wrecked me, I lost the apartment and almost my mother's trust. This time I let the clinic set the pace. Some months we don't move at all. My doctor says there is no finish line and I believe her.
-||just stop by the church basement, coffee is always on
-||double the butter, that's the secret to the cornbread
-||how long do yall wait after dosing to brush your teeth? my dentist gave me a whole speech
-||mi doctora me bajó la dosis y me siento mejor, con ella siempre pregunto todo
-||no compren pepinos esta semana, los retiraron
-||called myself a junkie for so long that 'neighbor' felt weird. a lady on my floor called me neighbor
-||i'm an idiot lol posted my gratitude list in the wrong thread
-||I disagree with you, brother, and I still love you.
-||ese gallo del vecino me despierta a las cinco y le quiero aventar la chancla
-||people at the ER looked at me like dirt. I wrote the patient advocate and got an apology letter
-||my husband and I are dating again, sober this time. bowling!!
-||sponsor says no relationships first year. me and this houseplant going strong
-||post pics of your garden!! mine finally got tomatoes
-||are yall single space or double space on the fourth step sheet
-||mi esposa es lo más bonito que tengo, me esperó dos años
-||told a guy at the meeting i dont date in the rooms. he said respect. that was it. growth
-||methadone gave me my kids back, i'll say it at any podium
-||Some guy in the smoking circle told me subs ain't recovery and it stung worse than I want to admit. I drove home quiet. Then I looked around: rent paid, fridge full, my baby's drawings on the wall, my mama's spare key back on my ring. I brushed my teeth and took my strip like every morning.
-||is NA ok with people on bupe? i heard it depends on the group
-||la metadona me salvó, y al que no le guste ni modo
-||zoom fatigue is real, glad we're back in person
-||the online one is listed under meetings, top of the page, thursday
-||se me olvidó la clave de la tarjeta del bus, cuarenta minutos en espera
-||Watched them draw blood today and did not flinch. The phlebotomist found a vein first try, she said I have come a long way.
-||wound clinic says my leg is closed. 14 months of bandages. closed!
-||first paycheck in my own name since 2009. took my son to Portillo's
-||Anybody else still jump every time the phone rings late? Last night 1 a.m., my boy's name on the screen, and I had my coat half on before I answered. He wanted to know how long to boil eggs. Six years clean and the boy cannot boil an egg. I sat on the steps and laughed till I cried.
-||hoy no hice nada especial y fue un día hermoso
-||se suspendió la obra por la lluvia, así que limpié la estufa y hablé con mi mamá
`;
