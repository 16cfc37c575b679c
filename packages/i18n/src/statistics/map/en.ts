/** Figures and names arrive as text; names are never inflected, so sentences are built around that. */
export interface MapMessages {
	title: string;
	lead: string;
	link: string;
	measure: string;
	measures: Record<'aged' | 'change' | 'foreign-born' | 'immigrants', string>;
	/** What the map shows, in one sentence from its figures. */
	findings: {
		aged: (median: string) => string;
		change: (fewer: string, known: string) => string;
		'foreign-born': (median: string) => string;
		immigrants: (median: string) => string;
	};
	/** What is measured, when. */
	subtitles: {
		aged: (year: number) => string;
		change: (from: number, to: number) => string;
		'foreign-born': string;
		immigrants: (year: number) => string;
	};
	nothing: string;
	medianPlace: (value: string) => string;
	without: (count: string) => string;
	median: string;
	range: string;
	rangeOf: (low: string, high: string) => string;
	none: string;
	/** Each place is a name with its country in brackets. */
	extremes: (low: string, lowPlace: string, high: string, highPlace: string) => string;
	noFiguresFor: (countries: string) => string;
	unequal: string;
	list: (country: string) => string;
	listHint: string;
	listElsewhere: string;
	share: string;
	insets: Record<'oresund' | 'stockholm' | 'oslo' | 'helsinki', string>;
	asCsv: string;
	asSvg: string;
	asPng: string;
	description: string;
}

export const en: MapMessages = {
	title: 'Map of the municipalities',
	lead: 'Every Nordic municipality that has a figure, in one map. Choose what it shows.',
	link: 'See it on the map of the North',
	measure: 'The map shows',
	measures: {
		aged: 'Aged 65 or older',
		change: 'Change of population per year',
		'foreign-born': 'Born in another country (Sweden)',
		immigrants: 'Immigrants (Norway)',
	},
	findings: {
		aged: (median) => `In half of the municipalities, at least ${median} are 65 or older`,
		change: (fewer, known) => `${fewer} of ${known} municipalities are losing inhabitants`,
		'foreign-born': (median) =>
			`In half of the Swedish municipalities, at least ${median} were born in another country`,
		immigrants: (median) => `In half of the Norwegian municipalities, at least ${median} are immigrants`,
	},
	subtitles: {
		aged: (year) => `Share of the population aged 65 or older, ${year}.`,
		change: (from, to) =>
			`Mean change of population per year over at most ten years, between ${from} and ${to}. The years differ between countries; no change is computed across a break in the series.`,
		'foreign-born':
			'Share of the population in Swedish municipalities. The source does not state the year, which is about 2024. Norway counts another group, so the two are not shown in one map.',
		immigrants: (year) =>
			`Born abroad to two foreign-born parents, as a share of the population in Norwegian municipalities, ${year}. Sweden counts another group, so the two are not shown in one map.`,
	},
	nothing: 'There are no figures for this choice.',
	medianPlace: (value) => `Median municipality ${value}`,
	without: (count) => `No figure by municipality (${count})`,
	median: 'Median',
	range: 'Lowest to highest, middle half bold',
	rangeOf: (low, high) => `${low} to ${high}`,
	none: 'no figures',
	extremes: (low, lowPlace, high, highPlace) => `The figures go from ${low} (${lowPlace}) to ${high} (${highPlace}).`,
	noFiguresFor: (countries) => `Without figures by municipality: ${countries}.`,
	unequal: 'A median is the middle municipality, however many people live there.',
	list: (country) => `Municipalities: ${country}`,
	listHint: 'Choose a country in the table to list its municipalities here.',
	listElsewhere: 'All municipalities with population, change and age',
	share: 'Value',
	insets: { oresund: 'Øresund', stockholm: 'Stockholm', oslo: 'Oslo', helsinki: 'Helsinki' },
	asCsv: 'Figures as CSV',
	asSvg: 'Map as SVG',
	asPng: 'Map as PNG',
	description: 'Nordic municipalities on one map: aged 65 or older, change of population, foreign-born.',
};
