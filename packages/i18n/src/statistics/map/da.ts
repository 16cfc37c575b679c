import type { MapMessages } from './en.ts';

export const da: MapMessages = {
	title: 'Kort over kommunerne',
	lead: 'Alle nordiske kommuner, som der findes et tal for, på ét kort. Vælg, hvad det viser.',
	link: 'Se det på kortet over Norden',
	measure: 'Kortet viser',
	measures: {
		aged: '65 år eller ældre',
		change: 'Befolkningens ændring pr. år',
		'foreign-born': 'Født i et andet land (Sverige)',
		immigrants: 'Indvandrere (Norge)',
	},
	findings: {
		aged: (median) => `I halvdelen af kommunerne er mindst ${median} 65 år eller ældre`,
		change: (fewer, known) => `${fewer} af ${known} kommuner mister indbyggere`,
		'foreign-born': (median) => `I halvdelen af de svenske kommuner er mindst ${median} født i et andet land`,
		immigrants: (median) => `I halvdelen af de norske kommuner er mindst ${median} indvandrere`,
	},
	subtitles: {
		aged: (year) => `Andel af befolkningen, der er 65 år eller ældre, ${year}.`,
		change: (from, to) =>
			`Befolkningens gennemsnitlige ændring pr. år over højst ti år, mellem ${from} og ${to}. Årene er forskellige fra land til land; ingen ændring beregnes hen over et brud i serien.`,
		'foreign-born':
			'Andel af befolkningen i svenske kommuner. Kilden oplyser ikke året, som er omkring 2024. Norge tæller en anden gruppe, så de to vises ikke på samme kort.',
		immigrants: (year) =>
			`Født i udlandet af to udenlandsk fødte forældre, som andel af befolkningen i norske kommuner, ${year}. Sverige tæller en anden gruppe, så de to vises ikke på samme kort.`,
	},
	nothing: 'Der er ingen tal for dette valg.',
	medianPlace: (value) => `Den midterste kommune ${value}`,
	without: (count) => `Intet tal pr. kommune (${count})`,
	median: 'Median',
	range: 'Laveste til højeste, midterste halvdel fed',
	rangeOf: (low, high) => `${low} til ${high}`,
	none: 'ingen tal',
	extremes: (low, lowPlace, high, highPlace) => `Tallene går fra ${low} (${lowPlace}) til ${high} (${highPlace}).`,
	noFiguresFor: (countries) => `Uden tal pr. kommune: ${countries}.`,
	unequal: 'Medianen er den midterste kommune, uanset hvor mange der bor der.',
	list: (country) => `Kommuner: ${country}`,
	listHint: 'Vælg et land i tabellen for at få dets kommuner vist her.',
	listElsewhere: 'Alle kommuner med folketal, ændring og alder',
	share: 'Værdi',
	insets: { oresund: 'Øresund', stockholm: 'Stockholm', oslo: 'Oslo', helsinki: 'Helsinki' },
	asCsv: 'Tallene som CSV',
	asSvg: 'Kortet som SVG',
	asPng: 'Kortet som PNG',
	description: 'Nordens kommuner på ét kort: 65 år eller ældre, befolkningens ændring, udenlandsk fødte.',
};
