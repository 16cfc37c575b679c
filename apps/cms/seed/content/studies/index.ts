import type { SeedRecord } from '../../../src/seed/types.ts';
import { nordic } from './nordic.ts';
import { norway } from './norway.ts';
import { iceland } from './iceland.ts';
import { sweden } from './sweden.ts';
import { finland } from './finland.ts';
import { denmark } from './denmark.ts';
import { aland } from './aland.ts';

export const studies: SeedRecord<'studies'>[] = [
	...nordic,
	...norway,
	...iceland,
	...sweden,
	...finland,
	...denmark,
	...aland,
];
