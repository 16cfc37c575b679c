import type { SeedGlobal, SeedGlobalRecord } from '../../src/seed/types.ts';

/** Site, navigation and home. */
export const globals: { [S in SeedGlobal]?: SeedGlobalRecord<S> } = {
	site: {
		name: {
			en: 'IntegrationNorden',
			sv: 'IntegrationNorden',
			da: 'IntegrationNorden',
			nb: 'IntegrationNorden',
			fi: 'IntegrationNorden',
			is: 'IntegrationNorden',
		},
		description: {
			en: 'Shared knowledge on settlement and integration in the Nordic municipalities.',
			sv: 'Gemensam kunskap om bosättning och integration i de nordiska kommunerna.',
			da: 'Fælles viden om bosætning og integration i de nordiske kommuner.',
			nb: 'Felles kunnskap om bosetting og integrering i de nordiske kommunene.',
			fi: 'Yhteistä tietoa asettumisesta ja kotoutumisesta Pohjoismaiden kunnissa.',
			is: 'Sameiginleg þekking um búsetu og aðlögun í norrænum sveitarfélögum.',
		},
		publisher: 'IntegrationNorden',
	},
};
