import type { Vocabulary } from './vocabulary.ts';

/** What a concept tags. */
export const conceptKinds = {
	'target-group': {
		en: 'Target group',
		sv: 'Målgrupp',
		da: 'Målgruppe',
		nb: 'Målgruppe',
		fi: 'Kohderyhmä',
		is: 'Markhópur',
	},
	method: { en: 'Method', sv: 'Metod', da: 'Metode', nb: 'Metode', fi: 'Menetelmä', is: 'Aðferð' },
	topic: { en: 'Topic', sv: 'Ämne', da: 'Emne', nb: 'Emne', fi: 'Aihe', is: 'Efni' },
	programme: { en: 'Programme', sv: 'Program', da: 'Program', nb: 'Program', fi: 'Ohjelma', is: 'Áætlun' },
} as const satisfies Vocabulary;
export type ConceptKind = keyof typeof conceptKinds;
