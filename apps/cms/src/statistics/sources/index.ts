import { dstAged } from './dst-aged/index.ts';
import { dstPopulation } from './dst-population/index.ts';
import { hagstofaPopulation } from './hagstofa-population/index.ts';
import { hagstovaPopulation } from './hagstova-population/index.ts';
import { koladaForeignBorn } from './kolada-foreign-born/index.ts';
import { scbAged } from './scb-aged/index.ts';
import { scbPopulation } from './scb-population/index.ts';
import type { Source } from './source.ts';
import { ssbAged } from './ssb-aged/index.ts';
import { ssbImmigrants } from './ssb-immigrants/index.ts';
import { ssbPopulation } from './ssb-population/index.ts';
import { statfiAged } from './statfi-aged/index.ts';
import { statfiPopulation } from './statfi-population/index.ts';
import { statglPopulation } from './statgl-population/index.ts';

/** Where the figures of each dataset come from, country by country. */
export const sources: readonly Source[] = [
	scbPopulation,
	ssbPopulation,
	dstPopulation,
	statfiPopulation,
	hagstofaPopulation,
	hagstovaPopulation,
	statglPopulation,
	scbAged,
	ssbAged,
	dstAged,
	statfiAged,
	koladaForeignBorn,
	ssbImmigrants,
];

export const sourcesOf = (dataset: string): Source[] => sources.filter((source) => source.dataset === dataset);
