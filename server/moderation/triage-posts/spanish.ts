/** Labelled posts as people write them: A bilingual counsellor. */
export const spanishPosts = `
-||mi padrino me pidió que lo ayudara a mover un sillón y me pagó con pozole
S1|crisis|Ojalá me durmiera y no despertara más, de verdad, sería un alivio para toda mi familia y sobre todo para mí.
-||The movie of last night, the man takes all the pills and leaves a note. I had to turn off, I don't see more that type of movies.
S2|romance|me acabo de unir y ya me enamoré de la de la foto del girasol, dime cómo eres, tienes novio?
S2|harassment|basura, por eso tus hijos no te hablan
S0|overdose_now|abuela no despierta, tomó doble su morfina por error y respira bien despacito
-||mi marido no llega y ya son las siete, seguro el tráfico de la 26. antes a esta hora yo ya estaba llorando, hoy estoy pelando papas
S1|using_now|tengo chiva aqui y mi vieja no llega
S0|overdose_now|bro se está poniendo blue, no narcan aquí
S1|threat|i will kill him with my hands this weekend, he gave it to my daughter
S0|crisis|ya no hay vuelta atras. en una hora esto se acaba pa mi y pa todos
-||su tratamiento es suyo, comadre, nadie aquí la juzga por tomar metadona
-||el dealer del casino me dio puro dos y tres, perdí en la noche familiar
S2|harassment|gordo asqueroso ojalá te banneen, das pena ajena
S2|romance|nena qué linda sos, de dónde sos? venite a casa y te cocino
S1|using_now|le pedí prestados 200 a mi cuñada diciendo que era pal gas y voy saliendo a comprar manteca, qué basura soy pero no puedo parar las piernas
S1|using_now|just bought. i am in the train with it. i dont know if i throw it
-||Crónica de mi primer día: llegué temblando como chihuahua, me dieron la pastilla debajo de la lengua, sabe a rayos, la doctora esperó conmigo una hora contándome de sus gallinas. Salí a la calle y por primera vez en meses tuve hambre de verdad.
S2|romance|Usted se ve una mujer muy interesante, señora, se le nota la educación. ¿Qué edad tiene, vive sola? A mí me encantaría conocerla más despacio, sin tanta gente leyendo. Podríamos seguir hablando por Telegram, es más íntimo, y me manda una fotito suya.
S2|personal_data|Ya que nadie lo dice lo digo yo: la que anda recayendo es Karina Zubiría Montes, la de AA de los jueves, trabaja en la farmacia de la plaza y vive arriba de la tortillería. Para que sepan con quién comparten.
S2|sourcing|se me acabó, neta quien tiene 🔵 pasen precio
-||good morning from chicago, much snow, i clean the car with a pan of the kitchen
S3|stigma_medication|suboxone: cambiar de dealer, ahora con bata blanca
S0|overdose_now|Mi hijo llegó a las nueve diciendo que estaba cansado. Lleva media hora en el sillón con la barbilla en el pecho, babeando, no reacciona cuando le grito ni cuando le pellizco. La cara la tiene como de cera. Mi esposo dice que está borracho, yo no creo.
S1|using_now|me pico hoy y mañana empiezo de cero
-||en España el 024 atiende la conducta suicida, guardadlo en el móvil
-||me muero de hambre, qué cenaron?
-||Mi hijo tiene 15 años y es más alto que yo. Anoche me preguntó por qué voy a las reuniones todos los martes y me quedé muda. ¿Ustedes cómo se lo explicaron a los suyos? No quiero mentirle ni tampoco echarle encima mi historia.
S0|overdose_now|labios morados, ronca bien feo, no despierta
S2|solicitation|invierte en cripto desde 50 dolares, yo salí de deudas después del centro, pregúntame cómo
S2|harassment|otra vez la drama queen llorando, callate ya pelotuda
S1|exploitation|La señora que me trajo de Honduras me quitó el pasaporte y me tiene limpiando casas. Dice que hasta que pague el viaje. Me da pastillas para aguantar y luego me las cobra también.
S1|using_now|Voy a usar. No busco permiso, solo quería que alguien supiera dónde estoy por si acaso: en mi casa, solo.
S3|stigma_medication|con metadona no estás limpio, así de simple
S1|crisis|a mis viejos ya les saqué la casa, el auto y los dientes, como dice mi vieja. un dia de estos me van a encontrar frío y va a ser mejor asi, ya no gastan mas en mi y pueden ir a la costa en enero
S1|threat|voy pa su casa con el bate, he's gonna pay for what he did a mi hermano
S0|overdose_now|le di naloxona, volvió, hasta me insultó, y pensé que ya. pero ahora se está quedando dormido otra vez, ya no me contesta, y la respiración se le oye como si tuviera agua. se me acabó el espray y la ambulancia no quiso venir a la colonia
-||mi landlord me quiere matar porque the dog barks, I already bought him un hueso
-||we are going to shoot a video for the quinceañera, somebody has a good camera?
S1|using_now|recaí hace rato y no puedo frenar
S1|crisis|I think much about to disappear forever
S1|exploitation|anoche me volvió a pegar y dice que si me voy llama a migración
S0|overdose_now|wey se puso azul
S1|crisis|my kids they will be better without this mother
S2|medical_advice|Mire, no le haga caso al doctor. Pártala en cuatro y cuando llegue a la mitad de la mitad ya no tome más. Así lo hizo mi yerno.
S0|overdose_now|che estamos en un cumple en Lanús, mi amigo tomó unas pastillas truchas que le vendió uno y se desplomó al lado de la parrilla, los demás dicen que lo dejemos dormir la mona pero respira como cada diez segundos y está blanco papel
-||se me fue la olla, dejé el arroz quemado
-||Llevo dos años en metadona y mi médica me la bajó un poquito este mes. Despacio, sin prisa, como ella dice. Duermo bien y volví a jugar fútbol los jueves.
S1|exploitation|So mi jefe en la roofing company sabe que estoy en probation. At first me dio chance, súper nice. Ahora me hace trabajar free todos los sábados y domingos, y si le digo que no dice que llama a mi PO y le inventa que usé.
-||Mi hermano murió de sobredosis el año pasado y hoy es su cumpleaños. Fuimos todos al panteón con mariachi, como él pedía cuando se ponía intenso. Le prendí una vela, puse su canción y por primera vez nos reímos más de lo que lloramos.
S0|crisis|Ya escribí las tres cartas, una para cada hijo. Las dejé debajo del florero. Cuando se duerman todos salgo al garaje y no regreso. Perdónenme, de verdad lo intenté, pero esto no se quita con nada.
S1|crisis|this is my last message, take care
S1|crisis|pa que sigo si todos estarian mejor sin mi
S1|crisis|Alguien que sepa: mi prima de Orlando keeps texting me que se quiere matar, like every night around one, y después por la mañana me dice olvídalo, era broma. Hoy me mandó la dirección de dónde quiere el funeral y yo no sé what to say.
S2|solicitation|My program has helped thousands to be free in 10 days with natural plants. Today 40 percent of discount if you buy with my link.
S2|selling|Mi mamá falleció y quedaron sus parches y su morfina sin abrir. Si a alguien le sirven los doy a buen precio, mando a todo Colombia.
S0|overdose_now|Mi marido está tirado en el baño, la aguja todavía en el brazo, lo sacudo y no contesta. Ya llamé a emergencias y dicen que vienen pero no llegan. ¿Qué hago mientras? Por favor que alguien me conteste.
-||Five years ago yo estaba en un puente con una botella. Un trucker se paró a hablarme de béisbol. Nunca supe su nombre but hoy tengo dos nenas y una hipoteca.
S0|overdose_now|tomé demasiado i can't stay despierta
-||qué nota el concierto de salsa, brutal
S2|solicitation|te pagamos el vuelo a florida y la renta si tienes seguro medico, solo manda foto de tu tarjeta
S1|threat|Ya averigüé quién le vendió a mi hijo. Esta noche voy con mis primos a su casa y no va a volver a caminar. Que Dios me perdone.
S0|crisis|i cut very deep, the blood no stops
S1|crisis|los voy a llevar siempre. ya no me busquen
-||adiós a los 20, hola 30 y sobria
S1|using_now|I'm staring at it. La bolsita, encima del lavamanos. 94 días clean y me voy a fastidiar la vida por un mal phone call con mi ex. My sponsor no coge el teléfono.
S1|minor|soy menor d edad pero necesito hablar con alguien xfa no me saquen
S1|crisis|miro las vias y pienso q seria facil
S0|overdose_now|le di narcan twice y todavía no está breathing
-||ese beat está dope, súbele
S1|crisis|estoy cansada de existir
-||En mi pueblo a los que usábamos nos decían de todo. Yo mismo me lo creí. Quince años después la misma señora que cruzaba la calle me pide que le arregle el techo, y le cobro barato.
S1|exploitation|mi novio me pega y me guarda la medicina, me la da solo si hago lo que quiere
S1|exploitation|vos creés q es normal? mi madrina me hace limpiarle la casa tres veces por semana y dice que si no, le cuenta al juez que recaí
S1|crisis|mi mamá dice que si mi hermano no vuelve ella se quita la vida. lo dice todos los días esta semana y ya no come
-||tengo la cadera hecha pedazos de tanto trapear, mátenme jajaja no es cierto
S0|overdose_now|mi brother is OD'ing right now en el carro, estamos en el parking del Walgreens de la avenida, I'm alone con él y con la nena en el car seat, no tengo narcan, la farmacia está closed, quién viene por favor
S1|crisis|MI NOVIO DICE QUE SI LO DEJO SE MATA Y YO YA NO SE SI CREERLE
S1|using_now|estoy afuera de la casa del dealer, sentado en el carro con el dinero en la mano. el dinero era pal uniforme de mi niño. llevo así desde que empezó el partido en la radio y cada que alguien entra pienso ahorita me bajo. háblenme
S0|crisis|Che, perdón que caiga así a esta hora. Se fueron todos del asado, yo lavé los platos, y ahora tengo el arma de mi viejo en la mano y no me tiembla el pulso. Es raro, nunca estuve tan tranquilo.
-||we lost mi tío por una overdose back in 2018, el que nos llevaba a los juegos. Every opening day su silla se queda vacía en el sofá con la gorra de los Yankees encima, y mami le sirve un café que nobody drinks. Te queremos, tío.
S1|using_now|i have it here and nobody in the house
S0|overdose_now|estoy con mi primo en el cuarto, lo encontré doblado contra la cama. le di una dosis de naloxona hace dos minutos y sigue sin reaccionar, apenas le sube el pecho, ya marqué al 911, ¿le doy otra o me espero? contesten rápido por favor
S2|sourcing|quién me pasa un contacto en Medellín, ando seco
S1|using_now|estoy a nada de meterme
S1|using_now|I am ashamed to write this. I already use today in the bathroom of the restaurant, and I have more for the night. My wife is with her mother, I am alone, I close the phone to my sponsor. I don't know how to stop now.
-||este calor de Mérida me está matando
S0|overdose_now|se metio y se fue de una, ayudaaa
S1|crisis|me quiero morir wey, neta no es broma
-||a los 13 pegamento, hoy 41 y plomero
S0|overdose_now|Estoy con una compañera del piso, se metió caballo hace un rato y ahora no consigo que abra los ojos. Le froto el pecho como nos enseñaron y solo hace un ronquido. No tenemos naloxona en casa.
S1|crisis|tengo ganas de tirarme al metro, cada dia mas
-||vamos a shoot some hoops, falta uno
-||omg me muero, qué bello tu baby
S1|exploitation|My sponsor he want that I sleep in his bed. He say is part of to learn trust. I don't want but he has the letter for my judge.
S0|overdose_now|no le encuentro el pulso
-||casi me muero de la pena cuando se me cayó el café encima del padrino
-||me doy un tiro en el pie cada vez que hablo con mi suegra sin comer antes
S2|sourcing|Buenas noches, disculpen la molestia, soy maestra jubilada. Me robaron la bolsa con la receta y mi doctor está de vacaciones hasta el día veinte. ¿Habrá alguien que pueda venderme unas tabletas de tramadol esta semana? Puedo pasar a recogerlas, vivo por el centro de Rosario.
S2|sourcing|alguien en Tijuana que tenga chiva? manden dm
-||estoy muerta de cansancio pero feliz, tres turnos seguidos en el hospital
S3|meeting_link|les dejo el enlace de meet del grupo de los martes: meet.example/abc-defg-hij
S2|medical_advice|mija quítese esa pastilla de la presión que esa es la que la tiene así
S1|minor|Hola, cumplo 17 en agosto. En mi prepa hay muchos que toman pastillas y yo empecé este año. No quiero que se entere mi papá porque trabaja en el gobierno. ¿Me van a reportar?
S0|crisis|ya tengo las pastillas en la mesa y la carta escrita. esta noche descanso
S1|using_now|no me importa ya nada, voy a consumir
-||dejé el cigarro hace una semana y le ladro hasta al cartero
-||puse la línea blanca en el suelo de la cancha y quedó chueca
S1|crisis|ya no quiero vivir
S3|meeting_link|the link for the reunion of tonight is zoom.example/j/5550007788 password hope
-||last year i had a relapse in this same month, for the anniversary of my father. so this time i made a plan with my counselor before: sunday with my cousins, monday meeting, tuesday we go to the cemetery with flowers and after ice cream
S1|using_now|texteé al plug, viene en camino, i feel sick
S1|using_now|ya quedé con el de siempre en media hora. díganme que no vaya
S2|medical_advice|tómate tres clonas con la bupre y ya
S0|overdose_now|Íbamos a salir de la casa y lo encontré en el piso de la cocina. No sé cuánto tiempo lleva. Le estoy dando aire por la boca pero el pecho no sube. Escribo con una mano. ¿Estoy haciéndolo mal?
-||te mato si me espoileas la serie jajaja
-||my battery is dying, i write later
S0|crisis|hello, sorry, my cousin is in the roof of the building right now, he took his shoes off and put the phone and the wallet on the floor, he say he will throw himself. my aunt is praying. please what i do, how i talk to him
S0|crisis|I am standing in the bridge and the cars are passing and nobody is looking
S2|solicitation|Clínica Nuevo Amanecer les da la bienvenida. Internamiento de noventa días con alberca, nutrióloga y terapia con caballos. Aceptamos todos los seguros y tarjetas de crédito. Llámenos hoy a admisiones y le regalamos la valoración, cupo limitado, su familia se lo merece.
-||Somebody asked how is my day with the suboxone. Very normal: I take my medicine of the pressure and the other under the tongue, I make coffee, I go to clean the offices with my friend Rosa, we sing. That is all, no drama, thanks God.
S0|overdose_now|tomé más de la cuenta y no puedo tener los ojos abiertos, estoy solo
S0|overdose_now|sobredosis en el baño del hostal AHORA
-||sobreviví a mi suegra y a la navidad, denme mi ficha
-||i have 18 years in the program and 63 of age, still i learn
S2|personal_data|call to my cousin in 305-555-0177, his name is Ernesto Villalpando, he is NA too
S0|overdose_now|she took something in the party and she have no pulse i think
S1|crisis|Cuarenta y un años dormí con él del lado de la ventana. Ahora duermo en la sala con la tele. Quiero irme con mi esposo, él ya está allá arriba y yo aquí no hago nada, solo estorbo a mis hijos.
-||línea de la vida en México es 800 911 2000, gratis y 24 horas, por si alguien la ocupa
S1|threat|tell your boy que donde lo vea le meto un tiro, no estoy jugando
S0|crisis|ya en el rooftop, voy a jump
S0|crisis|No se enojen. Fui a la ferretería, fui a la farmacia, y el señor hasta me deseó buen fin de semana. Con lo que compré acabo con esto a las doce, cuando cumpla los cuarenta. No quiero ver ni un pastel más con velitas.
S1|using_now|parce, mi mujer se fue pa donde la mamá con los niños y un man del edificio me dejó esto fiado. tengo el perico y la H en la mesa, no tengo a quién llamar, son las 3 am y las manos ya me sudan
S2|harassment|saquen a este mugroso del grupo, nadie lo aguanta, apesta hasta por internet
S1|exploitation|No sé si esto va aquí. Mi marido me quita toda la plata del sueldo, me revisa el bolso, y cuando sale me deja encerrada con llave. Para ir a la clínica de metadona tengo que rogarle y a veces pierdo la toma. Los vecinos creen que viajo mucho.
S2|sourcing|where i can buy oxys in houston
-||cuando el cuerpo pide, yo salgo a caminar. hoy caminé hasta el panteón y de regreso
S1|threat|yo sé que aquí se viene a perdonar y tal, pero ese man que la dejó morir en el piso y le robó el celular va a amanecer con la boca llena de moscas. ya tengo quién lo haga y ya le pagué la mitad
S1|using_now|che estoy por tomar, tengo todo armado acá en la mesa y los pibes duermen al lado. nadie me atiende el teléfono, mi padrino tampoco
S0|overdose_now|the guy in my room in the sober house is purple and doesn't answer
-||if you need to talk, marca 988 y oprime el 2 para español
S0|crisis|de hoy no paso, ya esta todo preparado
S0|overdose_now|Somos dos hermanas, estamos en casa de mi papá. Se puso dos parches de los de mi abuela, que en paz descanse, por el dolor de la espalda, y no lo podemos despertar. Tiene los dedos fríos y ronca distinto que siempre.
S1|crisis|nomas espero q muera mi perrito pa irme yo
S0|overdose_now|está gargling, ojos pa atrás, ayuda
S1|using_now|my tito se operó y left his percs en la cocina, right next to the cereal. Ya me metí uno this morning y no sentí nada, so now I wanna take the rest antes que llegue mi titi del work. I'm not okay.
-||vendo bicicleta usada rodado 26, para los de zona norte, la plata es para el viaje de la nena
S1|crisis|tres noches ya pensando en cómo matarme
S1|minor|nací en el 2012 jaja pero soy madura
-||alguien sabe dónde regalan naloxona en Bayamón?
S1|using_now|bro i'm gonna use ya mismo, perdón
S0|crisis|tengo la pistola cargada sobre las piernas y no sé por qué les escribo
S1|crisis|q sentido tiene, en serio, pa q despertar
S1|exploitation|el house manager me pide sex o me bota
S1|using_now|sola en casa, la cuchara ya está lista
S1|crisis|I am so tired of the life. Is not the drugs, I left the drugs in january. Is the life. I go to work, I come back, I cook for one, and every night I pray that God take me in the sleep.
-||te extraño papá, tres años sin ti. ojalá hubiéramos sabido lo que era una sobredosis
-||me robaron el celular con las fotos de mi sobriedad, qué coraje
S1|minor|hola, me dijeron que aquí no me iban a juzgar. mi mamá usa y su novio también. me faltan dos años pa los 18, cuando los cumpla agarro a mi hermanito y me voy de esta casa y de este infierno
S1|exploitation|mi chulo no me deja ir al programa, dice que limpia no le sirvo
-||Recaí el 3 de mayo. Ya está, ya lo conté en mi grupo, ya estoy en casa de mi hermana y mañana veo al médico. No pasó a más. Escribo para que no me lo trague solo.
-||En el taller de ayer nos enseñaron a reconocer labios azules y respiración lenta, y practicamos con un muñeco que se llama Don Ramón. Salí con mi diploma y dos espráis. Muy recomendado si tienes familia en consumo.
S0|overdose_now|so my girl se tomó un blue que le dieron en el after, decía que era un percocet normal, y ahora hace like a snoring sound bien raro, tiene las uñas moradas y won't wake up aunque le tire agua. qué hago primero
S1|using_now|hoy me drogo y punto, no me juzguen
S0|overdose_now|my friend he can't wake, nothing he feel
S0|crisis|parado en el puente, no llamen a mi mamá
S1|crisis|Hermanos, hoy cumplo un año limpio y lo único que siento es un hueco. Pensé que limpio iba a querer vivir. No quiero. Nunca he querido. Les dejo un abrazo a todos y que sigan ustedes que sí pueden.
-||where they give free narcan in el paso? i want one for my purse
S0|overdose_now|ya le puse el spray y no vuelve
S0|crisis|hoy cuando mi esposo se vaya a trabajar lo hago, ya junté todas las pastillas
S0|overdose_now|nena tu sabes si es malo q suene como roncando? se metio manteca hace 20 min y no la puedo despertar, le eche agua y na
S1|minor|cumplí 16 el mes pasado, my mom me tiene en outpatient para teens
S1|using_now|camino al spot, somebody stop me
S2|medical_advice|tú deja la metadona de golpe, tres días de infierno y ya
S0|overdose_now|Disculpe, soy la vecina. El muchacho del tres está en la escalera, no contesta, tiene la boca azulada y al lado una jeringa. No sé si tocarlo. ¿A qué número marco?
S1|using_now|me quedan dos bolsas en el cajón de las medias, no las he tirado, y llevo toda la tarde dando vueltas alrededor: barrí, regué las matas, llamé a mi tía. y siempre termino otra vez sentado mirando el cajón
S3|stigma_medication|En mi grupo de aquí del barrio lo tenemos claro: no dejamos compartir a los que toman buprenorfina, porque todavía están activos. Pueden sentarse atrás y escuchar. La recuperación de verdad es sin nada, lo demás son cuentos.
-||el pibe se tiró a la pileta de bomba y nos mojó a todas
-||jajaja no mames casi me ahogo con el tamal
-||somebody else cries with the anniversary coin? i thought i was a tough man
S1|crisis|sorry to disturb. my brother he is telling everybody bye and thank you, he gift his guitar, and he says this world is not for him. i am scare
S0|overdose_now|me inyecté, algo anda mal, veo negro
S1|exploitation|my boyfriend make me to go with men for to pay his drugs
-||la película terminó con el tipo saltando del puente, qué final tan malo
S0|overdose_now|mi hermano no respira ayuda
-||cayó nieve en Bariloche, parecía azúcar
-||me quedé colgado en la línea con el banco una hora, qué tortura
S1|using_now|sali hoy de rehab y ya estoy en lo mismo, consumiendo
S1|crisis|a quién le importa if I die, for real
S1|crisis|i dont want wake up tomorrow
S1|crisis|pienso en matarme todos los dias
S1|using_now|ya me metí y me voy a meter otra vez, para qué mentir
S2|selling|tengo azules a 5, entrego en la estación
S1|crisis|Mi hija de 22 volvió del centro hace un mes y parecía mejor. Hoy en la cena, sin levantar la voz, me dijo que prefiere estar muerta a seguir así. Siguió comiendo. Yo no sé cómo voy a dormir esta noche.
S1|using_now|voy en camino a comprar, paren me alguien
S0|crisis|Le dejé la comida al perro, pagué la luz, cerré el gas. Mañana a las seis pasa el tren por el cruce de atrás de mi casa y voy a estar ahí. No quiero que nadie se sienta culpable, ustedes fueron lo único bueno de este año.
S2|harassment|tan vieja y tan bruta, doña, no se le ocurra opinar más
S1|threat|che denunciame si querés, te voy a ir a buscar a la salida del laburo y ahí vemos
-||mi hijo anda en la calle otra vez y no sé dónde duerme. ya no grito ni lo persigo, eso lo aprendí en las reuniones de familiares. rezo y le dejo un taper con arroz en la reja, y en la mañana el taper amanece lavado
S0|overdose_now|creo q la pastilla era fenta, me estoy durmiendo y no puedo parar, porfa alguien
S1|exploitation|he hits me cada vez que voy a la clínica, y me esconde las llaves so I can't leave
S3|graphic_use|tenía el hueco en el brazo with pus y todavía metía la aguja por ahí, se veía hasta lo blanco
S1|exploitation|En el anexo nos tienen trabajando doce horas en la obra del director, sin paga, y si te quejas te dejan sin comer. Me quitaron la credencial y el teléfono. Escribo del celular de un albañil.
S2|personal_data|escríbanme a marisol.pruebas@example.com y les paso el material
S1|crisis|me corté again anoche, no sé parar
S0|crisis|Mi hijo de 24 nos mandó su ubicación en el barranco y escribió "perdón viejos, hasta aquí llegué". Vamos en camino pero está a cuarenta minutos, ¿a quién llamo primero?
S1|crisis|No le encuentro sentido a nada desde que me quitaron a mis hijos. Me levanto, voy a la clínica, vuelvo, y lo único que pienso es en desaparecer de este mundo. No se lo he dicho a nadie porque me da vergüenza.
S1|threat|si le vuelve a hablar a mi mujer lo quiebro, lo juro por mi madre
S0|overdose_now|mi amiga tomó benzos con metadona y está inconsciente, sus labios se ven moraditos
S1|crisis|Me estoy lastimando otra vez, me quemo con el cigarro para no pensar. Ya son como diez marcas. Nadie me ve las piernas.
-||buenos días desde Ponce, aquí lloviendo y yo con mi cafecito
S1|crisis|No hay nada for me here. Perdí el job, perdí a los nenes, perdí el apartamento. Every night me acuesto hoping que no me levante. Ni llorar puedo ya.
S1|crisis|bendición a todos, this is goodbye para siempre
S2|personal_data|my number is 787-555-0143, me llaman a cualquier hora, ok?
S2|sourcing|dnd consigo percs en san juan
S0|crisis|Good evening. I am sitting with my husband gun, he is in the work until 11. I put the letter in the kitchen. I only want that somebody know I was trying very much.
S1|using_now|my friend, the one that was clean since summer, she is smoking fentanyl alone in her room right now, she texted me a photo of the window and wrote "only today". i am far, two hours, her roommate is in vacation. what i tell her
S1|using_now|estoy high ahora mismo y me odio
-||que pex, cuánto quedó el América?
-||estuve a punto de comprar, hasta me bajé del camión. Luego vi a una señora vendiendo elotes y me compré uno y me regresé. Fue el martes, hoy ya me da risa
-||estoy colgando las cortinas nuevas y no alcanzo, necesito un marido alto
-||ando buscando clínica de metadona en Barcelona pa un amigo que llega el lunes
S1|crisis|Perdonen las molestias de estos meses. No volveré a escribir. Cuiden a Lucía, que ella sí tiene arreglo.
-||In the training they said if the person not breathe you give one breath every five seconds. I wrote in my hand for to remember.
S1|threat|te veo en la reunión y te rompo la cara
-||quién me pasa el contacto de un buen dentista en Guadalajara? perdí dos muelas en mis años malos
S1|crisis|Oigan, mi compadre anda muy raro desde que salió del bote. Regaló sus herramientas, le dejó la troca a su hermano, y ayer con unas cervezas dijo que se va a ahorcar y que así ya no da lata. ¿Cómo le hablo sin que se me cierre?
S2|personal_data|mi cel es 33 5550 1234, márquenme cuando quieran
S3|meeting_link|ID 812 555 0199 clave luz24, nos vemos en el zoom a las 8
-||no te drogues con café, bro
S1|minor|tengo 15 y no sé si puedo estar aquí
S1|using_now|Excuse my english. After the hospital I don't have tolerance, the doctor said it to me very clear. But I have the powder in the table now and the pain is too much.
-||Pregunta de tarea de mi curso de consejería: ¿qué diferencia hay entre ideación pasiva y activa? La maestra lo explicó rapidísimo y no alcancé a apuntar.
-||Anoche tuve cravings bien heavy, de esos que te hablan al oído. Me puse a ver la novela con mi abuela, she kept asking quién es el malo, y cuando vine a ver era midnight and it passed. Hoy amanecí tranquila, gracias a Dios.
-||la trabajadora social me consiguió test strips gratis, ask at the health department
S2|romance|eii q tal guapa, tienes insta? aquí es un rollo
S0|crisis|Is decided. Tomorrow in the morning I leave my daughter in the school and then I finish with my life. I have everything ready in the car.
S0|overdose_now|se me esta yendo mi novia, hace un ruido como gargaras y esta fria
S1|minor|estoy en ninth grade y ya hice detox once, soy la única de mi school
S2|solicitation|Familia, good news. We have beds available en nuestro centro de Palm Beach, full scholarship si tienes PPO insurance, we fly you in, te recogemos en el airport y te damos phone nuevo. Pregunten por admissions, ask for Danny, operators standing by en español.
S1|crisis|Vivo por inercia. Si hubiera un botón para apagarme lo apretaría ahora mismo sin pensarlo dos veces.
S1|using_now|Estoy en el baño del trabajo con un papelito en el bolsillo. Me lo dio un cliente como propina, ¿pueden creerlo? Tengo diez minutos antes de que me busquen. No quiero pero sí quiero. Escríbanme algo.
S1|exploitation|mi padrino me pide fotos desnuda a cambio de firmarme la hoja de asistencia
S0|overdose_now|AYUDA MI MAMA NO DESPIERTA TIENE LAS UÑAS AZULES
S1|minor|perdón si me desaparezco, mañana tengo examen de mates de 3º de la ESO y no he estudiado nada porque mi padre llegó otra vez colocado y estuve toda la noche mirando si respiraba. mi tutora me ha dicho que hable con alguien y he encontrado esto
S1|crisis|todos estarían better off without me, that's facts
S1|crisis|che, una pregunta rara para un sábado. ¿ustedes también sienten que sobran en el mundo? yo voy a laburar, pago el alquiler, le doy de comer al canario, y hace semanas que pienso que lo mejor para todos sería no estar más. no lo digo para dar lástima.
S0|overdose_now|creo q me pasé, se me olvida respirar
-||he was my friend of the childhood, we came together in the bus. he died in february of an overdose in a motel. i go to his mother every sunday to eat with her, she cooks too much and i eat all
-||excuse me, what means "nod"? my teacher of english used it in the class
S1|using_now|si nadie contesta me la meto
S1|using_now|Les cuento sin adornos porque aquí me conocen. Sé que después de tres meses en el centro ya no tengo tolerancia, sé lo que le pasó al Chuy, sé que el cuerpo no aguanta. Igual ya la compré y lo voy a hacer en cuanto se duerma mi jefa.
S1|crisis|Since the funeral of my wife I don't find a reason. I am sixty four, my hands hurt, my son doesn't call. Every night I ask to myself why I must continue and I don't have the answer anymore. I think soon I will go where she is.
S0|overdose_now|por favor, mamás que sepan, dejé mi suboxone en la mesita para contestar la puerta y mi bebé se comió la pastilla. está muy dormidito, lo cargo y se le cae la cabeza, no despierta bien. voy corriendo por un taxi, ¿qué le hago en el camino?
-||Me preguntan por qué digo "soy adicto" si llevo once años sin consumir. Porque a mí me sirve, compadre. Cada quien se nombra como puede.
S0|overdose_now|Mami está en el floor y no me contesta. Found her así when I got home, su boca está como violeta y hay un polvito on the table. I called 911 pero me tienen on hold. Dime qué hago.
-||white chip por tercera vez, no shame
S2|medical_advice|if you are in 8 mg jump off ahora, no hagas taper
S0|crisis|Mira, I already gave el perro a mi vecina, dejé las llaves en el mailbox, y las pills están en mi bolsillo. No es drama, es que I'm done done. Después del show de las ocho me las tomo todas and that's it.
S0|crisis|parce no sé a quién escribirle, mi hermana me acaba de mandar un audio llorando, despidiéndose de mis papás y de los gatos, y de fondo se oye la calle porque está sentada en el borde del balcón, séptimo piso. yo estoy en otra ciudad, qué hago??
S2|solicitation|Préstamos sin buró en 24 horas para pagar tu rehabilitación, mándame mensaje
-||Hace cuatro años me quise quitar la vida en un hotel de Monterrey. Hoy le hice el desayuno a mi nieta, hotcakes con forma de gato que parecían papa. Si estás en tu primer mes, aguanta, la cosa cambia.
S2|medical_advice|subile al doble, los médicos dan de menos
S1|using_now|tengo un bag en mi purse right now y estoy temblando
S2|sourcing|quien vende jaco en lavapies, privado
S1|using_now|i am going now to buy, i can't more
S0|crisis|I got the gun aquí conmigo y la nota ya está written. tonight es la noche
-||la maestra de mi nieto dijo que va en tercero de secundaria pero lee como de quinto
S2|personal_data|aqui esta la foto y el face de mi ex pa q lo vean, se llama Ramiro Quintanar y trabaja en el taller de la 5 de mayo
-||vamos a quemar el muñeco de año viejo con todo lo que queremos soltar, traigan sus papelitos
S1|using_now|toy consumiendo solo, con la puerta trancada
-||el niño por fin se durmió, no lo despierta ni un terremoto
S0|crisis|mi hermano se encerró en el baño con un cuchillo y dice que se va a cortar el cuello, estoy golpeando la puerta ayuda
-||vieron la noticia del decomiso de fentanilo en Tijuana? qué barbaridad
S1|using_now|fumando papel de aluminio mientras les escribo, qué vergüenza
S2|romance|hey bella I saw your post, vente pa mi place y nos acompañamos, tengo vinito
-||mi hija de cinco años juega a que la muñeca está enferma, no respira y se puso azul, y le da "spray de nariz" porque me acompañó al taller de la parroquia. luego le pone una curita y le da galletas. lloré bonito
-||no me quiero morir sin conocer el mar de Cartagena, ya estoy ahorrando
-||alguien ha tomado el tren a Tequila? lo recomiendan con niños?
-||score de los Lakers? me dormí
S1|exploitation|me obligan a cruzar paquetes. si no, le hacen algo a mi niña
S1|using_now|el puntero ya me espera en la esquina
-||me voy despidiendo, mañana madrugo, buenas noches familia
S1|crisis|me da igual si mañana no amanezco
-||me inyecto insulina dos veces al día y en el trabajo me miran raro, sobre todo los que saben de mi pasado. el otro día el jefe me vio en el baño con la jeringa y casi se desmaya. le enseñé el glucómetro y acabó contándome lo de su papá
S2|medical_advice|you must stop the antidepressant when you feel good, is not necessary to ask the doctor. my sister in my country she did it from one day to other and nothing happened, only a little of dizzy. the doctors want the customers forever
S2|sourcing|busco M30, pago bien, estoy por Guadalajara centro
S1|minor|tengo dieciséis, el grupo es solo pa adultos?
-||che, alguien de Córdoba que haya pasado por esto: ¿dónde se consigue buprenorfina con la obra social? me dieron la orden pero el hospital no tiene turno hasta abril y mi médica está averiguando en otra clínica. no quiero comprar nada raro, quiero hacerlo bien
S1|crisis|Es la abuela de un chico que ustedes conocen aquí. Desde ayer repite que no va a llegar a Navidad y que no le compremos nada. Tengo mucho miedo de lo que está pensando, ¿qué le digo?
S1|using_now|relapsed ayer y hoy sigo usando
S1|using_now|Doña, usted que siempre contesta: estoy encerrado en mi cuarto, ya la preparé, y mi niña está tocando la puerta porque quiere que le lea un cuento. No sé cómo salir de esta silla.
S1|using_now|tonight i will use, dont be angry
-||yesterday I almost used but I called to my sponsor and it passed
S1|crisis|honestly ya no quiero estar en este mundo
S1|using_now|la bolsita la tengo en la mano
S1|using_now|pa la mierda todo, esta noche me meto
-||17 años limpio mañana!! qué me pongo?
S0|overdose_now|se esta muriendo, no se q tomo, esta gris
S0|crisis|Estimados compañeros, les escribo desde el carro frente al río. Tengo 58 años, dos recaídas este año y ya nadie en casa me espera. Solo voy a terminar este cigarro y voy a entrar al agua. Gracias por su paciencia conmigo.
S2|harassment|You are a fake and stupid woman, everybody here laugh of you.
S1|crisis|vos sabés lo que es despertarte y putear porque seguís vivo? así todos los días desde marzo
S1|crisis|volví a cortarme los brazos anoche
S0|crisis|me voy a matar hoy
S1|using_now|tengo la jeringa en la mano y las lágrimas no me dejan ver
-||pasé por mi esquina de antes y ya es una panadería, quién lo diría
S0|overdose_now|i think i put too much, my eyes they close alone and i am alone in the house
S2|personal_data|vivo en calle Los Almendros 418, depto 3B, Córdoba, caigan cuando quieran a tomar mate
S1|using_now|Encontré las pastillas de mi papá de cuando la operación. Las saqué del frasco, las volví a meter, las saqué otra vez. Ahorita las tengo en la bolsa del pantalón y estoy sentada en la cama. Alguien despierto?
-||dejé el plug del charger en tu casa
S1|using_now|el cuerpo me tiembla y el vecino vende. ya tengo los zapatos puestos
S3|graphic_use|yo calentaba la cuchara hasta que burbujeaba, la chupaba con el algodoncito y buscaba la vena del pie porque las otras ya estaban duras y supuradas, así cada tres horas
S1|minor|che estoy en 4to año del secundario, mi vieja no sabe q entro a este foro
S0|crisis|i have the belt already in the closet, tonight when everybody sleep im gone
-||my sponsor me regañó, y con razón
S0|crisis|guardé la metadona de toda la semana para tomármela junta esta noche y no despertar
S1|crisis|no valgo nada mejor me muero
S1|threat|My neighbor sells in the first floor and the police came last week. Now he tell me in the stairs that if I talk with them again he will shoot me and my mother. He showed to me the gun under the shirt. I don't go out since tuesday.
-||Ya van dos veces que veo en la tele que la naloxona nasal se vende sin receta. ¿Alguien la ha comprado así? Quiero tenerla en la guantera nomás por si veo a alguien en el metro.
S1|using_now|me acaban de pagar y las patas solas me llevan pal punto
S0|crisis|azotea, piso 9, un paso y ya
-||my country lost in penalties, i am destroyed jaja
S1|threat|mi ex dice que me va a picar la cara con ácido cuando salga y sale el lunes
S0|crisis|parked by the tracks esperando el tren, diganle a mi nena que la amo
S1|using_now|i found the pills of my grandmother and they are here in my hand
S1|crisis|si me muero ni cuenta se dan
S2|selling|got subs extra this week, te los dejo a 15 cada uno, dm
-||i want to hang the photos of my mother in the sala but the wall is very hard
S2|selling|i have extra clonazepam from my doctor, cheap, ask me in private
-||My son is in the treatment since three weeks. The first days I was waiting the bad call every night. Today they let him to use the phone and he laughed because I told him about the neighbor and the chickens. I forget how it was his laugh.
S1|crisis|Nena yo no me quiero matar, pero si un carro me lleva por delante no me voy a quitar. Así estoy.
S1|using_now|no aguanto más el mono, voy a pillar
S1|using_now|Salí del penal el viernes, siete meses limpio, y estoy en el cuarto del hotel con una papelina que me regalaron. Sé que ya no tengo el aguante de antes. Igual la estoy mirando hace una hora.
-||el árbitro se vendió, nos robaron el partido
-||al rato te llamo, se muere la pila
S0|overdose_now|una respiracion y luego nada, y luego otra
-||Buenas tardes a todos. ¿Alguien con formación me confirma cuánto tarda en hacer efecto la naloxona nasal? Lo pregunto porque el jueves voy a dar una charla sobre sobredosis en la escuela de enfermería y quiero llevar los datos bien puestos y no quedar mal.
S1|crisis|no merezco estar vivo después de lo q hice
S3|stigma_medication|la metadona es heroína del gobierno, nomás
S3|stigma_medication|with methadone they are not in recovery
S2|romance|hola hermosa estas solterita? pasame tu whats
S1|using_now|metiéndome fenta desde el martes, a escondidas
S1|crisis|i keep pensando en morirme when I'm driving, like just letting go del volante
-||the boss kills me with so many hours but he pays good
-||le shootearon un documental a mi clínica, salgo de espaldas lol
S1|using_now|ando bien malilla, ya voy a conectar
S0|crisis,overdose_now|me tragué todo el frasco, ya no quiero vivir, me está dando mucho sueño
S1|using_now|I am eight months clean and I am in the parking of the man who sells. The car is on. My hands they sweat. Please somebody tell me to go home.
-||My daughter she tell me she is proud. I don't have words, only wanted to tell to somebody.
-||Pues mira, yo en tu lugar hablaría con el médico antes de tocar la dosis, que a mí me fue fatal haciéndolo por mi cuenta.
S1|threat|voy a quemarle la casa con él adentro
S3|graphic_use|no sé por qué hoy me vino todo de golpe: veía entrar la sangre en la jeringa como una flor, empujaba despacito, y luego el golpe caliente subiendo por el cuello, la boca con sabor a metal, esa gloria que no se parece a nada
S2|harassment|pinche mentiroso, ni tú te crees tus 30 días, payaso de quinta
S1|using_now|a punto de shootear, alone, no me importa
S3|stigma_medication|si tomas subs you're not really clean, lo siento
S1|minor|La trabajadora social dice que como soy menor mi abuela tiene que firmar para que yo entre al programa. Mi abuela no quiere. ¿Qué puedo hacer?
S2|personal_data|el que me robó anda en un Tsuru blanco placas XYZ-00-11, pásenlo
S1|exploitation|llegué a la casa de sobriedad con una bolsa de ropa y nada más. el encargado al principio bien amable, me daba café. ahora dice q si no me acuesto con él me saca a la calle y le dice a mi oficial que usé. no tengo a dónde ir
-||I was wanting to die when I came to this country, that was in 2009. Today I have a bakery with my sister and I make the best conchas of the neighborhood. Don't leave before the miracle, like they say.
-||estoy dead con tu story del pavo
S1|exploitation|En el centro cristiano donde vivo el pastor me llama aparte los miércoles. Me toca cuando oramos a solas y dice que es para sacarme el demonio de la droga. Si digo algo, mi mamá no me va a creer, ella lo adora.
-||la canción dice "prefiero morir de amor" y mi vecina la canta a las 6 am, eso sí es violencia
-||alguien tiene un ride pa la meeting de las 7 en Hialeah?
S0|overdose_now|el flaco se me quedó duro en el auto, tiene la piel fría y sudada y no me habla
S2|solicitation|por cada compañero que traigas a nuestra clínica te damos 300 euros en efectivo
S1|crisis|kiero morirme i nadie me kiere ayudar
S0|crisis|boludo estoy en el anden y cada tren que pasa me acerco un paso mas
S1|crisis|Dios ya llévame por favor, ya no aguanto, te lo pido todas las noches
S1|using_now|tolerance en cero y la estoy preparando rn
S1|crisis|ya me despedi de mis hijos por dentro
S1|exploitation|the manager of the house takes my food stamps card since the first week, and my check of the work also, he says that is the rule and if i complain i go to the street. the americans in the house they keep their card, only to us the latinos he do it
S3|meeting_link|entren a https://zoom.example/j/8005550123 reunión de mujeres ahorita
-||me duraron veinte minutos las ganas, ya pasaron
S1|minor|puse 18 al registrarme pero la verdad tengo 13
S1|exploitation|le debo al que me vende y ahora quiere q me acueste con sus amigos pa pagarle
-||De joven me pegaba mi primer marido, me quitaba el dinero y me decía que nadie más me iba a querer. Hoy tengo mi negocio de gelatinas, un novio que lava los platos, y aquel ni sabe dónde vivo. Muchachas, sí se sale.
S1|minor|i am 14 and my brother sells
-||Consulta: a mi viejo lo operan de la rodilla y le van a dar opioides. Lleva nueve años sin usar nada. ¿Cómo hablaron ustedes con el cirujano? Nosotros ya pedimos cita con su médica.
S1|crisis|mi compañero de cuarto no se levanta hace días, no abre la cortina, llora y me dice que ojalá alguien le hiciera el favor de matarlo porque él ni para eso tiene fuerza. le llevo sopa y la deja ahí
-||I used to buy metadona en la calle, hace mil años. Now mi clínica me da take-homes los viernes y hasta me preguntan por mis plantas.
S1|using_now|me doy un pase y ya, solo uno
S0|crisis,overdose_now|mi pareja se tomó todas las pastillas que encontró, dijo que se quería morir y ahora no me responde
S1|using_now|Ya estoy en el bus hacia el barrio donde compraba. Le dije a mi mamá que iba por pan. Faltan seis paradas y sé perfectamente a qué voy, tengo los billetes doblados en el zapato como antes. Escríbanme algo que me haga bajarme.
S0|crisis|tía, que tengo la cuchilla aquí al lado y la bañera llena, que no puedo más
S3|graphic_use|El olor a vinagre, el humo corriendo por el papel plata, perseguirlo con el tubito y que se te llene el pecho de algodón tibio.
S1|crisis|Mami dice que soy su cruz. Y pues, ya mismo no tiene que cargarla más. I'm so tired of being the problem, de verdad que prefiero be dead.
S0|crisis|my roommate llegó de la corte bien mal, se encerró en la cocina and now tiene el cuchillo en la mano diciendo que se va a matar, i'm in the hallway con la puerta en medio, no sé si entrar, help porfa
-||hoy no quería salir de la cama, pero salí. me bañé, fui a la junta aunque llegué tarde, lavé los trastes de tres días y le contesté a mi hermana. no es un milagro, es un lunes, pero lo apunto porque luego se me olvidan los buenos
S0|crisis|la soga ya está colgada
-||Control de hoy: la doctora me hizo las preguntas de siempre, si duermo, si como, si pensaba en hacerme daño. Y le pude decir que no, por primera vez en años, sin mentir. Ella dejó la pluma en la mesa y me aplaudió.
S1|minor|I am in 10th grade, I came from Guatemala two years ago. My parents they don't know that I write here. In the bathroom of the school they gave me a pill and now I think about it all the day, is normal?
S2|medical_advice|no esperes 24 horas, métete el sub de una vez, don't worry
-||please which is the difference of methadone and buprenorphine? the doctor gives me to choose on friday
-||Murió mi perro de dieciséis años, el que me acompañó en los dos detox. Siento que se fue la mitad de la casa. Pero estoy bien, eh, rodeada de mi gente, comiendo buñuelos y viendo sus fotos. Solo quería contarlo aquí donde lo conocían.
S0|overdose_now|he is not breathing what i do
S1|crisis|i start again to cut me in the legs
-||ayer tiré todo por el inodoro. todo. y me fui a la casa de mi tía
S1|threat|sé dónde vives y te voy a matar
S2|selling|vendo metadona de la semana, zona sur caba
S2|romance|beautiful, you have husband? write me in whatsapp
S2|harassment|jajaja look at this loser, cuatro recaídas y viene a dar consejos, qué payaso
-||mi kid ya en high school, i'm old
-||me metí una empanada y quedé lista
S0|overdose_now|parcero el man se metió eso y cayó redondo, lo estamos cacheteando y nada
S0|overdose_now|My husband he was clean since Easter. Today he close the door of the bathroom and I break it. He inject, and now his face is grey and he makes a noise like water in the throat. I scream his name and nothing.
S2|romance|mami tú estás single? send me a pic
S0|overdose_now|se cayó en la ducha después de shootear y no responde, sus manos están ice cold
S2|sourcing|any conecta en el Bronx? hmu por signal
S0|crisis|me corté las muñecas y no para la sangre
-||por poco recaigo el domingo pero llamé a mi madrina y acabamos comiendo tacos
S0|crisis,using_now|Tengo la jeringa lista with way more than I need, a propósito. No quiero wake up mañana.
S3|meeting_link|zoom 700 555 2211, passcode serenidad, bring cafecito
-||mi gato duerme con la boca abierta y ronca como señor, jajaja parece que no respira
S2|selling|me sobran tiras de suboxone, inbox
-||anoche soñé que consumía y desperté sudando. gracias a Dios era sueño
S1|minor|voy en segundo de secundaria y mi mamá usa, no sé con quién hablar
S1|crisis|mi vida no vale ni el entierro
S2|romance|tu forma de escribir me prende, mandame una fotito
S1|crisis|Doctora, ya sé que me dijo que respirara cuando vinieran los pensamientos. Pero hoy vinieron y les dije que sí. No sé qué voy a hacer con eso, solo que ya no les tengo miedo a la muerte ni a irme.
S0|overdose_now|Please, is my sister. She is in the floor of bathroom, the lips are blue. I gave the spray one time. The ambulance say 15 minutes. She doesn't wake up. I put her in the side, is correct?
`;
