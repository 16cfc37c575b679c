import type { MapMessages } from './en.ts';

export const sv: MapMessages = {
	title: 'Karta över kommunerna',
	lead: 'Varje nordisk kommun som det finns en siffra för, i en karta. Välj vad den visar.',
	link: 'Se det på kartan över Norden',
	measure: 'Kartan visar',
	measures: {
		aged: '65 år eller äldre',
		change: 'Befolkningens förändring per år',
		'foreign-born': 'Födda i ett annat land (Sverige)',
		immigrants: 'Invandrare (Norge)',
	},
	findings: {
		aged: (median) => `I hälften av kommunerna är minst ${median} 65 år eller äldre`,
		change: (fewer, known) => `${fewer} av ${known} kommuner förlorar invånare`,
		'foreign-born': (median) => `I hälften av de svenska kommunerna är minst ${median} födda i ett annat land`,
		immigrants: (median) => `I hälften av de norska kommunerna är minst ${median} invandrare`,
	},
	subtitles: {
		aged: (year) => `Andel av befolkningen som är 65 år eller äldre, ${year}.`,
		change: (from, to) =>
			`Befolkningens genomsnittliga förändring per år under högst tio år, mellan ${from} och ${to}. Åren skiljer sig mellan länderna; ingen förändring räknas över ett brott i serien.`,
		'foreign-born':
			'Andel av befolkningen i svenska kommuner. Källan anger inte året, som är omkring 2024. Norge räknar en annan grupp, så de två visas inte i samma karta.',
		immigrants: (year) =>
			`Födda utomlands med två utrikes födda föräldrar, som andel av befolkningen i norska kommuner, ${year}. Sverige räknar en annan grupp, så de två visas inte i samma karta.`,
	},
	nothing: 'Det finns inga siffror för detta val.',
	medianPlace: (value) => `Mittersta kommunen ${value}`,
	without: (count) => `Ingen siffra per kommun (${count})`,
	median: 'Median',
	range: 'Lägsta till högsta, mittersta hälften fet',
	rangeOf: (low, high) => `${low} till ${high}`,
	none: 'inga siffror',
	extremes: (low, lowPlace, high, highPlace) => `Siffrorna går från ${low} (${lowPlace}) till ${high} (${highPlace}).`,
	noFiguresFor: (countries) => `Utan siffror per kommun: ${countries}.`,
	unequal: 'Medianen är den mittersta kommunen, hur många som än bor där.',
	list: (country) => `Kommuner: ${country}`,
	listHint: 'Välj ett land i tabellen för att få dess kommuner uppräknade här.',
	listElsewhere: 'Alla kommuner med folkmängd, förändring och ålder',
	share: 'Värde',
	insets: { oresund: 'Öresund', stockholm: 'Stockholm', oslo: 'Oslo', helsinki: 'Helsingfors' },
	asCsv: 'Siffrorna som CSV',
	asSvg: 'Kartan som SVG',
	asPng: 'Kartan som PNG',
	description: 'Nordens kommuner på en karta: 65 år eller äldre, befolkningens förändring, utrikes födda.',
};
