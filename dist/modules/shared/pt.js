import { t as sources } from "./sources.js";
/** The article in Brazilian Portuguese. */
var pt = {
	lang: "pt-BR",
	direction: "ltr",
	translationNotice: "Esta é uma tradução do artigo original em inglês.",
	title: "Até que ponto o kratom causa dependência?",
	shortAnswer: ["Sim, o kratom pode causar dependência, mas nem toda pessoa que o usa fica dependente. [5, 6]", "O uso regular pode levar à dependência, à abstinência e à fissura. [6, 8] Entender o motivo é um primeiro passo para buscar ajuda."],
	emergency: {
		text: ["Ligue para 911 se alguém parar de respirar ou respirar muito devagar, não acordar, perder a consciência ou tiver convulsão.", "Se houver naloxona, aplique e fique com a pessoa. Pode ser preciso mais de uma dose. [13]"],
		call: "911"
	},
	opening: [
		"O kratom se tornou popular, e talvez você o tenha visto à venda como uma forma natural de aliviar a dor, a ansiedade ou a abstinência de opioides. [13] Muitas pessoas de fato o usam para dor, ansiedade ou desânimo, mas isso não prova que funcione. [10] Vir de uma planta também não o torna seguro, e a agência de alimentos e medicamentos dos EUA (FDA) não aprovou nenhum medicamento feito de kratom ou de 7-OH. [1, 2]",
		"Uma das substâncias químicas por trás dos seus efeitos é a 7-hidroximitraginina, ou 7-OH. Ela age nos receptores opioides do cérebro. [11, 12] Isso pode levar à dependência física e à dependência química. [2]",
		"Com que frequência o kratom causa dependência? Em duas pesquisas nos EUA, de um quarto a três em cada dez pessoas entrevistadas tinham sinais de um transtorno por uso de kratom, que é como os profissionais chamam essa dependência. [5, 6] Na pesquisa maior, esses casos eram, na maioria, leves ou moderados. [5] Um estudo com pessoas que usavam kratom regularmente na Malásia encontrou dependência grave em muitas delas. [8] Estudos como esses não representam todas as pessoas que usam kratom."
	],
	sections: [
		{
			id: "what-is-kratom",
			heading: "O que é kratom?",
			blocks: [
				"O kratom é uma planta nativa do Sudeste Asiático. Há séculos, as folhas são usadas lá como estimulante e para aliviar a dor. [4, 8]",
				"Há quem conte que pequenas quantidades dão energia ou foco. Quantidades maiores, dizem, agem mais como um opioide, com euforia (uma onda de prazer) e sedação (sonolência). [4, 8] Os produtos variam em força e em conteúdo, por isso é difícil saber o que se está tomando. [2, 13]",
				"Você pode ver kratom em tabacarias, postos de gasolina e lojas on-line, e isso pode fazer com que ele pareça seguro. [13] No entanto, o uso regular pode ter consequências graves: há relatos de convulsões, lesão no fígado e produtos contaminados. [1, 2] Estar à venda não quer dizer que um produto seja seguro, nem mesmo que seja permitido onde você mora."
			]
		},
		{
			id: "seven-oh",
			heading: "O que é a 7-OH e por que ela importa?",
			blocks: [
				"As plantas produzem substâncias químicas naturais chamadas alcaloides, e a 7-OH é uma das mais ativas e potentes do kratom. [11, 12] Ela se liga aos receptores opioides mu do cérebro, os mesmos em que agem a morfina e a oxicodona. [11, 12]",
				{
					text: "Dois tipos de produto que não são a mesma coisa:",
					items: ["A folha de kratom contém principalmente outro alcaloide, a mitraginina, e só traços de 7-OH. O corpo também produz 7-OH a partir da mitraginina. [2, 12]", "Os produtos de 7-OH concentrada, como comprimidos, balas de goma e bebidas, contêm muito mais 7-OH que a folha. [2]"]
				},
				"Algumas pessoas recorrem ao kratom como uma opção “mais segura” para a dor ou a abstinência de opioides. [10] No entanto, a 7-OH traz seu próprio risco de dependência. [2]",
				"Em testes com camundongos, a 7-OH foi mais forte que a morfina, e a FDA diz que ela pode ser. [3, 11] Essa força ajuda a explicar tanto os efeitos que as pessoas procuram quanto os riscos que vêm com eles.",
				{
					heading: "Respiração lenta",
					text: "Produtos fortes de 7-OH podem deixar a respiração lenta ou fazê-la parar, principalmente com álcool ou sedativos, e isso pode ser fatal. [13] Ligue para 911 imediatamente. A naloxona pode ajudar, e pode ser preciso mais de uma dose. [13]"
				}
			]
		},
		{
			id: "symptoms",
			heading: "O kratom causa dependência física? Sintomas de abstinência",
			short: "Sintomas de abstinência",
			blocks: [
				"Sim, o kratom pode levar à dependência física. [6, 7, 8] Com o uso regular, o corpo se adapta e cria tolerância: são necessárias doses maiores para o mesmo efeito, e parar pode trazer abstinência. [6, 7, 8]",
				{
					text: "Os sintomas de abstinência podem incluir: [6, 7, 8]",
					items: [
						"Ansiedade ou irritabilidade",
						"Insônia (dificuldade para dormir)",
						"Dores musculares",
						"Náusea e vômito",
						"Diarreia",
						"Depressão ou mudanças de humor"
					]
				},
				"Os sintomas vão de leves a graves. Em pesquisas nos EUA eles foram, em média, de leves a moderados, embora para algumas pessoas sejam graves. [6, 7, 8] Podem ser difíceis de suportar e podem demorar a passar, e isso leva algumas pessoas a voltar ao kratom só para se sentirem normais. [7, 8]"
			]
		},
		{
			id: "psychological",
			heading: "O lado psicológico",
			blocks: ["O kratom também pode levar à dependência psicológica. Isso significa fissura (vontade intensa de usar) e uso compulsivo: tomar mesmo depois de ter decidido não tomar. [6, 8, 9] Algumas pessoas usam kratom para lidar com problemas emocionais ou de saúde mental. [10]", "A clínica {name} ({shortName}) conhece pessoas que tomam kratom várias vezes ao dia só para funcionar, sem conseguir parar, embora queiram. Para a {shortName}, essa é uma das maiores barreiras à recuperação, e é fácil não percebê-la quando se acha que o kratom não faz mal."]
		},
		{
			id: "risk",
			heading: "Quem corre mais risco?",
			short: "Quem corre mais risco",
			blocks: [
				"Qualquer pessoa que usa kratom pode ficar dependente. [5, 6] Mesmo assim, o risco não é igual para todas.",
				{
					text: "Podem correr mais risco:",
					items: [
						"Quem usa kratom para aliviar a dor crônica ou a ansiedade, como muitas pessoas fazem [10]",
						"Quem tem histórico de uso de opioides ou de um transtorno por uso de substâncias, que está ligado a um risco maior [5]",
						"Quem se trata por conta própria, sem orientação médica (na opinião da {shortName})",
						"Jovens adultos que experimentam o que se anuncia como “substâncias vendidas legalmente” em busca de efeitos (na opinião da {shortName})"
					]
				},
				"Tanto o uso regular quanto as doses altas aumentam o risco, embora a frequência do uso pareça importar mais que a quantidade. [7]"
			]
		},
		{
			id: "what-to-do",
			heading: "O que fazer se você acha que tem dependência",
			short: "O que fazer",
			blocks: [
				"Você percebe sintomas de abstinência, uma tolerância crescente ou dificuldade para diminuir o uso? Você não está só, e existe ajuda.",
				"O primeiro passo é conversar com um profissional de saúde ou com um especialista em dependência química. Conte qual produto você usa, quanto e com que frequência.",
				"Parar de repente pode ser difícil. [6, 8] Para algumas pessoas pode até ser perigoso, alerta a {shortName}, principalmente depois de um uso intenso ou prolongado. Por isso, converse com um profissional de saúde antes de parar.",
				"Avise se você usa produtos de 7-OH ou outras drogas, ou se estiver grávida, porque o recém-nascido também pode ter abstinência. [14]",
				"O tratamento pode incluir terapia. Às vezes os profissionais usam buprenorfina, um medicamento para a dependência de opioides, embora nenhum estudo controlado a tenha testado para o kratom. [9]",
				"A {shortName}, que publica este artigo, ajuda a conseguir desintoxicação, por encaminhamento. Também oferece programas de tratamento, terapia e apoio à recuperação de longo prazo."
			]
		},
		{
			id: "law",
			heading: "O que a lei diz sobre a 7-OH",
			blocks: [{
				asOf: "2026-10-10",
				text: "Em 29 de julho de 2025, a FDA recomendou incluir certos produtos de 7-OH entre as substâncias controladas, mas não a folha de kratom. [3] Em 26 de agosto de 2026, a agência antidrogas dos EUA (DEA) incluiu por tempo limitado na Lista I, a mais rígida, três compostos fortes relacionados à 7-OH: mitraginina pseudoindoxil, MGM-15 e MGM-16. [15] O documento mais recente que a {shortName} viu é de outubro de 2026. Nele, a DEA avisou que pretende controlar a 7-OH acima de certos limites. Uma ordem poderia vir a qualquer momento a partir de meados de novembro de 2026. Os estados têm regras próprias, alguns proíbem o próprio kratom, e essas regras mudam. Pergunte ao departamento de saúde do seu estado ou a um advogado o que está em vigor onde você mora."
			}]
		}
	],
	helpLines: [
		{
			name: "Ajuda em intoxicações (Poison Help)",
			text: "Quando algo que foi tomado preocupa você. Gratuita, 24/7, com intérpretes.",
			call: "1-800-222-1222"
		},
		{
			name: "Linha 988 de Prevenção do Suicídio e Crise (988 Suicide & Crisis Lifeline)",
			text: "Quando você ou outra pessoa está em crise. Ligue ou mande SMS. Atende em inglês e espanhol.",
			call: "988",
			message: "988"
		},
		{
			name: "Linha Nacional da SAMHSA (National Helpline)",
			short: "Linha Nacional da SAMHSA",
			text: "Gratuita e confidencial, 24/7, em inglês e espanhol. Encaminha você para tratamento; não é aconselhamento.",
			call: "1-800-662-4357",
			featured: true
		},
		{
			name: "Linha de Saúde Mental de Massachusetts (Behavioral Health Help Line)",
			text: "Para saúde mental e uso de substâncias. É a melhor linha para quem fala português: ligue ou mande SMS, 24/7, em mais de 200 idiomas.",
			call: "833-773-2445",
			message: "833-773-2445"
		},
		{
			name: "Linha sobre Uso de Substâncias de Massachusetts (Substance Use Helpline)",
			text: "Para dúvidas sobre o uso de substâncias e onde encontrar ajuda no estado. Pergunte se há atendimento em português.",
			call: "800-327-5050"
		},
		{
			name: "FindTreatment.gov",
			text: "Busque tratamento perto de você.",
			url: "https://findtreatment.gov/"
		}
	],
	providerMessage: {
		heading: "Peça ajuda à {shortName}",
		text: ["Nossa equipe entende como é difícil lidar com a dependência de kratom. Ouvimos em um ambiente sem julgamentos e montamos com você um plano que tem como meta uma recuperação duradoura.", "Com ou sem internação? Conversamos com você sobre o caminho que combina com a sua vida."]
	},
	disclaimer: "Estas informações complementam, e não substituem, o atendimento do seu profissional de saúde.",
	byline: "equipe da {shortName}",
	aboutAuthor: "É a equipe de especialistas da clínica {name}, que publica este artigo e oferece tratamento da dependência química.",
	sources,
	labels: {
		about: "Sobre este artigo",
		shortAnswer: "Resposta curta",
		emergency: "Em caso de emergência",
		contents: "Neste artigo",
		findHelp: "Todas as linhas de ajuda",
		help: "Ajuda independente",
		callNumber: "Ligue para {phone}",
		textNumber: "SMS para {phone}",
		advertisement: "Publicidade",
		messageFrom: "Mensagem da clínica {name}",
		hours: "Atendimento 24/7",
		visit: "Tratamento da dependência de kratom",
		directions: "Como chegar",
		sources: "Fontes",
		source: "Fonte {number}",
		citations: "Fontes {number}",
		backToText: "Voltar ao texto a partir da fonte {number}",
		onDay: "Situação em {date}",
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
		by: "Autoria: {author}",
		readArticle: "Ler o artigo completo"
	},
	contact: {
		heading: "Peça que entremos em contato",
		yourName: "Seu nome",
		yourPhone: "Telefone",
		yourEmail: "E-mail",
		reach: "Escreva um telefone, um e-mail ou os dois.",
		bestTime: "Melhor horário para ligar (opcional)",
		yourMessage: "Mensagem (opcional)",
		hint: "Por favor, não inclua dados médicos.",
		left: "Caracteres restantes: {count}",
		consent: "A clínica {name} pode me ligar neste número. Posso receber atendimento mesmo sem concordar.",
		consentRule: "Necessário se você escrever um telefone.",
		send: "Enviar pedido",
		sending: "Enviando…",
		mistakes: "Por favor, confira",
		needName: "Escreva seu nome.",
		needReach: "Escreva um telefone ou um e-mail.",
		badPhone: "Escreva um número de telefone com o código de área.",
		badEmail: "Escreva um e-mail completo, como nome@example.org.",
		needConsent: "Marque a caixa ou apague o telefone.",
		nearLimit: "Sua mensagem está quase longa demais.",
		overLimit: "Sua mensagem é longa demais.",
		tooLong: "Caracteres a mais: {count}",
		sent: "Obrigado pelo contato. Seu pedido foi enviado.",
		next: "Alguém da {shortName} vai entrar em contato com você. Se preferir não esperar, ligue para {phone}.",
		failed: "Seu pedido não foi enviado.",
		offline: "Parece que você está sem internet.",
		slow: "O servidor demorou demais.",
		noConnection: "A conexão falhou.",
		busy: "O servidor está ocupado.",
		serverProblem: "O servidor teve um problema.",
		wait: "Segundos de espera: {count}.",
		again: "Tentar de novo",
		online: "Sua conexão voltou."
	}
};
export { pt as t };
