// src/article/sources.ts
/** Every language cites the same sources. A number, once given, stays with its source. */
var sources = [
	{
		id: 1,
		lang: "en",
		title: "Kratom: Unsafe and ineffective",
		by: "Mayo Clinic",
		url: "https://www.mayoclinic.org/diseases-conditions/prescription-drug-abuse/in-depth/kratom/art-20402171",
		checked: "2026-11-23"
	},
	{
		id: 2,
		lang: "en",
		title: "Notes from the Field: Unintentional Drug Overdose Deaths with Kratom Detected",
		by: "CDC MMWR",
		year: 2019,
		url: "https://www.cdc.gov/mmwr/volumes/68/wr/mm6814a2.htm",
		checked: "2026-11-23"
	},
	{
		id: 3,
		lang: "en",
		title: "FDA Urges Restrictions, Education on Illegal 7-OH Opioid Products",
		by: "Drugs.com, HealthDay",
		year: 2025,
		url: "https://www.drugs.com/news/fda-urges-restrictions-education-illegal-7-oh-opioid-products-126012.html",
		checked: "2026-11-23"
	},
	{
		id: 4,
		lang: "en",
		title: "FDA and Kratom",
		by: "U.S. Food and Drug Administration",
		checked: "2026-11-23"
	},
	{
		id: 5,
		lang: "en",
		title: "Metabolism of a Kratom Alkaloid Metabolite in Human Plasma",
		by: "Kamble et al.",
		year: 2020,
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7737207",
		checked: "2026-11-23"
	},
	{
		id: 6,
		lang: "en",
		title: "Antinociceptive effect of 7-hydroxymitragynine in mice",
		by: "Matsumoto et al., Life Sciences",
		year: 2004,
		url: "https://www.ncbi.nlm.nih.gov/pubmed/14969718",
		checked: "2026-11-23"
	},
	{
		id: 7,
		lang: "en",
		title: "Pharmacological Comparison of Mitragynine and 7-Hydroxymitragynine",
		by: "Obeng et al., JPET",
		year: 2021,
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7923387",
		checked: "2026-11-23"
	},
	{
		id: 8,
		lang: "en",
		title: "Kratom dependence, withdrawal symptoms and craving in regular users",
		by: "Singh et al., Drug and Alcohol Dependence",
		year: 2014,
		url: "http://www.drugandalcoholdependence.com/article/S0376-8716(14)00793-5/fulltext",
		checked: "2026-11-23"
	},
	{
		id: 9,
		lang: "en",
		title: "Assessment of Kratom Use Disorder and Withdrawal",
		by: "Smith et al.",
		year: 2022,
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9402806",
		checked: "2026-11-23"
	},
	{
		id: 10,
		lang: "en",
		title: "Kratom: User demographics, use patterns",
		by: "Garcia-Romeu et al.",
		year: 2020,
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7423016",
		checked: "2026-11-23"
	},
	{
		id: 11,
		lang: "en",
		title: "Past-Year Kratom Use in the U.S.",
		by: "Palamar",
		year: 2021,
		checked: "2026-11-23"
	},
	{
		id: 12,
		lang: "en",
		title: "Neonatal Abstinence Syndrome Due to Maternal Kratom Use",
		by: "Pediatrics 142(6)",
		year: 2018,
		url: "https://publications.aap.org/pediatrics/article/142/6/e20181839/37470/Neonatal-Abstinence-Syndrome-Due-to-Maternal",
		checked: "2026-11-23"
	},
	{
		id: 13,
		lang: "en",
		title: "DEA to temporarily schedule 7-OH and other compounds found in kratom",
		by: "Nutritional Outlook",
		year: 2026,
		url: "https://www.nutritionaloutlook.com/view/dea-to-temporarily-schedule-7-oh-and-other-compounds-found-in-kratom",
		checked: "2026-11-23"
	},
	{
		id: 14,
		lang: "en",
		title: "Health Alert: 7-OH",
		by: "Los Angeles County Department of Public Health",
		year: 2025,
		url: "https://t.e2ma.net/message/3yr7lz/rdrboal",
		checked: "2026-11-23"
	}
];
export { sources as t };
