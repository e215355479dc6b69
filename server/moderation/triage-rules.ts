/** What a rule finds: a class of its own, or a sign that counts only with others (see `verdict` in triage.ts). */
export type Rule = {
  id: string;
  is: TriageClass | 'despair' | 'means' | 'plan';
  at: TriageSeverity;
  /** Patterns; `A & B` is both in one sentence, in any order, not far from each other; `A && B` both in the same post. */
  says: string[];
  /** Ideas that speak against it: in the same sentence, or (`unlessPost`) anywhere. */
  unless?: string[];
  unlessPost?: string[];
  /** Whether it holds of what is past, told of others' words, supposed, or denied as well. */
  alsoPast?: boolean;
  alsoTold?: boolean;
  alsoDenied?: boolean;
  alsoIf?: boolean;
  /** Said so plainly that the weights must be surer than of others to overrule it. */
  isPlain?: boolean;
  /** Instead of `says`: of these groups of ideas so many must be met in what is present, told as one's own and not supposed; the first always. */
  tally?: { groups: string[][]; least: number };
};

export const triageClasses = [
  'crisis',
  'overdose_now',
  'using_now',
  'threat',
  'minor',
  'exploitation',
  'sourcing',
  'selling',
  'solicitation',
  'personal_data',
  'medical_advice',
  'romance',
  'harassment',
  'graphic_use',
  'stigma_medication',
  'stigma',
  'meeting_link',
  'link_spam',
] as const;
export type TriageClass = (typeof triageClasses)[number];
export const triageSeverities = ['S0', 'S1', 'S2', 'S3'] as const;
export type TriageSeverity = (typeof triageSeverities)[number];

