/** What words weigh, written by `npm run triage:learn` from the labelled posts; read in triage-cues.ts. */
export const weights = `*	50 -1 -8 -11 -12 -10 -9
0	31 -28 -1 3 -12 -14 22
0 0	24 -3 -5 -3 -2 -3 -8
0 am	1 0 0 0 0 0 0
0 and	2 -6 -3 -7 -1 -1 17
0 days	-1 -6 -2 15 -1 -1 -4
0 dias	0 -1 -1 5 0 0 -2
0 each	4 -2 0 -1 0 0 -1
0 is	4 -1 -1 0 -1 -2 0
0 mg	6 -1 0 -2 -1 0 -1
0 months	-4 -4 -3 12 0 -1 -2
0 now	3 -1 -1 -1 0 0 -1
0 text	4 -1 0 -1 -1 0 -1
0 th	0 -1 10 -2 -2 -2 -3
0 when	1 0 0 0 0 0 0
0 y	2 -1 -2 -4 -1 -1 7
0 year	-4 -1 -1 -1 -1 -1 8
0 years	-15 8 -3 14 0 -1 -3
0 you	3 -2 0 0 0 0 0
0th	-5 -2 -1 -7 -1 -1 16
0th grade	-5 -2 -1 -7 -1 -1 16
=30	7 -3 -1 -1 -1 0 0
=40	-7 -3 -3 5 -1 -1 10
=a	16 -7 -1 -5 -2 -6 5
=about	27 -2 -4 -12 -3 -4 -3
=afraid	1 0 0 0 0 0 0
=after	6 0 -11 2 -1 7 -3
=again	-6 11 -5 -1 -4 6 -2
=alguien	16 -3 -3 -4 -1 -2 -3
=alive	-18 23 -1 -2 -1 -1 -1
=all	5 4 -4 0 -2 -2 -2
=all_day	-1 -2 -1 5 0 0 0
=alone	7 3 -2 -2 -1 -2 -4
=answer	6 -5 1 0 -1 0 -1
=anybody	-3 9 0 -3 -1 -1 -1
=anymore	0 -4 -2 8 0 0 -1
=anyone	11 3 -2 -6 -2 -1 -2
=around	-6 14 -3 -1 -1 -1 -1
=bag	-9 -4 -3 20 -2 -1 -1
=because	-3 1 -1 -5 -1 -2 10
=bed	-1 -4 -2 -5 14 -1 -1
=been	4 3 -3 2 -1 -2 -2
=been_using	-3 -1 -1 6 0 0 0
=best	3 -1 0 -1 0 0 -1
=birthday	4 -2 -1 0 0 0 0
=blues	9 -1 -2 -3 -1 -1 -2
=bottle	-11 3 9 0 0 0 0
=bought	2 -1 -2 3 -1 0 0
=bridge	1 4 -1 0 -2 -2 0
=bus	12 2 -4 -3 -5 -2 -1
=but	6 -9 2 1 -3 -4 8
=buy	7 -1 -1 -1 -1 0 -2
=call	11 -6 -8 5 1 -1 -1
=can	9 -11 3 -2 1 -4 4
=cant	-24 0 15 11 -4 -4 6
=cant_stop	-14 11 -2 -1 -1 0 7
=car	-22 28 -2 1 -2 -2 -1
=casa	6 -7 -2 11 -4 -1 -2
=cash	3 -1 -1 -1 0 0 0
=choice	0 2 0 -1 0 0 0
=clean	-5 -3 -2 3 9 -1 -1
=coffee	12 -7 -1 -1 -2 -1 -1
=con	-13 9 1 -2 10 -7 2
=consumir	19 -3 0 -15 0 0 0
=cooking	-8 -5 -1 16 0 0 -1
=cop	0 -1 -2 5 -1 -1 0
=could	16 -15 -3 7 -2 -3 -1
=cravings	-2 -5 -1 12 0 0 -3
=cuando	3 -2 -5 -3 10 0 -2
=day	2 -4 -4 13 -3 -2 -2
=de_mi	-2 4 -2 -9 -1 13 -3
=dealer	0 -3 -3 5 5 -2 -2
=dice	-2 3 -3 -1 4 -1 0
=did	7 -7 8 0 -4 -2 -2
=die	16 0 -2 -4 -2 -5 -2
=do	3 -12 6 12 -3 -4 -3
=do_not	9 -4 -2 -2 -1 0 -1
=dont	-10 12 -6 9 1 -3 -3
=dont_want_to	-2 4 0 -1 0 0 0
=dope	1 -2 -1 1 4 -1 -2
=dosis	-14 20 -3 4 -3 -1 -3
=down	-12 -2 11 0 -4 8 -2
=dream	2 0 0 0 0 0 0
=easier	2 -1 0 0 0 0 0
=end	2 -5 -2 -4 -1 11 -1
=ends	2 2 0 -2 -1 0 0
=esta	-14 0 24 -3 3 -3 -7
=estoy	12 -8 -9 22 -4 -4 -8
=feels	5 -2 6 -5 -1 -2 -2
=fent	-2 -1 5 -1 0 0 0
=fentanyl	1 0 0 0 0 0 0
=for	11 5 -7 -8 10 -6 -5
=found	-4 -5 2 5 -1 0 3
=free	13 -3 -2 -8 4 -2 -2
=friday	7 -3 -1 -2 -1 0 0
=from	8 -1 -3 2 0 -4 -2
=front	-8 5 7 -2 0 0 0
=ganas	22 -4 -4 -5 -1 -2 -6
=garage	5 4 -1 -2 -5 -1 0
=gave	-11 -6 -1 5 15 -1 -1
=get	5 1 -4 9 -4 -4 -3
=gets	1 8 -1 -4 -1 -1 -1
=good	9 -4 4 -3 -3 -2 -2
=got	4 -10 14 6 -7 -3 -3
=hacer	9 -1 -4 -1 -1 -1 -1
=have	1 8 -5 5 -3 -3 -4
=here	8 -8 -8 -1 -4 -3 16
=heroin	14 -4 -2 -16 -1 -1 10
=hes	-24 6 21 4 -4 -1 -1
=high	2 -2 -2 0 2 -1 1
=high_school	3 -1 0 -5 0 0 4
=hit	10 -2 -4 0 -3 -1 -1
=hits	7 -4 -1 -3 3 -1 -1
=holding	-9 -2 -9 25 -1 -1 -4
=hope	7 -5 0 -1 -1 0 0
=hoping	-11 16 0 -2 0 -1 -1
=hour	-2 -8 5 7 -1 -1 -1
=house	-13 -7 -5 4 13 9 -1
=i	8 1 1 -3 -1 -4 -2
=i_am	0 -2 -5 6 0 5 -5
=i_used_to	-2 -1 0 4 0 0 0
=i_will	4 -10 -1 -3 -2 13 -1
=if	0 5 -8 -4 9 3 -3
=if_i	-4 -1 -4 0 15 -3 -2
=ill	-1 3 0 0 0 0 0
=im	-20 7 -8 14 -7 -2 17
=in_rehab	5 0 -1 -3 0 0 0
=is	21 3 9 -14 -11 -5 -3
=it	1 7 -3 6 -3 -5 -4
=just	-24 14 3 20 -5 -5 -3
=kill	-6 -8 -1 -4 2 17 0
=know	10 -7 -5 -6 -3 3 8
=last_night	-1 -2 -1 -1 6 0 0
=life	2 16 -9 -7 0 -2 -1
=live	-9 9 -4 1 -1 4 -1
=living	-1 2 0 0 0 0 0
=locked	-9 -4 3 13 -1 -2 0
=look	4 3 -2 -2 -1 -2 -1
=looking_at	-7 8 0 -1 0 0 0
=looks	2 0 -1 0 0 0 0
=make	10 -6 -2 -4 -2 5 -1
=making	0 -3 4 0 0 0 0
=matar	-5 0 -3 -3 -1 12 -2
=me	1 7 -6 0 12 -5 -9
=me_quiero	1 5 0 -1 -1 -2 0
=medication	6 -2 -2 -1 0 0 0
=meds	-26 17 -3 -1 17 -1 -1
=meeting	-12 -4 -2 -3 1 20 -1
=menu	2 0 0 -1 0 0 -1
=miedo	-4 10 -2 -2 -1 -1 -1
=might	1 -1 0 0 0 0 0
=minutes	8 -6 -2 5 0 -1 -3
=money	9 -7 -6 7 -1 -1 0
=month	2 -1 0 -1 0 -1 0
=months	1 -5 -3 10 -1 -1 -2
=morir	13 -9 0 -2 0 -1 -1
=my_dad	-3 -1 4 0 0 0 0
=my_guy	2 -1 -2 7 -5 -1 0
=my_mom	1 6 -3 -10 -5 -2 14
=my_parents	-4 -2 -1 -3 2 -1 10
=myself	4 8 -1 -7 -1 -2 -1
=nada	-4 -3 -1 9 -1 0 0
=need	5 -3 -2 3 -1 -1 -1
=needed	1 -1 0 0 0 0 0
=needle	-4 -3 3 7 -1 -1 -1
=never	7 8 -4 -2 -4 -2 -2
=night	4 4 -6 -12 16 -3 -2
=no	-22 26 3 10 -2 -11 -3
=no_despierta	-1 -2 5 -1 0 0 -1
=noche	19 3 -6 -3 -4 -4 -4
=not	9 1 3 -2 -3 -5 -4
=numbers	1 0 0 0 0 0 0
=of	23 -2 -2 -10 -3 0 -5
=off	3 8 -10 12 -4 -5 -4
=offered	-2 -1 -1 1 3 -1 0
=offers	2 0 0 -1 0 0 0
=ojala	3 18 -2 -9 -3 -4 -2
=once	6 -1 -2 -1 -1 -1 -1
=only	-7 2 6 -10 -4 -3 16
=out	-11 3 4 -2 -5 11 -1
=pay	0 -7 -2 -5 17 -2 -1
=people	16 -9 9 -10 -2 -2 -2
=percs	-8 -3 -3 5 -1 -1 10
=pero	28 -7 -2 -7 -1 -3 -8
=picture	-2 4 0 0 0 0 0
=pienso	-9 14 -1 -1 -1 -2 -1
=pills	-12 -4 -4 -4 18 -1 7
=place	-1 0 -1 0 3 0 0
=plug	-9 -1 -2 19 -2 -2 -2
=point	-3 9 -1 -3 -1 0 0
=por	4 12 -4 -1 -2 -6 -3
=punto	-5 -3 -2 14 -2 -1 -2
=quiere	-9 16 -3 -1 -1 -1 -1
=quiero	17 -5 -2 -1 -2 -5 -3
=quisiera	-8 15 -2 -2 -1 -1 -2
=quit	5 -3 -1 -1 0 0 0
=ready	3 2 0 -3 0 -1 0
=relapsed	6 -7 -2 5 -1 -1 0
=remember	11 -1 0 -9 0 0 -1
=rig	13 -1 0 -10 0 0 -1
=room	-11 -10 10 4 9 -1 -1
=runs	8 12 -2 -10 -1 -1 -5
=said	2 1 -7 -3 9 -2 -1
=same_amount	-3 -1 0 4 0 0 0
=says	6 -1 -6 -7 13 -2 -2
=scared	-5 11 -1 -14 3 -1 7
=see	-1 5 -1 3 -2 -3 -1
=seems	-2 6 -1 -1 -1 -1 -1
=sell	7 0 -1 -2 -1 0 -1
=shes	-13 -5 27 -6 -2 -1 -1
=si	-5 3 -10 4 11 3 -5
=sitting	-9 -4 -5 24 -2 -1 -2
=sleep	-8 -1 -4 5 -1 9 -1
=sobredosis	10 -3 3 -2 -2 -2 -4
=somebody	3 6 0 -9 -3 6 -3
=someone	-7 -9 12 13 -4 -2 -3
=something	7 7 -1 -8 -1 -2 -2
=soon	6 -2 -1 -1 -1 -1 -1
=sponsor	-2 -2 -1 -2 9 0 0
=spot	-3 2 0 2 0 0 0
=stash	-2 -5 -3 6 0 0 4
=stay	-25 19 9 -4 2 -1 -1
=still	1 -1 7 5 -2 -5 -5
=stop	5 6 -6 -2 -4 -3 4
=stops	-1 3 0 0 0 0 0
=take	-5 -9 -3 11 1 -2 7
=takes	2 -3 -2 -5 10 0 0
=tengo	-5 3 -7 -8 -3 -4 24
=text	24 -1 -5 -6 -3 -4 -4
=that	-2 4 -6 -11 -7 18 4
=the	13 5 -7 2 -1 -4 -9
=think	-16 11 12 -2 -2 -1 -1
=thinking	7 3 -1 -7 0 -1 -1
=thoughts	0 3 -1 -1 -1 0 0
=today	17 2 -3 -7 -2 -2 -4
=tonight	-9 5 -7 8 -2 8 -2
=too_much	-1 -2 3 0 0 0 0
=truck	-6 13 -2 -1 -1 -1 -1
=tu	4 -1 -1 0 -1 0 0
=unresponsive	1 0 1 0 -1 -1 0
=up	2 -8 4 6 -8 11 -7
=use	5 2 -2 0 -1 -3 -1
=used	3 -2 -4 1 4 0 -1
=usual	-4 -2 7 0 0 0 0
=venda	18 -4 -3 -2 -3 -2 -3
=vida	0 1 0 0 0 0 0
=vivir	0 10 -1 -3 -2 -3 -2
=voy	-20 -28 5 11 2 13 17
=voy_a	11 -26 -7 10 -2 19 -6
=wake	-3 6 9 -8 -1 -2 -1
=wanted	2 -1 0 0 0 0 0
=wants	4 -4 -2 -4 8 -2 -1
=way	0 -1 -3 10 -3 -2 -1
=week	6 -2 0 -2 -1 0 0
=weekend	0 3 0 -1 0 -1 0
=what_i	4 -2 0 -1 0 0 0
=what_if	1 0 0 0 0 0 0
=when	11 -2 -6 -6 7 -2 -2
=who	19 -5 -5 -8 -3 4 -2
=wish	-18 25 -1 -1 -2 -2 -1
=with	5 -5 -7 2 2 11 -9
=work	-11 -4 7 12 -2 -1 -1
=wrote	1 0 0 -1 0 0 0
=y	19 -19 3 5 -11 -18 21
=ya_compre	-2 5 -3 3 -1 -1 -1
=you	20 -6 -7 -6 -4 6 -3
AFTERWARDS	20 16 -17 -3 -5 -4 -7
AGE_PAST	15 0 8 -11 2 -7 -7
ALONE	-42 0 15 31 -1 4 -8
ASK_DOCTOR	2 -1 -1 0 -1 0 0
AS_LONG	-2 -4 -1 8 0 -1 0
AT_HAND	-5 6 -3 12 -5 -1 -4
BETTER_OFF	-19 35 -3 -4 -3 -3 -4
BODY	-54 -11 90 -5 -7 -4 -8
BODY_FIGURE	14 -10 -5 7 -2 -2 -3
BOUGHT_SOFT	-2 4 7 2 -1 -4 -6
BREATH	25 0 -6 -19 2 -5 3
BURDEN	-4 9 -1 -2 0 0 -1
CARER	4 -24 14 -4 21 -1 -10
CASH	10 -9 -7 4 3 -1 -1
CHANGE_DOSE	12 -5 -4 1 -2 -1 -2
CLEAN_TIME	-17 -6 -3 32 -1 -1 -3
CODED	15 -3 -2 -3 -2 -3 -2
COMING	-8 -16 -7 38 -7 9 -9
CONTROL	-28 -19 -13 -14 71 -3 7
CONTROL_FIGURE	34 -12 -3 -5 -4 -5 -4
CUE	-55 114 -14 -21 -6 -10 -9
CUE_FIGURE	27 -32 -6 17 2 -4 -3
CUT	-12 18 -1 -3 -1 -1 -1
DANGER_LEFT	-16 14 4 -1 -1 0 0
DEALER	-35 -17 -10 53 8 4 -3
DIE	-33 91 -10 -20 -10 -7 -10
DIE_FIGURE	26 -3 -7 -5 -8 5 -7
DIVERTED	15 -2 4 0 -6 -4 -6
DOSE_FIGURE	-8 10 1 12 -6 2 -11
DO_IT	-7 9 0 -1 0 0 0
DRINK_SOFT	9 8 -9 -6 11 -7 -7
DRUG	11 -29 15 7 1 -12 7
DRUG_FIGURE	23 -1 -8 -5 -5 -3 -3
EX_SAID	10 -7 -1 2 -2 -1 -1
FADING	-23 -23 59 -8 -2 -1 -3
FAREWELL	-32 71 -10 -17 -6 4 -9
FAREWELL_FIGURE	-22 -11 -17 15 24 4 6
FAREWELL_SURE	-26 33 -3 -2 -1 -1 -1
FEELING	-6 -5 21 1 -6 -5 1
FREE	13 -3 -2 -8 4 -2 -2
FUCK_FIGURE	22 -13 -5 -5 1 -3 4
GOING	-18 8 -14 22 -10 18 -6
GRAPHIC	2 -8 -1 9 -1 -1 -1
GRATEFUL	20 1 1 -20 4 -4 -2
GROUPED	34 -7 -6 -7 -4 -5 -5
HARM	-8 -24 -5 -17 -1 58 -3
HARM_GOING	-1 8 -14 6 -9 11 -2
HELP	-14 3 30 -18 -9 -3 12
HIGH_CUE	-24 -29 4 65 -5 -10 -2
HIGH_FIGURE	34 -9 -5 -10 1 -4 -8
HIT_FIGURE	30 -24 -4 12 -6 -6 -3
HIT_ME	-6 -9 -8 -6 33 -2 -2
HOPELESS	-13 43 -8 -8 -7 -10 3
I	9 7 -6 -2 -2 -3 -2
IF	23 -7 -6 -1 -2 -2 -4
INSULT	31 -10 -4 -5 -3 -7 -4
INSULT_FIGURE	9 13 -5 -9 -4 -6 2
INSULT_SURE	28 -14 -2 -3 -2 -5 -2
IN_HAND	-44 15 0 47 -2 -6 -11
IN_HAND_FIGURE	18 4 -7 -9 -2 0 -3
I_AM	-8 14 -9 -1 -8 -4 17
JUST	-12 29 -16 19 -12 6 -14
LATELY	4 17 -7 6 -4 -4 -12
LEFT	-3 -2 -1 0 -2 8 0
LEGIT	19 -10 -3 -6 9 -2 -6
LEGIT_HELP	7 -5 0 -1 0 0 0
LEGIT_MED	10 -8 9 -5 3 -5 -4
LEGIT_PLACE	12 -4 -8 -8 -2 20 -9
LEGIT_SURE	1 -12 10 -3 -5 11 -2
LESS	21 -6 -5 -3 -3 -1 -2
LESS_NOT	4 -5 -1 -6 12 -2 -2
LESS_SURE	7 -2 -3 -1 -1 0 0
LIVE	3 35 3 -20 -4 -2 -16
LIVE_FIGURE	8 -15 -5 -3 7 2 5
LOL	26 -12 -2 -3 -6 -2 -1
MAKES_ME	-19 -9 -12 -7 57 -5 -4
MAN_FIGURE	12 -3 1 -16 7 7 -8
MEANS	-59 61 12 -26 10 4 -3
MEANS_DRAWN	-8 15 -1 -6 0 0 0
MEANS_END	-16 32 -3 -5 -3 -3 -1
MED	10 2 -5 3 2 -6 -6
MED_SORT	4 8 -2 2 2 -6 -7
MED_SURE	24 -8 0 -6 -5 -2 -2
MED_TAKERS	2 0 -1 0 0 0 0
MEMBER_ASKS	-1 14 -8 -7 3 -4 3
MINOR_SURE	-28 -15 -5 -6 -3 -2 60
MONEY	-1 -1 -1 -1 5 0 0
MONEYNUM	-1 -1 -1 -1 5 -1 -1
NARCAN	-17 -6 24 5 -2 -2 -1
NEAR	10 1 -2 2 -6 -6 2
NEAR_REACH	13 -3 -1 -4 0 -4 -1
NEVER_ALONE	4 -6 8 -4 -1 -1 -1
NEVER_STOP	-3 16 -2 -5 -3 -2 -1
NOT	0 13 3 2 -5 -9 -3
NOT_AGE	20 -1 -1 4 -5 -6 -11
NOT_AGE_SURE	-2 8 0 4 -7 3 -7
NOT_FIRST	-32 22 8 -2 4 0 0
NOW	-6 22 -2 16 -11 -2 -16
NO_BREATH	-14 -18 65 -16 -7 -4 -6
NO_BREATH_FIGURE	11 -8 0 1 6 -6 -4
NO_MORE	0 30 10 -17 -4 -9 -11
NO_WAKE	-25 -16 67 -17 -4 -2 -4
OD	-8 -16 46 -11 -6 -6 1
OD_GOING	-13 -5 21 -1 -1 -1 -1
OFFER	30 -8 -8 1 -6 -3 -7
OFFER_SURE	27 -3 -4 -8 -3 -2 -6
OUTSIDE	12 -6 -5 13 -5 -4 -5
OWN_CARE	5 -5 4 -2 0 -1 -2
OWN_GONE	7 -2 -2 0 -1 0 -1
OWN_RX	1 0 0 0 0 0 0
PANIC	2 -2 -1 2 -1 -1 0
PAST	46 -29 -12 -6 -5 7 -1
PITCH	41 -15 -5 1 -7 -9 -7
PLACEMENT	12 -2 -1 -3 -2 -1 -2
PLACEMENT_SURE	17 -8 -9 3 1 -2 -2
PLAN	-15 16 -2 -5 -1 8 -1
PLUG	-5 -11 -8 27 -2 4 -5
PLUG_FIGURE	-21 1 0 34 -1 -5 -7
PRESENT	-1 2 3 6 -4 -5 -1
REACH	26 -11 -7 11 -7 -5 -7
REACH_HANDLE	7 -1 -1 -2 -1 -1 -1
REACH_SURE	29 -6 -4 -7 -4 -3 -5
ROMANCE	19 -4 -3 -3 -2 -5 -2
ROMANCE_FIGURE	8 -3 -5 -9 13 4 -7
SAID	3 3 -11 -9 21 -4 -2
SCHEME	5 -1 -1 -1 -1 -1 -1
SCHEME_FIGURE	16 -2 -2 -3 -2 -3 -4
SCHOOL	-19 -4 -6 -19 -2 -2 52
SECRET	-10 -7 -2 -4 14 -1 10
SEEK	59 -14 -13 -23 -10 -10 11
SEEK_AFTER	23 3 -7 0 -6 -5 -8
SELF	15 9 -5 -4 -6 -6 -3
SELL	31 -6 -8 5 -12 -9 0
SELL_FIGURE	17 5 -13 6 -5 -1 -10
SELL_SURE	25 -5 -4 -6 -3 -2 -4
SEX	-35 -14 -8 -12 63 8 -3
SEX_FIGURE	-5 -2 -5 11 9 -4 -4
SLUR	34 -9 -5 -10 -3 -3 -4
SOMEONE	-7 -5 20 -6 5 -3 -3
SOMEONE_ONLY	8 -8 5 -9 3 4 -4
STILL_OUT	-8 -12 7 16 -1 -1 -2
STOP_FIGURE	-5 -5 2 12 0 -1 -2
STOP_IT	5 -5 -1 -5 -1 0 7
STRUGGLE	-44 -18 4 59 -7 -9 15
STUFF	0 -1 -4 12 -4 -4 1
STUFF_HARD	-19 -8 -7 42 -7 -11 11
STUFF_ONLY	-20 -9 19 0 -3 14 -1
STUFF_SURE	11 -10 0 1 -2 -4 4
SUICIDAL	-4 9 -1 -1 -1 -1 -1
SURPRISE	5 -4 -3 -3 -2 -1 9
TELLING	22 -9 -2 -5 -3 -2 -2
THREAT_FIGURE	15 1 -6 -11 -1 8 -7
THREAT_SURE	-41 -19 -10 -11 -5 90 -4
TOLD_ME	-8 -1 6 -4 9 -1 0
TOLERANCE	-4 -5 7 3 0 0 0
TOOK	3 -8 14 -4 -2 -4 2
TOOK_ALL	-16 38 -2 -13 -3 -1 -3
TOO_MUCH	-7 -11 40 -6 -5 -3 -8
TOO_MUCH_FIGURE	13 4 -2 1 -7 -6 -3
TRAFFIC	-5 -2 0 -1 8 0 0
TREAT_WORD	-14 4 -4 -6 25 -3 -2
USE	15 -28 -8 55 -8 -15 -11
USED	2 -32 18 29 -4 -4 -10
USED_TO	13 -7 -4 5 -3 -1 -3
USE_HARD	-9 -21 -8 53 -3 -6 -5
USE_THING	20 -19 18 -7 -2 -4 -6
USING	5 -8 -5 21 -2 -5 -5
VEIN	2 -6 13 -2 -2 -1 -3
WANT	-5 41 -15 -3 -10 6 -14
WARN	11 -3 -1 -4 -2 0 -1
WAS	13 7 8 -9 -6 -7 -7
WAS_ONLY	1 -3 -5 -6 13 7 -6
WE	33 -15 -9 1 0 -4 -5
WITHSTOOD	27 -6 -3 -10 -2 -3 -2
WORKS_THERE	24 0 2 -11 -8 0 -6
YEARS	-9 -21 -13 -9 -8 -6 66
YEARS_UNIT	-10 -5 -4 -9 -3 -2 33
YOU	22 -10 -3 -2 -6 -2 0
YOURE	13 1 1 -11 -4 9 -9
a	16 -7 -1 -5 -2 -6 5
a 0	-6 -1 -1 -1 -2 -1 12
a break	1 -1 0 0 0 0 0
a canal	2 -1 0 0 0 -1 0
a cat	2 0 0 -1 0 0 0
a content	5 -3 0 -1 0 0 0
a crutch	3 0 -1 0 0 0 0
a dose	10 -1 -2 -4 -1 -1 -1
a dull	1 -1 0 -1 0 0 0
a flask	1 0 0 0 0 0 0
a friend	-1 -2 -1 7 -1 0 -1
a full	1 0 -1 0 0 0 0
a good	2 -1 0 -1 0 0 0
a home	2 0 0 0 -1 0 0
a house	4 0 0 -2 -1 0 0
a junkie	6 -2 -1 -1 -1 0 -1
a line	-4 -2 10 -3 0 0 0
a little	2 0 0 -1 0 0 0
a meeting	1 0 0 0 0 0 0
a mi	-6 -6 23 -3 -3 -2 -3
a mis	-3 14 -2 -3 -1 -3 -3
a needle	1 -1 7 -6 0 0 0
a note	-13 16 -1 0 -1 0 0
a number	2 0 -1 0 0 0 0
a person	6 -2 -1 0 0 -1 -1
a place	-2 0 0 0 3 0 0
a plan	2 -2 0 0 0 0 0
a post	1 0 0 0 0 0 0
a problem	-10 0 -3 -2 -1 -1 17
a pulse	-18 -5 29 -2 -1 -1 -2
a question	1 -1 0 0 0 0 0
a ride	1 0 0 0 0 0 0
a script	1 0 -1 0 0 0 0
a shift	1 0 0 0 0 0 0
a small	2 0 0 -1 0 0 0
a spoon	1 -1 0 0 0 0 0
a teenager	-1 2 0 0 0 0 0
a todos	9 -5 -1 -1 0 -1 -1
a truck	-13 16 -1 0 0 -1 0
a usar	30 0 -1 -21 0 -6 -2
a week	1 -1 0 0 0 0 0
a whole	2 0 0 -1 0 0 0
a young	2 -1 -1 0 0 0 0
about	27 -2 -4 -12 -3 -4 -3
about it	-3 5 0 -1 0 0 0
about suicide	9 -8 0 0 0 0 0
about the	-5 8 0 -1 -1 0 0
about to	20 -12 -2 -2 -1 -3 -1
about what	12 -3 -1 -4 -1 -1 -1
about your	1 -1 0 0 0 0 0
acabar	-8 13 -1 -1 -1 -1 -1
acaba~	-8 13 -1 -1 -1 -1 -1
acabo	-18 14 -2 13 -2 -2 -3
accepted	3 0 -1 -1 0 0 0
accep~	3 0 -1 -1 0 0 0
accordion	8 -2 -2 0 -1 -1 0
accor~	8 -2 -2 0 -1 -1 0
across	5 -2 -1 -1 -1 0 -1
across the	3 -1 -1 0 -1 0 -1
acros~	5 -2 -1 -1 -1 0 -1
add	4 -1 0 -1 0 -2 0
addiction	3 -1 0 -1 -1 0 0
addic~	-1 -2 -1 -6 -1 -1 12
admissions	3 0 -1 -1 0 0 0
admissions team	3 0 -1 -1 0 0 0
admis~	3 0 -1 -1 0 0 0
adver~	1 0 0 0 0 0 0
afraid	1 0 0 0 0 0 0
afraid of	1 0 0 0 0 0 0
afrai~	1 0 0 0 0 0 0
after	6 0 -11 2 -1 7 -3
after 0	0 -1 -1 4 -1 -1 -2
after a	10 -1 -2 -4 -1 -1 -1
after this	-5 6 0 0 0 0 0
after work	-4 -4 -1 9 0 0 0
afternoon	1 0 0 -1 0 0 0
after~	1 0 0 -1 0 0 0
again	-6 11 -5 -1 -4 6 -2
again and	9 -2 -2 -4 -1 -1 0
ago	-4 -1 -1 6 0 0 -1
ago and	1 0 0 -1 0 0 0
ago i	3 0 0 -2 0 0 -1
agree	-4 5 0 -1 -1 0 0
aguan~	-1 -8 -1 14 -1 -1 -1
ahora	13 -9 7 -6 -2 0 -3
ajo	14 -2 -4 -2 -2 -1 -2
al	-1 10 -9 -7 3 12 -7
algo	26 -13 -3 0 -3 -3 -4
alguien	16 -3 -3 -4 -1 -2 -3
alguien sabe	7 -1 -1 -2 -1 0 -3
algui~	16 -3 -3 -4 -1 -2 -3
alive	-18 23 -1 -2 -1 -1 -1
all	5 4 -4 0 -2 -2 -2
all day	-1 -2 -1 5 0 0 0
all of	-2 4 -1 -1 0 0 0
all right	8 -3 -1 -3 0 0 0
alone	7 3 -2 -2 -1 -2 -4
alone and	22 -1 0 -19 0 -1 0
along	5 -2 -1 -1 0 -1 0
already	-8 -13 -2 25 -1 -1 -1
alrea~	-8 -13 -2 25 -1 -1 -1
also	4 -1 0 -1 -1 -1 0
always	11 -3 -1 -2 -3 -1 -1
always a	4 -1 -1 -1 -1 0 0
alway~	11 -3 -1 -2 -3 -1 -1
am	1 -2 -5 6 0 4 -5
am 0	-5 13 0 -2 0 -1 -4
am not	1 0 0 0 0 0 0
am so	11 -7 0 -3 0 0 0
am sorry	-13 13 0 0 0 0 0
am writing	4 -2 0 -1 0 -1 0
ambulance	-4 0 5 0 0 0 0
ambul~	-4 0 5 0 0 0 0
amount	-3 -1 0 4 0 0 0
amoun~	-3 -1 0 4 0 0 0
an	15 -15 -2 8 -1 -2 -3
an hour	-6 -7 6 8 0 0 0
an old	1 -4 -3 7 0 0 -1
an overdose	8 -3 -2 -1 0 -1 -1
and	13 -2 -1 1 -5 -6 0
and a	13 -4 -2 -2 -2 -2 -2
and ask	1 0 0 0 0 0 0
and be	6 -2 -1 -1 -1 -1 -1
and called	1 0 0 -1 0 0 0
and everything	-7 -5 13 0 0 0 -1
and for	1 -1 0 0 0 0 0
and get	4 0 0 -1 -1 0 -1
and he	-6 -2 2 8 -2 0 0
and her	-11 14 -2 0 -1 0 0
and hes	-4 -1 6 0 0 0 0
and his	-4 -1 6 0 -1 0 0
and how	2 -1 0 -1 0 0 0
and i	10 -13 2 6 -5 2 -1
and im	-16 8 6 16 -3 -4 -6
and it	0 4 -1 -2 -1 -1 0
and leave	1 -1 0 0 0 0 0
and my	-17 2 3 4 1 -1 9
and never	-2 4 0 -1 0 0 0
and nobody	10 -6 -1 2 -1 0 -4
and not	1 -1 -1 -1 2 0 0
and now	-10 5 11 -5 0 0 0
and out	-10 11 6 -1 -2 -2 -1
and read	1 0 0 -1 0 0 0
and says	-13 8 -2 -4 12 -1 0
and seven	1 0 0 0 0 0 0
and she	11 -1 -6 -1 -1 -1 -1
and shes	-3 -1 5 0 0 0 0
and some	6 -4 -1 0 0 0 0
and somebody	5 -1 -1 0 0 -2 0
and that	2 -2 0 0 0 0 0
and thats	-11 13 0 0 -1 0 0
and the	-4 -4 -1 10 -1 -1 0
and then	14 -5 -3 -2 -2 -1 -1
and they	1 0 0 0 0 0 0
and told	1 0 0 0 0 0 0
and we	0 0 1 0 0 0 0
and when	1 0 0 0 0 0 0
and wont	-9 -3 8 -1 6 0 0
and you	5 -1 -2 -1 0 -1 -1
anexo	-9 -3 -3 -2 18 -1 -1
anexo me	-9 -3 -3 -2 18 -1 -1
angry	11 -2 -3 -1 -2 -1 -1
ano	-3 -10 -3 11 -2 -2 9
anos	-13 -2 -2 -8 -2 -1 28
another	14 -9 -1 -2 0 -1 -1
another drug	1 0 0 0 0 0 0
another person	1 -1 0 0 0 0 0
anoth~	14 -9 -1 -2 0 -1 -1
answer	6 -5 1 0 -1 0 -1
answers	1 0 0 0 0 0 0
answe~	3 -5 5 -1 -1 0 -1
any	8 -1 -1 -3 -2 -1 -1
anybody	-3 9 0 -3 -1 -1 -1
anybo~	-3 9 0 -3 -1 -1 -1
anymore	0 -4 -2 8 0 0 -1
anymo~	0 -4 -2 8 0 0 -1
anyone	11 3 -2 -6 -2 -1 -2
anyone have	1 0 0 0 0 0 0
anyone in	9 -1 -2 -3 -1 -1 -2
anyon~	11 3 -2 -6 -2 -1 -2
anything	8 -1 -1 -4 -2 -1 -1
anything else	2 -1 0 0 0 0 0
anything from	9 -5 0 -3 -1 0 0
anyth~	8 -1 -1 -4 -2 -1 -1
apart	2 -1 0 0 0 0 0
are	23 -11 1 3 -6 -6 -5
are blue	-4 -1 6 0 -1 0 0
are friends	5 -1 -1 -1 -1 0 0
are good	5 -3 -1 0 0 0 0
are not	3 0 -1 0 0 0 0
are you	9 -2 -2 -1 -1 -2 -1
argue	15 -5 -4 -2 -1 -2 -2
arm	-7 8 0 -1 0 0 0
around	-6 14 -3 -1 -1 -1 -1
around for	-3 3 0 0 0 0 0
aroun~	-6 14 -3 -1 -1 -1 -1
as	6 -3 -4 9 -3 -3 -2
as a	1 0 0 -1 0 0 0
as it	2 -1 0 0 0 0 0
as long	1 -1 0 0 0 0 0
as well	1 -1 0 0 0 0 0
as you	1 0 0 0 0 0 0
ashamed	10 -3 -3 -1 -1 -1 -1
asham~	10 -3 -3 -1 -1 -1 -1
ask	11 -4 -2 -2 -1 -2 -1
ask him	3 -2 0 0 0 0 0
asked	13 -16 -3 -2 14 -1 -4
asked for	-11 -5 -1 -2 19 0 0
asking	-9 -2 -1 -2 3 0 12
asking for	0 -1 -1 -2 4 0 0
asking whether	1 -1 0 0 0 0 0
askin~	-9 -2 -1 -2 3 0 12
asks	3 -2 0 0 0 0 0
asleep	-3 4 0 0 0 0 0
aslee~	-3 4 0 0 0 0 0
at	40 -13 -10 -3 0 -10 -4
at 0	21 -7 -1 -6 -1 -2 -4
at a	1 -2 -3 -4 -1 -1 9
at all	1 0 0 0 0 0 0
at home	1 -4 -1 5 0 0 -1
at night	4 -2 -2 -7 8 -1 -1
at the	1 -1 6 2 0 -5 -2
at work	-3 -1 -1 8 -1 0 -1
ate	4 -2 -1 -1 0 0 0
attempt	13 -8 0 -4 0 0 0
attem~	9 -1 -1 -5 0 -1 -1
aunt	5 -1 -2 0 -1 0 -1
awake	-2 -1 4 0 0 0 0
away	-16 13 -1 6 0 0 0
ayer	5 -3 -4 5 -1 -1 -2
back	11 -8 -7 0 2 6 -4
back and	-8 3 -1 7 0 0 -1
back on	7 0 -1 -4 -1 -1 0
bad	-4 8 -3 6 -3 -3 -2
bad i	-10 2 0 9 0 0 0
badly	4 0 -1 0 -2 0 0
bag	-9 -4 -3 20 -2 -1 -1
bands	5 -2 0 -1 -1 0 0
bano	-2 -1 11 -6 -1 -1 -1
barely	-12 -2 18 -1 -1 -1 -1
barel~	-12 -2 18 -1 -1 -1 -1
bathroom	-6 -4 3 10 -1 -2 -1
bathr~	-5 -4 3 9 -1 -2 -1
batte~	1 0 0 0 0 0 0
be	-6 28 -6 -1 -5 -6 -4
be a	-4 4 0 0 0 0 0
be alive	7 -4 0 -1 0 -1 0
be alone	-7 8 0 -1 0 0 0
be angry	9 -1 -3 -1 -2 -1 -1
be around	-7 7 0 0 0 0 0
be in	1 -1 0 0 0 0 0
be ready	7 -4 0 -2 0 0 0
be the	-16 19 -1 -1 -1 -1 0
beautiful	5 -1 0 -2 -1 0 0
beaut~	5 -1 0 -2 -1 0 0
because	-3 1 -1 -5 -1 -2 10
because i	6 2 -1 -4 -1 -1 -2
because of	1 0 0 0 0 0 0
becau~	-3 1 -1 -5 -1 -2 10
bed	-1 -4 -2 -5 14 -1 -1
beds	5 -2 -1 0 0 -1 0
been	4 3 -3 2 -1 -2 -2
been using	-3 -1 -1 6 0 0 0
beer	6 -4 -1 0 0 0 0
before	9 -8 -8 -4 13 -4 2
before i	10 -3 -5 3 -2 -1 -1
before the	11 -1 -2 -5 -1 -3 0
before you	2 -1 0 -1 0 0 0
befor~	9 -8 -8 -4 13 -4 2
beige	5 -1 -1 -1 0 -1 0
being	24 -2 -1 -18 -1 -2 -1
best	3 -1 0 -1 0 0 -1
better	-12 17 -2 -7 -3 10 -3
better than	3 -2 0 -1 0 0 0
bette~	-12 17 -2 -7 -3 10 -3
beyond	5 -2 -1 -2 0 0 0
beyon~	5 -2 -1 -2 0 0 0
bien	13 -6 4 -3 -2 -2 -3
big	11 -4 -1 -3 -2 -1 0
birthday	4 -2 -1 0 0 0 0
birth~	4 -2 -1 0 0 0 0
block	-8 -7 -1 18 -1 -1 -1
blood	11 -1 -1 -9 0 0 -1
blue	-17 -5 18 11 -2 -1 -3
blue and	-7 -3 -4 18 -1 -1 -3
blues	9 -1 -2 -3 -1 -1 -2
body	-1 -1 0 -2 5 0 0
book	1 -1 0 0 0 0 0
boredom	5 -2 0 -1 -1 0 0
bored~	5 -2 0 -1 -1 0 0
boss	-4 -3 0 -1 8 0 0
both	0 -6 -1 9 -1 0 -1
bottle	-11 3 9 0 0 0 0
bottle of	-11 3 9 0 0 0 0
bottl~	-11 3 9 0 0 0 0
bottom	10 -1 -3 -2 -2 0 -1
botto~	10 -1 -3 -2 -2 0 -1
bought	2 -1 -2 3 -1 0 0
bought a	2 -1 -2 3 -1 0 0
bough~	2 -1 -2 3 -1 0 0
bout	-7 3 -1 8 -1 -2 -1
box	-2 -2 -1 6 0 0 0
boxes	1 0 0 0 0 0 0
boy	3 -2 -1 3 -1 -1 -1
boyfriend	21 -3 -2 -3 -9 -4 0
boyfr~	21 -3 -2 -3 -9 -4 0
boys	22 -3 -5 -7 -2 -3 -2
brass	5 -2 0 -1 -1 0 0
brass bands	5 -2 0 -1 -1 0 0
break	4 -2 0 -1 -1 0 0
break fast	3 -2 0 0 0 0 0
breath	1 0 -1 0 0 0 0
breathe	14 -12 8 -5 -1 -2 -1
breathing	-10 9 10 -3 -1 -2 -2
breat~	2 -3 18 -8 -3 -4 -3
bridge	1 4 -1 0 -2 -2 0
bridg~	1 4 -1 0 -2 -2 0
broken	7 0 -3 -4 0 0 0
broke~	7 0 -3 -4 0 0 0
brother	1 4 5 -3 -4 -3 -2
brothers	12 -3 -7 -1 -1 0 0
broth~	12 2 -2 -3 -4 -3 -2
brought	1 0 0 0 0 0 0
broug~	1 0 0 0 0 0 0
bus	12 2 -4 -3 -5 -2 -1
busco	19 -5 -2 -3 -4 -2 -5
but	6 -9 2 1 -3 -4 8
but i	-5 -2 -3 -2 -1 -1 13
but im	3 0 0 -1 0 0 -1
but it	5 -1 -1 -2 0 0 0
but my	-5 -1 -1 6 0 0 0
but not	-8 -1 11 0 -1 0 0
buy	7 -1 -1 -1 -1 0 -2
by	41 -2 -4 -19 -3 -6 -6
by a	2 0 0 -1 0 0 0
by the	17 -2 -2 -9 -1 -3 -1
cabbage	1 0 0 -1 0 0 0
cabba~	1 0 0 -1 0 0 0
call	11 -6 -8 5 1 -1 -1
call 0	11 -4 -5 0 0 -1 0
call my	2 0 0 -1 -1 0 0
calle	51 -17 -7 -6 -4 -4 -12
called	7 -2 0 -2 -2 -1 0
calle~	7 -2 0 -2 -2 -1 0
calling	-1 -6 -4 19 -3 -2 -2
calli~	-1 -6 -4 19 -3 -2 -2
calls	1 0 0 0 0 0 0
came	13 -5 -4 -2 -1 0 -1
came for	3 0 -2 0 0 0 0
came in	2 0 0 -1 0 0 0
can	9 -11 3 -2 1 -4 4
can be	1 -1 0 0 0 0 0
can do	8 -3 -5 0 0 0 0
can get	8 -1 -1 -3 -1 -1 -1
can i	7 0 -2 -2 -1 0 -2
can tell	1 0 0 0 0 0 0
canal	2 -1 0 0 0 -1 0
cant	-24 0 15 11 -4 -4 6
cant even	-4 8 -1 -1 0 -1 -1
cant feel	1 -5 7 -2 0 0 -1
cant stop	-14 11 -2 -1 -1 0 7
cant wake	-2 -1 6 -2 0 0 0
car	-22 28 -2 1 -2 -2 -1
card	5 0 -1 -1 -1 0 -1
cards	2 -2 -3 -1 5 0 0
cards and	2 -2 -3 -1 5 0 0
care	-2 -1 0 1 3 0 0
carry	10 1 -8 -1 -1 -1 0
casa	6 -7 -2 11 -4 -1 -2
case	3 -1 0 -1 0 0 0
cash	3 -1 -1 -1 0 0 0
cat	5 -1 -1 -1 0 0 -2
cat is	4 0 0 0 0 0 -2
ceiling	-6 9 0 -1 -1 0 0
ceili~	-6 9 0 -1 -1 0 0
centr~	5 -1 0 -2 0 -1 -1
chair	8 -3 -1 -1 -2 -1 0
change	13 -4 -2 -2 -1 -1 -2
changed	1 0 0 0 0 0 0
chang~	14 -4 -2 -2 -2 -2 -2
check	-2 0 -1 -2 5 0 0
child	1 -1 0 0 0 0 0
children	6 -5 0 -1 -1 0 0
child~	6 -5 0 -1 -1 0 0
chip	7 -1 -1 -2 -1 -2 0
choice	0 2 0 -1 0 0 0
choic~	0 2 0 -1 0 0 0
clean	-5 -3 -2 3 9 -1 -1
cleveland	2 0 -1 0 -1 0 0
cleve~	2 0 -1 0 -1 0 0
clinic	3 -2 0 0 0 0 0
clinica	7 -1 -2 -3 -1 0 -1
clini~	10 -3 -2 -3 -1 0 -1
clona~	5 1 -2 -1 -1 -1 -1
close	-4 1 -1 5 0 0 0
close~	0 7 -4 0 -1 -2 0
coat	-1 -4 -3 8 0 0 0
cocin~	17 -4 0 -4 0 -2 -6
coffee	12 -7 -1 -1 -2 -1 -1
coffe~	12 -7 -1 -1 -2 -1 -1
cold	-4 1 6 -2 -1 -1 0
cold and	-4 -1 6 0 -1 0 0
colle~	16 -4 -3 -2 -4 -1 -1
come	25 -2 -7 -7 -3 -2 -4
come to	-5 9 -1 -1 -1 -1 -1
comes	6 -3 -1 -4 3 -1 0
coming	1 2 0 -1 0 -1 0
comin~	1 2 0 -1 0 -1 0
compl~	1 0 0 0 0 0 0
compre	-2 5 -3 3 -1 -1 -1
compr~	-2 3 -4 6 -1 -1 -1
con	-13 9 1 -2 10 -7 2
con el	-4 -3 -2 -3 3 -1 10
con la	-13 15 12 -6 -2 -3 -3
con mi	-4 2 -1 -1 7 -2 0
con todo	-2 1 -1 0 4 0 -1
consumir	19 -3 0 -15 0 0 0
consu~	22 -9 -5 -3 -2 -1 -3
content	5 -3 0 -1 0 0 0
content warning	5 -3 0 -1 0 0 0
conte~	31 6 -5 -18 -3 -6 -5
cook	3 -1 0 -2 0 0 0
cooking	-8 -5 -1 16 0 0 -1
cooki~	-8 -5 -1 16 0 0 -1
cop	0 -1 -2 5 -1 -1 0
coppe~	0 -6 -1 8 -1 0 0
couch	7 -3 0 -2 -1 -1 0
could	16 -15 -3 7 -2 -3 -1
could not	1 0 -1 0 0 0 0
couns~	-2 0 0 -2 5 0 0
count	4 -2 -1 0 0 -1 0
counts	7 -4 0 -3 0 0 0
count~	7 -4 0 -3 0 0 0
court	4 -2 0 0 0 -1 0
cousin	-7 -2 -1 11 -1 0 0
cousi~	-7 -2 -1 11 -1 0 0
cravings	-2 -5 -1 12 0 0 -3
cravi~	-2 -5 -1 12 0 0 -3
cristal	0 -1 5 10 -1 -7 -6
crist~	0 -1 5 10 -1 -7 -6
crutch	3 0 -1 0 0 0 0
crutc~	3 0 -1 0 0 0 0
cuando	3 -2 -5 -3 10 0 -2
cuand~	3 -2 -5 -3 10 0 -2
curtains	1 -1 0 0 0 0 0
curta~	1 -1 0 0 0 0 0
cut	5 0 -2 -2 -1 0 0
dad	-4 1 4 0 0 0 0
dad is	-5 1 4 0 0 0 0
dark	-16 4 15 -1 0 0 0
dates	-5 -2 0 -1 8 0 0
daughter	-8 14 -5 -1 0 0 0
daugh~	-8 14 -5 -1 0 0 0
day	2 -4 -4 13 -3 -2 -2
day 0	-10 -1 -3 16 -1 0 0
day and	1 -1 -1 3 -1 -1 -1
day before	2 -1 0 0 0 0 0
day i	-2 4 0 -1 0 0 0
day light	3 -1 0 -1 0 0 0
day to	1 0 0 0 0 -1 0
days	9 -1 -3 3 -2 -2 -4
days and	-14 12 0 4 -1 0 0
de	-2 5 -3 -10 -10 -2 22
de la	12 -7 -3 -2 2 -1 -1
de mi	-2 4 -2 -9 -1 13 -3
de suboxone	7 -1 -3 -1 -1 -1 -1
de una	0 1 0 0 0 0 0
dead	2 10 -5 -2 -2 -1 -1
deal	1 0 0 0 0 0 0
dealer	0 -3 -3 5 5 -2 -2
dealers	5 -4 -2 6 -2 -2 -1
deale~	5 -7 -5 10 3 -4 -3
death	-9 13 -1 -1 -1 -1 -1
decide	7 -4 -1 -1 -1 -1 -1
decid~	7 -4 -1 -1 -1 -1 -1
del	13 -12 -4 -4 13 -3 -2
del anexo	-9 -3 -3 -2 18 -1 -1
dentist	1 0 0 0 0 0 0
denti~	1 0 0 0 0 0 0
descr~	3 0 -1 0 0 -1 -1
despertar	-2 -9 17 -3 -1 0 -2
despe~	-2 -9 17 -3 -1 0 -2
despierta	-1 -2 5 -1 0 0 -1
despi~	-9 9 4 -1 -1 -1 -1
despues	-11 -3 11 9 -1 -1 -2
despues de	-11 -3 11 9 -1 -1 -2
despu~	-11 -3 11 9 -1 -1 -2
details	1 0 0 0 0 0 0
detai~	1 0 0 0 0 0 0
detox	-17 9 -2 -3 16 -1 -1
dias	-15 25 -2 0 -1 -3 -4
dice	-2 3 -3 -1 4 -1 0
dice que	-2 3 -3 -1 4 -1 0
did	7 -7 8 0 -4 -2 -2
did i	-7 6 -2 5 0 0 0
did it	-9 -4 15 -1 0 0 0
did not	11 -2 -7 -1 -1 0 0
didnt	-7 0 9 -1 -1 0 0
didnt know	5 -3 -1 -1 0 0 0
die	16 0 -2 -4 -2 -5 -2
died	12 1 -3 -2 -5 -2 -1
dinosaur	3 -1 -1 -1 0 0 0
dinos~	3 -1 -1 -1 0 0 0
disap~	-5 6 0 0 0 0 0
dish	5 -3 0 -1 0 0 0
dishes	4 -1 -1 0 0 -1 0
dishe~	4 -1 -1 0 0 -1 0
dm	2 0 0 -1 0 0 -1
do	3 -12 6 12 -3 -4 -3
do anything	-8 8 0 -1 0 0 0
do i	-8 -8 22 -3 -1 -1 -1
do it	-4 6 0 -1 0 0 0
do not	9 -4 -2 -2 -1 0 -1
do the	-1 1 0 0 0 0 0
do this	-5 -1 -4 11 0 0 0
do with	3 -1 0 -1 0 -1 0
do you	8 -1 -2 -1 -1 -2 -1
doctor	10 -2 -3 -1 -3 0 -1
doctor who	1 0 0 0 0 0 0
docto~	10 -2 -3 -1 -3 0 -1
does	8 -4 0 -2 -1 -1 0
does anyone	1 0 0 0 0 0 0
doesnt	-3 1 -3 -3 -2 -1 11
doesn~	-3 1 -3 -3 -2 -1 11
dog	5 0 0 -2 -2 -1 0
doing	-6 8 0 0 0 0 -1
dollars	-5 0 0 0 6 0 0
dolla~	-4 0 0 -1 6 0 0
donde	-4 -13 -3 -6 -3 33 -3
done	-7 6 3 7 -2 -3 -4
done with	17 -6 -1 -4 -1 -2 -3
dont	-10 12 -6 9 1 -3 -3
dont be	-1 2 0 -1 0 0 0
dont have	-8 8 0 0 0 0 0
dont know	6 5 -2 -5 -1 -1 -1
dont need	3 -1 0 -1 0 0 -1
dont want	-8 10 0 -2 0 0 0
door	0 -2 3 1 -1 -1 0
dope	1 -2 -1 1 4 -1 -2
dope in	10 0 0 -7 0 0 -1
dormir	8 -2 -2 -1 -1 -1 -1
dormir bien	8 -2 -2 -1 -1 -1 -1
dormi~	8 -3 1 -3 -1 -1 -1
dose	12 -5 4 -6 -2 -2 -2
dosis	-14 20 -3 4 -3 -1 -3
double	-3 -2 7 -1 0 0 -1
double your	1 0 0 0 0 0 0
doubl~	-3 -2 7 -1 0 0 -1
down	-12 -2 11 0 -4 8 -2
down and	1 0 0 0 0 0 0
doy	-3 6 0 0 0 -1 -1
drawer	7 -2 -1 -1 -1 -1 -1
drawer thing	1 0 0 0 0 0 0
drawe~	7 -2 -1 -1 -1 -1 -1
dream	2 0 0 0 0 0 0
dream~	4 0 -2 -1 0 0 -1
drive	-6 -1 -2 12 -1 -1 -1
drive~	-7 -1 0 -1 10 0 0
drop	0 -1 -1 -2 5 0 -1
dropped	-2 -3 -3 7 0 0 0
dropp~	-2 -5 1 7 0 0 0
drove	6 0 -1 -2 -1 -1 -1
drug	1 0 0 0 0 0 0
drunk	-21 16 -2 13 -2 -2 -2
dull	1 -1 0 -1 0 0 0
dust	3 -1 0 -1 -1 0 0
duty	9 -5 -1 -1 0 -1 -1
each	7 -2 -1 -2 0 0 -1
easier	2 -1 0 0 0 0 0
easie~	2 -1 0 0 0 0 0
eat	3 -1 0 -1 0 0 0
eating	7 -3 0 -1 -2 -1 0
eatin~	7 -3 0 -1 -2 -1 0
ed	1 0 -1 0 0 0 0
eggs	1 0 0 0 0 0 0
el	1 -14 7 -6 13 -4 3
el ajo	12 -2 -4 -1 -2 -1 -1
el bano	-2 -1 11 -6 -1 -1 -1
eleven	1 0 0 -1 0 0 0
eleven days	1 0 0 0 0 0 0
eleve~	1 0 0 -1 0 0 0
else	6 -3 -1 0 0 -2 0
en	11 8 -13 3 -1 -12 4
en el	-1 -1 11 -6 -1 -1 -1
en la	-10 4 -10 24 -2 -1 -5
en tijuana	7 -1 -1 -2 -1 0 -3
end	2 -5 -2 -4 -1 11 -1
ending	-8 15 -2 -2 -1 -1 -1
endin~	-8 15 -2 -2 -1 -1 -1
ends	2 2 0 -2 -1 0 0
english	1 -1 0 0 0 0 0
engli~	1 -1 0 0 0 0 0
enough	-2 -4 0 8 0 -1 0
enoug~	-2 -4 0 8 0 -1 0
es	31 -9 -6 -5 -4 -2 -5
escribeme	8 -1 -2 -2 -1 -1 -2
escri~	8 -1 -2 -2 -1 -1 -2
espos~	9 -2 -5 -3 3 0 -1
esta	-14 0 24 -3 3 -3 -7
esta morado	-3 -2 9 -1 -1 -1 -1
esta noche	-5 9 -3 3 -2 -1 -1
estar	2 -1 0 0 0 0 0
este	-2 7 -2 -1 -1 0 -1
este mundo	-2 7 -2 -1 -1 0 -1
estoy	12 -8 -9 22 -4 -4 -8
estoy a	-7 0 -1 9 0 0 -1
estoy en	-2 7 -3 1 -1 0 -1
even	-11 17 -1 -1 -1 -1 -2
evening	1 0 0 0 0 0 0
eveni~	1 0 0 -1 0 0 0
ever	1 0 0 0 0 0 0
every	12 25 -8 -15 -9 -3 -4
every day	0 5 -1 -2 -1 -1 -1
every second	-1 2 0 -1 0 0 0
every single	-5 11 0 0 -5 0 0
every sunday	15 -7 -1 -1 -3 -1 -1
everybody	18 -5 -3 -7 -1 -1 -1
everyone	-2 17 -3 -3 -4 -3 -2
everything	-7 -1 12 -1 -1 -1 -1
every~	9 9 4 -10 -5 -4 -4
ex	-7 -2 -9 17 -3 8 -3
exactly	9 -5 -1 -1 0 -1 -1
exact~	9 -5 -1 -1 0 -1 -1
exist	-5 6 0 0 0 0 0
expect	-2 3 0 0 0 0 0
expec~	-2 3 0 0 0 0 0
experience	2 0 0 0 0 0 0
experience with	2 0 0 0 0 0 0
exper~	2 0 0 0 0 0 0
extra	2 0 0 -1 0 0 0
eyes	-2 3 1 -1 -1 0 0
face	1 -2 1 0 0 0 0
fall	-1 3 -1 0 -1 0 0
family	16 -7 -1 -4 -2 -1 -1
famil~	13 7 -2 -7 -3 -5 -3
fast	7 -3 -1 -2 0 0 0
fear	2 -1 0 0 0 0 0
feel	-20 8 7 1 -2 -2 7
feel like	-2 5 -1 -1 0 -1 -1
feel my	1 -5 7 -2 0 0 -1
feel so	-6 4 -2 8 0 -1 -3
feels	5 -2 6 -5 -1 -2 -2
feels like	11 -1 -1 -5 -1 -2 -2
felt	-1 2 0 0 0 0 0
fent	-2 -1 5 -1 0 0 0
fentanyl	1 0 0 0 0 0 0
fenta~	-6 0 -1 -5 0 0 13
fifty	1 0 -1 0 0 0 0
fill	4 -1 0 -2 0 0 0
filled	3 -1 0 -1 0 0 0
fille~	3 -1 0 -1 0 0 0
finally	42 -24 -3 -6 -2 -4 -4
final~	42 -24 -3 -6 -2 -4 -4
find	3 0 6 -7 -2 3 -3
find a	-6 -4 13 -1 0 0 -1
find out	-5 1 0 -1 0 6 0
finding	1 0 0 0 0 0 0
finding me	1 0 0 0 0 0 0
findi~	1 0 0 0 0 0 0
fine	0 4 -1 -1 -1 -1 -1
fire	4 -3 -3 6 -2 -1 -1
first	14 -2 -6 -2 -3 -1 -1
first one	1 -1 0 0 0 0 0
first time	8 -6 0 -1 -1 0 0
first week	1 -1 0 0 0 0 0
five	21 -7 -2 -9 -1 -2 0
five hours	9 -5 0 -4 0 0 0
fixed	8 -1 -1 -1 -5 -1 0
flask	1 0 0 0 0 0 0
flask and	1 0 0 0 0 0 0
flat	1 0 0 0 0 0 0
floor	-15 1 19 -1 -2 -1 -2
flush~	2 1 0 -2 0 0 0
foil	-7 -1 -3 13 0 0 -1
follow	4 -1 -1 -1 -1 0 -1
follo~	4 -1 -1 -1 -1 0 -1
for	11 5 -7 -8 10 -6 -5
for a	-14 -1 -1 0 17 -1 0
for an	2 0 -1 0 0 0 0
for another	1 -1 0 0 0 0 0
for anyone	-4 4 0 0 0 0 0
for as	1 -1 0 0 0 0 0
for eleven	1 0 0 0 0 0 0
for free	0 -1 -1 -2 5 -1 0
for good	-5 6 0 0 0 0 0
for help	1 0 -1 0 0 0 0
for him	2 0 -1 0 0 0 0
for it	4 -3 0 0 0 0 0
for me	-1 14 -2 -4 -4 -1 -1
for months	2 -1 0 0 0 0 0
for my	21 -22 -1 7 -1 -2 -1
for nine	2 -1 0 0 -1 0 0
for some	11 -3 -2 -3 -2 -1 -2
for the	15 -2 -8 -5 5 -3 -2
for two	3 -3 0 0 0 0 0
for you	3 -1 0 0 0 0 0
forge~	3 -2 1 -1 0 0 0
forty	6 -2 0 -2 -1 0 0
found	-4 -5 2 5 -1 0 3
found my	1 -1 -1 -2 0 0 4
four	24 -14 -1 -6 -1 -2 -1
four and	1 0 0 0 0 0 0
four years	14 -7 0 -5 -1 0 0
free	13 -3 -2 -8 4 -2 -2
friday	7 -3 -1 -2 -1 0 0
frida~	7 -3 -1 -2 -1 0 0
friend	-12 2 3 2 -2 -1 8
friends	2 -5 -1 -3 7 -1 0
frien~	-9 -2 2 -1 4 -2 7
frigh~	4 -1 -1 0 -1 -1 -1
from	8 -1 -3 2 0 -4 -2
from one	1 0 0 0 0 -1 0
from the	1 -1 -1 -1 3 -1 0
front	-8 5 7 -2 0 0 0
front of	-8 5 7 -2 0 0 0
fuck	3 -2 0 2 0 -1 0
full	4 -1 -1 -1 -1 0 -1
funer~	4 2 -1 -2 -1 -1 -2
ganas	22 -4 -4 -5 -1 -2 -6
ganas de	16 -3 0 -4 0 -2 -6
garage	5 4 -1 -2 -5 -1 0
garag~	5 4 -1 -2 -5 -1 0
gas	-2 0 -1 4 0 0 -1
gas station	-2 0 -1 4 0 0 -1
gave	-11 -6 -1 5 15 -1 -1
gave him	-2 0 3 0 0 0 0
gave me	-16 -3 -3 6 16 -1 0
get	5 1 -4 9 -4 -4 -3
get a	4 -1 0 0 -1 0 -1
get to	4 -1 0 -1 -1 0 0
get up	-2 4 0 -1 0 0 0
gets	1 8 -1 -4 -1 -1 -1
gets you	3 -1 0 0 0 -1 0
getting	-4 -1 -5 -3 0 13 0
getti~	-4 -1 -5 -3 0 13 0
girl	0 3 -2 0 -1 0 0
give	-1 -5 -3 -2 14 -1 -1
glad	13 -8 0 -4 0 0 0
glad it	12 -7 0 -4 0 0 0
glad you	1 -1 0 0 0 0 0
go	-8 10 -3 4 7 -4 -6
go get	-4 -5 -1 11 0 0 0
go of	1 3 -1 -2 -1 -1 -1
go on	-5 -2 0 -1 8 0 0
go to	4 -1 -1 -1 3 -1 -4
goes	7 3 -6 -1 -2 -1 -1
goes at	3 -1 -1 0 -1 0 0
goes to	5 3 -5 -1 -1 -1 -1
going	-9 -15 15 3 -4 13 -3
going in	-1 -6 8 0 0 0 0
going to	-7 -7 -2 3 -2 16 -1
gone	-21 9 4 14 -1 -1 -4
gone and	-1 -4 7 -2 0 0 0
gone if	-4 0 -1 6 0 0 0
gonna	-5 -12 -2 12 -2 9 -1
good	9 -4 4 -3 -3 -2 -2
good thing	2 -1 -1 0 0 0 0
goodbye	7 11 -2 -9 -1 -1 -5
goodb~	7 11 -2 -9 -1 -1 -5
got	4 -10 14 6 -7 -3 -3
got my	12 -5 -1 -2 -3 -2 0
grade	-5 -2 -1 -7 -1 -1 16
grandmother	4 -2 0 -1 0 0 0
grand~	9 -7 0 0 -1 0 -1
groceries	5 0 -1 -3 0 -1 0
groce~	5 0 -1 -3 0 -1 0
group	1 -1 -1 -1 4 -1 -1
grown	7 -5 0 -1 -1 0 0
grown up	1 -1 0 0 0 0 0
grupo	-1 -2 -2 -1 10 -1 -2
guitar	2 1 0 -1 -1 0 0
guita~	2 1 0 -1 -1 0 0
guy	-1 -2 5 2 -2 -1 -1
gym	1 0 0 0 0 0 0
habla~	-1 -6 -1 -3 -1 13 -1
hace	13 -10 -4 4 -1 -1 -2
hace un	12 -7 -1 -2 0 0 -1
hacer	9 -1 -4 -1 -1 -1 -1
had	1 8 -2 -2 -2 -2 -1
had a	2 0 0 0 0 0 0
had been	1 0 0 0 0 0 0
had to	5 -4 0 0 0 0 0
hadnt	1 0 0 0 0 0 0
hago	-8 6 12 -2 -2 -2 -3
half	5 -2 0 -1 -1 0 0
half a	1 0 0 0 0 0 0
hall	1 0 0 0 0 0 0
hand	3 -4 -6 9 -1 -1 -1
hands	0 -3 -2 6 0 0 -1
hang	-3 4 0 0 0 0 0
happe~	6 -3 -1 0 0 0 0
hard	22 -12 4 -6 -2 -2 -3
has	3 19 -3 -8 -4 -4 -2
has a	-9 13 -1 -2 0 -1 0
has been	11 -7 0 -3 0 0 0
has the	3 -1 -1 0 -1 0 0
has to	2 -1 0 0 0 0 0
hate	10 -5 -1 -1 -1 -1 -1
have	1 8 -5 5 -3 -3 -4
have 0	9 -2 0 -4 0 0 -2
have a	4 3 -2 -2 -1 0 -1
have been	2 -1 -1 1 0 -1 0
have liked	1 0 0 -1 0 0 0
have not	-6 -2 -1 8 0 0 0
have somebody	1 -1 0 0 0 0 0
have started	1 -1 0 0 0 0 0
have the	-16 6 -1 11 0 0 0
have to	-5 5 0 -1 0 0 0
having	-3 5 0 0 0 0 0
havin~	-3 5 0 0 0 0 0
hay	15 1 -3 -6 -2 -2 -2
he	4 -13 -8 -2 16 6 -3
he came	2 0 -1 0 0 0 0
he comes	4 -1 0 0 -1 -1 0
he hit	10 0 -4 -2 -3 0 -1
he is	5 7 -8 0 -2 -1 0
he just	-8 -4 8 4 0 0 0
he keeps	-5 -1 -3 8 1 0 0
he may	2 -1 0 0 -1 0 0
he said	0 -2 -2 -2 8 -1 0
he says	2 -1 0 0 -1 0 0
he wont	-8 8 1 0 -1 0 0
he would	2 -2 -1 -1 3 -1 0
head	-3 7 -1 -1 -1 0 0
head is	3 -2 -1 0 0 0 0
hear	-13 -5 23 -2 -2 -1 -1
hear the	-14 -2 18 -1 -1 0 -1
heart	-12 0 15 -1 -1 -1 0
heat	18 -5 -3 -7 -1 -1 -1
hell	0 -1 -2 -2 5 0 0
hello	22 -4 -2 -9 -1 -1 -5
hello i	1 -1 0 0 0 0 0
help	2 0 11 -10 -1 -1 -1
helped	3 -1 -1 0 0 0 0
helpe~	3 -1 -1 0 0 0 0
helps	14 -4 -1 -5 -2 -1 -1
her	-10 12 6 -3 3 -4 -3
her and	10 -3 -3 -1 -1 -1 -1
here	8 -8 -8 -1 -4 -3 16
here i	7 -2 0 -2 -1 0 -1
here is	15 -3 -3 -3 -1 -1 -4
hermana	-9 10 3 -1 -2 -1 -1
herma~	7 8 -8 -2 -2 -1 -3
heroin	14 -4 -2 -16 -1 -1 10
heroi~	10 -5 -11 1 -3 -1 8
herself	5 -1 -2 0 -1 0 -1
herse~	5 -1 -2 0 -1 0 -1
hes	-24 6 21 4 -4 -1 -1
hes cold	-4 -1 6 0 -1 0 0
hes not	-4 -1 6 0 0 0 0
hiding	-2 3 0 -1 0 0 0
hidin~	-2 3 0 -1 0 0 0
high	2 -2 -2 0 2 -1 1
high school	3 -1 0 -5 0 0 4
hijo	-3 -2 11 -2 -2 -1 -1
hijos	-1 18 -2 -3 -9 -2 -2
him	-7 -10 9 -5 6 7 -1
him and	-4 -3 5 0 2 0 0
him for	2 -2 -1 -1 2 0 0
him on	2 -2 0 0 0 0 0
himself	-7 11 -1 -2 -1 0 0
himse~	-7 11 -1 -2 -1 0 0
his	-16 -4 8 -5 20 -2 -1
his records	5 -3 0 0 -1 -1 0
hit	10 -2 -4 0 -3 -1 -1
hits	7 -4 -1 -3 3 -1 -1
hits me	5 -3 -1 -2 3 -1 0
hmu	1 0 0 0 0 0 0
hold	-15 -4 17 6 -1 -1 -2
holding	-9 -2 -9 25 -1 -1 -4
holdi~	-9 -2 -9 25 -1 -1 -4
holidays	6 -4 0 -1 -1 0 0
holid~	6 -4 0 -1 -1 0 0
home	2 2 -2 3 -3 -1 -1
home group	4 -1 -1 0 -1 0 0
home to	-7 5 -1 5 -1 0 0
honest	2 -2 0 0 0 0 0
honestly	14 -4 -1 -4 -2 -1 -1
hones~	16 -6 -2 -4 -2 -1 -1
hope	7 -5 0 -1 -1 0 0
hope thats	1 -1 0 0 0 0 0
hoping	-11 16 0 -2 0 -1 -1
hopin~	-11 16 0 -2 0 -1 -1
hour	-2 -8 5 7 -1 -1 -1
hour and	1 -6 7 -1 0 0 0
hours	12 -7 0 -4 0 0 0
house	-13 -7 -5 4 13 9 -1
how	18 4 -5 -9 -3 -2 -2
how do	9 -3 -3 -1 -1 -1 -1
how much	-5 5 0 0 0 0 0
how to	17 -5 -2 -6 -2 -1 0
hoy	48 3 -5 -31 -2 -9 -4
husband	-1 -4 3 -6 9 -1 0
husband is	4 -2 4 -4 -1 -1 0
husba~	-1 -4 3 -6 9 -1 0
i	8 1 1 -3 -1 -4 -2
i already	-1 -4 0 6 0 0 0
i also	4 -1 0 -1 -1 0 0
i am	0 -2 -5 6 0 5 -5
i are	5 -1 -1 -1 -1 0 0
i asked	6 -3 -1 -1 -1 0 0
i called	3 -2 0 0 0 0 0
i came	1 0 0 -1 0 0 0
i can	2 -11 7 4 4 -3 -3
i cant	-7 1 -1 -4 -2 -2 15
i changed	1 0 0 0 0 0 0
i could	13 -15 -2 8 -1 -3 -1
i did	10 -5 2 -4 -2 0 -1
i do	-6 -11 14 7 -1 -1 -2
i dont	1 16 -5 -10 2 -2 -2
i feel	-9 -2 2 5 -2 -2 8
i find	12 -8 0 -1 0 -2 -1
i found	-1 -4 -3 8 0 0 0
i gave	4 -2 2 -1 -1 -1 -1
i get	1 0 0 0 0 0 0
i go	4 -1 -1 -1 3 -1 -4
i got	-4 -1 -1 6 0 0 0
i had	16 -13 -1 -1 -1 0 0
i hate	-9 12 -1 -1 0 -1 0
i have	-6 13 -3 3 -2 -2 -4
i just	-8 24 -1 -12 -1 -1 -1
i keep	-14 17 4 -3 -1 -1 -1
i knew	1 0 0 0 0 0 0
i know	-3 -2 -1 -2 -1 8 0
i laughed	7 -2 -1 -1 -1 -1 -1
i listened	1 0 0 -1 0 0 0
i look	-6 8 0 -2 0 0 0
i love	-1 1 0 0 0 0 0
i made	-9 10 0 -1 0 0 0
i need	2 0 0 0 0 0 0
i never	-1 -1 0 2 0 0 0
i pay	-1 0 0 0 2 0 0
i remembered	2 -1 0 0 0 0 0
i said	1 -1 0 0 0 0 0
i say	7 -2 -6 -2 4 0 0
i slept	9 -5 0 -4 0 0 0
i still	13 -1 -1 -9 -1 0 -1
i survived	-3 5 -1 0 0 0 0
i swear	-7 -6 -5 -4 -2 24 0
i take	-8 -1 -2 -3 3 -1 12
i tell	1 -3 -1 -1 5 -1 -1
i think	-3 -4 13 -2 -2 -1 -1
i thought	0 -2 5 -2 0 0 -1
i told	2 0 -1 -1 0 0 0
i took	0 -3 3 0 0 0 0
i tried	0 2 0 -1 0 0 0
i used	0 -2 -3 1 5 0 -1
i wake	-3 4 0 0 0 0 0
i walk	-4 -1 -2 8 -1 0 0
i want	-17 3 -2 15 -2 3 -1
i wanted	2 -1 0 0 0 0 0
i was	13 -1 4 -8 -3 -1 -3
i went	1 0 0 0 0 0 0
i will	4 -10 -1 -3 -2 13 -1
i wont	-4 4 0 0 0 0 0
i work	3 0 0 -2 0 0 0
i would	13 -10 -1 -1 -1 0 -1
id	10 -2 -2 -3 0 -2 -1
id be	-1 2 0 0 0 0 -1
id like	1 -1 0 0 0 0 0
id rather	-14 16 0 0 0 0 0
idea	2 -1 0 0 0 0 0
idiom~	1 0 0 0 0 0 0
idk	-8 13 1 -2 -1 -1 -2
if	0 5 -8 -4 9 3 -3
if he	1 -6 0 -1 -3 9 0
if i	-4 -1 -4 0 15 -3 -2
if it	-1 3 0 -1 0 0 0
if somebody	1 -1 0 0 0 0 0
if you	13 -5 -5 -1 -1 -1 0
ill	-1 3 0 0 0 0 0
ill be	-4 5 0 0 0 0 0
im	-20 7 -8 14 -7 -2 17
im 0	-5 0 -2 -2 -1 0 10
im a	-2 -7 -1 -6 -1 -1 18
im about	-3 -9 0 13 0 0 0
im alone	-7 -2 -1 15 0 0 -4
im at	12 -5 -2 2 -1 -2 -5
im done	12 -2 -2 0 -1 -2 -4
im glad	1 -1 0 0 0 0 0
im going	-5 -14 -2 10 -1 13 -1
im gone	-20 15 -1 11 0 -1 -4
im gonna	-4 -1 -1 6 0 0 0
im in	-1 -3 -1 -5 -1 -1 12
im not	2 -2 0 0 0 0 0
im only	-9 7 0 -4 0 0 7
im reading	1 -1 0 0 0 0 0
im so	0 1 0 0 0 0 0
im staying	1 0 0 0 0 0 0
im still	-3 7 1 -3 0 -1 -1
in	8 -8 4 1 -6 -1 2
in 0	9 -3 -3 -1 -1 -1 -1
in 0th	-5 -2 -1 -7 -1 -1 16
in a	8 -6 -4 9 -1 -1 -5
in cleveland	2 0 -1 0 -1 0 0
in front	-8 5 7 -2 0 0 0
in her	-14 -2 18 -1 -1 0 -1
in here	-2 3 0 -1 0 0 0
in his	-4 -2 0 -1 7 0 0
in it	-1 7 -1 -3 -1 0 -1
in march	-16 2 -1 -1 0 -1 18
in my	-21 9 3 15 2 -3 -4
in one	3 -8 -1 7 0 -1 -1
in recovery	5 -1 0 -1 0 0 -3
in rehab	5 0 -1 -3 0 0 0
in the	-12 -6 -1 18 -6 13 -6
in this	8 -4 -1 -1 0 -1 -1
in with	0 -1 0 -1 2 0 0
info	1 0 0 0 0 0 0
inside	1 -2 0 -8 -1 11 0
insid~	1 -2 0 -8 -1 11 0
instead	2 0 0 -1 0 0 0
instead of	1 0 0 0 0 0 0
inste~	2 0 0 -1 0 0 0
insurance	5 -1 -1 -1 -1 -1 -1
insurance details	1 0 0 0 0 0 0
insur~	5 -1 -1 -1 -1 -1 -1
into	-3 0 4 0 0 0 0
invit~	10 0 0 -1 -8 0 -1
inyec~	-4 -2 13 -4 -1 -1 -1
is	21 3 9 -14 -11 -5 -3
is 0	-2 0 5 -1 0 0 -2
is a	4 -1 -1 -1 0 0 0
is an	2 0 -1 0 0 0 0
is back	5 3 -1 -3 0 -1 -1
is better	3 -2 0 -1 0 0 0
is dead	9 -1 -5 0 -2 0 0
is fast	5 -1 -1 -2 0 0 0
is for	1 0 0 0 0 0 0
is in	-2 17 -2 -9 -1 -1 -2
is it	-7 2 9 -4 0 0 0
is just	1 0 0 0 0 0 0
is killing	9 -3 0 -3 -2 -1 -1
is not	7 -2 -1 -3 0 -1 0
is on	-3 -1 4 0 0 0 0
is quiet	5 -2 -1 -1 0 0 -1
is said	1 0 0 0 0 0 0
is sixteen	1 0 0 0 0 0 0
is that	-13 -1 -1 -1 0 -1 18
is the	13 -6 1 -4 -1 -2 -1
is there	1 -1 0 0 0 0 0
is told	2 -1 0 0 0 0 0
isnt	3 -2 0 0 0 0 0
it	1 7 -3 6 -3 -5 -4
it a	1 -1 0 0 0 0 0
it all	-3 3 -1 1 0 0 -1
it and	-1 5 0 -2 -1 0 0
it as	2 0 0 0 0 0 0
it at	2 -2 0 0 0 0 0
it does	3 -1 0 -2 0 0 0
it down	0 -4 -3 8 0 0 0
it ends	-1 2 0 0 0 0 0
it gets	-7 13 0 -4 0 0 -1
it here	-3 -3 -3 10 -1 0 -1
it i	3 -1 -1 -1 0 0 0
it if	0 0 0 -2 2 0 0
it in	3 -2 0 -1 0 0 0
it is	7 -3 -1 -2 0 0 0
it on	-6 10 -2 -2 0 0 0
it says	1 0 0 0 0 0 0
it takes	3 -1 0 -1 0 0 0
it the	4 -3 0 0 0 0 0
it this	1 -1 0 0 0 0 0
it to	3 -2 0 0 0 0 0
it took	1 -1 0 0 0 0 0
it twice	1 0 0 0 0 0 0
it was	-8 12 -1 -2 0 0 -1
it when	-3 4 0 0 0 0 0
it will	4 -2 0 -1 0 0 0
it without	2 -1 -1 0 0 0 0
it would	-2 3 0 -1 0 0 0
its	-1 -10 -11 32 -4 -3 -3
its in	-5 -4 -5 16 -1 0 -1
its on	0 -3 -2 7 -1 -1 -1
ive	-8 12 -1 -1 -1 0 0
ive been	-6 7 0 0 0 0 0
ive never	2 -1 0 0 0 0 0
jaja	26 -12 -2 -3 -6 -2 -1
job	-18 24 -1 -1 -2 -2 -1
join	-4 -2 -1 -2 -1 -1 12
judge	2 0 -1 -1 0 0 0
jump	-2 9 -1 -2 -2 -3 0
junkie	6 -2 -1 -1 -1 0 -1
junki~	22 -5 -3 -9 -1 -2 -2
just	-24 14 3 20 -5 -5 -3
just another	1 0 0 0 0 0 0
just bought	2 -1 -2 3 -1 0 0
just did	-9 -2 7 4 0 0 0
just in	-1 0 0 1 0 0 0
keep	-16 18 3 -6 4 -2 -1
keep it	-5 -1 0 -1 7 0 0
keep the	5 -2 -1 -1 -1 0 0
keeps	-17 4 -4 5 14 -1 -1
keeps texting	-6 -1 -3 7 4 0 0
kept	6 -1 -1 -2 -1 -1 -1
kid	4 -4 3 0 -2 0 0
kids	8 4 -6 2 -3 -3 -2
kill	-6 -8 -1 -4 2 17 0
killing	12 -3 -1 -3 -2 -2 -1
killing me	9 -3 0 -3 -2 -1 -1
killi~	12 -3 -1 -3 -2 -2 -1
kind	3 7 -3 -3 -3 -1 -1
kind and	8 -1 -2 -1 -2 -1 0
kind of	-9 12 -1 -1 -1 0 0
kindly	3 -1 -1 -1 0 0 0
kindl~	3 -1 -1 -1 0 0 0
kindness	-16 17 0 0 -1 0 0
kindn~	-16 17 0 0 -1 0 0
kitchen	2 -1 0 0 0 0 0
kitch~	2 -1 0 0 0 0 0
knew	1 0 0 0 0 0 0
knocked	3 -1 0 -2 0 0 0
knock~	3 -1 0 -2 0 0 0
know	10 -7 -5 -6 -3 3 8
know how	5 3 -2 -5 -1 -1 0
know it	-2 -3 0 6 0 0 0
know that	1 -1 0 0 0 0 0
know what	5 -1 -1 -1 -1 -1 -1
know where	0 -1 -1 -4 -1 8 0
knows	1 -1 -1 5 0 0 -4
knows where	0 0 0 1 0 0 0
la	22 21 0 -4 -8 -12 -18
la sopa	4 0 -1 -1 0 0 -1
lamp	1 -1 0 0 0 0 0
landlord	16 -10 -2 -8 -4 11 -3
landl~	16 -10 -2 -8 -4 11 -3
languages	6 -3 0 -1 0 0 0
langu~	6 -3 0 -1 0 0 0
las	-17 19 -4 -5 10 -1 -3
last	12 -5 -3 -6 4 -1 -1
last night	-1 -2 -1 -1 6 0 0
last week	1 0 0 -1 0 0 0
laugh	18 -2 -2 0 -13 -1 0
laughed	7 -2 -2 -1 -1 -1 -1
laughed so	6 -2 -1 -1 -1 0 -1
laugh~	7 -2 -2 -1 -1 -1 -1
le	-21 -8 16 5 3 13 -7
le voy	-11 -4 -5 9 -2 17 -4
learn	2 0 -1 0 0 0 0
learned	4 0 0 -3 0 0 0
learn~	7 -1 -2 -3 -1 -1 0
least	-3 6 0 -1 -1 -1 0
leave	-7 15 -3 -3 2 -4 -1
leaves	-6 17 -2 -2 -3 -2 -1
leaves the	4 -1 0 -1 -1 -1 0
leave~	-6 17 -2 -2 -3 -2 -1
leaving	-1 2 0 -1 0 0 0
leavi~	-1 2 0 -1 0 0 0
left	-36 25 12 7 -4 -2 -3
left it	-3 -3 -3 11 -1 0 -1
legs	-9 15 5 -6 -2 -1 -1
less	14 -4 -1 -3 -3 -2 -1
let	0 2 0 -1 0 0 0
let go	-2 3 0 -1 0 0 0
letter	4 -2 0 -1 0 0 0
lette~	4 -2 0 -1 0 0 0
library	2 0 -1 0 0 0 0
libra~	2 0 -1 0 0 0 0
lid	7 -2 -1 -3 0 -1 0
life	2 16 -9 -7 0 -2 -1
life and	-9 13 -1 -2 -1 0 0
life beyond	5 -2 -1 -2 0 0 0
light	-9 14 -1 -1 -1 -1 -1
like	1 12 -1 -8 -4 5 -5
like a	0 1 0 -1 0 0 0
like i	4 -2 -1 0 0 0 0
like the	-1 2 0 0 0 0 0
like this	-3 7 0 0 -1 -1 -1
like to	4 -3 0 0 0 0 0
like you	-4 -3 -2 -1 -1 13 -1
liked	1 0 0 -1 0 0 0
limpi~	1 -1 -2 7 -1 0 -3
line	2 -3 9 -6 0 -1 -1
line cook	3 -1 0 -2 0 0 0
link	9 -4 -1 -2 -1 0 -1
lips	-8 -3 13 -1 -1 0 0
lips are	-8 -3 13 -1 -1 0 0
list	1 -1 0 0 0 0 0
listened	1 0 0 -1 0 0 0
liste~	2 0 0 -1 0 0 0
little	20 -1 -6 -3 -3 -3 -3
littl~	20 -1 -6 -3 -3 -3 -3
live	-9 9 -4 1 -1 4 -1
living	-1 2 0 0 0 0 0
livin~	-1 2 0 0 0 0 0
llamo	31 -12 -4 -4 -3 -5 -3
llevo	-10 8 -4 7 -3 -3 5
lo	26 -3 -10 -5 -3 -1 -3
loaded	-3 14 -4 -4 -1 -1 -1
loade~	-3 14 -4 -4 -1 -1 -1
lock	4 -1 -1 -1 -1 -1 0
locked	-9 -4 3 13 -1 -2 0
locke~	-9 -4 3 13 -1 -2 0
long	-3 8 -1 -1 -1 -1 -1
long as	1 -1 0 0 0 0 0
longer	-6 8 -1 0 0 0 0
longe~	-6 8 -1 0 0 0 0
look	4 3 -2 -2 -1 -2 -1
look at	-6 8 0 -2 0 0 0
look like	8 -3 -1 -1 0 -2 -1
looking	6 6 -1 -5 -1 -1 -3
looking at	-7 8 0 -1 0 0 0
looking for	4 0 -1 -1 -1 -1 -1
looki~	6 6 -1 -5 -1 -1 -3
looks	2 0 -1 0 0 0 0
looks like	2 0 -1 0 0 0 0
los	-18 13 2 -2 9 -2 -2
lost	-7 12 -1 -2 -1 -1 -2
lot	-10 -1 0 -1 -1 12 0
loud	15 -6 -2 -2 -2 -2 -1
louder	-2 5 -1 0 0 0 0
loude~	-2 5 -1 0 0 0 0
love	2 0 0 -1 0 0 0
loved	1 0 0 0 0 0 0
lunch	1 0 0 0 -1 0 0
made	-13 16 -1 -1 -1 0 0
made me	2 -2 0 0 0 0 0
madrid	4 -1 0 -1 0 0 -2
madri~	14 -6 -2 -2 -2 -1 -2
make	10 -6 -2 -4 -2 5 -1
makes	10 -3 -2 -2 -2 -1 0
makes me	9 -2 -2 -2 -2 -1 0
making	0 -3 4 0 0 0 0
making it	2 -1 -1 0 0 0 0
makin~	0 -3 4 0 0 0 0
malilla	-2 -6 -1 10 0 -1 -1
malil~	-2 -6 -1 10 0 -1 -1
mama	-2 8 0 -2 -2 -1 -2
man	-2 -6 -2 -4 4 9 0
march	-16 2 -1 -1 0 -1 18
mas	-16 -8 21 14 -2 -4 -6
matar	-5 0 -3 -3 -1 12 -2
matte~	1 -1 0 0 0 0 0
may	19 -10 -1 -4 -2 -2 -2
may be	2 -1 0 0 0 0 0
may come	5 -3 -1 0 -1 0 0
maybe	-2 3 0 0 0 0 0
me	1 7 -6 0 12 -5 -9
me a	-12 12 -1 1 2 -1 -1
me about	5 -2 0 -1 -1 0 0
me after	16 0 -10 -2 -3 -1 0
me and	3 -2 -1 -1 2 -1 0
me at	-2 -1 -1 -2 5 0 0
me down	-4 6 0 -2 0 0 0
me for	-8 10 0 0 -1 0 0
me how	2 -1 0 0 -1 0 0
me i	-6 6 0 0 0 0 0
me if	-2 -1 0 0 4 -1 0
me in	-8 11 0 -1 -1 0 0
me it	1 0 0 -1 0 0 0
me laugh	18 -2 -2 0 -13 -1 0
me my	-16 -1 -1 -1 19 0 0
me on	-1 -4 17 -4 -3 -2 -2
me puedo	-7 -5 -2 4 -3 -1 13
me quiero	1 5 0 -1 -1 -2 0
me siento	2 4 3 -5 -1 0 -2
me to	-14 4 -2 5 8 -1 0
me tome	-4 0 6 -1 -1 0 -1
me two	-5 -2 0 7 0 0 0
me up	11 -4 -1 -1 -3 -1 -1
me voy	-9 3 21 -3 -3 -3 -7
me we	-5 -1 0 -1 7 0 0
me what	-1 -4 7 -2 0 0 0
meals	5 -2 -1 -1 0 0 -1
means	3 -1 -1 -1 0 0 0
meant	-6 8 -1 0 0 0 0
meant to	-6 8 -1 0 0 0 0
medication	6 -2 -2 -1 0 0 0
medication and	4 -2 -1 0 0 0 0
medicine	6 -1 -1 -1 -1 -1 -1
medic~	11 -7 -4 -2 5 -2 -1
meds	-26 17 -3 -1 17 -1 -1
meeting	-12 -4 -2 -3 1 20 -1
meetings	7 0 0 0 -1 0 -4
meeti~	-5 -4 -2 -3 0 20 -5
member	-1 0 -1 0 3 0 0
membe~	-1 0 -1 0 3 0 0
menu	2 0 0 -1 0 0 -1
message	-7 -5 -1 14 -1 0 0
message me	-9 -5 0 15 0 0 0
messa~	-7 -5 -1 14 -1 0 0
metadona	8 -2 -2 -2 -2 -1 -1
metadona sin	5 -1 -1 -1 -1 0 0
metad~	8 -2 -2 -2 -2 -1 -1
meter~	-3 -6 9 1 0 0 -1
methadone	3 -3 5 -2 -1 -1 -1
methadone and	-5 -4 9 0 0 0 0
methadone is	2 0 -1 0 0 0 0
metha~	3 -3 5 -2 -1 -1 -1
mg	6 -1 0 -2 -1 0 -1
mi	-8 11 11 -1 9 -4 -18
mi hermana	-9 10 3 -1 -2 -1 -1
mi hijo	-3 -2 11 -2 -2 -1 -1
mi novio	-4 -1 4 -1 3 -1 -1
mi papa	4 2 -2 -1 -1 0 -1
miedo	-4 10 -2 -2 -1 -1 -1
might	1 -1 0 0 0 0 0
mind	2 -1 0 0 0 0 0
mine	17 -7 -2 -2 -2 -2 -1
minutes	8 -6 -2 5 0 -1 -3
minutes and	0 -6 -1 11 0 -1 -4
minut~	12 -12 5 1 -2 -2 -4
mis	25 14 -2 -24 -1 -9 -3
misma	5 -2 -1 -1 0 0 -1
miss	1 -1 0 0 0 0 0
missed	3 -1 -1 0 0 0 0
misse~	3 -1 -1 0 0 0 0
mom	-8 16 -4 -10 -6 -3 13
monday	2 -1 -1 -1 0 0 0
monda~	2 -1 -1 -1 0 0 0
money	9 -7 -6 7 -1 -1 0
month	2 -1 0 -1 0 -1 0
months	1 -5 -3 10 -1 -1 -2
months and	-2 -1 -1 5 0 0 0
month~	1 -5 -3 10 -1 -1 -2
morado	-3 -2 9 -1 -1 -1 -1
morad~	-3 -2 9 -1 -1 -1 -1
more	10 -12 -5 21 -5 -5 -5
more than	2 -5 -1 5 0 -1 0
morir	13 -9 0 -2 0 -1 -1
morning	9 12 -3 -6 -2 -4 -6
mornings	5 -1 -1 -1 -1 -1 0
morni~	12 11 -4 -7 -2 -4 -6
most	2 -1 0 -1 0 0 0
mostly	14 -2 -3 -3 -1 -3 -2
mostl~	14 -2 -3 -3 -1 -3 -2
mother	17 -8 -7 -5 -3 9 -2
mothe~	17 -8 -7 -5 -3 9 -2
move	7 -3 -1 -2 1 -1 -1
moved	24 -17 -1 -4 -1 -1 -1
moving	3 -3 5 -2 -1 -1 0
movin~	3 -3 5 -2 -1 -1 0
much	-6 5 3 -1 0 0 0
much longer	-7 9 0 0 0 0 0
muerta	9 2 -2 -3 -1 -3 -2
muert~	9 2 -2 -3 -1 -3 -2
mums	9 -2 -1 -4 0 0 0
mundo	-2 7 -2 -1 -1 0 -1
murio	23 -2 -14 -2 -2 -1 -3
music	3 0 -2 0 0 0 0
my	4 -1 3 -8 2 1 -3
my aunt	5 -1 -2 0 -1 0 -1
my back	1 -4 -1 6 -1 -1 0
my boss	-4 -3 0 -1 8 0 0
my boy	-4 -1 -1 6 0 0 0
my boyfriend	21 -3 -2 -3 -9 -4 0
my brother	-5 6 6 -2 -2 -2 -1
my brothers	12 -3 -7 -1 -1 0 0
my coat	-1 -4 -3 8 0 0 0
my cousin	-7 -2 -1 11 -1 0 0
my dad	-3 -1 4 0 0 0 0
my daughter	-8 14 -5 -1 0 0 0
my day	3 -1 0 0 0 0 0
my dealer	6 -1 -1 -6 4 -1 -1
my doctor	7 -2 -2 -1 -2 0 0
my dog	4 0 0 -1 -2 0 0
my ex	-4 -1 -1 0 -2 8 0
my family	7 -4 0 -3 0 0 0
my friend	-14 5 5 -3 -1 -1 10
my grandmother	4 -2 0 -1 0 0 0
my guy	2 -1 -2 7 -5 -1 0
my hands	-1 -2 -1 7 0 0 -1
my head	-4 7 -1 -1 -1 0 0
my heart	-3 4 0 0 0 0 0
my husband	-1 -4 3 -6 9 -1 0
my kid	4 -4 3 0 -2 0 0
my kids	12 -4 -4 2 -2 -3 -1
my landlord	16 -10 -2 -8 -4 11 -3
my legs	-16 16 5 -4 0 0 -1
my life	-4 4 -1 -1 2 0 0
my little	5 2 -2 -1 -2 -1 -1
my medication	3 0 -2 -1 0 0 0
my mom	1 6 -3 -10 -5 -2 14
my mother	6 -6 -6 -4 -2 12 -1
my old	7 -5 6 -4 -2 -1 -1
my own	-7 8 -1 0 0 0 0
my parents	-4 -2 -1 -3 2 -1 10
my phone	4 -2 -1 -2 1 -1 0
my rent	-5 -2 0 -1 8 0 0
my sister	-1 5 6 -6 -3 -1 -1
my sisters	-10 -1 -2 17 -1 -1 -1
my son	-1 0 -3 -4 -1 9 0
my sponsor	0 -1 -1 -1 3 0 0
my therapist	13 -10 -1 0 -1 0 0
my usual	-4 -2 7 0 0 0 0
my whole	-7 -4 8 -2 4 0 0
my wife	1 -2 -2 6 -3 -1 0
myself	4 8 -1 -7 -1 -2 -1
mysel~	4 8 -1 -7 -1 -2 -1
na	12 -1 -5 -1 -1 -1 -2
nada	-4 -3 -1 9 -1 0 0
nadie	-5 13 -3 0 -1 -1 -2
naloxone	1 0 0 0 0 0 0
nalox~	1 0 0 0 0 0 0
name	8 -1 -5 -1 -1 0 -1
names	3 -2 -1 0 0 0 0
names of	1 -1 -1 0 0 0 0
narcan	-19 -6 25 5 -2 -2 -1
narca~	-19 -6 25 5 -2 -2 -1
nearly	15 -6 -2 -2 -2 -2 -1
nearl~	15 -6 -2 -2 -2 -2 -1
need	5 -3 -2 3 -1 -1 -1
need 0	6 -2 0 -2 0 0 -1
need a	2 0 0 0 0 0 0
need to	-4 -1 0 6 0 -1 0
needed	1 -1 0 0 0 0 0
neede~	1 -1 0 0 0 0 0
needle	-4 -3 3 7 -1 -1 -1
needle in	-13 -3 -1 17 0 0 0
needle on	6 -1 4 -8 0 0 0
needl~	-4 -3 3 7 -1 -1 -1
needs	1 0 0 0 0 0 0
neighbour	2 -1 0 0 0 0 0
neigh~	5 -1 -1 -2 -1 0 0
never	7 8 -4 -2 -4 -2 -2
new	12 -3 -1 -3 -1 -2 -1
news	2 0 -1 0 0 0 0
next	-8 5 2 5 -2 -2 -1
next to	-1 -1 7 -4 0 0 0
next year	-1 5 -1 -1 -1 -1 0
night	4 4 -6 -12 16 -3 -2
nights	2 -1 0 0 0 0 0
night~	2 -1 0 0 0 0 0
nine	6 -2 0 -2 -1 0 0
no	-22 26 3 10 -2 -11 -3
no despierta	-1 -2 5 -1 0 0 -1
no hay	-2 9 -1 -5 0 0 0
no le	-5 2 9 -2 -2 -1 -2
no me	-4 -26 -8 33 12 -5 -3
no more	-4 9 -2 -1 -1 0 -1
no names	3 -2 -1 0 0 0 0
no numbers	1 0 0 0 0 0 0
no one	-12 13 0 1 -1 0 0
no puedo	-6 -7 3 16 -1 -1 -3
no quiero	18 3 -1 -19 0 -1 0
no se	-6 -3 -5 -3 -1 -1 19
no talk	1 -1 0 0 0 0 0
no tengo	-4 11 -2 -2 -1 0 -2
nobody	18 -5 -3 0 -3 -3 -5
nobody here	5 -1 -1 -2 0 0 0
nobody is	2 -1 0 0 0 0 0
nobody there	5 0 0 -1 0 0 -4
nobody wants	20 -11 -1 -3 -1 -2 -1
nobod~	18 -5 -3 0 -3 -3 -5
noche	19 3 -6 -3 -4 -4 -4
noches	-3 -3 -2 -2 12 -1 -1
noche~	-3 -3 -2 -2 12 -1 -1
nodding	-4 -3 10 -2 0 0 -1
noddi~	-4 -3 10 -2 0 0 -1
noise	-14 15 4 -1 -1 -2 -1
normal	-5 -1 10 -3 0 0 0
norma~	-5 -1 10 -3 0 0 0
not	9 1 3 -2 -3 -5 -4
not be	0 -7 0 8 0 -1 0
not breathing	-2 -3 7 -1 -1 -1 -1
not have	7 -3 -1 -1 0 0 -1
not know	1 0 0 0 0 0 0
not moving	-4 -1 5 0 0 0 0
not see	2 -2 0 0 0 0 0
not stop	1 0 -1 0 0 0 0
not sure	-3 3 0 0 0 0 0
not to	-14 19 -2 -4 2 -1 -1
note	-13 16 -1 0 -1 0 0
nothing	-9 13 -1 -1 -1 0 0
nothing but	2 -2 0 0 0 0 0
nothing to	-19 21 0 0 0 0 0
nothi~	-9 13 -1 -1 -1 0 0
noticed	1 0 0 0 0 0 0
notic~	1 0 0 0 0 0 0
novio	-4 -1 4 -1 3 -1 -1
now	-12 -2 14 10 -3 -3 -4
now i	-5 6 2 -2 0 0 0
number	14 -3 -3 -2 -1 -1 -4
numbers	1 0 0 0 0 0 0
numbe~	15 -3 -4 -2 -1 -1 -4
od	-13 6 14 -2 -2 -1 -2
odd	-3 -3 3 -4 -1 -1 9
odd in	0 -2 5 -1 -1 0 0
of	23 -2 -2 -10 -3 0 -5
of a	3 0 -1 -1 0 0 0
of being	0 1 0 0 0 0 0
of finding	1 0 0 0 0 0 0
of him	-2 0 0 0 3 0 0
of it	1 2 -1 -2 0 0 0
of me	-8 4 7 -2 0 0 0
of my	1 -8 -1 -6 3 12 -1
of recovery	-2 2 0 0 0 0 0
of the	-8 13 -1 -2 -2 -1 0
of them	2 -1 0 0 0 0 0
of us	7 -5 -1 -1 0 0 0
of you	9 -4 0 -1 0 -3 -1
of your	1 0 0 0 0 0 0
off	3 8 -10 12 -4 -5 -4
off at	3 -2 0 0 0 0 0
off duty	9 -5 -1 -1 0 -1 -1
off the	0 2 0 -1 0 0 0
offer	2 0 -1 0 0 0 0
offered	-2 -1 -1 1 3 -1 0
offered me	-2 -1 -1 1 3 -1 0
offers	2 0 0 -1 0 0 0
offer~	0 -1 -1 1 3 -1 0
ojala	3 18 -2 -9 -3 -4 -2
ok	11 -4 -1 -2 0 -2 -1
ok that	11 -4 -1 -2 0 -2 -1
old	13 -12 1 0 -3 -2 4
omele~	12 -2 -2 -4 -2 -1 -1
on	18 -8 9 -12 -5 -3 1
on 0	8 -1 -5 -1 -1 0 -1
on a	12 -5 -2 -2 -2 -1 -1
on and	5 -4 0 0 0 0 0
on day	-4 -1 -2 8 -1 0 0
on friday	6 -3 -1 -1 -1 0 0
on his	-3 -1 5 0 0 0 0
on methadone	1 0 -1 0 0 0 0
on monday	2 -1 -1 -1 0 0 0
on my	-17 -2 13 1 -2 10 -2
on the	5 2 3 -3 -2 -3 -1
once	6 -1 -2 -1 -1 -1 -1
once a	4 -1 -1 -1 -1 0 0
once and	1 0 0 0 0 0 0
one	16 -9 7 -6 -7 2 -4
one day	3 -1 0 -1 0 -1 0
one for	9 -2 -1 -2 -2 -1 -1
one of	3 -2 0 -1 0 0 0
one on	2 -1 0 -1 0 0 0
one small	2 -1 -1 0 0 0 0
one thing	1 0 0 0 0 0 0
one who	-6 7 0 -1 0 0 0
one year	9 -3 -1 -3 -1 -1 -1
ones	5 -2 0 -2 0 0 0
onions	1 0 0 0 0 0 0
onion~	1 0 0 0 0 0 0
online	7 -1 -1 -2 -1 0 -2
onlin~	7 -1 -1 -2 -1 0 -2
only	-7 2 6 -10 -4 -3 16
only 0	-6 -4 -3 -5 -1 -1 21
open	-2 2 -1 -4 -3 9 -1
open the	3 -1 0 -1 0 0 0
or	3 -3 -1 -4 7 -1 0
or to	1 -1 0 0 0 0 0
orders	1 -1 0 0 0 0 0
order~	1 -1 0 0 0 0 0
ordinary	2 -1 0 -1 0 0 0
ordin~	2 -1 0 -1 0 0 0
other	0 -6 -2 9 0 0 0
other one	1 -1 0 0 0 0 0
other people	5 -2 -1 -1 0 0 0
other side	1 -1 0 0 0 0 0
others	4 -2 -1 0 0 -1 0
other~	4 -2 -1 0 0 -1 0
otra	14 7 -4 -8 -3 -2 -4
otra vez	4 13 -3 -7 -1 -2 -4
our	8 -3 -3 -3 4 -1 -2
our admissions	3 0 -1 -1 0 0 0
out	-11 3 4 -2 -5 11 -1
out for	-1 -6 8 0 0 0 0
out loud	1 -1 0 0 0 0 0
out of	-8 13 -4 -7 -4 11 -2
outside	-2 -4 -1 10 -1 -1 -1
outside my	-1 -3 -1 8 -1 -1 0
outsi~	-2 -4 -1 10 -1 -1 -1
over	6 -9 17 -8 -2 -2 -2
over the	1 -1 0 0 0 0 0
overdose	13 -4 -4 -1 -1 -1 -1
overd~	1 -9 16 -3 -1 -2 -2
own	16 2 -4 -5 -3 -2 -3
oxy	4 -1 -2 -7 -1 -1 9
paid	-3 1 0 3 0 0 0
pancakes	18 -5 -5 -2 -2 -2 -2
panca~	18 -5 -5 -2 -2 -2 -2
papa	4 2 -2 -1 -1 0 -1
paper	1 0 0 0 0 0 0
para	16 26 -10 -13 0 -8 -10
parar	-5 -4 -4 16 -1 0 -3
parents	2 -6 -1 -3 1 -1 9
paren~	2 -6 -1 -3 1 -1 9
parked	-7 -5 -3 20 -2 -2 -1
parke~	-7 -5 -3 20 -2 -2 -1
parking	-12 3 0 -1 -1 12 0
parki~	-12 3 0 -1 -1 12 0
part	-1 1 0 0 0 0 0
part of	-1 2 0 0 0 0 0
parti~	-6 -4 -1 -8 -1 23 -1
partn~	-12 15 -1 0 0 0 0
pasado	6 -1 -2 -1 -1 0 -1
pasad~	6 -1 -2 -1 -1 0 -1
pass	6 -2 -1 -2 -1 -2 0
pass the	4 -1 0 -1 0 -1 0
past	6 -1 -1 -2 -1 -1 -1
pastillas	1 -11 20 -3 -1 -1 -5
pastillas y	-5 -11 22 -2 -1 0 -3
pasti~	1 -11 20 -3 -1 -1 -5
pastor	0 -1 -1 -1 5 0 0
pasto~	0 -1 -1 -1 5 0 0
pay	0 -7 -2 -5 17 -2 -1
peace	-1 2 0 -1 0 0 0
people	16 -9 9 -10 -2 -2 -2
people who	2 0 -1 0 0 0 0
peopl~	16 -9 9 -10 -2 -2 -2
percs	-8 -3 -3 5 -1 -1 10
pero	28 -7 -2 -7 -1 -3 -8
person	9 -3 -2 -1 -1 -1 -1
person they	1 -1 0 0 0 0 0
perso~	9 -3 -2 -1 -1 -1 -1
pharm~	8 -2 -2 -1 -1 -1 -1
phone	-14 7 0 9 0 -1 -1
phone and	-1 0 0 0 2 0 0
pick	1 7 -6 -1 -1 -1 0
pick up	1 7 -6 -1 -1 -1 0
picked	0 -2 -2 6 -1 -1 0
picked up	0 -2 -2 6 -1 -1 0
picke~	0 -2 -2 6 -1 -1 0
picture	-2 4 0 0 0 0 0
pictu~	-4 3 -1 -2 4 0 0
pienso	-9 14 -1 -1 -1 -2 -1
piens~	-9 14 -1 -1 -1 -2 -1
pill	-3 7 -1 -12 0 9 -1
pills	-12 -4 -4 -4 18 -1 7
place	-1 0 -1 0 3 0 0
places	1 -1 0 0 0 0 0
place~	1 -1 0 0 0 0 0
plan	0 1 0 0 0 0 0
plan for	1 0 0 0 0 0 0
planning	-6 7 0 0 0 0 0
plann~	-6 7 0 0 0 0 0
play	25 -6 -4 -5 -3 -3 -3
played	10 -4 -2 -1 -1 -1 0
played the	8 -2 -2 0 -1 -1 0
playe~	17 -4 -4 -5 -2 -2 -1
playing	2 -1 0 0 0 0 0
playi~	2 -1 0 0 0 0 0
please	-14 17 2 3 -2 -3 -2
please call	0 -5 -2 7 -1 -1 0
please dont	0 1 0 -1 0 0 0
pleas~	-14 17 2 3 -2 -3 -2
plug	-9 -1 -2 19 -2 -2 -2
poco	12 -2 -4 -1 -2 -1 -1
point	-3 9 -1 -3 -1 0 0
por	4 12 -4 -1 -2 -6 -3
post	-9 12 -1 -2 2 -1 -1
potatoes	7 -3 -1 -2 0 -1 -1
potat~	7 -3 -1 -2 0 -1 -1
pregnant	-7 0 0 -7 0 0 15
pregn~	-7 0 0 -7 0 0 15
prete~	-4 5 0 0 0 0 0
private	3 0 -1 -1 0 0 0
priva~	8 -1 -1 -3 0 -1 -2
problem	-13 5 -3 -3 -1 -2 16
probl~	-13 5 -3 -3 -1 -2 16
promise	-1 2 0 0 0 0 0
promi~	-1 2 0 0 0 0 0
puedo	-16 -5 2 17 -5 -2 9
puedo parar	-5 -4 -4 16 -1 0 -3
pull	-7 -6 0 -2 0 15 0
pulse	-18 -5 29 -2 -1 -1 -2
punto	-5 -3 -2 14 -2 -1 -2
pure	11 0 0 -9 0 0 -1
put	-17 -6 14 12 -1 0 -1
put it	-1 -4 -3 8 0 0 0
put the	-3 -1 -1 6 0 0 0
que	-20 19 21 -12 2 3 -13
que me	-15 -1 21 -15 -4 20 -6
que no	11 -7 -2 -1 -1 0 0
que se	-4 11 -3 -1 -1 -2 -1
que si	-5 -2 -4 17 4 -6 -3
question	1 -1 0 0 0 0 0
quest~	1 -1 0 0 0 0 0
quien	13 -11 -5 -6 -4 -2 14
quiere	-9 16 -3 -1 -1 -1 -1
quiero	17 -5 -2 -1 -2 -5 -3
quiero morir	4 -2 0 0 0 0 0
quier~	9 11 -5 -2 -3 -6 -3
quiet	13 -4 -5 -7 6 -2 -1
quisiera	-8 15 -2 -2 -1 -1 -2
quisi~	-8 15 -2 -2 -1 -1 -2
quit	5 -3 -1 -1 0 0 0
ran	1 0 0 0 0 0 0
ran out	1 0 0 0 0 0 0
rang	8 -1 -6 0 0 0 0
rather	-6 10 -1 -1 0 -1 0
rather not	3 0 -1 -1 0 -1 0
rathe~	-6 10 -1 -1 0 -1 0
reached	1 -1 0 0 0 0 0
reach~	1 -1 0 0 0 0 0
read	7 -4 -1 -1 0 0 0
reading	23 -9 -2 -6 -1 -2 -2
reading this	1 -1 0 0 0 0 0
readi~	23 -9 -2 -6 -1 -2 -2
ready	3 2 0 -3 0 -1 0
real	14 -2 -6 -2 -1 -1 -2
really	-15 3 13 -1 0 0 0
reall~	-15 3 13 -1 0 0 0
reason	-4 4 0 0 0 0 0
reaso~	-17 24 -1 -4 -1 -1 -1
receta	15 -6 -3 -3 -2 -1 -1
recet~	15 -6 -3 -3 -2 -1 -1
record	7 0 -3 -4 0 0 0
records	5 -3 0 0 -1 -1 0
recor~	12 -3 -3 -6 2 -1 0
recovery	-4 -1 0 1 9 0 -3
recovery and	1 0 0 0 0 0 0
recov~	0 -1 -1 0 8 -1 -4
red	-8 13 -1 -1 -1 -1 0
red thing	4 -2 -1 -1 0 0 0
rehab	2 -1 -1 -3 3 -1 0
relapsed	6 -7 -2 5 -1 -1 0
relap~	-9 -10 -3 28 -2 -3 -2
remember	11 -1 0 -9 0 0 -1
remembered	2 -1 0 0 0 0 0
remembered the	2 -1 0 0 0 0 0
remem~	13 -2 0 -9 0 0 -1
rent	7 -5 -1 -3 7 -2 -3
respect	3 -1 0 0 0 -1 0
respe~	3 -1 0 0 0 -1 0
respi~	-2 -4 11 -4 -1 0 -1
rest	9 3 -2 -4 -3 -2 -2
review	5 -2 -1 -1 -1 0 0
revie~	5 -2 -1 -1 -1 0 0
rice	1 0 0 -1 0 0 0
ride	1 0 0 0 0 0 0
rig	13 -1 0 -10 0 0 -1
right	5 5 1 3 -3 -6 -5
right now	-19 6 6 12 -1 -2 -2
right room	1 0 0 -1 0 0 0
ring	1 0 0 0 0 0 0
river	-9 -2 -1 -1 -1 14 0
rn	-6 -5 -2 19 0 -1 -5
rock	10 -1 -3 -2 -2 0 -1
rock bottom	10 -1 -3 -2 -2 0 -1
room	-11 -10 10 4 9 -1 -1
room and	-4 -1 0 -1 7 0 0
rooms	3 0 -1 -1 0 0 0
round	8 -2 -2 -3 0 0 0
round the	7 -2 -2 -3 0 0 0
rules	4 -1 -2 0 0 0 0
rumba	17 -6 -4 -3 -2 -2 -1
run	2 0 -1 0 -1 0 0
running	8 -1 -2 -3 -1 -1 -1
runni~	8 -1 -2 -3 -1 -1 -1
runs	8 12 -2 -10 -1 -1 -5
sabe	5 -2 -2 4 -1 -1 -3
said	2 1 -7 -3 9 -2 -1
said i	1 -1 0 0 0 0 0
said she	-14 10 -2 -1 7 0 0
salir	0 -3 -5 -2 10 0 -1
same	-2 -1 -1 4 0 0 0
same amount	-3 -1 0 4 0 0 0
sandwich	1 0 0 0 0 0 0
sandw~	1 0 0 0 0 0 0
saturday	3 0 -1 -1 0 -1 0
saturdays	2 0 0 -1 0 -1 0
satur~	4 0 -1 -1 0 -1 0
saucepan	10 -4 -1 -3 0 -1 0
sauce~	10 -4 -1 -3 0 -1 0
saved	14 -1 -7 -4 -1 -1 0
saved my	12 -3 -7 0 -1 -1 0
saving	-1 -1 0 0 2 0 0
savin~	-1 -1 0 0 2 0 0
say	16 9 -10 -11 1 -2 -3
say i	6 -1 -5 0 0 0 0
say it	-4 11 -1 -4 -1 0 -1
say no	10 -10 -1 -2 4 0 0
say something	-2 15 -4 -6 -1 -1 -1
say that	1 0 0 0 0 0 0
say yes	0 0 -1 2 0 0 0
saying	-12 16 -1 -1 -1 0 0
saying it	1 0 0 -1 0 0 0
sayin~	-12 16 -1 -1 -1 0 0
says	6 -1 -6 -7 13 -2 -2
says he	0 -1 -1 -2 4 0 0
says hes	-7 11 -1 -2 -1 0 0
says i	-4 -2 -1 -3 10 -1 0
says if	-3 -1 0 0 5 0 0
scared	-5 11 -1 -14 3 -1 7
scared of	-2 -1 0 -1 4 -1 0
scare~	-8 17 -1 -16 3 -1 7
school	5 -2 -2 -7 -1 -1 8
school and	1 -1 -1 -6 -1 0 8
schoo~	7 -4 -2 -7 -1 -1 8
script	4 -1 -1 -1 0 0 0
scrip~	4 -1 -1 -1 0 0 0
se	-1 -5 8 -18 -7 20 2
se quiere	-9 16 -3 -1 -1 -1 -1
se tomo	-2 -10 16 -1 -1 0 -2
second	0 2 0 -1 0 0 0
second week	2 -1 0 0 0 0 0
secon~	0 2 0 -1 0 0 0
see	-1 5 -1 3 -2 -3 -1
see it	-2 -3 -1 6 0 0 0
seems	-2 6 -1 -1 -1 -1 -1
seguir	-6 13 -2 -2 -1 -1 -1
segui~	-6 13 -2 -2 -1 -1 -1
sell	7 0 -1 -2 -1 0 -1
selling	14 -4 -3 -2 -2 -1 -2
selling my	5 -2 0 0 -1 -1 -1
selli~	14 -4 -3 -2 -2 -1 -2
send	-4 -2 14 -2 -2 -1 -2
send me	2 -1 0 0 0 0 0
sent	-8 12 -2 -1 0 0 -1
sent me	-8 12 -2 -1 0 0 -1
sente~	1 0 0 0 0 0 0
serious	2 0 0 0 0 0 0
serio~	2 0 0 0 0 0 0
seven	8 -4 -1 -1 0 -1 0
shake	-3 6 0 -1 -1 -1 0
shaking	-3 -7 -3 15 -1 0 -1
shaki~	-3 -7 -3 15 -1 0 -1
she	10 10 -4 -8 -1 -4 -4
she came	4 -1 -2 0 0 0 0
she did	5 -1 0 -2 -1 0 0
she is	-15 13 6 -1 -1 -1 -1
she means	2 0 -1 0 0 0 0
she said	0 -1 -3 -1 6 0 0
she wants	-10 11 0 0 -1 0 0
she will	-9 -1 -2 -1 13 0 0
shed	1 0 0 0 0 0 0
shed have	1 0 0 0 0 0 0
shes	-13 -5 27 -6 -2 -1 -1
shift	1 0 0 0 0 0 0
shook	-2 -3 5 0 0 0 0
shook him	-2 -3 5 0 0 0 0
shooting	-1 0 -1 3 0 0 -1
shoot~	-1 0 -1 3 0 0 -1
shot	-8 -3 6 -6 -1 12 -1
shot and	-1 -1 1 2 0 0 0
should	-16 18 -2 -3 6 -2 -1
shoul~	-16 18 -2 -3 6 -2 -1
si	-5 3 -10 4 11 3 -5
si no	0 -2 -1 -1 4 0 0
sick	0 -7 0 8 0 -1 0
side	3 -2 0 -1 0 0 0
side of	1 -1 0 0 0 0 0
siento	-5 -1 26 -6 -3 -3 -7
sient~	1 -1 22 -7 -5 -3 -8
silence	1 0 0 0 0 0 0
silen~	1 0 0 0 0 0 0
sin	3 -3 -2 -1 4 -1 -1
since	17 -2 -2 -8 -2 -1 -1
since 0	5 -2 0 -2 0 0 0
since i	-1 2 0 0 0 0 0
single	4 9 -2 -2 -6 -2 -1
singl~	4 9 -2 -2 -6 -2 -1
sister	3 3 6 -6 -4 -1 -1
sisters	-3 -3 -3 14 -1 -1 -1
siste~	-1 0 3 7 -5 -2 -2
sitting	-9 -4 -5 24 -2 -1 -2
sitti~	-9 -4 -5 24 -2 -1 -2
six	8 -2 -1 -3 -1 -1 0
sixteen	-7 0 -1 -7 0 0 15
sixteen and	-7 0 -1 -7 0 0 15
sixte~	-7 0 -1 -7 0 0 15
sleep	-8 -1 -4 5 -1 9 -1
sleep and	-2 2 -3 7 -2 -2 0
sleep with	-7 -2 -1 -2 1 12 0
sleep~	-8 -5 8 -2 -1 8 0
slept	13 -7 -1 -4 0 -1 0
slept in	4 -2 -1 0 0 -1 0
slow	-12 -6 22 -1 -1 0 -1
slowly	-3 7 -1 -1 -1 -1 -1
slowl~	-3 7 -1 -1 -1 -1 -1
small	8 -2 -1 -3 -1 -1 0
small thing	2 -1 -1 0 0 0 0
smoking	-5 -3 -1 12 0 -1 -2
smoki~	-5 -3 -1 12 0 -1 -2
snoring	-4 -2 9 -1 0 0 0
snori~	-4 -2 9 -1 0 0 0
so	24 -3 -4 3 -6 -8 -7
so angry	1 -1 0 0 -1 0 0
so bad	-15 11 -1 8 0 -2 -1
so glad	11 -7 0 -3 0 0 0
so hard	3 -3 3 -1 -1 -1 -1
so i	4 -1 0 0 -1 0 0
so that	1 0 0 -1 0 0 0
so tired	0 1 0 0 0 0 0
sober	4 10 -2 -5 -2 -1 -4
sobredosis	10 -3 3 -2 -2 -2 -4
sobre~	10 -3 3 -2 -2 -2 -4
sold	-2 -5 0 -2 0 10 0
sold my	-2 -5 0 -2 0 10 0
some	17 -13 -4 10 -3 -4 -3
some 0	-3 -1 -3 7 0 0 0
some times	6 -1 -5 0 0 0 0
somebody	3 6 0 -9 -3 6 -3
somebody else	4 -1 -1 0 0 -2 0
somebody is	-1 -2 -5 -3 -1 12 0
somebody to	2 -1 0 0 0 -1 0
somebody who	2 -1 -1 0 0 0 0
somebody will	1 0 0 0 0 0 0
somebodys	5 -2 0 0 0 -2 0
someb~	7 4 -1 -9 -3 4 -3
someone	-7 -9 12 13 -4 -2 -3
someo~	-7 -9 12 13 -4 -2 -3
something	7 7 -1 -8 -1 -2 -2
something for	1 -1 0 0 0 0 0
something i	2 -5 5 -2 0 0 -1
somet~	7 7 -1 -8 -1 -2 -2
son	-1 0 -3 -4 -1 8 0
song	5 -4 0 0 0 0 0
soon	6 -2 -1 -1 -1 -1 -1
sopa	4 0 -1 -1 0 0 -1
sorry	-24 32 -2 -1 -1 -2 -1
sorry about	1 -1 0 0 0 0 0
sound	11 -2 -2 -2 -1 -3 -1
sound~	1 0 0 0 0 0 0
soup	10 -3 -5 -1 -1 0 0
soy	-14 9 -4 -4 -1 -2 17
speak	-8 -2 -1 13 -1 -1 -1
speec~	1 -1 0 0 0 0 0
sponsor	-2 -2 -1 -2 9 0 0
spons~	-2 -2 -1 -2 9 0 0
spoon	1 -1 0 0 0 0 0
spot	-3 2 0 2 0 0 0
spray	-3 -1 4 0 0 0 0
stage	7 -3 0 -2 0 -1 -1
stall	0 -1 6 -5 0 0 0
stand	2 -1 -1 -1 0 0 0
start	2 0 0 0 0 0 -1
started	2 -1 0 0 0 0 0
starting	1 4 -1 -1 -1 -1 -1
starts	2 0 0 0 0 -1 0
start~	4 2 -1 -1 -2 -2 -1
stash	-2 -5 -3 6 0 0 4
station	-2 0 -1 4 0 0 -1
stati~	-2 0 -1 4 0 0 -1
stay	-25 19 9 -4 2 -1 -1
stay on	-6 7 0 0 0 0 0
stayed	5 0 -1 -3 0 -1 0
staye~	5 0 -1 -3 0 -1 0
staying	1 0 0 0 0 0 0
stayi~	1 0 0 0 0 0 0
stays	1 0 0 0 0 0 0
stays on	1 0 0 0 0 0 0
still	1 -1 7 5 -2 -5 -5
still not	-1 0 1 0 0 0 0
still uses	10 -3 0 -3 0 -3 0
stop	5 6 -6 -2 -4 -3 4
stop a	2 0 -1 0 0 -1 0
stop it	6 -2 -1 -1 -2 0 0
stop looking	-7 8 0 -1 0 0 0
stop taking	0 -2 0 -5 0 0 8
stops	-1 3 0 0 0 0 0
story	1 0 0 0 0 0 0
straight	2 0 0 -1 0 0 0
strai~	2 0 0 -1 0 0 0
stran~	5 -3 -1 -1 0 0 0
street	19 -3 -1 -7 -2 -2 -4
stree~	19 -3 -1 -7 -2 -2 -4
strips	6 -2 -1 -2 -1 0 -1
strip~	6 -2 -1 -2 -1 0 -1
strong	2 0 -1 0 0 0 0
stron~	2 0 -1 0 0 0 0
su	11 -7 0 -11 -10 21 -6
suboxone	9 -3 -2 -2 -2 -1 -1
suboxone is	2 -1 -1 0 0 0 0
subox~	9 -3 -2 -2 -2 -1 -1
suicidal	-4 9 -1 -1 -1 -1 -1
suicide	22 -18 -1 -1 -1 -1 -1
suici~	10 2 -3 -2 -3 -2 -2
sunday	15 -6 -1 -2 -3 -1 -2
sunday i	7 -4 -1 -1 -1 -1 -1
sunda~	17 -6 -1 -3 -3 -2 -2
suppo~	2 -1 0 0 0 0 0
sure	-6 7 0 0 0 0 0
sure i	-3 4 0 0 0 0 0
surgery	1 -4 0 4 0 0 0
surge~	1 -4 0 4 0 0 0
survived	0 5 -2 0 0 -1 -1
survi~	0 5 -2 0 0 -1 -1
sus	10 -1 1 -1 -8 0 -1
swear	-7 -6 -5 -4 -2 24 0
sweats	3 0 -1 -1 0 0 -1
sweat~	3 0 -1 -1 0 0 -1
table	6 -4 0 -1 -1 0 0
take	-5 -9 -3 11 1 -2 7
take them	-1 -3 0 4 0 0 0
takes	2 -3 -2 -5 10 0 0
taking	1 -2 -1 -5 0 0 7
takin~	1 -2 -1 -5 0 0 7
talk	10 -3 -3 -1 -1 -1 -1
talk of	3 -2 -1 0 0 0 0
talked	7 -3 0 -1 -2 0 0
talked to	7 -3 0 -1 -2 0 0
talke~	7 -3 0 -1 -2 0 0
talks	9 -8 -1 -5 -2 9 -2
talks about	12 -2 -1 -4 -1 -1 -1
te	15 -13 -2 -5 -2 10 -3
tea	4 -2 0 -1 -1 0 0
team	10 -2 -2 -2 -2 -1 -1
teenager	-1 2 0 0 0 0 0
teena~	-1 2 0 0 0 0 0
tell	-2 -1 -7 1 7 -5 7
tell her	0 5 -1 -1 0 -2 0
tell me	1 -6 -1 8 -1 0 0
tell my	-6 5 -5 -5 4 -2 9
tell the	-4 0 0 0 6 0 0
tell your	1 -1 0 0 0 0 0
telling	1 3 0 -1 -2 -1 0
telli~	1 3 0 -1 -2 -1 0
ten	5 -6 -2 11 -1 -1 -5
ten minutes	3 -1 0 -2 0 0 0
tengo	-5 3 -7 -8 -3 -4 24
tengo 0	-11 -2 -2 -6 -2 -1 23
terri~	8 -2 -1 -1 -1 -2 -2
text	24 -1 -5 -6 -3 -4 -4
text and	-14 15 0 0 0 0 0
text best	3 -1 0 0 0 0 -1
text i	7 -2 -2 0 -1 -1 -1
text me	1 0 0 0 0 0 0
text three	4 -1 0 -1 0 -1 -1
texting	-6 -1 -3 7 4 0 0
texting me	-6 -1 -3 7 4 0 0
texti~	-6 -1 -3 7 4 0 0
th	0 -1 10 -2 -2 -2 -3
than	-7 10 -2 4 -2 -2 -1
than i	-5 -3 0 9 0 0 0
thank	-7 11 0 -1 -1 -2 0
thank you	-7 11 0 -1 -1 -2 0
thank~	1 -1 0 0 0 0 0
that	-2 4 -6 -11 -7 18 4
that a	-8 -3 -2 -2 -1 -1 17
that could	2 -1 0 0 0 -1 0
that has	-6 8 0 -1 -1 0 0
that he	-4 7 -1 0 -1 -1 0
that hour	1 0 0 0 0 0 0
that i	-4 8 -1 -1 -1 -1 0
that is	6 0 -1 -3 0 -1 0
that it	1 0 0 0 0 0 0
that its	1 0 0 -1 0 0 0
that the	-4 7 0 -1 -1 -1 0
thats	-15 8 -1 -2 -2 -1 11
thats a	2 -1 0 0 0 0 0
thats what	2 -1 0 -1 0 0 0
the	13 5 -7 2 -1 -4 -9
the 0	4 0 0 -2 0 0 -1
the accordion	8 -2 -2 0 -1 -1 0
the bad	1 -1 0 0 0 0 0
the bathroom	-8 -4 3 12 -1 -2 0
the bed	15 -7 -2 -3 -2 -1 0
the block	-8 -7 -1 18 -1 -1 -1
the boys	9 -1 -2 -5 0 -1 0
the bridge	1 4 -1 0 -2 -2 0
the bus	-6 7 0 0 0 0 0
the car	-4 4 -1 2 0 0 -1
the ceiling	-6 9 0 -1 -1 0 0
the clinic	3 -2 0 0 0 0 0
the couch	7 -3 0 -2 -1 -1 0
the day	2 -1 0 0 0 0 0
the dishes	2 -1 0 0 0 -1 0
the dog	4 0 0 -1 -2 0 0
the door	7 1 -2 -5 0 -1 0
the drawer	4 -1 0 -1 -1 0 0
the ending	2 -1 0 0 0 0 0
the first	6 -1 -1 -2 -2 -1 0
the flat	1 0 0 0 0 0 0
the floor	-5 -1 6 1 0 0 0
the garage	7 1 -1 -1 -5 -1 0
the good	2 0 -1 0 0 0 0
the group	-5 0 0 0 6 0 0
the hall	1 0 0 0 0 0 0
the hard	1 0 0 0 0 0 0
the last	3 -2 0 0 0 0 0
the library	2 0 -1 0 0 0 0
the meeting	-5 -2 -2 -1 2 8 0
the morning	6 -1 -1 -2 -1 -1 0
the needle	-5 -3 -4 14 0 -1 -1
the new	11 -3 -1 -3 -1 -2 -1
the next	-4 -2 -4 11 -1 -1 0
the night	0 -1 -2 -1 5 0 0
the one	-5 6 0 -1 0 0 0
the only	2 1 -1 0 0 0 0
the other	-6 -4 -1 11 0 0 0
the parking	-12 3 0 -1 -1 12 0
the people	1 -1 0 0 0 0 0
the percs	4 -1 -1 1 0 0 -2
the person	3 -1 -1 0 -1 0 0
the phone	-8 -4 2 11 0 0 0
the point	-5 11 -1 -3 -1 0 0
the potatoes	4 -1 0 -1 0 -1 0
the red	-10 14 -1 -1 -1 -1 0
the rest	5 -1 0 -1 -1 0 -1
the right	1 0 0 -1 0 0 0
the river	-9 -2 -1 -1 -1 14 0
the room	4 -1 0 -1 -1 0 0
the rules	4 -1 -2 0 0 0 0
the same	-2 -1 -1 4 0 0 0
the soup	7 -1 -5 0 0 0 0
the third	1 0 0 0 0 0 0
the treatment	-7 -1 0 -1 10 0 0
the two	4 -2 -1 0 0 -1 0
the way	7 -4 0 -1 -1 0 0
the weekend	3 -1 0 -1 0 0 0
the window	10 -3 -1 -4 -1 -1 0
the word	8 -5 -1 -1 0 -1 -1
the worst	-2 2 0 0 0 0 0
their	7 -2 -2 -1 -1 0 -1
theirs	1 -1 0 0 0 0 0
their~	1 -1 0 0 0 0 0
them	0 -4 -3 6 3 -1 -1
them back	-2 -2 -1 -1 6 0 0
them both	-7 -4 -1 12 0 0 0
them out	3 -1 0 -1 -1 0 0
then	35 -22 -4 -4 -2 -2 -2
then i	19 -16 -1 -1 0 0 0
therapist	13 -10 -1 0 -1 0 0
thera~	13 -10 -1 0 -1 0 0
there	13 -6 -2 -2 0 -1 -4
there is	7 -5 -1 0 0 0 0
theres	-4 6 6 -5 -1 -1 -1
theres a	1 -1 6 -4 -1 -1 0
theres no	-6 8 0 -1 -1 0 0
there~	-4 6 6 -5 -1 -1 -1
these	17 -5 -2 -4 -1 -2 -2
these days	4 -1 0 -3 0 0 0
they	5 -3 -1 -1 -1 0 0
they were	1 -1 0 0 0 0 0
theyre	5 0 -2 0 -1 -1 -1
theyr~	5 0 -2 0 -1 -1 -1
thing	19 -5 -4 -4 -3 -2 -1
thing i	7 -3 -1 0 -2 0 0
thing in	3 -1 0 -2 0 0 0
thing is	5 -2 -1 -1 0 -1 0
thing today	1 0 0 0 0 0 0
things	14 -6 -3 -1 -2 -1 -1
things are	5 -3 -1 0 0 0 0
things that	3 -1 -1 0 0 0 0
thing~	14 -6 -3 -1 -2 -1 -1
think	-16 11 12 -2 -2 -1 -1
think about	-9 10 0 0 0 0 0
think i	-8 0 11 -1 0 -1 -1
think its	-4 8 0 -1 -1 0 0
think of	1 0 0 0 0 0 0
thinking	7 3 -1 -7 0 -1 -1
thinking about	11 -6 0 -5 0 -1 0
think~	8 2 -1 -7 0 -1 -1
third	1 0 0 0 0 0 0
this	-10 31 -13 10 -6 -5 -6
this door	-4 -1 -2 7 -1 0 0
this group	2 0 0 0 0 0 -1
this is	-1 2 -1 0 0 0 0
this morning	2 -9 0 7 0 0 0
this place	1 0 0 0 0 0 0
this time	-15 18 0 -2 0 0 0
this weekend	-4 4 0 0 0 0 0
those	1 -1 0 0 0 0 0
though	13 -3 -5 -4 0 0 0
thought	-4 5 5 -3 -1 -1 -1
thought that	-4 7 0 -1 -1 -1 0
thoughts	0 3 -1 -1 -1 0 0
thoug~	8 5 -1 -7 -2 -1 -1
three	15 -3 -2 -3 -1 -3 -3
three weeks	1 0 0 -1 0 0 0
through	8 -3 0 -2 -1 -1 0
through the	5 -2 0 -1 -1 -1 0
throu~	8 -3 0 -2 -1 -1 0
throwing	-2 -2 -1 6 0 0 0
throw~	-2 -2 -1 6 0 0 0
thursday	9 -1 -6 -2 -1 -1 0
thursdays	2 -2 0 0 0 0 0
thurs~	11 -2 -6 -2 -1 -1 0
tickets	17 -5 -4 -2 -5 -1 -1
ticke~	18 -5 -4 -2 -5 -2 -1
tijuana	7 -1 -1 -2 -1 0 -3
tijua~	7 -1 -1 -2 -1 0 -3
time	2 17 -4 -5 -5 -4 -1
time i	-2 3 0 0 0 0 0
time in	7 -6 0 -1 0 0 0
times	2 -2 5 -3 -1 0 0
tired	16 -10 -1 -2 -1 -1 -1
tired of	12 -8 -1 -2 0 -1 -1
to	6 7 -10 2 -4 3 -5
to a	1 0 0 0 0 0 0
to answer	6 -4 0 0 0 0 -1
to ask	1 0 0 0 0 0 0
to be	6 6 -4 -3 -2 -2 -1
to breathe	-5 -3 12 -3 0 0 0
to call	3 -1 0 -1 -1 0 0
to come	1 -1 0 0 0 0 0
to cop	0 -1 -2 5 -1 -1 0
to die	-13 19 -1 -2 -1 -2 -1
to do	-11 3 0 8 0 0 0
to end	11 -3 0 -3 -1 -3 0
to find	-2 3 0 0 0 0 0
to get	-1 -5 -1 8 0 -1 0
to go	-22 20 -1 -1 6 -2 -1
to hear	1 0 0 0 0 0 0
to jump	-4 10 0 -1 -1 -2 0
to kill	-5 -7 -1 -4 -1 18 0
to know	5 -4 0 -1 0 0 0
to live	-8 12 -3 2 -1 -1 -1
to look	2 -2 0 0 0 0 0
to me	11 -9 -3 -6 -3 10 -1
to my	-10 17 -3 -2 -1 -1 -1
to not	0 -7 0 8 0 -1 0
to pay	-1 -5 -1 -2 10 -1 -1
to ring	1 0 0 0 0 0 0
to say	1 0 0 0 0 0 0
to see	9 -8 -1 5 -2 -2 -1
to somebody	5 -2 -1 0 0 -1 -1
to stay	-23 25 -1 -2 2 -1 -1
to stop	-2 -4 -1 8 0 -1 0
to take	-1 -2 0 4 0 0 0
to tell	5 -3 -1 -1 1 -1 0
to the	5 -8 -2 11 -3 -3 -1
to use	8 4 -1 -6 -1 -2 -1
to visit	7 -2 0 -5 0 0 0
to wake	-1 3 0 -1 0 0 0
to work	0 2 0 0 -1 0 0
to you	4 -1 0 0 0 -2 0
toast	14 -6 -1 -3 -1 -1 -2
today	17 2 -3 -7 -2 -2 -4
todo	-5 7 -2 -1 3 -2 -1
todos	3 4 -1 -2 -1 -2 -1
together	-3 -1 0 -2 7 0 0
toget~	-3 -1 0 -2 7 0 0
told	-4 -4 -2 6 5 0 0
told me	-3 -2 0 -1 7 0 0
told my	-5 -1 -2 9 -1 0 0
told to	1 -1 0 0 0 0 0
tome	-4 0 6 -1 -1 0 -1
tomo	-2 -10 16 -1 -1 0 -2
tomorrow	0 -4 -1 -5 -3 13 0
tomor~	-3 1 -1 -6 -4 13 -1
tonight	-9 5 -7 8 -2 8 -2
tonight i	-5 -1 -5 -1 0 13 0
tonig~	-9 5 -7 8 -2 8 -2
too	-4 11 0 -2 -2 -2 -2
too much	-1 -2 3 0 0 0 0
took	-15 12 18 -11 -1 -1 -2
took me	1 -1 0 0 0 0 0
took the	-4 8 -3 -1 0 0 0
top	-2 3 0 0 0 0 0
touch~	-5 -2 -1 -1 9 -1 0
tradi~	15 -4 -4 -2 -3 -1 -2
train~	9 -3 -1 -2 -2 -1 0
trajo	-8 -1 -12 35 -2 -6 -5
trap	-7 -2 -1 1 -2 11 0
treatment	-2 -3 -1 -1 8 -1 0
treat~	-2 -3 -1 -1 8 -1 0
tried	-1 5 -1 -2 0 0 0
truck	-6 13 -2 -1 -1 -1 -1
try	-3 -5 -1 9 0 0 0
tryna	3 -1 -1 1 0 -1 -1
tu	4 -1 -1 0 -1 0 0
tuesday	10 -5 -2 -1 -1 -1 -1
tuesd~	10 -5 -2 -1 -1 -1 -1
tune	9 -2 -1 -3 -1 -1 -1
turkey	3 -1 -1 0 -1 0 0
turke~	3 -1 -1 0 -1 0 0
turn	-12 -1 -2 -1 0 -1 18
turned	3 0 -1 -1 0 0 0
turne~	3 0 -1 -1 0 0 0
turning	-9 6 7 -1 -2 -1 -1
turni~	-9 6 7 -1 -2 -1 -1
twenty	1 -1 0 0 0 0 0
twent~	1 -1 0 0 0 0 0
twice	17 -2 -1 -9 -2 -3 -1
two	5 -12 11 4 -3 -3 -3
two boys	13 -3 -3 -2 -2 -2 -2
two hours	3 -3 0 0 0 0 0
two months	1 0 0 -1 0 0 0
two people	-15 -1 19 -2 0 -1 0
un	-1 3 -11 23 -7 -9 1
un ano	-3 -10 -3 11 -2 -2 9
un poco	12 -2 -4 -1 -2 -1 -1
una	18 -19 -9 27 -5 -5 -6
under	1 0 0 0 0 0 0
unresponsive	1 0 1 0 -1 -1 0
unres~	1 0 1 0 -1 -1 0
until	6 -3 0 -3 0 0 0
up	2 -8 4 6 -8 11 -7
up again	0 -2 0 3 0 0 0
up and	-6 2 9 -5 0 0 0
up i	4 -4 1 0 0 0 0
up in	-6 -2 -3 -2 -1 14 -1
up my	8 -2 3 -6 -1 -2 -1
up on	-2 3 0 0 0 0 0
up with	4 -1 -2 1 0 -1 0
us	9 -5 -2 -1 -1 -1 0
us and	3 -1 -1 0 -1 -1 0
usar	30 0 -1 -21 0 -6 -2
use	5 2 -2 0 -1 -3 -1
use the	4 0 0 -3 0 0 0
used	3 -2 -4 1 4 0 -1
used to	-2 -1 0 3 0 0 0
useful	2 -1 -1 0 0 0 0
usefu~	2 -1 -1 0 0 0 0
uses	10 -3 0 -3 0 -3 0
using	16 -10 -6 8 -2 -3 -2
using again	7 -5 -2 2 -1 -1 0
using feels	12 -3 -1 -4 -1 -1 -1
using my	8 -2 0 -5 -1 0 0
usual	-4 -2 7 0 0 0 0
venda	18 -4 -3 -2 -3 -2 -3
vende~	-1 0 -1 0 4 0 -1
version	-6 8 0 -1 -1 0 0
versi~	-6 8 0 -1 -1 0 0
very	35 -5 -9 -6 -5 -5 -5
vez	4 14 -3 -8 -1 -2 -4
vida	0 1 0 0 0 0 0
visit	7 -2 0 -5 0 0 0
visit my	7 -2 0 -5 0 0 0
vivir	0 10 -1 -3 -2 -3 -2
volver	15 6 -1 -18 0 -1 -1
volver a	15 6 -1 -18 0 -1 -1
volve~	15 6 -1 -18 0 -1 -1
voy	-20 -28 5 11 2 13 17
voy a	11 -26 -7 10 -2 19 -6
vuelta	27 -10 -4 -3 -3 -5 -3
vuelt~	27 -10 -4 -3 -3 -5 -3
w	11 0 0 -5 0 -1 -4
waiting	-11 19 0 -6 -1 -1 -1
waiti~	-11 19 0 -6 -1 -1 -1
wake	-3 6 9 -8 -1 -2 -1
wake up	-2 6 8 -8 -1 -2 -1
walk	-4 -1 -2 7 -1 0 0
walking	0 -2 -1 5 0 -1 0
walki~	0 -2 -1 5 0 -1 0
walks	3 -1 0 0 0 -1 0
wanna	-32 58 -2 -9 -2 -11 -3
want	-17 8 -2 12 -2 2 -1
want it	-4 5 0 0 0 0 0
want to	-1 1 -1 2 -2 3 -1
wanted	2 -1 0 0 0 0 0
wanted to	2 -1 0 0 0 0 0
wante~	2 -1 0 0 0 0 0
wants	4 -4 -2 -4 8 -2 -1
wants me	-6 -3 -1 -1 11 0 0
wants to	-9 11 0 0 -1 0 0
wants you	11 -7 -1 -1 0 -2 -1
wareh~	1 0 0 0 0 0 0
warm	9 -5 0 -2 -1 0 0
warning	5 -3 0 -1 0 0 0
warni~	5 -3 0 -1 0 0 0
was	10 0 10 -12 -3 -1 -3
was a	0 2 0 -1 0 0 0
was about	4 -1 0 -3 0 0 0
was my	2 -1 -1 0 0 0 0
was never	-13 13 0 0 0 0 0
was scared	1 0 0 0 0 0 0
was ten	6 -1 -2 0 -1 0 -1
was the	2 -1 0 -1 0 0 0
wasnt	-8 13 -1 -1 -1 -1 -1
watch~	6 -4 -1 0 0 0 0
water	1 15 -3 -8 -1 -2 -2
way	0 -1 -3 10 -3 -2 -1
way to	4 0 -1 -1 -2 -1 0
ways	1 -1 0 0 0 0 0
we	29 -14 -9 2 1 -4 -5
we have	1 0 0 0 0 0 0
we talk	2 0 0 0 0 0 -1
weak	2 0 -1 0 0 0 0
week	6 -2 0 -2 -1 0 0
week and	2 -1 0 -1 0 0 0
week im	1 -1 0 0 0 0 0
weekend	0 3 0 -1 0 -1 0
weeke~	0 3 0 -1 0 -1 0
weeks	10 -3 -1 -2 0 -1 -3
weird	-6 -1 8 0 0 0 0
welco~	1 0 0 -1 0 0 0
well	2 -3 -1 5 -1 -1 0
went	-2 0 5 -1 -1 -1 0
went to	1 0 0 0 0 0 0
were	6 -3 -1 -1 -1 -1 0
what	29 -10 5 -11 -4 -6 -4
what did	2 -1 0 0 0 0 0
what do	-6 -6 19 -3 -1 -2 -1
what does	3 -2 0 0 0 0 0
what for	3 -2 0 0 0 0 0
what gets	2 -1 0 0 0 -1 0
what he	12 -1 -10 -1 1 0 0
what i	4 -2 0 -1 0 0 0
what id	-9 9 0 0 0 0 0
what if	1 0 0 0 0 0 0
what is	5 -3 0 -1 0 0 0
what she	3 0 -1 0 -1 0 0
what the	1 0 -1 0 0 0 0
what to	6 -4 0 0 0 0 0
what using	12 -3 -1 -4 -1 -1 -1
what will	2 0 0 -1 0 -1 0
what would	2 -1 0 0 0 0 0
whats	5 3 -1 -3 -2 -2 -1
whats the	5 3 -1 -3 -2 -2 -1
whatsapp	4 -1 -1 -1 -1 -1 0
whats~	4 -1 -1 -1 -1 -1 0
when	11 -2 -6 -6 7 -2 -2
when i	1 -2 -4 -3 10 -1 -2
when my	3 2 -1 -2 0 0 0
when the	-1 3 -1 -1 -1 0 0
when you	1 -1 0 0 0 0 0
where	5 -7 5 -7 -2 11 -4
where can	7 0 -2 -2 -1 0 -2
where do	-4 -1 5 0 0 0 0
where he	-3 -1 -1 -2 -1 8 0
where to	6 -2 0 -3 0 0 0
where you	-1 -3 -1 -1 0 6 0
whether	2 -2 0 0 0 0 0
whether id	2 -1 0 0 0 0 0
wheth~	2 -2 0 0 0 0 0
which	-3 6 0 -2 0 0 0
while	3 -2 0 -1 0 0 0
whistle	2 -1 0 0 0 0 0
whistle and	2 -1 0 0 0 0 0
whist~	2 -1 0 0 0 0 0
who	19 -5 -5 -8 -3 4 -2
who can	8 -1 -1 -3 -1 -1 -1
who doesnt	3 -1 -1 0 0 0 0
who got	4 0 0 -2 0 0 -1
who has	3 -1 -1 0 -1 -1 0
whoever	-7 9 0 -1 -1 0 0
whoev~	-7 9 0 -1 -1 0 0
whole	-4 -4 7 -2 4 -1 0
why	-2 18 -9 2 -1 -2 -6
why did	-7 6 -2 5 0 0 0
wife	-3 6 -4 6 -3 -2 -1
will	4 -6 -6 -9 9 10 -2
will be	7 -5 0 -2 0 0 0
will know	2 -1 0 0 0 -1 0
will not	10 -6 -1 -1 -1 0 0
will you	2 0 0 -1 0 -1 0
window	11 -3 -1 -4 -1 -1 -1
windo~	11 -3 -1 -4 -1 -1 -1
wish	-18 25 -1 -1 -2 -2 -1
with	5 -5 -7 2 2 11 -9
with a	5 -11 -4 22 -2 -4 -6
with him	1 -3 -1 -8 1 11 0
with his	-5 -3 -1 -2 11 0 0
with me	0 4 -1 -1 -1 -1 0
with my	19 -20 5 -13 3 8 -4
with no	-4 -1 -2 8 -1 0 0
with one	-3 -3 -1 -3 -1 12 0
with the	4 -1 -4 3 0 -1 -1
with them	-3 5 0 -1 -1 0 0
with you	1 -1 0 0 0 0 0
withdrawal	18 -5 -3 -3 -4 -2 -2
withd~	12 -6 -3 5 -4 -2 -2
without	17 -9 -3 -1 -2 -1 -1
without a	1 -1 -1 0 0 0 0
witho~	17 -9 -3 -1 -2 -1 -1
woke	1 4 -2 -1 0 -1 -1
woke up	1 4 -2 -1 0 -1 -1
woman	2 -1 0 -1 0 0 0
wonde~	1 0 0 0 0 0 0
wont	-32 22 8 -2 4 0 0
word	8 -4 -1 -1 0 -1 -1
words	5 -3 0 -1 0 0 0
work	-11 -4 7 12 -2 -1 -1
worse	2 -1 0 0 0 0 0
worst	-2 2 0 0 0 0 0
worth~	-5 6 0 0 0 0 0
would	2 15 -4 -4 -1 -5 -3
would be	-3 13 -2 -2 -2 -3 -2
would find	-11 13 0 0 -1 0 0
would have	3 -1 -1 -1 0 0 0
would it	1 -1 0 0 0 0 0
would like	1 -1 0 0 0 0 0
would rather	8 -6 -1 -1 0 0 0
would so	3 -2 0 0 0 0 0
write	1 0 0 0 0 0 0
writing	4 -2 0 -1 0 -1 0
writi~	4 -2 0 -1 0 -1 0
wrong	1 -1 0 0 0 0 0
wrote	1 0 0 -1 0 0 0
xanax	2 -2 5 -2 -1 -1 -1
y	19 -19 3 5 -11 -18 21
y esta	-6 -1 -1 15 -3 -1 -3
y estoy	20 -5 -5 -3 -1 -1 -4
y hoy	12 -7 -1 -2 0 0 -1
y me	4 -3 5 -3 -1 0 -2
y no	-32 16 5 1 4 -3 8
y se	6 -1 -3 -1 4 -1 -4
y ya	-3 2 -1 3 0 -1 -1
ya	-27 18 -11 15 -6 19 -7
ya compre	-2 5 -3 3 -1 -1 -1
ya me	-17 12 -2 12 -2 -3 -1
ya no	18 -3 -1 -13 0 -1 -1
ya voy	-3 -16 -1 27 -1 -4 -1
year	8 -1 -2 -5 -3 -3 7
year old	-1 -3 -1 -1 -2 -1 8
years	9 -6 -3 6 -1 -1 -3
years and	-5 -2 0 7 0 0 0
years i	8 -7 0 -1 0 0 0
years old	4 0 -1 -1 0 0 -2
years sober	-6 10 0 -2 -1 0 0
yes	1 -1 -1 1 0 0 0
yes i	1 -1 0 0 0 0 0
yet	-7 -1 0 9 0 0 0
you	20 -6 -7 -6 -4 6 -3
you all	2 0 0 -1 0 0 0
you are	10 -4 -2 -1 -1 -2 -1
you asked	1 -1 0 0 0 0 0
you at	1 0 0 0 0 0 0
you can	1 0 0 0 0 0 0
you do	3 -1 0 -1 0 -1 0
you dont	6 -4 0 -1 0 -1 -1
you feel	1 0 0 0 0 0 0
you find	6 0 -5 0 0 0 0
you for	-12 13 0 0 0 0 0
you have	2 -1 0 -1 0 0 0
you here	11 -7 -1 -1 0 -2 -1
you know	1 0 0 0 0 0 0
you live	-1 -3 0 -1 0 6 0
you look	5 -1 -1 -1 0 -1 -1
you may	1 -1 0 0 0 0 0
you need	1 0 0 0 0 0 0
you say	2 0 0 -1 0 0 0
you single	9 -2 -2 -1 -1 -2 -1
you sound	11 -2 -2 -2 -1 -3 -1
you still	1 -1 0 0 0 0 0
you through	3 -1 0 0 0 -1 0
you would	1 -1 0 0 0 0 0
young	2 -1 -1 0 0 0 0
your	-2 -3 -1 -2 -1 9 0
your dose	1 0 0 0 0 0 0
your insurance	1 0 0 0 0 0 0
your own	1 -1 0 0 0 0 0
youre	11 -4 -2 -1 -1 -2 -2
yours	7 -3 -1 -2 -1 0 0
zero	-27 36 -2 -4 -1 -1 -1`;
