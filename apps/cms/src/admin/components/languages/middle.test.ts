import { expect, test } from 'vitest';
import { differingMiddle } from './middle.ts';

test.each([
	['a word in the middle', 'En lång väg', 'En kort väg', { before: 'En ', was: 'lång ', now: 'kort ', after: 'väg' }],
	['words added', 'En väg', 'En lång väg', { before: 'En ', was: '', now: 'lång ', after: 'väg' }],
	['words taken away', 'En lång väg', 'En väg', { before: 'En ', was: 'lång ', now: '', after: 'väg' }],
	['everything', 'Ett', 'Två', { before: '', was: 'Ett', now: 'Två', after: '' }],
	['a word said twice', 'ja ', 'ja ja ', { before: 'ja ', was: '', now: 'ja ', after: '' }],
])('%s differs', (_what, was, now, parts) => {
	expect(differingMiddle(was, now)).toEqual(parts);
});
