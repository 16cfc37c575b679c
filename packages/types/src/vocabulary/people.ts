import type { Vocabulary } from './vocabulary.ts';

/** What we know a person for. */
export const personKinds = {
	'guest-writer': {
		en: 'Guest writer',
		sv: 'Gästskribent',
		da: 'Gæsteskribent',
		nb: 'Gjesteskribent',
		fi: 'Vieraskirjoittaja',
		is: 'Gestahöfundur',
	},
	speaker: { en: 'Speaker', sv: 'Talare', da: 'Oplægsholder', nb: 'Foredragsholder', fi: 'Puhuja', is: 'Fyrirlesari' },
	'contact-person': {
		en: 'Contact person',
		sv: 'Kontaktperson',
		da: 'Kontaktperson',
		nb: 'Kontaktperson',
		fi: 'Yhteyshenkilö',
		is: 'Tengiliður',
	},
	expert: { en: 'Expert', sv: 'Sakkunnig', da: 'Ekspert', nb: 'Ekspert', fi: 'Asiantuntija', is: 'Sérfræðingur' },
	reviewer: { en: 'Reviewer', sv: 'Granskare', da: 'Fagbedømmer', nb: 'Fagfelle', fi: 'Arvioija', is: 'Ritrýnir' },
} as const satisfies Vocabulary;
export type PersonKind = keyof typeof personKinds;
