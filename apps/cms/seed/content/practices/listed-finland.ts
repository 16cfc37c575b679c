import type { SeedRecord } from '../../../src/seed/types.ts';

export const finland: SeedRecord<'practices'>[] = [
	{
		key: 'punkalaidun-newcomers',
		title: { en: 'A municipality of newcomers', sv: 'En kommun med många nya' },
		summary: {
			en: 'Punkalaidun had a reception centre from 2008. On 14 September 2016 the municipality received a prize from ETNO, the Finnish Advisory Board for Ethnic Relations.',
			sv: 'Punkalaidun hade en mottagningscentral från 2008. Den 14 september 2016 fick kommunen ett pris av ETNO, den finländska delegationen för etniska relationer.',
		},
		coverage: 'listed',
		country: 'FI',
		municipality: 'municipalities/FI-619',
		partners: ['organisations/advisory-board-for-ethnic-relations'],
		themes: ['themes/regional-development'],
		concepts: ['concepts/settlement'],
		sources: [{ title: 'ktlehti.fi', url: 'https://ktlehti.fi/2016/5' }],
	},
	{
		key: 'welcome-home-six-cities',
		title: { en: 'Welcome home: six cities, one campaign', sv: 'Välkommen hem: sex städer, en kampanj' },
		summary: {
			en: 'Helsinki, Espoo, Vantaa, Tampere, Turku and Oulu started a joint campaign on 10 February 2025.',
			sv: 'Helsingfors, Esbo, Vanda, Tammerfors, Åbo och Uleåborg startade en gemensam kampanj den 10 februari 2025.',
		},
		coverage: 'listed',
		country: 'FI',
		municipality: 'municipalities/FI-091',
		otherMunicipalities: [
			'municipalities/FI-049',
			'municipalities/FI-092',
			'municipalities/FI-837',
			'municipalities/FI-853',
			'municipalities/FI-564',
		],
		themes: ['themes/social-services'],
		period: { start: '2025-02-10' },
		sources: [{ title: 'hel.fi', url: 'https://www.hel.fi' }],
	},
	{
		key: 'inga-programme',
		title: { en: 'An integration programme in Ingå', sv: 'Ett integrationsprogram i Ingå' },
		summary: {
			en: 'Ingå adopted its integration programme on 30 April 2016.',
			sv: 'Ingå antog sitt integrationsprogram den 30 april 2016.',
		},
		coverage: 'listed',
		country: 'FI',
		municipality: 'municipalities/FI-149',
		themes: ['themes/social-services'],
		concepts: ['concepts/intro'],
		sources: [{ title: 'Integration programme of Ingå, 30 April 2016' }],
	},
	{
		key: 'koto-sib',
		title: { fi: 'Koto-SIB' },
		summary: {
			en: 'A social impact bond in Finland that brought immigrants into work fast.',
			sv: 'Ett finländskt program, betalat med en social obligation, som snabbt förde invandrare till arbete.',
		},
		coverage: 'listed',
		country: 'FI',
		themes: ['themes/labour-market'],
		concepts: ['concepts/employment', 'concepts/immigrants'],
		relatedStudies: ['studies/new-in-the-nordic-countries-labour-market-inclusion-of'],
		sources: [
			{
				title: 'New in the Nordic countries: Labour market inclusion of migrants (2018)',
				url: 'https://doi.org/10.6027/ANP2018-813',
			},
		],
	},
	{
		key: 'regional-coordinators-central-finland',
		title: { en: 'Regional coordinators in Central Finland', sv: 'Regionala koordinatorer i Mellersta Finland' },
		summary: {
			en: 'Coordinators who advise municipalities on receiving refugees.',
			sv: 'Koordinatorer som ger kommuner råd om att ta emot flyktingar.',
		},
		coverage: 'listed',
		country: 'FI',
		placeName: { en: 'Central Finland', sv: 'Mellersta Finland' },
		themes: ['themes/regional-development'],
		concepts: ['concepts/settlement'],
		targetGroup: { facets: ['staff'] },
		sources: [{ title: 'tem.fi', url: 'https://tem.fi/sv/mellersta-finland' }],
	},
];
