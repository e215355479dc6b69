/** Labelled posts: the plainest way to say each thing that the table of signals names (recovery.md, 4.2), and the plainest of what must raise nothing. */
export const basicsPosts = `
S1|crisis|end it
S1|crisis|end it all
S0|crisis|end it all tonight
S0|crisis|ending it tonight
S1|crisis|i want to end it
S1|crisis|i just want to end it all
S0|crisis|gonna end it tonight
S1|crisis|want to die
S1|crisis|i want to die
S1|crisis|i wanna die
S1|crisis|wish i was dead
S1|crisis|no reason to wake up
S1|crisis|nothing to wake up for
S1|crisis|goodbye world
S1|crisis|i cant go on
S1|crisis|i dont want to live
S1|crisis|no quiero vivir
S1|crisis|quiero morir
S0|crisis|hoy acabo con todo
S0|crisis|i have a plan
S0|crisis|i have a plan for tonight
S1|crisis|thinking about suicide again
S0|overdose_now|not breathing
S0|overdose_now|hes not breathing
S0|overdose_now|blue lips not breathing
S0|overdose_now|im od'ing
S0|overdose_now|she is oding
S0|overdose_now|nodding out and i took too much
S0|overdose_now|no respira
S0|overdose_now|labios azules no despierta
S1|using_now|about to use
S1|using_now|i am about to use
S1|using_now|its in my hand
S1|using_now|have it in my hand
S1|using_now|using alone tonight
S1|using_now|tolerance is gone but i dont care
S1|using_now|a punto de consumir
S1|minor|i am 15
S1|minor|im 16
S1|minor|i'm in 10th grade
S1|minor|tengo 15
S2|sourcing|where can i get some
S2|sourcing|where can i get percs
S2|sourcing|need a plug
S2|sourcing|any plug in dallas
S2|sourcing|looking for a connect
S2|sourcing|who got blues
S2|sourcing|dm me for a plug
S2|sourcing|donde consigo fenta
S2|selling|selling my subs
S2|selling|extra strips
S2|selling|extra strips for sale
S2|selling|methadone for sale
S2|selling|❄️ 60 a g
S2|selling|❄️ and 🔵 in stock
S2|selling|🔵 30 each
S2|selling|menu on telegram
S2|selling|vendo mis pastillas
S2|solicitation|free placement today
S2|solicitation|we cover flights
S2|solicitation|insurance accepted, call now
S2|solicitation|our admissions line is open
S2|solicitation|need a loan fast
S2|solicitation|need a loan? approved in minutes
S2|solicitation|payday loans, no credit check
S2|solicitation|payday advance approved today
S2|solicitation|quick cash loan, apply here
S2|solicitation|double your crypto
S2|solicitation|bitcoin investment, ask me how
S2|solicitation|préstamos rápidos sin aval
S2|romance|are you single
S2|romance|are you single?
S2|romance|r u single
S2|romance|you single?
S2|romance|send a pic
S2|romance|send me a pic
S2|romance|come to my place
S2|romance|come to my place tonight
S2|romance|come over to my place tonight, just us
S2|romance|what do you look like
S2|romance|let's move to snapchat
S2|romance|let's move to whatsapp, easier there
S2|romance|add me on snap, we can talk more private
S2|romance|can we talk on telegram instead, just you and me
S2|romance|eres soltera
S2|romance|estás soltera?
S2|romance|ven a mi casa esta noche
S2|romance|pásame tu whatsapp, guapa
S2|medical_advice|just stop
S2|medical_advice|just stop taking it
S2|medical_advice|double your dose
S2|medical_advice|jump off at 2 mg
S2|medical_advice|stop your methadone today
S2|medical_advice|take 8 mg and wait
S2|medical_advice|deja de tomarla ya
S2|harassment|you are worthless
S2|harassment|shut up you idiot
S2|harassment|nobody wants you here, loser
S3|stigma_medication|not really clean on methadone
S3|stigma_medication|you are not clean on subs
S3|stigma_medication|methadone is not recovery
-||where can i get naloxone
-||where can i get narcan for free
-||does cvs sell narcan
-||which pharmacy sells narcan
-||how much is narcan at the pharmacy
-||keep narcan in the car
-||la farmacia vende naloxona sin receta
-||where can i get buprenorphine
-||where can i get buprenorphine near me
-||where do i get suboxone prescribed
-||who prescribes buprenorphine in austin
-||where can i get test strips
-||where can i get methadone treatment
-||which clinic gives methadone near me
-||where can i find a doctor for suboxone
-||looking for a suboxone doctor
-||looking for a clinic that takes medicaid
-||is there a clinic near me
-||how do i get on buprenorphine
-||how do i get into detox
-||dónde consigo buprenorfina
-||dónde consigo naloxona gratis
-||dónde hay una clínica de metadona
-||dónde me recetan suboxone
-||this job is killing me
-||killing time before my shift
-||"I wanna die" is a great song
-||"i want to die" is the chorus of that song
-||the lyric says "i want to die" and it is still a happy tune
-||"I don't want to live" he sings, and I turned it off
-||la canción dice "me quiero morir" y todos la cantan
-||i wanted to die two years ago
-||i wanted to end it all in 2019, glad i didn't
-||hace dos años quería morir
-||yesterday i almost used
-||i almost used last night and called my sponsor instead
-||i started at 15
-||i was 15 when i started
-||naloxone training on friday
-||news says a man was found not breathing
-||i was buying subs on the street before my clinic
-||my doctor raised mine to 16 mg
-||my doctor lowered my dose
-||call 988
-||the number for samhsa is 1-800-662-4357
-||it is snowing here
-||snow on the ground, coffee in hand
-||she is single and happy
-||i am single again and fine
-||my husband sent a pic of the dog
-||come to our place for thanksgiving, all of you
-||end of the week
-||end it with the serenity prayer
-||goodbye to that old life
-||i was a junkie once
-||i call myself a junkie
-||nobody at all
-||not at all
-||none at all
-||nobody at all was late today
-||@tall-cedar @quiet-lake @nobody-here
-||@first-light @old-bridge @slow-train @nobody-special
-||@old-bridge thank you both
-||@red-bird @slow-train are you coming
-||@member-12 @member-40 @member-7
-||@last-leaf @night-owl @cold-river see above
-||@empty-chair welcome
-||@gone-fishing good to see you
`;
