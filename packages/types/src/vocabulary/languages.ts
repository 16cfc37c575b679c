import type { Vocabulary } from './vocabulary.ts';

/** Languages people speak and write in, ISO 639-1 or 639-3. */
export const spokenLanguages = {
	en: { en: 'English', sv: 'engelska', da: 'engelsk', nb: 'engelsk', fi: 'englanti', is: 'enska' },
	sv: { en: 'Swedish', sv: 'svenska', da: 'svensk', nb: 'svensk', fi: 'ruotsi', is: 'sænska' },
	da: { en: 'Danish', sv: 'danska', da: 'dansk', nb: 'dansk', fi: 'tanska', is: 'danska' },
	nb: { en: 'Norwegian', sv: 'norska', da: 'norsk', nb: 'norsk', fi: 'norja', is: 'norska' },
	fi: { en: 'Finnish', sv: 'finska', da: 'finsk', nb: 'finsk', fi: 'suomi', is: 'finnska' },
	is: { en: 'Icelandic', sv: 'isländska', da: 'islandsk', nb: 'islandsk', fi: 'islanti', is: 'íslenska' },
	fo: { en: 'Faroese', sv: 'färöiska', da: 'færøsk', nb: 'færøysk', fi: 'fääri', is: 'færeyska' },
	kl: { en: 'Greenlandic', sv: 'grönländska', da: 'grønlandsk', nb: 'grønlandsk', fi: 'grönlanti', is: 'grænlenska' },
	se: {
		en: 'Northern Sámi',
		sv: 'nordsamiska',
		da: 'nordsamisk',
		nb: 'nordsamisk',
		fi: 'pohjoissaame',
		is: 'norðursamíska',
	},
	ar: { en: 'Arabic', sv: 'arabiska', da: 'arabisk', nb: 'arabisk', fi: 'arabia', is: 'arabíska' },
	fa: {
		en: 'Persian or Dari',
		sv: 'persiska eller dari',
		da: 'persisk eller dari',
		nb: 'persisk eller dari',
		fi: 'persia tai dari',
		is: 'persneska eða darí',
	},
	so: { en: 'Somali', sv: 'somaliska', da: 'somali', nb: 'somali', fi: 'somali', is: 'sómalska' },
	ti: { en: 'Tigrinya', sv: 'tigrinja', da: 'tigrinya', nb: 'tigrinja', fi: 'tigrinja', is: 'tígrinja' },
	uk: { en: 'Ukrainian', sv: 'ukrainska', da: 'ukrainsk', nb: 'ukrainsk', fi: 'ukraina', is: 'úkraínska' },
	ru: { en: 'Russian', sv: 'ryska', da: 'russisk', nb: 'russisk', fi: 'venäjä', is: 'rússneska' },
	pl: { en: 'Polish', sv: 'polska', da: 'polsk', nb: 'polsk', fi: 'puola', is: 'pólska' },
	de: { en: 'German', sv: 'tyska', da: 'tysk', nb: 'tysk', fi: 'saksa', is: 'þýska' },
	fr: { en: 'French', sv: 'franska', da: 'fransk', nb: 'fransk', fi: 'ranska', is: 'franska' },
	es: { en: 'Spanish', sv: 'spanska', da: 'spansk', nb: 'spansk', fi: 'espanja', is: 'spænska' },
} as const satisfies Vocabulary;
export type SpokenLanguage = keyof typeof spokenLanguages;