/** The rules as the house ships them. Classes and severities are those of recovery.md, 4.1 and 4.2. */
// biome-ignore format: a table
export const rules: Rule[] = [
  // ── crisis ──
  { id: 'crisis.wantsToDie', is: 'crisis', at: 'S1', isPlain: true, says: ['WANT ..3 DIE', 'DIE ..3 feels|sounds|seems|looks|is ..3 only|best|nice|peaceful|easier|easy|choice|option|answer|good|way|tempting|relief', 'what_if ..3 DIE', 'think|thinking|thoughts|pienso|dream|look ..6 MEANS_END ..8 LATELY|NOW|night|day|hour', 'I|SOMEONE ..1 SUICIDAL', 'SUICIDAL', 'NOT ..1 SUICIDAL ..2 but'], unless: ['LEGIT_HELP', 'DIE_FIGURE'] },
  { id: 'crisis.noMoreLife', is: 'crisis', at: 'S1', isPlain: true, says: ['NO_MORE ..2 LIVE'], unless: ['LEGIT_HELP', 'LIVE_FIGURE', 'IF'], alsoDenied: true },
  { id: 'crisis.deathWish', is: 'crisis', at: 'S1', isPlain: true, says: ['DEATH_WISH'], alsoDenied: true },
  { id: 'crisis.betterOff', is: 'crisis', at: 'S1', says: ['BETTER_OFF'], unless: ['LEGIT_HELP', 'AFTERWARDS', 'FAREWELL_FIGURE'], alsoDenied: true },
  { id: 'crisis.farewell', is: 'crisis', at: 'S1', says: ['FAREWELL_SURE'], unless: ['LEGIT_HELP', 'FAREWELL_FIGURE', 'LIVE_FIGURE'], alsoDenied: true },
  { id: 'crisis.farewellTwice', is: 'despair', at: 'S1', says: ['FAREWELL'], unless: ['LEGIT_HELP', 'FAREWELL_FIGURE'], alsoDenied: true },
  { id: 'crisis.hopeless', is: 'despair', at: 'S1', says: ['HOPELESS', 'BURDEN'], unless: ['LEGIT_HELP', 'LIVE_FIGURE', 'DIE_FIGURE', 'FAREWELL_FIGURE', 'LOL'], alsoDenied: true },
  { id: 'crisis.noSense', is: 'crisis', at: 'S1', says: ['sentido ..2 nada|vivir|vida', 'point ..2 waking|living|going_on', 'future ..2 me', 'see|make|making ..1 myself|it ..4 christmas|birthday|summer|winter|spring|friday|weekend|thanksgiving|new_year|thirty|30|40', 'dont|do_not|cant ..2 see|picture ..1 myself ..4 LIVE', 'alive ..6 hour|day|night|minute'], unless: ['LEGIT_HELP', 'AFTERWARDS', 'FAREWELL_FIGURE'], alsoDenied: true },
  { id: 'crisis.cutting', is: 'crisis', at: 'S1', says: ['CUT ..4 LATELY|NOW|PRESENT|deeper|deep', 'CUT ..6 last_night', 'GOING|WANT ..2 CUT', 'JUST|back_to|been ..1 CUT'], unless: ['LEGIT_HELP', 'NOT_AGE', 'shaving', 'cooking'], alsoPast: true },
  { id: 'crisis.tookAll', is: 'crisis', at: 'S0', says: ['TOOK_ALL', 'I ..1 JUST ..1 TOOK ..2 handful|bottle|all'], unlessPost: ['PAST', 'AFTERWARDS'] },
  { id: 'crisis.deed', is: 'crisis', at: 'S0', says: ['NOW ..4 DO_IT', 'DO_IT ..3 NOW'], unless: ['LEGIT_HELP', 'FAREWELL_FIGURE', 'WITHSTOOD', 'USE_THING'], unlessPost: ['AFTERWARDS', 'LOL'] },
  { id: 'crisis.means', is: 'means', at: 'S0', says: ['AT_HAND ..4 MEANS', 'MEANS ..4 AT_HAND', 'MEANS_DRAWN'], unless: ['STUFF_ONLY', 'SELL_SURE'] },
  { id: 'crisis.drawn', is: 'crisis', at: 'S0', says: ['gun|pistol|glock|pistola ..4 to_my_head|in_my_mouth|in_my_lap|to_my_temple|en_la_boca|en_la_cabeza', 'standing|im|i_am|sitting|up|estoy|parado|parada ..3 edge|ledge|bridge|overpass|roof|rooftop|tracks|train_tracks|puente|azotea|cornisa|vias', 'noose|rope|belt|sheet ..3 neck|tied|ready|hung|up|garage|around', 'got|have ..1 the|a rope|noose', 'hose|tailpipe|exhaust ..3 hooked|taped|window|running|car', 'locked ..4 with ..2 razor|knife|gun|pills|blade'], unless: ['LEGIT_HELP', 'TELLING', 'FAREWELL_FIGURE', 'bridge_program', 'climbing', 'hike', 'camping'], unlessPost: ['AFTERWARDS'] },
  { id: 'crisis.plan', is: 'plan', at: 'S0', says: ['PLAN'], alsoPast: true },
  { id: 'crisis.otherPerson', is: 'crisis', at: 'S1', says: ['SOMEONE ..4 cant_do_life|doesnt_want_to_live|doesnt_want_to_be_here|no_quiere_vivir|wants_to_end_it|going_to_do_it|gonna_do_it|kill_himself|kill_herself|is_suicidal|se_quiere_matar|se_va_a_matar|quiere_matarse|quiere_suicidarse', 'SOMEONE ..6 SUICIDAL', 'SOMEONE ..3 WANT ..3 DIE'], unless: ['LEGIT_HELP', 'DIE_FIGURE'] },
  { id: 'crisis.lifeEnd', is: 'crisis', at: 'S1', says: ['cant|cannot|dont_want_to|dont_wanna|doesnt_want_to ..1 do|keep_doing|live life|living ..1 anymore', 'i ..1 pray|hope ..5 sleep|die|wake', 'me_quiero|quiero|quisiera ..2 morir|matar|desaparecer|dormir_para_siempre', 'me_voy_a matar|morir|ahorcar|tirar|colgar', 'me_quiero_matar', 'matarme'], unless: ['LEGIT_HELP', 'DIE_FIGURE', 'LIVE_FIGURE', 'LOL'] },
  { id: 'crisis.lastNight', is: 'crisis', at: 'S0', isPlain: true, says: ['tonight_is_the_night', 'tonights_the_night', 'my_last_night|my_last_day|mi_ultima_noche|my_last_sunset|my_last_sunrise', 'WANT ..3 DIE ..8 NOW', 'NOW ..8 WANT ..3 DIE', 'NO_MORE ..2 LIVE ..12 PLAN', 'WANT ..3 DIE ..10 PLAN'], unless: ['LEGIT_HELP', 'DIE_FIGURE', 'LIVE_FIGURE', 'in_detox', 'in_rehab', 'NOT_FIRST'] , unlessPost: ['AFTERWARDS'] },

  { id: 'crisis.cue', is: 'crisis', at: 'S1', says: ['CUE'], unless: ['CUE_FIGURE', 'LEGIT_HELP', 'LOL', 'DIE_FIGURE', 'LIVE_FIGURE', 'FAREWELL_FIGURE', 'OWN_GONE'], unlessPost: ['TELLING'], alsoDenied: true },
  { id: 'crisis.accident', is: 'crisis', at: 'S1', says: ['hope|hoping|wish|pray|praying|ojala|waiting_for ..2 truck|bus|car|train|plane|semi|lightning|cancer|heart_attack|god|dios|something|someone|somebody|it|camion|carro|rayo ..5 hit|hits|runs|takes|take|kills|kill|crashes|crash|shoot|shoots|finishes|end|ends|gets|stop|stops|atropelle|choque|mate|lleve'], unless: ['LEGIT_HELP', 'DIE_FIGURE', 'off', 'the_pain'], alsoDenied: true },
  { id: 'crisis.unsafe', is: 'crisis', at: 'S1', says: ['not|dont|never ..2 safe ..2 myself|alone|thoughts', 'dont|cant|cannot|no trust|confio|fio myself|en_mi|de_mi', 'scared|afraid|terrified|miedo ..3 what_i|myself|de_mi|lo_que ..3 do|hacer|might|could|tonight', 'danger_to_myself', 'voice|voices|voz|voces ..6 DIE'], unless: ['LEGIT_HELP', 'around_alcohol', 'around_money', 'with_money', 'cash'], alsoDenied: true },
  { id: 'crisis.leftNote', is: 'crisis', at: 'S1', says: ['SOMEONE & DANGER_LEFT && FAREWELL', 'SOMEONE ..4 DANGER_LEFT ..14 DANGER_LEFT', 'SOMEONE ..4 said|says|texted|dice|dijo ..5 DIE', 'SOMEONE ..4 WANT ..3 use_it_on|go_be_with|DIE'], unless: ['LEGIT_HELP', 'DIE_FIGURE'], unlessPost: ['WITHSTOOD'] },
  { id: 'crisis.tally', is: 'crisis', at: 'S1', says: [], unless: ['LEGIT_HELP', 'LOL', 'DIE_FIGURE', 'LIVE_FIGURE', 'FAREWELL_FIGURE'], unlessPost: ['AFTERWARDS', 'WITHSTOOD', 'TELLING'], tally: { groups: [['DIE', 'DEATH_WISH', 'BETTER_OFF', 'BURDEN', 'HOPELESS', 'FAREWELL'], ['HOPELESS', 'BURDEN'], ['FAREWELL'], ['MEANS'], ['PLAN'], ['DIE'], ['NO_MORE']], least: 3 } },

  // ── an overdose going on ──
  { id: 'overdose.breath', is: 'overdose_now', at: 'S0', says: ['NO_BREATH'], unlessPost: ['TELLING'] , unless: ['NO_BREATH_FIGURE', 'PANIC'] },
  { id: 'overdose.wake', is: 'overdose_now', at: 'S0', says: ['NO_WAKE & TOOK', 'NO_WAKE & HELP', 'NO_WAKE & NARCAN', 'NO_WAKE & NO_BREATH', 'SOMEONE ..4 wont_wake_up|wont_wake|unresponsive|unconscious|not_responding|isnt_waking_up|not_waking_up|inconsciente', 'SOMEONE ..3 NO_WAKE ..8 NOW', 'NO_WAKE && HELP', 'SOMEONE ..2 fell_out', 'cant get|wake ..1 SOMEONE ..1 up', 'ayuda ..3 no_despierta', 'no_reacciona', 'no_despierta'], unless: ['IF', 'for_work', 'for_school', 'alarm', 'meeting'], unlessPost: ['TELLING', 'AFTERWARDS'] },
  { id: 'overdose.going', is: 'overdose_now', at: 'S0', says: ['OD_GOING', 'think|thinking|believe|pretty_sure|creo_que ..4 OD', 'is|im|hes|shes ..1 OD ..4 HELP|NOW', 'OD && HELP', 'sobredosis ..6 NOW', 'tiene|esta|teniendo ..2 sobredosis'], unless: ['IF', 'LEGIT', 'DIE_FIGURE', 'numbers', 'deaths', 'people', 'epidemic', 'about', 'anniversary', 'survivor', 'his_overdose', 'her_overdose', 'from', 'of'], unlessPost: ['TELLING', 'AFTERWARDS'] },
  { id: 'overdose.self', is: 'overdose_now', at: 'S0', says: ['TOO_MUCH && FADING', 'TOOK && FADING', 'I ..3 TOOK ..2 TOO_MUCH ..6 NOW|HELP|FADING', 'me_pase ..6 FADING|sola|solo|ayuda', 'TOO_MUCH && HELP', 'se_me_fue_la_mano ..5 NOW|FADING', 'TOOK ..3 too_much|way_too_much|too_many|demasiado|demasiada|de_mas|way_more_than|more_than_i_meant'], unless: ['IF', 'coffee', 'cafe', 'work', 'food', 'sugar', 'melatonin', 'on_my_plate', 'NO_MORE', 'TOO_MUCH_FIGURE'], unlessPost: ['TELLING', 'AFTERWARDS', 'PAST'] },
  { id: 'overdose.narcan', is: 'overdose_now', at: 'S0', says: ['NARCAN & STILL_OUT', 'did|gave|used|hit|le_di|le_puse|le_pusimos ..3 NARCAN ..10 STILL_OUT', 'gave|used|le_di|le_puse ..3 NARCAN && NO_WAKE', 'need|necesito ..1 NARCAN ..3 NOW|HELP', 'NARCAN && NO_BREATH'], unless: ['IF', 'LEGIT_PLACE', 'FREE'], unlessPost: ['TELLING', 'AFTERWARDS', 'PAST'] },

  { id: 'overdose.body', is: 'overdose_now', at: 'S0', says: ['SOMEONE|I ..6 BODY', 'BODY ..6 SOMEONE', 'BODY && HELP', 'BODY && TOOK', 'TOLERANCE ..12 FADING|BODY'], unless: ['BODY_FIGURE', 'NO_BREATH_FIGURE', 'IF'], unlessPost: ['AFTERWARDS', 'TELLING', 'PAST'] },
  { id: 'overdose.tally', is: 'overdose_now', at: 'S0', says: [], unless: ['IF', 'NO_BREATH_FIGURE', 'PANIC'], unlessPost: ['AFTERWARDS', 'TELLING', 'PAST', 'IF'], tally: { groups: [['NO_BREATH', 'NO_WAKE', 'FADING'], ['TOOK', 'DRUG', 'OD', 'TOO_MUCH', 'NARCAN', 'HELP'], ['SOMEONE', 'I', 'NO_BREATH']], least: 3 } },

  // ── using now ──
  { id: 'using.going', is: 'using_now', at: 'S1', says: ['yall_know|you_know|u_know|we_all_know|already_know ..1 what_for|for_what|where_this_ends', 'GOING|ride|waiting|way ..3 go_score|to_score|go_cop|to_cop|cop', 'straight ..1 the_block|the_dope_house|the_trap', 'GOING ..2 USE', 'GOING ..1 USE ..4 NOW|STUFF|ALONE'], unless: ['USE_THING', 'WITHSTOOD', 'LEGIT_MED', 'IF', 'GRATEFUL', 'DRINK_SOFT'] , unlessPost: [] },
  { id: 'using.stuffHere', is: 'using_now', at: 'S1', says: ['STUFF ..3 IN_HAND', 'IN_HAND ..3 STUFF', 'got|have|holding|bought|found|tengo ..3 bag|dope|heroin|fent|fentanyl|rig|needle|stash|blues|percs|dosis|jeringa|heroina|bolsita|globo|droga ..6 NOW|ALONE|IN_HAND|STRUGGLE', 'holding|staring_at|looking_at|sitting_with ..3 STUFF', 'have|got it ..1 IN_HAND'], unless: ['WITHSTOOD', 'USE_THING', 'LEGIT_MED', 'NARCAN', 'IN_HAND_FIGURE'] },
  { id: 'using.dealer', is: 'using_now', at: 'S1', says: ['STUFF_HARD ..4 ALONE', 'ALONE ..4 STUFF_HARD', 'DEALER ..4 COMING', 'COMING ..3 DEALER', 'dealer|my_guy|my_plug|mi_dealer ..3 says|said|answered|wrote|texted|dice ..3 NOW|minutes|min|soon', 'GOING ..1 call|text|hit_up|see|meet DEALER'], unless: ['WITHSTOOD', 'IF', 'USE_THING', 'MAN_FIGURE'] },
  { id: 'using.justUsed', is: 'using_now', at: 'S1', says: ['JUST ..1 USED ..6 ALONE|NOW|STUFF|STRUGGLE|after', 'ya_compre|acabo_de_comprar|ya_tengo ..6 ALONE|IN_HAND|NOW', 'been_using|been_smoking|been_shooting ..4 all_day|all_night|cant_stop|today|tonight|again', 'just|acabo_de ..1 pinchar|picar|relapsed|used|shot_up|recaer|consumir|inyectarme|drogarme|picarme|meterme|pincharme', 'USED ..5 minutes_ago|an_hour_ago|hour_ago|hours_ago|ten_minutes_ago|hace_un_rato|hace_una_hora|hace_media_hora', 'USED && still_using|sigo_consumiendo|using_right_now'], unless: ['USE_THING', 'WITHSTOOD', 'USED_TO', 'LEGIT_MED', 'BOUGHT_SOFT'] },
  { id: 'using.going.on', is: 'using_now', at: 'S1', says: ['I ..2 USING ..4 NOW|ALONE|again|right_here|still', 'ALONE ..3 USING', 'USING ..2 ALONE', 'still_using|cant_stop_using|sigo_consumiendo|estoy_consumiendo|me_estoy_drogando|estoy_drogado|estoy_drogada', 'i|im ..1 high ..2 NOW', 'im_high'], unless: ['USE_THING', 'IF', 'never', 'BREATH', 'high_school', 'blood_pressure', 'SOMEONE_ONLY', 'NEVER_ALONE', 'WITHSTOOD'] },
  { id: 'using.tolerance', is: 'using_now', at: 'S1', says: ['TOLERANCE && GOING', '90_days|30_days|60_days|months|clean ..8 shoot|do|take|use ..3 same_amount|usual|old_dose', 'same_amount|usual_amount ..3 i_used_to|as_before', 'TOLERANCE ..8 dont_care|doing_it|but|anyway|igual|no_me_importa'], unless: ['IF', 'lower', 'drops', 'careful', 'remember'], unlessPost: ['AFTERWARDS', 'TELLING'], alsoPast: true },
  { id: 'using.struggle', is: 'using_now', at: 'S1', says: ['STRUGGLE && STUFF_SURE', 'STRUGGLE && DEALER', 'STRUGGLE ..10 GOING|USE', 'GOING ..3 USE ..8 STRUGGLE', 'craving|cravings|urge|urges|ganas ..4 won|winning|win|gano|ganaron|ganando', 'STRUGGLE && craving', 'STRUGGLE && cravings', 'STRUGGLE && relapse', 'talk_me_out|stop_me_from|hold_me_back', 'dont|do_not ..1 think|know ..3 can|could ..2 stop ..1 myself|me', 'afuera|frente ..4 vende|punto|dealer|picadero'], unless: ['WITHSTOOD', 'IF', 'USE_THING', 'LEGIT_MED'], alsoDenied: true },

  { id: 'using.cue', is: 'using_now', at: 'S1', says: ['HIGH_CUE & NOW', 'HIGH_CUE & I', 'I ..8 HIGH_CUE', 'HIGH_CUE ..4 PRESENT', 'GOING ..5 HIGH_CUE'], unless: ['HIGH_FIGURE', 'WITHSTOOD', 'IF', 'GRATEFUL', 'USE_THING', 'LEGIT_MED', 'SAID'], unlessPost: ['AFTERWARDS', 'TELLING', 'SELL_SURE', 'WITHSTOOD'] },
  { id: 'using.tally', is: 'using_now', at: 'S1', says: [], unless: ['USE_THING', 'WITHSTOOD', 'LEGIT_MED', 'IF', 'SOMEONE_ONLY', 'IN_HAND_FIGURE', 'MAN_FIGURE', 'BOUGHT_SOFT', 'DRINK_SOFT', 'GRATEFUL'], unlessPost: ['AFTERWARDS', 'TELLING', 'WITHSTOOD', 'SELL_SURE', 'ROMANCE'], tally: { groups: [['STUFF', 'DEALER', 'USED', 'USING', 'USE'], ['NOW', 'JUST', 'USING'], ['GOING', 'COMING'], ['IN_HAND'], ['ALONE'], ['STRUGGLE'], ['CLEAN_TIME'], ['STUFF_HARD', 'DEALER', 'USING', 'USE_HARD'], ['STUFF_HARD', 'USE_HARD']], least: 4 } },

  // ── people doing harm ──
  { id: 'exploitation.sex', is: 'exploitation', at: 'S1', says: ['CARER ..6 SEX', 'MAKES_ME ..8 SEX', 'SEX & SECRET', 'offered|offers|ofrecio|ofrece ..6 stay|place|dope|drugs|money|quedarme ..6 take_care_of_him|if_i|a_cambio|favors', 'SEX & CONTROL', 'MAKES_ME & SECRET', 'CARER ..4 MAKES_ME ..6 place|house|room|apartment|bed|hotel|motel|cuarto|casa ..4 night|alone|noche|sola|solo'], unless: ['IF', 'SEX_FIGURE', 'SURPRISE'] },
  { id: 'exploitation.control', is: 'exploitation', at: 'S1', says: ['pays|pay|wants|quiere|paga|pictures|photos ..10 or_he_tells|or_she_tells|or_hell_tell|or_shell_tell|o_le_dice|or_they_tell', 'makes|make|made|making ..2 sell|selling herself|myself|himself|themselves', 'CARER|dealer|pimp|man|guy ..8 locked_us_in|locked_me_in|got_her_locked|keeps_us_locked|locked_in_an', 'CARER ..8 CONTROL', 'MAKES_ME ..10 CONTROL', 'MAKES_ME ..4 TRAFFIC', 'CARER ..6 TRAFFIC', 'CARER ..4 MAKES_ME ..3 pay|pagar|pague|lend|give_him|sign|work ..10 SECRET|CONTROL|sponsor', 'CARER ..4 wants|quiere ..3 pay|money|dinero ..12 SECRET|sponsor'], unless: ['IF', 'CONTROL_FIGURE'] },
  { id: 'exploitation.violence', is: 'exploitation', at: 'S1', says: ['SOMEONE ..3 HIT_ME', 'HIT_ME ..6 NOW|LATELY|when|if|cuando|si|because|last_night', 'afraid|scared|miedo ..3 SOMEONE ..4 kill_me|hurt_me|matar|find_me'], unless: ['HIT_FIGURE', 'feels_safe', 'restraining_order', 'feel_safe', 'LEFT'] },
  { id: 'threat.sure', is: 'threat', at: 'S1', says: ['THREAT_SURE', 'i know where you|u|ya stay|live|sleep|work', 'YOURE|you|u|ya|hes|he|she|shes ..3 end_up_in_the|endup_in_the ..1 trunk|river|ground|box|dirt|hospital', 'cuando ..4 salga ..6 lo_mato|la_mato|te_mato|los_mato'], unless: ['EX_SAID', 'you_a_meeting'] },
  { id: 'threat.harm', is: 'threat', at: 'S1', says: ['HARM_GOING ..3 HARM', 'GOING ..2 burn ..6 down', 'burn ..4 down ..3 with', 'te_voy_a ..4 HARM', 'coming_for_you|coming_after_you', 'voy_a matar', 'i_will|ill find_you'], unless: ['THREAT_FIGURE', 'DIE_FIGURE', 'myself', 'matarme', 'me_quiero_matar', 'me_quiero', 'use_it_on_himself', 'IF', 'scared', 'afraid', 'miedo', 'DONT_WANT'] },
  { id: 'minor.age', is: 'minor', at: 'S1', says: ['im|i_am|i_m|soy_de YEARS YEARS_UNIT?', 'tengo YEARS YEARS_UNIT', 'solo_tengo|apenas_tengo YEARS', 'only YEARS YEARS_UNIT?', 'YEARS YEARS_UNIT here', 'im|i_am|i_m ..2 YEARS YEARS_UNIT', 'YEARS f|m', 'tengo YEARS y|pero'], unless: ['NOT_AGE', 'AGE_PAST'] },
  { id: 'minor.sure', is: 'minor', at: 'S1', says: ['I ..2 MINOR_SURE', 'MINOR_SURE & I'], unless: ['NOT_AGE_SURE', 'AGE_PAST', 'WAS_ONLY'] },
  { id: 'minor.school', is: 'minor', at: 'S1', says: ['im|i_am|estoy|voy|still ..2 SCHOOL', 'my_high_school|my_school_counselor|my_homeroom|my_middle_school', 'freshman|sophomore ..2 high_school|hs|in_hs', 'SCHOOL ..6 my_mom|my_parents|mis_papas|mis_padres|my_dad'], unless: ['AGE_PAST', 'WORKS_THERE', 'reunion', 'college', 'WAS_ONLY', 'teach', 'janitor', 'GED'] },

  // ── trade ──
  { id: 'sourcing.drug', is: 'sourcing', at: 'S2', says: ['SEEK ..5 DRUG', 'SEEK & PLUG', 'DRUG ..3 SEEK_AFTER', 'PLUG & NEAR_REACH', 'PLUG & DRUG & REACH', 'SEEK ..4 PLUG', 'plug|connect|conecte needed|wanted', 'holding ..4 CASH|REACH|NOW', 'anybody|anyone|who ..4 holding', 'cop|score ..3 NEAR', 'who_do_i|who_should_i|who_can_i talk_to|hit_up|call ..3 DRUG', 'menu ..6 DRUG|REACH', 'DRUG ..4 menu'], unless: ['LEGIT', 'PLUG_FIGURE', 'OWN_RX', 'DRUG_FIGURE'] },
  { id: 'sourcing.diverted', is: 'sourcing', at: 'S2', says: ['SEEK ..6 DIVERTED & OUTSIDE', 'OUTSIDE & DIVERTED & SEEK', 'someone|somebody|anyone|anybody|alguien ..3 mail|sell|spot|front|lend|ship|vende|pase|venda ..5 DIVERTED', 'SEEK ..5 DIVERTED ..8 REACH_SURE', 'plug ..4 DIVERTED', 'buy|comprar|cop ..3 DIVERTED', 'iso|wtb|lf ..3 DIVERTED'], unless: ['LEGIT_SURE'] },
  { id: 'selling.drug', is: 'selling', at: 'S2', says: ['SELL_SURE ..6 DRUG|DIVERTED', 'SELL ..5 DRUG|DIVERTED & OFFER', 'DRUG|DIVERTED ..4 SELL_SURE', 'DRUG|DIVERTED ..6 OFFER_SURE', 'SELL ..5 DRUG|DIVERTED && OFFER_SURE', 'fresh_batch|new_batch|just_landed|restocked ..10 REACH|OFFER', 'tap_in ..8 OFFER|REACH|NEAR', 'DRUG|DIVERTED ..5 REACH_HANDLE', 'trade|trading|swap|cambio ..4 DRUG|DIVERTED ..4 for|por ..3 DRUG|DIVERTED', 'menu ..4 REACH', 'i_ship|we_ship|can_ship|delivery ..8 DRUG|DIVERTED|OFFER_SURE'], unless: ['LEGIT', 'SELL_FIGURE', 'USED_TO', 'DRUG_FIGURE', 'HELP_GET_RID'] },
  { id: 'solicit.placement', is: 'solicitation', at: 'S2', says: ['PLACEMENT & PITCH', 'PLACEMENT & TREAT_WORD', 'WE ..8 PLACEMENT', 'PLACEMENT && PHONE', 'TREAT_WORD && PHONE', 'get_paid_to_go|referral_fee|cash_for_clients|pay_you_to_go', 'fly ..5 out ..3 free|free_of_charge', 'PLACEMENT && PLACEMENT_SURE'], unless: ['MEMBER_ASKS', 'WARN'] },
  { id: 'solicit.scheme', is: 'solicitation', at: 'S2', says: ['SCHEME & PITCH', 'SCHEME && LINK', 'SCHEME && PHONE', 'use_my_code|promo_code|affiliate_link|referral_link|onlyfans|payday_loan|payday_loans|spell_caster|cures_addiction|guaranteed_cure|cura_garantizada', 'make|earn|gana ..2 MONEYNUM ..3 week|day|month|semana|dia|mes|weekly|daily'], unless: ['WARN', 'MEMBER_ASKS', 'SCHEME_FIGURE'] },

  // ── medicine ──
  { id: 'advice.stop', is: 'medical_advice', at: 'S2', says: ['STOP_IT ..4 MED', 'MED ..3 cold_turkey|de_golpe|de_un_dia_para_otro', 'you|tu ..3 stop|quit|deja|dejar ..2 MED_SURE'], unless: ['ASK_DOCTOR', 'OWN_CARE', 'NEVER_STOP', 'IF', 'STOP_FIGURE'] },
  { id: 'advice.dose', is: 'medical_advice', at: 'S2', says: ['CHANGE_DOSE & MED_SORT', 'mezcla|mix|combine|stack ..2 MED ..3 with|con'], unless: ['ASK_DOCTOR', 'OWN_CARE', 'NEVER_STOP', 'NARCAN', 'IF', 'DOSE_FIGURE'] },
  { id: 'advice.noNeed', is: 'medical_advice', at: 'S3', says: ['NO_NEED ..5 MED_SURE|meds|medication|that|any_of_that', 'NO_NEED & MED_SURE'], unless: ['ASK_DOCTOR', 'SAID', 'AS_LONG', 'TOLD_ME'] },
  { id: 'stigma.medication', is: 'stigma_medication', at: 'S3', says: ['MED_SURE ..9 LESS', 'LESS ..6 MED_SURE', 'MED_SURE && LESS_SURE', 'MED_SURE & LESS', 'MED_TAKERS ..9 LESS', 'STOP_IT & LESS_SURE'], unless: ['LESS_NOT', 'FEELING'], alsoDenied: true },
  { id: 'stigma.person', is: 'stigma', at: 'S3', says: ['YOU ..3 SLUR', 'SLUR ..5 GROUPED', 'once|siempre ..1 SLUR'], unless: ['SELF', 'SAID'] },
  { id: 'harassment.sure', is: 'harassment', at: 'S2', says: ['INSULT_SURE'], unless: ['SAID', 'FUCK_FIGURE', 'TOLD_ME', 'SELF_HARM'], alsoDenied: true },
  { id: 'harassment.insult', is: 'harassment', at: 'S2', says: ['YOURE ..4 INSULT'], unless: ['SAID', 'I_AM', 'NOT_INSULT', 'TOLD_ME', 'INSULT_FIGURE'] },
  { id: 'romance.approach', is: 'romance', at: 'S2', says: ['ROMANCE'], unless: ['ROMANCE_FIGURE', 'SAID', 'WARN'] },
  { id: 'graphic.use', is: 'graphic_use', at: 'S3', says: ['GRAPHIC & STUFF_SURE', 'GRAPHIC ..8 GRAPHIC', 'GRAPHIC && VEIN'], unless: ['IF', 'WARN'], alsoPast: true, alsoDenied: true },
];
