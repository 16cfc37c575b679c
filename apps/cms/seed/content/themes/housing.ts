import type { SeedRecord } from '../../../src/seed/types.ts';

export const housing: SeedRecord<'themes'> = {
	key: 'housing',
	area: 'housing',
	image: 'media/theme-housing',
	title: {
		en: 'A home that lasts',
		sv: 'En bostad som håller',
		da: 'En bolig, der holder',
		nb: 'En bolig som varer',
		fi: 'Koti, joka kestää',
		is: 'Heimili til frambúðar',
	},
	lead: {
		en: 'Settlement begins with an address. What municipalities do when there are no flats to let, when contracts are short, or when the empty houses stand where nobody is looking.',
		sv: 'Allt börjar med en adress. Vad kommuner gör när inga lägenheter är lediga, när kontrakten är korta eller när de tomma husen står där ingen letar.',
		da: 'Det begynder med en adresse. Hvad kommuner gør, når der ingen ledige lejligheder er, når kontrakterne er korte, eller når de tomme huse står, hvor ingen leder.',
		nb: 'Det begynner med en adresse. Hva kommuner gjør når ingen leiligheter er ledige, når kontraktene er korte, eller når de tomme husene står der ingen leter.',
		fi: 'Kaikki alkaa osoitteesta. Mitä kunnat tekevät, kun vuokra-asuntoja ei ole, kun sopimukset ovat lyhyitä tai kun tyhjät talot ovat siellä, mistä kukaan ei etsi.',
		is: 'Þetta byrjar með heimilisfangi. Hvað sveitarfélög gera þegar engar íbúðir eru lausar, þegar samningar eru stuttir eða þegar auðu húsin standa þar sem enginn leitar.',
	},
	body: {
		en: 'A short contract makes everything short: the school place, the search for work, the wish to learn the neighbours’ names. The examples here are about finding more homes, sharing those that exist, and keeping people from having to move again.',
		sv: 'Ett kort kontrakt gör allt kort: skolplatsen, arbetssökandet, lusten att lära sig grannarnas namn. Exemplen här handlar om att hitta fler bostäder, dela dem som finns och slippa flytta igen.',
		da: 'En kort kontrakt gør alting kort: pladsen i skolen, jobsøgningen, lysten til at lære naboernes navne. Eksemplerne her handler om at finde flere boliger, dele dem, der findes, og slippe for at flytte igen.',
		nb: 'En kort kontrakt gjør alt kort: skoleplassen, jobbsøkingen, lysten til å lære naboenes navn. Eksemplene her handler om å finne flere boliger, dele dem som finnes, og slippe å flytte igjen.',
		fi: 'Lyhyt vuokrasopimus tekee kaikesta lyhyttä: koulupaikasta, työnhausta, halusta oppia naapureiden nimet. Nämä esimerkit kertovat siitä, miten asuntoja löydetään lisää, miten nykyisiä jaetaan ja miten vältetään muuttamasta uudelleen.',
		is: 'Stuttur samningur gerir allt stutt: skólavistina, atvinnuleitina, löngunina til að læra nöfn nágrannanna. Dæmin hér snúast um að finna fleiri heimili, deila þeim sem til eru og forða fólki frá því að flytja aftur.',
	},
	questions: [
		{
			question: {
				en: 'How many houses stand empty, and who owns them?',
				sv: 'Hur många hus står tomma, och vem äger dem?',
				da: 'Hvor mange huse står tomme, og hvem ejer dem?',
				nb: 'Hvor mange hus står tomme, og hvem eier dem?',
				fi: 'Kuinka moni talo on tyhjillään, ja kuka ne omistaa?',
				is: 'Hversu mörg hús standa auð og hver á þau?',
			},
		},
		{
			question: {
				en: 'What happens on the day the first contract ends?',
				sv: 'Vad händer den dag det första kontraktet går ut?',
				da: 'Hvad sker der den dag, den første kontrakt udløber?',
				nb: 'Hva skjer den dagen den første kontrakten går ut?',
				fi: 'Mitä tapahtuu sinä päivänä, kun ensimmäinen sopimus päättyy?',
				is: 'Hvað gerist daginn sem fyrsti samningurinn rennur út?',
			},
		},
		{
			question: {
				en: 'Can one get from the home to work without a car?',
				sv: 'Går det att ta sig från bostaden till arbetet utan bil?',
				da: 'Kan man komme fra boligen til arbejdet uden bil?',
				nb: 'Går det an å komme seg fra boligen til jobben uten bil?',
				fi: 'Pääseekö kotoa töihin ilman autoa?',
				is: 'Er hægt að komast að heiman í vinnuna án bíls?',
			},
		},
	],
};
