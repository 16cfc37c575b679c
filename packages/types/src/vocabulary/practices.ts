import type { Vocabulary } from './vocabulary.ts';

/** How far a practice has come. */
export const practiceStatuses = {
	idea: { en: 'Idea', sv: 'Idé', da: 'Idé', nb: 'Idé', fi: 'Idea', is: 'Hugmynd' },
	pilot: { en: 'Pilot', sv: 'Pilot', da: 'Pilotprojekt', nb: 'Pilot', fi: 'Kokeilu', is: 'Tilraunaverkefni' },
	running: { en: 'Running', sv: 'Pågår', da: 'I gang', nb: 'Pågår', fi: 'Käynnissä', is: 'Í gangi' },
	mainstreamed: {
		en: 'Part of ordinary work',
		sv: 'Ordinarie verksamhet',
		da: 'Del af den almindelige drift',
		nb: 'Del av ordinær drift',
		fi: 'Osa vakiintunutta toimintaa',
		is: 'Hluti af daglegri starfsemi',
	},
	ended: { en: 'Ended', sv: 'Avslutad', da: 'Afsluttet', nb: 'Avsluttet', fi: 'Päättynyt', is: 'Lokið' },
	'stopped-did-not-work': {
		en: 'Stopped: did not work',
		sv: 'Avbruten: fungerade inte',
		da: 'Stoppet: virkede ikke',
		nb: 'Stoppet: virket ikke',
		fi: 'Lopetettu: ei toiminut',
		is: 'Hætt: virkaði ekki',
	},
} as const satisfies Vocabulary;
export type PracticeStatus = keyof typeof practiceStatuses;

/** The five rungs of evidence, lowest first. */
export const evaluationTypes = {
	none: {
		en: 'No evaluation',
		sv: 'Ingen uppföljning',
		da: 'Ingen evaluering',
		nb: 'Ingen evaluering',
		fi: 'Ei arviointia',
		is: 'Ekkert mat',
	},
	self: {
		en: 'Own follow-up',
		sv: 'Egen uppföljning',
		da: 'Egen opfølgning',
		nb: 'Egen oppfølging',
		fi: 'Oma seuranta',
		is: 'Eigin eftirfylgni',
	},
	internal: {
		en: 'Evaluated within the municipality',
		sv: 'Utvärderad inom kommunen',
		da: 'Evalueret internt i kommunen',
		nb: 'Evaluert internt i kommunen',
		fi: 'Kunnan sisäinen arviointi',
		is: 'Metið innan sveitarfélagsins',
	},
	independent: {
		en: 'Independent evaluation',
		sv: 'Oberoende utvärdering',
		da: 'Uafhængig evaluering',
		nb: 'Uavhengig evaluering',
		fi: 'Riippumaton arviointi',
		is: 'Óháð mat',
	},
	'controlled-study': {
		en: 'Study with a comparison group',
		sv: 'Studie med jämförelsegrupp',
		da: 'Undersøgelse med sammenligningsgruppe',
		nb: 'Studie med sammenligningsgruppe',
		fi: 'Tutkimus, jossa on vertailuryhmä',
		is: 'Rannsókn með samanburðarhópi',
	},
} as const satisfies Vocabulary;
export type EvaluationType = keyof typeof evaluationTypes;

