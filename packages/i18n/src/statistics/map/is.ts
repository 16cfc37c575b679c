import type { MapMessages } from './en.ts';

export const is: MapMessages = {
	title: 'Kort af sveitarfélögunum',
	lead: 'Öll norræn sveitarfélög sem tala er til um, á einu korti. Veldu hvað það sýnir.',
	link: 'Sjá á korti af Norðurlöndum',
	measure: 'Kortið sýnir',
	measures: {
		aged: '65 ára og eldri',
		change: 'Breyting íbúafjölda á ári',
		'foreign-born': 'Fædd í öðru landi (Svíþjóð)',
		immigrants: 'Innflytjendur (Noregur)',
	},
	findings: {
		aged: (median) => `Í helmingi sveitarfélaga eru 65 ára og eldri að minnsta kosti ${median}`,
		change: (fewer, known) => `Íbúum fækkar: ${fewer} sveitarfélög af ${known}`,
		'foreign-born': (median) => `Í helmingi sænskra sveitarfélaga eru fædd í öðru landi að minnsta kosti ${median}`,
		immigrants: (median) => `Í helmingi norskra sveitarfélaga eru innflytjendur að minnsta kosti ${median}`,
	},
	subtitles: {
		aged: (year) => `Hlutfall íbúa sem eru 65 ára og eldri, ${year}.`,
		change: (from, to) =>
			`Meðalbreyting íbúafjölda á ári yfir mest tíu ár, á milli ${from} og ${to}. Árin eru ekki þau sömu í öllum löndum; breyting er ekki reiknuð yfir rof í röðinni.`,
		'foreign-born':
			'Hlutfall íbúa í sænskum sveitarfélögum. Heimildin nefnir ekki árið, sem er um 2024. Noregur telur annan hóp og því eru þau ekki sýnd á sama korti.',
		immigrants: (year) =>
			`Fædd erlendis og báðir foreldrar líka, sem hlutfall íbúa í norskum sveitarfélögum, ${year}. Svíþjóð telur annan hóp og því eru þau ekki sýnd á sama korti.`,
	},
	nothing: 'Engar tölur eru til fyrir þetta val.',
	medianPlace: (value) => `Miðjusveitarfélagið ${value}`,
	without: (count) => `Engin tala eftir sveitarfélagi (${count})`,
	median: 'Miðgildi',
	range: 'Lægst til hæst, miðhelmingur feitur',
	rangeOf: (low, high) => `${low} til ${high}`,
	none: 'engar tölur',
	extremes: (low, lowPlace, high, highPlace) => `Tölurnar eru frá ${low} (${lowPlace}) til ${high} (${highPlace}).`,
	noFiguresFor: (countries) => `Án talna eftir sveitarfélögum: ${countries}.`,
	unequal: 'Miðgildið er miðjusveitarfélagið, hversu margir sem búa þar.',
	list: (country) => `Sveitarfélög: ${country}`,
	listHint: 'Veldu land í töflunni til að fá sveitarfélög þess talin upp hér.',
	listElsewhere: 'Öll sveitarfélög með íbúafjölda, breytingu og aldri',
	share: 'Gildi',
	insets: { oresund: 'Eyrarsund', stockholm: 'Stokkhólmur', oslo: 'Ósló', helsinki: 'Helsinki' },
	asCsv: 'Tölurnar sem CSV',
	asSvg: 'Kortið sem SVG',
	asPng: 'Kortið sem PNG',
	description: 'Norræn sveitarfélög á einu korti: 65 ára og eldri, breyting íbúafjölda, fædd erlendis.',
};
