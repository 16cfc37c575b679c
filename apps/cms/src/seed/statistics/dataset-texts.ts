// Our own texts about the figures. `cube` is what stands in the JSON-stat dataset itself, which has one language.
const dates = {
	en: 'Sweden, Finland and Åland count on 31 December of the year. Norway, Denmark, Iceland, the Faroe Islands and Greenland count on 1 January. Figures for the same year are therefore up to a year apart.',
	sv: 'Sverige, Finland och Åland räknar den 31 december. Norge, Danmark, Island, Färöarna och Grönland räknar den 1 januari. Tal för samma år kan därför ligga upp till ett år ifrån varandra.',
	da: 'Sverige, Finland og Åland tæller 31. december. Norge, Danmark, Island, Færøerne og Grønland tæller 1. januar. Tal for samme år kan derfor ligge op til et år fra hinanden.',
	nb: 'Sverige, Finland og Åland teller 31. desember. Norge, Danmark, Island, Færøyene og Grønland teller 1. januar. Tall for samme år kan derfor ligge opptil et år fra hverandre.',
	fi: 'Ruotsi, Suomi ja Ahvenanmaa laskevat väkiluvun 31. joulukuuta. Norja, Tanska, Islanti, Färsaaret ja Grönlanti laskevat sen 1. tammikuuta. Saman vuoden luvut voivat siksi olla jopa vuoden päässä toisistaan.',
	is: 'Svíþjóð, Finnland og Álandseyjar telja 31. desember. Noregur, Danmörk, Ísland, Færeyjar og Grænland telja 1. janúar. Allt að ár getur því verið á milli talna fyrir sama ár.',
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
			da: 'Personer, der er registreret som bosat i kommunen. Alle aldre og begge køn.',
			nb: 'Personer som er registrert som bosatt i kommunen. Alle aldre og begge kjønn.',
			fi: 'Kunnassa vakinaisesti asuvat ihmiset. Kaikenikäiset, molemmat sukupuolet.',
			is: 'Fólk með skráð lögheimili í sveitarfélaginu. Allir aldurshópar og bæði kyn.',
		},
		comparabilityNote: {
			en: `${dates.en} Norwegian figures are recalculated to the municipalities of 2024, Finnish ones to those of 2026. Iceland revised its register in 2011. Missing years are gaps: Sweden 2020, 2021 and 2023, Finland and Åland 2021–2023, the Faroe Islands and Greenland have only a few years.`,
			sv: `${dates.sv} Norska tal är omräknade till kommunerna 2024, finska till kommunerna 2026. Island reviderade sitt register 2011. År som saknas är luckor: Sverige 2020, 2021 och 2023, Finland och Åland 2021–2023. Färöarna och Grönland har bara några få år.`,
			da: `${dates.da} De norske tal er omregnet til kommunerne i 2024, de finske til kommunerne i 2026. Island reviderede sit register i 2011. År, der mangler, er huller: Sverige 2020, 2021 og 2023, Finland og Åland 2021–2023. Færøerne og Grønland har kun nogle få år.`,
			nb: `${dates.nb} De norske tallene er omregnet til kommunene i 2024, de finske til kommunene i 2026. Island reviderte registeret sitt i 2011. År som mangler, er hull: Sverige 2020, 2021 og 2023, Finland og Åland 2021–2023. Færøyene og Grønland har bare noen få år.`,
			fi: `${dates.fi} Norjan luvut on laskettu uudelleen vuoden 2024 kuntien ja Suomen luvut vuoden 2026 kuntien mukaan. Islanti tarkisti rekisterinsä vuonna 2011. Puuttuvat vuodet ovat aukkoja: Ruotsi 2020, 2021 ja 2023, Suomi ja Ahvenanmaa 2021–2023. Färsaarilta ja Grönlannista on vain muutama vuosi.`,
			is: `${dates.is} Norsku tölurnar eru umreiknaðar á sveitarfélög ársins 2024 og þær finnsku á sveitarfélög ársins 2026. Ísland endurskoðaði þjóðskrá sína árið 2011. Ár sem vantar eru eyður: Svíþjóð 2020, 2021 og 2023, Finnland og Álandseyjar 2021–2023. Fyrir Færeyjar og Grænland eru aðeins til fáein ár.`,
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
			da: 'Personer på 65 år eller derover som andel af alle, der er registreret som bosat i kommunen. Begge tal kommer fra samme tabel.',
			nb: 'Personer som er 65 år eller eldre, som andel av alle som er registrert som bosatt i kommunen. Begge tallene kommer fra samme tabell.',
			fi: '65 vuotta täyttäneiden osuus kaikista kunnassa vakinaisesti asuvista. Molemmat luvut ovat samasta taulukosta.',
			is: 'Fólk 65 ára og eldra sem hlutfall af öllum sem eiga skráð lögheimili í sveitarfélaginu. Báðar tölurnar eru úr sömu töflu.',
		},
		comparabilityNote: {
			en: 'Sweden has 2018 and 2022, in a month that is not stated. Norway has every year from 2005 to 2024, on 1 January, recalculated to the municipalities of 2024. Finland and Åland have 2018, on 31 December. There are no figures for Denmark, Iceland, the Faroe Islands and Greenland.',
			sv: 'Sverige har 2018 och 2022, i en månad som inte är angiven. Norge har varje år från 2005 till 2024, den 1 januari, omräknat till kommunerna 2024. Finland och Åland har 2018, den 31 december. Tal saknas för Danmark, Island, Färöarna och Grönland.',
			da: 'Sverige har 2018 og 2022, i en måned, der ikke er oplyst. Norge har hvert år fra 2005 til 2024, 1. januar, omregnet til kommunerne i 2024. Finland og Åland har 2018, 31. december. Der er ingen tal for Danmark, Island, Færøerne og Grønland.',
			nb: 'Sverige har 2018 og 2022, i en måned som ikke er oppgitt. Norge har hvert år fra 2005 til 2024, 1. januar, omregnet til kommunene i 2024. Finland og Åland har 2018, 31. desember. Det finnes ingen tall for Danmark, Island, Færøyene og Grønland.',
			fi: 'Ruotsista on vuodet 2018 ja 2022 kuukaudelta, jota ei ole ilmoitettu. Norjasta on vuodet 2005–2024, 1. tammikuuta, laskettuna uudelleen vuoden 2024 kuntien mukaan. Suomesta ja Ahvenanmaalta on vuosi 2018, 31. joulukuuta. Tanskasta, Islannista, Färsaarilta ja Grönlannista ei ole lukuja.',
			is: 'Fyrir Svíþjóð eru til 2018 og 2022, í mánuði sem ekki er tilgreindur. Fyrir Noreg er hvert ár frá 2005 til 2024, 1. janúar, umreiknað á sveitarfélög ársins 2024. Fyrir Finnland og Álandseyjar er 2018, 31. desember. Engar tölur eru til fyrir Danmörku, Ísland, Færeyjar og Grænland.',
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
			da: 'To mål, der ikke må blandes. Udenlandsk fødte (Sverige): personer født i et andet land, som andel af folketallet. Indvandrere (Norge): personer født i udlandet af to forældre, der er født i udlandet, som antal personer 1. januar.',
			nb: 'To mål som ikke må blandes. Utenlandsfødte (Sverige): personer født i et annet land, som andel av folketallet. Innvandrere (Norge): personer født i utlandet av to utenlandsfødte foreldre, som antall personer 1. januar.',
			fi: 'Kaksi mittaria, joita ei saa sekoittaa. Ulkomailla syntyneet (Ruotsi): toisessa maassa syntyneiden osuus väkiluvusta. Maahanmuuttajat (Norja): ulkomailla syntyneet, joiden molemmat vanhemmat ovat syntyneet ulkomailla, henkilöinä 1. tammikuuta.',
			is: 'Tveir mælikvarðar sem ekki má blanda saman. Fæddir erlendis (Svíþjóð): fólk sem fæddist í öðru landi, sem hlutfall af íbúafjölda. Innflytjendur (Noregur): fólk fætt erlendis sem á tvo foreldra fædda erlendis, fjöldi 1. janúar.',
		},
		comparabilityNote: {
			en: 'The countries define the group differently, so Sweden and Norway cannot be compared. The Swedish share has one value per municipality; the source does not state its year, which is about 2024. Norway has 2006–2021, recalculated to the municipalities of 2024. There are no figures for the other countries.',
			sv: 'Länderna definierar gruppen olika, så Sverige och Norge kan inte jämföras. Den svenska andelen har ett värde per kommun; källan anger inte året, som är omkring 2024. Norge har 2006–2021, omräknat till kommunerna 2024. Tal saknas för de andra länderna.',
			da: 'Landene definerer gruppen forskelligt, så Sverige og Norge kan ikke sammenlignes. Den svenske andel har én værdi pr. kommune; kilden oplyser ikke året, som er omkring 2024. Norge har 2006–2021, omregnet til kommunerne i 2024. Der er ingen tal for de andre lande.',
			nb: 'Landene definerer gruppen ulikt, så Sverige og Norge kan ikke sammenlignes. Den svenske andelen har én verdi per kommune; kilden oppgir ikke året, som er omkring 2024. Norge har 2006–2021, omregnet til kommunene i 2024. Det finnes ingen tall for de andre landene.',
			fi: 'Maat määrittelevät ryhmän eri tavoin, joten Ruotsia ja Norjaa ei voi verrata. Ruotsin osuudesta on yksi arvo kuntaa kohti; lähde ei kerro vuotta, joka on noin 2024. Norjasta on vuodet 2006–2021 laskettuna uudelleen vuoden 2024 kuntien mukaan. Muista maista ei ole lukuja.',
			is: 'Löndin skilgreina hópinn á ólíkan hátt svo ekki er hægt að bera saman Svíþjóð og Noreg. Sænska hlutfallið er eitt gildi fyrir hvert sveitarfélag; heimildin tilgreinir ekki árið, sem er um 2024. Fyrir Noreg eru til 2006–2021, umreiknað á sveitarfélög ársins 2024. Engar tölur eru til fyrir önnur lönd.',
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
