import type { Vocabulary } from './vocabulary.ts';

/** Nordic countries and self-governing areas, ISO 3166-1 alpha-2. */
export const countries = {
	DK: { en: 'Denmark', sv: 'Danmark', da: 'Danmark', nb: 'Danmark', fi: 'Tanska', is: 'Danmörk' },
	FI: { en: 'Finland', sv: 'Finland', da: 'Finland', nb: 'Finland', fi: 'Suomi', is: 'Finnland' },
	IS: { en: 'Iceland', sv: 'Island', da: 'Island', nb: 'Island', fi: 'Islanti', is: 'Ísland' },
	NO: { en: 'Norway', sv: 'Norge', da: 'Norge', nb: 'Norge', fi: 'Norja', is: 'Noregur' },
	SE: { en: 'Sweden', sv: 'Sverige', da: 'Sverige', nb: 'Sverige', fi: 'Ruotsi', is: 'Svíþjóð' },
	AX: { en: 'Åland', sv: 'Åland', da: 'Åland', nb: 'Åland', fi: 'Ahvenanmaa', is: 'Álandseyjar' },
	FO: { en: 'Faroe Islands', sv: 'Färöarna', da: 'Færøerne', nb: 'Færøyene', fi: 'Färsaaret', is: 'Færeyjar' },
	GL: { en: 'Greenland', sv: 'Grönland', da: 'Grønland', nb: 'Grønland', fi: 'Grönlanti', is: 'Grænland' },
} as const satisfies Vocabulary;
export type Country = keyof typeof countries;

/** What kind of area a municipality or practice is in. */
export const areaTypes = {
	urban: { en: 'Urban', sv: 'Stad', da: 'By', nb: 'By', fi: 'Kaupunki', is: 'Þéttbýli' },
	intermediate: {
		en: 'Intermediate',
		sv: 'Mellanområde',
		da: 'Mellemområde',
		nb: 'Mellomområde',
		fi: 'Välialue',
		is: 'Blandað svæði',
	},
	rural: { en: 'Rural', sv: 'Landsbygd', da: 'Landdistrikt', nb: 'Landkommune', fi: 'Maaseutu', is: 'Dreifbýli' },
	'sparsely-populated': {
		en: 'Sparsely populated',
		sv: 'Glesbygd',
		da: 'Tyndt befolket',
		nb: 'Spredtbygd',
		fi: 'Harvaan asuttu',
		is: 'Strjálbýli',
	},
	island: { en: 'Island', sv: 'Ö', da: 'Ø', nb: 'Øy', fi: 'Saari', is: 'Eyja' },
} as const satisfies Vocabulary;
export type AreaType = keyof typeof areaTypes;
