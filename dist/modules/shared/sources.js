// src/article/sources.ts
/** Every language cites the same sources. A number, once given, stays with its source. */
var sources = [
	{
		id: 1,
		lang: "en",
		title: "FDA and Kratom",
		by: "U.S. Food and Drug Administration",
		url: "https://www.fda.gov/news-events/public-health-focus/fda-and-kratom",
		checked: "2026-11-24",
		toConfirm: true
	},
	{
		id: 2,
		lang: "en",
		title: "Products Containing 7-OH Can Cause Serious Harm",
		by: "U.S. Food and Drug Administration",
		url: "https://www.fda.gov/consumers/consumer-updates/products-containing-7-oh-can-cause-serious-harm",
		checked: "2026-11-24",
		toConfirm: true
	},
	{
		id: 3,
		lang: "en",
		title: "FDA Takes Steps to Restrict 7-OH Opioid Products",
		by: "U.S. Food and Drug Administration",
		year: 2025,
		url: "https://www.fda.gov/news-events/press-announcements/fda-takes-steps-restrict-7-oh-opioid-products-threatening-american-consumers",
		checked: "2026-11-24",
		toConfirm: true
	},
	{
		id: 4,
		lang: "en",
		title: "Kratom",
		by: "National Institute on Drug Abuse",
		url: "https://nida.nih.gov/research-topics/kratom",
		checked: "2026-11-24",
		toConfirm: true
	},
	{
		id: 5,
		lang: "en",
		title: "Prevalence of Kratom Use Disorder Among Kratom Consumers",
		by: "Hill et al., Journal of Addiction Medicine",
		year: 2024,
		url: "https://doi.org/10.1097/ADM.0000000000001290",
		checked: "2026-11-24"
	},
	{
		id: 6,
		lang: "en",
		title: "Assessment of Kratom Use Disorder and Withdrawal Among an Online Convenience Sample of US Adults",
		by: "Smith et al., Journal of Addiction Medicine",
		year: 2022,
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9402806",
		checked: "2026-11-24"
	},
	{
		id: 7,
		lang: "en",
		title: "Kratom addiction per DSM-5 SUD criteria, and kratom physical dependence: Insights from dosing amount versus frequency",
		by: "Rogers et al., Drug and Alcohol Dependence",
		year: 2024,
		url: "https://doi.org/10.1016/j.drugalcdep.2024.111329",
		checked: "2026-11-24"
	},
	{
		id: 8,
		lang: "en",
		title: "Kratom (Mitragyna speciosa) dependence, withdrawal symptoms and craving in regular users",
		by: "Singh et al., Drug and Alcohol Dependence",
		year: 2014,
		url: "https://doi.org/10.1016/j.drugalcdep.2014.03.017",
		checked: "2026-11-24"
	},
	{
		id: 9,
		lang: "en",
		title: "Controversies in Assessment, Diagnosis, and Treatment of Kratom Use Disorder",
		by: "Smith et al., Current Psychiatry Reports",
		year: 2024,
		url: "https://pubmed.ncbi.nlm.nih.gov/39134892/",
		checked: "2026-11-24"
	},
	{
		id: 10,
		lang: "en",
		title: "Kratom (Mitragyna speciosa): User demographics, use patterns, and implications for the opioid epidemic",
		by: "Garcia-Romeu et al., Drug and Alcohol Dependence",
		year: 2020,
		url: "https://doi.org/10.1016/j.drugalcdep.2020.107849",
		checked: "2026-11-24"
	},
	{
		id: 11,
		lang: "en",
		title: "Antinociceptive effect of 7-hydroxymitragynine in mice",
		by: "Matsumoto et al., Life Sciences",
		year: 2004,
		url: "https://doi.org/10.1016/j.lfs.2003.09.054",
		checked: "2026-11-24"
	},
	{
		id: 12,
		lang: "en",
		title: "7-Hydroxymitragynine Is an Active Metabolite of Mitragynine and a Key Mediator of Its Analgesic Effects",
		by: "Kruegel et al., ACS Central Science",
		year: 2019,
		url: "https://doi.org/10.1021/acscentsci.9b00141",
		checked: "2026-11-24"
	},
	{
		id: 13,
		lang: "en",
		title: "Hahn Seeks to Prevent Deaths Linked to Kratom",
		by: "Los Angeles County",
		year: 2026,
		url: "https://hahn.lacounty.gov/hahn-seeks-to-prevent-deaths-linked-to-kratom",
		checked: "2026-11-24"
	},
	{
		id: 14,
		lang: "en",
		title: "Neonatal Abstinence Syndrome Due to Maternal Kratom Use",
		by: "Eldridge et al., Pediatrics",
		year: 2018,
		url: "https://pubmed.ncbi.nlm.nih.gov/30404789/",
		checked: "2026-11-24"
	},
	{
		id: 15,
		lang: "en",
		title: "Temporary Placement of Mitragynine Pseudoindoxyl, MGM-15, and MGM-16 in Schedule I",
		by: "Federal Register",
		year: 2026,
		url: "https://www.federalregister.gov/documents/2026/08/26/2026-17429/schedules-of-controlled-substances-temporary-placement-of-mitragynine-pseudoindoxyl-mgm-15-and",
		checked: "2026-11-24",
		toConfirm: true
	}
];
export { sources as t };
