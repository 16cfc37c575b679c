import type { SeedRecord } from '../../../src/seed/types.ts';

export const aland: SeedRecord<'studies'>[] = [
	{
		key: 'report-on-immigrants-on-aland',
		title: { en: 'Report on immigrants on Åland', sv: 'Rapport om invandrare på Åland' },
		authors: [{ name: 'Bogdan State' }],
		year: 2007,
		publisher: 'organisations/aland-islands-peace-institute',
		type: 'report',
		languages: ['en'],
		countries: ['AX'],
		themes: ['themes/social-services'],
		concepts: ['concepts/immigrants'],
		summary: { en: 'How immigrants fare on Åland.', sv: 'Hur det går för invandrare på Åland.' },
		sources: [{ title: 'peace.ax', url: 'https://peace.ax' }],
	},
	{
		key: 'report-on-living-as-a-newcomer-on-aland',
		title: { en: 'Report on living as a newcomer on Åland', sv: 'Rapport om att leva som inflyttad på Åland' },
		year: 2020,
		publisher: 'organisations/statistics-and-research-aland',
		type: 'report',
		languages: ['sv'],
		countries: ['AX'],
		themes: ['themes/social-services'],
		summary: {
			en: 'A survey of the everyday life of people who moved to Åland, published in June 2020.',
			sv: 'En enkät om vardagen för dem som flyttat till Åland, publicerad i juni 2020.',
		},
		sources: [{ title: 'regeringen.ax', url: 'https://www.regeringen.ax' }],
	},
];
