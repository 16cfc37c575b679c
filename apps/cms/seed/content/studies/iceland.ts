import type { SeedRecord } from '../../../src/seed/types.ts';

export const iceland: SeedRecord<'studies'>[] = [
	{
		key: 'skills-and-labour-market-integration-of-immigrants-and-2024',
		title: { en: 'Skills and Labour Market Integration of Immigrants and their Children in Iceland' },
		year: 2024,
		publisherName: 'OECD',
		type: 'report',
		languages: ['en'],
		countries: ['IS'],
		themes: ['themes/labour-market'],
		concepts: ['concepts/employment', 'concepts/language'],
		summary: {
			en: 'A country review of skills, language learning and work for immigrants in Iceland.',
			sv: 'En landgranskning av kompetens, språkinlärning och arbete för invandrare på Island.',
		},
		sources: [
			{ title: 'oecd.org', url: 'https://www.oecd.org/migration/mig/integrationpoliciesandindicators.htm' },
			{ title: 'ISBN 9789264611788' },
		],
	},
	{
		key: 'integration-a-lifetime-project',
		title: { en: 'Integration – A Lifetime Project' },
		authors: [{ name: 'Hjördís Rut Sigurjónsdóttir' }],
		year: 2016,
		publisherName: 'Stockholm University',
		type: 'thesis',
		languages: ['en'],
		countries: ['IS'],
		themes: ['themes/regional-development'],
		concepts: ['concepts/immigrants'],
		summary: {
			en: 'A thesis on the life and integration of immigrants in Iceland.',
			sv: 'En avhandling om invandrares liv och integration på Island.',
		},
		sources: [{ title: 'diva-portal record 943398' }],
	},
];
