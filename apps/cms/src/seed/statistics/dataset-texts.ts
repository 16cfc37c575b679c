// Our own texts about the figures. `cube` is what stands in the JSON-stat dataset itself, which has one language.
const dates = {
	en: 'Sweden, Finland and Åland count on 31 December of the year. Norway, Denmark, Iceland, the Faroe Islands and Greenland count on 1 January. Figures for the same year are therefore up to a year apart.',
	sv: 'Sverige, Finland och Åland räknar den 31 december. Norge, Danmark, Island, Färöarna och Grönland räknar den 1 januari. Tal för samma år kan därför ligga upp till ett år ifrån varandra.',
};

export const datasetTexts = {
	population: {
		slug: { en: 'population' },
		title: {
			en: 'Population',
			sv: 'Folkmängd',
			da: 'Folketal',
			nb: 'Folketall',
			fi: 'Väkiluku',
			is: 'Íbúafjöldi',
		},
		definition: {
			en: 'People registered as living in the municipality. All ages and both sexes.',
			sv: 'Folkbokförda i kommunen. Alla åldrar och båda könen.',
		},
		comparabilityNote: {
			en: `${dates.en} Norwegian figures are recalculated to the municipalities of 2024, Finnish ones to those of 2026. Iceland revised its register in 2011. Missing years are gaps: Sweden 2020, 2021 and 2023, Finland and Åland 2021–2023, the Faroe Islands and Greenland have only a few years.`,
			sv: `${dates.sv} Norska tal är omräknade till kommunerna 2024, finska till kommunerna 2026. Island reviderade sitt register 2011. År som saknas är luckor: Sverige 2020, 2021 och 2023, Finland och Åland 2021–2023. Färöarna och Grönland har bara några få år.`,
		},
		unit: { en: 'persons', sv: 'personer', da: 'personer', nb: 'personer', fi: 'henkilöä', is: 'manns' },
		sourceOffice:
			'Statistics Sweden, Statistics Norway, Statistics Denmark, Statistics Finland, Statistics Iceland, Statistics Faroe Islands, Statistics Greenland',
		tableId: 'NO 07459; DK FOLK1A, BEF1A07; FI 11s5; IS MAN02005',
		licence: 'CC-BY-4.0',
		attribution:
			'Sources: Statistics Sweden, Statistics Norway, Statistics Denmark, Statistics Finland, Statistics Iceland, Statistics Faroe Islands, Statistics Greenland',
		cube: {
			label: 'Population by municipality and year',
			source:
				'Statistics Sweden; Statistics Norway; Statistics Denmark; Statistics Finland; Statistics Iceland; Statistics Faroe Islands; Statistics Greenland',
		},
	},
	ageing: {
		slug: { en: 'aged-65-plus' },
		title: {
			en: 'Aged 65 or older',
			sv: '65 år eller äldre',
			da: '65 år eller ældre',
			nb: '65 år eller eldre',
			fi: '65 vuotta täyttäneet',
			is: '65 ára og eldri',
		},
		definition: {
			en: 'People aged 65 or older, as a share of everyone registered as living in the municipality. Both numbers come from the same table.',
			sv: 'Personer som är 65 år eller äldre, som andel av alla folkbokförda i kommunen. Båda talen kommer ur samma tabell.',
		},
		comparabilityNote: {
			en: 'Sweden has 2018 and 2022, in a month that is not stated. Norway has every year from 2005 to 2024, on 1 January, recalculated to the municipalities of 2024. Finland and Åland have 2018, on 31 December. There are no figures for Denmark, Iceland, the Faroe Islands and Greenland.',
			sv: 'Sverige har 2018 och 2022, i en månad som inte är angiven. Norge har varje år från 2005 till 2024, den 1 januari, omräknat till kommunerna 2024. Finland och Åland har 2018, den 31 december. Tal saknas för Danmark, Island, Färöarna och Grönland.',
		},
		unit: { en: '%', sv: '%', da: '%', nb: '%', fi: '%', is: '%' },
		sourceOffice: 'Statistics Sweden, Statistics Norway, Statistics Finland',
		tableId: 'NO 07459; SE BefolkManad; FI Paavo',
		licence: 'CC-BY-4.0',
		attribution: 'Sources: Statistics Sweden, Statistics Norway, Statistics Finland (Paavo)',
		cube: {
			label: 'Share of the population aged 65 or older by municipality and year',
			source: 'Statistics Sweden; Statistics Norway; Statistics Finland (Paavo)',
		},
	},
	foreignBorn: {
		slug: { en: 'foreign-born' },
		title: {
			en: 'Foreign-born and immigrants',
			sv: 'Utrikes födda och invandrare',
			da: 'Udenlandsk fødte og indvandrere',
			nb: 'Utenlandsfødte og innvandrere',
			fi: 'Ulkomailla syntyneet ja maahanmuuttajat',
			is: 'Fæddir erlendis og innflytjendur',
		},
		definition: {
			en: 'Two measures that must not be mixed. Foreign-born (Sweden): people born in another country, as a share of the population. Immigrants (Norway): people born abroad to two foreign-born parents, as a number of persons on 1 January.',
			sv: 'Två mått som inte får blandas. Utrikes födda (Sverige): personer födda i ett annat land, som andel av folkmängden. Invandrare (Norge): personer födda utomlands med två utrikes födda föräldrar, som antal personer den 1 januari.',
		},
		comparabilityNote: {
			en: 'The countries define the group differently, so Sweden and Norway cannot be compared. The Swedish share has one value per municipality; the source does not state its year, which is about 2024. Norway has 2006–2021, recalculated to the municipalities of 2024. There are no figures for the other countries.',
			sv: 'Länderna definierar gruppen olika, så Sverige och Norge kan inte jämföras. Den svenska andelen har ett värde per kommun; källan anger inte året, som är omkring 2024. Norge har 2006–2021, omräknat till kommunerna 2024. Tal saknas för de andra länderna.',
		},
		unit: {
			en: '% (Sweden), persons (Norway)',
			sv: '% (Sverige), personer (Norge)',
			da: '% (Sverige), personer (Norge)',
			nb: '% (Sverige), personer (Norge)',
			fi: '% (Ruotsi), henkilöä (Norja)',
			is: '% (Svíþjóð), manns (Noregur)',
		},
		sourceOffice: 'Kolada (RKA), Statistics Sweden, IMDi, Statistics Norway',
		licence: 'NLOD-2.0',
		attribution: 'Sources: Kolada (RKA), Statistics Sweden; IMDi and Statistics Norway',
		cube: {
			label: 'Foreign-born (Sweden) and immigrants (Norway) by municipality and year',
			source: 'Kolada (RKA), Statistics Sweden; IMDi and Statistics Norway',
		},
	},
} as const;
