import { dstPopulation } from '../dst-population/index.ts';
import type { Source } from '../source.ts';

/** The same table by single years of age. */
export const dstAged: Source = {
	...dstPopulation,
	key: 'dst-aged',
	dataset: 'aged-65-plus',
	age: { names: ['ALDER', 'age'] },
	rest: dstPopulation.rest.filter(({ names }) => !names.includes('ALDER')),
	figure: { kind: 'share-from-age', age: 65, decimals: 1 },
};
