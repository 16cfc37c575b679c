import type { SeedRecord } from '../../../src/seed/types.ts';

export const faroeIslands: SeedRecord<'organisations'>[] = [
	{
		key: 'faroese-immigration-office',
		name: { en: 'Faroese Immigration Office (Útlendingastovan)' },
		type: 'state-agency',
		country: 'FO',
		city: 'Tórshavn',
		website: 'https://immigration.fo',
		description: {
			en: 'Handles residence and work permits and runs the Faroese pages on integration.',
			sv: 'Handlägger uppehålls- och arbetstillstånd och driver de färöiska sidorna om integration.',
		},
		sources: [{ title: 'immigration.fo', url: 'https://immigration.fo' }],
	},
	{
		key: 'municipality-of-klaksvik',
		name: { en: 'Municipality of Klaksvík (Klaksvíkar kommuna)' },
		type: 'municipality',
		country: 'FO',
		municipality: 'municipalities/FO-4105',
		city: 'Klaksvík',
		website: 'https://klaksvik.fo',
		description: { en: 'Adopted a strategy for integration in 2015.', sv: 'Antog en strategi för integration 2015.' },
		sources: [
			{
				title: 'nsh.se',
				url: 'https://nsh.se/en/nordic-integration/Examples-of-Best-Practice/Klaksviks-kommun-Faroarna',
			},
		],
	},
	{
		key: 'municipality-of-eystur',
		name: { en: 'Municipality of Eystur (Eysturkommuna)' },
		type: 'municipality',
		country: 'FO',
		municipality: 'municipalities/FO-4205',
		city: 'Norðragøta',
		description: {
			en: 'Has had a committee for integration since June 2022.',
			sv: 'Har en kommitté för integration sedan juni 2022.',
		},
		sources: [{ title: 'kringvarp.fo', url: 'https://kringvarp.fo' }],
	},
	{
		key: 'municipality-of-vagar',
		name: { en: 'Municipality of Vágar (Vága kommuna)' },
		type: 'municipality',
		country: 'FO',
		municipality: 'municipalities/FO-4402',
		city: 'Miðvágur',
		website: 'https://vaga.fo',
		description: {
			en: 'Describes its mission for integration on its web pages.',
			sv: 'Beskriver sitt uppdrag för integration på sina webbsidor.',
		},
		sources: [{ title: 'vaga.fo', url: 'https://vaga.fo/integration-en/mission' }],
	},
	{
		key: 'municipality-of-torshavn',
		name: { en: 'Municipality of Tórshavn (Tórshavnar kommuna)' },
		type: 'municipality',
		country: 'FO',
		municipality: 'municipalities/FO-4701',
		website: 'https://www.torshavn.fo',
	},
	{
		key: 'statistics-faroe-islands',
		name: { en: 'Statistics Faroe Islands (Hagstova Føroya)' },
		type: 'state-agency',
		country: 'FO',
		city: 'Tórshavn',
		website: 'https://hagstova.fo',
		description: { en: 'Publishes population by municipality.', sv: 'Publicerar folkmängd per kommun.' },
		sources: [{ title: 'hagstova.fo', url: 'https://hagstova.fo' }],
	},
];
