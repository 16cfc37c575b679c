import type { SeedRecord } from '../../../src/seed/types.ts';
import { nordic } from './nordic.ts';
import { norway } from './norway.ts';
import { sweden } from './sweden.ts';
import { denmark } from './denmark.ts';
import { finland } from './finland.ts';
import { iceland } from './iceland.ts';
import { faroeIslands } from './faroe-islands.ts';
import { aland } from './aland.ts';
import { greenland } from './greenland.ts';

export const organisations: SeedRecord<'organisations'>[] = [
	...nordic,
	...norway,
	...sweden,
	...denmark,
	...finland,
	...iceland,
	...faroeIslands,
	...aland,
	...greenland,
];
