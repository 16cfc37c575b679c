import type { Vocabulary } from './vocabulary.ts';

/** What an entry of the change log says happened. */
export const changeKinds = {
	published: { en: 'Published', sv: 'Publicerad', da: 'Offentliggjort', nb: 'Publisert', fi: 'Julkaistu', is: 'Birt' },
	updated: { en: 'Updated', sv: 'Uppdaterad', da: 'Opdateret', nb: 'Oppdatert', fi: 'Päivitetty', is: 'Uppfært' },
	unpublished: {
		en: 'Unpublished',
		sv: 'Avpublicerad',
		da: 'Afpubliceret',
		nb: 'Avpublisert',
		fi: 'Poistettu julkaisusta',
		is: 'Tekið úr birtingu',
	},
	deleted: { en: 'Deleted', sv: 'Borttagen', da: 'Slettet', nb: 'Slettet', fi: 'Poistettu', is: 'Eytt' },
	withdrawn: {
		en: 'Withdrawn',
		sv: 'Återkallad',
		da: 'Trukket tilbage',
		nb: 'Trukket tilbake',
		fi: 'Peruutettu',
		is: 'Dregið til baka',
	},
	moved: { en: 'Moved', sv: 'Flyttad', da: 'Flyttet', nb: 'Flyttet', fi: 'Siirretty', is: 'Flutt' },
} as const satisfies Vocabulary;
export type ChangeKind = keyof typeof changeKinds;
