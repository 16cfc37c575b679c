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

/** Why a document is no longer public: what a copy elsewhere has to do follows from it. */
export const changeReasons = {
	unpublished: {
		en: 'Unpublished, or in the trash',
		sv: 'Avpublicerad eller i papperskorgen',
		da: 'Afpubliceret eller i papirkurven',
		nb: 'Avpublisert eller i papirkurven',
		fi: 'Poistettu julkaisusta tai roskakorissa',
		is: 'Tekið úr birtingu eða í ruslinu',
	},
	deleted: {
		en: 'Deleted for good',
		sv: 'Borttagen för gott',
		da: 'Slettet for altid',
		nb: 'Slettet for godt',
		fi: 'Poistettu pysyvästi',
		is: 'Eytt endanlega',
	},
	merged: {
		en: 'Merged with another document',
		sv: 'Ihopslagen med ett annat dokument',
		da: 'Slået sammen med et andet dokument',
		nb: 'Slått sammen med et annet dokument',
		fi: 'Yhdistetty toiseen asiakirjaan',
		is: 'Sameinað öðru skjali',
	},
	withdrawn: {
		en: 'Consent withdrawn',
		sv: 'Samtycket återkallat',
		da: 'Samtykket trukket tilbage',
		nb: 'Samtykket trukket tilbake',
		fi: 'Suostumus peruutettu',
		is: 'Samþykki dregið til baka',
	},
	expired: {
		en: 'Consent expired',
		sv: 'Samtycket har gått ut',
		da: 'Samtykket er udløbet',
		nb: 'Samtykket er utløpt',
		fi: 'Suostumus vanhentunut',
		is: 'Samþykki útrunnið',
	},
} as const satisfies Vocabulary;
export type ChangeReason = keyof typeof changeReasons;
