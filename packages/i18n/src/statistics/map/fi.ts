import type { MapMessages } from './en.ts';

export const fi: MapMessages = {
	title: 'Kuntien kartta',
	lead: 'Kaikki Pohjoismaiden kunnat, joista on luku, yhdellä kartalla. Valitse, mitä kartta näyttää.',
	link: 'Katso Pohjoismaiden kartalta',
	measure: 'Kartta näyttää',
	measures: {
		aged: '65 vuotta täyttäneet',
		change: 'Väkiluvun muutos vuodessa',
		'foreign-born': 'Toisessa maassa syntyneet (Ruotsi)',
		immigrants: 'Maahanmuuttajat (Norja)',
	},
	findings: {
		aged: (median) => `Puolessa kunnista 65 vuotta täyttäneitä on vähintään ${median}`,
		change: (fewer, known) => `Väkiluku pienenee: ${fewer} kuntaa, kun lukuja on ${known} kunnasta`,
		'foreign-born': (median) => `Puolessa Ruotsin kunnista toisessa maassa syntyneitä on vähintään ${median}`,
		immigrants: (median) => `Puolessa Norjan kunnista maahanmuuttajia on vähintään ${median}`,
	},
	subtitles: {
		aged: (year) => `65 vuotta täyttäneiden osuus väestöstä, ${year}.`,
		change: (from, to) =>
			`Väkiluvun keskimääräinen muutos vuodessa enintään kymmenen vuoden ajalta, vuosien ${from} ja ${to} välillä. Vuodet vaihtelevat maittain; muutosta ei lasketa sarjan katkoksen yli.`,
		'foreign-born':
			'Osuus väestöstä Ruotsin kunnissa. Lähde ei ilmoita vuotta, joka on noin 2024. Norja laskee eri ryhmän, joten näitä kahta ei näytetä samalla kartalla.',
		immigrants: (year) =>
			`Ulkomailla syntyneet, joiden molemmat vanhemmat ovat syntyneet ulkomailla, osuutena väestöstä Norjan kunnissa, ${year}. Ruotsi laskee eri ryhmän, joten näitä kahta ei näytetä samalla kartalla.`,
	},
	nothing: 'Tälle valinnalle ei ole lukuja.',
	medianPlace: (value) => `Keskimmäinen kunta ${value}`,
	without: (count) => `Ei kuntakohtaista lukua (${count})`,
	median: 'Mediaani',
	range: 'Pienin – suurin, keski\u00adpuolikas vahvana',
	rangeOf: (low, high) => `${low} – ${high}`,
	none: 'ei lukuja',
	extremes: (low, lowPlace, high, highPlace) => `Pienin luku on ${low} (${lowPlace}) ja suurin ${high} (${highPlace}).`,
	noFiguresFor: (countries) => `Ei kuntakohtaisia lukuja: ${countries}.`,
	unequal: 'Mediaani on keskimmäinen kunta, asukkaiden määrästä riippumatta.',
	list: (country) => `Kunnat: ${country}`,
	listHint: 'Valitse taulukosta maa, niin sen kunnat luetellaan tässä.',
	listElsewhere: 'Kaikki kunnat: väkiluku, muutos ja ikä',
	share: 'Arvo',
	insets: { oresund: 'Juutinrauma', stockholm: 'Tukholma', oslo: 'Oslo', helsinki: 'Helsinki' },
	asCsv: 'Luvut CSV-muodossa',
	asSvg: 'Kartta SVG-muodossa',
	asPng: 'Kartta PNG-muodossa',
	description: 'Pohjoismaiden kunnat yhdellä kartalla: 65 vuotta täyttäneet, väkiluvun muutos, ulkomailla syntyneet.',
};
