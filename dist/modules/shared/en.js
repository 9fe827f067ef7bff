import { t as sources } from "./sources.js";
/** The article in English. */
var en = {
	lang: "en",
	direction: "ltr",
	translationNotice: void 0,
	title: "How addictive is kratom?",
	shortAnswer: ["Yes, kratom can be addictive, but not everyone who uses it becomes addicted. [5, 6]", "Regular use can lead to dependence, withdrawal and cravings. [6, 8] Knowing why is a first step toward help."],
	emergency: {
		text: ["Call 911 if someone stops breathing or breathes very slowly, cannot be woken, collapses or has a seizure.", "Give naloxone if you have it, and stay with the person. More than one dose may be needed. [13]"],
		call: "911"
	},
	opening: [
		"Kratom has become popular, and you may have seen it sold as a natural way to ease pain, anxiety or opioid withdrawal. [13] Many people do use it for pain, anxiety or low mood, but that does not prove that it works. [10] Coming from a plant does not make it safe either, and the U.S. Food and Drug Administration (FDA) has not approved any drug made from kratom or 7-OH. [1, 2]",
		"One of the chemicals behind its effects is 7-hydroxymitragynine, or 7-OH for short. It acts on the opioid receptors in the brain. [11, 12] This can lead to dependence and addiction. [2]",
		"How often does kratom lead to addiction? In two U.S. surveys, about a quarter to three in ten of the people asked had signs of a kratom use disorder, which is what clinicians call an addiction to it. [5, 6] In the larger survey, most of these cases were mild or moderate. [5] A study of people in Malaysia who used kratom regularly found severe dependence in many of them. [8] Studies like these cannot speak for everyone who uses kratom."
	],
	sections: [
		{
			id: "what-is-kratom",
			heading: "What is kratom?",
			blocks: [
				"Kratom is a plant native to Southeast Asia. For centuries, people there have used its leaves as a stimulant and to relieve pain. [4, 8]",
				"People report that small amounts give them energy or focus. Larger amounts, they say, act more like an opioid, with euphoria (a rush of pleasure) and sedation (drowsiness). [4, 8] Products differ in how strong they are and in what they contain, so it is hard to know what you are taking. [2, 13]",
				"You may see kratom in smoke shops, gas stations and online stores, and that can make it seem safe. [13] Yet regular use can have serious consequences: seizures, liver injury and contaminated products have all been reported. [1, 2] Being on sale does not mean that a product is safe, or even that it is allowed where you live."
			]
		},
		{
			id: "seven-oh",
			heading: "What is 7-OH, and why does it matter?",
			blocks: [
				"Plants make natural chemicals called alkaloids, and 7-OH is one of the most active and potent of those in kratom. [11, 12] It binds to mu-opioid receptors in the brain, the same ones that morphine and oxycodone act on. [11, 12]",
				{
					text: "Two kinds of product that are not the same:",
					items: ["Kratom leaf is mostly another alkaloid, mitragynine, and holds only traces of 7-OH, although the body also makes 7-OH from mitragynine. [2, 12]", "Concentrated 7-OH products, such as tablets, gummies and drinks, hold far more 7-OH than the leaf does. [2]"]
				},
				"Some people turn to kratom as a “safer” choice for pain or opioid withdrawal. [10] Yet 7-OH carries a risk of addiction of its own. [2]",
				"In tests on mice, 7-OH was stronger than morphine, and the FDA says that it can be. [3, 11] That strength helps explain both the effects that people look for and the risks that come with them.",
				{
					heading: "Slowed breathing",
					text: "Strong 7-OH products can slow or stop a person’s breathing, above all with alcohol or sedatives, and this can be fatal. [13] Call 911 at once. Naloxone can help, and more than one dose may be needed. [13]"
				}
			]
		},
		{
			id: "symptoms",
			heading: "Is kratom physically addictive? Withdrawal symptoms",
			short: "Withdrawal symptoms",
			blocks: [
				"Yes, kratom can lead to physical dependence. [6, 7, 8] With regular use the body adapts and builds up a tolerance, so you need higher doses for the same effect, and withdrawal can follow when you stop. [6, 7, 8]",
				{
					text: "Withdrawal symptoms can include: [6, 7, 8]",
					items: [
						"Anxiety or irritability",
						"Insomnia (trouble sleeping)",
						"Muscle aches",
						"Nausea and vomiting",
						"Diarrhea",
						"Depression or mood swings"
					]
				},
				"The symptoms range from mild to severe. In U.S. surveys they were mild to moderate on average, although for some people they are severe. [6, 7, 8] They can be hard to bear and can last, and this drives some people back to kratom just to feel normal again. [7, 8]"
			]
		},
		{
			id: "psychological",
			heading: "The psychological side",
			blocks: ["Kratom can also lead to psychological dependence. That means cravings, and compulsive use: you take it even after you have decided not to. [6, 8, 9] Some people use it to cope with emotional or mental-health problems. [10]", "The {name} ({shortName}) meets people who take it several times a day just to function, even though they want to stop. To {shortName}, this is one of the biggest barriers to recovery, and easy to miss when kratom is thought to do no harm."]
		},
		{
			id: "risk",
			heading: "Who is most at risk?",
			short: "Who is most at risk",
			blocks: [
				"Anyone who uses kratom can become addicted. [5, 6] Even so, the risk is not the same for everyone.",
				{
					text: "People who may be more at risk:",
					items: [
						"People who manage chronic pain or anxiety with kratom, as many do [10]",
						"People with a history of opioid use or of a substance use disorder, which is linked to a higher risk [5]",
						"People who treat themselves without medical guidance (in the view of {shortName})",
						"Young adults who try products sold as “legal highs” (in the view of {shortName})"
					]
				},
				"Regular use and high doses both raise the risk, although how often a person uses kratom seems to matter more than how much. [7]"
			]
		},
		{
			id: "what-to-do",
			heading: "What to do if you think you are addicted",
			short: "What to do",
			blocks: [
				"Have you noticed withdrawal, a growing tolerance or trouble cutting back? You are not alone, and help exists.",
				"The first step is to talk with a medical professional or someone who treats addiction. Tell them which product you take, how much and how often.",
				"Stopping suddenly can be hard. [6, 8] For some people it can even be dangerous, {shortName} warns, above all after heavy or long use. So talk with a clinician before you stop.",
				"Say so if you use 7-OH products or other drugs, or if you are pregnant, because a newborn can have withdrawal too. [14]",
				"Treatment may include therapy. Clinicians sometimes use buprenorphine, a medicine for opioid addiction, though no controlled study has tested it for kratom. [9]",
				"{shortName}, which publishes this article, helps arrange detox by referral. It also offers treatment programs, therapy and support for long-term recovery."
			]
		},
		{
			id: "law",
			heading: "What the law says about 7-OH",
			blocks: [{
				asOf: "2026-10-10",
				text: "On July 29, 2025, the FDA recommended controls on certain 7-OH products, but not on kratom leaf. [3] On August 26, 2026, the Drug Enforcement Administration (DEA) placed three strong compounds related to 7-OH in Schedule I, its strictest list, for a limited time: mitragynine pseudoindoxyl, MGM-15 and MGM-16. [15] The newest record that {shortName} has seen is from October 2026. In it the DEA gave notice that it intends to control 7-OH above set limits. An order could follow at any time from mid-November 2026. States have rules of their own, some ban kratom itself, and these rules change. Ask your state’s health department or a lawyer what is in force where you live."
			}]
		}
	],
	helpLines: [
		{
			name: "Poison Help",
			text: "When you are worried about something that was taken. Free, 24/7, with interpreters.",
			call: "1-800-222-1222"
		},
		{
			name: "988 Suicide & Crisis Lifeline",
			text: "When you or someone else is in crisis. Call or text.",
			call: "988",
			message: "988"
		},
		{
			name: "SAMHSA National Helpline",
			short: "SAMHSA Helpline",
			text: "Free and confidential, 24/7, in English and Spanish. It refers you to treatment; it is not counseling.",
			call: "1-800-662-4357",
			featured: true
		},
		{
			name: "Massachusetts Behavioral Health Help Line",
			text: "For mental health and substance use. Call or text, 24/7, in more than 200 languages.",
			call: "833-773-2445",
			message: "833-773-2445"
		},
		{
			name: "Massachusetts Substance Use Helpline",
			text: "For questions about substance use and where to find help in the state.",
			call: "800-327-5050"
		},
		{
			name: "FindTreatment.gov",
			text: "Search for treatment near you.",
			url: "https://findtreatment.gov/"
		}
	],
	providerMessage: {
		heading: "Get help at {shortName}",
		text: ["Our team understands what makes kratom dependence so hard. We listen in a nonjudgmental setting and build a plan with you, with lasting recovery as its goal.", "Inpatient or outpatient? We talk through with you which path fits your life."]
	},
	disclaimer: "This information supports, and does not replace, care from your own clinician.",
	byline: "{shortName} Staff",
	aboutAuthor: "They are the expert staff of the {name}, which publishes this article and offers addiction treatment.",
	sources,
	labels: {
		about: "About this article",
		shortAnswer: "Short answer",
		emergency: "In an emergency",
		contents: "In this article",
		findHelp: "All help lines",
		help: "Independent help",
		callNumber: "Call {phone}",
		textNumber: "Text {phone}",
		advertisement: "Advertisement",
		messageFrom: "A message from {name}",
		hours: "24/7 support",
		visit: "Kratom addiction treatment",
		directions: "Get directions",
		sources: "Sources",
		source: "Source {number}",
		citations: "Sources {number}",
		backToText: "Back to the text from source {number}",
		onDay: "As of {date}",
		date: "{month} {day}, {year}",
		months: [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		],
		lastChecked: "Sources last checked on {date}.",
		by: "Written by {author}",
		readArticle: "Read the whole article"
	},
	contact: {
		heading: "Ask us to contact you",
		yourName: "Your name",
		yourPhone: "Phone",
		yourEmail: "Email",
		reach: "Give a phone number, an email address or both.",
		bestTime: "Best time to call (optional)",
		yourMessage: "Message (optional)",
		hint: "Please leave out medical details.",
		left: "Characters left: {count}",
		consent: "{name} may call me back at this number. I can get care without agreeing to this.",
		consentRule: "Needed if you give a phone number.",
		send: "Send request",
		sending: "Sending…",
		mistakes: "Please check",
		needName: "Enter your name.",
		needReach: "Enter a phone number or an email address.",
		badPhone: "Enter a phone number with its area code.",
		badEmail: "Enter a whole email address, such as name@example.org.",
		needConsent: "Check the box, or remove the phone number.",
		nearLimit: "Your message is almost too long.",
		overLimit: "Your message is too long.",
		tooLong: "Characters over the limit: {count}",
		sent: "Thank you. Your request was sent.",
		next: "Someone from {shortName} will contact you. If you would rather not wait, call {phone}.",
		failed: "Your request was not sent.",
		offline: "You seem to be offline.",
		slow: "The server took too long.",
		noConnection: "The connection failed.",
		busy: "The server is busy.",
		serverProblem: "The server had a problem.",
		wait: "Seconds to wait: {count}.",
		again: "Try again",
		online: "You are back online."
	}
};
export { en as t };
