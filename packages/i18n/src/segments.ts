import type { Label } from './locales.ts';

/**
 * The words that addresses are made of. Latin letters without diacritics, so that they survive being
 * typed, printed and read aloud. The English word is also the name of the site's folder.
 */
export const segments = {
	themes: { en: 'themes', sv: 'teman', da: 'temaer', nb: 'temaer', fi: 'teemat', is: 'themu' },
	practices: {
		en: 'practices',
		sv: 'praxis',
		da: 'praksis',
		nb: 'praksis',
		fi: 'kaytannot',
		is: 'starfshaettir',
	},
	organisations: {
		en: 'organisations',
		sv: 'organisationer',
		da: 'organisationer',
		nb: 'organisasjoner',
		fi: 'organisaatiot',
		is: 'samtok',
	},
	conferences: {
		en: 'conferences',
		sv: 'konferenser',
		da: 'konferencer',
		nb: 'konferanser',
		fi: 'konferenssit',
		is: 'radstefnur',
	},
	past: { en: 'past', sv: 'tidigare', da: 'tidligere', nb: 'tidligere', fi: 'menneet', is: 'fyrri' },
	voices: { en: 'voices', sv: 'roster', da: 'stemmer', nb: 'stemmer', fi: 'kokemukset', is: 'raddir' },
	research: {
		en: 'research',
		sv: 'forskning',
		da: 'forskning',
		nb: 'forskning',
		fi: 'tutkimus',
		is: 'rannsoknir',
	},
	news: { en: 'news', sv: 'nyheter', da: 'nyheder', nb: 'nyheter', fi: 'uutiset', is: 'frettir' },
	columns: {
		en: 'columns',
		sv: 'gastskribenter',
		da: 'gaesteskribenter',
		nb: 'gjesteskribenter',
		fi: 'vieraskynat',
		is: 'gestapennar',
	},
	writers: {
		en: 'writers',
		sv: 'skribenter',
		da: 'skribenter',
		nb: 'skribenter',
		fi: 'kirjoittajat',
		is: 'hofundar',
	},
	statistics: {
		en: 'statistics',
		sv: 'statistik',
		da: 'statistik',
		nb: 'statistikk',
		fi: 'tilastot',
		is: 'tolfraedi',
	},
	municipalities: {
		en: 'municipalities',
		sv: 'kommuner',
		da: 'kommuner',
		nb: 'kommuner',
		fi: 'kunnat',
		is: 'sveitarfelog',
	},
	search: { en: 'search', sv: 'sok', da: 'soeg', nb: 'sok', fi: 'haku', is: 'leit' },
	about: { en: 'about', sv: 'om', da: 'om', nb: 'om', fi: 'tietoa', is: 'um' },
	contact: { en: 'contact', sv: 'kontakt', da: 'kontakt', nb: 'kontakt', fi: 'yhteystiedot', is: 'hafa-samband' },
	'for-agencies': {
		en: 'for-agencies',
		sv: 'for-myndigheter',
		da: 'for-myndigheder',
		nb: 'for-myndigheter',
		fi: 'viranomaisille',
		is: 'fyrir-stofnanir',
	},
	accessibility: {
		en: 'accessibility',
		sv: 'tillganglighet',
		da: 'tilgaengelighed',
		nb: 'tilgjengelighet',
		fi: 'saavutettavuus',
		is: 'adgengi',
	},
	privacy: {
		en: 'privacy',
		sv: 'integritet',
		da: 'privatliv',
		nb: 'personvern',
		fi: 'tietosuoja',
		is: 'personuvernd',
	},
	newsletter: {
		en: 'newsletter',
		sv: 'nyhetsbrev',
		da: 'nyhedsbrev',
		nb: 'nyhetsbrev',
		fi: 'uutiskirje',
		is: 'frettabref',
	},
	pages: { en: 'pages', sv: 'sidor', da: 'sider', nb: 'sider', fi: 'sivut', is: 'sidur' },
} as const satisfies Record<string, Label>;

export type Segment = keyof typeof segments;
