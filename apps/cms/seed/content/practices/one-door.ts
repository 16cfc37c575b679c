import type { SeedRecord } from '../../../src/seed/types.ts';

/** Composed: the municipality, the people and the figures are made up. */
export const oneDoor: SeedRecord<'practices'> = {
	key: 'one-door',
	coverage: 'full',
	composed: true,
	country: 'DK',
	placeName: { en: 'Nørreskov (made-up municipality)', sv: 'Nørreskov (påhittad kommun)' },
	themes: ['themes/social-services'],
	areaType: 'intermediate',
	period: { start: '2019-02-01' },
	status: 'mainstreamed',
	languages: ['da', 'en'],
	takesVisits: true,
	lastConfirmedAt: '2026-06-15',
	title: { en: 'One door instead of seven', sv: 'En dörr i stället för sju' },
	summary: {
		en: 'A family in Nørreskov met on average seven offices in its first half-year and told its story to each of them. The municipality gave each family one caseworker with power to decide in four of the seven, and one shared plan that the family owns. Families now have eight fixed appointments instead of twenty-three. Two offices never joined, and the caseworkers needed a smaller case load than anybody had believed.',
		sv: 'En familj i Nørreskov mötte i snitt sju kontor under sitt första halvår och berättade allt för vart och ett. Kommunen gav varje familj en handläggare med rätt att besluta i fyra av de sju, och en gemensam plan som familjen äger. I dag har familjerna åtta bokade möten i stället för tjugotre. Två kontor kom aldrig med, och handläggarna behövde färre familjer än någon hade trott.',
	},
	problem: {
		en: 'The job centre wanted the parents on a course at nine. The health visitor came at ten. The school held its parents’ meeting at two, in Danish. When a family missed one of them, a letter came, and the letter was about a reduced benefit.\n\nNobody had done anything wrong. Every office followed its own rules, and no office saw the week as a whole.',
		sv: 'Jobbcentret ville ha föräldrarna på kurs klockan nio. Hälsosköterskan kom klockan tio. Skolan höll föräldramöte klockan två, på danska. När en familj missade något kom ett brev, och brevet handlade om sänkt ersättning.\n\nIngen hade gjort fel. Varje kontor följde sina regler, och inget kontor såg hela veckan.',
	},
	needsAnalysis: {
		done: true,
		note: {
			en: 'Nine families kept a diary of every contact for a month. The diaries were read aloud to the management, with permission.',
			sv: 'Nio familjer förde dagbok över varje kontakt i en månad. Dagböckerna lästes upp för ledningen, med deras tillåtelse.',
		},
	},
	targetGroup: {
		facets: ['refugees', 'family-migrants', 'parents', 'children'],
		note: {
			en: 'All families with children during their first three years in the municipality.',
			sv: 'Alla barnfamiljer under de tre första åren i kommunen.',
		},
		reached: 214,
		byDate: '2025-12-31',
	},
	actions: [
		{
			title: { en: 'Read the diaries', sv: 'Läste dagböckerna' },
			text: {
				en: 'Before any plan was drawn, so that everybody began from the same picture.',
				sv: 'Innan någon plan ritades, så att alla utgick från samma bild.',
			},
		},
		{
			title: { en: 'Moved power, not desks', sv: 'Flyttade beslutsrätt, inte skrivbord' },
			text: {
				en: 'The council delegated decisions on benefits, courses, school start and transport to one caseworker per family.',
				sv: 'Nämnden delegerade beslut om ersättning, kurser, skolstart och resor till en handläggare per familj.',
			},
		},
		{
			title: { en: 'Let the family own the plan', sv: 'Lät familjen äga planen' },
			text: {
				en: 'One page, in the family’s language. Offices ask to see it; nobody may write in it without the family.',
				sv: 'En sida, på familjens språk. Kontoren ber att få se den; ingen får skriva i den utan familjen.',
			},
		},
		{
			title: { en: 'Booked the interpreter once', sv: 'Bokade tolken en gång' },
			text: {
				en: 'The same interpreter for the first half-year, at fixed hours.',
				sv: 'Samma tolk det första halvåret, på fasta tider.',
			},
		},
	],
	roleOfParticipants: {
		en: 'A panel of eight former participants hires the caseworkers together with the manager and reads every letter template before it is used.',
		sv: 'En panel med åtta tidigare deltagare anställer handläggarna tillsammans med chefen och läser varje brevmall innan den används.',
	},
	resources: {
		costBand: 'none',
		amount: 0,
		currency: 'DKK',
		year: 2024,
		staffFte: 9,
		setupMonths: 14,
		fundingSources: {
			en: 'Existing posts were moved. Training cost 180,000 kroner once.',
			sv: 'Befintliga tjänster flyttades. Utbildningen kostade 180 000 kronor en gång.',
		},
	},
	evidence: {
		outcomes: [
			{
				indicator: { en: 'Fixed appointments in the first half-year', sv: 'Bokade möten under det första halvåret' },
				before: 23,
				after: 8,
				unit: { en: 'per family', sv: 'per familj' },
				date: '2024-12-31',
				source: 'Composed example',
			},
			{
				indicator: {
					en: 'Decisions on benefits changed after complaint',
					sv: 'Beslut om ersättning som ändrades efter klagomål',
				},
				before: 31,
				after: 6,
				unit: { en: 'a year', sv: 'per år' },
				date: '2024-12-31',
				source: 'Composed example',
			},
			{
				indicator: { en: 'Caseworkers who left during the year', sv: 'Handläggare som slutade under året' },
				before: 4,
				after: 1,
				unit: { en: 'people', sv: 'personer' },
				date: '2024-12-31',
				source: 'Composed example',
			},
		],
		evaluationType: 'independent',
		participantsView: {
			en: '“I stopped carrying the folder. Somebody else knew what was in it.”',
			sv: '”Jag slutade bära på pärmen. Någon annan visste vad som stod i den.”',
		},
		sideEffects: {
			en: 'Other residents asked for the same. Since 2025 families with a disabled child have it too.',
			sv: 'Andra invånare bad om samma sak. Sedan 2025 gäller det också familjer som har ett barn med funktionsnedsättning.',
		},
		whatDidNotWork: {
			en: '#### Forty families each was too many\n\nThe first plan gave each caseworker forty families. Three of them went on sick leave in the first spring. Twenty-four is the limit now.\n\n#### Two offices stayed outside\n\nThe tax agency and the region’s health service belong to others, and their rules could not be delegated. Those appointments remain.',
			sv: '#### Fyrtio familjer var för många\n\nDen första planen gav varje handläggare fyrtio familjer. Tre av dem blev sjukskrivna första våren. Nu är gränsen tjugofyra.\n\n#### Två kontor stannade utanför\n\nSkatteverket och regionens vård hör till andra, och deras regler gick inte att delegera. De mötena finns kvar.',
		},
	},
	review: { evidenceLevel: 'supported', rubricVersion: '1.0', date: '2026-06-20', expires: '2028-06-20' },
	transfer: {
		needsInPlace: [
			{
				text: {
					en: 'A legal opinion on what may be delegated',
					sv: 'Ett juridiskt utlåtande om vad som får delegeras',
				},
			},
			{ text: { en: 'One head for the four offices', sv: 'En gemensam chef för de fyra kontoren' } },
		],
		adapt: [
			{
				text: {
					en: 'Which decisions are moved: the law differs between the countries',
					sv: 'Vilka beslut som flyttas: lagen skiljer sig mellan länderna',
				},
			},
			{
				text: {
					en: 'The length: two years may be enough in a small municipality',
					sv: 'Tiden: två år kan räcka i en liten kommun',
				},
			},
		],
		keep: [
			{ text: { en: 'The family owns the plan', sv: 'Familjen äger planen' } },
			{ text: { en: 'At most twenty-four families each', sv: 'Högst tjugofyra familjer per handläggare' } },
		],
	},
	contact: {
		person: 'people/composed-jens-norreskov',
		role: { en: 'Head of the family team', sv: 'Chef för familjeteamet' },
	},
};
