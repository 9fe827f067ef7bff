import { t as sources } from "./shared/sources.js";
import { a as KicErrorEvent, i as KicContactEvent, n as KratomInfoCard, o as KicToggleEvent, r as KicActionEvent, t as define } from "./shared/package.js";
// \0module:en
define({
	lang: "en",
	direction: "ltr",
	translationNotice: void 0,
	title: "How addictive is kratom?",
	shortAnswer: ["Yes, kratom can be addictive. [8, 9]", "Regular use can lead to dependence, withdrawal and cravings. [8, 9] Knowing why is a first step toward help."],
	emergency: {
		text: ["Call 911 if someone stops breathing, collapses or has a seizure.", "If you have naloxone, give it. More than one dose may be needed. [14]"],
		call: "911"
	},
	opening: ["Kratom has become popular. It is often sold as a natural way to ease pain, anxiety or opioid withdrawal. [1] But natural does not mean safe. The U.S. Food and Drug Administration (FDA) has not approved any drug made from kratom or 7-OH. [1, 4]", "One of the active chemicals in kratom is 7-hydroxymitragynine, or 7-OH. It acts on the opioid receptors in the brain. [6, 7] This can lead to dependence and addiction. [3, 9]"],
	sections: [
		{
			id: "what-is-kratom",
			heading: "What is kratom?",
			blocks: [
				"Kratom is a plant from Southeast Asia. People there have used its leaves for a very long time, as a stimulant and to relieve pain. [1, 2]",
				"People report that small amounts give them energy or focus. Larger amounts are reported to act more like an opioid, with euphoria and sedation. [1] The strength of products varies, so their effects are hard to predict. [1]",
				"Kratom is not banned everywhere in the U.S. Laws vary by state and are changing. [1] Smoke shops, gas stations and websites sell kratom and 7-OH products, so they can seem safe. [3] Yet regular use can have serious effects on health. Liver injury, seizures and contaminated products have been reported. [4]"
			]
		},
		{
			id: "seven-oh",
			heading: "What is 7-OH, and why does it matter?",
			blocks: [
				"7-OH ranks among the most active and potent alkaloids of kratom. Alkaloids are strong natural chemicals in plants. [6, 7] It binds to mu-opioid receptors in the brain. Morphine and oxycodone bind to the same ones. [6, 7]",
				{
					text: "Two kinds of product, not one",
					items: ["Kratom leaf is mostly another alkaloid, mitragynine. It holds only traces of 7-OH, but the body also makes 7-OH from mitragynine. [5, 13]", "Concentrated 7-OH products are stronger than the leaf. [3, 14]"]
				},
				"Some people use kratom as a “safer” choice for pain or opioid withdrawal. [10] Yet 7-OH carries its own risk of addiction. [3]",
				"In studies with mice, 7-OH was more potent than morphine. [6] That potency helps explain both the effects that people seek and the risks. [6, 7]",
				{
					heading: "Slowed breathing",
					text: "A high dose of 7-OH can slow or stop breathing. So can 7-OH taken with alcohol or sedatives. This can be fatal. [14] Call 911. Naloxone can reverse it, and more than one dose may be needed. [14]"
				},
				{
					heading: "Federal status of 7-OH",
					asOf: "2026-11-23",
					text: "On July 29, 2025, the FDA advised putting certain 7-OH products under drug control. The advice did not cover kratom leaf. [3] On July 1, 2026, the Drug Enforcement Administration (DEA) gave notice that it intends to place concentrated 7-OH in Schedule I for a limited time. [13] We found no final order."
				}
			]
		},
		{
			id: "symptoms",
			heading: "Is kratom physically addictive?",
			blocks: [
				"Yes, it can lead to physical dependence. As the body adapts, you need higher doses for the same effect. This is called tolerance. [8, 9] A person who stops after regular use may go through withdrawal. [8, 9]",
				{
					text: "Withdrawal symptoms [8, 9]",
					items: [
						"Anxiety or irritability",
						"Insomnia (trouble sleeping)",
						"Muscle aches",
						"Nausea and vomiting",
						"Diarrhea",
						"Depression or mood swings"
					]
				},
				"Symptoms range from mild to severe. In surveys they are often mild to moderate. They can be worse with heavy use or with 7-OH products. [8, 9] They can be hard to bear and can last. Some people go back to kratom just to feel normal. [8, 9]"
			]
		},
		{
			id: "psychological",
			heading: "The psychological side",
			blocks: ["Kratom can also take hold of the mind. It can bring cravings and compulsive use: taking it without being able to choose not to. [8, 9] Some people use it to cope with emotional or mental-health problems. [10] Some need it several times a day just to function, although they want to stop. [9]", "In the view of {shortName}, few barriers to recovery are bigger. It is easy to overlook when kratom is thought to be harmless."]
		},
		{
			id: "risk",
			heading: "Who is most at risk?",
			blocks: [
				"Anyone who uses kratom may become addicted. Some people may be more at risk than others.",
				{
					text: "People who may be more at risk",
					items: [
						"People who manage chronic pain or anxiety with kratom [10]",
						"People with a history of opioid use or a substance use disorder [10, 11]",
						"People who treat themselves without medical guidance",
						"Young adults who try legal highs"
					]
				},
				"The last two are the view of {shortName}.",
				"Regular use and high doses make dependence more likely. How often a person uses it seems to matter more than how much. [8]"
			]
		},
		{
			id: "what-to-do",
			heading: "What to do if you think you are addicted",
			blocks: [
				"Do you notice withdrawal, a growing tolerance or trouble cutting back? You are not alone, and there is help.",
				"As a first step, talk with a medical professional or someone who treats addiction.",
				"Stopping suddenly can be hard. For some people it can be dangerous, above all after heavy or long use. Talk with a clinician first, especially if you use 7-OH products or other drugs, or are pregnant. [12]",
				"{name} ({shortName}), which published this article, helps arrange detox by referral. It also offers therapy, treatment programs and support for long-term recovery."
			]
		}
	],
	helpLines: [
		{
			name: "Emergency",
			text: "When someone stops breathing, collapses or has a seizure.",
			call: "911"
		},
		{
			name: "Poison Help",
			text: "When you are worried about something that was taken.",
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
			text: "Free and confidential, 24/7, in English and Spanish. It refers you to treatment; it is not counseling.",
			call: "1-800-662-4357",
			featured: true
		},
		{
			name: "FindTreatment.gov",
			text: "Search for treatment near you.",
			url: "https://findtreatment.gov/"
		}
	],
	providerMessage: {
		heading: "Get help at {shortName}",
		text: ["Our team understands what is hard about kratom dependence. We listen without judgment and build a plan with you, with lasting recovery as its goal.", "Inpatient or outpatient? We talk through which path fits you."]
	},
	disclaimer: "This information supports, and does not replace, care from your own clinician.",
	byline: "{shortName} Staff",
	aboutAuthor: "{shortName} Staff is the expert staff of the {name}.",
	sources,
	labels: {
		shortAnswer: "Short answer",
		emergency: "In an emergency",
		findHelp: "Find help",
		help: "Help from others",
		callNumber: "Call {phone}",
		textNumber: "Text {phone}",
		advertisement: "Advertisement",
		messageFrom: "A message from {name}",
		hours: "24/7 support, day and night",
		visit: "Kratom addiction treatment",
		directions: "Get directions",
		sources: "Sources",
		source: "Source {number}",
		backToText: "Back to the text",
		onDay: "as of {date}",
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
		send: "Send request",
		sending: "Sending…",
		mistakes: "Please check",
		needName: "Write your name.",
		badPhone: "Write a phone number that can be dialed, with its area code.",
		badEmail: "Write the whole email address, such as name@example.org.",
		needConsent: "Tick the box, or remove the phone number.",
		tooLong: "Characters too many: {count}",
		sent: "Thank you. Your request was sent.",
		next: "Someone from {shortName} will contact you. If you would rather not wait, call {phone}.",
		failed: "Your request was not sent.",
		offline: "You seem to be offline.",
		slow: "It took too long.",
		noConnection: "The connection failed.",
		busy: "The server is busy.",
		serverProblem: "The server had a problem.",
		wait: "Seconds to wait: {count}.",
		again: "Try again",
		online: "You are back online."
	}
});
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
