/** Labelled posts that the rules are tried on and tuned by: severity|classes|words. `-` is a trap, in which nothing may fire. */
export const postsA = `
S1|crisis|i dont think i was meant to stay on this earth very long
S1|crisis|every time i close my eyes i picture the car going off the bridge with me in it
S1|crisis|can't shake the thought that the world keeps turning just fine if i stop
S0|crisis|I have enough methadone saved to make sure I don't wake up and I'm doing it when my mom goes to bed
S1|crisis|i just want to sleep and never get up
S1|crisis|lost my kids today. nothing to stay alive for
S1|crisis|it would be so easy to just let go of the wheel
S0|crisis|the bottle of tylenol is open in front of me i dont know what im waiting for
S1|crisis|i keep hoping a truck runs the red light
S1|crisis|i made it 2 years sober for what. id rather be dead than feel this
S1|crisis|If I fall asleep and my heart stops that would be the kindest thing
S0|crisis|Sold my guitar, paid off my mom, wrote everyone a note. Tomorrow it ends.
S1|crisis|ppl say it gets better. im done waiting. im done
S1|crisis|please somebody tell my little girl daddy tried. cant carry this no more
S1|crisis|not safe with myself tonight
S1|crisis|i dont trust myself to be alone right now, the thoughts are really dark
S1|crisis|the voices keep telling me to jump and im starting to agree with them
S0|crisis|im up on the parking garage top floor. wind is cold. this is it
S1|crisis|i look at the ceiling beam and think about the rope every single night
S1|crisis|whoever finds this, i am sorry, it was never about you
S1|crisis|wanting to die has become like background noise
S1|crisis|theres a voice that says everybody would breathe easier once im out of the picture
S1|crisis|my partner left a note saying she is sorry and her phone is off
S0|crisis|my brother has a gun and says he's going to use it on himself
S1|crisis|my sister said she wants to go be with mom. mom died in june
S1|crisis|what if i just drove into the river
S1|crisis|i have no reason to be around when the lease is up
S1|crisis|suicide feels like the only choice that is mine
S1|crisis|idk why im still breathing tbh
S1|crisis|i feel like ending everything
S0|crisis|wife took the kids. belt is around the closet rod. bye
S1|crisis|I'm so tired of being alive
S1|crisis|i dont want help i want out. out of all of it. for good
S1|crisis|been having s u i c i d a l thoughts since detox
S1|crisis|sucidal and out of meds
S1|crisis|wanna d!e so bad
S1|crisis|i wont be a problem for anyone after this weekend
S1|crisis|didnt expect to live this long and dont plan on much longer
S1|crisis|me quiero morir, ya no soporto esta vida
S1|crisis|pienso en tirarme al metro todos los días
S0|crisis|ya compré la soga. esta noche descanso
S1|crisis|mi hijo dice que se quiere matar y no sé qué hacer
S1|crisis|no le hago falta a nadie, mejor me voy de este mundo
S1|crisis|quisiera cerrar los ojos y no volver a abrirlos
S1|crisis|llevo días pensando en colgarme
S1|crisis|ya me cansé de vivir, neta
S1|crisis|soy un peso para mi familia, se acabó
S0|crisis|me corté las venas y no para la sangre
S1|crisis|perdón mamá, no pude con esto
S1|crisis|che no doy más, me quiero matar posta
S0|overdose_now|my sister just shot up and now shes blue HELP
S0|overdose_now|he took 3 perks and wont wake up i shook him and everything
S0|overdose_now|cant find a pulse on my bf
S0|overdose_now|shes making that gurgle noise where is the narcan
S0|overdose_now|i snorted something i thought was coke and im nodding out hard cant feel my legs
S0|overdose_now|somebody in my tent is overdosing what do i do
S0|overdose_now|I think my dad is dead. he's cold and his lips are blue
S0|overdose_now|i used narcan on my cousin twice and hes still not up
S0|overdose_now|drank my whole bottle of methadone and i feel really sleepy
S0|overdose_now|shes barley breathing
S0|overdose_now|hes not breathin plz
S0|overdose_now|roomate ODd in the bathroom door is locked i hear snoring
S0|overdose_now|my kid got into my suboxone and shes really drowsy and wont stay awake
S0|overdose_now|took some xanax with my done and my breathing feels weird
S0|overdose_now|my husband is unresponsive, ambulance is 20 min out
S0|overdose_now|i think i oded i was out for like an hour and im still going in and out
S0|overdose_now|mi novio se inyectó y está morado
S0|overdose_now|mi hermana no responde, está fría y tiene los labios azules
S0|overdose_now|me tomé demasiadas pastillas y me siento muy débil
S0|overdose_now|mi amigo se está ahogando en su vómito y no despierta
S0|overdose_now|se quedó dormido después de fumar y está roncando feo, no lo puedo despertar
S1|using_now|so close to throwing away 6 months. its in my glove box
S1|using_now|i am parked outside my dealers house
S1|using_now|gonna go get some after work dont try to stop me
S1|using_now|holding a blue and crying
S1|using_now|using again tonight. nobody at home to see it
S1|using_now|literally about to put the needle in
S1|using_now|just bought a bun. why did i do this
S1|using_now|i found an old stash in my coat and i cant put it down
S1|using_now|cant hold out anymore, im going back out
S1|using_now|im alone in a motel with a gram
S1|using_now|been using all day and cant stop
S1|using_now|im high rn and i feel so guilty
S1|using_now|need to get well, going to meet him at the gas station
S1|using_now|its been 90 days and im gonna shoot the same amount i used to
S1|using_now|he just dropped it off. its on my dresser
S1|using_now|relapsed tonight. there is more left and i want to do it
S1|using_now|day 3 of withdrawals and im done suffering im calling my guy
S1|using_now|i got money in my pocket and my feet are walking toward the block
S1|using_now|about to smoke some fetty dont care anymore
S1|using_now|tryna not use but my boy just pulled up with some
S1|using_now|bout to relapse
S1|using_now|no narcan in the house and i am using anyway
S1|using_now|estoy a punto de recaer
S1|using_now|ando bien malilla y ya voy por la cura
S1|using_now|tengo el globito en la bolsa, llevo 40 días limpio
S1|using_now|ya compré y estoy en el baño
S1|using_now|voy camino al punto, no me puedo aguantar
S1|using_now|me acabo de pinchar después de un año
S1|using_now|estoy por drogarme de nuevo, nadie sabe
S1|using_now|quiero meterme algo ya, no aguanto la malilla
S1|exploitation|my counselor keeps texting me at night asking for pictures
S1|exploitation|house manager takes our ebt cards and wont give them back
S1|exploitation|he said he'll tell my PO i used if i dont spend the night
S1|exploitation|he makes me sleep with his dealer to pay what he owes
S1|exploitation|my husband choked me last night when i hid the pills
S1|exploitation|a guy from the meeting offered me a place to stay if i "take care of him"
S1|exploitation|my sponsor borrowed 2000 dollars and says if i tell the group she will drop me
S1|exploitation|el encargado del anexo me toca en las noches
S1|exploitation|mi esposo me pega cuando está tomado y no me deja salir
S1|exploitation|me pide que le pague con mi cuerpo para darme la medicina
S1|threat|gonna burn that trap house down with him inside
S1|threat|i swear i will stab that dude if he talks to me again
S1|threat|watch your back in the parking lot after the meeting
S1|threat|i want to kill my ex and i know where he sleeps
S1|threat|ya sé dónde vives, cuídate
S1|minor|15 f here, my mom doesnt know i take percs
S1|minor|im only 13 and scared
S1|minor|i'm in 10th grade and addicted to oxy
S1|minor|i turn 18 in march, is that a problem here?
S1|minor|tengo quince años y fumo fentanilo
S1|minor|voy en tercero de secundaria y necesito ayuda
S2|sourcing|can anyone in reno hook me up
S2|sourcing|lookin for some blues around portland
S2|sourcing|need 2 subs to get through the weekend will pay cash
S2|sourcing|who got tar in the 505
S2|sourcing|anybody know where to cop in philly these days
S2|sourcing|any good vendors left? pm me
S2|sourcing|alguien sabe quién mueve cristal en tijuana
S2|sourcing|busco metadona sin receta, pago bien
S2|sourcing|where r the p e r c s at in dayton
S2|selling|got boxes of strips, 5 each, hmu
S2|selling|i can ship xans anywhere, dm for menu
S2|selling|my script just got filled, letting go of 30 roxies
S2|selling|tengo pastillas a buen precio escríbeme
S2|solicitation|Need treatment? We have scholarship beds in Florida, text me your insurance info
S2|solicitation|ask me how i cured my addiction with this tea, link in bio
S2|solicitation|préstamos rápidos sin buró, escríbeme al whatsapp
S2|personal_data|text me at (312) 555-7788 if you need a ride
S2|personal_data|my insta is @recovering.joe_92 follow me
S2|personal_data|her real name is Karen Whitfield and she goes to NA on 4th
S2|medical_advice|quit the clinic and jump off at 30, you will be fine
S2|medical_advice|mix your methadone with a little klonopin, it hits better
S2|medical_advice|toma el doble de suboxone si sientes ganas
S2|romance|hey beautiful are you single? send me a pic
S2|romance|pásame tu whatsapp guapa, vente a mi casa
S2|harassment|shut the fuck up nobody wants you here
S3|stigma_medication|People on MAT just traded one addiction for another
S3|stigma_medication|suboxone is a crutch for the weak
S3|stigma|once a junkie always a junkie, lock them all up
S3|graphic_use|i still remember the rush, blood in the rig, pushing the plunger, pure bliss
-||i was suicidal in 2020 and a stranger on a hotline talked to me for two hours
-||my kid said the funniest thing, i died
-||deadline at work is killing me but i'm clean
-||i could murder a pizza right now
-||learning to live without my brother, he od'd in 2022
-||how do i talk to my kids about their dad's overdose
-||got my one year chip tonight
-||feeling blue today but i went to a meeting
-||picked up my medication and my son from school
-||gonna use the tools i learned in rehab
-||about to pick up my six month chip
-||my therapist asked if i had thoughts of suicide and i could honestly say no
-||narcan training saturday at the library, come learn what an overdose looks like
-||where can i get fentanyl test strips in tucson
-||how do i get on methadone? is there a waitlist in boston
-||i was 14 when i first used, 41 now
-||i am 12 weeks sober
-||selling raffle tickets for the picnic
-||the new batch of coffee is better than the last
-||my doctor cut my dose in half and i feel okay
-||can you take suboxone while pregnant? my ob says yes
-||you are not weak for taking methadone
-||people say suboxone is just another drug and it hurts
-||i called myself a junkie for years, i don't anymore
-||my boyfriend hits the gym now instead of the pipe
-||my landlord raised the rent and i'm stressed
-||he hit a home run for his sober softball team
-||i want to live. for the first time in years i want to live
-||goodbye heroin, hello morning runs
-||grateful to be alive today
-||i hated myself back then. i don't hate myself now
-||that song about suicide came on and i had to pull over and cry
-||the bridge on route 9 is closed, leave early for the meeting
-||i'd die for my kids
-||relapsed last summer, back on track since
-||i dreamed i used and woke up in a sweat
-||i drove past my old dealer's street and kept going
-||hoy no consumí, y ayer tampoco
-||mi hermano murió de sobredosis y lo extraño
-||estoy muerta de cansancio pero contenta
-||me mata la espera del autobús jaja
-||cuando tenía 15 empecé a usar, ahora tengo 40
-||mi padrino me invitó a su casa a cenar con su esposa y sus hijos
-||alguien sabe de una clínica de metadona en tijuana
-||no dejes tu metadona sin hablar con el doctor
-||does anyone have experience with sublocade
-||i need a plug adapter for europe
-||my cat is 15 years old and still bossy
-||this heat wave is brutal, drink water everybody
-||i can't breathe when i think of court, anxiety is high. any tips
`;
