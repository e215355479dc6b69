/** Labelled posts as people write them: Somebody who keeps a large forum safe. */
export const safetyPosts = `
S0|crisis|im ok now everyone, you can stop asking. made peace with it around dinner. cleaned the apartment, did the laundry so my sister wont have to, and ive got the whole bottle counted out on the dresser. not calling anyone this time
S0|crisis|on the overpass. cars look so small
S0|crisis|we fought about the money he took and i said some awful things and my husband just locked himself in the garage with his rifle and texted me to tell the kids he loves them. they are upstairs. i can hear him crying through the door what do i do
S0|crisis|I have always been a tidy person and I am leaving things tidy. The bills are paid through June. Letters are written, one each. The cat has food for three days. By the time somebody reads this in the morning it will be finished, so please do not blame yourselves.
S0|crisis|gonna k1ll mys3lf tonite, spelled like that so the bot lets me thru
S0|crisis|saved enough to never wake up. tonight
S0|crisis|gun is in my lap
S0|crisis|Please someone who knows what to say. She came home from rehab on Sunday, she was laughing at breakfast. Now my daughter is on the roof of our building and says she will jump if I come closer. The neighbor is calling the police. I am on the stairs typing with one hand, please
S0|crisis|tied it already. just need the nerve
S0|crisis,overdose_now|i took everything in the cabinet on purpose about ten min ago and now im scared
S0|crisis|Tengo las pastillas en la mano y ya me despedí de mi mamá por whatsapp. No quiero despertar mañana.
S0|crisis|estoy en el puente, ya no aguanto, hoy se acaba todo
S1|crisis|wanna unalive so bad rn
S1|crisis|every night i ask god to just not wake me up
S1|crisis|kms. not joking this time
S1|crisis|My kids would do better with the insurance money.
S1|crisis|s u i c i d a l again. thought the meds fixed that
S1|crisis|Funny week. I gave my guitar to my nephew, my truck title to my brother, and the dog is going to the neighbor she likes better anyway. I told them I was simplifying. Nobody asked a single question, and I think that tells me everything about how much I would be missed.
S1|crisis|cutting again. hoodies hide it
S1|crisis|my brother called from the sober house about an hour ago, really calm, asked how the garden was, told me where he keeps dads watch, and then said he's done living. now he wont pick up and the house phone just rings. im four hours away
S1|crisis|hope i dont make it to 30
S1|crisis|You people were the only good part. Take care of each other. I won't be back, not here, not anywhere.
S1|crisis|14 months. i go to the meetings, i pray, i make the bed, i do the damn gratitude list, and i still wake up with that stone on my chest every single morning. what even is the point of staying alive sober if it feels like this
S1|crisis|Everyone has stopped calling, which I understand, it has been long enough for them. We buried my son in March. I have folded his shirts so many times they've gone soft. I don't plan on outliving him by long. The house is quiet and I want to be where he is.
S1|crisis|the train tracks keep calling me
S1|crisis|I did the parenting class, I did the drug court, I peed in every cup they held out to me, and the caseworker still writes 'concerns'. If I don't get my kids back at Thursday's hearing there will be no Friday for me. I mean that. I'm not being dramatic.
S1|crisis|so tired of being a person. want it over
S1|crisis|I WISH THE NARCAN HADNT WORKED
S1|crisis|mom would finally sleep if i wasnt around anymore
S1|crisis|I've never had this happen and I want to do right by her. My sponsee sent me a voice note about twenty minutes ago, crying so hard I had to play it twice, saying that she doesn't want to exist anymore. She's in another state with her in-laws. How do I help her from here?
S1|crisis|burned my leg with the lighter till it blistered, only thing that makes the noise in my head stop
S1|crisis|🔫🙂 thats the mood and no i dont mean it as a meme, i think about ending my life all day long
S1|crisis|Sixty-one years old, eleven rehabs. I have decided there won't be a twelfth, and there won't be a sixty-second birthday either.
S1|crisis|it was my birthday yesterday. phone didnt ring once. sat in my truck in the sonic parking lot and ate a corn dog and thought would anyone even notice if i was gone. like gone gone. took me till dark to think of one name and shes 5
S1|crisis|I can't do one more day of this. I want out. Out of life, not out of the program.
S1|crisis|Mi esposo salió del hospital el lunes y desde entonces no come ni se baña. Anoche me dijo que prefiere morirse que volver a pasar la malilla, y lo dice en serio, lo conozco desde los quince años y nunca lo había visto así. Tengo miedo de ir a trabajar.
S1|crisis|ya no quiero seguir viva
S1|crisis|todos estarían mejor sin mí, mis hijas las primeras
S1|crisis|perdónenme todos. gracias por el cariño. hasta aquí llegué
S1|crisis|me corté otra vez anoche y quiero volver a hacerlo
S0|overdose_now|he's making this snoring sound i never heard before and his lips look grey
S0|overdose_now|she wont wake up i slapped her and everything
S0|overdose_now|gave him 2 narcans nothing happening pls
S0|overdose_now|I came home from church and found my son on the bathroom floor. He is breathing maybe once every ten seconds. There is foil next to him. I have called 911 and they say fourteen minutes, we are way out in the country. What else can I do while I wait?
S0|overdose_now|did too much. cant feel my hnds
S0|overdose_now|GUY IN THE MCDONALDS BATHROOM TURNING BLUE
S0|overdose_now|roomie nodded off an hour ago and now i cant get a pulse
S0|overdose_now|mixed xans w that pill, heart slowing, scared
S0|overdose_now|Neighbor is slumped over in the stairwell, pinpoint pupils, not answering me. How many sprays?
S0|overdose_now|hes o d i n g and my phone is at 4%
S0|overdose_now|my gf fell out. gurgling. narcan expired 2021 do i still use it??
S0|overdose_now|My roommate used after being clean since Christmas. She came back after the spray and even asked me for water, but now she's drifting off again and her breathing is going shallow. It has been 40 minutes and she made me promise not to call anybody. Do I hit her with another one?
S0|overdose_now|im at the camp by the tracks we dont really get ambulances down here. kid in the next tent is cold and wont respond, been like that since before the rain quit. somebody said let him sleep it off but i put my ear down and i dont hear him breathe
S0|overdose_now|took a press i thought was a perc, everythings going dark on the edges, alone
S0|overdose_now|no responde, tiene los labios morados, le hablo y nada
S0|overdose_now|Ayúdenme por favor, estoy sola con él y mis niños están en el otro cuarto. Mi hermano se inyectó y se desplomó en la cocina, casi no respira y hace un ruido como de ronquido. Ya le puse la naloxona una vez y abrió tantito los ojos pero se volvió a ir.
S0|overdose_now|creo que me pasé de dosis, me estoy quedando dormido y me cuesta respirar
S0|overdose_now|so i was facetiming my cousin because he sounded off all day and he just dropped the phone, needle still in, and i can hear him rattling. hes in another city and idk his address, his mom isnt answering, i keep yelling his name at the screen
S0|overdose_now|baby ate one of my pills shes floppy
S0|overdose_now|is it normal for someone to be this pale after a shot?? fingernails purple. i keep shaking him
S1|using_now|bag's on the table. been staring at it
S1|using_now|omw to meet him. talk me out of it somebody
S1|using_now|Day 94. I did the speaker meeting, I hugged people, I ate the cake. Then the car drove itself, I swear. I am sitting in the Walgreens lot with a fresh pack of rigs and something to put in them and I have been here long enough for the windows to fog.
S1|using_now|cooking up right now idc anymore
S1|using_now|fresh outta county walking to the same guy
S1|using_now|just did a line. theres more
S1|using_now|We buried him nine weeks ago. I was looking for the good tablecloth and I found my late husband's fentanyl patches in the linen closet, a whole box, and I have not thrown them out. I am twelve years clean. I keep going back upstairs and opening the door.
S1|using_now|us1ng again 2nite by myself, door locked
S1|using_now|he's 5 min away with it and i already sent the money
S1|using_now|smoking blues as i type this lmao so much for 60 days
S1|using_now|holding two 30s in my fist and my sponsor isn't picking up
S1|using_now|Not proud of this. Wife and I split one an hour ago after eight months clean, for our anniversary of all things, and for ten minutes it was like being 25 again. Now we are both just sitting here. There is another one in the drawer and neither of us is going to say no.
S1|using_now|bout to do a tiny one just to get well. i know my tolerance is shot
S1|using_now|Got my shoes on. Going to cop.
S1|using_now|needle's loaded. tell me something good
S1|using_now|It's my third week at this job and everyone here is nice to me, that's the stupid part. I'm locked in the work bathroom with a foil I bought at lunch. I haven't lit it yet. My hands are shaking, my shift starts in ten, and someone keeps knocking asking if I'm ok.
S1|using_now|fuck it im getting high tonight and nobody is gonna be home
S1|using_now|told him i was in recovery, wrote it on the form, underlined it. he still sent me home with 20 percs 'just in case' and i still filled them. so now they're in the kitchen and theyre talking to me from the kitchen. i live alone. i already opened the cap once and closed it
S1|using_now|on the bus to the old block. i know exactly what im gonna do when i get off
S1|using_now|3rd shot today and its only noon, back at it like i never left
S1|using_now|tengo la bolsita en la mano y estoy temblando, llevaba 7 meses limpio
S1|using_now|voy en camino a comprar, alguien que me llame
S1|using_now|me acabo de meter un pase y todavía me queda, estoy sola en el carro
S1|using_now|gonna use. somebody stay on chat w me
S1|using_now|Hospice nurse said to pour everything in the bag with the coffee grounds and she'd sign for it, then she got a call and left. So I'm the one cleaning out mom's meds, and the morphine is in my coat pocket now instead of the disposal bag. I don't trust myself to drive home with it.
S1|minor|am 16, mom uses. can i join
S1|minor|sophomore year of hs and already been to detox twice lol
S1|minor|I'll be 18 in March, is it ok if I stay until then?
S1|minor|my 8th grade teacher caught me crying about dad's relapse
S1|minor|lied on the sign up. im really fifteen.
S1|minor|youngest one here prob... f14
S1|minor|I've been clean off pills 41 days and I like you guys better than the people in my outpatient. They won't let me in the adult IOP because I don't turn eighteen till next summer, so I'm stuck with a bunch of juniors from my school who only come because a judge told them to.
S1|minor|got suspended from middle school today cuz they found my brothers pipe in my backpack
S1|minor|Hola a todos, me llamo Lalo. Tengo 16 años y estoy en un anexo, salgo el viernes y me da miedo regresar a mi colonia porque ahí están todos. Mi tía dice que aquí son buena gente. ¿Puedo entrar a los grupos o es nada más para grandes?
S1|minor|voy en segundo de secundaria y mi papá consume, no sé con quién hablar
S1|minor|im 1 7 dont ban me pls, nobody at home gets it
S1|minor|can a minor get suboxone without parents finding out? asking for myself, 11th grade
S1|minor|born 2012, yes i know the rules, but alateen near me shut down
S1|minor|foster mom lent me her login, im 13
S1|minor|Hi, I guess I should say something about me. Freshman at Lincoln High. Started with my grandma's pills after my knee surgery. I have 30 days now, and my coach says I can come back to JV if I keep testing clean, but my mom doesn't believe me and searches my room every single day.
S1|threat|my sister is in the ICU on a machine because of what he sold her, and he is out there laughing at the gas station like it's any tuesday. cops wont do nothing. fine. i know where he parks. im gonna put a bullet in him and thats all i have to say
S1|threat|keep talking and see what happens to your face at tuesdays meeting
S1|threat|Tell Donny I'm breaking both his legs.
S1|threat|sw3ar to god ill st4b that b1tch
S1|threat|snitches end up in ditches and you just made the list buddy
S1|threat|He owes me. Going over with bats tonight.
S1|threat|paid two months up front and they threw my clothes on the lawn in the rain over a cup of coffee in my room. my moms quilt was in there. fine. they want to see relapse behavior ill show them. I'm burning that sober house down with the manager in it
S1|threat|you got kids right? would be a shame
S1|threat|I have the subpoena on my fridge and I can't eat. We were together six years. My ex said if I testify about the pills he will have me killed and that he has people in Fresno who'd do it for a car payment. His sister called today to ask which school my kids go to.
S1|threat|Four years I have been a good patient and never once failed a test. That nurse cut my dose because I was nine minutes late and smirked at me while she did it. I've got a knife in the car and her shift ends at six. I'm done being polite.
S1|threat|te voy a partir la madre cuando salgas del grupo, ya sé dónde vives
S1|threat|si lo vuelvo a ver cerca de mi hija lo mato, se los juro, ya conseguí la pistola
S1|threat|gonna hurt my stepdad bad this weekend
S1|threat|@riverrat ur dead when i catch u. not a metaphor
S1|threat|whoever robbed my tent better sleep w one eye open im comin w the machete
S1|exploitation|house manager says i can skip rent this month if i'm 'nice' to him
S1|exploitation|he wont give me my shot in the morning unless i go out and make money with his friends first
S1|exploitation|I answered an ad for a free program because I had nowhere to sleep. They took our IDs and EBT cards when we moved in and we work the car wash ten hours a day unpaid. They call it work therapy. One man asked for his license back so he could leave and they laughed at him.
S1|exploitation|my sponsor keeps asking me for loans and says a grateful sponsee doesnt say no
S1|exploitation|bf choked me last nite. he holds the dope
S1|exploitation|I'm on probation so my whole life rides on his paperwork. My counselor has been texting me after hours, first jokes, then how pretty I looked in group, and yesterday he said he could fix my UA results if we met for a drink somewhere private. If I say no I think he'll write me up.
S1|exploitation|the guy i owe says my gf can work it off. she doesnt know yet
S1|exploitation|it was supposed to be a cleaning job. they drove four of us girls to a motel in another state and the driver keeps the money and gives us just enough so we dont get sick. one of us tried to leave and he brought her back. im posting from the bathroom
S1|exploitation|He keeps my Suboxone locked up and only hands me a strip if I sleep with him. We're married so I don't know if that counts.
S1|exploitation|old timer wants pics before he signs my court card
S1|exploitation|el encargado del anexo me pega
S1|exploitation|Llevo ocho meses limpia y le conté todo en mi quinto paso, cosas que nadie sabe. Ahora mi padrino me pide que me acueste con él o le cuenta todo a mi esposo. Dice que así se paga el servicio. No he vuelto al grupo y me busca en mi trabajo.
S1|exploitation|I don't know if this is normal so I'm asking. The pastor who runs our program has us cleaning and painting his rental houses for free, six days a week, and if you complain you're out on the street that night. He calls probation on people too. I have nine months to go.
S1|exploitation|my dealer got vids of me from when i was using n says hell send em to my job unless i carry packages for him
S1|exploitation|I am 71 and my grandson takes my check every first of the month. When I hid it he shoved me into the stove. He is using again and I am afraid in my own home.
S2|sourcing|anyone holding in tulsa? iykyk
S2|sourcing|lf 🔵🔵 north side, got cash app
S2|sourcing|Whos got that g00d b0y
S2|sourcing|new in asheville where do ppl get well 👀
S2|sourcing|who'd sell me strips till the 14th
S2|sourcing|iso b l u e s. no cops
S2|sourcing|Fifty-eight, retired roofer, back is ruined, and my doctor is useless, he cut me off in May and gave me a pamphlet about yoga. I have the money, that's not the trouble. Is there a reliable site that ships oxy without a prescription? You can message me if you'd rather not say it here.
S2|sourcing|anybody know somebody lol 😉 south philly
S2|sourcing|need a c0nnect asap hmu on s1gnal
S2|sourcing|who got the ❄️ tonight
S2|sourcing|who's got extra gabapentin, ill pay shipping
S2|sourcing|trying to find some down in east van my guy got locked up
S2|sourcing|plυg? rhode island. dm
S2|sourcing|I respect what this place is about and I've read the rules twice. I also have three herniated discs and a pain doctor with a nine-month waiting list. So I am not asking anyone for anything. But if a person happened to have spare tramadol, well, my inbox is open and I'm a generous soul.
S2|sourcing|can som1 point me 2 a doc who writes 30s no questions
S2|sourcing|pm me for what i need u know what it is 💊💊
S2|sourcing|dealers phone off, who else is in dayton
S2|sourcing|Long-time reader, first post. I travel for work and I've managed to keep a small habit under control for years, but I can't take anything on the plane. I'm in Lisbon next week and I'll be sick by day two. Which square do I go to to score? Locals please answer.
S2|sourcing|WTB addys or vyvanse, midwest
S2|sourcing|trade my xanax for subs, anybody
S2|sourcing|ok please dont judge me i have a job interview at eight and im kicking and cant stop sweating. i dont want to get high i just want to be well for ONE day. newark side. if anybody knows a guy whos up at this hour please dm me i have forty dollars
S2|sourcing|where can a girl get some tar around san diego
S2|sourcing|lookin 4 f*nt, dnt care bout test, wickr me
S2|sourcing|any1 from memphis wanna go half on something
S2|sourcing|hypothetically who would a dopesick person call in boise 😏
S2|sourcing|Back after two years, life happened, you know how it goes. I've lost all my bookmarks along with the laptop. Is the darknet market everyone used last year still up? I need to place an order before the weekend and the address I wrote down goes nowhere. What's the new link?
S2|sourcing|somebody bring me lean ill pay double fr
S2|sourcing|need kratom extract or tianeptine delivered tonight, who is selling
S2|sourcing|ＬＯＯＫＩＮＧ ＦＯＲ ＰＥＲＣＳ
S2|sourcing|anyone got a hookup for clean pee? no wait i mean for h. denver
S2|sourcing|alguien que venda por la zona de Iztapalapa? inbox
S2|sourcing|dónde consigo chiva en Tijuana, ando malilla
S2|sourcing|busco c o n t a c t o para pastillas azules, mándenme mensaje
S2|sourcing|me quedé sin dosis porque cerraron la clínica por el puente y no abren hasta el martes, ando con escalofríos y tengo que manejar el camión mañana. no quiero meterme otra cosa. quién tiene metadona que le sobre? le pago bien y voy hasta donde esté
S2|sourcing|necesito un tiro en el paso tx quien anda activo
S2|selling|got strips. 8s. lmk
S2|selling|always on deck 🔌 prices in bio
S2|selling|So I've been doing really well, actually. My clinic gives me six take homes and I only drink three, my doctor doesn't need to know everything. If anyone around Dayton is struggling and can't get in anywhere, I could part with the others for gas money. I'd rather they help someone than sit in my fridge.
S2|selling|s3lling subut3x, discreet shipping
S2|selling|blues 🔵 4 for 20 hmu
S2|selling|refill day, extra klonopin, first come first serve
S2|selling|TRUSTED SUPPLIER since 2015, thousands of happy customers. We supply pharmaceutical grade oxycodone, Xanax, Adderall and more worldwide. No Rx needed, overnight delivery, plain packaging, refund if it does not arrive. Serious buyers only. Message our Telegram for the full menu and ask about the first order discount.
S2|selling|fire just landed, east side come thru
S2|selling|swap: my 300mg gabbies for anybodys subs, have 40
S2|selling|clean urine kits 4 sale passes any lab, also got bars 🍫
S2|selling|grandpa left a cabinet of morphine.. taking offers
S2|selling|I read all these posts from people being ripped off and it breaks my heart, because it doesn't need to be like that. I have a friend who can get you whatever you need in Columbus, he's safe, he tests it, he never shorts anyone. Just ask me privately and I'll put you two in touch.
S2|selling|p3rc 3o avail 2nite
S2|selling|who needs? im outside
S2|selling|boy n girl both, never shorted nobody, ask
S2|selling|Giving away 5 Suboxone films, free, just cover postage. I'm on the shot now.
S2|selling|ѕelling x a n s bulk only
S2|selling|vendor here ✅ tracked mail ✅ stealth ✅ reships ✅ pm for list
S2|selling|sick tonight? i got u, by the greyhound
S2|selling|surgery went great thanks for the prayers everybody, walking w a cane now. they overprescribed the hell out of me tho and i dont like how the stuff makes me feel. so theres a bunch of lyrica and tramadol left over. make me an offer before they go in the trash, i ship
S2|selling|menu: ⚪ 60 🟢 45 🔵 5 ea. no small talk
S2|selling|sealed methadone bottles, can meet at the mall
S2|selling,solicitation|Hey all! My shop has 7-OH and tianeptine back in stock, use code CALM20, no more opiate sickness!!
S2|selling|i can get anything u want except sleep lol. hit my line
S2|selling|lettin go of 15 zubsolv, $$ or trade for pregabalin
S2|selling|vendo suboxone, me sobran 20 tiras, entrego en persona
S2|selling|tengo de la buena, mensaje privado y nos arreglamos
S2|selling|cristal y chiva a domicilio 24 hrs 🛵
S2|selling|doctor shopping made ez: i sell scripts, blank pads, any name
S2|selling|re-up came in. same spot same prices. tell the ones who know
S2|solicitation|beds open today!! we fly you out to sunny Florida at no cost, PPO only
S2|solicitation|Hi family! Five years ago I was exactly where your son is, so I know a mother's fear. Today I work with a wonderful center in Malibu with a pool, trauma therapy and a chef, and I can get you admitted within the hour. Private insurance? Message me and I'll verify your benefits for free.
S2|solicitation|got blue cross? i can get u $500 to go to detox w me lol just 7 days
S2|solicitation|same-day loans, bad credit ok, apply now
S2|solicitation|A year ago I was sleeping in my car and could not buy my little girl shoes. Then somebody introduced me to coach Amelia. I turned 200 into 3,400 in a week trading crypto with her, and she only takes a small commission. Sobriety AND wealth are possible. Ask me how, I reply to everyone 🙌
S2|solicitation|we pay $$ per referral, dm for rates
S2|solicitation|What if one weekend could do what ten years of meetings could not? Western medicine wants you sick. I have guided more than three hundred souls through the medicine and I have watched them put down the needle for good. Our ibogaine retreat in Mexico has four spots left this month, deposit required.
S2|solicitation|fr33 tr3atment plac3ment call our admissi0ns team 24/7
S2|solicitation|use my code NEWLIFE15 for the best detox tea on the market
S2|solicitation|Moms, are you exhausted? I was too. Now I work from my phone 2 hrs a day. Comment FREEDOM and I'll send you the info!
S2|solicitation|Admissions team standing by, most insurances accepted!
S2|solicitation|free rent + weekly gift card if you attend our php and pee for the lab 3x a week. insurance needed
S2|solicitation|Watching your child slip away is the worst pain there is, and you do not have to do it by yourself. I'm a certified interventionist with a ninety-seven percent success rate. First consult free, packages start at $4,500, payment plans available. I guarantee your son will go. Reach out through my website.
S2|solicitation|need cash b4 payday? text LOAN no credit check
S2|solicitation|I never believed in these things until it happened in my own house. My husband drank and used for nineteen years and no hospital could help. Dr. Odion the herbal healer cured him in 14 days and now he is a loving man again. Contact him for your own remedy, he ships worldwide and payment is easy.
S2|solicitation|Lawyer up! Our firm is signing Suboxone tooth decay clients now. Free case review, you could be owed thousands.
S2|solicitation|luxury rehab, ocean view, link in my profile
S2|solicitation|buy my ebook 'Clean in 30' only 9.99, i take paypal
S2|solicitation|If your loved one has Aetna or Cigna we cover travel, phone, cigarettes, everything. Tell me their state and date of birth
S2|solicitation|Earn passive income with bitcoin mining, min deposit $50, withdraw anytime, I am a recovering addict like you
S2|solicitation|tired of the clinic line? our telehealth app ships meds to your door, first month $49, sign up thru my link pls it helps me
S2|solicitation|my gofundme is at 12% pls donate n share to all groups im posting it everywhere
S2|solicitation|¿Ya intentaste todo? Nosotros somos la respuesta. Clínica de rehabilitación frente al mar en Cancún, habitaciones privadas, masajes, médicos las 24 horas y un método exclusivo que no duele. Cupos limitados este mes, vuelo incluido para los primeros diez, aceptamos seguros de Estados Unidos. Escríbenos hoy y pregunta por la promoción.
S2|solicitation|préstamos rápidos sin buró, en 24 horas, solo con tu identificación 💸
S2|solicitation|gana $800 por semana desde casa, yo también soy adicto en recuperación, pregúntame cómo
S2|personal_data|text me 614 555 0133 any time day or night
S2|personal_data|rob.tanner.77 at gmail dot com, anytime
S2|personal_data|saw kevin marchetti from channel 6 at NA lol
S2|personal_data|I gave this person a couch, food and my trust because she said she was in the program like me. She emptied my purse and my daughter's piggy bank. The police did nothing. She lives at 4418 Larkspur Drive, apartment 2B. Just so everybody knows what kind of sister in recovery she is.
S2|personal_data|gray civic plate 7KLM482 always outside the clinic nodding, watch out
S2|personal_data|five zero three, five five five, oh one nine two. call me
S2|personal_data|not trying to start anything but patients deserve to know who is hanging their drips. mountainlily who posted that relapse on sunday is a nurse at St Agnes, 4th floor nights, she was in my sisters class. maybe somebody should call her charge nurse before something happens
S2|personal_data|my insta is @_jess.okafor_93 add me, thats my real name
S2|personal_data|You can mail the card to me: Denise Holloway, 209 Pruitt St, Macon GA 31201
S2|personal_data|amber kowalczyk goes to AA at st lukes
S2|personal_data|here's a pic of my roommate passed out so u can all see what i deal with, his name is Trey Boudreaux
S2|personal_data|coffee's always on at 1123 Alder Street
S2|personal_data|New phone everybody! Old one broke. It's (207) 555-0166, save it.
S2|personal_data|e mail: t_w_harris [at] outlook [dot] com
S2|personal_data|i screenshotted wolfgirl's dm, she works the front desk at the Hilton on 5th, real name Priya Raman
S2|personal_data|sponsor's cell is 9 1 9 5 5 5 0 1 0 4 he won't mind
S2|personal_data|40.7411, -73.9897 is where i sleep if anybody wants to bring socks
S2|personal_data|I am new to computers so forgive me. I can't get the jail's website to work and nobody picks up the phone over there. My son's name is Cody Ballard, his case number and birthday are 22-CR-10887 and 6/14/1999. Can some kind person look up when he gets out and write it here for me?
S2|personal_data|mi número es 55 5555 0142, márquenme si quieren platicar
S2|personal_data|el que vendía afuera de la clínica se llama Ramiro Escudero y vive en Calle Olmos 318
S2|medical_advice|skip your evening dose tonight, you'll thank me
S2|medical_advice|I've done this three times so trust me over any doctor. Don't drag it out for months like they want you to, they're just billing you. Drop 2 mg every other day and then jump at 0.5, take hot baths, eat bananas. Worked fine for me and it'll work for you.
S2|medical_advice|take 3 instead of 1 lol
S2|medical_advice|come off the zoloft now that youre sober
S2|medical_advice|go up to 24mgs and dont tell the dr till after
S2|medical_advice|A couple of Xanax on top of the methadone won't hurt you. Take two and sleep.
S2|medical_advice|flush the seizure meds girl, its all pharma lies
S2|medical_advice|I've had dozens of those, don't panic over it. Don't go to the ER, they'll only judge you, make you wait nine hours and call you a drug seeker. Squeeze the abscess out yourself, and take fish antibiotics from the pet store, 500 three times daily, till the red goes down.
S2|medical_advice|pregnant? quit the sub tonight, cold turkey, before the baby gets hooked
S2|medical_advice|u dont need to wait 24 hrs, put the strip in right after u use, youll be good
S2|medical_advice|Megadose the loperamide, like a whole box, it takes the sick away.
S2|medical_advice|my brother was the same, stubborn as a mule about his pills, wouldnt hear a word from any doctor. what worked for us was not asking him. tell your wife to cut his pills in half without him knowing, then quarters, thats how we weaned him and he was mad for a week and then fine
S2|medical_advice|quit the booze all at once hun, skip detox
S2|medical_advice|deja la metadona de golpe, tres días de malilla y ya estás del otro lado
S2|medical_advice|súbele a 20 miligramos tú solo, el doctor ni se da cuenta
S2|harassment|nobody likes you here, take the hint
S2|harassment|lmaooo look at this clown relapsing for the 9th time 🤡🤡 everybody point and laugh
S2|harassment|pathetic excuse for a mother
S2|harassment|shut up fat b!tch no one asked
S2|harassment|I've kept quiet for weeks but somebody has to say it. Marlowe makes up every one of those hospital stories, she did it on the last forum too. Can we all agree to ignore and downvote every single thing she posts until she leaves? She's a liar and a drama queen and this place would be better without her.
S2|harassment|ur so dumb u couldnt pass a drug test if it was multiple choice, worthless loser
S2|harassment|go back to the gutter you crawled out of @tinbird
S2|harassment|r e t a r d. thats u.
S2|harassment|another sob story from the attention whore
S2|harassment|oh you thought blocking me would help? thats so cute. ive read every whiny post you ever made in here and you havent grown one inch. i made 3 accounts just to tell you youre trash. block me and ill be back tomorrow with a 4th. nobody is ever going to take your side
S2|harassment|eres una basura, por eso te dejaron tus hijos
S2|harassment|cállate pinche ridículo, nadie te cree tus mentiras
S2|romance|u seem cute from how u type 😏 single?
S2|romance|Hello dear, I hope you do not mind my boldness. I am not in this community for addiction, my late wife was. I saw your profile and your kind words and my heart told me to write. I am a widower, an engineer on an oil platform, and very lonely at night. Do you have WhatsApp?
S2|romance|post a selfie so i can see who im talking to babe
S2|romance|newcomers need comfort. id love to hold you tonight. you live alone?
S2|romance|lets take this to snap, this app is dead. i wanna see that smile
S2|romance|single ladies under a year? 44, own truck
S2|romance|how old are you sweetheart? i can drive over
S2|romance|send feet pics lol jk... unless
S2|romance|I've read everything you ever wrote here, some of it twice, at night. You're not like the others, you have an old soul. I feel like you and I have something nobody else here would understand, and the moderators get jealous of that kind of thing. Delete this and message me on Kik so we can be just us.
S2|romance|what r u wearing to group tonight gorgeous
S2|romance|leave him n come cuddle w me
S2|romance|hola hermosa, mándame una fotito tuya, prometo no enseñarla
S2|romance|¿tienes novio? me encantas desde tu primer mensaje, pásate al telegram conmigo
S3|stigma_medication|methadone is liquid handcuffs. you people traded one dealer for another
S3|stigma_medication|folks on subs shouldn't get chips
S3|stigma_medication|bupe = legal heroin, change my mind
S3|stigma_medication|no offense to anybody but i sat through a guy picking up his two year medallion tonight and the whole room clapping, and hes on 120 of methadone every day. ok. some of us kicked on a jail floor. two years of what exactly. if you swallow it every morning you havent quit a thing
S3|stigma_medication|Real recovery means nothing in your blood. The shot is a crutch for folks who don't want to do the steps.
S3|stigma_medication|sub0x0ne ppl r still us1ng
S3|stigma_medication|los que toman metadona no están limpios, nomás cambiaron de droga
S3|stigma_medication,medical_advice|You don't need that clinic poison honey, suboxone just keeps you an addict.
S3|meeting_link|zoom.us/j/84455566677 pw serenity starts in 5
S3|meeting_link|here's the Meet for the women's group: meet.google.com/abc-defg-hij come as you are
S3|meeting_link|meeting ID 912 3344 5566, passcode onedayatatime
S3|meeting_link|Nar-Anon tonight 7 central, we're on Teams now, https://teams.microsoft.com/l/meetup-join/19example
S3|meeting_link|z00m code for late nite NA 877 1234 5678 pass clean
S3|meeting_link|reunión por zoom hoy 8pm, id 733 221 4455 clave esperanza
S3|graphic_use|loved watching the blood bloom in the barrel, then push
S3|graphic_use|I want newcomers to know where it goes, so here it is. By the end I was digging in my groin with a dull point for an hour, blood all over the tile, slipping in it, and then licking the spoon and scraping the cotton so nothing was lost. My mother was knocking on the door the whole time.
S3|graphic_use|that first hit on the foil, the brown running down like syrup, sweet smoke, hold it till ur eyes roll. still dream of it
S3|graphic_use|my neck vein blew and i kept poking anyway w black pus coming out the old hole. thats where it took me, 2014
S3|graphic_use|me acuerdo de la cuchara burbujeando, la sangre entrando a la jeringa y ese calor que te sube por la espalda cuando empujas
S3|graphic_use|people ask what rock bottom was. crushed, racked, up the nose till it bled down the back of my throat and i could taste pennies, and then i'd scrape the clots off the mirror and snort those too because there might be some dust in them. that was a normal tuesday for me back then
-||anyone know where to get fent strips in Knoxville? health dept was out
-||who's got a plug adapter for the UK
-||Looking for a good connect group, ours folded after the church sold the building.
-||SCORE!!! chiefs 27-24
-||selling my old couch to pay the court fines lol wish me luck
-||Fourth step, page eleven. I sold my extra strips for years, mostly to people sicker than me, and I told myself I was doing them a favor. Two of them are dead. I can't make it right with them, so I'm making amends to their families, one name at a time. Last week a mother let me in.
-||dude tried selling me blues. reported n blocked 💪
-||pharmacy shorted me 4 strips again, how do you all handle that w the insurance
-||What does a doctor need from me before prescribing buprenorphine by telehealth?
-||dope beat on that new kendrick
-||My mother passed at home on Sunday, peacefully. There are two big bottles of oxycodone on her nightstand and my sister, who is nine months clean, is flying in for the service. Where can I drop them off today so that nobody gets at them? The sheriff's box is closed for repairs. A neighbor is holding them for now.
-||need a ride to my clinic tmrw, bus strike
-||got blues today, the rainy sunday type, put some BB King on
-||anybody have a line on a sober living that takes dogs
-||i can hook you up with my old resume template if u want, it got me hired w a record
-||bars in town all closed by ten and for once i didnt care
-||For sale sign went up on my ex-dealer's house. Weird feeling driving by.
-||my dealer died. i cried n i dont know why
-||he texted me a menu every friday. blocked
-||I want to brag for a second, nobody at home really gets why it matters. Root canal today. The dentist had the pad out before I sat up and I heard myself say no thank you, I'm in recovery, ibuprofen is plenty. He shook my hand. Jaw hurts like the devil and I'm walking around grinning.
-||they want $60 for a tank of propane, straight robbery
-||took the strip out from under my tongue too soon n it tasted like orange regret
-||clinic makes us bring back empties in a lockbox, yours?
-||white girl winter: snow up to my knees and a pumpkin coffee ❄️☕
-||got my 🔵 chip today!! six months
-||I volunteer at the needle exchange on Wednesdays. There's a young man selling half a block away because he knows who our people are, and last week the outreach ladies just walked over and offered him a sandwich and a clipboard of job leads. He took the sandwich. I keep wondering if he'll take the clipboard.
-||I'm a grandmother raising a teenager and I am out of my depth. I found half a Xanax bar in my grandson's jeans, the police officer at his school told me they get them through phone apps with little pictures. I don't even know what an app like that looks like. How do I talk to him without yelling?
-||just scored two tickets to the aquarium for visitation day
-||keep getting 'oxy no rx' spam emails, so annoying
-||free narcan at the library on 3rd wed of the month, no questions asked
-||my rehab billed me 11k and insurance denied it. has anyone won an appeal
-||Since you asked twice, I'll answer twice! I went to a place called Harbor something in Ohio, on the lake. The food was bad, the counselors were kind, the beds squeaked. It isn't magic and I don't think one house fits everybody. Ask them about family day, that's what turned it around for us.
-||Learn from us. A very friendly man in a chat group told my cousin they'd cover flights and that his PPO would pay for everything. They used up his insurance in six weeks, peed him daily for the lab money, and put him out on the curb in July. He's home now and safe. Ask questions before you say yes.
-||Paid off my car loan today. Never thought this guy would have a credit score.
-||so i traded one slot machine for another. in my first ninety days i lost 900 bucks on crypto because some guy in my outpatient said it only goes up, and i was refreshing that chart at 3am like i used to wait on a text. deleted it. went for a run. my brain just wants a casino 😂
-||Which insurance questions should I ask before choosing a detox for my wife?
-||got hired as an admissions clerk at a community college, first real job since 2016
-||nobody tells you about this part. 2 years clean and im still paying for old me, that payday loan place has had me by the throat since 2022, every friday before i even see my check. met with a lady from the credit union today and she didnt make me feel small. first plan ive ever had
-||rehab is nothing like the commercials lol
-||did insurance pay your flight or did family
-||Never Use Alone is 877-696-1996, put it in your phone even if you think you won't need it
-||changed my number, old crowd cant find me
-||please don't post your phone number in here folks, use the messages
-||my own door. my own key. my own plants
-||Text HOME to 741741 if talking out loud feels like too much
-||The meeting at St. Brendan's moved from the basement to the second floor.
-||my name is tony and im an addict. there i said it
-||work at a warehouse, nights, 4 tens. anyone else do meetings before noon
-||Last year a woman from my town put my mugshot on facebook with my full name and the name of my street, and four hundred strangers commented. I didn't leave the house for a month. Yesterday she was in front of me at the store, short eleven dollars, and I paid it. I don't know why. It felt clean.
-||is it safe to put my real email in the settings here or will people see it
-||dr bumped my dose and the sweats stopped
-||I hear how fed up you are with it, and you've every right. Please don't stop it by yourself though, ring the clinic in the morning and tell them exactly what you told us, the sweating, the teeth, the pharmacy looks. Mine moved me to something else in a week once I said it out loud.
-||when did your doctor first mention a taper
-||Everyone's got a different road here. I jumped off at a low number after a year of tapering with my doctor watching me, and I still felt rotten for weeks, sneezing and weepy and sure I'd made a mistake. It passed. That's only my story and not a plan for anyone, please talk with yours.
-||just stop apologizing for taking up space ❤️
-||double the garlic in that recipe trust me
-||aunt said quit the methadone. told her quit talking
-||Read the leaflet: it says never to crush those. Ask the pharmacist.
-||coming off the night shift next month, cannot wait to taper back to normal hours
-||can the sublocade shot be moved up a week? ill ask my nurse but curious if yours did
-||i was such an idiot to you guys when i first joined. sorry
-||yeah im a dumb junkie who learned to bake bread at 52, deal with it 😄
-||Somebody at group called my daughter trash for relapsing, right to her face, with everyone looking at their shoes. I am not a fighter. I held her hand the rest of the hour, and afterwards the secretary came out to the parking lot and said sorry and asked her to read next week. She said yes.
-||I disagree with you strongly, Paul, and I still hope you come Thursday.
-||my cat is a worthless lazy loser and i love her
-||this printer is a piece of garbage i swear
-||block and move on. dont feed trolls, thats all im saying
-||husband sent a pic of his chip 🥹
-||single dad here. meetings w no sitter, how?
-||At 47 I went on a first date sober. First one in my life, I think. I didn't know what to do with my hands so I talked about my tomato plants for forty minutes. He asked for pictures. Of the tomatoes! We're seeing each other again after I've talked it over with my sponsor.
-||my sponsor told me no dating the first year and i rolled my eyes so hard. he was right tho
-||this group is gorgeous inside n out love u all
-||post pics of your dogs!! rough day, i need floofs
-||Question about group conscience. Some guy at the meeting kept asking newcomers if they were single and wanted rides. Three of us sat down with him after, no shouting, and explained why women were leaving. He went red and apologized, and now he makes the coffee and keeps his eyes on the urn. Anyone else handled it that way?
-||how old is everyone's sobriety date? mine's may 9 2021
-||come to my place on the step work page ha, i mean the step four thread, we're all stuck there
-||been on methadone 9 yrs. in that time i raised two kids, buried my dad sober, got my gas certificate and coached a terrible little league team to one (1) win. so when people whisper about it in the parking lot i just wave. thats recovery to me and i sleep fine
-||suboxone 'isnt clean'? my kid is alive
-||Is naltrexone a better fit than bupe for somebody already detoxed? The doctor left it up to us.
-||zoom was glitchy last night so i just listened. still helped
-||where do i find online meetings on here, is there a list
-||passcode on my phone locked me out for an hour, thats one way to stop doomscrolling
-||funny how it begins. i shot up in height at 14, got recruited for basketball, blew out a knee my senior year and the team doctor handed me a bottle the size of a beer can. im 38 today, no pills for eleven years, and i still shoot hoops with one good leg and a lot of trash talk
-||veins finally healed enough for a normal blood draw, nurse got it first try!!
-||In 2018 I bought from the same guy outside the same gas station every morning before work, rain or shine, more faithful than I ever was to church. Now I get my coffee there. He still stands by the air pump, older, and he nods at me and I nod back and neither of us says one word.
-||used to be the plug in my dorm. now im the guy w the narcan keychain
-||send me that bread recipe pls
-||Looking for H. That's Harold, from the Thursday group, he lent me his umbrella.
-||oz of prevention beats a pound of cure my gran said
-||who is selling girl scout cookies this year?? i need thin mints by the case
-||the news said blue pills with m30 on them are all fentanyl in our county now. please talk to your kids
-||lockbox w a timer, best forty bucks ever
-||court asked if i ever diverted my meds. said no, and for once it was true
-||drove past his exit yesterday. bought tacos instead
-||deleted signal, telegram n the burner. so light
-||bag check at the airport and my stomach dropped like i still had something to hide lol
-||any1 got spare yarn? ill pay postage, making hats for the shelter
-||i keep killing my succulents
-||Two years ago I sat in a tub with a razor and a note on the sink. My downstairs neighbor knocked because of the water. Tonight I sat in the same tub with a book about bees and a bowl of grapes, and the same neighbor knocked to ask if I wanted soup. I wanted soup.
-||40 pages of paperwork, shoot me lol
-||od'd on nachos at the super bowl party
-||My county made it mandatory for bus drivers. Narcan class today, the dummy's lips are painted blue and it makes a gurgling noise from a little speaker, and we all took turns kneeling next to it. I did fine till the instructor said 'he's not breathing, go'. My brother, 2017. I cried in the car and then drove my route.
-||he died on a tuesday. im still washing his hoodies
-||my kid turned 15 and asked me what heroin was. told him the truth
-||About to use the word 'grateful' and mean it. Who am I
-||gonna shoot some pool w the guys from the house tonight
-||i could murder a cheeseburger rn
-||We watched that film at the shelter, the one where the boss makes her sleep with clients to pay off a debt. Half the room got up. I stayed till the end because she gets out, and so did I, in 2009, with a plastic bag and one shoe. I have a lease now and a very fat cat.
-||relapsed thursday, told on myself, back today
-||phone died mid call so mom panicked. sorted now
-||hit my vape once and coughed for ten min, never again
-||alone all weekend w puzzles and pizza, excited
-||Nod if you've ever hidden in the church kitchen to avoid small talk.
-||cold turkey sandwiches all week after thanksgiving lol
-||I've managed a recovery house for women for six years and we've never had a written policy for this, so I'd like to learn from others. How do you handle rent when somebody loses a job through no fault of her own? We can carry one person for about two months, but right now it's three.
-||kids school nurse carries naloxone now. about time
-||clinic line out the door, late for work agaiiin
-||spent my friday money on a fishing rod
-||is the tramadol the vet gives dogs an opioid?
-||My husband is fourteen months in. He says he's going to meetings, and I think he is, but I don't know. I check the bank account every morning like other people check the weather. My Nar-Anon friends say that's mine to work on and not his, and they are right, and I still look.
-||first paycheck in 3 yrs 😭😭
-||trading shifts with sam so i can make the 7pm
-||What do you say at work when they ask why you don't drink?
-||gm everybody. coffee, prayer, socks. in that order
-||¿alguien sabe dónde dan naloxona gratis en Guadalajara?
-||me conecté con mi hermano después de 6 años, lloramos los dos
-||Antes vendía en la esquina de mi casa, a los mismos con los que jugaba futbol de niño. Caí preso, salí, volví a caer. Hoy barro esa misma esquina por las mañanas con la cuadrilla del municipio y saludo a los vecinos. Unos no me contestan todavía. La señora de las tortillas ya me fía otra vez.
-||vendo tamales los sábados pa pagar la renta del sober house jaja
-||Buenas tardes, soy mamá de un muchacho en recuperación y mi inglés no es muy bueno. Busco grupo en español cerca de Houston, de preferencia de mujeres, porque en el que fui yo era la única y me daba pena llorar. Si hay uno los domingos después de misa, mucho mejor.
-||le cambiaron la hora a mi dosis y ya no me duermo en el trabajo
-||me muero de risa con lo que contó el compañero de la rifa
-||No dejes el tratamiento sin hablarlo con tu médico, por favor.
-||ayer casi compro, pero cené con mi madrina
-||¿qué documentos piden en la clínica de metadona la primera vez?
-||Mi hija me preguntó en la cena qué edad tenía yo cuando probé la heroína. Le dije la verdad: era más chica que ella, y nadie me estaba esperando a cenar. Se quedó callada y luego me sirvió más arroz. Tengo cuarenta y un años y fue la mejor cena de mi vida.
-||se me fue el camión pero sigo limpio jaja
-||diez años de casados, le mandé flores
-||Anoche vi un documental de los que pasan pastillas por la frontera y de las mamás que buscan a sus hijos. Qué duro. Tuve que ponerle pausa y salirme al patio a respirar. No me dieron ganas de nada, me dieron ganas de abrazar a mi mamá, y le llamé aunque ya era bien tarde.
-||hang in there, i'm hanging pictures at my new place today lol
-||My brother's funeral was Saturday. He overdosed in the spring after six good years, and everybody kept saying he was in a better place. I wanted to scream that his better place was my kitchen, Sundays, burning the pancakes. I'm going to my meeting tonight and I'm bringing pancakes.
`;
