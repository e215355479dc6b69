/**
 * Labelled posts that were written before they were measured and by which nothing was ever tuned: harder than unseen.ts, as each
 * harmless one stands next to one that is meant.
 */
export const freshPosts = `
S1|crisis|I thought I could do this but I can't. I'm sorry. Please forgive me everyone.
S1|crisis|been sitting on the kitchen floor thinking about the fastest way out of this life
S1|crisis|my wife left, the job left, the dog died, and i think i'm next
S1|crisis|i want to fall asleep under the snow and that's it
S1|crisis|honest question would it be so bad if i just died
S1|crisis|idc if i live or die anymore
S1|crisis|why do you all keep telling me to stay? for what?
S1|crisis|started cutting again
S1|crisis|i don't deserve to be breathing
S1|crisis|they'd throw a party if i killed myself
S1|crisis|getting my affairs in order this week, i'd rather not explain
S1|crisis|my girlfriend just texted me "i love you, goodbye" and her location is the dam
S1|crisis|i hope the surgery goes wrong
S1|crisis|sometimes i take a dose big enough that it's a coin toss and i'm ok with either side
S1|crisis|can't stop thinking abt k1lling mys3lf
S1|crisis|im better of dead n u no it
S1|crisis|3 am and the bad thoughts are winning, i'm thinking about the bridge again
S1|crisis|do you think god forgives suicide
S1|crisis|i won't see my next birthday and i made peace with that
S1|crisis|i really don't want to live anymore but i'm too scared to die so i'm stuck
S0|crisis|i have the blade on my wrist as i write
S0|crisis|just took 60 of my antidepressants. feels strange
S0|crisis|ive decided. tonight at midnight. the rope is hanging
S0|crisis|my brother locked himself in the shed with the gun and a note
S0|crisis|standing on the ledge of my building, 9th floor
S0|overdose_now|guys my roomie is making this choking snore and he's purple, i can't get him up
S0|overdose_now|he did a bump and now he isn't responding to me at all
S0|overdose_now|narcan given 4 mins ago still unresponsive, dispatcher wants me to count breaths
S0|overdose_now|her eyes are open but nobody's there, skin clammy, barely breathing
S0|overdose_now|feel like im going under. did way more than i should. alone
S0|overdose_now|my uncle is slumped in the truck and his lips look blue
S0|overdose_now|girl at the shelter fell out in the shower, shes not coming to
S0|overdose_now|how do i know if he's just sleeping or od? he won't answer me and he's breathing weird
S0|overdose_now|baby got into my suboxone and is so sleepy i can't wake her
S1|using_now|i've got twenty bucks and a guy on the corner, tell me why not
S1|using_now|its in the spoon
S1|using_now|walking to the dope house as we speak
S1|using_now|he just dropped it off. i'm looking at the bag
S1|using_now|about to put this needle in after 14 months, hate myself
S1|using_now|i took one pill to take the edge off and now i want the other nine
S1|using_now|alone in a hotel on a work trip and somebody here offered me some, it's on the sink
S1|using_now|gonna smoke this and then delete my account
S1|using_now|i found two oxys in my mother's bathroom and they're in my fist
S1|using_now|day 60 and i'm in line at the atm to get money for it
S1|using_now|using tonight, nobody else home, haven't touched it since january
S1|minor|i'm turning 16 in june. my sister od'd and now i use too
S1|minor|i'm in 11th grade and i can't quit nodding off in class because of pills
S1|minor|my foster mom would kill me, i'm 14, been smoking blues since summer
S1|exploitation|my sponsor says i owe him and that i have to spend the night
S1|exploitation|the guy i live with gives me bags but only after i let his friends have me
S1|exploitation|manager of the recovery home asks for nude pictures or he reports me to my po
S1|threat|tell him i'm coming with a knife
S1|threat|i'll break every bone in your body, see you at group
S2|sourcing|who's got something for the sickness in phoenix, can meet now
S2|sourcing|h3r0in in austin?? msg me
S2|sourcing|anyone got a number for someone reliable in glasgow
S2|sourcing|looking to buy a few subs off someone, mine got stolen
S2|sourcing|point me to whoever has blues in spokane
S2|sourcing|i need a plug that takes cashapp
S2|sourcing|where are people getting pressed bars these days
S2|sourcing|anyone willing to part with some oxys
S2|selling|got about 15 strips i don't use, 12 bucks each
S2|selling|s u b s 4 s a l e
S2|selling|hmu for that fetty, north side, i deliver
S2|selling|dm for menu 💊❄️ only real ones
S2|selling|i sell my takehomes on thursdays if anyone's interested
S2|selling|adderall 20s, 7 a pop
S2|solicitation|Get sober in paradise! Our Costa Rica retreat has 3 spots left, financing available
S2|solicitation|need money? i can get you 500 today, just send your bank login
S2|solicitation|we help people on medicaid get free rehab and phones, inbox me your insurance
S2|solicitation|use my referral link for 15% off cbd gummies
S2|personal_data|call my cell, 646-555-0117
S2|personal_data|come over, 430 W Pine Street apt 2B
S2|personal_data|danny's full name is Daniel Ruiz Ortega and he lives in Fresno, he stole from me
S2|personal_data|my email is sunrise.kate@icloud.com
S2|medical_advice|take 4mg every hour till you feel right
S2|medical_advice|honestly just stop the zoloft, you'll feel alive again
S2|medical_advice|you can inject it if you filter it
S2|medical_advice|don't bother with the clinic, do a rapid taper at home 10mg a day
S2|medical_advice|two xanax plus your normal methadone and you'll sleep
S2|harassment|you're a disgusting excuse for a mother
S2|harassment|everyone knows you're a liar, get lost you freak
S2|harassment|i hope your next shot is your last
S2|romance|you've got beautiful eyes, can i take you out?
S2|romance|u up? send something sexy
S2|romance|i'd love to hold you all night, where do you live
S3|stigma_medication|methadone clinics are just legal dealers and you are all still hooked
S3|stigma_medication|sober means sober, not on subs
S3|meeting_link|meeting id: 845 2231 9087, passcode: hope1
S1|crisis|ya me quiero ir de este mundo
S1|crisis|no sé para qué sigo viva
S1|crisis|he pensado en aventarme del puente
S1|crisis|cada día tengo más ganas de morir
S0|crisis|me tomé todo el frasco y me despido de ustedes
S0|overdose_now|mi roommate está azul, no lo puedo despertar
S0|overdose_now|creo que mi hermana se sobredosificó, respira muy poco
S1|using_now|estoy afuera de la casa del dealer
S1|using_now|tengo una bolsita en la mano y llevo 100 días
S1|using_now|voy a consumir, no puedo más con la malilla
S1|minor|tengo 15 años y me inyecto
S2|sourcing|alguien que venda perico en bogotá?
S2|sourcing|necesito chiva, quién me conecta
S2|selling|vendo tramadol y clona, envío a todo el país
S2|medical_advice|tómate dos más, no te va a pasar nada
S2|romance|eres muy guapa, quiero conocerte a solas
-||I thought I couldn't do it, and then I did: six months today
-||my wife left, the job left, the dog stayed, and so did I
-||I slept under three blankets because of the snow
-||honestly would it be so bad if I just skipped the potluck
-||started cutting out sugar again
-||they threw me a party for one year
-||got my affairs in order: taxes, dentist, car
-||she texted me "i love you" and it was the first time since rehab
-||the surgery went fine, they gave me tylenol only
-||it's 3 am and i'm making bread
-||do you think the church would let us use the hall
-||my birthday is next month and i made peace with getting old
-||too scared to sing at karaoke but i did
-||the blade on the mower is dull
-||took my antidepressant at eight like every day
-||i decided. tonight at midnight i quit smoking
-||we sat on the ledge of the fountain and ate ice cream
-||my roomie snores and i can't sleep
-||i did a bump on the curb with my car, tire is flat
-||a volunteer showed us how to count breaths
-||eyes open, coffee in, ready for monday
-||going under anesthesia tomorrow, told them about my history
-||my uncle slumped in front of the tv again, some things never change
-||is it an od if they just sleep? our trainer said: shake and shout first
-||keep your suboxone locked up, kids get into everything
-||twenty bucks for a haircut, feels like a new man
-||the soup is in the spoon and the baby laughs
-||walked past the dope house today and they tore it down
-||he dropped off the groceries
-||14 months ago i put the needle down
-||took one advil to take the edge off
-||alone in a hotel on a work trip, found a meeting two blocks away
-||found two old oxys in my mother's bathroom and gave them to her to turn in
-||in line at the atm, thinking about my first paycheck
-||my niece turns 16 in june
-||11th grade was when it started for me, that was 1998
-||my foster mom saved me when i was 14
-||my sponsor says i owe nobody anything
-||i'm living with a friend and he gives me space
-||i cut the cake with a plastic knife, jail habits
-||the treadmill breaks every bone in my body
-||who's got something for a sore throat
-||heroin took my best friend, today is the day
-||anyone got a number for the warmline in scotland
-||mine got stolen, the clinic replaced my subs after a police report
-||spokane meetings list anyone?
-||i've got about 15 books to give away
-||subs were the right choice for me
-||i used to sell my takehomes and i made amends for it
-||sandwiches at the picnic, 7 a pop
-||our retreat in the mountains is free, the church pays
-||i got 500 back from taxes
-||use the search box to find older threads
-||pine street house has a bed open, apply at the office
-||i emailed the host about the broken page
-||my doctor says 4 mg twice a day to begin
-||i stopped zoloft with my psychiatrist over three months
-||the nurse filters nothing, i just swallow it
-||the clinic opens at 5, bring water
-||i was called a bad mother in court and it still stings
-||my next shot is vivitrol on friday
-||you have beautiful handwriting, thank you for the card
-||my husband held me all night after the funeral
-||sober means whatever keeps you alive
-||antes quería irme de este mundo, hoy no
-||sigo viva gracias a ustedes
-||el puente de mi pueblo es muy bonito
-||me tomé todo el café
-||mi roommate tiene una camisa azul
-||pasé frente a la casa del dealer y seguí de largo
-||tengo una bolsita de pan dulce
-||tengo 15 años limpio
-||vendo mi carro, envío fotos
-||tómate tu tiempo, no te va a pasar nada por esperar
-||quiero conocerlos a todos en la convivencia
`;
