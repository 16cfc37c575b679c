import type { MapMessages } from './en.ts';

export const nb: MapMessages = {
	title: 'Kart over kommunene',
	lead: 'Alle nordiske kommuner som det finnes et tall for, i ett kart. Velg hva det viser.',
	link: 'Se det på kartet over Norden',
	measure: 'Kartet viser',
	measures: {
		aged: '65 år eller eldre',
		change: 'Endring i folketallet per år',
		'foreign-born': 'Født i et annet land (Sverige)',
		immigrants: 'Innvandrere (Norge)',
	},
	findings: {
		aged: (median) => `I halvparten av kommunene er minst ${median} 65 år eller eldre`,
		change: (fewer, known) => `${fewer} av ${known} kommuner mister innbyggere`,
		'foreign-born': (median) => `I halvparten av de svenske kommunene er minst ${median} født i et annet land`,
		immigrants: (median) => `I halvparten av de norske kommunene er minst ${median} innvandrere`,
	},
	subtitles: {
		aged: (year) => `Andel av befolkningen som er 65 år eller eldre, ${year}.`,
		change: (from, to) =>
			`Gjennomsnittlig endring i folketallet per år over høyst ti år, mellom ${from} og ${to}. Årene er ulike fra land til land; ingen endring regnes over et brudd i serien.`,
		'foreign-born':
			'Andel av befolkningen i svenske kommuner. Kilden oppgir ikke året, som er omkring 2024. Norge teller en annen gruppe, så de to vises ikke i samme kart.',
		immigrants: (year) =>
			`Født i utlandet av to utenlandsfødte foreldre, som andel av befolkningen i norske kommuner, ${year}. Sverige teller en annen gruppe, så de to vises ikke i samme kart.`,
	},
	nothing: 'Det finnes ingen tall for dette valget.',
	medianPlace: (value) => `Den midterste kommunen ${value}`,
	without: (count) => `Ingen tall per kommune (${count})`,
	median: 'Median',
	range: 'Laveste til høyeste, midterste halvdel uthevet',
	rangeOf: (low, high) => `${low} til ${high}`,
	none: 'ingen tall',
	extremes: (low, lowPlace, high, highPlace) => `Tallene går fra ${low} (${lowPlace}) til ${high} (${highPlace}).`,
	noFiguresFor: (countries) => `Uten tall per kommune: ${countries}.`,
	unequal: 'Medianen er den midterste kommunen, uansett hvor mange som bor der.',
	list: (country) => `Kommuner: ${country}`,
	listHint: 'Velg et land i tabellen for å få kommunene listet opp her.',
	listElsewhere: 'Alle kommuner med folketall, endring og alder',
	share: 'Verdi',
	insets: { oresund: 'Øresund', stockholm: 'Stockholm', oslo: 'Oslo', helsinki: 'Helsingfors' },
	asCsv: 'Tallene som CSV',
	asSvg: 'Kartet som SVG',
	asPng: 'Kartet som PNG',
	description: 'Nordens kommuner på ett kart: 65 år eller eldre, endring i folketallet, utenlandsfødte.',
};