/** Yearly cost, in euros at the rate of the year. */
export const costBands = {
	none: {
		en: 'No extra cost',
		sv: 'Ingen extra kostnad',
		da: 'Ingen ekstra udgift',
		nb: 'Ingen ekstra kostnad',
		fi: 'Ei lisäkustannuksia',
		is: 'Enginn viðbótarkostnaður',
	},
	'under-10k': {
		en: 'Under €10,000',
		sv: 'Under 10 000 euro',
		da: 'Under 10.000 euro',
		nb: 'Under 10 000 euro',
		fi: 'Alle 10 000 euroa',
		is: 'Undir 10.000 evrum',
	},
	'10k-50k': {
		en: '€10,000–50,000',
		sv: '10 000–50 000 euro',
		da: '10.000–50.000 euro',
		nb: '10 000–50 000 euro',
		fi: '10 000–50 000 euroa',
		is: '10.000–50.000 evrur',
	},
	'50k-250k': {
		en: '€50,000–250,000',
		sv: '50 000–250 000 euro',
		da: '50.000–250.000 euro',
		nb: '50 000–250 000 euro',
		fi: '50 000–250 000 euroa',
		is: '50.000–250.000 evrur',
	},
	'250k-1m': {
		en: '€250,000–1 million',
		sv: '250 000–1 miljon euro',
		da: '250.000–1 million euro',
		nb: '250 000–1 million euro',
		fi: '250 000–1 miljoona euroa',
		is: '250.000–1 milljón evra',
	},
	'over-1m': {
		en: 'Over €1 million',
		sv: 'Över 1 miljon euro',
		da: 'Over 1 million euro',
		nb: 'Over 1 million euro',
		fi: 'Yli miljoona euroa',
		is: 'Yfir 1 milljón evra',
	},
} as const satisfies Vocabulary;
export type CostBand = keyof typeof costBands;

/** ISO 4217. */
export const currencies = {
	DKK: {
		en: 'Danish kroner',
		sv: 'danska kronor',
		da: 'danske kroner',
		nb: 'danske kroner',
		fi: 'Tanskan kruunua',
		is: 'danskar krónur',
	},
	EUR: { en: 'euros', sv: 'euro', da: 'euro', nb: 'euro', fi: 'euroa', is: 'evrur' },
	ISK: {
		en: 'Icelandic krónur',
		sv: 'isländska kronor',
		da: 'islandske kroner',
		nb: 'islandske kroner',
		fi: 'Islannin kruunua',
		is: 'íslenskar krónur',
	},
	NOK: {
		en: 'Norwegian kroner',
		sv: 'norska kronor',
		da: 'norske kroner',
		nb: 'norske kroner',
		fi: 'Norjan kruunua',
		is: 'norskar krónur',
	},
	SEK: {
		en: 'Swedish kronor',
		sv: 'svenska kronor',
		da: 'svenske kroner',
		nb: 'svenske kroner',
		fi: 'Ruotsin kruunua',
		is: 'sænskar krónur',
	},
} as const satisfies Vocabulary;
export type Currency = keyof typeof currencies;

/** What a reviewer found the evidence to carry. Never a score. */
export const evidenceLevels = {
	'not-assessable': {
		en: 'Cannot be assessed',
		sv: 'Kan inte bedömas',
		da: 'Kan ikke vurderes',
		nb: 'Kan ikke vurderes',
		fi: 'Ei arvioitavissa',
		is: 'Ekki unnt að meta',
	},
	described: { en: 'Described', sv: 'Beskriven', da: 'Beskrevet', nb: 'Beskrevet', fi: 'Kuvattu', is: 'Lýst' },
	promising: { en: 'Promising', sv: 'Lovande', da: 'Lovende', nb: 'Lovende', fi: 'Lupaava', is: 'Lofar góðu' },
	supported: {
		en: 'Supported by follow-up',
		sv: 'Stöds av uppföljning',
		da: 'Understøttet af opfølgning',
		nb: 'Støttet av oppfølging',
		fi: 'Seurannan tukema',
		is: 'Stutt af eftirfylgni',
	},
	'well-supported': {
		en: 'Well supported',
		sv: 'Väl underbyggd',
		da: 'Veldokumenteret',
		nb: 'Godt dokumentert',
		fi: 'Hyvin perusteltu',
		is: 'Vel stutt',
	},
} as const satisfies Vocabulary;
export type EvidenceLevel = keyof typeof evidenceLevels;

