import type { Vocabulary } from './vocabulary.ts';

/** What mattered most: the fixed list testimonies rank. */
export const factors = {
	work: { en: 'Work', sv: 'Arbete', da: 'Arbejde', nb: 'Arbeid', fi: 'Työ', is: 'Vinna' },
	language: { en: 'Language', sv: 'Språk', da: 'Sprog', nb: 'Språk', fi: 'Kieli', is: 'Tungumál' },
	housing: { en: 'Housing', sv: 'Bostad', da: 'Bolig', nb: 'Bolig', fi: 'Asunto', is: 'Húsnæði' },
	family: { en: 'Family', sv: 'Familj', da: 'Familie', nb: 'Familie', fi: 'Perhe', is: 'Fjölskylda' },
	school: { en: 'School', sv: 'Skola', da: 'Skole', nb: 'Skole', fi: 'Koulu', is: 'Skóli' },
	health: { en: 'Health', sv: 'Hälsa', da: 'Sundhed', nb: 'Helse', fi: 'Terveys', is: 'Heilsa' },
	neighbours: { en: 'Neighbours', sv: 'Grannar', da: 'Naboer', nb: 'Naboer', fi: 'Naapurit', is: 'Nágrannar' },
	'recognition-of-skills': {
		en: 'Recognition of skills',
		sv: 'Att kunskaper räknas',
		da: 'Anerkendelse af kompetencer',
		nb: 'Godkjenning av kompetanse',
		fi: 'Osaamisen tunnustaminen',
		is: 'Viðurkenning á færni',
	},
	safety: { en: 'Safety', sv: 'Trygghet', da: 'Tryghed', nb: 'Trygghet', fi: 'Turvallisuus', is: 'Öryggi' },
	'civic-life': {
		en: 'Civic life',
		sv: 'Föreningsliv och inflytande',
		da: 'Foreningsliv og indflydelse',
		nb: 'Foreningsliv og innflytelse',
		fi: 'Yhdistystoiminta ja vaikuttaminen',
		is: 'Félagslíf og þátttaka',
	},
	other: { en: 'Other', sv: 'Annat', da: 'Andet', nb: 'Annet', fi: 'Muu', is: 'Annað' },
} as const satisfies Vocabulary;
export type Factor = keyof typeof factors;

/** When a person came, in half decades. */
export const arrivalPeriods = {
	'before-1990': {
		en: 'before 1990',
		sv: 'före 1990',
		da: 'før 1990',
		nb: 'før 1990',
		fi: 'ennen vuotta 1990',
		is: 'fyrir 1990',
	},
	'1990-1994': { en: '1990–1994', sv: '1990–1994', da: '1990–1994', nb: '1990–1994', fi: '1990–1994', is: '1990–1994' },
	'1995-1999': { en: '1995–1999', sv: '1995–1999', da: '1995–1999', nb: '1995–1999', fi: '1995–1999', is: '1995–1999' },
	'2000-2004': { en: '2000–2004', sv: '2000–2004', da: '2000–2004', nb: '2000–2004', fi: '2000–2004', is: '2000–2004' },
	'2005-2009': { en: '2005–2009', sv: '2005–2009', da: '2005–2009', nb: '2005–2009', fi: '2005–2009', is: '2005–2009' },
	'2010-2014': { en: '2010–2014', sv: '2010–2014', da: '2010–2014', nb: '2010–2014', fi: '2010–2014', is: '2010–2014' },
	'2015-2019': { en: '2015–2019', sv: '2015–2019', da: '2015–2019', nb: '2015–2019', fi: '2015–2019', is: '2015–2019' },
	'2020-2024': { en: '2020–2024', sv: '2020–2024', da: '2020–2024', nb: '2020–2024', fi: '2020–2024', is: '2020–2024' },
	'2025-2029': { en: '2025–2029', sv: '2025–2029', da: '2025–2029', nb: '2025–2029', fi: '2025–2029', is: '2025–2029' },
} as const satisfies Vocabulary;
export type ArrivalPeriod = keyof typeof arrivalPeriods;

/** Age today, in bands wide enough not to point anyone out. */
export const ageBands = {
	'under-18': {
		en: 'under 18',
		sv: 'under 18 år',
		da: 'under 18 år',
		nb: 'under 18 år',
		fi: 'alle 18-vuotias',
		is: 'yngri en 18 ára',
	},
	'18-29': { en: '18–29', sv: '18–29 år', da: '18–29 år', nb: '18–29 år', fi: '18–29-vuotias', is: '18–29 ára' },
	'30-44': { en: '30–44', sv: '30–44 år', da: '30–44 år', nb: '30–44 år', fi: '30–44-vuotias', is: '30–44 ára' },
	'45-64': { en: '45–64', sv: '45–64 år', da: '45–64 år', nb: '45–64 år', fi: '45–64-vuotias', is: '45–64 ára' },
	'65-plus': {
		en: '65 or older',
		sv: '65 år eller äldre',
		da: '65 år eller ældre',
		nb: '65 år eller eldre',
		fi: '65-vuotias tai vanhempi',
		is: '65 ára eða eldri',
	},
} as const satisfies Vocabulary;
export type AgeBand = keyof typeof ageBands;

/** How a consent was given. */
export const consentMethods = {
	signed: { en: 'Signed', sv: 'Skriftligt', da: 'Skriftligt', nb: 'Skriftlig', fi: 'Kirjallisesti', is: 'Skriflega' },
	recorded: { en: 'Recorded', sv: 'Inspelat', da: 'Optaget', nb: 'Innspilt', fi: 'Tallennettu', is: 'Hljóðritað' },
	interpreter: {
		en: 'Through an interpreter',
		sv: 'Genom tolk',
		da: 'Gennem tolk',
		nb: 'Gjennom tolk',
		fi: 'Tulkin välityksellä',
		is: 'Með túlki',
	},
} as const satisfies Vocabulary;
export type ConsentMethod = keyof typeof consentMethods;

/** Where a testimony may be shown. */
export const consentChannels = {
	site: { en: 'This site', sv: 'Webbplatsen', da: 'Hjemmesiden', nb: 'Nettstedet', fi: 'Tämä sivusto', is: 'Vefurinn' },
	api: {
		en: 'API to other agencies',
		sv: 'Gränssnitt till myndigheter',
		da: 'API til myndigheder',
		nb: 'API til myndigheter',
		fi: 'Rajapinta viranomaisille',
		is: 'Forritaskil til stofnana',
	},
	newsletter: {
		en: 'Newsletter',
		sv: 'Nyhetsbrev',
		da: 'Nyhedsbrev',
		nb: 'Nyhetsbrev',
		fi: 'Uutiskirje',
		is: 'Fréttabréf',
	},
	print: { en: 'Print', sv: 'Tryck', da: 'Tryk', nb: 'Trykk', fi: 'Painetut julkaisut', is: 'Prent' },
	social: {
		en: 'Social media',
		sv: 'Sociala medier',
		da: 'Sociale medier',
		nb: 'Sosiale medier',
		fi: 'Sosiaalinen media',
		is: 'Samfélagsmiðlar',
	},
	translation: {
		en: 'Translation',
		sv: 'Översättning',
		da: 'Oversættelse',
		nb: 'Oversettelse',
		fi: 'Käännökset',
		is: 'Þýðing',
	},
} as const satisfies Vocabulary;
export type ConsentChannel = keyof typeof consentChannels;
