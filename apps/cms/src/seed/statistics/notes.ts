/** Where a series may not be read straight through. */
export interface SeriesNote {
	country: string;
	/** Left out: the whole country. */
	area?: string;
	year: string;
	until?: string;
	kind: 'break' | 'date' | 'incomplete' | 'approximate' | 'event';
	note: { en: string; sv: string };
}

/** Month and day that a country’s figures stand for. */
export const referenceDates = {
	SE: '12-31',
	FI: '12-31',
	AX: '12-31',
	NO: '01-01',
	DK: '01-01',
	IS: '01-01',
	FO: '01-01',
	GL: '01-01',
} as const;

/** What a letter beside a figure means. */
export const statusTexts = {
	a: { en: 'Approximate', sv: 'Ungefärlig' },
	d: { en: 'Another date than the rest of the series', sv: 'Annat datum än resten av serien' },
} as const;

const approximate = (area: string, name: string): SeriesNote => ({
	country: 'NO',
	area,
	year: '2005',
	until: '2019',
	kind: 'approximate',
	note: {
		en: `${name} took over part of a municipality that was divided in 2020. Earlier figures are shared out by a fixed weight, so they are approximate.`,
		sv: `${name} tog över en del av en kommun som delades 2020. Äldre tal är fördelade med en fast vikt och därför ungefärliga.`,
	},
});

export const populationNotes: SeriesNote[] = [
	{
		country: 'IS',
		year: '2011',
		kind: 'break',
		note: {
			en: 'The Icelandic register was revised: most municipalities fall from 2010 to 2011. No change may be computed across these years.',
			sv: 'Det isländska registret reviderades: de flesta kommuner minskar från 2010 till 2011. Räkna inte ut någon förändring över de åren.',
		},
	},
	{
		country: 'SE',
		year: '2022',
		kind: 'date',
		note: {
			en: 'The month of the Swedish figures for 2022 is not stated. They are not from 31 December like the other years.',
			sv: 'Månaden för de svenska talen 2022 är inte angiven. De gäller inte den 31 december som de andra åren.',
		},
	},
	{
		country: 'NO',
		year: '2005',
		until: '2023',
		kind: 'incomplete',
		note: {
			en: 'Norwegian figures are recalculated to the municipalities of 2024. Some are missing in 2005–2016 and 2020–2023, so a sum is not the national total.',
			sv: 'Norska tal är omräknade till kommunerna 2024. Några saknas 2005–2016 och 2020–2023, så summan är inte hela landet.',
		},
	},
	approximate('NO-1806', 'Narvik'),
	approximate('NO-1875', 'Hamarøy'),
	approximate('NO-5055', 'Heim'),
	approximate('NO-5056', 'Hitra'),
	approximate('NO-5059', 'Orkland'),
	{
		country: 'IS',
		area: 'IS-2300',
		year: '2025',
		kind: 'event',
		note: {
			en: 'The town of Grindavík was evacuated in November 2023.',
			sv: 'Staden Grindavík evakuerades i november 2023.',
		},
	},
];

export const ageingNotes: SeriesNote[] = [
	{
		country: 'SE',
		year: '2018',
		until: '2022',
		kind: 'date',
		note: {
			en: 'The month of the Swedish figures for 2018 and 2022 is not stated.',
			sv: 'Månaden för de svenska talen 2018 och 2022 är inte angiven.',
		},
	},
	...populationNotes.filter(
		({ country, kind }) => country === 'NO' && (kind === 'incomplete' || kind === 'approximate'),
	),
];

export const foreignBornNotes: SeriesNote[] = [
	{
		country: 'SE',
		year: '2024',
		kind: 'date',
		note: {
			en: 'The source does not state the year of the Swedish shares; they are from about 2024.',
			sv: 'Källan anger inte vilket år de svenska andelarna gäller; de är från omkring 2024.',
		},
	},
	{
		country: 'NO',
		year: '2006',
		until: '2021',
		kind: 'incomplete',
		note: {
			en: 'Norwegian figures are recalculated to the municipalities of 2024. Up to 11 of the 357 are missing in a year, so a sum is not the national total.',
			sv: 'Norska tal är omräknade till kommunerna 2024. Upp till 11 av de 357 saknas ett visst år, så summan är inte hela landet.',
		},
	},
];
