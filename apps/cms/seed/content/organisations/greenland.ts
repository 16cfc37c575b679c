import type { SeedRecord } from '../../../src/seed/types.ts';

export const greenland: SeedRecord<'organisations'>[] = [
	{
		key: 'statistics-greenland',
		name: { en: 'Statistics Greenland (Naatsorsueqqissaartarfik)' },
		type: 'state-agency',
		country: 'GL',
		city: 'Nuuk',
		website: 'https://stat.gl',
		description: {
			en: 'Publishes population by place of birth and municipality.',
			sv: 'Publicerar folkmängd per födelseort och kommun.',
		},
		sources: [{ title: 'stat.gl', url: 'https://stat.gl' }],
	},
	{
		key: 'municipality-of-sermersooq',
		name: { en: 'Municipality of Sermersooq (Kommuneqarfik Sermersooq)' },
		type: 'municipality',
		country: 'GL',
		municipality: 'municipalities/GL-956',
		website: 'https://sermersooq.gl',
	},
	{
		key: 'government-of-greenland',
		name: { en: 'Government of Greenland (Naalakkersuisut)' },
		type: 'ministry',
		country: 'GL',
		website: 'https://naalakkersuisut.gl',
	},
];
