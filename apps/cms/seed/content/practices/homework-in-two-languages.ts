import type { SeedRecord } from '../../../src/seed/types.ts';

/** Composed: the municipality, the people and the figures are made up. */
export const homeworkInTwoLanguages: SeedRecord<'practices'> = {
	key: 'homework-in-two-languages',
	coverage: 'full',
	composed: true,
	country: 'FI',
	placeName: { en: 'Koivuranta (made-up municipality)', sv: 'Koivuranta (påhittad kommun)' },
	themes: ['themes/children-youth'],
	areaType: 'urban',
	period: { start: '2021-08-15', end: '2025-06-05' },
	status: 'ended',
	languages: ['fi', 'sv', 'en'],
	takesVisits: false,
	lastConfirmedAt: '2026-03-11',
	title: {
		en: 'Homework in two languages, led by older pupils',
		sv: 'Läxor på två språk, med äldre elever som ledare',
	},
	summary: {
		en: 'Pupils who had come to Koivuranta after the age of ten fell behind in mathematics, although they could do the sums. They lacked the words. Upper-secondary pupils who shared their mother tongue were paid to explain the week’s terms in both languages, two afternoons a week. Compared with schools that began a year later, results in mathematics improved; results in Finnish did not. The project ended when its grant did, and half of the schools have kept it.',
		sv: 'Elever som kom till Koivuranta efter tio års ålder halkade efter i matematik, fast de kunde räkna. De saknade orden. Gymnasieelever med samma modersmål fick betalt för att förklara veckans begrepp på båda språken, två eftermiddagar i veckan. Jämfört med skolor som började ett år senare blev resultaten i matematik bättre; i finska blev de inte det. Projektet slutade när bidraget tog slut, och hälften av skolorna har fortsatt.',
	},
	problem: {
		en: 'A thirteen-year-old could solve an equation on the board in silence and fail the same equation in a text. Teachers saw it, parents heard about it at the end of term, and the help that existed came in Finnish only.\n\nUpper-secondary pupils with the same mother tongue sat in the same building from three o’clock, waiting for the bus.',
		sv: 'En trettonåring kunde lösa en ekvation på tavlan under tystnad och misslyckas med samma ekvation i en text. Lärarna såg det, föräldrarna fick veta det i slutet av terminen, och den hjälp som fanns gavs bara på finska.\n\nGymnasieelever med samma modersmål satt i samma hus från klockan tre och väntade på bussen.',
	},
	needsAnalysis: {
		done: true,
		note: {
			en: 'Results of the same test with and without text, 212 pupils.',
			sv: 'Resultat på samma prov med och utan text, 212 elever.',
		},
	},
	targetGroup: {
		facets: ['children', 'youth', 'newly-arrived'],
		note: {
			en: 'Pupils in years 5–9 with less than four years in a Finnish school; eleven mother tongues.',
			sv: 'Elever i årskurs 5–9 med mindre än fyra år i finsk skola; elva modersmål.',
		},
		reached: 386,
		byDate: '2025-06-05',
	},
	actions: [
		{
			title: { en: 'Trained guides for three days', sv: 'Utbildade ledare i tre dagar' },
			text: {
				en: 'How to ask rather than tell, and when to fetch a teacher.',
				sv: 'Hur man frågar i stället för att berätta, och när man hämtar en lärare.',
			},
		},
		{
			title: { en: 'Got the words in advance', sv: 'Fick orden i förväg' },
			text: {
				en: 'Teachers sent ten terms each Friday. The guides prepared them in both languages.',
				sv: 'Lärarna skickade tio begrepp varje fredag. Ledarna förberedde dem på båda språken.',
			},
		},
		{
			title: { en: 'Paid a wage', sv: 'Betalade lön' },
			text: {
				en: 'The same hourly wage as other holiday jobs in the municipality, with a certificate.',
				sv: 'Samma timlön som andra sommarjobb i kommunen, med intyg.',
			},
		},
		{
			title: { en: 'Served food', sv: 'Bjöd på mat' },
			text: {
				en: 'Soup at three o’clock. Attendance rose from half to four fifths in the month it began.',
				sv: 'Soppa klockan tre. Närvaron gick från hälften till fyra femtedelar den månad det började.',
			},
		},
	],
	roleOfParticipants: {
		en: 'The guides choose how to work. A council of younger pupils decides which subject comes next each month.',
		sv: 'Ledarna väljer arbetssätt. Ett råd av yngre elever bestämmer varje månad vilket ämne som kommer härnäst.',
	},
	resources: {
		costBand: '50k-250k',
		amount: 148000,
		currency: 'EUR',
		year: 2024,
		staffFte: 1.2,
		setupMonths: 4,
		fundingSources: {
			en: 'A state grant for equal schools; one fifth from the municipality.',
			sv: 'Statligt bidrag för jämlik skola; en femtedel från kommunen.',
		},
	},
	evidence: {
		outcomes: [
			{
				indicator: { en: 'Mathematics in text, points of 60', sv: 'Matematik i text, poäng av 60' },
				before: 24,
				after: 33,
				unit: { en: 'points (27 in schools that waited)', sv: 'poäng (27 i skolor som väntade)' },
				date: '2024-05-20',
				source: 'Composed example',
			},
			{
				indicator: { en: 'Finnish, reading, points of 60', sv: 'Finska, läsning, poäng av 60' },
				before: 22,
				after: 26,
				unit: { en: 'points (25 in schools that waited)', sv: 'poäng (25 i skolor som väntade)' },
				date: '2024-05-20',
				source: 'Composed example',
			},
		],
		evaluationType: 'controlled-study',
		participantsView: {
			en: '“I knew it in Arabic. Now I know that I knew it.”',
			sv: '”Jag kunde det på arabiska. Nu vet jag att jag kunde det.”',
		},
		sideEffects: {
			en: 'Nine of the guides have begun to study to become teachers. Three said that the reason was the soup.',
			sv: 'Nio av ledarna har börjat läsa till lärare. Tre sa att det berodde på soppan.',
		},
		whatDidNotWork: {
			en: '#### Languages with one speaker\n\nFor four languages there was nobody old enough. Help by video with a guide in another city was tried for a term and given up.\n\n#### Boys in year nine\n\nThey came twice. Those who were asked said that it was called homework help.',
			sv: '#### Språk med en enda talare\n\nFör fyra språk fanns ingen som var gammal nog. Hjälp på video med en ledare i en annan stad prövades en termin och lades ner.\n\n#### Pojkar i årskurs nio\n\nDe kom två gånger. De som tillfrågades sa att det berodde på att det hette läxhjälp.',
		},
	},
	review: { evidenceLevel: 'well-supported', rubricVersion: '1.0', date: '2026-03-15', expires: '2028-03-15' },
	transfer: {
		needsInPlace: [
			{ text: { en: 'Upper-secondary pupils within walking distance', sv: 'Gymnasieelever på gångavstånd' } },
			{ text: { en: 'Teachers who send the words in time', sv: 'Lärare som skickar orden i tid' } },
		],
		adapt: [
			{ text: { en: 'The subject: biology has as many words', sv: 'Ämnet: biologi har lika många ord' } },
			{ text: { en: 'The name', sv: 'Namnet' } },
		],
		keep: [
			{ text: { en: 'The wage', sv: 'Lönen' } },
			{ text: { en: 'Both languages at the same time', sv: 'Båda språken samtidigt' } },
			{ text: { en: 'The soup', sv: 'Soppan' } },
		],
	},
	contact: {
		person: 'people/composed-aino-koivuranta',
		role: { en: 'Coordinator of mother-tongue teaching', sv: 'Samordnare för modersmålsundervisning' },
	},
};
