import type { Vocabulary } from './vocabulary.ts';

/** What a user may do; CONTENT-MODEL’s table says what each allows. */
export const roles = {
	admin: {
		en: 'Administrator',
		sv: 'Administratör',
		da: 'Administrator',
		nb: 'Administrator',
		fi: 'Ylläpitäjä',
		is: 'Stjórnandi',
	},
	editor: { en: 'Editor', sv: 'Redaktör', da: 'Redaktør', nb: 'Redaktør', fi: 'Toimittaja', is: 'Ritstjóri' },
	reviewer: { en: 'Reviewer', sv: 'Granskare', da: 'Fagbedømmer', nb: 'Fagfelle', fi: 'Arvioija', is: 'Ritrýnir' },
	translator: {
		en: 'Translator',
		sv: 'Översättare',
		da: 'Oversætter',
		nb: 'Oversetter',
		fi: 'Kääntäjä',
		is: 'Þýðandi',
	},
	'guest-writer': {
		en: 'Guest writer',
		sv: 'Gästskribent',
		da: 'Gæsteskribent',
		nb: 'Gjesteskribent',
		fi: 'Vieraskirjoittaja',
		is: 'Gestahöfundur',
	},
} as const satisfies Vocabulary;
export type Role = keyof typeof roles;
