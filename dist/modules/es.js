import { t as sources } from "./shared/sources.js";
import { a as KicErrorEvent, i as KicContactEvent, n as KratomInfoCard, o as KicToggleEvent, r as KicActionEvent, t as define } from "./shared/package.js";
// \0module:es
define({
	lang: "es",
	direction: "ltr",
	translationNotice: "Esta es una traducción del artículo original en inglés.",
	title: "¿Qué tan adictivo es el kratom?",
	shortAnswer: ["Sí, el kratom puede ser adictivo. [8, 9]", "El uso regular puede causar dependencia, síntomas de abstinencia y ansias de consumir. [8, 9] Entender el porqué es un primer paso hacia la ayuda."],
	emergency: {
		text: ["Llame al 911 si alguien deja de respirar, se desploma o tiene convulsiones.", "Si tiene naloxona, désela. Puede hacer falta más de una dosis. [14]"],
		call: "911"
	},
	opening: ["El kratom se ha vuelto popular. A menudo se vende como una forma natural de aliviar el dolor, la ansiedad o la abstinencia de opioides. [1] Pero natural no significa seguro. La Administración de Alimentos y Medicamentos (FDA) de EE. UU. no ha aprobado ningún medicamento hecho con kratom o 7-OH. [1, 4]", "Una de las sustancias activas del kratom es la 7-hidroximitraginina, o 7-OH. Actúa en los receptores opioides del cerebro. [6, 7] Esto puede causar dependencia y adicción. [3, 9]"],
	sections: [
		{
			id: "what-is-kratom",
			heading: "¿Qué es el kratom?",
			blocks: [
				"El kratom es una planta del sudeste asiático. Allí se usan sus hojas desde hace muchísimo tiempo, como estimulante y para aliviar el dolor. [1, 2]",
				"Hay personas que dicen que pequeñas cantidades les dan energía o concentración. Las cantidades mayores, según dicen, actúan más como un opioide, con euforia y sedación. [1] La potencia de los productos varía, así que es difícil predecir sus efectos. [1]",
				"En EE. UU., el kratom no está prohibido en todas partes. Las leyes varían según el estado y están cambiando. [1] El kratom y los productos de 7-OH se venden en tiendas para fumadores, gasolineras y sitios web, así que pueden parecer seguros. [3] Pero el uso regular puede tener efectos graves en la salud. Se han reportado daños al hígado, convulsiones y productos contaminados. [4]"
			]
		},
		{
			id: "seven-oh",
			heading: "¿Qué es el 7-OH y por qué importa?",
			blocks: [
				"El 7-OH es uno de los alcaloides más activos y potentes del kratom. Los alcaloides son sustancias químicas naturales y fuertes de las plantas. [6, 7] Se une a los receptores opioides mu del cerebro. La morfina y la oxicodona se unen a los mismos. [6, 7]",
				{
					text: "Dos tipos de producto, no uno",
					items: ["La hoja de kratom tiene sobre todo otro alcaloide, la mitraginina. Solo tiene rastros de 7-OH, pero el cuerpo también produce 7-OH a partir de la mitraginina. [5, 13]", "Los productos de 7-OH concentrado son más fuertes que la hoja. [3, 14]"]
				},
				"Algunas personas usan el kratom como una opción “más segura” para el dolor o la abstinencia de opioides. [10] Pero el 7-OH tiene su propio riesgo de adicción. [3]",
				"En estudios con ratones, el 7-OH fue más potente que la morfina. [6] Esa potencia ayuda a explicar tanto los efectos que la gente busca como los riesgos. [6, 7]",
				{
					heading: "Respiración lenta",
					text: "Una dosis alta de 7-OH puede hacer más lenta la respiración o detenerla. Lo mismo puede pasar si se toma 7-OH con alcohol o sedantes. Esto puede ser mortal. [14] Llame al 911. La naloxona puede revertir este efecto, y puede hacer falta más de una dosis. [14]"
				},
				{
					heading: "El 7-OH ante la ley federal",
					asOf: "2026-11-23",
					text: "El 29 de julio de 2025, la FDA recomendó clasificar ciertos productos de 7-OH como sustancias controladas. La recomendación no incluía la hoja de kratom. [3] El 1 de julio de 2026, la Administración de Control de Drogas (DEA) anunció su intención de incluir temporalmente el 7-OH concentrado en la Lista I. [13] No encontramos ninguna orden definitiva."
				}
			]
		},
		{
			id: "symptoms",
			heading: "¿El kratom causa adicción física?",
			blocks: [
				"Sí, puede causar dependencia física. A medida que el cuerpo se adapta, se necesitan dosis más altas para el mismo efecto. Esto se llama tolerancia. [8, 9] Quien lo deja después de usarlo con regularidad puede tener síntomas de abstinencia. [8, 9]",
				{
					text: "Síntomas de abstinencia [8, 9]",
					items: [
						"Ansiedad o irritabilidad",
						"Insomnio (problemas para dormir)",
						"Dolores musculares",
						"Náuseas y vómitos",
						"Diarrea",
						"Depresión o cambios de humor"
					]
				},
				"Los síntomas van de leves a graves. En las encuestas, a menudo son de leves a moderados. Pueden ser peores con un uso intenso o con productos de 7-OH. [8, 9] Pueden ser difíciles de soportar y pueden durar. Algunas personas vuelven al kratom solo para sentirse normales. [8, 9]"
			]
		},
		{
			id: "psychological",
			heading: "El lado psicológico",
			blocks: ["El kratom también puede atrapar la mente. Puede causar ansias de consumir y uso compulsivo: tomarlo sin poder elegir no hacerlo. [8, 9] Algunas personas lo usan para sobrellevar problemas emocionales o de salud mental. [10] Algunas lo necesitan varias veces al día solo para funcionar, aunque quieren dejarlo. [9]", "En opinión de {shortName}, hay pocos obstáculos mayores que este para la recuperación. Es fácil pasarlo por alto si se cree que el kratom es inofensivo."]
		},
		{
			id: "risk",
			heading: "¿Quién corre más riesgo?",
			blocks: [
				"Cualquier persona que use kratom puede desarrollar una adicción. Algunas pueden correr más riesgo que otras.",
				{
					text: "Personas que pueden correr más riesgo",
					items: [
						"Personas que manejan el dolor crónico o la ansiedad con kratom [10]",
						"Personas con antecedentes de uso de opioides o de un trastorno por consumo de sustancias [10, 11]",
						"Personas que se tratan por su cuenta, sin orientación médica",
						"Adultos jóvenes que prueban “drogas legales”"
					]
				},
				"Los dos últimos puntos son la opinión de {shortName}.",
				"El uso regular y las dosis altas hacen más probable la dependencia. La frecuencia de uso parece importar más que la cantidad. [8]"
			]
		},
		{
			id: "what-to-do",
			heading: "Qué hacer si cree que tiene una adicción",
			blocks: [
				"¿Nota síntomas de abstinencia, más tolerancia o dificultad para usar menos? No le pasa solo a usted, y hay ayuda.",
				"Como primer paso, hable con un profesional médico o con alguien que trate adicciones.",
				"Dejarlo de golpe puede ser difícil. Para algunas personas puede ser peligroso, sobre todo tras un uso intenso o prolongado. Hable antes con un profesional de la salud, en especial si usa productos de 7-OH u otras drogas, o si está embarazada. [12]",
				"{name} ({shortName}), que publicó este artículo, ayuda a organizar la desintoxicación: remite a servicios que la ofrecen. También brinda terapia, programas de tratamiento y apoyo para la recuperación a largo plazo."
			]
		}
	],
	helpLines: [
		{
			name: "Emergencias",
			text: "Si alguien deja de respirar, se desploma o tiene convulsiones.",
			call: "911"
		},
		{
			name: "Línea de ayuda para envenenamientos (Poison Help)",
			text: "Si le preocupa algo que alguien tomó.",
			call: "1-800-222-1222"
		},
		{
			name: "988 Línea de Prevención del Suicidio y Crisis",
			text: "Si usted u otra persona está en crisis. Llame o envíe un mensaje de texto.",
			call: "988",
			message: "988"
		},
		{
			name: "Línea Nacional de Ayuda de SAMHSA",
			text: "Gratuita y confidencial, 24/7, en inglés y español. Remite a tratamiento; no es consejería.",
			call: "1-800-662-4357",
			featured: true
		},
		{
			name: "FindTreatment.gov",
			text: "Busque tratamiento cerca de usted.",
			url: "https://findtreatment.gov/"
		}
	],
	providerMessage: {
		heading: "Reciba ayuda en {shortName}",
		text: ["Nuestro equipo entiende lo difícil de la dependencia del kratom. Escuchamos sin juzgar y hacemos con usted un plan que tiene como meta una recuperación duradera.", "¿Tratamiento con internación o ambulatorio? Conversamos con usted sobre cuál le conviene."]
	},
	disclaimer: "Esta información apoya, pero no reemplaza, la atención de su propio profesional de la salud.",
	byline: "Personal de {shortName}",
	aboutAuthor: "El personal de {shortName} es el equipo experto de {name}.",
	sources,
	labels: {
		shortAnswer: "Respuesta breve",
		emergency: "En una emergencia",
		findHelp: "Buscar ayuda",
		help: "Ayuda de otros servicios",
		callNumber: "Llamar al {phone}",
		textNumber: "Enviar texto al {phone}",
		advertisement: "Publicidad",
		messageFrom: "Mensaje de {name}",
		hours: "Apoyo 24/7, de día y de noche",
		visit: "Tratamiento para la adicción al kratom",
		directions: "Cómo llegar",
		sources: "Fuentes",
		source: "Fuente {number}",
		backToText: "Volver al texto",
		onDay: "al {date}",
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
		by: "Escrito por: {author}",
		readArticle: "Leer el artículo completo"
	},
	contact: {
		heading: "Pida que nos comuniquemos con usted",
		yourName: "Su nombre",
		yourPhone: "Teléfono",
		yourEmail: "Correo electrónico",
		reach: "Dé un teléfono, un correo electrónico o ambos.",
		bestTime: "Mejor hora para llamar (opcional)",
		yourMessage: "Mensaje (opcional)",
		hint: "Por favor, no incluya datos médicos.",
		left: "Caracteres restantes: {count}",
		consent: "{name} puede llamarme a este número. Puedo recibir atención sin aceptar esto.",
		send: "Enviar solicitud",
		sending: "Enviando…",
		mistakes: "Por favor, revise",
		needName: "Escriba su nombre.",
		badPhone: "Escriba un teléfono que se pueda marcar, con su código de área.",
		badEmail: "Escriba el correo electrónico completo, como nombre@example.org.",
		needConsent: "Marque la casilla o borre el teléfono.",
		tooLong: "Caracteres de más: {count}",
		sent: "Gracias. Se envió su solicitud.",
		next: "Alguien de {shortName} se comunicará con usted. Si prefiere no esperar, llame al {phone}.",
		failed: "No se envió su solicitud.",
		offline: "Parece que no tiene conexión.",
		slow: "Tardó demasiado.",
		noConnection: "Falló la conexión.",
		busy: "El servidor está ocupado.",
		serverProblem: "El servidor tuvo un problema.",
		wait: "Segundos de espera: {count}.",
		again: "Volver a intentar",
		online: "Ya tiene conexión otra vez."
	}
});
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
