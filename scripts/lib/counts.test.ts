import path from 'node:path';
import { expect, test } from 'vitest';
import { add, failed, inStage, summary } from './counts.ts';
import { root } from './processes.ts';

test('the end names each failure by stage, file and test, with the first line of what it said', () => {
	const file = path.join(root, 'apps/cms/tests/feeds.int.test.ts');
	const message = '\n\u001B[31mError: expected 3 to be 4\u001B[39m\n    at feeds.int.test.ts:12:3';
	const contract = { passed: 7, failures: [{ file, name: 'a feed is whole', message }], leftOut: ['the soak.'] };
	const counts = add([
		inStage('contract', contract),
		inStage('check', failed('lint', 'npm run lint failed.\n\n3 errors')),
	]);

	expect(summary(counts).split('\n')).toEqual([
		'  Left out: the soak.',
		'',
		'Failed:',
		'  ✗ contract › apps/cms/tests/feeds.int.test.ts › a feed is whole',
		'      Error: expected 3 to be 4',
		'  ✗ check › lint',
		'      npm run lint failed.',
		'',
		'7 passed, 2 failed',
	]);
});

test('where nothing failed, only the count is left', () => {
	expect(summary({ passed: 2, failures: [], leftOut: [] })).toBe('\n2 passed, 0 failed');
});

test('a message without end or without text still takes one line', () => {
	const lines = summary(add([failed('long', 'x'.repeat(5_000)), failed('silent', ' \n')])).split('\n');
	expect(lines[3]).toHaveLength(406);
	expect(lines[5]).toBe('      It said nothing.');
});
