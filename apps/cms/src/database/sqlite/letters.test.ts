import { expect, test } from 'vitest';
import { globOf } from './letters.ts';

test.each([
	['%åland%', '*[åÅ][lL][aA][nN][dD]*'],
	['%100%%', '*100%*'],
	['%a_b%', '*[aA]_[bB]*'],
	['%what?*[%', '*[wW][hH][aA][tT][?][*][[]*'],
	['ß', 'ß'],
	['%', '*'],
])('%s is looked for as %s', (pattern, glob) => {
	expect(globOf(pattern)).toBe(glob);
});
