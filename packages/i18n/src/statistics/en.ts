/** Figures arrive as text in the language; names of places are never inflected, so sentences are built around that. */
export interface StatisticsMessages {
	// A municipality
	kicker: (region: string | undefined, country: string) => string;
	kind: string;
	alsoCalled: string;
	people: (count: string, name: string) => string;
	peopleDate: { '12-31': (year: number) => string; '01-01': (year: number) => string; other: (year: number) => string };
	more: (count: string, year: number) => string;
	fewer: (count: string, year: number) => string;
	asMany: (year: number) => string;
	oneYear: string;
	regionGrew: (region: string, percent: string) => string;
	regionShrank: (region: string, percent: string) => string;
	regionStill: (region: string) => string;
	portrait: (name: string) => string;
	portraitShare: (percent: string) => string;
	portraitPlain: string;
	portraitCoast: string;
	facts: string;
	code: string;
	region: string;
	country: string;
	officialName: string;

	// Population
	population: string;
	inhabitants: string;
	countedOn: { '12-31': string; '01-01': string };
	dotted: string;
	grownSinceLow: (name: string, percent: string, year: number) => string;
	shrunkSinceHigh: (name: string, percent: string, year: number) => string;
	grownSince: (name: string, percent: string, year: number) => string;
	shrunkSince: (name: string, percent: string, year: number) => string;
	still: (name: string, year: number) => string;
	onlyKnown: (name: string, year: number) => string;
	chartLabel: (name: string, first: string, firstYear: number, last: string, lastYear: number) => string;
	chartLow: (value: string, year: number) => string;
	chartHigh: (value: string, year: number) => string;
	scaleFrom: (value: string) => string;
	missingYears: (years: string) => string;
	source: (names: string) => string;
	asTable: string;
	year: string;
	sinceYearBefore: string;
	populationOf: (name: string, years: string) => string;
	provisional: string;
	approximate: string;
	breakLabel: (year: number) => string;
	eventLabel: (year: number) => string;
	noteBreak: (year: number) => string;
	noteDate: (years: string) => string;
	noteApproximate: (until: number) => string;
	noteIncomplete: string;

	// Comparison
	compared: string;
	comparedCountry: string;
	sameScale: string;
	indexNote: (year: number) => string;
	indexLabel: (name: string, value: string, year: number, base: number) => string;
	indexBreak: (year: number) => string;
	aged: string;
	foreignBorn: string;
	immigrants: string;
	foreignBornDefinition: string;
	immigrantsDefinition: string;
	notComparable: string;
	aboutYear: (year: number) => string;
	inYear: (year: number) => string;
	earlierShares: (year: number, values: string) => string;
	weighed: string;
	noFigures: (country: string) => string;
	unknown: string;
	missing: string;

	// Municipalities like this one
	similarTo: (name: string) => string;
	similarLead: string;
	/** Names a table that scrolls, apart from the section it is in. */
	tableOf: (caption: string) => string;
	municipality: string;
	changePerYear: string;
	years: (first: number, last: number) => string;
	similarDates: string;
	similarForeignBorn: string;
	similarGuessed: string;

	practicesHere: string;
	noPractices: string;
	practicesSimilar: string;
	organisationsHere: string;
	noOrganisations: string;

	fetched: (date: string) => string;
	boundary: (owner: string) => string;
	noBoundary: string;
	csv: string;
	jsonStat: string;
	method: string;
	notFound: string;
	description: (name: string) => string;

	// The list
	title: string;
	lead: string;
	lookUp: string;
	found: (text: string) => string;
	noneFound: (text: string) => string;
	noneFoundHelp: string;
	summary: (fewer: string, known: string, year: number) => string;
	bands: readonly [string, string, string, string, string, string, string];
	summaryNote: (year: number, until: string, countries: string) => string;
	summaryWithout: (countries: string) => string;
	summaryBreak: (countries: string) => string;
	byCountry: string;
	byCountryLead: string;
	municipalities: string;
	all: string;
	allCountries: string;
	allRegions: string;
	sortBy: string;
	sorts: { name: string; population: string; change: string; aged: string };
	descending: string;
	ascending: string;
	apply: string;
	showing: (from: string, to: string, total: string) => string;
	ranking: string;
	rankingLead: string;
	latestYear: string;
	data: string;
	dataLead: string;
	definition: string;
	comparability: string;
	licence: string;
	period: string;
	office: string;
	origins: string;
	boundaries: string;
	boundariesText: string;
	methodTitle: string;
	methodText: readonly string[];
}

