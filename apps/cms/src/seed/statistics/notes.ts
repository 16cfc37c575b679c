import type { Locale } from '@repo/i18n';
import type { CellStatus } from '@repo/stats/json-stat';

/** Where a series may not be read straight through. */
export interface SeriesNote {
	country: string;
	/** Left out: the whole country. */
	area?: string;
	year: string;
	until?: string;
	kind: 'break' | 'date' | 'incomplete' | 'approximate' | 'event';
	note: Record<Locale, string>;
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

/** What stands beside a figure, in the codes of SDMX. */
export const statusTexts: Record<CellStatus, Record<Locale, string>> = {
	E: {
		en: 'Approximate',
		sv: 'Ungefärlig',
		da: 'Omtrentlig',
		nb: 'Omtrentlig',
		fi: 'Likimääräinen',
		is: 'Áætlað',
	},
	P: {
		en: 'Provisional',
		sv: 'Preliminär',
		da: 'Foreløbig',
		nb: 'Foreløpig',
		fi: 'Ennakkotieto',
		is: 'Bráðabirgðatala',
	},
	B: {
		en: 'The series breaks here',
		sv: 'Här bryts serien',
		da: 'Her er der brud i serien',
		nb: 'Her er det brudd i serien',
		fi: 'Sarja katkeaa tässä',
		is: 'Hér rofnar tímaröðin',
	},
	D: {
		en: 'Another date than the rest of the series',
		sv: 'Annat datum än resten av serien',
		da: 'En anden dato end resten af serien',
		nb: 'En annen dato enn resten av serien',
		fi: 'Eri päivämäärä kuin sarjan muissa luvuissa',
		is: 'Önnur dagsetning en í öðrum tölum raðarinnar',
	},
	Q: {
		en: 'Kept secret, because it concerns few people',
		sv: 'Sekretess, eftersom få personer berörs',
		da: 'Fortroligt, fordi tallet gælder få personer',
		nb: 'Holdes hemmelig fordi det gjelder få personer',
		fi: 'Salattu, koska luku koskee vain muutamia ihmisiä',
		is: 'Leynt, því talan á við fáa',
	},
	M: {
		en: 'No figure can exist',
		sv: 'Uppgift kan inte förekomma',
		da: 'Tal kan ikke forekomme',
		nb: 'Tall kan ikke forekomme',
		fi: 'Lukua ei voi olla',
		is: 'Tala getur ekki verið til',
	},
	L: {
		en: 'Not available',
		sv: 'Inte tillgänglig',
		da: 'Ikke tilgængelig',
		nb: 'Ikke tilgjengelig',
		fi: 'Ei saatavilla',
		is: 'Ekki tiltækt',
	},
	O: {
		en: 'Missing',
		sv: 'Uppgift saknas',
		da: 'Mangler',
		nb: 'Mangler',
		fi: 'Puuttuu',
		is: 'Vantar',
	},
};

const approximate = (area: string, name: string): SeriesNote => ({
	country: 'NO',
	area,
	year: '2005',
	until: '2019',
	kind: 'approximate',
	note: {
		en: `${name} took over part of a municipality that was divided in 2020. Earlier figures are shared out by a fixed weight, so they are approximate.`,
		sv: `${name} tog över en del av en kommun som delades 2020. Äldre tal är fördelade med en fast vikt och därför ungefärliga.`,
		da: `${name} overtog en del af en kommune, der blev delt i 2020. Ældre tal er fordelt med en fast vægt og er derfor omtrentlige.`,
		nb: `${name} overtok en del av en kommune som ble delt i 2020. Eldre tall er fordelt med en fast vekt og er derfor omtrentlige.`,
		fi: `${name} sai osan kunnasta, joka jaettiin vuonna 2020. Aiemmat luvut on jaettu kiinteällä painolla, joten ne ovat likimääräisiä.`,
		is: `${name} tók við hluta sveitarfélags sem var skipt árið 2020. Eldri tölum er skipt eftir föstu vægi og eru þær því áætlaðar.`,
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
			da: 'Det islandske register blev revideret: De fleste kommuner falder fra 2010 til 2011. Der må ikke beregnes nogen ændring hen over disse år.',
			nb: 'Det islandske registeret ble revidert: De fleste kommunene går ned fra 2010 til 2011. Ingen endring skal regnes ut over disse årene.',
			fi: 'Islannin rekisteri tarkistettiin: useimpien kuntien väkiluku pienenee vuodesta 2010 vuoteen 2011. Muutosta ei saa laskea näiden vuosien yli.',
			is: 'Íslenska þjóðskráin var endurskoðuð: íbúum flestra sveitarfélaga fækkar frá 2010 til 2011. Ekki má reikna breytingu yfir þessi ár.',
		},
	},
	{
		country: 'SE',
		year: '2022',
		kind: 'date',
		note: {
			en: 'The month of the Swedish figures for 2022 is not stated. They are not from 31 December like the other years.',
			sv: 'Månaden för de svenska talen 2022 är inte angiven. De gäller inte den 31 december som de andra åren.',
			da: 'Måneden for de svenske tal for 2022 er ikke oplyst. De gælder ikke 31. december som de andre år.',
			nb: 'Måneden for de svenske tallene for 2022 er ikke oppgitt. De gjelder ikke 31. desember som de andre årene.',
			fi: 'Ruotsin vuoden 2022 lukujen kuukautta ei ole ilmoitettu. Ne eivät ole 31. joulukuuta kuten muiden vuosien luvut.',
			is: 'Mánuður sænsku talnanna fyrir 2022 er ekki tilgreindur. Þær eiga ekki við 31. desember eins og önnur ár.',
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
			da: 'De norske tal er omregnet til kommunerne i 2024. Nogle mangler i 2005–2016 og 2020–2023, så summen er ikke hele landet.',
			nb: 'De norske tallene er omregnet til kommunene i 2024. Noen mangler i 2005–2016 og 2020–2023, så summen er ikke hele landet.',
			fi: 'Norjan luvut on laskettu uudelleen vuoden 2024 kuntien mukaan. Joitakin puuttuu vuosilta 2005–2016 ja 2020–2023, joten summa ei ole koko maan luku.',
			is: 'Norsku tölurnar eru umreiknaðar á sveitarfélög ársins 2024. Nokkur vantar 2005–2016 og 2020–2023 svo summan er ekki landstalan.',
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
			da: 'Byen Grindavík blev evakueret i november 2023.',
			nb: 'Byen Grindavík ble evakuert i november 2023.',
			fi: 'Grindavíkin kaupunki evakuoitiin marraskuussa 2023.',
			is: 'Grindavíkurbær var rýmdur í nóvember 2023.',
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
			da: 'Måneden for de svenske tal for 2018 og 2022 er ikke oplyst.',
			nb: 'Måneden for de svenske tallene for 2018 og 2022 er ikke oppgitt.',
			fi: 'Ruotsin vuosien 2018 ja 2022 lukujen kuukautta ei ole ilmoitettu.',
			is: 'Mánuður sænsku talnanna fyrir 2018 og 2022 er ekki tilgreindur.',
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
			da: 'Kilden oplyser ikke, hvilket år de svenske andele gælder; de er fra omkring 2024.',
			nb: 'Kilden oppgir ikke hvilket år de svenske andelene gjelder; de er fra omkring 2024.',
			fi: 'Lähde ei kerro, miltä vuodelta Ruotsin osuudet ovat; ne ovat noin vuodelta 2024.',
			is: 'Heimildin tilgreinir ekki hvaða ár sænsku hlutföllin eiga við; þau eru frá um 2024.',
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
			da: 'De norske tal er omregnet til kommunerne i 2024. Op til 11 af de 357 mangler i et år, så summen er ikke hele landet.',
			nb: 'De norske tallene er omregnet til kommunene i 2024. Opptil 11 av de 357 mangler i et år, så summen er ikke hele landet.',
			fi: 'Norjan luvut on laskettu uudelleen vuoden 2024 kuntien mukaan. Joltakin vuodelta puuttuu enintään 11 kuntaa 357:stä, joten summa ei ole koko maan luku.',
			is: 'Norsku tölurnar eru umreiknaðar á sveitarfélög ársins 2024. Allt að 11 af 357 vantar eitthvert ár svo summan er ekki landstalan.',
		},
	},
];
