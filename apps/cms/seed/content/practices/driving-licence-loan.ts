import type { SeedRecord } from '../../../src/seed/types.ts';

/** Composed: the municipality, the people and the figures are made up. */
export const drivingLicenceLoan: SeedRecord<'practices'> = {
	key: 'driving-licence-loan',
	coverage: 'full',
	composed: true,
	country: 'AX',
	placeName: { en: 'Sundholm (made-up municipality)', sv: 'Sundholm (påhittad kommun)' },
	themes: ['themes/labour-market', 'themes/regional-development'],
	areaType: 'island',
	period: { start: '2022-04-01', end: '2024-03-31' },
	status: 'stopped-did-not-work',
	languages: ['sv', 'en'],
	takesVisits: true,
	lastConfirmedAt: '2025-11-28',
	title: {
		en: 'The driving-licence loan that nobody could pay back',
		sv: 'Körkortslånet som ingen kunde betala tillbaka',
	},
	summary: {
		en: 'On the islands of Sundholm a job takes a car. The municipality lent 2,500 euros for a driving licence to anybody with a job offer. Nineteen took the loan, six passed the test, and four had the job when the licence came. The debts stayed. The scheme was stopped after two years; a shared van with a timetable did more for less. We tell it because others are planning the same.',
		sv: 'På öarna i Sundholm krävs bil för att arbeta. Kommunen lånade ut 2 500 euro till körkort åt den som hade ett löfte om arbete. Nitton tog lånet, sex klarade provet och fyra hade arbetet kvar när kortet kom. Skulderna blev kvar. Försöket avbröts efter två år; en gemensam minibuss med tidtabell gav mer för mindre. Vi berättar det eftersom andra planerar samma sak.',
	},
	problem: {
		en: 'The hotel, the shipyard and the home for the elderly lie on three islands with a bridge or a ferry between them. The bus goes for school. Employers asked for a licence, and applicants who had driven for twenty years at home had to begin again.',
		sv: 'Hotellet, varvet och äldreboendet ligger på tre öar med bro eller färja emellan. Bussen går för skolan. Arbetsgivarna krävde körkort, och sökande som hade kört i tjugo år hemma fick börja om.',
	},
	needsAnalysis: {
		done: false,
		note: {
			en: 'Employers were asked. Applicants were not.',
			sv: 'Arbetsgivarna tillfrågades. De sökande gjorde det inte.',
		},
	},
	targetGroup: {
		facets: ['newly-arrived', 'refugees', 'temporary-protection'],
		note: {
			en: 'People with an offer of work that needed a car.',
			sv: 'Personer med löfte om ett arbete som krävde bil.',
		},
		reached: 19,
		byDate: '2024-03-31',
	},
	actions: [
		{
			title: { en: 'Lent money without interest', sv: 'Lånade ut pengar utan ränta' },
			text: {
				en: '2,500 euros, to be paid back over two years from the first wage.',
				sv: '2 500 euro, att betala tillbaka på två år från första lönen.',
			},
		},
		{
			title: { en: 'Translated the theory book', sv: 'Översatte teoriboken' },
			text: {
				en: 'A word list in four languages; the test itself was in Swedish or Finnish.',
				sv: 'En ordlista på fyra språk; själva provet var på svenska eller finska.',
			},
		},
		{
			title: { en: 'Stopped, and counted', sv: 'Avbröt, och räknade' },
			text: {
				en: 'The council stopped after two years, wrote off eleven debts and published the figures.',
				sv: 'Fullmäktige avbröt efter två år, skrev av elva skulder och publicerade siffrorna.',
			},
		},
	],
	roleOfParticipants: {
		en: 'None in the planning. Two participants wrote the final report together with the auditor.',
		sv: 'Ingen i planeringen. Två deltagare skrev slutrapporten tillsammans med revisorn.',
	},
	resources: {
		costBand: '10k-50k',
		amount: 47500,
		currency: 'EUR',
		year: 2023,
		staffFte: 0.2,
		setupMonths: 3,
		fundingSources: { en: 'The municipality.', sv: 'Kommunen.' },
	},
	evidence: {
		outcomes: [
			{
				indicator: { en: 'Passed the test, of those who borrowed', sv: 'Klarade provet, av dem som lånade' },
				after: 6,
				unit: { en: 'of 19', sv: 'av 19' },
				date: '2024-03-31',
				source: 'Composed example',
			},
			{
				indicator: { en: 'In the promised job a year later', sv: 'I det utlovade arbetet ett år senare' },
				after: 4,
				unit: { en: 'of 19', sv: 'av 19' },
				date: '2024-03-31',
				source: 'Composed example',
			},
		],
		evaluationType: 'internal',
		participantsView: {
			en: '“The job was in June. The driving test was in November.”',
			sv: '”Jobbet var i juni. Uppkörningen var i november.”',
		},
		sideEffects: {
			en: 'Three borrowers turned down hours because a higher income would have started the repayment.',
			sv: 'Tre av låntagarna tackade nej till timmar, eftersom högre inkomst hade satt i gång återbetalningen.',
		},
		whatDidNotWork: {
			en: '#### Time\n\nThe queue for the test was five months. No employer waited that long.\n\n#### The debt\n\nA loan moves the risk to the one who has the least.\n\n#### What came instead\n\nA van with nine seats and three departures a day, driven by one of those who did pass. It costs less and takes fourteen people to work.',
			sv: '#### Tiden\n\nKön till provet var fem månader. Ingen arbetsgivare väntade så länge.\n\n#### Skulden\n\nEtt lån flyttar risken till den som har minst.\n\n#### Vad som kom i stället\n\nEn minibuss med nio platser och tre avgångar om dagen, körd av en av dem som klarade provet. Den kostar mindre och tar fjorton personer till arbetet.',
		},
	},
	review: { evidenceLevel: 'supported', rubricVersion: '1.0', date: '2025-12-01', expires: '2027-12-01' },
	transfer: {
		needsInPlace: [{ text: { en: 'Short queues for the test', sv: 'Korta köer till provet' } }],
		adapt: [{ text: { en: 'A grant instead of a loan', sv: 'Ett bidrag i stället för ett lån' } }],
		keep: [{ text: { en: 'Publishing what failed', sv: 'Att publicera det som misslyckades' } }],
	},
	contact: { person: 'people/composed-mikael-sundholm', role: { en: 'Municipal manager', sv: 'Kommundirektör' } },
};