export const en: StatisticsMessages = {
	kicker: (region, country) => `Municipality in ${region ? `${region}, ` : ''}${country}`,
	kind: 'Municipality',
	alsoCalled: 'Also called',
	people: (count, name) => `${count} people live in ${name}.`,
	peopleDate: {
		'12-31': (year) => `on 31 December ${year}`,
		'01-01': (year) => `on 1 January ${year}`,
		other: (year) => String(year),
	},
	more: (count, year) => `That is ${count} more than in ${year}.`,
	fewer: (count, year) => `That is ${count} fewer than in ${year}.`,
	asMany: (year) => `That is as many as in ${year}.`,
	oneYear: 'Earlier figures are not known.',
	regionGrew: (region, percent) => `${region} grew by ${percent} in the same time.`,
	regionShrank: (region, percent) => `${region} shrank by ${percent} in the same time.`,
	regionStill: (region) => `${region} hardly changed in the same time.`,
	portrait: (name) => `The boundary of ${name} drawn in strips`,
	portraitShare: (percent) =>
		`The boundary of the municipality. The stronger strips at the bottom are ${percent} of the shape: that share is 65 or older.`,
	portraitPlain: 'The boundary of the municipality.',
	portraitCoast:
		'The coast of the country; municipal boundaries are not openly available. The dark strip marks the main settlement.',
	facts: 'Facts',
	code: 'Code',
	region: 'Region',
	country: 'Country',
	officialName: 'Official name',

	population: 'Population',
	inhabitants: 'Inhabitants',
	countedOn: { '12-31': '31 December of each year.', '01-01': '1 January of each year.' },
	dotted: 'Years missing from the series are dotted.',
	grownSinceLow: (name, percent, year) => `${name} has grown by ${percent} since its lowest figure in ${year}.`,
	shrunkSinceHigh: (name, percent, year) => `${name} has shrunk by ${percent} since its highest figure in ${year}.`,
	grownSince: (name, percent, year) => `${name} has grown by ${percent} since ${year}.`,
	shrunkSince: (name, percent, year) => `${name} has shrunk by ${percent} since ${year}.`,
	still: (name, year) => `${name} has almost as many inhabitants as in ${year}.`,
	onlyKnown: (name, year) => `For ${name} only ${year} is known.`,
	chartLabel: (name, first, firstYear, last, lastYear) =>
		`Line chart. ${name}: ${first} inhabitants in ${firstYear}, ${last} in ${lastYear}.`,
	chartLow: (value, year) => `Lowest: ${value} in ${year}.`,
	chartHigh: (value, year) => `Highest: ${value} in ${year}.`,
	scaleFrom: (value) => `The scale starts at ${value}, not at zero.`,
	missingYears: (years) => `Figures are missing for ${years}.`,
	source: (names) => `Source: ${names}.`,
	asTable: 'The figures as a table',
	year: 'Year',
	sinceYearBefore: 'Since the year before',
	populationOf: (name, years) => `Population of ${name} ${years}`,
	provisional: 'provisional',
	approximate: 'approximate',
	breakLabel: (year) => `New count from ${year}`,
	eventLabel: (year) => `${year}: see the note`,
	noteBreak: (year) =>
		`The register was revised in ${year}. Figures before and after must not be compared, so the line is interrupted.`,
	noteDate: (years) => `The day of the count is not stated for ${years}; it differs from the other years.`,
	noteApproximate: (until) =>
		`Figures up to ${until} are approximate: a divided municipality was shared out by a fixed weight. Their line is hollow.`,
	noteIncomplete:
		'Some municipalities of the country are missing in some years; sums are shown only for complete years.',

	compared: 'Compared with region and country',
	comparedCountry: 'Compared with the country',
	sameScale: 'The same scale in all, so that the slopes can be compared.',
	indexNote: (year) => `Population, ${year} = 100.`,
	indexLabel: (name, value, year, base) => `${name}: ${value} in ${year}, where ${base} is 100.`,
	indexBreak: (year) => `The line is interrupted in ${year}, when the register was revised.`,
	aged: '65 or older',
	foreignBorn: 'Foreign-born',
	immigrants: 'Immigrants',
	foreignBornDefinition: 'People born in another country, as a share of the population.',
	immigrantsDefinition: 'People born abroad to two foreign-born parents, as a share of the population.',
	notComparable: 'Sweden and Norway define the group differently; the shares must not be compared between them.',
	aboutYear: (year) => `About ${year}; the source does not state the year.`,
	inYear: (year) => `${year}.`,
	earlierShares: (year, values) => `In ${year}: ${values}.`,
	weighed: 'Region and country are weighed by population.',
	noFigures: (country) => `No open figures for municipalities in this collection: ${country}.`,
	unknown: 'unknown',
	missing: 'missing',

	similarTo: (name) => `Municipalities like ${name}`,
	similarLead:
		'Nearest in population, density, share aged 65 or older, change and, within the country, foreign-born. Three from the same country, at most two from each other.',
	tableOf: (caption) => `Table: ${caption}`,
	municipality: 'Municipality',
	changePerYear: 'Change per year',
	years: (first, last) => `${first}–${last}`,
	similarDates:
		'Norway, Denmark, Iceland, the Faroe Islands and Greenland count on 1 January, Sweden, Finland and Åland on 31 December.',
	similarForeignBorn: 'Sweden counts foreign-born, Norway immigrants: compare only within a country.',
	similarGuessed:
		'Where a figure is missing, the comparison expects it from size, density and change, and gives it less weight.',

	practicesHere: 'Practices here',
	noPractices: 'We know of no practice here yet.',
	practicesSimilar: 'In municipalities like this one',
	organisationsHere: 'Organisations here',
	noOrganisations: 'No organisation is registered here yet.',

	fetched: (date) => `Figures collected ${date}.`,
	boundary: (owner) => `Boundary: ${owner}.`,
	noBoundary: 'Coast: Natural Earth.',
	csv: 'Download as CSV',
	jsonStat: 'JSON-stat',
	method: 'How we count',
	notFound: 'The municipality does not exist',
	description: (name) =>
		`${name}: population, age and foreign-born over time, similar municipalities and what they do.`,

	title: 'Municipalities and statistics',
	lead: 'Population, age and foreign-born in every Nordic municipality, with what is missing written out.',
	lookUp: 'Find a municipality',
	found: (text) => `Municipalities matching “${text}”`,
	noneFound: (text) => `No municipality is called “${text}”.`,
	noneFoundHelp: 'Try a shorter name, or the name in another of its languages.',
	summary: (fewer, known, year) => `${fewer} of ${known} Nordic municipalities have fewer inhabitants than in ${year}.`,
	bands: [
		'down more than 20%',
		'down 10–20%',
		'down up to 10%',
		'up to 10% more',
		'10–20% more',
		'20–50% more',
		'more than 50% more',
	],
	summaryNote: (year, until, countries) =>
		`Number of municipalities by change of population since ${year}, to ${until}. ${countries}.`,
	summaryWithout: (countries) => `No figures for that year: ${countries}.`,
	summaryBreak: (countries) => `Left out because the register was revised in between: ${countries}.`,
	byCountry: 'The countries',
	byCountryLead: 'Sums of the municipalities, for the last year in which all are known.',
	municipalities: 'Municipalities',
	all: 'All municipalities',
	allCountries: 'All countries',
	allRegions: 'All regions',
	sortBy: 'Sort by',
	sorts: { name: 'Name', population: 'Inhabitants', change: 'Change per year', aged: 'Share aged 65 or older' },
	descending: 'highest first',
	ascending: 'lowest first',
	apply: 'Show',
	showing: (from, to, total) => `${from}–${to} of ${total}`,
	ranking: 'All municipalities',
	rankingLead: 'Latest known year. Years and dates differ between countries; missing figures come last.',
	latestYear: 'Latest year',
	data: 'The data',
	dataLead: 'Each set as it is delivered by our interface, with its definition and its limits.',
	definition: 'Who is counted',
	comparability: 'What may be compared',
	licence: 'Licence',
	period: 'Period',
	office: 'Source',
	origins: 'Origins and licences of the parts',
	boundaries: 'Boundaries',
	boundariesText:
		'© Kartverket; National Land Survey of Finland; Náttúrufræðistofnun / Landmælingar Íslands; contains data from Geodatastyrelsen and Danske Kommuner; Valmyndigheten; Thenmap; Natural Earth. Simplified, for drawing and not for measuring.',
	methodTitle: 'How we count',
	methodText: [
		'Change per year is the even yearly growth that leads from the first to the last figure of at most ten years. It is never computed across a break in the series.',
		'Sums for regions and countries are shown only for years in which every municipality is known. Shares are weighed by population.',
		'Similar municipalities are found by population (weight 1), density (0.8), share aged 65 or older (1), change (1) and foreign-born within the country (0.5), each as its distance from the median. A missing figure is expected from the others and counts for less; it is never taken as zero.',
	],
};
