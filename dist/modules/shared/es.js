import { t as sources } from "./sources.js";
/** The article in Spanish. */
var es = {
	lang: "es",
	direction: "ltr",
	translationNotice: "Esta es una traducción del artículo original en inglés.",
	title: "¿Qué tan adictivo es el kratom?",
	shortAnswer: ["Sí, el kratom puede ser adictivo, pero no toda persona que lo usa desarrolla una adicción. [5, 6]", "El uso habitual puede causar dependencia, síntomas de abstinencia y ansias de consumir. [6, 8] Entender por qué es un primer paso hacia la ayuda."],
	emergency: {
		text: ["Llame al 911 si alguien deja de respirar o respira muy despacio, no despierta, se desploma o tiene convulsiones.", "Si hay naloxona, adminístresela a la persona y no la deje sola. Puede hacer falta más de una dosis. [13]"],
		call: "911"
	},
	opening: [
		"El kratom se ha vuelto popular, y quizás usted lo ha visto a la venta como una forma natural de aliviar el dolor, la ansiedad o la abstinencia de opioides. [13] Muchas personas sí lo usan para el dolor, la ansiedad o el desánimo, pero eso no demuestra que funcione. [10] Venir de una planta tampoco lo hace seguro, y la Administración de Alimentos y Medicamentos (FDA) de EE. UU. no ha aprobado ningún medicamento hecho con kratom o 7-OH. [1, 2]",
		"Una de las sustancias químicas que explican sus efectos es la 7-hidroximitraginina, o 7-OH. Actúa sobre los receptores opioides del cerebro. [11, 12] Esto puede causar dependencia y adicción. [2]",
		"¿Con qué frecuencia causa adicción el kratom? En dos encuestas de EE. UU., entre una cuarta parte y tres de cada diez de las personas encuestadas tenían señales de un trastorno por consumo de kratom, que es como los profesionales llaman a esa adicción. [5, 6] En la encuesta más grande, la mayoría de esos casos eran leves o moderados. [5] Un estudio de personas que usaban kratom de forma habitual en Malasia encontró dependencia grave en muchas de ellas. [8] Estudios como estos no representan a todas las personas que usan kratom."
	],
	sections: [
		{
			id: "what-is-kratom",
			heading: "¿Qué es el kratom?",
			blocks: [
				"El kratom es una planta originaria del sudeste asiático. Desde hace siglos, allí se usan sus hojas como estimulante y para aliviar el dolor. [4, 8]",
				"Hay quienes cuentan que en pequeñas cantidades les da energía o les ayuda a concentrarse. En cantidades mayores, dicen, actúa más como un opioide, con euforia (una ola de placer) y sedación (somnolencia). [4, 8] Los productos varían en potencia y en contenido, por lo que es difícil saber qué se está tomando. [2, 13]",
				"Usted puede ver kratom en tiendas de artículos para fumar, gasolineras y tiendas en internet, y eso puede hacer que parezca seguro. [13] Sin embargo, el uso habitual puede tener consecuencias graves: se han reportado convulsiones, daños al hígado y productos contaminados. [1, 2] Que un producto esté a la venta no significa que sea seguro, ni siquiera que esté permitido donde usted vive."
			]
		},
		{
			id: "seven-oh",
			heading: "¿Qué es la 7-OH y por qué importa?",
			blocks: [
				"Las plantas producen sustancias químicas naturales llamadas alcaloides, y la 7-OH es una de las más activas y potentes del kratom. [11, 12] Se une a los receptores opioides mu del cerebro, los mismos sobre los que actúan la morfina y la oxicodona. [11, 12]",
				{
					text: "Dos tipos de producto que no son lo mismo:",
					items: ["La hoja de kratom contiene sobre todo otro alcaloide, la mitraginina, y solo cantidades mínimas de 7-OH. El cuerpo también produce 7-OH a partir de la mitraginina. [2, 12]", "Los productos de 7-OH concentrada, como tabletas, gomitas y bebidas, contienen mucha más 7-OH que la hoja. [2]"]
				},
				"Algunas personas recurren al kratom como una opción “más segura” para el dolor o la abstinencia de opioides. [10] Sin embargo, la 7-OH tiene su propio riesgo de adicción. [2]",
				"En pruebas con ratones, la 7-OH fue más fuerte que la morfina, y la FDA dice que puede serlo. [3, 11] Esa potencia ayuda a explicar tanto los efectos que la gente busca como los riesgos que traen consigo.",
				{
					heading: "Respiración lenta",
					text: "Los productos fuertes de 7-OH pueden hacer que la respiración se vuelva lenta o se detenga, sobre todo junto con alcohol o sedantes, y esto puede ser mortal. [13] Llame al 911 de inmediato. La naloxona puede ayudar, y puede hacer falta más de una dosis. [13]"
				}
			]
		},
		{
			id: "symptoms",
			heading: "¿El kratom causa adicción física? Síntomas de abstinencia",
			short: "Síntomas de abstinencia",
			blocks: [
				"Sí, el kratom puede causar dependencia física. [6, 7, 8] Con el uso habitual, el cuerpo se adapta y desarrolla tolerancia: hacen falta dosis más altas para el mismo efecto, y al dejarlo puede aparecer la abstinencia. [6, 7, 8]",
				{
					text: "Los síntomas de abstinencia pueden incluir: [6, 7, 8]",
					items: [
						"Ansiedad o irritabilidad",
						"Insomnio (problemas para dormir)",
						"Dolores musculares",
						"Náuseas y vómitos",
						"Diarrea",
						"Depresión o cambios de humor"
					]
				},
				"Los síntomas van de leves a graves. En encuestas de EE. UU. fueron, en promedio, de leves a moderados, aunque para algunas personas son graves. [6, 7, 8] Pueden ser difíciles de soportar y pueden durar, y eso lleva a algunas personas a volver al kratom solo para sentirse normales. [7, 8]"
			]
		},
		{
			id: "psychological",
			heading: "El lado psicológico",
			blocks: ["El kratom también puede crear dependencia psicológica. Esto significa ansias de consumir y uso compulsivo: tomarlo aun después de haber decidido no hacerlo. [6, 8, 9] Algunas personas lo usan para sobrellevar problemas emocionales o de salud mental. [10]", "{name} ({shortName}) conoce a personas que lo toman varias veces al día solo para poder funcionar, sin poder dejarlo aunque quieren. Para {shortName}, este es uno de los mayores obstáculos para la recuperación, y es fácil pasarlo por alto cuando se cree que el kratom no hace daño."]
		},
		{
			id: "risk",
			heading: "¿Quién corre más riesgo?",
			short: "Quién corre más riesgo",
			blocks: [
				"Cualquier persona que use kratom puede desarrollar una adicción. [5, 6] Aun así, el riesgo no es igual para todas.",
				{
					text: "Pueden correr más riesgo quienes:",
					items: [
						"usan kratom para aliviar el dolor crónico o la ansiedad, como hacen muchas personas [10]",
						"tienen antecedentes de uso de opioides o de un trastorno por consumo de sustancias, que se asocia con un riesgo mayor [5]",
						"se tratan por su cuenta, sin orientación médica (en opinión de {shortName})",
						"son adultos jóvenes y prueban lo que se ofrece como “sustancias de venta legal con efectos psicoactivos” (en opinión de {shortName})"
					]
				},
				"Tanto el uso habitual como las dosis altas aumentan el riesgo, aunque la frecuencia con que se usa parece importar más que la cantidad. [7]"
			]
		},
		{
			id: "what-to-do",
			heading: "Qué hacer si cree que tiene una adicción",
			short: "Qué hacer",
			blocks: [
				"¿Ha notado síntomas de abstinencia, más tolerancia o dificultad para reducir el uso? No le pasa solo a usted, y hay ayuda.",
				"El primer paso es hablar con un profesional médico o con un especialista en adicciones. Dígale qué producto toma, cuánto y con qué frecuencia.",
				"Dejarlo de golpe puede ser difícil. [6, 8] Para algunas personas incluso puede ser peligroso, advierte {shortName}, sobre todo después de un uso intenso o prolongado. Por eso, hable con un profesional de la salud antes de dejarlo.",
				"Dígale si usa productos de 7-OH u otras drogas, o si está embarazada, porque el recién nacido también puede tener síntomas de abstinencia. [14]",
				"El tratamiento puede incluir terapia. A veces los profesionales usan buprenorfina, un medicamento para la adicción a los opioides, aunque ningún estudio controlado la ha puesto a prueba para el kratom. [9]",
				"{shortName}, que publica este artículo, ayuda a conseguir desintoxicación: remite a servicios que la ofrecen. También ofrece programas de tratamiento, terapia y apoyo para la recuperación a largo plazo."
			]
		},
		{
			id: "law",
			heading: "Qué dice la ley sobre la 7-OH",
			blocks: [{
				asOf: "2026-10-10",
				text: "El 29 de julio de 2025, la FDA recomendó incluir ciertos productos de 7-OH entre las sustancias controladas, pero no la hoja de kratom. [3] El 26 de agosto de 2026, la Administración de Control de Drogas (DEA) incluyó por tiempo limitado en la Lista I, la más estricta, tres compuestos fuertes relacionados con la 7-OH: mitraginina pseudoindoxilo, MGM-15 y MGM-16. [15] El documento más reciente que {shortName} ha visto es de octubre de 2026. En él, la DEA avisó que tiene la intención de controlar la 7-OH por encima de ciertos límites. Una orden podría llegar en cualquier momento a partir de mediados de noviembre de 2026. Los estados tienen sus propias normas, algunos prohíben el kratom mismo, y esas normas cambian. Pregunte al departamento de salud de su estado o a un abogado qué está vigente donde usted vive."
			}]
		}
	],
	helpLines: [
		{
			name: "Línea de ayuda para envenenamientos (Poison Help)",
			text: "Si le preocupa algo que alguien tomó. Gratuita, 24/7, con intérpretes.",
			call: "1-800-222-1222"
		},
		{
			name: "988 Línea de Prevención del Suicidio y Crisis",
			text: "Si usted u otra persona está en crisis. En español: llame y oprima el 2, o envíe la palabra AYUDA por mensaje de texto al 988.",
			call: "988",
			message: "988"
		},
		{
			name: "Línea Nacional de Ayuda de SAMHSA",
			short: "Línea Nacional de SAMHSA",
			text: "Gratuita y confidencial, 24/7, en español e inglés. Remite a servicios de tratamiento; no es consejería.",
			call: "1-800-662-4357",
			featured: true
		},
		{
			name: "Línea de Ayuda de Salud Conductual de Massachusetts (Behavioral Health Help Line)",
			text: "Para la salud mental y el consumo de sustancias. Llame o envíe un mensaje de texto, 24/7, en más de 200 idiomas, entre ellos el español.",
			call: "833-773-2445",
			message: "833-773-2445"
		},
		{
			name: "Línea de Ayuda sobre el Consumo de Sustancias de Massachusetts (Substance Use Helpline)",
			text: "Para preguntas sobre el consumo de sustancias y dónde encontrar ayuda en el estado. Pregunte si le pueden atender en español.",
			call: "800-327-5050"
		},
		{
			name: "FindTreatment.gov",
			text: "Busque tratamiento cerca de usted.",
			url: "https://findtreatment.gov/"
		}
	],
	providerMessage: {
		heading: "Reciba ayuda en {shortName}",
		text: ["Nuestro equipo entiende lo difícil que es la dependencia del kratom. Escuchamos en un ambiente sin prejuicios y hacemos con usted un plan que tiene como meta una recuperación duradera.", "¿Tratamiento con internación o ambulatorio? Conversamos con usted sobre el camino que mejor se adapta a su vida."]
	},
	disclaimer: "Esta información complementa, pero no reemplaza, la atención de su propio profesional de la salud.",
	byline: "equipo de {shortName}",
	aboutAuthor: "Es el equipo de especialistas de {name}, que publica este artículo y ofrece tratamiento de adicciones.",
	sources,
	labels: {
		about: "Sobre este artículo",
		shortAnswer: "Respuesta breve",
		emergency: "En una emergencia",
		contents: "En este artículo",
		findHelp: "Todas las líneas de ayuda",
		help: "Ayuda independiente",
		callNumber: "Llamar al {phone}",
		textNumber: "Enviar un texto al {phone}",
		advertisement: "Publicidad",
		messageFrom: "Mensaje de {name}",
		hours: "Apoyo 24/7",
		visit: "Tratamiento para la adicción al kratom",
		directions: "Cómo llegar",
		sources: "Fuentes",
		source: "Fuente {number}",
		citations: "Fuentes {number}",
		backToText: "Volver al texto desde la fuente {number}",
		onDay: "Información al {date}",
		date: "{day} de {month} de {year}",
		months: [
			"enero",
			"febrero",
			"marzo",
			"abril",
			"mayo",
			"junio",
			"julio",
			"agosto",
			"septiembre",
			"octubre",
			"noviembre",
			"diciembre"
		],
		lastChecked: "Última revisión de las fuentes: {date}.",
		by: "Autoría: {author}",
		readArticle: "Leer el artículo completo"
	},
	contact: {
		heading: "Pida que nos comuniquemos con usted",
		yourName: "Su nombre",
		yourPhone: "Teléfono",
		yourEmail: "Correo electrónico",
		reach: "Escriba un teléfono, un correo electrónico o ambos.",
		bestTime: "Mejor hora para llamar (opcional)",
		yourMessage: "Mensaje (opcional)",
		hint: "Por favor, no incluya datos médicos.",
		left: "Caracteres restantes: {count}",
		consent: "{name} puede llamarme a este número. Puedo recibir atención aunque no acepte.",
		consentRule: "Necesario si escribe un teléfono.",
		send: "Enviar solicitud",
		sending: "Enviando…",
		mistakes: "Por favor, revise",
		needName: "Escriba su nombre.",
		needReach: "Escriba un teléfono o un correo electrónico.",
		badPhone: "Escriba un número de teléfono con su código de área.",
		badEmail: "Escriba un correo electrónico completo, como nombre@example.org.",
		needConsent: "Marque la casilla o borre el teléfono.",
		nearLimit: "Su mensaje es casi demasiado largo.",
		overLimit: "Su mensaje es demasiado largo.",
		tooLong: "Caracteres de más: {count}",
		sent: "Gracias. Su solicitud se envió.",
		next: "Alguien de {shortName} se comunicará con usted. Si prefiere no esperar, llame al {phone}.",
		failed: "Su solicitud no se envió.",
		offline: "Parece que no tiene conexión a internet.",
		slow: "El servidor tardó demasiado.",
		noConnection: "Falló la conexión.",
		busy: "El servidor está ocupado.",
		serverProblem: "El servidor tuvo un problema.",
		wait: "Segundos de espera: {count}.",
		again: "Volver a intentar",
		online: "Ya tiene conexión otra vez."
	}
};
export { es as t };
