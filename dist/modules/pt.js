import { t as sources } from "./shared/sources.js";
import { a as KicErrorEvent, i as KicContactEvent, n as KratomInfoCard, o as KicToggleEvent, r as KicActionEvent, t as define } from "./shared/package.js";
// \0module:pt
define({
	lang: "pt-BR",
	direction: "ltr",
	translationNotice: "Esta é uma tradução do artigo em inglês.",
	title: "Até que ponto o kratom vicia?",
	shortAnswer: ["Sim, o kratom pode viciar. [8, 9]", "O uso regular pode levar a dependência, abstinência e vontade intensa de usar. [8, 9] Saber o motivo é um primeiro passo para buscar ajuda."],
	emergency: {
		text: ["Ligue 911 se alguém parar de respirar, desmaiar ou tiver convulsão.", "Se tiver naloxona, aplique. Pode ser preciso mais de uma dose. [14]"],
		call: "911"
	},
	opening: ["O kratom se tornou popular. Muitas vezes é vendido como forma natural de aliviar dor, ansiedade ou abstinência de opioides. [1] Mas natural não quer dizer seguro. A agência de alimentos e medicamentos dos EUA (FDA) não aprovou nenhum medicamento feito de kratom ou 7-OH. [1, 4]", "Uma das substâncias ativas do kratom é a 7-hidroximitraginina (7-OH). Ela age nos receptores opioides do cérebro. [6, 7] Isso pode levar à dependência e ao vício. [3, 9]"],
	sections: [
		{
			id: "what-is-kratom",
			heading: "O que é kratom?",
			blocks: [
				"O kratom é uma planta do Sudeste Asiático. Há muito tempo, as pessoas de lá usam as folhas como estimulante e para aliviar a dor. [1, 2]",
				"Segundo relatos, pequenas quantidades dão energia ou foco. Quantidades maiores, também segundo relatos, agem mais como um opioide, com euforia e sedação. [1] A força dos produtos varia; por isso, é difícil prever os efeitos. [1]",
				"Nem todo lugar dos EUA proíbe o kratom. As leis variam de estado para estado e estão mudando. [1] Tabacarias, postos de gasolina e sites vendem produtos de kratom e de 7-OH, que por isso podem parecer seguros. [3] Mas o uso regular pode ter efeitos graves na saúde. Há relatos de lesão no fígado, convulsões e produtos contaminados. [4]"
			]
		},
		{
			id: "seven-oh",
			heading: "O que é a 7-OH e por que ela importa?",
			blocks: [
				"A 7-OH está entre os alcaloides mais ativos e potentes do kratom. Alcaloides são substâncias naturais fortes das plantas. [6, 7] Ela se liga aos receptores opioides mu do cérebro. A morfina e a oxicodona se ligam aos mesmos. [6, 7]",
				{
					text: "Dois tipos de produto, não um só",
					items: ["A folha de kratom tem sobretudo outro alcaloide, a mitraginina. Tem só traços de 7-OH, mas o corpo também produz 7-OH a partir da mitraginina. [5, 13]", "Produtos de 7-OH concentrada são mais fortes que a folha. [3, 14]"]
				},
				"Algumas pessoas usam kratom como opção “mais segura” para dor ou abstinência de opioides. [10] Mas a 7-OH traz seu próprio risco de vício. [3]",
				"Em estudos com camundongos, a 7-OH foi mais potente que a morfina. [6] Essa potência ajuda a explicar tanto os efeitos que as pessoas buscam quanto os riscos. [6, 7]",
				{
					heading: "Respiração lenta",
					text: "Uma dose alta de 7-OH pode desacelerar ou parar a respiração. Tomar 7-OH com álcool ou sedativos também pode. Isso pode ser fatal. [14] Ligue 911. A naloxona pode reverter isso, e pode ser preciso mais de uma dose. [14]"
				},
				{
					heading: "Situação da 7-OH na lei federal",
					asOf: "2026-11-23",
					text: "Em 29 de julho de 2025, a FDA recomendou classificar certos produtos de 7-OH como substâncias controladas. A recomendação não incluiu a folha de kratom. [3] Em 1º de julho de 2026, a agência antidrogas dos EUA (DEA) avisou que pretende incluir a 7-OH concentrada na Lista I por tempo limitado. [13] Não encontramos nenhuma ordem final."
				}
			]
		},
		{
			id: "symptoms",
			heading: "O kratom vicia fisicamente?",
			blocks: [
				"Sim, pode levar à dependência física. Conforme o corpo se adapta, você precisa de doses maiores para ter o mesmo efeito. Isso se chama tolerância. [8, 9] Quem para após o uso regular pode entrar em abstinência. [8, 9]",
				{
					text: "Sintomas de abstinência [8, 9]",
					items: [
						"Ansiedade ou irritabilidade",
						"Insônia (dificuldade para dormir)",
						"Dores musculares",
						"Náusea e vômito",
						"Diarreia",
						"Depressão ou mudanças de humor"
					]
				},
				"Os sintomas vão de leves a graves. Em pesquisas, muitas vezes são leves a moderados. Podem ser piores com uso intenso ou com produtos de 7-OH. [8, 9] Podem ser difíceis de suportar e podem demorar a passar. Algumas pessoas voltam ao kratom só para se sentirem normais. [8, 9]"
			]
		},
		{
			id: "psychological",
			heading: "O lado psicológico",
			blocks: ["O kratom também pode tomar conta da mente. Pode trazer vontade intensa de usar e uso compulsivo: tomar sem conseguir escolher não tomar. [8, 9] Algumas pessoas usam kratom para lidar com problemas emocionais ou de saúde mental. [10] Há quem precise dele várias vezes ao dia só para funcionar, embora queira parar. [9]", "Na opinião de {shortName}, poucas barreiras à recuperação são maiores que essa. É fácil não notá-la quando se pensa que o kratom não faz mal."]
		},
		{
			id: "risk",
			heading: "Quem corre mais risco?",
			blocks: [
				"Qualquer pessoa que usa kratom pode desenvolver um vício. Algumas podem correr mais risco que outras.",
				{
					text: "Pessoas que podem correr mais risco",
					items: [
						"Quem usa kratom para controlar dor crônica ou ansiedade [10]",
						"Pessoas com histórico de uso de opioides ou transtorno por uso de substâncias [10, 11]",
						"Quem se trata por conta própria, sem orientação médica",
						"Jovens adultos que experimentam um “barato” dentro da lei"
					]
				},
				"Os dois últimos itens são a opinião de {shortName}.",
				"Uso regular e doses altas tornam a dependência mais provável. A frequência do uso parece importar mais que a quantidade. [8]"
			]
		},
		{
			id: "what-to-do",
			heading: "O que fazer se você acha que tem um vício",
			blocks: [
				"Você nota abstinência, tolerância crescente ou dificuldade para diminuir o uso? Você não está só, e existe ajuda.",
				"Como primeiro passo, fale com um profissional de saúde ou alguém que trate vícios.",
				"Parar de repente pode ser difícil. Para algumas pessoas, pode ser perigoso, sobretudo após uso intenso ou longo. Fale antes com um profissional de saúde, principalmente se você usa produtos de 7-OH ou outras drogas, ou se está grávida. [12]",
				"{name} ({shortName}), que publicou este artigo, ajuda a providenciar desintoxicação por encaminhamento. Também oferece terapia, programas de tratamento e apoio à recuperação de longo prazo."
			]
		}
	],
	helpLines: [
		{
			name: "Emergência",
			text: "Quando alguém para de respirar, desmaia ou tem convulsão.",
			call: "911"
		},
		{
			name: "Ajuda em intoxicações (Poison Help)",
			text: "Quando você se preocupa com algo que foi consumido.",
			call: "1-800-222-1222"
		},
		{
			name: "988 – Linha de Prevenção do Suicídio e Crise",
			text: "Quando você ou outra pessoa está em crise. Ligue ou mande SMS.",
			call: "988",
			message: "988"
		},
		{
			name: "Linha Nacional de Ajuda da SAMHSA",
			text: "Gratuita e confidencial, 24/7, em inglês e espanhol. Encaminha você para tratamento; não é aconselhamento.",
			call: "1-800-662-4357",
			featured: true
		},
		{
			name: "FindTreatment.gov",
			text: "Busque tratamento perto de você.",
			url: "https://findtreatment.gov/"
		}
	],
	providerMessage: {
		heading: "Peça ajuda a {shortName}",
		text: ["Nossa equipe entende o que é difícil na dependência de kratom. Ouvimos sem julgar e montamos com você um plano que tem como meta uma recuperação duradoura.", "Com ou sem internação? Conversamos sobre qual caminho combina com você."]
	},
	disclaimer: "Estas informações apoiam, e não substituem, o atendimento do seu profissional de saúde.",
	byline: "Equipe {shortName}",
	aboutAuthor: "A Equipe {shortName} reúne os especialistas de {name}.",
	sources,
	labels: {
		shortAnswer: "Resposta curta",
		emergency: "Em caso de emergência",
		findHelp: "Buscar ajuda",
		help: "Ajuda de outros serviços",
		callNumber: "Ligar para {phone}",
		textNumber: "SMS para {phone}",
		advertisement: "Publicidade",
		messageFrom: "Mensagem de {name}",
		hours: "Apoio 24/7, dia e noite",
		visit: "Tratamento do vício em kratom",
		directions: "Como chegar",
		sources: "Fontes",
		source: "Fonte {number}",
		backToText: "Voltar ao texto",
		onDay: "em {date}",
		date: "{day} de {month} de {year}",
		months: [
			"janeiro",
			"fevereiro",
			"março",
			"abril",
			"maio",
			"junho",
			"julho",
			"agosto",
			"setembro",
			"outubro",
			"novembro",
			"dezembro"
		],
		lastChecked: "Última verificação das fontes: {date}.",
		by: "Escrito por {author}",
		readArticle: "Ler o artigo completo"
	},
	contact: {
		heading: "Peça que entremos em contato",
		yourName: "Seu nome",
		yourPhone: "Telefone",
		yourEmail: "E-mail",
		reach: "Informe um telefone, um e-mail ou os dois.",
		bestTime: "Melhor horário para ligar (opcional)",
		yourMessage: "Mensagem (opcional)",
		hint: "Não inclua dados médicos.",
		left: "Caracteres restantes: {count}",
		consent: "{name} pode me ligar neste número. Posso receber atendimento sem concordar com isso.",
		send: "Enviar pedido",
		sending: "Enviando…",
		mistakes: "Confira",
		needName: "Escreva seu nome.",
		badPhone: "Escreva um telefone válido, com código de área.",
		badEmail: "Escreva o e-mail completo, como nome@example.org.",
		needConsent: "Marque a caixa ou apague o telefone.",
		tooLong: "Caracteres a mais: {count}",
		sent: "Agradecemos. Seu pedido foi enviado.",
		next: "Alguém de {shortName} vai entrar em contato. Se preferir não esperar, ligue para {phone}.",
		failed: "Seu pedido não foi enviado.",
		offline: "Parece que você está sem internet.",
		slow: "Demorou demais.",
		noConnection: "A conexão falhou.",
		busy: "O servidor está ocupado.",
		serverProblem: "O servidor teve um problema.",
		wait: "Segundos de espera: {count}.",
		again: "Tentar de novo",
		online: "Sua conexão voltou."
	}
});
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
