import type { Vocabulary } from './vocabulary.ts';

/** What kind of publication it is. */
export const studyTypes = {
	report: { en: 'Report', sv: 'Rapport', da: 'Rapport', nb: 'Rapport', fi: 'Raportti', is: 'Skýrsla' },
	article: { en: 'Article', sv: 'Artikel', da: 'Artikel', nb: 'Artikkel', fi: 'Artikkeli', is: 'Grein' },
	evaluation: {
		en: 'Evaluation',
		sv: 'Utvärdering',
		da: 'Evaluering',
		nb: 'Evaluering',
		fi: 'Arviointi',
		is: 'Úttekt',
	},
	statistics: { en: 'Statistics', sv: 'Statistik', da: 'Statistik', nb: 'Statistikk', fi: 'Tilasto', is: 'Tölfræði' },
	thesis: { en: 'Thesis', sv: 'Avhandling', da: 'Afhandling', nb: 'Avhandling', fi: 'Väitöskirja', is: 'Lokaritgerð' },
	'policy-brief': {
		en: 'Policy brief',
		sv: 'Policyöversikt',
		da: 'Policy brief',
		nb: 'Policynotat',
		fi: 'Politiikkakatsaus',
		is: 'Stefnuágrip',
	},
} as const satisfies Vocabulary;
export type StudyType = keyof typeof studyTypes;
