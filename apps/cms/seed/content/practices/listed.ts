import type { SeedRecord } from '../../../src/seed/types.ts';
import { finland } from './listed-finland.ts';
import { iceland } from './listed-iceland.ts';
import { sweden } from './listed-sweden.ts';
import { faroeIslands } from './listed-faroe-islands.ts';
import { norway } from './listed-norway.ts';
import { denmark } from './listed-denmark.ts';
import { aland } from './listed-aland.ts';

/** Practices known from a named source’s list, with the few facts it states. */
export const listedPractices: SeedRecord<'practices'>[] = [
	...finland,
	...iceland,
	...sweden,
	...faroeIslands,
	...norway,
	...denmark,
	...aland,
];
