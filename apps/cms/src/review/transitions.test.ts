import { expect, test } from 'vitest';
import type { AccessRole } from '../access/roles.ts';
import { stageOf, transitionsFor } from './transitions.ts';

const roles: AccessRole[] = ['public', 'agency', 'guest-writer', 'translator', 'reviewer', 'editor', 'admin'];

/** Written down from the content model: what follows on each stage, for the writer of a text and for editors. */
const table = {
	writing: { writer: 'submit', editors: 'submit schedule publish' },
	submitted: { writer: 'recall', editors: 'recall take return schedule publish' },
	'in-review': { writer: '', editors: 'return schedule publish' },
	returned: { writer: 'submit', editors: 'submit schedule publish' },
	scheduled: { writer: '', editors: 'return unschedule publish' },
	published: { writer: '', editors: '' },
} as const;

const stages = Object.keys(table) as (keyof typeof table)[];

test.each(stages)('%s: each role may do what the table says and nothing else', (stage) => {
	for (const role of roles) {
		for (const isWriter of [true, false]) {
			const isEditor = role === 'editor' || role === 'admin';
			const allowed = isEditor ? table[stage].editors : role === 'guest-writer' && isWriter ? table[stage].writer : '';
			const found = transitionsFor([role], stage, false, isWriter).join(' ');
			expect([role, isWriter, found]).toEqual([role, isWriter, allowed]);
		}
	}
});

test.each(stages)('%s: nobody approves what is their own, whatever else they are', (stage) => {
	const found = transitionsFor(roles, stage, true, true);
	for (const step of ['take', 'schedule', 'publish', 'failed']) expect(found).not.toContain(step);
});

test.each([
	[{ _status: 'published', stage: 'writing' }, 'published'],
	[{ _status: 'draft', stage: 'published' }, 'writing'],
	[{ _status: 'draft' }, 'writing'],
	[{ _status: 'draft', stage: null }, 'writing'],
	[{ _status: 'draft', stage: 'returned' }, 'returned'],
])('%o is %s', (document, stage) => {
	expect(stageOf(document)).toBe(stage);
});
