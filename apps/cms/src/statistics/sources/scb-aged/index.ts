import { scbPopulation } from '../scb-population/index.ts';
import type { Source } from '../source.ts';

/** The same table by single years of age. */
export const scbAged: Source = {
	...scbPopulation,
	key: 'scb-aged',
	dataset: 'aged-65-plus',
	age: { names: ['Alder', 'ålder', 'age'] },
	rest: scbPopulation.rest.filter(({ names }) => !names.includes('Alder')),
	figure: { kind: 'share-from-age', age: 65, decimals: 1 },
};