/** Whom a practice is for. */
export const targetFacets = {
	'newly-arrived': {
		en: 'Newly arrived',
		sv: 'Nyanlända',
		da: 'Nyankomne',
		nb: 'Nyankomne',
		fi: 'Vastasaapuneet',
		is: 'Nýkomnir',
	},
	'long-established': {
		en: 'Long-established immigrants',
		sv: 'Personer som bott länge i landet',
		da: 'Indvandrere med lang tid i landet',
		nb: 'Innvandrere med lang botid',
		fi: 'Pitkään maassa asuneet',
		is: 'Innflytjendur með langa búsetu',
	},
	refugees: {
		en: 'Refugees',
		sv: 'Flyktingar',
		da: 'Flygtninge',
		nb: 'Flyktninger',
		fi: 'Pakolaiset',
		is: 'Flóttafólk',
	},
	'labour-migrants': {
		en: 'Labour migrants',
		sv: 'Arbetskraftsinvandrare',
		da: 'Arbejdsmigranter',
		nb: 'Arbeidsinnvandrere',
		fi: 'Työperäiset maahanmuuttajat',
		is: 'Vinnuaflsinnflytjendur',
	},
	'family-migrants': {
		en: 'Family migrants',
		sv: 'Anhöriginvandrare',
		da: 'Familiesammenførte',
		nb: 'Familieinnvandrere',
		fi: 'Perheperusteiset maahanmuuttajat',
		is: 'Fjölskylduinnflytjendur',
	},
	'temporary-protection': {
		en: 'People with temporary protection',
		sv: 'Personer med tillfälligt skydd',
		da: 'Personer med midlertidig beskyttelse',
		nb: 'Personer med midlertidig beskyttelse',
		fi: 'Tilapäistä suojelua saavat',
		is: 'Fólk með tímabundna vernd',
	},
	'unaccompanied-minors': {
		en: 'Unaccompanied minors',
		sv: 'Ensamkommande barn',
		da: 'Uledsagede mindreårige',
		nb: 'Enslige mindreårige',
		fi: 'Ilman huoltajaa tulleet alaikäiset',
		is: 'Fylgdarlaus börn',
	},
	women: { en: 'Women', sv: 'Kvinnor', da: 'Kvinder', nb: 'Kvinner', fi: 'Naiset', is: 'Konur' },
	men: { en: 'Men', sv: 'Män', da: 'Mænd', nb: 'Menn', fi: 'Miehet', is: 'Karlar' },
	parents: { en: 'Parents', sv: 'Föräldrar', da: 'Forældre', nb: 'Foreldre', fi: 'Vanhemmat', is: 'Foreldrar' },
	children: { en: 'Children', sv: 'Barn', da: 'Børn', nb: 'Barn', fi: 'Lapset', is: 'Börn' },
	youth: { en: 'Young people', sv: 'Unga', da: 'Unge', nb: 'Ungdom', fi: 'Nuoret', is: 'Ungmenni' },
	'older-people': { en: 'Older people', sv: 'Äldre', da: 'Ældre', nb: 'Eldre', fi: 'Ikääntyneet', is: 'Eldra fólk' },
	'people-with-disabilities': {
		en: 'People with disabilities',
		sv: 'Personer med funktionsnedsättning',
		da: 'Personer med handicap',
		nb: 'Personer med funksjonsnedsettelse',
		fi: 'Vammaiset',
		is: 'Fatlað fólk',
	},
	employers: {
		en: 'Employers',
		sv: 'Arbetsgivare',
		da: 'Arbejdsgivere',
		nb: 'Arbeidsgivere',
		fi: 'Työnantajat',
		is: 'Vinnuveitendur',
	},
	staff: {
		en: 'Staff of the municipality',
		sv: 'Kommunens personal',
		da: 'Kommunens personale',
		nb: 'Kommunens ansatte',
		fi: 'Kunnan henkilöstö',
		is: 'Starfsfólk sveitarfélagsins',
	},
	everyone: {
		en: 'All residents',
		sv: 'Alla invånare',
		da: 'Alle borgere',
		nb: 'Alle innbyggere',
		fi: 'Kaikki asukkaat',
		is: 'Allir íbúar',
	},
} as const satisfies Vocabulary;
export type TargetFacet = keyof typeof targetFacets;
