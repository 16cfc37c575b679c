import type { SeedRecord } from '../../../src/seed/types.ts';

/** Composed: the municipality, the people and the figures are made up. */
export const wordsAtTheHarbour: SeedRecord<'practices'> = {
	key: 'words-at-the-harbour',
	coverage: 'full',
	composed: true,
	country: 'IS',
	placeName: { en: 'Hvalnes (made-up municipality)', sv: 'Hvalnes (påhittad kommun)' },
	themes: ['themes/labour-market', 'themes/regional-development'],
	areaType: 'sparsely-populated',
	period: { start: '2024-10-01' },
	status: 'pilot',
	languages: ['is', 'en', 'pl'],
	takesVisits: false,
	lastConfirmedAt: '2026-10-19',
	title: {
		en: 'Twenty minutes of Icelandic on every shift at the harbour',
		sv: 'Tjugo minuter isländska på varje skift i hamnen',
	},
	summary: {
		en: 'A third of those who live in Hvalnes have come for work in the fish plant, and most stay less than two years. Evening courses in Icelandic were empty after four weeks. Now every shift begins with twenty paid minutes of language, led by a workmate. Attendance has held at nine out of ten for a year. Whether people stay longer is too early to say.',
		sv: 'En tredjedel av dem som bor i Hvalnes har kommit för arbetet i fiskfabriken, och de flesta stannar mindre än två år. Kvällskurserna i isländska stod tomma efter fyra veckor. Nu börjar varje skift med tjugo betalda minuter språk, ledda av en arbetskamrat. Närvaron har hållit sig på nio av tio i ett år. Om människor stannar längre är för tidigt att säga.',
	},
	problem: {
		en: 'The course was held on Tuesdays and Thursdays at eight in the evening, after ten hours on one’s feet. It was free, and good, and nobody had the strength.\n\nIn the plant everybody managed in English and signs. The rescue team, the choir and the parents’ association held their meetings in Icelandic, and had stopped expecting new members.',
		sv: 'Kursen hölls tisdagar och torsdagar klockan åtta på kvällen, efter tio timmar på benen. Den var gratis och bra, och ingen orkade.\n\nI fabriken klarade sig alla med engelska och tecken. Räddningslaget, kören och föräldraföreningen höll sina möten på isländska och hade slutat vänta sig nya medlemmar.',
	},
	needsAnalysis: { done: false },
	targetGroup: {
		facets: ['labour-migrants', 'employers'],
		note: {
			en: 'All 74 employees of the plant, those born in Iceland included.',
			sv: 'Alla 74 anställda i fabriken, också de som är födda på Island.',
		},
		reached: 74,
		byDate: '2026-09-30',
	},
	actions: [
		{
			title: { en: 'Bought time from the employer', sv: 'Köpte tid av arbetsgivaren' },
			text: {
				en: 'The municipality pays half of the twenty minutes, the plant the other half.',
				sv: 'Kommunen betalar hälften av de tjugo minuterna, fabriken den andra.',
			},
		},
		{
			title: { en: 'Chose workmates as leaders', sv: 'Valde arbetskamrater som ledare' },
			text: {
				en: 'Six of them, three with Icelandic as a second language. A teacher meets them every other Friday.',
				sv: 'Sex stycken, tre med isländska som andraspråk. En lärare träffar dem varannan fredag.',
			},
		},
		{
			title: { en: 'One situation a week', sv: 'En situation i veckan' },
			text: {
				en: 'Calling in sick, the dentist, the parents’ meeting, a joke about the weather.',
				sv: 'Sjukanmälan, tandläkaren, föräldramötet, ett skämt om vädret.',
			},
		},
		{
			title: { en: 'Asked the associations to do the same', sv: 'Bad föreningarna göra likadant' },
			text: {
				en: 'The rescue team opens its meeting with the words of the week.',
				sv: 'Räddningslaget inleder sitt möte med veckans ord.',
			},
		},
	],
	roleOfParticipants: {
		en: 'The week’s situation is chosen by vote on the notice board.',
		sv: 'Veckans situation väljs genom omröstning på anslagstavlan.',
	},
	resources: {
		costBand: '10k-50k',
		amount: 4900000,
		currency: 'ISK',
		year: 2025,
		staffFte: 0.4,
		setupMonths: 2,
		fundingSources: { en: 'Half the municipality, half the employer.', sv: 'Hälften kommunen, hälften arbetsgivaren.' },
	},
	evidence: {
		outcomes: [
			{
				indicator: { en: 'Attendance', sv: 'Närvaro' },
				before: 22,
				after: 91,
				unit: { en: '%', sv: '%' },
				date: '2026-09-30',
				source: 'Composed example',
			},
			{
				indicator: {
					en: 'New members of the rescue team born abroad',
					sv: 'Nya medlemmar i räddningslaget födda utomlands',
				},
				before: 0,
				after: 5,
				unit: { en: 'people', sv: 'personer' },
				date: '2026-09-30',
				source: 'Composed example',
			},
		],
		evaluationType: 'none',
		whatDidNotWork: {
			en: 'Night shifts were left out in the first half-year because no leader wanted to begin at eleven in the evening. It was solved with a bonus.',
			sv: 'Nattskiften blev utan det första halvåret, eftersom ingen ledare ville börja klockan elva på kvällen. Det löstes med ett tillägg.',
		},
	},
	transfer: {
		needsInPlace: [
			{ text: { en: 'One large workplace', sv: 'En stor arbetsplats' } },
			{ text: { en: 'A teacher who can let go', sv: 'En lärare som kan släppa taget' } },
		],
		adapt: [
			{
				text: {
					en: 'The minutes: fifteen has been enough in the canteen',
					sv: 'Minuterna: femton har räckt i matsalen',
				},
			},
		],
		keep: [
			{ text: { en: 'Paid time', sv: 'Betald tid' } },
			{ text: { en: 'Everybody takes part, natives too', sv: 'Alla är med, också de infödda' } },
		],
	},
	contact: {
		person: 'people/composed-gudrun-hvalnes',
		role: { en: 'Culture and leisure officer', sv: 'Kultur- och fritidschef' },
	},
};
