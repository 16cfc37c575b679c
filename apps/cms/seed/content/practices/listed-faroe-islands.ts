import type { SeedRecord } from '../../../src/seed/types.ts';

export const faroeIslands: SeedRecord<'practices'>[] = [
	{
		key: 'klaksvik-strategy',
		title: { en: 'A strategy for integration in Klaksvík', sv: 'En strategi för integration i Klaksvík' },
		summary: {
			en: 'The municipality of Klaksvík adopted a strategy for integration in 2015.',
			sv: 'Klaksvíks kommun antog en strategi för integration 2015.',
		},
		coverage: 'listed',
		country: 'FO',
		municipality: 'municipalities/FO-4105',
		organisation: 'organisations/municipality-of-klaksvik',
		themes: ['themes/social-services'],
		sources: [
			{
				title: 'nsh.se',
				url: 'https://nsh.se/en/nordic-integration/Examples-of-Best-Practice/Klaksviks-kommun-Faroarna',
			},
		],
	},
	{
		key: 'eystur-committee',
		title: { en: 'A committee for integration', sv: 'En kommitté för integration' },
		summary: {
			en: 'Eysturkommuna set up a committee for integration in June 2022.',
			sv: 'Eysturkommuna inrättade en kommitté för integration i juni 2022.',
		},
		coverage: 'listed',
		country: 'FO',
		municipality: 'municipalities/FO-4205',
		organisation: 'organisations/municipality-of-eystur',
		themes: ['themes/social-services'],
		sources: [{ title: 'kringvarp.fo', url: 'https://kringvarp.fo' }],
	},
	{
		key: 'vagar-integration',
		title: { en: 'Two municipalities, one mission for integration', sv: 'Två kommuner med ett gemensamt uppdrag' },
		summary: {
			en: 'The municipalities on the island of Vágar share a mission for integration.',
			sv: 'Kommunerna på ön Vágar har ett gemensamt uppdrag för integration.',
		},
		coverage: 'listed',
		country: 'FO',
		municipality: 'municipalities/FO-4402',
		otherMunicipalities: ['municipalities/FO-4403'],
		organisation: 'organisations/municipality-of-vagar',
		themes: ['themes/social-services'],
		areaType: 'island',
		sources: [{ title: 'vaga.fo', url: 'https://vaga.fo/integration-en/mission' }],
	},
	{
		key: 'faroe-integration-portal',
		title: { en: 'A portal for newcomers', sv: 'En portal för nyinflyttade' },
		summary: {
			en: 'A Faroese portal for newcomers opened on 21 January 2020.',
			sv: 'En färöisk portal för nyinflyttade öppnade den 21 januari 2020.',
		},
		coverage: 'listed',
		country: 'FO',
		themes: ['themes/social-services'],
		period: { start: '2020-01-21' },
		targetGroup: { facets: ['newly-arrived'] },
		sources: [{ title: 'kvf.fo', url: 'https://kvf.fo' }],
	},
];
