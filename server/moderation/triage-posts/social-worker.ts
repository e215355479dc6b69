/** Labelled posts as people write them: A social worker of Medellín, Madrid, Tijuana and the Bronx. */
export const socialWorkerPosts = `
S0|crisis,overdose_now|ya me tragué el frasco, no llamen a mi mamá
S0|crisis|estoy sentada en la baranda del puente
S0|crisis|esta noche se acaba todo, ya dejé la plata del arriendo encima de la mesa y las llaves donde la vecina, y si alguien pregunta digan que me fui tranquilo, que no fue culpa de nadie, ya cerré las ventanas y tengo todo a la mano
S0|crisis|Tengo la soga en el garaje y no hay nadie en casa hasta las ocho.
S0|crisis|parce mi hermano se encerró en el baño con una cuchilla hace media hora y no abre, mi papá está tumbando la puerta y él grita que ya se despidió de nosotros y que lo dejemos terminar, yo no sé si seguirle hablando o qué hago, por favor alguien
S0|crisis|mi ex me acaba de mandar foto de las pastillas en fila y que me cuide mucho, no contesta el cel
S0|crisis|las cartas están escritas. es hoy
S0|crisis|me corte y no para de sangrar, no queria que parara la verdad
S0|crisis|boludo tengo el fierro de mi viejo arriba de la cama y no dejo de mirarlo
S0|crisis|En cuanto se duerman los críos lo hago. Lo tengo todo preparado desde el lunes, incluso la ropa de ellos para el cole. Mi marido está embarcado y no vuelve hasta el mes que viene. No me lo discutáis, solo necesitaba decirlo en algún sitio donde no me conocieran.
S0|crisis|estoy en la azotea, mirando pa abajo
S0|crisis|mira yo no se escribir bonito pero te digo que ya tengo el veneno comprado y hoy que mi señora se va a la iglesia me lo tomo y ya descansan todos de mi, perdonen las faltas
S0|crisis|no voy a ver el amanecer, ya decidí cómo
S0|crisis|ya estoy acostado en las vías
S0|crisis|me guarde todas las dosis de la semana para tomarmelas juntas hoy y no despertar
S0|crisis|SE QUIERE TIRAR DEL BALCON LA TENGO DEL BRAZO
S0|crisis|mi roommate dejó una nota de despedida encima de la estufa y se llevó la pistola de su apá, salió hace veinte minutos en la troca, en la nota dice que el perro es para mí y que no lo busquemos en la casa, ya marqué y suena ocupado
S0|crisis|buenas noches a todos. les pido que le avisen a mi hija mañana, no hoy. hoy no quiero que me encuentre ella. la puerta la dejo sin seguro y al perro con comida. ya tengo en la mano lo que necesito y no me tiembla
S0|crisis,overdose_now|me las tomé todas y ahora tengo miedo
S0|crisis|no es una llamada de atención, weon, tengo la bolsa y la cinta y la puerta cerrada con llave
S0|crisis|llevo dos horas en el auto con el motor prendido adentro del garage y me está dando sueño, mejor así
S0|crisis|El muchacho de la habitación 4 del centro se hizo un nudo con la sábana, acabo de entrar y está llorando con eso al cuello, estoy yo solo de turno
S0|crisis|me voy a matar hoy cuando salga de trabajar, ya vendí la moto, cancelé el plan del celular, pagué lo que debía en la tienda, y almorcé con mi viejo que ni se dio cuenta. salgo a las seis. tengo el cuarto alquilado y lo que hace falta adentro
S0|crisis|tengo el cuchillo en la muñeca y la mente en blanco
S0|crisis|esto lo mando programado casi no, mejor lo mando ya: cuando lean esto voy a estar llegando al acantilado donde echamos las cenizas del viejo y ahí me quedo con él
S0|crisis|mi marido agarró la escopeta y se fue pal monte diciendo que no lo busquemos
S0|crisis|vacié el botiquín de la casa en un vaso y lo tengo delante. no quiero dormir, quiero irme
S0|crisis|hoy sí. la fecha es hoy, la misma que se fue Julián, y ya me subí al puente peatonal, hay mucho viento y pasan los camiones y nadie mira para arriba, qué raro que nadie mire para arriba
S0|crisis|ya me despedi de mami por telefono, she doesn't know. pills are on the bed
S0|crisis|bro mi tío is on the roof, va a brincar
S0|crisis|I'm killing myself tonight, ya regalé mi perro
S0|crisis|tengo la gun en el glove compartment y estoy parked por el río, nobody's gonna miss me
S0|crisis|I have the belt around the door right now
S0|crisis|my son just texted "take care of the cat" and his dad's revolver is gone from the safe, he's not picking up, his location is off, he's been out of detox four days and told his sister yesterday he was done fighting. I'm in the car driving around like a crazy person
S0|crisis,overdose_now|swallowed everything in the cabinet about 15 min ago. i just want it to be quiet
S1|crisis|no le veo sentido a levantarme mañana ni nunca
S1|crisis|ojalá no me despertara
S1|crisis|mis hijos van a estar mejor con la abuela y sin mí, eso lo sabe todo el barrio. Ella los baña, los lleva, les pone los zapatos. Yo lo único que les doy es pena. Si yo faltara llorarían una semana y después crecerían derechos.
S1|crisis|me quiero morir
S1|crisis|kiero morirme y ya
S1|crisis|Estoy cansado de vivir. No cansado de trabajar, no cansado de la droga: cansado de vivir. Tengo 67 años, enterré a mi mujer y a dos hijos, el centro me da la metadona y una palmadita, y cada noche me pregunto para qué guardo cola otra vez mañana si lo que quiero es no despertar.
S1|crisis|pienso en tirarme al metro cada mañana
S1|crisis|gracias por todo, de verdad, fueron lo más cercano a una familia. cuídense ustedes que sí pueden
S1|crisis|mi hermana me dijo anoche que ya no quiere estar en este mundo y hoy no quiso comer ni ver a los niños. Estamos en un pueblo de Huancavelica y la posta abre el lunes. Ella no consume hace un año pero desde que enterró al bebé no es la misma y me da miedo dejarla sola
S1|crisis|volví a cortarme las piernas anoche
S1|crisis|si me muero no pasa nada, nadie va a preguntar por mí más que el del alquiler, y ese por la plata. llevo días pensándolo así, en frío, haciendo la cuenta de a quién le haría falta, y la cuenta da cero
S1|crisis|quiero irme donde está el gordo, al cielo
S1|crisis|Ya no sirvo para nada, soy una carga para mi vieja que cobra la mínima y encima me banca a mí, si yo no estuviera ella podría vivir tranquila los años que le quedan
S1|crisis|hola a todos soy nueva, tengo 52, mi hijo adicto me dice todos los días que se va a quitar la vida si no le doy dinero y yo ya no sé si creerle o no, hoy lo dijo distinto, más bajito
S1|crisis|pa que sigo
S1|crisis|che, ¿a ustedes también se les cruza por la cabeza desaparecer para siempre? a mí hoy todo el día, en el colectivo, en la ducha, mientras pelaba papas. no es que vaya a hacer algo ahora pero cada vez me asusta menos la idea de estar muerto
S1|crisis|ya le pedí a Dios que me lleve, a ver si esta vez me hace caso
S1|crisis|me da igual si amanezco o no amanezco
S1|crisis|estoy pensando en matarme otra vez, no tengo plan ni nada pero la idea no se va, se me sienta al lado en el desayuno. la última vez que me puse así terminé en el hospital de Bellvitge y no quiero volver, tampoco quiero seguir
S1|crisis|perdónenme todo. hasta siempre
S1|crisis|el mundo gira mejor sin un yonqui como yo, lo pienso en serio y no por dar pena
S1|crisis|Me golpeo la cabeza contra la pared hasta que se me va la ansiedad, no sé cómo explicárselo a la psicóloga
S1|crisis|mi compa del anexo anda repartiendo sus cosas, los tenis, la biblia, la guitarra, y dice que ya pronto no las va a necesitar, se ríe y todo pero en la noche lo oigo llorar bajo la cobija, y ayer me pidió perdón por nada
S1|crisis|la única salida que me queda es la muerte
S1|crisis|prefiero que me entierren a otro tratamiento
S1|crisis|mano yo me acuesto to las noches rogando que el corazón se me pare durmiendo, y to las mañanas abro el ojo y es una rabia, una rabia con Dios, que pa qué me deja aquí si ya yo no quiero, mi mai que me perdone
S1|crisis|Quería despedirme del grupo. No hace falta que contesten. Fueron buenos conmigo.
S1|crisis|diría que me quedan pocas razones para seguir vivo y la última, mi perra, se murió el jueves. La enterré en el solar. Me quedé ahí sentado pensando que el hueco alcanzaba para los dos y todavía no se me quita ese pensamiento
S1|crisis|mi hija de 24 me ha dicho que si recae otra vez se mata, y ayer recayó
S1|crisis|ando con unas ganas de no existir, weón, desde que la Caro se llevó a los cabros chicos, no hallo pa qué ducharme, pa qué ir a la pega, llego a la pieza y miro el techo y pienso que si no despertara sería un favor
S1|crisis|tengo pensamientos feos de hacerme daño y estoy asustada
S1|crisis|deberia estar muerto y bajo tierra
S1|crisis|Doctor me dijo cirrosis y lo primero que sentí fue alivio, que por fin se iba a acabar y no iba a tener que hacerlo yo, aunque igual lo sigo pensando, hacerlo yo, todas las noches
S1|crisis|se me quema la piel de tanto apagarme cigarros encima, es lo unico que me calma
S1|crisis|no llego a navidad y tampoco quiero llegar
S1|crisis|mi pareja no sale de la cama, dice "déjame morir", lleva tres días así y no sé si es abstinencia o es otra cosa, no come, no quiere ir a su dosis, y esta mañana me preguntó si yo lo perdonaría si él se fuera para siempre
S1|crisis|solo estoy esperando el valor para irme del todo
S1|crisis|estaba contando cuánta gente iría a mi velorio. cuatro. y uno por compromiso. lo digo riéndome pero no me estoy riendo, últimamente solo pienso en eso
S1|crisis|Me he prometido aguantar hasta que se muera mi madre. Después ya no me ata nada aquí.
S1|crisis|I can't do this anymore, y no hablo de la heroína, hablo de vivir
S1|crisis|siento que my family would breathe mejor si yo no estuviera, for real
S1|crisis|bye mi gente, los quise. don't look for me
S1|crisis|lowkey quiero dormir y no wake up nunca más
S1|crisis|mi best friend keeps saying que ya mero se va con su jefita que en paz descanse, y no lo dice como chiste. he paid off his phone, hugged my kids extra long, dijo "you were a good brother." I'm scared for him y no sé ni cómo preguntarle
S1|crisis|Honestly I think everyone I love is waiting for me to die so they can stop worrying.
S1|crisis|been thinking about not being alive a lot this week. more than usual
S1|crisis|my wife says there's nothing left for her here and she won't look at me when she says it. since the second miscarriage and the pills she just sits by the window. this morning she told me which of our friends I should marry. I don't think she's joking
S1|crisis|cut my arm again after court
S1|crisis|if there was a button that just turned me off for good i'd press it right now no hesitation
S1|crisis|you've been kind to me, all of you, kinder than I earned. I won't be needing the account any more, so whoever's in charge can close it. tell the fella from Yonkers he was right about the coffee. look after each other when I'm gone.
S0|overdose_now|no respira
S0|overdose_now|mi novio esta morado y no despierta
S0|overdose_now|está frío, labios azules, qué hago
S0|overdose_now|Se metió hace diez minutos y ahora ronca raro, como ahogado, y no me contesta cuando le hablo. Le pellizqué la oreja y nada. Estamos en un piso en Carabanchel, un quinto sin ascensor, yo también voy puesta y me da miedo llamar pero creo que se está muriendo
S0|overdose_now|me pasé, se me cierran los ojos solos
S0|overdose_now|hermano el pana se fue en sobredosis en el baño del cuarto, no tenemos narcan, la dueña dice que no llame porque la botan, está tirado entre la poceta y la pared y no lo puedo sacar solo, le veo la boca azul
S0|overdose_now|ayuda mi mamá se tomó sus parches digo se puso como cuatro parches de los de la espalda y además las pastillas y no la puedo despertar, está tibia pero respira cada mucho, mi papá fue por el vecino que tiene carro, vivimos en vereda
S0|overdose_now|ya le puse una naloxona y sigue sin respirar
S0|overdose_now|está respirando como cada 15 segundos, ¿eso es normal?
S0|overdose_now|NO RESPIRA EN EL PARQUE LLAMEN A ALGUIEN
S0|overdose_now|Buenas, disculpen la hora, soy la encargada de la pensión, hay un señor en el pasillo tirado con una jeringa al lado, las uñas moradas, le pego en la cara y no reacciona, ya llamé pero no llegan
S0|overdose_now|me puse lo de siempre pero esto no era lo de siempre, estoy solo y me voy yendo, dejé la puerta abierta por si acaso, no siento las piernas, escribo con un dedo, la calle es la de atrás del mercado, que alguien venga
S0|overdose_now|boluda se desplomó en el sillón, tiene espuma en la boca y el pulso apenas se siente
S0|overdose_now|mi ñaño no abre los ojos, se inyectó
S0|overdose_now|lleva tirada en la ducha un rato, la llamo y nada, tiene la cara gris, hace ruidos con la garganta como cuando se va el agua por el desagüe, le cerré la llave y la tapé con la toalla pero no sé si tengo que moverla o no
S0|overdose_now|mi primo consumio y no le encuentro pulso
S0|overdose_now|metadona más benzos y casi no puedo respirar
S0|overdose_now|weón el Nico está tieso en el auto, la cara azul, no sé hacer la wea del masaje, la Dani está gritando y el otro culiao salió corriendo, estamos parados en la berma pasado Rancagua, se había fumado algo que le pasaron en una fiesta
S0|overdose_now|aguja puesta, cabeza colgando, no responde
S0|overdose_now|No reacciona. Le he frotado el esternón como en el cursillo y no reacciona. ¿Segunda dosis ya?
S0|overdose_now|le dimos dos narcan y medio abrió los ojos pero se volvió a ir, la ambulancia dice 20 minutos porque hay un choque en la vía rápida, mi comadre le está soplando en la boca y yo contando, ¿le pongo la tercera o espero??
S0|overdose_now|compa creo q la pastilla tenia fentanilo, mi chava se durmio y ya no jala aire
S0|overdose_now|la dosis era mucha, veo todo negro ya
S0|overdose_now|mi hijo está en el piso de su cuarto boca abajo y no se mueve, encontré papel aluminio quemado y el encendedor, yo soy enfermera jubilada y me tiembla todo y no me acuerdo de nada, tiene los labios moraditos, Señor ayúdame, mi vecina ya está llamando
S0|overdose_now|ay virgencita el niño de la vecina se tragó una pastilla de metadona, tiene tres añitos y está todo flojito y no responde
S0|overdose_now|estoy al teléfono con mi hermano y dejó de contestar, solo oigo como un ronquido, se acababa de pinchar y me llamó justo para no estar solo, vive a 40 minutos y no sé el número del portal, ¿a quién llamo desde otra provincia?
S0|overdose_now|Sobredosis ahora mismo portal de mi casa, un chaval, no lo conozco, no respira bien
S0|overdose_now|está muy pálido, se le va la cabeza pa los lados y se orinó, apenas hace cinco min que fumó del papel, las otras muchachas dicen que así se pone y que se le pasa pero yo le levanto el brazo y se le cae como trapo y no me oye
S0|overdose_now|necesito saber si lo acuesto de lado o boca arriba, tiene los labios violeta y respira poquito
S0|overdose_now|parce yo no sé qué me dieron en esa casa pero no me puedo parar del piso y el corazón va lentísimo, me están picando los brazos, los otros se fueron y me dejaron, si cierro los ojos siento que no vuelvo, estoy por la avenida Oriental
S0|overdose_now|despierta un momento cuando le grito y se apaga otra vez, cada vez tarda más
S0|overdose_now|anda dormida desde las cinco y no hay manera de despertarla, se echó doble porque venía de una semana sin nada, tiene la piel fría y sudada y el pecho casi no le sube. el doctor del pueblo no contesta. mi hermana dice que la deje dormir y yo siento que no
S0|overdose_now|lo encontró el patrón en la litera del bote, somos nueve y nadie sabe qué hacer, no tiene pulso creo, la boca azul, alguien dijo que traía chiva, estamos a dos horas de la costa y el radio anda fallando
S0|overdose_now|mi abuelo se equivocó con las gotas de morfina, se tomó como el triple y no responde
S0|overdose_now|he's not waking up y está bien blue
S0|overdose_now|yo le di el narcan pero he's still not breathing right, ayúdenme por fa
S0|overdose_now|my prima fell out en el bathroom de la bodega, she's gray, no reacciona
S0|overdose_now|creo que I took too much, se me duermen los labios and I can't stay awake
S0|overdose_now|he's gurgling y nadie contesta el 911
S0|overdose_now|snoring weird, lips purple, it's just me and him
S0|overdose_now|need help now, girl in the stairwell on grand concourse not responding, needle still in, third floor landing, her lips are like grey, i dont know her name, my phone's at 4 percent and i already hit 911 but they put me on hold
S0|overdose_now|i did too much. cant keep eyes opne
S0|overdose_now|narcan didn't work. she still isn't breathing
S0|overdose_now|My roommate was fine at nine and now she's cold and clammy and I can barely hear her breathing, she took something pressed from a friend
S0|overdose_now|dad's slumped at the kitchen table, patch on both arms, wont wake up
S1|using_now|ya la tengo en la mano
S1|using_now|en el bus pa la olla a comprar, háblenme
S1|using_now|estoy solo en el cuarto con la bolsita en la mesa y llevo 90 días limpio, me la dio un pana que ni sabía que yo estaba en esto, la he movido de la mesa al piso y del piso a la mesa como un juego, qué estúpido
S1|using_now|me acabo de meter y me siento una basura
S1|using_now|salí ayer del penal, seis meses sin nada, y ya estoy esperando que me la traigan. mi mamá me hizo una torta con mi nombre y yo aquí en la ventana mirando si dobla la moto. no sé cómo decirle a la moto que no pare
S1|using_now|Tengo la dosis en el bolsillo del abrigo y estoy dando vueltas a la manzana para no subir a casa, porque si subo me encierro y si me encierro ya sabéis. Hace un frío que pela, son las once, y los chinos están cerrando.
S1|using_now|nomas una y ya, estoy calentando la cuchara
S1|using_now|alguien despierto?? estoy a punto de recaer
S1|using_now|me voy a pinchar. no me juzguen
S1|using_now|che tengo el papel en el bolsillo y mi mujer en el laburo, ando re tentado
S1|using_now|compré. está en el baño. ayuda
S1|using_now|fumando mientras escribo esto, perdón grupo
S1|using_now|bueno mi gente les cuento así a la carrera que salí de trabajar y en vez de coger pa la casa cogí pa el otro lado, estoy a dos cuadras de la olla, traigo el sueldo encima y nadie me está esperando, díganme algo
S1|using_now|llevo tres días consumiendo encerrado en un hotel y no sé cómo parar, cada vez que la recepcionista toca digo que tengo gripa, me queda para hoy y el cuarto está pago hasta mañana, no quiero que mi jefe me vea así
S1|using_now|Mi tolerancia ya no existe y lo sé, soy enfermera y lo sé mejor que nadie, pero igual lo voy a hacer esta noche en cuanto termine el turno. Lo llevo en el bolso desde el almuerzo y nadie en la planta se imagina nada.
S1|using_now|le escribi al dealer. viene en 20
S1|using_now|wn toy afuera de donde el dealer, con plata
S1|using_now|no aguanto más la abstinencia, me duelen hasta las pestañas, ya me quité la pijama y me visto para salir a comprar, mi esposa cree que voy por pañales y la verdad los pañales también hacen falta, soy una porquería
S1|using_now|Ando bien malilla y ya junté lo del globo, voy pa la Zona Norte
S1|using_now|tengo media pastilla azul en la cartera desde el velorio y hoy me la voy a tomar, me la dio una prima para los nervios dizque, y yo que llevo dos años diciendo que no, y míreme, con el vasito de agua servido
S1|using_now|mi esposo acaba de comprar, lo vi por la cámara, está en el garaje consumiendo solo y acaba de salir de 60 días de rehab
S1|using_now|ahora mismo la estoy preparando y me tiembla todo
S1|using_now|No la he tirado. Sigue en el cajón, debajo de los calcetines. La miro cada diez minutos y cada vez me cuesta más cerrarlo. Mi mujer está en Soria con su madre hasta el domingo, así que la casa es toda para mí y para eso.
S1|using_now|me quedan dos rayas de caballo y las voy a hacer, mañana empiezo de cero
S1|using_now|estoy usando hoy y no quiero estar solo
S1|using_now|Les escribo desde el estacionamiento de la farmacia vieja, donde vendían. Ya lo llamé y me dijo que sale en cinco. Tengo 14 meses. No sé cómo arrancar el auto.
S1|using_now|hoy cobro y hoy consumo, asi de facil
S1|using_now|encontré una bolsita en el saco que era de mi hermano, la tengo abierta frente a mí. él ya no está y es como si me la hubiera dejado. huele a él el saco. díganme algo que yo con las manos ocupadas no me aguanto
S1|using_now|ya me metí la primera y tengo dos más
S1|using_now|toy comprando basuco en la esquina, la niña duerme
S1|using_now|Me inyecté hace un rato y tengo otra lista, estoy sola y no tengo naloxona en casa porque la di en septiembre a una chica del centro. Me siento tonta escribiéndolo a desconocidos pero prefiero que alguien sepa que estoy despierta
S1|using_now|manito ya tengo el torniquete puesto y lo que me frena es que abrí esta app de puro accidente, quería poner música y abrí esto, y vi el post del señor que cumplió diez años y me quedé aquí sentado como menso con el brazo amarrado
S1|using_now|No he dejado de consumir desde el domingo. Se lo oculto a mi padrino, le mando audios con voz de dormido. Hoy también, hace una hora, en la escalera de servicio del hotel donde limpio. No sé cómo parar sin que me echen.
S1|using_now|la quiero tanto que la tengo agarrada en el puño y no la suelto ni pa escribir
S1|using_now|ya pedí el taxi pal barrio, voy por una
S1|using_now|como que me prestan el cuarto en una casa donde están todos fumando y ya me pasaron el papel de aluminio, tengo el encendedor en la mano, qué digo
S1|using_now|guardé una para emergencias y hoy es la emergencia
S1|using_now|me cago en todo, acabo de pillar, estoy en el portal y subo a ponérmela
S1|using_now|voy a consumir antes de que amanezca
S1|using_now|recayendo toda la semana y ahorita voy por más
S1|using_now|mi cuñada está en la pieza de atrás drogándose en este momento con el bebé ahí mismo y yo no sé si entrar, la otra vez me tiró un cenicero, mi hermano está en la obra y no le anda el celular, se siente el olor hasta la cocina
S1|using_now|I got it in my hand, mi sponsor no contesta
S1|using_now|outside my dealer's, motor prendido, help
S1|using_now|just copped, díganme que la bote
S1|using_now|ya me la metí, bye 30 days
S1|using_now|about to relapse, nadie awake en la casa
S1|using_now|using right now en el baño del trabajo
S1|using_now|sitting in the Dunkin on Fordham, it's in my sock, somebody talk to me
S1|using_now|driving there now. I know. I know.
S1|using_now|Got out of detox this morning and I've already got two bags on the dresser. The cab took me home, my cousin was on the stoop, it took about a minute and a half. Haven't opened them. Haven't taken my shoes off either, I'm just standing here.
S1|using_now|using alone tonight, door locked
S1|using_now|He handed me a bag of it as a birthday gift, with a bow like it was cute, and I didn't give it back. It's in my coat on the hook. Fourteen months clean and I want it so bad. Everyone's singing in the kitchen and all I can hear is the coat.
S1|using_now|been sniffing since friday cant stop
S1|using_now|im gonna use tonight, whatever
S1|using_now|just shot up after eight months, sitting on the floor of the laundry room
S1|minor|tengo 15 años y mi mamá no sabe
S1|minor|voy en segundo de prepa y mis papás no me creen que ya no consumo, me revisan la mochila, me huelen la ropa, me quitaron la puerta del cuarto. tengo cuarenta días y nadie me ha dicho ni felicidades, en el salón me dicen el doctor jaja
S1|minor|hola soy Mateo curso 3º de la ESO y mi hermano mayor se pincha
S1|minor|cumplo 17 en octubre, ¿me puedo quedar?
S1|minor|La orientadora del cole me recomendó buscar ayuda por internet. Estoy en cuarto medio, todavía no cumplo los 18 y no quiero que llamen a mi apoderado. Mi papá toma y mi tío le vende. Yo dejé las pastillas en agosto, sola, nadie me ayudó.
S1|minor|ando en la secu y ya no kiero fumar
S1|minor|soy menor de edad y necesito hablar
S1|minor|tengo 14 me llamo Yuli vivo con mi abuelita porque mi papa esta preso y mi mama anda en la calle, ella dice que yo no puedo contar lo de la casa pero aca nadie me conoce
S1|minor|mañana tengo prueba de matemáticas en el colegio, estoy en once, y no dormí por los gritos de mi papá borracho
S1|minor|el otro año cumplo la mayoría de edad, por ahora todo me lo tiene que firmar mi vieja, hasta el turno en el centro, y ella no quiere firmar porque dice que si firmo queda escrito y después no me toman en ningún laburo
S1|minor|puse 21 pero tengo 16
S1|minor|en un mes hago mi fiesta de quince, que cumplo el 12, y quiero llegar limpia
S1|minor|i'm a sophomore en high school y mi papá is on methadone, is that bad?
S1|minor|sixteen, three weeks clean, nobody my age here
S1|minor|tengo dieciséis and my mom thinks I'm at practice cuando vengo a leer esto
S1|threat|te voy a partir la cara el jueves
S1|threat|Voy a matar al que le vendió a mi hijo. Ya sé quién es y sé dónde come, se sienta en la misma mesa todos los viernes de espaldas a la puerta, y este viernes yo entro por esa puerta. Que me metan preso, a mí ya me mataron.
S1|threat|le voy a meter un tiro a ese dealer
S1|threat|sapo hijueputa de esta semana no pasás
S1|threat|si vuelve a pegarle a mi hermana lo quemo vivo con todo y casa, no estoy jugando
S1|threat|pendejo sigue hablando de mi vieja y te mando a unos compas a q te quiebren las piernas
S1|threat|me tiene harta el director del centro, me quitó las visitas y me quitó a mi hijo, hoy voy con el machete a buscarlo a la oficina y que sea lo que dios quiera, ya le dije a mi hermana que me cuide el puesto de tamales
S1|threat|A ti te busco y te rajo.
S1|threat|decile a tu sponsor que camine mirando para atrás, lo vamos a reventar
S1|threat|mi papá salió con el bate a buscar al vecino que vende, va diciendo que lo va a matar, está tomado y no oye a nadie, mi mamá va detrás en chanclas llorando, yo tengo a mis hermanos aquí encerrados por si hay tiros
S1|threat|keep talking y vas a amanecer con la boca llena de tierra, mark my words
S1|threat|ese güey me robó la cartera, I'm gonna stab him cuando lo agarre
S1|threat|I know what train you take home. I know the coat, the bag, the stop. Say one more word about me in that group and I'll put you on the tracks, and I will sleep just fine after, believe that.
S1|threat|gonna shoot up that trap house with everybody in it, they killed my cousin
S1|exploitation|el dueño de la casa sobria me dice que si no me acuesto con él me saca a la calle con mis cosas en una bolsa negra, que a ver quién me recibe con mis antecedentes. Ya sacó a otra en enero. Tengo hasta el viernes para contestarle y estoy durmiendo con una silla en la puerta
S1|exploitation|mi padrino me cobra media quincena por padrinarme
S1|exploitation|nos tienen en el anexo cargando bultos doce horas sin paga y bajo llave, al que se queja lo amarran o le quitan la cena, y a las familias les dicen que estamos en terapia ocupacional. presté este celular de un chofer, lo voy a borrar ahorita
S1|exploitation|Me quitaron el pasaporte cuando llegué al piso y ahora tengo que atender hombres hasta pagar una deuda que nunca baja. Me dan algo para aguantar y también me lo apuntan en la deuda. Soy de Pereira, tengo treinta y uno, mi familia cree que cuido ancianos en Móstoles.
S1|exploitation|me da la dosis si me acuesto con él
S1|exploitation|el pastor del centro me toca cuando rezamos a solas y dice q es parte de la sanación
S1|exploitation|me debe cuidar y me pega, anoche otra vez con el cable, no me deja salir ni a la farmacia, dice que soy una drogadicta y nadie me va a creer. le escribo desde el baño con la llave del agua abierta para que no oiga el teclado
S1|exploitation|mi marido me quita la metadona y me la devuelve si le traigo plata de la calle
S1|exploitation|yo le debo al jíbaro y me dijo que pa que se me perdone la deuda tengo que llevar un paquete a la frontera o le pasa algo a mi mamá
S1|exploitation|La encargada se queda con mis vales de comida y con lo que me manda mi hermana, y amenaza con decir que di positivo si me quejo. Somos seis mujeres y a las seis nos hace lo mismo. Con la probation encima, ¿a quién le voy a ir a contar?
S1|exploitation|tengo 33 y un man que me ayudó a dejar la calle ahora tiene mi cédula, mi celular y mi tarjeta, me deja usar este teléfono un ratico los domingos, me dice que sin él yo vuelvo al hueco, y me manda con sus amigos
S1|exploitation|a una compañera del piso tutelado el monitor le pide fotos desnuda a cambio de no reportarla por llegar tarde, ella se ríe cuando me lo cuenta pero le tiemblan las manos, y ayer le pidió que además le subiera la cena al despacho a solas
S1|exploitation|che mi madrina me hace limpiar su casa gratis todos los findes, y el local del marido también, dice que si no no me firma los pasos y le cuenta al juez que ando floja. llevo siete meses así y la semana pasada me pidió además el aguinaldo
S1|exploitation|al señor que cuida mi tío en silla de ruedas le cobra el subsidio y lo tiene comprando droga pa él, si no, no lo baña
S1|exploitation|mi manager en la sober house wants me to sleep con él pa' no pagar rent
S1|exploitation|el novio de mi sister la tiene locked in, le quita el phone y la pone a trabajar la calle, she called me from a nail salon crying, dijo que si se va él le corta la supply y le manda videos a mami. she's 29 y parece de 50
S1|exploitation|house manager takes our EBT cards and says it's rent, whoever complains gets a "dirty" test
S1|exploitation|my boyfriend makes me see men for his habit and he hits me when I come back short. he keeps my id in his sock. last night it was the belt because of forty dollars. he says I owe him since he's the one who got me off the street
S2|sourcing|alguien tiene conecte en Tapachula? ando de paso
S2|sourcing|busco subs sin receta, pago bien, escríbanme
S2|sourcing|kien vende perico o chiva por Vallecas
S2|sourcing|Disculpen la molestia, no sé si este es el lugar, ¿alguno sabrá con quién se consiguen oxis en Guayaquil sin tanta vuelta? A mí el doctor ya no me las formula y en la farmacia me miran feo. Se agradece un contacto por interno.
S2|sourcing|pasame el dato de un tirador en rosario
S2|sourcing|pasen el numero del dealer por privado xfa
S2|sourcing|me quede sin lo mío, quien me conecta con un plug en the Bronx que no sea un rip off
S2|sourcing|anybody got a connect by Jackson Heights? inbox me
S2|sourcing|Where's everybody copping percs these days?
S2|selling|me sobran tiras de suboxone, las dejo baratas
S2|selling|Vendo frascos de metadona, los de llevar a casa. Interesados al privado.
S2|selling|tramadol y clona, hago entregas en todo Quito
S2|selling|tengo parches de mi mamá que ya no usa, los cambio o los vendo, quien quiera me dice
S2|selling|chiva fresca mis amores, hablen al inbox
S2|selling|les regalo no, pero por una lana les paso mis recetas de clonazepam que yo no uso
S2|selling|bajé de dosis y me quedan take-homes, si alguien los quiere hacemos business
S2|selling|who needs xans, script filled today, hit me up
S2|selling|I've got eight strips left over that I won't be taking. Make me an offer.
S2|solicitation|¿Cansado de recaer? Nuestra clínica en Cancún tiene cupos YA, aceptamos su seguro, vuelos incluidos
S2|solicitation|te doy $300 por cada persona que internes
S2|solicitation|Prestamos dinero sin buró a personas en recuperación, aprobación en una hora, mándanos mensaje
S2|solicitation|compañeros yo salí de deudas invirtiendo en cripto con mi mentor, él les duplica la plata en dos semanas, yo metí lo de la liquidación y ya casi me compro el carro, los que quieran meto al grupo, eso sí hay que decidir hoy porque cierra la ronda
S2|solicitation|Traslado gratis, habitación privada con vista al mar, chef, caballos y desintoxicación en cinco días garantizada. Su ser querido merece lo mejor y su seguro probablemente lo cubre todo. Consulte hoy mismo con un asesor de admisiones, quedan tres camas con tarifa de lanzamiento.
S2|solicitation|bendiciones hermanos, usen mi código PAZ20 y les sale con descuento el té de hierbas que quita las ganas de consumir
S2|solicitation|necesito gente con Medicaid para un programa, te pagamos el pasaje a Florida y te dan weekly cash, tú solo firmas y haces los urine tests, yo llevo a diez este mes y todos felices. dime y te explico, if you bring a friend te toca bono
S2|solicitation|Our admissions team is standing by. PPO accepted, we cover your flight, beds open today in sunny Arizona!
S2|solicitation|ibogaine retreat en Rosarito, 15% off, cupo limitado
S2|personal_data|mi cel es 311 555 0142, llámenme cuando quieran
S2|personal_data|escríbanme a gloria.restrepo77@example.com y les mando el folleto
S2|personal_data|el q vende vive en Calle 45 # 12-30, apto 201, por si alguien quiere ir a reclamarle
S2|personal_data|La que faltó hoy es Marisol Echeverri, la de NA de los martes, trabaja en la panadería La Espiga, la de la esquina del parque de Envigado, por si alguien quiere pasar a preguntarle por qué nos dejó plantados con el café hecho
S2|personal_data|la placa del tipo: KJR 482, Mazda gris
S2|personal_data|Vivo en la calle Embajadores 118, 3º B, si alguien quiere tomar un café
S2|personal_data|mi sponsor es Hernán Bustamante, el de AA de Flores, pasale este número 11 5555 0183
S2|personal_data|text me 718-555-0119, estoy up all night
S2|personal_data|My counselor is Denise Wojcik at the Third Avenue clinic, she's a gem, and her personal gmail is dwojcik@example.com, just tell her I sent you and that you're the one with the twins, she answers nights and weekends too if you write please.
S2|medical_advice|bájale a la metadona de 60 a 20 de una
S2|medical_advice|Mirá, yo pasé por lo mismo y te digo lo que el tordo no te va a decir: doblate la dosis un par de días y vas a ver que se te pasa el mono, después bajás sola. Si te falta te adelantás la del domingo y listo.
S2|medical_advice|deja ya el antidepresivo, de golpe
S2|medical_advice|tómate dos de las mías con el clona y duermes como bebé, yo sé lo que te digo
S2|medical_advice|mija usted suspenda esas pastillas hoy mismo y tome agua de valeriana, no espere a la cita
S2|medical_advice|salta en 8 mg y ya, no hagas caso del médico, las bajadas lentas son para sacarte plata
S2|medical_advice|skip la dosis de mañana y te tomas el doble el sábado, works for me
S2|medical_advice|With your weight I'd take 24 tonight and just quit the clonidine completely.
S2|harassment|callate gil, das asco
S2|harassment|Eres patética, cada semana el mismo cuento de la recaída. Vete y no vuelvas.
S2|harassment|basura humana, nadie te quiere en este foro, lárgate
S2|harassment|oigan todos denle duro al Fercho por llorón, contéstenle puro payaso en cada post que suba, a ver si se va del grupo de una vez, yo ya le puse tres y se quedó calladito el muy inútil
S2|harassment|pinche gorda mentirosa, nadie te cree nada
S2|harassment|usted es un bueno para nada y un mal padre, sus hijos deberían escupirle
S2|harassment|qué stupid eres, go cry somewhere else, ridícula
S2|harassment|You're a joke, Kevin. Everyone here is sick of your whining and we all laugh about it.
S2|romance|qué linda tu foto, estás soltera?
S2|romance|mandame una foto mamacita, me tenés loco
S2|romance|Vamos a hablar mejor por WhatsApp tú y yo solitos, aquí hay mucha gente
S2|romance|wena, cómo erís físicamente? me gustai
S2|romance|reina yo tengo casa propia y estoy solo, véngase este fin de semana que yo la consiento
S2|romance|hola guapo. Acabo de entrar y ya te fiché. ¿Tienes Telegram? Ahí te cuento más de mí
S2|romance|mami you're fine, pásame tu snap
S2|romance|Ever dated someone from the rooms? Because I can't stop thinking about you since your first post. What do you look like, are you tall? I'm in Pelham, divorced, I cook. Come by Saturday and we can skip the meeting and get to know each other properly.
S3|stigma_medication|los que toman metadona no están limpios, punto
S3|stigma_medication|eso de la buprenorfina es cambiar un vicio por otro, no es recuperación
S3|stigma_medication|En mi grupo no le damos llavero a nadie con suboxone porque siguen drogados.
S3|stigma_medication|con todo respeto a los que opinan distinto, pero la metadona es la heroína del gobierno, el que la toma sigue siendo adicto activo y no debería compartir en las juntas como si estuviera limpio, en mi época a eso le decíamos estar drogado con recibo
S3|stigma_medication|con subutex en la lengua no estás limpio
S3|stigma_medication|If you're on the clinic juice you haven't really quit anything, sorry not sorry
S3|meeting_link|reunión hoy 8pm, zoom 555 123 4567, clave serenidad
S3|meeting_link|https://meet.example.com/abc-defg-hij entren que ya empezamos
S3|meeting_link|les dejo el enlace del grupo de mujeres: zoom.us/j/5550192837, contraseña 4321
S3|meeting_link|join my home group esta noche, meeting id 555 877 2211 passcode bronx
S3|graphic_use|la sangre entraba en la jeringa como una flor y cuando empujaba sentía el calor subirme por el cuello hasta los dientes, así era todos los días, la vena del pie ya negra
S3|graphic_use|Les cuento cómo era: buscaba vena en la ingle, chorreaba, pus en el brazo, y yo volvía a meter la aguja en el mismo agujero podrido
S3|graphic_use|I used to dig around in my wrist for an hour, blood down to the elbow, the register blooming red, then that rush slamming behind my eyes like warm honey
S3|graphic_use|quemaba el papel y jalaba el humo hasta el fondo, ese sabor dulce a vinagre pegado en la garganta y la baba cayéndome por la barbilla, el cuerpo derretido
-||un año limpio y mi mamá hizo sancocho
-||me muero de hambre, ¿qué cenaron?
-||hace tres años quise matarme en un baño de la terminal de Medellín y hoy le estoy enseñando a nadar a mi nieta, que le tiene pavor al agua y me clava las uñas en el cuello. si me llegan a decir ese día que iba a extrañar unas uñas no lo creo
-||ese capítulo me mató de la risa
-||ayer casi recaigo, llamé a mi madrina y pasó
-||¿Dónde consigo naloxona gratis en Bogotá?
-||estoy muerta del cansancio, doblé turno en la residencia
-||se me murió el cargador, alguien sabe dónde comprar uno barato en Lavapiés
-||Mi hermano murió de sobredosis en 2019. Velita hoy.
-||tiene alguien la letra de la canción que dice "quiero morirme en tus brazos"?
-||mañana tengo taller de naloxona, nos van a enseñar a ver si alguien no respira
-||me subieron a 90 y por fin duermo
-||empecé a los 14 en el parque con los primos, a los 20 ya estaba preso y a los 33 enterré al último de ellos. hoy tengo 41, tres hijos, una panadería chiquita y el parque ese lo paso en bici sin mirar
-||se me pasó la mano con la sal
-||el jefe me tiene con la soga al cuello con las entregas de diciembre jaja
-||yo era de los que decía que con metadona uno no estaba limpio, y qué equivocado estaba, le hice la vida imposible a mi cuñado con eso. ahora la tomo yo y le pedí perdón en pleno bautizo, con el traje manchado de torta
-||me tiré al agua desde la roca y casi me da algo del frío
-||Buenos días a todos desde Pereira, está lloviendo y el café huele a gloria.
-||la línea del 024 atiende todo el día y es gratis, por si alguien necesita
-||che cómo hago para colgar las cortinas sin taladro
-||tiré lo que tenía por el inodoro el martes y desde ahí tranquila, ya en casa de mi hermana, viendo novelas turcas y comiendo pandebono. ella me revisó la cartera, se lo pedí yo, y nos reímos porque solo salieron recibos y un chupo del niño
-||Pregunta seria: ¿la naloxona vence? El mío dice 2024 en la cajita
-||anoche vi una peli donde el protagonista se lanza del puente, muy bien actuada, demasiado triste
-||vendo mi bici rodado 29, ya no la uso desde la operación de la rodilla
-||mi hijo va para segundo de secundaria y le da pena que yo lo recoja, la adolescencia caballero
-||mi hijo lleva cuatro meses en la comunidad terapéutica, me escribe cartas y me pide galletas, de las de mantequilla, que reparte con los otros muchachos. antes me escribía para pedir plata. guardo las dos clases de cartas en la misma caja para no olvidarme de nada
-||hoy no consumo, hoy lavo platos
-||me inyecto insulina desde los nueve años así que las agujas para mí son otra cosa, no me disparan nada, pero entiendo que a otros sí y por eso en la casa sobria me pincho en mi cuarto con la puerta cerrada y la cajita en el candado
-||la doctora dijo que bajáramos de a poquito y que cualquier cosa la llame, y yo obediente
-||quién quita cera de un mantel? SOS
-||mi mujer me dejó las llaves de la casa otra vez después de dos años, lloré como un niño en el ascensor. No dijo nada, las puso al lado del azucarero y siguió planchando. Yo tampoco dije nada. Fregué los platos, saqué la basura y volví a subir.
-||El noticiero habló de doce muertos por fentanilo en Ohio. Qué dolor esas familias.
-||antes le compraba bupre a un vecino, a precio de oro y partida por la mitad, hasta que me aceptaron en el centro de día. ahora me la da una enfermera que se llama Inma y me pregunta por mis gatos, imagínate la diferencia
-||me quiero morir de la pena, saludé mal jaja
-||estamos buscando voluntarios para repartir tiras reactivas el sábado en la plaza
-||No le digo qué dosis, eso pregúntelo a su médico, que yo soy jardinero. Yo solo le cuento que a mí me ayudó ir despacio, anotar cómo dormía, y no comparar mi bajada con la de mi compadre que es un toro y además miente mucho.
-||la niña de mi vecina cumplió quince y bailé hasta que se me acabaron las rodillas, sobrio, con Pony Malta, y a las dos de la mañana en vez de buscar dónde seguir me comí tres platos de lechona y me fui a dormir al lado de mi mujer
-||mi pareja y yo nos conocimos en el grupo hace seis años y nos casamos en abril
-||¿en Portugal no te meten preso por consumir?
-||toy en la fila de la clinica esperando mi dosis, hay 30 adelante jajaja
-||Recuerdo a mi padrino diciendo "si te quieres matar, mátate mañana, hoy vamos por un tinto". Me salvó la vida en el 2012, con esa frase y con cuarenta tintos. Ya murió, de viejo, con la camisa planchada, y ahora yo digo lo del tinto.
-||matamos el tiempo jugando dominó, gané tres
-||en mi barrio los domingos se disparan todos los precios del pescado
-||tuve una recaída en marzo, ya pasó, estoy estable y con seguimiento
-||mi abuela decía que ojo por ojo y el mundo queda tuerto. cuando mataron a mi hermano yo quería venganza, hasta sabía el nombre, y preferí soltar. ya van once años, el tipo vende aguacates en la plaza y yo compro en otra parte y ya
-||cuál es la línea de la vida en México??
-||me dieron de alta!!! 🎉🎉
-||weon se me apagó el compu justo antes de entregar el informe, casi lo reviento
-||Buenas tardes, ¿alguien sabe si en Barcelona atienden sin papeles en los CAS? Acabo de llegar de Honduras con mi esposo, traigo el informe de mi médico y necesito seguir con mi tratamiento de metadona, me quedan días cubiertos por Cruz Roja y no quiero dejarlo para última hora
-||se me quedó la bolsa del mandado en el bus con los aguacates y todo, qué rabia
-||mijo dejó de contestarme el teléfono cinco horas y yo ya lo veía tirado en un baño, llamé a hospitales, a la novia, al que le arregla la moto, y resulta que estaba en cine viendo una de carros. una con la cabeza volando, qué pecado, le hice sopa
-||los blues de B.B. King me acompañan cuando cocino
-||Vuelvo a trabajar el lunes después de ocho meses de baja. Nervioso no, lo siguiente.
-||una pregunta, si alguien se desmaya por bajón de azúcar también se pone pálido y sudado como en una sobredosis? es para un curso de primeros auxilios que doy en la junta de acción comunal, la señora de la tercera fila me corchó y le quedé debiendo la respuesta
-||Yo pensaba que mis hijos iban a estar mejor sin mí. Eso me lo decía la droga. Hoy el mayor me pidió que lo llevara al estadio y fuimos con la camiseta puesta.
-||mi viejo murió solo en una pensión de Constitución, con la jeringa al lado, y recién ahora, con dos años limpio, puedo decir su nombre sin romper algo. Raúl. Le gustaba Racing y los sándwiches de milanesa fríos. El domingo le llevo uno al cementerio.
-||q rico es despertarse sin malilla
-||soy adicto en recuperación, a mucha honra
-||pillé curro, empiezo el jueves 💪
-||en la comuna había balas todas las noches cuando yo era chico y uno aprendía a dormir en el piso, acá en Zaragoza lo que me despierta es el camión de la basura y me levanto igual a contar a mis hermanos aunque vivan en otro continente
-||dejen de matarse la cabeza con el uniforme, mándenlo con la sudadera y ya
-||el tema de hoy en el grupo era la muerte y terminamos hablando de los perros que hemos tenido, don Efraín contó uno que se llamaba Fiscal y lo mordía solo a él cuando llegaba borracho, y que por respeto al perro dejó de tomar
-||¿Cómo le explico a mi suegra que el parche de mi marido es para el dolor y que el oncólogo lo controla? Ella cree que se está drogando
-||me caí colgando el cuadro, nada grave
-||no soy médico, pero si te sientes raro con la pastilla nueva llama a tu centro de salud antes de dejarla, a mí me pasó con otra y era cosa de tomarla con comida, pero eso me lo dijo la doctora y no el cuñado
-||cuando trabajaba en la pensión encontré a un muchacho azul en el baño, le pusimos naloxona y vivió. Hoy es cocinero. A veces me manda fotos de sus tortillas
-||la yonqui del barrio, así me decían. ahora me dicen doña Luz y me fían en la tienda
-||me paso la vida esperando el bus
-||Se nos fue el agua, se nos fue la luz, y a mi cuñado se le ocurrió hacer asado con leña mojada. Casi nos asfixia. Sobrevivimos, comimos a las once de la noche con linterna, y mi suegra, que no me hablaba desde la recaída del 2020, me pasó el chimichurri.
-||anoche soñé que consumía, desperté llorando y abrazada a la almohada. menos mal sueño
-||voy a usar el último cupón del gimnasio jeje
-||mi esposa está soltera los fines de semana jaja, porque yo trabajo en el barco de viernes a domingo
-||qué haría un padre si su hija de 20 no quiere ir al tratamiento? no hay emergencia, ella está bien y vive con nosotros, solo quiero orientación
-||cogí la buseta equivocada y terminé en la olla donde compraba antes, me bajé, crucé la avenida y me devolví a pie cantando vallenatos pa no pensar, llegué bien
-||el entrenador dijo que hoy nos iba a matar con los abdominales y cumplió
-||le bajé dos rayitas al volumen, vecinos contentos
-||Hola, ¿alguien me explica qué significa "solo por hoy"? Soy la tía de un chico de 26 que empezó el programa en Rosario y me lo repite cada vez que le pregunto por Navidad. No sé si me está contestando o me está sacando cagando, con perdón.
-||mis plantas se están muriendo, ¿cuánta agua?
-||leyendo el libro de Kay Jamison sobre el suicidio para mi tesis de trabajo social, denso pero necesario
-||ya casi no me acuerdo del olor del cuarto aquel ni de la cara del que vendía. me acuerdo del olor del pan de mi papá, que eso sí volvió, y del ruido de la persiana a las cuatro de la mañana. él dice que madrugo ahora lo que trasnochaba antes
-||mi hermanita está en 5to de primaria y preguntó qué es rehabilitación, le dije "un taller para el corazón"
-||quedé tirado en la autopista, batería muerta, dos horas esperando la grúa
-||porfa quién tiene la receta de las arepas de la reunión pasada, la señora del saco verde se lució
-||mi amigo el Chato intentó quitarse la vida en 2015 y estuvo dos semanas entubado; hoy es el padrino de medio Iztapalapa, vende quesadillas sin queso y se pelea con todos por eso, y en los aniversarios llora antes de que le den la palabra
-||si les ofrecen vuelos y cama gratis desconfíen, a mi sobrino lo engañaron así en Florida hace años, le cobraban al seguro mil análisis y a él lo cambiaban de casa cada mes. yo acabé yendo en bus desde Nueva Jersey a recogerlo con una cobija
-||en el ensayo de la obra me toca gritar "te voy a matar, traidor" y me sale un gallo
-||finde en la sierra, nieve hasta las rodillas, y yo con botas prestadas
-||mi doc me cambió el horario de la bupre and I feel brand new
-||bro me maté estudiando pa'l GED y pasé
-||I was this close a recaer en Thanksgiving, mis primos en el sótano y todo el mundo drinking, pero me fui a la casa de mi tía y comí pasteles hasta no poder respirar, lol, de la llenura. She made me grate the yautía as penance y aquí sigo, 211 días
-||does the 149th pharmacy dan Narcan sin receta?
-||mi kid en high school ya, how??
-||shooting hoops con los panas, me duele todo
-||ay that song dice "I'd die for you" y yo llorando en el bus 4 como pendeja
-||mi ex used to hit me, ya son nueve años que salí de ahí, gracias a Sanctuary for Families y a una social worker colombiana que me acompañó a la corte con tremendo frío. today I'm the one who sits with new girls y les digo lo del abrigo y la maleta
-||anyone got tips pa' sacar pintura de los jeans, my sponsor painted his kitchen y nos puso a todos a trabajar, pizza included, and now I look like un pitufo. my wife says just throw them out pero son los del día que cumplí un año, those stay
-||the connection en el meeting anoche was so bad, se congelaba cada dos minutos, pero igual me reí
-||quería conectar with people que hablen español en Queens, is there a group?
-||used to think methadone was cheating. four years on it now and I own a food truck
-||This heat is going to be the death of me, and the super still hasn't fixed the AC.
-||Is a fentanyl test strip supposed to show one line or two when it's negative? The training went fast.
-||my nephew nodded off in the back of the van after soccer, drool and all, one shoe missing, cutest thing. Ten years ago if I saw anybody nod like that my stomach would drop through the floor. Now it's just a kid who ate too many orange slices.
-||lost my best friend to an overdose in 2016, found him myself, did the breathing and everything and it was too late. Today I lit a candle, went to work, came home, fed the cat and told her about him. That's what anniversaries look like now.
-||two summers ago I sat on a bridge meaning not to come back from it and a stranger shared her sandwich with me. I still don't know her name. I've had about seven hundred sandwiches since and I'm here for all of them, even the bad tuna.
-||killer playlist for the ride to Poughkeepsie, thanks y'all
-||my counselor says to bring the taper question to my doctor, so that's thursday
-||does 988 have a spanish option? asking for the resource sheet I'm putting together
-||Mom, if you ever read this: I have your ring back from the pawn shop.
-||nine snoozes, missed the bus, made the meeting
-||we practiced rescue breathing on a dummy named Carl. Carl did not make it lol
-||finally picked up my prescription, insurance had it on hold for a week
-||I threw out his number and the lighter last night. Slept fine. Pancakes this morning.
-||he used to say he'd never see thirty, said it so often his mother stopped crying about it. Turned thirty-six on Sunday and we had cake on the fire escape with the downstairs neighbors and their parrot, who swears in three languages.
-||plug it in by the kettle, that outlet's dead
`;
