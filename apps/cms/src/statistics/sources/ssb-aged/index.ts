import { ssbPopulation } from '../ssb-population/index.ts';
import type { Source } from '../source.ts';

/** The same table by single years of age. */
export const ssbAged: Source = {
	...ssbPopulation,
	key: 'ssb-aged',
	dataset: 'aged-65-plus',
	age: { names: ['Alder', 'age'] },
	rest: ssbPopulation.rest.filter(({ names }) => !names.includes('Alder')),
	figure: { kind: 'share-from-age', age: 65, decimals: 1 },
};
