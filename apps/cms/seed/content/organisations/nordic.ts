import type { SeedRecord } from '../../../src/seed/types.ts';

export const nordic: SeedRecord<'organisations'>[] = [
	{
		key: 'nordic-welfare-centre',
		name: { en: 'Nordic Welfare Centre', sv: 'Nordens välfärdscenter' },
		type: 'nordic',
		city: 'Stockholm',
		website: 'https://nordicwelfare.org',
		description: {
			en: 'Runs the Nordic project on the integration of refugees and immigrants, and its knowledge bank, together with Nordregio.',
			sv: 'Driver det nordiska projektet om integration av flyktingar och invandrare, och dess kunskapsbank, tillsammans med Nordregio.',
		},
		sources: [{ title: 'nordicwelfare.org', url: 'https://nordicwelfare.org/integration-norden/en/about-us/' }],
	},
	{
		key: 'nordregio',
		name: { en: 'Nordregio' },
		type: 'nordic',
		city: 'Stockholm',
		website: 'https://nordregio.org',
		description: {
			en: 'A Nordic research centre for regional development. It publishes studies and maps on migration and integration.',
			sv: 'Ett nordiskt forskningscentrum för regional utveckling. Ger ut studier och kartor om migration och integration.',
		},
		sources: [{ title: 'nordregio.org', url: 'https://nordregio.org' }],
	},
	{
		key: 'nordic-council-of-ministers',
		name: { en: 'Nordic Council of Ministers', sv: 'Nordiska ministerrådet' },
		type: 'nordic',
		city: 'København',
		website: 'https://www.norden.org',
		description: {
			en: 'Finances the Nordic cooperation programme on integration.',
			sv: 'Finansierar det nordiska samarbetsprogrammet för integration.',
		},
		sources: [{ title: 'norden.org', url: 'https://www.norden.org/en/information/nordic-co-operation-integration' }],
	},
	{
		key: 'nordforsk',
		name: { en: 'NordForsk' },
		type: 'nordic',
		city: 'Oslo',
		website: 'https://www.nordforsk.org',
		description: {
			en: 'Funds Nordic research, including research on migration and integration.',
			sv: 'Finansierar nordisk forskning, bland annat om migration och integration.',
		},
		sources: [{ title: 'nordforsk.org', url: 'https://www.nordforsk.org' }],
	},
	{
		key: 'nordic-network-for-adult-learning',
		name: { en: 'Nordic Network for Adult Learning', sv: 'Nordiskt nätverk för vuxnas lärande (NVL)' },
		type: 'nordic',
		website: 'https://nvl.org',
	},
	{
		key: 'nordic-migration-research',
		name: { en: 'Nordic Migration Research' },
		type: 'nordic',
		description: {
			en: 'An association of researchers. It holds a conference every second year.',
			sv: 'En förening för forskare som håller en konferens vartannat år.',
		},
		sources: [{ title: 'liu.se', url: 'https://liu.se/artikel/nmr-programme' }],
	},
];
